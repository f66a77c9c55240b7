// Times the window: its start from exec to the first painted, usable state with the memory it then holds, the first
// opening of each page, the search at each keystroke, and formulas. Prints one line each with its budget.

#include "content/folders.h"
#include "content/searchindex.h"
#include "formula/paint.h"
#include "formula/shipped.h"
#include "formula/typesetter.h"
#include "gui/everything.h"
#include "gui/explanations.h"
#include "gui/finder.h"
#include "gui/mainwindow.h"
#include "gui/pages.h"
#include "gui/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

void line(const char *name, double value, const char *unit, const char *budget)
{
    std::printf("%-44s %9.2f %-4s (%s)\n", name, value, unit, budget);
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double quantile(std::vector<double> values, double p)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(p * static_cast<double>(values.size() - 1))];
}

void timeStart(const char *program)
{
    const QTemporaryDir folder;
    const QByteArray path = folder.path().toLocal8Bit();
    std::vector<double> times;
    long memory = 0;
    for (int run = 0; run < 11; ++run) {
        QElapsedTimer timer;
        timer.start();
        const pid_t child = fork();
        if (child == 0) {
            execl(program, program, "--data-dir", path.constData(), "--quit-when-painted", nullptr);
            _exit(127);
        }
        int status = 0;
        rusage usage{};
        wait4(child, &status, 0, &usage);
        times.push_back(milliseconds(timer));
        memory = std::max(memory, usage.ru_maxrss);
        if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
            std::fprintf(stderr, "the program ended with status %d\n", status);
    }
    line("start to a painted, usable window (median)", quantile(times, 0.5), "ms", "less than 250 to 500");
    line("resident memory then", static_cast<double>(memory) / 1024.0, "MB", "under 100");
}

void timePages(gui::MainWindow &window)
{
    for (const gui::Page &page : gui::pages()) {
        QElapsedTimer timer;
        timer.start();
        window.open({.page = page.id});
        QApplication::processEvents();
        const QByteArray name = "first opening of " + page.id.toUtf8();
        line(name.constData(), milliseconds(timer), "ms", "at most 100");
    }
}

QStringList keystrokes()
{
    QStringList queries;
    for (const QString &word :
         {QStringLiteral("gradient descent"), QStringLiteral("eigenvalue"), QStringLiteral("\\nabla"),
          QStringLiteral("probabilty"), QStringLiteral("linear algebra done right"), QStringLiteral("U+2207"),
          QStringLiteral("softmax"), QStringLiteral("huber"), QStringLiteral("poisson"), QStringLiteral("xqzw"),
          QStringLiteral("Skalarprodukt"), QStringLiteral("mathematical bold fraktur"), QStringLiteral("\\boxplus"),
          QStringLiteral("∥x∥"), QStringLiteral("rank of a matrix")})
        for (qsizetype length = 1; length <= word.size(); ++length)
            queries << word.left(length);
    return queries;
}

void timeSearch(gui::Workspace &workspace, gui::MainWindow &window)
{
    QElapsedTimer timer;
    timer.start();
    const content::SearchIndex &index = workspace.searchIndex();
    index.prepare();
    line("building the search index", milliseconds(timer), "ms", "at idle");
    std::vector<double> results;
    for (const QString &query : keystrokes()) {
        timer.start();
        (void)index.search(query, 60);
        results.push_back(milliseconds(timer));
    }
    line("a keystroke to the results (99 %)", quantile(results, 0.99), "ms", "at most 5");
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    auto *field = window.findChild<gui::Finder *>()->findChild<QLineEdit *>();
    std::vector<double> screen;
    for (const QString &query : keystrokes()) {
        timer.start();
        field->setText(query);
        QApplication::processEvents();
        screen.push_back(milliseconds(timer));
    }
    line("a keystroke to the screen (99 %)", quantile(screen, 0.99), "ms", "at most 16");
    window.findChild<gui::Finder *>()->hide();
}

void timeLargeSearch(const gui::Workspace &workspace)
{
    const QList<content::SearchEntry> shipped = gui::everything(workspace.library());
    QList<content::SearchEntry> many;
    for (qsizetype i = 0; i < 100000; ++i) {
        content::SearchEntry entry = shipped[i % shipped.size()];
        entry.kind = content::EntryKind::Resource;
        entry.place.item += QString::number(i);
        entry.title += u' ' + QString::number(i * 7919 % 100003, 36);
        many << entry;
    }
    const content::SearchIndex index(many);
    index.prepare();
    std::vector<double> times;
    for (const QString &query : keystrokes()) {
        QElapsedTimer timer;
        timer.start();
        (void)index.search(query, 60);
        times.push_back(milliseconds(timer));
    }
    line("the same with 100,000 entries (99 %)", quantile(times, 0.99), "ms", "at most 16");
}

// Each symbol's page is opened and painted; the signs of the reference scroll past, a wheel's notch at a time.
void timeGuide(gui::Workspace &workspace, gui::MainWindow &window)
{
    std::vector<double> pages;
    for (const content::Symbol &symbol : workspace.library().symbols) {
        QElapsedTimer timer;
        timer.start();
        window.open({.page = QStringLiteral("notation"), .item = symbol.id});
        QApplication::processEvents();
        pages.push_back(milliseconds(timer));
    }
    line("a symbol's page (median)", quantile(pages, 0.5), "ms", "at most 16");
    line("a symbol's page (99 %)", quantile(pages, 0.99), "ms", "at most 16");
    window.open({.page = QStringLiteral("notation"), .item = QStringLiteral("topic:reference")});
    QApplication::processEvents();
    auto *tiles = window.findChild<QListView *>(QStringLiteral("symbols"));
    std::vector<double> frames;
    for (int place = 0; place < tiles->verticalScrollBar()->maximum() && frames.size() < 400; place += 120) {
        QElapsedTimer timer;
        timer.start();
        tiles->verticalScrollBar()->setValue(place);
        QApplication::processEvents();
        frames.push_back(milliseconds(timer));
    }
    line("scrolling 2,448 signs, a frame (99 %)", quantile(frames, 0.99), "ms", "at most 16");
    gui::Explanations &explanations = gui::Explanations::instance();
    std::vector<double> explained;
    for (const content::Symbol &symbol : workspace.library().symbols)
        for (const content::Meaning &meaning : symbol.meanings) {
            QElapsedTimer timer;
            timer.start();
            (void)explanations.parts(meaning.exampleLatex);
            explained.push_back(milliseconds(timer));
        }
    line("explaining a formula (99 %)", quantile(explained, 0.99), "ms", "at most 16");
}

void timeFormulas(const gui::Workspace &workspace)
{
    QImage image(1200, 400, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    std::vector<double> draws;
    for (const content::Symbol &symbol : workspace.library().symbols)
        for (const content::Meaning &meaning : symbol.meanings) {
            QElapsedTimer timer;
            timer.start();
            const auto shipped = formula::shipped(meaning.exampleLatex, true);
            if (shipped)
                formula::paint(painter, *shipped, {10, 200}, 20, Qt::black);
            draws.push_back(milliseconds(timer));
        }
    line("a shipped formula, looked up and drawn (99 %)", quantile(draws, 0.99), "ms", "at most 1");
    (void)formula::Typesetter::instance().typeset(QStringLiteral("a"));
    std::vector<double> typed;
    for (int i = 0; i < 25; ++i) {
        const QString latex = QStringLiteral("\\nabla_\\theta f_{%1}(x) = \\frac{1}{n}\\sum_{i=1}^{n} x_i^{%1}").arg(i);
        QElapsedTimer timer;
        timer.start();
        const auto typeset = formula::Typesetter::instance().typeset(latex);
        if (typeset)
            formula::paint(painter, *typeset, {10, 200}, 20, Qt::black);
        typed.push_back(milliseconds(timer));
    }
    line("a typed formula to the screen (median)", quantile(typed, 0.5), "ms", "at most 150");
    line("a typed formula to the screen (slowest)", quantile(typed, 1.0), "ms", "at most 150");
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: windowbench PROGRAM\n", stderr);
        return 2;
    }
    timeStart(argv[1]);
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    gui::Workspace workspace(content::folders(folder.path()), QStringLiteral(":/content"));
    gui::MainWindow window(workspace);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return 1;
    timePages(window);
    timeSearch(workspace, window);
    timeGuide(workspace, window);
    timeFormulas(workspace);
    timeLargeSearch(workspace);
    return 0;
}
