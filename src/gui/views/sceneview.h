#pragma once

#include "gui/views/drawingview.h"
#include "gui/views/plane.h"
#include "gui/views/projection.h"

class QPushButton;
class QToolButton;

namespace gui {

class Paragraph;

/// A scene in the plane or in space, with what there is to see in words below. One in space is turned with the mouse or
/// the arrow keys (Shift for small steps), plus and minus zoom, Home looks at it as at first. What moves can be played.
/// In the plane, arrows and points that stand for inputs are dragged with the mouse; by keyboard Tab, or Ctrl with an
/// arrow key, chooses one while the picture has the focus, an arrow key alone moves it by 0.1 (Shift: 0.01).
class SceneView : public DrawingView
{
    Q_OBJECT

public:
    explicit SceneView(QWidget *parent = nullptr);
    void show(const calculators::Section &section, int digits) override;
    /// The title, the words, and the coordinates of everything that has a sign.
    QString plainText() const override;
    QString description() const override;

    const Camera &camera() const { return m_camera; }
    /// Where the end of something that can be dragged, counted from 0, is on the canvas.
    QPointF tip(int handle) const;

protected:
    void paint(QPainter &painter, const QRectF &area) const override;
    void pressed(const QPointF &point) override;
    void moved(const QPointF &point, bool pressed) override;
    void released(const QPointF &point) override;
    void animated(double stage) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void findHandles();
    void turnByKey(QKeyEvent *event);
    int handleAt(const QPointF &point) const;
    void choose(int handle);
    /// Moves the end of what is chosen: the inputs that become others are edited.
    void moveTo(const QPointF &place);
    calculators::SpacePoint &end(int handle);
    Plane plane() const;
    void showTexts();
    bool inSpace() const { return m_scene.dimensions == 3; }
    bool moves() const;
    void play();
    void look(const Camera &camera);
    void turn(double right, double up);
    void zoom(double factor);
    QToolButton *addButton(void (SceneView::*action)());
    void zoomIn() { zoom(1.25); }
    void zoomOut() { zoom(0.8); }
    void reset() { look({}); }
    QString words() const;
    QStringList coordinates() const;

    calculators::Scene m_scene;
    Camera m_camera;
    QPointF m_held;
    QList<std::size_t> m_handles; ///< the items that can be dragged
    int m_chosen = 0;             ///< among them
    bool m_dragging = false;
    double m_stage = 1.0;
    int m_digits = 6;
    QPushButton *m_play;
    QToolButton *m_larger;
    QToolButton *m_smaller;
    QToolButton *m_reset;
    Paragraph *m_words;
};

} // namespace gui
