#pragma once

#include "gui/views/sectionview.h"

class QPushButton;

namespace gui {

/// Buttons for what a person may do next with a report.
class OffersView : public SectionView
{
    Q_OBJECT

public:
    explicit OffersView(QWidget *parent = nullptr);
    void show(const calculators::Section &section, int digits) override;
    /// Nothing: what can be pressed is no part of what was found.
    QString plainText() const override { return {}; }

private:
    QPushButton *addButton(std::size_t index);

    std::vector<calculators::Offer> m_offers;
    std::vector<QPushButton *> m_buttons;
};

/// The edits of a report as the form takes them.
DraggedInputs inputsOf(const std::vector<calculators::InputEdit> &edits);

} // namespace gui
