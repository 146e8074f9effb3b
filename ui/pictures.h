#pragma once

#include "core/sync/background.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QUrl>

namespace afterparcel
{

/// Products' pictures for the window: core fetches and keeps them, they are read off the main thread, and
/// whoever asked hears when one is there.
class Pictures : public QObject
{
    Q_OBJECT
public:
    /// `background` outlives the pictures.
    explicit Pictures(Background& background, QObject* parent = nullptr);

    /// The picture if it is there; else a null image, and `arrived` follows unless there is none.
    [[nodiscard]] QImage picture(const QUrl& url);

Q_SIGNALS:
    void arrived(const QUrl& url);

private:
    void decode(const QUrl& url, const QByteArray& bytes);

    Background& m_background;
    QHash<QUrl, QImage> m_pictures;
    QSet<QUrl> m_asked; ///< also those that could not be had: once in a run of the program is enough
};

} // namespace afterparcel
