#include "core/error.h"

namespace core {

std::string_view code(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Parse:
        return "parse";
    case ErrorKind::UnknownOperation:
        return "unknown-op";
    case ErrorKind::UnknownInput:
        return "unknown-input";
    case ErrorKind::MissingInput:
        return "missing-input";
    case ErrorKind::Type:
        return "type";
    case ErrorKind::Shape:
        return "shape";
    case ErrorKind::Domain:
        return "domain";
    case ErrorKind::Singular:
        return "singular";
    case ErrorKind::NotConverged:
        return "not-converged";
    case ErrorKind::TooLarge:
        return "too-large";
    case ErrorKind::NotFound:
        return "not-found";
    case ErrorKind::Cancelled:
        return "cancelled";
    }
    return "";
}

} // namespace core
