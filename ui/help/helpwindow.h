#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace afterparcel
{

/// The user guide (resources/help/guide.html, or guide_de.html and so on in the program's language) with its
/// chapters beside it and a search. Links to the web are opened in the browser; nothing is fetched.
class HelpWindow : public QDialog
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void write();
    void listChapters();
    void goToChapter(int row);
    void findNext();

    QLineEdit* m_search;
    QListWidget* m_chapters;
    QTextBrowser* m_text;
};

} // namespace afterparcel
