#include "formula/exports.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace formula {

namespace {

QString number(double value)
{
    return QString::number(value, 'g', 9);
}

QString matrix(const QTransform &t)
{
    return QStringLiteral("matrix(%1 %2 %3 %4 %5 %6)")
        .arg(number(t.m11()), number(t.m12()), number(t.m21()), number(t.m22()), number(t.dx()), number(t.dy()));
}

/// Writes the elements of one formula, in em.
class SvgWriter
{
public:
    SvgWriter(QXmlStreamWriter &xml, const Content &content) : m_xml(xml), m_content(content) {}

    void write()
    {
        writeClips();
        for (const Part &part : m_content.parts)
            writePart(part);
    }

private:
    void attribute(const char *name, const QString &value) { m_xml.writeAttribute(QLatin1String(name), value); }
    void attribute(const char *name, double value) { attribute(name, number(value)); }

    /// A clip that lies in another is itself clipped by that one, so nesting costs its users nothing.
    void writeClips()
    {
        if (m_content.clips.isEmpty())
            return;
        m_xml.writeStartElement(QStringLiteral("defs"));
        for (qsizetype i = 0; i < m_content.clips.size(); ++i) {
            const Clip &clip = m_content.clips[i];
            m_xml.writeStartElement(QStringLiteral("clipPath"));
            attribute("id", clipName(static_cast<int>(i)));
            useClip(clip.outer);
            m_xml.writeEmptyElement(QStringLiteral("rect"));
            writeRectangle({clip.rect.x(), clip.rect.y(), clip.rect.width(), clip.rect.height(), 0.0});
            attribute("transform", matrix(clip.transform));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    static QString clipName(int index) { return QStringLiteral("clip%1").arg(index); }

    void useClip(int index)
    {
        if (index >= 0)
            attribute("clip-path", QStringLiteral("url(#%1)").arg(clipName(index)));
    }

    void writeRectangle(const Rectangle &box)
    {
        attribute("x", box.x);
        attribute("y", box.y);
        attribute("width", box.width);
        attribute("height", box.height);
        if (box.radius > 0.0)
            attribute("rx", box.radius);
    }

    void writePart(const Part &part)
    {
        // The clip's coordinates are those outside the part's own transform, so it sits on a group around the part.
        if (part.clip >= 0) {
            m_xml.writeStartElement(QStringLiteral("g"));
            useClip(part.clip);
        }
        std::visit([this, &part](const auto &data) { writeShape(data, part); }, part.outline.data());
        if (part.clip >= 0)
            m_xml.writeEndElement();
    }

    void writeShape(const PathData &data, const Part &part)
    {
        m_xml.writeEmptyElement(QStringLiteral("path"));
        attribute("d", data);
        writeStyle(part);
    }

    void writeShape(const Rectangle &box, const Part &part)
    {
        m_xml.writeEmptyElement(QStringLiteral("rect"));
        writeRectangle(box);
        writeStyle(part);
    }

    void writeShape(const Line &line, const Part &part)
    {
        m_xml.writeEmptyElement(QStringLiteral("line"));
        attribute("x1", line.x1);
        attribute("y1", line.y1);
        attribute("x2", line.x2);
        attribute("y2", line.y2);
        writeStyle(part);
    }

    void writeShape(const Characters &characters, const Part &part)
    {
        m_xml.writeStartElement(QStringLiteral("text"));
        attribute("font-size", characters.size);
        attribute("font-family", characters.family);
        if (characters.italic)
            attribute("font-style", QStringLiteral("italic"));
        if (characters.bold)
            attribute("font-weight", QStringLiteral("bold"));
        writeStyle(part);
        m_xml.writeCharacters(characters.text);
        m_xml.writeEndElement();
    }

    void writeStyle(const Part &part)
    {
        const PartStyle &style = part.style;
        attribute("transform", matrix(part.transform));
        if (!style.fill.isEmpty())
            attribute("fill", style.fill);
        if (style.thickness <= 0.0)
            return;
        attribute("stroke", style.stroke.isEmpty() ? QStringLiteral("currentColor") : style.stroke);
        attribute("stroke-width", style.thickness);
        if (style.roundEnds)
            attribute("stroke-linecap", QStringLiteral("round"));
        QStringList dashes;
        for (const double length : style.dashes)
            dashes.append(number(length));
        if (!dashes.isEmpty())
            attribute("stroke-dasharray", dashes.join(u' '));
    }

    QXmlStreamWriter &m_xml;
    const Content &m_content;
};

} // namespace

QByteArray toSvg(const Formula &formula, double emSize)
{
    const double width = std::max(formula.width(), 0.001);
    const double height = std::max(formula.height() + formula.depth(), 0.001);
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("svg"));
    xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
    xml.writeAttribute(QStringLiteral("width"), number(width * emSize));
    xml.writeAttribute(QStringLiteral("height"), number(height * emSize));
    const QStringList box = {number(0.0), number(-formula.height()), number(width), number(height)};
    xml.writeAttribute(QStringLiteral("viewBox"), box.join(u' '));
    xml.writeAttribute(QStringLiteral("overflow"), QStringLiteral("visible"));
    xml.writeAttribute(QStringLiteral("fill"), QStringLiteral("currentColor"));
    xml.writeTextElement(QStringLiteral("title"), formula.latex());
    SvgWriter(xml, formula.content()).write();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace formula
