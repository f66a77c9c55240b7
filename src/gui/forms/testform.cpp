#include "gui/forms/testform.h"

#include "calculators/bayes.h"
#include "calculators/probabilitytable.h"
#include "gui/forms/formstate.h"
#include "gui/translated.h"
#include "gui/widgets/numberfield.h"
#include "gui/widgets/probabilityslider.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

TestForm::TestForm(QWidget *parent)
    : CalculatorForm(parent),
      m_prevalence(new ProbabilitySlider(QStringLiteral("prevalence"), this)),
      m_sensitivity(new ProbabilitySlider(QStringLiteral("sensitivity"), this)),
      m_specificity(new ProbabilitySlider(QStringLiteral("specificity"), this)),
      m_peopleLabel(new QLabel(this)),
      m_people(new NumberField(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const calculators::TestRequest start;
    m_prevalence->setValue(start.prevalence);
    m_sensitivity->setValue(start.sensitivity);
    m_specificity->setValue(start.specificity);
    for (ProbabilitySlider *slider : sliders()) {
        layout->addWidget(slider);
        connect(slider, &ProbabilitySlider::valueChanged, this, &CalculatorForm::edited);
    }
    m_people->setObjectName(QStringLiteral("people"));
    m_people->setValue(static_cast<double>(start.people));
    m_people->setWhole(true);
    m_people->setDomain({.lowest = 1.0, .highest = static_cast<double>(calculators::mostPeople)});
    m_peopleLabel->setBuddy(m_people);
    layout->addWidget(m_peopleLabel);
    layout->addWidget(m_people);
    layout->addStretch(1);
    connect(m_people, &NumberField::valueChanged, this, &CalculatorForm::edited);
    retranslate();
}

Job TestForm::job() const
{
    const calculators::TestRequest request{.prevalence = m_prevalence->value(),
                                           .sensitivity = m_sensitivity->value(),
                                           .specificity = m_specificity->value(),
                                           .people = static_cast<std::size_t>(m_people->value())};
    return [request](const core::Run &run) { return calculators::testReport(request, run); };
}

void TestForm::setInput(const QString &name, double value)
{
    for (ProbabilitySlider *slider : sliders())
        if (slider->field()->objectName() == name)
            slider->setValue(std::clamp(value, 0.0, 1.0));
}

QVariantMap TestForm::state() const
{
    QVariantMap result{{QStringLiteral("people"), m_people->value()}};
    for (const ProbabilitySlider *slider : sliders())
        result.insert(slider->field()->objectName(), slider->value());
    return result;
}

void TestForm::restore(const QVariantMap &state)
{
    restoreNumber(*m_people, state);
    for (ProbabilitySlider *slider : sliders())
        restoreNumber(*slider->field(), state);
}

void TestForm::retranslate()
{
    const auto meaning = [](std::size_t input) {
        return translated(calculators::probabilityOperation("bayes_test")->inputs[input].meaning);
    };
    m_prevalence->setText(tr("&Prevalence"), meaning(0));
    m_sensitivity->setText(tr("&Sensitivity"), meaning(1));
    m_specificity->setText(tr("Sp&ecificity"), meaning(2));
    m_peopleLabel->setText(tr("Told of so many pe&ople"));
}

void TestForm::changeEvent(QEvent *event)
{
    CalculatorForm::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gui
