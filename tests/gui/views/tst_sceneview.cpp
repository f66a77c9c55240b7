#include "calculators/matrix.h"
#include "gui/theme.h"
#include "gui/views/projection.h"
#include "gui/views/sceneview.h"

#include <QtTest>

#include <QAccessible>
#include <QPushButton>
#include <QStyle>
#include <QSvgRenderer>
#include <QToolButton>
#include <QXmlStreamReader>

#include <cmath>
#include <numbers>

using calculators::Scene;
using calculators::SpacePoint;
using gui::Camera;
using gui::Projection;
using gui::SceneView;

namespace {

core::Grid<double> square(std::size_t n, std::vector<double> cells)
{
    core::Grid<double> result(n, n);
    result.cells = std::move(cells);
    return result;
}

/// The picture of that number in the report.
Scene scene(const calculators::MatrixRequest &request, std::size_t number = 0)
{
    const auto report = calculators::matrixReport(request);
    for (const calculators::Section &section : report->sections)
        if (const auto *found = std::get_if<Scene>(&section); found && number-- == 0)
            return *found;
    return {};
}

Scene cube()
{
    return scene({.operation = "determinant", .a = square(3, {2, 1, 0, 0, 1, 1, 1, 0, -2})});
}

Scene form(std::size_t number)
{
    return scene({.operation = "definiteness", .a = square(2, {3, 1, 1, 2})}, number);
}

/// Two vectors of the plane and a product that is not the usual one.
Scene pair()
{
    return scene({.operation = "inner_product", .a = square(2, {2, 1, 1, 3}), .second = square(2, {2, 1, 0, 2})});
}

/// A view on screen, with the keyboard.
struct Shown
{
    SceneView view;

    explicit Shown(const Scene &content)
    {
        view.show(content, 6);
        view.resize(600, 600);
        view.setVisible(true);
        view.activateWindow();
        view.setFocus();
    }
    bool ready() { return QTest::qWaitForWindowActive(&view); }
    QImage image() { return view.grab().toImage(); }
    QWidget *canvas()
    {
        for (QObject *child : view.children())
            if (auto *widget = qobject_cast<QWidget *>(child); widget && widget->testAttribute(Qt::WA_OpaquePaintEvent))
                return widget;
        return nullptr;
    }
};

} // namespace

class SceneViewTest : public QObject
{
    Q_OBJECT

private slots:
    void projectionLooksFromTheSide();
    void nearIsLargerAndInFront();
    void keysTurnThePicture();
    void mouseTurnsThePicture();
    void buttonsZoom();
    void flatScenesStayAsTheyAre();
    void vectorsAreDraggedInThePlane();
    void keysMoveTheChosenVector();
    void nothingIsDraggedInSpace();
    void focusIsSeen();
    void exportsHavePaths_data();
    void exportsHavePaths();
    void wordsTellWhatThereIs();
    void playEndsAtTheImage();
    void cameraOutlivesANewScene();
    void coloursFollowTheTheme();
    void largeTextIsPainted();
};

void SceneViewTest::projectionLooksFromTheSide()
{
    const QRectF area(0, 0, 200, 100);
    const Projection front({.turn = 0.0, .lift = 0.0, .zoom = 1.0}, area, 1.0, 1.0);
    QCOMPARE(front.toPixel({0, 0, 0}), QPointF(100, 50));
    QVERIFY(front.toPixel({0, 1, 0}).x() > 100.0 && std::abs(front.toPixel({0, 1, 0}).y() - 50.0) < 1e-9);
    QVERIFY(front.toPixel({0, 0, 1}).y() < 50.0 && std::abs(front.toPixel({0, 0, 1}).x() - 100.0) < 1e-9);
    const Projection above({.turn = 0.0, .lift = 0.5 * std::numbers::pi, .zoom = 1.0}, area, 1.0, 1.0);
    QVERIFY(std::abs(above.toPixel({0, 0, 1}).y() - 50.0) < 1e-9);
    QVERIFY(above.toPixel({1, 0, 0}).y() > 50.0);
    const Projection high({.turn = 0.0, .lift = 0.0, .zoom = 1.0}, area, 1.0, 4.0);
    QCOMPARE(high.toPixel({0, 0, 0.25}), front.toPixel({0, 0, 1}));
}

void SceneViewTest::nearIsLargerAndInFront()
{
    const Projection view({.turn = 0.0, .lift = 0.0, .zoom = 1.0}, QRectF(0, 0, 100, 100), 2.0, 1.0);
    const SpacePoint near{2, 1, 0};
    const SpacePoint far{-2, 1, 0};
    QVERIFY(view.depth(near) < view.depth({0, 0, 0}) && view.depth({0, 0, 0}) < view.depth(far));
    QVERIFY(view.toPixel(near).x() > view.toPixel(far).x());
    // A wall that faces the light from the upper left is brighter than one that turns away from it.
    QVERIFY(view.brightness({-1, 1, 0}, {0, 0, 1}) != view.brightness({1, 1, 0}, {0, 0, 1}));
    QVERIFY(view.brightness({0, 0, 0}, {0, 0, 1}) == 1.0);
}

void SceneViewTest::keysTurnThePicture()
{
    Shown shown(cube());
    QVERIFY(shown.ready());
    const QImage first = shown.image();
    for (const int key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Plus}) {
        const QImage before = shown.image();
        QTest::keyClick(&shown.view, static_cast<Qt::Key>(key));
        QVERIFY(shown.image() != before);
    }
    QTest::keyClick(&shown.view, Qt::Key_Minus);
    QTest::keyClick(&shown.view, Qt::Key_Down);
    QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(!(shown.view.camera() == Camera{}));
    QTest::keyClick(&shown.view, Qt::Key_Home);
    QCOMPARE(shown.view.camera().turn, Camera{}.turn);
    QCOMPARE(shown.image(), first);
    for (int k = 0; k < 40; ++k)
        QTest::keyClick(&shown.view, Qt::Key_Up);
    QVERIFY(std::abs(shown.view.camera().lift) <= 0.5 * std::numbers::pi);
    for (int k = 0; k < 40; ++k)
        QTest::keyClick(&shown.view, Qt::Key_Minus);
    QVERIFY(shown.view.camera().zoom >= 0.2);
}

void SceneViewTest::mouseTurnsThePicture()
{
    Shown shown(cube());
    QVERIFY(shown.ready());
    QWidget *canvas = shown.canvas();
    QVERIFY(canvas);
    const QImage before = shown.image();
    const Camera start = shown.view.camera();
    const QPoint middle = canvas->rect().center();
    QTest::mousePress(canvas, Qt::LeftButton, {}, middle);
    QMouseEvent move(QEvent::MouseMove, QPointF(middle + QPoint(60, -30)),
                     canvas->mapToGlobal(QPointF(middle + QPoint(60, -30))), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(canvas, &move);
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, middle + QPoint(60, -30));
    QVERIFY(shown.view.camera().turn < start.turn);
    QVERIFY(shown.view.camera().lift < start.lift);
    QVERIFY(shown.image() != before);
    const Camera held = shown.view.camera();
    QTest::mouseMove(canvas, middle); // without a button nothing turns
    QVERIFY(shown.view.camera() == held);
}

void SceneViewTest::buttonsZoom()
{
    Shown shown(cube());
    QVERIFY(shown.ready());
    const auto buttons = shown.view.findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 3);
    for (QToolButton *button : buttons) {
        QVERIFY(button->isVisible() && button->focusPolicy() != Qt::NoFocus);
        QVERIFY(!button->accessibleName().isEmpty() || button->text().size() > 1);
    }
    // In the order of their making: larger, smaller, as at first.
    buttons[0]->click();
    QVERIFY(shown.view.camera().zoom > 1.0);
    buttons[1]->click();
    QVERIFY(std::abs(shown.view.camera().zoom - 1.0) < 1e-12);
    QTest::keyClick(&shown.view, Qt::Key_Left);
    buttons[2]->click();
    QVERIFY(shown.view.camera() == Camera{});
}

void SceneViewTest::flatScenesStayAsTheyAre()
{
    Shown shown(form(0));
    QVERIFY(shown.ready());
    const QImage before = shown.image();
    QTest::keyClick(&shown.view, Qt::Key_Left);
    QTest::keyClick(&shown.view, Qt::Key_Plus);
    QCOMPARE(shown.image(), before);
    for (QToolButton *button : shown.view.findChildren<QToolButton *>())
        QVERIFY(!button->isVisible());
    QVERIFY(!shown.view.findChild<QPushButton *>()->isVisible());
    QVERIFY(!shown.view.description().contains(QStringLiteral("arrow keys")));
}

void SceneViewTest::vectorsAreDraggedInThePlane()
{
    Shown shown(pair());
    QVERIFY(shown.ready());
    QWidget *canvas = shown.canvas();
    QSignalSpy dragged(&shown.view, &SceneView::inputDragged);
    const QPoint from = shown.view.tip(1).toPoint();                            // y = (1, 2), the second column of B
    const double unit = (shown.view.tip(1).y() - shown.view.tip(0).y()) / -2.0; // x = (2, 0)
    QVERIFY(unit > 10.0);
    const QPointF to = from + QPointF(unit, unit);
    QTest::mousePress(canvas, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, canvas->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(canvas, &move);
    QCOMPARE(dragged.count(), 1);
    const auto inputs = dragged[0][0].value<gui::DraggedInputs>();
    QCOMPARE(inputs.size(), 2);
    QCOMPARE(inputs[0].first, QStringLiteral("B[0,1]"));
    QCOMPARE(inputs[1].first, QStringLiteral("B[1,1]"));
    QVERIFY(std::abs(inputs[0].second - 2.0) < 0.05);
    QVERIFY(std::abs(inputs[1].second - 1.0) < 0.05);
    QVERIFY(QLineF(shown.view.tip(1), to).length() < 3.0);
    // What arrives meanwhile, of any size, does not move the plane.
    Scene larger = pair();
    larger.radius *= 3.0;
    const QPointF still = shown.view.tip(0);
    shown.view.show(larger, 6);
    QCOMPARE(shown.view.tip(0), still);
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, to.toPoint());
    shown.view.show(larger, 6);
    QVERIFY(shown.view.tip(0) != still);
}

void SceneViewTest::keysMoveTheChosenVector()
{
    Shown shown(pair());
    QVERIFY(shown.ready());
    QSignalSpy dragged(&shown.view, &SceneView::inputDragged);
    const QImage first = shown.image();
    QTest::keyClick(&shown.view, Qt::Key_Tab);
    QVERIFY(shown.image() != first);
    QTest::keyClick(&shown.view, Qt::Key_Up);
    QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ControlModifier); // back to x
    QTest::keyClick(&shown.view, Qt::Key_Left);
    const QList<std::pair<QString, double>> expected{
        {QStringLiteral("B[1,1]"), 2.1}, {QStringLiteral("B[0,1]"), 1.01}, {QStringLiteral("B[0,0]"), 1.9}};
    QCOMPARE(dragged.count(), 3);
    for (int k = 0; k < 3; ++k)
        QCOMPARE(dragged[k][0].value<gui::DraggedInputs>(), gui::DraggedInputs{expected[k]});
    QVERIFY(shown.view.description().contains(QStringLiteral("Chosen: x")));
}

void SceneViewTest::nothingIsDraggedInSpace()
{
    Shown shown(scene({.operation = "gram_matrix", .a = square(3, {1, 0, 0, 1, 2, 0, 0, 0, 1})}));
    QVERIFY(shown.ready());
    QSignalSpy dragged(&shown.view, &SceneView::inputDragged);
    QTest::keyClick(&shown.view, Qt::Key_Left);
    QCOMPARE(dragged.count(), 0);
    QVERIFY(!(shown.view.camera() == Camera{}));
}

void SceneViewTest::focusIsSeen()
{
    Shown shown(form(1));
    QVERIFY(shown.ready());
    const QImage with = shown.image();
    shown.view.clearFocus();
    QVERIFY(shown.image() != with);
}

void SceneViewTest::exportsHavePaths_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("map of space") << 0;
    QTest::newRow("level curves") << 1;
    QTest::newRow("surface") << 2;
    QTest::newRow("planes") << 3;
}

void SceneViewTest::exportsHavePaths()
{
    QFETCH(int, kind);
    core::Grid<double> b(3, 1, 1.0);
    const Scene content = kind == 0 ? cube()
                          : kind == 3
                              ? scene({.operation = "solve", .a = square(3, {1, 2, 1, 3, -1, 0, 0, 1, 2}), .b = b})
                              : form(static_cast<std::size_t>(kind - 1));
    Shown shown(content);
    QVERIFY(shown.ready());
    const QByteArray svg = shown.view.picture(QStringLiteral("svg"));
    QXmlStreamReader reader(svg);
    int shapes = 0;
    bool described = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        const auto name = reader.name();
        if (name == QLatin1String("path") || name == QLatin1String("polyline") || name == QLatin1String("polygon"))
            ++shapes;
        if (name == QLatin1String("desc"))
            described = reader.readElementText() == shown.view.description();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(shapes > 20);
    QVERIFY(described);
    QVERIFY(QSvgRenderer(svg).isValid());
    const QImage png = QImage::fromData(shown.view.picture(QStringLiteral("png")), "PNG");
    QCOMPARE(png.width(), 2 * shown.canvas()->width());
}

void SceneViewTest::wordsTellWhatThereIs()
{
    Shown shown(cube());
    QCOMPARE(shown.view.accessibleName(), QStringLiteral("What A makes of the unit cube"));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&shown.view);
    QCOMPARE(accessible->role(), QAccessible::Chart);
    const QString text = accessible->text(QAccessible::Description);
    QVERIFY(text.contains(QStringLiteral("a solid of volume 3")));
    QVERIFY(text.contains(QStringLiteral("Ae₃ = (0, 1, -2)")));
    QVERIFY(text.contains(QStringLiteral("arrow keys")));
    QVERIFY(shown.view.plainText().startsWith(QStringLiteral("What A makes of the unit cube\n")));
    shown.view.show(form(0), 6);
    QVERIFY(shown.view.description().contains(QStringLiteral("A bowl")));
}

void SceneViewTest::playEndsAtTheImage()
{
    Shown shown(cube());
    QVERIFY(shown.ready());
    const QImage end = shown.image();
    auto *play = shown.view.findChild<QPushButton *>();
    QVERIFY(play->isVisible());
    shown.view.setFocus();
    play->click();
    if (shown.view.style()->styleHint(QStyle::SH_Widget_Animate, nullptr, &shown.view) != 0)
        QTRY_VERIFY(shown.image() != end); // it starts with the cube itself
    QTRY_VERIFY_WITH_TIMEOUT(shown.image() == end, 5000);
    // Another scene ends the motion.
    play->click();
    shown.view.show(cube(), 6);
    QCOMPARE(shown.image(), end);
}

void SceneViewTest::cameraOutlivesANewScene()
{
    Shown shown(cube());
    QVERIFY(shown.ready());
    QTest::keyClick(&shown.view, Qt::Key_Left);
    const Camera turned = shown.view.camera();
    shown.view.show(scene({.operation = "determinant", .a = square(3, {1, 0, 0, 0, 2, 0, 0, 0, 3})}), 6);
    QVERIFY(shown.view.camera() == turned);
}

void SceneViewTest::coloursFollowTheTheme()
{
    gui::Theme theme;
    theme.setChoice(gui::ThemeChoice::Light);
    Shown shown(cube());
    QVERIFY(shown.ready());
    const QImage light = shown.image();
    theme.setChoice(gui::ThemeChoice::Dark);
    const QPoint corner = shown.canvas()->geometry().bottomRight() - QPoint(12, 12);
    QVERIFY(light.pixelColor(corner).lightness() > 200);
    QTRY_VERIFY(shown.image().pixelColor(corner).lightness() < 60);
    theme.setChoice(gui::ThemeChoice::Light);
}

void SceneViewTest::largeTextIsPainted()
{
    Shown shown(cube());
    QVERIFY(shown.ready());
    const int before = shown.canvas()->minimumHeight();
    QFont font = shown.view.font();
    font.setPointSizeF(2.0 * font.pointSizeF());
    shown.view.setFont(font);
    QVERIFY(shown.canvas()->minimumHeight() > 3 * before / 2);
}

QTEST_MAIN(SceneViewTest)

#include "tst_sceneview.moc"
