#include "ui/assistant/mailpage.h"

#include "core/base/joining.h"
#include "core/settings/smtppresets.h"
#include "ui/assistant/secretfield.h"
#include "ui/fitting.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace afterparcel
{

namespace
{

constexpr int kMostPort = 65535;
constexpr int kMostMails = 100'000;

QString securityKey(SmtpSecurity security)
{
    switch (security) {
    case SmtpSecurity::Tls:
        return QStringLiteral("tls");
    case SmtpSecurity::StartTls:
        return QStringLiteral("starttls");
    case SmtpSecurity::None:
        return QStringLiteral("none");
    }
    return {};
}

} // namespace

MailPage::MailPage(QWidget* parent)
    : AssistantPage(tr("E-mail"), tr("The mailbox that sends"),
                    tr("Requests are sent from your own mailbox, so that buyers see your shop as the sender "
                       "and their answers reach you."),
                    parent),
      m_provider(new QComboBox(this)),
      m_from(new QLineEdit(this)),
      m_user(new QLineEdit(this)),
      m_password(new SecretField(QStringLiteral("smtp"), tr("Password"), this)),
      m_host(new QLineEdit(this)),
      m_port(new QSpinBox(this)),
      m_security(new QComboBox(this)),
      m_perHour(new QSpinBox(this)),
      m_perDay(new QSpinBox(this)),
      m_test(new QPushButton(tr("Send a t&est e-mail"), this))
{
    QFormLayout* form = addForm();
    addFields(form);
    addServer(form);
    m_test->setAutoDefault(false);
    body()->addWidget(m_test, 0, Qt::AlignLeading);
    body()->addStretch(1);
    connect(m_provider, &QComboBox::activated, this, &MailPage::takePreset);
    connect(m_test, &QPushButton::clicked, this, [this] { Q_EMIT testMailWanted(ownAddress()); });
    connect(m_from, &QLineEdit::editingFinished, this, &MailPage::fillUser);
    for (QLineEdit* field : {m_from, m_user, static_cast<QLineEdit*>(m_password), m_host}) {
        connect(field, &QLineEdit::textEdited, this, &MailPage::edited);
    }
}

void MailPage::addFields(QFormLayout* form)
{
    m_provider->addItem(tr("Another provider"));
    for (const SmtpPreset& preset : smtpPresets()) {
        m_provider->addItem(preset.name, preset.id);
    }
    m_from->setPlaceholderText(tr("My Shop <shop@example.com>"));
    fitPlaceholder(*m_from);
    form->addRow(tr("Mail p&rovider:"), m_provider);
    m_note = new QLabel(this);
    m_note->setWordWrap(true);
    m_note->setOpenExternalLinks(true);
    m_note->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    form->addRow(m_note);
    form->addRow(tr("&Sender:"), m_from);
    form->addRow(tr("&User name:"), m_user);
    form->addRow(tr("&Password:"), m_password);
    m_provider->setAccessibleName(tr("Mail provider"));
    m_from->setAccessibleName(tr("Sender"));
    m_user->setAccessibleName(tr("User name"));
    m_note->hide();
}

void MailPage::addServer(QFormLayout* form)
{
    m_security->addItem(tr("TLS"), securityKey(SmtpSecurity::Tls));
    m_security->addItem(tr("STARTTLS"), securityKey(SmtpSecurity::StartTls));
    m_security->addItem(tr("none (on this computer only)"), securityKey(SmtpSecurity::None));
    m_port->setRange(1, kMostPort);
    m_port->setGroupSeparatorShown(false);
    m_host->setAccessibleName(tr("Mail server"));
    m_port->setAccessibleName(tr("Port"));
    m_security->setAccessibleName(tr("Encryption"));
    m_perHour->setAccessibleName(tr("E-mails an hour at most"));
    m_perDay->setAccessibleName(tr("E-mails a day at most"));
    for (QSpinBox* limit : {m_perHour, m_perDay}) {
        limit->setRange(1, kMostMails);
        limit->setGroupSeparatorShown(true);
    }
    form->addRow(tr("&Mail server:"), m_host);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_port);
    line->addWidget(m_security);
    line->addStretch(1);
    auto* label = new QLabel(tr("P&ort and encryption:"), this);
    label->setBuddy(m_port);
    form->addRow(label, line);
    form->addRow(tr("E-mails an &hour at most:"), m_perHour);
    form->addRow(tr("E-mails a &day at most:"), m_perDay);
}

void MailPage::takePreset(int index)
{
    const Result<SmtpPreset> preset = smtpPreset(m_provider->itemData(index).toString());
    showNote();
    if (!preset) {
        return; // another provider: everything by hand
    }
    m_host->setText(preset->host);
    m_port->setValue(preset->port);
    m_security->setCurrentIndex(m_security->findData(securityKey(preset->security)));
    m_perHour->setValue(preset->perHour.value_or(m_perHour->value()));
    m_perDay->setValue(preset->perDay.value_or(m_perDay->value()));
    m_user->setPlaceholderText(preset->user);
    fillUser();
    Q_EMIT edited();
}

void MailPage::showNote()
{
    const Result<SmtpPreset> preset = smtpPreset(m_provider->currentData().toString());
    m_note->setVisible(preset.has_value());
    if (preset) {
        const QString page =
            QStringLiteral("<a href=\"%1\">%2</a>")
                .arg(preset->page, tr("What %1 says of it").arg(preset->name.toHtmlEscaped()));
        m_note->setText(joinedSentences({preset->note.toHtmlEscaped(), page}));
    }
}

QString MailPage::ownAddress() const
{
    const QString from = m_from->text().trimmed();
    const qsizetype open = from.lastIndexOf(QLatin1Char('<'));
    return open < 0 ? from : from.mid(open + 1).chopped(from.endsWith(QLatin1Char('>')) ? 1 : 0).trimmed();
}

/// Mailboxes log in with their address; sending services have a name of their own.
void MailPage::fillUser()
{
    const Result<SmtpPreset> preset = smtpPreset(m_provider->currentData().toString());
    if (preset && preset->user.isEmpty() && m_user->text().isEmpty()) {
        m_user->setText(ownAddress());
    }
}

void MailPage::show(const SetupState& state)
{
    m_password->show(state.secrets);
    if (!m_host->text().isEmpty() || !m_from->text().isEmpty()) {
        return; // typed before
    }
    const Settings& settings = state.settings;
    m_from->setText(settings.mailFrom);
    m_user->setText(settings.smtpUser);
    m_host->setText(settings.smtpHost);
    m_port->setValue(settings.smtpPort);
    m_security->setCurrentIndex(m_security->findData(securityKey(settings.smtpSecurity)));
    m_perHour->setValue(settings.limitPerHour);
    m_perDay->setValue(settings.limitPerDay);
}

std::vector<std::pair<QString, QString>> MailPage::values() const
{
    return {{QStringLiteral("smtp.host"), m_host->text().trimmed()},
            {QStringLiteral("smtp.port"), QString::number(m_port->value())},
            {QStringLiteral("smtp.security"), m_security->currentData().toString()},
            {QStringLiteral("smtp.user"), m_user->text().trimmed()},
            {QStringLiteral("mail.from"), m_from->text().trimmed()},
            {QStringLiteral("limits.per_hour"), QString::number(m_perHour->value())},
            {QStringLiteral("limits.per_day"), QString::number(m_perDay->value())}};
}

TypedSecrets MailPage::secrets() const
{
    TypedSecrets secrets;
    m_password->addTo(secrets);
    return secrets;
}

QString MailPage::missing() const
{
    const Result<SmtpPreset> preset = smtpPreset(m_provider->currentData().toString());
    if (preset && !preset->acceptsPassword) {
        return preset->note;
    }
    if (m_from->text().trimmed().isEmpty()) {
        return tr("Enter the sender: the name and address that buyers see.");
    }
    if (m_host->text().trimmed().isEmpty()) {
        return tr("Choose your mail provider, or enter the name of its mail server.");
    }
    return !m_user->text().trimmed().isEmpty() && !m_password->isThere() ? tr("Enter the mailbox's password.")
                                                                         : QString();
}

void MailPage::forgetSecrets()
{
    m_password->clear();
}

} // namespace afterparcel
