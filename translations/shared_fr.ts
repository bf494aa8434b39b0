<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>confab::AdminClient</name>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>not connected any more</source>
        <translation>plus connecté</translation>
    </message>
    <message>
        <source>%1 sent what is no JSON-RPC: is this the administration port?</source>
        <translation>%1 a envoyé autre chose que du JSON-RPC&#xa0;: est-ce le port d’administration&#xa0;?</translation>
    </message>
    <message>
        <source>not connected yet: signing in</source>
        <translation>pas encore connecté&#xa0;: identification en cours</translation>
    </message>
    <message>
        <source>not connected yet: connecting to %1</source>
        <translation>pas encore connecté&#xa0;: connexion à %1 en cours</translation>
    </message>
</context>
<context>
    <name>confab::AdminEndpoint</name>
    <message>
        <source>&quot;%1&quot; is no address of an administration port, such as ws://127.0.0.1:8090/admin</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse de port d’administration, telle que ws://127.0.0.1:8090/admin</translation>
    </message>
    <message>
        <source>an address holds no credentials; give a token or a user</source>
        <translation>une adresse ne contient pas d’informations d’identification&#xa0;; indiquez un jeton ou un utilisateur</translation>
    </message>
    <message>
        <source>%1 would carry the credentials over the network in plain text; use wss://, or a tunnel</source>
        <translation>%1 transmettrait les informations d’identification en clair sur le réseau&#xa0;; utilisez wss://, ou un tunnel</translation>
    </message>
</context>
<context>
    <name>confab::AdminError</name>
    <message>
        <source>there is no room %1</source>
        <translation>le salon %1 n’existe pas</translation>
    </message>
    <message>
        <source>there is no connection %1</source>
        <translation>la connexion %1 n’existe pas</translation>
    </message>
    <message>
        <source>it is not a member of %1</source>
        <translation>n’est pas membre de %1</translation>
    </message>
    <message>
        <source>it is a member of %1 already</source>
        <translation>est déjà membre de %1</translation>
    </message>
    <message>
        <source>the server refused the sign-in: %1</source>
        <translation>le serveur a refusé l’identification&#xa0;: %1</translation>
    </message>
    <message>
        <source>the server refused the sign-in: %1; try again in %2 s</source>
        <extracomment>The reason, and a number of seconds</extracomment>
        <translation>le serveur a refusé l’identification&#xa0;: %1&#xa0;; réessayez dans %2&#xa0;s</translation>
    </message>
</context>
<context>
    <name>confab::AdminLink</name>
    <message>
        <source>no answer from %1 within %2 s</source>
        <translation>pas de réponse de %1 en %2&#xa0;s</translation>
    </message>
    <message>
        <source>cannot use %1: there is no certificate in it (PEM)</source>
        <translation>%1 ne peut pas être utilisé&#xa0;: ce fichier ne contient pas de certificat (PEM)</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the connection to %1 was lost: %2</source>
        <translation>la connexion à %1 a été perdue&#xa0;: %2</translation>
    </message>
    <message>
        <source>the connection to %1 was lost: the server closed it (%2%3)</source>
        <translation>la connexion à %1 a été perdue&#xa0;: le serveur l’a fermée (%2%3)</translation>
    </message>
    <message>
        <source>no secure connection to %1: %2</source>
        <translation>pas de connexion sécurisée à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot find the host %1 (tried %2)</source>
        <translation>hôte %1 introuvable (adresse essayée&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1 answered %2 %3 and opened no WebSocket: is this the administration port?</source>
        <translation>%1 a répondu %2 %3 sans ouvrir de WebSocket&#xa0;: est-ce le port d’administration&#xa0;?</translation>
    </message>
    <message>
        <source>%1 does not speak WebSocket: is this the administration port?</source>
        <translation>%1 ne parle pas WebSocket&#xa0;: est-ce le port d’administration&#xa0;?</translation>
    </message>
    <message>
        <source>is confabd running? tried %1: %2</source>
        <translation>confabd est-il lancé&#xa0;? essai sur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the connection to %1 was lost: nothing heard for %2 s</source>
        <translation>la connexion à %1 a été perdue&#xa0;: plus rien reçu depuis %2&#xa0;s</translation>
    </message>
</context>
<context>
    <name>confab::AdminParams</name>
    <message>
        <source>a string</source>
        <translation>une chaîne</translation>
    </message>
    <message>
        <source>an array of strings</source>
        <translation>un tableau de chaînes</translation>
    </message>
    <message>
        <source>an integer from %1 to %2</source>
        <translation>un entier de %1 à %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>une valeur</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>doit être %1</translation>
    </message>
    <message numerus="yes">
        <source>must name 1 to %n rooms</source>
        <translation>
            <numerusform>doit nommer de 1 à %n salon</numerusform>
            <numerusform>doit nommer de 1 à %n salons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may have %n characters</source>
        <translation>
            <numerusform>peut avoir au plus %n caractère</numerusform>
            <numerusform>peut avoir au plus %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>doit être l’une des valeurs suivantes&#xa0;: %1</translation>
    </message>
    <message>
        <source>the parameter %1 %2</source>
        <extracomment>The name of a parameter, and what is wrong with it, such as “must be a string” or “is missing”</extracomment>
        <translation>le paramètre %1 %2</translation>
    </message>
    <message>
        <source>is none of %1&apos;s</source>
        <translation>n’existe pas pour %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
</context>
<context>
    <name>confab::Error</name>
    <message>
        <source>unknown action or invalid apiVersion</source>
        <translation>action inconnue ou apiVersion invalide</translation>
    </message>
    <message>
        <source>the server is shutting down</source>
        <translation>le serveur s’arrête</translation>
    </message>
    <message>
        <source>you have too many pending requests</source>
        <translation>vous avez trop de requêtes en attente</translation>
    </message>
    <message>
        <source>data length is too big (%1)</source>
        <translation>les données sont trop volumineuses (%1)</translation>
    </message>
    <message>
        <source>files are not served (%1)</source>
        <translation>les fichiers ne sont pas servis (%1)</translation>
    </message>
    <message>
        <source>verb not found or not allowed (%1)</source>
        <translation>verbe inconnu ou non autorisé (%1)</translation>
    </message>
    <message>
        <source>both room and message are required</source>
        <translation>il faut à la fois un salon et un message</translation>
    </message>
    <message>
        <source>connection not in this room (%1)</source>
        <translation>la connexion n’est pas dans ce salon (%1)</translation>
    </message>
    <message>
        <source>connection already in this room (%1)</source>
        <translation>la connexion est déjà dans ce salon (%1)</translation>
    </message>
    <message>
        <source>this room has been deleted</source>
        <translation>ce salon a été supprimé</translation>
    </message>
    <message>
        <source>room does not exist</source>
        <translation>le salon n’existe pas</translation>
    </message>
    <message>
        <source>room exists</source>
        <translation>le salon existe</translation>
    </message>
    <message>
        <source>a room is required</source>
        <translation>il faut un salon</translation>
    </message>
    <message>
        <source>invalid frame (%1)</source>
        <translation>trame invalide (%1)</translation>
    </message>
    <message>
        <source>invalid room name (%1)</source>
        <translation>nom de salon invalide (%1)</translation>
    </message>
    <message>
        <source>too many rooms (%1)</source>
        <translation>trop de salons (%1)</translation>
    </message>
    <message>
        <source>unknown connection (%1)</source>
        <translation>connexion inconnue (%1)</translation>
    </message>
    <message>
        <source>store unavailable</source>
        <translation>stockage indisponible</translation>
    </message>
    <message>
        <source>not authorised</source>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>timed out (%1)</source>
        <translation>délai dépassé (%1)</translation>
    </message>
    <message>
        <source>not member of room %1</source>
        <translation>pas membre du salon %1</translation>
    </message>
    <message>
        <source>no such user (%1)</source>
        <translation>cet utilisateur n’existe pas (%1)</translation>
    </message>
    <message>
        <source>user exists (%1)</source>
        <translation>cet utilisateur existe déjà (%1)</translation>
    </message>
    <message>
        <source>invalid user name or password (%1)</source>
        <translation>nom d’utilisateur ou mot de passe invalide (%1)</translation>
    </message>
    <message>
        <source>cannot be saved (%1)</source>
        <translation>enregistrement impossible (%1)</translation>
    </message>
    <message>
        <source>Unknown action (%1) or invalid apiVersion</source>
        <translation>Action inconnue (%1) ou apiVersion invalide</translation>
    </message>
    <message>
        <source>Room (%1) has been deleted</source>
        <translation>Le salon (%1) a été supprimé</translation>
    </message>
    <message>
        <source>Room (%1) does not exist</source>
        <translation>Le salon (%1) n’existe pas</translation>
    </message>
    <message>
        <source>Room (%1) already exists</source>
        <translation>Le salon (%1) existe déjà</translation>
    </message>
</context>
<context>
    <name>confab::FrameWords</name>
    <message>
        <source>not a string</source>
        <translation>n’est pas une chaîne</translation>
    </message>
    <message>
        <source>not valid UTF-16</source>
        <translation>UTF-16 invalide</translation>
    </message>
</context>
<context>
    <name>confab::Ids</name>
    <message>
        <source>%1 bytes, at most %2</source>
        <translation>%1 octets, au plus %2</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>UTF-8 invalide</translation>
    </message>
    <message>
        <source>has control characters</source>
        <translation>contient des caractères de contrôle</translation>
    </message>
    <message>
        <source>a node id is 1 to 128 printable characters without spaces</source>
        <translation>un identifiant de nœud compte de 1 à 128 caractères imprimables, sans espaces</translation>
    </message>
</context>
<context>
    <name>confab::JsonRpc</name>
    <message>
        <source>id must be a string, a number or null</source>
        <translation>id doit être une chaîne, un nombre ou null</translation>
    </message>
    <message>
        <source>a request must be an object</source>
        <translation>une requête doit être un objet</translation>
    </message>
    <message>
        <source>jsonrpc must be &quot;2.0&quot;</source>
        <translation>jsonrpc doit être &quot;2.0&quot;</translation>
    </message>
    <message>
        <source>method must be a string</source>
        <translation>method doit être une chaîne</translation>
    </message>
    <message>
        <source>params must be an object: parameters have names here</source>
        <translation>params doit être un objet&#xa0;: ici, les paramètres ont des noms</translation>
    </message>
    <message>
        <source>params must be an object</source>
        <translation>params doit être un objet</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>a batch must not be empty</source>
        <translation>un lot ne doit pas être vide</translation>
    </message>
    <message>
        <source>a batch may have %1 entries, this one has %2</source>
        <translation>un lot peut avoir %1 entrées, celui-ci en a %2</translation>
    </message>
</context>
<context>
    <name>confab::Language</name>
    <message>
        <source>English</source>
        <extracomment>The language of this catalogue, in itself, as the menu of languages shows it.</extracomment>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>confab::RequestCodec</name>
    <message>
        <source>params is not an object</source>
        <translation>params n’est pas un objet</translation>
    </message>
    <message>
        <source>event needs params with room, event and data</source>
        <translation>event exige params avec room, event et data</translation>
    </message>
    <message>
        <source>not a string</source>
        <translation>n’est pas une chaîne</translation>
    </message>
    <message>
        <source>paramAdd needs a key</source>
        <translation>paramAdd exige une clé</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>UTF-8 invalide</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>n’est pas du JSON</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>n’est pas un objet JSON</translation>
    </message>
</context>
<context>
    <name>confab::RpcCalls</name>
    <message>
        <source>the server did not answer %1 within %2 s</source>
        <translation>le serveur n’a pas répondu à %1 en %2&#xa0;s</translation>
    </message>
</context>
</TS>
