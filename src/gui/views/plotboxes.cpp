#include "gui/views/plotboxes.h"

#include "gui/theme.h"
#include "gui/translated.h"

#include <qcustomplot.h>

#include <cmath>

namespace gui {

namespace {

constexpr double thickness = 0.56; // of a row

// The rows stand at 1, 2, … from below.
double rowOf(std::size_t box)
{
    return static_cast<double>(box) + 1.0;
}

void nameRows(QCustomPlot &plot, const calculators::Plot &content)
{
    const auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    const int room = 14 * plot.fontMetrics().averageCharWidth();
    for (std::size_t i = 0; i < content.boxes.size(); ++i)
        ticker->addTick(rowOf(i),
                        plot.fontMetrics().elidedText(translated(content.boxes[i].name), Qt::ElideRight, room));
    plot.yAxis->setTicker(ticker);
    plot.yAxis->setRange(0.5, rowOf(content.boxes.size()) - 0.5);
}

} // namespace

void drawBoxes(QCustomPlot &plot, const calculators::Plot &content, const QColor &colour, double lineWidth)
{
    if (content.boxes.empty())
        return;
    const QPen line(colour, lineWidth);
    QPen median = line;
    median.setCapStyle(Qt::FlatCap);
    median.setWidthF(2.0 * lineWidth);
    QColor fill = colour;
    fill.setAlphaF(0.2F);
    auto *boxes = new QCPStatisticalBox(plot.yAxis, plot.xAxis);
    boxes->setWidth(thickness);
    boxes->setWhiskerWidth(0.5 * thickness);
    boxes->setPen(line);
    boxes->setBrush(fill);
    boxes->setMedianPen(median);
    boxes->setWhiskerPen(line);
    boxes->setWhiskerBarPen(line);
    boxes->setOutlierStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, line, Qt::NoBrush, 4.0 * lineWidth));
    boxes->removeFromLegend();
    for (std::size_t i = 0; i < content.boxes.size(); ++i) {
        const calculators::Box &box = content.boxes[i];
        boxes->addData(rowOf(i), box.lowWhisker, box.lowerQuartile, box.median, box.upperQuartile, box.highWhisker,
                       {box.outliers.begin(), box.outliers.end()});
        QCPGraph *mean = plot.addGraph();
        mean->setLineStyle(QCPGraph::lsNone);
        mean->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, themeColours().handle, 4.0 * lineWidth));
        mean->addData(box.mean, rowOf(i));
        mean->removeFromLegend();
    }
    nameRows(plot, content);
}

int boxAt(const calculators::Plot &content, double height)
{
    const double row = std::floor(height - 0.5);
    return row >= 0.0 && row < static_cast<double>(content.boxes.size()) ? static_cast<int>(row) : -1;
}

} // namespace gui
