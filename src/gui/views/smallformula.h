#pragma once

#include <QFont>
#include <QPointF>
#include <QString>
#include <QWidget>

#include <vector>

class QPainter;

namespace gui {

/// A line of mathematics made while the program runs, such as a row operation, drawn at once by the font alone.
/// Reads what numerics/elimination.h writes: letters, numbers, signs, groups, indices and powers, \frac, \cdot,
/// \leftarrow and \leftrightarrow. A command that it does not know is shown by its name.
class SmallFormula
{
public:
    struct Extent
    {
        qreal width = 0.0;
        qreal ascent = 0.0;
        qreal descent = 0.0;
    };

    explicit SmallFormula(const QString &latex = {});

    bool isEmpty() const { return m_parts.empty(); }
    Extent extent(const QFont &font) const;
    /// In the painter's pen; at: the left end of the baseline.
    void draw(QPainter &painter, QPointF at, const QFont &font) const;

private:
    enum class Kind { Upright, Slanted, Sign, Index, Power, Fraction };
    struct Part
    {
        Kind kind = Kind::Upright;
        QString text = {};
        std::vector<Part> inner = {}; ///< an index, a power, what stands above the line
        std::vector<Part> below = {};
    };
    using Parts = std::vector<Part>;
    class Reader;

    static Extent place(const Parts &parts, const QFont &font, QPainter *painter, QPointF at);
    static Extent placePart(const Part &part, const QFont &font, QPainter *painter, QPointF at);
    static Extent placeFraction(const Part &part, const QFont &font, QPainter *painter, QPointF at);

    Parts m_parts;
};

/// Shows one such formula; assistive technology reads `spoken`.
class SmallFormulaView : public QWidget
{
    Q_OBJECT

public:
    explicit SmallFormulaView(QWidget *parent = nullptr);
    void setFormula(const QString &latex, const QString &spoken);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    SmallFormula m_formula;
};

} // namespace gui
