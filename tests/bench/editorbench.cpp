// Times what a key does where one types: in the LaTeX editor and its pad, in a matrix, in the worksheet; and what the
// largest files take to be read. Prints one line each with its budget. Times of keys are of this thread alone.

#include "calculators/matrixfile.h"
#include "content/folders.h"
#include "content/library.h"
#include "gui/calculatorpage.h"
#include "gui/forms/distributionform.h"
#include "gui/forms/matrixform.h"
#include "gui/mainwindow.h"
#include "gui/views/reportview.h"
#include "gui/widgets/latexbrackets.h"
#include "gui/widgets/latexcommands.h"
#include "gui/widgets/latexeditor.h"
#include "gui/widgets/latexpad.h"
#include "gui/widgets/matrixeditor.h"
#include "gui/widgets/matrixgrid.h"
#include "gui/widgets/matrixmodel.h"
#include "gui/worksheet/expressioninput.h"
#include "gui/worksheet/historymodel.h"
#include "gui/worksheet/historyview.h"
#include "gui/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <ctime>
#include <functional>
#include <random>

namespace {

const QString formulas = QStringLiteral("\\frac{a_i}{\\sqrt{b}}+(c) ");

double busyMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Does it so often; gives the time that so much of them took at most.
double timed(int runs, double share, const std::function<void(int)> &work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const double begin = busyMilliseconds();
        work(run);
        times.push_back(busyMilliseconds() - begin);
    }
    std::sort(times.begin(), times.end());
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

void line(const char *name, double value, const char *budget)
{
    std::printf("%-44s %9.2f ms   (%s)\n", name, value, budget);
}

void timeEditor(const char *name, const QString &text, const char *budget)
{
    gui::LatexEditor editor;
    editor.resize(800, 300);
    editor.show();
    editor.setPlainText(text);
    editor.moveCursor(QTextCursor::End);
    QApplication::processEvents();
    const QByteArray keys = "a+b(c)d\\nab e{f}g[h]+\\sum 1";
    line(name,
         timed(75, 0.95,
               [&](int run) {
                   QTest::keyClick(&editor, keys[run % keys.size()]);
                   editor.viewport()->repaint();
               }),
         budget);
}

void timePad()
{
    gui::LatexPad pad;
    pad.resize(800, 500);
    pad.show();
    pad.setLatex(formulas.repeated(160));
    pad.editor()->moveCursor(QTextCursor::End);
    QApplication::processEvents();
    const QByteArray keys = "a+b(c)d{f}g[h]+1=2";
    line("a key in the pad, 4 kB (95 %)",
         timed(75, 0.95,
               [&](int run) {
                   QTest::keyClick(pad.editor(), keys[run % keys.size()]);
                   QApplication::processEvents();
               }),
         "at most 16");
}

void timeCompletion()
{
    const content::Library library = content::loadLibrary(QStringLiteral(":/content"), {}).library;
    const QList<gui::LatexEntry> entries = gui::latexEntries(library);
    const std::array typed{"\\", "\\a", "\\al", "\\alp", "\\matr", "\\xyz"};
    line("commands to complete (slowest)",
         timed(60, 1.0,
               [&](int run) {
                   (void)gui::matchingEntries(entries,
                                              QLatin1String(typed.at(static_cast<std::size_t>(run) % typed.size())));
               }),
         "at most 5");
    const QString brackets = QStringLiteral("({[").repeated(3000) + QStringLiteral("]})").repeated(3000);
    line("9,000 pairs of brackets", timed(5, 0.5, [&](int) { (void)gui::bracketPairs(brackets); }), "at most 16");
}

void timeMatrix(std::size_t n, const char *change, const char *paint)
{
    gui::MatrixEditor editor;
    editor.setEntries(core::Grid<std::string>(n, n, "1/3"));
    editor.show();
    QApplication::processEvents();
    line(change,
         timed(30, 0.95,
               [&](int run) {
                   editor.model()->setData(editor.model()->index(run % static_cast<int>(n), 1), QString::number(run));
               }),
         "at most 16");
    line(paint, timed(30, 0.95, [&](int) { editor.grid()->viewport()->repaint(); }), "at most 16");
}

/// From a key to the new result on the screen, the thread that computes it included.
void timeResult(const char *name, const QString &operation)
{
    const QTemporaryDir folder;
    gui::Workspace workspace(content::folders(folder.path()), QStringLiteral(":/content"));
    auto *form = new gui::MatrixForm;
    gui::CalculatorPage page(workspace, form);
    form->showItem(operation);
    page.resize(1200, 800);
    page.show();
    core::Grid<std::string> entries(10, 10, "1");
    for (std::size_t i = 0; i < 10; ++i)
        entries(i, i) = "5";
    auto *editor = form->findChild<gui::MatrixEditor *>(QStringLiteral("A"));
    const auto *report = page.findChild<gui::ReportView *>();
    editor->model()->change(gui::MatrixModel::written(entries), {});
    QTest::qWait(1000); // the first result and its pictures are not what is measured
    std::vector<double> times;
    for (int run = 0; run < 40; ++run) {
        const QString before = report->plainText();
        QElapsedTimer timer;
        timer.start();
        editor->model()->setData(editor->model()->index(run % 10, 3), QString::number(run + 7));
        while (report->plainText() == before && timer.elapsed() < 2000)
            QApplication::processEvents(QEventLoop::AllEvents, 1);
        QApplication::processEvents(); // what is painted late
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        QTest::qWait(30); // as one who types: what a result leaves to be done late is done before the next key
    }
    std::sort(times.begin(), times.end());
    line(name, times[times.size() / 2], "at most 16");
}

/// From a limit that is dragged to the new report on the screen: the whole, and what of it this thread does.
void timeDrag(const char *name, const char *ownName, const QString &distribution)
{
    const QTemporaryDir folder;
    gui::Workspace workspace(content::folders(folder.path()), QStringLiteral(":/content"));
    auto *form = new gui::DistributionForm;
    gui::CalculatorPage page(workspace, form);
    form->showItem(distribution);
    page.resize(1200, 900);
    page.show();
    const auto *report = page.findChild<gui::ReportView *>();
    QTest::qWait(1000); // the first report is not what is measured
    std::vector<double> times;
    std::vector<double> own;
    for (int run = 0; run < 40; ++run) {
        const QString before = report->plainText();
        const double busy = busyMilliseconds();
        QElapsedTimer timer;
        timer.start();
        form->setInput(QStringLiteral("to"), 5.0 + run % 7);
        QApplication::processEvents();
        while (report->plainText() == before && timer.elapsed() < 2000)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
        QApplication::processEvents(); // what is painted late
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        own.push_back(busyMilliseconds() - busy);
    }
    std::sort(times.begin(), times.end());
    std::sort(own.begin(), own.end());
    line(name, times[times.size() / 2], "at most 16");
    line(ownName, own[own.size() / 2], "at most 16");
}

/// From Return to the value on the screen: of a new line, and of a hundred that hang on one that is edited.
void timeWorksheet()
{
    const QTemporaryDir folder;
    gui::Workspace workspace(content::folders(folder.path()), QStringLiteral(":/content"));
    gui::MainWindow window(workspace);
    window.resize(1200, 800);
    window.show();
    window.open(content::Place::fromText(QStringLiteral("matrices/worksheet")));
    auto *input = window.findChild<gui::ExpressionInput *>(QStringLiteral("expression"));
    auto *history = window.findChild<gui::HistoryView *>(QStringLiteral("history"));
    gui::HistoryModel *lines = history->lines();
    const auto settle = [lines](int row, const core::Grid<QString> &before) {
        const auto isThere = [&] {
            return row < lines->rowCount() && !lines->line(row).stale && lines->line(row).cells != before;
        };
        QElapsedTimer timer;
        timer.start();
        while (!isThere() && timer.elapsed() < 5000)
            QApplication::processEvents(QEventLoop::AllEvents, 1);
        QApplication::processEvents();
    };
    const auto enter = [&](const QString &text) {
        input->setText(text);
        QTest::keyClick(input, Qt::Key_Escape);
        QTest::keyClick(input, Qt::Key_Return);
        settle(lines->rowCount() - 1, {});
    };
    enter(QStringLiteral("L0 = 2*I(10)/7"));
    std::vector<double> times;
    for (int k = 1; k <= 100; ++k) {
        QElapsedTimer timer;
        timer.start();
        enter(QStringLiteral("L%1 = L%2 + inverse(L0)").arg(k).arg(k - 1));
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    line("a line of the worksheet, up to 100 there", times[times.size() / 2], "at most 16");
    times.clear();
    for (int run = 0; run < 9; ++run) {
        QElapsedTimer timer;
        timer.start();
        const core::Grid<QString> before = lines->line(100).cells;
        lines->setData(lines->index(0), QStringLiteral("L0 = %1*I(10)/7").arg(run + 4), Qt::EditRole);
        settle(100, before);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    line("an edited line on which 100 hang", times[times.size() / 2], "at most 100");
}

/// 4000 × 4000 numbers of six digits.
std::string largeFile(const std::string &head, char separator)
{
    std::mt19937 random(3);
    std::string text = head;
    std::array<char, 32> buffer{};
    for (int i = 0; i < 4000; ++i)
        for (int j = 0; j < 4000; ++j) {
            const double number = static_cast<double>(random() % 1000000) / 1000.0;
            char *const end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
            text.append(buffer.data(), end);
            text += j == 3999 ? '\n' : separator;
        }
    return text;
}

void timeFile(const char *name, const std::string &text)
{
    line(name,
         timed(1, 1.0,
               [&](int) {
                   if (!calculators::readMatrixFile(text))
                       std::fputs("the file could not be read\n", stderr);
               }),
         "in the background, at most 6000");
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    timeEditor("a key in the LaTeX editor, 4 kB in a line", formulas.repeated(160), "at most 16");
    timeEditor("the same in many lines", QString(formulas).replace(u' ', u'\n').repeated(160), "at most 16");
    timeEditor("the same, 100 kB in a line", formulas.repeated(4000), "at most 500");
    timePad();
    timeCompletion();
    timeMatrix(10, "a key in a matrix, 10×10", "painting it");
    timeMatrix(200, "a key in a matrix, 200×200", "painting it");
    timeResult("key to determinant of 10×10 with steps", QStringLiteral("determinant"));
    timeResult("key to eigenvalues of 10×10", QStringLiteral("eigen"));
    timeDrag("a dragged limit of the gamma distribution", "of which in the window's thread", QStringLiteral("gamma"));
    timeDrag("a dragged limit of the binomial one", "of which in the window's thread", QStringLiteral("binomial"));
    timeWorksheet();
    timeFile("4000×4000 from CSV", largeFile({}, ','));
    timeFile("4000×4000 from Matrix Market", largeFile("%%MatrixMarket matrix array real general\n4000 4000\n", '\n'));
    return 0;
}
