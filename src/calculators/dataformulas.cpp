#include "calculators/data.h"
#include "calculators/dataoperations.h"
#include "calculators/shippedformulas.h"

namespace calculators {

namespace {

void addFormulas(const DataRequest &request, std::vector<std::string> &result)
{
    const auto report = dataReport(request);
    if (!report)
        return;
    for (const Section &section : report->sections) {
        if (const auto *formula = std::get_if<Formula>(&section))
            result.push_back(formula->latex);
        if (const auto *quantities = std::get_if<Quantities>(&section))
            for (const Quantity &quantity : quantities->items)
                if (!quantity.latex.empty())
                    result.push_back(quantity.latex);
    }
}

} // namespace

// What the reports show is the one list of it: each of them is made once, of two small columns.
std::vector<std::string> dataFormulas()
{
    using numerics::TTestKind;
    DataRequest request{.y = 1, .draws = 10};
    auto table = readDataTable("1,2\n2,5\n4,4\n");
    if (!table)
        return {};
    request.table = std::make_shared<const DataTable>(std::move(*table));
    std::vector<std::string> result;
    for (const std::string &analysis : dataAnalyses()) {
        request.analysis = analysis;
        addFormulas(request, result);
    }
    for (const auto &choice : correlationKinds()) {
        request.analysis = "correlation";
        request.kind = choice.value;
        addFormulas(request, result);
    }
    for (const TTestKind kind : {TTestKind::OneSample, TTestKind::Welch, TTestKind::EqualVariance, TTestKind::Paired}) {
        request.analysis = "t_test";
        request.test = kind;
        addFormulas(request, result);
    }
    return result;
}

} // namespace calculators
