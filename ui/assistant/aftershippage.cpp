#include "ui/assistant/aftershippage.h"

#include "ui/assistant/secretfield.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace afterparcel
{

AfterShipPage::AfterShipPage(QWidget* parent)
    : AssistantPage(tr("AfterShip"), tr("Follow the parcels with AfterShip"),
                    tr("With AfterShip a request goes out some days after the parcel arrived. Without it, "
                       "some days after you fulfilled the order. It is optional, can be switched on later, "
                       "and needs a plan with API access."),
                    parent),
      m_use(new QCheckBox(tr("&Use AfterShip"), this)),
      m_key(new SecretField(QStringLiteral("aftership"), tr("API key"), this)),
      m_email(new QCheckBox(tr("Pass on the buyer's &e-mail address"), this)),
      m_phone(new QCheckBox(tr("Pass on the buyer's &phone number"), this))
{
    body()->addWidget(m_use);
    addForm()->addRow(tr("API &key:"), m_key);
    addText(tr("AfterShip shows keys under Settings, API keys (%1).")
                .arg(QStringLiteral("<a href=\"https://admin.aftership.com/settings/api-keys\">"
                                    "admin.aftership.com/settings/api-keys</a>")));
    addNote(m_email,
            tr("AfterShip itself may then e-mail a tracking link to the buyer, as your account there is set "
               "up."));
    addNote(m_phone,
            tr("AfterShip may then send text messages about the parcel, as your account there is set up."));
    body()->addStretch(1);
    m_email->setChecked(true);
    m_phone->setChecked(true);
    connect(m_use, &QCheckBox::toggled, this, &AfterShipPage::showUse);
    connect(m_key, &QLineEdit::textEdited, this, &AfterShipPage::edited);
    showUse();
}

void AfterShipPage::showUse()
{
    for (QWidget* field :
         {static_cast<QWidget*>(m_key), static_cast<QWidget*>(m_email), static_cast<QWidget*>(m_phone)}) {
        field->setEnabled(m_use->isChecked());
    }
    Q_EMIT edited();
}

void AfterShipPage::show(const SetupState& state)
{
    if (!m_known) {
        m_known = true;
        m_use->setChecked(state.settings.aftershipEnabled);
        m_email->setChecked(state.settings.aftershipPassEmail);
        m_phone->setChecked(state.settings.aftershipPassPhone);
    }
    m_key->show(state.secrets);
    showUse();
}

std::optional<Service> AfterShipPage::service() const
{
    return m_use->isChecked() ? std::optional(Service::AfterShip) : std::nullopt;
}

std::vector<std::pair<QString, QString>> AfterShipPage::values() const
{
    const auto text = [](const QCheckBox* box) {
        return box->isChecked() ? QStringLiteral("true") : QStringLiteral("false");
    };
    return {{QStringLiteral("aftership.enabled"), text(m_use)},
            {QStringLiteral("aftership.pass_email"), text(m_email)},
            {QStringLiteral("aftership.pass_phone"), text(m_phone)}};
}

TypedSecrets AfterShipPage::secrets() const
{
    TypedSecrets secrets;
    if (m_use->isChecked()) {
        m_key->addTo(secrets);
    }
    return secrets;
}

QString AfterShipPage::missing() const
{
    return m_use->isChecked() && !m_key->isThere()
               ? tr("Enter AfterShip's API key, or go on without AfterShip.")
               : QString();
}

QString AfterShipPage::doing() const
{
    return tr("Asking AfterShip\u2026");
}

void AfterShipPage::forgetSecrets()
{
    m_key->clear();
}

} // namespace afterparcel
