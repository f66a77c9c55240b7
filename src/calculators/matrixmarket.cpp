#include "calculators/matrixfile.h"

#include "calculators/matrixentry.h"
#include "calculators/matrixmarketwords.h"
#include "numerics/rational.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace calculators {

namespace {

using Piece = std::string_view;
using Complex = std::complex<double>;

enum class Field { Real, Integer, ComplexNumber, Pattern };
enum class Symmetry { General, Symmetric, Skew, Hermitian };

constexpr std::array<std::pair<std::string_view, Field>, 5> fields{{{"real", Field::Real},
                                                                    {"double", Field::Real},
                                                                    {"integer", Field::Integer},
                                                                    {"complex", Field::ComplexNumber},
                                                                    {"pattern", Field::Pattern}}};
constexpr std::array<std::pair<std::string_view, Symmetry>, 4> symmetries{{{"general", Symmetry::General},
                                                                           {"symmetric", Symmetry::Symmetric},
                                                                           {"skew-symmetric", Symmetry::Skew},
                                                                           {"hermitian", Symmetry::Hermitian}}};

struct Header
{
    bool coordinate = true;
    Field field = Field::Real;
    Symmetry symmetry = Symmetry::General;
};

constexpr std::size_t entriesBetweenReports = 1U << 16U;

std::string entryOf(const std::string &real, const std::string &imaginary)
{
    return typedEntry(real + (imaginary.starts_with('-') ? "" : "+") + imaginary + "i");
}

std::string opposite(const std::string &number)
{
    return number.starts_with('-') ? number.substr(1) : "-" + number;
}

/// Block by block, so that neither of them is walked across its lines for long.
template <class T>
void turn(core::Grid<T> &from, core::Grid<T> &to)
{
    constexpr std::size_t block = 64;
    for (std::size_t top = 0; top < to.rows; top += block)
        for (std::size_t left = 0; left < to.columns; left += block)
            for (std::size_t i = top; i < std::min(top + block, to.rows); ++i)
                for (std::size_t j = left; j < std::min(left + block, to.columns); ++j)
                    to(i, j) = std::move(from(j, i));
}

class MarketReader
{
public:
    MarketReader(Piece text, const core::Run &run) : m_all(text), m_text(text), m_run(run) {}

    core::Result<MatrixFile> read();

private:
    core::Result<void> readHeader();
    core::Result<void> readSizes();
    template <class T>
    core::Result<core::Grid<T>> readEntries();
    template <class T>
    core::Result<void> readCoordinates(core::Grid<T> &grid);
    template <class T>
    core::Result<void> readArray(core::Grid<T> &grid);
    template <class T>
    core::Result<std::pair<T, T>> value(const MarketWords &words, std::size_t at) const;
    template <class T>
    std::pair<T, T> withMirror(T entry) const;
    std::pair<std::string, std::string> typed(const std::array<std::string, 2> &read, std::size_t parts) const;
    template <class T>
    core::Result<void> put(core::Grid<T> &grid, std::size_t i, std::size_t j, std::pair<T, T> valueAndMirror) const;
    /// The next line with something on it that is no remark; nothing at the end.
    std::optional<MarketWords> nextLine();
    core::Result<void> atEnd();
    core::Result<void> report(std::size_t entry);
    tl::unexpected<core::Error> failHere(core::Text text) const;

    Piece m_all;
    Piece m_text;
    const core::Run &m_run;
    Header m_header;
    std::size_t m_rows = 0;
    std::size_t m_columns = 0;
    std::size_t m_count = 0;
    std::size_t m_line = 0;
};

tl::unexpected<core::Error> MarketReader::failHere(core::Text text) const
{
    return core::fail(core::ErrorKind::Parse, {},
                      core::filled(MARK_TEXT("MatrixFile", "Line %1: %2"), {core::literal(m_line), std::move(text)}));
}

std::optional<MarketWords> MarketReader::nextLine()
{
    while (!m_text.empty()) {
        const std::size_t end = std::min(m_text.find('\n'), m_text.size());
        const Piece line = m_text.substr(0, end);
        m_text.remove_prefix(std::min(end + 1, m_text.size()));
        ++m_line;
        const MarketWords words(line);
        if (words.count > 0 && !words.word[0].starts_with('%'))
            return words;
    }
    return std::nullopt;
}

core::Result<void> MarketReader::readHeader()
{
    const std::size_t end = std::min(m_text.find('\n'), m_text.size());
    const MarketWords words(m_text.substr(0, end));
    m_text.remove_prefix(std::min(end + 1, m_text.size()));
    m_line = 1;
    if (words.count != 5 || words.word[0] != "%%MatrixMarket" || lowerCase(words.word[1]) != "matrix")
        return failHere(
            MARK_TEXT("MatrixFile", "it should read “%%MatrixMarket matrix”, then format, field and symmetry"));
    const auto unknown = [&](Piece word) {
        return failHere(core::filled(MARK_TEXT("MatrixFile", "“%1” is not known here"),
                                     {core::literal(std::string(word.substr(0, 40)))}));
    };
    const std::string format = lowerCase(words.word[2]);
    if (format != "coordinate" && format != "array")
        return unknown(words.word[2]);
    const auto named = [](const auto &table, const std::string &name) {
        return std::find_if(table.begin(), table.end(), [&](const auto &entry) { return entry.first == name; });
    };
    const auto *const field = named(fields, lowerCase(words.word[3]));
    if (field == fields.end())
        return unknown(words.word[3]);
    const auto *const symmetry = named(symmetries, lowerCase(words.word[4]));
    if (symmetry == symmetries.end())
        return unknown(words.word[4]);
    m_header = {.coordinate = format == "coordinate", .field = field->second, .symmetry = symmetry->second};
    const bool pattern = m_header.field == Field::Pattern;
    const bool hermitian = m_header.symmetry == Symmetry::Hermitian;
    if ((pattern && (!m_header.coordinate || m_header.symmetry == Symmetry::Skew || hermitian))
        || (hermitian && m_header.field != Field::ComplexNumber))
        return failHere(MARK_TEXT("MatrixFile", "this format, field and symmetry do not go together"));
    return {};
}

core::Result<void> MarketReader::readSizes()
{
    const auto words = nextLine();
    const std::size_t due = m_header.coordinate ? 3 : 2;
    if (!words || words->count != due)
        return failHere(m_header.coordinate
                            ? MARK_TEXT("MatrixFile", "it should say how many rows, columns and entries there are")
                            : MARK_TEXT("MatrixFile", "it should say how many rows and columns there are"));
    std::array<std::size_t, 3> sizes{};
    for (std::size_t k = 0; k < due; ++k) {
        const auto number = wholeNumber(words->word.at(k));
        if (!number)
            return failHere(core::filled(MARK_TEXT("MatrixFile", "“%1” is no number"),
                                         {core::literal(std::string(words->word.at(k).substr(0, 40)))}));
        sizes.at(k) = *number;
    }
    std::tie(m_rows, m_columns, m_count) = std::tuple(sizes[0], sizes[1], sizes[2]);
    if (m_columns > 0 && m_rows > mostFileEntries / m_columns)
        return core::fail(
            core::ErrorKind::TooLarge, {},
            core::filled(MARK_TEXT("MatrixFile", "the file has %1 rows and %2 columns, more than %3 entries"),
                         {core::literal(m_rows), core::literal(m_columns), core::literal(mostFileEntries)}));
    if (m_header.symmetry != Symmetry::General && m_rows != m_columns)
        return failHere(MARK_TEXT("MatrixFile", "a symmetric matrix has as many rows as columns"));
    return {};
}

core::Result<void> MarketReader::report(std::size_t entry)
{
    if (entry % entriesBetweenReports != 0)
        return {};
    if (m_run.cancelled())
        return core::cancelled();
    m_run.progress(1.0
                   - static_cast<double>(m_text.size()) / static_cast<double>(std::max<std::size_t>(1, m_all.size())));
    return {};
}

/// A number, and its mirror image in the diagonal.
template <class T>
std::pair<T, T> MarketReader::withMirror(T entry) const
{
    T mirror = entry;
    if constexpr (std::is_same_v<T, Complex>)
        if (m_header.symmetry == Symmetry::Hermitian)
            mirror = std::conj(entry);
    return {entry, m_header.symmetry == Symmetry::Skew ? -mirror : mirror};
}

/// The same of an entry as text, which keeps all of its digits. read: its real part and, of two parts, its imaginary
/// one.
std::pair<std::string, std::string> MarketReader::typed(const std::array<std::string, 2> &read, std::size_t parts) const
{
    const bool real = parts < 2 || numerics::Rational::parse(read[1])->isZero();
    const std::string entry = parts == 0 ? "1" : (real ? read[0] : entryOf(read[0], read[1]));
    if (m_header.symmetry == Symmetry::Hermitian && !real)
        return {entry, entryOf(read[0], opposite(read[1]))};
    if (m_header.symmetry == Symmetry::Skew)
        return {entry, real ? typedEntry(opposite(read[0])) : entryOf(opposite(read[0]), opposite(read[1]))};
    return {entry, entry};
}

/// An entry, and what stands for it on the other side of the diagonal.
template <class T>
core::Result<std::pair<T, T>> MarketReader::value(const MarketWords &words, std::size_t at) const
{
    using Part = std::conditional_t<std::is_same_v<T, Complex>, double, T>;
    const bool complex = m_header.field == Field::ComplexNumber;
    const std::size_t parts = m_header.field == Field::Pattern ? 0 : (complex ? 2 : 1);
    if (words.count != at + parts)
        return failHere(MARK_TEXT("MatrixFile", "there are too few or too many numbers"));
    std::array<Part, 2> read{};
    for (std::size_t k = 0; k < parts; ++k) {
        auto part = numberIn<Part>(words.word.at(at + k), m_header.field == Field::Integer);
        if (!part)
            return failHere(core::filled(MARK_TEXT("MatrixFile", "“%1” is no number"),
                                         {core::literal(std::string(words.word.at(at + k).substr(0, 40)))}));
        read.at(k) = std::move(*part);
    }
    if constexpr (std::is_same_v<T, std::string>)
        return typed(read, parts);
    else if constexpr (std::is_same_v<T, Complex>)
        return withMirror(Complex(read[0], read[1]));
    else
        return withMirror(parts == 0 ? 1.0 : read[0]);
}

template <class T>
core::Result<void> MarketReader::put(core::Grid<T> &grid, std::size_t i, std::size_t j,
                                     std::pair<T, T> valueAndMirror) const
{
    if (i == j && m_header.symmetry == Symmetry::Skew) {
        bool zero = false;
        if constexpr (std::is_same_v<T, std::string>)
            zero = valueAndMirror.first == valueAndMirror.second || entryValue(valueAndMirror.first) == Complex(0.0);
        else
            zero = valueAndMirror.first == T(0.0);
        if (!zero)
            return failHere(MARK_TEXT("MatrixFile", "the diagonal of a skew-symmetric matrix is 0"));
    }
    if (i == j && m_header.symmetry == Symmetry::Hermitian) {
        bool real = false;
        if constexpr (std::is_same_v<T, std::string>)
            real = valueAndMirror.first == valueAndMirror.second;
        else if constexpr (std::is_same_v<T, Complex>)
            real = valueAndMirror.first.imag() == 0.0;
        if (!real)
            return failHere(MARK_TEXT("MatrixFile", "the diagonal of a hermitian matrix is real"));
    }
    if (i != j && m_header.symmetry != Symmetry::General)
        grid(j, i) = std::move(valueAndMirror.second);
    grid(i, j) = std::move(valueAndMirror.first);
    return {};
}

template <class T>
core::Result<void> MarketReader::readCoordinates(core::Grid<T> &grid)
{
    const bool mirrored = m_header.symmetry != Symmetry::General;
    std::vector<bool> seen(grid.cells.size());
    for (std::size_t k = 0; k < m_count; ++k) {
        const auto words = nextLine();
        if (!words)
            return failHere(core::filled(MARK_TEXT("MatrixFile", "the file ends after %1 of %2 entries"),
                                         {core::literal(k), core::literal(m_count)}));
        const std::size_t i = words->count >= 2 ? wholeNumber(words->word[0]).value_or(0) : 0;
        const std::size_t j = words->count >= 2 ? wholeNumber(words->word[1]).value_or(0) : 0;
        if (i < 1 || i > m_rows || j < 1 || j > m_columns)
            return failHere(core::filled(
                MARK_TEXT("MatrixFile", "it should begin with a row from 1 to %1 and a column from 1 to %2"),
                {core::literal(m_rows), core::literal(m_columns)}));
        const std::size_t place = (i - 1) * m_columns + j - 1;
        if (seen[place])
            return failHere(core::filled(MARK_TEXT("MatrixFile", "row %1, column %2 stands here a second time"),
                                         {core::literal(i), core::literal(j)}));
        seen[place] = true;
        if (mirrored)
            seen[(j - 1) * m_columns + i - 1] = true;
        auto read = value<T>(*words, 2);
        if (!read)
            return core::fail(read.error());
        if (auto done = put(grid, i - 1, j - 1, std::move(*read)); !done)
            return done;
        if (auto told = report(k); !told)
            return told;
    }
    return {};
}

template <class T>
core::Result<void> MarketReader::readArray(core::Grid<T> &grid)
{
    // Column after column, as the file has them; general ones are turned at the end, for a large matrix is written
    // several times as fast in the order in which it lies.
    std::size_t k = 0;
    const bool general = m_header.symmetry == Symmetry::General;
    const std::size_t skipped = m_header.symmetry == Symmetry::Skew ? 1 : 0;
    const std::size_t due = general ? grid.cells.size() : m_rows * (m_rows + 1) / 2 - skipped * m_rows;
    core::Grid<T> turned(general ? m_columns : 0, m_rows);
    for (std::size_t j = 0; j < m_columns; ++j)
        for (std::size_t i = general ? 0 : j + skipped; i < m_rows; ++i) {
            const auto words = nextLine();
            if (!words)
                return failHere(core::filled(MARK_TEXT("MatrixFile", "the file ends after %1 of %2 entries"),
                                             {core::literal(k), core::literal(due)}));
            auto read = value<T>(*words, 0);
            if (!read)
                return core::fail(read.error());
            if (general)
                turned(j, i) = std::move(read->first);
            else if (auto done = put(grid, i, j, std::move(*read)); !done)
                return done;
            if (auto told = report(k++); !told)
                return told;
        }
    if (general)
        turn(turned, grid);
    return {};
}

core::Result<void> MarketReader::atEnd()
{
    if (nextLine())
        return failHere(MARK_TEXT("MatrixFile", "here is an entry more than the file should have"));
    return {};
}

template <class T>
core::Result<core::Grid<T>> MarketReader::readEntries()
{
    T zero{};
    if constexpr (std::is_same_v<T, std::string>)
        zero = "0";
    core::Grid<T> grid(m_rows, m_columns, zero);
    auto done = m_header.coordinate ? readCoordinates(grid) : readArray(grid);
    if (done)
        done = atEnd();
    if (!done)
        return core::fail(done.error());
    return grid;
}

core::Result<MatrixFile> MarketReader::read()
{
    if (auto done = readHeader(); !done)
        return core::fail(done.error());
    if (auto done = readSizes(); !done)
        return core::fail(done.error());
    const auto file = [](auto &&grid) -> core::Result<MatrixFile> {
        if (!grid)
            return core::fail(grid.error());
        return MatrixFile{.entries = std::move(*grid)};
    };
    if (m_rows <= mostEditable && m_columns <= mostEditable)
        return file(readEntries<std::string>());
    if (m_header.field == Field::ComplexNumber)
        return file(readEntries<Complex>());
    return file(readEntries<double>());
}

} // namespace

core::Result<MatrixFile> readMatrixMarket(std::string_view text, const core::Run &run)
{
    return MarketReader(text, run).read();
}

} // namespace calculators
