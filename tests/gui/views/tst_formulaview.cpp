#include "content/library.h"
#include "gui/explanations.h"
#include "gui/views/formulaview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QXmlStreamReader>

#include <cmath>
#include <memory>

using gui::Explanations;
using gui::FormulaView;

namespace {

const QString quadratic = QStringLiteral("\\frac{-b\\pm\\sqrt{b^2-4ac}}{2a}");
const QString wide = QStringLiteral("1+2+3+4+5+6+7+8+9+10+11+12+13+14+15+16+17+18+19+20+21+22");
constexpr int longEnough = 60000; // ms: the engine loads on a busy machine, under a sanitizer

/// How many pixels differ clearly from the background.
int inkedPixels(const QImage &image, const QColor &background)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += std::abs(qGray(image.pixel(x, y)) - qGray(background.rgb())) > 60 ? 1 : 0;
    return count;
}

QMenu *openMenu()
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

} // namespace

class FormulaViewTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_edit = new QLineEdit(m_window.get());
        m_view = new FormulaView(m_window.get());
        layout->addWidget(m_edit);
        layout->addWidget(m_view);
        m_window->resize(500, 200);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow(); // nobody else does it where there is no window manager
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QApplication::clipboard()->clear();
    }

    void cleanup() { m_window.reset(); }

    void typedFormulasAppear()
    {
        QSignalSpy shown(m_view, &FormulaView::shown);
        m_view->setLatex(quadratic);
        QTRY_VERIFY_WITH_TIMEOUT(m_view->formula(), longEnough);
        QVERIFY(!shown.isEmpty());
        QCOMPARE(m_view->formula()->latex(), quadratic);
        QVERIFY(inkedPixels(m_view->grab().toImage(), m_view->palette().window().color()) > 100);
        QVERIFY(m_view->sizeHint().width() > m_view->formula()->width() * 10);
        QVERIFY(m_view->baseline() > 0 && m_view->baseline() < m_view->height());
    }

    void theNewestFormulaIsShown()
    {
        for (const QString &latex : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c+1")})
            m_view->setLatex(latex);
        QTRY_VERIFY_WITH_TIMEOUT(m_view->formula() && m_view->formula()->latex() == QLatin1String("c+1"), longEnough);
    }

    void mistakesAreToldWithTheirPlace()
    {
        m_view->setLatex(QStringLiteral("a+\\frac{1}"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_view->errorSentence().isEmpty(), longEnough);
        QVERIFY(!m_view->formula());
        QCOMPARE(m_view->errorSentence(), QStringLiteral("\\frac lacks an argument. It is at character 3: \\frac{1}"));
        QCOMPARE(m_view->reading(), m_view->errorSentence());
        QVERIFY(inkedPixels(m_view->grab().toImage(), m_view->palette().window().color()) > 50);
        m_view->setLatex(QStringLiteral("a+1"));
        QTRY_VERIFY_WITH_TIMEOUT(m_view->formula(), longEnough);
        QVERIFY(m_view->errorSentence().isEmpty());
    }

    void anEmptyFormulaTakesNoFocus()
    {
        m_view->setLatex(QStringLiteral("x"));
        QTRY_VERIFY_WITH_TIMEOUT(m_view->formula(), longEnough);
        m_view->setLatex(QString());
        QVERIFY(!m_view->formula());
        QCOMPARE(m_view->focusPolicy(), Qt::NoFocus);
        m_edit->setFocus();
        QTest::keyClick(m_edit, Qt::Key_Tab);
        QVERIFY(m_edit->hasFocus());
    }

    void tabReachesItAndShowsIt()
    {
        show(quadratic);
        m_edit->setFocus();
        const QImage before = m_view->grab().toImage();
        QTest::keyClick(m_edit, Qt::Key_Tab);
        QVERIFY(m_view->hasFocus());
        QVERIFY(m_view->grab().toImage() != before);
    }

    void clickSelectsTheWhole()
    {
        show(quadratic);
        QTest::mouseClick(m_view, Qt::LeftButton);
        QVERIFY(m_view->isSelected());
        QVERIFY(m_view->hasFocus());
        const QColor background = m_view->grab().toImage().pixelColor(m_view->width() - 3, 2);
        // The focus ring may lie over it.
        const QColor highlight = m_view->palette().color(QPalette::Active, QPalette::Highlight);
        QVERIFY(std::abs(background.red() - highlight.red()) < 8 && std::abs(background.blue() - highlight.blue()) < 8);
        QTest::keyClick(m_view, Qt::Key_Escape);
        QVERIFY(!m_view->isSelected());
        QTest::keySequence(m_view, QKeySequence::SelectAll);
        QVERIFY(m_view->isSelected());
        m_edit->setFocus();
        QVERIFY(!m_view->isSelected());
    }

    void copyKeyCopiesTheLatex()
    {
        show(quadratic);
        m_view->setFocus();
        QTest::keySequence(m_view, QKeySequence::Copy);
        QTRY_COMPARE(QApplication::clipboard()->text(), quadratic);
    }

    void theMenuKeyOpensTheMenu()
    {
        show(quadratic);
        m_view->setFocus();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(m_view, &event);
        QTRY_VERIFY(openMenu());
        QStringList texts;
        for (const QAction *action : openMenu()->actions())
            texts.append(action->text().remove(u'&'));
        QCOMPARE(texts, (QStringList{QStringLiteral("Copy LaTeX"), QStringLiteral("Copy as SVG"),
                                     QStringLiteral("Copy as PNG"), QStringLiteral("Copy as MathML")}));
        QTest::keyClick(openMenu(), Qt::Key_Down);
        QTest::keyClick(openMenu(), Qt::Key_Return);
        QTRY_COMPARE(QApplication::clipboard()->text(), quadratic);
    }

    void svgIsCopied()
    {
        show(quadratic);
        m_view->copySvg();
        const QByteArray svg = QApplication::clipboard()->mimeData()->data(QStringLiteral("image/svg+xml"));
        QXmlStreamReader xml(svg);
        QVERIFY(xml.readNextStartElement());
        QCOMPARE(xml.name(), QStringLiteral("svg"));
        QCOMPARE(QApplication::clipboard()->text(), QString::fromUtf8(svg));
    }

    void pngIsCopied()
    {
        show(quadratic);
        m_view->copyPng();
        const QImage image = QApplication::clipboard()->image();
        QVERIFY(image.width() > 3 * (m_view->sizeHint().width() - 20));
        QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
        QVERIFY(!QApplication::clipboard()->mimeData()->data(QStringLiteral("image/png")).isEmpty());
    }

    void mathMlIsCopied()
    {
        show(quadratic);
        m_view->copyMathMl();
        QVERIFY(QApplication::clipboard()->text().startsWith(QLatin1String("<math")));
        QVERIFY(QApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("application/mathml+xml")));
    }

    void itIsReadInWords()
    {
        show(QStringLiteral("x^2+1"));
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_view);
        QVERIFY(interface);
        QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("x squared plus 1"));
        QCOMPARE(interface->text(QAccessible::Description), QStringLiteral("x^2+1"));
        QVERIFY(interface->state().focusable);
        QVERIFY(!interface->state().selected);
        m_view->setSelected(true);
        QVERIFY(interface->state().selected);
        m_view->setReading(QStringLiteral("my own words"));
        QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("my own words"));
    }

    void itIsReadInTheProgramsLanguage()
    {
        const QLocale before;
        show(QStringLiteral("x^2+1"));
        QLocale::setDefault(QLocale(QStringLiteral("de")));
        const QString german = m_view->reading();
        QLocale::setDefault(before);
        QCOMPARE(german, QStringLiteral("x Quadrat plus 1"));
    }

    void fontAndPaletteAreFollowed()
    {
        show(quadratic);
        const QSize before = m_view->sizeHint();
        QFont font = m_view->font();
        font.setPointSizeF(2.0 * font.pointSizeF());
        m_view->setFont(font);
        QVERIFY(std::abs(m_view->sizeHint().width() - 2 * before.width()) < before.width() / 5);

        QPalette palette = m_view->palette();
        palette.setColor(QPalette::WindowText, Qt::red);
        m_view->setPalette(palette);
        const QImage image = m_view->grab().toImage();
        bool hasRed = false;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                hasRed = hasRed || image.pixelColor(x, y) == QColor(Qt::red);
        QVERIFY(hasRed);
    }

    void itStaysLeftToRight()
    {
        m_window->setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(m_view->layoutDirection(), Qt::LeftToRight);
    }

    void wideFormulasShrinkThenScroll()
    {
        const content::Library library =
            content::loadLibrary(QStringLiteral(":/content"), QStringLiteral("en")).library;
        Explanations::instance().setLibrary(&library);
        show(wide);
        const int natural = m_view->sizeHint().width();
        QVERIFY(m_view->minimumSizeHint().width() < natural);
        m_window->resize(natural, m_window->height());
        m_view->setFixedWidth(natural * 4 / 5); // the whole fits, smaller
        QTRY_VERIFY(passed().contains(QStringLiteral("1")) && passed().contains(QStringLiteral("22")));
        m_view->setFixedWidth(natural / 4); // it no longer does
        QTRY_COMPARE(m_view->width(), natural / 4);
        QTRY_COMPARE(passed().first(), QStringLiteral("1"));
        QVERIFY(!passed().contains(QStringLiteral("22")));
        m_view->setFocus();
        m_view->pointAt(-1);
        const QImage before = m_view->grab().toImage();
        QTest::keyClick(m_view, Qt::Key_Right);
        QVERIFY(m_view->grab().toImage() != before);
        QTest::keyClick(m_view, Qt::Key_End);
        QCOMPARE(passed().last(), QStringLiteral("22"));
        QTest::keyClick(m_view, Qt::Key_Home);
        m_view->pointAt(-1);
        QCOMPARE(m_view->grab().toImage(), before);
        Explanations::instance().setLibrary(nullptr);
    }

    void thePartUnderThePointerIsExplained()
    {
        const content::Library library =
            content::loadLibrary(QStringLiteral(":/content"), QStringLiteral("en")).library;
        Explanations::instance().setLibrary(&library);
        show(QStringLiteral("\\alpha+\\frac{|A|}{2}"));
        QSignalSpy pointed(m_view, &FormulaView::pointed);
        QStringList met;
        for (int x = 0; x < m_view->width(); ++x)
            for (int y = 0; y < m_view->height(); y += 2) {
                moveTo({x, y});
                if (m_view->pointedPart() >= 0)
                    met.append(m_view->parts()[m_view->pointedPart()].source);
            }
        met.removeDuplicates();
        for (const char *source : {"\\alpha", "+", "|A|", "A", "2", "\\frac{|A|}{2}"})
            QVERIFY2(met.contains(QString::fromUtf8(source)), source);
        QVERIFY(!pointed.isEmpty());
        QTest::mouseMove(m_edit);
        Explanations::instance().setLibrary(nullptr);
    }

    void theArrowKeysWalkThroughTheParts()
    {
        const content::Library library =
            content::loadLibrary(QStringLiteral(":/content"), QStringLiteral("en")).library;
        Explanations::instance().setLibrary(&library);
        show(QStringLiteral("|A|+1"));
        m_view->setFocus();
        const QImage before = m_view->grab().toImage();
        QTest::keyClick(m_view, Qt::Key_Right);
        QCOMPARE(m_view->parts()[m_view->pointedPart()].source, QStringLiteral("|A|"));
        QVERIFY(m_view->explanation().startsWith(QStringLiteral("Determinant")));
        QVERIFY(m_view->grab().toImage() != before);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_view);
        QCOMPARE(interface->text(QAccessible::Description), m_view->explanation());
        QSignalSpy requested(&Explanations::instance(), &Explanations::symbolRequested);
        QTest::keyClick(m_view, Qt::Key_Return);
        QCOMPARE(requested.first().first().toString(), QStringLiteral("determinant"));
        QTest::keyClick(m_view, Qt::Key_End);
        QCOMPARE(m_view->parts()[m_view->pointedPart()].source, QStringLiteral("1"));
        QTest::keyClick(m_view, Qt::Key_Escape);
        QCOMPARE(m_view->pointedPart(), -1);
        QCOMPARE(m_view->grab().toImage(), before);
        Explanations::instance().setLibrary(nullptr);
    }

private:
    /// At once: moves of the real pointer arrive late, and some not at all, where the machine is busy.
    void moveTo(const QPoint &place) const
    {
        QMouseEvent move(QEvent::MouseMove, QPointF(place), m_view->mapToGlobal(QPointF(place)), Qt::NoButton,
                         Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(m_view, &move);
    }

    /// The parts that a pointer passes that goes from left to right through the small letters, each once.
    QStringList passed() const
    {
        QStringList sources;
        for (int x = 0; x < m_view->width(); ++x) {
            moveTo({x, m_view->baseline() - 3});
            if (m_view->pointedPart() >= 0)
                sources.append(m_view->parts()[m_view->pointedPart()].source);
        }
        sources.removeDuplicates();
        return sources;
    }

    void show(const QString &latex)
    {
        m_view->setLatex(latex);
        QTRY_VERIFY_WITH_TIMEOUT(m_view->formula() && m_view->formula()->latex() == latex, longEnough);
        QCoreApplication::processEvents();
    }

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_edit = nullptr;
    FormulaView *m_view = nullptr;
};

QTEST_MAIN(FormulaViewTest)
#include "tst_formulaview.moc"
