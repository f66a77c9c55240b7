#include "content/explain.h"

#include "content/explainrules.h"

#include <QRegularExpression>

#include <algorithm>

namespace content {

namespace {

using formula::LatexNode;
using Kind = LatexNode::Kind;
using Role = FormulaPlace::Role;

/// What a piece of LaTeX is looked up by: without white space, and with nothing in the places of what an accent or
/// another command stands over, so that \hat{x} and \hat y are alike.
QString keyOf(const QString &latex)
{
    static const QRegularExpression space(QStringLiteral(R"(\s+)"));
    QString key = QString(latex).remove(space);
    static const QRegularExpression fixed(
        QStringLiteral(R"(^\\(math[a-z]+|operatorname\*?|text[a-z]*|boldsymbol|bm)\{)"));
    if (fixed.match(key).hasMatch())
        return key;
    const qsizetype brace = key.indexOf(u'{');
    return key.startsWith(u'\\') && brace > 1 ? key.left(brace) : key;
}

/// The text that a rule's list of signs is compared with. A script goes by what is characteristic of it.
bool matches(const char *signs, const QString &text)
{
    const QStringList list = QString::fromUtf8(signs).split(u' ');
    return list.contains(text) || list == QStringList{QString()};
}

class Walk
{
public:
    Walk(const Explainer &explainer, const QString &latex, const LatexNode &root)
        : m_explainer(explainer),
          m_latex(latex),
          m_root(root)
    {
    }

    QList<ExplainedPart> parts()
    {
        row(m_root, nullptr, Role::Inside);
        // What a macro adds stands where its call does; of several equal places the first, outermost part is kept
        // first.
        std::stable_sort(m_parts.begin(), m_parts.end(), [](const ExplainedPart &a, const ExplainedPart &b) {
            return a.span.start != b.span.start ? a.span.start < b.span.start : a.span.end > b.span.end;
        });
        return m_parts;
    }

private:
    void row(const LatexNode &row, const FormulaPlace *outer, Role role)
    {
        const std::vector<LatexNode> &parts = row.children;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            FormulaPlace place{.node = &parts[i], .root = &m_root, .outer = outer, .role = role};
            place.before = i > 0 ? &parts[i - 1] : nullptr;
            place.after = i + 1 < parts.size() ? &parts[i + 1] : nullptr;
            node(place);
        }
    }

    void node(const FormulaPlace &place)
    {
        switch (place.node->kind) {
        case Kind::Row:
            row(*place.node, place.outer, place.role);
            return;
        case Kind::Sign:
            sign(place);
            return;
        case Kind::Number:
            add(place, {}, MARK_TEXT("Explain", "number"));
            return;
        case Kind::Words:
            add(place, {}, MARK_TEXT("Explain", "words"));
            return;
        case Kind::Name:
            name(place);
            return;
        case Kind::Command:
            command(place);
            return;
        case Kind::Scripts:
            scripts(place);
            return;
        case Kind::Fence:
            construct(place, fenceRules(), place.node->text);
            return;
        case Kind::Environment:
            construct(place, environmentRules(), place.node->text);
            return;
        }
    }

    void sign(const FormulaPlace &place)
    {
        const QString &text = place.node->text;
        if (text == u"," || text == u";" || text == u".")
            return; // commas are read, not explained
        const bool letter = isLetter(place.node);
        QList<Reading> readings = byRules(place, letter ? letterRules() : operatorRules(), text);
        addUsual(readings, text);
        if (letter && readings.isEmpty())
            readings.append({QStringLiteral("scalar-italic"),
                             MARK_TEXT("Explain", "a letter in italics is a number or a variable")});
        add(place, readings, letter ? MARK_TEXT("Explain", "letter") : MARK_TEXT("Explain", "sign"));
    }

    void name(const FormulaPlace &place)
    {
        const QString &text = place.node->text;
        QList<Reading> readings = byRules(place, nameRules(), text);
        addUsual(readings, QStringLiteral(R"(\operatorname{%1})").arg(text));
        addUsual(readings, QStringLiteral(R"(\operatorname*{%1})").arg(text));
        addUsual(readings, QStringLiteral(R"(\mathrm{%1})").arg(text));
        addUsual(readings, u'\\' + text);
        add(place, readings, MARK_TEXT("Explain", "name"));
    }

    void command(const FormulaPlace &place)
    {
        const LatexNode &node = *place.node;
        const QString argument = node.children.empty() ? QString() : letterOf(&node.children.front());
        QList<Reading> readings;
        addUsual(readings, QStringLiteral("%1{%2}").arg(node.text, argument)); // \mathbb{R}: that very letter
        readings = byRules(place, commandRules(), node.text) + readings;
        if (isOwn(readings, QStringLiteral("%1{%2}").arg(node.text, argument)))
            std::rotate(readings.begin(), readings.end() - 1, readings.end());
        addUsual(readings, keyOf(node.text));
        unique(readings);
        add(place, readings, MARK_TEXT("Explain", "sign"));
        const bool isStyle =
            node.text.startsWith(uR"(\math)") || node.text == uR"(\boldsymbol)" || node.text == uR"(\bm)";
        if (!isStyle || argument.isEmpty()) // the style and its letter are one thing
            for (const LatexNode &child : node.children)
                row(child, &place, Role::Argument);
    }

    void construct(const FormulaPlace &place, std::span<const ExplainRule> rules, const QString &text)
    {
        QList<Reading> readings = byRules(place, rules, text);
        addUsual(readings, text);
        if (!readings.isEmpty())
            add(place, readings, MARK_TEXT("Explain", "sign"));
        for (const LatexNode &child : place.node->children)
            row(child, &place, Role::Inside);
    }

    void scripts(const FormulaPlace &place)
    {
        const LatexNode &scripts = *place.node;
        FormulaPlace base = place;
        base.node = &scripts.base();
        base.scripts = &scripts;
        if (base.node->kind == Kind::Row)
            row(*base.node, place.outer, place.role);
        else
            node(base);
        FormulaPlace carrier = base;
        script(carrier, scripts.below(), belowRules(), Role::Below, indexSign(scripts.below()));
        script(carrier, scripts.above(), aboveRules(), Role::Above, powerSign(scripts.above()));
    }

    /// A script that is one thing (a transpose, an index) is one part; what is longer is taken apart besides.
    void script(const FormulaPlace &carrier, const LatexNode &script, std::span<const ExplainRule> rules, Role role,
                const QString &text)
    {
        if (script.isEmpty())
            return;
        const bool large = isSign(carrier.node, R"(\sum \prod \int \iint \oint \bigcup \bigcap \lim \max \min )"
                                                R"(\sup \inf \bigoplus \bigotimes \coprod \bigvee \bigwedge)");
        QList<Reading> readings;
        if (!large && !text.isNull())
            readings = byRules(carrier, rules, text);
        if (!readings.isEmpty()) {
            const LatexNode &bare = formula::inner(script);
            FormulaPlace place{.node = &bare, .root = &m_root, .outer = carrier.outer, .role = role};
            if (bare.kind == Kind::Sign)
                addUsual(readings, bare.text);
            unique(readings);
            add(place, readings, MARK_TEXT("Explain", "sign"));
            if (bare.kind != Kind::Row && bare.kind != Kind::Fence)
                return;
        }
        row(script, &carrier, role);
    }

    /// What is characteristic of a superscript: its sign; "-1"; "()" for parentheses; "×"; empty (but not null) for a
    /// number or an expression.
    static QString powerSign(const LatexNode &script)
    {
        const LatexNode &bare = formula::inner(script);
        if (bare.kind == Kind::Fence)
            return bare.text == u"(" ? QStringLiteral("()") : QStringLiteral("");
        if (bare.kind == Kind::Sign || bare.kind == Kind::Name)
            return bare.text;
        if (isStyled(&bare, R"(\mathsf \mathrm \top)"))
            return letterOf(&bare);
        if (bare.kind == Kind::Row && bare.children.size() == 2 && isSign(&bare.children.front(), "-")
            && bare.children[1].is(Kind::Number, u"1"))
            return QStringLiteral("-1");
        return holds(&script, R"(\times)") ? QStringLiteral("×") : QStringLiteral("");
    }

    /// Of a subscript of several parts: "-" before an index, "ij" and "ijk" for two and three of them, else null.
    static QString rowSign(const LatexNode &row)
    {
        if (isSign(&row.children.front(), R"(- \setminus \neg)"))
            return QStringLiteral("-");
        const auto indices = std::count_if(row.children.begin(), row.children.end(), [](const LatexNode &part) {
            return isLetter(&part) || part.kind == Kind::Number;
        });
        return indices == 2 ? QStringLiteral("ij") : indices == 3 ? QStringLiteral("ijk") : QString();
    }

    /// What is characteristic of a subscript: "-" before an index, ":" or "\sim" in it, "ij" for two of them, "t", "i";
    /// null for what says nothing of its own.
    static QString indexSign(const LatexNode &script)
    {
        const LatexNode &bare = formula::inner(script);
        if (holds(&script, R"(\sim)"))
            return QStringLiteral(R"(\sim)");
        if (holds(&script, ":")) {
            const bool list = bare.kind == Kind::Row && holds(&script, ",");
            if (list && isSign(&bare.children.front(), ":"))
                return QStringLiteral(":,");
            return list && isSign(&bare.children.back(), ":") ? QStringLiteral(",:") : QStringLiteral(":");
        }
        if (bare.kind == Kind::Row && !bare.children.empty())
            return rowSign(bare);
        if (bare.is(Kind::Sign, u"+"))
            return bare.text;
        if (bare.is(Kind::Sign, u"t"))
            return bare.text;
        if (bare.kind == Kind::Number || isSign(&bare, "i j k l m n"))
            return QStringLiteral("i");
        return {};
    }

    static QList<Reading> byRules(const FormulaPlace &place, std::span<const ExplainRule> rules, const QString &text)
    {
        QList<Reading> readings;
        for (const ExplainRule &rule : rules) {
            if (!matches(rule.signs, text) || (rule.holds && !rule.holds(place)))
                continue;
            readings.append({QString::fromUtf8(rule.symbol), rule.reason});
        }
        unique(readings);
        return readings;
    }

    /// What the guide says that the sign stands for, behind what the context tells.
    void addUsual(QList<Reading> &readings, const QString &latex) const
    {
        for (const QString &id : m_explainer.symbolsFor(latex))
            readings.append({id, MARK_TEXT("Explain", "this is how it is written")});
        unique(readings);
    }

    bool isOwn(const QList<Reading> &readings, const QString &latex) const
    {
        const QStringList own = m_explainer.symbolsFor(latex);
        return readings.size() > 1 && !own.isEmpty() && readings.last().symbol == own.first()
               && readings.first().symbol.endsWith(QLatin1String("-letter"));
    }

    static void unique(QList<Reading> &readings)
    {
        QStringList seen;
        erase_if(readings, [&seen](const Reading &reading) {
            const bool again = seen.contains(reading.symbol);
            seen.append(reading.symbol);
            return again;
        });
    }

    void add(const FormulaPlace &place, const QList<Reading> &readings, const core::Text &kind)
    {
        formula::SourceSpan span{place.node->start, place.node->end};
        if (place.node->kind == Kind::Row && !place.node->children.empty()) // without the braces of the group
            span = {place.node->children.front().start, place.node->children.back().end};
        m_parts.append({.span = span,
                        .source = m_latex.sliced(span.start, span.end - span.start),
                        .readings = readings,
                        .kind = kind});
    }

    const Explainer &m_explainer;
    const QString &m_latex;
    const LatexNode &m_root;
    QList<ExplainedPart> m_parts;
};

} // namespace

Explainer::Explainer(const Library &library)
{
    QHash<QString, QStringList> shared; // by keys that are another symbol's own
    for (const Symbol &symbol : library.symbols) {
        for (qsizetype i = 0; i < symbol.latex.size(); ++i)
            (i == 0 ? m_byKey : shared)[keyOf(symbol.latex[i].command)].append(symbol.id);
        if (!symbol.character.isEmpty())
            shared[symbol.character].append(symbol.id);
    }
    for (const Symbol &symbol : library.symbols)
        if (symbol.character.size() <= 2 && !symbol.latex.isEmpty() && symbol.latex.first().command.startsWith(u'\\')
            && keyOf(symbol.latex.first().command) == symbol.latex.first().command)
            m_commands.insert(symbol.character, symbol.latex.first().command);
    for (auto it = shared.cbegin(); it != shared.cend(); ++it)
        for (const QString &id : it.value())
            if (!m_byKey[it.key()].contains(id))
                m_byKey[it.key()].append(id);
}

QStringList Explainer::symbolsFor(const QString &latex) const
{
    return m_byKey.value(keyOf(latex));
}

/// A character stands for its command from here on, so that rules need know only one of the two.
void Explainer::spellOut(formula::LatexNode &node) const
{
    if (node.kind == Kind::Sign && !node.text.isEmpty() && node.text[0].unicode() > 0x7f)
        node.text = m_commands.value(node.text, node.text);
    for (LatexNode &child : node.children)
        spellOut(child);
}

core::Result<QList<ExplainedPart>> Explainer::explain(const QString &latex) const
{
    auto tree = formula::readLatex(latex);
    if (!tree)
        return core::fail(tree.error());
    spellOut(*tree);
    return Walk(*this, latex, *tree).parts();
}

qsizetype partAt(const QList<ExplainedPart> &parts, const formula::SourceSpan &span)
{
    qsizetype best = -1;
    if (span.isEmpty())
        return best;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const formula::SourceSpan &own = parts[i].span;
        if (own.contains(span) && (best < 0 || parts[best].span.contains(own)))
            best = i;
    }
    return best;
}

} // namespace content
