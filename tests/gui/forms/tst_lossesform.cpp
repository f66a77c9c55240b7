#include "gui/forms/lossesform.h"

#include "gui/forms/lossform.h"
#include "numerics/losses.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using gui::LossesForm;

class LossesFormTest : public QObject
{
    Q_OBJECT

private slots:
    void everySubjectWorks()
    {
        LossesForm form;
        auto *topic = form.findChild<QComboBox *>(QStringLiteral("topic"));
        QSignalSpy edited(&form, &LossesForm::edited);
        for (int row = topic->count() - 1; row >= 0; --row) {
            edited.clear();
            topic->setCurrentIndex(row);
            QVERIFY2(form.job()({}), qPrintable(topic->currentText()));
            QVERIFY(!topic->currentText().isEmpty());
            QVERIFY(topic->count() == 1 || !edited.isEmpty());
        }
    }

    void everyLossHasAPlace()
    {
        LossesForm form;
        for (const numerics::Loss &loss : numerics::losses()) {
            form.showItem(QString::fromStdString(loss.id));
            QCOMPARE(form.item(), QString::fromStdString(loss.id));
            QVERIFY2(form.job()({}), loss.id.c_str());
        }
    }

    void everySubjectHasAPlace()
    {
        LossesForm form;
        auto *topic = form.findChild<QComboBox *>(QStringLiteral("topic"));
        for (int row = 1; row < topic->count(); ++row) {
            form.showItem(QStringLiteral("squared"));
            QCOMPARE(topic->currentIndex(), 0);
            const QString id = topic->itemData(row).toString();
            form.showItem(id);
            QCOMPARE(form.item(), id);
            QCOMPARE(topic->currentIndex(), row);
        }
        form.showItem(QStringLiteral("regret"));
        QCOMPARE(topic->currentIndex(), topic->count() - 1);
    }

    // Two forms have an input of that name: the error is shown where it can be seen.
    void anInputIsThatOfTheFormInView()
    {
        LossesForm form;
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        QVERIFY(form.input(QStringLiteral("target"))->isVisible());
        form.showItem(QStringLiteral("data"));
        QVERIFY(form.input(QStringLiteral("target"))->isVisible());
    }

    void stateComesBack()
    {
        LossesForm form;
        form.showItem(QStringLiteral("huber"));
        form.showItem(QStringLiteral("data"));
        LossesForm other;
        other.restore(form.state());
        QCOMPARE(other.state(), form.state());
        QCOMPARE(other.item(), QStringLiteral("data"));
    }

    void aStateOfOneLossAloneIsUnderstood()
    {
        gui::LossForm before;
        before.showItem(QStringLiteral("quantile"));
        before.setInput(QStringLiteral("prediction"), 2.5);
        LossesForm form;
        form.restore(before.state());
        QCOMPARE(form.item(), QStringLiteral("quantile"));
        QCOMPARE(form.findChild<gui::LossForm *>()->state(), before.state());
    }
};

QTEST_MAIN(LossesFormTest)
#include "tst_lossesform.moc"
