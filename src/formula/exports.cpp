#include "formula/exports.h"

#include "formula/paint.h"

#include <QBuffer>
#include <QColor>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace formula {

namespace {

constexpr double largestSide = 16384.0; // pixels

/// The formula's box together with what is inked beyond it.
QRectF extent(const Formula &formula)
{
    const QRectF box(0.0, -formula.height(), formula.width(), formula.height() + formula.depth());
    return box | formula.boundingRect();
}

double fittingEm(const QRectF &all, double emSize)
{
    const double longest = std::max({all.width(), all.height(), 1.0 / emSize});
    return std::min(emSize, largestSide / longest);
}

} // namespace

QSize imageSize(const Formula &formula, double emSize)
{
    const QRectF all = extent(formula);
    const double em = fittingEm(all, emSize);
    return {std::max(1, static_cast<int>(std::ceil(all.width() * em))),
            std::max(1, static_cast<int>(std::ceil(all.height() * em)))};
}

QImage toImage(const Formula &formula, double emSize, const QColor &ink, const QColor &paper)
{
    const QRectF all = extent(formula);
    const double em = fittingEm(all, emSize);
    QImage image(imageSize(formula, emSize), QImage::Format_ARGB32_Premultiplied);
    image.fill(paper);
    QPainter painter(&image);
    paint(painter, formula, -all.topLeft() * em, em, ink);
    return image;
}

QByteArray toPng(const Formula &formula, double emSize, const QColor &ink, const QColor &paper)
{
    QImage image = toImage(formula, emSize, ink, paper);
    image.setText(QStringLiteral("Description"), formula.latex());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray toPdf(const Formula &formula, double emSize)
{
    const QRectF all = extent(formula);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(formula.latex());
    writer.setResolution(1200);
    const QSizeF points(std::max(1.0, all.width() * emSize), std::max(1.0, all.height() * emSize));
    writer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins({});
    const double em = emSize * writer.resolution() / 72.0;
    QPainter painter(&writer);
    paint(painter, formula, -all.topLeft() * em, em, Qt::black);
    painter.end();
    return bytes;
}

QByteArray toMathMl(const Formula &formula)
{
    return formula.content().mathMl.toUtf8();
}

} // namespace formula
