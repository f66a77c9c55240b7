#pragma once

#include <QLineEdit>
#include <QList>
#include <QStringList>

class QCompleter;
class QStandardItemModel;

namespace gui {

/// What a name is completed to, and how that is shown: "inverse(" as "inverse(A)   Inverse".
struct Completion
{
    QString insert = {};
    QString shown = {};
};

/// A line in which an expression is typed. The name under the cursor is completed from its second letter on, or at
/// Ctrl+Space; Up and Down go through earlier lines where there are any.
class ExpressionInput : public QLineEdit
{
    Q_OBJECT

public:
    explicit ExpressionInput(QWidget *parent = nullptr);

    /// Functions end in "(".
    void setNames(const QList<Completion> &names);
    /// The newest comes last.
    void setEarlier(const QStringList &lines);
    /// Puts a function, constant or operator at the cursor; a function goes around what is selected, and a
    /// name takes the place of its own beginning.
    void put(const QString &text);

signals:
    /// What is due at the cursor, as argumentHint() words it.
    void hintChanged(const QString &richText);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void complete(bool asked);
    void insertName(const QString &name);
    int wordStart() const;
    bool goThroughEarlier(int key);
    void followCursor();

    QCompleter *m_completer;
    QStandardItemModel *m_names;
    QStringList m_earlier;
    qsizetype m_at = 0; ///< of m_earlier; its size stands for the line that is being written
    QString m_unsent;
    QString m_hint;
};

} // namespace gui
