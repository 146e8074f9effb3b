#include "ui/details/detailsfeature.h"

#include "core/sync/checknow.h"
#include "core/sync/requestextras.h"
#include "ui/cells.h"
#include "ui/details/detailspane.h"

#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>

namespace afterparcel
{

namespace
{

constexpr int kSaidMilliseconds = 8000;

} // namespace

DetailsFeature::DetailsFeature(const UiContext& context, DetailsPane& pane, Pictures& pictures,
                               QMainWindow* window)
    : QObject(window), m_context(context), m_pane(pane), m_window(window)
{
    pane.setPictures(pictures);
    connect(&pane, &DetailsPane::extrasWanted, this, &DetailsFeature::read);
    connect(&pane, &DetailsPane::checkWanted, this, &DetailsFeature::check);
    connect(&pane, &DetailsPane::unsubscribeWanted, this, &DetailsFeature::askUnsubscribe);
}

void DetailsFeature::read(const QString& gid)
{
    m_context.background.run(
        this, [gid](BackgroundTools& tools) { return requestExtras(tools, gid); },
        [this](const Result<RequestExtras>& extras) {
            if (extras) {
                m_pane.setExtras(*extras);
            } else {
                say(extras.error().text());
            }
        });
}

void DetailsFeature::check(const QString& gid)
{
    m_pane.setChecking(true);
    say(tr("Asking AfterShip\u2026"));
    m_context.background.run(
        this, [gid](BackgroundTools& tools) { return checkParcelsNow(&tools, gid); },
        [this, gid](const Result<QString>& answer) {
            m_pane.setChecking(false);
            say(answer ? *answer : answer.error().text());
            m_context.reader.readDetail(gid);
        });
}

void DetailsFeature::askUnsubscribe(const QString& gid)
{
    if (!m_pane.detail()) {
        return; // the request went away between the click and now
    }
    const RequestView& view = m_pane.detail()->request;
    auto* box = new QMessageBox(
        QMessageBox::Warning, tr("Unsubscribe this buyer"),
        tr("%1 (%2) will never be asked for a review again: not for any order, and by nobody who works with "
           "this store. This is final and can't be undone.")
            .arg(buyerName(view), view.email),
        QMessageBox::Cancel, m_window);
    box->setTextFormat(Qt::PlainText); // it names a buyer
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* go = box->addButton(tr("&Unsubscribe for good"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(go, &QPushButton::clicked, this, [this, gid] { unsubscribe(gid); });
    box->open();
}

void DetailsFeature::unsubscribe(const QString& gid)
{
    m_context.background.run(
        this,
        [gid](BackgroundTools& tools) {
            return tools.store().and_then([&](Store* store) { return unsubscribeBuyer(*store, gid); });
        },
        [this, gid](const Result<void>& done) {
            say(done ? tr("The buyer is unsubscribed for good.") : done.error().text());
            m_context.reader.readDetail(gid);
        });
}

void DetailsFeature::say(const QString& text)
{
    m_window->statusBar()->showMessage(text, kSaidMilliseconds);
}

} // namespace afterparcel
