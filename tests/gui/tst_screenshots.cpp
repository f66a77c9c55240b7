#include "windowfixture.h"

#include "gui/finder.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>

// Pictures of every page in light and dark, kept beside the test as screenshots/*.png, to be looked at. What a machine
// can tell of a picture is tested too: it is not one flat colour, and dark is dark.
class TestScreenshots : public QObject
{
    Q_OBJECT

private slots:
    void everyPageInEveryTheme_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<int>("theme");
        QTest::addColumn<int>("size");
        const QStringList places = {QStringLiteral("catalogue"),
                                    QStringLiteral("catalogue/3b1b-essence-of-linear-algebra"),
                                    QStringLiteral("notation/gradient"),
                                    QStringLiteral("matrices/rref"),
                                    QStringLiteral("matrices/eigen"),
                                    QStringLiteral("distributions/normal"),
                                    QStringLiteral("distributions/binomial"),
                                    QStringLiteral("probability/bayes"),
                                    QStringLiteral("probability/bayes_test"),
                                    QStringLiteral("probability/beta_binomial"),
                                    QStringLiteral("probability/naive_bayes"),
                                    QStringLiteral("activations/softmax"),
                                    QStringLiteral("activations/sigmoid"),
                                    QStringLiteral("losses/huber"),
                                    QStringLiteral("losses/cross_entropy")};
        for (const QString &place : places)
            for (const auto &[name, theme] :
                 {std::pair("light", gui::ThemeChoice::Light), std::pair("dark", gui::ThemeChoice::Dark)})
                QTest::newRow(qPrintable(place + u' ' + QLatin1String(name)))
                    << place << static_cast<int>(theme) << 100;
        for (const QString &place : {QStringLiteral("notation/gradient"), QStringLiteral("distributions/normal")})
            QTest::newRow(qPrintable(place + QStringLiteral(" large high contrast")))
                << place << static_cast<int>(gui::ThemeChoice::HighContrast) << 200;
    }
    void everyPageInEveryTheme()
    {
        QFETCH(QString, place);
        QFETCH(int, theme);
        QFETCH(int, size);
        WindowFixture fixture;
        fixture.window().resize(size > 100 ? QSize(1590, 950) : QSize(1280, 860));
        fixture.workspace().theme().setChoice(static_cast<gui::ThemeChoice>(theme));
        fixture.workspace().setTextSize(size);
        fixture.window().open(content::Place::fromText(place));
        fixture.settle();
        const QImage picture = fixture.window().grab().toImage();
        fixture.workspace().setTextSize(100);
        QDir().mkpath(QStringLiteral("screenshots"));
        const QString name = QString::fromUtf8(QTest::currentDataTag()).replace(u'/', u'-').replace(u' ', u'-');
        QVERIFY(picture.save(QStringLiteral("screenshots/%1.png").arg(name)));
        QSet<QRgb> colours;
        double lightness = 0.0;
        for (int x = 0; x < picture.width(); x += 7)
            for (int y = 0; y < picture.height(); y += 7) {
                colours.insert(picture.pixel(x, y));
                lightness += qGray(picture.pixel(x, y));
            }
        lightness /= (picture.width() / 7.0) * (picture.height() / 7.0);
        QVERIFY(colours.size() > 20);
        QCOMPARE(lightness < 128.0, theme != static_cast<int>(gui::ThemeChoice::Light));
    }

    void theFinder()
    {
        WindowFixture fixture;
        QTest::keyClick(&fixture.window(), Qt::Key_K, Qt::ControlModifier);
        auto *finder = fixture.window().findChild<gui::Finder *>();
        QVERIFY(QTest::qWaitForWindowExposed(finder));
        QTest::keyClicks(finder->findChild<QLineEdit *>(), QStringLiteral("gradient"));
        QDir().mkpath(QStringLiteral("screenshots"));
        QVERIFY(finder->grab().save(QStringLiteral("screenshots/finder.png")));
    }
};

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
