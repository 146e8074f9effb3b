#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

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

Q_SIGNALS:
    void wanted(const QString& text, bool backward);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLineEdit* m_text;
    QLabel* m_outcome;
};

} // namespace afterparcel
