#include "gui/widgets/symbolpalette.h"

#include "gui/widgets/latexcommands.h"

#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using gui::SymbolPalette;

class SymbolPaletteTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_library = content::loadLibrary(QStringLiteral(":/content"), {}).library; }

    void everyTopicShowsItsSigns()
    {
        SymbolPalette palette;
        palette.setLibrary(m_library);
        const auto *grid = palette.findChild<QListView *>();
        QCOMPARE(palette.topic(), m_library.notationTopics.first().id);
        int sum = 0;
        for (const content::Topic &topic : m_library.notationTopics) {
            palette.setTopic(topic.id);
            QCOMPARE(palette.topic(), topic.id);
            QVERIFY(grid->model()->rowCount() > 0);
            sum += grid->model()->rowCount();
        }
        QCOMPARE(sum, static_cast<int>(m_library.symbols.size()));
    }

    void aClickAndEnterInsert()
    {
        SymbolPalette palette;
        palette.setLibrary(m_library);
        palette.setTopic(QStringLiteral("calculus"));
        palette.resize(500, 200);
        palette.show();
        QVERIFY(QTest::qWaitForWindowExposed(&palette));
        palette.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&palette));
        auto *grid = palette.findChild<QListView *>();
        QSignalSpy chosen(&palette, &SymbolPalette::commandChosen);
        const QModelIndex first = grid->model()->index(0, 0);
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, grid->visualRect(first).center());
        QCOMPARE(chosen.size(), 1);
        const QString command = chosen.takeFirst().first().toString();
        QVERIFY(!command.isEmpty());
        QVERIFY(first.data(Qt::ToolTipRole).toString().contains(command));
        grid->setFocus(Qt::TabFocusReason);
        QTest::keyClick(grid, Qt::Key_Return);
        QCOMPARE(chosen.takeFirst().first().toString(), command);
        QTest::keyClick(grid, Qt::Key_Right);
        QTest::keyClick(grid, Qt::Key_Space);
        QVERIFY(chosen.takeFirst().first().toString() != command);
    }

    void theTopicStaysWhenTheLanguageChanges()
    {
        SymbolPalette palette;
        palette.setLibrary(m_library);
        palette.setTopic(QStringLiteral("sets"));
        const content::Library german = content::loadLibrary(QStringLiteral(":/content"), QStringLiteral("de")).library;
        palette.setLibrary(german);
        QCOMPARE(palette.topic(), QStringLiteral("sets"));
        QCOMPARE(palette.findChild<QComboBox *>()->currentText(), QStringLiteral("Mengen"));
        palette.setTopic(QStringLiteral("no such topic"));
        QCOMPARE(palette.topic(), german.notationTopics.first().id);
    }

private:
    content::Library m_library;
};

QTEST_MAIN(SymbolPaletteTest)
#include "tst_symbolpalette.moc"
