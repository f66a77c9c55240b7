#include "gui/widgets/numberslider.h"

#include "gui/widgets/numberfield.h"

#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include <cmath>
#include <limits>

using gui::NumberSlider;
using gui::SliderScale;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

struct ScaleCase
{
    core::Domain domain;
    bool whole;
    double around;
};

} // namespace

Q_DECLARE_METATYPE(ScaleCase)

class NumberSliderTest : public QObject
{
    Q_OBJECT

private slots:
    void positionsStandForNumbersOfTheDomain_data()
    {
        QTest::addColumn<ScaleCase>("scale");
        QTest::newRow("probability") << ScaleCase{{.lowest = 0.0, .highest = 1.0}, false, 0.3};
        QTest::newRow("open probability") << ScaleCase{{.lowest = 0.0, .highest = 1.0, .open = true}, false, 0.3};
        QTest::newRow("half open") << ScaleCase{
            {.lowest = 0.0, .highest = 1.0, .open = true, .withHighest = true}, false, 0.3};
        QTest::newRow("scale") << ScaleCase{{.lowest = 0.0, .open = true}, false, 2.0};
        QTest::newRow("rate from 0") << ScaleCase{{.lowest = 0.0}, false, 0.0};
        QTest::newRow("above 2") << ScaleCase{{.lowest = 2.0, .open = true}, false, 5.0};
        QTest::newRow("location") << ScaleCase{{}, false, -300.0};
        QTest::newRow("count") << ScaleCase{{.lowest = 0.0}, true, 10.0};
        QTest::newRow("many") << ScaleCase{{.lowest = 0.0}, true, 1e6};
        QTest::newRow("trials") << ScaleCase{{.lowest = 0.0, .highest = 0x1p53}, true, 10.0};
        QTest::newRow("pasted scale") << ScaleCase{{.lowest = 0.0, .open = true}, false, 123.456};
        QTest::newRow("pasted location") << ScaleCase{{}, false, -71.23456};
        QTest::newRow("huge") << ScaleCase{{.lowest = 0.0, .open = true}, false, 1e297};
        QTest::newRow("tiny") << ScaleCase{{.lowest = 0.0, .open = true}, false, 1e-297};
        QTest::newRow("integer") << ScaleCase{{}, true, 3.0};
    }

    void positionsStandForNumbersOfTheDomain()
    {
        QFETCH(ScaleCase, scale);
        const SliderScale it(scale.domain, scale.whole, scale.around);
        QVERIFY(it.steps() >= 1);
        QVERIFY(it.holds(scale.around));
        double before = -infinity;
        for (int position = 0; position <= it.steps(); ++position) {
            const double value = it.value(position);
            QVERIFY2(scale.domain.contains(value), qPrintable(QString::number(value)));
            QVERIFY(value >= before);
            QVERIFY(it.holds(value)); // else the scale would change while one drags
            QVERIFY(!scale.whole || value == std::round(value));
            before = value;
        }
        QVERIFY(it.value(it.steps()) > it.value(0));
        const double step = it.value(std::min(it.steps(), it.position(scale.around) + 1))
                            - it.value(std::max(0, it.position(scale.around) - 1));
        QVERIFY(std::abs(it.value(it.position(scale.around)) - scale.around) <= step);
    }

    // One key must not make a billion trials of ten.
    void aStepIsInProportion()
    {
        const SliderScale trials({.lowest = 0.0, .highest = 0x1p53}, true, 10.0);
        QCOMPARE(trials.value(trials.position(10.0) + 1), 11.0);
    }

    void fieldAndSliderGoTogether()
    {
        NumberSlider number;
        number.setDomain({.lowest = 0.0, .highest = 1.0}, false, 0.25);
        auto *slider = number.findChild<QSlider *>();
        QCOMPARE(slider->value(), 250);
        const QSignalSpy changed(number.field(), &gui::NumberField::valueChanged);
        QTest::keyClick(slider, Qt::Key_Right);
        QCOMPARE(number.field()->value(), 0.251);
        QCOMPARE(changed.size(), 1);
        number.field()->setValue(0.12345678);
        QCOMPARE(slider->value(), 123);
        QCOMPARE(number.field()->value(), 0.12345678); // the slider does not round it
    }

    void numbersBeyondTheEndsMoveThem()
    {
        NumberSlider number;
        number.setDomain({.lowest = 0.0, .open = true}, false, 1.0);
        auto *slider = number.findChild<QSlider *>();
        number.field()->setValue(5e4);
        QVERIFY(slider->value() > slider->minimum() && slider->value() < slider->maximum());
        QTest::keyClick(slider, Qt::Key_Right);
        QVERIFY(number.field()->value() > 5e4 && number.field()->value() < 6e4);
    }
};

QTEST_MAIN(NumberSliderTest)
#include "tst_numberslider.moc"
