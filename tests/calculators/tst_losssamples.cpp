#include "calculators/reportlaws.h"

#include "calculators/losssamples.h"
#include "calculators/shippedformulas.h"

#include <QTest>

#include <cmath>

using calculators::LossSamplesRequest;
using core::ErrorKind;
using numerics::Reduction;
using Numbers = std::vector<double>;

namespace {

LossSamplesRequest requestFor(const std::string &loss, const std::string &text)
{
    LossSamplesRequest request{.loss = loss};
    auto table = calculators::readDataTable(text);
    if (table)
        request.table = std::make_shared<const calculators::DataTable>(*table);
    if (const numerics::Loss *known = numerics::findLoss(loss); known && request.table)
        request.columns = calculators::guessedColumns(*known, *request.table);
    return request;
}

double sumOfLast(const calculators::Table &table)
{
    double sum = 0.0;
    for (const auto &row : table.rows)
        sum += std::get<double>(row.back());
    return sum;
}

const calculators::Table *classTable(const calculators::Report &report)
{
    return first<calculators::Table>(report, 1);
}

bool says(const calculators::Report &report, const std::string &words)
{
    for (std::size_t i = 0; const auto *paragraph = first<calculators::Paragraph>(report, i); ++i)
        if (core::english(paragraph->text).find(words) != std::string::npos)
            return true;
    return false;
}

} // namespace

class LossSamplesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyLossHasAnExample_data()
    {
        QTest::addColumn<const numerics::Loss *>("loss");
        for (const numerics::Loss &loss : numerics::losses())
            QTest::newRow(loss.id.c_str()) << &loss;
    }
    void everyLossHasAnExample()
    {
        QFETCH(const numerics::Loss *, loss);
        for (const Reduction reduction : {Reduction::Mean, Reduction::Sum, Reduction::None}) {
            LossSamplesRequest request = requestFor(loss->id, calculators::lossExample(*loss));
            request.reduction = reduction;
            const auto report = calculators::lossSamplesReport(request);
            QVERIFY2(report, report ? "" : core::english(report.error().text).c_str());
            QVERIFY(isSound(*report));
            QCOMPARE(unshippedFormulas(*report, calculators::lossFormulas()), std::vector<std::string>{});
            QVERIFY(!first<calculators::Table>(*report)->rows.empty());
        }
    }

    // Σ wᵢ(ŷᵢ − yᵢ)² by hand: 1·0.25 + 2·1 + 3·0 = 2.25, and the weights sum to 6.
    void weightsCount()
    {
        LossSamplesRequest request = requestFor("squared", "target,prediction,weight\n1,1.5,1\n2,1,2\n0,0,3\n");
        const auto mean = calculators::lossOfSamples(request);
        QVERIFY(mean);
        QCOMPARE(mean->weightSum, 6.0);
        QCOMPARE(mean->value, 0.375);
        QCOMPARE(mean->values, (Numbers{0.25, 1.0, 0.0}));
        QCOMPARE(mean->gradient, (Numbers{1.0 / 6.0, -4.0 / 6.0, 0.0}));
        request.reduction = Reduction::Sum;
        QCOMPARE(calculators::lossOfSamples(request)->value, 2.25);
        QCOMPARE(calculators::lossOfSamples(request)->gradient, (Numbers{1.0, -4.0, 0.0}));
        request.reduction = Reduction::None;
        QVERIFY(std::isnan(calculators::lossOfSamples(request)->value));
        request.reduction = Reduction::Mean;
        request.columns.weight = {};
        QCOMPARE(calculators::lossOfSamples(request)->value, 1.25 / 3.0);
    }

    // A sample of weight w is w samples: the mean is that of the repeated table.
    void aWeightIsAsManySamples()
    {
        const auto weighted =
            calculators::lossOfSamples(requestFor("huber", "target,prediction,weight\n1,4,3\n2,2.5,1\n0,1,2\n"));
        const auto repeated =
            calculators::lossOfSamples(requestFor("huber", "target,prediction\n1,4\n1,4\n1,4\n2,2.5\n0,1\n0,1\n"));
        QVERIFY(weighted && repeated);
        QVERIFY(std::abs(weighted->value - repeated->value) <= 2e-16 * repeated->value);
    }

    void whatHasNoWeightCannotSpoilTheSum()
    {
        const auto samples = calculators::lossOfSamples(
            requestFor("binary_cross_entropy", "target,probability,weight\n1,0,0\n1,0.5,2\n"));
        QVERIFY(samples);
        QCOMPARE(samples->value, std::log(2.0));
        QCOMPARE(samples->gradient.front(), 0.0);
    }

    void theSumIsWrittenOut()
    {
        const std::string text = "target,prediction\n3,2.5\n1,1.5\n2,2\n7,8\n";
        QVERIFY(says(*calculators::lossSamplesReport(requestFor("squared", text)),
                     "L = (0.25 + 0.25 + 0 + 1) / 4 = 0.375"));
        LossSamplesRequest sum = requestFor("squared", "y,yhat,w\n1,2,2\n0,3,1\n");
        sum.reduction = Reduction::Sum;
        QVERIFY(says(*calculators::lossSamplesReport(sum), "L = 2·1 + 1·9 = 11"));
        std::string many = "target,prediction\n";
        for (int i = 0; i < 9; ++i)
            many += "0,1\n";
        QVERIFY(
            says(*calculators::lossSamplesReport(requestFor("squared", many)), "L = (1 + 1 + 1 + 1 + … + 1) / 9 = 1"));
        QVERIFY(says(*calculators::lossSamplesReport(requestFor("poisson", "count,rate\n1,0.5\n3,1\n")),
                     "L = (1.14872 + (−0.281718)) / 2 = 0.433502"));
    }

    // −ln of the softmax of (2, 1, 0.1) at its first: ln(1 + e⁻¹ + e⁻¹·⁹).
    void classesGoByTheirNames()
    {
        const auto samples =
            calculators::lossOfSamples(requestFor("cross_entropy", "class,cat,dog,bird\ncat,2,1,0.1\nbird,0,0,0\n"));
        QVERIFY(samples);
        QCOMPARE(samples->data.target, (Numbers{0.0, 2.0}));
        QVERIFY(std::abs(samples->values[0] - std::log(1.0 + std::exp(-1.0) + std::exp(-1.9))) < 1e-15);
        QCOMPARE(samples->values[1], std::log(3.0));
        QCOMPARE(samples->gradient.size(), std::size_t{6});
    }

    void classTermsSumToTheLoss()
    {
        LossSamplesRequest smoothed = requestFor("cross_entropy", "class,cat,dog,bird\ncat,2,1,0.1\nbird,0.4,-1,0.2\n");
        smoothed.parameters = {0.2};
        smoothed.sample = 2;
        const auto entropy = calculators::lossSamplesReport(smoothed);
        QVERIFY(entropy);
        const double second = calculators::lossOfSamples(smoothed)->values[1];
        QVERIFY(std::abs(sumOfLast(*classTable(*entropy)) - second) < 1e-15);
        const auto divergence = requestFor("kl_divergence", "a,b,c,d\n0.5,0.5,-0.5,-1\n");
        const auto report = calculators::lossSamplesReport(divergence);
        QVERIFY(report);
        QVERIFY(std::abs(sumOfLast(*classTable(*report)) - (std::log(0.5) + 0.75)) < 1e-15);
    }

    void vectorsAreReadInBlocks()
    {
        const auto samples = calculators::lossOfSamples(requestFor("triplet", "1,2,3,4,5,6\n0,0,3,4,0,1\n"));
        QVERIFY(samples);
        // d(a, p) = 2√2, d(a, n) = 4√2, and 5, 1; the margin is 1.
        QVERIFY(std::abs(samples->values[0]) == 0.0);
        QCOMPARE(samples->values[1], 5.0);
        QCOMPARE(samples->otherGradients[1].columns, std::size_t{2});
    }

    void whatIsInfiniteIsSaid()
    {
        const auto report =
            calculators::lossSamplesReport(requestFor("binary_cross_entropy", "target,probability\n1,0.5\n1,0\n"));
        QVERIFY(report);
        QVERIFY(isSound(*report));
        QVERIFY(says(*report, "loss of sample 2 is infinite"));
    }

    void manySamplesAreCutInTheTableAlone()
    {
        std::string text = "target,prediction\n";
        for (int i = 0; i < 1500; ++i)
            text += "0,1\n";
        const auto report = calculators::lossSamplesReport(requestFor("squared", text));
        QVERIFY(report);
        QCOMPARE(first<calculators::Table>(*report)->rows.size(), std::size_t{1000});
        QVERIFY(says(*report, "first 1000 of 1500"));
        QCOMPARE(calculators::lossOfSamples(requestFor("squared", text))->value, 1.0);
    }

    void errors_data()
    {
        QTest::addColumn<LossSamplesRequest>("request");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<std::string>("field");
        QTest::addColumn<std::string>("words");
        const auto row = [](const char *title, LossSamplesRequest request, ErrorKind kind, const char *field,
                            const char *words) {
            QTest::newRow(title) << request << kind << std::string(field) << std::string(words);
        };
        row("unknown", requestFor("regret", "1,2\n"), ErrorKind::NotFound, "loss", "regret");
        row("nothing", requestFor("squared", ""), ErrorKind::Shape, "text", "no samples");
        row("label", requestFor("hinge", "target,score\n1,2\n0,1\n"), ErrorKind::Domain, "target",
            "sample 2: the target of Hinge loss must be −1 or 1; there is 0");
        row("probability", requestFor("binary_cross_entropy", "target,p\n1,0.5\n1,0.4\n0,1.5\n"), ErrorKind::Domain,
            "prediction", "sample 3: ");
        row("count", requestFor("poisson", "count,rate\n-2,1\n"), ErrorKind::Domain, "target", "sample 1: ");
        row("class number", requestFor("cross_entropy", "class,a,b\n0,1,2\n2,1,2\n"), ErrorKind::Domain, "target",
            "sample 2: a target must be a class number from 0 to 1; there is 2");
        row("class name", requestFor("cross_entropy", "class,a,b\na,1,2\ncow,1,2\n"), ErrorKind::Domain, "target",
            "sample 2: none of the columns of logits is called “cow”");
        row("distribution", requestFor("kl_divergence", "a,b,c,d\n1,0,-1,-1\n0.6,0.6,-1,-1\n"), ErrorKind::Domain,
            "target", "sample 2: ");
        row("vector", requestFor("cosine_embedding", "y,a,b,c,d\n1,1,1,1,1\n1,1,1,0,0\n"), ErrorKind::Domain, "second",
            "sample 2: ");
        row("gap", requestFor("squared", "target,prediction\n1,2\n3,\n5,6\n"), ErrorKind::Shape, "prediction",
            "sample 2 has nothing in the column “prediction”");
        row("word", requestFor("squared", "target,prediction\n1,2\n3,x\n5,6\n"), ErrorKind::Shape, "prediction",
            "sample 2 has “x”");
        row("weight", requestFor("squared", "target,prediction,weight\n1,2,1\n3,2,-1\n"), ErrorKind::Domain, "weight",
            "sample 2: a weight");
        row("weights", requestFor("squared", "target,prediction,weight\n1,2,0\n3,2,0\n"), ErrorKind::Domain, "weight",
            "sum of the weights");
        row("variance", requestFor("gaussian_nll", "target,prediction,variance\n1,2,1\n3,2,0\n"), ErrorKind::Domain,
            "variance", "sample 2: ");
        LossSamplesRequest wide = requestFor("cross_entropy", "class,a,b\n0,1,2\n");
        wide.columns.width = 3;
        row("columns", wide, ErrorKind::Shape, "prediction", "3 columns");
        LossSamplesRequest sample = requestFor("cross_entropy", "class,a,b\n0,1,2\n");
        sample.sample = 2;
        row("sample", sample, ErrorKind::Domain, "sample", "samples 1 to 1");
        LossSamplesRequest parameter = requestFor("huber", "target,prediction\n1,2\n");
        parameter.parameters = {-1.0};
        row("parameter", parameter, ErrorKind::Domain, "params.delta", "");
    }
    void errors()
    {
        QFETCH(LossSamplesRequest, request);
        QFETCH(ErrorKind, kind);
        QFETCH(std::string, field);
        QFETCH(std::string, words);
        const auto report = calculators::lossSamplesReport(request);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, kind);
        QCOMPARE(report.error().field, field);
        const std::string text = core::english(report.error().text);
        QVERIFY2(text.find(words) != std::string::npos, text.c_str());
    }

    // Halving must find the first of several that are refused, wherever it stands in blocks of rows.
    void theFirstSampleAtFaultIsNamed()
    {
        for (const int place : {1, 2, 511, 512, 513, 1999, 2000}) {
            std::string text = "target,score\n";
            for (int i = 1; i <= 2000; ++i)
                text += i >= place && (i - place) % 3 == 0 ? "0,1\n" : "1,1\n";
            const auto samples = calculators::lossOfSamples(requestFor("hinge", text));
            QVERIFY(!samples);
            const std::string words = core::english(samples.error().text);
            QVERIFY2(words.starts_with("sample " + std::to_string(place) + ":"), words.c_str());
        }
    }

    void cancels()
    {
        const core::Run run([] { return true; }, {});
        QCOMPARE(calculators::lossSamplesReport(requestFor("squared", "1,2\n3,4\n"), run).error().kind,
                 ErrorKind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(LossSamplesTest)
#include "tst_losssamples.moc"
