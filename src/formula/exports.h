#pragma once

#include "formula/formula.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

class QColor;

namespace formula {

/// A document of its own: outlines, no fonts but for characters that the formula font lacks; in the colour of the text
/// around it (currentColor), black where there is none. One em is emSize pixels. Needs no QGuiApplication.
QByteArray toSvg(const Formula &formula, double emSize = 16.0);

/// The pixels of the picture that toImage() makes.
QSize imageSize(const Formula &formula, double emSize);

/// A picture of what is inked and of the formula's box. emSize: pixels an em, > 0; smaller where a side of the picture
/// would exceed 16,384 pixels.
QImage toImage(const Formula &formula, double emSize, const QColor &ink, const QColor &paper);

/// The same as a PNG file, which carries the LaTeX as its description.
QByteArray toPng(const Formula &formula, double emSize, const QColor &ink, const QColor &paper);

/// A PDF file of one page, as large as the formula at emSize points an em. Needs a QGuiApplication.
QByteArray toPdf(const Formula &formula, double emSize = 12.0);

/// MathML 3, a document element of its own namespace.
QByteArray toMathMl(const Formula &formula);

} // namespace formula
