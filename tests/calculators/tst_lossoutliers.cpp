#include "calculators/reportlaws.h"

#include "calculators/levellines.h"
#include "calculators/lossoutliers.h"

#include <QTest>

#include <cmath>

using calculators::LossOutliersRequest;
using calculators::PlaneMap;
using core::ErrorKind;

namespace {

double number(const calculators::Table &table, std::size_t row, std::size_t column)
{
    return std::get<double>(table.rows[row][column]);
}

} // namespace

class LossOutliersTest : public QObject
{
    Q_OBJECT

private slots:
    // Of 1, 2, 2.5, 3, 4.5, 14: mean 4.5, without 14 it is 2.6; median of the five 2.5.
    void anOutlierPullsTheMean()
    {
        const auto report = calculators::lossOutliersReport({.losses = {{"squared", {}}, {"absolute", {}}}});
        QVERIFY(report);
        QVERIFY(isSound(*report));
        const auto &table = *first<calculators::Table>(*report);
        QVERIFY(std::abs(number(table, 0, 1) - 4.5) < 1e-13);
        QVERIFY(std::abs(number(table, 0, 4) - 2.6) < 1e-13);
        QVERIFY(std::abs(number(table, 0, 5) - 1.9) < 1e-13);
        QCOMPARE(core::english(std::get<core::Text>(table.rows[0][2])), std::string("the mean"));
        QCOMPARE(core::english(std::get<core::Text>(table.rows[1][1])), std::string("all from 2.5 to 3"));
        QCOMPARE(number(table, 1, 4), 2.5);
    }

    void theSampleIsDragged()
    {
        const LossOutliersRequest request;
        const auto report = calculators::lossOutliersReport(request);
        const auto *map = first<PlaneMap>(*report);
        QVERIFY(map);
        for (std::size_t i = 0; i < request.sample.size(); ++i) {
            QCOMPARE(map->points[i].inputX, "sample[" + std::to_string(i) + "]");
            QVERIFY(map->points[i].inputY.empty());
            QCOMPARE(map->points[i].at.x, request.sample[i]);
        }
        QCOMPARE(map->points.size(), request.sample.size() + request.losses.size());
        QCOMPARE(map->lines.size(), request.losses.size());
        for (const calculators::MapLine &line : map->lines)
            for (const calculators::PlaneVector &point : line.points)
                QVERIFY(point.y >= 0.0 && point.y <= 1.0);
    }

    void theCurvesAreLeastWhereTheTableSays()
    {
        const auto report = calculators::lossOutliersReport({.losses = {{"squared", {}}, {"huber", {1.0}}}});
        const auto *map = first<PlaneMap>(*report);
        const auto &table = *first<calculators::Table>(*report);
        for (std::size_t i = 0; i < 2; ++i) {
            const auto &points = map->lines[i].points;
            const auto least =
                std::min_element(points.begin(), points.end(), [](const auto &a, const auto &b) { return a.y < b.y; });
            QVERIFY(std::abs(least->x - number(table, i, 1)) <= (map->right - map->left) / 200.0);
        }
    }

    // Six points lie near y = x; the seventh, far below, turns the line of least squares and hardly the other.
    void anOutlierTurnsTheLine()
    {
        const auto report =
            calculators::lossOutliersReport({.line = true, .losses = {{"squared", {}}, {"absolute", {}}}});
        QVERIFY(report);
        QVERIFY(isSound(*report));
        const auto &table = *first<calculators::Table>(*report);
        QCOMPARE(core::english(table.columns[4]), std::string("Slope without (7, 1)"));
        QVERIFY(std::abs(number(table, 0, 5)) > 0.5);
        QVERIFY(std::abs(number(table, 1, 5)) < 0.1);
        const auto *map = first<PlaneMap>(*report);
        QCOMPARE(map->points[6].inputX, std::string("x[6]"));
        QCOMPARE(map->points[6].inputY, std::string("y[6]"));
        // The ends of a drawn line lie on it.
        for (const auto &point : map->lines[0].points)
            QVERIFY(std::abs(point.y - number(table, 0, 1) - number(table, 0, 2) * point.x) < 1e-12);
    }

    void fewNumbersAreEnough()
    {
        QVERIFY(calculators::lossOutliersReport({.sample = {3.0}}));
        QVERIFY(calculators::lossOutliersReport({.sample = {3.0, 3.0, 3.0}}));
        QVERIFY(calculators::lossOutliersReport({.line = true, .x = {0.0, 1.0}, .y = {2.0, 5.0}}));
        QVERIFY(calculators::lossOutliersReport({.line = true, .x = {0.0, 0.0, 1.0}, .y = {2.0, 2.0, 50.0}}));
    }

    void errors_data()
    {
        QTest::addColumn<LossOutliersRequest>("request");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<std::string>("field");
        const auto row = [](const char *title, LossOutliersRequest request, ErrorKind kind, const char *field) {
            QTest::newRow(title) << request << kind << std::string(field);
        };
        row("no loss", {.losses = {}}, ErrorKind::NotFound, "losses");
        row("unknown", {.losses = {{"regret", {}}}}, ErrorKind::NotFound, "losses");
        row("other loss", {.losses = {{"hinge", {}}}}, ErrorKind::NotFound, "losses");
        row("parameter", {.losses = {{"huber", {-1.0}}}}, ErrorKind::Domain, "params.delta");
        row("no numbers", {.sample = {}}, ErrorKind::Shape, "sample");
        row("one point", {.line = true, .x = {1.0}, .y = {1.0}}, ErrorKind::Shape, "x");
        row("lengths", {.line = true, .x = {1.0, 2.0}, .y = {1.0}}, ErrorKind::Shape, "y");
        row("vertical", {.line = true, .x = {1.0, 1.0}, .y = {1.0, 2.0}}, ErrorKind::Domain, "x");
    }
    void errors()
    {
        QFETCH(LossOutliersRequest, request);
        QFETCH(ErrorKind, kind);
        QFETCH(std::string, field);
        const auto report = calculators::lossOutliersReport(request);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, kind);
        QCOMPARE(report.error().field, field);
    }

    void cancels()
    {
        const core::Run run([] { return true; }, {});
        QCOMPARE(calculators::lossOutliersReport({}, run).error().kind, ErrorKind::Cancelled);
        QCOMPARE(calculators::lossOutliersReport({.line = true}, run).error().kind, ErrorKind::Cancelled);
    }

    // The level lines of x² + y² are circles: every end of a piece lies on one, but for the net's width squared.
    void levelLinesFollowTheLevel()
    {
        const PlaneMap map{.left = -2.0, .right = 2.0, .bottom = -2.0, .top = 2.0};
        core::Grid<double> heights(81, 81);
        for (std::size_t i = 0; i < 81; ++i)
            for (std::size_t j = 0; j < 81; ++j)
                heights(i, j) =
                    std::pow(0.05 * static_cast<double>(i) - 2.0, 2) + std::pow(0.05 * static_cast<double>(j) - 2.0, 2);
        const auto lines = calculators::levelLines(heights, map, {0.25, 1.0, 9.0});
        QCOMPARE(lines.size(), std::size_t{3});
        QVERIFY(lines[2].parts.empty());
        for (std::size_t k = 0; k < 2; ++k) {
            double length = 0.0;
            for (const auto &part : lines[k].parts) {
                for (const auto &end : part)
                    QVERIFY(std::abs(std::hypot(end.x, end.y) - std::sqrt(lines[k].level)) < 0.002);
                length += std::hypot(part[1].x - part[0].x, part[1].y - part[0].y);
            }
            QVERIFY(std::abs(length - 2.0 * 3.14159265 * std::sqrt(lines[k].level)) < 0.02);
        }
    }

    // xy at a saddle: the level a little above 0 lies in the first and third quarter, below it in the others.
    void aSaddleIsPartedTheRightWay()
    {
        const PlaneMap map{.left = -1.0, .right = 1.0, .bottom = -1.0, .top = 1.0};
        core::Grid<double> heights(2, 2);
        heights.cells = {1.0, -1.0, -1.0, 1.0};
        for (const double level : {0.1, -0.1}) {
            const auto lines = calculators::levelLines(heights, map, {level});
            QCOMPARE(lines.front().parts.size(), std::size_t{2});
            for (const auto &part : lines.front().parts)
                for (const auto &end : part)
                    QVERIFY((end.x * end.y > 0.0) == (level > 0.0));
            // Each piece stays in one quarter.
            for (const auto &part : lines.front().parts)
                QVERIFY(part[0].x * part[1].x > 0.0 && part[0].y * part[1].y > 0.0);
        }
    }

    void whatIsNoNumberHasNoLevel()
    {
        const PlaneMap map{};
        core::Grid<double> heights(2, 2);
        heights.cells = {0.0, 1.0, std::numeric_limits<double>::infinity(), 1.0};
        QVERIFY(calculators::levelLines(heights, map, {0.5}).front().parts.empty());
        QVERIFY(calculators::evenLevels(core::Grid<double>(3, 3, 2.0), 5).empty());
        const auto levels = calculators::evenLevels(heights, 4);
        QCOMPARE(levels.size(), std::size_t{4});
        QVERIFY(std::is_sorted(levels.begin(), levels.end()) && levels.front() > 0.0 && levels.back() < 1.0);
    }
};

QTEST_APPLESS_MAIN(LossOutliersTest)
#include "tst_lossoutliers.moc"
