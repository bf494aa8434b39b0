// SPDX-License-Identifier: MIT
#include "shared/protocol/out_frame.h"

#include "shared/protocol/web_socket_codec.h"

namespace confab {

const QByteArray &OutFrame::line() const
{
    if (m_line.isEmpty()) {
        m_line.reserve(m_json.size() + 2);
        m_line.append(m_json);
        if (m_json.contains('\n') || m_json.contains('\r'))
            m_line.replace('\n', ' ').replace('\r', ' ');
        m_line.append("\r\n");
    }
    return m_line;
}

const QByteArray &OutFrame::webSocket() const
{
    if (m_webSocket.isEmpty())
        m_webSocket = webSocketFrame(WebSocketOpcode::Text, m_json);
    return m_webSocket;
}

} // namespace confab
