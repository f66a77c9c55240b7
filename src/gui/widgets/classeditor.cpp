#include "gui/widgets/classeditor.h"

#include "gui/widgets/numberlistfield.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace gui {

ClassEditor::ClassEditor(QWidget *parent)
    : QWidget(parent),
      m_logitsLabel(new QLabel(this)),
      m_logits(new NumberListField(this)),
      m_add(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_namesLabel(new QLabel(this)),
      m_names(new QLineEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_logitsLabel), static_cast<QWidget *>(m_logits), static_cast<QWidget *>(m_add),
          static_cast<QWidget *>(m_remove), static_cast<QWidget *>(m_namesLabel), static_cast<QWidget *>(m_names)})
        layout->addWidget(widget);
    m_logits->setCount(fewest, most);
    m_logits->setDomain({.infinite = true});
    m_logits->setValues({2.0, 1.0, 0.1});
    m_logitsLabel->setBuddy(m_logits);
    m_namesLabel->setBuddy(m_names);
    m_add->setObjectName(QStringLiteral("addClass"));
    m_remove->setObjectName(QStringLiteral("removeClass"));
    m_names->setObjectName(QStringLiteral("names"));

    connect(m_logits, &NumberListField::valuesChanged, this, &ClassEditor::showButtons);
    connect(m_logits, &NumberListField::valuesChanged, this, &ClassEditor::edited);
    connect(m_names, &QLineEdit::textEdited, this, &ClassEditor::edited);
    connect(m_add, &QPushButton::clicked, this, &ClassEditor::addClass);
    connect(m_remove, &QPushButton::clicked, this, &ClassEditor::removeClass);
    retranslate();
    showButtons();
}

void ClassEditor::setInputName(const QString &name)
{
    m_logits->setObjectName(name);
}

const std::vector<double> &ClassEditor::logits() const
{
    return m_logits->values();
}

void ClassEditor::setLogits(const std::vector<double> &logits)
{
    m_logits->setValues(logits);
}

std::vector<std::string> ClassEditor::names() const
{
    std::vector<std::string> result;
    for (const QString &name : namesFromText(m_names->text()))
        result.push_back(name.toStdString());
    return result;
}

QString ClassEditor::namesText() const
{
    return m_names->text();
}

void ClassEditor::setNamesText(const QString &names)
{
    m_names->setText(names);
}

void ClassEditor::addClass()
{
    std::vector<double> logits = m_logits->values();
    logits.push_back(0.0);
    m_logits->setValues(logits);
}

void ClassEditor::removeClass()
{
    std::vector<double> logits = m_logits->values();
    logits.pop_back();
    m_logits->setValues(logits);
}

void ClassEditor::showButtons()
{
    m_add->setEnabled(m_logits->values().size() < most);
    m_remove->setEnabled(m_logits->values().size() > fewest);
}

void ClassEditor::retranslate()
{
    m_logitsLabel->setText(tr("&Logits"));
    m_logits->setPlaceholderText(tr("2, 1, 0.1"));
    m_add->setText(tr("&Add a class"));
    m_remove->setText(tr("&Remove the last class"));
    m_namesLabel->setText(tr("Class &names (optional)"));
    m_names->setPlaceholderText(tr("cat, dog, owl"));
}

void ClassEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gui
