#pragma once

#include "content/place.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <QTest>
#include <QUrl>

// What single texts of the content must look like.

using namespace Qt::StringLiterals;

inline const QStringList kinds{u"book"_s,    u"book-series"_s, u"course"_s, u"video-series"_s, u"video"_s,
                               u"article"_s, u"reference"_s,   u"tool"_s,   u"interactive"_s,  u"website"_s};

inline const QHash<QString, QStringList> panelItems{
    {u"matrices"_s, {u"determinant"_s, u"inverse"_s, u"rank"_s, u"rref"_s, u"eigen"_s, u"solve"_s}},
    {u"distributions"_s, {u"normal"_s, u"binomial"_s, u"poisson"_s, u"beta"_s, u"gamma"_s, u"student_t"_s}},
    {u"probability"_s,
     {u"bayes"_s, u"bayes_sequence"_s, u"bayes_test"_s, u"entropy"_s, u"cross_entropy"_s, u"kl_divergence"_s,
      u"js_divergence"_s, u"mutual_information"_s, u"naive_bayes"_s, u"beta_binomial"_s, u"normal_normal"_s}},
    {u"activations"_s, {u"softmax"_s, u"sigmoid"_s, u"log_softmax"_s, u"tanh"_s, u"relu"_s, u"softplus"_s}},
    {u"losses"_s,
     {u"zero_one"_s, u"squared"_s, u"absolute"_s, u"huber"_s, u"hinge"_s, u"cross_entropy"_s,
      u"binary_cross_entropy"_s}}};

inline bool isPanel(const QString &text)
{
    const auto place = content::Place::fromText(text);
    return panelItems.contains(place.page)
           && (place.item.isEmpty() || panelItems.value(place.page).contains(place.item));
}

inline bool isLink(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && url.host().contains(u'.')
           && !text.contains(u' ');
}

inline bool isKebab(const QString &id)
{
    static const QRegularExpression kebab(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    return kebab.match(id).hasMatch();
}

// Braces that pair up, escaped ones aside, and none closed before it was opened; likewise \left and \right.
inline bool isBalanced(const QString &latex)
{
    qsizetype depth = 0;
    for (qsizetype i = 0; i < latex.size() && depth >= 0; ++i) {
        if (latex[i] == u'\\')
            ++i;
        else if (latex[i] == u'{')
            ++depth;
        else if (latex[i] == u'}')
            --depth;
    }
    static const QRegularExpression left(uR"(\\left(?![A-Za-z]))"_s);
    static const QRegularExpression right(uR"(\\right(?![A-Za-z]))"_s);
    return depth == 0 && latex.count(left) == latex.count(right);
}

/// One row of test data for each record, by its id.
template <class Record>
void rows(const QList<Record> &records)
{
    QTest::addColumn<int>("row"); // only the names of the rows are used
    for (qsizetype row = 0; row < records.size(); ++row)
        QTest::newRow(records[row].id.toLatin1().constData()) << static_cast<int>(row);
}
