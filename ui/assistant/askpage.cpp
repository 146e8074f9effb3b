#include "ui/assistant/askpage.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace afterparcel
{

namespace
{

QString consentKey(AskSettings::Consent consent)
{
    switch (consent) {
    case AskSettings::Consent::Everyone:
        return QStringLiteral("everyone");
    case AskSettings::Consent::NotOptedOut:
        return QStringLiteral("not_opted_out");
    case AskSettings::Consent::Subscribed:
        return QStringLiteral("subscribed");
    }
    return {};
}

} // namespace

AskPage::AskPage(QWidget* parent)
    : AssistantPage(tr("Who is asked"), tr("Who is asked"),
                    tr("Buyers are not asked about cancelled, refunded or test orders, nor after they "
                       "unsubscribed. Marketing consent is what the buyer chose in your shop's checkout."),
                    parent),
      m_consent(new QButtonGroup(this)),
      m_orderTags(new QLineEdit(this)),
      m_customerTags(new QLineEdit(this)),
      m_addresses(new QLineEdit(this))
{
    using Consent = AskSettings::Consent;
    addChoice(Consent::Everyone, tr("&Every buyer"),
              tr("Not lawful everywhere: in many countries, those of the European Union among them, a "
                 "request for a review can count as advertising, which needs consent."));
    addChoice(Consent::NotOptedOut, tr("Every buyer who did not &decline marketing"),
              tr("Buyers who declined, or took their consent back, are not asked."));
    addChoice(Consent::Subscribed, tr("Only buyers who &agreed to marketing"),
              tr("The careful choice: only buyers who subscribed are asked."));
    addText(tr("Never ask about or to (separate several with commas):"));
    QFormLayout* form = addForm();
    form->addRow(tr("Orders with one of these ta&gs:"), m_orderTags);
    form->addRow(tr("&Customers with one of these tags:"), m_customerTags);
    form->addRow(tr("E-mail add&resses (* stands for anything):"), m_addresses);
    m_orderTags->setAccessibleName(tr("Orders left out by tag"));
    m_customerTags->setAccessibleName(tr("Customers left out by tag"));
    m_addresses->setAccessibleName(tr("E-mail addresses left out"));
    body()->addStretch(1);
    orderTabs(
        {m_consent->button(static_cast<int>(Consent::Subscribed)), m_orderTags, m_customerTags, m_addresses});
    for (QLineEdit* field : {m_orderTags, m_customerTags, m_addresses}) {
        connect(field, &QLineEdit::textEdited, this, &AskPage::edited);
    }
}

void AskPage::addChoice(AskSettings::Consent consent, const QString& label, const QString& meaning)
{
    auto* choice = new QRadioButton(label, this);
    choice->setAccessibleDescription(meaning);
    m_consent->addButton(choice, static_cast<int>(consent));
    addNote(choice, meaning);
}

void AskPage::show(const SetupState& state)
{
    if (m_known) {
        return;
    }
    m_known = true;
    const AskSettings& ask = state.settings.ask;
    m_consent->button(static_cast<int>(ask.consent))->setChecked(true);
    const QString comma = QStringLiteral(", ");
    m_orderTags->setText(ask.excludedOrderTags.join(comma));
    m_customerTags->setText(ask.excludedCustomerTags.join(comma));
    m_addresses->setText(ask.blockedAddresses.join(comma));
}

std::vector<std::pair<QString, QString>> AskPage::values() const
{
    const auto consent = static_cast<AskSettings::Consent>(m_consent->checkedId());
    return {{QStringLiteral("ask.consent"), consentKey(consent)},
            {QStringLiteral("ask.exclude.order_tags"), m_orderTags->text()},
            {QStringLiteral("ask.exclude.customer_tags"), m_customerTags->text()},
            {QStringLiteral("ask.exclude.addresses"), m_addresses->text()}};
}

} // namespace afterparcel
