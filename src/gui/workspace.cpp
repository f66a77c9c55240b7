#include "gui/workspace.h"

#include "gui/everything.h"
#include "gui/explanations.h"

#include <QApplication>
#include <QDir>
#include <QFont>

#include <algorithm>
#include <utility>

namespace gui {

Workspace::Workspace(const content::Folders &folders, QString contentFolder, QObject *parent)
    : QObject(parent),
      m_contentFolder(std::move(contentFolder)),
      m_settings(folders.settings),
      m_records(QDir(folders.data).filePath(QStringLiteral("nabla.sqlite"))),
      m_basePointSize(QApplication::font().pointSizeF() > 0 ? QApplication::font().pointSizeF() : 10.0)
{
    m_theme.setChoice(m_settings.theme());
    setTextSize(m_settings.textSize());
    m_language.set(m_settings.language().isEmpty() ? desktopLanguage() : m_settings.language());
    load();
}

Workspace::~Workspace()
{
    Explanations::instance().setLibrary(nullptr);
}

void Workspace::load()
{
    content::LoadedLibrary loaded = content::loadLibrary(m_contentFolder, m_language.current());
    m_library = std::move(loaded.library);
    Explanations::instance().setLibrary(&m_library);
    m_contentProblems.clear();
    for (const content::ContentProblem &problem : loaded.problems)
        m_contentProblems << problem.message;
    m_index.reset();
}

void Workspace::setLanguage(const QString &language)
{
    m_settings.setLanguage(language);
    const QString wanted = language.isEmpty() ? desktopLanguage() : language;
    if (wanted == m_language.current())
        return;
    takeIndex(); // its making reads the texts of the language
    m_language.set(wanted);
    load();
    emit libraryChanged();
}

void Workspace::setTextSize(int percent)
{
    const int size = std::clamp(percent, 75, 200);
    m_settings.setTextSize(size);
    QFont font = QApplication::font();
    font.setPointSizeF(m_basePointSize * size / 100.0);
    if (font != QApplication::font())
        QApplication::setFont(font);
}

const content::SearchIndex &Workspace::searchIndex()
{
    takeIndex();
    if (!m_index)
        m_index = std::make_unique<content::SearchIndex>(everything(m_library));
    return *m_index;
}

void Workspace::takeIndex()
{
    if (m_making.valid())
        m_index = m_making.get();
}

void Workspace::prepareIndex()
{
    takeIndex();
    if (m_index) // the language may have changed meanwhile
        m_index->prepare();
}

void Workspace::warmUp()
{
    if (m_index || m_making.valid())
        return;
    m_making = std::async(std::launch::async, [this, library = m_library] {
        auto index = std::make_unique<content::SearchIndex>(everything(library));
        QMetaObject::invokeMethod(this, &Workspace::prepareIndex, Qt::QueuedConnection);
        return index;
    });
}

QStringList Workspace::problems()
{
    QStringList all = m_contentProblems;
    for (const QString &problem : {m_settings.problem(), m_records.problem()})
        if (!problem.isEmpty())
            all << problem;
    return all;
}

} // namespace gui
