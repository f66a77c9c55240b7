#include "gui/widgets/datasource.h"

#include "calculators/datasets.h"
#include "gui/jobrunner.h"
#include "gui/translated.h"
#include "gui/widgets/paragraph.h"
#include "gui/widgets/problemlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <utility>

namespace gui {

namespace {

/// So much is read within a frame; more is read away from the GUI thread, and of a file is not shown in the field.
constexpr std::size_t shortText = 60000;
/// So much of a text is kept from one start to the next.
constexpr qsizetype keptText = 1000000;
/// Files up to that size are opened.
constexpr qint64 largestFile = 200000000;

} // namespace

/// What the thread leaves behind; looked at only when it has ended.
struct DataSource::Read
{
    QString path;
    std::string text;
    QString problem;
    core::Result<calculators::DataTable> table = core::cancelled();
};

DataSource::DataSource(QWidget *parent)
    : QWidget(parent),
      m_setsLabel(new QLabel(this)),
      m_sets(new QComboBox(this)),
      m_textLabel(new QLabel(this)),
      m_text(new QPlainTextEdit(this)),
      m_open(new QPushButton(this)),
      m_note(new Paragraph(this)),
      m_failure(new ProblemLabel(this)),
      m_runner(new JobRunner(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_sets->setObjectName(QStringLiteral("sets"));
    m_sets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sets->setMinimumContentsLength(12);
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setMinimumHeight(fontMetrics().height() * 8);
    m_setsLabel->setBuddy(m_sets);
    m_textLabel->setBuddy(m_text);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_setsLabel), static_cast<QWidget *>(m_sets), static_cast<QWidget *>(m_textLabel),
          static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_note),
          static_cast<QWidget *>(m_failure)})
        layout->addWidget(widget);
    m_sets->addItem(QString(), QString());
    for (const calculators::DataSet &set : calculators::dataSets())
        m_sets->addItem(QString(), QString::fromStdString(set.id));
    retranslate();

    connect(m_sets, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_quiet)
            choose(m_sets->currentData().toString());
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, &DataSource::typed);
    connect(m_open, &QPushButton::clicked, this, &DataSource::askToOpen);
    connect(m_runner, &JobRunner::finished, this, &DataSource::take);
    choose(QString::fromStdString(calculators::dataSets().front().id));
}

// What is typed is one's own from then on.
void DataSource::typed()
{
    if (m_quiet)
        return;
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_sets->setCurrentIndex(0);
    }
    m_file.clear();
    read(m_text->toPlainText().toStdString());
}

void DataSource::showText(const QString &text)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_text->setPlainText(text);
}

void DataSource::setText(const QString &text)
{
    m_text->setReadOnly(false);
    showText(text);
    typed();
}

// The empty id is one's own data: what is there stays, to be changed.
void DataSource::choose(const QString &set)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_sets->setCurrentIndex(std::max(0, m_sets->findData(set)));
    }
    for (const calculators::DataSet &known : calculators::dataSets())
        if (set.toStdString() == known.id) {
            m_file.clear();
            m_text->setReadOnly(false);
            showText(QString::fromStdString(known.text));
            read(known.text);
        }
    if (set.isEmpty() && !m_file.isEmpty())
        setText({});
}

void DataSource::read(const std::string &text)
{
    m_failure->showProblem({});
    m_runner->cancel();
    m_read.reset();
    if (text.size() <= shortText)
        return accept(calculators::readDataTable(text));
    const auto read = std::make_shared<Read>();
    read->text = text;
    readAway(read);
}

void DataSource::open(const QString &path)
{
    m_failure->showProblem({});
    const auto read = std::make_shared<Read>();
    read->path = path;
    readAway(read);
}

void DataSource::readAway(const std::shared_ptr<Read> &read)
{
    m_runner->cancel(); // what was read before may still be written to
    m_read = read;
    m_note->setText(tr("Reading…"));
    m_runner->start([read](const core::Run &run) -> core::Result<calculators::Report> {
        QFile file(read->path);
        if (!read->path.isEmpty()) {
            if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
                read->problem = file.isOpen() ? tr("it is larger than 200 MB") : file.errorString();
                return calculators::Report{};
            }
            read->text = file.readAll().toStdString();
        }
        if (!run.cancelled())
            read->table = calculators::readDataTable(read->text, run);
        return calculators::Report{};
    });
}

void DataSource::take(const Outcome &outcome)
{
    const std::shared_ptr<Read> read = std::exchange(m_read, nullptr);
    if (!read)
        return;
    if (!outcome.report)
        return accept(core::fail(outcome.report.error()));
    if (!read->problem.isEmpty()) {
        m_failure->showProblem(tr("The file cannot be read: %1").arg(read->problem));
        showNote();
        return;
    }
    if (!read->path.isEmpty()) {
        const QScopedValueRollback quiet(m_quiet, true);
        const bool whole = read->text.size() <= shortText;
        m_sets->setCurrentIndex(0);
        m_file = whole ? QString() : read->path;
        m_text->setReadOnly(!whole);
        // Cut at a line's end, so that no sign is cut in two.
        const std::string start = whole ? read->text : read->text.substr(0, read->text.rfind('\n', 2000));
        showText(QString::fromStdString(start.substr(0, shortText)) + (whole ? QString() : QStringLiteral("\n…")));
    }
    accept(std::move(read->table));
}

void DataSource::accept(core::Result<calculators::DataTable> table)
{
    m_table.reset();
    m_problem.reset();
    if (table)
        m_table = std::make_shared<const calculators::DataTable>(std::move(*table));
    else
        m_problem = table.error();
    showNote();
    emit changed();
}

void DataSource::showNote()
{
    if (!m_table) {
        m_note->setText({});
        return;
    }
    QString note = tr("%1 rows, %2 columns.").arg(m_table->rows).arg(m_table->columns.size());
    std::size_t unused = 0;
    for (const calculators::DataColumn &column : m_table->columns)
        unused += column.unusedCount;
    if (unused > 0)
        note += u' ' + tr("%1 cells are missing or no numbers.").arg(unused);
    if (!m_file.isEmpty())
        note += u' ' + tr("From %1, of which only the beginning is shown.").arg(QFileInfo(m_file).fileName());
    m_note->setText(note);
}

void DataSource::askToOpen()
{
    auto *dialog = new QFileDialog(this, tr("Open data"), QString(),
                                   tr("Tables (*.csv *.tsv *.txt)") + QStringLiteral(";;") + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DataSource::open);
    dialog->open();
}

QVariantMap DataSource::state() const
{
    const QString file = m_read && !m_read->path.isEmpty() ? m_read->path : m_file;
    QVariantMap state{{QStringLiteral("set"), file.isEmpty() ? m_sets->currentData() : QVariant(QString())}};
    if (!file.isEmpty())
        state.insert(QStringLiteral("file"), file);
    else if (m_sets->currentIndex() == 0 && m_text->document()->characterCount() <= keptText)
        state.insert(QStringLiteral("text"), m_text->toPlainText());
    return state;
}

void DataSource::restore(const QVariantMap &state)
{
    if (const QString file = state.value(QStringLiteral("file")).toString(); !file.isEmpty())
        open(file);
    else if (state.contains(QStringLiteral("text")))
        setText(state.value(QStringLiteral("text")).toString());
    else if (state.contains(QStringLiteral("set")))
        choose(state.value(QStringLiteral("set")).toString());
}

void DataSource::retranslate()
{
    m_setsLabel->setText(tr("&Data"));
    m_textLabel->setText(tr("N&umbers, one row a line"));
    m_open->setText(tr("&Open a file…"));
    m_open->setToolTip(tr("Comma-separated values, with a row of names or without"));
    m_text->setPlaceholderText(tr("Type or paste numbers or a table"));
    m_text->setAccessibleDescription(tr("Columns are parted by commas, semicolons, tabs or spaces."));
    m_sets->setItemText(0, tr("My own"));
    int row = 1;
    for (const calculators::DataSet &set : calculators::dataSets())
        m_sets->setItemText(row++, translated(set.name));
    showNote();
}

void DataSource::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gui
