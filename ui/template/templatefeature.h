#pragma once

#include "ui/uicontext.h"

#include <QObject>
#include <QPointer>

class QMainWindow;

namespace afterparcel
{

struct MainMenus;
class Pictures;
class TemplateEditor;

/// Tools > E-mail template: opens the editor, once.
class TemplateFeature : public QObject
{
    Q_OBJECT
public:
    TemplateFeature(const UiContext& context, const MainMenus& menus, Pictures& pictures,
                    QMainWindow* window);

    [[nodiscard]] QAction* action() const { return m_action; }

private:
    void open();

    UiContext m_context;
    Pictures& m_pictures;
    QMainWindow* m_window;
    QAction* m_action;
    QPointer<TemplateEditor> m_editor;
};

} // namespace afterparcel
