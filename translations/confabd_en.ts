<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>confabd</name>
    <message>
        <source>the method %1 is not done here</source>
        <translation>the method %1 is not done here</translation>
    </message>
    <message>
        <source>%1 needs the role %2, and yours is %3</source>
        <translation>%1 needs the role %2, and yours is %3</translation>
    </message>
    <message>
        <source>there is no method %1</source>
        <translation>there is no method %1</translation>
    </message>
    <message>
        <source>sign in with the parameter token, or with user and password</source>
        <translation>sign in with the parameter token, or with user and password</translation>
    </message>
    <message>
        <source>requests come as text, not as binary messages</source>
        <translation>requests come as text, not as binary messages</translation>
    </message>
    <message>
        <source>sign in with session.login before anything long</source>
        <translation>sign in with session.login before anything long</translation>
    </message>
    <message>
        <source>sign in with session.login before a batch</source>
        <translation>sign in with session.login before a batch</translation>
    </message>
    <message>
        <source>sign in first, with session.login</source>
        <translation>sign in first, with session.login</translation>
    </message>
    <message>
        <source>the connection is gone</source>
        <translation>the connection is gone</translation>
    </message>
    <message>
        <source>the audit log could not be written</source>
        <translation>the audit log could not be written</translation>
    </message>
    <message>
        <source>the administration token cannot be made: no random numbers are to be had</source>
        <translation>the administration token cannot be made: no random numbers are to be had</translation>
    </message>
    <message>
        <source>%1 is empty; remove it, and the next start makes a new token</source>
        <translation>%1 is empty; remove it, and the next start makes a new token</translation>
    </message>
    <message>
        <source>%1 is shorter than %2 bytes and could be guessed; remove it, and the next start makes a new token</source>
        <translation>%1 is shorter than %2 bytes and could be guessed; remove it, and the next start makes a new token</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 cannot be opened: %2</translation>
    </message>
    <message>
        <source>only part of a line could be written</source>
        <translation>only part of a line could be written</translation>
    </message>
    <message>
        <source>the audit log %1: %2</source>
        <translation>the audit log %1: %2</translation>
    </message>
    <message>
        <source>too many failed logins</source>
        <translation>too many failed logins</translation>
    </message>
    <message>
        <source>wrong user or password</source>
        <translation>wrong user or password</translation>
    </message>
    <message>
        <source>too many logins at the same time</source>
        <translation>too many logins at the same time</translation>
    </message>
    <message>
        <source>names no subscription of this connection</source>
        <translation>names no subscription of this connection</translation>
    </message>
    <message numerus="yes">
        <source>one connection may have %n subscriptions</source>
        <translation>
            <numerusform>one connection may have %n subscription</numerusform>
            <numerusform>one connection may have %n subscriptions</numerusform>
        </translation>
    </message>
    <message>
        <source>is missing: the topic is one room&apos;s members</source>
        <translation>is missing: the topic is one room&apos;s members</translation>
    </message>
    <message>
        <source>cannot be another one: subscribe to that room</source>
        <translation>cannot be another one: subscribe to that room</translation>
    </message>
    <message>
        <source>is no node&apos;s name</source>
        <translation>is no node&apos;s name</translation>
    </message>
    <message>
        <source>must not be greater than maxMembers</source>
        <translation>must not be greater than maxMembers</translation>
    </message>
    <message>
        <source>means nothing to the topic %1</source>
        <translation>means nothing to the topic %1</translation>
    </message>
    <message>
        <source>must be one of %1 for this topic</source>
        <translation>must be one of %1 for this topic</translation>
    </message>
    <message>
        <source>there is not enough memory to hash a password</source>
        <translation>there is not enough memory to hash a password</translation>
    </message>
    <message>
        <source>too many passwords wait</source>
        <translation>too many passwords wait</translation>
    </message>
    <message>
        <source>cannot be created, for the folder %1 cannot</source>
        <translation>cannot be created, for the folder %1 cannot</translation>
    </message>
    <message>
        <source>cannot be created</source>
        <translation>cannot be created</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>is not a folder</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>is not a file</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>cannot be read: %1</translation>
    </message>
    <message numerus="yes">
        <source>is longer than %n bytes</source>
        <translation>
            <numerusform>is longer than %n byte</numerusform>
            <numerusform>is longer than %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>cannot be written</translation>
    </message>
    <message>
        <source>say for whom it is: one of the parameters room, rooms and all (true)</source>
        <translation>say for whom it is: one of the parameters room, rooms and all (true)</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>is no object</translation>
    </message>
    <message>
        <source>has the unknown key &quot;%1&quot;</source>
        <translation>has the unknown key &quot;%1&quot;</translation>
    </message>
    <message>
        <source>has no valid name (&quot;user&quot;)</source>
        <translation>has no valid name (&quot;user&quot;)</translation>
    </message>
    <message>
        <source>(%1) has no valid role: viewer, moderator or admin</source>
        <translation>(%1) has no valid role: viewer, moderator or admin</translation>
    </message>
    <message>
        <source>(%1) has no Argon2id hash as its &quot;password&quot;</source>
        <translation>(%1) has no Argon2id hash as its &quot;password&quot;</translation>
    </message>
    <message>
        <source>is not JSON: %1 at byte %2</source>
        <translation>is not JSON: %1 at byte %2</translation>
    </message>
    <message>
        <source>is no object with the list &quot;users&quot;</source>
        <translation>is no object with the list &quot;users&quot;</translation>
    </message>
    <message>
        <source>is wrong: user %1 %2</source>
        <translation>is wrong: user %1 %2</translation>
    </message>
    <message>
        <source>a user&apos;s name is 1 to %1 of A-Z, a-z, 0-9, &quot;.&quot;, &quot;_&quot;, &quot;@&quot; and &quot;-&quot;, and not token</source>
        <translation>a user&apos;s name is 1 to %1 of A-Z, a-z, 0-9, &quot;.&quot;, &quot;_&quot;, &quot;@&quot; and &quot;-&quot;, and not token</translation>
    </message>
    <message>
        <source>a password has %1 to %2 bytes</source>
        <translation>a password has %1 to %2 bytes</translation>
    </message>
    <message numerus="yes">
        <source>there may be at most %n users</source>
        <translation>
            <numerusform>there may be at most %n user</numerusform>
            <numerusform>there may be at most %n users</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is wrong: %2 stands there twice</source>
        <translation>%1 is wrong: %2 stands there twice</translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %n users</source>
        <translation>
            <numerusform>%1 has more than %n user</numerusform>
            <numerusform>%1 has more than %n users</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>cannot write %1: %2</translation>
    </message>
    <message>
        <source>cannot open the store %1: %2</source>
        <translation>cannot open the store %1: %2</translation>
    </message>
    <message>
        <source>cannot read the store %1: %2</source>
        <translation>cannot read the store %1: %2</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>the file %1</translation>
    </message>
    <message>
        <source>the file it names because it begins with /</source>
        <translation>the file it names because it begins with /</translation>
    </message>
    <message>
        <source>is empty; write one secret into it for all servers that share rooms</source>
        <translation>is empty; write one secret into it for all servers that share rooms</translation>
    </message>
    <message numerus="yes">
        <source>is longer than %n bytes; a secret of 32 random ones is plenty</source>
        <translation>
            <numerusform>is longer than %n byte; a secret of 32 random ones is plenty</numerusform>
            <numerusform>is longer than %n bytes; a secret of 32 random ones is plenty</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: unexpected argument; confabd takes options only</source>
        <translation>%1: unexpected argument; confabd takes options only</translation>
    </message>
    <message>
        <source>%1: takes no value</source>
        <translation>%1: takes no value</translation>
    </message>
    <message>
        <source>%1: expected a value</source>
        <translation>%1: expected a value</translation>
    </message>
    <message>
        <source>%1: unknown option</source>
        <translation>%1: unknown option</translation>
    </message>
    <message>
        <source>%1 &quot;&quot;: expected a file name</source>
        <translation>%1 &quot;&quot;: expected a file name</translation>
    </message>
    <message>
        <source>Read the configuration from a TOML file</source>
        <translation>Read the configuration from a TOML file</translation>
    </message>
    <message>
        <source>Say whether the configuration is valid, and exit</source>
        <translation>Say whether the configuration is valid, and exit</translation>
    </message>
    <message>
        <source>Print the configuration in effect as a TOML file, and exit</source>
        <translation>Print the configuration in effect as a TOML file, and exit</translation>
    </message>
    <message>
        <source>Print the version, and exit</source>
        <translation>Print the version, and exit</translation>
    </message>
    <message>
        <source>Print this help, and exit</source>
        <translation>Print this help, and exit</translation>
    </message>
    <message>
        <source>%1: cannot read the configuration file: %2</source>
        <translation>%1: cannot read the configuration file: %2</translation>
    </message>
    <message>
        <source>%1: expected a configuration file of at most 1 MiB</source>
        <translation>%1: expected a configuration file of at most 1 MiB</translation>
    </message>
    <message>
        <source>expected text in quotes</source>
        <translation>expected text in quotes</translation>
    </message>
    <message>
        <source>%1: not valid TOML: %2</source>
        <translation>%1: not valid TOML: %2</translation>
    </message>
    <message>
        <source>%1: %2 = %3: expected a section, [%2]</source>
        <translation>%1: %2 = %3: expected a section, [%2]</translation>
    </message>
    <message>
        <source>%1: [%2]: unknown section</source>
        <translation>%1: [%2]: unknown section</translation>
    </message>
    <message>
        <source>%1: %2 = %3: unknown key outside a section</source>
        <translation>%1: %2 = %3: unknown key outside a section</translation>
    </message>
    <message>
        <source>%1: unknown key</source>
        <translation>%1: unknown key</translation>
    </message>
    <message>
        <source>The IP address of the client ports; 0.0.0.0 or :: is every interface</source>
        <translation>The IP address of the client ports; 0.0.0.0 or :: is every interface</translation>
    </message>
    <message>
        <source>The port for TCP clients; 0 is any free port</source>
        <translation>The port for TCP clients; 0 is any free port</translation>
    </message>
    <message>
        <source>The port for WebSocket clients and HTTP; 0 is any free port</source>
        <translation>The port for WebSocket clients and HTTP; 0 is any free port</translation>
    </message>
    <message>
        <source>The port for administration and metrics, on admin.bind; 0 is any free port</source>
        <translation>The port for administration and metrics, on admin.bind; 0 is any free port</translation>
    </message>
    <message>
        <source>The name of this process; empty is the host&apos;s name and a random suffix</source>
        <translation>The name of this process; empty is the host&apos;s name and a random suffix</translation>
    </message>
    <message>
        <source>The directory of what has to survive a restart: rooms, the admin token</source>
        <translation>The directory of what has to survive a restart: rooms, the admin token</translation>
    </message>
    <message>
        <source>$STATE_DIRECTORY, else $XDG_STATE_HOME/confab, else $HOME/.local/state/confab</source>
        <translation>$STATE_DIRECTORY, else $XDG_STATE_HOME/confab, else $HOME/.local/state/confab</translation>
    </message>
    <message>
        <source>What every client is told on connecting; empty is nothing</source>
        <translation>What every client is told on connecting; empty is nothing</translation>
    </message>
    <message>
        <source>What a client is told when it leaves or the server stops</source>
        <translation>What a client is told when it leaves or the server stops</translation>
    </message>
    <message>
        <source>The IP address of the administration port; beyond loopback it needs a certificate</source>
        <translation>The IP address of the administration port; beyond loopback it needs a certificate</translation>
    </message>
    <message>
        <source>The certificate and its chain in PEM, for TLS on the administration port; empty is that of [tls] beyond loopback, and no TLS on it</source>
        <translation>The certificate and its chain in PEM, for TLS on the administration port; empty is that of [tls] beyond loopback, and no TLS on it</translation>
    </message>
    <message>
        <source>The private key of the certificate in PEM, without a passphrase</source>
        <translation>The private key of the certificate in PEM, without a passphrase</translation>
    </message>
    <message>
        <source>The web origins whose pages may connect to administer; none is no web page</source>
        <translation>The web origins whose pages may connect to administer; none is no web page</translation>
    </message>
    <message>
        <source>The file of what operators did; empty is admin.audit.jsonl in the state directory</source>
        <translation>The file of what operators did; empty is admin.audit.jsonl in the state directory</translation>
    </message>
    <message>
        <source>The rooms that exist from the start; may be none</source>
        <translation>The rooms that exist from the start; may be none</translation>
    </message>
    <message>
        <source>The directories whose *.js run inside the server; only the default may be missing</source>
        <translation>The directories whose *.js run inside the server; only the default may be missing</translation>
    </message>
    <message>
        <source>The directories of plugins in C++, all of which are loaded; may be none</source>
        <translation>The directories of plugins in C++, all of which are loaded; may be none</translation>
    </message>
    <message>
        <source>The path under which clients speak Primus framing</source>
        <translation>The path under which clients speak Primus framing</translation>
    </message>
    <message>
        <source>The web origins that may connect; none or * is every origin</source>
        <translation>The web origins that may connect; none or * is every origin</translation>
    </message>
    <message>
        <source>The proxies whose X-Forwarded-For is believed</source>
        <translation>The proxies whose X-Forwarded-For is believed</translation>
    </message>
    <message>
        <source>The certificate and its chain in PEM, for TLS on both client ports; empty is no TLS</source>
        <translation>The certificate and its chain in PEM, for TLS on both client ports; empty is no TLS</translation>
    </message>
    <message>
        <source>The unit of joinedAt: seconds or milliseconds since 1970</source>
        <translation>The unit of joinedAt: seconds or milliseconds since 1970</translation>
    </message>
    <message>
        <source>The shape of errors: as each client&apos;s protocol has them, or one for all</source>
        <translation>The shape of errors: as each client&apos;s protocol has them, or one for all</translation>
    </message>
    <message>
        <source>The least severe message that is logged</source>
        <translation>The least severe message that is logged</translation>
    </message>
    <message>
        <source>Lines for people, or one JSON object a line</source>
        <translation>Lines for people, or one JSON object a line</translation>
    </message>
    <message>
        <source>Connections at one time</source>
        <translation>Connections at one time</translation>
    </message>
    <message>
        <source>HTTP 503, or an error line on TCP; then closed</source>
        <translation>HTTP 503, or an error line on TCP; then closed</translation>
    </message>
    <message>
        <source>Connections from one address at one time; loopback has no limit</source>
        <translation>Connections from one address at one time; loopback has no limit</translation>
    </message>
    <message>
        <source>Time to finish the WebSocket handshake or an HTTP request, and before that the TLS handshake</source>
        <translation>Time to finish the WebSocket handshake or an HTTP request, and before that the TLS handshake</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Size of the headers of one HTTP request</source>
        <translation>Size of the headers of one HTTP request</translation>
    </message>
    <message>
        <source>Silence after which a client is asked whether it is still there; the first time down to half of it, so that not all are asked at once</source>
        <translation>Silence after which a client is asked whether it is still there; the first time down to half of it, so that not all are asked at once</translation>
    </message>
    <message>
        <source>a ping is sent</source>
        <translation>a ping is sent</translation>
    </message>
    <message>
        <source>Silence after which a client counts as gone</source>
        <translation>Silence after which a client counts as gone</translation>
    </message>
    <message>
        <source>closed, and removed from its rooms</source>
        <translation>closed, and removed from its rooms</translation>
    </message>
    <message>
        <source>Size of one line or frame from a client, finished or not</source>
        <translation>Size of one line or frame from a client, finished or not</translation>
    </message>
    <message>
        <source>TCP: error 008, the line is dropped; WebSocket: closed with 1009</source>
        <translation>TCP: error 008, the line is dropped; WebSocket: closed with 1009</translation>
    </message>
    <message>
        <source>Rooms one connection may be in</source>
        <translation>Rooms one connection may be in</translation>
    </message>
    <message>
        <source>error 103</source>
        <translation>error 103</translation>
    </message>
    <message>
        <source>Frames one connection may send, on average</source>
        <translation>Frames one connection may send, on average</translation>
    </message>
    <message>
        <source>its socket is not read until it may speak again; nothing is lost</source>
        <translation>its socket is not read until it may speak again; nothing is lost</translation>
    </message>
    <message>
        <source>Frames one connection may send at once after a pause; at least 1 unless frames_per_second is 0</source>
        <translation>Frames one connection may send at once after a pause; at least 1 unless frames_per_second is 0</translation>
    </message>
    <message>
        <source>as frames_per_second</source>
        <translation>as frames_per_second</translation>
    </message>
    <message>
        <source>Bytes that may wait for one slow client</source>
        <translation>Bytes that may wait for one slow client</translation>
    </message>
    <message>
        <source>closed as too slow, counted, shown to operators</source>
        <translation>closed as too slow, counted, shown to operators</translation>
    </message>
    <message>
        <source>Actions of one connection that may run at one time</source>
        <translation>Actions of one connection that may run at one time</translation>
    </message>
    <message>
        <source>error 007</source>
        <translation>error 007</translation>
    </message>
    <message>
        <source>Time one action may take, and one hook of a script that waits</source>
        <translation>Time one action may take, and one hook of a script that waits</translation>
    </message>
    <message>
        <source>error 107</source>
        <translation>error 107</translation>
    </message>
    <message>
        <source>Processor time a script may take without a pause, in which nobody else is served</source>
        <translation>Processor time a script may take without a pause, in which nobody else is served</translation>
    </message>
    <message>
        <source>interrupted and logged; what it answers is error 107, and what was called is not run again for four times as long, at least a second</source>
        <translation>interrupted and logged; what it answers is error 107, and what was called is not run again for four times as long, at least a second</translation>
    </message>
    <message>
        <source>Memory a script may take without a pause</source>
        <translation>Memory a script may take without a pause</translation>
    </message>
    <message>
        <source>as script_time</source>
        <translation>as script_time</translation>
    </message>
    <message>
        <source>%1: unknown environment variable</source>
        <translation>%1: unknown environment variable</translation>
    </message>
    <message>
        <source>%1 and %2: two names of one setting; set only one</source>
        <translation>%1 and %2: two names of one setting; set only one</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two keys of the configuration that contradict each other</extracomment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>server.state_dir = &quot;&quot;: no directory is known to keep state in; give --state-dir, or set CONFAB_STATE_DIR, STATE_DIRECTORY, XDG_STATE_HOME or HOME</source>
        <translation>server.state_dir = &quot;&quot;: no directory is known to keep state in; give --state-dir, or set CONFAB_STATE_DIR, STATE_DIRECTORY, XDG_STATE_HOME or HOME</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where a value comes from: it is the default</extracomment>
        <translation>default</translation>
    </message>
    <message>
        <source>configuration is valid</source>
        <translation>configuration is valid</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <extracomment>Goes on after what is wrong: “--prot: unknown option; did you mean --port?”</extracomment>
        <translation>; did you mean %1?</translation>
    </message>
    <message>
        <source>expected a path after sqlite:</source>
        <translation>expected a path after sqlite:</translation>
    </message>
    <message>
        <source>this version does not speak TLS with Redis; use redis:// on a network that only your servers are on, or through a tunnel</source>
        <translation>this version does not speak TLS with Redis; use redis:// on a network that only your servers are on, or through a tunnel</translation>
    </message>
    <message>
        <source>expected sqlite:PATH, memory:, redis://HOST or redis+sentinel://HOSTS/MASTER</source>
        <translation>expected sqlite:PATH, memory:, redis://HOST or redis+sentinel://HOSTS/MASTER</translation>
    </message>
    <message>
        <source>expected at most %1 printable ASCII characters, no spaces and none of { }</source>
        <translation>expected at most %1 printable ASCII characters, no spaces and none of { }</translation>
    </message>
    <message>
        <source>expected at most %1 bytes without control characters</source>
        <translation>expected at most %1 bytes without control characters</translation>
    </message>
    <message>
        <source>expected a path after file:</source>
        <translation>expected a path after file:</translation>
    </message>
    <message>
        <source>Where rooms are kept: sqlite:PATH (without a path, in the state directory), memory:, or, for several servers, redis://[USER:PASSWORD@]HOST[:PORT][/DB] or redis+sentinel://HOST[:PORT],HOST[:PORT]/MASTER[/DB]</source>
        <translation>Where rooms are kept: sqlite:PATH (without a path, in the state directory), memory:, or, for several servers, redis://[USER:PASSWORD@]HOST[:PORT][/DB] or redis+sentinel://HOST[:PORT],HOST[:PORT]/MASTER[/DB]</translation>
    </message>
    <message>
        <source>What every key and channel in Redis begins with; servers with the same one share their rooms</source>
        <translation>What every key and channel in Redis begins with; servers with the same one share their rooms</translation>
    </message>
    <message>
        <source>The secret by which servers that share rooms know each other, or better the file that holds it, as file:PATH or an absolute path; the same on all of them</source>
        <translation>The secret by which servers that share rooms know each other, or better the file that holds it, as file:PATH or an absolute path; the same on all of them</translation>
    </message>
    <message>
        <source>Time without a sign of life after which a server counts as gone, and the others remove its members</source>
        <translation>Time without a sign of life after which a server counts as gone, and the others remove its members</translation>
    </message>
    <message>
        <source>May be given several times.</source>
        <translation>May be given several times.</translation>
    </message>
    <message>
        <source>Default: %1. Environment: %2.</source>
        <translation>Default: %1. Environment: %2.</translation>
    </message>
    <message>
        <source>Over it: %1.</source>
        <translation>Over it: %1.</translation>
    </message>
    <message>
        <source>Default: %1. Option %2, environment %3.</source>
        <translation>Default: %1. Option %2, environment %3.</translation>
    </message>
    <message>
        <source>Usage: confabd [OPTION]...</source>
        <translation>Usage: confabd [OPTION]...</translation>
    </message>
    <message>
        <source>Serves chat rooms over TCP and WebSocket. No option is needed.</source>
        <translation>Serves chat rooms over TCP and WebSocket. No option is needed.</translation>
    </message>
    <message>
        <source>Every option below is also a key of the file and an environment variable. An option wins over the environment, the environment over the file (--config or CONFAB_CONFIG), the file over the default. SIZE is bytes or such as &quot;64 KiB&quot;; TIME is seconds or such as &quot;500ms&quot;, &quot;30s&quot;, &quot;2m&quot;. In [limits], 0 is no limit.</source>
        <translation>Every option below is also a key of the file and an environment variable. An option wins over the environment, the environment over the file (--config or CONFAB_CONFIG), the file over the default. SIZE is bytes or such as &quot;64 KiB&quot;; TIME is seconds or such as &quot;500ms&quot;, &quot;30s&quot;, &quot;2m&quot;. In [limits], 0 is no limit.</translation>
    </message>
    <message>
        <source>Configuration of confabd, for its option --config. Options win over the environment, the environment over this file. Sizes are bytes or such as &quot;64 KiB&quot;; durations are seconds or such as &quot;500ms&quot;, &quot;30s&quot;, &quot;2m&quot;. In [limits], 0 is no limit.</source>
        <translation>Configuration of confabd, for its option --config. Options win over the environment, the environment over this file. Sizes are bytes or such as &quot;64 KiB&quot;; durations are seconds or such as &quot;500ms&quot;, &quot;30s&quot;, &quot;2m&quot;. In [limits], 0 is no limit.</translation>
    </message>
    <message>
        <source>expected %1</source>
        <extracomment>What a value should have been, such as “expected a path”; the words for %1 are in this catalogue, too</extracomment>
        <translation>expected %1</translation>
    </message>
    <message>
        <source>a duration such as 30, 0.5, &quot;500ms&quot; or &quot;2m&quot;</source>
        <translation>a duration such as 30, 0.5, &quot;500ms&quot; or &quot;2m&quot;</translation>
    </message>
    <message>
        <source>\\ for a backslash</source>
        <translation>\\ for a backslash</translation>
    </message>
    <message>
        <source>only the escapes \n, \r, \t, \0 and \\</source>
        <translation>only the escapes \n, \r, \t, \0 and \\</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>text in quotes</translation>
    </message>
    <message>
        <source>a list of texts such as [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>a list of texts such as [&quot;one&quot;, &quot;two&quot;]</translation>
    </message>
    <message>
        <source>a port from 0 to 65535, or &quot;off&quot;</source>
        <translation>a port from 0 to 65535, or &quot;off&quot;</translation>
    </message>
    <message>
        <source>a whole number from 0 (no limit) to %1</source>
        <translation>a whole number from 0 (no limit) to %1</translation>
    </message>
    <message>
        <source>a size such as 65536 or &quot;64 KiB&quot;</source>
        <translation>a size such as 65536 or &quot;64 KiB&quot;</translation>
    </message>
    <message>
        <source>a size from 0 (no limit) to %1</source>
        <translation>a size from 0 (no limit) to %1</translation>
    </message>
    <message>
        <source>0 (no limit) or a duration from &quot;1ms&quot; to %1</source>
        <translation>0 (no limit) or a duration from &quot;1ms&quot; to %1</translation>
    </message>
    <message>
        <source>a duration from %1 to %2</source>
        <translation>a duration from %1 to %2</translation>
    </message>
    <message>
        <source>an IP address such as &quot;127.0.0.1&quot;, &quot;0.0.0.0&quot; or &quot;::1&quot;</source>
        <translation>an IP address such as &quot;127.0.0.1&quot;, &quot;0.0.0.0&quot; or &quot;::1&quot;</translation>
    </message>
    <message>
        <source>1 to 128 printable characters without spaces, or nothing</source>
        <translation>1 to 128 printable characters without spaces, or nothing</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>a path</translation>
    </message>
    <message>
        <source>a list of paths such as [&quot;/srv/confab&quot;]</source>
        <translation>a list of paths such as [&quot;/srv/confab&quot;]</translation>
    </message>
    <message>
        <source>paths that are not empty</source>
        <translation>paths that are not empty</translation>
    </message>
    <message>
        <source>a list of room names such as [&quot;defaultRoom&quot;]</source>
        <translation>a list of room names such as [&quot;defaultRoom&quot;]</translation>
    </message>
    <message>
        <source>room names of 1 to 255 bytes without control characters</source>
        <translation>room names of 1 to 255 bytes without control characters</translation>
    </message>
    <message numerus="yes">
        <source>1 to %n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>1 to %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>a path such as &quot;/primus&quot;, without ? and #</source>
        <translation>a path such as &quot;/primus&quot;, without ? and #</translation>
    </message>
    <message>
        <source>a list of origins such as [&quot;https://chat.example&quot;]</source>
        <translation>a list of origins such as [&quot;https://chat.example&quot;]</translation>
    </message>
    <message>
        <source>origins such as &quot;https://chat.example&quot; or &quot;http://localhost:3000&quot;, or &quot;*&quot;</source>
        <translation>origins such as &quot;https://chat.example&quot; or &quot;http://localhost:3000&quot;, or &quot;*&quot;</translation>
    </message>
    <message>
        <source>each origin by its name, such as &quot;https://console.example&quot;; &quot;*&quot; would let every web page in</source>
        <translation>each origin by its name, such as &quot;https://console.example&quot;; &quot;*&quot; would let every web page in</translation>
    </message>
    <message>
        <source>a list of addresses such as [&quot;10.0.0.0/8&quot;, &quot;::1&quot;]</source>
        <translation>a list of addresses such as [&quot;10.0.0.0/8&quot;, &quot;::1&quot;]</translation>
    </message>
    <message>
        <source>addresses or subnets such as &quot;127.0.0.1&quot; or &quot;10.0.0.0/8&quot;</source>
        <translation>addresses or subnets such as &quot;127.0.0.1&quot; or &quot;10.0.0.0/8&quot;</translation>
    </message>
    <message numerus="yes">
        <source>text of at most %n characters</source>
        <translation>
            <numerusform>text of at most %n character</numerusform>
            <numerusform>text of at most %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>expected %1 or %2</source>
        <extracomment>Words in quotes, of which the first is one or several with commas between</extracomment>
        <translation>expected %1 or %2</translation>
    </message>
    <message>
        <source>scripts.directories: there is no directory %1</source>
        <translation>scripts.directories: there is no directory %1</translation>
    </message>
    <message>
        <source>cannot listen on %1 port %2: %3; choose another one with --%4</source>
        <translation>cannot listen on %1 port %2: %3; choose another one with --%4</translation>
    </message>
    <message>
        <source>cannot reach the store: %1; see that it runs, or name another one with --store</source>
        <translation>cannot reach the store: %1; see that it runs, or name another one with --store</translation>
    </message>
    <message>
        <source>cannot create the room %1: %2</source>
        <translation>cannot create the room %1: %2</translation>
    </message>
    <message>
        <source>too many connections</source>
        <translation>too many connections</translation>
    </message>
    <message>
        <source>at least one of them must be a port</source>
        <translation>at least one of them must be a port</translation>
    </message>
    <message>
        <source>two listeners cannot share one port</source>
        <translation>two listeners cannot share one port</translation>
    </message>
    <message>
        <source>the burst must be at least 1, or no frame could ever be read</source>
        <translation>the burst must be at least 1, or no frame could ever be read</translation>
    </message>
    <message>
        <source>%1.key is missing: the certificate %2 needs its private key (--%1-key FILE)</source>
        <translation>%1.key is missing: the certificate %2 needs its private key (--%1-key FILE)</translation>
    </message>
    <message>
        <source>%1.certificate is missing: the private key %2 needs its certificate (--%1-certificate FILE)</source>
        <translation>%1.certificate is missing: the private key %2 needs its certificate (--%1-certificate FILE)</translation>
    </message>
    <message>
        <source>admin.bind = %1 opens the administration port to other machines, and what operators say would pass in plain text; name a certificate (--admin-certificate FILE --admin-key FILE, or those of [tls]), leave admin.bind at 127.0.0.1, or turn the port off (--admin-port off)</source>
        <translation>admin.bind = %1 opens the administration port to other machines, and what operators say would pass in plain text; name a certificate (--admin-certificate FILE --admin-key FILE, or those of [tls]), leave admin.bind at 127.0.0.1, or turn the port off (--admin-port off)</translation>
    </message>
    <message>
        <source>%1 received/%2 max</source>
        <translation>%1 received/%2 max</translation>
    </message>
    <message>
        <source>%1 must be a string</source>
        <translation>%1 must be a string</translation>
    </message>
    <message>
        <source>%1 must be a number</source>
        <translation>%1 must be a number</translation>
    </message>
    <message>
        <source>%1 must be an integer</source>
        <translation>%1 must be an integer</translation>
    </message>
    <message>
        <source>%1 must be a boolean</source>
        <translation>%1 must be a boolean</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 must be an object</translation>
    </message>
    <message>
        <source>%1 must be an array</source>
        <translation>%1 must be an array</translation>
    </message>
    <message>
        <source>%1 is a required parameter for this action</source>
        <translation>%1 is a required parameter for this action</translation>
    </message>
    <message>
        <source>it is a plugin, but not one of confabd</source>
        <translation>it is a plugin, but not one of confabd</translation>
    </message>
    <message>
        <source>its metadata has no &quot;confabApi&quot;, the version of the plugin interface as a number</source>
        <translation>its metadata has no &quot;confabApi&quot;, the version of the plugin interface as a number</translation>
    </message>
    <message>
        <source>it was built for version %1 of the plugin interface, and this confabd has version %2; build it anew</source>
        <translation>it was built for version %1 of the plugin interface, and this confabd has version %2; build it anew</translation>
    </message>
    <message>
        <source>there is no directory %1 to load plugins from</source>
        <translation>there is no directory %1 to load plugins from</translation>
    </message>
    <message>
        <source>cannot load the plugin %1: %2</source>
        <translation>cannot load the plugin %1: %2</translation>
    </message>
    <message>
        <source>its class does not say Q_INTERFACES(confab::Plugin)</source>
        <translation>its class does not say Q_INTERFACES(confab::Plugin)</translation>
    </message>
    <message>
        <source>the body is not a JSON object</source>
        <translation>the body is not a JSON object</translation>
    </message>
    <message>
        <source>the administration token, shown this once and kept in %1/admin.token: %2</source>
        <translation>the administration token, shown this once and kept in %1/admin.token: %2</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>unknown error</translation>
    </message>
    <message>
        <source>cannot read the certificate %1: %2</source>
        <translation>cannot read the certificate %1: %2</translation>
    </message>
    <message>
        <source>the file %1 holds no certificate in PEM (-----BEGIN CERTIFICATE-----): %2</source>
        <translation>the file %1 holds no certificate in PEM (-----BEGIN CERTIFICATE-----): %2</translation>
    </message>
    <message>
        <source>the certificate %1 cannot be used: %2</source>
        <translation>the certificate %1 cannot be used: %2</translation>
    </message>
    <message>
        <source>the chain of the certificate %1 cannot be used: %2</source>
        <translation>the chain of the certificate %1 cannot be used: %2</translation>
    </message>
    <message>
        <source>the chain in the file %1 is damaged: %2</source>
        <translation>the chain in the file %1 is damaged: %2</translation>
    </message>
    <message>
        <source>cannot read the private key %1: %2</source>
        <translation>cannot read the private key %1: %2</translation>
    </message>
    <message>
        <source>the private key %1 is encrypted, and there is nobody to ask for its passphrase; give one without, as made by: openssl pkey -in FILE -out FILE</source>
        <translation>the private key %1 is encrypted, and there is nobody to ask for its passphrase; give one without, as made by: openssl pkey -in FILE -out FILE</translation>
    </message>
    <message>
        <source>the file %1 holds no private key in PEM (-----BEGIN PRIVATE KEY-----): %2</source>
        <translation>the file %1 holds no private key in PEM (-----BEGIN PRIVATE KEY-----): %2</translation>
    </message>
    <message>
        <source>the private key %1 does not belong to the certificate %2: %3</source>
        <translation>the private key %1 does not belong to the certificate %2: %3</translation>
    </message>
    <message>
        <source>cannot set up TLS: %1</source>
        <translation>cannot set up TLS: %1</translation>
    </message>
    <message>
        <source>binary message</source>
        <translation>binary message</translation>
    </message>
    <message>
        <source>redis://[user:password@]host[:port][/db] or redis+sentinel://[user:password@]host[:port],host[:port]/MASTER[/db]</source>
        <translation>redis://[user:password@]host[:port][/db] or redis+sentinel://[user:password@]host[:port],host[:port]/MASTER[/db]</translation>
    </message>
    <message>
        <source>an IPv6 address between the brackets</source>
        <translation>an IPv6 address between the brackets</translation>
    </message>
    <message>
        <source>a host name or an IP address (IPv6 in brackets)</source>
        <translation>a host name or an IP address (IPv6 in brackets)</translation>
    </message>
    <message>
        <source>a port from 1 to 65535 behind the host</source>
        <translation>a port from 1 to 65535 behind the host</translation>
    </message>
    <message>
        <source>user:password@ or :password@ in front of the host</source>
        <translation>user:password@ or :password@ in front of the host</translation>
    </message>
    <message>
        <source>the number of a database behind the last slash</source>
        <translation>the number of a database behind the last slash</translation>
    </message>
    <message>
        <source>the master&apos;s name behind the sentinels: %1</source>
        <translation>the master&apos;s name behind the sentinels: %1</translation>
    </message>
    <message>
        <source>TLS to Redis (rediss://) is not supported: use redis://, through a TLS tunnel where the network is not yours</source>
        <translation>TLS to Redis (rediss://) is not supported: use redis://, through a TLS tunnel where the network is not yours</translation>
    </message>
    <message>
        <source>Unix sockets are not supported: expected %1</source>
        <translation>Unix sockets are not supported: expected %1</translation>
    </message>
    <message>
        <source>%1, without ? and # (in a password: %3F and %23)</source>
        <translation>%1, without ? and # (in a password: %3F and %23)</translation>
    </message>
    <message>
        <source>one host; several are for redis+sentinel://</source>
        <translation>one host; several are for redis+sentinel://</translation>
    </message>
    <message>
        <source>the reason has %1 characters, and at most %2 are allowed</source>
        <translation>the reason has %1 characters, and at most %2 are allowed</translation>
    </message>
    <message>
        <source>the connections asked for are %1, and at most %2 are allowed</source>
        <translation>the connections asked for are %1, and at most %2 are allowed</translation>
    </message>
    <message>
        <source>with several nodes, offset and limit together are %1, and at most %2 are allowed</source>
        <translation>with several nodes, offset and limit together are %1, and at most %2 are allowed</translation>
    </message>
    <message>
        <source>the rooms asked for are %1, and at most %2 are allowed</source>
        <translation>the rooms asked for are %1, and at most %2 are allowed</translation>
    </message>
    <message>
        <source>there is no node %1</source>
        <translation>there is no node %1</translation>
    </message>
    <message>
        <source>the node %1 keeps nothing to read</source>
        <translation>the node %1 keeps nothing to read</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>at most %1</translation>
    </message>
    <message>
        <source>messages may have been missed in %1</source>
        <translation>messages may have been missed in %1</translation>
    </message>
    <message>
        <source>you were removed from %1: %2</source>
        <translation>you were removed from %1: %2</translation>
    </message>
    <message>
        <source>another process uses it; stop that one or choose another --state-dir</source>
        <translation>another process uses it; stop that one or choose another --state-dir</translation>
    </message>
    <message>
        <source>a newer version of confabd wrote it (schema %1, this one knows %2)</source>
        <translation>a newer version of confabd wrote it (schema %1, this one knows %2)</translation>
    </message>
    <message>
        <source>cannot create the folder %1</source>
        <translation>cannot create the folder %1</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed</source>
        <translation>Qt&apos;s SQLite driver is not installed</translation>
    </message>
    <message>
        <source>The language of what clients and operators are told, and of the sentences at the start; the log is in English</source>
        <translation>The language of what clients and operators are told, and of the sentences at the start; the log is in English</translation>
    </message>
    <message>
        <source>Hello human! Welcome to Confab</source>
        <translation>Hello human! Welcome to Confab</translation>
    </message>
    <message>
        <source>Bye!</source>
        <translation>Bye!</translation>
    </message>
</context>
</TS>
