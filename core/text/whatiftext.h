#pragma once

#include "core/domain/whatif.h"

#include <QLocale>
#include <QStringList>
#include <QTimeZone>

namespace afterparcel
{

/// What other settings would do, in sentences, gravest first (M5). Never empty.
[[nodiscard]] QStringList whatIfSentences(const WhatIf& whatIf);

/// "#1001: Will send on 12 Nov 10:00 -> Will send on 19 Nov 10:00".
[[nodiscard]] QString whatIfExampleText(const WhatIf::Example& example, const QTimeZone& zone,
                                        const QDateTime& now, const QLocale& locale = QLocale::c());

} // namespace afterparcel
