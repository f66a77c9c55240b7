#include "formula/exports.h"
#include "formula/paint.h"
#include "formula/typesetter.h"

#include <QPainter>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <cstdlib>

using formula::Formula;

namespace {

constexpr double emSize = 60.0;

QImage blank(const Formula &formula)
{
    QImage image(static_cast<int>(std::ceil(formula.width() * emSize)) + 20,
                 static_cast<int>(std::ceil((formula.height() + formula.depth()) * emSize)) + 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

QPointF origin(const Formula &formula)
{
    return {10.0, 10.0 + formula.height() * emSize};
}

QImage painted(const Formula &formula)
{
    QImage image = blank(formula);
    QPainter painter(&image);
    formula::paint(painter, formula, origin(formula), emSize, Qt::black);
    return image;
}

/// The same picture made another way: every outline is cut by its clips as geometry, without a painter's clip.
QImage cutOut(const Formula &formula)
{
    QImage image = blank(formula);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(origin(formula));
    painter.scale(emSize, emSize);
    for (const formula::Part &part : formula.content().parts) {
        QPainterPath path = part.transform.map(part.outline.path());
        for (int i = part.clip; i >= 0; i = formula.content().clips[i].outer) {
            QPainterPath rect;
            rect.addRect(formula.content().clips[i].transform.mapRect(formula.content().clips[i].rect));
            path = path.intersected(rect);
        }
        painter.fillPath(path, Qt::black);
    }
    return image;
}

/// Mean difference of the pixels' grey values, 0 … 255.
double difference(const QImage &a, const QImage &b)
{
    double sum = 0.0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    return sum / (a.width() * a.height());
}

QRect inked(const QImage &image)
{
    QRect rect;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < 200)
                rect |= QRect(x, y, 1, 1);
    return rect;
}

/// How dark a column or row of pixels is through the whole of a rectangle: the least ink of any of its lines.
int thinnest(const QImage &image, const QRect &rect, bool vertical)
{
    int least = INT_MAX;
    for (int i = 0; i < (vertical ? rect.height() : rect.width()); ++i) {
        int ink = 0;
        for (int j = 0; j < (vertical ? rect.width() : rect.height()); ++j)
            ink += 255 - qGray(image.pixel(rect.left() + (vertical ? j : i), rect.top() + (vertical ? i : j)));
        least = std::min(least, ink);
    }
    return least;
}

} // namespace

class ExportsTest : public QObject
{
    Q_OBJECT

private slots:
    void svgRedrawsTheSame_data()
    {
        QTest::addColumn<QString>("latex");
        for (const char *latex : {"\\frac{-b\\pm\\sqrt{b^2-4ac}}{2a}", "\\sum_{i=1}^n x_i^2", "\\boxed{x}",
                                  "\\mathbb{R}\\to\\mathcal{F}", "\\cancel{x}+\\enclose{circle}{y}"})
            QTest::newRow(latex) << QString::fromUtf8(latex);
    }

    void svgRedrawsTheSame()
    {
        QFETCH(QString, latex);
        const Formula formula = typeset(latex);
        QVERIFY(formula.content().clips.isEmpty()); // which QtSvg would ignore
        QSvgRenderer renderer(formula::toSvg(formula, emSize));
        QVERIFY(renderer.isValid());
        QImage image = blank(formula);
        QPainter painter(&image);
        renderer.render(&painter,
                        QRectF(10.0, 10.0, formula.width() * emSize, (formula.height() + formula.depth()) * emSize));
        painter.end();
        QVERIFY(!inked(image).isEmpty());
        QVERIFY2(difference(image, painted(formula)) < 1.0, "mean grey difference of 255");
    }

    void clipsAreRespected_data()
    {
        QTest::addColumn<QString>("latex");
        for (const char *latex : {"\\left(\\begin{matrix}1\\\\2\\\\3\\\\4\\\\5\\\\6\\end{matrix}\\right]",
                                  "\\left\\{\\begin{matrix}a\\\\b\\\\c\\\\d\\\\e\\\\f\\end{matrix}\\right.",
                                  "\\overbrace{1+2+3+4+5+6+7+8+9+10+11+12+13+14+15}^{k}",
                                  "A\\xrightarrow[\\text{below it}]{\\text{a very long label here}}B",
                                  "\\sqrt{\\begin{matrix}a\\\\b\\\\c\\\\d\\\\e\\\\f\\end{matrix}}"})
            QTest::newRow(latex) << QString::fromUtf8(latex);
    }

    void clipsAreRespected()
    {
        QFETCH(QString, latex);
        const Formula formula = typeset(latex);
        QVERIFY(!formula.content().clips.isEmpty());
        QVERIFY2(difference(painted(formula), cutOut(formula)) < 1.0, "mean grey difference of 255");
        // Nothing sticks out of the formula's own box, as an unclipped extender would.
        const QRectF box(0.0, -formula.height(), formula.width(), formula.height() + formula.depth());
        QVERIFY(box.adjusted(-0.05, -0.05, 0.05, 0.05).contains(formula.boundingRect()));
        const QRect ink = inked(painted(formula));
        QVERIFY(ink.left() >= 7 && ink.top() >= 7);
        QVERIFY(ink.height() > 0.8 * (formula.height() + formula.depth()) * emSize);
    }

    void tallDelimitersHaveNoGaps()
    {
        const Formula formula =
            typeset(QStringLiteral("\\left[\\begin{matrix}1\\\\2\\\\3\\\\4\\\\5\\\\6\\\\7\\end{matrix}\\right."));
        QRect ink = inked(painted(formula));
        ink.setWidth(static_cast<int>(0.5 * emSize)); // the bracket alone
        QVERIFY(ink.height() > 6.0 * emSize);
        QVERIFY(thinnest(painted(formula), ink, true) > 255);
    }

    void longBracesHaveNoGaps()
    {
        const Formula formula = typeset(QStringLiteral("\\overbrace{\\hspace{20em}}"));
        const QRect ink = inked(painted(formula));
        QVERIFY(ink.width() > 19.0 * emSize);
        QVERIFY(thinnest(painted(formula), ink, false) > 255);
    }

    void tagsStandAtTheRight()
    {
        const Formula formula = typeset(QStringLiteral("a\\tag{1}"));
        double letter = 0.0;
        double tag = 0.0;
        for (const formula::Part &part : formula.content().parts) {
            const double x = formula.boundingRect(part).center().x();
            (formula.nodeOf(part).kind == u"mtext" ? tag : letter) = x;
        }
        QVERIFY(tag > letter + 0.5);
        QVERIFY(tag < formula.width());
        QVERIFY(letter > 0.0);
    }

    void clipsOfTheSvgAreNested()
    {
        formula::Content content{.width = 2, .height = 1};
        content.clips.append({QRectF(0, 0, 1, 1), QTransform::fromScale(1, -1), -1});
        content.clips.append({QRectF(0.5, 0, 1, 1), QTransform::fromScale(1, -1), 0});
        content.parts.append(
            {formula::Outline(formula::Rectangle{0, 0, 2, 1, 0}), QTransform::fromScale(1, -1), -1, 1, {}});
        const Formula formula(content);
        QXmlStreamReader xml(formula::toSvg(formula));
        QStringList found;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement
                && xml.attributes().hasAttribute(QStringLiteral("clip-path")))
                found.append(xml.name().toString() + u' '
                             + xml.attributes().value(QStringLiteral("clip-path")).toString());
        QVERIFY(!xml.hasError());
        QCOMPARE(found, (QStringList{QStringLiteral("clipPath url(#clip0)"), QStringLiteral("g url(#clip1)")}));
        // What both leave: the right half of the first.
        QCOMPARE(formula.boundingRect(), QRectF(0.5, -1, 0.5, 1));
        const QRect ink = inked(painted(formula));
        QVERIFY(std::abs(ink.left() - 10 - 0.5 * emSize) <= 1.0 && std::abs(ink.width() - 0.5 * emSize) <= 1.0);
    }

    void svgIsWellFormedWhateverTheLatex()
    {
        const Formula formula = typeset(QStringLiteral("a<b\\text{ \"&\" }\\text{ü 日}"));
        QXmlStreamReader xml(formula::toSvg(formula));
        QString title;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"title")
                title = xml.readElementText();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(title, formula.latex());
    }

    void picturesHaveTheirSizeAndColours()
    {
        const Formula formula = typeset(QStringLiteral("x^2"));
        const QImage small = formula::toImage(formula, 20.0, Qt::black, Qt::white);
        const QImage large = formula::toImage(formula, 80.0, Qt::red, Qt::yellow);
        QVERIFY(std::abs(large.width() - 4 * small.width()) <= 4);
        QVERIFY(std::abs(large.height() - 4 * small.height()) <= 4);
        QCOMPARE(large.pixelColor(0, 0), QColor(Qt::yellow));
        bool hasRed = false;
        for (int x = 0; x < large.width(); ++x)
            hasRed = hasRed || large.pixelColor(x, large.height() * 3 / 4) == QColor(Qt::red);
        QVERIFY(hasRed);
        const QImage huge = formula::toImage(formula, 1e7, Qt::black, Qt::white);
        QVERIFY(huge.width() <= 16400 && huge.height() <= 16400);
    }

    void ownColoursAreKept()
    {
        const QImage image =
            formula::toImage(typeset(QStringLiteral("\\color{blue}\\rule{1em}{1em}")), 20.0, Qt::black, Qt::white);
        QCOMPARE(image.pixelColor(image.rect().center()), QColor(Qt::blue));
    }

    void pngCarriesItsLatex()
    {
        const QImage image =
            QImage::fromData(formula::toPng(typeset(QStringLiteral("x^2")), 20.0, Qt::black, Qt::white), "PNG");
        QVERIFY(!image.isNull());
        QCOMPARE(image.text(QStringLiteral("Description")), QStringLiteral("x^2"));
    }

    void pdfIsOnePage()
    {
        const QByteArray pdf = formula::toPdf(typeset(QStringLiteral("x^2")));
        QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
    }

    void mathMlIsWellFormed()
    {
        const QByteArray mathMl = formula::toMathMl(typeset(QStringLiteral("a<\\text{ä \"x\"}")));
        QXmlStreamReader xml(mathMl);
        QVERIFY(xml.readNextStartElement());
        QCOMPARE(xml.name(), QStringLiteral("math"));
        QCOMPARE(xml.namespaceUri(), QStringLiteral("http://www.w3.org/1998/Math/MathML"));
        QCOMPARE(xml.attributes().value(QStringLiteral("display")), QStringLiteral("block"));
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY(!xml.hasError());
    }

private:
    Formula typeset(const QString &latex)
    {
        const core::Result<Formula> made = m_typesetter.typeset(latex);
        return made ? *made : Formula();
    }

    formula::Typesetter m_typesetter{{.formula = std::chrono::seconds(60)}};
};

QTEST_MAIN(ExportsTest)
#include "tst_exports.moc"
