#include "gui/widgets/latexeditor.h"

#include "gui/theme.h"
#include "gui/widgets/commandpopup.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

#include <memory>

using gui::CommandPopup;
using gui::LatexEditor;

namespace {

QString commandAt(const CommandPopup *popup, int row)
{
    return popup->entry(row).command;
}

} // namespace

class LatexEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_library = content::loadLibrary(QStringLiteral(":/content"), {}).library; }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_editor = new LatexEditor(m_window.get());
        m_other = new QLineEdit(m_window.get());
        layout->addWidget(m_editor);
        layout->addWidget(m_other);
        m_editor->setLibrary(&m_library);
        m_window->resize(700, 600);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_editor->setFocus();
        QTRY_VERIFY(m_editor->hasFocus());
    }
    void cleanup() { m_window.reset(); }

    void aBackslashOffersCommandsWithTheirSigns()
    {
        type(QStringLiteral("a=\\"));
        QVERIFY(isOffering());
        type(QStringLiteral("nab"));
        QCOMPARE(commandAt(m_editor->popup(), 0), QStringLiteral("\\nabla"));
        QVERIFY(!m_editor->popup()->entry(0).picture.isEmpty());
        QVERIFY(m_editor->popup()->accessibleName().size() > 3);
        const QRect inside = m_window->rect();
        QVERIFY(inside.contains(m_editor->popup()->geometry()));
        const QImage picture = m_editor->popup()->grab().toImage();
        QSet<QRgb> colours;
        for (int x = 0; x < m_editor->fontMetrics().height() * 3; ++x) // where the sign is
            for (int y = 2; y < m_editor->fontMetrics().height() * 7 / 4; ++y)
                colours << picture.pixel(x, y);
        QVERIFY(colours.size() > 8);
    }

    void aCommandIsTaken_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Enter") << Qt::Key_Return;
        QTest::newRow("keypad") << Qt::Key_Enter;
        QTest::newRow("Tab") << Qt::Key_Tab;
    }
    void aCommandIsTaken()
    {
        QFETCH(Qt::Key, key);
        type(QStringLiteral("a=\\fra"));
        QTest::keyClick(m_editor, key);
        QCOMPARE(m_editor->toPlainText(), QStringLiteral("a=\\frac{}{}"));
        QCOMPARE(m_editor->textCursor().position(), 8);
        QVERIFY(!isOffering());
        QVERIFY(m_editor->hasFocus());
        type(QStringLiteral("1}{2}"));
        QCOMPARE(m_editor->toPlainText(), QStringLiteral("a=\\frac{1}{2}"));
        QCOMPARE(m_editor->textCursor().position(), 13);
    }

    void arrowsChooseAndEscapeCloses()
    {
        type(QStringLiteral("\\al"));
        QVERIFY(isOffering());
        const QString second = commandAt(m_editor->popup(), 1);
        QTest::keyClick(m_editor, Qt::Key_Down);
        QCOMPARE(m_editor->popup()->currentIndex().row(), 1);
        QTest::keyClick(m_editor, Qt::Key_Up);
        QTest::keyClick(m_editor, Qt::Key_Up); // from the first to the last
        QCOMPARE(m_editor->popup()->currentIndex().row(), m_editor->popup()->model()->rowCount() - 1);
        QTest::keyClick(m_editor, Qt::Key_Down);
        QTest::keyClick(m_editor, Qt::Key_Down);
        QTest::keyClick(m_editor, Qt::Key_Escape);
        QVERIFY(!isOffering());
        QCOMPARE(m_editor->toPlainText(), QStringLiteral("\\al"));
        QTest::keyClick(m_editor, Qt::Key_Space, Qt::ControlModifier); // asks for the list
        QVERIFY(isOffering());
        QTest::keyClick(m_editor, Qt::Key_PageDown);
        QVERIFY(m_editor->popup()->currentIndex().row() > 1);
        QTest::keyClick(m_editor, Qt::Key_PageUp);
        QTest::keyClick(m_editor, Qt::Key_Down);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QVERIFY2(m_editor->toPlainText().startsWith(second), qPrintable(m_editor->toPlainText()));
    }

    void theListClosesWhereNoCommandIs()
    {
        type(QStringLiteral("\\al"));
        QVERIFY(isOffering());
        type(QStringLiteral("+"));
        QVERIFY(!isOffering());
        type(QStringLiteral("\\al"));
        QTest::keyClick(m_editor, Qt::Key_Home);
        QVERIFY(!isOffering());
        type(QStringLiteral("\\be"));
        QVERIFY(isOffering());
        m_other->setFocus();
        QVERIFY(!isOffering());
        m_editor->setFocus();
        type(QStringLiteral("\\"));
        QTest::keyClick(m_editor, Qt::Key_Backspace);
        QTest::keyClick(m_editor, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!isOffering());
    }

    void aClickTakesACommand()
    {
        type(QStringLiteral("\\nab"));
        CommandPopup *popup = m_editor->popup();
        QTest::mouseClick(popup->viewport(), Qt::LeftButton, {},
                          popup->visualRect(popup->model()->index(0, 0)).center());
        QCOMPARE(m_editor->toPlainText(), QStringLiteral("\\nabla"));
        QVERIFY(m_editor->hasFocus());
    }

    void aLetterAfterACommandStaysApart()
    {
        type(QStringLiteral("\\nab"));
        QTest::keyClick(m_editor, Qt::Key_Return);
        type(QStringLiteral("f(x"));
        QCOMPARE(m_editor->toPlainText(), QStringLiteral("\\nabla f(x)"));
    }

    void eachCompletionIsOneStepToUndo()
    {
        type(QStringLiteral("a=\\nab"));
        QTest::keyClick(m_editor, Qt::Key_Return);
        type(QStringLiteral("+b"));
        QCOMPARE(m_editor->toPlainText(), QStringLiteral("a=\\nabla+b"));
        m_editor->undo();
        QCOMPARE(m_editor->toPlainText(), QStringLiteral("a=\\nabla"));
        m_editor->undo();
        QCOMPARE(m_editor->toPlainText(), QStringLiteral("a=\\nab"));
        m_editor->redo();
        QCOMPARE(m_editor->toPlainText(), QStringLiteral("a=\\nabla"));
        m_editor->redo();
        QCOMPARE(m_editor->toPlainText(), QStringLiteral("a=\\nabla+b"));
    }

    void bracketsComeInPairs()
    {
        type(QStringLiteral("f(x[1])"));
        QCOMPARE(m_editor->toPlainText(), QStringLiteral("f(x[1])"));
        m_editor->clear();
        type(QStringLiteral("\\left(a\\right"));
        QTest::keyClick(m_editor, Qt::Key_Escape);
        m_editor->clear();
        type(QStringLiteral("\\left"));
        QTest::keyClick(m_editor, Qt::Key_Escape);
        type(QStringLiteral("(a)"));
        QCOMPARE(m_editor->toPlainText(), QStringLiteral("\\left(a\\right)"));
        QCOMPARE(m_editor->textCursor().position(), 14);
        m_editor->clear();
        type(QStringLiteral("("));
        QCOMPARE(m_editor->toPlainText(), QStringLiteral("()"));
        QTest::keyClick(m_editor, Qt::Key_Backspace);
        QVERIFY(m_editor->toPlainText().isEmpty());
        type(QStringLiteral("abc"));
        m_editor->selectAll();
        type(QStringLiteral("{"));
        QCOMPARE(m_editor->toPlainText(), QStringLiteral("{abc}"));
        QCOMPARE(m_editor->textCursor().selectedText(), QStringLiteral("abc"));
        m_editor->undo();
        QCOMPARE(m_editor->toPlainText(), QStringLiteral("abc"));
    }

    void matchingBracketsAreLit()
    {
        m_editor->setPlainText(QStringLiteral("(a{b})"));
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(6);
        m_editor->setTextCursor(cursor);
        QList<int> places;
        for (const QTextEdit::ExtraSelection &lit : m_editor->extraSelections())
            places << lit.cursor.selectionStart();
        QCOMPARE(places, (QList<int>{0, 5}));
        QCOMPARE(m_editor->extraSelections().first().format.background().color(), gui::themeColours().marked);
        cursor.setPosition(2);
        m_editor->setTextCursor(cursor);
        QCOMPARE(m_editor->extraSelections().size(), 2); // those of the brace that begins here
    }

    void aMistakeIsUnderlinedAndMovesWithTheText()
    {
        m_editor->setPlainText(QStringLiteral("𝒜+\\qqq"));
        m_editor->showMistake(2, QStringLiteral("There is no command \\qqq."));
        QCOMPARE(m_editor->extraSelections().size(), 1);
        const QTextEdit::ExtraSelection mistake = m_editor->extraSelections().first();
        QCOMPARE(mistake.cursor.selectedText(), QStringLiteral("\\qqq"));
        QCOMPARE(mistake.format.underlineStyle(), QTextCharFormat::WaveUnderline);
        QCOMPARE(mistake.format.underlineColor(), gui::themeColours().error);
        m_editor->moveCursor(QTextCursor::Start);
        type(QStringLiteral("xy"));
        QCOMPARE(m_editor->extraSelections().first().cursor.selectedText(), QStringLiteral("\\qqq"));
        m_editor->showMistake(1000, QStringLiteral("At the end.")); // the last character
        QCOMPARE(m_editor->extraSelections().first().cursor.selectionEnd(), m_editor->toPlainText().size());
        QCOMPARE(m_editor->extraSelections().first().cursor.selectedText(), QStringLiteral("q"));
        m_editor->clearMistake();
        QVERIFY(m_editor->extraSelections().isEmpty());
        m_editor->clear();
        m_editor->showMistake(3, QStringLiteral("Nothing here.")); // nor does it crash
    }

    void spansAreSelectedAndLit()
    {
        m_editor->setPlainText(QStringLiteral("a+b+c"));
        m_editor->selectSpan(2, 3);
        QCOMPARE(m_editor->textCursor().selectedText(), QStringLiteral("b"));
        m_editor->selectSpan(-5, 500);
        QCOMPARE(m_editor->textCursor().selectedText(), QStringLiteral("a+b+c"));
        m_editor->moveCursor(QTextCursor::End);
        m_editor->markSpan(0, 1);
        QCOMPARE(m_editor->extraSelections().size(), 1);
        QCOMPARE(m_editor->extraSelections().first().cursor.selectedText(), QStringLiteral("a"));
        m_editor->markSpan(-1, -1);
        QVERIFY(m_editor->extraSelections().isEmpty());
    }

    void commandsBracesAndCommentsAreColoured()
    {
        m_editor->setPlainText(QStringLiteral("\\nabla{x} % why"));
        const auto formats = m_editor->document()->firstBlock().layout()->formats();
        QVERIFY(formats.size() >= 4);
        QCOMPARE(formats.first().start, 0);
        QCOMPARE(formats.first().length, 6);
        QCOMPARE(formats.first().format.foreground().color(), QApplication::palette().color(QPalette::Link));
        QVERIFY(formats.last().format.fontItalic());
    }

    void theTextFollowsTheProgramsSize()
    {
        const QFont before = QApplication::font();
        QFont large = before;
        large.setPointSizeF(before.pointSizeF() * 2.0);
        QApplication::setFont(large);
        QTRY_COMPARE(m_editor->font().pointSizeF(), large.pointSizeF());
        QApplication::setFont(before);
        QTRY_COMPARE(m_editor->font().pointSizeF(), before.pointSizeF());
    }

    void insertingKeepsCommandsApartAndCanBeUndone()
    {
        m_editor->insertCommand(QStringLiteral("\\alpha"));
        m_editor->insertCommand(QStringLiteral("x"));
        QCOMPARE(m_editor->toPlainText(), QStringLiteral("\\alpha x"));
        m_editor->insertCommand(QStringLiteral("\\nabla"));
        QCOMPARE(m_editor->toPlainText(), QStringLiteral("\\alpha x\\nabla"));
        m_editor->undo();
        QCOMPARE(m_editor->toPlainText(), QStringLiteral("\\alpha x"));
        m_editor->selectAll();
        m_editor->insertCommand(QStringLiteral("\\sqrt"));
        QCOMPARE(m_editor->toPlainText(), QStringLiteral("\\sqrt{\\alpha x}"));
        m_editor->replaceAll({});
        QVERIFY(m_editor->toPlainText().isEmpty());
        m_editor->undo();
        QCOMPARE(m_editor->toPlainText(), QStringLiteral("\\sqrt{\\alpha x}"));
    }

    void tabLeavesTheEditor()
    {
        QTest::keyClick(m_editor, Qt::Key_Tab);
        QVERIFY(m_other->hasFocus());
    }

    void aHugePasteLeavesTheWindowAlive_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one line") << QStringLiteral("\\frac{a}{b}+").repeated(9000);
        QTest::newRow("lines") << QStringLiteral("\\frac{a}{b}+\n").repeated(8000);
        QTest::newRow("braces") << QStringLiteral("{").repeated(100000);
        QTest::newRow("backslashes") << QStringLiteral("\\").repeated(100000);
    }
    void aHugePasteLeavesTheWindowAlive()
    {
        QFETCH(QString, text);
        QApplication::clipboard()->setText(text);
        m_editor->paste();
        QApplication::processEvents();
        QCOMPARE(m_editor->toPlainText().size(), text.size());
        QTest::keyClick(m_editor, 'x');
        m_editor->viewport()->repaint();
        QVERIFY(m_editor->toPlainText().endsWith(u'x'));
        m_editor->undo();
        m_editor->undo();
        QVERIFY(m_editor->toPlainText().isEmpty());
    }

    void strangeCharactersAreKept()
    {
        QString text = QStringLiteral("a\\(");
        text += QChar(0xd835); // half of a pair
        text += QChar(0x0001);
        text += QChar(0x200f);
        text += u'{';
        m_editor->insertPlainText(text);
        m_editor->showMistake(3, QStringLiteral("Here."));
        m_editor->moveCursor(QTextCursor::End);
        type(QStringLiteral("}\\al"));
        QVERIFY(m_editor->toPlainText().startsWith(text));
    }

private:
    void type(const QString &text)
    {
        for (const QChar key : text)
            QTest::keyClick(m_editor, key.toLatin1());
    }
    bool isOffering() const { return m_editor->popup() && m_editor->popup()->isVisible(); }

    content::Library m_library;
    std::unique_ptr<QWidget> m_window;
    LatexEditor *m_editor = nullptr;
    QLineEdit *m_other = nullptr;
};

QTEST_MAIN(LatexEditorTest)
#include "tst_latexeditor.moc"
