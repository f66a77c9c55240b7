#include "gui/worksheet/argumenthint.h"

#include "calculators/expressionhelp.h"
#include "gui/translated.h"

#include <QStringList>

namespace gui {

QString argumentHint(const QString &before)
{
    const QString expression = before.mid(before.lastIndexOf(u'=') + 1); // what is before it names the result
    const auto call = calculators::openCall(expression.toStdString());
    const calculators::ExpressionHelp *help = call ? calculators::functionHelp(call->function) : nullptr;
    if (!help || call->argument >= help->arguments.size())
        return {};
    QStringList arguments;
    for (std::size_t i = 0; i < help->arguments.size(); ++i) {
        const calculators::ExpressionArgument &argument = help->arguments[i];
        const QString name = QString::fromStdString(argument.name).toHtmlEscaped();
        const QString shown = argument.optional ? QStringLiteral("[%1]").arg(name) : name;
        arguments << (i == call->argument ? QStringLiteral("<b>%1</b>").arg(shown) : shown);
    }
    const calculators::ExpressionArgument &due = help->arguments[call->argument];
    return QStringLiteral("%1(%2) – %3: %4. %5")
        .arg(QString::fromStdString(help->name).toHtmlEscaped(), arguments.join(QStringLiteral(", ")),
             QString::fromStdString(due.name).toHtmlEscaped(), translated(due.meaning).toHtmlEscaped(),
             translated(help->summary).toHtmlEscaped());
}

} // namespace gui
