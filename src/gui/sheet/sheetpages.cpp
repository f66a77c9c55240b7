#include "gui/sheet/sheetpages.h"

#include "content/safesave.h"
#include "gui/sheet/sheetrow.h"
#include "gui/sheet/sheetstyle.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace gui {

namespace {

constexpr double measuring = 0.45; // share of the time that breaking into pages takes
constexpr double rule = 0.3;       // points
constexpr double margin = 13.0;    // millimetres
constexpr int sharpness = 1200;    // dots an inch

/// A heading (line −1) or a line, and where it stands on its page.
struct Placed
{
    qsizetype section = 0;
    qsizetype line = -1;
    bool isContinued = false;
    double top = 0.0;
};

using SheetPage = std::vector<Placed>;

/// Breaks a sheet into pages and draws them.
class Setter
{
public:
    Setter(const Sheet &sheet, QPaintDevice &device)
        : m_sheet(sheet),
          m_style(device, sheet.family, sheet.rightToLeft),
          m_total(std::max<qsizetype>(1, sheet.lineCount()))
    {
    }

    /// False where it was cancelled.
    bool breakIntoPages(const core::Run &run);
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// False where it was cancelled.
    bool draw(QPainter &painter, int page, const core::Run &run);

private:
    double bottom() const { return m_style.page.height() - m_style.footer; }
    double headingHeight() const { return m_style.points(26.0); }
    void startPage();
    void place(qsizetype section, qsizetype line, bool isContinued, double height);
    void drawTitle(QPainter &painter) const;
    void drawHeader(QPainter &painter, double top) const;
    void drawHeading(QPainter &painter, const Placed &placed) const;
    void drawFooter(QPainter &painter, int page) const;
    void drawText(QPainter &painter, const QFont &font, double top, double height, bool atEnd,
                  const QString &text) const;
    void drawRule(QPainter &painter, double y) const;
    bool step(const core::Run &run, double from, double to);

    const Sheet &m_sheet;
    SheetStyle m_style;
    qsizetype m_total;
    qsizetype m_done = 0;
    std::vector<SheetPage> m_pages;
    double m_next = 0.0; ///< where the next row begins
};

void Setter::startPage()
{
    m_next = m_style.header + (m_pages.empty() ? m_style.points(32.0) : 0.0); // the first page has the title
    m_pages.emplace_back();
}

void Setter::place(qsizetype section, qsizetype line, bool isContinued, double height)
{
    m_pages.back().push_back({.section = section, .line = line, .isContinued = isContinued, .top = m_next});
    m_next += height;
}

bool Setter::step(const core::Run &run, double from, double to)
{
    ++m_done;
    run.progress(from + (to - from) * static_cast<double>(m_done) / static_cast<double>(m_total));
    return !run.cancelled();
}

bool Setter::breakIntoPages(const core::Run &run)
{
    m_done = 0;
    startPage();
    for (qsizetype section = 0; section < m_sheet.sections.size(); ++section) {
        const QList<SheetLine> &lines = m_sheet.sections[section].lines;
        for (qsizetype line = 0; line < lines.size(); ++line) {
            const double height = SheetRow(lines[line], m_style).height();
            // A heading stays with its first line; a row is never broken.
            const double needed = height + (line == 0 ? headingHeight() : 0.0);
            const bool isFull = m_next + needed > bottom() && !m_pages.back().empty();
            if (isFull)
                startPage();
            if (line == 0 || isFull)
                place(section, -1, line > 0, headingHeight());
            place(section, line, false, height);
            if (!step(run, 0.0, measuring))
                return false;
        }
    }
    m_done = 0;
    return true;
}

bool Setter::draw(QPainter &painter, int page, const core::Run &run)
{
    if (page == 0)
        drawTitle(painter);
    drawHeader(painter, page == 0 ? m_style.points(32.0) : 0.0);
    drawFooter(painter, page);
    for (const Placed &placed : m_pages[static_cast<std::size_t>(page)]) {
        if (placed.line < 0) {
            drawHeading(painter, placed);
            continue;
        }
        const SheetRow row(m_sheet.sections[placed.section].lines[placed.line], m_style);
        row.draw(painter, placed.top);
        drawRule(painter, placed.top + row.height());
        if (!step(run, measuring, 1.0))
            return false;
    }
    return true;
}

void Setter::drawText(QPainter &painter, const QFont &font, double top, double height, bool atEnd,
                      const QString &text) const
{
    painter.setFont(font);
    painter.setPen(Qt::black);
    const bool atRight = atEnd != m_style.rightToLeft;
    painter.drawText(QRectF(0.0, top, m_style.page.width(), height),
                     static_cast<int>((atRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter), text);
}

void Setter::drawRule(QPainter &painter, double y) const
{
    painter.setPen(QPen(Qt::gray, m_style.points(rule)));
    painter.drawLine(QPointF(0.0, y), QPointF(m_style.page.width(), y));
}

void Setter::drawTitle(QPainter &painter) const
{
    const double height = m_style.points(26.0);
    drawText(painter, m_style.title, 0.0, height, false, m_sheet.title);
    drawText(painter, m_style.text, 0.0, height, true, m_sheet.date);
}

// What the columns hold, and above it, but below the title of the first page, the running title.
void Setter::drawHeader(QPainter &painter, double top) const
{
    if (top == 0.0) {
        drawText(painter, m_style.small, 0.0, m_style.points(12.0), false, m_sheet.title);
        drawText(painter, m_style.small, 0.0, m_style.points(12.0), true, m_sheet.date);
    }
    painter.setFont(m_style.small);
    for (std::size_t column = 0; column < SheetStyle::columnCount; ++column) {
        const QRectF box(m_style.left(column), top + m_style.points(14.0), m_style.widths.at(column),
                         m_style.points(12.0));
        painter.setPen(Qt::black);
        painter.drawText(box,
                         static_cast<int>((m_style.rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
                         m_sheet.captions.value(static_cast<qsizetype>(column)));
    }
    drawRule(painter, top + m_style.points(28.0));
}

void Setter::drawHeading(QPainter &painter, const Placed &placed) const
{
    const QString &title = m_sheet.sections[placed.section].title;
    drawText(painter, m_style.heading, placed.top + m_style.points(5.0), m_style.points(18.0), false,
             placed.isContinued ? m_sheet.continued.arg(title) : title);
    drawRule(painter, placed.top + headingHeight());
}

void Setter::drawFooter(QPainter &painter, int page) const
{
    const double height = m_style.points(10.0);
    drawText(painter, m_style.small, m_style.page.height() - height, height, true,
             m_sheet.pageWords.arg(page + 1).arg(pageCount()));
}

} // namespace

core::Result<int> setSheet(const Sheet &sheet, QPagedPaintDevice &device, const core::Run &run)
{
    Setter setter(sheet, device);
    if (!setter.breakIntoPages(run))
        return core::cancelled();
    QPainter painter;
    const auto refused = [] {
        return core::fail(core::ErrorKind::Domain, {},
                          MARK_TEXT("Sheet", "The printer takes no pages; see that it is on and has paper."));
    };
    if (!painter.begin(&device))
        return refused();
    for (int page = 0; page < setter.pageCount(); ++page) {
        if (page > 0 && !device.newPage())
            return refused();
        if (!setter.draw(painter, page, run))
            return core::cancelled();
    }
    if (!painter.end())
        return refused();
    return setter.pageCount();
}

core::Result<QByteArray> sheetPdf(const Sheet &sheet, const QPageSize &paper, const core::Run &run)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(sheet.title);
        writer.setCreator(QStringLiteral("Nabla"));
        writer.setResolution(sharpness);
        writer.setPageLayout(QPageLayout(paper, QPageLayout::Landscape, QMarginsF(margin, margin, margin, margin),
                                         QPageLayout::Millimeter));
        if (const auto pages = setSheet(sheet, writer, run); !pages)
            return core::fail(pages.error());
    }
    return bytes;
}

core::Result<void> saveSheet(const QString &path, const Sheet &sheet, const QPageSize &paper, const core::Run &run)
{
    const auto pdf = sheetPdf(sheet, paper, run);
    if (!pdf)
        return core::fail(pdf.error());
    return content::safeSave(path, *pdf);
}

} // namespace gui
