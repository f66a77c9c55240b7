#pragma once

#include "core/grid.h"
#include "core/result.h"
#include "core/run.h"
#include "core/value.h"

#include <complex>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace core {

enum class InputType {
    Real,
    Reals, ///< one number or an array of them: an array gives an array
    Integer,
    Boolean,
    Word,
    Vector,
    Matrix,
    VectorOrMatrix,
    Parameters, ///< an object of numbers by name
    Vectors,    ///< an array of arrays of numbers that need not be of one length
    Matrices,   ///< an object of matrices by name
    Labels,     ///< an array of names of classes: numbers or strings
};

/// Which numbers an input takes.
struct Domain
{
    double lowest = -std::numeric_limits<double>::infinity();
    double highest = std::numeric_limits<double>::infinity();
    bool open = false;        ///< lowest and highest themselves are left out
    bool withHighest = false; ///< but highest is not: (lowest, highest]
    bool infinite = false;    ///< ±∞ is allowed
    bool notANumber = false;
    bool complex = false; ///< of matrices and vectors: an entry may also be {"re": …, "im": …}

    /// "(0, ∞)", "[0, 1]", "finite": for `nabla ops`.
    std::string words() const;
    /// The same for a sentence, "must be in %1": an interval, or "the finite numbers".
    Text text() const;
    bool contains(double number) const;
};

enum class Shape { Any, NotEmpty, Square };

/// One input of an operation: what `nabla ops` prints and what a request is checked against.
/// fallback: the value where the request has none; an input without one is required unless `optional`.
struct Input
{
    std::string name = {};
    InputType type = InputType::Real;
    Text meaning = {};
    Shape shape = Shape::Any;
    std::string dimensions = {}; ///< for people: "m×n", "n ≥ 1"
    Domain domain = {};
    std::vector<std::string> choices = {}; ///< of a Word; any other is `not-found`
    std::optional<Value> fallback = {};
    bool optional = false;
    bool switches = false; ///< of Parameters: one may also be true or false
};

struct Output
{
    std::string name = {};
    Text meaning = {};
};

/// The checked inputs of one request; every accessor may be called only for an input of that type.
class Arguments
{
public:
    explicit Arguments(Object values = {}) : m_values(std::move(values)) {}

    bool has(std::string_view name) const { return member(m_values, name) != nullptr; }
    const Value &value(std::string_view name) const;
    double real(std::string_view name) const;
    std::int64_t integer(std::string_view name) const;
    /// False where the input is absent.
    bool flag(std::string_view name) const;
    const std::string &word(std::string_view name) const;
    /// Of a Vector, or of Reals (a lone number is a vector of one).
    std::vector<double> vector(std::string_view name) const;
    /// Of a Matrix; a vector where VectorOrMatrix allows it is one column.
    Grid<double> matrix(std::string_view name) const;
    /// The entries as they were written, for exact arithmetic: "1e-3", "-7/3".
    Grid<std::string> matrixText(std::string_view name) const;
    /// Whether an entry of a Vector, Matrix or VectorOrMatrix came as {"re": …, "im": …}.
    bool isComplex(std::string_view name) const;
    /// The entries as complex numbers, be they written so or not.
    Grid<std::complex<double>> complexMatrix(std::string_view name) const;
    /// Whether VectorOrMatrix came as a flat array.
    bool isFlat(std::string_view name) const;
    const Object &parameters(std::string_view name) const;
    /// Of Matrices: each with its name, in the order of the request; complex where an entry came so.
    std::vector<std::pair<std::string, std::variant<Grid<double>, Grid<std::complex<double>>>>>
    matrices(std::string_view name) const;

private:
    Object m_values;
};

/// Anything that can be asked for by name: described once, here, for the headless interface, the search and the help.
struct Operation
{
    std::string name = {}; ///< "matrix.determinant"
    Text title = {};       ///< "Determinant"
    Text summary = {};     ///< one sentence
    std::vector<Input> inputs = {};
    std::vector<Output> outputs = {};
    std::string place = {}; ///< where the program shows it, "matrices/determinant"; empty where nowhere
    /// Other words that people search it by.
    std::vector<Text> aliases = {};
    /// Whether it takes the complex entries that its inputs can hold; they may be read and refused with a reason.
    bool complex = false;
    /// Checks names inside the inputs, which depend on another input; after those of the inputs, before all types, so
    /// it passes over what is of a wrong type.
    std::function<Result<void>(const Object &)> names = {};
    /// Checks types that depend on another input; after all others, before all shapes.
    std::function<Result<void>(const Arguments &)> types = {};
    /// Checks how the sizes of the inputs fit together; after all types and single shapes, before all domains.
    std::function<Result<void>(const Arguments &)> sizes = {};
    std::function<Result<Object>(const Arguments &, const Run &)> evaluate = {};
};

/// Applies a function to the number or to each number of an input of type Reals, and gives what came: a number or an
/// array.
Value mapReals(const Arguments &arguments, std::string_view name, const std::function<double(double)> &function);

/// The number that a value of a checked request stands for.
double number(const Value &value);

} // namespace core
