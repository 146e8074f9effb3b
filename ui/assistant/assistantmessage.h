#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace afterparcel
{

/// Below the step: what is being asked, with a way to stop it, or what came of it.
class AssistantMessage : public QFrame
{
    Q_OBJECT
public:
    explicit AssistantMessage(QWidget* parent);

    void clear();
    void setBusy(const QString& doing);
    /// What failed and why, and what to do about it.
    void setTrouble(const QString& cause, const QString& nextStep);
    void setWarning(const QString& text);
    void setGood(const QString& text);

Q_SIGNALS:
    void cancelWanted();

private:
    enum class Kind { None, Busy, Trouble, Warning, Good };
    void set(Kind kind, const QString& text);
    void paint();

    Kind m_kind = Kind::None;
    QColor m_ground; ///< of the theme that it was painted for: painting itself changes the palette
    QLabel* m_sign;
    QLabel* m_words;
    QProgressBar* m_progress;
    QPushButton* m_cancel;

protected:
    void changeEvent(QEvent* event) override;
};

} // namespace afterparcel
