#include "gui/views/stepsview.h"

#include "gui/celltext.h"
#include "gui/translated.h"
#include "gui/views/tableviews.h"
#include "gui/widgets/heading.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace gui {

namespace {

QString matrixLatex(const calculators::Matrix &matrix, int digits)
{
    QStringList rows;
    for (std::size_t i = 0; i < matrix.cells.rows; ++i) {
        QStringList row;
        for (std::size_t j = 0; j < matrix.cells.columns; ++j)
            row << cellLatex(matrix.cells(i, j), digits);
        rows << row.join(QStringLiteral(" & "));
    }
    return QStringLiteral("\\begin{pmatrix} %1 \\end{pmatrix}").arg(rows.join(QStringLiteral(" \\\\ ")));
}

// "R1 <-> R2" as people write it.
QString rowOperation(const std::string &operation)
{
    return QString::fromStdString(operation)
        .replace(QLatin1String("<->"), QStringLiteral("↔"))
        .replace(QLatin1String("<-"), QStringLiteral("←"))
        .replace(QLatin1String(" - "), QStringLiteral(" − "));
}

} // namespace

StepsView::StepsView(QWidget *parent)
    : SectionView(parent),
      m_title(new Heading(3, this)),
      m_list(new QListWidget(this)),
      m_matrix(new MatrixView(this)),
      m_counter(new QLabel(this)),
      m_first(new QPushButton(this)),
      m_back(new QPushButton(this)),
      m_forward(new QPushButton(this)),
      m_last(new QPushButton(this)),
      m_copy(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    auto *buttons = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_first, m_back, m_forward, m_last, m_counter})
        buttons->addWidget(widget);
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    layout->addLayout(buttons);
    auto *sides = new QHBoxLayout;
    sides->addWidget(m_list, 1);
    sides->addWidget(m_matrix, 0, Qt::AlignTop);
    layout->addLayout(sides);
    m_list->setWordWrap(true);
    connect(m_list, &QListWidget::currentRowChanged, this, &StepsView::showStep);
    connect(m_first, &QPushButton::clicked, this, [this] { m_list->setCurrentRow(0); });
    connect(m_last, &QPushButton::clicked, this, [this] { m_list->setCurrentRow(m_list->count() - 1); });
    connect(m_back, &QPushButton::clicked, this, [this] { m_list->setCurrentRow(m_list->currentRow() - 1); });
    connect(m_forward, &QPushButton::clicked, this, [this] { m_list->setCurrentRow(m_list->currentRow() + 1); });
    connect(m_copy, &QPushButton::clicked, this, &StepsView::copyLatex);
    connect(m_matrix, &SectionView::message, this, &SectionView::message);
    retranslate();
}

void StepsView::show(const calculators::Section &section, int digits)
{
    const int kept = m_list->currentRow();
    m_steps = std::get<calculators::Steps>(section);
    m_digits = digits;
    m_title->setHeading(translated(m_steps.title));
    m_list->clear();
    for (std::size_t i = 0; i < m_steps.steps.size(); ++i) {
        const auto &step = m_steps.steps[i];
        const QString operation = rowOperation(step.operation);
        m_list->addItem(QStringLiteral("%1. %2").arg(i + 1).arg(translated(step.text))
                        + (operation.isEmpty() ? QString() : QStringLiteral("    ") + operation));
    }
    const int rows = std::clamp(m_list->count(), 1, 8);
    m_list->setFixedHeight(rows * (m_list->sizeHintForRow(0) > 0 ? m_list->sizeHintForRow(0) : fontMetrics().height())
                           + 2 * m_list->frameWidth());
    m_list->setCurrentRow(std::clamp(kept, 0, std::max(0, m_list->count() - 1)));
    showStep(m_list->currentRow());
}

void StepsView::showStep(int row)
{
    const bool valid = row >= 0 && row < m_list->count();
    for (QPushButton *button : {m_first, m_back})
        button->setEnabled(row > 0);
    for (QPushButton *button : {m_forward, m_last})
        button->setEnabled(row + 1 < m_list->count());
    m_counter->setText(valid ? tr("Step %1 of %2").arg(row + 1).arg(m_list->count()) : tr("Nothing to do"));
    m_matrix->setVisible(valid);
    m_copy->setEnabled(valid);
    if (valid)
        m_matrix->showMatrix(m_steps.steps[static_cast<std::size_t>(row)].matrix, m_digits);
}

void StepsView::copyLatex()
{
    QStringList lines;
    for (const auto &step : m_steps.steps)
        lines << QStringLiteral("\\xrightarrow{%1} & %2")
                     .arg(QString::fromStdString(step.latex), matrixLatex(step.matrix, m_digits));
    QApplication::clipboard()->setText(
        QStringLiteral("\\begin{align*}\n%1\n\\end{align*}").arg(lines.join(QStringLiteral(" \\\\\n"))));
    emit message(tr("Copied"));
}

QString StepsView::plainText() const
{
    QString text = m_title->text() + u'\n';
    for (int i = 0; i < m_list->count(); ++i)
        text += m_list->item(i)->text() + u'\n';
    return text;
}

void StepsView::retranslate()
{
    m_first->setText(tr("First"));
    m_back->setText(tr("Back"));
    m_forward->setText(tr("Forward"));
    m_last->setText(tr("Last"));
    m_copy->setText(tr("Copy all steps as LaTeX"));
    m_list->setAccessibleName(tr("Steps"));
}

void StepsView::changeEvent(QEvent *event)
{
    SectionView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gui
