#include "calculators/matrix.h"
#include "calculators/shippedformulas.h"

#include <QtTest>

#include <algorithm>

using calculators::Entries;
using calculators::MatrixRequest;
using calculators::Report;
using core::ErrorKind;

namespace {

core::Grid<std::string> text(std::size_t rows, std::vector<std::string> cells)
{
    core::Grid<std::string> result(rows, rows == 0 ? 0 : cells.size() / rows);
    result.cells = std::move(cells);
    return result;
}

Entries entries(std::size_t rows, const std::vector<std::string> &cells, bool exact)
{
    return *calculators::readEntries(text(rows, cells), exact, "A");
}

template <class Section>
std::vector<const Section *> all(const Report &report)
{
    std::vector<const Section *> result;
    for (const calculators::Section &section : report.sections)
        if (const auto *found = std::get_if<Section>(&section))
            result.push_back(found);
    return result;
}

const calculators::Matrix *matrixCalled(const Report &report, const std::string &sign)
{
    for (const auto *matrix : all<calculators::Matrix>(report))
        if (matrix->sign == sign)
            return matrix;
    return nullptr;
}

bool says(const Report &report, const std::string &part, bool warning)
{
    const auto paragraphs = all<calculators::Paragraph>(report);
    return std::any_of(paragraphs.begin(), paragraphs.end(), [&](const auto *paragraph) {
        return paragraph->warning == warning && core::english(paragraph->text).find(part) != std::string::npos;
    });
}

std::string cellText(const calculators::Matrix *matrix, std::size_t i, std::size_t j)
{
    const auto *exact = std::get_if<std::string>(&matrix->cells(i, j));
    return exact ? *exact : "";
}

} // namespace

class MatrixTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEntries();
    void tellsWhichCellIsWrong();
    void suitsExactArithmetic();
    void mixedKindsFollowTheMatrix();
    void everyReportShowsTheMatrixAndShippedFormulas_data();
    void everyReportShowsTheMatrixAndShippedFormulas();
    void determinantAndItsSteps();
    void zeroDeterminantShowsTheNullSpace();
    void singularInverseIsExplained();
    void nearlySingularInverseIsAWarning();
    void unsolvableSystems();
    void solvedSystem();
    void eigenReports();
    void ranksAndPivots();
    void errorsPassThrough();
};

void MatrixTest::readsEntries()
{
    const auto exact = std::get<core::Grid<numerics::Rational>>(entries(1, {"0.1", "-7/3"}, true));
    QCOMPARE(exact(0, 0).text(), std::string("1/10"));
    const auto numbers = std::get<core::Grid<double>>(entries(1, {"0.1", "-7/3"}, false));
    QVERIFY(numbers(0, 0) == 0.1 && numbers(0, 1) == -7.0 / 3.0);
    QCOMPARE(calculators::rowCount(entries(2, {"1", "2", "3", "4", "5", "6"}, true)), std::size_t{2});
    QCOMPARE(calculators::columnCount(entries(2, {"1", "2", "3", "4", "5", "6"}, true)), std::size_t{3});
}

void MatrixTest::tellsWhichCellIsWrong()
{
    const auto broken = calculators::readEntries(text(2, {"1", "2", "3", "x"}), true, "A");
    QCOMPARE(int(broken.error().kind), int(ErrorKind::Domain));
    QCOMPARE(broken.error().field, std::string("A"));
    QCOMPARE(core::english(broken.error().text),
             std::string("A, row 2, column 2: “x” is not an integer, a decimal or a fraction"));
    QCOMPARE(core::english(calculators::readEntries(text(1, {"1", ""}), false, "b").error().text),
             std::string("b, row 1, column 2: this cell is empty"));
    QCOMPARE(int(calculators::readEntries(text(1, {"1e400"}), false, "b").error().kind), int(ErrorKind::Domain));
    QCOMPARE(int(calculators::readEntries(text(1, {"1e9999999"}), true, "b").error().kind), int(ErrorKind::TooLarge));
}

void MatrixTest::suitsExactArithmetic()
{
    QVERIFY(calculators::suitsExact(text(2, {"1", "-2/3", "0.25", "1e-3"})));
    QVERIFY(!calculators::suitsExact(text(1, {"0.12345678901234"})));
    QVERIFY(!calculators::suitsExact(text(1, {"1e300"})));
    QVERIFY(!calculators::suitsExact(text(1, {"x"})));
    QVERIFY(!calculators::suitsExact(core::Grid<std::string>(13, 13, "1")));
}

void MatrixTest::mixedKindsFollowTheMatrix()
{
    const auto exact = calculators::matrixSolve({.a = entries(1, {"3"}, true), .b = entries(1, {"0.5"}, false)});
    QCOMPARE(std::get<core::Grid<numerics::Rational>>(exact->matrix)(0, 0).text(), std::string("1/6"));
    const auto numbers = calculators::matrixSolve({.a = entries(1, {"3"}, false), .b = entries(1, {"1"}, true)});
    QCOMPARE(std::get<core::Grid<double>>(numbers->matrix)(0, 0), 1.0 / 3.0);
}

void MatrixTest::everyReportShowsTheMatrixAndShippedFormulas_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<bool>("exact");
    QTest::addColumn<bool>("singular");
    for (const char *operation : {"determinant", "inverse", "rank", "rref", "eigen", "solve"})
        for (const bool exact : {false, true})
            for (const bool singular : {false, true})
                QTest::addRow("%s %d %d", operation, exact, singular) << operation << exact << singular;
}

void MatrixTest::everyReportShowsTheMatrixAndShippedFormulas()
{
    QFETCH(QString, operation);
    QFETCH(bool, exact);
    QFETCH(bool, singular);
    const auto report = calculators::matrixReport({.operation = operation.toStdString(),
                                                   .a = entries(2, {"1", "2", "2", singular ? "4" : "1/2"}, exact),
                                                   .b = entries(2, {"1", "2"}, exact),
                                                   .steps = true});
    QVERIFY2(report.has_value(), report ? "" : core::english(report.error().text).c_str());
    QVERIFY(matrixCalled(*report, "A ="));
    const std::vector<std::string> shipped = calculators::matrixFormulas();
    const auto isShipped = [&](const std::string &latex) {
        return latex.empty() || std::find(shipped.begin(), shipped.end(), latex) != shipped.end();
    };
    QCOMPARE(all<calculators::Formula>(*report).size(), std::size_t{1});
    QVERIFY(isShipped(all<calculators::Formula>(*report).front()->latex));
    for (const auto *quantities : all<calculators::Quantities>(*report))
        for (const calculators::Quantity &quantity : quantities->items)
            QVERIFY(isShipped(quantity.latex));
}

void MatrixTest::determinantAndItsSteps()
{
    const auto report = calculators::matrixReport(
        {.operation = "determinant", .a = entries(2, {"0", "1/2", "3", "4"}, true), .steps = true});
    const auto *quantities = all<calculators::Quantities>(*report).front();
    QCOMPARE(std::get<std::string>(quantities->items.at(0).value), std::string("-3/2"));
    QCOMPARE(std::get<double>(quantities->items.at(1).value), -1.5);
    const auto *steps = all<calculators::Steps>(*report).front();
    QCOMPARE(steps->steps.size(), std::size_t{1});
    QCOMPARE(core::english(steps->steps.front().text), std::string("Swap rows 1 and 2."));
    QCOMPARE(steps->steps.front().matrix.marked, std::vector<std::size_t>({0, 1}));
    QVERIFY(says(*report, "Swaps here: 1.", false));
}

void MatrixTest::zeroDeterminantShowsTheNullSpace()
{
    const auto report =
        calculators::matrixReport({.operation = "determinant", .a = entries(2, {"1", "2", "2", "4"}, true)});
    QVERIFY(says(*report, "linearly dependent", true));
    const auto *vector = matrixCalled(*report, "v =");
    QVERIFY(vector);
    QCOMPARE(cellText(vector, 0, 0), std::string("-2"));
    QCOMPARE(cellText(vector, 1, 0), std::string("1"));
    const auto zero =
        calculators::matrixReport({.operation = "determinant", .a = entries(2, {"0", "0", "0", "0"}, true)});
    QCOMPARE(matrixCalled(*zero, "N =")->cells.columns, std::size_t{2});
}

void MatrixTest::singularInverseIsExplained()
{
    const MatrixRequest request{.operation = "inverse", .a = entries(2, {"1", "2", "2", "4"}, true), .steps = true};
    const auto report = calculators::matrixReport(request);
    QVERIFY(says(*report, "The determinant of A is 0", true));
    QVERIFY(says(*report, "row of zeros", false));
    QVERIFY(matrixCalled(*report, "v ="));
    QVERIFY(!matrixCalled(*report, "A⁻¹ ="));
    QCOMPARE(all<calculators::Steps>(*report).size(), std::size_t{1});
}

void MatrixTest::nearlySingularInverseIsAWarning()
{
    const auto answered =
        calculators::matrixReport({.operation = "inverse", .a = entries(2, {"1", "0", "0", "1e-12"}, false)});
    QVERIFY(matrixCalled(*answered, "A⁻¹ ="));
    QVERIFY(says(*answered, "about 12 digits", true));
    const auto refused =
        calculators::matrixReport({.operation = "inverse", .a = entries(2, {"1", "0", "0", "1e-17"}, false)});
    QVERIFY(says(*refused, "singular to working precision", true));
    const auto sound = calculators::matrixReport({.operation = "inverse", .a = entries(1, {"2"}, false)});
    QVERIFY(!says(*sound, "nearly", true));
}

void MatrixTest::unsolvableSystems()
{
    const Entries a = entries(2, {"1", "2", "2", "4"}, true);
    const auto none = calculators::matrixReport({.operation = "solve", .a = a, .b = entries(2, {"1", "1"}, true)});
    QVERIFY(says(*none, "no solution: A has rank 1, [A | b] rank 2", false));
    const auto many = calculators::matrixReport({.operation = "solve", .a = a, .b = entries(2, {"1", "2"}, true)});
    QVERIFY(says(*many, "infinitely many solutions", false));
    QCOMPARE(matrixCalled(*many, "")->bar, std::size_t{2});
}

void MatrixTest::solvedSystem()
{
    const auto report = calculators::matrixReport({.operation = "solve",
                                                   .a = entries(2, {"3", "1", "1", "3"}, false),
                                                   .b = entries(2, {"1", "1"}, false),
                                                   .steps = true});
    const auto *x = matrixCalled(*report, "x =");
    QVERIFY(std::get<double>(x->cells(0, 0)) == 0.25 && std::get<double>(x->cells(1, 0)) == 0.25);
    const auto *quantities = all<calculators::Quantities>(*report).front();
    QCOMPARE(std::get<double>(quantities->items.at(0).value), 0.5);  // reciprocal condition
    QCOMPARE(std::get<double>(quantities->items.at(1).value), 15.0); // digits: the logarithm of 0.5 · 2⁵² is 15.35
    QCOMPARE(std::get<double>(quantities->items.at(2).value), 0.0);  // residual
    QCOMPARE(all<calculators::Steps>(*report).front()->steps.front().matrix.bar, std::size_t{2});
    const auto illConditioned = calculators::matrixReport(
        {.operation = "solve", .a = entries(2, {"1", "0", "0", "1e-12"}, false), .b = entries(2, {"1", "1"}, false)});
    QCOMPARE(std::get<double>(all<calculators::Quantities>(*illConditioned).front()->items.at(1).value), 3.0); // 3.65
}

void MatrixTest::eigenReports()
{
    const auto symmetric =
        calculators::matrixReport({.operation = "eigen", .a = entries(2, {"2", "1", "1", "2"}, true)});
    QVERIFY(says(*symmetric, "A is symmetric", false));
    QCOMPARE(std::get<double>(all<calculators::Table>(*symmetric).front()->rows.at(1).at(1)), 3.0);
    const auto defective =
        calculators::matrixReport({.operation = "eigen", .a = entries(2, {"2", "1", "0", "2"}, false)});
    QVERIFY(says(*defective, "A is defective", true));
    const auto rotation =
        calculators::matrixReport({.operation = "eigen", .a = entries(2, {"0", "-1", "1", "0"}, false)});
    const auto value = std::get<std::complex<double>>(all<calculators::Table>(*rotation).front()->rows.at(0).at(1));
    QVERIFY(value == std::complex<double>(0, 1));
}

void MatrixTest::ranksAndPivots()
{
    const auto wide =
        calculators::matrixReport({.operation = "rref", .a = entries(2, {"0", "1", "2", "0", "0", "3"}, true)});
    QVERIFY(says(*wide, "Columns with a pivot, from 1: 2, 3.", false));
    const auto rank = [](std::size_t rows, const std::vector<std::string> &cells) {
        return *calculators::matrixReport({.operation = "rank", .a = entries(rows, cells, true)});
    };
    QVERIFY(says(rank(2, {"1", "0", "0", "1"}), "full rank", false));
    QVERIFY(says(rank(2, {"1", "0"}), "The columns of A are linearly independent", false));
    QVERIFY(says(rank(1, {"1", "0"}), "The rows of A are linearly independent", false));
    QVERIFY(says(rank(2, {"1", "1", "1", "1"}), "both linearly dependent", false));
}

void MatrixTest::errorsPassThrough()
{
    const auto wide = entries(1, {"1", "2"}, true);
    for (const char *operation : {"determinant", "inverse", "eigen", "solve"}) {
        const auto report = calculators::matrixReport({.operation = operation, .a = wide, .b = wide});
        QCOMPARE(int(report.error().kind), int(ErrorKind::Shape));
    }
    QCOMPARE(int(calculators::matrixReport({.operation = "nothing"}).error().kind), int(ErrorKind::NotFound));
    const core::Run run([] { return true; }, {});
    const auto cancelled = calculators::matrixReport({.operation = "determinant", .a = entries(1, {"1"}, true)}, run);
    QCOMPARE(int(cancelled.error().kind), int(ErrorKind::Cancelled));
}

QTEST_APPLESS_MAIN(MatrixTest)
#include "tst_matrix.moc"
