#include "formula/decode.h"
#include "formula/formula.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using formula::Formula;

namespace {

/// JSON with ' for ", which is easier to read here.
QJsonObject json(QByteArray text)
{
    return QJsonDocument::fromJson(text.replace('\'', '"')).object();
}

// A wide bar, a small dot on it, and a bar of which only the upper half shows.
const char *const sample = "{'w': 4, 'h': 1, 'd': 0.5, 'mathml': '<math xmlns=x><mi>x</mi></math>', "
                           "'nodes': [['math', 'all', -1], ['mi', '\\\\bar', 0], ['mo', '\\\\cdot', 0]], "
                           "'clips': [[0, 0, 4000, 500, [0.001, 0, 0, -0.001, 0, 0], -1]], "
                           "'parts': [['rect', [0, 0, 2000, 1000, 0], [0.001, 0, 0, -0.001, 0, 0], 1, -1], "
                           "['path', 'M900 400L1100 400L1100 600L900 600Z', [0.001, 0, 0, -0.001, 0, 0], 2, -1, "
                           "{'f': 'none', 's': 'red', 't': 20, 'd': [5, 5], 'r': 1}], "
                           "['rect', [3000, 0, 1000, 1000, 0], [0.001, 0, 0, -0.001, 0, 0], -1, 0]]}";

Formula sampleFormula()
{
    return formula::decode(json(sample), QStringLiteral("all"), true).value_or(Formula());
}

} // namespace

class FormulaTest : public QObject
{
    Q_OBJECT

private slots:
    void whatTheScriptGivesIsRead()
    {
        const Formula formula = sampleFormula();
        QCOMPARE(formula.latex(), QStringLiteral("all"));
        QCOMPARE(formula.width(), 4.0);
        QCOMPARE(formula.height(), 1.0);
        QCOMPARE(formula.depth(), 0.5);
        QCOMPARE(formula.content().parts.size(), 3);
        QCOMPARE(formula.content().mathMl, QStringLiteral("<math display=\"block\" xmlns=x><mi>x</mi></math>"));
        const formula::PartStyle &style = formula.content().parts[1].style;
        QCOMPARE(style.fill, QStringLiteral("none"));
        QCOMPARE(style.stroke, QStringLiteral("red"));
        QCOMPARE(style.thickness, 20.0);
        QCOMPARE(style.dashes, (QList<double>{5.0, 5.0}));
        QVERIFY(style.roundEnds);
    }

    void whatIsNotOfTheFormIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("no parts") << QByteArray("{'w': 1}");
        QTest::newRow("a short part") << QByteArray("{'w': 1, 'parts': [['path', 'M0 0']]}");
        QTest::newRow("an unknown shape") << QByteArray("{'w': 1, 'parts': [['star', [], [1,0,0,1,0,0], -1, -1]]}");
        QTest::newRow("a clip that is not there")
            << QByteArray("{'w': 1, 'parts': [['path', '', [1,0,0,1,0,0], -1, 0]]}");
        QTest::newRow("a node that is not there")
            << QByteArray("{'w': 1, 'parts': [['path', '', [1,0,0,1,0,0], 3, -1]]}");
        QTest::newRow("an outline that is not shared")
            << QByteArray("{'w': 1, 'parts': [['path', 7, [1,0,0,1,0,0], -1, -1]]}");
    }

    void whatIsNotOfTheFormIsRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!formula::decode(json(text), QString(), true));
    }

    void rectanglesAreInEmWithClipsApplied()
    {
        const Formula formula = sampleFormula();
        const auto &parts = formula.content().parts;
        QCOMPARE(formula.boundingRect(parts[0]), QRectF(0, -1, 2, 1));
        QCOMPARE(formula.boundingRect(parts[1]), QRectF(0.89, -0.61, 0.22, 0.22)); // with its stroke
        QCOMPARE(formula.boundingRect(parts[2]), QRectF(3, -0.5, 1, 0.5));
        QCOMPARE(formula.boundingRect(), QRectF(0, -1, 4, 1));
    }

    void anEmptyFormulaHasNothing()
    {
        const Formula formula;
        QVERIFY(formula.isEmpty());
        QVERIFY(formula.boundingRect().isNull());
    }
};

QTEST_APPLESS_MAIN(FormulaTest)
#include "tst_formula.moc"
