#include "headless/jsonwriter.h"

#include <array>
#include <cmath>
#include <type_traits>
#include <variant>

namespace headless {

namespace {

void write(std::string &out, std::monostate)
{
    out += "null";
}

void write(std::string &out, bool value)
{
    out += value ? "true" : "false";
}

void write(std::string &out, std::int64_t value)
{
    out += std::to_string(value);
}

void write(std::string &out, double value)
{
    const bool quoted = !std::isfinite(value);
    if (quoted)
        out += '"';
    out += core::shortest(value);
    if (quoted)
        out += '"';
}

void write(std::string &out, const core::NumberText &value)
{
    out += value.text;
}

void writeEscape(std::string &out, char byte)
{
    static constexpr std::string_view letters = "bfnrt";
    static constexpr std::string_view controls = "\b\f\n\r\t";
    static constexpr std::string_view digits = "0123456789abcdef";
    out += '\\';
    if (byte == '"' || byte == '\\') {
        out += byte;
    } else if (const std::size_t which = controls.find(byte); which != std::string_view::npos) {
        out += letters[which];
    } else {
        out += "u00";
        out += digits[static_cast<unsigned char>(byte) / 16U];
        out += digits[static_cast<unsigned char>(byte) % 16U];
    }
}

void write(std::string &out, std::string_view text)
{
    out += '"';
    for (const char byte : text) {
        if (static_cast<unsigned char>(byte) < ' ' || byte == '"' || byte == '\\')
            writeEscape(out, byte);
        else
            out += byte;
    }
    out += '"';
}

template <class T>
void write(std::string &out, const std::vector<T> &array)
{
    out += '[';
    for (std::size_t i = 0; i < array.size(); ++i) {
        if (i > 0)
            out += ',';
        if constexpr (std::is_same_v<T, core::Value>)
            writeJson(out, array[i]);
        else
            write(out, array[i]);
    }
    out += ']';
}

void write(std::string &out, const core::Object &object)
{
    out += '{';
    for (std::size_t i = 0; i < object.size(); ++i) {
        if (i > 0)
            out += ',';
        write(out, std::string_view(object[i].first));
        out += ':';
        writeJson(out, object[i].second);
    }
    out += '}';
}

} // namespace

void writeJson(std::string &out, const core::Value &value)
{
    std::visit(
        [&out](const auto &content) {
            if constexpr (std::is_same_v<std::decay_t<decltype(content)>, std::string>)
                write(out, std::string_view(content));
            else
                write(out, content);
        },
        value.data);
}

std::string toJson(const core::Value &value)
{
    std::string result;
    writeJson(result, value);
    return result;
}

} // namespace headless
