#include "content/learningpath.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace content {

namespace {

using Rank = std::array<int, 4>;

const Topic *findTopic(const QList<Topic> &topics, const QString &id)
{
    const auto found = std::find_if(topics.begin(), topics.end(), [&id](const Topic &topic) { return topic.id == id; });
    return found == topics.end() ? nullptr : &*found;
}

int levelOf(const Resource &resource)
{
    return resource.level == u"beginner" ? 0 : resource.level == u"intermediate" ? 1 : 2;
}

/// How little a resource suits as the one for a topic, where those topics are known: what it asks for besides, how
/// hard it is, whether the topic is not what it is first about, and whether it is not among the founding ones.
Rank rankOf(const Resource &resource, const QString &topic, const QSet<QString> &known)
{
    const auto lacking = std::count_if(resource.prerequisites.begin(), resource.prerequisites.end(),
                                       [&known](const QString &id) { return !known.contains(id); });
    return {static_cast<int>(lacking), levelOf(resource), static_cast<int>(resource.topics.indexOf(topic)),
            resource.founding ? 0 : 1};
}

const Resource *teacherOf(const QString &topic, const QList<Resource> &resources, const QSet<QString> &known)
{
    const Resource *best = nullptr;
    Rank least{};
    for (const Resource &resource : resources) {
        if (!resource.topics.contains(topic))
            continue;
        const Rank rank = rankOf(resource, topic, known);
        if (!best || rank < least) {
            best = &resource;
            least = rank;
        }
    }
    return best;
}

/// Adds to a path, topic by topic, what teaches them.
class PathMaker
{
public:
    explicit PathMaker(const Library &library) : m_library(library) {}

    /// What the topic asks for comes first, then what its teacher asks for, then the teacher.
    void learn(const QString &id)
    {
        const Topic *topic = findTopic(m_library.catalogueTopics, id);
        if (!topic || m_met.contains(id))
            return;
        m_met.insert(id);
        for (const QString &before : topic->prerequisites)
            learn(before);
        if (const Resource *teacher = teacherOf(id, m_library.resources, m_known))
            add(*teacher);
        m_known.insert(id);
    }

    void add(const Resource &resource)
    {
        for (const QString &before : resource.prerequisites)
            learn(before);
        if (!m_path.contains(resource.id))
            m_path.append(resource.id);
    }

    const QStringList &path() const { return m_path; }

private:
    const Library &m_library;
    QSet<QString> m_met; ///< topics, some of them not yet known
    QSet<QString> m_known;
    QStringList m_path;
};

} // namespace

std::optional<QStringList> learningPath(const QString &goal, const Library &library)
{
    PathMaker maker(library);
    if (const Resource *resource = library.resource(goal)) {
        maker.add(*resource);
        QStringList path = maker.path();
        path.removeAll(goal); // it may have been the teacher of something before
        return path << goal;
    }
    if (!findTopic(library.catalogueTopics, goal))
        return std::nullopt;
    maker.learn(goal);
    return maker.path();
}

} // namespace content
