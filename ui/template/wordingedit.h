#pragma once

#include "core/sync/mailpreview.h"

#include <QPlainTextEdit>

namespace afterparcel
{

/// The editor of one part of a template: placeholders stand out, problems are underlined.
class WordingEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    WordingEdit(TemplatePart part, QWidget* parent);

    /// Those of this part; the rest is passed over.
    void setProblems(const std::vector<TemplateProblem>& problems);
    /// Writes at the cursor; the cursor goes to the "|" of the snippet. One step of undo.
    void insertSnippet(const QString& snippet);
    /// Selects a stretch and shows it.
    void jumpTo(int position, int length);
    /// Selects the next occurrence, from the beginning again after the last. False: there is none.
    bool findNext(const QString& text, bool backward);

private:
    TemplatePart m_part;
};

} // namespace afterparcel
