#include "headless/jsontext.h"

#include "headless/utf8.h"

#include <algorithm>
#include <charconv>

namespace headless {

namespace {

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/// A byte that a string holds as it is: neither its end, an escape nor a control character; part of ASCII.
bool isPlain(char byte)
{
    return byte >= ' ' && byte != '"' && byte != '\\';
}

bool isHighSurrogate(unsigned unit)
{
    return unit >= 0xD800 && unit <= 0xDBFF;
}

bool isLowSurrogate(unsigned unit)
{
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

} // namespace

void JsonText::skipSpace()
{
    while (!atEnd() && (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r'))
        ++m_offset;
}

bool JsonText::take(char wanted)
{
    if (atEnd() || peek() != wanted)
        return false;
    ++m_offset;
    return true;
}

bool JsonText::takeWord(std::string_view word)
{
    if (m_text.substr(m_offset, word.size()) != word)
        return false;
    m_offset += word.size();
    return true;
}

bool JsonText::takeDigits()
{
    const std::size_t start = m_offset;
    while (isDigit(peek()))
        ++m_offset;
    return m_offset > start;
}

std::optional<std::string_view> JsonText::number()
{
    const std::size_t start = m_offset;
    take('-');
    bool sound = take('0') || takeDigits();
    if (sound && take('.'))
        sound = takeDigits();
    if (sound && (take('e') || take('E'))) {
        if (!take('+'))
            take('-');
        sound = takeDigits();
    }
    if (sound)
        return m_text.substr(start, m_offset - start);
    m_offset = start;
    return std::nullopt;
}

core::Result<std::string> JsonText::string()
{
    if (!take('"'))
        return mistake("a string must begin with \"");
    std::string result;
    while (!take('"')) {
        if (auto read = peek() == '\\' ? escape(result) : plainCharacters(result); !read)
            return core::fail(read.error());
    }
    return result;
}

core::Result<void> JsonText::plainCharacters(std::string &result)
{
    const std::size_t start = m_offset;
    while (!atEnd()) {
        const auto *const from = m_text.begin() + static_cast<std::ptrdiff_t>(m_offset);
        m_offset += static_cast<std::size_t>(std::find_if_not(from, m_text.end(), isPlain) - from);
        if (atEnd() || static_cast<unsigned char>(peek()) < 0x80)
            break;
        const std::size_t length = characterLength(m_text.substr(m_offset));
        if (length == 0)
            return mistake("broken UTF-8");
        m_offset += length;
    }
    if (atEnd())
        return mistake("a string does not end");
    if (static_cast<unsigned char>(peek()) < ' ')
        return mistake("a control character must be escaped in a string");
    result.append(m_text, start, m_offset - start);
    return {};
}

core::Result<void> JsonText::escape(std::string &result)
{
    static constexpr std::string_view letters = "\"\\/bfnrt";
    static constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    ++m_offset;
    if (take('u'))
        return codePoint(result);
    const std::size_t which = atEnd() ? std::string_view::npos : letters.find(peek());
    if (which == std::string_view::npos)
        return mistake("an unknown escape in a string");
    result += meanings[which];
    ++m_offset;
    return {};
}

core::Result<unsigned> JsonText::codeUnit()
{
    const std::string_view digits = m_text.substr(m_offset, 4);
    unsigned unit = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), unit, 16);
    if (digits.size() < 4 || read.ptr != digits.data() + 4)
        return mistake("\\u needs four hexadecimal digits");
    m_offset += 4;
    return unit;
}

core::Result<void> JsonText::codePoint(std::string &result)
{
    const std::size_t start = m_offset - 2;
    const auto first = codeUnit();
    if (!first)
        return core::fail(first.error());
    if (!isHighSurrogate(*first) && !isLowSurrogate(*first)) {
        appendCharacter(result, *first);
        return {};
    }
    if (isHighSurrogate(*first) && takeWord("\\u")) {
        const auto second = codeUnit();
        if (!second)
            return core::fail(second.error());
        if (isLowSurrogate(*second)) {
            appendCharacter(result, 0x10000 + ((*first - 0xD800) << 10U) + (*second - 0xDC00));
            return {};
        }
    }
    goTo(start);
    return mistake("a lone surrogate in a string");
}

tl::unexpected<core::Error> JsonText::mistake(const std::string &what) const
{
    const std::size_t position = characterCount(m_text.substr(0, m_offset));
    return core::fail({.kind = core::ErrorKind::Parse,
                       .text = core::literal(what + ", at character " + std::to_string(position) + " (counted from 0)"),
                       .position = position});
}

} // namespace headless
