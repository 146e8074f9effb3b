#include "core/mail/smtptransfer.h"

#include "core/mail/cleantext.h"

#include <algorithm>

namespace afterparcel
{

namespace
{

// For the server's answer to QUIT, which decides nothing.
constexpr std::chrono::milliseconds kQuitTimeout{3'000};
constexpr qsizetype kLongestWords = 500;

} // namespace

SmtpTransfer::SmtpTransfer(const SmtpConfig& config, const Cancellation& cancellation)
    : m_config(config), m_cancellation(cancellation)
{
}

void SmtpTransfer::setMessage(const QByteArray& message, const std::function<bool()>& handOver)
{
    m_message = &message;
    m_handOver = &handOver;
}

void SmtpTransfer::attach(CURL* handle)
{
    curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, m_words);
    // The conversation is followed by what libcurl would print in its verbose mode; nothing is printed.
    curl_easy_setopt(handle, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(handle, CURLOPT_DEBUGFUNCTION, &SmtpTransfer::onDebug);
    curl_easy_setopt(handle, CURLOPT_DEBUGDATA, this);
    curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, &SmtpTransfer::onProgress);
    curl_easy_setopt(handle, CURLOPT_XFERINFODATA, this);
    curl_easy_setopt(handle, CURLOPT_SOCKOPTFUNCTION, &SmtpTransfer::onSocket);
    curl_easy_setopt(handle, CURLOPT_SOCKOPTDATA, this);
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, &SmtpTransfer::onWrite);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(handle, CURLOPT_READFUNCTION, &SmtpTransfer::onRead);
    curl_easy_setopt(handle, CURLOPT_READDATA, this);
}

void SmtpTransfer::run(CURL* handle)
{
    m_lastActivity.start();
    const CURLcode code = curl_easy_perform(handle);
    m_end.code = code;
    m_end.timedOut = m_end.timedOut || code == CURLE_OPERATION_TIMEDOUT;
    curl_easy_getinfo(handle, CURLINFO_SSL_VERIFYRESULT, &m_end.verifyResult);
    const char* const words = m_words[0] == '\0' ? curl_easy_strerror(code) : m_words;
    m_end.words = code == CURLE_OK ? QString() : singleLine(QString::fromUtf8(words), kLongestWords);
}

int SmtpTransfer::onDebug(CURL*, curl_infotype type, char* data, size_t size, void* self)
{
    auto* const transfer = static_cast<SmtpTransfer*>(self);
    const auto bytes = static_cast<qsizetype>(size);
    switch (type) {
    case CURLINFO_HEADER_OUT:
        transfer->m_dialogue.commandSent(QByteArray::fromRawData(data, bytes));
        break;
    case CURLINFO_HEADER_IN:
        transfer->m_dialogue.lineReceived(QByteArray::fromRawData(data, bytes));
        break;
    case CURLINFO_DATA_OUT:
        transfer->m_dialogue.bodySent(bytes);
        break;
    default:
        return 0;
    }
    transfer->m_lastActivity.restart();
    return 0;
}

bool SmtpTransfer::mayHandOver()
{
    m_asked = true;
    if (m_cancellation.isCancelled()) {
        m_end.cancelled = true;
        return false;
    }
    // libcurl reads only after 354; if it ever did earlier, S1's promise would be broken silently.
    m_end.handedOver = m_dialogue.phase() == SmtpPhase::Message && (*m_handOver)();
    m_end.declined = !m_end.handedOver;
    m_lastActivity.restart();
    return m_end.handedOver;
}

size_t SmtpTransfer::onRead(char* buffer, size_t size, size_t count, void* self)
{
    auto* const transfer = static_cast<SmtpTransfer*>(self);
    if (transfer->m_message == nullptr) {
        return 0;
    }
    if (!transfer->m_asked && !transfer->mayHandOver()) {
        return CURL_READFUNC_ABORT;
    }
    const qsizetype left = transfer->m_message->size() - transfer->m_given;
    const qsizetype now = std::min(left, static_cast<qsizetype>(size * count));
    std::copy_n(transfer->m_message->constData() + transfer->m_given, now, buffer);
    transfer->m_given += now;
    return static_cast<size_t>(now);
}

size_t SmtpTransfer::onWrite(char*, size_t size, size_t count, void*)
{
    return size * count; // answers to NOOP; the dialogue has them already
}

bool SmtpTransfer::mustStop()
{
    const std::chrono::milliseconds idle(m_lastActivity.elapsed());
    if (m_dialogue.isQuitting()) {
        return idle > kQuitTimeout;
    }
    if (m_cancellation.isCancelled() && !m_end.handedOver) {
        m_end.cancelled = true;
        return true;
    }
    // Once everything was handed over, only the answer counts: giving up early would leave it unknown (S6).
    const bool waitsForAnswer = m_end.handedOver && m_dialogue.bodyBytes() >= m_message->size();
    if (m_dialogue.lastReply().code != 0 && !waitsForAnswer && idle > m_config.idleTimeout) {
        m_end.timedOut = true;
        return true;
    }
    return false;
}

int SmtpTransfer::onProgress(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<SmtpTransfer*>(self)->mustStop() ? 1 : 0;
}

int SmtpTransfer::onSocket(void* self, curl_socket_t, curlsocktype)
{
    auto* const transfer = static_cast<SmtpTransfer*>(self);
    transfer->m_connected = true;
    return transfer->m_mayConnect ? CURL_SOCKOPT_OK : CURL_SOCKOPT_ERROR;
}

} // namespace afterparcel
