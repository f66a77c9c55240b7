#include "numerics/losses.h"

namespace numerics {

core::Text words(LossTrait trait)
{
    switch (trait) {
    case LossTrait::Convex:
        return MARK_TEXT("Loss", "convex");
    case LossTrait::Smooth:
        return MARK_TEXT("Loss", "smooth");
    case LossTrait::Bounded:
        return MARK_TEXT("Loss", "bounded");
    case LossTrait::Robust:
        return MARK_TEXT("Loss", "robust");
    case LossTrait::Margin:
        return MARK_TEXT("Loss", "of the margin");
    case LossTrait::Proper:
        return MARK_TEXT("Loss", "proper");
    case LossTrait::Calibrated:
        return MARK_TEXT("Loss", "calibrated");
    }
    return {};
}

core::Text meaningOf(LossTrait trait)
{
    switch (trait) {
    case LossTrait::Convex:
        return MARK_TEXT("Loss", "It lies below each of its chords, so that every local minimum over the predictions "
                                 "is a global one.");
    case LossTrait::Smooth:
        return MARK_TEXT("Loss", "Its gradient is continuous.");
    case LossTrait::Bounded:
        return MARK_TEXT("Loss", "No prediction costs more than a certain amount.");
    case LossTrait::Robust:
        return MARK_TEXT("Loss", "Its gradient is bounded: one outlier pulls only so hard.");
    case LossTrait::Margin:
        return MARK_TEXT("Loss", "It depends on label and score by their product alone.");
    case LossTrait::Proper:
        return MARK_TEXT("Loss", "Its mean is least where the true probability is predicted.");
    case LossTrait::Calibrated:
        return MARK_TEXT("Loss", "Its mean is least at a score on the side of the more probable class.");
    }
    return {};
}

} // namespace numerics
