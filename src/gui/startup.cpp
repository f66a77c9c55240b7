#include "gui/startup.h"

#include "gui/workspace.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QSvgRenderer>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace gui {

namespace {

constexpr const char *usage = R"(Nabla: the mathematics of machine learning, to look up, to learn and to compute.

  nabla                  opens the window
  nabla eval [REQUEST]   answers JSON requests, one a line, from standard input or the argument
  nabla ops [TABLE]      lists every operation; TABLE: distribution, loss, activation
  nabla bench NAME       times one operation; --size N, --runs K

  --data-dir FOLDER      keeps settings and records in FOLDER
  --content FOLDER       reads the content from FOLDER, for its authors
  --quit-when-painted    ends once the window is usable, to time the start
  --version, --help
)";

StartOptions finished(int status)
{
    StartOptions options;
    options.exitStatus = status;
    return options;
}

StartOptions wrongUsage(const QString &sentence)
{
    std::fprintf(stderr, "nabla: %s; see nabla --help\n", qPrintable(sentence));
    return finished(2);
}

void tellFatal(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg) {
        std::fputs(
            "nabla: no window can be shown, for no display can be reached; set DISPLAY or WAYLAND_DISPLAY, or use "
            "nabla eval, which needs none\n",
            stderr);
        std::_Exit(1);
    }
    const std::string_view category = context.category ? context.category : "";
    if (!category.starts_with("qt.qpa"))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

class PaintWatch : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        // A timer of no length fires when the queue is empty: the window is drawn and takes input.
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return false;
    }
};

} // namespace

StartOptions startOptions(int argc, char **argv)
{
    StartOptions options;
    for (int i = 1; i < argc; ++i) {
        const QString word = QString::fromLocal8Bit(argv[i]);
        const bool hasValue = i + 1 < argc && !std::string_view(argv[i + 1]).starts_with("--");
        if (word == u"--help" || word == u"-h") {
            std::fputs(usage, stdout);
            return finished(0);
        }
        if (word == u"--version") {
            std::printf("nabla %s\n", qPrintable(QCoreApplication::applicationVersion()));
            return finished(0);
        }
        if (word == u"--quit-when-painted")
            options.quitWhenPainted = true;
        else if ((word == u"--data-dir" || word == u"--content") && !hasValue)
            return wrongUsage(QStringLiteral("%1 needs a folder").arg(word));
        else if (word == u"--data-dir")
            options.dataFolder = QString::fromLocal8Bit(argv[++i]);
        else if (word == u"--content")
            options.contentFolder = QString::fromLocal8Bit(argv[++i]);
        else
            return wrongUsage(QStringLiteral("there is no option or command “%1”").arg(word));
    }
    return options;
}

void explainMissingDisplay()
{
    qInstallMessageHandler(tellFatal);
}

void warmUpWhenIdle(Workspace &workspace)
{
    using namespace std::chrono_literals;
    QTimer::singleShot(400ms, &workspace, &Workspace::warmUp);
}

void quitWhenPainted(QWidget &window)
{
    window.installEventFilter(new PaintWatch(&window));
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int side : {16, 32, 48, 128}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(QStringLiteral(":/icons/nabla.svg")).render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace gui
