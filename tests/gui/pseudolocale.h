#pragma once

#include <QTranslator>

/// Makes every text of the program 40 % longer, as some languages are, without changing what it says.
class PseudoLocale : public QTranslator
{
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int n) const override
    {
        QString text = QString::fromUtf8(source);
        if (n >= 0)
            text.replace(QStringLiteral("%n"), QString::number(n));
        const qsizetype more = (text.size() * 2 + 4) / 5;
        return text + QStringLiteral("xyzo xyzo xyzo xyzo xyzo xyzo xyzo xyzo xyzo ").repeated(8).left(more).trimmed();
    }
};
