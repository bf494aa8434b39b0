// SPDX-License-Identifier: MIT
#include "tests/support/certificates.h"
#include "tests/support/tls_client.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/socket.h>
#include <unistd.h>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The common name that a client of `context` is shown.
QByteArray shownBy(const TlsContext &context)
{
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends) != 0)
        qFatal("no socket pair");
    TlsClient client(ends[1]);
    const auto session = context.open(ends[0]);
    while (!client.shakeHands()) {
        if (session->shakeHands() == TlsSession::Handshake::Failed)
            qFatal("the handshake failed");
    }
    ::close(ends[0]);
    ::close(ends[1]);
    return client.serverName();
}

} // namespace

class TestTlsContext : public QObject
{
    Q_OBJECT

    Certificates m_certificates;

private Q_SLOTS:
    void aCertificateAndItsKeyAreLoaded()
    {
        const auto context = TlsContext::load(m_certificates.make(u"good"_s));
        QVERIFY2(context, context ? "" : qPrintable(context.error()));
        QCOMPARE(shownBy(**context), "good");
    }

    void whatIsWrongIsNamed_data()
    {
        const auto good = m_certificates.make(u"first"_s);
        const auto other = m_certificates.make(u"second"_s);
        const QString missing = m_certificates.path(u"missing.pem"_s);
        const QString text = m_certificates.path(u"text.pem"_s);
        write(text, "good morning\n");
        const QString cut = m_certificates.path(u"cut.pem"_s);
        write(cut, contentOf(good.certificate) + contentOf(good.certificate).first(100));
        const QString locked = m_certificates.path(u"locked.key"_s);
        Certificates::openssl({u"pkey"_s, u"-in"_s, good.key, u"-out"_s, locked, u"-aes128"_s, u"-passout"_s,
                               u"pass:secret"_s});

        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no certificate file")
            << missing << good.key << QStringList{missing, u"No such file"_s};
        QTest::newRow("no key file") << good.certificate << missing
                                     << QStringList{missing, u"No such file"_s};
        QTest::newRow("a directory") << QDir::tempPath() << good.key << QStringList{QDir::tempPath()};
        QTest::newRow("text for a certificate")
            << text << good.key << QStringList{text, u"no certificate in PEM"_s};
        QTest::newRow("text for a key")
            << good.certificate << text << QStringList{text, u"no private key in PEM"_s};
        QTest::newRow("exchanged") << good.key << good.certificate
                                   << QStringList{good.key, u"no certificate"_s};
        QTest::newRow("a damaged chain") << cut << good.key << QStringList{cut, u"damaged"_s};
        QTest::newRow("another's key") << good.certificate << other.key
                                       << QStringList{good.certificate, other.key, u"does not belong"_s};
        QTest::newRow("a key with a passphrase")
            << good.certificate << locked << QStringList{locked, u"encrypted"_s};
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(const QString, certificate);
        QFETCH(const QString, key);
        QFETCH(const QStringList, words);
        const auto context = TlsContext::load({certificate, key});
        QVERIFY(!context);
        for (const QString &word : words)
            QVERIFY2(context.error().contains(word), qPrintable(context.error()));
    }

    void reloadShowsTheNewOne()
    {
        const auto files = m_certificates.make(u"old"_s);
        const auto context = TlsContext::load(files);
        QVERIFY(context);
        const auto fresh = m_certificates.make(u"new"_s);
        write(files.certificate, contentOf(fresh.certificate));
        write(files.key, contentOf(fresh.key));
        QCOMPARE(shownBy(**context), "old");
        QVERIFY((*context)->reload());
        QCOMPARE(shownBy(**context), "new");
    }

    void reloadKeepsTheOldOneWhenTheNewOneIsBad()
    {
        const auto files = m_certificates.make(u"kept"_s);
        const auto context = TlsContext::load(files);
        QVERIFY(context);
        write(files.certificate, "");
        const auto reloaded = (*context)->reload();
        QVERIFY(!reloaded);
        QVERIFY(reloaded.error().contains(files.certificate));
        QCOMPARE(shownBy(**context), "kept");
    }
};

QTEST_GUILESS_MAIN(TestTlsContext)
#include "tst_tls_context.moc"
