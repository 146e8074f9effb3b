#pragma once

#include "ui/assistant/assistantpage.h"

class QCheckBox;
class QSpinBox;

namespace afterparcel
{

class TimingPicture;

/// When requests go out (T3, T7, T10), with a picture that follows the numbers.
class TimingPage : public AssistantPage
{
    Q_OBJECT
public:
    explicit TimingPage(QWidget* parent);

    void show(const SetupState& state) override;
    [[nodiscard]] std::vector<std::pair<QString, QString>> values() const override;

private:
    QSpinBox* addDays(QFormLayout* form, const QString& label, const QString& name, int least);
    void showPicture();

    bool m_known = false;    ///< the fields show what is set up
    bool m_followed = false; ///< AfterShip is on
    QSpinBox* m_wait;
    QSpinBox* m_waitAbroad;
    QSpinBox* m_least;
    QSpinBox* m_leastAbroad;
    QCheckBox* m_useFallback;
    QSpinBox* m_fallback;
    TimingPicture* m_picture;
};

} // namespace afterparcel
