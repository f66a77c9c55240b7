#pragma once

#include "calculators/largematrix.h"
#include "calculators/matrixfile.h"
#include "calculators/report.h"
#include "core/grid.h"
#include "core/result.h"
#include "core/run.h"

#include <QWidget>

#include <functional>
#include <string>
#include <string_view>
#include <variant>

class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace gui {

class JobRunner;

/// What a matrix comes in as: with up to MatrixModel::mostRows rows and columns as it is written, else as numbers.
using ReadMatrix = std::variant<core::Grid<std::string>, calculators::SharedMatrix>;

/// Errors: those of reading; TooLarge beyond calculators::mostFileRows; Domain where it is empty, or large and complex.
core::Result<ReadMatrix> readMatrixBytes(std::string_view bytes, const core::Run &run = {});

/// Opens and saves matrices as files of calculators/matrixfile.h, and does whatever else of a matrix takes long. It
/// works away from the GUI thread, and is seen, with progress and Cancel, only while that lasts.
class MatrixFileRow : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixFileRow(QWidget *parent = nullptr);

    /// Asks for a file, then reads it.
    void askToOpen();
    /// Asks where to, then saves.
    void askToSave(const core::Grid<std::string> &entries);
    void askToSave(const calculators::SharedMatrix &matrix);

    /// Ends in opened(), openedLarge() or failed(), or in nothing if it is cancelled or another work begins.
    void open(const QString &path);
    /// Matrix Market where the name ends in .mtx, else comma-separated values. Where that fails, failed() says why.
    bool save(const QString &path, const core::Grid<std::string> &entries);
    /// The same away from the GUI thread.
    void saveLarge(const QString &path, const calculators::SharedMatrix &matrix);

    enum class Work { Reading, Writing, Copying, Making };
    using Task = std::function<core::Result<void>(const core::Run &)>;
    /// task runs in a thread of its own; done then in that of the window, unless the task failed or was cancelled.
    void start(Work work, const Task &task, const std::function<void()> &done);
    bool isBusy() const { return static_cast<bool>(m_done); }
    void cancel();

signals:
    void busyChanged(bool busy);
    void opened(const core::Grid<std::string> &entries);
    void openedLarge(const calculators::SharedMatrix &matrix);
    void failed(const QString &problem);

protected:
    void changeEvent(QEvent *event) override;

private:
    void askWhere(const std::function<void(const QString &)> &save);
    void take(const core::Result<calculators::Report> &outcome);
    void end();
    QString workText() const;
    void retranslate();

    JobRunner *m_runner;
    QTimer *m_patience;
    QLabel *m_label;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    std::function<void()> m_done;
    Work m_work = Work::Reading;
};

} // namespace gui
