#include "numerics/leastsquaresline.h"

#include "numerics/wide.h"

#include <algorithm>
#include <cmath>

namespace numerics {

namespace {

LeastSquaresLine lineOf(const PairMoments &moments)
{
    const auto n = static_cast<Wide>(moments.n);
    const Wide residual = std::sqrt(static_cast<Wide>(moments.residual) / (n - 2.0L));
    const Wide spread = std::sqrt(static_cast<Wide>(moments.xx));
    const auto mean = static_cast<Wide>(moments.meanX);
    LeastSquaresLine line{.n = moments.n,
                          .intercept = static_cast<double>(moments.meanY - moments.slope * moments.meanX),
                          .slope = static_cast<double>(moments.slope),
                          .interceptError =
                              static_cast<double>(residual * std::hypot(1.0L / std::sqrt(n), mean / spread)),
                          .slopeError = static_cast<double>(residual / spread),
                          .residualDeviation = static_cast<double>(residual),
                          .determination = std::numeric_limits<double>::quiet_NaN(),
                          .meanX = static_cast<double>(moments.meanX),
                          .meanY = static_cast<double>(moments.meanY),
                          .squaresX = static_cast<double>(moments.xx)};
    if (moments.yy > 0)
        line.determination = static_cast<double>(moments.xy / moments.xx * (moments.xy / moments.yy));
    return line;
}

} // namespace

double LeastSquaresLine::halfBand(double x, double critical) const
{
    const double away = (x - meanX) / std::sqrt(squaresX);
    return critical * residualDeviation * std::sqrt(1.0 / static_cast<double>(n) + away * away);
}

core::Result<LeastSquaresLine> leastSquaresLine(std::span<const double> x, std::span<const double> y,
                                                const core::Run &run)
{
    if (auto pairs = checkPairs(x.size(), y.size()); !pairs)
        return core::fail(pairs.error());
    const auto differs = [x](double number) { return number != x.front(); };
    if (std::none_of(x.begin(), x.end(), differs))
        return core::fail(core::ErrorKind::Domain, "x",
                          MARK_TEXT("Data", "x is constant: all points lie above each other, so no line y = a + b·x "
                                            "is nearer to them than others"));
    return pairMoments(x, y, run).map(lineOf);
}

} // namespace numerics
