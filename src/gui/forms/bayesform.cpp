#include "gui/forms/bayesform.h"

#include "calculators/bayes.h"
#include "gui/widgets/hypothesismodel.h"
#include "numerics/probabilityvector.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace gui {

BayesForm::BayesForm(QWidget *parent)
    : CalculatorForm(parent),
      m_model(
          new HypothesisModel({{tr("fair coin"), QStringLiteral("0.9"), QStringLiteral("0.5"), QStringLiteral("0.5")},
                               {tr("two heads"), QStringLiteral("0.1"), QStringLiteral("1"), QStringLiteral("1")}},
                              this)),
      m_label(new QLabel(this)),
      m_table(new QTableView(this)),
      m_normalise(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_addEvidence(new QPushButton(this)),
      m_removeEvidence(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_table),
                            static_cast<QWidget *>(m_normalise), static_cast<QWidget *>(m_addEvidence),
                            static_cast<QWidget *>(m_removeEvidence), static_cast<QWidget *>(m_remove)})
        layout->addWidget(widget);
    m_label->setBuddy(m_table);
    m_label->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("hypotheses"));
    m_table->setModel(m_model);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(fontMetrics().height() * 10);
    m_normalise->setObjectName(QStringLiteral("normalise"));

    QUndoStack &history = m_model->history();
    const std::array<std::pair<QAction *, QKeySequence::StandardKey>, 2> actions{
        {{history.createUndoAction(this), QKeySequence::Undo}, {history.createRedoAction(this), QKeySequence::Redo}}};
    for (const auto &[action, key] : actions) {
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action); // a shortcut works only for an action of the widget itself
        m_table->addAction(action);
    }
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_model, &HypothesisModel::changed, this, &BayesForm::change);
    connect(m_normalise, &QPushButton::clicked, this, &BayesForm::normalise);
    connect(m_remove, &QPushButton::clicked, this,
            [this] { m_model->removeHypothesis(m_table->currentIndex().row()); });
    connect(m_addEvidence, &QPushButton::clicked, this, [this] { m_model->setEvidence(++m_pieces); });
    connect(m_removeEvidence, &QPushButton::clicked, this, [this] { m_model->setEvidence(--m_pieces); });
    retranslate();
    showButtons();
}

void BayesForm::change()
{
    showButtons();
    emit edited();
}

// "Normalise" is offered where all that is wrong with the priors is their sum.
void BayesForm::showButtons()
{
    const std::vector<double> priors = m_model->priors();
    // A prior that cannot be read counts as 0 in them, which must not be written over it.
    const bool wrongSum = m_model->problem().isEmpty() && !numerics::checkProbabilities(priors, "prior")
                          && numerics::normalised(priors, "prior");
    m_normalise->setVisible(wrongSum);
    // Columns for much evidence keep room for their numbers, and the table scrolls.
    m_table->horizontalHeader()->setSectionResizeMode(m_model->columnCount() > 4 ? QHeaderView::ResizeToContents
                                                                                 : QHeaderView::Stretch);
    m_remove->setEnabled(m_model->hypotheses() > 1);
    m_addEvidence->setVisible(m_sequence);
    m_addEvidence->setEnabled(m_pieces < HypothesisModel::mostEvidence);
    m_removeEvidence->setVisible(m_sequence);
    m_removeEvidence->setEnabled(m_pieces > 1);
}

void BayesForm::normalise()
{
    if (const auto priors = numerics::normalised(m_model->priors(), "prior"))
        m_model->setPriors(*priors);
}

Job BayesForm::job() const
{
    const QString problem = m_model->problem();
    if (!problem.isEmpty())
        return [text = problem.toStdString()](const core::Run &) -> core::Result<calculators::Report> {
            return core::fail(core::ErrorKind::Parse, "hypotheses", core::literal(text));
        };
    const calculators::BayesRequest request{
        .names = m_model->names(), .prior = m_model->priors(), .likelihood = m_model->likelihoods()};
    return [request](const core::Run &run) {
        auto report = calculators::bayesReport(request, run);
        if (!report) // both inputs stand in one table here
            report.error().field = "hypotheses";
        return report;
    };
}

QString BayesForm::item() const
{
    return m_sequence ? QStringLiteral("bayes_sequence") : QStringLiteral("bayes");
}

void BayesForm::showItem(const QString &item)
{
    m_sequence = item == u"bayes_sequence";
    m_model->setEvidence(m_sequence ? m_pieces : 1);
    showButtons();
}

void BayesForm::setInput(const QString & /*name*/, double /*value*/)
{
}

QVariantMap BayesForm::state() const
{
    QVariantList rows;
    for (const QStringList &row : m_model->rows())
        rows << QVariant(row);
    return {{QStringLiteral("rows"), rows}, {QStringLiteral("pieces"), m_pieces}};
}

void BayesForm::restore(const QVariantMap &state)
{
    QList<QStringList> rows;
    for (const QVariant &row : state.value(QStringLiteral("rows")).toList())
        rows << row.toStringList();
    m_pieces = std::clamp(state.value(QStringLiteral("pieces"), m_pieces).toInt(), 1, HypothesisModel::mostEvidence);
    m_model->setRows(rows);
    showItem(item());
}

void BayesForm::retranslate()
{
    m_label->setText(tr("&Hypotheses: prior, and how likely the evidence is under each"));
    m_table->setAccessibleName(tr("Hypotheses"));
    m_table->setAccessibleDescription(tr("Type in the last row to add a hypothesis. Numbers may be fractions."));
    m_normalise->setText(tr("&Normalise the priors to sum 1"));
    m_remove->setText(tr("&Remove this hypothesis"));
    m_addEvidence->setText(tr("&Add a piece of evidence"));
    m_removeEvidence->setText(tr("Remove the &last piece of evidence"));
    emit m_model->headerDataChanged(Qt::Horizontal, 0, m_model->columnCount() - 1);
}

void BayesForm::changeEvent(QEvent *event)
{
    CalculatorForm::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gui
