#include "gui/widgets/heldparameters.h"

#include "gui/translated.h"
#include "gui/widgets/numberfield.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

/// Whether a number that was kept can still be the parameter.
bool fits(const numerics::Parameter &parameter, double value)
{
    return parameter.domain.contains(value) && (!parameter.whole || value == std::trunc(value));
}

} // namespace

HeldParameters::HeldParameters(QWidget *parent) : QWidget(parent), m_title(new QLabel(this)), m_layout(new QFormLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addLayout(m_layout);
    m_title->setWordWrap(true);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    build();
}

void HeldParameters::setFamily(const numerics::Distribution *family)
{
    m_family = family;
    build();
}

void HeldParameters::build()
{
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    m_rows.clear();
    m_title->setText(tr("Hold fixed what you know:"));
    const bool any = m_family && !m_family->parameters.front().isList();
    setVisible(any);
    if (!any)
        return;
    const auto due = numerics::mustBeHeld(*m_family);
    for (std::size_t i = 0; i < m_family->parameters.size(); ++i)
        m_rows.push_back(addRow(m_family->parameters[i], std::find(due.begin(), due.end(), i) != due.end()));
}

HeldParameters::Row HeldParameters::addRow(const numerics::Parameter &parameter, bool must)
{
    const QString id = QString::fromStdString(parameter.id);
    Row row{.key = QString::fromStdString(m_family->id) + u'.' + id,
            .holds = new QCheckBox(translated(parameter.name), this),
            .value = new NumberField(this)};
    const QVariantMap kept = m_kept.value(row.key).toMap();
    const double value = kept.value(QStringLiteral("value"), parameter.initial).toDouble();
    row.value->setObjectName(QStringLiteral("held.") + id);
    row.value->setAccessibleName(tr("%1, held at").arg(translated(parameter.name)));
    row.value->setWhole(parameter.whole);
    row.value->setDomain(parameter.domain);
    row.value->setValue(fits(parameter, value) ? value : parameter.initial);
    row.holds->setObjectName(QStringLiteral("holds.") + id);
    row.holds->setToolTip(must ? tr("The data cannot decide this one: it must be given.")
                               : translated(parameter.meaning));
    row.holds->setChecked(must || kept.value(QStringLiteral("holds")).toBool());
    row.holds->setEnabled(!must);
    row.value->setEnabled(row.holds->isChecked());
    m_layout->addRow(row.holds, row.value);
    connect(row.holds, &QCheckBox::toggled, this, [this, row](bool holds) {
        row.value->setEnabled(holds);
        note(row);
    });
    connect(row.value, &NumberField::valueChanged, this, [this, row] { note(row); });
    return row;
}

void HeldParameters::note(const Row &row)
{
    m_kept.insert(row.key, QVariantMap{{QStringLiteral("holds"), row.holds->isChecked()},
                                       {QStringLiteral("value"), row.value->value()}});
    emit edited();
}

numerics::Held HeldParameters::held() const
{
    numerics::Held result(m_rows.size());
    std::transform(m_rows.begin(), m_rows.end(), result.begin(), [](const Row &row) {
        return row.holds->isChecked() ? std::optional(row.value->value()) : std::nullopt;
    });
    return result;
}

QVariantMap HeldParameters::state() const
{
    return m_kept;
}

void HeldParameters::restore(const QVariantMap &state)
{
    m_kept = state;
    build();
    emit edited();
}

void HeldParameters::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        build();
}

} // namespace gui
