#include "gui/views/pictureview.h"

#include "content/safesave.h"
#include "gui/translated.h"
#include "gui/widgets/heading.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QVBoxLayout>

namespace gui {

namespace {

// A picture to assistive technology: its title, and what it shows in words.
class AccessiblePicture : public QAccessibleWidget
{
public:
    explicit AccessiblePicture(PictureView *view) : QAccessibleWidget(view, QAccessible::Chart) {}

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description)
            return static_cast<PictureView *>(widget())->description();
        return QAccessibleWidget::text(kind);
    }
};

// Asked for each class that the object is of, so that it serves what derives from PictureView too.
QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    auto *view = className == QLatin1String("gui::PictureView") ? qobject_cast<PictureView *>(object) : nullptr;
    return view ? new AccessiblePicture(view) : nullptr;
}

} // namespace

PictureView::PictureView(QWidget *parent)
    : SectionView(parent),
      m_layout(new QVBoxLayout(this)),
      m_title(new Heading(3, this))
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    m_layout->setContentsMargins(2, 2, 2, 2);
    m_layout->addWidget(m_title);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PictureView::setTitle(const QString &title, const QString &unnamed)
{
    m_title->setHeading(title);
    setAccessibleName(title.isEmpty() ? unnamed : title);
}

QString PictureView::title() const
{
    return m_title->text();
}

void PictureView::announceChange()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyPicture();
    else
        SectionView::keyPressEvent(event);
}

void PictureView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy picture"), this, &PictureView::copyPicture);
    menu.addAction(tr("Copy as text"), this, [this] {
        QApplication::clipboard()->setText(plainText());
        emit message(tr("Copied"));
    });
    menu.addAction(tr("Save picture…"), this, &PictureView::savePicture);
    addActions(menu);
    menu.exec(event->globalPos());
}

QImage PictureView::image()
{
    constexpr int scale = 2;
    QImage image(pictureSize() * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(palette().color(QPalette::Base));
    draw(image, pictureSize());
    return image;
}

void PictureView::copyPicture()
{
    QApplication::clipboard()->setImage(image());
    emit message(tr("Copied"));
}

QByteArray PictureView::picture(const QString &suffix)
{
    if (suffix == QLatin1String("svg") || suffix == QLatin1String("pdf"))
        return vectors(suffix);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image().save(&buffer, "PNG");
    return bytes;
}

QByteArray PictureView::vectors(const QString &suffix)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QSize size = pictureSize();
    if (suffix == QLatin1String("pdf")) {
        constexpr int pointsAnInch = 72;
        QPdfWriter writer(&buffer);
        writer.setTitle(accessibleName());
        writer.setResolution(logicalDpiX());
        writer.setPageSize(QPageSize(QSizeF(size) * pointsAnInch / logicalDpiX(), QPageSize::Point));
        writer.setPageMargins({});
        draw(writer, size);
        return bytes;
    }
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(logicalDpiX());
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(accessibleName());
    generator.setDescription(description());
    draw(generator, size);
    return bytes;
}

void PictureView::savePicture()
{
    chooseFile(tr("Save picture"),
               {{QStringLiteral("svg"), tr("SVG drawing")},
                {QStringLiteral("pdf"), tr("PDF drawing")},
                {QStringLiteral("png"), tr("PNG picture")}},
               [this](const QString &suffix) { return picture(suffix); });
}

void PictureView::chooseFile(const QString &title, const QList<FileKind> &kinds,
                             const std::function<QByteArray(const QString &suffix)> &content)
{
    QStringList filters;
    for (const FileKind &kind : kinds)
        filters << QStringLiteral("%1 (*.%2)").arg(kind.name, kind.suffix);
    auto *dialog = new QFileDialog(this, title, QString(), filters.join(QStringLiteral(";;")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(kinds.front().suffix);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters, kinds](const QString &filter) {
        if (const qsizetype chosen = filters.indexOf(filter); chosen >= 0)
            dialog->setDefaultSuffix(kinds[chosen].suffix);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, content](const QString &path) {
        const auto saved = content::safeSave(path, content(QFileInfo(path).suffix().toLower()));
        emit message(saved ? tr("Saved") : translated(saved.error().text));
    });
    dialog->open();
}

void PictureView::addActions(QMenu &)
{
}

} // namespace gui
