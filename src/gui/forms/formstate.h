#pragma once

#include <QVariantList>
#include <QVariantMap>

#include <vector>

namespace gui {

class NumberField;

/// Numbers as a form keeps them in its state, and back; what is no list of numbers gives none.
QVariantList numberList(const std::vector<double> &numbers);
std::vector<double> numbersFrom(const QVariant &list);

/// Puts the number that a state keeps under a field's name into it, unless there is none or the field refuses it.
void restoreNumber(NumberField &field, const QVariantMap &state);

} // namespace gui
