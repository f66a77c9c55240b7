#pragma once

#include "formula/mathtree.h"
#include "formula/spokenwords.h"

#include <QString>

#include <span>

namespace formula {

/// Puts MathML into words, element by element.
class Speaker
{
public:
    explicit Speaker(const SpokenWords &words) : m_words(words) {}

    QString node(const MathNode &node) const;

private:
    using Row = std::span<const MathNode>;

    QString sequence(Row row) const;
    /// What begins at an element of a row and takes several; moves at past what it said. Empty where nothing does.
    QString construct(Row row, std::size_t &at) const;
    QString application(Row row, std::size_t &at) const;
    QString bars(Row row, std::size_t &at) const;
    QString braces(Row row, std::size_t &at) const;
    QString inParentheses(Row content) const;

    QString token(const MathNode &node) const;
    QString letter(const MathNode &node) const;
    QString operatorWords(const MathNode &node) const;
    QString fraction(const MathNode &node) const;
    QString root(const MathNode &node) const;
    QString scripts(const MathNode &node) const;
    QString power(const QString &base, const MathNode &exponent) const;
    QString index(const QString &base, const MathNode &index) const;
    QString limits(const MathNode &base, const MathNode *under, const MathNode *over) const;
    QString underOver(const MathNode &node) const;
    QString decorated(const QString &base, const MathNode &mark, const QString &phrase) const;
    QString table(const MathNode &node) const;
    QString lines(const MathNode &node) const;

    const SpokenWords &m_words;
};

} // namespace formula
