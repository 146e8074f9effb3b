#pragma once

#include "ui/mainmenus.h"
#include "ui/uicontext.h"

#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace afterparcel
{

/// What is done about a buyer rather than a request: Tools, and the context menu of a request (D5, Q1, Q5).
class PrivacyFeature : public QObject
{
    Q_OBJECT
public:
    /// `buyer` tells the address of the one request that is selected; empty: none or several are.
    PrivacyFeature(const UiContext& context, const MainMenus& menus, std::function<QString()> buyer,
                   QWidget* window);

    /// Adds the actions as a menu of their own.
    void addTo(QMenu& menu) const;

private:
    template<class Dialog>
    QAction* add(const QString& text);

    UiContext m_context;
    std::function<QString()> m_buyer;
    QWidget* m_window;
    QList<QAction*> m_actions;
};

} // namespace afterparcel
