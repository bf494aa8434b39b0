// SPDX-License-Identifier: MIT
#include "server/net/poll_set.h"

#include <QSet>
#include <QSocketNotifier>
#include <QTimer>

#include <unordered_map>

#include <poll.h>

namespace confab {

using namespace std::chrono_literals;

namespace {

/// Two notifiers for each descriptor. What is watched for nothing has nobody who would tell of a hang-up, and
/// is looked at from time to time.
class NotifierSet final : public PollSet
{
public:
    explicit NotifierSet(PollListener &listener)
        : m_listener(listener)
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { lookAtUnwatched(); });
    }

    bool add(int descriptor, PolledSocket &socket, PollEvents events) override
    {
        Watched &watched = m_watched[descriptor];
        watched.socket = &socket;
        watched.read = notifier(descriptor, QSocketNotifier::Read, PollEvent::Readable);
        watched.write = notifier(descriptor, QSocketNotifier::Write, PollEvent::Writable);
        return change(descriptor, socket, events);
    }

    bool change(int descriptor, PolledSocket &, PollEvents events) override
    {
        const Watched &watched = m_watched.at(descriptor);
        watched.read->setEnabled(events.testFlag(PollEvent::Readable));
        watched.write->setEnabled(events.testFlag(PollEvent::Writable));
        if (!events)
            m_unwatched.insert(descriptor);
        else
            m_unwatched.remove(descriptor);
        updateTimer();
        return true;
    }

    void remove(int descriptor) override
    {
        // The descriptor may be closed next and come back as another socket's.
        m_watched.erase(descriptor);
        m_unwatched.remove(descriptor);
        updateTimer();
    }

private:
    // It may be the one that is just being reported.
    struct Later {
        void operator()(QSocketNotifier *notifier) const
        {
            notifier->setEnabled(false);
            notifier->disconnect();
            notifier->deleteLater();
        }
    };
    using Notifier = std::unique_ptr<QSocketNotifier, Later>;

    struct Watched {
        PolledSocket *socket = nullptr;
        Notifier read;
        Notifier write;
    };

    Notifier notifier(int descriptor, QSocketNotifier::Type type, PollEvent event)
    {
        Notifier made(new QSocketNotifier(descriptor, type));
        QObject::connect(made.get(), &QSocketNotifier::activated, made.get(),
                         [this, descriptor, event] { report(descriptor, event); });
        return made;
    }

    void report(int descriptor, PollEvent event)
    {
        const PollReport report{m_watched.at(descriptor).socket, event};
        m_listener.onReports({&report, 1});
        m_listener.onTurnEnd();
    }

    void lookAtUnwatched()
    {
        const QSet<int> descriptors = m_unwatched;
        for (const int descriptor : descriptors) {
            pollfd state{.fd = descriptor, .events = 0, .revents = 0};
            // One report may end several connections.
            if (m_unwatched.contains(descriptor) && ::poll(&state, 1, 0) > 0)
                report(descriptor, PollEvent::HungUp);
        }
    }

    void updateTimer()
    {
        if (m_unwatched.isEmpty())
            m_timer.stop();
        else if (!m_timer.isActive())
            m_timer.start(1s);
    }

    PollListener &m_listener;
    std::unordered_map<int, Watched> m_watched;
    QSet<int> m_unwatched;
    QTimer m_timer;
};

} // namespace

std::unique_ptr<PollSet> makeNotifierSet(PollListener &listener)
{
    return std::make_unique<NotifierSet>(listener);
}

} // namespace confab
