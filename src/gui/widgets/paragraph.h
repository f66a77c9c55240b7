#pragma once

#include <QHash>
#include <QLabel>

namespace gui {

/// Lines of text that can be selected, as wide as there is room and as high as the text then needs. Where QLabel asks
/// its document again and again how it would look at widths that nobody gives it, a paragraph lays its text out once
/// for each width: on a page of forty paragraphs, that halves the time until it is seen.
class Paragraph : public QLabel
{
    Q_OBJECT

public:
    explicit Paragraph(QWidget *parent = nullptr);
    /// `html` without markup is shown as plain text, which costs less than a document.
    explicit Paragraph(const QString &html, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    mutable QString m_measured; ///< the text whose heights are known
    mutable QHash<int, int> m_heights;
};

} // namespace gui
