#pragma once

#include <QTranslator>
#include <QWidget>

namespace afterparcel
{

/// Texts of a language that nobody speaks: a third longer, with accents, between guillemets. What shows
/// without them was not translatable; what is cut in it would be cut in some real language.
class PseudoLanguage : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// Visible controls whose text does not fit into them, as sentences.
[[nodiscard]] QStringList cutTexts(const QWidget& window);

/// Visible controls that take the keyboard and that a screen reader could not name.
[[nodiscard]] QStringList namelessControls(const QWidget& window);

} // namespace afterparcel
