#include "gui/forms/probabilityform.h"

#include "calculators/probabilitytable.h"
#include "calculators/reportlaws.h"
#include "gui/forms/bayesform.h"
#include "gui/forms/conjugateform.h"
#include "gui/forms/informationform.h"
#include "gui/forms/naivebayesform.h"
#include "gui/widgets/hypothesismodel.h"
#include "gui/widgets/numberfield.h"
#include "gui/widgets/numberlistfield.h"
#include "gui/widgets/probabilityslider.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace gui;

namespace {

template <class Widget>
Widget *named(const QWidget &form, const char *name)
{
    return form.findChild<Widget *>(QLatin1String(name));
}

void type(QLineEdit *into, const char *text)
{
    into->selectAll();
    QTest::keyClicks(into, QString::fromUtf8(text));
}

std::string errorOf(const CalculatorForm &form)
{
    const auto report = form.job()({});
    return report ? std::string() : core::english(report.error().text);
}

} // namespace

class ProbabilityFormTest : public QObject
{
    Q_OBJECT

private slots:
    void everyOperationIsOfferedAndWorks()
    {
        ProbabilityForm form;
        auto *topic = named<QComboBox>(form, "topic");
        QCOMPARE(static_cast<std::size_t>(topic->count()), calculators::probabilityTable().size());
        for (int turn = 0; turn < 2; ++turn)
            for (const auto &operation : calculators::probabilityTable()) {
                form.showItem(QString::fromStdString(operation.id));
                QCOMPARE(form.item().toStdString(), operation.id);
                QVERIFY(!topic->currentText().isEmpty());
                QVERIFY2(errorOf(form).empty(), operation.id.c_str());
            }
    }

    void stateComesBack()
    {
        ProbabilityForm form;
        form.showItem(QStringLiteral("kl_divergence"));
        type(named<NumberListField>(form, "p"), "0.5, 0.5");
        type(named<NumberListField>(form, "q"), "0.25, 0.75");
        type(named<NumberField>(form, "prevalence"), "0.125");
        ProbabilityForm other;
        QSignalSpy edited(&other, &CalculatorForm::edited);
        other.restore(form.state());
        QCOMPARE(edited.count(), 1);
        QCOMPARE(other.item(), QStringLiteral("kl_divergence"));
        QCOMPARE(other.state(), form.state());
        other.restore({{QStringLiteral("topic"), 3}, {QStringLiteral("bayes"), QStringLiteral("no map")}});
        QVERIFY(errorOf(other).empty());
    }

    void changesOfHypothesesAreUndone()
    {
        BayesForm form;
        HypothesisModel &model = *form.model();
        const QList<QStringList> before = model.rows();
        const QSignalSpy edited(&form, &gui::CalculatorForm::edited);
        QVERIFY(model.setData(model.index(0, 1), QStringLiteral("0.25")));
        QVERIFY(model.setData(model.index(2, 0), QStringLiteral("third")));
        QVERIFY(model.removeHypothesis(1));
        QCOMPARE(model.hypotheses(), 2);
        const QList<QStringList> after = model.rows();
        form.show();
        form.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        auto *table = form.findChild<QTableView *>();
        table->setFocus();
        const qsizetype edits = edited.count();
        for (int step = 0; step < 3; ++step)
            QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(model.rows(), before);
        QCOMPARE(edited.count(), edits + 3);                    // each is computed
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier); // nothing is left to undo
        QCOMPARE(model.rows(), before);
        for (int step = 0; step < 3; ++step)
            model.history().redo();
        QCOMPARE(model.rows(), after);
        model.setRows(before);
        QVERIFY(!model.history().canUndo());
    }

    // Normalising 0.2, "x" would otherwise write 1 and 0.
    void unreadablePriorsAreNotNormalised()
    {
        BayesForm form;
        HypothesisModel &model = *form.model();
        model.setData(model.index(0, 1), QStringLiteral("0.2"));
        auto *normalise = form.findChild<QPushButton *>(QStringLiteral("normalise"));
        QVERIFY(!normalise->isHidden());
        model.setData(model.index(1, 1), QStringLiteral("x"));
        QVERIFY(normalise->isHidden());
    }

    void hypothesesAreAddedAsOneTypes()
    {
        BayesForm form;
        HypothesisModel &model = *form.model();
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy edited(&form, &CalculatorForm::edited);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.setData(model.index(2, 1), QStringLiteral("1/2")));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(edited.count(), 1);
        QVERIFY(errorOf(form).find("Row 3") != std::string::npos); // an empty likelihood is no 0
        model.setData(model.index(2, 2), QStringLiteral("x"));
        QVERIFY(errorOf(form).find("no number") != std::string::npos);
        model.setData(model.index(2, 2), QStringLiteral("0.5"));
        QVERIFY(errorOf(form).find("0.5 too much") != std::string::npos);
        QVERIFY(model.removeHypothesis(2));
        QVERIFY(errorOf(form).empty());
    }

    void normaliseMendsTheSum()
    {
        BayesForm form;
        HypothesisModel &model = *form.model();
        auto *button = named<QPushButton>(form, "normalise");
        QVERIFY(button->isHidden());
        model.setData(model.index(0, 1), QStringLiteral("3"));
        model.setData(model.index(1, 1), QStringLiteral("1"));
        QVERIFY(!button->isHidden());
        button->click();
        QCOMPARE(model.priors(), (std::vector<double>{0.75, 0.25}));
        QVERIFY(button->isHidden());
        QVERIFY(errorOf(form).empty());

        InformationForm information;
        button = named<QPushButton>(information, "normaliseInformation");
        type(named<NumberListField>(information, "p"), "1, 1");
        QVERIFY(errorOf(information).find("1 too much") != std::string::npos);
        button->click();
        QCOMPARE(named<NumberListField>(information, "p")->values(), (std::vector<double>{0.5, 0.5}));
        QVERIFY(button->isHidden());
    }

    void evidenceIsAddedInTheSequence()
    {
        BayesForm form;
        form.showItem(QStringLiteral("bayes_sequence"));
        QCOMPARE(form.model()->likelihoods().rows, std::size_t(2));
        form.showItem(QStringLiteral("bayes"));
        QCOMPARE(form.model()->likelihoods().rows, std::size_t(1));
        form.showItem(QStringLiteral("bayes_sequence"));
        QCOMPARE(form.model()->likelihoods().rows, std::size_t(2));
    }

    void slidersAndFieldsFollowEachOther()
    {
        ProbabilityForm form;
        form.showItem(QStringLiteral("bayes_test"));
        QSignalSpy edited(&form, &CalculatorForm::edited);
        auto *field = named<NumberField>(form, "prevalence");
        auto *slider = field->parentWidget()->findChild<QSlider *>();
        slider->setValue(250);
        QCOMPARE(field->value(), 0.25);
        type(field, "0.12345");
        QCOMPARE(slider->value(), 123);
        QCOMPARE(field->value(), 0.12345);
        QVERIFY(edited.count() >= 2);
        form.setInput(QStringLiteral("prevalence"), 1.7); // dragged past the end
        QCOMPARE(field->value(), 1.0);
    }

    void thePriorIsDragged()
    {
        ConjugateForm form;
        QSignalSpy edited(&form, &CalculatorForm::edited);
        form.setInput(QStringLiteral("prior_mean"), 0.25);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(named<NumberField>(form, "alpha")->value(), 1.0);
        QCOMPARE(named<NumberField>(form, "beta")->value(), 3.0);
        QCOMPARE(form.request().beta.alpha, 1.0);
        form.showItem(QStringLiteral("dirichlet_multinomial"));
        QVERIFY(named<NumberListField>(form, "alpha")); // an error about alpha finds the list now
        form.setInput(QStringLiteral("prior_mean"), 0.5);
        QCOMPARE(form.request().alpha.front(), 1.5);
        QVERIFY(errorOf(form).empty());
    }

    void samplesAreOpenedFromAFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("samples.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("x,y,class\n1,2,a\n2,1,a\n8,9,b\n9,oops,b\n");
        file.close();
        NaiveBayesForm form;
        QVERIFY(form.open(path));
        QVERIFY(errorOf(form).find("line 5, column y: “oops”") != std::string::npos);
        auto *samples = named<QPlainTextEdit>(form, "samples");
        samples->setPlainText(QStringLiteral("x,y,class\n1,2,a\n2,1,a\n8,9,b\n"));
        QVERIFY(errorOf(form).find("class b has one sample") != std::string::npos);
        QCOMPARE(form.job()({}).error().field, std::string("samples"));
        QVERIFY(!form.open(folder.filePath(QStringLiteral("nothing.csv"))));
        QVERIFY(errorOf(form).find("cannot be opened") != std::string::npos);
    }
};

QTEST_MAIN(ProbabilityFormTest)
#include "tst_probabilityform.moc"
