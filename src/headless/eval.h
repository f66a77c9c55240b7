#pragma once

#include "headless/evaluation.h"

#include <cstddef>
#include <istream>
#include <ostream>

namespace headless {

/// The longest line that `nabla eval` reads, in bytes; a longer one answers `too-large`.
constexpr std::size_t longestLine = std::size_t(64) << 20U;

/// Answers each line of a stream by a line, flushed at once; blank lines have none. Gives the exit status: 0 where
/// every answer is ok, 1 where one is an error or could not be written, which ends the run.
int evaluateLines(std::istream &in, std::ostream &out, const FindOperation &find, std::size_t longest = longestLine);

/// The same for one request.
int evaluateOne(std::string_view request, std::ostream &out, const FindOperation &find);

} // namespace headless
