#include "calculators/rowoperationtext.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>

namespace calculators {

using core::literal;
using numerics::Rational;
using numerics::RowOperationKind;

namespace {

constexpr std::size_t mostDigits = 40;
constexpr int mostLevels = 30;

tl::unexpected<core::Error> refuse(core::Text text)
{
    return core::fail(core::ErrorKind::Domain, "operation", std::move(text));
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A number and multiples of rows (from 0).
struct Sum
{
    Rational number = 0;
    std::map<std::size_t, Rational> rows = {};

    void multiply(const Rational &factor)
    {
        number *= factor;
        for (auto &[row, coefficient] : rows)
            coefficient *= factor;
    }
    void add(const Sum &other)
    {
        number += other.number;
        for (const auto &[row, coefficient] : other.rows)
            rows[row] += coefficient;
    }
};

/// Recursive descent from the first character to the last.
class Reader
{
public:
    Reader(std::string_view text, std::size_t rows) : m_text(text), m_rows(rows) {}

    core::Result<ExactOperation> read();

private:
    std::string_view rest() const { return m_text.substr(m_at); }
    char at(std::size_t offset = 0) const { return m_at + offset < m_text.size() ? m_text[m_at + offset] : '\0'; }
    void skip();
    bool eat(std::string_view sign);
    template <std::size_t n>
    bool eatAny(const std::array<std::string_view, n> &signs);
    bool eatMinus() { return eatAny<3>({"-", "−", "–"}); }
    bool startsRow();
    bool startsFactor();
    int rowDigit();
    tl::unexpected<core::Error> wrong(core::Text text, std::size_t position) const;
    core::Result<void> end();

    core::Result<std::size_t> row();
    core::Result<Rational> number();
    core::Result<Sum> factor();
    core::Result<Sum> term();
    core::Result<Sum> sum();
    core::Result<ExactOperation> swapped(std::size_t target);
    static core::Result<ExactOperation> combined(std::size_t target, const Sum &sum);

    std::string_view m_text;
    std::size_t m_rows;
    std::size_t m_at = 0;
    int m_level = 0;
};

tl::unexpected<core::Error> Reader::wrong(core::Text text, std::size_t position) const
{
    const auto begins = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    const std::string_view before = m_text.substr(0, position);
    const auto character = static_cast<std::size_t>(std::count_if(before.begin(), before.end(), begins)) + 1;
    return core::fail(
        {.kind = core::ErrorKind::Parse,
         .field = "operation",
         .text = core::filled(MARK_TEXT("Exercise", "%1 (character %2)"), {std::move(text), literal(character)}),
         .position = position});
}

void Reader::skip()
{
    constexpr std::array<std::string_view, 5> blanks = {" ", "\t", "\n", "\u00a0", "\u202f"};
    const auto blank = [this](std::string_view sign) { return rest().starts_with(sign); };
    const auto next = [&] { return std::find_if(blanks.begin(), blanks.end(), blank); };
    for (const auto *found = next(); found != blanks.end(); found = next())
        m_at += found->size();
}

bool Reader::eat(std::string_view sign)
{
    skip();
    if (!rest().starts_with(sign))
        return false;
    m_at += sign.size();
    return true;
}

template <std::size_t n>
bool Reader::eatAny(const std::array<std::string_view, n> &signs)
{
    return std::any_of(signs.begin(), signs.end(), [this](std::string_view sign) { return eat(sign); });
}

bool Reader::startsRow()
{
    skip();
    return std::string_view("RrZz").find(at()) != std::string_view::npos && at() != '\0';
}

bool Reader::startsFactor()
{
    return startsRow() || isDigit(at()) || at() == '(' || ((at() == '.' || at() == ',') && isDigit(at(1)));
}

/// The next digit of a row's number, upright or as an index ("₂"), or −1.
int Reader::rowDigit()
{
    if (isDigit(at()))
        return m_text[m_at++] - '0';
    constexpr std::string_view index = "\u2080"; // ₀, whose last byte counts up to ₉
    if (!rest().starts_with(index.substr(0, 2)) || rest().size() < index.size())
        return -1;
    const int digit = static_cast<unsigned char>(at(2)) - static_cast<unsigned char>(index[2]);
    if (digit < 0 || digit > 9)
        return -1;
    m_at += index.size();
    return digit;
}

core::Result<std::size_t> Reader::row()
{
    skip();
    const std::size_t begin = m_at++; // the letter
    if (at() == '_')
        ++m_at;
    const bool braced = at() == '{';
    if (braced)
        ++m_at;
    std::size_t row = 0;
    int digit = rowDigit();
    if (digit < 0)
        return wrong(MARK_TEXT("Exercise", "The number of the row is missing"), m_at);
    for (; digit >= 0; digit = rowDigit())
        row = std::min<std::size_t>(row * 10 + static_cast<std::size_t>(digit), 1'000'000);
    if (braced && !eat("}"))
        return wrong(MARK_TEXT("Exercise", "A closing brace is missing"), m_at);
    if (row == 0 || row > m_rows)
        return wrong(core::filled(MARK_TEXT("Exercise", "There is no row %1; the rows are 1 to %2"),
                                  {literal(row), literal(m_rows)}),
                     begin);
    return row - 1;
}

core::Result<Rational> Reader::number()
{
    const std::size_t begin = m_at;
    std::string digits;
    for (bool point = false; isDigit(at()) || (!point && (at() == '.' || at() == ',')); ++m_at) {
        point = point || !isDigit(at());
        digits += isDigit(at()) ? at() : '.';
    }
    if (digits.size() > mostDigits)
        return core::fail(
            core::ErrorKind::TooLarge, "operation",
            core::filled(MARK_TEXT("Exercise", "A number may have at most %1 digits here"), {literal(mostDigits)}));
    auto parsed = Rational::parse(digits);
    if (!parsed)
        return wrong(parsed.error().text, begin);
    return parsed;
}

core::Result<Sum> Reader::factor()
{
    skip();
    if (startsRow()) {
        const auto found = row();
        if (!found)
            return core::fail(found.error());
        return Sum{.rows = {{*found, Rational(1)}}};
    }
    if (eat("(")) {
        if (++m_level > mostLevels)
            return wrong(MARK_TEXT("Exercise", "There are too many parentheses"), m_at);
        auto inner = sum();
        if (inner && !eat(")"))
            return wrong(MARK_TEXT("Exercise", "A closing parenthesis is missing"), m_at);
        --m_level;
        return inner;
    }
    if (!startsFactor())
        return wrong(MARK_TEXT("Exercise", "Here a number or a row such as R1 is expected"), m_at);
    return number().map([](Rational value) { return Sum{.number = std::move(value)}; });
}

core::Result<Sum> Reader::term()
{
    auto left = factor();
    while (left) {
        skip();
        const std::size_t sign = m_at;
        const bool divides = eatAny<3>({"/", ":", "÷"});
        const bool times = !divides && eatAny<4>({"*", "·", "×", "⋅"});
        if (!divides && !times && !startsFactor())
            break;
        auto right = factor();
        if (!right)
            return right;
        if (divides && (!right->rows.empty() || right->number.isZero()))
            return wrong(right->rows.empty() ? MARK_TEXT("Exercise", "This divides by 0")
                                             : MARK_TEXT("Exercise", "A row can't be divided by"),
                         sign);
        if (!left->rows.empty() && !right->rows.empty())
            return wrong(MARK_TEXT("Exercise", "Two rows can't be multiplied with each other"), sign);
        if (!divides && left->rows.empty())
            std::swap(*left, *right);
        left->multiply(divides ? Rational(1) / right->number : right->number);
    }
    return left;
}

core::Result<Sum> Reader::sum()
{
    Sum result;
    for (bool first = true;; first = false) {
        const bool minus = eatMinus();
        if (!minus && !eat("+") && !first)
            return result;
        auto next = term();
        if (!next)
            return next;
        if (minus)
            next->multiply(-1);
        result.add(*next);
    }
}

core::Result<void> Reader::end()
{
    skip();
    if (m_at < m_text.size())
        return wrong(MARK_TEXT("Exercise", "What follows here is not understood"), m_at);
    return {};
}

core::Result<ExactOperation> Reader::swapped(std::size_t target)
{
    if (!startsRow())
        return wrong(MARK_TEXT("Exercise", "Here the other row is expected, such as R2"), m_at);
    const auto source = row();
    if (!source)
        return core::fail(source.error());
    if (const auto done = end(); !done)
        return core::fail(done.error());
    return ExactOperation{.kind = RowOperationKind::Swap, .target = target, .source = *source};
}

/// The elementary operation that puts the sum in the place of the target.
core::Result<ExactOperation> Reader::combined(std::size_t target, const Sum &sum)
{
    if (!sum.number.isZero())
        return refuse(core::filled(MARK_TEXT("Exercise", "The number %1 stands without a row: only multiples of rows "
                                                         "can be added to a row"),
                                   {literal(sum.number.text())}));
    Rational own = 0;
    std::vector<std::pair<std::size_t, Rational>> others;
    for (const auto &[row, coefficient] : sum.rows)
        if (row == target)
            own = coefficient;
        else if (!coefficient.isZero())
            others.emplace_back(row, coefficient);
    if (others.size() > 1)
        return refuse(
            MARK_TEXT("Exercise", "These are several operations in one: add a multiple of one row at a time"));
    if (others.empty())
        return ExactOperation{.kind = RowOperationKind::Scale, .target = target, .source = target, .factor = own};
    const auto &[source, factor] = others.front();
    if (own.isZero())
        return refuse(core::filled(MARK_TEXT("Exercise", "Row %1 would be lost: it does not occur on the right, so the "
                                                         "operation can't be undone"),
                                   {literal(target + 1)}));
    const ExactOperation scaled{.kind = RowOperationKind::Scale, .target = target, .source = target, .factor = own};
    const ExactOperation added{.kind = RowOperationKind::Add, .target = target, .source = source, .factor = factor};
    if (own == Rational(1))
        return added;
    return refuse(core::filled(MARK_TEXT("Exercise", "These are two operations in one: first %1, then %2"),
                               {literal(numerics::text(scaled)), literal(numerics::text(added))}));
}

core::Result<ExactOperation> Reader::read()
{
    if (!startsRow())
        return wrong(MARK_TEXT("Exercise", "An operation begins with the row that it changes, as in R2 <- R2 - 3 R1"),
                     m_at);
    const auto target = row();
    if (!target)
        return core::fail(target.error());
    if (eatAny<4>({"<->", "<=>", "↔", "⇔"}))
        return swapped(*target);
    if (!eatAny<8>({"<-", "<=", "←", ":=", "=", "->", "→", "⟵"}))
        return wrong(MARK_TEXT("Exercise", "Here an arrow is expected: <- for what the row becomes, <-> for a swap"),
                     m_at);
    const auto right = sum();
    if (!right)
        return core::fail(right.error());
    if (const auto done = end(); !done)
        return core::fail(done.error());
    return combined(*target, *right);
}

} // namespace

core::Result<ExactOperation> readRowOperation(std::string_view text, std::size_t rows)
{
    auto operation = Reader(text, rows).read();
    if (!operation)
        return operation;
    return checkedRowOperation(std::move(*operation), rows);
}

core::Result<ExactOperation> checkedRowOperation(ExactOperation operation, std::size_t rows)
{
    if (operation.target >= rows || operation.source >= rows)
        return refuse(core::filled(MARK_TEXT("Exercise", "There is no row %1; the rows are 1 to %2"),
                                   {literal(std::max(operation.target, operation.source) + 1), literal(rows)}));
    const bool scales = operation.kind == RowOperationKind::Scale;
    if (scales && operation.factor.isZero())
        return refuse(core::filled(MARK_TEXT("Exercise", "Row %1 times 0 would be a row of zeros: what stood there is "
                                                         "lost and can't be brought back, so it is no row operation"),
                                   {literal(operation.target + 1)}));
    const bool adds = operation.kind == RowOperationKind::Add;
    const bool sameRow = operation.target == operation.source;
    if (adds && sameRow)
        return refuse(MARK_TEXT("Exercise", "A multiple of a row is added to another row; to change a row by itself, "
                                            "multiply it by a number"));
    if ((adds && operation.factor.isZero()) || (scales && operation.factor == Rational(1)) || (!scales && sameRow))
        return refuse(
            core::filled(MARK_TEXT("Exercise", "%1 leaves the matrix as it is"), {literal(numerics::text(operation))}));
    return operation;
}

} // namespace calculators
