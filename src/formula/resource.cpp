#include "formula/resource.h"

#include <QResource>

#include <mutex>

// The resource file that data.S puts into the program.
extern "C" const unsigned char nablaFormulaData[]; // NOLINT(readability-identifier-naming)

namespace formula {

namespace {

void initialiseOnce()
{
    static std::once_flag done;
    std::call_once(done, [] { QResource::registerResource(nablaFormulaData); });
}

} // namespace

QByteArrayView resourceBytes(const QString &path)
{
    initialiseOnce();
    const QResource resource(path);
    if (!resource.isValid() || resource.compressionAlgorithm() != QResource::NoCompression)
        return {};
    return {resource.data(), static_cast<qsizetype>(resource.size())};
}

QString resourceText(const QString &path)
{
    initialiseOnce();
    return QString::fromUtf8(QResource(path).uncompressedData());
}

} // namespace formula
