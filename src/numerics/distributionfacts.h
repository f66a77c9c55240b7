#pragma once

#include "core/text.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace numerics {

/// The parameters of a family in their order; the entries of an array in place, a matrix row by row.
using GivenParameters = std::span<const double>;

/// One parameter as others write it. latex: it out of ours, "\beta = \frac{1}{\theta}".
/// value: the same as a number, NaN where it does not exist; null where it is an array.
struct Conversion
{
    core::Text name = {};
    std::string latex = {};
    double (*value)(GivenParameters ours) = nullptr;
};

/// The parameters by which others name the same distribution. ours: back from the conversions' values, in their order;
/// null where that has no closed form.
struct Parametrisation
{
    std::vector<Conversion> conversions = {};
    std::vector<double> (*ours)(GivenParameters theirs) = nullptr;
};

/// How a family is related to another: it holds the other (SpecialCase) or is held by it (Generalisation), approaches
/// it (Limit), is a sum or difference of it or gives it as one (Sum), is a function of it or becomes it
/// (Transformation), arises where a parameter follows the other or the other way round (Mixture), given a total or
/// length (Conditioning), counts or times the same events (Process), or tells of the other's parameter before data or
/// is told of by it (Conjugate).
enum class RelationKind {
    SpecialCase,
    Generalisation,
    Limit,
    Sum,
    Transformation,
    Mixture,
    Conditioning,
    Process,
    Conjugate
};

/// A relation to the family of the id other. text: one sentence; latex: the same as a formula.
/// parameters: the other's where the relation is between two definite distributions, none where these numbers do not
/// meet its condition; null where it is not.
/// image: a strictly monotone function of a variable of ours that follows the other's; null: the variable itself.
/// example: parameters of ours that meet the condition, or come so near a limit that both look alike; none: the initial
/// ones do.
struct Relation
{
    RelationKind kind = RelationKind::Transformation;
    std::string other = {};
    core::Text text = {};
    std::string latex = {};
    std::vector<double> (*parameters)(GivenParameters ours) = nullptr;
    double (*image)(GivenParameters ours, double x) = nullptr;
    std::vector<double> example = {};
};

/// How a library computes the family: header lines, lines that make what is needed, then expressions of x and p, an
/// empty one where the library has none. %1 … %9: the parameters as words().
/// givesX: the object's lines set x too (several variables).
struct LibraryCode
{
    std::string header = {};
    std::string object = {};
    std::string density = {};
    std::string cumulative = {};
    std::string quantile = {};
    core::Text note = {};
    bool givesX = false;
};

/// What is to be told of a family beyond its mathematics. example: a paragraph on what it models, with numbers.
/// name: of a family that no table of distributions lists.
/// words: the parameters as code writes them; null: each number by itself.
struct DistributionFacts
{
    std::string id = {};
    core::Text name = {};
    core::Text example = {};
    std::vector<Parametrisation> parametrisations = {};
    std::vector<Relation> relations = {};
    LibraryCode scipy = {};
    LibraryCode r = {};
    LibraryCode boost = {};
    std::vector<std::string> (*words)(GivenParameters ours) = nullptr;
};

/// Of every family, those of several variables included.
const std::vector<DistributionFacts> &distributionFacts();

/// Those of that id, or nullptr.
const DistributionFacts *findDistributionFacts(std::string_view id);

/// The word for a kind of relation, such as "Limit".
core::Text relationName(RelationKind kind);

/// The name of the family of that id; empty where there is none.
core::Text familyName(std::string_view id);

/// The parameters as code writes them, for the places %1 … %9.
std::vector<std::string> codeWords(const DistributionFacts &facts, GivenParameters parameters);

// The entries by group, each in the file of its name.
std::vector<DistributionFacts> locationFamilyFacts();
std::vector<DistributionFacts> positiveFamilyFacts();
std::vector<DistributionFacts> lifetimeFamilyFacts();
std::vector<DistributionFacts> testFamilyFacts();
std::vector<DistributionFacts> noncentralFamilyFacts();
std::vector<DistributionFacts> boundedFamilyFacts();
std::vector<DistributionFacts> countingFamilyFacts();
std::vector<DistributionFacts> drawingFamilyFacts();
std::vector<DistributionFacts> severalVariablesFacts();

} // namespace numerics
