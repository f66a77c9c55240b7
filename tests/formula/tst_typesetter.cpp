#include "formula/engine.h"
#include "formula/typesetter.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>
#include <thread>

using core::ErrorKind;
using formula::Formula;
using formula::Typesetter;
using namespace std::chrono_literals;

namespace {

/// Patient enough for a sanitizer build on a busy machine.
const Typesetter::Limits patient{.formula = 60s, .idle = 5min};

} // namespace

class TypesetterTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_typesetter = std::make_unique<Typesetter>(patient); }
    void cleanup() { m_typesetter.reset(); }

    void mistakesHaveTheirPlaces_data()
    {
        QTest::addColumn<QString>("latex");
        QTest::addColumn<std::size_t>("position");
        QTest::addColumn<QString>("sentence");

        const auto row = [](const char *latex, std::size_t position, const char *sentence) {
            QTest::newRow(latex) << QString::fromUtf8(latex) << position << QString::fromUtf8(sentence);
        };
        row("a+\\frac{1}", 2, "\\frac lacks an argument");
        row("a+{b", 2, "This brace is never closed");
        row("a}", 1, "This closing brace has no opening one");
        row("\\left( x", 0, "\\left has no \\right");
        row("x\\right)", 1, "\\right has no \\left");
        row("\\left x\\right)", 0, "\\left needs a delimiter after it, such as ( or |");
        row("\\begin{matrix}a\\end{cases}", 15, "\\begin{matrix} is closed by \\end{cases}");
        row("\\begin{nosuch}a\\end{nosuch}", 7, "There is no environment nosuch");
        row("x+\\nosuch", 2, "There is no command \\nosuch");
        row("\\newcommand{\\v}{\\nosuch}a+\\v", 16, "There is no command \\nosuch");
        row("x^2^3", 3, "A second superscript: braces say what it belongs to");
        row("x_1_2", 3, "A second subscript: braces say what it belongs to");
        row("x^2'", 3, "A prime after a superscript: braces say what it belongs to");
        row("x^", 1, "The superscript is missing");
        row("a&b", 1, "& separates columns, but there are none here");
        row("a#1", 1, "# stands for an argument, but only in a definition");
        row("\\sqrt[3{x}", 5, "This bracket is never closed");
        row("a\\over b\\over c", 1, "\\over twice in one group: braces say what belongs together");
        row("\\def\\a{\\a\\a}\\a", 0, "A definition uses itself without end");
        row("\\require{physics}", 0, "There is no command \\require");
        row("\\href{x}{y}", 0, "There is no command \\href");
    }

    void mistakesHaveTheirPlaces()
    {
        QFETCH(QString, latex);
        const core::Result<Formula> result = m_engine.typeset(latex, true, 60s);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Parse);
        QCOMPARE(result.error().field, "latex");
        QTEST(QString::fromStdString(core::english(result.error().text)), "sentence");
        QVERIFY(result.error().position);
        QTEST(*result.error().position, "position");
    }

    void rareRangesAreLoaded_data()
    {
        QTest::addColumn<QString>("latex");
        for (const char *latex : {"ж", "\\text{ж}", "\\mathbf{ж}", "\\mathit{ж}", "x+\\mathsf{ж}", "\\text{א}", "⠿"})
            QTest::newRow(latex) << QString::fromUtf8(latex);
    }

    void rareRangesAreLoaded()
    {
        QFETCH(QString, latex);
        formula::Engine engine; // one that has none of them yet
        QVERIFY(engine.typeset(latex, true, 60s));
    }

    void definitionsAreForgotten()
    {
        QVERIFY(m_engine.typeset(QStringLiteral("\\newcommand{\\mine}{x}\\mine"), true, 60s));
        QVERIFY(!m_engine.typeset(QStringLiteral("\\mine"), true, 60s));
        QVERIFY(m_engine.typeset(QStringLiteral("x\\label{a}\\tag{1}"), true, 60s));
        QVERIFY(m_engine.typeset(QStringLiteral("x\\label{a}\\tag{1}"), true, 60s));
    }

    void deepFormulasFit_data()
    {
        QTest::addColumn<QString>("latex");
        const auto nested = [](const char *before, int levels, const char *after) {
            return QString::fromUtf8(before).repeated(levels) + u'x' + QString::fromUtf8(after).repeated(levels);
        };
        QTest::newRow("groups") << nested("{", 200, "}");
        QTest::newRow("roots") << nested("\\sqrt{", 100, "}");
        QTest::newRow("delimiters") << nested("\\left(", 100, "\\right)");
        QTest::newRow("powers") << nested("x^{", 100, "}");
        QTest::newRow("matrices") << nested("\\begin{matrix}", 50, "\\end{matrix}");
    }

    void deepFormulasFit()
    {
        QFETCH(QString, latex);
        const core::Result<Formula> result = m_typesetter->typeset(latex);
        QVERIFY2(result, result ? "" : core::english(result.error().text).c_str());
        QVERIFY(!result->isEmpty());
    }

    void theDeepestFormulasAreTypesetOrRefused_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("fractions") << QStringLiteral("\\frac{") << QStringLiteral("}{y}");
        QTest::newRow("delimiters") << QStringLiteral("\\left(") << QStringLiteral("\\right)");
        QTest::newRow("matrices") << QStringLiteral("\\begin{matrix}") << QStringLiteral("\\end{matrix}");
        QTest::newRow("braces above") << QStringLiteral("\\overbrace{") << QStringLiteral("}");
    }

    void theDeepestFormulasAreTypesetOrRefused()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        Typesetter hurried({.formula = 3s, .idle = 5min});
        const int levels = before.startsWith(QLatin1String("\\begin")) ? 125 : 200;
        const core::Result<Formula> result = hurried.typeset(before.repeated(levels) + u'x' + after.repeated(levels));
        if (!result)
            QCOMPARE(result.error().kind, ErrorKind::TooLarge);
        QVERIFY(hurried.typeset(QStringLiteral("x"))); // and the next is typeset as ever
    }

    void tooLargeIsRefused_data()
    {
        QTest::addColumn<QString>("latex");
        QTest::newRow("4097 bytes") << QString(4097, u'x');
        QTest::newRow("201 levels") << QString(201, u'{') + QString(201, u'}');
    }

    void tooLargeIsRefused()
    {
        QFETCH(QString, latex);
        const core::Result<Formula> result = m_typesetter->typeset(latex);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::TooLarge);
        QVERIFY(!m_typesetter->isWarm()); // refused before an engine was needed
    }

    void whatTakesTooLongIsEnded()
    {
        Typesetter hurried({.formula = 1ms, .idle = 5min});
        const core::Result<Formula> result = hurried.typeset(QStringLiteral("a+").repeated(500) + u'a');
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::TooLarge);
        QVERIFY(!hurried.isWarm()); // its engine stopped halfway and is not used again
    }

    void destructionEndsWhatRuns()
    {
        auto *client = new QObject(this);
        bool heard = false;
        m_typesetter->warmUp();
        QTRY_VERIFY_WITH_TIMEOUT(m_typesetter->isWarm(), 60000);
        m_typesetter->request(client, QStringLiteral("a+").repeated(2000) + u'a', true,
                              [&](const auto &) { heard = true; });
        QElapsedTimer timer;
        timer.start();
        m_typesetter.reset();
        QVERIFY2(timer.elapsed() < 30000, "the conversion alone takes longer than that");
        QCoreApplication::processEvents();
        QVERIFY(!heard);
    }

    void requestsAnswerLater()
    {
        QObject client;
        int answers = 0;
        m_typesetter->request(&client, QStringLiteral("x^2"), true, [&](const core::Result<Formula> &result) {
            QVERIFY(result);
            QCOMPARE(result->latex(), QStringLiteral("x^2"));
            QCOMPARE(QThread::currentThread(), m_typesetter->thread());
            ++answers;
        });
        QCOMPARE(answers, 0);
        QTRY_COMPARE_WITH_TIMEOUT(answers, 1, 60000);
        // Kept results come no sooner than request() returns, either.
        m_typesetter->request(&client, QStringLiteral("x^2"), true, [&](const auto &) { ++answers; });
        QCOMPARE(answers, 1);
        QTRY_COMPARE(answers, 2);
    }

    void theNewestRequestOfAClientWins()
    {
        QObject client;
        QObject other;
        QStringList heard;
        for (const char *latex : {"a", "b", "c"})
            m_typesetter->request(&client, QString::fromUtf8(latex), true,
                                  [&](const core::Result<Formula> &result) { heard.append(result->latex()); });
        m_typesetter->request(&other, QStringLiteral("d"), true,
                              [&](const core::Result<Formula> &result) { heard.append(result->latex()); });
        QTRY_COMPARE_WITH_TIMEOUT(heard, (QStringList{QStringLiteral("c"), QStringLiteral("d")}), 60000);
        QCoreApplication::processEvents(); // answers come in order: one to "a" or "b" would be here before that to "d"
        QCOMPARE(heard.size(), 2);
    }

    void goneClientsHearNothing()
    {
        auto client = std::make_unique<QObject>();
        QObject other;
        bool heard = false;
        bool done = false;
        m_typesetter->request(client.get(), QStringLiteral("a"), true, [&](const auto &) { heard = true; });
        m_typesetter->request(&other, QStringLiteral("b"), true, [&](const auto &) { done = true; });
        client.reset();
        QTRY_VERIFY_WITH_TIMEOUT(done, 60000);
        QVERIFY(!heard);
    }

    void cancelledRequestsAreNotHeard()
    {
        QObject client;
        QObject other;
        bool heard = false;
        bool done = false;
        m_typesetter->request(&client, QStringLiteral("a"), true, [&](const auto &) { heard = true; });
        m_typesetter->request(&other, QStringLiteral("b"), true, [&](const auto &) { done = true; });
        m_typesetter->cancel(&client);
        QTRY_VERIFY_WITH_TIMEOUT(done, 60000);
        QVERIFY(!heard);
    }

    void idleEnginesAreDropped()
    {
        Typesetter brief({.formula = 60s, .idle = 20ms});
        QVERIFY(brief.typeset(QStringLiteral("x")));
        QTRY_VERIFY_WITH_TIMEOUT(!brief.isWarm(), 60000);
        QVERIFY(brief.typeset(QStringLiteral("y"))); // and come back
    }

    void anyThreadMayWait()
    {
        std::vector<std::thread> threads;
        std::atomic<int> made = 0;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([this, i, &made] { made += m_typesetter->typeset(QString::number(i)) ? 1 : 0; });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(made.load(), 4);
    }

private:
    formula::Engine m_engine;
    std::unique_ptr<Typesetter> m_typesetter;
};

QTEST_GUILESS_MAIN(TypesetterTest)
#include "tst_typesetter.moc"
