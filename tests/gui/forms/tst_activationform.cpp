#include "gui/forms/activationform.h"

#include "calculators/reportlaws.h"
#include "gui/widgets/numberfield.h"
#include "gui/widgets/numberlistfield.h"
#include "numerics/activations.h"
#include "numerics/vectoractivations.h"

#include <QAccessible>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using gui::ActivationForm;
using gui::NumberField;
using Numbers = std::vector<double>;

namespace {

NumberField *field(const ActivationForm &form, const char *name)
{
    return form.findChild<NumberField *>(QLatin1String(name));
}

void type(QLineEdit *into, const char *text)
{
    into->selectAll();
    QTest::keyClicks(into, QString::fromUtf8(text));
}

} // namespace

class ActivationFormTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFunctionIsOfferedAndWorks()
    {
        ActivationForm form;
        auto *choice = form.findChild<QComboBox *>(QStringLiteral("function"));
        QCOMPARE(static_cast<std::size_t>(choice->count()),
                 numerics::activations().size() + numerics::vectorActivations().size());
        for (int row = 0; row < choice->count(); ++row) {
            QSignalSpy edited(&form, &ActivationForm::edited);
            choice->setCurrentIndex(row);
            QCOMPARE(edited.count(), row == 0 ? 0 : 1);
            QVERIFY(!choice->itemText(row).isEmpty());
            const auto report = form.job()({});
            QVERIFY2(report, qPrintable(form.item()));
        }
    }

    void softmaxReadsItsInputs()
    {
        ActivationForm form;
        QCOMPARE(form.item(), QStringLiteral("softmax"));
        type(form.findChild<gui::NumberListField *>(QStringLiteral("z")), "1000 1000");
        QTest::keyClicks(form.findChild<QLineEdit *>(QStringLiteral("names")), QStringLiteral("yes, no"));
        QSignalSpy edited(&form, &ActivationForm::edited);
        type(field(form, "temperature"), "2");
        QCOMPARE(edited.count(), 1);
        const auto report = form.job()({});
        QVERIFY(report);
        const auto &rows = first<calculators::Table>(*report)->rows;
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(core::english(std::get<core::Text>(rows[0][0])), std::string("yes"));
        QCOMPARE(std::get<double>(rows[1][3]), 0.5);
        QCOMPARE(first<calculators::Plot>(*report, 1)->handles.front().x, 2.0);
    }

    void scalarReadsItsInputs()
    {
        ActivationForm form;
        form.showItem(QStringLiteral("relu"));
        QSignalSpy edited(&form, &ActivationForm::edited);
        type(field(form, "x"), "3/2");
        QVERIFY(edited.count() > 0);
        type(field(form, "from"), "-1");
        type(field(form, "to"), "4");
        const auto report = form.job()({});
        QVERIFY(report);
        QCOMPARE(std::get<double>(first<calculators::Quantities>(*report)->items[1].value), 1.5);
        const auto *plot = first<calculators::Plot>(*report);
        QCOMPARE(plot->curves[0].x.front(), -1.0);
        QCOMPARE(plot->curves[0].x.back(), 4.0);
    }

    void onlyTheInputsOfTheFunctionAreShown()
    {
        ActivationForm form;
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        QVERIFY(field(form, "temperature")->isVisible());
        QVERIFY(!field(form, "x")->isVisible());
        form.showItem(QStringLiteral("sparsemax"));
        QVERIFY(!field(form, "temperature")->isVisible());
        form.showItem(QStringLiteral("log_softmax"));
        QVERIFY(field(form, "temperature")->isVisible());
        form.showItem(QStringLiteral("tanh"));
        QVERIFY(!field(form, "temperature")->isVisible());
        QVERIFY(field(form, "x")->isVisible());
    }

    void logitBringsItsOwnDomainAndRange()
    {
        ActivationForm form;
        form.showItem(QStringLiteral("sigmoid"));
        type(field(form, "x"), "-3");
        form.showItem(QStringLiteral("logit"));
        QCOMPARE(field(form, "x")->value(), 0.5);
        QVERIFY(field(form, "x")->isValid());
        QCOMPARE(field(form, "from")->value(), 0.0);
        QCOMPARE(field(form, "to")->value(), 1.0);
        type(field(form, "x"), "2");
        QVERIFY(!field(form, "x")->isValid());
        QVERIFY(form.job()({}));
        form.showItem(QStringLiteral("softplus"));
        QCOMPARE(field(form, "from")->value(), -6.0);
        type(field(form, "x"), "1");
        form.showItem(QStringLiteral("logit")); // at 1 it is infinite: nothing to look at
        QCOMPARE(field(form, "x")->value(), 0.5);
    }

    void unknownItemChangesNothing()
    {
        ActivationForm form;
        form.showItem(QStringLiteral("relu"));
        form.showItem(QStringLiteral("hardmax"));
        QCOMPARE(form.item(), QStringLiteral("relu"));
    }

    void handlesMoveInputs()
    {
        ActivationForm form;
        QSignalSpy edited(&form, &ActivationForm::edited);
        form.setInput(QStringLiteral("temperature"), 2.5);
        QCOMPARE(field(form, "temperature")->value(), 2.5);
        form.setInput(QStringLiteral("temperature"), -1.0);
        QCOMPARE(field(form, "temperature")->value(), 1e-3);
        QCOMPARE(edited.count(), 2);
        form.showItem(QStringLiteral("logit"));
        form.setInput(QStringLiteral("x"), 1.25);
        QCOMPARE(field(form, "x")->value(), 1.0);
        form.setInput(QStringLiteral("unknown"), 7.0);
        QVERIFY(form.job()({}));
    }

    void stateComesBack()
    {
        ActivationForm form;
        type(form.findChild<gui::NumberListField *>(QStringLiteral("z")), "3 1 4 1");
        form.findChild<QLineEdit *>(QStringLiteral("names"))->setText(QStringLiteral("a, b"));
        type(field(form, "temperature"), "0.5");
        form.showItem(QStringLiteral("logit"));
        type(field(form, "x"), "0.75");
        type(field(form, "from"), "0.1");
        ActivationForm other;
        QSignalSpy edited(&other, &ActivationForm::edited);
        other.restore(form.state());
        QCOMPARE(edited.count(), 1);
        QCOMPARE(other.state(), form.state());
        QCOMPARE(other.item(), QStringLiteral("logit"));
        QCOMPARE(field(other, "x")->value(), 0.75);
    }

    void brokenStateIsPassedOver()
    {
        ActivationForm form;
        const QVariantMap before = form.state();
        form.restore({{QStringLiteral("function"), QStringLiteral("hardmax")},
                      {QStringLiteral("z"), QVariantList{1.0}},
                      {QStringLiteral("temperature"), -1.0},
                      {QStringLiteral("x"), QStringLiteral("word")},
                      {QStringLiteral("other"), 3}});
        QCOMPARE(form.state(), before);
        form.restore({});
        QCOMPARE(form.state(), before);
    }

    void everythingFocusableHasAName()
    {
        ActivationForm form;
        for (const char *item : {"softmax", "logit"}) {
            form.showItem(QLatin1String(item));
            for (QWidget *child : form.findChildren<QWidget *>())
                if (child->focusPolicy() != Qt::NoFocus && child->isVisibleTo(&form))
                    QVERIFY2(!QAccessible::queryAccessibleInterface(child)->text(QAccessible::Name).isEmpty(),
                             qPrintable(child->objectName()));
        }
    }

    void aChangeOfLanguageKeepsTheInputs()
    {
        ActivationForm form;
        form.showItem(QStringLiteral("logit"));
        const QVariantMap before = form.state();
        QSignalSpy edited(&form, &ActivationForm::edited);
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(&form, &change);
        QCOMPARE(form.state(), before);
        QCOMPARE(edited.count(), 0);
        QCOMPARE(form.findChild<QComboBox *>(QStringLiteral("function"))->currentText(), QStringLiteral("Logit"));
    }
};

QTEST_MAIN(ActivationFormTest)
#include "tst_activationform.moc"
