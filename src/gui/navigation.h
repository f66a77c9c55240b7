#pragma once

#include <QListWidget>

namespace gui {

/// The list of pages(), as wide as their titles; where that would take more than a quarter of the window, as with large
/// text, it shows their pictures alone.
class Navigation : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    /// Marks a page, without asking for it.
    void setPage(const QString &id);
    /// The font, theme or language has changed; fit() comes after it.
    void refresh();
    /// The window has that width.
    void fit(int windowWidth);

signals:
    void pageRequested(const QString &id);

private:
    QAbstractItemDelegate *m_titles;
    QAbstractItemDelegate *m_pictures;
};

} // namespace gui
