#pragma once

#include "gui/itemdelegate.h"

namespace gui {

/// Roles of a line of the finder beside its title (Qt::DisplayRole).
enum FinderRole { PlaceRole = Qt::UserRole, NoteRole, SignRole, HeaderRole, SuggestionRole };

/// Draws a group's heading, or a result: its sign, its title, and in weaker text why it was found.
class FinderDelegate : public ItemDelegate
{
    Q_OBJECT

public:
    using ItemDelegate::ItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gui
