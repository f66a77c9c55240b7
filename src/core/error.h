#pragma once

#include "core/text.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// Why something could not be done; the codes of the headless interface, and Cancelled.
enum class ErrorKind {
    Parse,
    UnknownOperation,
    UnknownInput,
    MissingInput,
    Type,
    Shape,
    Domain,
    Singular,
    NotConverged,
    TooLarge,
    NotFound,
    Cancelled,
};

/// The code as scripts read it: "unknown-op", "domain" …
std::string_view code(ErrorKind kind);

/// An expected failure. field: the input at fault, named alike in request, form and JSON ("params.p"), empty where no
/// single one is. position: in a text that could not be read, the character at fault, counted from 0.
struct Error
{
    ErrorKind kind = ErrorKind::Domain;
    std::string field = {};
    Text text = {};
    std::optional<std::size_t> position = {};
};

} // namespace core
