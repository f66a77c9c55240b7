#include "calculators/principalaxes.h"
#include "calculators/quadrics.h"
#include "calculators/scenes.h"
#include "numerics/linearalgebra.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <random>

using calculators::SpaceMap;
using calculators::SpacePoint;
// Operators: clang-tidy does not see them used. NOLINTBEGIN(misc-unused-using-decls)
using calculators::operator+;
using calculators::operator-;
using calculators::operator*;
// NOLINTEND(misc-unused-using-decls)

namespace {

core::Grid<double> grid(std::size_t n, std::vector<double> cells)
{
    core::Grid<double> result(n, n);
    result.cells = std::move(cells);
    return result;
}

/// xᵀA x by its definition.
double form(const core::Grid<double> &a, const SpacePoint &x)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < a.rows; ++i)
        for (std::size_t j = 0; j < a.columns; ++j)
            sum += a(i, j) * x.at(i) * x.at(j);
    return sum;
}

/// The volume of a convex solid from its flat faces of four corners each: pyramids from its middle.
double volume(const std::vector<calculators::SceneItem> &faces)
{
    SpacePoint middle{};
    std::size_t count = 0;
    for (const auto &face : faces)
        for (const SpacePoint &corner : face.points) {
            middle = middle + corner;
            ++count;
        }
    middle = (1.0 / static_cast<double>(count)) * middle;
    double sum = 0.0;
    for (const auto &face : faces) {
        const SpacePoint area = calculators::cross(face.points[1] - face.points[0], face.points[2] - face.points[0]);
        sum += std::abs(calculators::dot(area, face.points[0] - middle)) / 3.0;
    }
    return sum;
}

std::vector<double> numbers(std::mt19937 &random, std::size_t count)
{
    std::vector<double> result(count);
    for (double &number : result)
        number = static_cast<double>(static_cast<int>(random() % 2001) - 1000) / 100.0;
    return result;
}

} // namespace

class ScenesTest : public QObject
{
    Q_OBJECT

private slots:
    void cubesKeepTheDeterminant();
    void spheresBecomeEllipsoids();
    void bases();
    void planesInACube();
    void linesInASquare();
    void rightAnglesAreRight();
    void levelCurvesFulfilTheForm_data();
    void levelCurvesFulfilTheForm();
    void levelCurvesMissNothing();
    void quadricsFulfilTheForm_data();
    void quadricsFulfilTheForm();
    void roundLevelsAreRound();
    void whatCanBeDrawn();
};

void ScenesTest::cubesKeepTheDeterminant()
{
    std::mt19937 random(3);
    for (int k = 0; k < 50; ++k) {
        core::Grid<double> a = grid(3, numbers(random, 9));
        if (k % 10 == 0) // a singular one
            for (std::size_t j = 0; j < 3; ++j)
                a(2, j) = a(0, j) - 2.0 * a(1, j);
        const auto columns = calculators::columnPoints(a);
        const SpaceMap map{columns[0], columns[1], columns[2]};
        const double expected = *numerics::determinant(numerics::toArmadillo(a));
        QVERIFY(std::abs(calculators::determinant(map) - expected) < 1e-10);
        const auto faces = calculators::mapped(calculators::unitCube({}), map);
        QCOMPARE(faces.size(), std::size_t{6});
        QVERIFY(std::abs(volume(faces) - std::abs(expected)) < 1e-10);
        QVERIFY(std::abs(volume(calculators::unitCube({})) - 1.0) < 1e-15);
    }
}

void ScenesTest::spheresBecomeEllipsoids()
{
    const core::Grid<double> a = grid(3, {2, 1, 0, 0, 1, 1, 1, 0, -2});
    const auto columns = calculators::columnPoints(a);
    const auto inverse = numerics::inverse(numerics::toArmadillo(a));
    const auto back = calculators::columnPoints(numerics::toGrid(inverse->x));
    for (const auto &circle : calculators::mapped(calculators::unitSphere({}), {columns[0], columns[1], columns[2]})) {
        QCOMPARE(circle.from.size(), circle.points.size());
        for (std::size_t i = 0; i < circle.points.size(); ++i) {
            const SpacePoint unit = calculators::image({back[0], back[1], back[2]}, circle.points[i]);
            QVERIFY(std::abs(calculators::length(unit) - 1.0) < 1e-14);
            QVERIFY(calculators::length(unit - circle.from[i]) < 1e-14);
        }
    }
}

void ScenesTest::bases()
{
    const std::vector<SpacePoint> dependent{{0, 0, 0}, {1e-80, 0, 0}, {3e60, 4e60, 0}, {1, 1, 0}};
    const auto basis = calculators::orthonormal(dependent);
    QCOMPARE(basis.size(), std::size_t{2});
    QVERIFY(std::abs(calculators::dot(basis[0], basis[1])) < 1e-15);
    QVERIFY(calculators::orthonormal({}).empty());
    QVERIFY(!calculators::span({}, basis, 2, 1.0));
    QCOMPARE(int(calculators::span({}, basis, 3, 1.0)->shape), int(calculators::SceneShape::Mesh));
    QCOMPARE(int(calculators::span({}, {{1, 0, 0}}, 3, 1.0)->shape), int(calculators::SceneShape::Path));
    QCOMPARE(int(calculators::span({}, {}, 2, 1.0)->shape), int(calculators::SceneShape::Point));
    QCOMPARE(calculators::subscript(120), std::string("₁₂₀"));
}

void ScenesTest::planesInACube()
{
    // The plane through the middle at right angles to a diagonal cuts a cube of side 2 in a regular hexagon of side √2.
    const auto hexagon = calculators::planeInCube({1, 1, 1}, 0.0, 1.0);
    QCOMPARE(hexagon.size(), std::size_t{6});
    for (std::size_t i = 0; i < 6; ++i)
        QVERIFY(std::abs(calculators::length(hexagon[i] - hexagon[(i + 1) % 6]) - std::sqrt(2.0)) < 1e-14);
    QCOMPARE(calculators::planeInCube({0, 0, 2}, 1.0, 1.0).size(), std::size_t{4});
    QVERIFY(calculators::planeInCube({0, 0, 2}, 2.5, 1.0).empty());
    QVERIFY(calculators::planeInCube({0, 0, 1}, 1e300, 1.0).empty());
    std::mt19937 random(5);
    for (int k = 0; k < 50; ++k) {
        const auto n = numbers(random, 4);
        for (const SpacePoint &corner : calculators::planeInCube({n[0], n[1], n[2]}, n[3], 2.0)) {
            QVERIFY(std::abs(calculators::dot({n[0], n[1], n[2]}, corner) - n[3]) < 1e-12);
            QVERIFY(calculators::reach({corner}) < 2.0 + 1e-12);
        }
    }
}

void ScenesTest::linesInASquare()
{
    const auto diagonal = calculators::lineInSquare({1, 1, 0}, 0.0, 2.0);
    QVERIFY(std::abs(calculators::length(diagonal[1] - diagonal[0]) - std::sqrt(32.0)) < 1e-14);
    const auto upright = calculators::lineInSquare({2, 0, 0}, 1.0, 2.0);
    QVERIFY(upright[0][0] == 0.5 && upright[1][0] == 0.5 && std::abs(upright[0][1] - upright[1][1]) == 4.0);
    QVERIFY(calculators::lineInSquare({2, 0, 0}, 5.0, 2.0).empty());
    QVERIFY(calculators::lineInSquare({1, 1, 0}, 5.0, 2.0).empty());
}

void ScenesTest::rightAnglesAreRight()
{
    const SpacePoint first{3, 0, 4};
    const SpacePoint second{0, 2, 0};
    const SpacePoint corner{1, 1, 1};
    const auto sign = calculators::rightAngle(corner, first, second, 0.5);
    QVERIFY(calculators::dot(sign.points[1] - sign.points[0], sign.points[1] - sign.points[2]) == 0.0);
    QVERIFY(std::abs(calculators::length(sign.points[0] - corner) - 0.5) < 1e-15);
}

void ScenesTest::levelCurvesFulfilTheForm_data()
{
    QTest::addColumn<QVector<double>>("cells"); // a₁₁, a₁₂, a₂₂
    QTest::addColumn<double>("level");
    QTest::addColumn<int>("parts"); // within radius 2
    QTest::newRow("ellipse") << QVector<double>{3, 1, 2} << 4.0 << 1;
    QTest::newRow("ellipse cut by the disc") << QVector<double>{3, 1, 0.5} << 4.0 << 2;
    QTest::newRow("circle") << QVector<double>{1, 0, 1} << 2.0 << 1;
    QTest::newRow("dome") << QVector<double>{-3, 1, -2} << -4.0 << 1;
    QTest::newRow("dome has nothing above") << QVector<double>{-3, 1, -2} << 1.0 << 0;
    QTest::newRow("bowl beyond the disc") << QVector<double>{3, 0, 3} << 12.1 << 0;
    QTest::newRow("hyperbola") << QVector<double>{1, 2, -1} << 1.5 << 2;
    QTest::newRow("the other hyperbola") << QVector<double>{1, 2, -1} << -1.5 << 2;
    QTest::newRow("crossing lines") << QVector<double>{1, 2, -1} << 0.0 << 2;
    QTest::newRow("parallel lines") << QVector<double>{1, 1, 1} << 3.0 << 2;
    QTest::newRow("the line of a valley") << QVector<double>{1, 2, 4} << 0.0 << 1;
    QTest::newRow("a ridge") << QVector<double>{-1, 0, 0} << -1.0 << 2;
    QTest::newRow("a point") << QVector<double>{3, 1, 2} << 0.0 << 0;
    QTest::newRow("all the plane") << QVector<double>{0, 0, 0} << 0.0 << 0;
    QTest::newRow("nothing") << QVector<double>{0, 0, 0} << 1.0 << 0;
    QTest::newRow("small numbers") << QVector<double>{3e-80, 1e-80, 2e-80} << 4e-80 << 1;
}

void ScenesTest::levelCurvesFulfilTheForm()
{
    QFETCH(QVector<double>, cells);
    QFETCH(double, level);
    QFETCH(int, parts);
    const core::Grid<double> a = grid(2, {cells[0], cells[1], cells[1], cells[2]});
    const double scale = std::max({std::abs(cells[0]), std::abs(cells[1]), std::abs(cells[2])});
    const auto curves = calculators::levelCurve(*calculators::principalAxes(a), level, 2.0);
    QCOMPARE(int(curves.size()), parts);
    for (const auto &curve : curves)
        for (const SpacePoint &point : curve) {
            QVERIFY(std::abs(form(a, point) - level) <= 1e-13 * scale);
            QVERIFY(calculators::length(point) <= 2.0 * (1.0 + 1e-14));
        }
}

// Every change of sign of form − level along a fine net of the disc must lie near a drawn point.
void ScenesTest::levelCurvesMissNothing()
{
    std::mt19937 random(9);
    for (int k = 0; k < 20; ++k) {
        const auto n = numbers(random, 4);
        const core::Grid<double> a = grid(2, {n[0], n[1], n[1], n[2]});
        const auto curves = calculators::levelCurve(*calculators::principalAxes(a), n[3], 2.0);
        for (int cell = 0; cell < 40 * 400; ++cell) {
            const int row = cell / 400;
            const double y = -1.95 + 0.1 * row;
            const double x = -1.995 + 0.01 * (cell % 400);
            const SpacePoint here{x, y, 0};
            const SpacePoint next{x + 0.01, y, 0};
            if (std::hypot(x, y) > 1.98 || std::hypot(x + 0.01, y) > 1.98
                || (form(a, here) > n[3]) == (form(a, next) > n[3]))
                continue;
            double nearest = 9.0;
            for (const auto &curve : curves)
                for (std::size_t i = 0; i + 1 < curve.size(); ++i) {
                    const SpacePoint way = curve[i + 1] - curve[i];
                    const double size = calculators::dot(way, way);
                    const double part =
                        size > 0.0 ? std::clamp(calculators::dot(here - curve[i], way) / size, 0.0, 1.0) : 0.0;
                    nearest = std::min(nearest, calculators::length(here - (curve[i] + part * way)));
                }
            QVERIFY2(nearest < 0.03, qPrintable(QString::number(nearest)));
        }
    }
}

void ScenesTest::quadricsFulfilTheForm_data()
{
    QTest::addColumn<QVector<double>>("cells"); // a₁₁, a₁₂, a₁₃, a₂₂, a₂₃, a₃₃
    QTest::addColumn<int>("parts");
    QTest::newRow("ellipsoid") << QVector<double>{2, 1, 0, 2, 1, 2} << 1;
    QTest::newRow("one sheet") << QVector<double>{2, 1, 0, 2, 1, -2} << 1;
    QTest::newRow("two sheets") << QVector<double>{-2, 1, 0, -2, 1, 2} << 2;
    QTest::newRow("elliptic cylinder") << QVector<double>{1, 0, 0, 2, 0, 0} << 1;
    QTest::newRow("hyperbolic cylinder") << QVector<double>{1, 0, 0, 0, 0, -3} << 2;
    QTest::newRow("planes") << QVector<double>{1, 1, 1, 1, 1, 1} << 2;
    QTest::newRow("negative") << QVector<double>{-1, 0, 0, -2, 0, 0} << 0;
    QTest::newRow("zero") << QVector<double>{0, 0, 0, 0, 0, 0} << 0;
}

void ScenesTest::quadricsFulfilTheForm()
{
    QFETCH(QVector<double>, cells);
    QFETCH(int, parts);
    const core::Grid<double> a =
        grid(3, {cells[0], cells[1], cells[2], cells[1], cells[3], cells[4], cells[2], cells[4], cells[5]});
    const auto nets = calculators::quadric(*calculators::principalAxes(a), 2.0);
    QCOMPARE(int(nets.size()), parts);
    for (const auto &net : nets) {
        QVERIFY(net.columns > 1 && net.points.size() % net.columns == 0);
        for (const SpacePoint &point : net.points)
            QVERIFY(std::abs(form(a, point) - 1.0) < 1e-12);
    }
}

void ScenesTest::roundLevelsAreRound()
{
    const auto levels =
        calculators::roundLevels(*calculators::principalAxes(grid(2, {3, 0, 0, -1})), 1.0); // from −1 to 3
    QCOMPARE(levels, std::vector<double>({-1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3}));
    QCOMPARE(calculators::roundLevels(*calculators::principalAxes(grid(2, {0, 0, 0, 0})), 1.0),
             std::vector<double>{0.0});
    const auto surface = calculators::graphOverDisc(*calculators::principalAxes(grid(2, {3, 1, 1, -1})), 2.0);
    for (const SpacePoint &point : surface.points)
        QVERIFY(std::abs(point[2] - form(grid(2, {3, 1, 1, -1}), point)) < 1e-13);
}

void ScenesTest::whatCanBeDrawn()
{
    QVERIFY(calculators::drawable({{0, -1, 1e80}}));
    QVERIFY(!calculators::drawable({{0, std::nan(""), 0}}));
    QVERIFY(!calculators::drawable({{0, HUGE_VAL, 0}}));
    QVERIFY(!calculators::drawable({{0, 1e100, 0}}));
    QVERIFY(!calculators::drawable({{0, 1e-100, 0}}));
    QVERIFY(calculators::radiusFor(0.0) == 1.0);
    const auto columns = calculators::columnPoints(core::Grid<double>(2, 3, 1.0));
    QVERIFY(columns.size() == 3 && columns[2] == SpacePoint({1, 1, 0}));
    QVERIFY(calculators::rowPoints(core::Grid<double>(0, 3)).empty());
}

QTEST_APPLESS_MAIN(ScenesTest)

#include "tst_scenes.moc"
