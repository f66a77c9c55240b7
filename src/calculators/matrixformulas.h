#pragma once

namespace calculators {

// The LaTeX of the matrix reports; matrixFormulas() lists all of it for the build to typeset.
inline constexpr const char *determinantLatex =
    R"(\det\mathbf{A}=\sum_{\sigma\in S_n}\operatorname{sgn}(\sigma)\prod_{i=1}^{n}a_{i\,\sigma(i)})";
inline constexpr const char *inverseLatex = R"(\mathbf{A}\,\mathbf{A}^{-1}=\mathbf{A}^{-1}\mathbf{A}=\mathbf{I})";
inline constexpr const char *rankLatex =
    R"(\operatorname{rank}\mathbf{A}=\dim\{\mathbf{A}\mathbf{x}\mid\mathbf{x}\in\mathbb{R}^n\})";
inline constexpr const char *reducedLatex =
    R"(\mathbf{E}_k\cdots\mathbf{E}_2\mathbf{E}_1\mathbf{A}=\operatorname{rref}\mathbf{A})";
inline constexpr const char *eigenLatex = R"(\mathbf{A}\mathbf{v}=\lambda\mathbf{v},\qquad\mathbf{v}\neq\mathbf{0})";
inline constexpr const char *solveLatex = R"(\mathbf{A}\mathbf{x}=\mathbf{b})";
inline constexpr const char *determinantSign = R"(\det\mathbf{A})";
inline constexpr const char *rankSign = R"(\operatorname{rank}\mathbf{A})";
inline constexpr const char *nullitySign = R"(\dim\ker\mathbf{A})";
inline constexpr const char *conditionSign = R"(1/\kappa_1(\mathbf{A}))";
inline constexpr const char *eigenResidualSign =
    R"(\lVert\mathbf{A}\mathbf{V}-\mathbf{V}\mathbf{\Lambda}\rVert/\lVert\mathbf{A}\rVert)";
inline constexpr const char *inverseResidualSign = R"(\max|\mathbf{A}\mathbf{A}^{-1}-\mathbf{I}|)";
inline constexpr const char *solveResidualSign = R"(\max|\mathbf{A}\mathbf{x}-\mathbf{b}|)";

} // namespace calculators
