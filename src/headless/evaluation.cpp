#include "headless/evaluation.h"

#include "core/requestcheck.h"
#include "headless/guarded.h"
#include "headless/jsonreader.h"
#include "headless/jsonwriter.h"
#include "headless/utf8.h"

#include <new>
#include <stdexcept>
#include <utility>

namespace headless {

namespace {

core::Object errorObject(const core::Error &error)
{
    core::Object result{{"code", std::string(core::code(error.kind))}};
    if (!error.field.empty())
        result.emplace_back("input", error.field);
    result.emplace_back("message", core::english(error.text));
    if (error.position)
        result.emplace_back("position", *error.position);
    return result;
}

Answer toAnswer(const core::Value *id, core::Result<core::Object> outcome)
{
    const bool ok = outcome.has_value();
    core::Object members;
    if (id)
        members.emplace_back("id", *id);
    members.emplace_back("ok", ok);
    if (ok)
        members.emplace_back("result", *std::move(outcome));
    else
        members.emplace_back("error", errorObject(outcome.error()));
    return {.text = toJson(members), .ok = ok};
}

core::Result<core::Object> evaluate(const core::Object &request, const FindOperation &find)
{
    const core::Value *wanted = core::member(request, "op");
    if (!wanted)
        return core::fail(core::ErrorKind::MissingInput, "op",
                          core::literal("a request needs the input “op”, the name of an operation"));
    const auto *name = wanted->as<std::string>();
    if (!name)
        return core::fail(
            core::ErrorKind::Type, "op",
            core::literal("op must be a string, the name of an operation; it is " + shortened(toJson(*wanted))));
    const core::Operation *operation = find(*name);
    if (!operation)
        return core::fail(
            core::ErrorKind::UnknownOperation, "op",
            core::literal("there is no operation called “" + shortened(*name) + "”; nabla ops lists all"));
    return core::evaluate(*operation, request);
}

core::Result<core::Object> readRequest(std::string_view text)
{
    auto value = readJson(text);
    if (!value)
        return core::fail(value.error());
    auto *object = std::get_if<core::Object>(&value->data);
    if (!object)
        return core::fail(
            {.kind = core::ErrorKind::Parse, .text = core::literal("a request must be a JSON object"), .position = 0});
    return std::move(*object);
}

} // namespace

Answer refusal(const core::Error &error)
{
    return toAnswer(nullptr, core::fail(error));
}

Answer answer(std::string_view request, const FindOperation &find)
{
    const auto read = guarded([request] { return readRequest(request); });
    if (!read)
        return refusal(read.error());
    const core::Value *id = core::member(*read, "id");
    auto outcome = guarded([&read, &find] { return evaluate(*read, find); });
    try {
        return toAnswer(id, std::move(outcome));
    } catch (const std::bad_alloc &) {
        return toAnswer(id, core::fail(outOfMemory()));
    } catch (const std::length_error &) {
        return toAnswer(id, core::fail(outOfMemory()));
    }
}

} // namespace headless
