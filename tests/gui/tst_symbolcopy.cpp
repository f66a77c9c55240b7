#include "gui/symbolcopy.h"

#include "content/library.h"

#include <QMimeData>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using gui::CopyFormat;

namespace {

const content::Library &library()
{
    static const content::LoadedLibrary loaded = content::loadLibrary(u":/content"_s, u"en"_s);
    return loaded.library;
}

gui::Writing writing(const QString &id)
{
    const content::Symbol *symbol = library().symbol(id);
    return symbol ? gui::writingOf(*symbol) : gui::Writing{};
}

} // namespace

class tst_SymbolCopy : public QObject
{
    Q_OBJECT

private slots:
    void aSignIsWrittenAsText_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<CopyFormat>("format");
        QTest::addColumn<QString>("expected");
        QTest::newRow("LaTeX") << u"nabla"_s << CopyFormat::Latex << u"\\nabla"_s;
        QTest::newRow("character") << u"nabla"_s << CopyFormat::Character << u"∇"_s;
        QTest::newRow("named entity") << u"nabla"_s << CopyFormat::Html << u"&nabla;"_s;
        QTest::newRow("Typst") << u"nabla"_s << CopyFormat::Typst << u"nabla"_s;
        QTest::newRow("package left out") << u"not-exists"_s << CopyFormat::Latex << u"\\nexists"_s;
    }
    void aSignIsWrittenAsText()
    {
        QFETCH(QString, id);
        QFETCH(CopyFormat, format);
        QFETCH(QString, expected);
        const auto made = gui::snippet(writing(id), format);
        QVERIFY(made);
        QCOMPARE(made->text, expected);
        const std::unique_ptr<QMimeData> data(gui::mimeData(*made));
        QCOMPARE(data->text(), expected);
    }

    void aPackageIsLoadedWhereItIsAskedForAndNeeded()
    {
        QCOMPARE(gui::snippet(writing(u"not-exists"_s), CopyFormat::Latex, true)->text,
                 u"\\usepackage{amssymb}\n\\nexists"_s);
        QCOMPARE(gui::snippet(writing(u"nabla"_s), CopyFormat::Latex, true)->text, u"\\nabla"_s);
        QCOMPARE(gui::packageLine(u"bm"_s), u"\\usepackage{bm}"_s);
        QCOMPARE(gui::packageLine({}), QString());
    }

    void aCharacterWithoutANameHasItsNumber_data()
    {
        QTest::addColumn<QString>("character");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("one") << u"∇"_s << u"&#x2207;"_s;
        QTest::newRow("beyond the first plane") << QString::fromUcs4(U"\U0001D400") << u"&#x1D400;"_s;
        QTest::newRow("two") << u"x̂"_s << u"&#x78;&#x302;"_s;
    }
    void aCharacterWithoutANameHasItsNumber()
    {
        QFETCH(QString, character);
        QFETCH(QString, expected);
        const gui::Writing sign{.character = character};
        QCOMPARE(gui::htmlText(sign), expected);
        QCOMPARE(gui::hasFormat(sign, CopyFormat::Html), !expected.isEmpty());
    }

    void aSignIsDrawn()
    {
        const auto svg = gui::snippet(writing(u"nabla"_s), CopyFormat::Svg);
        QVERIFY(svg && svg->text.contains(u"<svg"_s));
        const std::unique_ptr<QMimeData> drawing(gui::mimeData(*svg));
        QCOMPARE(drawing->data(u"image/svg+xml"_s), svg->bytes);

        const auto png = gui::snippet(writing(u"nabla"_s), CopyFormat::Png);
        QVERIFY(png && png->text.isEmpty());
        const QImage image = QImage::fromData(png->bytes, "PNG");
        QVERIFY(image.height() > 60);
        const std::unique_ptr<QMimeData> picture(gui::mimeData(*png));
        QVERIFY(picture->hasImage() && picture->hasFormat(u"image/png"_s));

        const auto mathMl = gui::snippet(writing(u"nabla"_s), CopyFormat::MathMl);
        QVERIFY(mathMl && mathMl->text.contains(u"&#x2207;"_s) && mathMl->text.contains(u"<math"_s));
    }

    // Where a format is said to exist there is something to paste, and the other way round.
    void everySymbolHasWhatItSays()
    {
        for (const content::Symbol &symbol : library().symbols) {
            const gui::Writing sign = gui::writingOf(symbol);
            QCOMPARE(sign.place.text(), u"notation/"_s + symbol.id);
            for (const CopyFormat format :
                 {CopyFormat::Latex, CopyFormat::Character, CopyFormat::Html, CopyFormat::MathMl, CopyFormat::Typst}) {
                const auto made = gui::snippet(sign, format);
                QCOMPARE(made.has_value(), gui::hasFormat(sign, format));
                QVERIFY2(!made || !made->text.isEmpty(), qPrintable(symbol.id));
            }
            for (const CopyFormat format : {CopyFormat::Latex, CopyFormat::MathMl, CopyFormat::Svg, CopyFormat::Png})
                QVERIFY2(gui::hasFormat(sign, format), qPrintable(symbol.id + u' ' + gui::copyFormatId(format)));
        }
    }

    void signsOfTheReferenceAreCopiedToo()
    {
        const content::Sign *sign =
            library().signs().byId(u"u2a0d"_s); // the integral with a bar, which no symbol explains
        QVERIFY(sign);
        const gui::Writing written = gui::writingOf(*sign);
        QCOMPARE(gui::snippet(written, CopyFormat::Character)->text, sign->character);
        QVERIFY(gui::hasFormat(written, CopyFormat::Latex));
        QVERIFY(gui::snippet(written, CopyFormat::Svg));
    }

    void theIdOfAFormatReadsBack()
    {
        QSet<QString> ids;
        for (const CopyFormat format : gui::copyFormats) {
            QCOMPARE(gui::copyFormatOf(gui::copyFormatId(format)), format);
            QVERIFY(!gui::copyFormatName(format).isEmpty());
            ids.insert(gui::copyFormatId(format));
        }
        QCOMPARE(ids.size(), static_cast<qsizetype>(gui::copyFormats.size()));
        QCOMPARE(gui::copyFormatOf(u"of a newer program"_s), CopyFormat::Latex);
    }
};

QTEST_MAIN(tst_SymbolCopy)
#include "tst_symbolcopy.moc"
