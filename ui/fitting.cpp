#include "ui/fitting.h"

#include <QApplication>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScreen>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace afterparcel
{

namespace
{

constexpr int kNameWidth = 38;    ///< of a setting, in average characters
constexpr int kControlWidth = 60; ///< of a setting, in average characters
constexpr int kUsualHeight = 15;  ///< pixels of a line of text at 9 points and 96 dots per inch

} // namespace

void fitPlaceholder(QLineEdit& line)
{
    // What a field wants without a text is what surrounds one: frame, margins, and the icons within.
    const int text = line.fontMetrics().horizontalAdvance(line.placeholderText());
    const int icons = static_cast<int>(line.actions().size() + 1) * line.sizeHint().height();
    line.setMinimumWidth(text + icons);
}

int scaledToText(int length)
{
    return length * std::max(QFontMetrics(QApplication::font()).height(), kUsualHeight) / kUsualHeight;
}

QSize scaledToText(QSize size, const QWidget& window)
{
    const QSize scaled(scaledToText(size.width()), scaledToText(size.height()));
    return scaled.boundedTo(greatestSize(window)).expandedTo(size);
}

void layOutSettingRow(QGridLayout& row)
{
    row.setContentsMargins(0, 4, 0, 4);
    row.setHorizontalSpacing(6);
    row.setVerticalSpacing(2);
    row.setColumnMinimumWidth(0, QFontMetrics(QApplication::font()).averageCharWidth() * kNameWidth);
    row.setColumnStretch(1, 1);
}

int settingControlWidth()
{
    return QFontMetrics(QApplication::font()).averageCharWidth() * kControlWidth;
}

QSize greatestSize(const QWidget& window)
{
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    return window.screen()->availableSize() - QSize(0, title);
}

void growToText(QWidget& window)
{
    QLayout* layout = window.layout();
    layout->activate();
    const int width = window.testAttribute(Qt::WA_Resized) || window.isVisible()
                          ? window.width()
                          : qMax(window.minimumWidth(), layout->totalMinimumSize().width());
    const int height = layout->totalHeightForWidth(width);
    window.resize(width, window.isVisible() ? qMax(window.height(), height) : height);
}

QVBoxLayout* addDialogLayout(QWidget& dialog)
{
    auto* layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(18, 18, 18, 14);
    layout->setSpacing(12);
    return layout;
}

void showMessage(QLabel& label, const QString& text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

void dressTable(QTableView& table)
{
    table.setAlternatingRowColors(true);
    table.setShowGrid(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

} // namespace afterparcel
