#include "headless/linereader.h"

namespace headless {

namespace {

constexpr std::size_t pieceSize = 65536;
constexpr std::size_t keptRoom = 1 << 20; // what a line may leave reserved for the next one

} // namespace

LineReader::LineReader(std::istream &in, std::size_t longest) : m_in(in), m_longest(longest), m_piece(pieceSize)
{
}

void LineReader::readPiece()
{
    // Unlike read(), getline() does not wait for a full buffer. It sets failbit where the piece is full and the line
    // goes on, and where there was nothing at all; eofbit where no line end came.
    m_in.getline(m_piece.data(), static_cast<std::streamsize>(m_piece.size()));
    const auto got = static_cast<std::size_t>(m_in.gcount());
    m_any = m_any || got > 0;
    m_ended = m_in.good();
    const std::size_t bytes = m_ended ? got - 1 : got;
    m_tooLong = m_tooLong || m_line.size() + bytes > m_longest;
    if (m_tooLong)
        std::string().swap(m_line);
    else
        m_line.append(m_piece.data(), bytes);
    if (!m_in.eof() && !m_in.bad())
        m_in.clear();
}

LineReader::Outcome LineReader::next()
{
    m_line.clear();
    if (m_line.capacity() > keptRoom)
        m_line.shrink_to_fit();
    m_any = m_ended = m_tooLong = false;
    while (!m_ended && m_in.good())
        readPiece();
    if (!m_any)
        return Outcome::End;
    return m_tooLong ? Outcome::TooLong : Outcome::Line;
}

} // namespace headless
