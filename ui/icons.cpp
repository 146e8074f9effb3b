#include "ui/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

/// A static library's resources are kept out of the program until they are named. Not possible inside a named
/// namespace.
static void initialiseResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace afterparcel
{

namespace
{

QByteArray drawing(const QString& name)
{
    static const bool initialised = [] {
        initialiseResources();
        return true;
    }();
    Q_UNUSED(initialised)
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "icon", qPrintable(name));
    return opened ? file.readAll() : QByteArray();
}

/// Whether the drawing points along the line of reading, so that it turns with it.
bool isDirected(const QString& name)
{
    static const QStringList directed{
        QStringLiteral("fallback"), QStringLiteral("quit"), QStringLiteral("redo"), QStringLiteral("resend"),
        QStringLiteral("send"),     QStringLiteral("skip"), QStringLiteral("undo")};
    return directed.contains(name);
}

bool isMirrored(const QString& name)
{
    return QGuiApplication::isRightToLeft() && isDirected(name);
}

void render(QPainter& painter, const QString& name, const QColor& colour, const QRectF& place)
{
    QByteArray svg = drawing(name);
    svg.replace("currentColor", colour.name().toLatin1());
    painter.save();
    if (isMirrored(name)) {
        painter.translate(place.left() + place.right(), 0);
        painter.scale(-1, 1);
    }
    QSvgRenderer(svg).render(&painter, place);
    painter.restore();
}

class TintedIconEngine final : public QIconEngine
{
public:
    explicit TintedIconEngine(QString name, std::optional<ToneName> tone = std::nullopt)
        : m_name(std::move(name)), m_tone(tone)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        painter->setOpacity(painter->opacity() * (mode == QIcon::Disabled ? 0.45 : 1.0));
        render(*painter, m_name, colour(mode), rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        const QString key = QStringLiteral("afterparcel/%1/%2/%3x%4/%5/%6")
                                .arg(m_name, colour(mode).name())
                                .arg(size.width())
                                .arg(size.height())
                                .arg(static_cast<int>(mode))
                                .arg(static_cast<int>(isMirrored(m_name)));
        QPixmap result;
        if (!QPixmapCache::find(key, &result)) {
            result = QPixmap(size);
            result.fill(Qt::transparent);
            QPainter painter(&result);
            paint(&painter, QRect(QPoint(0, 0), size), mode, state);
            painter.end();
            QPixmapCache::insert(key, result);
        }
        return result;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new TintedIconEngine(m_name, m_tone); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (m_tone && mode != QIcon::Selected) {
            return tone(*m_tone, palette).text;
        }
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText);
    }

    QString m_name;
    std::optional<ToneName> m_tone;
};

} // namespace

QIcon icon(const QString& name)
{
    return QIcon(new TintedIconEngine(name)); // QIcon owns it
}

QIcon icon(const QString& name, ToneName tone)
{
    return QIcon(new TintedIconEngine(name, tone)); // QIcon owns it
}

QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal ratio)
{
    QPixmap result(QSizeF(size * ratio, size * ratio).toSize());
    result.fill(Qt::transparent);
    QPainter painter(&result);
    render(painter, name, colour, QRectF(QPointF(0, 0), result.size()));
    painter.end();
    result.setDevicePixelRatio(ratio);
    return result;
}

} // namespace afterparcel
