#include "numerics/blas.h"
#include "numerics/linearalgebra.h"

#include <QtTest>

#include <dlfcn.h>

class BlasTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void itIsOpenBlas();
    void smallMatricesUseOneThread();

private:
    int m_atStart = 0;
};

namespace {

int threads()
{
    auto *ask = reinterpret_cast<int (*)()>(dlsym(RTLD_DEFAULT, "openblas_get_num_threads"));
    return ask ? ask() : 0;
}

} // namespace

void BlasTest::initTestCase()
{
    m_atStart = threads();
    // The question is which library answers this call.
    QCOMPARE(*numerics::determinant(arma::eye(200, 200)), 1.0);
}

// The speed that this program promises depends on it.
void BlasTest::itIsOpenBlas()
{
    const numerics::BlasInfo info = numerics::blasInfo();
    QVERIFY(info.isOpenBlas);
    QCOMPARE(info.name, std::string("OpenBLAS"));
    QVERIFY(info.configuration.find("OpenBLAS") != std::string::npos);
}

void BlasTest::smallMatricesUseOneThread()
{
    QVERIFY(m_atStart >= 1);
    numerics::useBlasThreads(numerics::leastSizeForThreads - 1);
    QCOMPARE(threads(), 1);
    numerics::useBlasThreads(numerics::leastSizeForThreads);
    QCOMPARE(threads(), m_atStart);
}

QTEST_APPLESS_MAIN(BlasTest)
#include "tst_blas.moc"
