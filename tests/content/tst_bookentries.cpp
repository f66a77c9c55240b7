#include "content/explain.h"
#include "content/library.h"
#include "formula/latextree.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace content;
using namespace Qt::StringLiterals;

namespace {

struct BookEntry
{
    QString book = {};
    QString latex = {};
    QString symbol = {};
};

QList<BookEntry> bookEntries()
{
    QList<BookEntry> result;
    QFile file(QStringLiteral(NABLA_BOOK_ENTRIES));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return result;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        result.append({line.section(u'\t', 0, 0), line.section(u'\t', 1, 1), line.section(u'\t', 2)});
    return result;
}

/// How many of the parts' readings come before the symbol where it stands first; −1 where no part may be it.
qsizetype rankOf(const QList<ExplainedPart> &parts, const QString &symbol)
{
    qsizetype best = -1;
    for (const ExplainedPart &part : parts)
        for (qsizetype i = 0; i < part.readings.size(); ++i)
            if (part.readings[i].symbol == symbol && (best < 0 || i < best))
                best = i;
    return best;
}

} // namespace

/// What three books define on their pages of notation, as they write it: bookentries.txt has one entry a line: the
/// book, a tab, the LaTeX, a tab, the id of the symbol that explains it.
class tst_BookEntries : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_library = loadLibrary(u":/content"_s, u"en"_s).library;
        m_entries = bookEntries();
    }

    void everyEntryOfTheBooksIsThere_data()
    {
        QTest::addColumn<QString>("book");
        QTest::addColumn<qsizetype>("entries");
        QTest::newRow("Goodfellow, Bengio, Courville (2016)") << u"goodfellow"_s << qsizetype(68);
        QTest::newRow("Deisenroth, Faisal, Ong (2020, with the rows of its errata)")
            << u"deisenroth"_s << qsizetype(65);
        QTest::newRow("Murphy (2012)") << u"murphy"_s << qsizetype(30 + 19 + 39 + 42); // its four tables
    }
    void everyEntryOfTheBooksIsThere()
    {
        QFETCH(QString, book);
        QFETCH(qsizetype, entries);
        QCOMPARE(std::count_if(m_entries.begin(), m_entries.end(),
                               [&book](const BookEntry &entry) { return entry.book == book; }),
                 entries);
    }

    void everyEntryIsSound()
    {
        QCOMPARE(m_entries.size(), qsizetype(68 + 65 + 130));
        QSet<QString> seen;
        for (const BookEntry &entry : m_entries) {
            const QString line = entry.book + u'\t' + entry.latex + u'\t' + entry.symbol;
            QVERIFY2(!seen.contains(line), qPrintable(line));
            seen.insert(line);
            QVERIFY2(m_library.symbol(entry.symbol), qPrintable(line));
            const auto tree = formula::readLatex(entry.latex);
            QVERIFY2(tree.has_value() && !tree->children.empty(), qPrintable(line));
            QCOMPARE(tree->start, qsizetype(0));
            QCOMPARE(tree->children.back().end, entry.latex.size()); // nothing was passed over
        }
    }

    void formulasOfTheBooksExplainThemselves()
    {
        const Explainer explainer(m_library);
        qsizetype first = 0;
        QStringList missed;
        for (const BookEntry &entry : m_entries) {
            const auto parts = explainer.explain(entry.latex);
            QVERIFY2(parts.has_value(), qPrintable(entry.latex));
            const qsizetype rank = rankOf(*parts, entry.symbol);
            first += rank == 0 ? 1 : 0;
            if (rank < 0)
                missed.append(u"%1: %2 → %3"_s.arg(entry.book, entry.latex, entry.symbol));
        }
        qInfo().noquote() << u"%1 first, %2 missed of %3\n"_s.arg(first).arg(missed.size()).arg(m_entries.size())
                          << missed.join(u'\n');
        QVERIFY2(missed.size() * 5 <= m_entries.size(), "more than a fifth is missed");
    }

private:
    Library m_library;
    QList<BookEntry> m_entries;
};

QTEST_GUILESS_MAIN(tst_BookEntries)

#include "tst_bookentries.moc"
