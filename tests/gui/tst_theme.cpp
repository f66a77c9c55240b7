#include "gui/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QtTest>

#include <cmath>

using gui::Theme;
using gui::ThemeChoice;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

// WCAG 2.1, relative luminance and contrast ratio.
double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void everythingCanBeRead_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<double>("text");
        QTest::addColumn<double>("graphics");
        QTest::newRow("light") << static_cast<int>(ThemeChoice::Light) << 4.5 << 3.0;
        QTest::newRow("dark") << static_cast<int>(ThemeChoice::Dark) << 4.5 << 3.0;
        QTest::newRow("high contrast") << static_cast<int>(ThemeChoice::HighContrast) << 7.0 << 4.5;
    }
    void everythingCanBeRead()
    {
        QFETCH(int, choice);
        QFETCH(double, text);
        QFETCH(double, graphics);
        Theme theme;
        theme.setChoice(static_cast<ThemeChoice>(choice));
        const QPalette palette = QApplication::palette();
        const auto &colours = gui::themeColours();
        for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
            const QColor behind = palette.color(ground);
            QVERIFY(contrast(palette.color(QPalette::WindowText), behind) >= text);
            QVERIFY(contrast(palette.color(QPalette::Link), behind) >= text);
            QVERIFY(contrast(colours.secondary, behind) >= text);
            QVERIFY(contrast(colours.warning, behind) >= text);
            QVERIFY(contrast(colours.error, behind) >= text);
        }
        QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= text);
        QVERIFY(contrast(palette.color(QPalette::Text), colours.marked) >= text);
        for (const QColor &series : colours.series)
            QVERIFY2(contrast(series, palette.color(QPalette::Base)) >= graphics, qPrintable(series.name()));
        QVERIFY(contrast(colours.handle, palette.color(QPalette::Base)) >= graphics);
    }

    void aChangeIsTold()
    {
        Theme theme;
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setChoice(ThemeChoice::Dark);
        QCOMPARE(changed.size(), 1);
        theme.setChoice(ThemeChoice::Dark);
        QCOMPARE(changed.size(), 1);
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
