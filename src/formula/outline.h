#pragma once

#include <QPainterPath>
#include <QString>
#include <QStringView>

#include <memory>
#include <variant>

namespace formula {

/// The path that SVG path data (all commands of SVG 1.1 but arcs) describes; what follows a mistake is left out.
QPainterPath pathFromSvg(QStringView data);

struct Rectangle
{
    double x = 0.0;
    double y = 0.0;
    double width = 0.0;
    double height = 0.0;
    double radius = 0.0;
};

struct Line
{
    double x1 = 0.0;
    double y1 = 0.0;
    double x2 = 0.0;
    double y2 = 0.0;
};

/// Characters that the formula font lacks, drawn with a font of the system.
struct Characters
{
    QString text = {};
    double size = 1000.0;
    QString family = {};
    bool italic = false;
    bool bold = false;
};

/// SVG path data.
using PathData = QString;

/// One shape, in units of a thousandth of an em or what its part's transform makes of them. Copies share the painter
/// path, which is made when first asked for, from any thread.
class Outline
{
public:
    using Data = std::variant<PathData, Rectangle, Line, Characters>;

    explicit Outline(Data data);

    const Data &data() const;
    /// Needs a QGuiApplication where the data are Characters.
    const QPainterPath &path() const;

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace formula
