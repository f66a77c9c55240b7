#include "gui/widgets/formulaexplanation.h"

#include "content/library.h"
#include "gui/explanations.h"
#include "gui/views/formulaview.h"

#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace gui;

class TestFormulaExplanation : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_library = content::loadLibrary(QStringLiteral(":/content"), QStringLiteral("en")).library;
        Explanations::instance().setLibrary(&m_library);
    }
    void cleanupTestCase() { Explanations::instance().setLibrary(nullptr); }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_view = new FormulaView(m_window.get());
        m_explanation = new FormulaExplanation(m_window.get());
        m_explanation->setView(m_view);
        layout->addWidget(m_view);
        layout->addWidget(m_explanation);
        m_window->resize(600, 500);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_list = m_explanation->findChild<QListView *>();
    }
    void cleanup() { m_window.reset(); }

    void listsThePartsInReadingOrder()
    {
        show(QStringLiteral("\\nabla f=|A|"));
        QStringList names;
        for (int row = 0; row < m_list->model()->rowCount(); ++row)
            names.append(m_list->model()->index(row, 0).data().toString());
        QCOMPARE(names.value(0), m_library.symbol(QStringLiteral("gradient"))->name);
        QCOMPARE(names.value(2), m_library.symbol(QStringLiteral("equals"))->name);
        QCOMPARE(names.value(3), m_library.symbol(QStringLiteral("determinant"))->name);
        QVERIFY(!m_view->reading().isEmpty());
        QVERIFY(m_explanation->findChild<QLabel *>(QStringLiteral("reading"))->text().contains(m_view->reading()));
    }

    void theListAndThePictureLightTogether()
    {
        show(QStringLiteral("\\nabla f=|A|"));
        QSignalSpy spans(m_explanation, &FormulaExplanation::spanPointed);
        m_list->setFocus();
        m_list->setCurrentIndex(m_list->model()->index(3, 0));
        QCOMPARE(m_view->pointedPart(), 3);
        QCOMPARE(spans.last().first().value<formula::SourceSpan>(), (formula::SourceSpan{9, 12}));
        m_view->pointAt(0);
        QCOMPARE(m_list->currentIndex().row(), 0);
        m_view->pointAt(-1);
        QVERIFY(!m_list->currentIndex().isValid());
        QVERIFY(spans.last().first().value<formula::SourceSpan>().isEmpty());
    }

    void enterOpensTheSymbol()
    {
        show(QStringLiteral("|A|"));
        QSignalSpy requested(&Explanations::instance(), &Explanations::symbolRequested);
        m_list->setFocus();
        m_list->setCurrentIndex(m_list->model()->index(0, 0));
        QTest::keyClick(m_list, Qt::Key_Return);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.first().first().toString(), QStringLiteral("determinant"));
    }

    void nothingIsListedForNothing()
    {
        show(QStringLiteral("x"));
        m_view->setLatex({});
        QTRY_COMPARE(m_list->model()->rowCount(), 0);
        QVERIFY(!m_list->isVisible());
    }

    void whatWasSaidStaysWhileTheLatexIsWrong()
    {
        m_view->setKeepsPicture(true);
        show(QStringLiteral("x+y"));
        QSignalSpy shown(m_view, &FormulaView::shown);
        m_view->setLatex(QStringLiteral("x+\\frac{"));
        QTRY_VERIFY_WITH_TIMEOUT(m_view->error(), 60000);
        QCOMPARE(m_list->model()->rowCount(), 3);
    }

private:
    void show(const QString &latex)
    {
        m_view->setLatex(latex);
        QTRY_VERIFY_WITH_TIMEOUT(m_view->formula() && m_view->formula()->latex() == latex, 60000);
    }

    content::Library m_library;
    std::unique_ptr<QWidget> m_window;
    FormulaView *m_view = nullptr;
    FormulaExplanation *m_explanation = nullptr;
    QListView *m_list = nullptr;
};

QTEST_MAIN(TestFormulaExplanation)
#include "tst_formulaexplanation.moc"
