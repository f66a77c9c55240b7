#include "gui/widgets/hypothesismodel.h"

#include "core/value.h"
#include "gui/theme.h"
#include "gui/widgets/numberfield.h"

#include <QBrush>

#include <algorithm>

namespace gui {

namespace {

constexpr int priorColumn = 1;
constexpr int firstEvidence = 2;

void setCell(QStringList &row, int column, const QString &text)
{
    while (row.size() <= column)
        row << QString();
    row[column] = text;
}

} // namespace

/// The rows before and after; a change of 200 rows is small.
class HypothesisModel::Change final : public QUndoCommand
{
public:
    Change(HypothesisModel &model, QList<QStringList> rows, const QString &what)
        : QUndoCommand(what),
          m_model(model),
          m_before(model.m_rows),
          m_after(std::move(rows))
    {
    }

    void undo() override { m_model.show(m_before); }
    void redo() override { m_model.show(m_after); }

private:
    HypothesisModel &m_model;
    QList<QStringList> m_before;
    QList<QStringList> m_after;
};

HypothesisModel::HypothesisModel(QList<QStringList> rows, QObject *parent)
    : QAbstractTableModel(parent),
      m_rows(std::move(rows))
{
}

int HypothesisModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : std::min(hypotheses() + 1, mostHypotheses);
}

int HypothesisModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstEvidence + m_evidence;
}

QString HypothesisModel::cell(int row, int column) const
{
    return row < hypotheses() ? m_rows[row].value(column) : QString();
}

QString HypothesisModel::problem(int row, int column) const
{
    if (row >= hypotheses() || column < priorColumn || numberFromText(cell(row, column)))
        return {};
    const QString name = headerData(column, Qt::Horizontal).toString();
    if (cell(row, column).trimmed().isEmpty())
        return tr("Row %1: %2 is missing.").arg(row + 1).arg(name);
    return tr("Row %1: %2 is no number: “%3”. Write it as 0.5, 1/3 or 1e-3.").arg(row + 1).arg(name, cell(row, column));
}

QVariant HypothesisModel::data(const QModelIndex &index, int role) const
{
    const QString why = problem(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell(index.row(), index.column());
    case Qt::AccessibleTextRole: {
        const QString text = cell(index.row(), index.column());
        return text.trimmed().isEmpty() ? tr("empty") : text;
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return why.isEmpty() ? QVariant() : QVariant(why);
    case Qt::BackgroundRole:
        return why.isEmpty() ? QVariant() : QVariant(QBrush(themeColours().marked));
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (index.column() >= priorColumn ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant HypothesisModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < hypotheses() ? QString::number(section + 1) : QStringLiteral("+");
    if (section == 0)
        return tr("Hypothesis");
    if (section == priorColumn)
        return tr("Prior");
    return m_evidence == 1 ? tr("Likelihood") : tr("Likelihood %1").arg(section - priorColumn);
}

bool HypothesisModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString text = value.toString();
    if (role != Qt::EditRole || !index.isValid() || text == cell(index.row(), index.column()))
        return false;
    QList<QStringList> rows = m_rows;
    if (index.row() >= hypotheses())
        rows << QStringList();
    setCell(rows[index.row()], index.column(), text);
    change(std::move(rows), index.row() >= hypotheses() ? tr("new hypothesis") : tr("typing"));
    return true;
}

void HypothesisModel::change(QList<QStringList> rows, const QString &what)
{
    m_history.push(new Change(*this, std::move(rows), what));
}

// A row that comes or goes keeps the place of the person who types.
void HypothesisModel::show(const QList<QStringList> &rows)
{
    if (rows.size() == m_rows.size() + 1 && rows.size() < mostHypotheses) {
        beginInsertRows({}, rowCount(), rowCount());
        m_rows = rows;
        endInsertRows();
    } else if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    m_rows = rows;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    emit changed();
}

Qt::ItemFlags HypothesisModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::NoItemFlags;
}

void HypothesisModel::setEvidence(int count)
{
    count = std::clamp(count, 1, mostEvidence);
    if (count == m_evidence)
        return;
    beginResetModel();
    m_evidence = count;
    endResetModel();
    emit changed();
}

bool HypothesisModel::removeHypothesis(int row)
{
    if (row < 0 || row >= hypotheses() || hypotheses() == 1)
        return false;
    QList<QStringList> rows = m_rows;
    rows.removeAt(row);
    change(std::move(rows), tr("removal"));
    return true;
}

std::vector<std::string> HypothesisModel::names() const
{
    std::vector<std::string> result;
    for (const QStringList &row : m_rows)
        result.push_back(row.value(0).trimmed().toStdString());
    return result;
}

std::vector<double> HypothesisModel::priors() const
{
    std::vector<double> result;
    result.reserve(static_cast<std::size_t>(hypotheses()));
    for (int row = 0; row < hypotheses(); ++row)
        result.push_back(numberFromText(cell(row, priorColumn)).value_or(0.0));
    return result;
}

void HypothesisModel::setPriors(const std::vector<double> &priors)
{
    QList<QStringList> rows = m_rows;
    for (int row = 0; row < hypotheses() && row < static_cast<int>(priors.size()); ++row)
        setCell(rows[row], priorColumn, QString::fromStdString(core::shortest(priors[static_cast<std::size_t>(row)])));
    change(std::move(rows), tr("normalising"));
}

core::Grid<double> HypothesisModel::likelihoods() const
{
    core::Grid<double> result(static_cast<std::size_t>(m_evidence), static_cast<std::size_t>(hypotheses()));
    for (int step = 0; step < m_evidence; ++step)
        for (int row = 0; row < hypotheses(); ++row)
            result(static_cast<std::size_t>(step), static_cast<std::size_t>(row)) =
                numberFromText(cell(row, firstEvidence + step)).value_or(0.0);
    return result;
}

QString HypothesisModel::problem() const
{
    for (int row = 0; row < hypotheses(); ++row)
        for (int column = priorColumn; column < columnCount(); ++column)
            if (QString why = problem(row, column); !why.isEmpty())
                return why;
    return {};
}

void HypothesisModel::setRows(const QList<QStringList> &rows)
{
    if (rows.isEmpty() || rows.size() > mostHypotheses)
        return;
    m_history.clear();
    beginResetModel();
    m_rows = rows;
    endResetModel();
    emit changed();
}

} // namespace gui
