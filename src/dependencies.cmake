# The parts that others keep, each found once and given a target.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Qml Sql Svg Widgets DBus PrintSupport Concurrent LinguistTools Test)
find_package(QCustomPlotQt6 REQUIRED) # after PrintSupport, which it needs but does not look for

find_path(NABLA_ARMADILLO_INCLUDE armadillo REQUIRED)
find_library(NABLA_OPENBLAS openblas REQUIRED)
# Armadillo without its wrapper library, on OpenBLAS by name: the wrapper would take whatever BLAS the system prefers.
add_library(Armadillo::Armadillo INTERFACE IMPORTED)
target_include_directories(Armadillo::Armadillo SYSTEM INTERFACE ${NABLA_ARMADILLO_INCLUDE})
target_compile_definitions(Armadillo::Armadillo INTERFACE ARMA_DONT_USE_WRAPPER ARMA_DONT_USE_ARPACK
    ARMA_DONT_USE_SUPERLU ARMA_DONT_USE_HDF5 ARMA_WARN_LEVEL=0)
target_link_libraries(Armadillo::Armadillo INTERFACE ${NABLA_OPENBLAS})

find_path(NABLA_BOOST_FOUND boost/math/special_functions/logsumexp.hpp # new in 1.81
    HINTS ${NABLA_BOOST_INCLUDE} REQUIRED)
add_library(Boost::headers INTERFACE IMPORTED)
target_include_directories(Boost::headers SYSTEM INTERFACE ${NABLA_BOOST_FOUND})

find_library(NABLA_GMP gmp REQUIRED)
add_library(GMP::gmp INTERFACE IMPORTED)
target_link_libraries(GMP::gmp INTERFACE ${NABLA_GMP})

find_package(ICU REQUIRED COMPONENTS uc)

find_path(NABLA_EXPECTED_INCLUDE tl/expected.hpp REQUIRED)
add_library(Expected::expected INTERFACE IMPORTED)
target_include_directories(Expected::expected SYSTEM INTERFACE ${NABLA_EXPECTED_INCLUDE})
