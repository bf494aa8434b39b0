<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>confabctl</name>
    <message>
        <source>the message is no JSON: %1</source>
        <translation>die Nachricht ist kein JSON: %1</translation>
    </message>
    <message>
        <source>--all goes without rooms; quote a message of several words</source>
        <translation>zu --all gehören keine Räume; setzen Sie eine Nachricht aus mehreren Wörtern in Anführungszeichen</translation>
    </message>
    <message>
        <source>announce needs rooms before the message, or --all</source>
        <translation>announce braucht vor der Nachricht Räume oder --all</translation>
    </message>
    <message>
        <source>told %1 in %2</source>
        <extracomment>%1 is “%n members”, %2 is “%n rooms”: “told 5 members in 2 rooms”</extracomment>
        <translation>%1 in %2 benachrichtigt</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <comment>told %n members in …</comment>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <comment>told … in %n rooms</comment>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räumen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the members of rooms something</source>
        <translation>Den Mitgliedern von Räumen etwas mitteilen</translation>
    </message>
    <message>
        <source>Rooms, and the message as the last word</source>
        <translation>Räume, und als letztes Wort die Nachricht</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Alle Räume</translation>
    </message>
    <message>
        <source>The message is any JSON value</source>
        <translation>Die Nachricht ist ein beliebiger JSON-Wert</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>dinner is ready</source>
        <translation>das Essen ist fertig</translation>
    </message>
    <message>
        <source>back in five minutes</source>
        <translation>in fünf Minuten zurück</translation>
    </message>
    <message>
        <source>maintenance at 22:00</source>
        <translation>Wartung um 22:00</translation>
    </message>
    <message>
        <source>Without --url it looks for the server in CONFAB_ADMIN_URL, then in the state directory (admin.url), then at
ws://127.0.0.1:8090/admin. The token is that of --token-file, CONFAB_ADMIN_TOKEN or the state directory.
Exit codes: 0 done, 1 refused by the server, 2 usage, 3 cannot connect.</source>
        <translation>Ohne --url wird der Server in CONFAB_ADMIN_URL gesucht, dann im Zustandsverzeichnis (admin.url), dann unter
ws://127.0.0.1:8090/admin. Das Token kommt aus --token-file, CONFAB_ADMIN_TOKEN oder dem Zustandsverzeichnis.
Exit-Codes: 0 erledigt, 1 vom Server abgelehnt, 2 falscher Aufruf, 3 keine Verbindung.</translation>
    </message>
    <message>
        <source>Administers a Confab server.</source>
        <translation>Verwaltet einen Confab-Server.</translation>
    </message>
    <message>
        <source>Print this help, and exit</source>
        <translation>Diese Hilfe ausgeben und beenden</translation>
    </message>
    <message>
        <source>Print the version, and exit</source>
        <translation>Die Version ausgeben und beenden</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>The first word of help, before a colon and the command line</extracomment>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Arguments</source>
        <extracomment>The heading over arguments of a command that are no options, before a colon</extracomment>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <extracomment>A place in a command line; in capitals</extracomment>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <extracomment>A place in a command line; in capitals</extracomment>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <extracomment>Stands behind an argument that must be given; in capitals</extracomment>
        <translation>ERFORDERLICH</translation>
    </message>
    <message>
        <source>The administration port, such as ws://127.0.0.1:8090/admin</source>
        <translation>Der Administrationsport, etwa ws://127.0.0.1:8090/admin</translation>
    </message>
    <message>
        <source>Sign in with the token in this file</source>
        <translation>Mit dem Token in dieser Datei anmelden</translation>
    </message>
    <message>
        <source>Sign in as this user; asks for the password</source>
        <translation>Als dieser Benutzer anmelden; fragt nach dem Passwort</translation>
    </message>
    <message>
        <source>Read the password from a file; - is standard input</source>
        <translation>Das Passwort aus einer Datei lesen; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>Trust the certificates in this file, too (PEM)</source>
        <translation>Auch den Zertifikaten in dieser Datei vertrauen (PEM)</translation>
    </message>
    <message>
        <source>The state directory of confabd</source>
        <translation>Das Zustandsverzeichnis von confabd</translation>
    </message>
    <message>
        <source>Seconds to wait for the server (30)</source>
        <translation>So viele Sekunden auf den Server warten (30)</translation>
    </message>
    <message>
        <source>The language of texts; the system&apos;s if left out</source>
        <translation>Die Sprache der Texte; ohne Angabe die des Systems</translation>
    </message>
    <message>
        <source>Print one JSON value a line</source>
        <translation>Einen JSON-Wert je Zeile ausgeben</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>unknown command &quot;%1 %2&quot;; there are: %3</source>
        <translation>unbekannter Befehl „%1 %2“; es gibt: %3</translation>
    </message>
    <message>
        <source>%1 needs a command: %2</source>
        <translation>%1 braucht einen Befehl: %2</translation>
    </message>
    <message>
        <source>%1 (see %2 --help)</source>
        <extracomment>What is wrong with the command line, and the command whose help says more</extracomment>
        <translation>%1 (siehe %2 --help)</translation>
    </message>
    <message>
        <source>Print a script that makes a shell complete commands</source>
        <translation>Ein Skript ausgeben, mit dem eine Shell Befehle vervollständigt</translation>
    </message>
    <message>
        <source>For ~/.bashrc: source &lt;(confabctl completion bash)</source>
        <translation>Für ~/.bashrc: source &lt;(confabctl completion bash)</translation>
    </message>
    <message>
        <source>For ~/.zshrc: source &lt;(confabctl completion zsh)</source>
        <translation>Für ~/.zshrc: source &lt;(confabctl completion zsh)</translation>
    </message>
    <message>
        <source>For config.fish: confabctl completion fish | source</source>
        <translation>Für config.fish: confabctl completion fish | source</translation>
    </message>
    <message>
        <source>too many connections to sort all: they come node by node</source>
        <translation>zu viele Verbindungen, um alle zu sortieren: sie kommen Knoten für Knoten</translation>
    </message>
    <message>
        <source>no connections</source>
        <translation>keine Verbindungen</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>an %1 gesendet</translation>
    </message>
    <message>
        <source>not sent to %1</source>
        <translation>nicht an %1 gesendet</translation>
    </message>
    <message>
        <source>%1 disconnected</source>
        <translation>%1 getrennt</translation>
    </message>
    <message>
        <source>%1 was not there</source>
        <translation>%1 war nicht da</translation>
    </message>
    <message>
        <source>List connections of all nodes</source>
        <translation>Verbindungen aller Knoten auflisten</translation>
    </message>
    <message>
        <source>Only members of this room</source>
        <translation>Nur Mitglieder dieses Raums</translation>
    </message>
    <message>
        <source>Only those of this node</source>
        <translation>Nur die dieses Knotens</translation>
    </message>
    <message>
        <source>Only those that lag behind</source>
        <translation>Nur die, die nicht nachkommen</translation>
    </message>
    <message>
        <source>List, show, message and disconnect connections</source>
        <translation>Verbindungen auflisten, anzeigen, anschreiben und trennen</translation>
    </message>
    <message>
        <source>Show all about a connection</source>
        <translation>Alles über eine Verbindung anzeigen</translation>
    </message>
    <message>
        <source>Send a message to one connection</source>
        <translation>Eine Nachricht an eine einzelne Verbindung senden</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Die Nachricht</translation>
    </message>
    <message>
        <source>Close a connection</source>
        <translation>Eine Verbindung schließen</translation>
    </message>
    <message>
        <source>Ask the client not to come back</source>
        <translation>Den Client auffordern, nicht wiederzukommen</translation>
    </message>
    <message>
        <source>reconnecting… %1</source>
        <translation>Verbindung wird neu aufgebaut&#xa0;… %1</translation>
    </message>
    <message>
        <source>events of rooms only, for the audit is not to be had: %1</source>
        <translation>nur Ereignisse der Räume, denn die der Operatoren sind nicht zu haben: %1</translation>
    </message>
    <message>
        <source>too many rooms to watch them all; these are the first %1</source>
        <translation>zu viele Räume, um alle zu beobachten; dies sind die ersten %1</translation>
    </message>
    <message>
        <source>room %1 was added</source>
        <translation>Raum %1 ist hinzugekommen</translation>
    </message>
    <message>
        <source>room %1 has %2 (%3%4)</source>
        <translation>Raum %1 hat %2 (%3%4)</translation>
    </message>
    <message>
        <source>room %1 was destroyed</source>
        <translation>Raum %1 wurde gelöscht</translation>
    </message>
    <message>
        <source>%1: %2, the first %3 of which are here</source>
        <extracomment>“rooms: 5000, the first 1000 of which are here”</extracomment>
        <translation>%1: %2, davon hier die ersten %3</translation>
    </message>
    <message>
        <source>%1: there is no such room</source>
        <translation>%1: diesen Raum gibt es nicht</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>Verbindung wird aufgebaut&#xa0;…</translation>
    </message>
    <message>
        <source>%1: too many to watch them all; these are the first %2</source>
        <translation>%1: zu viele, um alle zu beobachten; dies sind die ersten %2</translation>
    </message>
    <message>
        <source>%1: is there now</source>
        <translation>%1: ist jetzt da</translation>
    </message>
    <message numerus="yes">
        <source>%n lines missed</source>
        <translation>
            <numerusform>%n Zeile verpasst</numerusform>
            <numerusform>%n Zeilen verpasst</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what the server has logged</source>
        <translation>Zeigen, was der Server protokolliert hat</translation>
    </message>
    <message>
        <source>Go on with what it logs from now on</source>
        <translation>Mit dem fortfahren, was er ab jetzt protokolliert</translation>
    </message>
    <message>
        <source>Only lines that matter at least so much</source>
        <translation>Nur Zeilen von mindestens dieser Wichtigkeit</translation>
    </message>
    <message>
        <source>At most so many lines; 100 if left out</source>
        <translation>Höchstens so viele Zeilen; ohne Angabe 100</translation>
    </message>
    <message>
        <source>no members</source>
        <translation>keine Mitglieder</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>Der Raum</translation>
    </message>
    <message>
        <source>The id of the connection</source>
        <translation>Die ID der Verbindung</translation>
    </message>
    <message>
        <source>List, add and remove members of rooms</source>
        <translation>Mitglieder von Räumen auflisten, hinzufügen und entfernen</translation>
    </message>
    <message>
        <source>List the members of a room</source>
        <translation>Die Mitglieder eines Raums auflisten</translation>
    </message>
    <message>
        <source>Put a connection into a room</source>
        <translation>Eine Verbindung in einen Raum aufnehmen</translation>
    </message>
    <message>
        <source>%1 is in %2 now</source>
        <translation>%1 ist jetzt in %2</translation>
    </message>
    <message>
        <source>%1 was not added to %2</source>
        <translation>%1 wurde nicht zu %2 hinzugefügt</translation>
    </message>
    <message>
        <source>Take a connection out of a room</source>
        <translation>Eine Verbindung aus einem Raum entfernen</translation>
    </message>
    <message>
        <source>%1 was removed from %2</source>
        <translation>%1 wurde aus %2 entfernt</translation>
    </message>
    <message>
        <source>%1 was not in %2</source>
        <translation>%1 war nicht in %2</translation>
    </message>
    <message>
        <source>What the member is told</source>
        <translation>Was dem Mitglied mitgeteilt wird</translation>
    </message>
    <message>
        <source>no nodes</source>
        <translation>keine Knoten</translation>
    </message>
    <message>
        <source>List the servers that share the rooms</source>
        <translation>Die Server auflisten, die sich die Räume teilen</translation>
    </message>
    <message>
        <source>List all nodes, and how busy they are</source>
        <translation>Alle Knoten und ihre Auslastung auflisten</translation>
    </message>
    <message>
        <source>Show figures of the server and the cluster</source>
        <translation>Kennzahlen des Servers und des Clusters anzeigen</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 ist erforderlich</translation>
    </message>
    <message>
        <source>not expected: %1</source>
        <translation>nicht erwartet: %1</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 braucht einen Wert</translation>
    </message>
    <message>
        <source>%1: %2 is not in the range from %3 to %4</source>
        <translation>%1: %2 liegt nicht im Bereich von %3 bis %4</translation>
    </message>
    <message>
        <source>%1: %2 is none of %3</source>
        <translation>%1: %2 ist keiner der Werte %3</translation>
    </message>
    <message>
        <source>%1: %2 is no number</source>
        <translation>%1: %2 ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 nimmt keinen Wert</translation>
    </message>
    <message>
        <source>no rooms</source>
        <translation>keine Räume</translation>
    </message>
    <message>
        <source>MEMBER</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation>MITGLIED</translation>
    </message>
    <message>
        <source>JOINED</source>
        <translation>SEIT</translation>
    </message>
    <message>
        <source>Only those whose names begin so</source>
        <translation>Nur die, deren Namen so beginnen</translation>
    </message>
    <message>
        <source>Only those with such a name; * is any text, ? any character</source>
        <translation>Nur die mit einem solchen Namen; * ist beliebiger Text, ? ein beliebiges Zeichen</translation>
    </message>
    <message>
        <source>Only those with at least so many members</source>
        <translation>Nur die mit mindestens so vielen Mitgliedern</translation>
    </message>
    <message>
        <source>Only those with at most so many members</source>
        <translation>Nur die mit höchstens so vielen Mitgliedern</translation>
    </message>
    <message>
        <source>List, add and destroy rooms</source>
        <translation>Räume auflisten, hinzufügen und löschen</translation>
    </message>
    <message>
        <source>List rooms</source>
        <translation>Räume auflisten</translation>
    </message>
    <message>
        <source>Add a room; one that exists stays as it is</source>
        <translation>Einen Raum hinzufügen; einer, der existiert, bleibt, wie er ist</translation>
    </message>
    <message>
        <source>%1 created</source>
        <translation>%1 erstellt</translation>
    </message>
    <message>
        <source>%1 existed already</source>
        <translation>%1 existierte schon</translation>
    </message>
    <message>
        <source>Destroy a room; its members are told</source>
        <translation>Einen Raum löschen; seine Mitglieder werden benachrichtigt</translation>
    </message>
    <message>
        <source>%1 destroyed</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>%1 did not exist</source>
        <translation>%1 existierte nicht</translation>
    </message>
    <message>
        <source>Say whether there is such a room</source>
        <translation>Sagen, ob es einen solchen Raum gibt</translation>
    </message>
    <message>
        <source>%1 exists</source>
        <translation>%1 existiert</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 existiert nicht</translation>
    </message>
    <message>
        <source>Show who is in a room</source>
        <translation>Zeigen, wer in einem Raum ist</translation>
    </message>
    <message>
        <source>ROOM</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation>RAUM</translation>
    </message>
    <message>
        <source>MEMBERS</source>
        <translation>MITGLIEDER</translation>
    </message>
    <message>
        <source>AGE</source>
        <translation>ALTER</translation>
    </message>
    <message>
        <source>MESSAGES/S</source>
        <translation>NACHR./S</translation>
    </message>
    <message>
        <source>NODE</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation>KNOTEN</translation>
    </message>
    <message>
        <source>TRANSPORT</source>
        <translation>TRANSPORT</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>IDLE</source>
        <translation>UNTÄTIG</translation>
    </message>
    <message>
        <source>CONNECTION</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation>VERBINDUNG</translation>
    </message>
    <message>
        <source>QUEUE</source>
        <translation>WARTET</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>ROOMS</source>
        <translation>RÄUME</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSION</translation>
    </message>
    <message>
        <source>UP</source>
        <translation>LÄUFT</translation>
    </message>
    <message>
        <source>CONNECTIONS</source>
        <translation>VERBINDUNGEN</translation>
    </message>
    <message>
        <source>LAG</source>
        <translation>VERZUG</translation>
    </message>
    <message>
        <source>MEMORY</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>STORE</source>
        <translation>SPEICHER</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>away</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>USER</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation>BENUTZER</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROLLE</translation>
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
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>An age: no second old</extracomment>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>no users</source>
        <translation>keine Benutzer</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>Der Benutzer</translation>
    </message>
    <message>
        <source>Read the new password from a file; - is standard input</source>
        <translation>Das neue Passwort aus einer Datei lesen; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>List, add and remove those who may administer</source>
        <translation>Auflisten, hinzufügen und entfernen, wer verwalten darf</translation>
    </message>
    <message>
        <source>List all users with their roles</source>
        <translation>Alle Benutzer mit ihren Rollen auflisten</translation>
    </message>
    <message>
        <source>Add a user; asks for the password</source>
        <translation>Einen Benutzer hinzufügen; fragt nach dem Passwort</translation>
    </message>
    <message>
        <source>%1 may sign in now as %2</source>
        <translation>%1 darf sich jetzt als %2 anmelden</translation>
    </message>
    <message>
        <source>What the user may do</source>
        <translation>Was der Benutzer darf</translation>
    </message>
    <message>
        <source>Remove a user</source>
        <translation>Einen Benutzer entfernen</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Change a password; asks for it</source>
        <translation>Ein Passwort ändern; fragt danach</translation>
    </message>
    <message>
        <source>%1 has a new password</source>
        <translation>%1 hat ein neues Passwort</translation>
    </message>
    <message>
        <source>Change what a user may do</source>
        <translation>Ändern, was ein Benutzer darf</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 ist jetzt %2</translation>
    </message>
    <message>
        <source>The role</source>
        <translation>Die Rolle</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>members of %1</source>
        <translation>Mitglieder von %1</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>See rooms, connections or events live</source>
        <translation>Räume, Verbindungen oder Ereignisse live verfolgen</translation>
    </message>
    <message>
        <source>Ctrl+C ends it. Without a terminal, or with --json, it prints a line for each row and each change.</source>
        <translation>Strg+C beendet es. Ohne Terminal oder mit --json wird für jeden Eintrag und jede Änderung eine Zeile ausgegeben.</translation>
    </message>
    <message>
        <source>All rooms; the same as without a word</source>
        <translation>Alle Räume; dasselbe wie ohne Angabe</translation>
    </message>
    <message>
        <source>The members of a room</source>
        <translation>Die Mitglieder eines Raums</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>What operators and rooms do, a line each</source>
        <translation>Was Operatoren tun und in Räumen geschieht, je eine Zeile</translation>
    </message>
    <message>
        <source>Only those with this text in them</source>
        <translation>Nur die, in denen dieser Text vorkommt</translation>
    </message>
    <message>
        <source>Order by this column</source>
        <translation>Nach dieser Spalte ordnen</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Anders herum</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Höchstens so viele</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>standard input holds no secret</source>
        <translation>die Standardeingabe enthält kein Geheimnis</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>there is no terminal to ask for a password; use --password-file (- is standard input)</source>
        <translation>es gibt kein Terminal, um nach einem Passwort zu fragen; verwenden Sie --password-file (- ist die Standardeingabe)</translation>
    </message>
    <message>
        <source>no password was given</source>
        <translation>es wurde kein Passwort angegeben</translation>
    </message>
    <message>
        <source>New password of %1: </source>
        <translation>Neues Passwort für %1: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Nochmals dasselbe: </translation>
    </message>
    <message>
        <source>the two passwords differ</source>
        <translation>die beiden Passwörter sind verschieden</translation>
    </message>
    <message>
        <source>the token in %1 is not for %2; sign in with --token-file, CONFAB_ADMIN_TOKEN or --user</source>
        <translation>das Token in %1 ist nicht für %2; melden Sie sich mit --token-file, CONFAB_ADMIN_TOKEN oder --user an</translation>
    </message>
    <message>
        <source>is confabd running? there is no address in %1/admin.url; name the state directory with --state-dir, or sign in with --token-file or --user</source>
        <translation>läuft confabd? in %1/admin.url steht keine Adresse; nennen Sie das Zustandsverzeichnis mit --state-dir, oder melden Sie sich mit --token-file oder --user an</translation>
    </message>
    <message>
        <source>is confabd running? there is no token %1; name the state directory with --state-dir, or sign in with --token-file or --user</source>
        <translation>läuft confabd? es gibt kein Token %1; nennen Sie das Zustandsverzeichnis mit --state-dir, oder melden Sie sich mit --token-file oder --user an</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Passwort für %1: </translation>
    </message>
    <message>
        <source>cannot read the certificates in %1</source>
        <translation>die Zertifikate in %1 können nicht gelesen werden</translation>
    </message>
</context>
</TS>
