#include "headless/benchsubjects.h"
#include "numerics/eigen.h"
#include "numerics/linearalgebra.h"
#include "numerics/matrixalgebra.h"
#include "numerics/singularvalues.h"

#include <armadillo>

#include <memory>
#include <utility>

namespace headless {

namespace {

arma::mat madeMatrix(MadeNumbers &made, std::size_t rows, std::size_t columns)
{
    arma::mat result(rows, columns);
    for (double &entry : result)
        entry = made.next(-1.0, 1.0);
    return result;
}

core::Grid<double> madeGrid(MadeNumbers &made, std::size_t size)
{
    core::Grid<double> result(size, size);
    for (double &entry : result.cells)
        entry = made.next(-1.0, 1.0);
    return result;
}

core::Result<TimedRun> prepareMultiply(const BenchmarkRequest &, std::size_t size)
{
    MadeNumbers made;
    const auto a = std::make_shared<const core::Grid<double>>(madeGrid(made, size));
    const auto b = std::make_shared<const core::Grid<double>>(madeGrid(made, size));
    return TimedRun([a, b]() -> core::Result<double> {
        core::Grid<double> product;
        return secondsOf([&] { product = numerics::product(*a, *b); });
    });
}

core::Result<TimedRun> prepareSvd(const BenchmarkRequest &, std::size_t size)
{
    MadeNumbers made;
    const auto a = std::make_shared<const core::Grid<double>>(madeGrid(made, size));
    return TimedRun([a]() -> core::Result<double> {
        core::Result<numerics::SingularValues> factors;
        const double seconds = secondsOf([&] { factors = numerics::singularValues(*a); });
        if (!factors)
            return core::fail(factors.error());
        return seconds;
    });
}

core::Result<TimedRun> prepareSolve(const BenchmarkRequest &, std::size_t size)
{
    MadeNumbers made;
    const auto a = std::make_shared<const arma::mat>(madeMatrix(made, size, size));
    const auto b = std::make_shared<const arma::mat>(madeMatrix(made, size, 1));
    return TimedRun([a, b]() -> core::Result<double> {
        arma::mat left = *a; // solve() overwrites what it gets, as LAPACK does
        arma::mat right = *b;
        core::Result<numerics::Solution> solution;
        const double seconds = secondsOf([&] { solution = numerics::solve(std::move(left), std::move(right)); });
        if (!solution)
            return core::fail(solution.error());
        return seconds;
    });
}

TimedRun eigenRun(arma::mat matrix)
{
    const auto a = std::make_shared<const arma::mat>(std::move(matrix));
    return [a]() -> core::Result<double> {
        core::Result<numerics::Eigensystem> system;
        const double seconds = secondsOf([&] { system = numerics::eigen(*a); });
        if (!system)
            return core::fail(system.error());
        return seconds;
    };
}

core::Result<TimedRun> prepareEigen(const BenchmarkRequest &, std::size_t size)
{
    MadeNumbers made;
    return eigenRun(madeMatrix(made, size, size));
}

core::Result<TimedRun> prepareSymmetricEigen(const BenchmarkRequest &, std::size_t size)
{
    MadeNumbers made;
    return eigenRun(arma::symmatu(madeMatrix(made, size, size)));
}

} // namespace

std::vector<BenchmarkSubject> matrixSubjects()
{
    return {{.name = "matrix.multiply", .size = 1000, .prepare = prepareMultiply},
            {.name = "matrix.solve", .size = 1000, .prepare = prepareSolve},
            {.name = "matrix.eigen", .size = 1000, .prepare = prepareEigen},
            {.name = "matrix.eigen_symmetric", .size = 1000, .prepare = prepareSymmetricEigen},
            {.name = "matrix.svd", .size = 1000, .prepare = prepareSvd}};
}

} // namespace headless
