#include "gui/scratchmodel.h"

#include "content/folders.h"
#include "gui/workspace.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

content::ScratchEntry entry(const QString &command)
{
    return {.command = command, .place = {.page = u"notation"_s, .item = u"nabla"_s}};
}

QStringList commands(const gui::ScratchModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result << model.index(row).data().toString();
    return result;
}

} // namespace

class tst_ScratchModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = workspace();
        m_model = std::make_unique<gui::ScratchModel>(*m_workspace);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const QString &command : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            QVERIFY(m_model->append(entry(command)));
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_workspace.reset();
    }

    void everyChangeIsKept()
    {
        m_model->remove(1);
        QVERIFY(m_model->moveRow({}, 0, {}, 2));
        QCOMPARE(commands(*m_model), QStringList({u"c"_s, u"a"_s, u"d"_s}));
        cleanup();
        m_workspace = workspace();
        QCOMPARE(commands(gui::ScratchModel(*m_workspace)), QStringList({u"c"_s, u"a"_s, u"d"_s}));
    }

    void aCommandStandsThereOnce()
    {
        QVERIFY(!m_model->append(entry(u"b"_s)));
        QCOMPARE(m_model->rowCount(), 4);
    }

    void rowsMove_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("before");
        QTest::addColumn<QString>("expected");
        QTest::newRow("up") << 2 << 1 << u"acbd"_s;
        QTest::newRow("to the top") << 3 << 0 << u"dabc"_s;
        QTest::newRow("down") << 0 << 2 << u"bacd"_s;
        QTest::newRow("to the end") << 1 << 4 << u"acdb"_s;
        QTest::newRow("onto itself") << 1 << 1 << QString();
        QTest::newRow("behind itself") << 1 << 2 << QString();
        QTest::newRow("above the first") << 0 << -1 << QString();
        QTest::newRow("below the last") << 3 << 5 << QString();
        QTest::newRow("none") << -1 << 1 << QString();
    }
    void rowsMove()
    {
        QFETCH(int, row);
        QFETCH(int, before);
        QFETCH(QString, expected);
        QCOMPARE(m_model->moveRow({}, row, {}, before), !expected.isEmpty());
        QCOMPARE(commands(*m_model).join(QString()), expected.isEmpty() ? u"abcd"_s : expected);
    }

    void everyChangeIsUndone()
    {
        m_model->remove(0);
        QVERIFY(m_model->moveRow({}, 0, {}, 3));
        m_model->removeAll();
        QVERIFY(commands(*m_model).isEmpty());
        QVERIFY(m_model->undo());
        QCOMPARE(commands(*m_model).join(QString()), u"cdb"_s);
        QVERIFY(m_model->undo());
        QVERIFY(m_model->undo());
        QCOMPARE(commands(*m_model).join(QString()), u"abcd"_s);
        for (int i = 0; i < 4; ++i)
            QVERIFY(m_model->undo());
        QVERIFY(!m_model->canUndo());
        QVERIFY(!m_model->undo());
        QVERIFY(m_workspace->records().scratch().isEmpty());
    }

    void whatIsNotThereIsNotRemoved()
    {
        m_model->remove(-1);
        m_model->remove(4);
        QCOMPARE(m_model->rowCount(), 4);
    }

    // Both windows then show the same; what was undone here would take the other's work away.
    void anotherInstancesListIsTakenOver()
    {
        m_workspace->records().setScratch({entry(u"theirs"_s)});
        QCOMPARE(commands(*m_model), QStringList{u"theirs"_s});
        QVERIFY(!m_model->canUndo());
    }

    void anEntryTellsItsSignAndPackage()
    {
        QCOMPARE(m_model->index(0).data(gui::ScratchModel::SignRole).toString(),
                 m_workspace->library().symbol(u"nabla"_s)->display);
        QVERIFY(m_model->append({.command = u"\\gone"_s, .package = u"bm"_s, .place = {}}));
        const QModelIndex gone = m_model->index(4);
        QCOMPARE(gone.data(gui::ScratchModel::SignRole).toString(), QString());
        QVERIFY(gone.data(Qt::ToolTipRole).toString().contains(u"\\usepackage{bm}"_s));
    }

private:
    std::unique_ptr<gui::Workspace> workspace() const
    {
        auto made = std::make_unique<gui::Workspace>(content::folders(m_folder->path()), u":/content"_s);
        made->setLanguage(u"en"_s);
        return made;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<gui::Workspace> m_workspace;
    std::unique_ptr<gui::ScratchModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(tst_ScratchModel)
#include "tst_scratchmodel.moc"
