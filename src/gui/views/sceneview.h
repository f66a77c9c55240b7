#pragma once

#include "gui/views/drawingview.h"
#include "gui/views/projection.h"

class QPushButton;
class QToolButton;

namespace gui {

class Paragraph;

/// A scene in the plane or in space, with what there is to see in words below. One in space is turned with the mouse or
/// the arrow keys (Shift for small steps), plus and minus zoom, Home looks at it as at first. What moves can be played.
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

protected:
    void paint(QPainter &painter, const QRectF &area) const override;
    void pressed(const QPointF &point) override;
    void moved(const QPointF &point, bool pressed) override;
    void animated(double stage) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
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
    double m_stage = 1.0;
    int m_digits = 6;
    QPushButton *m_play;
    QToolButton *m_larger;
    QToolButton *m_smaller;
    QToolButton *m_reset;
    Paragraph *m_words;
};

} // namespace gui
