#pragma once

#include <QMetaType>
#include <QString>

namespace content {

/// An address inside the program: a page and, on it, an item: "notation/nabla", "matrices/determinant", "losses".
/// Links of the content, the history, the search and the records all speak of places, so that nothing names a widget.
struct Place
{
    QString page = {};
    QString item = {};

    static Place fromText(const QString &text)
    {
        const qsizetype slash = text.indexOf(u'/');
        return slash < 0 ? Place{text, {}} : Place{text.left(slash), text.mid(slash + 1)};
    }
    QString text() const { return item.isEmpty() ? page : page + u'/' + item; }
    bool isEmpty() const { return page.isEmpty(); }
    bool operator==(const Place &) const = default;
};

} // namespace content

Q_DECLARE_METATYPE(content::Place)
