#include "calculators/matrixentry.h"
#include "calculators/matrixgenerators.h"
#include "numerics/rational.h"

#include <QtTest>

#include <cmath>
#include <numbers>
#include <random>
#include <set>

using core::ErrorKind;
using numerics::Rational;
using Matrix = core::Grid<std::string>;

namespace {

Matrix made(const char *id, const std::vector<std::string> &typed)
{
    const auto *generator = calculators::matrixGenerator(id);
    if (!generator)
        qFatal("no such generator");
    const auto matrix = calculators::generateMatrix(*generator, typed);
    if (!matrix)
        qFatal("%s", core::english(matrix.error().text).c_str());
    return *matrix;
}

double value(const std::string &entry)
{
    return calculators::entryValue(entry).value().real();
}

Rational exact(const std::string &entry)
{
    return calculators::exactEntry(entry).value();
}

QString flat(const Matrix &matrix)
{
    QStringList cells;
    for (const std::string &cell : matrix.cells)
        cells << QString::fromStdString(cell);
    return QStringLiteral("%1x%2: ").arg(matrix.rows).arg(matrix.columns) + cells.join(u' ');
}

/// Fraction-free elimination would do as well; matrices here are small.
Rational determinant(Matrix text)
{
    core::Grid<Rational> a(text.rows, text.columns);
    for (std::size_t k = 0; k < text.cells.size(); ++k)
        a.cells[k] = exact(text.cells[k]);
    Rational result(1);
    for (std::size_t k = 0; k < a.rows; ++k) {
        if (a(k, k).isZero())
            return {}; // 0: enough for the positive definite ones that are asked
        result *= a(k, k);
        for (std::size_t i = k + 1; i < a.rows; ++i) {
            const Rational factor = a(i, k) / a(k, k);
            for (std::size_t j = k; j < a.columns; ++j)
                a(i, j) -= factor * a(k, j);
        }
    }
    return result;
}

} // namespace

class MatrixGeneratorsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyOneMakesWhatItBeginsWith_data();
    void everyOneMakesWhatItBeginsWith();
    void makes_data();
    void makes();
    void magicSquaresAreMagic();
    void hilbertAndPascalDeterminants();
    void rotationsTurn();
    void companionHasTheRoots();
    void positiveDefiniteOnesAre();
    void seedsDecide();
    void randomIntegersFillTheirRange();
    void normalNumbersSpread();
    void refuses_data();
    void refuses();
};

void MatrixGeneratorsTest::everyOneMakesWhatItBeginsWith_data()
{
    QTest::addColumn<QString>("id");
    for (const auto &generator : calculators::matrixGenerators())
        QTest::newRow(generator.id.c_str()) << QString::fromStdString(generator.id);
}

void MatrixGeneratorsTest::everyOneMakesWhatItBeginsWith()
{
    QFETCH(QString, id);
    const auto *generator = calculators::matrixGenerator(id.toStdString());
    QVERIFY(generator);
    QVERIFY(!generator->name.source.empty() && !generator->meaning.source.empty());
    std::vector<std::string> initial;
    std::set<std::string> ids;
    for (const auto &parameter : generator->parameters) {
        initial.push_back(parameter.initial);
        QVERIFY(ids.insert(parameter.id).second);
        QVERIFY(!parameter.name.source.empty() && !parameter.meaning.source.empty());
    }
    const auto matrix = calculators::generateMatrix(*generator, initial);
    QVERIFY2(matrix.has_value(), matrix ? "" : core::english(matrix.error().text).c_str());
    QVERIFY(!matrix->cells.empty());
    for (const std::string &cell : matrix->cells) // entries as the editor keeps them
        QCOMPARE(calculators::typedEntry(cell), cell);
    QVERIFY(!calculators::generateMatrix(*generator, {}).has_value());
}

void MatrixGeneratorsTest::makes_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QString>("matrix");
    const auto row = [](const char *id, const QStringList &typed, const char *matrix) {
        QTest::addRow("%s %s", id, qPrintable(typed.join(u' ')))
            << QString::fromUtf8(id) << typed << QString::fromUtf8(matrix);
    };
    const auto texts = [](auto... text) { return QStringList{QString::fromUtf8(text)...}; };
    row("identity", texts("2"), "2x2: 1 0 0 1");
    row("zero", texts("1", "2"), "1x2: 0 0");
    row("ones", texts("2", "1"), "2x1: 1 1");
    row("hilbert", texts("3"), "3x3: 1 1/2 1/3 1/2 1/3 1/4 1/3 1/4 1/5");
    row("pascal", texts("4"), "4x4: 1 1 1 1 1 2 3 4 1 3 6 10 1 4 10 20");
    row("vandermonde", texts("2 1/2 -1", "0"), "3x3: 1 2 4 1 1/2 1/4 1 -1 1");
    row("vandermonde", texts("2; 3", "4"), "2x4: 1 2 4 8 1 3 9 27");
    row("vandermonde", texts("sqrt(2)", "3"), "1x3: 1 sqrt(2) sqrt(2)^2");
    row("toeplitz", texts("1 2 3", "1 5"), "3x2: 1 5 2 1 3 2");
    row("companion", texts("2 -3 4"), "2x2: 0 -2 1 3/2");
    row("companion", texts("1 0 0 -1"), "3x3: 0 0 1 1 0 0 0 1 0");
    row("rotation", texts("90"), "2x2: 0 -1 1 0");
    row("rotation", texts("30"), "2x2: sqrt(3)/2 -1/2 1/2 sqrt(3)/2");
    row("rotation", texts("-45"), "2x2: sqrt(2)/2 sqrt(2)/2 -sqrt(2)/2 sqrt(2)/2");
    row("rotation", texts("20"), "2x2: cos(pi/9) -sin(pi/9) sin(pi/9) cos(pi/9)");
    row("rotation", texts("1/2"), "2x2: cos(pi/360) -sin(pi/360) sin(pi/360) cos(pi/360)");
    row("rotation_3d", texts("90", "1"), "3x3: 1 0 0 0 0 -1 0 1 0");
    row("rotation_3d", texts("90", "2"), "3x3: 0 0 1 0 1 0 -1 0 0");
    row("rotation_3d", texts("90", "3"), "3x3: 0 -1 0 1 0 0 0 0 1");
    row("magic", texts("1"), "1x1: 1");
    row("magic", texts("3"), "3x3: 8 1 6 3 5 7 4 9 2");
}

void MatrixGeneratorsTest::makes()
{
    QFETCH(QString, id);
    QFETCH(QStringList, typed);
    std::vector<std::string> texts;
    for (const QString &text : typed)
        texts.push_back(text.toStdString());
    QTEST(flat(made(qPrintable(id), texts)), "matrix");
}

void MatrixGeneratorsTest::magicSquaresAreMagic()
{
    for (std::size_t n = 1; n <= 30; ++n) {
        if (n == 2)
            continue;
        const Matrix square = made("magic", {std::to_string(n)});
        const auto sum = static_cast<int>(n * (n * n + 1) / 2);
        std::set<int> numbers;
        int down = 0;
        int up = 0;
        for (std::size_t i = 0; i < n; ++i) {
            int row = 0;
            int column = 0;
            for (std::size_t j = 0; j < n; ++j) {
                row += std::stoi(square(i, j));
                column += std::stoi(square(j, i));
                numbers.insert(std::stoi(square(i, j)));
            }
            down += std::stoi(square(i, i));
            up += std::stoi(square(i, n - 1 - i));
            QCOMPARE(row, sum);
            QCOMPARE(column, sum);
        }
        QCOMPARE(down, sum);
        QCOMPARE(up, sum);
        QCOMPARE(numbers.size(), n * n);
        QCOMPARE(*numbers.begin(), 1);
        QCOMPARE(*numbers.rbegin(), int(n * n));
    }
}

void MatrixGeneratorsTest::hilbertAndPascalDeterminants()
{
    // 1/det H₅ is the product of (2k+1)·C(2k, k)² for k < 5 (Hilbert 1894): 1·12·180·2800·44100.
    QVERIFY(determinant(made("hilbert", {"5"})) == Rational(1) / Rational(std::int64_t{1} * 12 * 180 * 2800 * 44100));
    QVERIFY(determinant(made("pascal", {"20"})) == Rational(1));
}

void MatrixGeneratorsTest::rotationsTurn()
{
    for (int degrees = -720; degrees <= 720; degrees += 5) {
        const Matrix turn = made("rotation", {std::to_string(degrees)});
        const double angle = degrees * std::numbers::pi / 180.0;
        QVERIFY(std::abs(value(turn(0, 0)) - std::cos(angle)) < 4e-15);
        QVERIFY(std::abs(value(turn(0, 1)) + std::sin(angle)) < 4e-15);
        QVERIFY(std::abs(value(turn(1, 0)) - std::sin(angle)) < 4e-15);
        QCOMPARE(turn(1, 1), turn(0, 0));
    }
}

void MatrixGeneratorsTest::companionHasTheRoots()
{
    // (x − 1)(x − 2)(x − 3): the rows (1, r, r²) are left eigenvectors.
    const Matrix companion = made("companion", {"1 -6 11 -6"});
    for (const int root : {1, 2, 3})
        for (std::size_t j = 0; j < 3; ++j) {
            double sum = 0.0;
            for (std::size_t i = 0; i < 3; ++i)
                sum += std::pow(root, double(i)) * value(companion(i, j));
            QCOMPARE(sum, root * std::pow(root, double(j)));
        }
}

void MatrixGeneratorsTest::positiveDefiniteOnesAre()
{
    for (int seed = 0; seed < 20; ++seed) {
        const Matrix matrix = made("positive_definite", {"6", std::to_string(seed)});
        for (std::size_t k = 1; k <= 6; ++k) { // Sylvester: every leading minor is positive
            Matrix minor(k, k);
            for (std::size_t i = 0; i < k; ++i)
                for (std::size_t j = 0; j < k; ++j) {
                    minor(i, j) = matrix(i, j);
                    QCOMPARE(matrix(i, j), matrix(j, i));
                }
            QVERIFY(determinant(minor).sign() > 0);
        }
    }
}

void MatrixGeneratorsTest::seedsDecide()
{
    for (const char *id : {"random_integers", "random_normal", "positive_definite"}) {
        std::vector<std::string> typed;
        for (const auto &parameter : calculators::matrixGenerator(id)->parameters)
            typed.push_back(parameter.initial);
        const Matrix first = made(id, typed);
        QVERIFY(made(id, typed) == first);
        typed.back() = "2";
        QVERIFY(!(made(id, typed) == first));
    }
    // The engine is the standard's mt19937_64, whose 10000th number for seed 5489 the standard gives; below 19 the
    // numbers of the range −9 … 9 are its remainders.
    std::mt19937_64 engine(7);
    const Matrix matrix = made("random_integers", {"1", "5", "-9", "9", "7"});
    for (const std::string &cell : matrix.cells)
        QCOMPARE(std::stoi(cell), int(engine() % 19) - 9);
}

void MatrixGeneratorsTest::randomIntegersFillTheirRange()
{
    std::array<int, 5> counts{};
    for (const std::string &cell : made("random_integers", {"100", "100", "-2", "2", "3"}).cells) {
        const int place = std::stoi(cell) + 2;
        ++counts.at(static_cast<std::size_t>(place));
    }
    for (const int count : counts) // 2000 expected, σ = 40
        QVERIFY(std::abs(count - 2000) < 200);
    for (const std::string &cell : made("random_integers", {"2", "2", "4", "4", "3"}).cells)
        QCOMPARE(cell, std::string("4"));
}

void MatrixGeneratorsTest::normalNumbersSpread()
{
    const Matrix matrix = made("random_normal", {"200", "200", "10", "2", "6", "1"});
    double sum = 0.0;
    double squares = 0.0;
    int inside = 0;
    for (const std::string &cell : matrix.cells) {
        const double z = (value(cell) - 10.0) / 2.0;
        sum += z;
        squares += z * z;
        inside += std::abs(z) < 1.0 ? 1 : 0;
    }
    const double n = 40000.0;
    QVERIFY(std::abs(sum / n) < 0.025);                // 5 σ of the mean
    QVERIFY(std::abs(squares / n - 1.0) < 0.036);      // 5 σ of the variance
    QVERIFY(std::abs(inside / n - 0.682689) < 0.0117); // 5 σ of the share within one σ
}

void MatrixGeneratorsTest::refuses_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *id, const QStringList &typed, const char *field, const char *message) {
        QTest::addRow("%s %s", id, qPrintable(typed.join(u' ')))
            << QString::fromUtf8(id) << typed << QString::fromUtf8(field) << QString::fromUtf8(message);
    };
    const auto texts = [](auto... text) { return QStringList{QString::fromUtf8(text)...}; };
    row("identity", texts("0"), "n", "Size is a whole number from 1 to 4000, not “0”");
    row("identity", texts("4001"), "n", "Size is a whole number from 1 to 4000, not “4001”");
    row("identity", texts("2.5"), "n", "Size is a whole number from 1 to 4000, not “2.5”");
    row("identity", texts("x"), "n", "Size is a whole number from 1 to 4000, not “x”");
    row("magic", texts("2"), "n", "there is no magic square of size 2");
    row("random_integers", texts("2", "2", "5", "4", "1"), "highest", "the highest number is below the lowest");
    row("random_normal", texts("2", "2", "0", "-1", "3", "1"), "deviation",
        "Standard deviation is a number from 0 to 1000000000, not “-1”");
    row("rotation", texts("pi"), "angle", "Angle in degrees is a number from -1000000 to 1000000, not “pi”");
    row("vandermonde", texts("", "0"), "nodes", "Numbers takes 1 to 200 numbers, not “”");
    row("vandermonde", texts("1 2; 3 4", "0"), "nodes", "Numbers takes 1 to 200 numbers, not “1 2; 3 4”");
    row("vandermonde", texts("1 x", "0"), "nodes", "Line 1, column 3: “x” is no number");
    row("toeplitz", texts("1 2", "3 4"), "row", "the first row must begin with the first entry of the column");
    row("companion", texts("0 1 2"), "coefficients", "the coefficient of the highest power must not be 0");
    row("companion", texts("1"), "coefficients", "Coefficients takes 2 to 200 numbers, not “1”");
}

void MatrixGeneratorsTest::refuses()
{
    QFETCH(QString, id);
    QFETCH(QStringList, typed);
    std::vector<std::string> texts;
    for (const QString &text : typed)
        texts.push_back(text.toStdString());
    const auto matrix = calculators::generateMatrix(*calculators::matrixGenerator(id.toStdString()), texts);
    QVERIFY(!matrix.has_value());
    QCOMPARE(matrix.error().kind, ErrorKind::Domain);
    QTEST(QString::fromStdString(matrix.error().field), "field");
    QTEST(QString::fromStdString(core::english(matrix.error().text)), "message");
}

QTEST_APPLESS_MAIN(MatrixGeneratorsTest)
#include "tst_matrixgenerators.moc"
