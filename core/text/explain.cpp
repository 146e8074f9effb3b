#include "core/text/explain.h"

#include "core/base/joining.h"
#include "core/base/logging.h"
#include "core/text/sentences.h"

#include <QStringList>

namespace afterparcel
{

namespace
{

QString sentence(const ExplanationPart& part, const Words& words)
{
    for (const auto* group :
         {&timingSentences(), &deliverySentences(), &handSentences(), &sendingSentences()}) {
        for (const Sentence& candidate : *group) {
            if (candidate.phrase == part.phrase) {
                return candidate.write(words);
            }
        }
    }
    qCWarning(lcApp) << "There is no sentence for phrase" << static_cast<int>(part.phrase);
    return {};
}

} // namespace

QString explain(const Explanation& explanation, const QTimeZone& zone, const QDateTime& now,
                const QLocale& locale)
{
    QStringList sentences;
    for (const ExplanationPart& part : explanation) {
        const QString text = sentence(part, Words(part, zone, now, locale));
        if (!text.isEmpty()) {
            sentences.append(text);
        }
    }
    return joinedSentences(sentences);
}

} // namespace afterparcel
