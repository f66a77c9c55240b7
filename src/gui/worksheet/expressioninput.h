#pragma once

#include <QLineEdit>
#include <QStringList>

class QCompleter;
class QStringListModel;

namespace gui {

/// A line in which an expression is typed. The name under the cursor is completed from its second letter on, or at
/// Ctrl+Space; Up and Down go through earlier lines where there are any.
class ExpressionInput : public QLineEdit
{
    Q_OBJECT

public:
    explicit ExpressionInput(QWidget *parent = nullptr);

    /// Functions end in "(".
    void setNames(const QStringList &names);
    /// The newest comes last.
    void setEarlier(const QStringList &lines);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void complete(bool asked);
    void insert(const QString &name);
    int wordStart() const;
    bool goThroughEarlier(int key);

    QCompleter *m_completer;
    QStringListModel *m_names;
    QStringList m_earlier;
    qsizetype m_at = 0; ///< of m_earlier; its size stands for the line that is being written
    QString m_unsent;
};

} // namespace gui
