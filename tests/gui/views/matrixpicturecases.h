#pragma once

#include "calculators/matrixpictures.h"
#include "gui/views/sectionview.h"

#include <QtTest>

#include <memory>

using calculators::Section;
using Grid = core::Grid<double>;

// What the tests of pictures of matrices share.

inline Grid grid(std::size_t columns, std::vector<double> cells)
{
    Grid result(cells.size() / columns, columns);
    result.cells = std::move(cells);
    return result;
}

inline calculators::LinearMap map(std::vector<double> cells)
{
    auto result = calculators::linearMap({grid(2, std::move(cells))});
    result->name = result->input = "A";
    return *result;
}

/// A view in a window of its own that has the focus.
template <class View>
class Shown
{
public:
    explicit Shown(const Section &section, const QSize &size = {620, 560})
        : m_view(static_cast<View *>(gui::makeView(section, nullptr)))
    {
        m_view->show(section, 6);
        m_view->resize(size);
        m_view->QWidget::show();
        m_view->activateWindow();
        if (!QTest::qWaitForWindowActive(m_view.get()))
            qFatal("the view did not become active");
        m_view->setFocus();
    }
    View *operator->() const { return m_view.get(); }
    View &operator*() const { return *m_view; }
    /// What the drawing is painted on: the child that follows the pointer.
    QWidget *canvas() const
    {
        for (auto *child : m_view->template findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
            if (child->hasMouseTracking() && child->height() > m_view->height() / 2)
                return child;
        return nullptr;
    }

private:
    std::unique_ptr<View> m_view;
};
