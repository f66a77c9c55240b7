#pragma once

#include "calculators/entrytree.h"

#include <optional>
#include <string_view>

namespace calculators {

/// Reads one entry from its first character to its last, by recursive descent.
class EntryReader
{
public:
    EntryReader(std::string_view text, EntryLanguage language)
        : m_text(text),
          m_language(language),
          m_decimalComma(language == EntryLanguage::Plain && text.find_first_of("./") == std::string_view::npos)
    {
    }

    std::optional<EntryTree> read();

private:
    using Tree = std::optional<EntryTree>;

    bool is(EntryLanguage language) const { return m_language == language; }
    char at(std::size_t offset = 0) const { return m_at + offset < m_text.size() ? m_text[m_at + offset] : '\0'; }
    std::string_view rest() const { return m_text.substr(m_at); }
    void skip();
    bool eat(std::string_view sign);
    bool eatMinus() { return eat("-") || eat("−") || eat("–"); }
    bool eatTimes();
    bool eatDivide();
    bool startsFactor(const EntryTree &left);

    Tree sum();
    Tree term();
    Tree factor();
    Tree power();
    Tree exponent();
    Tree primary();
    Tree digits();
    void takeDigits(std::string &text);
    void takeFraction(std::string &text);
    void takeExponent(std::string &text);
    Tree name();
    Tree named(std::string_view word);
    Tree call(std::string_view word);
    Tree pair(std::string_view word);
    Tree command();
    Tree root();
    Tree group();
    Tree enclosed(std::string_view end);

    std::string_view m_text;
    EntryLanguage m_language;
    bool m_decimalComma;
    std::size_t m_at = 0;
    int m_levels = 0;
};

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

inline bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace calculators
