<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>confabctl</name>
    <message>
        <source>the message is no JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--all goes without rooms; quote a message of several words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announce needs rooms before the message, or --all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told %1 in %2</source>
        <extracomment>%1 is “%n members”, %2 is “%n rooms”: “told 5 members in 2 rooms”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <comment>told %n members in …</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <comment>told … in %n rooms</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the members of rooms something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms, and the message as the last word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is any JSON value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dinner is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back in five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maintenance at 22:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without --url it looks for the server in CONFAB_ADMIN_URL, then in the state directory (admin.url), then at
ws://127.0.0.1:8090/admin. The token is that of --token-file, CONFAB_ADMIN_TOKEN or the state directory.
Exit codes: 0 done, 1 refused by the server, 2 usage, 3 cannot connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administers a Confab server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help, and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version, and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>The first word of help, before a colon and the command line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <extracomment>The heading over arguments of a command that are no options, before a colon</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <extracomment>A place in a command line; in capitals</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND</source>
        <extracomment>A place in a command line; in capitals</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <extracomment>Stands behind an argument that must be given; in capitals</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administration port, such as ws://127.0.0.1:8090/admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the token in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as this user; asks for the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the password from a file; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust the certificates in this file, too (PEM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state directory of confabd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to wait for the server (30)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of texts; the system&apos;s if left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON value a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown command &quot;%1 %2&quot;; there are: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a command: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (see %2 --help)</source>
        <extracomment>What is wrong with the command line, and the command whose help says more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a script that makes a shell complete commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For ~/.bashrc: source &lt;(confabctl completion bash)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For ~/.zshrc: source &lt;(confabctl completion zsh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For config.fish: confabctl completion fish | source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many connections to sort all: they come node by node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List connections of all nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only members of this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those of this node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those that lag behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List, show, message and disconnect connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all about a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a message to one connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the client not to come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconnecting… %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events of rooms only, for the audit is not to be had: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many rooms to watch them all; these are the first %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room %1 was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room %1 has %2 (%3%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room %1 was destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, the first %3 of which are here</source>
        <extracomment>“rooms: 5000, the first 1000 of which are here”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no such room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: too many to watch them all; these are the first %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines missed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show what the server has logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with what it logs from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only lines that matter at least so much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many lines; 100 if left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List, add and remove members of rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the members of a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a connection into a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in %2 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not added to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a connection out of a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the member is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the servers that share the rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all nodes, and how busy they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show figures of the server and the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not expected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is not in the range from %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is none of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MEMBER</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JOINED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those whose names begin so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those with such a name; * is any text, ? any character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those with at least so many members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those with at most so many members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List, add and destroy rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a room; one that exists stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 existed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy a room; its members are told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether there is such a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who is in a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROOM</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MEMBERS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MESSAGES/S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NODE</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRANSPORT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONNECTION</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QUEUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROOMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONNECTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MEMORY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STORE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USER</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 TiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>An age: no second old</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the new password from a file; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List, add and remove those who may administer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all users with their roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a user; asks for the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may sign in now as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the user may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a password; asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what a user may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See rooms, connections or events live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C ends it. Without a terminal, or with --json, it prints a line for each row and each change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rooms; the same as without a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The members of a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What operators and rooms do, a line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those with this text in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order by this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input holds no secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no terminal to ask for a password; use --password-file (- is standard input)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no password was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password of %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the two passwords differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token in %1 is not for %2; sign in with --token-file, CONFAB_ADMIN_TOKEN or --user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is confabd running? there is no address in %1/admin.url; name the state directory with --state-dir, or sign in with --token-file or --user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is confabd running? there is no token %1; name the state directory with --state-dir, or sign in with --token-file or --user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot read the certificates in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
