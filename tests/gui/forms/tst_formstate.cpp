#include "gui/forms/formstate.h"

#include "gui/widgets/numberfield.h"

#include <QTest>

#include <limits>

using Numbers = std::vector<double>;

class FormStateTest : public QObject
{
    Q_OBJECT

private slots:
    void numbersComeBack()
    {
        const Numbers numbers{0.1, -2.0, std::numeric_limits<double>::infinity()};
        QCOMPARE(gui::numbersFrom(gui::numberList(numbers)), numbers);
        QVERIFY(gui::numbersFrom(QVariant()).empty());
        QVERIFY(gui::numbersFrom(QVariantList{1.0, QStringLiteral("x")}).empty());
        QVERIFY(gui::numbersFrom(QVariantList{QStringLiteral("nan")}).empty());
        QCOMPARE(gui::numbersFrom(QVariantList{QStringLiteral("0.5"), 2}), (Numbers{0.5, 2.0}));
    }

    void fieldTakesWhatItMayMean()
    {
        gui::NumberField field;
        field.setObjectName(QStringLiteral("x"));
        field.setDomain({.lowest = 0.0, .highest = 1.0});
        field.setValue(0.5);
        gui::restoreNumber(field, {{QStringLiteral("x"), 0.25}});
        QCOMPARE(field.value(), 0.25);
        for (const QVariant &bad : {QVariant(2.0), QVariant(QStringLiteral("word")), QVariant()}) {
            gui::restoreNumber(field, {{QStringLiteral("x"), bad}});
            QCOMPARE(field.value(), 0.25);
            QVERIFY(field.isValid());
        }
        gui::restoreNumber(field, {});
        QCOMPARE(field.value(), 0.25);
    }
};

QTEST_MAIN(FormStateTest)
#include "tst_formstate.moc"
