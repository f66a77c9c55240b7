#include "gui/suggestions.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QUrl>

namespace gui {

void showNothingFound(QLabel &label, const QString &sentence, const content::SearchIndex &index, const QString &query,
                      const QList<content::EntryKind> &kinds)
{
    QStringList links;
    for (const QString &name : index.suggestions(query, kinds))
        links << QStringLiteral("<a href=\"%1\">%2</a>")
                     .arg(QString::fromLatin1(QUrl::toPercentEncoding(name)), name.toHtmlEscaped());
    QString text = sentence.toHtmlEscaped();
    if (!links.isEmpty())
        text += QStringLiteral("<p>%1</p>")
                    .arg(QCoreApplication::translate("Suggestions", "Did you mean %1?")
                             .arg(links.join(QStringLiteral(", "))));
    label.setTextFormat(Qt::RichText);
    label.setText(text);
}

void fillFromSuggestions(QLabel &label, QLineEdit &field)
{
    label.setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    label.setFocusPolicy(Qt::StrongFocus);
    QObject::connect(&label, &QLabel::linkActivated, &field, [&field](const QString &link) {
        field.setText(QUrl::fromPercentEncoding(link.toLatin1()));
        field.setFocus();
    });
}

} // namespace gui
