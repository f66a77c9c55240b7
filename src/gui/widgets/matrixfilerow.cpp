#include "gui/widgets/matrixfilerow.h"

#include "content/safesave.h"
#include "gui/errortext.h"
#include "gui/jobrunner.h"
#include "gui/widgets/matrixmodel.h"

#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

#include <utility>
#include <variant>

namespace gui {

/// What the thread leaves behind; looked at only when it has ended.
struct MatrixFileRow::Read
{
    core::Result<calculators::MatrixFile> file = core::cancelled();
    QString problem;
};

MatrixFileRow::MatrixFileRow(QWidget *parent)
    : QWidget(parent),
      m_runner(new JobRunner(this)),
      m_patience(new QTimer(this)),
      m_label(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    m_progress->setRange(0, 100);
    m_patience->setSingleShot(true);
    m_patience->setInterval(300);
    hide();
    retranslate();
    connect(m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QToolButton::clicked, this, &MatrixFileRow::cancel);
    connect(m_runner, &JobRunner::progressed, this,
            [this](double share) { m_progress->setValue(static_cast<int>(100.0 * share)); });
    connect(m_runner, &JobRunner::finished, this, &MatrixFileRow::take);
}

void MatrixFileRow::askToOpen()
{
    auto *dialog = new QFileDialog(this, tr("Open a matrix"), QString(),
                                   tr("Matrices (*.csv *.tsv *.txt *.mtx *.m *.tex)") + QStringLiteral(";;")
                                       + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MatrixFileRow::open);
    dialog->open();
}

void MatrixFileRow::askToSave(const core::Grid<std::string> &entries)
{
    auto *dialog = new QFileDialog(this, tr("Save the matrix"), QString(),
                                   tr("Comma-separated values (*.csv);;Matrix Market (*.mtx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("mtx")) ? QStringLiteral("mtx") : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, entries](const QString &path) { save(path, entries); });
    dialog->open();
}

void MatrixFileRow::open(const QString &path)
{
    const auto read = std::make_shared<Read>();
    m_read = read;
    m_progress->setValue(0);
    m_patience->start();
    m_runner->start([read, path](const core::Run &run) -> core::Result<calculators::Report> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            read->problem = file.errorString();
            return calculators::Report{};
        }
        const QByteArray bytes = file.readAll();
        read->file = calculators::readMatrixFile({bytes.constData(), static_cast<std::size_t>(bytes.size())}, run);
        return calculators::Report{};
    });
}

void MatrixFileRow::cancel()
{
    m_runner->cancel();
    m_patience->stop();
    m_read.reset();
    hide();
}

void MatrixFileRow::take()
{
    const std::shared_ptr<Read> read = std::exchange(m_read, nullptr);
    m_patience->stop();
    hide();
    if (!read)
        return;
    if (!read->problem.isEmpty()) {
        emit failed(tr("The file cannot be read: %1").arg(read->problem));
        return;
    }
    if (!read->file) {
        emit failed(errorText(read->file.error()));
        return;
    }
    const auto *cells = std::get_if<core::Grid<std::string>>(&read->file->entries);
    if (!cells || cells->rows > MatrixModel::mostRows || cells->columns > MatrixModel::mostRows) {
        emit failed(tr("The file holds a matrix of size %1 × %2; at most %3 rows and columns can be edited here.")
                        .arg(calculators::rowCount(read->file->entries))
                        .arg(calculators::columnCount(read->file->entries))
                        .arg(MatrixModel::mostRows));
        return;
    }
    if (cells->cells.empty()) {
        emit failed(tr("There is no matrix in the file."));
        return;
    }
    emit opened(*cells);
}

bool MatrixFileRow::save(const QString &path, const core::Grid<std::string> &entries)
{
    const bool market = QFileInfo(path).suffix().compare(QLatin1String("mtx"), Qt::CaseInsensitive) == 0;
    const auto text = market ? calculators::writeMatrixMarket(entries) : calculators::writeTable(entries);
    const auto saved =
        text ? content::safeSave(path, QByteArray::fromStdString(*text)) : core::Result<void>(core::fail(text.error()));
    if (!saved)
        emit failed(errorText(saved.error()));
    return saved.has_value();
}

void MatrixFileRow::retranslate()
{
    m_label->setText(tr("Reading the file…"));
    m_progress->setAccessibleName(tr("Progress of reading"));
    m_cancel->setText(tr("Cancel"));
}

void MatrixFileRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gui
