<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>confab::AdminClient</name>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent what is no JSON-RPC: is this the administration port?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected yet: signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected yet: connecting to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>confab::AdminEndpoint</name>
    <message>
        <source>&quot;%1&quot; is no address of an administration port, such as ws://127.0.0.1:8090/admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address holds no credentials; give a token or a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would carry the credentials over the network in plain text; use wss://, or a tunnel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>confab::AdminError</name>
    <message>
        <source>there is no room %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no connection %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a member of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a member of %1 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server refused the sign-in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server refused the sign-in: %1; try again in %2 s</source>
        <extracomment>The reason, and a number of seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>confab::AdminLink</name>
    <message>
        <source>no answer from %1 within %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot use %1: there is no certificate in it (PEM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection to %1 was lost: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection to %1 was lost: the server closed it (%2%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no secure connection to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot find the host %1 (tried %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered %2 %3 and opened no WebSocket: is this the administration port?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not speak WebSocket: is this the administration port?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is confabd running? tried %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection to %1 was lost: nothing heard for %2 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>confab::AdminParams</name>
    <message>
        <source>a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array of strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an integer from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>must name 1 to %n rooms</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may have %n characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parameter %1 %2</source>
        <extracomment>The name of a parameter, and what is wrong with it, such as “must be a string” or “is missing”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is none of %1&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>confab::Error</name>
    <message>
        <source>unknown action or invalid apiVersion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server is shutting down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have too many pending requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data length is too big (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files are not served (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verb not found or not allowed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both room and message are required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection not in this room (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection already in this room (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this room has been deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a room is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid frame (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid room name (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many rooms (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown connection (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not authorised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed out (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not member of room %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such user (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user exists (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid user name or password (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be saved (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown action (%1) or invalid apiVersion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room (%1) has been deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room (%1) does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room (%1) already exists</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>confab::FrameWords</name>
    <message>
        <source>not a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid UTF-16</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>confab::Ids</name>
    <message>
        <source>%1 bytes, at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a node id is 1 to 128 printable characters without spaces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>confab::JsonRpc</name>
    <message>
        <source>id must be a string, a number or null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a request must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jsonrpc must be &quot;2.0&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method must be a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>params must be an object: parameters have names here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>params must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a batch must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a batch may have %1 entries, this one has %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>confab::Language</name>
    <message>
        <source>English</source>
        <extracomment>The language of this catalogue, in itself, as the menu of languages shows it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>confab::RequestCodec</name>
    <message>
        <source>params is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event needs params with room, event and data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paramAdd needs a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>confab::RpcCalls</name>
    <message>
        <source>the server did not answer %1 within %2 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
