#include "content/safesave.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace content {

namespace {

using core::ErrorKind;

core::Result<void> notSaved(const QString &path, core::Text reason)
{
    return core::fail(ErrorKind::Domain, "path",
                      core::filled(MARK_TEXT("SafeSave", "The file %1 was not saved: %2."),
                                   {core::literal(QDir::toNativeSeparators(path).toStdString()), std::move(reason)}));
}

// After a write that ended early, Qt 6.4 knows no reason and speaks of an unknown error.
core::Text reasonOf(const QSaveFile &file, const QString &folder, qsizetype size)
{
    const QStorageInfo disk(folder);
    if (disk.isValid() && disk.bytesAvailable() < size)
        return MARK_TEXT("SafeSave", "there is not enough room on the disk");
    if (file.errorString() == QFile().errorString())
        return MARK_TEXT("SafeSave", "it could not be written in full");
    return core::literal(file.errorString().toStdString());
}

} // namespace

core::Result<void> safeSave(const QString &path, const QByteArray &data)
{
    const QFileInfo target(path);
    const QString folder = target.absolutePath();
    if (target.isDir())
        return notSaved(path, MARK_TEXT("SafeSave", "it is a folder"));
    if (!QDir().mkpath(folder))
        return notSaved(path, core::filled(MARK_TEXT("SafeSave", "the folder %1 cannot be made"),
                                           {core::literal(QDir::toNativeSeparators(folder).toStdString())}));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notSaved(path, core::literal(file.errorString().toStdString()));
    // commit() looks only at failed write calls: the last buffer, and a write that ended early, must be seen to here.
    const bool whole = file.write(data) == data.size() && file.flush() && file.error() == QFileDevice::NoError
                       && file.size() == data.size();
    if (!whole) {
        const core::Text reason = reasonOf(file, folder, data.size());
        file.cancelWriting();
        file.commit();
        return notSaved(path, reason);
    }
    if (!file.commit())
        return notSaved(path, reasonOf(file, folder, 0));
    return {};
}

} // namespace content
