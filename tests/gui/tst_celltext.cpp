#include "gui/celltext.h"

#include <QtTest>

#include <limits>

using calculators::Cell;

Q_DECLARE_METATYPE(calculators::Cell)

class TestCellText : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreWrittenWithTheDigitsAskedFor_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<int>("digits");
        QTest::addColumn<QString>("expected");
        QTest::newRow("whole") << 3.0 << 8 << "3";
        QTest::newRow("rounded") << 2.0 / 3.0 << 4 << "0.6667";
        QTest::newRow("two digits") << 1234.0 << 2 << "1.2e+03";
        QTest::newRow("all digits") << 0.1 << 17 << "0.10000000000000001";
        QTest::newRow("small") << 1.5e-300 << 3 << "1.5e-300";
        QTest::newRow("minus zero is zero to a reader") << -0.0 << 8 << "0";
        QTest::newRow("infinite") << -std::numeric_limits<double>::infinity() << 8 << QStringLiteral("-∞");
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << 8 << "NaN";
    }
    void numbersAreWrittenWithTheDigitsAskedFor()
    {
        QFETCH(double, number);
        QFETCH(int, digits);
        QFETCH(QString, expected);
        QCOMPARE(gui::numberText(number, digits), expected);
    }

    void cellsReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<Cell>("cell");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("latex");
        const auto row = [](const char *name, const Cell &cell, const QString &text, const QString &latex) {
            QTest::newRow(name) << cell << text << latex;
        };
        row("exact", Cell(std::string("-7/3")), QStringLiteral("-7/3"), QStringLiteral("-\\frac{7}{3}"));
        row("complex", Cell(std::complex<double>(1, -2)), QStringLiteral("1 - 2i"), QStringLiteral("1 - 2i"));
        row("imaginary", Cell(std::complex<double>(0, 1)), QStringLiteral("1i"), QStringLiteral("1i"));
        row("power of ten", Cell(1.5e-12), QStringLiteral("1.5e-12"), QStringLiteral("1.5 \\cdot 10^{-12}"));
        row("text", Cell(core::literal(std::string("a"))), QStringLiteral("a"), QStringLiteral("\\text{a}"));
    }
    void cellsReadAsPeopleWriteThem()
    {
        QFETCH(Cell, cell);
        QFETCH(QString, text);
        QFETCH(QString, latex);
        QCOMPARE(gui::cellText(cell, 8), text);
        QCOMPARE(gui::cellLatex(cell, 8), latex);
    }
};

QTEST_APPLESS_MAIN(TestCellText)
#include "tst_celltext.moc"
