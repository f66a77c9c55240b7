#include "calculators/matrixfile.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <random>

using calculators::FileEntries;
using calculators::MatrixFile;
using core::ErrorKind;
using Complex = std::complex<double>;
using TextGrid = core::Grid<std::string>;

namespace {

QString flat(const MatrixFile &file)
{
    const auto *cells = std::get_if<TextGrid>(&file.entries);
    if (!cells)
        return QStringLiteral("numbers");
    QString text = QStringLiteral("%1x%2:").arg(cells->rows).arg(cells->columns);
    for (const std::string &cell : cells->cells)
        text += u' ' + QString::fromStdString(cell);
    return text;
}

TextGrid grid(std::size_t columns, std::vector<std::string> cells)
{
    TextGrid result(cells.size() / columns, columns);
    result.cells = std::move(cells);
    return result;
}

std::string market(const char *kind, const char *rest)
{
    return std::string("%%MatrixMarket matrix ") + kind + "\n% a remark\n\n" + rest;
}

} // namespace

class MatrixFileTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTables_data();
    void readsTables();
    void readsMarkets_data();
    void readsMarkets();
    void refuses_data();
    void refuses();
    void writes_data();
    void writes();
    void keepsRandomMatrices();
    void keepsLargeMatrices();
    void largeTablesSayWhere();
    void stopsWhenAsked();
    void readsTheLargestAndTellsItsProgress();
};

void MatrixFileTest::readsTables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("matrix");
    QTest::addColumn<bool>("header");
    const auto row = [](const char *name, const char *text, const char *matrix, bool header = false) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(matrix) << header;
    };
    row("empty", "", "0x0:");
    row("commas", "1,2\r\n3,4\r\n", "2x2: 1 2 3 4");
    row("semicolons and decimal commas", "1,5;2\n3;-4,25", "2x2: 1.5 2 3 -4.25");
    row("tabs", "1\t2\n3\t4", "2x2: 1 2 3 4");
    row("blanks", "1 2\n3 4\n", "2x2: 1 2 3 4");
    row("names above", "x,y\n1,2\n3,4", "2x2: 1 2 3 4", true);
    row("quoted", "\"1\",\"1/3\"\n\"2+3i\",\"sqrt(2)\"", "2x2: 1 1/3 2+3i sqrt(2)");
    row("a byte order mark",
        "\xEF\xBB\xBF"
        "1,2",
        "1x2: 1 2");
    row("NumPy", "np.array([[1, 2],\n[3, 4]])", "2x2: 1 2 3 4");
    row("R", "matrix(c(1, 2, 3, 4), nrow = 2)", "2x2: 1 3 2 4");
}

void MatrixFileTest::readsTables()
{
    QFETCH(QString, text);
    const auto file = calculators::readMatrixFile(text.toStdString());
    QVERIFY2(file.has_value(), file ? "" : core::english(file.error().text).c_str());
    QTEST(flat(*file), "matrix");
    QTEST(file->header, "header");
}

void MatrixFileTest::readsMarkets_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("rest");
    QTest::addColumn<QString>("matrix");
    const auto row = [](const char *kind, const char *rest, const char *matrix) {
        QTest::newRow(kind) << QString::fromUtf8(kind) << QString::fromUtf8(rest) << QString::fromUtf8(matrix);
    };
    row("coordinate real general", "2 3 2\n1 1 1.5\n% between\n2 3 -1e-3\n", "2x3: 1.5 0 0 0 0 -1e-3");
    row("coordinate integer general", "1 2 1\n1 2 123456789012345678901", "1x2: 0 123456789012345678901");
    row("coordinate complex general", "1 3 3\n1 1 1 -2\n1 2 3 0\n1 3 0.5 1E-3", "1x3: 1-2i 3 0.5+1e-3i");
    row("coordinate pattern general", "2 2 2\n1 2\n2 1\n", "2x2: 0 1 1 0");
    row("coordinate pattern symmetric", "2 2 2\n1 1\n2 1\n", "2x2: 1 1 1 0");
    row("coordinate real symmetric", "2 2 2\n1 1 5\n2 1 7", "2x2: 5 7 7 0");
    row("coordinate real skew-symmetric", "2 2 1\n2 1 7", "2x2: 0 -7 7 0");
    row("coordinate complex hermitian", "2 2 2\n1 1 5 0\n2 1 1 2", "2x2: 5 1-2i 1+2i 0");
    row("coordinate complex symmetric", "2 2 1\n2 1 1 2", "2x2: 0 1+2i 1+2i 0");
    row("coordinate complex skew-symmetric", "2 2 1\n2 1 1 2", "2x2: 0 -1-2i 1+2i 0");
    row("array real general", "2 3\n1\n2\n3\n4\n5\n6\n", "2x3: 1 3 5 2 4 6"); // column after column
    row("array real symmetric", "2 2\n1\n2\n3", "2x2: 1 2 2 3");
    row("array real skew-symmetric", "3 3\n1\n2\n3", "3x3: 0 -1 -2 1 0 -3 2 3 0");
    row("array integer general", "1 1\n-7", "1x1: -7");
    row("array complex hermitian", "2 2\n1 0\n2 3\n4 0", "2x2: 1 2-3i 2+3i 4");
    row("ARRAY Real GENERAL", "1 1\n1.5D+02", "1x1: 1.5e2");
    row("array real general ", "0 0\n", "0x0:");
}

void MatrixFileTest::readsMarkets()
{
    QFETCH(QString, kind);
    QFETCH(QString, rest);
    const auto file = calculators::readMatrixFile(market(qPrintable(kind), qPrintable(rest)));
    QVERIFY2(file.has_value(), file ? "" : core::english(file.error().text).c_str());
    QTEST(flat(*file), "matrix");
}

void MatrixFileTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const std::string &text, const char *message) {
        QTest::newRow(message) << QString::fromStdString(text) << QString::fromUtf8(message);
    };
    row("1,2\n3,x", "Line 2: field 2: “x” is no number");
    row("1,2\n3,", "Line 2: field 2: an entry is missing");
    row("1,2\n3", "line 2 has 1 fields where the first row has 2");
    row("%%MatrixMarket vector\n", "Line 1: it should read “%%MatrixMarket matrix”, then format, field and symmetry");
    row(market("dense real general", ""), "Line 1: “dense” is not known here");
    row(market("array quaternion general", ""), "Line 1: “quaternion” is not known here");
    row(market("array real triangular", ""), "Line 1: “triangular” is not known here");
    row(market("array pattern general", ""), "Line 1: this format, field and symmetry do not go together");
    row(market("coordinate real general", ""), "Line 3: it should say how many rows, columns and entries there are");
    row(market("array real general", "2\n"), "Line 4: it should say how many rows and columns there are");
    row(market("array real general", "2 x\n"), "Line 4: “x” is no number");
    row(market("array real symmetric", "2 3\n"), "Line 4: a symmetric matrix has as many rows as columns");
    row(market("array real general", "2 1\n1\n"), "Line 5: the file ends after 1 of 2 entries");
    row(market("array real general", "1 1\n1\n2\n"), "Line 6: here is an entry more than the file should have");
    row(market("array real general", "1 1\n1 2\n"), "Line 5: there are too few or too many numbers");
    row(market("array real general", "1 1\n1/2\n"), "Line 5: “1/2” is no number");
    row(market("array integer general", "1 1\n1.5\n"), "Line 5: “1.5” is no number");
    row(market("coordinate real general", "2 2 1\n3 1 1\n"),
        "Line 5: it should begin with a row from 1 to 2 and a column from 1 to 2");
    row(market("coordinate real general", "2 2 2\n1 1 1\n1 1 2\n"),
        "Line 6: row 1, column 1 stands here a second time");
    row(market("coordinate real symmetric", "2 2 2\n2 1 1\n1 2 1\n"),
        "Line 6: row 1, column 2 stands here a second time");
    row(market("coordinate real skew-symmetric", "2 2 1\n1 1 1\n"),
        "Line 5: the diagonal of a skew-symmetric matrix is 0");
    row(market("coordinate complex hermitian", "2 2 1\n1 1 1 1\n"),
        "Line 5: the diagonal of a hermitian matrix is real");
    row(market("coordinate real general", "100000 100000 0\n"),
        "the file has 100000 rows and 100000 columns, more than 16000000 entries");
}

void MatrixFileTest::refuses()
{
    QFETCH(QString, text);
    const auto file = calculators::readMatrixFile(text.toStdString());
    QVERIFY(!file.has_value());
    QTEST(QString::fromStdString(core::english(file.error().text)), "message");
}

void MatrixFileTest::writes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::size_t>("columns");
    QTest::addColumn<QStringList>("cells");
    const auto row = [](const char *text, std::size_t columns, const QStringList &cells) {
        QTest::newRow(text) << QString::fromUtf8(text) << columns << cells;
    };
    const auto texts = [](auto... text) { return QStringList{QString::fromUtf8(text)...}; };
    row("%%MatrixMarket matrix array integer general\n2 2\n1\n3\n2\n4\n", 2, texts("1", "2", "3", "4"));
    row("%%MatrixMarket matrix array integer symmetric\n2 2\n1\n2\n4\n", 2, texts("1", "2", "2", "4"));
    row("%%MatrixMarket matrix array integer skew-symmetric\n2 2\n-2\n", 2, texts("0", "2", "-2", "0"));
    row("%%MatrixMarket matrix coordinate real general\n1 3 1\n1 3 0.5\n", 3, texts("0", "0.0", "0.5"));
    row("%%MatrixMarket matrix array real general\n1 2\n0.25\n1.4142135623730951\n", 2, texts("1/4", "sqrt(2)"));
    row("%%MatrixMarket matrix array complex hermitian\n2 2\n1 0\n2 -1\n5 0\n", 2, texts("1", "2+i", "2-i", "5"));
}

void MatrixFileTest::writes()
{
    QFETCH(std::size_t, columns);
    QFETCH(QStringList, cells);
    std::vector<std::string> texts;
    for (const QString &cell : cells)
        texts.push_back(cell.toStdString());
    const auto text = calculators::writeMatrixMarket(grid(columns, texts));
    QVERIFY(text.has_value());
    QTEST(QString::fromStdString(*text), "text");
    const auto none = calculators::writeMatrixMarket(grid(2, {"1", "x"}));
    QVERIFY(!none.has_value());
    QCOMPARE(core::english(none.error().text), std::string("row 1, column 2 is no number"));
}

/// Decimals and complex ones of every symmetry come back as they were.
void MatrixFileTest::keepsRandomMatrices()
{
    std::mt19937 random(9);
    for (int round = 0; round < 400; ++round) {
        const std::size_t n = 1 + random() % 7;
        const std::size_t columns = round % 5 == 0 ? 1 + random() % 7 : n;
        const bool complex = round % 2 == 0;
        TextGrid cells(n, columns, "0");
        const auto part = [&] { return std::to_string(random() % 9 + 1) + (random() % 2 == 0 ? ".25" : "e-7"); };
        const auto sparse = 1 + random() % 4;
        for (std::string &cell : cells.cells)
            if (random() % sparse == 0)
                cell = (random() % 2 == 0 ? "-" : "") + part() + (complex ? "+" + part() + "i" : "");
        for (std::size_t i = 0; i < n && n == columns && round % 3 == 0; ++i)
            for (std::size_t j = 0; j < i; ++j)
                cells(i, j) = cells(j, i);
        const auto market = calculators::writeMatrixMarket(cells);
        QVERIFY(market.has_value());
        const auto back = calculators::readMatrixFile(*market);
        QVERIFY2(back.has_value(), market->c_str());
        QVERIFY2(std::get<TextGrid>(back->entries) == cells, market->c_str());
        const auto table = calculators::writeTable(cells);
        const auto again = calculators::readMatrixFile(*table);
        QVERIFY2(again.has_value(), table->c_str());
        QVERIFY2(std::get<TextGrid>(again->entries) == cells, table->c_str());
    }
}

void MatrixFileTest::keepsLargeMatrices()
{
    std::mt19937_64 random(2);
    core::Grid<double> reals(300, 201);
    for (double &cell : reals.cells)
        cell = std::ldexp(double(random()), int(random() % 200) - 150) * (random() % 2 == 0 ? 1.0 : -1.0);
    core::Grid<Complex> complexes(201, 201);
    for (Complex &cell : complexes.cells)
        cell = {double(random() % 9), double(random() % 9) - 4.0};
    for (const FileEntries &entries : {FileEntries(reals), FileEntries(complexes)})
        for (const auto &text : {calculators::writeTable(entries), calculators::writeMatrixMarket(entries)}) {
            QVERIFY(text.has_value());
            const auto back = calculators::readMatrixFile(*text);
            QVERIFY2(back.has_value(), back ? "" : core::english(back.error().text).c_str());
            QVERIFY(back->entries == entries);
        }
}

void MatrixFileTest::largeTablesSayWhere()
{
    std::string text = "a;b\n";
    for (int i = 0; i < 300; ++i)
        text += "1,5;\"-2\"\n";
    const auto file = calculators::readMatrixFile(text);
    QVERIFY2(file.has_value(), file ? "" : core::english(file.error().text).c_str());
    QVERIFY(file->header);
    QCOMPARE(std::get<core::Grid<double>>(file->entries)(299, 0), 1.5);
    const auto shorter = calculators::readMatrixFile(text + "7\n");
    QVERIFY(!shorter.has_value());
    QCOMPARE(core::english(shorter.error().text), std::string("Line 302: 1 entries, where the first row has 2"));
    const auto word = calculators::readMatrixFile(text + "7;x\n");
    QVERIFY(!word.has_value());
    QCOMPARE(core::english(word.error().text), std::string("Line 302: “x” is no number"));
}

void MatrixFileTest::stopsWhenAsked()
{
    const core::Run stopped([] { return true; }, {});
    const FileEntries large = core::Grid<double>(400, 400, 1.5);
    for (const auto &text : {calculators::writeTable(large), calculators::writeMatrixMarket(large)}) {
        const auto file = calculators::readMatrixFile(*text, stopped);
        QVERIFY(!file.has_value());
        QCOMPARE(file.error().kind, ErrorKind::Cancelled);
    }
    QVERIFY(!calculators::writeTable(large, stopped).has_value());
    QVERIFY(!calculators::writeMatrixMarket(large, stopped).has_value());
}

/// Of six digits; how long it takes is for the benchmarks.
void MatrixFileTest::readsTheLargestAndTellsItsProgress()
{
    std::mt19937 random(3);
    std::string table;
    std::string market = "%%MatrixMarket matrix array real general\n4000 4000\n";
    std::array<char, 32> buffer{};
    for (int i = 0; i < 4000; ++i)
        for (int j = 0; j < 4000; ++j) {
            const double number = double(random() % 1000000) / 1000.0;
            char *const end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
            table.append(buffer.data(), end);
            table += j == 3999 ? '\n' : ',';
            market.append(buffer.data(), end);
            market += '\n';
        }
    std::vector<double> shares;
    const core::Run run({}, [&](double share) { shares.push_back(share); });
    for (const std::string &text : {std::move(table), std::move(market)}) {
        shares.clear();
        const auto file = calculators::readMatrixFile(text, run);
        QVERIFY(file.has_value());
        QCOMPARE(calculators::rowCount(file->entries), std::size_t(4000));
        QVERIFY(shares.size() > 50);
        QVERIFY(std::is_sorted(shares.begin(), shares.end()) && shares.back() <= 1.0);
    }
}

QTEST_APPLESS_MAIN(MatrixFileTest)
#include "tst_matrixfile.moc"
