#include "calculators/matrixpictures.h"

#include "calculators/matrixparts.h"
#include "calculators/matrixreportparts.h"
#include "numerics/eigen.h"
#include "numerics/linearalgebra.h"
#include "numerics/matrixalgebra.h"
#include "numerics/singularvalues.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <string_view>

namespace calculators {

namespace {

using Grid = core::Grid<double>;

bool isFinite(const Grid &a)
{
    return std::all_of(a.cells.begin(), a.cells.end(), [](double entry) { return std::isfinite(entry); });
}

bool isPlane(const Entries &entries)
{
    return rowCount(entries) == 2 && columnCount(entries) == 2;
}

/// Lines through 0 along the real eigenvectors; one where two vectors are parallel.
std::vector<EigenLine> eigenLines(const numerics::Eigensystem &system)
{
    std::vector<EigenLine> lines;
    for (arma::uword k = 0; k < 2; ++k) {
        if (!system.symmetric && system.complexValues(k).imag() != 0.0)
            continue;
        const double value = system.symmetric ? system.values(k) : system.complexValues(k).real();
        const auto part = [&](arma::uword i) {
            return system.symmetric ? system.vectors(i, k) : system.complexVectors(i, k).real();
        };
        lines.push_back({.direction = {part(0), part(1)}, .value = value});
    }
    if (lines.size() == 2 && (system.defective || lines[0].value == lines[1].value) && !system.symmetric)
        lines.pop_back();
    return lines;
}

core::Error outOfRange()
{
    return {core::ErrorKind::Domain, "A", MARK_TEXT("Matrix", "a product leaves the range of a double")};
}

} // namespace

core::Result<LinearMap> linearMap(std::vector<Grid> stages)
{
    Grid matrix = numerics::identity<double>(2);
    for (const Grid &stage : stages)
        matrix = numerics::plainProduct(stage, matrix);
    if (!isFinite(matrix))
        return core::fail(outOfRange());
    const auto determinant = numerics::determinant(numerics::toArmadillo(matrix));
    if (!determinant)
        return core::fail(determinant.error());
    const auto singular = numerics::singularValues(matrix);
    if (!singular)
        return core::fail(singular.error());
    LinearMap result{.stages = std::move(stages), .matrix = matrix, .determinant = *determinant};
    for (std::size_t k = 0; k < 2; ++k)
        result.axes[k] = {.direction = {singular->u(0, k), singular->u(1, k)}, .value = singular->values[k]};
    result.everyLine = matrix(0, 1) == 0.0 && matrix(1, 0) == 0.0 && matrix(0, 0) == matrix(1, 1);
    if (result.everyLine)
        return result;
    const auto system = numerics::eigen(numerics::toArmadillo(matrix));
    if (!system)
        return core::fail(system.error());
    result.eigenlines = eigenLines(*system);
    return result;
}

core::Result<ComplexPlane> complexPlane(const Grid &a)
{
    const auto system = numerics::eigen(numerics::toArmadillo(a));
    if (!system)
        return core::fail(system.error());
    ComplexPlane result{.title = MARK_TEXT("Matrix", "Eigenvalues in the complex plane")};
    if (system->symmetric)
        result.points.assign(system->values.begin(), system->values.end());
    else
        result.points.assign(system->complexValues.begin(), system->complexValues.end());
    for (std::size_t i = 0; i < a.rows; ++i) {
        Disc disc{.centre = a(i, i)};
        for (std::size_t j = 0; j < a.columns; ++j)
            disc.radius += i == j ? 0.0 : std::abs(a(i, j));
        result.discs.push_back(disc);
    }
    return result;
}

namespace {

/// Of two entries the one that a block shows: what is no number before all, then what is greater in magnitude.
double stronger(double one, double other)
{
    if (std::isnan(one) || std::isnan(other))
        return std::numeric_limits<double>::quiet_NaN();
    return std::abs(other) > std::abs(one) ? other : one;
}

} // namespace

HeatMap heatMap(const Grid &a, std::size_t most)
{
    const auto block = [most](std::size_t count) { return std::max<std::size_t>(1, (count + most - 1) / most); };
    HeatMap result{.rows = a.rows, .columns = a.columns, .blockRows = block(a.rows), .blockColumns = block(a.columns)};
    result.values = Grid((a.rows + result.blockRows - 1) / result.blockRows,
                         (a.columns + result.blockColumns - 1) / result.blockColumns);
    result.least = std::numeric_limits<double>::infinity();
    result.greatest = -result.least;
    for (std::size_t i = 0; i < a.rows; ++i)
        for (std::size_t j = 0; j < a.columns; ++j) {
            const double entry = a(i, j);
            double &shown = result.values(i / result.blockRows, j / result.blockColumns);
            shown = stronger(shown, entry);
            if (std::isfinite(entry)) {
                result.least = std::min(result.least, entry);
                result.greatest = std::max(result.greatest, entry);
            }
        }
    if (result.least > result.greatest)
        result.least = result.greatest = 0.0;
    return result;
}

namespace {

using Pictures = std::vector<Section>;

bool isOneOf(std::string_view id, std::initializer_list<std::string_view> ids)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

void addMap(Pictures &pictures, std::vector<Grid> stages, std::string name, core::Text title, std::string input = {})
{
    auto map = linearMap(std::move(stages));
    if (!map)
        return; // the report says what can't be computed
    map->title = std::move(title);
    map->name = std::move(name);
    map->input = std::move(input);
    pictures.emplace_back(std::move(*map));
}

void addMapOfA(Pictures &pictures, const Grid &a)
{
    addMap(pictures, {a}, "A", MARK_TEXT("Matrix", "What A does to the plane"), "A");
}

/// B first, then A.
void addProduct(Pictures &pictures, const MatrixRequest &request, const Grid &a)
{
    if (isPlane(request.second) && isFinite(decimals(request.second)))
        addMap(pictures, {decimals(request.second), a}, "A B", MARK_TEXT("Matrix", "First B, then A: the map A B"));
}

void addInverse(Pictures &pictures, const MatrixRequest &request, const core::Run &run)
{
    const auto inverse = matrixInverse({.a = request.a}, run);
    if (inverse)
        addMap(pictures, {decimals(inverse->matrix)}, "A⁻¹", MARK_TEXT("Matrix", "What A⁻¹ does to the plane"));
}

/// A again and again, as far as the eye follows.
void addPower(Pictures &pictures, const MatrixRequest &request, const Grid &a)
{
    constexpr std::int64_t mostStages = 6;
    constexpr std::array<const char *, mostStages + 1> powers = {"I", "A", "A²", "A³", "A⁴", "A⁵", "A⁶"};
    if (request.k >= 2 && request.k <= mostStages)
        addMap(pictures, std::vector<Grid>(static_cast<std::size_t>(request.k), a),
               powers[static_cast<std::size_t>(request.k)],
               core::filled(MARK_TEXT("Matrix", "A applied %1 times"),
                            {core::literal(static_cast<std::size_t>(request.k))}));
}

void addMaps(Pictures &pictures, const MatrixRequest &request, const core::Run &run)
{
    const std::string &id = request.operation;
    if (!isPlane(request.a) || !isFinite(decimals(request.a)))
        return;
    const Grid a = decimals(request.a);
    if (id == "multiply")
        return addProduct(pictures, request, a);
    if (isOneOf(id, {"determinant",
                     "inverse",
                     "rank",
                     "rref",
                     "ref",
                     "eigen",
                     "svd",
                     "polar",
                     "power",
                     "transpose",
                     "trace",
                     "norm",
                     "condition",
                     "characteristic_polynomial",
                     "minimal_polynomial",
                     "adjugate",
                     "pseudo_inverse",
                     "qr",
                     "lu",
                     "schur",
                     "solve",
                     "cramer",
                     "jordan",
                     "low_rank",
                     "expm",
                     "sqrtm",
                     "null_space",
                     "column_space",
                     "power_iteration"}))
        addMapOfA(pictures, a);
    if (id == "inverse")
        addInverse(pictures, request, run);
    if (id == "transpose")
        addMap(pictures, {numerics::transposed(a)}, "Aᵀ", MARK_TEXT("Matrix", "What Aᵀ does to the plane"));
    if (id == "power")
        addPower(pictures, request, a);
}

void addEigenvalues(Pictures &pictures, const MatrixRequest &request)
{
    constexpr std::size_t most = 100; // beyond, a second decomposition would be felt
    const bool fits =
        rowCount(request.a) == columnCount(request.a) && rowCount(request.a) > 0 && rowCount(request.a) <= most;
    if (!fits || !isOneOf(request.operation, {"eigen", "gershgorin", "characteristic_polynomial", "power"}))
        return;
    const Grid a = decimals(request.a);
    if (!isFinite(a))
        return;
    if (auto plane = complexPlane(a))
        pictures.emplace_back(std::move(*plane));
}

/// How many sections at the beginning say what was asked and the first of what came out. Where there may be no answer,
/// the picture comes before it: it must stay in its place while a person drags.
std::size_t placeOf(const Report &report, const MatrixRequest &request)
{
    std::size_t inputs = 2; // the formula and A
    if (isOneOf(request.operation, {"multiply", "solve"}))
        ++inputs;
    const bool sure = !isOneOf(request.operation, {"inverse", "solve", "cramer", "cholesky"});
    return std::min(report.sections.size(), inputs + (sure ? 1 : 0));
}

/// The singular values as points, by their number; with what decides the rank, or which of them an approximation keeps.
Plot singularPlot(const std::vector<double> &values, const MatrixRequest &request)
{
    constexpr double large = 100.0;
    const auto series = [&values](core::Text name, CurveStyle style, std::size_t count, auto y) {
        Curve curve{.name = std::move(name), .style = style};
        for (std::size_t k = 0; k < count; ++k) {
            curve.x.push_back(static_cast<double>(k + 1));
            curve.y.push_back(y(k));
        }
        return curve;
    };
    const double top = values.front();
    const auto least = std::find_if(values.rbegin(), values.rend(), [](double value) { return value > 0.0; });
    const bool logarithmic = least != values.rend() && top / *least > large;
    // A logarithm has no place for 0: a gap.
    const auto height = [&](std::size_t k) {
        return logarithmic && values[k] == 0.0 ? std::numeric_limits<double>::quiet_NaN() : values[k];
    };
    Plot plot{.title = MARK_TEXT("Matrix", "Singular values"),
              .xLabel = MARK_TEXT("Matrix", "Number"),
              .yLabel = logarithmic ? MARK_TEXT("Matrix", "Singular value, logarithmic")
                                    : MARK_TEXT("Matrix", "Singular value"),
              .wholeX = true,
              .logarithmicY = logarithmic};
    plot.curves.push_back(series(MARK_TEXT("Matrix", "Singular values"), CurveStyle::Points, values.size(), height));
    const auto kept = static_cast<std::size_t>(std::max<std::int64_t>(0, request.k));
    if (request.operation == "low_rank" && kept > 0)
        plot.curves.push_back(series(MARK_TEXT("Matrix", "Kept by the approximation"), CurveStyle::Points,
                                     std::min(kept, values.size()), height));
    const double tolerance = static_cast<double>(std::max(rowCount(request.a), columnCount(request.a)))
                             * std::numeric_limits<double>::epsilon() * top;
    if (logarithmic && request.operation != "low_rank" && tolerance > 0.0)
        plot.curves.push_back(series(MARK_TEXT("Matrix", "Below counts as 0 in the rank"), CurveStyle::Dashed,
                                     values.size(), [tolerance](std::size_t) { return tolerance; }));
    return plot;
}

void addSingularValues(Pictures &pictures, const MatrixRequest &request)
{
    constexpr std::size_t most = 200; // beyond, a second decomposition would be felt
    const std::size_t larger = std::max(rowCount(request.a), columnCount(request.a));
    if (larger > most || !isOneOf(request.operation, {"svd", "condition", "low_rank", "rank"}))
        return;
    const Grid a = decimals(request.a);
    const auto singular = isFinite(a) ? numerics::singularValues(a) : core::fail(outOfRange());
    if (singular && singular->values.size() > 1 && singular->values.front() > 0.0
        && std::isfinite(singular->values.front()))
        pictures.emplace_back(singularPlot(singular->values, request));
}

std::optional<double> number(const Cell &cell)
{
    if (const auto *decimal = std::get_if<double>(&cell))
        return *decimal;
    const auto *exact = std::get_if<std::string>(&cell);
    const auto fraction =
        exact ? numerics::Rational::parse(*exact) : core::Result<numerics::Rational>(core::cancelled());
    return fraction ? std::optional(fraction->toDouble()) : std::nullopt;
}

/// A heat map of a matrix of numbers with at least so many rows or columns.
std::optional<HeatMap> heatMapOf(const Matrix &matrix, std::size_t least)
{
    if (std::min(matrix.cells.rows, matrix.cells.columns) < 2
        || std::max(matrix.cells.rows, matrix.cells.columns) < least)
        return std::nullopt;
    Grid values(matrix.cells.rows, matrix.cells.columns);
    for (std::size_t i = 0; i < values.cells.size(); ++i) {
        const auto entry = number(matrix.cells.cells[i]);
        if (!entry)
            return std::nullopt;
        values.cells[i] = *entry;
    }
    HeatMap result = heatMap(values);
    result.title = matrix.title;
    result.sign = matrix.sign;
    return result;
}

/// Its picture behind each matrix of the report that is too large to be taken in as numbers; correlations are read
/// as colours at any size.
void addHeatMaps(Report &report, const MatrixRequest &request)
{
    constexpr std::size_t large = 7;
    const bool related = isOneOf(request.operation, {"correlation", "covariance"});
    for (std::size_t i = 0; i < report.sections.size(); ++i) {
        const auto *matrix = std::get_if<Matrix>(&report.sections[i]);
        const std::size_t least = related && matrix && matrix->sign != "A =" ? 2 : large;
        auto picture = matrix ? heatMapOf(*matrix, least) : std::nullopt;
        if (picture)
            report.sections.insert(report.sections.begin() + static_cast<std::ptrdiff_t>(++i), std::move(*picture));
    }
}

} // namespace

void addPictures(Report &report, const MatrixRequest &request, const core::Run &run)
{
    Pictures pictures;
    addMaps(pictures, request, run);
    addEigenvalues(pictures, request);
    addSingularValues(pictures, request);
    const auto place = report.sections.begin() + static_cast<std::ptrdiff_t>(placeOf(report, request));
    report.sections.insert(place, std::make_move_iterator(pictures.begin()), std::make_move_iterator(pictures.end()));
    addHeatMaps(report, request);
}

} // namespace calculators
