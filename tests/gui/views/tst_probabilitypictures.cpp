#include "calculators/bayes.h"
#include "calculators/naivebayes.h"
#include "calculators/reportlaws.h"
#include "gui/views/decisionregionsview.h"
#include "gui/views/iconarrayview.h"
#include "gui/views/mosaicview.h"
#include "gui/views/probabilitytreeview.h"

#include <QAccessible>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <memory>

using namespace gui;

namespace {

calculators::Report report()
{
    return *calculators::testReport({.prevalence = 0.1, .sensitivity = 0.8, .specificity = 0.7});
}

calculators::DecisionRegions regions()
{
    calculators::NaiveBayesRequest request{.y = {"left", "left", "right", "right"}};
    request.x = core::Grid<double>(4, 2);
    request.x.cells = {0, 0, 1, 1, 10, 10, 11, 12};
    return *first<calculators::DecisionRegions>(*calculators::naiveBayesReport(request));
}

bool isXml(const QByteArray &text)
{
    QXmlStreamReader reader(text);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

/// Shows, tells and saves itself in both kinds of file.
template <class View>
void check(const calculators::Section &section, const QStringList &words)
{
    View view;
    view.show(section, 6);
    view.resize(900, 600);
    QVERIFY(!view.accessibleName().isEmpty());
    for (const QString &word : words)
        QVERIFY2(view.description().contains(word), qPrintable(view.description()));
    QVERIFY(view.plainText().contains(view.description()));
    QVERIFY(view.picture(QStringLiteral("png")).startsWith("\x89PNG"));
    QVERIFY(isXml(view.picture(QStringLiteral("svg"))));
    auto *accessible = QAccessible::queryAccessibleInterface(&view);
    QCOMPARE(accessible->text(QAccessible::Description), view.description());
}

} // namespace

class ProbabilityPicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPictureTellsAndSavesItself()
    {
        const calculators::Report all = report();
        check<ProbabilityTreeView>(*first<calculators::ProbabilityTree>(all),
                                   {QStringLiteral("condition 0.1"), QStringLiteral("together 80")});
        check<MosaicView>(*first<calculators::Mosaic>(all), {QStringLiteral("width 0.1"), QStringLiteral("area 0.08")});
        check<IconArrayView>(*first<calculators::IconArray>(all), {QStringLiteral("condition, positive: 80")});
        check<DecisionRegionsView>(regions(), {QStringLiteral("left wins"), QStringLiteral("right wins")});
    }

    // What is drawn has the areas that are told: each tile is its probability of the whole square.
    void tilesHaveTheirProbabilities()
    {
        const calculators::Report all = report();
        MosaicView view;
        view.show(*first<calculators::Mosaic>(all), 6);
        const QRectF area(0.0, 0.0, 700.0, 500.0);
        const auto size = [](const QRectF &rect) { return rect.width() * rect.height(); };
        const QList<QRectF> ill = view.tiles(area, 0);
        const QList<QRectF> well = view.tiles(area, 1);
        const double whole = size(ill[0]) + size(ill[1]) + size(well[0]) + size(well[1]);
        QVERIFY(std::abs(size(ill[0]) / whole - 0.08) < 1e-12);
        QVERIFY(std::abs(size(ill[1]) / whole - 0.02) < 1e-12);
        QVERIFY(std::abs(size(well[0]) / whole - 0.27) < 1e-12);
        QCOMPARE(ill[0].right(), well[0].left());
        QVERIFY(std::abs(ill[0].top() - ill[1].bottom()) < 1e-9);
    }

    void emptyPicturesAreDrawn()
    {
        MosaicView mosaic;
        mosaic.show(calculators::Mosaic{}, 6);
        ProbabilityTreeView tree;
        tree.show(calculators::ProbabilityTree{}, 6);
        IconArrayView icons;
        icons.show(calculators::IconArray{}, 6);
        DecisionRegionsView nothing;
        nothing.show(calculators::DecisionRegions{}, 6);
        for (PictureView *view : std::initializer_list<PictureView *>{&mosaic, &tree, &icons, &nothing}) {
            view->resize(400, 300);
            QVERIFY(!view->picture(QStringLiteral("png")).isEmpty());
        }
    }
};

QTEST_MAIN(ProbabilityPicturesTest)
#include "tst_probabilitypictures.moc"
