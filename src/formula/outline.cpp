#include "formula/outline.h"

#include <QFont>
#include <QPointF>

#include <array>
#include <cmath>
#include <mutex>

namespace formula {

namespace {

/// Reads SVG path data: a letter says what the numbers after it mean, and holds until the next letter.
class PathReader
{
public:
    explicit PathReader(QStringView data) : m_data(data) {}

    QPainterPath read()
    {
        m_path.setFillRule(Qt::WindingFill);
        QChar command;
        while (skipSpace()) {
            const bool isLetter = m_data[m_at].isLetter();
            if (isLetter)
                command = m_data[m_at++];
            if (command.isNull() || !apply(command))
                break;
            if (command.toUpper() == u'M') // further pairs after a start are lines
                command = command == u'M' ? u'L' : u'l';
            else if (command.toUpper() == u'Z')
                command = {};
        }
        return m_path;
    }

private:
    bool skipSpace()
    {
        while (m_at < m_data.size() && (m_data[m_at].isSpace() || m_data[m_at] == u','))
            ++m_at;
        return m_at < m_data.size();
    }

    bool number(double &value)
    {
        if (!skipSpace())
            return false;
        const qsizetype start = m_at;
        bool hasPoint = false;
        for (; m_at < m_data.size(); ++m_at) {
            const QChar c = m_data[m_at];
            const bool afterExponent = m_at > start && m_data[m_at - 1].toLower() == u'e';
            if ((c == u'-' || c == u'+') ? (m_at > start && !afterExponent) : (c == u'.' && hasPoint))
                break;
            if (!c.isDigit() && c != u'-' && c != u'+' && c != u'.' && c.toLower() != u'e')
                break;
            hasPoint = hasPoint || c == u'.' || c.toLower() == u'e';
        }
        bool ok = false;
        value = m_data.sliced(start, m_at - start).toDouble(&ok);
        return ok;
    }

    template <std::size_t N>
    bool points(std::array<QPointF, N> &points, QPointF origin)
    {
        for (QPointF &point : points) {
            if (!number(point.rx()) || !number(point.ry()))
                return false;
            point += origin;
        }
        return true;
    }

    bool apply(QChar command)
    {
        const QPointF origin = command.isLower() ? m_path.currentPosition() : QPointF();
        const char16_t kind = command.toUpper().unicode();
        const bool isCurve = kind == u'C' || kind == u'S' || kind == u'Q' || kind == u'T';
        if (!(isCurve ? curve(kind, origin) : straight(kind, origin)))
            return false;
        m_last = kind;
        return true;
    }

    bool straight(char16_t kind, QPointF origin)
    {
        if (kind == u'Z') {
            m_path.closeSubpath();
            return true;
        }
        QPointF point = m_path.currentPosition();
        std::array<QPointF, 1> target;
        double value = 0.0;
        if (kind == u'H' || kind == u'V') {
            if (!number(value))
                return false;
            (kind == u'H' ? point.rx() : point.ry()) = value + (kind == u'H' ? origin.x() : origin.y());
        } else if (kind == u'M' || kind == u'L') {
            if (!points(target, origin))
                return false;
            point = target[0];
        } else {
            return false;
        }
        kind == u'M' ? m_path.moveTo(point) : m_path.lineTo(point);
        return true;
    }

    /// A smooth curve (S, T) begins with the mirror of the last control point, where the last one was of its kind.
    bool curve(char16_t kind, QPointF origin)
    {
        const bool isCubic = kind == u'C' || kind == u'S';
        const bool follows = isCubic ? m_last == u'C' || m_last == u'S' : m_last == u'Q' || m_last == u'T';
        const QPointF here = m_path.currentPosition();
        std::array<QPointF, 1> smooth{follows ? 2.0 * here - m_control : here};
        std::array<QPointF, 1> second;
        std::array<QPointF, 1> end;
        const bool isWhole = ((kind == u'S' || kind == u'T') || points(smooth, origin))
                             && (!isCubic || points(second, origin)) && points(end, origin);
        if (!isWhole)
            return false;
        if (isCubic)
            m_path.cubicTo(smooth[0], second[0], end[0]);
        else
            m_path.quadTo(smooth[0], end[0]);
        m_control = isCubic ? second[0] : smooth[0];
        return true;
    }

    QStringView m_data;
    qsizetype m_at = 0;
    QPainterPath m_path;
    QPointF m_control;
    char16_t m_last = u' ';
};

struct PathMaker
{
    QPainterPath operator()(const PathData &data) const { return pathFromSvg(data); }

    QPainterPath operator()(const Rectangle &box) const
    {
        QPainterPath path;
        path.addRoundedRect(box.x, box.y, box.width, box.height, box.radius, box.radius);
        return path;
    }

    QPainterPath operator()(const Line &line) const
    {
        QPainterPath path({line.x1, line.y1});
        path.lineTo(line.x2, line.y2);
        return path;
    }

    QPainterPath operator()(const Characters &characters) const
    {
        QFont font(characters.family);
        font.setPixelSize(static_cast<int>(std::lround(characters.size)));
        font.setItalic(characters.italic);
        font.setBold(characters.bold);
        font.setHintingPreference(QFont::PreferNoHinting);
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        path.addText({0.0, 0.0}, font, characters.text);
        return path;
    }
};

} // namespace

QPainterPath pathFromSvg(QStringView data)
{
    return PathReader(data).read();
}

struct Outline::Shared
{
    Data data;
    std::once_flag made;
    QPainterPath path;
};

Outline::Outline(Data data) : m_shared(std::make_shared<Shared>())
{
    m_shared->data = std::move(data);
}

const Outline::Data &Outline::data() const
{
    return m_shared->data;
}

const QPainterPath &Outline::path() const
{
    std::call_once(m_shared->made, [this] { m_shared->path = std::visit(PathMaker{}, m_shared->data); });
    return m_shared->path;
}

} // namespace formula
