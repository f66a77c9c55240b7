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
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (suffix != QLatin1String("svg")) {
        image().save(&buffer, "PNG");
        return bytes;
    }
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(logicalDpiX());
    generator.setSize(pictureSize());
    generator.setViewBox(QRect(QPoint(), pictureSize()));
    generator.setTitle(accessibleName());
    generator.setDescription(description());
    draw(generator, pictureSize());
    return bytes;
}

void PictureView::savePicture()
{
    auto *dialog = new QFileDialog(this, tr("Save picture"), QString(), tr("SVG drawing (*.svg);;PNG picture (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("svg"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("*.png")) ? QStringLiteral("png")
                                                                         : QStringLiteral("svg"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto saved = content::safeSave(path, picture(QFileInfo(path).suffix().toLower()));
        emit message(saved ? tr("Saved") : translated(saved.error().text));
    });
    dialog->open();
}

} // namespace gui
