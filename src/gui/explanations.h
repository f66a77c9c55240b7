#pragma once

#include "content/explain.h"

#include <QObject>

#include <memory>

namespace gui {

/// What the guide says of the parts of formulas, for every view that shows one. It speaks of the library that the
/// workspace loaded last, in its language; without one, nothing is explained.
class Explanations : public QObject
{
    Q_OBJECT

public:
    /// The one that the program uses.
    static Explanations &instance();

    /// library: kept until another or nullptr is set.
    void setLibrary(const content::Library *library);

    /// The parts of a formula in reading order; none where it cannot be read.
    QList<content::ExplainedPart> parts(const QString &latex);
    /// The symbol that a part most likely is; nullptr where the guide has none.
    const content::Symbol *symbolOf(const content::ExplainedPart &part) const;

    /// The name of a part, or what it is in general: "Gradient", "number".
    QString nameOf(const content::ExplainedPart &part) const;
    /// What a part is, how it is read, why, and what else it may be: as plain lines, and as rich text.
    QString plainText(const content::ExplainedPart &part) const;
    QString richText(const content::ExplainedPart &part) const;

signals:
    /// A reader wants the page of a symbol.
    void symbolRequested(const QString &id);

private:
    const content::Library *m_library = nullptr;
    std::unique_ptr<content::Explainer> m_explainer;
};

} // namespace gui
