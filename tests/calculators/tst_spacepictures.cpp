#include "calculators/matrixtable.h"
#include "calculators/scenecases.h"
#include "calculators/scenes.h"
#include "calculators/spacepictures.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <random>

using calculators::Entries;
using calculators::MatrixRequest;
using calculators::Scene;
using calculators::SceneItem;
using calculators::SceneRole;
using calculators::SpacePoint;
// Operators: clang-tidy does not see them used. NOLINTBEGIN(misc-unused-using-decls)
using calculators::operator-;
using calculators::operator*;
// NOLINTEND(misc-unused-using-decls)

namespace {

double largestProduct(const SceneItem &span, const SpacePoint &vector)
{
    double largest = 0.0;
    for (const SpacePoint &point : span.points)
        largest = std::max(largest, std::abs(calculators::dot(point, vector)));
    return largest;
}

bool finite(const Scene &scene)
{
    return std::all_of(scene.items.begin(), scene.items.end(), [&](const SceneItem &item) {
        const bool whole =
            item.shape != calculators::SceneShape::Mesh || (item.columns > 1 && item.points.size() % item.columns == 0);
        return whole && !item.points.empty() && std::isfinite(calculators::reach({item}))
               && (item.from.empty() || item.from.size() == item.points.size());
    });
}

} // namespace

class SpacePicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyOperationDrawsOnlyWhatIsFinite();
    void subspacesArePerpendicular();
    void wholeAndEmptySpaces();
    void rankAndNullityShowImageAndKernel();
    void gramSchmidtIsPerpendicular();
    void projectionsAreNearest();
    void projectionsAtTheEdges();
    void systemsOfTwoUnknowns();
    void systemsOfThreeUnknowns();
    void leastSquaresShowsBoth();
    void picturesStandBeforeTheSteps();
};

// Random, singular, huge, tiny and not finite entries, and sizes from 0 to 5: never a broken picture.
void SpacePicturesTest::everyOperationDrawsOnlyWhatIsFinite()
{
    std::mt19937 random(11);
    static const std::vector<std::string> odd = {"0", "1", "-2", "1/3", "1e60", "1e-60", "1e200", "1e-200"};
    int drawn = 0;
    for (const auto &operation : calculators::matrixTable())
        for (int k = 0; k < 24; ++k) {
            const std::size_t rows = random() % 6;
            const std::size_t columns = k % 2 == 0 ? rows : random() % 6;
            const auto made = [&](std::size_t m, std::size_t n) {
                Cells cells(m * n);
                for (std::string &cell : cells)
                    cell = k < 12 ? std::to_string(static_cast<int>(random() % 7) - 3) : odd[random() % odd.size()];
                return entries(m, cells, k % 3 == 0 && k < 12);
            };
            const MatrixRequest request{.operation = operation.id,
                                        .a = made(rows, columns),
                                        .b = made(rows, 1),
                                        .second = made(columns, columns),
                                        .x = made(columns, 1)};
            for (const Scene &scene : scenes(request)) {
                QVERIFY2(finite(scene), operation.id.c_str());
                QVERIFY(std::isfinite(scene.radius) && scene.radius > 0.0 && scene.height > 0.0);
                QVERIFY(!scene.words.empty() && !scene.title.source.empty());
                ++drawn;
            }
        }
    QVERIFY(drawn > 50);
    core::Grid<double> broken(3, 3, std::nan(""));
    QVERIFY(scenes({.operation = "transpose", .a = broken}).empty());
}

void SpacePicturesTest::subspacesArePerpendicular()
{
    const Entries a = entries(3, {"1", "2", "3", "0", "1", "1", "1", "3", "4"});
    for (const char *operation : {"column_space", "left_null_space", "rank"}) {
        const Scene scene = scenes({.operation = operation, .a = a}).front();
        const SceneItem line = named(scene, "Left null space");
        const SceneItem plane = named(scene, "Column space");
        QCOMPARE(int(line.shape), int(calculators::SceneShape::Path));
        QCOMPARE(int(plane.shape), int(calculators::SceneShape::Mesh));
        QVERIFY(largestProduct(plane, line.points[1]) < 1e-12 * scene.radius * scene.radius);
        for (const char *sign : {"a₁", "a₂", "a₃"})
            QVERIFY(largestProduct(line, called(scene, sign).points[1]) < 1e-12 * scene.radius * scene.radius);
        QVERIFY(says(scene, "Column space: a plane through the origin."));
    }
    QCOMPARE(scenes({.operation = "rank", .a = a}).size(), std::size_t{2});
    const Scene rows = scenes({.operation = "null_space", .a = entries(2, {"1", "2", "3", "0", "1", "1"})}).front();
    QVERIFY(named(rows, "Null space").role == SceneRole::Result);
    QVERIFY(largestProduct(named(rows, "Null space"), {1, 2, 3}) < 1e-12);
    QVERIFY(largestProduct(named(rows, "Null space"), {0, 1, 1}) < 1e-12);
}

void SpacePicturesTest::wholeAndEmptySpaces()
{
    const Scene whole = scenes({.operation = "column_space", .a = entries(2, {"1", "2", "3", "5"})}).front();
    QVERIFY(says(whole, "Column space: the whole plane.") && says(whole, "Left null space: the origin alone."));
    QCOMPARE(countNamed(whole, "Column space"), std::size_t{0});
    const Scene zero = scenes({.operation = "row_space", .a = entries(2, {"0", "0", "0", "0", "0", "0"})}).front();
    QVERIFY(says(zero, "Row space: the origin alone.") && says(zero, "Null space: the whole of space."));
    QVERIFY(zero.radius == 1.0);
    QVERIFY(scenes({.operation = "column_space", .a = entries(4, {"1", "2", "3", "4"})}).empty());
    QVERIFY(scenes({.operation = "column_space", .a = core::Grid<double>(2, 13, 1.0)}).empty());
    QVERIFY(!scenes({.operation = "column_space", .a = core::Grid<double>(2, 12, 1.0)}).empty());
    QVERIFY(scenes({.operation = "row_space", .a = core::Grid<double>(40, 40, 1.0)}).empty());
}

// (1, 2; 2, 4) keeps the line along (1, 2) and sends the line along (2, −1) to 0.
void SpacePicturesTest::rankAndNullityShowImageAndKernel()
{
    const auto drawn = scenes({.operation = "rank_nullity", .a = entries(2, {"1", "2", "2", "4"})});
    QCOMPARE(drawn.size(), std::size_t(2));
    const SceneItem image = named(drawn[0], "Column space");
    const SceneItem kernel = named(drawn[1], "Null space");
    QVERIFY(!image.points.empty() && !kernel.points.empty());
    QVERIFY(calculators::reach({image}) > 0.5 && calculators::reach({kernel}) > 0.5);
    QVERIFY(largestProduct(image, {2.0, -1.0, 0.0}) < 1e-12);
    QVERIFY(largestProduct(kernel, {1.0, 2.0, 0.0}) < 1e-12);
    QVERIFY(says(drawn[0], "Column space: a line") && says(drawn[1], "Null space: a line"));
    // 3 × 2 of full rank: a plane of space as the image, the origin alone as the kernel.
    const auto full = scenes({.operation = "rank_nullity", .a = entries(3, {"1", "0", "0", "1", "1", "1"})});
    QCOMPARE(full.size(), std::size_t(2));
    QVERIFY(says(full[0], "Column space: a plane") && says(full[1], "Null space: the origin alone"));
}

void SpacePicturesTest::gramSchmidtIsPerpendicular()
{
    for (const bool exact : {true, false}) {
        const Scene scene =
            scenes({.operation = "gram_schmidt", .a = entries(3, {"1", "2", "3", "1", "0", "1", "0", "1", "1"}, exact)})
                .front();
        QCOMPARE(countNamed(scene, "Columns of A"), std::size_t{3});
        QCOMPARE(countNamed(scene, "Made perpendicular"), std::size_t{2}); // the third is the sum of the others
        QVERIFY(std::abs(calculators::dot(called(scene, "q₁").points[1], called(scene, "q₂").points[1])) < 1e-15);
    }
}

void SpacePicturesTest::projectionsAreNearest()
{
    const Scene scene = scenes({.operation = "projection",
                                .a = entries(3, {"1", "0", "1", "1", "0", "2"}),
                                .b = entries(3, {"1", "2", "5"})})
                            .front();
    const SpacePoint b = called(scene, "b").points[1];
    const SpacePoint p = called(scene, "p").points[1];
    QVERIFY(std::abs(calculators::dot(b - p, {1, 1, 0})) < 1e-14);
    QVERIFY(std::abs(calculators::dot(b - p, {0, 1, 2})) < 1e-14);
    QVERIFY(largestProduct(named(scene, "Column space"), b - p) < 1e-13);
    QVERIFY(says(scene, "at a distance of 1."));
    const SceneItem rest = named(scene, "What is left, b − p");
    QVERIFY(rest.dashed && rest.points.front() == p && rest.points.back() == b);
}

void SpacePicturesTest::projectionsAtTheEdges()
{
    const auto words = [](Cells b) {
        return scenes({.operation = "projection", .a = entries(2, {"2", "1"}), .b = entries(2, std::move(b))}).front();
    };
    QVERIFY(says(words({"4", "2"}), "its own projection"));
    QVERIFY(says(words({"-1", "2"}), "its projection is 0"));
    QVERIFY(says(words({"0", "0"}), "its own projection"));
    QVERIFY(scenes({.operation = "projection", .a = entries(2, {"2", "1"}), .b = entries(2, {"1", "2", "3", "4"})})
                .empty());
}

void SpacePicturesTest::systemsOfTwoUnknowns()
{
    const auto picture = [](Cells a, Cells b) {
        return scenes({.operation = "solve", .a = entries(2, std::move(a)), .b = entries(2, std::move(b))}).front();
    };
    const Scene one = picture({"1", "2", "3", "-1"}, {"4", "1"});
    const SpacePoint x = called(one, "x").points.front();
    QVERIFY(std::abs(x[0] - 6.0 / 7.0) < 1e-15 && std::abs(x[1] - 11.0 / 7.0) < 1e-15); // Cramer's rule
    const SceneItem line = called(one, "(2)");
    for (const SpacePoint &point : line.points)
        QVERIFY(std::abs(3.0 * point[0] - point[1] - 1.0) < 1e-13);
    const Scene none = picture({"1", "2", "2", "4"}, {"1", "1"});
    QVERIFY(says(none, "No point lies on all lines"));
    QCOMPARE(countNamed(none, "Solutions"), std::size_t{0});
    const Scene many = picture({"1", "2", "2", "4"}, {"1", "2"});
    QVERIFY(says(many, "fill a whole line"));
    for (const SpacePoint &point : named(many, "Solutions").points)
        QVERIFY(std::abs(point[0] + 2.0 * point[1] - 1.0) < 1e-13);
    const Scene zeroRow = picture({"1", "2", "0", "0"}, {"1", "3"});
    QVERIFY(says(zeroRow, "Equation 2 reads 0 = 3"));
}

void SpacePicturesTest::systemsOfThreeUnknowns()
{
    const auto picture = [](Cells a, Cells b) {
        return scenes({.operation = "solve", .a = entries(3, std::move(a)), .b = entries(3, std::move(b))}).front();
    };
    const Scene one = picture({"1", "2", "1", "3", "-1", "0", "0", "1", "2"}, {"4", "1", "2"});
    QVERIFY(says(one, "meet in one point"));
    QCOMPARE(int(called(one, "(3)").shape), int(calculators::SceneShape::Polygon));
    const Scene line = picture({"1", "2", "1", "3", "-1", "0", "4", "1", "1"}, {"4", "1", "5"});
    for (const SpacePoint &point : named(line, "Solutions").points) {
        QVERIFY(std::abs(point[0] + 2.0 * point[1] + point[2] - 4.0) < 1e-12);
        QVERIFY(std::abs(3.0 * point[0] - point[1] - 1.0) < 1e-12);
    }
    const Scene plane = picture({"1", "1", "1", "2", "2", "2", "3", "3", "3"}, {"1", "2", "3"});
    QVERIFY(says(plane, "fill a whole plane"));
    QVERIFY(says(picture({"1", "1", "1", "1", "1", "1", "0", "0", "1"}, {"1", "2", "0"}), "no solution"));
}

void SpacePicturesTest::leastSquaresShowsBoth()
{
    const auto both = scenes({.operation = "least_squares",
                              .a = entries(3, {"1", "0", "1", "1", "1", "2"}),
                              .b = entries(3, {"1", "2", "4"})});
    QCOMPARE(both.size(), std::size_t{2});
    QCOMPARE(both[0].dimensions, std::size_t{3});
    QCOMPARE(both[1].dimensions, std::size_t{2});
    const SpacePoint x = called(both[1], "x").points.front(); // the normal equations by hand: 5/6 + 3/2 t
    QVERIFY(std::abs(x[0] - 5.0 / 6.0) < 1e-14 && std::abs(x[1] - 1.5) < 1e-14);
    QCOMPARE(countNamed(both[1], "Nearest in the least-squares sense"), std::size_t{1});
}

void SpacePicturesTest::picturesStandBeforeTheSteps()
{
    const auto report = calculators::matrixReport(
        {.operation = "determinant", .a = entries(3, {"2", "1", "0", "0", "1", "1", "1", "0", "-2"}), .steps = true});
    const auto place = [&](auto holds) {
        return std::find_if(report->sections.begin(), report->sections.end(), holds) - report->sections.begin();
    };
    const auto scene = place([](const auto &section) { return std::holds_alternative<Scene>(section); });
    const auto steps = place([](const auto &section) { return std::holds_alternative<calculators::Steps>(section); });
    QVERIFY(scene > 0 && scene < steps);
}

QTEST_APPLESS_MAIN(SpacePicturesTest)

#include "tst_spacepictures.moc"
