#include "gui/theme.h"

#include "gui/outlinestyle.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace gui {

namespace {

struct Scheme
{
    QPalette palette = {};
    ThemeColours colours = {};
};

struct Tones
{
    QRgb window, base, alternate, text, button, border, accent, onAccent, link, faint;
};

QColor colour(QRgb rgb)
{
    return QColor::fromRgb(rgb);
}

QList<QColor> colours(std::initializer_list<QRgb> series)
{
    QList<QColor> result;
    for (const QRgb rgb : series)
        result << colour(rgb);
    return result;
}

QPalette paletteOf(const Tones &t)
{
    QPalette palette(colour(t.text), colour(t.button), colour(t.button).lighter(110), colour(t.border),
                     colour(t.border), colour(t.text), colour(t.onAccent), colour(t.base), colour(t.window));
    palette.setColor(QPalette::AlternateBase, colour(t.alternate));
    palette.setColor(QPalette::ToolTipBase, colour(t.base));
    palette.setColor(QPalette::ToolTipText, colour(t.text));
    palette.setColor(QPalette::PlaceholderText, colour(t.faint));
    palette.setColor(QPalette::Highlight, colour(t.accent));
    palette.setColor(QPalette::HighlightedText, colour(t.onAccent));
    palette.setColor(QPalette::Link, colour(t.link));
    palette.setColor(QPalette::LinkVisited, colour(t.link));
    palette.setColor(QPalette::Mid, colour(t.border));
    palette.setColor(QPalette::Midlight, colour(t.alternate));
    palette.setColor(QPalette::Shadow, colour(t.border).darker(130));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, colour(t.faint));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colour(t.border));
    return palette;
}

Scheme light()
{
    return {paletteOf({.window = 0xf4f5f8,
                       .base = 0xffffff,
                       .alternate = 0xeceff5,
                       .text = 0x1b2130,
                       .button = 0xf9fafc,
                       .border = 0xc3c9d6,
                       .accent = 0x2f5fd0,
                       .onAccent = 0xffffff,
                       .link = 0x1f4fbf,
                       .faint = 0x6b7385}),
            {.series = colours({0x2f5fd0, 0xc2410c, 0x0f766e, 0x9333a8, 0x8a6d00, 0x0e7490}),
             .negative = colour(0xc2410c),
             .positive = colour(0x2f5fd0),
             .grid = colour(0xdde1ea),
             .handle = colour(0xb4226e),
             .warning = colour(0x8a5200),
             .error = colour(0xb3261e),
             .marked = colour(0xfff0c2),
             .secondary = colour(0x545c6e)}};
}

Scheme dark()
{
    return {paletteOf({.window = 0x1d2027,
                       .base = 0x15181d,
                       .alternate = 0x262a33,
                       .text = 0xe7eaf1,
                       .button = 0x2a2f3a,
                       .border = 0x434a59,
                       .accent = 0x3d6fe0,
                       .onAccent = 0xffffff,
                       .link = 0x8fb4ff,
                       .faint = 0x8d95a6}),
            {.series = colours({0x7ba6ff, 0xffa266, 0x4fd1bd, 0xd79bf0, 0xe8c84a, 0x67d0ef}),
             .negative = colour(0xffa266),
             .positive = colour(0x7ba6ff),
             .grid = colour(0x313744),
             .handle = colour(0xff7fbf),
             .warning = colour(0xf2bd5c),
             .error = colour(0xff8a80),
             .marked = colour(0x4a4220),
             .secondary = colour(0xaab2c3)}};
}

Scheme highContrast()
{
    return {paletteOf({.window = 0x000000,
                       .base = 0x000000,
                       .alternate = 0x1a1a1a,
                       .text = 0xffffff,
                       .button = 0x000000,
                       .border = 0xffffff,
                       .accent = 0xffe600,
                       .onAccent = 0x000000,
                       .link = 0x7fdfff,
                       .faint = 0xd0d0d0}),
            {.series = colours({0xffffff, 0xffe600, 0x00ffff, 0xff9dff, 0x7dff7d, 0xffb066}),
             .negative = colour(0xffa040),
             .positive = colour(0x5aa9ff),
             .grid = colour(0x5a5a5a),
             .handle = colour(0xff7fff),
             .warning = colour(0xffe600),
             .error = colour(0xff9a9a),
             .marked = colour(0x4d4600),
             .secondary = colour(0xffffff)}};
}

ThemeColours &inForce()
{
    static ThemeColours colours = light().colours;
    return colours;
}

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colourScheme = QStringLiteral("color-scheme");

} // namespace

const ThemeColours &themeColours()
{
    return inForce();
}

QPalette invalidInputPalette()
{
    QPalette palette = QApplication::palette();
    palette.setColor(QPalette::Text, themeColours().error);
    palette.setColor(QPalette::Base, QApplication::palette().color(QPalette::AlternateBase));
    return palette;
}

Theme::Theme(QObject *parent) : QObject(parent), m_desktop(QApplication::palette())
{
    QApplication::setStyle(new OutlineStyle);
    apply();
    // By name: QtDBus delivers a signal of the bus only to a slot that it is told by string.
    QDBusConnection::sessionBus().connect(portalService, portalPath, portalInterface, QStringLiteral("SettingChanged"),
                                          this, SLOT(portalSettingChanged(QString, QString, QDBusVariant)));
    askPortal();
}

void Theme::setChoice(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

// Asked without waiting: a desktop without a portal must not hold the window back.
void Theme::askPortal()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, QStringLiteral("Read"));
    call << appearance << colourScheme;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            portalSettingChanged(appearance, colourScheme, reply.value());
    });
}

void Theme::portalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != appearance || key != colourScheme)
        return;
    QVariant content = value.variant();
    if (content.canConvert<QDBusVariant>()) // Read wraps its answer twice
        content = content.value<QDBusVariant>().variant();
    m_portalScheme = content.toInt();
    apply();
}

void Theme::apply()
{
    const bool desktopIsDark =
        m_portalScheme == 0 ? m_desktop.color(QPalette::Window).lightness() < 128 : m_portalScheme == 1;
    const bool wantsDark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && desktopIsDark);
    const Scheme scheme = m_choice == ThemeChoice::HighContrast ? highContrast() : wantsDark ? dark() : light();
    inForce() = scheme.colours;
    QApplication::setPalette(scheme.palette);
    emit changed();
}

} // namespace gui
