#include "gui/exportdialog.h"

#include "ui_exportdialog.h"

#include "gui/errortext.h"
#include "gui/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>

#include <utility>

namespace gui {

ExportDialog::ExportDialog(formula::Formula formula, const ExportOptions &options, QWidget *parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::ExportDialog>()),
      m_formula(std::move(formula))
{
    m_ui->setupUi(this);
    for (const ExportFormat format : {ExportFormat::Svg, ExportFormat::Pdf, ExportFormat::Png, ExportFormat::MathMl})
        m_ui->format->addItem(formatName(format));
    m_ui->scale->setMaximum(largestExportScale);
    m_ui->format->setCurrentIndex(static_cast<int>(options.format));
    m_ui->ground->setCurrentIndex(static_cast<int>(options.ground));
    m_ui->scale->setValue(options.scale);
    QPalette error = QApplication::palette();
    error.setColor(QPalette::WindowText, themeColours().error);
    m_ui->problem->setPalette(error);
    m_ui->problem->hide();
    auto *saving = m_ui->buttons->addButton(tr("Save…"), QDialogButtonBox::ActionRole);
    auto *copying = m_ui->buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    saving->setObjectName(QStringLiteral("save"));
    copying->setObjectName(QStringLiteral("copy"));
    saving->setDefault(true);
    connect(saving, &QPushButton::clicked, this, &ExportDialog::save);
    connect(copying, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->format, &QComboBox::currentIndexChanged, this, &ExportDialog::follow);
    connect(m_ui->scale, &QSpinBox::valueChanged, this, &ExportDialog::follow);
    follow();
}

ExportDialog::~ExportDialog() = default;

ExportOptions ExportDialog::options() const
{
    return {.format = static_cast<ExportFormat>(m_ui->format->currentIndex()),
            .scale = m_ui->scale->value(),
            .ground = static_cast<ExportGround>(m_ui->ground->currentIndex())};
}

/// The choices that the format has, and what will come out.
void ExportDialog::follow()
{
    const ExportFormat format = options().format;
    const bool isPixels = format == ExportFormat::Png;
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->scale), static_cast<QWidget *>(m_ui->scaleLabel),
                            static_cast<QWidget *>(m_ui->ground), static_cast<QWidget *>(m_ui->groundLabel)})
        widget->setEnabled(isPixels);
    const QSize size = exportedSize(m_formula, options());
    switch (format) {
    case ExportFormat::Png:
        m_ui->outcome->setText(
            tr("%1 × %2 pixels", "width and height of a picture").arg(size.width()).arg(size.height()));
        break;
    case ExportFormat::Svg:
        m_ui->outcome->setText(tr("Outlines, sharp at any size, in the colour of the text around them."));
        break;
    case ExportFormat::Pdf:
        m_ui->outcome->setText(tr("Outlines, sharp at any size, on a page as large as the formula."));
        break;
    case ExportFormat::MathMl:
        m_ui->outcome->setText(tr("For web pages and word processors, which typeset it themselves."));
        break;
    }
}

void ExportDialog::save()
{
    const QString suffix = fileSuffix(options().format);
    QFileDialog dialog(this, tr("Save the formula"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.setNameFilter(tr("%1 files (*.%2)", "SVG files (*.svg)").arg(formatName(options().format), suffix));
    dialog.selectFile(tr("formula", "the name of a file") + u'.' + suffix);
    if (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty())
        saveTo(dialog.selectedFiles().constFirst());
}

bool ExportDialog::saveTo(const QString &path)
{
    const core::Result<void> saved = exportTo(path, m_formula, options());
    if (!saved) {
        m_ui->problem->setText(errorText(saved.error()));
        m_ui->problem->show();
        QAccessibleEvent alert(m_ui->problem, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
        return false;
    }
    emit message(tr("Saved %1").arg(QFileInfo(path).fileName()));
    accept();
    return true;
}

void ExportDialog::copy()
{
    QApplication::clipboard()->setMimeData(exportedMimeData(m_formula, options()));
    emit message(tr("Copied as %1").arg(formatName(options().format)));
    accept();
}

} // namespace gui
