#include "content/unicode.h"

#include <unicode/uchar.h>
#include <unicode/uversion.h>

#include <array>

namespace content {

QString unicodeName(char32_t point)
{
    std::array<char, 128> name{}; // the longest is 88 letters long
    UErrorCode error = U_ZERO_ERROR;
    const int length = u_charName(static_cast<UChar32>(point), U_UNICODE_CHAR_NAME, name.data(),
                                  static_cast<int>(name.size()), &error);
    return U_SUCCESS(error) ? QString::fromLatin1(name.data(), length) : QString();
}

QString icuVersion()
{
    UVersionInfo version{};
    u_getVersion(version);
    std::array<char, U_MAX_VERSION_STRING_LENGTH> text{};
    u_versionToString(version, text.data());
    return QString::fromLatin1(text.data());
}

} // namespace content
