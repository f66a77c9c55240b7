#include "gui/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace gui {

QStringList languages()
{
    return {QStringLiteral("en"), QStringLiteral("de")};
}

// Each in its own words; QLocale would say "American English" for English.
QString languageName(const QString &language)
{
    return language == u"de" ? QStringLiteral("Deutsch") : QStringLiteral("English");
}

QString desktopLanguage()
{
    for (const QString &wanted : QLocale::system().uiLanguages())
        for (const QString &language : languages())
            if (wanted == language || wanted.startsWith(language + u'-') || wanted.startsWith(language + u'_'))
                return language;
    return QStringLiteral("en");
}

void Language::set(const QString &language)
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    m_current = language;
    QLocale::setDefault(QLocale(language));
    // The direction comes from the texts, not from the locale: English text in a mirrored window helps nobody.
    if (m_qt.load(QLatin1String("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_program.load(QLatin1String("nabla_") + language, QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&m_program);
}

} // namespace gui
