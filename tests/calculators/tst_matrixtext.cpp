#include "calculators/matrixtext.h"
#include "calculators/randomentry.h"

#include <QtTest>

#include <random>

using calculators::MatrixFormat;
using core::ErrorKind;

namespace {

std::string flat(const core::Grid<std::string> &matrix)
{
    std::string result = std::to_string(matrix.rows) + "x" + std::to_string(matrix.columns) + ":";
    for (const std::string &cell : matrix.cells)
        result += " " + cell;
    return result;
}

} // namespace

class MatrixTextTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void keepsRandomMatrices_data();
    void keepsRandomMatrices();
    void writes();
};

void MatrixTextTest::reads_data() // NOLINT(readability-function-size): a table, not steps
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("matrix");
    const auto row = [](const char *name, const char *text, const char *matrix) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(matrix);
    };
    row("nothing", "", "0x0:");
    row("blank", " \n\t", "0x0:");
    row("one number", "5", "1x1: 5");
    row("spreadsheet", "1\t2\r\n3\t4\r\n", "2x2: 1 2 3 4");
    row("spreadsheet with decimal commas", "1,5\t2\n3\t-4,25", "2x2: 1.5 2 3 -4.25");
    row("comma separated", "1,2\n3,4\n", "2x2: 1 2 3 4");
    row("comma and space", "1, 2.5\n3, 1e-3", "2x2: 1 2.5 3 1e-3");
    row("quoted", "\"1\",\"2\"\n\"3\",\"4\"", "2x2: 1 2 3 4");
    row("semicolon separated", "1;2\n3;4", "2x2: 1 2 3 4");
    row("semicolon separated with decimal commas", "1,5;2\n3;4", "2x2: 1.5 2 3 4");
    row("one line by semicolons", "1;2;3", "1x3: 1 2 3");
    row("spaces", "1   2\n 3 4", "2x2: 1 2 3 4");
    row("spaces with decimal commas", "1,5 2,5\n3,0 4", "2x2: 1.5 2.5 3.0 4");
    row("fractions", "1/3 -2/5", "1x2: 1/3 -2/5");
    row("a real minus", "−1 2", "1x2: -1 2");
    row("rows by semicolon", "1 2; 3 4", "2x2: 1 2 3 4");
    row("Python lists", "[[1, 2], [3, 4]]", "2x2: 1 2 3 4");
    row("Python tuples", "((1, 2), (3, 4))", "2x2: 1 2 3 4");
    row("NumPy's repr", "array([[1., 2.],\n       [3., 4.]], dtype=float32)", "2x2: 1. 2. 3. 4.");
    row("NumPy's print", "[[ 1.5 -2. ]\n [ 3.   4. ]]", "2x2: 1.5 -2. 3. 4.");
    row("assignment", "A = np.array([[1, 2], [3, 4]])", "2x2: 1 2 3 4");
    row("a NumPy vector", "np.array([1, 2, 3])", "1x3: 1 2 3");
    row("MATLAB", "[1 2; 3 4]", "2x2: 1 2 3 4");
    row("MATLAB with commas and an assignment", "A = [1, 2; 3, -4];", "2x2: 1 2 3 -4");
    row("MATLAB on lines", "[1 2\n 3 4]", "2x2: 1 2 3 4");
    row("a MATLAB column", "[1; 2; 3]", "3x1: 1 2 3");
    row("an empty list", "[]", "0x0:");
    row("LaTeX", "\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}", "2x2: 1 2 3 4");
    row("LaTeX inside of more", "$A = \\begin{bmatrix}1&2\\\\[4pt]3&4\\\\\\end{bmatrix}$", "2x2: 1 2 3 4");
    row("a LaTeX array", "\\left[\\begin{array}{cc|c}1 & 0 & 2\\\\ \\hline 0 & 1 & 3\\end{array}\\right]",
        "2x3: 1 0 2 0 1 3");
    row("LaTeX fractions", "\\begin{bmatrix}\\frac{1}{2} & -\\tfrac{3}{4}\\end{bmatrix}", "1x2: 1/2 -3/4");
    row("LaTeX powers", "\\begin{bmatrix}1.5 \\cdot 10^{-7} & 2\\times 10^{3}\\end{bmatrix}", "1x2: 1.5e-7 2e3");
    row("LaTeX rows alone", "1 & 2 \\\\ 3 & 4", "2x2: 1 2 3 4");
    row("LaTeX of every kind",
        "\\[ \\begin{bmatrix*}[r] % a remark & more \\\\\n \\sqrt{2} & -\\frac{\\pi}{2} & \\sqrt[3]{5} \\\\ 2+3i & "
        "e^{-1} & "
        "1{,}5 \\cr \\dfrac12 & 2\\sqrt2 & \\left|-4\\right| \\end{bmatrix*} \\]",
        "3x3: sqrt(2) -pi/2 5^(1/3) 2+3i e^(-1) 1.5 1/2 2*sqrt(2) abs(-4)");
    row("one LaTeX fraction", "\\frac{1}{3}", "1x1: 1/3");
    row("a small LaTeX matrix", "$\\left(\\begin{smallmatrix} 1&2 \\end{smallmatrix}\\right)$", "1x2: 1 2");
    row("bracketless with expressions", "sqrt(2) 1 + 2i -3\n pi 2 -2i", "2x3: sqrt(2) 1+2i -3 pi 2 -2i");
    row("as Octave prints", "A =\n\n   1   2\n   3   4\n\n", "2x2: 1 2 3 4");
    row("as Octave prints complex ones", "ans =\n\n   1 + 2i   3 - 1i\n   0 - 1i   5 + 0i\n", "2x2: 1+2i 3-i 0-i 5+0i");
    row("as SymPy prints", "⎡1   2⎤\n⎢     ⎥\n⎣1/2 4⎦", "2x2: 1 2 1/2 4");
    row("with bars", "| 1 2 |\n| 3 4 |", "2x2: 1 2 3 4");
    row("a byte order mark",
        "\xEF\xBB\xBF"
        "1\t2",
        "1x2: 1 2");
    row("quoted decimal commas", "\"1,5\",\"2\"\n\"3\",\"4\"", "2x2: 1.5 2 3 4");
    row("NumPy over lines", "import_ = np.array([[1, 2],  # first [\n [3, 4]],\n dtype=np.float64)\n", "2x2: 1 2 3 4");
    row("NumPy's complex print", "[[1.+2.j 0.-1.j]\n [3.+0.j 2.+1.j]]", "2x2: 1.+2.i 0.-1.i 3.+0.i 2.+1.i");
    row("NumPy's functions", "np.array([[np.sqrt(2), np.pi], [1/3, 2**-1]])", "2x2: sqrt(2) pi 1/3 2^(-1)");
    row("NumPy's own types", "[[np.float64(1.5), np.int64(2)]]", "1x2: 1.5 2");
    row("Python's fractions", "[[Fraction(1, 2), Fraction(-3, 4)], [complex(1, -2), 5j]]", "2x2: 1/2 -3/4 1-2i 5i");
    row("NumPy transposed", "np.array([[1, 2, 3]]).T", "3x1: 1 2 3");
    row("NumPy reshaped", "np.array([1, 2, 3, 4, 5, 6]).reshape(2, 3)", "2x3: 1 2 3 4 5 6");
    row("NumPy reshaped to fit", "np.array([1, 2, 3, 4]).reshape((-1, 1));", "4x1: 1 2 3 4");
    row("a tuple of lists", "([1, 2], [3, 4])", "2x2: 1 2 3 4");
    row("SymPy", "Matrix([\n[1/2, sqrt(2)],\n[I, E]])", "2x2: 1/2 sqrt(2) i e");
    row("MATLAB with remarks", "% the first\nA = [1, 2, ... and more\n 3; % ] not the end\n 4 5 6 # nor here\n];",
        "2x3: 1 2 3 4 5 6");
    row("MATLAB's signs between blanks", "[1 -2 - 3 +4]", "1x3: 1 -2-3 4");
    row("MATLAB transposed", "[1 2 3]'", "3x1: 1 2 3");
    row("MATLAB's functions", "[sqrt(2) exp(1); 2.^3 1i]", "2x2: sqrt(2) e 2^3 i");
    row("Julia's fractions", "[1//2 3//4]", "1x2: 1/2 3/4");
    row("R by columns", "matrix(c(1, 2, 3, 4), nrow = 2)", "2x2: 1 3 2 4");
    row("R by rows", "A <- matrix(c(1, 2, 3,\n 4, 5, 6), nrow = 2, byrow = TRUE) # six", "2x3: 1 2 3 4 5 6");
    row("R with its own places", "matrix(1:6, 3, 2)", "3x2: 1 4 2 5 3 6");
    row("R by the columns' number", "matrix(data = c(-1L, 2:1, sqrt(2)), ncol = 2)", "2x2: -1 1 2 sqrt(2)");
    row("R repeats", "matrix(0, 2, 2)", "2x2: 0 0 0 0");
    row("R rows", "rbind(c(1, 2), c(3, 4i))", "2x2: 1 2 3 4i");
    row("R columns", "cbind(a = c(1, 2), b = c(3, 4))", "2x2: 1 3 2 4");
    row("R's dput", "structure(c(1, 2, 3, 4), dim = c(2L, 2L))", "2x2: 1 3 2 4");
    row("R's print", "     [,1] [,2]\n[1,]  1.5 -2.0\n[2,]  3.0  4.0\n", "2x2: 1.5 -2.0 3.0 4.0");
    row("R's wide print", "     [,1] [,2]\n[1,] 1 2\n[2,] 4 5\n     [,3]\n[1,] 3\n[2,] 6", "2x3: 1 2 3 4 5 6");
    row("Mathematica", "{{1, 2}, {3, 4}}", "2x2: 1 2 3 4");
    row("Mathematica of every kind", "m = {{1/2, Sqrt[2], 2 + 3 I}, {Pi, E^-1, 1.5*^-3}} // MatrixForm",
        "2x3: 1/2 sqrt(2) 2+3i pi e^(-1) 1.5e-3");
    row("Mathematica's insides", "{{Rational[1, 2], Complex[1, -2]}, (* two *) {1.5`20, ArcSin[1]}};",
        "2x2: 1/2 1-2i 1.5 asin(1)");
    row("a Mathematica vector", "{1, 2, 3}", "1x3: 1 2 3");
}

void MatrixTextTest::reads()
{
    QFETCH(QString, text);
    const auto matrix = calculators::readMatrix(text.toStdString());
    QVERIFY2(matrix.has_value(), matrix ? "" : core::english(matrix.error().text).c_str());
    QTEST(QString::fromStdString(flat(*matrix)), "matrix");
}

void MatrixTextTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *text, ErrorKind kind, const char *message) {
        QTest::newRow(text) << QString::fromUtf8(text) << int(kind) << QString::fromUtf8(message);
    };
    row("1 2\n3 x", ErrorKind::Parse, "Line 2, column 3: “x” is no number");
    row("1,,2", ErrorKind::Parse, "Line 1, column 3: an entry is missing");
    row("1\t2\n\t4", ErrorKind::Parse, "Line 2, column 1: an entry is missing");
    row("1 2, 3 4", ErrorKind::Parse, "Line 1, column 1: “1 2” is no number");
    row("1/0 2", ErrorKind::Parse, "Line 1, column 1: “1/0” is no number");
    row("ü ü", ErrorKind::Parse, "Line 1, column 1: “ü” is no number");
    row("1 ü 3", ErrorKind::Parse, "Line 1, column 3: “ü” is no number");
    row("ä 1 2", ErrorKind::Parse, "Line 1, column 1: “ä” is no number");
    row("1 2\n3", ErrorKind::Shape, "Line 2, column 1: row 2 has 1 entries, but the first row has 2");
    row("[[1, 2], [3, 4]", ErrorKind::Parse, "Line 1, column 16: a closing bracket is missing");
    row("[[1, 2], 3]", ErrorKind::Parse, "Line 1, column 10: this stands outside the rows");
    row("[1 2; 3 4", ErrorKind::Parse, "Line 1, column 10: a closing bracket is missing");
    row("\\begin{pmatrix} 1 & 2", ErrorKind::Parse, "Line 1, column 1: this environment is not closed by \\end{…}");
    row("f(1)", ErrorKind::Parse, "Line 1, column 1: “f(1)” is no number");
    row("1 2\n3 ...", ErrorKind::Parse, "Line 2, column 3: entries are left out here");
    row("[[0 ... 9]]", ErrorKind::Parse, "Line 1, column 5: entries are left out here");
    row("\\begin{pmatrix} 1 & \\dots \\end{pmatrix}", ErrorKind::Parse, "Line 1, column 21: entries are left out here");
    row("\\begin{pmatrix} 1 \\begin{pmatrix} 1 \\end{pmatrix}", ErrorKind::Parse,
        "Line 1, column 19: a second matrix begins here");
    row("\\begin{pmatrix} 1 & x \\end{pmatrix}", ErrorKind::Parse, "Line 1, column 21: “x” is no number");
    row("\\frac{1}{0}", ErrorKind::Parse, "Line 1, column 1: “\\frac{1}{0}” is no number");
    row("2\\frac{1}{2}", ErrorKind::Parse, "Line 1, column 1: “2\\frac{1}{2}” is no number");
    row("[[[1], [2]]]", ErrorKind::Parse, "Line 1, column 3: this array has more than two dimensions");
    row("np.array([1, 2, 3]).reshape(2, 2)", ErrorKind::Shape, "Line 1, column 20: 3 entries do not fit this shape");
    row("np.array([[1, 2]]) @ B", ErrorKind::Parse, "Line 1, column 20: what follows the matrix was not understood");
    row("[1 2] * 3", ErrorKind::Parse, "Line 1, column 7: what follows the matrix was not understood");
    row("matrix(c(1, 2, 3), nrow = 2)", ErrorKind::Shape, "Line 1, column 8: 3 entries do not fit this shape");
    row("matrix(c(1, 2), nrow = x)", ErrorKind::Parse, "Line 1, column 24: this is no number of rows or columns");
    row("matrix(c(1, a), nrow = 1)", ErrorKind::Parse, "Line 1, column 13: “a” is no number");
    row("matrix(1:99999999999, 2)", ErrorKind::Parse, "Line 1, column 8: this range was not understood");
    row("matrix(c(1, 2), 2", ErrorKind::Parse, "Line 1, column 18: a closing bracket is missing");
    row("     [,1]\n[1,] 1\nx", ErrorKind::Parse, "Line 3, column 1: this stands outside the rows");
    row("     [,1]\n[1,] 1\n  [,2]\n[1,] 2\n[2,] 3", ErrorKind::Parse,
        "Line 5, column 1: this stands outside the rows");
    row("{{1, 2}, {3, x}}", ErrorKind::Parse, "Line 1, column 14: “x” is no number");
    row("{{1, 2}, 3}", ErrorKind::Parse, "Line 1, column 10: this stands outside the rows");
    row("{{1, 2}, {3, 4}", ErrorKind::Parse, "Line 1, column 16: a closing bracket is missing");
    row("{{1}}.{{2}}", ErrorKind::Parse, "Line 1, column 6: what follows the matrix was not understood");
    row("%% only a remark\nx", ErrorKind::Parse, "Line 2, column 1: “x” is no number");
    row("[[1, 2], []]", ErrorKind::Shape, "");
}

void MatrixTextTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, message);
    const auto matrix = calculators::readMatrix(text.toStdString());
    QVERIFY(!matrix.has_value());
    QTEST(int(matrix.error().kind), "kind");
    QVERIFY(matrix.error().position.has_value());
    if (!message.isEmpty())
        QCOMPARE(QString::fromStdString(core::english(matrix.error().text)), message);
}

void MatrixTextTest::readsWhatItWrites_data()
{
    QTest::addColumn<int>("format");
    for (const auto &[format, name] : calculators::matrixFormats())
        QTest::addRow("%s", name.source.c_str()) << int(format);
}

void MatrixTextTest::readsWhatItWrites()
{
    QFETCH(int, format);
    core::Grid<std::string> matrix(3, 2);
    matrix.cells = {"1", "-2.5", "1/3", "-7/3", "1e-7", "123456789012345678901234567890"};
    const std::string text = calculators::writeMatrix(matrix, static_cast<MatrixFormat>(format));
    const auto back = calculators::readMatrix(text);
    QVERIFY2(back.has_value(), text.c_str());
    QVERIFY2(*back == matrix, text.c_str());
}

void MatrixTextTest::keepsRandomMatrices_data()
{
    readsWhatItWrites_data();
}

/// Matrices of sizes 1×1 to 6×6 of entries of every kind.
void MatrixTextTest::keepsRandomMatrices()
{
    QFETCH(int, format);
    std::mt19937 random(4);
    for (int round = 0; round < 500; ++round) {
        core::Grid<std::string> matrix(1 + random() % 6, 1 + random() % 6);
        for (std::string &cell : matrix.cells)
            cell = calculators::typedEntry(randomEntry(random, 3));
        if (matrix.cells.size() == 1)
            continue; // a lone entry is one in every format, but CSV's comma may then be a decimal sign
        const std::string text = calculators::writeMatrix(matrix, static_cast<MatrixFormat>(format));
        const auto back = calculators::readMatrix(text);
        QVERIFY2(back.has_value(), back ? "" : (text + core::english(back.error().text)).c_str());
        QVERIFY2(*back == matrix, (text + "\n" + flat(matrix) + "\n" + flat(*back)).c_str());
    }
}

void MatrixTextTest::writes()
{
    core::Grid<std::string> matrix(2, 2);
    matrix.cells = {"1", "-2/3", "3", "4"};
    const auto text = [&](MatrixFormat format) { return calculators::writeMatrix(matrix, format); };
    QCOMPARE(text(MatrixFormat::Tabs), std::string("1\t-2/3\n3\t4"));
    QCOMPARE(text(MatrixFormat::Csv), std::string("1,-2/3\n3,4"));
    QCOMPARE(text(MatrixFormat::Latex), std::string("\\begin{bmatrix}\n1 & -\\frac{2}{3} \\\\\n3 & 4\n\\end{bmatrix}"));
    QCOMPARE(text(MatrixFormat::NumPy), std::string("np.array([[1, -2/3], [3, 4]])"));
    QCOMPARE(text(MatrixFormat::Matlab), std::string("[1 -2/3; 3 4]"));
    QCOMPARE(text(MatrixFormat::R), std::string("matrix(c(1, -2/3, 3, 4), nrow = 2, byrow = TRUE)"));
    QCOMPARE(text(MatrixFormat::Mathematica), std::string("{{1, -2/3}, {3, 4}}"));
    QCOMPARE(text(MatrixFormat::Block), std::string("1  -2/3\n3     4"));
    matrix.cells = {"sqrt(2)", "2+3i", "1e-7", "pi"};
    QCOMPARE(text(MatrixFormat::Latex),
             std::string("\\begin{bmatrix}\n\\sqrt{2} & 2+3i \\\\\n1 \\cdot 10^{-7} & \\pi\n\\end{bmatrix}"));
    QCOMPARE(text(MatrixFormat::NumPy), std::string("np.array([[np.sqrt(2), 2+3j], [1e-7, np.pi]])"));
    QCOMPARE(text(MatrixFormat::R), std::string("matrix(c(sqrt(2), 2+3i, 1e-7, pi), nrow = 2, byrow = TRUE)"));
    QCOMPARE(text(MatrixFormat::Mathematica), std::string("{{Sqrt[2], 2+3*I}, {1*^-7, Pi}}"));
}

QTEST_APPLESS_MAIN(MatrixTextTest)
#include "tst_matrixtext.moc"
