#pragma once

#include <QHash>
#include <QPalette>
#include <QProxyStyle>

namespace afterparcel
{

/// Fusion with outlines of controls that are seen on every ground, room around the words of buttons and in
/// lists, icons and boxes as large as the text beside them, and signs of our own beside questions and
/// warnings.
class ProgramStyle : public QProxyStyle
{
    Q_OBJECT
public:
    ProgramStyle();
    using QProxyStyle::polish;
    /// Dates with four digits for the year, and from left to right in every language: "10:00" is not "00:10".
    /// Labels begin where their window's language begins.
    void polish(QWidget* widget) override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                         const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option,
                                  const QWidget* widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap which, const QStyleOption* option,
                                     const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;

private:
    [[nodiscard]] QPalette outlined(const QPalette& palette) const;
    static void drawWrong(const QStyleOption* option, QPainter* painter);
    void drawOutlined(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                      const QWidget* widget) const;

    /// By the key of what they were made from: Fusion keeps pictures of controls by their palette's key.
    mutable QHash<qint64, QPalette> m_outlined;
};

} // namespace afterparcel
