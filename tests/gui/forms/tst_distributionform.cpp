#include "gui/forms/distributionform.h"

#include "gui/widgets/numberfield.h"
#include "numerics/distributions.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <cmath>

using gui::DistributionForm;
using gui::NumberField;

namespace {

NumberField *field(const DistributionForm &form, const char *name)
{
    return form.findChild<NumberField *>(QLatin1String(name));
}

QComboBox *box(const DistributionForm &form, const char *name)
{
    return form.findChild<QComboBox *>(QLatin1String(name));
}

void type(NumberField *into, const char *text)
{
    into->selectAll();
    QTest::keyClicks(into, QString::fromUtf8(text));
}

/// The number beside a sign in the report, NaN where there is none.
double quantity(const DistributionForm &form, const std::string &latex)
{
    const auto report = form.job()({});
    if (report)
        for (const calculators::Section &section : report->sections)
            if (const auto *quantities = std::get_if<calculators::Quantities>(&section))
                for (const calculators::Quantity &item : quantities->items)
                    if (item.latex == latex)
                        return std::get<double>(item.value);
    return std::nan("");
}

} // namespace

class DistributionFormTest : public QObject
{
    Q_OBJECT

private slots:
    void everyDistributionIsOfferedAndWorks()
    {
        DistributionForm form;
        std::size_t offered = 0; // titles of groups bear no id
        for (int row = 0; row < box(form, "distribution")->count(); ++row)
            offered += box(form, "distribution")->itemData(row).isValid() ? 1 : 0;
        QCOMPARE(offered, numerics::distributions().size());
        for (const numerics::Distribution &distribution : numerics::distributions()) {
            form.showItem(QString::fromStdString(distribution.id));
            QCOMPARE(form.item(), QString::fromStdString(distribution.id));
            QVERIFY(!box(form, "distribution")->currentText().isEmpty());
            for (int query = 0; query < box(form, "query")->count(); ++query) {
                box(form, "query")->setCurrentIndex(query);
                QVERIFY(form.job()({}));
            }
            for (NumberField *child : form.findChildren<NumberField *>())
                QVERIFY2(child->isValid(), qPrintable(form.item() + QLatin1Char(' ') + child->objectName()));
        }
        form.showItem(QStringLiteral("nothing"));
        QCOMPARE(form.item(), QString::fromStdString(numerics::distributions().back().id));
    }

    void inputsAreRead()
    {
        DistributionForm form;
        form.showItem(QStringLiteral("binomial"));
        const QSignalSpy edited(&form, &gui::CalculatorForm::edited);
        type(field(form, "params.n"), "10");
        type(field(form, "from"), "3");
        type(field(form, "to"), "6");
        QVERIFY(edited.count() >= 2);
        QVERIFY(std::abs(quantity(form, R"(P(a \le X \le b))") - 792.0 / 1024.0) < 1e-15);
        box(form, "query")->setCurrentIndex(box(form, "query")->findData(QStringLiteral("quantile")));
        type(field(form, "probability"), "0.17");
        QCOMPARE(quantity(form, R"(\min\{x : P(X \le x) \ge p\})"), 3.0);
    }

    void onlyWhatIsAskedForIsShown()
    {
        DistributionForm form;
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        const auto shown = [&form](const char *query) {
            box(form, "query")->setCurrentIndex(box(form, "query")->findData(QLatin1String(query)));
            return std::array{field(form, "from")->isVisible(), field(form, "to")->isVisible(),
                              field(form, "probability")->isVisible()};
        };
        QCOMPARE(shown("interval"), (std::array{true, true, false}));
        QCOMPARE(shown("lower"), (std::array{false, true, false}));
        QCOMPARE(shown("upper"), (std::array{true, false, false}));
        QCOMPARE(shown("quantile"), (std::array{false, false, true}));
    }

    void anotherDistributionHasItsOwnLimits()
    {
        DistributionForm form;
        QCOMPARE(field(form, "from")->value(), -1.0);
        const QSignalSpy edited(&form, &gui::CalculatorForm::edited);
        form.showItem(QStringLiteral("beta"));
        QCOMPARE(edited.count(), 1);
        QVERIFY(field(form, "from")->value() > 0.0 && field(form, "to")->value() < 1.0);
    }

    void handlesMoveLimits()
    {
        DistributionForm form;
        const QSignalSpy edited(&form, &gui::CalculatorForm::edited);
        form.setInput(QStringLiteral("to"), 2.5);
        QCOMPARE(field(form, "to")->value(), 2.5);
        QCOMPARE(edited.count(), 1);
        form.setInput(QStringLiteral("from"), 7.0); // stops at the other
        QCOMPARE(field(form, "from")->value(), 2.5);
        form.showItem(QStringLiteral("poisson"));
        form.setInput(QStringLiteral("to"), 7.4);
        QCOMPARE(field(form, "to")->value(), 7.0);
        form.setInput(QStringLiteral("unknown"), 7.0);
        QVERIFY(form.job()({}));
    }

    void limitsTheWrongWayRoundNameTheirField()
    {
        DistributionForm form;
        type(field(form, "to"), "-5");
        const auto report = form.job()({});
        QVERIFY(!report);
        QCOMPARE(report.error().kind, core::ErrorKind::Domain);
        QVERIFY(form.findChild<QWidget *>(QString::fromStdString(report.error().field)));
    }

    void stateComesBack()
    {
        DistributionForm form;
        form.showItem(QStringLiteral("gamma"));
        type(field(form, "params.shape"), "3.5");
        box(form, "query")->setCurrentIndex(2);
        type(field(form, "from"), "1.25");
        DistributionForm other;
        const QSignalSpy edited(&other, &gui::CalculatorForm::edited);
        other.restore(form.state());
        QCOMPARE(edited.count(), 1);
        QCOMPARE(other.state(), form.state());
        QCOMPARE(field(other, "params.shape")->value(), 3.5);
    }

    void restorePassesOverNonsense()
    {
        DistributionForm form;
        const QVariantMap before = form.state();
        form.restore({{QStringLiteral("distribution"), QStringLiteral("bell")},
                      {QStringLiteral("params"), QStringLiteral("x")},
                      {QStringLiteral("query"), 7},
                      {QStringLiteral("probability"), 3.0},
                      {QStringLiteral("to"), QStringLiteral("far")}});
        QCOMPARE(form.state(), before);
    }

    void everyControlHasAName()
    {
        DistributionForm form;
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        for (QWidget *widget : form.findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(accessible);
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(DistributionFormTest)
#include "tst_distributionform.moc"
