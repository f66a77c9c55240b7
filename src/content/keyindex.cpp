#include "content/keyindex.h"

#include "content/searchscore.h"

#include <QRegularExpression>

#include <algorithm>

namespace content {

namespace {

constexpr qsizetype mostSigns = 8;
// Shorter beginnings of commands are beginnings of words, mostly.
constexpr qsizetype fewestLetters = 3;

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

KeyIndex::KeyIndex(const QList<SearchEntry> &entries)
{
    for (qsizetype row = 0; row < entries.size(); ++row)
        for (qsizetype number = 0; number < entries[row].keys.size(); ++number) {
            const QString &key = entries[row].keys[number];
            m_keys.push_back({plainKey(key), key, static_cast<std::uint32_t>(row), number});
        }
    std::stable_sort(m_keys.begin(), m_keys.end(), [](const Key &a, const Key &b) { return a.plain < b.plain; });
}

QString KeyIndex::plainKey(const QString &key)
{
    QString plain = key.toLower();
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
    if (result.empty() && !hasLetters(typed) && typed.size() <= mostSigns)
        for (const char32_t point : typed.toUcs4())
            if (!QChar::isSpace(point))
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
        // An entry's first command is its own, the others it shares with many.
        const bool shared = whole && key->number > 0 && key->text.startsWith(u'\\');
        const float share = shared ? 0.5F : static_cast<float>(plain.size()) / static_cast<float>(key->plain.size());
        const Tier tier =
            !whole ? (command ? Tier::CommandPrefix : Tier::KeyPrefix) : (sameCase ? Tier::Key : Tier::KeyOtherCase);
        result.push_back({key->row, within(tier, share), key->number});
    }
}

} // namespace content
