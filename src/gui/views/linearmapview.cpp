#include "gui/views/linearmapview.h"

#include "gui/celltext.h"
#include "gui/translated.h"
#include "gui/views/dragging.h"
#include "gui/views/linearmapdrawing.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <array>
#include <cmath>
#include <utility>

namespace gui {

namespace {

constexpr int stepsOfSlider = 100;

QString vectorText(const calculators::PlaneVector &vector, int digits)
{
    return QStringLiteral("(%1, %2)").arg(numberText(vector.x, digits), numberText(vector.y, digits));
}

} // namespace

LinearMapView::LinearMapView(QWidget *parent)
    : DrawingView(parent),
      m_play(new QPushButton(this)),
      m_stageLabel(new QLabel(this)),
      m_slider(new QSlider(Qt::Horizontal, this)),
      m_grid(new QCheckBox(this)),
      m_circle(new QCheckBox(this)),
      m_eigenlines(new QCheckBox(this)),
      m_axes(new QCheckBox(this))
{
    makeControls();
    retranslate();
}

void LinearMapView::makeControls()
{
    auto *boxes = new QGridLayout; // two by two: room for large text in a narrow report
    pictureLayout()->addLayout(boxes);
    const std::array<std::pair<QCheckBox *, bool *>, 4> parts{{{m_grid, &m_parts.grid},
                                                               {m_circle, &m_parts.circle},
                                                               {m_eigenlines, &m_parts.eigenlines},
                                                               {m_axes, &m_parts.axes}}};
    for (const auto &[box, part] : parts) {
        box->setChecked(*part);
        boxes->addWidget(box, boxes->count() / 2, boxes->count() % 2);
        connect(box, &QCheckBox::toggled, this, [this, part = part](bool on) {
            *part = on;
            repaintCanvas();
        });
    }
    boxes->setColumnStretch(2, 1);
    m_stageLabel->setBuddy(m_slider);
    controls()->addWidget(m_play);
    controls()->addWidget(m_stageLabel);
    controls()->addWidget(m_slider, 1);
    m_slider->setRange(0, stepsOfSlider);
    m_slider->setValue(stepsOfSlider);
    m_slider->setSingleStep(stepsOfSlider / 20);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        stopAnimation();
        setStage(static_cast<double>(value) / stepsOfSlider);
    });
    connect(m_play, &QPushButton::clicked, this, [this] {
        if (isAnimating())
            stopAnimation();
        else
            startAnimation();
        retranslate();
    });
}

void LinearMapView::retranslate()
{
    m_grid->setText(tr("Grid"));
    m_circle->setText(tr("Unit circle"));
    m_eigenlines->setText(tr("Eigenlines"));
    m_axes->setText(tr("Singular axes"));
    m_play->setText(isAnimating() ? tr("Pause") : tr("Play"));
    m_play->setToolTip(tr("Show the way from the plane as it was to its image"));
    m_stageLabel->setText(tr("Stage:"));
    m_slider->setAccessibleName(tr("Stage"));
}

void LinearMapView::show(const calculators::Section &section, int digits)
{
    m_content = std::get<calculators::LinearMap>(section);
    m_digits = digits;
    setTitle(translated(m_content.title), tr("Linear map"));
    retranslate();
    QPalette grip = palette(); // on a black ground a slider's grip of the ground's colour is lost
    grip.setColor(QPalette::Button, grip.color(QPalette::Highlight));
    m_slider->setPalette(grip);
    repaintCanvas();
    announceChange();
}

void LinearMapView::setStage(double stage)
{
    m_stage = stage;
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(static_cast<int>(std::lround(stage * stepsOfSlider)));
    repaintCanvas();
}

void LinearMapView::animated(double stage)
{
    setStage(stage);
}

void LinearMapView::animationEnded()
{
    retranslate();
}

Plane LinearMapView::plane(const QRectF &area) const
{
    return {area, extent(m_content), 2.2 * fontMetrics().height()};
}

QPointF LinearMapView::tip(std::size_t vector) const
{
    const PlaneMap map = mapAt(m_content, m_stage);
    return (m_dragging ? m_held : plane(canvasArea()))
        .toPixel(vector == 0 ? QPointF(map.a, map.c) : QPointF(map.b, map.d));
}

QString LinearMapView::areaText() const
{
    const QString determinant = numberText(m_content.determinant, m_digits);
    if (m_content.determinant == 0.0)
        return tr("det = 0: every area becomes 0");
    const QString factor = numberText(std::abs(m_content.determinant), m_digits);
    return m_content.determinant > 0.0 ? tr("det = %1: areas times %2, orientation kept").arg(determinant, factor)
                                       : tr("det = %1: areas times %2, orientation reversed").arg(determinant, factor);
}

void LinearMapView::paint(QPainter &painter, const QRectF &area) const
{
    const QFontMetricsF metrics(painter.font());
    const QString text = areaText();
    const double gap = 0.4 * metrics.height();
    const QRectF room = area.adjusted(2.0 * gap, 1.5 * gap, -2.0 * gap, 0.0);
    const QRectF ground = metrics.boundingRect(room, Qt::TextWordWrap, text).adjusted(-gap, -0.5 * gap, gap, 0.5 * gap);
    // The held plane is that of the canvas; a saved picture of the same size is drawn alike.
    const Plane seen = m_dragging ? m_held : plane(area);
    drawLinearMap(painter, {.content = m_content,
                            .plane = seen,
                            .parts = m_parts,
                            .stage = m_stage,
                            .chosen = isDraggable() && hasFocus() ? m_chosen : -1,
                            .digits = m_digits,
                            .taken = ground});
    QColor veil = palette().color(QPalette::Base);
    veil.setAlphaF(0.85F);
    painter.fillRect(ground, veil);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(ground, Qt::AlignCenter | Qt::TextWordWrap, text);
}

int LinearMapView::vectorAt(const QPointF &point) const
{
    if (!isDraggable() || m_stage < 1.0)
        return -1;
    return nearestPlace({tip(0), tip(1)}, point, 0.9 * fontMetrics().height());
}

void LinearMapView::choose(int vector)
{
    m_chosen = vector;
    repaintCanvas();
    announceChange();
}

void LinearMapView::pressed(const QPointF &point)
{
    const int vector = vectorAt(point);
    if (vector < 0)
        return;
    m_held = plane(canvasArea());
    m_dragging = true;
    choose(vector);
}

void LinearMapView::moved(const QPointF &point, bool pressed)
{
    if (!pressed || !m_dragging) {
        canvas()->setCursor(vectorAt(point) >= 0 ? Qt::SizeAllCursor : Qt::ArrowCursor);
        return;
    }
    moveTo(roundedPlace(m_held.toPlane(point), 1.0 / m_held.scale()));
}

void LinearMapView::released(const QPointF & /*point*/)
{
    m_dragging = false;
    repaintCanvas();
}

void LinearMapView::moveTo(const QPointF &image)
{
    const auto column = static_cast<std::size_t>(m_chosen);
    const QString name = QStringLiteral("%1[%2,%3]").arg(QString::fromStdString(m_content.input));
    DraggedInputs inputs;
    if (m_content.matrix(0, column) != image.x())
        inputs.append({name.arg(0).arg(column), image.x()});
    if (m_content.matrix(1, column) != image.y())
        inputs.append({name.arg(1).arg(column), image.y()});
    if (inputs.isEmpty())
        return;
    // Seen at once; the report that follows brings what is computed of it. A key pressed before then goes on from here.
    m_content.matrix(0, column) = image.x();
    m_content.matrix(1, column) = image.y();
    m_content.stages = {m_content.matrix};
    repaintCanvas();
    emit inputDragged(inputs);
}

void LinearMapView::keyPressEvent(QKeyEvent *event)
{
    const auto column = static_cast<std::size_t>(m_chosen);
    const auto place = steppedPlace({m_content.matrix(0, column), m_content.matrix(1, column)}, *event);
    if (!isDraggable() || !place)
        return DrawingView::keyPressEvent(event);
    if (event->modifiers().testFlag(Qt::ControlModifier))
        return choose(1 - m_chosen);
    moveTo(*place);
}

// Tab goes from the first vector to the second before it leaves the picture.
bool LinearMapView::focusNextPrevChild(bool next)
{
    if (isDraggable() && hasFocus() && m_chosen != (next ? 1 : 0)) {
        choose(next ? 1 : 0);
        return true;
    }
    return DrawingView::focusNextPrevChild(next);
}

QString LinearMapView::description() const
{
    const auto column = [this](std::size_t j) {
        return vectorText({m_content.matrix(0, j), m_content.matrix(1, j)}, m_digits);
    };
    QStringList parts{areaText() + u'.'};
    parts << tr("The basis vectors go to %1 and %2.").arg(column(0), column(1));
    for (const calculators::EigenLine &line : m_content.eigenlines)
        parts << tr("Eigenline along %1, stretched by %2.")
                     .arg(vectorText(line.direction, m_digits), numberText(line.value, m_digits));
    if (m_content.everyLine)
        parts << tr("Every line through 0 is an eigenline.");
    else if (m_content.eigenlines.empty())
        parts << tr("No line through 0 keeps its direction.");
    parts << tr("The unit circle becomes an ellipse with half-axes %1 and %2.")
                 .arg(numberText(m_content.axes[0].value, m_digits), numberText(m_content.axes[1].value, m_digits));
    if (isDraggable())
        parts
            << tr("Tab or Ctrl and an arrow key chooses a vector, the arrow keys move it (Shift: finely). Chosen: %1.")
                   .arg(m_chosen == 0 ? QStringLiteral("e₁") : QStringLiteral("e₂"));
    return parts.join(u' ');
}

QString LinearMapView::plainText() const
{
    return title() + u'\n' + description() + u'\n';
}

} // namespace gui
