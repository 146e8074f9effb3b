#include "ui/bannerremedies.h"

#include "ui/bannerstrip.h"
#include "ui/settings/settingsfeature.h"

#include <QAction>
#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::BannerRemedies)
};

QAction* opening(SettingsFeature& settings, SettingsPage page, const QString& text, QWidget* parent)
{
    auto* action = new QAction(text, parent);
    QObject::connect(action, &QAction::triggered, &settings, [&settings, page] { settings.open(page); });
    return action;
}

} // namespace

void addBannerRemedies(BannerStrip& banners, SettingsFeature& settings, QAction* editor, QWidget* parent)
{
    QAction* mail = opening(settings, SettingsPage::Email, Tr::tr("E-mail settings\u2026"), parent);
    QAction* parcels = opening(settings, SettingsPage::AfterShip, Tr::tr("AfterShip settings\u2026"), parent);
    banners.setRemedy(QStringLiteral("smtp"), mail);
    banners.setRemedy(QStringLiteral("aftership_key"), parcels);
    banners.setRemedy(QStringLiteral("aftership_plan"), parcels);
    banners.setRemedy(QStringLiteral("template"), editor);
}

} // namespace afterparcel
