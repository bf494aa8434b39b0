// SPDX-License-Identifier: MIT
#include "admin-cli/parse_problem.h"

#include "admin-cli/text.h"

#include <QRegularExpression>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A sentence of CLI11's, and ours for it; what the parentheses hold takes the places.
struct Sentence {
    QString pattern;
    QString text;
};

QList<Sentence> sentences()
{
    return {
        {u"(.+) is required"_s, Cli::tr("%1 is required")},
        {u"The following arguments? (?:was|were) not expected: (.+)"_s, Cli::tr("not expected: %1")},
        {u"(.+): \\d+ required .* missing"_s, Cli::tr("%1 needs a value")},
        {u"(.+): Value (.+) not in range (.+) to (.+)"_s,
         Cli::tr("%1: %2 is not in the range from %3 to %4")},
        {u"(.+): (.+) not in \\{(.+)\\}"_s, Cli::tr("%1: %2 is none of %3")},
        {u"Could not convert: (.+) = (.+)"_s, Cli::tr("%1: %2 is no number")},
        {u"(.+): too many inputs for a flag"_s, Cli::tr("%1 takes no value")},
        {u"(.+): Should be true/false or a number"_s, Cli::tr("%1 takes no value")},
    };
}

QString shortNumber(const QString &text)
{
    // 0.010000
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && text.contains(u'.') ? QString::number(number, 'g', 10) : text;
}

/// In one go: what was typed may look like a place.
QString filled(const QString &text, const QRegularExpressionMatch &match)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace = text[i] == u'%' && i + 1 < text.size() && text[i + 1].isDigit();
        if (isPlace)
            result += shortNumber(match.captured(text[++i].digitValue()));
        else
            result += text[i];
    }
    return result;
}

} // namespace

QString parseProblem(const CLI::ParseError &error)
{
    QString words = QString::fromUtf8(error.what()).simplified();
    if (words.endsWith(u'.'))
        words.chop(1);
    for (const Sentence &sentence : sentences()) {
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(sentence.pattern));
        const auto match = pattern.match(words);
        if (!match.hasMatch())
            continue;
        return filled(sentence.text, match);
    }
    return words;
}

} // namespace confab
