#include "calculators/losssamples.h"

#include <algorithm>
#include <cctype>
#include <initializer_list>
#include <string_view>

namespace calculators {

namespace {

using numerics::Loss;
using numerics::PredictionKind;
using numerics::TargetKind;

std::string lowerCase(std::string word)
{
    std::transform(word.begin(), word.end(), word.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return word;
}

std::optional<std::size_t> columnNamed(const DataTable &table, std::initializer_list<std::string_view> names)
{
    for (std::size_t j = 0; j < table.columns.size(); ++j)
        if (std::find(names.begin(), names.end(), lowerCase(table.columns[j].name)) != names.end())
            return j;
    return {};
}

/// A table whose rows hold vectors or classes.
std::string exampleOfRows(const Loss &loss)
{
    if (loss.target == TargetKind::Distribution)
        return "p cat,p dog,p bird,ln q cat,ln q dog,ln q bird\n"
               "0.7,0.2,0.1,-0.51082562,-1.2039728,-2.30258509\n"
               "0,1,0,-1.60943791,-0.35667494,-2.30258509\n";
    if (loss.prediction == PredictionKind::Logits)
        return "class,cat,dog,bird,weight\ncat,2,1,0.1,1\nbird,0.2,0.4,1.5,1\ndog,1,0.3,-0.5,2\n";
    if (loss.target == TargetKind::None)
        return "anchor x,anchor y,positive x,positive y,negative x,negative y\n"
               "0,1,0.2,0.9,1,0.5\n1,1,1.5,0.5,1.2,1.1\n";
    const bool sign = loss.target == TargetKind::Sign;
    return std::string("target,a x,a y,b x,b y\n1,1,0.5,0.8,0.7\n") + (sign ? "-1" : "0") + ",1,0,0.6,-0.3\n";
}

/// A table of one number predicted a row.
std::string exampleOfNumbers(const Loss &loss)
{
    const bool binary = loss.target == TargetKind::Binary || loss.target == TargetKind::Probability;
    if (loss.target == TargetKind::Sign)
        return "target,score,weight\n1,2.3,1\n-1,-0.7,1\n1,-0.4,2\n-1,0.2,1\n";
    if (binary && loss.prediction == PredictionKind::Probability)
        return "target,probability,weight\n1,0.9,1\n0,0.2,1\n1,0.4,2\n0,0.6,1\n";
    if (binary)
        return "target,logit,weight\n1,2.2,1\n0,-1.4,1\n1,-0.4,2\n0,0.4,1\n";
    if (loss.readsVariance)
        return "target,prediction,variance\n3,2.5,0.5\n1,1.5,1\n2,2,0.25\n7,8,2\n";
    if (loss.target == TargetKind::Count)
        return "count,log rate,weight\n3,1.1,1\n0,-0.5,1\n2,0.4,2\n7,2.2,1\n";
    return "target,prediction,weight\n3,2.5,1\n1,1.5,1\n2,2,2\n7,8,1\n";
}

} // namespace

bool takesWeights(const Loss &loss)
{
    return !loss.overAll;
}

std::string lossExample(const Loss &loss)
{
    return numerics::isRow(loss.prediction) ? exampleOfRows(loss) : exampleOfNumbers(loss);
}

LossColumns guessedColumns(const Loss &loss, const DataTable &table)
{
    LossColumns result;
    if (takesWeights(loss))
        result.weight = columnNamed(table, {"weight", "weights", "w"});
    if (loss.readsVariance)
        result.variance = columnNamed(table, {"variance", "var"});
    const bool blockTarget = loss.target == TargetKind::Distribution;
    const bool ownTarget = loss.target != TargetKind::None && !blockTarget;
    if (ownTarget)
        result.target = columnNamed(table, {"target", "y", "label", "class", "truth", "count"}).value_or(0);
    std::vector<std::size_t> rest;
    for (std::size_t j = 0; j < table.columns.size(); ++j)
        if (table.columns[j].numeric && !(ownTarget && j == result.target) && j != result.weight
            && j != result.variance)
            rest.push_back(j);
    const std::size_t blocks = loss.inputs.size() + (blockTarget ? 1 : 0);
    if (numerics::isRow(loss.prediction))
        result.width = std::max<std::size_t>(1, rest.size() / blocks);
    const auto start = [&](std::size_t block) {
        return block * result.width < rest.size() ? rest[block * result.width] : rest.empty() ? 0 : rest.back();
    };
    if (blockTarget)
        result.target = start(0);
    for (std::size_t i = 0; i < loss.inputs.size(); ++i)
        result.inputs.at(i) = start(i + (blockTarget ? 1 : 0));
    if (!numerics::isRow(loss.prediction))
        if (const auto named = columnNamed(table, {"prediction", "yhat", "y_hat", "ŷ", "score", "probability"}))
            result.inputs[0] = *named;
    return result;
}

} // namespace calculators
