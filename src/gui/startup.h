#pragma once

#include <QIcon>
#include <QString>

#include <optional>

class QWidget;

namespace gui {

class Workspace;

/// What the command line asks of the window.
struct StartOptions
{
    QString dataFolder = {};
    QString contentFolder = QStringLiteral(":/content");
    bool quitWhenPainted = false;
    /// Set where there is nothing more to do: 0 after --help or --version, 2 after wrong usage, which has been told.
    std::optional<int> exitStatus = {};
};

StartOptions startOptions(int argc, char **argv);

/// Before QApplication: turns Qt's abort for want of a display into one sentence and exit status 1.
void explainMissingDisplay();

/// Prepares the search once the window has nothing else to do.
void warmUpWhenIdle(Workspace &workspace);

/// Ends the program when the window was painted and waits for input: that is how the start is timed.
void quitWhenPainted(QWidget &window);

QIcon applicationIcon();

} // namespace gui
