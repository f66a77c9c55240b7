#include "gui/views/reportview.h"

#include "gui/views/sectionview.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace gui {

/// Lies over the report and lets half of it through; the pointer goes through it whole.
class StaleVeil : public QWidget
{
public:
    explicit StaleVeil(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        constexpr int half = 140;
        QColor ground = palette().color(QPalette::Window);
        ground.setAlpha(half);
        QPainter(this).fillRect(rect(), ground);
    }
};

ReportView::ReportView(QWidget *parent) : QScrollArea(parent), m_veil(new StaleVeil(viewport()))
{
    auto *content = new QWidget(this);
    m_layout = new QVBoxLayout(content);
    const int em = fontMetrics().height();
    m_layout->setContentsMargins(em, em / 2, em, em);
    m_layout->setSpacing(em);
    m_layout->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

void ReportView::show(const calculators::Report &report, int digits)
{
    for (std::size_t i = 0; i < report.sections.size(); ++i) {
        const calculators::Section &section = report.sections[i];
        if (i < m_views.size() && m_kinds[i] != section.index())
            replaceFrom(i);
        SectionView *view = i < m_views.size() ? m_views[i] : add(section);
        view->show(section, digits);
    }
    replaceFrom(report.sections.size());
    // Shown and laid out before anything is painted, views within views too: a formula half laid out would be seen for
    // a turn of the event loop. The area itself misses the requests of children that show themselves later.
    for (SectionView *view : m_views)
        view->QWidget::show();
    m_layout->activate();
    QCoreApplication::postEvent(widget(), new QEvent(QEvent::LayoutRequest));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

void ReportView::setStale(bool stale)
{
    m_veil->setVisible(stale && !isEmpty());
    m_veil->raise();
    setAccessibleDescription(stale && !isEmpty() ? tr("Greyed: of the last input that could be computed") : QString());
}

bool ReportView::isStale() const
{
    return !m_veil->isHidden();
}

void ReportView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_veil->setGeometry(viewport()->rect());
}

void ReportView::replaceFrom(std::size_t first)
{
    for (std::size_t i = first; i < m_views.size(); ++i)
        delete m_views[i];
    m_views.resize(std::min(first, m_views.size()));
    m_kinds.resize(m_views.size());
}

SectionView *ReportView::add(const calculators::Section &section)
{
    SectionView *view = makeView(section, widget());
    connect(view, &SectionView::inputDragged, this, &ReportView::inputDragged);
    connect(view, &SectionView::message, this, &ReportView::message);
    m_layout->insertWidget(static_cast<int>(m_views.size()), view);
    m_views.push_back(view);
    m_kinds.push_back(section.index());
    return view;
}

QString ReportView::plainText() const
{
    QStringList texts;
    for (const SectionView *view : m_views)
        texts << view->plainText();
    return texts.join(QStringLiteral("\n"));
}

} // namespace gui
