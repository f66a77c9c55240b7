#include "formula/speaker.h"

#include <QStringList>

#include <algorithm>

namespace formula {

namespace {

/// "d", "d y", "∂²f": one side of a derivative.
bool isDifferential(const MathNode &node, QStringView sign)
{
    return plainText(node).startsWith(sign) && tokenCount(node) <= 4 && !bare(node).is(u"mfrac");
}

bool isLimit(const MathNode &base)
{
    const QString name = bare(base).text;
    return name == u"lim" || name.startsWith(QLatin1String("lim"));
}

} // namespace

QString Speaker::fraction(const MathNode &node) const
{
    const MathNode &top = node.children[0];
    const MathNode &bottom = node.children[1];
    const QString above = this->node(top);
    const QString below = this->node(bottom);
    if (const QString thickness = node.attributes.value(QStringLiteral("linethickness")); thickness.startsWith(u'0'))
        return m_words.choose.arg(above, below);
    if (QString known = m_words.fractions.value(plainText(top) + u'/' + plainText(bottom)); !known.isEmpty())
        return known;
    for (const QStringView sign : {QStringView(u"d"), QStringView(u"∂")})
        if (isDifferential(top, sign) && isDifferential(bottom, sign) && tokenCount(bottom) > 1)
            return m_words.derivative.arg(above, below);
    return (isShort(top) && isShort(bottom) ? m_words.fraction : m_words.longFraction).arg(above, below);
}

QString Speaker::root(const MathNode &node) const
{
    if (node.is(u"msqrt")) {
        const QString content = sequence(node.children);
        const bool isOne = node.children.size() == 1 && isShort(node.children.front());
        return (isOne ? m_words.root : m_words.longRoot).arg(content);
    }
    if (node.children.size() != 2)
        return sequence(node.children);
    const QString content = this->node(node.children[0]);
    if (plainText(node.children[1]) == u"3")
        return m_words.cubeRoot.arg(content);
    return m_words.nthRoot.arg(this->node(node.children[1]), content);
}

QString Speaker::power(const QString &base, const MathNode &exponent) const
{
    if (const QString known = m_words.powers.value(plainText(exponent)); !known.isEmpty())
        return known.arg(base);
    return (isShort(exponent) ? m_words.power : m_words.longPower).arg(base, node(exponent));
}

QString Speaker::index(const QString &base, const MathNode &index) const
{
    return (isShort(index) ? m_words.index : m_words.longIndex).arg(base, node(index));
}

QString Speaker::scripts(const MathNode &node) const
{
    if (node.children.size() < 2)
        return sequence(node.children);
    const MathNode &base = node.children[0];
    const bool hasBoth = node.is(u"msubsup") && node.children.size() == 3;
    const MathNode *under = node.is(u"msup") ? nullptr : &node.children[1];
    const MathNode *over = node.is(u"msup") ? &node.children[1] : hasBoth ? &node.children[2] : nullptr;
    if (m_words.operators.contains(bare(base).text) || isLimit(base))
        return limits(bare(base), under, over);
    QString words = this->node(base);
    if (under)
        words = index(words, *under);
    if (over)
        words = power(words, *over);
    return words;
}

QString Speaker::limits(const MathNode &base, const MathNode *under, const MathNode *over) const
{
    const QString sign = m_words.operators.value(base.text);
    const QString name = sign.isEmpty() ? node(base) : sign;
    QString words = name;
    if (isLimit(base) && under) {
        words = m_words.limit.arg(name, node(*under).replace(u' ' + m_words.characters[QStringLiteral("→")] + u' ',
                                                             u' ' + m_words.tendsTo + u' '));
    } else if (under && over) {
        words = m_words.fromTo.arg(name, node(*under), node(*over));
    } else if (under) {
        words = m_words.over.arg(name, node(*under));
    } else if (over) {
        words = m_words.upTo.arg(name, node(*over));
    }
    return words + u' ' + m_words.of;
}

QString Speaker::decorated(const QString &base, const MathNode &mark, const QString &phrase) const
{
    if (const QString accent = m_words.accents.value(plainText(mark)); !accent.isEmpty())
        return accent.arg(base);
    return phrase.arg(base, node(mark));
}

QString Speaker::underOver(const MathNode &node) const
{
    if (node.children.size() < 2)
        return sequence(node.children);
    const MathNode &base = node.children[0];
    const MathNode *under = node.is(u"mover") ? nullptr : &node.children[1];
    const MathNode *over = node.is(u"munderover") && node.children.size() == 3 ? &node.children[2]
                           : node.is(u"mover")                                 ? &node.children[1]
                                                                               : nullptr;
    const MathNode &inner = bare(base);
    const bool isNamed = (inner.is(u"mi") || inner.is(u"mo")) && inner.text.size() > 1;
    if (m_words.operators.contains(inner.text) || isLimit(base) || (isNamed && under))
        return limits(inner, under, over);
    // A brace with a label: the brace is the inner element's own mark.
    const MathNode *label = under ? under : over;
    if (label && (inner.is(u"mover") || inner.is(u"munder")) && inner.children.size() == 2
        && QStringView(u"⏞⏟⎴⎵⏜⏝").contains(plainText(inner.children[1])))
        return m_words.labelled.arg(this->node(inner), this->node(*label));
    QString words = this->node(base);
    if (under)
        words = decorated(words, *under, m_words.below);
    if (over)
        words = decorated(words, *over, m_words.above);
    return words;
}

QString Speaker::table(const MathNode &node) const
{
    std::size_t columns = 0;
    for (const MathNode &row : node.children)
        columns = std::max(columns, row.children.size());
    QStringList rows;
    for (const MathNode &row : node.children) {
        QStringList cells;
        for (const MathNode &cell : row.children)
            cells.append(sequence(cell.children));
        const QString words = cells.join(QLatin1String(", "));
        rows.append(columns == 1 ? words : m_words.row.arg(rows.size() + 1).arg(words));
    }
    if (columns == 1)
        return m_words.vector.arg(rows.join(QLatin1String(", ")));
    return m_words.matrix.arg(rows.size()).arg(columns).arg(rows.join(QLatin1String("; ")));
}

QString Speaker::lines(const MathNode &node) const
{
    QStringList said;
    for (const MathNode &row : node.children) {
        QStringList cells;
        for (const MathNode &cell : row.children)
            cells.append(sequence(cell.children));
        if (row.is(u"mlabeledtr") && cells.size() > 1) {
            cells.removeFirst();
            cells.last() = m_words.labelled.arg(cells.last(), plainText(row.children.front()));
        }
        cells.removeAll(QString());
        const QString words = cells.join(u' ');
        said.append(node.children.size() == 1 ? words : m_words.line.arg(said.size() + 1).arg(words));
    }
    return said.join(QLatin1String("; "));
}

} // namespace formula
