#include "formula/sourcemap.h"

#include "formula/arguments.h"

#include <QRegularExpression>

#include <algorithm>

namespace formula {

namespace {

using Kind = LatexNode::Kind;

/// A letter, number, sign or name, by its LaTeX without what only changes its looks.
struct Leaf
{
    QString key = {};
    SourceSpan span = {};
    int node = -1; ///< of the typeset formula
};

QString keyOf(const QString &latex)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    static const QRegularExpression sized(QStringLiteral("^\\\\(left|right|middle|[bB]igg?[lrm]?)(?![A-Za-z])"));
    static const QRegularExpression named(
        QStringLiteral("^\\\\(?:operatorname|math(?:rm|tt|sf)|text[a-z]*|mbox|hbox|fbox)\\*?\\{(.*)\\}$"));
    static const QRegularExpression spacing(QStringLiteral("\\\\[,;:!> ]|[{}]"));
    QString key = QString(latex).remove(sized);
    key.remove(space);
    if (const auto match = named.match(key); match.hasMatch())
        return match.captured(1).remove(spacing);
    return key;
}

/// Whether an element is a name as a whole, \operatorname{…} and the like.
bool isName(const QString &latex)
{
    qsizetype end = 1;
    while (end < latex.size() && latex[end].isLetter())
        ++end;
    return latex.startsWith(u'\\') && isNaming(QStringView(latex).sliced(1, end - 1));
}

/// The leaves in the order in which MathML has them: what is below before what is above, the base of a stack before
/// what lies on it.
void addLeaves(const LatexNode &node, QList<Leaf> &leaves)
{
    const auto add = [&leaves](const QString &text, qsizetype start, qsizetype end) {
        leaves.append({.key = keyOf(text), .span = {start, end}});
    };
    switch (node.kind) {
    case Kind::Sign:
    case Kind::Number:
    case Kind::Words:
    case Kind::Name:
        add(node.text, node.start, node.end);
        return;
    case Kind::Fence: {
        const LatexNode &inside = node.children.front();
        add(node.text, node.start, inside.start);
        addLeaves(inside, leaves);
        add(node.closing, inside.end, node.end);
        return;
    }
    case Kind::Command:
        if (node.children.size() == 2
            && (node.text == u"\\overset" || node.text == u"\\underset" || node.text == u"\\stackrel")) {
            addLeaves(node.children[1], leaves);
            addLeaves(node.children[0], leaves);
            return;
        }
        break;
    default:
        break;
    }
    for (const LatexNode &child : node.children)
        addLeaves(child, leaves);
}

QList<Leaf> leavesOf(const QList<Node> &nodes)
{
    QList<bool> hasChildren(nodes.size(), false);
    for (const Node &node : nodes)
        if (node.parent >= 0)
            hasChildren[node.parent] = true;
    QList<Leaf> leaves;
    QList<bool> named(nodes.size(), false); // within a name that is one leaf as a whole
    for (int i = 0; i < nodes.size(); ++i) {
        const Node &node = nodes[i];
        const bool within = node.parent >= 0 && named[node.parent];
        const bool whole = hasChildren[i] && isName(node.latex);
        named[i] = within || whole;
        if (!within && (whole || !hasChildren[i]) && !node.latex.isEmpty() && node.kind != u"mspace")
            leaves.append({.key = keyOf(node.latex), .node = i});
    }
    return leaves;
}

/// Pairs both lists in order. Where they differ, the nearest pair of equals within a few places goes on.
void pairUp(QList<Leaf> &typeset, const QList<Leaf> &written)
{
    constexpr qsizetype window = 24;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < typeset.size() && j < written.size()) {
        bool found = false;
        for (qsizetype apart = 0; apart <= window && !found; ++apart)
            for (qsizetype left = 0; left <= apart && !found; ++left) {
                const qsizetype a = i + left;
                const qsizetype b = j + apart - left;
                if (a < typeset.size() && b < written.size() && typeset[a].key == written[b].key) {
                    typeset[a].span = written[b].span;
                    i = a + 1;
                    j = b + 1;
                    found = true;
                }
            }
        if (!found) {
            ++i;
            ++j;
        }
    }
}

SourceSpan united(const SourceSpan &a, const SourceSpan &b)
{
    if (a.isEmpty() || b.isEmpty())
        return a.isEmpty() ? b : a;
    return {std::min(a.start, b.start), std::max(a.end, b.end)};
}

/// Whether a node of the tree is written as an element of that LaTeX is: the same command, or scripts for scripts.
bool isWrittenSo(const LatexNode &node, const QString &kind, const QString &latex)
{
    if (node.kind == Kind::Row)
        return false;
    if (kind == u"msub" || kind == u"msup" || kind == u"msubsup")
        return node.kind == Kind::Scripts;
    if (node.kind == Kind::Command)
        return latex.startsWith(node.text);
    return kind != u"mfrac" && kind != u"msqrt" && kind != u"mroot" && kind != u"mover";
}

/// The smallest construct (a fraction, scripts, brackets …) that holds a span and is written as asked for.
SourceSpan constructAround(const LatexNode &node, const SourceSpan &span, const QString &kind, const QString &latex)
{
    const SourceSpan own{node.start, node.end};
    if (!own.contains(span))
        return {};
    for (const LatexNode &child : node.children)
        if (const SourceSpan found = constructAround(child, span, kind, latex); !found.isEmpty())
            return found;
    return isWrittenSo(node, kind, latex) ? own : SourceSpan();
}

/// The LaTeX of an element, or of the nearest one around it that has any.
QString latexOf(const QList<Node> &nodes, qsizetype i)
{
    while (nodes[i].latex.isEmpty() && nodes[i].parent >= 0)
        i = nodes[i].parent;
    return nodes[i].latex;
}

} // namespace

QList<SourceSpan> sourceSpans(const Formula &formula, const LatexNode &tree)
{
    const QList<Node> &nodes = formula.content().nodes;
    QList<Leaf> written;
    addLeaves(tree, written);
    QList<Leaf> typeset = leavesOf(nodes);
    pairUp(typeset, written);

    QList<SourceSpan> spans(nodes.size());
    QList<bool> exact(nodes.size(), false);
    for (const Leaf &leaf : typeset)
        if (!leaf.span.isEmpty()) {
            spans[leaf.node] = leaf.span;
            exact[leaf.node] = true;
        }
    for (qsizetype i = nodes.size() - 1; i > 0; --i) // parents come before their children
        if (nodes[i].parent >= 0 && !exact[nodes[i].parent])
            spans[nodes[i].parent] = united(spans[nodes[i].parent], spans[i]);
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        if (exact[i])
            continue;
        if (spans[i].isEmpty() && nodes[i].parent >= 0)
            spans[i] = spans[nodes[i].parent]; // already the construct's
        else if (const SourceSpan whole = constructAround(tree, spans[i], nodes[i].kind, latexOf(nodes, i));
                 !spans[i].isEmpty() && !whole.isEmpty())
            spans[i] = whole;
    }
    return spans;
}

} // namespace formula
