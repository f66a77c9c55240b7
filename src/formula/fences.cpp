#include "formula/fences.h"

#include "formula/arguments.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <utility>

namespace formula {

namespace {

using Kind = LatexNode::Kind;

/// By the opening delimiter the ones that may close it.
const QHash<QString, QStringList> &partners()
{
    static const QHash<QString, QStringList> table = [] {
        QHash<QString, QStringList> pairs;
        const auto add = [&pairs](const QStringList &opening, const QStringList &closing) {
            for (const QString &open : opening)
                pairs.insert(open, closing);
        };
        // Half-open intervals mix these two.
        const QStringList round{QStringLiteral(")"), QStringLiteral("]"), QStringLiteral("\\rparen"),
                                QStringLiteral("\\rbrack")};
        add({QStringLiteral("("), QStringLiteral("["), QStringLiteral("\\lparen"), QStringLiteral("\\lbrack")}, round);
        add({QStringLiteral("\\{"), QStringLiteral("\\lbrace")}, {QStringLiteral("\\}"), QStringLiteral("\\rbrace")});
        add({QStringLiteral("\\langle"), QStringLiteral("⟨")}, {QStringLiteral("\\rangle"), QStringLiteral("⟩")});
        add({QStringLiteral("\\lfloor"), QStringLiteral("⌊"), QStringLiteral("\\lceil"), QStringLiteral("⌈")},
            {QStringLiteral("\\rfloor"), QStringLiteral("⌋"), QStringLiteral("\\rceil"), QStringLiteral("⌉")});
        add({QStringLiteral("\\lvert")}, {QStringLiteral("\\rvert")});
        add({QStringLiteral("\\lVert")}, {QStringLiteral("\\rVert")});
        add({QStringLiteral("\\llbracket"), QStringLiteral("⟦")}, {QStringLiteral("\\rrbracket"), QStringLiteral("⟧")});
        // What \bigl and \bigr make of bars.
        for (const char *bar : {"|", "\\|", "\\vert", "\\Vert"})
            add({QLatin1String(bar)}, {QLatin1String(bar)});
        return pairs;
    }();
    return table;
}

bool isBar(QStringView token)
{
    return token == u"|" || token == u"\\|" || token == u"\\vert" || token == u"\\Vert" || token == u"‖";
}

/// Pairs delimiters with a stack of what is open.
class Pairing
{
public:
    std::vector<FenceItem> pair(std::vector<FenceItem> items)
    {
        m_open.push_back({});
        m_barsLeft = static_cast<int>(std::count_if(items.begin(), items.end(),
                                                    [](const FenceItem &item) { return item.role == FenceItem::Bar; }));
        for (FenceItem &item : items)
            add(std::move(item));
        while (m_open.size() > 1)
            giveUp();
        return std::move(m_open.front().inside);
    }

private:
    struct Level
    {
        LatexNode opening = {};
        bool bar = false;
        std::vector<FenceItem> inside = {};
    };

    void add(FenceItem item)
    {
        if (item.role == FenceItem::Open)
            m_open.push_back({.opening = std::move(item.node)});
        else if (item.role == FenceItem::Close)
            close(std::move(item.node));
        else if (item.role == FenceItem::Bar)
            bar(std::move(item.node));
        else
            m_open.back().inside.push_back(std::move(item));
    }

    /// The innermost level was opened by no delimiter after all.
    void giveUp()
    {
        Level level = std::move(m_open.back());
        m_open.pop_back();
        std::vector<FenceItem> &outside = m_open.back().inside;
        outside.push_back({FenceItem::Atom, std::move(level.opening)});
        std::move(level.inside.begin(), level.inside.end(), std::back_inserter(outside));
    }

    void end(const LatexNode &closing)
    {
        Level level = std::move(m_open.back());
        m_open.pop_back();
        LatexNode fence{.kind = Kind::Fence,
                        .text = level.opening.text,
                        .closing = closing.text,
                        .start = level.opening.start,
                        .end = closing.end};
        LatexNode row{.kind = Kind::Row, .start = level.opening.end, .end = closing.start};
        row.children = withScripts(std::move(level.inside));
        if (isWrittenTwice(level.opening, row, closing)) { // ||x||: a double bar made of two single ones
            fence.text = QStringLiteral("\\|");
            fence.closing = fence.text;
            row = LatexNode(row.children.front().children.front());
        }
        fence.children.push_back(std::move(row));
        m_open.back().inside.push_back({FenceItem::Atom, std::move(fence)});
    }

    static bool isWrittenTwice(const LatexNode &opening, const LatexNode &row, const LatexNode &closing)
    {
        if (opening.text != u"|" || row.children.size() != 1 || !row.children.front().is(Kind::Fence, u"|"))
            return false;
        return row.children.front().start == opening.end && row.children.front().end == closing.start;
    }

    void close(LatexNode closing)
    {
        const auto fits = [&closing](const Level &level) {
            return !level.bar && partners().value(level.opening.text).contains(closing.text);
        };
        const auto found = std::find_if(m_open.rbegin(), std::prev(m_open.rend()), fits);
        if (found == std::prev(m_open.rend())) {
            m_open.back().inside.push_back({FenceItem::Atom, std::move(closing)});
            return;
        }
        const auto depth = static_cast<std::size_t>(std::distance(found, m_open.rend()));
        while (m_open.size() > depth)
            giveUp();
        end(closing);
    }

    /// A bar opens where no operand stands before it, or where as many bars follow as make pairs; it closes one of its
    /// kind that is open. Otherwise it stands alone: "given", "such that", "divides".
    void bar(LatexNode node)
    {
        const int left = m_barsLeft--;
        const Level &level = m_open.back();
        if (level.bar && level.opening.text == node.text && !level.inside.empty() && !expectsOperand(level))
            end(node);
        else if (expectsOperand(level) || (left % 2 == 0 && !insideName(level)))
            m_open.push_back({.opening = std::move(node), .bar = true});
        else
            m_open.back().inside.push_back({FenceItem::Atom, std::move(node)});
    }

    /// Whether what stands last cannot be the left-hand side of anything.
    static bool expectsOperand(const Level &level)
    {
        if (level.inside.empty())
            return true;
        const FenceItem &last = level.inside.back();
        if (last.role != FenceItem::Atom)
            return false;
        if (last.node.kind == Kind::Number || last.node.kind == Kind::Name)
            return true;
        return last.node.kind == Kind::Sign && !isOperand(last.node.text);
    }
    /// Directly within parentheses or brackets, where a bar after an operand says "given".
    static bool insideName(const Level &level) { return level.opening.text == u"(" || level.opening.text == u"["; }

    static bool isOperand(const QString &sign)
    {
        static const QStringList named{QStringLiteral("\\infty"),      QStringLiteral("\\emptyset"),
                                       QStringLiteral("\\varnothing"), QStringLiteral("\\ldots"),
                                       QStringLiteral("\\dots"),       QStringLiteral("\\top"),
                                       QStringLiteral("\\bot"),        QStringLiteral("\\star")};
        if (sign.startsWith(u'\\'))
            return named.contains(sign) || isLetterCommand(sign);
        return sign.size() == 1 && (sign[0].isLetterOrNumber() || sign == u"!" || sign == u".");
    }
    std::vector<Level> m_open;
    int m_barsLeft = 0;
};

} // namespace

FenceItem::Role fenceRole(QStringView token)
{
    if (isBar(token))
        return FenceItem::Bar;
    const QString text = token.toString();
    if (partners().contains(text))
        return FenceItem::Open;
    static const QStringList closing = [] {
        QStringList all;
        for (const QStringList &some : partners())
            all += some;
        return all;
    }();
    return closing.contains(text) ? FenceItem::Close : FenceItem::Atom;
}

std::vector<FenceItem> withFences(std::vector<FenceItem> items)
{
    return Pairing().pair(std::move(items));
}

std::vector<LatexNode> withScripts(std::vector<FenceItem> items)
{
    std::vector<LatexNode> result;
    for (FenceItem &item : items) {
        if (item.role == FenceItem::Atom) {
            result.push_back(std::move(item.node));
            continue;
        }
        const bool above = item.role == FenceItem::Above;
        const std::size_t place = above ? 2 : 1;
        const bool taken = !result.empty() && result.back().kind == Kind::Scripts
                           && (above || result.back().children[place].isEmpty());
        if (!taken) {
            LatexNode base = result.empty()
                                 ? LatexNode{.kind = Kind::Row, .start = item.node.start, .end = item.node.start}
                                 : std::move(result.back());
            if (!result.empty())
                result.pop_back();
            LatexNode scripts{.kind = Kind::Scripts, .start = base.start};
            scripts.children = {std::move(base), LatexNode{}, LatexNode{}};
            result.push_back(std::move(scripts));
        }
        LatexNode &scripts = result.back();
        LatexNode &slot = scripts.children[place];
        scripts.end = item.node.end;
        if (slot.isEmpty()) {
            slot = std::move(item.node);
        } else { // f'^2: both stand above
            slot.end = item.node.end;
            slot.children.push_back(std::move(item.node));
        }
    }
    return result;
}

} // namespace formula
