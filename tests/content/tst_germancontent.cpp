#include "content/laws.h"
#include "content/library.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace content;
using namespace Qt::StringLiterals;

namespace {

const QString shipped = u":/content"_s;

QJsonObject objectOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

// A text of several words is a sentence or a phrase, which a language has its own words for; one word may be alike.
bool isPhrase(const QString &text)
{
    return text.count(u' ') >= 3;
}

} // namespace

/// Every text of the shipped content is there in German, and nothing besides.
class tst_GermanContent : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_english = loadLibrary(shipped, u"en"_s);
        m_german = loadLibrary(shipped, u"de"_s);
    }

    void symbolIsTranslated_data() { rows(m_english.library.symbols); }
    void symbolIsTranslated()
    {
        const QString id = QString::fromLatin1(QTest::currentDataTag());
        const Symbol &english = *m_english.library.symbol(id);
        const Symbol &german = *m_german.library.symbol(id);
        // Names and readings may be alike ("Tensor", "pi"); sentences may not.
        for (qsizetype i = 0; i < english.meanings.size(); ++i) {
            QVERIFY2(german.meanings[i].meaning != english.meanings[i].meaning,
                     qPrintable(english.meanings[i].meaning));
            QCOMPARE(german.meanings[i].since.isEmpty(), english.meanings[i].since.isEmpty());
            // Names and years are alike, words are not.
            static const QRegularExpression words(u"\\b(by|since|century|introduced|use|used|from|the)\\b"_s);
            QVERIFY2(!words.match(english.meanings[i].since).hasMatch()
                         || german.meanings[i].since != english.meanings[i].since,
                     qPrintable(english.meanings[i].since));
            QVERIFY2(!isPhrase(english.meanings[i].readAloud)
                         || german.meanings[i].readAloud != english.meanings[i].readAloud,
                     qPrintable(english.meanings[i].readAloud));
        }
        // A source is authors, whose names stay, or words such as "older texts".
        static const QRegularExpression names(
            u"^([\\p{Lu}\\d][\\w-]*|et|al|to|van|der|amsthm|amsmath|scikit-learn|linalg|svd|\\W)+$"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        for (qsizetype i = 0; i < english.variants.size(); ++i)
            QVERIFY2(names.match(english.variants[i].source).hasMatch()
                         || german.variants[i].source != english.variants[i].source,
                     qPrintable(english.variants[i].source));
        for (qsizetype i = 0; i < english.variants.size(); ++i)
            QVERIFY2(german.variants[i].meaning != english.variants[i].meaning,
                     qPrintable(english.variants[i].meaning));
        for (qsizetype i = 0; i < english.confusedWith.size(); ++i)
            QVERIFY2(german.confusedWith[i].difference != english.confusedWith[i].difference,
                     qPrintable(english.confusedWith[i].difference));
        QVERIFY2(english.aliases.isEmpty() || !german.aliases.isEmpty(), "no other names in German");
    }

    void resourceIsTranslated_data() { rows(m_english.library.resources); }
    void resourceIsTranslated()
    {
        const QString id = QString::fromLatin1(QTest::currentDataTag());
        const Resource &english = *m_english.library.resource(id);
        const Resource &german = *m_german.library.resource(id);
        QVERIFY(german.summary != english.summary);
        QVERIFY(german.why != english.why);
        QVERIFY2(english.keywords.isEmpty() || german.keywords != english.keywords,
                 "the keywords are the English ones");
        QCOMPARE(german.title, english.title);
        QCOMPARE(german.url, english.url);
    }

    void restIsTranslated()
    {
        const Library &english = m_english.library;
        const Library &german = m_german.library;
        for (qsizetype i = 0; i < english.notationTopics.size(); ++i)
            QVERIFY(german.notationTopics[i].summary != english.notationTopics[i].summary);
        for (qsizetype i = 0; i < english.catalogueTopics.size(); ++i)
            QVERIFY(german.catalogueTopics[i].summary != english.catalogueTopics[i].summary);
        QVERIFY(german.start.title != english.start.title);
        QVERIFY(german.start.joke != english.start.joke);
        QCOMPARE(german.start.paragraphs.size(), english.start.paragraphs.size());
        for (qsizetype i = 0; i < english.start.paragraphs.size(); ++i)
            QVERIFY(german.start.paragraphs[i] != english.start.paragraphs[i]);
    }

    void germanHasNoTextsOfUnknownRecords()
    {
        QStringList unknown;
        for (const Topic &topic : m_english.library.notationTopics)
            for (const QString &id : objectOf(shipped + u"/de/symbols-"_s + topic.id + u".json"_s).keys()) {
                const Symbol *symbol = m_english.library.symbol(id);
                if (!symbol || symbol->topic != topic.id)
                    unknown.append(id);
            }
        for (const QString &id : objectOf(shipped + u"/de/resources.json"_s).keys())
            if (!m_english.library.resource(id))
                unknown.append(id);
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u", "_s)));
    }

private:
    LoadedLibrary m_english;
    LoadedLibrary m_german;
};

QTEST_GUILESS_MAIN(tst_GermanContent)

#include "tst_germancontent.moc"
