#pragma once

#include "core/operation.h"

#include <QLineEdit>

#include <cstddef>
#include <optional>
#include <vector>

namespace gui {

/// The numbers that a text lists, between spaces, line ends, tabs, semicolons or commas; each as NumberField reads one.
/// A comma between two digits is a decimal sign where semicolons, tabs or line ends stand between the numbers.
/// Nothing where a part of the text is no number.
std::optional<std::vector<double>> numbersFromText(const QString &text);

/// The names that a text lists, between line ends, tabs, semicolons or commas.
QStringList namesFromText(const QString &text);

/// A field for a few real numbers; a column of a spreadsheet can be pasted. While what stands in it is no such list the
/// field is marked, says why, and keeps the last one that was.
class NumberListField : public QLineEdit
{
    Q_OBJECT

public:
    explicit NumberListField(QWidget *parent = nullptr);

    const std::vector<double> &values() const { return m_values; }
    void setValues(const std::vector<double> &values);
    /// How many numbers there may be.
    void setCount(std::size_t fewest, std::size_t most);
    void setDomain(const core::Domain &domain);
    bool isValid() const { return m_valid; }

signals:
    void valuesChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void mark(const std::optional<std::vector<double>> &numbers);
    bool accepts(const std::vector<double> &numbers) const;

    std::vector<double> m_values;
    core::Domain m_domain = {};
    std::size_t m_fewest = 1;
    std::size_t m_most = 20;
    bool m_valid = false;
};

} // namespace gui
