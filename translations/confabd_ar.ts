<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>confabd</name>
    <message>
        <source>the method %1 is not done here</source>
        <translation>الطريقة %1 لا تُنفَّذ هنا</translation>
    </message>
    <message>
        <source>%1 needs the role %2, and yours is %3</source>
        <translation>تتطلب الطريقة %1 الدور %2، ودورك %3</translation>
    </message>
    <message>
        <source>there is no method %1</source>
        <translation>لا توجد طريقة %1</translation>
    </message>
    <message>
        <source>sign in with the parameter token, or with user and password</source>
        <translation>سجّل الدخول بالمعامل token، أو بالمعاملين user و password</translation>
    </message>
    <message>
        <source>requests come as text, not as binary messages</source>
        <translation>تأتي الطلبات نصًا، لا رسائل ثنائية</translation>
    </message>
    <message>
        <source>sign in with session.login before anything long</source>
        <translation>سجّل الدخول عبر session.login قبل أي شيء طويل</translation>
    </message>
    <message>
        <source>sign in with session.login before a batch</source>
        <translation>سجّل الدخول عبر session.login قبل أي دفعة</translation>
    </message>
    <message>
        <source>sign in first, with session.login</source>
        <translation>سجّل الدخول أولًا، عبر session.login</translation>
    </message>
    <message>
        <source>the connection is gone</source>
        <translation>لم يعد الاتصال قائمًا</translation>
    </message>
    <message>
        <source>the audit log could not be written</source>
        <translation>تعذّرت كتابة سجل التدقيق</translation>
    </message>
    <message>
        <source>the administration token cannot be made: no random numbers are to be had</source>
        <translation>تعذّر إنشاء رمز دخول الإدارة: لا تتوفر أرقام عشوائية</translation>
    </message>
    <message>
        <source>%1 is empty; remove it, and the next start makes a new token</source>
        <translation>الملف %1 فارغ؛ أزله، وسيُنشأ رمز دخول جديد عند التشغيل التالي</translation>
    </message>
    <message>
        <source>%1 is shorter than %2 bytes and could be guessed; remove it, and the next start makes a new token</source>
        <translation>الملف %1 أقصر من %2 بايت ويمكن تخمينه؛ أزله، وسيُنشأ رمز دخول جديد عند التشغيل التالي</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>تعذّر فتح %1: %2</translation>
    </message>
    <message>
        <source>only part of a line could be written</source>
        <translation>لم يُكتب إلا جزء من سطر</translation>
    </message>
    <message>
        <source>the audit log %1: %2</source>
        <translation>سجل التدقيق %1: %2</translation>
    </message>
    <message>
        <source>too many failed logins</source>
        <translation>محاولات تسجيل دخول فاشلة كثيرة جدًا</translation>
    </message>
    <message>
        <source>wrong user or password</source>
        <translation>اسم المستخدم أو كلمة المرور غير صحيح</translation>
    </message>
    <message>
        <source>too many logins at the same time</source>
        <translation>عمليات تسجيل دخول كثيرة جدًا في وقت واحد</translation>
    </message>
    <message>
        <source>names no subscription of this connection</source>
        <translation>لا يسمّي أي اشتراك لهذا الاتصال</translation>
    </message>
    <message numerus="yes">
        <source>one connection may have %n subscriptions</source>
        <translation>
            <numerusform>لا يجوز لاتصال واحد أي اشتراك</numerusform>
            <numerusform>يجوز لاتصال واحد اشتراك واحد على الأكثر</numerusform>
            <numerusform>يجوز لاتصال واحد اشتراكان على الأكثر</numerusform>
            <numerusform>يجوز لاتصال واحد %n اشتراكات على الأكثر</numerusform>
            <numerusform>يجوز لاتصال واحد %n اشتراكًا على الأكثر</numerusform>
            <numerusform>يجوز لاتصال واحد %n اشتراك على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>is missing: the topic is one room&apos;s members</source>
        <translation>مفقود: الموضوع هو أعضاء غرفة واحدة</translation>
    </message>
    <message>
        <source>cannot be another one: subscribe to that room</source>
        <translation>لا يمكن أن يسمّي غرفة أخرى: اشترك في تلك الغرفة</translation>
    </message>
    <message>
        <source>is no node&apos;s name</source>
        <translation>ليس اسم عقدة</translation>
    </message>
    <message>
        <source>must not be greater than maxMembers</source>
        <translation>يجب ألا يكون أكبر من maxMembers</translation>
    </message>
    <message>
        <source>means nothing to the topic %1</source>
        <translation>لا معنى له في الموضوع %1</translation>
    </message>
    <message>
        <source>must be one of %1 for this topic</source>
        <translation>يجب أن يكون واحدًا من %1 لهذا الموضوع</translation>
    </message>
    <message>
        <source>there is not enough memory to hash a password</source>
        <translation>الذاكرة لا تكفي لتجزئة كلمة مرور</translation>
    </message>
    <message>
        <source>too many passwords wait</source>
        <translation>كلمات مرور كثيرة جدًا تنتظر</translation>
    </message>
    <message>
        <source>cannot be created, for the folder %1 cannot</source>
        <translation>يتعذّر إنشاؤه، لأن المجلد %1 يتعذّر إنشاؤه</translation>
    </message>
    <message>
        <source>cannot be created</source>
        <translation>يتعذّر إنشاؤه</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذّر قراءته</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>تتعذّر قراءته: %1</translation>
    </message>
    <message numerus="yes">
        <source>is longer than %n bytes</source>
        <translation>
            <numerusform>أطول من %n بايت</numerusform>
            <numerusform>أطول من بايت واحد</numerusform>
            <numerusform>أطول من 2 بايت</numerusform>
            <numerusform>أطول من %n بايت</numerusform>
            <numerusform>أطول من %n بايت</numerusform>
            <numerusform>أطول من %n بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>تتعذّر كتابته</translation>
    </message>
    <message>
        <source>say for whom it is: one of the parameters room, rooms and all (true)</source>
        <translation>حدد لمن هذا: أحد المعاملات room و rooms و all (القيمة true)</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>ليس كائنًا</translation>
    </message>
    <message>
        <source>has the unknown key &quot;%1&quot;</source>
        <translation>فيه المفتاح المجهول «%1»</translation>
    </message>
    <message>
        <source>has no valid name (&quot;user&quot;)</source>
        <translation>ليس له اسم صالح (&quot;user&quot;)</translation>
    </message>
    <message>
        <source>(%1) has no valid role: viewer, moderator or admin</source>
        <translation>(%1) ليس له دور صالح: viewer أو moderator أو admin</translation>
    </message>
    <message>
        <source>(%1) has no Argon2id hash as its &quot;password&quot;</source>
        <translation>(%1) ليست قيمة &quot;password&quot; لديه تجزئة Argon2id</translation>
    </message>
    <message>
        <source>is not JSON: %1 at byte %2</source>
        <translation>ليس JSON: %1 عند البايت %2</translation>
    </message>
    <message>
        <source>is no object with the list &quot;users&quot;</source>
        <translation>ليس كائنًا فيه القائمة &quot;users&quot;</translation>
    </message>
    <message>
        <source>is wrong: user %1 %2</source>
        <translation>فيه خطأ: المستخدم %1 %2</translation>
    </message>
    <message>
        <source>a user&apos;s name is 1 to %1 of A-Z, a-z, 0-9, &quot;.&quot;, &quot;_&quot;, &quot;@&quot; and &quot;-&quot;, and not token</source>
        <translation>اسم المستخدم من 1 إلى %1 من المحارف A-Z, a-z, 0-9, &quot;.&quot;, &quot;_&quot;, &quot;@&quot;, &quot;-&quot;، ولا يكون token</translation>
    </message>
    <message>
        <source>a password has %1 to %2 bytes</source>
        <translation>طول كلمة المرور من %1 إلى %2 بايت</translation>
    </message>
    <message numerus="yes">
        <source>there may be at most %n users</source>
        <translation>
            <numerusform>لا يُسمح بأي مستخدم</numerusform>
            <numerusform>لا يُسمح بأكثر من مستخدم واحد</numerusform>
            <numerusform>لا يُسمح بأكثر من مستخدمين اثنين</numerusform>
            <numerusform>لا يُسمح بأكثر من %n مستخدمين</numerusform>
            <numerusform>لا يُسمح بأكثر من %n مستخدمًا</numerusform>
            <numerusform>لا يُسمح بأكثر من %n مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is wrong: %2 stands there twice</source>
        <translation>في %1 خطأ: يرد %2 فيه مرتين</translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %n users</source>
        <translation>
            <numerusform>في %1 أكثر من %n مستخدم</numerusform>
            <numerusform>في %1 أكثر من مستخدم واحد</numerusform>
            <numerusform>في %1 أكثر من مستخدمين اثنين</numerusform>
            <numerusform>في %1 أكثر من %n مستخدمين</numerusform>
            <numerusform>في %1 أكثر من %n مستخدمًا</numerusform>
            <numerusform>في %1 أكثر من %n مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>cannot open the store %1: %2</source>
        <translation>تعذّر فتح المخزن %1: %2</translation>
    </message>
    <message>
        <source>cannot read the store %1: %2</source>
        <translation>تعذّرت قراءة المخزن %1: %2</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>الملف %1</translation>
    </message>
    <message>
        <source>the file it names because it begins with /</source>
        <translation>الملف الذي يسمّيه لأنه يبدأ بـ /</translation>
    </message>
    <message>
        <source>is empty; write one secret into it for all servers that share rooms</source>
        <translation>فارغ؛ اكتب فيه سرًّا واحدًا لكل الخوادم التي تتشارك الغرف</translation>
    </message>
    <message numerus="yes">
        <source>is longer than %n bytes; a secret of 32 random ones is plenty</source>
        <translation>
            <numerusform>أطول من %n بايت؛ ويكفي سرّ من 32 بايت عشوائيًا</numerusform>
            <numerusform>أطول من بايت واحد؛ ويكفي سرّ من 32 بايت عشوائيًا</numerusform>
            <numerusform>أطول من 2 بايت؛ ويكفي سرّ من 32 بايت عشوائيًا</numerusform>
            <numerusform>أطول من %n بايت؛ ويكفي سرّ من 32 بايت عشوائيًا</numerusform>
            <numerusform>أطول من %n بايت؛ ويكفي سرّ من 32 بايت عشوائيًا</numerusform>
            <numerusform>أطول من %n بايت؛ ويكفي سرّ من 32 بايت عشوائيًا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: unexpected argument; confabd takes options only</source>
        <translation>%1: وسيط غير متوقع؛ لا يأخذ confabd إلا خيارات</translation>
    </message>
    <message>
        <source>%1: takes no value</source>
        <translation>%1: لا يأخذ قيمة</translation>
    </message>
    <message>
        <source>%1: expected a value</source>
        <translation>%1: المتوقع قيمة</translation>
    </message>
    <message>
        <source>%1: unknown option</source>
        <translation>%1: خيار مجهول</translation>
    </message>
    <message>
        <source>%1 &quot;&quot;: expected a file name</source>
        <translation>%1 &quot;&quot;: المتوقع اسم ملف</translation>
    </message>
    <message>
        <source>Read the configuration from a TOML file</source>
        <translation>اقرأ الضبط من ملف TOML</translation>
    </message>
    <message>
        <source>Say whether the configuration is valid, and exit</source>
        <translation>بيّن هل الضبط صالح، واخرج</translation>
    </message>
    <message>
        <source>Print the configuration in effect as a TOML file, and exit</source>
        <translation>اطبع الضبط المعمول به كملف TOML، واخرج</translation>
    </message>
    <message>
        <source>Print the version, and exit</source>
        <translation>اطبع الإصدار واخرج</translation>
    </message>
    <message>
        <source>Print this help, and exit</source>
        <translation>اطبع هذه المساعدة واخرج</translation>
    </message>
    <message>
        <source>%1: cannot read the configuration file: %2</source>
        <translation>%1: تعذّرت قراءة ملف الضبط: %2</translation>
    </message>
    <message>
        <source>%1: expected a configuration file of at most 1 MiB</source>
        <translation>%1: المتوقع ملف ضبط لا يتجاوز 1 MiB</translation>
    </message>
    <message>
        <source>expected text in quotes</source>
        <translation>المتوقع نص بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>%1: not valid TOML: %2</source>
        <translation>%1: ليس TOML صالحًا: %2</translation>
    </message>
    <message>
        <source>%1: %2 = %3: expected a section, [%2]</source>
        <translation>%1: %2 = %3: المتوقع قسم، [%2]</translation>
    </message>
    <message>
        <source>%1: [%2]: unknown section</source>
        <translation>%1: [%2]: قسم مجهول</translation>
    </message>
    <message>
        <source>%1: %2 = %3: unknown key outside a section</source>
        <translation>%1: %2 = %3: مفتاح مجهول خارج الأقسام</translation>
    </message>
    <message>
        <source>%1: unknown key</source>
        <translation>%1: مفتاح مجهول</translation>
    </message>
    <message>
        <source>The IP address of the client ports; 0.0.0.0 or :: is every interface</source>
        <translation>عنوان IP لمنافذ العملاء؛ 0.0.0.0 أو :: يعني كل الواجهات</translation>
    </message>
    <message>
        <source>The port for TCP clients; 0 is any free port</source>
        <translation>منفذ عملاء TCP؛ 0 يعني أي منفذ شاغر</translation>
    </message>
    <message>
        <source>The port for WebSocket clients and HTTP; 0 is any free port</source>
        <translation>منفذ عملاء WebSocket و HTTP؛ 0 يعني أي منفذ شاغر</translation>
    </message>
    <message>
        <source>The port for administration and metrics, on admin.bind; 0 is any free port</source>
        <translation>منفذ الإدارة والقياسات، على admin.bind؛ 0 يعني أي منفذ شاغر</translation>
    </message>
    <message>
        <source>The name of this process; empty is the host&apos;s name and a random suffix</source>
        <translation>اسم هذه العملية؛ وإن تُرك فارغًا فاسم المضيف ولاحقة عشوائية</translation>
    </message>
    <message>
        <source>The directory of what has to survive a restart: rooms, the admin token</source>
        <translation>مجلد ما يجب أن يبقى بعد إعادة التشغيل: الغرف ورمز دخول الإدارة</translation>
    </message>
    <message>
        <source>$STATE_DIRECTORY, else $XDG_STATE_HOME/confab, else $HOME/.local/state/confab</source>
        <translation>$STATE_DIRECTORY، وإلا $XDG_STATE_HOME/confab، وإلا $HOME/.local/state/confab</translation>
    </message>
    <message>
        <source>What every client is told on connecting; empty is nothing</source>
        <translation>ما يُقال لكل عميل عند اتصاله؛ وإن تُرك فارغًا فلا شيء</translation>
    </message>
    <message>
        <source>What a client is told when it leaves or the server stops</source>
        <translation>ما يُقال للعميل حين يغادر أو يتوقف الخادم</translation>
    </message>
    <message>
        <source>The IP address of the administration port; beyond loopback it needs a certificate</source>
        <translation>عنوان IP لمنفذ الإدارة؛ ويحتاج إلى شهادة إن تجاوز عنوان الاسترجاع (loopback)</translation>
    </message>
    <message>
        <source>The certificate and its chain in PEM, for TLS on the administration port; empty is that of [tls] beyond loopback, and no TLS on it</source>
        <translation>الشهادة وسلسلتها بصيغة PEM، لتشفير TLS على منفذ الإدارة؛ وإن تُركت فارغة فشهادة [tls] خارج عنوان الاسترجاع (loopback)، وبلا TLS عليه</translation>
    </message>
    <message>
        <source>The private key of the certificate in PEM, without a passphrase</source>
        <translation>المفتاح الخاص للشهادة بصيغة PEM، بلا عبارة مرور</translation>
    </message>
    <message>
        <source>The web origins whose pages may connect to administer; none is no web page</source>
        <translation>أصول الويب (origins) التي يحق لصفحاتها الاتصال للإدارة؛ وإن لم يُذكر أي أصل فلا صفحة ويب</translation>
    </message>
    <message>
        <source>The file of what operators did; empty is admin.audit.jsonl in the state directory</source>
        <translation>ملف ما فعله المشرفون؛ وإن تُرك فارغًا فالملف admin.audit.jsonl في مجلد الحالة</translation>
    </message>
    <message>
        <source>The rooms that exist from the start; may be none</source>
        <translation>الغرف الموجودة منذ البداية؛ ويجوز ألا توجد</translation>
    </message>
    <message>
        <source>The directories whose *.js run inside the server; only the default may be missing</source>
        <translation>المجلدات التي تعمل ملفاتها *.js داخل الخادم؛ ولا يجوز أن يغيب منها إلا المجلد الافتراضي</translation>
    </message>
    <message>
        <source>The directories of plugins in C++, all of which are loaded; may be none</source>
        <translation>مجلدات ملحقات C++، وتُحمَّل كلها؛ ويجوز ألا توجد</translation>
    </message>
    <message>
        <source>The path under which clients speak Primus framing</source>
        <translation>المسار الذي يتحدث العملاء تحته بأطر Primus</translation>
    </message>
    <message>
        <source>The web origins that may connect; none or * is every origin</source>
        <translation>أصول الويب (origins) التي يحق لها الاتصال؛ وإن لم يُذكر أي أصل أو ذُكر * فكل الأصول</translation>
    </message>
    <message>
        <source>The proxies whose X-Forwarded-For is believed</source>
        <translation>الوكلاء (proxies) الذين تُصدَّق ترويسة X-Forwarded-For منهم</translation>
    </message>
    <message>
        <source>The certificate and its chain in PEM, for TLS on both client ports; empty is no TLS</source>
        <translation>الشهادة وسلسلتها بصيغة PEM، لتشفير TLS على منفذي العملاء؛ وإن تُركت فارغة فبلا TLS</translation>
    </message>
    <message>
        <source>The unit of joinedAt: seconds or milliseconds since 1970</source>
        <translation>وحدة joinedAt: الثواني أو أجزاء الألف من الثانية منذ 1970</translation>
    </message>
    <message>
        <source>The shape of errors: as each client&apos;s protocol has them, or one for all</source>
        <translation>شكل الأخطاء: كما في بروتوكول كل عميل، أو شكل واحد للجميع</translation>
    </message>
    <message>
        <source>The least severe message that is logged</source>
        <translation>أدنى مستوى من الرسائل يُسجَّل</translation>
    </message>
    <message>
        <source>Lines for people, or one JSON object a line</source>
        <translation>أسطر يقرؤها الناس، أو كائن JSON واحد في كل سطر</translation>
    </message>
    <message>
        <source>Connections at one time</source>
        <translation>الاتصالات في وقت واحد</translation>
    </message>
    <message>
        <source>HTTP 503, or an error line on TCP; then closed</source>
        <translation>الرد HTTP 503، أو سطر خطأ على TCP؛ ثم الإغلاق</translation>
    </message>
    <message>
        <source>Connections from one address at one time; loopback has no limit</source>
        <translation>الاتصالات من عنوان واحد في وقت واحد؛ وعنوان الاسترجاع (loopback) بلا حد</translation>
    </message>
    <message>
        <source>Time to finish the WebSocket handshake or an HTTP request, and before that the TLS handshake</source>
        <translation>المهلة لإتمام مصافحة WebSocket أو طلب HTTP، وقبل ذلك مصافحة TLS</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>يُغلق الاتصال</translation>
    </message>
    <message>
        <source>Size of the headers of one HTTP request</source>
        <translation>حجم ترويسات طلب HTTP واحد</translation>
    </message>
    <message>
        <source>Silence after which a client is asked whether it is still there; the first time down to half of it, so that not all are asked at once</source>
        <translation>مدة الصمت التي يُسأل العميل بعدها هل ما زال موجودًا؛ وفي المرة الأولى قد تنقص إلى نصفها، كي لا يُسأل الجميع معًا</translation>
    </message>
    <message>
        <source>a ping is sent</source>
        <translation>يُرسَل ping</translation>
    </message>
    <message>
        <source>Silence after which a client counts as gone</source>
        <translation>مدة الصمت التي يُعدّ العميل بعدها غائبًا</translation>
    </message>
    <message>
        <source>closed, and removed from its rooms</source>
        <translation>يُغلق الاتصال، ويُزال من غرفه</translation>
    </message>
    <message>
        <source>Size of one line or frame from a client, finished or not</source>
        <translation>حجم سطر أو إطار واحد من العميل، مكتملًا كان أم لا</translation>
    </message>
    <message>
        <source>TCP: error 008, the line is dropped; WebSocket: closed with 1009</source>
        <translation>في TCP: الخطأ 008 ويُسقط السطر؛ وفي WebSocket: الإغلاق بالرمز 1009</translation>
    </message>
    <message>
        <source>Rooms one connection may be in</source>
        <translation>الغرف التي يجوز أن يكون فيها اتصال واحد</translation>
    </message>
    <message>
        <source>error 103</source>
        <translation>الخطأ 103</translation>
    </message>
    <message>
        <source>Frames one connection may send, on average</source>
        <translation>الأطر التي يجوز لاتصال واحد إرسالها، في المتوسط</translation>
    </message>
    <message>
        <source>its socket is not read until it may speak again; nothing is lost</source>
        <translation>لا يُقرأ مقبسه حتى يحق له الكلام مجددًا؛ ولا يضيع شيء</translation>
    </message>
    <message>
        <source>Frames one connection may send at once after a pause; at least 1 unless frames_per_second is 0</source>
        <translation>الأطر التي يجوز لاتصال واحد إرسالها دفعة واحدة بعد صمت؛ 1 على الأقل ما لم تكن قيمة frames_per_second هي 0</translation>
    </message>
    <message>
        <source>as frames_per_second</source>
        <translation>كما في frames_per_second</translation>
    </message>
    <message>
        <source>Bytes that may wait for one slow client</source>
        <translation>البايتات التي يجوز أن تنتظر عميلًا بطيئًا واحدًا</translation>
    </message>
    <message>
        <source>closed as too slow, counted, shown to operators</source>
        <translation>يُغلق الاتصال لشدة بطئه، ويُحصى، ويُعرض على المشرفين</translation>
    </message>
    <message>
        <source>Actions of one connection that may run at one time</source>
        <translation>إجراءات الاتصال الواحد التي يجوز أن تعمل في وقت واحد</translation>
    </message>
    <message>
        <source>error 007</source>
        <translation>الخطأ 007</translation>
    </message>
    <message>
        <source>Time one action may take, and one hook of a script that waits</source>
        <translation>المدة التي يجوز أن يستغرقها إجراء واحد، أو خطاف واحد منتظِر في سكربت</translation>
    </message>
    <message>
        <source>error 107</source>
        <translation>الخطأ 107</translation>
    </message>
    <message>
        <source>Processor time a script may take without a pause, in which nobody else is served</source>
        <translation>وقت المعالج الذي يجوز لسكربت أن يستغرقه بلا توقف، ولا يُخدَم فيه أحد غيره</translation>
    </message>
    <message>
        <source>interrupted and logged; what it answers is error 107, and what was called is not run again for four times as long, at least a second</source>
        <translation>يُقاطَع ويُسجَّل؛ ويكون الرد الخطأ 107، ولا يُشغَّل ما استُدعي مجددًا طوال أربعة أضعاف المدة، وثانية على الأقل</translation>
    </message>
    <message>
        <source>Memory a script may take without a pause</source>
        <translation>الذاكرة التي يجوز لسكربت أن يأخذها بلا توقف</translation>
    </message>
    <message>
        <source>as script_time</source>
        <translation>كما في script_time</translation>
    </message>
    <message>
        <source>%1: unknown environment variable</source>
        <translation>%1: متغير بيئة مجهول</translation>
    </message>
    <message>
        <source>%1 and %2: two names of one setting; set only one</source>
        <translation>%1 و%2: اسمان لإعداد واحد؛ اضبط أحدهما فقط</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two keys of the configuration that contradict each other</extracomment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>server.state_dir = &quot;&quot;: no directory is known to keep state in; give --state-dir, or set CONFAB_STATE_DIR, STATE_DIRECTORY, XDG_STATE_HOME or HOME</source>
        <translation>server.state_dir = &quot;&quot;: لا يُعرف مجلد تُحفظ فيه الحالة؛ استخدم --state-dir، أو اضبط CONFAB_STATE_DIR أو STATE_DIRECTORY أو XDG_STATE_HOME أو HOME</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where a value comes from: it is the default</extracomment>
        <translation>القيمة الافتراضية</translation>
    </message>
    <message>
        <source>configuration is valid</source>
        <translation>الضبط صالح</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <extracomment>Goes on after what is wrong: “--prot: unknown option; did you mean --port?”</extracomment>
        <translation>؛ هل تقصد %1؟</translation>
    </message>
    <message>
        <source>expected a path after sqlite:</source>
        <translation>المتوقع مسار بعد sqlite:</translation>
    </message>
    <message>
        <source>this version does not speak TLS with Redis; use redis:// on a network that only your servers are on, or through a tunnel</source>
        <translation>هذا الإصدار لا يدعم TLS مع Redis؛ استخدم redis:// على شبكة ليس عليها إلا خوادمك، أو عبر نفق</translation>
    </message>
    <message>
        <source>expected sqlite:PATH, memory:, redis://HOST or redis+sentinel://HOSTS/MASTER</source>
        <translation>المتوقع sqlite:PATH أو memory: أو redis://HOST أو redis+sentinel://HOSTS/MASTER</translation>
    </message>
    <message>
        <source>expected at most %1 printable ASCII characters, no spaces and none of { }</source>
        <translation>المتوقع %1 على الأكثر من محارف ASCII القابلة للطباعة، بلا مسافات وبلا { }</translation>
    </message>
    <message>
        <source>expected at most %1 bytes without control characters</source>
        <translation>المتوقع %1 بايت على الأكثر بلا محارف تحكم</translation>
    </message>
    <message>
        <source>expected a path after file:</source>
        <translation>المتوقع مسار بعد file:</translation>
    </message>
    <message>
        <source>Where rooms are kept: sqlite:PATH (without a path, in the state directory), memory:, or, for several servers, redis://[USER:PASSWORD@]HOST[:PORT][/DB] or redis+sentinel://HOST[:PORT],HOST[:PORT]/MASTER[/DB]</source>
        <translation>مكان حفظ الغرف: sqlite:PATH (ومن دون مسار ففي مجلد الحالة)، أو memory:، أو، لعدة خوادم، redis://[USER:PASSWORD@]HOST[:PORT][/DB] أو redis+sentinel://HOST[:PORT],HOST[:PORT]/MASTER[/DB]</translation>
    </message>
    <message>
        <source>What every key and channel in Redis begins with; servers with the same one share their rooms</source>
        <translation>ما يبدأ به كل مفتاح وكل قناة في Redis؛ والخوادم التي لها البادئة نفسها تتشارك غرفها</translation>
    </message>
    <message>
        <source>The secret by which servers that share rooms know each other, or better the file that holds it, as file:PATH or an absolute path; the same on all of them</source>
        <translation>السرّ الذي تتعارف به الخوادم التي تتشارك الغرف، أو الأفضل الملف الذي فيه السرّ، بصيغة file:PATH أو مسارًا مطلقًا؛ وهو نفسه عليها كلها</translation>
    </message>
    <message>
        <source>Time without a sign of life after which a server counts as gone, and the others remove its members</source>
        <translation>المدة بلا أي علامة حياة التي يُعدّ الخادم بعدها غائبًا، وتزيل الخوادم الأخرى أعضاءه</translation>
    </message>
    <message>
        <source>May be given several times.</source>
        <translation>يجوز ذكره عدة مرات.</translation>
    </message>
    <message>
        <source>Default: %1. Environment: %2.</source>
        <translation>القيمة الافتراضية: %1. البيئة: %2.</translation>
    </message>
    <message>
        <source>Over it: %1.</source>
        <translation>عند تجاوزه: %1.</translation>
    </message>
    <message>
        <source>Default: %1. Option %2, environment %3.</source>
        <translation>القيمة الافتراضية: %1. الخيار %2، البيئة %3.</translation>
    </message>
    <message>
        <source>Usage: confabd [OPTION]...</source>
        <translation>الاستخدام: confabd [OPTION]...</translation>
    </message>
    <message>
        <source>Serves chat rooms over TCP and WebSocket. No option is needed.</source>
        <translation>يقدّم غرف الدردشة عبر TCP و WebSocket. ولا يلزم أي خيار.</translation>
    </message>
    <message>
        <source>Every option below is also a key of the file and an environment variable. An option wins over the environment, the environment over the file (--config or CONFAB_CONFIG), the file over the default. SIZE is bytes or such as &quot;64 KiB&quot;; TIME is seconds or such as &quot;500ms&quot;, &quot;30s&quot;, &quot;2m&quot;. In [limits], 0 is no limit.</source>
        <translation>كل خيار مما يلي هو أيضًا مفتاح في الملف ومتغير بيئة. يغلب الخيارُ البيئةَ، والبيئةُ الملفَّ (--config أو CONFAB_CONFIG)، والملفُ القيمةَ الافتراضية. SIZE عدد بايتات أو مثل &quot;64 KiB&quot;؛ و TIME عدد ثوانٍ أو مثل &quot;500ms&quot; أو &quot;30s&quot; أو &quot;2m&quot;. وفي [limits] يعني 0 بلا حد.</translation>
    </message>
    <message>
        <source>Configuration of confabd, for its option --config. Options win over the environment, the environment over this file. Sizes are bytes or such as &quot;64 KiB&quot;; durations are seconds or such as &quot;500ms&quot;, &quot;30s&quot;, &quot;2m&quot;. In [limits], 0 is no limit.</source>
        <translation>ضبط confabd، لخياره --config. تغلب الخياراتُ البيئةَ، والبيئةُ هذا الملفَّ. الأحجام بالبايت أو مثل &quot;64 KiB&quot;؛ والمدد بالثواني أو مثل &quot;500ms&quot; أو &quot;30s&quot; أو &quot;2m&quot;. وفي [limits] يعني 0 بلا حد.</translation>
    </message>
    <message>
        <source>expected %1</source>
        <extracomment>What a value should have been, such as “expected a path”; the words for %1 are in this catalogue, too</extracomment>
        <translation>المتوقع %1</translation>
    </message>
    <message>
        <source>a duration such as 30, 0.5, &quot;500ms&quot; or &quot;2m&quot;</source>
        <translation>مدة مثل 30 أو 0.5 أو &quot;500ms&quot; أو &quot;2m&quot;</translation>
    </message>
    <message>
        <source>\\ for a backslash</source>
        <translation>\\ للشرطة المائلة العكسية</translation>
    </message>
    <message>
        <source>only the escapes \n, \r, \t, \0 and \\</source>
        <translation>سلاسل الهروب \n, \r, \t, \0 و \\ فقط</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>نص بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>a list of texts such as [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>قائمة نصوص مثل [&quot;one&quot;, &quot;two&quot;]</translation>
    </message>
    <message>
        <source>a port from 0 to 65535, or &quot;off&quot;</source>
        <translation>منفذ من 0 إلى 65535، أو &quot;off&quot;</translation>
    </message>
    <message>
        <source>a whole number from 0 (no limit) to %1</source>
        <translation>عدد صحيح من 0 (بلا حد) إلى %1</translation>
    </message>
    <message>
        <source>a size such as 65536 or &quot;64 KiB&quot;</source>
        <translation>حجم مثل 65536 أو &quot;64 KiB&quot;</translation>
    </message>
    <message>
        <source>a size from 0 (no limit) to %1</source>
        <translation>حجم من 0 (بلا حد) إلى %1</translation>
    </message>
    <message>
        <source>0 (no limit) or a duration from &quot;1ms&quot; to %1</source>
        <translation>القيمة 0 (بلا حد) أو مدة من &quot;1ms&quot; إلى %1</translation>
    </message>
    <message>
        <source>a duration from %1 to %2</source>
        <translation>مدة من %1 إلى %2</translation>
    </message>
    <message>
        <source>an IP address such as &quot;127.0.0.1&quot;, &quot;0.0.0.0&quot; or &quot;::1&quot;</source>
        <translation>عنوان IP مثل &quot;127.0.0.1&quot; أو &quot;0.0.0.0&quot; أو &quot;::1&quot;</translation>
    </message>
    <message>
        <source>1 to 128 printable characters without spaces, or nothing</source>
        <translation>من 1 إلى 128 محرفًا قابلًا للطباعة بلا مسافات، أو لا شيء</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>مسار</translation>
    </message>
    <message>
        <source>a list of paths such as [&quot;/srv/confab&quot;]</source>
        <translation>قائمة مسارات مثل [&quot;/srv/confab&quot;]</translation>
    </message>
    <message>
        <source>paths that are not empty</source>
        <translation>مسارات غير فارغة</translation>
    </message>
    <message>
        <source>a list of room names such as [&quot;defaultRoom&quot;]</source>
        <translation>قائمة أسماء غرف مثل [&quot;defaultRoom&quot;]</translation>
    </message>
    <message>
        <source>room names of 1 to 255 bytes without control characters</source>
        <translation>أسماء غرف من 1 إلى 255 بايت بلا محارف تحكم</translation>
    </message>
    <message numerus="yes">
        <source>1 to %n bytes</source>
        <translation>
            <numerusform>من 1 إلى %n بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايت واحد أو 2 بايت</numerusform>
            <numerusform>من 1 إلى %n بايت</numerusform>
            <numerusform>من 1 إلى %n بايت</numerusform>
            <numerusform>من 1 إلى %n بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>a path such as &quot;/primus&quot;, without ? and #</source>
        <translation>مسار مثل &quot;/primus&quot;، بلا ? و #</translation>
    </message>
    <message>
        <source>a list of origins such as [&quot;https://chat.example&quot;]</source>
        <translation>قائمة أصول ويب مثل [&quot;https://chat.example&quot;]</translation>
    </message>
    <message>
        <source>origins such as &quot;https://chat.example&quot; or &quot;http://localhost:3000&quot;, or &quot;*&quot;</source>
        <translation>أصول ويب مثل &quot;https://chat.example&quot; أو &quot;http://localhost:3000&quot;، أو &quot;*&quot;</translation>
    </message>
    <message>
        <source>each origin by its name, such as &quot;https://console.example&quot;; &quot;*&quot; would let every web page in</source>
        <translation>كل أصل ويب باسمه، مثل &quot;https://console.example&quot;؛ أما &quot;*&quot; فتُدخِل كل صفحة ويب</translation>
    </message>
    <message>
        <source>a list of addresses such as [&quot;10.0.0.0/8&quot;, &quot;::1&quot;]</source>
        <translation>قائمة عناوين مثل [&quot;10.0.0.0/8&quot;, &quot;::1&quot;]</translation>
    </message>
    <message>
        <source>addresses or subnets such as &quot;127.0.0.1&quot; or &quot;10.0.0.0/8&quot;</source>
        <translation>عناوين أو شبكات فرعية مثل &quot;127.0.0.1&quot; أو &quot;10.0.0.0/8&quot;</translation>
    </message>
    <message numerus="yes">
        <source>text of at most %n characters</source>
        <translation>
            <numerusform>نص فارغ</numerusform>
            <numerusform>نص من محرف واحد على الأكثر</numerusform>
            <numerusform>نص من محرفين على الأكثر</numerusform>
            <numerusform>نص من %n محارف على الأكثر</numerusform>
            <numerusform>نص من %n محرفًا على الأكثر</numerusform>
            <numerusform>نص من %n محرف على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>expected %1 or %2</source>
        <extracomment>Words in quotes, of which the first is one or several with commas between</extracomment>
        <translation>المتوقع %1 أو %2</translation>
    </message>
    <message>
        <source>scripts.directories: there is no directory %1</source>
        <translation>في scripts.directories: لا يوجد المجلد %1</translation>
    </message>
    <message>
        <source>cannot listen on %1 port %2: %3; choose another one with --%4</source>
        <translation>تعذّر الاستماع على %1 بالمنفذ %2: %3؛ اختر منفذًا آخر باستخدام --%4</translation>
    </message>
    <message>
        <source>cannot reach the store: %1; see that it runs, or name another one with --store</source>
        <translation>تعذّر الوصول إلى المخزن: %1؛ تأكد من أنه يعمل، أو حدد مخزنًا آخر باستخدام --store</translation>
    </message>
    <message>
        <source>cannot create the room %1: %2</source>
        <translation>تعذّر إنشاء الغرفة %1: %2</translation>
    </message>
    <message>
        <source>too many connections</source>
        <translation>اتصالات كثيرة جدًا</translation>
    </message>
    <message>
        <source>at least one of them must be a port</source>
        <translation>يجب أن يكون أحدهما على الأقل منفذًا</translation>
    </message>
    <message>
        <source>two listeners cannot share one port</source>
        <translation>لا يمكن لمستمعَين أن يتشاركا منفذًا واحدًا</translation>
    </message>
    <message>
        <source>the burst must be at least 1, or no frame could ever be read</source>
        <translation>يجب ألا تقل الدفقة عن 1، وإلا لما أمكنت قراءة أي إطار</translation>
    </message>
    <message>
        <source>%1.key is missing: the certificate %2 needs its private key (--%1-key FILE)</source>
        <translation>المفتاح %1.key مفقود: تحتاج الشهادة %2 إلى مفتاحها الخاص (--%1-key FILE)</translation>
    </message>
    <message>
        <source>%1.certificate is missing: the private key %2 needs its certificate (--%1-certificate FILE)</source>
        <translation>المفتاح %1.certificate مفقود: يحتاج المفتاح الخاص %2 إلى شهادته (--%1-certificate FILE)</translation>
    </message>
    <message>
        <source>admin.bind = %1 opens the administration port to other machines, and what operators say would pass in plain text; name a certificate (--admin-certificate FILE --admin-key FILE, or those of [tls]), leave admin.bind at 127.0.0.1, or turn the port off (--admin-port off)</source>
        <translation>القيمة admin.bind = %1 تفتح منفذ الإدارة لأجهزة أخرى، وينتقل ما يقوله المشرفون نصًا غير مشفّر؛ حدد شهادة (--admin-certificate FILE --admin-key FILE، أو ما في [tls])، أو أبقِ admin.bind على 127.0.0.1، أو عطّل المنفذ (--admin-port off)</translation>
    </message>
    <message>
        <source>%1 received/%2 max</source>
        <translation>المستلَم %1/الأقصى %2</translation>
    </message>
    <message>
        <source>%1 must be a string</source>
        <translation>يجب أن يكون %1 سلسلة نصية</translation>
    </message>
    <message>
        <source>%1 must be a number</source>
        <translation>يجب أن يكون %1 عددًا</translation>
    </message>
    <message>
        <source>%1 must be an integer</source>
        <translation>يجب أن يكون %1 عددًا صحيحًا</translation>
    </message>
    <message>
        <source>%1 must be a boolean</source>
        <translation>يجب أن يكون %1 قيمة منطقية</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>يجب أن يكون %1 كائنًا</translation>
    </message>
    <message>
        <source>%1 must be an array</source>
        <translation>يجب أن يكون %1 مصفوفة</translation>
    </message>
    <message>
        <source>%1 is a required parameter for this action</source>
        <translation>المعامل %1 مطلوب لهذا الإجراء</translation>
    </message>
    <message>
        <source>it is a plugin, but not one of confabd</source>
        <translation>هو ملحق، لكنه ليس من ملحقات confabd</translation>
    </message>
    <message>
        <source>its metadata has no &quot;confabApi&quot;, the version of the plugin interface as a number</source>
        <translation>بياناته الوصفية ليس فيها &quot;confabApi&quot;، أي إصدار واجهة الملحقات عددًا</translation>
    </message>
    <message>
        <source>it was built for version %1 of the plugin interface, and this confabd has version %2; build it anew</source>
        <translation>بُني للإصدار %1 من واجهة الملحقات، وفي confabd هذا الإصدار %2؛ أعد بناءه</translation>
    </message>
    <message>
        <source>there is no directory %1 to load plugins from</source>
        <translation>لا يوجد مجلد %1 لتُحمَّل منه الملحقات</translation>
    </message>
    <message>
        <source>cannot load the plugin %1: %2</source>
        <translation>تعذّر تحميل الملحق %1: %2</translation>
    </message>
    <message>
        <source>its class does not say Q_INTERFACES(confab::Plugin)</source>
        <translation>لا يرد في صنفه Q_INTERFACES(confab::Plugin)</translation>
    </message>
    <message>
        <source>the body is not a JSON object</source>
        <translation>متن الطلب ليس كائن JSON</translation>
    </message>
    <message>
        <source>the administration token, shown this once and kept in %1/admin.token: %2</source>
        <translation>رمز دخول الإدارة، يُعرض هذه المرة فقط ويُحفظ في %1/admin.token: %2</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>خطأ مجهول</translation>
    </message>
    <message>
        <source>cannot read the certificate %1: %2</source>
        <translation>تعذّرت قراءة الشهادة %1: %2</translation>
    </message>
    <message>
        <source>the file %1 holds no certificate in PEM (-----BEGIN CERTIFICATE-----): %2</source>
        <translation>ليس في الملف %1 شهادة بصيغة PEM (-----BEGIN CERTIFICATE-----): %2</translation>
    </message>
    <message>
        <source>the certificate %1 cannot be used: %2</source>
        <translation>لا يمكن استخدام الشهادة %1: %2</translation>
    </message>
    <message>
        <source>the chain of the certificate %1 cannot be used: %2</source>
        <translation>لا يمكن استخدام سلسلة الشهادة %1: %2</translation>
    </message>
    <message>
        <source>the chain in the file %1 is damaged: %2</source>
        <translation>السلسلة في الملف %1 تالفة: %2</translation>
    </message>
    <message>
        <source>cannot read the private key %1: %2</source>
        <translation>تعذّرت قراءة المفتاح الخاص %1: %2</translation>
    </message>
    <message>
        <source>the private key %1 is encrypted, and there is nobody to ask for its passphrase; give one without, as made by: openssl pkey -in FILE -out FILE</source>
        <translation>المفتاح الخاص %1 مشفّر، ولا أحد تُطلب منه عبارة مروره؛ قدّم مفتاحًا بلا عبارة مرور، كالذي ينتجه: openssl pkey -in FILE -out FILE</translation>
    </message>
    <message>
        <source>the file %1 holds no private key in PEM (-----BEGIN PRIVATE KEY-----): %2</source>
        <translation>ليس في الملف %1 مفتاح خاص بصيغة PEM (-----BEGIN PRIVATE KEY-----): %2</translation>
    </message>
    <message>
        <source>the private key %1 does not belong to the certificate %2: %3</source>
        <translation>المفتاح الخاص %1 ليس للشهادة %2: %3</translation>
    </message>
    <message>
        <source>cannot set up TLS: %1</source>
        <translation>تعذّر إعداد TLS: %1</translation>
    </message>
    <message>
        <source>binary message</source>
        <translation>رسالة ثنائية</translation>
    </message>
    <message>
        <source>redis://[user:password@]host[:port][/db] or redis+sentinel://[user:password@]host[:port],host[:port]/MASTER[/db]</source>
        <translation>redis://[user:password@]host[:port][/db] أو redis+sentinel://[user:password@]host[:port],host[:port]/MASTER[/db]</translation>
    </message>
    <message>
        <source>an IPv6 address between the brackets</source>
        <translation>عنوان IPv6 بين القوسين المعقوفين</translation>
    </message>
    <message>
        <source>a host name or an IP address (IPv6 in brackets)</source>
        <translation>اسم مضيف أو عنوان IP (عنوان IPv6 بين قوسين معقوفين)</translation>
    </message>
    <message>
        <source>a port from 1 to 65535 behind the host</source>
        <translation>منفذ من 1 إلى 65535 بعد المضيف</translation>
    </message>
    <message>
        <source>user:password@ or :password@ in front of the host</source>
        <translation>عبارة user:password@ أو :password@ قبل المضيف</translation>
    </message>
    <message>
        <source>the number of a database behind the last slash</source>
        <translation>رقم قاعدة بيانات بعد الشرطة المائلة الأخيرة</translation>
    </message>
    <message>
        <source>the master&apos;s name behind the sentinels: %1</source>
        <translation>اسم الخادم الرئيسي (master) بعد خوادم sentinel: %1</translation>
    </message>
    <message>
        <source>TLS to Redis (rediss://) is not supported: use redis://, through a TLS tunnel where the network is not yours</source>
        <translation>لا يُدعم TLS مع Redis (rediss://): استخدم redis:// عبر نفق TLS حيث لا تكون الشبكة لك</translation>
    </message>
    <message>
        <source>Unix sockets are not supported: expected %1</source>
        <translation>لا تُدعم مقابس Unix: المتوقع %1</translation>
    </message>
    <message>
        <source>%1, without ? and # (in a password: %3F and %23)</source>
        <translation>%1، بلا ? و # (وفي كلمة المرور: %3F و %23)</translation>
    </message>
    <message>
        <source>one host; several are for redis+sentinel://</source>
        <translation>مضيف واحد؛ ولعدة مضيفين redis+sentinel://</translation>
    </message>
    <message>
        <source>the reason has %1 characters, and at most %2 are allowed</source>
        <translation>عدد محارف السبب %1، والمسموح %2 على الأكثر</translation>
    </message>
    <message>
        <source>the connections asked for are %1, and at most %2 are allowed</source>
        <translation>عدد الاتصالات المطلوبة %1، والمسموح %2 على الأكثر</translation>
    </message>
    <message>
        <source>with several nodes, offset and limit together are %1, and at most %2 are allowed</source>
        <translation>مع عدة عقد يبلغ مجموع offset و limit القيمة %1، والمسموح %2 على الأكثر</translation>
    </message>
    <message>
        <source>the rooms asked for are %1, and at most %2 are allowed</source>
        <translation>عدد الغرف المطلوبة %1، والمسموح %2 على الأكثر</translation>
    </message>
    <message>
        <source>there is no node %1</source>
        <translation>لا توجد عقدة %1</translation>
    </message>
    <message>
        <source>the node %1 keeps nothing to read</source>
        <translation>لا تحتفظ العقدة %1 بشيء يُقرأ</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>الحد الأقصى %1</translation>
    </message>
    <message>
        <source>messages may have been missed in %1</source>
        <translation>ربما فاتت رسائل في %1</translation>
    </message>
    <message>
        <source>you were removed from %1: %2</source>
        <translation>أُزلت من %1: %2</translation>
    </message>
    <message>
        <source>another process uses it; stop that one or choose another --state-dir</source>
        <translation>تستخدمه عملية أخرى؛ أوقفها أو اختر مجلدًا آخر باستخدام --state-dir</translation>
    </message>
    <message>
        <source>a newer version of confabd wrote it (schema %1, this one knows %2)</source>
        <translation>كتبه إصدار أحدث من confabd (المخطط %1، وهذا يعرف %2)</translation>
    </message>
    <message>
        <source>cannot create the folder %1</source>
        <translation>تعذّر إنشاء المجلد %1</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed</source>
        <translation>مشغّل SQLite الخاص بـ Qt غير مثبّت</translation>
    </message>
    <message>
        <source>The language of what clients and operators are told, and of the sentences at the start; the log is in English</source>
        <translation>لغة ما يُقال للعملاء والمشرفين، وجُمل بدء التشغيل؛ أما السجل فبالإنجليزية</translation>
    </message>
    <message>
        <source>Hello human! Welcome to Confab</source>
        <translation>أهلًا أيها الإنسان! مرحبًا بك في Confab</translation>
    </message>
    <message>
        <source>Bye!</source>
        <translation>إلى اللقاء!</translation>
    </message>
</context>
</TS>
