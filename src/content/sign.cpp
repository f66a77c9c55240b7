#include "content/sign.h"

#include "formula/shipped.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace content {

QString Sign::codeText() const
{
    return QStringLiteral("U+%1").arg(static_cast<uint>(codePoint), 4, 16, QLatin1Char('0')).toUpper();
}

bool Sign::isInFont() const
{
    const auto formula = formula::shipped(display, false);
    if (!formula)
        return false;
    const QList<formula::Part> &parts = formula->content().parts;
    return std::none_of(parts.begin(), parts.end(), [](const formula::Part &part) {
        return std::holds_alternative<formula::Characters>(part.outline.data());
    });
}

Symbol Sign::entry() const
{
    return {.id = id,
            .topic = referenceTopic,
            .name = name,
            .display = display,
            .latex = commands,
            .character = character,
            .html = html,
            .related = explained.isEmpty() ? QStringList() : QStringList{explained}};
}

Place Sign::place() const
{
    return {.page = QStringLiteral("notation"), .item = explained.isEmpty() ? id : explained};
}

Signs::Signs(QList<Sign> signs) : m_all(std::move(signs))
{
    m_rows.reserve(m_all.size());
    m_points.reserve(m_all.size());
    for (qsizetype row = 0; row < m_all.size(); ++row) {
        m_rows.insert(m_all[row].id, row);
        if (!m_points.contains(m_all[row].codePoint))
            m_points.insert(m_all[row].codePoint, row);
    }
}

const Sign *Signs::byId(const QString &id) const
{
    const auto row = m_rows.constFind(id);
    return row == m_rows.constEnd() ? nullptr : &m_all[*row];
}

const Sign *Signs::byCodePoint(char32_t point) const
{
    const auto row = m_points.constFind(point);
    return row == m_points.constEnd() ? nullptr : &m_all[*row];
}

const Sign *Signs::byCharacter(const QString &character) const
{
    const QList<uint> points = character.toUcs4();
    return points.size() == 1 ? byCodePoint(points.constFirst()) : nullptr;
}

const Sign *Signs::byCommand(const QString &command) const
{
    const Sign *best = nullptr;
    qsizetype bestRank = 0;
    const QString name = commandName(command);
    for (const Sign &sign : m_all)
        for (qsizetype i = 0; i < sign.commands.size(); ++i) {
            const QString &other = sign.commands[i].command;
            const bool exact = other == command;
            if (!exact && other != name)
                continue;
            const qsizetype rank = i + (exact ? 0 : sign.commands.size() + 100);
            if (!best || rank < bestRank) {
                best = &sign;
                bestRank = rank;
            }
        }
    return best;
}

QString commandName(const QString &command)
{
    const qsizetype brace = command.indexOf(u'{');
    return command.startsWith(u'\\') && brace > 1 ? command.left(brace) : command;
}

} // namespace content
