#include "gui/mainmenu.h"

#include "gui/pages.h"
#include "gui/translated.h"
#include "gui/workspace.h"

#include <QActionGroup>
#include <QMenuBar>

namespace gui {

namespace {

constexpr int textStep = 25; // percent

} // namespace

// The order of the menus in the bar is the order in which they are made.
MainMenu::MainMenu(Workspace &workspace, QMenuBar *bar)
    : QObject(bar),
      m_workspace(workspace),
      m_bar(bar),
      m_file(bar->addMenu(QString())),
      m_go(bar->addMenu(QString())),
      m_view(bar->addMenu(QString())),
      m_help(bar->addMenu(QString()))
{
    makeFileMenu();
    makeGoMenu();
    makeViewMenu();
    makeHelpMenu();
    retranslate();
}

QAction *MainMenu::add(QMenu *menu, const char *text, const QList<QKeySequence> &keys)
{
    QAction *action = menu->addAction(QString());
    action->setData(QByteArray(text));
    action->setShortcuts(keys);
    m_translatable << action;
    return action;
}

QAction *MainMenu::addChoice(QMenu *menu, QActionGroup *group, const char *text, bool chosen)
{
    QAction *action = add(menu, text);
    action->setCheckable(true);
    action->setChecked(chosen);
    group->addAction(action);
    return action;
}

void MainMenu::makeFileMenu()
{
    m_favourite = add(m_file, QT_TR_NOOP("Favourite"), {QKeySequence(Qt::CTRL | Qt::Key_D)});
    m_favourite->setCheckable(true);
    connect(m_favourite, &QAction::triggered, this, &MainMenu::favouriteToggled);
    m_file->addSeparator();
    m_pagesEnd = m_file->addSeparator();
    const QAction *quit = add(m_file, QT_TR_NOOP("Quit"), {QKeySequence(QKeySequence::Quit)});
    connect(quit, &QAction::triggered, this, &MainMenu::quitRequested);
}

void MainMenu::setPageActions(const QList<QAction *> &actions)
{
    for (QAction *action : std::as_const(m_ofPage))
        m_file->removeAction(action);
    m_ofPage = actions;
    m_file->insertActions(m_pagesEnd, actions);
}

void MainMenu::makeGoMenu()
{
    m_back = add(m_go, QT_TR_NOOP("Back"), {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)});
    connect(m_back, &QAction::triggered, this, &MainMenu::backRequested);
    m_forward =
        add(m_go, QT_TR_NOOP("Forward"), {QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)});
    connect(m_forward, &QAction::triggered, this, &MainMenu::forwardRequested);
    const QAction *search = add(m_go, QT_TR_NOOP("Search everything…"), {QKeySequence(Qt::CTRL | Qt::Key_K)});
    connect(search, &QAction::triggered, this, &MainMenu::searchRequested);
    m_go->addSeparator();
    for (std::size_t i = 0; i < pages().size(); ++i) {
        QAction *action = m_go->addAction(QString());
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))));
        connect(action, &QAction::triggered, this, [this, id = pages()[i].id] { emit pageRequested(id); });
        m_pageActions << action;
    }
}

void MainMenu::makeViewMenu()
{
    const QAction *larger = add(m_view, QT_TR_NOOP("Larger text"),
                                {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    connect(larger, &QAction::triggered, this, [this] { resizeText(m_workspace.settings().textSize() + textStep); });
    const QAction *smaller = add(m_view, QT_TR_NOOP("Smaller text"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)});
    connect(smaller, &QAction::triggered, this, [this] { resizeText(m_workspace.settings().textSize() - textStep); });
    const QAction *normal = add(m_view, QT_TR_NOOP("Normal text"), {QKeySequence(Qt::CTRL | Qt::Key_0)});
    connect(normal, &QAction::triggered, this, [this] { resizeText(100); });
    m_view->addSeparator();
    makeThemeMenu(m_view);
    makeLanguageMenu(m_view);
}

void MainMenu::makeThemeMenu(QMenu *view)
{
    m_theme = view->addMenu(QString());
    auto *group = new QActionGroup(this);
    for (const char *name :
         {QT_TR_NOOP("Follow the desktop"), QT_TR_NOOP("Light"), QT_TR_NOOP("Dark"), QT_TR_NOOP("High contrast")}) {
        const auto choice = static_cast<ThemeChoice>(group->actions().size());
        const QAction *action = addChoice(m_theme, group, name, choice == m_workspace.settings().theme());
        connect(action, &QAction::triggered, this, [this, choice] {
            m_workspace.settings().setTheme(choice);
            m_workspace.theme().setChoice(choice);
        });
    }
}

// A language is called by its own name, whatever the current one is.
void MainMenu::makeLanguageMenu(QMenu *view)
{
    m_language = view->addMenu(QString());
    auto *group = new QActionGroup(this);
    const QString current = m_workspace.settings().language();
    const QAction *follow = addChoice(m_language, group, QT_TR_NOOP("Follow the desktop"), current.isEmpty());
    connect(follow, &QAction::triggered, this, [this] { m_workspace.setLanguage({}); });
    for (const QString &language : languages()) {
        QAction *action = m_language->addAction(languageName(language));
        action->setCheckable(true);
        action->setChecked(language == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] { m_workspace.setLanguage(language); });
    }
}

void MainMenu::makeHelpMenu()
{
    const QAction *shortcuts = add(m_help, QT_TR_NOOP("Keyboard shortcuts"), {QKeySequence(Qt::Key_F1)});
    connect(shortcuts, &QAction::triggered, this, &MainMenu::shortcutsRequested);
    connect(add(m_help, QT_TR_NOOP("About Nabla")), &QAction::triggered, this, &MainMenu::aboutRequested);
}

void MainMenu::resizeText(int percent)
{
    m_workspace.setTextSize(percent);
    emit textSizeChanged(m_workspace.settings().textSize());
}

void MainMenu::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_go->setTitle(tr("&Go"));
    m_view->setTitle(tr("&View"));
    m_theme->setTitle(tr("&Theme"));
    m_language->setTitle(tr("&Language"));
    m_help->setTitle(tr("&Help"));
    for (QAction *action : std::as_const(m_translatable))
        action->setText(tr(action->data().toByteArray().constData()));
    for (std::size_t i = 0; i < pages().size(); ++i)
        m_pageActions[static_cast<qsizetype>(i)]->setText(
            translated(pages()[i].title).replace(QLatin1String("&"), QLatin1String("&&")));
    m_favourite->setToolTip(tr("Keep this among your favourites (Ctrl+D)"));
}

} // namespace gui
