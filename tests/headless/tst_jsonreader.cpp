#include "headless/jsonreader.h"
#include "headless/jsonwriter.h"

#include <QTest>

#include <cmath>

using namespace headless;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray nested(int depth, const char *open, const char *close)
{
    return QByteArray(open).repeated(depth) + QByteArray(close).repeated(depth);
}

} // namespace

class TestJsonReader : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatJsonAllows_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");

        QTest::newRow("words") << QByteArray("[true, false, null]") << QByteArray("[true,false,null]");
        QTest::newRow("white space") << QByteArray(" \t\r\n{ \"a\" : [ ] , \"b\" : { } } \n")
                                     << QByteArray("{\"a\":[],\"b\":{}}");
        QTest::newRow("order of members") << QByteArray("{\"b\":1,\"a\":2}") << QByteArray("{\"b\":1,\"a\":2}");
        QTest::newRow("one key at two depths") << QByteArray("{\"a\":{\"a\":1}}") << QByteArray("{\"a\":{\"a\":1}}");
        QTest::newRow("escapes") << QByteArray("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"")
                                 << QByteArray("\"\\\"\\\\/\\b\\f\\n\\r\\t\"");
        QTest::newRow("escaped characters")
            << QByteArray("\"\\u0041\\u2207\\ud835\\uDEC1\\u0000\"") << QByteArray("\"A∇𝛁\\u0000\"");
        QTest::newRow("DEL and U+2028 as they are") << QByteArray("\"\x7F\u2028\"") << QByteArray("\"\x7F\u2028\"");
        for (const char *number : {"0", "-0", "-0.0", "0.10", "1e400", "-1E+400", "1e-400", "1e99999999999999999999",
                                   "123456789012345678901234567890", "1.0", "10e-00"})
            QTest::newRow(number) << QByteArray(number) << QByteArray(number);
        QTest::newRow("four hundred digits") << QByteArray(400, '9') << QByteArray(400, '9');
        QTest::newRow("512 arrays") << nested(512, "[", "]") << nested(512, "[", "]");
        QTest::newRow("512 objects") << QByteArray("{\"a\":").repeated(511) + "{}" + QByteArray("}").repeated(511)
                                     << QByteArray("{\"a\":").repeated(511) + "{}" + QByteArray("}").repeated(511);
    }

    void readsWhatJsonAllows()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const auto value = readJson(view(text));
        QVERIFY(value.has_value());
        QCOMPARE(QByteArray::fromStdString(toJson(*value)), expected);
    }

    void refusesAllElse_data() // NOLINT(readability-function-size): a table, not steps
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("position");

        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}") << 0;
        QTest::newRow("NaN") << QByteArray("{\"x\":NaN}") << 5;
        QTest::newRow("Infinity") << QByteArray("[-Infinity]") << 1;
        QTest::newRow("single quotes") << QByteArray("{'a':1}") << 1;
        QTest::newRow("key without quotes") << QByteArray("{a:1}") << 1;
        QTest::newRow("number as key") << QByteArray("{1:1}") << 1;
        QTest::newRow("comma before ]") << QByteArray("[1,]") << 3;
        QTest::newRow("comma before }") << QByteArray("{\"a\":1,}") << 7;
        QTest::newRow("comma first") << QByteArray("[,1]") << 1;
        QTest::newRow("no comma") << QByteArray("[1 2]") << 3;
        QTest::newRow("no colon") << QByteArray("{\"a\" 1}") << 5;
        QTest::newRow("no value") << QByteArray("{\"a\":}") << 5;
        QTest::newRow("wrong bracket") << QByteArray("[1}") << 2;
        QTest::newRow("open array") << QByteArray("[1") << 2;
        QTest::newRow("open object") << QByteArray("{\"a\":1") << 6;
        QTest::newRow("open string") << QByteArray("\"a") << 2;
        QTest::newRow("text after the object") << QByteArray("{} {}") << 3;
        QTest::newRow("comment") << QByteArray("{} // no") << 3;
        QTest::newRow("NUL after the object") << QByteArray("{}\0", 3) << 2;
        QTest::newRow("NUL before it") << QByteArray("\0{}", 3) << 0;
        QTest::newRow("NUL in a string") << QByteArray("\"a\0b\"", 5) << 2;
        QTest::newRow("NUL among numbers") << QByteArray("{\"a\":[1,2\0]}", 13) << 9;
        QTest::newRow("leading zero") << QByteArray("01") << 1;
        QTest::newRow("plus sign") << QByteArray("+1") << 0;
        QTest::newRow("minus alone") << QByteArray("-") << 0;
        QTest::newRow("point first") << QByteArray(".5") << 0;
        QTest::newRow("point last") << QByteArray("1.") << 0;
        QTest::newRow("no exponent") << QByteArray("1e") << 0;
        QTest::newRow("hexadecimal") << QByteArray("0x10") << 1;
        QTest::newRow("fraction") << QByteArray("1/2") << 1;
        QTest::newRow("half a word") << QByteArray("tru") << 0;
        QTest::newRow("vertical tab is no space") << QByteArray("\v1") << 0;
        QTest::newRow("no-break space is none") << QByteArray("\u00A01") << 0;
        QTest::newRow("tab in a string") << QByteArray("\"a\tb\"") << 2;
        QTest::newRow("line end in a string") << QByteArray("\"a\nb\"") << 2;
        QTest::newRow("unknown escape") << QByteArray("\"a\\x41\"") << 3;
        QTest::newRow("escape at the end") << QByteArray("\"\\") << 2;
        QTest::newRow("three digits") << QByteArray("\"\\u123\"") << 3;
        QTest::newRow("signed digits") << QByteArray("\"\\u-123\"") << 3;
        QTest::newRow("lone high surrogate") << QByteArray("\"a\\ud800\"") << 2;
        QTest::newRow("lone low surrogate") << QByteArray("\"a\\udc00\"") << 2;
        QTest::newRow("high surrogate and a letter") << QByteArray("\"a\\ud800\\u0041\"") << 2;
        QTest::newRow("two high surrogates") << QByteArray("\"a\\ud800\\ud800\"") << 2;
        QTest::newRow("lone surrogate in a key") << QByteArray("{\"\\udfff\":1}") << 2;
        QTest::newRow("surrogate in UTF-8") << QByteArray("\"\xED\xA0\x80\"") << 1;
        QTest::newRow("broken UTF-8") << QByteArray("\"a\xFF\"") << 2;
        QTest::newRow("UTF-8 cut off by the quote") << QByteArray("\"\xE2\x88\"") << 1;
        QTest::newRow("UTF-8 cut off by the end") << QByteArray("\"\xE2\x88") << 1;
        QTest::newRow("broken UTF-8 outside strings") << QByteArray("\xFF") << 0;
        QTest::newRow("doubled key") << QByteArray("{\"a\":1,\"a\":1}") << 0;
        QTest::newRow("doubled after its escape is undone") << QByteArray("{\"a\":1,\"\\u0061\":2}") << 0;
        QTest::newRow("doubled in an object within") << QByteArray("[0,{\"b\":{\"a\":1,\"c\":2,\"a\":3}}]") << 8;
        QTest::newRow("513 arrays") << nested(513, "[", "]") << 512;
        QTest::newRow("a million arrays") << QByteArray(1000000, '[') << 512;
        QTest::newRow("a million objects") << QByteArray("{\"a\":").repeated(1000000) << 512 * 5;
        QTest::newRow("characters, not bytes, are counted") << QByteArray("[\"∇𝛁\" 1]") << 6;
    }

    void refusesAllElse()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, position);
        const auto value = readJson(view(text));
        QVERIFY(!value.has_value());
        QCOMPARE(value.error().kind, core::ErrorKind::Parse);
        QVERIFY(value.error().position.has_value());
        QCOMPARE(*value.error().position, static_cast<std::size_t>(position));
        const QString message = QString::fromStdString(core::english(value.error().text));
        QVERIFY2(message.contains(QStringLiteral("character %1 ").arg(position)), qPrintable(message));
    }

    void numbersKeepTheirTextWhereItMayMatter_data()
    {
        QTest::addColumn<QByteArray>("text");

        QTest::newRow("id") << QByteArray("{\"id\":[1.0,0.10,-0],\"x\":true}");
        QTest::newRow("rows within id") << QByteArray("{\"id\":[[1.0],[0.10]]}");
        QTest::newRow("an object within id") << QByteArray("{\"id\":{\"a\":[1.0]}}");
        QTest::newRow("exact before") << QByteArray("{\"exact\":true,\"A\":[[1e-3,0.10]]}");
        QTest::newRow("exact after") << QByteArray("{\"A\":[[1e-3,0.10]],\"exact\":true}");
        QTest::newRow("exact in an escape") << QByteArray("{\"A\":[[0.10]],\"e\\u0078act\":true}");
        QTest::newRow("beyond a double") << QByteArray("{\"x\":[1.0,1e400,0.10]}");
        QTest::newRow("words among numbers") << QByteArray("{\"x\":[1.0,\"NaN\",0.10]}");
        QTest::newRow("lone numbers") << QByteArray("{\"x\":1.0,\"n\":0.10}");
        QTest::newRow("numbers in objects") << QByteArray("{\"params\":{\"p\":[1.0,0.10]}}");
        QTest::newRow("deep arrays") << QByteArray("{\"x\":[[[1.0]]]}");
        QTest::newRow("no object") << QByteArray("[[1.0],[0.10]]");
    }

    void numbersKeepTheirTextWhereItMayMatter()
    {
        QFETCH(QByteArray, text);
        const auto value = readJson(view(text));
        QVERIFY(value.has_value());
        QString expected = QString::fromUtf8(text);
        expected.replace(QStringLiteral("\\u0078"), QStringLiteral("x"));
        QCOMPARE(QString::fromStdString(toJson(*value)), expected);
    }

    void arraysOfNumbersAreSmall()
    {
        const auto value = readJson("{\"x\": [ 1.5 , -0,1e-400 ], \"A\": [[1,2],[3]], \"empty\": []}");
        QVERIFY(value.has_value());
        const auto &request = *value->as<core::Object>();
        const auto *x = core::member(request, "x")->as<std::vector<double>>();
        QVERIFY(x);
        QCOMPARE(*x, (std::vector<double>{1.5, 0.0, 0.0}));
        QVERIFY(std::signbit((*x)[1]));
        const auto *rows = core::member(request, "A")->as<core::Array>();
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t(2));
        QCOMPARE(*(*rows)[1].as<std::vector<double>>(), std::vector<double>{3.0});
        QVERIFY(core::member(request, "empty")->as<core::Array>());
    }

    void manyKeysAreQuick()
    {
        QByteArray text = "{";
        for (int i = 0; i < 200000; ++i)
            text += "\"k" + QByteArray::number(i) + "\":" + QByteArray::number(i) + ",";
        const auto sound = readJson(view(text + "\"last\":1}"));
        QVERIFY(sound.has_value());
        QCOMPARE(sound->as<core::Object>()->size(), std::size_t(200001));
        QVERIFY(!readJson(view(text + "\"k77777\":1}")).has_value());
    }
};

QTEST_APPLESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
