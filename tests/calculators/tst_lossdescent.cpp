#include "calculators/reportlaws.h"

#include "calculators/lossdescent.h"

#include <QTest>

#include <cmath>

using calculators::LossDescentRequest;
using calculators::PlaneMap;
using core::ErrorKind;
using numerics::Optimiser;

namespace {

std::vector<Optimiser> allOptimisers()
{
    std::vector<Optimiser> result;
    for (const calculators::OptimiserChoice &choice : calculators::optimisers())
        result.push_back(choice.optimiser);
    return result;
}

std::string warnings(const calculators::Report &report)
{
    std::string result;
    for (std::size_t i = 0; const auto *paragraph = first<calculators::Paragraph>(report, i); ++i)
        if (paragraph->warning)
            result += core::english(paragraph->text);
    return result;
}

bool contains(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

class LossDescentTest : public QObject
{
    Q_OBJECT

private slots:
    void everyLossIsDescendedByEveryOptimiser_data()
    {
        QTest::addColumn<const numerics::Loss *>("loss");
        for (const numerics::Loss *loss : calculators::descendedLosses())
            QTest::newRow(loss->id.c_str()) << loss;
    }
    void everyLossIsDescendedByEveryOptimiser()
    {
        QFETCH(const numerics::Loss *, loss);
        LossDescentRequest request = calculators::startingDescent(*loss);
        request.chosen = allOptimisers();
        const auto alone = calculators::lossDescentReport(calculators::startingDescent(*loss));
        QVERIFY2(alone, alone ? "" : core::english(alone.error().text).c_str());
        QVERIFY(isSound(*alone));
        const auto *map = first<PlaneMap>(*alone);
        QVERIFY(map && map->left < map->right && map->bottom < map->top);
        QVERIFY(std::all_of(map->levels.begin(), map->levels.end(),
                            [](const calculators::LevelLine &line) { return !line.parts.empty(); }));
        QVERIFY(first<calculators::Scene>(*alone));
    }

    // Each of the six on the same squares: from the start on they come down.
    void allPathsComeDown()
    {
        LossDescentRequest request;
        request.chosen = allOptimisers();
        request.rate = 0.05;
        const auto report = calculators::lossDescentReport(request);
        QVERIFY(report);
        const auto *values = first<calculators::Plot>(*report);
        QCOMPARE(values->curves.size(), std::size_t{6});
        for (const calculators::Curve &curve : values->curves) {
            QCOMPARE(curve.x.size(), std::size_t{61});
            QVERIFY(curve.y.back() < 0.5 * curve.y.front());
        }
        QCOMPARE(first<PlaneMap>(*report)->lines.size(), std::size_t{6});
        QCOMPARE(warnings(*report), std::string());
    }

    // The minimum of Σ(w₀ + w₁x − y)² for these five is w₁ = Σ(x − 2)(y − 3.4)/10 = 1.15, w₀ = 3.4 − 2.3 = 1.1.
    void theLowestPlaceIsTheMinimum()
    {
        const auto report = calculators::lossDescentReport({});
        const auto *map = first<PlaneMap>(*report);
        const auto lowest =
            std::find_if(map->points.begin(), map->points.end(),
                         [](const calculators::MapPoint &point) { return core::english(point.name) == "lowest"; });
        QVERIFY(lowest != map->points.end());
        QVERIFY(std::abs(lowest->at.x - 1.1) < 1e-9 && std::abs(lowest->at.y - 1.15) < 1e-9);
    }

    void theStartAndTheStepAreDragged()
    {
        LossDescentRequest request;
        request.step = 7;
        const auto report = calculators::lossDescentReport(request);
        const auto *map = first<PlaneMap>(*report);
        const calculators::MapPoint &start = map->points.back();
        QCOMPARE(start.inputX, std::string("start0"));
        QCOMPARE(start.inputY, std::string("start1"));
        QCOMPARE(start.at.x, request.start0);
        QCOMPARE(map->lines.front().points.size(), std::size_t{8});
        const auto *values = first<calculators::Plot>(*report);
        QCOMPARE(values->handles.front().input, std::string("step"));
        QCOMPARE(values->handles.front().x, 7.0);
        QCOMPARE(values->curves.front().x.size(), std::size_t{61});
        const auto &row = first<calculators::Table>(*report)->rows.front();
        QCOMPARE(std::get<double>(row[1]), map->lines.front().points.back().x);
        QCOMPARE(std::get<double>(row[3]), values->curves.front().y[7]);
    }

    // The curvature 2/5·Σ(1, x)(1, x)ᵀ = (2, 4; 4, 12) has the largest eigenvalue 7 + √41, so that 2/L = 0.1492.
    void divergenceIsNamedWithTheLargestRate()
    {
        LossDescentRequest request;
        request.rate = 0.16;
        const auto diverging = calculators::lossDescentReport(request);
        QVERIFY(diverging);
        QVERIFY(contains(warnings(*diverging), "Gradient descent diverges"));
        QVERIFY(contains(warnings(*diverging), "0.1492"));
        request.rate = 0.14;
        const auto stable = calculators::lossDescentReport(request);
        QCOMPARE(warnings(*stable), std::string());
        request.rate = 0.16;
        request.chosen = {Optimiser::Momentum};
        QCOMPARE(warnings(*calculators::lossDescentReport(request)), std::string());
        request.rate = 0.3;
        request.steps = 300;
        QVERIFY(contains(warnings(*calculators::lossDescentReport(request)), "0.2835"));
    }

    void aPathBeyondAllNumbersIsStillDrawn()
    {
        LossDescentRequest request;
        request.rate = 50.0;
        request.steps = 500;
        request.step = 500;
        const auto report = calculators::lossDescentReport(request);
        QVERIFY(report);
        QVERIFY(isSound(*report));
        QVERIFY(contains(warnings(*report), "diverges"));
        for (const auto &item : first<calculators::Scene>(*report)->items)
            for (const auto &point : item.points)
                for (const double number : point)
                    QVERIFY(std::isfinite(number));
    }

    // About the lowest place, at (1.1, 1.15) with a mean loss of 0.095: Σ(y − 1.1 − 1.15x)² = 0.475, over five.
    void theSurfaceIsThatOfTheLoss()
    {
        const LossDescentRequest request;
        const auto report = calculators::lossDescentReport(request);
        const auto &scene = *first<calculators::Scene>(*report);
        QCOMPARE(core::english(scene.axes[0]), std::string("w₀ − 1.1"));
        QCOMPARE(core::english(scene.axes[1]), std::string("w₁ − 1.15"));
        const calculators::SceneItem &surface = scene.items.front();
        QVERIFY(surface.shape == calculators::SceneShape::Mesh);
        // The net has a point at the lowest place.
        const double lowest = surface.points[surface.points.size() / 2][2];
        QCOMPARE(core::english(scene.axes[2]), "L − " + core::english(core::literal(0.095 - lowest, 3)));
        for (const calculators::SpacePoint &point : surface.points) {
            double sum = 0.0;
            for (std::size_t i = 0; i < request.x.size(); ++i)
                sum += std::pow(1.1 + point[0] + (1.15 + point[1]) * request.x[i] - request.y[i], 2);
            // The third axis begins at one height for all of them, the middle one; walls are cut off at the top.
            const double middle = sum / 5.0 - point[2];
            QVERIFY(std::abs(middle - (0.095 - lowest)) < 1e-9 * (1.0 + sum)
                    || (point[2] == -lowest && middle > -lowest));
            QVERIFY(std::abs(point[0]) <= 1.001 * scene.radius && scene.height * point[2] <= scene.radius);
        }
    }

    void wallsThatHideThePathAreCutOff()
    {
        const auto report = calculators::lossDescentReport({});
        const auto &scene = *first<calculators::Scene>(*report);
        QVERIFY(contains(core::english(scene.words.back()), "cut off"));
        double highest = -1e300;
        for (const calculators::SpacePoint &point : scene.items.front().points)
            highest = std::max(highest, point[2]);
        // The path begins below the rim, by a sixth of the whole height.
        const double first = scene.items[1].points.front()[2];
        QVERIFY(first < highest && first > 0.5 * highest);
    }

    void newtonSaysWhereItStops()
    {
        LossDescentRequest request{.loss = {"absolute", {}}, .chosen = {Optimiser::Newton}};
        const auto report = calculators::lossDescentReport(request);
        QVERIFY(report);
        QVERIFY(contains(warnings(*report), "Newton stops after 0 steps"));
    }

    void errors_data()
    {
        QTest::addColumn<LossDescentRequest>("request");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<std::string>("field");
        const auto row = [](const char *title, LossDescentRequest request, ErrorKind kind, const char *field) {
            QTest::newRow(title) << request << kind << std::string(field);
        };
        constexpr double infinity = std::numeric_limits<double>::infinity();
        row("unknown", {.loss = {"regret", {}}}, ErrorKind::NotFound, "loss");
        row("not descended", {.loss = {"triplet", {}}}, ErrorKind::NotFound, "loss");
        row("parameter", {.loss = {"huber", {-1.0}}}, ErrorKind::Domain, "params.delta");
        row("no optimiser", {.chosen = {}}, ErrorKind::NotFound, "optimisers");
        row("sizes", {.x = {1.0}}, ErrorKind::Shape, "y");
        row("no samples", {.x = {}, .y = {}}, ErrorKind::Shape, "y");
        row("targets", {.loss = {"hinge", {}}}, ErrorKind::Domain, "y");
        row("no rate", {.rate = 0.0}, ErrorKind::Domain, "rate");
        row("start", {.start1 = infinity}, ErrorKind::Domain, "start0");
        row("steps", {.steps = 100000}, ErrorKind::TooLarge, "steps");
        row("prediction on the way", {.loss = {"squared_log", {}}, .start0 = -3.0}, ErrorKind::Domain, "loss");
    }
    void errors()
    {
        QFETCH(LossDescentRequest, request);
        QFETCH(ErrorKind, kind);
        QFETCH(std::string, field);
        const auto report = calculators::lossDescentReport(request);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, kind);
        QCOMPARE(report.error().field, field);
        QVERIFY(!core::english(report.error().text).empty());
    }

    void targetsAreNamedBySample()
    {
        const auto report = calculators::lossDescentReport({.loss = {"hinge", {}}, .x = {1.0, 2.0}, .y = {1.0, 3.0}});
        QVERIFY(contains(core::english(report.error().text), "target 2"));
    }

    void cancels()
    {
        const core::Run run([] { return true; }, {});
        QCOMPARE(calculators::lossDescentReport({}, run).error().kind, ErrorKind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(LossDescentTest)
#include "tst_lossdescent.moc"
