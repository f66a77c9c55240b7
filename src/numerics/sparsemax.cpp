#include "numerics/sparsemax.h"

#include "numerics/doubledouble.h"
#include "numerics/exactsum.h"
#include "numerics/quadruple.h"
#include "numerics/softmax.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace numerics {

namespace {

/// A class that may have a probability: its logit less the largest one, to the last digit.
struct Candidate
{
    std::size_t index = 0;
    Rounded distance = {};
};

// The classes at most `reach` below the largest logit, the largest first; of infinite logits those that share.
std::vector<Candidate> candidates(std::span<const double> logits, double reach)
{
    const double top = *std::max_element(logits.begin(), logits.end());
    std::vector<Candidate> result;
    for (std::size_t i = 0; i < logits.size(); ++i)
        if (logits[i] == top)
            result.push_back({i, {}});
        else if (std::isfinite(top) && logits[i] - top >= -reach)
            result.push_back({i, exactDifference(logits[i], top)});
    std::stable_sort(result.begin(), result.end(),
                     [&logits](const Candidate &a, const Candidate &b) { return logits[a.index] > logits[b.index]; });
    return result;
}

// sum + k · distance
ExactSum plusMultiple(ExactSum sum, double k, const Rounded &distance)
{
    sum.addProduct(k, distance.head);
    sum.addProduct(k, distance.rest);
    return sum;
}

core::Result<std::vector<double>> probabilities(std::span<const double> logits, double reach,
                                                void (*fill)(const std::vector<Candidate> &, std::vector<double> &))
{
    if (auto checked = checkLogits(logits); !checked)
        return core::fail(checked.error());
    std::vector<double> result(logits.size());
    fill(candidates(logits, reach), result);
    return result;
}

// With the distances d and k of them above the threshold, k pᵢ = 1 − Σ d + k dᵢ: no rounding before the division.
void fillSparsemax(const std::vector<Candidate> &classes, std::vector<double> &result)
{
    ExactSum total;
    total.add(1.0);
    std::size_t count = 0;
    for (const Candidate &one : classes) {
        ExactSum next = total;
        next.add(-one.distance.head);
        next.add(-one.distance.rest);
        if (!(plusMultiple(next, static_cast<double>(count + 1), one.distance).value() > 0.0))
            break;
        total = std::move(next);
        ++count;
    }
    const auto k = static_cast<double>(count);
    for (std::size_t i = 0; i < count; ++i)
        result[classes[i].index] = plusMultiple(total, k, classes[i].distance).value() / k;
}

Quadruple half(const Rounded &distance)
{
    return (Quadruple(distance.head) + Quadruple(distance.rest)) / 2;
}

// τ of the first k classes: mean − √((1 − Σ(x − mean)²)/k); it holds for as many as lie above it.
void fillEntmax(const std::vector<Candidate> &classes, std::vector<double> &result)
{
    Quadruple sum = 0;
    Quadruple squares = 0;
    Quadruple threshold = -1;
    std::size_t count = 0;
    for (const Candidate &one : classes) {
        const Quadruple x = half(one.distance);
        sum += x;
        squares += x * x;
        const auto k = static_cast<double>(count + 1);
        const Quadruple mean = sum / k;
        const Quadruple room = (1 - (squares - mean * sum)) / k;
        if (room < 0)
            break;
        const Quadruple next = mean - sqrt(room);
        if (!(x > next))
            break;
        threshold = next;
        ++count;
    }
    for (std::size_t i = 0; i < count; ++i) {
        const Quadruple root = half(classes[i].distance) - threshold;
        result[classes[i].index] = static_cast<double>(Quadruple(root * root));
    }
}

} // namespace

core::Result<std::vector<double>> sparsemax(std::span<const double> logits)
{
    return probabilities(logits, 1.0, fillSparsemax);
}

core::Result<core::Grid<double>> sparsemaxJacobian(std::span<const double> logits)
{
    if (auto checked = checkLogitsOfJacobian(logits); !checked)
        return core::fail(checked.error());
    const auto p = sparsemax(logits);
    const auto k = static_cast<double>(std::count_if(p->begin(), p->end(), [](double one) { return one > 0.0; }));
    core::Grid<double> result(p->size(), p->size());
    for (std::size_t i = 0; i < p->size(); ++i)
        for (std::size_t j = 0; j < p->size(); ++j)
            if ((*p)[i] > 0.0 && (*p)[j] > 0.0)
                result(i, j) = (i == j ? k - 1.0 : -1.0) / k;
    return result;
}

core::Result<std::vector<double>> entmax15(std::span<const double> logits)
{
    return probabilities(logits, 2.0, fillEntmax);
}

core::Result<core::Grid<double>> entmax15Jacobian(std::span<const double> logits)
{
    if (auto checked = checkLogitsOfJacobian(logits); !checked)
        return core::fail(checked.error());
    std::vector<double> roots = *entmax15(logits);
    double sum = 0.0;
    for (double &root : roots)
        sum += root = std::sqrt(root);
    core::Grid<double> result(roots.size(), roots.size());
    for (std::size_t i = 0; i < roots.size(); ++i) {
        double others = 0.0; // Σu − uᵢ without cancellation
        for (std::size_t j = 0; j < roots.size(); ++j) {
            others += i == j ? 0.0 : roots[j];
            result(i, j) = 0.0 - roots[i] * roots[j] / sum;
        }
        result(i, i) = roots[i] * others / sum;
    }
    return result;
}

} // namespace numerics
