// Times the pictures of matrices: turning a scene by a key, and showing the heat map of the largest matrix. Prints one
// line each with its budget.

#include "calculators/matrix.h"
#include "calculators/matrixpictures.h"
#include "gui/views/heatmapview.h"
#include "gui/views/sceneview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QtTest>

#include <algorithm>
#include <cstdio>

namespace {

using calculators::Scene;
using Grid = core::Grid<double>;

Grid grid(std::size_t n, std::vector<double> cells)
{
    Grid result(n, n);
    result.cells = std::move(cells);
    return result;
}

void line(const char *name, double value, const char *budget)
{
    std::printf("%-44s %9.2f ms   (%s)\n", name, value, budget);
}

std::vector<Scene> scenes(const calculators::MatrixRequest &request)
{
    std::vector<Scene> found;
    const auto report = calculators::matrixReport(request);
    for (const calculators::Section &section : report->sections)
        if (const auto *scene = std::get_if<Scene>(&section))
            found.push_back(*scene);
    return found;
}

/// The canvas is the child that paints all of itself.
QWidget *canvas(const gui::SceneView &view)
{
    for (QObject *child : view.children())
        if (auto *widget = qobject_cast<QWidget *>(child); widget && widget->testAttribute(Qt::WA_OpaquePaintEvent))
            return widget;
    return nullptr;
}

void timeTurning(const char *name, const Scene &scene)
{
    gui::SceneView view;
    view.resize(620, 520);
    view.show(calculators::Section(scene), 6);
    view.setVisible(true);
    QApplication::processEvents();
    double slowest = 0.0;
    for (int run = 0; run < 30; ++run) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(&view, Qt::Key_Left);
        canvas(view)->repaint();
        slowest = std::max(slowest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    line(name, slowest, "at most 16");
}

void timeHeatMap()
{
    Grid values(4000, 4000);
    values(1234, 3456) = 9.0;
    QElapsedTimer timer;
    timer.start();
    const calculators::Section section = calculators::heatMap(values);
    line("4000×4000 in blocks", static_cast<double>(timer.nsecsElapsed()) / 1e6, "in the background, at most 500");
    gui::HeatMapView view;
    view.resize(620, 480);
    timer.restart();
    view.show(section, 6);
    (void)view.grab();
    line("its heat map shown and painted", static_cast<double>(timer.nsecsElapsed()) / 1e6, "at most 16");
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    timeTurning("a cube and its image turned (slowest)",
                scenes({.operation = "determinant", .a = grid(3, {2, 1, 0, 0, 1, 1, 1, 0, -2})}).at(0));
    timeTurning("the surface of a quadratic form turned",
                scenes({.operation = "definiteness", .a = grid(2, {3, 1, 1, 2})}).at(1));
    timeHeatMap();
    return 0;
}
