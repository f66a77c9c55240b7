#include "calculators/describeparameters.h"

#include <QTest>

using core::Value;

class DescribeParametersTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsNameDomainDefaultAndMeaning()
    {
        const std::vector<numerics::Parameter> parameters{{.id = "delta",
                                                           .initial = 2.5,
                                                           .domain = {.lowest = 0.0, .open = true},
                                                           .meaning = core::literal("How far.")}};
        const core::Array described = calculators::describeParameters(parameters);
        QCOMPARE(described.size(), std::size_t{1});
        const auto *delta = described.front().as<core::Object>();
        QVERIFY(delta);
        QVERIFY(*core::member(*delta, "name") == Value("delta"));
        QVERIFY(*core::member(*delta, "domain") == Value("(0, ∞)"));
        QVERIFY(*core::member(*delta, "default") == Value(2.5));
        QVERIFY(*core::member(*delta, "meaning") == Value("How far."));
        QCOMPARE(numerics::initialValues(parameters), std::vector<double>{2.5});
    }
};

QTEST_APPLESS_MAIN(DescribeParametersTest)
#include "tst_describeparameters.moc"
