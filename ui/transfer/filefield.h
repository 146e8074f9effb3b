#pragma once

#include <QWidget>

class QLineEdit;

namespace afterparcel
{

/// Where a file is or is to be: typed, or chosen in the system's dialog. Remembers the folder of the last
/// file in "window.ini" of the data directory.
class FileField : public QWidget
{
    Q_OBJECT
public:
    enum class For { Opening, Saving };
    /// `name`: for assistive tools, and the title of the dialog.
    FileField(For purpose, const QString& name, QString dataDir, QWidget* parent = nullptr);

    /// What the system's dialog offers, and what it adds to a name; CSV files unless told otherwise.
    void setFileType(const QString& filter, const QString& suffix);
    [[nodiscard]] QString path() const;
    /// Proposes a file of this name in the remembered folder.
    void propose(const QString& fileName);
    /// To be called when the file was used.
    void remember() const;
    [[nodiscard]] QLineEdit* line() const { return m_line; }

Q_SIGNALS:
    void pathChanged();

private:
    void browse();

    For m_purpose;
    QString m_name;
    QString m_dataDir;
    QString m_filter;
    QString m_suffix;
    QString m_folder; ///< where paths begin that are not absolute
    QLineEdit* m_line;
};

} // namespace afterparcel
