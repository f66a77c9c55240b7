#include "gui/views/offersview.h"

#include "gui/translated.h"
#include "gui/widgets/flowlayout.h"

#include <QPushButton>

namespace gui {

OffersView::OffersView(QWidget *parent) : SectionView(parent)
{
    auto *layout = new FlowLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    setLayout(layout);
}

QPushButton *OffersView::addButton(std::size_t index)
{
    auto *button = new QPushButton(this);
    button->setAutoDefault(false);
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, index] { emit inputDragged(inputsOf(m_offers[index].edits)); });
    return button;
}

void OffersView::show(const calculators::Section &section, int)
{
    m_offers = std::get<calculators::Offers>(section).items;
    while (m_buttons.size() < m_offers.size())
        m_buttons.push_back(addButton(m_buttons.size()));
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < m_offers.size());
        if (i < m_offers.size())
            m_buttons[i]->setText(translated(m_offers[i].text));
    }
}

DraggedInputs inputsOf(const std::vector<calculators::InputEdit> &edits)
{
    DraggedInputs result;
    for (const calculators::InputEdit &edit : edits)
        result.append({QString::fromStdString(edit.input), edit.value});
    return result;
}

} // namespace gui
