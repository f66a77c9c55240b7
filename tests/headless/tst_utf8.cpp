#include "headless/utf8.h"

#include <QTest>

using namespace headless;

class TestUtf8 : public QObject
{
    Q_OBJECT

private slots:
    void charactersHaveALength_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("length");

        QTest::newRow("ASCII") << QByteArray("a") << 1;
        QTest::newRow("NUL") << QByteArray("\0", 1) << 1;
        QTest::newRow("first of two bytes, U+0080") << QByteArray("\xC2\x80") << 2;
        QTest::newRow("U+07FF") << QByteArray("\xDF\xBF") << 2;
        QTest::newRow("U+0800") << QByteArray("\xE0\xA0\x80") << 3;
        QTest::newRow("last before the surrogates, U+D7FF") << QByteArray("\xED\x9F\xBF") << 3;
        QTest::newRow("first after the surrogates, U+E000") << QByteArray("\xEE\x80\x80") << 3;
        QTest::newRow("U+FFFF") << QByteArray("\xEF\xBF\xBF") << 3;
        QTest::newRow("U+10000") << QByteArray("\xF0\x90\x80\x80") << 4;
        QTest::newRow("U+10FFFF") << QByteArray("\xF4\x8F\xBF\xBF") << 4;
        QTest::newRow("only the first character counts") << QByteArray("\xC2\x80\xFF") << 2;
    }

    void charactersHaveALength()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, length);
        QCOMPARE(characterLength({text.constData(), static_cast<std::size_t>(text.size())}),
                 static_cast<std::size_t>(length));
    }

    void brokenUtf8HasNone_data()
    {
        QTest::addColumn<QByteArray>("text");

        QTest::newRow("a continuation alone") << QByteArray("\x80");
        QTest::newRow("overlong slash") << QByteArray("\xC0\xAF");
        QTest::newRow("overlong U+007F") << QByteArray("\xC1\xBF");
        QTest::newRow("overlong U+07FF") << QByteArray("\xE0\x9F\xBF");
        QTest::newRow("overlong U+FFFF") << QByteArray("\xF0\x8F\xBF\xBF");
        QTest::newRow("high surrogate") << QByteArray("\xED\xA0\x80");
        QTest::newRow("low surrogate") << QByteArray("\xED\xBF\xBF");
        QTest::newRow("beyond U+10FFFF") << QByteArray("\xF4\x90\x80\x80");
        QTest::newRow("first byte F5") << QByteArray("\xF5\x80\x80\x80");
        QTest::newRow("byte FF") << QByteArray("\xFF");
        QTest::newRow("cut off after one byte") << QByteArray("\xE2");
        QTest::newRow("cut off after two") << QByteArray("\xE2\x82");
        QTest::newRow("third byte is none") << QByteArray("\xE2\x82q");
        QTest::newRow("fourth byte is none") << QByteArray("\xF0\x90\x80\xC0");
    }

    void brokenUtf8HasNone()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(characterLength({text.constData(), static_cast<std::size_t>(text.size())}), std::size_t(0));
    }

    void everyCodePointIsWrittenAsQtWritesIt()
    {
        for (char32_t point = 1; point <= 0x10FFFF; point += point < 0x900 ? 1 : 57) {
            if (point >= 0xD800 && point <= 0xDFFF)
                continue;
            std::string text;
            appendCharacter(text, point);
            QCOMPARE(QByteArray::fromStdString(text), QString::fromUcs4(&point, 1).toUtf8());
            QCOMPARE(characterLength(text), text.size());
        }
    }

    void charactersAreCounted()
    {
        QCOMPARE(characterCount(""), std::size_t(0));
        QCOMPARE(characterCount("a∇𝛁é"), std::size_t(4));
    }

    void longTextsAreShortened()
    {
        QCOMPARE(shortened("∇f"), std::string("∇f"));
        const std::string hundred = QString(100, QChar(0x2207)).toStdString();
        QCOMPARE(shortened(hundred), hundred);
        QCOMPARE(shortened(hundred + "x"), hundred + "…");
    }
};

QTEST_APPLESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
