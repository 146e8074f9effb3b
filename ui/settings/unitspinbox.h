#pragma once

#include <QSpinBox>

namespace afterparcel
{

/// A number with its unit ("1 day", "7 days"). It takes any number: which ones are allowed is the registry's
/// to say, whose sentence then stands below it.
class UnitSpinBox : public QSpinBox
{
    Q_OBJECT
public:
    /// `type`: one of the registry that knows() has. `empty`: what no value is called; empty text: there is
    /// always one.
    UnitSpinBox(const QString& type, const QString& empty, QWidget* parent = nullptr);
    [[nodiscard]] static bool knows(const QString& type);

    /// The registry's text of the value.
    [[nodiscard]] QString setting() const;
    void setSetting(const QString& text);

protected:
    [[nodiscard]] QString textFromValue(int value) const override;
    [[nodiscard]] int valueFromText(const QString& text) const override;
    [[nodiscard]] QValidator::State validate(QString& input, int& position) const override;

private:
    QString m_type;
};

} // namespace afterparcel
