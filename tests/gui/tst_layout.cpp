#include "windowfixture.h"

#include "pseudolocale.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLayout>

namespace {

QString nameOf(const QWidget *widget)
{
    QString text;
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        text = label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text = button->text();
    return QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName() + QStringLiteral(" “") + text
           + u'”';
}

// A label or button that is narrower than its text; a label that wraps is as tall as its lines.
bool isClipped(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull())
            return false;
        return label->wordWrap() ? label->heightForWidth(label->width()) > label->height() + 2
                                 : label->sizeHint().width() > label->width() + 2;
    }
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && !button->text().isEmpty() && button->minimumSizeHint().width() > button->width() + 2;
}

QStringList faults(const QWidget &window)
{
    QStringList result;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (isClipped(widget))
            result << QStringLiteral("clipped: ") + nameOf(widget);
        const QLayout *layout = widget->layout();
        for (int i = 0; layout && i < layout->count(); ++i)
            for (int j = i + 1; j < layout->count(); ++j) {
                const QWidget *one = layout->itemAt(i)->widget();
                const QWidget *other = layout->itemAt(j)->widget();
                if (one && other && one->isVisible() && other->isVisible()
                    && one->geometry().intersects(other->geometry()))
                    result << QStringLiteral("overlapping: ") + nameOf(one) + QStringLiteral(" and ") + nameOf(other);
            }
    }
    return result;
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsClippedOrOverlaps_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("how");
        for (const QString &how : {QStringLiteral("plain"), QStringLiteral("longer"), QStringLiteral("right to left"),
                                   QStringLiteral("200")})
            for (const QString &place :
                 {QStringLiteral("catalogue"), QStringLiteral("catalogue/axler-ladr"),
                  QStringLiteral("notation/gradient"), QStringLiteral("matrices/rref"),
                  QStringLiteral("matrices/worksheet"), QStringLiteral("distributions/binomial"),
                  QStringLiteral("probability/bayes"), QStringLiteral("probability/bayes_test"),
                  QStringLiteral("probability/naive_bayes"), QStringLiteral("data/summary"),
                  QStringLiteral("data/t_test"), QStringLiteral("activations/softmax"), QStringLiteral("losses/huber")})
                QTest::newRow(qPrintable(place + QStringLiteral(", ") + how)) << place << how;
    }
    void nothingIsClippedOrOverlaps()
    {
        QFETCH(QString, place);
        QFETCH(QString, how);
        PseudoLocale longer;
        if (how == u"longer")
            QCoreApplication::installTranslator(&longer);
        QApplication::setLayoutDirection(how == u"right to left" ? Qt::RightToLeft : Qt::LeftToRight);
        {
            WindowFixture fixture;
            if (how == u"longer") // over the program's own English
                QCoreApplication::installTranslator(&longer);
            fixture.window().resize(how == u"200" ? QSize(1590, 950) : QSize(1280, 860));
            fixture.workspace().setTextSize(how == u"200" ? 200 : 100);
            fixture.window().open(content::Place::fromText(place));
            fixture.settle();
            // Larger text is laid out over several turns of the event loop; what counts is where that ends.
            (void)QTest::qWaitFor([&fixture] { return faults(fixture.window()).isEmpty(); });
            const QString name = QStringLiteral("layout-%1-%2.png")
                                     .arg(QString(place).replace(u'/', u'-'), QString(how).replace(u' ', u'-'));
            fixture.window().grab().save(name);
            const QStringList found = faults(fixture.window());
            fixture.workspace().setTextSize(100);
            QCoreApplication::removeTranslator(&longer);
            QApplication::setLayoutDirection(Qt::LeftToRight);
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        }
    }
};

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
