#include "gui/views/plotnavigation.h"

#include <algorithm>

namespace gui {

namespace {

// Through pixels, so that it holds for logarithmic axes too.
QCPRange moved(const QCPAxis &axis, double pixels)
{
    return {axis.pixelToCoord(axis.coordToPixel(axis.range().lower) - pixels),
            axis.pixelToCoord(axis.coordToPixel(axis.range().upper) - pixels)};
}

QCPRange scaled(const QCPAxis &axis, double factor, double pixel)
{
    const auto towards = [&](double end) {
        return axis.pixelToCoord(pixel + (axis.coordToPixel(end) - pixel) / factor);
    };
    return {towards(axis.range().lower), towards(axis.range().upper)};
}

} // namespace

void PlotNavigation::zoom(double factor, const QPointF &pixel)
{
    constexpr double most = 1000.0; // of the content's own width, either way
    const QCPRange x = scaled(*m_plot.xAxis, factor, pixel.x());
    const double own = m_ownX.size();
    if (!QCPRange::validRange(x) || x.size() > most * own || x.size() < own / most)
        return;
    m_plot.xAxis->setRange(x);
    if (!m_namesUp)
        m_plot.yAxis->setRange(scaled(*m_plot.yAxis, factor, pixel.y()));
    remember();
}

void PlotNavigation::pan(const QPointF &pixels)
{
    m_plot.xAxis->setRange(moved(*m_plot.xAxis, pixels.x()));
    if (!m_namesUp)
        m_plot.yAxis->setRange(moved(*m_plot.yAxis, pixels.y()));
    remember();
}

void PlotNavigation::remember()
{
    m_x = m_plot.xAxis->range();
    m_y = m_plot.yAxis->range();
    m_moved = true;
}

void PlotNavigation::reset()
{
    m_plot.xAxis->setRange(m_ownX);
    m_plot.yAxis->setRange(m_ownY);
    m_moved = false;
}

void PlotNavigation::settle(bool namesUp)
{
    const bool same = m_plot.xAxis->range() == m_ownX && m_plot.yAxis->range() == m_ownY;
    m_namesUp = namesUp;
    m_ownX = m_plot.xAxis->range();
    m_ownY = m_plot.yAxis->range();
    m_moved = m_moved && same;
    if (!m_moved)
        return;
    m_plot.xAxis->setRange(m_x);
    m_plot.yAxis->setRange(m_y);
}

} // namespace gui
