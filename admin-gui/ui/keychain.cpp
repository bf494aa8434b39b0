// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/keychain.h"

#include <qt6keychain/keychain.h>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString service = u"confab-admin"_s;

/// Empty where it worked, or where there was nothing to be found.
QString problemOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        return {};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return Keychain::tr("The keychain refused access.");
    default:
        return Keychain::tr(
            "This desktop has no keychain that answers: the secret is kept until the program ends.");
    }
}

} // namespace

void Keychain::read(const QString &id, Read done)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(id);
    connect(job, &QKeychain::Job::finished, this, [this, job, id, done = std::move(done)] {
        const QString secret = job->error() == QKeychain::NoError ? job->textData() : m_kept.value(id);
        done(secret, secret.isEmpty() ? problemOf(*job) : QString());
    });
    job->start();
}

void Keychain::write(const QString &id, const QString &secret, Done done)
{
    m_kept.insert(id, secret);
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(id);
    job->setTextData(secret);
    connect(job, &QKeychain::Job::finished, this, [job, done = std::move(done)] { done(problemOf(*job)); });
    job->start();
}

void Keychain::remove(const QString &id, Done done)
{
    m_kept.remove(id);
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(id);
    connect(job, &QKeychain::Job::finished, this, [job, done = std::move(done)] { done(problemOf(*job)); });
    job->start();
}

} // namespace confab
