#pragma once

#include <QSortFilterProxyModel>

#include <string>
#include <vector>

namespace gui {

/// Of the items of a SearchComboBox those that have every word, in any case and with or without accents; a title of
/// a group stays as long as one of the group does.
class ChoiceFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &typed);
    /// The first row whose own text has every word, else the first that can be chosen, or -1.
    int bestChoice() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool isTitle(int row) const;
    bool hasWords(const QString &text) const;
    bool matches(int row, const QString &title) const;

    std::vector<std::string> m_words;
};

} // namespace gui
