<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>confabd</name>
    <message>
        <source>the method %1 is not done here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs the role %2, and yours is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no method %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in with the parameter token, or with user and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests come as text, not as binary messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in with session.login before anything long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in with session.login before a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in first, with session.login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the audit log could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the administration token cannot be made: no random numbers are to be had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty; remove it, and the next start makes a new token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is shorter than %2 bytes and could be guessed; remove it, and the next start makes a new token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only part of a line could be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the audit log %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many failed logins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong user or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many logins at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no subscription of this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>one connection may have %n subscriptions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>is missing: the topic is one room&apos;s members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be another one: subscribe to that room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no node&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be greater than maxMembers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>means nothing to the topic %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be one of %1 for this topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not enough memory to hash a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many passwords wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be created, for the folder %1 cannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>is longer than %n bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say for whom it is: one of the parameters room, rooms and all (true)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the unknown key &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no valid name (&quot;user&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1) has no valid role: viewer, moderator or admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1) has no Argon2id hash as its &quot;password&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not JSON: %1 at byte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no object with the list &quot;users&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is wrong: user %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a user&apos;s name is 1 to %1 of A-Z, a-z, 0-9, &quot;.&quot;, &quot;_&quot;, &quot;@&quot; and &quot;-&quot;, and not token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a password has %1 to %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>there may be at most %n users</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is wrong: %2 stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %n users</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot open the store %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot read the store %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file it names because it begins with /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty; write one secret into it for all servers that share rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>is longer than %n bytes; a secret of 32 random ones is plenty</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: unexpected argument; confabd takes options only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: takes no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: expected a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: unknown option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &quot;&quot;: expected a file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the configuration from a TOML file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether the configuration is valid, and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the configuration in effect as a TOML file, and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version, and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help, and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cannot read the configuration file: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: expected a configuration file of at most 1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not valid TOML: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 = %3: expected a section, [%2]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: [%2]: unknown section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 = %3: unknown key outside a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: unknown key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IP address of the client ports; 0.0.0.0 or :: is every interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port for TCP clients; 0 is any free port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port for WebSocket clients and HTTP; 0 is any free port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port for administration and metrics, on admin.bind; 0 is any free port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of this process; empty is the host&apos;s name and a random suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory of what has to survive a restart: rooms, the admin token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$STATE_DIRECTORY, else $XDG_STATE_HOME/confab, else $HOME/.local/state/confab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every client is told on connecting; empty is nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a client is told when it leaves or the server stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IP address of the administration port; beyond loopback it needs a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate and its chain in PEM, for TLS on the administration port; empty is that of [tls] beyond loopback, and no TLS on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key of the certificate in PEM, without a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web origins whose pages may connect to administer; none is no web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of what operators did; empty is admin.audit.jsonl in the state directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rooms that exist from the start; may be none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directories whose *.js run inside the server; only the default may be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directories of plugins in C++, all of which are loaded; may be none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path under which clients speak Primus framing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web origins that may connect; none or * is every origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxies whose X-Forwarded-For is believed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate and its chain in PEM, for TLS on both client ports; empty is no TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit of joinedAt: seconds or milliseconds since 1970</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape of errors: as each client&apos;s protocol has them, or one for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least severe message that is logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines for people, or one JSON object a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections at one time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP 503, or an error line on TCP; then closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections from one address at one time; loopback has no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to finish the WebSocket handshake or an HTTP request, and before that the TLS handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the headers of one HTTP request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence after which a client is asked whether it is still there; the first time down to half of it, so that not all are asked at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ping is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence after which a client counts as gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed, and removed from its rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of one line or frame from a client, finished or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP: error 008, the line is dropped; WebSocket: closed with 1009</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms one connection may be in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error 103</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames one connection may send, on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its socket is not read until it may speak again; nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames one connection may send at once after a pause; at least 1 unless frames_per_second is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as frames_per_second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that may wait for one slow client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed as too slow, counted, shown to operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions of one connection that may run at one time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error 007</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time one action may take, and one hook of a script that waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error 107</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor time a script may take without a pause, in which nobody else is served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted and logged; what it answers is error 107, and what was called is not run again for four times as long, at least a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory a script may take without a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as script_time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: unknown environment variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2: two names of one setting; set only one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two keys of the configuration that contradict each other</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server.state_dir = &quot;&quot;: no directory is known to keep state in; give --state-dir, or set CONFAB_STATE_DIR, STATE_DIRECTORY, XDG_STATE_HOME or HOME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where a value comes from: it is the default</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>configuration is valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <extracomment>Goes on after what is wrong: “--prot: unknown option; did you mean --port?”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a path after sqlite:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this version does not speak TLS with Redis; use redis:// on a network that only your servers are on, or through a tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected sqlite:PATH, memory:, redis://HOST or redis+sentinel://HOSTS/MASTER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at most %1 printable ASCII characters, no spaces and none of { }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at most %1 bytes without control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a path after file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where rooms are kept: sqlite:PATH (without a path, in the state directory), memory:, or, for several servers, redis://[USER:PASSWORD@]HOST[:PORT][/DB] or redis+sentinel://HOST[:PORT],HOST[:PORT]/MASTER[/DB]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every key and channel in Redis begins with; servers with the same one share their rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret by which servers that share rooms know each other, or better the file that holds it, as file:PATH or an absolute path; the same on all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time without a sign of life after which a server counts as gone, and the others remove its members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: %1. Environment: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: %1. Option %2, environment %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: confabd [OPTION]...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves chat rooms over TCP and WebSocket. No option is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every option below is also a key of the file and an environment variable. An option wins over the environment, the environment over the file (--config or CONFAB_CONFIG), the file over the default. SIZE is bytes or such as &quot;64 KiB&quot;; TIME is seconds or such as &quot;500ms&quot;, &quot;30s&quot;, &quot;2m&quot;. In [limits], 0 is no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration of confabd, for its option --config. Options win over the environment, the environment over this file. Sizes are bytes or such as &quot;64 KiB&quot;; durations are seconds or such as &quot;500ms&quot;, &quot;30s&quot;, &quot;2m&quot;. In [limits], 0 is no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected %1</source>
        <extracomment>What a value should have been, such as “expected a path”; the words for %1 are in this catalogue, too</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a duration such as 30, 0.5, &quot;500ms&quot; or &quot;2m&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>\\ for a backslash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the escapes \n, \r, \t, \0 and \\</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts such as [&quot;one&quot;, &quot;two&quot;]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a port from 0 to 65535, or &quot;off&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 0 (no limit) to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a size such as 65536 or &quot;64 KiB&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a size from 0 (no limit) to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 (no limit) or a duration from &quot;1ms&quot; to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a duration from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IP address such as &quot;127.0.0.1&quot;, &quot;0.0.0.0&quot; or &quot;::1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 128 printable characters without spaces, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of paths such as [&quot;/srv/confab&quot;]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paths that are not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of room names such as [&quot;defaultRoom&quot;]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room names of 1 to 255 bytes without control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>1 to %n bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a path such as &quot;/primus&quot;, without ? and #</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of origins such as [&quot;https://chat.example&quot;]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>origins such as &quot;https://chat.example&quot; or &quot;http://localhost:3000&quot;, or &quot;*&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each origin by its name, such as &quot;https://console.example&quot;; &quot;*&quot; would let every web page in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of addresses such as [&quot;10.0.0.0/8&quot;, &quot;::1&quot;]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addresses or subnets such as &quot;127.0.0.1&quot; or &quot;10.0.0.0/8&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>text of at most %n characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>expected %1 or %2</source>
        <extracomment>Words in quotes, of which the first is one or several with commas between</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scripts.directories: there is no directory %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot listen on %1 port %2: %3; choose another one with --%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot reach the store: %1; see that it runs, or name another one with --store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot create the room %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one of them must be a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two listeners cannot share one port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the burst must be at least 1, or no frame could ever be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.key is missing: the certificate %2 needs its private key (--%1-key FILE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.certificate is missing: the private key %2 needs its certificate (--%1-certificate FILE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admin.bind = %1 opens the administration port to other machines, and what operators say would pass in plain text; name a certificate (--admin-certificate FILE --admin-key FILE, or those of [tls]), leave admin.bind at 127.0.0.1, or turn the port off (--admin-port off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 received/%2 max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be an integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a boolean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be an array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a required parameter for this action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a plugin, but not one of confabd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its metadata has no &quot;confabApi&quot;, the version of the plugin interface as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was built for version %1 of the plugin interface, and this confabd has version %2; build it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no directory %1 to load plugins from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot load the plugin %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its class does not say Q_INTERFACES(confab::Plugin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body is not a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the administration token, shown this once and kept in %1/admin.token: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot read the certificate %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %1 holds no certificate in PEM (-----BEGIN CERTIFICATE-----): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate %1 cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chain of the certificate %1 cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chain in the file %1 is damaged: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot read the private key %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the private key %1 is encrypted, and there is nobody to ask for its passphrase; give one without, as made by: openssl pkey -in FILE -out FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %1 holds no private key in PEM (-----BEGIN PRIVATE KEY-----): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the private key %1 does not belong to the certificate %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot set up TLS: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redis://[user:password@]host[:port][/db] or redis+sentinel://[user:password@]host[:port],host[:port]/MASTER[/db]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IPv6 address between the brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a host name or an IP address (IPv6 in brackets)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a port from 1 to 65535 behind the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user:password@ or :password@ in front of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of a database behind the last slash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the master&apos;s name behind the sentinels: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS to Redis (rediss://) is not supported: use redis://, through a TLS tunnel where the network is not yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unix sockets are not supported: expected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, without ? and # (in a password: %3F and %23)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one host; several are for redis+sentinel://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason has %1 characters, and at most %2 are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connections asked for are %1, and at most %2 are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with several nodes, offset and limit together are %1, and at most %2 are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rooms asked for are %1, and at most %2 are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node %1 keeps nothing to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages may have been missed in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you were removed from %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another process uses it; stop that one or choose another --state-dir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer version of confabd wrote it (schema %1, this one knows %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot create the folder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of what clients and operators are told, and of the sentences at the start; the log is in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello human! Welcome to Confab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bye!</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
