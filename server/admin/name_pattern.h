// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace confab {

/// A name with wildcards: `*` stands for any characters or none, `?` for one; the others for themselves, in
/// any case. The empty pattern matches every name.
class NamePattern
{
public:
    explicit NamePattern(const QString &pattern);

    /// Whether it matches the whole of `name`, in time that grows with the product of both lengths at worst.
    bool matches(const QString &name) const;

private:
    QList<char32_t> m_pattern;
};

} // namespace confab
