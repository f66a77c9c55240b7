#include "gui/forms/conjugateform.h"

#include "gui/forms/formstate.h"
#include "gui/widgets/numberfield.h"
#include "gui/widgets/numberlistfield.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace gui {

namespace {

constexpr std::size_t mostNumbers = 10'000;
constexpr double mostTrials = 1e15; // doubles still hold every count below

const core::Domain positive{.lowest = 0.0, .open = true};
const core::Domain counts{.lowest = 0.0, .highest = mostTrials};

} // namespace

ConjugateForm::ConjugateForm(QWidget *parent)
    : CalculatorForm(parent),
      m_pages(new QStackedWidget(this)),
      m_intervalCounts(m_request.counts)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    layout->addStretch(1);
    makePages();
    makeDirichlet();
    retranslate();
    fill();
    ConjugateForm::showItem(ConjugateForm::item());
}

QFormLayout *ConjugateForm::addPage(const QString &family)
{
    auto *page = new QWidget(m_pages);
    auto *layout = new QFormLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_pages->addWidget(page);
    m_families << family;
    return layout;
}

void ConjugateForm::addNumber(QFormLayout *page, const QString &input, Number number, bool whole,
                              const core::Domain &domain)
{
    auto *owner = page->parentWidget();
    number.field = new NumberField(owner);
    number.label = new QLabel(owner);
    number.label->setBuddy(number.field);
    number.field->setValue(number.read(m_request));
    number.field->setWhole(whole);
    number.field->setDomain(domain);
    page->addRow(number.label, number.field);
    m_inputs.insert(number.field, input);
    connect(number.field, &NumberField::valueChanged, this, [this, write = number.write](double value) {
        write(m_request, value);
        changed();
    });
    m_numbers << number;
}

void ConjugateForm::addList(QFormLayout *page, const QString &input, List list, const core::Domain &domain)
{
    auto *owner = page->parentWidget();
    list.field = new NumberListField(owner);
    list.label = new QLabel(owner);
    list.label->setBuddy(list.field);
    list.field->setCount(1, mostNumbers);
    list.field->setDomain(domain);
    page->addRow(list.label, list.field);
    m_inputs.insert(list.field, input);
    connect(list.field, &NumberListField::valuesChanged, this, [this, field = list.field, member = list.member] {
        if (m_quiet)
            return;
        m_request.*member = field->values();
        changed();
    });
    m_lists << list;
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
void ConjugateForm::makePages()
{
    QFormLayout *page = addPage(QStringLiteral("beta_binomial"));
    addNumber(page, QStringLiteral("alpha"),
              {.key = QStringLiteral("alpha"),
               .text = QT_TR_NOOP("Prior α: successes seen before"),
               .read = [](const Request &r) { return r.beta.alpha; },
               .write = [](Request &r, double v) { r.beta.alpha = v; }},
              false, positive);
    addNumber(page, QStringLiteral("beta"),
              {.key = QStringLiteral("beta"),
               .text = QT_TR_NOOP("Prior β: failures seen before"),
               .read = [](const Request &r) { return r.beta.beta; },
               .write = [](Request &r, double v) { r.beta.beta = v; }},
              false, positive);
    addNumber(page, QStringLiteral("successes"),
              {.key = QStringLiteral("successes"),
               .text = QT_TR_NOOP("Successes"),
               .read = [](const Request &r) { return static_cast<double>(r.successes); },
               .write = [](Request &r, double v) { r.successes = static_cast<std::int64_t>(v); }},
              true, counts);
    addNumber(page, QStringLiteral("n"),
              {.key = QStringLiteral("n"),
               .text = QT_TR_NOOP("Trials"),
               .read = [](const Request &r) { return static_cast<double>(r.trials); },
               .write = [](Request &r, double v) { r.trials = static_cast<std::int64_t>(v); }},
              true, counts);

    page = addPage(QStringLiteral("gamma_poisson"));
    addNumber(page, QStringLiteral("shape"),
              {.key = QStringLiteral("shape"),
               .text = QT_TR_NOOP("Prior shape a: events seen before"),
               .read = [](const Request &r) { return r.gamma.shape; },
               .write = [](Request &r, double v) { r.gamma.shape = v; }},
              false, positive);
    addNumber(page, QStringLiteral("rate"),
              {.key = QStringLiteral("rate"),
               .text = QT_TR_NOOP("Prior rate b: intervals seen before"),
               .read = [](const Request &r) { return r.gamma.rate; },
               .write = [](Request &r, double v) { r.gamma.rate = v; }},
              false, positive);
    addList(page, QStringLiteral("counts"),
            {.key = QStringLiteral("counts"),
             .text = QT_TR_NOOP("Counts, one for each interval"),
             .member = &Request::counts},
            counts);

    page = addPage(QStringLiteral("normal_normal"));
    addNumber(page, QStringLiteral("mean"),
              {.key = QStringLiteral("mean"),
               .text = QT_TR_NOOP("Prior mean m"),
               .read = [](const Request &r) { return r.normal.mean; },
               .write = [](Request &r, double v) { r.normal.mean = v; }},
              false, {});
    addNumber(page, QStringLiteral("sd"),
              {.key = QStringLiteral("sd"),
               .text = QT_TR_NOOP("Prior standard deviation s"),
               .read = [](const Request &r) { return r.normal.sd; },
               .write = [](Request &r, double v) { r.normal.sd = v; }},
              false, positive);
    addNumber(page, QStringLiteral("sigma"),
              {.key = QStringLiteral("sigma"),
               .text = QT_TR_NOOP("Known standard deviation σ of the data"),
               .read = [](const Request &r) { return r.sigma; },
               .write = [](Request &r, double v) { r.sigma = v; }},
              false, positive);
    addList(page, QStringLiteral("data"),
            {.key = QStringLiteral("data"), .text = QT_TR_NOOP("Data"), .member = &Request::data}, {});
}

void ConjugateForm::makeDirichlet()
{
    QFormLayout *page = addPage(QStringLiteral("dirichlet_multinomial"));
    addList(
        page, QStringLiteral("alpha"),
        {.key = QStringLiteral("alphas"), .text = QT_TR_NOOP("Prior α of each category"), .member = &Request::alpha},
        positive);
    addList(page, QStringLiteral("counts"),
            {.key = QStringLiteral("categoryCounts"),
             .text = QT_TR_NOOP("Counts of each category"),
             .member = &Request::counts},
            counts);
    addNumber(page, QStringLiteral("category"),
              {.key = QStringLiteral("category"),
               .text = QT_TR_NOOP("Category to draw"),
               .read = [](const Request &r) { return static_cast<double>(r.category + 1); },
               .write = [](Request &r, double v) { r.category = static_cast<std::size_t>(v) - 1; }},
              true, {.lowest = 1.0, .highest = static_cast<double>(mostNumbers)});
}

// The fields show the request; counts of intervals and of categories are kept apart.
void ConjugateForm::fill()
{
    const QScopedValueRollback quiet(m_quiet, true);
    const Request request = m_request; // a field that takes a value writes it back
    for (const Number &number : m_numbers)
        number.field->setValue(number.read(request));
    for (const List &list : m_lists)
        list.field->setValues(list.key == u"categoryCounts" ? m_categoryCounts
                              : list.key == u"counts"       ? m_intervalCounts
                                                            : request.*list.member);
    m_request = request;
}

void ConjugateForm::changed()
{
    (item() == u"dirichlet_multinomial" ? m_categoryCounts : m_intervalCounts) = m_request.counts;
    if (!m_quiet)
        emit edited();
}

Job ConjugateForm::job() const
{
    return [request = m_request](const core::Run &run) { return calculators::conjugateReport(request, run); };
}

void ConjugateForm::showItem(const QString &item)
{
    const auto page = m_families.indexOf(item);
    if (page < 0)
        return;
    m_request.family = item.toStdString();
    m_request.counts = item == u"dirichlet_multinomial" ? m_categoryCounts : m_intervalCounts;
    m_pages->setCurrentIndex(static_cast<int>(page));
    nameInputs();
}

// Two families have an input of one name: an error shall find the field that is shown.
void ConjugateForm::nameInputs()
{
    for (auto entry = m_inputs.constBegin(); entry != m_inputs.constEnd(); ++entry)
        entry.key()->setObjectName(m_pages->currentWidget()->isAncestorOf(entry.key()) ? entry.value() : QString());
}

void ConjugateForm::setInput(const QString &name, double value)
{
    const bool categories = item() == u"dirichlet_multinomial";
    if (categories && (m_request.alpha.size() < 2 || m_request.category >= m_request.alpha.size()))
        return;
    if (name == u"prior_mean")
        m_request = calculators::withPriorMean(m_request, value);
    else if (name == u"prior_upper")
        m_request = calculators::withPriorSd(m_request, std::abs(value - calculators::priorMoments(m_request).mean));
    else
        return;
    fill();
    emit edited();
}

QVariantMap ConjugateForm::state() const
{
    QVariantMap result;
    for (const Number &number : m_numbers)
        result.insert(number.key, number.field->value());
    for (const List &list : m_lists)
        result.insert(list.key, numberList(list.field->values()));
    return result;
}

void ConjugateForm::restore(const QVariantMap &state)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        for (const Number &number : m_numbers) {
            bool isNumber = false;
            const double value = state.value(number.key).toDouble(&isNumber);
            const double before = number.field->value();
            if (isNumber)
                number.field->setValue(value);
            if (!number.field->isValid())
                number.field->setValue(before);
        }
        for (const List &list : m_lists)
            if (const auto numbers = numbersFrom(state.value(list.key)); !numbers.empty())
                list.field->setValues(numbers);
    }
    for (const List &list : m_lists) {
        if (list.key == u"categoryCounts")
            m_categoryCounts = list.field->values();
        else if (list.key == u"counts")
            m_intervalCounts = list.field->values();
        else
            m_request.*list.member = list.field->values();
    }
    showItem(item());
    emit edited();
}

void ConjugateForm::retranslate()
{
    for (const Number &number : m_numbers)
        number.label->setText(tr(number.text));
    for (const List &list : m_lists)
        list.label->setText(tr(list.text));
}

void ConjugateForm::changeEvent(QEvent *event)
{
    CalculatorForm::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gui
