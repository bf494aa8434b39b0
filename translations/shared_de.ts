<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>confab::AdminClient</name>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>not connected any more</source>
        <translation>nicht mehr verbunden</translation>
    </message>
    <message>
        <source>%1 sent what is no JSON-RPC: is this the administration port?</source>
        <translation>%1 hat etwas gesendet, das kein JSON-RPC ist: ist das der Administrationsport?</translation>
    </message>
    <message>
        <source>not connected yet: signing in</source>
        <translation>noch nicht verbunden: Anmeldung läuft</translation>
    </message>
    <message>
        <source>not connected yet: connecting to %1</source>
        <translation>noch nicht verbunden: Verbindung zu %1 wird aufgebaut</translation>
    </message>
</context>
<context>
    <name>confab::AdminEndpoint</name>
    <message>
        <source>&quot;%1&quot; is no address of an administration port, such as ws://127.0.0.1:8090/admin</source>
        <translation>„%1“ ist keine Adresse eines Administrationsports wie ws://127.0.0.1:8090/admin</translation>
    </message>
    <message>
        <source>an address holds no credentials; give a token or a user</source>
        <translation>eine Adresse enthält keine Anmeldedaten; geben Sie ein Token oder einen Benutzer an</translation>
    </message>
    <message>
        <source>%1 would carry the credentials over the network in plain text; use wss://, or a tunnel</source>
        <translation>%1 würde die Anmeldedaten im Klartext über das Netz schicken; verwenden Sie wss:// oder einen Tunnel</translation>
    </message>
</context>
<context>
    <name>confab::AdminError</name>
    <message>
        <source>there is no room %1</source>
        <translation>es gibt keinen Raum %1</translation>
    </message>
    <message>
        <source>there is no connection %1</source>
        <translation>es gibt keine Verbindung %1</translation>
    </message>
    <message>
        <source>it is not a member of %1</source>
        <translation>kein Mitglied von %1</translation>
    </message>
    <message>
        <source>it is a member of %1 already</source>
        <translation>schon Mitglied von %1</translation>
    </message>
    <message>
        <source>the server refused the sign-in: %1</source>
        <translation>der Server hat die Anmeldung abgelehnt: %1</translation>
    </message>
    <message>
        <source>the server refused the sign-in: %1; try again in %2 s</source>
        <extracomment>The reason, and a number of seconds</extracomment>
        <translation>der Server hat die Anmeldung abgelehnt: %1; versuchen Sie es in %2 s erneut</translation>
    </message>
</context>
<context>
    <name>confab::AdminLink</name>
    <message>
        <source>no answer from %1 within %2 s</source>
        <translation>keine Antwort von %1 innerhalb von %2 s</translation>
    </message>
    <message>
        <source>cannot use %1: there is no certificate in it (PEM)</source>
        <translation>%1 kann nicht verwendet werden: die Datei enthält kein Zertifikat (PEM)</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>the connection to %1 was lost: %2</source>
        <translation>die Verbindung zu %1 ging verloren: %2</translation>
    </message>
    <message>
        <source>the connection to %1 was lost: the server closed it (%2%3)</source>
        <translation>die Verbindung zu %1 ging verloren: der Server hat sie geschlossen (%2%3)</translation>
    </message>
    <message>
        <source>no secure connection to %1: %2</source>
        <translation>keine sichere Verbindung zu %1: %2</translation>
    </message>
    <message>
        <source>cannot find the host %1 (tried %2)</source>
        <translation>der Rechner %1 wurde nicht gefunden (Versuch mit %2)</translation>
    </message>
    <message>
        <source>%1 answered %2 %3 and opened no WebSocket: is this the administration port?</source>
        <translation>%1 hat mit %2 %3 geantwortet und keinen WebSocket geöffnet: ist das der Administrationsport?</translation>
    </message>
    <message>
        <source>%1 does not speak WebSocket: is this the administration port?</source>
        <translation>%1 spricht kein WebSocket: ist das der Administrationsport?</translation>
    </message>
    <message>
        <source>is confabd running? tried %1: %2</source>
        <translation>läuft confabd? Versuch mit %1: %2</translation>
    </message>
    <message>
        <source>the connection to %1 was lost: nothing heard for %2 s</source>
        <translation>die Verbindung zu %1 ging verloren: seit %2 s nichts gehört</translation>
    </message>
</context>
<context>
    <name>confab::AdminParams</name>
    <message>
        <source>a string</source>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <source>an array of strings</source>
        <translation>ein Array von Zeichenketten</translation>
    </message>
    <message>
        <source>an integer from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>muss %1 sein</translation>
    </message>
    <message numerus="yes">
        <source>must name 1 to %n rooms</source>
        <translation>
            <numerusform>muss %n Raum nennen</numerusform>
            <numerusform>muss 1 bis %n Räume nennen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may have %n characters</source>
        <translation>
            <numerusform>darf höchstens %n Zeichen haben</numerusform>
            <numerusform>darf höchstens %n Zeichen haben</numerusform>
        </translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>muss einer dieser Werte sein: %1</translation>
    </message>
    <message>
        <source>the parameter %1 %2</source>
        <extracomment>The name of a parameter, and what is wrong with it, such as “must be a string” or “is missing”</extracomment>
        <translation>der Parameter %1 %2</translation>
    </message>
    <message>
        <source>is none of %1&apos;s</source>
        <translation>gehört nicht zu %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>confab::Error</name>
    <message>
        <source>unknown action or invalid apiVersion</source>
        <translation>unbekannte Aktion oder ungültige apiVersion</translation>
    </message>
    <message>
        <source>the server is shutting down</source>
        <translation>der Server wird heruntergefahren</translation>
    </message>
    <message>
        <source>you have too many pending requests</source>
        <translation>zu viele unbeantwortete Anfragen</translation>
    </message>
    <message>
        <source>data length is too big (%1)</source>
        <translation>die Daten sind zu lang (%1)</translation>
    </message>
    <message>
        <source>files are not served (%1)</source>
        <translation>Dateien werden nicht ausgeliefert (%1)</translation>
    </message>
    <message>
        <source>verb not found or not allowed (%1)</source>
        <translation>Verb nicht gefunden oder nicht erlaubt (%1)</translation>
    </message>
    <message>
        <source>both room and message are required</source>
        <translation>room und message sind beide erforderlich</translation>
    </message>
    <message>
        <source>connection not in this room (%1)</source>
        <translation>Verbindung nicht in diesem Raum (%1)</translation>
    </message>
    <message>
        <source>connection already in this room (%1)</source>
        <translation>Verbindung schon in diesem Raum (%1)</translation>
    </message>
    <message>
        <source>this room has been deleted</source>
        <translation>dieser Raum wurde gelöscht</translation>
    </message>
    <message>
        <source>room does not exist</source>
        <translation>Raum existiert nicht</translation>
    </message>
    <message>
        <source>room exists</source>
        <translation>Raum existiert schon</translation>
    </message>
    <message>
        <source>a room is required</source>
        <translation>ein Raum ist erforderlich</translation>
    </message>
    <message>
        <source>invalid frame (%1)</source>
        <translation>ungültiger Frame (%1)</translation>
    </message>
    <message>
        <source>invalid room name (%1)</source>
        <translation>ungültiger Raumname (%1)</translation>
    </message>
    <message>
        <source>too many rooms (%1)</source>
        <translation>zu viele Räume (%1)</translation>
    </message>
    <message>
        <source>unknown connection (%1)</source>
        <translation>unbekannte Verbindung (%1)</translation>
    </message>
    <message>
        <source>store unavailable</source>
        <translation>Datenspeicher nicht verfügbar</translation>
    </message>
    <message>
        <source>not authorised</source>
        <translation>nicht berechtigt</translation>
    </message>
    <message>
        <source>timed out (%1)</source>
        <translation>Zeit überschritten (%1)</translation>
    </message>
    <message>
        <source>not member of room %1</source>
        <translation>kein Mitglied des Raums %1</translation>
    </message>
    <message>
        <source>no such user (%1)</source>
        <translation>kein solcher Benutzer (%1)</translation>
    </message>
    <message>
        <source>user exists (%1)</source>
        <translation>Benutzer existiert schon (%1)</translation>
    </message>
    <message>
        <source>invalid user name or password (%1)</source>
        <translation>Benutzername oder Passwort ungültig (%1)</translation>
    </message>
    <message>
        <source>cannot be saved (%1)</source>
        <translation>kann nicht gespeichert werden (%1)</translation>
    </message>
    <message>
        <source>Unknown action (%1) or invalid apiVersion</source>
        <translation>Unbekannte Aktion (%1) oder ungültige apiVersion</translation>
    </message>
    <message>
        <source>Room (%1) has been deleted</source>
        <translation>Raum (%1) wurde gelöscht</translation>
    </message>
    <message>
        <source>Room (%1) does not exist</source>
        <translation>Raum (%1) existiert nicht</translation>
    </message>
    <message>
        <source>Room (%1) already exists</source>
        <translation>Raum (%1) existiert schon</translation>
    </message>
</context>
<context>
    <name>confab::FrameWords</name>
    <message>
        <source>not a string</source>
        <translation>keine Zeichenkette</translation>
    </message>
    <message>
        <source>not valid UTF-16</source>
        <translation>kein gültiges UTF-16</translation>
    </message>
</context>
<context>
    <name>confab::Ids</name>
    <message>
        <source>%1 bytes, at most %2</source>
        <translation>%1 Bytes, höchstens %2 sind erlaubt</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>has control characters</source>
        <translation>enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>a node id is 1 to 128 printable characters without spaces</source>
        <translation>eine Knoten-ID besteht aus 1 bis 128 druckbaren Zeichen ohne Leerzeichen</translation>
    </message>
</context>
<context>
    <name>confab::JsonRpc</name>
    <message>
        <source>id must be a string, a number or null</source>
        <translation>id muss eine Zeichenkette, eine Zahl oder null sein</translation>
    </message>
    <message>
        <source>a request must be an object</source>
        <translation>eine Anfrage muss ein Objekt sein</translation>
    </message>
    <message>
        <source>jsonrpc must be &quot;2.0&quot;</source>
        <translation>jsonrpc muss &quot;2.0&quot; sein</translation>
    </message>
    <message>
        <source>method must be a string</source>
        <translation>method muss eine Zeichenkette sein</translation>
    </message>
    <message>
        <source>params must be an object: parameters have names here</source>
        <translation>params muss ein Objekt sein: Parameter haben hier Namen</translation>
    </message>
    <message>
        <source>params must be an object</source>
        <translation>params muss ein Objekt sein</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>das ist kein JSON</translation>
    </message>
    <message>
        <source>a batch must not be empty</source>
        <translation>ein Stapel darf nicht leer sein</translation>
    </message>
    <message>
        <source>a batch may have %1 entries, this one has %2</source>
        <translation>ein Stapel darf höchstens %1 Einträge haben, dieser hat %2</translation>
    </message>
</context>
<context>
    <name>confab::Language</name>
    <message>
        <source>English</source>
        <extracomment>The language of this catalogue, in itself, as the menu of languages shows it.</extracomment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>confab::RequestCodec</name>
    <message>
        <source>params is not an object</source>
        <translation>params ist kein Objekt</translation>
    </message>
    <message>
        <source>event needs params with room, event and data</source>
        <translation>event braucht params mit room, event und data</translation>
    </message>
    <message>
        <source>not a string</source>
        <translation>keine Zeichenkette</translation>
    </message>
    <message>
        <source>paramAdd needs a key</source>
        <translation>paramAdd braucht einen Schlüssel</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>kein JSON</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
</context>
<context>
    <name>confab::RpcCalls</name>
    <message>
        <source>the server did not answer %1 within %2 s</source>
        <translation>der Server hat %1 nicht innerhalb von %2 s beantwortet</translation>
    </message>
</context>
</TS>
