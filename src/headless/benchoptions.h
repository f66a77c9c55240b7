#pragma once

#include "core/result.h"
#include "headless/benchsubjects.h"

#include <string>
#include <vector>

namespace headless {

/// Reads what stands behind `nabla bench`: a name, and --size N, --runs K, --distribution NAME, --loss NAME, each also
/// as --size=N.
/// Errors, each a sentence: MissingInput, UnknownInput, Domain.
core::Result<BenchmarkRequest> readBenchmarkOptions(const std::vector<std::string> &arguments);

} // namespace headless
