#include "calculators/probabilitytable.h"
#include "numerics/information.h"

namespace calculators {

namespace {

using core::Arguments;
using core::fail;
using core::InputType;
using core::Object;
using core::Result;
using core::Run;

Result<Object> valueOf(const Result<double> &value)
{
    if (!value)
        return fail(value.error());
    return Object{{"value", *value}};
}

Result<void> sameOutcomes(const Arguments &arguments)
{
    return numerics::checkSameOutcomes(arguments.vector("p").size(), arguments.vector("q").size());
}

Result<Object> evaluateEntropy(const Arguments &arguments, const Run & /*run*/)
{
    return valueOf(numerics::entropy(arguments.vector("p"), arguments.real("base")));
}

template <core::Result<double> (*function)(std::span<const double>, std::span<const double>, double)>
Result<Object> evaluatePair(const Arguments &arguments, const Run & /*run*/)
{
    return valueOf(function(arguments.vector("p"), arguments.vector("q"), arguments.real("base")));
}

Result<Object> evaluateMutual(const Arguments &arguments, const Run & /*run*/)
{
    const auto found = numerics::mutualInformation(arguments.matrix("joint"), arguments.real("base"));
    if (!found)
        return fail(found.error());
    return Object{{"value", found->value},
                  {"entropy_x", found->entropyX},
                  {"entropy_y", found->entropyY},
                  {"joint_entropy", found->jointEntropy},
                  {"conditional_x_given_y", found->conditionalXGivenY},
                  {"conditional_y_given_x", found->conditionalYGivenX}};
}

core::Input first()
{
    return probabilityInput("p", InputType::Vector,
                            MARK_TEXT("Probability", "How probable each outcome is; they sum to 1."));
}

core::Input second()
{
    return probabilityInput("q", InputType::Vector,
                            MARK_TEXT("Probability", "The same for the distribution that p is compared with."));
}

core::Input base()
{
    return {.name = "base",
            .type = InputType::Real,
            .meaning = MARK_TEXT("Probability", "Of the logarithm: 2 gives bits, e = 2.718… nats."),
            .domain = {.lowest = 0.0, .open = true},
            .fallback = core::Value(2)};
}

std::vector<core::Output> one(const core::Text &meaning)
{
    return {{"value", meaning}};
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): a table, not steps
std::vector<ProbabilityOperation> informationTable()
{
    return {
        {.id = "entropy",
         .title = MARK_TEXT("Probability", "Entropy"),
         .summary = MARK_TEXT("Probability", "How much one learns from an outcome, on average."),
         .aliases = {MARK_TEXT("Probability", "Shannon entropy"), MARK_TEXT("Probability", "information")},
         .latex = R"(H(p) = -\sum_{i=1}^{n} p_i \log p_i)",
         .inputs = {first(), base()},
         .outputs = one(MARK_TEXT("Probability", "The entropy, in the unit of the base.")),
         .evaluate = evaluateEntropy},
        {.id = "cross_entropy",
         .title = MARK_TEXT("Probability", "Cross-entropy"),
         .summary = MARK_TEXT("Probability", "How long a message is on average when the code is made for q and the "
                                             "outcomes follow p."),
         .aliases = {MARK_TEXT("Probability", "log loss")},
         .latex = R"(H(p, q) = -\sum_{i=1}^{n} p_i \log q_i)",
         .inputs = {first(), second(), base()},
         .outputs = one(MARK_TEXT("Probability", "Infinite where q is 0 and p is not.")),
         .sizes = sameOutcomes,
         .evaluate = evaluatePair<numerics::crossEntropy>},
        {.id = "kl_divergence",
         .title = MARK_TEXT("Probability", "Kullback–Leibler divergence"),
         .summary = MARK_TEXT("Probability", "What is lost on average by believing q where p is true."),
         .aliases = {MARK_TEXT("Probability", "relative entropy"), MARK_TEXT("Probability", "KL divergence"),
                     MARK_TEXT("Probability", "information gain")},
         .latex = R"(D_{\mathrm{KL}}(p \,\|\, q) = \sum_{i=1}^{n} p_i \log \frac{p_i}{q_i})",
         .inputs = {first(), second(), base()},
         .outputs = one(MARK_TEXT("Probability", "Infinite where q is 0 and p is not.")),
         .sizes = sameOutcomes,
         .evaluate = evaluatePair<numerics::klDivergence>},
        {.id = "js_divergence",
         .title = MARK_TEXT("Probability", "Jensen–Shannon divergence"),
         .summary =
             MARK_TEXT("Probability", "How far p and q are from the mean of both: symmetric and never infinite."),
         .aliases = {MARK_TEXT("Probability", "JS divergence")},
         .latex =
             R"(\mathrm{JS}(p, q) = \tfrac12 D_{\mathrm{KL}}(p \,\|\, m) + \tfrac12 D_{\mathrm{KL}}(q \,\|\, m), \qquad m = \tfrac12 (p + q))",
         .inputs = {first(), second(), base()},
         .outputs = one(MARK_TEXT("Probability", "Between 0 and the logarithm of 2.")),
         .sizes = sameOutcomes,
         .evaluate = evaluatePair<numerics::jsDivergence>},
        {.id = "mutual_information",
         .title = MARK_TEXT("Probability", "Mutual information"),
         .summary = MARK_TEXT("Probability", "How much one of two quantities tells about the other."),
         .aliases = {MARK_TEXT("Probability", "conditional entropy"), MARK_TEXT("Probability", "joint entropy")},
         .latex = R"(I(X; Y) = \sum_{x, y} p(x, y) \log \frac{p(x, y)}{p(x)\, p(y)})",
         .inputs = {probabilityInput("joint", InputType::Matrix,
                                     MARK_TEXT("Probability", "How probable each pair is: X chooses the row, Y the "
                                                              "column; all sum to 1.")),
                    base()},
         .outputs = {{"value", MARK_TEXT("Probability", "The mutual information I(X; Y).")},
                     {"entropy_x", MARK_TEXT("Probability", "The entropy H(X) of the rows.")},
                     {"entropy_y", MARK_TEXT("Probability", "The entropy H(Y) of the columns.")},
                     {"joint_entropy", MARK_TEXT("Probability", "The entropy H(X, Y) of the pairs.")},
                     {"conditional_x_given_y", MARK_TEXT("Probability", "H(X | Y): what Y leaves open about X.")},
                     {"conditional_y_given_x", MARK_TEXT("Probability", "H(Y | X): what X leaves open about Y.")}},
         .evaluate = evaluateMutual},
    };
}

} // namespace calculators
