#pragma once

#include <QWidget>

#include <cstddef>
#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gui {

class NumberListField;

/// The logits of 2 to 20 classes and, where a person wants them, their names.
class ClassEditor : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::size_t fewest = 2;
    static constexpr std::size_t most = 20;

    explicit ClassEditor(QWidget *parent = nullptr);

    /// The name of the input that the logits are in the form's request, so that an error finds their field.
    void setInputName(const QString &name);

    const std::vector<double> &logits() const;
    void setLogits(const std::vector<double> &logits);
    std::vector<std::string> names() const;
    QString namesText() const;
    void setNamesText(const QString &names);

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addClass();
    void removeClass();
    void showButtons();
    void retranslate();

    QLabel *m_logitsLabel;
    NumberListField *m_logits;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLabel *m_namesLabel;
    QLineEdit *m_names;
};

} // namespace gui
