#pragma once

#include "numerics/parameter.h"

#include <QWidget>

#include <span>
#include <vector>

class QFormLayout;

namespace gui {

class NumberField;
class NumberListField;

/// One field with a slider for each parameter of a distribution, loss or activation, for a list of numbers a field
/// alone; named "params.ID" like the input it stands for. A parameter that two families share keeps its value when the
/// family changes.
class ParameterEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ParameterEditor(QWidget *parent = nullptr);

    void setParameters(const std::vector<numerics::Parameter> &parameters);
    std::vector<double> values() const;
    void setValues(const std::vector<double> &values);
    void setValue(const QString &id, double value);

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What one parameter is typed into; one of the two.
    struct Field
    {
        NumberField *number = nullptr;
        NumberListField *list = nullptr;

        std::vector<double> values() const;
        void setValues(std::span<const double> values) const;
    };

    void build();
    Field addNumber(const numerics::Parameter &parameter, const std::vector<double> &kept);
    Field addList(const numerics::Parameter &parameter, const std::vector<double> &kept);

    QFormLayout *m_layout;
    std::vector<numerics::Parameter> m_parameters;
    std::vector<numerics::Parameter> m_shown; ///< those that the fields are of
    std::vector<Field> m_fields;
};

} // namespace gui
