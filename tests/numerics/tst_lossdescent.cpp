#include "numerics/ulps.h"

#include "numerics/lossdescent.h"

#include <QTest>

using core::ErrorKind;
using numerics::DescentModel;
using numerics::DescentRequest;
using numerics::Optimiser;
using Numbers = std::vector<double>;

namespace {

core::Grid<double> column(const Numbers &numbers)
{
    core::Grid<double> result(numbers.size(), 1);
    result.cells = numbers;
    return result;
}

DescentRequest lineRequest()
{
    return {.loss = numerics::findLoss("squared"),
            .x = column({0.0, 1.0, 2.0, 3.0}),
            .y = {1.0, 3.0, 5.0, 7.0},
            .learningRate = 0.1,
            .steps = 5,
            .start = {0.5, -0.25}};
}

/// Slope of the mean squared error of a line, with fifty digits.
std::array<Exact, 2> lineGradient(const DescentRequest &request, const std::array<Exact, 2> &w)
{
    std::array<Exact, 2> result{0, 0};
    const auto n = static_cast<double>(request.y.size());
    for (std::size_t i = 0; i < request.y.size(); ++i) {
        const Exact r = w[0] + w[1] * request.x.cells[i] - request.y[i];
        result[0] += 2 * r / n;
        result[1] += 2 * r * request.x.cells[i] / n;
    }
    return result;
}

/// What the rule of an optimiser makes of a gradient, and of the means that it keeps.
Exact ruledChange(Optimiser optimiser, int step, const Exact &g, Exact &first, Exact &second)
{
    const Exact nine = Exact(9) / 10;
    const Exact nearOne = Exact(999) / 1000;
    const Exact smallest = Exact(1) / 100000000;
    if (optimiser == Optimiser::RmsProp) {
        second = nine * second + (1 - nine) * g * g;
        return g / (sqrt(second) + smallest);
    }
    if (optimiser == Optimiser::Adam) {
        first = nine * first + (1 - nine) * g;
        second = nearOne * second + (1 - nearOne) * g * g;
        const Exact mean = first / (1 - pow(nine, step + 1));
        return mean / (sqrt(Exact(second / (1 - pow(nearOne, step + 1)))) + smallest);
    }
    first = nine * first + g;
    return optimiser == Optimiser::GradientDescent ? g : first;
}

bool isNear(double number, const Exact &exact)
{
    return abs(Exact(number) - exact) < 1e-14 * (1 + abs(exact));
}

} // namespace

class LossDescentTest : public QObject
{
    Q_OBJECT

private slots:
    void pathFollowsTheRule_data()
    {
        QTest::addColumn<int>("optimiser");
        QTest::newRow("gradient descent") << static_cast<int>(Optimiser::GradientDescent);
        QTest::newRow("momentum") << static_cast<int>(Optimiser::Momentum);
        QTest::newRow("adam") << static_cast<int>(Optimiser::Adam);
        QTest::newRow("nesterov") << static_cast<int>(Optimiser::Nesterov);
        QTest::newRow("rmsprop") << static_cast<int>(Optimiser::RmsProp);
    }
    // Exact reference: the rules of the sources with fifty digits.
    void pathFollowsTheRule()
    {
        QFETCH(int, optimiser);
        DescentRequest request = lineRequest();
        request.optimiser = static_cast<Optimiser>(optimiser);
        const auto got = numerics::descend(request);
        QVERIFY(got);
        QCOMPARE(got->path.size(), std::size_t{6});
        std::array<Exact, 2> w{0.5, -0.25};
        std::array<Exact, 2> first{0, 0};
        std::array<Exact, 2> second{0, 0};
        const Exact nine = Exact(9) / 10;
        for (int step = 0; step < 6; ++step) {
            for (std::size_t j = 0; j < 2; ++j)
                QVERIFY(isNear(got->path[static_cast<std::size_t>(step)][j], w[j]));
            const bool ahead = request.optimiser == Optimiser::Nesterov;
            const std::array<Exact, 2> away{Exact(0.1) * nine * first[0], Exact(0.1) * nine * first[1]};
            const auto g = ahead ? lineGradient(request, {w[0] - away[0], w[1] - away[1]}) : lineGradient(request, w);
            for (std::size_t j = 0; j < 2; ++j)
                w[j] -= Exact(0.1) * ruledChange(request.optimiser, step, g[j], first[j], second[j]);
        }
    }

    // A squared error is a quadratic function: Newton's own step leads to its minimum, here to y = 1 + 2x.
    void newtonNeedsOneStepForSquares()
    {
        DescentRequest request = lineRequest();
        request.optimiser = Optimiser::Newton;
        request.learningRate = 1.0;
        request.start = {-40.0, 25.0};
        const auto got = numerics::descend(request);
        QVERIFY(got && !got->singular && !got->diverged);
        QVERIFY(std::abs(got->path[1][0] - 1.0) < 1e-9 && std::abs(got->path[1][1] - 2.0) < 1e-9);
        request.learningRate = 0.5;
        request.steps = 1;
        const auto half = numerics::descend(request);
        QVERIFY(std::abs(half->path[1][0] + 19.5) < 1e-9 && std::abs(half->path[1][1] - 13.5) < 1e-9);
    }

    // At the maximum likelihood of a logistic model Σ(p − y) and Σ(p − y)x are 0.
    void newtonFindsTheMaximumLikelihood()
    {
        const DescentRequest request{.loss = numerics::findLoss("binary_cross_entropy"),
                                     .model = DescentModel::Logistic,
                                     .optimiser = Optimiser::Newton,
                                     .x = column({0.0, 1.0, 2.0, 3.0, 4.0}),
                                     .y = {0.0, 0.0, 1.0, 0.0, 1.0},
                                     .learningRate = 1.0,
                                     .steps = 12};
        const auto got = numerics::descend(request);
        QVERIFY(got);
        double sum = 0.0;
        double product = 0.0;
        for (std::size_t i = 0; i < request.y.size(); ++i) {
            const double x = request.x.cells[i];
            const double p = 1.0 / (1.0 + std::exp(-got->path.back()[0] - got->path.back()[1] * x));
            sum += p - request.y[i];
            product += (p - request.y[i]) * x;
        }
        QVERIFY(std::abs(sum) < 1e-12 && std::abs(product) < 1e-12);
    }

    void newtonStopsWhereThereIsNoCurvature()
    {
        for (const char *id : {"absolute", "quantile", "zero_one"}) {
            DescentRequest request = lineRequest();
            request.loss = numerics::findLoss(id);
            for (const numerics::Parameter &parameter : request.loss->parameters)
                request.parameters.push_back(parameter.initial);
            request.optimiser = Optimiser::Newton;
            if (request.loss->target == numerics::TargetKind::Binary) {
                request.model = DescentModel::Logistic;
                request.y = {0.0, 1.0, 0.0, 1.0};
            }
            const auto got = numerics::descend(request);
            QVERIFY(got);
            QVERIFY(got->singular);
            QCOMPARE(got->path.size(), std::size_t{1});
        }
    }

    // A little below the largest stable rate the path comes back, a little above it it does not.
    void theStabilityFactorsHold_data()
    {
        QTest::addColumn<int>("optimiser");
        for (const Optimiser optimiser : {Optimiser::GradientDescent, Optimiser::Momentum, Optimiser::Nesterov})
            QTest::addRow("%d", static_cast<int>(optimiser)) << static_cast<int>(optimiser);
    }
    void theStabilityFactorsHold()
    {
        QFETCH(int, optimiser);
        DescentRequest request = lineRequest();
        request.optimiser = static_cast<Optimiser>(optimiser);
        request.steps = 4000;
        const double largest =
            *numerics::stabilityFactor(request.optimiser) * *numerics::descend(lineRequest())->largestStableRate;
        request.learningRate = 0.995 * largest;
        const auto stable = numerics::descend(request);
        QVERIFY(!stable->diverged && stable->values.back() < 1e-6 * stable->values.front());
        request.learningRate = 1.005 * largest;
        const auto unstable = numerics::descend(request);
        QVERIFY(unstable->diverged || unstable->values.back() > 1e6 * unstable->values.front());
        QVERIFY(!numerics::stabilityFactor(Optimiser::Adam) && !numerics::stabilityFactor(Optimiser::Newton));
    }

    void theSurfaceIsThatOfTheDescent()
    {
        const DescentRequest request = lineRequest();
        const numerics::WeightPlane plane{
            .left = -1.0, .right = 3.0, .bottom = 0.0, .top = 4.0, .columns = 5, .rows = 3};
        const auto surface = numerics::lossSurface(request, plane);
        QVERIFY(surface);
        for (std::size_t i = 0; i < 3; ++i)
            for (std::size_t j = 0; j < 5; ++j) {
                double sum = 0.0;
                for (std::size_t k = 0; k < 4; ++k) {
                    const double r = (static_cast<double>(j) - 1.0)
                                     + 2.0 * static_cast<double>(i) * static_cast<double>(k) - request.y[k];
                    sum += r * r;
                }
                QCOMPARE((*surface)(i, j), sum / 4.0);
            }
        // Where a prediction is none that the loss allows there is no height.
        DescentRequest positive = request;
        positive.loss = numerics::findLoss("squared_log");
        const auto holes = numerics::lossSurface(positive, plane);
        QVERIFY(std::isnan((*holes)(0, 0)) && std::isfinite((*holes)(0, 1)));
        DescentRequest two = request;
        two.x = core::Grid<double>(4, 2, 1.0);
        QCOMPARE(numerics::lossSurface(two, plane).error().field, std::string("X"));
        const core::Run run([] { return true; }, {});
        QCOMPARE(numerics::lossSurface(request, plane, run).error().kind, core::ErrorKind::Cancelled);
    }

    void valuesAreTheMeanLosses()
    {
        const DescentRequest request = lineRequest();
        const auto got = numerics::descend(request);
        for (std::size_t step = 0; step < got->path.size(); ++step) {
            double sum = 0.0;
            for (std::size_t i = 0; i < request.y.size(); ++i) {
                const double r = got->path[step][0] + got->path[step][1] * request.x.cells[i] - request.y[i];
                sum += r * r;
            }
            QVERIFY(std::abs(got->values[step] - sum / 4.0) < 1e-13);
        }
    }

    void everyDescendedLossFallsAtFirst_data()
    {
        QTest::addColumn<const numerics::Loss *>("loss");
        for (const numerics::Loss &loss : numerics::losses())
            if (numerics::isDescended(loss) && loss.id != "zero_one")
                QTest::newRow(loss.id.c_str()) << &loss;
    }
    void everyDescendedLossFallsAtFirst()
    {
        QFETCH(const numerics::Loss *, loss);
        DescentRequest request{.loss = loss,
                               .model = DescentModel::Logistic,
                               .x = column({-2.0, -1.0, 1.0, 2.0}),
                               .y = {1.0, 1.0, 1.0, 1.0},
                               .learningRate = 1e-3,
                               .steps = 3,
                               .start = {0.1, 0.2}};
        for (const numerics::Parameter &parameter : loss->parameters)
            request.parameters.push_back(parameter.initial);
        const auto got = numerics::descend(request);
        QVERIFY(got);
        QVERIFY(std::is_sorted(got->values.rbegin(), got->values.rend()));
        QVERIFY(got->values.back() < got->values.front());
    }

    void aStepOfTheZeroOneLossLeadsNowhere()
    {
        DescentRequest request{.loss = numerics::findLoss("zero_one"),
                               .parameters = {0.5},
                               .model = DescentModel::Logistic,
                               .x = column({-1.0, 1.0}),
                               .y = {1.0, 0.0},
                               .start = {0.0, 1.0}};
        const auto got = numerics::descend(request);
        QCOMPARE(got->path.front(), got->path.back());
        QCOMPARE(got->values.back(), 1.0);
    }

    // A probability that rounds to 1 must not stop the descent: the gradient is that of the logit.
    void aSaturatedSigmoidStillLearns()
    {
        DescentRequest request{.loss = numerics::findLoss("binary_cross_entropy"),
                               .model = DescentModel::Logistic,
                               .x = column({1.0}),
                               .y = {0.0},
                               .learningRate = 1.0,
                               .steps = 1,
                               .start = {0.0, 800.0}};
        const auto got = numerics::descend(request);
        QCOMPARE(got->values.front(), 800.0);
        QCOMPARE(got->path.back(), (Numbers{-1.0, 799.0}));
    }

    // x̃x̃ᵀ of the abscissas −1 and 1 is 2I: the curvature of the mean squared error is 2 everywhere, of its half 1.
    void theLargestStableRateIsKnownOfSquares()
    {
        DescentRequest request{
            .loss = numerics::findLoss("squared"), .x = column({-1.0, 1.0}), .y = {0.0, 1.0}, .steps = 200};
        request.learningRate = 1.01;
        const auto above = numerics::descend(request);
        QVERIFY(std::abs(*above->largestStableRate - 1.0) < 1e-15);
        QVERIFY(above->values.back() > 10.0 * above->values.front());
        request.learningRate = 0.99;
        const auto below = numerics::descend(request);
        QVERIFY(below->values.back() < below->values.front());
        request.loss = numerics::findLoss("half_squared");
        QVERIFY(std::abs(*numerics::descend(request)->largestStableRate - 2.0) < 1e-15);
        request.loss = numerics::findLoss("log_cosh");
        QVERIFY(!numerics::descend(request)->largestStableRate);
    }

    void divergenceIsNamed()
    {
        DescentRequest request = lineRequest();
        request.learningRate = 1e10;
        request.steps = 1000;
        const auto got = numerics::descend(request);
        QVERIFY(got->diverged);
        QVERIFY(got->path.size() < 1001);
        QCOMPARE(got->path.size(), got->values.size());
        for (const Numbers &weights : got->path)
            for (const double weight : weights)
                QVERIFY(std::isfinite(weight));
        QVERIFY(!numerics::descend(lineRequest())->diverged);
    }

    void withoutAStartItIsZero()
    {
        DescentRequest request = lineRequest();
        request.start = {};
        request.steps = 0;
        const auto got = numerics::descend(request);
        QCOMPARE(got->path, (std::vector<Numbers>{{0.0, 0.0}}));
        QCOMPARE(got->values, (Numbers{21.0}));
    }

    void errors()
    {
        const auto error = [](auto change) {
            DescentRequest request = lineRequest();
            change(request);
            return numerics::descend(request).error();
        };
        using R = DescentRequest;
        QCOMPARE(error([](R &r) { r.y.clear(); }).kind, ErrorKind::Shape);
        QCOMPARE(error([](R &r) { r.y.pop_back(); }).field, std::string("y"));
        QCOMPARE(error([](R &r) { r.start = {1.0}; }).field, std::string("start"));
        QCOMPARE(error([](R &r) { r.learningRate = 0.0; }).field, std::string("learning_rate"));
        QCOMPARE(error([](R &r) { r.learningRate = -1.0; }).kind, ErrorKind::Domain);
        QCOMPARE(error([](R &r) { r.x.cells[2] = HUGE_VAL; }).field, std::string("X"));
        QCOMPARE(error([](R &r) { r.start[1] = HUGE_VAL; }).field, std::string("start"));
        QCOMPARE(error([](R &r) { r.steps = 10'000'000; }).kind, ErrorKind::TooLarge);
        QCOMPARE(error([](R &r) { r.loss = numerics::findLoss("hinge"); }).field, std::string("y"));
        const auto outside = error([](R &r) {
            r.loss = numerics::findLoss("binary_cross_entropy");
            r.y = {0.0, 1.0, 0.0, 1.0};
        });
        QCOMPARE(outside.kind, ErrorKind::Domain);
        QCOMPARE(outside.field, std::string("loss"));
        const core::Run run([] { return true; }, {});
        QCOMPARE(numerics::descend(lineRequest(), run).error().kind, ErrorKind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(LossDescentTest)
#include "tst_lossdescent.moc"
