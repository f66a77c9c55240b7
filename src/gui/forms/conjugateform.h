#pragma once

#include "calculators/conjugate.h"
#include "core/operation.h"
#include "gui/calculatorform.h"

#include <QHash>

#include <functional>

class QFormLayout;
class QLabel;
class QStackedWidget;

namespace gui {

class NumberField;
class NumberListField;

/// A conjugate prior and its data: a page of fields for each family.
class ConjugateForm : public CalculatorForm
{
    Q_OBJECT

public:
    explicit ConjugateForm(QWidget *parent = nullptr);

    Job job() const override;
    QString item() const override { return QString::fromStdString(m_request.family); }
    void showItem(const QString &item) override;
    void setInput(const QString &name, double value) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    const calculators::ConjugateRequest &request() const { return m_request; }

protected:
    void changeEvent(QEvent *event) override;

private:
    using Request = calculators::ConjugateRequest;

    /// A field, the part of the request that it shows, and what it is called. key: in the state.
    struct Number
    {
        QString key = {};
        NumberField *field = nullptr;
        QLabel *label = nullptr;
        const char *text = "";
        std::function<double(const Request &)> read = {};
        std::function<void(Request &, double)> write = {};
    };
    struct List
    {
        QString key = {};
        NumberListField *field = nullptr;
        QLabel *label = nullptr;
        const char *text = "";
        std::vector<double> Request::*member = nullptr;
    };

    QFormLayout *addPage(const QString &family);
    void addNumber(QFormLayout *page, const QString &input, Number number, bool whole, const core::Domain &domain);
    void addList(QFormLayout *page, const QString &input, List list, const core::Domain &domain);
    void makePages();
    void makeDirichlet();
    void fill();
    void changed();
    void nameInputs();
    void retranslate();

    Request m_request;
    QStackedWidget *m_pages;
    QStringList m_families;
    QList<Number> m_numbers;
    QList<List> m_lists;
    QHash<QWidget *, QString> m_inputs; ///< the input that each field stands for where its page is shown
    std::vector<double> m_categoryCounts = {3.0, 1.0, 6.0};
    std::vector<double> m_intervalCounts;
    bool m_quiet = false;
};

} // namespace gui
