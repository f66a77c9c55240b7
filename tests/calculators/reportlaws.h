#pragma once

#include "calculators/report.h"

#include <algorithm>
#include <string>
#include <vector>

/// The first section of a kind, or nullptr.
template <class Section>
const Section *first(const calculators::Report &report, std::size_t skip = 0)
{
    for (const calculators::Section &section : report.sections)
        if (const auto *found = std::get_if<Section>(&section); found && skip-- == 0)
            return found;
    return nullptr;
}

/// Every formula of a report that is not among those that the build typesets.
inline std::vector<std::string> unshippedFormulas(const calculators::Report &report,
                                                  const std::vector<std::string> &shipped)
{
    std::vector<std::string> used;
    for (const calculators::Section &section : report.sections) {
        if (const auto *formula = std::get_if<calculators::Formula>(&section))
            used.push_back(formula->latex);
        if (const auto *quantities = std::get_if<calculators::Quantities>(&section))
            for (const calculators::Quantity &quantity : quantities->items)
                used.push_back(quantity.latex);
    }
    std::erase_if(used, [&shipped](const std::string &latex) {
        return latex.empty() || std::find(shipped.begin(), shipped.end(), latex) != shipped.end();
    });
    return used;
}

/// Whether every curve has as many y as x, its x ascending and finite, and no infinite y; whether every table row is
/// as long as its heading.
inline bool isSound(const calculators::Report &report)
{
    bool sound = true;
    for (const calculators::Section &section : report.sections) {
        if (const auto *plot = std::get_if<calculators::Plot>(&section))
            for (const calculators::Curve &curve : plot->curves) {
                const auto finite = [](double x) { return std::isfinite(x); };
                const auto shown = [](double y) { return !std::isinf(y); };
                sound = sound && !curve.x.empty() && curve.x.size() == curve.y.size()
                        && std::is_sorted(curve.x.begin(), curve.x.end())
                        && std::all_of(curve.x.begin(), curve.x.end(), finite)
                        && std::all_of(curve.y.begin(), curve.y.end(), shown);
            }
        if (const auto *table = std::get_if<calculators::Table>(&section))
            for (const auto &row : table->rows)
                sound = sound && row.size() == table->columns.size();
    }
    return sound;
}
