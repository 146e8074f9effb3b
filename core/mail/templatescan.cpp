#include "core/mail/templatescan.h"

#include "core/mail/placeholders.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::TemplateScan)
};

using Kind = TemplateMark::Kind;
using Severity = TemplateProblem::Severity;

const QString kUnsubscribeSection = QStringLiteral("HAS_UNSUBSCRIBE");

/// How many letters have to be typed anew to make one name the other (Levenshtein).
int distance(const QString& a, const QString& b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], static_cast<int>(i) + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[at + 1];
            row[at + 1] = std::min({replaced, row[at] + 1, row[at + 1] + 1});
        }
    }
    return row.back();
}

/// The known name that was probably meant; empty if none comes near.
QString nearestName(const QString& name, const std::vector<Placeholder>& known)
{
    const auto nearest = std::min_element(
        known.begin(), known.end(), [upper = name.toUpper()](const Placeholder& a, const Placeholder& b) {
            return distance(upper, a.name) < distance(upper, b.name);
        });
    const int limit = std::max(2, static_cast<int>(name.size()) / 3);
    return distance(name.toUpper(), nearest->name) <= limit ? nearest->name : QString();
}

/// Goes through the marks of one part with the sections that are open.
class Scan
{
public:
    Scan(TemplatePart part, const QString& wording)
        : m_part(part), m_wording(wording), m_known(placeholders())
    {
    }

    ScannedPart run()
    {
        for (const TemplateMark& mark : templateMarks(m_wording)) {
            look(mark);
        }
        for (const TemplateMark& open : m_open) {
            add(open, Tr::tr("{{#%1}} is never closed: put {{/%1}} where it ends.").arg(open.name));
        }
        return m_result;
    }

private:
    void look(const TemplateMark& mark)
    {
        switch (mark.kind) {
        case Kind::Comment:
            return;
        case Kind::Unclosed:
            add(mark, Tr::tr("“{{” has no “}}” after it."));
            return;
        case Kind::Forbidden:
            add(mark, Tr::tr("“%1” can't stand between double braces: only the name of a placeholder can.")
                          .arg(m_wording.mid(mark.position + 2, mark.length - 4).left(40)));
            return;
        case Kind::SectionEnd:
            close(mark);
            return;
        case Kind::Value:
        case Kind::SectionBegin:
            use(mark);
            return;
        }
    }

    void close(const TemplateMark& mark)
    {
        if (m_open.empty()) {
            add(mark, Tr::tr("{{/%1}} closes nothing: {{#%1}} is missing before it.").arg(mark.name));
        } else if (m_open.back().name != mark.name) {
            add(mark, Tr::tr("{{/%1}} stands where {{/%2}} is expected.").arg(mark.name, m_open.back().name));
            std::erase_if(m_open, [&](const TemplateMark& open) { return open.name == mark.name; });
        } else {
            m_open.pop_back();
        }
    }

    void use(const TemplateMark& mark)
    {
        const auto wanted = mark.kind == Kind::Value ? Placeholder::Kind::Value : Placeholder::Kind::Section;
        const auto found = std::find_if(m_known.begin(), m_known.end(), [&](const Placeholder& known) {
            return known.name == mark.name && known.kind == wanted;
        });
        if (found == m_known.end()) {
            sayUnknown(mark);
        } else if (!found->within.isEmpty() && !isOpen(found->within)) {
            add(mark,
                Tr::tr("{{%1}} has a value only between {{#%2}} and {{/%2}}.").arg(mark.name, found->within));
        }
        if (mark.kind == Kind::SectionBegin) {
            m_open.push_back(mark);
            return;
        }
        const bool seenByAll = std::all_of(m_open.begin(), m_open.end(), [](const TemplateMark& open) {
            return open.name == kUnsubscribeSection;
        });
        if (seenByAll) {
            m_result.always.insert(mark.name);
        }
        if (mark.name == QLatin1String("UNSUBSCRIBE_TARGET") &&
            !m_wording.left(mark.position).endsWith(QLatin1String("mailto:"))) {
            add(mark, Tr::tr("{{UNSUBSCRIBE_TARGET}} has to follow “mailto:” at once."));
        }
    }

    void sayUnknown(const TemplateMark& mark)
    {
        const QString nearest = nearestName(mark.name, m_known);
        const auto same = std::find_if(m_known.begin(), m_known.end(),
                                       [&](const Placeholder& known) { return known.name == mark.name; });
        if (same != m_known.end()) {
            add(mark, same->kind == Placeholder::Kind::Section
                          ? Tr::tr("%1 is a section: write {{#%1}} before and {{/%1}} after what it shows.")
                                .arg(mark.name)
                          : Tr::tr("%1 is a value, not a section: write {{%1}}.").arg(mark.name));
        } else if (nearest.isEmpty()) {
            add(mark, Tr::tr("There is no placeholder “%1”.").arg(mark.name));
        } else {
            add(mark, Tr::tr("There is no placeholder “%1”. Do you mean “%2”?").arg(mark.name, nearest));
        }
    }

    [[nodiscard]] bool isOpen(const QString& section) const
    {
        return std::any_of(m_open.begin(), m_open.end(),
                           [&](const TemplateMark& open) { return open.name == section; });
    }

    void add(const TemplateMark& mark, const QString& text)
    {
        const auto line = static_cast<int>(QStringView(m_wording).left(mark.position).count(u'\n')) + 1;
        m_result.problems.push_back({Severity::Error, m_part, mark.position, mark.length, line, text});
    }

    TemplatePart m_part;
    const QString& m_wording;
    std::vector<Placeholder> m_known;
    std::vector<TemplateMark> m_open;
    ScannedPart m_result;
};

TemplateMark markOf(const QString& inside, int position, int length)
{
    static const QRegularExpression name(QStringLiteral("^([#/]?)([A-Za-z][A-Za-z0-9_]*)$"));
    if (inside.startsWith(QLatin1Char('!'))) {
        return {Kind::Comment, {}, position, length};
    }
    const QRegularExpressionMatch match = name.match(inside);
    if (!match.hasMatch()) {
        return {Kind::Forbidden, {}, position, length};
    }
    const QString sign = match.captured(1);
    const Kind kind = sign.isEmpty()               ? Kind::Value
                      : sign == QLatin1String("#") ? Kind::SectionBegin
                                                   : Kind::SectionEnd;
    return {kind, match.captured(2), position, length};
}

} // namespace

std::vector<TemplateMark> templateMarks(const QString& wording)
{
    std::vector<TemplateMark> marks;
    qsizetype position = 0;
    while ((position = wording.indexOf(QLatin1String("{{"), position)) >= 0) {
        const qsizetype end = wording.indexOf(QLatin1String("}}"), position + 2);
        const qsizetype next = wording.indexOf(QLatin1String("{{"), position + 2);
        const QStringView inside = QStringView(wording).mid(position + 2, end - position - 2);
        const bool comment = inside.startsWith(QLatin1Char('!'));
        if (end < 0 || (!comment && ((next >= 0 && next < end) || inside.contains(QLatin1Char('\n'))))) {
            marks.push_back({Kind::Unclosed, {}, static_cast<int>(position), 2});
            position += 2;
            continue;
        }
        const qsizetype length = end + 2 - position;
        marks.push_back(markOf(wording.mid(position + 2, length - 4), static_cast<int>(position),
                               static_cast<int>(length)));
        position = end + 2;
    }
    return marks;
}

ScannedPart scanTemplate(TemplatePart part, const QString& wording)
{
    return Scan(part, wording).run();
}

} // namespace afterparcel
