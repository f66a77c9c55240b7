#include "gui/views/plotdrawing.h"

#include "gui/theme.h"
#include "gui/translated.h"
#include "gui/views/plotboxes.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace gui {

namespace {

using calculators::Curve;
using calculators::CurveStyle;

QColor seriesColour(std::size_t index)
{
    const auto &series = themeColours().series;
    return series[static_cast<qsizetype>(index) % series.size()];
}

QVector<double> toVector(const std::vector<double> &values)
{
    return {values.begin(), values.end()};
}

double strokeWidth(const QCustomPlot &plot)
{
    return std::max(1.5, plot.fontMetrics().height() / 9.0);
}

void styleAxis(QCPAxis *axis, const QCustomPlot &plot, const QString &label)
{
    const QPalette &palette = plot.palette();
    const QPen line(palette.color(QPalette::Mid));
    axis->setBasePen(line);
    axis->setTickPen(line);
    axis->setSubTickPen(line);
    axis->setTickLabelColor(palette.color(QPalette::WindowText));
    axis->setLabelColor(palette.color(QPalette::WindowText));
    axis->setTickLabelFont(plot.font());
    axis->setLabelFont(plot.font());
    axis->setLabel(label);
    axis->setNumberFormat(QStringLiteral("gb"));
    axis->setNumberPrecision(4);
    axis->grid()->setPen(QPen(themeColours().grid));
    axis->grid()->setZeroLinePen(line);
    axis->grid()->setSubGridVisible(false);
    axis->ticker()->setTickCount(plot.fontMetrics().height() > 24 ? 4 : 6);
}

/// A label that stands upright, in two lines where the picture is not high enough for one.
QString upright(const QString &label, const QCustomPlot &plot)
{
    const double room = 0.6 * plot.minimumHeight();
    if (plot.fontMetrics().horizontalAdvance(label) <= room)
        return label;
    const qsizetype middle = label.size() / 2;
    const qsizetype before = label.lastIndexOf(u' ', middle);
    const qsizetype after = label.indexOf(u' ', middle);
    const qsizetype at = before < 0 || (after >= 0 && after - middle < middle - before) ? after : before;
    return at < 0 ? label : label.left(at) + u'\n' + label.mid(at + 1);
}

double barWidth(const Curve &curve)
{
    double width = 1.0;
    for (std::size_t i = 1; i < curve.x.size(); ++i)
        width = i == 1 ? curve.x[1] - curve.x[0] : std::min(width, curve.x[i] - curve.x[i - 1]);
    return 0.8 * width;
}

void addBars(QCustomPlot &plot, const Curve &curve, const QColor &colour, const QString &name)
{
    auto *bars = new QCPBars(plot.xAxis, plot.yAxis);
    bars->setName(name);
    bars->setWidth(barWidth(curve));
    bars->setPen(Qt::NoPen);
    bars->setBrush(colour);
    bars->setData(toVector(curve.x), toVector(curve.y), true);
}

void addLine(QCustomPlot &plot, const Curve &curve, const QColor &colour, const QString &name)
{
    QCPGraph *graph = plot.addGraph();
    graph->setName(name);
    graph->setPen(QPen(colour, strokeWidth(plot), curve.style == CurveStyle::Dashed ? Qt::DashLine : Qt::SolidLine));
    if (curve.style == CurveStyle::Points) {
        graph->setLineStyle(QCPGraph::lsNone);
        graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, colour, 3.0 * strokeWidth(plot)));
    }
    graph->setData(toVector(curve.x), toVector(curve.y), true);
    graph->setAdaptiveSampling(true);
}

/// A curve without a name belongs to the one before it: it has its colour and no line in the legend.
std::size_t colourOf(const calculators::Plot &content, std::size_t curve)
{
    std::size_t named = 0;
    for (std::size_t i = 1; i <= curve && i < content.curves.size(); ++i)
        named += content.curves[i].name == core::Text{} ? 0 : 1;
    return named;
}

void addCurve(QCustomPlot &plot, const Curve &curve, std::size_t index, bool behindArea)
{
    QColor colour = seriesColour(index);
    if (curve.style != CurveStyle::Bars) {
        addLine(plot, curve, colour, translated(curve.name));
        if (curve.name == core::Text{})
            plot.graph()->removeFromLegend();
        return;
    }
    if (behindArea)
        colour.setAlphaF(0.35F);
    addBars(plot, curve, colour, translated(curve.name));
}

// The curve's height at x between two of its points.
double heightAt(const Curve &curve, double x)
{
    const auto next = std::lower_bound(curve.x.begin(), curve.x.end(), x);
    if (next == curve.x.begin() || next == curve.x.end())
        return next == curve.x.end() ? curve.y.back() : curve.y.front();
    const auto i = static_cast<std::size_t>(next - curve.x.begin());
    const double share = (x - curve.x[i - 1]) / (curve.x[i] - curve.x[i - 1]);
    return curve.y[i - 1] + share * (curve.y[i] - curve.y[i - 1]);
}

Curve partOf(const Curve &curve, double from, double to)
{
    Curve part{.name = curve.name, .style = curve.style};
    const bool line = curve.style != CurveStyle::Bars && !curve.x.empty();
    const auto add = [&part](double x, double y) {
        part.x.push_back(x);
        part.y.push_back(y);
    };
    if (line && from > curve.x.front() && from < curve.x.back())
        add(from, heightAt(curve, from));
    for (std::size_t i = 0; i < curve.x.size(); ++i)
        if (curve.x[i] >= from && curve.x[i] <= to)
            add(curve.x[i], curve.y[i]);
    if (line && to > curve.x.front() && to < curve.x.back())
        add(to, heightAt(curve, to));
    return part;
}

void addArea(QCustomPlot &plot, const Curve &curve, const calculators::Area &area, std::size_t colour)
{
    QColor fill = seriesColour(colour);
    const Curve part = partOf(curve, area.from, area.to);
    if (curve.style == CurveStyle::Bars) {
        addBars(plot, part, fill, {});
        plot.plottable()->removeFromLegend();
        static_cast<QCPBars *>(plot.plottable())->setWidth(barWidth(curve));
        return;
    }
    fill.setAlphaF(0.3F);
    QCPGraph *graph = plot.addGraph();
    graph->setPen(Qt::NoPen);
    graph->setBrush(fill);
    graph->setData(toVector(part.x), toVector(part.y), true);
    graph->removeFromLegend();
}

void addHandle(QCustomPlot &plot, const calculators::Handle &handle, bool chosen)
{
    auto *line = new QCPItemStraightLine(&plot);
    line->setPen(
        QPen(themeColours().handle, strokeWidth(plot) * (chosen ? 1.6 : 1.0), chosen ? Qt::SolidLine : Qt::DashLine));
    line->point1->setCoords(handle.x, 0.0);
    line->point2->setCoords(handle.x, 1.0);
}

void addMarker(QCustomPlot &plot, const calculators::Marker &marker)
{
    QCPGraph *dot = plot.addGraph();
    dot->setLineStyle(QCPGraph::lsNone);
    dot->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, themeColours().handle, 4.0 * strokeWidth(plot)));
    dot->addData(marker.x, marker.y);
    dot->removeFromLegend();
    if (!marker.named)
        return;
    auto *name = new QCPItemText(&plot);
    name->setText(translated(marker.name));
    name->setFont(plot.font());
    name->setColor(plot.palette().color(QPalette::WindowText));
    name->setClipToAxisRect(false);
    name->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    name->setPadding(QMargins(0, 0, 0, static_cast<int>(4.0 * strokeWidth(plot))));
    name->position->setCoords(marker.x, marker.y);
}

struct Extent
{
    double lower = std::numeric_limits<double>::infinity();
    double upper = -std::numeric_limits<double>::infinity();

    void hold(double value)
    {
        lower = std::min(lower, value);
        upper = std::max(upper, value);
    }
    double size() const { return upper - lower; }
};

// Everything in view, with air above, below and beside; a flat curve gets some height.
void fitAxes(QCustomPlot &plot, const calculators::Plot &content)
{
    Extent x;
    Extent y;
    bool bars = false;
    for (const Curve &curve : content.curves) {
        bars = bars || curve.style == CurveStyle::Bars;
        for (std::size_t i = 0; i < curve.x.size(); ++i) {
            if (!std::isfinite(curve.y[i]))
                continue;
            x.hold(curve.x[i]);
            y.hold(curve.y[i]);
        }
    }
    if (bars)
        y.hold(0.0);
    for (const calculators::Box &box : content.boxes) {
        for (const double number : {box.lowWhisker, box.lowerQuartile, box.upperQuartile, box.highWhisker, box.mean})
            x.hold(number);
        for (const double outlier : box.outliers)
            x.hold(outlier);
    }
    if (!(x.lower <= x.upper))
        return;
    const double beside = bars || content.wholeX ? 0.6 : content.boxes.empty() ? 0.0 : 0.04 * x.size();
    plot.xAxis->setRange(x.lower - beside, x.upper + (x.size() == 0.0 && !bars ? 1.0 : beside));
    if (content.logarithmicY) {
        plot.yAxis->setRange(0.5 * y.lower, 2.0 * y.upper);
        return;
    }
    const double air = y.size() > 0.0 ? 0.06 * y.size() : 0.5;
    const bool named = std::any_of(content.markers.begin(), content.markers.end(),
                                   [](const calculators::Marker &marker) { return marker.named; });
    plot.yAxis->setRange(y.lower == 0.0 ? 0.0 : y.lower - air, y.upper + (named ? 3.5 : 1.0) * air);
}

// Powers of ten; a plot that is not logarithmic gets its even ticks back.
void useScale(QCustomPlot &plot, const calculators::Plot &content)
{
    if (content.logarithmicY) {
        plot.yAxis->setScaleType(QCPAxis::stLogarithmic);
        plot.yAxis->setTicker(QSharedPointer<QCPAxisTickerLog>::create());
        return;
    }
    plot.yAxis->setScaleType(QCPAxis::stLinear);
    plot.yAxis->setTicker(QSharedPointer<QCPAxisTicker>::create());
}

// Bars stand at whole numbers, and so do their ticks.
void useTicks(QCustomPlot &plot, const calculators::Plot &content)
{
    const bool bars = std::any_of(content.curves.begin(), content.curves.end(),
                                  [](const Curve &curve) { return curve.style == CurveStyle::Bars; });
    if (!bars && !content.wholeX) {
        plot.xAxis->setTicker(QSharedPointer<QCPAxisTicker>::create());
        return;
    }
    const auto ticker = QSharedPointer<QCPAxisTickerFixed>::create();
    ticker->setTickStep(1.0);
    ticker->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    plot.xAxis->setTicker(ticker);
}

} // namespace

void drawPlot(QCustomPlot &plot, const calculators::Plot &content, int handle)
{
    plot.clearPlottables();
    plot.clearItems();
    plot.setBackground(plot.palette().color(QPalette::Base));
    styleAxis(plot.xAxis, plot, translated(content.xLabel));
    styleAxis(plot.yAxis, plot, upright(translated(content.yLabel), plot));
    for (std::size_t i = 0; i < content.curves.size(); ++i) {
        const bool behind = std::any_of(content.areas.begin(), content.areas.end(),
                                        [i](const calculators::Area &area) { return area.curve == i; });
        addCurve(plot, content.curves[i], colourOf(content, i), behind);
    }
    for (const calculators::Area &area : content.areas)
        if (area.curve < content.curves.size())
            addArea(plot, content.curves[area.curve], area, colourOf(content, area.curve));
    for (const calculators::Marker &marker : content.markers)
        addMarker(plot, marker);
    for (std::size_t i = 0; i < content.handles.size(); ++i)
        addHandle(plot, content.handles[i], static_cast<int>(i) == handle);
    fitAxes(plot, content);
    useScale(plot, content);
    useTicks(plot, content);
    drawBoxes(plot, content, seriesColour(0), strokeWidth(plot));
    plot.legend->setVisible(colourOf(content, content.curves.size()) > 0);
    // Left to itself, a legend without a line would make the column of the axes as narrow as it is.
    constexpr int widest = QWIDGETSIZE_MAX / 2;
    plot.legend->setMaximumSize(widest, plot.legend->visible() ? QWIDGETSIZE_MAX : 0);
    plot.legend->setFont(plot.font());
    plot.legend->setTextColor(plot.palette().color(QPalette::WindowText));
    QColor behindLegend = plot.palette().color(QPalette::Base);
    behindLegend.setAlphaF(0.85F);
    plot.legend->setBrush(behindLegend);
    plot.legend->setBorderPen(Qt::NoPen);
}

} // namespace gui
