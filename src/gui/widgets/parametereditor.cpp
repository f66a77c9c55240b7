#include "gui/widgets/parametereditor.h"

#include "gui/translated.h"
#include "gui/widgets/numberfield.h"
#include "gui/widgets/numberslider.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>

#include <cmath>

namespace gui {

ParameterEditor::ParameterEditor(QWidget *parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void ParameterEditor::setParameters(const std::vector<numerics::Parameter> &parameters)
{
    m_parameters = parameters;
    build();
}

void ParameterEditor::build()
{
    QHash<QString, double> kept;
    for (const NumberField *field : m_fields)
        kept.insert(field->objectName(), field->value());
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    m_fields.clear();
    for (const numerics::Parameter &parameter : m_parameters) {
        auto *row = new NumberSlider(this);
        NumberField *field = row->field();
        field->setObjectName(QLatin1String("params.") + QString::fromStdString(parameter.id));
        row->setName(translated(parameter.name), translated(parameter.meaning));
        const double value = kept.value(field->objectName(), parameter.initial);
        const bool fits = parameter.domain.contains(value) && (!parameter.whole || value == std::trunc(value));
        row->setDomain(parameter.domain, parameter.whole, fits ? value : parameter.initial);
        connect(field, &NumberField::valueChanged, this, &ParameterEditor::edited);
        m_layout->addRow(translated(parameter.name), row);
        m_fields.push_back(field);
    }
}

std::vector<double> ParameterEditor::values() const
{
    std::vector<double> result;
    for (const NumberField *field : m_fields)
        result.push_back(field->value());
    return result;
}

void ParameterEditor::setValues(const std::vector<double> &values)
{
    for (std::size_t i = 0; i < m_fields.size() && i < values.size(); ++i)
        m_fields[i]->setValue(values[i]);
}

void ParameterEditor::setValue(const QString &id, double value)
{
    for (NumberField *field : m_fields)
        if (field->objectName() == QLatin1String("params.") + id || field->objectName() == id)
            field->setValue(value);
}

void ParameterEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        build();
}

} // namespace gui
