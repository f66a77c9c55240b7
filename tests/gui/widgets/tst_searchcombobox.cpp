#include "gui/widgets/searchcombobox.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using gui::SearchComboBox;

class SearchComboBoxTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_box = std::make_unique<SearchComboBox>();
        m_box->addGroup(QStringLiteral("Numbers"));
        m_box->addChoice(QStringLiteral("The determinant"), QStringLiteral("determinant"),
                         QStringLiteral("det volume"));
        m_box->addChoice(QStringLiteral("The rank"), QStringLiteral("rank"), {});
        m_box->addGroup(QStringLiteral("Größen"));
        m_box->addChoice(QStringLiteral("Die Länge"), QStringLiteral("length"), QStringLiteral("Betrag"));
        m_box->setCurrentIndex(1);
        m_box->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_box.get()));
        m_box->setFocus();
    }
    void cleanup() { m_box.reset(); }

    void opensAtItsChoice()
    {
        m_box->setCurrentIndex(2);
        m_box->showPopup();
        QCOMPARE(shown(),
                 (QStringList{QStringLiteral("Numbers"), QStringLiteral("The determinant"), QStringLiteral("The rank"),
                              QStringLiteral("Größen"), QStringLiteral("Die Länge")}));
        QCOMPARE(list()->currentIndex().data().toString(), QStringLiteral("The rank"));
        QVERIFY(field()->hasFocus());
    }

    void findsByWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("text") << QStringLiteral("rank")
                              << QStringList{QStringLiteral("Numbers"), QStringLiteral("The rank")};
        QTest::newRow("part of a word") << QStringLiteral("termi")
                                        << QStringList{QStringLiteral("Numbers"), QStringLiteral("The determinant")};
        QTest::newRow("search word") << QStringLiteral("VOLUME")
                                     << QStringList{QStringLiteral("Numbers"), QStringLiteral("The determinant")};
        QTest::newRow("group") << QStringLiteral("numbers")
                               << QStringList{QStringLiteral("Numbers"), QStringLiteral("The determinant"),
                                              QStringLiteral("The rank")};
        QTest::newRow("without accents") << QStringLiteral("lange")
                                         << QStringList{QStringLiteral("Größen"), QStringLiteral("Die Länge")};
        QTest::newRow("every word") << QStringLiteral("the  det")
                                    << QStringList{QStringLiteral("Numbers"), QStringLiteral("The determinant")};
        QTest::newRow("nothing") << QStringLiteral("xyzzy") << QStringList{};
        QTest::newRow("blanks") << QStringLiteral("  ")
                                << QStringList{QStringLiteral("Numbers"), QStringLiteral("The determinant"),
                                               QStringLiteral("The rank"), QStringLiteral("Größen"),
                                               QStringLiteral("Die Länge")};
    }
    void findsByWords()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        m_box->showPopup();
        field()->setText(typed);
        QCOMPARE(shown(), found);
        QCOMPARE(list()->isVisible(), !found.isEmpty());
        QCOMPARE(m_box->findChild<QLabel *>()->isVisible(), found.isEmpty());
    }

    void whatIsCalledThatComesBeforeWhatIsFoundElsewhere()
    {
        m_box->setItemData(1, QStringLiteral("full rank"), SearchComboBox::SearchWords);
        m_box->showPopup();
        field()->setText(QStringLiteral("rank"));
        QCOMPARE(shown().size(), 3);
        QCOMPARE(list()->currentIndex().data().toString(), QStringLiteral("The rank"));
    }

    void aLetterOpensItAndEnterChooses()
    {
        QSignalSpy changed(m_box.get(), &SearchComboBox::currentIndexChanged);
        QTest::keyClick(m_box.get(), Qt::Key_B);
        QVERIFY(field()->isVisible());
        QTest::keyClicks(field(), QStringLiteral("etrag"));
        QCOMPARE(changed.size(), 0);
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(!field()->isVisible());
        QCOMPARE(m_box->currentData().toString(), QStringLiteral("length"));
        QCOMPARE(changed.size(), 1);
    }

    void arrowsPassOverTitles()
    {
        m_box->showPopup();
        QTest::keyClick(field(), Qt::Key_Down);
        QTest::keyClick(field(), Qt::Key_Down);
        QCOMPARE(list()->currentIndex().data().toString(), QStringLiteral("Die Länge"));
        QTest::keyClick(field(), Qt::Key_Up);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_box->currentData().toString(), QStringLiteral("rank"));
    }

    void aClickChoosesAndATitleDoesNot()
    {
        m_box->showPopup();
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, place(0));
        QVERIFY(list()->isVisible());
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, place(4));
        QVERIFY(!list()->isVisible());
        QCOMPARE(m_box->currentIndex(), 4);
    }

    void escapeLeavesTheChoice()
    {
        m_box->showPopup();
        field()->setText(QStringLiteral("rank"));
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(!field()->isVisible());
        QCOMPARE(m_box->currentIndex(), 1);
        m_box->showPopup();
        QVERIFY(field()->text().isEmpty()); // it begins anew
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_box->currentIndex(), 1);
    }

private:
    QLineEdit *field() const { return m_box->findChild<QLineEdit *>(); }
    QListView *list() const { return m_box->findChild<QListView *>(QStringLiteral("choices")); }
    QPoint place(int row) const { return list()->visualRect(list()->model()->index(row, 0)).center(); }
    QStringList shown() const
    {
        QStringList rows;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            rows << list()->model()->index(row, 0).data().toString();
        return rows;
    }

    std::unique_ptr<SearchComboBox> m_box;
};

QTEST_MAIN(SearchComboBoxTest)
#include "tst_searchcombobox.moc"
