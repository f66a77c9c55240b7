#include "headless/eval.h"

#include "headless/linereader.h"

namespace headless {

namespace {

bool isBlank(std::string_view line)
{
    return line.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

Answer tooLong(std::size_t longest)
{
    return refusal(
        {.kind = core::ErrorKind::TooLarge,
         .text = core::literal("a line may have at most " + std::to_string(longest) + " bytes; this one is longer")});
}

bool put(std::ostream &out, const Answer &answer)
{
    out << answer.text << '\n' << std::flush;
    return out.good();
}

} // namespace

int evaluateLines(std::istream &in, std::ostream &out, const FindOperation &find, std::size_t longest)
{
    int status = 0;
    LineReader lines(in, longest);
    for (;;) {
        const auto outcome = lines.next();
        if (outcome == LineReader::Outcome::End)
            return status;
        if (outcome == LineReader::Outcome::Line && isBlank(lines.line()))
            continue;
        const Answer given = outcome == LineReader::Outcome::TooLong ? tooLong(longest) : answer(lines.line(), find);
        if (!given.ok)
            status = 1;
        if (!put(out, given))
            return 1;
    }
}

int evaluateOne(std::string_view request, std::ostream &out, const FindOperation &find)
{
    const Answer given = answer(request, find);
    return put(out, given) && given.ok ? 0 : 1;
}

} // namespace headless
