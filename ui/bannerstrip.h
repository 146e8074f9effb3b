#pragma once

#include "core/store/store.h"
#include "ui/datetext.h"

#include <QHash>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QVBoxLayout;

namespace afterparcel
{

/// What the merchant must see until it is put right, above every page: the store's banners, then the window's
/// own ones; last what is no trouble but a way of working (a pause, a rehearsal, sample data).
class BannerStrip : public QWidget
{
    Q_OBJECT
public:
    explicit BannerStrip(QWidget* parent = nullptr);

    void setBanners(const std::vector<Banner>& banners, const TimeFrame& frame);
    /// A banner of the window itself, by id; an empty text takes it away.
    void setOwn(const QString& id, const QString& text);

    /// What is done about banners of this id: a button beside their words. The action outlives the strip.
    void setRemedy(const QString& id, QAction* action);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] std::vector<Banner> ordered() const;
    void rebuild();
    void addBanner(const Banner& banner);
    void alignButtons();
    void addButton(QHBoxLayout& row, const QString& text, QAction* action);

    QVBoxLayout* m_layout;
    std::vector<Banner> m_banners;
    std::vector<Banner> m_own;
    QHash<QString, QAction*> m_remedies;
    TimeFrame m_frame;
    QString m_shown; ///< what rebuild() made, so that nothing flickers
};

} // namespace afterparcel
