#include "ui/assistant/summarypage.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace afterparcel
{

namespace
{

/// As the step "Who is asked" words it.
QString consentText(AskSettings::Consent consent)
{
    switch (consent) {
    case AskSettings::Consent::Everyone:
        return SummaryPage::tr("every buyer");
    case AskSettings::Consent::NotOptedOut:
        return SummaryPage::tr("every buyer who did not decline marketing");
    case AskSettings::Consent::Subscribed:
        return SummaryPage::tr("only buyers who agreed to marketing");
    }
    return {};
}

/// The minimum delay only where it can hold a request back; without a delivery both count from the same day.
QString waitText(bool untilDelivery, int wait, int least)
{
    const auto afterFulfilment = [](int days) {
        return SummaryPage::tr("%n day(s) after the fulfilment", nullptr, days);
    };
    if (!untilDelivery) {
        return afterFulfilment(std::max(wait, least));
    }
    const QString afterDelivery = SummaryPage::tr("%n day(s) after the delivery", nullptr, wait);
    return least <= wait
               ? afterDelivery
               : SummaryPage::tr("%1, but at least %2", "days after the delivery, and after the fulfilment")
                     .arg(afterDelivery, afterFulfilment(least));
}

} // namespace

SummaryPage::SummaryPage(QWidget* parent)
    : AssistantPage(tr("Connect"), tr("Ready to connect"),
                    tr("Requests are made for orders that are completely fulfilled from now on. Older orders "
                       "are read too, but their buyers are not asked unless you schedule them under Tools, "
                       "Old orders."),
                    parent),
      m_lines(new QGridLayout)
{
    m_lines->setHorizontalSpacing(12);
    m_lines->setVerticalSpacing(8);
    m_lines->setColumnStretch(1, 1);
    body()->addLayout(m_lines);
    body()->addStretch(1);
}

void SummaryPage::addLine(const QString& label, const QString& text)
{
    auto* words = new QLabel(text, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    const int row = m_lines->rowCount();
    m_lines->addWidget(new QLabel(label, this), row, 0, Qt::AlignTop);
    m_lines->addWidget(words, row, 1);
}

void SummaryPage::show(const SetupState& state)
{
    while (const QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Settings& settings = state.settings;
    addLine(tr("Store:"), QUrl(settings.shopifyUrl).authority());
    addLine(tr("Parcels:"), settings.aftershipEnabled
                                ? tr("followed with AfterShip")
                                : tr("not followed; requests are timed from the fulfilment"));
    addLine(tr("Sender:"), settings.mailFrom);
    addLine(tr("Limits:"),
            tr("%1 e-mails an hour, %2 a day")
                .arg(QLocale().toString(settings.limitPerHour), QLocale().toString(settings.limitPerDay)));
    const TimingSettings& timing = settings.timing;
    addLine(tr("Wait, within the country:"),
            waitText(settings.aftershipEnabled, timing.waitDaysDomestic, timing.minDelayDaysDomestic));
    addLine(tr("Wait, to other countries:"), waitText(settings.aftershipEnabled, timing.waitDaysInternational,
                                                      timing.minDelayDaysInternational));
    addLine(tr("Asked:"), consentText(settings.ask.consent));
}

} // namespace afterparcel
