// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QJsonObject>
#include <QStringList>

namespace confab {

enum class ExportFormat {
    Csv,  ///< RFC 4180 with a header, UTF-8.
    Json, ///< One array of the objects, a line each.
};

/// Rows as a file for other programs: names and numbers as the server sends them, times as ISO 8601.
class RowWriter
{
public:
    /// `keys` are the columns of a CSV file, in their order; JSON has every member.
    RowWriter(QIODevice &device, ExportFormat format, QStringList keys);

    void begin();
    void write(const QJsonObject &row);
    void end();
    /// False once the device has not taken something.
    bool isGood() const { return m_isGood; }

    /// A cell of a CSV file, quoted where that is needed. A text that a spreadsheet would run as a formula
    /// gets an apostrophe in front, for clients choose what stands in a table.
    static QByteArray csvCell(const QString &key, const QJsonValue &value);

private:
    void put(const QByteArray &text);

    QIODevice &m_device;
    const ExportFormat m_format;
    const QStringList m_keys;
    bool m_isFirst = true;
    bool m_isGood = true;
};

} // namespace confab
