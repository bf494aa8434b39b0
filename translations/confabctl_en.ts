<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>confabctl</name>
    <message>
        <source>the message is no JSON: %1</source>
        <translation>the message is no JSON: %1</translation>
    </message>
    <message>
        <source>--all goes without rooms; quote a message of several words</source>
        <translation>--all goes without rooms; quote a message of several words</translation>
    </message>
    <message>
        <source>announce needs rooms before the message, or --all</source>
        <translation>announce needs rooms before the message, or --all</translation>
    </message>
    <message>
        <source>told %1 in %2</source>
        <extracomment>%1 is “%n members”, %2 is “%n rooms”: “told 5 members in 2 rooms”</extracomment>
        <translation>told %1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <comment>told %n members in …</comment>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <comment>told … in %n rooms</comment>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the members of rooms something</source>
        <translation>Tell the members of rooms something</translation>
    </message>
    <message>
        <source>Rooms, and the message as the last word</source>
        <translation>Rooms, and the message as the last word</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>All rooms</translation>
    </message>
    <message>
        <source>The message is any JSON value</source>
        <translation>The message is any JSON value</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Examples:</translation>
    </message>
    <message>
        <source>dinner is ready</source>
        <translation>dinner is ready</translation>
    </message>
    <message>
        <source>back in five minutes</source>
        <translation>back in five minutes</translation>
    </message>
    <message>
        <source>maintenance at 22:00</source>
        <translation>maintenance at 22:00</translation>
    </message>
    <message>
        <source>Without --url it looks for the server in CONFAB_ADMIN_URL, then in the state directory (admin.url), then at
ws://127.0.0.1:8090/admin. The token is that of --token-file, CONFAB_ADMIN_TOKEN or the state directory.
Exit codes: 0 done, 1 refused by the server, 2 usage, 3 cannot connect.</source>
        <translation>Without --url it looks for the server in CONFAB_ADMIN_URL, then in the state directory (admin.url), then at
ws://127.0.0.1:8090/admin. The token is that of --token-file, CONFAB_ADMIN_TOKEN or the state directory.
Exit codes: 0 done, 1 refused by the server, 2 usage, 3 cannot connect.</translation>
    </message>
    <message>
        <source>Administers a Confab server.</source>
        <translation>Administers a Confab server.</translation>
    </message>
    <message>
        <source>Print this help, and exit</source>
        <translation>Print this help, and exit</translation>
    </message>
    <message>
        <source>Print the version, and exit</source>
        <translation>Print the version, and exit</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>The first word of help, before a colon and the command line</extracomment>
        <translation>Usage</translation>
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
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <extracomment>Stands behind an argument that must be given; in capitals</extracomment>
        <translation>REQUIRED</translation>
    </message>
    <message>
        <source>The administration port, such as ws://127.0.0.1:8090/admin</source>
        <translation>The administration port, such as ws://127.0.0.1:8090/admin</translation>
    </message>
    <message>
        <source>Sign in with the token in this file</source>
        <translation>Sign in with the token in this file</translation>
    </message>
    <message>
        <source>Sign in as this user; asks for the password</source>
        <translation>Sign in as this user; asks for the password</translation>
    </message>
    <message>
        <source>Read the password from a file; - is standard input</source>
        <translation>Read the password from a file; - is standard input</translation>
    </message>
    <message>
        <source>Trust the certificates in this file, too (PEM)</source>
        <translation>Trust the certificates in this file, too (PEM)</translation>
    </message>
    <message>
        <source>The state directory of confabd</source>
        <translation>The state directory of confabd</translation>
    </message>
    <message>
        <source>Seconds to wait for the server (30)</source>
        <translation>Seconds to wait for the server (30)</translation>
    </message>
    <message>
        <source>The language of texts; the system&apos;s if left out</source>
        <translation>The language of texts; the system&apos;s if left out</translation>
    </message>
    <message>
        <source>Print one JSON value a line</source>
        <translation>Print one JSON value a line</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commands:</translation>
    </message>
    <message>
        <source>unknown command &quot;%1 %2&quot;; there are: %3</source>
        <translation>unknown command &quot;%1 %2&quot;; there are: %3</translation>
    </message>
    <message>
        <source>%1 needs a command: %2</source>
        <translation>%1 needs a command: %2</translation>
    </message>
    <message>
        <source>%1 (see %2 --help)</source>
        <extracomment>What is wrong with the command line, and the command whose help says more</extracomment>
        <translation>%1 (see %2 --help)</translation>
    </message>
    <message>
        <source>Print a script that makes a shell complete commands</source>
        <translation>Print a script that makes a shell complete commands</translation>
    </message>
    <message>
        <source>For ~/.bashrc: source &lt;(confabctl completion bash)</source>
        <translation>For ~/.bashrc: source &lt;(confabctl completion bash)</translation>
    </message>
    <message>
        <source>For ~/.zshrc: source &lt;(confabctl completion zsh)</source>
        <translation>For ~/.zshrc: source &lt;(confabctl completion zsh)</translation>
    </message>
    <message>
        <source>For config.fish: confabctl completion fish | source</source>
        <translation>For config.fish: confabctl completion fish | source</translation>
    </message>
    <message>
        <source>too many connections to sort all: they come node by node</source>
        <translation>too many connections to sort all: they come node by node</translation>
    </message>
    <message>
        <source>no connections</source>
        <translation>no connections</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>sent to %1</translation>
    </message>
    <message>
        <source>not sent to %1</source>
        <translation>not sent to %1</translation>
    </message>
    <message>
        <source>%1 disconnected</source>
        <translation>%1 disconnected</translation>
    </message>
    <message>
        <source>%1 was not there</source>
        <translation>%1 was not there</translation>
    </message>
    <message>
        <source>List connections of all nodes</source>
        <translation>List connections of all nodes</translation>
    </message>
    <message>
        <source>Only members of this room</source>
        <translation>Only members of this room</translation>
    </message>
    <message>
        <source>Only those of this node</source>
        <translation>Only those of this node</translation>
    </message>
    <message>
        <source>Only those that lag behind</source>
        <translation>Only those that lag behind</translation>
    </message>
    <message>
        <source>List, show, message and disconnect connections</source>
        <translation>List, show, message and disconnect connections</translation>
    </message>
    <message>
        <source>Show all about a connection</source>
        <translation>Show all about a connection</translation>
    </message>
    <message>
        <source>Send a message to one connection</source>
        <translation>Send a message to one connection</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>The message</translation>
    </message>
    <message>
        <source>Close a connection</source>
        <translation>Close a connection</translation>
    </message>
    <message>
        <source>Ask the client not to come back</source>
        <translation>Ask the client not to come back</translation>
    </message>
    <message>
        <source>reconnecting… %1</source>
        <translation>reconnecting… %1</translation>
    </message>
    <message>
        <source>events of rooms only, for the audit is not to be had: %1</source>
        <translation>events of rooms only, for the audit is not to be had: %1</translation>
    </message>
    <message>
        <source>too many rooms to watch them all; these are the first %1</source>
        <translation>too many rooms to watch them all; these are the first %1</translation>
    </message>
    <message>
        <source>room %1 was added</source>
        <translation>room %1 was added</translation>
    </message>
    <message>
        <source>room %1 has %2 (%3%4)</source>
        <translation>room %1 has %2 (%3%4)</translation>
    </message>
    <message>
        <source>room %1 was destroyed</source>
        <translation>room %1 was destroyed</translation>
    </message>
    <message>
        <source>%1: %2, the first %3 of which are here</source>
        <extracomment>“rooms: 5000, the first 1000 of which are here”</extracomment>
        <translation>%1: %2, the first %3 of which are here</translation>
    </message>
    <message>
        <source>%1: there is no such room</source>
        <translation>%1: there is no such room</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connecting…</translation>
    </message>
    <message>
        <source>%1: too many to watch them all; these are the first %2</source>
        <translation>%1: too many to watch them all; these are the first %2</translation>
    </message>
    <message>
        <source>%1: is there now</source>
        <translation>%1: is there now</translation>
    </message>
    <message numerus="yes">
        <source>%n lines missed</source>
        <translation>
            <numerusform>%n line missed</numerusform>
            <numerusform>%n lines missed</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what the server has logged</source>
        <translation>Show what the server has logged</translation>
    </message>
    <message>
        <source>Go on with what it logs from now on</source>
        <translation>Go on with what it logs from now on</translation>
    </message>
    <message>
        <source>Only lines that matter at least so much</source>
        <translation>Only lines that matter at least so much</translation>
    </message>
    <message>
        <source>At most so many lines; 100 if left out</source>
        <translation>At most so many lines; 100 if left out</translation>
    </message>
    <message>
        <source>no members</source>
        <translation>no members</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>The room</translation>
    </message>
    <message>
        <source>The id of the connection</source>
        <translation>The id of the connection</translation>
    </message>
    <message>
        <source>List, add and remove members of rooms</source>
        <translation>List, add and remove members of rooms</translation>
    </message>
    <message>
        <source>List the members of a room</source>
        <translation>List the members of a room</translation>
    </message>
    <message>
        <source>Put a connection into a room</source>
        <translation>Put a connection into a room</translation>
    </message>
    <message>
        <source>%1 is in %2 now</source>
        <translation>%1 is in %2 now</translation>
    </message>
    <message>
        <source>%1 was not added to %2</source>
        <translation>%1 was not added to %2</translation>
    </message>
    <message>
        <source>Take a connection out of a room</source>
        <translation>Take a connection out of a room</translation>
    </message>
    <message>
        <source>%1 was removed from %2</source>
        <translation>%1 was removed from %2</translation>
    </message>
    <message>
        <source>%1 was not in %2</source>
        <translation>%1 was not in %2</translation>
    </message>
    <message>
        <source>What the member is told</source>
        <translation>What the member is told</translation>
    </message>
    <message>
        <source>no nodes</source>
        <translation>no nodes</translation>
    </message>
    <message>
        <source>List the servers that share the rooms</source>
        <translation>List the servers that share the rooms</translation>
    </message>
    <message>
        <source>List all nodes, and how busy they are</source>
        <translation>List all nodes, and how busy they are</translation>
    </message>
    <message>
        <source>Show figures of the server and the cluster</source>
        <translation>Show figures of the server and the cluster</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 is required</translation>
    </message>
    <message>
        <source>not expected: %1</source>
        <translation>not expected: %1</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 needs a value</translation>
    </message>
    <message>
        <source>%1: %2 is not in the range from %3 to %4</source>
        <translation>%1: %2 is not in the range from %3 to %4</translation>
    </message>
    <message>
        <source>%1: %2 is none of %3</source>
        <translation>%1: %2 is none of %3</translation>
    </message>
    <message>
        <source>%1: %2 is no number</source>
        <translation>%1: %2 is no number</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 takes no value</translation>
    </message>
    <message>
        <source>no rooms</source>
        <translation>no rooms</translation>
    </message>
    <message>
        <source>MEMBER</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation>MEMBER</translation>
    </message>
    <message>
        <source>JOINED</source>
        <translation>JOINED</translation>
    </message>
    <message>
        <source>Only those whose names begin so</source>
        <translation>Only those whose names begin so</translation>
    </message>
    <message>
        <source>Only those with such a name; * is any text, ? any character</source>
        <translation>Only those with such a name; * is any text, ? any character</translation>
    </message>
    <message>
        <source>Only those with at least so many members</source>
        <translation>Only those with at least so many members</translation>
    </message>
    <message>
        <source>Only those with at most so many members</source>
        <translation>Only those with at most so many members</translation>
    </message>
    <message>
        <source>List, add and destroy rooms</source>
        <translation>List, add and destroy rooms</translation>
    </message>
    <message>
        <source>List rooms</source>
        <translation>List rooms</translation>
    </message>
    <message>
        <source>Add a room; one that exists stays as it is</source>
        <translation>Add a room; one that exists stays as it is</translation>
    </message>
    <message>
        <source>%1 created</source>
        <translation>%1 created</translation>
    </message>
    <message>
        <source>%1 existed already</source>
        <translation>%1 existed already</translation>
    </message>
    <message>
        <source>Destroy a room; its members are told</source>
        <translation>Destroy a room; its members are told</translation>
    </message>
    <message>
        <source>%1 destroyed</source>
        <translation>%1 destroyed</translation>
    </message>
    <message>
        <source>%1 did not exist</source>
        <translation>%1 did not exist</translation>
    </message>
    <message>
        <source>Say whether there is such a room</source>
        <translation>Say whether there is such a room</translation>
    </message>
    <message>
        <source>%1 exists</source>
        <translation>%1 exists</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 does not exist</translation>
    </message>
    <message>
        <source>Show who is in a room</source>
        <translation>Show who is in a room</translation>
    </message>
    <message>
        <source>ROOM</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation>ROOM</translation>
    </message>
    <message>
        <source>MEMBERS</source>
        <translation>MEMBERS</translation>
    </message>
    <message>
        <source>AGE</source>
        <translation>AGE</translation>
    </message>
    <message>
        <source>MESSAGES/S</source>
        <translation>MESSAGES/S</translation>
    </message>
    <message>
        <source>NODE</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation>NODE</translation>
    </message>
    <message>
        <source>TRANSPORT</source>
        <translation>TRANSPORT</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADDRESS</translation>
    </message>
    <message>
        <source>IDLE</source>
        <translation>IDLE</translation>
    </message>
    <message>
        <source>CONNECTION</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation>CONNECTION</translation>
    </message>
    <message>
        <source>QUEUE</source>
        <translation>QUEUE</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>ROOMS</source>
        <translation>ROOMS</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSION</translation>
    </message>
    <message>
        <source>UP</source>
        <translation>UP</translation>
    </message>
    <message>
        <source>CONNECTIONS</source>
        <translation>CONNECTIONS</translation>
    </message>
    <message>
        <source>LAG</source>
        <translation>LAG</translation>
    </message>
    <message>
        <source>MEMORY</source>
        <translation>MEMORY</translation>
    </message>
    <message>
        <source>STORE</source>
        <translation>STORE</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>away</source>
        <translation>away</translation>
    </message>
    <message>
        <source>USER</source>
        <extracomment>The heads of columns; in capitals</extracomment>
        <translation>USER</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROLE</translation>
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
        <translation>now</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message>
        <source>no users</source>
        <translation>no users</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>The user</translation>
    </message>
    <message>
        <source>Read the new password from a file; - is standard input</source>
        <translation>Read the new password from a file; - is standard input</translation>
    </message>
    <message>
        <source>List, add and remove those who may administer</source>
        <translation>List, add and remove those who may administer</translation>
    </message>
    <message>
        <source>List all users with their roles</source>
        <translation>List all users with their roles</translation>
    </message>
    <message>
        <source>Add a user; asks for the password</source>
        <translation>Add a user; asks for the password</translation>
    </message>
    <message>
        <source>%1 may sign in now as %2</source>
        <translation>%1 may sign in now as %2</translation>
    </message>
    <message>
        <source>What the user may do</source>
        <translation>What the user may do</translation>
    </message>
    <message>
        <source>Remove a user</source>
        <translation>Remove a user</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 removed</translation>
    </message>
    <message>
        <source>Change a password; asks for it</source>
        <translation>Change a password; asks for it</translation>
    </message>
    <message>
        <source>%1 has a new password</source>
        <translation>%1 has a new password</translation>
    </message>
    <message>
        <source>Change what a user may do</source>
        <translation>Change what a user may do</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 is now %2</translation>
    </message>
    <message>
        <source>The role</source>
        <translation>The role</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>rooms</translation>
    </message>
    <message>
        <source>members of %1</source>
        <translation>members of %1</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>connections</translation>
    </message>
    <message>
        <source>See rooms, connections or events live</source>
        <translation>See rooms, connections or events live</translation>
    </message>
    <message>
        <source>Ctrl+C ends it. Without a terminal, or with --json, it prints a line for each row and each change.</source>
        <translation>Ctrl+C ends it. Without a terminal, or with --json, it prints a line for each row and each change.</translation>
    </message>
    <message>
        <source>All rooms; the same as without a word</source>
        <translation>All rooms; the same as without a word</translation>
    </message>
    <message>
        <source>The members of a room</source>
        <translation>The members of a room</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>All connections</translation>
    </message>
    <message>
        <source>What operators and rooms do, a line each</source>
        <translation>What operators and rooms do, a line each</translation>
    </message>
    <message>
        <source>Only those with this text in them</source>
        <translation>Only those with this text in them</translation>
    </message>
    <message>
        <source>Order by this column</source>
        <translation>Order by this column</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>The other way round</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>At most so many</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>cannot read %1: %2</translation>
    </message>
    <message>
        <source>standard input holds no secret</source>
        <translation>standard input holds no secret</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 is empty</translation>
    </message>
    <message>
        <source>there is no terminal to ask for a password; use --password-file (- is standard input)</source>
        <translation>there is no terminal to ask for a password; use --password-file (- is standard input)</translation>
    </message>
    <message>
        <source>no password was given</source>
        <translation>no password was given</translation>
    </message>
    <message>
        <source>New password of %1: </source>
        <translation>New password of %1: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>The same again: </translation>
    </message>
    <message>
        <source>the two passwords differ</source>
        <translation>the two passwords differ</translation>
    </message>
    <message>
        <source>the token in %1 is not for %2; sign in with --token-file, CONFAB_ADMIN_TOKEN or --user</source>
        <translation>the token in %1 is not for %2; sign in with --token-file, CONFAB_ADMIN_TOKEN or --user</translation>
    </message>
    <message>
        <source>is confabd running? there is no address in %1/admin.url; name the state directory with --state-dir, or sign in with --token-file or --user</source>
        <translation>is confabd running? there is no address in %1/admin.url; name the state directory with --state-dir, or sign in with --token-file or --user</translation>
    </message>
    <message>
        <source>is confabd running? there is no token %1; name the state directory with --state-dir, or sign in with --token-file or --user</source>
        <translation>is confabd running? there is no token %1; name the state directory with --state-dir, or sign in with --token-file or --user</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Password of %1: </translation>
    </message>
    <message>
        <source>cannot read the certificates in %1</source>
        <translation>cannot read the certificates in %1</translation>
    </message>
</context>
</TS>
