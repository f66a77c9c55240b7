#include "gui/formulaexport.h"

#include "formula/typesetter.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QPalette>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <array>
#include <memory>

using gui::ExportFormat;
using gui::ExportGround;
using gui::ExportOptions;

class FormulaExportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_formula = formula::typeset(QStringLiteral("\\sqrt{\\frac{a}{b}}")).value(); }

    void everyFormatIsWhatItSays()
    {
        const QByteArray svg = gui::exported(m_formula, {.format = ExportFormat::Svg});
        QVERIFY(QSvgRenderer(svg).isValid());
        QVERIFY(gui::exported(m_formula, {.format = ExportFormat::Pdf}).startsWith("%PDF-"));
        QVERIFY(QImage::fromData(gui::exported(m_formula, {.format = ExportFormat::Png}), "PNG").width() > 20);
        QXmlStreamReader mathMl(gui::exported(m_formula, {.format = ExportFormat::MathMl}));
        QVERIFY(mathMl.readNextStartElement());
        QCOMPARE(mathMl.name(), u"math");
        while (!mathMl.atEnd())
            mathMl.readNext();
        QVERIFY(!mathMl.hasError());
    }

    void thePictureIsAsLargeAsSaid()
    {
        QSize last;
        for (int scale = 1; scale <= gui::largestExportScale; ++scale) {
            const ExportOptions options{.format = ExportFormat::Png, .scale = scale};
            const QSize size = gui::exportedSize(m_formula, options);
            QCOMPARE(QImage::fromData(gui::exported(m_formula, options)).size(), size);
            QVERIFY(size.width() > last.width() && size.height() > last.height());
            last = size;
        }
        QCOMPARE_GT(last.height(), 8 * 16);
    }

    void theGroundIsAsChosen_data()
    {
        QTest::addColumn<ExportGround>("ground");
        QTest::addColumn<QColor>("paper");
        QTest::addColumn<QColor>("ink");
        const QPalette palette = QApplication::palette();
        QTest::newRow("transparent") << ExportGround::Transparent << QColor(0, 0, 0, 0) << QColor(Qt::black);
        QTest::newRow("light") << ExportGround::TransparentLight << QColor(0, 0, 0, 0) << QColor(Qt::white);
        QTest::newRow("white") << ExportGround::White << QColor(Qt::white) << QColor(Qt::black);
        QTest::newRow("window") << ExportGround::Window << palette.color(QPalette::Window)
                                << palette.color(QPalette::WindowText);
    }
    void theGroundIsAsChosen()
    {
        QFETCH(ExportGround, ground);
        QFETCH(QColor, paper);
        QFETCH(QColor, ink);
        const QImage image =
            QImage::fromData(gui::exported(m_formula, {.format = ExportFormat::Png, .scale = 8, .ground = ground}));
        QCOMPARE(image.pixelColor(0, 0).rgba(), paper.rgba());
        bool isInked = false;
        for (int x = 0; x < image.width() && !isInked; ++x)
            for (int y = 0; y < image.height() && !isInked; ++y)
                isInked = image.pixelColor(x, y).rgba() == ink.rgba();
        QVERIFY(isInked);
    }

    void theClipboardHasTheTypeOfEach()
    {
        const std::array<std::pair<ExportFormat, const char *>, 4> types{
            {{ExportFormat::Svg, "image/svg+xml"},
             {ExportFormat::Pdf, "application/pdf"},
             {ExportFormat::Png, "image/png"},
             {ExportFormat::MathMl, "application/mathml+xml"}}};
        for (const auto &[format, type] : types) {
            const std::unique_ptr<QMimeData> content(gui::exportedMimeData(m_formula, {.format = format}));
            QVERIFY2(!content->data(QLatin1String(type)).isEmpty(), type);
            QCOMPARE(content->hasText(), format == ExportFormat::Svg || format == ExportFormat::MathMl);
            QCOMPARE(content->hasImage(), format == ExportFormat::Png);
        }
    }

    void filesAreWrittenWholeOrNotAtAll()
    {
        QTemporaryDir folder;
        const ExportOptions options{.format = ExportFormat::Svg};
        const QString path = folder.filePath(QStringLiteral("f.svg"));
        QVERIFY(gui::exportTo(path, m_formula, options));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), gui::exported(m_formula, options));
        const auto refused = gui::exportTo(path + QStringLiteral("/below.svg"), m_formula, options);
        QVERIFY(!refused);
        QVERIFY(!refused.error().text.source.empty());
    }

    void optionsSurviveAndBadOnesDoNot()
    {
        const ExportOptions options{.format = ExportFormat::Png, .scale = 7, .ground = ExportGround::White};
        const ExportOptions again = ExportOptions::fromState(options.state());
        QCOMPARE(again.format, options.format);
        QCOMPARE(again.scale, options.scale);
        QCOMPARE(again.ground, options.ground);
        const ExportOptions bad = ExportOptions::fromState(
            {{QStringLiteral("format"), 9}, {QStringLiteral("scale"), 99}, {QStringLiteral("ground"), -1}});
        QCOMPARE(bad.format, ExportFormat::Svg);
        QCOMPARE(bad.scale, 8);
        QCOMPARE(bad.ground, ExportGround::Transparent);
        QCOMPARE(ExportOptions::fromState({}).scale, ExportOptions().scale);
    }

private:
    formula::Formula m_formula;
};

QTEST_MAIN(FormulaExportTest)
#include "tst_formulaexport.moc"
