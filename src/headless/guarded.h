#pragma once

#include "core/result.h"

#include <exception>
#include <new>
#include <stdexcept>
#include <string>

namespace headless {

inline core::Error outOfMemory()
{
    return {.kind = core::ErrorKind::TooLarge,
            .text = core::literal("this needs more memory than the machine gives to a program")};
}

/// What an action gives, or what a library that it calls has thrown, as an error: nothing of ours throws.
template <class Action>
auto guarded(const Action &action) -> decltype(action())
{
    try {
        return action();
    } catch (const std::bad_alloc &) {
        return core::fail(outOfMemory());
    } catch (const std::length_error &) {
        return core::fail(outOfMemory());
    } catch (const std::exception &thrown) {
        return core::fail(core::ErrorKind::NotConverged, {},
                          core::literal(std::string("the computation failed: ") + thrown.what()));
    }
}

} // namespace headless
