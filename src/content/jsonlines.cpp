#include "content/jsonlines.h"

#include <algorithm>

namespace content {

namespace {

class Scanner
{
public:
    explicit Scanner(const QByteArray &text) : m_text(text) {}

    QHash<QString, int> lines()
    {
        value({});
        return std::move(m_lines);
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    char sign() const { return atEnd() ? '\0' : m_text[m_at]; }

    void skip()
    {
        while (!atEnd() && QByteArrayView(" \t\r\n,:").contains(sign())) {
            m_line += sign() == '\n' ? 1 : 0;
            ++m_at;
        }
    }

    /// What stands between quotation marks, its escapes left as they are: no key of a catalogue has any.
    QString word()
    {
        const qsizetype begin = ++m_at;
        while (!atEnd() && sign() != '"')
            m_at += sign() == '\\' ? 2 : 1;
        return QString::fromUtf8(m_text.mid(begin, m_at++ - begin));
    }

    void object(const QString &path)
    {
        ++m_at;
        for (skip(); !atEnd() && sign() != '}'; skip()) {
            const int line = m_line;
            const QString key = word();
            const QString inner = path.isEmpty() ? key : path + u'.' + key;
            skip();
            value(inner);
            m_lines.insert(inner, line);
        }
        ++m_at;
    }

    void array(const QString &path)
    {
        ++m_at;
        qsizetype index = 0;
        for (skip(); !atEnd() && sign() != ']'; skip())
            value(path + u'[' + QString::number(index++) + u']');
        ++m_at;
    }

    void value(const QString &path)
    {
        skip();
        m_lines.insert(path, m_line);
        if (sign() == '{')
            object(path);
        else if (sign() == '[')
            array(path);
        else if (sign() == '"')
            word();
        else
            while (!atEnd() && !QByteArrayView(",]} \t\r\n").contains(sign()))
                ++m_at;
    }

    const QByteArray &m_text;
    QHash<QString, int> m_lines;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

QHash<QString, int> jsonLines(const QByteArray &text)
{
    return Scanner(text).lines();
}

int lineAt(const QByteArray &text, qsizetype offset)
{
    const auto *const end = text.begin() + std::clamp<qsizetype>(offset, 0, text.size());
    return static_cast<int>(std::count(text.begin(), end, '\n')) + 1;
}

} // namespace content
