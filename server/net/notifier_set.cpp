// SPDX-License-Identifier: MIT
#include "server/net/poll_set.h"

#include <QSocketNotifier>

#include <unordered_map>

namespace confab {

namespace {

/// Up to three notifiers for each descriptor.
class NotifierSet final : public PollSet
{
public:
    explicit NotifierSet(PollListener &listener)
        : m_listener(listener)
    {
    }

    bool add(int descriptor, PolledSocket &socket, PollEvents events) override
    {
        Watched &watched = m_watched[descriptor];
        watched.socket = &socket;
        watched.read = notifier(descriptor, QSocketNotifier::Read, PollEvent::Readable);
        watched.write = notifier(descriptor, QSocketNotifier::Write, PollEvent::Writable);
        // A reset wakes it too, which is how a connection that is not read from is known to have failed.
        watched.failure = notifier(descriptor, QSocketNotifier::Exception, PollEvent::HungUp);
        return change(descriptor, socket, events);
    }

    bool change(int descriptor, PolledSocket &, PollEvents events) override
    {
        const Watched &watched = m_watched.at(descriptor);
        watched.read->setEnabled(events.testFlag(PollEvent::Readable));
        watched.write->setEnabled(events.testFlag(PollEvent::Writable));
        return true;
    }

    void remove(int descriptor) override
    {
        // The descriptor may be closed next and come back as another socket's.
        m_watched.erase(descriptor);
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
        Notifier failure;
    };

    Notifier notifier(int descriptor, QSocketNotifier::Type type, PollEvent event)
    {
        Notifier made(new QSocketNotifier(descriptor, type));
        QObject::connect(made.get(), &QSocketNotifier::activated, made.get(), [this, descriptor, event] {
            const PollReport report{m_watched.at(descriptor).socket, event};
            m_listener.onReports({&report, 1});
            m_listener.onTurnEnd();
        });
        return made;
    }

    PollListener &m_listener;
    std::unordered_map<int, Watched> m_watched;
};

} // namespace

std::unique_ptr<PollSet> makeNotifierSet(PollListener &listener)
{
    return std::make_unique<NotifierSet>(listener);
}

} // namespace confab
