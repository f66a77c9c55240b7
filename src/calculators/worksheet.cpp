#include "calculators/worksheet.h"

#include "calculators/expression.h"
#include "calculators/expressionevaluation.h"
#include "core/utf8.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace calculators {

namespace {

using core::ErrorKind;

std::string trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(blanks) - first + 1));
}

tl::unexpected<core::Error> refused(ErrorKind kind, const char *field, core::Text text, std::string_view name)
{
    return core::fail(kind, field, core::filled(std::move(text), {core::literal(std::string(name.substr(0, 40)))}));
}

core::Result<void> checkIndex(const WorksheetContent &content, std::size_t index)
{
    if (index < content.entries.size())
        return {};
    return refused(ErrorKind::NotFound, "index", MARK_TEXT("Worksheet", "there is no line %1"),
                   std::to_string(index + 1));
}

/// The byte at which a character of a text in UTF-8 begins.
std::size_t byteOf(const std::string &text, std::size_t character)
{
    std::size_t byte = 0;
    for (; character > 0 && byte < text.size(); --character)
        byte += core::characterLength(std::string_view(text).substr(byte));
    return byte;
}

/// An expression with one of its names replaced; as it is where it cannot be read.
std::string renamed(const std::string &text, const std::string &name, const std::string &newName)
{
    const auto expression = parseExpression(text, {.imaginary = true});
    if (!expression)
        return text;
    std::string result = text;
    std::vector<std::size_t> names = namesIn(*expression);
    std::reverse(names.begin(), names.end()); // from the end, so that the places before it stay what they are
    for (const std::size_t i : names) {
        const ExpressionNode &node = expression->nodes[i];
        if (node.text == name)
            result.replace(byteOf(text, node.begin), name.size(), newName);
    }
    return result;
}

template <class List>
auto named(List &list, std::string_view name)
{
    return std::find_if(list.begin(), list.end(), [name](const auto &entry) { return entry.name == name; });
}

} // namespace

bool Worksheet::isTaken(std::string_view name) const
{
    return named(m_content.matrices, name) != m_content.matrices.end()
           || named(m_content.entries, name) != m_content.entries.end();
}

core::Result<void> Worksheet::checkFree(const std::string &name) const
{
    if (!isExpressionName(name))
        return refused(ErrorKind::Domain, "name",
                       MARK_TEXT("Worksheet", "“%1” is no name: a letter comes first, then letters, digits or _"),
                       name);
    if (isTaken(name))
        return refused(ErrorKind::Domain, "name", MARK_TEXT("Worksheet", "the name “%1” is taken"), name);
    return {};
}

void Worksheet::change(WorksheetContent content)
{
    if (content == m_content)
        return;
    m_before.push_back(std::exchange(m_content, std::move(content)));
    if (m_before.size() > mostSteps)
        m_before.erase(m_before.begin());
    m_after.clear();
}

core::Result<void> Worksheet::setMatrix(const std::string &name, core::Grid<std::string> cells)
{
    WorksheetContent content = m_content;
    const auto found = named(content.matrices, name);
    const bool known = found != content.matrices.end();
    if (!known)
        if (auto checked = checkFree(name); !checked)
            return checked;
    if (known && found->cells && *found->cells == cells)
        return {};
    auto shared = std::make_shared<const core::Grid<std::string>>(std::move(cells));
    if (known)
        found->cells = std::move(shared);
    else
        content.matrices.push_back({.name = name, .cells = std::move(shared)});
    change(std::move(content));
    return {};
}

core::Result<void> Worksheet::removeMatrix(std::string_view name)
{
    WorksheetContent content = m_content;
    const auto found = named(content.matrices, name);
    if (found == content.matrices.end())
        return refused(ErrorKind::NotFound, "name", MARK_TEXT("Worksheet", "there is no matrix “%1”"), name);
    content.matrices.erase(found);
    change(std::move(content));
    return {};
}

core::Result<WorksheetEntry> Worksheet::read(std::string_view line, const std::string &usualName) const
{
    const std::size_t equals = line.find('=');
    if (equals == std::string_view::npos)
        return WorksheetEntry{.name = usualName, .expression = trimmed(line)};
    WorksheetEntry entry{.name = trimmed(line.substr(0, equals)), .expression = trimmed(line.substr(equals + 1))};
    if (entry.name != usualName)
        if (auto checked = checkFree(entry.name); !checked)
            return core::fail(checked.error());
    return entry;
}

core::Result<std::string> Worksheet::addEntry(std::string_view line)
{
    auto entry = read(line, freeEntryName());
    if (!entry)
        return core::fail(entry.error());
    std::string name = entry->name;
    WorksheetContent content = m_content;
    content.entries.push_back(std::move(*entry));
    change(std::move(content));
    return name;
}

core::Result<void> Worksheet::editEntry(std::size_t index, std::string_view line)
{
    if (auto checked = checkIndex(m_content, index); !checked)
        return checked;
    auto entry = read(line, m_content.entries[index].name);
    if (!entry)
        return core::fail(entry.error());
    WorksheetContent content = m_content;
    const std::string before = std::exchange(content.entries[index], *entry).name;
    if (entry->name != before)
        for (std::size_t i = 0; i < content.entries.size(); ++i)
            if (i != index)
                content.entries[i].expression = renamed(content.entries[i].expression, before, entry->name);
    change(std::move(content));
    return {};
}

core::Result<void> Worksheet::removeEntry(std::size_t index)
{
    if (auto checked = checkIndex(m_content, index); !checked)
        return checked;
    WorksheetContent content = m_content;
    content.entries.erase(content.entries.begin() + static_cast<std::ptrdiff_t>(index));
    change(std::move(content));
    return {};
}

core::Result<void> Worksheet::rename(const std::string &name, const std::string &newName)
{
    if (!isTaken(name))
        return refused(ErrorKind::NotFound, "name", MARK_TEXT("Worksheet", "there is no matrix “%1”"), name);
    if (name == newName)
        return {};
    if (auto checked = checkFree(newName); !checked)
        return checked;
    WorksheetContent content = m_content;
    if (const auto matrix = named(content.matrices, name); matrix != content.matrices.end())
        matrix->name = newName;
    for (WorksheetEntry &entry : content.entries) {
        entry.name = entry.name == name ? newName : entry.name;
        entry.expression = renamed(entry.expression, name, newName);
    }
    change(std::move(content));
    return {};
}

void Worksheet::setExact(bool exact)
{
    WorksheetContent content = m_content;
    content.exact = exact;
    change(std::move(content));
}

void Worksheet::clear()
{
    change({.exact = m_content.exact});
}

void Worksheet::undo()
{
    if (m_before.empty())
        return;
    m_after.push_back(std::exchange(m_content, std::move(m_before.back())));
    m_before.pop_back();
}

void Worksheet::redo()
{
    if (m_after.empty())
        return;
    m_before.push_back(std::exchange(m_content, std::move(m_after.back())));
    m_after.pop_back();
}

std::string Worksheet::freeMatrixName() const
{
    for (char letter = 'A'; letter <= 'Z'; ++letter)
        if (std::string name(1, letter); !isTaken(name))
            return name;
    for (std::size_t number = 1;; ++number)
        if (std::string name = "A" + std::to_string(number); !isTaken(name))
            return name;
}

std::string Worksheet::freeEntryName() const
{
    for (std::size_t number = 1;; ++number)
        if (std::string name = "R" + std::to_string(number); !isTaken(name))
            return name;
}

} // namespace calculators
