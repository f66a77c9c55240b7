#include "headless/jsonwriter.h"

#include "headless/jsonreader.h"

#include <QJsonDocument>
#include <QTest>

#include <bit>
#include <cmath>
#include <limits>
#include <random>

using namespace headless;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Values of every kind that JSON has, made of random bits.
class RandomValues
{
public:
    explicit RandomValues(unsigned seed) : m_random(seed) {}

    core::Value value(int depth)
    {
        switch (next() % (depth > 0 ? 7 : 5)) {
        case 0:
            return {};
        case 1:
            return next() % 2 == 0;
        case 2:
            return core::NumberText{core::shortest(number())};
        case 3:
            return core::NumberText{"-" + std::to_string(next()) + std::to_string(next()) + "e-7"};
        case 4:
            return text();
        case 5:
            return array(depth);
        default:
            return object(depth);
        }
    }

    double number()
    {
        for (;;) {
            const auto result = std::bit_cast<double>((std::uint64_t(next()) << 32U) | next());
            if (std::isfinite(result))
                return result;
        }
    }

    std::string text()
    {
        QString result;
        for (unsigned i = next() % 12; i > 0; --i) {
            const char32_t point = next() % (i % 3 == 0 ? 0x110000 : 0x80);
            if (point < 0xD800 || point > 0xDFFF)
                result += QString::fromUcs4(&point, 1);
        }
        return result.toStdString();
    }

private:
    core::Array array(int depth)
    {
        core::Array result;
        for (unsigned i = next() % 6; i > 0; --i)
            result.push_back(value(depth - 1));
        return result;
    }

    core::Object object(int depth)
    {
        core::Object result;
        for (unsigned i = next() % 6; i > 0; --i)
            result.emplace_back(std::to_string(i) + text(), value(depth - 1));
        return result;
    }

    std::uint32_t next() { return static_cast<std::uint32_t>(m_random()); }

    std::mt19937 m_random;
};

} // namespace

class TestJsonWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesEveryKind_data()
    {
        QTest::addColumn<core::Value>("value");
        QTest::addColumn<QByteArray>("expected");

        QTest::newRow("null") << core::Value() << QByteArray("null");
        QTest::newRow("true") << core::Value(true) << QByteArray("true");
        QTest::newRow("integer") << core::Value(std::int64_t(-9007199254740993)) << QByteArray("-9007199254740993");
        QTest::newRow("whole double") << core::Value(-2.0) << QByteArray("-2");
        QTest::newRow("minus zero") << core::Value(-0.0) << QByteArray("-0");
        QTest::newRow("tenth") << core::Value(0.1) << QByteArray("0.1");
        QTest::newRow("no number") << core::Value(std::nan("")) << QByteArray("\"NaN\"");
        QTest::newRow("infinity") << core::Value(infinity) << QByteArray("\"Infinity\"");
        QTest::newRow("minus infinity") << core::Value(-infinity) << QByteArray("\"-Infinity\"");
        QTest::newRow("number text") << core::Value(core::NumberText{"1e400"}) << QByteArray("1e400");
        QTest::newRow("numbers") << core::Value(std::vector<double>{1.5, -0.0, infinity, std::nan("")})
                                 << QByteArray(R"([1.5,-0,"Infinity","NaN"])");
        QTest::newRow("no numbers") << core::Value(std::vector<double>{}) << QByteArray("[]");
        QTest::newRow("array") << core::Value(core::Array{1, "a", core::Value()}) << QByteArray(R"([1,"a",null])");
        QTest::newRow("object") << core::Value(core::Object{{"b\n", 1}, {"a", core::Object{}}})
                                << QByteArray(R"({"b\n":1,"a":{}})");
        QTest::newRow("controls") << core::Value(std::string("\0\x01\b\t\n\f\r\x1F\x7F\"\\/", 12))
                                  << QByteArray("\"\\u0000\\u0001\\b\\t\\n\\f\\r\\u001f\x7F\\\"\\\\/\"");
        QTest::newRow("UTF-8") << core::Value("∇𝛁\u2028") << QByteArray("\"∇𝛁\u2028\"");
    }

    void writesEveryKind()
    {
        QFETCH(core::Value, value);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(toJson(value)), expected);
    }

    void whatIsWrittenReadsBack()
    {
        RandomValues random(7);
        for (int i = 0; i < 3000; ++i) {
            const core::Value value = random.value(5);
            const std::string text = toJson(value);
            const auto back = readJson(text);
            QVERIFY2(back.has_value(), text.c_str());
            // Arrays of numbers may come back in the other form; their text is the same.
            QCOMPARE(toJson(*back), text);
            QVERIFY2(text.find('\n') == std::string::npos, text.c_str());
            if (!value.as<core::Object>())
                QVERIFY2(*back == value, text.c_str());
        }
    }

    void qtReadsObjectsAlike()
    {
        RandomValues random(11);
        for (int i = 0; i < 300; ++i) {
            const core::Object object{{"text", random.text()},
                                      {"numbers", std::vector<double>{random.number(), random.number()}}};
            QJsonParseError error;
            const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(toJson(object)), &error);
            QCOMPARE(error.error, QJsonParseError::NoError);
            QCOMPARE(document[QStringLiteral("text")].toString().toStdString(), *object[0].second.as<std::string>());
            const auto &numbers = *object[1].second.as<std::vector<double>>();
            QCOMPARE(document[QStringLiteral("numbers")][0].toDouble(), numbers[0]);
            QCOMPARE(document[QStringLiteral("numbers")][1].toDouble(), numbers[1]);
        }
    }

    void doublesReadBackToTheSameBits()
    {
        RandomValues random(13);
        std::vector<double> numbers(100000);
        for (double &number : numbers)
            number = random.number();
        const auto back = readJson(toJson(core::Object{{"x", numbers}}));
        QVERIFY(back.has_value());
        QVERIFY(*back->as<core::Object>()->front().second.as<std::vector<double>>() == numbers);
    }
};

QTEST_APPLESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
