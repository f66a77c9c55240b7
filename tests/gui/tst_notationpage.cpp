#include "windowfixture.h"

#include "gui/notationpage.h"
#include "gui/views/symbolview.h"
#include "gui/widgets/latexpad.h"
#include "gui/widgets/topiclist.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QToolButton>

#include <algorithm>

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
        topics->setFocus();
        QCOMPARE(topics->count(), 15);
        QTest::keyClick(topics, Qt::Key_Down); // favourites
        QTest::keyClick(topics, Qt::Key_Down); // copied

        int sum = 0;
        for (int row = 3; row < topics->count() - 1; ++row) {
            QTest::keyClick(topics, Qt::Key_Down);
            QVERIFY(model->rowCount() > 0);
            sum += model->rowCount();
        }
        QCOMPARE(sum, all);
        QTest::keyClick(topics, Qt::Key_Down); // all of Unicode
        QCOMPARE(model->rowCount(), 2448);
    }

    void aSignOfTheReferenceHasItsPage()
    {
        WindowFixture fixture;
        fixture.window().open({.page = QStringLiteral("notation"), .item = QStringLiteral("u2a00")});
        QCOMPARE(fixture.window().place().item, QStringLiteral("u2a00"));
        auto *tiles = child<QListView>(fixture, "symbols");
        QVERIFY(tiles->currentIndex().isValid());
        QVERIFY(tiles->viewport()->rect().intersects(tiles->visualRect(tiles->currentIndex())));
        const auto labels = child<QWidget>(fixture, "details")->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(QStringLiteral("large operator"));
        }));
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

    void aDoubleClickCopiesTheDefaultAndSaysSo_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("expected");
        QTest::newRow("at first") << QString() << "\\nabla";
        QTest::newRow("character") << "character" << QStringLiteral("∇");
        QTest::newRow("HTML") << "html"
                              << "&nabla;";
        QTest::newRow("Typst") << "typst"
                               << "nabla";
    }
    void aDoubleClickCopiesTheDefaultAndSaysSo()
    {
        QFETCH(QString, format);
        QFETCH(QString, expected);
        WindowFixture fixture;
        fixture.workspace().settings().setCopyFormat(format);
        fixture.window().open(content::Place::fromText(QStringLiteral("notation/nabla")));
        auto *list = child<QListView>(fixture, "symbols");
        list->scrollTo(list->currentIndex());
        QApplication::clipboard()->clear();
        const QPoint tile = list->visualRect(list->currentIndex()).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, tile);
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, tile);
        QCOMPARE(QApplication::clipboard()->text(), expected);
        QVERIFY(fixture.window().statusBar()->currentMessage().contains(expected));

        QApplication::clipboard()->clear();
        fixture.window().statusBar()->clearMessage();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(QApplication::clipboard()->text(), expected);
        QVERIFY(fixture.window().statusBar()->currentMessage().contains(expected));
        QCOMPARE(fixture.workspace().records().copied(9), QList<content::Place>{fixture.window().place()});
    }

    void whatHasNoSuchFormIsCopiedAsLatex()
    {
        WindowFixture fixture;
        const auto &symbols = fixture.workspace().library().symbols;
        const auto lacking = std::find_if(symbols.begin(), symbols.end(),
                                          [](const content::Symbol &symbol) { return symbol.character.isEmpty(); });
        QVERIFY(lacking != symbols.end());
        fixture.workspace().settings().setCopyFormat(QStringLiteral("character"));
        fixture.window().open({.page = QStringLiteral("notation"), .item = lacking->id});
        auto *list = child<QListView>(fixture, "symbols");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(QApplication::clipboard()->text(), lacking->latex.first().command);
        QVERIFY(fixture.window().statusBar()->currentMessage().contains(QStringLiteral("Character")));
    }

    void theDefaultIsChosenWhereTheCopiesAreAndKept()
    {
        WindowFixture fixture;
        fixture.window().open(content::Place::fromText(QStringLiteral("notation/not-exists")));
        auto *details = fixture.window().page(QStringLiteral("notation"))->findChild<gui::SymbolView *>();
        auto *format = details->findChild<QComboBox *>();
        format->setFocus();
        QTest::keyClick(format, Qt::Key_Down);
        QCOMPARE(fixture.workspace().settings().copyFormat(), QStringLiteral("character"));
        QTest::keyClick(format, Qt::Key_Up);
        QTest::mouseClick(details->findChild<QCheckBox *>(), Qt::LeftButton, Qt::NoModifier, {8, 8});
        QVERIFY(fixture.workspace().settings().copiesPackage());
        QTest::mouseClick(details->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("\\usepackage{amssymb}\n\\nexists"));
        fixture.restart();
        auto *again = fixture.window().page(QStringLiteral("notation"))->findChild<gui::SymbolView *>();
        QVERIFY(again->findChild<QCheckBox *>()->isChecked());
        QCOMPARE(again->findChild<QComboBox *>()->currentIndex(), 0);
    }

    void commandsAreCollectedOrderedCopiedAndRemoved()
    {
        WindowFixture fixture;
        fixture.workspace().settings().setCopiesPackage(true);
        for (const QString &id : {QStringLiteral("nabla"), QStringLiteral("not-exists"), QStringLiteral("for-all")}) {
            fixture.window().open({.page = QStringLiteral("notation"), .item = id});
            // Wherever in the window the focus is.
            QTest::keyClick(&fixture.window(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        }
        auto *list = child<QListView>(fixture, "list");
        QTRY_VERIFY(list->isVisible());
        list->setFocus();
        const auto commands = [list] {
            QStringList result;
            for (int row = 0; row < list->model()->rowCount(); ++row)
                result << list->model()->index(row, 0).data().toString();
            return result.join(u' ');
        };
        QCOMPARE(commands(), QStringLiteral("\\nabla \\nexists \\forall"));
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(commands(), QStringLiteral("\\nabla \\forall \\nexists"));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("\\forall"));
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text(),
                 QStringLiteral("\\usepackage{amssymb}\n\\nabla\n\\forall\n\\nexists"));
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(commands(), QStringLiteral("\\nabla \\nexists"));
        fixture.restart();
        QCOMPARE(fixture.workspace().records().scratch().size(), 2);
        QTRY_VERIFY(child<QListView>(fixture, "list")->isVisible()); // it was open, so it is again
    }

    void aRemovedCommandComesBack()
    {
        WindowFixture fixture;
        fixture.window().open(content::Place::fromText(QStringLiteral("notation/nabla")));
        auto *details = fixture.window().page(QStringLiteral("notation"))->findChild<gui::SymbolView *>();
        QTest::mouseClick(details->findChild<QToolButton *>(), Qt::LeftButton);
        QCOMPARE(fixture.workspace().records().scratch().size(), 1);
        QTest::mouseClick(details->findChild<QToolButton *>(), Qt::LeftButton); // a second time changes nothing
        QCOMPARE(fixture.workspace().records().scratch().size(), 1);
        QTest::mouseClick(child<QToolButton>(fixture, "remove"), Qt::LeftButton);
        QVERIFY(fixture.workspace().records().scratch().isEmpty());
        QTest::mouseClick(child<QToolButton>(fixture, "undo"), Qt::LeftButton);
        QCOMPARE(fixture.workspace().records().scratch().first().command, QStringLiteral("\\nabla"));
    }

    void favouritesAndCopiedSignsAreTopics()
    {
        WindowFixture fixture;
        auto *topics = child<gui::TopicList>(fixture, "topics");
        auto *nothing = child<QLabel>(fixture, "nothing");
        const auto *model = child<QListView>(fixture, "symbols")->model();
        topics->choose(gui::TopicList::favourites);
        QTRY_VERIFY(nothing->isVisible());
        QVERIFY(nothing->text().contains(QStringLiteral("Ctrl+D")));
        topics->choose(gui::TopicList::copied);
        QVERIFY(nothing->isVisible() && nothing->text().contains(QStringLiteral("double-click")));

        for (const QString &id : {QStringLiteral("nabla"), QStringLiteral("for-all")})
            fixture.workspace().records().noteCopied({.page = QStringLiteral("notation"), .item = id});
        topics->choose({});
        topics->choose(gui::TopicList::copied);
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(model->index(1, 0).data().toString(), QStringLiteral("Nabla"));
        fixture.window().open(content::Place::fromText(QStringLiteral("notation/nabla")));
        topics->choose(gui::TopicList::favourites);
        QTest::keyClick(&fixture.window(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(model->rowCount(), 1);
        QVERIFY(!nothing->isVisible());
        fixture.restart();
        QCOMPARE(child<gui::TopicList>(fixture, "topics")->topic(), gui::TopicList::favourites);
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
