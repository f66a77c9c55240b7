#include "gui/forms/lossdescentform.h"

#include "calculators/reportlaws.h"
#include "gui/widgets/numberfield.h"
#include "gui/widgets/numberlistfield.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using gui::LossDescentForm;
using gui::NumberField;

namespace {

NumberField *field(const LossDescentForm &form, const char *name)
{
    return form.findChild<NumberField *>(QLatin1String(name));
}

QPushButton *button(const LossDescentForm &form, const char *name)
{
    return form.findChild<QPushButton *>(QLatin1String(name));
}

void chooseLoss(LossDescentForm &form, const char *id)
{
    auto *loss = form.findChild<QComboBox *>(QStringLiteral("loss"));
    loss->setCurrentIndex(loss->findData(QLatin1String(id)));
}

std::size_t drawnPoints(const LossDescentForm &form)
{
    const auto report = form.job()({});
    return report ? first<calculators::PlaneMap>(*report)->lines.front().points.size() : 0;
}

} // namespace

class LossDescentFormTest : public QObject
{
    Q_OBJECT

private slots:
    void everyLossIsOfferedAndWorks()
    {
        LossDescentForm form;
        auto *loss = form.findChild<QComboBox *>(QStringLiteral("loss"));
        QCOMPARE(static_cast<std::size_t>(loss->count()), calculators::descendedLosses().size());
        // There and back, so that each follows each kind.
        for (int turn = 0; turn < 2; ++turn)
            for (int i = 0; i < loss->count(); ++i) {
                loss->setCurrentIndex(turn == 0 ? i : loss->count() - 1 - i);
                const auto report = form.job()({});
                QVERIFY2(report, qPrintable(loss->currentText()));
            }
    }

    void stepsGoForwardAndBack()
    {
        LossDescentForm form;
        field(form, "step")->setValue(5.0);
        QCOMPARE(drawnPoints(form), std::size_t{6});
        button(form, "forward")->click();
        QCOMPARE(drawnPoints(form), std::size_t{7});
        button(form, "back")->click();
        button(form, "back")->click();
        QCOMPARE(drawnPoints(form), std::size_t{5});
        field(form, "step")->setValue(0.0);
        button(form, "back")->click();
        QCOMPARE(drawnPoints(form), std::size_t{1});
        field(form, "step")->setValue(field(form, "steps")->value());
        button(form, "forward")->click();
        QCOMPARE(drawnPoints(form), std::size_t{61});
    }

    void playingGoesToTheEndAndStops()
    {
        LossDescentForm form;
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        field(form, "steps")->setValue(4.0);
        QCOMPARE(field(form, "step")->value(), 4.0);
        const QString play = button(form, "play")->text();
        QSignalSpy edited(&form, &LossDescentForm::edited);
        button(form, "play")->click();
        QCOMPARE(field(form, "step")->value(), 0.0);
        QVERIFY(button(form, "play")->text() != play);
        QTRY_COMPARE(field(form, "step")->value(), 4.0);
        QTRY_COMPARE(button(form, "play")->text(), play);
        QVERIFY(edited.count() >= 5);
        // What is hidden does not play on.
        field(form, "step")->setValue(0.0);
        button(form, "play")->click();
        form.hide();
        QCOMPARE(button(form, "play")->text(), play);
    }

    void handlesMoveInputs()
    {
        LossDescentForm form;
        QSignalSpy edited(&form, &LossDescentForm::edited);
        form.setInputs({{QStringLiteral("start0"), -1.5}, {QStringLiteral("start1"), 0.25}});
        QCOMPARE(edited.count(), 1);
        const auto map = *first<calculators::PlaneMap>(*form.job()({}));
        QCOMPARE(map.points.back().at.x, -1.5);
        QCOMPARE(map.points.back().at.y, 0.25);
        form.setInput(QStringLiteral("step"), 12.4);
        QCOMPARE(field(form, "step")->value(), 12.0);
        form.setInput(QStringLiteral("step"), 1e9);
        QCOMPARE(field(form, "step")->value(), field(form, "steps")->value());
    }

    void optimisersAreTicked()
    {
        LossDescentForm form;
        for (auto *box : form.findChildren<QCheckBox *>())
            box->setChecked(true);
        field(form, "rate")->setValue(0.05);
        QCOMPARE(first<calculators::Plot>(*form.job()({}))->curves.size(), std::size_t{6});
        for (auto *box : form.findChildren<QCheckBox *>())
            box->setChecked(false);
        const auto report = form.job()({});
        QVERIFY(!report);
        QVERIFY(form.input(QString::fromStdString(report.error().field)));
    }

    void aRateOfNothingIsRefused()
    {
        LossDescentForm form;
        auto *rate = field(form, "rate");
        rate->selectAll();
        QTest::keyClicks(rate, QStringLiteral("0"));
        QVERIFY(!rate->isValid());
        QVERIFY(form.job()({}));
    }

    void samplesThatTheLossTakesStay()
    {
        LossDescentForm form;
        auto *y = form.findChild<gui::NumberListField *>(QStringLiteral("y"));
        y->setValues({1.0, 2.0, 4.0, 8.0, 9.0});
        chooseLoss(form, "huber");
        QCOMPARE(y->values(), (std::vector<double>{1.0, 2.0, 4.0, 8.0, 9.0}));
        chooseLoss(form, "hinge");
        QVERIFY(
            std::all_of(y->values().begin(), y->values().end(), [](double target) { return std::abs(target) == 1.0; }));
    }

    // Below −1 no logarithm is predicted: the start moves, the samples stay.
    void aStartThatTheLossAllowsStays()
    {
        LossDescentForm form;
        form.setInputs({{QStringLiteral("start0"), 2.0}, {QStringLiteral("start1"), 1.25}});
        chooseLoss(form, "squared_log");
        QCOMPARE(field(form, "start0")->value(), 2.0);
        chooseLoss(form, "squared");
        field(form, "start0")->setValue(-4.0);
        chooseLoss(form, "squared_log");
        QVERIFY(field(form, "start0")->value() > -1.0);
        QVERIFY(form.job()({}));
    }

    void stateComesBack()
    {
        LossDescentForm form;
        chooseLoss(form, "huber");
        field(form, "params.delta")->setValue(0.5);
        field(form, "rate")->setValue(0.03);
        field(form, "steps")->setValue(150.0);
        field(form, "step")->setValue(120.0);
        field(form, "start0")->setValue(-2.0);
        form.findChild<QCheckBox *>(QStringLiteral("adam"))->setChecked(true);
        LossDescentForm other;
        other.restore(form.state());
        QCOMPARE(other.state(), form.state());
        QCOMPARE(field(other, "step")->value(), 120.0);
        other.restore({{QStringLiteral("loss"), QStringLiteral("regret")}, {QStringLiteral("rate"), -1.0}});
        QCOMPARE(other.state(), form.state());
    }

    void everythingFocusableHasAName()
    {
        const LossDescentForm form;
        for (QWidget *child : form.findChildren<QWidget *>())
            if (child->focusPolicy() != Qt::NoFocus && child->isVisibleTo(&form))
                QVERIFY2(!QAccessible::queryAccessibleInterface(child)->text(QAccessible::Name).isEmpty(),
                         qPrintable(child->objectName()));
    }

    void aChangeOfLanguageKeepsTheInputs()
    {
        LossDescentForm form;
        const QVariantMap before = form.state();
        QSignalSpy edited(&form, &LossDescentForm::edited);
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(&form, &change);
        QCOMPARE(form.state(), before);
        QCOMPARE(edited.count(), 0);
    }
};

QTEST_MAIN(LossDescentFormTest)
#include "tst_lossdescentform.moc"
