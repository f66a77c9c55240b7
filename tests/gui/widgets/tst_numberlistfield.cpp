#include "gui/widgets/numberlistfield.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using gui::NumberListField;
using Numbers = std::vector<double>;

class NumberListFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void textsListNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Numbers>("numbers");
        QTest::newRow("commas") << "1, 2,3" << Numbers{1, 2, 3};
        QTest::newRow("spaces") << "  1  -2 3 " << Numbers{1, -2, 3};
        QTest::newRow("semicolons") << "1; 2;3" << Numbers{1, 2, 3};
        QTest::newRow("semicolon at the end") << "1; 2;" << Numbers{1, 2};
        QTest::newRow("column of a spreadsheet") << "1.5\n2.5\r\n3.5\n" << Numbers{1.5, 2.5, 3.5};
        QTest::newRow("row of a spreadsheet") << "1.5\t2.5\t3.5" << Numbers{1.5, 2.5, 3.5};
        QTest::newRow("decimal commas and semicolons") << "1,5; 2,5" << Numbers{1.5, 2.5};
        QTest::newRow("decimal commas in a column") << "1,5\n2,5" << Numbers{1.5, 2.5};
        QTest::newRow("line separators") << QStringLiteral("1\u20282") << Numbers{1, 2};
        QTest::newRow("as numbers are written")
            << QStringLiteral("1/4 1e-3 −2 pi ∞")
            << Numbers{0.25, 1e-3, -2, 3.141592653589793, std::numeric_limits<double>::infinity()};
        QTest::newRow("nothing") << "" << Numbers{};
    }
    void textsListNumbers()
    {
        QFETCH(QString, text);
        QFETCH(Numbers, numbers);
        const auto read = gui::numbersFromText(text);
        QVERIFY(read);
        QCOMPARE(*read, numbers);
    }

    void otherTextsListNone()
    {
        for (const char *text : {"one", "1, x", "1 2 3..4", "1/0", "nan"})
            QVERIFY2(!gui::numbersFromText(QString::fromLatin1(text)), text);
    }

    void namesAreSplit()
    {
        QCOMPARE(gui::namesFromText(QStringLiteral("cat, big dog;owl")),
                 (QStringList{QStringLiteral("cat"), QStringLiteral("big dog"), QStringLiteral("owl")}));
        QCOMPARE(gui::namesFromText(QStringLiteral("cat,,owl,,")),
                 (QStringList{QStringLiteral("cat"), QString(), QStringLiteral("owl")}));
        QVERIFY(gui::namesFromText(QString()).isEmpty());
    }

    void typingChangesTheValues()
    {
        NumberListField field;
        QSignalSpy changed(&field, &NumberListField::valuesChanged);
        QTest::keyClicks(&field, QStringLiteral("1 2"));
        QCOMPARE(field.values(), (Numbers{1, 2}));
        QCOMPARE(changed.count(), 2);
    }

    void aPastedColumnIsRead()
    {
        NumberListField field;
        QApplication::clipboard()->setText(QStringLiteral("0,5\n1,5\n2,5\n"));
        field.paste();
        QCOMPARE(field.values(), (Numbers{0.5, 1.5, 2.5}));
    }

    void whatIsNoListKeepsTheLastOneAndSaysWhy()
    {
        NumberListField field;
        field.setCount(2, 3);
        field.setDomain({.lowest = 0.0, .highest = 9.0});
        field.setValues({1, 2});
        const QPalette normal = field.palette();
        for (const char *text : {"1 2 x", "1", "1 2 3 4", "1 10"}) {
            field.selectAll();
            QTest::keyClicks(&field, QString::fromLatin1(text));
            QVERIFY2(!field.isValid(), text);
            QVERIFY(!field.toolTip().isEmpty());
            QCOMPARE(field.accessibleDescription(), field.toolTip());
            QVERIFY(field.palette() != normal);
        }
        QVERIFY(field.values().size() >= 2);
        field.setValues({3, 4, 5});
        QVERIFY(field.isValid());
        QVERIFY(field.toolTip().isEmpty());
        QCOMPARE(field.text(), QStringLiteral("3, 4, 5"));
    }

    void settingTheSameNumbersKeepsTheText()
    {
        NumberListField field;
        QTest::keyClicks(&field, QStringLiteral("1/2 1"));
        field.setValues({0.5, 1});
        QCOMPARE(field.text(), QStringLiteral("1/2 1"));
    }
};

QTEST_MAIN(NumberListFieldTest)
#include "tst_numberlistfield.moc"
