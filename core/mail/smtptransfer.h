#pragma once

#include "core/base/cancellation.h"
#include "core/mail/mail.h"
#include "core/mail/smtpdialogue.h"
#include "core/mail/smtperrors.h"

#include <QElapsedTimer>

#include <curl/curl.h>
#include <functional>

namespace afterparcel
{

/// One use of the connection: what libcurl asks and tells by its callbacks while it runs. Lives as long as
/// that run.
class SmtpTransfer
{
public:
    SmtpTransfer(const SmtpConfig& config, const Cancellation& cancellation);

    /// What to send, and whom to ask before the first byte is given away (S1). Both must outlive the
    /// transfer.
    void setMessage(const QByteArray& message, const std::function<bool()>& handOver);
    /// Refuses to open a connection; only one that is open already is used.
    void forbidConnecting() { m_mayConnect = false; }

    /// Tells libcurl about the callbacks.
    void attach(CURL* handle);
    /// Runs libcurl, once.
    void run(CURL* handle);

    [[nodiscard]] const SmtpDialogue& dialogue() const { return m_dialogue; }
    [[nodiscard]] const TransportEnd& end() const { return m_end; }
    /// A connection was opened for this transfer; else an open one was used.
    [[nodiscard]] bool hasConnected() const { return m_connected; }
    /// The server asked for the data.
    [[nodiscard]] bool wasAsked() const { return m_asked; }

private:
    static int onDebug(CURL* handle, curl_infotype type, char* data, size_t size, void* self);
    static size_t onRead(char* buffer, size_t size, size_t count, void* self);
    static size_t onWrite(char* data, size_t size, size_t count, void* self);
    static int onProgress(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t);
    static int onSocket(void* self, curl_socket_t socket, curlsocktype purpose);

    [[nodiscard]] bool mayHandOver();
    [[nodiscard]] bool mustStop();

    const SmtpConfig& m_config;
    Cancellation m_cancellation;
    const QByteArray* m_message = nullptr;
    const std::function<bool()>* m_handOver = nullptr;
    qsizetype m_given = 0;
    SmtpDialogue m_dialogue;
    TransportEnd m_end;
    QElapsedTimer m_lastActivity;
    bool m_asked = false;
    bool m_connected = false;
    bool m_mayConnect = true;
    char m_words[CURL_ERROR_SIZE] = {};
};

} // namespace afterparcel
