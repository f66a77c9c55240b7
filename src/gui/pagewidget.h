#pragma once

#include "content/place.h"

#include <QList>
#include <QVariantMap>
#include <QWidget>

class QAction;

namespace gui {

/// What the window asks of a page and hears from it.
class PageWidget : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What the page shows now: a symbol, resource, operation; empty for none.
    virtual QString item() const = 0;
    /// Shows it; an unknown one is passed over, an empty one leaves the page as it is.
    virtual void showItem(const QString &item) = 0;

    /// Inputs, filters and splitters, kept until the next start.
    virtual QVariantMap state() const = 0;
    virtual void restore(const QVariantMap &state) = 0;

    /// What the File menu offers while the page is shown; the page owns them.
    virtual QList<QAction *> fileActions() const { return {}; }

signals:
    /// The person went to another item of this page.
    void itemShown(const QString &item);
    /// The person followed a link.
    void placeRequested(const content::Place &place);
    /// A word on what was just done ("Copied"), for the status line.
    void message(const QString &text);
};

} // namespace gui
