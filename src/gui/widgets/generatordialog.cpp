#include "gui/widgets/generatordialog.h"

#include "calculators/matrixgenerators.h"
#include "gui/errortext.h"
#include "gui/theme.h"
#include "gui/translated.h"
#include "gui/widgets/matrixgrid.h"
#include "gui/widgets/matrixmodel.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

GeneratorDialog::GeneratorDialog(const QString &generator, QWidget *parent)
    : QDialog(parent),
      m_generator(new QComboBox(this)),
      m_meaning(new QLabel(this)),
      m_parameters(new QFormLayout),
      m_model(new MatrixModel(this)),
      m_preview(new MatrixGrid(this)),
      m_large(new QLabel(this)),
      m_problem(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Generate a matrix"));
    auto *family = new QFormLayout;
    auto *label = new QLabel(tr("&Matrix"), this);
    label->setBuddy(m_generator);
    family->addRow(label, m_generator);
    m_large->setText(tr("Too large for a preview here: it is made as decimals when it is inserted."));
    for (QLabel *text : {m_meaning, m_large, m_problem}) {
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
    }
    QPalette palette = QApplication::palette();
    palette.setColor(QPalette::WindowText, themeColours().error);
    m_problem->setPalette(palette);
    m_preview->setModel(m_model);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setAccessibleName(tr("Preview"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Insert"));

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(family);
    layout->addWidget(m_meaning);
    layout->addLayout(m_parameters);
    layout->addWidget(m_preview);
    layout->addWidget(m_large);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addWidget(m_buttons);

    for (const calculators::MatrixGenerator &entry : calculators::matrixGenerators())
        m_generator->addItem(translated(entry.name), QString::fromStdString(entry.id));
    m_generator->setCurrentIndex(std::max(0, m_generator->findData(generator)));
    choose();
    connect(m_generator, &QComboBox::currentIndexChanged, this, &GeneratorDialog::choose);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString GeneratorDialog::generator() const
{
    return m_generator->currentData().toString();
}

QString GeneratorDialog::generatorName() const
{
    return m_generator->currentText();
}

void GeneratorDialog::setParameter(const QString &id, const QString &value)
{
    for (QLineEdit *field : std::as_const(m_fields))
        if (field->objectName() == id)
            field->setText(value);
}

void GeneratorDialog::choose()
{
    const calculators::MatrixGenerator *chosen = calculators::matrixGenerator(generator().toStdString());
    while (m_parameters->rowCount() > 0)
        m_parameters->removeRow(0);
    m_fields.clear();
    m_meaning->setText(translated(chosen->meaning));
    for (const calculators::GeneratorParameter &parameter : chosen->parameters) {
        const QString id = QString::fromStdString(parameter.id);
        auto *field = new QLineEdit(m_typed.value(id, QString::fromStdString(parameter.initial)), this);
        field->setObjectName(id);
        field->setToolTip(translated(parameter.meaning));
        field->setAccessibleDescription(translated(parameter.meaning));
        m_parameters->addRow(translated(parameter.name), field);
        m_fields << field;
        connect(field, &QLineEdit::textChanged, this, [this, id](const QString &text) {
            m_typed.insert(id, text);
            generate();
        });
    }
    generate();
}

std::vector<std::string> GeneratorDialog::typed() const
{
    std::vector<std::string> texts;
    for (const QLineEdit *field : m_fields)
        texts.push_back(field->text().toStdString());
    return texts;
}

void GeneratorDialog::generate()
{
    const calculators::MatrixGenerator &chosen = *calculators::matrixGenerator(generator().toStdString());
    m_asksForNumbers = calculators::asksForNumbers(chosen, typed()).value_or(false);
    m_preview->setVisible(!m_asksForNumbers);
    m_large->setVisible(m_asksForNumbers);
    const auto matrix = m_asksForNumbers ? core::Result<core::Grid<std::string>>(core::Grid<std::string>())
                                         : calculators::generateMatrix(chosen, typed());
    m_entries = matrix ? *matrix : core::Grid<std::string>();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(matrix.has_value());
    m_preview->setEnabled(matrix.has_value()); // the last one stays, greyed
    m_problem->setText(matrix ? QString() : errorText(matrix.error()));
    for (QLineEdit *field : std::as_const(m_fields))
        field->setPalette(!matrix && field->objectName() == QString::fromStdString(matrix.error().field)
                              ? invalidInputPalette()
                              : QApplication::palette());
    if (!matrix) {
        QAccessibleEvent alert(m_problem, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
        return;
    }
    if (m_asksForNumbers)
        return;
    m_model->begin(MatrixModel::written(m_entries));
}

} // namespace gui
