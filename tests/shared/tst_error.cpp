// SPDX-License-Identifier: MIT
// The table of PROTOCOL.md §4, word for word: clients compare these texts.
#include "shared/error_codes.h"

#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(confab::ErrorCode)

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");

        const auto row = [](ErrorCode code, const QString &detail, const QString &number, const QString &text,
                            const QString &message) {
            QTest::newRow(qPrintable(number)) << code << detail << number << text << message;
        };
        row(ErrorCode::UnknownAction, u"X"_s, u"004"_s, u"unknown action or invalid apiVersion"_s,
            u"Unknown action (X) or invalid apiVersion"_s);
        row(ErrorCode::ShuttingDown, {}, u"006"_s, u"the server is shutting down"_s,
            u"The server is shutting down"_s);
        row(ErrorCode::TooManyPendingActions, {}, u"007"_s, u"you have too many pending requests"_s,
            u"You have too many pending requests"_s);
        row(ErrorCode::DataTooBig, u"10 received/20 max"_s, u"008"_s,
            u"data length is too big (10 received/20 max)"_s,
            u"Data length is too big (10 received/20 max)"_s);
        row(ErrorCode::VerbNotAllowed, u"dance"_s, u"014"_s, u"verb not found or not allowed (dance)"_s,
            u"Verb not found or not allowed (dance)"_s);
        row(ErrorCode::RoomAndMessageRequired, {}, u"015"_s, u"both room and message are required"_s,
            u"Both room and message are required"_s);
        row(ErrorCode::NotInRoom, u"R"_s, u"016"_s, u"connection not in this room (R)"_s,
            u"Connection not in this room (R)"_s);
        row(ErrorCode::AlreadyInRoom, u"R"_s, u"017"_s, u"connection already in this room (R)"_s,
            u"Connection already in this room (R)"_s);
        row(ErrorCode::RoomDeleted, u"R"_s, u"018"_s, u"this room has been deleted"_s,
            u"Room (R) has been deleted"_s);
        row(ErrorCode::RoomNotFound, u"R"_s, u"019"_s, u"room does not exist"_s,
            u"Room (R) does not exist"_s);
        row(ErrorCode::RoomExists, u"R"_s, u"020"_s, u"room exists"_s, u"Room (R) already exists"_s);
        row(ErrorCode::RoomRequired, {}, u"021"_s, u"a room is required"_s, u"A room is required"_s);
    }
    void texts()
    {
        QFETCH(ErrorCode, code);
        QFETCH(QString, detail);
        QFETCH(QString, number);
        QFETCH(QString, text);
        QFETCH(QString, message);
        const Error error{code, detail};
        QCOMPARE(errorCodeText(code), number);
        QCOMPARE(errorText(error), text);
        QCOMPARE(errorMessage(error), message);
    }

    void ownErrorsContinueFrom100_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("number");
        QTest::newRow("invalid frame") << ErrorCode::InvalidFrame << u"100"_s;
        QTest::newRow("invalid room name") << ErrorCode::InvalidRoomName << u"101"_s;
        QTest::newRow("too many rooms") << ErrorCode::TooManyRooms << u"103"_s;
        QTest::newRow("unknown connection") << ErrorCode::UnknownConnection << u"104"_s;
        QTest::newRow("store unavailable") << ErrorCode::StoreUnavailable << u"105"_s;
        QTest::newRow("not authorised") << ErrorCode::NotAuthorised << u"106"_s;
        QTest::newRow("timed out") << ErrorCode::TimedOut << u"107"_s;
        QTest::newRow("no such user") << ErrorCode::NoSuchUser << u"110"_s;
        QTest::newRow("user exists") << ErrorCode::UserExists << u"111"_s;
        QTest::newRow("invalid user name or password") << ErrorCode::InvalidUser << u"112"_s;
        QTest::newRow("cannot be saved") << ErrorCode::NotSaved << u"113"_s;
    }
    void ownErrorsContinueFrom100()
    {
        QFETCH(ErrorCode, code);
        QFETCH(QString, number);
        const Error error{code, u"culprit"_s};
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(errorCodeText(code), number);
        QVERIFY2(errorText(error).startsWith(name), qPrintable(errorText(error)));
        QVERIFY(errorMessage(error).startsWith(name[0].toUpper() + name.mid(1)));
    }

    void theListHasEveryCodeThatHasANumber()
    {
        QVERIFY(std::ranges::is_sorted(allErrorCodes));
        QCOMPARE(std::ranges::adjacent_find(allErrorCodes), allErrorCodes.end());
        QCOMPARE(allErrorCodes.size(), 27u);
    }

    void formatCharactersInTheDetailMeanNothing_data()
    {
        QTest::addColumn<ErrorCode>("code");
        for (const ErrorCode code :
             {ErrorCode::VerbNotAllowed, ErrorCode::NotInRoom, ErrorCode::AlreadyInRoom,
              ErrorCode::DataTooBig, ErrorCode::InvalidFrame, ErrorCode::InvalidRoomName,
              ErrorCode::UnknownConnection, ErrorCode::TimedOut, ErrorCode::Refused,
              ErrorCode::NotMemberOfRoom, ErrorCode::FileNotServed, ErrorCode::NoSuchUser,
              ErrorCode::UserExists, ErrorCode::InvalidUser, ErrorCode::NotSaved, ErrorCode::InvalidInput})
            QTest::newRow(qPrintable(errorCodeText(code))) << code;
    }
    void formatCharactersInTheDetailMeanNothing()
    {
        QFETCH(ErrorCode, code);
        const QString detail = u"%1 %s %n %% {0} ${x} \\n"_s;
        QVERIFY(errorText({code, detail}).contains(detail));
        QVERIFY(errorMessage({code, detail}).contains(detail));
    }

    void aRefusalIsInItsOwnWords()
    {
        QCOMPARE(errorText({ErrorCode::Refused, u"members Only"_s}), u"members Only"_s);
        QCOMPARE(errorMessage({ErrorCode::Refused, u"members Only"_s}), u"members Only"_s);
        QCOMPARE(errorText({ErrorCode::Refused}), QString());
    }

    void anOutsidersViewOfARoom()
    {
        QCOMPARE(errorText({ErrorCode::NotMemberOfRoom, u"R"_s}), u"not member of room R"_s);
    }
};

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
