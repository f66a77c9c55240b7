#include "gui/errortext.h"

#include "gui/translated.h"

#include <QCoreApplication>

namespace gui {

QString errorText(const core::Error &error)
{
    QString sentence = translated(error.text);
    if (sentence.isEmpty())
        sentence = QCoreApplication::translate("Error", "This cannot be computed.");
    sentence[0] = sentence[0].toUpper();
    if (!sentence.endsWith(u'.') && !sentence.endsWith(u'!') && !sentence.endsWith(u'?'))
        sentence += u'.';
    return sentence;
}

} // namespace gui
