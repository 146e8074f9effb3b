#pragma once

#include "core/domain/facts.h"
#include "core/store/requestview.h"

#include <QAction>
#include <QObject>

#include <vector>

namespace afterparcel
{

/// What the merchant can do with the selected requests, as actions for toolbar, menus and keys.
class RequestActions : public QObject
{
    Q_OBJECT
public:
    explicit RequestActions(QObject* parent = nullptr);

    /// Enables what S7's table allows for at least one of the requests. `partly`: more are selected than are
    /// known, so that nothing can be ruled out.
    void update(const std::vector<const RequestView*>& selected, bool partly, bool busy);

    [[nodiscard]] QAction* undo() const { return m_undo; }
    [[nodiscard]] QAction* copy() const { return m_copy; }
    [[nodiscard]] QAction* action(Decision::Kind kind) const;
    [[nodiscard]] const std::vector<std::pair<Decision::Kind, QAction*>>& decisions() const
    {
        return m_decisions;
    }

Q_SIGNALS:
    void chosen(afterparcel::Decision::Kind kind);

private:
    QAction* add(Decision::Kind kind, const QString& icon, const QString& text, const QString& toolTip);

    std::vector<std::pair<Decision::Kind, QAction*>> m_decisions;
    QAction* m_undo;
    QAction* m_copy;
};

} // namespace afterparcel
