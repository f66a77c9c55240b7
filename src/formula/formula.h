#pragma once

#include "formula/outline.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QTransform>

#include <memory>

namespace formula {

/// How a part is filled and stroked. Colours as CSS names them: "" is the colour of the text, "none" is none.
struct PartStyle
{
    QString fill = {};
    QString stroke = {};
    double thickness = 0.0;    ///< of the stroke, in the outline's units; 0: no stroke
    QList<double> dashes = {}; ///< lengths drawn and left out by turns, in the outline's units
    bool roundEnds = false;
};

/// One outline of a typeset formula.
struct Part
{
    Outline outline;
    QTransform transform = {}; ///< to em, y downward, the origin at the left end of the base line
    int node = -1;             ///< index into Content::nodes, or −1
    int clip = -1;             ///< index into Content::clips, or −1
    PartStyle style = {};
};

/// A rectangle outside which the parts that name it show nothing; such rectangles lie in one another.
struct Clip
{
    QRectF rect = {};
    QTransform transform = {};
    int outer = -1; ///< index of the clip that holds besides, or −1
};

/// An element of the formula's structure: MathML's name of it ("mi", "mfrac") and the LaTeX that made it.
struct Node
{
    QString kind = {};
    QString latex = {};
    int parent = -1;
};

struct Content
{
    QString latex = {};
    bool display = true;
    double width = 0.0;  ///< in em
    double height = 0.0; ///< above the base line, in em
    double depth = 0.0;  ///< below it, in em
    QString mathMl = {};
    QList<Node> nodes = {};
    QList<Clip> clips = {};
    QList<Part> parts = {};
};

/// A typeset formula: a value, cheap to copy, that any thread may read.
class Formula
{
public:
    Formula();
    explicit Formula(Content content);

    const Content &content() const { return *m_content; }
    const QString &latex() const { return m_content->latex; }
    bool isDisplay() const { return m_content->display; }
    double width() const { return m_content->width; }
    double height() const { return m_content->height; }
    double depth() const { return m_content->depth; }
    bool isEmpty() const { return m_content->parts.isEmpty(); }

    /// What is inked, in em, y downward from the base line; it may reach a little beyond width, height and depth.
    QRectF boundingRect() const;
    /// What is inked of one part, its clips applied.
    QRectF boundingRect(const Part &part) const;
    /// The element that a part belongs to; an empty one where it has none.
    const Node &nodeOf(const Part &part) const;

private:
    std::shared_ptr<const Content> m_content;
};

} // namespace formula
