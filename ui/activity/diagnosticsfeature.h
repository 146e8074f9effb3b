#pragma once

#include "ui/mainmenus.h"
#include "ui/uicontext.h"

#include <QObject>

#include <functional>

class QWidget;

namespace afterparcel
{

/// Help > Copy diagnostics, Save diagnostics (D3).
class DiagnosticsFeature : public QObject
{
    Q_OBJECT
public:
    DiagnosticsFeature(const UiContext& context, const MainMenus& menus, QWidget* window);

Q_SIGNALS:
    /// For the status bar.
    void said(const QString& text);

private:
    void make(const std::function<void(const QString&)>& then);
    void copy();
    void askForFile();
    void save(const QString& path);
    void tell(const Error& error);

    UiContext m_context;
    QWidget* m_window;
};

} // namespace afterparcel
