#include "gui/forms/lossform.h"

#include "calculators/loss.h"
#include "calculators/reportlaws.h"
#include "gui/widgets/numberfield.h"
#include "gui/widgets/numberlistfield.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using gui::LossForm;
using gui::NumberField;

namespace {

NumberField *field(const LossForm &form, const char *name)
{
    return form.findChild<NumberField *>(QLatin1String(name));
}

void type(QLineEdit *into, const char *text)
{
    into->selectAll();
    QTest::keyClicks(into, QString::fromUtf8(text));
}

double quantity(const LossForm &form, std::size_t fromEnd)
{
    const auto report = form.job()({});
    if (!report)
        return std::numeric_limits<double>::quiet_NaN();
    const auto &items = first<calculators::Quantities>(*report)->items;
    return std::get<double>(items[items.size() - fromEnd].value);
}

} // namespace

class LossFormTest : public QObject
{
    Q_OBJECT

private slots:
    void everyLossIsOfferedAndWorks()
    {
        LossForm form;
        auto *choice = form.findChild<QComboBox *>(QStringLiteral("loss"));
        QCOMPARE(static_cast<std::size_t>(choice->count()), calculators::drawnLosses().size());
        // There and back, so that each follows each kind.
        for (int turn = 0; turn < 2; ++turn)
            for (int i = 0; i < choice->count(); ++i) {
                choice->setCurrentIndex(turn == 0 ? i : choice->count() - 1 - i);
                QVERIFY(!choice->currentText().isEmpty());
                const auto report = form.job()({});
                QVERIFY2(report, qPrintable(form.item()));
                for (NumberField *child : form.findChildren<NumberField *>())
                    QVERIFY2(child->isValid(), qPrintable(form.item() + QLatin1Char(' ') + child->objectName()));
            }
    }

    void inputsAreRead()
    {
        LossForm form;
        form.showItem(QStringLiteral("huber"));
        QSignalSpy edited(&form, &LossForm::edited);
        type(field(form, "params.delta"), "2");
        type(field(form, "target"), "1");
        type(field(form, "prediction"), "6");
        QVERIFY(edited.count() >= 2);
        QCOMPARE(quantity(form, 2), 8.0);
        QCOMPARE(quantity(form, 1), 2.0);
    }

    void crossEntropyReadsLogits()
    {
        LossForm form;
        form.showItem(QStringLiteral("cross_entropy"));
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        type(form.findChild<gui::NumberListField *>(QStringLiteral("logits")), "0 0 0 0");
        QCOMPARE(quantity(form, 1), std::log(4.0));
        type(field(form, "target"), "3");
        QVERIFY(form.job()({}));
        QSignalSpy edited(&form, &LossForm::edited);
        QTest::mouseClick(form.findChild<QPushButton *>(QStringLiteral("removeClass")), Qt::LeftButton);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(field(form, "target")->value(), 2.0);
        QCOMPARE(quantity(form, 1), std::log(3.0));
    }

    void onlyTheInputsOfTheLossAreShown()
    {
        LossForm form;
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        auto *logits = form.findChild<gui::NumberListField *>(QStringLiteral("logits"));
        QVERIFY(!logits->isVisible());
        QVERIFY(field(form, "prediction")->isVisible());
        form.showItem(QStringLiteral("cross_entropy"));
        QVERIFY(logits->isVisible());
        QVERIFY(!field(form, "prediction")->isVisible());
        QVERIFY(field(form, "params.label_smoothing")->isVisible());
    }

    void aLossKeepsWhatItCanMean()
    {
        LossForm form;
        type(field(form, "target"), "0.25");
        type(field(form, "prediction"), "5");
        form.showItem(QStringLiteral("binary_cross_entropy"));
        QCOMPARE(field(form, "target")->value(), 0.25);
        QCOMPARE(field(form, "prediction")->value(), 1.0);
        QCOMPARE(field(form, "to")->value(), 1.0);
        form.showItem(QStringLiteral("hinge"));
        QCOMPARE(field(form, "target")->value(), 1.0);
        QCOMPARE(field(form, "from")->value(), -3.0);
        type(field(form, "from"), "-5");
        form.showItem(QStringLiteral("absolute"));
        QCOMPARE(field(form, "from")->value(), -5.0);
    }

    void aVarianceIsAskedForWhereItIsRead()
    {
        LossForm form;
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        QVERIFY(!field(form, "variance")->isVisible());
        form.showItem(QStringLiteral("gaussian_nll"));
        QVERIFY(field(form, "variance")->isVisible());
        type(field(form, "target"), "1");
        type(field(form, "prediction"), "3");
        type(field(form, "variance"), "4");
        QCOMPARE(quantity(form, 1), 0.5);
    }

    void aHandleStaysWhereTheLossIsDefined()
    {
        LossForm form;
        form.showItem(QStringLiteral("tweedie"));
        form.setInput(QStringLiteral("prediction"), -2.0);
        QVERIFY(field(form, "prediction")->value() > 0.0);
        QVERIFY(form.job()({}));
    }

    void labelsSayWhatIsAllowed()
    {
        LossForm form;
        form.showItem(QStringLiteral("hinge"));
        QVERIFY(form.findChild<QLabel *>(QStringLiteral("targetLabel"))->text().contains(QStringLiteral("−1 or 1")));
        form.showItem(QStringLiteral("cross_entropy"));
        QVERIFY(form.findChild<QLabel *>(QStringLiteral("targetLabel"))->text().contains(QStringLiteral("class")));
    }

    void handlesMoveInputs()
    {
        LossForm form;
        QSignalSpy edited(&form, &LossForm::edited);
        form.setInput(QStringLiteral("prediction"), 2.5);
        QCOMPARE(field(form, "prediction")->value(), 2.5);
        QCOMPARE(edited.count(), 1);
        form.showItem(QStringLiteral("zero_one"));
        form.setInput(QStringLiteral("prediction"), 1.5);
        QCOMPARE(field(form, "prediction")->value(), 1.0);
        form.showItem(QStringLiteral("cross_entropy"));
        type(field(form, "target"), "1");
        form.setInput(QStringLiteral("target_logit"), -4.0);
        QCOMPARE(form.findChild<gui::NumberListField *>(QStringLiteral("logits"))->values()[1], -4.0);
        form.setInput(QStringLiteral("unknown"), 7.0);
        QVERIFY(form.job()({}));
    }

    void stateComesBack()
    {
        LossForm form;
        form.showItem(QStringLiteral("cross_entropy"));
        type(form.findChild<gui::NumberListField *>(QStringLiteral("logits")), "3 1 4 1 5");
        type(field(form, "target"), "4");
        type(field(form, "params.label_smoothing"), "0.1");
        type(field(form, "to"), "9");
        form.findChild<QLineEdit *>(QStringLiteral("names"))->setText(QStringLiteral("a, b"));
        LossForm other;
        QSignalSpy edited(&other, &LossForm::edited);
        other.restore(form.state());
        QCOMPARE(edited.count(), 1);
        QCOMPARE(other.state(), form.state());
        QCOMPARE(field(other, "target")->value(), 4.0);
        QCOMPARE(field(other, "params.label_smoothing")->value(), 0.1);
    }

    void brokenStateIsPassedOver()
    {
        LossForm form;
        const QVariantMap before = form.state();
        form.restore({{QStringLiteral("loss"), QStringLiteral("regret")},
                      {QStringLiteral("logits"), QVariantList{QStringLiteral("x"), 1.0}},
                      {QStringLiteral("target"), QStringLiteral("word")}});
        QCOMPARE(form.state(), before);
        form.showItem(QStringLiteral("hinge"));
        form.restore({{QStringLiteral("target"), 7.0}});
        QCOMPARE(field(form, "target")->value(), 1.0);
    }

    void unknownItemChangesNothing()
    {
        LossForm form;
        form.showItem(QStringLiteral("hinge"));
        form.showItem(QStringLiteral("regret"));
        QCOMPARE(form.item(), QStringLiteral("hinge"));
    }

    void everythingFocusableHasAName()
    {
        LossForm form;
        for (const char *item : {"huber", "cross_entropy"}) {
            form.showItem(QLatin1String(item));
            for (QWidget *child : form.findChildren<QWidget *>())
                if (child->focusPolicy() != Qt::NoFocus && child->isVisibleTo(&form))
                    QVERIFY2(!QAccessible::queryAccessibleInterface(child)->text(QAccessible::Name).isEmpty(),
                             qPrintable(child->objectName()));
        }
    }

    void aChangeOfLanguageKeepsTheInputs()
    {
        LossForm form;
        form.showItem(QStringLiteral("huber"));
        const QVariantMap before = form.state();
        QSignalSpy edited(&form, &LossForm::edited);
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(&form, &change);
        QCOMPARE(form.state(), before);
        QCOMPARE(edited.count(), 0);
        QCOMPARE(form.findChild<QComboBox *>(QStringLiteral("loss"))->currentText(), QStringLiteral("Huber loss"));
    }
};

QTEST_MAIN(LossFormTest)
#include "tst_lossform.moc"
