#include "calculators/operations.h"
#include "core/requestcheck.h"

#include <QTest>

#include <cmath>

Q_DECLARE_METATYPE(core::Object)
Q_DECLARE_METATYPE(core::ErrorKind)

using core::Array;
using core::ErrorKind;
using core::Object;
using core::Value;

namespace {

core::Result<Object> fit(const Object &request)
{
    for (const core::Operation &operation : calculators::operations())
        if (operation.name == "distribution.fit")
            return core::evaluate(operation, request, {});
    return core::fail(ErrorKind::UnknownOperation, {}, {});
}

std::vector<std::string> keys(const Object &object)
{
    std::vector<std::string> result;
    for (const auto &[name, value] : object)
        result.push_back(name);
    return result;
}

double inner(const Object &result, const char *key, const char *name)
{
    const Value *outer = core::member(result, key);
    const auto *object = outer ? outer->as<Object>() : nullptr;
    const Value *value = object ? core::member(*object, name) : nullptr;
    return value ? core::number(*value) : -12345.0;
}

using Keys = std::vector<std::string>;

} // namespace

class DistributionFitOperationsTest : public QObject
{
    Q_OBJECT

private slots:
    void continuous()
    {
        const auto result = fit({{"distribution", "normal"}, {"data", Array{1, 2, 3, 6}}});
        QVERIFY(result);
        QVERIFY((keys(*result) == Keys{"params", "standard_errors", "log_likelihood", "aic", "bic", "ks_statistic"}));
        QCOMPARE(inner(*result, "params", "mean"), 3.0);
        QCOMPARE(inner(*result, "params", "sd"), std::sqrt(3.5));
        QCOMPARE(inner(*result, "standard_errors", "mean"), std::sqrt(3.5 / 4.0));
    }

    void countsAreHeldAndHaveNoDistance()
    {
        const Object request{{"distribution", "binomial"}, {"params", Object{{"n", 10}}}, {"data", Array{2, 4, 3}}};
        const auto result = fit(request);
        QVERIFY(result);
        QVERIFY((keys(*result) == Keys{"params", "standard_errors", "log_likelihood", "aic", "bic"}));
        QCOMPARE(inner(*result, "params", "n"), 10.0);
        QCOMPARE(inner(*result, "params", "p"), 0.3);
        QVERIFY(std::isnan(inner(*result, "standard_errors", "n")));
    }

    void locationOfStudentTIsFreeUnlessGiven()
    {
        const Array data{-9, 4, 5, 5.5, 6, 6.5, 7, 30};
        const auto free = fit({{"distribution", "student_t"}, {"data", data}});
        QVERIFY(free);
        QVERIFY(inner(*free, "params", "location") > 5.0);
        const auto held = fit({{"distribution", "student_t"}, {"params", Object{{"location", 0}}}, {"data", data}});
        QVERIFY(held);
        QCOMPARE(inner(*held, "params", "location"), 0.0);
    }

    void errors_data()
    {
        QTest::addColumn<Object>("request");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("field");
        const Value one = Array{1};
        QTest::newRow("unknown") << Object{{"distribution", "abnormal"}, {"data", one}} << ErrorKind::NotFound
                                 << "distribution";
        QTest::newRow("not fitted") << Object{{"distribution", "hypergeometric"}, {"data", one}} << ErrorKind::NotFound
                                    << "distribution";
        QTest::newRow("unknown parameter")
            << Object{{"distribution", "normal"}, {"params", Object{{"n", 1}}}, {"data", one}}
            << ErrorKind::UnknownInput << "params.n";
        QTest::newRow("no number") << Object{{"distribution", "normal"}, {"params", Object{{"sd", "x"}}}, {"data", one}}
                                   << ErrorKind::Type << "params.sd";
        QTest::newRow("no values") << Object{{"distribution", "normal"}, {"data", Array{}}} << ErrorKind::Shape
                                   << "data";
        QTest::newRow("not a number") << Object{{"distribution", "normal"}, {"data", Array{1, "NaN"}}}
                                      << ErrorKind::Domain << "data";
        QTest::newRow("no count") << Object{{"distribution", "binomial"}, {"data", one}} << ErrorKind::MissingInput
                                  << "params.n";
    }

    void errors()
    {
        QFETCH(Object, request);
        const auto result = fit(request);
        QVERIFY(!result);
        QTEST(result.error().kind, "kind");
        QTEST(QString::fromStdString(result.error().field), "field");
    }
};

QTEST_APPLESS_MAIN(DistributionFitOperationsTest)
#include "tst_distributionfitoperations.moc"
