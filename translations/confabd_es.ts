<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>confabd</name>
    <message>
        <source>the method %1 is not done here</source>
        <translation>el método %1 no se atiende aquí</translation>
    </message>
    <message>
        <source>%1 needs the role %2, and yours is %3</source>
        <translation>%1 requiere el rol %2, y el suyo es %3</translation>
    </message>
    <message>
        <source>there is no method %1</source>
        <translation>no existe el método %1</translation>
    </message>
    <message>
        <source>sign in with the parameter token, or with user and password</source>
        <translation>inicie sesión con el parámetro token, o con user y password</translation>
    </message>
    <message>
        <source>requests come as text, not as binary messages</source>
        <translation>las solicitudes se envían como texto, no como mensajes binarios</translation>
    </message>
    <message>
        <source>sign in with session.login before anything long</source>
        <translation>inicie sesión con session.login antes de enviar algo largo</translation>
    </message>
    <message>
        <source>sign in with session.login before a batch</source>
        <translation>inicie sesión con session.login antes de enviar un lote</translation>
    </message>
    <message>
        <source>sign in first, with session.login</source>
        <translation>inicie sesión primero, con session.login</translation>
    </message>
    <message>
        <source>the connection is gone</source>
        <translation>la conexión ya no existe</translation>
    </message>
    <message>
        <source>the audit log could not be written</source>
        <translation>no se pudo escribir el registro de auditoría</translation>
    </message>
    <message>
        <source>the administration token cannot be made: no random numbers are to be had</source>
        <translation>no se puede crear el token de administración: no se pueden obtener números aleatorios</translation>
    </message>
    <message>
        <source>%1 is empty; remove it, and the next start makes a new token</source>
        <translation>%1 está vacío; elimínelo y el próximo inicio creará un token nuevo</translation>
    </message>
    <message>
        <source>%1 is shorter than %2 bytes and could be guessed; remove it, and the next start makes a new token</source>
        <translation>%1 tiene menos de %2 bytes y se podría adivinar; elimínelo y el próximo inicio creará un token nuevo</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>no se puede abrir %1: %2</translation>
    </message>
    <message>
        <source>only part of a line could be written</source>
        <translation>solo se pudo escribir parte de una línea</translation>
    </message>
    <message>
        <source>the audit log %1: %2</source>
        <translation>el registro de auditoría %1: %2</translation>
    </message>
    <message>
        <source>too many failed logins</source>
        <translation>demasiados inicios de sesión fallidos</translation>
    </message>
    <message>
        <source>wrong user or password</source>
        <translation>usuario o contraseña incorrectos</translation>
    </message>
    <message>
        <source>too many logins at the same time</source>
        <translation>demasiados inicios de sesión al mismo tiempo</translation>
    </message>
    <message>
        <source>names no subscription of this connection</source>
        <translation>no nombra ninguna suscripción de esta conexión</translation>
    </message>
    <message numerus="yes">
        <source>one connection may have %n subscriptions</source>
        <translation>
            <numerusform>una conexión puede tener hasta %n suscripción</numerusform>
            <numerusform>una conexión puede tener hasta %n suscripciones</numerusform>
        </translation>
    </message>
    <message>
        <source>is missing: the topic is one room&apos;s members</source>
        <translation>falta: el tema son los miembros de una sola sala</translation>
    </message>
    <message>
        <source>cannot be another one: subscribe to that room</source>
        <translation>no puede nombrar otra sala: suscríbase a esa</translation>
    </message>
    <message>
        <source>is no node&apos;s name</source>
        <translation>no es un nombre de nodo</translation>
    </message>
    <message>
        <source>must not be greater than maxMembers</source>
        <translation>no debe ser mayor que maxMembers</translation>
    </message>
    <message>
        <source>means nothing to the topic %1</source>
        <translation>no significa nada para el tema %1</translation>
    </message>
    <message>
        <source>must be one of %1 for this topic</source>
        <translation>debe ser uno de estos para este tema: %1</translation>
    </message>
    <message>
        <source>there is not enough memory to hash a password</source>
        <translation>no hay memoria suficiente para calcular el hash de una contraseña</translation>
    </message>
    <message>
        <source>too many passwords wait</source>
        <translation>hay demasiadas contraseñas en espera</translation>
    </message>
    <message>
        <source>cannot be created, for the folder %1 cannot</source>
        <translation>no se puede crear, porque tampoco se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>cannot be created</source>
        <translation>no se puede crear</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message numerus="yes">
        <source>is longer than %n bytes</source>
        <translation>
            <numerusform>tiene más de %n byte</numerusform>
            <numerusform>tiene más de %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>say for whom it is: one of the parameters room, rooms and all (true)</source>
        <translation>indique para quién es: uno de los parámetros room, rooms y all (true)</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>has the unknown key &quot;%1&quot;</source>
        <translation>tiene la clave desconocida &quot;%1&quot;</translation>
    </message>
    <message>
        <source>has no valid name (&quot;user&quot;)</source>
        <translation>no tiene un nombre válido (&quot;user&quot;)</translation>
    </message>
    <message>
        <source>(%1) has no valid role: viewer, moderator or admin</source>
        <translation>(%1) no tiene un rol válido: viewer, moderator o admin</translation>
    </message>
    <message>
        <source>(%1) has no Argon2id hash as its &quot;password&quot;</source>
        <translation>(%1) no tiene un hash Argon2id como &quot;password&quot;</translation>
    </message>
    <message>
        <source>is not JSON: %1 at byte %2</source>
        <translation>no es JSON: %1 en el byte %2</translation>
    </message>
    <message>
        <source>is no object with the list &quot;users&quot;</source>
        <translation>no es un objeto con la lista &quot;users&quot;</translation>
    </message>
    <message>
        <source>is wrong: user %1 %2</source>
        <translation>es incorrecto: el usuario %1 %2</translation>
    </message>
    <message>
        <source>a user&apos;s name is 1 to %1 of A-Z, a-z, 0-9, &quot;.&quot;, &quot;_&quot;, &quot;@&quot; and &quot;-&quot;, and not token</source>
        <translation>el nombre de un usuario tiene de 1 a %1 caracteres de A-Z, a-z, 0-9, &quot;.&quot;, &quot;_&quot;, &quot;@&quot; y &quot;-&quot;, y no es token</translation>
    </message>
    <message>
        <source>a password has %1 to %2 bytes</source>
        <translation>una contraseña tiene de %1 a %2 bytes</translation>
    </message>
    <message numerus="yes">
        <source>there may be at most %n users</source>
        <translation>
            <numerusform>puede haber %n usuario como máximo</numerusform>
            <numerusform>puede haber %n usuarios como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is wrong: %2 stands there twice</source>
        <translation>%1 es incorrecto: %2 aparece dos veces</translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %n users</source>
        <translation>
            <numerusform>%1 tiene más de %n usuario</numerusform>
            <numerusform>%1 tiene más de %n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>cannot open the store %1: %2</source>
        <translation>no se puede abrir el almacén %1: %2</translation>
    </message>
    <message>
        <source>cannot read the store %1: %2</source>
        <translation>no se puede leer el almacén %1: %2</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>el archivo %1</translation>
    </message>
    <message>
        <source>the file it names because it begins with /</source>
        <translation>el archivo que nombra por empezar con /</translation>
    </message>
    <message>
        <source>is empty; write one secret into it for all servers that share rooms</source>
        <translation>está vacío; escriba en él un secreto para todos los servidores que comparten salas</translation>
    </message>
    <message numerus="yes">
        <source>is longer than %n bytes; a secret of 32 random ones is plenty</source>
        <translation>
            <numerusform>tiene más de %n byte; un secreto de 32 bytes aleatorios es más que suficiente</numerusform>
            <numerusform>tiene más de %n bytes; un secreto de 32 bytes aleatorios es más que suficiente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: unexpected argument; confabd takes options only</source>
        <translation>%1: argumento inesperado; confabd solo admite opciones</translation>
    </message>
    <message>
        <source>%1: takes no value</source>
        <translation>%1: no admite ningún valor</translation>
    </message>
    <message>
        <source>%1: expected a value</source>
        <translation>%1: se esperaba un valor</translation>
    </message>
    <message>
        <source>%1: unknown option</source>
        <translation>%1: opción desconocida</translation>
    </message>
    <message>
        <source>%1 &quot;&quot;: expected a file name</source>
        <translation>%1 &quot;&quot;: se esperaba un nombre de archivo</translation>
    </message>
    <message>
        <source>Read the configuration from a TOML file</source>
        <translation>Lee la configuración de un archivo TOML</translation>
    </message>
    <message>
        <source>Say whether the configuration is valid, and exit</source>
        <translation>Dice si la configuración es válida y sale</translation>
    </message>
    <message>
        <source>Print the configuration in effect as a TOML file, and exit</source>
        <translation>Muestra la configuración vigente como archivo TOML y sale</translation>
    </message>
    <message>
        <source>Print the version, and exit</source>
        <translation>Muestra la versión y sale</translation>
    </message>
    <message>
        <source>Print this help, and exit</source>
        <translation>Muestra esta ayuda y sale</translation>
    </message>
    <message>
        <source>%1: cannot read the configuration file: %2</source>
        <translation>%1: no se puede leer el archivo de configuración: %2</translation>
    </message>
    <message>
        <source>%1: expected a configuration file of at most 1 MiB</source>
        <translation>%1: se esperaba un archivo de configuración de 1 MiB como máximo</translation>
    </message>
    <message>
        <source>expected text in quotes</source>
        <translation>se esperaba un texto entre comillas</translation>
    </message>
    <message>
        <source>%1: not valid TOML: %2</source>
        <translation>%1: no es TOML válido: %2</translation>
    </message>
    <message>
        <source>%1: %2 = %3: expected a section, [%2]</source>
        <translation>%1: %2 = %3: se esperaba una sección, [%2]</translation>
    </message>
    <message>
        <source>%1: [%2]: unknown section</source>
        <translation>%1: [%2]: sección desconocida</translation>
    </message>
    <message>
        <source>%1: %2 = %3: unknown key outside a section</source>
        <translation>%1: %2 = %3: clave desconocida fuera de una sección</translation>
    </message>
    <message>
        <source>%1: unknown key</source>
        <translation>%1: clave desconocida</translation>
    </message>
    <message>
        <source>The IP address of the client ports; 0.0.0.0 or :: is every interface</source>
        <translation>La dirección IP de los puertos de clientes; 0.0.0.0 o :: son todas las interfaces</translation>
    </message>
    <message>
        <source>The port for TCP clients; 0 is any free port</source>
        <translation>El puerto para clientes TCP; 0 es cualquier puerto libre</translation>
    </message>
    <message>
        <source>The port for WebSocket clients and HTTP; 0 is any free port</source>
        <translation>El puerto para clientes WebSocket y HTTP; 0 es cualquier puerto libre</translation>
    </message>
    <message>
        <source>The port for administration and metrics, on admin.bind; 0 is any free port</source>
        <translation>El puerto para la administración y las métricas, en admin.bind; 0 es cualquier puerto libre</translation>
    </message>
    <message>
        <source>The name of this process; empty is the host&apos;s name and a random suffix</source>
        <translation>El nombre de este proceso; si está vacío, el nombre del host y un sufijo aleatorio</translation>
    </message>
    <message>
        <source>The directory of what has to survive a restart: rooms, the admin token</source>
        <translation>El directorio de lo que debe sobrevivir a un reinicio: las salas, el token de administración</translation>
    </message>
    <message>
        <source>$STATE_DIRECTORY, else $XDG_STATE_HOME/confab, else $HOME/.local/state/confab</source>
        <translation>$STATE_DIRECTORY; si no, $XDG_STATE_HOME/confab; si no, $HOME/.local/state/confab</translation>
    </message>
    <message>
        <source>What every client is told on connecting; empty is nothing</source>
        <translation>Lo que se dice a cada cliente al conectarse; si está vacío, nada</translation>
    </message>
    <message>
        <source>What a client is told when it leaves or the server stops</source>
        <translation>Lo que se dice a un cliente cuando se va o cuando el servidor se detiene</translation>
    </message>
    <message>
        <source>The IP address of the administration port; beyond loopback it needs a certificate</source>
        <translation>La dirección IP del puerto de administración; fuera de loopback necesita un certificado</translation>
    </message>
    <message>
        <source>The certificate and its chain in PEM, for TLS on the administration port; empty is that of [tls] beyond loopback, and no TLS on it</source>
        <translation>El certificado y su cadena en PEM, para TLS en el puerto de administración; si está vacío, el de [tls] fuera de loopback, y sin TLS en loopback</translation>
    </message>
    <message>
        <source>The private key of the certificate in PEM, without a passphrase</source>
        <translation>La clave privada del certificado en PEM, sin frase de contraseña</translation>
    </message>
    <message>
        <source>The web origins whose pages may connect to administer; none is no web page</source>
        <translation>Los orígenes web cuyas páginas pueden conectarse para administrar; si no hay ninguno, ninguna página web puede</translation>
    </message>
    <message>
        <source>The file of what operators did; empty is admin.audit.jsonl in the state directory</source>
        <translation>El archivo de lo que hicieron los operadores; si está vacío, admin.audit.jsonl en el directorio de estado</translation>
    </message>
    <message>
        <source>The rooms that exist from the start; may be none</source>
        <translation>Las salas que existen desde el inicio; puede no haber ninguna</translation>
    </message>
    <message>
        <source>The directories whose *.js run inside the server; only the default may be missing</source>
        <translation>Los directorios cuyos *.js se ejecutan dentro del servidor; solo puede faltar el predeterminado</translation>
    </message>
    <message>
        <source>The directories of plugins in C++, all of which are loaded; may be none</source>
        <translation>Los directorios de plugins en C++, que se cargan todos; puede no haber ninguno</translation>
    </message>
    <message>
        <source>The path under which clients speak Primus framing</source>
        <translation>La ruta en la que los clientes hablan con tramas de Primus</translation>
    </message>
    <message>
        <source>The web origins that may connect; none or * is every origin</source>
        <translation>Los orígenes web que pueden conectarse; si no hay ninguno, o con *, cualquier origen</translation>
    </message>
    <message>
        <source>The proxies whose X-Forwarded-For is believed</source>
        <translation>Los proxies en cuyo X-Forwarded-For se confía</translation>
    </message>
    <message>
        <source>The certificate and its chain in PEM, for TLS on both client ports; empty is no TLS</source>
        <translation>El certificado y su cadena en PEM, para TLS en ambos puertos de clientes; si está vacío, sin TLS</translation>
    </message>
    <message>
        <source>The unit of joinedAt: seconds or milliseconds since 1970</source>
        <translation>La unidad de joinedAt: segundos o milisegundos desde 1970</translation>
    </message>
    <message>
        <source>The shape of errors: as each client&apos;s protocol has them, or one for all</source>
        <translation>La forma de los errores: como los tiene el protocolo de cada cliente, o una para todos</translation>
    </message>
    <message>
        <source>The least severe message that is logged</source>
        <translation>El mensaje menos grave que se registra</translation>
    </message>
    <message>
        <source>Lines for people, or one JSON object a line</source>
        <translation>Líneas para personas, o un objeto JSON por línea</translation>
    </message>
    <message>
        <source>Connections at one time</source>
        <translation>Conexiones al mismo tiempo</translation>
    </message>
    <message>
        <source>HTTP 503, or an error line on TCP; then closed</source>
        <translation>HTTP 503, o una línea de error por TCP; después se cierra</translation>
    </message>
    <message>
        <source>Connections from one address at one time; loopback has no limit</source>
        <translation>Conexiones desde una dirección al mismo tiempo; loopback no tiene límite</translation>
    </message>
    <message>
        <source>Time to finish the WebSocket handshake or an HTTP request, and before that the TLS handshake</source>
        <translation>Tiempo para terminar la negociación WebSocket o una solicitud HTTP y, antes, la negociación TLS</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>se cierra</translation>
    </message>
    <message>
        <source>Size of the headers of one HTTP request</source>
        <translation>Tamaño de los encabezados de una solicitud HTTP</translation>
    </message>
    <message>
        <source>Silence after which a client is asked whether it is still there; the first time down to half of it, so that not all are asked at once</source>
        <translation>Silencio tras el que se pregunta a un cliente si sigue ahí; la primera vez puede reducirse hasta la mitad, para no preguntar a todos a la vez</translation>
    </message>
    <message>
        <source>a ping is sent</source>
        <translation>se envía un ping</translation>
    </message>
    <message>
        <source>Silence after which a client counts as gone</source>
        <translation>Silencio tras el que un cliente se da por desaparecido</translation>
    </message>
    <message>
        <source>closed, and removed from its rooms</source>
        <translation>se cierra y se quita de sus salas</translation>
    </message>
    <message>
        <source>Size of one line or frame from a client, finished or not</source>
        <translation>Tamaño de una línea o trama de un cliente, terminada o no</translation>
    </message>
    <message>
        <source>TCP: error 008, the line is dropped; WebSocket: closed with 1009</source>
        <translation>TCP: error 008, se descarta la línea; WebSocket: se cierra con 1009</translation>
    </message>
    <message>
        <source>Rooms one connection may be in</source>
        <translation>Salas en las que puede estar una conexión</translation>
    </message>
    <message>
        <source>error 103</source>
        <translation>error 103</translation>
    </message>
    <message>
        <source>Frames one connection may send, on average</source>
        <translation>Tramas que puede enviar una conexión, en promedio</translation>
    </message>
    <message>
        <source>its socket is not read until it may speak again; nothing is lost</source>
        <translation>no se lee su socket hasta que pueda volver a hablar; no se pierde nada</translation>
    </message>
    <message>
        <source>Frames one connection may send at once after a pause; at least 1 unless frames_per_second is 0</source>
        <translation>Tramas que puede enviar una conexión de una vez tras una pausa; al menos 1, salvo que frames_per_second sea 0</translation>
    </message>
    <message>
        <source>as frames_per_second</source>
        <translation>como frames_per_second</translation>
    </message>
    <message>
        <source>Bytes that may wait for one slow client</source>
        <translation>Bytes que pueden esperar para un cliente lento</translation>
    </message>
    <message>
        <source>closed as too slow, counted, shown to operators</source>
        <translation>se cierra por ser demasiado lento, se cuenta y se muestra a los operadores</translation>
    </message>
    <message>
        <source>Actions of one connection that may run at one time</source>
        <translation>Acciones de una conexión que pueden ejecutarse al mismo tiempo</translation>
    </message>
    <message>
        <source>error 007</source>
        <translation>error 007</translation>
    </message>
    <message>
        <source>Time one action may take, and one hook of a script that waits</source>
        <translation>Tiempo que puede durar una acción, y un hook de un script que espera</translation>
    </message>
    <message>
        <source>error 107</source>
        <translation>error 107</translation>
    </message>
    <message>
        <source>Processor time a script may take without a pause, in which nobody else is served</source>
        <translation>Tiempo de procesador que un script puede ocupar sin pausa y en el que no se atiende a nadie más</translation>
    </message>
    <message>
        <source>interrupted and logged; what it answers is error 107, and what was called is not run again for four times as long, at least a second</source>
        <translation>se interrumpe y se registra; responde con el error 107, y lo que se llamó no vuelve a ejecutarse durante un tiempo cuatro veces mayor, al menos un segundo</translation>
    </message>
    <message>
        <source>Memory a script may take without a pause</source>
        <translation>Memoria que un script puede ocupar sin pausa</translation>
    </message>
    <message>
        <source>as script_time</source>
        <translation>como script_time</translation>
    </message>
    <message>
        <source>%1: unknown environment variable</source>
        <translation>%1: variable de entorno desconocida</translation>
    </message>
    <message>
        <source>%1 and %2: two names of one setting; set only one</source>
        <translation>%1 y %2: dos nombres de un mismo ajuste; establezca solo uno</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two keys of the configuration that contradict each other</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>server.state_dir = &quot;&quot;: no directory is known to keep state in; give --state-dir, or set CONFAB_STATE_DIR, STATE_DIRECTORY, XDG_STATE_HOME or HOME</source>
        <translation>server.state_dir = &quot;&quot;: no se conoce ningún directorio en el que guardar el estado; indique --state-dir, o establezca CONFAB_STATE_DIR, STATE_DIRECTORY, XDG_STATE_HOME o HOME</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where a value comes from: it is the default</extracomment>
        <translation>valor predeterminado</translation>
    </message>
    <message>
        <source>configuration is valid</source>
        <translation>la configuración es válida</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <extracomment>Goes on after what is wrong: “--prot: unknown option; did you mean --port?”</extracomment>
        <translation>; ¿quiso decir %1?</translation>
    </message>
    <message>
        <source>expected a path after sqlite:</source>
        <translation>se esperaba una ruta después de sqlite:</translation>
    </message>
    <message>
        <source>this version does not speak TLS with Redis; use redis:// on a network that only your servers are on, or through a tunnel</source>
        <translation>esta versión no habla TLS con Redis; use redis:// en una red en la que solo estén sus servidores, o a través de un túnel</translation>
    </message>
    <message>
        <source>expected sqlite:PATH, memory:, redis://HOST or redis+sentinel://HOSTS/MASTER</source>
        <translation>se esperaba sqlite:PATH, memory:, redis://HOST o redis+sentinel://HOSTS/MASTER</translation>
    </message>
    <message>
        <source>expected at most %1 printable ASCII characters, no spaces and none of { }</source>
        <translation>se esperaba un máximo de %1 caracteres ASCII imprimibles, sin espacios y sin { ni }</translation>
    </message>
    <message>
        <source>expected at most %1 bytes without control characters</source>
        <translation>se esperaba un máximo de %1 bytes sin caracteres de control</translation>
    </message>
    <message>
        <source>expected a path after file:</source>
        <translation>se esperaba una ruta después de file:</translation>
    </message>
    <message>
        <source>Where rooms are kept: sqlite:PATH (without a path, in the state directory), memory:, or, for several servers, redis://[USER:PASSWORD@]HOST[:PORT][/DB] or redis+sentinel://HOST[:PORT],HOST[:PORT]/MASTER[/DB]</source>
        <translation>Dónde se guardan las salas: sqlite:PATH (sin ruta, en el directorio de estado), memory: o, para varios servidores, redis://[USER:PASSWORD@]HOST[:PORT][/DB] o redis+sentinel://HOST[:PORT],HOST[:PORT]/MASTER[/DB]</translation>
    </message>
    <message>
        <source>What every key and channel in Redis begins with; servers with the same one share their rooms</source>
        <translation>Con qué empiezan todas las claves y los canales en Redis; los servidores que lo tienen igual comparten sus salas</translation>
    </message>
    <message>
        <source>The secret by which servers that share rooms know each other, or better the file that holds it, as file:PATH or an absolute path; the same on all of them</source>
        <translation>El secreto por el que se reconocen los servidores que comparten salas o, mejor, el archivo que lo contiene, como file:PATH o una ruta absoluta; el mismo en todos ellos</translation>
    </message>
    <message>
        <source>Time without a sign of life after which a server counts as gone, and the others remove its members</source>
        <translation>Tiempo sin señales de vida tras el que un servidor se da por desaparecido y los demás quitan a sus miembros</translation>
    </message>
    <message>
        <source>May be given several times.</source>
        <translation>Puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>Default: %1. Environment: %2.</source>
        <translation>Valor predeterminado: %1. Entorno: %2.</translation>
    </message>
    <message>
        <source>Over it: %1.</source>
        <translation>Si se supera: %1.</translation>
    </message>
    <message>
        <source>Default: %1. Option %2, environment %3.</source>
        <translation>Valor predeterminado: %1. Opción %2, entorno %3.</translation>
    </message>
    <message>
        <source>Usage: confabd [OPTION]...</source>
        <translation>Uso: confabd [OPCIÓN]...</translation>
    </message>
    <message>
        <source>Serves chat rooms over TCP and WebSocket. No option is needed.</source>
        <translation>Ofrece salas de chat por TCP y WebSocket. No hace falta ninguna opción.</translation>
    </message>
    <message>
        <source>Every option below is also a key of the file and an environment variable. An option wins over the environment, the environment over the file (--config or CONFAB_CONFIG), the file over the default. SIZE is bytes or such as &quot;64 KiB&quot;; TIME is seconds or such as &quot;500ms&quot;, &quot;30s&quot;, &quot;2m&quot;. In [limits], 0 is no limit.</source>
        <translation>Cada opción de abajo es también una clave del archivo y una variable de entorno. Una opción prevalece sobre el entorno, el entorno sobre el archivo (--config o CONFAB_CONFIG) y el archivo sobre el valor predeterminado. SIZE son bytes o algo como &quot;64 KiB&quot;; TIME son segundos o algo como &quot;500ms&quot;, &quot;30s&quot;, &quot;2m&quot;. En [limits], 0 es sin límite.</translation>
    </message>
    <message>
        <source>Configuration of confabd, for its option --config. Options win over the environment, the environment over this file. Sizes are bytes or such as &quot;64 KiB&quot;; durations are seconds or such as &quot;500ms&quot;, &quot;30s&quot;, &quot;2m&quot;. In [limits], 0 is no limit.</source>
        <translation>Configuración de confabd, para su opción --config. Las opciones prevalecen sobre el entorno, y el entorno sobre este archivo. Los tamaños son bytes o algo como &quot;64 KiB&quot;; las duraciones son segundos o algo como &quot;500ms&quot;, &quot;30s&quot;, &quot;2m&quot;. En [limits], 0 es sin límite.</translation>
    </message>
    <message>
        <source>expected %1</source>
        <extracomment>What a value should have been, such as “expected a path”; the words for %1 are in this catalogue, too</extracomment>
        <translation>se esperaba %1</translation>
    </message>
    <message>
        <source>a duration such as 30, 0.5, &quot;500ms&quot; or &quot;2m&quot;</source>
        <translation>una duración como 30, 0.5, &quot;500ms&quot; o &quot;2m&quot;</translation>
    </message>
    <message>
        <source>\\ for a backslash</source>
        <translation>\\ para una barra invertida</translation>
    </message>
    <message>
        <source>only the escapes \n, \r, \t, \0 and \\</source>
        <translation>solo una de las secuencias de escape \n, \r, \t, \0 y \\</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>un texto entre comillas</translation>
    </message>
    <message>
        <source>a list of texts such as [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>una lista de textos como [&quot;one&quot;, &quot;two&quot;]</translation>
    </message>
    <message>
        <source>a port from 0 to 65535, or &quot;off&quot;</source>
        <translation>un puerto de 0 a 65535, o &quot;off&quot;</translation>
    </message>
    <message>
        <source>a whole number from 0 (no limit) to %1</source>
        <translation>un número entero de 0 (sin límite) a %1</translation>
    </message>
    <message>
        <source>a size such as 65536 or &quot;64 KiB&quot;</source>
        <translation>un tamaño como 65536 o &quot;64 KiB&quot;</translation>
    </message>
    <message>
        <source>a size from 0 (no limit) to %1</source>
        <translation>un tamaño de 0 (sin límite) a %1</translation>
    </message>
    <message>
        <source>0 (no limit) or a duration from &quot;1ms&quot; to %1</source>
        <translation>0 (sin límite) o una duración de &quot;1ms&quot; a %1</translation>
    </message>
    <message>
        <source>a duration from %1 to %2</source>
        <translation>una duración de %1 a %2</translation>
    </message>
    <message>
        <source>an IP address such as &quot;127.0.0.1&quot;, &quot;0.0.0.0&quot; or &quot;::1&quot;</source>
        <translation>una dirección IP como &quot;127.0.0.1&quot;, &quot;0.0.0.0&quot; o &quot;::1&quot;</translation>
    </message>
    <message>
        <source>1 to 128 printable characters without spaces, or nothing</source>
        <translation>un texto de 1 a 128 caracteres imprimibles sin espacios, o nada</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>una ruta</translation>
    </message>
    <message>
        <source>a list of paths such as [&quot;/srv/confab&quot;]</source>
        <translation>una lista de rutas como [&quot;/srv/confab&quot;]</translation>
    </message>
    <message>
        <source>paths that are not empty</source>
        <translation>una lista sin rutas vacías</translation>
    </message>
    <message>
        <source>a list of room names such as [&quot;defaultRoom&quot;]</source>
        <translation>una lista de nombres de salas como [&quot;defaultRoom&quot;]</translation>
    </message>
    <message>
        <source>room names of 1 to 255 bytes without control characters</source>
        <translation>una lista de nombres de salas de 1 a 255 bytes sin caracteres de control</translation>
    </message>
    <message numerus="yes">
        <source>1 to %n bytes</source>
        <translation>
            <numerusform>un texto de %n byte</numerusform>
            <numerusform>un texto de 1 a %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>a path such as &quot;/primus&quot;, without ? and #</source>
        <translation>una ruta como &quot;/primus&quot;, sin ? ni #</translation>
    </message>
    <message>
        <source>a list of origins such as [&quot;https://chat.example&quot;]</source>
        <translation>una lista de orígenes como [&quot;https://chat.example&quot;]</translation>
    </message>
    <message>
        <source>origins such as &quot;https://chat.example&quot; or &quot;http://localhost:3000&quot;, or &quot;*&quot;</source>
        <translation>un origen como &quot;https://chat.example&quot; o &quot;http://localhost:3000&quot;, o &quot;*&quot;</translation>
    </message>
    <message>
        <source>each origin by its name, such as &quot;https://console.example&quot;; &quot;*&quot; would let every web page in</source>
        <translation>cada origen por su nombre, como &quot;https://console.example&quot;; &quot;*&quot; dejaría entrar a cualquier página web</translation>
    </message>
    <message>
        <source>a list of addresses such as [&quot;10.0.0.0/8&quot;, &quot;::1&quot;]</source>
        <translation>una lista de direcciones como [&quot;10.0.0.0/8&quot;, &quot;::1&quot;]</translation>
    </message>
    <message>
        <source>addresses or subnets such as &quot;127.0.0.1&quot; or &quot;10.0.0.0/8&quot;</source>
        <translation>una dirección o subred como &quot;127.0.0.1&quot; o &quot;10.0.0.0/8&quot;</translation>
    </message>
    <message numerus="yes">
        <source>text of at most %n characters</source>
        <translation>
            <numerusform>un texto de %n carácter como máximo</numerusform>
            <numerusform>un texto de %n caracteres como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>expected %1 or %2</source>
        <extracomment>Words in quotes, of which the first is one or several with commas between</extracomment>
        <translation>se esperaba %1 o %2</translation>
    </message>
    <message>
        <source>scripts.directories: there is no directory %1</source>
        <translation>scripts.directories: no existe el directorio %1</translation>
    </message>
    <message>
        <source>cannot listen on %1 port %2: %3; choose another one with --%4</source>
        <translation>no se puede escuchar en %1, puerto %2: %3; elija otro con --%4</translation>
    </message>
    <message>
        <source>cannot reach the store: %1; see that it runs, or name another one with --store</source>
        <translation>no se puede acceder al almacén: %1; compruebe que esté en marcha, o indique otro con --store</translation>
    </message>
    <message>
        <source>cannot create the room %1: %2</source>
        <translation>no se puede crear la sala %1: %2</translation>
    </message>
    <message>
        <source>too many connections</source>
        <translation>demasiadas conexiones</translation>
    </message>
    <message>
        <source>at least one of them must be a port</source>
        <translation>al menos uno de ellos debe ser un puerto</translation>
    </message>
    <message>
        <source>two listeners cannot share one port</source>
        <translation>dos servicios no pueden escuchar en el mismo puerto</translation>
    </message>
    <message>
        <source>the burst must be at least 1, or no frame could ever be read</source>
        <translation>la ráfaga debe ser al menos 1, o nunca podría leerse ninguna trama</translation>
    </message>
    <message>
        <source>%1.key is missing: the certificate %2 needs its private key (--%1-key FILE)</source>
        <translation>falta %1.key: el certificado %2 necesita su clave privada (--%1-key FILE)</translation>
    </message>
    <message>
        <source>%1.certificate is missing: the private key %2 needs its certificate (--%1-certificate FILE)</source>
        <translation>falta %1.certificate: la clave privada %2 necesita su certificado (--%1-certificate FILE)</translation>
    </message>
    <message>
        <source>admin.bind = %1 opens the administration port to other machines, and what operators say would pass in plain text; name a certificate (--admin-certificate FILE --admin-key FILE, or those of [tls]), leave admin.bind at 127.0.0.1, or turn the port off (--admin-port off)</source>
        <translation>admin.bind = %1 abre el puerto de administración a otros equipos, y lo que dicen los operadores pasaría sin cifrar; indique un certificado (--admin-certificate FILE --admin-key FILE, o los de [tls]), deje admin.bind en 127.0.0.1 o desactive el puerto (--admin-port off)</translation>
    </message>
    <message>
        <source>%1 received/%2 max</source>
        <translation>%2 recibidos/máx. %1</translation>
    </message>
    <message>
        <source>%1 must be a string</source>
        <translation>%1 debe ser una cadena</translation>
    </message>
    <message>
        <source>%1 must be a number</source>
        <translation>%1 debe ser un número</translation>
    </message>
    <message>
        <source>%1 must be an integer</source>
        <translation>%1 debe ser un entero</translation>
    </message>
    <message>
        <source>%1 must be a boolean</source>
        <translation>%1 debe ser un booleano</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 debe ser un objeto</translation>
    </message>
    <message>
        <source>%1 must be an array</source>
        <translation>%1 debe ser un array</translation>
    </message>
    <message>
        <source>%1 is a required parameter for this action</source>
        <translation>%1 es un parámetro obligatorio para esta acción</translation>
    </message>
    <message>
        <source>it is a plugin, but not one of confabd</source>
        <translation>es un plugin, pero no de confabd</translation>
    </message>
    <message>
        <source>its metadata has no &quot;confabApi&quot;, the version of the plugin interface as a number</source>
        <translation>sus metadatos no tienen &quot;confabApi&quot;, la versión de la interfaz de plugins como número</translation>
    </message>
    <message>
        <source>it was built for version %1 of the plugin interface, and this confabd has version %2; build it anew</source>
        <translation>se compiló para la versión %1 de la interfaz de plugins, y este confabd tiene la versión %2; vuelva a compilarlo</translation>
    </message>
    <message>
        <source>there is no directory %1 to load plugins from</source>
        <translation>no existe el directorio %1 del que cargar plugins</translation>
    </message>
    <message>
        <source>cannot load the plugin %1: %2</source>
        <translation>no se puede cargar el plugin %1: %2</translation>
    </message>
    <message>
        <source>its class does not say Q_INTERFACES(confab::Plugin)</source>
        <translation>su clase no indica Q_INTERFACES(confab::Plugin)</translation>
    </message>
    <message>
        <source>the body is not a JSON object</source>
        <translation>el cuerpo no es un objeto JSON</translation>
    </message>
    <message>
        <source>the administration token, shown this once and kept in %1/admin.token: %2</source>
        <translation>el token de administración, que solo se muestra esta vez y se guarda en %1/admin.token: %2</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>error desconocido</translation>
    </message>
    <message>
        <source>cannot read the certificate %1: %2</source>
        <translation>no se puede leer el certificado %1: %2</translation>
    </message>
    <message>
        <source>the file %1 holds no certificate in PEM (-----BEGIN CERTIFICATE-----): %2</source>
        <translation>el archivo %1 no contiene ningún certificado en PEM (-----BEGIN CERTIFICATE-----): %2</translation>
    </message>
    <message>
        <source>the certificate %1 cannot be used: %2</source>
        <translation>no se puede usar el certificado %1: %2</translation>
    </message>
    <message>
        <source>the chain of the certificate %1 cannot be used: %2</source>
        <translation>no se puede usar la cadena del certificado %1: %2</translation>
    </message>
    <message>
        <source>the chain in the file %1 is damaged: %2</source>
        <translation>la cadena del archivo %1 está dañada: %2</translation>
    </message>
    <message>
        <source>cannot read the private key %1: %2</source>
        <translation>no se puede leer la clave privada %1: %2</translation>
    </message>
    <message>
        <source>the private key %1 is encrypted, and there is nobody to ask for its passphrase; give one without, as made by: openssl pkey -in FILE -out FILE</source>
        <translation>la clave privada %1 está cifrada, y no hay a quién pedir su frase de contraseña; indique una que no la tenga, como la que crea: openssl pkey -in FILE -out FILE</translation>
    </message>
    <message>
        <source>the file %1 holds no private key in PEM (-----BEGIN PRIVATE KEY-----): %2</source>
        <translation>el archivo %1 no contiene ninguna clave privada en PEM (-----BEGIN PRIVATE KEY-----): %2</translation>
    </message>
    <message>
        <source>the private key %1 does not belong to the certificate %2: %3</source>
        <translation>la clave privada %1 no corresponde al certificado %2: %3</translation>
    </message>
    <message>
        <source>cannot set up TLS: %1</source>
        <translation>no se puede configurar TLS: %1</translation>
    </message>
    <message>
        <source>binary message</source>
        <translation>mensaje binario</translation>
    </message>
    <message>
        <source>redis://[user:password@]host[:port][/db] or redis+sentinel://[user:password@]host[:port],host[:port]/MASTER[/db]</source>
        <translation>redis://[user:password@]host[:port][/db] o redis+sentinel://[user:password@]host[:port],host[:port]/MASTER[/db]</translation>
    </message>
    <message>
        <source>an IPv6 address between the brackets</source>
        <translation>una dirección IPv6 entre los corchetes</translation>
    </message>
    <message>
        <source>a host name or an IP address (IPv6 in brackets)</source>
        <translation>un nombre de host o una dirección IP (IPv6 entre corchetes)</translation>
    </message>
    <message>
        <source>a port from 1 to 65535 behind the host</source>
        <translation>un puerto de 1 a 65535 después del host</translation>
    </message>
    <message>
        <source>user:password@ or :password@ in front of the host</source>
        <translation>user:password@ o :password@ antes del host</translation>
    </message>
    <message>
        <source>the number of a database behind the last slash</source>
        <translation>el número de una base de datos después de la última barra</translation>
    </message>
    <message>
        <source>the master&apos;s name behind the sentinels: %1</source>
        <translation>el nombre del maestro después de los sentinels: %1</translation>
    </message>
    <message>
        <source>TLS to Redis (rediss://) is not supported: use redis://, through a TLS tunnel where the network is not yours</source>
        <translation>no se admite TLS con Redis (rediss://): use redis://, a través de un túnel TLS donde la red no sea suya</translation>
    </message>
    <message>
        <source>Unix sockets are not supported: expected %1</source>
        <translation>no se admiten sockets Unix: se esperaba %1</translation>
    </message>
    <message>
        <source>%1, without ? and # (in a password: %3F and %23)</source>
        <translation>%1, sin ? ni # (en una contraseña: %3F y %23)</translation>
    </message>
    <message>
        <source>one host; several are for redis+sentinel://</source>
        <translation>un solo host; varios son para redis+sentinel://</translation>
    </message>
    <message>
        <source>the reason has %1 characters, and at most %2 are allowed</source>
        <translation>el motivo tiene %1 caracteres, y se permiten %2 como máximo</translation>
    </message>
    <message>
        <source>the connections asked for are %1, and at most %2 are allowed</source>
        <translation>se piden %1 conexiones, y se permiten %2 como máximo</translation>
    </message>
    <message>
        <source>with several nodes, offset and limit together are %1, and at most %2 are allowed</source>
        <translation>con varios nodos, offset y limit suman %1, y se permite %2 como máximo</translation>
    </message>
    <message>
        <source>the rooms asked for are %1, and at most %2 are allowed</source>
        <translation>se piden %1 salas, y se permiten %2 como máximo</translation>
    </message>
    <message>
        <source>there is no node %1</source>
        <translation>no existe el nodo %1</translation>
    </message>
    <message>
        <source>the node %1 keeps nothing to read</source>
        <translation>el nodo %1 no guarda nada que leer</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>messages may have been missed in %1</source>
        <translation>es posible que se hayan perdido mensajes en %1</translation>
    </message>
    <message>
        <source>you were removed from %1: %2</source>
        <translation>se le quitó de %1: %2</translation>
    </message>
    <message>
        <source>another process uses it; stop that one or choose another --state-dir</source>
        <translation>otro proceso lo usa; deténgalo o elija otro --state-dir</translation>
    </message>
    <message>
        <source>a newer version of confabd wrote it (schema %1, this one knows %2)</source>
        <translation>lo escribió una versión más reciente de confabd (esquema %1, esta conoce el %2)</translation>
    </message>
    <message>
        <source>cannot create the folder %1</source>
        <translation>no se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed</source>
        <translation>no está instalado el controlador SQLite de Qt</translation>
    </message>
    <message>
        <source>The language of what clients and operators are told, and of the sentences at the start; the log is in English</source>
        <translation>El idioma de lo que se dice a clientes y operadores, y de las frases del inicio; el registro está en inglés</translation>
    </message>
    <message>
        <source>Hello human! Welcome to Confab</source>
        <translation>¡Hola, humano! Le damos la bienvenida a Confab</translation>
    </message>
    <message>
        <source>Bye!</source>
        <translation>¡Adiós!</translation>
    </message>
</context>
</TS>
