<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>confabd</name>
    <message>
        <source>the method %1 is not done here</source>
        <translation>die Methode %1 wird hier nicht ausgeführt</translation>
    </message>
    <message>
        <source>%1 needs the role %2, and yours is %3</source>
        <translation>%1 erfordert die Rolle %2, Ihre ist %3</translation>
    </message>
    <message>
        <source>there is no method %1</source>
        <translation>es gibt keine Methode %1</translation>
    </message>
    <message>
        <source>sign in with the parameter token, or with user and password</source>
        <translation>melden Sie sich mit dem Parameter token an, oder mit user und password</translation>
    </message>
    <message>
        <source>requests come as text, not as binary messages</source>
        <translation>Anfragen kommen als Text, nicht als binäre Nachrichten</translation>
    </message>
    <message>
        <source>sign in with session.login before anything long</source>
        <translation>melden Sie sich mit session.login an, bevor Sie etwas Langes senden</translation>
    </message>
    <message>
        <source>sign in with session.login before a batch</source>
        <translation>melden Sie sich mit session.login an, bevor Sie einen Stapel senden</translation>
    </message>
    <message>
        <source>sign in first, with session.login</source>
        <translation>melden Sie sich zuerst mit session.login an</translation>
    </message>
    <message>
        <source>the connection is gone</source>
        <translation>die Verbindung besteht nicht mehr</translation>
    </message>
    <message>
        <source>the audit log could not be written</source>
        <translation>das Audit-Protokoll konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the administration token cannot be made: no random numbers are to be had</source>
        <translation>das Administrations-Token kann nicht erstellt werden: es sind keine Zufallszahlen zu haben</translation>
    </message>
    <message>
        <source>%1 is empty; remove it, and the next start makes a new token</source>
        <translation>%1 ist leer; entfernen Sie die Datei, dann erstellt der nächste Start ein neues Token</translation>
    </message>
    <message>
        <source>%1 is shorter than %2 bytes and could be guessed; remove it, and the next start makes a new token</source>
        <translation>%1 ist kürzer als %2 Bytes und könnte erraten werden; entfernen Sie die Datei, dann erstellt der nächste Start ein neues Token</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>only part of a line could be written</source>
        <translation>eine Zeile konnte nur zum Teil geschrieben werden</translation>
    </message>
    <message>
        <source>the audit log %1: %2</source>
        <translation>das Audit-Protokoll %1: %2</translation>
    </message>
    <message>
        <source>too many failed logins</source>
        <translation>zu viele fehlgeschlagene Anmeldungen</translation>
    </message>
    <message>
        <source>wrong user or password</source>
        <translation>falscher Benutzer oder falsches Passwort</translation>
    </message>
    <message>
        <source>too many logins at the same time</source>
        <translation>zu viele gleichzeitige Anmeldungen</translation>
    </message>
    <message>
        <source>names no subscription of this connection</source>
        <translation>nennt kein Abonnement dieser Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>one connection may have %n subscriptions</source>
        <translation>
            <numerusform>eine Verbindung darf %n Abonnement haben</numerusform>
            <numerusform>eine Verbindung darf %n Abonnements haben</numerusform>
        </translation>
    </message>
    <message>
        <source>is missing: the topic is one room&apos;s members</source>
        <translation>fehlt: das Thema sind die Mitglieder eines einzelnen Raums</translation>
    </message>
    <message>
        <source>cannot be another one: subscribe to that room</source>
        <translation>kann kein anderer sein: abonnieren Sie jenen Raum</translation>
    </message>
    <message>
        <source>is no node&apos;s name</source>
        <translation>ist kein Name eines Knotens</translation>
    </message>
    <message>
        <source>must not be greater than maxMembers</source>
        <translation>darf nicht größer als maxMembers sein</translation>
    </message>
    <message>
        <source>means nothing to the topic %1</source>
        <translation>bedeutet für das Thema %1 nichts</translation>
    </message>
    <message>
        <source>must be one of %1 for this topic</source>
        <translation>muss bei diesem Thema einer dieser Werte sein: %1</translation>
    </message>
    <message>
        <source>there is not enough memory to hash a password</source>
        <translation>der Arbeitsspeicher reicht nicht aus, um ein Passwort zu hashen</translation>
    </message>
    <message>
        <source>too many passwords wait</source>
        <translation>zu viele Passwörter warten</translation>
    </message>
    <message>
        <source>cannot be created, for the folder %1 cannot</source>
        <translation>kann nicht erstellt werden, weil der Ordner %1 nicht erstellt werden kann</translation>
    </message>
    <message>
        <source>cannot be created</source>
        <translation>kann nicht erstellt werden</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>ist keine Datei</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>kann nicht gelesen werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>is longer than %n bytes</source>
        <translation>
            <numerusform>ist länger als %n Byte</numerusform>
            <numerusform>ist länger als %n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>say for whom it is: one of the parameters room, rooms and all (true)</source>
        <translation>sagen Sie, für wen es ist: mit einem der Parameter room, rooms und all (true)</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>ist kein Objekt</translation>
    </message>
    <message>
        <source>has the unknown key &quot;%1&quot;</source>
        <translation>hat den unbekannten Schlüssel „%1“</translation>
    </message>
    <message>
        <source>has no valid name (&quot;user&quot;)</source>
        <translation>hat keinen gültigen Namen (&quot;user&quot;)</translation>
    </message>
    <message>
        <source>(%1) has no valid role: viewer, moderator or admin</source>
        <translation>(%1) hat keine gültige Rolle: viewer, moderator oder admin</translation>
    </message>
    <message>
        <source>(%1) has no Argon2id hash as its &quot;password&quot;</source>
        <translation>(%1) hat keinen Argon2id-Hash als &quot;password&quot;</translation>
    </message>
    <message>
        <source>is not JSON: %1 at byte %2</source>
        <translation>ist kein JSON: %1 bei Byte %2</translation>
    </message>
    <message>
        <source>is no object with the list &quot;users&quot;</source>
        <translation>ist kein Objekt mit der Liste &quot;users&quot;</translation>
    </message>
    <message>
        <source>is wrong: user %1 %2</source>
        <translation>ist fehlerhaft: Benutzer %1 %2</translation>
    </message>
    <message>
        <source>a user&apos;s name is 1 to %1 of A-Z, a-z, 0-9, &quot;.&quot;, &quot;_&quot;, &quot;@&quot; and &quot;-&quot;, and not token</source>
        <translation>ein Benutzername besteht aus 1 bis %1 der Zeichen A-Z, a-z, 0-9, &quot;.&quot;, &quot;_&quot;, &quot;@&quot; und &quot;-&quot; und lautet nicht token</translation>
    </message>
    <message>
        <source>a password has %1 to %2 bytes</source>
        <translation>ein Passwort hat %1 bis %2 Bytes</translation>
    </message>
    <message numerus="yes">
        <source>there may be at most %n users</source>
        <translation>
            <numerusform>es darf höchstens %n Benutzer geben</numerusform>
            <numerusform>es darf höchstens %n Benutzer geben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is wrong: %2 stands there twice</source>
        <translation>%1 ist fehlerhaft: %2 steht zweimal darin</translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %n users</source>
        <translation>
            <numerusform>%1 hat mehr als %n Benutzer</numerusform>
            <numerusform>%1 hat mehr als %n Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>cannot open the store %1: %2</source>
        <translation>der Datenspeicher %1 kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>cannot read the store %1: %2</source>
        <translation>der Datenspeicher %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>die Datei %1</translation>
    </message>
    <message>
        <source>the file it names because it begins with /</source>
        <translation>die wegen des / am Anfang gemeinte Datei</translation>
    </message>
    <message>
        <source>is empty; write one secret into it for all servers that share rooms</source>
        <translation>ist leer; schreiben Sie ein Geheimnis hinein, dasselbe für alle Server, die sich Räume teilen</translation>
    </message>
    <message numerus="yes">
        <source>is longer than %n bytes; a secret of 32 random ones is plenty</source>
        <translation>
            <numerusform>ist länger als %n Byte; ein Geheimnis aus 32 zufälligen Bytes genügt</numerusform>
            <numerusform>ist länger als %n Bytes; ein Geheimnis aus 32 zufälligen genügt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: unexpected argument; confabd takes options only</source>
        <translation>%1: unerwartetes Argument; confabd nimmt nur Optionen</translation>
    </message>
    <message>
        <source>%1: takes no value</source>
        <translation>%1: nimmt keinen Wert</translation>
    </message>
    <message>
        <source>%1: expected a value</source>
        <translation>%1: es wird ein Wert erwartet</translation>
    </message>
    <message>
        <source>%1: unknown option</source>
        <translation>%1: unbekannte Option</translation>
    </message>
    <message>
        <source>%1 &quot;&quot;: expected a file name</source>
        <translation>%1 &quot;&quot;: es wird ein Dateiname erwartet</translation>
    </message>
    <message>
        <source>Read the configuration from a TOML file</source>
        <translation>Die Konfiguration aus einer TOML-Datei lesen</translation>
    </message>
    <message>
        <source>Say whether the configuration is valid, and exit</source>
        <translation>Sagen, ob die Konfiguration gültig ist, und beenden</translation>
    </message>
    <message>
        <source>Print the configuration in effect as a TOML file, and exit</source>
        <translation>Die geltende Konfiguration als TOML-Datei ausgeben und beenden</translation>
    </message>
    <message>
        <source>Print the version, and exit</source>
        <translation>Die Version ausgeben und beenden</translation>
    </message>
    <message>
        <source>Print this help, and exit</source>
        <translation>Diese Hilfe ausgeben und beenden</translation>
    </message>
    <message>
        <source>%1: cannot read the configuration file: %2</source>
        <translation>%1: die Konfigurationsdatei kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1: expected a configuration file of at most 1 MiB</source>
        <translation>%1: es wird eine Konfigurationsdatei von höchstens 1 MiB erwartet</translation>
    </message>
    <message>
        <source>expected text in quotes</source>
        <translation>erwartet: Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>%1: not valid TOML: %2</source>
        <translation>%1: kein gültiges TOML: %2</translation>
    </message>
    <message>
        <source>%1: %2 = %3: expected a section, [%2]</source>
        <translation>%1: %2 = %3: es wird ein Abschnitt erwartet, [%2]</translation>
    </message>
    <message>
        <source>%1: [%2]: unknown section</source>
        <translation>%1: [%2]: unbekannter Abschnitt</translation>
    </message>
    <message>
        <source>%1: %2 = %3: unknown key outside a section</source>
        <translation>%1: %2 = %3: unbekannter Schlüssel außerhalb eines Abschnitts</translation>
    </message>
    <message>
        <source>%1: unknown key</source>
        <translation>%1: unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>The IP address of the client ports; 0.0.0.0 or :: is every interface</source>
        <translation>Die IP-Adresse der Client-Ports; 0.0.0.0 oder :: heißt alle Schnittstellen</translation>
    </message>
    <message>
        <source>The port for TCP clients; 0 is any free port</source>
        <translation>Der Port für TCP-Clients; 0 heißt irgendein freier Port</translation>
    </message>
    <message>
        <source>The port for WebSocket clients and HTTP; 0 is any free port</source>
        <translation>Der Port für WebSocket-Clients und HTTP; 0 heißt irgendein freier Port</translation>
    </message>
    <message>
        <source>The port for administration and metrics, on admin.bind; 0 is any free port</source>
        <translation>Der Port für Administration und Metriken, an admin.bind; 0 heißt irgendein freier Port</translation>
    </message>
    <message>
        <source>The name of this process; empty is the host&apos;s name and a random suffix</source>
        <translation>Der Name dieses Prozesses; leer heißt der Rechnername mit einer zufälligen Endung</translation>
    </message>
    <message>
        <source>The directory of what has to survive a restart: rooms, the admin token</source>
        <translation>Das Verzeichnis für das, was einen Neustart überdauern muss: Räume, das Administrations-Token</translation>
    </message>
    <message>
        <source>$STATE_DIRECTORY, else $XDG_STATE_HOME/confab, else $HOME/.local/state/confab</source>
        <translation>$STATE_DIRECTORY, sonst $XDG_STATE_HOME/confab, sonst $HOME/.local/state/confab</translation>
    </message>
    <message>
        <source>What every client is told on connecting; empty is nothing</source>
        <translation>Was jedem Client beim Verbinden gesagt wird; leer heißt nichts</translation>
    </message>
    <message>
        <source>What a client is told when it leaves or the server stops</source>
        <translation>Was einem Client gesagt wird, wenn er geht oder der Server beendet wird</translation>
    </message>
    <message>
        <source>The IP address of the administration port; beyond loopback it needs a certificate</source>
        <translation>Die IP-Adresse des Administrationsports; außerhalb von Loopback braucht er ein Zertifikat</translation>
    </message>
    <message>
        <source>The certificate and its chain in PEM, for TLS on the administration port; empty is that of [tls] beyond loopback, and no TLS on it</source>
        <translation>Das Zertifikat und seine Kette in PEM, für TLS am Administrationsport; leer heißt außerhalb von Loopback das aus [tls], auf Loopback kein TLS</translation>
    </message>
    <message>
        <source>The private key of the certificate in PEM, without a passphrase</source>
        <translation>Der private Schlüssel des Zertifikats in PEM, ohne Passphrase</translation>
    </message>
    <message>
        <source>The web origins whose pages may connect to administer; none is no web page</source>
        <translation>Die Web-Origins, deren Seiten sich zum Administrieren verbinden dürfen; keine heißt keine Webseite</translation>
    </message>
    <message>
        <source>The file of what operators did; empty is admin.audit.jsonl in the state directory</source>
        <translation>Die Datei mit dem, was Operatoren getan haben; leer heißt admin.audit.jsonl im Zustandsverzeichnis</translation>
    </message>
    <message>
        <source>The rooms that exist from the start; may be none</source>
        <translation>Die Räume, die von Anfang an existieren; es darf keiner sein</translation>
    </message>
    <message>
        <source>The directories whose *.js run inside the server; only the default may be missing</source>
        <translation>Die Verzeichnisse, deren *.js im Server laufen; nur das voreingestellte darf fehlen</translation>
    </message>
    <message>
        <source>The directories of plugins in C++, all of which are loaded; may be none</source>
        <translation>Die Verzeichnisse mit Plugins in C++, die alle geladen werden; es darf keines sein</translation>
    </message>
    <message>
        <source>The path under which clients speak Primus framing</source>
        <translation>Der Pfad, unter dem Clients mit Primus-Framing sprechen</translation>
    </message>
    <message>
        <source>The web origins that may connect; none or * is every origin</source>
        <translation>Die Web-Origins, die sich verbinden dürfen; keine oder * heißt alle Origins</translation>
    </message>
    <message>
        <source>The proxies whose X-Forwarded-For is believed</source>
        <translation>Die Proxys, deren X-Forwarded-For geglaubt wird</translation>
    </message>
    <message>
        <source>The certificate and its chain in PEM, for TLS on both client ports; empty is no TLS</source>
        <translation>Das Zertifikat und seine Kette in PEM, für TLS an beiden Client-Ports; leer heißt kein TLS</translation>
    </message>
    <message>
        <source>The unit of joinedAt: seconds or milliseconds since 1970</source>
        <translation>Die Einheit von joinedAt: Sekunden oder Millisekunden seit 1970</translation>
    </message>
    <message>
        <source>The shape of errors: as each client&apos;s protocol has them, or one for all</source>
        <translation>Die Form von Fehlern: wie das Protokoll jedes Clients sie vorsieht, oder eine für alle</translation>
    </message>
    <message>
        <source>The least severe message that is logged</source>
        <translation>Die am wenigsten schwerwiegende Meldung, die protokolliert wird</translation>
    </message>
    <message>
        <source>Lines for people, or one JSON object a line</source>
        <translation>Zeilen für Menschen, oder ein JSON-Objekt je Zeile</translation>
    </message>
    <message>
        <source>Connections at one time</source>
        <translation>Gleichzeitige Verbindungen</translation>
    </message>
    <message>
        <source>HTTP 503, or an error line on TCP; then closed</source>
        <translation>HTTP 503, bei TCP eine Fehlerzeile; dann geschlossen</translation>
    </message>
    <message>
        <source>Connections from one address at one time; loopback has no limit</source>
        <translation>Gleichzeitige Verbindungen von einer Adresse; Loopback ist unbegrenzt</translation>
    </message>
    <message>
        <source>Time to finish the WebSocket handshake or an HTTP request, and before that the TLS handshake</source>
        <translation>Zeit bis zum Abschluss des WebSocket-Handshakes oder einer HTTP-Anfrage, und davor des TLS-Handshakes</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Size of the headers of one HTTP request</source>
        <translation>Größe der Header einer HTTP-Anfrage</translation>
    </message>
    <message>
        <source>Silence after which a client is asked whether it is still there; the first time down to half of it, so that not all are asked at once</source>
        <translation>Stille, nach der ein Client gefragt wird, ob er noch da ist; das erste Mal schon nach der Hälfte bis zur vollen Zeit, damit nicht alle zugleich gefragt werden</translation>
    </message>
    <message>
        <source>a ping is sent</source>
        <translation>ein Ping wird gesendet</translation>
    </message>
    <message>
        <source>Silence after which a client counts as gone</source>
        <translation>Stille, nach der ein Client als verschwunden gilt</translation>
    </message>
    <message>
        <source>closed, and removed from its rooms</source>
        <translation>geschlossen und aus seinen Räumen entfernt</translation>
    </message>
    <message>
        <source>Size of one line or frame from a client, finished or not</source>
        <translation>Größe einer Zeile oder eines Frames von einem Client, ob vollständig oder nicht</translation>
    </message>
    <message>
        <source>TCP: error 008, the line is dropped; WebSocket: closed with 1009</source>
        <translation>TCP: Fehler 008, die Zeile wird verworfen; WebSocket: mit 1009 geschlossen</translation>
    </message>
    <message>
        <source>Rooms one connection may be in</source>
        <translation>Räume, in denen eine Verbindung sein darf</translation>
    </message>
    <message>
        <source>error 103</source>
        <translation>Fehler 103</translation>
    </message>
    <message>
        <source>Frames one connection may send, on average</source>
        <translation>Frames, die eine Verbindung im Durchschnitt senden darf</translation>
    </message>
    <message>
        <source>its socket is not read until it may speak again; nothing is lost</source>
        <translation>ihr Socket wird nicht gelesen, bis sie wieder sprechen darf; nichts geht verloren</translation>
    </message>
    <message>
        <source>Frames one connection may send at once after a pause; at least 1 unless frames_per_second is 0</source>
        <translation>Frames, die eine Verbindung nach einer Pause auf einmal senden darf; mindestens 1, außer wenn frames_per_second 0 ist</translation>
    </message>
    <message>
        <source>as frames_per_second</source>
        <translation>wie frames_per_second</translation>
    </message>
    <message>
        <source>Bytes that may wait for one slow client</source>
        <translation>Bytes, die auf einen langsamen Client warten dürfen</translation>
    </message>
    <message>
        <source>closed as too slow, counted, shown to operators</source>
        <translation>als zu langsam geschlossen, gezählt, Operatoren gezeigt</translation>
    </message>
    <message>
        <source>Actions of one connection that may run at one time</source>
        <translation>Aktionen einer Verbindung, die gleichzeitig laufen dürfen</translation>
    </message>
    <message>
        <source>error 007</source>
        <translation>Fehler 007</translation>
    </message>
    <message>
        <source>Time one action may take, and one hook of a script that waits</source>
        <translation>Zeit, die eine Aktion brauchen darf, ebenso ein Hook eines Skripts, der wartet</translation>
    </message>
    <message>
        <source>error 107</source>
        <translation>Fehler 107</translation>
    </message>
    <message>
        <source>Processor time a script may take without a pause, in which nobody else is served</source>
        <translation>Prozessorzeit, die ein Skript ohne Pause verbrauchen darf; so lange wird sonst niemand bedient</translation>
    </message>
    <message>
        <source>interrupted and logged; what it answers is error 107, and what was called is not run again for four times as long, at least a second</source>
        <translation>unterbrochen und protokolliert; beantwortet wird mit Fehler 107, und das Aufgerufene läuft viermal so lange nicht wieder, mindestens eine Sekunde</translation>
    </message>
    <message>
        <source>Memory a script may take without a pause</source>
        <translation>Arbeitsspeicher, den ein Skript ohne Pause belegen darf</translation>
    </message>
    <message>
        <source>as script_time</source>
        <translation>wie script_time</translation>
    </message>
    <message>
        <source>%1: unknown environment variable</source>
        <translation>%1: unbekannte Umgebungsvariable</translation>
    </message>
    <message>
        <source>%1 and %2: two names of one setting; set only one</source>
        <translation>%1 und %2: zwei Namen einer Einstellung; setzen Sie nur einen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two keys of the configuration that contradict each other</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>server.state_dir = &quot;&quot;: no directory is known to keep state in; give --state-dir, or set CONFAB_STATE_DIR, STATE_DIRECTORY, XDG_STATE_HOME or HOME</source>
        <translation>server.state_dir = &quot;&quot;: es ist kein Verzeichnis für den Zustand bekannt; geben Sie --state-dir an, oder setzen Sie CONFAB_STATE_DIR, STATE_DIRECTORY, XDG_STATE_HOME oder HOME</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where a value comes from: it is the default</extracomment>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>configuration is valid</source>
        <translation>Konfiguration ist gültig</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <extracomment>Goes on after what is wrong: “--prot: unknown option; did you mean --port?”</extracomment>
        <translation>; meinten Sie %1?</translation>
    </message>
    <message>
        <source>expected a path after sqlite:</source>
        <translation>erwartet: ein Pfad nach sqlite:</translation>
    </message>
    <message>
        <source>this version does not speak TLS with Redis; use redis:// on a network that only your servers are on, or through a tunnel</source>
        <translation>diese Version spricht kein TLS mit Redis; verwenden Sie redis:// in einem Netz, in dem nur Ihre Server sind, oder durch einen Tunnel</translation>
    </message>
    <message>
        <source>expected sqlite:PATH, memory:, redis://HOST or redis+sentinel://HOSTS/MASTER</source>
        <translation>erwartet: sqlite:PATH, memory:, redis://HOST oder redis+sentinel://HOSTS/MASTER</translation>
    </message>
    <message>
        <source>expected at most %1 printable ASCII characters, no spaces and none of { }</source>
        <translation>erwartet: höchstens %1 druckbare ASCII-Zeichen, keine Leerzeichen und keines von { }</translation>
    </message>
    <message>
        <source>expected at most %1 bytes without control characters</source>
        <translation>erwartet: höchstens %1 Bytes ohne Steuerzeichen</translation>
    </message>
    <message>
        <source>expected a path after file:</source>
        <translation>erwartet: ein Pfad nach file:</translation>
    </message>
    <message>
        <source>Where rooms are kept: sqlite:PATH (without a path, in the state directory), memory:, or, for several servers, redis://[USER:PASSWORD@]HOST[:PORT][/DB] or redis+sentinel://HOST[:PORT],HOST[:PORT]/MASTER[/DB]</source>
        <translation>Wo Räume gespeichert werden: sqlite:PATH (ohne Pfad im Zustandsverzeichnis), memory:, oder, für mehrere Server, redis://[USER:PASSWORD@]HOST[:PORT][/DB] oder redis+sentinel://HOST[:PORT],HOST[:PORT]/MASTER[/DB]</translation>
    </message>
    <message>
        <source>What every key and channel in Redis begins with; servers with the same one share their rooms</source>
        <translation>Womit jeder Schlüssel und jeder Kanal in Redis beginnt; Server mit demselben Anfang teilen sich ihre Räume</translation>
    </message>
    <message>
        <source>The secret by which servers that share rooms know each other, or better the file that holds it, as file:PATH or an absolute path; the same on all of them</source>
        <translation>Das Geheimnis, an dem sich Server erkennen, die sich Räume teilen, oder besser die Datei, die es enthält, als file:PATH oder absoluter Pfad; auf allen dasselbe</translation>
    </message>
    <message>
        <source>Time without a sign of life after which a server counts as gone, and the others remove its members</source>
        <translation>Zeit ohne Lebenszeichen, nach der ein Server als verschwunden gilt und die anderen seine Mitglieder entfernen</translation>
    </message>
    <message>
        <source>May be given several times.</source>
        <translation>Darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Default: %1. Environment: %2.</source>
        <translation>Vorgabe: %1. Umgebung: %2.</translation>
    </message>
    <message>
        <source>Over it: %1.</source>
        <translation>Darüber: %1.</translation>
    </message>
    <message>
        <source>Default: %1. Option %2, environment %3.</source>
        <translation>Vorgabe: %1. Option %2, Umgebung %3.</translation>
    </message>
    <message>
        <source>Usage: confabd [OPTION]...</source>
        <translation>Aufruf: confabd [OPTION]...</translation>
    </message>
    <message>
        <source>Serves chat rooms over TCP and WebSocket. No option is needed.</source>
        <translation>Stellt Chaträume über TCP und WebSocket bereit. Es ist keine Option nötig.</translation>
    </message>
    <message>
        <source>Every option below is also a key of the file and an environment variable. An option wins over the environment, the environment over the file (--config or CONFAB_CONFIG), the file over the default. SIZE is bytes or such as &quot;64 KiB&quot;; TIME is seconds or such as &quot;500ms&quot;, &quot;30s&quot;, &quot;2m&quot;. In [limits], 0 is no limit.</source>
        <translation>Jede der folgenden Optionen ist auch ein Schlüssel der Datei und eine Umgebungsvariable. Eine Option hat Vorrang vor der Umgebung, die Umgebung vor der Datei (--config oder CONFAB_CONFIG), die Datei vor der Vorgabe. SIZE sind Bytes oder etwa &quot;64 KiB&quot;; TIME sind Sekunden oder etwa &quot;500ms&quot;, &quot;30s&quot;, &quot;2m&quot;. In [limits] bedeutet 0 unbegrenzt.</translation>
    </message>
    <message>
        <source>Configuration of confabd, for its option --config. Options win over the environment, the environment over this file. Sizes are bytes or such as &quot;64 KiB&quot;; durations are seconds or such as &quot;500ms&quot;, &quot;30s&quot;, &quot;2m&quot;. In [limits], 0 is no limit.</source>
        <translation>Konfiguration von confabd, für dessen Option --config. Optionen haben Vorrang vor der Umgebung, die Umgebung vor dieser Datei. Größen sind Bytes oder etwa &quot;64 KiB&quot;; Zeiten sind Sekunden oder etwa &quot;500ms&quot;, &quot;30s&quot;, &quot;2m&quot;. In [limits] bedeutet 0 unbegrenzt.</translation>
    </message>
    <message>
        <source>expected %1</source>
        <extracomment>What a value should have been, such as “expected a path”; the words for %1 are in this catalogue, too</extracomment>
        <translation>erwartet: %1</translation>
    </message>
    <message>
        <source>a duration such as 30, 0.5, &quot;500ms&quot; or &quot;2m&quot;</source>
        <translation>eine Zeitdauer wie 30, 0.5, &quot;500ms&quot; oder &quot;2m&quot;</translation>
    </message>
    <message>
        <source>\\ for a backslash</source>
        <translation>\\ für einen umgekehrten Schrägstrich</translation>
    </message>
    <message>
        <source>only the escapes \n, \r, \t, \0 and \\</source>
        <translation>nur die Escape-Sequenzen \n, \r, \t, \0 und \\</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a list of texts such as [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>eine Liste von Texten wie [&quot;one&quot;, &quot;two&quot;]</translation>
    </message>
    <message>
        <source>a port from 0 to 65535, or &quot;off&quot;</source>
        <translation>ein Port von 0 bis 65535, oder &quot;off&quot;</translation>
    </message>
    <message>
        <source>a whole number from 0 (no limit) to %1</source>
        <translation>eine ganze Zahl von 0 (unbegrenzt) bis %1</translation>
    </message>
    <message>
        <source>a size such as 65536 or &quot;64 KiB&quot;</source>
        <translation>eine Größe wie 65536 oder &quot;64 KiB&quot;</translation>
    </message>
    <message>
        <source>a size from 0 (no limit) to %1</source>
        <translation>eine Größe von 0 (unbegrenzt) bis %1</translation>
    </message>
    <message>
        <source>0 (no limit) or a duration from &quot;1ms&quot; to %1</source>
        <translation>0 (unbegrenzt) oder eine Zeitdauer von &quot;1ms&quot; bis %1</translation>
    </message>
    <message>
        <source>a duration from %1 to %2</source>
        <translation>eine Zeitdauer von %1 bis %2</translation>
    </message>
    <message>
        <source>an IP address such as &quot;127.0.0.1&quot;, &quot;0.0.0.0&quot; or &quot;::1&quot;</source>
        <translation>eine IP-Adresse wie &quot;127.0.0.1&quot;, &quot;0.0.0.0&quot; oder &quot;::1&quot;</translation>
    </message>
    <message>
        <source>1 to 128 printable characters without spaces, or nothing</source>
        <translation>1 bis 128 druckbare Zeichen ohne Leerzeichen, oder nichts</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>ein Pfad</translation>
    </message>
    <message>
        <source>a list of paths such as [&quot;/srv/confab&quot;]</source>
        <translation>eine Liste von Pfaden wie [&quot;/srv/confab&quot;]</translation>
    </message>
    <message>
        <source>paths that are not empty</source>
        <translation>Pfade, die nicht leer sind</translation>
    </message>
    <message>
        <source>a list of room names such as [&quot;defaultRoom&quot;]</source>
        <translation>eine Liste von Raumnamen wie [&quot;defaultRoom&quot;]</translation>
    </message>
    <message>
        <source>room names of 1 to 255 bytes without control characters</source>
        <translation>Raumnamen von 1 bis 255 Bytes ohne Steuerzeichen</translation>
    </message>
    <message numerus="yes">
        <source>1 to %n bytes</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>1 bis %n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>a path such as &quot;/primus&quot;, without ? and #</source>
        <translation>ein Pfad wie &quot;/primus&quot;, ohne ? und #</translation>
    </message>
    <message>
        <source>a list of origins such as [&quot;https://chat.example&quot;]</source>
        <translation>eine Liste von Origins wie [&quot;https://chat.example&quot;]</translation>
    </message>
    <message>
        <source>origins such as &quot;https://chat.example&quot; or &quot;http://localhost:3000&quot;, or &quot;*&quot;</source>
        <translation>Origins wie &quot;https://chat.example&quot; oder &quot;http://localhost:3000&quot;, oder &quot;*&quot;</translation>
    </message>
    <message>
        <source>each origin by its name, such as &quot;https://console.example&quot;; &quot;*&quot; would let every web page in</source>
        <translation>die Origins einzeln mit Namen, wie &quot;https://console.example&quot;; &quot;*&quot; würde jede Webseite zulassen</translation>
    </message>
    <message>
        <source>a list of addresses such as [&quot;10.0.0.0/8&quot;, &quot;::1&quot;]</source>
        <translation>eine Liste von Adressen wie [&quot;10.0.0.0/8&quot;, &quot;::1&quot;]</translation>
    </message>
    <message>
        <source>addresses or subnets such as &quot;127.0.0.1&quot; or &quot;10.0.0.0/8&quot;</source>
        <translation>Adressen oder Subnetze wie &quot;127.0.0.1&quot; oder &quot;10.0.0.0/8&quot;</translation>
    </message>
    <message numerus="yes">
        <source>text of at most %n characters</source>
        <translation>
            <numerusform>Text von höchstens %n Zeichen</numerusform>
            <numerusform>Text von höchstens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>expected %1 or %2</source>
        <extracomment>Words in quotes, of which the first is one or several with commas between</extracomment>
        <translation>erwartet: %1 oder %2</translation>
    </message>
    <message>
        <source>scripts.directories: there is no directory %1</source>
        <translation>scripts.directories: es gibt kein Verzeichnis %1</translation>
    </message>
    <message>
        <source>cannot listen on %1 port %2: %3; choose another one with --%4</source>
        <translation>Port %2 an %1 kann nicht geöffnet werden: %3; wählen Sie einen anderen mit --%4</translation>
    </message>
    <message>
        <source>cannot reach the store: %1; see that it runs, or name another one with --store</source>
        <translation>der Datenspeicher ist nicht erreichbar: %1; stellen Sie sicher, dass er läuft, oder nennen Sie einen anderen mit --store</translation>
    </message>
    <message>
        <source>cannot create the room %1: %2</source>
        <translation>der Raum %1 kann nicht erstellt werden: %2</translation>
    </message>
    <message>
        <source>too many connections</source>
        <translation>zu viele Verbindungen</translation>
    </message>
    <message>
        <source>at least one of them must be a port</source>
        <translation>mindestens einer von beiden muss ein Port sein</translation>
    </message>
    <message>
        <source>two listeners cannot share one port</source>
        <translation>zwei Listener können sich nicht einen Port teilen</translation>
    </message>
    <message>
        <source>the burst must be at least 1, or no frame could ever be read</source>
        <translation>der Burst muss mindestens 1 sein, sonst könnte nie ein Frame gelesen werden</translation>
    </message>
    <message>
        <source>%1.key is missing: the certificate %2 needs its private key (--%1-key FILE)</source>
        <translation>%1.key fehlt: das Zertifikat %2 braucht seinen privaten Schlüssel (--%1-key FILE)</translation>
    </message>
    <message>
        <source>%1.certificate is missing: the private key %2 needs its certificate (--%1-certificate FILE)</source>
        <translation>%1.certificate fehlt: der private Schlüssel %2 braucht sein Zertifikat (--%1-certificate FILE)</translation>
    </message>
    <message>
        <source>admin.bind = %1 opens the administration port to other machines, and what operators say would pass in plain text; name a certificate (--admin-certificate FILE --admin-key FILE, or those of [tls]), leave admin.bind at 127.0.0.1, or turn the port off (--admin-port off)</source>
        <translation>admin.bind = %1 öffnet den Administrationsport für andere Rechner, und was Operatoren sagen, ginge im Klartext durchs Netz; nennen Sie ein Zertifikat (--admin-certificate FILE --admin-key FILE, oder jene aus [tls]), belassen Sie admin.bind bei 127.0.0.1, oder schalten Sie den Port ab (--admin-port off)</translation>
    </message>
    <message>
        <source>%1 received/%2 max</source>
        <translation>höchstens %1, empfangen %2</translation>
    </message>
    <message>
        <source>%1 must be a string</source>
        <translation>%1 muss eine Zeichenkette sein</translation>
    </message>
    <message>
        <source>%1 must be a number</source>
        <translation>%1 muss eine Zahl sein</translation>
    </message>
    <message>
        <source>%1 must be an integer</source>
        <translation>%1 muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>%1 must be a boolean</source>
        <translation>%1 muss ein boolescher Wert sein</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 muss ein Objekt sein</translation>
    </message>
    <message>
        <source>%1 must be an array</source>
        <translation>%1 muss ein Array sein</translation>
    </message>
    <message>
        <source>%1 is a required parameter for this action</source>
        <translation>%1 ist ein erforderlicher Parameter dieser Aktion</translation>
    </message>
    <message>
        <source>it is a plugin, but not one of confabd</source>
        <translation>es ist ein Plugin, aber keines für confabd</translation>
    </message>
    <message>
        <source>its metadata has no &quot;confabApi&quot;, the version of the plugin interface as a number</source>
        <translation>in seinen Metadaten fehlt &quot;confabApi&quot;, die Version der Plugin-Schnittstelle als Zahl</translation>
    </message>
    <message>
        <source>it was built for version %1 of the plugin interface, and this confabd has version %2; build it anew</source>
        <translation>es wurde für Version %1 der Plugin-Schnittstelle gebaut, dieser confabd hat Version %2; bauen Sie es neu</translation>
    </message>
    <message>
        <source>there is no directory %1 to load plugins from</source>
        <translation>es gibt kein Verzeichnis %1, aus dem Plugins geladen werden könnten</translation>
    </message>
    <message>
        <source>cannot load the plugin %1: %2</source>
        <translation>das Plugin %1 kann nicht geladen werden: %2</translation>
    </message>
    <message>
        <source>its class does not say Q_INTERFACES(confab::Plugin)</source>
        <translation>in seiner Klasse fehlt Q_INTERFACES(confab::Plugin)</translation>
    </message>
    <message>
        <source>the body is not a JSON object</source>
        <translation>der Body ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>the administration token, shown this once and kept in %1/admin.token: %2</source>
        <translation>das Administrations-Token, nur dieses eine Mal gezeigt und in %1/admin.token gespeichert: %2</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>unbekannter Fehler</translation>
    </message>
    <message>
        <source>cannot read the certificate %1: %2</source>
        <translation>das Zertifikat %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>the file %1 holds no certificate in PEM (-----BEGIN CERTIFICATE-----): %2</source>
        <translation>die Datei %1 enthält kein Zertifikat in PEM (-----BEGIN CERTIFICATE-----): %2</translation>
    </message>
    <message>
        <source>the certificate %1 cannot be used: %2</source>
        <translation>das Zertifikat %1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>the chain of the certificate %1 cannot be used: %2</source>
        <translation>die Kette des Zertifikats %1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>the chain in the file %1 is damaged: %2</source>
        <translation>die Kette in der Datei %1 ist beschädigt: %2</translation>
    </message>
    <message>
        <source>cannot read the private key %1: %2</source>
        <translation>der private Schlüssel %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>the private key %1 is encrypted, and there is nobody to ask for its passphrase; give one without, as made by: openssl pkey -in FILE -out FILE</source>
        <translation>der private Schlüssel %1 ist verschlüsselt, und es ist niemand da, der nach der Passphrase gefragt werden könnte; geben Sie einen ohne an, erstellt etwa mit: openssl pkey -in FILE -out FILE</translation>
    </message>
    <message>
        <source>the file %1 holds no private key in PEM (-----BEGIN PRIVATE KEY-----): %2</source>
        <translation>die Datei %1 enthält keinen privaten Schlüssel in PEM (-----BEGIN PRIVATE KEY-----): %2</translation>
    </message>
    <message>
        <source>the private key %1 does not belong to the certificate %2: %3</source>
        <translation>der private Schlüssel %1 gehört nicht zum Zertifikat %2: %3</translation>
    </message>
    <message>
        <source>cannot set up TLS: %1</source>
        <translation>TLS kann nicht eingerichtet werden: %1</translation>
    </message>
    <message>
        <source>binary message</source>
        <translation>binäre Nachricht</translation>
    </message>
    <message>
        <source>redis://[user:password@]host[:port][/db] or redis+sentinel://[user:password@]host[:port],host[:port]/MASTER[/db]</source>
        <translation>redis://[user:password@]host[:port][/db] oder redis+sentinel://[user:password@]host[:port],host[:port]/MASTER[/db]</translation>
    </message>
    <message>
        <source>an IPv6 address between the brackets</source>
        <translation>eine IPv6-Adresse zwischen den Klammern</translation>
    </message>
    <message>
        <source>a host name or an IP address (IPv6 in brackets)</source>
        <translation>ein Rechnername oder eine IP-Adresse (IPv6 in Klammern)</translation>
    </message>
    <message>
        <source>a port from 1 to 65535 behind the host</source>
        <translation>ein Port von 1 bis 65535 hinter dem Rechner</translation>
    </message>
    <message>
        <source>user:password@ or :password@ in front of the host</source>
        <translation>user:password@ oder :password@ vor dem Rechner</translation>
    </message>
    <message>
        <source>the number of a database behind the last slash</source>
        <translation>die Nummer einer Datenbank hinter dem letzten Schrägstrich</translation>
    </message>
    <message>
        <source>the master&apos;s name behind the sentinels: %1</source>
        <translation>der Name des Masters hinter den Sentinels: %1</translation>
    </message>
    <message>
        <source>TLS to Redis (rediss://) is not supported: use redis://, through a TLS tunnel where the network is not yours</source>
        <translation>TLS zu Redis (rediss://) wird nicht unterstützt: verwenden Sie redis://, und wo das Netz nicht Ihres ist, durch einen TLS-Tunnel</translation>
    </message>
    <message>
        <source>Unix sockets are not supported: expected %1</source>
        <translation>Unix-Sockets werden nicht unterstützt; erwartet: %1</translation>
    </message>
    <message>
        <source>%1, without ? and # (in a password: %3F and %23)</source>
        <translation>%1, ohne ? und # (in einem Passwort: %3F und %23)</translation>
    </message>
    <message>
        <source>one host; several are for redis+sentinel://</source>
        <translation>ein einzelner Rechner; mehrere sind für redis+sentinel://</translation>
    </message>
    <message>
        <source>the reason has %1 characters, and at most %2 are allowed</source>
        <translation>der Grund hat %1 Zeichen, erlaubt sind höchstens %2</translation>
    </message>
    <message>
        <source>the connections asked for are %1, and at most %2 are allowed</source>
        <translation>verlangt sind %1 Verbindungen, erlaubt sind höchstens %2</translation>
    </message>
    <message>
        <source>with several nodes, offset and limit together are %1, and at most %2 are allowed</source>
        <translation>bei mehreren Knoten ergeben offset und limit zusammen %1, erlaubt sind höchstens %2</translation>
    </message>
    <message>
        <source>the rooms asked for are %1, and at most %2 are allowed</source>
        <translation>verlangt sind %1 Räume, erlaubt sind höchstens %2</translation>
    </message>
    <message>
        <source>there is no node %1</source>
        <translation>es gibt keinen Knoten %1</translation>
    </message>
    <message>
        <source>the node %1 keeps nothing to read</source>
        <translation>der Knoten %1 bewahrt nichts zum Lesen auf</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>messages may have been missed in %1</source>
        <translation>in %1 sind möglicherweise Nachrichten verloren gegangen</translation>
    </message>
    <message>
        <source>you were removed from %1: %2</source>
        <translation>Sie wurden aus %1 entfernt: %2</translation>
    </message>
    <message>
        <source>another process uses it; stop that one or choose another --state-dir</source>
        <translation>ein anderer Prozess verwendet ihn; beenden Sie diesen, oder wählen Sie ein anderes --state-dir</translation>
    </message>
    <message>
        <source>a newer version of confabd wrote it (schema %1, this one knows %2)</source>
        <translation>eine neuere Version von confabd hat ihn geschrieben (Schema %1, diese kennt %2)</translation>
    </message>
    <message>
        <source>cannot create the folder %1</source>
        <translation>der Ordner %1 kann nicht erstellt werden</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed</source>
        <translation>der SQLite-Treiber von Qt ist nicht installiert</translation>
    </message>
    <message>
        <source>The language of what clients and operators are told, and of the sentences at the start; the log is in English</source>
        <translation>Die Sprache dessen, was Clients und Operatoren gesagt wird, und der Sätze beim Start; das Protokoll ist in Englisch</translation>
    </message>
    <message>
        <source>Hello human! Welcome to Confab</source>
        <translation>Hallo Mensch! Willkommen bei Confab</translation>
    </message>
    <message>
        <source>Bye!</source>
        <translation>Tschüss!</translation>
    </message>
</context>
</TS>
