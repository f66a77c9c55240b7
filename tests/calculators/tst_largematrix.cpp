#include "calculators/largematrix.h"
#include "calculators/matrix.h"
#include "calculators/matrixentry.h"
#include "calculators/matrixfile.h"
#include "calculators/matrixgenerators.h"
#include "calculators/matrixpictures.h"

#include <QtTest>

#include <algorithm>
#include <limits>

using calculators::Matrix;
using calculators::SharedMatrix;
using Numbers = core::Grid<double>;
using Complex = std::complex<double>;

namespace {

Numbers counted(std::size_t rows, std::size_t columns)
{
    Numbers numbers(rows, columns);
    for (std::size_t k = 0; k < numbers.cells.size(); ++k)
        numbers.cells[k] = static_cast<double>(k * 7919 % 10007) - 5000.0;
    return numbers;
}

std::vector<std::string> initial(const calculators::MatrixGenerator &generator, const std::string &size)
{
    std::vector<std::string> typed;
    for (const auto &parameter : generator.parameters)
        typed.push_back(parameter.id == "n" || parameter.id == "rows" || parameter.id == "columns" ? size
                                                                                                   : parameter.initial);
    return typed;
}

} // namespace

class LargeMatrixTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryNumber();
    void anEntryChangesItsRowAlone();
    void thePictureFollowsEachEntry();
    void complexOnesShowTheirModuli();
    void reportsHoldLargeResultsAsNumbers();
    void everyNotationComesInLarge_data();
    void everyNotationComesInLarge();
    void generatedNumbersAreThoseOfTheText();
    void generatorsMakeLargeOnes();
};

void LargeMatrixTest::keepsEveryNumber()
{
    const Numbers numbers = counted(301, 402);
    const SharedMatrix matrix = calculators::largeMatrix(numbers);
    QVERIFY(calculators::realNumbers(*matrix) == numbers);
    QCOMPARE(matrix->at(300, 401).real(), numbers(300, 401));
    QCOMPARE(matrix->picture.least, *std::min_element(numbers.cells.begin(), numbers.cells.end()));
    QCOMPARE(matrix->picture.greatest, *std::max_element(numbers.cells.begin(), numbers.cells.end()));
}

void LargeMatrixTest::anEntryChangesItsRowAlone()
{
    const SharedMatrix before = calculators::largeMatrix(counted(300, 300));
    const double old = before->at(17, 250).real();
    const SharedMatrix after = calculators::withEntry(*before, 17, 250, 0.5);
    QCOMPARE(after->at(17, 250).real(), 0.5);
    QCOMPARE(before->at(17, 250).real(), old);
    for (std::size_t i = 0; i < 300; ++i)
        QCOMPARE(after->rows[i] == before->rows[i], i != 17);
}

void LargeMatrixTest::thePictureFollowsEachEntry()
{
    Numbers numbers = counted(700, 530);
    SharedMatrix matrix = calculators::largeMatrix(numbers);
    const double notANumber = std::numeric_limits<double>::quiet_NaN();
    const std::array<std::pair<std::size_t, double>, 5> edits{
        {{0, 1e6}, {699, -1e7}, {350, notANumber}, {699, 0.0}, {0, 1.0}}};
    for (const auto &[row, value] : edits) {
        numbers(row, 529) = value;
        matrix = calculators::withEntry(*matrix, row, 529, value);
        const calculators::HeatMap whole = calculators::heatMap(numbers);
        QCOMPARE(matrix->picture.least, whole.least);
        QCOMPARE(matrix->picture.greatest, whole.greatest);
        for (std::size_t k = 0; k < whole.values.cells.size(); ++k)
            QVERIFY(matrix->picture.values.cells[k] == whole.values.cells[k]
                    || (std::isnan(whole.values.cells[k]) && std::isnan(matrix->picture.values.cells[k])));
    }
}

void LargeMatrixTest::complexOnesShowTheirModuli()
{
    core::Grid<Complex> numbers(150, 150, Complex(3.0, 4.0));
    numbers(0, 0) = {0.0, -1.0};
    const SharedMatrix matrix = calculators::largeMatrix(numbers);
    QCOMPARE(matrix->at(0, 0), Complex(0.0, -1.0));
    QCOMPARE(matrix->picture.least, 1.0);
    QCOMPARE(matrix->picture.greatest, 5.0);
    const SharedMatrix real = calculators::largeMatrix(core::Grid<Complex>(150, 150, Complex(2.0, 0.0)));
    QVERIFY(real->imaginary.empty());
}

void LargeMatrixTest::reportsHoldLargeResultsAsNumbers()
{
    Numbers a(150, 150);
    for (std::size_t i = 0; i < a.rows; ++i)
        for (std::size_t j = 0; j < a.columns; ++j)
            a(i, j) = i == j ? 4.0 : i == j + 1 || j == i + 1 ? 1.0 : i == 0 && j == 149 ? 0.5 : 0.0;
    for (const char *operation : {"inverse", "eigen", "qr", "transpose"}) {
        const auto report = calculators::matrixReport({.operation = operation, .a = a});
        QVERIFY(report.has_value());
        std::size_t large = 0;
        for (std::size_t k = 0; k < report->sections.size(); ++k) {
            const auto *matrix = std::get_if<Matrix>(&report->sections[k]);
            if (!matrix || !matrix->large)
                continue;
            ++large;
            QVERIFY(matrix->cells.cells.empty());
            QVERIFY(std::holds_alternative<calculators::HeatMap>(report->sections.at(k + 1)));
        }
        QVERIFY2(large >= 2, operation); // A, and what came of it
    }
}

void LargeMatrixTest::everyNotationComesInLarge_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("between");
    QTest::addColumn<QString>("frame");
    QTest::newRow("CSV") << ","
                         << "\n"
                         << "%1";
    QTest::newRow("tabs") << "\t"
                          << "\r\n"
                          << "%1";
    QTest::newRow("NumPy") << ", "
                           << "],\n ["
                           << "np.array([[%1]])";
    QTest::newRow("MATLAB") << " "
                            << "; "
                            << "A = [%1];";
    QTest::newRow("LaTeX") << " & "
                           << " \\\\\n"
                           << "\\begin{bmatrix}%1\\end{bmatrix}";
    QTest::newRow("Mathematica") << ", "
                                 << "}, {"
                                 << "{{%1}}";
}

void LargeMatrixTest::everyNotationComesInLarge()
{
    QFETCH(QString, row);
    QFETCH(QString, between);
    QFETCH(QString, frame);
    const Numbers numbers = counted(210, 205);
    QStringList rows;
    for (std::size_t i = 0; i < numbers.rows; ++i) {
        QStringList cells;
        for (std::size_t j = 0; j < numbers.columns; ++j)
            cells << QString::number(numbers(i, j));
        rows << cells.join(row);
    }
    const auto file = calculators::readMatrixFile(frame.arg(rows.join(between)).toStdString());
    QVERIFY2(file.has_value(), file ? "" : core::english(file.error().text).c_str());
    const auto *read = std::get_if<Numbers>(&file->entries);
    QVERIFY(read && *read == numbers);
}

void LargeMatrixTest::generatedNumbersAreThoseOfTheText()
{
    for (const auto &generator : calculators::matrixGenerators()) {
        if (!generator.numbers)
            continue;
        for (const char *size : {"1", "3", "6", "8", "31"}) {
            const std::vector<std::string> typed = initial(generator, size);
            const auto texts = calculators::generateMatrix(generator, typed);
            const auto numbers = calculators::generateNumbers(generator, typed);
            QVERIFY2(texts && numbers, generator.id.c_str());
            QVERIFY(texts->rows == numbers->rows && texts->columns == numbers->columns);
            for (std::size_t k = 0; k < texts->cells.size(); ++k)
                QCOMPARE(numbers->cells[k], calculators::entryValue(texts->cells[k])->real());
        }
    }
}

void LargeMatrixTest::generatorsMakeLargeOnes()
{
    const auto &hilbert = *calculators::matrixGenerator("hilbert");
    QVERIFY(!calculators::asksForNumbers(hilbert, {"200"}).value());
    QVERIFY(calculators::asksForNumbers(hilbert, {"201"}).value());
    QVERIFY(!calculators::asksForNumbers(hilbert, {"4001"}).has_value());
    QCOMPARE(calculators::generateNumbers(hilbert, {"300"})->cells.back(), 1.0 / 599.0);
    const auto text = calculators::generateMatrix(hilbert, {"300"});
    QVERIFY(!text && text.error().kind == core::ErrorKind::TooLarge && text.error().field == "n");
    const auto &pascal = *calculators::matrixGenerator("pascal");
    QVERIFY(!calculators::generateNumbers(pascal, {"5"}).has_value());
    QVERIFY(!calculators::asksForNumbers(pascal, {"201"}).has_value());
}

QTEST_APPLESS_MAIN(LargeMatrixTest)
#include "tst_largematrix.moc"
