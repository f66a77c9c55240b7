#pragma once

#include "gui/jobrunner.h"
#include "gui/sheet/sheet.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QPrinter;
class QPushButton;

namespace Ui {
class SheetDialog;
}

namespace gui {

class Workspace;

/// Asks what of the notation guide shall become a sheet, and saves it as PDF or prints it, away from the GUI thread;
/// how far it is, and a way to stop it, show once it takes long. It stays open, and says why, where that fails.
class SheetDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { Pdf, Print };

    /// topic: what is proposed, as TopicList calls it.
    SheetDialog(Workspace &workspace, Purpose purpose, const QString &topic, QWidget *parent = nullptr);
    ~SheetDialog() override;

    /// What is chosen.
    Sheet sheet() const;
    void saveTo(const QString &path);
    /// The printer as its own dialog has set it up.
    void print(const std::shared_ptr<QPrinter> &printer);

    void reject() override;

signals:
    void message(const QString &text);

private:
    void fillChoices(const QString &topic);
    void follow();
    void start();
    void askForFile();
    void askForPrinter();
    void run(const Job &job, const QString &success);
    void take(const Outcome &outcome);
    void showProblem(const QString &sentence);
    void setBusy(bool busy);

    Workspace &m_workspace;
    Purpose m_purpose;
    std::unique_ptr<Ui::SheetDialog> m_ui;
    QPushButton *m_start = nullptr;
    JobRunner m_runner;
    QTimer m_busyDelay;
    QString m_success;
    bool m_busy = false;
};

} // namespace gui
