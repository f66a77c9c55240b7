#include "headless/bench.h"

#include "headless/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace headless;
using core::ErrorKind;

Q_DECLARE_METATYPE(BenchmarkRequest)

namespace {

BenchmarkRequest requestFor(const BenchmarkSubject &subject)
{
    BenchmarkRequest request{.name = subject.name, .size = 3, .runs = 3};
    if (subject.choice == BenchmarkChoice::Distribution)
        request.distribution = "normal";
    if (subject.choice == BenchmarkChoice::Loss)
        request.loss = "squared";
    return request;
}

} // namespace

class TestBench : public QObject
{
    Q_OBJECT

private slots:
    void theMedianIsInTheMiddle()
    {
        QCOMPARE(median({3.0}), 3.0);
        QCOMPARE(median({9.0, 1.0, 2.0}), 2.0);
        QCOMPARE(median({8.0, 1.0, 2.0, 4.0}), 3.0);
    }

    void namesAreThereOnce()
    {
        QSet<QString> names;
        for (const BenchmarkSubject &subject : benchmarkSubjects()) {
            QVERIFY2(!names.contains(QString::fromStdString(subject.name)), subject.name.c_str());
            names.insert(QString::fromStdString(subject.name));
            QVERIFY(subject.size > 0);
        }
    }

    void everySubjectGivesItsSeconds_data()
    {
        QTest::addColumn<BenchmarkRequest>("request");
        for (const BenchmarkSubject &subject : benchmarkSubjects())
            QTest::newRow(subject.name.c_str()) << requestFor(subject);
        for (const char *loss : {"cross_entropy", "binary_cross_entropy", "hinge", "zero_one"})
            QTest::newRow(loss) << BenchmarkRequest{.name = "loss.evaluate", .size = 25, .runs = 3, .loss = loss};
        for (const char *distribution : {"binomial", "poisson", "beta", "gamma", "student_t"})
            QTest::newRow(distribution) << BenchmarkRequest{
                .name = "distribution.pdf", .size = 1000, .runs = 3, .distribution = distribution};
    }

    void everySubjectGivesItsSeconds()
    {
        QFETCH(BenchmarkRequest, request);
        const auto result = runBenchmark(request);
        QVERIFY2(result.has_value(), result ? "" : core::english(result.error().text).c_str());
        const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(toJson(*result))).object();
        QCOMPARE(object.value(u"name").toString().toStdString(), request.name);
        QCOMPARE(object.value(u"size").toInt(), static_cast<int>(request.size.value_or(0)));
        QCOMPARE(object.value(u"runs").toInt(), 3);
        const QJsonArray seconds = object.value(u"seconds").toArray();
        QCOMPARE(seconds.size(), 3);
        std::vector<double> numbers;
        for (const QJsonValue second : seconds)
            numbers.push_back(second.toDouble(-1.0));
        QVERIFY(*std::min_element(numbers.begin(), numbers.end()) > 0.0);
        QCOMPARE(object.value(u"median").toDouble(), median(numbers));
        QCOMPARE(object.value(u"loss").toString().toStdString(), request.loss);
        QCOMPARE(object.value(u"distribution").toString().toStdString(), request.distribution);
    }

    void wrongRequestsAreRefused_data()
    {
        QTest::addColumn<BenchmarkRequest>("request");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const BenchmarkRequest &request, ErrorKind kind) {
            QTest::newRow(name) << request << static_cast<int>(kind);
        };
        row("unknown name", {.name = "matrix.unknown"}, ErrorKind::NotFound);
        row("no name", {}, ErrorKind::NotFound);
        row("size 0", {.name = "matrix.solve", .size = 0}, ErrorKind::Domain);
        row("no runs", {.name = "matrix.solve", .size = 2, .runs = 0}, ErrorKind::Domain);
        row("no distribution", {.name = "distribution.pdf", .size = 2}, ErrorKind::MissingInput);
        row("unknown distribution", {.name = "distribution.cdf", .size = 2, .distribution = "norma"},
            ErrorKind::NotFound);
        row("no loss", {.name = "loss.evaluate", .size = 2}, ErrorKind::MissingInput);
        row("unknown loss", {.name = "loss.evaluate", .size = 2, .loss = "hubert"}, ErrorKind::NotFound);
        row("a loss that is not asked for", {.name = "matrix.solve", .size = 2, .loss = "huber"},
            ErrorKind::UnknownInput);
        row("a distribution that is not asked for",
            {.name = "loss.evaluate", .distribution = "normal", .loss = "huber"}, ErrorKind::UnknownInput);
    }

    void wrongRequestsAreRefused()
    {
        QFETCH(BenchmarkRequest, request);
        QFETCH(int, kind);
        const auto result = runBenchmark(request);
        QVERIFY(!result.has_value());
        QCOMPARE(static_cast<int>(result.error().kind), kind);
        QVERIFY(!core::english(result.error().text).empty());
    }
};

QTEST_GUILESS_MAIN(TestBench)
#include "tst_bench.moc"
