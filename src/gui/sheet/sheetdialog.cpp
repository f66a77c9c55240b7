#include "gui/sheet/sheetdialog.h"

#include "ui_sheetdialog.h"

#include "gui/errortext.h"
#include "gui/sheet/sheetpages.h"
#include "gui/widgets/topiclist.h"
#include "gui/workspace.h"

#include <QAccessible>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPageSize>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>

#include <chrono>

namespace gui {

namespace {

constexpr std::chrono::milliseconds busyAfter{300};
constexpr int topicRole = Qt::UserRole + 1;

bool prefersLetter()
{
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
}

// Signs that no file system minds.
QString fileName(const QString &title)
{
    QString name;
    for (const QChar sign : title)
        name += sign.isLetterOrNumber() ? sign : u' ';
    return name.simplified() + QStringLiteral(".pdf");
}

} // namespace

SheetDialog::SheetDialog(Workspace &workspace, Purpose purpose, const QString &topic, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_purpose(purpose),
      m_ui(std::make_unique<Ui::SheetDialog>())
{
    m_ui->setupUi(this);
    const bool isPdf = purpose == Purpose::Pdf;
    setWindowTitle(isPdf ? tr("Export the notation guide as PDF") : tr("Print the notation guide"));
    m_start = m_ui->buttons->addButton(isPdf ? tr("&Save…") : tr("&Print…"), QDialogButtonBox::ActionRole);
    m_start->setDefault(true);
    m_ui->paper->addItem(tr("A4"), static_cast<int>(QPageSize::A4));
    m_ui->paper->addItem(tr("Letter"), static_cast<int>(QPageSize::Letter));
    m_ui->paper->setCurrentIndex(prefersLetter() ? 1 : 0);
    m_ui->paper->setVisible(isPdf); // the printer's own dialog asks for it
    m_ui->paperLabel->setVisible(isPdf);
    m_ui->problem->hide();
    m_ui->progress->hide();
    fillChoices(topic);
    m_busyDelay.setSingleShot(true);
    m_busyDelay.setInterval(busyAfter);
    connect(&m_busyDelay, &QTimer::timeout, m_ui->progress, &QWidget::show);
    connect(m_ui->what, &QComboBox::currentIndexChanged, this, &SheetDialog::follow);
    connect(m_start, &QPushButton::clicked, this, &SheetDialog::start);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &SheetDialog::reject);
    connect(&m_runner, &JobRunner::finished, this, &SheetDialog::take);
    connect(&m_runner, &JobRunner::progressed, this,
            [this](double share) { m_ui->progress->setValue(static_cast<int>(100.0 * share)); });
    follow();
}

SheetDialog::~SheetDialog() = default;

void SheetDialog::fillChoices(const QString &topic)
{
    m_ui->what->addItem(tr("The whole guide"), static_cast<int>(SheetChoice::Guide));
    m_ui->what->addItem(tr("Your favourites"), static_cast<int>(SheetChoice::Favourites));
    if (topic == TopicList::favourites)
        m_ui->what->setCurrentIndex(1);
    for (const content::Topic &one : m_workspace.library().notationTopics) {
        m_ui->what->addItem(tr("Topic: %1").arg(one.title), static_cast<int>(SheetChoice::Topic));
        m_ui->what->setItemData(m_ui->what->count() - 1, one.id, topicRole);
        if (one.id == topic)
            m_ui->what->setCurrentIndex(m_ui->what->count() - 1);
    }
}

Sheet SheetDialog::sheet() const
{
    return makeSheet(m_workspace.library(), static_cast<SheetChoice>(m_ui->what->currentData().toInt()),
                     m_ui->what->currentData(topicRole).toString(), m_workspace.records().favourites(),
                     QDate::currentDate());
}

void SheetDialog::follow()
{
    const auto count = static_cast<int>(sheet().lineCount());
    m_ui->about->setText(
        count > 0 ? tr("%n symbol(s), one a line: sign, name, LaTeX, how it is read, first meaning.", nullptr, count)
                  : tr("There are no favourites yet: Ctrl+D keeps the symbol that is shown."));
    m_ui->problem->hide();
    m_start->setEnabled(count > 0 && !m_busy);
}

void SheetDialog::start()
{
    m_purpose == Purpose::Pdf ? askForFile() : askForPrinter();
}

void SheetDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the sheet"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (documents.exists())
        dialog->setDirectory(documents);
    dialog->selectFile(fileName(sheet().title));
    connect(dialog, &QFileDialog::fileSelected, this, &SheetDialog::saveTo);
    dialog->open();
}

void SheetDialog::askForPrinter()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(sheet().title);
    printer->setCreator(QStringLiteral("Nabla"));
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, QOverload<>::of(&QDialog::accepted), this, [this, printer] { print(printer); });
    dialog->open();
}

void SheetDialog::saveTo(const QString &path)
{
    const QPageSize paper(static_cast<QPageSize::PageSizeId>(m_ui->paper->currentData().toInt()));
    const auto save = [path, paper, sheet = sheet()](const core::Run &run) -> core::Result<calculators::Report> {
        if (const auto saved = saveSheet(path, sheet, paper, run); !saved)
            return core::fail(saved.error());
        return calculators::Report{};
    };
    run(save, tr("Saved %1").arg(QFileInfo(path).fileName()));
}

void SheetDialog::print(const std::shared_ptr<QPrinter> &printer)
{
    const auto work = [printer, sheet = sheet()](const core::Run &run) -> core::Result<calculators::Report> {
        if (const auto pages = setSheet(sheet, *printer, run); !pages) {
            printer->abort();
            return core::fail(pages.error());
        }
        return calculators::Report{};
    };
    run(work, tr("Sent to the printer"));
}

void SheetDialog::run(const Job &job, const QString &success)
{
    m_success = success;
    m_ui->progress->setValue(0);
    setBusy(true);
    m_runner.start(job);
}

void SheetDialog::take(const Outcome &outcome)
{
    setBusy(false);
    if (!outcome.report) {
        showProblem(errorText(outcome.report.error()));
        return;
    }
    emit message(m_success);
    accept();
}

void SheetDialog::showProblem(const QString &sentence)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, themeColours().error);
    m_ui->problem->setPalette(colours);
    m_ui->problem->setText(sentence);
    m_ui->problem->show();
    QAccessibleEvent alert(m_ui->problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

// Stops what runs; closes where nothing does.
void SheetDialog::reject()
{
    if (!m_busy) {
        QDialog::reject();
        return;
    }
    m_runner.cancel();
    setBusy(false);
    showProblem(m_purpose == Purpose::Pdf ? tr("Cancelled; nothing was saved.") : tr("Cancelled."));
}

void SheetDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_ui->what->setEnabled(!busy);
    m_ui->paper->setEnabled(!busy);
    follow();
    if (busy) {
        m_busyDelay.start();
    } else {
        m_busyDelay.stop();
        m_ui->progress->hide();
    }
}

} // namespace gui
