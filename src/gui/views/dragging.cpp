#include "gui/views/dragging.h"

#include <QKeyEvent>

#include <cmath>

namespace gui {

namespace {

double rounded(double value, double pixel)
{
    const double least = std::pow(10.0, std::floor(std::log10(pixel)));
    return least > 0.01 ? std::round(value / least) * least : std::round(value * 100.0) / 100.0;
}

} // namespace

int nearestPlace(const QList<QPointF> &places, const QPointF &point, double reach)
{
    int nearest = -1;
    double distance = reach;
    for (int k = 0; k < static_cast<int>(places.size()); ++k) {
        const QPointF away = places[k] - point;
        const double now = std::hypot(away.x(), away.y());
        if (now > distance)
            continue;
        distance = now;
        nearest = k;
    }
    return nearest;
}

QPointF roundedPlace(const QPointF &place, double pixel)
{
    return {rounded(place.x(), pixel), rounded(place.y(), pixel)};
}

std::optional<QPointF> steppedPlace(const QPointF &place, const QKeyEvent &event)
{
    const double step = event.modifiers().testFlag(Qt::ShiftModifier) ? 0.01 : 0.1;
    const auto moved = [](double value) { return std::round(value * 100.0) / 100.0; };
    switch (event.key()) {
    case Qt::Key_Left:
        return QPointF(moved(place.x() - step), place.y());
    case Qt::Key_Right:
        return QPointF(moved(place.x() + step), place.y());
    case Qt::Key_Down:
        return QPointF(place.x(), moved(place.y() - step));
    case Qt::Key_Up:
        return QPointF(place.x(), moved(place.y() + step));
    default:
        return {};
    }
}

} // namespace gui
