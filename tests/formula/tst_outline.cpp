#include "formula/outline.h"

#include <QTest>

#include <thread>
#include <vector>

using formula::Outline;
using formula::pathFromSvg;

class OutlineTest : public QObject
{
    Q_OBJECT

private slots:
    void pathDataAreRead_data()
    {
        QTest::addColumn<QString>("data");
        QTest::addColumn<QPainterPath>("expected");

        QPainterPath triangle({0, 0});
        triangle.lineTo(10, 0);
        triangle.lineTo(10, 5);
        triangle.closeSubpath();
        QTest::newRow("absolute lines") << QStringLiteral("M0 0L10 0L10 5Z") << triangle;
        QTest::newRow("relative lines") << QStringLiteral("m0,0 l10,0 l0,5 z") << triangle;
        QTest::newRow("further pairs are lines") << QStringLiteral("M0 0 10 0 10 5Z") << triangle;
        QTest::newRow("across and down") << QStringLiteral("M0 0H10V5Z") << triangle;
        QTest::newRow("signs and points part numbers") << QStringLiteral("M0-0L10+0L1e1.5e1Z") << triangle;

        QPainterPath curve({1, 2});
        curve.cubicTo(3, 4, 5, 6, 7, 8);
        curve.cubicTo(9, 10, 11, 12, 13, 14);
        QTest::newRow("cubic curves") << QStringLiteral("M1 2C3 4 5 6 7 8 9 10 11 12 13 14") << curve;
        QTest::newRow("a smooth curve mirrors the control point")
            << QStringLiteral("M1 2C3 4 5 6 7 8S11 12 13 14") << curve;
        QTest::newRow("relative curves") << QStringLiteral("M1 2c2 2 4 4 6 6c2 2 4 4 6 6") << curve;

        QPainterPath quadratic({0, 0});
        quadratic.quadTo(1, 2, 3, 4);
        quadratic.quadTo(5, 6, 7, 8);
        QTest::newRow("quadratic curves") << QStringLiteral("M0 0Q1 2 3 4T7 8") << quadratic;
        QTest::newRow("nothing") << QString() << QPainterPath();
    }

    void pathDataAreRead()
    {
        QFETCH(QString, data);
        QFETCH(QPainterPath, expected);
        expected.setFillRule(Qt::WindingFill);
        const QPainterPath path = pathFromSvg(data);
        QCOMPARE(path.elementCount(), expected.elementCount());
        for (int i = 0; i < path.elementCount(); ++i) {
            QCOMPARE(QPointF(path.elementAt(i)), QPointF(expected.elementAt(i)));
            QCOMPARE(path.elementAt(i).type, expected.elementAt(i).type);
        }
    }

    void aMistakeEndsThePath()
    {
        QCOMPARE(pathFromSvg(u"M0 0L1 1X2 2L3 3").elementCount(), 2);
        QCOMPARE(pathFromSvg(u"M0 0L1").elementCount(), 1);
        QVERIFY(pathFromSvg(u"12 13").isEmpty());
    }

    void shapesBecomePaths()
    {
        QCOMPARE(Outline(formula::Rectangle{1, 2, 3, 4, 0}).path().boundingRect(), QRectF(1, 2, 3, 4));
        QCOMPARE(Outline(formula::Line{1, 2, 4, 6}).path().boundingRect(), QRectF(1, 2, 3, 4));
    }

    void copiesShareOnePathFromAnyThread()
    {
        const Outline outline(formula::PathData(QStringLiteral("M0 0L10 0L10 5Z")));
        std::vector<const QPainterPath *> paths(8);
        std::vector<std::thread> threads;
        for (const QPainterPath *&path : paths)
            threads.emplace_back([&path, copy = outline] { path = &copy.path(); });
        for (std::thread &thread : threads)
            thread.join();
        for (const QPainterPath *path : paths)
            QCOMPARE(path, &outline.path());
    }
};

QTEST_APPLESS_MAIN(OutlineTest)
#include "tst_outline.moc"
