#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace afterparcel
{

/// What is asked before something is done that makes e-mails leave.
struct FirstQuestion {
    QString title;
    QString text;    ///< what will happen
    QString details; ///< what follows from it
    QString button;
};

/// Asks without blocking, with Cancel as the default, so that a key pressed twice sends nothing; `then` if it
/// is confirmed while `parent` lives.
void askFirst(QWidget* parent, const FirstQuestion& question, std::function<void()> then);

} // namespace afterparcel
