#include "content/library.h"
#include "content/searchindex.h"
#include "formula/exports.h"
#include "formula/typesetter.h"
#include "headless/benchsubjects.h"
#include "headless/madeentries.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <array>
#include <memory>

namespace headless {

namespace {

using core::Result;

constexpr int queryCount = 200;
constexpr qsizetype hitLimit = 20; // as many as a search answers unless it is asked for more

/// The shipped entries of one kind.
QList<content::SearchEntry> shippedEntries(content::EntryKind kind)
{
    const content::LoadedLibrary loaded = content::loadLibrary(QStringLiteral(":/content"), QStringLiteral("en"));
    QList<content::SearchEntry> result = content::searchEntries(loaded.library);
    result.removeIf([kind](const content::SearchEntry &entry) { return entry.kind != kind; });
    return result;
}

BenchmarkSubject search(std::string name, content::EntryKind kind)
{
    return {.name = std::move(name),
            .size = 100000,
            .prepare = [kind](const BenchmarkRequest &, std::size_t size) -> Result<TimedRun> {
                const auto entries = madeEntries(shippedEntries(kind), static_cast<qsizetype>(size));
                if (entries.isEmpty())
                    return core::fail(core::ErrorKind::NotFound, {}, core::literal("the content holds no such entry"));
                const QStringList queries = madeQueries(entries, queryCount);
                const auto index = std::make_shared<const content::SearchIndex>(entries);
                index->prepare();
                return TimedRun([index, queries]() -> Result<double> {
                    double slowest = 0.0;
                    for (const QString &query : queries)
                        slowest = std::max(slowest, secondsOf([&] { index->search(query, hitLimit); }));
                    return slowest;
                });
            }};
}

/// A formula of the size that people type; no two numbers give the same one.
QString madeFormula(std::size_t number)
{
    static constexpr std::array<QStringView, 8> templates = {
        u"x_{%1}^{2} + y_{%1}^{2} = r^{2}",
        u"\\frac{\\partial f_{%1}}{\\partial x} = \\lim_{h \\to 0} \\frac{f_{%1}(x + h) - f_{%1}(x)}{h}",
        u"\\int_{0}^{%1} e^{-x^{2}} \\,\\mathrm{d}x \\le \\sqrt{\\pi}",
        u"\\mathbf{A}_{%1} = \\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}",
        u"\\sigma(z)_{%1} = \\frac{\\exp(z_{%1})}{\\sum_{j=1}^{k} \\exp(z_{j})}",
        u"\\operatorname{Var}(X_{%1}) = \\mathbb{E}\\left[(X_{%1} - \\mu)^{2}\\right]",
        u"\\sum_{i=1}^{n} i^{%1} = \\Theta\\left(n^{%1 + 1}\\right)",
        u"\\nabla_{\\boldsymbol{\\theta}} \\mathcal{L}_{%1}(\\boldsymbol{\\theta}) = \\mathbf{0}",
    };
    return templates[number % templates.size()].toString().arg(static_cast<qulonglong>(number));
}

Result<void> render(std::size_t number)
{
    const auto formula = formula::typeset(madeFormula(number));
    if (!formula)
        return core::fail(formula.error());
    formula::toSvg(*formula);
    return {};
}

Result<TimedRun> prepareRender(const BenchmarkRequest &, std::size_t size)
{
    const auto next = std::make_shared<std::size_t>(1);
    // The first one loads the engine, which an editor does before anyone has typed anything.
    if (auto first = render((*next)++); !first)
        return core::fail(first.error());
    return TimedRun([next, size]() -> Result<double> {
        Result<void> outcome;
        const double seconds = secondsOf([&] {
            for (std::size_t i = 0; i < size && outcome; ++i)
                outcome = render((*next)++);
        });
        if (!outcome)
            return core::fail(outcome.error());
        return seconds;
    });
}

} // namespace

std::vector<BenchmarkSubject> lookupSubjects()
{
    return {search("notation.search", content::EntryKind::Symbol),
            search("catalogue.search", content::EntryKind::Resource),
            {.name = "notation.render", .size = 20, .prepare = prepareRender}};
}

} // namespace headless
