#include "ui/help/helpwindow.h"

#include "ui/fitting.h"
#include "ui/icons.h"

#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QRegularExpression>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

/// A static library's resources are kept out of the program until they are named. Not possible inside a named
/// namespace.
static void initialiseResources()
{
    Q_INIT_RESOURCE(help);
}

namespace afterparcel
{

namespace
{

constexpr QSize kSize(980, 720);
constexpr int kChaptersWidth = 230;
constexpr int kAnchorRole = Qt::UserRole;
constexpr int kTextMargin = 12; ///< pixels

/// In the program's language as far as there is one, else in English. Empty if it is missing.
QString guideText()
{
    const QString language = QLocale().name().section(QLatin1Char('_'), 0, 0);
    const QString translated = QStringLiteral(":/help/guide_%1.html").arg(language);
    QFile guide(QFile::exists(translated) ? translated : QStringLiteral(":/help/guide.html"));
    return guide.open(QIODevice::ReadOnly) ? QString::fromUtf8(guide.readAll()) : QString();
}

} // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QDialog(parent),
      m_search(new QLineEdit(this)),
      m_chapters(new QListWidget(this)),
      m_text(new QTextBrowser(this))
{
    initialiseResources();
    setWindowTitle(tr("User guide"));
    resize(scaledToText(kSize, *this));
    build();
    write();
    listChapters();
    m_chapters->setCurrentRow(0);
    m_text->moveCursor(QTextCursor::Start); // the title stands above the first chapter
    m_text->setFocus();
}

void HelpWindow::build()
{
    m_search->setPlaceholderText(tr("Find in the guide"));
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setAccessibleName(tr("Find in the guide"));
    m_search->setClearButtonEnabled(true);
    m_chapters->setAccessibleName(tr("Chapters"));
    m_chapters->setWordWrap(true);
    m_chapters->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setAccessibleName(tr("User guide"));
    m_text->setOpenExternalLinks(true);
    m_text->setSearchPaths({QStringLiteral(":/help")});
    auto* side = new QWidget(this);
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->addWidget(m_search);
    sideLayout->addWidget(m_chapters, 1);
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(side);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({scaledToText(kChaptersWidth), width() - scaledToText(kChaptersWidth)});
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(splitter);
    connect(m_chapters, &QListWidget::currentRowChanged, this, &HelpWindow::goToChapter);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpWindow::findNext);
    auto* find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
}

/// In the palette's colours: a QTextBrowser takes those of its links from its document alone.
void HelpWindow::write()
{
    const QString guide = guideText();
    if (guide.isEmpty()) {
        m_text->setPlainText(tr("The user guide is missing. Install Afterparcel again."));
        return;
    }
    m_text->document()->setDefaultStyleSheet(
        QStringLiteral(
            "a { color: %1; } h2 a { color: %2; text-decoration: none; } h1, h2 { margin-top: 18px; }"
            "p, li { margin-bottom: 6px; }")
            .arg(palette().color(QPalette::Link).name(), palette().color(QPalette::Text).name()));
    m_text->setHtml(guide);
    m_text->document()->setDocumentMargin(kTextMargin);
}

void HelpWindow::listChapters()
{
    static const QRegularExpression kHeading(QStringLiteral("<h2><a name=\"([a-z-]+)\">([^<]+)</a></h2>"));
    QRegularExpressionMatchIterator headings = kHeading.globalMatch(guideText());
    while (headings.hasNext()) {
        const QRegularExpressionMatch heading = headings.next();
        auto* item = new QListWidgetItem(heading.captured(2), m_chapters);
        item->setData(kAnchorRole, heading.captured(1));
    }
}

void HelpWindow::goToChapter(int row)
{
    if (const QListWidgetItem* item = m_chapters->item(row)) {
        m_text->scrollToAnchor(item->data(kAnchorRole).toString());
    }
}

void HelpWindow::findNext()
{
    if (!m_text->find(m_search->text())) {
        m_text->moveCursor(QTextCursor::Start);
        m_text->find(m_search->text());
    }
}

void HelpWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        write();
    }
}

} // namespace afterparcel
