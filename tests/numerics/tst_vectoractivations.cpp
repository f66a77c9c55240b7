#include "numerics/vectoractivations.h"

#include <QTest>

#include <cmath>

using numerics::VectorActivation;

class VectorActivationsTest : public QObject
{
    Q_OBJECT

private slots:
    void entries_data()
    {
        QTest::addColumn<const VectorActivation *>("activation");
        for (const VectorActivation &activation : numerics::vectorActivations())
            QTest::newRow(activation.id.c_str()) << &activation;
    }

    void jacobianMatchesDifferences_data() { entries_data(); }
    void jacobianMatchesDifferences()
    {
        QFETCH(const VectorActivation *, activation);
        const std::vector<double> logits{0.3, -1.2, 1.0, 0.45};
        constexpr double h = 1e-6;
        for (const double temperature : {0.5, 1.0, 3.0}) {
            const auto jacobian = activation->jacobian(logits, temperature);
            QVERIFY(jacobian);
            for (std::size_t j = 0; j < logits.size(); ++j) {
                std::vector<double> left = logits;
                std::vector<double> right = logits;
                left[j] -= h;
                right[j] += h;
                const auto below = activation->evaluate(left, temperature);
                const auto above = activation->evaluate(right, temperature);
                for (std::size_t i = 0; i < logits.size(); ++i)
                    QVERIFY(std::abs(((*above)[i] - (*below)[i]) / (2 * h) - (*jacobian)(i, j)) < 1e-8);
            }
        }
    }

    void valuesAreProbabilitiesOrTheirLogarithms_data() { entries_data(); }
    void valuesAreProbabilitiesOrTheirLogarithms()
    {
        QFETCH(const VectorActivation *, activation);
        const auto values = activation->evaluate(std::vector<double>{1.0, -2.0, 0.5}, 0.8);
        double sum = 0.0;
        for (const double value : *values)
            sum += activation->logarithmic ? std::exp(value) : value;
        QVERIFY(std::abs(sum - 1.0) < 1e-15);
    }

    void entryIsComplete_data() { entries_data(); }
    void entryIsComplete()
    {
        QFETCH(const VectorActivation *, activation);
        QVERIFY(!activation->name.source.empty() && !activation->meaning.source.empty());
        QVERIFY(!activation->use.source.empty());
        QVERIFY(!activation->latex.empty() && !activation->jacobianLatex.empty() && !activation->range.empty());
        QCOMPARE(numerics::findVectorActivation(activation->id), activation);
    }

    void unknownIsNotFound() { QVERIFY(!numerics::findVectorActivation("hardmax")); }
};

QTEST_APPLESS_MAIN(VectorActivationsTest)
#include "tst_vectoractivations.moc"
