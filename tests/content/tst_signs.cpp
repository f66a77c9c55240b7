#include "content/library.h"
#include "content/othernames.h"
#include "content/unicode.h"
#include "formula/shipped.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <thread>

using namespace content;
using namespace Qt::StringLiterals;

namespace {

const QString shippedFolder = u":/content"_s;

const QByteArray brokenSigns = R"({"signs": [
            {"code": "2207", "class": "ord", "commands": [["\\nabla"], ["\\square", "amssymb"]]},
            {"code": "2207", "class": "ord", "commands": [["\\del"]]},
            {"code": "what", "class": "ord", "commands": [["\\x"]]},
            {"code": "E000", "class": "ord", "commands": [["\\x"]]},
            {"code": "2208", "commands": [["\\in"]]},
            {"code": "2209", "class": "rel", "commands": []},
            {"code": "220A", "class": "rel", "commands": [[""]]},
            {"code": "0023", "class": "ord", "commands": [["\\#"]]}]})";

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace

class tst_Signs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_library = loadLibrary(shippedFolder, u"en"_s).library; }

    void allAreThere()
    {
        for (const ContentProblem &problem : m_library.signProblems())
            QFAIL(qPrintable(problem.message));
        QCOMPARE(m_library.signs().all().size(), 2448);
        QVERIFY(Library().signs().all().isEmpty());
        QVERIFY(Library().signProblems().isEmpty());
    }

    void theyAreFound()
    {
        const Signs &signs = m_library.signs();
        const Sign *nabla = signs.byId(u"u2207"_s);
        QVERIFY(nabla);
        QCOMPARE(nabla->codePoint, U'\u2207');
        QCOMPARE(nabla->character, u"∇"_s);
        QCOMPARE(nabla->name, u"NABLA"_s);
        QCOMPARE(nabla->codeText(), u"U+2207"_s);
        QCOMPARE(nabla->commands.constFirst().command, u"\\nabla"_s);
        QCOMPARE(nabla->html, u"&nabla;"_s);
        QCOMPARE(nabla->explained, u"nabla"_s);
        QCOMPARE(nabla->place().text(), u"notation/nabla"_s);
        QCOMPARE(signs.byCodePoint(U'∇'), nabla);
        QCOMPARE(signs.byCharacter(u"∇"_s), nabla);
        QCOMPARE(signs.byCommand(u"\\nabla"_s), nabla);
        const Sign *boldFraktur = signs.byCodePoint(0x1D56C);
        QVERIFY(boldFraktur);
        QCOMPARE(boldFraktur->place().text(), u"notation/u1d56c"_s);
        QCOMPARE(boldFraktur->commands.constLast().package, u"unicode-math"_s);
        QCOMPARE(signs.byId(u"no-such"_s), nullptr);
        QCOMPARE(signs.byCodePoint(0xE000), nullptr);
        QCOMPARE(signs.byCharacter(u"∇∇"_s), nullptr);
        QCOMPARE(signs.byCharacter({}), nullptr);
        QCOMPARE(signs.byCommand(u"\\nosuch"_s), nullptr);
    }

    void anOrdinaryUseComesBeforeAFurtherOne()
    {
        const Signs &signs = m_library.signs();
        QCOMPARE(signs.byCodePoint(0x302)->id, u"u0302"_s);
        QCOMPARE(signs.byId(u"u0302-widehat"_s)->explained, signs.byCodePoint(0x302)->explained);
        QCOMPARE(signs.byCommand(u"\\hat"_s)->id, u"u0302"_s);
        QCOMPARE(signs.byCommand(u"\\hat{x}"_s)->id, u"u0302"_s);
        QCOMPARE(signs.byCommand(u"\\widehat{xy}"_s)->id, u"u0302-widehat"_s);
        QCOMPARE(signs.byCommand(u"\\mathbf{A}"_s)->id, u"u1d400"_s);
    }

    void theyAreSound()
    {
        static const QRegularExpression id(u"^u[0-9a-f]{4,5}(-[a-z]+)?$"_s);
        QSet<QString> ids;
        char32_t last = 0;
        for (const Sign &sign : m_library.signs().all()) {
            QVERIFY2(id.match(sign.id).hasMatch() && !ids.contains(sign.id), qPrintable(sign.id));
            QVERIFY2(sign.codePoint >= last, qPrintable(sign.id));
            QVERIFY2(!m_library.symbol(sign.id), qPrintable(sign.id));
            QCOMPARE(sign.name, unicodeName(sign.codePoint));
            QVERIFY2(!sign.name.isEmpty() && !sign.commands.isEmpty() && !sign.signClass.isEmpty(),
                     qPrintable(sign.id));
            QVERIFY2(sign.explained.isEmpty() || m_library.symbol(sign.explained), qPrintable(sign.id));
            ids.insert(sign.id);
            last = sign.codePoint;
        }
    }

    void whatIsExplainedIsSaidToBe()
    {
        for (const Symbol &symbol : m_library.symbols)
            if (const Sign *sign = m_library.signs().byCharacter(symbol.character))
                QVERIFY2(!sign->explained.isEmpty(), qPrintable(symbol.id));
        QCOMPARE(m_library.signs().byCodePoint(U'λ')->explained, u"greek-lambda"_s);
        QCOMPARE(m_library.signs().byCodePoint(U'∈')->explained, u"element-of"_s);
    }

    void theLanguageDoesNotMatter()
    {
        const Library german = loadLibrary(shippedFolder, u"de"_s).library;
        const QList<Sign> &one = m_library.signs().all();
        const QList<Sign> &other = german.signs().all();
        QCOMPARE(one.size(), other.size());
        for (qsizetype i = 0; i < one.size(); ++i)
            QCOMPARE(other[i].explained, one[i].explained);
    }

    // The formula font has every one of them today; a font that lacks some makes this say which.
    void theyShipTypeset()
    {
        for (const Sign &sign : m_library.signs().all()) {
            QVERIFY2(formula::shipped(sign.display, false), qPrintable(sign.id));
            QVERIFY2(sign.isInFont(), qPrintable(sign.id));
        }
        QVERIFY(!Sign{.display = u"\\text{no such}"_s}.isInFont());
    }

    void anyThreadMayAsk()
    {
        const Library library = loadLibrary(shippedFolder, u"en"_s).library;
        const Signs *here = nullptr;
        const Signs *there = nullptr;
        std::thread other([&] { there = &library.signs(); });
        here = &library.signs();
        other.join();
        QCOMPARE(here, there);
        QCOMPARE(here->all().size(), 2448);
    }

    void brokenOnesAreLeftOut()
    {
        QTemporaryDir folder;
        QVERIFY(write(folder.filePath(u"signs.json"_s), brokenSigns));
        const Library library = loadLibrary(folder.path(), u"en"_s).library;
        QStringList ids;
        for (const Sign &sign : library.signs().all())
            ids.append(sign.id);
        QCOMPARE(ids, (QStringList{u"u2207"_s, u"u0023"_s}));
        QCOMPARE(library.signs().all().constFirst().commands[1].package, u"amssymb"_s);
        QCOMPARE(library.signs().all().constLast().display, u"\\text{\\#}"_s);
        QCOMPARE(library.signProblems().size(), 6);
        QVERIFY(library.signProblems().constFirst().message.contains(u"another record has the same id"_s));
        QCOMPARE(loadLibrary(u"/no/such/folder"_s, u"en"_s).library.signProblems().size(), 1);
    }

    void namesOfOtherLanguages()
    {
        const ForeignNames german = otherNames(m_library).value(u"element-of"_s);
        QCOMPARE(german.titles, QStringList{u"Element von"_s});
        QVERIFY(!german.aliases.isEmpty() && !german.readings.isEmpty());
        const ForeignNames english = otherNames(loadLibrary(shippedFolder, u"de"_s).library).value(u"element-of"_s);
        QCOMPARE(english.titles, QStringList{u"Element of"_s});
        QVERIFY(otherNames(Library()).isEmpty());
    }

    void unicodeKnowsNames()
    {
        QCOMPARE(unicodeName(U'∑'), u"N-ARY SUMMATION"_s);
        QVERIFY(unicodeName(0xE000).isEmpty());
        QVERIFY(unicodeName(0x110000).isEmpty());
        QVERIFY(icuVersion().at(0).isDigit());
    }

private:
    Library m_library;
};

QTEST_GUILESS_MAIN(tst_Signs)

#include "tst_signs.moc"
