#pragma once

#include "core/sync/setup.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace afterparcel
{

/// One step of the assistant. It holds what was typed; the dialog verifies and saves it.
class AssistantPage : public QWidget
{
    Q_OBJECT
public:
    /// `name` is short, for the list of steps; `intro` says what the step is for.
    AssistantPage(QString name, const QString& heading, const QString& intro, QWidget* parent);

    [[nodiscard]] const QString& name() const { return m_name; }
    /// Shows what is set up already.
    virtual void show(const SetupState& state);
    /// Which service it is verified against; none: there is nothing to ask.
    [[nodiscard]] virtual std::optional<Service> service() const { return std::nullopt; }
    [[nodiscard]] virtual std::vector<std::pair<QString, QString>> values() const { return {}; }
    [[nodiscard]] virtual TypedSecrets secrets() const { return {}; }
    /// A sentence about what has to be filled in before the step can be verified; empty: nothing.
    [[nodiscard]] virtual QString missing() const { return {}; }
    /// What is said while the service is asked.
    [[nodiscard]] virtual QString doing() const { return tr("Saving\u2026"); }
    /// Secrets that were typed and not saved are not kept when the assistant is left.
    virtual void forgetSecrets() {}

Q_SIGNALS:
    /// Something was typed: what a check said is about something else now.
    void edited();

protected:
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    QLabel* addText(const QString& text);
    /// A choice, and what it does to buyers.
    void addNote(QWidget* explained, const QString& text);
    /// Rows of labels and fields; each field is its label's buddy.
    QFormLayout* addForm();
    /// The tab key goes through them in this order; without it, in the order in which they were made.
    static void orderTabs(const std::vector<QWidget*>& fields);

private:
    QLabel* addText(const QString& text, QVBoxLayout* layout);

    QString m_name;
    QVBoxLayout* m_body;
};

} // namespace afterparcel
