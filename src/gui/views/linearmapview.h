#pragma once

#include "gui/views/drawingview.h"
#include "gui/views/plane.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QSlider;

namespace gui {

/// What is drawn of a linear map besides the square and the basis vectors.
struct MapParts
{
    bool grid = true;
    bool circle = true;
    bool eigenlines = true;
    bool axes = false;
};

/// The plane before and after a 2×2 matrix. The images of the basis vectors are dragged with the mouse; by keyboard
/// Tab, or Ctrl with an arrow key, chooses one while the picture has the focus, an arrow key alone moves it by 0.1
/// (Shift: 0.01).
class LinearMapView : public DrawingView
{
    Q_OBJECT

public:
    explicit LinearMapView(QWidget *parent = nullptr);
    void show(const calculators::Section &section, int digits) override;
    QString plainText() const override;
    QString description() const override;

    /// How far the map has come, from 0 (everything where it was) to 1.
    double stage() const { return m_stage; }
    /// Where the image of a basis vector (0 or 1) is on the canvas.
    QPointF tip(std::size_t vector) const;

protected:
    void paint(QPainter &painter, const QRectF &area) const override;
    void pressed(const QPointF &point) override;
    void moved(const QPointF &point, bool pressed) override;
    void released(const QPointF &point) override;
    void animated(double stage) override;
    void animationEnded() override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void makeControls();
    void retranslate();
    void setStage(double stage);
    bool isDraggable() const { return !m_content.input.empty(); }
    int vectorAt(const QPointF &point) const;
    void choose(int vector);
    /// Moves the image of the chosen vector: the entries that become others are edited.
    void moveTo(const QPointF &image);
    Plane plane(const QRectF &area) const;
    QString areaText() const;

    calculators::LinearMap m_content;
    int m_digits = 6;
    double m_stage = 1.0;
    int m_chosen = 0;
    bool m_dragging = false;
    Plane m_held; ///< the plane while a person drags: it must not move under the pointer
    MapParts m_parts;
    QPushButton *m_play; // in the order of Tab
    QLabel *m_stageLabel;
    QSlider *m_slider;
    QCheckBox *m_grid;
    QCheckBox *m_circle;
    QCheckBox *m_eigenlines;
    QCheckBox *m_axes;
};

} // namespace gui
