#include "gui/widgets/samplingeditor.h"

#include "gui/widgets/numberfield.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <vector>

using calculators::SamplingView;
using gui::SamplingEditor;

namespace {

template <class T>
T *child(SamplingEditor &editor, const char *name)
{
    return editor.findChild<T *>(QLatin1String(name));
}

void choose(SamplingEditor &editor, const char *view)
{
    auto *views = child<QComboBox>(editor, "sampling");
    views->setCurrentIndex(views->findData(QLatin1String(view)));
}

} // namespace

class TestSamplingEditor : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatIsNeededIsShown()
    {
        SamplingEditor editor;
        editor.show();
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
        QVERIFY(editor.request().view == SamplingView::None);
        QVERIFY(!child<gui::NumberField>(editor, "sampled")->isVisible());
        choose(editor, "running_mean");
        QVERIFY(child<gui::NumberField>(editor, "sampled")->isVisible());
        QVERIFY(!child<gui::NumberField>(editor, "summands")->isVisible());
        choose(editor, "means");
        QVERIFY(child<gui::NumberField>(editor, "summands")->isVisible());
        QVERIFY(editor.request().view == SamplingView::Means);
    }

    void othersAreDrawn()
    {
        SamplingEditor editor;
        choose(editor, "histogram");
        const QSignalSpy edited(&editor, &SamplingEditor::edited);
        const std::uint64_t before = editor.request().seed;
        QTest::mouseClick(child<QPushButton>(editor, "drawOthers"), Qt::LeftButton);
        QCOMPARE(editor.request().seed, before + 1);
        QCOMPARE(edited.count(), 1);
    }

    // From one number to all of them, ever more.
    void theSampleGrows()
    {
        SamplingEditor editor;
        choose(editor, "running_mean");
        child<gui::NumberField>(editor, "sampled")->setValue(500.0);
        std::vector<std::size_t> counts;
        connect(&editor, &SamplingEditor::edited, &editor, [&] { counts.push_back(editor.request().n); });
        QTest::mouseClick(child<QPushButton>(editor, "grow"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(counts.empty() ? 0 : counts.back(), std::size_t{500}, 20000);
        QVERIFY(counts.size() > 2 && counts.front() == 1);
        QVERIFY(std::is_sorted(counts.begin(), counts.end()));
    }

    void theStateComesBack()
    {
        SamplingEditor editor;
        choose(editor, "means");
        child<gui::NumberField>(editor, "sampled")->setValue(77.0);
        child<gui::NumberField>(editor, "summands")->setValue(4.0);
        QTest::mouseClick(child<QPushButton>(editor, "drawOthers"), Qt::LeftButton);
        SamplingEditor other;
        other.restore(editor.state());
        QVERIFY(other.request() == editor.request());
        other.restore({});
        QVERIFY(other.request().view == SamplingView::None);
    }
};

QTEST_MAIN(TestSamplingEditor)
#include "tst_samplingeditor.moc"
