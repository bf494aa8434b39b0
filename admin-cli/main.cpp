// SPDX-License-Identifier: MIT
// The locale, the command line and the exit code of confabctl; everything else is in the commands.
#include "admin-cli/completion.h"
#include "shared/language.h"

#include <QCoreApplication>
#include <QTimer>

#include <clocale>
#include <cstdio>
#include <langinfo.h>

using namespace confab;

namespace {

/// The language of the texts: never that of --json, which programs read.
QString languageOf(const QStringList &arguments, const QString &systemLanguage)
{
    if (arguments.contains(QStringLiteral("--json")))
        return QStringLiteral("en");
    for (const QString &wanted : {optionValue(arguments), qEnvironmentVariable("CONFAB_LANGUAGE")}) {
        if (!wanted.isEmpty())
            return languageFor(wanted).value_or(systemLanguage);
    }
    return systemLanguage;
}

// Qt would complain on standard error, and names may have any letters.
void useUtf8()
{
    const char *locale = std::setlocale(LC_ALL, "");
    if (locale && qstrcmp(::nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    qputenv("LC_ALL", "C.UTF-8");
    std::setlocale(LC_ALL, "C.UTF-8");
}

// Before the event loop runs, there is none to leave.
QCoro::Task<> runWithin(CliTask<> task, const Output &output)
{
    const auto result = co_await task;
    if (!result)
        output.failure(result.error());
    const int exitCode = result ? 0 : int(result.error().exitCode);
    QTimer::singleShot(0, qApp, [exitCode] { QCoreApplication::exit(exitCode); });
}

} // namespace

int main(int argc, char **argv)
{
    // What comes next may hide the language.
    const QString fromSystem = systemLanguage();
    useUtf8();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("confabctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONFAB_VERSION));
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    Translation translation({QStringLiteral("confabctl"), QStringLiteral("shared")});
    translation.use(languageOf(arguments, fromSystem));

    CommandTree tree;
    addAllCommands(tree);
    if (arguments.value(0) == u"__complete") {
        const Output output(OutputFormat::Human);
        runWithin(printCompletion(tree, arguments.mid(arguments.value(1) == u"--" ? 2 : 1)), output);
        return QCoreApplication::exec();
    }
    const auto run = tree.parse(arguments);
    const QString wanted = qEnvironmentVariable("CONFAB_LANGUAGE");
    if (run && !wanted.isEmpty() && !languageFor(wanted)) {
        const QString known = languageCodes().join(u',');
        const QString text =
            Cli::tr("%1: %2 is none of %3").arg(QStringLiteral("CONFAB_LANGUAGE"), wanted, known);
        Context(tree.globals()).output().failure(usageFailure(text).value());
        return int(ExitCode::Usage);
    }
    if (!run && run.error().exitCode == ExitCode::Done) {
        std::fputs(run.error().text.toUtf8().constData(), stdout);
        return 0;
    }
    Context context(tree.globals());
    if (!run) {
        const bool isJson = arguments.contains(QStringLiteral("--json"));
        const Output output(isJson ? OutputFormat::Json : OutputFormat::Human);
        output.failure({run.error().exitCode, QStringLiteral("usage"), run.error().text, {}});
        return int(run.error().exitCode);
    }
    runWithin((*run)(context), context.output());
    return QCoreApplication::exec();
}
