#pragma once

#include <QComboBox>

class QFrame;
class QLabel;
class QLineEdit;
class QListView;

namespace gui {

class ChoiceFilter;

/// A combo box for a long list in groups: its list opens with a field above it, and shows what has every word that is
/// typed there in its text, its search words or the title of its group. Typing a letter opens it too.
class SearchComboBox : public QComboBox
{
    Q_OBJECT

public:
    /// The role of the further words (one string) by which an item is found.
    static constexpr int SearchWords = Qt::UserRole + 1;

    explicit SearchComboBox(QWidget *parent = nullptr);

    /// A title that can't be chosen; the items after it are its group.
    void addGroup(const QString &title);
    /// words: what else it is called.
    void addChoice(const QString &text, const QVariant &value, const QString &words);

    void showPopup() override;
    void hidePopup() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makePopup();
    void narrow(const QString &typed);
    void choose(const QModelIndex &index);
    bool handleKey(const QKeyEvent &event);
    void place();

    QFrame *m_popup = nullptr; ///< made when first shown
    QLineEdit *m_search = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_nothing = nullptr;
    ChoiceFilter *m_filter = nullptr;
};

} // namespace gui
