#pragma once

#include "core/carriers/carriers.h"
#include "core/store/requestview.h"
#include "ui/remedies/remedydialog.h"

#include <vector>

class QLineEdit;
class QListWidget;

namespace afterparcel
{

/// Asks for the right carrier of parcels (T9): which parcels, if there are several, and one of AfterShip's
/// couriers, found by typing a part of its name. Says what the numbers' form contradicts.
class CarrierDialog : public RemedyDialog
{
    Q_OBJECT
public:
    /// The followed parcels of the requests; those in trouble are ticked, or all if none is.
    CarrierDialog(const std::vector<RequestView>& views, QWidget* parent);

    [[nodiscard]] QString slug() const;        ///< AfterShip's code
    [[nodiscard]] QStringList numbers() const; ///< of the ticked parcels
    /// Of the requests with a ticked parcel.
    [[nodiscard]] QStringList gids() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addParcels(const std::vector<RequestView>& views);
    void addCouriers();
    void filter(const QString& text);
    void check();

    std::vector<Courier> m_couriers;
    QListWidget* m_parcels;
    QLineEdit* m_filter;
    QListWidget* m_list;
};

} // namespace afterparcel
