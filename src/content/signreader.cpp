#include "content/signreader.h"

#include "content/contentfile.h"
#include "content/unicode.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace content {

namespace {

constexpr const char *badCode = QT_TRANSLATE_NOOP("ContentFile", "its field “code” is not the number of a character");
constexpr const char *noCommands = QT_TRANSLATE_NOOP("ContentFile", "its field “commands” is not a list of commands");

/// "\\nabla", or "\\square" and its package.
LatexCommand readCommand(const QJsonArray &item)
{
    const QString package = item.at(1).toString();
    return {.command = item.at(0).toString(),
            .package = package,
            .mode = package == u"textcomp" ? QStringLiteral("text") : QStringLiteral("math")};
}

/// As text, so that no sign is stretched, slanted or spaced; a mark alone, as the font draws it.
QString plainDisplay(const QString &character)
{
    static const QString escaped = QStringLiteral("#$%&_{}");
    if (character == u"\\")
        return QStringLiteral("\\text{\\textbackslash}");
    return QStringLiteral("\\text{%1%2}")
        .arg(escaped.contains(character) ? QStringLiteral("\\") : QString(), character);
}

/// complaint: why it cannot be used; empty where all is well.
Sign readSign(const QJsonObject &object, QString *complaint)
{
    QList<Complaint> complaints;
    const Fields fields(object, &complaints);
    bool isNumber = false;
    const QString code = fields.filledText(QStringLiteral("code"));
    const uint point = code.toUInt(&isNumber, 16);
    Sign sign{.codePoint = point, .signClass = fields.filledText(QStringLiteral("class"))};
    sign.character = QString::fromUcs4(&sign.codePoint, 1);
    sign.name = unicodeName(sign.codePoint);
    sign.id = QStringLiteral("u") + code.toLower();
    if (const QString variant = object.value(u"variant").toString(); !variant.isEmpty())
        sign.id += u'-' + variant;
    const QJsonArray commands = object.value(u"commands").toArray();
    for (const auto &item : commands)
        sign.commands.append(readCommand(item.toArray()));
    sign.html = object.value(u"html").toString();
    sign.display = object.value(u"display").toString();
    if (sign.display.isEmpty())
        sign.display = plainDisplay(sign.character);
    if (!complaints.isEmpty())
        *complaint = complaints.first().clause;
    const auto empty = [](const LatexCommand &command) { return command.command.isEmpty(); };
    if (complaint->isEmpty() && (!isNumber || sign.name.isEmpty()))
        *complaint = QCoreApplication::translate("ContentFile", badCode);
    if (complaint->isEmpty()
        && (sign.commands.isEmpty() || std::any_of(sign.commands.begin(), sign.commands.end(), empty)))
        *complaint = QCoreApplication::translate("ContentFile", noCommands);
    return sign;
}

/// How many words of the symbol's id stand in the sign's Unicode name or are one of its commands.
int wordsInCommon(const Symbol &symbol, const Sign &sign)
{
    QStringList words = sign.name.toLower().split(u' ');
    for (const LatexCommand &command : sign.commands)
        words.append(command.command.mid(1));
    const QStringList own = symbol.id.split(u'-');
    return static_cast<int>(
        std::count_if(own.begin(), own.end(), [&words](const QString &word) { return words.contains(word); }));
}

/// How well a symbol's first command fits a sign that has its character.
int commandFitness(const Symbol &symbol, const Sign &sign)
{
    const QString own = symbol.latex.isEmpty() ? QString() : symbol.latex.constFirst().command;
    for (const LatexCommand &command : sign.commands)
        if (command.command == own)
            return 2;
    for (const LatexCommand &command : sign.commands)
        if (command.command == commandName(own))
            return 1;
    return 0;
}

int fitness(const Symbol &symbol, const Sign &sign)
{
    return 10 * commandFitness(symbol, sign) + wordsInCommon(symbol, sign);
}

void linkToSymbols(QList<Sign> &signs, const QList<Symbol> &symbols)
{
    QHash<QString, QList<const Symbol *>> byCharacter;
    for (const Symbol &symbol : symbols)
        if (!symbol.character.isEmpty())
            byCharacter[symbol.character].append(&symbol);
    QHash<char32_t, QString> linked; // a further use of a character is explained where its first one is
    for (Sign &sign : signs) {
        if (const auto first = linked.constFind(sign.codePoint); first != linked.constEnd()) {
            sign.explained = *first;
            continue;
        }
        int best = -1;
        for (const Symbol *symbol : byCharacter.value(sign.character))
            if (const int fit = fitness(*symbol, sign); fit > best) {
                best = fit;
                sign.explained = symbol->id;
            }
        linked.insert(sign.codePoint, sign.explained);
    }
}

} // namespace

Signs readSigns(const QString &folder, const QList<Symbol> &symbols, QList<ContentProblem> *problems)
{
    const ContentFile file(folder, QStringLiteral("signs.json"), problems);
    QList<Sign> signs;
    if (!file.isSound())
        return {};
    QSet<QString> ids;
    for (const QJsonObject &object : file.objects(QStringLiteral("signs"))) {
        QString complaint;
        Sign sign = readSign(object, &complaint);
        if (complaint.isEmpty() && ids.contains(sign.id))
            complaint = QCoreApplication::translate("ContentFile", "another record has the same id");
        if (!complaint.isEmpty()) {
            file.leaveOut(object, signs.size(), complaint);
            continue;
        }
        ids.insert(sign.id);
        signs.append(std::move(sign));
    }
    linkToSymbols(signs, symbols);
    return Signs(std::move(signs));
}

} // namespace content
