#pragma once

#include <QColor>
#include <QList>
#include <QObject>
#include <QPalette>

class QDBusVariant;

namespace gui {

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// The colours that a palette has no role for. This file's .cpp is the only place where a colour is written.
struct ThemeColours
{
    QList<QColor> series = {}; ///< curves, told apart also by people who see few colours (Okabe and Ito's set, adapted)
    QColor negative = {};      ///< the ends of a scale of colours about 0, told apart by everyone
    QColor positive = {};
    QColor grid = {};
    QColor handle = {};
    QColor warning = {};
    QColor error = {};
    QColor marked = {};    ///< behind a row that changed
    QColor secondary = {}; ///< text of less weight, still 4.5 : 1
};

/// The colours of the theme in force.
const ThemeColours &themeColours();
/// A field whose content cannot be meant.
QPalette invalidInputPalette();

/// Sets the style and the palette of the program, and follows the desktop where asked to: by the desktop portal's
/// colour scheme, else by the lightness of the palette that the desktop gave.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);

signals:
    void changed();

private slots:
    void portalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void apply();

    ThemeChoice m_choice = ThemeChoice::System;
    QPalette m_desktop;
    int m_portalScheme = 0; ///< 0 no preference, 1 dark, 2 light
};

} // namespace gui
