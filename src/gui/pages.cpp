#include "gui/pages.h"

#include "gui/calculatorpage.h"
#include "gui/cataloguepage.h"
#include "gui/forms/activationform.h"
#include "gui/forms/dataform.h"
#include "gui/forms/distributionsform.h"
#include "gui/forms/lossesform.h"
#include "gui/forms/probabilityform.h"
#include "gui/matrixpage.h"
#include "gui/notationpage.h"

namespace gui {

namespace {

template <class Form>
Page calculator(const char *id, const core::Text &title, const core::Text &summary)
{
    return {.id = QLatin1String(id),
            .title = title,
            .summary = summary,
            .icon = QLatin1String(id),
            .create = [](Workspace &workspace) { return new CalculatorPage(workspace, new Form); }};
}

template <class Widget>
Page page(const char *id, const core::Text &title, const core::Text &summary)
{
    return {.id = QLatin1String(id),
            .title = title,
            .summary = summary,
            .icon = QLatin1String(id),
            .create = [](Workspace &workspace) { return new Widget(workspace); }};
}

} // namespace

const std::vector<Page> &pages()
{
    static const std::vector<Page> all = {
        page<CataloguePage>("catalogue", MARK_TEXT("Pages", "Catalogue"),
                            MARK_TEXT("Pages", "Courses, videos and books worth your time")),
        page<NotationPage>("notation", MARK_TEXT("Pages", "Notation"),
                           MARK_TEXT("Pages", "What a sign is called, means, and how to write it")),
        page<MatrixPage>("matrices", MARK_TEXT("Pages", "Matrices"),
                         MARK_TEXT("Pages", "Elimination, inverse, eigenvalues, step by step")),
        calculator<DistributionsForm>("distributions", MARK_TEXT("Pages", "Distributions"),
                                      MARK_TEXT("Pages", "Probabilities, quantiles and moments")),
        calculator<ProbabilityForm>("probability", MARK_TEXT("Pages", "Probability"),
                                    MARK_TEXT("Pages", "Bayes’ theorem, information, naive Bayes")),
        calculator<DataForm>("data", MARK_TEXT("Pages", "Data"),
                             MARK_TEXT("Pages", "Your own numbers: summaries, correlation, tests, bootstrap")),
        calculator<ActivationForm>("activations", MARK_TEXT("Pages", "Softmax & sigmoid"),
                                   MARK_TEXT("Pages", "From scores to probabilities")),
        calculator<LossesForm>("losses", MARK_TEXT("Pages", "Losses"),
                               MARK_TEXT("Pages", "What each loss punishes, and how its gradient pulls")),
    };
    return all;
}

} // namespace gui
