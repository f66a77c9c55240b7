#pragma once

#include "core/operation.h"
#include "headless/evaluation.h"

#include <algorithm>
#include <new>
#include <stdexcept>

/// Operations made for the tests, one for each thing that a general rule speaks of.
namespace madeoperations {

using core::InputType;

/// Gives back what arrived: numbers of any kind.
inline core::Operation echo()
{
    return {.name = "made.echo",
            .inputs = {{.name = "x", .type = InputType::Reals, .domain = {.infinite = true, .notANumber = true}}},
            .outputs = {{.name = "value"}},
            .evaluate = [](const core::Arguments &arguments, const core::Run &) -> core::Result<core::Object> {
                return core::Object{{"value", mapReals(arguments, "x", [](double x) { return x; })}};
            }};
}

/// The sum of a matrix, a vector, a scaling and so on: every type of input with a domain.
inline core::Operation everything()
{
    return {
        .name = "made.everything",
        .inputs = {{.name = "A", .type = InputType::Matrix, .shape = core::Shape::Square},
                   {.name = "x", .type = InputType::Vector, .shape = core::Shape::NotEmpty, .optional = true},
                   {.name = "b", .type = InputType::VectorOrMatrix, .optional = true},
                   {.name = "scale", .type = InputType::Real, .domain = {.lowest = 0.0, .open = true}, .fallback = 1.0},
                   {.name = "k", .type = InputType::Integer, .domain = {.lowest = 1.0, .highest = 10.0}, .fallback = 1},
                   {.name = "kind", .type = InputType::Word, .choices = {"sum", "count"}, .fallback = "sum"},
                   {.name = "negate", .type = InputType::Boolean, .fallback = false},
                   {.name = "params", .type = InputType::Parameters, .fallback = core::Object{}}},
        .outputs = {{.name = "value"}},
        .sizes = [](const core::Arguments &arguments) -> core::Result<void> {
            if (arguments.has("x") && arguments.vector("x").size() != arguments.matrix("A").columns)
                return core::fail(core::ErrorKind::Shape, "x", core::literal("x must be as long as a row of A"));
            return {};
        },
        .evaluate = [](const core::Arguments &arguments, const core::Run &) -> core::Result<core::Object> {
            const auto cells = arguments.matrix("A").cells;
            double sum = 0.0;
            for (const double cell : cells)
                sum += arguments.word("kind") == "sum" ? cell : 1.0;
            sum *= arguments.real("scale") * static_cast<double>(arguments.integer("k"));
            return core::Object{{"value", arguments.flag("negate") ? -sum : sum}};
        }};
}

/// The entries as they were written.
inline core::Operation exactly()
{
    return {.name = "made.exactly",
            .inputs = {{.name = "A", .type = InputType::Matrix},
                       {.name = "exact", .type = InputType::Boolean, .fallback = false}},
            .outputs = {{.name = "matrix"}},
            .evaluate = [](const core::Arguments &arguments, const core::Run &) -> core::Result<core::Object> {
                if (arguments.flag("exact"))
                    return core::Object{{"matrix", rowsOf(arguments.matrixText("A"))}};
                return core::Object{{"matrix", rowsOf(arguments.matrix("A"))}};
            }};
}

/// Fails in the way that `how` asks for, as libraries do.
inline core::Operation broken()
{
    return {.name = "made.broken",
            .inputs = {{.name = "how", .type = InputType::Word}},
            .evaluate = [](const core::Arguments &arguments, const core::Run &) -> core::Result<core::Object> {
                const std::string &how = arguments.word("how");
                if (how == "memory")
                    throw std::bad_alloc();
                if (how == "length")
                    throw std::length_error("vector::reserve");
                if (how == "other")
                    throw std::runtime_error("did not work");
                return core::fail({.kind = core::ErrorKind::Parse,
                                   .field = "how",
                                   .text = core::literal("how is “" + how + "”"),
                                   .position = 3});
            }};
}

inline const std::vector<core::Operation> &all()
{
    static const std::vector<core::Operation> list = {echo(), everything(), exactly(), broken()};
    return list;
}

inline const core::Operation *find(std::string_view name)
{
    const auto found =
        std::find_if(all().begin(), all().end(), [name](const auto &operation) { return operation.name == name; });
    return found == all().end() ? nullptr : &*found;
}

} // namespace madeoperations
