#include "content/formulaplace.h"

#include "formula/arguments.h"

#include <QStringList>

#include <algorithm>

namespace content {

namespace {

using formula::LatexNode;
using Kind = LatexNode::Kind;

const LatexNode *core(const LatexNode *node)
{
    if (!node)
        return nullptr;
    const LatexNode *bare = &formula::inner(*node);
    return bare->kind == Kind::Scripts ? &formula::inner(bare->base()) : bare;
}

bool isOneOf(QStringView text, const char *texts)
{
    const QLatin1String list(texts);
    for (qsizetype from = 0; from <= list.size();) {
        const qsizetype space = list.indexOf(u' ', from);
        const qsizetype end = space < 0 ? list.size() : space;
        if (text == list.sliced(from, end - from))
            return true;
        from = end + 1;
    }
    return false;
}

const char *const styles = R"(\mathbf \boldsymbol \bm \symbf \mathbb \mathcal \mathscr \mathfrak \mathsf \mathit )"
                           R"(\mathnormal)";
const char *const accents = R"(\hat \widehat \bar \overline \tilde \widetilde \dot \ddot \vec \check)";

} // namespace

bool isSign(const LatexNode *node, const char *texts)
{
    const LatexNode *bare = core(node);
    return bare && (bare->kind == Kind::Sign || bare->kind == Kind::Number) && isOneOf(bare->text, texts);
}

bool isName(const LatexNode *node, const char *names)
{
    const LatexNode *bare = core(node);
    return bare && bare->kind == Kind::Name && isOneOf(bare->text, names);
}

bool isNumber(const LatexNode *node)
{
    const LatexNode *bare = core(node);
    return bare && bare->kind == Kind::Number;
}

bool isFence(const LatexNode *node, const char *opening)
{
    const LatexNode *bare = core(node);
    return bare && bare->kind == Kind::Fence && isOneOf(bare->text, opening);
}

bool isStyled(const LatexNode *node, const char *commands)
{
    const LatexNode *bare = core(node);
    return bare && bare->kind == Kind::Command && isOneOf(bare->text, commands);
}

QString letterOf(const LatexNode *node)
{
    const LatexNode *bare = core(node);
    if (!bare)
        return {};
    if (bare->kind == Kind::Sign || bare->kind == Kind::Number)
        return bare->text;
    if (bare->kind == Kind::Command && !bare->children.empty()
        && (isOneOf(bare->text, styles) || isOneOf(bare->text, accents)))
        return letterOf(&bare->children.front());
    return {};
}

bool isLetter(const LatexNode *node)
{
    const QString letter = letterOf(node);
    if (letter.size() == 1)
        return letter[0].isLetter();
    return formula::isLetterCommand(letter);
}

bool isCapital(const LatexNode *node)
{
    const QString letter = letterOf(node);
    if (letter.size() == 1)
        return letter[0].isUpper();
    return isLetter(node) && letter.size() > 1 && letter[1].isUpper();
}

bool isBold(const LatexNode *node)
{
    const LatexNode *bare = core(node);
    if (bare && bare->kind == Kind::Command && isOneOf(bare->text, accents) && !bare->children.empty())
        return isBold(&bare->children.front());
    return isStyled(node, R"(\mathbf \boldsymbol \bm \symbf)");
}

bool looksLikeMatrix(const LatexNode *node)
{
    const LatexNode *bare = core(node);
    if (bare && bare->kind == Kind::Environment)
        return bare->text.contains(QLatin1String("matrix")) || bare->text == u"array";
    if (isBold(node))
        return isCapital(node);
    return bare && bare->kind == Kind::Sign
           && isOneOf(bare->text, R"(A B C D G H J K L M P Q R U V W X Y Z \Sigma \Lambda \Phi \Psi)");
}

bool looksLikeVector(const LatexNode *node)
{
    return (isBold(node) && isLetter(node) && !isCapital(node)) || isStyled(node, R"(\vec \overrightarrow)");
}

bool looksLikeSet(const LatexNode *node)
{
    return isStyled(node, R"(\mathcal \mathbb \mathscr \mathfrak)") || isFence(node, R"(\{ \lbrace)")
           || isSign(node, R"(S T E F \Omega \Theta \emptyset \varnothing)");
}

bool looksLikeFunction(const LatexNode *node)
{
    return isSign(node, R"(f g h F G u v \phi \varphi \psi \sigma \sin \cos \tan \exp \log \ln)");
}

bool looksLikeDistribution(const LatexNode *node)
{
    static const char *const names =
        "Bernoulli Bern Ber Binomial Bin Poisson Poi Pois Uniform Unif Exp Exponential Gamma Ga Beta Dirichlet Dir "
        "Categorical Cat Multinomial Mult Mu Normal Laplace Lap Geometric Geom Student Cauchy Wishart GP InvGamma IG "
        "LogNormal "
        "NegBin NB Hypergeometric Weibull";
    return isName(node, names) || (isStyled(node, R"(\mathcal \mathscr)") && isOneOf(letterOf(node), "N U B G P GP"))
           || isSign(node, R"(N U p P q \pi \chi t F)");
}

bool holds(const LatexNode *node, const char *texts)
{
    if (!node)
        return false;
    if ((node->kind == Kind::Sign || node->kind == Kind::Name) && isOneOf(node->text, texts))
        return true;
    return std::any_of(node->children.begin(), node->children.end(),
                       [texts](const LatexNode &child) { return holds(&child, texts); });
}

} // namespace content
