#include "core/utf8.h"

#include <QTest>

#include <string>

class Utf8Test : public QObject
{
    Q_OBJECT

private slots:
    void firstBrokenByteIsFound_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<int>("at"); // −1: nowhere
        QTest::newRow("nothing") << std::string() << -1;
        QTest::newRow("ASCII") << std::string("abc") << -1;
        QTest::newRow("all lengths") << std::string("aä€𝒳") << -1;
        QTest::newRow("a NUL") << std::string("a\0b", 3) << -1;
        QTest::newRow("after some") << std::string("aä\xFFz") << 3;
        QTest::newRow("at once") << std::string("\x80") << 0;
        QTest::newRow("cut off") << std::string("ab\xE2\x82") << 2;
        QTest::newRow("surrogate") << std::string("x\xED\xA0\x80") << 1;
        QTest::newRow("overlong") << std::string("\xC0\xAF") << 0;
    }
    void firstBrokenByteIsFound()
    {
        QFETCH(std::string, text);
        QFETCH(int, at);
        const auto broken = core::brokenUtf8At(text);
        QCOMPARE(broken ? static_cast<int>(*broken) : -1, at);
    }

    void charactersHaveALength()
    {
        QCOMPARE(core::characterLength("a"), std::size_t{1});
        QCOMPARE(core::characterLength("ä"), std::size_t{2});
        QCOMPARE(core::characterLength("€ and more"), std::size_t{3});
        QCOMPARE(core::characterLength("𝒳"), std::size_t{4});
        QCOMPARE(core::characterLength("\xF4\x90\x80\x80"), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(Utf8Test)
#include "tst_utf8.moc"
