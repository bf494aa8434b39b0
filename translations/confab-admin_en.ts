<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>confab::Alerts</name>
    <message>
        <source>Loop lag</source>
        <translation>Loop lag</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Queue of a client</source>
        <translation>Queue of a client</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Store unavailable</source>
        <translation>Store unavailable</translation>
    </message>
    <message>
        <source>Node unreachable</source>
        <translation>Node unreachable</translation>
    </message>
    <message>
        <source>Loop lag of %1 on %2 (more than %3)</source>
        <extracomment>A duration, the name of a node, the threshold</extracomment>
        <translation>Loop lag of %1 on %2 (more than %3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections on %1 (more than %2)</source>
        <translation>
            <numerusform>%Ln connection on %1 (more than %2)</numerusform>
            <numerusform>%Ln connections on %1 (more than %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waited for one client of %2 (more than %3)</source>
        <extracomment>A size, the name of a node, the threshold</extracomment>
        <translation>%1 waited for one client of %2 (more than %3)</translation>
    </message>
    <message>
        <source>%1 of memory used by %2 (more than %3)</source>
        <extracomment>A size, the name of a node, the threshold</extracomment>
        <translation>%1 of memory used by %2 (more than %3)</translation>
    </message>
    <message>
        <source>%1 cannot reach its store</source>
        <translation>%1 cannot reach its store</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 cannot be reached</translation>
    </message>
</context>
<context>
    <name>confab::AlertsPanel</name>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Nothing is wrong.</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Thresholds</translation>
    </message>
    <message>
        <source>What counts as wrong</source>
        <translation>What counts as wrong</translation>
    </message>
    <message>
        <source>Shows or hides what counts as wrong.</source>
        <translation>Shows or hides what counts as wrong.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>Alerts (%1)</translation>
    </message>
    <message>
        <source>%1
since %2</source>
        <translation>%1
since %2</translation>
    </message>
</context>
<context>
    <name>confab::AnnounceHistory</name>
    <message>
        <source>&amp;Edit again</source>
        <translation>&amp;Edit again</translation>
    </message>
    <message>
        <source>Announcements so far</source>
        <translation>Announcements so far</translation>
    </message>
    <message>
        <source>Edit the selected announcement again</source>
        <translation>Edit the selected announcement again</translation>
    </message>
    <message>
        <source>Takes rooms and message over, to be changed before sending</source>
        <translation>Takes rooms and message over, to be changed before sending</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;History</translation>
    </message>
    <message>
        <source>Nothing has been announced from here yet. What you send is listed here, and can be sent again.</source>
        <translation>Nothing has been announced from here yet. What you send is listed here, and can be sent again.</translation>
    </message>
    <message>
        <source>Return takes the selected one up again, to be changed.</source>
        <translation>Return takes the selected one up again, to be changed.</translation>
    </message>
    <message>
        <source>Says the same to the same rooms, at once</source>
        <translation>Says the same to the same rooms, at once</translation>
    </message>
    <message>
        <source>To all rooms? Press again</source>
        <translation>To all rooms? Press again</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Send a&amp;gain</translation>
    </message>
    <message>
        <source>Send the selected announcement again</source>
        <translation>Send the selected announcement again</translation>
    </message>
</context>
<context>
    <name>confab::AnnouncePage</name>
    <message>
        <source>&amp;These rooms</source>
        <translation>&amp;These rooms</translation>
    </message>
    <message>
        <source>&amp;All rooms</source>
        <translation>&amp;All rooms</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Send announcement</source>
        <translation>&amp;Send announcement</translation>
    </message>
    <message>
        <source>To these rooms</source>
        <translation>To these rooms</translation>
    </message>
    <message>
        <source>To all rooms</source>
        <translation>To all rooms</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>What everybody in these rooms is told</source>
        <translation>What everybody in these rooms is told</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The message is any JSON value and is sent as it is written.</source>
        <translation>The message is any JSON value and is sent as it is written.</translation>
    </message>
    <message>
        <source>Says the message to everybody in the rooms.</source>
        <translation>Says the message to everybody in the rooms.</translation>
    </message>
    <message>
        <source>Write &amp;message</source>
        <translation>Write &amp;message</translation>
    </message>
    <message>
        <source>Goes to the field for the message.</source>
        <translation>Goes to the field for the message.</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>The rooms that an announcement goes to</extracomment>
        <translation>To</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>This was said on %1. Look it over before you send it here.</source>
        <translation>This was said on %1. Look it over before you send it here.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sending…</translation>
    </message>
    <message>
        <source>Add the rooms that shall hear it.</source>
        <translation>Add the rooms that shall hear it.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Write a message first.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>Send to all: press again</source>
        <translation>Send to all: press again</translation>
    </message>
    <message>
        <source>This reaches %1. Press again to send it.</source>
        <translation>This reaches %1. Press again to send it.</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>Send (%1)</translation>
    </message>
    <message>
        <source>Send the announcement</source>
        <translation>Send the announcement</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>Not sent: %1.</translation>
    </message>
    <message>
        <source>Reached %1.</source>
        <translation>Reached %1.</translation>
    </message>
    <message>
        <source>Reached %1, but not %2.</source>
        <translation>Reached %1, but not %2.</translation>
    </message>
    <message>
        <source>It was sent as it was; what you have changed since is still here.</source>
        <translation>It was sent as it was; what you have changed since is still here.</translation>
    </message>
    <message>
        <source>How many it reaches is not known: %1.</source>
        <translation>How many it reaches is not known: %1.</translation>
    </message>
    <message>
        <source>Counting whom it reaches…</source>
        <translation>Counting whom it reaches…</translation>
    </message>
    <message>
        <source>Reaches %1.</source>
        <translation>Reaches %1.</translation>
    </message>
    <message>
        <source>Reaches %1. Not there: %2.</source>
        <translation>Reaches %1. Not there: %2.</translation>
    </message>
</context>
<context>
    <name>confab::Announcements</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, on %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3, %4</source>
        <translation>%1 on %2: %3, %4</translation>
    </message>
    <message>
        <source>The history of announcements cannot be kept in %1: %2.</source>
        <translation>The history of announcements cannot be kept in %1: %2.</translation>
    </message>
    <message>
        <source>all rooms</source>
        <translation>all rooms</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>not sent: %1</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>reached %1</translation>
    </message>
    <message>
        <source>%1, but not %2</source>
        <translation>%1, but not %2</translation>
    </message>
</context>
<context>
    <name>confab::AskBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Another answer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
</context>
<context>
    <name>confab::BulkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copy list</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Cancel what is under way</source>
        <translation>Cancel what is under way</translation>
    </message>
    <message>
        <source>Copy the list of failures</source>
        <translation>Copy the list of failures</translation>
    </message>
    <message>
        <source>Dismiss the list of failures</source>
        <translation>Dismiss the list of failures</translation>
    </message>
    <message>
        <source>What failed, and why</source>
        <translation>What failed, and why</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>What is being done, how often it was done, how often it will be: “Removing from lobby, 3 of 20”</extracomment>
        <translation>%1, %2 of %3</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more wait</source>
        <translation>
            <numerusform>%1; %n more waits</numerusform>
            <numerusform>%1; %n more wait</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Steps done, steps in all</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n failed</source>
        <translation>
            <numerusform>%1: %n failed</numerusform>
            <numerusform>%1: %n failed</numerusform>
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
        <translation>Message to %1. Only this client sees it.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>has left</translation>
    </message>
    <message>
        <source>The message was sent.</source>
        <translation>The message was sent.</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>Disconnect %1?</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n clients?</source>
        <translation>
            <numerusform>Disconnect %n client?</numerusform>
            <numerusform>Disconnect %n clients?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They leave all their rooms; clients connect again by themselves.</source>
        <comment>%n clients</comment>
        <translation>
            <numerusform>It leaves all its rooms; clients connect again by themselves.</numerusform>
            <numerusform>They leave all their rooms; clients connect again by themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They leave all their rooms, and are told not to connect again.</source>
        <comment>%n clients</comment>
        <translation>
            <numerusform>It leaves all its rooms, and is told not to connect again.</numerusform>
            <numerusform>They leave all their rooms, and are told not to connect again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Disconnect</translation>
    </message>
    <message>
        <source>has left already</source>
        <translation>has left already</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>Disconnecting</translation>
    </message>
    <message numerus="yes">
        <source>%n clients disconnected.</source>
        <translation>
            <numerusform>%n client disconnected.</numerusform>
            <numerusform>%n clients disconnected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>confab::CloseQuestion</name>
    <message>
        <source>Not closed, because not everything was done.</source>
        <translation>Not closed, because not everything was done.</translation>
    </message>
    <message>
        <source>Close Confab</source>
        <translation>Close Confab</translation>
    </message>
    <message>
        <source>%1.
What has not been done by then stays undone.</source>
        <translation>%1.
What has not been done by then stays undone.</translation>
    </message>
    <message>
        <source>Close when it is done</source>
        <translation>Close when it is done</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Stop it and close</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
</context>
<context>
    <name>confab::Columns</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>The room&apos;s name.</source>
        <translation>The room&apos;s name.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>How many connections are in it, on all nodes.</source>
        <translation>How many connections are in it, on all nodes.</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>Messages/s</translation>
    </message>
    <message>
        <source>What was said in the last second, and in the minute before.</source>
        <translation>What was said in the last second, and in the minute before.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>When the room was made.</source>
        <translation>When the room was made.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>The connection&apos;s id.</source>
        <translation>The connection&apos;s id.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Where the client connects from.</source>
        <translation>Where the client connects from.</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>How the client is connected.</source>
        <translation>How the client is connected.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>The server process that holds the connection.</source>
        <translation>The server process that holds the connection.</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Joined</translation>
    </message>
    <message>
        <source>When it joined this room.</source>
        <translation>When it joined this room.</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Idle</translation>
    </message>
    <message>
        <source>Since it last said anything.</source>
        <translation>Since it last said anything.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The client&apos;s port.</source>
        <translation>The client&apos;s port.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>In the order of joining.</source>
        <translation>In the order of joining.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Waiting to be sent to it.</source>
        <translation>Waiting to be sent to it.</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Round trip</translation>
    </message>
    <message>
        <source>As the kernel measures it.</source>
        <translation>As the kernel measures it.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>When the connection was made.</source>
        <translation>When the connection was made.</translation>
    </message>
    <message>
        <source>The server process.</source>
        <translation>The server process.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Reachable</translation>
    </message>
    <message>
        <source>Whether it answers the others.</source>
        <translation>Whether it answers the others.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>A connection in two rooms counts twice.</source>
        <translation>A connection in two rooms counts twice.</translation>
    </message>
    <message>
        <source>Loop lag</source>
        <translation>Loop lag</translation>
    </message>
    <message>
        <source>The longest of the last seconds.</source>
        <translation>The longest of the last seconds.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Resident.</source>
        <translation>Resident.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Whether it can read and write the rooms.</source>
        <translation>Whether it can read and write the rooms.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
</context>
<context>
    <name>confab::CommandLine</name>
    <message>
        <source>The operator&apos;s console of the Confab chat server.</source>
        <translation>The operator&apos;s console of the Confab chat server.</translation>
    </message>
    <message>
        <source>unexpected argument &apos;%1&apos;; see --help</source>
        <translation>unexpected argument &apos;%1&apos;; see --help</translation>
    </message>
    <message>
        <source>--url and --token-file belong together</source>
        <translation>--url and --token-file belong together</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>cannot read %1: %2</translation>
    </message>
    <message>
        <source>no server has left its address and token in %1; is confabd running?</source>
        <translation>no server has left its address and token in %1; is confabd running?</translation>
    </message>
    <message>
        <source>there is no language %1; there are: %2</source>
        <translation>there is no language %1; there are: %2</translation>
    </message>
    <message>
        <source>a link names the server, and so does --url or --state-dir; give one of them</source>
        <translation>a link names the server, and so does --url or --state-dir; give one of them</translation>
    </message>
</context>
<context>
    <name>confab::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>What do you want to do?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>%1, not possible: %2</source>
        <translation>%1, not possible: %2</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>There is no such command.</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Not possible now.</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Not now: %1</translation>
    </message>
</context>
<context>
    <name>confab::ConnectionBanner</name>
    <message>
        <source>Servers…</source>
        <translation>Servers…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servers</translation>
    </message>
    <message>
        <source>Not connected to a server. Choose one under “Servers…”.</source>
        <translation>Not connected to a server. Choose one under “Servers…”.</translation>
    </message>
    <message>
        <source>What you see is %1 old, from %2.</source>
        <translation>What you see is %1 old, from %2.</translation>
    </message>
</context>
<context>
    <name>confab::ConnectionTest</name>
    <message>
        <source>no answer within 10 seconds</source>
        <translation>no answer within 10 seconds</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>The step that finds the address of the server</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1 is not known: %2</source>
        <translation>%1 is not known: %2</translation>
    </message>
    <message>
        <source>port %1 answers</source>
        <translation>port %1 answers</translation>
    </message>
    <message>
        <source>there are no certificates in %1</source>
        <translation>there are no certificates in %1</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>The step that signs in</extracomment>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>as %1</source>
        <extracomment>Signed in as somebody</extracomment>
        <translation>as %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>confabd %1 on %2</source>
        <translation>confabd %1 on %2</translation>
    </message>
</context>
<context>
    <name>confab::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Slow connections are bold and begin with a warning sign.</source>
        <translation>Slow connections are bold and begin with a warning sign.</translation>
    </message>
    <message>
        <source>Details of the selected connection</source>
        <translation>Details of the selected connection</translation>
    </message>
    <message>
        <source>Select a connection to see its details.</source>
        <translation>Select a connection to see its details.</translation>
    </message>
    <message>
        <source>&amp;Message…</source>
        <translation>&amp;Message…</translation>
    </message>
    <message>
        <source>Says something to the selected client alone.</source>
        <translation>Says something to the selected client alone.</translation>
    </message>
    <message>
        <source>Show its &amp;rooms</source>
        <translation>Show its &amp;rooms</translation>
    </message>
    <message>
        <source>Goes to a room that the selected client is in.</source>
        <translation>Goes to a room that the selected client is in.</translation>
    </message>
    <message>
        <source>Only &amp;slow ones</source>
        <translation>Only &amp;slow ones</translation>
    </message>
    <message>
        <source>Shows those for which much is queued, or whose answers take long.</source>
        <translation>Shows those for which much is queued, or whose answers take long.</translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation>&amp;Disconnect…</translation>
    </message>
    <message>
        <source>Closes the connection; clients connect again by themselves.</source>
        <translation>Closes the connection; clients connect again by themselves.</translation>
    </message>
    <message>
        <source>Disconnect for &amp;good…</source>
        <translation>Disconnect for &amp;good…</translation>
    </message>
    <message>
        <source>Closes the connection and tells the client not to return.</source>
        <translation>Closes the connection and tells the client not to return.</translation>
    </message>
    <message>
        <source>The list is not what was asked for: %1.</source>
        <translation>The list is not what was asked for: %1.</translation>
    </message>
    <message>
        <source>No connection matches.</source>
        <translation>No connection matches.</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <translation>Nobody is connected.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections match</source>
        <translation>
            <numerusform>%n connection matches</numerusform>
            <numerusform>%n connections match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one connection first.</source>
        <translation>Select one connection first.</translation>
    </message>
    <message>
        <source>Select connections first.</source>
        <translation>Select connections first.</translation>
    </message>
    <message>
        <source>It is in no room.</source>
        <translation>It is in no room.</translation>
    </message>
</context>
<context>
    <name>confab::ConsoleLink</name>
    <message>
        <source>&quot;%1&quot; is no link to a server, such as confab://chat.example:8090</source>
        <translation>&quot;%1&quot; is no link to a server, such as confab://chat.example:8090</translation>
    </message>
    <message>
        <source>The link holds a user or a secret; a link names a server and nothing else</source>
        <translation>The link holds a user or a secret; a link names a server and nothing else</translation>
    </message>
    <message>
        <source>The link &quot;%1&quot; holds more than a server and its port</source>
        <translation>The link &quot;%1&quot; holds more than a server and its port</translation>
    </message>
</context>
<context>
    <name>confab::ConsoleOptions</name>
    <message>
        <source>Administration port to connect to, such as ws://127.0.0.1:8090/admin.</source>
        <translation>Administration port to connect to, such as ws://127.0.0.1:8090/admin.</translation>
    </message>
    <message>
        <source>File with the token for --url.</source>
        <translation>File with the token for --url.</translation>
    </message>
    <message>
        <source>State directory of a server on this machine: finds address and token there.</source>
        <translation>State directory of a server on this machine: finds address and token there.</translation>
    </message>
    <message>
        <source>Keeps its settings in DIR instead of the user&apos;s.</source>
        <translation>Keeps its settings in DIR instead of the user&apos;s.</translation>
    </message>
    <message>
        <source>The language: %1; what was chosen last, or the system&apos;s, if left out.</source>
        <translation>The language: %1; what was chosen last, or the system&apos;s, if left out.</translation>
    </message>
    <message>
        <source>Server whose profile to open, or to begin; the console that runs already does it.</source>
        <translation>Server whose profile to open, or to begin; the console that runs already does it.</translation>
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
        <translation>Server</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Announce</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
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
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Connect to</source>
        <translation>&amp;Connect to</translation>
    </message>
    <message>
        <source>&amp;Servers…</source>
        <translation>&amp;Servers…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Disconnect</translation>
    </message>
    <message>
        <source>&amp;Export table…</source>
        <translation>&amp;Export table…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commands…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Columns and order…</source>
        <translation>&amp;Columns and order…</translation>
    </message>
    <message>
        <source>Chooses what the table shows, and what it is sorted by.</source>
        <translation>Chooses what the table shows, and what it is sorted by.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;About Confab</source>
        <translation>&amp;About Confab</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Colours of the &amp;desktop</source>
        <translation>Colours of the &amp;desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Dar&amp;k</translation>
    </message>
    <message>
        <source>No server runs with the state directory %1.</source>
        <translation>No server runs with the state directory %1.</translation>
    </message>
    <message>
        <source>%1 – Confab</source>
        <translation>%1 – Confab</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Connect to</translation>
    </message>
    <message>
        <source>About Confab</source>
        <translation>About Confab</translation>
    </message>
    <message>
        <source>&lt;b&gt;Confab %1&lt;/b&gt;&lt;p&gt;The operator&apos;s console of the Confab chat server.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Confab %1&lt;/b&gt;&lt;p&gt;The operator&apos;s console of the Confab chat server.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;guage</translation>
    </message>
    <message>
        <source>&amp;System&apos;s language</source>
        <translation>&amp;System&apos;s language</translation>
    </message>
    <message>
        <source>The language changes when what is under way is done.</source>
        <translation>The language changes when what is under way is done.</translation>
    </message>
    <message>
        <source>The link leads to the server of this machine.</source>
        <translation>The link leads to the server of this machine.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>The link to %1 was not opened: something is being typed in &quot;Servers&quot;.</source>
        <translation>The link to %1 was not opened: something is being typed in &quot;Servers&quot;.</translation>
    </message>
</context>
<context>
    <name>confab::ExportDialog</name>
    <message>
        <source>&amp;All rows</source>
        <translation>&amp;All rows</translation>
    </message>
    <message>
        <source>&amp;CSV, for spreadsheets</source>
        <translation>&amp;CSV, for spreadsheets</translation>
    </message>
    <message>
        <source>&amp;JSON, as the server sends it</source>
        <translation>&amp;JSON, as the server sends it</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Browse…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Filtered rows</source>
        <translation>Filtered rows</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Export to</translation>
    </message>
    <message>
        <source>Not exported: %1.</source>
        <translation>Not exported: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in %1.</source>
        <translation>
            <numerusform>%n row is in %1.</numerusform>
            <numerusform>%n rows are in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>The %n that &amp;match the filter</source>
        <translation>
            <numerusform>The %n that &amp;matches the filter</numerusform>
            <numerusform>The %n that &amp;match the filter</numerusform>
        </translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Export table</translation>
    </message>
</context>
<context>
    <name>confab::FeedFilter</name>
    <message>
        <source>No line matches the filter.</source>
        <translation>No line matches the filter.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Nothing has happened yet.</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>No data yet</translation>
    </message>
</context>
<context>
    <name>confab::FeedModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>What about</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines came than could be sent</source>
        <translation>
            <numerusform>%n more line came than could be sent</numerusform>
            <numerusform>%n more lines came than could be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>confab::FeedPage</name>
    <message>
        <source>Filter: words that a line must hold</source>
        <translation>Filter: words that a line must hold</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Shows the lines that hold all of these words.</source>
        <translation>Shows the lines that hold all of these words.</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>All levels</translation>
    </message>
    <message>
        <source>Info and worse</source>
        <translation>Info and worse</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Warnings and worse</translation>
    </message>
    <message>
        <source>Critical only</source>
        <translation>Critical only</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>All outcomes</translation>
    </message>
    <message>
        <source>Refused and failed</source>
        <translation>Refused and failed</translation>
    </message>
    <message>
        <source>Failed only</source>
        <translation>Failed only</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Select a line to see all of it.</source>
        <translation>Select a line to see all of it.</translation>
    </message>
    <message>
        <source>The whole entry as JSON</source>
        <translation>The whole entry as JSON</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Holds the list still; new lines are kept for later.</source>
        <translation>Holds the list still; new lines are kept for later.</translation>
    </message>
    <message>
        <source>Go to the &amp;newest</source>
        <translation>Go to the &amp;newest</translation>
    </message>
    <message>
        <source>Goes to the end of the list and stays there as lines come.</source>
        <translation>Goes to the end of the list and stays there as lines come.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Copies the selected lines as text.</source>
        <translation>Copies the selected lines as text.</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>C&amp;lear</translation>
    </message>
    <message>
        <source>Empties the list here; the server keeps its lines.</source>
        <translation>Empties the list here; the server keeps its lines.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Writes the lines to a file.</source>
        <translation>Writes the lines to a file.</translation>
    </message>
    <message>
        <source>Events tell what operators did: who, when, and with what outcome.

Only the role admin may see them; you are %1.</source>
        <translation>Events tell what operators did: who, when, and with what outcome.

Only the role admin may see them; you are %1.</translation>
    </message>
    <message>
        <source>The log cannot be shown: %1.</source>
        <translation>The log cannot be shown: %1.</translation>
    </message>
    <message>
        <source>Events cannot be shown: %1.</source>
        <translation>Events cannot be shown: %1.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on (%n new)</source>
        <translation>
            <numerusform>&amp;Go on (%n new)</numerusform>
            <numerusform>&amp;Go on (%n new)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Go on</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lines match</source>
        <translation>
            <numerusform>%1 of %n line matches</numerusform>
            <numerusform>%1 of %n lines match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>; older ones are dropped</source>
        <extracomment>Goes on after the number of lines</extracomment>
        <translation>; older ones are dropped</translation>
    </message>
    <message numerus="yes">
        <source>; paused, %n new</source>
        <extracomment>Goes on after the number of lines</extracomment>
        <translation>
            <numerusform>; paused, %n new</numerusform>
            <numerusform>; paused, %n new</numerusform>
        </translation>
    </message>
    <message>
        <source>; no connection, so nothing new comes</source>
        <extracomment>Goes on after the number of lines</extracomment>
        <translation>; no connection, so nothing new comes</translation>
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
        <translation>now</translation>
    </message>
    <message numerus="yes">
        <source>%1: now %2, at most %3 in the last %n minutes</source>
        <translation>
            <numerusform>%1: now %2, at most %3 in the last %n minute</numerusform>
            <numerusform>%1: now %2, at most %3 in the last %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>%1: no data yet</source>
        <translation>%1: no data yet</translation>
    </message>
</context>
<context>
    <name>confab::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
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
        <translation>Sort by %1</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Ascending</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Descending</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Columns and order</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Show %1</translation>
    </message>
</context>
<context>
    <name>confab::Keychain</name>
    <message>
        <source>The keychain refused access.</source>
        <translation>The keychain refused access.</translation>
    </message>
    <message>
        <source>This desktop has no keychain that answers: the secret is kept until the program ends.</source>
        <translation>This desktop has no keychain that answers: the secret is kept until the program ends.</translation>
    </message>
</context>
<context>
    <name>confab::LiveModel</name>
    <message>
        <source>not loaded</source>
        <translation>not loaded</translation>
    </message>
    <message>
        <source>%1 The server does not sort by it.</source>
        <translation>%1 The server does not sort by it.</translation>
    </message>
</context>
<context>
    <name>confab::LiveTableView</name>
    <message>
        <source>The list is still being loaded.</source>
        <translation>The list is still being loaded.</translation>
    </message>
    <message>
        <source>The list is not what was asked for.</source>
        <translation>The list is not what was asked for.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>The list cannot be shown: %1.</source>
        <translation>The list cannot be shown: %1.</translation>
    </message>
    <message>
        <source>Not what was asked for, but the list before: %1.</source>
        <translation>Not what was asked for, but the list before: %1.</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>No data yet</translation>
    </message>
</context>
<context>
    <name>confab::MemberAdder</name>
    <message>
        <source>Connections to add</source>
        <translation>Connections to add</translation>
    </message>
    <message>
        <source>No connection matches the filter.</source>
        <translation>No connection matches the filter.</translation>
    </message>
    <message>
        <source>&amp;Or paste ids, separated by anything:</source>
        <translation>&amp;Or paste ids, separated by anything:</translation>
    </message>
    <message>
        <source>Ids to add</source>
        <translation>Ids to add</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Add members to %1</source>
        <translation>Add members to %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message numerus="yes">
        <source>Add %n to %1</source>
        <translation>
            <numerusform>Add %n to %1</numerusform>
            <numerusform>Add %n to %1</numerusform>
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
        <translation>“%1” is no connection&apos;s id</translation>
    </message>
</context>
<context>
    <name>confab::MessageText</name>
    <message>
        <source>This is no JSON: %1, in line %2, column %3.</source>
        <translation>This is no JSON: %1, in line %2, column %3.</translation>
    </message>
    <message>
        <source>it must be one value</source>
        <translation>it must be one value</translation>
    </message>
    <message>
        <source>There is no message yet.</source>
        <translation>There is no message yet.</translation>
    </message>
    <message>
        <source>A message is neither null nor an empty text.</source>
        <translation>A message is neither null nor an empty text.</translation>
    </message>
</context>
<context>
    <name>confab::Notices</name>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Dismiss the notice</translation>
    </message>
    <message>
        <source>Action of the notice</source>
        <translation>Action of the notice</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
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
        <translation>Nodes</translation>
    </message>
    <message>
        <source>There are no nodes.</source>
        <translation>There are no nodes.</translation>
    </message>
    <message>
        <source>&amp;Thresholds</source>
        <translation>&amp;Thresholds</translation>
    </message>
    <message>
        <source>Shows or hides what counts as wrong.</source>
        <translation>Shows or hides what counts as wrong.</translation>
    </message>
    <message>
        <source>Time on show</source>
        <translation>Time on show</translation>
    </message>
    <message>
        <source>How far back the charts go</source>
        <translation>How far back the charts go</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>Last 5 minutes</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Last 15 minutes</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Last hour</translation>
    </message>
    <message>
        <source>Changes how far back the charts go.</source>
        <translation>Changes how far back the charts go.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <extracomment>Keys of the chart of messages: “in” those that clients send, “out” those that are sent to them</extracomment>
        <translation>Messages/s</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>out</source>
        <translation>out</translation>
    </message>
    <message>
        <source>Longest queue yet</source>
        <translation>Longest queue yet</translation>
    </message>
    <message>
        <source>Loop lag</source>
        <translation>Loop lag</translation>
    </message>
    <message>
        <source>&amp;Charts:</source>
        <translation>&amp;Charts:</translation>
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
            <numerusform>These are %1 of the %n that is selected; the others are not loaded and stay.</numerusform>
            <numerusform>These are %1 of the %n that are selected; the others are not loaded and stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>confab::ProfileForm</name>
    <message>
        <source>&amp;Read-only: nothing can be changed by mistake</source>
        <translation>&amp;Read-only: nothing can be changed by mistake</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Test the connection</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>User and password</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The system&apos;s certificates alone</source>
        <translation>The system&apos;s certificates alone</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No colour for a profile</extracomment>
        <translation>None</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation>Steps of the test</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Address:</translation>
    </message>
    <message>
        <source>S&amp;ign in with:</source>
        <translation>S&amp;ign in with:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;User:</translation>
    </message>
    <message>
        <source>&amp;Secret:</source>
        <translation>&amp;Secret:</translation>
    </message>
    <message>
        <source>&amp;Certificates:</source>
        <translation>&amp;Certificates:</translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <translation>C&amp;olour:</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Test the connection</translation>
    </message>
    <message>
        <source>The profile wants a name.</source>
        <translation>The profile wants a name.</translation>
    </message>
    <message>
        <source>The address: %1.</source>
        <translation>The address: %1.</translation>
    </message>
    <message>
        <source>Who signs in? The user is missing.</source>
        <translation>Who signs in? The user is missing.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>What is in the file admin.token</source>
        <translation>What is in the file admin.token</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Passed: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Failed: %1</translation>
    </message>
</context>
<context>
    <name>confab::ProfileStore</name>
    <message>
        <source>This machine</source>
        <translation>This machine</translation>
    </message>
</context>
<context>
    <name>confab::ProfilesDialog</name>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Forget</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Sa&amp;ve</translation>
    </message>
    <message>
        <source>Save and co&amp;nnect</source>
        <translation>Save and co&amp;nnect</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servers</translation>
    </message>
    <message>
        <source>N&amp;ew</source>
        <translation>N&amp;ew</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>From a link. Connect only if you know this server: it gets the secret you enter.</source>
        <translation>From a link. Connect only if you know this server: it gets the secret you enter.</translation>
    </message>
</context>
<context>
    <name>confab::QueryText</name>
    <message>
        <source>“%1”: a number of members should follow, as in members&gt;10.</source>
        <translation>“%1”: a number of members should follow, as in members&gt;10.</translation>
    </message>
    <message>
        <source>“%1”: no room can have so many members.</source>
        <translation>“%1”: no room can have so many members.</translation>
    </message>
    <message>
        <source>“name:” wants a name, such as name:game*.</source>
        <translation>“name:” wants a name, such as name:game*.</translation>
    </message>
    <message>
        <source>“%1”: only is:slow is known.</source>
        <translation>“%1”: only is:slow is known.</translation>
    </message>
    <message>
        <source>“%1” wants a name.</source>
        <translation>“%1” wants a name.</translation>
    </message>
    <message>
        <source>Filter: part of a name, name:game*, members&gt;10</source>
        <translation>Filter: part of a name, name:game*, members&gt;10</translation>
    </message>
    <message>
        <source>Filter: part of an id, an address or a node</source>
        <translation>Filter: part of an id, an address or a node</translation>
    </message>
    <message>
        <source>Filter: id, address, node, room:general, is:slow</source>
        <translation>Filter: id, address, node, room:general, is:slow</translation>
    </message>
</context>
<context>
    <name>confab::Reach</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>confab::Removals</name>
    <message numerus="yes">
        <source>removal of %n members from %1</source>
        <translation>
            <numerusform>removal of %n member from %1</numerusform>
            <numerusform>removal of %n members from %1</numerusform>
        </translation>
    </message>
    <message>
        <source>is a member already</source>
        <translation>is a member already</translation>
    </message>
    <message>
        <source>Adding to %1</source>
        <translation>Adding to %1</translation>
    </message>
    <message numerus="yes">
        <source>%n members added to %1.</source>
        <translation>
            <numerusform>%n member added to %1.</numerusform>
            <numerusform>%n members added to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>was no member any more</source>
        <translation>was no member any more</translation>
    </message>
    <message>
        <source>Removing from %1</source>
        <translation>Removing from %1</translation>
    </message>
    <message numerus="yes">
        <source>%n members removed from %1.</source>
        <translation>
            <numerusform>%n member removed from %1.</numerusform>
            <numerusform>%n members removed from %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>is a member again already</source>
        <translation>is a member again already</translation>
    </message>
    <message>
        <source>Adding back to %1</source>
        <translation>Adding back to %1</translation>
    </message>
    <message numerus="yes">
        <source>%n members are back in %1.</source>
        <translation>
            <numerusform>%n member is back in %1.</numerusform>
            <numerusform>%n members are back in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n members are back in %2; above is why the others are not.</source>
        <translation>
            <numerusform>%1 of %n member is back in %2; above is why it is not.</numerusform>
            <numerusform>%1 of %n members are back in %2; above is why the others are not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>confab::RoomChips</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Remove a&amp;ll</source>
        <translation>Remove a&amp;ll</translation>
    </message>
    <message>
        <source>Name of a room, then Return</source>
        <translation>Name of a room, then Return</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>Add a room</translation>
    </message>
    <message>
        <source>Type the name of a room and press Return.</source>
        <translation>Type the name of a room and press Return.</translation>
    </message>
    <message>
        <source>Rooms to announce to</source>
        <translation>Rooms to announce to</translation>
    </message>
    <message>
        <source>Delete removes the selected rooms.</source>
        <translation>Delete removes the selected rooms.</translation>
    </message>
    <message>
        <source>Remove the selected rooms</source>
        <translation>Remove the selected rooms</translation>
    </message>
    <message>
        <source>Remove all rooms</source>
        <translation>Remove all rooms</translation>
    </message>
    <message>
        <source>There is no such room.</source>
        <translation>There is no such room.</translation>
    </message>
    <message>
        <source>%1, which does not exist</source>
        <translation>%1, which does not exist</translation>
    </message>
</context>
<context>
    <name>confab::RoomPanel</name>
    <message>
        <source>Members of the room</source>
        <translation>Members of the room</translation>
    </message>
    <message>
        <source>&amp;Add members…</source>
        <translation>&amp;Add members…</translation>
    </message>
    <message>
        <source>Picks connections, or takes ids from the clipboard.</source>
        <translation>Picks connections, or takes ids from the clipboard.</translation>
    </message>
    <message>
        <source>&amp;Remove members…</source>
        <translation>&amp;Remove members…</translation>
    </message>
    <message>
        <source>Removes the selected members; they stay connected.</source>
        <translation>Removes the selected members; they stay connected.</translation>
    </message>
    <message>
        <source>Remove all that &amp;match…</source>
        <translation>Remove all that &amp;match…</translation>
    </message>
    <message>
        <source>Removes every member that the filter shows, on all pages.</source>
        <translation>Removes every member that the filter shows, on all pages.</translation>
    </message>
    <message>
        <source>&amp;Message to member…</source>
        <translation>&amp;Message to member…</translation>
    </message>
    <message>
        <source>Says something to the selected member alone.</source>
        <translation>Says something to the selected member alone.</translation>
    </message>
    <message>
        <source>A&amp;nnounce to this room…</source>
        <translation>A&amp;nnounce to this room…</translation>
    </message>
    <message>
        <source>Says something to everybody in the room.</source>
        <translation>Says something to everybody in the room.</translation>
    </message>
    <message>
        <source>The list is not what was asked for: %1.</source>
        <translation>The list is not what was asked for: %1.</translation>
    </message>
    <message>
        <source>No room selected</source>
        <translation>No room selected</translation>
    </message>
    <message>
        <source>Select a room to see who is in it.</source>
        <translation>Select a room to see who is in it.</translation>
    </message>
    <message>
        <source>This room does not exist any more.</source>
        <translation>This room does not exist any more.</translation>
    </message>
    <message numerus="yes">
        <source>%n members match</source>
        <translation>
            <numerusform>%n member matches</numerusform>
            <numerusform>%n members match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message>
        <source>No member matches the filter.</source>
        <translation>No member matches the filter.</translation>
    </message>
    <message>
        <source>Nobody is in this room. Drag connections here, or press “Add members…”.</source>
        <translation>Nobody is in this room. Drag connections here, or press “Add members…”.</translation>
    </message>
    <message>
        <source>Select a room first.</source>
        <translation>Select a room first.</translation>
    </message>
    <message>
        <source>Select members first.</source>
        <translation>Select members first.</translation>
    </message>
    <message>
        <source>There are no members.</source>
        <translation>There are no members.</translation>
    </message>
    <message>
        <source>Select one member first.</source>
        <translation>Select one member first.</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>Remove %1 from %2?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n members from %1?</source>
        <translation>
            <numerusform>Remove %n member from %1?</numerusform>
            <numerusform>Remove %n members from %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that match…</source>
        <translation>
            <numerusform>The %n that matches…</numerusform>
            <numerusform>All %n that match…</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Reason, which they are told (may be empty)</source>
        <translation>Reason, which they are told (may be empty)</translation>
    </message>
    <message numerus="yes">
        <source>Remove all %n members that are listed from %1? Type the room&apos;s name to confirm.</source>
        <translation>
            <numerusform>Remove the %n member that is listed from %1? Type the room&apos;s name to confirm.</numerusform>
            <numerusform>Remove all %n members that are listed from %1? Type the room&apos;s name to confirm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Remove all</translation>
    </message>
    <message>
        <source>The room&apos;s name</source>
        <translation>The room&apos;s name</translation>
    </message>
</context>
<context>
    <name>confab::RoomsPage</name>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Connections can be dropped on a room to add them.</source>
        <translation>Connections can be dropped on a room to add them.</translation>
    </message>
    <message>
        <source>&amp;New room…</source>
        <translation>&amp;New room…</translation>
    </message>
    <message>
        <source>Makes an empty room.</source>
        <translation>Makes an empty room.</translation>
    </message>
    <message>
        <source>&amp;Destroy…</source>
        <translation>&amp;Destroy…</translation>
    </message>
    <message>
        <source>Ends the selected rooms; their members are told and stay connected.</source>
        <translation>Ends the selected rooms; their members are told and stay connected.</translation>
    </message>
    <message>
        <source>&amp;Announce…</source>
        <translation>&amp;Announce…</translation>
    </message>
    <message>
        <source>Says something to everybody in the selected rooms.</source>
        <translation>Says something to everybody in the selected rooms.</translation>
    </message>
    <message>
        <source>The list is not what was asked for: %1.</source>
        <translation>The list is not what was asked for: %1.</translation>
    </message>
    <message>
        <source>There are no rooms yet. Press “New room…” to make one.</source>
        <translation>There are no rooms yet. Press “New room…” to make one.</translation>
    </message>
    <message>
        <source>No room matches the filter.</source>
        <translation>No room matches the filter.</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms match</source>
        <translation>
            <numerusform>%n room matches</numerusform>
            <numerusform>%n rooms match</numerusform>
        </translation>
    </message>
    <message>
        <source>Select rooms first.</source>
        <translation>Select rooms first.</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n rooms that are selected only %1 are loaded and were taken over.</source>
        <translation>
            <numerusform>Of the %n room that is selected only %1 are loaded and were taken over.</numerusform>
            <numerusform>Of the %n rooms that are selected only %1 are loaded and were taken over.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new room. Names have 1 to 255 bytes.</source>
        <translation>A new room. Names have 1 to 255 bytes.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Name of the room</translation>
    </message>
    <message>
        <source>The room was not made: %1.</source>
        <translation>The room was not made: %1.</translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation>Created %1.</translation>
    </message>
    <message>
        <source>%1 existed already.</source>
        <translation>%1 existed already.</translation>
    </message>
    <message numerus="yes">
        <source>%n members are told that it is gone</source>
        <extracomment>Stands in the question whether to destroy: “Destroy lobby? 5 members are told that it is gone.”</extracomment>
        <translation>
            <numerusform>%n member is told that it is gone</numerusform>
            <numerusform>%n members are told that it is gone</numerusform>
        </translation>
    </message>
    <message>
        <source>How many members are told is not known</source>
        <translation>How many members are told is not known</translation>
    </message>
    <message>
        <source>Destroy %1? %2.</source>
        <translation>Destroy %1? %2.</translation>
    </message>
    <message numerus="yes">
        <source>Destroy %n rooms? %1.</source>
        <translation>
            <numerusform>Destroy %n room? %1.</numerusform>
            <numerusform>Destroy %n rooms? %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroy</source>
        <extracomment>The button</extracomment>
        <translation>Destroy</translation>
    </message>
    <message>
        <source>destroy</source>
        <extracomment>The word that has to be typed to confirm, the same as in “Type “destroy” to confirm.”</extracomment>
        <translation>destroy</translation>
    </message>
    <message>
        <source>The room&apos;s name</source>
        <translation>The room&apos;s name</translation>
    </message>
    <message>
        <source>The word “destroy”</source>
        <translation>The word “destroy”</translation>
    </message>
    <message>
        <source>Type its name to confirm.</source>
        <translation>Type its name to confirm.</translation>
    </message>
    <message>
        <source>Type “destroy” to confirm.</source>
        <translation>Type “destroy” to confirm.</translation>
    </message>
    <message>
        <source>was gone already</source>
        <translation>was gone already</translation>
    </message>
    <message>
        <source>Destroying rooms</source>
        <translation>Destroying rooms</translation>
    </message>
    <message>
        <source>Destroyed %1.</source>
        <translation>Destroyed %1.</translation>
    </message>
    <message numerus="yes">
        <source>Destroyed %n rooms.</source>
        <translation>
            <numerusform>Destroyed %n room.</numerusform>
            <numerusform>Destroyed %n rooms.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>confab::Session</name>
    <message>
        <source>Not connected</source>
        <translation>Not connected</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, read-only</translation>
    </message>
    <message>
        <source>%1: signing in…</source>
        <translation>%1: signing in…</translation>
    </message>
    <message>
        <source>%1: connecting…</source>
        <translation>%1: connecting…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: trying again; %2</source>
        <translation>%1: trying again; %2</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>There is no connection to the server.</translation>
    </message>
    <message>
        <source>This profile is read-only.</source>
        <translation>This profile is read-only.</translation>
    </message>
    <message>
        <source>This needs the role %1; you are %2.</source>
        <translation>This needs the role %1; you are %2.</translation>
    </message>
</context>
<context>
    <name>confab::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
</context>
<context>
    <name>confab::StateLine</name>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>confab::TableExport</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 cannot be written: %2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
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
        <translation>&amp;Loop lag</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Connections</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Queue</translation>
    </message>
    <message>
        <source>Memor&amp;y</source>
        <translation>Memor&amp;y</translation>
    </message>
    <message>
        <source>S&amp;tore unavailable</source>
        <translation>S&amp;tore unavailable</translation>
    </message>
    <message>
        <source>Node &amp;unreachable</source>
        <translation>Node &amp;unreachable</translation>
    </message>
    <message>
        <source>Alert when work on a node begins later than this.</source>
        <translation>Alert when work on a node begins later than this.</translation>
    </message>
    <message>
        <source>Alert when one node has more clients than this.</source>
        <translation>Alert when one node has more clients than this.</translation>
    </message>
    <message>
        <source>Alert when more than this waits for one client.</source>
        <translation>Alert when more than this waits for one client.</translation>
    </message>
    <message>
        <source>Alert when one node uses more than this.</source>
        <translation>Alert when one node uses more than this.</translation>
    </message>
    <message>
        <source>Alert when a node cannot read and write the rooms.</source>
        <translation>Alert when a node cannot read and write the rooms.</translation>
    </message>
    <message>
        <source>Alert when a node does not answer the others.</source>
        <translation>Alert when a node does not answer the others.</translation>
    </message>
    <message>
        <source>Notify on the &amp;desktop</source>
        <translation>Notify on the &amp;desktop</translation>
    </message>
    <message>
        <source>Notify on the desktop</source>
        <translation>Notify on the desktop</translation>
    </message>
    <message>
        <source>%1: more than</source>
        <translation>%1: more than</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <translation>This desktop has no system tray.</translation>
    </message>
</context>
<context>
    <name>confab::TotalsBar</name>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Clients on all nodes.</source>
        <translation>Clients on all nodes.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Of all rooms; who is in two rooms counts twice.</source>
        <translation>Of all rooms; who is in two rooms counts twice.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>On all nodes.</source>
        <translation>On all nodes.</translation>
    </message>
    <message>
        <source>Received/s</source>
        <translation>Received/s</translation>
    </message>
    <message>
        <source>Messages that clients say, on all nodes.</source>
        <translation>Messages that clients say, on all nodes.</translation>
    </message>
    <message>
        <source>Delivered/s</source>
        <translation>Delivered/s</translation>
    </message>
    <message>
        <source>Copies of messages sent to clients, by the node that answers here.</source>
        <translation>Copies of messages sent to clients, by the node that answers here.</translation>
    </message>
    <message>
        <source>Loop lag</source>
        <translation>Loop lag</translation>
    </message>
    <message>
        <source>How late work begins on the busiest node.</source>
        <translation>How late work begins on the busiest node.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodes</translation>
    </message>
    <message>
        <source>Server processes that can be reached, of those there are.</source>
        <translation>Server processes that can be reached, of those there are.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
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
