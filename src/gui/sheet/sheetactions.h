#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace gui {

class Workspace;

/// The actions that save or print the notation guide.
class SheetActions : public QObject
{
    Q_OBJECT

public:
    /// topic: tells which topic to propose, as TopicList calls it. page: where they belong; it owns them.
    SheetActions(Workspace &workspace, std::function<QString()> topic, QWidget *page);

    QList<QAction *> all() const { return {m_export, m_print}; }
    void retranslate();

signals:
    void message(const QString &text);

private:
    void ask(bool toPrint);

    Workspace &m_workspace;
    std::function<QString()> m_topic;
    QWidget *m_page;
    QAction *m_export;
    QAction *m_print;
};

} // namespace gui
