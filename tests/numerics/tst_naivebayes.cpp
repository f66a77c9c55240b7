#include "numerics/ulps.h"

#include "numerics/naivebayes.h"

#include <QTest>

#include <boost/math/constants/constants.hpp>

#include <random>
#include <vector>

using core::ErrorKind;
using numerics::NaiveBayesData;
using numerics::NaiveBayesModel;
using Numbers = std::vector<double>;

namespace {

constexpr double allowed = 4.0;

core::Grid<double> grid(std::size_t rows, const Numbers &cells)
{
    core::Grid<double> result(rows, cells.size() / rows);
    result.cells = cells;
    return result;
}

std::vector<core::Text> names(std::size_t count)
{
    std::vector<core::Text> result;
    for (std::size_t i = 0; i < count; ++i)
        result.push_back(core::literal(i));
    return result;
}

/// ln P(c) P(x | c) with fifty digits, straight from the definitions.
Exact exactJoint(const NaiveBayesData &data, std::size_t which, const Numbers &query)
{
    const std::size_t features = data.x.columns;
    std::vector<std::size_t> samples;
    for (std::size_t i = 0; i < data.x.rows; ++i)
        if (data.classes[i] == which)
            samples.push_back(i);
    const Exact count = samples.size();
    Exact result = log(count / data.x.rows);
    Exact all = 0;
    for (const std::size_t i : samples)
        for (std::size_t j = 0; j < features; ++j)
            all += data.x(i, j);
    for (std::size_t j = 0; j < features; ++j) {
        Exact sum = 0;
        for (const std::size_t i : samples)
            sum += data.x(i, j);
        Exact variance = 0;
        for (const std::size_t i : samples)
            variance += (data.x(i, j) - sum / count) * (data.x(i, j) - sum / count) / count;
        const Exact alpha = data.smoothing;
        if (data.model == NaiveBayesModel::Gaussian)
            result -= log(2 * boost::math::constants::pi<Exact>() * variance) / 2
                      + (query[j] - sum / count) * (query[j] - sum / count) / (2 * variance);
        else if (data.model == NaiveBayesModel::Bernoulli)
            result += log((query[j] == 1.0 ? sum + alpha : count - sum + alpha) / (count + 2 * alpha));
        else
            result += query[j] * log((sum + alpha) / (all + alpha * features));
    }
    return result;
}

} // namespace

class NaiveBayesTest : public QObject
{
    Q_OBJECT

private slots:
    void againstFiftyDigits_data()
    {
        QTest::addColumn<NaiveBayesModel>("model");
        QTest::addColumn<double>("offset");
        QTest::addColumn<double>("scale");
        QTest::addColumn<double>("smoothing");
        QTest::newRow("Gaussian") << NaiveBayesModel::Gaussian << 0.0 << 1.0 << 1.0;
        QTest::newRow("Gaussian, far from 0") << NaiveBayesModel::Gaussian << 1e9 << 1e-3 << 1.0;
        QTest::newRow("Gaussian, wide") << NaiveBayesModel::Gaussian << 0.0 << 1e150 << 1.0;
        QTest::newRow("Bernoulli") << NaiveBayesModel::Bernoulli << 0.0 << 1.0 << 1.0;
        QTest::newRow("Bernoulli, little smoothing") << NaiveBayesModel::Bernoulli << 0.0 << 1.0 << 1e-9;
        QTest::newRow("multinomial") << NaiveBayesModel::Multinomial << 0.0 << 9.0 << 0.5;
        QTest::newRow("multinomial, large counts") << NaiveBayesModel::Multinomial << 0.0 << 1e5 << 1.0;
    }

    void againstFiftyDigits()
    {
        QFETCH(NaiveBayesModel, model);
        QFETCH(double, offset);
        QFETCH(double, scale);
        QFETCH(double, smoothing);
        std::mt19937_64 random(9);
        std::uniform_real_distribution<double> place(0.0, 1.0);
        const auto entry = [&] {
            const double value = place(random);
            if (model == NaiveBayesModel::Gaussian)
                return offset + scale * value;
            return model == NaiveBayesModel::Bernoulli ? std::round(value) : std::floor(scale * value);
        };
        NaiveBayesData data{.model = model, .x = core::Grid<double>(30, 4), .names = names(3), .smoothing = smoothing};
        for (double &cell : data.x.cells)
            cell = entry();
        for (std::size_t i = 0; i < data.x.rows; ++i)
            data.classes.push_back(i % 5 % 3);
        const auto classifier = numerics::NaiveBayes::fit(data);
        QVERIFY(classifier);
        for (int q = 0; q < 50; ++q) {
            const Numbers query{entry(), entry(), entry(), entry()};
            const auto found = classifier->classify(query);
            QVERIFY(found);
            std::vector<Exact> joint;
            for (std::size_t c = 0; c < 3; ++c)
                joint.push_back(exactJoint(data, c, query));
            for (std::size_t c = 0; c < 3; ++c) {
                Exact others = 0;
                for (std::size_t k = 0; k < 3; ++k)
                    others += k == c ? Exact(0) : Exact(exp(Exact(joint[k] - joint[c])));
                // Fifty digits do not hold 1 and what is smaller than 10⁻⁵⁰ of it.
                const Exact logarithm = others < 1e-30 ? others : Exact(log(1 + others));
                QVERIFY(ulps(found->posterior[c], 1 / (1 + others)) <= allowed);
                QVERIFY(ulps(found->logPosterior[c], -logarithm) <= allowed);
            }
            const auto top = std::max_element(joint.begin(), joint.end()) - joint.begin();
            QCOMPARE(found->winner, static_cast<std::size_t>(top));
        }
    }

    void countsAndParameters()
    {
        const NaiveBayesData data{.model = NaiveBayesModel::Multinomial,
                                  .x = grid(3, {2, 1, 0, 1, 0, 0, 0, 0, 4}),
                                  .classes = {0, 0, 1},
                                  .names = names(2)};
        const auto classifier = numerics::NaiveBayes::fit(data);
        QVERIFY(classifier);
        QCOMPARE(classifier->counts(), (std::vector<std::size_t>{2, 1}));
        QCOMPARE(classifier->spreads().cells, (Numbers{3, 1, 0, 0, 0, 4}));
        QCOMPARE(classifier->centres().cells, (Numbers{4.0 / 7, 2.0 / 7, 1.0 / 7, 1.0 / 7, 1.0 / 7, 5.0 / 7}));
        const auto found = classifier->classify(Numbers{1, 0, 2});
        QCOMPARE(found->logTerms(0, 0), std::log(2.0 / 3.0));
        QCOMPARE(found->logTerms(0, 1), std::log(4.0 / 7.0));
        QCOMPARE(found->logTerms(0, 2), 0.0);
        QCOMPARE(found->winner, std::size_t(1));
    }

    void equalClassesGoToTheFirst()
    {
        const NaiveBayesData data{
            .model = NaiveBayesModel::Bernoulli, .x = grid(2, {1, 1}), .classes = {0, 1}, .names = names(2)};
        const auto found = numerics::NaiveBayes::fit(data)->classify(Numbers{0});
        QCOMPARE(found->posterior, (Numbers{0.5, 0.5}));
        QCOMPARE(found->winner, std::size_t(0));
    }

    void withoutSmoothingAClassCanBeRuledOut()
    {
        const NaiveBayesData data{.model = NaiveBayesModel::Bernoulli,
                                  .x = grid(3, {1, 0, 1, 1, 0, 0}),
                                  .classes = {0, 0, 1},
                                  .names = names(2),
                                  .smoothing = 0.0};
        const auto classifier = numerics::NaiveBayes::fit(data);
        const auto found = classifier->classify(Numbers{1, 1});
        QCOMPARE(found->posterior, (Numbers{1.0, 0.0}));
        QCOMPARE(found->logPosterior[1], -std::numeric_limits<double>::infinity());
        QVERIFY(!std::signbit(found->logPosterior[0]));
        QCOMPARE(classifier->classify(Numbers{0, 1}).error().kind, ErrorKind::Domain);
    }

    void errors_data()
    {
        QTest::addColumn<NaiveBayesData>("data");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<std::string>("field");
        QTest::addColumn<std::string>("word");
        const auto row = [](const char *title, const NaiveBayesData &data, ErrorKind kind, const char *field,
                            const char *word) {
            QTest::newRow(title) << data << kind << std::string(field) << std::string(word);
        };
        const NaiveBayesData gaussian{.x = grid(4, {1, 2, 5, 7}), .classes = {0, 0, 1, 1}, .names = names(2)};
        row("no samples", {}, ErrorKind::Shape, "X", "sample");
        auto data = gaussian;
        data.classes.pop_back();
        row("too few classes", data, ErrorKind::Shape, "y", "4 samples and 3 classes");
        data = gaussian;
        data.classes = {0, 0, 0, 1};
        row("one sample", data, ErrorKind::Domain, "X", "class 1 has one sample");
        data = gaussian;
        data.x = grid(4, {1, 1, 0.1, 0.1});
        row("constant", data, ErrorKind::Domain, "X", "feature 1 has one value");
        data = gaussian;
        data.x.cells[0] = std::nan("");
        row("no number", data, ErrorKind::Domain, "X", "finite");
        data = gaussian;
        data.smoothing = -1.0;
        row("smoothing", data, ErrorKind::Domain, "smoothing", "from 0 on");
        data.smoothing = 0.0;
        data.model = NaiveBayesModel::Bernoulli;
        row("neither 0 nor 1", data, ErrorKind::Domain, "X", "0 or 1");
        data.model = NaiveBayesModel::Multinomial;
        data.x.cells[0] = -1.0;
        row("negative count", data, ErrorKind::Domain, "X", "counts from 0 on");
        data.x = grid(4, {1, 2, 0, 0});
        row("no counts", data, ErrorKind::Domain, "X", "class 1 has no counts");
    }

    void errors()
    {
        QFETCH(NaiveBayesData, data);
        QFETCH(std::string, word);
        const auto found = numerics::NaiveBayes::fit(data);
        QVERIFY(!found);
        QTEST(found.error().kind, "kind");
        QTEST(found.error().field, "field");
        QVERIFY2(core::english(found.error().text).find(word) != std::string::npos,
                 core::english(found.error().text).c_str());
    }

    void queryErrors()
    {
        const NaiveBayesData data{.x = grid(4, {1, 2, 5, 7}), .classes = {0, 0, 1, 1}, .names = names(2)};
        const auto classifier = numerics::NaiveBayes::fit(data);
        QCOMPARE(classifier->classify(Numbers{1, 2}).error().kind, ErrorKind::Shape);
        QCOMPARE(classifier->classify(Numbers{std::nan("")}).error().field, std::string("query"));
    }
};

QTEST_APPLESS_MAIN(NaiveBayesTest)
#include "tst_naivebayes.moc"
