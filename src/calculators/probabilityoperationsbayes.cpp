#include "calculators/probabilitytable.h"
#include "numerics/bayes.h"

namespace calculators {

namespace {

using core::Arguments;
using core::fail;
using core::InputType;
using core::Object;
using core::Result;
using core::Run;

Result<void> oneLikelihoodEach(const Arguments &arguments)
{
    return numerics::checkLikelihoodCount(arguments.vector("prior").size(), arguments.vector("likelihood").size());
}

Result<void> oneColumnEach(const Arguments &arguments)
{
    return numerics::checkLikelihoodCount(arguments.vector("prior").size(), arguments.matrix("likelihood").columns);
}

Result<Object> evaluateBayes(const Arguments &arguments, const Run & /*run*/)
{
    auto answer = numerics::bayes(arguments.vector("prior"), arguments.vector("likelihood"));
    if (!answer)
        return fail(answer.error());
    return Object{{"posterior", std::move(answer->posterior)}, {"evidence", answer->evidence}};
}

Result<Object> evaluateSequence(const Arguments &arguments, const Run & /*run*/)
{
    auto steps = numerics::bayesSequence(arguments.vector("prior"), arguments.matrix("likelihood"));
    if (!steps)
        return fail(steps.error());
    core::Array posteriors;
    std::vector<double> evidence;
    for (numerics::Posterior &step : *steps) {
        posteriors.emplace_back(std::move(step.posterior));
        evidence.push_back(step.evidence);
    }
    return Object{{"posterior", std::move(posteriors)}, {"evidence", std::move(evidence)}};
}

Result<Object> evaluateTest(const Arguments &arguments, const Run & /*run*/)
{
    const auto outcome = numerics::testOutcome(arguments.real("prevalence"), arguments.real("sensitivity"),
                                               arguments.real("specificity"));
    if (!outcome)
        return fail(outcome.error());
    return Object{{"positive_predictive_value", outcome->positivePredictiveValue},
                  {"negative_predictive_value", outcome->negativePredictiveValue},
                  {"false_positive_rate", outcome->falsePositiveRate},
                  {"false_negative_rate", outcome->falseNegativeRate},
                  {"positive", outcome->positive},
                  {"negative", outcome->negative},
                  {"positive_likelihood_ratio", outcome->positiveLikelihoodRatio},
                  {"negative_likelihood_ratio", outcome->negativeLikelihoodRatio}};
}

core::Input prior()
{
    return probabilityInput("prior", InputType::Vector,
                            MARK_TEXT("Probability", "How probable each hypothesis is beforehand; they sum to 1."));
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): a table, not steps
std::vector<ProbabilityOperation> bayesTable()
{
    return {
        {.id = "bayes",
         .title = MARK_TEXT("Probability", "Bayes’ theorem"),
         .summary = MARK_TEXT("Probability", "How probable each hypothesis is after the evidence."),
         .aliases = {MARK_TEXT("Probability", "posterior"), MARK_TEXT("Probability", "Bayes’ rule"),
                     MARK_TEXT("Probability", "prior and likelihood")},
         .latex = R"(P(H_i \mid E) = \frac{P(E \mid H_i)\, P(H_i)}{\sum_{j=1}^{k} P(E \mid H_j)\, P(H_j)})",
         .inputs = {prior(),
                    {.name = "likelihood",
                     .type = InputType::Vector,
                     .meaning = MARK_TEXT("Probability", "How probable the evidence is under each; densities may "
                                                         "exceed 1."),
                     .shape = core::Shape::NotEmpty}},
         .outputs = {{"posterior", MARK_TEXT("Probability", "How probable each hypothesis is afterwards.")},
                     {"evidence", MARK_TEXT("Probability", "How probable the evidence was beforehand.")}},
         .sizes = oneLikelihoodEach,
         .evaluate = evaluateBayes},
        {.id = "bayes_sequence",
         .title = MARK_TEXT("Probability", "Bayes’ theorem, step by step"),
         .summary = MARK_TEXT("Probability", "Several pieces of evidence, each posterior the next prior."),
         .aliases = {MARK_TEXT("Probability", "updating"), MARK_TEXT("Probability", "sequential Bayes")},
         .latex = R"(P(H_i \mid E_1, \dots, E_t) \propto P(E_t \mid H_i)\, P(H_i \mid E_1, \dots, E_{t-1}))",
         .inputs = {prior(),
                    {.name = "likelihood",
                     .type = InputType::Matrix,
                     .meaning = MARK_TEXT("Probability", "A row for each piece of evidence, a column for each "
                                                         "hypothesis."),
                     .dimensions = "t×k"}},
         .outputs = {{"posterior", MARK_TEXT("Probability", "A row after each piece of evidence.")},
                     {"evidence", MARK_TEXT("Probability", "How probable each piece was, given those before.")}},
         .sizes = oneColumnEach,
         .evaluate = evaluateSequence},
        {.id = "bayes_test",
         .title = MARK_TEXT("Probability", "A test for a condition"),
         .summary = MARK_TEXT("Probability", "What a positive and a negative result mean, from prevalence, sensitivity "
                                             "and specificity."),
         .aliases = {MARK_TEXT("Probability", "positive predictive value"), MARK_TEXT("Probability", "false positives"),
                     MARK_TEXT("Probability", "medical test"), MARK_TEXT("Probability", "base rate fallacy"),
                     MARK_TEXT("Probability", "natural frequencies")},
         .latex =
             R"(P(D \mid +) = \frac{\text{sens} \cdot \text{prev}}{\text{sens} \cdot \text{prev} + (1 - \text{spec})(1 - \text{prev})})",
         .inputs = {probabilityInput("prevalence", InputType::Real,
                                     MARK_TEXT("Probability", "How many of all have the condition.")),
                    probabilityInput("sensitivity", InputType::Real,
                                     MARK_TEXT("Probability", "How many of those who have it test positive.")),
                    probabilityInput("specificity", InputType::Real,
                                     MARK_TEXT("Probability", "How many of those who do not have it test negative."))},
         .outputs = {{"positive_predictive_value",
                      MARK_TEXT("Probability", "How many of the positive results are right.")},
                     {"negative_predictive_value",
                      MARK_TEXT("Probability", "How many of the negative results are right.")},
                     {"false_positive_rate", MARK_TEXT("Probability", "1 − specificity.")},
                     {"false_negative_rate", MARK_TEXT("Probability", "1 − sensitivity.")},
                     {"positive", MARK_TEXT("Probability", "How many of all test positive.")},
                     {"negative", MARK_TEXT("Probability", "How many of all test negative.")},
                     {"positive_likelihood_ratio", MARK_TEXT("Probability", "Sensitivity / (1 − specificity).")},
                     {"negative_likelihood_ratio", MARK_TEXT("Probability", "(1 − sensitivity) / specificity.")}},
         .evaluate = evaluateTest},
    };
}

} // namespace calculators
