#include "ui/template/placeholderlist.h"

#include "core/sync/mailpreview.h"

namespace afterparcel
{

namespace
{

constexpr int kHtmlRole = Qt::UserRole;
constexpr int kTextRole = Qt::UserRole + 1;

} // namespace

PlaceholderList::PlaceholderList(QWidget* parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("Placeholders"));
    setHeaderLabels({tr("Placeholder"), tr("Meaning")});
    setRootIsDecorated(false);
    setToolTip(tr("Enter or a double click puts the placeholder in at the cursor"));
    fill();
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        Q_EMIT chosen(item->data(0, kHtmlRole).toString(), item->data(0, kTextRole).toString());
    });
}

void PlaceholderList::fill()
{
    for (const Placeholder& placeholder : placeholders()) {
        const QString written = placeholder.kind == Placeholder::Kind::Value
                                    ? QStringLiteral("{{%1}}").arg(placeholder.name)
                                    : QStringLiteral("{{#%1}}\u2026").arg(placeholder.name);
        const QString meaning =
            placeholder.within.isEmpty()
                ? placeholder.meaning
                : tr("%1 (inside of %2)", "meaning of a placeholder, and the section it stands in")
                      .arg(placeholder.meaning, placeholder.within);
        // Isolated: from right to left its braces would change their places.
        const QString shown = isRightToLeft() ? QChar(0x2066) + written + QChar(0x2069) : written;
        auto* item = new QTreeWidgetItem(this, {shown, meaning}); // the list owns it
        item->setData(0, kHtmlRole, placeholder.html);
        item->setData(0, kTextRole, placeholder.text);
        item->setToolTip(1, meaning);
    }
    resizeColumnToContents(0);
    setCurrentItem(topLevelItem(0));
}

} // namespace afterparcel
