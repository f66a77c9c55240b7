#include "gui/views/matrixpicturecases.h"

#include "gui/theme.h"
#include "gui/views/heatmapview.h"
#include "gui/views/pictureview.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QXmlStreamReader>

using gui::PictureView;
using gui::SectionView;

namespace {

Section spectrum()
{
    return *calculators::complexPlane(grid(3, {4, 1, 0, -1, 2, 1, 0.5, 0, -1}));
}

Section heat(std::size_t rows, std::size_t columns, double lift)
{
    Grid values(rows, columns);
    for (std::size_t i = 0; i < rows; ++i)
        for (std::size_t j = 0; j < columns; ++j)
            values(i, j) = lift + std::sin(0.7 * static_cast<double>(i)) * std::cos(0.4 * static_cast<double>(j));
    calculators::HeatMap result = calculators::heatMap(values);
    result.sign = "A =";
    return result;
}

Section singularPlot()
{
    Grid hilbert(8, 8);
    for (std::size_t i = 0; i < 8; ++i)
        for (std::size_t j = 0; j < 8; ++j)
            hilbert(i, j) = 1.0 / static_cast<double>(i + j + 1);
    const auto report = calculators::matrixReport({.operation = "svd", .a = hilbert});
    for (const Section &section : report->sections)
        if (std::holds_alternative<calculators::Plot>(section))
            return section;
    return {};
}

struct Counts
{
    bool parses = false;
    int shapes = 0;
};

Counts readSvg(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    Counts counts;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement
            && QStringList{QStringLiteral("path"), QStringLiteral("polyline"), QStringLiteral("polygon"),
                           QStringLiteral("rect"), QStringLiteral("circle"), QStringLiteral("ellipse")}
                   .contains(reader.name().toString()))
            ++counts.shapes;
    counts.parses = !reader.hasError();
    return counts;
}

} // namespace

class MatrixPicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPictureIsExported_data();
    void everyPictureIsExported();
    void everyPictureInEveryTheme_data();
    void everyPictureInEveryTheme();
    void everyPictureIsAccessible();
    void descriptionsSayWhatIsSeen();
    void heatMapsTellTheValue();
    void heatMapsAreSignedOrNot();
    void aLargeHeatMapIsShownInBlocks();
};

namespace {

void addPictures()
{
    QTest::addColumn<std::shared_ptr<Section>>("section");
    const auto add = [](const char *name, Section section) {
        QTest::newRow(name) << std::make_shared<Section>(std::move(section));
    };
    add("map", map({2, 1, 0.5, 1.5}));
    add("mirror", map({0, 1, 1, 0}));
    add("rotation", map({0.6, -0.8, 0.8, 0.6}));
    add("rank one", map({1, 2, 0.5, 1}));
    add("zero", map({0, 0, 0, 0}));
    add("huge", map({3e150, 1e150, 0, -2e150}));
    add("tiny", map({3e-150, 1e-150, 0, 2e-150}));
    add("two stages", *calculators::linearMap({grid(2, {0, -1, 1, 0}), grid(2, {2, 0, 0, 0.5})}));
    add("spectrum", spectrum());
    add("heat signed", heat(12, 9, 0.0));
    add("heat unsigned", heat(30, 50, 1.0));
    add("heat tall", heat(400, 3, 0.0));
    add("singular values", singularPlot());
}

} // namespace

Q_DECLARE_METATYPE(std::shared_ptr<Section>)

void MatrixPicturesTest::everyPictureIsExported_data()
{
    addPictures();
}

void MatrixPicturesTest::everyPictureIsExported()
{
    QFETCH(std::shared_ptr<Section>, section);
    Shown<PictureView> view(*section);
    const Counts counts = readSvg(view->picture(QStringLiteral("svg")));
    QVERIFY(counts.parses);
    QVERIFY2(counts.shapes > 10, qPrintable(QString::number(counts.shapes)));
    QImage image;
    QVERIFY(image.loadFromData(view->picture(QStringLiteral("png")), "PNG"));
    QVERIFY(image.width() > view->width() && image.height() > view->height());
    QSet<QRgb> colours;
    for (int x = 0; x < image.width(); x += 3)
        for (int y = 0; y < image.height(); y += 3)
            colours.insert(image.pixel(x, y));
    QVERIFY(colours.size() > 10);
    QVERIFY(colours.contains(view->palette().color(QPalette::Base).rgb()));
}

void MatrixPicturesTest::everyPictureInEveryTheme_data()
{
    addPictures();
}

void MatrixPicturesTest::everyPictureInEveryTheme()
{
    QFETCH(std::shared_ptr<Section>, section);
    gui::Theme theme;
    QDir().mkpath(QStringLiteral("screenshots"));
    const QString name = QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'-');
    const QFont usual = QApplication::font();
    for (const auto &[word, choice, large] :
         {std::tuple("light", gui::ThemeChoice::Light, false), std::tuple("dark", gui::ThemeChoice::Dark, false),
          std::tuple("large", gui::ThemeChoice::HighContrast, true)}) {
        theme.setChoice(choice);
        QFont font = usual;
        font.setPointSizeF(usual.pointSizeF() * (large ? 2.0 : 1.0));
        QApplication::setFont(font);
        Shown<SectionView> view(*section, large ? QSize(1100, 940) : QSize(620, 480));
        const QImage picture = view->grab().toImage();
        QApplication::setFont(usual);
        QVERIFY(picture.save(QStringLiteral("screenshots/matrix-%1-%2.png").arg(name, QLatin1String(word))));
        const QColor ground = view->palette().color(QPalette::Base);
        QCOMPARE(ground.lightness() < 128, choice != gui::ThemeChoice::Light);
        int onGround = 0;
        for (int x = 0; x < picture.width(); x += 5)
            for (int y = 0; y < picture.height(); y += 5)
                onGround += picture.pixelColor(x, y) == ground ? 1 : 0;
        QVERIFY(onGround > 100);
    }
    theme.setChoice(gui::ThemeChoice::Light);
}

void MatrixPicturesTest::everyPictureIsAccessible()
{
    for (const Section &section : {Section(map({2, 1, 0, 1})), spectrum(), heat(8, 8, 0.0), singularPlot()}) {
        Shown<PictureView> view(section);
        auto *accessible = QAccessible::queryAccessibleInterface(&*view);
        QVERIFY(accessible);
        QCOMPARE(accessible->role(), QAccessible::Chart);
        QVERIFY(!accessible->text(QAccessible::Name).isEmpty());
        QCOMPARE(accessible->text(QAccessible::Description), view->description());
        QVERIFY(view->description().size() > 20);
        QTest::keyClick(&*view, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(!view->plainText().isEmpty());
    }
}

void MatrixPicturesTest::descriptionsSayWhatIsSeen()
{
    Shown<PictureView> shear(map({2, 1, 0, -1}));
    QVERIFY(shear->description().contains(QStringLiteral("det = -2")));
    QVERIFY(shear->description().contains(QStringLiteral("orientation reversed")));
    QVERIFY(shear->description().contains(QStringLiteral("stretched by 2")));
    Shown<PictureView> rotation(map({0, -1, 1, 0}));
    QVERIFY(rotation->description().contains(QStringLiteral("No line")));
    Shown<PictureView> double_(map({2, 0, 0, 2}));
    QVERIFY(double_->description().contains(QStringLiteral("Every line")));
    Shown<PictureView> flat(map({1, 1, 1, 1}));
    QVERIFY(flat->description().contains(QStringLiteral("det = 0")));
    Shown<PictureView> points(spectrum());
    QTest::keyClick(&*points, Qt::Key_Right);
    QVERIFY(points->description().contains(QStringLiteral("Eigenvalue 1 of 3")));
    QVERIFY(points->description().contains(QStringLiteral("centre 4, radius 1")));
}

void MatrixPicturesTest::heatMapsTellTheValue()
{
    Grid values(8, 8);
    values(0, 1) = 7.25;
    Shown<PictureView> view(Section(calculators::heatMap(values)));
    QTest::keyClick(&*view, Qt::Key_Right); // into the first cell
    QTest::keyClick(&*view, Qt::Key_Right);
    QVERIFY(view->description().contains(QStringLiteral("Row 1, column 2: 7.25")));
    QTest::keyClick(&*view, Qt::Key_Up); // stays within
    QVERIFY(view->description().contains(QStringLiteral("Row 1, column 2: 7.25")));
    Grid large(600, 600);
    large(599, 599) = -3.5;
    Shown<PictureView> pooled(Section(calculators::heatMap(large)));
    for (int k = 0; k < 260; ++k) {
        QTest::keyClick(&*pooled, Qt::Key_Right);
        QTest::keyClick(&*pooled, Qt::Key_Down);
    }
    QVERIFY2(pooled->description().contains(QStringLiteral("to 600, columns 598 to 600: greatest in magnitude -3.5")),
             qPrintable(pooled->description()));
}

void MatrixPicturesTest::heatMapsAreSignedOrNot()
{
    const auto colour = [](std::vector<double> cells, double value) {
        const auto view = std::make_unique<gui::HeatMapView>();
        view->show(Section(calculators::heatMap(grid(2, std::move(cells)))), 6);
        return std::pair(view->colourOf(value), view->palette().color(QPalette::Base));
    };
    // Zero is the ground in both; equal magnitudes of both signs are equally far from it.
    const auto [zero, ground] = colour({-2, 1, 0, 1}, 0.0);
    QCOMPARE(zero, ground);
    QVERIFY(colour({-2, 1, 0, 1}, -2.0).first == gui::themeColours().negative);
    QVERIFY(colour({-2, 1, 0, 1}, 2.0).first == gui::themeColours().positive);
    QVERIFY(colour({1, 4, 0, 1}, 4.0).first == gui::themeColours().positive);
    QVERIFY(colour({-1, -4, 0, -1}, -4.0).first == gui::themeColours().negative);
    QVERIFY(colour({0, 0, 0, 0}, 0.0).first == ground);
    QVERIFY(colour({1, 1, 1, 1}, std::nan("")).first == gui::themeColours().error);
}

void MatrixPicturesTest::aLargeHeatMapIsShownInBlocks()
{
    Grid values(4000, 4000);
    values(1234, 3456) = 9.0;
    const Section section = calculators::heatMap(values);
    gui::HeatMapView view;
    view.resize(620, 480);
    view.show(section, 6);
    QVERIFY(!view.grab().isNull());
    const auto &map = std::get<calculators::HeatMap>(section);
    QVERIFY(map.values.cells.size() <= std::size_t{65536});
    QCOMPARE(map.values(1234 / map.blockRows, 3456 / map.blockColumns), 9.0);
}

QTEST_MAIN(MatrixPicturesTest)
#include "tst_matrixpictures.moc"
