#include "core/domain/reason.h"

#include <QTest>

using namespace afterparcel;
using namespace Qt::StringLiterals;

/// Sections 1, 2 and 12: the names that are stored and printed, literally from the spec.
class TestReasons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statuses();
    void bases();
    void reasons();
    void unknownNames();
};

namespace
{

template<class Enum>
void compareNames(const QStringList& spec, std::optional<Enum> (*fromString)(QStringView))
{
    QSet<int> values;
    for (const QString& name : spec) {
        const std::optional<Enum> value = fromString(name);
        QVERIFY2(value, qPrintable(name + u" is unknown to the code"_s));
        QCOMPARE(toString(*value), name);
        values.insert(static_cast<int>(*value));
    }
    QCOMPARE(values.size(), spec.size());
}

} // namespace

void TestReasons::statuses()
{
    const QStringList spec{u"will_send"_s, u"waiting_for_delivery"_s, u"sent"_s, u"not_scheduled"_s,
                           u"skipped"_s,   u"needs_attention"_s};
    compareNames<Status>(spec, &statusFromString);
    QCOMPARE(spec.size(), static_cast<qsizetype>(Status::NeedsAttention) + 1);
}

void TestReasons::bases()
{
    const QStringList spec{u"fulfilment"_s, u"delivery"_s, u"fallback"_s, u"trigger"_s, u"manual"_s};
    compareNames<Basis>(spec, &basisFromString);
    QCOMPARE(spec.size(), static_cast<qsizetype>(Basis::Manual) + 1);
}

void TestReasons::reasons()
{
    const QString list =
        u"wait_after_fulfilment wait_after_trigger no_tracking_number no_carrier tracking_requested "
        "tracking_retry in_transit tracking_failed tracking_expired wait_after_delivery "
        "delivered_by_merchant "
        "minimum_delay fallback manual before_connection integration_off not_fulfilled nothing_to_review "
        "cancelled refunded test_order no_email blocked unsubscribed excluded marketplace relay_address "
        "no_consent return_open type_off already_asked frequency_cap merged returned_to_sender lost "
        "skipped_by_merchant forgotten send_retry rejected_by_server retries_exhausted interrupted_send "
        "overdue bounced sent resent marked_sent"_s;
    const QStringList spec = list.split(u' ');
    compareNames<Reason>(spec, &reasonFromString);
    QCOMPARE(spec.size(), kReasonCount);
}

void TestReasons::unknownNames()
{
    for (const QString& name : {QString(), u"Sent"_s, u"sent "_s, u"will-send"_s, u"no_such_thing"_s}) {
        QVERIFY(!statusFromString(name));
        QVERIFY(!basisFromString(name));
        QVERIFY(!reasonFromString(name));
    }
    QVERIFY(!statusFromString(u"fallback"));
    QVERIFY(!reasonFromString(u"will_send"));
}

QTEST_GUILESS_MAIN(TestReasons)
#include "tst_reasons.moc"
