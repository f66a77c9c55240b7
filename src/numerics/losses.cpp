#include "numerics/losses.h"

#include "numerics/lossmember.h"

#include <algorithm>

namespace numerics {

const std::vector<Loss> &losses()
{
    static const std::vector<Loss> all = [] {
        std::vector<Loss> table;
        for (auto &&family : {regressionLosses(), robustLosses(), marginLosses(), probabilityLosses(), classLosses(),
                              countLosses(), vectorLosses(), setLosses()})
            table.insert(table.end(), family.begin(), family.end());
        return table;
    }();
    return all;
}

const Loss *findLoss(std::string_view id)
{
    const auto &table = losses();
    const auto found = std::find_if(table.begin(), table.end(), [id](const Loss &loss) { return loss.id == id; });
    return found == table.end() ? nullptr : &*found;
}

} // namespace numerics
