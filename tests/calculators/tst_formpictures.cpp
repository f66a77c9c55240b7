#include "calculators/scenecases.h"
#include "calculators/scenes.h"

#include <QtTest>

#include <cmath>

using calculators::Entries;
using calculators::Scene;
using calculators::SpacePoint;

class FormPicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void formsAndTheirClass_data();
    void formsAndTheirClass();
    void quadricsOfThree();
    void cubesTellTheDeterminant();
    void eigenlinesAreKept();
    void singularAxes();
};

void FormPicturesTest::formsAndTheirClass_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("word");
    QTest::newRow("bowl") << QStringList{QStringLiteral("3"), QStringLiteral("1"), QStringLiteral("1"),
                                         QStringLiteral("2")}
                          << "A bowl";
    QTest::newRow("dome") << QStringList{QStringLiteral("-3"), QStringLiteral("1"), QStringLiteral("1"),
                                         QStringLiteral("-2")}
                          << "A dome";
    QTest::newRow("saddle") << QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("2"),
                                           QStringLiteral("1")}
                            << "A saddle";
    QTest::newRow("valley") << QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("2"),
                                           QStringLiteral("4")}
                            << "A valley";
    QTest::newRow("ridge") << QStringList{QStringLiteral("-1"), QStringLiteral("2"), QStringLiteral("2"),
                                          QStringLiteral("-4")}
                           << "A ridge";
    QTest::newRow("flat") << QStringList{QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("0"),
                                         QStringLiteral("0")}
                          << "Flat";
    QTest::newRow("skew") << QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("-1"),
                                         QStringLiteral("0")}
                          << "Flat";
}

void FormPicturesTest::formsAndTheirClass()
{
    QFETCH(QStringList, cells);
    QFETCH(QString, word);
    Cells text;
    for (const QString &cell : cells)
        text.push_back(cell.toStdString());
    const Entries a = entries(2, text);
    const auto both = scenes({.operation = "quadratic_form", .a = a, .x = entries(2, {"1", "1/2"})});
    QCOMPARE(both.size(), std::size_t{2});
    for (const Scene &scene : both)
        QVERIFY(says(scene, word.toStdString()));
    const double q =
        cells[0].toDouble() + 0.5 * (cells[1].toDouble() + cells[2].toDouble()) + 0.25 * cells[3].toDouble();
    QVERIFY(std::abs(called(both[1], "x").points.front()[2] - q) < 1e-14);
    QCOMPARE(says(both[0], "symmetric half"), cells[1] != cells[2]);
    QCOMPARE(scenes({.operation = "definiteness", .a = a}).size(), std::size_t{cells[1] == cells[2] ? 2U : 0U});
}

void FormPicturesTest::quadricsOfThree()
{
    const auto words = [](Cells cells) {
        return scenes({.operation = "definiteness", .a = entries(3, std::move(cells))}).front();
    };
    QVERIFY(says(words({"2", "1", "0", "1", "2", "1", "0", "1", "2"}), "ellipsoid"));
    const Scene withX = scenes({.operation = "quadratic_form",
                                .a = entries(3, {"2", "1", "0", "0", "1", "1", "1", "0", "-2"}),
                                .x = entries(3, {"1", "2", "-1"})})
                            .front(); // 2 + 2 + 4 − 2 − 1 − 2
    QVERIFY(says(withX, "has the value 3.") && says(withX, "symmetric half"));
    QVERIFY(called(withX, "x").points[1] == SpacePoint({1, 2, -1}));
    QVERIFY(says(words({"2", "0", "0", "0", "2", "0", "0", "0", "-1"}), "one sheet"));
    QVERIFY(says(words({"-2", "0", "0", "0", "2", "0", "0", "0", "-1"}), "two sheets"));
    QVERIFY(says(words({"2", "0", "0", "0", "2", "0", "0", "0", "0"}), "elliptic cylinder"));
    QVERIFY(says(words({"2", "0", "0", "0", "-2", "0", "0", "0", "0"}), "hyperbolic cylinder"));
    QVERIFY(says(words({"1", "1", "1", "1", "1", "1", "1", "1", "1"}), "parallel planes"));
    QVERIFY(says(words({"-2", "0", "0", "0", "-2", "0", "0", "0", "0"}), "no such point"));
}

void FormPicturesTest::cubesTellTheDeterminant()
{
    const auto cube = [](const char *operation, Cells cells) {
        return scenes({.operation = operation, .a = entries(3, std::move(cells))}).front();
    };
    const Scene turned = cube("determinant", {"2", "1", "0", "0", "1", "1", "1", "0", "-2"}); // −3 by Sarrus
    QVERIFY(says(turned, "a solid of volume 3:") && says(turned, "determinant is negative"));
    QVERIFY(says(cube("determinant", {"2", "0", "0", "0", "3", "0", "0", "0", "1/2"}), "stays a right hand"));
    QVERIFY(says(cube("determinant", {"1", "2", "3", "0", "1", "1", "1", "3", "4"}), "into a plane"));
    QVERIFY(says(cube("determinant", {"1", "2", "3", "2", "4", "6", "3", "6", "9"}), "into a line"));
    QVERIFY(says(cube("determinant", Cells(9, "0")), "to the origin"));
    const Scene inverse = cube("inverse", {"2", "0", "0", "0", "4", "0", "0", "0", "1"});
    QVERIFY(called(inverse, "A⁻¹e₂").points[1] == SpacePoint({0, 0.25, 0}));
    QVERIFY(called(inverse, "A⁻¹e₂").from[1] == SpacePoint({0, 1, 0}));
    QVERIFY(!called(cube("inverse", Cells(9, "1")), "Ae₁").points.empty());
    const auto product = scenes({.operation = "multiply",
                                 .a = entries(3, {"2", "0", "0", "0", "1", "0", "0", "0", "1"}),
                                 .second = entries(3, {"0", "1", "0", "1", "0", "0", "0", "0", "1"})});
    QVERIFY(called(product.front(), "ABe₂").points[1] == SpacePoint({2, 0, 0}));
}

void FormPicturesTest::eigenlinesAreKept()
{
    const Entries a = entries(3, {"2", "1", "0", "0", "3", "0", "1", "1", "5"}); // eigenvalues 2, 3, 5
    const Scene scene = scenes({.operation = "eigen", .a = a}).front();
    for (const char *sign : {"λ = 2", "λ = 3", "λ = 5"}) {
        const SpacePoint v = called(scene, sign).points.back();
        const SpacePoint image{2 * v[0] + v[1], 3 * v[1], v[0] + v[1] + 5 * v[2]};
        QVERIFY(calculators::length(calculators::cross(v, image)) < 1e-12 * calculators::dot(v, v));
    }
    const Scene rotation =
        scenes({.operation = "eigen", .a = entries(3, {"0", "-1", "0", "1", "0", "0", "0", "0", "1"})}).front();
    QVERIFY(says(rotation, "One line through the origin is kept"));
    QCOMPARE(countNamed(rotation, "Eigenlines"), std::size_t{1});
    const Scene defective =
        scenes({.operation = "eigen", .a = entries(3, {"2", "1", "0", "0", "2", "1", "0", "0", "2"})}).front();
    QCOMPARE(countNamed(defective, "Eigenlines"), std::size_t{1});
}

void FormPicturesTest::singularAxes()
{
    const Scene scene =
        scenes({.operation = "svd", .a = entries(3, {"2", "1", "0", "0", "1", "1", "1", "0", "-2"})}).front();
    const SpacePoint first = called(scene, "σ₁u₁").points[1];
    const SpacePoint second = called(scene, "σ₂u₂").points[1];
    const SpacePoint third = called(scene, "σ₃u₃").points[1];
    QVERIFY(std::abs(calculators::dot(first, second)) < 1e-14 && std::abs(calculators::dot(first, third)) < 1e-14);
    // The product of the singular values is the size of the determinant, the sum of their squares that of the entries.
    QVERIFY(std::abs(calculators::length(first) * calculators::length(second) * calculators::length(third) - 3.0)
            < 1e-14);
    QVERIFY(std::abs(calculators::dot(first, first) + calculators::dot(second, second) + calculators::dot(third, third)
                     - 12.0)
            < 1e-13);
}

QTEST_APPLESS_MAIN(FormPicturesTest)

#include "tst_formpictures.moc"
