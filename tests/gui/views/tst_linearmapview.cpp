#include "gui/views/matrixpicturecases.h"

#include "gui/forms/matrixform.h"
#include "gui/theme.h"
#include "gui/views/linearmapview.h"
#include "gui/views/reportview.h"
#include "gui/widgets/matrixeditor.h"
#include "gui/widgets/matrixmodel.h"
#include "gui/windowfixture.h"

#include <QCheckBox>
#include <QDir>
#include <QProxyStyle>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>

using gui::LinearMapView;

namespace {

/// A form on a matrix, and the page's connection from the picture to it.
struct FormWithPicture
{
    gui::MatrixForm form;
    gui::ReportView report;

    explicit FormWithPicture(const std::vector<std::string> &cells)
    {
        core::Grid<std::string> entries(2, 2);
        entries.cells = cells;
        form.showItem(QStringLiteral("determinant"));
        editor()->setEntries(entries);
        QObject::connect(&report, &gui::ReportView::inputDragged, &form, &gui::CalculatorForm::setInputs);
        QObject::connect(&form, &gui::CalculatorForm::edited, &report, [this] { refresh(); });
        refresh();
        report.resize(700, 900);
        report.QWidget::show();
        report.activateWindow();
        if (!QTest::qWaitForWindowActive(&report))
            qFatal("the report did not become active");
    }
    gui::MatrixEditor *editor() const { return form.findChild<gui::MatrixEditor *>(QStringLiteral("A")); }
    LinearMapView *view() const { return report.findChild<LinearMapView *>(); }
    std::vector<std::string> cells() const { return editor()->entries().cells; }
    void refresh() { report.show(*form.job()({}), 6); }
};

} // namespace

class LinearMapViewTest : public QObject
{
    Q_OBJECT

private slots:
    void draggingAVectorChangesTheMatrix();
    void draggingThroughTheSingularKeepsThePicture();
    void keysMoveTheChosenVector();
    void onlyTheEntryThatChangedIsEdited();
    void theWholePathInTheWindow();
    void aDragIsUndoneAtOnce();
    void tabGoesFromVectorToVector();
    void theStageFollowsSliderAndPlay();
    void reducedAnimationJumpsToTheEnd();
    void everyPartOfAMapIsDrawn();
};

void LinearMapViewTest::draggingAVectorChangesTheMatrix()
{
    FormWithPicture page({"2", "1", "0", "1"});
    LinearMapView *view = page.view();
    QVERIFY(view);
    auto *canvas = view->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly).at(1);
    QVERIFY(canvas->height() > 200);
    const double unit = view->tip(0).y() - view->tip(1).y(); // the tips stand at (2, 0) and (1, 1)
    QVERIFY(unit > 20.0);
    const QPoint from = view->tip(0).toPoint();
    QSignalSpy edited(&page.form, &gui::CalculatorForm::edited);
    QTest::mousePress(canvas, Qt::LeftButton, {}, from);
    QTest::mouseMove(canvas, from + QPoint(0, static_cast<int>(unit)));
    const QPointF shown = view->tip(0);
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, from + QPoint(0, static_cast<int>(unit)));
    QVERIFY(edited.count() >= 1);
    // One unit down, to the pixel; the plane stood still meanwhile.
    const auto cells = page.cells();
    QVERIFY(std::abs(std::stod(cells[0]) - 2.0) < 0.05);
    QVERIFY(std::abs(std::stod(cells[2]) + 1.0) < 0.05);
    QVERIFY(cells[2].size() <= 5); // two decimals
    QVERIFY(std::abs(shown.y() - (from.y() + unit)) < 2.0);
    QCOMPARE(cells[1], "1");
    QCOMPARE(cells[3], "1");
}

void LinearMapViewTest::draggingThroughTheSingularKeepsThePicture()
{
    for (const char *operation : {"determinant", "inverse", "eigen", "rank", "svd"}) {
        FormWithPicture page({"0.1", "1", "0", "1"});
        page.form.showItem(QLatin1String(operation));
        QPointer<LinearMapView> view = page.view();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Left);
        QCOMPARE(page.cells()[0], "0"); // singular now
        QVERIFY2(view, operation);
        QTest::keyClick(view, Qt::Key_Left);
        QCOMPARE(page.cells()[0], "-0.1");
        QVERIFY2(view && view == page.view(), operation);
    }
}

void LinearMapViewTest::keysMoveTheChosenVector()
{
    FormWithPicture page({"2", "1", "0", "1"});
    page.view()->setFocus();
    QTest::keyClick(page.view(), Qt::Key_Right);
    QTest::keyClick(page.view(), Qt::Key_Up);
    QTest::keyClick(page.view(), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(page.cells(), (std::vector<std::string>{"2.1", "1", "0.11", "1"}));
    QTest::keyClick(page.view(), Qt::Key_Down, Qt::ControlModifier); // the other vector
    QTest::keyClick(page.view(), Qt::Key_Left);
    QTest::keyClick(page.view(), Qt::Key_Down);
    QCOMPARE(page.cells(), (std::vector<std::string>{"2.1", "0.9", "0.11", "0.9"}));
}

void LinearMapViewTest::onlyTheEntryThatChangedIsEdited()
{
    FormWithPicture page({"1/3", "1", "0", "1"});
    page.view()->setFocus();
    QTest::keyClick(page.view(), Qt::Key_Up);
    QCOMPARE(page.cells(), (std::vector<std::string>{"1/3", "1", "0.1", "1"}));
}

void LinearMapViewTest::theWholePathInTheWindow()
{
    WindowFixture fixture;
    fixture.window().resize(1590, 950);
    fixture.window().open(content::Place::fromText(QStringLiteral("matrices/determinant")));
    auto *editor = fixture.window().findChild<gui::MatrixEditor *>(QStringLiteral("A"));
    core::Grid<std::string> entries(2, 2);
    entries.cells = {"0.1", "1", "0", "2"};
    editor->setEntries(entries);
    const auto view = [&fixture] { return fixture.window().findChild<LinearMapView *>(); };
    QTRY_VERIFY(view());
    const QPointer<LinearMapView> picture = view();
    picture->setFocus();
    QTest::keyClick(picture, Qt::Key_Left); // singular
    QTRY_VERIFY(picture && picture->description().contains(QStringLiteral("det = 0")));
    QTest::keyClick(picture, Qt::Key_Left);
    QTRY_VERIFY(picture && picture->description().contains(QStringLiteral("det = -0.2")));
    QCOMPARE(editor->entries().cells.front(), "-0.1");
    QVERIFY(picture->hasFocus());
    fixture.workspace().setTextSize(200);
    fixture.workspace().theme().setChoice(gui::ThemeChoice::Dark);
    fixture.settle();
    QDir().mkpath(QStringLiteral("screenshots"));
    QVERIFY(fixture.window().grab().save(QStringLiteral("screenshots/matrix-window-large.png")));
    fixture.workspace().setTextSize(100);
    fixture.workspace().theme().setChoice(gui::ThemeChoice::Light);
}

void LinearMapViewTest::aDragIsUndoneAtOnce()
{
    FormWithPicture page({"2", "1", "0", "1"});
    page.form.setInputs({{QStringLiteral("A[0,0]"), 2.5}, {QStringLiteral("A[1,0]"), 1.0}});
    page.form.setInputs({{QStringLiteral("A[0,0]"), 3.0}, {QStringLiteral("A[1,0]"), 1.5}});
    page.form.setInputs({{QStringLiteral("A[0,1]"), 7.0}});                                  // the other vector
    page.form.setInputs({{QStringLiteral("A[9,1]"), 7.0}, {QStringLiteral("C[0,0]"), 7.0}}); // there are none
    QCOMPARE(page.cells(), (std::vector<std::string>{"3", "7", "1.5", "1"}));
    page.editor()->model()->history().undo();
    QCOMPARE(page.cells(), (std::vector<std::string>{"3", "1", "1.5", "1"}));
    page.editor()->model()->history().undo();
    QCOMPARE(page.cells(), (std::vector<std::string>{"2", "1", "0", "1"}));
}

void LinearMapViewTest::tabGoesFromVectorToVector()
{
    FormWithPicture page({"2", "1", "0", "1"});
    page.view()->setFocus();
    QTest::keyClick(page.view(), Qt::Key_Tab);
    QVERIFY(page.view()->hasFocus());
    QTest::keyClick(page.view(), Qt::Key_Up);
    QCOMPARE(page.cells()[3], "1.1");
    QTest::keyClick(page.view(), Qt::Key_Tab);
    QVERIFY(!page.view()->hasFocus());
}

void LinearMapViewTest::theStageFollowsSliderAndPlay()
{
    Shown<LinearMapView> view(map({2, 1, 0, 1}));
    auto *slider = view->findChild<QSlider *>();
    const QPointF end = view->tip(0);
    slider->setValue(0);
    QCOMPARE(view->stage(), 0.0);
    QVERIFY(view->tip(0).x() < end.x());
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    QVERIFY(view->stage() > 0.0 && view->stage() < 0.2);
    QTest::mouseClick(view->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_COMPARE(view->stage(), 1.0);
    QCOMPARE(slider->value(), slider->maximum());
    QCOMPARE(view->tip(0), end);
}

void LinearMapViewTest::reducedAnimationJumpsToTheEnd()
{
    class Still : public QProxyStyle
    {
    public:
        explicit Still(int animate) : m_animate(animate) {}
        int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                      QStyleHintReturn *data) const override
        {
            return hint == SH_Widget_Animate ? m_animate : QProxyStyle::styleHint(hint, option, widget, data);
        }

    private:
        int m_animate;
    };
    for (const int animate : {0, 1}) {
        Still style(animate);
        Shown<LinearMapView> view(map({2, 1, 0, 1}));
        view->setStyle(&style);
        view->findChild<QSlider *>()->setValue(0);
        view->findChild<QPushButton *>()->click();
        QCOMPARE(view->stage() == 1.0, animate == 0);
        QTRY_COMPARE(view->stage(), 1.0);
    }
}

void LinearMapViewTest::everyPartOfAMapIsDrawn()
{
    QDir().mkpath(QStringLiteral("screenshots"));
    Shown<LinearMapView> view(map({2, 1, 0.5, 1.5}));
    const auto boxes = view->findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 4);
    for (QCheckBox *box : boxes) {
        const QImage before = view->grab().toImage();
        const bool on = box->isChecked();
        box->setChecked(!on);
        const QRect canvas(0, 0, view->width(), view.canvas()->geometry().bottom());
        QVERIFY2(view->grab(canvas).toImage() != before.copy(canvas), qPrintable(box->text()));
        box->setChecked(true);
    }
    QVERIFY(view->grab().save(QStringLiteral("screenshots/matrix-map-all.png")));
    view->findChild<QSlider *>()->setValue(50);
    QVERIFY(view->grab().save(QStringLiteral("screenshots/matrix-map-half.png")));
}

QTEST_MAIN(LinearMapViewTest)
#include "tst_linearmapview.moc"
