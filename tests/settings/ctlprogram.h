#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// What one run of afterparcelctl gave.
struct CtlResult {
    int status = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// The real afterparcelctl with a home and a data directory of its own. The path comes from AFTERPARCELCTL.
class CtlProgram
{
public:
    CtlProgram();

    /// Runs it with --data-dir and the words of `line`, and gives it `input`.
    [[nodiscard]] CtlResult run(const char* line, const QByteArray& input = {}) const;
    /// Runs it with exactly these arguments.
    [[nodiscard]] CtlResult runWith(const QStringList& arguments, const QByteArray& input = {}) const;

    [[nodiscard]] QString dataDir() const { return m_home.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString home() const { return m_home.path(); }
    QProcessEnvironment environment;

private:
    QTemporaryDir m_home;
};
