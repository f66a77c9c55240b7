#pragma once

#include "gui/history.h"
#include "gui/pages.h"

#include <QHash>
#include <QMainWindow>
#include <QTimer>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace gui {

class Finder;
class MainMenu;
class Navigation;
class PageWidget;
class Workspace;

/// The list of pages and the page. It knows no page by name: it shows what pages() lists, each made when first opened,
/// and goes from place to place.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Workspace &workspace, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Goes to a place and notes it in the history; an unknown one is passed over.
    void open(const content::Place &place);
    content::Place place() const;
    /// The page of that id, made if it was not yet; nullptr for an unknown id.
    PageWidget *page(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeToolBar();
    void connectMenu();
    void goTo(const content::Place &place);
    void arrivedAt(const content::Place &place);
    void noteOpened();
    void goBack();
    void goForward();
    void search();
    void showShortcuts();
    void showAbout();
    void setFavourite(bool favourite);
    void showProblems();
    void keepState();
    void retranslate();
    void refreshIcons();

    Workspace &m_workspace;
    History m_history;
    QHash<QString, PageWidget *> m_pages;
    Navigation *m_navigation;
    QStackedWidget *m_stack;
    QLabel *m_problems;
    QToolButton *m_searchButton = nullptr;
    MainMenu *m_menu;
    Finder *m_finder;
    QTimer m_keepDelay;
    QTimer m_noteDelay;
    QList<content::Place> m_opened; ///< not yet noted
};

} // namespace gui
