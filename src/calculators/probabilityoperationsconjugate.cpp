#include "calculators/probabilitytable.h"
#include "numerics/conjugate.h"

namespace calculators {

namespace {

using core::Arguments;
using core::fail;
using core::Input;
using core::InputType;
using core::Object;
using core::Result;
using core::Run;

Result<Object> evaluateBeta(const Arguments &arguments, const Run & /*run*/)
{
    const auto found = numerics::betaBinomial({.alpha = arguments.real("alpha"), .beta = arguments.real("beta")},
                                              arguments.integer("successes"), arguments.integer("n"));
    if (!found)
        return fail(found.error());
    return Object{{"alpha", found->alpha}, {"beta", found->beta}};
}

Result<Object> evaluateGamma(const Arguments &arguments, const Run & /*run*/)
{
    const auto found = numerics::gammaPoisson({.shape = arguments.real("shape"), .rate = arguments.real("rate")},
                                              arguments.vector("counts"));
    if (!found)
        return fail(found.error());
    return Object{{"shape", found->shape}, {"rate", found->rate}};
}

Result<Object> evaluateNormal(const Arguments &arguments, const Run & /*run*/)
{
    const auto found = numerics::normalNormal({.mean = arguments.real("mean"), .sd = arguments.real("sd")},
                                              arguments.real("sigma"), arguments.vector("data"));
    if (!found)
        return fail(found.error());
    return Object{{"mean", found->mean}, {"sd", found->sd}};
}

Result<Object> evaluateDirichlet(const Arguments &arguments, const Run & /*run*/)
{
    auto found = numerics::dirichletMultinomial(arguments.vector("alpha"), arguments.vector("counts"));
    if (!found)
        return fail(found.error());
    return Object{{"alpha", std::move(*found)}};
}

Input positive(const char *name, const core::Text &meaning)
{
    return {.name = name, .type = InputType::Real, .meaning = meaning, .domain = {.lowest = 0.0, .open = true}};
}

Input whole(const char *name, const core::Text &meaning)
{
    return {.name = name, .type = InputType::Integer, .meaning = meaning, .domain = {.lowest = 0.0}};
}

Input numbers(const char *name, const core::Text &meaning, const core::Domain &domain)
{
    return {.name = name, .type = InputType::Vector, .meaning = meaning, .domain = domain};
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): a table, not steps
std::vector<ProbabilityOperation> conjugateTable()
{
    const core::Domain notNegative{.lowest = 0.0};
    return {
        {.id = "beta_binomial",
         .title = MARK_TEXT("Probability", "Beta prior, binomial data"),
         .summary = MARK_TEXT("Probability", "What is believed of a probability after successes and failures."),
         .aliases = {MARK_TEXT("Probability", "conjugate prior"), MARK_TEXT("Probability", "beta-binomial")},
         .latex =
             R"(\theta \sim \mathrm{Beta}(\alpha, \beta),\ s \mid \theta \sim \mathrm{Bin}(n, \theta) \ \Longrightarrow\ \theta \mid s \sim \mathrm{Beta}(\alpha + s,\ \beta + n - s))",
         .inputs = {positive("alpha", MARK_TEXT("Probability", "Of the prior: like so many successes seen before.")),
                    positive("beta", MARK_TEXT("Probability", "Of the prior: like so many failures seen before.")),
                    whole("successes", MARK_TEXT("Probability", "How many trials succeeded.")),
                    whole("n", MARK_TEXT("Probability", "How many trials there were."))},
         .outputs = {{"alpha", MARK_TEXT("Probability", "The first parameter of the posterior.")},
                     {"beta", MARK_TEXT("Probability", "The second parameter of the posterior.")}},
         .evaluate = evaluateBeta},
        {.id = "gamma_poisson",
         .title = MARK_TEXT("Probability", "Gamma prior, Poisson data"),
         .summary = MARK_TEXT("Probability", "What is believed of a rate after counts."),
         .aliases = {MARK_TEXT("Probability", "gamma-Poisson")},
         .latex =
             R"(\lambda \sim \mathrm{Gamma}(a, b),\ x_i \mid \lambda \sim \mathrm{Poisson}(\lambda) \ \Longrightarrow\ \lambda \mid x \sim \mathrm{Gamma}\Bigl(a + \sum_{i=1}^{n} x_i,\ b + n\Bigr))",
         .inputs = {positive("shape", MARK_TEXT("Probability", "Of the prior: like so many events seen before.")),
                    positive("rate", MARK_TEXT("Probability", "Of the prior: like so many intervals seen before.")),
                    numbers("counts", MARK_TEXT("Probability", "How many events each interval had."), notNegative)},
         .outputs = {{"shape", MARK_TEXT("Probability", "The shape of the posterior.")},
                     {"rate", MARK_TEXT("Probability", "The rate (1/scale) of the posterior.")}},
         .evaluate = evaluateGamma},
        {.id = "normal_normal",
         .title = MARK_TEXT("Probability", "Normal prior, normal data"),
         .summary = MARK_TEXT("Probability", "What is believed of a mean after data of known standard deviation."),
         .aliases = {MARK_TEXT("Probability", "normal-normal")},
         .latex =
             R"(\mu \mid x \sim \mathcal N\Bigl(\frac{m/s^2 + \sum_i x_i/\sigma^2}{1/s^2 + n/\sigma^2},\ \frac{1}{1/s^2 + n/\sigma^2}\Bigr))",
         .inputs = {{.name = "mean",
                     .type = InputType::Real,
                     .meaning = MARK_TEXT("Probability", "Of the prior: where the mean is expected.")},
                    positive("sd", MARK_TEXT("Probability", "Of the prior: how uncertain that is.")),
                    positive("sigma", MARK_TEXT("Probability", "The known standard deviation of the data.")),
                    numbers("data", MARK_TEXT("Probability", "The observations."), {})},
         .outputs = {{"mean", MARK_TEXT("Probability", "The mean of the posterior.")},
                     {"sd", MARK_TEXT("Probability", "The standard deviation of the posterior.")}},
         .evaluate = evaluateNormal},
        {.id = "dirichlet_multinomial",
         .title = MARK_TEXT("Probability", "Dirichlet prior, multinomial data"),
         .summary =
             MARK_TEXT("Probability", "What is believed of several probabilities after counts of each category."),
         .aliases = {MARK_TEXT("Probability", "Dirichlet-multinomial")},
         .latex =
             R"(\boldsymbol\theta \sim \mathrm{Dir}(\boldsymbol\alpha),\ \mathbf c \mid \boldsymbol\theta \sim \mathrm{Mult}(n, \boldsymbol\theta) \ \Longrightarrow\ \boldsymbol\theta \mid \mathbf c \sim \mathrm{Dir}(\boldsymbol\alpha + \mathbf c))",
         .inputs = {numbers("alpha",
                            MARK_TEXT("Probability", "Of the prior: like so many seen before of each category."),
                            {.lowest = 0.0, .open = true}),
                    numbers("counts", MARK_TEXT("Probability", "How many of each category were seen."), notNegative)},
         .outputs = {{"alpha", MARK_TEXT("Probability", "The parameters of the posterior.")}},
         .evaluate = evaluateDirichlet},
    };
}

} // namespace calculators
