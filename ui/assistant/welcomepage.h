#pragma once

#include "ui/assistant/assistantpage.h"

namespace afterparcel
{

class WelcomePage : public AssistantPage
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget* parent);

Q_SIGNALS:
    void sampleDataWanted();
};

} // namespace afterparcel
