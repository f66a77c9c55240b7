#include "gui/settings.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace gui {

namespace {

const QString themeKey = QStringLiteral("theme");
const QString textSizeKey = QStringLiteral("textSize");
const QString languageKey = QStringLiteral("language");
const QString digitsKey = QStringLiteral("digits");
const QString copyFormatKey = QStringLiteral("copyFormat");
const QString copyPackageKey = QStringLiteral("copyPackage");
const QString placeKey = QStringLiteral("session/place");
const QString geometryKey = QStringLiteral("session/geometry");
const QString pagesKey = QStringLiteral("session/page-");

} // namespace

Settings::Settings(const QString &folder, QObject *parent)
    : QObject(parent),
      m_store(QDir(folder).filePath(QStringLiteral("nabla.ini")), QSettings::IniFormat)
{
    QDir().mkpath(folder);
}

ThemeChoice Settings::theme() const
{
    return static_cast<ThemeChoice>(std::clamp(m_store.value(themeKey, 0).toInt(), 0, 3));
}

void Settings::setTheme(ThemeChoice theme)
{
    m_store.setValue(themeKey, static_cast<int>(theme));
}

int Settings::textSize() const
{
    return std::clamp(m_store.value(textSizeKey, 100).toInt(), 75, 200);
}

void Settings::setTextSize(int percent)
{
    m_store.setValue(textSizeKey, percent);
}

QString Settings::language() const
{
    return m_store.value(languageKey).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_store.setValue(languageKey, language);
}

int Settings::digits() const
{
    return std::clamp(m_store.value(digitsKey, 8).toInt(), 2, 17);
}

void Settings::setDigits(int digits)
{
    m_store.setValue(digitsKey, digits);
    emit digitsChanged(digits);
}

QString Settings::copyFormat() const
{
    return m_store.value(copyFormatKey).toString();
}

void Settings::setCopyFormat(const QString &format)
{
    if (format == copyFormat())
        return;
    m_store.setValue(copyFormatKey, format);
    emit copyingChanged();
}

bool Settings::copiesPackage() const
{
    return m_store.value(copyPackageKey, false).toBool();
}

void Settings::setCopiesPackage(bool copies)
{
    if (copies == copiesPackage())
        return;
    m_store.setValue(copyPackageKey, copies);
    emit copyingChanged();
}

QString Settings::lastPlace() const
{
    return m_store.value(placeKey).toString();
}

void Settings::setLastPlace(const QString &place)
{
    m_store.setValue(placeKey, place);
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue(geometryKey, geometry);
}

QVariantMap Settings::pageState(const QString &page) const
{
    return m_store.value(pagesKey + page).toMap();
}

void Settings::setPageState(const QString &page, const QVariantMap &state)
{
    if (state != pageState(page))
        m_store.setValue(pagesKey + page, state);
}

QString Settings::problem()
{
    m_store.sync();
    const QFileInfo file(m_store.fileName());
    if (m_store.status() == QSettings::FormatError)
        return tr("The settings in %1 could not be read; delete the file to start with new ones.").arg(file.filePath());
    if (m_store.status() == QSettings::AccessError || !m_store.isWritable())
        return tr("Settings cannot be kept: %1 cannot be written. Make the folder writable, or start Nabla with "
                  "--data-dir FOLDER.")
            .arg(file.path());
    return {};
}

} // namespace gui
