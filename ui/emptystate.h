#pragma once

#include "core/domain/reason.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace afterparcel
{

/// Why a list is empty.
struct Emptiness {
    bool connected = true; ///< to a store
    bool searching = false;
    bool filtered = false;
    std::optional<Status> status;
    bool aftershipOn = true;
    friend bool operator==(const Emptiness&, const Emptiness&) = default;
};

/// Stands in for an empty list: says why it is empty and what to do.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);
    void setEmptiness(const Emptiness& emptiness);
    /// Of something else than a list of requests.
    void say(const QString& icon, const QString& heading, const QString& text);

Q_SIGNALS:
    /// There is no store yet, and the merchant wants to connect one.
    void setUpWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showConnect();
    void showTab();
    void paintIcon();

    Emptiness m_emptiness;
    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_heading;
    QLabel* m_text;
    QPushButton* m_setUp;
};

} // namespace afterparcel
