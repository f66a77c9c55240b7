#pragma once

#include "content/place.h"
#include "content/symbol.h"

#include <QHash>
#include <QList>
#include <QString>

namespace content {

/// The topic of all signs, beside those of the guide.
inline const QString referenceTopic = QStringLiteral("reference");

/// A sign of Unicode's mathematics: what a reference says of it, whether or not the notation guide explains it.
struct Sign
{
    QString id = {}; ///< "u2207"; of a further use of a character "u0302-widehat"
    char32_t codePoint = 0;
    QString character = {};
    QString name = {};                 ///< Unicode's: "N-ARY SUMMATION"
    QList<LatexCommand> commands = {}; ///< the typesetter's own first; then those of unicode-math; \hat, not \hat{x}
    QString signClass = {};            ///< ord alpha op bin rel open close fence punct; accent and the like; over under
    QString html = {};                 ///< the named entity, empty where there is none
    QString display = {};              ///< LaTeX that shows it, which ships typeset in text style
    QString explained = {};            ///< the id of the symbol that explains it, or empty

    /// "U+2207".
    QString codeText() const;
    /// Whether the formula font has it. The system's font may have it where not.
    bool isInFont() const;
    /// An entry of the guide that has its name, its commands and what leads to it, but explains nothing; its topic is
    /// referenceTopic.
    Symbol entry() const;
    /// Where it is shown: at the symbol that explains it, else at "notation/u2207".
    Place place() const;
};

/// All signs in the order of their code points.
class Signs
{
public:
    Signs() = default;
    explicit Signs(QList<Sign> signs);

    const QList<Sign> &all() const { return m_all; }
    /// nullptr where there is none.
    const Sign *byId(const QString &id) const;
    /// The one for a character's ordinary use: \hat, not \widehat.
    const Sign *byCodePoint(char32_t point) const;
    /// Those for a text of one character.
    const Sign *byCharacter(const QString &character) const;
    /// Whose command it is; with or without an argument. Of several the one that lists it earliest, an exact
    /// command before one of which only the name is the same.
    const Sign *byCommand(const QString &command) const;

private:
    QList<Sign> m_all;
    QHash<QString, qsizetype> m_rows;
    QHash<char32_t, qsizetype> m_points;
};

/// The name of a command without its arguments: "\hat" of "\hat{x}"; what is no command stays.
QString commandName(const QString &command);

} // namespace content
