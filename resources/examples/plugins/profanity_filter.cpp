// SPDX-License-Identifier: MIT
// Bad words go out as stars. An action tells how many there were; a satellite reads the words before the
// server serves anybody.
#include "server/extensions/plugin.h"

#include <QFile>
#include <QRegularExpression>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

class ProfanityFilter : public QObject, public Plugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID ConfabPlugin_iid FILE "profanity_filter.json")
    Q_INTERFACES(confab::Plugin)

public:
    Result<> install(const PluginContext &context) override
    {
        Satellite words{.name = u"profanity words"_s};
        words.load = [this]() -> Task<> { co_return readWords(); };
        context.satellites.add(words);

        Middleware filter{.name = u"profanity filter"_s};
        filter.onSayReceive = [this](Sender, Message message) -> Result<Message> { return cleaned(message); };
        context.rooms.middleware().add(filter);

        Action report{.name = u"profanity"_s, .description = u"How many bad words went out as stars"_s};
        report.run = [this](ActionCall) -> Task<QJsonObject> {
            const QJsonObject count{{u"stars"_s, m_stars}};
            co_return count;
        };
        context.actions.add(report);
        return {};
    }

private:
    // One word a line, in the file that the environment names.
    Result<> readWords()
    {
        QStringList words{u"darn"_s, u"heck"_s};
        if (const QString path = qEnvironmentVariable("PROFANITY_WORDS"); !path.isEmpty()) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return failure(ErrorCode::Refused, path + u": "_s + file.errorString());
            words = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        }
        for (QString &word : words)
            word = QRegularExpression::escape(word.trimmed());
        m_badWord.setPattern(u"\\b(?:"_s + words.join(u'|') + u")\\b"_s);
        m_badWord.setPatternOptions(QRegularExpression::CaseInsensitiveOption);
        return {};
    }

    // A message may be any JSON value; this filter reads those that are a string.
    Message cleaned(Message message)
    {
        if (!message.body.bytes().startsWith('"'))
            return message;
        QString text = jsonStringValue(message.body.bytes());
        qsizetype from = 0;
        for (auto found = m_badWord.match(text); found.hasMatch(); found = m_badWord.match(text, from)) {
            text.replace(found.capturedStart(), found.capturedLength(),
                         QString(found.capturedLength(), u'*'));
            from = found.capturedEnd();
            ++m_stars;
        }
        if (from > 0)
            message.body = JsonText::fromString(text);
        return message;
    }

    QRegularExpression m_badWord{u"(?!)"_s}; // matches nothing
    int m_stars = 0;
};

#include "profanity_filter.moc"
