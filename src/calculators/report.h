#pragma once

#include "calculators/exercisetask.h"
#include "calculators/pictures.h"
#include "calculators/planemap.h"
#include "calculators/plot.h"
#include "calculators/probabilitypictures.h"
#include "calculators/scene.h"
#include "core/grid.h"
#include "core/text.h"

#include <complex>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace calculators {

struct LargeMatrix;

/// What stands in one place of a table or matrix: a real or complex number, an exact number as it is written ("-7/3"),
/// or a text.
using Cell = std::variant<double, std::complex<double>, std::string, core::Text>;

/// A sentence. A warning is set apart: a condition that failed, digits that cannot be trusted.
struct Paragraph
{
    core::Text text = {};
    bool warning = false;
};

/// A formula, typeset at build time: its LaTeX must be among shippedFormulas().
struct Formula
{
    core::Text title = {};
    std::string latex = {};
};

/// One named number; latex is its sign, typeset at build time too, or empty.
struct Quantity
{
    core::Text name = {};
    Cell value = {};
    std::string latex = {};
};

struct Quantities
{
    core::Text title = {};
    std::vector<Quantity> items = {};
};

/// A matrix between brackets. sign: what stands before it, as plain text ("A⁻¹ ="), or empty.
/// bar: a line after so many columns, as in [A | b]; 0 for none. marked, markedColumns: rows and columns to set
/// apart, from 0. large: in place of the cells where they are too many (calculators/largematrix.h), else null.
struct Matrix
{
    core::Text title = {};
    std::string sign = {};
    core::Grid<Cell> cells = {};
    std::size_t bar = 0;
    std::vector<std::size_t> marked = {};
    std::vector<std::size_t> markedColumns = {};
    std::shared_ptr<const LargeMatrix> large = {};
};

/// An input of the form by its name, and the number that it is to become.
struct InputEdit
{
    std::string input = {};
    double value = 0.0;
};

/// links: what choosing a row does to the form, one edit for each row; none where rows are only read. linkColumn: whose
/// cells show that they can be chosen.
struct Table
{
    core::Text title = {};
    std::vector<core::Text> columns = {};
    std::vector<std::vector<Cell>> rows = {};
    std::vector<std::vector<InputEdit>> links = {};
    std::size_t linkColumn = 0;
};

/// Something that a person may do next: pressed, it is one edit of the form.
struct Offer
{
    core::Text text = {};
    std::vector<InputEdit> edits = {};
};

struct Offers
{
    std::vector<Offer> items = {};
};

/// One step of an elimination: what was done, in words and as a row operation ("R2 <- R2 - 3 R1" and its LaTeX), and
/// the matrix after it.
struct Step
{
    core::Text text = {};
    std::string operation = {};
    std::string latex = {};
    Matrix matrix = {};
};

/// start: the matrix before the first step. exercise: what the reader may try alone, where the steps are row
/// operations.
struct Steps
{
    core::Text title = {};
    Matrix start = {};
    std::vector<Step> steps = {};
    std::optional<ExerciseTask> exercise = {};
};

/// Something said under a small title, or none; latex: typeset at build time too, or empty. remark: what follows from
/// it for the numbers of the request, or empty.
struct Note
{
    core::Text title = {};
    core::Text text = {};
    std::string latex = {};
    core::Text remark = {};
};

struct Notes
{
    core::Text title = {};
    std::vector<Note> notes = {};
};

/// Lines of a program, to be copied. language: its name, such as "Python".
struct Code
{
    core::Text title = {};
    std::string language = {};
    std::string text = {};
};

using Section =
    std::variant<Paragraph, Formula, Quantities, Matrix, Table, Steps, Plot, LinearMap, ComplexPlane, HeatMap, Scene,
                 PlaneMap, ProbabilityTree, Mosaic, IconArray, DecisionRegions, Notes, Code, Offers>;

/// Everything that a calculator has to say about one request, in reading order. Which widget shows a section is the
/// view's business.
struct Report
{
    std::vector<Section> sections = {};
};

} // namespace calculators
