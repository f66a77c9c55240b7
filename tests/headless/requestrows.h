#pragma once

#include "headless/evaluation.h"
#include "headless/operationlist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

// Requests as they come on a line, for tests over all operations.

inline QJsonObject answerTo(const QByteArray &line)
{
    const headless::Answer given =
        headless::answer({line.constData(), static_cast<std::size_t>(line.size())}, headless::findOperation);
    return QJsonDocument::fromJson(QByteArray::fromStdString(given.text)).object();
}

inline void resultColumns()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("expected");
}

/// expected: a member or several of the result.
inline void resultRow(const char *line, const char *expected)
{
    QTest::newRow(line) << QByteArray(line) << QByteArray(expected);
}

inline void checkResult()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, expected);
    const QJsonObject given = answerTo(line);
    QVERIFY2(given.value(u"ok").toBool(), QJsonDocument(given).toJson().constData());
    const QJsonObject result = given.value(u"result").toObject();
    const QJsonObject wanted = QJsonDocument::fromJson(expected).object();
    QVERIFY(!wanted.isEmpty());
    for (auto member = wanted.begin(); member != wanted.end(); ++member)
        QVERIFY2(result.value(member.key()) == member.value(), QJsonDocument(given).toJson().constData());
}

inline void errorColumns()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("input");
}

inline void errorRow(const char *line, const char *code, const char *input)
{
    QTest::newRow(line) << QByteArray(line) << QString::fromUtf8(code) << QString::fromUtf8(input);
}

inline void checkError()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, code);
    QFETCH(QString, input);
    const QJsonObject given = answerTo(line);
    const QJsonObject error = given.value(u"error").toObject();
    QVERIFY2(!given.value(u"ok").toBool(true), QJsonDocument(given).toJson().constData());
    QCOMPARE(error.value(u"code").toString(), code);
    QCOMPARE(error.value(u"input").toString(), input);
    QVERIFY(!error.value(u"message").toString().isEmpty());
}
