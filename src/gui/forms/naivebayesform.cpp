#include "gui/forms/naivebayesform.h"

#include "calculators/samples.h"
#include "gui/forms/formstate.h"
#include "gui/translated.h"
#include "gui/widgets/numberfield.h"
#include "gui/widgets/numberlistfield.h"

#include <QComboBox>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

constexpr std::size_t mostFeatures = 1000;
constexpr qint64 mostBytes = 2'000'000; // more is no small table

// Made up for this form: weight in grams and length in centimetres of two kinds of fruit.
const char *const someFruit = "weight,length,fruit\n"
                              "150,7.1,apple\n"
                              "170,7.4,apple\n"
                              "140,6.8,apple\n"
                              "185,7.9,apple\n"
                              "160,7.0,apple\n"
                              "120,18.0,banana\n"
                              "135,19.5,banana\n"
                              "110,17.2,banana\n"
                              "145,20.1,banana\n";

} // namespace

NaiveBayesForm::NaiveBayesForm(QWidget *parent)
    : CalculatorForm(parent),
      m_modelLabel(new QLabel(this)),
      m_model(new QComboBox(this)),
      m_samplesLabel(new QLabel(this)),
      m_samples(new QPlainTextEdit(this)),
      m_open(new QPushButton(this)),
      m_queryLabel(new QLabel(this)),
      m_query(new NumberListField(this)),
      m_smoothingLabel(new QLabel(this)),
      m_smoothing(new NumberField(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_modelLabel), static_cast<QWidget *>(m_model), static_cast<QWidget *>(m_samplesLabel),
          static_cast<QWidget *>(m_samples), static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_queryLabel),
          static_cast<QWidget *>(m_query), static_cast<QWidget *>(m_smoothingLabel),
          static_cast<QWidget *>(m_smoothing)})
        layout->addWidget(widget);
    for (const auto &model : calculators::naiveBayesModels())
        m_model->addItem(QString(), QString::fromStdString(model.id));
    m_model->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_modelLabel->setBuddy(m_model);
    m_samplesLabel->setBuddy(m_samples);
    m_samplesLabel->setWordWrap(true);
    m_queryLabel->setBuddy(m_query);
    m_smoothingLabel->setBuddy(m_smoothing);
    m_model->setObjectName(QStringLiteral("model"));
    m_samples->setObjectName(QStringLiteral("samples"));
    m_query->setObjectName(QStringLiteral("query"));
    m_smoothing->setObjectName(QStringLiteral("smoothing"));
    m_samples->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_samples->setTabChangesFocus(true);
    m_samples->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_samples->setMinimumHeight(fontMetrics().height() * 12);
    m_samples->setPlainText(QLatin1String(someFruit));
    m_query->setCount(1, mostFeatures);
    m_query->setValues({140.0, 12.0});
    m_smoothing->setDomain({.lowest = 0.0});
    m_smoothing->setValue(1.0);

    connect(m_model, &QComboBox::currentIndexChanged, this, &NaiveBayesForm::change);
    connect(m_samples, &QPlainTextEdit::textChanged, this, [this] {
        m_unreadable.clear();
        change();
    });
    connect(m_query, &NumberListField::valuesChanged, this, &NaiveBayesForm::change);
    connect(m_smoothing, &NumberField::valueChanged, this, &NaiveBayesForm::change);
    connect(m_open, &QPushButton::clicked, this, &NaiveBayesForm::askToOpen);
    retranslate();
    change();
}

void NaiveBayesForm::change()
{
    const bool smoothed = m_model->currentData().toString() != u"gaussian";
    m_smoothingLabel->setVisible(smoothed);
    m_smoothing->setVisible(smoothed);
    emit edited();
}

void NaiveBayesForm::askToOpen()
{
    auto *dialog = new QFileDialog(this, tr("Open samples"), QString(),
                                   tr("Comma-separated values (*.csv *.tsv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &NaiveBayesForm::open);
    dialog->open();
}

bool NaiveBayesForm::open(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        m_unreadable = tr("The file cannot be opened: %1").arg(file.errorString());
    else if (file.size() > mostBytes)
        m_unreadable = tr("The file is too large: at most %1 MB are taken.").arg(mostBytes / 1'000'000);
    else
        m_unreadable.clear();
    if (!m_unreadable.isEmpty()) {
        emit edited();
        return false;
    }
    m_samples->setPlainText(QString::fromUtf8(file.readAll()));
    return true;
}

Job NaiveBayesForm::job() const
{
    if (!m_unreadable.isEmpty())
        return [why = m_unreadable.toStdString()](const core::Run &) -> core::Result<calculators::Report> {
            return core::fail(core::ErrorKind::NotFound, "samples", core::literal(why));
        };
    calculators::NaiveBayesRequest asked{.model = m_model->currentData().toString().toStdString(),
                                         .smoothing = m_smoothing->value()};
    asked.query = core::Grid<double>(1, m_query->values().size());
    asked.query.cells = m_query->values();
    return [asked,
            csv = m_samples->toPlainText().toStdString()](const core::Run &run) -> core::Result<calculators::Report> {
        auto samples = calculators::readSamples(csv, run);
        if (!samples)
            return core::fail(samples.error());
        calculators::NaiveBayesRequest request = asked;
        request.x = std::move(samples->x);
        request.y = std::move(samples->y);
        request.features = std::move(samples->features);
        auto report = calculators::naiveBayesReport(request, run);
        if (!report && (report.error().field == "X" || report.error().field == "y"))
            report.error().field = "samples"; // both stand in one text here
        return report;
    };
}

void NaiveBayesForm::setInput(const QString & /*name*/, double /*value*/)
{
}

QVariantMap NaiveBayesForm::state() const
{
    return {{QStringLiteral("model"), m_model->currentData()},
            {QStringLiteral("samples"), m_samples->toPlainText()},
            {QStringLiteral("query"), numberList(m_query->values())},
            {QStringLiteral("smoothing"), m_smoothing->value()}};
}

void NaiveBayesForm::restore(const QVariantMap &state)
{
    if (const int row = m_model->findData(state.value(QStringLiteral("model"))); row >= 0)
        m_model->setCurrentIndex(row);
    if (state.contains(QStringLiteral("samples")))
        m_samples->setPlainText(state.value(QStringLiteral("samples")).toString());
    if (const auto query = numbersFrom(state.value(QStringLiteral("query"))); !query.empty())
        m_query->setValues(query);
    restoreNumber(*m_smoothing, state);
}

void NaiveBayesForm::retranslate()
{
    m_modelLabel->setText(tr("&Model"));
    int row = 0;
    for (const auto &model : calculators::naiveBayesModels())
        m_model->setItemText(row++, translated(model.name));
    m_samplesLabel->setText(tr("&Samples: comma-separated, the class last"));
    m_samples->setAccessibleName(tr("Samples"));
    m_open->setText(tr("&Open a file…"));
    m_queryLabel->setText(tr("&New sample: its features"));
    m_smoothingLabel->setText(tr("Smoo&thing α"));
}

void NaiveBayesForm::changeEvent(QEvent *event)
{
    CalculatorForm::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gui
