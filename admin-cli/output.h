// SPDX-License-Identifier: MIT
#pragma once

#include "admin-cli/failure.h"
#include "admin-cli/table.h"
#include "shared/json.h"

#include <QJsonValue>

namespace confab {

enum class OutputFormat { Human, Json };

/// Where commands write: sentences and tables for people, or one JSON value a line.
class Output
{
public:
    explicit Output(OutputFormat format);

    bool isJson() const { return m_format == OutputFormat::Json; }
    bool isOnTerminal() const { return m_isOnTerminal; }

    void line(const QString &text) const; ///< Shown with `visible`.
    void json(const QJsonValue &value) const;
    void json(const JsonText &text) const; ///< As it is, unless it has several lines.
    /// `whenEmpty` instead of a table without rows.
    void table(const Table &table, const QString &whenEmpty) const;
    /// A table as it fits the terminal, with its first line set off where that is welcome.
    QStringList tableLines(const Table &table) const;

    /// The members of an object, one a line; objects in it as sections.
    void facts(const QJsonObject &object, const QString &title = {}) const;

    void note(const QString &text) const; ///< `confabctl: …` on standard error.
    void failure(const Failure &failure) const;

private:
    void write(const QByteArray &line) const;

    OutputFormat m_format;
    bool m_isOnTerminal;
    bool m_hasColours;
};

} // namespace confab
