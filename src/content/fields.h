#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace content {

/// Reads the fields of one record. The first field that is missing or of the wrong type is kept as the complaint, a
/// clause for a person ("its field “meanings[1].context” is missing"), and an empty value given for it, so that a
/// reader asks once, at the end.
class Fields
{
public:
    /// path: what stands before the field names in a complaint ("meanings[1]."). complaint: where the first one goes,
    /// shared with the fields of the objects within.
    Fields(QJsonObject object, QString *complaint, QString path = {});

    bool has(const QString &name) const { return m_object.contains(name); }
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

private:
    QJsonValue value(const QString &name) const;
    void complain(const QString &name, const char *clause) const;
    void expect(bool sound, const QString &name, const char *clause) const;

    QJsonObject m_object;
    QString *m_complaint;
    QString m_path;
};

} // namespace content
