#include "gui/widgets/classeditor.h"

#include "gui/widgets/numberlistfield.h"

#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using gui::ClassEditor;
using Numbers = std::vector<double>;

class ClassEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void classesAreAddedAndRemoved()
    {
        ClassEditor editor;
        QSignalSpy edited(&editor, &ClassEditor::edited);
        auto *add = editor.findChild<QPushButton *>(QStringLiteral("addClass"));
        auto *remove = editor.findChild<QPushButton *>(QStringLiteral("removeClass"));
        editor.setLogits({1, 2});
        QVERIFY(!remove->isEnabled());
        edited.clear();
        QTest::mouseClick(add, Qt::LeftButton);
        QCOMPARE(editor.logits(), (Numbers{1, 2, 0}));
        QCOMPARE(edited.count(), 1);
        QVERIFY(remove->isEnabled());
        QTest::mouseClick(remove, Qt::LeftButton);
        QCOMPARE(editor.logits(), (Numbers{1, 2}));
        editor.setLogits(Numbers(20, 0.5));
        QVERIFY(!add->isEnabled());
        editor.setLogits(Numbers(21, 0.5));
        QCOMPARE(editor.logits().size(), std::size_t{20});
    }

    void namesAreOptional()
    {
        ClassEditor editor;
        QVERIFY(editor.names().empty());
        QSignalSpy edited(&editor, &ClassEditor::edited);
        QTest::keyClicks(editor.findChild<QLineEdit *>(QStringLiteral("names")), QStringLiteral("cat, dog"));
        QCOMPARE(editor.names(), (std::vector<std::string>{"cat", "dog"}));
        QCOMPARE(edited.count(), 8);
        editor.setNamesText(QStringLiteral("ape"));
        QCOMPARE(editor.namesText(), QStringLiteral("ape"));
    }

    void logitsAreFoundByTheirInput()
    {
        ClassEditor editor;
        editor.setInputName(QStringLiteral("z"));
        QVERIFY(editor.findChild<gui::NumberListField *>(QStringLiteral("z")));
    }

    void everythingFocusableHasAName()
    {
        ClassEditor editor;
        for (QWidget *child : editor.findChildren<QWidget *>())
            if (child->focusPolicy() != Qt::NoFocus)
                QVERIFY(!QAccessible::queryAccessibleInterface(child)->text(QAccessible::Name).isEmpty());
    }
};

QTEST_MAIN(ClassEditorTest)
#include "tst_classeditor.moc"
