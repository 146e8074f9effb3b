#pragma once

#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace afterparcel
{

/// One window on a data directory (S3): a second start asks the first one to come to the front, and ends.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString& dataDir, QObject* parent = nullptr);

    /// True if another program answered; it raises its window then, if `raise`. Blocks for a moment: called
    /// before there is a window.
    [[nodiscard]] bool askOther(bool raise) const;
    /// Answers later starts from now on.
    void listen();

Q_SIGNALS:
    void raiseWanted();

private:
    void answer(QLocalSocket* socket);

    QString m_name; ///< of the socket
    QLocalServer m_server;
};

} // namespace afterparcel
