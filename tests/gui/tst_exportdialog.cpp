#include "gui/exportdialog.h"

#include "formula/typesetter.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using gui::ExportDialog;
using gui::ExportFormat;

class ExportDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_formula = formula::typeset(QStringLiteral("x^2")).value(); }

    void theSizeInPixelsFollowsTheScale()
    {
        ExportDialog dialog(m_formula, {.format = ExportFormat::Png, .scale = 2});
        const auto *outcome = dialog.findChild<QLabel *>(QStringLiteral("outcome"));
        const QSize two = gui::exportedSize(m_formula, dialog.options());
        QVERIFY(outcome->text().contains(QString::number(two.width())));
        QVERIFY(outcome->text().contains(QString::number(two.height())));
        dialog.findChild<QSpinBox *>(QStringLiteral("scale"))->setValue(8);
        const QSize eight = gui::exportedSize(m_formula, dialog.options());
        QCOMPARE_GT(eight.width(), 3 * two.width());
        QVERIFY(outcome->text().contains(QString::number(eight.width())));
        QCOMPARE(dialog.findChild<QSpinBox *>(QStringLiteral("scale"))->maximum(), 8);
    }

    void onlyPixelsHaveAScale()
    {
        ExportDialog dialog(m_formula, {});
        auto *format = dialog.findChild<QComboBox *>(QStringLiteral("format"));
        for (int i = 0; i < format->count(); ++i) {
            format->setCurrentIndex(i);
            const bool isPng = dialog.options().format == ExportFormat::Png;
            QCOMPARE(dialog.findChild<QSpinBox *>(QStringLiteral("scale"))->isEnabled(), isPng);
            QCOMPARE(dialog.findChild<QComboBox *>(QStringLiteral("ground"))->isEnabled(), isPng);
            QVERIFY(!dialog.findChild<QLabel *>(QStringLiteral("outcome"))->text().isEmpty());
        }
    }

    void aFileIsSavedAndTold()
    {
        QTemporaryDir folder;
        ExportDialog dialog(m_formula, {.format = ExportFormat::Pdf});
        QSignalSpy message(&dialog, &ExportDialog::message);
        dialog.open();
        const QString path = folder.filePath(QStringLiteral("x.pdf"));
        QVERIFY(dialog.saveTo(path));
        QVERIFY(QFile::exists(path));
        QVERIFY(message.takeFirst().first().toString().contains(QLatin1String("x.pdf")));
        QVERIFY(!dialog.isVisible());
    }

    void whatCannotBeSavedSaysWhy()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("plain")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        ExportDialog dialog(m_formula, {});
        dialog.open();
        QVERIFY(!dialog.saveTo(folder.filePath(QStringLiteral("plain/x.svg"))));
        QVERIFY(dialog.isVisible());
        const auto *problem = dialog.findChild<QLabel *>(QStringLiteral("problem"));
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(QLatin1String("x.svg")), qPrintable(problem->text()));
    }

    void eachFormatIsCopied()
    {
        for (const ExportFormat format :
             {ExportFormat::Svg, ExportFormat::Pdf, ExportFormat::Png, ExportFormat::MathMl}) {
            ExportDialog dialog(m_formula, {.format = format});
            QSignalSpy message(&dialog, &ExportDialog::message);
            dialog.open();
            QApplication::clipboard()->clear();
            QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("copy")), Qt::LeftButton);
            QVERIFY(!QApplication::clipboard()->mimeData()->formats().isEmpty());
            QVERIFY(message.takeFirst().first().toString().contains(gui::formatName(format)));
        }
    }

    void everyFieldHasAName()
    {
        ExportDialog dialog(m_formula, {});
        for (const char *name : {"formatLabel", "scaleLabel", "groundLabel"})
            QVERIFY(dialog.findChild<QLabel *>(QLatin1String(name))->buddy());
    }

private:
    formula::Formula m_formula;
};

QTEST_MAIN(ExportDialogTest)
#include "tst_exportdialog.moc"
