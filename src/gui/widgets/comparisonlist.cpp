#include "gui/widgets/comparisonlist.h"

#include "calculators/distributionplots.h"
#include "gui/forms/formstate.h"
#include "gui/translated.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

using calculators::DistributionChoice;

ComparisonList::ComparisonList(QWidget *parent)
    : QWidget(parent),
      m_keep(new QPushButton(this)),
      m_list(new QListWidget(this)),
      m_remove(new QPushButton(this)),
      m_clear(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_keep);
    layout->addWidget(m_list);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addWidget(m_clear);
    layout->addLayout(buttons);
    m_list->setObjectName(QStringLiteral("compared"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    connect(m_keep, &QPushButton::clicked, this, &ComparisonList::keep);
    connect(m_remove, &QPushButton::clicked, this, &ComparisonList::remove);
    connect(m_clear, &QPushButton::clicked, this, &ComparisonList::clear);
    connect(m_list, &QListWidget::currentRowChanged, this, &ComparisonList::enable);
    showWords();
    showChoices();
}

void ComparisonList::setChoices(const std::vector<DistributionChoice> &choices)
{
    m_choices.clear();
    for (const DistributionChoice &choice : choices)
        if (m_choices.size() < calculators::mostCompared && calculators::checkedMember(choice))
            m_choices.push_back(choice);
    showChoices();
    emit edited();
}

void ComparisonList::setCurrent(const DistributionChoice &current)
{
    m_current = current;
    enable();
}

void ComparisonList::keep()
{
    std::vector<DistributionChoice> choices = m_choices;
    choices.push_back(m_current);
    setChoices(choices);
}

void ComparisonList::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    std::vector<DistributionChoice> choices = m_choices;
    choices.erase(choices.begin() + row);
    setChoices(choices);
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    if (choices.empty())
        m_keep->setFocus();
}

void ComparisonList::clear()
{
    setChoices({});
    m_keep->setFocus();
}

void ComparisonList::showWords()
{
    m_keep->setText(tr("&Keep for comparison"));
    m_keep->setToolTip(tr("Draws this distribution beside the ones that are chosen next"));
    m_remove->setText(tr("Remove"));
    m_clear->setText(tr("Remove all"));
    m_list->setAccessibleName(tr("Kept for comparison"));
}

void ComparisonList::showChoices()
{
    m_list->clear();
    for (const DistributionChoice &choice : m_choices)
        if (const auto member = calculators::checkedMember(choice))
            m_list->addItem(translated(calculators::memberName(*member)));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_list, m_remove, m_clear})
        widget->setVisible(!m_choices.empty());
    m_list->setFixedHeight(m_list->count() * std::max(0, m_list->sizeHintForRow(0)) + 2 * m_list->frameWidth());
    enable();
}

void ComparisonList::enable()
{
    const bool kept = std::find(m_choices.begin(), m_choices.end(), m_current) != m_choices.end();
    m_keep->setEnabled(!kept && m_choices.size() < calculators::mostCompared);
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

QVariant ComparisonList::state() const
{
    QVariantList all;
    for (const DistributionChoice &choice : m_choices)
        all.push_back(QVariantMap{{QStringLiteral("distribution"), QString::fromStdString(choice.distribution)},
                                  {QStringLiteral("params"), numberList(choice.parameters)}});
    return all;
}

void ComparisonList::restore(const QVariant &state)
{
    std::vector<DistributionChoice> choices;
    for (const QVariant &item : state.toList()) {
        const QVariantMap map = item.toMap();
        choices.push_back({map.value(QStringLiteral("distribution")).toString().toStdString(),
                           numbersFrom(map.value(QStringLiteral("params")))});
    }
    setChoices(choices);
}

bool ComparisonList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        remove();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ComparisonList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showWords();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        showChoices();
}

} // namespace gui
