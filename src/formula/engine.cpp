#include "formula/engine.h"

#include "formula/decode.h"
#include "formula/mistakes.h"
#include "formula/resource.h"

#include <QJSEngine>
#include <QJSValue>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace formula {

namespace {

/// Interrupts an engine after some time unless it goes out of scope before.
class Watchdog
{
public:
    Watchdog(QJSEngine &engine, std::chrono::milliseconds limit)
        : m_thread([this, &engine, limit] {
              std::unique_lock lock(m_mutex);
              if (!m_condition.wait_for(lock, limit, [this] { return m_stop; }))
                  engine.setInterrupted(true);
          })
    {
    }

    ~Watchdog()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stop = true;
        }
        m_condition.notify_one();
        m_thread.join();
    }

    Watchdog(const Watchdog &) = delete;
    Watchdog &operator=(const Watchdog &) = delete;

private:
    std::mutex m_mutex;
    std::condition_variable m_condition;
    bool m_stop = false;
    std::thread m_thread;
};

QLoggingCategory::CategoryFilter earlierFilter = nullptr;

/// The bundle uses variables before the place of their declaration, as ES5 allows; Qt warns of each of many hundreds.
void silenceCompiler()
{
    static std::once_flag done;
    std::call_once(done, [] {
        earlierFilter = QLoggingCategory::installFilter([](QLoggingCategory *category) {
            if (earlierFilter) // not yet while the filter is being installed: the categories of then went through it
                earlierFilter(category);
            if (QLatin1String(category->categoryName()) == QLatin1String("qt.qml.compiler"))
                category->setEnabled(QtWarningMsg, false);
        });
    });
}

/// Qt allows 1234 nested calls; 200 levels of LaTeX need some twenty thousand, for which TypesetThread has the stack.
/// Qt reads the variable when the first engine of the program is made.
void allowDeepCalls()
{
    static std::once_flag done;
    std::call_once(done, [] {
        if (!qEnvironmentVariableIsSet("QV4_MAX_CALL_DEPTH"))
            qputenv("QV4_MAX_CALL_DEPTH", "20000");
    });
}

core::Error broken(const QString &what)
{
    return {.kind = core::ErrorKind::Parse,
            .field = "latex",
            .text =
                core::filled(MARK_TEXT("Formula", "The typesetter failed: %1"), {core::literal(what.toStdString())}),
            .position = 0};
}

} // namespace

struct Engine::Private
{
    QJSEngine script;
    QString fault;

    void evaluate(const QString &path)
    {
        const QString name = path.section(u'/', -1);
        const QJSValue result = script.evaluate(resourceText(path), name);
        if (result.isError() && fault.isEmpty())
            fault = name + QStringLiteral(": ") + result.toString();
    }
};

Engine::Engine()
{
    allowDeepCalls();
    silenceCompiler();
    m_private = std::make_unique<Private>();
    m_private->evaluate(QStringLiteral(":/formula/typesetter.js"));
}

Engine::~Engine() = default;

void Engine::interrupt()
{
    m_cancelled = true;
    m_private->script.setInterrupted(true);
}

core::Result<QString> Engine::call(const QString &latex, bool display, std::chrono::milliseconds limit)
{
    QJSEngine &script = m_private->script;
    const QJSValue module = script.globalObject().property(QStringLiteral("nablaFormula"));
    QJSValue result;
    {
        const Watchdog watchdog(script, limit);
        result = module.property(QStringLiteral("typeset")).callWithInstance(module, {QJSValue(latex), display});
    }
    if (script.isInterrupted()) {
        m_usable = false;
        return m_cancelled ? core::Result<QString>(core::cancelled()) : core::fail(tookTooLong());
    }
    if (result.isError())
        return core::fail(broken(result.toString()));
    return result.toString();
}

core::Result<Formula> Engine::typeset(const QString &latex, bool display, std::chrono::milliseconds limit)
{
    if (!m_private->fault.isEmpty())
        return core::fail(broken(m_private->fault));
    for (int attempt = 0; attempt < 2; ++attempt) {
        const core::Result<QString> json = call(latex, display, limit);
        if (!json)
            return core::fail(json.error());
        const QJsonObject object = QJsonDocument::fromJson(json->toUtf8()).object();
        if (object[u"needsRare"].toBool()) {
            m_private->evaluate(QStringLiteral(":/formula/rareranges.js"));
            continue;
        }
        if (const QJsonObject error = object[u"error"].toObject(); !error.isEmpty())
            return core::fail(errorFor(latex, error[u"id"].toString(), error[u"message"].toString()));
        if (std::optional<Formula> formula = decode(object, latex, display))
            return *std::move(formula);
        break;
    }
    return core::fail(broken(m_private->fault.isEmpty() ? QStringLiteral("no outlines") : m_private->fault));
}

} // namespace formula
