// SPDX-License-Identifier: MIT
// Finding plugins, and refusing what is none. Real ones are built and loaded by tests/e2e/plugins.test.mjs.
#include "server/extensions/plugin_loader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

class TestPluginLoader : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;

    QString write(const QString &name)
    {
        const QString path = m_directory.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("no library") < 0)
            qFatal("%s", qPrintable(file.errorString()));
        return path;
    }

private Q_SLOTS:
    void librariesAreFoundByDirectoryAndThenByName()
    {
        const QString b = write(u"one/b.so"_s);
        const QString a = write(u"one/a.so"_s);
        const QString first = write(u"two/0.so"_s);
        write(u"one/a.json"_s);
        write(u"one/deeper/c.so"_s);
        const QStringList directories{m_directory.filePath(u"one"_s), m_directory.filePath(u"two"_s)};
        QCOMPARE(findPlugins(directories).value(), QStringList({a, b, first}));
    }

    void noDirectoriesHaveNoPlugins() { QVERIFY(findPlugins({}).value().isEmpty()); }

    void aNamedDirectoryHasToBeThere()
    {
        const QString missing = m_directory.filePath(u"missing"_s);
        QCOMPARE(findPlugins({missing}).error(),
                 "there is no directory "_L1 + missing + " to load plugins from"_L1);
    }

    void theDefaultDirectoryNeedNotBeThere() { QVERIFY(findPlugins({defaultPluginDirectory})); }

    void whatIsNoPluginIsRefusedByName()
    {
        const QString file = write(u"three/none.so"_s);
        const auto loaded = loadPlugin(file);
        QVERIFY(!loaded);
        QVERIFY(loaded.error().startsWith("cannot load the plugin "_L1 + file + ": "_L1));
    }
};

QTEST_GUILESS_MAIN(TestPluginLoader)
#include "tst_plugin_loader.moc"
