// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/core/row_writer.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 year5000 = 95'617'584'000; // In seconds; as milliseconds it is in 1973.

bool isTime(const QString &key)
{
    return key == "time"_L1 || key.endsWith("At"_L1);
}

// `joinedAt` is in seconds or milliseconds, as the server is set up (docs/admin-api.md).
QString isoTime(qint64 value)
{
    const qint64 milliseconds = value < year5000 ? value * 1000 : value;
    return QDateTime::fromMSecsSinceEpoch(milliseconds).toUTC().toString(Qt::ISODateWithMs);
}

QString listText(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &value : array) {
        if (value.isString())
            texts.append(value.toString());
        else
            texts.append(QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
    }
    return texts.join(u"; "_s);
}

QString guarded(const QString &text)
{
    const QChar first = text.isEmpty() ? QChar() : text.front();
    const bool isFormula = u"=+-@\t\r"_s.contains(first) && !text.isEmpty();
    return isFormula ? QString(u'\'' + text) : text;
}

QString cellText(const QString &key, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Double: {
        const double number = value.toDouble();
        const qint64 whole = value.toInteger();
        if (isTime(key))
            return isoTime(whole);
        return double(whole) == number ? QString::number(whole)
                                       : QString::number(number, 'g', QLocale::FloatingPointShortest);
    }
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::String:
        return guarded(value.toString());
    case QJsonValue::Array:
        return guarded(listText(value.toArray()));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default:
        return {};
    }
}

} // namespace

RowWriter::RowWriter(QIODevice &device, ExportFormat format, QStringList keys)
    : m_device(device)
    , m_format(format)
    , m_keys(std::move(keys))
{
}

void RowWriter::begin()
{
    if (m_format == ExportFormat::Json) {
        put("[");
        return;
    }
    QByteArrayList names;
    for (const QString &key : m_keys)
        names.append(csvCell({}, key));
    put(names.join(',') + "\r\n");
}

void RowWriter::write(const QJsonObject &row)
{
    if (m_format == ExportFormat::Json) {
        put((std::exchange(m_isFirst, false) ? "\n" : ",\n") +
            QJsonDocument(row).toJson(QJsonDocument::Compact));
        return;
    }
    QByteArrayList cells;
    for (const QString &key : m_keys)
        cells.append(csvCell(key, row[key]));
    put(cells.join(',') + "\r\n");
}

void RowWriter::end()
{
    if (m_format == ExportFormat::Json)
        put("\n]\n");
}

QByteArray RowWriter::csvCell(const QString &key, const QJsonValue &value)
{
    const QByteArray text = cellText(key, value).toUtf8();
    const auto needsQuotes = [](char c) { return c == '"' || c == ',' || c == '\r' || c == '\n'; };
    if (std::none_of(text.cbegin(), text.cend(), needsQuotes))
        return text;
    return '"' + QByteArray(text).replace('"', "\"\"") + '"';
}

void RowWriter::put(const QByteArray &text)
{
    m_isGood = m_isGood && m_device.write(text) == text.size();
}

} // namespace confab
