#pragma once

#include <QToolBar>

namespace afterparcel
{

/// A toolbar that can't be moved. Its buttons are named after their actions, whatever these are called later,
/// without the mnemonics, which belong to the menus.
class ActionBar : public QToolBar
{
    Q_OBJECT
public:
    ActionBar(const QString& title, QWidget* parent);

protected:
    void actionEvent(QActionEvent* event) override;

private:
    void nameButton(QAction& action);
};

} // namespace afterparcel
