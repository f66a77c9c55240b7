#pragma once

#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace content {

/// What is wrong with a record. path: of the field, "meanings[1].context"; clause: for a person, "its field
/// “meanings[1].context” is missing".
struct Complaint
{
    QString path = {};
    QString clause = {};
};

/// Reads the fields of one record. Fields that are missing or of the wrong type are complained of, and an empty value
/// given for them, so that a reader asks once, at the end.
class Fields
{
public:
    /// path: what stands before the field names in a complaint ("meanings[1]."). complaints: where they go, one for a
    /// field; shared with the fields of the objects within.
    Fields(QJsonObject object, QList<Complaint> *complaints, QString path = {});

    bool has(const QString &name) const { return m_object.contains(name); }
    /// The fields that nobody has asked for.
    QStringList unread() const;
    /// Must be there and not be empty.
    QString filledText(const QString &name) const;
    /// Must be there; may be empty.
    QString text(const QString &name) const;
    /// Must be there; null stands for a fact that is not known.
    QString textOrNull(const QString &name) const;
    bool flag(const QString &name) const;
    std::optional<bool> flagOrNull(const QString &name) const;
    std::optional<int> wholeOrNull(const QString &name) const;
    QStringList texts(const QString &name) const;
    QList<Fields> objects(const QString &name) const;
    Fields object(const QString &name) const;
    /// Complains of a list that is not as long as its English counterpart.
    void expectLength(const QString &name, qsizetype length, qsizetype english) const;
    /// Complains of a field for another reason; clause: untranslated, with %1 for its path.
    void complain(const QString &name, const char *clause) const;

private:
    QJsonValue value(const QString &name) const;
    void expect(bool sound, const QString &name, const char *clause) const;

    QJsonObject m_object;
    QList<Complaint> *m_complaints;
    QString m_path;
    mutable QSet<QString> m_read = {}; ///< the names of the fields that were asked for
};

} // namespace content
