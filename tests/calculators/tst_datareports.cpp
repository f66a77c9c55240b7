#include "calculators/data.h"

#include "calculators/dataoperations.h"
#include "calculators/datasets.h"
#include "calculators/reportlaws.h"
#include "calculators/shippedformulas.h"

#include <QTest>

#include <cmath>

using namespace calculators;
using core::ErrorKind;

namespace {

std::shared_ptr<const DataTable> tableOf(const std::string &text)
{
    auto table = readDataTable(text);
    return table ? std::make_shared<const DataTable>(std::move(*table)) : nullptr;
}

DataRequest request(const char *analysis, const std::string &text, std::size_t x = 0, std::optional<std::size_t> y = {})
{
    return {.analysis = analysis, .table = tableOf(text), .x = x, .y = y, .draws = 200};
}

bool says(const Report &report, const char *words, bool warning = false)
{
    return std::any_of(report.sections.begin(), report.sections.end(), [&](const Section &section) {
        const auto *paragraph = std::get_if<Paragraph>(&section);
        return paragraph && paragraph->warning == warning
               && core::english(paragraph->text).find(words) != std::string::npos;
    });
}

/// The number beside a name in the first list of quantities.
double quantity(const Report &report, const std::string &name)
{
    if (const auto *quantities = first<Quantities>(report))
        for (const Quantity &item : quantities->items)
            if (core::english(item.name) == name)
                return std::get<double>(item.value);
    return std::nan("");
}

const std::string pairs = "a,b\n1,2\n2,5\n3,4\n4,9\n";
const std::string grouped = "kind,a\nsun,1\nshade,5\nsun,2\nshade,7\nsun,4\n";

} // namespace

Q_DECLARE_METATYPE(core::ErrorKind)
Q_DECLARE_METATYPE(calculators::DataRequest)

class TestDataReports : public QObject
{
    Q_OBJECT

private slots:
    // What lies beyond the picture is told at its axis, for no mark can be there.
    void aFarStatisticIsTold()
    {
        for (const auto &[numbers, far] :
             {std::pair{"a\n1000\n1000.1\n999.9\n1000.2\n", true}, {"a\n1\n-2\n3\n-1\n", false}}) {
            const auto report = dataReport(request("t_test", numbers));
            QVERIFY(report);
            const auto *plot = first<Plot>(*report);
            QVERIFY(plot);
            QCOMPARE(core::english(plot->xLabel).find(", outside)") != std::string::npos, far);
            QCOMPARE(plot->curves.size(), std::size_t(far ? 1 : 2));
        }
    }

    void everyReportIsWhole()
    {
        const std::vector<std::string> shipped = shippedFormulas();
        for (const std::string &analysis : dataAnalyses()) {
            int made = 0;
            for (const DataSet &set : dataSets())
                for (const std::size_t x : {0U, 1U})
                    for (const std::optional<std::size_t> y : {std::optional<std::size_t>(), {0}, {1}, {2}})
                        for (const auto test : {numerics::TTestKind::OneSample, numerics::TTestKind::Welch,
                                                numerics::TTestKind::Paired}) {
                            DataRequest asked = request(analysis.c_str(), set.text, x, y);
                            asked.test = test;
                            const auto report = dataReport(asked);
                            if (!report)
                                continue;
                            QVERIFY2(isSound(*report), analysis.c_str());
                            QVERIFY2(unshippedFormulas(*report, shipped).empty(), analysis.c_str());
                            ++made;
                        }
            QVERIFY2(made > 0, analysis.c_str());
        }
    }

    void everyAnalysisIsAnOperation()
    {
        for (const std::string &analysis : dataAnalyses()) {
            bool found = false;
            for (auto &&family : {dataDescriptions(), dataTests(), dataResamplings()})
                for (const core::Operation &operation : family)
                    found = found || (operation.name == "data." + analysis && operation.place == "data/" + analysis);
            QVERIFY2(found, analysis.c_str());
        }
    }

    void summaryShowsEachPicture()
    {
        DataRequest asked = request("summary", grouped, 1);
        asked.group = 0;
        const auto report = dataReport(asked);
        QVERIFY(report);
        QCOMPARE(quantity(*report, "Mean"), 3.8);
        const auto *plot = first<Plot>(*report, 1);
        QVERIFY(plot && plot->boxes.size() == 2);
        const Box &sun = plot->boxes[0];
        QCOMPARE(core::english(sun.name), std::string("sun"));
        QCOMPARE(core::english(plot->boxes[1].name), std::string("shade"));
        QCOMPARE(plot->boxes[1].mean, 6.0);
        QCOMPARE(sun.lowWhisker, 1.0);
        QCOMPARE(sun.lowerQuartile, 1.5);
        QCOMPARE(sun.median, 2.0);
        QCOMPARE(sun.upperQuartile, 3.0);
        QCOMPARE(sun.highWhisker, 4.0);
        QVERIFY(sun.outliers.empty());
        const auto *table = first<Table>(*report);
        QVERIFY(table && table->rows.size() == 2);
        QVERIFY(first<Plot>(*report, 2) && !first<Plot>(*report, 3));
    }

    // The area under the bars is 1, and so, nearly, that under the density.
    void histogramAndDensityHaveAreaOne()
    {
        const auto report = dataReport(request("summary", dataSets().front().text, 1));
        QVERIFY(report);
        const auto *plot = first<Plot>(*report);
        QVERIFY(plot && plot->curves.size() == 2);
        for (const Curve &curve : plot->curves) {
            double area = 0.0;
            for (std::size_t i = 1; i < curve.x.size(); ++i)
                area += 0.5 * (curve.y[i] + curve.y[i - 1]) * (curve.x[i] - curve.x[i - 1]);
            QVERIFY(std::abs(area - 1.0) < (&curve == plot->curves.data() ? 1e-12 : 5e-3));
        }
    }

    void outliersStandAlone()
    {
        const auto report = dataReport(request("summary", "1\n2\n3\n4\n5\n100"));
        const auto *plot = first<Plot>(*report, 1);
        QVERIFY(plot && plot->boxes.size() == 1);
        const Box &box = plot->boxes.front();
        QCOMPARE(box.outliers, std::vector<double>{100.0});
        QCOMPARE(box.lowerQuartile, 2.25);
        QCOMPARE(box.upperQuartile, 4.75);
        QCOMPARE(box.highWhisker, 5.0);
    }

    void everyTestSaysWhatItMeans()
    {
        for (const char *analysis : {"correlation", "t_test", "permutation_test", "chi_squared_test"}) {
            DataRequest asked = request(analysis, pairs, 0, 1);
            asked.test = numerics::TTestKind::Welch;
            const auto report = dataReport(asked);
            QVERIFY2(report, analysis);
            QVERIFY(!std::isnan(quantity(*report, "p-value")));
            for (const char *words : {"What was tested", "Assumed", "What the p-value means", "What it does not mean"})
                QVERIFY2(says(*report, words), words);
        }
    }

    void wordsPartTwoSamples()
    {
        DataRequest asked = request("t_test", grouped, 1, 0);
        asked.test = numerics::TTestKind::Welch;
        const auto report = dataReport(asked);
        QVERIFY(report);
        QCOMPARE(quantity(*report, "Difference of the means"), 7.0 / 3.0 - 6.0);
        QVERIFY(says(*report, "“sun” and “shade”"));
    }

    void countsComeFromWordsOrFromNumbers()
    {
        const auto words = dataReport(request("chi_squared_test", "a,b\nx,u\nx,u\nx,v\ny,v\ny,v\ny,u\n", 0, 1));
        const auto numbers = dataReport(request("chi_squared_test", "u,v\n2,1\n1,2\n", 0, 1));
        QVERIFY(words && numbers);
        QCOMPARE(quantity(*words, "Statistic"), quantity(*numbers, "Statistic"));
        QVERIFY(std::abs(quantity(*words, "Statistic") - 2.0 / 3.0) < 1e-15);
        DataRequest fit = request("chi_squared_test", "8\n12\n", 0);
        QCOMPARE(quantity(*dataReport(fit), "Statistic"), 0.8);
        fit.expected = {5.0, 15.0};
        QCOMPARE(quantity(*dataReport(fit), "Statistic"), 9.0 / 5.0 + 9.0 / 15.0);
        QVERIFY(says(*numbers, "below 5", true));
    }

    // A number for each row is no column of counts, and a row without one of its counts is none of the table.
    void countsAreTakenFromXToY()
    {
        const std::string text = "id,u,v,w\n1,20,10,6\n2,10,20,6\n3,,5,6\n";
        const auto two = dataReport(request("chi_squared_test", text, 1, 2));
        const auto three = dataReport(request("chi_squared_test", text, 3, 1));
        QVERIFY(two && three);
        QVERIFY(std::abs(quantity(*two, "Statistic") - 20.0 / 3.0) < 1e-14);
        QCOMPARE(quantity(*three, "Degrees of freedom"), 2.0);
        QVERIFY(says(*three, "those of the 3 columns from “u” to “w”"));
        QVERIFY(says(*two, "Line 4, column “u”: nothing is there; its row is left out.", true));
    }

    // Silverman's rule gives 0 here.
    void whatIsNotDrawnIsNotDescribed()
    {
        QVERIFY(says(*dataReport(request("summary", "5\n5\n5")), "There is no density curve"));
        QVERIFY(says(*dataReport(request("summary", "5\n6\n8")), "The curve is a mean"));
        std::string many = "x,y\n";
        for (int i = 0; i < 12001; ++i)
            many += std::to_string(i) + ',' + std::to_string(i == 7001 ? 99999 : i % 10) + '\n';
        const auto report = dataReport(request("correlation", many, 0, 1));
        QVERIFY(says(*report, "Of the 12001 pairs about 5000 are drawn"));
        const Curve &points = first<Plot>(*report)->curves.front();
        QCOMPARE(points.x.back(), 12000.0);
        QCOMPARE(*std::max_element(points.y.begin(), points.y.end()), 99999.0);
    }

    void unusedCellsAreNamed()
    {
        const auto report = dataReport(request("summary", "a,b\n1,2\ntwo,3\n,4\n5,\n6,7\n", 0));
        QVERIFY(report);
        QCOMPARE(quantity(*report, "How many there are"), 3.0);
        QVERIFY(says(*report, "Line 3, column “a”: “two” is no number", true));
        QVERIFY(says(*report, "Line 4, column “a”: nothing is there", true));
        QVERIFY(!says(*report, "column “b”", true));
        std::string many = "a\n1\n2\n3\n";
        for (int i = 0; i < 20; ++i)
            many += "4\nNA\n";
        QVERIFY(says(*dataReport(request("summary", many)), "12 more cells", true));
    }

    void oneNumberAndEqualNumbersSayWhatIsMissing()
    {
        QVERIFY(says(*dataReport(request("summary", "5")), "One number alone", true));
        QVERIFY(says(*dataReport(request("summary", "5\n5\n5")), "All numbers are equal", true));
        QVERIFY(says(*dataReport(request("mean_interval", "5\n5\n5")), "single point", true));
        for (const char *text : {"5", "5\n5\n5", "0\n0"})
            QVERIFY(isSound(*dataReport(request("summary", text))));
    }

    void errors_data()
    {
        QTest::addColumn<DataRequest>("asked");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *title, const DataRequest &asked, ErrorKind kind, const char *field) {
            QTest::newRow(title) << asked << kind << QString::fromUtf8(field);
        };
        row("no table", {}, ErrorKind::Shape, "text");
        row("unknown", request("mode", pairs), ErrorKind::NotFound, "analysis");
        row("words", request("summary", grouped, 0), ErrorKind::Domain, "x");
        row("no second column", request("correlation", pairs), ErrorKind::Shape, "y");
        row("constant column", request("correlation", "1,2\n1,3\n1,4\n", 0, 1), ErrorKind::Domain, "x");
        row("two pairs", request("correlation", "1,2\n2,3\n", 0, 1), ErrorKind::Shape, "x");
        std::string groups = "g,a\n";
        for (int i = 0; i < 82; ++i)
            groups += 'g' + std::to_string(i % 41) + ",1\n";
        DataRequest crowded = request("summary", groups, 1);
        crowded.group = 0;
        row("41 groups", crowded, ErrorKind::TooLarge, "group");
        row("one number", request("mean_interval", "5"), ErrorKind::Shape, "x");
        row("three groups", request("permutation_test", "g,a\nu,1\nv,2\nw,3\n", 1, 0), ErrorKind::Domain, "y");
        row("negative counts", request("chi_squared_test", "a,b\n-1,2\n3,4\n", 0, 1), ErrorKind::Domain, "x");
        std::string names = "a,b\n"; // a table of all pairs would not fit into memory
        for (int i = 0; i < 40000; ++i)
            names += 'x' + std::to_string(i) + ",y" + std::to_string(i) + '\n';
        row("a name for each", request("chi_squared_test", names, 0, 1), ErrorKind::TooLarge, "x");
        DataRequest more = request("proportion_interval", pairs);
        more.successes = 5;
        more.n = 4;
        row("more than all", more, ErrorKind::Domain, "successes");
        DataRequest none = request("bootstrap", pairs);
        none.draws = 0;
        row("no resamples", none, ErrorKind::Domain, "draws");
    }
    void errors()
    {
        QFETCH(DataRequest, asked);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, field);
        const auto report = dataReport(asked);
        QVERIFY(!report);
        QCOMPARE(core::code(report.error().kind), core::code(kind));
        QCOMPARE(QString::fromStdString(report.error().field), field);
        QVERIFY(!core::english(report.error().text).empty());
    }

    // The bars of an early report hold as many values as it says were drawn, and there are ever more.
    void bootstrapIsShownWhileItGrows()
    {
        std::vector<double> drawn;
        const ReportRun run({}, [&drawn](const Report &report) {
            const double count = quantity(report, "Drawn");
            const auto *plot = first<Plot>(report);
            double held = 0.0;
            for (std::size_t i = 1; plot && i < plot->curves[0].y.size(); i += 3)
                held += plot->curves[0].y[i];
            drawn.push_back(held == count ? count : -1.0);
        });
        std::string text = "a\n";
        for (int i = 0; i < 5000; ++i)
            text += std::to_string(i * 7919 % 5003) + "\n";
        DataRequest asked = request("bootstrap", text);
        asked.draws = 1000;
        QVERIFY(dataReport(asked, run));
        QVERIFY(drawn.size() >= 5);
        QVERIFY(std::is_sorted(drawn.begin(), drawn.end()) && drawn.front() >= 50.0 && drawn.back() < 1000.0);
    }

    void cancels()
    {
        const core::Run never([] { return true; }, {});
        for (const char *analysis : {"summary", "correlation", "permutation_test", "bootstrap", "chi_squared_test"})
            QCOMPARE(dataReport(request(analysis, pairs, 0, 1), never).error().kind, ErrorKind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestDataReports)
#include "tst_datareports.moc"
