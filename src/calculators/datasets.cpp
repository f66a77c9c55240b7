#include "calculators/datasets.h"

#include "core/value.h"
#include "numerics/distributions.h"

#include <array>
#include <cmath>
#include <vector>

namespace calculators {

namespace {

/// The k-th number of a sequence that fills (0, 1) evenly: multiples of the golden ratio, without their whole part.
double spread(int k, double start)
{
    constexpr double golden = 0.6180339887498949;
    const double multiple = start + golden * k;
    return multiple - std::floor(multiple);
}

/// What the normal distribution has there, so that many look like a sample of it.
double normalSpread(int k, double start)
{
    static const numerics::Distribution normal = numerics::normalDistribution();
    const std::array<double, 2> standard{0.0, 1.0};
    return numerics::valueAt(normal.functions.quantile, standard, spread(k, start));
}

std::string tenths(double number)
{
    return core::shortest(std::round(10.0 * number) / 10.0);
}

/// Two kinds of place; what grows in the sun is higher, and higher plants have more leaves.
std::string plants()
{
    std::string text = "place,height,leaves\n";
    for (int k = 1; k <= 40; ++k) {
        const bool sunny = k % 2 == 0;
        const double height = (sunny ? 31.0 : 27.5) + 4.0 * normalSpread(k, 0.1);
        const double leaves = std::round(2.0 + 0.4 * height + 1.5 * normalSpread(k, 0.7));
        text += (sunny ? "sun," : "shade,") + tenths(height) + "," + core::shortest(leaves) + "\n";
    }
    return text;
}

/// The same people twice: each a little faster after practice.
std::string practice()
{
    std::string text = "before,after\n";
    for (int k = 1; k <= 16; ++k) {
        const double before = 320.0 + 45.0 * normalSpread(k, 0.3);
        text += tenths(before) + "," + tenths(before - 18.0 + 22.0 * normalSpread(k, 0.9)) + "\n";
    }
    return text;
}

/// Many short waits and a few long ones; one was not noted down.
std::string waiting()
{
    std::string text = "minutes\n";
    for (int k = 1; k <= 60; ++k)
        text += (k == 23 ? std::string("NA") : tenths(-6.0 * std::log(spread(k, 0.2)))) + "\n";
    return text;
}

/// Two questions that have something to do with each other.
std::string answers()
{
    std::string text = "travel,answer\n";
    static constexpr std::array<const char *, 3> ways{"bicycle", "train", "car"};
    for (int k = 0; k < 90; ++k) {
        const auto way = static_cast<std::size_t>(k % 3);
        const double yes = 0.7 - 0.2 * static_cast<double>(way);
        text += std::string(ways.at(way)) + (spread(k, 0.4) < yes ? ",yes\n" : ",no\n");
    }
    return text;
}

/// What a distribution has at shares that fill (0, 1) evenly: a sample of it without chance.
std::string sampleOf(const char *name, const numerics::Distribution &distribution,
                     const std::vector<double> &parameters, int count)
{
    std::string text = name + std::string("\n");
    for (int k = 1; k <= count; ++k)
        text += tenths(numerics::valueAt(distribution.functions.quantile, parameters, spread(k, 0.6))) + "\n";
    return text;
}

} // namespace

const std::vector<DataSet> &dataSets()
{
    static const std::vector<DataSet> all = {
        {"plants", MARK_TEXT("DataSets", "Plants in sun and shade (made up)"), plants()},
        {"practice", MARK_TEXT("DataSets", "Reaction times before and after practice (made up)"), practice()},
        {"waiting", MARK_TEXT("DataSets", "Waiting times, one missing (made up)"), waiting()},
        {"answers", MARK_TEXT("DataSets", "Answers to two questions (made up)"), answers()},
        {"lifetimes", MARK_TEXT("DataSets", "Lifetimes of lamps in days (made up)"),
         sampleOf("days", numerics::weibullDistribution(), {1.9, 420.0}, 80)},
        {"calls", MARK_TEXT("DataSets", "Calls in an hour (made up)"),
         sampleOf("calls", numerics::poissonDistribution(), {3.4}, 96)},
        {"returns", MARK_TEXT("DataSets", "Daily changes with heavy tails (made up)"),
         sampleOf("change", numerics::studentTDistribution(), {3.0, 0.4, 1.6}, 150)}};
    return all;
}

} // namespace calculators
