<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>confabctl</name>
    <message>
        <source>the message is no JSON: %1</source>
        <translation>el mensaje no es JSON: %1</translation>
    </message>
    <message>
        <source>--all goes without rooms; quote a message of several words</source>
        <translation>--all va sin salas; ponga entre comillas un mensaje de varias palabras</translation>
    </message>
    <message>
        <source>announce needs rooms before the message, or --all</source>
        <translation>announce necesita salas antes del mensaje, o --all</translation>
    </message>
    <message>
        <source>told %1 in %2</source>
        <extracomment>%1 is “%n members”, %2 is “%n rooms”: “told 5 members in 2 rooms”</extracomment>
        <translation>se comunicó a %1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <comment>told %n members in …</comment>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <comment>told … in %n rooms</comment>
        <translation>
            <numerusform>%n sala</numerusform>
            <numerusform>%n salas</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the members of rooms something</source>
        <translation>Dice algo a los miembros de las salas</translation>
    </message>
    <message>
        <source>Rooms, and the message as the last word</source>
        <translation>Las salas, y el mensaje como última palabra</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Todas las salas</translation>
    </message>
    <message>
        <source>The message is any JSON value</source>
        <translation>El mensaje es cualquier valor JSON</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>dinner is ready</source>
        <translation>la cena está lista</translation>
    </message>
    <message>
        <source>back in five minutes</source>
        <translation>vuelvo en cinco minutos</translation>
    </message>
    <message>
        <source>maintenance at 22:00</source>
        <translation>mantenimiento a las 22:00</translation>
    </message>
    <message>
        <source>Without --url it looks for the server in CONFAB_ADMIN_URL, then in the state directory (admin.url), then at
ws://127.0.0.1:8090/admin. The token is that of --token-file, CONFAB_ADMIN_TOKEN or the state directory.
Exit codes: 0 done, 1 refused by the server, 2 usage, 3 cannot connect.</source>
        <translation>Sin --url, busca el servidor en CONFAB_ADMIN_URL, luego en el directorio de estado (admin.url) y luego en
ws://127.0.0.1:8090/admin. El token es el de --token-file, CONFAB_ADMIN_TOKEN o el directorio de estado.
Códigos de salida: 0 hecho, 1 rechazado por el servidor, 2 uso, 3 no se puede conectar.</translation>
    </message>
    <message>
        <source>Administers a Confab server.</source>
        <translation>Administra un servidor Confab.</translation>
    </message>
    <message>
        <source>Print this help, and exit</source>
        <translation>Muestra esta ayuda y sale</translation>
    </message>
    <message>
        <source>Print the version, and exit</source>
        <translation>Muestra la versión y sale</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>The first word of help, before a colon and the command line</extracomment>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Arguments</source>
        <extracomment>The heading over arguments of a command that are no options, before a colon</extracomment>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <extracomment>A place in a command line; in capitals</extracomment>
        <translation>OPCIONES</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <extracomment>A place in a command line; in capitals</extracomment>
        <translation>COMANDO</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <extracomment>Stands behind an argument that must be given; in capitals</extracomment>
        <translation>OBLIGATORIO</translation>
    </message>
    <message>
        <source>The administration port, such as ws://127.0.0.1:8090/admin</source>
        <translation>El puerto de administración, como ws://127.0.0.1:8090/admin</translation>
    </message>
    <message>
        <source>Sign in with the token in this file</source>
        <translation>Inicia sesión con el token de este archivo</translation>
    </message>
    <message>
        <source>Sign in as this user; asks for the password</source>
        <translation>Inicia sesión como este usuario; pide la contraseña</translation>
    </message>
    <message>
        <source>Read the password from a file; - is standard input</source>
        <translation>Lee la contraseña de un archivo; - es la entrada estándar</translation>
    </message>
    <message>
        <source>Trust the certificates in this file, too (PEM)</source>
        <translation>Confía también en los certificados de este archivo (PEM)</translation>
    </message>
    <message>
        <source>The state directory of confabd</source>
        <translation>El directorio de estado de confabd</translation>
    </message>
    <message>
        <source>Seconds to wait for the server (30)</source>
        <translation>Segundos que se espera al servidor (30)</translation>
    </message>
    <message>
        <source>The language of texts; the system&apos;s if left out</source>
        <translation>El idioma de los textos; si se omite, el del sistema</translation>
    </message>
    <message>
        <source>Print one JSON value a line</source>
        <translation>Muestra un valor JSON por línea</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>unknown command &quot;%1 %2&quot;; there are: %3</source>
        <translation>comando desconocido «%1 %2»; hay: %3</translation>
    </message>
    <message>
        <source>%1 needs a command: %2</source>
        <translation>%1 necesita un comando: %2</translation>
    </message>
    <message>
        <source>%1 (see %2 --help)</source>
        <extracomment>What is wrong with the command line, and the command whose help says more</extracomment>
        <translation>%1 (consulte %2 --help)</translation>
    </message>
    <message>
        <source>Print a script that makes a shell complete commands</source>
        <translation>Muestra un script con el que el shell completa los comandos</translation>
    </message>
    <message>
        <source>For ~/.bashrc: source &lt;(confabctl completion bash)</source>
        <translation>Para ~/.bashrc: source &lt;(confabctl completion bash)</translation>
    </message>
    <message>
        <source>For ~/.zshrc: source &lt;(confabctl completion zsh)</source>
        <translation>Para ~/.zshrc: source &lt;(confabctl completion zsh)</translation>
    </message>
    <message>
        <source>For config.fish: confabctl completion fish | source</source>
        <translation>Para config.fish: confabctl completion fish | source</translation>
    </message>
    <message>
        <source>too many connections to sort all: they come node by node</source>
        <translation>demasiadas conexiones para ordenarlas todas: llegan nodo por nodo</translation>
    </message>
    <message>
        <source>no connections</source>
        <translation>no hay conexiones</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>enviado a %1</translation>
    </message>
    <message>
        <source>not sent to %1</source>
        <translation>no enviado a %1</translation>
    </message>
    <message>
        <source>%1 disconnected</source>
        <translation>se desconectó %1</translation>
    </message>
    <message>
        <source>%1 was not there</source>
        <translation>%1 no estaba</translation>
    </message>
    <message>
        <source>List connections of all nodes</source>
        <translation>Lista las conexiones de todos los nodos</translation>
    </message>
    <message>
        <source>Only members of this room</source>
        <translation>Solo los miembros de esta sala</translation>
    </message>
    <message>
        <source>Only those of this node</source>
        <translation>Solo las de este nodo</translation>
    </message>
    <message>
        <source>Only those that lag behind</source>
        <translation>Solo las que van con retraso</translation>
    </message>
    <message>
        <source>List, show, message and disconnect connections</source>
        <translation>Lista, muestra y desconecta conexiones, y les envía mensajes</translation>
    </message>
    <message>
        <source>Show all about a connection</source>
        <translation>Muestra todo sobre una conexión</translation>
    </message>
    <message>
        <source>Send a message to one connection</source>
        <translation>Envía un mensaje a una conexión</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>El mensaje</translation>
    </message>
    <message>
        <source>Close a connection</source>
        <translation>Cierra una conexión</translation>
    </message>
    <message>
        <source>Ask the client not to come back</source>
        <translation>Pide al cliente que no vuelva</translation>
    </message>
    <message>
        <source>reconnecting… %1</source>
        <translation>reconectando… %1</translation>
    </message>
    <message>
        <source>events of rooms only, for the audit is not to be had: %1</source>
        <translation>solo eventos de salas, porque no se puede obtener la auditoría: %1</translation>
    </message>
    <message>
        <source>too many rooms to watch them all; these are the first %1</source>
        <translation>demasiadas salas para observarlas todas; estas son las primeras %1</translation>
    </message>
    <message>
        <source>room %1 was added</source>
        <translation>se añadió la sala %1</translation>
    </message>
    <message>
        <source>room %1 has %2 (%3%4)</source>
        <translation>la sala %1 tiene %2 (%3%4)</translation>
    </message>
    <message>
        <source>room %1 was destroyed</source>
        <translation>se eliminó la sala %1</translation>
    </message>
    <message>
        <source>%1: %2, the first %3 of which are here</source>
        <extracomment>“rooms: 5000, the first 1000 of which are here”</extracomment>
        <translation>%1: %2; aquí, solo el principio (%3)</translation>
    </message>
    <message>
        <source>%1: there is no such room</source>
        <translation>%1: no existe esa sala</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>%1: too many to watch them all; these are the first %2</source>
        <translation>%1: hay más de lo que se puede observar; aquí, solo el principio (%2)</translation>
    </message>
    <message>
        <source>%1: is there now</source>
        <translation>%1: la sala ya existe</translation>
    </message>
    <message numerus="yes">
        <source>%n lines missed</source>
        <translation>
            <numerusform>se perdió %n línea</numerusform>
            <numerusform>se perdieron %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what the server has logged</source>
        <translation>Muestra lo que el servidor ha registrado</translation>
    </message>
    <message>
        <source>Go on with what it logs from now on</source>
        <translation>Sigue con lo que registre a partir de ahora</translation>
    </message>
    <message>
        <source>Only lines that matter at least so much</source>
        <translation>Solo las líneas de al menos esta gravedad</translation>
    </message>
    <message>
        <source>At most so many lines; 100 if left out</source>
        <translation>Como máximo esta cantidad de líneas; 100 si se omite</translation>
    </message>
    <message>
        <source>no members</source>
        <translation>no hay miembros</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>La sala</translation>
    </message>
    <message>
        <source>The id of the connection</source>
        <translation>El identificador de la conexión</translation>
    </message>
    <message>
        <source>List, add and remove members of rooms</source>
        <translation>Lista, añade y quita miembros de salas</translation>
    </message>
    <message>
        <source>List the members of a room</source>
        <translation>Lista los miembros de una sala</translation>
    </message>
    <message>
        <source>Put a connection into a room</source>
        <translation>Añade una conexión a una sala</translation>
    </message>
    <message>
        <source>%1 is in %2 now</source>
        <translation>%1 está ahora en %2</translation>
    </message>
    <message>
        <source>%1 was not added to %2</source>
        <translation>no se añadió %1 a %2</translation>
    </message>
    <message>
        <source>Take a connection out of a room</source>
        <translation>Quita una conexión de una sala</translation>
    </message>
    <message>
        <source>%1 was removed from %2</source>
        <translation>se quitó %1 de %2</translation>
    </message>
    <message>
        <source>%1 was not in %2</source>
        <translation>%1 no estaba en %2</translation>
    </message>
    <message>
        <source>What the member is told</source>
        <translation>Lo que se comunica al miembro</translation>
    </message>
    <message>
        <source>no nodes</source>
        <translation>no hay nodos</translation>
    </message>
    <message>
        <source>List the servers that share the rooms</source>
        <translation>Lista los servidores que comparten las salas</translation>
    </message>
    <message>
        <source>List all nodes, and how busy they are</source>
        <translation>Lista todos los nodos y lo ocupados que están</translation>
    </message>
    <message>
        <source>Show figures of the server and the cluster</source>
        <translation>Muestra cifras del servidor y del clúster</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>hace falta %1</translation>
    </message>
    <message>
        <source>not expected: %1</source>
        <translation>no se esperaba: %1</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 necesita un valor</translation>
    </message>
    <message>
        <source>%1: %2 is not in the range from %3 to %4</source>
        <translation>%1: %2 no está en el intervalo de %3 a %4</translation>
    </message>
    <message>
        <source>%1: %2 is none of %3</source>
        <translation>%1: %2 no es ninguno de %3</translation>
    </message>
    <message>
        <source>%1: %2 is no number</source>
        <translation>%1: %2 no es un número</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 no admite ningún valor</translation>
    </message>
    <message>
        <source>no rooms</source>
        <translation>no hay salas</translation>
    </message>
    <message>
        <source>MEMBER</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation>MIEMBRO</translation>
    </message>
    <message>
        <source>JOINED</source>
        <translation>UNIDO</translation>
    </message>
    <message>
        <source>Only those whose names begin so</source>
        <translation>Solo aquellas cuyo nombre empiece así</translation>
    </message>
    <message>
        <source>Only those with such a name; * is any text, ? any character</source>
        <translation>Solo aquellas con un nombre así; * es cualquier texto, ? cualquier carácter</translation>
    </message>
    <message>
        <source>Only those with at least so many members</source>
        <translation>Solo aquellas con al menos esta cantidad de miembros</translation>
    </message>
    <message>
        <source>Only those with at most so many members</source>
        <translation>Solo aquellas con esta cantidad de miembros como máximo</translation>
    </message>
    <message>
        <source>List, add and destroy rooms</source>
        <translation>Lista, añade y elimina salas</translation>
    </message>
    <message>
        <source>List rooms</source>
        <translation>Lista las salas</translation>
    </message>
    <message>
        <source>Add a room; one that exists stays as it is</source>
        <translation>Añade una sala; si ya existe, queda como está</translation>
    </message>
    <message>
        <source>%1 created</source>
        <translation>se creó %1</translation>
    </message>
    <message>
        <source>%1 existed already</source>
        <translation>%1 ya existía</translation>
    </message>
    <message>
        <source>Destroy a room; its members are told</source>
        <translation>Elimina una sala; se avisa a sus miembros</translation>
    </message>
    <message>
        <source>%1 destroyed</source>
        <translation>se eliminó %1</translation>
    </message>
    <message>
        <source>%1 did not exist</source>
        <translation>%1 no existía</translation>
    </message>
    <message>
        <source>Say whether there is such a room</source>
        <translation>Dice si existe una sala así</translation>
    </message>
    <message>
        <source>%1 exists</source>
        <translation>%1 existe</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 no existe</translation>
    </message>
    <message>
        <source>Show who is in a room</source>
        <translation>Muestra quién está en una sala</translation>
    </message>
    <message>
        <source>ROOM</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation>SALA</translation>
    </message>
    <message>
        <source>MEMBERS</source>
        <translation>MIEMBROS</translation>
    </message>
    <message>
        <source>AGE</source>
        <translation>EDAD</translation>
    </message>
    <message>
        <source>MESSAGES/S</source>
        <translation>MENSAJES/S</translation>
    </message>
    <message>
        <source>NODE</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation>NODO</translation>
    </message>
    <message>
        <source>TRANSPORT</source>
        <translation>TRANSPORTE</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>DIRECCIÓN</translation>
    </message>
    <message>
        <source>IDLE</source>
        <translation>INACTIVA</translation>
    </message>
    <message>
        <source>CONNECTION</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation>CONEXIÓN</translation>
    </message>
    <message>
        <source>QUEUE</source>
        <translation>COLA</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>ROOMS</source>
        <translation>SALAS</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSIÓN</translation>
    </message>
    <message>
        <source>UP</source>
        <translation>ACTIVO</translation>
    </message>
    <message>
        <source>CONNECTIONS</source>
        <translation>CONEXIONES</translation>
    </message>
    <message>
        <source>LAG</source>
        <translation>RETRASO</translation>
    </message>
    <message>
        <source>MEMORY</source>
        <translation>MEMORIA</translation>
    </message>
    <message>
        <source>STORE</source>
        <translation>ALMACÉN</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>away</source>
        <translation>caído</translation>
    </message>
    <message>
        <source>USER</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation>USUARIO</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROL</translation>
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
        <translation>ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>no users</source>
        <translation>no hay usuarios</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>El usuario</translation>
    </message>
    <message>
        <source>Read the new password from a file; - is standard input</source>
        <translation>Lee la contraseña nueva de un archivo; - es la entrada estándar</translation>
    </message>
    <message>
        <source>List, add and remove those who may administer</source>
        <translation>Lista, añade y elimina a quienes pueden administrar</translation>
    </message>
    <message>
        <source>List all users with their roles</source>
        <translation>Lista todos los usuarios con sus roles</translation>
    </message>
    <message>
        <source>Add a user; asks for the password</source>
        <translation>Añade un usuario; pide la contraseña</translation>
    </message>
    <message>
        <source>%1 may sign in now as %2</source>
        <translation>%1 ya puede iniciar sesión como %2</translation>
    </message>
    <message>
        <source>What the user may do</source>
        <translation>Lo que el usuario puede hacer</translation>
    </message>
    <message>
        <source>Remove a user</source>
        <translation>Elimina un usuario</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>se eliminó %1</translation>
    </message>
    <message>
        <source>Change a password; asks for it</source>
        <translation>Cambia una contraseña; la pide</translation>
    </message>
    <message>
        <source>%1 has a new password</source>
        <translation>%1 tiene una contraseña nueva</translation>
    </message>
    <message>
        <source>Change what a user may do</source>
        <translation>Cambia lo que un usuario puede hacer</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 es ahora %2</translation>
    </message>
    <message>
        <source>The role</source>
        <translation>El rol</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>salas</translation>
    </message>
    <message>
        <source>members of %1</source>
        <translation>miembros de %1</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>conexiones</translation>
    </message>
    <message>
        <source>See rooms, connections or events live</source>
        <translation>Muestra salas, conexiones o eventos en tiempo real</translation>
    </message>
    <message>
        <source>Ctrl+C ends it. Without a terminal, or with --json, it prints a line for each row and each change.</source>
        <translation>Ctrl+C lo termina. Sin terminal, o con --json, muestra una línea por cada fila y cada cambio.</translation>
    </message>
    <message>
        <source>All rooms; the same as without a word</source>
        <translation>Todas las salas; lo mismo que sin palabra</translation>
    </message>
    <message>
        <source>The members of a room</source>
        <translation>Los miembros de una sala</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Todas las conexiones</translation>
    </message>
    <message>
        <source>What operators and rooms do, a line each</source>
        <translation>Lo que hacen los operadores y las salas, una línea por cada cosa</translation>
    </message>
    <message>
        <source>Only those with this text in them</source>
        <translation>Solo lo que contenga este texto</translation>
    </message>
    <message>
        <source>Order by this column</source>
        <translation>Ordena por esta columna</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>En orden inverso</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Como máximo esta cantidad</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>standard input holds no secret</source>
        <translation>la entrada estándar no contiene ningún secreto</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 está vacío</translation>
    </message>
    <message>
        <source>there is no terminal to ask for a password; use --password-file (- is standard input)</source>
        <translation>no hay terminal en el que pedir una contraseña; use --password-file (- es la entrada estándar)</translation>
    </message>
    <message>
        <source>no password was given</source>
        <translation>no se indicó ninguna contraseña</translation>
    </message>
    <message>
        <source>New password of %1: </source>
        <translation>Nueva contraseña de %1: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>La misma otra vez: </translation>
    </message>
    <message>
        <source>the two passwords differ</source>
        <translation>las dos contraseñas no coinciden</translation>
    </message>
    <message>
        <source>the token in %1 is not for %2; sign in with --token-file, CONFAB_ADMIN_TOKEN or --user</source>
        <translation>el token de %1 no es para %2; inicie sesión con --token-file, CONFAB_ADMIN_TOKEN o --user</translation>
    </message>
    <message>
        <source>is confabd running? there is no address in %1/admin.url; name the state directory with --state-dir, or sign in with --token-file or --user</source>
        <translation>¿está confabd en ejecución?; no hay ninguna dirección en %1/admin.url; indique el directorio de estado con --state-dir, o inicie sesión con --token-file o --user</translation>
    </message>
    <message>
        <source>is confabd running? there is no token %1; name the state directory with --state-dir, or sign in with --token-file or --user</source>
        <translation>¿está confabd en ejecución?; no existe el token %1; indique el directorio de estado con --state-dir, o inicie sesión con --token-file o --user</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Contraseña de %1: </translation>
    </message>
    <message>
        <source>cannot read the certificates in %1</source>
        <translation>no se pueden leer los certificados de %1</translation>
    </message>
</context>
</TS>
