#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace gui {

/// The languages that program and content are complete in.
QStringList languages();
/// "Deutsch" for "de".
QString languageName(const QString &language);
/// The best of languages() for the desktop's settings.
QString desktopLanguage();

/// Installs the texts of the program and of Qt itself in one language, and the reading direction that they ask for.
/// Widgets hear of it by QEvent::LanguageChange.
class Language : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    QString current() const { return m_current; }
    void set(const QString &language);

private:
    QString m_current;
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace gui
