#include "windowfixture.h"

#include "content/limits.h"
#include "gui/sheet/sheetdialog.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>

#include <ctime>

using namespace Qt::StringLiterals;
using gui::SheetDialog;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

double seconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

QList<QAction *> fileMenu(WindowFixture &fixture)
{
    return fixture.window().menuBar()->actions().first()->menu()->actions();
}

} // namespace

class tst_SheetDialog : public QObject
{
    Q_OBJECT

private slots:
    void theFileMenuOffersItOnThePageOfTheGuide()
    {
        WindowFixture fixture;
        const auto offers = [&fixture] {
            const QList<QAction *> actions = fileMenu(fixture);
            return std::count_if(actions.begin(), actions.end(),
                                 [](const QAction *action) { return action->text().contains(u"PDF"_s); });
        };
        fixture.window().open({.page = u"notation"_s});
        QCOMPARE(offers(), 1);
        fixture.window().open({.page = u"losses"_s});
        QCOMPARE(offers(), 0);
        fixture.window().open({.page = u"notation"_s});
        QTest::keyClick(&fixture.window(), Qt::Key_P, Qt::ControlModifier);
        auto *dialog = fixture.window().findChild<SheetDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!fixture.window().findChild<SheetDialog *>());
    }

    void theChosenTopicIsProposed_data()
    {
        QTest::addColumn<QString>("topic");
        QTest::addColumn<bool>("guide");
        QTest::newRow("all") << QString() << true;
        QTest::newRow("a topic") << u"sets"_s << false;
        QTest::newRow("copied signs are no sheet") << u":copied"_s << true;
    }
    void theChosenTopicIsProposed()
    {
        QFETCH(QString, topic);
        QFETCH(bool, guide);
        WindowFixture fixture;
        const SheetDialog dialog(fixture.workspace(), SheetDialog::Purpose::Pdf, topic);
        QCOMPARE(dialog.sheet().sections.size() > 1, guide);
    }

    void withoutFavouritesThereIsNothingToSave()
    {
        WindowFixture fixture;
        SheetDialog dialog(fixture.workspace(), SheetDialog::Purpose::Pdf, u":favourites"_s);
        const auto buttons = dialog.findChildren<QPushButton *>();
        const auto save = std::find_if(buttons.begin(), buttons.end(),
                                       [](const QPushButton *button) { return button->text().contains(u"Save"_s); });
        QVERIFY(save != buttons.end());
        QVERIFY(!(*save)->isEnabled());
        QVERIFY(dialog.findChild<QLabel *>(u"about"_s)->text().contains(u"Ctrl+D"_s));
        dialog.findChild<QComboBox *>(u"what"_s)->setCurrentIndex(0);
        QVERIFY((*save)->isEnabled());
    }

    // The work is done elsewhere: of the processor's time this thread takes a small part, so that no event waits.
    void itIsSavedWhileTheWindowLives()
    {
        WindowFixture fixture;
        SheetDialog dialog(fixture.workspace(), SheetDialog::Purpose::Pdf, {});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QSignalSpy message(&dialog, &SheetDialog::message);
        const QString path = fixture.folder() + u"/guide.pdf"_s;
        const double all = seconds(CLOCK_PROCESS_CPUTIME_ID);
        const double own = seconds(CLOCK_THREAD_CPUTIME_ID);
        dialog.saveTo(path);
        QTRY_COMPARE(message.size(), 1);
        QVERIFY(seconds(CLOCK_THREAD_CPUTIME_ID) - own < (seconds(CLOCK_PROCESS_CPUTIME_ID) - all) / 2.0);
        QVERIFY(message.first().first().toString().contains(u"guide.pdf"_s));
        QVERIFY(!dialog.isVisible());
        QVERIFY(contentOf(path).startsWith("%PDF-"));
    }

    void aFullDiskIsToldAndLosesNothing()
    {
        WindowFixture fixture;
        const QString path = fixture.folder() + u"/guide.pdf"_s;
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("what was there") > 0);
        before.close();
        SheetDialog dialog(fixture.workspace(), SheetDialog::Purpose::Pdf, u"sets"_s);
        dialog.show();
        auto *problem = dialog.findChild<QLabel *>(u"problem"_s);
        {
            const FullDisk disk(5000);
            dialog.saveTo(path);
            QTRY_VERIFY(!problem->text().isEmpty());
        }
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(path), qPrintable(problem->text()));
        QVERIFY(dialog.isVisible());
        QCOMPARE(contentOf(path), QByteArray("what was there"));
        dialog.saveTo(path); // there is room again
        QTRY_VERIFY(!dialog.isVisible());
        QVERIFY(contentOf(path).startsWith("%PDF-"));
    }

    void cancelStopsItAndThenCloses()
    {
        WindowFixture fixture;
        SheetDialog dialog(fixture.workspace(), SheetDialog::Purpose::Pdf, {});
        dialog.show();
        const QString path = fixture.folder() + u"/guide.pdf"_s;
        QSignalSpy message(&dialog, &SheetDialog::message);
        dialog.saveTo(path);
        dialog.reject();
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.findChild<QLabel *>(u"problem"_s)->isVisible());
        QVERIFY(!dialog.findChild<QProgressBar *>()->isVisible());
        dialog.reject();
        QVERIFY(!dialog.isVisible());
        QTRY_VERIFY(!gui::JobRunner::anyThreadRunning());
        QVERIFY(!QFile::exists(path));
        QCOMPARE(message.size(), 0);
    }

    void itIsPrinted()
    {
        WindowFixture fixture;
        SheetDialog dialog(fixture.workspace(), SheetDialog::Purpose::Print, u"sets"_s);
        dialog.show();
        const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(fixture.folder() + u"/printed.pdf"_s);
        dialog.print(printer);
        QTRY_VERIFY(!dialog.isVisible());
        QVERIFY(contentOf(printer->outputFileName()).startsWith("%PDF-"));
    }

    void aPrinterThatTakesNothingIsTold()
    {
        WindowFixture fixture;
        SheetDialog dialog(fixture.workspace(), SheetDialog::Purpose::Print, u"sets"_s);
        dialog.show();
        const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(fixture.folder() + u"/no/such/folder/printed.pdf"_s);
        dialog.print(printer);
        auto *problem = dialog.findChild<QLabel *>(u"problem"_s);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(u"printer"_s), qPrintable(problem->text()));
    }
};

QTEST_MAIN(tst_SheetDialog)
#include "tst_sheetdialog.moc"
