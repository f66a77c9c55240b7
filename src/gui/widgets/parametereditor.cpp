#include "gui/widgets/parametereditor.h"

#include "gui/translated.h"
#include "gui/widgets/numberfield.h"
#include "gui/widgets/numberlistfield.h"
#include "gui/widgets/numberslider.h"

#include <QEvent>
#include <QFormLayout>
#include <QHash>
#include <QLabel>

#include <cmath>
#include <cstddef>

namespace gui {

namespace {

QString inputName(const numerics::Parameter &parameter)
{
    return QLatin1String("params.") + QString::fromStdString(parameter.id);
}

/// What a value is kept under: a number and a list of one name are no shared parameter.
QString keyOf(const numerics::Parameter &parameter)
{
    return inputName(parameter) + (parameter.isList() ? QLatin1String("[]") : QLatin1String());
}

} // namespace

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

std::vector<double> ParameterEditor::Field::values() const
{
    return list ? list->values() : std::vector<double>{number->value()};
}

void ParameterEditor::Field::setValues(std::span<const double> values) const
{
    if (list)
        list->setValues({values.begin(), values.end()});
    else
        number->setValue(values.front());
}

void ParameterEditor::build()
{
    QHash<QString, std::vector<double>> kept;
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        kept.insert(keyOf(m_shown[i]), m_fields[i].values());
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    m_fields.clear();
    m_shown = m_parameters;
    for (const numerics::Parameter &parameter : m_parameters) {
        const std::vector<double> values = kept.value(keyOf(parameter));
        m_fields.push_back(parameter.isList() ? addList(parameter, values) : addNumber(parameter, values));
    }
}

ParameterEditor::Field ParameterEditor::addNumber(const numerics::Parameter &parameter, const std::vector<double> &kept)
{
    auto *row = new NumberSlider(this);
    NumberField *field = row->field();
    field->setObjectName(inputName(parameter));
    row->setName(translated(parameter.name), translated(parameter.meaning));
    const double value = kept.empty() ? parameter.initial : kept.front();
    const bool fits = parameter.domain.contains(value) && (!parameter.whole || value == std::trunc(value));
    row->setDomain(parameter.domain, parameter.whole, fits ? value : parameter.initial);
    connect(field, &NumberField::valueChanged, this, &ParameterEditor::edited);
    m_layout->addRow(translated(parameter.name), row);
    return {.number = field};
}

ParameterEditor::Field ParameterEditor::addList(const numerics::Parameter &parameter, const std::vector<double> &kept)
{
    constexpr std::size_t most = 1000; // more are no list that anybody would type
    auto *field = new NumberListField(this);
    field->setObjectName(inputName(parameter));
    field->setAccessibleName(translated(parameter.name));
    field->setPlaceholderText(translated(parameter.meaning));
    field->setCount(1, most);
    field->setDomain(parameter.domain);
    field->setValues(kept.empty() ? parameter.initialList : kept);
    connect(field, &NumberListField::valuesChanged, this, &ParameterEditor::edited);
    auto *label = new QLabel(translated(parameter.name), this);
    label->setBuddy(field);
    label->setToolTip(translated(parameter.meaning));
    m_layout->addRow(label, field);
    return {.list = field};
}

std::vector<double> ParameterEditor::values() const
{
    std::vector<double> result;
    for (const Field &field : m_fields) {
        const std::vector<double> own = field.values();
        result.insert(result.end(), own.begin(), own.end());
    }
    return result;
}

void ParameterEditor::setValues(const std::vector<double> &values)
{
    // A state that was kept may lack the last ones.
    std::vector<double> all = values;
    const std::vector<double> current = this->values();
    if (all.size() < m_fields.size())
        all.insert(all.end(), current.begin() + static_cast<std::ptrdiff_t>(all.size()), current.end());
    const auto parts = numerics::partsOf(m_shown, all);
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i].setValues(parts[i]);
}

void ParameterEditor::setValue(const QString &id, double value)
{
    for (const Field &field : m_fields)
        if (field.number
            && (field.number->objectName() == QLatin1String("params.") + id || field.number->objectName() == id))
            field.number->setValue(value);
}

void ParameterEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        build();
}

} // namespace gui
