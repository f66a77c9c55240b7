#include "gui/views/resourceview.h"

#include "content/citation.h"
#include "gui/icon.h"
#include "gui/views/resourcetext.h"
#include "gui/widgets/heading.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>
#include <QUrl>
#include <QVBoxLayout>

#include <array>

namespace gui {

ResourceView::ResourceView(QWidget *parent)
    : QWidget(parent),
      m_title(new Heading(1, this)),
      m_buttons(new QWidget(this)),
      m_open(new QPushButton(this)),
      m_copy(new QPushButton(this)),
      m_cite(new QPushButton(this)),
      m_text(new QTextBrowser(this))
{
    auto *layout = new QVBoxLayout(this);
    const int em = fontMetrics().height();
    layout->setContentsMargins(em, em, em, 0);
    layout->addWidget(m_title);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_open);
    row->addWidget(m_copy);
    row->addWidget(m_cite);
    row->addStretch(1);
    layout->addWidget(m_buttons);
    layout->addWidget(m_text, 1);
    m_copy->setObjectName(QStringLiteral("copyLink"));
    m_cite->setObjectName(QStringLiteral("cite"));
    addCitations();
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->viewport()->setAutoFillBackground(false);
    connect(m_text, &QTextBrowser::anchorClicked, this, &ResourceView::followLink);
    connect(m_open, &QPushButton::clicked, this, [this] { openAddress(m_address); });
    connect(m_copy, &QPushButton::clicked, this, [this] { copyAddress(m_address); });
    retranslate();
}

void ResourceView::addCitations()
{
    struct Form
    {
        const char *name;
        content::CitationFormat format;
    };
    constexpr std::array<Form, 4> forms = {{{"APA", content::CitationFormat::Text},
                                            {"BibTeX", content::CitationFormat::BibTeX},
                                            {"RIS", content::CitationFormat::Ris},
                                            {"CSL-JSON", content::CitationFormat::CslJson}}};
    auto *menu = new QMenu(m_cite);
    for (const Form &form : forms) {
        const QString name = QLatin1String(form.name);
        menu->addAction(name, this, [this, name, format = form.format] {
            QApplication::clipboard()->setText(content::cite(m_resource, format));
            emit message(tr("Copied the citation of “%1” as %2").arg(m_resource.title, name));
        });
    }
    m_cite->setMenu(menu);
}

void ResourceView::show(const content::Resource &resource, const content::Library &library)
{
    m_resource = resource;
    m_address = resource.url;
    m_title->setHeading(resource.title);
    m_html = resourceHtml(resource, library);
    m_buttons->show();
    redraw();
}

void ResourceView::showStart(const content::StartPage &start)
{
    m_title->setHeading(start.title);
    m_html = startHtml(start);
    m_buttons->hide();
    redraw();
}

void ResourceView::redraw()
{
    const int em = fontMetrics().height();
    const QPixmap joke =
        drawing(QStringLiteral("joke"), {em * 22, em * 11}, palette().color(QPalette::WindowText), devicePixelRatioF());
    m_text->clear();
    m_text->document()->addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("joke")), joke);
    m_text->setHtml(m_html);
    m_text->setAccessibleName(m_title->text());
}

void ResourceView::followLink(const QUrl &link)
{
    const QString text = link.toString();
    if (link.scheme() == u"place")
        emit placeRequested(content::Place::fromText(text.mid(6)));
    else if (link.scheme() == u"copy")
        copyAddress(text.mid(5));
    else
        openAddress(text);
}

// openUrl() may say yes and do nothing where no browser is set up, so the address is always within reach of Copy link.
void ResourceView::openAddress(const QString &address)
{
    const bool opened = QDesktopServices::openUrl(QUrl(address));
    emit message(opened ? tr("Opening %1").arg(address)
                        : tr("No browser could be started; use “Copy link” and paste the address into one."));
}

void ResourceView::copyAddress(const QString &address)
{
    QApplication::clipboard()->setText(address);
    emit message(tr("Copied %1").arg(address));
}

void ResourceView::retranslate()
{
    m_open->setText(tr("Open in the browser"));
    m_copy->setText(tr("Copy link"));
    m_cite->setText(tr("Copy citation"));
}

void ResourceView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        redraw();
}

} // namespace gui
