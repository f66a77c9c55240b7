#pragma once

#include "calculators/datatable.h"

#include <QVariantMap>
#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace gui {

class JobRunner;
struct Outcome;
class ProblemLabel;

/// Where data come from: typed or pasted into a field, one of the small sets that are shipped, or a file of
/// comma-separated values. A short text is read as it is typed, a long one and files away from the GUI thread.
class DataSource : public QWidget
{
    Q_OBJECT

public:
    explicit DataSource(QWidget *parent = nullptr);

    /// What was read; none where it could not be.
    std::shared_ptr<const calculators::DataTable> table() const { return m_table; }
    /// Why there is none.
    const std::optional<core::Error> &problem() const { return m_problem; }

    /// Whether a table is still being read, away from the GUI thread.
    bool isReading() const { return m_read != nullptr; }

    void setText(const QString &text);
    /// One of calculators::dataSets().
    void choose(const QString &set);
    void open(const QString &path);

    QVariantMap state() const;
    void restore(const QVariantMap &state);

signals:
    /// There is another table, or none.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Read;
    void askToOpen();
    void typed();
    void read(const std::string &text);
    void readAway(const std::shared_ptr<Read> &read);
    void take(const Outcome &outcome);
    void accept(core::Result<calculators::DataTable> table);
    void showText(const QString &text);
    void showNote();
    void retranslate();

    QLabel *m_setsLabel;
    QComboBox *m_sets;
    QLabel *m_textLabel;
    QPlainTextEdit *m_text;
    QPushButton *m_open;
    QLabel *m_note;
    ProblemLabel *m_failure;
    JobRunner *m_runner;
    std::shared_ptr<Read> m_read;
    std::shared_ptr<const calculators::DataTable> m_table;
    std::optional<core::Error> m_problem;
    QString m_file; ///< of what is shown, where it is too long for the field
    bool m_quiet = false;
};

} // namespace gui
