#include "gui/translated.h"

#include <QCoreApplication>

namespace gui {

QString translated(const core::Text &text)
{
    QString sentence = text.context.empty() ? QString::fromStdString(text.source)
                                            : QCoreApplication::translate(text.context.c_str(), text.source.c_str());
    if (text.values.empty())
        return sentence;
    std::vector<std::string> values;
    for (const core::Text &value : text.values)
        values.push_back(translated(value).toStdString());
    return QString::fromStdString(core::fill(sentence.toStdString(), values));
}

} // namespace gui
