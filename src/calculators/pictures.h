#pragma once

#include "core/grid.h"
#include "core/text.h"

#include <array>
#include <complex>
#include <cstddef>
#include <string>
#include <vector>

namespace calculators {

/// A point or vector of the plane.
struct PlaneVector
{
    double x = 0.0;
    double y = 0.0;
};

/// A line through 0 that a map takes to itself (or to 0): its direction of length 1, stretched by `value`.
struct EigenLine
{
    PlaneVector direction = {};
    double value = 1.0;
};

/// A half-axis of the ellipse that the unit circle becomes: σ ≥ 0 along a direction of length 1.
struct SingularAxis
{
    PlaneVector direction = {};
    double value = 1.0;
};

/// What a 2×2 matrix does to the plane. stages: the maps one after the other, the first applied first; matrix: their
/// product, called `name` ("A⁻¹"). input: the matrix of the form whose entries "A[0,1]" follow when the image of a
/// basis vector is dragged; empty where none can be. everyLine: each line through 0 is an eigenline, and eigenlines is
/// empty. axes: the longer first.
struct LinearMap
{
    core::Text title = {};
    std::string name = {};
    std::string input = {};
    std::vector<core::Grid<double>> stages = {};
    core::Grid<double> matrix = {};
    double determinant = 1.0;
    std::vector<EigenLine> eigenlines = {};
    bool everyLine = false;
    std::array<SingularAxis, 2> axes = {};
};

/// A disc of the complex plane, with its centre on the real axis.
struct Disc
{
    double centre = 0.0;
    double radius = 0.0;
};

/// Eigenvalues, and the Gershgorin discs that hold them, row by row.
struct ComplexPlane
{
    core::Text title = {};
    std::vector<std::complex<double>> points = {};
    std::vector<Disc> discs = {};
};

/// The entries of a matrix as colours. rows, columns: of the matrix; values: of the blocks of blockRows × blockColumns
/// entries (the last ones may be smaller), each the entry of greatest magnitude; a NaN stands out.
/// least, greatest: of all finite entries.
struct HeatMap
{
    core::Text title = {};
    std::string sign = {};
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::size_t blockRows = 1;
    std::size_t blockColumns = 1;
    core::Grid<double> values = {};
    double least = 0.0;
    double greatest = 0.0;
};

} // namespace calculators
