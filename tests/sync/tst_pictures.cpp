#include "core/store/sentfiles.h"
#include "core/sync/pictures.h"
#include "core/sync/sentmails.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace afterparcel;

namespace
{

class RealClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// Answers every request with the same, and remembers what it was asked.
class PictureServer : public QTcpServer
{
public:
    PictureServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                requests.append(socket->readAll());
                socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " +
                              QByteArray::number(body.size()) + "\r\n\r\n" + body);
                socket->disconnectFromHost();
            });
        });
    }
    [[nodiscard]] QUrl url(const QString& path) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/%2").arg(serverPort()).arg(path));
    }
    QByteArray body = "\x89PNG picture";
    QList<QByteArray> requests;
};

} // namespace

/// Products' pictures, and the mails that were kept.
class TestPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_tools = std::make_unique<BackgroundTools>(
            StorePlace{m_dir->path(), m_dir->path(), QStringLiteral("default")}, m_clock, Cancellation());
    }
    void cleanup() { m_tools.reset(); }

    void picture_isFetchedOnce_withoutASecret()
    {
        PictureServer server;
        const QUrl url = server.url(QStringLiteral("a.png"));
        QCOMPARE(fetch(url).value(), server.body);
        QCOMPARE(fetch(url).value(), server.body);
        QCOMPARE(server.requests.size(), 1);
        const QByteArray asked = server.requests.first().toLower();
        QVERIFY2(!asked.contains("authorization") && !asked.contains("x-shopify") &&
                     !asked.contains("cookie"),
                 asked.constData());
        const QDir folder(m_dir->path() + QStringLiteral("/pictures"));
        QCOMPARE(folder.entryList(QDir::Files).size(), 1);
    }

    void picture_whatIsNone_isRefusedAndNotKept_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("a page") << QByteArray("<html>not found</html>");
        QTest::newRow("an SVG, which may refer to others") << QByteArray("<svg xmlns='x'/>");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("too large") << "\x89PNG" + QByteArray(qsizetype{3} * 1024 * 1024, 'x');
    }
    void picture_whatIsNone_isRefusedAndNotKept()
    {
        QFETCH(QByteArray, body);
        PictureServer server;
        server.body = body;
        QVERIFY(!fetch(server.url(QStringLiteral("b.png"))));
        QVERIFY(QDir(m_dir->path() + QStringLiteral("/pictures")).entryList(QDir::Files).isEmpty());
    }

    void picture_overPlainHttp_isRefused()
    {
        QCOMPARE(fetch(QUrl(QStringLiteral("http://shop.example.com/a.png"))).error().kind,
                 ErrorKind::BadInput);
    }

    void folder_overItsCap_losesTheOldest()
    {
        for (int i = 0; i < 4; ++i) {
            QFile file(m_dir->filePath(QString::number(i)));
            QVERIFY(file.open(QIODevice::ReadWrite) && file.write(QByteArray(100, 'x')) == 100 &&
                    file.flush());
            file.setFileTime(QDateTime::currentDateTimeUtc().addDays(i - 10),
                             QFileDevice::FileModificationTime);
        }
        trimFolder(m_dir->path(), 250);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files, QDir::Name),
                 QStringList({QStringLiteral("2"), QStringLiteral("3")}));
    }

    void sentMail_isKeptReadAndForgotten()
    {
        const SentMails mails(m_dir->path());
        const QString id = QStringLiteral("../../a/b@example.com");
        QVERIFY(mails.keep(id, {QStringLiteral("a@b.example"),
                                {QStringLiteral("S"), QStringLiteral("<p>H</p>"), QStringLiteral("T")},
                                QStringLiteral("de")}));
        const auto kept = mails.read(id).value();
        QVERIFY(kept && kept->shown.html == QStringLiteral("<p>H</p>") &&
                kept->language == QStringLiteral("de"));
        QVERIFY(!mails.read(QStringLiteral("other")).value());
        QVERIFY(removeSentMails(m_dir->path(), {id, QStringLiteral("other")}).isEmpty());
        QVERIFY(!mails.read(id).value());
    }

private:
    Result<QByteArray> fetch(const QUrl& url) { return QCoro::waitFor(productPicture(m_tools.get(), url)); }

    RealClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<BackgroundTools> m_tools;
};

QTEST_GUILESS_MAIN(TestPictures)
#include "tst_pictures.moc"
