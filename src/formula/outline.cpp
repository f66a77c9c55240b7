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
        const QPointF mirrored = 2.0 * m_path.currentPosition() - m_control;
        std::array<QPointF, 1> one;
        std::array<QPointF, 2> two;
        std::array<QPointF, 3> three;
        double value = 0.0;
        switch (kind) {
        case u'M':
            if (!points(one, origin))
                return false;
            m_path.moveTo(one[0]);
            break;
        case u'L':
            if (!points(one, origin))
                return false;
            m_path.lineTo(one[0]);
            break;
        case u'H':
            if (!number(value))
                return false;
            m_path.lineTo(origin.x() + value, m_path.currentPosition().y());
            break;
        case u'V':
            if (!number(value))
                return false;
            m_path.lineTo(m_path.currentPosition().x(), origin.y() + value);
            break;
        case u'C':
            if (!points(three, origin))
                return false;
            m_path.cubicTo(three[0], three[1], three[2]);
            m_control = three[1];
            break;
        case u'S':
            if (!points(two, origin))
                return false;
            m_path.cubicTo(m_last == u'C' || m_last == u'S' ? mirrored : m_path.currentPosition(), two[0], two[1]);
            m_control = two[0];
            break;
        case u'Q':
            if (!points(two, origin))
                return false;
            m_path.quadTo(two[0], two[1]);
            m_control = two[0];
            break;
        case u'T':
            if (!points(one, origin))
                return false;
            m_control = m_last == u'Q' || m_last == u'T' ? mirrored : m_path.currentPosition();
            m_path.quadTo(m_control, one[0]);
            break;
        case u'Z':
            m_path.closeSubpath();
            break;
        default:
            return false;
        }
        m_last = kind;
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
