#include "gui/forms/lossoutliersform.h"

#include "calculators/reportlaws.h"
#include "gui/views/planemapview.h"
#include "gui/views/reportview.h"
#include "gui/widgets/losslist.h"
#include "gui/widgets/numberlistfield.h"

#include <QAccessible>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using gui::LossOutliersForm;
using gui::NumberListField;
using gui::PlaneMapView;

namespace {

NumberListField *list(const LossOutliersForm &form, const char *name)
{
    return form.findChild<NumberListField *>(QLatin1String(name));
}

void choose(LossOutliersForm &form, int kind)
{
    form.findChild<QComboBox *>(QStringLiteral("kind"))->setCurrentIndex(kind);
}

/// A form, its report, and the page's connection between them.
struct FormWithPicture
{
    LossOutliersForm form;
    gui::ReportView report;

    explicit FormWithPicture(int kind)
    {
        choose(form, kind);
        QObject::connect(&report, &gui::ReportView::inputDragged, &form, &gui::CalculatorForm::setInputs);
        QObject::connect(&form, &gui::CalculatorForm::edited, &report, [this] { refresh(); });
        refresh();
        report.resize(700, 900);
        report.QWidget::show();
        report.activateWindow();
        if (!QTest::qWaitForWindowActive(&report))
            qFatal("the report did not become active");
    }
    PlaneMapView *view() const { return report.findChild<PlaneMapView *>(); }
    QWidget *canvas() const
    {
        for (QWidget *child : view()->findChildren<QWidget *>())
            if (child->hasMouseTracking() && child->height() > 200)
                return child;
        return nullptr;
    }
    /// Where a point of the plane is on the canvas.
    QPoint pixel(const calculators::PlaneVector &at) const
    {
        const auto map = *first<calculators::PlaneMap>(*form.job()({}));
        const gui::ChartFrame frame{gui::chartField(canvas()->rect(), view()->fontMetrics().height()), map.left,
                                    map.right, map.bottom, map.top};
        return frame.toPixel(at.x, at.y).toPoint();
    }
    void refresh()
    {
        if (const auto made = form.job()({}))
            report.show(*made, 6);
    }
};

} // namespace

class LossOutliersFormTest : public QObject
{
    Q_OBJECT

private slots:
    void aDraggedPointMovesBothItsNumbers()
    {
        FormWithPicture shown(1);
        const double x = list(shown.form, "x")->values()[6];
        const double y = list(shown.form, "y")->values()[6];
        QSignalSpy edited(&shown.form, &LossOutliersForm::edited);
        const QPoint from = shown.pixel({x, y});
        const QPoint to = shown.pixel({x - 1.5, y + 2.0});
        QTest::mousePress(shown.canvas(), Qt::LeftButton, {}, from);
        QTest::mouseMove(shown.canvas(), to);
        QTest::mouseRelease(shown.canvas(), Qt::LeftButton, {}, to);
        QVERIFY(edited.count() >= 1);
        QVERIFY(std::abs(list(shown.form, "x")->values()[6] - (x - 1.5)) < 0.05);
        QVERIFY(std::abs(list(shown.form, "y")->values()[6] - (y + 2.0)) < 0.05);
        QCOMPARE(list(shown.form, "x")->values()[5], 6.0);
    }

    void aNumberMovesAlongItsLineAlone()
    {
        FormWithPicture shown(0);
        const auto map = *first<calculators::PlaneMap>(*shown.form.job()({}));
        const QPoint from = shown.pixel(map.points[5].at);
        QTest::mousePress(shown.canvas(), Qt::LeftButton, {}, from);
        QTest::mouseMove(shown.canvas(), from - QPoint(150, 90));
        QTest::mouseRelease(shown.canvas(), Qt::LeftButton, {}, from - QPoint(150, 90));
        QVERIFY(list(shown.form, "sample")->values()[5] < 13.0);
        QCOMPARE(list(shown.form, "sample")->values()[4], 4.5);
    }

    void keysMoveTheChosenPoint()
    {
        FormWithPicture shown(1);
        shown.view()->setFocus();
        const auto before = list(shown.form, "y")->values();
        QTest::keyClick(shown.view(), Qt::Key_Up);
        QVERIFY(list(shown.form, "y")->values()[0] > before[0]);
        QTest::keyClick(shown.view(), Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(shown.view(), Qt::Key_Down);
        QVERIFY(list(shown.form, "y")->values()[1] < before[1]);
        const double coarse = before[1] - list(shown.form, "y")->values()[1];
        const double at = list(shown.form, "y")->values()[1];
        QTest::keyClick(shown.view(), Qt::Key_Up, Qt::ShiftModifier);
        const double fine = list(shown.form, "y")->values()[1] - at;
        QVERIFY(fine > 0.0 && fine < 0.5 * coarse);
        QVERIFY(shown.view()->description().contains(QStringLiteral("Chosen: 2 of 7")));
    }

    void aPictureIsCopiedAndSaved()
    {
        const FormWithPicture shown(1);
        QVERIFY(shown.view()->picture(QStringLiteral("svg")).contains("<svg"));
        QVERIFY(shown.view()->plainText().contains(QStringLiteral("Squared error")));
    }

    void whatIsDraggedMustBeThere()
    {
        LossOutliersForm form;
        const QVariantMap before = form.state();
        for (const char *name : {"sample[99]", "sample[x]", "losses[0]", "kind", "z[0]"})
            form.setInput(QLatin1String(name), 7.0);
        QCOMPARE(form.state(), before);
    }

    void onlyTheNumbersOfTheKindAreShown()
    {
        LossOutliersForm form;
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        QVERIFY(list(form, "sample")->isVisible() && !list(form, "x")->isVisible());
        choose(form, 1);
        QVERIFY(!list(form, "sample")->isVisible() && list(form, "x")->isVisible() && list(form, "y")->isVisible());
    }

    void theNumbersToBeginWithComeBack()
    {
        LossOutliersForm form;
        const auto before = list(form, "sample")->values();
        form.setInput(QStringLiteral("sample[0]"), -40.0);
        QVERIFY(list(form, "sample")->values() != before);
        form.findChild<QPushButton *>(QStringLiteral("start"))->click();
        QCOMPARE(list(form, "sample")->values(), before);
    }

    void stateComesBack()
    {
        LossOutliersForm form;
        choose(form, 1);
        form.setInput(QStringLiteral("y[2]"), 9.5);
        form.findChild<gui::LossList *>()->setChoices({{"huber", {0.5}}});
        LossOutliersForm other;
        other.restore(form.state());
        QCOMPARE(other.state(), form.state());
        other.restore({{QStringLiteral("kind"), QStringLiteral("plane")}, {QStringLiteral("x"), QStringLiteral("a")}});
        QCOMPARE(other.state(), form.state());
    }

    void everythingFocusableHasAName()
    {
        LossOutliersForm form;
        for (const int kind : {0, 1}) {
            choose(form, kind);
            for (QWidget *child : form.findChildren<QWidget *>())
                if (child->focusPolicy() != Qt::NoFocus && child->isVisibleTo(&form))
                    QVERIFY2(!QAccessible::queryAccessibleInterface(child)->text(QAccessible::Name).isEmpty(),
                             qPrintable(child->objectName()));
        }
    }
};

QTEST_MAIN(LossOutliersFormTest)
#include "tst_lossoutliersform.moc"
