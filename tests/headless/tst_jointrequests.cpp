#include "headless/requestrows.h"

// Families of several variables through the headless interface.
class TestJointRequests : public QObject
{
    Q_OBJECT

private slots:
    void results_data()
    {
        resultColumns();
        const auto row = resultRow;
        row(R"({"op":"distribution.summary","distribution":"dirichlet","params":{"alpha":[1,3]}})",
            R"({"mean":[0.25,0.75],"covariance":[[0.0375,-0.0375],[-0.0375,0.0375]]})");
        row(R"({"op":"distribution.pdf","distribution":"dirichlet","params":{"alpha":[1,1,1]},"x":[0.5,0.25,0.25]})",
            R"({"value":2})");
        row(R"({"op":"distribution.log_pdf","distribution":"dirichlet","params":{"alpha":[1,1,1]},"x":[0.5,0.25,0.5]})",
            R"({"value":"-Infinity"})");
        row(R"({"op":"distribution.pdf","distribution":"multinomial","params":{"n":3,"p":[0.5,0.5]},"x":[1,2]})",
            R"({"value":0.375})");
        row(R"({"op":"distribution.pdf","distribution":"multinomial","params":{"n":3,"p":[0.5,0.5]},"x":[1,1]})",
            R"({"value":0})");
        row(R"({"op":"distribution.summary","distribution":"multinomial","params":{"n":4,"p":[0.25,0.75]}})",
            R"({"mean":[1,3],"covariance":[[0.75,-0.75],[-0.75,0.75]]})");
        row(R"({"op":"distribution.summary","distribution":"multivariate_normal","params":{"mean":[1],"covariance":[[4]]}})",
            R"({"mean":[1],"covariance":[[4]]})");
        row(R"({"op":"distribution.log_pdf","distribution":"multivariate_normal",)"
            R"("params":{"mean":[0,0],"covariance":[[1,0],[0,1]]},"x":["NaN",0]})",
            R"({"value":"NaN"})");
        row(R"({"op":"distribution.sample","distribution":"multinomial","params":{"n":5,"p":[0,1]},"n":2})",
            R"({"values":[[0,5],[0,5]]})");
        row(R"({"op":"distribution.sample","distribution":"dirichlet","params":{"alpha":[1,1]},"n":0})",
            R"({"values":[]})");
    }

    void results() { checkResult(); }

    void errors_data()
    {
        errorColumns();
        const auto row = errorRow;
        row(R"({"op":"distribution.cdf","distribution":"dirichlet","params":{"alpha":[1,1]},"x":[0.5,0.5]})",
            "not-found", "distribution");
        row(R"({"op":"distribution.quantile","distribution":"multinomial","params":{"n":1,"p":[0.5,0.5]},"p":0.5})",
            "not-found", "distribution");
        row(R"({"op":"distribution.pdf","distribution":"dirichlet","params":{"beta":[1,1]},"x":[0.5,0.5]})",
            "unknown-input", "params.beta");
        row(R"({"op":"distribution.pdf","distribution":"multinomial","params":{"n":2},"x":[1,1]})", "missing-input",
            "params.p");
        row(R"({"op":"distribution.pdf","distribution":"multinomial","params":{"n":true,"p":[0.5,0.5]},"x":[1,0]})",
            "type", "params.n");
        row(R"({"op":"distribution.pdf","distribution":"dirichlet","params":{"alpha":2},"x":[0.5,0.5]})", "type",
            "params.alpha");
        row(R"({"op":"distribution.pdf","distribution":"dirichlet","params":{"alpha":[[1,1]]},"x":[0.5,0.5]})", "type",
            "params.alpha");
        row(R"({"op":"distribution.pdf","distribution":"dirichlet","params":{"alpha":[1,1]},"x":0.5})", "type", "x");
        row(R"({"op":"distribution.pdf","distribution":"dirichlet","params":{"alpha":[1,1]},"x":[1]})", "shape", "x");
        row(R"({"op":"distribution.pdf","distribution":"dirichlet","params":{"alpha":[]},"x":[]})", "shape",
            "params.alpha");
        row(R"({"op":"distribution.pdf","distribution":"dirichlet","params":{"alpha":[1,"NaN"]},"x":[0,1]})", "domain",
            "params.alpha");
        row(R"({"op":"distribution.summary","distribution":"multivariate_normal",)"
            R"("params":{"mean":[0,0],"covariance":[[1,2],[2]]}})",
            "shape", "params.covariance");
        row(R"({"op":"distribution.summary","distribution":"multivariate_normal",)"
            R"("params":{"mean":[0,0],"covariance":[1,2]}})",
            "type", "params.covariance");
        row(R"({"op":"distribution.summary","distribution":"multivariate_normal",)"
            R"("params":{"mean":[0,0],"covariance":[[1,2],[2,1]]}})",
            "domain", "params.covariance");
        row(R"({"op":"distribution.sample","distribution":"multinomial","params":{"n":2,"p":[0.5,0.4]},"n":3})",
            "domain", "params.p");
        row(R"({"op":"distribution.sample","distribution":"dirichlet","params":{"alpha":[1,1]},"n":10000000})",
            "too-large", "n");
    }

    void errors() { checkError(); }

    void theSameSeedGivesTheSamePoints()
    {
        const QByteArray line = R"({"op":"distribution.sample","distribution":"multivariate_normal",)"
                                R"("params":{"mean":[1,2],"covariance":[[2,1],[1,2]]},"n":3,"seed":7})";
        const QJsonArray points = answerTo(line).value(u"result")[u"values"].toArray();
        QCOMPARE(points.size(), 3);
        QCOMPARE(points[0].toArray().size(), 2);
        QCOMPARE(answerTo(line).value(u"result")[u"values"].toArray(), points);
    }
};

QTEST_GUILESS_MAIN(TestJointRequests)
#include "tst_jointrequests.moc"
