<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>confab::Alerts</name>
    <message>
        <source>Loop lag</source>
        <translation>Retraso del bucle</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Queue of a client</source>
        <translation>Cola de un cliente</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Store unavailable</source>
        <translation>Almacén no disponible</translation>
    </message>
    <message>
        <source>Node unreachable</source>
        <translation>Nodo inaccesible</translation>
    </message>
    <message>
        <source>Loop lag of %1 on %2 (more than %3)</source>
        <extracomment>A duration, the name of a node, the threshold</extracomment>
        <translation>Retraso del bucle de %1 en %2 (más de %3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections on %1 (more than %2)</source>
        <translation>
            <numerusform>%Ln conexión en %1 (más de %2)</numerusform>
            <numerusform>%Ln conexiones en %1 (más de %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waited for one client of %2 (more than %3)</source>
        <extracomment>A size, the name of a node, the threshold</extracomment>
        <translation>%1 en espera para un cliente de %2 (más de %3)</translation>
    </message>
    <message>
        <source>%1 of memory used by %2 (more than %3)</source>
        <extracomment>A size, the name of a node, the threshold</extracomment>
        <translation>%1 de memoria en uso en %2 (más de %3)</translation>
    </message>
    <message>
        <source>%1 cannot reach its store</source>
        <translation>%1 no puede acceder a su almacén</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>No se puede acceder a %1</translation>
    </message>
</context>
<context>
    <name>confab::AlertsPanel</name>
    <message>
        <source>Nothing is wrong.</source>
        <translation>No hay ningún problema.</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>What counts as wrong</source>
        <translation>Qué se considera un problema</translation>
    </message>
    <message>
        <source>Shows or hides what counts as wrong.</source>
        <translation>Muestra u oculta qué se considera un problema.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>Alertas (%1)</translation>
    </message>
    <message>
        <source>%1
since %2</source>
        <translation>%1
desde %2</translation>
    </message>
</context>
<context>
    <name>confab::AnnounceHistory</name>
    <message>
        <source>&amp;Edit again</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>Announcements so far</source>
        <translation>Anuncios hasta ahora</translation>
    </message>
    <message>
        <source>Edit the selected announcement again</source>
        <translation>Retomar el anuncio seleccionado</translation>
    </message>
    <message>
        <source>Takes rooms and message over, to be changed before sending</source>
        <translation>Retoma las salas y el mensaje para cambiarlos antes de enviarlos</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Nothing has been announced from here yet. What you send is listed here, and can be sent again.</source>
        <translation>Aún no se ha anunciado nada desde aquí. Lo que envíe aparecerá en esta lista y podrá enviarse de nuevo.</translation>
    </message>
    <message>
        <source>Return takes the selected one up again, to be changed.</source>
        <translation>Intro retoma el seleccionado para cambiarlo.</translation>
    </message>
    <message>
        <source>Says the same to the same rooms, at once</source>
        <translation>Dice lo mismo a las mismas salas, de inmediato</translation>
    </message>
    <message>
        <source>To all rooms? Press again</source>
        <translation>¿A todas? Pulse otra vez</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Ree&amp;nviar</translation>
    </message>
    <message>
        <source>Send the selected announcement again</source>
        <translation>Reenviar el anuncio seleccionado</translation>
    </message>
</context>
<context>
    <name>confab::AnnouncePage</name>
    <message>
        <source>&amp;These rooms</source>
        <translation>E&amp;stas salas</translation>
    </message>
    <message>
        <source>&amp;All rooms</source>
        <translation>&amp;Todas las salas</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Send announcement</source>
        <translation>&amp;Enviar anuncio</translation>
    </message>
    <message>
        <source>To these rooms</source>
        <translation>A estas salas</translation>
    </message>
    <message>
        <source>To all rooms</source>
        <translation>A todas las salas</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>What everybody in these rooms is told</source>
        <translation>Lo que se dirá a todos en estas salas</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The message is any JSON value and is sent as it is written.</source>
        <translation>El mensaje es cualquier valor JSON y se envía tal como está escrito.</translation>
    </message>
    <message>
        <source>Says the message to everybody in the rooms.</source>
        <translation>Dice el mensaje a todos en las salas.</translation>
    </message>
    <message>
        <source>Write &amp;message</source>
        <translation>Escribir &amp;mensaje</translation>
    </message>
    <message>
        <source>Goes to the field for the message.</source>
        <translation>Va al campo del mensaje.</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>The rooms that an announcement goes to</extracomment>
        <translation>Para</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>This was said on %1. Look it over before you send it here.</source>
        <translation>Esto se dijo en %1. Revíselo antes de enviarlo aquí.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Add the rooms that shall hear it.</source>
        <translation>Añada las salas que deban recibirlo.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Escriba primero un mensaje.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Send to all: press again</source>
        <translation>Enviar a todos: pulse otra vez</translation>
    </message>
    <message>
        <source>This reaches %1. Press again to send it.</source>
        <translation>Esto llega a %1. Pulse otra vez para enviarlo.</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>Enviar (%1)</translation>
    </message>
    <message>
        <source>Send the announcement</source>
        <translation>Enviar el anuncio</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>No se envió: %1.</translation>
    </message>
    <message>
        <source>Reached %1.</source>
        <translation>Llegó a %1.</translation>
    </message>
    <message>
        <source>Reached %1, but not %2.</source>
        <translation>Llegó a %1, pero no a %2.</translation>
    </message>
    <message>
        <source>It was sent as it was; what you have changed since is still here.</source>
        <translation>Se envió tal como estaba; lo que ha cambiado desde entonces sigue aquí.</translation>
    </message>
    <message>
        <source>How many it reaches is not known: %1.</source>
        <translation>No se sabe a cuántos llega: %1.</translation>
    </message>
    <message>
        <source>Counting whom it reaches…</source>
        <translation>Contando a cuántos llega…</translation>
    </message>
    <message>
        <source>Reaches %1.</source>
        <translation>Llega a %1.</translation>
    </message>
    <message>
        <source>Reaches %1. Not there: %2.</source>
        <translation>Llega a %1. No existe: %2.</translation>
    </message>
</context>
<context>
    <name>confab::Announcements</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1, para %2</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3, %4</source>
        <translation>%1 en %2: %3, %4</translation>
    </message>
    <message>
        <source>The history of announcements cannot be kept in %1: %2.</source>
        <translation>No se puede guardar el historial de anuncios en %1: %2.</translation>
    </message>
    <message>
        <source>all rooms</source>
        <translation>todas las salas</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>no se envió: %1</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>llegó a %1</translation>
    </message>
    <message>
        <source>%1, but not %2</source>
        <translation>%1, pero no a %2</translation>
    </message>
</context>
<context>
    <name>confab::AskBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Otra respuesta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>confab::BulkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copiar lista</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel what is under way</source>
        <translation>Cancelar lo que está en curso</translation>
    </message>
    <message>
        <source>Copy the list of failures</source>
        <translation>Copiar la lista de errores</translation>
    </message>
    <message>
        <source>Dismiss the list of failures</source>
        <translation>Descartar la lista de errores</translation>
    </message>
    <message>
        <source>What failed, and why</source>
        <translation>Qué falló y por qué</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>What is being done, how often it was done, how often it will be: “Removing from lobby, 3 of 20”</extracomment>
        <translation>%1, %2 de %3</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more wait</source>
        <translation>
            <numerusform>%1; %n más en espera</numerusform>
            <numerusform>%1; %n más en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Steps done, steps in all</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n failed</source>
        <translation>
            <numerusform>%1: falló %n</numerusform>
            <numerusform>%1: fallaron %n</numerusform>
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
        <translation>Mensaje para %1. Solo lo ve este cliente.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>The message was sent.</source>
        <translation>Se envió el mensaje.</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>¿Desconectar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n clients?</source>
        <translation>
            <numerusform>¿Desconectar %n cliente?</numerusform>
            <numerusform>¿Desconectar %n clientes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They leave all their rooms; clients connect again by themselves.</source>
        <comment>%n clients</comment>
        <translation>
            <numerusform>Sale de todas sus salas; los clientes vuelven a conectarse por sí mismos.</numerusform>
            <numerusform>Salen de todas sus salas; los clientes vuelven a conectarse por sí mismos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They leave all their rooms, and are told not to connect again.</source>
        <comment>%n clients</comment>
        <translation>
            <numerusform>Sale de todas sus salas y se le indica que no vuelva a conectarse.</numerusform>
            <numerusform>Salen de todas sus salas y se les indica que no vuelvan a conectarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>has left already</source>
        <translation>ya se había ido</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>Desconectando</translation>
    </message>
    <message numerus="yes">
        <source>%n clients disconnected.</source>
        <translation>
            <numerusform>Se desconectó %n cliente.</numerusform>
            <numerusform>Se desconectaron %n clientes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>confab::CloseQuestion</name>
    <message>
        <source>Not closed, because not everything was done.</source>
        <translation>No se cerró, porque no se hizo todo.</translation>
    </message>
    <message>
        <source>Close Confab</source>
        <translation>Cerrar Confab</translation>
    </message>
    <message>
        <source>%1.
What has not been done by then stays undone.</source>
        <translation>%1.
Lo que no se haya hecho hasta entonces quedará sin hacer.</translation>
    </message>
    <message>
        <source>Close when it is done</source>
        <translation>Cerrar al terminar</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>No cerrar</translation>
    </message>
</context>
<context>
    <name>confab::Columns</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>The room&apos;s name.</source>
        <translation>El nombre de la sala.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>How many connections are in it, on all nodes.</source>
        <translation>Cuántas conexiones hay en ella, en todos los nodos.</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>Mensajes/s</translation>
    </message>
    <message>
        <source>What was said in the last second, and in the minute before.</source>
        <translation>Lo que se dijo en el último segundo y en el minuto anterior.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>When the room was made.</source>
        <translation>Cuándo se creó la sala.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The connection&apos;s id.</source>
        <translation>El identificador de la conexión.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Where the client connects from.</source>
        <translation>Desde dónde se conecta el cliente.</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>How the client is connected.</source>
        <translation>Cómo está conectado el cliente.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>The server process that holds the connection.</source>
        <translation>El proceso del servidor que mantiene la conexión.</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Se unió</translation>
    </message>
    <message>
        <source>When it joined this room.</source>
        <translation>Cuándo se unió a esta sala.</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactiva</translation>
    </message>
    <message>
        <source>Since it last said anything.</source>
        <translation>Desde que dijo algo por última vez.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>The client&apos;s port.</source>
        <translation>El puerto del cliente.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>In the order of joining.</source>
        <translation>En el orden en que se unió a ellas.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Waiting to be sent to it.</source>
        <translation>Lo que espera para serle enviado.</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>As the kernel measures it.</source>
        <translation>Según la mide el núcleo.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>When the connection was made.</source>
        <translation>Cuándo se estableció la conexión.</translation>
    </message>
    <message>
        <source>The server process.</source>
        <translation>El proceso del servidor.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Accesible</translation>
    </message>
    <message>
        <source>Whether it answers the others.</source>
        <translation>Si responde a los demás.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>A connection in two rooms counts twice.</source>
        <translation>Una conexión en dos salas cuenta dos veces.</translation>
    </message>
    <message>
        <source>Loop lag</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>The longest of the last seconds.</source>
        <translation>El mayor de los últimos segundos.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Resident.</source>
        <translation>Residente.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Whether it can read and write the rooms.</source>
        <translation>Si puede leer y escribir las salas.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
</context>
<context>
    <name>confab::CommandLine</name>
    <message>
        <source>The operator&apos;s console of the Confab chat server.</source>
        <translation>La consola de operadores del servidor de chat Confab.</translation>
    </message>
    <message>
        <source>unexpected argument &apos;%1&apos;; see --help</source>
        <translation>argumento inesperado «%1»; consulte --help</translation>
    </message>
    <message>
        <source>--url and --token-file belong together</source>
        <translation>--url y --token-file van juntas</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>no server has left its address and token in %1; is confabd running?</source>
        <translation>ningún servidor ha dejado su dirección y su token en %1; ¿está confabd en ejecución?</translation>
    </message>
    <message>
        <source>there is no language %1; there are: %2</source>
        <translation>no existe el idioma %1; hay: %2</translation>
    </message>
    <message>
        <source>a link names the server, and so does --url or --state-dir; give one of them</source>
        <translation>un enlace indica el servidor, y también lo hace --url o --state-dir; indique solo uno de ellos</translation>
    </message>
</context>
<context>
    <name>confab::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>%1, not possible: %2</source>
        <translation>%1, no es posible: %2</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>No existe ese comando.</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Ahora no es posible.</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Ahora no: %1</translation>
    </message>
</context>
<context>
    <name>confab::ConnectionBanner</name>
    <message>
        <source>Servers…</source>
        <translation>Servidores…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Not connected to a server. Choose one under “Servers…”.</source>
        <translation>No hay conexión con ningún servidor. Elija uno en «Servidores…».</translation>
    </message>
    <message>
        <source>What you see is %1 old, from %2.</source>
        <translation>Lo que ve es de hace %1 (%2).</translation>
    </message>
</context>
<context>
    <name>confab::ConnectionTest</name>
    <message>
        <source>no answer within 10 seconds</source>
        <translation>sin respuesta en 10 segundos</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>The step that finds the address of the server</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>%1 is not known: %2</source>
        <translation>no se conoce %1: %2</translation>
    </message>
    <message>
        <source>port %1 answers</source>
        <translation>el puerto %1 responde</translation>
    </message>
    <message>
        <source>there are no certificates in %1</source>
        <translation>no hay certificados en %1</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>The step that signs in</extracomment>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>as %1</source>
        <extracomment>Signed in as somebody</extracomment>
        <translation>como %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>confabd %1 on %2</source>
        <translation>confabd %1 en %2</translation>
    </message>
</context>
<context>
    <name>confab::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Slow connections are bold and begin with a warning sign.</source>
        <translation>Las conexiones lentas están en negrita y empiezan con una señal de advertencia.</translation>
    </message>
    <message>
        <source>Details of the selected connection</source>
        <translation>Detalles de la conexión seleccionada</translation>
    </message>
    <message>
        <source>Select a connection to see its details.</source>
        <translation>Seleccione una conexión para ver sus detalles.</translation>
    </message>
    <message>
        <source>&amp;Message…</source>
        <translation>&amp;Mensaje…</translation>
    </message>
    <message>
        <source>Says something to the selected client alone.</source>
        <translation>Dice algo solo al cliente seleccionado.</translation>
    </message>
    <message>
        <source>Show its &amp;rooms</source>
        <translation>Ver sus &amp;salas</translation>
    </message>
    <message>
        <source>Goes to a room that the selected client is in.</source>
        <translation>Va a una sala en la que está el cliente seleccionado.</translation>
    </message>
    <message>
        <source>Only &amp;slow ones</source>
        <translation>Solo las &amp;lentas</translation>
    </message>
    <message>
        <source>Shows those for which much is queued, or whose answers take long.</source>
        <translation>Muestra aquellas con mucho en cola o cuyas respuestas tardan.</translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation>&amp;Desconectar…</translation>
    </message>
    <message>
        <source>Closes the connection; clients connect again by themselves.</source>
        <translation>Cierra la conexión; los clientes vuelven a conectarse por sí mismos.</translation>
    </message>
    <message>
        <source>Disconnect for &amp;good…</source>
        <translation>Desconectar &amp;para siempre…</translation>
    </message>
    <message>
        <source>Closes the connection and tells the client not to return.</source>
        <translation>Cierra la conexión e indica al cliente que no vuelva.</translation>
    </message>
    <message>
        <source>The list is not what was asked for: %1.</source>
        <translation>La lista no es la que se pidió: %1.</translation>
    </message>
    <message>
        <source>No connection matches.</source>
        <translation>Ninguna conexión coincide.</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <translation>No hay nadie conectado.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections match</source>
        <translation>
            <numerusform>%n conexión coincide</numerusform>
            <numerusform>%n conexiones coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one connection first.</source>
        <translation>Seleccione primero una sola conexión.</translation>
    </message>
    <message>
        <source>Select connections first.</source>
        <translation>Seleccione primero alguna conexión.</translation>
    </message>
    <message>
        <source>It is in no room.</source>
        <translation>No está en ninguna sala.</translation>
    </message>
</context>
<context>
    <name>confab::ConsoleLink</name>
    <message>
        <source>&quot;%1&quot; is no link to a server, such as confab://chat.example:8090</source>
        <translation>«%1» no es un enlace a un servidor, como confab://chat.example:8090</translation>
    </message>
    <message>
        <source>The link holds a user or a secret; a link names a server and nothing else</source>
        <translation>El enlace contiene un usuario o un secreto; un enlace indica un servidor y nada más</translation>
    </message>
    <message>
        <source>The link &quot;%1&quot; holds more than a server and its port</source>
        <translation>El enlace «%1» contiene más que un servidor y su puerto</translation>
    </message>
</context>
<context>
    <name>confab::ConsoleOptions</name>
    <message>
        <source>Administration port to connect to, such as ws://127.0.0.1:8090/admin.</source>
        <translation>Puerto de administración al que conectarse, como ws://127.0.0.1:8090/admin.</translation>
    </message>
    <message>
        <source>File with the token for --url.</source>
        <translation>Archivo con el token para --url.</translation>
    </message>
    <message>
        <source>State directory of a server on this machine: finds address and token there.</source>
        <translation>Directorio de estado de un servidor en este equipo: allí busca la dirección y el token.</translation>
    </message>
    <message>
        <source>Keeps its settings in DIR instead of the user&apos;s.</source>
        <translation>Guarda su configuración en DIR en lugar de la del usuario.</translation>
    </message>
    <message>
        <source>The language: %1; what was chosen last, or the system&apos;s, if left out.</source>
        <translation>El idioma: %1; si se omite, el último elegido o el del sistema.</translation>
    </message>
    <message>
        <source>Server whose profile to open, or to begin; the console that runs already does it.</source>
        <translation>Servidor cuyo perfil se abre o se empieza; lo hace la consola que ya esté abierta.</translation>
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
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Anunciar</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>%1 (%2 ⚠)</source>
        <translation>%1 (%2 ⚠)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Connect to</source>
        <translation>&amp;Conectar con</translation>
    </message>
    <message>
        <source>&amp;Servers…</source>
        <translation>&amp;Servidores…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>&amp;Export table…</source>
        <translation>&amp;Exportar tabla…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Columns and order…</source>
        <translation>&amp;Columnas y orden…</translation>
    </message>
    <message>
        <source>Chooses what the table shows, and what it is sorted by.</source>
        <translation>Elige qué muestra la tabla y por qué se ordena.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Confab</source>
        <translation>Acerca &amp;de Confab</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Colours of the &amp;desktop</source>
        <translation>Colores del &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>No server runs with the state directory %1.</source>
        <translation>No hay ningún servidor en ejecución con el directorio de estado %1.</translation>
    </message>
    <message>
        <source>%1 – Confab</source>
        <translation>%1 – Confab</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Conectar con</translation>
    </message>
    <message>
        <source>About Confab</source>
        <translation>Acerca de Confab</translation>
    </message>
    <message>
        <source>&lt;b&gt;Confab %1&lt;/b&gt;&lt;p&gt;The operator&apos;s console of the Confab chat server.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Confab %1&lt;/b&gt;&lt;p&gt;La consola de operadores del servidor de chat Confab.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;System&apos;s language</source>
        <translation>Idioma del &amp;sistema</translation>
    </message>
    <message>
        <source>The language changes when what is under way is done.</source>
        <translation>El idioma cambiará cuando termine lo que está en curso.</translation>
    </message>
    <message>
        <source>The link leads to the server of this machine.</source>
        <translation>El enlace lleva al servidor de este equipo.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>The link to %1 was not opened: something is being typed in &quot;Servers&quot;.</source>
        <translation>El enlace a %1 no se abrió: se está escribiendo algo en «Servidores».</translation>
    </message>
</context>
<context>
    <name>confab::ExportDialog</name>
    <message>
        <source>&amp;All rows</source>
        <translation>&amp;Todas las filas</translation>
    </message>
    <message>
        <source>&amp;CSV, for spreadsheets</source>
        <translation>&amp;CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>&amp;JSON, as the server sends it</source>
        <translation>&amp;JSON, tal como lo envía el servidor</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Filtered rows</source>
        <translation>Filas filtradas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Not exported: %1.</source>
        <translation>No se exportó: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in %1.</source>
        <translation>
            <numerusform>Hay %n fila en %1.</numerusform>
            <numerusform>Hay %n filas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>The %n that &amp;match the filter</source>
        <translation>
            <numerusform>La única que coincide con el &amp;filtro</numerusform>
            <numerusform>Las %n que coinciden con el &amp;filtro</numerusform>
        </translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Exportar tabla</translation>
    </message>
</context>
<context>
    <name>confab::FeedFilter</name>
    <message>
        <source>No line matches the filter.</source>
        <translation>Ninguna línea coincide con el filtro.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Aún no ha pasado nada.</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Aún no hay datos</translation>
    </message>
</context>
<context>
    <name>confab::FeedModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines came than could be sent</source>
        <translation>
            <numerusform>%n línea más de las que se podían enviar</numerusform>
            <numerusform>%n líneas más de las que se podían enviar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>confab::FeedPage</name>
    <message>
        <source>Filter: words that a line must hold</source>
        <translation>Filtro: palabras que debe contener una línea</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Shows the lines that hold all of these words.</source>
        <translation>Muestra las líneas que contienen todas estas palabras.</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>Info and worse</source>
        <translation>Información y más graves</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Advertencias y más graves</translation>
    </message>
    <message>
        <source>Critical only</source>
        <translation>Solo críticos</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Refused and failed</source>
        <translation>Rechazados y fallidos</translation>
    </message>
    <message>
        <source>Failed only</source>
        <translation>Solo fallidos</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Select a line to see all of it.</source>
        <translation>Seleccione una línea para verla entera.</translation>
    </message>
    <message>
        <source>The whole entry as JSON</source>
        <translation>La entrada completa como JSON</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Holds the list still; new lines are kept for later.</source>
        <translation>Detiene la lista; las líneas nuevas se guardan para después.</translation>
    </message>
    <message>
        <source>Go to the &amp;newest</source>
        <translation>Ir a lo más &amp;reciente</translation>
    </message>
    <message>
        <source>Goes to the end of the list and stays there as lines come.</source>
        <translation>Va al final de la lista y se queda ahí a medida que llegan líneas.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies the selected lines as text.</source>
        <translation>Copia las líneas seleccionadas como texto.</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Empties the list here; the server keeps its lines.</source>
        <translation>Vacía la lista aquí; el servidor conserva sus líneas.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Writes the lines to a file.</source>
        <translation>Escribe las líneas en un archivo.</translation>
    </message>
    <message>
        <source>Events tell what operators did: who, when, and with what outcome.

Only the role admin may see them; you are %1.</source>
        <translation>Los eventos cuentan lo que hicieron los operadores: quién, cuándo y con qué resultado.

Solo el rol admin puede verlos; usted es %1.</translation>
    </message>
    <message>
        <source>The log cannot be shown: %1.</source>
        <translation>No se puede mostrar el registro: %1.</translation>
    </message>
    <message>
        <source>Events cannot be shown: %1.</source>
        <translation>No se pueden mostrar los eventos: %1.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on (%n new)</source>
        <translation>
            <numerusform>Se&amp;guir (%n nueva)</numerusform>
            <numerusform>Se&amp;guir (%n nuevas)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Se&amp;guir</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lines match</source>
        <translation>
            <numerusform>%1 de %n línea coincide</numerusform>
            <numerusform>%1 de %n líneas coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>; older ones are dropped</source>
        <extracomment>Goes on after the number of lines</extracomment>
        <translation>; las más antiguas se descartan</translation>
    </message>
    <message numerus="yes">
        <source>; paused, %n new</source>
        <extracomment>Goes on after the number of lines</extracomment>
        <translation>
            <numerusform>; en pausa, %n nueva</numerusform>
            <numerusform>; en pausa, %n nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>; no connection, so nothing new comes</source>
        <extracomment>Goes on after the number of lines</extracomment>
        <translation>; sin conexión, así que no llega nada nuevo</translation>
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
        <translation>ahora</translation>
    </message>
    <message numerus="yes">
        <source>%1: now %2, at most %3 in the last %n minutes</source>
        <translation>
            <numerusform>%1: ahora %2, como máximo %3 en el último minuto</numerusform>
            <numerusform>%1: ahora %2, como máximo %3 en los últimos %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1: no data yet</source>
        <translation>%1: aún no hay datos</translation>
    </message>
</context>
<context>
    <name>confab::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
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
        <translation>Ordenar por «%1»</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Ascendente</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Descendente</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Columnas y orden</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar «%1»</translation>
    </message>
</context>
<context>
    <name>confab::Keychain</name>
    <message>
        <source>The keychain refused access.</source>
        <translation>El llavero denegó el acceso.</translation>
    </message>
    <message>
        <source>This desktop has no keychain that answers: the secret is kept until the program ends.</source>
        <translation>Este escritorio no tiene ningún llavero que responda: el secreto se conserva hasta que termine el programa.</translation>
    </message>
</context>
<context>
    <name>confab::LiveModel</name>
    <message>
        <source>not loaded</source>
        <translation>sin cargar</translation>
    </message>
    <message>
        <source>%1 The server does not sort by it.</source>
        <translation>%1 El servidor no ordena por esta columna.</translation>
    </message>
</context>
<context>
    <name>confab::LiveTableView</name>
    <message>
        <source>The list is still being loaded.</source>
        <translation>La lista aún se está cargando.</translation>
    </message>
    <message>
        <source>The list is not what was asked for.</source>
        <translation>La lista no es la que se pidió.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>The list cannot be shown: %1.</source>
        <translation>No se puede mostrar la lista: %1.</translation>
    </message>
    <message>
        <source>Not what was asked for, but the list before: %1.</source>
        <translation>No es lo que se pidió, sino la lista anterior: %1.</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Aún no hay datos</translation>
    </message>
</context>
<context>
    <name>confab::MemberAdder</name>
    <message>
        <source>Connections to add</source>
        <translation>Conexiones que añadir</translation>
    </message>
    <message>
        <source>No connection matches the filter.</source>
        <translation>Ninguna conexión coincide con el filtro.</translation>
    </message>
    <message>
        <source>&amp;Or paste ids, separated by anything:</source>
        <translation>&amp;O pegue identificadores, separados por cualquier cosa:</translation>
    </message>
    <message>
        <source>Ids to add</source>
        <translation>Identificadores que añadir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Add members to %1</source>
        <translation>Añadir miembros a %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message numerus="yes">
        <source>Add %n to %1</source>
        <translation>
            <numerusform>Añadir %n a %1</numerusform>
            <numerusform>Añadir %n a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ids</source>
        <translation>
            <numerusform>%n identificador</numerusform>
            <numerusform>%n identificadores</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no connection&apos;s id</source>
        <translation>«%1» no es el identificador de ninguna conexión</translation>
    </message>
</context>
<context>
    <name>confab::MessageText</name>
    <message>
        <source>This is no JSON: %1, in line %2, column %3.</source>
        <translation>Esto no es JSON: %1, en la línea %2, columna %3.</translation>
    </message>
    <message>
        <source>it must be one value</source>
        <translation>debe ser un solo valor</translation>
    </message>
    <message>
        <source>There is no message yet.</source>
        <translation>Aún no hay mensaje.</translation>
    </message>
    <message>
        <source>A message is neither null nor an empty text.</source>
        <translation>Un mensaje no puede ser null ni un texto vacío.</translation>
    </message>
</context>
<context>
    <name>confab::Notices</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Descartar el aviso</translation>
    </message>
    <message>
        <source>Action of the notice</source>
        <translation>Acción del aviso</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
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
        <translation>Nodos</translation>
    </message>
    <message>
        <source>There are no nodes.</source>
        <translation>No hay nodos.</translation>
    </message>
    <message>
        <source>&amp;Thresholds</source>
        <translation>&amp;Umbrales</translation>
    </message>
    <message>
        <source>Shows or hides what counts as wrong.</source>
        <translation>Muestra u oculta qué se considera un problema.</translation>
    </message>
    <message>
        <source>Time on show</source>
        <translation>Periodo mostrado</translation>
    </message>
    <message>
        <source>How far back the charts go</source>
        <translation>Hasta dónde se remontan los gráficos</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>Últimos 5 minutos</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Últimos 15 minutos</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Changes how far back the charts go.</source>
        <translation>Cambia hasta dónde se remontan los gráficos.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <extracomment>Keys of the chart of messages: “in” those that clients send, “out” those that are sent to them</extracomment>
        <translation>Mensajes/s</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entran</translation>
    </message>
    <message>
        <source>out</source>
        <translation>salen</translation>
    </message>
    <message>
        <source>Longest queue yet</source>
        <translation>Cola más larga</translation>
    </message>
    <message>
        <source>Loop lag</source>
        <translation>Retraso del bucle</translation>
    </message>
    <message>
        <source>&amp;Charts:</source>
        <translation>&amp;Gráficos:</translation>
    </message>
</context>
<context>
    <name>confab::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>confab::PageParts</name>
    <message numerus="yes">
        <source>These are %1 of the %n that are selected; the others are not loaded and stay.</source>
        <translation>
            <numerusform>Son %1 de %n elemento seleccionado; los demás no están cargados y se quedan como están.</numerusform>
            <numerusform>Son %1 de los %n elementos seleccionados; los demás no están cargados y se quedan como están.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>confab::ProfileForm</name>
    <message>
        <source>&amp;Read-only: nothing can be changed by mistake</source>
        <translation>&amp;Solo lectura: nada se puede cambiar por error</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Usuario y contraseña</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The system&apos;s certificates alone</source>
        <translation>Solo los certificados del sistema</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No colour for a profile</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation>Pasos de la prueba</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>S&amp;ign in with:</source>
        <translation>&amp;Iniciar sesión con:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuario:</translation>
    </message>
    <message>
        <source>&amp;Secret:</source>
        <translation>Secre&amp;to:</translation>
    </message>
    <message>
        <source>&amp;Certificates:</source>
        <translation>&amp;Certificados:</translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <translation>C&amp;olor:</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>The profile wants a name.</source>
        <translation>El perfil necesita un nombre.</translation>
    </message>
    <message>
        <source>The address: %1.</source>
        <translation>La dirección: %1.</translation>
    </message>
    <message>
        <source>Who signs in? The user is missing.</source>
        <translation>¿Quién inicia sesión? Falta el usuario.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>What is in the file admin.token</source>
        <translation>Lo que contiene el archivo admin.token</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Correcto: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fallido: %1</translation>
    </message>
</context>
<context>
    <name>confab::ProfileStore</name>
    <message>
        <source>This machine</source>
        <translation>Este equipo</translation>
    </message>
</context>
<context>
    <name>confab::ProfilesDialog</name>
    <message>
        <source>&amp;Forget</source>
        <translation>O&amp;lvidar</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save and co&amp;nnect</source>
        <translation>Guardar y con&amp;ectar</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>N&amp;ew</source>
        <translation>Nue&amp;vo</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>From a link. Connect only if you know this server: it gets the secret you enter.</source>
        <translation>De un enlace. Conéctese solo si conoce este servidor: recibe el secreto que introduzca.</translation>
    </message>
</context>
<context>
    <name>confab::QueryText</name>
    <message>
        <source>“%1”: a number of members should follow, as in members&gt;10.</source>
        <translation>«%1»: debe seguir un número de miembros, como en members&gt;10.</translation>
    </message>
    <message>
        <source>“%1”: no room can have so many members.</source>
        <translation>«%1»: ninguna sala puede tener tantos miembros.</translation>
    </message>
    <message>
        <source>“name:” wants a name, such as name:game*.</source>
        <translation>«name:» necesita un nombre, como name:game*.</translation>
    </message>
    <message>
        <source>“%1”: only is:slow is known.</source>
        <translation>«%1»: solo se conoce is:slow.</translation>
    </message>
    <message>
        <source>“%1” wants a name.</source>
        <translation>«%1» necesita un nombre.</translation>
    </message>
    <message>
        <source>Filter: part of a name, name:game*, members&gt;10</source>
        <translation>Filtro: parte de un nombre, name:game*, members&gt;10</translation>
    </message>
    <message>
        <source>Filter: part of an id, an address or a node</source>
        <translation>Filtro: parte de un identificador, dirección o nodo</translation>
    </message>
    <message>
        <source>Filter: id, address, node, room:general, is:slow</source>
        <translation>Filtro: identificador, dirección, nodo, room:general, is:slow</translation>
    </message>
</context>
<context>
    <name>confab::Reach</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n sala</numerusform>
            <numerusform>%n salas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>confab::Removals</name>
    <message numerus="yes">
        <source>removal of %n members from %1</source>
        <translation>
            <numerusform>la retirada de %n miembro de %1</numerusform>
            <numerusform>la retirada de %n miembros de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>is a member already</source>
        <translation>ya es miembro</translation>
    </message>
    <message>
        <source>Adding to %1</source>
        <translation>Añadiendo a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n members added to %1.</source>
        <translation>
            <numerusform>Se añadió %n miembro a %1.</numerusform>
            <numerusform>Se añadieron %n miembros a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>was no member any more</source>
        <translation>ya no era miembro</translation>
    </message>
    <message>
        <source>Removing from %1</source>
        <translation>Quitando de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n members removed from %1.</source>
        <translation>
            <numerusform>Se quitó %n miembro de %1.</numerusform>
            <numerusform>Se quitaron %n miembros de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>is a member again already</source>
        <translation>ya vuelve a ser miembro</translation>
    </message>
    <message>
        <source>Adding back to %1</source>
        <translation>Volviendo a añadir a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n members are back in %1.</source>
        <translation>
            <numerusform>%n miembro está de vuelta en %1.</numerusform>
            <numerusform>%n miembros están de vuelta en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n members are back in %2; above is why the others are not.</source>
        <translation>
            <numerusform>%1 de %n miembro está de vuelta en %2; arriba se indica por qué no los demás.</numerusform>
            <numerusform>%1 de %n miembros están de vuelta en %2; arriba se indica por qué no los demás.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>confab::RoomChips</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove a&amp;ll</source>
        <translation>Quitar t&amp;odas</translation>
    </message>
    <message>
        <source>Name of a room, then Return</source>
        <translation>Nombre de una sala y luego Intro</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>Añadir una sala</translation>
    </message>
    <message>
        <source>Type the name of a room and press Return.</source>
        <translation>Escriba el nombre de una sala y pulse Intro.</translation>
    </message>
    <message>
        <source>Rooms to announce to</source>
        <translation>Salas a las que anunciar</translation>
    </message>
    <message>
        <source>Delete removes the selected rooms.</source>
        <translation>Supr quita las salas seleccionadas.</translation>
    </message>
    <message>
        <source>Remove the selected rooms</source>
        <translation>Quitar las salas seleccionadas</translation>
    </message>
    <message>
        <source>Remove all rooms</source>
        <translation>Quitar todas las salas</translation>
    </message>
    <message>
        <source>There is no such room.</source>
        <translation>No existe esa sala.</translation>
    </message>
    <message>
        <source>%1, which does not exist</source>
        <translation>%1, que no existe</translation>
    </message>
</context>
<context>
    <name>confab::RoomPanel</name>
    <message>
        <source>Members of the room</source>
        <translation>Miembros de la sala</translation>
    </message>
    <message>
        <source>&amp;Add members…</source>
        <translation>Aña&amp;dir miembros…</translation>
    </message>
    <message>
        <source>Picks connections, or takes ids from the clipboard.</source>
        <translation>Elige conexiones o toma identificadores del portapapeles.</translation>
    </message>
    <message>
        <source>&amp;Remove members…</source>
        <translation>&amp;Quitar miembros…</translation>
    </message>
    <message>
        <source>Removes the selected members; they stay connected.</source>
        <translation>Quita los miembros seleccionados; siguen conectados.</translation>
    </message>
    <message>
        <source>Remove all that &amp;match…</source>
        <translation>Quitar los que &amp;coincidan…</translation>
    </message>
    <message>
        <source>Removes every member that the filter shows, on all pages.</source>
        <translation>Quita todos los miembros que muestra el filtro, en todas las páginas.</translation>
    </message>
    <message>
        <source>&amp;Message to member…</source>
        <translation>&amp;Mensaje al miembro…</translation>
    </message>
    <message>
        <source>Says something to the selected member alone.</source>
        <translation>Dice algo solo al miembro seleccionado.</translation>
    </message>
    <message>
        <source>A&amp;nnounce to this room…</source>
        <translation>Anunciar en esta &amp;sala…</translation>
    </message>
    <message>
        <source>Says something to everybody in the room.</source>
        <translation>Dice algo a todos en la sala.</translation>
    </message>
    <message>
        <source>The list is not what was asked for: %1.</source>
        <translation>La lista no es la que se pidió: %1.</translation>
    </message>
    <message>
        <source>No room selected</source>
        <translation>Ninguna sala seleccionada</translation>
    </message>
    <message>
        <source>Select a room to see who is in it.</source>
        <translation>Seleccione una sala para ver quién está en ella.</translation>
    </message>
    <message>
        <source>This room does not exist any more.</source>
        <translation>Esta sala ya no existe.</translation>
    </message>
    <message numerus="yes">
        <source>%n members match</source>
        <translation>
            <numerusform>%n miembro coincide</numerusform>
            <numerusform>%n miembros coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>No member matches the filter.</source>
        <translation>Ningún miembro coincide con el filtro.</translation>
    </message>
    <message>
        <source>Nobody is in this room. Drag connections here, or press “Add members…”.</source>
        <translation>No hay nadie en esta sala. Arrastre conexiones hasta aquí o pulse «Añadir miembros…».</translation>
    </message>
    <message>
        <source>Select a room first.</source>
        <translation>Seleccione primero una sala.</translation>
    </message>
    <message>
        <source>Select members first.</source>
        <translation>Seleccione primero algún miembro.</translation>
    </message>
    <message>
        <source>There are no members.</source>
        <translation>No hay miembros.</translation>
    </message>
    <message>
        <source>Select one member first.</source>
        <translation>Seleccione primero un solo miembro.</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>¿Quitar %1 de %2?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n members from %1?</source>
        <translation>
            <numerusform>¿Quitar %n miembro de %1?</numerusform>
            <numerusform>¿Quitar %n miembros de %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that match…</source>
        <translation>
            <numerusform>El único que coincide…</numerusform>
            <numerusform>Los %n que coinciden…</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Reason, which they are told (may be empty)</source>
        <translation>Motivo que se les comunica (puede quedar vacío)</translation>
    </message>
    <message numerus="yes">
        <source>Remove all %n members that are listed from %1? Type the room&apos;s name to confirm.</source>
        <translation>
            <numerusform>¿Quitar de %1 al único miembro de la lista? Escriba el nombre de la sala para confirmar.</numerusform>
            <numerusform>¿Quitar de %1 a los %n miembros de la lista? Escriba el nombre de la sala para confirmar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>The room&apos;s name</source>
        <translation>El nombre de la sala</translation>
    </message>
</context>
<context>
    <name>confab::RoomsPage</name>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Connections can be dropped on a room to add them.</source>
        <translation>Se pueden soltar conexiones sobre una sala para añadirlas.</translation>
    </message>
    <message>
        <source>&amp;New room…</source>
        <translation>&amp;Nueva sala…</translation>
    </message>
    <message>
        <source>Makes an empty room.</source>
        <translation>Crea una sala vacía.</translation>
    </message>
    <message>
        <source>&amp;Destroy…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Ends the selected rooms; their members are told and stay connected.</source>
        <translation>Elimina las salas seleccionadas; se avisa a sus miembros, que siguen conectados.</translation>
    </message>
    <message>
        <source>&amp;Announce…</source>
        <translation>&amp;Anunciar…</translation>
    </message>
    <message>
        <source>Says something to everybody in the selected rooms.</source>
        <translation>Dice algo a todos en las salas seleccionadas.</translation>
    </message>
    <message>
        <source>The list is not what was asked for: %1.</source>
        <translation>La lista no es la que se pidió: %1.</translation>
    </message>
    <message>
        <source>There are no rooms yet. Press “New room…” to make one.</source>
        <translation>Aún no hay salas. Pulse «Nueva sala…» para crear una.</translation>
    </message>
    <message>
        <source>No room matches the filter.</source>
        <translation>Ninguna sala coincide con el filtro.</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n sala</numerusform>
            <numerusform>%n salas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms match</source>
        <translation>
            <numerusform>%n sala coincide</numerusform>
            <numerusform>%n salas coinciden</numerusform>
        </translation>
    </message>
    <message>
        <source>Select rooms first.</source>
        <translation>Seleccione primero alguna sala.</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n rooms that are selected only %1 are loaded and were taken over.</source>
        <translation>
            <numerusform>De %n sala seleccionada, solo están cargadas y se tomaron %1.</numerusform>
            <numerusform>De las %n salas seleccionadas, solo están cargadas y se tomaron %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new room. Names have 1 to 255 bytes.</source>
        <translation>Una sala nueva. Los nombres tienen de 1 a 255 bytes.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Nombre de la sala</translation>
    </message>
    <message>
        <source>The room was not made: %1.</source>
        <translation>No se creó la sala: %1.</translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation>Se creó %1.</translation>
    </message>
    <message>
        <source>%1 existed already.</source>
        <translation>%1 ya existía.</translation>
    </message>
    <message numerus="yes">
        <source>%n members are told that it is gone</source>
        <extracomment>Stands in the question whether to destroy: “Destroy lobby? 5 members are told that it is gone.”</extracomment>
        <translation>
            <numerusform>Se avisa a %n miembro de que ya no existe</numerusform>
            <numerusform>Se avisa a %n miembros de que ya no existe</numerusform>
        </translation>
    </message>
    <message>
        <source>How many members are told is not known</source>
        <translation>No se sabe a cuántos miembros se avisa</translation>
    </message>
    <message>
        <source>Destroy %1? %2.</source>
        <translation>¿Eliminar %1? %2.</translation>
    </message>
    <message numerus="yes">
        <source>Destroy %n rooms? %1.</source>
        <translation>
            <numerusform>¿Eliminar %n sala? %1.</numerusform>
            <numerusform>¿Eliminar %n salas? %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroy</source>
        <extracomment>The button</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>destroy</source>
        <extracomment>The word that has to be typed to confirm, the same as in “Type “destroy” to confirm.”</extracomment>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>The room&apos;s name</source>
        <translation>El nombre de la sala</translation>
    </message>
    <message>
        <source>The word “destroy”</source>
        <translation>La palabra «eliminar»</translation>
    </message>
    <message>
        <source>Type its name to confirm.</source>
        <translation>Escriba su nombre para confirmar.</translation>
    </message>
    <message>
        <source>Type “destroy” to confirm.</source>
        <translation>Escriba «eliminar» para confirmar.</translation>
    </message>
    <message>
        <source>was gone already</source>
        <translation>ya no existía</translation>
    </message>
    <message>
        <source>Destroying rooms</source>
        <translation>Eliminando salas</translation>
    </message>
    <message>
        <source>Destroyed %1.</source>
        <translation>Se eliminó %1.</translation>
    </message>
    <message numerus="yes">
        <source>Destroyed %n rooms.</source>
        <translation>
            <numerusform>Se eliminó %n sala.</numerusform>
            <numerusform>Se eliminaron %n salas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>confab::Session</name>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, solo lectura</translation>
    </message>
    <message>
        <source>%1: signing in…</source>
        <translation>%1: iniciando sesión…</translation>
    </message>
    <message>
        <source>%1: connecting…</source>
        <translation>%1: conectando…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: trying again; %2</source>
        <translation>%1: intentándolo de nuevo; %2</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>No hay conexión con el servidor.</translation>
    </message>
    <message>
        <source>This profile is read-only.</source>
        <translation>Este perfil es de solo lectura.</translation>
    </message>
    <message>
        <source>This needs the role %1; you are %2.</source>
        <translation>Esto requiere el rol %1; usted es %2.</translation>
    </message>
</context>
<context>
    <name>confab::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
</context>
<context>
    <name>confab::StateLine</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>confab::TableExport</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>se canceló</translation>
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
        <translation>&amp;Retraso del bucle</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Conexiones</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>C&amp;ola</translation>
    </message>
    <message>
        <source>Memor&amp;y</source>
        <translation>&amp;Memoria</translation>
    </message>
    <message>
        <source>S&amp;tore unavailable</source>
        <translation>Almacén no dis&amp;ponible</translation>
    </message>
    <message>
        <source>Node &amp;unreachable</source>
        <translation>&amp;Nodo inaccesible</translation>
    </message>
    <message>
        <source>Alert when work on a node begins later than this.</source>
        <translation>Alerta cuando el trabajo en un nodo empieza con más retraso que este.</translation>
    </message>
    <message>
        <source>Alert when one node has more clients than this.</source>
        <translation>Alerta cuando un nodo tiene más clientes que estos.</translation>
    </message>
    <message>
        <source>Alert when more than this waits for one client.</source>
        <translation>Alerta cuando espera más que esto para un cliente.</translation>
    </message>
    <message>
        <source>Alert when one node uses more than this.</source>
        <translation>Alerta cuando un nodo usa más que esto.</translation>
    </message>
    <message>
        <source>Alert when a node cannot read and write the rooms.</source>
        <translation>Alerta cuando un nodo no puede leer ni escribir las salas.</translation>
    </message>
    <message>
        <source>Alert when a node does not answer the others.</source>
        <translation>Alerta cuando un nodo no responde a los demás.</translation>
    </message>
    <message>
        <source>Notify on the &amp;desktop</source>
        <translation>Notificar en el e&amp;scritorio</translation>
    </message>
    <message>
        <source>Notify on the desktop</source>
        <translation>Notificar en el escritorio</translation>
    </message>
    <message>
        <source>%1: more than</source>
        <translation>%1: más de</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <translation>Este escritorio no tiene bandeja del sistema.</translation>
    </message>
</context>
<context>
    <name>confab::TotalsBar</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Clients on all nodes.</source>
        <translation>Clientes en todos los nodos.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Of all rooms; who is in two rooms counts twice.</source>
        <translation>De todas las salas; quien está en dos salas cuenta dos veces.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>On all nodes.</source>
        <translation>En todos los nodos.</translation>
    </message>
    <message>
        <source>Received/s</source>
        <translation>Recibidos/s</translation>
    </message>
    <message>
        <source>Messages that clients say, on all nodes.</source>
        <translation>Mensajes que dicen los clientes, en todos los nodos.</translation>
    </message>
    <message>
        <source>Delivered/s</source>
        <translation>Entregados/s</translation>
    </message>
    <message>
        <source>Copies of messages sent to clients, by the node that answers here.</source>
        <translation>Copias de mensajes enviadas a los clientes por el nodo que responde aquí.</translation>
    </message>
    <message>
        <source>Loop lag</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>How late work begins on the busiest node.</source>
        <translation>Con cuánto retraso empieza el trabajo en el nodo más ocupado.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Server processes that can be reached, of those there are.</source>
        <translation>Procesos del servidor accesibles, del total que hay.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
