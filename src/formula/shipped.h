#pragma once

#include "formula/formula.h"

#include <QByteArrayView>

#include <memory>
#include <optional>

namespace formula {

/// A file of typeset formulas as resources/formula/store.mjs writes it. Nothing is read but what is asked for, and each
/// outline is made once, however many formulas show it. Any thread may ask.
class Store
{
public:
    /// bytes: must outlive the store. A file of another form or version is taken for an empty one.
    explicit Store(QByteArrayView bytes);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    std::optional<Formula> find(const QString &latex, bool display) const;
    int size() const;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

/// The formula as it was typeset when the program was built; nothing where it does not ship with the program.
std::optional<Formula> shipped(const QString &latex, bool display = true);

/// How many formulas ship, each style counted.
int shippedCount();

} // namespace formula
