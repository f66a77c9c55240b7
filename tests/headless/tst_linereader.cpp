#include "headless/linereader.h"

#include <QTest>

#include <sstream>

using namespace headless;
using Outcome = LineReader::Outcome;

namespace {

/// Gives one piece at a time and counts how often it was asked, as a pipe does that is written to now and then.
class PipeBuffer : public std::streambuf
{
public:
    explicit PipeBuffer(std::vector<std::string> pieces) : m_pieces(std::move(pieces)) {}
    std::size_t given() const { return m_given; }

protected:
    int_type underflow() override
    {
        if (m_given == m_pieces.size())
            return traits_type::eof();
        std::string &piece = m_pieces[m_given++];
        setg(piece.data(), piece.data(), piece.data() + piece.size());
        return traits_type::to_int_type(piece.front());
    }

private:
    std::vector<std::string> m_pieces;
    std::size_t m_given = 0;
};

QList<QByteArray> linesOf(const QByteArray &text, std::size_t longest)
{
    std::istringstream in(text.toStdString());
    LineReader reader(in, longest);
    QList<QByteArray> result;
    for (Outcome outcome = reader.next(); outcome != Outcome::End; outcome = reader.next())
        result.append(outcome == Outcome::TooLong ? QByteArray("too long") : QByteArray::fromStdString(reader.line()));
    return result;
}

} // namespace

class TestLineReader : public QObject
{
    Q_OBJECT

private slots:
    void splitsIntoLines_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<QByteArray>>("expected");
        const QByteArray piece(65535, 'x'); // fills the reader's buffer to the last byte
        const QByteArray longer(65536, 'y');
        const QByteArray longest(100000, 'z');

        QTest::newRow("nothing") << QByteArray() << QList<QByteArray>();
        QTest::newRow("one line") << QByteArray("a\n") << QList<QByteArray>{"a"};
        QTest::newRow("no line end") << QByteArray("a\nb") << QList<QByteArray>{"a", "b"};
        QTest::newRow("empty lines") << QByteArray("\n\na\n\n") << QList<QByteArray>{"", "", "a", ""};
        QTest::newRow("NUL bytes stay") << QByteArray("a\0b\n", 4) << QList<QByteArray>{QByteArray("a\0b", 3)};
        QTest::newRow("a carriage return stays") << QByteArray("a\r\n") << QList<QByteArray>{"a\r"};
        QTest::newRow("as long as a piece") << piece + "\nb\n" << QList<QByteArray>{piece, "b"};
        QTest::newRow("a piece to the end") << piece << QList<QByteArray>{piece};
        QTest::newRow("longer than a piece") << longer + "\nb" << QList<QByteArray>{longer, "b"};
        QTest::newRow("longer, to the end") << longer << QList<QByteArray>{longer};
        QTest::newRow("two pieces") << piece + piece + "\nb" << QList<QByteArray>{piece + piece, "b"};
        QTest::newRow("just short enough") << longest + longest + "\nb" << QList<QByteArray>{longest + longest, "b"};
        QTest::newRow("too long") << longest + longest + "z\nb" << QList<QByteArray>{"too long", "b"};
        QTest::newRow("too long at the end") << longest + longest + "z" << QList<QByteArray>{"too long"};
        QTest::newRow("too long thrice") << longest.repeated(3) + "\n" + longest.repeated(9) + "\nb\n"
                                                + longest.repeated(4)
                                         << QList<QByteArray>{"too long", "too long", "b", "too long"};
    }

    void splitsIntoLines()
    {
        QFETCH(QByteArray, text);
        QFETCH(QList<QByteArray>, expected);
        QCOMPARE(linesOf(text, 200000), expected);
    }

    void aLineIsGivenAsSoonAsItIsThere()
    {
        PipeBuffer pipe({"one\ntw", "o\n", "three\n"});
        std::istream in(&pipe);
        LineReader reader(in, 100);
        QCOMPARE(reader.next(), Outcome::Line);
        QCOMPARE(reader.line(), std::string("one"));
        QCOMPARE(pipe.given(), std::size_t(1));
        QCOMPARE(reader.next(), Outcome::Line);
        QCOMPARE(reader.line(), std::string("two"));
        QCOMPARE(pipe.given(), std::size_t(2));
        QCOMPARE(reader.next(), Outcome::Line);
        QCOMPARE(reader.next(), Outcome::End);
        QCOMPARE(reader.next(), Outcome::End);
    }

    void ofALineTooLongNothingIsKept()
    {
        std::istringstream in(std::string(1000000, 'x') + "\n");
        LineReader reader(in, 10);
        QCOMPARE(reader.next(), Outcome::TooLong);
        QVERIFY(reader.line().empty());
        QVERIFY(reader.line().capacity() < 100);
    }
};

QTEST_APPLESS_MAIN(TestLineReader)
#include "tst_linereader.moc"
