#pragma once

#include "gui/theme.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QVariantMap>

namespace gui {

/// The preferences and the state of the session, kept in nabla.ini of the settings folder. Written when they change;
/// where the folder cannot be written the program goes on, and problem() says so.
class Settings : public QObject
{
    Q_OBJECT

public:
    explicit Settings(const QString &folder, QObject *parent = nullptr);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    /// Percent, 75 to 200.
    int textSize() const;
    void setTextSize(int percent);

    /// "en", "de"; empty where the desktop's language is to be followed.
    QString language() const;
    void setLanguage(const QString &language);

    /// Significant digits in reports, 2 to 17.
    int digits() const;
    void setDigits(int digits);

    /// What a double-click on a sign copies, as an id of symbolcopy.h; empty where nothing was chosen.
    QString copyFormat() const;
    void setCopyFormat(const QString &format);
    /// Whether a command is copied together with the \usepackage line that it needs.
    bool copiesPackage() const;
    void setCopiesPackage(bool copies);

    QString lastPlace() const;
    void setLastPlace(const QString &place);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    QVariantMap pageState(const QString &page) const;
    void setPageState(const QString &page, const QVariantMap &state);

    /// Writes what is pending; empty, or one sentence that says what is wrong and how to mend it.
    QString problem();

signals:
    void digitsChanged(int digits);
    /// What a double-click copies, or whether with a \usepackage line.
    void copyingChanged();

private:
    QSettings m_store;
};

} // namespace gui
