<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>confabd</name>
    <message>
        <source>the method %1 is not done here</source>
        <translation>o método %1 não é executado aqui</translation>
    </message>
    <message>
        <source>%1 needs the role %2, and yours is %3</source>
        <translation>%1 exige o papel %2, e o seu é %3</translation>
    </message>
    <message>
        <source>there is no method %1</source>
        <translation>não existe o método %1</translation>
    </message>
    <message>
        <source>sign in with the parameter token, or with user and password</source>
        <translation>autentique-se com o parâmetro token, ou com user e password</translation>
    </message>
    <message>
        <source>requests come as text, not as binary messages</source>
        <translation>as solicitações vêm como texto, não como mensagens binárias</translation>
    </message>
    <message>
        <source>sign in with session.login before anything long</source>
        <translation>autentique-se com session.login antes de enviar algo longo</translation>
    </message>
    <message>
        <source>sign in with session.login before a batch</source>
        <translation>autentique-se com session.login antes de enviar um lote</translation>
    </message>
    <message>
        <source>sign in first, with session.login</source>
        <translation>autentique-se primeiro, com session.login</translation>
    </message>
    <message>
        <source>the connection is gone</source>
        <translation>a conexão não existe mais</translation>
    </message>
    <message>
        <source>the audit log could not be written</source>
        <translation>o log de auditoria não pôde ser gravado</translation>
    </message>
    <message>
        <source>the administration token cannot be made: no random numbers are to be had</source>
        <translation>o token de administração não pode ser criado: não há números aleatórios disponíveis</translation>
    </message>
    <message>
        <source>%1 is empty; remove it, and the next start makes a new token</source>
        <translation>%1 está vazio; remova-o, e a próxima inicialização criará um novo token</translation>
    </message>
    <message>
        <source>%1 is shorter than %2 bytes and could be guessed; remove it, and the next start makes a new token</source>
        <translation>%1 tem menos de %2 bytes e poderia ser adivinhado; remova-o, e a próxima inicialização criará um novo token</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 não pode ser aberto: %2</translation>
    </message>
    <message>
        <source>only part of a line could be written</source>
        <translation>só parte de uma linha pôde ser gravada</translation>
    </message>
    <message>
        <source>the audit log %1: %2</source>
        <translation>o log de auditoria %1: %2</translation>
    </message>
    <message>
        <source>too many failed logins</source>
        <translation>autenticações malsucedidas demais</translation>
    </message>
    <message>
        <source>wrong user or password</source>
        <translation>usuário ou senha incorretos</translation>
    </message>
    <message>
        <source>too many logins at the same time</source>
        <translation>autenticações demais ao mesmo tempo</translation>
    </message>
    <message>
        <source>names no subscription of this connection</source>
        <translation>não indica nenhuma assinatura desta conexão</translation>
    </message>
    <message numerus="yes">
        <source>one connection may have %n subscriptions</source>
        <translation>
            <numerusform>uma conexão pode ter %n assinatura</numerusform>
            <numerusform>uma conexão pode ter até %n assinaturas</numerusform>
        </translation>
    </message>
    <message>
        <source>is missing: the topic is one room&apos;s members</source>
        <translation>está faltando: o tópico são os membros de uma sala</translation>
    </message>
    <message>
        <source>cannot be another one: subscribe to that room</source>
        <translation>não pode mudar: assine a outra sala</translation>
    </message>
    <message>
        <source>is no node&apos;s name</source>
        <translation>não é o nome de um nó</translation>
    </message>
    <message>
        <source>must not be greater than maxMembers</source>
        <translation>não pode ser maior que maxMembers</translation>
    </message>
    <message>
        <source>means nothing to the topic %1</source>
        <translation>não tem sentido para o tópico %1</translation>
    </message>
    <message>
        <source>must be one of %1 for this topic</source>
        <translation>deve ser, neste tópico, um destes: %1</translation>
    </message>
    <message>
        <source>there is not enough memory to hash a password</source>
        <translation>não há memória suficiente para calcular o hash de uma senha</translation>
    </message>
    <message>
        <source>too many passwords wait</source>
        <translation>há senhas demais em espera</translation>
    </message>
    <message>
        <source>cannot be created, for the folder %1 cannot</source>
        <translation>não pode ser criado, pois o diretório %1 não pode</translation>
    </message>
    <message>
        <source>cannot be created</source>
        <translation>não pode ser criado</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>não é um diretório</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>não é um arquivo</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>não pode ser lido: %1</translation>
    </message>
    <message numerus="yes">
        <source>is longer than %n bytes</source>
        <translation>
            <numerusform>tem mais de %n byte</numerusform>
            <numerusform>tem mais de %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>não pode ser gravado</translation>
    </message>
    <message>
        <source>say for whom it is: one of the parameters room, rooms and all (true)</source>
        <translation>diga para quem é: um dos parâmetros room, rooms e all (true)</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>não é um objeto</translation>
    </message>
    <message>
        <source>has the unknown key &quot;%1&quot;</source>
        <translation>tem a chave desconhecida &quot;%1&quot;</translation>
    </message>
    <message>
        <source>has no valid name (&quot;user&quot;)</source>
        <translation>não tem um nome válido (&quot;user&quot;)</translation>
    </message>
    <message>
        <source>(%1) has no valid role: viewer, moderator or admin</source>
        <translation>(%1) não tem um papel válido: viewer, moderator ou admin</translation>
    </message>
    <message>
        <source>(%1) has no Argon2id hash as its &quot;password&quot;</source>
        <translation>(%1) não tem um hash Argon2id como &quot;password&quot;</translation>
    </message>
    <message>
        <source>is not JSON: %1 at byte %2</source>
        <translation>não é JSON: %1 no byte %2</translation>
    </message>
    <message>
        <source>is no object with the list &quot;users&quot;</source>
        <translation>não é um objeto com a lista &quot;users&quot;</translation>
    </message>
    <message>
        <source>is wrong: user %1 %2</source>
        <translation>está errado: o usuário %1 %2</translation>
    </message>
    <message>
        <source>a user&apos;s name is 1 to %1 of A-Z, a-z, 0-9, &quot;.&quot;, &quot;_&quot;, &quot;@&quot; and &quot;-&quot;, and not token</source>
        <translation>o nome de um usuário tem de 1 a %1 caracteres dentre A-Z, a-z, 0-9, &quot;.&quot;, &quot;_&quot;, &quot;@&quot; e &quot;-&quot;, e não pode ser token</translation>
    </message>
    <message>
        <source>a password has %1 to %2 bytes</source>
        <translation>uma senha tem de %1 a %2 bytes</translation>
    </message>
    <message numerus="yes">
        <source>there may be at most %n users</source>
        <translation>
            <numerusform>pode haver no máximo %n usuário</numerusform>
            <numerusform>pode haver no máximo %n usuários</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is wrong: %2 stands there twice</source>
        <translation>%1 está errado: %2 aparece duas vezes</translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %n users</source>
        <translation>
            <numerusform>%1 tem mais de %n usuário</numerusform>
            <numerusform>%1 tem mais de %n usuários</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>não é possível gravar %1: %2</translation>
    </message>
    <message>
        <source>cannot open the store %1: %2</source>
        <translation>não é possível abrir o armazenamento %1: %2</translation>
    </message>
    <message>
        <source>cannot read the store %1: %2</source>
        <translation>não é possível ler o armazenamento %1: %2</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>o arquivo %1</translation>
    </message>
    <message>
        <source>the file it names because it begins with /</source>
        <translation>o arquivo indicado (o valor começa com /)</translation>
    </message>
    <message>
        <source>is empty; write one secret into it for all servers that share rooms</source>
        <translation>está vazio; grave nele um segredo para todos os servidores que compartilham salas</translation>
    </message>
    <message numerus="yes">
        <source>is longer than %n bytes; a secret of 32 random ones is plenty</source>
        <translation>
            <numerusform>tem mais de %n byte; um segredo de 32 bytes aleatórios é mais que suficiente</numerusform>
            <numerusform>tem mais de %n bytes; um segredo de 32 bytes aleatórios é mais que suficiente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: unexpected argument; confabd takes options only</source>
        <translation>%1: argumento inesperado; confabd só aceita opções</translation>
    </message>
    <message>
        <source>%1: takes no value</source>
        <translation>%1: não aceita valor</translation>
    </message>
    <message>
        <source>%1: expected a value</source>
        <translation>%1: espera-se um valor</translation>
    </message>
    <message>
        <source>%1: unknown option</source>
        <translation>%1: opção desconhecida</translation>
    </message>
    <message>
        <source>%1 &quot;&quot;: expected a file name</source>
        <translation>%1 &quot;&quot;: espera-se um nome de arquivo</translation>
    </message>
    <message>
        <source>Read the configuration from a TOML file</source>
        <translation>Lê a configuração de um arquivo TOML</translation>
    </message>
    <message>
        <source>Say whether the configuration is valid, and exit</source>
        <translation>Diz se a configuração é válida e sai</translation>
    </message>
    <message>
        <source>Print the configuration in effect as a TOML file, and exit</source>
        <translation>Escreve a configuração em vigor como arquivo TOML e sai</translation>
    </message>
    <message>
        <source>Print the version, and exit</source>
        <translation>Mostra a versão e sai</translation>
    </message>
    <message>
        <source>Print this help, and exit</source>
        <translation>Mostra esta ajuda e sai</translation>
    </message>
    <message>
        <source>%1: cannot read the configuration file: %2</source>
        <translation>%1: não é possível ler o arquivo de configuração: %2</translation>
    </message>
    <message>
        <source>%1: expected a configuration file of at most 1 MiB</source>
        <translation>%1: espera-se um arquivo de configuração de no máximo 1 MiB</translation>
    </message>
    <message>
        <source>expected text in quotes</source>
        <translation>espera-se texto entre aspas</translation>
    </message>
    <message>
        <source>%1: not valid TOML: %2</source>
        <translation>%1: TOML inválido: %2</translation>
    </message>
    <message>
        <source>%1: %2 = %3: expected a section, [%2]</source>
        <translation>%1: %2 = %3: espera-se uma seção, [%2]</translation>
    </message>
    <message>
        <source>%1: [%2]: unknown section</source>
        <translation>%1: [%2]: seção desconhecida</translation>
    </message>
    <message>
        <source>%1: %2 = %3: unknown key outside a section</source>
        <translation>%1: %2 = %3: chave desconhecida fora de uma seção</translation>
    </message>
    <message>
        <source>%1: unknown key</source>
        <translation>%1: chave desconhecida</translation>
    </message>
    <message>
        <source>The IP address of the client ports; 0.0.0.0 or :: is every interface</source>
        <translation>O endereço IP das portas de clientes; 0.0.0.0 ou :: são todas as interfaces</translation>
    </message>
    <message>
        <source>The port for TCP clients; 0 is any free port</source>
        <translation>A porta para clientes TCP; 0 é qualquer porta livre</translation>
    </message>
    <message>
        <source>The port for WebSocket clients and HTTP; 0 is any free port</source>
        <translation>A porta para clientes WebSocket e HTTP; 0 é qualquer porta livre</translation>
    </message>
    <message>
        <source>The port for administration and metrics, on admin.bind; 0 is any free port</source>
        <translation>A porta para administração e métricas, em admin.bind; 0 é qualquer porta livre</translation>
    </message>
    <message>
        <source>The name of this process; empty is the host&apos;s name and a random suffix</source>
        <translation>O nome deste processo; vazio é o nome da máquina e um sufixo aleatório</translation>
    </message>
    <message>
        <source>The directory of what has to survive a restart: rooms, the admin token</source>
        <translation>O diretório do que precisa sobreviver a uma reinicialização: salas, o token de administração</translation>
    </message>
    <message>
        <source>$STATE_DIRECTORY, else $XDG_STATE_HOME/confab, else $HOME/.local/state/confab</source>
        <translation>$STATE_DIRECTORY, senão $XDG_STATE_HOME/confab, senão $HOME/.local/state/confab</translation>
    </message>
    <message>
        <source>What every client is told on connecting; empty is nothing</source>
        <translation>O que se diz a cada cliente quando se conecta; vazio é nada</translation>
    </message>
    <message>
        <source>What a client is told when it leaves or the server stops</source>
        <translation>O que se diz a um cliente quando ele sai ou o servidor para</translation>
    </message>
    <message>
        <source>The IP address of the administration port; beyond loopback it needs a certificate</source>
        <translation>O endereço IP da porta de administração; fora do loopback é preciso um certificado</translation>
    </message>
    <message>
        <source>The certificate and its chain in PEM, for TLS on the administration port; empty is that of [tls] beyond loopback, and no TLS on it</source>
        <translation>O certificado e sua cadeia em PEM, para TLS na porta de administração; vazio é o de [tls] fora do loopback, e sem TLS no loopback</translation>
    </message>
    <message>
        <source>The private key of the certificate in PEM, without a passphrase</source>
        <translation>A chave privada do certificado em PEM, sem frase secreta</translation>
    </message>
    <message>
        <source>The web origins whose pages may connect to administer; none is no web page</source>
        <translation>As origens web cujas páginas podem se conectar para administrar; sem origens, nenhuma página web pode</translation>
    </message>
    <message>
        <source>The file of what operators did; empty is admin.audit.jsonl in the state directory</source>
        <translation>O arquivo do que os operadores fizeram; vazio é admin.audit.jsonl no diretório de estado</translation>
    </message>
    <message>
        <source>The rooms that exist from the start; may be none</source>
        <translation>As salas que existem desde o início; pode não haver nenhuma</translation>
    </message>
    <message>
        <source>The directories whose *.js run inside the server; only the default may be missing</source>
        <translation>Os diretórios cujos *.js são executados dentro do servidor; só o padrão pode faltar</translation>
    </message>
    <message>
        <source>The directories of plugins in C++, all of which are loaded; may be none</source>
        <translation>Os diretórios de plugins em C++, que são todos carregados; pode não haver nenhum</translation>
    </message>
    <message>
        <source>The path under which clients speak Primus framing</source>
        <translation>O caminho em que os clientes usam o enquadramento do Primus</translation>
    </message>
    <message>
        <source>The web origins that may connect; none or * is every origin</source>
        <translation>As origens web que podem se conectar; nenhuma ou * é qualquer origem</translation>
    </message>
    <message>
        <source>The proxies whose X-Forwarded-For is believed</source>
        <translation>Os proxies em cujo X-Forwarded-For se confia</translation>
    </message>
    <message>
        <source>The certificate and its chain in PEM, for TLS on both client ports; empty is no TLS</source>
        <translation>O certificado e sua cadeia em PEM, para TLS nas duas portas de clientes; vazio é sem TLS</translation>
    </message>
    <message>
        <source>The unit of joinedAt: seconds or milliseconds since 1970</source>
        <translation>A unidade de joinedAt: segundos ou milissegundos desde 1970</translation>
    </message>
    <message>
        <source>The shape of errors: as each client&apos;s protocol has them, or one for all</source>
        <translation>A forma dos erros: a do protocolo de cada cliente, ou uma para todos</translation>
    </message>
    <message>
        <source>The least severe message that is logged</source>
        <translation>A mensagem menos grave que é registrada no log</translation>
    </message>
    <message>
        <source>Lines for people, or one JSON object a line</source>
        <translation>Linhas para pessoas, ou um objeto JSON por linha</translation>
    </message>
    <message>
        <source>Connections at one time</source>
        <translation>Conexões ao mesmo tempo</translation>
    </message>
    <message>
        <source>HTTP 503, or an error line on TCP; then closed</source>
        <translation>HTTP 503, ou uma linha de erro no TCP; depois a conexão é fechada</translation>
    </message>
    <message>
        <source>Connections from one address at one time; loopback has no limit</source>
        <translation>Conexões de um endereço ao mesmo tempo; o loopback não tem limite</translation>
    </message>
    <message>
        <source>Time to finish the WebSocket handshake or an HTTP request, and before that the TLS handshake</source>
        <translation>Tempo para concluir o handshake do WebSocket ou uma solicitação HTTP, e antes disso o handshake do TLS</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>a conexão é fechada</translation>
    </message>
    <message>
        <source>Size of the headers of one HTTP request</source>
        <translation>Tamanho dos cabeçalhos de uma solicitação HTTP</translation>
    </message>
    <message>
        <source>Silence after which a client is asked whether it is still there; the first time down to half of it, so that not all are asked at once</source>
        <translation>Silêncio após o qual se pergunta a um cliente se ainda está ali; na primeira vez pode ser só a metade disso, para que não se pergunte a todos de uma vez</translation>
    </message>
    <message>
        <source>a ping is sent</source>
        <translation>é enviado um ping</translation>
    </message>
    <message>
        <source>Silence after which a client counts as gone</source>
        <translation>Silêncio após o qual um cliente é dado como ausente</translation>
    </message>
    <message>
        <source>closed, and removed from its rooms</source>
        <translation>a conexão é fechada e removida de suas salas</translation>
    </message>
    <message>
        <source>Size of one line or frame from a client, finished or not</source>
        <translation>Tamanho de uma linha ou quadro de um cliente, completo ou não</translation>
    </message>
    <message>
        <source>TCP: error 008, the line is dropped; WebSocket: closed with 1009</source>
        <translation>TCP: erro 008, a linha é descartada; WebSocket: a conexão é fechada com 1009</translation>
    </message>
    <message>
        <source>Rooms one connection may be in</source>
        <translation>Salas em que uma conexão pode estar</translation>
    </message>
    <message>
        <source>error 103</source>
        <translation>erro 103</translation>
    </message>
    <message>
        <source>Frames one connection may send, on average</source>
        <translation>Quadros que uma conexão pode enviar, em média</translation>
    </message>
    <message>
        <source>its socket is not read until it may speak again; nothing is lost</source>
        <translation>seu socket não é lido até que ela possa falar de novo; nada se perde</translation>
    </message>
    <message>
        <source>Frames one connection may send at once after a pause; at least 1 unless frames_per_second is 0</source>
        <translation>Quadros que uma conexão pode enviar de uma vez após uma pausa; pelo menos 1, a menos que frames_per_second seja 0</translation>
    </message>
    <message>
        <source>as frames_per_second</source>
        <translation>como em frames_per_second</translation>
    </message>
    <message>
        <source>Bytes that may wait for one slow client</source>
        <translation>Bytes que podem esperar por um só cliente lento</translation>
    </message>
    <message>
        <source>closed as too slow, counted, shown to operators</source>
        <translation>a conexão é fechada por ser lenta demais, contada e mostrada aos operadores</translation>
    </message>
    <message>
        <source>Actions of one connection that may run at one time</source>
        <translation>Ações de uma conexão que podem ser executadas ao mesmo tempo</translation>
    </message>
    <message>
        <source>error 007</source>
        <translation>erro 007</translation>
    </message>
    <message>
        <source>Time one action may take, and one hook of a script that waits</source>
        <translation>Tempo que pode levar uma ação, assim como um hook de script que espera</translation>
    </message>
    <message>
        <source>error 107</source>
        <translation>erro 107</translation>
    </message>
    <message>
        <source>Processor time a script may take without a pause, in which nobody else is served</source>
        <translation>Tempo de processador que um script pode usar sem pausa, durante o qual ninguém mais é atendido</translation>
    </message>
    <message>
        <source>interrupted and logged; what it answers is error 107, and what was called is not run again for four times as long, at least a second</source>
        <translation>é interrompido e registrado no log; sua resposta é o erro 107, e o que foi chamado não é executado de novo por um tempo quatro vezes maior, de pelo menos um segundo</translation>
    </message>
    <message>
        <source>Memory a script may take without a pause</source>
        <translation>Memória que um script pode usar sem pausa</translation>
    </message>
    <message>
        <source>as script_time</source>
        <translation>como em script_time</translation>
    </message>
    <message>
        <source>%1: unknown environment variable</source>
        <translation>%1: variável de ambiente desconhecida</translation>
    </message>
    <message>
        <source>%1 and %2: two names of one setting; set only one</source>
        <translation>%1 e %2: dois nomes da mesma configuração; defina só um</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two keys of the configuration that contradict each other</extracomment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>server.state_dir = &quot;&quot;: no directory is known to keep state in; give --state-dir, or set CONFAB_STATE_DIR, STATE_DIRECTORY, XDG_STATE_HOME or HOME</source>
        <translation>server.state_dir = &quot;&quot;: não se conhece um diretório em que guardar o estado; indique --state-dir ou defina CONFAB_STATE_DIR, STATE_DIRECTORY, XDG_STATE_HOME ou HOME</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where a value comes from: it is the default</extracomment>
        <translation>padrão</translation>
    </message>
    <message>
        <source>configuration is valid</source>
        <translation>a configuração é válida</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <extracomment>Goes on after what is wrong: “--prot: unknown option; did you mean --port?”</extracomment>
        <translation>; você quis dizer %1?</translation>
    </message>
    <message>
        <source>expected a path after sqlite:</source>
        <translation>espera-se um caminho depois de sqlite:</translation>
    </message>
    <message>
        <source>this version does not speak TLS with Redis; use redis:// on a network that only your servers are on, or through a tunnel</source>
        <translation>esta versão não usa TLS com o Redis; use redis:// em uma rede em que só estejam os seus servidores, ou através de um túnel</translation>
    </message>
    <message>
        <source>expected sqlite:PATH, memory:, redis://HOST or redis+sentinel://HOSTS/MASTER</source>
        <translation>espera-se sqlite:PATH, memory:, redis://HOST ou redis+sentinel://HOSTS/MASTER</translation>
    </message>
    <message>
        <source>expected at most %1 printable ASCII characters, no spaces and none of { }</source>
        <translation>espera-se no máximo %1 caracteres ASCII imprimíveis, sem espaços e sem { }</translation>
    </message>
    <message>
        <source>expected at most %1 bytes without control characters</source>
        <translation>espera-se no máximo %1 bytes, sem caracteres de controle</translation>
    </message>
    <message>
        <source>expected a path after file:</source>
        <translation>espera-se um caminho depois de file:</translation>
    </message>
    <message>
        <source>Where rooms are kept: sqlite:PATH (without a path, in the state directory), memory:, or, for several servers, redis://[USER:PASSWORD@]HOST[:PORT][/DB] or redis+sentinel://HOST[:PORT],HOST[:PORT]/MASTER[/DB]</source>
        <translation>Onde as salas são guardadas: sqlite:PATH (sem caminho, no diretório de estado), memory: ou, para vários servidores, redis://[USER:PASSWORD@]HOST[:PORT][/DB] ou redis+sentinel://HOST[:PORT],HOST[:PORT]/MASTER[/DB]</translation>
    </message>
    <message>
        <source>What every key and channel in Redis begins with; servers with the same one share their rooms</source>
        <translation>Com que começam todas as chaves e canais no Redis; servidores com o mesmo prefixo compartilham suas salas</translation>
    </message>
    <message>
        <source>The secret by which servers that share rooms know each other, or better the file that holds it, as file:PATH or an absolute path; the same on all of them</source>
        <translation>O segredo pelo qual se reconhecem os servidores que compartilham salas ou, melhor, o arquivo que o contém, como file:PATH ou um caminho absoluto; o mesmo em todos eles</translation>
    </message>
    <message>
        <source>Time without a sign of life after which a server counts as gone, and the others remove its members</source>
        <translation>Tempo sem sinal de vida após o qual um servidor é dado como ausente e os outros removem os membros dele</translation>
    </message>
    <message>
        <source>May be given several times.</source>
        <translation>Pode ser indicado várias vezes.</translation>
    </message>
    <message>
        <source>Default: %1. Environment: %2.</source>
        <translation>Padrão: %1. Ambiente: %2.</translation>
    </message>
    <message>
        <source>Over it: %1.</source>
        <translation>Se excedido: %1.</translation>
    </message>
    <message>
        <source>Default: %1. Option %2, environment %3.</source>
        <translation>Padrão: %1. Opção %2, ambiente %3.</translation>
    </message>
    <message>
        <source>Usage: confabd [OPTION]...</source>
        <translation>Uso: confabd [OPTION]...</translation>
    </message>
    <message>
        <source>Serves chat rooms over TCP and WebSocket. No option is needed.</source>
        <translation>Serve salas de bate-papo por TCP e WebSocket. Nenhuma opção é necessária.</translation>
    </message>
    <message>
        <source>Every option below is also a key of the file and an environment variable. An option wins over the environment, the environment over the file (--config or CONFAB_CONFIG), the file over the default. SIZE is bytes or such as &quot;64 KiB&quot;; TIME is seconds or such as &quot;500ms&quot;, &quot;30s&quot;, &quot;2m&quot;. In [limits], 0 is no limit.</source>
        <translation>Cada opção abaixo é também uma chave do arquivo e uma variável de ambiente. Uma opção prevalece sobre o ambiente, o ambiente sobre o arquivo (--config ou CONFAB_CONFIG), o arquivo sobre o padrão. SIZE são bytes ou algo como &quot;64 KiB&quot;; TIME são segundos ou algo como &quot;500ms&quot;, &quot;30s&quot;, &quot;2m&quot;. Em [limits], 0 é sem limite.</translation>
    </message>
    <message>
        <source>Configuration of confabd, for its option --config. Options win over the environment, the environment over this file. Sizes are bytes or such as &quot;64 KiB&quot;; durations are seconds or such as &quot;500ms&quot;, &quot;30s&quot;, &quot;2m&quot;. In [limits], 0 is no limit.</source>
        <translation>Configuração do confabd, para a opção --config. As opções prevalecem sobre o ambiente, o ambiente sobre este arquivo. Os tamanhos são bytes ou algo como &quot;64 KiB&quot;; as durações são segundos ou algo como &quot;500ms&quot;, &quot;30s&quot;, &quot;2m&quot;. Em [limits], 0 é sem limite.</translation>
    </message>
    <message>
        <source>expected %1</source>
        <extracomment>What a value should have been, such as “expected a path”; the words for %1 are in this catalogue, too</extracomment>
        <translation>espera-se %1</translation>
    </message>
    <message>
        <source>a duration such as 30, 0.5, &quot;500ms&quot; or &quot;2m&quot;</source>
        <translation>uma duração como 30, 0.5, &quot;500ms&quot; ou &quot;2m&quot;</translation>
    </message>
    <message>
        <source>\\ for a backslash</source>
        <translation>\\ para uma barra invertida</translation>
    </message>
    <message>
        <source>only the escapes \n, \r, \t, \0 and \\</source>
        <translation>como escape apenas \n, \r, \t, \0 ou \\</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>texto entre aspas</translation>
    </message>
    <message>
        <source>a list of texts such as [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>uma lista de textos como [&quot;one&quot;, &quot;two&quot;]</translation>
    </message>
    <message>
        <source>a port from 0 to 65535, or &quot;off&quot;</source>
        <translation>uma porta de 0 a 65535, ou &quot;off&quot;</translation>
    </message>
    <message>
        <source>a whole number from 0 (no limit) to %1</source>
        <translation>um número inteiro de 0 (sem limite) a %1</translation>
    </message>
    <message>
        <source>a size such as 65536 or &quot;64 KiB&quot;</source>
        <translation>um tamanho como 65536 ou &quot;64 KiB&quot;</translation>
    </message>
    <message>
        <source>a size from 0 (no limit) to %1</source>
        <translation>um tamanho de 0 (sem limite) a %1</translation>
    </message>
    <message>
        <source>0 (no limit) or a duration from &quot;1ms&quot; to %1</source>
        <translation>0 (sem limite) ou uma duração de &quot;1ms&quot; a %1</translation>
    </message>
    <message>
        <source>a duration from %1 to %2</source>
        <translation>uma duração de %1 a %2</translation>
    </message>
    <message>
        <source>an IP address such as &quot;127.0.0.1&quot;, &quot;0.0.0.0&quot; or &quot;::1&quot;</source>
        <translation>um endereço IP como &quot;127.0.0.1&quot;, &quot;0.0.0.0&quot; ou &quot;::1&quot;</translation>
    </message>
    <message>
        <source>1 to 128 printable characters without spaces, or nothing</source>
        <translation>um texto de 1 a 128 caracteres imprimíveis sem espaços, ou nada</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>um caminho</translation>
    </message>
    <message>
        <source>a list of paths such as [&quot;/srv/confab&quot;]</source>
        <translation>uma lista de caminhos como [&quot;/srv/confab&quot;]</translation>
    </message>
    <message>
        <source>paths that are not empty</source>
        <translation>que nenhum caminho esteja vazio</translation>
    </message>
    <message>
        <source>a list of room names such as [&quot;defaultRoom&quot;]</source>
        <translation>uma lista de nomes de sala como [&quot;defaultRoom&quot;]</translation>
    </message>
    <message>
        <source>room names of 1 to 255 bytes without control characters</source>
        <translation>que cada nome de sala tenha de 1 a 255 bytes, sem caracteres de controle</translation>
    </message>
    <message numerus="yes">
        <source>1 to %n bytes</source>
        <translation>
            <numerusform>um texto de 1 a %n byte</numerusform>
            <numerusform>um texto de 1 a %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>a path such as &quot;/primus&quot;, without ? and #</source>
        <translation>um caminho como &quot;/primus&quot;, sem ? nem #</translation>
    </message>
    <message>
        <source>a list of origins such as [&quot;https://chat.example&quot;]</source>
        <translation>uma lista de origens como [&quot;https://chat.example&quot;]</translation>
    </message>
    <message>
        <source>origins such as &quot;https://chat.example&quot; or &quot;http://localhost:3000&quot;, or &quot;*&quot;</source>
        <translation>uma origem como &quot;https://chat.example&quot; ou &quot;http://localhost:3000&quot;, ou &quot;*&quot;</translation>
    </message>
    <message>
        <source>each origin by its name, such as &quot;https://console.example&quot;; &quot;*&quot; would let every web page in</source>
        <translation>cada origem por seu nome, como &quot;https://console.example&quot;; &quot;*&quot; deixaria entrar qualquer página web</translation>
    </message>
    <message>
        <source>a list of addresses such as [&quot;10.0.0.0/8&quot;, &quot;::1&quot;]</source>
        <translation>uma lista de endereços como [&quot;10.0.0.0/8&quot;, &quot;::1&quot;]</translation>
    </message>
    <message>
        <source>addresses or subnets such as &quot;127.0.0.1&quot; or &quot;10.0.0.0/8&quot;</source>
        <translation>um endereço ou sub-rede como &quot;127.0.0.1&quot; ou &quot;10.0.0.0/8&quot;</translation>
    </message>
    <message numerus="yes">
        <source>text of at most %n characters</source>
        <translation>
            <numerusform>um texto de no máximo %n caractere</numerusform>
            <numerusform>um texto de no máximo %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>expected %1 or %2</source>
        <extracomment>Words in quotes, of which the first is one or several with commas between</extracomment>
        <translation>espera-se %1 ou %2</translation>
    </message>
    <message>
        <source>scripts.directories: there is no directory %1</source>
        <translation>scripts.directories: não existe o diretório %1</translation>
    </message>
    <message>
        <source>cannot listen on %1 port %2: %3; choose another one with --%4</source>
        <translation>não é possível escutar em %1, porta %2: %3; escolha outra com --%4</translation>
    </message>
    <message>
        <source>cannot reach the store: %1; see that it runs, or name another one with --store</source>
        <translation>não é possível acessar o armazenamento: %1; veja se está em execução ou indique outro com --store</translation>
    </message>
    <message>
        <source>cannot create the room %1: %2</source>
        <translation>não é possível criar a sala %1: %2</translation>
    </message>
    <message>
        <source>too many connections</source>
        <translation>conexões demais</translation>
    </message>
    <message>
        <source>at least one of them must be a port</source>
        <translation>pelo menos um deles deve ser uma porta</translation>
    </message>
    <message>
        <source>two listeners cannot share one port</source>
        <translation>dois serviços não podem escutar na mesma porta</translation>
    </message>
    <message>
        <source>the burst must be at least 1, or no frame could ever be read</source>
        <translation>a rajada deve ser de pelo menos 1, senão nenhum quadro poderia ser lido</translation>
    </message>
    <message>
        <source>%1.key is missing: the certificate %2 needs its private key (--%1-key FILE)</source>
        <translation>falta %1.key: o certificado %2 precisa de sua chave privada (--%1-key FILE)</translation>
    </message>
    <message>
        <source>%1.certificate is missing: the private key %2 needs its certificate (--%1-certificate FILE)</source>
        <translation>falta %1.certificate: a chave privada %2 precisa de seu certificado (--%1-certificate FILE)</translation>
    </message>
    <message>
        <source>admin.bind = %1 opens the administration port to other machines, and what operators say would pass in plain text; name a certificate (--admin-certificate FILE --admin-key FILE, or those of [tls]), leave admin.bind at 127.0.0.1, or turn the port off (--admin-port off)</source>
        <translation>admin.bind = %1 abre a porta de administração a outras máquinas, e o que os operadores dizem passaria em texto simples; indique um certificado (--admin-certificate FILE --admin-key FILE, ou os de [tls]), deixe admin.bind em 127.0.0.1 ou desative a porta (--admin-port off)</translation>
    </message>
    <message>
        <source>%1 received/%2 max</source>
        <translation>%2 recebidos/%1 no máximo</translation>
    </message>
    <message>
        <source>%1 must be a string</source>
        <translation>%1 deve ser uma string</translation>
    </message>
    <message>
        <source>%1 must be a number</source>
        <translation>%1 deve ser um número</translation>
    </message>
    <message>
        <source>%1 must be an integer</source>
        <translation>%1 deve ser um número inteiro</translation>
    </message>
    <message>
        <source>%1 must be a boolean</source>
        <translation>%1 deve ser um booleano</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 deve ser um objeto</translation>
    </message>
    <message>
        <source>%1 must be an array</source>
        <translation>%1 deve ser um array</translation>
    </message>
    <message>
        <source>%1 is a required parameter for this action</source>
        <translation>%1 é um parâmetro obrigatório para esta ação</translation>
    </message>
    <message>
        <source>it is a plugin, but not one of confabd</source>
        <translation>é um plugin, mas não do confabd</translation>
    </message>
    <message>
        <source>its metadata has no &quot;confabApi&quot;, the version of the plugin interface as a number</source>
        <translation>seus metadados não têm &quot;confabApi&quot;, a versão da interface de plugins como número</translation>
    </message>
    <message>
        <source>it was built for version %1 of the plugin interface, and this confabd has version %2; build it anew</source>
        <translation>foi compilado para a versão %1 da interface de plugins, e este confabd tem a versão %2; compile-o de novo</translation>
    </message>
    <message>
        <source>there is no directory %1 to load plugins from</source>
        <translation>não existe o diretório %1 de onde carregar plugins</translation>
    </message>
    <message>
        <source>cannot load the plugin %1: %2</source>
        <translation>não é possível carregar o plugin %1: %2</translation>
    </message>
    <message>
        <source>its class does not say Q_INTERFACES(confab::Plugin)</source>
        <translation>sua classe não declara Q_INTERFACES(confab::Plugin)</translation>
    </message>
    <message>
        <source>the body is not a JSON object</source>
        <translation>o corpo não é um objeto JSON</translation>
    </message>
    <message>
        <source>the administration token, shown this once and kept in %1/admin.token: %2</source>
        <translation>o token de administração, mostrado só desta vez e guardado em %1/admin.token: %2</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>erro desconhecido</translation>
    </message>
    <message>
        <source>cannot read the certificate %1: %2</source>
        <translation>não é possível ler o certificado %1: %2</translation>
    </message>
    <message>
        <source>the file %1 holds no certificate in PEM (-----BEGIN CERTIFICATE-----): %2</source>
        <translation>o arquivo %1 não contém nenhum certificado em PEM (-----BEGIN CERTIFICATE-----): %2</translation>
    </message>
    <message>
        <source>the certificate %1 cannot be used: %2</source>
        <translation>o certificado %1 não pode ser usado: %2</translation>
    </message>
    <message>
        <source>the chain of the certificate %1 cannot be used: %2</source>
        <translation>a cadeia do certificado %1 não pode ser usada: %2</translation>
    </message>
    <message>
        <source>the chain in the file %1 is damaged: %2</source>
        <translation>a cadeia no arquivo %1 está danificada: %2</translation>
    </message>
    <message>
        <source>cannot read the private key %1: %2</source>
        <translation>não é possível ler a chave privada %1: %2</translation>
    </message>
    <message>
        <source>the private key %1 is encrypted, and there is nobody to ask for its passphrase; give one without, as made by: openssl pkey -in FILE -out FILE</source>
        <translation>a chave privada %1 está cifrada, e não há a quem pedir a frase secreta; indique uma sem ela, feita com: openssl pkey -in FILE -out FILE</translation>
    </message>
    <message>
        <source>the file %1 holds no private key in PEM (-----BEGIN PRIVATE KEY-----): %2</source>
        <translation>o arquivo %1 não contém nenhuma chave privada em PEM (-----BEGIN PRIVATE KEY-----): %2</translation>
    </message>
    <message>
        <source>the private key %1 does not belong to the certificate %2: %3</source>
        <translation>a chave privada %1 não pertence ao certificado %2: %3</translation>
    </message>
    <message>
        <source>cannot set up TLS: %1</source>
        <translation>não é possível configurar o TLS: %1</translation>
    </message>
    <message>
        <source>binary message</source>
        <translation>mensagem binária</translation>
    </message>
    <message>
        <source>redis://[user:password@]host[:port][/db] or redis+sentinel://[user:password@]host[:port],host[:port]/MASTER[/db]</source>
        <translation>redis://[user:password@]host[:port][/db] ou redis+sentinel://[user:password@]host[:port],host[:port]/MASTER[/db]</translation>
    </message>
    <message>
        <source>an IPv6 address between the brackets</source>
        <translation>um endereço IPv6 entre os colchetes</translation>
    </message>
    <message>
        <source>a host name or an IP address (IPv6 in brackets)</source>
        <translation>um nome de host ou um endereço IP (IPv6 entre colchetes)</translation>
    </message>
    <message>
        <source>a port from 1 to 65535 behind the host</source>
        <translation>uma porta de 1 a 65535 depois do host</translation>
    </message>
    <message>
        <source>user:password@ or :password@ in front of the host</source>
        <translation>user:password@ ou :password@ antes do host</translation>
    </message>
    <message>
        <source>the number of a database behind the last slash</source>
        <translation>o número de um banco de dados depois da última barra</translation>
    </message>
    <message>
        <source>the master&apos;s name behind the sentinels: %1</source>
        <translation>o nome do mestre depois dos sentinels: %1</translation>
    </message>
    <message>
        <source>TLS to Redis (rediss://) is not supported: use redis://, through a TLS tunnel where the network is not yours</source>
        <translation>não há suporte a TLS com o Redis (rediss://): use redis://, através de um túnel TLS onde a rede não for sua</translation>
    </message>
    <message>
        <source>Unix sockets are not supported: expected %1</source>
        <translation>não há suporte a sockets Unix: espera-se %1</translation>
    </message>
    <message>
        <source>%1, without ? and # (in a password: %3F and %23)</source>
        <translation>%1, sem ? nem # (em uma senha: %3F e %23)</translation>
    </message>
    <message>
        <source>one host; several are for redis+sentinel://</source>
        <translation>um só host; vários são para redis+sentinel://</translation>
    </message>
    <message>
        <source>the reason has %1 characters, and at most %2 are allowed</source>
        <translation>o motivo tem %1 caracteres, e são permitidos no máximo %2</translation>
    </message>
    <message>
        <source>the connections asked for are %1, and at most %2 are allowed</source>
        <translation>foram pedidas %1 conexões, e são permitidas no máximo %2</translation>
    </message>
    <message>
        <source>with several nodes, offset and limit together are %1, and at most %2 are allowed</source>
        <translation>com vários nós, offset e limit somam %1, e é permitido no máximo %2</translation>
    </message>
    <message>
        <source>the rooms asked for are %1, and at most %2 are allowed</source>
        <translation>foram pedidas %1 salas, e são permitidas no máximo %2</translation>
    </message>
    <message>
        <source>there is no node %1</source>
        <translation>não existe o nó %1</translation>
    </message>
    <message>
        <source>the node %1 keeps nothing to read</source>
        <translation>o nó %1 não guarda nada para ler</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>no máximo %1</translation>
    </message>
    <message>
        <source>messages may have been missed in %1</source>
        <translation>mensagens podem ter sido perdidas em %1</translation>
    </message>
    <message>
        <source>you were removed from %1: %2</source>
        <translation>você foi removido de %1: %2</translation>
    </message>
    <message>
        <source>another process uses it; stop that one or choose another --state-dir</source>
        <translation>outro processo o usa; pare-o ou escolha outro --state-dir</translation>
    </message>
    <message>
        <source>a newer version of confabd wrote it (schema %1, this one knows %2)</source>
        <translation>uma versão mais nova do confabd o gravou (esquema %1; esta conhece o %2)</translation>
    </message>
    <message>
        <source>cannot create the folder %1</source>
        <translation>não é possível criar o diretório %1</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed</source>
        <translation>o driver SQLite do Qt não está instalado</translation>
    </message>
    <message>
        <source>The language of what clients and operators are told, and of the sentences at the start; the log is in English</source>
        <translation>O idioma do que se diz a clientes e operadores, e das frases ao iniciar; o log é em inglês</translation>
    </message>
    <message>
        <source>Hello human! Welcome to Confab</source>
        <translation>Olá, humano! Boas-vindas ao Confab</translation>
    </message>
    <message>
        <source>Bye!</source>
        <translation>Até logo!</translation>
    </message>
</context>
</TS>
