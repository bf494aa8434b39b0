<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>confabctl</name>
    <message>
        <source>the message is no JSON: %1</source>
        <translation>الرسالة ليست JSON: %1</translation>
    </message>
    <message>
        <source>--all goes without rooms; quote a message of several words</source>
        <translation>لا تُذكر غرف مع --all؛ وضع الرسالة ذات الكلمات المتعددة بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>announce needs rooms before the message, or --all</source>
        <translation>يحتاج announce إلى غرف قبل الرسالة، أو إلى --all</translation>
    </message>
    <message>
        <source>told %1 in %2</source>
        <extracomment>%1 is “%n members”, %2 is “%n rooms”: “told 5 members in 2 rooms”</extracomment>
        <translation>تلقى الإعلانَ %1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <comment>told %n members in …</comment>
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
        <comment>told … in %n rooms</comment>
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
        <source>Tell the members of rooms something</source>
        <translation>أبلغ أعضاء الغرف بشيء</translation>
    </message>
    <message>
        <source>Rooms, and the message as the last word</source>
        <translation>الغرف، والرسالة هي الكلمة الأخيرة</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>كل الغرف</translation>
    </message>
    <message>
        <source>The message is any JSON value</source>
        <translation>الرسالة أي قيمة JSON</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>أمثلة:</translation>
    </message>
    <message>
        <source>dinner is ready</source>
        <translation>العشاء جاهز</translation>
    </message>
    <message>
        <source>back in five minutes</source>
        <translation>أعود بعد خمس دقائق</translation>
    </message>
    <message>
        <source>maintenance at 22:00</source>
        <translation>صيانة الساعة 22:00</translation>
    </message>
    <message>
        <source>Without --url it looks for the server in CONFAB_ADMIN_URL, then in the state directory (admin.url), then at
ws://127.0.0.1:8090/admin. The token is that of --token-file, CONFAB_ADMIN_TOKEN or the state directory.
Exit codes: 0 done, 1 refused by the server, 2 usage, 3 cannot connect.</source>
        <translation>من دون --url يُبحث عن الخادم في CONFAB_ADMIN_URL، ثم في مجلد الحالة (admin.url)، ثم على
ws://127.0.0.1:8090/admin. ويؤخذ رمز الدخول من --token-file أو CONFAB_ADMIN_TOKEN أو مجلد الحالة.
رموز الخروج: 0 تم، 1 رفض الخادم، 2 خطأ في الاستخدام، 3 تعذّر الاتصال.</translation>
    </message>
    <message>
        <source>Administers a Confab server.</source>
        <translation>يدير خادم Confab.</translation>
    </message>
    <message>
        <source>Print this help, and exit</source>
        <translation>اطبع هذه المساعدة واخرج</translation>
    </message>
    <message>
        <source>Print the version, and exit</source>
        <translation>اطبع الإصدار واخرج</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>The first word of help, before a colon and the command line</extracomment>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Arguments</source>
        <extracomment>The heading over arguments of a command that are no options, before a colon</extracomment>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <extracomment>A place in a command line; in capitals</extracomment>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <extracomment>A place in a command line; in capitals</extracomment>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <extracomment>Stands behind an argument that must be given; in capitals</extracomment>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>The administration port, such as ws://127.0.0.1:8090/admin</source>
        <translation>منفذ الإدارة، مثل ws://127.0.0.1:8090/admin</translation>
    </message>
    <message>
        <source>Sign in with the token in this file</source>
        <translation>سجّل الدخول برمز الدخول الموجود في هذا الملف</translation>
    </message>
    <message>
        <source>Sign in as this user; asks for the password</source>
        <translation>سجّل الدخول باسم هذا المستخدم؛ وتُطلب كلمة المرور</translation>
    </message>
    <message>
        <source>Read the password from a file; - is standard input</source>
        <translation>اقرأ كلمة المرور من ملف؛ والعلامة - تعني الدخل القياسي</translation>
    </message>
    <message>
        <source>Trust the certificates in this file, too (PEM)</source>
        <translation>ثق أيضًا بالشهادات التي في هذا الملف (PEM)</translation>
    </message>
    <message>
        <source>The state directory of confabd</source>
        <translation>مجلد حالة confabd</translation>
    </message>
    <message>
        <source>Seconds to wait for the server (30)</source>
        <translation>عدد ثواني انتظار الخادم (30)</translation>
    </message>
    <message>
        <source>The language of texts; the system&apos;s if left out</source>
        <translation>لغة النصوص؛ ولغة النظام إن لم تُحدَّد</translation>
    </message>
    <message>
        <source>Print one JSON value a line</source>
        <translation>اطبع قيمة JSON واحدة في كل سطر</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>unknown command &quot;%1 %2&quot;; there are: %3</source>
        <translation>أمر مجهول «%1 %2»؛ الأوامر المتاحة: %3</translation>
    </message>
    <message>
        <source>%1 needs a command: %2</source>
        <translation>يحتاج %1 إلى أمر: %2</translation>
    </message>
    <message>
        <source>%1 (see %2 --help)</source>
        <extracomment>What is wrong with the command line, and the command whose help says more</extracomment>
        <translation>%1 (انظر %2 --help)</translation>
    </message>
    <message>
        <source>Print a script that makes a shell complete commands</source>
        <translation>اطبع سكربتًا يجعل الصدفة تكمل الأوامر</translation>
    </message>
    <message>
        <source>For ~/.bashrc: source &lt;(confabctl completion bash)</source>
        <translation>لملف ~/.bashrc: source &lt;(confabctl completion bash)</translation>
    </message>
    <message>
        <source>For ~/.zshrc: source &lt;(confabctl completion zsh)</source>
        <translation>لملف ~/.zshrc: source &lt;(confabctl completion zsh)</translation>
    </message>
    <message>
        <source>For config.fish: confabctl completion fish | source</source>
        <translation>لملف config.fish: confabctl completion fish | source</translation>
    </message>
    <message>
        <source>too many connections to sort all: they come node by node</source>
        <translation>الاتصالات أكثر من أن تُرتَّب كلها: تأتي عقدة بعد عقدة</translation>
    </message>
    <message>
        <source>no connections</source>
        <translation>لا اتصالات</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>أُرسلت إلى %1</translation>
    </message>
    <message>
        <source>not sent to %1</source>
        <translation>لم تُرسَل إلى %1</translation>
    </message>
    <message>
        <source>%1 disconnected</source>
        <translation>قُطع الاتصال %1</translation>
    </message>
    <message>
        <source>%1 was not there</source>
        <translation>لم يكن %1 موجودًا</translation>
    </message>
    <message>
        <source>List connections of all nodes</source>
        <translation>اسرد اتصالات كل العقد</translation>
    </message>
    <message>
        <source>Only members of this room</source>
        <translation>أعضاء هذه الغرفة فقط</translation>
    </message>
    <message>
        <source>Only those of this node</source>
        <translation>ما على هذه العقدة فقط</translation>
    </message>
    <message>
        <source>Only those that lag behind</source>
        <translation>المتأخرة فقط</translation>
    </message>
    <message>
        <source>List, show, message and disconnect connections</source>
        <translation>اسرد الاتصالات أو اعرضها أو راسلها أو اقطعها</translation>
    </message>
    <message>
        <source>Show all about a connection</source>
        <translation>اعرض كل شيء عن اتصال</translation>
    </message>
    <message>
        <source>Send a message to one connection</source>
        <translation>أرسل رسالة إلى اتصال واحد</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Close a connection</source>
        <translation>أغلق اتصالًا</translation>
    </message>
    <message>
        <source>Ask the client not to come back</source>
        <translation>اطلب من العميل ألا يعود</translation>
    </message>
    <message>
        <source>reconnecting… %1</source>
        <translation>تجري إعادة الاتصال… %1</translation>
    </message>
    <message>
        <source>events of rooms only, for the audit is not to be had: %1</source>
        <translation>أحداث الغرف فقط، لأن سجل التدقيق غير متاح: %1</translation>
    </message>
    <message>
        <source>too many rooms to watch them all; these are the first %1</source>
        <translation>الغرف أكثر من أن تُراقَب كلها؛ هذه أول %1 منها</translation>
    </message>
    <message>
        <source>room %1 was added</source>
        <translation>أُضيفت الغرفة %1</translation>
    </message>
    <message>
        <source>room %1 has %2 (%3%4)</source>
        <translation>في الغرفة %1 الآن %2 (%3%4)</translation>
    </message>
    <message>
        <source>room %1 was destroyed</source>
        <translation>حُذفت الغرفة %1</translation>
    </message>
    <message>
        <source>%1: %2, the first %3 of which are here</source>
        <extracomment>“rooms: 5000, the first 1000 of which are here”</extracomment>
        <translation>%1: %2، وهنا أول %3 منها</translation>
    </message>
    <message>
        <source>%1: there is no such room</source>
        <translation>%1: لا توجد غرفة كهذه</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>يجري الاتصال…</translation>
    </message>
    <message>
        <source>%1: too many to watch them all; these are the first %2</source>
        <translation>%1: أكثر من أن تُراقَب كلها؛ هذه أول %2 منها</translation>
    </message>
    <message>
        <source>%1: is there now</source>
        <translation>%1: الغرفة موجودة الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n lines missed</source>
        <translation>
            <numerusform>لم يفت أي سطر</numerusform>
            <numerusform>فات سطر واحد</numerusform>
            <numerusform>فات سطران</numerusform>
            <numerusform>فاتت %n أسطر</numerusform>
            <numerusform>فات %n سطرًا</numerusform>
            <numerusform>فات %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what the server has logged</source>
        <translation>اعرض ما سجّله الخادم</translation>
    </message>
    <message>
        <source>Go on with what it logs from now on</source>
        <translation>تابع ما يسجّله من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>Only lines that matter at least so much</source>
        <translation>الأسطر التي لا تقل أهميتها عن هذا فقط</translation>
    </message>
    <message>
        <source>At most so many lines; 100 if left out</source>
        <translation>أقصى عدد من الأسطر؛ 100 إن لم يُحدَّد</translation>
    </message>
    <message>
        <source>no members</source>
        <translation>لا أعضاء</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>The id of the connection</source>
        <translation>معرّف الاتصال</translation>
    </message>
    <message>
        <source>List, add and remove members of rooms</source>
        <translation>اسرد أعضاء الغرف أو أضفهم أو أزلهم</translation>
    </message>
    <message>
        <source>List the members of a room</source>
        <translation>اسرد أعضاء غرفة</translation>
    </message>
    <message>
        <source>Put a connection into a room</source>
        <translation>ضع اتصالًا في غرفة</translation>
    </message>
    <message>
        <source>%1 is in %2 now</source>
        <translation>صار %1 في %2</translation>
    </message>
    <message>
        <source>%1 was not added to %2</source>
        <translation>لم يُضَف %1 إلى %2</translation>
    </message>
    <message>
        <source>Take a connection out of a room</source>
        <translation>أخرج اتصالًا من غرفة</translation>
    </message>
    <message>
        <source>%1 was removed from %2</source>
        <translation>أُزيل %1 من %2</translation>
    </message>
    <message>
        <source>%1 was not in %2</source>
        <translation>لم يكن %1 في %2</translation>
    </message>
    <message>
        <source>What the member is told</source>
        <translation>ما يُقال للعضو</translation>
    </message>
    <message>
        <source>no nodes</source>
        <translation>لا عقد</translation>
    </message>
    <message>
        <source>List the servers that share the rooms</source>
        <translation>اسرد الخوادم التي تتشارك الغرف</translation>
    </message>
    <message>
        <source>List all nodes, and how busy they are</source>
        <translation>اسرد كل العقد ومدى انشغالها</translation>
    </message>
    <message>
        <source>Show figures of the server and the cluster</source>
        <translation>اعرض أرقام الخادم والعنقود</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>مطلوب: %1</translation>
    </message>
    <message>
        <source>not expected: %1</source>
        <translation>غير متوقع: %1</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>يحتاج %1 إلى قيمة</translation>
    </message>
    <message>
        <source>%1: %2 is not in the range from %3 to %4</source>
        <translation>%1: القيمة %2 خارج المجال من %3 إلى %4</translation>
    </message>
    <message>
        <source>%1: %2 is none of %3</source>
        <translation>%1: القيمة %2 ليست من %3</translation>
    </message>
    <message>
        <source>%1: %2 is no number</source>
        <translation>%1: القيمة %2 ليست عددًا</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>لا يأخذ %1 قيمة</translation>
    </message>
    <message>
        <source>no rooms</source>
        <translation>لا غرف</translation>
    </message>
    <message>
        <source>MEMBER</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation>العضو</translation>
    </message>
    <message>
        <source>JOINED</source>
        <translation>الانضمام</translation>
    </message>
    <message>
        <source>Only those whose names begin so</source>
        <translation>التي تبدأ أسماؤها بهذا فقط</translation>
    </message>
    <message>
        <source>Only those with such a name; * is any text, ? any character</source>
        <translation>ذات الأسماء المطابقة فقط؛ * أي نص، و ? أي محرف</translation>
    </message>
    <message>
        <source>Only those with at least so many members</source>
        <translation>ما لا يقل أعضاؤها عن هذا العدد فقط</translation>
    </message>
    <message>
        <source>Only those with at most so many members</source>
        <translation>ما لا يزيد أعضاؤها على هذا العدد فقط</translation>
    </message>
    <message>
        <source>List, add and destroy rooms</source>
        <translation>اسرد الغرف أو أضفها أو احذفها</translation>
    </message>
    <message>
        <source>List rooms</source>
        <translation>اسرد الغرف</translation>
    </message>
    <message>
        <source>Add a room; one that exists stays as it is</source>
        <translation>أضف غرفة؛ والموجودة تبقى كما هي</translation>
    </message>
    <message>
        <source>%1 created</source>
        <translation>أُنشئت %1</translation>
    </message>
    <message>
        <source>%1 existed already</source>
        <translation>كانت %1 موجودة من قبل</translation>
    </message>
    <message>
        <source>Destroy a room; its members are told</source>
        <translation>احذف غرفة؛ ويُبلَّغ أعضاؤها</translation>
    </message>
    <message>
        <source>%1 destroyed</source>
        <translation>حُذفت %1</translation>
    </message>
    <message>
        <source>%1 did not exist</source>
        <translation>لم يكن %1 موجودًا</translation>
    </message>
    <message>
        <source>Say whether there is such a room</source>
        <translation>بيّن هل توجد غرفة كهذه</translation>
    </message>
    <message>
        <source>%1 exists</source>
        <translation>الغرفة %1 موجودة</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>الغرفة %1 غير موجودة</translation>
    </message>
    <message>
        <source>Show who is in a room</source>
        <translation>اعرض من في غرفة</translation>
    </message>
    <message>
        <source>ROOM</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>MEMBERS</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>AGE</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>MESSAGES/S</source>
        <translation>رسائل/ث</translation>
    </message>
    <message>
        <source>NODE</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation>العقدة</translation>
    </message>
    <message>
        <source>TRANSPORT</source>
        <translation>النقل</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>IDLE</source>
        <translation>الخمول</translation>
    </message>
    <message>
        <source>CONNECTION</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>QUEUE</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>ROOMS</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>UP</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>CONNECTIONS</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>LAG</source>
        <translation>التأخر</translation>
    </message>
    <message>
        <source>MEMORY</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>STORE</source>
        <translation>المخزن</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>USER</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 TiB</source>
        <translation>%1 TiB</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 يوم</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>An age: no second old</extracomment>
        <translation>الآن</translation>
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
        <source>no users</source>
        <translation>لا مستخدمين</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Read the new password from a file; - is standard input</source>
        <translation>اقرأ كلمة المرور الجديدة من ملف؛ والعلامة - تعني الدخل القياسي</translation>
    </message>
    <message>
        <source>List, add and remove those who may administer</source>
        <translation>اسرد من يحق لهم الإدارة أو أضفهم أو أزلهم</translation>
    </message>
    <message>
        <source>List all users with their roles</source>
        <translation>اسرد كل المستخدمين وأدوارهم</translation>
    </message>
    <message>
        <source>Add a user; asks for the password</source>
        <translation>أضف مستخدمًا؛ وتُطلب كلمة المرور</translation>
    </message>
    <message>
        <source>%1 may sign in now as %2</source>
        <translation>يحق لـ %1 الآن تسجيل الدخول بالدور %2</translation>
    </message>
    <message>
        <source>What the user may do</source>
        <translation>ما يحق للمستخدم</translation>
    </message>
    <message>
        <source>Remove a user</source>
        <translation>أزل مستخدمًا</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>أُزيل %1</translation>
    </message>
    <message>
        <source>Change a password; asks for it</source>
        <translation>غيّر كلمة مرور؛ وتُطلب الكلمة</translation>
    </message>
    <message>
        <source>%1 has a new password</source>
        <translation>صارت لـ %1 كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Change what a user may do</source>
        <translation>غيّر ما يحق لمستخدم</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>صار دور %1 هو %2</translation>
    </message>
    <message>
        <source>The role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>members of %1</source>
        <translation>أعضاء %1</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>See rooms, connections or events live</source>
        <translation>راقب الغرف أو الاتصالات أو الأحداث مباشرة</translation>
    </message>
    <message>
        <source>Ctrl+C ends it. Without a terminal, or with --json, it prints a line for each row and each change.</source>
        <translation>ينهيه Ctrl+C. ومن دون طرفية، أو مع --json، يطبع سطرًا لكل صف ولكل تغيير.</translation>
    </message>
    <message>
        <source>All rooms; the same as without a word</source>
        <translation>كل الغرف؛ كما لو لم تُكتب أي كلمة</translation>
    </message>
    <message>
        <source>The members of a room</source>
        <translation>أعضاء غرفة</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>كل الاتصالات</translation>
    </message>
    <message>
        <source>What operators and rooms do, a line each</source>
        <translation>ما يفعله المشرفون وما يحدث في الغرف، في كل سطر واحد</translation>
    </message>
    <message>
        <source>Only those with this text in them</source>
        <translation>ما يرد فيه هذا النص فقط</translation>
    </message>
    <message>
        <source>Order by this column</source>
        <translation>رتّب حسب هذا العمود</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>بالترتيب المعكوس</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>العدد الأقصى</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>تعذّرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>standard input holds no secret</source>
        <translation>لا سرّ في الدخل القياسي</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>الملف %1 فارغ</translation>
    </message>
    <message>
        <source>there is no terminal to ask for a password; use --password-file (- is standard input)</source>
        <translation>لا توجد طرفية تُطلب عبرها كلمة المرور؛ استخدم --password-file (والعلامة - تعني الدخل القياسي)</translation>
    </message>
    <message>
        <source>no password was given</source>
        <translation>لم تُعطَ كلمة مرور</translation>
    </message>
    <message>
        <source>New password of %1: </source>
        <translation>كلمة المرور الجديدة للمستخدم %1: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>أعد كتابتها: </translation>
    </message>
    <message>
        <source>the two passwords differ</source>
        <translation>كلمتا المرور مختلفتان</translation>
    </message>
    <message>
        <source>the token in %1 is not for %2; sign in with --token-file, CONFAB_ADMIN_TOKEN or --user</source>
        <translation>رمز الدخول في %1 ليس لـ %2؛ سجّل الدخول باستخدام --token-file أو CONFAB_ADMIN_TOKEN أو --user</translation>
    </message>
    <message>
        <source>is confabd running? there is no address in %1/admin.url; name the state directory with --state-dir, or sign in with --token-file or --user</source>
        <translation>هل يعمل confabd؟ لا عنوان في %1/admin.url؛ حدد مجلد الحالة باستخدام --state-dir، أو سجّل الدخول باستخدام --token-file أو --user</translation>
    </message>
    <message>
        <source>is confabd running? there is no token %1; name the state directory with --state-dir, or sign in with --token-file or --user</source>
        <translation>هل يعمل confabd؟ لا يوجد رمز الدخول %1؛ حدد مجلد الحالة باستخدام --state-dir، أو سجّل الدخول باستخدام --token-file أو --user</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>كلمة مرور %1: </translation>
    </message>
    <message>
        <source>cannot read the certificates in %1</source>
        <translation>تعذّرت قراءة الشهادات التي في %1</translation>
    </message>
</context>
</TS>
