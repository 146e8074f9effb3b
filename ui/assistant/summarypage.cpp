#include "ui/assistant/summarypage.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QUrl>
#include <QVBoxLayout>

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

} // namespace

SummaryPage::SummaryPage(QWidget* parent)
    : AssistantPage(tr("Connect"), tr("Ready to connect"),
                    tr("Requests are made for orders that are completely fulfilled from now on. Older orders "
                       "are read, but nobody is asked about them by itself."),
                    parent),
      m_form(addForm())
{
    body()->addStretch(1);
}

void SummaryPage::addLine(const QString& label, const QString& text)
{
    auto* words = new QLabel(text, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // else it wraps at half the row
    m_form->addRow(label, words);
}

void SummaryPage::show(const SetupState& state)
{
    while (m_form->rowCount() > 0) {
        m_form->removeRow(0);
    }
    const Settings& settings = state.settings;
    addLine(tr("Store:"), QUrl(settings.shopifyUrl).authority());
    addLine(tr("Parcels:"), settings.aftershipEnabled
                                ? tr("followed with AfterShip")
                                : tr("not followed; requests are timed from the fulfilment"));
    addLine(tr("Sender:"), settings.mailFrom);
    addLine(tr("Limits:"),
            tr("%1 mails an hour, %2 a day")
                .arg(QLocale().toString(settings.limitPerHour), QLocale().toString(settings.limitPerDay)));
    addLine(tr("Wait:"),
            settings.aftershipEnabled
                ? tr("%n day(s) after the delivery", nullptr, settings.timing.waitDaysDomestic)
                : tr("%n day(s) after the fulfilment", nullptr, settings.timing.waitDaysDomestic));
    addLine(tr("Asked:"), consentText(settings.ask.consent));
}

} // namespace afterparcel
