#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace afterparcel
{

/// A line to search with, shown when it is asked for; Escape takes it away.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(QWidget* parent);
    void start();
    void setFound(bool found);
    /// Another text is searched from now on.
    void forgetOutcome() { setFound(true); }

Q_SIGNALS:
    void wanted(const QString& text, bool backward);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLineEdit* m_text;
    QLabel* m_outcome;
    QPushButton* m_next;
    QPushButton* m_previous;
};

} // namespace afterparcel
