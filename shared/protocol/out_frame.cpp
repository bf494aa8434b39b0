// SPDX-License-Identifier: MIT
#include "shared/protocol/out_frame.h"

#include "shared/protocol/web_socket_codec.h"

namespace confab {

namespace {

QByteArray withoutLineBreaks(QByteArray json)
{
    if (json.contains('\n') || json.contains('\r'))
        json.replace('\n', ' ').replace('\r', ' ');
    return json;
}

} // namespace

void OutFrame::makeLine() const
{
    WireBatch alone;
    WireBatch &batch = m_shared->batch ? m_shared->batch->lines : alone;
    const QByteArray json = withoutLineBreaks(m_shared->json);
    m_shared->line = batch.append({json, QByteArrayView("\r\n")});
}

void OutFrame::makeWebSocket() const
{
    WireBatch alone;
    WireBatch &batch = m_shared->batch ? m_shared->batch->webSockets : alone;
    const WebSocketHeader header(WebSocketOpcode::Text, m_shared->json.size());
    m_shared->webSocket = batch.append({header.bytes(), m_shared->json});
}

} // namespace confab
