#include "windowfixture.h"

#include "gui/cataloguepage.h"
#include "gui/views/resourceview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTextBrowser>

using content::Place;

namespace {

template <class Widget>
Widget *child(WindowFixture &fixture, const char *name)
{
    return fixture.window().page(QStringLiteral("catalogue"))->findChild<Widget *>(QLatin1String(name));
}

} // namespace

class TestCataloguePage : public QObject
{
    Q_OBJECT

private slots:
    void everyFilterNarrowsTheListAndCanBeCleared_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("choice");
        QTest::newRow("kind") << "kind"
                              << "video";
        QTest::newRow("level") << "level"
                               << "advanced";
        QTest::newRow("topic") << "topic"
                               << "information-theory";
        QTest::newRow("price") << "price"
                               << "paid";
    }
    void everyFilterNarrowsTheListAndCanBeCleared()
    {
        QFETCH(QString, filter);
        QFETCH(QString, choice);
        WindowFixture fixture;
        const auto *model = child<QListView>(fixture, "list")->model();
        const int all = model->rowCount();
        QCOMPARE(all, 86);
        auto *box = child<QComboBox>(fixture, qPrintable(filter));
        const int row = box->findData(choice);
        QVERIFY(row > 0);
        box->setFocus();
        for (int i = 0; i < row; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QVERIFY(model->rowCount() > 0);
        QVERIFY(model->rowCount() < all);
        QTest::mouseClick(child<QPushButton>(fixture, "clear"), Qt::LeftButton);
        QCOMPARE(model->rowCount(), all);
    }

    void searchAndClickOpenAResource()
    {
        WindowFixture fixture;
        QTest::keyClicks(child<QLineEdit>(fixture, "search"), QStringLiteral("axler"));
        auto *list = child<QListView>(fixture, "list");
        QVERIFY(list->model()->rowCount() >= 1);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                          list->visualRect(list->model()->index(0, 0)).center());
        QCOMPARE(fixture.window().place().text(), QStringLiteral("catalogue/axler-ladr"));
        const QString text = child<QTextBrowser>(fixture, "")->toPlainText();
        QVERIFY(text.contains(QStringLiteral("Eigenvalues")));
    }

    void copyLinkCopiesTheAddress()
    {
        WindowFixture fixture;
        fixture.window().open(Place::fromText(QStringLiteral("catalogue/axler-ladr")));
        auto *details = fixture.window().page(QStringLiteral("catalogue"))->findChild<gui::ResourceView *>();
        QTest::mouseClick(details->findChild<QPushButton *>(QStringLiteral("copyLink")), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("https://linear.axler.net/"));
    }

    void citationsAreCopied()
    {
        WindowFixture fixture;
        fixture.window().open(Place::fromText(QStringLiteral("catalogue/axler-ladr")));
        auto *details = fixture.window().page(QStringLiteral("catalogue"))->findChild<gui::ResourceView *>();
        const auto actions = details->findChild<QPushButton *>(QStringLiteral("cite"))->menu()->actions();
        QCOMPARE(actions.size(), 4);
        const QStringList starts{QStringLiteral("Axler, S. ("), QStringLiteral("@book{axler-ladr,"),
                                 QStringLiteral("TY  - BOOK"), QStringLiteral("[")};
        for (qsizetype i = 0; i < actions.size(); ++i) {
            actions[i]->trigger();
            QVERIFY2(QApplication::clipboard()->text().startsWith(starts[i]), qPrintable(starts[i]));
        }
    }

    void theWayThereIsShown()
    {
        WindowFixture fixture;
        fixture.window().open(Place::fromText(QStringLiteral("catalogue/3b1b-neural-networks")));
        auto *browser = child<QTextBrowser>(fixture, "");
        const QString text = browser->toPlainText();
        QVERIFY(text.contains(QStringLiteral("A way here from the beginning")));
        QVERIFY(text.contains(QStringLiteral("Essence of Calculus → ")));
        emit browser->anchorClicked(QUrl(QStringLiteral("place:catalogue/3b1b-essence-of-calculus")));
        QCOMPARE(fixture.window().place().text(), QStringLiteral("catalogue/3b1b-essence-of-calculus"));
    }

    void nothingFoundSaysWhatToDo()
    {
        WindowFixture fixture;
        QTest::keyClicks(child<QLineEdit>(fixture, "search"), QStringLiteral("qqqzzz"));
        QVERIFY(child<QLabel>(fixture, "nothing")->isVisible());
        QVERIFY(!child<QListView>(fixture, "list")->isVisible());
    }

    void theSearchLanguageNarrowsTheList()
    {
        WindowFixture fixture;
        auto *search = child<QLineEdit>(fixture, "search");
        const auto *model = child<QListView>(fixture, "list")->model();
        QTest::keyClicks(search, QStringLiteral("kind:book author:axler year:>2015"));
        QCOMPARE(model->rowCount(), 1);
        QVERIFY(child<QComboBox>(fixture, "kind")->itemText(1).endsWith(QStringLiteral(" (1)")));
        QTest::keyClicks(search, QStringLiteral(" -author:axler"));
        QCOMPARE(model->rowCount(), 0);
        QVERIFY(
            child<QLabel>(fixture, "nothing")->text().contains(QStringLiteral("Without “-author:axler”: 1 resource")));
        search->setText(QStringLiteral("kind:podcast"));
        QCOMPARE(model->rowCount(), 86);
        QVERIFY(child<QLabel>(fixture, "unknown")->isVisible());
        QVERIFY(child<QLabel>(fixture, "unknown")->text().contains(QStringLiteral("kind:podcast")));
        search->clear();
        QVERIFY(!child<QLabel>(fixture, "unknown")->isVisible());
    }

    void aTopicFromTheSearchFiltersTheList()
    {
        WindowFixture fixture;
        fixture.window().open(Place::fromText(QStringLiteral("catalogue/topic:information-theory")));
        QCOMPARE(child<QComboBox>(fixture, "topic")->currentData().toString(), QStringLiteral("information-theory"));
    }
};

QTEST_MAIN(TestCataloguePage)
#include "tst_cataloguepage.moc"
