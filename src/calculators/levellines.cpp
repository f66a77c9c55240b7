#include "calculators/levellines.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace calculators {

namespace {

/// A corner of a square of the net, and the height there.
struct Corner
{
    PlaneVector at = {};
    double height = 0.0;
};

/// Where the level is crossed between two corners.
PlaneVector crossing(const Corner &a, const Corner &b, double level)
{
    const double share = (level - a.height) / (b.height - a.height);
    return {a.at.x + share * (b.at.x - a.at.x), a.at.y + share * (b.at.y - a.at.y)};
}

/// The crossings of the edges of one square, in order around it.
std::vector<PlaneVector> crossings(const std::array<Corner, 4> &square, double level)
{
    std::vector<PlaneVector> result;
    for (std::size_t k = 0; k < square.size(); ++k) {
        const Corner &a = square.at(k);
        const Corner &b = square.at((k + 1) % square.size());
        if ((a.height < level) != (b.height < level))
            result.push_back(crossing(a, b, level));
    }
    return result;
}

// At a saddle two opposite corners are above: the height of the middle says which crossings belong together.
void addPieces(const std::array<Corner, 4> &square, double level, LevelLine &line)
{
    std::vector<PlaneVector> ends = crossings(square, level);
    if (ends.size() == 2)
        line.parts.push_back({ends[0], ends[1]});
    if (ends.size() != 4)
        return;
    double middle = 0.0;
    for (const Corner &corner : square)
        middle += 0.25 * corner.height;
    // The crossings lie on the edges 0, 1, 2, 3; edge k leads from corner k to the next, so that corner 0 lies between
    // the edges 3 and 0. Where the middle is on its side, it and corner 2 hang together, and 1 and 3 are cut off.
    if ((middle < level) != (square[0].height < level))
        std::rotate(ends.begin(), ends.begin() + 3, ends.end());
    line.parts.push_back({ends[0], ends[1]});
    line.parts.push_back({ends[2], ends[3]});
}

} // namespace

std::vector<LevelLine> levelLines(const core::Grid<double> &heights, const PlaneMap &map,
                                  const std::vector<double> &levels)
{
    std::vector<LevelLine> result(levels.size());
    for (std::size_t k = 0; k < levels.size(); ++k)
        result[k].level = levels[k];
    const double width = (map.right - map.left) / static_cast<double>(heights.columns - 1);
    const double height = (map.top - map.bottom) / static_cast<double>(heights.rows - 1);
    const auto corner = [&](std::size_t i, std::size_t j) {
        return Corner{{map.left + static_cast<double>(j) * width, map.bottom + static_cast<double>(i) * height},
                      heights(i, j)};
    };
    for (std::size_t i = 0; i + 1 < heights.rows; ++i)
        for (std::size_t j = 0; j + 1 < heights.columns; ++j) {
            const std::array<Corner, 4> square{corner(i, j), corner(i, j + 1), corner(i + 1, j + 1), corner(i + 1, j)};
            if (std::all_of(square.begin(), square.end(), [](const Corner &c) { return std::isfinite(c.height); }))
                for (LevelLine &line : result)
                    addPieces(square, line.level, line);
        }
    return result;
}

std::vector<double> evenLevels(const core::Grid<double> &heights, std::size_t count)
{
    double least = std::numeric_limits<double>::infinity();
    double most = -least;
    for (const double height : heights.cells)
        if (std::isfinite(height)) {
            least = std::min(least, height);
            most = std::max(most, height);
        }
    std::vector<double> result;
    if (!(most > least))
        return result;
    result.resize(count);
    for (std::size_t k = 0; k < count; ++k) {
        const double share = (static_cast<double>(k) + 0.5) / static_cast<double>(count);
        result[k] = least + (most - least) * share * share;
    }
    return result;
}

} // namespace calculators
