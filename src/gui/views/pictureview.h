#pragma once

#include "gui/views/sectionview.h"

#include <QList>

#include <functional>

class QMenu;
class QPaintDevice;
class QVBoxLayout;

namespace gui {

class Heading;

/// A picture under its title. Whatever draws it, the picture is copied (Ctrl+C or the context menu), saved as SVG, PDF
/// or PNG, and told to assistive technology in words.
class PictureView : public SectionView
{
    Q_OBJECT

public:
    explicit PictureView(QWidget *parent = nullptr);

    /// What the picture shows, in words.
    virtual QString description() const = 0;

    /// The picture as a file's content: the suffixes "svg" and "pdf" give vectors, any other a PNG of twice the size on
    /// screen; all on the theme's ground.
    QByteArray picture(const QString &suffix);

protected:
    /// Draws the whole picture, its ground too, onto a device of that size in device-independent pixels.
    virtual void draw(QPaintDevice &device, const QSize &size) = 0;
    /// The size of the picture on screen, without title and controls.
    virtual QSize pictureSize() const = 0;

    /// unnamed: what assistive technology calls a picture that has no title.
    void setTitle(const QString &title, const QString &unnamed);
    QString title() const;
    /// Title at the top; the picture goes below.
    QVBoxLayout *pictureLayout() const { return m_layout; }
    /// Tells assistive technology that name or description are others now.
    void announceChange();

    struct FileKind
    {
        QString suffix;
        QString name;
    };
    /// Asks where to save, and writes there what `content` makes for the suffix that was chosen.
    void chooseFile(const QString &title, const QList<FileKind> &kinds,
                    const std::function<QByteArray(const QString &suffix)> &content);
    /// More for the context menu, after what every picture has.
    virtual void addActions(QMenu &menu);

    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void copyPicture();
    void savePicture();
    QImage image();
    QByteArray vectors(const QString &suffix);

    QVBoxLayout *m_layout;
    Heading *m_title;
};

} // namespace gui
