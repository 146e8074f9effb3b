#include "ui/assistant/storepage.h"

#include "ui/assistant/secretfield.h"
#include "ui/fitting.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace afterparcel
{

namespace
{

constexpr int kIndent = 24;  ///< pixels, of what belongs to a choice
constexpr int kFormGap = 12; ///< pixels, between a field and its name

/// Fields that come and go together.
QWidget* fieldGroup(QWidget* parent, const std::vector<std::pair<QString, QLineEdit*>>& rows)
{
    auto* group = new QWidget(parent);
    auto* form = new QFormLayout(group);
    form->setContentsMargins(parent->isRightToLeft() ? QMargins(0, 0, kIndent, 0)
                                                     : QMargins(kIndent, 0, 0, 0));
    form->setHorizontalSpacing(kFormGap);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const auto& [label, field] : rows) {
        form->addRow(label, field);
    }
    return group;
}

} // namespace

StorePage::StorePage(QWidget* parent)
    : AssistantPage(
          tr("Store"), tr("Your Shopify store"),
          tr("Afterparcel reads orders through an app that belongs to you alone. Make one in "
             "Shopify's Dev Dashboard (%1), give it the scopes below, release it, and install it in "
             "your store.")
              .arg(QStringLiteral("<a href=\"https://dev.shopify.com/dashboard\">"
                                  "dev.shopify.com/dashboard</a>")),
          parent),
      m_address(new QLineEdit(this)),
      m_byClient(new QRadioButton(tr("Client &ID and secret, from the Dev Dashboard"), this)),
      m_byToken(new QRadioButton(tr("Admin API access to&ken, of an older custom app"), this)),
      m_clientId(new SecretField(QStringLiteral("shopify_client_id"), tr("Client ID"), this)),
      m_clientSecret(new SecretField(QStringLiteral("shopify_client_secret"), tr("Client secret"), this)),
      m_token(new SecretField(QStringLiteral("shopify"), tr("Access token"), this))
{
    addScopes();
    m_address->setAccessibleName(tr("Address of the store"));
    m_address->setPlaceholderText(QStringLiteral("https://your-shop.myshopify.com"));
    fitPlaceholder(*m_address);
    QFormLayout* form = addForm();
    form->setHorizontalSpacing(kFormGap);
    form->addRow(tr("&Address of the store:"), m_address);
    addCredentials();
    alignFields(form->labelForField(m_address));
    body()->addStretch(1);
    for (QLineEdit* field : {m_address, static_cast<QLineEdit*>(m_clientId),
                             static_cast<QLineEdit*>(m_clientSecret), static_cast<QLineEdit*>(m_token)}) {
        connect(field, &QLineEdit::textEdited, this, &StorePage::edited);
    }
}

void StorePage::addScopes()
{
    QStringList scopes;
    QStringList lines;
    for (const ScopeNeed& need : scopeNeeds()) {
        scopes.append(need.scope);
        lines.append(QStringLiteral("<li><code>%1</code>: %2</li>")
                         .arg(need.scope, need.required ? tr("needed; without it %1").arg(need.disables)
                                                        : tr("without it %1").arg(need.disables)));
    }
    addText(QStringLiteral("<ul>%1</ul>").arg(lines.join(QString())));
    auto* row = new QHBoxLayout;
    auto* list = new QLineEdit(scopes.join(QLatin1Char(',')), this);
    list->setReadOnly(true);
    list->setAccessibleName(tr("Scopes to tick"));
    auto* copy = new QPushButton(tr("&Copy scopes"), this);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
            [list] { QGuiApplication::clipboard()->setText(list->text()); });
    row->addWidget(list, 1);
    row->addWidget(copy);
    body()->addLayout(row);
    orderTabs({list, copy, m_address, m_byClient, m_clientId, m_clientSecret, m_byToken, m_token});
}

void StorePage::addCredentials()
{
    m_clientFields =
        fieldGroup(this, {{tr("Client ID:"), m_clientId}, {tr("Client secret:"), m_clientSecret}});
    m_tokenFields = fieldGroup(this, {{tr("Access token:"), m_token}});
    body()->addWidget(m_byClient);
    body()->addWidget(m_clientFields);
    body()->addWidget(m_byToken);
    body()->addWidget(m_tokenFields);
    m_byClient->setChecked(true);
    for (QRadioButton* choice : {m_byClient, m_byToken}) {
        connect(choice, &QRadioButton::toggled, this, &StorePage::showKind);
    }
    showKind();
}

/// The fields of all forms begin at one edge.
void StorePage::alignFields(QWidget* addressLabel)
{
    std::vector<QWidget*> labels;
    int widest = addressLabel->sizeHint().width() - kIndent;
    for (QWidget* group : {m_clientFields, m_tokenFields}) {
        for (QLabel* label : group->findChildren<QLabel*>()) {
            labels.push_back(label);
            widest = std::max(widest, label->sizeHint().width());
        }
    }
    for (QWidget* label : labels) {
        label->setMinimumWidth(widest);
    }
    addressLabel->setMinimumWidth(widest + kIndent);
}

void StorePage::showKind()
{
    m_clientFields->setVisible(m_byClient->isChecked());
    m_tokenFields->setVisible(m_byToken->isChecked());
    Q_EMIT edited();
}

void StorePage::show(const SetupState& state)
{
    if (m_address->text().isEmpty()) {
        m_address->setText(state.settings.shopifyUrl);
    }
    for (SecretField* field : {m_clientId, m_clientSecret, m_token}) {
        field->show(state.secrets);
    }
    if (m_token->isThere() && !m_clientId->isThere()) {
        m_byToken->setChecked(true);
    }
}

std::vector<std::pair<QString, QString>> StorePage::values() const
{
    return {{QStringLiteral("shopify.url"), m_address->text().trimmed()}};
}

TypedSecrets StorePage::secrets() const
{
    TypedSecrets secrets;
    if (m_byToken->isChecked()) {
        m_token->addTo(secrets);
        return secrets;
    }
    m_clientId->addTo(secrets);
    m_clientSecret->addTo(secrets);
    if (!secrets.isEmpty()) {
        secrets.insert(QStringLiteral("shopify"), QString()); // a token would be used instead
    }
    return secrets;
}

QString StorePage::missing() const
{
    if (m_address->text().trimmed().isEmpty()) {
        return tr("Enter the address of your store. It ends in .myshopify.com; Shopify shows it under "
                  "Settings, Domains.");
    }
    if (m_byToken->isChecked()) {
        return m_token->isThere() ? QString() : tr("Enter the app's access token.");
    }
    return m_clientId->isThere() && m_clientSecret->isThere()
               ? QString()
               : tr("Enter the app's client ID and client secret.");
}

void StorePage::forgetSecrets()
{
    for (SecretField* field : {m_clientId, m_clientSecret, m_token}) {
        field->clear();
    }
}

} // namespace afterparcel
