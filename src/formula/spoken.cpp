#include "formula/spoken.h"

#include "formula/speaker.h"

namespace formula {

QString spoken(const QString &mathMl, const QString &language)
{
    const std::optional<MathNode> root = readMathMl(mathMl);
    if (!root)
        return {};
    const bool isGerman =
        language == u"de" || language.startsWith(QLatin1String("de_")) || language.startsWith(QLatin1String("de-"));
    return Speaker(isGerman ? germanWords() : englishWords()).node(*root).simplified();
}

} // namespace formula
