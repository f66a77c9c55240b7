#include "formula/decode.h"

#include <QJsonArray>
#include <QJsonObject>

namespace formula {

namespace {

QTransform transform(const QJsonArray &m)
{
    return {m[0].toDouble(), m[1].toDouble(), m[2].toDouble(), m[3].toDouble(), m[4].toDouble(), m[5].toDouble()};
}

std::optional<Outline> outline(const QString &shape, const QJsonValue &data, const SharedOutlines &shared)
{
    const QJsonArray list = data.toArray();
    const auto number = [&list](int i) { return list[i].toDouble(); };
    if (shape == u"path" && data.isDouble())
        return shared ? shared(data.toInt()) : std::nullopt;
    if (shape == u"path")
        return Outline(PathData(data.toString()));
    if (shape == u"rect" && list.size() == 5)
        return Outline(Rectangle{number(0), number(1), number(2), number(3), number(4)});
    if (shape == u"line" && list.size() == 4)
        return Outline(Line{number(0), number(1), number(2), number(3)});
    if (shape == u"text" && list.size() == 5)
        return Outline(
            Characters{list[0].toString(), number(1), list[2].toString(), number(3) != 0.0, number(4) != 0.0});
    return std::nullopt;
}

PartStyle style(const QJsonObject &object)
{
    PartStyle style{.fill = object[u"f"].toString(),
                    .stroke = object[u"s"].toString(),
                    .thickness = object[u"t"].toDouble(),
                    .roundEnds = object[u"r"].toInt() != 0};
    for (const QJsonValue length : object[u"d"].toArray())
        style.dashes.append(length.toDouble());
    return style;
}

bool decodeParts(const QJsonArray &parts, const SharedOutlines &shared, Content &content)
{
    for (const QJsonValue value : parts) {
        const QJsonArray part = value.toArray();
        if (part.size() < 5 || part[2].toArray().size() != 6)
            return false;
        const std::optional<Outline> shape = outline(part[0].toString(), part[1], shared);
        const int node = part[3].toInt(-1);
        const int clip = part[4].toInt(-1);
        if (!shape || node >= content.nodes.size() || clip >= content.clips.size())
            return false;
        content.parts.append({*shape, transform(part[2].toArray()), node, clip, style(part[5].toObject())});
    }
    return true;
}

} // namespace

std::optional<Formula> decode(const QJsonObject &object, const QString &latex, bool display,
                              const SharedOutlines &shared)
{
    if (!object[u"w"].isDouble() || !object[u"parts"].isArray())
        return std::nullopt;
    Content content{.latex = latex,
                    .display = display,
                    .width = object[u"w"].toDouble(),
                    .height = object[u"h"].toDouble(),
                    .depth = object[u"d"].toDouble(),
                    .mathMl = object[u"mathml"].toString()};
    if (display)
        content.mathMl.replace(QLatin1String("<math "), QLatin1String("<math display=\"block\" "));
    for (const QJsonValue value : object[u"nodes"].toArray()) {
        const QJsonArray node = value.toArray();
        content.nodes.append({node[0].toString(), node[1].toString(), node[2].toInt(-1)});
    }
    for (const QJsonValue value : object[u"clips"].toArray()) {
        const QJsonArray clip = value.toArray();
        const int outer = clip[5].toInt(-1);
        if (outer >= content.clips.size())
            return std::nullopt;
        content.clips.append({{clip[0].toDouble(), clip[1].toDouble(), clip[2].toDouble(), clip[3].toDouble()},
                              transform(clip[4].toArray()),
                              outer});
    }
    if (!decodeParts(object[u"parts"].toArray(), shared, content))
        return std::nullopt;
    return Formula(std::move(content));
}

} // namespace formula
