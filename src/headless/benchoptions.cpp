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

} // namespace

Result<BenchmarkRequest> readBenchmarkOptions(const std::vector<std::string> &arguments)
{
    BenchmarkRequest request;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string &argument = arguments[i];
        if (argument.rfind('-', 0) != 0) {
            if (!request.name.empty())
                return fail(ErrorKind::UnknownInput, {},
                            literal("one name at a time, not also “" + shortened(argument) + "”"));
            request.name = argument;
            continue;
        }
        const std::size_t sign = argument.find('=');
        const std::string option = argument.substr(0, sign);
        if (!isOption(option))
            return fail(ErrorKind::UnknownInput, option, literal("there is no option “" + shortened(option) + "”"));
        if (sign == std::string::npos && i + 1 == arguments.size())
            return fail(ErrorKind::MissingInput, option, literal(option + " needs a value"));
        const std::string value = sign == std::string::npos ? arguments[++i] : argument.substr(sign + 1);
        if (value.empty())
            return fail(ErrorKind::MissingInput, option, literal(option + " needs a value"));
        if (auto set = setOption(request, option, value); !set)
            return fail(set.error());
    }
    if (request.name.empty())
        return fail(ErrorKind::MissingInput, {}, literal("say what to time: nabla bench NAME"));
    return request;
}

} // namespace headless
