#include "headless/jsonreader.h"

#include "headless/jsontext.h"
#include "headless/utf8.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace headless {

namespace {

/// A key that two members share, or nullptr.
const std::string *doubledKey(const core::Object &object)
{
    std::vector<const std::string *> keys(object.size());
    std::transform(object.begin(), object.end(), keys.begin(), [](const auto &entry) { return &entry.first; });
    std::sort(keys.begin(), keys.end(), [](const auto *a, const auto *b) { return *a < *b; });
    const auto found =
        std::adjacent_find(keys.begin(), keys.end(), [](const auto *a, const auto *b) { return *a == *b; });
    return found == keys.end() ? nullptr : *found;
}

/// Whether a request may set `exact`. An escape may spell it, so any escape counts.
bool mayBeExact(std::string_view text)
{
    return text.find("exact") != std::string_view::npos || text.find('\\') != std::string_view::npos;
}

class Reader
{
public:
    explicit Reader(std::string_view text) : m_text(text), m_keepTexts(mayBeExact(text)) {}

    core::Result<core::Value> read()
    {
        m_text.skipSpace();
        m_keepTexts = m_keepTexts || m_text.peek() != '{';
        auto result = value();
        if (!result)
            return result;
        m_text.skipSpace();
        if (!m_text.atEnd())
            return m_text.mistake("text after the value");
        return result;
    }

private:
    core::Result<core::Value> value();
    core::Result<core::Value> object();
    core::Result<void> member(core::Object &members);
    core::Result<core::Value> array();
    core::Result<core::Value> entries();
    std::optional<std::vector<double>> plainNumbers();
    core::Result<void> enter(char bracket);

    JsonText m_text;
    int m_depth = 0;
    bool m_keepTexts;
};

core::Result<core::Value> Reader::value()
{
    switch (m_text.peek()) {
    case '{':
        return object();
    case '[':
        return array();
    case '"': {
        auto text = m_text.string();
        if (!text)
            return core::fail(text.error());
        return core::Value(*std::move(text));
    }
    default:
        break;
    }
    if (const auto number = m_text.number())
        return core::Value(core::NumberText{std::string(*number)});
    if (m_text.takeWord("true"))
        return core::Value(true);
    if (m_text.takeWord("false"))
        return core::Value(false);
    if (m_text.takeWord("null"))
        return core::Value();
    return m_text.mistake(m_text.atEnd() ? "the text ends where a value is due" : "no JSON value");
}

core::Result<void> Reader::enter(char bracket)
{
    if (m_depth == deepestNesting)
        return m_text.mistake("nesting is deeper than " + std::to_string(deepestNesting));
    ++m_depth;
    m_text.take(bracket);
    m_text.skipSpace();
    return {};
}

core::Result<core::Value> Reader::object()
{
    const std::size_t start = m_text.offset();
    if (auto entered = enter('{'); !entered)
        return core::fail(entered.error());
    core::Object members;
    if (!m_text.take('}')) {
        do {
            m_text.skipSpace();
            if (auto read = member(members); !read)
                return core::fail(read.error());
            m_text.skipSpace();
        } while (m_text.take(','));
        if (!m_text.take('}'))
            return m_text.mistake(m_text.atEnd() ? "the text ends within an object" : "an object needs , or } here");
    }
    --m_depth;
    if (const std::string *key = doubledKey(members)) {
        m_text.goTo(start);
        return m_text.mistake("the key \"" + shortened(*key) + "\" stands twice in an object");
    }
    return core::Value(std::move(members));
}

core::Result<void> Reader::member(core::Object &members)
{
    auto key = m_text.string();
    if (!key)
        return core::fail(key.error());
    m_text.skipSpace();
    if (!m_text.take(':'))
        return m_text.mistake("a key needs : after it");
    m_text.skipSpace();
    const bool kept = std::exchange(m_keepTexts, m_keepTexts || m_depth > 1 || *key == "id");
    auto read = value();
    m_keepTexts = kept;
    if (!read)
        return core::fail(read.error());
    members.emplace_back(*std::move(key), *std::move(read));
    return {};
}

core::Result<core::Value> Reader::array()
{
    if (auto entered = enter('['); !entered)
        return core::fail(entered.error());
    // The members of the outermost object lie at depth 2, the rows of a matrix among them at 3.
    const bool compact = !m_keepTexts && (m_depth == 2 || m_depth == 3);
    if (compact) {
        const std::size_t first = m_text.offset();
        if (auto numbers = plainNumbers()) {
            --m_depth;
            return core::Value(*std::move(numbers));
        }
        m_text.goTo(first);
    }
    auto result = entries();
    if (result && !m_text.take(']'))
        return m_text.mistake(m_text.atEnd() ? "the text ends within an array" : "an array needs , or ] here");
    --m_depth;
    return result;
}

core::Result<core::Value> Reader::entries()
{
    core::Array result;
    if (m_text.peek() == ']')
        return core::Value(std::move(result));
    do {
        m_text.skipSpace();
        auto entry = value();
        if (!entry)
            return entry;
        result.push_back(*std::move(entry));
        m_text.skipSpace();
    } while (m_text.take(','));
    return core::Value(std::move(result));
}

/// An array of one number or more, all within a double's range, to its end; nothing where it is another.
std::optional<std::vector<double>> Reader::plainNumbers()
{
    std::vector<double> result;
    do {
        m_text.skipSpace();
        const auto text = m_text.number();
        const auto number = text ? core::parseDouble(*text) : std::nullopt;
        if (!number || !std::isfinite(*number))
            return std::nullopt;
        result.push_back(*number);
        m_text.skipSpace();
    } while (m_text.take(','));
    return m_text.take(']') ? std::optional(std::move(result)) : std::nullopt;
}

} // namespace

core::Result<core::Value> readJson(std::string_view text)
{
    return Reader(text).read();
}

} // namespace headless
