#include "numerics/lossmember.h"
#include "numerics/summation.h"

// Losses of how much two sets overlap, one given as 0 and 1, the other as probabilities: one value of all together.
namespace numerics {

namespace {

/// Sums of which none cancels. apart: Σ|t − p| = Σt + Σp − 2Σtp; common: Σtp.
struct Overlap
{
    double apart = 0.0;
    double common = 0.0;

    explicit Overlap(const LossRows &rows)
    {
        CompensatedSum apartSum;
        CompensatedSum commonSum;
        for (std::size_t i = 0; i < rows.target.size(); ++i) {
            const bool inside = rows.target[i] == 1.0;
            apartSum.add(inside ? 1.0 - rows.prediction[i] : rows.prediction[i]);
            commonSum.add(inside ? rows.prediction[i] : 0.0);
        }
        apart = apartSum.value();
        common = commonSum.value();
    }
};

void fillSlopes(const LossRows &rows, double inside, double outside)
{
    for (std::size_t i = 0; i < rows.target.size(); ++i)
        rows.slopes[i] = rows.target[i] == 1.0 ? inside : outside;
}

// 1 − N/D with N = 2Σtp + s, D = N + Σ|t − p|.
void dice(const LossRows &rows)
{
    const Overlap overlap(rows);
    const double twice = 2.0 * overlap.common + rows.parameters[0];
    const double all = twice + overlap.apart;
    rows.values[0] = overlap.apart / all;
    fillSlopes(rows, -(all + overlap.apart) / all / all, twice / all / all);
}

// 1 − I/U with I = Σtp + s, U = I + Σ|t − p|.
void jaccard(const LossRows &rows)
{
    const Overlap overlap(rows);
    const double common = overlap.common + rows.parameters[0];
    const double all = common + overlap.apart;
    rows.values[0] = overlap.apart / all;
    fillSlopes(rows, -1.0 / all, common / all / all);
}

core::Result<void> admitsSets(const LossRows &rows)
{
    const Overlap overlap(rows);
    if (overlap.apart > 0.0 || overlap.common > 0.0 || rows.parameters[0] > 0.0)
        return {};
    return core::fail(core::ErrorKind::Domain, "params.smooth",
                      MARK_TEXT("Loss", "two empty sets overlap by 0/0; give smooth a positive value"));
}

Parameter smoothParameter()
{
    return lossParameter("smooth", MARK_TEXT("Loss", "Smoothing"), "s", 1.0, {.lowest = 0.0},
                         MARK_TEXT("Loss", "What is added above and below, so that empty sets agree."));
}

} // namespace

std::vector<Loss> setLosses()
{
    return {
        {
            .id = "dice",
            .name = MARK_TEXT("Loss", "Dice loss"),
            .latex = R"(L_s(\mathbf t, \mathbf p) = 1 - \frac{2\sum_i t_i p_i + s}{\sum_i t_i + \sum_i p_i + s})",
            .gradientLatex = R"(\frac{\partial L_s}{\partial p_i} = \frac{N - 2 t_i D}{D^2},\quad )"
                             R"(N = 2\sum_j t_j p_j + s,\ D = \sum_j t_j + \sum_j p_j + s)",
            .traits = {LossTrait::Smooth, LossTrait::Bounded},
            .parameters = {smoothParameter()},
            .target = TargetKind::Binary,
            .prediction = PredictionKind::Probability,
            .meaning = MARK_TEXT("Loss", "1 less the share that two sets have in common of their mean size: the loss "
                                         "of segmentation where most points are background."),
            .aliases = {MARK_TEXT("Loss", "F1 score"), MARK_TEXT("Loss", "segmentation")},
            .overAll = true,
            .admitsRows = admitsSets,
            .evaluate = dice,
        },
        {
            .id = "jaccard",
            .name = MARK_TEXT("Loss", "Jaccard loss"),
            .latex = R"(L_s(\mathbf t, \mathbf p) = 1 - )"
                     R"(\frac{\sum_i t_i p_i + s}{\sum_i t_i + \sum_i p_i - \sum_i t_i p_i + s})",
            .gradientLatex = R"(\frac{\partial L_s}{\partial p_i} = \frac{(1 - t_i)\,I - t_i\,U}{U^2},\quad )"
                             R"(I = \sum_j t_j p_j + s,\ U = \sum_j t_j + \sum_j p_j - \sum_j t_j p_j + s)",
            .traits = {LossTrait::Smooth, LossTrait::Bounded},
            .parameters = {smoothParameter()},
            .target = TargetKind::Binary,
            .prediction = PredictionKind::Probability,
            .meaning = MARK_TEXT("Loss", "1 less the share that two sets have in common of what either holds."),
            .aliases = {MARK_TEXT("Loss", "intersection over union"), MARK_TEXT("Loss", "IoU loss")},
            .overAll = true,
            .admitsRows = admitsSets,
            .evaluate = jaccard,
        },
    };
}

} // namespace numerics
