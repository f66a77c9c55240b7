#include "gui/mainwindow.h"

#include "gui/aboutdialog.h"
#include "gui/explanations.h"
#include "gui/finder.h"
#include "gui/icon.h"
#include "gui/mainmenu.h"
#include "gui/navigation.h"
#include "gui/pagewidget.h"
#include "gui/shortcutsdialog.h"
#include "gui/workspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMouseEvent>
#include <QResizeEvent>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

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
      m_navigation(new Navigation(this)),
      m_stack(new QStackedWidget(this)),
      m_problems(new QLabel(this)),
      m_menu(new MainMenu(workspace, menuBar())),
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

    connectMenu();
    makeToolBar();
    statusBar()->setSizeGripEnabled(false);
    m_keepDelay.setSingleShot(true);
    m_keepDelay.setInterval(keepAfter);
    connect(&m_keepDelay, &QTimer::timeout, this, &MainWindow::keepState);
    m_noteDelay.setSingleShot(true);
    m_noteDelay.setInterval(noteAfter);
    connect(&m_noteDelay, &QTimer::timeout, this, &MainWindow::noteOpened);
    connect(m_navigation, &Navigation::pageRequested, this, [this](const QString &id) { open({.page = id}); });
    connect(m_finder, &Finder::chosen, this, &MainWindow::open);
    connect(&Explanations::instance(), &Explanations::symbolRequested, this,
            [this](const QString &id) { open({.page = QStringLiteral("notation"), .item = id}); });
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

void MainWindow::makeToolBar()
{
    auto *bar = new QToolBar(this);
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addAction(m_menu->back());
    bar->addAction(m_menu->forward());
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
    bar->addAction(m_menu->favourite());
    for (QAction *action : {m_menu->back(), m_menu->forward(), m_menu->favourite()})
        bar->widgetForAction(action)->setFocusPolicy(Qt::StrongFocus);
    addToolBar(bar);
}

void MainWindow::connectMenu()
{
    connect(m_menu, &MainMenu::backRequested, this, &MainWindow::goBack);
    connect(m_menu, &MainMenu::forwardRequested, this, &MainWindow::goForward);
    connect(m_menu, &MainMenu::searchRequested, this, &MainWindow::search);
    connect(m_menu, &MainMenu::favouriteToggled, this, &MainWindow::setFavourite);
    connect(m_menu, &MainMenu::pageRequested, this, [this](const QString &id) { open({.page = id}); });
    connect(m_menu, &MainMenu::shortcutsRequested, this, &MainWindow::showShortcuts);
    connect(m_menu, &MainMenu::aboutRequested, this, &MainWindow::showAbout);
    connect(m_menu, &MainMenu::quitRequested, this, &QWidget::close);
    connect(m_menu, &MainMenu::textSizeChanged, this, [this](int percent) {
        statusBar()->showMessage(tr("Text size %1 %").arg(percent), 4000);
        refreshIcons();
    });
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
    m_navigation->setPage(place.page);
    widget->showItem(place.item);
}

void MainWindow::arrivedAt(const content::Place &place)
{
    if (place.page != this->place().page)
        return;
    m_menu->setPageActions(static_cast<PageWidget *>(m_stack->currentWidget())->fileActions());
    m_history.visit(place);
    if (!place.item.isEmpty())
        m_opened.append(place);
    m_noteDelay.start();
    m_menu->back()->setEnabled(m_history.canGoBack());
    m_menu->forward()->setEnabled(m_history.canGoForward());
    m_menu->favourite()->setEnabled(!place.item.isEmpty());
    const bool favourite = !place.item.isEmpty() && m_workspace.records().isFavourite(place);
    m_menu->favourite()->setChecked(favourite);
    m_menu->favourite()->setIcon(icon(favourite ? QStringLiteral("star-filled") : QStringLiteral("star")));
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
    m_workspace.records().noteAllOpened(std::exchange(m_opened, {}));
}

void MainWindow::search()
{
    noteOpened(); // the empty search shows what was opened last
    m_finder->ask();
}

void MainWindow::setFavourite(bool favourite)
{
    const content::Place here = place();
    if (here.item.isEmpty())
        return;
    m_workspace.records().setFavourite(here, favourite);
    statusBar()->showMessage(favourite ? tr("Added to your favourites") : tr("Removed from your favourites"), 4000);
}

void MainWindow::showShortcuts()
{
    (new ShortcutsDialog(actions() + findChildren<QAction *>(), this))->open();
}

void MainWindow::showAbout()
{
    (new AboutDialog(this))->open();
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
    m_navigation->refresh();
    m_navigation->fit(width());
    for (QToolBar *bar : findChildren<QToolBar *>())
        bar->setIconSize({side, side});
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_menu->back()->setIcon(icon(mirrored ? QStringLiteral("forward") : QStringLiteral("back")));
    m_menu->forward()->setIcon(icon(mirrored ? QStringLiteral("back") : QStringLiteral("forward")));
    m_searchButton->setIcon(icon(QStringLiteral("search")));
    m_menu->favourite()->setIcon(
        icon(m_menu->favourite()->isChecked() ? QStringLiteral("star-filled") : QStringLiteral("star")));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_navigation->fit(width());
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Nabla"));
    m_menu->retranslate();
    m_navigation->setAccessibleName(tr("Pages"));
    m_searchButton->setText(tr("Search everything…  (Ctrl+K)"));
    m_searchButton->setToolTip(tr("Resources, symbols, distributions, losses and more"));
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
