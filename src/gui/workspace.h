#pragma once

#include "content/folders.h"
#include "content/library.h"
#include "content/records.h"
#include "content/searchindex.h"
#include "gui/language.h"
#include "gui/settings.h"
#include "gui/theme.h"

#include <QObject>
#include <QStringList>

#include <future>
#include <memory>

namespace gui {

/// What all pages share: the shipped content in the current language, the learner's records, the settings, the search.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// contentFolder: where the content is read from, ":/content" in the program.
    Workspace(const content::Folders &folders, QString contentFolder, QObject *parent = nullptr);
    ~Workspace() override;

    const content::Library &library() const { return m_library; }
    content::Records &records() { return m_records; }
    Settings &settings() { return m_settings; }
    Theme &theme() { return m_theme; }

    QString language() const { return m_language.current(); }
    /// An empty language follows the desktop.
    void setLanguage(const QString &language);

    /// Percent of the desktop's text size, 75 to 200; kept in the settings.
    void setTextSize(int percent);

    /// Over everything that can be found; made when first asked for.
    const content::SearchIndex &searchIndex();
    /// Begins to make it away from the GUI thread, before anybody waits for it.
    void warmUp();

    /// One sentence for each thing that is wrong: content that could not be read, folders that cannot be written.
    QStringList problems();

signals:
    /// The content changed with the language; pointers into the old library are gone.
    void libraryChanged();

private:
    void load();
    void takeIndex();
    void prepareIndex();

    QString m_contentFolder;
    Settings m_settings;
    content::Records m_records;
    Theme m_theme;
    Language m_language;
    double m_basePointSize;
    content::Library m_library;
    QStringList m_contentProblems;
    std::unique_ptr<content::SearchIndex> m_index;
    std::future<std::unique_ptr<content::SearchIndex>> m_making; ///< the index, while it is being made
};

} // namespace gui
