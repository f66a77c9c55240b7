#pragma once

#include <cstddef>
#include <string>

namespace numerics {

/// The linear algebra library that this process has loaded, asked at run time: what was linked says nothing about what
/// the system put in its place.
/// name: "OpenBLAS", or "unknown" for any other. configuration: its own words (version, options, processor type).
struct BlasInfo
{
    std::string name = "unknown";
    std::string configuration = {};
    bool isOpenBlas = false;
};

BlasInfo blasInfo();

/// The least size of a matrix from which on several threads gain more than they cost. Measured on two cores: an inverse
/// at n = 100 takes 0.3 ms with one thread and 1.7 ms with two on a busy machine.
constexpr std::size_t leastSizeForThreads = 512;

/// Sets how many threads the next calls use: one for matrices below leastSizeForThreads rows, else as many as the
/// library started with. Does nothing where it is not OpenBLAS.
void useBlasThreads(std::size_t size);

} // namespace numerics
