#include "numerics/distributions.h"
#include "numerics/distributiontable.h"
#include "numerics/ffamily.h"

namespace numerics {

Distribution fDistribution()
{
    return {
        .id = "f",
        .name = MARK_TEXT("Distribution", "F"),
        .meaning =
            MARK_TEXT("Distribution", "The ratio of two estimates of one variance: what the analysis of variance "
                                      "compares its groups by."),
        .parameters = {{.id = "df1",
                        .name = MARK_TEXT("Distribution", "Degrees of freedom above"),
                        .latex = R"(d_1)",
                        .initial = 5.0,
                        .domain = {.lowest = 0.0, .open = true},
                        .meaning = MARK_TEXT("Distribution", "Of the estimate above the line.")},
                       {.id = "df2",
                        .name = MARK_TEXT("Distribution", "Degrees of freedom below"),
                        .latex = R"(d_2)",
                        .initial = 20.0,
                        .domain = {.lowest = 0.0, .open = true},
                        .meaning = MARK_TEXT("Distribution", "Of the estimate below the line: the fewer, the heavier "
                                                             "the tail.")}},
        .sign = R"(X \sim F_{d_1, d_2})",
        .support = R"(x \in [0, \infty))",
        .density = R"(f(x) = \frac{1}{x\,\mathrm{B}\left(\frac{d_1}{2}, \frac{d_2}{2}\right)})"
                   R"(\sqrt{\frac{(d_1 x)^{d_1} d_2^{d_2}}{(d_1 x+d_2)^{d_1+d_2}}})",
        .meanFormula = R"(\operatorname{E}[X] = \frac{d_2}{d_2-2} \quad (d_2 > 2))",
        .varianceFormula =
            R"(\operatorname{Var}(X) = \frac{2 d_2^2 (d_1+d_2-2)}{d_1 (d_2-2)^2 (d_2-4)} \quad (d_2 > 4))",
        .skewnessFormula =
            R"(\gamma_1 = \frac{(2d_1+d_2-2)\sqrt{8(d_2-4)}}{(d_2-6)\sqrt{d_1(d_1+d_2-2)}} \quad (d_2 > 6))",
        .kurtosisFormula =
            R"(\gamma_2 = 12\,\frac{d_1(5d_2-22)(d_1+d_2-2)+(d_2-4)(d_2-2)^2}{d_1(d_2-6)(d_2-8)(d_1+d_2-2)})"
            R"( \quad (d_2 > 8))",
        .functions = functionsOf<FisherF>(),
    };
}

} // namespace numerics
