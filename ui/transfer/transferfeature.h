#pragma once

#include "core/sync/requestreader.h"
#include "ui/datetext.h"
#include "ui/mainmenus.h"
#include "ui/uicontext.h"

#include <QObject>

#include <functional>

namespace afterparcel
{

/// Export, import and old orders, in the window's Tools menu (M3, M4).
class TransferFeature : public QObject
{
    Q_OBJECT
public:
    /// What the window shows at the moment.
    struct Shown {
        RequestQuery query;
        TimeFrame frame;
        QDateTime connectedAt; ///< UTC
    };
    TransferFeature(const UiContext& context, const MainMenus& menus, std::function<Shown()> shown,
                    QWidget* window);

Q_SIGNALS:
    /// For the status bar.
    void said(const QString& text);

private:
    void openExport();
    void openImport();
    void openOldOrders();

    UiContext m_context;
    std::function<Shown()> m_shown;
    QWidget* m_window;
};

} // namespace afterparcel
