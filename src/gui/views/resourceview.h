#pragma once

#include "content/library.h"
#include "content/place.h"

#include <QWidget>

class QPushButton;
class QTextBrowser;

namespace gui {

class Heading;

/// One resource: why it earns its place, what it is, its parts with their own links, and what in Nabla belongs to it.
/// Or, while none is chosen, how to begin.
class ResourceView : public QWidget
{
    Q_OBJECT

public:
    explicit ResourceView(QWidget *parent = nullptr);

    void show(const content::Resource &resource, const content::Library &library);
    void showStart(const content::StartPage &start);

signals:
    void placeRequested(const content::Place &place);
    void message(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void openAddress(const QString &address);
    void copyAddress(const QString &address);
    void addCitations();
    void followLink(const QUrl &link);
    void redraw();
    void retranslate();

    Heading *m_title;
    QWidget *m_buttons;
    QPushButton *m_open;
    QPushButton *m_copy;
    QPushButton *m_cite;
    QTextBrowser *m_text;
    QString m_address;
    content::Resource m_resource; ///< what is cited
    QString m_html;
};

} // namespace gui
