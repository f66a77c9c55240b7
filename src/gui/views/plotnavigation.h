#pragma once

#include <qcustomplot.h>

#include <QPointF>

namespace gui {

/// Moves the axes of a plot away from where its content put them, and back.
class PlotNavigation
{
public:
    explicit PlotNavigation(QCustomPlot &plot) : m_plot(plot) {}

    /// factor > 1 shows less, about the pixel, which stays where it is. A vertical axis of names keeps still.
    void zoom(double factor, const QPointF &pixel);
    /// As if the paper were pushed by so many pixels.
    void pan(const QPointF &pixels);
    void reset();
    bool isMoved() const { return m_moved; }

    /// After the content has put the axes anew: keeps to what was chosen where the content still spans the same, else
    /// forgets it.
    void settle(bool namesUp);

private:
    void remember();

    QCustomPlot &m_plot;
    bool m_moved = false;
    bool m_namesUp = false; ///< the vertical axis stands for names, not numbers
    QCPRange m_ownX;        ///< where the content put the axes
    QCPRange m_ownY;
    QCPRange m_x; ///< where they were moved to
    QCPRange m_y;
};

} // namespace gui
