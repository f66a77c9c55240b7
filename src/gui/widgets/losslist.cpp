#include "gui/widgets/losslist.h"

#include "gui/forms/formstate.h"
#include "gui/translated.h"
#include "gui/widgets/parametereditor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

using calculators::LossChoice;

LossList::LossList(QWidget *parent)
    : QWidget(parent),
      m_label(new QLabel(this)),
      m_loss(new QComboBox(this)),
      m_params(new ParameterEditor(this)),
      m_add(new QPushButton(this)),
      m_list(new QListWidget(this)),
      m_remove(new QPushButton(this)),
      m_clear(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_label, m_loss, m_params, m_add, m_list})
        layout->addWidget(widget);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addWidget(m_clear);
    layout->addLayout(buttons);
    m_label->setBuddy(m_loss);
    m_loss->setObjectName(QStringLiteral("offered"));
    m_loss->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_loss->setMinimumContentsLength(12);
    m_add->setObjectName(QStringLiteral("add"));
    m_list->setObjectName(QStringLiteral("losses"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    connect(m_loss, &QComboBox::currentIndexChanged, this, &LossList::showParameters);
    connect(m_params, &ParameterEditor::edited, this, &LossList::enable);
    connect(m_add, &QPushButton::clicked, this, &LossList::add);
    connect(m_remove, &QPushButton::clicked, this, &LossList::remove);
    connect(m_clear, &QPushButton::clicked, this, &LossList::clear);
    connect(m_list, &QListWidget::currentRowChanged, this, &LossList::enable);
    showWords();
    showChoices();
}

void LossList::setOffered(const std::vector<const numerics::Loss *> &losses)
{
    {
        const QSignalBlocker quiet(m_loss);
        const QVariant before = m_loss->currentData();
        m_offered = losses;
        m_loss->clear();
        for (const numerics::Loss *loss : losses)
            m_loss->addItem(translated(loss->name), QString::fromStdString(loss->id));
        m_loss->setCurrentIndex(std::max(0, m_loss->findData(before)));
    }
    showParameters();
}

LossChoice LossList::offered() const
{
    const int row = m_loss->currentIndex();
    return row < 0 ? LossChoice{} : LossChoice{m_offered[static_cast<std::size_t>(row)]->id, m_params->values()};
}

void LossList::showParameters()
{
    if (const int row = m_loss->currentIndex(); row >= 0) {
        const auto &parameters = m_offered[static_cast<std::size_t>(row)]->parameters;
        m_params->setParameters(parameters);
        m_params->setVisible(!parameters.empty());
    }
    enable();
}

void LossList::setChoices(const std::vector<LossChoice> &choices)
{
    m_choices.clear();
    for (const LossChoice &choice : choices)
        if (const auto checked = calculators::checkedChoice(choice);
            checked && std::find(m_choices.begin(), m_choices.end(), *checked) == m_choices.end())
            m_choices.push_back(*checked);
    showChoices();
    emit edited();
}

void LossList::add()
{
    std::vector<LossChoice> choices = m_choices;
    choices.push_back(offered());
    setChoices(choices);
    m_list->setCurrentRow(m_list->count() - 1);
}

void LossList::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    std::vector<LossChoice> choices = m_choices;
    choices.erase(choices.begin() + row);
    setChoices(choices);
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    if (choices.empty())
        m_add->setFocus();
}

void LossList::clear()
{
    setChoices({});
    m_add->setFocus();
}

void LossList::showWords()
{
    m_label->setText(tr("Lo&ss to add"));
    m_add->setText(tr("&Add"));
    m_add->setToolTip(tr("Draws this loss beside those in the list"));
    m_remove->setText(tr("Remove"));
    m_clear->setText(tr("Remove all"));
    m_list->setAccessibleName(tr("Losses in view"));
    m_list->setToolTip(tr("Losses in view; the Delete key removes one"));
    for (int row = 0; row < m_loss->count(); ++row)
        m_loss->setItemText(row, translated(m_offered[static_cast<std::size_t>(row)]->name));
}

void LossList::showChoices()
{
    m_list->clear();
    for (const LossChoice &choice : m_choices)
        m_list->addItem(translated(calculators::choiceName(choice)));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_list, m_remove, m_clear})
        widget->setVisible(!m_choices.empty());
    m_list->setFixedHeight(m_list->count() * std::max(0, m_list->sizeHintForRow(0)) + 2 * m_list->frameWidth());
    enable();
}

void LossList::enable()
{
    const bool there = std::find(m_choices.begin(), m_choices.end(), offered()) != m_choices.end();
    m_add->setEnabled(m_loss->count() > 0 && !there);
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

QVariant LossList::stateOf(const std::vector<LossChoice> &choices)
{
    QVariantList all;
    for (const LossChoice &choice : choices)
        all.push_back(QVariantMap{{QStringLiteral("loss"), QString::fromStdString(choice.loss)},
                                  {QStringLiteral("params"), numberList(choice.parameters)}});
    return all;
}

std::vector<LossChoice> LossList::choicesFrom(const QVariant &state)
{
    std::vector<LossChoice> choices;
    for (const QVariant &item : state.toList()) {
        const QVariantMap map = item.toMap();
        choices.push_back({map.value(QStringLiteral("loss")).toString().toStdString(),
                           numbersFrom(map.value(QStringLiteral("params")))});
    }
    return choices;
}

bool LossList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        remove();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void LossList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showWords();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        showChoices();
}

} // namespace gui
