#include "gui/views/plottext.h"

#include "gui/celltext.h"
#include "gui/translated.h"

#include <QCoreApplication>

namespace gui {

namespace {

// Gives the functions of this file a context for their texts.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(gui::PlotView)
};

} // namespace

QString plotDescription(const calculators::Plot &plot)
{
    QStringList shown;
    for (const calculators::Curve &curve : plot.curves)
        if (!curve.x.empty() && curve.name != core::Text{})
            shown << Words::tr("%1, from %2 to %3")
                         .arg(translated(curve.name), numberText(curve.x.front(), 4), numberText(curve.x.back(), 4));
    for (const calculators::Box &box : plot.boxes)
        shown << boxText(box, 4);
    const QString all = shown.join(QStringLiteral("; "));
    const QString x = translated(plot.xLabel);
    QString text = plot.boxes.empty()
                       ? Words::tr("Horizontal: %1. Vertical: %2. %3.").arg(x, translated(plot.yLabel), all)
                       : Words::tr("Horizontal: %1. Boxes: %2.").arg(x, all);
    if (!plot.handles.empty())
        text += u' ' + Words::tr("Left and Right move the line, Up and Down choose another.");
    return text + u' '
           + Words::tr("Ctrl with the arrow keys, plus and minus move and scale the axes, Home puts them back.");
}

// A curve without a name belongs to the one before it.
std::vector<std::vector<QString>> plotRows(const calculators::Plot &plot)
{
    constexpr int all = 17;
    std::vector<std::vector<QString>> rows;
    for (const calculators::Curve &curve : plot.curves) {
        if (curve.name != core::Text{} || rows.empty())
            rows.push_back(
                {translated(plot.xLabel), translated(curve.name == core::Text{} ? plot.yLabel : curve.name)});
        for (std::size_t i = 0; i < curve.x.size(); ++i)
            rows.push_back({numberText(curve.x[i], all), numberText(curve.y[i], all)});
    }
    if (!plot.boxes.empty())
        rows.push_back({translated(plot.xLabel), Words::tr("Low whisker"), Words::tr("Lower quartile"),
                        Words::tr("Median"), Words::tr("Upper quartile"), Words::tr("High whisker"), Words::tr("Mean"),
                        Words::tr("Outliers")});
    for (const calculators::Box &box : plot.boxes) {
        rows.push_back({translated(box.name)});
        for (const double number :
             {box.lowWhisker, box.lowerQuartile, box.median, box.upperQuartile, box.highWhisker, box.mean})
            rows.back().push_back(numberText(number, all));
        for (const double outlier : box.outliers)
            rows.back().push_back(numberText(outlier, all));
    }
    return rows;
}

QString boxText(const calculators::Box &box, int digits)
{
    return Words::tr("%1: quartiles %2, %3 and %4, whiskers from %5 to %6, mean %7, %n outlier(s) shown", nullptr,
                     static_cast<int>(box.outliers.size()))
        .arg(translated(box.name), numberText(box.lowerQuartile, digits), numberText(box.median, digits),
             numberText(box.upperQuartile, digits), numberText(box.lowWhisker, digits),
             numberText(box.highWhisker, digits), numberText(box.mean, digits));
}

} // namespace gui
