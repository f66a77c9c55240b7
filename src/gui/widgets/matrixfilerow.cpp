#include "gui/widgets/matrixfilerow.h"

#include "content/safesave.h"
#include "core/value.h"
#include "gui/errortext.h"
#include "gui/jobrunner.h"

#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <complex>
#include <memory>
#include <utility>

namespace gui {

namespace {

/// As text where it can be edited so, though it came as numbers.
core::Grid<std::string> written(const core::Grid<double> &numbers)
{
    core::Grid<std::string> cells(numbers.rows, numbers.columns);
    std::transform(numbers.cells.begin(), numbers.cells.end(), cells.cells.begin(),
                   [](double number) { return core::shortest(number); });
    return cells;
}

bool canBeTyped(std::size_t rows, std::size_t columns)
{
    return rows <= calculators::mostEditable && columns <= calculators::mostEditable;
}

struct Sorter
{
    core::Result<ReadMatrix> operator()(core::Grid<std::string> &&cells) const { return ReadMatrix(std::move(cells)); }
    core::Result<ReadMatrix> operator()(core::Grid<double> &&numbers) const
    {
        if (canBeTyped(numbers.rows, numbers.columns))
            return ReadMatrix(written(numbers));
        return ReadMatrix(calculators::largeMatrix(numbers));
    }
    core::Result<ReadMatrix> operator()(core::Grid<std::complex<double>> &&numbers) const
    {
        return core::fail(
            core::ErrorKind::Domain, {},
            core::filled(MARK_TEXT("MatrixFile", "some entries are complex, and the matrix is of size %1 × %2: with "
                                                 "more than %3 rows or columns, entries must be real"),
                         {core::literal(numbers.rows), core::literal(numbers.columns),
                          core::literal(calculators::mostEditable)}));
    }
};

} // namespace

core::Result<ReadMatrix> readMatrixBytes(std::string_view bytes, const core::Run &run)
{
    auto file = calculators::readMatrixFile(bytes, run);
    if (!file)
        return core::fail(file.error());
    const std::size_t rows = calculators::rowCount(file->entries);
    const std::size_t columns = calculators::columnCount(file->entries);
    if (rows == 0 || columns == 0)
        return core::fail(core::ErrorKind::Domain, {}, MARK_TEXT("MatrixFile", "there is no matrix in it"));
    if (std::max(rows, columns) > calculators::mostFileRows)
        return core::fail(
            core::ErrorKind::TooLarge, {},
            core::filled(MARK_TEXT("MatrixFile", "the matrix is of size %1 × %2; at most %3 rows and "
                                                 "columns can be shown as a table"),
                         {core::literal(rows), core::literal(columns), core::literal(calculators::mostFileRows)}));
    return std::visit([](auto &&entries) { return Sorter()(std::forward<decltype(entries)>(entries)); },
                      std::move(file->entries));
}

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
    connect(m_runner, &JobRunner::finished, this, [this](const Outcome &outcome) { take(outcome.report); });
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
    askWhere([this, entries](const QString &path) { save(path, entries); });
}

void MatrixFileRow::askToSave(const calculators::SharedMatrix &matrix)
{
    askWhere([this, matrix](const QString &path) { saveLarge(path, matrix); });
}

void MatrixFileRow::askWhere(const std::function<void(const QString &)> &save)
{
    auto *dialog = new QFileDialog(this, tr("Save the matrix"), QString(),
                                   tr("Comma-separated values (*.csv);;Matrix Market (*.mtx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("mtx")) ? QStringLiteral("mtx") : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, save);
    dialog->open();
}

void MatrixFileRow::start(Work work, const Task &task, const std::function<void()> &done)
{
    m_work = work;
    m_done = done;
    retranslate();
    m_progress->setValue(0);
    m_patience->start();
    emit busyChanged(true);
    m_runner->start([task](const core::Run &run) -> core::Result<calculators::Report> {
        if (const auto ended = task(run); !ended)
            return core::fail(ended.error());
        return calculators::Report{};
    });
}

void MatrixFileRow::open(const QString &path)
{
    const auto read = std::make_shared<ReadMatrix>();
    const Task task = [read, path](const core::Run &run) -> core::Result<void> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return core::fail(core::ErrorKind::NotFound, {},
                              core::filled(MARK_TEXT("MatrixFile", "The file cannot be read: %1"),
                                           {core::literal(file.errorString().toStdString())}));
        const QByteArray bytes = file.readAll();
        auto matrix = readMatrixBytes({bytes.constData(), static_cast<std::size_t>(bytes.size())}, run);
        if (!matrix)
            return core::fail(matrix.error());
        *read = std::move(*matrix);
        return {};
    };
    start(Work::Reading, task, [this, read] {
        if (const auto *cells = std::get_if<core::Grid<std::string>>(read.get()))
            emit opened(*cells);
        else
            emit openedLarge(std::get<calculators::SharedMatrix>(*read));
    });
}

void MatrixFileRow::cancel()
{
    m_runner->cancel();
    end();
}

void MatrixFileRow::end()
{
    m_done = nullptr;
    m_patience->stop();
    hide();
    emit busyChanged(false);
}

void MatrixFileRow::take(const core::Result<calculators::Report> &outcome)
{
    const std::function<void()> done = m_done;
    if (!done || m_runner->isRunning()) // cancelled, or another work has begun
        return;
    end();
    if (outcome)
        done();
    else if (outcome.error().kind != core::ErrorKind::Cancelled)
        emit failed(errorText(outcome.error()));
}

namespace {

core::Result<void> saveEntries(const QString &path, const calculators::FileEntries &entries, const core::Run &run = {})
{
    const bool market = QFileInfo(path).suffix().compare(QLatin1String("mtx"), Qt::CaseInsensitive) == 0;
    const auto text = market ? calculators::writeMatrixMarket(entries, run) : calculators::writeTable(entries, run);
    if (!text)
        return core::fail(text.error());
    return content::safeSave(path, QByteArray::fromStdString(*text));
}

} // namespace

bool MatrixFileRow::save(const QString &path, const core::Grid<std::string> &entries)
{
    const auto saved = saveEntries(path, entries);
    if (!saved)
        emit failed(errorText(saved.error()));
    return saved.has_value();
}

void MatrixFileRow::saveLarge(const QString &path, const calculators::SharedMatrix &matrix)
{
    start(
        Work::Writing,
        [path, matrix](const core::Run &run) { return saveEntries(path, calculators::realNumbers(*matrix), run); },
        [] {});
}

QString MatrixFileRow::workText() const
{
    switch (m_work) {
    case Work::Reading:
        return tr("Reading the matrix…");
    case Work::Writing:
        return tr("Writing the file…");
    case Work::Copying:
        return tr("Copying the matrix…");
    case Work::Making:
        return tr("Making the matrix…");
    }
    return {};
}

void MatrixFileRow::retranslate()
{
    m_label->setText(workText());
    m_progress->setAccessibleName(m_label->text());
    m_cancel->setText(tr("Cancel"));
}

void MatrixFileRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gui
