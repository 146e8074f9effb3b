#include "ui/background/closing.h"

#include "core/base/logging.h"
#include "core/settings/preferences.h"
#include "ui/background/tray.h"

#include <QApplication>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>

namespace afterparcel
{

Closing::Closing(const Tray* tray, QString dataDir, QMainWindow* window)
    : QObject(window), m_tray(tray), m_dataDir(std::move(dataDir)), m_window(window)
{
}

bool Closing::endsProgram()
{
    // A session that ends must not be held up by a question.
    if (!m_tray || !m_tray->isAvailable() || qApp->isSavingSession()) {
        return true;
    }
    switch (Preferences::read(m_dataDir).onClose) {
    case Preferences::OnClose::Quit:
        return true;
    case Preferences::OnClose::KeepOpen:
        m_window->hide();
        return false;
    case Preferences::OnClose::Ask:
        break;
    }
    ask();
    return false;
}

void Closing::ask()
{
    if (m_asking) {
        return; // the question is there already
    }
    m_asking = true;
    auto* box =
        new QMessageBox(QMessageBox::Question, tr("Keep Afterparcel running?"),
                        tr("Keep Afterparcel running after you close the window? It then goes on reading "
                           "orders and sending e-mails."),
                        QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("You can open or quit it from its icon in the tray. This is asked once; you can change it in the "
           "settings."));
    QPushButton* keep = box->addButton(tr("&Keep running"), QMessageBox::AcceptRole);
    const QPushButton* quit = box->addButton(tr("&Quit"), QMessageBox::DestructiveRole);
    box->setDefaultButton(keep);
    connect(keep, &QPushButton::clicked, this, [this] {
        remember(true);
        m_window->hide();
    });
    connect(quit, &QPushButton::clicked, this, [this] {
        remember(false);
        Q_EMIT quitWanted();
    });
    connect(box, &QDialog::finished, this, [this] { m_asking = false; });
    box->open();
}

void Closing::remember(bool keepOpen) const
{
    Preferences preferences = Preferences::read(m_dataDir);
    preferences.onClose = keepOpen ? Preferences::OnClose::KeepOpen : Preferences::OnClose::Quit;
    if (!preferences.write(m_dataDir)) {
        qCWarning(lcApp) << "the answer can't be kept: it will be asked again";
    }
}

} // namespace afterparcel
