#include "gui/jobrunner.h"

#include <QSignalSpy>
#include <QtTest>

#include <atomic>
#include <semaphore>

using calculators::Report;
using core::Result;
using core::Run;
using gui::JobRunner;

namespace {

gui::Job saying(const std::string &word)
{
    return [word](const Run &) -> Result<Report> {
        return Report{.sections = {calculators::Paragraph{.text = core::literal(word)}}};
    };
}

std::string wordOf(const QSignalSpy &spy, qsizetype index)
{
    const auto outcome = spy[index][0].value<gui::Outcome>().report;
    return outcome ? std::get<calculators::Paragraph>(outcome->sections.front()).text.source : "error";
}

// A job that hears Cancel, and one that does not, as a call into LAPACK.
gui::Job patient(std::atomic<bool> &stopped)
{
    return [&stopped](const Run &run) -> Result<Report> {
        while (!run.cancelled())
            std::this_thread::yield();
        stopped = true;
        return core::cancelled();
    };
}

gui::Job deaf(std::binary_semaphore &end)
{
    return [&end](const Run &) -> Result<Report> {
        end.acquire();
        return Report{};
    };
}

} // namespace

class TestJobRunner : public QObject
{
    Q_OBJECT

private slots:
    void aJobsReportArrives()
    {
        JobRunner runner;
        QSignalSpy finished(&runner, &JobRunner::finished);
        runner.start(saying("one"));
        QVERIFY(runner.isRunning());
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(wordOf(finished, 0), std::string("one"));
        QVERIFY(!runner.isRunning());
    }

    void aReportThatGrowsIsShownOnItsWay()
    {
        JobRunner runner;
        QSignalSpy grown(&runner, &JobRunner::grown);
        QSignalSpy finished(&runner, &JobRunner::finished);
        runner.start([](const calculators::ReportRun &run) -> Result<Report> {
            for (const char *word : {"half", "nearly"})
                run.show(Report{.sections = {calculators::Paragraph{.text = core::literal(word)}}});
            return Report{.sections = {calculators::Paragraph{.text = core::literal("whole")}}};
        });
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(wordOf(grown, 0), std::string("half"));
        QCOMPARE(wordOf(grown, 1), std::string("nearly"));
        QCOMPARE(grown.size(), 2);
        QCOMPARE(wordOf(finished, 0), std::string("whole"));
    }

    void nothingGrowsAfterCancel()
    {
        JobRunner runner;
        QSignalSpy grown(&runner, &JobRunner::grown);
        std::binary_semaphore shown(0);
        std::binary_semaphore end(0);
        runner.start([&](const calculators::ReportRun &run) -> Result<Report> {
            end.acquire();
            run.show(Report{});
            shown.release();
            return core::cancelled();
        });
        runner.cancel();
        end.release();
        shown.acquire();
        QCoreApplication::processEvents();
        QCOMPARE(grown.size(), 0);
    }

    void ofManyWaitingJobsTheNewestRuns()
    {
        JobRunner runner;
        QSignalSpy finished(&runner, &JobRunner::finished);
        std::atomic<bool> stopped = false;
        runner.start(patient(stopped));
        for (const char *word : {"two", "three", "four"})
            runner.start(saying(word));
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(wordOf(finished, 0), std::string("four"));
        QVERIFY(stopped);
    }

    void cancelDropsTheOutcome()
    {
        JobRunner runner;
        QSignalSpy finished(&runner, &JobRunner::finished);
        std::atomic<bool> stopped = false;
        runner.start(patient(stopped));
        runner.cancel();
        QVERIFY(!runner.isRunning());
        QTRY_VERIFY(stopped);
        runner.start(saying("after"));
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(wordOf(finished, 0), std::string("after"));
    }

    void theNewestWaitsForAnAbandonedCallAndSaysSo()
    {
        JobRunner runner;
        QSignalSpy finished(&runner, &JobRunner::finished);
        QSignalSpy held(&runner, &JobRunner::held);
        std::binary_semaphore end{0};
        runner.start(deaf(end));
        runner.cancel();
        runner.start(saying("newest"));
        QCOMPARE(held.last()[0].toBool(), true);
        QCOMPARE(finished.size(), 0);
        end.release();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(held.last()[0].toBool(), false);
        QCOMPARE(wordOf(finished, 0), std::string("newest"));
    }

    void destroyingTheRunnerNeverWaits()
    {
        std::binary_semaphore end{0};
        {
            JobRunner runner;
            runner.start(deaf(end));
        }
        QVERIFY(JobRunner::anyThreadRunning());
        end.release();
        QTRY_VERIFY(!JobRunner::anyThreadRunning());
    }

    void progressIsHeard()
    {
        JobRunner runner;
        QSignalSpy progressed(&runner, &JobRunner::progressed);
        runner.start([](const Run &run) -> Result<Report> {
            run.progress(0.5);
            return Report{};
        });
        QTRY_COMPARE(progressed.size(), 1);
        QCOMPARE(progressed[0][0].toDouble(), 0.5);
    }

    void whatALibraryThrowsBecomesAnError_data()
    {
        QTest::addColumn<bool>("memory");
        QTest::addColumn<int>("kind");
        QTest::newRow("bad_alloc") << true << static_cast<int>(core::ErrorKind::TooLarge);
        QTest::newRow("another") << false << static_cast<int>(core::ErrorKind::NotConverged);
    }
    void whatALibraryThrowsBecomesAnError()
    {
        QFETCH(bool, memory);
        QFETCH(int, kind);
        JobRunner runner;
        QSignalSpy finished(&runner, &JobRunner::finished);
        runner.start([memory](const Run &) -> Result<Report> {
            if (memory)
                throw std::bad_alloc();
            throw std::runtime_error("no luck");
        });
        QTRY_COMPARE(finished.size(), 1);
        const auto outcome = finished[0][0].value<gui::Outcome>().report;
        QVERIFY(!outcome);
        QCOMPARE(static_cast<int>(outcome.error().kind), kind);
    }
};

QTEST_GUILESS_MAIN(TestJobRunner)
#include "tst_jobrunner.moc"
