#pragma once

#include "calculators/matrixfile.h"
#include "core/grid.h"

#include <QWidget>

#include <memory>
#include <string>

class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace gui {

class JobRunner;

/// Opens and saves matrices as files of calculators/matrixfile.h. It reads away from the GUI thread, and is seen, with
/// progress and Cancel, only while that takes long.
class MatrixFileRow : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixFileRow(QWidget *parent = nullptr);

    /// Asks for a file, then reads it.
    void askToOpen();
    /// Asks where to, then saves.
    void askToSave(const core::Grid<std::string> &entries);

    /// Ends in opened() or failed(), or in nothing if it is cancelled or another file is read.
    void open(const QString &path);
    /// Matrix Market where the name ends in .mtx, else comma-separated values. Where that fails, failed() says why.
    bool save(const QString &path, const core::Grid<std::string> &entries);
    void cancel();

signals:
    void opened(const core::Grid<std::string> &entries);
    void failed(const QString &problem);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Read;
    void take();
    void retranslate();

    JobRunner *m_runner;
    QTimer *m_patience;
    QLabel *m_label;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    std::shared_ptr<Read> m_read;
};

} // namespace gui
