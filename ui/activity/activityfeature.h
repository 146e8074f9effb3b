#pragma once

#include "ui/datetext.h"
#include "ui/mainmenus.h"
#include "ui/uicontext.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace afterparcel
{

class ActivityDialog;

/// Tools > Activity.
class ActivityFeature : public QObject
{
    Q_OBJECT
public:
    /// `frame` tells how times are shown at the moment.
    ActivityFeature(const UiContext& context, const MainMenus& menus, std::function<TimeFrame()> frame,
                    QWidget* window);

Q_SIGNALS:
    void orderWanted(const QString& name);

private:
    void open();

    UiContext m_context;
    std::function<TimeFrame()> m_frame;
    QWidget* m_window;
    QPointer<ActivityDialog> m_dialog;
};

} // namespace afterparcel
