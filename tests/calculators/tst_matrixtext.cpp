#include "calculators/matrixtext.h"

#include <QtTest>

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
    void writes();
    void takesTypedEntries_data();
    void takesTypedEntries();
};

void MatrixTextTest::reads_data()
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
    row("f(1)", ErrorKind::Parse, "Line 1, column 1: this is no matrix");
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
    for (const MatrixFormat format :
         {MatrixFormat::Tabs, MatrixFormat::Csv, MatrixFormat::Latex, MatrixFormat::NumPy, MatrixFormat::Matlab})
        QTest::addRow("%d", int(format)) << int(format);
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
}

void MatrixTextTest::takesTypedEntries_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("entry");
    const auto row = [](const char *typed, const char *entry) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(entry);
    };
    row(" 12 ", "12");
    row("0,5", "0.5");
    row("−1/3", "-1/3");
    row("1 / 3", "1/3");
    row("1e-3", "1e-3");
    row("", "");
    row("1,2,3", "");
    row("1,234.5", "");
    row("a", "");
    row("1/0", "");
    row("NaN", "");
}

void MatrixTextTest::takesTypedEntries()
{
    QFETCH(QString, typed);
    QTEST(QString::fromStdString(calculators::typedEntry(typed.toStdString())), "entry");
}

QTEST_APPLESS_MAIN(MatrixTextTest)
#include "tst_matrixtext.moc"
