#pragma once

#include "ui/uicontext.h"

#include <QObject>

class QMainWindow;

namespace afterparcel
{

class DetailsPane;
class Pictures;

/// Fills the details with what has to be read or fetched for them, and carries out what is asked for there
/// (M1, Q5).
class DetailsFeature : public QObject
{
    Q_OBJECT
public:
    /// `pane` and `pictures` outlive the feature.
    DetailsFeature(const UiContext& context, DetailsPane& pane, Pictures& pictures, QMainWindow* window);

private:
    void read(const QString& gid);
    void check(const QString& gid);
    void askUnsubscribe(const QString& gid);
    void unsubscribe(const QString& gid);
    void say(const QString& text);

    UiContext m_context;
    DetailsPane& m_pane;
    QMainWindow* m_window;
};

} // namespace afterparcel
