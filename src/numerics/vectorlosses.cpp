#include "numerics/lossmember.h"
#include "numerics/quad.h"

#include <algorithm>

// Losses of how near vectors are to one another. What cancels in them does so in numbers of twice the digits.
namespace numerics {

namespace {

using Row = Values;
using Slopes = std::span<double>;

Quad dot(Row a, Row b)
{
    Quad sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += static_cast<Quad>(a[i]) * b[i];
    return sum;
}

Quad squareRoot(Quad number)
{
    if (number == 0)
        return 0;
    const Quad root = std::sqrt(static_cast<long double>(number));
    return root + (number - root * root) / (2 * root);
}

Quad distance(Row a, Row b)
{
    Quad sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const Quad difference = static_cast<Quad>(a[i]) - b[i];
        sum += difference * difference;
    }
    return squareRoot(sum);
}

/// (aᵢ − bᵢ)/d, of two equal vectors 0: the middle of all directions.
Quad direction(double a, double b, Quad d)
{
    return d == 0 ? Quad(0) : (static_cast<Quad>(a) - b) / d;
}

/// The cosine of the angle of two vectors. sineSquared is told by what is left of b beside a, so that it keeps its
/// digits where the angle is small.
struct Angle
{
    Quad aa = 0;
    Quad bb = 0;
    Quad ab = 0;
    Quad lengths = 0;
    Quad sineSquared = 0;

    Angle(Row a, Row b) : aa(dot(a, a)), bb(dot(b, b)), ab(dot(a, b)), lengths(squareRoot(aa) * squareRoot(bb))
    {
        for (std::size_t i = 0; i < a.size(); ++i) {
            const Quad beside = b[i] - ab / aa * a[i];
            sineSquared += beside * beside;
        }
        sineSquared /= bb;
    }
    Quad cosine() const { return ab / lengths; }
    Quad oneLessCosine() const { return ab > 0 ? sineSquared / (1 + cosine()) : 1 - cosine(); }
};

double cosineEmbeddingRow(double y, double margin, Row a, Row b, Slopes aSlopes, Slopes bSlopes)
{
    const Angle angle(a, b);
    const Quad beyond = angle.cosine() - margin;
    if (y < 0.0 && beyond <= 0) {
        std::fill(aSlopes.begin(), aSlopes.end(), 0.0);
        std::fill(bSlopes.begin(), bSlopes.end(), 0.0);
        return 0.0;
    }
    for (std::size_t i = 0; i < a.size(); ++i) {
        aSlopes[i] = static_cast<double>(-y * ((b[i] - angle.ab / angle.aa * a[i]) / angle.lengths)) + 0.0;
        bSlopes[i] = static_cast<double>(-y * ((a[i] - angle.ab / angle.bb * b[i]) / angle.lengths)) + 0.0;
    }
    return static_cast<double>(y < 0.0 ? beyond : angle.oneLessCosine());
}

double tripletRow(double margin, Row anchor, Row positive, Row negative, const std::array<Slopes, 3> &slopes)
{
    const Quad near = distance(anchor, positive);
    const Quad far = distance(anchor, negative);
    const Quad value = near - far + margin;
    for (std::size_t i = 0; i < anchor.size(); ++i) {
        const Quad toNear = value > 0 ? direction(anchor[i], positive[i], near) : Quad(0);
        const Quad toFar = value > 0 ? direction(anchor[i], negative[i], far) : Quad(0);
        slopes[0][i] = static_cast<double>(toNear - toFar);
        slopes[1][i] = static_cast<double>(0 - toNear);
        slopes[2][i] = static_cast<double>(toFar);
    }
    return value > 0 ? static_cast<double>(value) : 0.0;
}

double contrastiveRow(double y, double margin, Row a, Row b, Slopes aSlopes, Slopes bSlopes)
{
    const Quad d = distance(a, b);
    const Quad missing = d < margin ? margin - d : Quad(0);
    for (std::size_t i = 0; i < a.size(); ++i) {
        const Quad slope = y == 1.0 ? 2 * (static_cast<Quad>(a[i]) - b[i]) : 0 - 2 * missing * direction(a[i], b[i], d);
        aSlopes[i] = static_cast<double>(slope);
        bSlopes[i] = static_cast<double>(0 - slope);
    }
    return static_cast<double>(y == 1.0 ? d * d : missing * missing);
}

/// Row by row: function(target, margin, a, b, slopes of a, slopes of b).
template <class Function>
std::function<void(const LossRows &)> ofPairs(Function function)
{
    return [function](const LossRows &rows) {
        const std::size_t d = rows.classes;
        for (std::size_t i = 0; i < rows.values.size(); ++i)
            rows.values[i] = function(rows.target[i], rows.parameters[0], rows.prediction.subspan(i * d, d),
                                      rows.others[0].subspan(i * d, d), rows.slopes.subspan(i * d, d),
                                      rows.otherSlopes[0].subspan(i * d, d));
    };
}

void triplet(const LossRows &rows)
{
    const std::size_t d = rows.classes;
    for (std::size_t i = 0; i < rows.values.size(); ++i)
        rows.values[i] = tripletRow(rows.parameters[0], rows.prediction.subspan(i * d, d),
                                    rows.others[0].subspan(i * d, d), rows.others[1].subspan(i * d, d),
                                    {rows.slopes.subspan(i * d, d), rows.otherSlopes[0].subspan(i * d, d),
                                     rows.otherSlopes[1].subspan(i * d, d)});
}

Parameter marginParameter(double initial, core::Text meaning)
{
    return lossParameter("margin", MARK_TEXT("Loss", "Margin"), "m", initial, {.lowest = 0.0}, std::move(meaning));
}

} // namespace

std::vector<Loss> vectorLosses() // NOLINT(readability-function-size): a table, not steps
{
    return {
        {
            .id = "cosine_embedding",
            .name = MARK_TEXT("Loss", "Cosine embedding loss"),
            .latex = R"(L_m(y, \mathbf a, \mathbf b) = \begin{cases} 1 - \cos\theta & \text{if } y = 1 \\ )"
                     R"(\max(0,\ \cos\theta - m) & \text{if } y = -1 \end{cases},\quad \cos\theta = )"
                     R"(\frac{\mathbf a \cdot \mathbf b}{\lVert\mathbf a\rVert\,\lVert\mathbf b\rVert})",
            .gradientLatex = R"(\frac{\partial \cos\theta}{\partial \mathbf a} = \frac{1}{\lVert\mathbf a\rVert}\Bigl()"
                             R"(\frac{\mathbf b}{\lVert\mathbf b\rVert} - \cos\theta\,)"
                             R"(\frac{\mathbf a}{\lVert\mathbf a\rVert}\Bigr))",
            .traits = {LossTrait::Bounded},
            .parameters = {marginParameter(0.0, MARK_TEXT("Loss", "The cosine up to which unlike vectors are free."))},
            .target = TargetKind::Sign,
            .prediction = PredictionKind::Direction,
            .meaning = MARK_TEXT("Loss", "Turns vectors that belong together into one direction, and others apart; "
                                         "their lengths do not count."),
            .aliases = {MARK_TEXT("Loss", "cosine similarity"), MARK_TEXT("Loss", "embedding")},
            .inputs = {"a", "b"},
            .evaluate = ofPairs(cosineEmbeddingRow),
        },
        {
            .id = "triplet",
            .name = MARK_TEXT("Loss", "Triplet loss"),
            .latex = R"(L_m(\mathbf a, \mathbf p, \mathbf n) = \max\bigl(0,\ \lVert\mathbf a - \mathbf p\rVert - )"
                     R"(\lVert\mathbf a - \mathbf n\rVert + m\bigr))",
            .gradientLatex = R"(\frac{\partial L_m}{\partial \mathbf a} = \frac{\mathbf a - \mathbf p})"
                             R"({\lVert\mathbf a - \mathbf p\rVert} - \frac{\mathbf a - \mathbf n})"
                             R"({\lVert\mathbf a - \mathbf n\rVert}\quad (L_m > 0))",
            .traits = {LossTrait::Robust},
            .parameters = {marginParameter(1.0, MARK_TEXT("Loss", "By how much nearer the positive shall be than the "
                                                                  "negative."))},
            .target = TargetKind::None,
            .prediction = PredictionKind::Vector,
            .meaning = MARK_TEXT("Loss", "Draws an anchor to a vector of its own kind, and pushes it from one of "
                                         "another, until the one is nearer by a margin."),
            .aliases = {MARK_TEXT("Loss", "metric learning")},
            .inputs = {"anchor", "positive", "negative"},
            .evaluate = triplet,
        },
        {
            .id = "contrastive",
            .name = MARK_TEXT("Loss", "Contrastive loss"),
            .latex = R"(L_m(y, \mathbf a, \mathbf b) = y\,d^2 + (1 - y)\,\max(0,\ m - d)^2,\quad )"
                     R"(d = \lVert\mathbf a - \mathbf b\rVert)",
            .gradientLatex = R"(\frac{\partial L_m}{\partial \mathbf a} = 2y\,(\mathbf a - \mathbf b) - )"
                             R"(2\,(1 - y)\,\max(0,\ m - d)\,\frac{\mathbf a - \mathbf b}{d})",
            .traits = {},
            .parameters = {marginParameter(1.0, MARK_TEXT("Loss", "The distance from which unlike vectors are free."))},
            .target = TargetKind::Binary,
            .prediction = PredictionKind::Vector,
            .meaning = MARK_TEXT("Loss", "The squared distance of vectors that belong together (target 1), and of "
                                         "others (target 0) the square of what is missing to a margin."),
            .aliases = {MARK_TEXT("Loss", "siamese network"), MARK_TEXT("Loss", "metric learning")},
            .inputs = {"a", "b"},
            .evaluate = ofPairs(contrastiveRow),
        },
    };
}

} // namespace numerics
