#include "gui/versions.h"

#include "content/unicode.h"
#include "numerics/blas.h"
#include "numerics/versions.h"

#include <qcustomplot.h>

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtGlobal>

namespace gui {

namespace {

QString sqliteVersion()
{
    const QString name = QStringLiteral("versions");
    QString version;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(QStringLiteral(":memory:"));
        database.open();
        QSqlQuery query(QStringLiteral("select sqlite_version()"), database);
        if (query.next())
            version = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

} // namespace

QList<std::pair<QString, QString>> partVersions()
{
    const numerics::BlasInfo blas = numerics::blasInfo();
    QList<std::pair<QString, QString>> parts = {
        {QStringLiteral("Qt"), QString::fromLatin1(qVersion())},
        {QStringLiteral("QCustomPlot"), QStringLiteral(QCUSTOMPLOT_VERSION_STR)},
        {QStringLiteral("SQLite"), sqliteVersion()},
        {QStringLiteral("ICU"), content::icuVersion()},
        {QStringLiteral("MathJax"), QStringLiteral(NABLA_MATHJAX_VERSION)},
        {QStringLiteral("BLAS:"), QString::fromStdString(blas.isOpenBlas ? blas.configuration : blas.name)},
    };
    for (const auto &[name, version] : numerics::partVersions())
        parts << std::pair(QString::fromStdString(name), QString::fromStdString(version));
    return parts;
}

} // namespace gui
