#include "calculators/matrixpictures.h"

#include "matrixcases.h"

#include <limits>

using calculators::ComplexPlane;
using calculators::HeatMap;
using calculators::LinearMap;
using calculators::linearMap;
using calculators::Report;
using calculators::Section;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

Grid plane(double a, double b, double c, double d)
{
    return grid(2, {a, b, c, d});
}

template <class Kind>
std::size_t count(const Report &report)
{
    return static_cast<std::size_t>(
        std::count_if(report.sections.begin(), report.sections.end(),
                      [](const Section &section) { return std::holds_alternative<Kind>(section); }));
}

Report reportOf(const std::string &operation, const Grid &a, const Grid &second = {}, std::int64_t k = 2)
{
    const auto report = calculators::matrixReport({.operation = operation, .a = a, .second = second, .k = k});
    return report ? *report : Report{};
}

} // namespace

class MatrixPicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void mapsKeepTheirIdentities_data();
    void mapsKeepTheirIdentities();
    void rotationsHaveNoEigenline();
    void aShearHasOneEigenline();
    void multiplesOfTheIdentityKeepEveryLine();
    void stagesAreAppliedInOrder();
    void beyondTheRangeThereIsNoMap();
    void discsHoldTheEigenvalues();
    void heatMapsKeepTheGreatestOfEachBlock();
    void heatMapsOfEdgeCases();
    void reportsHaveTheirPictures();
    void singularMatricesKeepThePictureInPlace();
    void largeMatricesGetAHeatMap();
    void singularValuesArePlotted();
    void onlyFiniteEntriesAreDrawn();
};

void MatrixPicturesTest::mapsKeepTheirIdentities_data()
{
    QTest::addColumn<Grid>("a");
    QTest::newRow("shear") << plane(1, 1, 0, 1);
    QTest::newRow("mirror") << plane(0, 1, 1, 0);
    QTest::newRow("rank 1") << plane(1, 2, 2, 4);
    QTest::newRow("zero") << plane(0, 0, 0, 0);
    QTest::newRow("huge") << plane(3e150, 1e150, -2e150, 5e150);
    QTest::newRow("tiny") << plane(3e-150, 1e-150, -2e-150, 5e-150);
    QTest::newRow("nearly singular") << plane(1, 1, 1, 1 + 1e-12);
    QTest::newRow("diagonal of two signs") << plane(3, 0, 0, -3);
    for (unsigned seed = 0; seed < 40; ++seed)
        QTest::addRow("random %u", seed) << random(2, 2, seed);
}

// The area of the image of the square, by its corners; the axes of the ellipse, by their product and by Frobenius'
// norm; and A v = λ v along each eigenline.
void MatrixPicturesTest::mapsKeepTheirIdentities()
{
    QFETCH(Grid, a);
    const auto map = linearMap({a});
    QVERIFY(map);
    const double size = std::max(largest(a), 1e-300);
    const double area = a(0, 0) * a(1, 1) - a(0, 1) * a(1, 0);
    QVERIFY(std::abs(map->determinant - area) <= 1e-15 * 4 * size * size);
    QVERIFY(std::abs(map->axes[0].value * map->axes[1].value - std::abs(map->determinant)) <= 1e-14 * size * size);
    double squares = 0.0;
    for (const double entry : a.cells)
        squares += entry / size * entry / size;
    const double s0 = map->axes[0].value / size;
    const double s1 = map->axes[1].value / size;
    QVERIFY(std::abs(s0 * s0 + s1 * s1 - squares) <= 1e-14);
    QVERIFY(s0 >= s1 && s1 >= 0.0);
    QVERIFY(map->everyLine || map->eigenlines.size() <= 2);
    for (const calculators::EigenLine &line : map->eigenlines) {
        const auto [x, y] = line.direction;
        QVERIFY(std::abs(std::hypot(x, y) - 1.0) <= 1e-14);
        QVERIFY(std::abs(a(0, 0) * x + a(0, 1) * y - line.value * x) <= 1e-13 * size);
        QVERIFY(std::abs(a(1, 0) * x + a(1, 1) * y - line.value * y) <= 1e-13 * size);
    }
    // Real eigenvalues exactly where the discriminant of the characteristic polynomial is not negative.
    const double half = (a(0, 0) - a(1, 1)) / size / 2.0;
    const double discriminant = half * half + a(0, 1) / size * (a(1, 0) / size);
    if (std::abs(discriminant) > 1e-10)
        QCOMPARE(map->eigenlines.size(), std::size_t(discriminant > 0.0 ? 2 : 0));
}

void MatrixPicturesTest::rotationsHaveNoEigenline()
{
    const auto map = linearMap({plane(0, -1, 1, 0)});
    QVERIFY(map && map->eigenlines.empty() && !map->everyLine);
    QCOMPARE(map->determinant, 1.0);
}

void MatrixPicturesTest::aShearHasOneEigenline()
{
    const auto map = linearMap({plane(1, 1, 0, 1)});
    QVERIFY(map);
    QCOMPARE(map->eigenlines.size(), std::size_t(1));
    QCOMPARE(std::abs(map->eigenlines.front().direction.x), 1.0);
    QCOMPARE(map->eigenlines.front().direction.y, 0.0);
}

void MatrixPicturesTest::multiplesOfTheIdentityKeepEveryLine()
{
    for (const double factor : {1.0, -2.0, 0.0}) {
        const auto map = linearMap({plane(factor, 0, 0, factor)});
        QVERIFY(map && map->everyLine && map->eigenlines.empty());
    }
}

void MatrixPicturesTest::stagesAreAppliedInOrder()
{
    const Grid first = plane(0, -1, 1, 0);
    const Grid second = plane(2, 0, 0, 1);
    const auto map = linearMap({first, second});
    QVERIFY(map);
    QCOMPARE(map->matrix, product(second, first));
    QVERIFY(!(map->matrix == product(first, second)));
    QCOMPARE(map->determinant, 2.0);
}

void MatrixPicturesTest::beyondTheRangeThereIsNoMap()
{
    const auto map = linearMap({plane(1e200, 0, 0, 1), plane(1e200, 0, 0, 1)});
    QVERIFY(!map);
    QCOMPARE(map.error().kind, ErrorKind::Domain);
}

void MatrixPicturesTest::discsHoldTheEigenvalues()
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        const Grid a = random(1 + seed % 9, 1 + seed % 9, seed);
        const auto spectrum = calculators::complexPlane(a);
        QVERIFY(spectrum);
        QCOMPARE(spectrum->points.size(), a.rows);
        QCOMPARE(spectrum->discs.size(), a.rows);
        for (const auto &point : spectrum->points)
            QVERIFY(std::any_of(spectrum->discs.begin(), spectrum->discs.end(), [&](const calculators::Disc &disc) {
                return std::abs(point - disc.centre) <= disc.radius + 1e-12;
            }));
    }
}

void MatrixPicturesTest::heatMapsKeepTheGreatestOfEachBlock()
{
    const Grid a = random(601, 300, 7);
    const HeatMap map = calculators::heatMap(a, 100);
    QCOMPARE(map.blockRows, std::size_t(7));
    QCOMPARE(map.blockColumns, std::size_t(3));
    QCOMPARE(map.values.rows, std::size_t(86));
    QCOMPARE(map.values.columns, std::size_t(100));
    for (std::size_t i = 0; i < a.rows; ++i)
        for (std::size_t j = 0; j < a.columns; ++j)
            QVERIFY(std::abs(a(i, j)) <= std::abs(map.values(i / 7, j / 3)));
    for (const double value : map.values.cells)
        QVERIFY(std::find(a.cells.begin(), a.cells.end(), value) != a.cells.end());
    QCOMPARE(map.least, *std::min_element(a.cells.begin(), a.cells.end()));
    QCOMPARE(map.greatest, *std::max_element(a.cells.begin(), a.cells.end()));
}

void MatrixPicturesTest::heatMapsOfEdgeCases()
{
    const HeatMap empty = calculators::heatMap(Grid{});
    QVERIFY(empty.values.cells.empty());
    QCOMPARE(empty.greatest, 0.0);
    const HeatMap odd = calculators::heatMap(grid(1, {notANumber, 2.0, -5.0}), 1);
    QVERIFY(std::isnan(odd.values(0, 0))); // what is no number stands out
    QCOMPARE(odd.least, -5.0);
    QCOMPARE(odd.greatest, 2.0);
}

void MatrixPicturesTest::reportsHaveTheirPictures()
{
    const Grid a = plane(2, 1, 0, 3);
    QCOMPARE(count<LinearMap>(reportOf("determinant", a)), std::size_t(1));
    QCOMPARE(count<LinearMap>(reportOf("inverse", a)), std::size_t(2));
    QCOMPARE(count<LinearMap>(reportOf("transpose", a)), std::size_t(2));
    QCOMPARE(count<LinearMap>(reportOf("power", a, {}, 3)), std::size_t(2));
    QCOMPARE(count<LinearMap>(reportOf("add", a, a)), std::size_t(0));
    QCOMPARE(count<LinearMap>(reportOf("determinant", random(3, 3, 1))), std::size_t(0));
    QCOMPARE(count<ComplexPlane>(reportOf("eigen", random(5, 5, 1))), std::size_t(1));
    QCOMPARE(count<ComplexPlane>(reportOf("gershgorin", random(5, 5, 1))), std::size_t(1));
    const Report product = reportOf("multiply", a, plane(0, -1, 1, 0));
    const auto *map = first<LinearMap>(product);
    QVERIFY(map && map->stages.size() == 2 && map->input.empty());
    QCOMPARE(map->stages.front(), plane(0, -1, 1, 0)); // B first
    QVERIFY(first<LinearMap>(reportOf("determinant", a))->input == "A");
}

void MatrixPicturesTest::singularMatricesKeepThePictureInPlace()
{
    for (const auto &operation : calculators::matrixTable()) {
        const auto place = [&](const Grid &a) {
            calculators::MatrixRequest request{.operation = operation.id, .a = a, .b = grid(2, {1, 2}), .k = 1};
            request.second = plane(1, 2, 3, 4);
            request.x = grid(2, {1, 1});
            const auto report = calculators::matrixReport(request);
            std::ptrdiff_t at = -1;
            for (std::size_t i = 0; report && i < report->sections.size() && at < 0; ++i)
                if (std::holds_alternative<LinearMap>(report->sections[i]))
                    at = static_cast<std::ptrdiff_t>(i);
            return at;
        };
        const std::ptrdiff_t regular = place(plane(2, 1, 1, 2));
        const std::ptrdiff_t singular = place(plane(2, 1, 4, 2));
        if (regular >= 0 && singular >= 0)
            QVERIFY2(regular == singular, operation.id.c_str());
    }
}

void MatrixPicturesTest::largeMatricesGetAHeatMap()
{
    QCOMPARE(count<HeatMap>(reportOf("transpose", random(6, 6, 1))), std::size_t(0));
    const Report report = reportOf("transpose", random(8, 5, 1));
    QCOMPARE(count<HeatMap>(report), std::size_t(2)); // of A, and of its transpose
    QCOMPARE(first<HeatMap>(report)->rows, std::size_t(8));
    QCOMPARE(first<HeatMap>(report, 1)->rows, std::size_t(5));
    const auto fractions = calculators::matrixReport({.operation = "inverse", .a = exact(hilbert(7))});
    QVERIFY(fractions);
    QCOMPARE(count<HeatMap>(*fractions), std::size_t(2));
    QCOMPARE(first<HeatMap>(*fractions)->values(1, 2), 0.25);
}

void MatrixPicturesTest::singularValuesArePlotted()
{
    const Report flat = reportOf("svd", plane(2, 1, 0, 3));
    const auto *plot = first<calculators::Plot>(flat);
    QVERIFY(plot && !plot->logarithmicY && plot->wholeX);
    // σ₁² + σ₂² = 14 and σ₁ σ₂ = 6
    const auto &y = plot->curves.front().y;
    QVERIFY(std::abs(y[0] * y[0] + y[1] * y[1] - 14.0) < 1e-13 && std::abs(y[0] * y[1] - 6.0) < 1e-13);
    const Report steep = reportOf("rank", hilbert(8));
    const auto *logarithmic = first<calculators::Plot>(steep);
    QVERIFY(logarithmic && logarithmic->logarithmicY && isSound(steep));
    QCOMPARE(logarithmic->curves.size(), std::size_t(2));
    const Report kept = reportOf("low_rank", hilbert(8), {}, 3);
    QCOMPARE(first<calculators::Plot>(kept)->curves[1].x.size(), std::size_t(3));
    QVERIFY(!first<calculators::Plot>(reportOf("svd", plane(0, 0, 0, 0))));
    const Report singular = reportOf("svd", grid(3, {1, 0, 0, 0, 1e-3, 0, 0, 0, 0}));
    QVERIFY(std::isnan(first<calculators::Plot>(singular)->curves.front().y.back())); // log 0
}

void MatrixPicturesTest::onlyFiniteEntriesAreDrawn()
{
    for (const double odd : {notANumber, std::numeric_limits<double>::infinity()}) {
        const Report report = reportOf("transpose", plane(1, odd, 0, 1));
        QVERIFY(!report.sections.empty());
        QCOMPARE(count<LinearMap>(report), std::size_t(0));
    }
}

QTEST_APPLESS_MAIN(MatrixPicturesTest)
#include "tst_matrixpictures.moc"
