#pragma once

#include <QLabel>

namespace gui {

/// A heading: larger or bolder than the text around it, at every text size. Level 1 is the largest.
class Heading : public QLabel
{
    Q_OBJECT

public:
    explicit Heading(int level, QWidget *parent = nullptr);
    /// Hidden while empty.
    void setHeading(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyFont();

    int m_level;
};

} // namespace gui
