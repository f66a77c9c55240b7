#pragma once

#include "content/library.h"
#include "content/place.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace gui {

class SymbolCopier;

/// One symbol's page: the sign large, what it is called and how it is read, what it means where, how it is written,
/// what it is confused with, and what else belongs to it.
class SymbolView : public QWidget
{
    Q_OBJECT

public:
    explicit SymbolView(QWidget *parent = nullptr);

    /// With what its signs are copied; before the first show(), and outlives the view.
    void setCopier(SymbolCopier &copier);
    void show(const content::Symbol &symbol, const content::Library &library);
    /// What to do while none is chosen.
    void showNothing();

signals:
    void placeRequested(const content::Place &place);

private:
    QVBoxLayout *startPage();
    void addHead(const content::Symbol &symbol);
    void addReference(const content::Sign &sign);
    void addMeanings(const content::Symbol &symbol);
    void addWriting(const content::Symbol &symbol);
    void addLookAlikes(const content::Symbol &symbol, const content::Library &library);
    void addVariants(const content::Symbol &symbol);
    void addLinks(const content::Symbol &symbol, const content::Library &library);
    void addLinkLine(const QString &title, const QStringList &places, const content::Library &library);
    void addHeading(const QString &title);
    void addText(const QString &html);
    void addFormula(const QString &latex, const QString &reading, double scale, bool display = true);
    void follow(const QString &link);

    SymbolCopier *m_copier = nullptr;
    QScrollArea *m_area;
    QVBoxLayout *m_page = nullptr;
};

} // namespace gui
