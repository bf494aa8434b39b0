<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>confabd</name>
    <message>
        <source>the method %1 is not done here</source>
        <translation>la méthode %1 n’est pas exécutée ici</translation>
    </message>
    <message>
        <source>%1 needs the role %2, and yours is %3</source>
        <translation>%1 exige le rôle %2, et le vôtre est %3</translation>
    </message>
    <message>
        <source>there is no method %1</source>
        <translation>la méthode %1 n’existe pas</translation>
    </message>
    <message>
        <source>sign in with the parameter token, or with user and password</source>
        <translation>identifiez-vous avec le paramètre token, ou avec user et password</translation>
    </message>
    <message>
        <source>requests come as text, not as binary messages</source>
        <translation>les requêtes s’envoient en texte, pas en messages binaires</translation>
    </message>
    <message>
        <source>sign in with session.login before anything long</source>
        <translation>identifiez-vous avec session.login avant tout ce qui est long</translation>
    </message>
    <message>
        <source>sign in with session.login before a batch</source>
        <translation>identifiez-vous avec session.login avant un lot</translation>
    </message>
    <message>
        <source>sign in first, with session.login</source>
        <translation>identifiez-vous d’abord, avec session.login</translation>
    </message>
    <message>
        <source>the connection is gone</source>
        <translation>la connexion n’existe plus</translation>
    </message>
    <message>
        <source>the audit log could not be written</source>
        <translation>impossible d’écrire dans le journal d’audit</translation>
    </message>
    <message>
        <source>the administration token cannot be made: no random numbers are to be had</source>
        <translation>impossible de créer le jeton d’administration&#xa0;: aucun nombre aléatoire n’est disponible</translation>
    </message>
    <message>
        <source>%1 is empty; remove it, and the next start makes a new token</source>
        <translation>%1 est vide&#xa0;; supprimez-le, et le prochain démarrage créera un nouveau jeton</translation>
    </message>
    <message>
        <source>%1 is shorter than %2 bytes and could be guessed; remove it, and the next start makes a new token</source>
        <translation>%1 compte moins de %2 octets et pourrait être deviné&#xa0;; supprimez-le, et le prochain démarrage créera un nouveau jeton</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>impossible d’ouvrir %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>only part of a line could be written</source>
        <translation>une partie seulement d’une ligne a pu être écrite</translation>
    </message>
    <message>
        <source>the audit log %1: %2</source>
        <translation>le journal d’audit %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>too many failed logins</source>
        <translation>trop d’échecs d’identification</translation>
    </message>
    <message>
        <source>wrong user or password</source>
        <translation>utilisateur ou mot de passe incorrect</translation>
    </message>
    <message>
        <source>too many logins at the same time</source>
        <translation>trop d’identifications simultanées</translation>
    </message>
    <message>
        <source>names no subscription of this connection</source>
        <translation>ne désigne aucun abonnement de cette connexion</translation>
    </message>
    <message numerus="yes">
        <source>one connection may have %n subscriptions</source>
        <translation>
            <numerusform>une connexion peut avoir %n abonnement</numerusform>
            <numerusform>une connexion peut avoir %n abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>is missing: the topic is one room&apos;s members</source>
        <translation>manque&#xa0;: le sujet est l’ensemble des membres d’un seul salon</translation>
    </message>
    <message>
        <source>cannot be another one: subscribe to that room</source>
        <translation>ne peut pas en désigner un autre&#xa0;: abonnez-vous à ce salon</translation>
    </message>
    <message>
        <source>is no node&apos;s name</source>
        <translation>n’est le nom d’aucun nœud</translation>
    </message>
    <message>
        <source>must not be greater than maxMembers</source>
        <translation>ne doit pas dépasser maxMembers</translation>
    </message>
    <message>
        <source>means nothing to the topic %1</source>
        <translation>n’a pas de sens pour le sujet %1</translation>
    </message>
    <message>
        <source>must be one of %1 for this topic</source>
        <translation>doit être, pour ce sujet, l’une des valeurs suivantes&#xa0;: %1</translation>
    </message>
    <message>
        <source>there is not enough memory to hash a password</source>
        <translation>il n’y a pas assez de mémoire pour calculer l’empreinte d’un mot de passe</translation>
    </message>
    <message>
        <source>too many passwords wait</source>
        <translation>trop de mots de passe sont en attente</translation>
    </message>
    <message>
        <source>cannot be created, for the folder %1 cannot</source>
        <translation>ne peut pas être créé, car le dossier %1 ne peut pas l’être</translation>
    </message>
    <message>
        <source>cannot be created</source>
        <translation>ne peut pas être créé</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>n’est pas un dossier</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ne peut pas être lu</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>n’est pas un fichier</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>is longer than %n bytes</source>
        <translation>
            <numerusform>dépasse %n octet</numerusform>
            <numerusform>dépasse %n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>ne peut pas être écrit</translation>
    </message>
    <message>
        <source>say for whom it is: one of the parameters room, rooms and all (true)</source>
        <translation>indiquez pour qui c’est&#xa0;: l’un des paramètres room, rooms et all (true)</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>n’est pas un objet</translation>
    </message>
    <message>
        <source>has the unknown key &quot;%1&quot;</source>
        <translation>a la clé inconnue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>has no valid name (&quot;user&quot;)</source>
        <translation>n’a pas de nom valide (&quot;user&quot;)</translation>
    </message>
    <message>
        <source>(%1) has no valid role: viewer, moderator or admin</source>
        <translation>(%1) n’a pas de rôle valide&#xa0;: viewer, moderator ou admin</translation>
    </message>
    <message>
        <source>(%1) has no Argon2id hash as its &quot;password&quot;</source>
        <translation>(%1) n’a pas d’empreinte Argon2id comme &quot;password&quot;</translation>
    </message>
    <message>
        <source>is not JSON: %1 at byte %2</source>
        <translation>n’est pas du JSON&#xa0;: %1 à l’octet %2</translation>
    </message>
    <message>
        <source>is no object with the list &quot;users&quot;</source>
        <translation>n’est pas un objet avec la liste &quot;users&quot;</translation>
    </message>
    <message>
        <source>is wrong: user %1 %2</source>
        <translation>est incorrect&#xa0;: l’utilisateur %1 %2</translation>
    </message>
    <message>
        <source>a user&apos;s name is 1 to %1 of A-Z, a-z, 0-9, &quot;.&quot;, &quot;_&quot;, &quot;@&quot; and &quot;-&quot;, and not token</source>
        <translation>le nom d’un utilisateur compte de 1 à %1 caractères parmi A-Z, a-z, 0-9, &quot;.&quot;, &quot;_&quot;, &quot;@&quot; et &quot;-&quot;, et n’est pas token</translation>
    </message>
    <message>
        <source>a password has %1 to %2 bytes</source>
        <translation>un mot de passe compte de %1 à %2 octets</translation>
    </message>
    <message numerus="yes">
        <source>there may be at most %n users</source>
        <translation>
            <numerusform>il peut y avoir au plus %n utilisateur</numerusform>
            <numerusform>il peut y avoir au plus %n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is wrong: %2 stands there twice</source>
        <translation>%1 est incorrect&#xa0;: %2 y figure deux fois</translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %n users</source>
        <translation>
            <numerusform>%1 a plus de %n utilisateur</numerusform>
            <numerusform>%1 a plus de %n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot open the store %1: %2</source>
        <translation>impossible d’ouvrir le stockage %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot read the store %1: %2</source>
        <translation>impossible de lire le stockage %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>le fichier %1</translation>
    </message>
    <message>
        <source>the file it names because it begins with /</source>
        <translation>le fichier que cette valeur désigne parce qu’elle commence par /</translation>
    </message>
    <message>
        <source>is empty; write one secret into it for all servers that share rooms</source>
        <translation>est vide&#xa0;; écrivez-y un secret commun à tous les serveurs qui partagent des salons</translation>
    </message>
    <message numerus="yes">
        <source>is longer than %n bytes; a secret of 32 random ones is plenty</source>
        <translation>
            <numerusform>dépasse %n octet&#xa0;; un secret de 32 octets aléatoires suffit largement</numerusform>
            <numerusform>dépasse %n octets&#xa0;; un secret de 32 octets aléatoires suffit largement</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: unexpected argument; confabd takes options only</source>
        <translation>%1&#xa0;: argument inattendu&#xa0;; confabd ne prend que des options</translation>
    </message>
    <message>
        <source>%1: takes no value</source>
        <translation>%1&#xa0;: ne prend pas de valeur</translation>
    </message>
    <message>
        <source>%1: expected a value</source>
        <translation>%1&#xa0;: valeur attendue</translation>
    </message>
    <message>
        <source>%1: unknown option</source>
        <translation>%1&#xa0;: option inconnue</translation>
    </message>
    <message>
        <source>%1 &quot;&quot;: expected a file name</source>
        <translation>%1 &quot;&quot;&#xa0;: nom de fichier attendu</translation>
    </message>
    <message>
        <source>Read the configuration from a TOML file</source>
        <translation>Lire la configuration dans un fichier TOML</translation>
    </message>
    <message>
        <source>Say whether the configuration is valid, and exit</source>
        <translation>Dire si la configuration est valide, et quitter</translation>
    </message>
    <message>
        <source>Print the configuration in effect as a TOML file, and exit</source>
        <translation>Afficher la configuration en vigueur sous forme de fichier TOML, et quitter</translation>
    </message>
    <message>
        <source>Print the version, and exit</source>
        <translation>Afficher la version, et quitter</translation>
    </message>
    <message>
        <source>Print this help, and exit</source>
        <translation>Afficher cette aide, et quitter</translation>
    </message>
    <message>
        <source>%1: cannot read the configuration file: %2</source>
        <translation>%1&#xa0;: impossible de lire le fichier de configuration&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: expected a configuration file of at most 1 MiB</source>
        <translation>%1&#xa0;: fichier de configuration d’au plus 1&#xa0;Mio attendu</translation>
    </message>
    <message>
        <source>expected text in quotes</source>
        <translation>texte entre guillemets attendu</translation>
    </message>
    <message>
        <source>%1: not valid TOML: %2</source>
        <translation>%1&#xa0;: TOML invalide&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 = %3: expected a section, [%2]</source>
        <translation>%1&#xa0;: %2 = %3&#xa0;: section attendue, [%2]</translation>
    </message>
    <message>
        <source>%1: [%2]: unknown section</source>
        <translation>%1&#xa0;: [%2]&#xa0;: section inconnue</translation>
    </message>
    <message>
        <source>%1: %2 = %3: unknown key outside a section</source>
        <translation>%1&#xa0;: %2 = %3&#xa0;: clé inconnue hors d’une section</translation>
    </message>
    <message>
        <source>%1: unknown key</source>
        <translation>%1&#xa0;: clé inconnue</translation>
    </message>
    <message>
        <source>The IP address of the client ports; 0.0.0.0 or :: is every interface</source>
        <translation>L’adresse IP des ports des clients&#xa0;; 0.0.0.0 ou :: désigne toutes les interfaces</translation>
    </message>
    <message>
        <source>The port for TCP clients; 0 is any free port</source>
        <translation>Le port pour les clients TCP&#xa0;; 0 désigne un port libre quelconque</translation>
    </message>
    <message>
        <source>The port for WebSocket clients and HTTP; 0 is any free port</source>
        <translation>Le port pour les clients WebSocket et HTTP&#xa0;; 0 désigne un port libre quelconque</translation>
    </message>
    <message>
        <source>The port for administration and metrics, on admin.bind; 0 is any free port</source>
        <translation>Le port pour l’administration et les métriques, sur admin.bind&#xa0;; 0 désigne un port libre quelconque</translation>
    </message>
    <message>
        <source>The name of this process; empty is the host&apos;s name and a random suffix</source>
        <translation>Le nom de ce processus&#xa0;; si vide, le nom de l’hôte et un suffixe aléatoire</translation>
    </message>
    <message>
        <source>The directory of what has to survive a restart: rooms, the admin token</source>
        <translation>Le répertoire de ce qui doit survivre à un redémarrage&#xa0;: les salons, le jeton d’administration</translation>
    </message>
    <message>
        <source>$STATE_DIRECTORY, else $XDG_STATE_HOME/confab, else $HOME/.local/state/confab</source>
        <translation>$STATE_DIRECTORY, sinon $XDG_STATE_HOME/confab, sinon $HOME/.local/state/confab</translation>
    </message>
    <message>
        <source>What every client is told on connecting; empty is nothing</source>
        <translation>Ce qui est dit à chaque client quand il se connecte&#xa0;; si vide, rien</translation>
    </message>
    <message>
        <source>What a client is told when it leaves or the server stops</source>
        <translation>Ce qui est dit à un client quand il part ou que le serveur s’arrête</translation>
    </message>
    <message>
        <source>The IP address of the administration port; beyond loopback it needs a certificate</source>
        <translation>L’adresse IP du port d’administration&#xa0;; hors de la boucle locale, il lui faut un certificat</translation>
    </message>
    <message>
        <source>The certificate and its chain in PEM, for TLS on the administration port; empty is that of [tls] beyond loopback, and no TLS on it</source>
        <translation>Le certificat et sa chaîne en PEM, pour TLS sur le port d’administration&#xa0;; si vide, celui de [tls] hors de la boucle locale, et pas de TLS sur celle-ci</translation>
    </message>
    <message>
        <source>The private key of the certificate in PEM, without a passphrase</source>
        <translation>La clé privée du certificat en PEM, sans phrase secrète</translation>
    </message>
    <message>
        <source>The web origins whose pages may connect to administer; none is no web page</source>
        <translation>Les origines web dont les pages peuvent se connecter pour administrer&#xa0;; sans origine, aucune page web</translation>
    </message>
    <message>
        <source>The file of what operators did; empty is admin.audit.jsonl in the state directory</source>
        <translation>Le fichier de ce qu’ont fait les opérateurs&#xa0;; si vide, admin.audit.jsonl dans le répertoire d’état</translation>
    </message>
    <message>
        <source>The rooms that exist from the start; may be none</source>
        <translation>Les salons qui existent dès le démarrage&#xa0;; il peut n’y en avoir aucun</translation>
    </message>
    <message>
        <source>The directories whose *.js run inside the server; only the default may be missing</source>
        <translation>Les répertoires dont les *.js s’exécutent dans le serveur&#xa0;; seul celui par défaut peut manquer</translation>
    </message>
    <message>
        <source>The directories of plugins in C++, all of which are loaded; may be none</source>
        <translation>Les répertoires de greffons en C++, qui sont tous chargés&#xa0;; il peut n’y en avoir aucun</translation>
    </message>
    <message>
        <source>The path under which clients speak Primus framing</source>
        <translation>Le chemin sous lequel les clients utilisent le tramage de Primus</translation>
    </message>
    <message>
        <source>The web origins that may connect; none or * is every origin</source>
        <translation>Les origines web qui peuvent se connecter&#xa0;; aucune ou * signifie toutes</translation>
    </message>
    <message>
        <source>The proxies whose X-Forwarded-For is believed</source>
        <translation>Les mandataires dont l’en-tête X-Forwarded-For est pris en compte</translation>
    </message>
    <message>
        <source>The certificate and its chain in PEM, for TLS on both client ports; empty is no TLS</source>
        <translation>Le certificat et sa chaîne en PEM, pour TLS sur les deux ports des clients&#xa0;; si vide, pas de TLS</translation>
    </message>
    <message>
        <source>The unit of joinedAt: seconds or milliseconds since 1970</source>
        <translation>L’unité de joinedAt&#xa0;: secondes ou millisecondes depuis 1970</translation>
    </message>
    <message>
        <source>The shape of errors: as each client&apos;s protocol has them, or one for all</source>
        <translation>La forme des erreurs&#xa0;: celle du protocole de chaque client, ou une même pour tous</translation>
    </message>
    <message>
        <source>The least severe message that is logged</source>
        <translation>Le message le moins grave qui soit journalisé</translation>
    </message>
    <message>
        <source>Lines for people, or one JSON object a line</source>
        <translation>Des lignes à lire, ou un objet JSON par ligne</translation>
    </message>
    <message>
        <source>Connections at one time</source>
        <translation>Connexions simultanées</translation>
    </message>
    <message>
        <source>HTTP 503, or an error line on TCP; then closed</source>
        <translation>HTTP 503, ou une ligne d’erreur sur TCP&#xa0;; puis fermeture</translation>
    </message>
    <message>
        <source>Connections from one address at one time; loopback has no limit</source>
        <translation>Connexions simultanées depuis une même adresse&#xa0;; sans limite pour la boucle locale</translation>
    </message>
    <message>
        <source>Time to finish the WebSocket handshake or an HTTP request, and before that the TLS handshake</source>
        <translation>Temps pour achever la négociation WebSocket ou une requête HTTP et, avant cela, la négociation TLS</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermeture</translation>
    </message>
    <message>
        <source>Size of the headers of one HTTP request</source>
        <translation>Taille des en-têtes d’une requête HTTP</translation>
    </message>
    <message>
        <source>Silence after which a client is asked whether it is still there; the first time down to half of it, so that not all are asked at once</source>
        <translation>Silence après lequel on demande à un client s’il est encore là&#xa0;; la première fois, au plus tôt à la moitié de ce temps, pour que tous ne soient pas interrogés à la fois</translation>
    </message>
    <message>
        <source>a ping is sent</source>
        <translation>un ping est envoyé</translation>
    </message>
    <message>
        <source>Silence after which a client counts as gone</source>
        <translation>Silence après lequel un client est tenu pour parti</translation>
    </message>
    <message>
        <source>closed, and removed from its rooms</source>
        <translation>fermeture, et retrait de ses salons</translation>
    </message>
    <message>
        <source>Size of one line or frame from a client, finished or not</source>
        <translation>Taille d’une ligne ou d’une trame venant d’un client, achevée ou non</translation>
    </message>
    <message>
        <source>TCP: error 008, the line is dropped; WebSocket: closed with 1009</source>
        <translation>TCP&#xa0;: erreur 008, la ligne est abandonnée&#xa0;; WebSocket&#xa0;: fermeture avec 1009</translation>
    </message>
    <message>
        <source>Rooms one connection may be in</source>
        <translation>Salons dans lesquels une connexion peut être</translation>
    </message>
    <message>
        <source>error 103</source>
        <translation>erreur 103</translation>
    </message>
    <message>
        <source>Frames one connection may send, on average</source>
        <translation>Trames qu’une connexion peut envoyer, en moyenne</translation>
    </message>
    <message>
        <source>its socket is not read until it may speak again; nothing is lost</source>
        <translation>son socket n’est pas lu tant qu’elle ne peut pas reprendre la parole&#xa0;; rien n’est perdu</translation>
    </message>
    <message>
        <source>Frames one connection may send at once after a pause; at least 1 unless frames_per_second is 0</source>
        <translation>Trames qu’une connexion peut envoyer d’un coup après une pause&#xa0;; au moins 1, sauf si frames_per_second vaut 0</translation>
    </message>
    <message>
        <source>as frames_per_second</source>
        <translation>comme frames_per_second</translation>
    </message>
    <message>
        <source>Bytes that may wait for one slow client</source>
        <translation>Octets qui peuvent attendre pour un seul client lent</translation>
    </message>
    <message>
        <source>closed as too slow, counted, shown to operators</source>
        <translation>fermeture pour lenteur, comptée et montrée aux opérateurs</translation>
    </message>
    <message>
        <source>Actions of one connection that may run at one time</source>
        <translation>Actions d’une connexion qui peuvent s’exécuter en même temps</translation>
    </message>
    <message>
        <source>error 007</source>
        <translation>erreur 007</translation>
    </message>
    <message>
        <source>Time one action may take, and one hook of a script that waits</source>
        <translation>Temps que peut prendre une action, ou un hook de script qui attend</translation>
    </message>
    <message>
        <source>error 107</source>
        <translation>erreur 107</translation>
    </message>
    <message>
        <source>Processor time a script may take without a pause, in which nobody else is served</source>
        <translation>Temps de processeur qu’un script peut prendre sans pause, pendant lequel personne d’autre n’est servi</translation>
    </message>
    <message>
        <source>interrupted and logged; what it answers is error 107, and what was called is not run again for four times as long, at least a second</source>
        <translation>interruption, journalisée&#xa0;; la réponse est l’erreur 107, et ce qui a été appelé n’est pas relancé pendant quatre fois ce temps, au moins une seconde</translation>
    </message>
    <message>
        <source>Memory a script may take without a pause</source>
        <translation>Mémoire qu’un script peut prendre sans pause</translation>
    </message>
    <message>
        <source>as script_time</source>
        <translation>comme script_time</translation>
    </message>
    <message>
        <source>%1: unknown environment variable</source>
        <translation>%1&#xa0;: variable d’environnement inconnue</translation>
    </message>
    <message>
        <source>%1 and %2: two names of one setting; set only one</source>
        <translation>%1 et %2&#xa0;: deux noms du même réglage&#xa0;; n’en définissez qu’un</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two keys of the configuration that contradict each other</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>server.state_dir = &quot;&quot;: no directory is known to keep state in; give --state-dir, or set CONFAB_STATE_DIR, STATE_DIRECTORY, XDG_STATE_HOME or HOME</source>
        <translation>server.state_dir = &quot;&quot;&#xa0;: aucun répertoire connu où conserver l’état&#xa0;; indiquez --state-dir, ou définissez CONFAB_STATE_DIR, STATE_DIRECTORY, XDG_STATE_HOME ou HOME</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where a value comes from: it is the default</extracomment>
        <translation>valeur par défaut</translation>
    </message>
    <message>
        <source>configuration is valid</source>
        <translation>la configuration est valide</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <extracomment>Goes on after what is wrong: “--prot: unknown option; did you mean --port?”</extracomment>
        <translation>, vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>expected a path after sqlite:</source>
        <translation>chemin attendu après sqlite:</translation>
    </message>
    <message>
        <source>this version does not speak TLS with Redis; use redis:// on a network that only your servers are on, or through a tunnel</source>
        <translation>cette version ne parle pas TLS avec Redis&#xa0;; utilisez redis:// sur un réseau où ne se trouvent que vos serveurs, ou à travers un tunnel</translation>
    </message>
    <message>
        <source>expected sqlite:PATH, memory:, redis://HOST or redis+sentinel://HOSTS/MASTER</source>
        <translation>attendu&#xa0;: sqlite:PATH, memory:, redis://HOST ou redis+sentinel://HOSTS/MASTER</translation>
    </message>
    <message>
        <source>expected at most %1 printable ASCII characters, no spaces and none of { }</source>
        <translation>attendu&#xa0;: au plus %1 caractères ASCII imprimables, sans espaces ni aucun de { }</translation>
    </message>
    <message>
        <source>expected at most %1 bytes without control characters</source>
        <translation>attendu&#xa0;: au plus %1 octets sans caractères de contrôle</translation>
    </message>
    <message>
        <source>expected a path after file:</source>
        <translation>chemin attendu après file:</translation>
    </message>
    <message>
        <source>Where rooms are kept: sqlite:PATH (without a path, in the state directory), memory:, or, for several servers, redis://[USER:PASSWORD@]HOST[:PORT][/DB] or redis+sentinel://HOST[:PORT],HOST[:PORT]/MASTER[/DB]</source>
        <translation>Où les salons sont conservés&#xa0;: sqlite:PATH (sans chemin, dans le répertoire d’état), memory:, ou, pour plusieurs serveurs, redis://[USER:PASSWORD@]HOST[:PORT][/DB] ou redis+sentinel://HOST[:PORT],HOST[:PORT]/MASTER[/DB]</translation>
    </message>
    <message>
        <source>What every key and channel in Redis begins with; servers with the same one share their rooms</source>
        <translation>Ce par quoi commencent toutes les clés et tous les canaux dans Redis&#xa0;; les serveurs qui ont le même partagent leurs salons</translation>
    </message>
    <message>
        <source>The secret by which servers that share rooms know each other, or better the file that holds it, as file:PATH or an absolute path; the same on all of them</source>
        <translation>Le secret par lequel se reconnaissent les serveurs qui partagent des salons ou, mieux, le fichier qui le contient, sous la forme file:PATH ou d’un chemin absolu&#xa0;; le même sur tous</translation>
    </message>
    <message>
        <source>Time without a sign of life after which a server counts as gone, and the others remove its members</source>
        <translation>Temps sans signe de vie après lequel un serveur est tenu pour parti et les autres retirent ses membres</translation>
    </message>
    <message>
        <source>May be given several times.</source>
        <translation>Peut être donnée plusieurs fois.</translation>
    </message>
    <message>
        <source>Default: %1. Environment: %2.</source>
        <translation>Défaut&#xa0;: %1. Environnement&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Over it: %1.</source>
        <translation>Au-delà&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Default: %1. Option %2, environment %3.</source>
        <translation>Défaut&#xa0;: %1. Option %2, environnement %3.</translation>
    </message>
    <message>
        <source>Usage: confabd [OPTION]...</source>
        <translation>Utilisation&#xa0;: confabd [OPTION]...</translation>
    </message>
    <message>
        <source>Serves chat rooms over TCP and WebSocket. No option is needed.</source>
        <translation>Sert des salons de discussion par TCP et WebSocket. Aucune option n’est nécessaire.</translation>
    </message>
    <message>
        <source>Every option below is also a key of the file and an environment variable. An option wins over the environment, the environment over the file (--config or CONFAB_CONFIG), the file over the default. SIZE is bytes or such as &quot;64 KiB&quot;; TIME is seconds or such as &quot;500ms&quot;, &quot;30s&quot;, &quot;2m&quot;. In [limits], 0 is no limit.</source>
        <translation>Chaque option ci-dessous est aussi une clé du fichier et une variable d’environnement. Une option l’emporte sur l’environnement, l’environnement sur le fichier (--config ou CONFAB_CONFIG), le fichier sur la valeur par défaut. SIZE est un nombre d’octets ou une taille telle que &quot;64 KiB&quot;&#xa0;; TIME est un nombre de secondes ou une durée telle que &quot;500ms&quot;, &quot;30s&quot;, &quot;2m&quot;. Dans [limits], 0 signifie sans limite.</translation>
    </message>
    <message>
        <source>Configuration of confabd, for its option --config. Options win over the environment, the environment over this file. Sizes are bytes or such as &quot;64 KiB&quot;; durations are seconds or such as &quot;500ms&quot;, &quot;30s&quot;, &quot;2m&quot;. In [limits], 0 is no limit.</source>
        <translation>Configuration de confabd, pour son option --config. Les options l’emportent sur l’environnement, l’environnement sur ce fichier. Les tailles sont en octets ou de la forme &quot;64 KiB&quot;&#xa0;; les durées sont en secondes ou de la forme &quot;500ms&quot;, &quot;30s&quot;, &quot;2m&quot;. Dans [limits], 0 signifie sans limite.</translation>
    </message>
    <message>
        <source>expected %1</source>
        <extracomment>What a value should have been, such as “expected a path”; the words for %1 are in this catalogue, too</extracomment>
        <translation>attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>a duration such as 30, 0.5, &quot;500ms&quot; or &quot;2m&quot;</source>
        <translation>une durée telle que 30, 0.5, &quot;500ms&quot; ou &quot;2m&quot;</translation>
    </message>
    <message>
        <source>\\ for a backslash</source>
        <translation>\\ pour une barre oblique inverse</translation>
    </message>
    <message>
        <source>only the escapes \n, \r, \t, \0 and \\</source>
        <translation>seulement les séquences d’échappement \n, \r, \t, \0 et \\</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>du texte entre guillemets</translation>
    </message>
    <message>
        <source>a list of texts such as [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>une liste de textes telle que [&quot;one&quot;, &quot;two&quot;]</translation>
    </message>
    <message>
        <source>a port from 0 to 65535, or &quot;off&quot;</source>
        <translation>un port de 0 à 65535, ou &quot;off&quot;</translation>
    </message>
    <message>
        <source>a whole number from 0 (no limit) to %1</source>
        <translation>un nombre entier de 0 (sans limite) à %1</translation>
    </message>
    <message>
        <source>a size such as 65536 or &quot;64 KiB&quot;</source>
        <translation>une taille telle que 65536 ou &quot;64 KiB&quot;</translation>
    </message>
    <message>
        <source>a size from 0 (no limit) to %1</source>
        <translation>une taille de 0 (sans limite) à %1</translation>
    </message>
    <message>
        <source>0 (no limit) or a duration from &quot;1ms&quot; to %1</source>
        <translation>0 (sans limite) ou une durée de &quot;1ms&quot; à %1</translation>
    </message>
    <message>
        <source>a duration from %1 to %2</source>
        <translation>une durée de %1 à %2</translation>
    </message>
    <message>
        <source>an IP address such as &quot;127.0.0.1&quot;, &quot;0.0.0.0&quot; or &quot;::1&quot;</source>
        <translation>une adresse IP telle que &quot;127.0.0.1&quot;, &quot;0.0.0.0&quot; ou &quot;::1&quot;</translation>
    </message>
    <message>
        <source>1 to 128 printable characters without spaces, or nothing</source>
        <translation>1 à 128 caractères imprimables sans espaces, ou rien</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>un chemin</translation>
    </message>
    <message>
        <source>a list of paths such as [&quot;/srv/confab&quot;]</source>
        <translation>une liste de chemins telle que [&quot;/srv/confab&quot;]</translation>
    </message>
    <message>
        <source>paths that are not empty</source>
        <translation>des chemins non vides</translation>
    </message>
    <message>
        <source>a list of room names such as [&quot;defaultRoom&quot;]</source>
        <translation>une liste de noms de salons telle que [&quot;defaultRoom&quot;]</translation>
    </message>
    <message>
        <source>room names of 1 to 255 bytes without control characters</source>
        <translation>des noms de salons de 1 à 255 octets, sans caractères de contrôle</translation>
    </message>
    <message numerus="yes">
        <source>1 to %n bytes</source>
        <translation>
            <numerusform>1 à %n octet</numerusform>
            <numerusform>1 à %n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>a path such as &quot;/primus&quot;, without ? and #</source>
        <translation>un chemin tel que &quot;/primus&quot;, sans ? ni #</translation>
    </message>
    <message>
        <source>a list of origins such as [&quot;https://chat.example&quot;]</source>
        <translation>une liste d’origines telle que [&quot;https://chat.example&quot;]</translation>
    </message>
    <message>
        <source>origins such as &quot;https://chat.example&quot; or &quot;http://localhost:3000&quot;, or &quot;*&quot;</source>
        <translation>des origines telles que &quot;https://chat.example&quot; ou &quot;http://localhost:3000&quot;, ou &quot;*&quot;</translation>
    </message>
    <message>
        <source>each origin by its name, such as &quot;https://console.example&quot;; &quot;*&quot; would let every web page in</source>
        <translation>chaque origine par son nom, tel que &quot;https://console.example&quot;&#xa0;; &quot;*&quot; laisserait entrer toutes les pages web</translation>
    </message>
    <message>
        <source>a list of addresses such as [&quot;10.0.0.0/8&quot;, &quot;::1&quot;]</source>
        <translation>une liste d’adresses telle que [&quot;10.0.0.0/8&quot;, &quot;::1&quot;]</translation>
    </message>
    <message>
        <source>addresses or subnets such as &quot;127.0.0.1&quot; or &quot;10.0.0.0/8&quot;</source>
        <translation>des adresses ou des sous-réseaux tels que &quot;127.0.0.1&quot; ou &quot;10.0.0.0/8&quot;</translation>
    </message>
    <message numerus="yes">
        <source>text of at most %n characters</source>
        <translation>
            <numerusform>un texte d’au plus %n caractère</numerusform>
            <numerusform>un texte d’au plus %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>expected %1 or %2</source>
        <extracomment>Words in quotes, of which the first is one or several with commas between</extracomment>
        <translation>attendu&#xa0;: %1 ou %2</translation>
    </message>
    <message>
        <source>scripts.directories: there is no directory %1</source>
        <translation>scripts.directories&#xa0;: le répertoire %1 n’existe pas</translation>
    </message>
    <message>
        <source>cannot listen on %1 port %2: %3; choose another one with --%4</source>
        <translation>impossible d’écouter sur %1, port %2&#xa0;: %3&#xa0;; choisissez-en un autre avec --%4</translation>
    </message>
    <message>
        <source>cannot reach the store: %1; see that it runs, or name another one with --store</source>
        <translation>impossible de joindre le stockage&#xa0;: %1&#xa0;; vérifiez qu’il fonctionne, ou indiquez-en un autre avec --store</translation>
    </message>
    <message>
        <source>cannot create the room %1: %2</source>
        <translation>impossible de créer le salon %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>too many connections</source>
        <translation>trop de connexions</translation>
    </message>
    <message>
        <source>at least one of them must be a port</source>
        <translation>l’un des deux au moins doit être un port</translation>
    </message>
    <message>
        <source>two listeners cannot share one port</source>
        <translation>deux écoutes ne peuvent pas partager un même port</translation>
    </message>
    <message>
        <source>the burst must be at least 1, or no frame could ever be read</source>
        <translation>la rafale doit être d’au moins 1, sinon aucune trame ne pourrait jamais être lue</translation>
    </message>
    <message>
        <source>%1.key is missing: the certificate %2 needs its private key (--%1-key FILE)</source>
        <translation>%1.key manque&#xa0;: le certificat %2 a besoin de sa clé privée (--%1-key FILE)</translation>
    </message>
    <message>
        <source>%1.certificate is missing: the private key %2 needs its certificate (--%1-certificate FILE)</source>
        <translation>%1.certificate manque&#xa0;: la clé privée %2 a besoin de son certificat (--%1-certificate FILE)</translation>
    </message>
    <message>
        <source>admin.bind = %1 opens the administration port to other machines, and what operators say would pass in plain text; name a certificate (--admin-certificate FILE --admin-key FILE, or those of [tls]), leave admin.bind at 127.0.0.1, or turn the port off (--admin-port off)</source>
        <translation>admin.bind = %1 ouvre le port d’administration à d’autres machines, et ce que disent les opérateurs passerait en clair&#xa0;; indiquez un certificat (--admin-certificate FILE --admin-key FILE, ou ceux de [tls]), laissez admin.bind à 127.0.0.1, ou fermez le port (--admin-port off)</translation>
    </message>
    <message>
        <source>%1 received/%2 max</source>
        <translation>%2 reçus/%1 max</translation>
    </message>
    <message>
        <source>%1 must be a string</source>
        <translation>%1 doit être une chaîne</translation>
    </message>
    <message>
        <source>%1 must be a number</source>
        <translation>%1 doit être un nombre</translation>
    </message>
    <message>
        <source>%1 must be an integer</source>
        <translation>%1 doit être un entier</translation>
    </message>
    <message>
        <source>%1 must be a boolean</source>
        <translation>%1 doit être un booléen</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 doit être un objet</translation>
    </message>
    <message>
        <source>%1 must be an array</source>
        <translation>%1 doit être un tableau</translation>
    </message>
    <message>
        <source>%1 is a required parameter for this action</source>
        <translation>%1 est un paramètre obligatoire de cette action</translation>
    </message>
    <message>
        <source>it is a plugin, but not one of confabd</source>
        <translation>c’est un greffon, mais pas de confabd</translation>
    </message>
    <message>
        <source>its metadata has no &quot;confabApi&quot;, the version of the plugin interface as a number</source>
        <translation>ses métadonnées n’ont pas de &quot;confabApi&quot;, la version de l’interface des greffons sous forme de nombre</translation>
    </message>
    <message>
        <source>it was built for version %1 of the plugin interface, and this confabd has version %2; build it anew</source>
        <translation>il a été compilé pour la version %1 de l’interface des greffons, et ce confabd a la version %2&#xa0;; recompilez-le</translation>
    </message>
    <message>
        <source>there is no directory %1 to load plugins from</source>
        <translation>il n’y a pas de répertoire %1 d’où charger des greffons</translation>
    </message>
    <message>
        <source>cannot load the plugin %1: %2</source>
        <translation>impossible de charger le greffon %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>its class does not say Q_INTERFACES(confab::Plugin)</source>
        <translation>sa classe n’indique pas Q_INTERFACES(confab::Plugin)</translation>
    </message>
    <message>
        <source>the body is not a JSON object</source>
        <translation>le corps n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>the administration token, shown this once and kept in %1/admin.token: %2</source>
        <translation>le jeton d’administration, affiché cette seule fois et conservé dans %1/admin.token&#xa0;: %2</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>erreur inconnue</translation>
    </message>
    <message>
        <source>cannot read the certificate %1: %2</source>
        <translation>impossible de lire le certificat %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the file %1 holds no certificate in PEM (-----BEGIN CERTIFICATE-----): %2</source>
        <translation>le fichier %1 ne contient pas de certificat en PEM (-----BEGIN CERTIFICATE-----)&#xa0;: %2</translation>
    </message>
    <message>
        <source>the certificate %1 cannot be used: %2</source>
        <translation>le certificat %1 ne peut pas être utilisé&#xa0;: %2</translation>
    </message>
    <message>
        <source>the chain of the certificate %1 cannot be used: %2</source>
        <translation>la chaîne du certificat %1 ne peut pas être utilisée&#xa0;: %2</translation>
    </message>
    <message>
        <source>the chain in the file %1 is damaged: %2</source>
        <translation>la chaîne dans le fichier %1 est endommagée&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot read the private key %1: %2</source>
        <translation>impossible de lire la clé privée %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the private key %1 is encrypted, and there is nobody to ask for its passphrase; give one without, as made by: openssl pkey -in FILE -out FILE</source>
        <translation>la clé privée %1 est chiffrée, et il n’y a personne à qui demander sa phrase secrète&#xa0;; donnez-en une qui n’en a pas, comme la crée&#xa0;: openssl pkey -in FILE -out FILE</translation>
    </message>
    <message>
        <source>the file %1 holds no private key in PEM (-----BEGIN PRIVATE KEY-----): %2</source>
        <translation>le fichier %1 ne contient pas de clé privée en PEM (-----BEGIN PRIVATE KEY-----)&#xa0;: %2</translation>
    </message>
    <message>
        <source>the private key %1 does not belong to the certificate %2: %3</source>
        <translation>la clé privée %1 ne va pas avec le certificat %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>cannot set up TLS: %1</source>
        <translation>impossible de mettre en place TLS&#xa0;: %1</translation>
    </message>
    <message>
        <source>binary message</source>
        <translation>message binaire</translation>
    </message>
    <message>
        <source>redis://[user:password@]host[:port][/db] or redis+sentinel://[user:password@]host[:port],host[:port]/MASTER[/db]</source>
        <translation>redis://[user:password@]host[:port][/db] ou redis+sentinel://[user:password@]host[:port],host[:port]/MASTER[/db]</translation>
    </message>
    <message>
        <source>an IPv6 address between the brackets</source>
        <translation>une adresse IPv6 entre les crochets</translation>
    </message>
    <message>
        <source>a host name or an IP address (IPv6 in brackets)</source>
        <translation>un nom d’hôte ou une adresse IP (IPv6 entre crochets)</translation>
    </message>
    <message>
        <source>a port from 1 to 65535 behind the host</source>
        <translation>un port de 1 à 65535 après l’hôte</translation>
    </message>
    <message>
        <source>user:password@ or :password@ in front of the host</source>
        <translation>user:password@ ou :password@ avant l’hôte</translation>
    </message>
    <message>
        <source>the number of a database behind the last slash</source>
        <translation>le numéro d’une base de données après la dernière barre oblique</translation>
    </message>
    <message>
        <source>the master&apos;s name behind the sentinels: %1</source>
        <translation>le nom du maître après les sentinelles&#xa0;: %1</translation>
    </message>
    <message>
        <source>TLS to Redis (rediss://) is not supported: use redis://, through a TLS tunnel where the network is not yours</source>
        <translation>TLS vers Redis (rediss://) n’est pas pris en charge&#xa0;: utilisez redis://, à travers un tunnel TLS si le réseau n’est pas à vous</translation>
    </message>
    <message>
        <source>Unix sockets are not supported: expected %1</source>
        <translation>les sockets Unix ne sont pas pris en charge&#xa0;: il faut %1</translation>
    </message>
    <message>
        <source>%1, without ? and # (in a password: %3F and %23)</source>
        <translation>%1, sans ? ni # (dans un mot de passe&#xa0;: %3F et %23)</translation>
    </message>
    <message>
        <source>one host; several are for redis+sentinel://</source>
        <translation>un seul hôte&#xa0;; plusieurs sont pour redis+sentinel://</translation>
    </message>
    <message>
        <source>the reason has %1 characters, and at most %2 are allowed</source>
        <translation>le motif compte %1 caractères, et au plus %2 sont permis</translation>
    </message>
    <message>
        <source>the connections asked for are %1, and at most %2 are allowed</source>
        <translation>%1 connexions sont demandées, et au plus %2 sont permises</translation>
    </message>
    <message>
        <source>with several nodes, offset and limit together are %1, and at most %2 are allowed</source>
        <translation>avec plusieurs nœuds, la somme de offset et limit est de %1, et au plus %2 est permis</translation>
    </message>
    <message>
        <source>the rooms asked for are %1, and at most %2 are allowed</source>
        <translation>%1 salons sont demandés, et au plus %2 sont permis</translation>
    </message>
    <message>
        <source>there is no node %1</source>
        <translation>le nœud %1 n’existe pas</translation>
    </message>
    <message>
        <source>the node %1 keeps nothing to read</source>
        <translation>le nœud %1 ne conserve rien à lire</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>messages may have been missed in %1</source>
        <translation>des messages ont pu être manqués dans %1</translation>
    </message>
    <message>
        <source>you were removed from %1: %2</source>
        <translation>vous avez été retiré de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>another process uses it; stop that one or choose another --state-dir</source>
        <translation>un autre processus l’utilise&#xa0;; arrêtez-le ou choisissez un autre --state-dir</translation>
    </message>
    <message>
        <source>a newer version of confabd wrote it (schema %1, this one knows %2)</source>
        <translation>une version plus récente de confabd l’a écrit (schéma %1, cette version connaît le %2)</translation>
    </message>
    <message>
        <source>cannot create the folder %1</source>
        <translation>impossible de créer le dossier %1</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed</source>
        <translation>le pilote SQLite de Qt n’est pas installé</translation>
    </message>
    <message>
        <source>The language of what clients and operators are told, and of the sentences at the start; the log is in English</source>
        <translation>La langue de ce qui est dit aux clients et aux opérateurs, et des phrases du démarrage&#xa0;; le journal est en anglais</translation>
    </message>
    <message>
        <source>Hello human! Welcome to Confab</source>
        <translation>Bonjour, humain&#xa0;! Bienvenue sur Confab</translation>
    </message>
    <message>
        <source>Bye!</source>
        <translation>Au revoir&#xa0;!</translation>
    </message>
</context>
</TS>
