#include "headless/eval.h"

#include "headless/madeoperations.h"

#include <QTest>

#include <sstream>

using namespace headless;

namespace {

const char *const good = R"({"op":"made.echo","x":1})";
const char *const goodAnswer = "{\"ok\":true,\"result\":{\"value\":1}}\n";

struct Outcome
{
    int status = 0;
    std::string text = {};
};

Outcome evaluated(const std::string &input)
{
    std::istringstream in(input);
    std::ostringstream out;
    const int status = evaluateLines(in, out, madeoperations::find);
    return {status, out.str()};
}

/// Notes what was written at each flush; takes no more than so many flushes, then fails as a closed pipe does.
class FlushBuffer : public std::stringbuf
{
public:
    explicit FlushBuffer(int accepted = 1000) : m_accepted(accepted) {}
    const QStringList &flushed() const { return m_flushed; }

protected:
    int sync() override
    {
        if (m_flushed.size() == m_accepted)
            return -1;
        m_flushed.append(QString::fromStdString(str()));
        str({});
        return 0;
    }

private:
    int m_accepted;
    QStringList m_flushed = {};
};

constexpr std::string_view longNumber = ",0.12345678901234568"; // as long as most doubles

/// One request of so many bytes: an array of equal numbers, and white space.
std::string longRequest(std::size_t size)
{
    std::string result = R"({"op":"made.echo","x":[1)";
    while (result.size() + longNumber.size() + 2 < size)
        result += longNumber;
    result += "]}";
    result.resize(size, ' ');
    return result;
}

std::string answerToLong(std::size_t numbers)
{
    std::string result = R"({"ok":true,"result":{"value":[1)";
    for (std::size_t i = 1; i < numbers; ++i)
        result += longNumber;
    return result + "]}}\n";
}

} // namespace

class TestEval : public QObject
{
    Q_OBJECT

private slots:
    void answersEachLineInOrder_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("answers");
        QTest::addColumn<int>("status");
        const QByteArray line(good);

        QTest::newRow("nothing") << QByteArray() << 0 << 0;
        QTest::newRow("one line") << line + "\n" << 1 << 0;
        QTest::newRow("no line end") << line + "\n" + line << 2 << 0;
        QTest::newRow("carriage returns") << line + "\r\n" + line + "\r\n" << 2 << 0;
        QTest::newRow("blank lines") << "\n \t\n\r\n" + line + "\n\n" << 1 << 0;
        QTest::newRow("a bad line first") << "bad\n" + line + "\n" + line + "\n" << 3 << 1;
        QTest::newRow("a bad line last") << line + "\n{" << 2 << 1;
        QTest::newRow("only bad ones") << QByteArray("1\n2\n3\n") << 3 << 1;
        QTest::newRow("a NUL byte") << QByteArray("\0\n", 2) + line << 2 << 1;
        QTest::newRow("a request over two lines") << QByteArray("{\"op\":\n\"made.echo\",\"x\":1}\n") << 2 << 1;
    }

    void answersEachLineInOrder()
    {
        QFETCH(QByteArray, input);
        QFETCH(int, answers);
        QFETCH(int, status);
        const Outcome outcome = evaluated(input.toStdString());
        QCOMPARE(std::count(outcome.text.begin(), outcome.text.end(), '\n'), answers);
        QVERIFY(outcome.text.empty() || outcome.text.back() == '\n');
        QCOMPARE(outcome.status, status);
    }

    void orderIsKept()
    {
        const Outcome outcome = evaluated("{\"id\":1}\n{\"id\":2,\"op\":\"made.echo\",\"x\":1}\nbad\n{\"id\":3}\n");
        const QStringList lines = QString::fromStdString(outcome.text).split(u'\n');
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines[0].startsWith(QStringLiteral("{\"id\":1,\"ok\":false")));
        QVERIFY(lines[1].startsWith(QStringLiteral("{\"id\":2,\"ok\":true")));
        QVERIFY(lines[2].startsWith(QStringLiteral("{\"ok\":false,\"error\":{\"code\":\"parse\"")));
        QVERIFY(lines[3].startsWith(QStringLiteral("{\"id\":3,\"ok\":false")));
    }

    void eachAnswerIsFlushedAtOnce()
    {
        std::istringstream in(std::string(good) + "\nbad\n" + good + "\n");
        FlushBuffer buffer;
        std::ostream out(&buffer);
        QCOMPARE(evaluateLines(in, out, madeoperations::find), 1);
        QCOMPARE(buffer.flushed().size(), 3);
        QCOMPARE(buffer.flushed()[0], QString::fromUtf8(goodAnswer));
        QCOMPARE(buffer.flushed()[2], QString::fromUtf8(goodAnswer));
    }

    void aClosedOutputEndsTheRun()
    {
        std::istringstream in(std::string(good) + "\n" + good + "\n" + good + "\nrest\n");
        FlushBuffer buffer(1);
        std::ostream out(&buffer);
        QCOMPARE(evaluateLines(in, out, madeoperations::find), 1);
        QCOMPARE(buffer.flushed().size(), 1);
        std::string rest;
        QVERIFY(std::getline(in, rest) && rest == good); // it stopped at the second answer
    }

    void aLineBeyondTheLimitIsTooLarge()
    {
        std::istringstream in(longRequest(101) + "\n" + longRequest(100) + "\n");
        std::ostringstream out;
        QCOMPARE(evaluateLines(in, out, madeoperations::find, 100), 1);
        const QStringList lines = QString::fromStdString(out.str()).split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].contains(QStringLiteral("\"code\":\"too-large\"")));
        QVERIFY(lines[0].contains(QStringLiteral("100 bytes")));
        QVERIFY(lines[1].startsWith(QStringLiteral("{\"ok\":true")));
    }

    void aLineOfAHundredMegabytesIsTooLargeAndTheNextIsAnswered()
    {
        const std::string brackets(100000000, '['); // NOLINT(bugprone-string-constructor): large on purpose
        const Outcome outcome = evaluated(brackets + "\n" + good + "\n");
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.text.rfind(R"({"ok":false,"error":{"code":"too-large")", 0) == 0);
        QVERIFY(outcome.text.find("67108864 bytes") != std::string::npos);
        QCOMPARE(outcome.text.substr(outcome.text.find('\n') + 1), std::string(goodAnswer));
    }

    void aLineOfFiftyMegabytesIsAnswered()
    {
        const std::string line = longRequest(50000000);
        const auto numbers = static_cast<std::size_t>(std::count(line.begin(), line.end(), ',')); // and one before "x"
        const Outcome outcome = evaluated(line + "\n" + good + "\n");
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.text == answerToLong(numbers) + goodAnswer);
    }

    void aLineOfTheLongestLengthIsAnswered()
    {
        std::string line = good;
        line.resize(longestLine, ' ');
        QCOMPARE(evaluated(line).text, std::string(goodAnswer));
        QVERIFY(evaluated(line + ' ').text.find("too-large") != std::string::npos);
    }

    void oneRequestIsAnswered_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");

        QTest::newRow("good") << QByteArray(good) << 0;
        QTest::newRow("over several lines") << QByteArray("{\"op\":\"made.echo\",\n\"x\":1}\n") << 0;
        QTest::newRow("bad") << QByteArray("{\"op\":\"made.up\"}") << 1;
        QTest::newRow("two requests") << QByteArray(good) + "\n" + good << 1;
        QTest::newRow("blank") << QByteArray(" ") << 1;
    }

    void oneRequestIsAnswered()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        std::ostringstream out;
        QCOMPARE(evaluateOne(request.toStdString(), out, madeoperations::find), status);
        const std::string text = out.str();
        QCOMPARE(std::count(text.begin(), text.end(), '\n'), 1);
    }
};

QTEST_APPLESS_MAIN(TestEval)
#include "tst_eval.moc"
