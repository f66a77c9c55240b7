#include "gui/forms/formstate.h"

#include "gui/widgets/numberfield.h"

#include <cmath>

namespace gui {

QVariantList numberList(const std::vector<double> &numbers)
{
    return {numbers.begin(), numbers.end()};
}

std::vector<double> numbersFrom(const QVariant &list)
{
    std::vector<double> result;
    for (const QVariant &entry : list.toList()) {
        bool isNumber = false;
        const double number = entry.toDouble(&isNumber);
        if (!isNumber || std::isnan(number))
            return {};
        result.push_back(number);
    }
    return result;
}

void restoreNumber(NumberField &field, const QVariantMap &state)
{
    bool isNumber = false;
    const double number = state.value(field.objectName()).toDouble(&isNumber);
    const double before = field.value();
    if (!isNumber)
        return;
    field.setValue(number);
    if (!field.isValid())
        field.setValue(before);
}

} // namespace gui
