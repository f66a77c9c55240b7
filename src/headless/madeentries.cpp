#include "headless/madeentries.h"

#include <algorithm>

namespace headless {

namespace {

/// A word of syllables that stands for a number.
QString syllables(qsizetype number)
{
    static const QString consonants = QStringLiteral("bdfgklmnprstvz");
    static const QString vowels = QStringLiteral("aeiou");
    QString result;
    do {
        result += consonants[number % consonants.size()];
        number /= consonants.size();
        result += vowels[number % vowels.size()];
        number /= vowels.size();
    } while (number > 0);
    return result;
}

/// Every vowel replaced by another one.
QString otherVowels(QString word, qsizetype shift)
{
    static const QString vowels = QStringLiteral("aeiou");
    for (QChar &letter : word)
        if (const qsizetype which = vowels.indexOf(letter); which >= 0)
            letter = vowels[(which + shift) % vowels.size()];
    return word;
}

/// The text in its round: a third of the words stay, a third are spelt otherwise, a third are new ones, so that both
/// the rows of a word and the words grow with the number of entries.
QString varied(const QString &text, qsizetype round)
{
    if (round == 0)
        return text;
    QStringList words = text.split(u' ');
    for (qsizetype i = 0; i < words.size(); ++i) {
        const qsizetype change = (round + i) % 3;
        if (change == 1)
            words[i] = otherVowels(words[i], 1 + round % 4);
        else if (change == 2)
            words[i] += syllables(round);
    }
    return words.join(u' ');
}

QStringList varied(const QStringList &texts, qsizetype round)
{
    QStringList result;
    for (const QString &text : texts)
        result.append(varied(text, round));
    return result;
}

content::SearchEntry varied(content::SearchEntry entry, qsizetype round)
{
    if (round == 0)
        return entry;
    entry.place.item += u'-' + QString::number(round);
    entry.title = varied(entry.title, round);
    entry.aliases = varied(entry.aliases, round);
    entry.keywords = varied(entry.keywords, round);
    entry.body = varied(entry.body, round);
    entry.keys.removeIf([](const QString &key) { return !key.startsWith(u'\\'); }); // a character has one entry
    for (QString &key : entry.keys)
        key += syllables(round);
    return entry;
}

QString word(const QString &text, qsizetype index)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return words.isEmpty() ? QString() : words[index % words.size()];
}

QString misspelt(QString word)
{
    if (word.size() > 3)
        std::swap(word[1], word[2]);
    return word;
}

QString madeQuery(const content::SearchEntry &entry, qsizetype number)
{
    switch (number % 6) {
    case 0:
        return entry.title;
    case 1:
        return word(entry.title, number).left(1 + number / 6 % 4);
    case 2:
        return word(entry.title, 0) + u' ' + word(entry.body, number).left(2);
    case 3:
        return misspelt(word(entry.title, number));
    case 4:
        return word(entry.body, number);
    default:
        return entry.keys.isEmpty() ? word(entry.aliases.value(0), number) : entry.keys.first();
    }
}

} // namespace

QList<content::SearchEntry> madeEntries(const QList<content::SearchEntry> &shipped, qsizetype count)
{
    QList<content::SearchEntry> result;
    if (shipped.isEmpty())
        return result;
    result.reserve(count);
    for (qsizetype i = 0; i < count; ++i)
        result.append(varied(shipped[i % shipped.size()], i / shipped.size()));
    return result;
}

QStringList madeQueries(const QList<content::SearchEntry> &entries, int count)
{
    static constexpr qsizetype stride = 7919; // a prime, so that the queries come from all over the list
    QStringList result;
    for (qsizetype i = 0; result.size() < count; ++i) {
        QString query = madeQuery(entries[i * stride % entries.size()], i).trimmed();
        if (query.isEmpty() || result.contains(query))
            query += syllables(i);
        if (!result.contains(query))
            result.append(query);
    }
    return result;
}

} // namespace headless
