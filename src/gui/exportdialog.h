#pragma once

#include "formula/formula.h"
#include "gui/formulaexport.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ExportDialog;
}

namespace gui {

/// Writes a formula to a file, or copies it, as SVG, PDF, PNG or MathML; of a PNG one chooses how large it is and what
/// it stands on.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(formula::Formula formula, const ExportOptions &options, QWidget *parent = nullptr);
    ~ExportDialog() override;

    ExportOptions options() const;
    /// Writes the file and closes; where that fails, stays open, says why, and answers false.
    bool saveTo(const QString &path);

signals:
    void message(const QString &text);

private:
    void follow();
    void save();
    void copy();

    std::unique_ptr<Ui::ExportDialog> m_ui;
    formula::Formula m_formula;
};

} // namespace gui
