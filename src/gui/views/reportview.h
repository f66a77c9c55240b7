#pragma once

#include "calculators/report.h"
#include "gui/draggedinputs.h"

#include <QScrollArea>

class QVBoxLayout;

namespace gui {

class SectionView;
class StaleVeil;

/// Shows a report, one section below the other. Sections of the same kinds as before are shown in the same widgets.
class ReportView : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReportView(QWidget *parent = nullptr);

    void show(const calculators::Report &report, int digits);
    /// Greys what is shown: it is of the last input that could be computed. Views can still be read and dragged.
    void setStale(bool stale);
    bool isStale() const;
    bool isEmpty() const { return m_views.empty(); }
    QString plainText() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    void inputDragged(const gui::DraggedInputs &inputs);
    void message(const QString &text);

private:
    void replaceFrom(std::size_t first);
    SectionView *add(const calculators::Section &section);

    QVBoxLayout *m_layout;
    StaleVeil *m_veil;
    std::vector<SectionView *> m_views;
    std::vector<std::size_t> m_kinds;
};

} // namespace gui
