#pragma once

#include "core/result.h"
#include "core/run.h"

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// The rows of a table of text. lines: at which line of the file each row begins, from 1.
struct CsvTable
{
    char separator = ',';
    std::vector<std::vector<std::string>> rows = {};
    std::vector<std::size_t> lines = {};
};

struct CsvOptions
{
    /// '\0': comma, semicolon or tab, whichever gives rows of one length, else the one that stands most often in them.
    char separator = '\0';
    /// Whether rows of different lengths are an error.
    bool equalLengths = true;
    /// More of them, in all rows together, are an error.
    std::size_t mostFields = std::numeric_limits<std::size_t>::max();
};

/// Reads comma-separated values as RFC 4180 describes them: UTF-8 with or without a byte order mark; lines end with
/// CR LF, LF or CR; a field in quotation marks may hold separators, line ends and doubled quotation marks. Quotation
/// marks inside a field that does not begin with one are taken as they are. Blank lines are passed over, but where
/// there is one column only they are empty fields, save at the end. Errors, each with its line as the first value of
/// the text: Parse (a quotation mark that is not closed, text after a closing one, broken UTF-8); Shape (rows of
/// different lengths); TooLarge. And Cancelled.
Result<CsvTable> readCsv(std::string_view text, const CsvOptions &options = {}, const Run &run = {});

/// The same rows as a file: lines end with CR LF, fields that need it are quoted. readCsv() gives the rows back.
std::string writeCsv(const std::vector<std::vector<std::string>> &rows, char separator = ',');

} // namespace core
