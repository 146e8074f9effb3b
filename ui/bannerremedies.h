#pragma once

class QAction;
class QWidget;

namespace afterparcel
{

class BannerStrip;
class SettingsFeature;

/// Leads from the store's banners to where what they name is put right: settings and `editor`, which opens
/// the template. All outlive `parent`'s children.
void addBannerRemedies(BannerStrip& banners, SettingsFeature& settings, QAction* editor, QWidget* parent);

} // namespace afterparcel
