#include "content/folders.h"
#include "gui/jobrunner.h"
#include "gui/mainwindow.h"
#include "gui/startup.h"
#include "gui/workspace.h"
#include "headless/commandline.h"

#include <QApplication>

#include <cstdio>
#include <cstdlib>

namespace {

int runWindow(int argc, char **argv, const gui::StartOptions &options)
{
    gui::explainMissingDisplay();
    const QApplication application(argc, argv);
    QApplication::setWindowIcon(gui::applicationIcon());
    gui::Workspace workspace(content::folders(options.dataFolder), options.contentFolder);
    gui::MainWindow window(workspace);
    if (options.quitWhenPainted)
        gui::quitWhenPainted(window);
    window.show();
    gui::warmUpWhenIdle(workspace);
    const int status = QApplication::exec();
    // The window has shown them; a script that started it reads them here.
    const QStringList problems = workspace.problems();
    for (const QString &problem : problems)
        std::fprintf(stderr, "nabla: %s\n", qPrintable(problem));
    return status == 0 && !problems.isEmpty() ? 1 : status;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("nabla"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NABLA_VERSION));
    if (headless::isCommand(argc, argv))
        return headless::run(argc, argv);
    const gui::StartOptions options = gui::startOptions(argc, argv);
    if (options.exitStatus)
        return *options.exitStatus;
    const int status = runWindow(argc, argv, options);
    // A computation that cannot be interrupted must not hold up the end of the program.
    if (gui::JobRunner::anyThreadRunning()) {
        std::fflush(nullptr);
        std::_Exit(status);
    }
    return status;
}
