#include "guiworld.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace afterparcel;

/// What ends the program loses nothing that was typed.
class TestGuiQuit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<GuiWorld>();
        m_open = std::make_unique<OpenWindow>(*m_world);
        QVERIFY(m_open->waitUntilLoaded());
        QVERIFY(QTest::qWaitForWindowActive(&m_open->window()));
        m_closed = std::make_unique<QSignalSpy>(&m_open->window(), &MainWindow::closed);
    }
    void cleanup()
    {
        m_closed.reset();
        m_open.reset();
        m_world.reset();
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
    [[nodiscard]] QLineEdit* server() const { return m_open->named<QLineEdit>(QStringLiteral("Server")); }
    [[nodiscard]] QMessageBox* question() const
    {
        const QList<QMessageBox*> boxes = m_open->window().findChildren<QMessageBox*>();
        return boxes.isEmpty() || !boxes.last()->isVisible() ? nullptr : boxes.last();
    }
    void answer(const QString& text) const
    {
        for (QAbstractButton* button : question()->buttons()) {
            if (QString(button->text()).remove(QLatin1Char('&')) == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(text));
    }
    /// The settings have the focus; the merchant turns to the window first.
    void pressQuit() const
    {
        m_open->window().activateWindow();
        QTRY_VERIFY(m_open->window().isActiveWindow());
        QTest::keyClick(&m_open->window(), Qt::Key_Q, Qt::ControlModifier);
    }
    void typeAServer() const
    {
        QTest::keyClick(&m_open->window(), Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(server());
        auto* pages = m_open->named<QListWidget>(QStringLiteral("Pages"));
        const QListWidgetItem* page = pages->findItems(QStringLiteral("E-mail"), Qt::MatchExactly).value(0);
        QVERIFY(page);
        QTest::mouseClick(pages->viewport(), Qt::LeftButton, {}, pages->visualItemRect(page).center());
        server()->setFocus();
        QTest::keyClicks(server(), QStringLiteral("smtp.example.com"));
    }

    std::unique_ptr<GuiWorld> m_world;
    std::unique_ptr<OpenWindow> m_open;
    std::unique_ptr<QSignalSpy> m_closed;
};

QTEST_MAIN(TestGuiQuit)
#include "tst_gui_quit.moc"
