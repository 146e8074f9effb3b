#include "tests/sandbox/options.h"

#include "tests/sandbox/base/sandboxclock.h"
#include "tests/sandbox/base/shippedfiles.h"

#include <QCommandLineParser>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox
{
namespace
{

[[noreturn]] void refuse(const QString& message)
{
    std::fprintf(stderr, "afterparcel-sandbox: %s\n", qUtf8Printable(message));
    std::exit(2);
}

quint16 portOf(const QCommandLineParser& parser, const QString& name)
{
    bool fits = false;
    const quint16 port = parser.value(name).toUShort(&fits);
    if (!fits)
        refuse(u"--%1 needs a port number"_s.arg(name));
    return port;
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(u"Stand-ins for Shopify, AfterShip and a mail server, on loopback."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"scenario"_s,
         u"What the store holds and what happens: a file, or the name of a shipped one (basic, demo)."_s,
         u"FILE"_s},
        {u"port-file"_s, u"Write the addresses there, too."_s, u"FILE"_s},
        {u"shopify-port"_s, u"0: any."_s, u"N"_s, u"0"_s},
        {u"aftership-port"_s, u"0: any."_s, u"N"_s, u"0"_s},
        {u"smtp-port"_s, u"0: any."_s, u"N"_s, u"0"_s},
        {u"control-port"_s, u"0: any."_s, u"N"_s, u"0"_s},
        {u"speed"_s, u"How much faster time goes."_s, u"FACTOR"_s, u"1"_s},
        {u"start-time"_s, u"Default: the system clock."_s, u"ISO"_s},
        {u"graphql-dir"_s, u"The documents that are accepted."_s, u"DIR"_s, shippedFile(u"graphql"_s)},
        {u"record"_s, u"Write requests and answers there."_s, u"DIR"_s},
        {u"smtp"_s, u"none, plain, starttls or tls."_s, u"MODE"_s, u"plain"_s},
        {u"smtp-cert"_s, u"PEM; default: one made on the spot."_s, u"FILE"_s},
        {u"smtp-key"_s, u"PEM."_s, u"FILE"_s},
    });
}

} // namespace

Options readOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(arguments);
    Options options;
    options.scenario = parser.value(u"scenario"_s);
    options.portFile = parser.value(u"port-file"_s);
    options.graphqlDirectory = parser.value(u"graphql-dir"_s);
    options.recordDirectory = parser.value(u"record"_s);
    options.smtpMode = parser.value(u"smtp"_s);
    options.smtpCertificate = parser.value(u"smtp-cert"_s);
    options.smtpKey = parser.value(u"smtp-key"_s);
    options.shopifyPort = portOf(parser, u"shopify-port"_s);
    options.aftershipPort = portOf(parser, u"aftership-port"_s);
    options.smtpPort = portOf(parser, u"smtp-port"_s);
    options.controlPort = portOf(parser, u"control-port"_s);
    options.speed = parser.value(u"speed"_s).toDouble();
    if (options.scenario.isEmpty())
        refuse(u"--scenario is needed"_s);
    if (options.speed <= 0)
        refuse(u"--speed needs a factor above 0"_s);
    if (!QStringList{u"none"_s, u"plain"_s, u"starttls"_s, u"tls"_s}.contains(options.smtpMode))
        refuse(u"--smtp is none, plain, starttls or tls"_s);
    if (parser.isSet(u"start-time"_s)) {
        options.startTime = readTime(parser.value(u"start-time"_s), QDateTime::currentDateTimeUtc());
        if (!options.startTime.isValid())
            refuse(u"--start-time is no time"_s);
    }
    return options;
}

} // namespace afterparcel::sandbox
