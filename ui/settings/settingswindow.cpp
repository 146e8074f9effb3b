#include "ui/settings/settingswindow.h"

#include "core/sync/savedraft.h"
#include "ui/fitting.h"
#include "ui/icons.h"
#include "ui/secrets/secreteditor.h"
#include "ui/settings/connectiontest.h"
#include "ui/settings/pageview.h"
#include "ui/settings/preferencespage.h"
#include "ui/settings/reviewdialog.h"

#include <QCloseEvent>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace afterparcel
{

namespace
{

constexpr QSize kFirstSize(940, 660);
constexpr int kNavigationWidth = 22; ///< average characters
constexpr int kSignMargin = 4;       ///< pixels
constexpr std::array kPages{SettingsPage::Store,      SettingsPage::AfterShip,  SettingsPage::Timing,
                            SettingsPage::WhoIsAsked, SettingsPage::Email,      SettingsPage::Sending,
                            SettingsPage::Privacy,    SettingsPage::Application};

/// The warning stands behind the name of a page, where room is kept for it: nothing moves when it appears.
class PageNameDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const auto sign = index.data(Qt::DecorationRole).value<QIcon>();
        const QRect place =
            QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, option.decorationSize,
                                option.rect.adjusted(kSignMargin, 0, -kSignMargin, 0));
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        sign.paint(painter, place, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize name = QStyledItemDelegate::sizeHint(option, index);
        return name + QSize(option.decorationSize.width() + kSignMargin, 0);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features &= ~QStyleOptionViewItem::HasDecoration; // not before the name
        option->icon = QIcon();
    }
};

} // namespace

SettingsWindow::SettingsWindow(const UiContext& context, const Settings& saved, QWidget* parent)
    : QDialog(parent), m_context(context), m_savedPreferences(Preferences::read(context.place.dataDir))
{
    setWindowTitle(tr("Settings"));
    setObjectName(QStringLiteral("SettingsWindow"));
    m_draft.setSaved(saved);
    build();
    addPages();
    for (const PageView* page : m_pages) {
        auto* item = new QListWidgetItem(pageTitle(page->page()), m_navigation);
        item->setData(Qt::UserRole, static_cast<int>(page->page()));
    }
    const int names = m_navigation->sizeHintForColumn(0) + 2 * m_navigation->frameWidth();
    m_navigation->parentWidget()->setFixedWidth(
        std::max({fontMetrics().averageCharWidth() * kNavigationWidth, m_search->minimumWidth(), names}));
    m_navigation->setCurrentRow(0);
    connect(&m_draft, &SettingsDraft::changed, this, &SettingsWindow::refresh);
    connect(&m_secrets, &SecretsDraft::changed, this, &SettingsWindow::refresh);
    readSecrets();
    refresh();
    resize(scaledToText(kFirstSize, *this));
}

void SettingsWindow::build()
{
    m_stack = new QStackedWidget(this);
    auto* middle = new QHBoxLayout;
    middle->addWidget(buildNavigation());
    middle->addWidget(m_stack, 1);
    m_nothing = new QLabel(tr("No setting contains these words."), this);
    m_nothing->setAccessibleName(m_nothing->text());
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setProperty("role", QStringLiteral("hint"));
    m_nothing->hide();
    middle->addWidget(m_nothing, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(buildFooter());
}

QWidget* SettingsWindow::buildNavigation()
{
    auto* side = new QWidget(this);
    m_search = new QLineEdit(side);
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    fitPlaceholder(*m_search);
    m_navigation = new QListWidget(side);
    m_navigation->setAccessibleName(tr("Pages"));
    m_navigation->setItemDelegate(new PageNameDelegate(m_navigation));
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(m_search);
    layout->addWidget(m_navigation, 1);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsWindow::search);
    connect(m_navigation, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    auto* find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    return side;
}

QWidget* SettingsWindow::buildFooter()
{
    auto* footer = new QWidget(this);
    m_message = new QLabel(footer);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setAccessibleName(tr("Message"));
    m_showProblem = new QPushButton(tr("Show what is &wrong"), footer);
    m_showProblem->setAutoDefault(false);
    using Buttons = QDialogButtonBox;
    m_buttons = new Buttons(Buttons::Ok | Buttons::Apply | Buttons::Cancel, footer);
    m_buttons->button(Buttons::Apply)->setAutoDefault(false);
    m_buttons->button(Buttons::Cancel)->setAutoDefault(false);
    auto* layout = new QHBoxLayout(footer);
    layout->setContentsMargins({});
    layout->addWidget(m_message, 1);
    layout->addWidget(m_showProblem);
    layout->addWidget(m_buttons);
    connect(m_showProblem, &QPushButton::clicked, this, &SettingsWindow::showProblem);
    connect(m_buttons->button(Buttons::Ok), &QPushButton::clicked, this, [this] { save(true); });
    connect(m_buttons->button(Buttons::Apply), &QPushButton::clicked, this, [this] { save(false); });
    connect(m_buttons->button(Buttons::Cancel), &QPushButton::clicked, this, [this] {
        discard();
        QDialog::reject();
    });
    return footer;
}

void SettingsWindow::addPages()
{
    for (const SettingsPage page : kPages) {
        auto* view = new PageView(page, m_draft, m_stack);
        view->setAccessibleName(pageTitle(page));
        if (page == SettingsPage::Store) {
            addSecrets(*view, tr("Access to Shopify"), shopifySecrets());
            addTest(*view, static_cast<int>(Service::Store));
        } else if (page == SettingsPage::AfterShip) {
            addSecrets(*view, tr("Access to AfterShip"), aftershipSecrets());
            addTest(*view, static_cast<int>(Service::AfterShip));
        } else if (page == SettingsPage::Email) {
            addSecrets(*view, tr("Login"), mailSecrets());
            addTest(*view, static_cast<int>(Service::Mail));
        } else if (page == SettingsPage::Application) {
            addPreferences(*view);
        }
        if (view->isEmpty()) {
            delete view; // no key of this page works yet
            continue;
        }
        m_stack->addWidget(view);
        m_pages.push_back(view);
    }
}

void SettingsWindow::addSecrets(PageView& page, const QString& heading,
                                const std::vector<SecretSpec>& secrets)
{
    auto* part = new QWidget(&page);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(4); // as between the rows of settings
    auto* where = new QLabel(tr("Kept in the keychain of your desktop (GNOME Keyring, KWallet), never in "
                                "Afterparcel's own files."),
                             part);
    where->setProperty("role", QStringLiteral("hint"));
    where->setWordWrap(true);
    layout->addWidget(where);
    for (const SecretSpec& secret : secrets) {
        auto* field = new SecretEditor(secret.name, secret.label, secret.meaning, m_secrets, part);
        layout->addWidget(field);
        connect(field, &SecretEditor::askAgainWanted, this, &SettingsWindow::readSecrets);
    }
    page.addPart(heading, part);
}

void SettingsWindow::addTest(PageView& page, int service)
{
    auto* test = new ConnectionTest(
        static_cast<Service>(service), m_context,
        [this] {
            return Trial{m_draft.proposed(), m_secrets.typed()};
        },
        &page);
    m_tests.push_back(test);
    page.addPart(tr("Connection"), test);
}

void SettingsWindow::addPreferences(PageView& page)
{
    m_preferences = new PreferencesPage(&page);
    m_preferences->setPreferences(m_savedPreferences);
    connect(m_preferences, &PreferencesPage::edited, this, [this] {
        Q_EMIT preferencesShown(m_preferences->preferences());
        refresh();
    });
    page.addPart(tr("This computer"), m_preferences);
}

void SettingsWindow::readSecrets()
{
    m_context.background.run(
        this, [](BackgroundTools& tools) { return tools.secrets().status(); },
        [this](const std::vector<SecretStatus>& statuses) { m_secrets.setStatuses(statuses); });
}

void SettingsWindow::showPage(SettingsPage page)
{
    for (int row = 0; row < m_navigation->count(); ++row) {
        if (m_navigation->item(row)->data(Qt::UserRole).toInt() == static_cast<int>(page)) {
            m_navigation->setCurrentRow(row);
        }
    }
}

void SettingsWindow::search(const QString& text)
{
    int firstMatch = -1;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const auto row = static_cast<int>(i);
        const bool matches = m_pages[i]->showMatches(text.trimmed());
        m_navigation->item(row)->setHidden(!matches);
        firstMatch = matches && firstMatch < 0 ? row : firstMatch;
    }
    m_stack->setVisible(firstMatch >= 0);
    m_nothing->setVisible(firstMatch < 0);
    const QListWidgetItem* current = m_navigation->currentItem();
    if (firstMatch >= 0 && (!current || current->isHidden())) {
        m_navigation->setCurrentRow(firstMatch);
    }
    refresh();
}

void SettingsWindow::showProblem()
{
    m_search->clear();
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (FieldRow* row = m_pages[i]->firstProblem()) {
            m_navigation->setCurrentRow(static_cast<int>(i));
            m_pages[i]->ensureWidgetVisible(row);
            row->focusEditor();
            return;
        }
    }
}

bool SettingsWindow::hasChanges() const
{
    return m_draft.hasChanges() || m_secrets.hasChanges() ||
           m_preferences->preferences() != m_savedPreferences;
}

void SettingsWindow::refresh()
{
    const bool wrong = m_draft.hasProblems();
    const bool changed = hasChanges();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!wrong && !m_saving);
    m_buttons->button(QDialogButtonBox::Apply)->setEnabled(changed && !wrong && !m_saving);
    m_showProblem->setVisible(wrong);
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        QListWidgetItem* item = m_navigation->item(static_cast<int>(i));
        const bool wrongPage = m_pages[i]->firstProblem() != nullptr;
        item->setIcon(wrongPage ? icon(QStringLiteral("warning"), ToneName::Amber) : QIcon());
        item->setToolTip(wrongPage ? tr("A value on this page can't be saved.") : QString());
    }
    for (ConnectionTest* test : m_tests) {
        test->setPossible(!wrong);
    }
    m_message->setText(message());
}

SettingsWindow::Edits SettingsWindow::edits() const
{
    return {m_draft.changes(), m_secrets.typed(), m_preferences->preferences()};
}

void SettingsWindow::say(const QString& text)
{
    m_outcome = {text, edits()};
    refresh();
}

QString SettingsWindow::message() const
{
    if (m_draft.hasProblems()) {
        return tr("A setting is not valid; it is marked.");
    }
    if (m_saving) {
        return tr("Saving\u2026");
    }
    if (!m_outcome.text.isEmpty() && m_outcome.edits == edits()) {
        return m_outcome.text;
    }
    return hasChanges() ? tr("Changed, not saved yet.") : QString();
}

void SettingsWindow::discard()
{
    m_draft.discard();
    m_secrets.discard();
    m_preferences->setPreferences(m_savedPreferences);
    Q_EMIT preferencesShown(m_savedPreferences);
}

void SettingsWindow::reject()
{
    if (hasChanges()) {
        askBeforeClosing();
    } else {
        QDialog::reject();
    }
}

void SettingsWindow::closeEvent(QCloseEvent* event)
{
    if (hasChanges()) {
        event->ignore();
        askBeforeClosing();
        return;
    }
    QDialog::closeEvent(event);
}

/// Enter in the search leads to what was found; it does not mean OK.
void SettingsWindow::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_search->hasFocus()) {
        m_navigation->setFocus(Qt::TabFocusReason);
        return;
    }
    QDialog::keyPressEvent(event);
}

void SettingsWindow::askBeforeClosing()
{
    if (m_question && m_question->isVisible()) {
        return;
    }
    auto* box = new QMessageBox(QMessageBox::Question, tr("Settings"),
                                tr("Some settings were changed and not saved."), QMessageBox::NoButton, this);
    m_question = box;
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* saveButton = box->addButton(tr("&Save"), QMessageBox::AcceptRole);
    QPushButton* forget = box->addButton(tr("&Forget the changes"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("&Go on editing"), QMessageBox::RejectRole));
    saveButton->setEnabled(!m_draft.hasProblems());
    connect(saveButton, &QPushButton::clicked, this, [this] { save(true); });
    connect(forget, &QPushButton::clicked, this, [this] {
        discard();
        QDialog::reject();
    });
    box->open();
}

/// What a change does to requests is shown first, where it does something to them.
void SettingsWindow::save(bool closeAfter)
{
    if (!hasChanges()) {
        QDialog::accept(); // OK without a change
        return;
    }
    if (!needsReview(m_draft.saved(), m_draft.proposed())) {
        write({}, closeAfter);
        return;
    }
    auto* review = new ReviewDialog(m_context, m_draft.saved(), m_draft.proposed(), this);
    review->setAttribute(Qt::WA_DeleteOnClose);
    connect(review, &QDialog::accepted, this,
            [this, review, closeAfter] { write(review->toResume(), closeAfter); });
    review->open();
}

void SettingsWindow::write(const QStringList& toResume, bool closeAfter)
{
    m_saving = true;
    refresh();
    const Draft draft{m_draft.changes(), m_secrets.typed(), toResume, closeAfter};
    m_context.background.run(
        this,
        [draft](BackgroundTools& tools) {
            return saveDraft(&tools.secrets(), tools.place(), &tools.clock(), draft.secrets, draft.values);
        },
        [this, draft](const Result<SettingsChanged>& saved) { finish(draft, saved); });
}

void SettingsWindow::finish(const Draft& draft, const Result<SettingsChanged>& saved)
{
    m_saving = false;
    if (!saved) {
        say(tr("Not saved: %1").arg(saved.error().text()));
        readSecrets();
        return;
    }
    m_secrets.settle(draft.secrets);
    m_draft.settle(saved->settings, draft.values);
    const bool written = savePreferences();
    readSecrets();
    if (!written) {
        say(tr("What concerns this computer could not be saved: %1 can't be written.")
                .arg(m_context.place.dataDir));
        return;
    }
    say(hasChanges() ? QString() : tr("Saved."));
    if (!draft.toResume.isEmpty()) {
        Q_EMIT resumeWanted(draft.toResume);
    }
    if (draft.closeAfter && !hasChanges()) {
        QDialog::accept();
    }
}

bool SettingsWindow::savePreferences()
{
    const Preferences wanted = m_preferences->preferences();
    if (wanted == m_savedPreferences) {
        return true;
    }
    if (!wanted.write(m_context.place.dataDir)) {
        return false;
    }
    m_savedPreferences = wanted;
    Q_EMIT preferencesSaved(wanted);
    return true;
}

} // namespace afterparcel
