#pragma once

#include "core/grid.h"

#include <QDialog>
#include <QHash>

#include <string>
#include <vector>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace gui {

class MatrixGrid;
class MatrixModel;

/// Chooses a family of matrices and its parameters, and shows what comes of it. A parameter that several families share
/// keeps its value.
class GeneratorDialog : public QDialog
{
    Q_OBJECT

public:
    explicit GeneratorDialog(const QString &generator, QWidget *parent = nullptr);

    QString generator() const;
    QString generatorName() const;
    /// By the id of the parameter; passes over one that the family does not have.
    void setParameter(const QString &id, const QString &value);
    /// Whether the matrix is too large for a preview, so that generateNumbers() of these texts makes it.
    bool asksForNumbers() const { return m_asksForNumbers; }
    std::vector<std::string> typed() const;
    /// What is shown; empty where a parameter is wrong, or the matrix too large.
    const core::Grid<std::string> &entries() const { return m_entries; }

private:
    void choose();
    void generate();

    QComboBox *m_generator;
    QLabel *m_meaning;
    QFormLayout *m_parameters;
    MatrixModel *m_model;
    MatrixGrid *m_preview;
    QLabel *m_large;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
    QList<QLineEdit *> m_fields;
    QHash<QString, QString> m_typed;
    core::Grid<std::string> m_entries;
    bool m_asksForNumbers = false;
};

} // namespace gui
