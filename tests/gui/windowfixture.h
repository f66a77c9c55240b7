#pragma once

#include "content/folders.h"
#include "gui/mainwindow.h"
#include "gui/pages.h"
#include "gui/pagewidget.h"
#include "gui/views/reportview.h"
#include "gui/views/sectionview.h"
#include "gui/workspace.h"

#include <QTemporaryDir>
#include <QtTest>

#include <memory>

/// A window on the shipped content with settings and records of its own, in English, shown and active.
class WindowFixture
{
public:
    WindowFixture() { start(); }

    /// Ends the program as a person would, and starts it again with the same folders.
    void restart()
    {
        m_window->close();
        start();
    }
    /// Waits until the page's report, if it has one, has come from its thread and been laid out.
    void settle()
    {
        const auto *report = m_window->page(m_window->place().page)->findChild<gui::ReportView *>();
        const auto isSeen = [report] {
            const auto *section = report ? report->findChild<gui::SectionView *>() : nullptr;
            return !report || !report->isVisible() || (section && !section->visibleRegion().isEmpty());
        };
        if (!QTest::qWaitFor(isSeen))
            qFatal("no report was shown");
        QCoreApplication::processEvents();
    }
    gui::MainWindow &window() { return *m_window; }
    gui::Workspace &workspace() { return *m_workspace; }
    QString folder() const { return m_folder.path(); }

private:
    void start()
    {
        m_window.reset();
        m_workspace.reset();
        m_workspace = std::make_unique<gui::Workspace>(content::folders(m_folder.path()), QStringLiteral(":/content"));
        m_workspace->setLanguage(QStringLiteral("en"));
        m_window = std::make_unique<gui::MainWindow>(*m_workspace);
        m_window->show();
        if (!QTest::qWaitForWindowExposed(m_window.get()))
            qFatal("the window was not shown");
        // Keys reach the active window only, and without a window manager it must ask to be that itself.
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            qFatal("the window did not become active");
    }

    QTemporaryDir m_folder;
    std::unique_ptr<gui::Workspace> m_workspace;
    std::unique_ptr<gui::MainWindow> m_window;
};
