#include "calculators/exercise.h"
#include "calculators/matrixpictures.h"
#include "calculators/matrixreportparts.h"
#include "calculators/matrixtable.h"
#include "calculators/spacepictures.h"

#include <algorithm>

namespace calculators {

namespace {

std::string listed(const Indices &indices)
{
    std::string result;
    for (const std::size_t index : indices)
        result += (result.empty() ? "" : ", ") + std::to_string(index);
    return result.empty() ? "–" : result;
}

/// Puts each value where it belongs: a matrix into a section of its own, numbers together under them.
struct Writer
{
    Report &report;
    Quantities &quantities;
    const MatrixOutput &output;

    void operator()(std::size_t number) const { add(static_cast<double>(number)); }
    void operator()(bool flag) const { add(flag ? MARK_TEXT("Matrix", "yes") : MARK_TEXT("Matrix", "no")); }
    void operator()(const Scalar &scalar) const { add(cell(scalar)); }
    void operator()(const std::complex<double> &number) const { add(number); }
    void operator()(const Verdict &verdict) const { add(verdict.text); }
    void operator()(const Indices &indices) const { add(listed(indices)); }
    void operator()(const Entries &entries) const
    {
        add(shown(output.sign, entries), rowCount(entries), columnCount(entries));
    }
    void operator()(const ComplexGrid &matrix) const { add(shown(output.sign, matrix), matrix.rows, matrix.columns); }
    void operator()(const RadicalGrid &matrix) const
    {
        add({.sign = output.sign, .cells = cells(matrix)}, matrix.rows, matrix.columns);
    }

    void add(Cell value) const
    {
        quantities.items.push_back({.name = output.meaning, .value = std::move(value), .latex = output.latex});
    }
    void add(Matrix matrix, std::size_t rows, std::size_t columns) const
    {
        if (columns == 0 && rows > 0) {
            report.sections.emplace_back(
                sentence(MARK_TEXT("Matrix", "This space holds the zero vector alone, so its basis is empty.")));
            return;
        }
        matrix.title = output.meaning;
        report.sections.emplace_back(std::move(matrix));
    }
};

void addInputs(Report &report, const MatrixOperation &operation, const MatrixRequest &request)
{
    const auto takes = [&](MatrixField field) {
        return std::find(operation.fields.begin(), operation.fields.end(), field) != operation.fields.end();
    };
    const auto show = [&](std::string sign, const Entries &real, ComplexGrid ComplexInputs::*complex) {
        report.sections.emplace_back(request.complex ? shown(std::move(sign), (*request.complex).*complex)
                                                     : shown(std::move(sign), real));
    };
    if (takes(MatrixField::SecondMatrix))
        show("B =", request.second, &ComplexInputs::second);
    if (takes(MatrixField::RightSide))
        show("b =", request.b, &ComplexInputs::b);
    if (takes(MatrixField::Vector))
        show("x =", request.x, &ComplexInputs::x);
}

/// The operations that work on another matrix than A or [A | b] say so.
StepsOrigin origin(const MatrixOperation &operation, const MatrixRequest &request, const MatrixAnswer &answer)
{
    StepsOrigin result{.start = request.a, .bar = answer.bar, .goal = exerciseGoal(operation.id)};
    if (request.complex) {
        const bool system = operation.fit == MatrixFit::RightSide;
        result.complex = answer.bar == 0 ? request.complex->a
                         : system        ? beside(request.complex->a, request.complex->b)
                                         : besideIdentity(request.complex->a);
    } else if (answer.start)
        result.start = *answer.start;
    else if (answer.bar > 0)
        result.start = beside(request.a, request.b);
    return result;
}

core::Result<Report> answerReport(const MatrixOperation &operation, const MatrixRequest &request, const core::Run &run)
{
    const auto answer = evaluate(operation, request, run);
    if (!answer)
        return core::fail(answer.error());
    Report report = begin(request, operation.latex);
    addInputs(report, operation, request);
    Quantities quantities;
    for (const NamedValue &named : answer->values) {
        const auto output = std::find_if(operation.outputs.begin(), operation.outputs.end(),
                                         [&](const MatrixOutput &entry) { return entry.name == named.name; });
        if (output != operation.outputs.end())
            std::visit(Writer{report, quantities, *output}, named.value);
    }
    addCondition(quantities, answer->reciprocalCondition);
    if (!quantities.items.empty())
        report.sections.emplace_back(std::move(quantities));
    addConditionWarning(report, answer->reciprocalCondition);
    for (const Paragraph &remark : answer->remarks)
        report.sections.emplace_back(remark);
    for (const Table &table : answer->tables)
        report.sections.emplace_back(table);
    addSteps(report, request.steps && operation.steps, answer->steps, origin(operation, request, *answer));
    return report;
}

} // namespace

core::Result<Report> matrixReport(const MatrixRequest &request, const core::Run &run)
{
    const MatrixOperation *operation = matrixOperation(request.operation);
    if (!operation)
        return core::fail(core::ErrorKind::NotFound, "operation",
                          core::filled(MARK_TEXT("Request", "there is no %1 called “%2”"),
                                       {core::literal("operation"), core::literal(request.operation)}));
    const bool real = !request.complex;
    auto report = operation->report && real ? operation->report(request, run) : answerReport(*operation, request, run);
    if (report && real) { // no picture here shows complex coordinates
        addPictures(*report, request, run);
        addSpacePictures(*report, request, run);
    }
    return report;
}

} // namespace calculators
