// SPDX-License-Identifier: MIT
#include "server/app/admin_door.h"

#include "server/app/tls_files.h"
#include "shared/logging.h"

#include <QUrl>

#include <algorithm>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int framesPerSecond = 1'000;
constexpr int framesBurst = 2'000;

// Nobody has a reason to send one.
constexpr qsizetype mostBodyBytes = 64 * 1024;

TransportOptions transportOptions(const Limits &limits)
{
    return {.lines = {.delimiter = "\n", .maxLineBytes = AdminDoor::mostFrameBytes}, // has none
            .maxFrameBytes = AdminDoor::mostFrameBytes,
            .outboxBytes = AdminDoor::mostOutboxBytes,
            .framesPerSecond = framesPerSecond,
            .framesBurst = framesBurst,
            .pingInterval = limits.effectivePingInterval(),
            .idleTimeout = limits.idleTimeout,
            .goodbye = std::nullopt}; // a frame of the chat's protocol
}

WebDoorOptions doorOptions(const ServerConfig &config)
{
    return {.handshakeTimeout = config.limits.handshakeTimeout,
            .headerBytes = config.limits.headerBytes,
            .bodyBytes = mostBodyBytes,
            .webSocketPaths = {"/admin"},
            .primusPath = {},
            .origins = config.adminOrigins,
            .isTrustedProxy = [](const QHostAddress &) { return false; }};
}

HttpService::Limits httpLimits(const Limits &limits)
{
    return {.requestBytes = limits.headerBytes > 0 ? limits.headerBytes + mostBodyBytes : 0,
            .idleTime = limits.handshakeTimeout,
            .answerTime = limits.actionTimeout,
            .outboxBytes = AdminDoor::mostOutboxBytes};
}

/// Whether `host`, as a request names it, is no name that somebody could point to this machine: a web page
/// would reach the port under its own.
bool isAddress(const QByteArray &host)
{
    // What is not a browser may leave it out.
    if (host.isEmpty())
        return true;
    const QString name = QUrl(u"http://"_s + QString::fromLatin1(host), QUrl::StrictMode).host();
    return name == "localhost"_L1 || !QHostAddress(name).isNull();
}

HttpReply refuseName()
{
    return HttpReply::text(HttpReply::Status::Forbidden,
                           "Metrics are at an address or at localhost here, not at another name.");
}

HttpReply askForSignIn()
{
    HttpReply reply = HttpReply::text(HttpReply::Status::Unauthorized,
                                      "Metrics need a sign-in here: an operator's name and password (Basic), "
                                      "or the token in admin.token (Bearer).");
    reply.headers = {{"WWW-Authenticate", R"(Basic realm="confab", charset="UTF-8")"},
                     {"WWW-Authenticate", R"(Bearer realm="confab")"}};
    return reply;
}

} // namespace

/// One operator's connection: what the transport brings goes to the listener, and the other way round.
class AdminDoor::Operator final : public AdminPeer, public TransportListener
{
public:
    Operator(AdminDoor &door, Transport &transport)
        : m_door(door)
        , m_transport(transport)
    {
    }

    void greet(const AdminWelcome &welcome)
    {
        m_listener = welcome(*this);
        Q_ASSERT(m_listener);
    }
    void sendAway() { m_transport.close(CloseReason::ShuttingDown); }

    void send(const QByteArray &text) override { m_transport.send(OutFrame(text)); }
    qint64 bufferedBytes() const override { return m_transport.bufferedBytes(); }
    void setReading(Reading reading) override
    {
        m_transport.setReading(reading == Reading::Paused ? Transport::Reading::Paused
                                                          : Transport::Reading::Flowing);
    }
    void close() override { m_transport.close(CloseReason::Kicked); }
    const QHostAddress &address() const override { return m_transport.peer().address; }

private:
    void onFrame(QByteArrayView frame) override { m_listener->onText(frame); }
    void onUnusableInput(const Error &) override { m_listener->onBinary(); } // all there is on a WebSocket
    QByteArray idForPeer() const override { return {}; }                     // only Primus asks
    void onInputEnded() override { m_transport.close(CloseReason::PeerClosed); }
    void onClosed(CloseReason reason) override
    {
        qCDebug(logAdmin, "the operator at %s is gone: %s", qPrintable(address().toString()),
                closeReasonName(reason).data());
        m_door.remove(*this); // deletes this
    }

    AdminDoor &m_door;
    Transport &m_transport;
    std::unique_ptr<AdminPeerListener> m_listener;
};

AdminDoor::AdminDoor(SocketPoller &poller, AdmissionControl &admissions, Refusals &refusals,
                     const ServerConfig &config, std::unique_ptr<TlsContext> tls, Services services)
    : m_poller(poller)
    , m_transportOptions(transportOptions(config.limits))
    , m_isExposed(config.isAdminExposed())
    , m_services(std::move(services))
    , m_tls(std::move(tls))
    , m_entrance(poller, refusals, m_tls.get(), config.limits.handshakeTimeout)
    , m_door(poller, admissions, refusals, m_entrance, doorOptions(config),
             [this](WebSocketGuest guest) { admit(std::move(guest)); })
    , m_http(httpLimits(config.limits))
    , m_urlFile(config.stateDir)
{
    m_door.setHttpGuard([this](QTcpSocket &socket, const HttpHead &head) {
        m_http.guard(socket);
        if (head.version == "HTTP/1.0")
            HttpService::closeAfterAnswer(socket);
    });
    m_http.route(u"/metrics"_s, QHttpServerRequest::Method::Get,
                 [this](HttpRequest request) { return answerMetrics(std::move(request)); });
}

AdminDoor::~AdminDoor() = default;

void AdminDoor::serve()
{
    m_http.serve(listener());
    const AdminScheme scheme = m_tls ? AdminScheme::Wss : AdminScheme::Ws;
    const auto written =
        m_urlFile.write(adminUrl(scheme, listener().serverAddress(), listener().serverPort()));
    if (!written)
        qCWarning(logAdmin, "operators have to say themselves where this server is: %s",
                  qPrintable(written.error()));
}

void AdminDoor::closeAll()
{
    m_urlFile.remove();
    listener().close();
    m_door.closeToWebSockets();
    m_http.closeAfterAnswers();
    for (const auto &entry : m_operators)
        entry->sendAway();
}

void AdminDoor::reloadCertificate()
{
    if (m_tls)
        reloadFiles(*m_tls, u"operators"_s);
}

void AdminDoor::admit(WebSocketGuest guest)
{
    enableKeepAlive(guest.channel.descriptor(), m_transportOptions.idleTimeout);
    auto transport =
        std::make_unique<WebSocketTransport>(m_poller, std::move(guest.channel), guest.peer,
                                             std::move(guest.admission), m_transportOptions, guest.framing);
    Operator &entry = *m_operators.emplace_back(std::make_unique<Operator>(*this, *transport));
    // Nothing comes in before the end of this turn, when there is somebody to take it.
    StreamTransport::start(std::move(transport), entry, guest.early);
    entry.greet(m_services.welcome);
}

void AdminDoor::remove(const Operator &gone)
{
    std::erase_if(m_operators, [&gone](const auto &entry) { return entry.get() == &gone; });
}

QCoro::Task<HttpReply> AdminDoor::answerMetrics(HttpRequest request)
{
    if (m_isExposed) {
        const bool isAllowed = co_await m_services.mayReadMetrics(request.authorization, request.peer);
        if (!isAllowed)
            co_return askForSignIn();
    } else if (!isAddress(request.host)) {
        co_return refuseName();
    }
    const QByteArray metrics = co_await m_services.metrics();
    HttpReply reply{HttpReply::Status::Ok, "text/plain; version=0.0.4; charset=utf-8", metrics};
    co_return reply;
}

} // namespace confab
