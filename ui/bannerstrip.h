#pragma once

#include "core/store/store.h"
#include "ui/datetext.h"

#include <QWidget>

class QVBoxLayout;

namespace afterparcel
{

/// What the merchant must see until it is put right, above the list: the store's banners, and the window's
/// own ones.
class BannerStrip : public QWidget
{
    Q_OBJECT
public:
    explicit BannerStrip(QWidget* parent = nullptr);

    void setBanners(const std::vector<Banner>& banners, const TimeFrame& frame);
    /// A banner of the window itself, by id; an empty text takes it away.
    void setOwn(const QString& id, const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addBanner(const QString& text, const QString& since);

    QVBoxLayout* m_layout;
    std::vector<Banner> m_banners;
    std::vector<Banner> m_own;
    TimeFrame m_frame;
    QString m_shown; ///< what rebuild() made, so that nothing flickers
};

} // namespace afterparcel
