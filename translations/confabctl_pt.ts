<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>confabctl</name>
    <message>
        <source>the message is no JSON: %1</source>
        <translation>a mensagem não é JSON: %1</translation>
    </message>
    <message>
        <source>--all goes without rooms; quote a message of several words</source>
        <translation>--all não admite salas; ponha entre aspas uma mensagem de várias palavras</translation>
    </message>
    <message>
        <source>announce needs rooms before the message, or --all</source>
        <translation>announce precisa de salas antes da mensagem, ou de --all</translation>
    </message>
    <message>
        <source>told %1 in %2</source>
        <extracomment>%1 is “%n members”, %2 is “%n rooms”: “told 5 members in 2 rooms”</extracomment>
        <translation>anunciado a %1 em %2</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <comment>told %n members in …</comment>
        <translation>
            <numerusform>%n membro</numerusform>
            <numerusform>%n membros</numerusform>
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
        <translation>Diz algo aos membros de salas</translation>
    </message>
    <message>
        <source>Rooms, and the message as the last word</source>
        <translation>Salas e, como última palavra, a mensagem</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Todas as salas</translation>
    </message>
    <message>
        <source>The message is any JSON value</source>
        <translation>A mensagem é um valor JSON qualquer</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemplos:</translation>
    </message>
    <message>
        <source>dinner is ready</source>
        <translation>o jantar está pronto</translation>
    </message>
    <message>
        <source>back in five minutes</source>
        <translation>volto em cinco minutos</translation>
    </message>
    <message>
        <source>maintenance at 22:00</source>
        <translation>manutenção às 22:00</translation>
    </message>
    <message>
        <source>Without --url it looks for the server in CONFAB_ADMIN_URL, then in the state directory (admin.url), then at
ws://127.0.0.1:8090/admin. The token is that of --token-file, CONFAB_ADMIN_TOKEN or the state directory.
Exit codes: 0 done, 1 refused by the server, 2 usage, 3 cannot connect.</source>
        <translation>Sem --url, o servidor é procurado em CONFAB_ADMIN_URL, depois no diretório de estado (admin.url), depois em
ws://127.0.0.1:8090/admin. O token é o de --token-file, CONFAB_ADMIN_TOKEN ou do diretório de estado.
Códigos de saída: 0 feito, 1 recusado pelo servidor, 2 uso incorreto, 3 não foi possível conectar.</translation>
    </message>
    <message>
        <source>Administers a Confab server.</source>
        <translation>Administra um servidor Confab.</translation>
    </message>
    <message>
        <source>Print this help, and exit</source>
        <translation>Mostra esta ajuda e sai</translation>
    </message>
    <message>
        <source>Print the version, and exit</source>
        <translation>Mostra a versão e sai</translation>
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
        <translation>OPÇÕES</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <extracomment>A place in a command line; in capitals</extracomment>
        <translation>COMANDO</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <extracomment>Stands behind an argument that must be given; in capitals</extracomment>
        <translation>OBRIGATÓRIO</translation>
    </message>
    <message>
        <source>The administration port, such as ws://127.0.0.1:8090/admin</source>
        <translation>A porta de administração, como ws://127.0.0.1:8090/admin</translation>
    </message>
    <message>
        <source>Sign in with the token in this file</source>
        <translation>Autentica com o token contido neste arquivo</translation>
    </message>
    <message>
        <source>Sign in as this user; asks for the password</source>
        <translation>Autentica como este usuário; pede a senha</translation>
    </message>
    <message>
        <source>Read the password from a file; - is standard input</source>
        <translation>Lê a senha de um arquivo; - é a entrada padrão</translation>
    </message>
    <message>
        <source>Trust the certificates in this file, too (PEM)</source>
        <translation>Confia também nos certificados deste arquivo (PEM)</translation>
    </message>
    <message>
        <source>The state directory of confabd</source>
        <translation>O diretório de estado do confabd</translation>
    </message>
    <message>
        <source>Seconds to wait for the server (30)</source>
        <translation>Segundos de espera pelo servidor (30)</translation>
    </message>
    <message>
        <source>The language of texts; the system&apos;s if left out</source>
        <translation>O idioma dos textos; sem esta opção, o do sistema</translation>
    </message>
    <message>
        <source>Print one JSON value a line</source>
        <translation>Escreve um valor JSON por linha</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opções:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>unknown command &quot;%1 %2&quot;; there are: %3</source>
        <translation>comando desconhecido &quot;%1 %2&quot;; existem: %3</translation>
    </message>
    <message>
        <source>%1 needs a command: %2</source>
        <translation>%1 precisa de um comando: %2</translation>
    </message>
    <message>
        <source>%1 (see %2 --help)</source>
        <extracomment>What is wrong with the command line, and the command whose help says more</extracomment>
        <translation>%1 (veja %2 --help)</translation>
    </message>
    <message>
        <source>Print a script that makes a shell complete commands</source>
        <translation>Escreve um script que faz o shell completar comandos</translation>
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
        <translation>conexões demais para ordenar todas: elas vêm nó por nó</translation>
    </message>
    <message>
        <source>no connections</source>
        <translation>nenhuma conexão</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>enviado a %1</translation>
    </message>
    <message>
        <source>not sent to %1</source>
        <translation>não enviado a %1</translation>
    </message>
    <message>
        <source>%1 disconnected</source>
        <translation>%1 desconectado</translation>
    </message>
    <message>
        <source>%1 was not there</source>
        <translation>%1 não estava lá</translation>
    </message>
    <message>
        <source>List connections of all nodes</source>
        <translation>Lista as conexões de todos os nós</translation>
    </message>
    <message>
        <source>Only members of this room</source>
        <translation>Só os membros desta sala</translation>
    </message>
    <message>
        <source>Only those of this node</source>
        <translation>Só as deste nó</translation>
    </message>
    <message>
        <source>Only those that lag behind</source>
        <translation>Só as que estão atrasadas</translation>
    </message>
    <message>
        <source>List, show, message and disconnect connections</source>
        <translation>Lista, mostra e desconecta conexões, e envia mensagens a elas</translation>
    </message>
    <message>
        <source>Show all about a connection</source>
        <translation>Mostra tudo sobre uma conexão</translation>
    </message>
    <message>
        <source>Send a message to one connection</source>
        <translation>Envia uma mensagem a uma conexão</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>A mensagem</translation>
    </message>
    <message>
        <source>Close a connection</source>
        <translation>Fecha uma conexão</translation>
    </message>
    <message>
        <source>Ask the client not to come back</source>
        <translation>Pede ao cliente que não volte</translation>
    </message>
    <message>
        <source>reconnecting… %1</source>
        <translation>reconectando… %1</translation>
    </message>
    <message>
        <source>events of rooms only, for the audit is not to be had: %1</source>
        <translation>só eventos de salas, pois a auditoria não está disponível: %1</translation>
    </message>
    <message>
        <source>too many rooms to watch them all; these are the first %1</source>
        <translation>salas demais para acompanhar todas; estas são as primeiras %1</translation>
    </message>
    <message>
        <source>room %1 was added</source>
        <translation>a sala %1 foi adicionada</translation>
    </message>
    <message>
        <source>room %1 has %2 (%3%4)</source>
        <translation>a sala %1 tem %2 (%3%4)</translation>
    </message>
    <message>
        <source>room %1 was destroyed</source>
        <translation>a sala %1 foi destruída</translation>
    </message>
    <message>
        <source>%1: %2, the first %3 of which are here</source>
        <extracomment>“rooms: 5000, the first 1000 of which are here”</extracomment>
        <translation>%1: %2 no total, só %3 do início aqui</translation>
    </message>
    <message>
        <source>%1: there is no such room</source>
        <translation>%1: essa sala não existe</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>%1: too many to watch them all; these are the first %2</source>
        <translation>%1: são demais para acompanhar; aqui, só %2 do início</translation>
    </message>
    <message>
        <source>%1: is there now</source>
        <translation>%1: agora existe</translation>
    </message>
    <message numerus="yes">
        <source>%n lines missed</source>
        <translation>
            <numerusform>%n linha perdida</numerusform>
            <numerusform>%n linhas perdidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what the server has logged</source>
        <translation>Mostra o que o servidor registrou no log</translation>
    </message>
    <message>
        <source>Go on with what it logs from now on</source>
        <translation>Continua com o que ele registra a partir de agora</translation>
    </message>
    <message>
        <source>Only lines that matter at least so much</source>
        <translation>Só linhas com pelo menos esta importância</translation>
    </message>
    <message>
        <source>At most so many lines; 100 if left out</source>
        <translation>Máximo de linhas; 100 se omitido</translation>
    </message>
    <message>
        <source>no members</source>
        <translation>nenhum membro</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>A sala</translation>
    </message>
    <message>
        <source>The id of the connection</source>
        <translation>O id da conexão</translation>
    </message>
    <message>
        <source>List, add and remove members of rooms</source>
        <translation>Lista, adiciona e remove membros de salas</translation>
    </message>
    <message>
        <source>List the members of a room</source>
        <translation>Lista os membros de uma sala</translation>
    </message>
    <message>
        <source>Put a connection into a room</source>
        <translation>Põe uma conexão em uma sala</translation>
    </message>
    <message>
        <source>%1 is in %2 now</source>
        <translation>%1 agora está em %2</translation>
    </message>
    <message>
        <source>%1 was not added to %2</source>
        <translation>%1 não foi adicionado a %2</translation>
    </message>
    <message>
        <source>Take a connection out of a room</source>
        <translation>Tira uma conexão de uma sala</translation>
    </message>
    <message>
        <source>%1 was removed from %2</source>
        <translation>%1 foi removido de %2</translation>
    </message>
    <message>
        <source>%1 was not in %2</source>
        <translation>%1 não estava em %2</translation>
    </message>
    <message>
        <source>What the member is told</source>
        <translation>O que é dito ao membro</translation>
    </message>
    <message>
        <source>no nodes</source>
        <translation>nenhum nó</translation>
    </message>
    <message>
        <source>List the servers that share the rooms</source>
        <translation>Lista os servidores que compartilham as salas</translation>
    </message>
    <message>
        <source>List all nodes, and how busy they are</source>
        <translation>Lista todos os nós e como estão ocupados</translation>
    </message>
    <message>
        <source>Show figures of the server and the cluster</source>
        <translation>Mostra números do servidor e do cluster</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 é obrigatório</translation>
    </message>
    <message>
        <source>not expected: %1</source>
        <translation>inesperado: %1</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 precisa de um valor</translation>
    </message>
    <message>
        <source>%1: %2 is not in the range from %3 to %4</source>
        <translation>%1: %2 não está no intervalo de %3 a %4</translation>
    </message>
    <message>
        <source>%1: %2 is none of %3</source>
        <translation>%1: %2 não é nenhum de %3</translation>
    </message>
    <message>
        <source>%1: %2 is no number</source>
        <translation>%1: %2 não é um número</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 não aceita valor</translation>
    </message>
    <message>
        <source>no rooms</source>
        <translation>nenhuma sala</translation>
    </message>
    <message>
        <source>MEMBER</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation>MEMBRO</translation>
    </message>
    <message>
        <source>JOINED</source>
        <translation>ENTRADA</translation>
    </message>
    <message>
        <source>Only those whose names begin so</source>
        <translation>Só salas cujo nome começa assim</translation>
    </message>
    <message>
        <source>Only those with such a name; * is any text, ? any character</source>
        <translation>Só salas com um nome assim; * é um texto qualquer, ? um caractere qualquer</translation>
    </message>
    <message>
        <source>Only those with at least so many members</source>
        <translation>Só salas com no mínimo este número de membros</translation>
    </message>
    <message>
        <source>Only those with at most so many members</source>
        <translation>Só salas com no máximo este número de membros</translation>
    </message>
    <message>
        <source>List, add and destroy rooms</source>
        <translation>Lista, adiciona e destrói salas</translation>
    </message>
    <message>
        <source>List rooms</source>
        <translation>Lista as salas</translation>
    </message>
    <message>
        <source>Add a room; one that exists stays as it is</source>
        <translation>Adiciona uma sala; se já existe, fica como está</translation>
    </message>
    <message>
        <source>%1 created</source>
        <translation>%1 criada</translation>
    </message>
    <message>
        <source>%1 existed already</source>
        <translation>%1 já existia</translation>
    </message>
    <message>
        <source>Destroy a room; its members are told</source>
        <translation>Destrói uma sala; os membros são avisados</translation>
    </message>
    <message>
        <source>%1 destroyed</source>
        <translation>%1 destruída</translation>
    </message>
    <message>
        <source>%1 did not exist</source>
        <translation>%1 não existia</translation>
    </message>
    <message>
        <source>Say whether there is such a room</source>
        <translation>Diz se existe uma sala</translation>
    </message>
    <message>
        <source>%1 exists</source>
        <translation>%1 existe</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 não existe</translation>
    </message>
    <message>
        <source>Show who is in a room</source>
        <translation>Mostra quem está em uma sala</translation>
    </message>
    <message>
        <source>ROOM</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation>SALA</translation>
    </message>
    <message>
        <source>MEMBERS</source>
        <translation>MEMBROS</translation>
    </message>
    <message>
        <source>AGE</source>
        <translation>IDADE</translation>
    </message>
    <message>
        <source>MESSAGES/S</source>
        <translation>MENSAGENS/S</translation>
    </message>
    <message>
        <source>NODE</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation>NÓ</translation>
    </message>
    <message>
        <source>TRANSPORT</source>
        <translation>TRANSPORTE</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ENDEREÇO</translation>
    </message>
    <message>
        <source>IDLE</source>
        <translation>INATIVA</translation>
    </message>
    <message>
        <source>CONNECTION</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation>CONEXÃO</translation>
    </message>
    <message>
        <source>QUEUE</source>
        <translation>FILA</translation>
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
        <translation>VERSÃO</translation>
    </message>
    <message>
        <source>UP</source>
        <translation>ATIVO</translation>
    </message>
    <message>
        <source>CONNECTIONS</source>
        <translation>CONEXÕES</translation>
    </message>
    <message>
        <source>LAG</source>
        <translation>ATRASO</translation>
    </message>
    <message>
        <source>MEMORY</source>
        <translation>MEMÓRIA</translation>
    </message>
    <message>
        <source>STORE</source>
        <translation>ARMAZENAMENTO</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>away</source>
        <translation>fora do ar</translation>
    </message>
    <message>
        <source>USER</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation>USUÁRIO</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>PAPEL</translation>
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
        <translation>agora</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n membro</numerusform>
            <numerusform>%n membros</numerusform>
        </translation>
    </message>
    <message>
        <source>no users</source>
        <translation>nenhum usuário</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>O usuário</translation>
    </message>
    <message>
        <source>Read the new password from a file; - is standard input</source>
        <translation>Lê a nova senha de um arquivo; - é a entrada padrão</translation>
    </message>
    <message>
        <source>List, add and remove those who may administer</source>
        <translation>Lista, adiciona e remove quem pode administrar</translation>
    </message>
    <message>
        <source>List all users with their roles</source>
        <translation>Lista todos os usuários com seus papéis</translation>
    </message>
    <message>
        <source>Add a user; asks for the password</source>
        <translation>Adiciona um usuário; pede a senha</translation>
    </message>
    <message>
        <source>%1 may sign in now as %2</source>
        <translation>%1 agora pode se autenticar como %2</translation>
    </message>
    <message>
        <source>What the user may do</source>
        <translation>O que o usuário pode fazer</translation>
    </message>
    <message>
        <source>Remove a user</source>
        <translation>Remove um usuário</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 removido</translation>
    </message>
    <message>
        <source>Change a password; asks for it</source>
        <translation>Muda uma senha; pede a nova</translation>
    </message>
    <message>
        <source>%1 has a new password</source>
        <translation>%1 tem uma nova senha</translation>
    </message>
    <message>
        <source>Change what a user may do</source>
        <translation>Muda o que um usuário pode fazer</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 agora é %2</translation>
    </message>
    <message>
        <source>The role</source>
        <translation>O papel</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>salas</translation>
    </message>
    <message>
        <source>members of %1</source>
        <translation>membros de %1</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>conexões</translation>
    </message>
    <message>
        <source>See rooms, connections or events live</source>
        <translation>Acompanha salas, conexões ou eventos ao vivo</translation>
    </message>
    <message>
        <source>Ctrl+C ends it. Without a terminal, or with --json, it prints a line for each row and each change.</source>
        <translation>Ctrl+C encerra. Sem terminal, ou com --json, escreve uma linha para cada item e cada mudança.</translation>
    </message>
    <message>
        <source>All rooms; the same as without a word</source>
        <translation>Todas as salas; o mesmo que sem nenhuma palavra</translation>
    </message>
    <message>
        <source>The members of a room</source>
        <translation>Os membros de uma sala</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Todas as conexões</translation>
    </message>
    <message>
        <source>What operators and rooms do, a line each</source>
        <translation>O que fazem operadores e salas, uma linha para cada coisa</translation>
    </message>
    <message>
        <source>Only those with this text in them</source>
        <translation>Só itens que contêm este texto</translation>
    </message>
    <message>
        <source>Order by this column</source>
        <translation>Ordena por esta coluna</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Na ordem inversa</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Máximo de itens</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>não é possível ler %1: %2</translation>
    </message>
    <message>
        <source>standard input holds no secret</source>
        <translation>a entrada padrão não contém nenhum segredo</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 está vazio</translation>
    </message>
    <message>
        <source>there is no terminal to ask for a password; use --password-file (- is standard input)</source>
        <translation>não há terminal para pedir uma senha; use --password-file (- é a entrada padrão)</translation>
    </message>
    <message>
        <source>no password was given</source>
        <translation>nenhuma senha foi informada</translation>
    </message>
    <message>
        <source>New password of %1: </source>
        <translation>Nova senha de %1: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>A mesma de novo: </translation>
    </message>
    <message>
        <source>the two passwords differ</source>
        <translation>as duas senhas são diferentes</translation>
    </message>
    <message>
        <source>the token in %1 is not for %2; sign in with --token-file, CONFAB_ADMIN_TOKEN or --user</source>
        <translation>o token em %1 não é para %2; autentique-se com --token-file, CONFAB_ADMIN_TOKEN ou --user</translation>
    </message>
    <message>
        <source>is confabd running? there is no address in %1/admin.url; name the state directory with --state-dir, or sign in with --token-file or --user</source>
        <translation>o confabd está em execução? não há endereço em %1/admin.url; indique o diretório de estado com --state-dir ou autentique-se com --token-file ou --user</translation>
    </message>
    <message>
        <source>is confabd running? there is no token %1; name the state directory with --state-dir, or sign in with --token-file or --user</source>
        <translation>o confabd está em execução? não existe o token %1; indique o diretório de estado com --state-dir ou autentique-se com --token-file ou --user</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Senha de %1: </translation>
    </message>
    <message>
        <source>cannot read the certificates in %1</source>
        <translation>não é possível ler os certificados em %1</translation>
    </message>
</context>
</TS>
