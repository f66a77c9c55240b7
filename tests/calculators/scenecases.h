#pragma once

#include "calculators/matrix.h"
#include "calculators/scene.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

// What tests of pictures ask of a report.

using Cells = std::vector<std::string>;

inline calculators::Entries entries(std::size_t rows, Cells cells, bool exact = true)
{
    core::Grid<std::string> text(rows, rows == 0 ? 0 : cells.size() / rows);
    text.cells = std::move(cells);
    return *calculators::readEntries(text, exact, "A");
}

inline std::vector<calculators::Scene> scenes(const calculators::MatrixRequest &request)
{
    std::vector<calculators::Scene> found;
    const auto report = calculators::matrixReport(request);
    if (report)
        for (const calculators::Section &section : report->sections)
            if (const auto *scene = std::get_if<calculators::Scene>(&section))
                found.push_back(*scene);
    return found;
}

inline bool says(const calculators::Scene &scene, const std::string &part)
{
    return std::any_of(scene.words.begin(), scene.words.end(),
                       [&](const core::Text &text) { return core::english(text).find(part) != std::string::npos; });
}

/// The item with that sign, or one without points.
inline calculators::SceneItem called(const calculators::Scene &scene, const std::string &label)
{
    for (const calculators::SceneItem &item : scene.items)
        if (core::english(item.label) == label)
            return item;
    return {};
}

inline std::size_t countNamed(const calculators::Scene &scene, const std::string &name)
{
    return static_cast<std::size_t>(
        std::count_if(scene.items.begin(), scene.items.end(),
                      [&](const calculators::SceneItem &item) { return core::english(item.name) == name; }));
}

inline calculators::SceneItem named(const calculators::Scene &scene, const std::string &name)
{
    for (const calculators::SceneItem &item : scene.items)
        if (core::english(item.name) == name)
            return item;
    return {};
}
