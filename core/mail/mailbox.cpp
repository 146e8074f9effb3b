#include "core/mail/mailbox.h"

#include "core/base/logging.h"
#include "core/mail/cleantext.h"
#include "core/mail/mail.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Mail)
};

// RFC 5321, 4.5.3.1: sizes of a local part and of a path, without its brackets.
constexpr qsizetype kLongestLocalPart = 64;
constexpr qsizetype kLongestAddress = 254;
constexpr qsizetype kLongestName = 200;

tl::unexpected<Error> unusable(const QString& what)
{
    return fail(ErrorKind::BadInput, what,
                Tr::tr("Correct the e-mail address: it has to look like name@example.com."));
}

bool isAscii(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

bool hasControlCharacter(const QString& text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.unicode() == 0x2028 || c.unicode() == 0x2029;
    });
}

/// RFC 5322's atext and dots. Quoted local parts are left out: no provider gives them, and they are how
/// commas, brackets and a second '@' get into an address. Dots may stand anywhere, since some providers gave
/// such addresses away.
bool isLocalPart(const QString& local)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+\\z"));
    return local.size() <= kLongestLocalPart && pattern.match(local).hasMatch();
}

bool isDomain(const QString& domain)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)*"
                       "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\z"));
    return pattern.match(domain).hasMatch();
}

/// The name of a mailbox without the quotes that a merchant may have written around it.
QString plainName(const QString& written)
{
    QString name = written.trimmed();
    if (name.size() >= 2 && name.startsWith(QLatin1Char('"')) && name.endsWith(QLatin1Char('"'))) {
        name = name.mid(1, name.size() - 2);
        static const QRegularExpression escape(QStringLiteral("\\\\(.)"));
        name.replace(escape, QStringLiteral("\\1"));
    }
    return singleLine(name, kLongestName);
}

} // namespace

Result<QString> checkedAddress(const QString& address)
{
    if (hasControlCharacter(address)) {
        return unusable(Tr::tr("The e-mail address holds a line break or another control character."));
    }
    const QString trimmed = address.trimmed();
    const qsizetype at = trimmed.indexOf(QLatin1Char('@'));
    if (trimmed.isEmpty()) {
        return unusable(Tr::tr("The e-mail address is empty."));
    }
    if (at < 1 || at == trimmed.size() - 1) {
        return unusable(Tr::tr("The e-mail address has no part before or after its @."));
    }
    if (trimmed.indexOf(QLatin1Char('@'), at + 1) >= 0) {
        return unusable(
            Tr::tr("The e-mail address has more than one @; exactly one address is possible here."));
    }
    const QString local = trimmed.left(at);
    if (!isAscii(local)) {
        return unusable(
            Tr::tr("The part before the @ of the e-mail address %1 holds letters outside ASCII, which most "
                   "mail servers can't deliver.")
                .arg(redactedAddress(trimmed)));
    }
    const QString domain = QString::fromLatin1(QUrl::toAce(trimmed.mid(at + 1)));
    QString result = local + QLatin1Char('@') + domain;
    if (!isLocalPart(local) || !isDomain(domain) || result.size() > kLongestAddress) {
        return unusable(Tr::tr("The e-mail address %1 holds characters that no address has, or is too long.")
                            .arg(singleLine(redactedAddress(trimmed), kLongestName)));
    }
    return result;
}

Result<Mailbox> parseMailbox(const QString& mailbox)
{
    if (hasControlCharacter(mailbox)) {
        return unusable(Tr::tr("The e-mail address holds a line break or another control character."));
    }
    const QString trimmed = mailbox.trimmed();
    const qsizetype open = trimmed.lastIndexOf(QLatin1Char('<'));
    if (open < 0) {
        return checkedAddress(trimmed).map([](const QString& address) { return Mailbox{{}, address}; });
    }
    if (!trimmed.endsWith(QLatin1Char('>'))) {
        return unusable(
            Tr::tr("Something stands after the address in angle brackets, or a bracket is missing."));
    }
    const QString name = plainName(trimmed.left(open));
    if (name.contains(QLatin1Char('<')) || name.contains(QLatin1Char('>'))) {
        return unusable(
            Tr::tr("There is more than one address in angle brackets; exactly one is possible here."));
    }
    return checkedAddress(trimmed.mid(open + 1, trimmed.size() - open - 2))
        .map([&name](const QString& address) {
            return Mailbox{name, address};
        });
}

Result<QString> bareAddress(const QString& mailbox)
{
    return parseMailbox(mailbox).map([](const Mailbox& parsed) { return parsed.address; });
}

QString newMessageId(const QString& fromAddress)
{
    const Result<QString> address = bareAddress(fromAddress);
    const QString domain = address ? address->section(QLatin1Char('@'), 1) : QStringLiteral("localhost");
    return QUuid::createUuid().toString(QUuid::WithoutBraces) + QLatin1Char('@') + domain;
}

} // namespace afterparcel
