#pragma once

#include "ui/stuck/stuckgroups.h"

#include <QWidget>

#include <array>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace afterparcel
{

class EmptyState;

/// Every group of stuck requests with what happened and its remedies (S7, S8, T8 to T12); empty groups are
/// not shown.
class StuckPage : public QWidget
{
    Q_OBJECT
public:
    explicit StuckPage(QWidget* parent = nullptr);

    void setCounts(const std::vector<StuckCount>& counts);
    /// While an action is carried out no other can be begun.
    void setBusy(bool busy);

Q_SIGNALS:
    void remedyChosen(afterparcel::GroupRemedy remedy, afterparcel::StuckGroup group);
    /// The requests of a group are to be listed.
    void listWanted(afterparcel::StuckGroup group);
    void backWanted();

private:
    struct Box {
        QWidget* frame = nullptr;
        QLabel* heading = nullptr;
    };

    void addHead(QVBoxLayout* layout);
    Box addBox(StuckGroup group, QVBoxLayout* layout);

    std::array<Box, kStuckGroupCount> m_boxes;
    QWidget* m_groups;
    QScrollArea* m_scroll;
    EmptyState* m_nothing;
};

} // namespace afterparcel
