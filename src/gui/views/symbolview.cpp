#include "gui/views/symbolview.h"

#include "gui/labels.h"
#include "gui/views/formulaview.h"
#include "gui/views/writingview.h"
#include "gui/widgets/heading.h"
#include "gui/widgets/paragraph.h"

#include <QApplication>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gui {

namespace {

QStringList placesOf(const QString &page, const QStringList &ids)
{
    QStringList places;
    for (const QString &id : ids)
        places << page + u'/' + id;
    return places;
}

} // namespace

SymbolView::SymbolView(QWidget *parent) : QWidget(parent), m_area(new QScrollArea(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
}

QVBoxLayout *SymbolView::startPage()
{
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    m_page = new QVBoxLayout(content);
    const int em = fontMetrics().height();
    m_page->setContentsMargins(em, em, em, em);
    m_page->setSpacing(em / 2);
    return m_page;
}

void SymbolView::setCopier(SymbolCopier &copier)
{
    m_copier = &copier;
}

void SymbolView::show(const content::Symbol &symbol, const content::Library &library)
{
    startPage();
    addHead(symbol);
    if (symbol.topic == content::referenceTopic)
        addReference(*library.signs().byId(symbol.id));
    else
        addMeanings(symbol);
    addWriting(symbol);
    addLookAlikes(symbol, library);
    addVariants(symbol);
    addLinks(symbol, library);
    m_page->addStretch(1);
    m_area->setWidget(m_page->parentWidget());
}

void SymbolView::showNothing()
{
    startPage();
    addText(tr("Choose a symbol, or search for one: by a name, by another name that people use, by its LaTeX command, "
               "by the sign "
               "itself or by its code point."));
    m_page->addStretch(1);
    m_area->setWidget(m_page->parentWidget());
}

void SymbolView::addHead(const content::Symbol &symbol)
{
    // The signs of the reference ship in text style only.
    addFormula(symbol.display, symbol.spoken, 3.0, symbol.topic != content::referenceTopic);
    auto *name = new Heading(1, m_page->parentWidget());
    name->setHeading(symbol.name);
    m_page->addWidget(name);
    if (!symbol.aliases.isEmpty())
        addText(tr("Also called: %1").arg(symbol.aliases.join(QStringLiteral(", ")).toHtmlEscaped()));
    if (!symbol.spoken.isEmpty())
        addText(tr("Read aloud: “%1”").arg(symbol.spoken.toHtmlEscaped()));
}

void SymbolView::addReference(const content::Sign &sign)
{
    addText(tr("Kind: %1").arg(signClassName(sign.signClass)));
    if (!sign.isInFont())
        addText(
            tr("Not in the formula font: what is shown comes from a font of the system, or is an empty box where none "
               "has the sign."));
}

void SymbolView::addMeanings(const content::Symbol &symbol)
{
    addHeading(tr("What it means"));
    for (const content::Meaning &meaning : symbol.meanings) {
        addText(QStringLiteral("<b>%1.</b> %2").arg(meaning.context.toHtmlEscaped(), meaning.meaning.toHtmlEscaped()));
        addFormula(meaning.exampleLatex, meaning.readAloud, 1.15);
        addText(QStringLiteral("<i>%1</i>").arg(tr("“%1”").arg(meaning.readAloud.toHtmlEscaped())));
        if (!meaning.since.isEmpty())
            addText(tr("Since: %1").arg(meaning.since.toHtmlEscaped()));
    }
}

void SymbolView::addWriting(const content::Symbol &symbol)
{
    addHeading(tr("How to write it"));
    m_page->addWidget(new WritingView(writingOf(symbol), *m_copier, m_page->parentWidget()));
}

void SymbolView::addLookAlikes(const content::Symbol &symbol, const content::Library &library)
{
    if (symbol.confusedWith.isEmpty())
        return;
    addHeading(tr("Not to be confused with"));
    for (const content::LookAlike &other : symbol.confusedWith) {
        const QString place = QStringLiteral("notation/") + other.id;
        const content::Symbol *record = library.symbol(other.id);
        const QString sign = record && !record->character.isEmpty() ? record->character + u' ' : QString();
        addText(sign.toHtmlEscaped() + placeLink(place, placeTitle(place, library)) + QStringLiteral(": ")
                + other.difference.toHtmlEscaped());
    }
}

void SymbolView::addVariants(const content::Symbol &symbol)
{
    if (symbol.variants.isEmpty())
        return;
    addHeading(tr("How others write it"));
    for (const content::Variant &variant : symbol.variants) {
        addText(QStringLiteral("<b>%1:</b> %2").arg(variant.source.toHtmlEscaped(), variant.meaning.toHtmlEscaped()));
        addFormula(variant.latex, {}, 1.15);
    }
}

void SymbolView::addLinks(const content::Symbol &symbol, const content::Library &library)
{
    addLinkLine(tr("Compute it"), symbol.panels, library);
    const bool reference = symbol.topic == content::referenceTopic;
    addLinkLine(reference ? tr("Explained at") : tr("Related"), placesOf(QStringLiteral("notation"), symbol.related),
                library);
    addLinkLine(tr("Where to learn it"), placesOf(QStringLiteral("catalogue"), symbol.resources), library);
}

void SymbolView::addLinkLine(const QString &title, const QStringList &places, const content::Library &library)
{
    if (places.isEmpty())
        return;
    addHeading(title);
    QStringList links;
    for (const QString &place : places)
        links << placeLink(place, placeTitle(place, library));
    addText(links.join(QStringLiteral(" · ")));
}

void SymbolView::addHeading(const QString &title)
{
    auto *heading = new Heading(2, m_page->parentWidget());
    heading->setHeading(title);
    m_page->addSpacing(fontMetrics().height() / 2);
    m_page->addWidget(heading);
}

void SymbolView::addText(const QString &html)
{
    auto *paragraph = new Paragraph(html, m_page->parentWidget());
    connect(paragraph, &QLabel::linkActivated, this, &SymbolView::follow);
    m_page->addWidget(paragraph);
}

void SymbolView::addFormula(const QString &latex, const QString &reading, double scale, bool display)
{
    auto *view = new FormulaView(m_page->parentWidget());
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * scale);
    view->setFont(font);
    view->setDisplay(display);
    view->setReading(reading);
    view->setLatex(latex);
    m_page->addWidget(view, 0, Qt::AlignLeft);
}

void SymbolView::follow(const QString &link)
{
    if (link.startsWith(QLatin1String("place:")))
        emit placeRequested(content::Place::fromText(link.mid(6)));
}

} // namespace gui
