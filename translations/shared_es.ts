<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>confab::AdminClient</name>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>not connected any more</source>
        <translation>ya no hay conexión</translation>
    </message>
    <message>
        <source>%1 sent what is no JSON-RPC: is this the administration port?</source>
        <translation>%1 envió algo que no es JSON-RPC: ¿es este el puerto de administración?</translation>
    </message>
    <message>
        <source>not connected yet: signing in</source>
        <translation>aún sin conexión: iniciando sesión</translation>
    </message>
    <message>
        <source>not connected yet: connecting to %1</source>
        <translation>aún sin conexión: conectando con %1</translation>
    </message>
</context>
<context>
    <name>confab::AdminEndpoint</name>
    <message>
        <source>&quot;%1&quot; is no address of an administration port, such as ws://127.0.0.1:8090/admin</source>
        <translation>«%1» no es la dirección de un puerto de administración, como ws://127.0.0.1:8090/admin</translation>
    </message>
    <message>
        <source>an address holds no credentials; give a token or a user</source>
        <translation>una dirección no contiene credenciales; indique un token o un usuario</translation>
    </message>
    <message>
        <source>%1 would carry the credentials over the network in plain text; use wss://, or a tunnel</source>
        <translation>%1 enviaría las credenciales por la red sin cifrar; use wss:// o un túnel</translation>
    </message>
</context>
<context>
    <name>confab::AdminError</name>
    <message>
        <source>there is no room %1</source>
        <translation>no existe la sala %1</translation>
    </message>
    <message>
        <source>there is no connection %1</source>
        <translation>no existe la conexión %1</translation>
    </message>
    <message>
        <source>it is not a member of %1</source>
        <translation>no es miembro de %1</translation>
    </message>
    <message>
        <source>it is a member of %1 already</source>
        <translation>ya es miembro de %1</translation>
    </message>
    <message>
        <source>the server refused the sign-in: %1</source>
        <translation>el servidor rechazó el inicio de sesión: %1</translation>
    </message>
    <message>
        <source>the server refused the sign-in: %1; try again in %2 s</source>
        <extracomment>The reason, and a number of seconds</extracomment>
        <translation>el servidor rechazó el inicio de sesión: %1; vuelva a intentarlo en %2 s</translation>
    </message>
</context>
<context>
    <name>confab::AdminLink</name>
    <message>
        <source>no answer from %1 within %2 s</source>
        <translation>%1 no respondió en %2 s</translation>
    </message>
    <message>
        <source>cannot use %1: there is no certificate in it (PEM)</source>
        <translation>no se puede usar %1: no contiene ningún certificado (PEM)</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>the connection to %1 was lost: %2</source>
        <translation>se perdió la conexión con %1: %2</translation>
    </message>
    <message>
        <source>the connection to %1 was lost: the server closed it (%2%3)</source>
        <translation>se perdió la conexión con %1: el servidor la cerró (%2%3)</translation>
    </message>
    <message>
        <source>no secure connection to %1: %2</source>
        <translation>no hay conexión segura con %1: %2</translation>
    </message>
    <message>
        <source>cannot find the host %1 (tried %2)</source>
        <translation>no se encuentra el host %1 (se probó %2)</translation>
    </message>
    <message>
        <source>%1 answered %2 %3 and opened no WebSocket: is this the administration port?</source>
        <translation>%1 respondió %2 %3 y no abrió ningún WebSocket: ¿es este el puerto de administración?</translation>
    </message>
    <message>
        <source>%1 does not speak WebSocket: is this the administration port?</source>
        <translation>%1 no habla WebSocket: ¿es este el puerto de administración?</translation>
    </message>
    <message>
        <source>is confabd running? tried %1: %2</source>
        <translation>¿está confabd en ejecución?; se probó %1: %2</translation>
    </message>
    <message>
        <source>the connection to %1 was lost: nothing heard for %2 s</source>
        <translation>se perdió la conexión con %1: no se recibió nada durante %2 s</translation>
    </message>
</context>
<context>
    <name>confab::AdminParams</name>
    <message>
        <source>a string</source>
        <translation>una cadena</translation>
    </message>
    <message>
        <source>an array of strings</source>
        <translation>un array de cadenas</translation>
    </message>
    <message>
        <source>an integer from %1 to %2</source>
        <translation>un entero de %1 a %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>un valor</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>debe ser %1</translation>
    </message>
    <message numerus="yes">
        <source>must name 1 to %n rooms</source>
        <translation>
            <numerusform>debe nombrar una sala</numerusform>
            <numerusform>debe nombrar de 1 a %n salas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may have %n characters</source>
        <translation>
            <numerusform>puede tener hasta %n carácter</numerusform>
            <numerusform>puede tener hasta %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>debe ser uno de estos: %1</translation>
    </message>
    <message>
        <source>the parameter %1 %2</source>
        <extracomment>The name of a parameter, and what is wrong with it, such as “must be a string” or “is missing”</extracomment>
        <translation>el parámetro %1 %2</translation>
    </message>
    <message>
        <source>is none of %1&apos;s</source>
        <translation>no pertenece a %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
</context>
<context>
    <name>confab::Error</name>
    <message>
        <source>unknown action or invalid apiVersion</source>
        <translation>acción desconocida o apiVersion no válida</translation>
    </message>
    <message>
        <source>the server is shutting down</source>
        <translation>el servidor se está deteniendo</translation>
    </message>
    <message>
        <source>you have too many pending requests</source>
        <translation>tiene demasiadas solicitudes pendientes</translation>
    </message>
    <message>
        <source>data length is too big (%1)</source>
        <translation>los datos son demasiado largos (%1)</translation>
    </message>
    <message>
        <source>files are not served (%1)</source>
        <translation>no se sirven archivos (%1)</translation>
    </message>
    <message>
        <source>verb not found or not allowed (%1)</source>
        <translation>verbo no encontrado o no permitido (%1)</translation>
    </message>
    <message>
        <source>both room and message are required</source>
        <translation>se requieren una sala y un mensaje</translation>
    </message>
    <message>
        <source>connection not in this room (%1)</source>
        <translation>la conexión no está en esta sala (%1)</translation>
    </message>
    <message>
        <source>connection already in this room (%1)</source>
        <translation>la conexión ya está en esta sala (%1)</translation>
    </message>
    <message>
        <source>this room has been deleted</source>
        <translation>se eliminó esta sala</translation>
    </message>
    <message>
        <source>room does not exist</source>
        <translation>la sala no existe</translation>
    </message>
    <message>
        <source>room exists</source>
        <translation>la sala ya existe</translation>
    </message>
    <message>
        <source>a room is required</source>
        <translation>se requiere una sala</translation>
    </message>
    <message>
        <source>invalid frame (%1)</source>
        <translation>trama no válida (%1)</translation>
    </message>
    <message>
        <source>invalid room name (%1)</source>
        <translation>nombre de sala no válido (%1)</translation>
    </message>
    <message>
        <source>too many rooms (%1)</source>
        <translation>demasiadas salas (%1)</translation>
    </message>
    <message>
        <source>unknown connection (%1)</source>
        <translation>conexión desconocida (%1)</translation>
    </message>
    <message>
        <source>store unavailable</source>
        <translation>almacén no disponible</translation>
    </message>
    <message>
        <source>not authorised</source>
        <translation>no autorizado</translation>
    </message>
    <message>
        <source>timed out (%1)</source>
        <translation>se agotó el tiempo de espera (%1)</translation>
    </message>
    <message>
        <source>not member of room %1</source>
        <translation>no es miembro de la sala %1</translation>
    </message>
    <message>
        <source>no such user (%1)</source>
        <translation>no existe ese usuario (%1)</translation>
    </message>
    <message>
        <source>user exists (%1)</source>
        <translation>el usuario ya existe (%1)</translation>
    </message>
    <message>
        <source>invalid user name or password (%1)</source>
        <translation>nombre de usuario o contraseña no válidos (%1)</translation>
    </message>
    <message>
        <source>cannot be saved (%1)</source>
        <translation>no se puede guardar (%1)</translation>
    </message>
    <message>
        <source>Unknown action (%1) or invalid apiVersion</source>
        <translation>Acción desconocida (%1) o apiVersion no válida</translation>
    </message>
    <message>
        <source>Room (%1) has been deleted</source>
        <translation>Se eliminó la sala (%1)</translation>
    </message>
    <message>
        <source>Room (%1) does not exist</source>
        <translation>La sala (%1) no existe</translation>
    </message>
    <message>
        <source>Room (%1) already exists</source>
        <translation>La sala (%1) ya existe</translation>
    </message>
</context>
<context>
    <name>confab::FrameWords</name>
    <message>
        <source>not a string</source>
        <translation>no es una cadena</translation>
    </message>
    <message>
        <source>not valid UTF-16</source>
        <translation>no es UTF-16 válido</translation>
    </message>
</context>
<context>
    <name>confab::Ids</name>
    <message>
        <source>%1 bytes, at most %2</source>
        <translation>%1 bytes, como máximo %2</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>no es UTF-8 válido</translation>
    </message>
    <message>
        <source>has control characters</source>
        <translation>contiene caracteres de control</translation>
    </message>
    <message>
        <source>a node id is 1 to 128 printable characters without spaces</source>
        <translation>el identificador de un nodo tiene de 1 a 128 caracteres imprimibles sin espacios</translation>
    </message>
</context>
<context>
    <name>confab::JsonRpc</name>
    <message>
        <source>id must be a string, a number or null</source>
        <translation>id debe ser una cadena, un número o null</translation>
    </message>
    <message>
        <source>a request must be an object</source>
        <translation>una solicitud debe ser un objeto</translation>
    </message>
    <message>
        <source>jsonrpc must be &quot;2.0&quot;</source>
        <translation>jsonrpc debe ser &quot;2.0&quot;</translation>
    </message>
    <message>
        <source>method must be a string</source>
        <translation>method debe ser una cadena</translation>
    </message>
    <message>
        <source>params must be an object: parameters have names here</source>
        <translation>params debe ser un objeto: aquí los parámetros tienen nombre</translation>
    </message>
    <message>
        <source>params must be an object</source>
        <translation>params debe ser un objeto</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>esto no es JSON</translation>
    </message>
    <message>
        <source>a batch must not be empty</source>
        <translation>un lote no debe estar vacío</translation>
    </message>
    <message>
        <source>a batch may have %1 entries, this one has %2</source>
        <translation>un lote puede tener %1 entradas y este tiene %2</translation>
    </message>
</context>
<context>
    <name>confab::Language</name>
    <message>
        <source>English</source>
        <extracomment>The language of this catalogue, in itself, as the menu of languages shows it.</extracomment>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>confab::RequestCodec</name>
    <message>
        <source>params is not an object</source>
        <translation>params no es un objeto</translation>
    </message>
    <message>
        <source>event needs params with room, event and data</source>
        <translation>event necesita params con room, event y data</translation>
    </message>
    <message>
        <source>not a string</source>
        <translation>no es una cadena</translation>
    </message>
    <message>
        <source>paramAdd needs a key</source>
        <translation>paramAdd necesita una clave</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>no es UTF-8 válido</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
</context>
<context>
    <name>confab::RpcCalls</name>
    <message>
        <source>the server did not answer %1 within %2 s</source>
        <translation>el servidor no respondió a %1 en %2 s</translation>
    </message>
</context>
</TS>
