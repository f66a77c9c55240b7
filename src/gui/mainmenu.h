#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace gui {

class Workspace;

/// The menus of the main window with their shortcuts, and the actions that its tool bar shares with them. What the
/// reader chooses about looks (theme, language, text size) goes to the workspace at once; the rest is asked for by
/// signals.
class MainMenu : public QObject
{
    Q_OBJECT

public:
    MainMenu(Workspace &workspace, QMenuBar *bar);

    QAction *back() const { return m_back; }
    QAction *forward() const { return m_forward; }
    QAction *favourite() const { return m_favourite; } ///< checkable

    /// What the shown page adds to the File menu, in place of what another one did.
    void setPageActions(const QList<QAction *> &actions);
    void retranslate();

signals:
    void backRequested();
    void forwardRequested();
    void searchRequested();
    void favouriteToggled(bool favourite);
    void pageRequested(const QString &id);
    void shortcutsRequested();
    void aboutRequested();
    void quitRequested();
    void textSizeChanged(int percent);

private:
    /// text: the source text, translated anew with each language.
    QAction *add(QMenu *menu, const char *text, const QList<QKeySequence> &keys = {});
    QAction *addChoice(QMenu *menu, QActionGroup *group, const char *text, bool chosen);
    void makeFileMenu();
    void makeGoMenu();
    void makeViewMenu();
    void makeThemeMenu(QMenu *view);
    void makeLanguageMenu(QMenu *view);
    void makeHelpMenu();
    void resizeText(int percent);

    Workspace &m_workspace;
    QMenuBar *m_bar;
    QMenu *m_file;
    QMenu *m_go;
    QMenu *m_view;
    QMenu *m_theme = nullptr;
    QMenu *m_language = nullptr;
    QMenu *m_help;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_favourite = nullptr;
    QAction *m_pagesEnd = nullptr; ///< before it stand the page's actions
    QList<QAction *> m_ofPage;
    QList<QAction *> m_translatable;
    QList<QAction *> m_pageActions;
};

} // namespace gui
