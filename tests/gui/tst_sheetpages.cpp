#include "gui/sheet/sheetpages.h"

#include "content/limits.h"

#include <QApplication>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using gui::Sheet;
using gui::SheetChoice;

namespace {

const QPageSize a4(QPageSize::A4);

const content::Library &library()
{
    static const content::LoadedLibrary loaded = content::loadLibrary(u":/content"_s, u"en"_s);
    return loaded.library;
}

Sheet sheetOf(SheetChoice choice, const QString &topic = {}, const QList<content::Place> &favourites = {})
{
    return gui::makeSheet(library(), choice, topic, favourites, QDate(2024, 2, 29));
}

qsizetype pagesOf(const QByteArray &pdf)
{
    static const QRegularExpression page(u"/Type\\s*/Page\\b"_s);
    qsizetype count = 0;
    for (auto found = page.globalMatch(QString::fromLatin1(pdf)); found.hasNext(); found.next())
        ++count;
    return count;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class tst_SheetPages : public QObject
{
    Q_OBJECT

private slots:
    void theGuideHasEverySymbolUnderItsTopic()
    {
        const Sheet sheet = sheetOf(SheetChoice::Guide);
        QCOMPARE(sheet.lineCount(), library().symbols.size());
        QCOMPARE(sheet.sections.size(), library().notationTopics.size());
        QCOMPARE(sheet.captions.size(), 5);
        for (const gui::SheetSection &section : sheet.sections)
            for (const gui::SheetLine &line : section.lines)
                QVERIFY2(!line.sign.isEmpty() && !line.command.isEmpty() && !line.meaning.isEmpty(),
                         qPrintable(line.name));
        QVERIFY(sheet.date.contains(u"29"_s) && sheet.date.contains(u"2024"_s));
    }

    void aTopicAndTheFavouritesHaveTheirOwn()
    {
        const Sheet sets = sheetOf(SheetChoice::Topic, u"sets"_s);
        QCOMPARE(sets.sections.size(), 1);
        QVERIFY(sets.title.contains(sets.sections.first().title));
        QVERIFY(sets.lineCount() > 10 && sets.lineCount() < library().symbols.size() / 2);

        const QList<content::Place> places{{.page = u"notation"_s, .item = u"nabla"_s},
                                           {.page = u"catalogue"_s, .item = u"axler-ladr"_s},
                                           {.page = u"notation"_s, .item = u"no-longer-there"_s},
                                           {.page = u"notation"_s, .item = u"u2a0d"_s},
                                           {.page = u"notation"_s, .item = u"for-all"_s}};
        const Sheet favourites = sheetOf(SheetChoice::Favourites, {}, places);
        QCOMPARE(favourites.lineCount(), 3); // the last one is of the reference
        QCOMPARE(favourites.sections.size(), 3);
        QCOMPARE(sheetOf(SheetChoice::Favourites).lineCount(), 0);
    }

    // So many pages as it says, each with room for the lines that are on it and not for many more.
    void thePagesAreFull_data()
    {
        QTest::addColumn<int>("paper");
        QTest::newRow("A4") << static_cast<int>(QPageSize::A4);
        QTest::newRow("Letter") << static_cast<int>(QPageSize::Letter);
    }
    void thePagesAreFull()
    {
        QFETCH(int, paper);
        const Sheet sheet = sheetOf(SheetChoice::Guide);
        const auto pdf = gui::sheetPdf(sheet, QPageSize(static_cast<QPageSize::PageSizeId>(paper)));
        QVERIFY(pdf);
        QVERIFY(pdf->startsWith("%PDF-") && pdf->trimmed().endsWith("%%EOF"));
        const qsizetype pages = pagesOf(*pdf);
        QVERIFY2(pages >= sheet.lineCount() / 30 && pages <= sheet.lineCount() / 10,
                 qPrintable(QString::number(pages)));
        // The signs are outlines and the fonts come along in part: some kilobytes a page, not pictures of pages.
        const qsizetype perPage = pdf->size() / pages;
        QVERIFY2(perPage > 3000 && perPage < 60'000, qPrintable(QString::number(perPage)));
        QVERIFY(!pdf->contains("/Subtype /Image"));
    }

    void theNumberOfPagesIsTold()
    {
        QTemporaryDir folder;
        QPdfWriter writer(folder.filePath(u"sheet.pdf"_s));
        const auto pages = gui::setSheet(sheetOf(SheetChoice::Topic, u"numbers"_s), writer);
        QVERIFY(pages);
        QVERIFY(*pages > 1);
        QCOMPARE(pagesOf(contentOf(folder.filePath(u"sheet.pdf"_s))), static_cast<qsizetype>(*pages));
    }

    void anEmptySheetIsOnePage()
    {
        const auto pdf = gui::sheetPdf(sheetOf(SheetChoice::Favourites), a4);
        QVERIFY(pdf);
        QCOMPARE(pagesOf(*pdf), 1);
    }

    void whatIsTooLongForALineIsBroken()
    {
        Sheet sheet = sheetOf(SheetChoice::Topic, u"sets"_s);
        const qsizetype before = pagesOf(*gui::sheetPdf(sheet, a4));
        for (gui::SheetLine &line : sheet.sections.first().lines)
            line.command = line.command.repeated(12);
        QVERIFY(pagesOf(*gui::sheetPdf(sheet, a4)) > before);
    }

    // A row taller than a page is cut at its foot rather than never placed.
    void aRowTallerThanThePageEnds()
    {
        Sheet sheet = sheetOf(SheetChoice::Topic, u"sets"_s);
        sheet.sections.first().lines[2].meaning = u"words "_s.repeated(3000);
        const auto pdf = gui::sheetPdf(sheet, a4);
        QVERIFY(pdf);
        QVERIFY(pagesOf(*pdf) < sheet.lineCount());
    }

    void rightToLeftHasAsManyPages()
    {
        Sheet sheet = sheetOf(SheetChoice::Topic, u"sets"_s);
        const auto plain = gui::sheetPdf(sheet, a4);
        sheet.rightToLeft = true;
        const auto mirrored = gui::sheetPdf(sheet, a4);
        QCOMPARE(pagesOf(*mirrored), pagesOf(*plain));
        QVERIFY(*mirrored != *plain);
    }

    void itTellsHowFarItIsAndStops_data()
    {
        QTest::addColumn<double>("share");
        QTest::newRow("at once") << 0.0;
        QTest::newRow("while it breaks pages") << 0.3;
        QTest::newRow("while it draws") << 0.8;
    }
    void itTellsHowFarItIsAndStops()
    {
        QFETCH(double, share);
        double last = 0.0;
        const core::Run run([&] { return last >= share; },
                            [&](double now) {
                                QVERIFY(now >= last && now <= 1.0);
                                last = now;
                            });
        QTemporaryDir folder;
        const QString path = folder.filePath(u"sheet.pdf"_s);
        const auto saved = gui::saveSheet(path, sheetOf(SheetChoice::Guide), a4, run);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, core::ErrorKind::Cancelled);
        QVERIFY(last < share + 0.1);
        QVERIFY(!QFile::exists(path));
    }

    void aFullDiskKeepsTheOldFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"sheet.pdf"_s);
        const Sheet sheet = sheetOf(SheetChoice::Topic, u"sets"_s);
        QVERIFY(gui::saveSheet(path, sheet, a4));
        const QByteArray before = contentOf(path);
        QVERIFY(pagesOf(before) > 1);
        const auto saved = [&] {
            const FullDisk disk(10'000);
            return gui::saveSheet(path, sheetOf(SheetChoice::Guide), a4);
        }();
        QVERIFY(!saved);
        const QString sentence = QString::fromStdString(core::english(saved.error().text));
        QVERIFY2(sentence.contains(path), qPrintable(sentence));
        QCOMPARE(contentOf(path), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"sheet.pdf"_s});
    }
};

QTEST_MAIN(tst_SheetPages)
#include "tst_sheetpages.moc"
