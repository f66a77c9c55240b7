#pragma once

#include "core/operation.h"

#include <functional>
#include <string>
#include <string_view>

namespace headless {

/// The operation of that name, or nullptr.
using FindOperation = std::function<const core::Operation *(std::string_view name)>;

/// One answer: a JSON object on one line, without a line end.
struct Answer
{
    std::string text = {};
    bool ok = false;
};

/// Answers one request. Never throws: what a library throws becomes an error of the answer, and so does whatever the
/// text lacks to be a request. `id` comes back wherever the text is a JSON object.
Answer answer(std::string_view request, const FindOperation &find);

/// The answer to a request that cannot even be read.
Answer refusal(const core::Error &error);

} // namespace headless
