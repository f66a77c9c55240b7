#pragma once

#include <QLabel>

namespace gui {

/// Says what is wrong, in the theme's colour for errors and aloud to assistive technology; hidden while nothing is.
class ProblemLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ProblemLabel(QWidget *parent = nullptr);
    /// Empty: nothing is wrong.
    void showProblem(const QString &problem);
};

} // namespace gui
