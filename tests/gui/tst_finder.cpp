#include "windowfixture.h"

#include "gui/finder.h"
#include "gui/finderdelegate.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

using content::Place;

namespace {

gui::Finder *openFinder(WindowFixture &fixture)
{
    QTest::keyClick(&fixture.window(), Qt::Key_K, Qt::ControlModifier);
    auto *finder = fixture.window().findChild<gui::Finder *>();
    return QTest::qWaitForWindowExposed(finder) ? finder : nullptr;
}

} // namespace

class TestFinder : public QObject
{
    Q_OBJECT

private slots:
    void enterOpensWhatWasTyped_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("place");
        QTest::newRow("page") << "Notation"
                              << "notation";
        QTest::newRow("symbol") << "nabla"
                                << "notation/nabla";
        QTest::newRow("LaTeX") << "\\nabla"
                               << "notation/nabla";
        QTest::newRow("code point") << "U+2207"
                                    << "notation/nabla";
        QTest::newRow("resource") << "linear algebra done right"
                                  << "catalogue/axler-ladr";
        QTest::newRow("distribution") << "poisson distribution"
                                      << "notation/poisson-distribution";
        QTest::newRow("loss") << "huber"
                              << "losses/huber";
        QTest::newRow("matrix operation") << "determinant"
                                          << "notation/determinant";
        QTest::newRow("worksheet") << "matrix calculator"
                                   << "matrices/worksheet";
        QTest::newRow("misspelt") << "determinent"
                                  << "notation/determinant";
    }
    void enterOpensWhatWasTyped()
    {
        QFETCH(QString, query);
        QFETCH(QString, place);
        WindowFixture fixture;
        gui::Finder *finder = openFinder(fixture);
        QVERIFY(finder);
        auto *field = finder->findChild<QLineEdit *>();
        QTest::keyClicks(field, query);
        auto *list = finder->findChild<QListView *>();
        QStringList found;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            found << list->model()->index(row, 0).data(gui::PlaceRole).toString();
        QVERIFY2(found.contains(place), qPrintable(found.join(u' ')));
        while (list->currentIndex().data(gui::PlaceRole).toString() != place)
            QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!finder->isVisible());
        QVERIFY(fixture.window().place().text().startsWith(place));
    }

    void aSuggestionFillsTheField()
    {
        WindowFixture fixture;
        gui::Finder *finder = openFinder(fixture);
        QVERIFY(finder);
        auto *field = finder->findChild<QLineEdit *>();
        field->setText(QStringLiteral("eigonwallü"));
        auto *list = finder->findChild<QListView *>();
        QCOMPARE(list->currentIndex().data(gui::SuggestionRole).toString(), QStringLiteral("Eigenvalue"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(finder->isVisible());
        QCOMPARE(field->text(), QStringLiteral("Eigenvalue"));
        QCOMPARE(list->currentIndex().data(gui::PlaceRole).toString(), QStringLiteral("notation/eigenvalue"));
    }

    void anEmptyQueryShowsWhatWasOpenedLast()
    {
        WindowFixture fixture;
        fixture.window().open(Place::fromText(QStringLiteral("notation/nabla")));
        fixture.window().open(Place::fromText(QStringLiteral("losses/huber")));
        gui::Finder *finder = openFinder(fixture);
        QVERIFY(finder);
        auto *list = finder->findChild<QListView *>();
        QCOMPARE(list->currentIndex().data(gui::PlaceRole).toString(), QStringLiteral("losses/huber"));
        QCOMPARE(list->model()->index(2, 0).data(gui::PlaceRole).toString(), QStringLiteral("notation/nabla"));
    }

    void nothingFoundSaysWhatToDo()
    {
        WindowFixture fixture;
        gui::Finder *finder = openFinder(fixture);
        QVERIFY(finder);
        QTest::keyClicks(finder->findChild<QLineEdit *>(), QStringLiteral("qqqqzzzz"));
        QCOMPARE(finder->findChild<QListView *>()->model()->rowCount(), 0);
        QVERIFY(finder->findChild<QLabel *>()->text().contains(QStringLiteral("qqqqzzzz")));
    }

    void escapeEmptiesAndThenLeaves()
    {
        WindowFixture fixture;
        gui::Finder *finder = openFinder(fixture);
        QVERIFY(finder);
        auto *field = finder->findChild<QLineEdit *>();
        QTest::keyClicks(field, QStringLiteral("beta"));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(finder->isVisible());
        QVERIFY(field->text().isEmpty());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!finder->isVisible());
    }

    void aClickOpens()
    {
        WindowFixture fixture;
        gui::Finder *finder = openFinder(fixture);
        QVERIFY(finder);
        QTest::keyClicks(finder->findChild<QLineEdit *>(), QStringLiteral("huber"));
        auto *list = finder->findChild<QListView *>();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                          list->visualRect(list->model()->index(1, 0)).center());
        QVERIFY(!finder->isVisible());
        QCOMPARE(fixture.window().place().text(), list->model()->index(1, 0).data(gui::PlaceRole).toString());
    }
};

QTEST_MAIN(TestFinder)
#include "tst_finder.moc"
