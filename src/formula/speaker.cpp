#include "formula/speaker.h"

#include <QStringList>

#include <algorithm>

namespace formula {

namespace {

constexpr QChar applyFunction(0x2061);

bool isToken(const MathNode &node)
{
    return node.is(u"mi") || node.is(u"mn") || node.is(u"mtext");
}

/// Whether an element shows exactly that sign, whatever rows it is wrapped in.
bool isSign(const MathNode &node, QStringView sign)
{
    return bare(node).isOperator(sign);
}

/// What lies between an opening and its closing sign; the place of the closing one, or the row's size.
std::size_t closing(std::span<const MathNode> row, std::size_t open, QStringView opener, QStringView closer)
{
    int depth = 0;
    for (std::size_t i = open; i < row.size(); ++i) {
        depth += isSign(row[i], opener) ? 1 : 0;
        depth -= isSign(row[i], closer) ? 1 : 0;
        if (depth == 0)
            return i;
    }
    return row.size();
}

QString arranged(const QStringList &words)
{
    QStringList said = words;
    said.removeAll(QString());
    return said.join(u' ').replace(QLatin1String(" ,"), QLatin1String(","));
}

/// The letter that a function's name starts from: f of f′, E of E with an index.
const MathNode &head(const MathNode &node)
{
    const MathNode *inner = &bare(node);
    while ((inner->is(u"msub") || inner->is(u"msup") || inner->is(u"msubsup") || inner->is(u"mover")
            || inner->is(u"munder"))
           && !inner->children.empty())
        inner = &bare(inner->children.front());
    return *inner;
}

bool isFunction(const MathNode &node)
{
    const MathNode &first = head(node);
    if (!first.is(u"mi"))
        return false;
    return first.text.size() > 1 || QStringView(u"fghpqFGHPQLJNBEIOVHφϕψσΓΦ").contains(first.text);
}

} // namespace

QString Speaker::node(const MathNode &node) const
{
    if (isRow(node))
        return sequence(node.children);
    if (isToken(node) || node.is(u"ms"))
        return token(node);
    if (node.is(u"mo"))
        return operatorWords(node);
    if (node.is(u"mfrac") && node.children.size() == 2)
        return fraction(node);
    if (node.is(u"msqrt") || node.is(u"mroot"))
        return root(node);
    if (node.is(u"msub") || node.is(u"msup") || node.is(u"msubsup"))
        return scripts(node);
    if (node.is(u"munder") || node.is(u"mover") || node.is(u"munderover"))
        return underOver(node);
    if (node.is(u"mtable"))
        return lines(node);
    if (node.is(u"mphantom") || node.is(u"mspace") || node.is(u"none") || node.is(u"mprescripts"))
        return {};
    QString content = sequence(node.children);
    if (node.is(u"menclose") && node.attributes.value(QStringLiteral("notation")).contains(QLatin1String("strike")))
        return m_words.crossedOut.arg(content);
    return content;
}

QString Speaker::sequence(Row row) const
{
    QStringList said;
    for (std::size_t at = 0; at < row.size();) {
        const QString several = construct(row, at);
        said.append(several.isEmpty() ? node(row[at++]) : several);
    }
    return arranged(said);
}

QString Speaker::construct(Row row, std::size_t &at) const
{
    const MathNode &first = row[at];
    if (isFunction(first) && at + 1 < row.size())
        return application(row, at);
    if (isSign(first, u"|") || isSign(first, u"∣") || isSign(first, u"‖") || isSign(first, u"∥"))
        return bars(row, at);
    if (isSign(first, u"{"))
        return braces(row, at);
    const std::size_t end = isSign(first, u"(") || isSign(first, u"[")
                                ? closing(row, at, bare(first).text, isSign(first, u"(") ? u")" : u"]")
                                : row.size();
    if (end != at + 2)
        return {};
    const MathNode &content = bare(row[at + 1]);
    // The parentheses only say that it is a matrix, or a binomial coefficient.
    if (content.is(u"mtable") || content.attributes.value(QStringLiteral("linethickness")).startsWith(u'0')) {
        at = end + 1;
        return content.is(u"mtable") ? table(content) : node(content);
    }
    return {};
}

QString Speaker::application(Row row, std::size_t &at) const
{
    std::size_t next = at + 1;
    const bool isApplied = isSign(row[next], QStringView(&applyFunction, 1));
    next += isApplied ? 1 : 0;
    if (next >= row.size())
        return {};
    QString name = node(row[at]);
    if (name.endsWith(u' ' + m_words.of)) // as large operators and those with limits end
        name.chop(m_words.of.size() + 1);
    const Row wrapped = rowOf(row[next]); // \left( … \right) is a row of its own
    if (wrapped.size() > 1 && isSign(wrapped.front(), u"(") && isSign(wrapped.back(), u")")) {
        at = next + 1;
        return arranged({name, m_words.of, inParentheses(wrapped.subspan(1, wrapped.size() - 2))});
    }
    if (isSign(row[next], u"(")) {
        const std::size_t end = closing(row, next, u"(", u")");
        if (end >= row.size())
            return {};
        at = end + 1;
        return arranged({name, m_words.of, inParentheses(row.subspan(next + 1, end - next - 1))});
    }
    if (!isApplied)
        return {};
    at = next; // what it is applied to is said next
    return arranged({name, m_words.of});
}

QString Speaker::inParentheses(Row content) const
{
    const bool isPlain = std::all_of(content.begin(), content.end(), [](const MathNode &item) {
        return isSign(item, u",") || isSign(item, u";") || isSign(item, u"∣") || isSign(item, u"|")
               || (!item.is(u"mo") && isShort(item));
    });
    // A bar within a probability's parentheses is "given".
    QStringList said;
    for (std::size_t at = 0; at < content.size();) {
        const MathNode &item = content[at];
        const auto bars = std::count_if(content.begin(), content.end(), [](const MathNode &other) {
            return isSign(other, u"|") || isSign(other, u"∣");
        });
        if ((isSign(item, u"|") || isSign(item, u"∣")) && bars == 1) {
            said.append(m_words.given);
            ++at;
            continue;
        }
        const QString several = construct(content, at);
        said.append(several.isEmpty() ? node(content[at++]) : several);
    }
    const QString words = arranged(said);
    return isPlain ? words : arranged({m_words.open, words, m_words.close});
}

QString Speaker::bars(Row row, std::size_t &at) const
{
    const QString sign = bare(row[at]).text;
    const bool isNorm = sign == u"‖" || sign == u"∥";
    std::size_t end = at + 1;
    while (end < row.size() && !isSign(row[end], sign))
        ++end;
    if (end >= row.size() || end == at + 1 || sign == u"∣") {
        if (isNorm)
            return {};
        ++at;
        return sign == u"∣" ? m_words.divides : m_words.given;
    }
    const Row content = row.subspan(at + 1, end - at - 1);
    at = end + 1;
    if (!isNorm && content.size() == 1 && bare(content[0]).is(u"mtable"))
        return arranged({m_words.functions[QStringLiteral("det")], m_words.of, table(bare(content[0]))});
    return (isNorm ? m_words.norm : m_words.absolute).arg(sequence(content));
}

QString Speaker::braces(Row row, std::size_t &at) const
{
    const std::size_t end = closing(row, at, u"{", u"}");
    const bool isOpen = end >= row.size();
    if (isOpen && at + 1 < row.size() && bare(row[at + 1]).is(u"mtable")) {
        QString words = m_words.cases.arg(lines(bare(row[at + 1])));
        at += 2;
        return words;
    }
    if (isOpen)
        return {};
    QStringList said = {m_words.openSet};
    const Row content = row.subspan(at + 1, end - at - 1);
    for (std::size_t i = 0; i < content.size();) {
        const bool isBar = isSign(content[i], u"∣") || isSign(content[i], u":");
        const QString several = isBar ? QString() : construct(content, i);
        if (isBar)
            said.append(m_words.suchThat);
        else if (!several.isEmpty())
            said.append(several == m_words.given ? m_words.suchThat : several);
        else
            said.append(node(content[i]));
        i += isBar || several.isEmpty() ? 1 : 0;
    }
    said.append(m_words.closeSet);
    at = end + 1;
    return arranged(said);
}

QString Speaker::operatorWords(const MathNode &node) const
{
    if (const QString large = m_words.operators.value(node.text); !large.isEmpty())
        return arranged({large, m_words.of});
    const char16_t first = node.text.isEmpty() ? u'\0' : node.text.front().unicode();
    if (first == applyFunction.unicode() || (first >= 0x2062 && first <= 0x2064))
        return {};
    if (node.text == u"(")
        return m_words.open;
    if (node.text == u")")
        return m_words.close;
    if (node.text == u",")
        return QStringLiteral(",");
    return m_words.characters.value(node.text, m_words.functions.value(node.text, node.text));
}

QString Speaker::token(const MathNode &node) const
{
    if (node.is(u"mi"))
        return letter(node);
    return m_words.characters.value(node.text, node.text);
}

QString Speaker::letter(const MathNode &node) const
{
    QString name = node.text;
    name.remove(QChar(0x2009)); // the thin space of "arg max"
    name.remove(u' ');
    if (name.size() > 1)
        return m_words.functions.value(name, node.text);
    const QString alphabet = node.attributes.value(QStringLiteral("mathvariant"));
    if (alphabet == u"double-struck" && m_words.sets.contains(name))
        return m_words.sets[name];
    const QString spoken = m_words.characters.value(name, name);
    const QString phrase = m_words.alphabets.value(alphabet);
    return phrase.isEmpty() ? spoken : phrase.arg(spoken);
}

} // namespace formula
