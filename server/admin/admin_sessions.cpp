// SPDX-License-Identifier: MIT
#include "server/admin/admin_sessions.h"

#include "server/admin/rpc_results.h"
#include "shared/logging.h"

#include <QCoreApplication>
#include <QTimer>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

tl::unexpected<RpcError> refused(RpcErrorCode code, QString message)
{
    return tl::unexpected(
        RpcError{code, std::move(message), {{u"code"_s, errorCodeText(ErrorCode::NotAuthorised)}}});
}

tl::unexpected<RpcError> noSuchMethod(const QByteArray &name)
{
    return tl::unexpected(
        RpcError{RpcErrorCode::MethodNotFound,
                 Texts::tr("there is no method %1").arg(QString::fromUtf8(name.left(100)).toHtmlEscaped())});
}

tl::unexpected<RpcError> signInRefused(const LoginRefusal &refusal)
{
    RpcError error{RpcErrorCode::NotSignedIn,
                   refusal.error.detail.isEmpty() ? errorText(refusal.error) : refusal.error.detail,
                   {{u"code"_s, errorCodeText(refusal.error.code)}}};
    if (refusal.retryAfter.count() > 0)
        error.data.insert(u"retryAfter"_s, qint64(refusal.retryAfter.count()));
    return tl::unexpected(error);
}

// So many entries of a batch are done before others get their turn.
constexpr qsizetype entriesPerTurn = 8;

tl::expected<Credentials, RpcError> credentialsIn(const AdminParams &params)
{
    if (params.has(u"token") && !params.has(u"user") && !params.has(u"password"))
        return TokenCredentials{Secret(params.text(u"token").toUtf8())};
    if (!params.has(u"token") && params.has(u"user") && params.has(u"password"))
        return PasswordCredentials{params.text(u"user"), Secret(params.text(u"password").toUtf8())};
    return tl::unexpected(RpcError{RpcErrorCode::InvalidParams,
                                   Texts::tr("sign in with the parameter token, or with user and password")});
}

} // namespace

/// One operator's connection.
class AdminSessions::Session final : public AdminPeerListener
{
public:
    Session(AdminSessions &sessions, AdminSessionId sessionId, AdminPeer &operatorPeer)
        : id(sessionId)
        , peer(operatorPeer)
        , m_sessions(sessions)
    {
        m_signInTimer.setSingleShot(true);
        connect(&m_signInTimer, &QTimer::timeout, &m_signInTimer, [this] { peer.close(); });
        m_signInTimer.start(sessions.m_limits.signInTime);
    }
    ~Session() override { m_sessions.forget(id); }

    void onText(QByteArrayView text) override { m_sessions.receive(*this, text); }
    void onBinary() override
    {
        const RpcError error{RpcErrorCode::InvalidRequest,
                             Texts::tr("requests come as text, not as binary messages")};
        peer.send(encodeRpcAnswer("null", tl::unexpected(error)));
        m_sessions.end(*this);
    }

    /// Its time to sign in stands still meanwhile.
    void beginSignIn()
    {
        m_timeLeft = std::max(m_signInTimer.remainingTimeAsDuration(), std::chrono::milliseconds(0));
        m_signInTimer.stop();
    }
    void failSignIn()
    {
        if (grant)
            return;
        isLeaving = ++m_failedSignIns >= m_sessions.m_limits.failedSignIns;
        m_signInTimer.start(m_timeLeft);
    }
    /// Whether it has not signed in, and does not try right now.
    bool isIdleStranger() const { return !grant && !isLeaving && m_signInTimer.isActive(); }

    const AdminSessionId id;
    AdminPeer &peer;
    std::optional<AdminGrant> grant;
    int pendingFrames = 0;
    int framesBeforeSignIn = 0;
    bool isLeaving = false;            ///< Nothing more is read from it.
    bool isRefusalWrittenDown = false; ///< Of a call before signing in.

private:
    AdminSessions &m_sessions;
    QTimer m_signInTimer;
    std::chrono::milliseconds m_timeLeft{0};
    int m_failedSignIns = 0;
};

AdminSessions::AdminSessions(Parts parts)
    : AdminSessions(std::move(parts), Limits())
{
}

AdminSessions::AdminSessions(Parts parts, Limits limits)
    : m_parts(std::move(parts))
    , m_limits(limits)
{
    m_parts.live.setOutlet(*this);
    m_parts.users.addListener([this] { renewGrants(); });
}

AdminSessions::~AdminSessions()
{
    Q_ASSERT(m_sessions.empty());
}

std::unique_ptr<AdminPeerListener> AdminSessions::open(AdminPeer &peer)
{
    makeRoomFor(peer.address());
    auto session = std::make_unique<Session>(*this, ++m_lastSession, peer);
    m_sessions.emplace(session->id, session.get());
    return session;
}

void AdminSessions::makeRoomFor(const QHostAddress &stranger)
{
    const auto closeOldest = [this](int most, const auto &isOne) {
        int count = 0;
        Session *oldest = nullptr;
        for (const auto &[id, session] : m_sessions) {
            if (!session->isIdleStranger() || !isOne(*session))
                continue;
            ++count;
            if (!oldest || id < oldest->id)
                oldest = session;
        }
        if (count < most)
            return;
        oldest->isLeaving = true;
        oldest->peer.close();
    };
    const QString network = networkOf(stranger);
    closeOldest(m_limits.strangersOfNetwork,
                [&network](const Session &session) { return networkOf(session.peer.address()) == network; });
    closeOldest(m_limits.strangers, [](const Session &) { return true; });
}

AdminSessions::Session *AdminSessions::find(AdminSessionId id) const
{
    const auto found = m_sessions.find(id);
    return found == m_sessions.end() ? nullptr : found->second;
}

void AdminSessions::forget(AdminSessionId id)
{
    m_sessions.erase(id);
    m_parts.live.endSession(id);
}

AdminFigures AdminSessions::figures() const
{
    AdminFigures figures;
    for (const auto &[id, session] : m_sessions)
        figures.sessions += session->grant ? 1 : 0;
    const Authenticator::Counts &counts = m_parts.authenticator.counts();
    figures.logins = qint64(counts.succeeded);
    figures.refusedLogins = qint64(counts.refused);
    figures.lockedLogins = qint64(counts.locked);
    figures.requests = qint64(m_requests);
    figures.refusedRequests = qint64(m_refused);
    figures.subscriptions = m_parts.live.count();
    return figures;
}

// --- frames ----------------------------------------------------------------------------------------------

void AdminSessions::receive(Session &session, QByteArrayView text)
{
    if (session.isLeaving)
        return;
    if (!session.grant)
        receiveFromStranger(session, text);
    else
        begin(session, decodeRpcFrame(text));
}

void AdminSessions::receiveFromStranger(Session &session, QByteArrayView text)
{
    if (text.size() > m_limits.bytesBeforeSignIn) {
        session.isLeaving = true;
        refuse(session, Texts::tr("sign in with session.login before anything long"));
        return;
    }
    RpcFrame frame = decodeRpcFrame(text);
    if (frame.shape == RpcFrame::Shape::Batch)
        refuse(session, Texts::tr("sign in with session.login before a batch"));
    else
        begin(session, std::move(frame));
}

void AdminSessions::refuse(Session &session, const QString &message)
{
    ++m_refused;
    session.peer.send(encodeRpcAnswer("null", refused(RpcErrorCode::NotSignedIn, message)));
    end(session);
}

void AdminSessions::begin(Session &session, RpcFrame frame)
{
    if (++session.pendingFrames >= m_limits.pendingFrames)
        session.peer.setReading(AdminPeer::Reading::Paused);
    serve(session.id, std::move(frame));
}

void AdminSessions::end(Session &session)
{
    if (!session.grant && ++session.framesBeforeSignIn >= m_limits.framesBeforeSignIn)
        session.isLeaving = true;
    if (session.isLeaving)
        session.peer.close();
}

QCoro::Task<> AdminSessions::serve(AdminSessionId id, RpcFrame frame)
{
    QList<QByteArray> answers;
    for (qsizetype index = 0; index < frame.entries.size(); ++index) {
        if (index > 0 && index % entriesPerTurn == 0) {
            const auto turned = co_await m_turns.pause(std::chrono::milliseconds(0));
            if (!turned || !find(id))
                co_return; // what is left would be done for nobody
        }
        const RpcEntry entry = frame.entries.at(index);
        if (!entry) {
            answers.append(encodeRpcAnswer(entry.error().id, tl::unexpected(entry.error().error)));
            continue;
        }
        const auto result = co_await execute(id, *entry);
        if (entry->id)
            answers.append(encodeRpcAnswer(*entry->id, result));
    }
    Session *const session = find(id);
    if (!session)
        co_return;
    if (!answers.isEmpty()) {
        const bool isBatch = frame.shape == RpcFrame::Shape::Batch;
        session->peer.send(isBatch ? encodeRpcBatch(answers) : answers.first());
    }
    m_parts.live.announce(id);
    if (--session->pendingFrames == m_limits.pendingFrames / 2)
        session->peer.setReading(AdminPeer::Reading::Flowing);
    end(*session);
}

void AdminSessions::notify(AdminSessionId session, const QByteArray &text)
{
    if (Session *const found = find(session))
        found->peer.send(text);
}

bool AdminSessions::isBacklogged(AdminSessionId session) const
{
    const Session *const found = find(session);
    return !found || found->peer.bufferedBytes() > m_limits.backlogBytes;
}

// --- requests --------------------------------------------------------------------------------------------

QCoro::Task<RpcResult> AdminSessions::execute(AdminSessionId id, RpcRequest request)
{
    ++m_requests;
    const MethodSpec *const spec = adminMethodNamed(request.method);
    if (!spec)
        co_return noSuchMethod(request.method);
    if (spec->method == AdminMethod::SessionLogin) {
        const auto signedIn = co_await signIn(id, request);
        co_return signedIn;
    }
    if (spec->method == AdminMethod::Discover)
        co_return m_parts.service.discover();
    Session *const session = find(id);
    if (!session || !session->grant) {
        ++m_refused;
        const RpcResult result =
            refused(RpcErrorCode::NotSignedIn, Texts::tr("sign in first, with session.login"));
        // Strangers must not fill the disk; that one tried is what there is to know.
        if (session && spec->effect == MethodSpec::Effect::Changes &&
            !std::exchange(session->isRefusalWrittenDown, true))
            writeDown({{},
                       session->peer.address().toString(),
                       QString::fromLatin1(spec->name),
                       auditParams(request.params)},
                      result);
        co_return result;
    }
    const AdminGrant grant = *session->grant;
    const auto result = co_await perform(id, grant, spec, request);
    co_return result;
}

QCoro::Task<RpcResult> AdminSessions::perform(AdminSessionId id, AdminGrant grant, const MethodSpec *spec,
                                              RpcRequest request)
{
    const bool changes = spec->effect == MethodSpec::Effect::Changes;
    const QString name = QString::fromLatin1(spec->name);
    const AuditEntry entry{grant.user(), find(id)->peer.address().toString(), name,
                           auditParams(request.params)};
    if (!grant.allows(*spec->role)) {
        ++m_refused;
        const RpcResult result = tl::unexpected(forbidden(name, *spec->role, grant.role()));
        writeDown(entry, result);
        co_return result;
    }
    const auto params = AdminParams::read(*spec, request.params);
    if (!params) {
        const RpcResult result = tl::unexpected(params.error());
        if (changes)
            writeDown(entry, result);
        co_return result;
    }
    if (changes) {
        if (const auto problem = auditProblem(entry))
            co_return tl::unexpected(*problem);
    }
    const auto result = co_await m_parts.service.perform(grant, id, spec->method, *params);
    const bool isRefused = !result && result.error().code == RpcErrorCode::Forbidden;
    m_refused += isRefused ? 1 : 0;
    if (changes || isRefused)
        writeDown(entry, result);
    co_return result;
}

QCoro::Task<RpcResult> AdminSessions::signIn(AdminSessionId id, RpcRequest request)
{
    const auto params = AdminParams::read(adminMethod(AdminMethod::SessionLogin), request.params);
    if (!params)
        co_return tl::unexpected(params.error());
    const auto credentials = credentialsIn(*params);
    if (!credentials)
        co_return tl::unexpected(credentials.error());
    Session *session = find(id);
    if (!session)
        co_return refused(RpcErrorCode::NotSignedIn, Texts::tr("the connection is gone"));
    AuditEntry entry;
    entry.user = params->textOr(u"user", u"token"_s);
    entry.address = session->peer.address().toString();
    entry.method = u"session.login"_s;
    session->beginSignIn();
    // What comes right behind is meant for who has signed in.
    session->peer.setReading(AdminPeer::Reading::Paused);
    const auto login = co_await m_parts.authenticator.authenticate(*credentials, session->peer.address());
    session = find(id);
    if (session)
        session->peer.setReading(AdminPeer::Reading::Flowing);
    writeDown(entry, login);
    if (!login) {
        const RpcResult result = signInRefused(login.error());
        if (session)
            session->failSignIn();
        co_return result;
    }
    const RpcResult result = rpcObject(m_parts.service.sessionInfo(*login));
    if (session) {
        session->grant = *login;
        m_parts.live.restrict(id, login->role());
        qCInfo(logAdmin, "%ls signed in from %ls as %s", qUtf16Printable(login->user()),
               qUtf16Printable(entry.address), adminRoleName(login->role()).data());
    }
    co_return result;
}

QCoro::Task<bool> AdminSessions::mayRead(QByteArray authorization, QHostAddress address)
{
    const qsizetype space = authorization.indexOf(' ');
    const QByteArray scheme = authorization.left(qMax<qsizetype>(space, 0)).toLower();
    const QByteArray value = authorization.mid(space + 1).trimmed();
    std::optional<Credentials> credentials;
    if (scheme == "bearer") {
        credentials = TokenCredentials{Secret(value)};
    } else if (scheme == "basic") {
        const QByteArray pair = QByteArray::fromBase64(value);
        const qsizetype colon = pair.indexOf(':');
        if (colon > 0)
            credentials =
                PasswordCredentials{QString::fromUtf8(pair.left(colon)), Secret(pair.sliced(colon + 1))};
    }
    if (!credentials)
        co_return false;
    const auto *const named = std::get_if<PasswordCredentials>(&*credentials);
    const AuditEntry entry{named ? named->user : u"token"_s, address.toString(), u"metrics"_s, {}};
    const auto login = co_await m_parts.authenticator.authenticate(*credentials, address);
    if (!login) // who may read them does so all the time
        writeDown(entry, login);
    co_return login.has_value();
}

// --- users -----------------------------------------------------------------------------------------------

void AdminSessions::renewGrants()
{
    for (const auto &[id, session] : m_sessions) {
        if (!session->grant)
            continue;
        session->grant = m_parts.authenticator.renewed(*session->grant);
        if (session->grant) {
            m_parts.live.restrict(id, session->grant->role());
            continue;
        }
        m_parts.live.endSession(id);
        session->isLeaving = true;
        // Whoever has just changed its own password is told so first.
        if (session->pendingFrames == 0)
            session->peer.close();
    }
}

// --- audit -----------------------------------------------------------------------------------------------

std::optional<RpcError> AdminSessions::auditProblem(const AuditEntry &entry)
{
    if (m_parts.audit.isWritable())
        return std::nullopt;
    // Writing down that it is refused finds out whether it can be written again.
    AuditEntry refusal = entry;
    refusal.outcome = AuditEntry::Outcome::Refused;
    refusal.detail = Texts::tr("the audit log could not be written");
    const auto recorded = m_parts.audit.record(refusal);
    if (recorded)
        return std::nullopt;
    return chatError(recorded.error());
}

void AdminSessions::writeDown(AuditEntry entry, const RpcResult &result)
{
    if (!result) {
        const RpcErrorCode code = result.error().code;
        const bool isRefused = code == RpcErrorCode::NotSignedIn || code == RpcErrorCode::Forbidden;
        entry.outcome = isRefused ? AuditEntry::Outcome::Refused : AuditEntry::Outcome::Error;
        entry.code = result.error().data.value(u"code"_s).toString(QString::number(int(code)));
        entry.detail = result.error().message;
    }
    m_parts.audit.record(entry);
}

void AdminSessions::writeDown(AuditEntry entry, const Login &login)
{
    if (login) {
        m_parts.audit.record(entry);
        return;
    }
    // The throttle bounds how many are wrong. What it does not let through has no bound, and tells nothing
    // new: the line of the attempt that was one too many says from when to when.
    const LoginRefusal &refusal = login.error();
    if (refusal.kind != LoginRefusal::Kind::Wrong)
        return;
    entry.outcome = AuditEntry::Outcome::Refused;
    entry.code = errorCodeText(refusal.error.code);
    entry.detail = refusal.error.detail;
    if (const auto seconds = std::chrono::ceil<std::chrono::seconds>(refusal.retryAfter).count())
        entry.detail += u"; locked for %1 s"_s.arg(seconds);
    m_parts.audit.record(entry);
}

} // namespace confab
