#include "ui/remedies/carrierdialog.h"

#include "ui/fitting.h"

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace afterparcel
{

namespace
{

constexpr int kParcelRows = 4;
constexpr int kListHeight = 180;
constexpr int kNumberRole = Qt::UserRole;
constexpr int kGidRole = Qt::UserRole + 1;
constexpr int kSlugRole = Qt::UserRole;

bool isInTrouble(const PackageView& package)
{
    return package.state == PackageState::Failed || !numberProblem(package.number, package.slug).isEmpty();
}

QString carrierOf(const PackageView& package)
{
    return package.slug.isEmpty() ? package.carrier : courierName(package.slug);
}

} // namespace

CarrierDialog::CarrierDialog(const std::vector<RequestView>& views, QWidget* parent)
    : RemedyDialog(tr("Correct the carrier"),
                   tr("AfterShip will follow the ticked parcels as those of the carrier you choose. What the "
                      "wrong carrier reported no longer counts."),
                   tr("&Correct the carrier"), parent),
      m_couriers(knownCouriers()),
      m_parcels(new QListWidget(this)),
      m_filter(new QLineEdit(this)),
      m_list(new QListWidget(this))
{
    addParcels(views);
    addCouriers();
    connect(m_parcels, &QListWidget::itemChanged, this, &CarrierDialog::check);
    connect(m_list, &QListWidget::currentRowChanged, this, &CarrierDialog::check);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        check();
        if (!slug().isEmpty() && !numbers().isEmpty()) {
            accept();
        }
    });
    connect(m_filter, &QLineEdit::textChanged, this, &CarrierDialog::filter);
    check();
    m_filter->setFocus();
}

void CarrierDialog::addParcels(const std::vector<RequestView>& views)
{
    bool anyTrouble = false;
    for (const RequestView& view : views) {
        for (const PackageView& package : view.packages) {
            if (!package.state) {
                continue;
            }
            auto* item = new QListWidgetItem(tr("%1: %2 (%3)", "order, tracking number, carrier")
                                                 .arg(view.orderName, package.number, carrierOf(package)),
                                             m_parcels);
            item->setData(kNumberRole, package.number);
            item->setData(kGidRole, view.orderGid);
            const bool trouble = isInTrouble(package);
            item->setCheckState(trouble ? Qt::Checked : Qt::Unchecked);
            anyTrouble = anyTrouble || trouble;
        }
    }
    for (int row = 0; row < m_parcels->count() && !anyTrouble; ++row) {
        m_parcels->item(row)->setCheckState(Qt::Checked);
    }
    m_parcels->setMaximumHeight(kParcelRows * (m_parcels->sizeHintForRow(0) + 4));
    addField(tr("&Parcels:"), m_parcels);
}

void CarrierDialog::addCouriers()
{
    for (const Courier& courier : m_couriers) {
        const QString text =
            tr("%1 (%2)", "a carrier's name and AfterShip's code of it").arg(courier.name, courier.slug);
        // Names that several carriers share have their code already.
        const bool isCoded = courier.name.endsWith(QStringLiteral("(%1)").arg(courier.slug));
        auto* item = new QListWidgetItem(isCoded ? courier.name : text, m_list);
        item->setData(kSlugRole, courier.slug);
    }
    m_filter->setPlaceholderText(tr("Type a part of the name"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    addField(tr("&Find:"), m_filter);
    m_list->setMinimumHeight(scaledToText(kListHeight));
    m_list->setAccessibleName(tr("Carriers"));
    addWide(m_list);
}

/// The arrow keys choose in the list while the keyboard is in the field above.
bool CarrierDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return RemedyDialog::eventFilter(watched, event);
}

void CarrierDialog::filter(const QString& text)
{
    const QString wanted = comparableCarrier(text);
    QListWidgetItem* first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const bool matches = comparableCarrier(item->text()).contains(wanted);
        item->setHidden(!matches);
        first = matches && !first ? item : first;
    }
    if (!m_list->currentItem() || m_list->currentItem()->isHidden()) {
        m_list->setCurrentItem(wanted.isEmpty() ? nullptr : first);
    }
    check();
}

QString CarrierDialog::slug() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item && !item->isHidden() ? item->data(kSlugRole).toString() : QString();
}

QStringList CarrierDialog::numbers() const
{
    QStringList numbers;
    for (int row = 0; row < m_parcels->count(); ++row) {
        if (m_parcels->item(row)->checkState() == Qt::Checked) {
            numbers.append(m_parcels->item(row)->data(kNumberRole).toString());
        }
    }
    return numbers;
}

QStringList CarrierDialog::gids() const
{
    QStringList gids;
    for (int row = 0; row < m_parcels->count(); ++row) {
        if (m_parcels->item(row)->checkState() == Qt::Checked) {
            gids.append(m_parcels->item(row)->data(kGidRole).toString());
        }
    }
    gids.removeDuplicates();
    return gids;
}

void CarrierDialog::check()
{
    const QString chosen = slug();
    const QStringList ticked = numbers();
    QString note = chosen.isEmpty() ? tr("Choose the carrier.") : QString();
    for (const QString& number : ticked) {
        const QString doubt = chosen.isEmpty() ? QString() : numberProblem(number, chosen);
        if (!doubt.isEmpty()) {
            note = tr("%1: %2 You can choose this carrier all the same.", "tracking number, what looks wrong")
                       .arg(number, doubt);
            break;
        }
    }
    setNote(note);
    setProblem(ticked.isEmpty() ? tr("Tick at least one parcel.") : QString());
    setReady(!ticked.isEmpty() && !chosen.isEmpty());
}

} // namespace afterparcel
