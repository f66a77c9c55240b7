#pragma once

#include <QString>

namespace formula {

/// A formula read in words, for those who hear it.
///
/// mathMl: as a Formula holds it. language: "de" or "de_AT" for German; English for any other.
/// Nothing that the formula shows is left out: what can be misheard has its end spoken ("end root"). Empty where mathMl
/// is not well-formed.
QString spoken(const QString &mathMl, const QString &language);

} // namespace formula
