<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>confab::Alerts</name>
    <message>
        <source>Loop lag</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Queue of a client</source>
        <translation>Warteschlange eines Clients</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Store unavailable</source>
        <translation>Datenspeicher nicht verfügbar</translation>
    </message>
    <message>
        <source>Node unreachable</source>
        <translation>Knoten nicht erreichbar</translation>
    </message>
    <message>
        <source>Loop lag of %1 on %2 (more than %3)</source>
        <extracomment>A duration, the name of a node, the threshold</extracomment>
        <translation>Verzug von %1 auf %2 (mehr als %3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections on %1 (more than %2)</source>
        <translation>
            <numerusform>%Ln Verbindung auf %1 (mehr als %2)</numerusform>
            <numerusform>%Ln Verbindungen auf %1 (mehr als %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waited for one client of %2 (more than %3)</source>
        <extracomment>A size, the name of a node, the threshold</extracomment>
        <translation>%1 in der Warteschlange eines Clients von %2 (mehr als %3)</translation>
    </message>
    <message>
        <source>%1 of memory used by %2 (more than %3)</source>
        <extracomment>A size, the name of a node, the threshold</extracomment>
        <translation>%1 Arbeitsspeicher von %2 belegt (mehr als %3)</translation>
    </message>
    <message>
        <source>%1 cannot reach its store</source>
        <translation>%1 erreicht den Datenspeicher nicht</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
</context>
<context>
    <name>confab::AlertsPanel</name>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellenwerte</translation>
    </message>
    <message>
        <source>What counts as wrong</source>
        <translation>Was als Störung zählt</translation>
    </message>
    <message>
        <source>Shows or hides what counts as wrong.</source>
        <translation>Zeigt oder verbirgt, was als Störung zählt.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>Alarme (%1)</translation>
    </message>
    <message>
        <source>%1
since %2</source>
        <translation>%1
seit %2</translation>
    </message>
</context>
<context>
    <name>confab::AnnounceHistory</name>
    <message>
        <source>&amp;Edit again</source>
        <translation>Erneut bearbei&amp;ten</translation>
    </message>
    <message>
        <source>Announcements so far</source>
        <translation>Bisherige Durchsagen</translation>
    </message>
    <message>
        <source>Edit the selected announcement again</source>
        <translation>Die ausgewählte Durchsage erneut bearbeiten</translation>
    </message>
    <message>
        <source>Takes rooms and message over, to be changed before sending</source>
        <translation>Übernimmt Räume und Nachricht, um sie vor dem Senden zu ändern</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Nothing has been announced from here yet. What you send is listed here, and can be sent again.</source>
        <translation>Von hier wurde noch nichts durchgesagt. Was Sie senden, wird hier aufgelistet und kann nochmals gesendet werden.</translation>
    </message>
    <message>
        <source>Return takes the selected one up again, to be changed.</source>
        <translation>Die Eingabetaste übernimmt die ausgewählte Durchsage, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Says the same to the same rooms, at once</source>
        <translation>Sagt sofort dasselbe in denselben Räumen durch</translation>
    </message>
    <message>
        <source>To all rooms? Press again</source>
        <translation>An alle Räume? Nochmals drücken</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Erne&amp;ut senden</translation>
    </message>
    <message>
        <source>Send the selected announcement again</source>
        <translation>Die ausgewählte Durchsage erneut senden</translation>
    </message>
</context>
<context>
    <name>confab::AnnouncePage</name>
    <message>
        <source>&amp;These rooms</source>
        <translation>Diese &amp;Räume</translation>
    </message>
    <message>
        <source>&amp;All rooms</source>
        <translation>A&amp;lle Räume</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Send announcement</source>
        <translation>Durchsage &amp;senden</translation>
    </message>
    <message>
        <source>To these rooms</source>
        <translation>An diese Räume</translation>
    </message>
    <message>
        <source>To all rooms</source>
        <translation>An alle Räume</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>What everybody in these rooms is told</source>
        <translation>Was allen in diesen Räumen gesagt wird</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The message is any JSON value and is sent as it is written.</source>
        <translation>Die Nachricht ist ein beliebiger JSON-Wert und wird so gesendet, wie er dasteht.</translation>
    </message>
    <message>
        <source>Says the message to everybody in the rooms.</source>
        <translation>Sagt die Nachricht allen in den Räumen.</translation>
    </message>
    <message>
        <source>Write &amp;message</source>
        <translation>Nachricht s&amp;chreiben</translation>
    </message>
    <message>
        <source>Goes to the field for the message.</source>
        <translation>Geht zum Feld für die Nachricht.</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>The rooms that an announcement goes to</extracomment>
        <translation>An</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>This was said on %1. Look it over before you send it here.</source>
        <translation>Das wurde auf %1 gesagt. Sehen Sie es durch, bevor Sie es hier senden.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet&#xa0;…</translation>
    </message>
    <message>
        <source>Add the rooms that shall hear it.</source>
        <translation>Fügen Sie die Räume hinzu, die es hören sollen.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Schreiben Sie zuerst eine Nachricht.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Send to all: press again</source>
        <translation>An alle senden: nochmals drücken</translation>
    </message>
    <message>
        <source>This reaches %1. Press again to send it.</source>
        <translation>Das erreicht %1. Drücken Sie zum Senden nochmals.</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>Senden (%1)</translation>
    </message>
    <message>
        <source>Send the announcement</source>
        <translation>Die Durchsage senden</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>Nicht gesendet: %1.</translation>
    </message>
    <message>
        <source>Reached %1.</source>
        <translation>%1 erreicht.</translation>
    </message>
    <message>
        <source>Reached %1, but not %2.</source>
        <translation>%1 erreicht, aber nicht %2.</translation>
    </message>
    <message>
        <source>It was sent as it was; what you have changed since is still here.</source>
        <translation>Gesendet wurde der vorherige Stand; was Sie seitdem geändert haben, steht noch hier.</translation>
    </message>
    <message>
        <source>How many it reaches is not known: %1.</source>
        <translation>Wie viele es erreicht, ist nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>Counting whom it reaches…</source>
        <translation>Empfänger werden gezählt&#xa0;…</translation>
    </message>
    <message>
        <source>Reaches %1.</source>
        <translation>Erreicht %1.</translation>
    </message>
    <message>
        <source>Reaches %1. Not there: %2.</source>
        <translation>Erreicht %1. Nicht vorhanden: %2.</translation>
    </message>
</context>
<context>
    <name>confab::Announcements</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, auf %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3, %4</source>
        <translation>%1 auf %2: %3, %4</translation>
    </message>
    <message>
        <source>The history of announcements cannot be kept in %1: %2.</source>
        <translation>Der Verlauf der Durchsagen kann nicht in %1 gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>all rooms</source>
        <translation>alle Räume</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und noch %n</numerusform>
            <numerusform>%1 und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>nicht gesendet: %1</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>%1 erreicht</translation>
    </message>
    <message>
        <source>%1, but not %2</source>
        <translation>%1, aber nicht %2</translation>
    </message>
</context>
<context>
    <name>confab::AskBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Andere Antwort</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>confab::BulkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel what is under way</source>
        <translation>Laufenden Vorgang abbrechen</translation>
    </message>
    <message>
        <source>Copy the list of failures</source>
        <translation>Liste der Fehlschläge kopieren</translation>
    </message>
    <message>
        <source>Dismiss the list of failures</source>
        <translation>Liste der Fehlschläge ausblenden</translation>
    </message>
    <message>
        <source>What failed, and why</source>
        <translation>Was fehlschlug und warum</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>What is being done, how often it was done, how often it will be: “Removing from lobby, 3 of 20”</extracomment>
        <translation>%1, %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more wait</source>
        <translation>
            <numerusform>%1; %n weiterer Vorgang wartet</numerusform>
            <numerusform>%1; %n weitere Vorgänge warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Steps done, steps in all</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n failed</source>
        <translation>
            <numerusform>%1: %n fehlgeschlagen</numerusform>
            <numerusform>%1: %n fehlgeschlagen</numerusform>
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
        <translation>Nachricht an %1. Nur dieser Client sieht sie.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>hat die Verbindung beendet</translation>
    </message>
    <message>
        <source>The message was sent.</source>
        <translation>Die Nachricht wurde gesendet.</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>Verbindung %1 trennen?</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n clients?</source>
        <translation>
            <numerusform>Verbindung von %n Client trennen?</numerusform>
            <numerusform>Verbindungen von %n Clients trennen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They leave all their rooms; clients connect again by themselves.</source>
        <comment>%n clients</comment>
        <translation>
            <numerusform>Der Client verlässt alle seine Räume; Clients verbinden sich von selbst wieder.</numerusform>
            <numerusform>Die Clients verlassen alle ihre Räume; Clients verbinden sich von selbst wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They leave all their rooms, and are told not to connect again.</source>
        <comment>%n clients</comment>
        <translation>
            <numerusform>Der Client verlässt alle seine Räume und wird angewiesen, sich nicht wieder zu verbinden.</numerusform>
            <numerusform>Die Clients verlassen alle ihre Räume und werden angewiesen, sich nicht wieder zu verbinden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>has left already</source>
        <translation>hatte die Verbindung schon beendet</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>Trennen</translation>
    </message>
    <message numerus="yes">
        <source>%n clients disconnected.</source>
        <translation>
            <numerusform>%n Client getrennt.</numerusform>
            <numerusform>%n Clients getrennt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>confab::CloseQuestion</name>
    <message>
        <source>Not closed, because not everything was done.</source>
        <translation>Nicht geschlossen, weil nicht alles erledigt werden konnte.</translation>
    </message>
    <message>
        <source>Close Confab</source>
        <translation>Confab schließen</translation>
    </message>
    <message>
        <source>%1.
What has not been done by then stays undone.</source>
        <translation>%1.
Was bis dahin nicht erledigt ist, bleibt unerledigt.</translation>
    </message>
    <message>
        <source>Close when it is done</source>
        <translation>Schließen, wenn fertig</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Abbrechen und schließen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Nicht schließen</translation>
    </message>
</context>
<context>
    <name>confab::Columns</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>The room&apos;s name.</source>
        <translation>Der Name des Raums.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>How many connections are in it, on all nodes.</source>
        <translation>Wie viele Verbindungen auf allen Knoten in ihm sind.</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>Nachrichten/s</translation>
    </message>
    <message>
        <source>What was said in the last second, and in the minute before.</source>
        <translation>Was in der letzten Sekunde und in der Minute davor gesagt wurde.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>When the room was made.</source>
        <translation>Wann der Raum erstellt wurde.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>The connection&apos;s id.</source>
        <translation>Die ID der Verbindung.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where the client connects from.</source>
        <translation>Von wo aus der Client verbunden ist.</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>How the client is connected.</source>
        <translation>Wie der Client verbunden ist.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>The server process that holds the connection.</source>
        <translation>Der Serverprozess, der die Verbindung hält.</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>When it joined this room.</source>
        <translation>Wann sie diesem Raum beigetreten ist.</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Untätig</translation>
    </message>
    <message>
        <source>Since it last said anything.</source>
        <translation>Wie lange sie schon nichts gesagt hat.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The client&apos;s port.</source>
        <translation>Der Port des Clients.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>In the order of joining.</source>
        <translation>In der Reihenfolge des Beitritts.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Waiting to be sent to it.</source>
        <translation>Was noch an sie zu senden ist.</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>As the kernel measures it.</source>
        <translation>Wie der Kernel sie misst.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>When the connection was made.</source>
        <translation>Wann die Verbindung aufgebaut wurde.</translation>
    </message>
    <message>
        <source>The server process.</source>
        <translation>Der Serverprozess.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Whether it answers the others.</source>
        <translation>Ob er den anderen antwortet.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>A connection in two rooms counts twice.</source>
        <translation>Eine Verbindung in zwei Räumen zählt doppelt.</translation>
    </message>
    <message>
        <source>Loop lag</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>The longest of the last seconds.</source>
        <translation>Der längste der letzten Sekunden.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Resident.</source>
        <translation>Resident belegt.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>Whether it can read and write the rooms.</source>
        <translation>Ob er die Räume lesen und schreiben kann.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
</context>
<context>
    <name>confab::CommandLine</name>
    <message>
        <source>The operator&apos;s console of the Confab chat server.</source>
        <translation>Die Operator-Konsole des Chat-Servers Confab.</translation>
    </message>
    <message>
        <source>unexpected argument &apos;%1&apos;; see --help</source>
        <translation>unerwartetes Argument „%1“; siehe --help</translation>
    </message>
    <message>
        <source>--url and --token-file belong together</source>
        <translation>--url und --token-file gehören zusammen</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>no server has left its address and token in %1; is confabd running?</source>
        <translation>in %1 hat kein Server Adresse und Token hinterlassen; läuft confabd?</translation>
    </message>
    <message>
        <source>there is no language %1; there are: %2</source>
        <translation>die Sprache %1 gibt es nicht; es gibt: %2</translation>
    </message>
    <message>
        <source>a link names the server, and so does --url or --state-dir; give one of them</source>
        <translation>ein Link nennt den Server, und --url oder --state-dir auch; geben Sie nur eines davon an</translation>
    </message>
</context>
<context>
    <name>confab::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>%1, not possible: %2</source>
        <translation>%1, nicht möglich: %2</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Einen solchen Befehl gibt es nicht.</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Jetzt nicht möglich.</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Jetzt nicht: %1</translation>
    </message>
</context>
<context>
    <name>confab::ConnectionBanner</name>
    <message>
        <source>Servers…</source>
        <translation>Server&#xa0;…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Not connected to a server. Choose one under “Servers…”.</source>
        <translation>Nicht mit einem Server verbunden. Wählen Sie einen unter „Server&#xa0;…“.</translation>
    </message>
    <message>
        <source>What you see is %1 old, from %2.</source>
        <translation>Was Sie sehen, ist %1 alt (Stand: %2).</translation>
    </message>
</context>
<context>
    <name>confab::ConnectionTest</name>
    <message>
        <source>no answer within 10 seconds</source>
        <translation>keine Antwort innerhalb von 10 Sekunden</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>The step that finds the address of the server</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1 is not known: %2</source>
        <translation>%1 ist nicht bekannt: %2</translation>
    </message>
    <message>
        <source>port %1 answers</source>
        <translation>Port %1 antwortet</translation>
    </message>
    <message>
        <source>there are no certificates in %1</source>
        <translation>%1 enthält keine Zertifikate</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>The step that signs in</extracomment>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>as %1</source>
        <extracomment>Signed in as somebody</extracomment>
        <translation>als %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>confabd %1 on %2</source>
        <translation>confabd %1 auf %2</translation>
    </message>
</context>
<context>
    <name>confab::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Slow connections are bold and begin with a warning sign.</source>
        <translation>Langsame Verbindungen sind fett und beginnen mit einem Warnzeichen.</translation>
    </message>
    <message>
        <source>Details of the selected connection</source>
        <translation>Details der ausgewählten Verbindung</translation>
    </message>
    <message>
        <source>Select a connection to see its details.</source>
        <translation>Wählen Sie eine Verbindung aus, um ihre Details zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Message…</source>
        <translation>&amp;Nachricht&#xa0;…</translation>
    </message>
    <message>
        <source>Says something to the selected client alone.</source>
        <translation>Sagt nur dem ausgewählten Client etwas.</translation>
    </message>
    <message>
        <source>Show its &amp;rooms</source>
        <translation>&amp;Räume anzeigen</translation>
    </message>
    <message>
        <source>Goes to a room that the selected client is in.</source>
        <translation>Geht zu einem Raum, in dem der ausgewählte Client ist.</translation>
    </message>
    <message>
        <source>Only &amp;slow ones</source>
        <translation>Nur &amp;langsame</translation>
    </message>
    <message>
        <source>Shows those for which much is queued, or whose answers take long.</source>
        <translation>Zeigt jene, für die sich viel angestaut hat oder deren Antworten lange dauern.</translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation>&amp;Trennen&#xa0;…</translation>
    </message>
    <message>
        <source>Closes the connection; clients connect again by themselves.</source>
        <translation>Schließt die Verbindung; Clients verbinden sich von selbst wieder.</translation>
    </message>
    <message>
        <source>Disconnect for &amp;good…</source>
        <translation>&amp;Endgültig trennen&#xa0;…</translation>
    </message>
    <message>
        <source>Closes the connection and tells the client not to return.</source>
        <translation>Schließt die Verbindung und weist den Client an, nicht wiederzukommen.</translation>
    </message>
    <message>
        <source>The list is not what was asked for: %1.</source>
        <translation>Die Liste entspricht nicht der Anfrage: %1.</translation>
    </message>
    <message>
        <source>No connection matches.</source>
        <translation>Keine Verbindung passt zum Filter.</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <translation>Niemand ist verbunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections match</source>
        <translation>
            <numerusform>%n passende Verbindung</numerusform>
            <numerusform>%n passende Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one connection first.</source>
        <translation>Wählen Sie zuerst eine Verbindung aus.</translation>
    </message>
    <message>
        <source>Select connections first.</source>
        <translation>Wählen Sie zuerst Verbindungen aus.</translation>
    </message>
    <message>
        <source>It is in no room.</source>
        <translation>Sie ist in keinem Raum.</translation>
    </message>
</context>
<context>
    <name>confab::ConsoleLink</name>
    <message>
        <source>&quot;%1&quot; is no link to a server, such as confab://chat.example:8090</source>
        <translation>„%1“ ist kein Link zu einem Server wie confab://chat.example:8090</translation>
    </message>
    <message>
        <source>The link holds a user or a secret; a link names a server and nothing else</source>
        <translation>Der Link enthält einen Benutzer oder ein Geheimnis; ein Link nennt einen Server und sonst nichts</translation>
    </message>
    <message>
        <source>The link &quot;%1&quot; holds more than a server and its port</source>
        <translation>Der Link „%1“ enthält mehr als einen Server und seinen Port</translation>
    </message>
</context>
<context>
    <name>confab::ConsoleOptions</name>
    <message>
        <source>Administration port to connect to, such as ws://127.0.0.1:8090/admin.</source>
        <translation>Administrationsport, zu dem die Verbindung geht, etwa ws://127.0.0.1:8090/admin.</translation>
    </message>
    <message>
        <source>File with the token for --url.</source>
        <translation>Datei mit dem Token für --url.</translation>
    </message>
    <message>
        <source>State directory of a server on this machine: finds address and token there.</source>
        <translation>Zustandsverzeichnis eines Servers auf diesem Rechner: Adresse und Token werden dort gefunden.</translation>
    </message>
    <message>
        <source>Keeps its settings in DIR instead of the user&apos;s.</source>
        <translation>Speichert die Einstellungen in DIR statt in denen des Benutzers.</translation>
    </message>
    <message>
        <source>The language: %1; what was chosen last, or the system&apos;s, if left out.</source>
        <translation>Die Sprache: %1; ohne Angabe die zuletzt gewählte oder die des Systems.</translation>
    </message>
    <message>
        <source>Server whose profile to open, or to begin; the console that runs already does it.</source>
        <translation>Server, dessen Profil geöffnet oder begonnen wird; eine laufende Konsole übernimmt das.</translation>
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
        <translation>Server</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Durchsagen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>%1 (%2 ⚠)</source>
        <translation>%1 (%2 ⚠)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Connect to</source>
        <translation>&amp;Verbinden mit</translation>
    </message>
    <message>
        <source>&amp;Servers…</source>
        <translation>&amp;Server&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Verbindung &amp;trennen</translation>
    </message>
    <message>
        <source>&amp;Export table…</source>
        <translation>Tabelle &amp;exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>B&amp;efehle&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Columns and order…</source>
        <translation>&amp;Spalten und Reihenfolge&#xa0;…</translation>
    </message>
    <message>
        <source>Chooses what the table shows, and what it is sorted by.</source>
        <translation>Legt fest, was die Tabelle zeigt und wonach sie sortiert ist.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Confab</source>
        <translation>&amp;Info zu Confab</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Colours of the &amp;desktop</source>
        <translation>Farben des &amp;Desktops</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Dun&amp;kel</translation>
    </message>
    <message>
        <source>No server runs with the state directory %1.</source>
        <translation>Mit dem Zustandsverzeichnis %1 läuft kein Server.</translation>
    </message>
    <message>
        <source>%1 – Confab</source>
        <translation>%1 – Confab</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Verbinden mit</translation>
    </message>
    <message>
        <source>About Confab</source>
        <translation>Info zu Confab</translation>
    </message>
    <message>
        <source>&lt;b&gt;Confab %1&lt;/b&gt;&lt;p&gt;The operator&apos;s console of the Confab chat server.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Confab %1&lt;/b&gt;&lt;p&gt;Die Operator-Konsole des Chat-Servers Confab.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>&amp;System&apos;s language</source>
        <translation>&amp;Systemsprache</translation>
    </message>
    <message>
        <source>The language changes when what is under way is done.</source>
        <translation>Die Sprache wechselt, sobald die laufenden Vorgänge beendet sind.</translation>
    </message>
    <message>
        <source>The link leads to the server of this machine.</source>
        <translation>Der Link führt zum Server dieses Rechners.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>The link to %1 was not opened: something is being typed in &quot;Servers&quot;.</source>
        <translation>Der Link zu %1 wurde nicht geöffnet: in „Server“ wird gerade etwas eingegeben.</translation>
    </message>
</context>
<context>
    <name>confab::ExportDialog</name>
    <message>
        <source>&amp;All rows</source>
        <translation>&amp;Alle Zeilen</translation>
    </message>
    <message>
        <source>&amp;CSV, for spreadsheets</source>
        <translation>&amp;CSV, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>&amp;JSON, as the server sends it</source>
        <translation>&amp;JSON, wie der Server es sendet</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Filtered rows</source>
        <translation>Gefilterte Zeilen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Not exported: %1.</source>
        <translation>Nicht exportiert: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in %1.</source>
        <translation>
            <numerusform>%n Zeile ist in %1.</numerusform>
            <numerusform>%n Zeilen sind in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>The %n that &amp;match the filter</source>
        <translation>
            <numerusform>Die %n Zeile, die zum &amp;Filter passt</numerusform>
            <numerusform>Die %n Zeilen, die zum &amp;Filter passen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Tabelle exportieren</translation>
    </message>
</context>
<context>
    <name>confab::FeedFilter</name>
    <message>
        <source>No line matches the filter.</source>
        <translation>Keine Zeile passt zum Filter.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Bisher ist nichts geschehen.</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
</context>
<context>
    <name>confab::FeedModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines came than could be sent</source>
        <translation>
            <numerusform>%n weitere Zeile kam, die nicht gesendet werden konnte</numerusform>
            <numerusform>%n weitere Zeilen kamen, die nicht gesendet werden konnten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>confab::FeedPage</name>
    <message>
        <source>Filter: words that a line must hold</source>
        <translation>Filter: Wörter, die eine Zeile enthalten muss</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Shows the lines that hold all of these words.</source>
        <translation>Zeigt die Zeilen, die alle diese Wörter enthalten.</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Info and worse</source>
        <translation>Ab Info</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Ab Warnung</translation>
    </message>
    <message>
        <source>Critical only</source>
        <translation>Nur Kritisches</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Refused and failed</source>
        <translation>Abgelehnt und fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed only</source>
        <translation>Nur fehlgeschlagen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Select a line to see all of it.</source>
        <translation>Wählen Sie eine Zeile aus, um sie ganz zu sehen.</translation>
    </message>
    <message>
        <source>The whole entry as JSON</source>
        <translation>Der ganze Eintrag als JSON</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Holds the list still; new lines are kept for later.</source>
        <translation>Hält die Liste an; neue Zeilen werden für später aufgehoben.</translation>
    </message>
    <message>
        <source>Go to the &amp;newest</source>
        <translation>Zum &amp;Neuesten</translation>
    </message>
    <message>
        <source>Goes to the end of the list and stays there as lines come.</source>
        <translation>Geht ans Ende der Liste und bleibt dort, wenn Zeilen hinzukommen.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the selected lines as text.</source>
        <translation>Kopiert die ausgewählten Zeilen als Text.</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Empties the list here; the server keeps its lines.</source>
        <translation>Leert die Liste hier; der Server behält seine Zeilen.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Writes the lines to a file.</source>
        <translation>Schreibt die Zeilen in eine Datei.</translation>
    </message>
    <message>
        <source>Events tell what operators did: who, when, and with what outcome.

Only the role admin may see them; you are %1.</source>
        <translation>Ereignisse sagen, was Operatoren getan haben: wer, wann und mit welchem Ergebnis.

Nur die Rolle admin darf sie sehen; Sie sind %1.</translation>
    </message>
    <message>
        <source>The log cannot be shown: %1.</source>
        <translation>Das Protokoll kann nicht angezeigt werden: %1.</translation>
    </message>
    <message>
        <source>Events cannot be shown: %1.</source>
        <translation>Ereignisse können nicht angezeigt werden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on (%n new)</source>
        <translation>
            <numerusform>&amp;Fortsetzen (%n neue)</numerusform>
            <numerusform>&amp;Fortsetzen (%n neue)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lines match</source>
        <translation>
            <numerusform>Treffer: %1 von %n Zeile</numerusform>
            <numerusform>Treffer: %1 von %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>; older ones are dropped</source>
        <extracomment>Goes on after the number of lines</extracomment>
        <translation>; ältere werden verworfen</translation>
    </message>
    <message numerus="yes">
        <source>; paused, %n new</source>
        <extracomment>Goes on after the number of lines</extracomment>
        <translation>
            <numerusform>; angehalten, %n neue</numerusform>
            <numerusform>; angehalten, %n neue</numerusform>
        </translation>
    </message>
    <message>
        <source>; no connection, so nothing new comes</source>
        <extracomment>Goes on after the number of lines</extracomment>
        <translation>; keine Verbindung, daher kommt nichts Neues</translation>
    </message>
</context>
<context>
    <name>confab::FigureChart</name>
    <message>
        <source>−%1 min</source>
        <translation>−%1 min</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The end of the time axis of a chart</extracomment>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%1: now %2, at most %3 in the last %n minutes</source>
        <translation>
            <numerusform>%1: jetzt %2, höchstens %3 in der letzten Minute</numerusform>
            <numerusform>%1: jetzt %2, höchstens %3 in den letzten %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1: no data yet</source>
        <translation>%1: noch keine Daten</translation>
    </message>
</context>
<context>
    <name>confab::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>confab::Format</name>
    <message>
        <source>%1 min</source>
        <extracomment>A duration: minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A duration: hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A duration: days</extracomment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A duration: milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration: seconds</extracomment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>confab::HeaderMenu</name>
    <message>
        <source>Sort by %1</source>
        <translation>Nach %1 sortieren</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Aufsteigend</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>A&amp;bsteigend</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Spalten und Reihenfolge</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
</context>
<context>
    <name>confab::Keychain</name>
    <message>
        <source>The keychain refused access.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>This desktop has no keychain that answers: the secret is kept until the program ends.</source>
        <translation>Auf diesem Desktop antwortet kein Schlüsselbund: das Geheimnis wird bis zum Ende des Programms behalten.</translation>
    </message>
</context>
<context>
    <name>confab::LiveModel</name>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>%1 The server does not sort by it.</source>
        <translation>%1 Der Server sortiert nicht danach.</translation>
    </message>
</context>
<context>
    <name>confab::LiveTableView</name>
    <message>
        <source>The list is still being loaded.</source>
        <translation>Die Liste wird noch geladen.</translation>
    </message>
    <message>
        <source>The list is not what was asked for.</source>
        <translation>Die Liste entspricht nicht der Anfrage.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>The list cannot be shown: %1.</source>
        <translation>Die Liste kann nicht angezeigt werden: %1.</translation>
    </message>
    <message>
        <source>Not what was asked for, but the list before: %1.</source>
        <translation>Entspricht nicht der Anfrage, sondern ist die Liste von vorher: %1.</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
</context>
<context>
    <name>confab::MemberAdder</name>
    <message>
        <source>Connections to add</source>
        <translation>Hinzuzufügende Verbindungen</translation>
    </message>
    <message>
        <source>No connection matches the filter.</source>
        <translation>Keine Verbindung passt zum Filter.</translation>
    </message>
    <message>
        <source>&amp;Or paste ids, separated by anything:</source>
        <translation>&amp;Oder IDs einfügen, beliebig getrennt:</translation>
    </message>
    <message>
        <source>Ids to add</source>
        <translation>Hinzuzufügende IDs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Add members to %1</source>
        <translation>Mitglieder zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n to %1</source>
        <translation>
            <numerusform>%n zu %1 hinzufügen</numerusform>
            <numerusform>%n zu %1 hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ids</source>
        <translation>
            <numerusform>%n ID</numerusform>
            <numerusform>%n IDs</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no connection&apos;s id</source>
        <translation>„%1“ ist keine Verbindungs-ID</translation>
    </message>
</context>
<context>
    <name>confab::MessageText</name>
    <message>
        <source>This is no JSON: %1, in line %2, column %3.</source>
        <translation>Das ist kein JSON: %1, in Zeile %2, Spalte %3.</translation>
    </message>
    <message>
        <source>it must be one value</source>
        <translation>es muss ein einzelner Wert sein</translation>
    </message>
    <message>
        <source>There is no message yet.</source>
        <translation>Es gibt noch keine Nachricht.</translation>
    </message>
    <message>
        <source>A message is neither null nor an empty text.</source>
        <translation>Eine Nachricht ist weder null noch ein leerer Text.</translation>
    </message>
</context>
<context>
    <name>confab::Notices</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Den Hinweis ausblenden</translation>
    </message>
    <message>
        <source>Action of the notice</source>
        <translation>Aktion des Hinweises</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 s)</translation>
    </message>
</context>
<context>
    <name>confab::OverviewPage</name>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>There are no nodes.</source>
        <translation>Es gibt keine Knoten.</translation>
    </message>
    <message>
        <source>&amp;Thresholds</source>
        <translation>&amp;Schwellenwerte</translation>
    </message>
    <message>
        <source>Shows or hides what counts as wrong.</source>
        <translation>Zeigt oder verbirgt, was als Störung zählt.</translation>
    </message>
    <message>
        <source>Time on show</source>
        <translation>Gezeigter Zeitraum</translation>
    </message>
    <message>
        <source>How far back the charts go</source>
        <translation>Wie weit die Diagramme zurückreichen</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>Letzte 5 Minuten</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Letzte 15 Minuten</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Changes how far back the charts go.</source>
        <translation>Ändert, wie weit die Diagramme zurückreichen.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <extracomment>Keys of the chart of messages: “in” those that clients send, “out” those that are sent to them</extracomment>
        <translation>Nachrichten/s</translation>
    </message>
    <message>
        <source>in</source>
        <translation>eingehend</translation>
    </message>
    <message>
        <source>out</source>
        <translation>ausgehend</translation>
    </message>
    <message>
        <source>Longest queue yet</source>
        <translation>Bisher längste Warteschlange</translation>
    </message>
    <message>
        <source>Loop lag</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>&amp;Charts:</source>
        <translation>Dia&amp;gramme:</translation>
    </message>
</context>
<context>
    <name>confab::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>confab::PageParts</name>
    <message numerus="yes">
        <source>These are %1 of the %n that are selected; the others are not loaded and stay.</source>
        <translation>
            <numerusform>Das sind %1 von %n ausgewählten; der Rest ist nicht geladen und bleibt.</numerusform>
            <numerusform>Das sind %1 von %n ausgewählten; die übrigen sind nicht geladen und bleiben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>confab::ProfileForm</name>
    <message>
        <source>&amp;Read-only: nothing can be changed by mistake</source>
        <translation>Nur &amp;lesen: nichts kann versehentlich geändert werden</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Benutzer und Passwort</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The system&apos;s certificates alone</source>
        <translation>Nur die Zertifikate des Systems</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No colour for a profile</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation>Schritte des Tests</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>Na&amp;me:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>S&amp;ign in with:</source>
        <translation>Anmelden m&amp;it:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>&amp;Secret:</source>
        <translation>Ge&amp;heimnis:</translation>
    </message>
    <message>
        <source>&amp;Certificates:</source>
        <translation>&amp;Zertifikate:</translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <translation>&amp;Farbe:</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>The profile wants a name.</source>
        <translation>Das Profil braucht einen Namen.</translation>
    </message>
    <message>
        <source>The address: %1.</source>
        <translation>Die Adresse: %1.</translation>
    </message>
    <message>
        <source>Who signs in? The user is missing.</source>
        <translation>Wer meldet sich an? Der Benutzer fehlt.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>What is in the file admin.token</source>
        <translation>Was in der Datei admin.token steht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Bestanden: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>confab::ProfileStore</name>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
</context>
<context>
    <name>confab::ProfilesDialog</name>
    <message>
        <source>&amp;Forget</source>
        <translation>Ver&amp;gessen</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save and co&amp;nnect</source>
        <translation>Speichern und &amp;verbinden</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>N&amp;ew</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>From a link. Connect only if you know this server: it gets the secret you enter.</source>
        <translation>Aus einem Link. Verbinden Sie sich nur, wenn Sie diesen Server kennen: er erhält das Geheimnis, das Sie eingeben.</translation>
    </message>
</context>
<context>
    <name>confab::QueryText</name>
    <message>
        <source>“%1”: a number of members should follow, as in members&gt;10.</source>
        <translation>„%1“: es sollte eine Anzahl Mitglieder folgen, wie in members&gt;10.</translation>
    </message>
    <message>
        <source>“%1”: no room can have so many members.</source>
        <translation>„%1“: so viele Mitglieder kann kein Raum haben.</translation>
    </message>
    <message>
        <source>“name:” wants a name, such as name:game*.</source>
        <translation>„name:“ braucht einen Namen, etwa name:game*.</translation>
    </message>
    <message>
        <source>“%1”: only is:slow is known.</source>
        <translation>„%1“: bekannt ist nur is:slow.</translation>
    </message>
    <message>
        <source>“%1” wants a name.</source>
        <translation>„%1“ braucht einen Namen.</translation>
    </message>
    <message>
        <source>Filter: part of a name, name:game*, members&gt;10</source>
        <translation>Filter: Teil eines Namens, name:game*, members&gt;10</translation>
    </message>
    <message>
        <source>Filter: part of an id, an address or a node</source>
        <translation>Filter: Teil einer ID, einer Adresse oder eines Knotens</translation>
    </message>
    <message>
        <source>Filter: id, address, node, room:general, is:slow</source>
        <translation>Filter: ID, Adresse, Knoten, room:general, is:slow</translation>
    </message>
</context>
<context>
    <name>confab::Reach</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räumen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>confab::Removals</name>
    <message numerus="yes">
        <source>removal of %n members from %1</source>
        <translation>
            <numerusform>(Entfernen von %n Mitglied aus %1)</numerusform>
            <numerusform>(Entfernen von %n Mitgliedern aus %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>is a member already</source>
        <translation>ist schon Mitglied</translation>
    </message>
    <message>
        <source>Adding to %1</source>
        <translation>Hinzufügen zu %1</translation>
    </message>
    <message numerus="yes">
        <source>%n members added to %1.</source>
        <translation>
            <numerusform>%n Mitglied zu %1 hinzugefügt.</numerusform>
            <numerusform>%n Mitglieder zu %1 hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>was no member any more</source>
        <translation>war nicht mehr Mitglied</translation>
    </message>
    <message>
        <source>Removing from %1</source>
        <translation>Entfernen aus %1</translation>
    </message>
    <message numerus="yes">
        <source>%n members removed from %1.</source>
        <translation>
            <numerusform>%n Mitglied aus %1 entfernt.</numerusform>
            <numerusform>%n Mitglieder aus %1 entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>is a member again already</source>
        <translation>ist bereits wieder Mitglied</translation>
    </message>
    <message>
        <source>Adding back to %1</source>
        <translation>Wiederaufnehmen in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n members are back in %1.</source>
        <translation>
            <numerusform>%n Mitglied ist wieder in %1.</numerusform>
            <numerusform>%n Mitglieder sind wieder in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n members are back in %2; above is why the others are not.</source>
        <translation>
            <numerusform>Wieder in %2: %1 von %n Mitglied; der Grund steht oben.</numerusform>
            <numerusform>Wieder in %2: %1 von %n Mitgliedern; warum die übrigen nicht, steht oben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>confab::RoomChips</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove a&amp;ll</source>
        <translation>Alle ent&amp;fernen</translation>
    </message>
    <message>
        <source>Name of a room, then Return</source>
        <translation>Raumname, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>Raum hinzufügen</translation>
    </message>
    <message>
        <source>Type the name of a room and press Return.</source>
        <translation>Geben Sie den Namen eines Raums ein und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Rooms to announce to</source>
        <translation>Räume für die Durchsage</translation>
    </message>
    <message>
        <source>Delete removes the selected rooms.</source>
        <translation>Entf entfernt die ausgewählten Räume.</translation>
    </message>
    <message>
        <source>Remove the selected rooms</source>
        <translation>Die ausgewählten Räume entfernen</translation>
    </message>
    <message>
        <source>Remove all rooms</source>
        <translation>Alle Räume entfernen</translation>
    </message>
    <message>
        <source>There is no such room.</source>
        <translation>Einen solchen Raum gibt es nicht.</translation>
    </message>
    <message>
        <source>%1, which does not exist</source>
        <translation>%1, nicht vorhanden</translation>
    </message>
</context>
<context>
    <name>confab::RoomPanel</name>
    <message>
        <source>Members of the room</source>
        <translation>Mitglieder des Raums</translation>
    </message>
    <message>
        <source>&amp;Add members…</source>
        <translation>Neue Mi&amp;tglieder&#xa0;…</translation>
    </message>
    <message>
        <source>Picks connections, or takes ids from the clipboard.</source>
        <translation>Wählt Verbindungen aus oder übernimmt IDs aus der Zwischenablage.</translation>
    </message>
    <message>
        <source>&amp;Remove members…</source>
        <translation>Mitglieder &amp;entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Removes the selected members; they stay connected.</source>
        <translation>Entfernt die ausgewählten Mitglieder; sie bleiben verbunden.</translation>
    </message>
    <message>
        <source>Remove all that &amp;match…</source>
        <translation>Alle &amp;gefilterten entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Removes every member that the filter shows, on all pages.</source>
        <translation>Entfernt jedes Mitglied, das der Filter zeigt, auf allen Seiten.</translation>
    </message>
    <message>
        <source>&amp;Message to member…</source>
        <translation>Nachricht an &amp;Mitglied&#xa0;…</translation>
    </message>
    <message>
        <source>Says something to the selected member alone.</source>
        <translation>Sagt nur dem ausgewählten Mitglied etwas.</translation>
    </message>
    <message>
        <source>A&amp;nnounce to this room…</source>
        <translation>Durchsage im &amp;Raum&#xa0;…</translation>
    </message>
    <message>
        <source>Says something to everybody in the room.</source>
        <translation>Sagt allen im Raum etwas.</translation>
    </message>
    <message>
        <source>The list is not what was asked for: %1.</source>
        <translation>Die Liste entspricht nicht der Anfrage: %1.</translation>
    </message>
    <message>
        <source>No room selected</source>
        <translation>Kein Raum ausgewählt</translation>
    </message>
    <message>
        <source>Select a room to see who is in it.</source>
        <translation>Wählen Sie einen Raum aus, um zu sehen, wer darin ist.</translation>
    </message>
    <message>
        <source>This room does not exist any more.</source>
        <translation>Dieser Raum existiert nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n members match</source>
        <translation>
            <numerusform>%n passendes Mitglied</numerusform>
            <numerusform>%n passende Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>No member matches the filter.</source>
        <translation>Kein Mitglied passt zum Filter.</translation>
    </message>
    <message>
        <source>Nobody is in this room. Drag connections here, or press “Add members…”.</source>
        <translation>Niemand ist in diesem Raum. Ziehen Sie Verbindungen hierher oder drücken Sie „Neue Mitglieder&#xa0;…“.</translation>
    </message>
    <message>
        <source>Select a room first.</source>
        <translation>Wählen Sie zuerst einen Raum aus.</translation>
    </message>
    <message>
        <source>Select members first.</source>
        <translation>Wählen Sie zuerst Mitglieder aus.</translation>
    </message>
    <message>
        <source>There are no members.</source>
        <translation>Es gibt keine Mitglieder.</translation>
    </message>
    <message>
        <source>Select one member first.</source>
        <translation>Wählen Sie zuerst ein Mitglied aus.</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>%1 aus %2 entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n members from %1?</source>
        <translation>
            <numerusform>%n Mitglied aus %1 entfernen?</numerusform>
            <numerusform>%n Mitglieder aus %1 entfernen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that match…</source>
        <translation>
            <numerusform>Das %n gefilterte&#xa0;…</numerusform>
            <numerusform>Alle %n gefilterten&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Reason, which they are told (may be empty)</source>
        <translation>Grund, der ihnen mitgeteilt wird (darf leer sein)</translation>
    </message>
    <message numerus="yes">
        <source>Remove all %n members that are listed from %1? Type the room&apos;s name to confirm.</source>
        <translation>
            <numerusform>Das %n aufgelistete Mitglied aus %1 entfernen? Geben Sie zur Bestätigung den Namen des Raums ein.</numerusform>
            <numerusform>Alle %n aufgelisteten Mitglieder aus %1 entfernen? Geben Sie zur Bestätigung den Namen des Raums ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>The room&apos;s name</source>
        <translation>Der Name des Raums</translation>
    </message>
</context>
<context>
    <name>confab::RoomsPage</name>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Connections can be dropped on a room to add them.</source>
        <translation>Verbindungen können auf einen Raum gezogen werden, um sie hinzuzufügen.</translation>
    </message>
    <message>
        <source>&amp;New room…</source>
        <translation>&amp;Neuer Raum&#xa0;…</translation>
    </message>
    <message>
        <source>Makes an empty room.</source>
        <translation>Erstellt einen leeren Raum.</translation>
    </message>
    <message>
        <source>&amp;Destroy…</source>
        <translation>&amp;Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Ends the selected rooms; their members are told and stay connected.</source>
        <translation>Löscht die ausgewählten Räume; ihre Mitglieder werden benachrichtigt und bleiben verbunden.</translation>
    </message>
    <message>
        <source>&amp;Announce…</source>
        <translation>D&amp;urchsage&#xa0;…</translation>
    </message>
    <message>
        <source>Says something to everybody in the selected rooms.</source>
        <translation>Sagt allen in den ausgewählten Räumen etwas.</translation>
    </message>
    <message>
        <source>The list is not what was asked for: %1.</source>
        <translation>Die Liste entspricht nicht der Anfrage: %1.</translation>
    </message>
    <message>
        <source>There are no rooms yet. Press “New room…” to make one.</source>
        <translation>Es gibt noch keine Räume. Drücken Sie „Neuer Raum&#xa0;…“, um einen zu erstellen.</translation>
    </message>
    <message>
        <source>No room matches the filter.</source>
        <translation>Kein Raum passt zum Filter.</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms match</source>
        <translation>
            <numerusform>%n passender Raum</numerusform>
            <numerusform>%n passende Räume</numerusform>
        </translation>
    </message>
    <message>
        <source>Select rooms first.</source>
        <translation>Wählen Sie zuerst Räume aus.</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n rooms that are selected only %1 are loaded and were taken over.</source>
        <translation>
            <numerusform>Nur %1 von %n ausgewählten Raum ist geladen und wurde übernommen.</numerusform>
            <numerusform>Von %n ausgewählten Räumen nur %1 geladen und übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new room. Names have 1 to 255 bytes.</source>
        <translation>Ein neuer Raum. Namen haben 1 bis 255 Bytes.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Name des Raums</translation>
    </message>
    <message>
        <source>The room was not made: %1.</source>
        <translation>Der Raum wurde nicht erstellt: %1.</translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation>%1 erstellt.</translation>
    </message>
    <message>
        <source>%1 existed already.</source>
        <translation>%1 existierte schon.</translation>
    </message>
    <message numerus="yes">
        <source>%n members are told that it is gone</source>
        <extracomment>Stands in the question whether to destroy: “Destroy lobby? 5 members are told that it is gone.”</extracomment>
        <translation>
            <numerusform>%n Mitglied wird benachrichtigt</numerusform>
            <numerusform>%n Mitglieder werden benachrichtigt</numerusform>
        </translation>
    </message>
    <message>
        <source>How many members are told is not known</source>
        <translation>Wie viele Mitglieder benachrichtigt werden, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Destroy %1? %2.</source>
        <translation>Raum %1 löschen? %2.</translation>
    </message>
    <message numerus="yes">
        <source>Destroy %n rooms? %1.</source>
        <translation>
            <numerusform>%n Raum löschen? %1.</numerusform>
            <numerusform>%n Räume löschen? %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroy</source>
        <extracomment>The button</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>destroy</source>
        <extracomment>The word that has to be typed to confirm, the same as in “Type “destroy” to confirm.”</extracomment>
        <translation>löschen</translation>
    </message>
    <message>
        <source>The room&apos;s name</source>
        <translation>Der Name des Raums</translation>
    </message>
    <message>
        <source>The word “destroy”</source>
        <translation>Das Wort „löschen“</translation>
    </message>
    <message>
        <source>Type its name to confirm.</source>
        <translation>Geben Sie zur Bestätigung seinen Namen ein.</translation>
    </message>
    <message>
        <source>Type “destroy” to confirm.</source>
        <translation>Geben Sie zur Bestätigung „löschen“ ein.</translation>
    </message>
    <message>
        <source>was gone already</source>
        <translation>existierte nicht mehr</translation>
    </message>
    <message>
        <source>Destroying rooms</source>
        <translation>Löschen von Räumen</translation>
    </message>
    <message>
        <source>Destroyed %1.</source>
        <translation>%1 gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>Destroyed %n rooms.</source>
        <translation>
            <numerusform>%n Raum gelöscht.</numerusform>
            <numerusform>%n Räume gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>confab::Session</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, nur lesen</translation>
    </message>
    <message>
        <source>%1: signing in…</source>
        <translation>%1: Anmeldung läuft&#xa0;…</translation>
    </message>
    <message>
        <source>%1: connecting…</source>
        <translation>%1: Verbindung wird aufgebaut&#xa0;…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: trying again; %2</source>
        <translation>%1: neuer Versuch läuft; %2</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Es gibt keine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>This profile is read-only.</source>
        <translation>Dieses Profil erlaubt nur das Lesen.</translation>
    </message>
    <message>
        <source>This needs the role %1; you are %2.</source>
        <translation>Das erfordert die Rolle %1; Sie sind %2.</translation>
    </message>
</context>
<context>
    <name>confab::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
</context>
<context>
    <name>confab::StateLine</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>confab::TableExport</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>confab::ThresholdForm</name>
    <message>
        <source> ms</source>
        <translation> ms</translation>
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
        <translation>&amp;Verzug</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>Verb&amp;indungen</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>Memor&amp;y</source>
        <translation>Arbeitss&amp;peicher</translation>
    </message>
    <message>
        <source>S&amp;tore unavailable</source>
        <translation>Datenspeicher &amp;nicht verfügbar</translation>
    </message>
    <message>
        <source>Node &amp;unreachable</source>
        <translation>&amp;Knoten nicht erreichbar</translation>
    </message>
    <message>
        <source>Alert when work on a node begins later than this.</source>
        <translation>Alarm, wenn Arbeit auf einem Knoten um mehr als diesen Wert verspätet beginnt.</translation>
    </message>
    <message>
        <source>Alert when one node has more clients than this.</source>
        <translation>Alarm, wenn ein Knoten mehr Clients hat, als dieser Wert angibt.</translation>
    </message>
    <message>
        <source>Alert when more than this waits for one client.</source>
        <translation>Alarm, wenn für einen Client mehr wartet, als dieser Wert angibt.</translation>
    </message>
    <message>
        <source>Alert when one node uses more than this.</source>
        <translation>Alarm, wenn ein Knoten mehr als diesen Wert belegt.</translation>
    </message>
    <message>
        <source>Alert when a node cannot read and write the rooms.</source>
        <translation>Alarm, wenn ein Knoten die Räume nicht lesen und schreiben kann.</translation>
    </message>
    <message>
        <source>Alert when a node does not answer the others.</source>
        <translation>Alarm, wenn ein Knoten den anderen nicht antwortet.</translation>
    </message>
    <message>
        <source>Notify on the &amp;desktop</source>
        <translation>Auf dem Desktop &amp;melden</translation>
    </message>
    <message>
        <source>Notify on the desktop</source>
        <translation>Auf dem Desktop melden</translation>
    </message>
    <message>
        <source>%1: more than</source>
        <translation>%1: mehr als</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <translation>Dieser Desktop hat kein Benachrichtigungsfeld.</translation>
    </message>
</context>
<context>
    <name>confab::TotalsBar</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Clients on all nodes.</source>
        <translation>Clients auf allen Knoten.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Of all rooms; who is in two rooms counts twice.</source>
        <translation>Aller Räume; wer in zwei Räumen ist, zählt doppelt.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>On all nodes.</source>
        <translation>Auf allen Knoten.</translation>
    </message>
    <message>
        <source>Received/s</source>
        <translation>Empfangen/s</translation>
    </message>
    <message>
        <source>Messages that clients say, on all nodes.</source>
        <translation>Nachrichten, die Clients sagen, auf allen Knoten.</translation>
    </message>
    <message>
        <source>Delivered/s</source>
        <translation>Zugestellt/s</translation>
    </message>
    <message>
        <source>Copies of messages sent to clients, by the node that answers here.</source>
        <translation>Kopien von Nachrichten, die der hier antwortende Knoten an Clients sendet.</translation>
    </message>
    <message>
        <source>Loop lag</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>How late work begins on the busiest node.</source>
        <translation>Wie spät Arbeit auf dem am stärksten belasteten Knoten beginnt.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Server processes that can be reached, of those there are.</source>
        <translation>Erreichbare Serverprozesse, von allen vorhandenen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
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
