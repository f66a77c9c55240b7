#include "formula/shipped.h"

#include "formula/decode.h"
#include "formula/resource.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <mutex>
#include <vector>

namespace formula {

namespace {

constexpr quint32 version = 1;
constexpr qsizetype headerSize = 24;
constexpr qsizetype entrySize = 16;

/// 64-bit FNV-1a of the LaTeX, a zero and the style, as store.mjs computes it.
quint64 hashOf(const QString &latex, bool display)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    const auto add = [&hash](char c) { hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL; };
    for (const char c : latex.toUtf8())
        add(c);
    add('\0');
    add(display ? 'd' : 'i');
    return hash;
}

} // namespace

struct Store::Private
{
    QByteArrayView bytes;
    quint32 entryCount = 0;
    quint32 outlineCount = 0;
    quint32 entriesAt = 0;
    quint32 outlinesAt = 0;
    mutable std::mutex mutex;
    mutable std::vector<std::optional<Outline>> outlines;

    bool holds(qsizetype place, qsizetype size) const
    {
        return place >= 0 && size >= 0 && place <= bytes.size() && size <= bytes.size() - place;
    }

    template <class T>
    T number(qsizetype place) const
    {
        return qFromLittleEndian<T>(bytes.data() + place);
    }

    bool readHeader()
    {
        if (!holds(0, headerSize) || bytes.first(4) != QByteArrayView("NBLF") || number<quint32>(4) != version)
            return false;
        entryCount = number<quint32>(8);
        outlineCount = number<quint32>(12);
        entriesAt = number<quint32>(16);
        outlinesAt = number<quint32>(20);
        const qsizetype starts = 4 * (qsizetype(outlineCount) + 1);
        return holds(entriesAt, entrySize * qsizetype(entryCount)) && holds(outlinesAt, starts)
               && holds(outlinesAt + starts, number<quint32>(outlinesAt + starts - 4));
    }

    QByteArrayView block(quint64 hash) const
    {
        quint32 low = 0;
        quint32 high = entryCount;
        while (low < high) {
            const quint32 middle = low + (high - low) / 2;
            const qsizetype entry = entriesAt + entrySize * qsizetype(middle);
            const auto found = number<quint64>(entry);
            if (found == hash) {
                const qsizetype place = number<quint32>(entry + 8);
                const qsizetype size = number<quint32>(entry + 12);
                return holds(place, size) ? bytes.sliced(place, size) : QByteArrayView();
            }
            (found < hash ? low : high) = found < hash ? middle + 1 : middle;
        }
        return {};
    }

    std::optional<Outline> outline(int number) const
    {
        if (number < 0 || number >= static_cast<int>(outlineCount))
            return std::nullopt;
        const std::lock_guard lock(mutex);
        std::optional<Outline> &outline = outlines[static_cast<std::size_t>(number)];
        if (!outline) {
            const qsizetype characters = outlinesAt + 4 * (qsizetype(outlineCount) + 1);
            const qsizetype start = this->number<quint32>(outlinesAt + 4 * qsizetype(number));
            const qsizetype end = this->number<quint32>(outlinesAt + 4 * (qsizetype(number) + 1));
            if (!holds(characters + start, end - start))
                return std::nullopt;
            outline = Outline(PathData(QString::fromLatin1(bytes.sliced(characters + start, end - start))));
        }
        return outline;
    }
};

Store::Store(QByteArrayView bytes) : m_private(std::make_unique<Private>())
{
    m_private->bytes = bytes;
    if (!m_private->readHeader())
        m_private->entryCount = m_private->outlineCount = 0;
    m_private->outlines.resize(m_private->outlineCount);
}

Store::~Store() = default;

int Store::size() const
{
    return static_cast<int>(m_private->entryCount);
}

std::optional<Formula> Store::find(const QString &latex, bool display) const
{
    const QByteArrayView block = m_private->block(hashOf(latex, display));
    if (block.isEmpty())
        return std::nullopt;
    const QByteArray json = qUncompress(reinterpret_cast<const uchar *>(block.data()), block.size());
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object[u"latex"].toString() != latex)
        return std::nullopt;
    return decode(object, latex, display, [this](int number) { return m_private->outline(number); });
}

namespace {

const Store &shippedStore()
{
    static const Store store(resourceBytes(QStringLiteral(":/formula/formulas.nblf")));
    return store;
}

} // namespace

std::optional<Formula> shipped(const QString &latex, bool display)
{
    return shippedStore().find(latex, display);
}

int shippedCount()
{
    return shippedStore().size();
}

} // namespace formula
