#include "calculators/fit.h"
#include "calculators/reportlaws.h"
#include "calculators/shippedformulas.h"
#include "numerics/kolmogorov.h"

#include <boost/multiprecision/cpp_bin_float.hpp>

#include <QTest>

#include <cmath>
#include <map>
#include <numbers>
#include <numeric>

using namespace calculators;
using core::ErrorKind;

namespace {

using Numbers = std::vector<double>;
using Real = boost::multiprecision::cpp_bin_float_50;

std::shared_ptr<const DataTable> tableOf(const std::string &text)
{
    auto table = readDataTable(text);
    return table ? std::make_shared<const DataTable>(std::move(*table)) : nullptr;
}

std::string textOf(const Numbers &numbers)
{
    std::string text = "x\n";
    for (const double number : numbers)
        text += core::literal(number).source + "\n";
    return text;
}

FitRequest request(const std::string &text, const char *family = "", numerics::Held held = {})
{
    return {.table = tableOf(text), .family = family, .held = std::move(held)};
}

bool says(const Report &report, const std::string &words, bool warning)
{
    return std::any_of(report.sections.begin(), report.sections.end(), [&](const Section &section) {
        const auto *paragraph = std::get_if<Paragraph>(&section);
        return paragraph && paragraph->warning == warning
               && core::english(paragraph->text).find(words) != std::string::npos;
    });
}

double quantity(const Report &report, const std::string &name)
{
    for (const Quantity &item : first<Quantities>(report)->items)
        if (core::english(item.name) == name)
            return std::get<double>(item.value);
    return std::nan("");
}

bool near(double a, double b, double tolerance = 1e-12)
{
    return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b));
}

const Plot *plotOf(const Report &report, const std::string &title)
{
    for (std::size_t i = 0; const Plot *plot = first<Plot>(report, i); ++i)
        if (core::english(plot->title) == title)
            return plot;
    return nullptr;
}

std::string nameIn(const std::vector<Cell> &row)
{
    return core::english(std::get<core::Text>(row[1]));
}

/// Of n values with a log-likelihood and k free parameters.
double aic(double likelihood, int k)
{
    return 2.0 * k - 2.0 * likelihood;
}

double sumOf(const Numbers &data, double (*function)(double))
{
    return std::accumulate(data.begin(), data.end(), 0.0, [&](double sum, double x) { return sum + function(x); });
}

/// AIC of 0.5, 1, 2, 4, 8 by the textbooks' closed forms.
std::map<std::string, double> byHand(const Numbers &data)
{
    const auto n = static_cast<double>(data.size());
    const double mean = sumOf(data, [](double x) { return x; }) / n;
    const double squares = sumOf(data, [](double x) { return x * x; });
    const double logs = sumOf(data, [](double x) { return std::log(x); });
    const double logSquares = sumOf(data, [](double x) { return std::log(x) * std::log(x); });
    const double away = sumOf(data, [](double x) { return std::abs(x - 2.0); }) / n;
    const double logVariance = logSquares / n - logs * logs / n / n;
    const double alpha = n / (logs - n * std::log(0.5));
    const auto gaussian = [n](double variance) {
        return -n / 2.0 * (std::log(2.0 * std::numbers::pi * variance) + 1.0);
    };
    return {{"Exponential", aic(-n * (1.0 + std::log(mean)), 1)},
            {"Normal", aic(gaussian(squares / n - mean * mean), 2)},
            {"Lognormal", aic(gaussian(logVariance) - logs, 2)},
            {"Laplace", aic(-n * (1.0 + std::log(2.0 * away)), 2)},
            {"Uniform", aic(-n * std::log(7.5), 2)},
            {"Rayleigh", aic(logs - n * std::log(squares / 2.0 / n) - n, 1)},
            {"Pareto", aic(n * std::log(alpha) + n * alpha * std::log(0.5) - (alpha + 1.0) * logs, 2)}};
}

} // namespace

Q_DECLARE_METATYPE(core::ErrorKind)
Q_DECLARE_METATYPE(calculators::FitRequest)

class FitReportTest : public QObject
{
    Q_OBJECT

private slots:
    // The maximum of the normal likelihood, its errors and criteria by their closed forms.
    void normalByHand()
    {
        const auto report = fitReport(request("1\n2\n3\n6\n", "normal"));
        QVERIFY(report);
        const auto *table = first<Table>(*report);
        QCOMPARE(std::get<double>(table->rows[0][1]), 3.0);
        QVERIFY(near(std::get<double>(table->rows[1][1]), std::sqrt(3.5)));
        QVERIFY(near(std::get<double>(table->rows[0][2]), std::sqrt(3.5 / 4.0)));
        QVERIFY(near(std::get<double>(table->rows[1][2]), std::sqrt(3.5 / 8.0)));
        const double likelihood = -2.0 * (std::log(2.0 * std::numbers::pi * 3.5) + 1.0);
        QVERIFY(near(quantity(*report, "Log-likelihood"), likelihood));
        QVERIFY(near(quantity(*report, "Akaike’s criterion"), 4.0 - 2.0 * likelihood));
        QVERIFY(near(quantity(*report, "Bayesian criterion"), 2.0 * std::log(4.0) - 2.0 * likelihood));
        double distance = 0.0;
        const Numbers data = {1.0, 2.0, 3.0, 6.0};
        for (std::size_t i = 0; i < 4; ++i) {
            const double below = 0.5 * std::erfc(-(data[i] - 3.0) / std::sqrt(7.0));
            const auto step = static_cast<double>(i);
            distance = std::max({distance, (step + 1.0) / 4.0 - below, below - step / 4.0});
        }
        QVERIFY(near(quantity(*report, "Kolmogorov–Smirnov statistic"), distance));
        QVERIFY(near(quantity(*report, "Its p-value"), numerics::kolmogorovTail(4, distance)));
    }

    void thePValueIsDistrustedWhereParametersWereEstimated()
    {
        const auto estimated = fitReport(request("1\n2\n3\n6\n", "normal"));
        QVERIFY(estimated && says(*estimated, "this p-value is too large", true));
        const auto fixed = fitReport(request("1\n2\n3\n6\n", "normal", {2.0, 2.0}));
        QVERIFY(fixed && !says(*fixed, "this p-value is too large", true));
        QCOMPARE(core::english(std::get<core::Text>(first<Table>(*fixed)->rows[0][2])), std::string("held"));
        QCOMPARE(quantity(*fixed, "Free parameters"), 0.0);
    }

    // The logistic distribution's quantile and distribution function at 50 digits.
    void plotsOfTheLogistic()
    {
        Numbers data = {3.1, -0.2, 1.5, 0.9, 2.2, 7.3, 1.1};
        const auto report = fitReport(request(textOf(data), "logistic"));
        QVERIFY(report);
        std::sort(data.begin(), data.end());
        const auto *table = first<Table>(*report);
        const Real location = std::get<double>(table->rows[0][1]);
        const Real scale = std::get<double>(table->rows[1][1]);
        const Curve &quantiles = plotOf(*report, "Q–Q plot")->curves[1];
        const Curve &probabilities = plotOf(*report, "P–P plot")->curves[1];
        QVERIFY(quantiles.x.size() == data.size() && probabilities.x.size() == data.size());
        for (std::size_t i = 0; i < data.size(); ++i) {
            const Real p = (Real(i) + Real(0.5)) / data.size();
            QVERIFY(near(quantiles.x[i], static_cast<double>(Real(location + scale * log(Real(p / (1 - p)))))));
            QCOMPARE(quantiles.y[i], data[i]);
            const Real z = (Real(data[i]) - location) / scale;
            QVERIFY(near(probabilities.x[i], static_cast<double>(Real(1 / (1 + exp(Real(-z)))))));
            QVERIFY(near(probabilities.y[i], static_cast<double>(p)));
        }
    }

    // The empirical steps and the bars are of the data: every step 1/n high, the bars' area 1.
    void pictureOfTheData()
    {
        const auto report = fitReport(request("1\n2\n2\n4\n", "normal"));
        QVERIFY(report);
        const Plot *steps = plotOf(*report, "Distribution function: the data and the fit");
        QVERIFY(steps && steps->curves.size() == 2);
        QVERIFY((steps->curves[0].y == Numbers{0.0, 0.0, 0.25, 0.25, 0.5, 0.5, 0.75, 0.75, 1.0}));
        const Plot *histogram = plotOf(*report, "Histogram, and the fitted density");
        QVERIFY(histogram && histogram->curves.size() == 2);
        const Curve &bars = histogram->curves[0];
        double area = 0.0;
        for (std::size_t i = 1; i < bars.x.size(); ++i)
            area += (bars.x[i] - bars.x[i - 1]) * bars.y[i];
        QVERIFY(near(area, 1.0));
    }

    void countsAreDrawnAsShares()
    {
        const auto report = fitReport(request("0\n1\n1\n3\n", "poisson"));
        QVERIFY(report);
        const Plot *plot = first<Plot>(*report);
        QVERIFY(plot->wholeX && plot->curves[0].style == CurveStyle::Bars);
        QVERIFY((plot->curves[0].x == Numbers{0.0, 1.0, 3.0}) && (plot->curves[0].y == Numbers{0.25, 0.5, 0.25}));
        const Curve &fitted = plot->curves[1];
        for (std::size_t i = 0; i < fitted.x.size(); ++i) // λ = 5/4
            QVERIFY(near(fitted.y[i], fitted.x[i] < 0.0 ? 0.0
                                                        : std::exp(-1.25) * std::pow(1.25, fitted.x[i])
                                                              / std::tgamma(fitted.x[i] + 1.0)));
        QVERIFY(std::isnan(quantity(*report, "Its p-value")));
    }

    void rankedAsByHand()
    {
        const Numbers data = {0.5, 1.0, 2.0, 4.0, 8.0};
        const auto report = fitReport(request(textOf(data)));
        QVERIFY(report);
        const auto *table = first<Table>(*report);
        const auto expected = byHand(data);
        std::vector<std::pair<double, std::string>> order;
        for (const auto &[name, criterion] : expected)
            order.emplace_back(criterion, name);
        std::sort(order.begin(), order.end());
        std::vector<std::string> found;
        double before = -1e300;
        for (const auto &row : table->rows) {
            const double criterion = std::get<double>(row[2]);
            QVERIFY(criterion >= before);
            before = criterion;
            QVERIFY(near(std::get<double>(row[3]), criterion - std::get<double>(table->rows[0][2])));
            const auto hand = expected.find(nameIn(row));
            if (hand == expected.end())
                continue;
            QVERIFY2(near(criterion, hand->second), hand->first.c_str());
            found.push_back(hand->first);
        }
        QCOMPARE(found.size(), order.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            QCOMPARE(found[i], order[i].second);
    }

    void everyFamilyIsRankedOrRefused()
    {
        for (const Numbers &data : {Numbers{0.5, 1.0, 2.0, 4.0, 8.0}, Numbers{0.0, 1.0, 1.0, 2.0, 3.0},
                                    Numbers{-2.0, 0.3, 1.7}, Numbers{0.2, 0.5, 0.9}, Numbers{3.0, 3.0, 3.0}}) {
            const auto ranking = rankFamilies(data);
            QVERIFY(ranking);
            QCOMPARE(ranking->fits.size() + ranking->refusals.size(), fittedFamilies().size());
            QCOMPARE(ranking->tried, fittedFamilies().size());
            for (const FamilyRefusal &refusal : ranking->refusals)
                QVERIFY2(!core::english(refusal.reason).empty(), refusal.family->id.c_str());
            const auto report = fitReport(request(textOf(data)));
            QVERIFY(report && isSound(*report));
        }
    }

    void refusalsSayWhy()
    {
        const auto report = fitReport(request("0.5\n1\n2\n4\n8\n"));
        QVERIFY(report);
        std::map<std::string, std::string> reasons;
        for (const Note &note : first<Notes>(*report)->notes)
            reasons[core::english(note.text)] = core::english(note.title);
        const auto refused = [&](const char *family, const char *words) {
            return std::any_of(reasons.begin(), reasons.end(), [&](const auto &reason) {
                return reason.second.find(family) != std::string::npos && reason.first.find(words) != std::string::npos;
            });
        };
        QVERIFY(refused("Poisson", "value 1 is 0.5"));
        QVERIFY(refused("Binomial", "n must be given"));
        QVERIFY(refused("Beta", "value 2 is 1"));
    }

    // Its density is infinite at 0 and 1.
    void infiniteLikelihoodsDoNotCompare()
    {
        const auto ranking = rankFamilies(Numbers{0.0, 0.4, 1.0});
        QVERIFY(ranking);
        const auto arcsine = std::find_if(ranking->refusals.begin(), ranking->refusals.end(),
                                          [](const FamilyRefusal &refusal) { return refusal.family->id == "arcsine"; });
        QVERIFY(arcsine != ranking->refusals.end());
        QVERIFY(core::english(arcsine->reason).find("infinite") != std::string::npos);
        const auto alone = fitReport(request("0\n0.4\n1\n", "arcsine"));
        QVERIFY(alone && says(*alone, "neither it nor the criteria", true));
    }

    void kindsAreRankedApart()
    {
        const auto report = fitReport(request("0\n1\n1\n2\n3\n"));
        QVERIFY(report);
        QVERIFY(says(*report, "ranked apart", false));
        for (const bool counting : {true, false}) {
            const auto *table = first<Table>(*report, counting ? 0 : 1);
            QVERIFY(table && table->links.size() == table->rows.size() && !table->rows.empty());
            for (std::size_t i = 0; i < table->rows.size(); ++i) {
                const auto place = static_cast<std::size_t>(table->links[i].front().value);
                const numerics::Distribution &family = numerics::distributions()[place];
                QCOMPARE(core::english(family.name), nameIn(table->rows[i]));
                QCOMPARE(family.discrete, counting);
            }
        }
        // λ = 7/5
        const double likelihood = 7.0 * std::log(1.4) - 7.0 - std::log(12.0);
        for (const auto &row : first<Table>(*report)->rows)
            if (nameIn(row) == "Poisson")
                QVERIFY(near(std::get<double>(row[2]), 2.0 - 2.0 * likelihood));
    }

    void theFittedDistributionCanBeLookedAt()
    {
        const auto report = fitReport(request("1\n2\n3\n6\n", "normal"));
        QVERIFY(report);
        const auto &edits = first<Offers>(*report)->items.front().edits;
        QCOMPARE(edits.size(), std::size_t(3));
        QCOMPARE(numerics::distributions()[static_cast<std::size_t>(edits[0].value)].id, std::string("normal"));
        QCOMPARE(edits[1].value, 3.0);
        QVERIFY(near(edits[2].value, std::sqrt(3.5)));
    }

    void badCellsAreNamedByLine()
    {
        const auto report = fitReport(request("x\n1\nNA\nabc\n4\n5\n", "normal"));
        QVERIFY(report);
        QVERIFY(says(*report, "Line 3, column “x”: nothing is there", true));
        QVERIFY(says(*report, "Line 4, column “x”: “abc” is no number", true));
        QCOMPARE(quantity(*report, "Values"), 3.0);
        const auto all = fitReport(request("x\n1\nNA\nabc\n4\n5\n"));
        QVERIFY(all && says(*all, "Line 4, column “x”: “abc” is no number", true));
    }

    void errorsNameTheirInput_data()
    {
        QTest::addColumn<FitRequest>("asked");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("field");
        QTest::newRow("no data") << FitRequest{} << ErrorKind::Shape << "text";
        QTest::newRow("words") << request("a\nsun\nshade\n", "normal") << ErrorKind::Domain << "column";
        QTest::newRow("outside") << request("1\n-1\n", "exponential") << ErrorKind::Domain << "column";
        QTest::newRow("no fraction counts") << request("1\n1.5\n", "poisson") << ErrorKind::Domain << "column";
        QTest::newRow("n is due") << request("1\n2\n", "binomial") << ErrorKind::MissingInput << "held.n";
        QTest::newRow("no such scale") << request("1\n2\n", "normal", {std::nullopt, -1.0}) << ErrorKind::Domain
                                       << "held.sd";
        QTest::newRow("no such family") << request("1\n2\n", "none") << ErrorKind::NotFound << "family";
    }

    void errorsNameTheirInput()
    {
        QFETCH(FitRequest, asked);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, field);
        const auto report = fitReport(asked);
        QVERIFY(!report);
        QVERIFY(report.error().kind == kind);
        QCOMPARE(QString::fromStdString(report.error().field), field);
        QVERIFY(!core::english(report.error().text).empty());
    }

    void manyValuesAreRankedInSight()
    {
        Numbers data;
        for (int i = 0; i < 2500; ++i)
            data.push_back(1.0 + std::fmod(0.6180339887498949 * i, 1.0));
        std::vector<Report> early;
        const ReportRun run({}, [&](Report report) { early.push_back(std::move(report)); });
        const auto whole = fitReport(request(textOf(data)), run);
        QVERIFY(whole && !says(*whole, "partial", true));
        QCOMPARE(early.size(), fittedFamilies().size() - 1);
        for (std::size_t i = 0; i < early.size(); ++i) {
            const std::string words =
                "partial: " + std::to_string(i + 1) + " of " + std::to_string(fittedFamilies().size()) + " families";
            QVERIFY2(says(early[i], words, true), words.c_str());
        }
    }

    void cancelledBetweenFamilies()
    {
        int asked = 0;
        std::size_t tried = 0;
        std::vector<double> shares;
        const core::Run run([&] { return ++asked > 40; }, [&](double share) { shares.push_back(share); });
        const auto ranking = rankFamilies(Numbers{1.0, 2.0, 4.0}, run, [&](const FitRanking &so) { tried = so.tried; });
        QVERIFY(!ranking && ranking.error().kind == ErrorKind::Cancelled);
        QVERIFY(tried > 0 && tried < fittedFamilies().size());
        QVERIFY(!shares.empty() && std::is_sorted(shares.begin(), shares.end()) && shares.back() < 1.0);
    }

    void everyReportIsWhole()
    {
        const std::vector<std::string> shipped = shippedFormulas();
        int made = 0;
        for (const numerics::Distribution *family : fittedFamilies())
            for (const char *text :
                 {"0.2\n0.5\n0.9\n0.4\n", "0\n1\n1\n2\n3\n", "1\n0\n1\n1\n", "-2\n0.3\n1.7\n0.1\n"}) {
                numerics::Held held(family->parameters.size());
                for (const std::size_t due : numerics::mustBeHeld(*family))
                    held[due] = family->parameters[due].initial;
                const auto report = fitReport(request(text, family->id.c_str(), held));
                if (!report)
                    continue;
                ++made;
                QVERIFY2(isSound(*report), family->id.c_str());
                QVERIFY2(unshippedFormulas(*report, shipped).empty(), family->id.c_str());
            }
        QVERIFY(made > static_cast<int>(fittedFamilies().size()));
    }
};

QTEST_APPLESS_MAIN(FitReportTest)
#include "tst_fitreport.moc"
