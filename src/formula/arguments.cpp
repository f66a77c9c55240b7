#include "formula/arguments.h"

#include <QHash>
#include <QSet>

#include <initializer_list>

namespace formula {

namespace {

using Table = QHash<QString, Arguments>;

void add(Table &table, Arguments arguments, std::initializer_list<const char *> names)
{
    for (const char *name : names)
        table.insert(QLatin1String(name), arguments);
}

Table makeTable() // NOLINT(readability-function-size): a table, not steps
{
    Table table;
    add(table, {.required = 2},
        {"frac", "dfrac", "tfrac", "binom", "dbinom", "tbinom", "overset", "underset", "stackrel", "cancelto",
         "nicefrac"});
    add(table, {.required = 2, .optional = 1}, {"cfrac"});
    add(table, {.required = 1},
        {"mathbf",
         "mathrm",
         "mathit",
         "mathsf",
         "mathtt",
         "mathbb",
         "mathcal",
         "mathfrak",
         "mathscr",
         "boldsymbol",
         "bm",
         "mathbin",
         "mathrel",
         "mathord",
         "mathop",
         "mathopen",
         "mathclose",
         "mathpunct",
         "mathinner",
         "mathnormal",
         "symbf",
         "hat",
         "widehat",
         "tilde",
         "widetilde",
         "bar",
         "vec",
         "dot",
         "ddot",
         "dddot",
         "ddddot",
         "acute",
         "grave",
         "breve",
         "check",
         "mathring",
         "overline",
         "underline",
         "overbrace",
         "underbrace",
         "overbracket",
         "underbracket",
         "overparen",
         "underparen",
         "overrightarrow",
         "overleftarrow",
         "overleftrightarrow",
         "underrightarrow",
         "underleftarrow",
         "boxed",
         "cancel",
         "bcancel",
         "xcancel",
         "phantom",
         "hphantom",
         "vphantom",
         "smash",
         "substack",
         "pmod",
         "mod",
         "pod",
         "bra",
         "ket",
         "braket",
         "Bra",
         "Ket",
         "set",
         "Set",
         "centernot",
         "mathclap",
         "mathllap",
         "mathrlap",
         "rlap",
         "llap",
         "clap",
         "mathstrut"});
    table.remove(QStringLiteral("mathstrut"));
    add(table, {.required = 1, .optional = 1},
        {"sqrt", "xrightarrow", "xleftarrow", "xleftrightarrow", "xRightarrow", "xLeftarrow", "xLeftrightarrow",
         "xhookrightarrow", "xhookleftarrow", "xmapsto", "xlongequal"});
    add(table, {.required = 1, .areText = true},
        {"text", "textrm", "textbf", "textit", "textsf", "texttt", "textup", "textnormal", "mbox",    "hbox",
         "fbox", "tag",    "label",  "ref",    "eqref",  "hspace", "mspace", "intertext",  "unicode", "color"});
    add(table, {.required = 4}, {"mathchoice"});
    add(table, {.required = 1}, {"operatorname"});
    add(table, {.required = 3}, {"sideset", "prescript"});
    add(table, {.delimiter = true},
        {"left", "right", "middle", "big", "Big", "bigg", "Bigg", "bigl", "Bigl", "biggl", "Biggl", "bigr", "Bigr",
         "biggr", "Biggr", "bigm", "Bigm", "biggm", "Biggm"});
    return table;
}

} // namespace

Arguments argumentsOf(QStringView command)
{
    static const Table table = makeTable();
    return table.value(command.toString());
}

bool isDelimiter(QStringView token)
{
    static const QSet<QString> names = [] {
        QSet<QString> set;
        for (const char *name :
             {"{",           "}",           "|",      "backslash", "langle",     "rangle",     "lvert",     "rvert",
              "lVert",       "rVert",       "vert",   "Vert",      "lbrace",     "rbrace",     "lbrack",    "rbrack",
              "lfloor",      "rfloor",      "lceil",  "rceil",     "uparrow",    "downarrow",  "Uparrow",   "Downarrow",
              "updownarrow", "Updownarrow", "lgroup", "rgroup",    "lmoustache", "rmoustache", "ulcorner",  "urcorner",
              "llcorner",    "lrcorner",    "lt",     "gt",        "llbracket",  "rrbracket",  "arrowvert", "Arrowvert",
              "bracevert",   "lparen",      "rparen"})
            set.insert(QLatin1String(name));
        return set;
    }();
    if (token.startsWith(u'\\'))
        return names.contains(token.sliced(1).toString());
    return token.size() == 1 && QStringView(u"()[]|/.<>⟨⟩⌊⌋⌈⌉‖⟦⟧").contains(token[0]);
}

bool isDefinition(QStringView command)
{
    return command == u"newcommand" || command == u"renewcommand" || command == u"providecommand" || command == u"def";
}

bool isNaming(QStringView command)
{
    return command == u"operatorname" || command == u"mathrm" || command == u"mathtt" || command == u"mathsf";
}

bool isLetterCommand(QStringView command)
{
    static const QSet<QString> letters = [] {
        QSet<QString> set;
        for (const char *name :
             {"alpha",    "beta",   "gamma", "delta",    "epsilon", "varepsilon", "zeta",  "eta",    "theta",
              "vartheta", "iota",   "kappa", "lambda",   "mu",      "nu",         "xi",    "pi",     "varpi",
              "rho",      "varrho", "sigma", "varsigma", "tau",     "upsilon",    "phi",   "varphi", "chi",
              "psi",      "omega",  "Gamma", "Delta",    "Theta",   "Lambda",     "Xi",    "Pi",     "Sigma",
              "Upsilon",  "Phi",    "Psi",   "Omega",    "ell",     "hbar",       "imath", "jmath"})
            set.insert(QLatin1String(name));
        return set;
    }();
    return command.startsWith(u'\\') && letters.contains(command.sliced(1).toString());
}

bool hasColumns(QStringView environment)
{
    static const QSet<QString> without = {QStringLiteral("gather"),    QStringLiteral("gather*"),
                                          QStringLiteral("gathered"),  QStringLiteral("multline"),
                                          QStringLiteral("multline*"), QStringLiteral("multlined"),
                                          QStringLiteral("equation"),  QStringLiteral("equation*")};
    return !without.contains(environment.toString());
}

int environmentArguments(QStringView environment)
{
    static const QHash<QString, int> table = {{QStringLiteral("array"), 1},
                                              {QStringLiteral("subarray"), 1},
                                              {QStringLiteral("alignat"), 1},
                                              {QStringLiteral("alignat*"), 1},
                                              {QStringLiteral("alignedat"), 1}};
    return table.value(environment.toString(), 0);
}

} // namespace formula
