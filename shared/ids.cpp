// SPDX-License-Identifier: MIT
#include "shared/ids.h"

#include "shared/json.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSysInfo>

#include <algorithm>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confab::Ids)
};

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c <= 0x9f);
}

} // namespace

Result<RoomName> RoomName::parse(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return failure(ErrorCode::RoomRequired);
    if (utf8.size() > maxBytes)
        return failure(ErrorCode::InvalidRoomName,
                       Texts::tr("%1 bytes, at most %2").arg(utf8.size()).arg(maxBytes));
    if (!utf8.isValidUtf8())
        return failure(ErrorCode::InvalidRoomName, Texts::tr("not valid UTF-8"));
    const QString text = QString::fromUtf8(utf8);
    if (std::ranges::any_of(text, [](QChar c) { return isControl(c.unicode()); }))
        return failure(ErrorCode::InvalidRoomName, Texts::tr("has control characters"));
    return RoomName(utf8.toByteArray());
}

QString RoomName::toString() const
{
    return textFromUtf8(m_utf8);
}

Result<ConnectionId> ConnectionId::parse(QByteArrayView text)
{
    const auto unknown = [text] {
        return failure(ErrorCode::UnknownConnection,
                       QString::fromUtf8(text.first(qMin<qsizetype>(text.size(), 64))));
    };
    if (text.size() != 36)
        return unknown();
    const QUuid uuid = QUuid::fromString(QLatin1StringView(text));
    if (uuid.isNull())
        return unknown();
    return ConnectionId(uuid);
}

Result<NodeId> NodeId::parse(const QString &text)
{
    const bool printable = std::ranges::all_of(text, [](QChar c) { return c.isPrint() && !c.isSpace(); });
    if (text.isEmpty() || text.size() > 128 || !printable)
        return failure(ErrorCode::Refused,
                       Texts::tr("a node id is 1 to 128 printable characters without spaces"));
    return NodeId(text);
}

NodeId NodeId::create()
{
    QString host = QSysInfo::machineHostName();
    if (!parse(host))
        host = u"node"_s;
    const quint32 suffix = QRandomGenerator::system()->generate();
    return NodeId(host.left(100) + u'-' + QString::number(suffix, 16).rightJustified(8, u'0'));
}

} // namespace confab
