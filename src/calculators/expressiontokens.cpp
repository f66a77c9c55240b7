#include "calculators/expressiontokens.h"

#include "core/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace calculators {

namespace {

/// Signs as a page has them, and as a keyboard does.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> typographic{{
    {"−", "-"},
    {"·", "*"},
    {"⋅", "*"},
    {"×", "*"},
    {"⊙", ".*"},
    {"∘", ".*"},
    {"′", "'"},
    {"’", "'"},
}};

constexpr std::array<std::string_view, 3> blanks{"\u00a0", "\u2009", "\u202f"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isBlank(std::string_view character)
{
    return (character.size() == 1 && std::string_view(" \t\r\n").find(character[0]) != std::string_view::npos)
           || std::find(blanks.begin(), blanks.end(), character) != blanks.end();
}

/// The plain form of a sign of one character, or nothing.
std::string_view plainSign(std::string_view character)
{
    for (const auto &[sign, plain] : typographic)
        if (sign == character)
            return plain;
    return {};
}

class Scanner
{
public:
    Scanner(std::string_view text, const ExpressionSyntax &syntax)
        : m_rest(text),
          m_imaginary(syntax.imaginary),
          m_comma(syntax.decimalComma && text.find('.') == std::string_view::npos)
    {
    }

    core::Result<std::vector<Token>> scan();

private:
    char at(std::size_t i) const { return i < m_rest.size() ? m_rest[i] : '\0'; }
    bool isPoint(std::size_t i) const { return at(i) == '.' || (m_comma && at(i) == ','); }
    bool startsNumber() const { return isDigit(at(0)) || (isPoint(0) && isDigit(at(1))); }
    std::size_t characterSize() const { return core::characterLength(m_rest); }
    bool startsName(std::size_t i) const;
    void take(TokenKind kind, std::size_t bytes, std::string text);
    void takeNumber();
    void takeName();
    core::Result<void> takeWord();
    core::Result<void> takeNext();

    std::string_view m_rest;
    bool m_imaginary;
    bool m_comma;
    std::size_t m_position = 0;
    std::vector<Token> m_tokens;
};

/// Letters of any script count: every character beyond ASCII that is no sign or space of ours.
bool Scanner::startsName(std::size_t i) const
{
    if (i >= m_rest.size())
        return false;
    if (static_cast<unsigned char>(m_rest[i]) < 0x80U)
        return isLetter(m_rest[i]);
    const std::string_view character = m_rest.substr(i, core::characterLength(m_rest.substr(i)));
    return !character.empty() && plainSign(character).empty() && !isBlank(character);
}

void Scanner::take(TokenKind kind, std::size_t bytes, std::string text)
{
    const std::string_view piece = m_rest.substr(0, bytes);
    const auto characters = static_cast<std::size_t>(std::count_if(
        piece.begin(), piece.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
    m_tokens.push_back({.kind = kind, .text = std::move(text), .begin = m_position, .end = m_position + characters});
    m_position += characters;
    m_rest.remove_prefix(bytes);
}

void Scanner::takeNumber()
{
    const auto digitsFrom = [this](std::size_t i) {
        while (isDigit(at(i)))
            ++i;
        return i;
    };
    std::size_t end = digitsFrom(0);
    const bool product = at(end) == '.' && at(end + 1) == '*'; // 2.*A
    if (isPoint(end) && !product && (at(end) == '.' || isDigit(at(end + 1))))
        end = digitsFrom(end + 1);
    if (at(end) == 'e' || at(end) == 'E') {
        const std::size_t power = end + (at(end + 1) == '+' || at(end + 1) == '-' ? 2 : 1);
        if (isDigit(at(power)))
            end = digitsFrom(power);
    }
    std::string text(m_rest.substr(0, end));
    std::replace(text.begin(), text.end(), ',', '.');
    const bool imaginary = m_imaginary && at(end) == 'i' && !startsName(end + 1) && !isDigit(at(end + 1));
    take(imaginary ? TokenKind::Imaginary : TokenKind::Number, imaginary ? end + 1 : end, std::move(text));
}

void Scanner::takeName()
{
    std::size_t end = 0;
    while (startsName(end) || isDigit(at(end)))
        end += isDigit(at(end)) ? 1 : core::characterLength(m_rest.substr(end));
    take(TokenKind::Name, end, std::string(m_rest.substr(0, end)));
}

core::Result<void> Scanner::takeWord()
{
    const std::size_t end = m_rest.find('"', 1);
    if (end == std::string_view::npos)
        return failAt(m_position, core::ErrorKind::Parse, MARK_TEXT("Expression", "this quotation mark is not closed"));
    take(TokenKind::Word, end + 1, std::string(m_rest.substr(1, end - 1)));
    return {};
}

core::Result<void> Scanner::takeNext()
{
    const std::string_view character = m_rest.substr(0, characterSize());
    if (isBlank(character)) {
        ++m_position;
        m_rest.remove_prefix(character.size());
    } else if (startsNumber()) {
        takeNumber();
    } else if (startsName(0)) {
        takeName();
    } else if (character == "\"") {
        return takeWord();
    } else if (m_rest.starts_with(".*")) {
        take(TokenKind::Sign, 2, ".*");
    } else if (const std::string_view plain = plainSign(character); !plain.empty()) {
        take(TokenKind::Sign, character.size(), std::string(plain));
    } else if (std::string_view("+-*/^'(),.").find(character) != std::string_view::npos) {
        take(TokenKind::Sign, 1, std::string(character));
    } else {
        return failAt(
            m_position, core::ErrorKind::Parse,
            core::filled(MARK_TEXT("Expression", "“%1” has no meaning here"), {core::literal(std::string(character))}));
    }
    return {};
}

core::Result<std::vector<Token>> Scanner::scan()
{
    while (!m_rest.empty())
        if (auto taken = takeNext(); !taken)
            return core::fail(taken.error());
    take(TokenKind::End, 0, {});
    return std::move(m_tokens);
}

} // namespace

tl::unexpected<core::Error> failAt(std::size_t position, core::ErrorKind kind, core::Text text)
{
    return core::fail({.kind = kind, .field = "expression", .text = std::move(text), .position = position});
}

core::Result<std::vector<Token>> readTokens(std::string_view text, const ExpressionSyntax &syntax)
{
    if (text.size() > longestExpression)
        return failAt(0, core::ErrorKind::TooLarge,
                      core::filled(MARK_TEXT("Expression", "an expression may have at most %1 bytes; this one has %2"),
                                   {core::literal(longestExpression), core::literal(text.size())}));
    if (const auto broken = core::brokenUtf8At(text)) {
        const auto before = text.substr(0, *broken);
        return failAt(
            static_cast<std::size_t>(std::count_if(
                before.begin(), before.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; })),
            core::ErrorKind::Parse, MARK_TEXT("Expression", "this is not in UTF-8"));
    }
    return Scanner(text, syntax).scan();
}

bool isExpressionName(std::string_view text)
{
    const auto tokens = readTokens(text, {});
    return tokens && tokens->size() == 2 && tokens->front().kind == TokenKind::Name
           && tokens->front().text.size() == text.size();
}

} // namespace calculators
