#pragma once

#include "gui/calculatorform.h"
#include "gui/forms/datafields.h"

#include <memory>
#include <optional>

class QComboBox;

namespace Ui {
class DataForm;
}

namespace gui {

class NumberField;

/// One's own numbers, and what is asked of one or two columns of them.
class DataForm : public CalculatorForm
{
    Q_OBJECT

public:
    explicit DataForm(QWidget *parent = nullptr);
    ~DataForm() override;

    Job job() const override;
    QString item() const override;
    void showItem(const QString &item) override;
    void setInput(const QString &name, double value) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    /// Reads data from a file, as its button does.
    void open(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillChoices();
    void setDomains();
    void connectFields();
    DataFieldsAsked asked() const;
    void change();
    void showColumns();
    void takeTable();
    void chooseColumns();
    std::vector<QComboBox *> columns() const;
    void showFields();
    void showWords();
    std::vector<QComboBox *> choices() const;
    std::vector<NumberField *> numbers() const;

    std::unique_ptr<Ui::DataForm> m_ui;
    QVariantMap m_wanted; ///< the columns to choose once a table is there
    bool m_quiet = false; ///< while several inputs change at once
};

} // namespace gui
