#include "ui/pictures.h"

#include "core/sync/pictures.h"

#include <QBuffer>
#include <QImageReader>

namespace afterparcel
{

namespace
{

constexpr int kLargestSide = 240; ///< as shown at the most, at twice the density
constexpr int kMostInMemory = 500;
constexpr int kLargestDeclared = 10'000; ///< pixels of a side; more is an attack

/// Scaled while it is read, so that a small file can't unfold into gigabytes.
QImage decoded(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > kLargestDeclared || size.height() > kLargestDeclared) {
        return {};
    }
    if (size.width() > kLargestSide || size.height() > kLargestSide) {
        reader.setScaledSize(size.scaled(kLargestSide, kLargestSide, Qt::KeepAspectRatio));
    }
    return reader.read();
}

} // namespace

Pictures::Pictures(Background& background, QObject* parent) : QObject(parent), m_background(background) {}

QImage Pictures::picture(const QUrl& url)
{
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (web && !m_asked.contains(url)) {
        m_asked.insert(url);
        m_background.run(
            this, [url](BackgroundTools& tools) { return productPicture(&tools, url); },
            [this, url](const Result<QByteArray>& bytes) {
                if (bytes) {
                    decode(url, *bytes);
                }
            });
    }
    return m_pictures.value(url);
}

void Pictures::decode(const QUrl& url, const QByteArray& bytes)
{
    m_background.run(
        this, [bytes](BackgroundTools&) { return decoded(bytes); },
        [this, url](const QImage& image) {
            if (image.isNull()) {
                return; // no picture after all: the placeholder stays
            }
            if (m_pictures.size() >= kMostInMemory) {
                m_pictures.clear();
                m_asked.clear();
            }
            m_pictures.insert(url, image);
            m_asked.insert(url);
            Q_EMIT arrived(url);
        });
}

} // namespace afterparcel
