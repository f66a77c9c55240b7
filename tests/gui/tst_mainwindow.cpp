#include "windowfixture.h"

#include "gui/finder.h"
#include "gui/navigation.h"
#include "gui/pagewidget.h"
#include "gui/views/reportview.h"
#include "gui/views/sectionview.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QListWidget>
#include <QTableWidget>

using content::Place;

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void everyPageOpensWithItsKey_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < gui::pages().size(); ++i)
            QTest::newRow(qPrintable(gui::pages()[i].id)) << static_cast<int>(i);
    }
    void everyPageOpensWithItsKey()
    {
        QFETCH(int, number);
        WindowFixture fixture;
        QTest::keyClick(&fixture.window(), static_cast<Qt::Key>(Qt::Key_1 + number), Qt::ControlModifier);
        QCOMPARE(fixture.window().place().page, gui::pages()[static_cast<std::size_t>(number)].id);
        auto *report = fixture.window().page(fixture.window().place().page)->findChild<gui::ReportView *>();
        if (report)
            QTRY_VERIFY(!report->isEmpty());
    }

    void aClickInTheListOpensAPage()
    {
        WindowFixture fixture;
        auto *list = fixture.window().findChild<QListWidget *>();
        for (int row = list->count() - 1; row >= 0; --row) {
            const QRect box = list->visualItemRect(list->item(row));
            QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, box.center());
            QCOMPARE(fixture.window().place().page, gui::pages()[static_cast<std::size_t>(row)].id);
        }
    }

    // Large text must not leave the pages a strip: the list then shows its pictures, and keeps its titles for readers.
    void theListMakesRoomForLargeText()
    {
        WindowFixture fixture;
        fixture.window().resize(1100, 700);
        auto *list = fixture.window().findChild<gui::Navigation *>();
        const int titles = list->width();
        QVERIFY(titles > list->iconSize().width() * 4);
        for (int i = 0; i < 12; ++i)
            QTest::keyClick(&fixture.window(), Qt::Key_Plus, Qt::ControlModifier);
        QTRY_VERIFY(list->width() < list->iconSize().width() * 2);
        QCOMPARE(list->item(2)->text(), QStringLiteral("Matrices"));
        QVERIFY(list->item(2)->toolTip().startsWith(QStringLiteral("Matrices")));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(3)).center());
        QCOMPARE(fixture.window().place().page, QStringLiteral("distributions"));
        QTest::keyClick(&fixture.window(), Qt::Key_0, Qt::ControlModifier);
        QTRY_COMPARE(list->width(), titles);
    }

    void backAndForwardByKeyAndMouse()
    {
        WindowFixture fixture;
        gui::MainWindow &window = fixture.window();
        window.open(Place::fromText(QStringLiteral("notation/nabla")));
        window.open(Place::fromText(QStringLiteral("distributions/beta")));
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.place().text(), QStringLiteral("notation/nabla"));
        QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(window.place().text(), QStringLiteral("distributions/beta"));
        QTest::mouseClick(window.centralWidget(), Qt::BackButton);
        QCOMPARE(window.place().text(), QStringLiteral("notation/nabla"));
        QTest::mouseClick(window.centralWidget(), Qt::ForwardButton);
        QCOMPARE(window.place().text(), QStringLiteral("distributions/beta"));
    }

    void anUnknownPlaceChangesNothing_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("page") << "nowhere";
        QTest::newRow("item") << "notation/no-such-symbol";
        QTest::newRow("empty") << "";
    }
    void anUnknownPlaceChangesNothing()
    {
        QFETCH(QString, place);
        WindowFixture fixture;
        fixture.window().open(Place::fromText(QStringLiteral("notation/nabla")));
        fixture.window().open(Place::fromText(place));
        QCOMPARE(fixture.window().place().text(), QStringLiteral("notation/nabla"));
    }

    void textGrowsAndShrinksWithinItsLimits()
    {
        WindowFixture fixture;
        const double normal = QApplication::font().pointSizeF();
        for (int i = 0; i < 8; ++i)
            QTest::keyClick(&fixture.window(), Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(fixture.workspace().settings().textSize(), 200);
        QVERIFY(QApplication::font().pointSizeF() > 1.9 * normal);
        QTest::keyClick(&fixture.window(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(QApplication::font().pointSizeF(), normal);
        for (int i = 0; i < 8; ++i)
            QTest::keyClick(&fixture.window(), Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(fixture.workspace().settings().textSize(), 75);
        QTest::keyClick(&fixture.window(), Qt::Key_0, Qt::ControlModifier);
    }

    void f1ListsEveryShortcut()
    {
        WindowFixture fixture;
        QTest::keyClick(&fixture.window(), Qt::Key_F1);
        auto *dialog = fixture.window().findChild<QDialog *>(QString(), Qt::FindDirectChildrenOnly);
        for (auto *candidate : fixture.window().findChildren<QDialog *>())
            if (candidate->isVisible())
                dialog = candidate;
        QVERIFY(dialog && dialog->isVisible());
        auto *table = dialog->findChild<QTableWidget *>();
        QString all;
        for (int row = 0; row < table->rowCount(); ++row)
            all += table->item(row, 0)->text() + u'\n';
        for (const QString &key :
             {QStringLiteral("Ctrl+K"), QStringLiteral("Ctrl+6"), QStringLiteral("Alt+Left"), QStringLiteral("F1")})
            QVERIFY2(all.contains(key), qPrintable(key));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(fixture.window().findChildren<QTableWidget *>().isEmpty());
    }

    void theSessionComesBack()
    {
        WindowFixture fixture;
        fixture.window().open(Place::fromText(QStringLiteral("losses/huber")));
        fixture.window().resize(1111, 777);
        fixture.restart();
        QCOMPARE(fixture.window().place().text(), QStringLiteral("losses/huber"));
        QCOMPARE(fixture.window().size(), QSize(1111, 777));
    }

    // The report was once laid out too early after a start with larger text, and nothing of it was seen.
    void aReportIsSeenAfterAStartWithLargeText()
    {
        WindowFixture fixture;
        fixture.window().open(Place::fromText(QStringLiteral("losses/huber")));
        fixture.workspace().setTextSize(200);
        fixture.restart();
        auto *report = fixture.window().page(QStringLiteral("losses"))->findChild<gui::ReportView *>();
        QTRY_VERIFY(!report->isEmpty());
        auto *section = report->findChild<gui::SectionView *>();
        QTRY_VERIFY(!section->visibleRegion().isEmpty());
        fixture.workspace().setTextSize(100);
    }

    void aFavouriteStays()
    {
        WindowFixture fixture;
        const Place place = Place::fromText(QStringLiteral("notation/nabla"));
        fixture.window().open(place);
        QTest::keyClick(&fixture.window(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(fixture.workspace().records().isFavourite(place));
        fixture.restart();
        QVERIFY(fixture.workspace().records().isFavourite(place));
        QTest::keyClick(&fixture.window(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(!fixture.workspace().records().isFavourite(place));
    }

    void theLanguageChangesWithoutRestart()
    {
        WindowFixture fixture;
        fixture.window().open(Place::fromText(QStringLiteral("notation/nabla")));
        auto *list = fixture.window().findChild<QListWidget *>();
        const QString english = list->item(2)->text();
        fixture.workspace().setLanguage(QStringLiteral("de"));
        QTRY_VERIFY(list->item(2)->text() != english);
        QCOMPARE(list->item(2)->text(), QStringLiteral("Matrizen"));
        QCOMPARE(fixture.window().place().text(), QStringLiteral("notation/nabla"));
        fixture.workspace().setLanguage(QStringLiteral("en"));
        QTRY_COMPARE(list->item(2)->text(), english);
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        QTemporaryDir folder;
        const QString blocked = folder.filePath(QStringLiteral("blocked"));
        QFile file(blocked);
        QVERIFY(file.open(QIODevice::WriteOnly)); // a file where the folder should be: nobody can write below it
        file.close();
        gui::Workspace workspace(content::folders(blocked), QStringLiteral(":/content"));
        QVERIFY(!workspace.problems().isEmpty());
        gui::MainWindow window(workspace);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.open(Place::fromText(QStringLiteral("notation/nabla")));
        QCOMPARE(window.place().text(), QStringLiteral("notation/nabla"));
    }

    void missingContentIsToldAndTheRestWorks()
    {
        QTemporaryDir data;
        QTemporaryDir content;
        gui::Workspace workspace(content::folders(data.path()), content.path());
        QVERIFY(!workspace.problems().isEmpty());
        gui::MainWindow window(workspace);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.open(Place::fromText(QStringLiteral("matrices/determinant")));
        auto *report = window.page(QStringLiteral("matrices"))->findChild<gui::ReportView *>();
        QTRY_VERIFY(!report->isEmpty());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
