<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>confab::AdminClient</name>
    <message>
        <source>not connected</source>
        <translation>not connected</translation>
    </message>
    <message>
        <source>not connected any more</source>
        <translation>not connected any more</translation>
    </message>
    <message>
        <source>%1 sent what is no JSON-RPC: is this the administration port?</source>
        <translation>%1 sent what is no JSON-RPC: is this the administration port?</translation>
    </message>
    <message>
        <source>not connected yet: signing in</source>
        <translation>not connected yet: signing in</translation>
    </message>
    <message>
        <source>not connected yet: connecting to %1</source>
        <translation>not connected yet: connecting to %1</translation>
    </message>
</context>
<context>
    <name>confab::AdminEndpoint</name>
    <message>
        <source>&quot;%1&quot; is no address of an administration port, such as ws://127.0.0.1:8090/admin</source>
        <translation>&quot;%1&quot; is no address of an administration port, such as ws://127.0.0.1:8090/admin</translation>
    </message>
    <message>
        <source>an address holds no credentials; give a token or a user</source>
        <translation>an address holds no credentials; give a token or a user</translation>
    </message>
    <message>
        <source>%1 would carry the credentials over the network in plain text; use wss://, or a tunnel</source>
        <translation>%1 would carry the credentials over the network in plain text; use wss://, or a tunnel</translation>
    </message>
</context>
<context>
    <name>confab::AdminError</name>
    <message>
        <source>there is no room %1</source>
        <translation>there is no room %1</translation>
    </message>
    <message>
        <source>there is no connection %1</source>
        <translation>there is no connection %1</translation>
    </message>
    <message>
        <source>it is not a member of %1</source>
        <translation>it is not a member of %1</translation>
    </message>
    <message>
        <source>it is a member of %1 already</source>
        <translation>it is a member of %1 already</translation>
    </message>
    <message>
        <source>the server refused the sign-in: %1</source>
        <translation>the server refused the sign-in: %1</translation>
    </message>
    <message>
        <source>the server refused the sign-in: %1; try again in %2 s</source>
        <extracomment>The reason, and a number of seconds</extracomment>
        <translation>the server refused the sign-in: %1; try again in %2 s</translation>
    </message>
</context>
<context>
    <name>confab::AdminLink</name>
    <message>
        <source>no answer from %1 within %2 s</source>
        <translation>no answer from %1 within %2 s</translation>
    </message>
    <message>
        <source>cannot use %1: there is no certificate in it (PEM)</source>
        <translation>cannot use %1: there is no certificate in it (PEM)</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>cannot read %1: %2</translation>
    </message>
    <message>
        <source>the connection to %1 was lost: %2</source>
        <translation>the connection to %1 was lost: %2</translation>
    </message>
    <message>
        <source>the connection to %1 was lost: the server closed it (%2%3)</source>
        <translation>the connection to %1 was lost: the server closed it (%2%3)</translation>
    </message>
    <message>
        <source>no secure connection to %1: %2</source>
        <translation>no secure connection to %1: %2</translation>
    </message>
    <message>
        <source>cannot find the host %1 (tried %2)</source>
        <translation>cannot find the host %1 (tried %2)</translation>
    </message>
    <message>
        <source>%1 answered %2 %3 and opened no WebSocket: is this the administration port?</source>
        <translation>%1 answered %2 %3 and opened no WebSocket: is this the administration port?</translation>
    </message>
    <message>
        <source>%1 does not speak WebSocket: is this the administration port?</source>
        <translation>%1 does not speak WebSocket: is this the administration port?</translation>
    </message>
    <message>
        <source>is confabd running? tried %1: %2</source>
        <translation>is confabd running? tried %1: %2</translation>
    </message>
    <message>
        <source>the connection to %1 was lost: nothing heard for %2 s</source>
        <translation>the connection to %1 was lost: nothing heard for %2 s</translation>
    </message>
</context>
<context>
    <name>confab::AdminParams</name>
    <message>
        <source>a string</source>
        <translation>a string</translation>
    </message>
    <message>
        <source>an array of strings</source>
        <translation>an array of strings</translation>
    </message>
    <message>
        <source>an integer from %1 to %2</source>
        <translation>an integer from %1 to %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>a value</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>must be %1</translation>
    </message>
    <message numerus="yes">
        <source>must name 1 to %n rooms</source>
        <translation>
            <numerusform>must name %n room</numerusform>
            <numerusform>must name 1 to %n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may have %n characters</source>
        <translation>
            <numerusform>may have %n character</numerusform>
            <numerusform>may have %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>must be one of %1</translation>
    </message>
    <message>
        <source>the parameter %1 %2</source>
        <extracomment>The name of a parameter, and what is wrong with it, such as “must be a string” or “is missing”</extracomment>
        <translation>the parameter %1 %2</translation>
    </message>
    <message>
        <source>is none of %1&apos;s</source>
        <translation>is none of %1&apos;s</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>is missing</translation>
    </message>
</context>
<context>
    <name>confab::Error</name>
    <message>
        <source>unknown action or invalid apiVersion</source>
        <translation>unknown action or invalid apiVersion</translation>
    </message>
    <message>
        <source>the server is shutting down</source>
        <translation>the server is shutting down</translation>
    </message>
    <message>
        <source>you have too many pending requests</source>
        <translation>you have too many pending requests</translation>
    </message>
    <message>
        <source>data length is too big (%1)</source>
        <translation>data length is too big (%1)</translation>
    </message>
    <message>
        <source>files are not served (%1)</source>
        <translation>files are not served (%1)</translation>
    </message>
    <message>
        <source>verb not found or not allowed (%1)</source>
        <translation>verb not found or not allowed (%1)</translation>
    </message>
    <message>
        <source>both room and message are required</source>
        <translation>both room and message are required</translation>
    </message>
    <message>
        <source>connection not in this room (%1)</source>
        <translation>connection not in this room (%1)</translation>
    </message>
    <message>
        <source>connection already in this room (%1)</source>
        <translation>connection already in this room (%1)</translation>
    </message>
    <message>
        <source>this room has been deleted</source>
        <translation>this room has been deleted</translation>
    </message>
    <message>
        <source>room does not exist</source>
        <translation>room does not exist</translation>
    </message>
    <message>
        <source>room exists</source>
        <translation>room exists</translation>
    </message>
    <message>
        <source>a room is required</source>
        <translation>a room is required</translation>
    </message>
    <message>
        <source>invalid frame (%1)</source>
        <translation>invalid frame (%1)</translation>
    </message>
    <message>
        <source>invalid room name (%1)</source>
        <translation>invalid room name (%1)</translation>
    </message>
    <message>
        <source>too many rooms (%1)</source>
        <translation>too many rooms (%1)</translation>
    </message>
    <message>
        <source>unknown connection (%1)</source>
        <translation>unknown connection (%1)</translation>
    </message>
    <message>
        <source>store unavailable</source>
        <translation>store unavailable</translation>
    </message>
    <message>
        <source>not authorised</source>
        <translation>not authorised</translation>
    </message>
    <message>
        <source>timed out (%1)</source>
        <translation>timed out (%1)</translation>
    </message>
    <message>
        <source>not member of room %1</source>
        <translation>not member of room %1</translation>
    </message>
    <message>
        <source>no such user (%1)</source>
        <translation>no such user (%1)</translation>
    </message>
    <message>
        <source>user exists (%1)</source>
        <translation>user exists (%1)</translation>
    </message>
    <message>
        <source>invalid user name or password (%1)</source>
        <translation>invalid user name or password (%1)</translation>
    </message>
    <message>
        <source>cannot be saved (%1)</source>
        <translation>cannot be saved (%1)</translation>
    </message>
    <message>
        <source>Unknown action (%1) or invalid apiVersion</source>
        <translation>Unknown action (%1) or invalid apiVersion</translation>
    </message>
    <message>
        <source>Room (%1) has been deleted</source>
        <translation>Room (%1) has been deleted</translation>
    </message>
    <message>
        <source>Room (%1) does not exist</source>
        <translation>Room (%1) does not exist</translation>
    </message>
    <message>
        <source>Room (%1) already exists</source>
        <translation>Room (%1) already exists</translation>
    </message>
</context>
<context>
    <name>confab::FrameWords</name>
    <message>
        <source>not a string</source>
        <translation>not a string</translation>
    </message>
    <message>
        <source>not valid UTF-16</source>
        <translation>not valid UTF-16</translation>
    </message>
</context>
<context>
    <name>confab::Ids</name>
    <message>
        <source>%1 bytes, at most %2</source>
        <translation>%1 bytes, at most %2</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>not valid UTF-8</translation>
    </message>
    <message>
        <source>has control characters</source>
        <translation>has control characters</translation>
    </message>
    <message>
        <source>a node id is 1 to 128 printable characters without spaces</source>
        <translation>a node id is 1 to 128 printable characters without spaces</translation>
    </message>
</context>
<context>
    <name>confab::JsonRpc</name>
    <message>
        <source>id must be a string, a number or null</source>
        <translation>id must be a string, a number or null</translation>
    </message>
    <message>
        <source>a request must be an object</source>
        <translation>a request must be an object</translation>
    </message>
    <message>
        <source>jsonrpc must be &quot;2.0&quot;</source>
        <translation>jsonrpc must be &quot;2.0&quot;</translation>
    </message>
    <message>
        <source>method must be a string</source>
        <translation>method must be a string</translation>
    </message>
    <message>
        <source>params must be an object: parameters have names here</source>
        <translation>params must be an object: parameters have names here</translation>
    </message>
    <message>
        <source>params must be an object</source>
        <translation>params must be an object</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>this is not JSON</translation>
    </message>
    <message>
        <source>a batch must not be empty</source>
        <translation>a batch must not be empty</translation>
    </message>
    <message>
        <source>a batch may have %1 entries, this one has %2</source>
        <translation>a batch may have %1 entries, this one has %2</translation>
    </message>
</context>
<context>
    <name>confab::Language</name>
    <message>
        <source>English</source>
        <extracomment>The language of this catalogue, in itself, as the menu of languages shows it.</extracomment>
        <translation>English</translation>
    </message>
</context>
<context>
    <name>confab::RequestCodec</name>
    <message>
        <source>params is not an object</source>
        <translation>params is not an object</translation>
    </message>
    <message>
        <source>event needs params with room, event and data</source>
        <translation>event needs params with room, event and data</translation>
    </message>
    <message>
        <source>not a string</source>
        <translation>not a string</translation>
    </message>
    <message>
        <source>paramAdd needs a key</source>
        <translation>paramAdd needs a key</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>not valid UTF-8</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>not JSON</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>not a JSON object</translation>
    </message>
</context>
<context>
    <name>confab::RpcCalls</name>
    <message>
        <source>the server did not answer %1 within %2 s</source>
        <translation>the server did not answer %1 within %2 s</translation>
    </message>
</context>
</TS>
