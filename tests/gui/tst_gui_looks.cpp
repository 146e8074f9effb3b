#include "tests/gui/looks.h"
#include "tests/gui/walks.h"
#include "translations/translations.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDateEdit>
#include <QTabBar>
#include <QTest>
#include <QTimeEdit>

using namespace afterparcel;

namespace
{

/// Each on a line of its own: a long message of a failed comparison is cut.
void tell(const QStringList& problems)
{
    for (const QString& problem : problems) {
        qWarning("%s", qUtf8Printable(problem));
    }
}

} // namespace

/// Every page and dialog in every language, mirrored, and with large text: nothing is cut, and everything
/// that takes the keyboard has a name.
class TestLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void nothingIsCut_data();
    void nothingIsCut();
    void controls_haveNames();
    void rightToLeft_isMirrored();
    void rightToLeft_timesStayAsTheyAre();
    void years_haveFourDigits();
    void pseudoLanguage_keepsPlaceholdersAndTags();
    void cleanup();

private:
    QFont m_font = QApplication::font();
};

void TestLooks::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setFont(m_font);
    installTranslations(QStringLiteral("en"));
}

void TestLooks::nothingIsCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<int>("percent");
    for (const QString& language : programLanguages()) {
        QTest::newRow(qPrintable(language)) << language << false << 100;
    }
    QTest::newRow("a language with longer words") << QString() << false << 100;
    QTest::newRow("right to left") << QString() << true << 100;
    QTest::newRow("text at 200 %") << QStringLiteral("en") << false << 200;
}

void TestLooks::nothingIsCut()
{
    QFETCH(QString, language);
    QFETCH(bool, rightToLeft);
    QFETCH(int, percent);
    installTranslations(language.isEmpty() ? QStringLiteral("en") : language);
    PseudoLanguage pseudo;
    if (language.isEmpty()) {
        QCoreApplication::installTranslator(&pseudo);
    }
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * percent / 100.0);
    QApplication::setFont(font);

    QStringList cut;
    const auto look = [&](const QString& name, QWidget& window) {
        for (const QString& text : cutTexts(window)) {
            cut.append(name + QStringLiteral(": ") + text);
        }
    };
    QCOMPARE(walkEverything(look, QSize(1024, 700) * percent / 100), QStringList());
    tell(cut);
    QCOMPARE(cut.size(), 0);
}

void TestLooks::controls_haveNames()
{
    QStringList nameless;
    const auto look = [&nameless](const QString& name, QWidget& window) {
        for (const QString& control : namelessControls(window)) {
            nameless.append(name + QStringLiteral(": ") + control);
        }
    };
    QCOMPARE(walkEverything(look, QSize(1024, 700)), QStringList());
    tell(nameless);
    QCOMPARE(nameless.size(), 0);
}

void TestLooks::rightToLeft_isMirrored()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    GuiWorld world;
    OpenWindow open(world);
    QVERIFY(open.waitUntilLoaded());
    const auto* tabs = open.window().findChild<QTabBar*>();
    QVERIFY(tabs->tabRect(0).x() > tabs->tabRect(1).x());
}

void TestLooks::rightToLeft_timesStayAsTheyAre()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QTimeEdit time(QTime(10, 0));
    time.setDisplayFormat(QStringLiteral("HH:mm"));
    time.show();
    QCOMPARE(time.text(), QStringLiteral("10:00"));
}

void TestLooks::years_haveFourDigits()
{
    QDateEdit day(QDate(2026, 11, 23));
    day.setLocale(QLocale(QLocale::German));
    day.setDisplayFormat(QLocale(QLocale::German).dateFormat(QLocale::ShortFormat));
    day.show();
    QCOMPARE(day.text(), QStringLiteral("23.11.2026"));
}

void TestLooks::pseudoLanguage_keepsPlaceholdersAndTags()
{
    const PseudoLanguage pseudo;
    QCOMPARE(pseudo.translate("", "&Open <b>%n one</b>", "", 1),
             QStringLiteral("\u00ab&Op\u00e9\u00f1 <b>%n \u00f6\u00f1\u00e9</b>~~~~~~\u00bb"));
}

QTEST_MAIN(TestLooks)
#include "tst_gui_looks.moc"
