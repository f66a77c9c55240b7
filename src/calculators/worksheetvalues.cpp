#include "calculators/worksheetvalues.h"

#include "calculators/expressionevaluation.h"
#include "numerics/exactsolve.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <unordered_map>
#include <utility>

namespace calculators {

namespace {

using core::ErrorKind;
using core::Grid;
using numerics::Rational;

/// The matrix of cells, in doubles where it must not be exact.
core::Result<ExpressionValue> matrixOf(const Grid<std::string> &cells, const std::string &name, bool exact)
{
    auto entries = readCells(cells, name);
    if (!entries)
        return core::fail(entries.error());
    if (const auto *rational = std::get_if<Grid<Rational>>(&*entries); rational && !exact) {
        Grid<double> rounded = numerics::doubles(*rational);
        if (std::any_of(rounded.cells.begin(), rounded.cells.end(), [](double cell) { return std::isinf(cell); }))
            return core::fail(ErrorKind::Domain, {},
                              MARK_TEXT("Number", "this is beyond the range of a double (about 1.8e308)"));
        *entries = std::move(rounded);
    }
    return ExpressionValue{.entries = std::move(*entries)};
}

/// One computation of a worksheet: its entries form a graph, in which each waits for those that it uses.
class Computation
{
public:
    Computation(const WorksheetContent &content, const WorksheetValues &before, const core::Run &run)
        : m_content(content),
          m_before(before),
          m_run(run)
    {
    }

    core::Result<WorksheetValues> compute();

private:
    struct Line
    {
        core::Result<Expression> expression = {};
        std::vector<std::size_t> uses = {};   ///< nodes that are names of this worksheet
        std::vector<std::size_t> usedBy = {}; ///< other entries
        std::size_t waitsFor = 0;
    };

    void list();
    void connect();
    void computeMatrix(WorksheetValue &value) const;
    void computeEntry(std::size_t entry);
    std::optional<core::Error> failedName(const Line &line) const;
    bool takeOver(WorksheetValue &value, const Line *line) const;
    void refuseCircles();
    std::string circle(std::size_t entry) const;
    WorksheetValue &valueOf(std::size_t entry) { return m_result.values[m_content.matrices.size() + entry]; }

    const WorksheetContent &m_content;
    const WorksheetValues &m_before;
    const core::Run &m_run;
    WorksheetValues m_result;
    std::unordered_map<std::string, std::size_t> m_places; // of all names in the values
    std::vector<Line> m_lines;
    std::vector<bool> m_done;
};

void Computation::list()
{
    m_result.exact = m_content.exact;
    for (const WorksheetMatrix &matrix : m_content.matrices)
        m_result.values.push_back({.name = matrix.name, .cells = matrix.cells});
    for (const WorksheetEntry &entry : m_content.entries)
        m_result.values.push_back({.name = entry.name, .expression = entry.expression});
    for (std::size_t i = 0; i < m_result.values.size(); ++i)
        m_places.emplace(m_result.values[i].name, i);
}

void Computation::connect()
{
    const std::size_t matrices = m_content.matrices.size();
    m_lines.resize(m_content.entries.size());
    m_done.resize(m_lines.size(), false);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        Line &line = m_lines[i];
        line.expression = parseExpression(m_content.entries[i].expression, {.imaginary = true});
        if (!line.expression)
            continue;
        for (const std::size_t node : namesIn(*line.expression)) {
            const auto place = m_places.find(line.expression->nodes[node].text);
            if (place == m_places.end())
                continue;
            line.uses.push_back(node);
            if (place->second < matrices)
                continue;
            m_lines[place->second - matrices].usedBy.push_back(i);
            ++line.waitsFor;
        }
    }
}

/// Whether the value of before still holds; a matrix has no line.
bool Computation::takeOver(WorksheetValue &value, const Line *line) const
{
    const WorksheetValue *before = m_before.exact == m_result.exact ? m_before.find(value.name) : nullptr;
    if (!before || before->cells != value.cells || before->expression != value.expression || !before->value)
        return false;
    const auto isOld = [&](std::size_t node) {
        return !m_result.values[m_places.at(line->expression->nodes[node].text)].fresh;
    };
    // A name that was a matrix before and is none now, or the other way round, changes the meaning as well.
    const auto isGone = [&](std::size_t node) {
        const std::string &name = line->expression->nodes[node].text;
        return !m_places.contains(name) && m_before.find(name);
    };
    if (line) {
        const auto names = namesIn(*line->expression);
        if (!std::all_of(line->uses.begin(), line->uses.end(), isOld)
            || std::any_of(names.begin(), names.end(), isGone))
            return false;
    }
    value.value = before->value;
    value.fresh = false;
    return true;
}

void Computation::computeMatrix(WorksheetValue &value) const
{
    if (takeOver(value, nullptr))
        return;
    auto matrix = matrixOf(value.cells ? *value.cells : Grid<std::string>(), value.name, m_result.exact);
    if (matrix) {
        value.value = std::make_shared<const ExpressionValue>(std::move(*matrix));
        return;
    }
    value.error = matrix.error();
    value.error->field = "cells";
}

std::optional<core::Error> Computation::failedName(const Line &line) const
{
    for (const std::size_t index : line.uses) {
        const ExpressionNode &node = line.expression->nodes[index];
        if (!m_result.values[m_places.at(node.text)].error)
            continue;
        return failAt(node, ErrorKind::Domain,
                      core::filled(MARK_TEXT("Worksheet", "“%1” has no value, because of an error of its own"),
                                   {core::literal(node.text)}))
            .value();
    }
    return std::nullopt;
}

void Computation::computeEntry(std::size_t entry)
{
    WorksheetValue &value = valueOf(entry);
    const Line &line = m_lines[entry];
    m_done[entry] = true;
    if (value.error)
        return;
    if (!line.expression) {
        value.error = line.expression.error();
        return;
    }
    value.error = failedName(line);
    if (value.error || takeOver(value, &line))
        return;
    const ExpressionContext context{.value =
                                        [this](const std::string &name) {
                                            const auto place = m_places.find(name);
                                            return place == m_places.end() ? nullptr
                                                                           : m_result.values[place->second].value.get();
                                        },
                                    .exact = m_result.exact,
                                    .numbers = true};
    auto result = evaluateExpression(*line.expression, context, m_run);
    if (result)
        value.value = std::make_shared<const ExpressionValue>(std::move(*result));
    else
        value.error = result.error();
}

/// The names on the way from an entry back to itself, "P → Q → P"; empty where there is no such way.
std::string Computation::circle(std::size_t entry) const
{
    std::vector<std::optional<std::size_t>> cameFrom(m_lines.size());
    std::deque<std::size_t> next{entry};
    while (!next.empty()) {
        const std::size_t at = next.front();
        next.pop_front();
        for (const std::size_t user : m_lines[at].usedBy) {
            if (user == entry) {
                std::string way = m_content.entries[entry].name;
                for (std::size_t i = at; i != entry; i = *cameFrom[i])
                    way += " → " + m_content.entries[i].name;
                return way + " → " + m_content.entries[entry].name;
            }
            if (!cameFrom[user]) {
                cameFrom[user] = at;
                next.push_back(user);
            }
        }
    }
    return {};
}

/// Entries that still wait are in a circle or wait for one.
void Computation::refuseCircles()
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_done[i])
            continue;
        if (const std::string way = circle(i); !way.empty())
            valueOf(i).error =
                core::Error{.kind = ErrorKind::Domain,
                            .field = "expression",
                            .text = core::filled(MARK_TEXT("Worksheet", "this uses itself: %1"), {core::literal(way)}),
                            .position = m_lines[i].expression->nodes.front().begin};
    }
    // Those behind a circle come in an order of their own, since each finds at least one name with an error.
    std::deque<std::size_t> next;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (!m_done[i] && valueOf(i).error)
            next.push_back(i);
    while (!next.empty()) {
        const std::size_t at = next.front();
        next.pop_front();
        if (m_done[at])
            continue;
        computeEntry(at);
        for (const std::size_t user : m_lines[at].usedBy)
            next.push_back(user);
    }
}

core::Result<WorksheetValues> Computation::compute()
{
    list();
    connect();
    for (std::size_t i = 0; i < m_content.matrices.size(); ++i) {
        if (m_run.cancelled())
            return core::cancelled();
        computeMatrix(m_result.values[i]);
    }
    std::deque<std::size_t> ready;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].waitsFor == 0)
            ready.push_back(i);
    while (!ready.empty()) {
        const std::size_t entry = ready.front();
        ready.pop_front();
        computeEntry(entry);
        if (m_run.cancelled())
            return core::cancelled();
        for (const std::size_t user : m_lines[entry].usedBy)
            if (--m_lines[user].waitsFor == 0)
                ready.push_back(user);
    }
    refuseCircles();
    return std::move(m_result);
}

/// Adds the entries that use a stale name, and those that use these.
void spread(const WorksheetContent &content, std::set<std::string> &stale)
{
    std::unordered_map<std::string, std::vector<std::string>> usersOf;
    for (const WorksheetEntry &entry : content.entries)
        if (const auto expression = parseExpression(entry.expression, {.imaginary = true}))
            for (const std::size_t node : namesIn(*expression))
                usersOf[expression->nodes[node].text].push_back(entry.name);
    std::deque<std::string> next(stale.begin(), stale.end());
    while (!next.empty()) {
        for (const std::string &user : usersOf[next.front()])
            if (stale.insert(user).second)
                next.push_back(user);
        next.pop_front();
    }
}

} // namespace

const WorksheetValue *WorksheetValues::find(std::string_view name) const
{
    const auto found =
        std::find_if(values.begin(), values.end(), [name](const WorksheetValue &entry) { return entry.name == name; });
    return found == values.end() ? nullptr : &*found;
}

std::set<std::string> staleNames(const WorksheetContent &content, const WorksheetValues &values)
{
    std::set<std::string> known;
    std::set<std::string> stale;
    for (const WorksheetMatrix &matrix : content.matrices) {
        const WorksheetValue *value = values.find(matrix.name);
        known.insert(matrix.name);
        if (!value || values.exact != content.exact || value->cells != matrix.cells)
            stale.insert(matrix.name);
    }
    for (const WorksheetEntry &entry : content.entries) {
        const WorksheetValue *value = values.find(entry.name);
        known.insert(entry.name);
        if (!value || values.exact != content.exact || value->cells || value->expression != entry.expression)
            stale.insert(entry.name);
    }
    for (const WorksheetValue &value : values.values)
        if (!known.contains(value.name))
            stale.insert(value.name);
    spread(content, stale);
    return stale;
}

core::Result<WorksheetValues> computeWorksheet(const WorksheetContent &content, const WorksheetValues &before,
                                               const core::Run &run)
{
    return Computation(content, before, run).compute();
}

} // namespace calculators
