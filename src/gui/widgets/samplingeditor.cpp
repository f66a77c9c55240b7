#include "gui/widgets/samplingeditor.h"

#include "gui/forms/formstate.h"
#include "gui/translated.h"
#include "gui/widgets/numberfield.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace gui {

namespace {

using calculators::SamplingRequest;
using calculators::SamplingView;

struct View
{
    SamplingView view;
    const char *id; ///< in kept states
    core::Text name;
};

const std::array<View, 4> &views()
{
    static const std::array<View, 4> all = {
        {{SamplingView::None, "none", MARK_TEXT("Sampling", "None")},
         {SamplingView::Histogram, "histogram", MARK_TEXT("Sampling", "Numbers over the density")},
         {SamplingView::RunningMean, "running_mean", MARK_TEXT("Sampling", "Running mean")},
         {SamplingView::Means, "means", MARK_TEXT("Sampling", "Means of several")}}};
    return all;
}

constexpr int growthMilliseconds = 3000;

} // namespace

SamplingEditor::SamplingEditor(QWidget *parent)
    : QWidget(parent),
      m_viewLabel(new QLabel(this)),
      m_view(new QComboBox(this)),
      m_countLabel(new QLabel(this)),
      m_count(new NumberField(this)),
      m_summandsLabel(new QLabel(this)),
      m_summands(new NumberField(this)),
      m_again(new QPushButton(this)),
      m_grow(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_viewLabel, m_view, m_countLabel, m_count, m_summandsLabel, m_summands})
        layout->addWidget(widget);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_again);
    buttons->addWidget(m_grow);
    layout->addLayout(buttons);
    m_view->setObjectName(QStringLiteral("sampling"));
    m_count->setObjectName(QStringLiteral("sampled"));
    m_summands->setObjectName(QStringLiteral("summands"));
    m_again->setObjectName(QStringLiteral("drawOthers"));
    m_grow->setObjectName(QStringLiteral("grow"));
    m_view->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_view->setMinimumContentsLength(12);
    m_viewLabel->setBuddy(m_view);
    m_countLabel->setBuddy(m_count);
    m_summandsLabel->setBuddy(m_summands);
    for (const View &view : views())
        m_view->addItem(QString(), QLatin1String(view.id));
    const SamplingRequest start;
    for (const auto &[field, value] : {std::pair(m_count, start.n), std::pair(m_summands, start.summands)}) {
        field->setWhole(true);
        field->setDomain({.lowest = 1.0, .highest = static_cast<double>(calculators::mostSampled)});
        field->setValue(static_cast<double>(value));
        connect(field, &NumberField::valueChanged, this, &SamplingEditor::edited);
    }
    m_growth.setStartValue(0.0);
    m_growth.setEndValue(1.0);
    m_growth.setDuration(growthMilliseconds);
    connect(&m_growth, &QVariantAnimation::valueChanged, this, &SamplingEditor::edited);
    connect(m_view, &QComboBox::currentIndexChanged, this, &SamplingEditor::showFields);
    connect(m_again, &QPushButton::clicked, this, &SamplingEditor::drawOthers);
    connect(m_grow, &QPushButton::clicked, this, &SamplingEditor::grow);
    showWords();
    showFields();
}

SamplingRequest SamplingEditor::request() const
{
    const auto row = static_cast<std::size_t>(std::max(m_view->currentIndex(), 0));
    double count = m_count->value();
    if (m_growth.state() == QAbstractAnimation::Running)
        count = std::max(1.0, std::floor(std::pow(count, m_growth.currentValue().toDouble())));
    return {.view = views()[row].view,
            .n = static_cast<std::size_t>(count),
            .summands = static_cast<std::size_t>(m_summands->value()),
            .seed = m_seed};
}

void SamplingEditor::showFields()
{
    m_growth.stop();
    const SamplingView view = request().view;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_countLabel, m_count, m_again, m_grow})
        widget->setVisible(view != SamplingView::None);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_summandsLabel, m_summands})
        widget->setVisible(view == SamplingView::Means);
    emit edited();
}

void SamplingEditor::drawOthers()
{
    m_growth.stop();
    ++m_seed;
    emit edited();
}

// Where the desktop wants no animations, the whole sample comes at once.
void SamplingEditor::grow()
{
    m_growth.stop();
    ++m_seed;
    if (style()->styleHint(QStyle::SH_Widget_Animate, nullptr, this) != 0)
        m_growth.start();
    emit edited();
}

QVariantMap SamplingEditor::state() const
{
    return {{QStringLiteral("view"), m_view->currentData()},
            {QStringLiteral("sampled"), m_count->value()},
            {QStringLiteral("summands"), m_summands->value()},
            {QStringLiteral("seed"), QString::number(m_seed)}};
}

void SamplingEditor::restore(const QVariantMap &state)
{
    {
        const QSignalBlocker quiet(this);
        restoreNumber(*m_count, state);
        restoreNumber(*m_summands, state);
        m_seed = std::max<std::uint64_t>(1, state.value(QStringLiteral("seed")).toString().toULongLong());
        m_view->setCurrentIndex(std::max(0, m_view->findData(state.value(QStringLiteral("view")))));
    }
    emit edited();
}

void SamplingEditor::showWords()
{
    m_viewLabel->setText(tr("Random n&umbers"));
    m_countLabel->setText(tr("How man&y"));
    m_summandsLabel->setText(tr("Numbers in each m&ean"));
    m_view->setToolTip(tr("Shows a sample, the law of large numbers or the central limit theorem"));
    m_again->setText(tr("Draw others"));
    m_again->setToolTip(tr("Draws as many again"));
    m_grow->setText(tr("Let grow"));
    m_grow->setToolTip(tr("Draws again, one number after the other"));
    int row = 0;
    for (const View &view : views())
        m_view->setItemText(row++, translated(view.name));
}

void SamplingEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showWords();
}

} // namespace gui
