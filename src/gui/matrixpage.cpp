#include "gui/matrixpage.h"

#include "gui/calculatorpage.h"
#include "gui/forms/matrixform.h"
#include "gui/worksheet/worksheetpage.h"

#include <QEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace gui {

namespace {

const QString worksheet = QStringLiteral("worksheet");

} // namespace

MatrixPage::MatrixPage(Workspace &workspace, QWidget *parent)
    : PageWidget(parent),
      m_tabs(new QTabWidget(this)),
      m_form(new MatrixForm),
      m_operations(new CalculatorPage(workspace, m_form)),
      m_worksheet(new WorksheetPage(workspace))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_operations, QString());
    m_tabs->addTab(m_worksheet, QString());
    for (PageWidget *page : {static_cast<PageWidget *>(m_operations), static_cast<PageWidget *>(m_worksheet)}) {
        connect(page, &PageWidget::itemShown, this, [this, page](const QString &item) {
            if (page == current())
                emit itemShown(item);
        });
        connect(page, &PageWidget::placeRequested, this, &PageWidget::placeRequested);
        connect(page, &PageWidget::message, this, &PageWidget::message);
    }
    connect(m_worksheet, &WorksheetPage::panelAsked, this, [this](const core::Grid<std::string> &cells) {
        m_form->setMatrix(cells);
        m_tabs->setCurrentIndex(0);
    });
    connect(m_worksheet, &WorksheetPage::panelMatrixAsked, this, [this] { m_worksheet->addMatrix(m_form->matrix()); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { emit itemShown(item()); });
    retranslate();
}

PageWidget *MatrixPage::current() const
{
    return m_tabs->currentIndex() == 1 ? static_cast<PageWidget *>(m_worksheet) : m_operations;
}

QString MatrixPage::item() const
{
    return current()->item();
}

void MatrixPage::showItem(const QString &item)
{
    if (item.isEmpty())
        return;
    m_tabs->setCurrentIndex(item == worksheet ? 1 : 0);
    if (item != worksheet)
        m_operations->showItem(item);
}

// The inputs of the operations stay where they were kept before there were tabs.
QVariantMap MatrixPage::state() const
{
    QVariantMap state = m_operations->state();
    state.insert(worksheet, m_worksheet->state());
    state.insert(QStringLiteral("tab"), m_tabs->currentIndex());
    return state;
}

void MatrixPage::restore(const QVariantMap &state)
{
    m_operations->restore(state);
    m_worksheet->restore(state.value(worksheet).toMap());
    m_tabs->setCurrentIndex(state.value(QStringLiteral("tab")).toInt() == 1 ? 1 : 0);
}

QList<QAction *> MatrixPage::fileActions() const
{
    return current()->fileActions();
}

void MatrixPage::retranslate()
{
    m_tabs->setTabText(0, tr("Operations"));
    m_tabs->setTabText(1, tr("Worksheet"));
    m_tabs->setAccessibleName(tr("Kinds of computation"));
    m_tabs->tabBar()->setAccessibleName(tr("Kinds of computation"));
}

void MatrixPage::changeEvent(QEvent *event)
{
    PageWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gui
