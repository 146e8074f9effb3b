#pragma once

#include <QTreeWidget>

namespace afterparcel
{

/// What a template can name (Q5), with its meaning.
class PlaceholderList : public QTreeWidget
{
    Q_OBJECT
public:
    explicit PlaceholderList(QWidget* parent);

Q_SIGNALS:
    /// To be put in: as it is written in HTML, and in plain text.
    void chosen(const QString& html, const QString& text);

private:
    void fill();
};

} // namespace afterparcel
