#include "gui/sheet/sheetactions.h"

#include "gui/sheet/sheetdialog.h"

#include <QAction>
#include <QWidget>

#include <utility>

namespace gui {

SheetActions::SheetActions(Workspace &workspace, std::function<QString()> topic, QWidget *page)
    : QObject(page),
      m_workspace(workspace),
      m_topic(std::move(topic)),
      m_page(page),
      m_export(new QAction(this)),
      m_print(new QAction(this))
{
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_print->setShortcut(QKeySequence(QKeySequence::Print));
    connect(m_export, &QAction::triggered, this, [this] { ask(false); });
    connect(m_print, &QAction::triggered, this, [this] { ask(true); });
    retranslate();
}

void SheetActions::retranslate()
{
    m_export->setText(tr("&Export as PDF…"));
    m_print->setText(tr("&Print…"));
}

void SheetActions::ask(bool toPrint)
{
    auto *dialog = new SheetDialog(m_workspace, toPrint ? SheetDialog::Purpose::Print : SheetDialog::Purpose::Pdf,
                                   m_topic(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SheetDialog::message, this, &SheetActions::message);
    dialog->open();
}

} // namespace gui
