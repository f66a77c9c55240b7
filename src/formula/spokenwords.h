#pragma once

#include <QHash>
#include <QString>

namespace formula {

/// The words of one language in which formulas are read. Phrases hold %1 and %2 for what they speak of.
struct SpokenWords
{
    QHash<QString, QString> characters = {}; ///< what a sign is called where it stands as an operator or a letter
    QHash<QString, QString> functions = {};  ///< names such as "sin"
    QHash<QString, QString> accents = {};    ///< %1: what bears the accent
    QHash<QString, QString> alphabets = {};  ///< by MathML's mathvariant; %1: the letter
    QHash<QString, QString> sets = {};       ///< double-struck letters with a meaning of their own
    QHash<QString, QString> fractions = {};  ///< "1/2"
    QHash<QString, QString> powers = {};     ///< by the exponent; %1: the base
    QHash<QString, QString> operators = {};  ///< large ones, by their sign: "the sum"

    QString fraction, longFraction, choose, derivative;
    QString root, longRoot, cubeRoot, nthRoot;
    QString power, longPower, index, longIndex;
    QString from, fromTo, over, upTo, limit, tendsTo, of;
    QString absolute, norm, given, suchThat, divides;
    QString matrix, vector, row, cases, line, labelled;
    QString above, below, crossedOut;
    QString open, close, openSet, closeSet;
};

const SpokenWords &englishWords();
const SpokenWords &germanWords();

} // namespace formula
