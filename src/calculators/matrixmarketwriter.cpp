#include "calculators/matrixentry.h"
#include "calculators/matrixfile.h"
#include "core/value.h"
#include "numerics/rational.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace calculators {

namespace {

using Complex = std::complex<double>;

/// An entry in the words of the format; imaginary is "0" where it is real.
struct Parts
{
    std::string real;
    std::string imaginary = "0";

    bool operator==(const Parts &) const = default;
};

std::string negated(const std::string &number)
{
    if (number.find_first_of("123456789") == std::string::npos)
        return number;
    return number.starts_with('-') ? number.substr(1) : "-" + number;
}

bool isWhole(const std::string &number)
{
    return number.find_first_not_of("-0123456789") == std::string::npos;
}

bool isZero(const Parts &parts)
{
    return parts.real.find_first_of("123456789") == std::string::npos
           && parts.imaginary.find_first_of("123456789") == std::string::npos;
}

Parts partsOf(double number)
{
    return {.real = core::shortest(number)};
}

Parts partsOf(const Complex &number)
{
    return {.real = core::shortest(number.real()), .imaginary = core::shortest(number.imag())};
}

/// Decimals as they stand, anything else by its value; an empty real part where there is none.
Parts partsOf(const std::string &entry)
{
    if (entry.find_first_not_of("-.0123456789e") == std::string::npos && numerics::Rational::parse(entry))
        return {.real = entry};
    const auto value = entryValue(entry);
    return value ? partsOf(*value) : Parts{};
}

struct Kind
{
    bool complex = false;
    bool whole = true;
    bool symmetric = true;
    bool skew = true;
    bool hermitian = true;
    std::size_t zeros = 0;
};

template <class T>
core::Result<Kind> kindOf(const core::Grid<T> &grid, const core::Run &run)
{
    Kind kind;
    kind.symmetric = kind.skew = kind.hermitian = grid.rows == grid.columns && grid.rows > 0;
    for (std::size_t i = 0; i < grid.rows; ++i) {
        if (run.cancelled())
            return core::cancelled();
        for (std::size_t j = 0; j < grid.columns; ++j) {
            const Parts parts = partsOf(grid(i, j));
            if (parts.real.empty())
                return core::fail(core::ErrorKind::Domain, {},
                                  core::filled(MARK_TEXT("MatrixFile", "row %1, column %2 is no number"),
                                               {core::literal(i + 1), core::literal(j + 1)}));
            kind.complex = kind.complex || !isZero({.real = parts.imaginary});
            kind.whole = kind.whole && isWhole(parts.real);
            kind.zeros += isZero(parts) ? 1 : 0;
            if (j > i || !(kind.symmetric || kind.skew || kind.hermitian))
                continue;
            const Parts mirror = partsOf(grid(j, i));
            kind.symmetric = kind.symmetric && parts == mirror;
            kind.skew = kind.skew && negated(parts.real) == mirror.real && negated(parts.imaginary) == mirror.imaginary
                        && (i != j || isZero(parts));
            kind.hermitian =
                kind.hermitian && parts.real == mirror.real && negated(parts.imaginary) == mirror.imaginary;
        }
    }
    kind.whole = kind.whole && !kind.complex;
    return kind;
}

std::string words(const Parts &parts, const Kind &kind)
{
    return kind.complex ? parts.real + " " + parts.imaginary : parts.real;
}

/// How a matrix is written: which of its entries, and by what words of the format's first line.
struct Form
{
    bool coordinate = false;
    const char *field = "real";
    const char *symmetry = "general";
    bool lower = false;      ///< only what stands on and below the diagonal
    std::size_t skipped = 0; ///< how many entries from the diagonal on are known to be 0
};

Form formOf(const Kind &kind, std::size_t entries)
{
    Form form{.coordinate = 2 * kind.zeros > entries, .lower = true};
    form.field = kind.complex ? "complex" : (kind.whole ? "integer" : "real");
    if (kind.symmetric) {
        form.symmetry = "symmetric";
    } else if (kind.skew) {
        form.symmetry = "skew-symmetric";
        form.skipped = 1;
    } else if (kind.hermitian && kind.complex) {
        form.symmetry = "hermitian";
    } else {
        form.lower = false;
    }
    return form;
}

template <class T>
core::Result<std::string> written(const core::Grid<T> &grid, const core::Run &run)
{
    const auto kind = kindOf(grid, run);
    if (!kind)
        return core::fail(kind.error());
    const Form form = formOf(*kind, grid.cells.size());
    std::string text;
    std::size_t count = 0;
    for (std::size_t j = 0; j < grid.columns; ++j) {
        if (run.cancelled())
            return core::cancelled();
        for (std::size_t i = form.lower ? j + form.skipped : 0; i < grid.rows; ++i) {
            const Parts parts = partsOf(grid(i, j));
            if (form.coordinate && isZero(parts))
                continue;
            ++count;
            if (form.coordinate)
                text += std::to_string(i + 1) + " " + std::to_string(j + 1) + " ";
            text += words(parts, *kind) + "\n";
        }
        run.progress(static_cast<double>(j + 1) / static_cast<double>(grid.columns));
    }
    const std::string head = std::string("%%MatrixMarket matrix ") + (form.coordinate ? "coordinate " : "array ")
                             + form.field + " " + form.symmetry + "\n" + std::to_string(grid.rows) + " "
                             + std::to_string(grid.columns);
    return head + (form.coordinate ? " " + std::to_string(count) : std::string()) + "\n" + text;
}

} // namespace

core::Result<std::string> writeMatrixMarket(const FileEntries &entries, const core::Run &run)
{
    return std::visit([&](const auto &grid) { return written(grid, run); }, entries);
}

} // namespace calculators
