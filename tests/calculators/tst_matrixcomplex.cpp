#include "calculators/complexcases.h"

using core::ErrorKind;

class TestMatrixComplex : public QObject
{
    Q_OBJECT

private slots:
    void solutionsFulfilTheirEquations_data()
    {
        QTest::addColumn<ComplexGrid>("a");
        for (const std::size_t n : {0U, 1U, 2U, 3U, 8U, 20U, 33U, 50U})
            QTest::newRow(std::to_string(n).c_str()) << random(n, n, 50 + static_cast<unsigned>(n));
    }
    void solutionsFulfilTheirEquations()
    {
        QFETCH(ComplexGrid, a);
        const ComplexGrid b = random(a.rows, 2, 99);
        const auto solved = answerTo("solve", {.a = a, .b = b});
        QVERIFY(distance(times(a, matrix(solved, "x")), b) < 1e-11);
        QVERIFY(*solved->reciprocalCondition > 1e-8 && *solved->reciprocalCondition <= 1.0);
        const auto inverse = answerTo("inverse", {.a = a});
        QVERIFY(distance(times(a, matrix(inverse, "matrix")), unit(a.rows)) < 1e-11);
        const auto again = answerTo("power", {.a = a}, {.k = -2});
        QVERIFY(distance(times(times(a, a), matrix(again, "matrix")), unit(a.rows)) < 1e-8);
        const auto squares = answerTo("least_squares", {.a = a, .b = b});
        QVERIFY(distance(matrix(squares, "x"), matrix(solved, "x")) < 1e-9);
        // det A⁻¹ · det A = 1
        const auto determinant = std::get<Complex>(value(answerTo("determinant", {.a = a}), "value"));
        const auto reciprocal =
            std::get<Complex>(value(answerTo("determinant", {.a = matrix(inverse, "matrix")}), "value"));
        QVERIFY(std::abs(determinant * reciprocal - 1.0) < 1e-10);
    }

    void singularMatricesAreRefused()
    {
        const ComplexGrid a = grid(2, {1, {0, 1}, {0, 1}, -1}); // the second row is i times the first
        for (const char *id : {"inverse", "solve"})
            QCOMPARE(answerTo(id, {.a = a, .b = ComplexGrid(2, 1, 1.0)}).error().kind, ErrorKind::Singular);
        QCOMPARE(answerTo("logm", {.a = a}).error().kind, ErrorKind::Domain);
        QVERIFY(std::get<Complex>(value(answerTo("determinant", {.a = a}), "value")) == 0.0);
        QCOMPARE(std::get<std::size_t>(value(answerTo("rank", {.a = a}), "value")), std::size_t{1});
        QVERIFY(std::isinf(number(answerTo("condition", {.a = a}), "value")));
    }

    void exactNumbersComeOutClean()
    {
        const Complex i(0, 1);
        const ComplexGrid a = grid(2, {1.0 + i, 2, 3, 4.0 - i});
        // (1+i)(4−i) − 6 = −1 + 3i, and the adjugate over it.
        QVERIFY(std::get<Complex>(value(answerTo("determinant", {.a = a}), "value")) == Complex(-1, 3));
        const auto inverse = matrix(answerTo("inverse", {.a = a}), "matrix");
        QVERIFY(distance(inverse, grid(2, {{-0.7, -1.1}, {0.2, 0.6}, {0.3, 0.9}, {0.2, -0.4}})) < 1e-16);
        const auto polynomial = matrix(answerTo("characteristic_polynomial", {.a = a}), "coefficients");
        QVERIFY(polynomial.cells == std::vector<Complex>({1, -5, Complex(-1, 3)}));
        const auto form = answerTo("rref", {.a = grid(2, {1, i, i, -1})}, {.steps = true});
        QVERIFY(matrix(form, "matrix").cells == std::vector<Complex>({1, i, 0, 0}));
        QCOMPARE(form->steps.size(), std::size_t{1});
        QCOMPARE(form->steps.front().operation, "R2 <- R2 - i R1");
        const auto cube = answerTo("power", {.a = a}, {.k = 3});
        QVERIFY(matrix(cube, "matrix").cells == times(a, times(a, a)).cells);
    }

    void stepsEndAtTheResult()
    {
        for (const std::size_t n : {2U, 5U, 12U}) {
            const ComplexGrid a = random(n, n, 31);
            const auto inverse = answerTo("inverse", {.a = a}, {.steps = true});
            const auto &last = std::get<ComplexGrid>(inverse->steps.back().matrix);
            QCOMPARE(inverse->bar, n);
            ComplexGrid right(n, n);
            for (std::size_t i = 0; i < n; ++i)
                for (std::size_t j = 0; j < n; ++j)
                    right(i, j) = last(i, n + j);
            QVERIFY(distance(right, matrix(inverse, "matrix")) < 1e-11);
        }
    }

    void theFourSpacesStandAtRightAngles()
    {
        const ComplexGrid a = random(7, 5, 12, 3);
        const auto basis = [&a](const char *id) { return matrix(answerTo(id, {.a = a}), "basis"); };
        QCOMPARE(basis("null_space").columns, std::size_t{2});
        QCOMPARE(basis("left_null_space").columns, std::size_t{4});
        QVERIFY(largest(times(a, basis("null_space"))) < 1e-13);
        QVERIFY(largest(times(adjoint(basis("left_null_space")), a)) < 1e-13);
        QVERIFY(largest(times(adjoint(basis("row_space")), basis("null_space"))) < 1e-13);
        QVERIFY(largest(times(adjoint(basis("column_space")), basis("left_null_space"))) < 1e-13);
        const ComplexGrid q = basis("column_space");
        QVERIFY(distance(times(q, times(adjoint(q), a)), a) < 1e-12);
    }

    void choleskyTakesHermitianMatricesAlone()
    {
        const Complex i(0, 1);
        const ComplexGrid a = grid(2, {2, i, -i, 2});
        const ComplexGrid l = matrix(answerTo("cholesky", {.a = a}), "L");
        QVERIFY(distance(times(l, adjoint(l)), a) < 1e-15);
        QVERIFY(l(0, 1) == 0.0 && l(0, 0).imag() == 0.0 && l(0, 0).real() > 0);
        const auto refused = [](const ComplexGrid &b) { return answerTo("cholesky", {.a = b}).error().kind; };
        QCOMPARE(refused(grid(2, {2, i, i, 2})), ErrorKind::Domain);  // symmetric, but not Hermitian
        QCOMPARE(refused(grid(2, {i, 0, 0, 2})), ErrorKind::Domain);  // a diagonal that is not real
        QCOMPARE(refused(grid(2, {1, i, -i, 1})), ErrorKind::Domain); // eigenvalues 0 and 2
        QCOMPARE(refused(grid(2, {1, 2.0 * i, -2.0 * i, 1})), ErrorKind::Domain);
    }

    void functionsInvertEachOther()
    {
        for (const std::size_t n : {0U, 1U, 2U, 6U, 20U, 40U}) {
            ComplexGrid a = random(n, n, 77);
            for (Complex &cell : a.cells) // the logarithm is that of eᴬ while ‖A‖ < π
                cell /= 2.0 * static_cast<double>(n);
            const auto exponential = answerTo("expm", {.a = a});
            const auto back = answerTo("logm", {.a = matrix(exponential, "matrix")});
            QVERIFY(distance(matrix(back, "matrix"), a) < 1e-13);
            const auto root = matrix(answerTo("sqrtm", {.a = a}), "matrix");
            QVERIFY(distance(times(root, root), a) < 1e-12);
        }
        const auto turn = matrix(answerTo("expm", {.a = diagonal({{0, std::acos(-1.0)}, {0, 0}})}), "matrix");
        QVERIFY(std::abs(turn(0, 0) + 1.0) < 1e-15); // e^{iπ} = −1
    }

    void realNumbersAnswerAsTheRealPath_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("name");
        for (const auto &[id, name] : std::initializer_list<std::pair<const char *, const char *>>{
                 {"inverse", "matrix"},
                 {"transpose", "matrix"},
                 {"conjugate_transpose", "matrix"},
                 {"multiply", "matrix"},
                 {"kronecker", "matrix"},
                 {"power", "matrix"},
                 {"rref", "matrix"},
                 {"qr", "Q"},
                 {"lu", "U"},
                 {"svd", "V"},
                 {"svd", "singular_values"},
                 {"solve", "x"},
                 {"least_squares", "x"},
                 {"pseudo_inverse", "matrix"},
                 {"expm", "matrix"},
                 {"characteristic_polynomial", "coefficients"}})
            QTest::newRow((std::string(id) + " " + name).c_str()) << id << name;
    }
    void realNumbersAnswerAsTheRealPath()
    {
        QFETCH(QString, id);
        QFETCH(QString, name);
        for (const std::size_t n : {1U, 3U, 6U, 20U}) {
            ComplexInputs inputs{.a = random(n, n, 5), .b = random(n, 2, 6), .second = random(n, n, 7)};
            MatrixRequest request{.k = 3};
            const auto real = [](ComplexGrid &grid) {
                core::Grid<double> parts(grid.rows, grid.columns);
                for (std::size_t i = 0; i < grid.cells.size(); ++i)
                    grid.cells[i] = parts.cells[i] = grid.cells[i].real();
                return parts;
            };
            request.a = real(inputs.a);
            request.b = real(inputs.b);
            request.second = real(inputs.second);
            const auto expected = calculators::evaluate(*calculators::matrixOperation(id.toStdString()), request);
            const auto found = answerTo(id.toUtf8().constData(), inputs, request);
            QVERIFY(expected && found);
            const ComplexGrid wanted = matrix(expected, name.toStdString());
            QVERIFY(distance(matrix(found, name.toStdString()), wanted) <= 1e-10 * std::max(1.0, largest(wanted)));
        }
    }

    void whatIsRealSaysSo()
    {
        const ComplexGrid a = grid(2, {1, {0, 1}, 2, 3});
        for (const auto &operation : calculators::matrixTable()) {
            if (operation.complex)
                continue;
            const auto answer = answerTo(operation.id.c_str(), {.a = a, .b = a, .second = a, .x = ComplexGrid(2, 1)});
            QVERIFY2(!answer, operation.id.c_str());
            QCOMPARE(answer.error().kind, ErrorKind::Domain);
            QCOMPARE(answer.error().field, "A");
        }
    }

    void sizesAndNumbersAreChecked()
    {
        QCOMPARE(answerTo("determinant", {.a = ComplexGrid(2, 3)}).error().kind, ErrorKind::Shape);
        QCOMPARE(answerTo("multiply", {.a = ComplexGrid(2, 3), .second = ComplexGrid(2, 3)}).error().field, "B");
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(answerTo("svd", {.a = ComplexGrid(2, 2, Complex(0, nan))}).error().kind, ErrorKind::Domain);
        QVERIFY(answerTo("add", {.a = ComplexGrid(1, 1, Complex(0, nan)), .second = ComplexGrid(1, 1)}).has_value());
    }

    void typedEntriesAreRead()
    {
        const calculators::NamedTexts texts = {{"A", {}}, {"b", {}}};
        QVERIFY(!calculators::readComplexInputs(texts)->has_value());
        core::Grid<std::string> text(1, 2, "1/4");
        text(0, 1) = "2+3i";
        const auto read = calculators::readComplexInputs({{"A", text}});
        QVERIFY((*read)->a.cells == std::vector<Complex>({0.25, {2, 3}}));
        text(0, 1) = "sqrt(-4)";
        QVERIFY((*calculators::readComplexInputs({{"A", text}}))->a.cells == std::vector<Complex>({0.25, {0, 2}}));
        text(0, 1) = "sin(1)"; // real, for all its letters
        QVERIFY(!calculators::readComplexInputs({{"A", text}})->has_value());
        text = core::Grid<std::string>(1, 2, "i");
        text(0, 1) = "x";
        const auto wrong = calculators::readComplexInputs({{"A", text}});
        QCOMPARE(wrong.error().field, "A");
        QVERIFY(core::english(wrong.error().text).find("column 2") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestMatrixComplex)
#include "tst_matrixcomplex.moc"
