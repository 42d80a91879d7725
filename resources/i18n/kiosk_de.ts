<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BoothBar</name>
    <message>
        <source>Supervisor override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turnstile did not turn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next fan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn sound off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn sound on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraPreview</name>
    <message>
        <source>Camera preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the camera&apos;s picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeKeyboard</name>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmPane</name>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeedBar</name>
    <message>
        <source>Do not link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done with this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskPane</name>
    <message>
        <source>Fan, receipt or barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a fan&apos;s number or code, the receipt on a card, or a barcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskTabs</name>
    <message>
        <source>Fans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why no points?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorDevices</name>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorDiagnosis</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines for station.toml: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it with kiosk doctor --sheet sheet.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan code 1 of the scanner sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scanner does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorHead</name>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorPage</name>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorWindow</name>
    <message>
        <source>Doctor: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code under the QR, or fan number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FanList</name>
    <message>
        <source>Fans found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FanParts</name>
    <message>
        <source>Everything of this fan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link a wristband</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wristbands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FanSheet</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fan keeps the points. Anybody may have the wristband then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal gives it at once, and tells the fan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FanStanding</name>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FansPane</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, email or phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type at least two letters of a name or an email, or two digits of a phone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Last readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdlePane</name>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it as said below, or enter codes by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone, wristband or ticket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastReadings</name>
    <message>
        <source>Last readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverridePanel</name>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept with the pass: when, where and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in all the same?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverrideReasons</name>
    <message>
        <source>Another reason, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassChoices</name>
    <message>
        <source>Passes to choose from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fans, their rewards and wristbands, and what became of readings. Scanning goes on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Last readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This performance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TraceDetail</name>
    <message>
        <source>Close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TraceList</name>
    <message>
        <source>Readings found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>around</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock {time} fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock {time} slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold your code to the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold your code to the scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold your wristband to the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening: {devices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera set up here. Use the scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No performance now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scanner is listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other booths cannot be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quests from {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revocation list not read: see the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wristband reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age} old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} on their way</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} passes were used twice</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>booth</name>
    <message>
        <source>Another team&apos;s pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed {time} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delayed on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each use before was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fan {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had left for a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to us: invited in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in by a supervisor; it is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No staff PIN is set here. Run:
kiosk pin --config station.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible any more. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken back: the pass was used again since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the one on now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: choose a reason or type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen pass is used; the list shows the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database here cannot be read or written. Free disk space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The use is taken back and on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such use to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late: a use can be taken back for 60 seconds only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong tries: locked until {time}, {left} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used once before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Used {count} times before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Used: {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was scanned by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and {count} earlier</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>came back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let in by a supervisor: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portal says no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portal says yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} s · {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: not the one on now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fan {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No staff PIN is set here. Run:
{command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs a person, and nothing is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read here for “{query}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: Kiosk ended before it could answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way to the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings of “{query}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database here cannot be read or written. Free disk space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal did not do what the fan was told. Mend the cause and send it again, or close it with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal has answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is final; nothing more is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reading asked the portal for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong tries: locked until {time}, {left} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down here, and sent by itself. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it refuses our key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection, or no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no quest completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such fan or quest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not open to this fan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the portal: a sign-in page of the network?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of order for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serial scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the barcode belongs to another fan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the barcode belongs to nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quest has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many calls; it asked us to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wristband reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} without an answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{time} fast when it was scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} slow when it was scanned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening; nothing read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready; mend what is red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for the doors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works; look at what is amber</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fans</name>
    <message>
        <source>A supervisor moves “{barcode}” to {fan}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fan {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fans found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a fan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give “{reward}” to {fan}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving “{what}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving “{what}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer: “{what}” may be given, or not. Look at the rewards, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer: “{what}” may be unlinked, or not. Scan it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer: “{what}” may be unlinked, or not. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quest is on, and none is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wristband of this fan is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wristband quest is on now: nothing was linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wristband was scanned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody could be looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is found for “{query}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None can be linked: no wristband quest is on now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prize code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion by AtVenu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion by BestRing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quest {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reward without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the wristband now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database here cannot be read. Free disk space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database here cannot be written. Free disk space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fan has “{what}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {count}. Type more to find fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal did not answer. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal has no such fan any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal has no “{what}” any more, or no such fan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal is away. Try again once it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal is away: nothing was done. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal is busy. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal is busy: try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal refuses our key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal refuses our key. Check api_key in station.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal refuses our key: nothing was done. Check api_key in station.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal says no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal says no: it may not know this fan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wristband quest is not open to this fan yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to hand out to this fan now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fan has no rewards yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This portal cannot search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This portal cannot unlink wristbands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This portal does not tell it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong tries: the PIN is locked for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink “{barcode}” from {fan}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlinking “{what}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {quests}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known here since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be locked: not all is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not delivered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{points} points to {tier}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{why}: only fans known here, by first name or number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{window}, not open yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{window}, open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{window}, over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” belongs to another fan. A supervisor may move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” has no codes left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is all given away: its limit is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is another fan&apos;s by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is given by itself to whoever earns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is linked to this fan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is this fan&apos;s now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is unlinked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is written down here. It is linked once the portal answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” was linked to another fan meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” was linked to nobody any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Already done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another quest comes first. The app shows which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the pass that is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done before. The points are already yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has ended. Open the app and show the new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is genuine, but of another team. The app shows where it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken back. Ask at the service desk; a new one can be given there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is not known here. If others say so, too, this station lacks a new key: see keys in station.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key was retired before it was signed. Open the app and show the newest code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in by a supervisor; it is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in, not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in. Open until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in. The pass is used now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs mending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fan has this code. Open the fan code in the app and scan that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fan has this code. Sign in to the app again and show the new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pass now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No performance is on now. Come back when the doors open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who may has signed this code. Open the app and show the code there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used here before, but the other booths cannot be asked now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used here before. The other booths cannot be asked; they hear of it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now scan the fan&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens at a higher tier. The app shows the way there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Opens at {points} points</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens at {points} points: {missing} to go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens at {tier}: {points} points to go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Opens at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens: {quest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned here before. The points are on their way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans cannot be saved: do not scan. Free disk space on this station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database here is damaged, nothing was saved. Restart Kiosk: the file is set aside, not overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database here is damaged: do not scan, nothing is saved. Restart Kiosk: the file is set aside, not overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fan&apos;s passes are not known while the portal is away. Scan the pass itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old database was damaged and set aside in the data folder. Readings in it may be unsent: keep the file and call support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old database was damaged and set aside. Scans go into a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other booths cannot be asked now, and without them nobody is let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal does not know our business. Scans are saved and sent once it is mended: check business_id in station.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal does not know our business: this scan is saved. Check business_id in station.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal has confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal refuses our key. Scans are saved and sent once it is mended: check api_key in station.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal refuses our key: this scan is saved. Check api_key in station.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal said no. Ask at the service desk; the scan is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal says that the fan does not have this reward any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The use is taken back and on record. The pass can be used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wristband is not linked: its quest is not open to this fan yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wristband now counts as this fan&apos;s code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no points at this gate today. The app shows where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fan has no pass that is open now. The app shows which are coming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a code we know. Open the fan code in the app and scan that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pass opens later. The app shows when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pass was used before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quest has ended. Other quests are in the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quest is for invited fans. Ask at the service desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scan could not be saved. Free disk space, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This station has no keys to check it with. Name them as keys in station.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wristband belongs to another fan. Take a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wristband or ticket is new. Hold the fan&apos;s own code here to link it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used at {place}, {time} today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used at {place}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used only just now. Wait a little before the next use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome back. No other use is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pass?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down here. It is sent as soon as the portal is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down here. The portal is busy; it is sent in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down here. The portal is still answering; nothing more to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not for here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{points} points</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{points} to {tier}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tier} reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
