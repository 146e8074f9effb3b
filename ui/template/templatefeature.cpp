#include "ui/template/templatefeature.h"

#include "ui/mainmenus.h"
#include "ui/template/templateeditor.h"

#include <QMainWindow>
#include <QMenu>

namespace afterparcel
{

TemplateFeature::TemplateFeature(const UiContext& context, const MainMenus& menus, Pictures& pictures,
                                 QMainWindow* window)
    : QObject(window),
      m_context(context),
      m_pictures(pictures),
      m_window(window),
      m_action(menus.tools->addAction(tr("E-mail &template\u2026")))
{
    connect(m_action, &QAction::triggered, this, &TemplateFeature::open);
}

void TemplateFeature::open()
{
    if (!m_editor) {
        m_editor = new TemplateEditor(m_context, m_pictures, m_window);
        m_editor->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_editor->show();
    m_editor->raise();
    m_editor->activateWindow();
}

} // namespace afterparcel
