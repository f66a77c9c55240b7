#include "headless/commandline.h"

#include "headless/bench.h"
#include "headless/benchoptions.h"
#include "headless/eval.h"
#include "headless/jsonwriter.h"
#include "headless/operationlist.h"
#include "headless/ops.h"
#include "headless/utf8.h"

#include <QByteArray>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <csignal>
#include <iostream>
#include <string_view>

namespace headless {

namespace {

constexpr int wrongUsage = 2;
constexpr std::array<std::string_view, 3> commands = {"eval", "ops", "bench"};

int refuse(const Streams &streams, const std::string &sentence)
{
    streams.errors << "nabla: " << sentence << '\n' << std::flush;
    return wrongUsage;
}

int print(const Streams &streams, const core::Value &value)
{
    streams.out << toJson(value) << '\n' << std::flush;
    return streams.out.good() ? 0 : 1;
}

int runEval(const std::vector<std::string> &arguments, const Streams &streams)
{
    if (arguments.empty())
        return evaluateLines(streams.in, streams.out, findOperation);
    if (arguments.front().rfind('-', 0) == 0)
        return refuse(streams, "eval has no option “" + shortened(arguments.front()) + "”");
    if (arguments.size() > 1)
        return refuse(streams, "eval takes one request, or none to read them from standard input; it got "
                                   + std::to_string(arguments.size()) + " arguments");
    return evaluateOne(arguments.front(), streams.out, findOperation);
}

int runOps(const std::vector<std::string> &arguments, const Streams &streams)
{
    if (arguments.empty())
        return print(streams, describeOperations(allOperations()));
    if (arguments.size() > 1)
        return refuse(streams, "ops takes the name of one table at most; it got " + std::to_string(arguments.size())
                                   + " arguments");
    const auto table = describeTable(arguments.front());
    return table ? print(streams, *table) : refuse(streams, core::english(table.error().text));
}

/// What a person can mend by asking otherwise; all else has failed while it was timed.
bool isWrongUsage(core::ErrorKind kind)
{
    return kind == core::ErrorKind::NotFound || kind == core::ErrorKind::MissingInput
           || kind == core::ErrorKind::UnknownInput || kind == core::ErrorKind::Domain;
}

int runBench(const std::vector<std::string> &arguments, const Streams &streams)
{
    const auto request = readBenchmarkOptions(arguments);
    if (!request)
        return refuse(streams, "bench: " + core::english(request.error().text));
    const auto result = runBenchmark(*request);
    if (result)
        return print(streams, *result);
    const int status = refuse(streams, "bench: " + core::english(result.error().text));
    return isWrongUsage(result.error().kind) ? status : 1;
}

} // namespace

bool isCommand(int argc, const char *const *argv)
{
    return argc > 1 && std::find(commands.begin(), commands.end(), std::string_view(argv[1])) != commands.end();
}

int runCommand(const std::vector<std::string> &arguments, const Streams &streams)
{
    const std::vector<std::string> rest(arguments.begin() + (arguments.empty() ? 0 : 1), arguments.end());
    const std::string_view command = arguments.empty() ? std::string_view() : arguments.front();
    if (command == "eval")
        return runEval(rest, streams);
    if (command == "ops")
        return runOps(rest, streams);
    if (command == "bench")
        return runBench(rest, streams);
    return refuse(streams, "there is no command “" + shortened(command) + "”, only eval, ops and bench");
}

int run(int argc, char **argv)
{
    std::ios::sync_with_stdio(false); // so that whole pieces of lines are read and not single bytes
    std::cin.tie(nullptr);
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away ends the run by a failed write
    // The arguments as they came: QCoreApplication would replace bytes that are no UTF-8.
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    // JSON is UTF-8 in every locale; in another one Qt would complain on the error stream.
    qputenv("LC_ALL", "C.UTF-8");
    const QCoreApplication application(argc, argv);
    return runCommand(arguments, {std::cin, std::cout, std::cerr});
}

} // namespace headless
