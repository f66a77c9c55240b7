#include "gui/forms/dataform.h"

#include "calculators/data.h"
#include "calculators/datasets.h"
#include "gui/widgets/datasource.h"
#include "gui/widgets/numberfield.h"
#include "gui/widgets/problemlabel.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using gui::DataForm;
using gui::DataSource;

namespace {

QComboBox *box(const DataForm &form, const char *name)
{
    return form.findChild<QComboBox *>(QLatin1String(name));
}

DataSource *source(const DataForm &form)
{
    return form.findChild<DataSource *>();
}

QStringList items(const QComboBox *list)
{
    QStringList result;
    for (int row = 0; row < list->count(); ++row)
        result << list->itemText(row);
    return result;
}

/// The number beside a name in the report, NaN where there is none.
double quantity(const DataForm &form, const std::string &name)
{
    const auto report = form.job()({});
    if (report)
        for (const calculators::Section &section : report->sections)
            if (const auto *quantities = std::get_if<calculators::Quantities>(&section))
                for (const calculators::Quantity &item : quantities->items)
                    if (core::english(item.name) == name)
                        return std::get<double>(item.value);
    return std::nan("");
}

QString errorField(const DataForm &form)
{
    const auto report = form.job()({});
    return report ? QString() : QString::fromStdString(report.error().field);
}

} // namespace

class TestDataForm : public QObject
{
    Q_OBJECT

private slots:
    // A shipped set suits each of them once the columns are chosen, which the form does by itself.
    void everyAnalysisIsOfferedAndWorks()
    {
        DataForm form;
        QCOMPARE(static_cast<std::size_t>(box(form, "analysis")->count()), calculators::dataAnalyses().size());
        for (const std::string &analysis : calculators::dataAnalyses()) {
            form.showItem(QString::fromStdString(analysis));
            QCOMPARE(form.item().toStdString(), analysis);
            QVERIFY2(form.job()({}), analysis.c_str());
        }
    }

    void everySetCanBeTried()
    {
        DataForm form;
        for (const calculators::DataSet &set : calculators::dataSets()) {
            source(form)->choose(QString::fromStdString(set.id));
            form.showItem(set.id == "answers" ? QStringLiteral("chi_squared_test") : QStringLiteral("summary"));
            QVERIFY2(form.job()({}), set.id.c_str());
        }
    }

    void typedNumbersAreTakenAtOnce()
    {
        DataForm form;
        const QSignalSpy edited(&form, &DataForm::edited);
        auto *text = form.findChild<QPlainTextEdit *>();
        text->setFocus();
        text->selectAll();
        QTest::keyClicks(text, QStringLiteral("1 2 6"));
        QVERIFY(!edited.isEmpty());
        QCOMPARE(quantity(form, "Mean"), 3.0);
        QVERIFY(box(form, "sets")->currentData().toString().isEmpty()); // one's own from then on
    }

    void columnsThatSuitAreOffered()
    {
        DataForm form;
        source(form)->setText(QStringLiteral("kind,a,b\nsun,1,4\nshade,2,6\nsun,3,9\nshade,5,7\n"));
        QCOMPARE(items(box(form, "x")), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(box(form, "group")->count(), 2);
        form.showItem(QStringLiteral("correlation"));
        QCOMPARE(items(box(form, "y")), QStringList{QStringLiteral("b")});
        box(form, "x")->setCurrentIndex(1);
        QCOMPARE(items(box(form, "y")), QStringList{QStringLiteral("a")});
        form.showItem(QStringLiteral("permutation_test"));
        QCOMPARE(items(box(form, "y")), (QStringList{QStringLiteral("kind"), QStringLiteral("a")}));
        box(form, "y")->setCurrentIndex(0);
        QCOMPARE(quantity(form, "Mean of sun less mean of shade"), 0.0);
    }

    void onlyItsFieldsAreShown()
    {
        DataForm form;
        form.showItem(QStringLiteral("summary"));
        QVERIFY(!box(form, "bins")->isHidden() && form.findChild<QWidget *>(QStringLiteral("seed"))->isHidden());
        QVERIFY(form.findChild<QWidget *>(QStringLiteral("binCount"))->isHidden());
        box(form, "bins")->setCurrentIndex(box(form, "bins")->findData(QStringLiteral("count")));
        QVERIFY(!form.findChild<QWidget *>(QStringLiteral("binCount"))->isHidden());
        form.showItem(QStringLiteral("proportion_interval"));
        QVERIFY(source(form)->isHidden() && box(form, "x")->isHidden());
        QVERIFY(!form.findChild<QWidget *>(QStringLiteral("successes"))->isHidden());
    }

    void badDataSayWhy()
    {
        DataForm form;
        source(form)->setText({});
        QCOMPARE(errorField(form), QStringLiteral("text"));
        source(form)->setText(QStringLiteral("\"a,b\n1,2"));
        QCOMPARE(errorField(form), QStringLiteral("text"));
        source(form)->setText(QStringLiteral("1,5\n1,6\n1,9\n"));
        form.showItem(QStringLiteral("correlation"));
        QCOMPARE(errorField(form), QStringLiteral("x")); // constant
        for (const char *name : {"text", "x", "y", "group", "draws", "successes", "n", "expected", "level", "seed"})
            QVERIFY2(form.findChild<QWidget *>(QLatin1String(name)), name);
    }

    void filesAreReadAwayFromTheWindow()
    {
        const QTemporaryDir folder;
        const auto write = [&folder](const char *name, const QByteArray &bytes) {
            QFile file(folder.filePath(QLatin1String(name)));
            (void)file.open(QIODevice::WriteOnly);
            file.write(bytes);
            return file.fileName();
        };
        DataForm form;
        form.open(write("small.csv", "height\n1\n2\n3\n"));
        QTRY_COMPARE(quantity(form, "Maximum"), 3.0);
        QCOMPARE(form.findChild<QPlainTextEdit *>()->toPlainText(), QStringLiteral("height\n1\n2\n3\n"));

        QByteArray many = "height\n";
        for (int i = 1; i <= 50000; ++i)
            many += QByteArray::number(i) + '\n';
        form.open(write("large.csv", many));
        QTRY_COMPARE(quantity(form, "Maximum"), 50000.0);
        QVERIFY(form.findChild<QPlainTextEdit *>()->isReadOnly()); // of which it shows the beginning
        QVERIFY(form.findChild<QPlainTextEdit *>()->toPlainText().size() < 5000);
        DataForm next;
        next.restore(form.state());
        QTRY_COMPARE(quantity(next, "Maximum"), 50000.0);
        form.open(folder.filePath(QStringLiteral("missing.csv")));
        QTRY_VERIFY(!form.findChild<gui::ProblemLabel *>()->isHidden());
        QVERIFY(form.job()({})); // what was there before is kept
        source(form)->choose(QString());
        QVERIFY(!form.findChild<QPlainTextEdit *>()->isReadOnly());
    }

    // A file is read while the window is already there; ended at once, nothing of it may be forgotten.
    void columnsOfAFileOutliveARestart()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("large.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("first,second,third\n");
        for (int i = 0; i < 20000; ++i)
            file.write(QByteArray::number(i) + ',' + QByteArray::number(2 * i) + ',' + QByteArray::number(3 * i)
                       + '\n');
        file.close();
        DataForm form;
        form.showItem(QStringLiteral("correlation"));
        form.open(path);
        QTRY_COMPARE(items(box(form, "x")).size(), 3);
        box(form, "x")->setCurrentIndex(1);
        box(form, "y")->setCurrentText(QStringLiteral("third"));
        const QVariantMap kept = form.state();
        DataForm next;
        next.restore(kept);
        QCOMPARE(next.state(), kept); // while it is being read
        QTRY_COMPARE(box(next, "x")->currentText(), QStringLiteral("second"));
        QCOMPARE(box(next, "y")->currentText(), QStringLiteral("third"));
        QCOMPARE(next.state(), kept);
    }

    void columnsOfOneNameAreTwo()
    {
        DataForm form;
        source(form)->setText(QStringLiteral("a,a\n1,20\n2,40\n3,60\n"));
        box(form, "x")->setCurrentIndex(1);
        form.showItem(QStringLiteral("histogram"));
        form.showItem(QStringLiteral("summary"));
        QCOMPARE(box(form, "x")->currentIndex(), 1);
        QCOMPARE(quantity(form, "Maximum"), 60.0);
    }

    void stateIsKept()
    {
        DataForm form;
        source(form)->setText(QStringLiteral("a,b\n1,2\n2,9\n4,4\n5,6\n"));
        form.showItem(QStringLiteral("t_test"));
        box(form, "test")->setCurrentIndex(box(form, "test")->findData(QStringLiteral("paired")));
        box(form, "x")->setCurrentIndex(1);
        form.findChild<gui::NumberField *>(QStringLiteral("seed"))->setValue(77.0);
        DataForm next;
        next.restore(form.state());
        QCOMPARE(next.item(), QStringLiteral("t_test"));
        QCOMPARE(next.state(), form.state());
        QCOMPARE(quantity(next, "p-value"), quantity(form, "p-value"));
        next.restore({{QStringLiteral("analysis"), 3.5}, {QStringLiteral("source"), 7}});
        QVERIFY(next.job()({}));
    }
};

QTEST_MAIN(TestDataForm)
#include "tst_dataform.moc"
