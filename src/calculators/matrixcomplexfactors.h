#pragma once

#include "calculators/matrixtable.h"

namespace calculators {

/// That lengths and angles are those of the Hermitian inner product.
Paragraph hermitianRemark();

// Factorisations of request.complex->a, as matrixcomplex.h says. Errors: those of numerics/complexfactors.h,
// complexsingularvalues.h and complexeigen.h.
core::Result<MatrixAnswer> complexLU(const MatrixRequest &request, const core::Run &run);
core::Result<MatrixAnswer> complexQR(const MatrixRequest &request, const core::Run &run);
core::Result<MatrixAnswer> complexCholesky(const MatrixRequest &request, const core::Run &run);
core::Result<MatrixAnswer> complexSVD(const MatrixRequest &request, const core::Run &run);
core::Result<MatrixAnswer> complexSchur(const MatrixRequest &request, const core::Run &run);
core::Result<MatrixAnswer> complexEigen(const MatrixRequest &request, const core::Run &run);

} // namespace calculators
