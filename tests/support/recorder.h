// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/transport.h"

#include <QList>

#include <functional>

namespace confab {

/// Keeps what a transport brings.
class Recorder final : public TransportListener
{
public:
    void onFrame(QByteArrayView frame) override
    {
        frames.append(frame.toByteArray());
        if (onEachFrame)
            onEachFrame(frames.last());
    }
    void onUnusableInput(const Error &error) override { unusable.append(error); }
    QByteArray idForPeer() const override { return "the-id"; }
    void onInputEnded() override
    {
        ++inputEndedCount;
        if (onEnd)
            onEnd();
    }
    void onClosed(CloseReason reason) override
    {
        ++closedCount;
        closeReason = reason;
    }

    QList<QByteArray> frames;
    QList<Error> unusable;
    std::function<void(const QByteArray &)> onEachFrame;
    std::function<void()> onEnd;
    std::optional<CloseReason> closeReason;
    int closedCount = 0;
    int inputEndedCount = 0;
};

} // namespace confab
