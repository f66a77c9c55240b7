#include "content/keyindex.h"

#include "content/searchscore.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace content {

namespace {

constexpr qsizetype mostSigns = 8;
// Shorter beginnings of commands are beginnings of words, mostly.
constexpr qsizetype fewestLetters = 3;

// Characters that look alike and are taken for one another where they are typed.
QChar plainSign(QChar c)
{
    static constexpr std::array<std::pair<char16_t, char16_t>, 14> lookAlikes{{{u'∥', u'‖'},
                                                                               {u'∣', u'|'},
                                                                               {u'·', u'⋅'},
                                                                               {u'∙', u'⋅'},
                                                                               {u'−', u'-'},
                                                                               {u'∗', u'*'},
                                                                               {u'∕', u'/'},
                                                                               {u'∶', u':'},
                                                                               {u'〈', u'⟨'},
                                                                               {u'〉', u'⟩'},
                                                                               {u'µ', u'μ'},
                                                                               {u'∼', u'~'},
                                                                               {u'∖', u'\\'},
                                                                               {u'′', u'\''}}};
    for (const auto &[sign, plain] : lookAlikes)
        if (c == sign)
            return plain;
    return c;
}

// "∥x∥", "|A|": letters stand alone.
bool isPattern(const QString &text)
{
    for (qsizetype i = 1; i < text.size(); ++i)
        if (text[i].isLetterOrNumber() && text[i - 1].isLetterOrNumber())
            return false;
    return !std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

KeyIndex::KeyIndex(const QList<SearchEntry> &entries)
{
    for (qsizetype row = 0; row < entries.size(); ++row) {
        const SearchEntry &entry = entries[row];
        const QStringList keys = entry.keys + entry.sharedKeys;
        for (qsizetype number = 0; number < keys.size(); ++number)
            m_keys.push_back({.plain = plainKey(keys[number]),
                              .text = keys[number],
                              .row = static_cast<std::uint32_t>(row),
                              .number = number,
                              .shared = number >= entry.keys.size(),
                              .ofSign = entry.kind == EntryKind::Sign});
    }
    std::stable_sort(m_keys.begin(), m_keys.end(), [](const Key &a, const Key &b) { return a.plain < b.plain; });
}

QString KeyIndex::plainKey(const QString &key)
{
    QString plain = key.toLower();
    for (QChar &c : plain)
        c = plainSign(c);
    const bool entity = plain.startsWith(u'&') && plain.size() > 1;
    if (entity || (plain.startsWith(u'\\') && plain.size() > 1))
        plain.remove(0, 1);
    if (entity && plain.endsWith(u';'))
        plain.chop(1);
    return plain;
}

std::vector<KeyMatch> KeyIndex::find(const QString &typed) const
{
    std::vector<KeyMatch> result;
    findKey(typed, result);
    if (result.empty() && isPattern(typed) && typed.size() <= mostSigns)
        for (const char32_t point : typed.toUcs4())
            if (!QChar::isSpace(point) && !QChar::isLetterOrNumber(point))
                findKey(QString::fromUcs4(&point, 1), result);
    std::stable_sort(result.begin(), result.end(),
                     [](const KeyMatch &a, const KeyMatch &b) { return a.score > b.score; });
    return result;
}

void KeyIndex::findKey(const QString &typed, std::vector<KeyMatch> &result) const
{
    static const QRegularExpression codePoint(QStringLiteral("^(?:u\\+?|0x|&#x|\\\\u)?([0-9a-f]{4,6});?$"),
                                              QRegularExpression::CaseInsensitiveOption);
    if (typed.isEmpty())
        return;
    findPlain(plainKey(typed), typed, result);
    if (const auto match = codePoint.match(typed); match.hasMatch()) {
        const QString standard = QStringLiteral("U+") + match.captured(1).toUpper();
        findPlain(standard.toLower(), standard, result);
    }
}

void KeyIndex::findPlain(const QString &plain, const QString &typed, std::vector<KeyMatch> &result) const
{
    const bool command = typed.startsWith(u'\\') && typed.size() > 1;
    const bool longEnough = command || plain.size() >= fewestLetters;
    auto key = std::lower_bound(m_keys.begin(), m_keys.end(), plain,
                                [](const Key &other, const QString &wanted) { return other.plain < wanted; });
    for (; key != m_keys.end() && key->plain.startsWith(plain); ++key) {
        const bool whole = key->plain.size() == plain.size();
        if ((command && !key->text.startsWith(u'\\')) || !(whole || longEnough))
            continue;
        const bool sameCase = command ? key->text.startsWith(typed) : key->text.contains(typed);
        // A whole key leaves room above for entries that have it as a name too.
        const float share = whole ? (key->shared ? 0.3F : 0.6F)
                                  : static_cast<float>(plain.size()) / static_cast<float>(key->plain.size());
        const Tier tier =
            !whole ? (command ? Tier::CommandPrefix : Tier::KeyPrefix) : (sameCase ? Tier::Key : Tier::KeyOtherCase);
        result.push_back({key->row, within(key->ofSign ? tierOfSign(tier) : tier, share), key->number});
    }
}

} // namespace content
