#include "gui/widgets/latexcommands.h"

#include "formula/arguments.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace gui {

namespace {

constexpr qsizetype longestCommand = 48; // whole formulas that stand for a symbol are no commands to complete

struct Construct
{
    const char *command;
    const char *name;
    const char *picture; ///< ships as the sign of a symbol
};

// What no sign stands for, or what one needs before any sign.
constexpr std::array constructs = {
    Construct{R"(\frac)", QT_TRANSLATE_NOOP("LatexCommands", "Fraction"), R"(\frac{a}{b})"},
    Construct{R"(\sqrt)", QT_TRANSLATE_NOOP("LatexCommands", "Square root"), R"(\sqrt{x})"},
    Construct{R"(\left)", QT_TRANSLATE_NOOP("LatexCommands", "Brackets as tall as what they hold"), ""},
    Construct{R"(\text)", QT_TRANSLATE_NOOP("LatexCommands", "Words"), ""},
    Construct{R"(\operatorname)", QT_TRANSLATE_NOOP("LatexCommands", "Name of a function"), ""},
    Construct{R"(\mathbf)", QT_TRANSLATE_NOOP("LatexCommands", "Bold letters"), R"(\mathbf{v})"},
    Construct{R"(\boldsymbol)", QT_TRANSLATE_NOOP("LatexCommands", "Bold letters, Greek ones too"), ""},
    Construct{R"(\mathbb)", QT_TRANSLATE_NOOP("LatexCommands", "Blackboard letters"), ""},
    Construct{R"(\mathcal)", QT_TRANSLATE_NOOP("LatexCommands", "Calligraphic letters"), ""},
    Construct{R"(\mathrm)", QT_TRANSLATE_NOOP("LatexCommands", "Upright letters"), ""},
    Construct{R"(\mathfrak)", QT_TRANSLATE_NOOP("LatexCommands", "Fraktur letters"), ""},
    Construct{R"(\mathscr)", QT_TRANSLATE_NOOP("LatexCommands", "Script letters"), ""},
    Construct{R"(\mathsf)", QT_TRANSLATE_NOOP("LatexCommands", "Sans-serif letters"), ""},
    Construct{R"(\mathtt)", QT_TRANSLATE_NOOP("LatexCommands", "Typewriter letters"), ""},
    Construct{R"(\overset)", QT_TRANSLATE_NOOP("LatexCommands", "Something above a sign"), ""},
    Construct{R"(\underset)", QT_TRANSLATE_NOOP("LatexCommands", "Something below a sign"), ""},
    Construct{R"(\underbrace)", QT_TRANSLATE_NOOP("LatexCommands", "Brace below"), ""},
    Construct{R"(\overbrace)", QT_TRANSLATE_NOOP("LatexCommands", "Brace above"), ""},
    Construct{R"(\substack)", QT_TRANSLATE_NOOP("LatexCommands", "Lines below a sum"), ""},
    Construct{R"(\boxed)", QT_TRANSLATE_NOOP("LatexCommands", "Box"), ""},
    Construct{R"(\cancel)", QT_TRANSLATE_NOOP("LatexCommands", "Crossed out"), ""},
    Construct{R"(\phantom)", QT_TRANSLATE_NOOP("LatexCommands", "Room that something would take"), ""},
    Construct{R"(\limits)", QT_TRANSLATE_NOOP("LatexCommands", "Limits above and below"), ""},
    Construct{R"(\displaystyle)", QT_TRANSLATE_NOOP("LatexCommands", "Size of a formula on its own line"), ""},
    Construct{R"(\textstyle)", QT_TRANSLATE_NOOP("LatexCommands", "Size of a formula in a line of text"), ""},
    Construct{R"(\quad)", QT_TRANSLATE_NOOP("LatexCommands", "Wide space"), ""},
    Construct{R"(\qquad)", QT_TRANSLATE_NOOP("LatexCommands", "Very wide space"), ""},
    Construct{R"(\newcommand)", QT_TRANSLATE_NOOP("LatexCommands", "Command of your own"), ""},
    Construct{R"(\begin{pmatrix})", QT_TRANSLATE_NOOP("LatexCommands", "Matrix in round brackets"), ""},
    Construct{R"(\begin{bmatrix})", QT_TRANSLATE_NOOP("LatexCommands", "Matrix in square brackets"), ""},
    Construct{R"(\begin{vmatrix})", QT_TRANSLATE_NOOP("LatexCommands", "Matrix between bars"), ""},
    Construct{R"(\begin{matrix})", QT_TRANSLATE_NOOP("LatexCommands", "Matrix without brackets"), ""},
    Construct{R"(\begin{smallmatrix})", QT_TRANSLATE_NOOP("LatexCommands", "Small matrix"), ""},
    Construct{R"(\begin{cases})", QT_TRANSLATE_NOOP("LatexCommands", "Cases"), ""},
    Construct{R"(\begin{aligned})", QT_TRANSLATE_NOOP("LatexCommands", "Lines, aligned at &"), ""},
    Construct{R"(\begin{gathered})", QT_TRANSLATE_NOOP("LatexCommands", "Lines, centred"), ""},
    Construct{R"(\begin{array})", QT_TRANSLATE_NOOP("LatexCommands", "Table with columns of its own"), ""},
};

/// Whether the typesetter knows a command of this package; resources/formula/packages.js says what it loads.
bool isLoaded(const content::LatexCommand &command)
{
    static const QSet<QString> packages = {
        QString(),
        QStringLiteral("amsmath"),
        QStringLiteral("amssymb"),
        QStringLiteral("amsfonts"),
        QStringLiteral("bm"),
        QStringLiteral("braket"),
        QStringLiteral("cancel"),
        QStringLiteral("gensymb"),
        QStringLiteral("mathtools"),
        QStringLiteral("mathrsfs"),
        QStringLiteral("nicefrac"),
        QStringLiteral("upgreek"),
    };
    return command.mode != u"text" && packages.contains(command.package);
}

/// "\hat" of "\hat{x}"; not of "\mathbb{R}", whose argument is what is meant.
QString withoutExamples(const QString &command)
{
    static const QRegularExpression example(QStringLiteral(R"(^\\([A-Za-z]+)(?:\{[A-Za-z]\})+$)"));
    static const QSet<QString> alphabets = {
        QStringLiteral("mathbb"), QStringLiteral("mathcal"),  QStringLiteral("mathrm"),
        QStringLiteral("mathit"), QStringLiteral("mathfrak"), QStringLiteral("mathscr"),
        QStringLiteral("mathsf"), QStringLiteral("mathtt"),   QStringLiteral("operatorname")};
    const auto match = example.match(command);
    const QString name = match.captured(1);
    const formula::Arguments arguments = formula::argumentsOf(name);
    return !match.hasMatch() || arguments.areText || arguments.required == 0 || alphabets.contains(name) ? command
                                                                                                         : u'\\' + name;
}

class EntryList
{
public:
    void add(LatexEntry entry)
    {
        if (!entry.command.startsWith(u'\\') || entry.command.size() > longestCommand || m_seen.contains(entry.command))
            return;
        m_seen.insert(entry.command);
        m_entries.append(std::move(entry));
    }

    void add(const QList<content::LatexCommand> &commands, const LatexEntry &like)
    {
        for (const content::LatexCommand &command : commands)
            if (isLoaded(command))
                add({withoutExamples(command.command), like.name, like.picture, like.isExplained});
    }

    QList<LatexEntry> take() { return std::move(m_entries); }

private:
    QList<LatexEntry> m_entries;
    QSet<QString> m_seen;
};

/// 0 is best; −1 is no match.
int rankOf(const LatexEntry &entry, const QString &typed)
{
    const QStringView letters = QStringView(typed).sliced(1);
    const int other = entry.isExplained ? 0 : 1;
    if (entry.command == typed)
        return 0;
    if (entry.command.startsWith(typed))
        return 1 + other;
    if (entry.command.startsWith(typed, Qt::CaseInsensitive))
        return 3 + other;
    if (letters.size() >= 2 && entry.command.contains(letters, Qt::CaseInsensitive))
        return 5 + other;
    if (letters.size() < 3)
        return -1;
    for (qsizetype at = entry.name.indexOf(letters, 0, Qt::CaseInsensitive); at >= 0;
         at = entry.name.indexOf(letters, at + 1, Qt::CaseInsensitive))
        if (at == 0 || !entry.name[at - 1].isLetter())
            return 7 + other;
    return -1;
}

} // namespace

QList<LatexEntry> latexEntries(const content::Library &library)
{
    EntryList list;
    for (const Construct &construct : constructs)
        list.add({QLatin1String(construct.command), QCoreApplication::translate("LatexCommands", construct.name),
                  QLatin1String(construct.picture), true});
    for (const content::Symbol &symbol : library.symbols)
        list.add(symbol.latex, {{}, symbol.name, symbol.display, true});
    for (const content::Sign &sign : library.signs().all())
        list.add(sign.commands, {{}, sign.name, sign.display, false});
    return list.take();
}

QList<LatexEntry> matchingEntries(const QList<LatexEntry> &entries, const QString &typed)
{
    if (typed == u"\\")
        return entries;
    constexpr int ranks = 9;
    std::array<QList<LatexEntry>, ranks> found;
    for (const LatexEntry &entry : entries)
        if (const int rank = rankOf(entry, typed); rank >= 0)
            found[static_cast<std::size_t>(rank)].append(entry);
    QList<LatexEntry> result;
    for (QList<LatexEntry> &group : found) {
        std::stable_sort(group.begin(), group.end(), [](const LatexEntry &one, const LatexEntry &other) {
            return one.command.size() < other.command.size();
        });
        result += group;
    }
    return result;
}

QString commandOf(const content::Symbol &symbol)
{
    const auto known = std::find_if(symbol.latex.begin(), symbol.latex.end(), isLoaded);
    return known == symbol.latex.end() ? symbol.display : withoutExamples(known->command);
}

} // namespace gui
