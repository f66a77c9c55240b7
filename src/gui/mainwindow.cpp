#include "gui/mainwindow.h"

#include "gui/aboutdialog.h"
#include "gui/finder.h"
#include "gui/icon.h"
#include "gui/pagewidget.h"
#include "gui/shortcutsdialog.h"
#include "gui/translated.h"
#include "gui/workspace.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QMouseEvent>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace gui {

namespace {

constexpr std::chrono::seconds keepAfter{2};
// Writing to the disk takes its time; nobody shall wait for it while turning pages.
constexpr std::chrono::milliseconds noteAfter{400};

bool hasPage(const QString &id)
{
    return std::any_of(pages().begin(), pages().end(), [&id](const Page &page) { return page.id == id; });
}

} // namespace

MainWindow::MainWindow(Workspace &workspace, QWidget *parent)
    : QMainWindow(parent),
      m_workspace(workspace),
      m_navigation(new QListWidget(this)),
      m_stack(new QStackedWidget(this)),
      m_problems(new QLabel(this)),
      m_finder(new Finder(workspace, this))
{
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_problems->setWordWrap(true);
    m_problems->setMargin(fontMetrics().height() / 2);
    m_problems->setTextFormat(Qt::PlainText);
    column->addWidget(m_problems);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    setCentralWidget(central);

    makeNavigation();
    makeMenus();
    makeToolBar();
    statusBar()->setSizeGripEnabled(false);
    m_keepDelay.setSingleShot(true);
    m_keepDelay.setInterval(keepAfter);
    connect(&m_keepDelay, &QTimer::timeout, this, &MainWindow::keepState);
    m_noteDelay.setSingleShot(true);
    m_noteDelay.setInterval(noteAfter);
    connect(&m_noteDelay, &QTimer::timeout, this, &MainWindow::noteOpened);
    connect(m_finder, &Finder::chosen, this, &MainWindow::open);
    connect(&workspace.theme(), &Theme::changed, this, &MainWindow::refreshIcons);
    connect(&workspace.records(), &content::Records::problemChanged, this, &MainWindow::showProblems);
    connect(&workspace.records(), &content::Records::favouritesChanged, this, [this] { arrivedAt(place()); });
    qApp->installEventFilter(this);

    if (!restoreGeometry(workspace.settings().windowGeometry()))
        resize(QSize(fontMetrics().height() * 90, fontMetrics().height() * 60)
                   .boundedTo(screen()->availableSize() * 0.95));
    retranslate();
    showProblems();
    const auto last = content::Place::fromText(workspace.settings().lastPlace());
    open(hasPage(last.page) ? last : content::Place{.page = pages().front().id});
    m_navigation->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeNavigation()
{
    for (const Page &page : pages()) {
        auto *entry = new QListWidgetItem(m_navigation);
        entry->setData(Qt::UserRole, page.id);
    }
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->setSpacing(2);
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_navigation->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(m_navigation, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *entry) {
        if (entry)
            open({.page = entry->data(Qt::UserRole).toString()});
    });
}

void MainWindow::makeToolBar()
{
    auto *bar = new QToolBar(this);
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addAction(m_back);
    bar->addAction(m_forward);
    auto *left = new QWidget(bar);
    left->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(left);
    m_searchButton = new QToolButton(bar);
    m_searchButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_searchButton->setFocusPolicy(Qt::StrongFocus);
    connect(m_searchButton, &QToolButton::clicked, this, &MainWindow::search);
    bar->addWidget(m_searchButton);
    auto *right = new QWidget(bar);
    right->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(right);
    bar->addAction(m_favourite);
    for (QAction *action : {m_back, m_forward, m_favourite})
        bar->widgetForAction(action)->setFocusPolicy(Qt::StrongFocus);
    addToolBar(bar);
}

QAction *MainWindow::addAction(QMenu *menu, const char *text, const QList<QKeySequence> &keys,
                               void (MainWindow::*slot)())
{
    auto *action = new QAction(this);
    action->setData(QByteArray(text)); // the source text, translated anew with each language
    action->setShortcuts(keys);
    menu->addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void MainWindow::makeMenus()
{
    m_fileMenu = menuBar()->addMenu(QString());
    m_favourite =
        addAction(m_fileMenu, QT_TR_NOOP("Favourite"), {QKeySequence(Qt::CTRL | Qt::Key_D)}, &MainWindow::addFavourite);
    m_favourite->setCheckable(true);
    m_fileMenu->addSeparator();
    auto *quit = new QAction(this);
    quit->setData(QByteArray(QT_TR_NOOP("Quit")));
    quit->setShortcut(QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    m_fileMenu->addAction(quit);

    m_goMenu = menuBar()->addMenu(QString());
    m_back = addAction(m_goMenu, QT_TR_NOOP("Back"), {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)},
                       &MainWindow::goBack);
    m_forward =
        addAction(m_goMenu, QT_TR_NOOP("Forward"),
                  {QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)}, &MainWindow::goForward);
    addAction(m_goMenu, QT_TR_NOOP("Search everything…"), {QKeySequence(Qt::CTRL | Qt::Key_K)}, &MainWindow::search);
    m_goMenu->addSeparator();
    for (std::size_t i = 0; i < pages().size(); ++i) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))));
        connect(action, &QAction::triggered, this, [this, id = pages()[i].id] { open({.page = id}); });
        m_goMenu->addAction(action);
        m_pageActions << action;
    }
    makeViewMenu();
    makeHelpMenu();
}

void MainWindow::makeViewMenu()
{
    m_viewMenu = menuBar()->addMenu(QString());
    addAction(m_viewMenu, QT_TR_NOOP("Larger text"),
              {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}, &MainWindow::largerText);
    addAction(m_viewMenu, QT_TR_NOOP("Smaller text"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
              &MainWindow::smallerText);
    addAction(m_viewMenu, QT_TR_NOOP("Normal text"), {QKeySequence(Qt::CTRL | Qt::Key_0)}, &MainWindow::normalText);
    m_viewMenu->addSeparator();
    m_themeMenu = m_viewMenu->addMenu(QString());
    auto *themes = new QActionGroup(this);
    for (const char *name :
         {QT_TR_NOOP("Follow the desktop"), QT_TR_NOOP("Light"), QT_TR_NOOP("Dark"), QT_TR_NOOP("High contrast")}) {
        QAction *action = m_themeMenu->addAction(QString());
        action->setData(QByteArray(name));
        action->setCheckable(true);
        const auto choice = static_cast<ThemeChoice>(themes->actions().size());
        action->setChecked(choice == m_workspace.settings().theme());
        themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] {
            m_workspace.settings().setTheme(choice);
            m_workspace.theme().setChoice(choice);
        });
    }
    m_languageMenu = m_viewMenu->addMenu(QString());
    auto *group = new QActionGroup(this);
    for (const QString &language : QStringList{QString()} + languages()) {
        QAction *action = m_languageMenu->addAction(language.isEmpty() ? QString() : languageName(language));
        if (language.isEmpty())
            action->setData(QByteArray(QT_TR_NOOP("Follow the desktop")));
        action->setCheckable(true);
        action->setChecked(language == m_workspace.settings().language());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] { m_workspace.setLanguage(language); });
    }
}

void MainWindow::makeHelpMenu()
{
    m_helpMenu = menuBar()->addMenu(QString());
    addAction(m_helpMenu, QT_TR_NOOP("Keyboard shortcuts"), {QKeySequence(Qt::Key_F1)}, &MainWindow::showShortcuts);
    addAction(m_helpMenu, QT_TR_NOOP("About Nabla"), {}, &MainWindow::showAbout);
}

PageWidget *MainWindow::page(const QString &id)
{
    if (PageWidget *made = m_pages.value(id))
        return made;
    const auto found = std::find_if(pages().begin(), pages().end(), [&id](const Page &page) { return page.id == id; });
    if (found == pages().end())
        return nullptr;
    PageWidget *made = found->create(m_workspace);
    m_pages.insert(id, made);
    m_stack->addWidget(made);
    made->restore(m_workspace.settings().pageState(id));
    connect(made, &PageWidget::itemShown, this,
            [this, id](const QString &item) { arrivedAt({.page = id, .item = item}); });
    connect(made, &PageWidget::placeRequested, this, &MainWindow::open);
    connect(made, &PageWidget::message, this, [this](const QString &text) { statusBar()->showMessage(text, 4000); });
    return made;
}

content::Place MainWindow::place() const
{
    const auto *widget = qobject_cast<PageWidget *>(m_stack->currentWidget());
    return widget ? content::Place{.page = m_pages.key(const_cast<PageWidget *>(widget)), .item = widget->item()}
                  : content::Place{};
}

void MainWindow::open(const content::Place &place)
{
    if (!hasPage(place.page))
        return;
    goTo(place);
    arrivedAt(this->place());
}

void MainWindow::goTo(const content::Place &place)
{
    PageWidget *widget = page(place.page);
    m_stack->setCurrentWidget(widget);
    for (int i = 0; i < m_navigation->count(); ++i)
        if (m_navigation->item(i)->data(Qt::UserRole) == place.page) {
            const QSignalBlocker blocker(m_navigation);
            m_navigation->setCurrentRow(i);
        }
    widget->showItem(place.item);
}

void MainWindow::arrivedAt(const content::Place &place)
{
    if (place.page != this->place().page)
        return;
    if (m_opened.page != place.page || m_opened.item != place.item)
        noteOpened();
    m_history.visit(place);
    m_opened = place.item.isEmpty() ? m_opened : place;
    m_noteDelay.start();
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
    m_favourite->setEnabled(!place.item.isEmpty());
    const bool favourite = !place.item.isEmpty() && m_workspace.records().isFavourite(place);
    m_favourite->setChecked(favourite);
    m_favourite->setIcon(icon(favourite ? QStringLiteral("star-filled") : QStringLiteral("star")));
    m_keepDelay.start();
}

void MainWindow::goBack()
{
    if (m_history.canGoBack())
        goTo(m_history.back());
    arrivedAt(place());
}

void MainWindow::goForward()
{
    if (m_history.canGoForward())
        goTo(m_history.forward());
    arrivedAt(place());
}

void MainWindow::noteOpened()
{
    m_noteDelay.stop();
    if (!m_opened.isEmpty())
        m_workspace.records().noteOpened(m_opened);
    m_opened = {};
}

void MainWindow::search()
{
    noteOpened(); // the empty search shows what was opened last
    m_finder->ask();
}

void MainWindow::addFavourite()
{
    const content::Place here = place();
    if (here.item.isEmpty())
        return;
    m_workspace.records().setFavourite(here, m_favourite->isChecked());
    statusBar()->showMessage(
        m_favourite->isChecked() ? tr("Added to your favourites") : tr("Removed from your favourites"), 4000);
}

void MainWindow::showShortcuts()
{
    (new ShortcutsDialog(actions() + findChildren<QAction *>(), this))->open();
}

void MainWindow::showAbout()
{
    (new AboutDialog(this))->open();
}

void MainWindow::largerText()
{
    setTextSize(m_workspace.settings().textSize() + 25);
}

void MainWindow::smallerText()
{
    setTextSize(m_workspace.settings().textSize() - 25);
}

void MainWindow::normalText()
{
    setTextSize(100);
}

void MainWindow::setTextSize(int percent)
{
    m_workspace.setTextSize(percent);
    statusBar()->showMessage(tr("Text size %1 %").arg(m_workspace.settings().textSize()), 4000);
    refreshIcons();
}

void MainWindow::showProblems()
{
    const QStringList problems = m_workspace.problems();
    m_problems->setText(QStringLiteral("⚠ ") + problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
    QPalette palette = QApplication::palette();
    palette.setColor(QPalette::WindowText, themeColours().warning);
    m_problems->setPalette(palette);
}

void MainWindow::keepState()
{
    noteOpened();
    Settings &settings = m_workspace.settings();
    settings.setLastPlace(place().text());
    settings.setWindowGeometry(saveGeometry());
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
        settings.setPageState(it.key(), it.value()->state());
    settings.problem(); // writes what is pending
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepState();
    QMainWindow::closeEvent(event);
}

// The side buttons of a mouse go back and forward wherever they are pressed in the window; any input may change what is
// kept.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyRelease || event->type() == QEvent::MouseButtonRelease)
        m_keepDelay.start();
    if (event->type() != QEvent::MouseButtonPress)
        return QMainWindow::eventFilter(watched, event);
    const auto button = static_cast<QMouseEvent *>(event)->button();
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != this || (button != Qt::BackButton && button != Qt::ForwardButton))
        return QMainWindow::eventFilter(watched, event);
    button == Qt::BackButton ? goBack() : goForward();
    return true;
}

void MainWindow::refreshIcons()
{
    const int side = fontMetrics().height() * 5 / 4;
    for (int i = 0; i < m_navigation->count(); ++i)
        m_navigation->item(i)->setIcon(icon(pages()[static_cast<std::size_t>(i)].icon));
    m_navigation->setIconSize({side, side});
    for (QToolBar *bar : findChildren<QToolBar *>())
        bar->setIconSize({side, side});
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_back->setIcon(icon(mirrored ? QStringLiteral("forward") : QStringLiteral("back")));
    m_forward->setIcon(icon(mirrored ? QStringLiteral("back") : QStringLiteral("forward")));
    m_searchButton->setIcon(icon(QStringLiteral("search")));
    m_favourite->setIcon(icon(m_favourite->isChecked() ? QStringLiteral("star-filled") : QStringLiteral("star")));
    int widest = 0;
    for (int i = 0; i < m_navigation->count(); ++i) {
        m_navigation->item(i)->setSizeHint({0, fontMetrics().height() * 9 / 4});
        widest = std::max(widest, fontMetrics().horizontalAdvance(m_navigation->item(i)->text()));
    }
    m_navigation->setFixedWidth(widest + side + 3 * fontMetrics().height());
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Nabla"));
    m_fileMenu->setTitle(tr("&File"));
    m_goMenu->setTitle(tr("&Go"));
    m_viewMenu->setTitle(tr("&View"));
    m_themeMenu->setTitle(tr("&Theme"));
    m_languageMenu->setTitle(tr("&Language"));
    m_helpMenu->setTitle(tr("&Help"));
    for (QAction *action : findChildren<QAction *>())
        if (const QByteArray source = action->data().toByteArray(); !source.isEmpty())
            action->setText(tr(source.constData()));
    for (std::size_t i = 0; i < pages().size(); ++i) {
        const QString title = translated(pages()[i].title);
        m_navigation->item(static_cast<int>(i))->setText(title);
        m_navigation->item(static_cast<int>(i))->setToolTip(translated(pages()[i].summary));
        m_pageActions[static_cast<qsizetype>(i)]->setText(
            QString(title).replace(QLatin1String("&"), QLatin1String("&&")));
    }
    m_navigation->setAccessibleName(tr("Pages"));
    m_searchButton->setText(tr("Search everything…  (Ctrl+K)"));
    m_searchButton->setToolTip(tr("Resources, symbols, distributions, losses and more"));
    m_favourite->setToolTip(tr("Keep this among your favourites (Ctrl+D)"));
    refreshIcons();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showProblems();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        refreshIcons();
    }
}

} // namespace gui
