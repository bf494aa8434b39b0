<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>confab::Alerts</name>
    <message>
        <source>Loop lag</source>
        <translation>تأخر الحلقة</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Queue of a client</source>
        <translation>طابور عميل</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Store unavailable</source>
        <translation>المخزن غير متاح</translation>
    </message>
    <message>
        <source>Node unreachable</source>
        <translation>عقدة غير متاحة</translation>
    </message>
    <message>
        <source>Loop lag of %1 on %2 (more than %3)</source>
        <extracomment>A duration, the name of a node, the threshold</extracomment>
        <translation>تأخر الحلقة %1 على العقدة %2 (أكثر من %3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections on %1 (more than %2)</source>
        <translation>
            <numerusform>لا اتصالات على العقدة %1 (أكثر من %2)</numerusform>
            <numerusform>اتصال واحد على العقدة %1 (أكثر من %2)</numerusform>
            <numerusform>اتصالان على العقدة %1 (أكثر من %2)</numerusform>
            <numerusform>%Ln اتصالات على العقدة %1 (أكثر من %2)</numerusform>
            <numerusform>%Ln اتصالًا على العقدة %1 (أكثر من %2)</numerusform>
            <numerusform>%Ln اتصال على العقدة %1 (أكثر من %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waited for one client of %2 (more than %3)</source>
        <extracomment>A size, the name of a node, the threshold</extracomment>
        <translation>في طابور عميل واحد %1 على العقدة %2 (أكثر من %3)</translation>
    </message>
    <message>
        <source>%1 of memory used by %2 (more than %3)</source>
        <extracomment>A size, the name of a node, the threshold</extracomment>
        <translation>الذاكرة المستخدمة %1 على العقدة %2 (أكثر من %3)</translation>
    </message>
    <message>
        <source>%1 cannot reach its store</source>
        <translation>يتعذّر على العقدة %1 الوصول إلى مخزنها</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>يتعذّر الوصول إلى العقدة %1</translation>
    </message>
</context>
<context>
    <name>confab::AlertsPanel</name>
    <message>
        <source>Nothing is wrong.</source>
        <translation>لا يوجد أي خلل.</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>العتبات</translation>
    </message>
    <message>
        <source>What counts as wrong</source>
        <translation>ما يُعدّ خللًا</translation>
    </message>
    <message>
        <source>Shows or hides what counts as wrong.</source>
        <translation>يُظهر ما يُعدّ خللًا أو يخفيه.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>التنبيهات (%1)</translation>
    </message>
    <message>
        <source>%1
since %2</source>
        <translation>%1
منذ %2</translation>
    </message>
</context>
<context>
    <name>confab::AnnounceHistory</name>
    <message>
        <source>&amp;Edit again</source>
        <translation>ع&amp;دّل مجددًا</translation>
    </message>
    <message>
        <source>Announcements so far</source>
        <translation>الإعلانات حتى الآن</translation>
    </message>
    <message>
        <source>Edit the selected announcement again</source>
        <translation>عدّل الإعلان المحدد مجددًا</translation>
    </message>
    <message>
        <source>Takes rooms and message over, to be changed before sending</source>
        <translation>يأخذ الغرف والرسالة لتعديلها قبل الإرسال</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>الم&amp;حفوظات</translation>
    </message>
    <message>
        <source>Nothing has been announced from here yet. What you send is listed here, and can be sent again.</source>
        <translation>لم يُعلَن شيء من هنا بعد. ما ترسله يُدرَج هنا، ويمكن إرساله مجددًا.</translation>
    </message>
    <message>
        <source>Return takes the selected one up again, to be changed.</source>
        <translation>يعيد مفتاح Enter فتح الإعلان المحدد لتعديله.</translation>
    </message>
    <message>
        <source>Says the same to the same rooms, at once</source>
        <translation>يقول الشيء نفسه للغرف نفسها فورًا</translation>
    </message>
    <message>
        <source>To all rooms? Press again</source>
        <translation>إلى كل الغرف؟ اضغط مجددًا</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>أرسل م&amp;جددًا</translation>
    </message>
    <message>
        <source>Send the selected announcement again</source>
        <translation>أرسل الإعلان المحدد مجددًا</translation>
    </message>
</context>
<context>
    <name>confab::AnnouncePage</name>
    <message>
        <source>&amp;These rooms</source>
        <translation>ه&amp;ذه الغرف</translation>
    </message>
    <message>
        <source>&amp;All rooms</source>
        <translation>&amp;كل الغرف</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Send announcement</source>
        <translation>أ&amp;رسل الإعلان</translation>
    </message>
    <message>
        <source>To these rooms</source>
        <translation>إلى هذه الغرف</translation>
    </message>
    <message>
        <source>To all rooms</source>
        <translation>إلى كل الغرف</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>What everybody in these rooms is told</source>
        <translation>ما يُقال لكل من في هذه الغرف</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The message is any JSON value and is sent as it is written.</source>
        <translation>الرسالة أي قيمة JSON، وتُرسَل كما كُتبت.</translation>
    </message>
    <message>
        <source>Says the message to everybody in the rooms.</source>
        <translation>يقول الرسالة لكل من في الغرف.</translation>
    </message>
    <message>
        <source>Write &amp;message</source>
        <translation>اكت&amp;ب الرسالة</translation>
    </message>
    <message>
        <source>Goes to the field for the message.</source>
        <translation>ينتقل إلى حقل الرسالة.</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>The rooms that an announcement goes to</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>الر&amp;سالة</translation>
    </message>
    <message>
        <source>This was said on %1. Look it over before you send it here.</source>
        <translation>قيل هذا على %1. راجعه قبل أن ترسله هنا.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>يجري الإرسال…</translation>
    </message>
    <message>
        <source>Add the rooms that shall hear it.</source>
        <translation>أضف الغرف التي ستتلقاه.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>اكتب رسالة أولًا.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Send to all: press again</source>
        <translation>أرسل للكل: اضغط مجددًا</translation>
    </message>
    <message>
        <source>This reaches %1. Press again to send it.</source>
        <translation>سيتلقاه %1. اضغط مجددًا لإرساله.</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>أرسل (%1)</translation>
    </message>
    <message>
        <source>Send the announcement</source>
        <translation>أرسل الإعلان</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>لم يُرسَل: %1.</translation>
    </message>
    <message>
        <source>Reached %1.</source>
        <translation>تلقاه %1.</translation>
    </message>
    <message>
        <source>Reached %1, but not %2.</source>
        <translation>تلقاه %1، ولم يصل إلى %2.</translation>
    </message>
    <message>
        <source>It was sent as it was; what you have changed since is still here.</source>
        <translation>أُرسل كما كان؛ وما غيّرته بعد ذلك ما زال هنا.</translation>
    </message>
    <message>
        <source>How many it reaches is not known: %1.</source>
        <translation>عدد من سيتلقونه غير معروف: %1.</translation>
    </message>
    <message>
        <source>Counting whom it reaches…</source>
        <translation>يجري عدّ من سيتلقونه…</translation>
    </message>
    <message>
        <source>Reaches %1.</source>
        <translation>سيتلقاه %1.</translation>
    </message>
    <message>
        <source>Reaches %1. Not there: %2.</source>
        <translation>سيتلقاه %1. غير موجودة: %2.</translation>
    </message>
</context>
<context>
    <name>confab::Announcements</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1، على %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3, %4</source>
        <translation>%1 على %2: %3، %4</translation>
    </message>
    <message>
        <source>The history of announcements cannot be kept in %1: %2.</source>
        <translation>تعذّر حفظ محفوظات الإعلانات في %1: %2.</translation>
    </message>
    <message>
        <source>all rooms</source>
        <translation>كل الغرف</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 من دون غيرها</numerusform>
            <numerusform>%1 وغرفة أخرى</numerusform>
            <numerusform>%1 وغرفتين أخريين</numerusform>
            <numerusform>%1 و%n غرف أخرى</numerusform>
            <numerusform>%1 و%n غرفة أخرى</numerusform>
            <numerusform>%1 و%n غرفة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>لم يُرسَل: %1</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>تلقاه %1</translation>
    </message>
    <message>
        <source>%1, but not %2</source>
        <translation>%1، ولم يصل إلى %2</translation>
    </message>
</context>
<context>
    <name>confab::AskBar</name>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>أكّد</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>إجابة أخرى</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
</context>
<context>
    <name>confab::BulkBar</name>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>انسخ القائمة</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel what is under way</source>
        <translation>ألغِ ما يجري تنفيذه</translation>
    </message>
    <message>
        <source>Copy the list of failures</source>
        <translation>انسخ قائمة ما فشل</translation>
    </message>
    <message>
        <source>Dismiss the list of failures</source>
        <translation>تجاهل قائمة ما فشل</translation>
    </message>
    <message>
        <source>What failed, and why</source>
        <translation>ما فشل، ولماذا</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>What is being done, how often it was done, how often it will be: “Removing from lobby, 3 of 20”</extracomment>
        <translation>%1، %2 من %3</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more wait</source>
        <translation>
            <numerusform>%1؛ ولا شيء غيرها ينتظر</numerusform>
            <numerusform>%1؛ وتنتظر عملية أخرى</numerusform>
            <numerusform>%1؛ وتنتظر عمليتان أخريان</numerusform>
            <numerusform>%1؛ وتنتظر %n عمليات أخرى</numerusform>
            <numerusform>%1؛ وتنتظر %n عملية أخرى</numerusform>
            <numerusform>%1؛ وتنتظر %n عملية أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Steps done, steps in all</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n failed</source>
        <translation>
            <numerusform>%1: لم يفشل شيء</numerusform>
            <numerusform>%1: حالة فشل واحدة</numerusform>
            <numerusform>%1: حالتا فشل</numerusform>
            <numerusform>%1: %n حالات فشل</numerusform>
            <numerusform>%1: %n حالة فشل</numerusform>
            <numerusform>%1: %n حالة فشل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>confab::ClientActions</name>
    <message>
        <source>Message to %1. Only this client sees it.</source>
        <translation>رسالة إلى %1. لا يراها إلا هذا العميل.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>أرسل</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>The message was sent.</source>
        <translation>أُرسلت الرسالة.</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>هل تريد قطع اتصال %1؟</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n clients?</source>
        <translation>
            <numerusform>هل تريد قطع اتصال %n عميل؟</numerusform>
            <numerusform>هل تريد قطع اتصال عميل واحد؟</numerusform>
            <numerusform>هل تريد قطع اتصال عميلين؟</numerusform>
            <numerusform>هل تريد قطع اتصال %n عملاء؟</numerusform>
            <numerusform>هل تريد قطع اتصال %n عميلًا؟</numerusform>
            <numerusform>هل تريد قطع اتصال %n عميل؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They leave all their rooms; clients connect again by themselves.</source>
        <comment>%n clients</comment>
        <translation>
            <numerusform>سيغادرون كل غرفهم؛ والعملاء يعيدون الاتصال من تلقاء أنفسهم.</numerusform>
            <numerusform>سيغادر كل غرفه؛ والعملاء يعيدون الاتصال من تلقاء أنفسهم.</numerusform>
            <numerusform>سيغادران كل غرفهما؛ والعملاء يعيدون الاتصال من تلقاء أنفسهم.</numerusform>
            <numerusform>سيغادرون كل غرفهم؛ والعملاء يعيدون الاتصال من تلقاء أنفسهم.</numerusform>
            <numerusform>سيغادرون كل غرفهم؛ والعملاء يعيدون الاتصال من تلقاء أنفسهم.</numerusform>
            <numerusform>سيغادرون كل غرفهم؛ والعملاء يعيدون الاتصال من تلقاء أنفسهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They leave all their rooms, and are told not to connect again.</source>
        <comment>%n clients</comment>
        <translation>
            <numerusform>سيغادرون كل غرفهم، ويُطلب منهم عدم الاتصال مجددًا.</numerusform>
            <numerusform>سيغادر كل غرفه، ويُطلب منه عدم الاتصال مجددًا.</numerusform>
            <numerusform>سيغادران كل غرفهما، ويُطلب منهما عدم الاتصال مجددًا.</numerusform>
            <numerusform>سيغادرون كل غرفهم، ويُطلب منهم عدم الاتصال مجددًا.</numerusform>
            <numerusform>سيغادرون كل غرفهم، ويُطلب منهم عدم الاتصال مجددًا.</numerusform>
            <numerusform>سيغادرون كل غرفهم، ويُطلب منهم عدم الاتصال مجددًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>اقطع الاتصال</translation>
    </message>
    <message>
        <source>has left already</source>
        <translation>غادر من قبل</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message numerus="yes">
        <source>%n clients disconnected.</source>
        <translation>
            <numerusform>لم يُقطع اتصال أي عميل.</numerusform>
            <numerusform>قُطع اتصال عميل واحد.</numerusform>
            <numerusform>قُطع اتصال عميلين.</numerusform>
            <numerusform>قُطع اتصال %n عملاء.</numerusform>
            <numerusform>قُطع اتصال %n عميلًا.</numerusform>
            <numerusform>قُطع اتصال %n عميل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>confab::CloseQuestion</name>
    <message>
        <source>Not closed, because not everything was done.</source>
        <translation>لم تُغلق النافذة، لأن بعض ما طُلب لم يُنجز.</translation>
    </message>
    <message>
        <source>Close Confab</source>
        <translation>إغلاق Confab</translation>
    </message>
    <message>
        <source>%1.
What has not been done by then stays undone.</source>
        <translation>%1.
ما لا يُنجَز حتى ذلك الحين لن يُنجَز.</translation>
    </message>
    <message>
        <source>Close when it is done</source>
        <translation>أغلق عند الانتهاء</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>أوقف العمل وأغلق</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>ابقَ</translation>
    </message>
</context>
<context>
    <name>confab::Columns</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>The room&apos;s name.</source>
        <translation>اسم الغرفة.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>How many connections are in it, on all nodes.</source>
        <translation>عدد الاتصالات فيها على كل العقد.</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>رسائل/ث</translation>
    </message>
    <message>
        <source>What was said in the last second, and in the minute before.</source>
        <translation>ما قيل في الثانية الأخيرة، وفي الدقيقة التي قبلها.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>When the room was made.</source>
        <translation>وقت إنشاء الغرفة.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>The connection&apos;s id.</source>
        <translation>معرّف الاتصال.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Where the client connects from.</source>
        <translation>العنوان الذي يتصل منه العميل.</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>النقل</translation>
    </message>
    <message>
        <source>How the client is connected.</source>
        <translation>طريقة اتصال العميل.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>العقدة</translation>
    </message>
    <message>
        <source>The server process that holds the connection.</source>
        <translation>عملية الخادم التي لديها الاتصال.</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>الانضمام</translation>
    </message>
    <message>
        <source>When it joined this room.</source>
        <translation>وقت انضمامه إلى هذه الغرفة.</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>الخمول</translation>
    </message>
    <message>
        <source>Since it last said anything.</source>
        <translation>المدة منذ آخر ما قاله.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>The client&apos;s port.</source>
        <translation>منفذ العميل.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>In the order of joining.</source>
        <translation>بترتيب الانضمام إليها.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>Waiting to be sent to it.</source>
        <translation>ما ينتظر إرساله إليه.</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>ذهاب وإياب</translation>
    </message>
    <message>
        <source>As the kernel measures it.</source>
        <translation>كما تقيسه نواة النظام.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>الاتصال منذ</translation>
    </message>
    <message>
        <source>When the connection was made.</source>
        <translation>وقت إنشاء الاتصال.</translation>
    </message>
    <message>
        <source>The server process.</source>
        <translation>عملية الخادم.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>متاحة</translation>
    </message>
    <message>
        <source>Whether it answers the others.</source>
        <translation>هل ترد على العقد الأخرى.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>A connection in two rooms counts twice.</source>
        <translation>الاتصال الذي في غرفتين يُحسب مرتين.</translation>
    </message>
    <message>
        <source>Loop lag</source>
        <translation>تأخر الحلقة</translation>
    </message>
    <message>
        <source>The longest of the last seconds.</source>
        <translation>الأطول في الثواني الأخيرة.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Resident.</source>
        <translation>الذاكرة المقيمة.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>المخزن</translation>
    </message>
    <message>
        <source>Whether it can read and write the rooms.</source>
        <translation>هل تستطيع قراءة الغرف وكتابتها.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
</context>
<context>
    <name>confab::CommandLine</name>
    <message>
        <source>The operator&apos;s console of the Confab chat server.</source>
        <translation>لوحة تحكم المشرف لخادم الدردشة Confab.</translation>
    </message>
    <message>
        <source>unexpected argument &apos;%1&apos;; see --help</source>
        <translation>وسيط غير متوقع «%1»؛ انظر --help</translation>
    </message>
    <message>
        <source>--url and --token-file belong together</source>
        <translation>يُستخدم الخياران --url و --token-file معًا</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>تعذّرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>no server has left its address and token in %1; is confabd running?</source>
        <translation>لم يترك أي خادم عنوانه ورمز دخوله في %1؛ هل يعمل confabd؟</translation>
    </message>
    <message>
        <source>there is no language %1; there are: %2</source>
        <translation>لا توجد لغة %1؛ اللغات المتاحة: %2</translation>
    </message>
    <message>
        <source>a link names the server, and so does --url or --state-dir; give one of them</source>
        <translation>الرابط يحدد الخادم، وكذلك --url أو --state-dir؛ اذكر واحدا منها فقط</translation>
    </message>
</context>
<context>
    <name>confab::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>%1, not possible: %2</source>
        <translation>%1، غير ممكن: %2</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>لا يوجد أمر كهذا.</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>غير ممكن الآن.</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>ليس الآن: %1</translation>
    </message>
</context>
<context>
    <name>confab::ConnectionBanner</name>
    <message>
        <source>Servers…</source>
        <translation>الخوادم…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Not connected to a server. Choose one under “Servers…”.</source>
        <translation>لا اتصال بأي خادم. اختر واحدًا من «الخوادم…».</translation>
    </message>
    <message>
        <source>What you see is %1 old, from %2.</source>
        <translation>ما تراه عمره %1، وهو من %2.</translation>
    </message>
</context>
<context>
    <name>confab::ConnectionTest</name>
    <message>
        <source>no answer within 10 seconds</source>
        <translation>لا رد خلال 10 ثوانٍ</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>The step that finds the address of the server</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>%1 is not known: %2</source>
        <translation>الاسم %1 غير معروف: %2</translation>
    </message>
    <message>
        <source>port %1 answers</source>
        <translation>المنفذ %1 يرد</translation>
    </message>
    <message>
        <source>there are no certificates in %1</source>
        <translation>لا توجد شهادات في %1</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>The step that signs in</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>as %1</source>
        <extracomment>Signed in as somebody</extracomment>
        <translation>باسم %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>confabd %1 on %2</source>
        <translation>الخادم confabd %1 على العقدة %2</translation>
    </message>
</context>
<context>
    <name>confab::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Slow connections are bold and begin with a warning sign.</source>
        <translation>الاتصالات البطيئة مكتوبة بخط عريض وتبدأ بعلامة تحذير.</translation>
    </message>
    <message>
        <source>Details of the selected connection</source>
        <translation>تفاصيل الاتصال المحدد</translation>
    </message>
    <message>
        <source>Select a connection to see its details.</source>
        <translation>حدد اتصالًا لعرض تفاصيله.</translation>
    </message>
    <message>
        <source>&amp;Message…</source>
        <translation>&amp;رسالة…</translation>
    </message>
    <message>
        <source>Says something to the selected client alone.</source>
        <translation>يقول شيئًا للعميل المحدد وحده.</translation>
    </message>
    <message>
        <source>Show its &amp;rooms</source>
        <translation>اعرض &amp;غرفه</translation>
    </message>
    <message>
        <source>Goes to a room that the selected client is in.</source>
        <translation>ينتقل إلى غرفة فيها العميل المحدد.</translation>
    </message>
    <message>
        <source>Only &amp;slow ones</source>
        <translation>ال&amp;بطيئة فقط</translation>
    </message>
    <message>
        <source>Shows those for which much is queued, or whose answers take long.</source>
        <translation>يعرض ما طال طابوره أو تأخرت ردوده.</translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation>ا&amp;قطع الاتصال…</translation>
    </message>
    <message>
        <source>Closes the connection; clients connect again by themselves.</source>
        <translation>يغلق الاتصال؛ والعملاء يعيدون الاتصال من تلقاء أنفسهم.</translation>
    </message>
    <message>
        <source>Disconnect for &amp;good…</source>
        <translation>اقطعه &amp;نهائيًا…</translation>
    </message>
    <message>
        <source>Closes the connection and tells the client not to return.</source>
        <translation>يغلق الاتصال ويطلب من العميل ألا يعود.</translation>
    </message>
    <message>
        <source>The list is not what was asked for: %1.</source>
        <translation>القائمة ليست ما طُلب: %1.</translation>
    </message>
    <message>
        <source>No connection matches.</source>
        <translation>لا اتصال مطابق.</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <translation>لا أحد متصل.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections match</source>
        <translation>
            <numerusform>لا اتصالات مطابقة</numerusform>
            <numerusform>اتصال واحد مطابق</numerusform>
            <numerusform>اتصالان مطابقان</numerusform>
            <numerusform>%n اتصالات مطابقة</numerusform>
            <numerusform>%n اتصالًا مطابقًا</numerusform>
            <numerusform>%n اتصال مطابق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>لا اتصالات</numerusform>
            <numerusform>اتصال واحد</numerusform>
            <numerusform>اتصالان</numerusform>
            <numerusform>%n اتصالات</numerusform>
            <numerusform>%n اتصالًا</numerusform>
            <numerusform>%n اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one connection first.</source>
        <translation>حدد اتصالًا واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Select connections first.</source>
        <translation>حدد اتصالات أولًا.</translation>
    </message>
    <message>
        <source>It is in no room.</source>
        <translation>ليس في أي غرفة.</translation>
    </message>
</context>
<context>
    <name>confab::ConsoleLink</name>
    <message>
        <source>&quot;%1&quot; is no link to a server, such as confab://chat.example:8090</source>
        <translation>«%1» ليس رابطا إلى خادم، مثل confab://chat.example:8090</translation>
    </message>
    <message>
        <source>The link holds a user or a secret; a link names a server and nothing else</source>
        <translation>يحتوي الرابط على مستخدم أو سرّ؛ والرابط يحدد خادما ولا شيء غيره</translation>
    </message>
    <message>
        <source>The link &quot;%1&quot; holds more than a server and its port</source>
        <translation>يحتوي الرابط «%1» على أكثر من خادم ومنفذه</translation>
    </message>
</context>
<context>
    <name>confab::ConsoleOptions</name>
    <message>
        <source>Administration port to connect to, such as ws://127.0.0.1:8090/admin.</source>
        <translation>منفذ الإدارة المطلوب الاتصال به، مثل ws://127.0.0.1:8090/admin.</translation>
    </message>
    <message>
        <source>File with the token for --url.</source>
        <translation>ملف رمز الدخول للعنوان المحدد في --url.</translation>
    </message>
    <message>
        <source>State directory of a server on this machine: finds address and token there.</source>
        <translation>مجلد حالة خادم على هذا الجهاز: يُعثر فيه على العنوان ورمز الدخول.</translation>
    </message>
    <message>
        <source>Keeps its settings in DIR instead of the user&apos;s.</source>
        <translation>يحفظ إعداداته في DIR بدلًا من مجلد إعدادات المستخدم.</translation>
    </message>
    <message>
        <source>The language: %1; what was chosen last, or the system&apos;s, if left out.</source>
        <translation>اللغة: %1؛ وإن لم تُحدَّد فآخر لغة اختيرت، أو لغة النظام.</translation>
    </message>
    <message>
        <source>Server whose profile to open, or to begin; the console that runs already does it.</source>
        <translation>الخادم الذي يُفتح ملف تعريفه أو يُنشأ؛ وتتولى ذلك لوحة التحكم المفتوحة إن وُجدت.</translation>
    </message>
</context>
<context>
    <name>confab::ConsoleWindow</name>
    <message>
        <source>Confab</source>
        <translation>Confab</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>الإعلان</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>%1 (%2 ⚠)</source>
        <translation>%1 (%2 ⚠)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>مل&amp;ف</translation>
    </message>
    <message>
        <source>&amp;Connect to</source>
        <translation>ا&amp;تصل بـ</translation>
    </message>
    <message>
        <source>&amp;Servers…</source>
        <translation>ال&amp;خوادم…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>ا&amp;قطع الاتصال</translation>
    </message>
    <message>
        <source>&amp;Export table…</source>
        <translation>&amp;صدّر الجدول…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>اخر&amp;ج</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>ا&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>الأوا&amp;مر…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Columns and order…</source>
        <translation>الأ&amp;عمدة والترتيب…</translation>
    </message>
    <message>
        <source>Chooses what the table shows, and what it is sorted by.</source>
        <translation>يختار ما يعرضه الجدول وما يُرتَّب حسبه.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Confab</source>
        <translation>&amp;عن Confab</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Colours of the &amp;desktop</source>
        <translation>ألوان سطح ال&amp;مكتب</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>No server runs with the state directory %1.</source>
        <translation>لا يعمل أي خادم بمجلد الحالة %1.</translation>
    </message>
    <message>
        <source>%1 – Confab</source>
        <translation>%1 – Confab</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>اتصل بـ</translation>
    </message>
    <message>
        <source>About Confab</source>
        <translation>عن Confab</translation>
    </message>
    <message>
        <source>&lt;b&gt;Confab %1&lt;/b&gt;&lt;p&gt;The operator&apos;s console of the Confab chat server.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Confab %1&lt;/b&gt;&lt;p&gt;لوحة تحكم المشرف لخادم الدردشة Confab.&lt;/p&gt;&lt;p&gt;برمجية حرة برخصة غنو العمومية العامة (GPL)، الإصدار 3 أو ما بعده.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;System&apos;s language</source>
        <translation>لغة ال&amp;نظام</translation>
    </message>
    <message>
        <source>The language changes when what is under way is done.</source>
        <translation>تتغير اللغة عند الانتهاء مما يجري تنفيذه.</translation>
    </message>
    <message>
        <source>The link leads to the server of this machine.</source>
        <translation>يؤدي الرابط إلى خادم هذا الجهاز.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصل</translation>
    </message>
    <message>
        <source>The link to %1 was not opened: something is being typed in &quot;Servers&quot;.</source>
        <translation>لم يُفتح الرابط إلى %1: هناك كتابة جارية في «الخوادم».</translation>
    </message>
</context>
<context>
    <name>confab::ExportDialog</name>
    <message>
        <source>&amp;All rows</source>
        <translation>&amp;كل الصفوف</translation>
    </message>
    <message>
        <source>&amp;CSV, for spreadsheets</source>
        <translation>&amp;CSV لجداول البيانات</translation>
    </message>
    <message>
        <source>&amp;JSON, as the server sends it</source>
        <translation>&amp;JSON كما يرسله الخادم</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;تصفّح…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;صدّر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Filtered rows</source>
        <translation>الصفوف المرشّحة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>تصدير إلى</translation>
    </message>
    <message>
        <source>Not exported: %1.</source>
        <translation>لم يُصدَّر: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in %1.</source>
        <translation>
            <numerusform>لم يُكتب أي صف في %1.</numerusform>
            <numerusform>كُتب صف واحد في %1.</numerusform>
            <numerusform>كُتب صفان في %1.</numerusform>
            <numerusform>كُتبت %n صفوف في %1.</numerusform>
            <numerusform>كُتب %n صفًا في %1.</numerusform>
            <numerusform>كُتب %n صف في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message numerus="yes">
        <source>The %n that &amp;match the filter</source>
        <translation>
            <numerusform>المطا&amp;بقة للمرشّح (%n)</numerusform>
            <numerusform>المطا&amp;بق للمرشّح (%n)</numerusform>
            <numerusform>المطا&amp;بقان للمرشّح (%n)</numerusform>
            <numerusform>المطا&amp;بقة للمرشّح (%n)</numerusform>
            <numerusform>المطا&amp;بقة للمرشّح (%n)</numerusform>
            <numerusform>المطا&amp;بقة للمرشّح (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>تصدير الجدول</translation>
    </message>
</context>
<context>
    <name>confab::FeedFilter</name>
    <message>
        <source>No line matches the filter.</source>
        <translation>لا سطر يطابق المرشّح.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>لم يحدث شيء بعد.</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>لا بيانات بعد</translation>
    </message>
</context>
<context>
    <name>confab::FeedModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines came than could be sent</source>
        <translation>
            <numerusform>لا أسطر إضافية تعذّر إرسالها</numerusform>
            <numerusform>ورد سطر إضافي واحد تعذّر إرساله</numerusform>
            <numerusform>ورد سطران إضافيان تعذّر إرسالهما</numerusform>
            <numerusform>وردت %n أسطر إضافية تعذّر إرسالها</numerusform>
            <numerusform>ورد %n سطرًا إضافيًا تعذّر إرسالها</numerusform>
            <numerusform>ورد %n سطر إضافي تعذّر إرسالها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>confab::FeedPage</name>
    <message>
        <source>Filter: words that a line must hold</source>
        <translation>المرشّح: كلمات يجب أن ترد في السطر</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>المرشّح</translation>
    </message>
    <message>
        <source>Shows the lines that hold all of these words.</source>
        <translation>يعرض الأسطر التي ترد فيها كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>كل المستويات</translation>
    </message>
    <message>
        <source>Info and worse</source>
        <translation>المعلومات وما فوقها</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>التحذيرات وما فوقها</translation>
    </message>
    <message>
        <source>Critical only</source>
        <translation>الحرجة فقط</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>كل النتائج</translation>
    </message>
    <message>
        <source>Refused and failed</source>
        <translation>المرفوضة والفاشلة</translation>
    </message>
    <message>
        <source>Failed only</source>
        <translation>الفاشلة فقط</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Select a line to see all of it.</source>
        <translation>حدد سطرًا لعرضه كاملًا.</translation>
    </message>
    <message>
        <source>The whole entry as JSON</source>
        <translation>القيد كاملًا بصيغة JSON</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>أو&amp;قف</translation>
    </message>
    <message>
        <source>Holds the list still; new lines are kept for later.</source>
        <translation>يوقف حركة القائمة؛ وتُحفظ الأسطر الجديدة لوقت لاحق.</translation>
    </message>
    <message>
        <source>Go to the &amp;newest</source>
        <translation>اذهب إلى الأحد&amp;ث</translation>
    </message>
    <message>
        <source>Goes to the end of the list and stays there as lines come.</source>
        <translation>ينتقل إلى نهاية القائمة ويبقى عندها مع ورود الأسطر.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>انس&amp;خ</translation>
    </message>
    <message>
        <source>Copies the selected lines as text.</source>
        <translation>ينسخ الأسطر المحددة نصًا.</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>امس&amp;ح</translation>
    </message>
    <message>
        <source>Empties the list here; the server keeps its lines.</source>
        <translation>يفرغ القائمة هنا؛ ويحتفظ الخادم بأسطره.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;صدّر…</translation>
    </message>
    <message>
        <source>Writes the lines to a file.</source>
        <translation>يكتب الأسطر في ملف.</translation>
    </message>
    <message>
        <source>Events tell what operators did: who, when, and with what outcome.

Only the role admin may see them; you are %1.</source>
        <translation>تبيّن الأحداث ما فعله المشرفون: مَن ومتى وبأي نتيجة.

لا يطّلع عليها إلا صاحب الدور admin؛ ودورك %1.</translation>
    </message>
    <message>
        <source>The log cannot be shown: %1.</source>
        <translation>تعذّر عرض السجل: %1.</translation>
    </message>
    <message>
        <source>Events cannot be shown: %1.</source>
        <translation>تعذّر عرض الأحداث: %1.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on (%n new)</source>
        <translation>
            <numerusform>استأ&amp;نف (لا جديد)</numerusform>
            <numerusform>استأ&amp;نف (جديد واحد)</numerusform>
            <numerusform>استأ&amp;نف (جديدان)</numerusform>
            <numerusform>استأ&amp;نف (%n جديدة)</numerusform>
            <numerusform>استأ&amp;نف (%n جديدًا)</numerusform>
            <numerusform>استأ&amp;نف (%n جديد)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>استأ&amp;نف</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lines match</source>
        <translation>
            <numerusform>يطابق %1 من أصل %n سطر</numerusform>
            <numerusform>يطابق %1 من أصل سطر واحد</numerusform>
            <numerusform>يطابق %1 من أصل سطرين</numerusform>
            <numerusform>يطابق %1 من أصل %n أسطر</numerusform>
            <numerusform>يطابق %1 من أصل %n سطرًا</numerusform>
            <numerusform>يطابق %1 من أصل %n سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرًا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>; older ones are dropped</source>
        <extracomment>Goes on after the number of lines</extracomment>
        <translation>؛ وأُسقط ما هو أقدم</translation>
    </message>
    <message numerus="yes">
        <source>; paused, %n new</source>
        <extracomment>Goes on after the number of lines</extracomment>
        <translation>
            <numerusform>؛ متوقف مؤقتًا، ولا جديد</numerusform>
            <numerusform>؛ متوقف مؤقتًا، وسطر جديد</numerusform>
            <numerusform>؛ متوقف مؤقتًا، وسطران جديدان</numerusform>
            <numerusform>؛ متوقف مؤقتًا، و%n أسطر جديدة</numerusform>
            <numerusform>؛ متوقف مؤقتًا، و%n سطرًا جديدًا</numerusform>
            <numerusform>؛ متوقف مؤقتًا، و%n سطر جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>; no connection, so nothing new comes</source>
        <extracomment>Goes on after the number of lines</extracomment>
        <translation>؛ لا اتصال، فلا يرد جديد</translation>
    </message>
</context>
<context>
    <name>confab::FigureChart</name>
    <message>
        <source>−%1 min</source>
        <translation>قبل %1 د</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The end of the time axis of a chart</extracomment>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%1: now %2, at most %3 in the last %n minutes</source>
        <translation>
            <numerusform>%1: الآن %2، والأعلى %3 خلال أقل من دقيقة</numerusform>
            <numerusform>%1: الآن %2، والأعلى %3 خلال آخر دقيقة</numerusform>
            <numerusform>%1: الآن %2، والأعلى %3 خلال آخر دقيقتين</numerusform>
            <numerusform>%1: الآن %2، والأعلى %3 خلال آخر %n دقائق</numerusform>
            <numerusform>%1: الآن %2، والأعلى %3 خلال آخر %n دقيقة</numerusform>
            <numerusform>%1: الآن %2، والأعلى %3 خلال آخر %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1: no data yet</source>
        <translation>%1: لا بيانات بعد</translation>
    </message>
</context>
<context>
    <name>confab::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>المرشّح</translation>
    </message>
</context>
<context>
    <name>confab::Format</name>
    <message>
        <source>%1 min</source>
        <extracomment>A duration: minutes</extracomment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A duration: hours</extracomment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A duration: days</extracomment>
        <translation>%1 يوم</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A duration: milliseconds</extracomment>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration: seconds</extracomment>
        <translation>%1 ث</translation>
    </message>
</context>
<context>
    <name>confab::HeaderMenu</name>
    <message>
        <source>Sort by %1</source>
        <translation>رتّب حسب %1</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;تصاعديًا</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>ت&amp;نازليًا</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>الأعمدة والترتيب</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>اعرض %1</translation>
    </message>
</context>
<context>
    <name>confab::Keychain</name>
    <message>
        <source>The keychain refused access.</source>
        <translation>رفضت حلقة المفاتيح الوصول.</translation>
    </message>
    <message>
        <source>This desktop has no keychain that answers: the secret is kept until the program ends.</source>
        <translation>لا توجد على سطح المكتب هذا حلقة مفاتيح ترد: يُحفظ السرّ إلى أن ينتهي البرنامج.</translation>
    </message>
</context>
<context>
    <name>confab::LiveModel</name>
    <message>
        <source>not loaded</source>
        <translation>غير محمّل</translation>
    </message>
    <message>
        <source>%1 The server does not sort by it.</source>
        <translation>%1 لا يرتّب الخادم حسبه.</translation>
    </message>
</context>
<context>
    <name>confab::LiveTableView</name>
    <message>
        <source>The list is still being loaded.</source>
        <translation>ما زال تحميل القائمة جاريًا.</translation>
    </message>
    <message>
        <source>The list is not what was asked for.</source>
        <translation>القائمة ليست ما طُلب.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>يجري التحميل…</translation>
    </message>
    <message>
        <source>The list cannot be shown: %1.</source>
        <translation>تعذّر عرض القائمة: %1.</translation>
    </message>
    <message>
        <source>Not what was asked for, but the list before: %1.</source>
        <translation>ليست القائمة المطلوبة بل التي قبلها: %1.</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>لا بيانات بعد</translation>
    </message>
</context>
<context>
    <name>confab::MemberAdder</name>
    <message>
        <source>Connections to add</source>
        <translation>الاتصالات المراد إضافتها</translation>
    </message>
    <message>
        <source>No connection matches the filter.</source>
        <translation>لا اتصال يطابق المرشّح.</translation>
    </message>
    <message>
        <source>&amp;Or paste ids, separated by anything:</source>
        <translation>أو ال&amp;صق معرّفات يفصل بينها أي شيء:</translation>
    </message>
    <message>
        <source>Ids to add</source>
        <translation>المعرّفات المراد إضافتها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Add members to %1</source>
        <translation>إضافة أعضاء إلى %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>أضف</translation>
    </message>
    <message numerus="yes">
        <source>Add %n to %1</source>
        <translation>
            <numerusform>أضف %n إلى %1</numerusform>
            <numerusform>أضف واحدًا إلى %1</numerusform>
            <numerusform>أضف اثنين إلى %1</numerusform>
            <numerusform>أضف %n إلى %1</numerusform>
            <numerusform>أضف %n إلى %1</numerusform>
            <numerusform>أضف %n إلى %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ids</source>
        <translation>
            <numerusform>لا معرّفات</numerusform>
            <numerusform>معرّف واحد</numerusform>
            <numerusform>معرّفان</numerusform>
            <numerusform>%n معرّفات</numerusform>
            <numerusform>%n معرّفًا</numerusform>
            <numerusform>%n معرّف</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no connection&apos;s id</source>
        <translation>«%1» ليس معرّف اتصال</translation>
    </message>
</context>
<context>
    <name>confab::MessageText</name>
    <message>
        <source>This is no JSON: %1, in line %2, column %3.</source>
        <translation>هذا ليس JSON: %1، في السطر %2، العمود %3.</translation>
    </message>
    <message>
        <source>it must be one value</source>
        <translation>يجب أن يكون قيمة واحدة</translation>
    </message>
    <message>
        <source>There is no message yet.</source>
        <translation>لا رسالة بعد.</translation>
    </message>
    <message>
        <source>A message is neither null nor an empty text.</source>
        <translation>لا تكون الرسالة null ولا نصًا فارغًا.</translation>
    </message>
</context>
<context>
    <name>confab::Notices</name>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>تجاهل الإشعار</translation>
    </message>
    <message>
        <source>Action of the notice</source>
        <translation>إجراء الإشعار</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 ث)</translation>
    </message>
</context>
<context>
    <name>confab::OverviewPage</name>
    <message>
        <source>Nodes</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>There are no nodes.</source>
        <translation>لا توجد عقد.</translation>
    </message>
    <message>
        <source>&amp;Thresholds</source>
        <translation>العت&amp;بات</translation>
    </message>
    <message>
        <source>Shows or hides what counts as wrong.</source>
        <translation>يُظهر ما يُعدّ خللًا أو يخفيه.</translation>
    </message>
    <message>
        <source>Time on show</source>
        <translation>المدة المعروضة</translation>
    </message>
    <message>
        <source>How far back the charts go</source>
        <translation>المدة الماضية التي تغطيها الرسوم</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>آخر 5 دقائق</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>آخر 15 دقيقة</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>Changes how far back the charts go.</source>
        <translation>يغيّر المدة الماضية التي تغطيها الرسوم.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <extracomment>Keys of the chart of messages: “in” those that clients send, “out” those that are sent to them</extracomment>
        <translation>رسائل/ث</translation>
    </message>
    <message>
        <source>in</source>
        <translation>الواردة</translation>
    </message>
    <message>
        <source>out</source>
        <translation>الصادرة</translation>
    </message>
    <message>
        <source>Longest queue yet</source>
        <translation>أطول طابور حتى الآن</translation>
    </message>
    <message>
        <source>Loop lag</source>
        <translation>تأخر الحلقة</translation>
    </message>
    <message>
        <source>&amp;Charts:</source>
        <translation>ال&amp;رسوم:</translation>
    </message>
</context>
<context>
    <name>confab::PageList</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>confab::PageParts</name>
    <message numerus="yes">
        <source>These are %1 of the %n that are selected; the others are not loaded and stay.</source>
        <translation>
            <numerusform>هذه %1 من أصل %n عنصر محدد؛ أما البقية فلم تُحمَّل وتبقى كما هي.</numerusform>
            <numerusform>هذه %1 من أصل عنصر واحد محدد؛ أما البقية فلم تُحمَّل وتبقى كما هي.</numerusform>
            <numerusform>هذه %1 من أصل عنصرين محددين؛ أما البقية فلم تُحمَّل وتبقى كما هي.</numerusform>
            <numerusform>هذه %1 من أصل %n عناصر محددة؛ أما البقية فلم تُحمَّل وتبقى كما هي.</numerusform>
            <numerusform>هذه %1 من أصل %n عنصرًا محددًا؛ أما البقية فلم تُحمَّل وتبقى كما هي.</numerusform>
            <numerusform>هذه %1 من أصل %n عنصر محدد؛ أما البقية فلم تُحمَّل وتبقى كما هي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>confab::ProfileForm</name>
    <message>
        <source>&amp;Read-only: nothing can be changed by mistake</source>
        <translation>لل&amp;قراءة فقط: لا يمكن تغيير شيء بالخطأ</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>اختبر الا&amp;تصال</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>المستخدم وكلمة المرور</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>رمز الدخول</translation>
    </message>
    <message>
        <source>The system&apos;s certificates alone</source>
        <translation>شهادات النظام وحدها</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No colour for a profile</extracomment>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation>خطوات الاختبار</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الا&amp;سم:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>العن&amp;وان:</translation>
    </message>
    <message>
        <source>S&amp;ign in with:</source>
        <translation>تسجيل الد&amp;خول بـ:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>المستخ&amp;دم:</translation>
    </message>
    <message>
        <source>&amp;Secret:</source>
        <translation>الس&amp;رّ:</translation>
    </message>
    <message>
        <source>&amp;Certificates:</source>
        <translation>ال&amp;شهادات:</translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <translation>ال&amp;لون:</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>اختبر الاتصال</translation>
    </message>
    <message>
        <source>The profile wants a name.</source>
        <translation>يحتاج ملف التعريف إلى اسم.</translation>
    </message>
    <message>
        <source>The address: %1.</source>
        <translation>العنوان: %1.</translation>
    </message>
    <message>
        <source>Who signs in? The user is missing.</source>
        <translation>من يسجّل الدخول؟ المستخدم غير محدد.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>What is in the file admin.token</source>
        <translation>محتوى الملف admin.token</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>نجح: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>فشل: %1</translation>
    </message>
</context>
<context>
    <name>confab::ProfileStore</name>
    <message>
        <source>This machine</source>
        <translation>هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>confab::ProfilesDialog</name>
    <message>
        <source>&amp;Forget</source>
        <translation>ا&amp;نسَ</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>ا&amp;حفظ</translation>
    </message>
    <message>
        <source>Save and co&amp;nnect</source>
        <translation>احفظ وات&amp;صل</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>N&amp;ew</source>
        <translation>&amp;جديد</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>From a link. Connect only if you know this server: it gets the secret you enter.</source>
        <translation>من رابط. لا تتصل إلا إذا كنت تعرف هذا الخادم: فهو يتلقى السرّ الذي تدخله.</translation>
    </message>
</context>
<context>
    <name>confab::QueryText</name>
    <message>
        <source>“%1”: a number of members should follow, as in members&gt;10.</source>
        <translation>«%1»: يجب أن يتبعه عدد أعضاء، مثل members&gt;10.</translation>
    </message>
    <message>
        <source>“%1”: no room can have so many members.</source>
        <translation>«%1»: لا يمكن أن يكون في غرفة هذا العدد من الأعضاء.</translation>
    </message>
    <message>
        <source>“name:” wants a name, such as name:game*.</source>
        <translation>تحتاج «name:» إلى اسم، مثل name:game*.</translation>
    </message>
    <message>
        <source>“%1”: only is:slow is known.</source>
        <translation>«%1»: لا يُعرف إلا is:slow.</translation>
    </message>
    <message>
        <source>“%1” wants a name.</source>
        <translation>يحتاج «%1» إلى اسم.</translation>
    </message>
    <message>
        <source>Filter: part of a name, name:game*, members&gt;10</source>
        <translation>المرشّح: جزء من اسم، name:game*، members&gt;10</translation>
    </message>
    <message>
        <source>Filter: part of an id, an address or a node</source>
        <translation>المرشّح: جزء من معرّف أو عنوان أو عقدة</translation>
    </message>
    <message>
        <source>Filter: id, address, node, room:general, is:slow</source>
        <translation>المرشّح: معرّف، عنوان، عقدة، room:general، is:slow</translation>
    </message>
</context>
<context>
    <name>confab::Reach</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n عضو</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n غرفة</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتين</numerusform>
            <numerusform>%n غرف</numerusform>
            <numerusform>%n غرفة</numerusform>
            <numerusform>%n غرفة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
</context>
<context>
    <name>confab::Removals</name>
    <message numerus="yes">
        <source>removal of %n members from %1</source>
        <translation>
            <numerusform>عن إزالة %n عضو من %1</numerusform>
            <numerusform>عن إزالة عضو واحد من %1</numerusform>
            <numerusform>عن إزالة عضوين من %1</numerusform>
            <numerusform>عن إزالة %n أعضاء من %1</numerusform>
            <numerusform>عن إزالة %n عضوًا من %1</numerusform>
            <numerusform>عن إزالة %n عضو من %1</numerusform>
        </translation>
    </message>
    <message>
        <source>is a member already</source>
        <translation>عضو من قبل</translation>
    </message>
    <message>
        <source>Adding to %1</source>
        <translation>الإضافة إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>%n members added to %1.</source>
        <translation>
            <numerusform>لم يُضَف أي عضو إلى %1.</numerusform>
            <numerusform>أُضيف عضو واحد إلى %1.</numerusform>
            <numerusform>أُضيف عضوان إلى %1.</numerusform>
            <numerusform>أُضيف %n أعضاء إلى %1.</numerusform>
            <numerusform>أُضيف %n عضوًا إلى %1.</numerusform>
            <numerusform>أُضيف %n عضو إلى %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>was no member any more</source>
        <translation>لم يعد عضوًا</translation>
    </message>
    <message>
        <source>Removing from %1</source>
        <translation>الإزالة من %1</translation>
    </message>
    <message numerus="yes">
        <source>%n members removed from %1.</source>
        <translation>
            <numerusform>لم يُزَل أي عضو من %1.</numerusform>
            <numerusform>أُزيل عضو واحد من %1.</numerusform>
            <numerusform>أُزيل عضوان من %1.</numerusform>
            <numerusform>أُزيل %n أعضاء من %1.</numerusform>
            <numerusform>أُزيل %n عضوًا من %1.</numerusform>
            <numerusform>أُزيل %n عضو من %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>is a member again already</source>
        <translation>عاد عضوًا من قبل</translation>
    </message>
    <message>
        <source>Adding back to %1</source>
        <translation>الإعادة إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>%n members are back in %1.</source>
        <translation>
            <numerusform>لم يعد أي عضو إلى %1.</numerusform>
            <numerusform>عاد عضو واحد إلى %1.</numerusform>
            <numerusform>عاد عضوان إلى %1.</numerusform>
            <numerusform>عاد %n أعضاء إلى %1.</numerusform>
            <numerusform>عاد %n عضوًا إلى %1.</numerusform>
            <numerusform>عاد %n عضو إلى %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n members are back in %2; above is why the others are not.</source>
        <translation>
            <numerusform>عاد %1 من أصل %n عضو إلى %2؛ وسبب عدم عودة البقية مذكور أعلاه.</numerusform>
            <numerusform>عاد %1 من أصل عضو واحد إلى %2؛ والسبب مذكور أعلاه.</numerusform>
            <numerusform>عاد %1 من أصل عضوين إلى %2؛ وسبب عدم عودة البقية مذكور أعلاه.</numerusform>
            <numerusform>عاد %1 من أصل %n أعضاء إلى %2؛ وسبب عدم عودة البقية مذكور أعلاه.</numerusform>
            <numerusform>عاد %1 من أصل %n عضوًا إلى %2؛ وسبب عدم عودة البقية مذكور أعلاه.</numerusform>
            <numerusform>عاد %1 من أصل %n عضو إلى %2؛ وسبب عدم عودة البقية مذكور أعلاه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>confab::RoomChips</name>
    <message>
        <source>&amp;Remove</source>
        <translation>أ&amp;زل</translation>
    </message>
    <message>
        <source>Remove a&amp;ll</source>
        <translation>أزل ا&amp;لكل</translation>
    </message>
    <message>
        <source>Name of a room, then Return</source>
        <translation>اسم غرفة، ثم Enter</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>إضافة غرفة</translation>
    </message>
    <message>
        <source>Type the name of a room and press Return.</source>
        <translation>اكتب اسم الغرفة واضغط Enter.</translation>
    </message>
    <message>
        <source>Rooms to announce to</source>
        <translation>الغرف التي يُعلَن فيها</translation>
    </message>
    <message>
        <source>Delete removes the selected rooms.</source>
        <translation>يزيل مفتاح Delete الغرف المحددة.</translation>
    </message>
    <message>
        <source>Remove the selected rooms</source>
        <translation>أزل الغرف المحددة</translation>
    </message>
    <message>
        <source>Remove all rooms</source>
        <translation>أزل كل الغرف</translation>
    </message>
    <message>
        <source>There is no such room.</source>
        <translation>لا توجد غرفة كهذه.</translation>
    </message>
    <message>
        <source>%1, which does not exist</source>
        <translation>%1، وهي غير موجودة</translation>
    </message>
</context>
<context>
    <name>confab::RoomPanel</name>
    <message>
        <source>Members of the room</source>
        <translation>أعضاء الغرفة</translation>
    </message>
    <message>
        <source>&amp;Add members…</source>
        <translation>أ&amp;ضف أعضاء…</translation>
    </message>
    <message>
        <source>Picks connections, or takes ids from the clipboard.</source>
        <translation>ينتقي اتصالات، أو يأخذ معرّفات من الحافظة.</translation>
    </message>
    <message>
        <source>&amp;Remove members…</source>
        <translation>أ&amp;زل أعضاء…</translation>
    </message>
    <message>
        <source>Removes the selected members; they stay connected.</source>
        <translation>يزيل الأعضاء المحددين؛ ويبقون متصلين.</translation>
    </message>
    <message>
        <source>Remove all that &amp;match…</source>
        <translation>أزل كل الم&amp;طابقين…</translation>
    </message>
    <message>
        <source>Removes every member that the filter shows, on all pages.</source>
        <translation>يزيل كل عضو يعرضه المرشّح، في كل الصفحات.</translation>
    </message>
    <message>
        <source>&amp;Message to member…</source>
        <translation>&amp;رسالة إلى عضو…</translation>
    </message>
    <message>
        <source>Says something to the selected member alone.</source>
        <translation>يقول شيئًا للعضو المحدد وحده.</translation>
    </message>
    <message>
        <source>A&amp;nnounce to this room…</source>
        <translation>أعلن في هذه ال&amp;غرفة…</translation>
    </message>
    <message>
        <source>Says something to everybody in the room.</source>
        <translation>يقول شيئًا لكل من في الغرفة.</translation>
    </message>
    <message>
        <source>The list is not what was asked for: %1.</source>
        <translation>القائمة ليست ما طُلب: %1.</translation>
    </message>
    <message>
        <source>No room selected</source>
        <translation>لا غرفة محددة</translation>
    </message>
    <message>
        <source>Select a room to see who is in it.</source>
        <translation>حدد غرفة لترى من فيها.</translation>
    </message>
    <message>
        <source>This room does not exist any more.</source>
        <translation>لم تعد هذه الغرفة موجودة.</translation>
    </message>
    <message numerus="yes">
        <source>%n members match</source>
        <translation>
            <numerusform>لا أعضاء مطابقين</numerusform>
            <numerusform>عضو واحد مطابق</numerusform>
            <numerusform>عضوان مطابقان</numerusform>
            <numerusform>%n أعضاء مطابقون</numerusform>
            <numerusform>%n عضوًا مطابقًا</numerusform>
            <numerusform>%n عضو مطابق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>No member matches the filter.</source>
        <translation>لا عضو يطابق المرشّح.</translation>
    </message>
    <message>
        <source>Nobody is in this room. Drag connections here, or press “Add members…”.</source>
        <translation>لا أحد في هذه الغرفة. اسحب اتصالات إلى هنا، أو اضغط «أضف أعضاء…».</translation>
    </message>
    <message>
        <source>Select a room first.</source>
        <translation>حدد غرفة أولًا.</translation>
    </message>
    <message>
        <source>Select members first.</source>
        <translation>حدد أعضاء أولًا.</translation>
    </message>
    <message>
        <source>There are no members.</source>
        <translation>لا يوجد أعضاء.</translation>
    </message>
    <message>
        <source>Select one member first.</source>
        <translation>حدد عضوًا واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>هل تريد إزالة %1 من %2؟</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n members from %1?</source>
        <translation>
            <numerusform>هل تريد إزالة %n عضو من %1؟</numerusform>
            <numerusform>هل تريد إزالة عضو واحد من %1؟</numerusform>
            <numerusform>هل تريد إزالة عضوين من %1؟</numerusform>
            <numerusform>هل تريد إزالة %n أعضاء من %1؟</numerusform>
            <numerusform>هل تريد إزالة %n عضوًا من %1؟</numerusform>
            <numerusform>هل تريد إزالة %n عضو من %1؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that match…</source>
        <translation>
            <numerusform>كل المطابقين (%n)…</numerusform>
            <numerusform>المطابق وحده…</numerusform>
            <numerusform>المطابقان كلاهما…</numerusform>
            <numerusform>المطابقون كلهم (%n)…</numerusform>
            <numerusform>المطابقون كلهم (%n)…</numerusform>
            <numerusform>المطابقون كلهم (%n)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>Reason, which they are told (may be empty)</source>
        <translation>السبب الذي يُبلَّغون به (يجوز تركه فارغًا)</translation>
    </message>
    <message numerus="yes">
        <source>Remove all %n members that are listed from %1? Type the room&apos;s name to confirm.</source>
        <translation>
            <numerusform>هل تريد إزالة كل الأعضاء المعروضين (%n) من %1؟ اكتب اسم الغرفة للتأكيد.</numerusform>
            <numerusform>هل تريد إزالة العضو الوحيد المعروض من %1؟ اكتب اسم الغرفة للتأكيد.</numerusform>
            <numerusform>هل تريد إزالة العضوين المعروضين كليهما من %1؟ اكتب اسم الغرفة للتأكيد.</numerusform>
            <numerusform>هل تريد إزالة كل الأعضاء المعروضين (%n) من %1؟ اكتب اسم الغرفة للتأكيد.</numerusform>
            <numerusform>هل تريد إزالة كل الأعضاء المعروضين (%n) من %1؟ اكتب اسم الغرفة للتأكيد.</numerusform>
            <numerusform>هل تريد إزالة كل الأعضاء المعروضين (%n) من %1؟ اكتب اسم الغرفة للتأكيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>أزل الكل</translation>
    </message>
    <message>
        <source>The room&apos;s name</source>
        <translation>اسم الغرفة</translation>
    </message>
</context>
<context>
    <name>confab::RoomsPage</name>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Connections can be dropped on a room to add them.</source>
        <translation>يمكن إفلات الاتصالات على غرفة لإضافتها إليها.</translation>
    </message>
    <message>
        <source>&amp;New room…</source>
        <translation>غرفة &amp;جديدة…</translation>
    </message>
    <message>
        <source>Makes an empty room.</source>
        <translation>ينشئ غرفة فارغة.</translation>
    </message>
    <message>
        <source>&amp;Destroy…</source>
        <translation>ا&amp;حذف…</translation>
    </message>
    <message>
        <source>Ends the selected rooms; their members are told and stay connected.</source>
        <translation>ينهي الغرف المحددة؛ ويُبلَّغ أعضاؤها ويبقون متصلين.</translation>
    </message>
    <message>
        <source>&amp;Announce…</source>
        <translation>أعل&amp;ن…</translation>
    </message>
    <message>
        <source>Says something to everybody in the selected rooms.</source>
        <translation>يقول شيئًا لكل من في الغرف المحددة.</translation>
    </message>
    <message>
        <source>The list is not what was asked for: %1.</source>
        <translation>القائمة ليست ما طُلب: %1.</translation>
    </message>
    <message>
        <source>There are no rooms yet. Press “New room…” to make one.</source>
        <translation>لا توجد غرف بعد. اضغط «غرفة جديدة…» لإنشاء واحدة.</translation>
    </message>
    <message>
        <source>No room matches the filter.</source>
        <translation>لا غرفة تطابق المرشّح.</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>لا غرف</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>%n غرف</numerusform>
            <numerusform>%n غرفة</numerusform>
            <numerusform>%n غرفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms match</source>
        <translation>
            <numerusform>لا غرف مطابقة</numerusform>
            <numerusform>غرفة واحدة مطابقة</numerusform>
            <numerusform>غرفتان مطابقتان</numerusform>
            <numerusform>%n غرف مطابقة</numerusform>
            <numerusform>%n غرفة مطابقة</numerusform>
            <numerusform>%n غرفة مطابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Select rooms first.</source>
        <translation>حدد غرفًا أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n rooms that are selected only %1 are loaded and were taken over.</source>
        <translation>
            <numerusform>من أصل %n غرفة محددة لم يُحمَّل سوى %1، ولم يُؤخذ غير ذلك.</numerusform>
            <numerusform>من أصل غرفة واحدة محددة لم يُحمَّل سوى %1، ولم يُؤخذ غير ذلك.</numerusform>
            <numerusform>من أصل غرفتين محددتين لم يُحمَّل سوى %1، ولم يُؤخذ غير ذلك.</numerusform>
            <numerusform>من أصل %n غرف محددة لم يُحمَّل سوى %1، ولم يُؤخذ غير ذلك.</numerusform>
            <numerusform>من أصل %n غرفة محددة لم يُحمَّل سوى %1، ولم يُؤخذ غير ذلك.</numerusform>
            <numerusform>من أصل %n غرفة محددة لم يُحمَّل سوى %1، ولم يُؤخذ غير ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new room. Names have 1 to 255 bytes.</source>
        <translation>غرفة جديدة. طول الاسم من 1 إلى 255 بايت.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>أنشئ</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>اسم الغرفة</translation>
    </message>
    <message>
        <source>The room was not made: %1.</source>
        <translation>لم تُنشأ الغرفة: %1.</translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation>أُنشئت الغرفة %1.</translation>
    </message>
    <message>
        <source>%1 existed already.</source>
        <translation>الغرفة %1 موجودة من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%n members are told that it is gone</source>
        <extracomment>Stands in the question whether to destroy: “Destroy lobby? 5 members are told that it is gone.”</extracomment>
        <translation>
            <numerusform>لا أعضاء فيها يُبلَّغون بحذفها</numerusform>
            <numerusform>سيُبلَّغ عضو واحد بحذفها</numerusform>
            <numerusform>سيُبلَّغ عضوان بحذفها</numerusform>
            <numerusform>سيُبلَّغ %n أعضاء بحذفها</numerusform>
            <numerusform>سيُبلَّغ %n عضوًا بحذفها</numerusform>
            <numerusform>سيُبلَّغ %n عضو بحذفها</numerusform>
        </translation>
    </message>
    <message>
        <source>How many members are told is not known</source>
        <translation>عدد الأعضاء الذين سيُبلَّغون غير معروف</translation>
    </message>
    <message>
        <source>Destroy %1? %2.</source>
        <translation>هل تريد حذف %1؟ %2.</translation>
    </message>
    <message numerus="yes">
        <source>Destroy %n rooms? %1.</source>
        <translation>
            <numerusform>هل تريد حذف %n غرفة؟ %1.</numerusform>
            <numerusform>هل تريد حذف غرفة واحدة؟ %1.</numerusform>
            <numerusform>هل تريد حذف غرفتين؟ %1.</numerusform>
            <numerusform>هل تريد حذف %n غرف؟ %1.</numerusform>
            <numerusform>هل تريد حذف %n غرفة؟ %1.</numerusform>
            <numerusform>هل تريد حذف %n غرفة؟ %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroy</source>
        <extracomment>The button</extracomment>
        <translation>احذف</translation>
    </message>
    <message>
        <source>destroy</source>
        <extracomment>The word that has to be typed to confirm, the same as in “Type “destroy” to confirm.”</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>The room&apos;s name</source>
        <translation>اسم الغرفة</translation>
    </message>
    <message>
        <source>The word “destroy”</source>
        <translation>الكلمة «حذف»</translation>
    </message>
    <message>
        <source>Type its name to confirm.</source>
        <translation>اكتب اسمها للتأكيد.</translation>
    </message>
    <message>
        <source>Type “destroy” to confirm.</source>
        <translation>اكتب «حذف» للتأكيد.</translation>
    </message>
    <message>
        <source>was gone already</source>
        <translation>حُذفت من قبل</translation>
    </message>
    <message>
        <source>Destroying rooms</source>
        <translation>حذف الغرف</translation>
    </message>
    <message>
        <source>Destroyed %1.</source>
        <translation>حُذفت الغرفة %1.</translation>
    </message>
    <message numerus="yes">
        <source>Destroyed %n rooms.</source>
        <translation>
            <numerusform>لم تُحذف أي غرفة.</numerusform>
            <numerusform>حُذفت غرفة واحدة.</numerusform>
            <numerusform>حُذفت غرفتان.</numerusform>
            <numerusform>حُذفت %n غرف.</numerusform>
            <numerusform>حُذفت %n غرفة.</numerusform>
            <numerusform>حُذفت %n غرفة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>confab::Session</name>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1، للقراءة فقط</translation>
    </message>
    <message>
        <source>%1: signing in…</source>
        <translation>%1: يجري تسجيل الدخول…</translation>
    </message>
    <message>
        <source>%1: connecting…</source>
        <translation>%1: يجري الاتصال…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: trying again; %2</source>
        <translation>%1: تجري إعادة المحاولة؛ %2</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>لا اتصال بالخادم.</translation>
    </message>
    <message>
        <source>This profile is read-only.</source>
        <translation>ملف التعريف هذا للقراءة فقط.</translation>
    </message>
    <message>
        <source>This needs the role %1; you are %2.</source>
        <translation>يتطلب هذا الدور %1؛ ودورك %2.</translation>
    </message>
</context>
<context>
    <name>confab::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
</context>
<context>
    <name>confab::StateLine</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>confab::TableExport</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
</context>
<context>
    <name>confab::ThresholdForm</name>
    <message>
        <source> ms</source>
        <translation> م.ث</translation>
    </message>
    <message>
        <source> KiB</source>
        <translation> KiB</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>&amp;Loop lag</source>
        <translation>تأخر الحل&amp;قة</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>الات&amp;صالات</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>ال&amp;طابور</translation>
    </message>
    <message>
        <source>Memor&amp;y</source>
        <translation>ال&amp;ذاكرة</translation>
    </message>
    <message>
        <source>S&amp;tore unavailable</source>
        <translation>المخ&amp;زن غير متاح</translation>
    </message>
    <message>
        <source>Node &amp;unreachable</source>
        <translation>عق&amp;دة غير متاحة</translation>
    </message>
    <message>
        <source>Alert when work on a node begins later than this.</source>
        <translation>ينبّه حين يتأخر بدء العمل على عقدة أكثر من هذا.</translation>
    </message>
    <message>
        <source>Alert when one node has more clients than this.</source>
        <translation>ينبّه حين يزيد عملاء عقدة واحدة على هذا.</translation>
    </message>
    <message>
        <source>Alert when more than this waits for one client.</source>
        <translation>ينبّه حين ينتظر عميلًا واحدًا أكثر من هذا.</translation>
    </message>
    <message>
        <source>Alert when one node uses more than this.</source>
        <translation>ينبّه حين تستخدم عقدة واحدة أكثر من هذا.</translation>
    </message>
    <message>
        <source>Alert when a node cannot read and write the rooms.</source>
        <translation>ينبّه حين يتعذّر على عقدة قراءة الغرف وكتابتها.</translation>
    </message>
    <message>
        <source>Alert when a node does not answer the others.</source>
        <translation>ينبّه حين لا ترد عقدة على العقد الأخرى.</translation>
    </message>
    <message>
        <source>Notify on the &amp;desktop</source>
        <translation>إ&amp;شعارات على سطح المكتب</translation>
    </message>
    <message>
        <source>Notify on the desktop</source>
        <translation>إشعارات على سطح المكتب</translation>
    </message>
    <message>
        <source>%1: more than</source>
        <translation>%1: أكثر من</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <translation>لا صينية نظام على سطح المكتب هذا.</translation>
    </message>
</context>
<context>
    <name>confab::TotalsBar</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Clients on all nodes.</source>
        <translation>العملاء على كل العقد.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Of all rooms; who is in two rooms counts twice.</source>
        <translation>أعضاء كل الغرف؛ ومن كان في غرفتين يُحسب مرتين.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>On all nodes.</source>
        <translation>على كل العقد.</translation>
    </message>
    <message>
        <source>Received/s</source>
        <translation>الواردة/ث</translation>
    </message>
    <message>
        <source>Messages that clients say, on all nodes.</source>
        <translation>الرسائل التي يقولها العملاء، على كل العقد.</translation>
    </message>
    <message>
        <source>Delivered/s</source>
        <translation>المسلَّمة/ث</translation>
    </message>
    <message>
        <source>Copies of messages sent to clients, by the node that answers here.</source>
        <translation>نسخ الرسائل المرسلة إلى العملاء من العقدة التي ترد هنا.</translation>
    </message>
    <message>
        <source>Loop lag</source>
        <translation>تأخر الحلقة</translation>
    </message>
    <message>
        <source>How late work begins on the busiest node.</source>
        <translation>مدى تأخر بدء العمل على أكثر العقد انشغالًا.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Server processes that can be reached, of those there are.</source>
        <translation>عمليات الخادم المتاحة من بين الموجودة.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>confab::TrayNotifier</name>
    <message>
        <source>Confab: %1</source>
        <translation>Confab: %1</translation>
    </message>
</context>
</TS>
