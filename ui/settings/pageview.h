#pragma once

#include "ui/settings/fieldrow.h"

#include <QScrollArea>

#include <vector>

class QVBoxLayout;

namespace afterparcel
{

/// One page of the settings editor: its fields under their headings, and what else belongs there.
class PageView : public QScrollArea
{
    Q_OBJECT
public:
    /// `draft` outlives the page.
    PageView(SettingsPage page, SettingsDraft& draft, QWidget* parent = nullptr);

    [[nodiscard]] SettingsPage page() const { return m_page; }
    [[nodiscard]] bool isEmpty() const { return m_groups.empty(); }
    /// Adds a part of its own below a heading. Takes it.
    void addPart(const QString& heading, QWidget* part);
    /// Shows only what contains the text. False if nothing does.
    bool showMatches(const QString& text);
    /// The first field with a problem, if there is one.
    [[nodiscard]] FieldRow* firstProblem() const;

private:
    struct Group {
        QString name;
        QWidget* heading = nullptr;
        std::vector<FieldRow*> rows;
        QWidget* part = nullptr;
    };
    QWidget* addHeading(const QString& text);
    bool showMatches(const Group& group, const QString& text) const;

    SettingsPage m_page;
    SettingsDraft& m_draft;
    QVBoxLayout* m_layout;
    std::vector<Group> m_groups;
};

} // namespace afterparcel
