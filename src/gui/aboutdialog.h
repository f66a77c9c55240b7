#pragma once

#include <QDialog>

namespace gui {

/// The version of Nabla and of every part it stands on, the licence, and which BLAS does the work, with a warning where
/// it is not OpenBLAS.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

    /// The parts and their versions, one a line, as the dialog shows and copies them.
    static QString parts();
};

} // namespace gui
