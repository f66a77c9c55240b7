#pragma once

#include "core/grid.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <QUndoStack>

#include <string>
#include <vector>

namespace gui {

/// Hypotheses as they are typed: a row each with its name, its prior and the likelihood of every piece of evidence. An
/// empty row follows the last one: what is typed there makes it a hypothesis. Numbers may be fractions, as "1/3".
/// Every change of a row can be undone; how much evidence is shown loses nothing and is no such change.
class HypothesisModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int mostHypotheses = 200;
    static constexpr int mostEvidence = 50;

    /// A row begins with name and prior, then come the likelihoods.
    explicit HypothesisModel(QList<QStringList> rows, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// How many pieces of evidence are shown; those beyond are kept.
    int evidence() const { return m_evidence; }
    void setEvidence(int count);
    bool removeHypothesis(int row);
    int hypotheses() const { return static_cast<int>(m_rows.size()); }

    std::vector<std::string> names() const;
    std::vector<double> priors() const;
    void setPriors(const std::vector<double> &priors);
    /// A row for each piece of evidence that is shown.
    core::Grid<double> likelihoods() const;
    /// Why the first cell that cannot be read cannot; empty where all can. An empty cell is no 0.
    QString problem() const;

    const QList<QStringList> &rows() const { return m_rows; }
    /// The rows to begin with, which clears the history. Passes over what are no rows of hypotheses.
    void setRows(const QList<QStringList> &rows);
    QUndoStack &history() { return m_history; }

signals:
    void changed();

private:
    class Change;

    /// what: the name of the change, for Undo.
    void change(QList<QStringList> rows, const QString &what);
    void show(const QList<QStringList> &rows);
    QString cell(int row, int column) const;
    QString problem(int row, int column) const;

    QList<QStringList> m_rows;
    int m_evidence = 1;
    QUndoStack m_history;
};

} // namespace gui
