#include "ui/secrets/secreteditor.h"

#include "ui/fitting.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::SecretEditor)
};

void nameButton(QPushButton* button, const QString& secret)
{
    button->setAccessibleName(Tr::tr("%1: %2", "a secret, and a button: AfterShip's key: Remove")
                                  .arg(secret, button->text().remove(QChar(0x2026))));
}

QPushButton* addButton(QHBoxLayout* layout, const QString& text, const QString& name)
{
    auto* button = new QPushButton(text);
    button->setAutoDefault(false);
    nameButton(button, name);
    layout->addWidget(button);
    return button;
}

} // namespace

SecretEditor::SecretEditor(const QString& name, const QString& label, const QString& meaning,
                           SecretsDraft& draft, QWidget* parent)
    : QWidget(parent), m_name(name), m_draft(draft), m_state(new QLabel(this)), m_entry(new QLineEdit(this))
{
    build(label, meaning);
    connect(m_replace, &QPushButton::clicked, this, &SecretEditor::startTyping);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_draft.remove(m_name); });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_typing = false;
        m_draft.keep(m_name);
    });
    connect(m_askAgain, &QPushButton::clicked, this, &SecretEditor::askAgainWanted);
    connect(m_entry, &QLineEdit::textEdited, this, &SecretEditor::takeTyped);
    connect(&draft, &SecretsDraft::changed, this, &SecretEditor::refresh);
    refresh();
}

void SecretEditor::build(const QString& label, const QString& meaning)
{
    auto* name = new QLabel(label, this);
    name->setWordWrap(true);
    auto* hint = new QLabel(meaning, this);
    hint->setProperty("role", QStringLiteral("hint"));
    for (QLabel* words : {m_state, hint}) {
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
    }
    m_state->setAccessibleName(Tr::tr("%1: where it is", "a secret").arg(label));
    m_entry->setEchoMode(QLineEdit::Password);
    m_entry->setAccessibleName(label);
    m_entry->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    m_entry->setMaximumWidth(settingControlWidth());
    auto* buttons = new QHBoxLayout;
    m_replace = addButton(buttons, Tr::tr("Replace\u2026"), label);
    m_remove = addButton(buttons, Tr::tr("Remove"), label);
    m_keep = addButton(buttons, Tr::tr("Leave as it is"), label);
    m_askAgain = addButton(buttons, Tr::tr("Ask the keychain again"), label);
    buttons->addStretch(1);
    auto* layout = new QGridLayout(this);
    layOutSettingRow(*layout);
    layout->addWidget(name, 0, 0, Qt::AlignTop);
    layout->addWidget(m_state, 0, 1);
    layout->addWidget(m_entry, 1, 1);
    layout->addLayout(buttons, 2, 1);
    layout->addWidget(hint, 3, 1);
}

void SecretEditor::startTyping()
{
    m_typing = true;
    m_entry->clear();
    refresh();
    m_entry->setFocus();
}

/// Spaces around it come from copying.
void SecretEditor::takeTyped(const QString& text)
{
    if (text.trimmed().isEmpty()) {
        m_draft.keep(m_name);
    } else {
        m_draft.replace(m_name, text.trimmed());
    }
}

QString SecretEditor::stateText() const
{
    const std::optional<SecretStatus> status = m_draft.status(m_name);
    if (m_draft.isRemoved(m_name)) {
        return Tr::tr("Will be removed from the keychain when you save.");
    }
    if (m_draft.isChanged(m_name)) {
        return Tr::tr("Will be put into the keychain when you save.");
    }
    if (!status) {
        return Tr::tr("Asking the keychain\u2026");
    }
    switch (status->state) {
    case SecretState::Present:
        return Tr::tr("Saved in the keychain. It is never shown again.");
    case SecretState::Absent:
        return Tr::tr("Not set.");
    default:
        return status->text;
    }
}

void SecretEditor::refresh()
{
    if (!m_draft.isChanged(m_name) && !m_entry->text().trimmed().isEmpty()) {
        // Saved or discarded: what was typed is not kept.
        m_entry->clear();
        m_typing = false;
    }
    m_typing = m_typing && !m_draft.isRemoved(m_name);
    m_entry->setVisible(m_typing);
    m_state->setText(stateText());
    refreshButtons();
}

void SecretEditor::refreshButtons()
{
    const std::optional<SecretStatus> status = m_draft.status(m_name);
    const SecretState state = status ? status->state : SecretState::Unavailable;
    const bool touched = m_typing || m_draft.isChanged(m_name);
    const bool present = state == SecretState::Present;
    const bool blocked = state == SecretState::Locked || state == SecretState::Unavailable;
    m_replace->setText(present ? Tr::tr("Replace\u2026") : Tr::tr("Enter\u2026"));
    nameButton(m_replace, m_entry->accessibleName());
    m_replace->setVisible(status && !touched && state != SecretState::FromEnvironment);
    m_remove->setVisible(status && !touched && present);
    m_keep->setVisible(touched);
    m_askAgain->setVisible(status && !touched && blocked);
}

std::vector<SecretSpec> shopifySecrets()
{
    return {
        {QStringLiteral("shopify_client_id"), Tr::tr("Client ID"),
         Tr::tr("Of the app that you made in Shopify's Dev Dashboard.")},
        {QStringLiteral("shopify_client_secret"), Tr::tr("Client secret"),
         Tr::tr("Beside the client ID, under the app's settings.")},
        {QStringLiteral("shopify"), Tr::tr("Access token"),
         Tr::tr("Of an older custom app (shpat_\u2026), in place of client ID and secret.")},
    };
}

std::vector<SecretSpec> aftershipSecrets()
{
    return {{QStringLiteral("aftership"), Tr::tr("API key"),
             Tr::tr("In AfterShip under Settings, API keys. A plan with access to the API is needed.")}};
}

std::vector<SecretSpec> mailSecrets()
{
    return {{QStringLiteral("smtp"), Tr::tr("Password of the mailbox"),
             Tr::tr("Many providers want an app password here, made in your account's security settings.")}};
}

} // namespace afterparcel
