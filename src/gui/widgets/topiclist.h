#pragma once

#include "content/library.h"
#include "content/records.h"

#include <QListWidget>

#include <optional>

namespace gui {

/// The topics of the notation guide to choose from, below what a learner has gathered: favourites, copied signs.
class TopicList : public QListWidget
{
    Q_OBJECT

public:
    explicit TopicList(QWidget *parent = nullptr);

    /// Stand in the list beside the ids of topics.
    static const QString favourites;
    static const QString copied;

    /// Lists the topics anew; the chosen one stays.
    void fill(const QList<content::Topic> &topics);
    /// The chosen topic's id; empty for all topics.
    QString topic() const;
    /// The ids of the favourites or the copied signs, the last one first, where those are chosen.
    std::optional<QStringList> gathered(const content::Records &records) const;
    /// What to say where the chosen topic has no symbol: how favourites and copied signs come here.
    QString emptySentence() const;
    /// Chooses all topics where there is none of that id.
    void choose(const QString &topic);
    /// Fits the widths and heights to the font.
    void fit();

signals:
    void chosen();

private:
    void add(const QString &title, const QString &topic, const QString &summary);
};

} // namespace gui
