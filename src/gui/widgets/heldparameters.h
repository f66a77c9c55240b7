#pragma once

#include "numerics/fitting.h"

#include <QVariantMap>
#include <QWidget>

#include <vector>

class QCheckBox;
class QFormLayout;
class QLabel;

namespace gui {

class NumberField;

/// The parameters of a family that a fit may be given, each to be held at a number; those that it must be given are
/// held in any case. The fields are named "held.ID". Hidden where there are none.
class HeldParameters : public QWidget
{
    Q_OBJECT

public:
    explicit HeldParameters(QWidget *parent = nullptr);

    /// None: nothing can be held.
    void setFamily(const numerics::Distribution *family);
    /// One entry for each parameter of the family.
    numerics::Held held() const;

    /// What was typed for every family so far.
    QVariantMap state() const;
    void restore(const QVariantMap &state);

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QString key = {}; ///< in the state
        QCheckBox *holds = nullptr;
        NumberField *value = nullptr;
    };

    void build();
    Row addRow(const numerics::Parameter &parameter, bool must);
    void note(const Row &row);

    QLabel *m_title;
    QFormLayout *m_layout;
    const numerics::Distribution *m_family = nullptr;
    std::vector<Row> m_rows;
    QVariantMap m_kept;
};

} // namespace gui
