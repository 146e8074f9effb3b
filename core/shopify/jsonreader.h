#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace afterparcel
{

/// Reads an object of an answer field by field and notes the first thing that is not as the schema says (D7):
/// one check at the end instead of one for each field. Readers of nested objects share the note.
class JsonReader
{
public:
    explicit JsonReader(QJsonObject object)
        : m_object(std::move(object)), m_problem(std::make_shared<QString>())
    {
    }

    // Required ones: null or another type is a problem, and gives an empty value.
    [[nodiscard]] QString text(const char* name) const;
    [[nodiscard]] int integer(const char* name) const;
    [[nodiscard]] bool flag(const char* name) const;
    [[nodiscard]] QDateTime instant(const char* name) const; ///< in UTC
    [[nodiscard]] QStringList texts(const char* name) const;
    [[nodiscard]] JsonReader object(const char* name) const;
    [[nodiscard]] std::vector<JsonReader> objects(const char* name) const;

    // Nullable ones: another type is a problem.
    [[nodiscard]] QString optionalText(const char* name) const;
    [[nodiscard]] std::optional<QDateTime> optionalInstant(const char* name) const;
    [[nodiscard]] std::optional<JsonReader> optionalObject(const char* name) const;

    /// True if the field is null or not there.
    [[nodiscard]] bool isNull(const char* name) const;

    /// What was wrong first: the field's name and what it should have been. Empty: nothing.
    [[nodiscard]] QString problem() const { return *m_problem; }
    void note(const QString& problem) const;

private:
    JsonReader(QJsonObject object, std::shared_ptr<QString> problem)
        : m_object(std::move(object)), m_problem(std::move(problem))
    {
    }
    [[nodiscard]] QJsonValue value(const char* name) const { return m_object[QLatin1String(name)]; }
    void noteType(const char* name, const char* type) const;

    QJsonObject m_object;
    std::shared_ptr<QString> m_problem;
};

} // namespace afterparcel
