#include "formula/shipped.h"
#include "formula/typesetter.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using formula::Formula;
using formula::Part;

namespace {

QByteArray typesetByNode()
{
    QFile file(QStringLiteral(TYPESET_FORMULAS));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList listed()
{
    QFile file(QStringLiteral(FORMULA_LIST));
    QStringList formulas;
    if (file.open(QIODevice::ReadOnly))
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
            formulas.append(line.startsWith(QLatin1String("{\""))
                                ? QJsonDocument::fromJson(line.toUtf8()).object()[u"latex"].toString()
                                : line);
    return formulas;
}

/// The first difference between two formulas, in words; empty where they are the same.
QString difference(const Formula &a, const Formula &b)
{
    if (a.width() != b.width() || a.height() != b.height() || a.depth() != b.depth())
        return QStringLiteral("size");
    if (a.content().mathMl != b.content().mathMl)
        return QStringLiteral("MathML");
    if (a.content().parts.size() != b.content().parts.size() || a.content().clips.size() != b.content().clips.size())
        return QStringLiteral("number of parts");
    for (qsizetype i = 0; i < a.content().parts.size(); ++i) {
        const Part &one = a.content().parts[i];
        const Part &other = b.content().parts[i];
        if (one.outline.path() != other.outline.path())
            return QStringLiteral("outline %1").arg(i);
        if (one.transform != other.transform || one.clip != other.clip || a.boundingRect(one) != b.boundingRect(other))
            return QStringLiteral("place of outline %1").arg(i);
        if (a.nodeOf(one).latex != b.nodeOf(other).latex)
            return QStringLiteral("source of outline %1").arg(i);
    }
    return {};
}

} // namespace

class ShippedTest : public QObject
{
    Q_OBJECT

private slots:
    void nodeAndTheEngineTypesetAlike_data()
    {
        QTest::addColumn<QString>("latex");
        QTest::addColumn<bool>("display");
        for (const QString &latex : listed()) {
            QTest::newRow(qPrintable(latex + QStringLiteral(" on a line"))) << latex << true;
            QTest::newRow(qPrintable(latex + QStringLiteral(" in text"))) << latex << false;
        }
    }

    void nodeAndTheEngineTypesetAlike()
    {
        QFETCH(QString, latex);
        QFETCH(bool, display);
        if (latex == QLatin1String("\\text{für ж}"))
            QVERIFY(m_typesetter.isWarm()); // what is rare must come from an engine that had it not from the start
        const std::optional<Formula> stored = m_store.find(latex, display);
        const core::Result<Formula> made = m_typesetter.typeset(latex, display);
        QVERIFY(stored);
        QVERIFY2(made, made ? "" : core::english(made.error().text).c_str());
        QVERIFY(!stored->isEmpty());
        QCOMPARE(stored->latex(), latex);
        QCOMPARE(stored->isDisplay(), display);
        QCOMPARE(difference(*stored, *made), QString());
    }

    void contentIsSearchedForFormulas()
    {
        // display, example_latex, a variant, and the one between dollars that are no prices: each in both styles
        QCOMPARE(m_store.size(), 2 * static_cast<int>(listed().size() + 4));
        for (const char *latex :
             {"\\mathbf{A}^{\\top}", "(\\mathbf{A}^{\\top})_{ij} = A_{ji}", "\\boldsymbol{A}^{\\mathsf{T}}", "x_1"})
            QVERIFY2(m_store.find(QString::fromUtf8(latex), false), latex);
        QVERIFY(!m_store.find(QStringLiteral("\\top"), true));
    }

    void whatIsNotStoredIsNotFound()
    {
        QVERIFY(!m_store.find(QStringLiteral("x^2+z"), true));
        QVERIFY(!m_store.find(QString(), true));
    }

    void onePathIsSharedByAllFormulas()
    {
        const std::optional<Formula> one = m_store.find(QStringLiteral("x_1"), true);
        const std::optional<Formula> other = m_store.find(QStringLiteral("x^2+y"), true);
        QVERIFY(one && other);
        QCOMPARE(&one->content().parts[0].outline.path(), &other->content().parts[0].outline.path());
    }

    void aBrokenFileIsAnEmptyStore_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = typesetByNode();
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another file") << QByteArray(1000, 'x');
        QTest::newRow("cut in the header") << good.first(20);
        QTest::newRow("cut in the middle") << good.first(good.size() / 2);
        QTest::newRow("another version") << QByteArray(good).replace(4, 1, "\x7f");
    }

    void aBrokenFileIsAnEmptyStore()
    {
        QFETCH(QByteArray, bytes);
        const formula::Store store(bytes);
        QCOMPARE(store.size(), 0);
        QVERIFY(!store.find(QStringLiteral("x^2+y"), true));
    }

    void damagedBytesNeverCrash()
    {
        const QByteArray good = typesetByNode();
        for (qsizetype i = 24; i < good.size(); i += 97) {
            QByteArray bad = good;
            bad[i] = static_cast<char>(~bad[i]);
            const formula::Store store(bad);
            for (const char *latex : {"x^2+y", "x_1", "E=mc^2\\tag{1}"})
                if (const auto formula = store.find(QString::fromUtf8(latex), true))
                    QVERIFY(formula->width() >= 0.0);
        }
    }

    void theProgramShipsFormulas()
    {
        QVERIFY(formula::shippedCount() > 300); // 150 symbols have at least a sign each, in two styles
        QVERIFY(!formula::shipped(QStringLiteral("\\no such formula")));
    }

private:
    const QByteArray m_bytes = typesetByNode();
    const formula::Store m_store{m_bytes};
    formula::Typesetter m_typesetter{{.formula = std::chrono::seconds(60)}};
};

QTEST_GUILESS_MAIN(ShippedTest)
#include "tst_shipped.moc"
