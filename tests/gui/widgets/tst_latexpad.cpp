#include "gui/widgets/latexpad.h"

#include "formula/typesetter.h"
#include "gui/exportdialog.h"
#include "gui/views/formulaview.h"
#include "gui/widgets/latexeditor.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <array>
#include <memory>

using gui::LatexPad;

namespace {

constexpr int longEnough = 60000; // ms: the engine loads on a busy machine, under a sanitizer

} // namespace

class LatexPadTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_library = content::loadLibrary(QStringLiteral(":/content"), {}).library; }

    void init()
    {
        m_pad = std::make_unique<LatexPad>();
        m_pad->setLibrary(m_library);
        m_pad->resize(700, 800);
        m_pad->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pad.get()));
        m_pad->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pad.get()));
        m_pad->editor()->setFocus();
        QTRY_VERIFY(m_pad->editor()->hasFocus());
    }
    void cleanup() { m_pad.reset(); }

    void anEmptyPadSaysWhatToDo()
    {
        const QList<QLabel *> labels = m_pad->findChildren<QLabel *>();
        const auto tells = [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QLatin1String("There is no formula yet"));
        };
        QVERIFY(std::any_of(labels.begin(), labels.end(), tells));
        QVERIFY(!m_pad->preview()->isVisible());
        QVERIFY(!button("clear")->isEnabled());
        QVERIFY(!button("export")->isEnabled());
        write(QStringLiteral("x"));
        QVERIFY(std::none_of(labels.begin(), labels.end(), tells));
        QVERIFY(m_pad->preview()->isVisible());
    }

    void theLastGoodPictureStays()
    {
        write(QStringLiteral("\\frac{a}{b}"));
        QTRY_VERIFY_WITH_TIMEOUT(m_pad->preview()->formula(), longEnough);
        QTRY_VERIFY(button("export")->isEnabled());
        QVERIFY(problem().isEmpty());
        write(QStringLiteral("\\frac{a}{b"));
        QTRY_VERIFY_WITH_TIMEOUT(!problem().isEmpty(), longEnough);
        QVERIFY(m_pad->preview()->formula());
        QCOMPARE(m_pad->preview()->formula()->latex(), QStringLiteral("\\frac{a}{b}"));
        QVERIFY2(problem().contains(QLatin1String("never closed")), qPrintable(problem()));
        QVERIFY2(problem().contains(QLatin1String("character 9")), qPrintable(problem()));
        QCOMPARE(marked(), QStringLiteral("{"));
        QCOMPARE(m_pad->editor()->accessibleDescription(), problem());
        QVERIFY(!button("export")->isEnabled());
        write(QStringLiteral("\\frac{a}{c}"));
        QTRY_VERIFY_WITH_TIMEOUT(problem().isEmpty(), longEnough);
        QCOMPARE(m_pad->preview()->formula()->latex(), QStringLiteral("\\frac{a}{c}"));
        QVERIFY(marked().isEmpty());
        write({});
        QVERIFY(!m_pad->preview()->formula());
    }

    void placesCountWhatStandsBeforeTheFormula()
    {
        write(QStringLiteral("  \n𝒜 + \\qqq x \n"));
        QTRY_VERIFY_WITH_TIMEOUT(!problem().isEmpty(), longEnough);
        QCOMPARE(marked(), QStringLiteral("\\qqq"));
        QVERIFY2(problem().contains(QLatin1String("character 8")), qPrintable(problem()));
    }

    void badInputIsTold_data()
    {
        QTest::addColumn<QString>("latex");
        QTest::addColumn<bool>("hasPlace");
        QTest::newRow("100 kB") << QStringLiteral("\\frac{a}{b}+").repeated(9000) << true;
        QTest::newRow("100 kB of braces") << QStringLiteral("{").repeated(100000) << true;
        QTest::newRow("never closed") << QStringLiteral("\\sqrt{\\frac{a}{b}") << true;
        QTest::newRow("an environment without its end") << QStringLiteral("\\begin{cases}a&b\\\\") << true;
        QTest::newRow("deeply nested") << QStringLiteral("{").repeated(300) + QStringLiteral("}").repeated(300) << true;
        QTest::newRow("a macro that is itself") << QStringLiteral("\\def\\a{\\a}x+\\a") << true;
        QTest::newRow("a macro that doubles") << QStringLiteral("\\def\\a{\\a\\a}x+\\a") << true;
        QTest::newRow("two macros that are each other") << QStringLiteral("\\def\\a{\\b}\\def\\b{\\a}x+\\b") << true;
        QTest::newRow("unknown command") << QStringLiteral("a+\\nosuchcommand") << true;
        QTest::newRow("a great table") << QStringLiteral("\\begin{matrix}")
                                              + QStringLiteral("\\sqrt{\\hat a}&").repeated(250)
                                              + QStringLiteral("\\end{matrix}")
                                       << false;
    }
    void badInputIsTold()
    {
        QFETCH(QString, latex);
        QFETCH(bool, hasPlace);
        (void)formula::Typesetter::instance().typeset(QStringLiteral("a")); // an editor with the focus has warmed it
        write(latex);
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), longEnough);
        if (hasPlace) {
            QVERIFY(!problem().isEmpty());
            QVERIFY(m_pad->preview()->error()->position);
            QVERIFY(!marked().isEmpty());
        }
        // The window and the typesetter are alive.
        write(QStringLiteral("x+%1").arg(QTest::currentDataTag()[0]));
        QTRY_VERIFY_WITH_TIMEOUT(m_pad->preview()->formula() && !m_pad->preview()->error(), longEnough);
    }

    void strangeCharactersDoNoHarm_data()
    {
        QTest::addColumn<QString>("latex");
        QTest::newRow("control characters") << QStringLiteral("a\u0001\u0007\u001b+b");
        QTest::newRow("null") << QStringLiteral("a") + QChar(0) + QStringLiteral("b");
        QTest::newRow("high half of a pair") << QStringLiteral("a") + QChar(0xd835) + QStringLiteral("b");
        QTest::newRow("low half of a pair") << QStringLiteral("a") + QChar(0xdc00) + QStringLiteral("b");
        QTest::newRow("no character") << QStringLiteral("a\ufffeb\uffff");
        QTest::newRow("directions") << QStringLiteral("a\u202e\u2067b");
        QTest::newRow("not Latin") << QStringLiteral("\\text{سلام 你好 😀}");
        QTest::newRow("in an error") << QStringLiteral("\\qq") + QChar(0xd835);
    }
    void strangeCharactersDoNoHarm()
    {
        QFETCH(QString, latex);
        write(latex);
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), longEnough);
        if (m_pad->preview()->error())
            QVERIFY(m_pad->preview()->error()->position);
        m_pad->grab();
        for (const char key : {'x', '{', '\\'})
            QTest::keyClick(m_pad->editor(), key);
        QVERIFY(m_pad->latex().size() > latex.size());
    }

    void typingNeverWaitsForTheTypesetter()
    {
        write(QStringLiteral("\\frac{a_i}{\\sqrt{b}}+(c) ").repeated(160).first(4000));
        m_pad->editor()->moveCursor(QTextCursor::End);
        const QString keys = QStringLiteral("a+b=1");
        for (const QChar key : keys)
            QTest::keyClick(m_pad->editor(), key.toLatin1()); // no event but the keys: nothing typeset can arrive
        QVERIFY(m_pad->latex().endsWith(keys));
        QVERIFY(!isSettled());
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), longEnough);
    }

    void clearCanBeUndone()
    {
        write(QStringLiteral("x^2"));
        m_pad->editor()->moveCursor(QTextCursor::End);
        QTest::mouseClick(button("clear"), Qt::LeftButton);
        QVERIFY(m_pad->latex().isEmpty());
        QVERIFY(m_pad->editor()->hasFocus());
        QVERIFY(button("undo")->isEnabled());
        QTest::mouseClick(button("undo"), Qt::LeftButton);
        QCOMPARE(m_pad->latex(), QStringLiteral("x^2"));
    }

    void everyExampleTypesets()
    {
        const QMenu *menu = menuWith(5);
        QVERIFY(menu);
        for (QAction *example : menu->actions()) {
            QVERIFY(!example->text().isEmpty());
            example->trigger();
            const QString latex = m_pad->latex();
            QVERIFY(latex.size() > 20);
            QTRY_VERIFY_WITH_TIMEOUT(isSettled(), longEnough);
            QVERIFY2(problem().isEmpty(), qPrintable(problem()));
            QCOMPARE(m_pad->preview()->formula()->latex(), latex);
        }
        m_pad->editor()->undo();
        QVERIFY(!m_pad->latex().isEmpty()); // the example before
    }

    void aSignOfThePaletteGoesToTheCursor()
    {
        m_pad->restore(
            {{QStringLiteral("latex"), QStringLiteral("ab")}, {QStringLiteral("topic"), QStringLiteral("sets")}});
        QTextCursor cursor = m_pad->editor()->textCursor();
        cursor.setPosition(1);
        m_pad->editor()->setTextCursor(cursor);
        auto *grid = m_pad->findChild<QListView *>(QStringLiteral("palette"));
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, grid->visualRect(grid->model()->index(0, 0)).center());
        QVERIFY2(m_pad->latex().startsWith(u'a') && m_pad->latex().endsWith(u'b'), qPrintable(m_pad->latex()));
        QVERIFY(m_pad->latex().size() > 3);
        QVERIFY(m_pad->editor()->hasFocus());
        m_pad->editor()->undo();
        QCOMPARE(m_pad->latex(), QStringLiteral("ab"));
    }

    void eachFormatIsCopied()
    {
        write(QStringLiteral("x^2+y"));
        QTRY_VERIFY_WITH_TIMEOUT(button("export")->isEnabled(), longEnough);
        QSignalSpy message(m_pad.get(), &LatexPad::message);
        QMenu *menu = nullptr;
        for (QToolButton *candidate : m_pad->findChildren<QToolButton *>())
            if (candidate->text() == QLatin1String("Copy"))
                menu = candidate->menu();
        QVERIFY(menu);
        const std::array types = {"text/plain", "image/svg+xml", "application/pdf", "image/png",
                                  "application/mathml+xml"};
        QCOMPARE(menu->actions().size(), std::size(types));
        for (std::size_t i = 0; i < types.size(); ++i) {
            menu->actions().at(static_cast<qsizetype>(i))->trigger();
            QVERIFY2(QApplication::clipboard()->mimeData()->hasFormat(QLatin1String(types.at(i))), types.at(i));
        }
        QCOMPARE(message.size(), std::size(types));
        write(QStringLiteral("x^2+{"));
        QTRY_VERIFY_WITH_TIMEOUT(!problem().isEmpty(), longEnough);
        QVERIFY(menu->actions().first()->isEnabled()); // the LaTeX is there
        QVERIFY(!menu->actions().last()->isEnabled());
    }

    void theExportRemembersItsChoices()
    {
        write(QStringLiteral("x^2+y+z"));
        QTRY_VERIFY_WITH_TIMEOUT(button("export")->isEnabled(), longEnough);
        m_pad->restore(
            {{QStringLiteral("latex"), m_pad->latex()},
             {QStringLiteral("export"), gui::ExportOptions{.format = gui::ExportFormat::Png, .scale = 3}.state()}});
        QTRY_VERIFY(button("export")->isEnabled());
        QTest::mouseClick(button("export"), Qt::LeftButton);
        auto *dialog = m_pad->findChild<gui::ExportDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->options().scale, 3);
        dialog->reject();
        QCOMPARE(gui::ExportOptions::fromState(m_pad->state().value(QStringLiteral("export")).toMap()).scale, 3);
    }

    void theStateComesBack()
    {
        m_pad->restore(
            {{QStringLiteral("latex"), QStringLiteral("a\nb")}, {QStringLiteral("topic"), QStringLiteral("logic")}});
        LatexPad again;
        again.setLibrary(m_library);
        again.restore(m_pad->state());
        QCOMPARE(again.latex(), QStringLiteral("a\nb"));
        QCOMPARE(again.state(), m_pad->state());
        again.restore({});
        QVERIFY(again.latex().isEmpty());
    }

    void aHiddenPadDoesNotTypeset()
    {
        m_pad->hide();
        QSignalSpy shown(m_pad->preview(), &gui::FormulaView::shown);
        write(QStringLiteral("h_i+d"));
        // Answers come in order: one to the pad would be here before that to who asks after it.
        QObject client;
        bool answered = false;
        formula::Typesetter::instance().request(&client, QStringLiteral("h_i"), true,
                                                [&answered](const auto &) { answered = true; });
        QTRY_VERIFY_WITH_TIMEOUT(answered, longEnough);
        QVERIFY(shown.isEmpty());
        m_pad->show();
        QTRY_VERIFY_WITH_TIMEOUT(m_pad->preview()->formula(), longEnough);
    }

    void everythingFocusableHasAName()
    {
        QAccessible::setActive(true);
        write(QStringLiteral("x^2"));
        QTRY_VERIFY_WITH_TIMEOUT(button("export")->isEnabled(), longEnough);
        QStringList nameless;
        for (QWidget *widget : m_pad->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
                continue;
            const QAccessibleInterface *object = QAccessible::queryAccessibleInterface(widget);
            if (object->text(QAccessible::Name).trimmed().isEmpty())
                nameless << QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void aLowWindowScrolls()
    {
        write(QStringLiteral("\\frac{a}{b}"));
        m_pad->resize(500, 300);
        QApplication::processEvents();
        QVERIFY(m_pad->minimumSizeHint().height() < 300);
        const QRect editor(m_pad->editor()->mapTo(m_pad.get(), QPoint()), m_pad->editor()->size());
        const QPushButton *below = button("export");
        QVERIFY(below->mapTo(m_pad.get(), QPoint()).y() > editor.bottom()); // nothing lies over another
    }

    void othersHearOfTheTextAndTheCursor()
    {
        QSignalSpy changed(m_pad.get(), &LatexPad::latexChanged);
        QSignalSpy moved(m_pad.get(), &LatexPad::cursorMoved);
        QTest::keyClick(m_pad->editor(), 'x');
        QCOMPARE(changed.last().first().toString(), QStringLiteral("x"));
        QCOMPARE(moved.last().first().toInt(), 1);
        QCOMPARE(m_pad->cursorPosition(), 1);
        m_pad->selectSpan(0, 1);
        QCOMPARE(m_pad->editor()->textCursor().selectedText(), QStringLiteral("x"));
    }

private:
    void write(const QString &latex) { m_pad->setLatex(latex); }
    QPushButton *button(const char *name) const { return m_pad->findChild<QPushButton *>(QLatin1String(name)); }
    QString problem() const { return m_pad->findChild<QLabel *>(QStringLiteral("problem"))->text(); }
    /// Whether what is shown belongs to what is written.
    bool isSettled() const
    {
        const auto *preview = m_pad->preview();
        return preview->error() || (preview->formula() && preview->formula()->latex() == m_pad->latex().trimmed());
    }
    /// The text that is underlined.
    QString marked() const
    {
        for (const QTextEdit::ExtraSelection &lit : m_pad->editor()->extraSelections())
            if (lit.format.underlineStyle() != QTextCharFormat::NoUnderline)
                return lit.cursor.selectedText();
        return {};
    }
    QMenu *menuWith(qsizetype count) const
    {
        for (const QToolButton *candidate : m_pad->findChildren<QToolButton *>())
            if (candidate->menu() && candidate->text() == QLatin1String("Examples")
                && candidate->menu()->actions().size() == count)
                return candidate->menu();
        return nullptr;
    }

    content::Library m_library;
    std::unique_ptr<LatexPad> m_pad;
};

QTEST_MAIN(LatexPadTest)
#include "tst_latexpad.moc"
