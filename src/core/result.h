#pragma once

#include "core/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace core {

/// A value, or the reason why there is none.
template <class T>
using Result = tl::expected<T, Error>;

/// An error to return from any function that gives a Result.
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

inline tl::unexpected<Error> fail(ErrorKind kind, std::string field, Text text)
{
    return fail(Error{.kind = kind, .field = std::move(field), .text = std::move(text)});
}

/// What a computation returns when its Run says that it is no longer wanted.
inline tl::unexpected<Error> cancelled()
{
    return fail(Error{.kind = ErrorKind::Cancelled});
}

} // namespace core
