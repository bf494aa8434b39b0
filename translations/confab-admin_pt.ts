<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>confab::Alerts</name>
    <message>
        <source>Loop lag</source>
        <translation>Atraso do loop</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Queue of a client</source>
        <translation>Fila de um cliente</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Store unavailable</source>
        <translation>Armazenamento indisponível</translation>
    </message>
    <message>
        <source>Node unreachable</source>
        <translation>Nó inacessível</translation>
    </message>
    <message>
        <source>Loop lag of %1 on %2 (more than %3)</source>
        <extracomment>A duration, the name of a node, the threshold</extracomment>
        <translation>Atraso do loop de %1 em %2 (mais de %3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections on %1 (more than %2)</source>
        <translation>
            <numerusform>%Ln conexão em %1 (mais de %2)</numerusform>
            <numerusform>%Ln conexões em %1 (mais de %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waited for one client of %2 (more than %3)</source>
        <extracomment>A size, the name of a node, the threshold</extracomment>
        <translation>%1 na fila de um cliente de %2 (mais de %3)</translation>
    </message>
    <message>
        <source>%1 of memory used by %2 (more than %3)</source>
        <extracomment>A size, the name of a node, the threshold</extracomment>
        <translation>%1 de memória em uso por %2 (mais de %3)</translation>
    </message>
    <message>
        <source>%1 cannot reach its store</source>
        <translation>%1 não consegue acessar o armazenamento</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 está inacessível</translation>
    </message>
</context>
<context>
    <name>confab::AlertsPanel</name>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Não há nada de errado.</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Limiares</translation>
    </message>
    <message>
        <source>What counts as wrong</source>
        <translation>O que conta como problema</translation>
    </message>
    <message>
        <source>Shows or hides what counts as wrong.</source>
        <translation>Mostra ou oculta o que conta como problema.</translation>
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
        <translation>Editar de n&amp;ovo</translation>
    </message>
    <message>
        <source>Announcements so far</source>
        <translation>Anúncios feitos até agora</translation>
    </message>
    <message>
        <source>Edit the selected announcement again</source>
        <translation>Editar de novo o anúncio selecionado</translation>
    </message>
    <message>
        <source>Takes rooms and message over, to be changed before sending</source>
        <translation>Retoma as salas e a mensagem, para alterá-las antes do envio</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Histórico</translation>
    </message>
    <message>
        <source>Nothing has been announced from here yet. What you send is listed here, and can be sent again.</source>
        <translation>Nada foi anunciado daqui ainda. O que você enviar aparecerá nesta lista e poderá ser enviado de novo.</translation>
    </message>
    <message>
        <source>Return takes the selected one up again, to be changed.</source>
        <translation>Enter retoma o selecionado para ser alterado.</translation>
    </message>
    <message>
        <source>Says the same to the same rooms, at once</source>
        <translation>Diz o mesmo às mesmas salas, imediatamente</translation>
    </message>
    <message>
        <source>To all rooms? Press again</source>
        <translation>A todas? Pressione de novo</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Env&amp;iar de novo</translation>
    </message>
    <message>
        <source>Send the selected announcement again</source>
        <translation>Enviar de novo o anúncio selecionado</translation>
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
        <translation>&amp;Todas as salas</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Send announcement</source>
        <translation>E&amp;nviar anúncio</translation>
    </message>
    <message>
        <source>To these rooms</source>
        <translation>A estas salas</translation>
    </message>
    <message>
        <source>To all rooms</source>
        <translation>A todas as salas</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>What everybody in these rooms is told</source>
        <translation>O que será dito a todos nestas salas</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The message is any JSON value and is sent as it is written.</source>
        <translation>A mensagem é um valor JSON qualquer e é enviada como está escrita.</translation>
    </message>
    <message>
        <source>Says the message to everybody in the rooms.</source>
        <translation>Diz a mensagem a todos nas salas.</translation>
    </message>
    <message>
        <source>Write &amp;message</source>
        <translation>Es&amp;crever mensagem</translation>
    </message>
    <message>
        <source>Goes to the field for the message.</source>
        <translation>Vai para o campo da mensagem.</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>The rooms that an announcement goes to</extracomment>
        <translation>Para</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensagem</translation>
    </message>
    <message>
        <source>This was said on %1. Look it over before you send it here.</source>
        <translation>Isto foi dito em %1. Revise antes de enviar aqui.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Add the rooms that shall hear it.</source>
        <translation>Adicione as salas que devem ouvir.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Escreva uma mensagem primeiro.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Send to all: press again</source>
        <translation>A todos: pressione de novo</translation>
    </message>
    <message>
        <source>This reaches %1. Press again to send it.</source>
        <translation>Isto alcança %1. Pressione de novo para enviar.</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>Enviar (%1)</translation>
    </message>
    <message>
        <source>Send the announcement</source>
        <translation>Enviar o anúncio</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>Não enviado: %1.</translation>
    </message>
    <message>
        <source>Reached %1.</source>
        <translation>Alcançou %1.</translation>
    </message>
    <message>
        <source>Reached %1, but not %2.</source>
        <translation>Alcançou %1, mas não %2.</translation>
    </message>
    <message>
        <source>It was sent as it was; what you have changed since is still here.</source>
        <translation>Foi enviado como estava; o que você mudou desde então continua aqui.</translation>
    </message>
    <message>
        <source>How many it reaches is not known: %1.</source>
        <translation>Não se sabe quantos alcança: %1.</translation>
    </message>
    <message>
        <source>Counting whom it reaches…</source>
        <translation>Contando quem será alcançado…</translation>
    </message>
    <message>
        <source>Reaches %1.</source>
        <translation>Alcança %1.</translation>
    </message>
    <message>
        <source>Reaches %1. Not there: %2.</source>
        <translation>Alcança %1. Não existem: %2.</translation>
    </message>
</context>
<context>
    <name>confab::Announcements</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, em %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3, %4</source>
        <translation>%1 em %2: %3, %4</translation>
    </message>
    <message>
        <source>The history of announcements cannot be kept in %1: %2.</source>
        <translation>O histórico de anúncios não pode ser mantido em %1: %2.</translation>
    </message>
    <message>
        <source>all rooms</source>
        <translation>todas as salas</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>não enviado: %1</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>alcançou %1</translation>
    </message>
    <message>
        <source>%1, but not %2</source>
        <translation>%1, mas não %2</translation>
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
        <translation>Outra resposta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
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
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Cancel what is under way</source>
        <translation>Cancelar o que está em andamento</translation>
    </message>
    <message>
        <source>Copy the list of failures</source>
        <translation>Copiar a lista de falhas</translation>
    </message>
    <message>
        <source>Dismiss the list of failures</source>
        <translation>Dispensar a lista de falhas</translation>
    </message>
    <message>
        <source>What failed, and why</source>
        <translation>O que falhou e por quê</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>What is being done, how often it was done, how often it will be: “Removing from lobby, 3 of 20”</extracomment>
        <translation>%1, %2 de %3</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more wait</source>
        <translation>
            <numerusform>%1; mais %n à espera</numerusform>
            <numerusform>%1; mais %n à espera</numerusform>
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
            <numerusform>%1: %n falha</numerusform>
            <numerusform>%1: %n falhas</numerusform>
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
        <translation>Mensagem para %1. Só este cliente a vê.</translation>
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
        <translation>já saiu</translation>
    </message>
    <message>
        <source>The message was sent.</source>
        <translation>A mensagem foi enviada.</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>Desconectar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n clients?</source>
        <translation>
            <numerusform>Desconectar %n cliente?</numerusform>
            <numerusform>Desconectar %n clientes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They leave all their rooms; clients connect again by themselves.</source>
        <comment>%n clients</comment>
        <translation>
            <numerusform>Ele sai de todas as suas salas; os clientes se reconectam sozinhos.</numerusform>
            <numerusform>Eles saem de todas as suas salas; os clientes se reconectam sozinhos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They leave all their rooms, and are told not to connect again.</source>
        <comment>%n clients</comment>
        <translation>
            <numerusform>Ele sai de todas as suas salas e é avisado para não se reconectar.</numerusform>
            <numerusform>Eles saem de todas as suas salas e são avisados para não se reconectar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>has left already</source>
        <translation>já tinha saído</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>Desconectando</translation>
    </message>
    <message numerus="yes">
        <source>%n clients disconnected.</source>
        <translation>
            <numerusform>%n cliente desconectado.</numerusform>
            <numerusform>%n clientes desconectados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>confab::CloseQuestion</name>
    <message>
        <source>Not closed, because not everything was done.</source>
        <translation>Não foi fechado, porque nem tudo foi feito.</translation>
    </message>
    <message>
        <source>Close Confab</source>
        <translation>Fechar o Confab</translation>
    </message>
    <message>
        <source>%1.
What has not been done by then stays undone.</source>
        <translation>%1.
O que não tiver sido feito até lá ficará por fazer.</translation>
    </message>
    <message>
        <source>Close when it is done</source>
        <translation>Fechar ao terminar</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Interromper e fechar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
</context>
<context>
    <name>confab::Columns</name>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>The room&apos;s name.</source>
        <translation>O nome da sala.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>How many connections are in it, on all nodes.</source>
        <translation>Quantas conexões estão nela, em todos os nós.</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>Mensagens/s</translation>
    </message>
    <message>
        <source>What was said in the last second, and in the minute before.</source>
        <translation>O que foi dito no último segundo e no minuto anterior.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criada</translation>
    </message>
    <message>
        <source>When the room was made.</source>
        <translation>Quando a sala foi criada.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>The connection&apos;s id.</source>
        <translation>O id da conexão.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Where the client connects from.</source>
        <translation>De onde o cliente se conecta.</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>How the client is connected.</source>
        <translation>Como o cliente está conectado.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nó</translation>
    </message>
    <message>
        <source>The server process that holds the connection.</source>
        <translation>O processo do servidor que mantém a conexão.</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>When it joined this room.</source>
        <translation>Quando entrou nesta sala.</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inativa</translation>
    </message>
    <message>
        <source>Since it last said anything.</source>
        <translation>Desde que disse algo pela última vez.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>The client&apos;s port.</source>
        <translation>A porta do cliente.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>In the order of joining.</source>
        <translation>Na ordem de entrada.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Waiting to be sent to it.</source>
        <translation>O que espera para ser enviado à conexão.</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida e volta</translation>
    </message>
    <message>
        <source>As the kernel measures it.</source>
        <translation>Como o kernel a mede.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>When the connection was made.</source>
        <translation>Quando a conexão foi feita.</translation>
    </message>
    <message>
        <source>The server process.</source>
        <translation>O processo do servidor.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Acessível</translation>
    </message>
    <message>
        <source>Whether it answers the others.</source>
        <translation>Se responde aos outros.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>A connection in two rooms counts twice.</source>
        <translation>Uma conexão em duas salas conta duas vezes.</translation>
    </message>
    <message>
        <source>Loop lag</source>
        <translation>Atraso do loop</translation>
    </message>
    <message>
        <source>The longest of the last seconds.</source>
        <translation>O maior dos últimos segundos.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Resident.</source>
        <translation>Residente.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Whether it can read and write the rooms.</source>
        <translation>Se consegue ler e gravar as salas.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
</context>
<context>
    <name>confab::CommandLine</name>
    <message>
        <source>The operator&apos;s console of the Confab chat server.</source>
        <translation>O console do operador para o servidor de bate-papo Confab.</translation>
    </message>
    <message>
        <source>unexpected argument &apos;%1&apos;; see --help</source>
        <translation>argumento inesperado &apos;%1&apos;; veja --help</translation>
    </message>
    <message>
        <source>--url and --token-file belong together</source>
        <translation>--url e --token-file andam juntos</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>não é possível ler %1: %2</translation>
    </message>
    <message>
        <source>no server has left its address and token in %1; is confabd running?</source>
        <translation>nenhum servidor deixou seu endereço e token em %1; o confabd está em execução?</translation>
    </message>
    <message>
        <source>there is no language %1; there are: %2</source>
        <translation>não existe o idioma %1; existem: %2</translation>
    </message>
    <message>
        <source>a link names the server, and so does --url or --state-dir; give one of them</source>
        <translation>um link indica o servidor, e --url ou --state-dir também; informe apenas um deles</translation>
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
        <translation>O que você quer fazer?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>%1, not possible: %2</source>
        <translation>%1, impossível: %2</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Não existe esse comando.</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Impossível agora.</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Agora não: %1</translation>
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
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Not connected to a server. Choose one under “Servers…”.</source>
        <translation>Não há conexão com um servidor. Escolha um em “Servidores…”.</translation>
    </message>
    <message>
        <source>What you see is %1 old, from %2.</source>
        <translation>Os dados exibidos têm %1 de atraso e são de %2.</translation>
    </message>
</context>
<context>
    <name>confab::ConnectionTest</name>
    <message>
        <source>no answer within 10 seconds</source>
        <translation>nenhuma resposta em 10 segundos</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>The step that finds the address of the server</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>%1 is not known: %2</source>
        <translation>%1 não é conhecido: %2</translation>
    </message>
    <message>
        <source>port %1 answers</source>
        <translation>a porta %1 responde</translation>
    </message>
    <message>
        <source>there are no certificates in %1</source>
        <translation>não há certificados em %1</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>The step that signs in</extracomment>
        <translation>Autenticação</translation>
    </message>
    <message>
        <source>as %1</source>
        <extracomment>Signed in as somebody</extracomment>
        <translation>como %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>confabd %1 on %2</source>
        <translation>confabd %1 em %2</translation>
    </message>
</context>
<context>
    <name>confab::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Slow connections are bold and begin with a warning sign.</source>
        <translation>As conexões lentas aparecem em negrito e começam com um sinal de aviso.</translation>
    </message>
    <message>
        <source>Details of the selected connection</source>
        <translation>Detalhes da conexão selecionada</translation>
    </message>
    <message>
        <source>Select a connection to see its details.</source>
        <translation>Selecione uma conexão para ver os detalhes.</translation>
    </message>
    <message>
        <source>&amp;Message…</source>
        <translation>&amp;Mensagem…</translation>
    </message>
    <message>
        <source>Says something to the selected client alone.</source>
        <translation>Diz algo apenas ao cliente selecionado.</translation>
    </message>
    <message>
        <source>Show its &amp;rooms</source>
        <translation>Ver as &amp;salas</translation>
    </message>
    <message>
        <source>Goes to a room that the selected client is in.</source>
        <translation>Vai para uma sala em que o cliente selecionado está.</translation>
    </message>
    <message>
        <source>Only &amp;slow ones</source>
        <translation>Só as &amp;lentas</translation>
    </message>
    <message>
        <source>Shows those for which much is queued, or whose answers take long.</source>
        <translation>Mostra aquelas com muito na fila ou cujas respostas demoram.</translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation>&amp;Desconectar…</translation>
    </message>
    <message>
        <source>Closes the connection; clients connect again by themselves.</source>
        <translation>Fecha a conexão; os clientes se reconectam sozinhos.</translation>
    </message>
    <message>
        <source>Disconnect for &amp;good…</source>
        <translation>Desconectar &amp;para sempre…</translation>
    </message>
    <message>
        <source>Closes the connection and tells the client not to return.</source>
        <translation>Fecha a conexão e avisa o cliente para não voltar.</translation>
    </message>
    <message>
        <source>The list is not what was asked for: %1.</source>
        <translation>A lista não é a que foi pedida: %1.</translation>
    </message>
    <message>
        <source>No connection matches.</source>
        <translation>Nenhuma conexão corresponde.</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <translation>Ninguém está conectado.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections match</source>
        <translation>
            <numerusform>%n conexão corresponde</numerusform>
            <numerusform>%n conexões correspondem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n conexão</numerusform>
            <numerusform>%n conexões</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one connection first.</source>
        <translation>Selecione uma conexão primeiro.</translation>
    </message>
    <message>
        <source>Select connections first.</source>
        <translation>Selecione conexões primeiro.</translation>
    </message>
    <message>
        <source>It is in no room.</source>
        <translation>Não está em nenhuma sala.</translation>
    </message>
</context>
<context>
    <name>confab::ConsoleLink</name>
    <message>
        <source>&quot;%1&quot; is no link to a server, such as confab://chat.example:8090</source>
        <translation>&quot;%1&quot; não é um link para um servidor, como confab://chat.example:8090</translation>
    </message>
    <message>
        <source>The link holds a user or a secret; a link names a server and nothing else</source>
        <translation>O link contém um usuário ou um segredo; um link indica um servidor e nada mais</translation>
    </message>
    <message>
        <source>The link &quot;%1&quot; holds more than a server and its port</source>
        <translation>O link &quot;%1&quot; contém mais do que um servidor e sua porta</translation>
    </message>
</context>
<context>
    <name>confab::ConsoleOptions</name>
    <message>
        <source>Administration port to connect to, such as ws://127.0.0.1:8090/admin.</source>
        <translation>Porta de administração à qual se conectar, como ws://127.0.0.1:8090/admin.</translation>
    </message>
    <message>
        <source>File with the token for --url.</source>
        <translation>Arquivo com o token para --url.</translation>
    </message>
    <message>
        <source>State directory of a server on this machine: finds address and token there.</source>
        <translation>Diretório de estado de um servidor nesta máquina: de lá vêm o endereço e o token.</translation>
    </message>
    <message>
        <source>Keeps its settings in DIR instead of the user&apos;s.</source>
        <translation>Mantém as configurações em DIR em vez de nas do usuário.</translation>
    </message>
    <message>
        <source>The language: %1; what was chosen last, or the system&apos;s, if left out.</source>
        <translation>O idioma: %1; sem esta opção, o último escolhido ou o do sistema.</translation>
    </message>
    <message>
        <source>Server whose profile to open, or to begin; the console that runs already does it.</source>
        <translation>Servidor cujo perfil será aberto ou iniciado; o console que já estiver aberto faz isso.</translation>
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
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
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
        <translation>Log</translation>
    </message>
    <message>
        <source>%1 (%2 ⚠)</source>
        <translation>%1 (%2 ⚠)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Connect to</source>
        <translation>&amp;Conectar a</translation>
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
        <translation>&amp;Exportar tabela…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Localizar</translation>
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
        <translation>&amp;Colunas e ordem…</translation>
    </message>
    <message>
        <source>Chooses what the table shows, and what it is sorted by.</source>
        <translation>Escolhe o que a tabela mostra e como é ordenada.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Confab</source>
        <translation>&amp;Sobre o Confab</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
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
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Colours of the &amp;desktop</source>
        <translation>Cores do ambiente de &amp;trabalho</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>No server runs with the state directory %1.</source>
        <translation>Nenhum servidor em execução usa o diretório de estado %1.</translation>
    </message>
    <message>
        <source>%1 – Confab</source>
        <translation>%1 – Confab</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Conectar a</translation>
    </message>
    <message>
        <source>About Confab</source>
        <translation>Sobre o Confab</translation>
    </message>
    <message>
        <source>&lt;b&gt;Confab %1&lt;/b&gt;&lt;p&gt;The operator&apos;s console of the Confab chat server.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Confab %1&lt;/b&gt;&lt;p&gt;O console do operador para o servidor de bate-papo Confab.&lt;/p&gt;&lt;p&gt;Software livre sob a Licença Pública Geral GNU (GPL), versão 3 ou posterior.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;System&apos;s language</source>
        <translation>Idioma do &amp;sistema</translation>
    </message>
    <message>
        <source>The language changes when what is under way is done.</source>
        <translation>O idioma muda quando terminar o que está em andamento.</translation>
    </message>
    <message>
        <source>The link leads to the server of this machine.</source>
        <translation>O link leva ao servidor desta máquina.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>The link to %1 was not opened: something is being typed in &quot;Servers&quot;.</source>
        <translation>O link para %1 não foi aberto: algo está sendo digitado em &quot;Servidores&quot;.</translation>
    </message>
</context>
<context>
    <name>confab::ExportDialog</name>
    <message>
        <source>&amp;All rows</source>
        <translation>&amp;Todas as linhas</translation>
    </message>
    <message>
        <source>&amp;CSV, for spreadsheets</source>
        <translation>&amp;CSV, para planilhas</translation>
    </message>
    <message>
        <source>&amp;JSON, as the server sends it</source>
        <translation>&amp;JSON, como o servidor envia</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Procurar…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Filtered rows</source>
        <translation>Linhas filtradas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar para</translation>
    </message>
    <message>
        <source>Not exported: %1.</source>
        <translation>Não exportado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in %1.</source>
        <translation>
            <numerusform>%n linha está em %1.</numerusform>
            <numerusform>%n linhas estão em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>The %n that &amp;match the filter</source>
        <translation>
            <numerusform>%n que corresponde ao &amp;filtro</numerusform>
            <numerusform>As %n que correspondem ao &amp;filtro</numerusform>
        </translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Exportar tabela</translation>
    </message>
</context>
<context>
    <name>confab::FeedFilter</name>
    <message>
        <source>No line matches the filter.</source>
        <translation>Nenhuma linha corresponde ao filtro.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Nada aconteceu ainda.</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Ainda sem dados</translation>
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
        <translation>Nível</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines came than could be sent</source>
        <translation>
            <numerusform>veio %n linha a mais do que se podia enviar</numerusform>
            <numerusform>vieram %n linhas a mais do que se podia enviar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>confab::FeedPage</name>
    <message>
        <source>Filter: words that a line must hold</source>
        <translation>Filtro: palavras que a linha deve conter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Shows the lines that hold all of these words.</source>
        <translation>Mostra as linhas que contêm todas estas palavras.</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos os níveis</translation>
    </message>
    <message>
        <source>Info and worse</source>
        <translation>Informações e acima</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Avisos e acima</translation>
    </message>
    <message>
        <source>Critical only</source>
        <translation>Só críticos</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Todos os resultados</translation>
    </message>
    <message>
        <source>Refused and failed</source>
        <translation>Recusas e falhas</translation>
    </message>
    <message>
        <source>Failed only</source>
        <translation>Só falhas</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Select a line to see all of it.</source>
        <translation>Selecione uma linha para vê-la inteira.</translation>
    </message>
    <message>
        <source>The whole entry as JSON</source>
        <translation>A entrada inteira em JSON</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
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
        <translation>Deixa a lista parada; as novas linhas são guardadas para depois.</translation>
    </message>
    <message>
        <source>Go to the &amp;newest</source>
        <translation>Ir às &amp;mais novas</translation>
    </message>
    <message>
        <source>Goes to the end of the list and stays there as lines come.</source>
        <translation>Vai para o fim da lista e fica ali à medida que chegam linhas.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies the selected lines as text.</source>
        <translation>Copia as linhas selecionadas como texto.</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>Empties the list here; the server keeps its lines.</source>
        <translation>Esvazia a lista aqui; o servidor mantém as suas linhas.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Writes the lines to a file.</source>
        <translation>Grava as linhas em um arquivo.</translation>
    </message>
    <message>
        <source>Events tell what operators did: who, when, and with what outcome.

Only the role admin may see them; you are %1.</source>
        <translation>Os eventos contam o que os operadores fizeram: quem, quando e com que resultado.

Só o papel admin pode vê-los; o seu é %1.</translation>
    </message>
    <message>
        <source>The log cannot be shown: %1.</source>
        <translation>O log não pode ser mostrado: %1.</translation>
    </message>
    <message>
        <source>Events cannot be shown: %1.</source>
        <translation>Os eventos não podem ser mostrados: %1.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on (%n new)</source>
        <translation>
            <numerusform>Con&amp;tinuar (%n nova)</numerusform>
            <numerusform>Con&amp;tinuar (%n novas)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Con&amp;tinuar</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lines match</source>
        <translation>
            <numerusform>%1 de %n linha corresponde</numerusform>
            <numerusform>%1 de %n linhas correspondem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>; older ones are dropped</source>
        <extracomment>Goes on after the number of lines</extracomment>
        <translation>; as mais antigas foram descartadas</translation>
    </message>
    <message numerus="yes">
        <source>; paused, %n new</source>
        <extracomment>Goes on after the number of lines</extracomment>
        <translation>
            <numerusform>; em pausa, %n nova</numerusform>
            <numerusform>; em pausa, %n novas</numerusform>
        </translation>
    </message>
    <message>
        <source>; no connection, so nothing new comes</source>
        <extracomment>Goes on after the number of lines</extracomment>
        <translation>; sem conexão, por isso nada de novo chega</translation>
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
        <translation>agora</translation>
    </message>
    <message numerus="yes">
        <source>%1: now %2, at most %3 in the last %n minutes</source>
        <translation>
            <numerusform>%1: agora %2, no máximo %3 em %n minuto</numerusform>
            <numerusform>%1: agora %2, no máximo %3 nos últimos %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>%1: no data yet</source>
        <translation>%1: ainda sem dados</translation>
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
        <translation>Ordenar por %1</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Crescente</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Decrescente</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Colunas e ordem</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
</context>
<context>
    <name>confab::Keychain</name>
    <message>
        <source>The keychain refused access.</source>
        <translation>O chaveiro recusou o acesso.</translation>
    </message>
    <message>
        <source>This desktop has no keychain that answers: the secret is kept until the program ends.</source>
        <translation>Nenhum chaveiro responde neste ambiente de trabalho: o segredo é mantido até o programa terminar.</translation>
    </message>
</context>
<context>
    <name>confab::LiveModel</name>
    <message>
        <source>not loaded</source>
        <translation>não carregada</translation>
    </message>
    <message>
        <source>%1 The server does not sort by it.</source>
        <translation>%1 O servidor não ordena por este valor.</translation>
    </message>
</context>
<context>
    <name>confab::LiveTableView</name>
    <message>
        <source>The list is still being loaded.</source>
        <translation>A lista ainda está sendo carregada.</translation>
    </message>
    <message>
        <source>The list is not what was asked for.</source>
        <translation>A lista não é a que foi pedida.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>The list cannot be shown: %1.</source>
        <translation>A lista não pode ser mostrada: %1.</translation>
    </message>
    <message>
        <source>Not what was asked for, but the list before: %1.</source>
        <translation>Não é a lista pedida, mas a anterior: %1.</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Ainda sem dados</translation>
    </message>
</context>
<context>
    <name>confab::MemberAdder</name>
    <message>
        <source>Connections to add</source>
        <translation>Conexões a adicionar</translation>
    </message>
    <message>
        <source>No connection matches the filter.</source>
        <translation>Nenhuma conexão corresponde ao filtro.</translation>
    </message>
    <message>
        <source>&amp;Or paste ids, separated by anything:</source>
        <translation>&amp;Ou cole ids, separados por qualquer coisa:</translation>
    </message>
    <message>
        <source>Ids to add</source>
        <translation>Ids a adicionar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Add members to %1</source>
        <translation>Adicionar membros a %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message numerus="yes">
        <source>Add %n to %1</source>
        <translation>
            <numerusform>Adicionar %n a %1</numerusform>
            <numerusform>Adicionar %n a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ids</source>
        <translation>
            <numerusform>%n id</numerusform>
            <numerusform>%n ids</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no connection&apos;s id</source>
        <translation>“%1” não é o id de uma conexão</translation>
    </message>
</context>
<context>
    <name>confab::MessageText</name>
    <message>
        <source>This is no JSON: %1, in line %2, column %3.</source>
        <translation>Isto não é JSON: %1, na linha %2, coluna %3.</translation>
    </message>
    <message>
        <source>it must be one value</source>
        <translation>deve ser um único valor</translation>
    </message>
    <message>
        <source>There is no message yet.</source>
        <translation>Ainda não há mensagem.</translation>
    </message>
    <message>
        <source>A message is neither null nor an empty text.</source>
        <translation>Uma mensagem não pode ser null nem um texto vazio.</translation>
    </message>
</context>
<context>
    <name>confab::Notices</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Dispensar o aviso</translation>
    </message>
    <message>
        <source>Action of the notice</source>
        <translation>Ação do aviso</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
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
        <translation>Nós</translation>
    </message>
    <message>
        <source>There are no nodes.</source>
        <translation>Não há nós.</translation>
    </message>
    <message>
        <source>&amp;Thresholds</source>
        <translation>L&amp;imiares</translation>
    </message>
    <message>
        <source>Shows or hides what counts as wrong.</source>
        <translation>Mostra ou oculta o que conta como problema.</translation>
    </message>
    <message>
        <source>Time on show</source>
        <translation>Período exibido</translation>
    </message>
    <message>
        <source>How far back the charts go</source>
        <translation>Quanto tempo os gráficos abrangem</translation>
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
        <translation>Muda o tempo que os gráficos abrangem.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <extracomment>Keys of the chart of messages: “in” those that clients send, “out” those that are sent to them</extracomment>
        <translation>Mensagens/s</translation>
    </message>
    <message>
        <source>in</source>
        <translation>recebidas</translation>
    </message>
    <message>
        <source>out</source>
        <translation>enviadas</translation>
    </message>
    <message>
        <source>Longest queue yet</source>
        <translation>Maior fila até agora</translation>
    </message>
    <message>
        <source>Loop lag</source>
        <translation>Atraso do loop</translation>
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
            <numerusform>São %1 de %n selecionado; os outros não estão carregados e permanecem.</numerusform>
            <numerusform>São %1 dos %n selecionados; os outros não estão carregados e permanecem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>confab::ProfileForm</name>
    <message>
        <source>&amp;Read-only: nothing can be changed by mistake</source>
        <translation>&amp;Somente leitura: nada pode ser alterado por engano</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Testar a conexão</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Usuário e senha</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The system&apos;s certificates alone</source>
        <translation>Só os certificados do sistema</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No colour for a profile</extracomment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
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
        <translation>Passos do teste</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>No&amp;me:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>En&amp;dereço:</translation>
    </message>
    <message>
        <source>S&amp;ign in with:</source>
        <translation>&amp;Autenticar-se com:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuário:</translation>
    </message>
    <message>
        <source>&amp;Secret:</source>
        <translation>Se&amp;gredo:</translation>
    </message>
    <message>
        <source>&amp;Certificates:</source>
        <translation>&amp;Certificados:</translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <translation>Co&amp;r:</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Somente leitura</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Testar a conexão</translation>
    </message>
    <message>
        <source>The profile wants a name.</source>
        <translation>O perfil precisa de um nome.</translation>
    </message>
    <message>
        <source>The address: %1.</source>
        <translation>O endereço: %1.</translation>
    </message>
    <message>
        <source>Who signs in? The user is missing.</source>
        <translation>Quem se autentica? Falta o usuário.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>What is in the file admin.token</source>
        <translation>O que está no arquivo admin.token</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Passou: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falhou: %1</translation>
    </message>
</context>
<context>
    <name>confab::ProfileStore</name>
    <message>
        <source>This machine</source>
        <translation>Esta máquina</translation>
    </message>
</context>
<context>
    <name>confab::ProfilesDialog</name>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Esquecer</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Sa&amp;lvar</translation>
    </message>
    <message>
        <source>Save and co&amp;nnect</source>
        <translation>Salvar e co&amp;nectar</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>N&amp;ew</source>
        <translation>N&amp;ovo</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>From a link. Connect only if you know this server: it gets the secret you enter.</source>
        <translation>De um link. Conecte-se apenas se conhecer este servidor: ele recebe o segredo que você digitar.</translation>
    </message>
</context>
<context>
    <name>confab::QueryText</name>
    <message>
        <source>“%1”: a number of members should follow, as in members&gt;10.</source>
        <translation>“%1”: falta um número de membros depois, como em members&gt;10.</translation>
    </message>
    <message>
        <source>“%1”: no room can have so many members.</source>
        <translation>“%1”: nenhuma sala pode ter tantos membros.</translation>
    </message>
    <message>
        <source>“name:” wants a name, such as name:game*.</source>
        <translation>“name:” precisa de um nome, como name:game*.</translation>
    </message>
    <message>
        <source>“%1”: only is:slow is known.</source>
        <translation>“%1”: só is:slow é conhecido.</translation>
    </message>
    <message>
        <source>“%1” wants a name.</source>
        <translation>“%1” precisa de um nome.</translation>
    </message>
    <message>
        <source>Filter: part of a name, name:game*, members&gt;10</source>
        <translation>Filtro: parte de um nome, name:game*, members&gt;10</translation>
    </message>
    <message>
        <source>Filter: part of an id, an address or a node</source>
        <translation>Filtro: parte de um id, endereço ou nó</translation>
    </message>
    <message>
        <source>Filter: id, address, node, room:general, is:slow</source>
        <translation>Filtro: id, endereço, nó, room:general, is:slow</translation>
    </message>
</context>
<context>
    <name>confab::Reach</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n membro</numerusform>
            <numerusform>%n membros</numerusform>
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
        <translation>%1 em %2</translation>
    </message>
</context>
<context>
    <name>confab::Removals</name>
    <message numerus="yes">
        <source>removal of %n members from %1</source>
        <translation>
            <numerusform>remoção de %n membro de %1</numerusform>
            <numerusform>remoção de %n membros de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>is a member already</source>
        <translation>já é membro</translation>
    </message>
    <message>
        <source>Adding to %1</source>
        <translation>Adicionando a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n members added to %1.</source>
        <translation>
            <numerusform>%n membro adicionado a %1.</numerusform>
            <numerusform>%n membros adicionados a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>was no member any more</source>
        <translation>não era mais membro</translation>
    </message>
    <message>
        <source>Removing from %1</source>
        <translation>Removendo de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n members removed from %1.</source>
        <translation>
            <numerusform>%n membro removido de %1.</numerusform>
            <numerusform>%n membros removidos de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>is a member again already</source>
        <translation>já é membro de novo</translation>
    </message>
    <message>
        <source>Adding back to %1</source>
        <translation>Devolvendo a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n members are back in %1.</source>
        <translation>
            <numerusform>%n membro está de volta em %1.</numerusform>
            <numerusform>%n membros estão de volta em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n members are back in %2; above is why the others are not.</source>
        <translation>
            <numerusform>%1 de %n membro está de volta em %2; o motivo da falta está acima.</numerusform>
            <numerusform>%1 de %n membros estão de volta em %2; o motivo da falta dos outros está acima.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>confab::RoomChips</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Remove a&amp;ll</source>
        <translation>Remover to&amp;das</translation>
    </message>
    <message>
        <source>Name of a room, then Return</source>
        <translation>Nome de uma sala, depois Enter</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>Adicionar uma sala</translation>
    </message>
    <message>
        <source>Type the name of a room and press Return.</source>
        <translation>Digite o nome de uma sala e pressione Enter.</translation>
    </message>
    <message>
        <source>Rooms to announce to</source>
        <translation>Salas que recebem o anúncio</translation>
    </message>
    <message>
        <source>Delete removes the selected rooms.</source>
        <translation>Delete remove as salas selecionadas.</translation>
    </message>
    <message>
        <source>Remove the selected rooms</source>
        <translation>Remover as salas selecionadas</translation>
    </message>
    <message>
        <source>Remove all rooms</source>
        <translation>Remover todas as salas</translation>
    </message>
    <message>
        <source>There is no such room.</source>
        <translation>Não existe essa sala.</translation>
    </message>
    <message>
        <source>%1, which does not exist</source>
        <translation>%1, que não existe</translation>
    </message>
</context>
<context>
    <name>confab::RoomPanel</name>
    <message>
        <source>Members of the room</source>
        <translation>Membros da sala</translation>
    </message>
    <message>
        <source>&amp;Add members…</source>
        <translation>Adici&amp;onar membros…</translation>
    </message>
    <message>
        <source>Picks connections, or takes ids from the clipboard.</source>
        <translation>Escolhe conexões ou toma ids da área de transferência.</translation>
    </message>
    <message>
        <source>&amp;Remove members…</source>
        <translation>&amp;Remover membros…</translation>
    </message>
    <message>
        <source>Removes the selected members; they stay connected.</source>
        <translation>Remove os membros selecionados; eles continuam conectados.</translation>
    </message>
    <message>
        <source>Remove all that &amp;match…</source>
        <translation>Remover &amp;todos os filtrados…</translation>
    </message>
    <message>
        <source>Removes every member that the filter shows, on all pages.</source>
        <translation>Remove todos os membros que o filtro mostra, em todas as páginas.</translation>
    </message>
    <message>
        <source>&amp;Message to member…</source>
        <translation>&amp;Mensagem ao membro…</translation>
    </message>
    <message>
        <source>Says something to the selected member alone.</source>
        <translation>Diz algo apenas ao membro selecionado.</translation>
    </message>
    <message>
        <source>A&amp;nnounce to this room…</source>
        <translation>Anunciar ne&amp;sta sala…</translation>
    </message>
    <message>
        <source>Says something to everybody in the room.</source>
        <translation>Diz algo a todos na sala.</translation>
    </message>
    <message>
        <source>The list is not what was asked for: %1.</source>
        <translation>A lista não é a que foi pedida: %1.</translation>
    </message>
    <message>
        <source>No room selected</source>
        <translation>Nenhuma sala selecionada</translation>
    </message>
    <message>
        <source>Select a room to see who is in it.</source>
        <translation>Selecione uma sala para ver quem está nela.</translation>
    </message>
    <message>
        <source>This room does not exist any more.</source>
        <translation>Esta sala não existe mais.</translation>
    </message>
    <message numerus="yes">
        <source>%n members match</source>
        <translation>
            <numerusform>%n membro corresponde</numerusform>
            <numerusform>%n membros correspondem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n membro</numerusform>
            <numerusform>%n membros</numerusform>
        </translation>
    </message>
    <message>
        <source>No member matches the filter.</source>
        <translation>Nenhum membro corresponde ao filtro.</translation>
    </message>
    <message>
        <source>Nobody is in this room. Drag connections here, or press “Add members…”.</source>
        <translation>Não há ninguém nesta sala. Arraste conexões para cá ou pressione “Adicionar membros…”.</translation>
    </message>
    <message>
        <source>Select a room first.</source>
        <translation>Selecione uma sala primeiro.</translation>
    </message>
    <message>
        <source>Select members first.</source>
        <translation>Selecione membros primeiro.</translation>
    </message>
    <message>
        <source>There are no members.</source>
        <translation>Não há membros.</translation>
    </message>
    <message>
        <source>Select one member first.</source>
        <translation>Selecione um membro primeiro.</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>Remover %1 de %2?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n members from %1?</source>
        <translation>
            <numerusform>Remover %n membro de %1?</numerusform>
            <numerusform>Remover %n membros de %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that match…</source>
        <translation>
            <numerusform>O %n filtrado…</numerusform>
            <numerusform>Todos os %n filtrados…</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Reason, which they are told (may be empty)</source>
        <translation>Motivo a ser informado (pode ficar vazio)</translation>
    </message>
    <message numerus="yes">
        <source>Remove all %n members that are listed from %1? Type the room&apos;s name to confirm.</source>
        <translation>
            <numerusform>Remover de %1 o %n membro listado? Digite o nome da sala para confirmar.</numerusform>
            <numerusform>Remover de %1 todos os %n membros listados? Digite o nome da sala para confirmar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Remover todos</translation>
    </message>
    <message>
        <source>The room&apos;s name</source>
        <translation>O nome da sala</translation>
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
        <translation>É possível soltar conexões sobre uma sala para adicioná-las.</translation>
    </message>
    <message>
        <source>&amp;New room…</source>
        <translation>&amp;Nova sala…</translation>
    </message>
    <message>
        <source>Makes an empty room.</source>
        <translation>Cria uma sala vazia.</translation>
    </message>
    <message>
        <source>&amp;Destroy…</source>
        <translation>&amp;Destruir…</translation>
    </message>
    <message>
        <source>Ends the selected rooms; their members are told and stay connected.</source>
        <translation>Encerra as salas selecionadas; os membros são avisados e continuam conectados.</translation>
    </message>
    <message>
        <source>&amp;Announce…</source>
        <translation>Anun&amp;ciar…</translation>
    </message>
    <message>
        <source>Says something to everybody in the selected rooms.</source>
        <translation>Diz algo a todos nas salas selecionadas.</translation>
    </message>
    <message>
        <source>The list is not what was asked for: %1.</source>
        <translation>A lista não é a que foi pedida: %1.</translation>
    </message>
    <message>
        <source>There are no rooms yet. Press “New room…” to make one.</source>
        <translation>Ainda não há salas. Pressione “Nova sala…” para criar uma.</translation>
    </message>
    <message>
        <source>No room matches the filter.</source>
        <translation>Nenhuma sala corresponde ao filtro.</translation>
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
            <numerusform>%n sala corresponde</numerusform>
            <numerusform>%n salas correspondem</numerusform>
        </translation>
    </message>
    <message>
        <source>Select rooms first.</source>
        <translation>Selecione salas primeiro.</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n rooms that are selected only %1 are loaded and were taken over.</source>
        <translation>
            <numerusform>Da %n sala selecionada, só %1 está carregada e foi incluída.</numerusform>
            <numerusform>Das %n salas selecionadas, só %1 estão carregadas e foram incluídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new room. Names have 1 to 255 bytes.</source>
        <translation>Uma sala nova. Os nomes têm de 1 a 255 bytes.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Nome da sala</translation>
    </message>
    <message>
        <source>The room was not made: %1.</source>
        <translation>A sala não foi criada: %1.</translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation>%1 foi criada.</translation>
    </message>
    <message>
        <source>%1 existed already.</source>
        <translation>%1 já existia.</translation>
    </message>
    <message numerus="yes">
        <source>%n members are told that it is gone</source>
        <extracomment>Stands in the question whether to destroy: “Destroy lobby? 5 members are told that it is gone.”</extracomment>
        <translation>
            <numerusform>%n membro será avisado da destruição</numerusform>
            <numerusform>%n membros serão avisados da destruição</numerusform>
        </translation>
    </message>
    <message>
        <source>How many members are told is not known</source>
        <translation>Não se sabe quantos membros serão avisados</translation>
    </message>
    <message>
        <source>Destroy %1? %2.</source>
        <translation>Destruir %1? %2.</translation>
    </message>
    <message numerus="yes">
        <source>Destroy %n rooms? %1.</source>
        <translation>
            <numerusform>Destruir %n sala? %1.</numerusform>
            <numerusform>Destruir %n salas? %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroy</source>
        <extracomment>The button</extracomment>
        <translation>Destruir</translation>
    </message>
    <message>
        <source>destroy</source>
        <extracomment>The word that has to be typed to confirm, the same as in “Type “destroy” to confirm.”</extracomment>
        <translation>destruir</translation>
    </message>
    <message>
        <source>The room&apos;s name</source>
        <translation>O nome da sala</translation>
    </message>
    <message>
        <source>The word “destroy”</source>
        <translation>A palavra “destruir”</translation>
    </message>
    <message>
        <source>Type its name to confirm.</source>
        <translation>Digite o nome dela para confirmar.</translation>
    </message>
    <message>
        <source>Type “destroy” to confirm.</source>
        <translation>Digite “destruir” para confirmar.</translation>
    </message>
    <message>
        <source>was gone already</source>
        <translation>já não existia</translation>
    </message>
    <message>
        <source>Destroying rooms</source>
        <translation>Destruindo salas</translation>
    </message>
    <message>
        <source>Destroyed %1.</source>
        <translation>%1 foi destruída.</translation>
    </message>
    <message numerus="yes">
        <source>Destroyed %n rooms.</source>
        <translation>
            <numerusform>%n sala destruída.</numerusform>
            <numerusform>%n salas destruídas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>confab::Session</name>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, somente leitura</translation>
    </message>
    <message>
        <source>%1: signing in…</source>
        <translation>%1: autenticando…</translation>
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
        <translation>%1: tentando de novo; %2</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Não há conexão com o servidor.</translation>
    </message>
    <message>
        <source>This profile is read-only.</source>
        <translation>Este perfil é somente leitura.</translation>
    </message>
    <message>
        <source>This needs the role %1; you are %2.</source>
        <translation>Isto exige o papel %1; o seu é %2.</translation>
    </message>
</context>
<context>
    <name>confab::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
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
        <translation>%1 não pode ser gravado: %2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
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
        <translation>Atraso do &amp;loop</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Conexões</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Fila</translation>
    </message>
    <message>
        <source>Memor&amp;y</source>
        <translation>&amp;Memória</translation>
    </message>
    <message>
        <source>S&amp;tore unavailable</source>
        <translation>Armazenamento in&amp;disponível</translation>
    </message>
    <message>
        <source>Node &amp;unreachable</source>
        <translation>&amp;Nó inacessível</translation>
    </message>
    <message>
        <source>Alert when work on a node begins later than this.</source>
        <translation>Alerta quando o trabalho em um nó começa com atraso maior que este.</translation>
    </message>
    <message>
        <source>Alert when one node has more clients than this.</source>
        <translation>Alerta quando um nó tem mais clientes que isto.</translation>
    </message>
    <message>
        <source>Alert when more than this waits for one client.</source>
        <translation>Alerta quando há mais que isto à espera de um só cliente.</translation>
    </message>
    <message>
        <source>Alert when one node uses more than this.</source>
        <translation>Alerta quando um nó usa mais que isto.</translation>
    </message>
    <message>
        <source>Alert when a node cannot read and write the rooms.</source>
        <translation>Alerta quando um nó não consegue ler e gravar as salas.</translation>
    </message>
    <message>
        <source>Alert when a node does not answer the others.</source>
        <translation>Alerta quando um nó não responde aos outros.</translation>
    </message>
    <message>
        <source>Notify on the &amp;desktop</source>
        <translation>Notificar na área de &amp;trabalho</translation>
    </message>
    <message>
        <source>Notify on the desktop</source>
        <translation>Notificar na área de trabalho</translation>
    </message>
    <message>
        <source>%1: more than</source>
        <translation>%1: mais de</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <translation>Este ambiente de trabalho não tem bandeja do sistema.</translation>
    </message>
</context>
<context>
    <name>confab::TotalsBar</name>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Clients on all nodes.</source>
        <translation>Clientes em todos os nós.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Of all rooms; who is in two rooms counts twice.</source>
        <translation>De todas as salas; quem está em duas salas conta duas vezes.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>On all nodes.</source>
        <translation>Em todos os nós.</translation>
    </message>
    <message>
        <source>Received/s</source>
        <translation>Recebidas/s</translation>
    </message>
    <message>
        <source>Messages that clients say, on all nodes.</source>
        <translation>Mensagens que os clientes dizem, em todos os nós.</translation>
    </message>
    <message>
        <source>Delivered/s</source>
        <translation>Entregues/s</translation>
    </message>
    <message>
        <source>Copies of messages sent to clients, by the node that answers here.</source>
        <translation>Cópias de mensagens enviadas aos clientes pelo nó que responde aqui.</translation>
    </message>
    <message>
        <source>Loop lag</source>
        <translation>Atraso do loop</translation>
    </message>
    <message>
        <source>How late work begins on the busiest node.</source>
        <translation>O atraso com que o trabalho começa no nó mais ocupado.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nós</translation>
    </message>
    <message>
        <source>Server processes that can be reached, of those there are.</source>
        <translation>Processos do servidor acessíveis, dentre os que existem.</translation>
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
