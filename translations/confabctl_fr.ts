<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>confabctl</name>
    <message>
        <source>the message is no JSON: %1</source>
        <translation>le message n’est pas du JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>--all goes without rooms; quote a message of several words</source>
        <translation>--all s’emploie sans salons&#xa0;; mettez entre guillemets un message de plusieurs mots</translation>
    </message>
    <message>
        <source>announce needs rooms before the message, or --all</source>
        <translation>announce exige des salons avant le message, ou --all</translation>
    </message>
    <message>
        <source>told %1 in %2</source>
        <extracomment>%1 is “%n members”, %2 is “%n rooms”: “told 5 members in 2 rooms”</extracomment>
        <translation>annoncé à %1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <comment>told %n members in …</comment>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <comment>told … in %n rooms</comment>
        <translation>
            <numerusform>%n salon</numerusform>
            <numerusform>%n salons</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the members of rooms something</source>
        <translation>Annoncer quelque chose aux membres de salons</translation>
    </message>
    <message>
        <source>Rooms, and the message as the last word</source>
        <translation>Des salons, puis le message comme dernier mot</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Tous les salons</translation>
    </message>
    <message>
        <source>The message is any JSON value</source>
        <translation>Le message est une valeur JSON quelconque</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples&#xa0;:</translation>
    </message>
    <message>
        <source>dinner is ready</source>
        <translation>le dîner est prêt</translation>
    </message>
    <message>
        <source>back in five minutes</source>
        <translation>de retour dans cinq minutes</translation>
    </message>
    <message>
        <source>maintenance at 22:00</source>
        <translation>maintenance à 22:00</translation>
    </message>
    <message>
        <source>Without --url it looks for the server in CONFAB_ADMIN_URL, then in the state directory (admin.url), then at
ws://127.0.0.1:8090/admin. The token is that of --token-file, CONFAB_ADMIN_TOKEN or the state directory.
Exit codes: 0 done, 1 refused by the server, 2 usage, 3 cannot connect.</source>
        <translation>Sans --url, le serveur est cherché dans CONFAB_ADMIN_URL, puis dans le répertoire d’état (admin.url), puis à
ws://127.0.0.1:8090/admin. Le jeton est celui de --token-file, de CONFAB_ADMIN_TOKEN ou du répertoire d’état.
Codes de sortie&#xa0;: 0 fait, 1 refus du serveur, 2 erreur d’utilisation, 3 connexion impossible.</translation>
    </message>
    <message>
        <source>Administers a Confab server.</source>
        <translation>Administre un serveur Confab.</translation>
    </message>
    <message>
        <source>Print this help, and exit</source>
        <translation>Afficher cette aide et quitter</translation>
    </message>
    <message>
        <source>Print the version, and exit</source>
        <translation>Afficher la version et quitter</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>The first word of help, before a colon and the command line</extracomment>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Arguments</source>
        <extracomment>The heading over arguments of a command that are no options, before a colon</extracomment>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <extracomment>A place in a command line; in capitals</extracomment>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <extracomment>A place in a command line; in capitals</extracomment>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <extracomment>Stands behind an argument that must be given; in capitals</extracomment>
        <translation>REQUIS</translation>
    </message>
    <message>
        <source>The administration port, such as ws://127.0.0.1:8090/admin</source>
        <translation>Le port d’administration, tel que ws://127.0.0.1:8090/admin</translation>
    </message>
    <message>
        <source>Sign in with the token in this file</source>
        <translation>S’identifier avec le jeton de ce fichier</translation>
    </message>
    <message>
        <source>Sign in as this user; asks for the password</source>
        <translation>S’identifier comme cet utilisateur&#xa0;; le mot de passe est demandé</translation>
    </message>
    <message>
        <source>Read the password from a file; - is standard input</source>
        <translation>Lire le mot de passe dans un fichier&#xa0;; - est l’entrée standard</translation>
    </message>
    <message>
        <source>Trust the certificates in this file, too (PEM)</source>
        <translation>Faire aussi confiance aux certificats de ce fichier (PEM)</translation>
    </message>
    <message>
        <source>The state directory of confabd</source>
        <translation>Le répertoire d’état de confabd</translation>
    </message>
    <message>
        <source>Seconds to wait for the server (30)</source>
        <translation>Secondes d’attente du serveur (30)</translation>
    </message>
    <message>
        <source>The language of texts; the system&apos;s if left out</source>
        <translation>La langue des textes&#xa0;; à défaut, celle du système</translation>
    </message>
    <message>
        <source>Print one JSON value a line</source>
        <translation>Afficher une valeur JSON par ligne</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>unknown command &quot;%1 %2&quot;; there are: %3</source>
        <translation>commande inconnue «&#xa0;%1 %2&#xa0;»&#xa0;; commandes possibles&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 needs a command: %2</source>
        <translation>%1 exige une commande&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (see %2 --help)</source>
        <extracomment>What is wrong with the command line, and the command whose help says more</extracomment>
        <translation>%1 (voir %2 --help)</translation>
    </message>
    <message>
        <source>Print a script that makes a shell complete commands</source>
        <translation>Afficher un script de complétion des commandes pour un shell</translation>
    </message>
    <message>
        <source>For ~/.bashrc: source &lt;(confabctl completion bash)</source>
        <translation>Pour ~/.bashrc&#xa0;: source &lt;(confabctl completion bash)</translation>
    </message>
    <message>
        <source>For ~/.zshrc: source &lt;(confabctl completion zsh)</source>
        <translation>Pour ~/.zshrc&#xa0;: source &lt;(confabctl completion zsh)</translation>
    </message>
    <message>
        <source>For config.fish: confabctl completion fish | source</source>
        <translation>Pour config.fish&#xa0;: confabctl completion fish | source</translation>
    </message>
    <message>
        <source>too many connections to sort all: they come node by node</source>
        <translation>trop de connexions pour les trier toutes&#xa0;: elles viennent nœud par nœud</translation>
    </message>
    <message>
        <source>no connections</source>
        <translation>aucune connexion</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>envoyé à %1</translation>
    </message>
    <message>
        <source>not sent to %1</source>
        <translation>non envoyé à %1</translation>
    </message>
    <message>
        <source>%1 disconnected</source>
        <translation>%1 déconnecté</translation>
    </message>
    <message>
        <source>%1 was not there</source>
        <translation>%1 n’était pas là</translation>
    </message>
    <message>
        <source>List connections of all nodes</source>
        <translation>Lister les connexions de tous les nœuds</translation>
    </message>
    <message>
        <source>Only members of this room</source>
        <translation>Seulement les membres de ce salon</translation>
    </message>
    <message>
        <source>Only those of this node</source>
        <translation>Seulement celles de ce nœud</translation>
    </message>
    <message>
        <source>Only those that lag behind</source>
        <translation>Seulement celles qui sont lentes</translation>
    </message>
    <message>
        <source>List, show, message and disconnect connections</source>
        <translation>Lister, afficher et fermer des connexions, leur envoyer un message</translation>
    </message>
    <message>
        <source>Show all about a connection</source>
        <translation>Tout afficher sur une connexion</translation>
    </message>
    <message>
        <source>Send a message to one connection</source>
        <translation>Envoyer un message à une seule connexion</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Le message</translation>
    </message>
    <message>
        <source>Close a connection</source>
        <translation>Fermer une connexion</translation>
    </message>
    <message>
        <source>Ask the client not to come back</source>
        <translation>Demander au client de ne pas revenir</translation>
    </message>
    <message>
        <source>reconnecting… %1</source>
        <translation>reconnexion… %1</translation>
    </message>
    <message>
        <source>events of rooms only, for the audit is not to be had: %1</source>
        <translation>événements des salons seulement, car l’audit n’est pas disponible&#xa0;: %1</translation>
    </message>
    <message>
        <source>too many rooms to watch them all; these are the first %1</source>
        <translation>trop de salons pour les suivre tous&#xa0;; voici les %1 premiers</translation>
    </message>
    <message>
        <source>room %1 was added</source>
        <translation>le salon %1 a été ajouté</translation>
    </message>
    <message>
        <source>room %1 has %2 (%3%4)</source>
        <translation>le salon %1 a %2 (%3%4)</translation>
    </message>
    <message>
        <source>room %1 was destroyed</source>
        <translation>le salon %1 a été supprimé</translation>
    </message>
    <message>
        <source>%1: %2, the first %3 of which are here</source>
        <extracomment>“rooms: 5000, the first 1000 of which are here”</extracomment>
        <translation>%1&#xa0;: %2, ici les lignes 1 à %3</translation>
    </message>
    <message>
        <source>%1: there is no such room</source>
        <translation>%1&#xa0;: ce salon n’existe pas</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connexion…</translation>
    </message>
    <message>
        <source>%1: too many to watch them all; these are the first %2</source>
        <translation>%1&#xa0;: il y en a trop pour tout suivre&#xa0;; voici les lignes 1 à %2</translation>
    </message>
    <message>
        <source>%1: is there now</source>
        <translation>%1&#xa0;: ce salon existe maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n lines missed</source>
        <translation>
            <numerusform>%n ligne manquée</numerusform>
            <numerusform>%n lignes manquées</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what the server has logged</source>
        <translation>Afficher ce que le serveur a journalisé</translation>
    </message>
    <message>
        <source>Go on with what it logs from now on</source>
        <translation>Continuer avec ce qu’il journalise désormais</translation>
    </message>
    <message>
        <source>Only lines that matter at least so much</source>
        <translation>Seulement les lignes d’au moins cette gravité</translation>
    </message>
    <message>
        <source>At most so many lines; 100 if left out</source>
        <translation>Au plus ce nombre de lignes&#xa0;; 100 à défaut</translation>
    </message>
    <message>
        <source>no members</source>
        <translation>aucun membre</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>Le salon</translation>
    </message>
    <message>
        <source>The id of the connection</source>
        <translation>L’identifiant de la connexion</translation>
    </message>
    <message>
        <source>List, add and remove members of rooms</source>
        <translation>Lister, ajouter et retirer des membres de salons</translation>
    </message>
    <message>
        <source>List the members of a room</source>
        <translation>Lister les membres d’un salon</translation>
    </message>
    <message>
        <source>Put a connection into a room</source>
        <translation>Ajouter une connexion à un salon</translation>
    </message>
    <message>
        <source>%1 is in %2 now</source>
        <translation>%1 est maintenant dans %2</translation>
    </message>
    <message>
        <source>%1 was not added to %2</source>
        <translation>%1 n’a pas été ajouté à %2</translation>
    </message>
    <message>
        <source>Take a connection out of a room</source>
        <translation>Retirer une connexion d’un salon</translation>
    </message>
    <message>
        <source>%1 was removed from %2</source>
        <translation>%1 a été retiré de %2</translation>
    </message>
    <message>
        <source>%1 was not in %2</source>
        <translation>%1 n’était pas dans %2</translation>
    </message>
    <message>
        <source>What the member is told</source>
        <translation>Ce qui est dit au membre</translation>
    </message>
    <message>
        <source>no nodes</source>
        <translation>aucun nœud</translation>
    </message>
    <message>
        <source>List the servers that share the rooms</source>
        <translation>Lister les serveurs qui partagent les salons</translation>
    </message>
    <message>
        <source>List all nodes, and how busy they are</source>
        <translation>Lister tous les nœuds, et leur charge</translation>
    </message>
    <message>
        <source>Show figures of the server and the cluster</source>
        <translation>Afficher des chiffres sur le serveur et le cluster</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 est obligatoire</translation>
    </message>
    <message>
        <source>not expected: %1</source>
        <translation>inattendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 exige une valeur</translation>
    </message>
    <message>
        <source>%1: %2 is not in the range from %3 to %4</source>
        <translation>%1&#xa0;: %2 n’est pas compris entre %3 et %4</translation>
    </message>
    <message>
        <source>%1: %2 is none of %3</source>
        <translation>%1&#xa0;: %2 ne fait pas partie de %3</translation>
    </message>
    <message>
        <source>%1: %2 is no number</source>
        <translation>%1&#xa0;: %2 n’est pas un nombre</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 ne prend pas de valeur</translation>
    </message>
    <message>
        <source>no rooms</source>
        <translation>aucun salon</translation>
    </message>
    <message>
        <source>MEMBER</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation>MEMBRE</translation>
    </message>
    <message>
        <source>JOINED</source>
        <translation>ARRIVÉE</translation>
    </message>
    <message>
        <source>Only those whose names begin so</source>
        <translation>Seulement ceux dont le nom commence ainsi</translation>
    </message>
    <message>
        <source>Only those with such a name; * is any text, ? any character</source>
        <translation>Seulement ceux dont le nom correspond&#xa0;; * est un texte quelconque, ? un caractère quelconque</translation>
    </message>
    <message>
        <source>Only those with at least so many members</source>
        <translation>Seulement ceux qui ont au moins ce nombre de membres</translation>
    </message>
    <message>
        <source>Only those with at most so many members</source>
        <translation>Seulement ceux qui ont au plus ce nombre de membres</translation>
    </message>
    <message>
        <source>List, add and destroy rooms</source>
        <translation>Lister, ajouter et supprimer des salons</translation>
    </message>
    <message>
        <source>List rooms</source>
        <translation>Lister les salons</translation>
    </message>
    <message>
        <source>Add a room; one that exists stays as it is</source>
        <translation>Ajouter un salon&#xa0;; s’il existe, il reste tel quel</translation>
    </message>
    <message>
        <source>%1 created</source>
        <translation>%1 créé</translation>
    </message>
    <message>
        <source>%1 existed already</source>
        <translation>%1 existait déjà</translation>
    </message>
    <message>
        <source>Destroy a room; its members are told</source>
        <translation>Supprimer un salon&#xa0;; ses membres sont avertis</translation>
    </message>
    <message>
        <source>%1 destroyed</source>
        <translation>%1 supprimé</translation>
    </message>
    <message>
        <source>%1 did not exist</source>
        <translation>%1 n’existait pas</translation>
    </message>
    <message>
        <source>Say whether there is such a room</source>
        <translation>Dire si ce salon existe</translation>
    </message>
    <message>
        <source>%1 exists</source>
        <translation>%1 existe</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 n’existe pas</translation>
    </message>
    <message>
        <source>Show who is in a room</source>
        <translation>Afficher qui se trouve dans un salon</translation>
    </message>
    <message>
        <source>ROOM</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation>SALON</translation>
    </message>
    <message>
        <source>MEMBERS</source>
        <translation>MEMBRES</translation>
    </message>
    <message>
        <source>AGE</source>
        <translation>ÂGE</translation>
    </message>
    <message>
        <source>MESSAGES/S</source>
        <translation>MESSAGES/S</translation>
    </message>
    <message>
        <source>NODE</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation>NŒUD</translation>
    </message>
    <message>
        <source>TRANSPORT</source>
        <translation>TRANSPORT</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>IDLE</source>
        <translation>INACTIF</translation>
    </message>
    <message>
        <source>CONNECTION</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation>CONNEXION</translation>
    </message>
    <message>
        <source>QUEUE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>ROOMS</source>
        <translation>SALONS</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSION</translation>
    </message>
    <message>
        <source>UP</source>
        <translation>DEPUIS</translation>
    </message>
    <message>
        <source>CONNECTIONS</source>
        <translation>CONNEXIONS</translation>
    </message>
    <message>
        <source>LAG</source>
        <translation>RETARD</translation>
    </message>
    <message>
        <source>MEMORY</source>
        <translation>MÉMOIRE</translation>
    </message>
    <message>
        <source>STORE</source>
        <translation>STOCKAGE</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>USER</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation>UTILISATEUR</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>RÔLE</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1&#xa0;o</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1&#xa0;Kio</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1&#xa0;Mio</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1&#xa0;Gio</translation>
    </message>
    <message>
        <source>%1 TiB</source>
        <translation>%1&#xa0;Tio</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>An age: no second old</extracomment>
        <translation>maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>no users</source>
        <translation>aucun utilisateur</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>L’utilisateur</translation>
    </message>
    <message>
        <source>Read the new password from a file; - is standard input</source>
        <translation>Lire le nouveau mot de passe dans un fichier&#xa0;; - est l’entrée standard</translation>
    </message>
    <message>
        <source>List, add and remove those who may administer</source>
        <translation>Lister, ajouter et supprimer ceux qui peuvent administrer</translation>
    </message>
    <message>
        <source>List all users with their roles</source>
        <translation>Lister tous les utilisateurs et leurs rôles</translation>
    </message>
    <message>
        <source>Add a user; asks for the password</source>
        <translation>Ajouter un utilisateur&#xa0;; le mot de passe est demandé</translation>
    </message>
    <message>
        <source>%1 may sign in now as %2</source>
        <translation>%1 peut désormais s’identifier en tant que %2</translation>
    </message>
    <message>
        <source>What the user may do</source>
        <translation>Ce que l’utilisateur peut faire</translation>
    </message>
    <message>
        <source>Remove a user</source>
        <translation>Supprimer un utilisateur</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 supprimé</translation>
    </message>
    <message>
        <source>Change a password; asks for it</source>
        <translation>Changer un mot de passe, qui est demandé</translation>
    </message>
    <message>
        <source>%1 has a new password</source>
        <translation>%1 a un nouveau mot de passe</translation>
    </message>
    <message>
        <source>Change what a user may do</source>
        <translation>Changer ce qu’un utilisateur peut faire</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 est maintenant %2</translation>
    </message>
    <message>
        <source>The role</source>
        <translation>Le rôle</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>salons</translation>
    </message>
    <message>
        <source>members of %1</source>
        <translation>membres de %1</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>connexions</translation>
    </message>
    <message>
        <source>See rooms, connections or events live</source>
        <translation>Voir en direct salons, connexions ou événements</translation>
    </message>
    <message>
        <source>Ctrl+C ends it. Without a terminal, or with --json, it prints a line for each row and each change.</source>
        <translation>Ctrl+C y met fin. Sans terminal, ou avec --json, une ligne est affichée pour chaque entrée et chaque changement.</translation>
    </message>
    <message>
        <source>All rooms; the same as without a word</source>
        <translation>Tous les salons&#xa0;; équivaut à ne rien préciser</translation>
    </message>
    <message>
        <source>The members of a room</source>
        <translation>Les membres d’un salon</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Toutes les connexions</translation>
    </message>
    <message>
        <source>What operators and rooms do, a line each</source>
        <translation>Ce que font les opérateurs et les salons, une ligne par événement</translation>
    </message>
    <message>
        <source>Only those with this text in them</source>
        <translation>Seulement ce qui contient ce texte</translation>
    </message>
    <message>
        <source>Order by this column</source>
        <translation>Trier selon cette colonne</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Dans l’ordre inverse</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Au plus ce nombre</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>standard input holds no secret</source>
        <translation>l’entrée standard ne contient pas de secret</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 est vide</translation>
    </message>
    <message>
        <source>there is no terminal to ask for a password; use --password-file (- is standard input)</source>
        <translation>il n’y a pas de terminal pour demander un mot de passe&#xa0;; utilisez --password-file (- est l’entrée standard)</translation>
    </message>
    <message>
        <source>no password was given</source>
        <translation>aucun mot de passe n’a été donné</translation>
    </message>
    <message>
        <source>New password of %1: </source>
        <translation>Nouveau mot de passe de %1&#xa0;: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Le même encore une fois&#xa0;: </translation>
    </message>
    <message>
        <source>the two passwords differ</source>
        <translation>les deux mots de passe diffèrent</translation>
    </message>
    <message>
        <source>the token in %1 is not for %2; sign in with --token-file, CONFAB_ADMIN_TOKEN or --user</source>
        <translation>le jeton dans %1 n’est pas destiné à %2&#xa0;; identifiez-vous avec --token-file, CONFAB_ADMIN_TOKEN ou --user</translation>
    </message>
    <message>
        <source>is confabd running? there is no address in %1/admin.url; name the state directory with --state-dir, or sign in with --token-file or --user</source>
        <translation>confabd est-il lancé&#xa0;? il n’y a pas d’adresse dans %1/admin.url&#xa0;; indiquez le répertoire d’état avec --state-dir, ou identifiez-vous avec --token-file ou --user</translation>
    </message>
    <message>
        <source>is confabd running? there is no token %1; name the state directory with --state-dir, or sign in with --token-file or --user</source>
        <translation>confabd est-il lancé&#xa0;? il n’y a pas de jeton %1&#xa0;; indiquez le répertoire d’état avec --state-dir, ou identifiez-vous avec --token-file ou --user</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Mot de passe de %1&#xa0;: </translation>
    </message>
    <message>
        <source>cannot read the certificates in %1</source>
        <translation>impossible de lire les certificats dans %1</translation>
    </message>
</context>
</TS>
