#pragma once

#include <QToolBar>

namespace afterparcel
{

/// A toolbar that can't be moved. Its buttons are named after their actions, without the mnemonics, which
/// belong to the menus.
class ActionBar : public QToolBar
{
    Q_OBJECT
public:
    ActionBar(const QString& title, QWidget* parent);

    /// After actions were added. Texts that they get later are followed.
    void nameButtons();
};

} // namespace afterparcel
