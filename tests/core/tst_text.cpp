#include "core/text.h"

#include <QTest>

class TextTest : public QObject
{
    Q_OBJECT

private slots:
    void placesAreFilled_data()
    {
        QTest::addColumn<std::string>("sentence");
        QTest::addColumn<std::vector<std::string>>("values");
        QTest::addColumn<std::string>("expected");
        using Strings = std::vector<std::string>;
        const auto row = [](const char *name, const char *sentence, Strings values, const char *expected) {
            QTest::newRow(name) << std::string(sentence) << std::move(values) << std::string(expected);
        };
        row("nothing to fill", "plain", {}, "plain");
        row("in order", "%1 and %2", {"a", "b"}, "a and b");
        row("out of order, twice", "%2 %1 %2", {"a", "b"}, "b a b");
        row("a value that looks like a place", "%1 %2", {"%2", "x"}, "%2 x");
        row("a place without a value", "%1 %3", {"a"}, "a %3");
        row("a percent sign", "100 % of %1%", {"a"}, "100 % of a%");
        row("at the end", "%", {"a"}, "%");
        row("zero is no place", "%0 %1", {"a"}, "%0 a");
        row("one digit only", "%12", {"a", "b"}, "a2");
        row("empty value", "[%1]", {""}, "[]");
    }
    void placesAreFilled()
    {
        QFETCH(std::string, sentence);
        QFETCH(std::vector<std::string>, values);
        QFETCH(std::string, expected);
        QCOMPARE(core::fill(sentence, values), expected);
    }

    void valuesMayBeTextsThemselves()
    {
        const core::Text inner = core::filled(MARK_TEXT("Test", "(%1)"), {core::literal(2.5)});
        const core::Text text = core::filled(MARK_TEXT("Test", "%1 of %2"), {inner, core::literal(std::size_t{7})});
        QCOMPARE(core::english(text), std::string("(2.5) of 7"));
    }

    void aTextWithoutValuesIsLeftAsItIs()
    {
        QCOMPARE(core::english(MARK_TEXT("Test", "at 5 %1")), std::string("at 5 %1"));
        QCOMPARE(core::english(core::literal("%1")), std::string("%1"));
    }

    void literalHasNoContext()
    {
        QVERIFY(core::literal("x").context.empty());
        QCOMPARE(MARK_TEXT("Test", "x").context, std::string("Test"));
        QVERIFY(!(MARK_TEXT("Test", "x") == core::literal("x")));
    }
};

QTEST_APPLESS_MAIN(TextTest)
#include "tst_text.moc"
