#include "windowfixture.h"

#include "gui/notationpage.h"
#include "gui/views/symbolview.h"
#include "gui/widgets/latexpad.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace {

template <class Widget>
Widget *child(WindowFixture &fixture, const char *name)
{
    fixture.window().open({.page = QStringLiteral("notation")});
    return fixture.window().page(QStringLiteral("notation"))->findChild<Widget *>(QLatin1String(name));
}

} // namespace

class TestNotationPage : public QObject
{
    Q_OBJECT

private slots:
    void everyTopicShowsItsSymbols()
    {
        WindowFixture fixture;
        auto *topics = child<QListWidget>(fixture, "topics");
        const auto *model = child<QListView>(fixture, "symbols")->model();
        const int all = model->rowCount();
        QVERIFY(all >= 150);
        QCOMPARE(topics->count(), 12);
        int sum = 0;
        topics->setFocus();
        for (int row = 1; row < topics->count(); ++row) {
            QTest::keyClick(topics, Qt::Key_Down);
            QVERIFY(model->rowCount() > 0);
            sum += model->rowCount();
        }
        QCOMPARE(sum, all);
    }

    void aSymbolIsFoundInManyWays_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("name") << "nabla";
        QTest::newRow("another name") << "del";
        QTest::newRow("LaTeX") << "\\nabla";
        QTest::newRow("sign") << QStringLiteral("∇");
        QTest::newRow("code point") << "U+2207";
    }
    void aSymbolIsFoundInManyWays()
    {
        QFETCH(QString, query);
        WindowFixture fixture;
        auto *field = child<QLineEdit>(fixture, "search");
        field->setText(query);
        auto *list = child<QListView>(fixture, "symbols");
        QStringList found;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            found << list->model()->index(row, 0).data().toString();
        QVERIFY2(found.contains(QStringLiteral("Nabla")), qPrintable(found.join(u' ')));
    }

    void aClickShowsASymbolAndCopiesItsLatex()
    {
        WindowFixture fixture;
        auto *list = child<QListView>(fixture, "symbols");
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                          list->visualRect(list->model()->index(1, 0)).center());
        QVERIFY(!fixture.window().place().item.isEmpty());
        const auto *symbol = fixture.workspace().library().symbol(fixture.window().place().item);
        auto *details = fixture.window().page(QStringLiteral("notation"))->findChild<gui::SymbolView *>();
        QTest::mouseClick(details->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), symbol->latex.first().command);
    }

    void latexOfOnesOwnComesBackAtTheNextStart()
    {
        WindowFixture fixture;
        fixture.window().open({.page = QStringLiteral("notation")});
        auto *pad = fixture.window().page(QStringLiteral("notation"))->findChild<gui::LatexPad *>();
        pad->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("x^2"));
        fixture.restart();
        auto *again = fixture.window().page(QStringLiteral("notation"))->findChild<gui::LatexPad *>();
        QCOMPARE(again->latex(), QStringLiteral("x^2"));
    }
};

QTEST_MAIN(TestNotationPage)
#include "tst_notationpage.moc"
