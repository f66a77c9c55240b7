#include "headless/benchoptions.h"

#include "headless/utf8.h"

#include <array>
#include <charconv>
#include <string_view>

namespace headless {

namespace {

using core::ErrorKind;
using core::fail;
using core::literal;
using core::Result;

constexpr std::size_t largestNumber = 1000000000;

Result<std::size_t> readNumber(const std::string &option, const std::string &text)
{
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number == 0 || number > largestNumber)
        return fail(ErrorKind::Domain, option,
                    literal(option + " takes a whole number from 1 to " + std::to_string(largestNumber) + ", not “"
                            + shortened(text) + "”"));
    return number;
}

Result<void> setOption(BenchmarkRequest &request, const std::string &option, const std::string &value)
{
    if (option == "--distribution" || option == "--loss") {
        (option == "--loss" ? request.loss : request.distribution) = value;
        return {};
    }
    const auto number = readNumber(option, value);
    if (!number)
        return fail(number.error());
    if (option == "--size")
        request.size = *number;
    else
        request.runs = *number;
    return {};
}

bool isOption(std::string_view name)
{
    return name == "--size" || name == "--runs" || name == "--distribution" || name == "--loss";
}

/// Reads the option at `at`, and its value there or in the next argument; gives how many arguments that were.
Result<std::size_t> readOption(BenchmarkRequest &request, const std::vector<std::string> &arguments, std::size_t at)
{
    const std::string &argument = arguments[at];
    const std::size_t sign = argument.find('=');
    const std::string option = argument.substr(0, sign);
    if (!isOption(option))
        return fail(ErrorKind::UnknownInput, option, literal("there is no option “" + shortened(option) + "”"));
    const bool apart = sign == std::string::npos;
    std::string value;
    if (!apart)
        value = argument.substr(sign + 1);
    else if (at + 1 < arguments.size())
        value = arguments[at + 1];
    if (value.empty())
        return fail(ErrorKind::MissingInput, option, literal(option + " needs a value"));
    if (auto set = setOption(request, option, value); !set)
        return fail(set.error());
    return apart ? 2 : 1;
}

} // namespace

Result<BenchmarkRequest> readBenchmarkOptions(const std::vector<std::string> &arguments)
{
    BenchmarkRequest request;
    for (std::size_t at = 0; at < arguments.size();) {
        const std::string &argument = arguments[at];
        if (argument.rfind('-', 0) == 0) {
            const auto count = readOption(request, arguments, at);
            if (!count)
                return fail(count.error());
            at += *count;
        } else if (request.name.empty()) {
            request.name = argument;
            ++at;
        } else {
            return fail(ErrorKind::UnknownInput, {},
                        literal("one name at a time, not also “" + shortened(argument) + "”"));
        }
    }
    if (request.name.empty())
        return fail(ErrorKind::MissingInput, {}, literal("say what to time: nabla bench NAME"));
    return request;
}

} // namespace headless
