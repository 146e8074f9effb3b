#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace afterparcel::sandbox::graphql
{

struct FieldDefinition {
    enum class Shape { Single, List, Connection };
    QString name;
    QStringList arguments;
    QString type; ///< empty for scalars and enums
    Shape shape = Shape::Single;
    QStringList scopes; ///< any one of them is enough; empty: none needed

    [[nodiscard]] bool isScalar() const { return type.isEmpty(); }
};

/// The part of the Admin API that the stand-in knows: types, their fields, arguments and scopes.
class Schema
{
public:
    /// The store's schema, as written in storeschema.cpp.
    [[nodiscard]] static const Schema& store();

    /// Reads the notation described in storeschema.cpp.
    explicit Schema(const QString& text);

    /// Null when the type has no such field. Connections and edges are types too ("Order*", "Order^").
    [[nodiscard]] const FieldDefinition* field(const QString& type, const QString& name) const;
    [[nodiscard]] bool isAbstract(const QString& type) const { return m_abstract.contains(type); }
    [[nodiscard]] bool hasType(const QString& type) const { return m_types.contains(type); }

private:
    void addConnectionTypes(const QString& node);

    QHash<QString, QHash<QString, FieldDefinition>> m_types;
    QStringList m_abstract;
};

} // namespace afterparcel::sandbox::graphql
