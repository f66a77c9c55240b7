#include "gui/views/plotview.h"

#include "core/csv.h"

#include <qcustomplot.h>

#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

using calculators::Curve;
using calculators::Plot;
using gui::DraggedInputs;
using gui::PlotView;

namespace {

Plot parabola()
{
    Plot plot{.title = core::literal("Parabola"), .xLabel = core::literal("x"), .yLabel = core::literal("y")};
    Curve curve{.name = core::literal("square")};
    for (int i = -20; i <= 20; ++i) {
        curve.x.push_back(0.1 * i);
        curve.y.push_back(0.01 * i * i);
    }
    plot.curves = {curve};
    return plot;
}

Plot boxes()
{
    Plot plot{.title = core::literal("Boxes"), .xLabel = core::literal("height")};
    plot.boxes = {{.name = core::literal("shade"),
                   .lowWhisker = 1.0,
                   .lowerQuartile = 2.0,
                   .median = 3.0,
                   .upperQuartile = 4.5,
                   .highWhisker = 6.0,
                   .mean = 3.2,
                   .outliers = {9.0}},
                  {.name = core::literal("sun"),
                   .lowWhisker = 2.0,
                   .lowerQuartile = 3.0,
                   .median = 4.0,
                   .upperQuartile = 5.0,
                   .highWhisker = 7.0,
                   .mean = 4.1}};
    return plot;
}

/// A view in a real window, with what its plot tells.
struct Shown
{
    PlotView view;
    QCustomPlot *plot = view.findChild<QCustomPlot *>();

    explicit Shown(const Plot &content)
    {
        view.resize(700, 420);
        view.show(content, 6);
        view.QWidget::show();
        view.activateWindow();
        Q_UNUSED(QTest::qWaitForWindowActive(&view)); // becoming active hides every tool tip
        plot->replot();
    }

    QPoint pixel(double x, double y) const
    {
        return QPointF(plot->xAxis->coordToPixel(x), plot->yAxis->coordToPixel(y)).toPoint();
    }
    QCPRange x() const { return plot->xAxis->range(); }
    QCPRange y() const { return plot->yAxis->range(); }

    void turnWheel(const QPoint &at, int notches, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent event(at, plot->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(plot, &event);
    }
};

} // namespace

class PlotViewTest : public QObject
{
    Q_OBJECT

private slots:
    void numbersHaveAPointInEveryLanguage()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        Plot narrow = parabola();
        for (double &x : narrow.curves.front().x)
            x *= 0.1;
        Shown shown(narrow);
        shown.plot->replot();
        const QStringList labels = shown.plot->xAxis->tickVectorLabels();
        QLocale::setDefault(before);
        QVERIFY2(labels.contains(QStringLiteral("0.1")), qPrintable(labels.join(u' ')));
    }

    void longLabelsStandInTwoLines()
    {
        Plot plot = parabola();
        plot.yLabel = core::literal(std::string("a label of many words which is far longer than the picture is high, "
                                                "so that one line of it would be cut off at both ends of the axis"));
        Shown shown(plot);
        const QString label = shown.plot->yAxis->label();
        QCOMPARE(label.count(u'\n'), 1);
        QCOMPARE(QString(label).replace(u'\n', u' '), QString::fromStdString(core::english(plot.yLabel)));
        Shown usual(parabola());
        QCOMPARE(usual.plot->yAxis->label(), QStringLiteral("y"));
    }

    void valuesUnderThePointer()
    {
        Shown shown(parabola());
        QTest::mouseMove(shown.plot, shown.pixel(-1.0, 2.0));
        QTest::mouseMove(shown.plot, shown.pixel(1.0, 1.0));
        QTRY_VERIFY(QToolTip::text().startsWith(QStringLiteral("x: ")));
        const QStringList lines = QToolTip::text().split(u'\n');
        const double x = lines.value(0).mid(3).toDouble();
        QVERIFY(std::abs(x - 1.0) < 0.02); // a pixel
        QVERIFY(lines.value(1).startsWith(QStringLiteral("square: ")));
        QVERIFY(std::abs(lines.value(1).mid(8).toDouble() - x * x) < 0.01);
        QTest::mouseMove(shown.plot, shown.pixel(-1.5, 0.3) + QPoint(0, 200)); // below the axes
        QTRY_VERIFY(!shown.plot->findChild<QCPItemTracer *>()->visible());
    }

    void wheelScalesAboutThePointer()
    {
        Shown shown(parabola());
        const QCPRange before = shown.x();
        const QPoint at = shown.pixel(1.0, 1.0);
        shown.turnWheel(at, 2, Qt::NoModifier); // belongs to the page
        QCOMPARE(shown.x(), before);
        shown.turnWheel(at, 2, Qt::ControlModifier);
        QVERIFY(std::abs(shown.x().size() - before.size() / (1.25 * 1.25)) < 1e-9);
        QVERIFY((shown.pixel(1.0, 1.0) - at).manhattanLength() <= 2);
        QTest::mouseDClick(shown.plot, Qt::LeftButton, {}, shown.pixel(0.5, 2.0));
        QCOMPARE(shown.x(), before);
    }

    void groundIsDragged()
    {
        Shown shown(parabola());
        const QCPRange x = shown.x();
        const QPoint from = shown.pixel(0.0, 3.0);
        QTest::mousePress(shown.plot, Qt::LeftButton, {}, from);
        QTest::mouseMove(shown.plot, from + QPoint(60, 0));
        QTest::mouseRelease(shown.plot, Qt::LeftButton, {}, from + QPoint(60, 0));
        QVERIFY(shown.x().lower < x.lower);
        QVERIFY(std::abs(shown.x().size() - x.size()) < 1e-9);
        QVERIFY((shown.pixel(0.0, 3.0) - from - QPoint(60, 0)).manhattanLength() <= 2);
    }

    void keysMoveAndScale()
    {
        Shown shown(parabola());
        shown.view.setFocus();
        const QCPRange x = shown.x();
        QTest::keyClick(&shown.view, Qt::Key_Plus);
        QVERIFY(shown.x().size() < x.size());
        QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(shown.x().center() > x.center());
        const double height = shown.y().center();
        QTest::keyClick(&shown.view, Qt::Key_Up, Qt::ControlModifier);
        QVERIFY(shown.y().center() > height);
        QTest::keyClick(&shown.view, Qt::Key_Home);
        QCOMPARE(shown.x(), x);
    }

    void whatIsComputedAnywhereIsAskedForAnew()
    {
        Plot content = parabola();
        content.range = {.from = "low", .to = "high"};
        Shown shown(content);
        const QSignalSpy dragged(&shown.view, &gui::SectionView::inputDragged);
        shown.view.setFocus();
        QTest::keyClick(&shown.view, Qt::Key_Minus);
        QCOMPARE(dragged.size(), 1);
        const auto inputs = dragged.first().first().value<DraggedInputs>();
        QCOMPARE(inputs.size(), 2);
        QCOMPARE(inputs[0].first, QStringLiteral("low"));
        QVERIFY(inputs[0].second < -2.0 && inputs[0].second > -3.0);
        QCOMPARE(inputs[1].first, QStringLiteral("high"));
        QTest::keyClick(&shown.view, Qt::Key_Home);
        QVERIFY(std::isnan(dragged.last().first().value<DraggedInputs>()[0].second));
    }

    void theChoiceLastsWhileTheContentSpansTheSame()
    {
        Shown shown(parabola());
        shown.view.setFocus();
        QTest::keyClick(&shown.view, Qt::Key_Plus);
        const QCPRange chosen = shown.x();
        shown.view.show(parabola(), 6);
        QCOMPARE(shown.x(), chosen);
        Plot wider = parabola();
        wider.curves[0].x.back() = 30.0;
        shown.view.show(wider, 6);
        QVERIFY(shown.x().upper >= 30.0);
    }

    void boxesHaveTheirNames()
    {
        Shown shown(boxes());
        QVERIFY(shown.x().contains(9.0));
        QVERIFY(shown.plot->axisRect()->width() > shown.plot->width() / 2);
        QVERIFY(shown.plot->yAxis->ticker().dynamicCast<QCPAxisTickerText>());
        QCOMPARE(shown.plot->yAxis->ticker().staticCast<QCPAxisTickerText>()->ticks().values(),
                 (QStringList{QStringLiteral("shade"), QStringLiteral("sun")}));
        QVERIFY(shown.view.description().contains(QStringLiteral("shade: quartiles 2, 3 and 4.5")));
        QTest::mouseMove(shown.plot, shown.pixel(4.0, 2.0));
        QTRY_VERIFY(QToolTip::text().startsWith(QStringLiteral("sun:")));
        const QCPRange rows = shown.y();
        shown.turnWheel(shown.pixel(4.0, 2.0), 1, Qt::ControlModifier);
        QCOMPARE(shown.y(), rows);
    }

    void dataAsAFile()
    {
        Shown shown(parabola());
        const auto table = core::readCsv(shown.view.csv().toStdString());
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 42U);
        QCOMPARE(table->rows[0], (std::vector<std::string>{"x", "square"}));
        QCOMPARE(table->rows[41], (std::vector<std::string>{"2", "4"}));
        shown.view.show(boxes(), 6);
        QVERIFY(shown.view.csv().contains("shade,1,2,3,4.5,6,3.2000000000000002,9"));
    }

    void picturesAsFiles()
    {
        Shown shown(boxes());
        QVERIFY(shown.view.picture(QStringLiteral("pdf")).startsWith("%PDF"));
        QVERIFY(shown.view.picture(QStringLiteral("svg")).contains("<svg"));
        QCOMPARE(QImage::fromData(shown.view.picture(QStringLiteral("png"))).size(), shown.plot->size() * 2);
    }
};

QTEST_MAIN(PlotViewTest)
#include "tst_plotview.moc"
