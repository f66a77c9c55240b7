#include "gui/forms/fitform.h"

#include "calculators/fit.h"
#include "gui/forms/distributionsform.h"
#include "gui/views/tableviews.h"
#include "gui/widgets/datasource.h"
#include "gui/widgets/numberfield.h"
#include "numerics/distributions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <cmath>

using gui::DistributionsForm;
using gui::FitForm;

namespace {

QComboBox *box(const QWidget &form, const char *name)
{
    return form.findChild<QComboBox *>(QLatin1String(name));
}

gui::DataSource *source(const QWidget &form)
{
    return form.findChild<gui::DataSource *>();
}

void choose(const QWidget &form, const char *family)
{
    box(form, "family")->setCurrentIndex(box(form, "family")->findData(QLatin1String(family)));
}

template <class Section>
const Section *first(const calculators::Report &report)
{
    for (const calculators::Section &section : report.sections)
        if (const auto *found = std::get_if<Section>(&section))
            return found;
    return nullptr;
}

/// The estimate in a row of the first table of the report, NaN where there is none.
double estimate(const FitForm &form, std::size_t row)
{
    const auto report = form.job()({});
    const auto *table = report ? first<calculators::Table>(*report) : nullptr;
    return table && row < table->rows.size() ? std::get<double>(table->rows[row][1]) : std::nan("");
}

double placeOf(const char *id)
{
    const auto &all = numerics::distributions();
    return static_cast<double>(numerics::findDistribution(id) - all.data());
}

} // namespace

class FitFormTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFamilyIsOffered()
    {
        const FitForm form;
        for (const numerics::Distribution *family : calculators::fittedFamilies())
            QVERIFY2(box(form, "family")->findData(QString::fromStdString(family->id)) >= 0, family->id.c_str());
        QVERIFY(box(form, "family")->currentData().toString().isEmpty());
        const auto ranking = form.job()({});
        QVERIFY(ranking && first<calculators::Table>(*ranking)->links.size() > 5);
    }

    void typedNumbersAreFittedAtOnce()
    {
        FitForm form;
        choose(form, "normal");
        const QSignalSpy edited(&form, &FitForm::edited);
        auto *text = form.findChild<QPlainTextEdit *>();
        text->selectAll();
        QTest::keyClicks(text, QStringLiteral("1 2 6"));
        QVERIFY(!edited.isEmpty());
        QCOMPARE(estimate(form, 0), 3.0);
    }

    void aColumnIsChosen()
    {
        FitForm form;
        choose(form, "normal");
        source(form)->setText(QStringLiteral("kind,a,b\nsun,1,10\nshade,2,20\nsun,6,60\n"));
        QCOMPARE(box(form, "column")->count(), 2); // words are not fitted
        QCOMPARE(estimate(form, 0), 3.0);
        box(form, "column")->setCurrentIndex(1);
        QCOMPARE(estimate(form, 0), 30.0);
    }

    void badDataSayWhy()
    {
        FitForm form;
        const auto field = [&form] {
            const auto report = form.job()({});
            return report ? QString() : QString::fromStdString(report.error().field);
        };
        source(form)->setText({});
        QCOMPARE(field(), QStringLiteral("text"));
        QVERIFY(!form.findChild<QPlainTextEdit *>()->placeholderText().isEmpty());
        source(form)->setText(QStringLiteral("words\nsun\nshade\n"));
        QCOMPARE(field(), QStringLiteral("column"));
        source(form)->setText(QStringLiteral("1\n-2\n3\n"));
        choose(form, "exponential");
        QCOMPARE(field(), QStringLiteral("column"));
        for (const char *name : {"text", "column", "family"})
            QVERIFY2(form.findChild<QWidget *>(QLatin1String(name)), name);
    }

    void parametersAreHeld()
    {
        FitForm form;
        source(form)->setText(QStringLiteral("1\n2\n3\n6\n"));
        choose(form, "normal");
        auto *holds = form.findChild<QCheckBox *>(QStringLiteral("holds.mean"));
        auto *mean = form.findChild<gui::NumberField *>(QStringLiteral("held.mean"));
        QVERIFY(holds && mean && !mean->isEnabled());
        holds->click();
        mean->setValue(2.0);
        QCOMPARE(estimate(form, 0), 2.0);
        QCOMPARE(estimate(form, 1), std::sqrt(4.5)); // of deviations from 2
        choose(form, "binomial");
        const auto *due = form.findChild<QCheckBox *>(QStringLiteral("holds.n"));
        QVERIFY(due && due->isChecked() && !due->isEnabled());
        form.findChild<gui::NumberField *>(QStringLiteral("held.n"))->setValue(12.0);
        QCOMPARE(estimate(form, 1), 0.25);
        choose(form, "normal");
        QVERIFY(form.findChild<QCheckBox *>(QStringLiteral("holds.mean"))->isChecked());
    }

    void aRankedFamilyIsChosenInTheTable()
    {
        FitForm form;
        const auto ranking = form.job()({});
        QVERIFY(ranking);
        const auto *table = first<calculators::Table>(*ranking);
        gui::TableSectionView view;
        view.show(*table, 6);
        view.resize(900, 500);
        view.setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        connect(&view, &gui::SectionView::inputDragged, &form, &FitForm::setInputs);
        auto *cells = view.findChild<QTableView *>();
        const auto click = [cells](int row, int column) {
            const QRect where = cells->visualRect(cells->model()->index(row, column));
            QTest::mouseClick(cells->viewport(), Qt::LeftButton, {}, where.center());
        };
        const auto familyIn = [table](std::size_t row) {
            const auto place = static_cast<std::size_t>(table->links[row].front().value);
            return QString::fromStdString(numerics::distributions()[place].id);
        };
        click(1, 3);
        QVERIFY(box(form, "family")->currentData().toString().isEmpty()); // no link
        click(1, 1);
        QCOMPARE(box(form, "family")->currentData().toString(), familyIn(1));
        cells->setCurrentIndex(cells->model()->index(2, 0));
        QTest::keyClick(cells, Qt::Key_Return);
        QCOMPARE(box(form, "family")->currentData().toString(), familyIn(2));
        form.setInputs({{QStringLiteral("family"), -1.0}});
        QVERIFY(box(form, "family")->currentData().toString().isEmpty());
    }

    void theFitLeadsToItsDistribution()
    {
        DistributionsForm form;
        form.showItem(QStringLiteral("fit"));
        QCOMPARE(form.item(), QStringLiteral("fit"));
        const QSignalSpy edited(&form, &DistributionsForm::edited);
        form.setInputs({{QStringLiteral("explore"), placeOf("gamma")},
                        {QStringLiteral("parameter"), 2.5},
                        {QStringLiteral("parameter"), 0.125}});
        QCOMPARE(edited.count(), 1);
        QCOMPARE(form.item(), QStringLiteral("gamma"));
        const QVariantList parameters = form.state().value(QStringLiteral("params")).toList();
        QCOMPARE(parameters, (QVariantList{2.5, 0.125}));
        QVERIFY(form.job()({}));
        form.showItem(QStringLiteral("fit")); // as the window's way back does
        QCOMPARE(form.item(), QStringLiteral("fit"));
        form.showItem(QStringLiteral("no such thing"));
        QCOMPARE(form.item(), QStringLiteral("fit"));
    }

    void stateIsKept()
    {
        QVariantMap state;
        {
            DistributionsForm form;
            form.showItem(QStringLiteral("poisson"));
            form.showItem(QStringLiteral("fit"));
            source(form)->setText(QStringLiteral("a,b\n1,10\n2,20\n6,60\n"));
            box(form, "column")->setCurrentIndex(1);
            choose(form, "normal");
            form.findChild<QCheckBox *>(QStringLiteral("holds.sd"))->click();
            form.findChild<gui::NumberField *>(QStringLiteral("held.sd"))->setValue(7.0);
            state = form.state();
        }
        DistributionsForm form;
        form.restore(state);
        QCOMPARE(form.item(), QStringLiteral("fit"));
        QCOMPARE(form.state(), state);
        const auto *fit = form.findChild<FitForm *>();
        QCOMPARE(estimate(*fit, 0), 30.0);
        QCOMPARE(estimate(*fit, 1), 7.0);
        box(form, "task")->setCurrentIndex(0);
        QCOMPARE(form.item(), QStringLiteral("poisson"));
    }

    // As it was kept before there was a fit.
    void anOlderStateIsUnderstood()
    {
        DistributionsForm form;
        form.restore({{QStringLiteral("distribution"), QStringLiteral("poisson")},
                      {QStringLiteral("params"), QVariantList{6.5}}});
        QCOMPARE(form.item(), QStringLiteral("poisson"));
        QCOMPARE(form.state().value(QStringLiteral("params")).toList(), QVariantList{6.5});
        form.showItem(QStringLiteral("fit"));
        QVERIFY(form.job()({}));
    }
};

QTEST_MAIN(FitFormTest)
#include "tst_fitform.moc"
