#pragma once

#include "calculators/report.h"
#include "gui/views/smallformula.h"

#include <QScrollArea>
#include <QTimer>

#include <memory>
#include <utility>
#include <vector>

namespace gui {

/// Paints steps one under another, each with its operation and matrix. They are measured in slices of a few
/// milliseconds, and only what is in sight is painted, so fifty large matrices hold nothing up.
class StepsCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit StepsCanvas(QWidget *parent = nullptr);
    void setSteps(std::shared_ptr<const calculators::Steps> steps, int digits);
    bool isComplete() const;

signals:
    void resized();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        QString above = {}; ///< the whole of it where it is no fraction
        QString below = {};
    };
    struct Block
    {
        const calculators::Matrix *matrix = nullptr;
        QString words = {};
        SmallFormula operation = SmallFormula();
        std::vector<Entry> entries = {};
        std::vector<qreal> columns = {};
        std::vector<qreal> rows = {};
        qreal top = 0.0;
        qreal heading = 0.0;
        qreal height = 0.0;
        qreal width = 0.0;
    };

    void restart();
    void measureSlice();
    Block measured(std::size_t index) const;
    void measureEntries(Block &block, int digits) const;
    void drawBlock(QPainter &painter, const Block &block, const QRectF &part) const;
    static void drawMarks(QPainter &painter, const Block &block, QPointF corner);
    void drawEntries(QPainter &painter, const Block &block, QPointF corner, const QRectF &part) const;
    void drawEntry(QPainter &painter, const Entry &entry, const QRectF &box) const;
    void drawBrackets(QPainter &painter, const Block &block, QPointF corner) const;
    bool hasStart() const;
    std::size_t count() const;
    qreal gap() const;

    std::shared_ptr<const calculators::Steps> m_steps;
    std::vector<Block> m_blocks;
    QTimer m_timer;
    int m_digits = 8;
};

/// The canvas with a bar below it where the matrices are wider than the page; up and down are left to the page.
class AllSteps : public QScrollArea
{
    Q_OBJECT

public:
    explicit AllSteps(QWidget *parent = nullptr);
    void setSteps(std::shared_ptr<const calculators::Steps> steps, int digits)
    {
        m_canvas->setSteps(std::move(steps), digits);
    }
    bool isComplete() const { return m_canvas->isComplete(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();

    StepsCanvas *m_canvas;
};

} // namespace gui
