#include "formula/mathtree.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace formula {

namespace {

MathNode element(QXmlStreamReader &xml)
{
    MathNode node{.kind = xml.name().toString()};
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        node.attributes.insert(attribute.name().toString(), attribute.value().toString());
    while (xml.readNext() != QXmlStreamReader::EndElement && !xml.atEnd()) {
        if (xml.isStartElement())
            node.children.push_back(element(xml));
        else if (xml.isCharacters())
            node.text += xml.text();
    }
    node.text = node.text.simplified();
    return node;
}

bool hasOperator(const MathNode &node)
{
    return node.is(u"mo") || node.is(u"mfrac") || std::any_of(node.children.begin(), node.children.end(), hasOperator);
}

} // namespace

std::optional<MathNode> readMathMl(const QString &mathMl)
{
    QXmlStreamReader xml(mathMl);
    if (!xml.readNextStartElement())
        return std::nullopt;
    MathNode node = element(xml);
    if (xml.hasError())
        return std::nullopt;
    return node;
}

bool isRow(const MathNode &node)
{
    return node.is(u"mrow") || node.is(u"mstyle") || node.is(u"mpadded") || node.is(u"math") || node.is(u"semantics");
}

const MathNode &bare(const MathNode &node)
{
    const MathNode *inner = &node;
    while (isRow(*inner) && inner->children.size() == 1)
        inner = &inner->children.front();
    return *inner;
}

std::span<const MathNode> rowOf(const MathNode &node)
{
    const MathNode &inner = bare(node);
    return isRow(inner) ? std::span(inner.children) : std::span(&inner, 1);
}

QString plainText(const MathNode &node)
{
    QString text = node.text;
    for (const MathNode &child : node.children)
        text += plainText(child);
    return text;
}

int tokenCount(const MathNode &node)
{
    int count = node.children.empty() ? 1 : 0;
    for (const MathNode &child : node.children)
        count += tokenCount(child);
    return count;
}

bool isShort(const MathNode &node)
{
    return tokenCount(node) == 1 || (tokenCount(node) == 2 && !hasOperator(node));
}

} // namespace formula
