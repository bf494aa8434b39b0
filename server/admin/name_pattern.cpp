// SPDX-License-Identifier: MIT
#include "server/admin/name_pattern.h"

#include <QChar>

namespace confab {

namespace {

/// As characters, each on its own: folding a whole string may make two of one, and `?` stands for one.
QList<char32_t> folded(const QString &text)
{
    const auto characters = text.toUcs4();
    QList<char32_t> result;
    result.reserve(characters.size());
    for (const auto character : characters)
        result.append(QChar::toCaseFolded(char32_t(character)));
    return result;
}

} // namespace

NamePattern::NamePattern(const QString &pattern)
    : m_pattern(folded(pattern))
{
}

bool NamePattern::matches(const QString &name) const
{
    if (m_pattern.isEmpty())
        return true;
    const QList<char32_t> text = folded(name);
    // Where the last star is, and what comes behind the characters it stands for. Only the last one needs to
    // take more when something does not match: whatever an earlier one could take, the last one can.
    qsizetype star = -1;
    qsizetype behindStar = 0;
    qsizetype in = 0;
    for (qsizetype at = 0; at < text.size();) {
        if (in < m_pattern.size() && m_pattern[in] == U'*') {
            star = in++;
            behindStar = at;
        } else if (in < m_pattern.size() && (m_pattern[in] == U'?' || m_pattern[in] == text[at])) {
            ++in;
            ++at;
        } else if (star >= 0) {
            in = star + 1;
            at = ++behindStar;
        } else {
            return false;
        }
    }
    while (in < m_pattern.size() && m_pattern[in] == U'*')
        ++in;
    return in == m_pattern.size();
}

} // namespace confab
