#pragma once

#include "core/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace headless {

/// A place in a JSON text, and the tokens that can stand there, as strict as RFC 8259: read here and not by a library
/// because requests ask for what those refuse or lose: numbers beyond a double's range keep their text, lone surrogates
/// and NUL bytes are mistakes. Every mistake is a Parse error that says what is wrong at which character.
class JsonText
{
public:
    /// text: must outlive this.
    explicit JsonText(std::string_view text) : m_text(text) {}

    std::size_t offset() const { return m_offset; }
    void goTo(std::size_t offset) { m_offset = offset; }
    bool atEnd() const { return m_offset == m_text.size(); }
    void skipSpace();
    /// The byte here; 0 at the end, and for a NUL byte, which no token begins with.
    char peek() const { return atEnd() ? '\0' : m_text[m_offset]; }
    /// Steps over the byte if it is this one.
    bool take(char wanted);
    /// Steps over "true", "false" or "null".
    bool takeWord(std::string_view word);

    /// The text of a number, or nothing (and no step) where none stands here.
    std::optional<std::string_view> number();
    /// A string, its escapes undone.
    core::Result<std::string> string();

    /// what: what is wrong here, a clause.
    tl::unexpected<core::Error> mistake(const std::string &what) const;

private:
    bool takeDigits();
    core::Result<void> plainCharacters(std::string &result);
    core::Result<void> escape(std::string &result);
    core::Result<unsigned> codeUnit();
    core::Result<void> codePoint(std::string &result);

    std::string_view m_text;
    std::size_t m_offset = 0;
};

} // namespace headless
