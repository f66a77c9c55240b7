#include "headless/linereader.h"

namespace headless {

namespace {

constexpr std::size_t pieceSize = 65536;
constexpr std::size_t keptRoom = 1 << 20; // what a line may leave reserved for the next one

} // namespace

LineReader::LineReader(std::istream &in, std::size_t longest) : m_in(in), m_longest(longest), m_piece(pieceSize)
{
}

LineReader::Outcome LineReader::next()
{
    m_line.clear();
    if (m_line.capacity() > keptRoom)
        m_line.shrink_to_fit();
    bool tooLong = false;
    bool any = false;
    for (bool ended = false; !ended && m_in.good();) {
        // Unlike read(), getline() does not wait for a full buffer. It sets failbit where the piece is full and the
        // line goes on, and where there was nothing at all; eofbit where no line end came.
        m_in.getline(m_piece.data(), static_cast<std::streamsize>(m_piece.size()));
        const auto got = static_cast<std::size_t>(m_in.gcount());
        any = any || got > 0;
        ended = !m_in.fail() && !m_in.eof();
        const std::size_t bytes = ended ? got - 1 : got;
        tooLong = tooLong || m_line.size() + bytes > m_longest;
        if (tooLong)
            std::string().swap(m_line);
        else
            m_line.append(m_piece.data(), bytes);
        if (m_in.fail() && !m_in.eof() && !m_in.bad())
            m_in.clear();
    }
    if (!any)
        return Outcome::End;
    return tooLong ? Outcome::TooLong : Outcome::Line;
}

} // namespace headless
