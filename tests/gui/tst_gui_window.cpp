#include "guitest.h"
#include "ui/bannerstrip.h"
#include "ui/datetext.h"
#include "ui/requesttableview.h"
#include "ui/statustabs.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QRadioButton>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyleOptionButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace afterparcel;

namespace
{

int coloursOf(const QImage& image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2) {
            colours.insert(image.pixel(x, y));
        }
    }
    return static_cast<int>(colours.size());
}

/// WCAG's relative luminance.
double luminance(const QColor& colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

/// The most that any pixel of a part stands out from the window.
double outstanding(QWidget& widget, const QRect& part)
{
    const QImage image = widget.grab().toImage();
    const QColor ground = widget.palette().color(QPalette::Window);
    double most = 1;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            most = std::max(most, contrast(image.pixelColor(x, y), ground));
        }
    }
    return most;
}

/// The lower edge alone: no word stands there.
QRect lowerEdge(const QRect& part)
{
    return {part.center().x(), part.bottom() - 1, 1, 2};
}

} // namespace

/// The window around the list: sync, themes, what it remembers.
class TestGuiWindow : public GuiTest
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GuiTest::init();
        applyTheme(*qApp, Theme::Light);
    }

    void theme_isDrawnWithText_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void theme_isDrawnWithText()
    {
        QFETCH(bool, dark);
        applyTheme(*qApp, dark ? Theme::Dark : Theme::Light);
        world().addOneOfEach();
        openWindow();
        const QImage image = window().grab().toImage();
        QVERIFY2(coloursOf(image) > 20, qPrintable(QString::number(coloursOf(image))));
        QCOMPARE(image.pixelColor(2, image.height() / 2).lightness() < 128, dark);
    }

    void outlines_ofControls_areSeen_data() { theme_isDrawnWithText_data(); }
    void outlines_ofControls_areSeen()
    {
        QFETCH(bool, dark);
        applyTheme(*qApp, dark ? Theme::Dark : Theme::Light);
        QWidget ground;
        ground.setPalette(palette(dark ? Theme::Dark : Theme::Light));
        auto* layout = new QVBoxLayout(&ground);
        QStyleOptionButton option;
        auto* check = new QCheckBox(&ground);
        auto* radio = new QRadioButton(&ground);
        auto* frame = new QFrame(&ground);
        frame->setFrameShape(QFrame::StyledPanel);
        frame->setMinimumHeight(30);
        for (QWidget* widget : QList<QWidget*>{check, radio, new QLineEdit(&ground), new QSpinBox(&ground),
                                               new QComboBox(&ground), frame}) {
            layout->addWidget(widget);
        }
        ground.resize(300, 300);
        ground.show();
        ground.setFocus(); // frames of what has the keyboard are others
        for (QWidget* widget : ground.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            QRect part = widget->rect();
            option.initFrom(widget);
            if (widget == check) {
                part = widget->style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, widget);
            } else if (widget == radio) {
                part = widget->style()->subElementRect(QStyle::SE_RadioButtonIndicator, &option, widget);
            }
            const double seen = outstanding(ground, lowerEdge(part).translated(widget->pos()));
            QVERIFY2(seen >= 3,
                     qPrintable(QStringLiteral("%1: %2").arg(
                         QString::fromLatin1(widget->metaObject()->className()), QString::number(seen))));
        }
    }

    void separators_ofMenus_areSeen_data() { theme_isDrawnWithText_data(); }
    void separators_ofMenus_areSeen()
    {
        QFETCH(bool, dark);
        applyTheme(*qApp, dark ? Theme::Dark : Theme::Light);
        QMenu menu;
        menu.addAction(QStringLiteral("One"));
        QAction* separator = menu.addSeparator();
        menu.addAction(QStringLiteral("Two"));
        menu.popup({});
        const QRect place = menu.actionGeometry(separator);
        QVERIFY(outstanding(menu, place) >= 3);
    }

    void tones_everyStatus_areReadable()
    {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            for (const ToneName name :
                 {ToneName::Blue, ToneName::Amber, ToneName::Green, ToneName::Grey, ToneName::Red}) {
                const Tone colours = tone(name, palette(theme));
                QVERIFY(contrast(colours.ground, colours.text) >= 4.5);
            }
            const QPalette whole = palette(theme);
            QVERIFY(contrast(whole.color(QPalette::Window), whole.color(QPalette::PlaceholderText)) >= 4.5);
            QVERIFY(contrast(whole.color(QPalette::Base), whole.color(QPalette::Text)) >= 4.5);
            QVERIFY(contrast(whole.color(QPalette::Highlight), whole.color(QPalette::HighlightedText)) >=
                    4.0);
        }
    }

    void sync_whilePassRuns_isACancelButtonWithProgress()
    {
        openWindow();
        QSignalSpy wanted(&window(), &MainWindow::syncWanted);
        QSignalSpy cancelled(&window(), &MainWindow::syncCancelWanted);
        window().onEngineStarted();
        QVERIFY(strike(window(), Qt::Key_F5));
        QCOMPARE(wanted.count(), 1);
        window().onPassStarted();
        window().onPassProgress(QStringLiteral("Reading orders"), 20, 80);
        auto* bar = named<QProgressBar>(QStringLiteral("Progress of the sync"));
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->value() * 4, bar->maximum());
        QVERIFY(strike(window(), Qt::Key_F5));
        QCOMPARE(cancelled.count(), 1);
        window().onPassFinished(true, {}, world().clock().now().addSecs(300));
        QVERIFY(!bar->isVisible());
        auto* last = named<QLabel>(QStringLiteral("Last and next sync"));
        QCOMPARE(last->text(), QStringLiteral("Last sync 04:00 \u00b7 next 04:05"));
    }

    void S3_lockHeldByAnotherProgram_showsEverythingWithABanner()
    {
        world().addOneOfEach();
        openWindow();
        window().onEngineFailed(QStringLiteral("Another program already works on this data directory."),
                                true);
        auto* banners = window().findChild<BannerStrip*>();
        QVERIFY(banners->isVisible());
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        window().onEngineStarted();
        QVERIFY(!banners->isVisible());
    }

    void state_tabAndSize_areKept()
    {
        world().addOneOfEach();
        openWindow();
        showTab(Status::Skipped);
        closeByFrame(window());
        closeWindow();
        openWindow();
        QVERIFY(named<StatusTabs>(QStringLiteral("Status"))->status() == Status::Skipped);
    }

    void state_tabThatLostItsRequests_isShownUntilItIsLeft()
    {
        world().addOneOfEach();
        openWindow();
        auto* tabs = named<StatusTabs>(QStringLiteral("Status"));
        constexpr int kNotScheduled = 5;
        QVERIFY(!tabs->isTabVisible(kNotScheduled));
        tabs->setStatus(Status::NotScheduled); // as it was left the last time
        QVERIFY(tabs->isTabVisible(kNotScheduled));
        showTab(Status::Sent);
        QVERIFY(!tabs->isTabVisible(kNotScheduled));
    }

    void keyboard_everyControl_hasANameAndIsReached()
    {
        world().addOneOfEach();
        openWindow();
        window().onEngineStarted();
        QStringList reached;
        QVERIFY(clickInto(table()));
        for (int i = 0; i < 20; ++i) {
            const QWidget* focus = QApplication::focusWidget();
            QVERIFY(focus);
            QVERIFY2(!focus->accessibleName().isEmpty(), focus->metaObject()->className());
            reached.append(focus->accessibleName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const char* name : {"Requests", "Status", "Search", "Request", "Sync", "Undo"}) {
            QVERIFY2(reached.contains(QString::fromLatin1(name)), qPrintable(reached.join(QLatin1Char(','))));
        }
    }

    void dates_nearAndFar_areWordedForPeople_data()
    {
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<QString>("text");
        const auto utc = [](int month, int day, int hour) {
            return QDateTime({2026, month, day}, {hour, 0}, Qt::UTC);
        };
        QTest::newRow("later today, in the store's zone") << utc(11, 23, 3) << QStringLiteral("today 22:00");
        QTest::newRow("tomorrow") << utc(11, 23, 15) << QStringLiteral("tomorrow 10:00");
        QTest::newRow("two days") << utc(11, 24, 15) << QStringLiteral("in 2 days");
        QTest::newRow("yesterday") << utc(11, 21, 15) << QStringLiteral("yesterday 10:00");
        QTest::newRow("last week") << utc(11, 15, 15) << QStringLiteral("7 days ago");
        QTest::newRow("far ahead") << utc(12, 24, 15) << QStringLiteral("24 Dec");
    }
    void dates_nearAndFar_areWordedForPeople()
    {
        QFETCH(QDateTime, at);
        QFETCH(QString, text);
        const TimeFrame frame{QTimeZone("America/New_York"), QDateTime({2026, 11, 22}, {15, 0}, Qt::UTC),
                              QLocale::c()};
        QCOMPARE(relativeDay(at, frame), text);
    }
};

QTEST_MAIN(TestGuiWindow)
#include "tst_gui_window.moc"
