// SPDX-License-Identifier: MIT
#include "shared/admin/admin_subscription.h"

#include "shared/admin/admin_client.h"

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

QString keyOf(const QString &topic)
{
    if (topic == "rooms"_L1)
        return u"room"_s;
    return topic == "nodes"_L1 ? u"node"_s : u"id"_s;
}

QJsonObject numbered(qint64 number, QJsonObject params = {})
{
    params.insert("subscription"_L1, number);
    return params;
}

} // namespace

AdminSubscription::AdminSubscription(AdminClient &client, QString topic, QJsonObject window)
    : m_client(&client)
    , m_topic(std::move(topic))
    , m_window(std::move(window))
    , m_table(keyOf(m_topic))
{
    m_retryTimer.setSingleShot(true);
    m_retryTimer.callOnTimeout(this, &AdminSubscription::ask);
    client.enrol(*this);
    ask();
}

AdminSubscription::~AdminSubscription()
{
    if (!m_client)
        return;
    m_client->strike(*this);
    if (m_number)
        m_client->request(u"unsubscribe"_s, JsonText::fromObject(numbered(*m_number)), {});
}

void AdminSubscription::update(QJsonObject window)
{
    m_window = std::move(window);
    ask();
}

void AdminSubscription::ask()
{
    // Answers may overtake each other, so there is only one question at a time.
    if (m_isAsking) {
        m_isStale = true;
        return;
    }
    if (!m_client || m_client->state() != AdminClient::State::Ready)
        return;
    m_retryTimer.stop();
    m_isAsking = true;
    m_isStale = false;
    m_asked = m_window;
    QJsonObject params = m_window;
    if (m_number)
        params = numbered(*m_number, params);
    else
        params.insert("topic"_L1, m_topic);
    const auto done = [self = QPointer(this), client = m_client](const AdminResult<JsonText> &result) {
        if (self) {
            self->onAnswer(result);
            return;
        }
        if (!result || !client)
            return;
        const QJsonValue number = jsonValue(result->bytes())["subscription"_L1];
        client->request(u"unsubscribe"_s, JsonText::fromObject(numbered(number.toInteger())), {});
    };
    m_client->request(m_number ? u"updateSubscription"_s : u"subscribe"_s, JsonText::fromObject(params),
                      done);
}

void AdminSubscription::restore()
{
    if (!m_number && !m_isAsking)
        ask();
}

void AdminSubscription::onAnswer(const AdminResult<JsonText> &result)
{
    m_isAsking = false;
    const QPointer guard(this);
    if (result) {
        const QJsonObject snapshot = jsonValue(result->bytes()).toObject();
        m_number = snapshot["subscription"_L1].toInteger();
        m_shown = m_asked;
        m_hasShown = true;
        m_table.reset(snapshot);
        m_stats = snapshot["stats"_L1].toObject();
        Q_EMIT snapshotReceived();
        if (guard)
            takeEntries(snapshot["entries"_L1].toArray(), snapshot["missed"_L1].toInteger());
    } else if (result.error().kind != AdminError::Kind::NotConnected) {
        onFailure(result.error());
    }
    if (guard && m_isStale)
        ask();
}

void AdminSubscription::onFailure(const AdminError &error)
{
    if (error.kind == AdminError::Kind::TimedOut) {
        if (m_client)
            m_retryTimer.start(m_client->m_options.longestRetry);
    } else if (m_hasShown && !m_isStale && m_asked != m_shown) {
        // The server may have begun to show what it then could not read.
        m_window = m_shown;
        m_isStale = true;
    }
    Q_EMIT failed(error);
}

void AdminSubscription::onChanged(const QJsonObject &params)
{
    if (params.contains("entries"_L1)) {
        takeEntries(params["entries"_L1].toArray(), params["missed"_L1].toInteger());
        return;
    }
    if (const QJsonValue stats = params["stats"_L1]; stats.isObject())
        m_stats = stats.toObject();
    const auto steps = m_table.apply(params);
    if (!steps) {
        ask();
        return;
    }
    Q_EMIT changed(*steps);
}

void AdminSubscription::takeEntries(const QJsonArray &entries, qint64 missed)
{
    // After a reconnect the snapshot begins with what has been told before.
    QJsonArray fresh;
    for (const QJsonValue &entry : entries) {
        if (entry == m_lastEntry)
            fresh = {};
        else
            fresh.append(entry);
    }
    if (!fresh.isEmpty())
        m_lastEntry = fresh.last().toObject();
    if (!fresh.isEmpty() || missed > 0)
        Q_EMIT entriesReceived(fresh, missed);
}

} // namespace confab
