#include "ui/assistant/timingpage.h"

#include "ui/assistant/timingpicture.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace afterparcel
{

namespace
{

constexpr int kMostDays = 365;

} // namespace

TimingPage::TimingPage(QWidget* parent)
    : AssistantPage(tr("Timing"), tr("When buyers are asked"),
                    tr("Give buyers time to use what they bought. All of this can be changed later; requests "
                       "that are not sent yet move along."),
                    parent),
      m_useFallback(new QCheckBox(tr("Ask in the end even if no delivery was &reported"), this)),
      m_picture(new TimingPicture(this))
{
    QFormLayout* form = addForm();
    m_wait = addDays(form, tr("&Wait, within the country (days):"), tr("Wait, within the country"), 0);
    m_waitAbroad = addDays(form, tr("Wait, to &other countries (days):"), tr("Wait, to other countries"), 0);
    m_least = addDays(form, tr("At &least after fulfilment, within the country (days):"),
                      tr("Minimum delay, within the country"), 0);
    m_leastAbroad = addDays(form, tr("At least after fulfilment, to other &countries (days):"),
                            tr("Minimum delay, to other countries"), 0);
    form->addRow(m_useFallback);
    m_fallback = addDays(form, tr("&Days after fulfilment for that:"), tr("Fallback"), 1);
    orderTabs({m_wait, m_waitAbroad, m_least, m_leastAbroad, m_useFallback, m_fallback});
    connect(m_useFallback, &QCheckBox::toggled, m_fallback, &QWidget::setEnabled);
    connect(m_useFallback, &QCheckBox::toggled, this, &TimingPage::showPicture);
    addText(tr("An order within your country, in days since the fulfilment:"));
    body()->addWidget(m_picture);
    body()->addStretch(1);
}

QSpinBox* TimingPage::addDays(QFormLayout* form, const QString& label, const QString& name, int least)
{
    auto* days = new QSpinBox(this);
    days->setRange(least, kMostDays);
    days->setAccessibleName(name);
    form->addRow(label, days);
    connect(days, &QSpinBox::valueChanged, this, &TimingPage::showPicture);
    return days;
}

void TimingPage::showPicture()
{
    TimingSettings timing;
    timing.waitDaysDomestic = m_wait->value();
    timing.minDelayDaysDomestic = m_least->value();
    timing.fallbackEnabled = m_useFallback->isChecked();
    timing.fallbackDays = m_fallback->value();
    m_picture->setTiming(timing, m_followed);
    Q_EMIT edited();
}

void TimingPage::show(const SetupState& state)
{
    m_followed = state.settings.aftershipEnabled;
    // Only followed parcels have them (T7, T10).
    for (QWidget* field : {static_cast<QWidget*>(m_least), static_cast<QWidget*>(m_leastAbroad),
                           static_cast<QWidget*>(m_useFallback)}) {
        field->setEnabled(m_followed);
    }
    if (!m_known) {
        m_known = true;
        const TimingSettings& timing = state.settings.timing;
        m_wait->setValue(timing.waitDaysDomestic);
        m_waitAbroad->setValue(timing.waitDaysInternational);
        m_least->setValue(timing.minDelayDaysDomestic);
        m_leastAbroad->setValue(timing.minDelayDaysInternational);
        m_useFallback->setChecked(timing.fallbackEnabled);
        m_fallback->setValue(timing.fallbackDays);
    }
    m_fallback->setEnabled(m_followed && m_useFallback->isChecked());
    showPicture();
}

std::vector<std::pair<QString, QString>> TimingPage::values() const
{
    return {{QStringLiteral("timing.wait_days.domestic"), QString::number(m_wait->value())},
            {QStringLiteral("timing.wait_days.international"), QString::number(m_waitAbroad->value())},
            {QStringLiteral("timing.min_delay_days.domestic"), QString::number(m_least->value())},
            {QStringLiteral("timing.min_delay_days.international"), QString::number(m_leastAbroad->value())},
            {QStringLiteral("timing.fallback_enabled"),
             m_useFallback->isChecked() ? QStringLiteral("true") : QStringLiteral("false")},
            {QStringLiteral("timing.fallback_days"), QString::number(m_fallback->value())}};
}

} // namespace afterparcel
