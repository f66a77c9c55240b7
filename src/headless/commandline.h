#pragma once

#include <istream>
#include <ostream>
#include <string>
#include <vector>

namespace headless {

/// Where a command reads and writes.
struct Streams
{
    std::istream &in;
    std::ostream &out;
    std::ostream &errors;
};

/// Whether the first argument asks for a command of this interface: eval, ops or bench.
bool isCommand(int argc, const char *const *argv);

/// Runs that command on the standard streams and gives the exit status: 0; 1 where an answer is an error or could not
/// be written; 2 for wrong usage, with one sentence among the errors. Makes its own QCoreApplication; needs no display.
int run(int argc, char **argv);

/// The same on any streams. arguments: the command and what follows it. Look-ups need a QCoreApplication.
int runCommand(const std::vector<std::string> &arguments, const Streams &streams);

} // namespace headless
