#pragma once

#include "core/operation.h"

#include <QLineEdit>

#include <optional>

namespace gui {

/// The number that a text means: "0.5", "1e-3", "1/3", "-2", "0,5" (a comma alone is a decimal sign), "pi", "inf" where
/// the domain allows it. Nothing where it means none.
std::optional<double> numberFromText(const QString &text);

/// A field for one real number. While what stands in it is no number of the domain the field is marked, says why, and
/// keeps the last number that was one.
class NumberField : public QLineEdit
{
    Q_OBJECT

public:
    explicit NumberField(QWidget *parent = nullptr);

    double value() const { return m_value; }
    /// The fewest digits that read back to the same number.
    void setValue(double value);
    void setDomain(const core::Domain &domain);
    void setWhole(bool whole);
    bool isValid() const { return m_valid; }

    QSize sizeHint() const override;

signals:
    void valueChanged(double value);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void read();
    void mark();
    void step(double steps);
    bool accepts(double value) const;

    core::Domain m_domain = {};
    double m_value = 0.0;
    bool m_whole = false;
    bool m_valid = true;
};

} // namespace gui
