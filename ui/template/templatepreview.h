#pragma once

#include "core/sync/templatejobs.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QStandardItemModel;

namespace afterparcel
{

class MailBrowser;
class Pictures;

/// The e-mail as a buyer would get it, for an order that can be chosen, as wide as a desktop, a telephone, or
/// as plain text.
class TemplatePreview : public QWidget
{
    Q_OBJECT
public:
    /// `background` and `pictures` outlive the preview.
    TemplatePreview(Background& background, Pictures& pictures, QWidget* parent);

    /// Renders a draft soon; a newer one overtakes it.
    void setDraft(const QString& language, const MailTemplate& wording);
    /// The plain text, or back to how the HTML was shown.
    void setPlain(bool plain);
    /// What the preview is made of, for a test mail.
    [[nodiscard]] PreviewWanted wanted() const { return m_wanted; }

Q_SIGNALS:
    /// What is wrong with the draft, as it is now.
    void checked(const std::vector<afterparcel::TemplateProblem>& problems);

private:
    void build(Pictures& pictures);
    void render();
    void show(const MailPreview& preview);
    void applyWidth();
    void searchOrders();
    void chooseOrder(const QModelIndex& index);

    Background& m_background;
    PreviewWanted m_wanted;
    MailPreview m_shown;
    QLineEdit* m_order;
    QComboBox* m_width;
    QLabel* m_subject;
    QLabel* m_note;
    MailBrowser* m_browser;
    QStandardItemModel* m_choices;
    QTimer m_soon;
    QTimer m_searchSoon;
    quint64 m_newest = 0;
    int m_htmlWidth = 0; ///< the choice to go back to
};

} // namespace afterparcel
