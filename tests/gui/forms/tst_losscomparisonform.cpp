#include "gui/forms/losscomparisonform.h"

#include "calculators/reportlaws.h"
#include "gui/widgets/losslist.h"
#include "gui/widgets/numberfield.h"

#include <QAccessible>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using gui::LossComparisonForm;

namespace {

void chooseAxis(LossComparisonForm &form, const char *id)
{
    auto *axis = form.findChild<QComboBox *>(QStringLiteral("axis"));
    axis->setCurrentIndex(axis->findData(QLatin1String(id)));
}

QListWidget *list(const LossComparisonForm &form)
{
    return form.findChild<QListWidget *>(QStringLiteral("losses"));
}

std::size_t curves(const LossComparisonForm &form)
{
    const auto report = form.job()({});
    return report ? first<calculators::Plot>(*report)->curves.size() : 0;
}

} // namespace

class LossComparisonFormTest : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithTheSurrogates()
    {
        const LossComparisonForm form;
        QVERIFY(first<calculators::Notes>(*form.job()({})));
        QCOMPARE(curves(form), std::size_t{5});
    }

    void anyNumberIsAddedAndRemoved()
    {
        LossComparisonForm form;
        chooseAxis(form, "residual");
        auto *offered = form.findChild<QComboBox *>(QStringLiteral("offered"));
        auto *add = form.findChild<QPushButton *>(QStringLiteral("add"));
        offered->setCurrentIndex(offered->findData(QStringLiteral("quantile")));
        auto *tau = form.findChild<gui::NumberField *>(QStringLiteral("params.tau"));
        const std::size_t before = curves(form);
        std::size_t added = 0;
        for (const double value : {0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9}) {
            tau->setValue(value);
            QVERIFY(add->isEnabled());
            add->click();
            QVERIFY(!add->isEnabled());
            QCOMPARE(curves(form), before + ++added);
        }
        list(form)->setCurrentRow(0);
        QTest::keyClick(list(form), Qt::Key_Delete);
        QCOMPARE(curves(form), before + added - 1);
    }

    void anEmptyListSaysWhatToDo()
    {
        LossComparisonForm form;
        form.findChild<gui::LossList *>()->setChoices({});
        const auto report = form.job()({});
        QVERIFY(!report);
        QCOMPARE(form.input(QString::fromStdString(report.error().field)), list(form));
        form.findChild<QPushButton *>(QStringLiteral("start"))->click();
        QCOMPARE(curves(form), std::size_t{5});
    }

    void eachAxisKeepsItsLosses()
    {
        LossComparisonForm form;
        list(form)->setCurrentRow(0);
        QTest::keyClick(list(form), Qt::Key_Delete);
        chooseAxis(form, "residual");
        QVERIFY(form.job()({}));
        chooseAxis(form, "margin");
        QCOMPARE(curves(form), std::size_t{4});
    }

    void handlesMoveInputs()
    {
        LossComparisonForm form;
        QSignalSpy edited(&form, &LossComparisonForm::edited);
        form.setInput(QStringLiteral("at"), 0.25);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(first<calculators::Plot>(*form.job()({}))->handles.front().x, 0.25);
        form.setInput(QStringLiteral("to"), 7.0);
        QCOMPARE(first<calculators::Plot>(*form.job()({}))->curves.front().x.back(), 7.0);
        form.setInput(QStringLiteral("to"), std::numeric_limits<double>::quiet_NaN());
        QCOMPARE(first<calculators::Plot>(*form.job()({}))->curves.front().x.back(), 3.0);
    }

    void stateComesBack()
    {
        LossComparisonForm form;
        chooseAxis(form, "residual");
        form.findChild<gui::LossList *>()->setChoices({{"huber", {0.5}}, {"huber", {2.0}}});
        form.setInput(QStringLiteral("at"), 1.25);
        LossComparisonForm other;
        other.restore(form.state());
        QCOMPARE(other.state(), form.state());
        QCOMPARE(curves(other), std::size_t{2});
        other.restore({{QStringLiteral("axis"), QStringLiteral("time")}, {QStringLiteral("at"), QStringLiteral("x")}});
        QCOMPARE(other.state(), form.state());
        other.restore({{QStringLiteral("residual"),
                        QVariantList{QVariantMap{{QStringLiteral("loss"), QStringLiteral("regret")}}}}});
        QVERIFY(!other.job()({}));
    }

    void everythingFocusableHasAName()
    {
        const LossComparisonForm form;
        for (QWidget *child : form.findChildren<QWidget *>())
            if (child->focusPolicy() != Qt::NoFocus && child->isVisibleTo(&form))
                QVERIFY2(!QAccessible::queryAccessibleInterface(child)->text(QAccessible::Name).isEmpty(),
                         qPrintable(child->objectName()));
    }

    void aChangeOfLanguageKeepsTheInputs()
    {
        LossComparisonForm form;
        const QVariantMap before = form.state();
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(&form, &change);
        QCOMPARE(form.state(), before);
    }
};

QTEST_MAIN(LossComparisonFormTest)
#include "tst_losscomparisonform.moc"
