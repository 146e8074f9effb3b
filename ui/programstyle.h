#pragma once

#include <QProxyStyle>

namespace afterparcel
{

/// Fusion with room around the words of buttons, icons of lists as large as their text, and signs of our own
/// beside questions and warnings.
class ProgramStyle : public QProxyStyle
{
    Q_OBJECT
public:
    ProgramStyle();
    using QProxyStyle::polish;
    /// Dates with four digits for the year, and from left to right in every language: "10:00" is not "00:10".
    void polish(QWidget* widget) override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                         const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option,
                                  const QWidget* widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap which, const QStyleOption* option,
                                     const QWidget* widget) const override;
};

} // namespace afterparcel
