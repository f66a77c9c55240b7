#include "gui/explanations.h"

#include "gui/translated.h"

namespace gui {

namespace {

constexpr qsizetype mostOthers = 3; // further readings that are told

} // namespace

Explanations &Explanations::instance()
{
    static Explanations explanations;
    return explanations;
}

void Explanations::setLibrary(const content::Library *library)
{
    m_library = library;
    m_explainer.reset();
}

QList<content::ExplainedPart> Explanations::parts(const QString &latex)
{
    if (!m_library)
        return {};
    if (!m_explainer)
        m_explainer = std::make_unique<content::Explainer>(*m_library);
    return m_explainer->explain(latex).value_or(QList<content::ExplainedPart>());
}

const content::Symbol *Explanations::symbolOf(const content::ExplainedPart &part) const
{
    return m_library && !part.readings.isEmpty() ? m_library->symbol(part.readings.first().symbol) : nullptr;
}

QString Explanations::nameOf(const content::ExplainedPart &part) const
{
    const content::Symbol *symbol = symbolOf(part);
    return symbol ? symbol->name : translated(part.kind);
}

QString Explanations::plainText(const content::ExplainedPart &part) const
{
    const content::Symbol *symbol = symbolOf(part);
    if (!symbol)
        return tr("%1: %2", "a part of a formula and what it is in general: “12: number”")
            .arg(part.source, translated(part.kind));
    QStringList lines{
        tr("%1: %2", "a symbol's name and its meaning").arg(symbol->name, symbol->meanings.value(0).meaning)};
    lines.append(tr("Read aloud: “%1”").arg(symbol->spoken));
    lines.append(tr("Because %1.").arg(translated(part.readings.first().reason)));
    for (const content::Reading &other : part.readings.mid(1, mostOthers))
        if (const content::Symbol *candidate = m_library->symbol(other.symbol))
            lines.append(tr("Or %1: %2.", "another symbol that a sign may be, and why")
                             .arg(candidate->name, translated(other.reason)));
    return lines.join(u'\n');
}

QString Explanations::richText(const content::ExplainedPart &part) const
{
    const QStringList lines = plainText(part).toHtmlEscaped().split(u'\n');
    return QStringLiteral("<p><b>%1</b></p>%2")
        .arg(lines.first(),
             lines.size() > 1 ? QStringLiteral("<p>%1</p>").arg(lines.mid(1).join(QStringLiteral("<br>"))) : QString());
}

} // namespace gui
