#include "calculators/metric.h"
#include "calculators/scenecases.h"
#include "calculators/scenes.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using calculators::Metric;
using calculators::Scene;
using calculators::SceneItem;
using calculators::SpacePoint;
// Operators: clang-tidy does not see them used. NOLINTBEGIN(misc-unused-using-decls)
using calculators::operator-;
using calculators::operator+;
using calculators::operator*;
// NOLINTEND(misc-unused-using-decls)

namespace {

Cells plane()
{
    return {"2", "1", "1", "3"};
}

Metric planeMetric()
{
    return *calculators::metricOf(entries(2, plane()));
}

Scene drawn(const char *operation, Cells second, Cells b = {"1", "2"})
{
    return scenes({.operation = operation,
                   .a = entries(2, plane()),
                   .b = entries(2, std::move(b)),
                   .second = entries(2, std::move(second))})
        .front();
}

bool near(const SpacePoint &a, const SpacePoint &b)
{
    return calculators::length(a - b) < 1e-12;
}

} // namespace

class InnerPicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void spheresHaveOneLength();
    void shownLengthsSuitTheVectors();
    void angleAndProjection();
    void zeroAndParallelVectors();
    void gramShowsAreaAndVolume();
    void perpendicularInTheInnerProduct();
    void theEllipseTouchesTheSpan();
    void complementIsPerpendicular();
    void dependentColumnsCloseAChain();
    void stepsLeadToTheVector();
    void otherBasesAreReadOffTheGrid();
    void singularInversesShowWhatIsLost();
    void whatDoesNotFitIsNotDrawn();
};

void InnerPicturesTest::spheresHaveOneLength()
{
    const auto space = calculators::metricOf(entries(3, {"2", "1", "0", "1", "3", "1", "0", "1", "4"}));
    for (const Metric &metric : {planeMetric(), *space})
        for (const SceneItem &item : calculators::sphere(metric, 2.5, {1, 2, 0}))
            for (const SpacePoint &point : item.points)
                QVERIFY(std::abs(calculators::length(metric, point - SpacePoint{1, 2, 0}) - 2.5) < 1e-13);
    QVERIFY(!calculators::metricOf(entries(2, {"1", "2", "2", "1"}))); // indefinite
    QVERIFY(!calculators::metricOf(entries(1, {"1"})));
}

void InnerPicturesTest::shownLengthsSuitTheVectors()
{
    const Metric usual = calculators::usualMetric(2);
    QCOMPARE(calculators::shownLength(usual, 2.0), 1.0);
    QCOMPARE(calculators::shownLength(usual, 0.0), 1.0);
    QCOMPARE(calculators::shownLength(usual, 90.0), 100.0);
    QCOMPARE(calculators::shownLength(usual, 0.02), 0.01);
}

// x = (1, 0), y = (0, 1): ⟨x, y⟩ = 1, ‖x‖² = 2, ‖y‖² = 3, so p = x/2 and cos φ = 1/√6.
void InnerPicturesTest::angleAndProjection()
{
    const Scene scene = drawn("inner_product", {"1", "0", "0", "1"});
    const auto measured = calculators::angle(planeMetric(), {1, 0, 0}, {0, 1, 0});
    QVERIFY(measured && std::abs(*measured - std::acos(1.0 / std::sqrt(6.0))) < 1e-15);
    QVERIFY(near(called(scene, "p").points[1], {0.5, 0, 0}));
    QVERIFY(near(named(scene, "What is left, y − p").points[1], {0, 1, 0}));
    QVERIFY(says(scene, "an angle of 65.9052° in it; the one that is seen is 90°"));
    QVERIFY(says(scene, "p = 0.5 x"));
    QVERIFY(named(scene, "Vectors of length 1").points.size() > 50);
    for (const SpacePoint &point : called(scene, "φ").points) {
        const double size = calculators::length(planeMetric(), point);
        QVERIFY(size == 0.0 || std::abs(size - 0.35 * std::sqrt(2.0)) < 1e-13);
    }
    // (1, 0) and (1, −2) are perpendicular here: 2·1 + 1·(−2) = 0.
    const Scene right = drawn("inner_product", {"1", "1", "0", "-2"});
    QVERIFY(called(right, "φ").points.empty());
    QVERIFY(says(right, "an angle of 90° in it"));
}

void InnerPicturesTest::zeroAndParallelVectors()
{
    const Scene zero = drawn("inner_product", {"0", "1", "0", "2"});
    QVERIFY(called(zero, "p").points.empty() && !zero.words.empty());
    const Scene parallel = drawn("inner_product", {"1", "-2", "1", "-2"});
    QVERIFY(says(parallel, "an angle of 180°") && says(parallel, "y is a multiple of x"));
}

void InnerPicturesTest::gramShowsAreaAndVolume()
{
    const auto gram = [](std::size_t rows, Cells cells) {
        return scenes({.operation = "gram_matrix", .a = entries(rows, std::move(cells))}).front();
    };
    QVERIFY(says(gram(2, {"3", "1", "0", "2"}), "has the area 6"));
    QVERIFY(says(gram(3, {"1", "0", "0", "2", "0", "0"}), "has the area 2"));
    QVERIFY(says(gram(3, {"1", "5", "7", "0", "2", "1", "0", "0", "-3"}), "has the volume 6"));
    QVERIFY(says(gram(2, {"1", "2", "2", "4"}), "linearly dependent"));
    QCOMPARE(countNamed(gram(2, {"1", "2", "2", "4"}), "Between the columns"), std::size_t{0});
}

void InnerPicturesTest::perpendicularInTheInnerProduct()
{
    const Scene scene = drawn("gram_schmidt_inner", {"1", "2", "1", "0"});
    const SpacePoint first = called(scene, "q₁").points[1];
    const SpacePoint second = called(scene, "q₂").points[1];
    QVERIFY(std::abs(calculators::product(planeMetric(), first, second)) < 1e-14);
    QCOMPARE(countNamed(scene, "Columns of B"), std::size_t{2});
}

// Nothing of the span of (1, 1) is nearer to b than p, which lies on the ellipse.
void InnerPicturesTest::theEllipseTouchesTheSpan()
{
    const Scene scene = drawn("projection_inner", {"1", "1"}, {"3", "-1"});
    const SpacePoint b{3, -1, 0};
    const SpacePoint p = called(scene, "p").points[1];
    const double distance = calculators::length(planeMetric(), b - p);
    QVERIFY(std::abs(calculators::product(planeMetric(), b - p, {1, 1, 0})) < 1e-14);
    QVERIFY(says(scene, "touches p alone"));
    const auto circle = std::find_if(scene.items.begin(), scene.items.end(),
                                     [](const SceneItem &item) { return item.points.size() > 50; });
    QVERIFY(circle != scene.items.end());
    for (const SpacePoint &point : circle->points)
        QVERIFY(std::abs(calculators::length(planeMetric(), point - b) - distance) < 1e-12);
    QVERIFY(says(drawn("projection_inner", {"1", "1"}, {"2", "2"}), "its own projection"));
}

void InnerPicturesTest::complementIsPerpendicular()
{
    const Scene scene = drawn("orthogonal_complement", {"1", "1"});
    const SceneItem line = named(scene, "Orthogonal complement");
    QVERIFY(std::abs(calculators::product(planeMetric(), line.points[1], {1, 1, 0})) < 1e-13);
    QVERIFY(says(scene, "Orthogonal complement: a line through the origin."));
}

void InnerPicturesTest::dependentColumnsCloseAChain()
{
    const auto picture = [](std::size_t rows, Cells cells) {
        return scenes({.operation = "independence", .a = entries(rows, std::move(cells))}).front();
    };
    const Scene chain = picture(2, {"1", "0", "1", "0", "1", "2"}); // a₁ + 2 a₂ = a₃
    SpacePoint end{};
    for (const SceneItem &item : chain.items)
        if (core::english(item.name) == "Multiples that add up to 0") {
            QVERIFY(near(item.points[0], end));
            end = item.points[1];
        }
    QVERIFY(near(end, {}));
    QCOMPARE(countNamed(chain, "Multiples that add up to 0"), std::size_t{3});
    QVERIFY(says(chain, "lead back to the origin"));
    QVERIFY(says(picture(2, {"1", "2", "2", "4"}), "This combination of them is 0: −2 a₁ + a₂."));
    QVERIFY(says(picture(3, {"1", "0", "0", "0", "1", "0", "0", "0", "1"}), "No column lies in the span"));
}

void InnerPicturesTest::stepsLeadToTheVector()
{
    const Scene scene =
        scenes({.operation = "coordinates", .a = entries(2, {"1", "1", "0", "2"}), .b = entries(2, {"3", "-2"})})
            .front();
    QVERIFY(says(scene, "lead to b = 4 a₁ − a₂.")); // 4 (1, 0) − (1, 2) = (3, −2)
    const SceneItem steps = named(scene, "Steps along the basis");
    QVERIFY(near(steps.points[1], {4, 0, 0}) && near(steps.points.back(), {3, -2, 0}));
    QVERIFY(countNamed(scene, "Grid of the basis") > 6);
    const Scene space = scenes({.operation = "coordinates",
                                .a = entries(3, {"1", "0", "1", "1", "0", "2"}),
                                .b = entries(3, {"1", "3", "4"})})
                            .front();
    QVERIFY(says(space, "lead to b = a₁ + 2 a₂."));
    QCOMPARE(countNamed(space, "Span of the basis"), std::size_t{1});
}

void InnerPicturesTest::otherBasesAreReadOffTheGrid()
{
    const Scene change = drawn("change_of_basis", {"1", "0", "0", "2"});
    QVERIFY(says(change, "lead to a₂ = b₁ + 1.5 b₂.")); // (1, 3) = (1, 0) + 3/2 (0, 2)
    const Scene map = drawn("map_matrix", {"1", "0", "0", "2"});
    QVERIFY(near(called(map, "Ab₂").points[1], {2, 6, 0}));
    QVERIFY(says(map, "lead to Ab₂ = 2 b₁ + 3 b₂."));
}

void InnerPicturesTest::singularInversesShowWhatIsLost()
{
    const auto lost = scenes({.operation = "inverse", .a = entries(2, {"1", "2", "2", "4"})});
    QCOMPARE(lost.size(), std::size_t{2});
    QVERIFY(says(lost[1], "Null space: a line through the origin."));
    QVERIFY(scenes({.operation = "inverse", .a = entries(2, plane())}).empty());
}

void InnerPicturesTest::whatDoesNotFitIsNotDrawn()
{
    core::Grid<double> four(4, 4);
    for (std::size_t i = 0; i < 4; ++i)
        four(i, i) = 1.0;
    for (const char *operation : {"inner_product", "gram_matrix", "gram_schmidt_inner", "projection_inner",
                                  "orthogonal_complement", "independence", "coordinates", "map_matrix"})
        QVERIFY2(
            scenes({.operation = operation, .a = four, .b = core::Grid<double>(4, 1, 1.0), .second = four}).empty(),
            operation);
    const core::Grid<double> many(2, 13, 1.0);
    QVERIFY(scenes({.operation = "gram_schmidt_inner", .a = entries(2, plane()), .second = many}).empty());
}

QTEST_APPLESS_MAIN(InnerPicturesTest)

#include "tst_innerpictures.moc"
