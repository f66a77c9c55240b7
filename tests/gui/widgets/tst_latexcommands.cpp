#include "gui/widgets/latexcommands.h"

#include "formula/shipped.h"
#include "formula/typesetter.h"

#include <QTest>

#include <algorithm>

using gui::LatexEntry;

namespace {

QStringList commands(const QList<LatexEntry> &entries)
{
    QStringList result;
    for (const LatexEntry &entry : entries)
        result << entry.command;
    return result;
}

} // namespace

class LatexCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_library = content::loadLibrary(QStringLiteral(":/content"), {}).library;
        m_entries = gui::latexEntries(m_library);
    }

    void allSymbolsAndSignsAreThere()
    {
        QVERIFY(m_entries.size() > 1500);
        const QStringList all = commands(m_entries);
        for (const char *command :
             {"\\frac", "\\nabla", "\\mathbb{R}", "\\hat", "\\begin{cases}", "\\boxplus", "\\alpha"})
            QVERIFY2(all.contains(QLatin1String(command)), command);
        QVERIFY(!all.contains(QStringLiteral("\\dv"))); // of the package physics, which is not loaded
        QStringList once = all;
        once.removeDuplicates();
        QCOMPARE(once.size(), all.size());
    }

    void everyPictureShips()
    {
        QStringList missing;
        for (const LatexEntry &entry : m_entries)
            if (!entry.picture.isEmpty() && !formula::shipped(entry.picture, true)
                && !formula::shipped(entry.picture, false))
                missing << entry.command;
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void everyEntryHasAName()
    {
        for (const LatexEntry &entry : m_entries)
            QVERIFY2(!entry.name.isEmpty(), qPrintable(entry.command));
    }

    void everySymbolCommandTypesets()
    {
        QStringList bad;
        for (const LatexEntry &entry : m_entries) {
            if (!entry.isExplained || entry.command.startsWith(QLatin1String("\\begin"))
                || entry.command.contains(u'{'))
                continue;
            // As many arguments as it may want; what it does not want stands behind it.
            const QString latex =
                entry.command == u"\\left" ? QStringLiteral("\\left(x\\right)") : QStringLiteral("x ") + entry.command;
            const auto made = formula::typeset(latex);
            if (!made && made.error().text.source.find("There is no command") != std::string::npos)
                bad << entry.command;
        }
        QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
    }

    void matchesAreRanked()
    {
        const auto first = [this](const char *typed) { return gui::matchingEntries(m_entries, QLatin1String(typed)); };
        QCOMPARE(first("\\frac").first().command, QStringLiteral("\\frac"));
        QCOMPARE(first("\\nab").first().command, QStringLiteral("\\nabla"));
        QCOMPARE(first("\\Del").first().command, QStringLiteral("\\Delta"));
        QCOMPARE(first("\\del").first().command, QStringLiteral("\\delta"));
        QCOMPARE(first("\\").size(), m_entries.size());
        QVERIFY(first("\\qqqq").isEmpty());
        // Explained ones first, then others, then what contains it, then what is called so.
        const QList<LatexEntry> box = first("\\box");
        bool othersCame = false;
        for (const LatexEntry &entry : box) {
            if (!entry.command.startsWith(QLatin1String("\\box")))
                break;
            othersCame = othersCame || !entry.isExplained;
            QVERIFY2(!(othersCame && entry.isExplained), qPrintable(entry.command));
        }
        QVERIFY(commands(first("\\crossed")).contains(QStringLiteral("\\cancel")));
    }

    void aSymbolsCommandLeavesExamplesOut()
    {
        QCOMPARE(gui::commandOf({.latex = {{.command = QStringLiteral("\\hat{x}")}}}), QStringLiteral("\\hat"));
        QCOMPARE(gui::commandOf({.latex = {{.command = QStringLiteral("\\mathbb{R}")}}}),
                 QStringLiteral("\\mathbb{R}"));
        QCOMPARE(gui::commandOf(
                     {.display = QStringLiteral("x^y"),
                      .latex = {{.command = QStringLiteral("\\dv{y}{x}"), .package = QStringLiteral("physics")}}}),
                 QStringLiteral("x^y"));
    }

private:
    content::Library m_library;
    QList<LatexEntry> m_entries;
};

QTEST_MAIN(LatexCommandsTest)
#include "tst_latexcommands.moc"
