#include "tests/gui/walks.h"
#include "ui/settings/settingswindow.h"
#include "ui/template/findbar.h"
#include "ui/template/templateeditor.h"
#include "ui/transfer/exportdialog.h"
#include "ui/transfer/importdialog.h"
#include "ui/transfer/oldordersdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

namespace afterparcel
{

namespace
{

template<class Control>
Control* firstShown(const QWidget& window)
{
    for (auto* control : window.findChildren<Control*>()) {
        if (control->isVisible() && control->isEnabled()) {
            return control;
        }
    }
    return nullptr;
}

/// Not on a page, but beside all of them.
template<class Control>
Control* besidePages(const QWidget& window)
{
    const auto* pages = window.findChild<QStackedWidget*>();
    for (auto* control : window.findChildren<Control*>()) {
        if (!pages->isAncestorOf(control)) {
            return control;
        }
    }
    return nullptr;
}

void writeOver(QLineEdit& line, const QString& text)
{
    line.setFocus();
    QTest::keyClick(&line, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&line, Qt::Key_Delete);
    QTest::keyClicks(&line, text);
}

void showPage(QWidget& settings, SettingsPage page)
{
    auto* pages = besidePages<QListWidget>(settings);
    for (int row = 0; row < pages->count(); ++row) {
        if (pages->item(row)->data(Qt::UserRole).toInt() == static_cast<int>(page)) {
            QTest::mouseClick(pages->viewport(), Qt::LeftButton, {},
                              pages->visualItemRect(pages->item(row)).center());
        }
    }
    settle(settings);
}

/// What a change does is asked before it is saved; then the change is taken back.
void lookAtReview(Walk& walk, const QString& name, QWidget& settings)
{
    auto* ok = settings.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    walk.lookAtOpened(name, [ok] { click(*ok); });
}

void walkSettings(Walk& walk, const QString& name, QWidget& settings)
{
    showPage(settings, SettingsPage::Timing);
    auto* number = firstShown<QSpinBox>(settings);
    QTest::keyClick(number, Qt::Key_Up);
    lookAtReview(walk, name + QStringLiteral("-review-timing"), settings);
    QTest::keyClick(number, Qt::Key_Down);
    showPage(settings, SettingsPage::AfterShip);
    auto* box = firstShown<QCheckBox>(settings);
    QTest::keyClick(box, Qt::Key_Space);
    lookAtReview(walk, name + QStringLiteral("-review-switch"), settings);
    QTest::keyClick(box, Qt::Key_Space);
    for (auto* button : settings.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text().endsWith(QChar(0x2026))) {
            click(*button); // a secret is typed where it stands
            walk.look(name + QStringLiteral("-secret"), settings);
            break;
        }
    }
    showPage(settings, SettingsPage::Email);
    if (auto* line = firstShown<QLineEdit>(*settings.findChild<QStackedWidget*>()->currentWidget())) {
        const QString before = line->text();
        writeOver(*line, QStringLiteral("nobody at all"));
        walk.look(name + QStringLiteral("-wrong"), settings);
        writeOver(*line, before);
    }
    auto* search = besidePages<QLineEdit>(settings);
    writeOver(*search, QStringLiteral("zzz"));
    walk.look(name + QStringLiteral("-no-match"), settings);
    QTest::keyClick(search, Qt::Key_Escape);
}

void walkTemplate(Walk& walk, const QString& name, QWidget& editor)
{
    walk.lookBehindButtons(name, editor);
    walk.activate(editor); // the key belongs to the active window
    QTest::keyClick(&editor, Qt::Key_F, Qt::ControlModifier);
    auto* bar = editor.findChild<FindBar*>();
    walk.wait(name + QStringLiteral("-find"), [bar] { return bar->isVisible(); });
    auto* find = bar->findChild<QLineEdit*>();
    QTest::keyClicks(find, QStringLiteral("zzz"));
    QTest::keyClick(find, Qt::Key_Return);
    walk.look(name + QStringLiteral("-find"), editor);
    QTest::keyClick(find, Qt::Key_Escape);
    auto* subject = firstShown<QLineEdit>(editor);
    for (auto* line : editor.findChildren<QLineEdit*>()) {
        subject = line->isVisible() && !line->isReadOnly() && !line->text().isEmpty() ? line : subject;
    }
    writeOver(*subject, QStringLiteral("{{no_such_placeholder}} {{buyer"));
    walk.look(name + QStringLiteral("-problems"), editor);
}

void walkImport(Walk& walk, const QString& name, QWidget& dialog)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("orders.csv")));
    if (!file.open(QIODevice::WriteOnly) ||
        file.write("Order,Send time,Action\r\n#901,,\r\n#902,2026-12-01 09:00,\r\n#1010,,skip\r\n#4711,,\r\n"
                   "#1003,,\r\n#1011,yesterday,reschedule\r\n") < 0) {
        qFatal("%s", qPrintable(file.errorString()));
    }
    file.close();
    writeOver(*firstShown<QLineEdit>(dialog), file.fileName());
    auto* lines = dialog.findChild<QTableView*>();
    walk.wait(name + QStringLiteral("-lines"), [lines] { return lines->model()->rowCount() > 0; });
    settle(dialog);
    walk.look(name + QStringLiteral("-lines"), dialog);
    walk.lookBehindButtons(name, dialog);
    QPushButton* go = nullptr;
    for (auto* button : dialog.findChildren<QPushButton*>()) {
        const bool carriesOut = button->text().contains(QLatin1Char('3')); // so many lines
        go = carriesOut ? button : go;
    }
    if (go) {
        walk.lookAtOpened(name + QStringLiteral("-confirm"), [go] { click(*go); });
    }
}

void walkExport(Walk& walk, const QString& name, QWidget& dialog)
{
    walk.lookBehindButtons(name, dialog);
    const QTemporaryDir folder;
    auto* line = firstShown<QLineEdit>(dialog);
    writeOver(*line, folder.filePath(QStringLiteral("requests.csv")));
    const auto* before = firstShown<QPushButton>(dialog);
    const auto shown = [&dialog] {
        const auto buttons = dialog.findChildren<QPushButton*>();
        return std::count_if(buttons.begin(), buttons.end(),
                             [](const QPushButton* button) { return button->isVisible(); });
    };
    const auto buttons = shown();
    QTest::keyClick(line, Qt::Key_Return);
    if (before && walk.wait(name + QStringLiteral("-done"), [&] { return shown() > buttons; })) {
        walk.look(name + QStringLiteral("-done"), dialog);
    }
}

void walkOldOrders(Walk& walk, const QString& name, QWidget& dialog)
{
    auto* rows = dialog.findChild<QTableView*>();
    walk.wait(name + QStringLiteral("-rows"), [rows] { return rows->model()->rowCount() > 0; });
    const auto buttons = dialog.findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->isVisible() && !qobject_cast<QDialogButtonBox*>(button->parentWidget())) {
            click(*button); // choose all
            break;
        }
    }
    settle(dialog);
    walk.look(name + QStringLiteral("-chosen"), dialog);
    walk.lookBehindButtons(name, dialog);
}

} // namespace

void walkDialog(Walk& walk, const QString& name, QWidget& dialog)
{
    if (qobject_cast<SettingsWindow*>(&dialog)) {
        walkSettings(walk, name, dialog);
    } else if (qobject_cast<TemplateEditor*>(&dialog)) {
        walkTemplate(walk, name, dialog);
    } else if (qobject_cast<ImportDialog*>(&dialog)) {
        walkImport(walk, name, dialog);
    } else if (qobject_cast<ExportDialog*>(&dialog)) {
        walkExport(walk, name, dialog);
    } else if (qobject_cast<OldOrdersDialog*>(&dialog)) {
        walkOldOrders(walk, name, dialog);
    } else if (!dialog.inherits("QFileDialog")) {
        walk.lookBehindButtons(name, dialog);
    }
}

} // namespace afterparcel
