#include "content/searchtext.h"

#include <QList>

#include <algorithm>
#include <array>
#include <utility>

namespace content {

namespace {

constexpr qsizetype mostCharacters = 200;
constexpr std::size_t mostTerms = 8;

// Letters that Unicode does not take apart, as people without them on their keyboards type them.
constexpr std::array<std::pair<char16_t, const char *>, 7> plainLetters{
    {{u'ß', "ss"}, {u'æ', "ae"}, {u'œ', "oe"}, {u'ø', "o"}, {u'ł', "l"}, {u'đ', "d"}, {u'ı', "i"}}};

// In order, folded.
constexpr std::array<std::string_view, 59> fillers{
    "a",     "all",   "alle", "aller", "an",   "and",  "any",  "are",     "as",   "at",    "auf",   "be",
    "by",    "das",   "dem",  "den",   "der",  "des",  "die",  "ein",     "eine", "einem", "einen", "einer",
    "eines", "for",   "from", "fuer",  "fur",  "im",   "in",   "is",      "ist",  "it",    "its",   "mit",
    "oder",  "of",    "on",   "or",    "over", "sign", "sind", "symbol",  "that", "the",   "this",  "to",
    "uber",  "ueber", "und",  "vom",   "von",  "what", "with", "zeichen", "zu",   "zum",   "zur"};

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„' || c == u'«' || c == u'»';
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'‐' || c == u'‑' || c == u'–';
}

void appendFolded(QString &result, char32_t point)
{
    const char32_t lower = QChar::toCaseFolded(point);
    const auto *const plain = std::find_if(plainLetters.begin(), plainLetters.end(),
                                           [lower](const auto &letter) { return letter.first == lower; });
    if (plain != plainLetters.end())
        result.append(QLatin1String(plain->second));
    else
        result.append(QChar::fromUcs4(lower));
}

QString withoutUmlauts(const QString &text)
{
    QString result = text.normalized(QString::NormalizationForm_C);
    for (const auto &[letter, plain] : {std::pair(u'ä', "ae"), std::pair(u'ö', "oe"), std::pair(u'ü', "ue"),
                                        std::pair(u'Ä', "Ae"), std::pair(u'Ö', "Oe"), std::pair(u'Ü', "Ue")})
        result.replace(QChar(letter), QLatin1String(plain));
    return result;
}

bool isBoundary(char c)
{
    return c == ' ' || c == '\n';
}

} // namespace

std::string folded(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const char32_t point : text.normalized(QString::NormalizationForm_KD).toUcs4()) {
        if (QChar::isLetterOrNumber(point))
            appendFolded(result, point);
        else if (!QChar::isMark(point) && !result.isEmpty() && !result.endsWith(u' '))
            result.append(u' ');
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result.toStdString();
}

std::vector<std::string> spellings(const QString &text)
{
    std::vector<std::string> result{folded(text)};
    const auto add = [&result](const QString &other) {
        std::string spelling = folded(other);
        if (std::find(result.begin(), result.end(), spelling) == result.end())
            result.push_back(std::move(spelling));
    };
    if (const QString plain = withoutUmlauts(text); plain != text)
        add(plain);
    if (std::any_of(text.begin(), text.end(), isHyphen)) {
        QString joined = text;
        joined.removeIf(isHyphen);
        add(joined);
    }
    return result;
}

std::string foldedText(const QString &text)
{
    std::string result = folded(text);
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        const bool plain = std::all_of(word.begin(), word.end(), [](QChar c) { return c < u'\x80' && !isHyphen(c); });
        if (plain)
            continue;
        const std::vector<std::string> all = spellings(word.toString());
        for (std::size_t i = 1; i < all.size(); ++i)
            result += '\n' + all[i];
    }
    return result;
}

SearchQuery SearchQuery::fromText(const QString &text)
{
    SearchQuery query{.typed = text.left(mostCharacters).trimmed()};
    bool quoted = false;
    qsizetype from = 0;
    const auto take = [&](qsizetype to) {
        const std::string words = folded(query.typed.mid(from, to - from));
        for (std::size_t start = 0; start < words.size() && query.terms.size() < mostTerms;) {
            const std::size_t end = quoted ? words.size() : std::min(words.find(' ', start), words.size());
            query.terms.push_back({.text = words.substr(start, end - start)});
            start = end + 1;
        }
        from = to + 1;
    };
    for (qsizetype i = 0; i < query.typed.size(); ++i)
        if (isQuote(query.typed[i])) {
            take(i);
            quoted = !quoted;
        }
    const bool finished = from == query.typed.size(); // by a closing quotation mark
    take(query.typed.size());
    if (!finished && !query.terms.empty())
        query.terms.back().prefix = true;
    return query;
}

std::string SearchQuery::text() const
{
    std::string result;
    for (const SearchTerm &term : terms)
        result += (result.empty() ? "" : " ") + term.text;
    return result;
}

SearchQuery SearchQuery::withoutFillers() const
{
    SearchQuery result = *this;
    // What is still being typed may become a longer word.
    std::erase_if(result.terms, [](const SearchTerm &term) { return !term.prefix && isFiller(term.text); });
    return result.terms.empty() ? *this : result;
}

bool isFiller(std::string_view word)
{
    return std::binary_search(fillers.begin(), fillers.end(), word);
}

std::size_t positionOf(const SearchTerm &term, std::string_view text)
{
    for (std::size_t at = text.find(term.text); at != std::string_view::npos; at = text.find(term.text, at + 1)) {
        const std::size_t end = at + term.text.size();
        if ((at == 0 || isBoundary(text[at - 1])) && (term.prefix || end == text.size() || isBoundary(text[end])))
            return at;
    }
    return std::string_view::npos;
}

} // namespace content
