#include "guitest.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

using namespace afterparcel;

/// What ends the program loses nothing that was typed.
class TestGuiQuit : public GuiTest
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GuiTest::init();
        openWindow();
        m_closed = std::make_unique<QSignalSpy>(&window(), &MainWindow::closed);
    }
    void cleanup()
    {
        m_closed.reset();
        GuiTest::cleanup();
    }

    void nothingTyped_ends()
    {
        pressQuit();
        QTRY_COMPARE(m_closed->count(), 1);
    }

    void unsavedSettings_areAskedAbout()
    {
        typeAServer();
        pressQuit();
        QTRY_VERIFY(question());
        QCOMPARE(m_closed->count(), 0);
        answer(QStringLiteral("Go on editing"));
        QTRY_VERIFY(!question());
        QCOMPARE(server()->text(), QStringLiteral("smtp.example.com"));
        QCOMPARE(m_closed->count(), 0);
    }

    void unsavedSettings_forgotten_endsAtTheNextTry()
    {
        typeAServer();
        pressQuit();
        QTRY_VERIFY(question());
        answer(QStringLiteral("Forget the changes"));
        QTRY_VERIFY(!server());
        pressQuit();
        QTRY_COMPARE(m_closed->count(), 1);
    }

private:
    [[nodiscard]] QLineEdit* server() const { return named<QLineEdit>(QStringLiteral("Server")); }
    [[nodiscard]] QMessageBox* question() const { return shown<QMessageBox>(window()); }
    void answer(const QString& text) const { QVERIFY(press(*question(), text)); }
    /// The settings have the focus; the merchant turns to the window first.
    void pressQuit() const { QVERIFY(strike(window(), Qt::Key_Q, Qt::ControlModifier)); }
    void typeAServer() const
    {
        QVERIFY(strike(window(), Qt::Key_Comma, Qt::ControlModifier));
        QTRY_VERIFY(server());
        auto* pages = named<QListWidget>(QStringLiteral("Pages"));
        const QListWidgetItem* page = pages->findItems(QStringLiteral("E-mail"), Qt::MatchExactly).value(0);
        QVERIFY(page);
        QVERIFY(clickRow(pages, pages->row(page)));
        QVERIFY(enter(server(), QStringLiteral("smtp.example.com")));
    }

    std::unique_ptr<QSignalSpy> m_closed;
};

QTEST_MAIN(TestGuiQuit)
#include "tst_gui_quit.moc"
