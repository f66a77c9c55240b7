#pragma once

#include <cstddef>
#include <istream>
#include <string>
#include <vector>

namespace headless {

/// Reads a stream line by line, each as soon as it is there, and keeps no more of one than it may have.
class LineReader
{
public:
    enum class Outcome { Line, TooLong, End };

    /// longest: in bytes, the line end not counted.
    LineReader(std::istream &in, std::size_t longest);

    /// The next line is then line(); of one that is too long nothing is kept. The last one may lack its line end.
    Outcome next();
    const std::string &line() const { return m_line; }

private:
    void readPiece();

    std::istream &m_in;
    std::size_t m_longest;
    std::string m_line = {};
    std::vector<char> m_piece;
    bool m_any = false;   ///< whether the line has a byte, its end counted
    bool m_ended = false; ///< whether its end was read
    bool m_tooLong = false;
};

} // namespace headless
