#include "calculators/matrixtable.h"
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
using calculators::operator-;
using calculators::operator*;

namespace {

using Cells = std::vector<std::string>;

Entries entries(std::size_t rows, Cells cells, bool exact = true)
{
    core::Grid<std::string> text(rows, rows == 0 ? 0 : cells.size() / rows);
    text.cells = std::move(cells);
    return *calculators::readEntries(text, exact, "A");
}

std::vector<Scene> scenes(const MatrixRequest &request)
{
    std::vector<Scene> found;
    const auto report = calculators::matrixReport(request);
    if (report)
        for (const calculators::Section &section : report->sections)
            if (const auto *scene = std::get_if<Scene>(&section))
                found.push_back(*scene);
    return found;
}

bool says(const Scene &scene, const std::string &part)
{
    return std::any_of(scene.words.begin(), scene.words.end(),
                       [&](const core::Text &text) { return core::english(text).find(part) != std::string::npos; });
}

/// The item with that sign, or one without points.
SceneItem called(const Scene &scene, const std::string &label)
{
    for (const SceneItem &item : scene.items)
        if (core::english(item.label) == label)
            return item;
    return {};
}

std::size_t countNamed(const Scene &scene, const std::string &name)
{
    return static_cast<std::size_t>(std::count_if(scene.items.begin(), scene.items.end(), [&](const SceneItem &item) {
        return core::english(item.name) == name;
    }));
}

double largestProduct(const SceneItem &span, const SpacePoint &vector)
{
    double largest = 0.0;
    for (const SpacePoint &point : span.points)
        largest = std::max(largest, std::abs(calculators::dot(point, vector)));
    return largest;
}

SceneItem named(const Scene &scene, const std::string &name)
{
    for (const SceneItem &item : scene.items)
        if (core::english(item.name) == name)
            return item;
    return {};
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
    void gramSchmidtIsPerpendicular();
    void projectionsAreNearest();
    void projectionsAtTheEdges();
    void systemsOfTwoUnknowns();
    void systemsOfThreeUnknowns();
    void leastSquaresShowsBoth();
    void formsAndTheirClass_data();
    void formsAndTheirClass();
    void quadricsOfThree();
    void cubesTellTheDeterminant();
    void eigenlinesAreKept();
    void singularAxes();
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
            const std::size_t rows = random() % 6, columns = k % 2 == 0 ? rows : random() % 6;
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
        const SceneItem line = named(scene, "Left null space"), plane = named(scene, "Column space");
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
    const SpacePoint b = called(scene, "b").points[1], p = called(scene, "p").points[1];
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

void SpacePicturesTest::formsAndTheirClass_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("word");
    QTest::newRow("bowl") << QStringList{QStringLiteral("3"), QStringLiteral("1"), QStringLiteral("1"),
                                         QStringLiteral("2")}
                          << "A bowl";
    QTest::newRow("dome") << QStringList{QStringLiteral("-3"), QStringLiteral("1"), QStringLiteral("1"),
                                         QStringLiteral("-2")}
                          << "A dome";
    QTest::newRow("saddle") << QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("2"),
                                           QStringLiteral("1")}
                            << "A saddle";
    QTest::newRow("valley") << QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("2"),
                                           QStringLiteral("4")}
                            << "A valley";
    QTest::newRow("ridge") << QStringList{QStringLiteral("-1"), QStringLiteral("2"), QStringLiteral("2"),
                                          QStringLiteral("-4")}
                           << "A ridge";
    QTest::newRow("flat") << QStringList{QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("0"),
                                         QStringLiteral("0")}
                          << "Flat";
    QTest::newRow("skew") << QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("-1"),
                                         QStringLiteral("0")}
                          << "Flat";
}

void SpacePicturesTest::formsAndTheirClass()
{
    QFETCH(QStringList, cells);
    QFETCH(QString, word);
    Cells text;
    for (const QString &cell : cells)
        text.push_back(cell.toStdString());
    const Entries a = entries(2, text);
    const auto both = scenes({.operation = "quadratic_form", .a = a, .x = entries(2, {"1", "1/2"})});
    QCOMPARE(both.size(), std::size_t{2});
    for (const Scene &scene : both)
        QVERIFY(says(scene, word.toStdString()));
    const double q =
        cells[0].toDouble() + 0.5 * (cells[1].toDouble() + cells[2].toDouble()) + 0.25 * cells[3].toDouble();
    QVERIFY(std::abs(called(both[1], "x").points.front()[2] - q) < 1e-14);
    QCOMPARE(says(both[0], "symmetric half"), cells[1] != cells[2]);
    QCOMPARE(scenes({.operation = "definiteness", .a = a}).size(), std::size_t{cells[1] == cells[2] ? 2U : 0U});
}

void SpacePicturesTest::quadricsOfThree()
{
    const auto words = [](Cells cells) {
        return scenes({.operation = "definiteness", .a = entries(3, std::move(cells))}).front();
    };
    QVERIFY(says(words({"2", "1", "0", "1", "2", "1", "0", "1", "2"}), "ellipsoid"));
    QVERIFY(says(words({"2", "0", "0", "0", "2", "0", "0", "0", "-1"}), "one sheet"));
    QVERIFY(says(words({"-2", "0", "0", "0", "2", "0", "0", "0", "-1"}), "two sheets"));
    QVERIFY(says(words({"2", "0", "0", "0", "2", "0", "0", "0", "0"}), "elliptic cylinder"));
    QVERIFY(says(words({"2", "0", "0", "0", "-2", "0", "0", "0", "0"}), "hyperbolic cylinder"));
    QVERIFY(says(words({"1", "1", "1", "1", "1", "1", "1", "1", "1"}), "parallel planes"));
    QVERIFY(says(words({"-2", "0", "0", "0", "-2", "0", "0", "0", "0"}), "no such point"));
}

void SpacePicturesTest::cubesTellTheDeterminant()
{
    const auto cube = [](const char *operation, Cells cells) {
        return scenes({.operation = operation, .a = entries(3, std::move(cells))}).front();
    };
    const Scene turned = cube("determinant", {"2", "1", "0", "0", "1", "1", "1", "0", "-2"}); // −3 by Sarrus
    QVERIFY(says(turned, "a solid of volume 3:") && says(turned, "determinant is negative"));
    QVERIFY(says(cube("determinant", {"2", "0", "0", "0", "3", "0", "0", "0", "1/2"}), "stays a right hand"));
    QVERIFY(says(cube("determinant", {"1", "2", "3", "0", "1", "1", "1", "3", "4"}), "into a plane"));
    QVERIFY(says(cube("determinant", {"1", "2", "3", "2", "4", "6", "3", "6", "9"}), "into a line"));
    QVERIFY(says(cube("determinant", Cells(9, "0")), "to the origin"));
    const Scene inverse = cube("inverse", {"2", "0", "0", "0", "4", "0", "0", "0", "1"});
    QVERIFY(called(inverse, "A⁻¹e₂").points[1] == SpacePoint({0, 0.25, 0}));
    QVERIFY(called(inverse, "A⁻¹e₂").from[1] == SpacePoint({0, 1, 0}));
    QVERIFY(!called(cube("inverse", Cells(9, "1")), "Ae₁").points.empty());
    const auto product = scenes({.operation = "multiply",
                                 .a = entries(3, {"2", "0", "0", "0", "1", "0", "0", "0", "1"}),
                                 .second = entries(3, {"0", "1", "0", "1", "0", "0", "0", "0", "1"})});
    QVERIFY(called(product.front(), "ABe₂").points[1] == SpacePoint({2, 0, 0}));
}

void SpacePicturesTest::eigenlinesAreKept()
{
    const Entries a = entries(3, {"2", "1", "0", "0", "3", "0", "1", "1", "5"}); // eigenvalues 2, 3, 5
    const Scene scene = scenes({.operation = "eigen", .a = a}).front();
    for (const char *sign : {"λ = 2", "λ = 3", "λ = 5"}) {
        const SpacePoint v = called(scene, sign).points.back();
        const SpacePoint image{2 * v[0] + v[1], 3 * v[1], v[0] + v[1] + 5 * v[2]};
        QVERIFY(calculators::length(calculators::cross(v, image)) < 1e-12 * calculators::dot(v, v));
    }
    const Scene rotation =
        scenes({.operation = "eigen", .a = entries(3, {"0", "-1", "0", "1", "0", "0", "0", "0", "1"})}).front();
    QVERIFY(says(rotation, "One line through the origin is kept"));
    QCOMPARE(countNamed(rotation, "Eigenlines"), std::size_t{1});
    const Scene defective =
        scenes({.operation = "eigen", .a = entries(3, {"2", "1", "0", "0", "2", "1", "0", "0", "2"})}).front();
    QCOMPARE(countNamed(defective, "Eigenlines"), std::size_t{1});
}

void SpacePicturesTest::singularAxes()
{
    const Scene scene =
        scenes({.operation = "svd", .a = entries(3, {"2", "1", "0", "0", "1", "1", "1", "0", "-2"})}).front();
    const SpacePoint first = called(scene, "σ₁u₁").points[1], second = called(scene, "σ₂u₂").points[1],
                     third = called(scene, "σ₃u₃").points[1];
    QVERIFY(std::abs(calculators::dot(first, second)) < 1e-14 && std::abs(calculators::dot(first, third)) < 1e-14);
    // The product of the singular values is the size of the determinant, the sum of their squares that of the entries.
    QVERIFY(std::abs(calculators::length(first) * calculators::length(second) * calculators::length(third) - 3.0)
            < 1e-14);
    QVERIFY(std::abs(calculators::dot(first, first) + calculators::dot(second, second) + calculators::dot(third, third)
                     - 12.0)
            < 1e-13);
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
