#include "gui/views/probabilitytreeview.h"

#include "gui/celltext.h"
#include "gui/theme.h"
#include "gui/translated.h"
#include "gui/views/plane.h"

#include <QPainter>

#include <algorithm>

namespace gui {

namespace {

constexpr int branchDigits = 4; // more do not fit along a branch
constexpr double firstColumn = 0.40;
constexpr double lastColumn = 0.72;

} // namespace

void ProbabilityTreeView::show(const calculators::Section &section, int digits)
{
    m_content = std::get<calculators::ProbabilityTree>(section);
    m_digits = digits;
    setTitle(translated(m_content.title), tr("Tree of probabilities"));
    repaintCanvas();
    announceChange();
}

// The ends stand one below the other; each node before them in the middle of its own.
QList<ProbabilityTreeView::Place> ProbabilityTreeView::places(const QRectF &area) const
{
    QList<Place> result;
    qsizetype ends = 0;
    for (const auto &branch : m_content.branches)
        ends += std::max<qsizetype>(1, static_cast<qsizetype>(branch.branches.size()));
    const double em = fontMetrics().height();
    const double step = (area.height() - em) / static_cast<double>(std::max<qsizetype>(1, ends));
    const QPointF root(area.left() + 0.16 * area.width(), area.center().y());
    double y = area.top() + 0.5 * em + 0.5 * step;
    std::size_t series = 0;
    for (const auto &branch : m_content.branches) {
        const auto own = static_cast<double>(std::max<std::size_t>(1, branch.branches.size()));
        const QPointF node(area.left() + firstColumn * area.width(), y + 0.5 * (own - 1.0) * step);
        result << Place{.branch = &branch, .from = root, .to = node, .depth = 1, .series = series};
        for (const auto &end : branch.branches) {
            result << Place{.branch = &end,
                            .from = node,
                            .to = {area.left() + lastColumn * area.width(), y},
                            .depth = 2,
                            .series = series};
            y += step;
        }
        y += branch.branches.empty() ? step : 0.0;
        ++series;
    }
    return result;
}

QString ProbabilityTreeView::nodeText(const calculators::TreeBranch &branch, bool isEnd) const
{
    const QString name = translated(branch.name);
    if (m_content.people > 0)
        return tr("%1: %2").arg(name, QString::number(branch.count));
    return isEnd ? tr("%1: %2").arg(name, numberText(branch.joint, std::min(m_digits, branchDigits))) : name;
}

void ProbabilityTreeView::drawBranch(QPainter &painter, const Place &place) const
{
    const auto &series = themeColours().series;
    const double em = fontMetrics().height();
    const bool isEnd = place.depth == 2;
    const QColor colour = series[static_cast<qsizetype>(place.series) % series.size()];
    const double width = strokeWidth(painter) * (0.6 + 4.0 * std::clamp(place.branch->joint, 0.0, 1.0));
    const QPointF start(place.from.x() + (isEnd ? 0.6 * em : 0.3 * em), place.from.y());
    QPen pen(colour, width, place.branch->probability == 0.0 ? Qt::DotLine : Qt::SolidLine);
    pen.setCapStyle(Qt::RoundCap);
    painter.setPen(pen);
    painter.drawLine(start, place.to);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double radius = place.branch->marked ? 0.36 * em : 0.24 * em;
    painter.drawEllipse(place.to, radius, radius);

    const QString share = numberText(place.branch->probability, std::min(m_digits, branchDigits));
    const QPointF middle = start + 0.55 * (place.to - start);
    QRectF box = QRectF(painter.fontMetrics().boundingRect(share)).adjusted(-0.2 * em, 0.0, 0.2 * em, 0.0);
    box.moveCenter(middle);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRect(box);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(box, Qt::AlignCenter, share);
}

void ProbabilityTreeView::paint(QPainter &painter, const QRectF &area) const
{
    const double em = fontMetrics().height();
    const QList<Place> all = places(area);
    for (const Place &place : all)
        drawBranch(painter, place);
    const QPointF root(area.left() + 0.16 * area.width(), area.center().y());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRectF(area.left() + 0.3 * em, root.y() - 1.5 * em, root.x() - area.left() - 0.3 * em, 3.0 * em),
                     Qt::AlignVCenter | Qt::AlignRight | Qt::TextWordWrap, translated(m_content.root));
    for (const Place &place : all) {
        const bool isEnd = place.depth == 2;
        QFont font = painter.font();
        font.setBold(place.branch->marked);
        painter.setFont(font);
        const QString text = nodeText(*place.branch, isEnd);
        const double room = isEnd ? area.right() - place.to.x() - 0.8 * em : 0.3 * area.width();
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(room));
        if (isEnd || place.branch->branches.empty())
            painter.drawText(QPointF(place.to.x() + 0.6 * em, place.to.y() + 0.35 * em), shown);
        else
            painter.drawText(QRectF(place.to.x() - 0.5 * room, place.to.y() - 1.6 * em, room, 1.2 * em),
                             Qt::AlignCenter, shown);
        font.setBold(false);
        painter.setFont(font);
    }
}

QString ProbabilityTreeView::description() const
{
    QStringList parts;
    for (const auto &branch : m_content.branches) {
        QStringList ends;
        for (const auto &end : branch.branches)
            ends << tr("%1 %2, together %3")
                        .arg(translated(end.name), numberText(end.probability, m_digits),
                             m_content.people > 0 ? QString::number(end.count) : numberText(end.joint, m_digits));
        parts << tr("%1 %2: %3.")
                     .arg(translated(branch.name), numberText(branch.probability, m_digits),
                          ends.join(QStringLiteral("; ")));
    }
    return parts.join(u' ');
}

QString ProbabilityTreeView::plainText() const
{
    return title() + u'\n' + description() + u'\n';
}

} // namespace gui
