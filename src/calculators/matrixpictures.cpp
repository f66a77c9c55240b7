#include "calculators/matrixpictures.h"

#include "calculators/largematrix.h"
#include "calculators/matrixparts.h"
#include "numerics/matrixalgebra.h"
#include "numerics/singularvalues.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <limits>
#include <optional>
#include <string_view>

namespace calculators {

namespace {

using Grid = core::Grid<double>;
using Pictures = std::vector<Section>;

bool isFinite(const Grid &a)
{
    return std::all_of(a.cells.begin(), a.cells.end(), [](double entry) { return std::isfinite(entry); });
}

bool isPlane(const Entries &entries)
{
    return rowCount(entries) == 2 && columnCount(entries) == 2;
}

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
    const auto series = [](core::Text name, CurveStyle style, std::size_t count, auto y) {
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
    const auto singular =
        isFinite(a) ? numerics::singularValues(a) : core::Result<numerics::SingularValues>(core::cancelled());
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

/// That of a large one is made already; of complex numbers it shows the moduli.
std::optional<HeatMap> heatMapOf(const Matrix &matrix, const LargeMatrix &large)
{
    HeatMap result = large.picture;
    result.title = matrix.title;
    result.sign = large.imaginary.empty() ? matrix.sign : "|" + matrix.sign.substr(0, matrix.sign.find(' ')) + "| =";
    if (!large.imaginary.empty())
        result.title = MARK_TEXT("Matrix", "Moduli of the entries");
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
        auto picture = !matrix         ? std::nullopt
                       : matrix->large ? heatMapOf(*matrix, *matrix->large)
                                       : heatMapOf(*matrix, least);
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
