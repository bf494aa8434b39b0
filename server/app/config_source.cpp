// SPDX-License-Identifier: MIT
#include "server/app/config_source.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>
#include <utility>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

// Levenshtein's distance, one row at a time.
qsizetype distance(const QString &a, const QString &b)
{
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, diagonal + 1, row[j] + 1});
        }
    }
    return row.last();
}

QString withoutPassword(QString text)
{
    // A URL may lack its slashes, or its scheme, and a password may hold an @: all before the last one goes.
    static const QRegularExpression userInfo(uR"(\A((?:[a-z+]+:)?/*).*@)"_s,
                                             QRegularExpression::CaseInsensitiveOption |
                                                 QRegularExpression::DotMatchesEverythingOption);
    // It may lack its host, too; then what stands in the place of a port is none.
    static const QRegularExpression noPort(
        uR"(\A(redis[^:]*:/*[^:/\[]*(?:\[[^\]/]*\])?:)(?=[^/,]*[^0-9/,:]|[0-9]{6}).*)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return text.contains(u'@') ? text.replace(userInfo, uR"(\1***@)"_s) : text.replace(noPort, uR"(\1***)"_s);
}

} // namespace

QString quotedForProblem(const QString &text)
{
    constexpr qsizetype most = 80;
    QString shown = withoutPassword(text);
    if (shown.size() > most)
        shown = shown.first(most) + u"…"_s;
    return tomlString(shown);
}

QString quotedForProblem(const ConfigKey &key, const QString &text)
{
    return key.disclosure == Disclosure::Hidden ? hiddenValue() : quotedForProblem(text);
}

QString hiddenValue()
{
    return u"\"***\""_s;
}

std::optional<QString> nearest(const QString &word, const QStringList &candidates)
{
    // Longer than every name there is: not a slip, and not worth the quadratic time.
    constexpr qsizetype longest = 80;
    if (word.size() > longest)
        return std::nullopt;
    std::optional<QString> best;
    // One slip in a word of four letters, three in a long one; shorter words are close to everything.
    qsizetype bestDistance = 1 + std::min<qsizetype>(3, word.size() / 4);
    for (const QString &candidate : candidates) {
        const qsizetype d = distance(word, candidate);
        if (d < bestDistance) {
            best = candidate;
            bestDistance = d;
        }
    }
    return best;
}

QString suggestion(const std::optional<QString> &candidate)
{
    //: Goes on after what is wrong: “--prot: unknown option; did you mean --port?”
    return candidate ? Texts::tr("; did you mean %1?").arg(*candidate) : QString();
}

} // namespace confab
