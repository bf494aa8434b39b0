// SPDX-License-Identifier: MIT
#include "admin-cli/secrets.h"

#include "admin-cli/text.h"

#include <QFile>

#include <cstdio>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 mostSecretBytes = 64 * 1024;

/// A terminal that does not show what is typed, while it lives.
class SilentTerminal
{
public:
    SilentTerminal()
        : m_descriptor(::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        if (m_descriptor < 0 || ::tcgetattr(m_descriptor, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        m_isSilent = ::tcsetattr(m_descriptor, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_isSilent)
            ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

    bool isSilent() const { return m_isSilent; }
    void write(const QByteArray &text) const
    {
        [[maybe_unused]] const auto written = ::write(m_descriptor, text.constData(), size_t(text.size()));
    }
    QByteArray readLine() const
    {
        QByteArray line;
        char next = 0;
        while (::read(m_descriptor, &next, 1) == 1 && next != '\n')
            line += next;
        return line;
    }

private:
    int m_descriptor;
    termios m_before{};
    bool m_isSilent = false;
};

} // namespace

CliResult<QString> readSecretFile(const QString &path)
{
    QFile file(path);
    const bool isOpen = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)
                                       : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return usageFailure(Cli::tr("cannot read %1: %2").arg(path, file.errorString()));
    QByteArray line = file.readLine(mostSecretBytes);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return usageFailure(path == "-"_L1 ? Cli::tr("standard input holds no secret")
                                           : Cli::tr("%1 is empty").arg(path));
    return QString::fromUtf8(line);
}

CliResult<QString> askPassword(const QString &prompt)
{
    const SilentTerminal terminal;
    if (!terminal.isSilent())
        return usageFailure(
            Cli::tr("there is no terminal to ask for a password; use --password-file (- is standard "
                    "input)"));
    terminal.write(prompt.toUtf8());
    const QString password = QString::fromUtf8(terminal.readLine());
    terminal.write("\n");
    if (password.isEmpty())
        return usageFailure(Cli::tr("no password was given"));
    return password;
}

CliResult<QString> askNewPassword(const QString &user)
{
    const auto first = askPassword(Cli::tr("New password of %1: ").arg(user));
    if (!first)
        return first;
    const auto second = askPassword(Cli::tr("The same again: "));
    if (!second)
        return second;
    if (*first != *second)
        return usageFailure(Cli::tr("the two passwords differ"));
    return first;
}

} // namespace confab
