#include "gui/forms/lossdataform.h"

#include "calculators/reportlaws.h"
#include "gui/widgets/datasource.h"
#include "gui/widgets/numberfield.h"
#include "numerics/losses.h"

#include <QAccessible>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using gui::LossDataForm;

namespace {

QComboBox *box(const LossDataForm &form, const char *name)
{
    return form.findChild<QComboBox *>(QLatin1String(name));
}

QPlainTextEdit *text(const LossDataForm &form)
{
    return form.findChild<QPlainTextEdit *>();
}

double loss(const LossDataForm &form)
{
    const auto report = form.job()({});
    return report ? std::get<double>(first<calculators::Quantities>(*report)->items.back().value)
                  : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

class LossDataFormTest : public QObject
{
    Q_OBJECT

private slots:
    void everyLossBeginsWithAnExampleThatWorks()
    {
        LossDataForm form;
        QCOMPARE(static_cast<std::size_t>(box(form, "loss")->count()), numerics::losses().size());
        // There and back, so that each follows each kind.
        for (int turn = 0; turn < 2; ++turn)
            for (int i = 0; i < box(form, "loss")->count(); ++i) {
                box(form, "loss")->setCurrentIndex(turn == 0 ? i : box(form, "loss")->count() - 1 - i);
                QVERIFY2(form.job()({}), qPrintable(form.item()));
            }
    }

    void typedSamplesAreRead()
    {
        LossDataForm form;
        QSignalSpy edited(&form, &LossDataForm::edited);
        text(form)->setPlainText(QStringLiteral("y,yhat\n1,3\n2,2\n"));
        QVERIFY(!edited.isEmpty());
        QCOMPARE(loss(form), 2.0);
        box(form, "reduction")->setCurrentIndex(1);
        QCOMPARE(loss(form), 4.0);
        form.showItem(QStringLiteral("absolute"));
        QCOMPARE(text(form)->toPlainText(), QStringLiteral("y,yhat\n1,3\n2,2\n"));
        QCOMPARE(loss(form), 2.0);
    }

    void columnsAreChosen()
    {
        LossDataForm form;
        text(form)->setPlainText(QStringLiteral("a,b,c\n1,3,5\n2,2,2\n"));
        box(form, "target")->setCurrentIndex(2);
        QCOMPARE(loss(form), 2.0);
        box(form, "weight")->setCurrentIndex(1);
        QCOMPARE(loss(form), 4.0 / 3.0);
    }

    void aFileIsOpened()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("samples.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("target;prediction\n1;1,5\n0;0,5\n");
        file.close();
        LossDataForm form;
        form.open(path);
        QTRY_COMPARE(loss(form), 0.25);
    }

    void theExampleComesBack()
    {
        LossDataForm form;
        const double before = loss(form);
        text(form)->setPlainText({});
        const auto empty = form.job()({});
        QVERIFY(!empty);
        QCOMPARE(empty.error().field, std::string("text"));
        QVERIFY(form.input(QStringLiteral("text")));
        for (auto *button : form.findChildren<QPushButton *>())
            if (button->text().contains(QStringLiteral("Example")))
                button->click();
        QCOMPARE(loss(form), before);
    }

    void onlyWhatTheLossReadsIsAskedFor()
    {
        LossDataForm form;
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        const auto seen = [&form](const char *name) { return form.input(QLatin1String(name))->isVisible(); };
        QVERIFY(seen("target") && seen("prediction") && seen("weight") && seen("reduction"));
        QVERIFY(!seen("second") && !seen("width") && !seen("variance") && !seen("sample"));
        form.showItem(QStringLiteral("gaussian_nll"));
        QVERIFY(seen("variance"));
        form.showItem(QStringLiteral("cross_entropy"));
        QVERIFY(seen("sample") && seen("width"));
        form.showItem(QStringLiteral("triplet"));
        QVERIFY(seen("second") && seen("third") && !seen("target"));
        form.showItem(QStringLiteral("dice"));
        QVERIFY(!seen("weight") && !seen("reduction"));
    }

    void errorsNameAFieldThatThereIs()
    {
        LossDataForm form;
        form.showItem(QStringLiteral("hinge"));
        text(form)->setPlainText(QStringLiteral("target,score\n1,2\n0,1\n"));
        const auto report = form.job()({});
        QVERIFY(!report);
        QCOMPARE(form.input(QString::fromStdString(report.error().field)), box(form, "target"));
    }

    void stateComesBack()
    {
        LossDataForm form;
        form.showItem(QStringLiteral("huber"));
        text(form)->setPlainText(QStringLiteral("a,b,c\n1,3,5\n2,2,2\n"));
        box(form, "target")->setCurrentIndex(1);
        box(form, "prediction")->setCurrentIndex(2);
        box(form, "weight")->setCurrentIndex(1);
        box(form, "reduction")->setCurrentIndex(1);
        form.findChild<gui::NumberField *>(QStringLiteral("params.delta"))->setValue(0.5);
        LossDataForm other;
        other.restore(form.state());
        QCOMPARE(other.state(), form.state());
        QCOMPARE(loss(other), loss(form));
        const QVariantMap before = other.state();
        other.restore({{QStringLiteral("loss"), QStringLiteral("regret")}, {QStringLiteral("width"), -3}});
        QCOMPARE(other.item(), QStringLiteral("huber"));
        QVERIFY(other.job()({}));
        QCOMPARE(other.state().value(QStringLiteral("width")), before.value(QStringLiteral("width")));
    }

    void everythingFocusableHasAName()
    {
        LossDataForm form;
        for (const char *item : {"huber", "cross_entropy", "triplet", "gaussian_nll"}) {
            form.showItem(QLatin1String(item));
            for (QWidget *child : form.findChildren<QWidget *>())
                if (child->focusPolicy() != Qt::NoFocus && child->isVisibleTo(&form))
                    QVERIFY2(!QAccessible::queryAccessibleInterface(child)->text(QAccessible::Name).isEmpty(),
                             qPrintable(child->objectName()));
        }
    }

    void aChangeOfLanguageKeepsTheInputs()
    {
        LossDataForm form;
        form.showItem(QStringLiteral("cross_entropy"));
        const QVariantMap before = form.state();
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(&form, &change);
        QCOMPARE(form.state(), before);
    }
};

QTEST_MAIN(LossDataFormTest)
#include "tst_lossdataform.moc"
