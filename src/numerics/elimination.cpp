#include "numerics/elimination.h"

#include "core/value.h"
#include "numerics/gaussian.h"

#include <algorithm>
#include <cmath>
#include <complex>

namespace numerics {

namespace {

std::string numberText(const Rational &number)
{
    return number.text();
}

std::string numberText(double number)
{
    return core::shortest(number);
}

std::string numberLatex(const Rational &number)
{
    return number.latex();
}

std::string numberLatex(double number)
{
    std::string text = core::shortest(number);
    const std::size_t e = text.find('e');
    if (e == std::string::npos)
        return text;
    const std::string power = std::to_string(std::stol(text.substr(e + 1)));
    return text.substr(0, e) + " \\cdot 10^{" + power + "}";
}

std::string numberText(const Gaussian &number)
{
    return complexText(number.re.text(), number.im.text());
}

std::string numberText(const std::complex<double> &number)
{
    return complexText(core::shortest(number.real()), core::shortest(number.imag()));
}

std::string numberLatex(const Gaussian &number)
{
    return complexText(number.re.latex(), number.im.latex());
}

std::string numberLatex(const std::complex<double> &number)
{
    return complexText(numberLatex(number.real()), numberLatex(number.imag()));
}

bool isNegative(const Rational &number)
{
    return number.sign() < 0;
}

bool isNegative(double number)
{
    return std::signbit(number);
}

/// Which of a number and its opposite is written with a minus: as a person would, by the first part that is not 0.
bool isNegative(const Gaussian &number)
{
    return isNegative(number.re.isZero() ? number.im : number.re);
}

bool isNegative(const std::complex<double> &number)
{
    return isNegative(number.real() == 0.0 ? number.imag() : number.real());
}

bool countsAsZero(const Rational &number, double /*tolerance*/)
{
    return number.isZero();
}

bool countsAsZero(const Gaussian &number, double /*tolerance*/)
{
    return number.isZero();
}

bool countsAsZero(double number, double tolerance)
{
    return !(std::abs(number) > tolerance);
}

bool countsAsZero(const std::complex<double> &number, double tolerance)
{
    return !(std::abs(number) > tolerance);
}

/// The row of the pivot of a column among the rows from `first` on, or the number of rows if there is none.
template <class T>
std::size_t pivotRow(const core::Grid<T> &matrix, std::size_t first, std::size_t column,
                     [[maybe_unused]] double tolerance)
{
    if constexpr (requires(T number) { number.isZero(); }) {
        while (first < matrix.rows && matrix(first, column).isZero())
            ++first;
        return first;
    } else {
        std::size_t best = first;
        for (std::size_t row = first + 1; row < matrix.rows; ++row)
            if (std::abs(matrix(row, column)) > std::abs(matrix(best, column)))
                best = row;
        return best < matrix.rows && !countsAsZero(matrix(best, column), tolerance) ? best : matrix.rows;
    }
}

/// The work on one matrix: what it has come to, and where.
template <class T>
class Eliminator
{
public:
    Eliminator(core::Grid<T> matrix, const EliminationOptions &options) : m_options(options)
    {
        m_result.matrix = std::move(matrix);
    }

    core::Result<Elimination<T>> run(const core::Run &run);

private:
    core::Grid<T> &matrix() { return m_result.matrix; }
    void clearColumn(std::size_t row, std::size_t column);
    void swap(std::size_t target, std::size_t source);
    void scale(std::size_t row, std::size_t column);
    void add(std::size_t target, std::size_t source, std::size_t column);
    void record(RowOperation<T> operation);

    EliminationOptions m_options;
    Elimination<T> m_result;
    std::size_t m_recorded = 0;
};

template <class T>
core::Result<Elimination<T>> Eliminator<T>::run(const core::Run &run)
{
    const auto fits = [this] { return m_recorded <= mostStepEntries; };
    for (std::size_t column = 0; column < m_options.columns && fits(); ++column) {
        if (run.cancelled())
            return core::cancelled();
        const std::size_t row = m_result.pivots.size();
        if (row == matrix().rows)
            break;
        const std::size_t found = pivotRow(matrix(), row, column, m_options.tolerance);
        if (found < matrix().rows) {
            swap(row, found);
            if (m_options.reduced)
                scale(row, column);
            m_result.pivots.push_back(column);
        }
        clearColumn(row, column);
        run.progress(static_cast<double>(column + 1) / static_cast<double>(m_options.columns));
    }
    if (!fits())
        return core::fail(core::ErrorKind::TooLarge, "steps",
                          core::filled(MARK_TEXT("Matrix", "the steps of a matrix of this size would hold more than %1 "
                                                           "entries; ask for the result alone"),
                                       {core::literal(mostStepEntries)}));
    return std::move(m_result);
}

template <class T>
void Eliminator<T>::clearColumn(std::size_t row, std::size_t column)
{
    const bool hasPivot = m_result.pivots.size() > row;
    if (!hasPivot) { // what is left in the column below is rounding noise
        for (std::size_t i = row; i < matrix().rows; ++i)
            matrix()(i, column) = T(0);
        return;
    }
    for (std::size_t i = m_options.reduced ? 0 : row + 1; i < matrix().rows; ++i)
        if (i != row && !countsAsZero(matrix()(i, column), 0.0))
            add(i, row, column);
}

template <class T>
void Eliminator<T>::swap(std::size_t target, std::size_t source)
{
    if (target == source)
        return;
    for (std::size_t j = 0; j < matrix().columns; ++j)
        std::swap(matrix()(target, j), matrix()(source, j));
    ++m_result.swaps;
    record({.kind = RowOperationKind::Swap, .target = target, .source = source});
}

template <class T>
void Eliminator<T>::scale(std::size_t row, std::size_t column)
{
    const T pivot = matrix()(row, column);
    if (pivot == T(1))
        return;
    for (std::size_t j = column; j < matrix().columns; ++j)
        if (!countsAsZero(matrix()(row, j), 0.0))
            matrix()(row, j) /= pivot;
    matrix()(row, column) = T(1);
    record({.kind = RowOperationKind::Scale, .target = row, .source = row, .factor = T(1) / pivot});
}

template <class T>
void Eliminator<T>::add(std::size_t target, std::size_t source, std::size_t column)
{
    const T factor = -(matrix()(target, column) / matrix()(source, column));
    for (std::size_t j = column + 1; j < matrix().columns; ++j)
        if (!countsAsZero(matrix()(source, j), 0.0))
            matrix()(target, j) += factor * matrix()(source, j);
    matrix()(target, column) = T(0);
    record({.kind = RowOperationKind::Add, .target = target, .source = source, .factor = factor});
}

template <class T>
void Eliminator<T>::record(RowOperation<T> operation)
{
    if (!m_options.record)
        return;
    m_recorded += matrix().cells.size();
    if (m_recorded <= mostStepEntries)
        m_result.steps.push_back({std::move(operation), matrix()});
}

/// How rows, arrows and numbers are written.
template <class T>
struct Script
{
    std::string (*row)(std::size_t) = nullptr;
    std::string swapped = {};
    std::string becomes = {};
    std::string (*number)(const T &) = nullptr;
};

template <class T>
std::string phrase(const RowOperation<T> &operation, const Script<T> &script)
{
    const std::string target = script.row(operation.target + 1);
    const std::string source = script.row(operation.source + 1);
    switch (operation.kind) {
    case RowOperationKind::Swap:
        return target + script.swapped + source;
    case RowOperationKind::Scale:
        return target + script.becomes + script.number(operation.factor) + " " + target;
    case RowOperationKind::Add:
        break;
    }
    const bool negative = isNegative(operation.factor);
    const T size = negative ? -operation.factor : operation.factor;
    return target + script.becomes + target + (negative ? " - " : " + ")
           + (size == T(1) ? "" : script.number(size) + " ") + source;
}

} // namespace

template <class T>
std::string text(const RowOperation<T> &operation)
{
    return phrase<T>(operation, {.row = [](std::size_t i) { return "R" + std::to_string(i); },
                                 .swapped = " <-> ",
                                 .becomes = " <- ",
                                 .number = [](const T &number) { return numberText(number); }});
}

template <class T>
std::string latex(const RowOperation<T> &operation)
{
    return phrase<T>(operation, {.row = [](std::size_t i) { return "R_{" + std::to_string(i) + "}"; },
                                 .swapped = " \\leftrightarrow ",
                                 .becomes = " \\leftarrow ",
                                 .number = [](const T &number) { return numberLatex(number); }});
}

template <class T>
core::Text words(const RowOperation<T> &operation)
{
    const core::Text target = core::literal(operation.target + 1);
    const core::Text source = core::literal(operation.source + 1);
    switch (operation.kind) {
    case RowOperationKind::Swap:
        return core::filled(MARK_TEXT("Matrix", "Swap rows %1 and %2."), {target, source});
    case RowOperationKind::Scale:
        return core::filled(MARK_TEXT("Matrix", "Multiply row %1 by %2."),
                            {target, core::literal(numberText(operation.factor))});
    case RowOperationKind::Add:
        break;
    }
    const bool negative = isNegative(operation.factor);
    const T size = negative ? -operation.factor : operation.factor;
    if (size == T(1))
        return core::filled(negative ? MARK_TEXT("Matrix", "Subtract row %2 from row %1.")
                                     : MARK_TEXT("Matrix", "Add row %2 to row %1."),
                            {target, source});
    return core::filled(negative ? MARK_TEXT("Matrix", "Subtract %3 times row %2 from row %1.")
                                 : MARK_TEXT("Matrix", "Add %3 times row %2 to row %1."),
                        {target, source, core::literal(numberText(size))});
}

template <class T>
core::Result<Elimination<T>> eliminate(core::Grid<T> matrix, const EliminationOptions &options, const core::Run &run)
{
    return Eliminator<T>(std::move(matrix), options).run(run);
}

template <class T>
core::Grid<T> nullSpace(const Elimination<T> &reduced, std::size_t columns)
{
    core::Grid<T> basis(columns, columns - reduced.pivots.size(), T(0));
    std::size_t next = 0;
    for (std::size_t j = 0; j < columns; ++j) {
        if (std::find(reduced.pivots.begin(), reduced.pivots.end(), j) != reduced.pivots.end())
            continue;
        basis(j, next) = T(1);
        for (std::size_t i = 0; i < reduced.pivots.size(); ++i)
            basis(reduced.pivots[i], next) = T(0) - reduced.matrix(i, j);
        ++next;
    }
    return basis;
}

template std::string text(const RowOperation<double> &);
template std::string text(const RowOperation<Rational> &);
template std::string latex(const RowOperation<double> &);
template std::string latex(const RowOperation<Rational> &);
template std::string text(const RowOperation<Gaussian> &);
template std::string latex(const RowOperation<Gaussian> &);
template core::Text words(const RowOperation<Gaussian> &);
template core::Result<Elimination<Gaussian>> eliminate(core::Grid<Gaussian>, const EliminationOptions &,
                                                       const core::Run &);
template std::string text(const RowOperation<std::complex<double>> &);
template std::string latex(const RowOperation<std::complex<double>> &);
template core::Text words(const RowOperation<std::complex<double>> &);
template core::Result<Elimination<std::complex<double>>> eliminate(core::Grid<std::complex<double>>,
                                                                   const EliminationOptions &, const core::Run &);
template core::Text words(const RowOperation<double> &);
template core::Text words(const RowOperation<Rational> &);
template core::Result<Elimination<double>> eliminate(core::Grid<double>, const EliminationOptions &, const core::Run &);
template core::Result<Elimination<Rational>> eliminate(core::Grid<Rational>, const EliminationOptions &,
                                                       const core::Run &);
template core::Grid<double> nullSpace(const Elimination<double> &, std::size_t);
template core::Grid<Rational> nullSpace(const Elimination<Rational> &, std::size_t);

} // namespace numerics
