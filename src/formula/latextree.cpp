#include "formula/latextree.h"

#include "formula/arguments.h"
#include "formula/fences.h"
#include "formula/macros.h"
#include "formula/mistakes.h"

#include <QScopeGuard>
#include <QSet>

#include <algorithm>
#include <utility>

namespace formula {

namespace {

using Kind = LatexNode::Kind;

/// Commands that change how the formula looks, not what it says.
bool isSilent(QStringView command)
{
    static const QSet<QString> names = [] {
        QSet<QString> set;
        for (const char *name : {",",
                                 ";",
                                 ":",
                                 "!",
                                 ">",
                                 " ",
                                 "quad",
                                 "qquad",
                                 "limits",
                                 "nolimits",
                                 "displaylimits",
                                 "displaystyle",
                                 "textstyle",
                                 "scriptstyle",
                                 "nonumber",
                                 "notag",
                                 "thinspace",
                                 "negthinspace",
                                 "medspace",
                                 "enspace",
                                 "hfill",
                                 "scriptscriptstyle",
                                 "mathstrut",
                                 "strut",
                                 "hline",
                                 "/",
                                 "relax"})
            set.insert(QLatin1String(name));
        return set;
    }();
    return names.contains(command.toString());
}

constexpr int deepest = 400; // so that no formula, whatever its macros make, exhausts the stack

bool isDigit(const ExpandedToken &token)
{
    return token.text.size() == 1 && token.text[0] >= u'0' && token.text[0] <= u'9';
}

class TreeReader
{
public:
    explicit TreeReader(const QList<ExpandedToken> &tokens) : m_tokens(tokens) {}

    LatexNode read()
    {
        LatexNode all{.kind = Kind::Row};
        while (!atEnd()) { // what closes nothing is passed over
            LatexNode part = row([] { return false; });
            std::move(part.children.begin(), part.children.end(), std::back_inserter(all.children));
            if (!atEnd())
                ++m_at;
        }
        if (!m_tokens.isEmpty()) {
            all.start = m_tokens.first().start;
            all.end = m_tokens.last().end;
        }
        return all;
    }

private:
    bool atEnd() const { return m_at >= m_tokens.size(); }
    const ExpandedToken &here() const { return m_tokens[m_at]; }
    qsizetype lastEnd() const { return m_at > 0 ? m_tokens[m_at - 1].end : 0; }
    bool closesGroup() const
    {
        return here().kind == TokenKind::Close || here().command() == u"right" || here().command() == u"end";
    }

    template <class IsEnd>
    LatexNode row(IsEnd isEnd)
    {
        const qsizetype start = atEnd() ? lastEnd() : here().start;
        std::vector<FenceItem> items;
        while (!atEnd() && !closesGroup() && !isEnd())
            item(items);
        LatexNode result{.kind = Kind::Row, .start = start, .end = std::max(start, lastEnd())};
        result.children = withScripts(withFences(std::move(items)));
        return result;
    }

    void item(std::vector<FenceItem> &items)
    {
        const ExpandedToken &token = here();
        if (token.kind == TokenKind::Superscript || token.kind == TokenKind::Subscript) {
            const bool above = token.kind == TokenKind::Superscript;
            ++m_at;
            items.push_back({above ? FenceItem::Above : FenceItem::Below, argument()});
        } else if (token.kind == TokenKind::Prime) {
            primes(items);
        } else if (token.kind == TokenKind::Alignment || token.kind == TokenKind::Dollar || isSilent(token.command())
                   || token.text == u"~") {
            ++m_at;
        } else if (isDigit(token)) {
            items.push_back({FenceItem::Atom, number()});
        } else if (const Arguments wanted = argumentsOf(token.command()); wanted.delimiter) {
            sizedDelimiter(items);
        } else {
            const FenceItem::Role role = fenceRole(token.text);
            items.push_back({role, atom()});
        }
    }

    void primes(std::vector<FenceItem> &items)
    {
        LatexNode row{.kind = Kind::Row, .start = here().start};
        QString text;
        for (; !atEnd() && here().kind == TokenKind::Prime; ++m_at)
            text += u'\'';
        row.end = lastEnd();
        row.children.push_back({.kind = Kind::Sign, .text = text, .start = row.start, .end = row.end});
        items.push_back({FenceItem::Above, std::move(row)});
    }

    LatexNode number()
    {
        LatexNode node{.kind = Kind::Number, .start = here().start};
        const auto follows = [this](qsizetype ahead) {
            return m_at + ahead < m_tokens.size() && isDigit(m_tokens[m_at + ahead]);
        };
        while (!atEnd() && (isDigit(here()) || (here().text == u"." && follows(1))))
            node.text += m_tokens[m_at++].text;
        node.end = lastEnd();
        return node;
    }

    /// \bigl( and the like; \left with all up to its \right.
    void sizedDelimiter(std::vector<FenceItem> &items)
    {
        const qsizetype start = here().start;
        const QString command = here().command().toString();
        ++m_at;
        LatexNode sign = delimiter(start);
        if (command == u"left")
            items.push_back({FenceItem::Atom, leftRight(std::move(sign))});
        else if (command == u"middle" || command.endsWith(u'm'))
            items.push_back({FenceItem::Atom, std::move(sign)});
        else if (command.endsWith(u'l'))
            items.push_back({FenceItem::Open, std::move(sign)});
        else if (command.endsWith(u'r'))
            items.push_back({FenceItem::Close, std::move(sign)});
        else {
            const FenceItem::Role role = fenceRole(sign.text);
            items.push_back({role, std::move(sign)});
        }
    }

    LatexNode delimiter(qsizetype start)
    {
        LatexNode sign{.kind = Kind::Sign, .start = start, .end = lastEnd()};
        if (!atEnd() && isDelimiter(here().text)) {
            sign.text = m_tokens[m_at++].text;
            sign.end = lastEnd();
        }
        return sign;
    }

    LatexNode leftRight(LatexNode open)
    {
        const auto surface = qScopeGuard([this] { --m_depth; });
        if (++m_depth > deepest)
            return open;
        LatexNode fence{.kind = Kind::Fence, .text = open.text, .start = open.start};
        fence.children.push_back(row([] { return false; }));
        if (!atEnd() && here().command() == u"right") {
            const qsizetype start = here().start;
            ++m_at;
            fence.closing = delimiter(start).text;
        }
        fence.end = lastEnd();
        return fence;
    }

    /// One token with its arguments, or one group.
    LatexNode atom()
    {
        const ExpandedToken token = m_tokens[m_at];
        const auto surface = qScopeGuard([this] { --m_depth; });
        if (++m_depth > deepest) {
            ++m_at;
            return {.kind = Kind::Sign, .text = token.text, .start = token.start, .end = token.end};
        }
        if (token.kind == TokenKind::Open)
            return group();
        ++m_at;
        if (token.command() == u"begin")
            return environment(token);
        if (token.command() == u"not" && !atEnd() && here().kind != TokenKind::Open) {
            const ExpandedToken denied = m_tokens[m_at++];
            return {.kind = Kind::Sign, .text = token.text + denied.text, .start = token.start, .end = denied.end};
        }
        const Arguments wanted = argumentsOf(token.command());
        if (wanted.required > 0)
            return command(token, wanted);
        return {.kind = Kind::Sign, .text = token.text, .start = token.start, .end = token.end};
    }

    LatexNode group()
    {
        const qsizetype start = m_tokens[m_at++].start;
        LatexNode inside = row([] { return false; });
        if (!atEnd() && here().kind == TokenKind::Close)
            ++m_at;
        inside.start = start;
        inside.end = lastEnd();
        return inside;
    }

    /// What ^ or a command takes: a group, or one token.
    LatexNode argument()
    {
        if (atEnd() || closesGroup())
            return {.kind = Kind::Row, .start = lastEnd(), .end = lastEnd()};
        if (here().kind == TokenKind::Open)
            return atom();
        LatexNode row{.kind = Kind::Row, .start = here().start};
        if (isDigit(here())) {
            row.children.push_back(
                {.kind = Kind::Number, .text = here().text, .start = here().start, .end = here().end});
            ++m_at;
        } else {
            row.children.push_back(atom());
        }
        row.end = lastEnd();
        return row;
    }

    QString textOfGroup()
    {
        if (atEnd() || here().kind != TokenKind::Open)
            return atEnd() ? QString() : m_tokens[m_at++].text;
        QString text;
        int depth = 0;
        do {
            depth += here().kind == TokenKind::Open ? 1 : here().kind == TokenKind::Close ? -1 : 0;
            if (here().kind != TokenKind::Open && here().kind != TokenKind::Close && !isSilent(here().command()))
                text += here().text;
            ++m_at;
        } while (depth > 0 && !atEnd());
        return text;
    }

    LatexNode command(const ExpandedToken &token, const Arguments &wanted)
    {
        LatexNode node{.kind = Kind::Command, .text = token.text, .start = token.start};
        if (!atEnd() && here().text == u"*")
            ++m_at;
        if (wanted.areText || isNaming(token.command())) {
            node.kind = wanted.areText ? Kind::Words : Kind::Name;
            node.text = textOfGroup();
        } else {
            std::vector<LatexNode> optional;
            if (wanted.optional > 0 && !atEnd() && here().text == u"[")
                optional.push_back(bracket());
            for (int i = 0; i < wanted.required; ++i)
                node.children.push_back(argument());
            std::move(optional.begin(), optional.end(), std::back_inserter(node.children));
        }
        node.end = lastEnd();
        return node;
    }

    LatexNode bracket()
    {
        ++m_at;
        LatexNode inside = row([this] { return here().text == u"]"; });
        if (!atEnd())
            ++m_at;
        return inside;
    }

    LatexNode environment(const ExpandedToken &begin)
    {
        LatexNode node{.kind = Kind::Environment, .start = begin.start};
        node.text = textOfGroup();
        if (!atEnd() && here().text == u"[")
            bracket();
        for (int i = 0; i < environmentArguments(node.text); ++i)
            textOfGroup();
        const auto endsCell = [this] { return here().kind == TokenKind::Alignment || here().command() == u"\\"; };
        while (!atEnd() && here().kind != TokenKind::Close && here().command() != u"end"
               && here().command() != u"right") {
            node.children.push_back(row(endsCell));
            if (atEnd() || !endsCell())
                continue;
            const bool newLine = here().command() == u"\\";
            ++m_at;
            if (newLine && !atEnd() && here().text == u"[")
                bracket();
        }
        if (!atEnd() && here().command() == u"end") {
            ++m_at;
            textOfGroup();
        }
        node.end = lastEnd();
        return node;
    }

    const QList<ExpandedToken> &m_tokens;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

core::Result<LatexNode> readLatex(const QString &latex)
{
    if (const auto room = checkSize(latex); !room)
        return core::fail(room.error());
    const auto tokens = expandMacros(latex);
    if (!tokens)
        return core::fail(tokens.error());
    return TreeReader(*tokens).read();
}

const LatexNode &inner(const LatexNode &node)
{
    return node.kind == Kind::Row && node.children.size() == 1 ? inner(node.children.front()) : node;
}

} // namespace formula
