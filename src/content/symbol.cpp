#include "content/symbol.h"

namespace content {

QString codePoints(const QString &characters)
{
    QStringList points;
    for (const char32_t point : characters.toUcs4())
        points.append(QStringLiteral("U+%1").arg(static_cast<uint>(point), 4, 16, QLatin1Char('0')).toUpper());
    return points.join(u' ');
}

} // namespace content
