<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AttractBegin</name>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Zum Starten berühren</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Hold up your fan card, or use your email.</source>
        <translation>Fankarte vorhalten oder E‑Mail‑Adresse nutzen.</translation>
    </message>
    <message>
        <source>Rewards and passes, ready to show.</source>
        <translation>Prämien und Pässe, bereit zum Vorzeigen.</translation>
    </message>
    <message>
        <source>See your points</source>
        <translation>Ihre Punkte sehen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Take your pass</source>
        <translation>Ihren Pass mitnehmen</translation>
    </message>
    <message>
        <source>Your tier, your quests, your next reward.</source>
        <translation>Ihre Stufe, Ihre Aufgaben, Ihre nächste Prämie.</translation>
    </message>
</context>
<context>
    <name>AttractStep</name>
    <message>
        <source>%1. %2. %3</source>
        <translation>%1. %2. %3</translation>
    </message>
</context>
<context>
    <name>AttractWords</name>
    <message>
        <source>Your points.</source>
        <translation>Ihre Punkte.</translation>
    </message>
    <message>
        <source>Your rewards.</source>
        <translation>Ihre Prämien.</translation>
    </message>
</context>
<context>
    <name>BandCard</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Do not link</source>
        <translation>Nicht verknüpfen</translation>
    </message>
    <message>
        <source>Scan another wristband</source>
        <translation>Anderes Armband scannen</translation>
    </message>
    <message>
        <source>Scan my wristband</source>
        <translation>Mein Armband scannen</translation>
    </message>
    <message>
        <source>Type its number</source>
        <translation>Nummer eintippen</translation>
    </message>
</context>
<context>
    <name>BoothBar</name>
    <message>
        <source>Supervisor override</source>
        <translation>Freigabe durch Aufsicht</translation>
    </message>
    <message>
        <source>Turnstile did not turn</source>
        <translation>Drehkreuz hat nicht gedreht</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Enter code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Next fan</source>
        <translation>Nächster Fan</translation>
    </message>
    <message>
        <source>Staff desk</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Turn sound off</source>
        <translation>Ton ausschalten</translation>
    </message>
    <message>
        <source>Turn sound on</source>
        <translation>Ton einschalten</translation>
    </message>
</context>
<context>
    <name>CameraPreview</name>
    <message>
        <source>Camera preview</source>
        <translation>Kamerabild</translation>
    </message>
    <message>
        <source>Waiting for the camera&apos;s picture</source>
        <translation>Warten auf das Kamerabild</translation>
    </message>
</context>
<context>
    <name>CodeCells</name>
    <message>
        <source>Code, %1 of %2 digits typed</source>
        <translation>Code, %1 von %2 Ziffern eingegeben</translation>
    </message>
</context>
<context>
    <name>CodeKeyboard</name>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
</context>
<context>
    <name>CodeKeys</name>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Enter your code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <translation>Neuen Code senden</translation>
    </message>
</context>
<context>
    <name>ConfirmPane</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>ConsentBox</name>
    <message>
        <source>I have read the terms and accept them.</source>
        <translation>Ich habe die Bedingungen gelesen und stimme ihnen zu.</translation>
    </message>
</context>
<context>
    <name>DeedBar</name>
    <message>
        <source>Do not link</source>
        <translation>Nicht verknüpfen</translation>
    </message>
    <message>
        <source>Done with this</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Move it here</source>
        <translation>Hierher umziehen</translation>
    </message>
</context>
<context>
    <name>DeskPane</name>
    <message>
        <source>Fan, receipt or barcode</source>
        <translation>Fan, Beleg oder Barcode</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>Tasten ausblenden</translation>
    </message>
    <message>
        <source>Look for a fan&apos;s number or code, the receipt on a card, or a barcode.</source>
        <translation>Suchen Sie nach Nummer oder Code eines Fans, dem Beleg einer Karte oder einem Barcode.</translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>Tasten anzeigen</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>Wartendes zeigen</translation>
    </message>
</context>
<context>
    <name>DeskPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Staff desk</source>
        <translation>Personal</translation>
    </message>
</context>
<context>
    <name>DeskTabs</name>
    <message>
        <source>Fans</source>
        <translation>Fans</translation>
    </message>
    <message>
        <source>Views of the desk</source>
        <translation>Ansichten des Personalbereichs</translation>
    </message>
    <message>
        <source>Why no points?</source>
        <translation>Warum keine Punkte?</translation>
    </message>
</context>
<context>
    <name>DetailSheet</name>
    <message>
        <source>The code is hidden</source>
        <translation>Der Code ist verdeckt</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>DoctorDevices</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
</context>
<context>
    <name>DoctorDiagnosis</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Lines for station.toml: %1</source>
        <translation>Zeilen für station.toml: %1</translation>
    </message>
    <message>
        <source>Print it with kiosk doctor --sheet sheet.pdf</source>
        <translation>Drucken mit kiosk doctor --sheet sheet.pdf</translation>
    </message>
    <message>
        <source>Scan code 1 of the scanner sheet</source>
        <translation>Scannen Sie Code 1 des Prüfblatts</translation>
    </message>
    <message>
        <source>What the scanner does</source>
        <translation>Was der Scanner tut</translation>
    </message>
</context>
<context>
    <name>DoctorHead</name>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft …</translation>
    </message>
</context>
<context>
    <name>DoctorPage</name>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
</context>
<context>
    <name>DoctorWindow</name>
    <message>
        <source>Doctor: %1</source>
        <translation>Diagnose: %1</translation>
    </message>
</context>
<context>
    <name>EmailPage</name>
    <message>
        <source>Email address</source>
        <translation>E‑Mail‑Adresse</translation>
    </message>
    <message>
        <source>New here? Enter your email just the same. Or simply hold up your fan card.</source>
        <translation>Neu hier? Geben Sie trotzdem Ihre E‑Mail‑Adresse ein. Oder zeigen Sie einfach Ihre Fankarte vor.</translation>
    </message>
    <message>
        <source>What is your email?</source>
        <translation>Wie lautet Ihre E‑Mail‑Adresse?</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code under the QR, or fan number</source>
        <translation>Code unter dem QR oder Fannummer</translation>
    </message>
</context>
<context>
    <name>FailedHome</name>
    <message>
        <source>Your points and rewards</source>
        <translation>Ihre Punkte und Prämien</translation>
    </message>
</context>
<context>
    <name>FanList</name>
    <message>
        <source>Fans found</source>
        <translation>Gefundene Fans</translation>
    </message>
</context>
<context>
    <name>FanParts</name>
    <message>
        <source>Everything of this fan</source>
        <translation>Alles zu diesem Fan</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Link a wristband</source>
        <translation>Armband verknüpfen</translation>
    </message>
    <message>
        <source>Quests</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Prämien</translation>
    </message>
    <message>
        <source>Wristbands</source>
        <translation>Armbänder</translation>
    </message>
</context>
<context>
    <name>FanSheet</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Geben</translation>
    </message>
    <message>
        <source>Readings here</source>
        <translation>Scans hier</translation>
    </message>
    <message>
        <source>The fan keeps the points. Anybody may have the wristband then.</source>
        <translation>Der Fan behält die Punkte. Das Armband kann dann jeder haben.</translation>
    </message>
    <message>
        <source>The portal gives it at once, and tells the fan.</source>
        <translation>Das Portal gibt sie sofort und benachrichtigt den Fan.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Unlink it</source>
        <translation>Trennen</translation>
    </message>
</context>
<context>
    <name>FanStanding</name>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>FansPane</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>Tasten ausblenden</translation>
    </message>
    <message>
        <source>Name, email or phone</source>
        <translation>Name, E‑Mail oder Telefon</translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>Tasten anzeigen</translation>
    </message>
    <message>
        <source>Type at least two letters of a name or an email, or two digits of a phone.</source>
        <translation>Geben Sie mindestens zwei Buchstaben eines Namens oder einer E‑Mail ein oder zwei Ziffern eines Telefons.</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>GoneBar</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Last readings</source>
        <translation>Letzte Scans</translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation>Noch keine Scans</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>To the top</source>
        <translation>Nach oben</translation>
    </message>
</context>
<context>
    <name>HomeRows</name>
    <message>
        <source>Your list</source>
        <translation>Ihre Liste</translation>
    </message>
</context>
<context>
    <name>HomeSheet</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>HomeTabs</name>
    <message>
        <source>What is yours</source>
        <translation>Was Ihnen gehört</translation>
    </message>
</context>
<context>
    <name>IdlePane</name>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Mend it as said below, or enter codes by hand.</source>
        <translation>Beheben Sie es wie unten beschrieben oder geben Sie Codes von Hand ein.</translation>
    </message>
    <message>
        <source>Phone, wristband or ticket</source>
        <translation>Handy, Armband oder Ticket</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>I&apos;m done</source>
        <translation>Ich bin fertig</translation>
    </message>
    <message>
        <source>I&apos;m still here</source>
        <translation>Ich bin noch da</translation>
    </message>
    <message>
        <source>Sign out now</source>
        <translation>Jetzt abmelden</translation>
    </message>
    <message>
        <source>So that nobody else sees it.</source>
        <translation>Damit sie sonst niemand sieht.</translation>
    </message>
    <message>
        <source>So that nobody else sees your points and passes.</source>
        <translation>Damit sonst niemand Ihre Punkte und Pässe sieht.</translation>
    </message>
    <message numerus="yes">
        <source>We clear what you typed in %Ln seconds.</source>
        <translation>
            <numerusform>Wir löschen Ihre Eingaben in %Ln Sekunde.</numerusform>
            <numerusform>Wir löschen Ihre Eingaben in %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We sign you out in %Ln seconds.</source>
        <translation>
            <numerusform>Wir melden Sie in %Ln Sekunde ab.</numerusform>
            <numerusform>Wir melden Sie in %Ln Sekunden ab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
</context>
<context>
    <name>LastReadings</name>
    <message>
        <source>Last readings</source>
        <translation>Letzte Scans</translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation>Noch keine Scans</translation>
    </message>
</context>
<context>
    <name>LatestRow</name>
    <message>
        <source>What happened lately: %1</source>
        <translation>Zuletzt geschehen: %1</translation>
    </message>
</context>
<context>
    <name>OverridePanel</name>
    <message>
        <source>Another reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It is kept with the pass: when, where and why.</source>
        <translation>Wird beim Pass vermerkt: wann, wo und warum.</translation>
    </message>
    <message>
        <source>Let in all the same?</source>
        <translation>Trotzdem einlassen?</translation>
    </message>
</context>
<context>
    <name>OverrideReasons</name>
    <message>
        <source>Another reason, in a few words</source>
        <translation>Anderer Grund, in wenigen Worten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>PassCard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>PassChoices</name>
    <message>
        <source>Passes to choose from</source>
        <translation>Pässe zur Auswahl</translation>
    </message>
</context>
<context>
    <name>PassCode</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>Hide password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ihr Passwort</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>Eine Ziffer eingegeben</numerusform>
            <numerusform>%n Ziffern eingegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Fans, their rewards and wristbands, and what became of readings. Scanning goes on meanwhile.</source>
        <translation>Fans, ihre Prämien und Armbänder und was aus Scans wurde. Das Scannen läuft weiter.</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>Personal-PIN</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Good to meet you!</source>
        <translation>Willkommen!</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Mitmachen</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Tell us your name, and we will send a code to %1.</source>
        <translation>Nennen Sie uns Ihren Namen, dann senden wir einen Code an %1.</translation>
    </message>
</context>
<context>
    <name>SelfServiceWindow</name>
    <message>
        <source>Still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Last readings</source>
        <translation>Letzte Scans</translation>
    </message>
    <message>
        <source>This performance</source>
        <translation>Diese Veranstaltung</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
</context>
<context>
    <name>StaffOverlay</name>
    <message>
        <source>Back to the kiosk</source>
        <translation>Zurück zum Kiosk</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Kiosk beenden</translation>
    </message>
    <message>
        <source>Ends the program.</source>
        <translation>Beendet das Programm.</translation>
    </message>
    <message>
        <source>For staff: leave full screen or close the kiosk.</source>
        <translation>Für das Personal: Vollbild verlassen oder den Kiosk beenden.</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>The kiosk goes on in a window, and fills the screen again once a fan uses it.</source>
        <translation>Der Kiosk läuft in einem Fenster weiter; sobald ein Fan ihn nutzt, füllt er wieder den Bildschirm.</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Your points</source>
        <translation>Ihre Punkte</translation>
    </message>
    <message>
        <source>Your tier</source>
        <translation>Ihre Stufe</translation>
    </message>
</context>
<context>
    <name>TermsBox</name>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
</context>
<context>
    <name>TierRing</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>TraceDetail</name>
    <message>
        <source>Close it</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Close with a reason</source>
        <translation>Mit Grund abschließen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>Grund, wird vermerkt</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Beleg %1</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Was darüber bekannt ist</translation>
    </message>
</context>
<context>
    <name>TraceList</name>
    <message>
        <source>Readings found</source>
        <translation>Gefundene Scans</translation>
    </message>
</context>
<context>
    <name>TypingSheet</name>
    <message>
        <source>Link this wristband</source>
        <translation>Dieses Armband verknüpfen</translation>
    </message>
</context>
<context>
    <name>VisitBar</name>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>WayPage</name>
    <message>
        <source>How would you like to sign&#xa0;in?</source>
        <translation>Wie möchten Sie sich anmelden?</translation>
    </message>
</context>
<context>
    <name>around</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Clock {time} fast</source>
        <translation>Uhr geht {time} vor</translation>
    </message>
    <message>
        <source>Clock {time} slow</source>
        <translation>Uhr geht {time} nach</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Demo camera</source>
        <translation>Demokamera</translation>
    </message>
    <message>
        <source>Hold your code to the camera</source>
        <translation>Halten Sie Ihren Code vor die Kamera</translation>
    </message>
    <message>
        <source>Hold your code to the scanner</source>
        <translation>Halten Sie Ihren Code an den Scanner</translation>
    </message>
    <message>
        <source>Hold your wristband to the reader</source>
        <translation>Halten Sie Ihr Armband an den Leser</translation>
    </message>
    <message>
        <source>Ledger begun anew: passes not confirmed</source>
        <translation>Register neu begonnen: Pässe nicht bestätigt</translation>
    </message>
    <message>
        <source>Listening: {devices}</source>
        <translation>Bereit: {devices}</translation>
    </message>
    <message>
        <source>Needs attention: {count}</source>
        <translation>Zu klären: {count}</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Als Nächstes: {name}</translation>
    </message>
    <message>
        <source>No camera set up here. Use the scanner.</source>
        <translation>Hier ist keine Kamera eingerichtet. Nutzen Sie den Scanner.</translation>
    </message>
    <message>
        <source>No camera: {cause}</source>
        <translation>Keine Kamera: {cause}</translation>
    </message>
    <message>
        <source>No performance now</source>
        <translation>Keine Veranstaltung jetzt</translation>
    </message>
    <message>
        <source>No scanner is listening</source>
        <translation>Kein Scanner bereit</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Other booths cannot be asked</source>
        <translation>Andere Stände nicht erreichbar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Portal away</source>
        <translation>Portal nicht erreichbar</translation>
    </message>
    <message>
        <source>Portal slow</source>
        <translation>Portal langsam</translation>
    </message>
    <message>
        <source>Quests from {time}</source>
        <translation>Aufgaben von {time}</translation>
    </message>
    <message>
        <source>Revocation list not read: see the log</source>
        <translation>Sperrliste nicht gelesen: siehe Protokoll</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>Serieller Scanner</translation>
    </message>
    <message>
        <source>Wristband reader</source>
        <translation>Armbandleser</translation>
    </message>
    <message>
        <source>fans</source>
        <translation>Fans</translation>
    </message>
    <message>
        <source>on their way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>opens {time}</source>
        <translation>öffnet {time}</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>{age} old</source>
        <translation>{age} alt</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message numerus="yes">
        <source>{count} on their way</source>
        <translation>
            <numerusform>{count} unterwegs</numerusform>
            <numerusform>{count} unterwegs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} passes were used twice</source>
        <translation>
            <numerusform>Ein Pass wurde zweimal benutzt</numerusform>
            <numerusform>{count} Pässe wurden zweimal benutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
</context>
<context>
    <name>booth</name>
    <message>
        <source>Another team&apos;s pass</source>
        <translation>Pass eines anderen Teams</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Closed {time} ago</source>
        <translation>Seit {time} geschlossen</translation>
    </message>
    <message>
        <source>Closes {time}</source>
        <translation>Schließt {time}</translation>
    </message>
    <message>
        <source>Delayed on the way</source>
        <translation>Unterwegs aufgehalten</translation>
    </message>
    <message>
        <source>Each use before was taken back</source>
        <translation>Alle Nutzungen zurückgenommen</translation>
    </message>
    <message>
        <source>Fan {id}</source>
        <translation>Fan {id}</translation>
    </message>
    <message>
        <source>Had left for a moment</source>
        <translation>War kurz draußen</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Known to us: invited in person</source>
        <translation>Uns bekannt: persönlich eingeladen</translation>
    </message>
    <message>
        <source>Let in by a supervisor; it is on record.</source>
        <translation>Von der Aufsicht eingelassen; das ist vermerkt.</translation>
    </message>
    <message>
        <source>No staff PIN is set here. Run:
kiosk pin --config station.toml</source>
        <translation>Keine Personal-PIN gesetzt. Ausführen:
kiosk pin --config station.toml</translation>
    </message>
    <message>
        <source>No use is known here</source>
        <translation>Hier ist keine Nutzung bekannt</translation>
    </message>
    <message>
        <source>Not possible any more. Scan it again.</source>
        <translation>Nicht mehr möglich. Scannen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Not taken back: the pass was used again since.</source>
        <translation>Nicht zurückgenommen: Der Pass wurde seither wieder genutzt.</translation>
    </message>
    <message>
        <source>Not the one on now</source>
        <translation>Nicht die laufende</translation>
    </message>
    <message>
        <source>Not used before</source>
        <translation>Noch nicht benutzt</translation>
    </message>
    <message>
        <source>Now {time}</source>
        <translation>Jetzt {time}</translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>Offen bis {time}</translation>
    </message>
    <message>
        <source>Open, {time} left</source>
        <translation>Offen, endet in {time}</translation>
    </message>
    <message>
        <source>Opens in {time}</source>
        <translation>Öffnet in {time}</translation>
    </message>
    <message>
        <source>Opens {time}</source>
        <translation>Öffnet {time}</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Say why: choose a reason or type one.</source>
        <translation>Sagen Sie warum: Grund wählen oder eingeben.</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>Das ist nicht die PIN. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The chosen pass is used; the list shows the answer.</source>
        <translation>Der gewählte Pass ist benutzt; die Liste zeigt die Antwort.</translation>
    </message>
    <message>
        <source>The database here cannot be read or written. Free disk space, then try again.</source>
        <translation>Die Datenbank ist nicht lesbar oder beschreibbar. Schaffen Sie Speicherplatz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The use is taken back and on record.</source>
        <translation>Die Nutzung ist zurückgenommen und vermerkt.</translation>
    </message>
    <message>
        <source>There is no such use to take back.</source>
        <translation>Es gibt keine solche Nutzung zurückzunehmen.</translation>
    </message>
    <message>
        <source>Too late: a use can be taken back for 60 seconds only.</source>
        <translation>Zu spät: Eine Nutzung lässt sich nur 60 Sekunden lang zurücknehmen.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait, then try again.</source>
        <translation>Zu viele Fehlversuche. Warten Sie und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Too many wrong tries: locked until {time}, {left} more.</source>
        <translation>Zu viele Fehlversuche: gesperrt bis {time}, noch {left}.</translation>
    </message>
    <message>
        <source>Used once before</source>
        <translation>Einmal benutzt</translation>
    </message>
    <message numerus="yes">
        <source>Used {count} times before</source>
        <translation>
            <numerusform>Einmal benutzt</numerusform>
            <numerusform>{count}-mal benutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Used: {where}</source>
        <translation>Benutzt: {where}</translation>
    </message>
    <message>
        <source>Was scanned by mistake</source>
        <translation>Versehentlich gescannt</translation>
    </message>
    <message numerus="yes">
        <source>and {count} earlier</source>
        <translation>
            <numerusform>und eine frühere</numerusform>
            <numerusform>und {count} frühere</numerusform>
        </translation>
    </message>
    <message>
        <source>came back in</source>
        <translation>kam wieder herein</translation>
    </message>
    <message>
        <source>let in by a supervisor: {why}</source>
        <translation>von der Aufsicht eingelassen: {why}</translation>
    </message>
    <message>
        <source>list of {time}</source>
        <translation>Liste von {time}</translation>
    </message>
    <message>
        <source>portal says no</source>
        <translation>Portal sagt Nein</translation>
    </message>
    <message>
        <source>portal says yes</source>
        <translation>Portal sagt Ja</translation>
    </message>
    <message>
        <source>taken back {time}</source>
        <translation>zurückgenommen {time}</translation>
    </message>
    <message>
        <source>without the portal</source>
        <translation>ohne Portal</translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>1 Tag</numerusform>
            <numerusform>{count} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} s · {whose}</source>
        <translation>{count} s · {whose}</translation>
    </message>
    <message>
        <source>{name}: not the one on now</source>
        <translation>{name}: nicht die laufende</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>vor {time}</translation>
    </message>
    <message>
        <source>{whose}: {said}</source>
        <translation>{whose}: {said}</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Closed by staff</source>
        <translation>Vom Personal abgeschlossen</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Fan</translation>
    </message>
    <message>
        <source>Fan {id}</source>
        <translation>Fan {id}</translation>
    </message>
    <message>
        <source>It is not sent again.</source>
        <translation>Es wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Braucht einen Menschen</translation>
    </message>
    <message>
        <source>No staff PIN is set here. Run:
{command}</source>
        <translation>Keine Personal-PIN gesetzt. Ausführen:
{command}</translation>
    </message>
    <message>
        <source>Nothing needs a person, and nothing is on its way.</source>
        <translation>Nichts zu klären und nichts unterwegs.</translation>
    </message>
    <message>
        <source>Nothing was read here for “{query}”.</source>
        <translation>Hier wurde nichts zu „{query}“ gescannt.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Nichts gesendet</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Nothing: Kiosk ended before it could answer.</source>
        <translation>Nichts: Kiosk endete, bevor es antworten konnte.</translation>
    </message>
    <message>
        <source>On its way to the portal</source>
        <translation>Unterwegs zum Portal</translation>
    </message>
    <message>
        <source>Our clock</source>
        <translation>Unsere Uhr</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Portal said</source>
        <translation>Portal sagte</translation>
    </message>
    <message>
        <source>Readings of “{query}”</source>
        <translation>Scans zu „{query}“</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Gescannt</translation>
    </message>
    <message>
        <source>Shown then</source>
        <translation>Angezeigt</translation>
    </message>
    <message>
        <source>Stands now</source>
        <translation>Stand jetzt</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>Das ist nicht die PIN. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The database here cannot be read or written. Free disk space, then try again.</source>
        <translation>Die Datenbank ist nicht lesbar oder beschreibbar. Schaffen Sie Speicherplatz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The portal did not do what the fan was told. Mend the cause and send it again, or close it with a reason.</source>
        <translation>Das Portal tat nicht, was dem Fan gesagt wurde. Beheben Sie die Ursache und senden Sie noch einmal, oder schließen Sie mit Grund ab.</translation>
    </message>
    <message>
        <source>The portal has answered</source>
        <translation>Das Portal hat geantwortet</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Dasselbe</translation>
    </message>
    <message>
        <source>This is final; nothing more is sent.</source>
        <translation>Das ist endgültig; es wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>This reading asked the portal for nothing.</source>
        <translation>Dieser Scan fragte nichts beim Portal an.</translation>
    </message>
    <message>
        <source>Too many wrong tries: locked until {time}, {left} more.</source>
        <translation>Zu viele Fehlversuche: gesperrt bis {time}, noch {left}.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>Wartet hier</translation>
    </message>
    <message>
        <source>Written down here, and sent by itself. Nothing is lost.</source>
        <translation>Hier notiert und von selbst gesendet. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>demo camera</source>
        <translation>Demokamera</translation>
    </message>
    <message>
        <source>done before</source>
        <translation>schon erledigt</translation>
    </message>
    <message>
        <source>it refuses our key</source>
        <translation>es lehnt unseren Schlüssel ab</translation>
    </message>
    <message>
        <source>needs a person</source>
        <translation>zu klären</translation>
    </message>
    <message>
        <source>next at {time}</source>
        <translation>nächster um {time}</translation>
    </message>
    <message>
        <source>next now</source>
        <translation>nächster jetzt</translation>
    </message>
    <message>
        <source>no connection, or no answer in time</source>
        <translation>keine Verbindung oder keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>no quest completed</source>
        <translation>keine Aufgabe erledigt</translation>
    </message>
    <message>
        <source>no such fan or quest</source>
        <translation>kein solcher Fan oder keine solche Aufgabe</translation>
    </message>
    <message>
        <source>not open to this fan</source>
        <translation>für diesen Fan nicht offen</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>not the portal: a sign-in page of the network?</source>
        <translation>nicht das Portal: eine Anmeldeseite des Netzes?</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>out of order for now</source>
        <translation>vorübergehend außer Betrieb</translation>
    </message>
    <message>
        <source>points given</source>
        <translation>Punkte gegeben</translation>
    </message>
    <message>
        <source>scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>serial scanner</source>
        <translation>serieller Scanner</translation>
    </message>
    <message>
        <source>the barcode belongs to another fan</source>
        <translation>der Barcode gehört einem anderen Fan</translation>
    </message>
    <message>
        <source>the barcode belongs to nobody</source>
        <translation>der Barcode gehört niemandem</translation>
    </message>
    <message>
        <source>the quest has ended</source>
        <translation>die Aufgabe ist beendet</translation>
    </message>
    <message>
        <source>too many calls; it asked us to wait</source>
        <translation>zu viele Anfragen; wir sollen warten</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>von Hand eingegeben</translation>
    </message>
    <message>
        <source>wristband reader</source>
        <translation>Armbandleser</translation>
    </message>
    <message numerus="yes">
        <source>{count} without an answer</source>
        <translation>
            <numerusform>Einer ohne Antwort</numerusform>
            <numerusform>{count} ohne Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} fast when it was scanned</source>
        <translation>ging beim Scannen {time} vor</translation>
    </message>
    <message>
        <source>{time} slow when it was scanned</source>
        <translation>ging beim Scannen {time} nach</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>Amber</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Listening; nothing read yet</source>
        <translation>Bereit; noch nichts gelesen</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>Not ready; mend what is red</source>
        <translation>Nicht bereit; beheben Sie, was rot ist</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Reads {kinds}</source>
        <translation>Liest {kinds}</translation>
    </message>
    <message>
        <source>Ready for the doors</source>
        <translation>Bereit für den Einlass</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Works; look at what is amber</source>
        <translation>Läuft; beachten Sie, was gelb ist</translation>
    </message>
</context>
<context>
    <name>fans</name>
    <message>
        <source>A supervisor moves “{barcode}” to {fan}</source>
        <translation>Die Aufsicht gibt „{barcode}“ an {fan}</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Abzeichen</translation>
    </message>
    <message>
        <source>Fan {id}</source>
        <translation>Fan {id}</translation>
    </message>
    <message>
        <source>Fans found</source>
        <translation>Gefundene Fans</translation>
    </message>
    <message>
        <source>Find a fan</source>
        <translation>Einen Fan suchen</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Geben</translation>
    </message>
    <message>
        <source>Give “{reward}” to {fan}?</source>
        <translation>„{reward}“ an {fan} geben?</translation>
    </message>
    <message>
        <source>Giving “{what}”…</source>
        <translation>„{what}“ wird gegeben …</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Moving “{what}”…</source>
        <translation>„{what}“ zieht um …</translation>
    </message>
    <message>
        <source>No answer: “{what}” may be given, or not. Look at the rewards, then try again.</source>
        <translation>Keine Antwort: „{what}“ ist vielleicht gegeben. Sehen Sie bei den Prämien nach und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>No answer: “{what}” may be unlinked, or not. Scan it once more.</source>
        <translation>Keine Antwort: „{what}“ ist vielleicht getrennt. Scannen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No answer: “{what}” may be unlinked, or not. Try again.</source>
        <translation>Keine Antwort: „{what}“ ist vielleicht getrennt. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No quest is on, and none is done.</source>
        <translation>Keine Aufgabe läuft, und keine ist erledigt.</translation>
    </message>
    <message>
        <source>No wristband of this fan is known here.</source>
        <translation>Hier ist kein Armband dieses Fans bekannt.</translation>
    </message>
    <message>
        <source>No wristband quest is on now: nothing was linked.</source>
        <translation>Jetzt läuft keine Armband-Aufgabe: Es wurde nichts verknüpft.</translation>
    </message>
    <message>
        <source>No wristband was scanned.</source>
        <translation>Es wurde kein Armband gescannt.</translation>
    </message>
    <message>
        <source>Nobody could be looked for.</source>
        <translation>Die Suche war nicht möglich.</translation>
    </message>
    <message>
        <source>Nobody is found for “{query}”.</source>
        <translation>Zu „{query}“ wurde niemand gefunden.</translation>
    </message>
    <message>
        <source>None can be linked: no wristband quest is on now.</source>
        <translation>Verknüpfen geht nicht: Jetzt läuft keine Armband-Aufgabe.</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Prize code</source>
        <translation>Gewinncode</translation>
    </message>
    <message>
        <source>Promotion by AtVenu</source>
        <translation>Aktion von AtVenu</translation>
    </message>
    <message>
        <source>Promotion by BestRing</source>
        <translation>Aktion von BestRing</translation>
    </message>
    <message>
        <source>Quest {id}</source>
        <translation>Aufgabe {id}</translation>
    </message>
    <message>
        <source>Reward without a title</source>
        <translation>Prämie ohne Titel</translation>
    </message>
    <message>
        <source>Scan the wristband now.</source>
        <translation>Scannen Sie jetzt das Armband.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Show code</source>
        <translation>Code zeigen</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>Das ist nicht die PIN. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The database here cannot be read. Free disk space, then try again.</source>
        <translation>Die Datenbank ist nicht lesbar. Schaffen Sie Speicherplatz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The database here cannot be written. Free disk space, then try again.</source>
        <translation>Die Datenbank ist nicht beschreibbar. Schaffen Sie Speicherplatz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The fan has “{what}” already.</source>
        <translation>Der Fan hat „{what}“ bereits.</translation>
    </message>
    <message>
        <source>The first {count}. Type more to find fewer.</source>
        <translation>Die ersten {count}. Mehr Eingabe, weniger Treffer.</translation>
    </message>
    <message>
        <source>The portal did not answer. Try again.</source>
        <translation>Das Portal antwortete nicht. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The portal has no such fan any more.</source>
        <translation>Das Portal hat diesen Fan nicht mehr.</translation>
    </message>
    <message>
        <source>The portal has no “{what}” any more, or no such fan.</source>
        <translation>Das Portal hat „{what}“ nicht mehr oder diesen Fan nicht.</translation>
    </message>
    <message>
        <source>The portal is away</source>
        <translation>Das Portal ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The portal is away. Try again once it is back.</source>
        <translation>Das Portal ist nicht erreichbar. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The portal is away: nothing was done. Try again later.</source>
        <translation>Das Portal ist nicht erreichbar: Es ist nichts geschehen. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The portal is busy</source>
        <translation>Das Portal ist ausgelastet</translation>
    </message>
    <message>
        <source>The portal is busy. Try again in a moment.</source>
        <translation>Das Portal ist ausgelastet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The portal is busy: try again in a moment.</source>
        <translation>Das Portal ist ausgelastet: Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The portal refuses our key</source>
        <translation>Das Portal lehnt unseren Schlüssel ab</translation>
    </message>
    <message>
        <source>The portal refuses our key. Check api_key in station.toml.</source>
        <translation>Das Portal lehnt unseren Schlüssel ab. Prüfen Sie api_key in station.toml.</translation>
    </message>
    <message>
        <source>The portal refuses our key: nothing was done. Check api_key in station.toml.</source>
        <translation>Das Portal lehnt unseren Schlüssel ab: Es ist nichts geschehen. Prüfen Sie api_key in station.toml.</translation>
    </message>
    <message>
        <source>The portal said no.</source>
        <translation>Das Portal sagte Nein.</translation>
    </message>
    <message>
        <source>The portal says no</source>
        <translation>Das Portal sagt Nein</translation>
    </message>
    <message>
        <source>The portal says no: it may not know this fan.</source>
        <translation>Das Portal sagt Nein: Vielleicht kennt es diesen Fan nicht.</translation>
    </message>
    <message>
        <source>The wristband quest is not open to this fan yet.</source>
        <translation>Die Armband-Aufgabe ist für diesen Fan noch nicht offen.</translation>
    </message>
    <message>
        <source>There is nothing to hand out to this fan now.</source>
        <translation>Jetzt gibt es nichts an diesen Fan auszugeben.</translation>
    </message>
    <message>
        <source>This fan has no rewards yet.</source>
        <translation>Dieser Fan hat noch keine Prämien.</translation>
    </message>
    <message>
        <source>This portal cannot search</source>
        <translation>Dieses Portal kann nicht suchen</translation>
    </message>
    <message>
        <source>This portal cannot unlink wristbands.</source>
        <translation>Dieses Portal kann keine Armbänder trennen.</translation>
    </message>
    <message>
        <source>This portal does not tell it.</source>
        <translation>Dieses Portal sagt es nicht.</translation>
    </message>
    <message>
        <source>Too many wrong tries: the PIN is locked for a while.</source>
        <translation>Zu viele Fehlversuche: Die PIN ist eine Weile gesperrt.</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Unlink “{barcode}” from {fan}?</source>
        <translation>„{barcode}“ von {fan} trennen?</translation>
    </message>
    <message>
        <source>Unlinking “{what}”…</source>
        <translation>„{what}“ wird getrennt …</translation>
    </message>
    <message>
        <source>after {quests}</source>
        <translation>nach {quests}</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>delivery failed</source>
        <translation>Zustellung gescheitert</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>expired {time}</source>
        <translation>abgelaufen {time}</translation>
    </message>
    <message>
        <source>known here since {time}</source>
        <translation>hier bekannt seit {time}</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>may be locked: not all is known</source>
        <translation>vielleicht gesperrt: nicht alles ist bekannt</translation>
    </message>
    <message>
        <source>not delivered yet</source>
        <translation>noch nicht zugestellt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message numerus="yes">
        <source>{points} points to {tier}</source>
        <translation>
            <numerusform>{points} Punkt bis {tier}</numerusform>
            <numerusform>{points} Punkte bis {tier}</numerusform>
        </translation>
    </message>
    <message>
        <source>{why}: only fans known here, by first name or number.</source>
        <translation>{why}: nur hier bekannte Fans, nach Vorname oder Nummer.</translation>
    </message>
    <message>
        <source>{window}, not open yet</source>
        <translation>{window}, noch nicht offen</translation>
    </message>
    <message>
        <source>{window}, open now</source>
        <translation>{window}, jetzt offen</translation>
    </message>
    <message>
        <source>{window}, over</source>
        <translation>{window}, vorbei</translation>
    </message>
    <message>
        <source>“{what}” belongs to another fan. A supervisor may move it.</source>
        <translation>„{what}“ gehört einem anderen Fan. Die Aufsicht darf es umziehen.</translation>
    </message>
    <message>
        <source>“{what}” has expired.</source>
        <translation>„{what}“ ist abgelaufen.</translation>
    </message>
    <message>
        <source>“{what}” has no codes left.</source>
        <translation>„{what}“ hat keine Codes mehr.</translation>
    </message>
    <message>
        <source>“{what}” is all given away: its limit is reached.</source>
        <translation>„{what}“ ist vergeben: Die Grenze ist erreicht.</translation>
    </message>
    <message>
        <source>“{what}” is another fan&apos;s by now.</source>
        <translation>„{what}“ gehört inzwischen einem anderen Fan.</translation>
    </message>
    <message>
        <source>“{what}” is given by itself to whoever earns it.</source>
        <translation>„{what}“ bekommt von selbst, wer sie verdient.</translation>
    </message>
    <message>
        <source>“{what}” is given.</source>
        <translation>„{what}“ ist gegeben.</translation>
    </message>
    <message>
        <source>“{what}” is linked to this fan.</source>
        <translation>„{what}“ ist mit diesem Fan verknüpft.</translation>
    </message>
    <message>
        <source>“{what}” is this fan&apos;s now.</source>
        <translation>„{what}“ gehört nun diesem Fan.</translation>
    </message>
    <message>
        <source>“{what}” is unlinked.</source>
        <translation>„{what}“ ist getrennt.</translation>
    </message>
    <message>
        <source>“{what}” is written down here. It is linked once the portal answers.</source>
        <translation>„{what}“ ist hier notiert. Es wird verknüpft, sobald das Portal antwortet.</translation>
    </message>
    <message>
        <source>“{what}” was linked to another fan meanwhile.</source>
        <translation>„{what}“ wurde inzwischen mit einem anderen Fan verknüpft.</translation>
    </message>
    <message>
        <source>“{what}” was linked to nobody any more.</source>
        <translation>„{what}“ war mit niemandem mehr verknüpft.</translation>
    </message>
</context>
<context>
    <name>self_service</name>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>Noch %n Versuch.</numerusform>
            <numerusform>Noch %n Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask our staff where to scan your code.</source>
        <translation>Fragen Sie unser Personal, wo Sie Ihren Code scannen können.</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Abzeichen</translation>
    </message>
    <message>
        <source>Do a quest, and see what comes.</source>
        <translation>Erledigen Sie eine Aufgabe und sehen Sie, was kommt.</translation>
    </message>
    <message>
        <source>Do this next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Email me a code</source>
        <translation>Code per E‑Mail senden</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>First: {quests}</source>
        <translation>Zuerst: {quests}</translation>
    </message>
    <message>
        <source>Five digits, within a minute</source>
        <translation>Fünf Ziffern, binnen einer Minute</translation>
    </message>
    <message>
        <source>Good until {time}</source>
        <translation>Gültig bis {time}</translation>
    </message>
    <message>
        <source>Have a fan card? Hold it to the reader.</source>
        <translation>Haben Sie eine Fankarte? Halten Sie sie an den Leser.</translation>
    </message>
    <message>
        <source>Have a fan card? Hold its code to the camera.</source>
        <translation>Haben Sie eine Fankarte? Halten Sie den Code vor die Kamera.</translation>
    </message>
    <message>
        <source>Have a fan card? Hold its code to the scanner.</source>
        <translation>Haben Sie eine Fankarte? Halten Sie den Code an den Scanner.</translation>
    </message>
    <message>
        <source>Hi {name}</source>
        <translation>Hallo {name}</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Code verdecken</translation>
    </message>
    <message>
        <source>Hold your wristband to the scanner now.</source>
        <translation>Halten Sie Ihr Armband jetzt an den Scanner.</translation>
    </message>
    <message>
        <source>If you think that this is wrong, please ask our staff.</source>
        <translation>Wenn Sie meinen, dass das falsch ist, fragen Sie bitte unser Personal.</translation>
    </message>
    <message>
        <source>It is no longer valid. If you have questions, please ask our staff.</source>
        <translation>Er gilt nicht mehr. Wenn Sie Fragen haben, wenden Sie sich bitte an unser Personal.</translation>
    </message>
    <message>
        <source>Link a wristband</source>
        <translation>Armband verknüpfen</translation>
    </message>
    <message>
        <source>Link your wristband: here, or at an entrance.</source>
        <translation>Verknüpfen Sie Ihr Armband: hier oder an einem Eingang.</translation>
    </message>
    <message>
        <source>Linked {time}</source>
        <translation>Verknüpft: {time}</translation>
    </message>
    <message>
        <source>Linking your wristband…</source>
        <translation>Ihr Armband wird verknüpft…</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Make your picks on your phone.</source>
        <translation>Geben Sie Ihre Tipps auf dem Handy ab.</translation>
    </message>
    <message>
        <source>Many fans are signing in right now. Please try again in a moment.</source>
        <translation>Gerade melden sich viele Fans an. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>New ones come with the next event. Look in again!</source>
        <translation>Neue kommen mit der nächsten Veranstaltung. Schauen Sie wieder vorbei!</translation>
    </message>
    <message>
        <source>New reward</source>
        <translation>Neue Prämie</translation>
    </message>
    <message>
        <source>No PIN is set on this kiosk. On its machine, run: kiosk pin</source>
        <translation>An diesem Kiosk ist keine PIN gesetzt. Auf seinem Rechner: kiosk pin</translation>
    </message>
    <message>
        <source>No answer came: it may be linked. Trying again does no harm.</source>
        <translation>Es kam keine Antwort: Vielleicht ist es verknüpft. Ein neuer Versuch schadet nicht.</translation>
    </message>
    <message>
        <source>No more codes can be sent just now. Use the newest one you have.</source>
        <translation>Gerade kann kein weiterer Code gesendet werden. Nutzen Sie den neuesten, den Sie haben.</translation>
    </message>
    <message>
        <source>No quests just now</source>
        <translation>Gerade keine Aufgaben</translation>
    </message>
    <message>
        <source>No rewards yet</source>
        <translation>Noch keine Prämien</translation>
    </message>
    <message>
        <source>No time is set yet</source>
        <translation>Noch keine Zeit festgelegt</translation>
    </message>
    <message>
        <source>No wristband can be linked just now.</source>
        <translation>Gerade kann kein Armband verknüpft werden.</translation>
    </message>
    <message>
        <source>No wristband was read. Try again, or type its number.</source>
        <translation>Es wurde kein Armband gelesen. Versuchen Sie es erneut oder tippen Sie die Nummer ein.</translation>
    </message>
    <message>
        <source>Not open to you yet</source>
        <translation>Noch nicht offen für Sie</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Noch nicht offen</translation>
    </message>
    <message>
        <source>Open its link on your phone.</source>
        <translation>Öffnen Sie den Link auf Ihrem Handy.</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Jetzt offen</translation>
    </message>
    <message>
        <source>Opens after other quests</source>
        <translation>Öffnet sich nach anderen Aufgaben</translation>
    </message>
    <message>
        <source>Opens at {points}</source>
        <translation>Nötig: {points}</translation>
    </message>
    <message>
        <source>Opens at {tier}</source>
        <translation>Öffnet sich mit Stufe {tier}</translation>
    </message>
    <message>
        <source>Opens in {time} h</source>
        <translation>Öffnet in {time} Std.</translation>
    </message>
    <message>
        <source>Opens in {time} min</source>
        <translation>Öffnet in {time} Min.</translation>
    </message>
    <message>
        <source>Opens {time}</source>
        <translation>Öffnet: {time}</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Please enter your first and your last name.</source>
        <translation>Bitte geben Sie Vor- und Nachnamen ein.</translation>
    </message>
    <message>
        <source>Please read the terms and tick the box to go on.</source>
        <translation>Bitte lesen Sie die Bedingungen und setzen Sie den Haken, um fortzufahren.</translation>
    </message>
    <message>
        <source>Prize code</source>
        <translation>Gewinncode</translation>
    </message>
    <message>
        <source>Quest</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Quest done</source>
        <translation>Aufgabe erledigt</translation>
    </message>
    <message>
        <source>Quests</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Prämien</translation>
    </message>
    <message>
        <source>Scan your code at {place}.</source>
        <translation>Scannen Sie Ihren Code an diesem Ort: {place}.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Code zeigen</translation>
    </message>
    <message>
        <source>Still to do: {quests}</source>
        <translation>Noch zu tun: {quests}</translation>
    </message>
    <message>
        <source>Take a photo of this code. At the entrance, turn your phone&apos;s brightness up and show it.</source>
        <translation>Fotografieren Sie diesen Code. Stellen Sie am Eingang Ihr Handy heller und zeigen Sie ihn.</translation>
    </message>
    <message>
        <source>Take part on your phone.</source>
        <translation>Machen Sie auf Ihrem Handy mit.</translation>
    </message>
    <message>
        <source>Text a code to my phone</source>
        <translation>Code per SMS senden</translation>
    </message>
    <message>
        <source>That code is not right. Look at the newest message and try again.</source>
        <translation>Dieser Code stimmt nicht. Sehen Sie in der neuesten Nachricht nach und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That code no longer works. Have a new one sent.</source>
        <translation>Dieser Code gilt nicht mehr. Lassen Sie sich einen neuen senden.</translation>
    </message>
    <message>
        <source>That did not work. Please try another way, or ask our staff.</source>
        <translation>Das hat nicht geklappt. Versuchen Sie es anders oder fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>Das ist nicht die PIN. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That password is not right. Try again, or go back and have a code sent.</source>
        <translation>Dieses Passwort stimmt nicht. Versuchen Sie es noch einmal, oder gehen Sie zurück und lassen Sie sich einen Code senden.</translation>
    </message>
    <message>
        <source>The code appears here as soon as the time is set.</source>
        <translation>Der Code erscheint hier, sobald die Zeit feststeht.</translation>
    </message>
    <message>
        <source>The code of your pass: {title}</source>
        <translation>Der Code Ihres Passes: {title}</translation>
    </message>
    <message>
        <source>The highest tier</source>
        <translation>Die höchste Stufe</translation>
    </message>
    <message>
        <source>The newest code is the one to use. Another can be sent at {time}.</source>
        <translation>Nutzen Sie den neuesten Code. Ab {time} kann ein weiterer gesendet werden.</translation>
    </message>
    <message>
        <source>The password of your fan account</source>
        <translation>Das Passwort Ihres Fankontos</translation>
    </message>
    <message>
        <source>There is no connection just now.</source>
        <translation>Gerade besteht keine Verbindung.</translation>
    </message>
    <message>
        <source>There is no connection: nothing was linked. Try again in a moment.</source>
        <translation>Keine Verbindung: Es wurde nichts verknüpft. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This cannot be shown here at the moment. Please ask the staff.</source>
        <translation>Das kann hier im Moment nicht gezeigt werden. Bitte fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>This cannot be shown just now. Try again in a moment.</source>
        <translation>Das kann gerade nicht gezeigt werden. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This card belongs to another team. Touch to begin and use your email.</source>
        <translation>Diese Karte gehört zu einem anderen Team. Berühren Sie den Bildschirm und nutzen Sie Ihre E‑Mail‑Adresse.</translation>
    </message>
    <message>
        <source>This card has expired. Touch to begin and use your email.</source>
        <translation>Diese Karte ist abgelaufen. Berühren Sie den Bildschirm und nutzen Sie Ihre E‑Mail‑Adresse.</translation>
    </message>
    <message>
        <source>This card is not a real one. Touch to begin and use your email.</source>
        <translation>Diese Karte ist nicht echt. Berühren Sie den Bildschirm und nutzen Sie Ihre E‑Mail‑Adresse.</translation>
    </message>
    <message>
        <source>This card was replaced or taken back. Please ask our staff.</source>
        <translation>Diese Karte wurde ersetzt oder eingezogen. Bitte fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>This code does not sign you in. Touch to begin and use your email.</source>
        <translation>Dieser Code meldet Sie nicht an. Berühren Sie den Bildschirm und nutzen Sie Ihre E‑Mail‑Adresse.</translation>
    </message>
    <message>
        <source>This code is no fan card. Hold your fan card up, or use your email.</source>
        <translation>Dieser Code ist keine Fankarte. Halten Sie Ihre Fankarte vor oder nutzen Sie Ihre E‑Mail‑Adresse.</translation>
    </message>
    <message>
        <source>This is how it was at {time}.</source>
        <translation>Stand: {time}.</translation>
    </message>
    <message>
        <source>This is not an email address yet. Write it like name@example.com.</source>
        <translation>Das ist noch keine E‑Mail‑Adresse. Ein Beispiel: name@example.com.</translation>
    </message>
    <message>
        <source>This is not told here. Look on your phone.</source>
        <translation>Das wird hier nicht angezeigt. Sehen Sie auf Ihrem Handy nach.</translation>
    </message>
    <message>
        <source>This kiosk cannot ask for your points just now. Please tell our staff.</source>
        <translation>Dieser Kiosk kann Ihre Punkte gerade nicht abfragen. Bitte sagen Sie unserem Personal Bescheid.</translation>
    </message>
    <message>
        <source>This kiosk cannot show the code</source>
        <translation>Dieses Gerät kann den Code nicht zeigen</translation>
    </message>
    <message>
        <source>This kiosk cannot sign anybody in right now. Please tell our staff.</source>
        <translation>Dieser Kiosk kann gerade niemanden anmelden. Bitte sagen Sie unserem Personal Bescheid.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s database failed. Look at its log.</source>
        <translation>Die Datenbank dieses Kiosks hat versagt. Sehen Sie in sein Protokoll.</translation>
    </message>
    <message>
        <source>This pass has ended</source>
        <translation>Dieser Pass ist abgelaufen</translation>
    </message>
    <message>
        <source>This pass was taken back</source>
        <translation>Dieser Pass wurde zurückgenommen</translation>
    </message>
    <message>
        <source>This wristband belongs to somebody else. Is it yours? Ask the staff.</source>
        <translation>Dieses Armband gehört jemand anderem. Ist es Ihres? Fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>This wristband cannot be linked. Ask the staff.</source>
        <translation>Dieses Armband kann nicht verknüpft werden. Fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>To the number we have for you</source>
        <translation>An Ihre hinterlegte Nummer</translation>
    </message>
    <message>
        <source>Today, until {time}</source>
        <translation>Heute, bis {time}</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a few minutes, then try again.</source>
        <translation>Zu viele Versuche. Bitte warten Sie ein paar Minuten und versuchen Sie es dann wieder.</translation>
    </message>
    <message>
        <source>Too many tries. You can try again at {time} ({left} minutes left).</source>
        <translation>Zu viele Versuche. Ab {time} geht es wieder (noch {left} Minuten).</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait a while.</source>
        <translation>Zu viele falsche Versuche. Warten Sie eine Weile.</translation>
    </message>
    <message>
        <source>Too many wrong tries: locked until {time}.</source>
        <translation>Zu viele falsche Versuche: gesperrt bis {time}.</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Bis {time}</translation>
    </message>
    <message>
        <source>Use my password</source>
        <translation>Mein Passwort nutzen</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Voucher on your wristband</source>
        <translation>Gutschein auf Ihrem Armband</translation>
    </message>
    <message>
        <source>We cannot check this right now</source>
        <translation>Das können wir gerade nicht prüfen</translation>
    </message>
    <message>
        <source>We cannot reach your account right now. Please try again in a moment.</source>
        <translation>Wir erreichen Ihr Konto gerade nicht. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>We sent a text message with five digits to your phone.</source>
        <translation>Wir haben eine SMS mit fünf Ziffern an Ihr Telefon gesendet.</translation>
    </message>
    <message>
        <source>We sent an email with five digits to {address}.</source>
        <translation>Wir haben eine E‑Mail mit fünf Ziffern an {address} gesendet.</translation>
    </message>
    <message>
        <source>We sent another email with five digits to {address}.</source>
        <translation>Wir haben eine weitere E‑Mail mit fünf Ziffern an {address} gesendet.</translation>
    </message>
    <message>
        <source>We sent another text message with five digits.</source>
        <translation>Wir haben eine weitere SMS mit fünf Ziffern gesendet.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Well done!</source>
        <translation>Gut gemacht!</translation>
    </message>
    <message>
        <source>What happened lately</source>
        <translation>Zuletzt geschehen</translation>
    </message>
    <message>
        <source>With a wristband you collect points at a touch.</source>
        <translation>Mit einem Armband sammeln Sie Punkte im Vorbeigehen.</translation>
    </message>
    <message>
        <source>With {tier}: {rewards}</source>
        <translation>Mit {tier}: {rewards}</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>In Reichweite</translation>
    </message>
    <message>
        <source>Wristband</source>
        <translation>Armband</translation>
    </message>
    <message>
        <source>Wristband linked</source>
        <translation>Armband verknüpft</translation>
    </message>
    <message>
        <source>Wristband {code}</source>
        <translation>Armband {code}</translation>
    </message>
    <message>
        <source>Wristbands are not open to you yet. See what it takes under Quests.</source>
        <translation>Armbänder sind noch nicht offen für Sie. Unter Aufgaben steht, was noch fehlt.</translation>
    </message>
    <message>
        <source>Wristbands cannot be linked here. Ask the staff.</source>
        <translation>Armbänder können hier nicht verknüpft werden. Fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>You find it on the wristband, next to the barcode.</source>
        <translation>Sie finden sie auf dem Armband, neben dem Strichcode.</translation>
    </message>
    <message>
        <source>You have done this.</source>
        <translation>Das haben Sie erledigt.</translation>
    </message>
    <message>
        <source>You have reached {tier}</source>
        <translation>Sie haben {tier} erreicht</translation>
    </message>
    <message>
        <source>You were signed out. Please sign in again.</source>
        <translation>Sie wurden abgemeldet. Bitte melden Sie sich wieder an.</translation>
    </message>
    <message>
        <source>Your new badge</source>
        <translation>Ihr neues Abzeichen</translation>
    </message>
    <message>
        <source>Your new pass</source>
        <translation>Ihr neuer Pass</translation>
    </message>
    <message>
        <source>Your new prize code</source>
        <translation>Ihr neuer Gewinncode</translation>
    </message>
    <message>
        <source>Your new voucher</source>
        <translation>Ihr neuer Gutschein</translation>
    </message>
    <message>
        <source>Your pass is still valid. Show your fan card at the entrance, or ask our staff.</source>
        <translation>Ihr Pass gilt weiterhin. Zeigen Sie am Eingang Ihre Fankarte oder fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>Your rewards</source>
        <translation>Ihre Prämien</translation>
    </message>
    <message>
        <source>Your wristband is linked.</source>
        <translation>Ihr Armband ist verknüpft.</translation>
    </message>
    <message>
        <source>Your wristband is noted. It is linked once the connection is back.</source>
        <translation>Ihr Armband ist notiert. Es wird verknüpft, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Your wristband&apos;s number</source>
        <translation>Die Nummer Ihres Armbands</translation>
    </message>
    <message>
        <source>Your wristbands</source>
        <translation>Ihre Armbänder</translation>
    </message>
    <message>
        <source>Yours at {tier}</source>
        <translation>Ihre mit Stufe {tier}</translation>
    </message>
    <message>
        <source>Yours since {time}</source>
        <translation>Ihre seit {time}</translation>
    </message>
    <message>
        <source>completes {reward}</source>
        <translation>vervollständigt {reward}</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>expired {time}</source>
        <translation>abgelaufen: {time}</translation>
    </message>
    <message>
        <source>not delivered: please ask the staff</source>
        <translation>nicht zugestellt: bitte fragen Sie das Personal</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>on its way to you</source>
        <translation>unterwegs zu Ihnen</translation>
    </message>
    <message>
        <source>one entry</source>
        <translation>ein Einlass</translation>
    </message>
    <message>
        <source>open now, until {time}</source>
        <translation>jetzt offen, bis {time}</translation>
    </message>
    <message>
        <source>opens {time}</source>
        <translation>öffnet: {time}</translation>
    </message>
    <message numerus="yes">
        <source>points</source>
        <translation>
            <numerusform>Punkt</numerusform>
            <numerusform>Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>takes you to {tier}</source>
        <translation>bringt Sie zu {tier}</translation>
    </message>
    <message>
        <source>touch to see it</source>
        <translation>zum Ansehen berühren</translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} Einlass</numerusform>
            <numerusform>{count} Einlässe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points</source>
        <translation>
            <numerusform>{count} Punkt</numerusform>
            <numerusform>{count} Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points to go</source>
        <translation>
            <numerusform>noch {count} Punkt</numerusform>
            <numerusform>noch {count} Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points to {tier}</source>
        <translation>
            <numerusform>{count} Punkt bis {tier}</numerusform>
            <numerusform>{count} Punkte bis {tier}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} und {count} weitere</numerusform>
            <numerusform>{names} und {count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Already done</source>
        <translation>Schon erledigt</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Schon benutzt</translation>
    </message>
    <message>
        <source>Another quest comes first. The app shows which.</source>
        <translation>Zuerst kommt eine andere Aufgabe. Die App zeigt, welche.</translation>
    </message>
    <message>
        <source>Ask a supervisor</source>
        <translation>Fragen Sie die Aufsicht</translation>
    </message>
    <message>
        <source>Choose the pass that is used.</source>
        <translation>Wählen Sie den Pass, der benutzt wird.</translation>
    </message>
    <message>
        <source>Done before. The points are already yours.</source>
        <translation>Schon erledigt. Die Punkte haben Sie bereits.</translation>
    </message>
    <message>
        <source>Ended at {time}.</source>
        <translation>Endete um {time}.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Highest tier</source>
        <translation>Höchste Stufe</translation>
    </message>
    <message>
        <source>It has ended. Open the app and show the new code.</source>
        <translation>Er ist abgelaufen. Öffnen Sie die App und zeigen Sie den neuen Code.</translation>
    </message>
    <message>
        <source>It is genuine, but of another team. The app shows where it holds.</source>
        <translation>Er ist echt, aber von einem anderen Team. Die App zeigt, wo er gilt.</translation>
    </message>
    <message>
        <source>It was taken back. Ask at the service desk; a new one can be given there.</source>
        <translation>Er wurde zurückgezogen. Einen neuen gibt es am Serviceschalter.</translation>
    </message>
    <message>
        <source>Its key is not known here. If others say so, too, this station lacks a new key: see keys in station.toml.</source>
        <translation>Sein Schlüssel ist hier unbekannt. Kommt das öfter vor, fehlt dieser Station ein neuer Schlüssel: siehe keys in station.toml.</translation>
    </message>
    <message>
        <source>Its key was retired before it was signed. Open the app and show the newest code.</source>
        <translation>Sein Schlüssel war schon zurückgezogen, als er signiert wurde. Öffnen Sie die App und zeigen Sie den neuesten Code.</translation>
    </message>
    <message>
        <source>Let in by a supervisor; it is on record.</source>
        <translation>Von der Aufsicht eingelassen; das ist vermerkt.</translation>
    </message>
    <message>
        <source>Let in, not confirmed</source>
        <translation>Eingelassen, unbestätigt</translation>
    </message>
    <message>
        <source>Let in. Open until {time}.</source>
        <translation>Einlassen. Offen bis {time}.</translation>
    </message>
    <message>
        <source>Let in. The pass is used now.</source>
        <translation>Einlassen. Der Pass ist nun benutzt.</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Needs mending</source>
        <translation>Störung beheben</translation>
    </message>
    <message>
        <source>No fan has this code. Open the fan code in the app and scan that.</source>
        <translation>Kein Fan hat diesen Code. Öffnen Sie den Fan-Code in der App und scannen Sie ihn.</translation>
    </message>
    <message>
        <source>No fan has this code. Sign in to the app again and show the new code.</source>
        <translation>Kein Fan hat diesen Code. Melden Sie sich in der App neu an und zeigen Sie den neuen Code.</translation>
    </message>
    <message>
        <source>No pass now</source>
        <translation>Jetzt kein Pass</translation>
    </message>
    <message>
        <source>No performance is on now. Come back when the doors open.</source>
        <translation>Jetzt läuft keine Veranstaltung. Kommen Sie zum Einlass wieder.</translation>
    </message>
    <message>
        <source>Nobody who may has signed this code. Open the app and show the code there.</source>
        <translation>Diesen Code hat niemand Befugtes signiert. Öffnen Sie die App und zeigen Sie den Code dort.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Not for here</source>
        <translation>Nicht für hier</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Nicht echt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Noch nicht offen</translation>
    </message>
    <message>
        <source>Not used here before, but the other booths cannot be asked now.</source>
        <translation>Hier noch nicht benutzt, aber die anderen Stände sind nicht erreichbar.</translation>
    </message>
    <message>
        <source>Not used here before. The other booths cannot be asked; they hear of it later.</source>
        <translation>Hier unbenutzt. Die anderen Stände antworten nicht; sie erfahren es später.</translation>
    </message>
    <message>
        <source>Nothing on here</source>
        <translation>Hier gibt es nichts</translation>
    </message>
    <message>
        <source>Now scan the fan&apos;s code</source>
        <translation>Jetzt den Fan-Code scannen</translation>
    </message>
    <message>
        <source>Opens at a higher tier. The app shows the way there.</source>
        <translation>Öffnet sich auf einer höheren Stufe. Die App zeigt den Weg dorthin.</translation>
    </message>
    <message numerus="yes">
        <source>Opens at {points} points</source>
        <translation>
            <numerusform>Öffnet ab {points} Punkt</numerusform>
            <numerusform>Öffnet ab {points} Punkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens at {points} points: {missing} to go</source>
        <translation>
            <numerusform>Öffnet ab {points} Punkt: noch {missing}</numerusform>
            <numerusform>Öffnet ab {points} Punkten: noch {missing}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens at {tier}: {points} points to go</source>
        <translation>
            <numerusform>Öffnet ab {tier}: noch {points} Punkt</numerusform>
            <numerusform>Öffnet ab {tier}: noch {points} Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens at {time}.</source>
        <translation>Öffnet um {time}.</translation>
    </message>
    <message>
        <source>Opens: {quest}</source>
        <translation>Öffnet: {quest}</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Quest</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Receipt {code}</source>
        <translation>Beleg {code}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Saved for you</source>
        <translation>Für Sie gespeichert</translation>
    </message>
    <message>
        <source>Scanned here before. The points are on their way.</source>
        <translation>Hier schon gescannt. Die Punkte sind unterwegs.</translation>
    </message>
    <message>
        <source>Scans cannot be saved: do not scan. Free disk space on this station.</source>
        <translation>Scans können nicht gespeichert werden: nicht scannen. Schaffen Sie Speicherplatz auf dieser Station.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>The database here is damaged, nothing was saved. Restart Kiosk: the file is set aside, not overwritten.</source>
        <translation>Die Datenbank ist beschädigt, nichts wurde gespeichert. Starten Sie Kiosk neu: Die Datei wird beiseitegelegt, nicht überschrieben.</translation>
    </message>
    <message>
        <source>The database here is damaged: do not scan, nothing is saved. Restart Kiosk: the file is set aside, not overwritten.</source>
        <translation>Die Datenbank ist beschädigt: nicht scannen, nichts wird gespeichert. Starten Sie Kiosk neu: Die Datei wird beiseitegelegt, nicht überschrieben.</translation>
    </message>
    <message>
        <source>The fan&apos;s passes are not known while the portal is away. Scan the pass itself.</source>
        <translation>Ohne Portal sind die Pässe des Fans nicht bekannt. Scannen Sie den Pass selbst.</translation>
    </message>
    <message>
        <source>The old database was damaged and set aside in the data folder. Readings in it may be unsent: keep the file and call support.</source>
        <translation>Die alte Datenbank war beschädigt und liegt nun beiseite im Datenordner. Darin können ungesendete Scans sein: Bewahren Sie die Datei auf und rufen Sie den Support.</translation>
    </message>
    <message>
        <source>The old database was damaged and set aside. Scans go into a new one.</source>
        <translation>Die alte Datenbank war beschädigt und liegt beiseite. Scans gehen in eine neue.</translation>
    </message>
    <message>
        <source>The other booths cannot be asked now, and without them nobody is let in.</source>
        <translation>Die anderen Stände sind nicht erreichbar, und ohne sie wird niemand eingelassen.</translation>
    </message>
    <message>
        <source>The portal does not know our business. Scans are saved and sent once it is mended: check business_id in station.toml.</source>
        <translation>Das Portal kennt unser Unternehmen nicht. Scans werden gespeichert und nach der Behebung gesendet: Prüfen Sie business_id in station.toml.</translation>
    </message>
    <message>
        <source>The portal does not know our business: this scan is saved. Check business_id in station.toml.</source>
        <translation>Das Portal kennt unser Unternehmen nicht: Dieser Scan ist gespeichert. Prüfen Sie business_id in station.toml.</translation>
    </message>
    <message>
        <source>The portal has confirmed it.</source>
        <translation>Das Portal hat es bestätigt.</translation>
    </message>
    <message>
        <source>The portal refuses our key. Scans are saved and sent once it is mended: check api_key in station.toml.</source>
        <translation>Das Portal lehnt unseren Schlüssel ab. Scans werden gespeichert und nach der Behebung gesendet: Prüfen Sie api_key in station.toml.</translation>
    </message>
    <message>
        <source>The portal refuses our key: this scan is saved. Check api_key in station.toml.</source>
        <translation>Das Portal lehnt unseren Schlüssel ab: Dieser Scan ist gespeichert. Prüfen Sie api_key in station.toml.</translation>
    </message>
    <message>
        <source>The portal said no. Ask at the service desk; the scan is on record.</source>
        <translation>Das Portal sagte Nein. Fragen Sie am Serviceschalter; der Scan ist vermerkt.</translation>
    </message>
    <message>
        <source>The portal says that the fan does not have this reward any more.</source>
        <translation>Das Portal sagt, dass der Fan diese Prämie nicht mehr hat.</translation>
    </message>
    <message>
        <source>The use is taken back and on record. The pass can be used again.</source>
        <translation>Nutzung zurückgenommen und vermerkt. Der Pass ist wieder benutzbar.</translation>
    </message>
    <message>
        <source>The wristband is not linked: its quest is not open to this fan yet.</source>
        <translation>Das Armband ist nicht verknüpft: Seine Aufgabe ist für diesen Fan noch nicht offen.</translation>
    </message>
    <message>
        <source>The wristband now counts as this fan&apos;s code.</source>
        <translation>Das Armband gilt nun als Code dieses Fans.</translation>
    </message>
    <message>
        <source>There are no points at this gate today. The app shows where they are.</source>
        <translation>An diesem Eingang gibt es heute keine Punkte. Die App zeigt, wo.</translation>
    </message>
    <message>
        <source>This booth&apos;s ledger was damaged and begun anew. Ask at the service desk.</source>
        <translation>Register beschädigt und neu begonnen. Fragen Sie am Serviceschalter.</translation>
    </message>
    <message>
        <source>This booth&apos;s ledger was damaged and begun anew: earlier uses are not known.</source>
        <translation>Register beschädigt und neu begonnen: Frühere Nutzungen sind unbekannt.</translation>
    </message>
    <message>
        <source>This booth&apos;s ledger was damaged and begun anew: which passes were used before is not known. The old file is set aside in the data folder: keep it and call support.</source>
        <translation>Das Register dieses Stands war beschädigt und wurde neu begonnen: Welche Pässe vorher benutzt wurden, ist nicht bekannt. Die alte Datei liegt beiseite im Datenordner: Behalten Sie sie und rufen Sie den Support.</translation>
    </message>
    <message>
        <source>This fan has no pass that is open now. The app shows which are coming.</source>
        <translation>Dieser Fan hat jetzt keinen offenen Pass. Die App zeigt die nächsten.</translation>
    </message>
    <message>
        <source>This is not a code we know. Open the fan code in the app and scan that.</source>
        <translation>Diesen Code kennen wir nicht. Öffnen Sie den Fan-Code in der App und scannen Sie ihn.</translation>
    </message>
    <message>
        <source>This pass opens later. The app shows when.</source>
        <translation>Dieser Pass öffnet später. Die App zeigt, wann.</translation>
    </message>
    <message>
        <source>This pass was used before.</source>
        <translation>Dieser Pass wurde schon benutzt.</translation>
    </message>
    <message>
        <source>This quest has ended. Other quests are in the app.</source>
        <translation>Diese Aufgabe ist beendet. Andere Aufgaben sind in der App.</translation>
    </message>
    <message>
        <source>This quest is for invited fans. Ask at the service desk.</source>
        <translation>Diese Aufgabe ist für eingeladene Fans. Fragen Sie am Serviceschalter.</translation>
    </message>
    <message>
        <source>This scan could not be saved. Free disk space, then scan again.</source>
        <translation>Dieser Scan konnte nicht gespeichert werden. Schaffen Sie Speicherplatz und scannen Sie noch einmal.</translation>
    </message>
    <message>
        <source>This station has no keys to check it with. Name them as keys in station.toml.</source>
        <translation>Diese Station hat keine Schlüssel zum Prüfen. Nennen Sie sie als keys in station.toml.</translation>
    </message>
    <message>
        <source>This wristband belongs to another fan. Take a new one.</source>
        <translation>Dieses Armband gehört einem anderen Fan. Nehmen Sie ein neues.</translation>
    </message>
    <message>
        <source>This wristband or ticket is new. Hold the fan&apos;s own code here to link it.</source>
        <translation>Dieses Armband oder Ticket ist neu. Halten Sie den Fan-Code hierher, um es zu verknüpfen.</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Zu früh</translation>
    </message>
    <message>
        <source>Use taken back</source>
        <translation>Nutzung zurückgenommen</translation>
    </message>
    <message>
        <source>Used at {place}, {time} today.</source>
        <translation>Benutzt an {place}, heute um {time}.</translation>
    </message>
    <message>
        <source>Used at {place}, {time}.</source>
        <translation>Benutzt an {place}, {time}.</translation>
    </message>
    <message>
        <source>Used only just now. Wait a little before the next use.</source>
        <translation>Gerade eben benutzt. Warten Sie etwas bis zur nächsten Nutzung.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome back. No other use is counted.</source>
        <translation>Willkommen zurück. Es zählt keine weitere Nutzung.</translation>
    </message>
    <message>
        <source>Which pass?</source>
        <translation>Welcher Pass?</translation>
    </message>
    <message>
        <source>Written down here. It is sent as soon as the portal is back.</source>
        <translation>Hier notiert. Wird gesendet, sobald das Portal wieder da ist.</translation>
    </message>
    <message>
        <source>Written down here. The portal is busy; it is sent in a moment.</source>
        <translation>Hier notiert. Das Portal ist ausgelastet; es wird gleich gesendet.</translation>
    </message>
    <message>
        <source>Written down here. The portal is still answering; nothing more to do.</source>
        <translation>Hier notiert. Das Portal antwortet noch; mehr ist nicht zu tun.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>done before</source>
        <translation>schon erledigt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>let in</source>
        <translation>eingelassen</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>verknüpft</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>unbestätigt</translation>
    </message>
    <message>
        <source>not for here</source>
        <translation>nicht für hier</translation>
    </message>
    <message>
        <source>not genuine</source>
        <translation>nicht echt</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>nicht verknüpft</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>nicht offen</translation>
    </message>
    <message>
        <source>nothing on</source>
        <translation>nichts los</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>to choose</source>
        <translation>zu wählen</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>zu früh</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>used before</source>
        <translation>schon benutzt</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>1 weiterer</numerusform>
            <numerusform>{count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, until {time}</source>
        <translation>{name}, bis {time}</translation>
    </message>
    <message>
        <source>{points} on its way</source>
        <translation>{points} unterwegs</translation>
    </message>
    <message numerus="yes">
        <source>{points} points</source>
        <translation>
            <numerusform>{points} Punkt</numerusform>
            <numerusform>{points} Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>{points} to {tier}</source>
        <translation>{points} bis {tier}</translation>
    </message>
    <message>
        <source>{tier} reached</source>
        <translation>{tier} erreicht</translation>
    </message>
</context>
</TS>
