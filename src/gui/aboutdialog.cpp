#include "gui/aboutdialog.h"

#include "gui/theme.h"
#include "gui/versions.h"
#include "gui/widgets/heading.h"
#include "numerics/blas.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gui {

QString AboutDialog::parts()
{
    QStringList lines;
    for (const auto &[name, version] : partVersions())
        lines << name + u' ' + version;
    return lines.join(u'\n');
}

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Nabla"));
    auto *layout = new QVBoxLayout(this);
    auto *title = new Heading(1, this);
    title->setHeading(tr("Nabla %1").arg(QApplication::applicationVersion()));
    layout->addWidget(title);
    auto *words =
        new QLabel(tr("The mathematics of machine learning: what to study, what each sign means, and your own numbers "
                      "worked through. Free software: the code is under the GNU General Public License, version 3 or "
                      "later; the program as a whole under version 3."),
                   this);
    words->setWordWrap(true);
    layout->addWidget(words);
    auto *versions = new QLabel(parts(), this);
    versions->setTextFormat(Qt::PlainText);
    versions->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    versions->setAccessibleName(tr("Versions of all parts"));
    versions->setWordWrap(true);
    layout->addWidget(versions);
    if (!numerics::blasInfo().isOpenBlas) {
        auto *warning = new QLabel(
            tr("⚠ This is not OpenBLAS: large matrices will be slow. Install libopenblas0 to mend it."), this);
        warning->setWordWrap(true);
        QPalette palette = QApplication::palette();
        palette.setColor(QPalette::WindowText, themeColours().warning);
        warning->setPalette(palette);
        layout->addWidget(warning);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons->addButton(tr("Copy versions"), QDialogButtonBox::ActionRole), &QPushButton::clicked, this,
            [] { QApplication::clipboard()->setText(parts()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().height() * 28);
}

} // namespace gui
