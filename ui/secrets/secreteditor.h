#pragma once

#include "ui/secrets/secretsdraft.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace afterparcel
{

/// One secret: where it is, and a way to replace or remove it. Never shows what is stored.
class SecretEditor : public QWidget
{
    Q_OBJECT
public:
    /// `label`: what people call it; `meaning`: where it is found. `draft` outlives the field.
    SecretEditor(const QString& name, const QString& label, const QString& meaning, SecretsDraft& draft,
                 QWidget* parent = nullptr);

Q_SIGNALS:
    /// The keychain is to be asked again.
    void askAgainWanted();

private:
    void build(const QString& label, const QString& meaning);
    void startTyping();
    void takeTyped(const QString& text);
    void refresh();
    void refreshButtons();
    [[nodiscard]] QString stateText() const;

    QString m_name;
    SecretsDraft& m_draft;
    QLabel* m_state;
    QLineEdit* m_entry;
    QPushButton* m_replace = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_askAgain = nullptr;
    bool m_typing = false;
};

/// The fields of one page with a word on where secrets are kept (D1).
struct SecretSpec {
    QString name;
    QString label;
    QString meaning;
};
[[nodiscard]] std::vector<SecretSpec> shopifySecrets();
[[nodiscard]] std::vector<SecretSpec> aftershipSecrets();
[[nodiscard]] std::vector<SecretSpec> mailSecrets();

} // namespace afterparcel
