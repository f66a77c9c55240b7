#pragma once

#include "content/fields.h"
#include "content/library.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>

namespace content {

/// One JSON file of the content, and the place where its problems are told.
class ContentFile
{
public:
    /// name: relative to the folder ("de/topics.json"). What hinders reading it becomes a problem.
    ContentFile(const QString &folder, const QString &name, QList<ContentProblem> *problems);

    bool isSound() const { return m_root.has_value(); }
    /// Only of a sound file.
    const QJsonObject &root() const { return *m_root; }

    /// The records that the file lists under `list`, each read by `read`; one that lacks a field or has an id that
    /// `accepts` refuses is left out and told. accepts: gives a clause ("another record has its id") or nothing.
    template <class Record>
    QList<Record> records(const QString &list, const std::function<Record(const Fields &)> &read,
                          const std::function<QString(const Record &)> &accepts) const
    {
        QList<Record> result;
        for (const QJsonObject &object : objects(list)) {
            QList<Complaint> complaints;
            Record record = read(Fields(object, &complaints));
            const QString complaint = complaints.isEmpty() ? accepts(record) : complaints.first().clause;
            if (complaint.isEmpty())
                result.append(std::move(record));
            else
                leaveOut(object, result.size(), complaint);
        }
        return result;
    }

    /// The objects that the file lists under `list`; what is none is told.
    QList<QJsonObject> objects(const QString &list) const;

    void tell(const QString &sentence) const;
    /// Tells that a record was left out, and why.
    void leaveOut(const QJsonObject &record, qsizetype before, const QString &complaint) const;
    /// Tells that the texts of a record stay English, and why.
    void stayEnglish(const QString &id, const QString &complaint) const;

private:
    QString m_name;
    QList<ContentProblem> *m_problems;
    std::optional<QJsonObject> m_root = {};
};

/// Overlays the texts of another language on records: the file has one object an id, read by `overlay`, which changes a
/// copy that is taken only where nothing was wrong.
template <class Record>
void overlayTexts(const ContentFile &file, QList<Record> &records,
                  const std::function<void(const Fields &, Record &)> &overlay)
{
    if (!file.isSound())
        return;
    for (Record &record : records) {
        QList<Complaint> complaints;
        Record changed = record;
        const Fields texts = Fields(file.root(), &complaints).object(record.id);
        if (complaints.isEmpty())
            overlay(texts, changed);
        if (complaints.isEmpty())
            record = std::move(changed);
        else
            file.stayEnglish(record.id, complaints.first().clause);
    }
}

} // namespace content
