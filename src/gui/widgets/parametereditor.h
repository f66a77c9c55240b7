#pragma once

#include "numerics/parameter.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QFormLayout;

namespace gui {

class NumberField;

/// One field with a slider for each parameter of a distribution, loss or activation, named "params.ID" like the input
/// it stands for. A parameter that two families share keeps its value when the family changes.
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
    void build();

    QFormLayout *m_layout;
    std::vector<numerics::Parameter> m_parameters;
    std::vector<NumberField *> m_fields;
};

} // namespace gui
