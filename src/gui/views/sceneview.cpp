#include "gui/views/sceneview.h"

#include "gui/celltext.h"
#include "gui/translated.h"
#include "gui/views/dragging.h"
#include "gui/views/scenepainter.h"
#include "gui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace gui {

SceneView::SceneView(QWidget *parent)
    : DrawingView(parent),
      m_play(new QPushButton(this)),
      m_larger(addButton(&SceneView::zoomIn)),
      m_smaller(addButton(&SceneView::zoomOut)),
      m_reset(addButton(&SceneView::reset)),
      m_words(new Paragraph(this))
{
    connect(m_play, &QPushButton::clicked, this, &SceneView::play);
    controls()->addWidget(m_play);
    controls()->addStretch();
    for (QToolButton *button : {m_smaller, m_larger, m_reset})
        controls()->addWidget(button);
    pictureLayout()->addWidget(m_words);
}

QToolButton *SceneView::addButton(void (SceneView::*action)())
{
    auto *button = new QToolButton(this);
    connect(button, &QToolButton::clicked, this, action);
    return button;
}

void SceneView::show(const calculators::Section &section, int digits)
{
    const double held = m_scene.radius;
    m_scene = std::get<calculators::Scene>(section);
    if (m_dragging && !inSpace())
        m_scene.radius = held; // the plane must not move under the pointer
    m_digits = digits;
    findHandles();
    stopAnimation();
    m_stage = 1.0;
    m_play->setVisible(moves());
    for (QToolButton *button : {m_smaller, m_larger, m_reset})
        button->setVisible(inSpace());
    showTexts();
    repaintCanvas();
    announceChange();
}

void SceneView::findHandles()
{
    m_handles.clear();
    for (std::size_t i = 0; i < m_scene.items.size(); ++i)
        if (!inSpace() && m_scene.items[i].inputs.size() == m_scene.dimensions)
            m_handles << i;
    m_chosen = std::clamp(m_chosen, 0, std::max(0, static_cast<int>(m_handles.size()) - 1));
    m_dragging = m_dragging && !m_handles.isEmpty();
}

void SceneView::showTexts()
{
    setTitle(translated(m_scene.title), tr("Picture"));
    m_play->setText(tr("Play"));
    m_play->setToolTip(tr("Shows how the points move to where the matrix takes them"));
    m_larger->setText(QStringLiteral("+"));
    m_larger->setAccessibleName(tr("Larger"));
    m_larger->setToolTip(tr("Larger (plus key)"));
    m_smaller->setText(QStringLiteral("−"));
    m_smaller->setAccessibleName(tr("Smaller"));
    m_smaller->setToolTip(tr("Smaller (minus key)"));
    m_reset->setText(tr("As at first"));
    m_reset->setToolTip(tr("Look at it as at first (Home key)"));
    m_words->setText(words());
    m_words->setVisible(!m_scene.words.empty());
}

bool SceneView::moves() const
{
    return std::any_of(m_scene.items.begin(), m_scene.items.end(),
                       [](const calculators::SceneItem &item) { return !item.from.empty(); });
}

void SceneView::play()
{
    startAnimation();
}

void SceneView::animated(double stage)
{
    m_stage = stage;
    repaintCanvas();
}

void SceneView::paint(QPainter &painter, const QRectF &area) const
{
    const bool marks = !m_handles.isEmpty() && hasFocus();
    paintScene(painter, area, m_scene, m_camera, m_stage, marks ? static_cast<int>(m_handles[m_chosen]) : -1);
}

Plane SceneView::plane() const
{
    return scenePlane(font(), canvasArea(), m_scene);
}

calculators::SpacePoint &SceneView::end(int handle)
{
    return m_scene.items[m_handles[handle]].points.back();
}

QPointF SceneView::tip(int handle) const
{
    const calculators::SpacePoint &place = m_scene.items[m_handles[handle]].points.back();
    return plane().toPixel({place[0], place[1]});
}

int SceneView::handleAt(const QPointF &point) const
{
    QList<QPointF> tips;
    for (int k = 0; k < static_cast<int>(m_handles.size()); ++k)
        tips << tip(k);
    return nearestPlace(tips, point, 0.9 * fontMetrics().height());
}

void SceneView::choose(int handle)
{
    m_chosen = handle;
    repaintCanvas();
    announceChange();
}

void SceneView::moveTo(const QPointF &place)
{
    const calculators::SceneItem &item = m_scene.items[m_handles[m_chosen]];
    calculators::SpacePoint &now = end(m_chosen);
    DraggedInputs inputs;
    for (const auto &[axis, value] : {std::pair<std::size_t, double>{0, place.x()}, {1, place.y()}})
        if (now.at(axis) != value)
            inputs.append({QString::fromStdString(item.inputs[axis]), value});
    if (inputs.isEmpty())
        return;
    // Seen at once; the report that follows brings what is computed of it. A key pressed before then goes on from here.
    now = {place.x(), place.y(), 0.0};
    repaintCanvas();
    emit inputDragged(inputs);
}

void SceneView::look(const Camera &camera)
{
    constexpr double least = 0.25;
    constexpr double most = 8.0;
    constexpr double up = 0.5 * std::numbers::pi;
    m_camera.turn = std::remainder(camera.turn, 2.0 * std::numbers::pi);
    m_camera.lift = std::clamp(camera.lift, -up, up);
    m_camera.zoom = std::clamp(camera.zoom, least, most);
    repaintCanvas();
}

// The picture follows the hand: what is in front goes to the right, or down.
void SceneView::turn(double right, double up)
{
    look({.turn = m_camera.turn - right, .lift = m_camera.lift - up, .zoom = m_camera.zoom});
}

void SceneView::zoom(double factor)
{
    look({.turn = m_camera.turn, .lift = m_camera.lift, .zoom = m_camera.zoom * factor});
}

void SceneView::pressed(const QPointF &point)
{
    m_held = point;
    if (inSpace())
        canvas()->setCursor(Qt::ClosedHandCursor);
    const int handle = handleAt(point);
    m_dragging = handle >= 0;
    if (m_dragging)
        choose(handle);
}

void SceneView::moved(const QPointF &point, bool pressed)
{
    if (!inSpace()) {
        if (pressed && m_dragging)
            moveTo(roundedPlace(plane().toPlane(point), 1.0 / plane().scale()));
        else if (handleAt(point) >= 0)
            canvas()->setCursor(Qt::SizeAllCursor);
        else
            canvas()->unsetCursor();
        return;
    }
    if (!pressed) {
        canvas()->setCursor(Qt::OpenHandCursor);
        return;
    }
    // Half a turn for once across the picture.
    const double angle = std::numbers::pi / std::max(1.0, std::min(canvasArea().width(), canvasArea().height()));
    const QPointF way = angle * (point - m_held);
    m_held = point;
    turn(way.x(), -way.y());
}

void SceneView::released(const QPointF & /*point*/)
{
    m_dragging = false; // the next report finds its own radius
}

void SceneView::keyPressEvent(QKeyEvent *event)
{
    if (inSpace())
        return turnByKey(event);
    if (m_handles.isEmpty())
        return DrawingView::keyPressEvent(event);
    const calculators::SpacePoint &now = end(m_chosen);
    const auto place = steppedPlace({now[0], now[1]}, *event);
    if (!place)
        return DrawingView::keyPressEvent(event);
    const int count = static_cast<int>(m_handles.size());
    const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Down;
    if (event->modifiers().testFlag(Qt::ControlModifier))
        return choose((m_chosen + (back ? count - 1 : 1)) % count);
    moveTo(*place);
}

// Tab goes through what can be dragged before it leaves the picture.
bool SceneView::focusNextPrevChild(bool next)
{
    const int to = m_chosen + (next ? 1 : -1);
    if (hasFocus() && to >= 0 && to < static_cast<int>(m_handles.size())) {
        choose(to);
        return true;
    }
    return DrawingView::focusNextPrevChild(next);
}

void SceneView::turnByKey(QKeyEvent *event)
{
    const double step = (event->modifiers().testFlag(Qt::ShiftModifier) ? 1.0 : 10.0) * std::numbers::pi / 180.0;
    switch (event->key()) {
    case Qt::Key_Left:
        turn(-step, 0.0);
        break;
    case Qt::Key_Right:
        turn(step, 0.0);
        break;
    case Qt::Key_Up:
        turn(0.0, step);
        break;
    case Qt::Key_Down:
        turn(0.0, -step);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the key that bears the plus on many keyboards
        zoomIn();
        break;
    case Qt::Key_Minus:
        zoomOut();
        break;
    case Qt::Key_Home:
        reset();
        break;
    default:
        DrawingView::keyPressEvent(event);
    }
}

void SceneView::changeEvent(QEvent *event)
{
    DrawingView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTexts();
}

QString SceneView::words() const
{
    QStringList sentences;
    for (const core::Text &text : m_scene.words)
        sentences << translated(text);
    return sentences.join(u' ');
}

QStringList SceneView::coordinates() const
{
    using calculators::SceneShape;
    QStringList lines;
    for (const calculators::SceneItem &item : m_scene.items) {
        const QString sign = translated(item.label);
        const bool vector = item.shape == SceneShape::Arrow && item.points.front() == calculators::SpacePoint{};
        if (sign.isEmpty() || (!vector && item.shape != SceneShape::Point))
            continue;
        QStringList numbers;
        for (std::size_t i = 0; i < m_scene.dimensions; ++i)
            numbers << numberText(item.points.back().at(i), m_digits);
        lines << QStringLiteral("%1 = (%2)").arg(sign, numbers.join(QStringLiteral(", ")));
    }
    return lines;
}

QString SceneView::description() const
{
    QString text = words();
    if (const QStringList places = coordinates(); !places.isEmpty())
        text += u' ' + places.join(QStringLiteral("; ")) + u'.';
    if (inSpace())
        text += u' '
                + tr("The arrow keys turn the picture, plus and minus make it larger and smaller, Home shows it as "
                     "at first.");
    if (!m_handles.isEmpty())
        text += u' '
                + tr("Tab or Ctrl and an arrow key chooses a vector, the arrow keys move it (Shift: finely). Chosen: "
                     "%1.")
                      .arg(translated(m_scene.items[m_handles[m_chosen]].label));
    return text;
}

QString SceneView::plainText() const
{
    return (QStringList{title(), words()} + coordinates()).join(u'\n') + u'\n';
}

} // namespace gui
