#pragma once

#include "content/library.h"
#include "gui/symbolfilter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;

namespace gui {

/// The signs of one topic as a small grid beside a text: a click, Enter or the space bar puts one into it.
class SymbolPalette : public QWidget
{
    Q_OBJECT

public:
    explicit SymbolPalette(QWidget *parent = nullptr);

    void setLibrary(const content::Library &library);
    /// The id of the topic shown.
    QString topic() const;
    void setTopic(const QString &topic);

signals:
    /// The LaTeX that writes the sign.
    void commandChosen(const QString &command);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void fit();
    void retranslate();

    QLabel *m_caption;
    QComboBox *m_topics;
    QListView *m_grid;
    SymbolModel *m_model;
    SymbolFilter *m_filter;
};

} // namespace gui
