#pragma once

#include "core/result.h"
#include "core/value.h"
#include "headless/benchsubjects.h"

#include <vector>

namespace headless {

/// All that can be timed.
std::vector<BenchmarkSubject> benchmarkSubjects();

/// What `nabla bench` prints: {name, size, runs, seconds, median}, and which distribution or loss it was.
/// Errors: NotFound for a name, distribution or loss that there is not; MissingInput or UnknownInput for a choice that
/// the subject needs or does not take; Domain where size or runs is 0; TooLarge; what the timed thing fails with.
core::Result<core::Object> runBenchmark(const BenchmarkRequest &request);

/// The middle one of the numbers, or the mean of the two in the middle. numbers: at least one.
double median(std::vector<double> numbers);

} // namespace headless
