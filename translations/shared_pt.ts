<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>confab::AdminClient</name>
    <message>
        <source>not connected</source>
        <translation>não conectado</translation>
    </message>
    <message>
        <source>not connected any more</source>
        <translation>não está mais conectado</translation>
    </message>
    <message>
        <source>%1 sent what is no JSON-RPC: is this the administration port?</source>
        <translation>%1 enviou algo que não é JSON-RPC: esta é a porta de administração?</translation>
    </message>
    <message>
        <source>not connected yet: signing in</source>
        <translation>ainda não conectado: autenticando</translation>
    </message>
    <message>
        <source>not connected yet: connecting to %1</source>
        <translation>ainda não conectado: conectando a %1</translation>
    </message>
</context>
<context>
    <name>confab::AdminEndpoint</name>
    <message>
        <source>&quot;%1&quot; is no address of an administration port, such as ws://127.0.0.1:8090/admin</source>
        <translation>&quot;%1&quot; não é um endereço de porta de administração, como ws://127.0.0.1:8090/admin</translation>
    </message>
    <message>
        <source>an address holds no credentials; give a token or a user</source>
        <translation>um endereço não contém credenciais; indique um token ou um usuário</translation>
    </message>
    <message>
        <source>%1 would carry the credentials over the network in plain text; use wss://, or a tunnel</source>
        <translation>%1 levaria as credenciais pela rede em texto simples; use wss:// ou um túnel</translation>
    </message>
</context>
<context>
    <name>confab::AdminError</name>
    <message>
        <source>there is no room %1</source>
        <translation>não existe a sala %1</translation>
    </message>
    <message>
        <source>there is no connection %1</source>
        <translation>não existe a conexão %1</translation>
    </message>
    <message>
        <source>it is not a member of %1</source>
        <translation>não é membro de %1</translation>
    </message>
    <message>
        <source>it is a member of %1 already</source>
        <translation>já é membro de %1</translation>
    </message>
    <message>
        <source>the server refused the sign-in: %1</source>
        <translation>o servidor recusou a autenticação: %1</translation>
    </message>
    <message>
        <source>the server refused the sign-in: %1; try again in %2 s</source>
        <extracomment>The reason, and a number of seconds</extracomment>
        <translation>o servidor recusou a autenticação: %1; tente de novo em %2 s</translation>
    </message>
</context>
<context>
    <name>confab::AdminLink</name>
    <message>
        <source>no answer from %1 within %2 s</source>
        <translation>nenhuma resposta de %1 em %2 s</translation>
    </message>
    <message>
        <source>cannot use %1: there is no certificate in it (PEM)</source>
        <translation>não é possível usar %1: não contém nenhum certificado (PEM)</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>não é possível ler %1: %2</translation>
    </message>
    <message>
        <source>the connection to %1 was lost: %2</source>
        <translation>a conexão com %1 foi perdida: %2</translation>
    </message>
    <message>
        <source>the connection to %1 was lost: the server closed it (%2%3)</source>
        <translation>a conexão com %1 foi perdida: o servidor a fechou (%2%3)</translation>
    </message>
    <message>
        <source>no secure connection to %1: %2</source>
        <translation>nenhuma conexão segura com %1: %2</translation>
    </message>
    <message>
        <source>cannot find the host %1 (tried %2)</source>
        <translation>não é possível encontrar o host %1 (tentativa com %2)</translation>
    </message>
    <message>
        <source>%1 answered %2 %3 and opened no WebSocket: is this the administration port?</source>
        <translation>%1 respondeu %2 %3 e não abriu nenhum WebSocket: esta é a porta de administração?</translation>
    </message>
    <message>
        <source>%1 does not speak WebSocket: is this the administration port?</source>
        <translation>%1 não fala WebSocket: esta é a porta de administração?</translation>
    </message>
    <message>
        <source>is confabd running? tried %1: %2</source>
        <translation>o confabd está em execução? tentativa com %1: %2</translation>
    </message>
    <message>
        <source>the connection to %1 was lost: nothing heard for %2 s</source>
        <translation>a conexão com %1 foi perdida: nenhum sinal há %2 s</translation>
    </message>
</context>
<context>
    <name>confab::AdminParams</name>
    <message>
        <source>a string</source>
        <translation>uma string</translation>
    </message>
    <message>
        <source>an array of strings</source>
        <translation>um array de strings</translation>
    </message>
    <message>
        <source>an integer from %1 to %2</source>
        <translation>um número inteiro de %1 a %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>um valor</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>deve ser %1</translation>
    </message>
    <message numerus="yes">
        <source>must name 1 to %n rooms</source>
        <translation>
            <numerusform>deve indicar %n sala</numerusform>
            <numerusform>deve indicar de 1 a %n salas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may have %n characters</source>
        <translation>
            <numerusform>pode ter %n caractere</numerusform>
            <numerusform>pode ter até %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>deve ser um destes: %1</translation>
    </message>
    <message>
        <source>the parameter %1 %2</source>
        <extracomment>The name of a parameter, and what is wrong with it, such as “must be a string” or “is missing”</extracomment>
        <translation>o parâmetro %1 %2</translation>
    </message>
    <message>
        <source>is none of %1&apos;s</source>
        <translation>não pertence a %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>está faltando</translation>
    </message>
</context>
<context>
    <name>confab::Error</name>
    <message>
        <source>unknown action or invalid apiVersion</source>
        <translation>ação desconhecida ou apiVersion inválida</translation>
    </message>
    <message>
        <source>the server is shutting down</source>
        <translation>o servidor está sendo encerrado</translation>
    </message>
    <message>
        <source>you have too many pending requests</source>
        <translation>há solicitações pendentes demais</translation>
    </message>
    <message>
        <source>data length is too big (%1)</source>
        <translation>os dados são longos demais (%1)</translation>
    </message>
    <message>
        <source>files are not served (%1)</source>
        <translation>arquivos não são servidos (%1)</translation>
    </message>
    <message>
        <source>verb not found or not allowed (%1)</source>
        <translation>verbo não encontrado ou não permitido (%1)</translation>
    </message>
    <message>
        <source>both room and message are required</source>
        <translation>são necessárias a sala e a mensagem</translation>
    </message>
    <message>
        <source>connection not in this room (%1)</source>
        <translation>a conexão não está nesta sala (%1)</translation>
    </message>
    <message>
        <source>connection already in this room (%1)</source>
        <translation>a conexão já está nesta sala (%1)</translation>
    </message>
    <message>
        <source>this room has been deleted</source>
        <translation>esta sala foi excluída</translation>
    </message>
    <message>
        <source>room does not exist</source>
        <translation>a sala não existe</translation>
    </message>
    <message>
        <source>room exists</source>
        <translation>a sala existe</translation>
    </message>
    <message>
        <source>a room is required</source>
        <translation>é necessária uma sala</translation>
    </message>
    <message>
        <source>invalid frame (%1)</source>
        <translation>quadro inválido (%1)</translation>
    </message>
    <message>
        <source>invalid room name (%1)</source>
        <translation>nome de sala inválido (%1)</translation>
    </message>
    <message>
        <source>too many rooms (%1)</source>
        <translation>salas demais (%1)</translation>
    </message>
    <message>
        <source>unknown connection (%1)</source>
        <translation>conexão desconhecida (%1)</translation>
    </message>
    <message>
        <source>store unavailable</source>
        <translation>armazenamento indisponível</translation>
    </message>
    <message>
        <source>not authorised</source>
        <translation>não autorizado</translation>
    </message>
    <message>
        <source>timed out (%1)</source>
        <translation>tempo esgotado (%1)</translation>
    </message>
    <message>
        <source>not member of room %1</source>
        <translation>não é membro da sala %1</translation>
    </message>
    <message>
        <source>no such user (%1)</source>
        <translation>não existe esse usuário (%1)</translation>
    </message>
    <message>
        <source>user exists (%1)</source>
        <translation>o usuário existe (%1)</translation>
    </message>
    <message>
        <source>invalid user name or password (%1)</source>
        <translation>nome de usuário ou senha inválidos (%1)</translation>
    </message>
    <message>
        <source>cannot be saved (%1)</source>
        <translation>não pode ser salvo (%1)</translation>
    </message>
    <message>
        <source>Unknown action (%1) or invalid apiVersion</source>
        <translation>Ação desconhecida (%1) ou apiVersion inválida</translation>
    </message>
    <message>
        <source>Room (%1) has been deleted</source>
        <translation>A sala (%1) foi excluída</translation>
    </message>
    <message>
        <source>Room (%1) does not exist</source>
        <translation>A sala (%1) não existe</translation>
    </message>
    <message>
        <source>Room (%1) already exists</source>
        <translation>A sala (%1) já existe</translation>
    </message>
</context>
<context>
    <name>confab::FrameWords</name>
    <message>
        <source>not a string</source>
        <translation>não é uma string</translation>
    </message>
    <message>
        <source>not valid UTF-16</source>
        <translation>não é UTF-16 válido</translation>
    </message>
</context>
<context>
    <name>confab::Ids</name>
    <message>
        <source>%1 bytes, at most %2</source>
        <translation>%1 bytes, no máximo %2</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>não é UTF-8 válido</translation>
    </message>
    <message>
        <source>has control characters</source>
        <translation>tem caracteres de controle</translation>
    </message>
    <message>
        <source>a node id is 1 to 128 printable characters without spaces</source>
        <translation>o id de um nó tem de 1 a 128 caracteres imprimíveis, sem espaços</translation>
    </message>
</context>
<context>
    <name>confab::JsonRpc</name>
    <message>
        <source>id must be a string, a number or null</source>
        <translation>id deve ser uma string, um número ou null</translation>
    </message>
    <message>
        <source>a request must be an object</source>
        <translation>uma solicitação deve ser um objeto</translation>
    </message>
    <message>
        <source>jsonrpc must be &quot;2.0&quot;</source>
        <translation>jsonrpc deve ser &quot;2.0&quot;</translation>
    </message>
    <message>
        <source>method must be a string</source>
        <translation>method deve ser uma string</translation>
    </message>
    <message>
        <source>params must be an object: parameters have names here</source>
        <translation>params deve ser um objeto: os parâmetros aqui têm nomes</translation>
    </message>
    <message>
        <source>params must be an object</source>
        <translation>params deve ser um objeto</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>isto não é JSON</translation>
    </message>
    <message>
        <source>a batch must not be empty</source>
        <translation>um lote não pode estar vazio</translation>
    </message>
    <message>
        <source>a batch may have %1 entries, this one has %2</source>
        <translation>um lote pode ter %1 entradas; este tem %2</translation>
    </message>
</context>
<context>
    <name>confab::Language</name>
    <message>
        <source>English</source>
        <extracomment>The language of this catalogue, in itself, as the menu of languages shows it.</extracomment>
        <translation>Português</translation>
    </message>
</context>
<context>
    <name>confab::RequestCodec</name>
    <message>
        <source>params is not an object</source>
        <translation>params não é um objeto</translation>
    </message>
    <message>
        <source>event needs params with room, event and data</source>
        <translation>event precisa de params com room, event e data</translation>
    </message>
    <message>
        <source>not a string</source>
        <translation>não é uma string</translation>
    </message>
    <message>
        <source>paramAdd needs a key</source>
        <translation>paramAdd precisa de uma chave</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>não é UTF-8 válido</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>não é JSON</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>não é um objeto JSON</translation>
    </message>
</context>
<context>
    <name>confab::RpcCalls</name>
    <message>
        <source>the server did not answer %1 within %2 s</source>
        <translation>o servidor não respondeu a %1 em %2 s</translation>
    </message>
</context>
</TS>
