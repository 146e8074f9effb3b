#include "ui/template/templatepreview.h"

#include "ui/fitting.h"
#include "ui/mailbrowser.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>

namespace afterparcel
{

namespace
{

constexpr int kSoonMilliseconds = 250; ///< after the last key
constexpr int kPhoneWidth = 390;       ///< of a common telephone
enum Width { Desktop, Phone, PlainText };

} // namespace

TemplatePreview::TemplatePreview(Background& background, Pictures& pictures, QWidget* parent)
    : QWidget(parent),
      m_background(background),
      m_order(new QLineEdit(this)),
      m_width(new QComboBox(this)),
      m_subject(new QLabel(this)),
      m_note(new QLabel(this)),
      m_browser(new MailBrowser(this)),
      m_choices(new QStandardItemModel(this))
{
    build(pictures);
    for (QTimer* timer : {&m_soon, &m_searchSoon}) {
        timer->setSingleShot(true);
        timer->setInterval(kSoonMilliseconds);
    }
    connect(&m_soon, &QTimer::timeout, this, &TemplatePreview::render);
    connect(&m_searchSoon, &QTimer::timeout, this, &TemplatePreview::searchOrders);
    connect(m_order, &QLineEdit::textEdited, &m_searchSoon, qOverload<>(&QTimer::start));
    connect(m_width, &QComboBox::currentIndexChanged, this, &TemplatePreview::applyWidth);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &openLink);
    searchOrders();
}

void TemplatePreview::build(Pictures& pictures)
{
    auto* orderLabel = new QLabel(tr("Preview &with:"), this);
    orderLabel->setBuddy(m_order);
    m_order->setPlaceholderText(tr("A sample order"));
    fitPlaceholder(*m_order);
    m_order->setToolTip(tr("A sample order; type to find a real one"));
    m_order->setAccessibleName(tr("Order of the preview"));
    m_order->setClearButtonEnabled(true);
    auto* completer = new QCompleter(m_choices, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the store has searched already
    m_order->setCompleter(completer);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            &TemplatePreview::chooseOrder);
    m_width->addItems({tr("Desktop"), tr("Phone"), tr("Plain text")});
    m_width->setAccessibleName(tr("Width of the preview"));
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setWordWrap(true);
    m_subject->setAccessibleName(tr("Subject of the preview"));
    m_subject->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_subject->setFont(bold);
    m_browser->setAccessibleName(tr("Preview of the e-mail"));
    m_browser->showAsPaper();
    m_browser->setPictures(pictures);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setText(tr("Mail programs also show rounded corners, and the dark colours of the template."));
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(orderLabel, 0, 0);
    layout->addWidget(m_order, 0, 1);
    layout->addWidget(m_width, 0, 2);
    layout->addWidget(m_subject, 1, 0, 1, 3);
    layout->addWidget(m_browser, 2, 0, 1, 3);
    layout->addWidget(m_note, 3, 0, 1, 3);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(2, 1);
}

void TemplatePreview::setDraft(const QString& language, const MailTemplate& wording)
{
    m_wanted.language = language;
    m_wanted.draft = wording;
    m_soon.start();
}

void TemplatePreview::render()
{
    const quint64 number = ++m_newest;
    m_background.run(
        this, [wanted = m_wanted](BackgroundTools& tools) { return previewNow(tools, wanted); },
        [this, number](const Result<MailPreview>& preview) {
            if (number != m_newest) {
                return; // a newer one is on its way
            }
            if (preview) {
                show(*preview);
            } else {
                m_subject->setText(preview.error().text());
            }
        });
}

void TemplatePreview::show(const MailPreview& preview)
{
    if (!hasErrors(preview.problems)) {
        m_shown = preview;
        applyWidth();
    }
    // With an error, the last good one stays: a mail that blinks at every key is no help.
    m_subject->setText(hasErrors(preview.problems) ? tr("Not up to date: put the problems right first.")
                                                   : m_shown.shown.subject);
    m_browser->setEnabled(!hasErrors(preview.problems));
    Q_EMIT checked(preview.problems);
}

void TemplatePreview::applyWidth()
{
    const int width = m_width->currentIndex();
    m_htmlWidth = width == PlainText ? m_htmlWidth : width;
    m_note->setVisible(width != PlainText); // it is about HTML
    m_browser->setMaximumWidth(width == Phone ? kPhoneWidth : QWIDGETSIZE_MAX);
    if (width == PlainText) {
        m_browser->showPlain(m_shown.shown.text);
    } else {
        m_browser->showHtml(m_shown.shown.html);
    }
}

void TemplatePreview::setPlain(bool plain)
{
    m_width->setCurrentIndex(plain ? PlainText : m_htmlWidth);
}

void TemplatePreview::searchOrders()
{
    const QString search = m_order->text().trimmed();
    if (search.isEmpty() && !m_wanted.orderGid.isEmpty()) {
        m_wanted.orderGid.clear();
        m_soon.start();
    }
    m_background.run(
        this, [search](BackgroundTools& tools) { return ordersToPreview(tools, search); },
        [this, search](const Result<std::vector<OrderChoice>>& choices) {
            if (!choices || search != m_order->text().trimmed()) {
                return; // without choices the sample order stays; a newer search is on its way
            }
            m_choices->clear();
            for (const OrderChoice& choice : *choices) {
                auto* item = new QStandardItem(choice.text); // the model owns it
                item->setData(choice.gid, Qt::UserRole);
                m_choices->appendRow(item);
            }
            if (m_order->hasFocus() && !search.isEmpty()) {
                m_order->completer()->complete();
            }
        });
}

void TemplatePreview::chooseOrder(const QModelIndex& index)
{
    m_wanted.orderGid = index.data(Qt::UserRole).toString();
    render();
}

} // namespace afterparcel
