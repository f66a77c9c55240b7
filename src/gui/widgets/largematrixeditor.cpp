#include "gui/widgets/largematrixeditor.h"

#include "calculators/report.h"
#include "gui/celltext.h"
#include "gui/views/heatmapview.h"
#include "gui/views/numberstable.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int digits = 6;

} // namespace

LargeMatrixEditor::LargeMatrixEditor(QWidget *parent)
    : QWidget(parent),
      m_summary(new QLabel(this)),
      m_tableButton(new QPushButton(this)),
      m_picture(new HeatMapView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_tableButton, 0, Qt::AlignLeft);
    layout->addWidget(m_picture);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_tableButton->setCheckable(true);
    setFocusProxy(m_tableButton);
    connect(m_tableButton, &QPushButton::toggled, this, &LargeMatrixEditor::showTable);
    retranslate();
}

void LargeMatrixEditor::setMatrix(const calculators::SharedMatrix &matrix)
{
    m_matrix = matrix;
    if (!matrix)
        return;
    calculators::HeatMap picture = matrix->picture;
    picture.title = MARK_TEXT("Matrix", "The matrix");
    m_picture->show(picture, digits);
    m_picture->setVisible(picture.rows > 1 && picture.columns > 1);
    if (m_table)
        m_table->setMatrix(matrix, digits);
    retranslate();
}

void LargeMatrixEditor::showTable(bool shown)
{
    m_tableButton->setChecked(shown);
    if (!shown || m_table) {
        if (m_table)
            m_table->setVisible(shown);
        return;
    }
    m_table = new NumbersTable(this);
    m_table->setEditable(true);
    m_table->setMatrix(m_matrix, digits);
    m_table->setTableName(tr("Entries"));
    static_cast<QVBoxLayout *>(layout())->insertWidget(2, m_table);
    connect(m_table->model(), &NumbersModel::entryTyped, this, &LargeMatrixEditor::entryTyped);
    connect(m_table->model(), &NumbersModel::refused, this, &LargeMatrixEditor::problem);
    connect(m_table, &NumbersTable::message, this, &LargeMatrixEditor::problem);
}

void LargeMatrixEditor::retranslate()
{
    m_tableButton->setText(tr("Table of the entries"));
    if (!m_matrix)
        return;
    m_summary->setText(
        tr("%1 rows, %2 columns, entries from %3 to %4. So large a matrix is computed with decimals, "
           "without steps, and is not kept for the next start: save it as a file.")
            .arg(m_matrix->rows.size())
            .arg(m_matrix->columns)
            .arg(numberText(m_matrix->picture.least, digits), numberText(m_matrix->picture.greatest, digits)));
    if (m_table)
        m_table->setTableName(tr("Entries"));
}

void LargeMatrixEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gui
