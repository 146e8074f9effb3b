#include "guiworld.h"
#include "translations/translations.h"
#include "ui/requesttablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace afterparcel;

namespace
{

constexpr int kMany = 450;

RequestFilter filterOf(const std::optional<Status>& status, const QString& search)
{
    RequestFilter filter;
    filter.status = status;
    filter.search = search;
    return filter;
}

QString firstText(const RequestTableModel& model, int row)
{
    return model.index(row, 0).data().toString();
}

} // namespace

/// The list's model: pages on demand, refresh without losing what the view remembers (house rule 27).
class TestGuiModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installTranslations(); }
    void init() { begin(kMany); }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_reader.reset();
        m_world.reset();
    }

    void filter_manyOrders_countsAllAndLoadsOnePageWithItsNeighbour()
    {
        QSignalSpy pages(&**m_reader, &RequestReader::pagesRead);
        load();
        QCOMPARE(m_model->rowCount(), kMany);
        QCOMPARE(firstText(*m_model, 0), QStringLiteral("#1450"));
        m_model->setVisibleRows(0, 20);
        QTRY_VERIFY(m_model->request(RowPages::kPageSize) != nullptr);
        QCOMPARE(m_model->request(kMany - 1), nullptr);
        QCOMPARE(firstText(*m_model, kMany - 1), QStringLiteral("\u2026"));
    }

    void visibleRows_farDown_loadTheirPage()
    {
        load();
        m_model->setVisibleRows(kMany - 20, kMany - 1);
        QTRY_VERIFY(m_model->request(kMany - 1) != nullptr);
        QCOMPARE(firstText(*m_model, kMany - 1), QStringLiteral("#1001"));
    }

    void filter_changedTwiceAtOnce_showsTheNewestAlone()
    {
        load();
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->setFilter(filterOf(std::nullopt, QStringLiteral("#1002")));
        m_model->setFilter(filterOf(std::nullopt, QStringLiteral("#1003")));
        QTRY_COMPARE(resets.count(), 1);
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(firstText(*m_model, 0), QStringLiteral("#1003"));
    }

    void filter_thatNothingMatches_isEmpty()
    {
        load();
        m_model->setFilter(filterOf(Status::Sent, QStringLiteral("' OR 1=1 --")));
        QTRY_COMPARE(m_model->rowCount(), 0);
    }

    void refresh_newOrderAtTheTop_movesRememberedRowsWithTheirOrders()
    {
        load();
        const QPersistentModelIndex fifth(m_model->index(4, 0));
        const QString gid = fifth.data(RequestTableModel::GidRole).toString();
        m_world->addMany(2001, 2);
        m_model->refresh();
        QTRY_COMPARE(m_model->rowCount(), kMany + 2);
        QCOMPARE(fifth.row(), 6);
        QCOMPARE(fifth.data(RequestTableModel::GidRole).toString(), gid);
        QCOMPARE(firstText(*m_model, 0), QStringLiteral("#2002"));
    }

    void refresh_orderThatLeftTheTab_forgetsItsRowAndKeepsTheOthers()
    {
        load(Status::WillSend);
        const QPersistentModelIndex second(m_model->index(1, 0));
        const QPersistentModelIndex third(m_model->index(2, 0));
        m_world->decide(1449, Decision::Kind::Skip);
        m_model->refresh();
        QTRY_COMPARE(m_model->rowCount(), kMany - 1);
        QVERIFY(!second.isValid());
        QCOMPARE(third.row(), 1);
        QCOMPARE(third.data().toString(), QStringLiteral("#1448"));
    }

    void refresh_allOrdersLeft_isEmpty()
    {
        cleanup();
        begin(1);
        load(Status::WillSend);
        QCOMPARE(m_model->rowCount(), 1);
        m_world->decide(1001, Decision::Kind::Skip);
        m_model->refresh();
        QTRY_COMPARE(m_model->rowCount(), 0);
    }

    void reader_changeByAnotherConnection_isNoticed()
    {
        load();
        QSignalSpy changed(&**m_reader, &RequestReader::changed);
        m_world->addMany(3001, 1);
        QTRY_VERIFY(changed.count() >= 1); // S3
    }

    void sendDate_inThreeDays_isSaidSo()
    {
        load();
        // Fulfilled 2 days ago, wait of 7 days: in 5 days.
        const QString text = m_model->index(0, static_cast<int>(Column::SendDate)).data().toString();
        QCOMPARE(text, QStringLiteral("in 5 days"));
        const QString toolTip =
            m_model->index(0, static_cast<int>(Column::SendDate)).data(Qt::ToolTipRole).toString();
        QVERIFY2(toolTip.contains(QStringLiteral("2026")), qPrintable(toolTip));
    }

private:
    void begin(int orders)
    {
        m_world = std::make_unique<GuiWorld>();
        m_world->addMany(1001, orders);
        m_reader = std::make_unique<RunningReader>(*m_world);
        QSignalSpy opened(&**m_reader, &RequestReader::opened);
        (**m_reader).open();
        QTRY_COMPARE(opened.count(), 1);
        m_model = std::make_unique<RequestTableModel>(**m_reader, m_world->clock());
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void load(const std::optional<Status>& status = std::nullopt)
    {
        m_model->setFilter(filterOf(status, {}));
        QTRY_VERIFY(m_model->isLoaded());
    }

    std::unique_ptr<GuiWorld> m_world;
    std::unique_ptr<RunningReader> m_reader;
    std::unique_ptr<RequestTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestGuiModel)
#include "tst_gui_model.moc"
