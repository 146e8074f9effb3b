#pragma once

#include <QString>

#include <vector>

namespace afterparcel
{

/// A courier that a merchant can choose by hand (T9).
struct Courier {
    QString slug;
    QString name;
    friend bool operator==(const Courier&, const Courier&) = default;
};

/// The couriers of the data file, one for each slug, by name. Thread-safe.
[[nodiscard]] std::vector<Courier> knownCouriers();

/// The name of a courier as people know it, or the slug itself if it isn't in the data file.
[[nodiscard]] QString courierName(const QString& slug);

/// A carrier's name as it is compared: lower case, without punctuation, spaces and diacritics.
[[nodiscard]] QString comparableCarrier(const QString& name);

/// AfterShip's courier code for Shopify's carrier name, or empty when unknown or ambiguous: a wrong one is
/// worse than none.
[[nodiscard]] QString slugForCarrier(const QString& carrier, const QString& storeCountry,
                                     const QString& destinationCountry);

/// What looks wrong with a number (T9): characters, length, a carrier that its form contradicts. Translated;
/// empty: nothing.
[[nodiscard]] QString numberProblem(const QString& number, const QString& slug);

/// AfterShip's public page of a parcel; without a slug it finds the courier by itself. Empty without a
/// number.
[[nodiscard]] QString aftershipPage(const QString& number, const QString& slug = {});

} // namespace afterparcel
