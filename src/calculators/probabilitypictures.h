#pragma once

#include "core/grid.h"
#include "core/text.h"

#include <cstddef>
#include <vector>

namespace calculators {

/// One way out of a node of a tree. probability: given the node before; joint: of the whole way, the product along it.
/// count: how many of the root's people go this way, where the tree counts people. marked: what one asks about.
struct TreeBranch
{
    core::Text name = {};
    double probability = 0.0;
    double joint = 0.0;
    std::size_t count = 0;
    bool marked = false;
    std::vector<TreeBranch> branches = {};
};

/// Which cases there are and how probable each is, from left to right. people: how many the root stands for, 0 where
/// the tree shows probabilities alone.
struct ProbabilityTree
{
    core::Text title = {};
    core::Text root = {};
    std::size_t people = 0;
    std::vector<TreeBranch> branches = {};
};

/// A part of a column; share: of its height. marked: what one asks about.
struct MosaicTile
{
    core::Text name = {};
    double share = 0.0;
    bool marked = false;
};

/// share: of the width of the square. tiles: from the bottom up; what they leave of the height stays empty.
struct MosaicColumn
{
    core::Text name = {};
    double share = 0.0;
    std::vector<MosaicTile> tiles = {};
};

/// Probabilities as areas: a square of area 1, its columns the hypotheses as wide as their priors, the tiles as tall as
/// their likelihoods. scale: by what the heights were divided to fit, 1 where they are probabilities.
struct Mosaic
{
    core::Text title = {};
    std::vector<MosaicColumn> columns = {};
    double scale = 1.0;
};

/// People of one kind, and how many icons stand for them. series: which colour. outlined: drawn as rings.
struct IconGroup
{
    core::Text name = {};
    std::size_t people = 0;
    std::size_t icons = 0;
    std::size_t series = 0;
    bool outlined = false;
};

/// An icon for so many people each, group after group, row by row.
struct IconArray
{
    core::Text title = {};
    std::vector<IconGroup> groups = {};
    std::size_t peopleAnIcon = 1;
};

/// An observation in the plane of two features; group: its class. marked: what is to be classified.
struct RegionPoint
{
    double x = 0.0;
    double y = 0.0;
    std::size_t group = 0;
    bool marked = false;
};

/// Which class wins where, for two features. winners, certainty: of the centres of a grid of cells over the rectangle,
/// the first row at the bottom (y = bottom); certainty: the winner's posterior. groups: the names of the classes.
struct DecisionRegions
{
    core::Text title = {};
    core::Text xLabel = {};
    core::Text yLabel = {};
    std::vector<core::Text> groups = {};
    double left = 0.0;
    double right = 1.0;
    double bottom = 0.0;
    double top = 1.0;
    core::Grid<std::size_t> winners = {};
    core::Grid<double> certainty = {};
    std::vector<RegionPoint> points = {};
};

} // namespace calculators
