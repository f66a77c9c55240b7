#include "headless/benchoptions.h"

#include <QTest>

#include <string>
#include <vector>

using namespace headless;
using core::ErrorKind;
using Texts = std::vector<std::string>;

Q_DECLARE_METATYPE(Texts)

class TestBenchOptions : public QObject
{
    Q_OBJECT

private slots:
    void aNameAloneLeavesTheDefaults()
    {
        const auto request = readBenchmarkOptions({"matrix.solve"});
        QVERIFY(request.has_value());
        QCOMPARE(request->name, std::string("matrix.solve"));
        QVERIFY(!request->size.has_value());
        QCOMPARE(request->runs, BenchmarkRequest().runs);
        QVERIFY(request->distribution.empty() && request->loss.empty());
    }

    void allOptionsAreRead_data()
    {
        QTest::addColumn<Texts>("arguments");

        QTest::newRow("values apart") << Texts{"x",      "--size", "10",   "--runs", "3", "--distribution",
                                               "normal", "--loss", "huber"};
        QTest::newRow("values behind =") << Texts{"x", "--size=10", "--runs=3", "--distribution=normal",
                                                  "--loss=huber"};
        QTest::newRow("the name last") << Texts{"--loss",    "huber", "--distribution=normal", "--runs", "3",
                                                "--size=10", "x"};
        QTest::newRow("the last one counts")
            << Texts{"x", "--size=9", "--size=10", "--runs=3", "--distribution=normal", "--loss=huber"};
    }

    void allOptionsAreRead()
    {
        QFETCH(Texts, arguments);
        const auto request = readBenchmarkOptions(arguments);
        QVERIFY(request.has_value());
        QCOMPARE(request->name, std::string("x"));
        QCOMPARE(request->size.value_or(0), std::size_t(10));
        QCOMPARE(request->runs, std::size_t(3));
        QCOMPARE(request->distribution, std::string("normal"));
        QCOMPARE(request->loss, std::string("huber"));
    }

    void wrongUsageIsRefused_data()
    {
        QTest::addColumn<Texts>("arguments");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const Texts &arguments, ErrorKind kind) {
            QTest::newRow(name) << arguments << static_cast<int>(kind);
        };
        row("nothing", {}, ErrorKind::MissingInput);
        row("no name", {"--size", "3"}, ErrorKind::MissingInput);
        row("two names", {"x", "y"}, ErrorKind::UnknownInput);
        row("an unknown option", {"x", "--sise", "3"}, ErrorKind::UnknownInput);
        row("a short option", {"x", "-n", "3"}, ErrorKind::UnknownInput);
        row("no value", {"x", "--size"}, ErrorKind::MissingInput);
        row("an empty value", {"x", "--size="}, ErrorKind::MissingInput);
        row("an empty choice", {"x", "--loss", ""}, ErrorKind::MissingInput);
        row("a negative size", {"x", "--size", "-3"}, ErrorKind::Domain);
        row("size 0", {"x", "--size", "0"}, ErrorKind::Domain);
        row("half a run", {"x", "--runs", "1.5"}, ErrorKind::Domain);
        row("no number", {"x", "--runs", "many"}, ErrorKind::Domain);
        row("a number with more behind it", {"x", "--runs=3x"}, ErrorKind::Domain);
        row("a size beyond reason", {"x", "--size=1000000001"}, ErrorKind::Domain);
        row("a size beyond integers", {"x", "--size=99999999999999999999999"}, ErrorKind::Domain);
    }

    void wrongUsageIsRefused()
    {
        QFETCH(Texts, arguments);
        QFETCH(int, kind);
        const auto request = readBenchmarkOptions(arguments);
        QVERIFY(!request.has_value());
        QCOMPARE(static_cast<int>(request.error().kind), kind);
        QVERIFY(!core::english(request.error().text).empty());
    }
};

QTEST_APPLESS_MAIN(TestBenchOptions)
#include "tst_benchoptions.moc"
