#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;

namespace gui {

/// All that an expression may use, in groups, each with a line of explanation; what is typed above narrows the list. A
/// click or Enter chooses, Escape closes.
class FunctionsPopup : public QFrame
{
    Q_OBJECT

public:
    explicit FunctionsPopup(QWidget *parent = nullptr);

    /// Shows all of it, above or below a widget, within the screen.
    void popUp(const QWidget &beside);

signals:
    /// text: what to put in, "inverse(" or "pi".
    void chosen(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void narrow(const QString &typed);
    void choose();
    void retranslate();

    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_nothing;
};

} // namespace gui
