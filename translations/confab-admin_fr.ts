<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>confab::Alerts</name>
    <message>
        <source>Loop lag</source>
        <translation>Retard de boucle</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Queue of a client</source>
        <translation>File d’un client</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Store unavailable</source>
        <translation>Stockage indisponible</translation>
    </message>
    <message>
        <source>Node unreachable</source>
        <translation>Nœud injoignable</translation>
    </message>
    <message>
        <source>Loop lag of %1 on %2 (more than %3)</source>
        <extracomment>A duration, the name of a node, the threshold</extracomment>
        <translation>Retard de boucle de %1 sur %2 (plus de %3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections on %1 (more than %2)</source>
        <translation>
            <numerusform>%Ln connexion sur %1 (plus de %2)</numerusform>
            <numerusform>%Ln connexions sur %1 (plus de %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waited for one client of %2 (more than %3)</source>
        <extracomment>A size, the name of a node, the threshold</extracomment>
        <translation>%1 en attente pour un client de %2 (plus de %3)</translation>
    </message>
    <message>
        <source>%1 of memory used by %2 (more than %3)</source>
        <extracomment>A size, the name of a node, the threshold</extracomment>
        <translation>%1 de mémoire utilisés par %2 (plus de %3)</translation>
    </message>
    <message>
        <source>%1 cannot reach its store</source>
        <translation>%1 ne peut pas accéder à son stockage</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 est injoignable</translation>
    </message>
</context>
<context>
    <name>confab::AlertsPanel</name>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>What counts as wrong</source>
        <translation>Ce qui déclenche une alerte</translation>
    </message>
    <message>
        <source>Shows or hides what counts as wrong.</source>
        <translation>Affiche ou masque ce qui déclenche une alerte.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>Alertes (%1)</translation>
    </message>
    <message>
        <source>%1
since %2</source>
        <translation>%1
depuis %2</translation>
    </message>
</context>
<context>
    <name>confab::AnnounceHistory</name>
    <message>
        <source>&amp;Edit again</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>Announcements so far</source>
        <translation>Annonces précédentes</translation>
    </message>
    <message>
        <source>Edit the selected announcement again</source>
        <translation>Reprendre l’annonce sélectionnée</translation>
    </message>
    <message>
        <source>Takes rooms and message over, to be changed before sending</source>
        <translation>Reprend les salons et le message, à modifier avant l’envoi</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Nothing has been announced from here yet. What you send is listed here, and can be sent again.</source>
        <translation>Rien n’a encore été annoncé d’ici. Ce que vous envoyez figure dans cette liste et peut être renvoyé.</translation>
    </message>
    <message>
        <source>Return takes the selected one up again, to be changed.</source>
        <translation>Entrée reprend l’annonce sélectionnée, pour la modifier.</translation>
    </message>
    <message>
        <source>Says the same to the same rooms, at once</source>
        <translation>Envoie le même message aux mêmes salons, immédiatement</translation>
    </message>
    <message>
        <source>To all rooms? Press again</source>
        <translation>À tous les salons&#xa0;? Appuyez encore</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Ren&amp;voyer</translation>
    </message>
    <message>
        <source>Send the selected announcement again</source>
        <translation>Renvoyer l’annonce sélectionnée</translation>
    </message>
</context>
<context>
    <name>confab::AnnouncePage</name>
    <message>
        <source>&amp;These rooms</source>
        <translation>&amp;Ces salons</translation>
    </message>
    <message>
        <source>&amp;All rooms</source>
        <translation>&amp;Tous les salons</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Send announcement</source>
        <translation>&amp;Envoyer l’annonce</translation>
    </message>
    <message>
        <source>To these rooms</source>
        <translation>À ces salons</translation>
    </message>
    <message>
        <source>To all rooms</source>
        <translation>À tous les salons</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>What everybody in these rooms is told</source>
        <translation>Message pour tous les membres de ces salons</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The message is any JSON value and is sent as it is written.</source>
        <translation>Le message est une valeur JSON quelconque, envoyée telle quelle.</translation>
    </message>
    <message>
        <source>Says the message to everybody in the rooms.</source>
        <translation>Envoie le message à tous les membres des salons.</translation>
    </message>
    <message>
        <source>Write &amp;message</source>
        <translation>Écrire le &amp;message</translation>
    </message>
    <message>
        <source>Goes to the field for the message.</source>
        <translation>Va au champ du message.</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>The rooms that an announcement goes to</extracomment>
        <translation>À</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>This was said on %1. Look it over before you send it here.</source>
        <translation>Ce message a été envoyé sur %1. Relisez-le avant de l’envoyer ici.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Add the rooms that shall hear it.</source>
        <translation>Ajoutez les salons destinataires.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Écrivez d’abord un message.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>Send to all: press again</source>
        <translation>Envoyer à tous&#xa0;: appuyez encore</translation>
    </message>
    <message>
        <source>This reaches %1. Press again to send it.</source>
        <translation>L’annonce atteint %1. Appuyez encore pour l’envoyer.</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>Envoyer (%1)</translation>
    </message>
    <message>
        <source>Send the announcement</source>
        <translation>Envoyer l’annonce</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>Annonce non envoyée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Reached %1.</source>
        <translation>L’annonce a atteint %1.</translation>
    </message>
    <message>
        <source>Reached %1, but not %2.</source>
        <translation>L’annonce a atteint %1, mais pas %2.</translation>
    </message>
    <message>
        <source>It was sent as it was; what you have changed since is still here.</source>
        <translation>L’annonce est partie telle qu’elle était&#xa0;; ce que vous avez modifié depuis est encore ici.</translation>
    </message>
    <message>
        <source>How many it reaches is not known: %1.</source>
        <translation>Le nombre de destinataires est inconnu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Counting whom it reaches…</source>
        <translation>Décompte des destinataires…</translation>
    </message>
    <message>
        <source>Reaches %1.</source>
        <translation>L’annonce atteint %1.</translation>
    </message>
    <message>
        <source>Reaches %1. Not there: %2.</source>
        <translation>L’annonce atteint %1. Salons inexistants&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>confab::Announcements</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1, pour %2</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, sur %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3, %4</source>
        <translation>%1 sur %2&#xa0;: %3, %4</translation>
    </message>
    <message>
        <source>The history of announcements cannot be kept in %1: %2.</source>
        <translation>L’historique des annonces ne peut pas être conservé dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>all rooms</source>
        <translation>tous les salons</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>non envoyée&#xa0;: %1</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>a atteint %1</translation>
    </message>
    <message>
        <source>%1, but not %2</source>
        <translation>%1, mais pas %2</translation>
    </message>
</context>
<context>
    <name>confab::AskBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Autre réponse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>confab::BulkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel what is under way</source>
        <translation>Annuler l’opération en cours</translation>
    </message>
    <message>
        <source>Copy the list of failures</source>
        <translation>Copier la liste des échecs</translation>
    </message>
    <message>
        <source>Dismiss the list of failures</source>
        <translation>Fermer la liste des échecs</translation>
    </message>
    <message>
        <source>What failed, and why</source>
        <translation>Ce qui a échoué, et pourquoi</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>What is being done, how often it was done, how often it will be: “Removing from lobby, 3 of 20”</extracomment>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more wait</source>
        <translation>
            <numerusform>%1&#xa0;; %n autre en attente</numerusform>
            <numerusform>%1&#xa0;; %n autres en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Steps done, steps in all</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n failed</source>
        <translation>
            <numerusform>%1&#xa0;: %n échec</numerusform>
            <numerusform>%1&#xa0;: %n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>confab::ClientActions</name>
    <message>
        <source>Message to %1. Only this client sees it.</source>
        <translation>Message à %1. Seul ce client le voit.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>est parti</translation>
    </message>
    <message>
        <source>The message was sent.</source>
        <translation>Le message a été envoyé.</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>Déconnecter %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n clients?</source>
        <translation>
            <numerusform>Déconnecter %n client&#xa0;?</numerusform>
            <numerusform>Déconnecter %n clients&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They leave all their rooms; clients connect again by themselves.</source>
        <comment>%n clients</comment>
        <translation>
            <numerusform>Il quitte tous ses salons&#xa0;; les clients se reconnectent d’eux-mêmes.</numerusform>
            <numerusform>Ils quittent tous leurs salons&#xa0;; les clients se reconnectent d’eux-mêmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They leave all their rooms, and are told not to connect again.</source>
        <comment>%n clients</comment>
        <translation>
            <numerusform>Il quitte tous ses salons et reçoit la consigne de ne pas se reconnecter.</numerusform>
            <numerusform>Ils quittent tous leurs salons et reçoivent la consigne de ne pas se reconnecter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>has left already</source>
        <translation>est déjà parti</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>Déconnexion</translation>
    </message>
    <message numerus="yes">
        <source>%n clients disconnected.</source>
        <translation>
            <numerusform>%n client déconnecté.</numerusform>
            <numerusform>%n clients déconnectés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>confab::CloseQuestion</name>
    <message>
        <source>Not closed, because not everything was done.</source>
        <translation>Confab reste ouvert, car tout n’a pas pu être fait.</translation>
    </message>
    <message>
        <source>Close Confab</source>
        <translation>Fermer Confab</translation>
    </message>
    <message>
        <source>%1.
What has not been done by then stays undone.</source>
        <translation>%1.
Ce qui n’est pas fait à la fermeture ne le sera plus.</translation>
    </message>
    <message>
        <source>Close when it is done</source>
        <translation>Fermer une fois terminé</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>confab::Columns</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>The room&apos;s name.</source>
        <translation>Le nom du salon.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>How many connections are in it, on all nodes.</source>
        <translation>Nombre de connexions dans le salon, sur tous les nœuds.</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>Messages/s</translation>
    </message>
    <message>
        <source>What was said in the last second, and in the minute before.</source>
        <translation>Ce qui s’est dit pendant la dernière seconde, et pendant la minute précédente.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>When the room was made.</source>
        <translation>Quand le salon a été créé.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>The connection&apos;s id.</source>
        <translation>L’identifiant de la connexion.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where the client connects from.</source>
        <translation>D’où le client se connecte.</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>How the client is connected.</source>
        <translation>Comment le client est connecté.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>The server process that holds the connection.</source>
        <translation>Le processus du serveur qui tient la connexion.</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>When it joined this room.</source>
        <translation>Quand il a rejoint ce salon.</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactivité</translation>
    </message>
    <message>
        <source>Since it last said anything.</source>
        <translation>Depuis son dernier message.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The client&apos;s port.</source>
        <translation>Le port du client.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>In the order of joining.</source>
        <translation>Dans l’ordre d’arrivée.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Waiting to be sent to it.</source>
        <translation>En attente d’envoi vers ce client.</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>As the kernel measures it.</source>
        <translation>Tel que le noyau le mesure.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>When the connection was made.</source>
        <translation>Quand la connexion a été établie.</translation>
    </message>
    <message>
        <source>The server process.</source>
        <translation>Le processus du serveur.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Joignable</translation>
    </message>
    <message>
        <source>Whether it answers the others.</source>
        <translation>S’il répond aux autres.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>A connection in two rooms counts twice.</source>
        <translation>Une connexion dans deux salons compte deux fois.</translation>
    </message>
    <message>
        <source>Loop lag</source>
        <translation>Retard de boucle</translation>
    </message>
    <message>
        <source>The longest of the last seconds.</source>
        <translation>Le plus long des dernières secondes.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Resident.</source>
        <translation>Résidente.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Whether it can read and write the rooms.</source>
        <translation>S’il peut lire et écrire les salons.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarrage</translation>
    </message>
</context>
<context>
    <name>confab::CommandLine</name>
    <message>
        <source>The operator&apos;s console of the Confab chat server.</source>
        <translation>La console de l’opérateur du serveur de discussion Confab.</translation>
    </message>
    <message>
        <source>unexpected argument &apos;%1&apos;; see --help</source>
        <translation>argument inattendu «&#xa0;%1&#xa0;»&#xa0;; voir --help</translation>
    </message>
    <message>
        <source>--url and --token-file belong together</source>
        <translation>--url et --token-file vont ensemble</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no server has left its address and token in %1; is confabd running?</source>
        <translation>aucun serveur n’a laissé son adresse et son jeton dans %1&#xa0;; confabd est-il lancé&#xa0;?</translation>
    </message>
    <message>
        <source>there is no language %1; there are: %2</source>
        <translation>la langue %1 n’existe pas&#xa0;; langues disponibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>a link names the server, and so does --url or --state-dir; give one of them</source>
        <translation>un lien indique le serveur, tout comme --url ou --state-dir, n’en donnez qu’un</translation>
    </message>
</context>
<context>
    <name>confab::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>%1, not possible: %2</source>
        <translation>%1, impossible&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Cette commande n’existe pas.</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Impossible pour le moment.</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Pas maintenant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>confab::ConnectionBanner</name>
    <message>
        <source>Servers…</source>
        <translation>Serveurs…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Not connected to a server. Choose one under “Servers…”.</source>
        <translation>Non connecté à un serveur. Choisissez-en un sous «&#xa0;Serveurs…&#xa0;».</translation>
    </message>
    <message>
        <source>What you see is %1 old, from %2.</source>
        <translation>Ce que vous voyez a %1 et date du %2.</translation>
    </message>
</context>
<context>
    <name>confab::ConnectionTest</name>
    <message>
        <source>no answer within 10 seconds</source>
        <translation>pas de réponse en 10 secondes</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>The step that finds the address of the server</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>%1 is not known: %2</source>
        <translation>%1 est inconnu&#xa0;: %2</translation>
    </message>
    <message>
        <source>port %1 answers</source>
        <translation>le port %1 répond</translation>
    </message>
    <message>
        <source>there are no certificates in %1</source>
        <translation>il n’y a pas de certificats dans %1</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>The step that signs in</extracomment>
        <translation>Identification</translation>
    </message>
    <message>
        <source>as %1</source>
        <extracomment>Signed in as somebody</extracomment>
        <translation>en tant que %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>confabd %1 on %2</source>
        <translation>confabd %1 sur %2</translation>
    </message>
</context>
<context>
    <name>confab::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Slow connections are bold and begin with a warning sign.</source>
        <translation>Les connexions lentes sont en gras et commencent par un signe d’avertissement.</translation>
    </message>
    <message>
        <source>Details of the selected connection</source>
        <translation>Détails de la connexion sélectionnée</translation>
    </message>
    <message>
        <source>Select a connection to see its details.</source>
        <translation>Sélectionnez une connexion pour voir ses détails.</translation>
    </message>
    <message>
        <source>&amp;Message…</source>
        <translation>&amp;Message…</translation>
    </message>
    <message>
        <source>Says something to the selected client alone.</source>
        <translation>Envoie un message au seul client sélectionné.</translation>
    </message>
    <message>
        <source>Show its &amp;rooms</source>
        <translation>Voir ses &amp;salons</translation>
    </message>
    <message>
        <source>Goes to a room that the selected client is in.</source>
        <translation>Va à un salon où se trouve le client sélectionné.</translation>
    </message>
    <message>
        <source>Only &amp;slow ones</source>
        <translation>&amp;Lentes seulement</translation>
    </message>
    <message>
        <source>Shows those for which much is queued, or whose answers take long.</source>
        <translation>Affiche celles dont la file est longue ou dont les réponses tardent.</translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation>Dé&amp;connecter…</translation>
    </message>
    <message>
        <source>Closes the connection; clients connect again by themselves.</source>
        <translation>Ferme la connexion&#xa0;; les clients se reconnectent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Disconnect for &amp;good…</source>
        <translation>Déconnecter pour de &amp;bon…</translation>
    </message>
    <message>
        <source>Closes the connection and tells the client not to return.</source>
        <translation>Ferme la connexion et demande au client de ne pas revenir.</translation>
    </message>
    <message>
        <source>The list is not what was asked for: %1.</source>
        <translation>La liste n’est pas celle demandée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No connection matches.</source>
        <translation>Aucune connexion ne correspond.</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <translation>Personne n’est connecté.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections match</source>
        <translation>
            <numerusform>%n connexion correspond</numerusform>
            <numerusform>%n connexions correspondent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one connection first.</source>
        <translation>Sélectionnez d’abord une connexion.</translation>
    </message>
    <message>
        <source>Select connections first.</source>
        <translation>Sélectionnez d’abord des connexions.</translation>
    </message>
    <message>
        <source>It is in no room.</source>
        <translation>Elle n’est dans aucun salon.</translation>
    </message>
</context>
<context>
    <name>confab::ConsoleLink</name>
    <message>
        <source>&quot;%1&quot; is no link to a server, such as confab://chat.example:8090</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un lien vers un serveur, tel que confab://chat.example:8090</translation>
    </message>
    <message>
        <source>The link holds a user or a secret; a link names a server and nothing else</source>
        <translation>Le lien contient un utilisateur ou un secret, alors qu’un lien indique un serveur et rien d’autre</translation>
    </message>
    <message>
        <source>The link &quot;%1&quot; holds more than a server and its port</source>
        <translation>Le lien «&#xa0;%1&#xa0;» contient plus qu’un serveur et son port</translation>
    </message>
</context>
<context>
    <name>confab::ConsoleOptions</name>
    <message>
        <source>Administration port to connect to, such as ws://127.0.0.1:8090/admin.</source>
        <translation>Port d’administration auquel se connecter, tel que ws://127.0.0.1:8090/admin.</translation>
    </message>
    <message>
        <source>File with the token for --url.</source>
        <translation>Fichier contenant le jeton pour --url.</translation>
    </message>
    <message>
        <source>State directory of a server on this machine: finds address and token there.</source>
        <translation>Répertoire d’état d’un serveur de cette machine&#xa0;: l’adresse et le jeton y sont cherchés.</translation>
    </message>
    <message>
        <source>Keeps its settings in DIR instead of the user&apos;s.</source>
        <translation>Conserve ses réglages dans DIR plutôt que dans ceux de l’utilisateur.</translation>
    </message>
    <message>
        <source>The language: %1; what was chosen last, or the system&apos;s, if left out.</source>
        <translation>La langue&#xa0;: %1&#xa0;; à défaut, la dernière choisie ou celle du système.</translation>
    </message>
    <message>
        <source>Server whose profile to open, or to begin; the console that runs already does it.</source>
        <translation>Serveur dont ouvrir le profil, ou le commencer&#xa0;; la console déjà ouverte s’en charge.</translation>
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
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Annonces</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>%1 (%2 ⚠)</source>
        <translation>%1 (%2 ⚠)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Connect to</source>
        <translation>Se &amp;connecter à</translation>
    </message>
    <message>
        <source>&amp;Servers…</source>
        <translation>&amp;Serveurs…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Export table…</source>
        <translation>&amp;Exporter le tableau…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Columns and order…</source>
        <translation>&amp;Colonnes et ordre…</translation>
    </message>
    <message>
        <source>Chooses what the table shows, and what it is sorted by.</source>
        <translation>Choisit ce que montre le tableau et selon quoi il est trié.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Confab</source>
        <translation>À &amp;propos de Confab</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Colours of the &amp;desktop</source>
        <translation>Couleurs du &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>No server runs with the state directory %1.</source>
        <translation>Aucun serveur ne tourne avec le répertoire d’état %1.</translation>
    </message>
    <message>
        <source>%1 – Confab</source>
        <translation>%1 – Confab</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Se connecter à</translation>
    </message>
    <message>
        <source>About Confab</source>
        <translation>À propos de Confab</translation>
    </message>
    <message>
        <source>&lt;b&gt;Confab %1&lt;/b&gt;&lt;p&gt;The operator&apos;s console of the Confab chat server.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Confab %1&lt;/b&gt;&lt;p&gt;La console de l’opérateur du serveur de discussion Confab.&lt;/p&gt;&lt;p&gt;Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;System&apos;s language</source>
        <translation>Langue du &amp;système</translation>
    </message>
    <message>
        <source>The language changes when what is under way is done.</source>
        <translation>La langue changera une fois l’opération en cours terminée.</translation>
    </message>
    <message>
        <source>The link leads to the server of this machine.</source>
        <translation>Le lien mène au serveur de cette machine.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>The link to %1 was not opened: something is being typed in &quot;Servers&quot;.</source>
        <translation>Le lien vers %1 n’a pas été ouvert&#xa0;: une saisie est en cours dans «&#xa0;Serveurs&#xa0;».</translation>
    </message>
</context>
<context>
    <name>confab::ExportDialog</name>
    <message>
        <source>&amp;All rows</source>
        <translation>&amp;Toutes les lignes</translation>
    </message>
    <message>
        <source>&amp;CSV, for spreadsheets</source>
        <translation>&amp;CSV, pour tableurs</translation>
    </message>
    <message>
        <source>&amp;JSON, as the server sends it</source>
        <translation>&amp;JSON, tel que le serveur l’envoie</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Filtered rows</source>
        <translation>Lignes filtrées</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Not exported: %1.</source>
        <translation>Non exporté&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in %1.</source>
        <translation>
            <numerusform>%n ligne se trouve dans %1.</numerusform>
            <numerusform>%n lignes se trouvent dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>The %n that &amp;match the filter</source>
        <translation>
            <numerusform>%n ligne qui correspond au &amp;filtre</numerusform>
            <numerusform>Les %n lignes qui correspondent au &amp;filtre</numerusform>
        </translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Exporter le tableau</translation>
    </message>
</context>
<context>
    <name>confab::FeedFilter</name>
    <message>
        <source>No line matches the filter.</source>
        <translation>Aucune ligne ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Il ne s’est encore rien passé.</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Pas encore de données</translation>
    </message>
</context>
<context>
    <name>confab::FeedModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines came than could be sent</source>
        <translation>
            <numerusform>%n ligne de plus n’a pas pu être envoyée</numerusform>
            <numerusform>%n lignes de plus n’ont pas pu être envoyées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>confab::FeedPage</name>
    <message>
        <source>Filter: words that a line must hold</source>
        <translation>Filtre&#xa0;: mots que doit contenir une ligne</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Shows the lines that hold all of these words.</source>
        <translation>Affiche les lignes qui contiennent tous ces mots.</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>Info and worse</source>
        <translation>Info et plus grave</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Avertissements et plus grave</translation>
    </message>
    <message>
        <source>Critical only</source>
        <translation>Critiques seulement</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Refused and failed</source>
        <translation>Refus et échecs</translation>
    </message>
    <message>
        <source>Failed only</source>
        <translation>Échecs seulement</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Select a line to see all of it.</source>
        <translation>Sélectionnez une ligne pour la voir en entier.</translation>
    </message>
    <message>
        <source>The whole entry as JSON</source>
        <translation>L’entrée complète en JSON</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Holds the list still; new lines are kept for later.</source>
        <translation>Fige la liste&#xa0;; les nouvelles lignes sont gardées pour plus tard.</translation>
    </message>
    <message>
        <source>Go to the &amp;newest</source>
        <translation>Aller au plus &amp;récent</translation>
    </message>
    <message>
        <source>Goes to the end of the list and stays there as lines come.</source>
        <translation>Va à la fin de la liste et y reste quand des lignes arrivent.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies the selected lines as text.</source>
        <translation>Copie les lignes sélectionnées sous forme de texte.</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>Empties the list here; the server keeps its lines.</source>
        <translation>Vide la liste ici&#xa0;; le serveur garde ses lignes.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Writes the lines to a file.</source>
        <translation>Écrit les lignes dans un fichier.</translation>
    </message>
    <message>
        <source>Events tell what operators did: who, when, and with what outcome.

Only the role admin may see them; you are %1.</source>
        <translation>Les événements disent ce qu’ont fait les opérateurs&#xa0;: qui, quand et avec quel résultat.

Seul le rôle admin peut les voir&#xa0;; vous êtes %1.</translation>
    </message>
    <message>
        <source>The log cannot be shown: %1.</source>
        <translation>Le journal ne peut pas être affiché&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Events cannot be shown: %1.</source>
        <translation>Les événements ne peuvent pas être affichés&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on (%n new)</source>
        <translation>
            <numerusform>Re&amp;prendre (+%n)</numerusform>
            <numerusform>Re&amp;prendre (+%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lines match</source>
        <translation>
            <numerusform>Correspondances&#xa0;: %1 sur %n ligne</numerusform>
            <numerusform>Correspondances&#xa0;: %1 sur %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>; older ones are dropped</source>
        <extracomment>Goes on after the number of lines</extracomment>
        <translation>, les plus anciennes sont écartées</translation>
    </message>
    <message numerus="yes">
        <source>; paused, %n new</source>
        <extracomment>Goes on after the number of lines</extracomment>
        <translation>
            <numerusform>, en pause, %n nouvelle</numerusform>
            <numerusform>, en pause, %n nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>; no connection, so nothing new comes</source>
        <extracomment>Goes on after the number of lines</extracomment>
        <translation>, sans connexion, donc rien de nouveau</translation>
    </message>
</context>
<context>
    <name>confab::FigureChart</name>
    <message>
        <source>−%1 min</source>
        <translation>−%1&#xa0;min</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The end of the time axis of a chart</extracomment>
        <translation>maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%1: now %2, at most %3 in the last %n minutes</source>
        <translation>
            <numerusform>%1&#xa0;: maintenant %2, au plus %3 sur %n minute</numerusform>
            <numerusform>%1&#xa0;: maintenant %2, au plus %3 sur les %n dernières minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1: no data yet</source>
        <translation>%1&#xa0;: pas encore de données</translation>
    </message>
</context>
<context>
    <name>confab::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>confab::Format</name>
    <message>
        <source>%1 min</source>
        <extracomment>A duration: minutes</extracomment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A duration: hours</extracomment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A duration: days</extracomment>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A duration: milliseconds</extracomment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration: seconds</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>confab::HeaderMenu</name>
    <message>
        <source>Sort by %1</source>
        <translation>Trier par %1</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Croissant</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Décroissant</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Colonnes et ordre</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
</context>
<context>
    <name>confab::Keychain</name>
    <message>
        <source>The keychain refused access.</source>
        <translation>Le trousseau de clés a refusé l’accès.</translation>
    </message>
    <message>
        <source>This desktop has no keychain that answers: the secret is kept until the program ends.</source>
        <translation>Aucun trousseau de clés ne répond dans cet environnement de bureau&#xa0;: le secret est gardé jusqu’à la fin du programme.</translation>
    </message>
</context>
<context>
    <name>confab::LiveModel</name>
    <message>
        <source>not loaded</source>
        <translation>non chargé</translation>
    </message>
    <message>
        <source>%1 The server does not sort by it.</source>
        <translation>%1 Le serveur ne trie pas selon cette colonne.</translation>
    </message>
</context>
<context>
    <name>confab::LiveTableView</name>
    <message>
        <source>The list is still being loaded.</source>
        <translation>La liste est encore en cours de chargement.</translation>
    </message>
    <message>
        <source>The list is not what was asked for.</source>
        <translation>La liste n’est pas celle demandée.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>The list cannot be shown: %1.</source>
        <translation>La liste ne peut pas être affichée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not what was asked for, but the list before: %1.</source>
        <translation>Ce n’est pas la liste demandée, mais la précédente&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Pas encore de données</translation>
    </message>
</context>
<context>
    <name>confab::MemberAdder</name>
    <message>
        <source>Connections to add</source>
        <translation>Connexions à ajouter</translation>
    </message>
    <message>
        <source>No connection matches the filter.</source>
        <translation>Aucune connexion ne correspond au filtre.</translation>
    </message>
    <message>
        <source>&amp;Or paste ids, separated by anything:</source>
        <translation>&amp;Ou collez des identifiants, séparés par n’importe quoi&#xa0;:</translation>
    </message>
    <message>
        <source>Ids to add</source>
        <translation>Identifiants à ajouter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Add members to %1</source>
        <translation>Ajouter des membres à %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message numerus="yes">
        <source>Add %n to %1</source>
        <translation>
            <numerusform>Ajouter %n à %1</numerusform>
            <numerusform>Ajouter %n à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ids</source>
        <translation>
            <numerusform>%n identifiant</numerusform>
            <numerusform>%n identifiants</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no connection&apos;s id</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’identifiant d’une connexion</translation>
    </message>
</context>
<context>
    <name>confab::MessageText</name>
    <message>
        <source>This is no JSON: %1, in line %2, column %3.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1, ligne %2, colonne %3.</translation>
    </message>
    <message>
        <source>it must be one value</source>
        <translation>il faut une seule valeur</translation>
    </message>
    <message>
        <source>There is no message yet.</source>
        <translation>Il n’y a pas encore de message.</translation>
    </message>
    <message>
        <source>A message is neither null nor an empty text.</source>
        <translation>Un message n’est ni null ni un texte vide.</translation>
    </message>
</context>
<context>
    <name>confab::Notices</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Fermer l’avis</translation>
    </message>
    <message>
        <source>Action of the notice</source>
        <translation>Action de l’avis</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2&#xa0;s)</translation>
    </message>
</context>
<context>
    <name>confab::OverviewPage</name>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>There are no nodes.</source>
        <translation>Il n’y a pas de nœuds.</translation>
    </message>
    <message>
        <source>&amp;Thresholds</source>
        <translation>&amp;Seuils</translation>
    </message>
    <message>
        <source>Shows or hides what counts as wrong.</source>
        <translation>Affiche ou masque ce qui déclenche une alerte.</translation>
    </message>
    <message>
        <source>Time on show</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <source>How far back the charts go</source>
        <translation>Période que couvrent les graphiques</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>5 dernières minutes</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>15 dernières minutes</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Changes how far back the charts go.</source>
        <translation>Change la période que couvrent les graphiques.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <extracomment>Keys of the chart of messages: “in” those that clients send, “out” those that are sent to them</extracomment>
        <translation>Messages/s</translation>
    </message>
    <message>
        <source>in</source>
        <translation>reçus</translation>
    </message>
    <message>
        <source>out</source>
        <translation>envoyés</translation>
    </message>
    <message>
        <source>Longest queue yet</source>
        <translation>File la plus longue</translation>
    </message>
    <message>
        <source>Loop lag</source>
        <translation>Retard de boucle</translation>
    </message>
    <message>
        <source>&amp;Charts:</source>
        <translation>&amp;Graphiques&#xa0;:</translation>
    </message>
</context>
<context>
    <name>confab::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>confab::PageParts</name>
    <message numerus="yes">
        <source>These are %1 of the %n that are selected; the others are not loaded and stay.</source>
        <translation>
            <numerusform>Cela concerne %1 élément sur %n sélectionné&#xa0;; les autres ne sont pas chargés et restent.</numerusform>
            <numerusform>Cela concerne %1 des %n éléments sélectionnés&#xa0;; les autres ne sont pas chargés et restent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>confab::ProfileForm</name>
    <message>
        <source>&amp;Read-only: nothing can be changed by mistake</source>
        <translation>&amp;Lecture seule&#xa0;: rien ne peut être modifié par erreur</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>The system&apos;s certificates alone</source>
        <translation>Les certificats du système seulement</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No colour for a profile</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation>Étapes du test</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;ign in with:</source>
        <translation>S’&amp;identifier avec&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Secret:</source>
        <translation>&amp;Secret&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Certificates:</source>
        <translation>&amp;Certificats&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <translation>C&amp;ouleur&#xa0;:</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>The profile wants a name.</source>
        <translation>Il faut un nom pour le profil.</translation>
    </message>
    <message>
        <source>The address: %1.</source>
        <translation>L’adresse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Who signs in? The user is missing.</source>
        <translation>Qui s’identifie&#xa0;? L’utilisateur manque.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>What is in the file admin.token</source>
        <translation>Le contenu du fichier admin.token</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Réussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>confab::ProfileStore</name>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
</context>
<context>
    <name>confab::ProfilesDialog</name>
    <message>
        <source>&amp;Forget</source>
        <translation>Ou&amp;blier</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save and co&amp;nnect</source>
        <translation>Enre&amp;gistrer et se connecter</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>N&amp;ew</source>
        <translation>Nou&amp;veau</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>From a link. Connect only if you know this server: it gets the secret you enter.</source>
        <translation>Issu d’un lien. Ne vous connectez que si vous connaissez ce serveur&#xa0;: il reçoit le secret que vous saisissez.</translation>
    </message>
</context>
<context>
    <name>confab::QueryText</name>
    <message>
        <source>“%1”: a number of members should follow, as in members&gt;10.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: un nombre de membres doit suivre, comme dans members&gt;10.</translation>
    </message>
    <message>
        <source>“%1”: no room can have so many members.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: aucun salon ne peut avoir autant de membres.</translation>
    </message>
    <message>
        <source>“name:” wants a name, such as name:game*.</source>
        <translation>«&#xa0;name:&#xa0;» attend un nom, comme name:game*.</translation>
    </message>
    <message>
        <source>“%1”: only is:slow is known.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: seul is:slow est connu.</translation>
    </message>
    <message>
        <source>“%1” wants a name.</source>
        <translation>«&#xa0;%1&#xa0;» attend un nom.</translation>
    </message>
    <message>
        <source>Filter: part of a name, name:game*, members&gt;10</source>
        <translation>Filtre&#xa0;: partie d’un nom, name:game*, members&gt;10</translation>
    </message>
    <message>
        <source>Filter: part of an id, an address or a node</source>
        <translation>Filtre&#xa0;: partie d’un identifiant, d’une adresse ou d’un nœud</translation>
    </message>
    <message>
        <source>Filter: id, address, node, room:general, is:slow</source>
        <translation>Filtre&#xa0;: identifiant, adresse, nœud, room:general, is:slow</translation>
    </message>
</context>
<context>
    <name>confab::Reach</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n salon</numerusform>
            <numerusform>%n salons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
</context>
<context>
    <name>confab::Removals</name>
    <message numerus="yes">
        <source>removal of %n members from %1</source>
        <translation>
            <numerusform>le retrait de %n membre de %1</numerusform>
            <numerusform>le retrait de %n membres de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>is a member already</source>
        <translation>est déjà membre</translation>
    </message>
    <message>
        <source>Adding to %1</source>
        <translation>Ajout à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n members added to %1.</source>
        <translation>
            <numerusform>%n membre ajouté à %1.</numerusform>
            <numerusform>%n membres ajoutés à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>was no member any more</source>
        <translation>n’était plus membre</translation>
    </message>
    <message>
        <source>Removing from %1</source>
        <translation>Retrait de membres de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n members removed from %1.</source>
        <translation>
            <numerusform>%n membre retiré de %1.</numerusform>
            <numerusform>%n membres retirés de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>is a member again already</source>
        <translation>est déjà redevenu membre</translation>
    </message>
    <message>
        <source>Adding back to %1</source>
        <translation>Retour dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n members are back in %1.</source>
        <translation>
            <numerusform>%n membre est de retour dans %1.</numerusform>
            <numerusform>%n membres sont de retour dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n members are back in %2; above is why the others are not.</source>
        <translation>
            <numerusform>%1 membre sur %n est de retour dans %2&#xa0;; la liste ci-dessus dit pourquoi les autres ne le sont pas.</numerusform>
            <numerusform>%1 membres sur %n sont de retour dans %2&#xa0;; la liste ci-dessus dit pourquoi les autres ne le sont pas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>confab::RoomChips</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Remove a&amp;ll</source>
        <translation>Retirer to&amp;ut</translation>
    </message>
    <message>
        <source>Name of a room, then Return</source>
        <translation>Nom d’un salon, puis Entrée</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>Ajouter un salon</translation>
    </message>
    <message>
        <source>Type the name of a room and press Return.</source>
        <translation>Saisissez le nom d’un salon et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Rooms to announce to</source>
        <translation>Salons destinataires de l’annonce</translation>
    </message>
    <message>
        <source>Delete removes the selected rooms.</source>
        <translation>Suppr retire les salons sélectionnés.</translation>
    </message>
    <message>
        <source>Remove the selected rooms</source>
        <translation>Retirer les salons sélectionnés</translation>
    </message>
    <message>
        <source>Remove all rooms</source>
        <translation>Retirer tous les salons</translation>
    </message>
    <message>
        <source>There is no such room.</source>
        <translation>Ce salon n’existe pas.</translation>
    </message>
    <message>
        <source>%1, which does not exist</source>
        <translation>%1, qui n’existe pas</translation>
    </message>
</context>
<context>
    <name>confab::RoomPanel</name>
    <message>
        <source>Members of the room</source>
        <translation>Membres du salon</translation>
    </message>
    <message>
        <source>&amp;Add members…</source>
        <translation>A&amp;jouter des membres…</translation>
    </message>
    <message>
        <source>Picks connections, or takes ids from the clipboard.</source>
        <translation>Choisit des connexions, ou prend des identifiants dans le presse-papiers.</translation>
    </message>
    <message>
        <source>&amp;Remove members…</source>
        <translation>&amp;Retirer des membres…</translation>
    </message>
    <message>
        <source>Removes the selected members; they stay connected.</source>
        <translation>Retire les membres sélectionnés&#xa0;; ils restent connectés.</translation>
    </message>
    <message>
        <source>Remove all that &amp;match…</source>
        <translation>Retirer les membres &amp;filtrés…</translation>
    </message>
    <message>
        <source>Removes every member that the filter shows, on all pages.</source>
        <translation>Retire tous les membres que montre le filtre, sur toutes les pages.</translation>
    </message>
    <message>
        <source>&amp;Message to member…</source>
        <translation>Message au mem&amp;bre…</translation>
    </message>
    <message>
        <source>Says something to the selected member alone.</source>
        <translation>Envoie un message au seul membre sélectionné.</translation>
    </message>
    <message>
        <source>A&amp;nnounce to this room…</source>
        <translation>Annoncer dans &amp;ce salon…</translation>
    </message>
    <message>
        <source>Says something to everybody in the room.</source>
        <translation>Annonce quelque chose à tous les membres du salon.</translation>
    </message>
    <message>
        <source>The list is not what was asked for: %1.</source>
        <translation>La liste n’est pas celle demandée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No room selected</source>
        <translation>Aucun salon sélectionné</translation>
    </message>
    <message>
        <source>Select a room to see who is in it.</source>
        <translation>Sélectionnez un salon pour voir qui s’y trouve.</translation>
    </message>
    <message>
        <source>This room does not exist any more.</source>
        <translation>Ce salon n’existe plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n members match</source>
        <translation>
            <numerusform>%n membre correspond</numerusform>
            <numerusform>%n membres correspondent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>No member matches the filter.</source>
        <translation>Aucun membre ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Nobody is in this room. Drag connections here, or press “Add members…”.</source>
        <translation>Personne n’est dans ce salon. Faites glisser des connexions ici, ou appuyez sur «&#xa0;Ajouter des membres…&#xa0;».</translation>
    </message>
    <message>
        <source>Select a room first.</source>
        <translation>Sélectionnez d’abord un salon.</translation>
    </message>
    <message>
        <source>Select members first.</source>
        <translation>Sélectionnez d’abord des membres.</translation>
    </message>
    <message>
        <source>There are no members.</source>
        <translation>Il n’y a pas de membres.</translation>
    </message>
    <message>
        <source>Select one member first.</source>
        <translation>Sélectionnez d’abord un membre.</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>Retirer %1 de %2&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n members from %1?</source>
        <translation>
            <numerusform>Retirer %n membre de %1&#xa0;?</numerusform>
            <numerusform>Retirer %n membres de %1&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that match…</source>
        <translation>
            <numerusform>%n de la liste…</numerusform>
            <numerusform>Les %n de la liste…</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Reason, which they are told (may be empty)</source>
        <translation>Motif communiqué aux membres (facultatif)</translation>
    </message>
    <message numerus="yes">
        <source>Remove all %n members that are listed from %1? Type the room&apos;s name to confirm.</source>
        <translation>
            <numerusform>Retirer de %1 %n membre listé&#xa0;? Saisissez le nom du salon pour confirmer.</numerusform>
            <numerusform>Retirer de %1 les %n membres listés&#xa0;? Saisissez le nom du salon pour confirmer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>The room&apos;s name</source>
        <translation>Le nom du salon</translation>
    </message>
</context>
<context>
    <name>confab::RoomsPage</name>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Connections can be dropped on a room to add them.</source>
        <translation>Des connexions peuvent être déposées sur un salon pour les y ajouter.</translation>
    </message>
    <message>
        <source>&amp;New room…</source>
        <translation>&amp;Nouveau salon…</translation>
    </message>
    <message>
        <source>Makes an empty room.</source>
        <translation>Crée un salon vide.</translation>
    </message>
    <message>
        <source>&amp;Destroy…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Ends the selected rooms; their members are told and stay connected.</source>
        <translation>Met fin aux salons sélectionnés&#xa0;; leurs membres sont avertis et restent connectés.</translation>
    </message>
    <message>
        <source>&amp;Announce…</source>
        <translation>&amp;Annoncer…</translation>
    </message>
    <message>
        <source>Says something to everybody in the selected rooms.</source>
        <translation>Annonce quelque chose à tous les membres des salons sélectionnés.</translation>
    </message>
    <message>
        <source>The list is not what was asked for: %1.</source>
        <translation>La liste n’est pas celle demandée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There are no rooms yet. Press “New room…” to make one.</source>
        <translation>Il n’y a pas encore de salons. Appuyez sur «&#xa0;Nouveau salon…&#xa0;» pour en créer un.</translation>
    </message>
    <message>
        <source>No room matches the filter.</source>
        <translation>Aucun salon ne correspond au filtre.</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n salon</numerusform>
            <numerusform>%n salons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms match</source>
        <translation>
            <numerusform>%n salon correspond</numerusform>
            <numerusform>%n salons correspondent</numerusform>
        </translation>
    </message>
    <message>
        <source>Select rooms first.</source>
        <translation>Sélectionnez d’abord des salons.</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n rooms that are selected only %1 are loaded and were taken over.</source>
        <translation>
            <numerusform>Sur %n salon sélectionné, %1 seulement est chargé et a été repris.</numerusform>
            <numerusform>Sur les %n salons sélectionnés, %1 seulement sont chargés et ont été repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new room. Names have 1 to 255 bytes.</source>
        <translation>Nouveau salon. Les noms ont de 1 à 255 octets.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Nom du salon</translation>
    </message>
    <message>
        <source>The room was not made: %1.</source>
        <translation>Le salon n’a pas été créé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation>Salon %1 créé.</translation>
    </message>
    <message>
        <source>%1 existed already.</source>
        <translation>%1 existait déjà.</translation>
    </message>
    <message numerus="yes">
        <source>%n members are told that it is gone</source>
        <extracomment>Stands in the question whether to destroy: “Destroy lobby? 5 members are told that it is gone.”</extracomment>
        <translation>
            <numerusform>%n membre sera averti de la suppression</numerusform>
            <numerusform>%n membres seront avertis de la suppression</numerusform>
        </translation>
    </message>
    <message>
        <source>How many members are told is not known</source>
        <translation>On ignore combien de membres seront avertis</translation>
    </message>
    <message>
        <source>Destroy %1? %2.</source>
        <translation>Supprimer %1&#xa0;? %2.</translation>
    </message>
    <message numerus="yes">
        <source>Destroy %n rooms? %1.</source>
        <translation>
            <numerusform>Supprimer %n salon&#xa0;? %1.</numerusform>
            <numerusform>Supprimer %n salons&#xa0;? %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroy</source>
        <extracomment>The button</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>destroy</source>
        <extracomment>The word that has to be typed to confirm, the same as in “Type “destroy” to confirm.”</extracomment>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>The room&apos;s name</source>
        <translation>Le nom du salon</translation>
    </message>
    <message>
        <source>The word “destroy”</source>
        <translation>Le mot «&#xa0;supprimer&#xa0;»</translation>
    </message>
    <message>
        <source>Type its name to confirm.</source>
        <translation>Saisissez son nom pour confirmer.</translation>
    </message>
    <message>
        <source>Type “destroy” to confirm.</source>
        <translation>Saisissez «&#xa0;supprimer&#xa0;» pour confirmer.</translation>
    </message>
    <message>
        <source>was gone already</source>
        <translation>n’existait déjà plus</translation>
    </message>
    <message>
        <source>Destroying rooms</source>
        <translation>Suppression de salons</translation>
    </message>
    <message>
        <source>Destroyed %1.</source>
        <translation>Salon %1 supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>Destroyed %n rooms.</source>
        <translation>
            <numerusform>%n salon supprimé.</numerusform>
            <numerusform>%n salons supprimés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>confab::Session</name>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, lecture seule</translation>
    </message>
    <message>
        <source>%1: signing in…</source>
        <translation>%1&#xa0;: identification…</translation>
    </message>
    <message>
        <source>%1: connecting…</source>
        <translation>%1&#xa0;: connexion…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: trying again; %2</source>
        <translation>%1&#xa0;: nouvel essai&#xa0;; %2</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Il n’y a pas de connexion au serveur.</translation>
    </message>
    <message>
        <source>This profile is read-only.</source>
        <translation>Ce profil est en lecture seule.</translation>
    </message>
    <message>
        <source>This needs the role %1; you are %2.</source>
        <translation>Cela exige le rôle %1&#xa0;; vous êtes %2.</translation>
    </message>
</context>
<context>
    <name>confab::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
</context>
<context>
    <name>confab::StateLine</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>confab::TableExport</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
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
        <translation> Kio</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> Mio</translation>
    </message>
    <message>
        <source>&amp;Loop lag</source>
        <translation>&amp;Retard de boucle</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Connexions</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>Fi&amp;le d’attente</translation>
    </message>
    <message>
        <source>Memor&amp;y</source>
        <translation>&amp;Mémoire</translation>
    </message>
    <message>
        <source>S&amp;tore unavailable</source>
        <translation>S&amp;tockage indisponible</translation>
    </message>
    <message>
        <source>Node &amp;unreachable</source>
        <translation>&amp;Nœud injoignable</translation>
    </message>
    <message>
        <source>Alert when work on a node begins later than this.</source>
        <translation>Alerte quand le travail d’un nœud commence avec plus de retard que cela.</translation>
    </message>
    <message>
        <source>Alert when one node has more clients than this.</source>
        <translation>Alerte quand un nœud a plus de clients que cela.</translation>
    </message>
    <message>
        <source>Alert when more than this waits for one client.</source>
        <translation>Alerte quand plus que cela attend pour un client.</translation>
    </message>
    <message>
        <source>Alert when one node uses more than this.</source>
        <translation>Alerte quand un nœud utilise plus que cela.</translation>
    </message>
    <message>
        <source>Alert when a node cannot read and write the rooms.</source>
        <translation>Alerte quand un nœud ne peut pas lire et écrire les salons.</translation>
    </message>
    <message>
        <source>Alert when a node does not answer the others.</source>
        <translation>Alerte quand un nœud ne répond pas aux autres.</translation>
    </message>
    <message>
        <source>Notify on the &amp;desktop</source>
        <translation>Notifier sur le &amp;bureau</translation>
    </message>
    <message>
        <source>Notify on the desktop</source>
        <translation>Notifier sur le bureau</translation>
    </message>
    <message>
        <source>%1: more than</source>
        <translation>%1&#xa0;: plus de</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <translation>Cet environnement de bureau n’a pas de zone de notification.</translation>
    </message>
</context>
<context>
    <name>confab::TotalsBar</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Clients on all nodes.</source>
        <translation>Clients de tous les nœuds.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Of all rooms; who is in two rooms counts twice.</source>
        <translation>De tous les salons&#xa0;; qui est dans deux salons compte deux fois.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>On all nodes.</source>
        <translation>Sur tous les nœuds.</translation>
    </message>
    <message>
        <source>Received/s</source>
        <translation>Reçus/s</translation>
    </message>
    <message>
        <source>Messages that clients say, on all nodes.</source>
        <translation>Messages envoyés par les clients, sur tous les nœuds.</translation>
    </message>
    <message>
        <source>Delivered/s</source>
        <translation>Distribués/s</translation>
    </message>
    <message>
        <source>Copies of messages sent to clients, by the node that answers here.</source>
        <translation>Copies de messages envoyées aux clients, par le nœud qui répond ici.</translation>
    </message>
    <message>
        <source>Loop lag</source>
        <translation>Retard de boucle</translation>
    </message>
    <message>
        <source>How late work begins on the busiest node.</source>
        <translation>Retard avec lequel le nœud le plus chargé commence son travail.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Server processes that can be reached, of those there are.</source>
        <translation>Processus du serveur joignables, sur le total.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>confab::TrayNotifier</name>
    <message>
        <source>Confab: %1</source>
        <translation>Confab&#xa0;: %1</translation>
    </message>
</context>
</TS>
