#include "windowfixture.h"

#include "gui/pagewidget.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>

namespace {

// Everything that can take the focus must say what it is. Lists of thousands of rows are looked at where they begin.
void walk(QAccessibleInterface *object, QStringList &nameless, int depth)
{
    if (!object || !object->isValid() || depth > 40)
        return;
    const QAccessible::State state = object->state();
    if (state.invisible)
        return;
    if (state.focusable && object->text(QAccessible::Name).trimmed().isEmpty()) {
        const QObject *source = object->object();
        nameless << QStringLiteral("%1 “%2” (role %3)")
                        .arg(QLatin1String(source ? source->metaObject()->className() : "?"),
                             source ? source->objectName() : QString())
                        .arg(static_cast<int>(object->role()));
    }
    const int count = std::min(object->childCount(), 60);
    for (int i = 0; i < count; ++i)
        walk(object->child(i), nameless, depth + 1);
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }

    void everythingFocusableHasAName_data()
    {
        QTest::addColumn<QString>("place");
        for (const gui::Page &page : gui::pages())
            QTest::newRow(qPrintable(page.id)) << page.id;
        QTest::newRow("a symbol") << "notation/gradient";
        QTest::newRow("a resource") << "catalogue/axler-ladr";
        QTest::newRow("elimination with steps") << "matrices/rref";
        QTest::newRow("worksheet") << "matrices/worksheet";
        QTest::newRow("softmax") << "activations/softmax";
        QTest::newRow("cross-entropy") << "losses/cross_entropy";
        QTest::newRow("test for a condition") << "probability/bayes_test";
        QTest::newRow("conjugate prior") << "probability/dirichlet_multinomial";
        QTest::newRow("mutual information") << "probability/mutual_information";
        QTest::newRow("naive Bayes") << "probability/naive_bayes";
    }
    void everythingFocusableHasAName()
    {
        QFETCH(QString, place);
        WindowFixture fixture;
        fixture.window().open(content::Place::fromText(place));
        QTRY_VERIFY(!fixture.window().findChildren<gui::PageWidget *>().isEmpty());
        fixture.settle();
        QStringList nameless;
        walk(QAccessible::queryAccessibleInterface(&fixture.window()), nameless, 0);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    // Tab goes round through all that can take it, and comes back.
    void tabReachesEverything_data() { everythingFocusableHasAName_data(); }
    void tabReachesEverything()
    {
        QFETCH(QString, place);
        WindowFixture fixture;
        fixture.window().open(content::Place::fromText(place));
        fixture.settle();
        QTRY_COMPARE(QApplication::activeWindow(), &fixture.window());
        // Within a group of which one is chosen the arrow keys go on, as they do among radio buttons.
        const auto byArrows = [](QWidget *widget) {
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            return button && button->group() && button->group()->exclusive() && !button->isChecked();
        };
        QSet<QWidget *> wanted;
        for (QWidget *widget : fixture.window().findChildren<QWidget *>())
            if (!byArrows(widget) && widget->isVisible() && widget->isEnabled()
                && (widget->focusPolicy() & Qt::TabFocus) && widget->window() == &fixture.window()
                && !widget->focusProxy())
                wanted.insert(widget);
        QSet<QWidget *> reached;
        for (qsizetype i = 0; i < 4 * wanted.size() + 40; ++i) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &fixture.window(), Qt::Key_Tab);
            reached.insert(QApplication::focusWidget());
        }
        QStringList missed;
        for (QWidget *widget : wanted - reached)
            missed << QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName() + u' '
                          + widget->accessibleName();
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
