#pragma once

namespace gui {

/// Makes every FormulaView tell assistive technology its reading, its LaTeX, and whether it is selected.
void installFormulaAccessibility();

} // namespace gui
