<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>confab::AdminClient</name>
    <message>
        <source>not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>not connected any more</source>
        <translation>لم يعد متصلًا</translation>
    </message>
    <message>
        <source>%1 sent what is no JSON-RPC: is this the administration port?</source>
        <translation>ما أرسله %1 ليس JSON-RPC: هل هذا منفذ الإدارة؟</translation>
    </message>
    <message>
        <source>not connected yet: signing in</source>
        <translation>غير متصل بعد: يجري تسجيل الدخول</translation>
    </message>
    <message>
        <source>not connected yet: connecting to %1</source>
        <translation>غير متصل بعد: يجري الاتصال بـ %1</translation>
    </message>
</context>
<context>
    <name>confab::AdminEndpoint</name>
    <message>
        <source>&quot;%1&quot; is no address of an administration port, such as ws://127.0.0.1:8090/admin</source>
        <translation>«%1» ليس عنوان منفذ إدارة مثل ws://127.0.0.1:8090/admin</translation>
    </message>
    <message>
        <source>an address holds no credentials; give a token or a user</source>
        <translation>لا يتضمن العنوان بيانات دخول؛ حدد رمز دخول أو مستخدمًا</translation>
    </message>
    <message>
        <source>%1 would carry the credentials over the network in plain text; use wss://, or a tunnel</source>
        <translation>العنوان %1 ينقل بيانات الدخول عبر الشبكة نصًا غير مشفّر؛ استخدم wss:// أو نفقًا</translation>
    </message>
</context>
<context>
    <name>confab::AdminError</name>
    <message>
        <source>there is no room %1</source>
        <translation>لا توجد غرفة باسم %1</translation>
    </message>
    <message>
        <source>there is no connection %1</source>
        <translation>لا يوجد اتصال بالمعرّف %1</translation>
    </message>
    <message>
        <source>it is not a member of %1</source>
        <translation>ليس عضوًا في %1</translation>
    </message>
    <message>
        <source>it is a member of %1 already</source>
        <translation>هو عضو في %1 من قبل</translation>
    </message>
    <message>
        <source>the server refused the sign-in: %1</source>
        <translation>رفض الخادم تسجيل الدخول: %1</translation>
    </message>
    <message>
        <source>the server refused the sign-in: %1; try again in %2 s</source>
        <extracomment>The reason, and a number of seconds</extracomment>
        <translation>رفض الخادم تسجيل الدخول: %1؛ أعد المحاولة بعد %2 ث</translation>
    </message>
</context>
<context>
    <name>confab::AdminLink</name>
    <message>
        <source>no answer from %1 within %2 s</source>
        <translation>لا رد من %1 خلال %2 ث</translation>
    </message>
    <message>
        <source>cannot use %1: there is no certificate in it (PEM)</source>
        <translation>تعذّر استخدام %1: لا توجد فيه شهادة (PEM)</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>تعذّرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>the connection to %1 was lost: %2</source>
        <translation>انقطع الاتصال بـ %1: %2</translation>
    </message>
    <message>
        <source>the connection to %1 was lost: the server closed it (%2%3)</source>
        <translation>انقطع الاتصال بـ %1: أغلقه الخادم (%2%3)</translation>
    </message>
    <message>
        <source>no secure connection to %1: %2</source>
        <translation>لا اتصال آمن بـ %1: %2</translation>
    </message>
    <message>
        <source>cannot find the host %1 (tried %2)</source>
        <translation>تعذّر العثور على المضيف %1 (جُرّب %2)</translation>
    </message>
    <message>
        <source>%1 answered %2 %3 and opened no WebSocket: is this the administration port?</source>
        <translation>ردّ %1 بـ %2 %3 ولم يفتح WebSocket: هل هذا منفذ الإدارة؟</translation>
    </message>
    <message>
        <source>%1 does not speak WebSocket: is this the administration port?</source>
        <translation>لا يتحدث %1 بروتوكول WebSocket: هل هذا منفذ الإدارة؟</translation>
    </message>
    <message>
        <source>is confabd running? tried %1: %2</source>
        <translation>هل يعمل confabd؟ جُرّب %1: %2</translation>
    </message>
    <message>
        <source>the connection to %1 was lost: nothing heard for %2 s</source>
        <translation>انقطع الاتصال بـ %1: لم يرد منه شيء طوال %2 ث</translation>
    </message>
</context>
<context>
    <name>confab::AdminParams</name>
    <message>
        <source>a string</source>
        <translation>سلسلة نصية</translation>
    </message>
    <message>
        <source>an array of strings</source>
        <translation>مصفوفة سلاسل نصية</translation>
    </message>
    <message>
        <source>an integer from %1 to %2</source>
        <translation>عددًا صحيحًا من %1 إلى %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>قيمة</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>يجب أن يكون %1</translation>
    </message>
    <message numerus="yes">
        <source>must name 1 to %n rooms</source>
        <translation>
            <numerusform>يجب ألا يذكر أي غرفة</numerusform>
            <numerusform>يجب أن يذكر غرفة واحدة</numerusform>
            <numerusform>يجب أن يذكر غرفة أو غرفتين</numerusform>
            <numerusform>يجب أن يذكر من غرفة واحدة إلى %n غرف</numerusform>
            <numerusform>يجب أن يذكر من غرفة واحدة إلى %n غرفة</numerusform>
            <numerusform>يجب أن يذكر من غرفة واحدة إلى %n غرفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may have %n characters</source>
        <translation>
            <numerusform>يجب أن يكون بلا محارف</numerusform>
            <numerusform>لا يتجاوز طوله محرفًا واحدًا</numerusform>
            <numerusform>لا يتجاوز طوله محرفين</numerusform>
            <numerusform>لا يتجاوز طوله %n محارف</numerusform>
            <numerusform>لا يتجاوز طوله %n محرفًا</numerusform>
            <numerusform>لا يتجاوز طوله %n محرف</numerusform>
        </translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>يجب أن يكون واحدًا من %1</translation>
    </message>
    <message>
        <source>the parameter %1 %2</source>
        <extracomment>The name of a parameter, and what is wrong with it, such as “must be a string” or “is missing”</extracomment>
        <translation>المعامل %1 %2</translation>
    </message>
    <message>
        <source>is none of %1&apos;s</source>
        <translation>ليس من معاملات %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>مفقود</translation>
    </message>
</context>
<context>
    <name>confab::Error</name>
    <message>
        <source>unknown action or invalid apiVersion</source>
        <translation>إجراء مجهول أو apiVersion غير صالح</translation>
    </message>
    <message>
        <source>the server is shutting down</source>
        <translation>يجري إيقاف الخادم</translation>
    </message>
    <message>
        <source>you have too many pending requests</source>
        <translation>طلباتك المعلّقة كثيرة جدًا</translation>
    </message>
    <message>
        <source>data length is too big (%1)</source>
        <translation>البيانات أكبر من المسموح (%1)</translation>
    </message>
    <message>
        <source>files are not served (%1)</source>
        <translation>لا تُقدَّم ملفات (%1)</translation>
    </message>
    <message>
        <source>verb not found or not allowed (%1)</source>
        <translation>الفعل غير موجود أو غير مسموح به (%1)</translation>
    </message>
    <message>
        <source>both room and message are required</source>
        <translation>الغرفة والرسالة مطلوبتان معًا</translation>
    </message>
    <message>
        <source>connection not in this room (%1)</source>
        <translation>الاتصال ليس في هذه الغرفة (%1)</translation>
    </message>
    <message>
        <source>connection already in this room (%1)</source>
        <translation>الاتصال في هذه الغرفة من قبل (%1)</translation>
    </message>
    <message>
        <source>this room has been deleted</source>
        <translation>حُذفت هذه الغرفة</translation>
    </message>
    <message>
        <source>room does not exist</source>
        <translation>الغرفة غير موجودة</translation>
    </message>
    <message>
        <source>room exists</source>
        <translation>الغرفة موجودة</translation>
    </message>
    <message>
        <source>a room is required</source>
        <translation>يلزم تحديد غرفة</translation>
    </message>
    <message>
        <source>invalid frame (%1)</source>
        <translation>إطار غير صالح (%1)</translation>
    </message>
    <message>
        <source>invalid room name (%1)</source>
        <translation>اسم غرفة غير صالح (%1)</translation>
    </message>
    <message>
        <source>too many rooms (%1)</source>
        <translation>غرف كثيرة جدًا (%1)</translation>
    </message>
    <message>
        <source>unknown connection (%1)</source>
        <translation>اتصال مجهول (%1)</translation>
    </message>
    <message>
        <source>store unavailable</source>
        <translation>المخزن غير متاح</translation>
    </message>
    <message>
        <source>not authorised</source>
        <translation>غير مصرّح به</translation>
    </message>
    <message>
        <source>timed out (%1)</source>
        <translation>انقضت المهلة (%1)</translation>
    </message>
    <message>
        <source>not member of room %1</source>
        <translation>ليس عضوًا في الغرفة %1</translation>
    </message>
    <message>
        <source>no such user (%1)</source>
        <translation>لا يوجد مستخدم كهذا (%1)</translation>
    </message>
    <message>
        <source>user exists (%1)</source>
        <translation>المستخدم موجود (%1)</translation>
    </message>
    <message>
        <source>invalid user name or password (%1)</source>
        <translation>اسم مستخدم أو كلمة مرور غير صالحة (%1)</translation>
    </message>
    <message>
        <source>cannot be saved (%1)</source>
        <translation>تعذّر الحفظ (%1)</translation>
    </message>
    <message>
        <source>Unknown action (%1) or invalid apiVersion</source>
        <translation>إجراء مجهول (%1) أو apiVersion غير صالح</translation>
    </message>
    <message>
        <source>Room (%1) has been deleted</source>
        <translation>الغرفة (%1) حُذفت</translation>
    </message>
    <message>
        <source>Room (%1) does not exist</source>
        <translation>الغرفة (%1) غير موجودة</translation>
    </message>
    <message>
        <source>Room (%1) already exists</source>
        <translation>الغرفة (%1) موجودة من قبل</translation>
    </message>
</context>
<context>
    <name>confab::FrameWords</name>
    <message>
        <source>not a string</source>
        <translation>ليس سلسلة نصية</translation>
    </message>
    <message>
        <source>not valid UTF-16</source>
        <translation>ليس UTF-16 صالحًا</translation>
    </message>
</context>
<context>
    <name>confab::Ids</name>
    <message>
        <source>%1 bytes, at most %2</source>
        <translation>الطول %1 بايت، والحد الأقصى %2</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>ليس UTF-8 صالحًا</translation>
    </message>
    <message>
        <source>has control characters</source>
        <translation>يحوي محارف تحكم</translation>
    </message>
    <message>
        <source>a node id is 1 to 128 printable characters without spaces</source>
        <translation>معرّف العقدة من 1 إلى 128 محرفًا قابلًا للطباعة بلا مسافات</translation>
    </message>
</context>
<context>
    <name>confab::JsonRpc</name>
    <message>
        <source>id must be a string, a number or null</source>
        <translation>يجب أن يكون id سلسلة نصية أو عددًا أو null</translation>
    </message>
    <message>
        <source>a request must be an object</source>
        <translation>يجب أن يكون الطلب كائنًا</translation>
    </message>
    <message>
        <source>jsonrpc must be &quot;2.0&quot;</source>
        <translation>يجب أن يكون jsonrpc مساويًا &quot;2.0&quot;</translation>
    </message>
    <message>
        <source>method must be a string</source>
        <translation>يجب أن يكون method سلسلة نصية</translation>
    </message>
    <message>
        <source>params must be an object: parameters have names here</source>
        <translation>يجب أن يكون params كائنًا: للمعاملات هنا أسماء</translation>
    </message>
    <message>
        <source>params must be an object</source>
        <translation>يجب أن يكون params كائنًا</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>هذا ليس JSON</translation>
    </message>
    <message>
        <source>a batch must not be empty</source>
        <translation>يجب ألا تكون الدفعة فارغة</translation>
    </message>
    <message>
        <source>a batch may have %1 entries, this one has %2</source>
        <translation>يجوز أن تضم الدفعة %1 من العناصر، وفي هذه %2</translation>
    </message>
</context>
<context>
    <name>confab::Language</name>
    <message>
        <source>English</source>
        <extracomment>The language of this catalogue, in itself, as the menu of languages shows it.</extracomment>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>confab::RequestCodec</name>
    <message>
        <source>params is not an object</source>
        <translation>الحقل params ليس كائنًا</translation>
    </message>
    <message>
        <source>event needs params with room, event and data</source>
        <translation>يحتاج event إلى params فيه room و event و data</translation>
    </message>
    <message>
        <source>not a string</source>
        <translation>ليس سلسلة نصية</translation>
    </message>
    <message>
        <source>paramAdd needs a key</source>
        <translation>يحتاج paramAdd إلى مفتاح</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>ليس UTF-8 صالحًا</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>ليس JSON</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>ليس كائن JSON</translation>
    </message>
</context>
<context>
    <name>confab::RpcCalls</name>
    <message>
        <source>the server did not answer %1 within %2 s</source>
        <translation>لم يردّ الخادم على %1 خلال %2 ث</translation>
    </message>
</context>
</TS>
