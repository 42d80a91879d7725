<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AttractBegin</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Touchez pour commencer</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Hold up your fan card, or use your email.</source>
        <translation>Présentez votre carte de fan ou utilisez votre e‑mail.</translation>
    </message>
    <message>
        <source>Rewards and passes, ready to show.</source>
        <translation>Récompenses et pass, prêts à être présentés.</translation>
    </message>
    <message>
        <source>See your points</source>
        <translation>Voyez vos points</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Take your pass</source>
        <translation>Prenez votre pass</translation>
    </message>
    <message>
        <source>Your tier, your quests, your next reward.</source>
        <translation>Votre niveau, vos défis, votre prochaine récompense.</translation>
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
        <translation>Vos points.</translation>
    </message>
    <message>
        <source>Your rewards.</source>
        <translation>Vos récompenses.</translation>
    </message>
</context>
<context>
    <name>BandCard</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Do not link</source>
        <translation>Ne pas associer</translation>
    </message>
    <message>
        <source>Scan another wristband</source>
        <translation>Scanner un autre bracelet</translation>
    </message>
    <message>
        <source>Scan my wristband</source>
        <translation>Scanner mon bracelet</translation>
    </message>
    <message>
        <source>Type its number</source>
        <translation>Saisir son numéro</translation>
    </message>
</context>
<context>
    <name>BoothBar</name>
    <message>
        <source>Supervisor override</source>
        <translation>Accord du responsable</translation>
    </message>
    <message>
        <source>Turnstile did not turn</source>
        <translation>Tourniquet bloqué</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Enter code</source>
        <translation>Saisir un code</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Next fan</source>
        <translation>Fan suivant</translation>
    </message>
    <message>
        <source>Staff desk</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Turn sound off</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Turn sound on</source>
        <translation>Activer le son</translation>
    </message>
</context>
<context>
    <name>CameraPreview</name>
    <message>
        <source>Camera preview</source>
        <translation>Image de la caméra</translation>
    </message>
    <message>
        <source>Waiting for the camera&apos;s picture</source>
        <translation>En attente de l’image de la caméra</translation>
    </message>
</context>
<context>
    <name>CodeCells</name>
    <message>
        <source>Code, %1 of %2 digits typed</source>
        <translation>Code, %1 chiffre(s) saisi(s) sur %2</translation>
    </message>
</context>
<context>
    <name>CodeKeyboard</name>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>CodeKeys</name>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Enter your code</source>
        <translation>Entrez votre code</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <translation>Envoyer un nouveau code</translation>
    </message>
</context>
<context>
    <name>ConfirmPane</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>ConsentBox</name>
    <message>
        <source>I have read the terms and accept them.</source>
        <translation>J’ai lu les conditions et je les accepte.</translation>
    </message>
</context>
<context>
    <name>DeedBar</name>
    <message>
        <source>Do not link</source>
        <translation>Ne pas lier</translation>
    </message>
    <message>
        <source>Done with this</source>
        <translation>C’est vu</translation>
    </message>
    <message>
        <source>Move it here</source>
        <translation>Le transférer ici</translation>
    </message>
</context>
<context>
    <name>DeskPane</name>
    <message>
        <source>Fan, receipt or barcode</source>
        <translation>Fan, reçu ou code-barres</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>Masquer le clavier</translation>
    </message>
    <message>
        <source>Look for a fan&apos;s number or code, the receipt on a card, or a barcode.</source>
        <translation>Cherchez un numéro ou code de fan, le reçu d’une carte ou un code-barres.</translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>Afficher le clavier</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>Voir ce qui attend</translation>
    </message>
</context>
<context>
    <name>DeskPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Staff desk</source>
        <translation>Équipe</translation>
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
        <translation>Vues de l’espace équipe</translation>
    </message>
    <message>
        <source>Why no points?</source>
        <translation>Pourquoi pas de points&#x202f;?</translation>
    </message>
</context>
<context>
    <name>DetailSheet</name>
    <message>
        <source>The code is hidden</source>
        <translation>Le code est masqué</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>DoctorDevices</name>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
</context>
<context>
    <name>DoctorDiagnosis</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Lines for station.toml: %1</source>
        <translation>Lignes pour station.toml&#xa0;: %1</translation>
    </message>
    <message>
        <source>Print it with kiosk doctor --sheet sheet.pdf</source>
        <translation>Imprimez-la avec kiosk doctor --sheet sheet.pdf</translation>
    </message>
    <message>
        <source>Scan code 1 of the scanner sheet</source>
        <translation>Scannez le code 1 de la feuille de test</translation>
    </message>
    <message>
        <source>What the scanner does</source>
        <translation>Ce que fait le lecteur</translation>
    </message>
</context>
<context>
    <name>DoctorHead</name>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Vérification…</translation>
    </message>
</context>
<context>
    <name>DoctorPage</name>
    <message>
        <source>Readiness</source>
        <translation>État de préparation</translation>
    </message>
</context>
<context>
    <name>DoctorWindow</name>
    <message>
        <source>Doctor: %1</source>
        <translation>Diagnostic&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>EmailPage</name>
    <message>
        <source>Email address</source>
        <translation>Adresse e‑mail</translation>
    </message>
    <message>
        <source>New here? Enter your email just the same. Or simply hold up your fan card.</source>
        <translation>Nouveau ici ? Entrez quand même votre e‑mail. Ou présentez simplement votre carte de fan.</translation>
    </message>
    <message>
        <source>What is your email?</source>
        <translation>Quelle est votre adresse e‑mail ?</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>nom@example.com</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code under the QR, or fan number</source>
        <translation>Code sous le QR, ou numéro de fan</translation>
    </message>
</context>
<context>
    <name>FailedHome</name>
    <message>
        <source>Your points and rewards</source>
        <translation>Vos points et vos récompenses</translation>
    </message>
</context>
<context>
    <name>FanList</name>
    <message>
        <source>Fans found</source>
        <translation>Fans trouvés</translation>
    </message>
</context>
<context>
    <name>FanParts</name>
    <message>
        <source>Everything of this fan</source>
        <translation>Tout sur ce fan</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>À remettre</translation>
    </message>
    <message>
        <source>Link a wristband</source>
        <translation>Associer un bracelet</translation>
    </message>
    <message>
        <source>Quests</source>
        <translation>Défis</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Récompenses</translation>
    </message>
    <message>
        <source>Wristbands</source>
        <translation>Bracelets</translation>
    </message>
</context>
<context>
    <name>FanSheet</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>La donner</translation>
    </message>
    <message>
        <source>Readings here</source>
        <translation>Lectures ici</translation>
    </message>
    <message>
        <source>The fan keeps the points. Anybody may have the wristband then.</source>
        <translation>Le fan garde ses points. Le bracelet pourra ensuite aller à n’importe qui.</translation>
    </message>
    <message>
        <source>The portal gives it at once, and tells the fan.</source>
        <translation>Le portail la donne aussitôt et prévient le fan.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Unlink it</source>
        <translation>Le dissocier</translation>
    </message>
</context>
<context>
    <name>FanStanding</name>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
</context>
<context>
    <name>FansPane</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>Masquer le clavier</translation>
    </message>
    <message>
        <source>Name, email or phone</source>
        <translation>Nom, e‑mail ou téléphone</translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>Afficher le clavier</translation>
    </message>
    <message>
        <source>Type at least two letters of a name or an email, or two digits of a phone.</source>
        <translation>Saisissez au moins deux lettres d’un nom ou d’un e‑mail, ou deux chiffres d’un téléphone.</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>GoneBar</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Last readings</source>
        <translation>Dernières lectures</translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation>Aucune lecture</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>To the top</source>
        <translation>Vers le haut</translation>
    </message>
</context>
<context>
    <name>HomeRows</name>
    <message>
        <source>Your list</source>
        <translation>Votre liste</translation>
    </message>
</context>
<context>
    <name>HomeSheet</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>HomeTabs</name>
    <message>
        <source>What is yours</source>
        <translation>Ce qui est à vous</translation>
    </message>
</context>
<context>
    <name>IdlePane</name>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Mend it as said below, or enter codes by hand.</source>
        <translation>Réparez comme indiqué ci-dessous, ou saisissez les codes à la main.</translation>
    </message>
    <message>
        <source>Phone, wristband or ticket</source>
        <translation>Téléphone, bracelet ou billet</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>I&apos;m done</source>
        <translation>J’ai terminé</translation>
    </message>
    <message>
        <source>I&apos;m still here</source>
        <translation>Je suis encore là</translation>
    </message>
    <message>
        <source>Sign out now</source>
        <translation>Se déconnecter maintenant</translation>
    </message>
    <message>
        <source>So that nobody else sees it.</source>
        <translation>Pour que personne d’autre ne le voie.</translation>
    </message>
    <message>
        <source>So that nobody else sees your points and passes.</source>
        <translation>Pour que personne d’autre ne voie vos points et vos pass.</translation>
    </message>
    <message numerus="yes">
        <source>We clear what you typed in %Ln seconds.</source>
        <translation>
            <numerusform>Nous effaçons votre saisie dans %Ln seconde.</numerusform>
            <numerusform>Nous effaçons votre saisie dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We sign you out in %Ln seconds.</source>
        <translation>
            <numerusform>Nous vous déconnectons dans %Ln seconde.</numerusform>
            <numerusform>Nous vous déconnectons dans %Ln secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue : %1</translation>
    </message>
</context>
<context>
    <name>LastReadings</name>
    <message>
        <source>Last readings</source>
        <translation>Dernières lectures</translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation>Aucune lecture</translation>
    </message>
</context>
<context>
    <name>LatestRow</name>
    <message>
        <source>What happened lately: %1</source>
        <translation>Dernières activités : %1</translation>
    </message>
</context>
<context>
    <name>OverridePanel</name>
    <message>
        <source>Another reason</source>
        <translation>Autre motif</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It is kept with the pass: when, where and why.</source>
        <translation>C’est noté avec le pass&#xa0;: quand, où et pourquoi.</translation>
    </message>
    <message>
        <source>Let in all the same?</source>
        <translation>Laisser entrer malgré tout&#x202f;?</translation>
    </message>
</context>
<context>
    <name>OverrideReasons</name>
    <message>
        <source>Another reason, in a few words</source>
        <translation>Autre motif, en quelques mots</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>PassCard</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>PassChoices</name>
    <message>
        <source>Passes to choose from</source>
        <translation>Pass au choix</translation>
    </message>
</context>
<context>
    <name>PassCode</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>Hide password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n chiffre saisi</numerusform>
            <numerusform>%n chiffres saisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Fans, their rewards and wristbands, and what became of readings. Scanning goes on meanwhile.</source>
        <translation>Les fans, leurs récompenses et bracelets, et la suite des lectures. La lecture des codes continue pendant ce temps.</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>Code PIN de l’équipe</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Good to meet you!</source>
        <translation>Enchantés !</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>S’inscrire</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Tell us your name, and we will send a code to %1.</source>
        <translation>Dites-nous votre nom et nous enverrons un code à %1.</translation>
    </message>
</context>
<context>
    <name>SelfServiceWindow</name>
    <message>
        <source>Still there?</source>
        <translation>Toujours là ?</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Last readings</source>
        <translation>Dernières lectures</translation>
    </message>
    <message>
        <source>This performance</source>
        <translation>Cet événement</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>StaffOverlay</name>
    <message>
        <source>Back to the kiosk</source>
        <translation>Retour à la borne</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Fermer la borne</translation>
    </message>
    <message>
        <source>Ends the program.</source>
        <translation>Arrête le programme.</translation>
    </message>
    <message>
        <source>For staff: leave full screen or close the kiosk.</source>
        <translation>Pour le personnel : quitter le plein écran ou fermer la borne.</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Quitter le plein écran</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>The kiosk goes on in a window, and fills the screen again once a fan uses it.</source>
        <translation>La borne continue dans une fenêtre ; dès qu’un fan l’utilise, elle reprend tout l’écran.</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Your points</source>
        <translation>Vos points</translation>
    </message>
    <message>
        <source>Your tier</source>
        <translation>Votre niveau</translation>
    </message>
</context>
<context>
    <name>TermsBox</name>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
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
        <translation>La clore</translation>
    </message>
    <message>
        <source>Close with a reason</source>
        <translation>Clore avec un motif</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>Motif, à consigner</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Reçu %1</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Ce que l’on en sait</translation>
    </message>
</context>
<context>
    <name>TraceList</name>
    <message>
        <source>Readings found</source>
        <translation>Lectures trouvées</translation>
    </message>
</context>
<context>
    <name>TypingSheet</name>
    <message>
        <source>Link this wristband</source>
        <translation>Associer ce bracelet</translation>
    </message>
</context>
<context>
    <name>VisitBar</name>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>WayPage</name>
    <message>
        <source>How would you like to sign&#xa0;in?</source>
        <translation>Comment souhaitez-vous vous connecter ?</translation>
    </message>
</context>
<context>
    <name>around</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Clock {time} fast</source>
        <translation>Horloge en avance de {time}</translation>
    </message>
    <message>
        <source>Clock {time} slow</source>
        <translation>Horloge en retard de {time}</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Demo camera</source>
        <translation>Caméra de démo</translation>
    </message>
    <message>
        <source>Hold your code to the camera</source>
        <translation>Présentez votre code à la caméra</translation>
    </message>
    <message>
        <source>Hold your code to the scanner</source>
        <translation>Présentez votre code au lecteur</translation>
    </message>
    <message>
        <source>Hold your wristband to the reader</source>
        <translation>Présentez votre bracelet au lecteur</translation>
    </message>
    <message>
        <source>Ledger begun anew: passes not confirmed</source>
        <translation>Registre recommencé&#xa0;: pass non confirmés</translation>
    </message>
    <message>
        <source>Listening: {devices}</source>
        <translation>Actifs&#xa0;: {devices}</translation>
    </message>
    <message>
        <source>Needs attention: {count}</source>
        <translation>À traiter&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Ensuite&#xa0;: {name}</translation>
    </message>
    <message>
        <source>No camera set up here. Use the scanner.</source>
        <translation>Aucune caméra configurée ici. Utilisez le lecteur.</translation>
    </message>
    <message>
        <source>No camera: {cause}</source>
        <translation>Pas de caméra&#xa0;: {cause}</translation>
    </message>
    <message>
        <source>No performance now</source>
        <translation>Aucun événement en cours</translation>
    </message>
    <message>
        <source>No scanner is listening</source>
        <translation>Aucun lecteur à l’écoute</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Other booths cannot be asked</source>
        <translation>Autres stands injoignables</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Portal away</source>
        <translation>Portail injoignable</translation>
    </message>
    <message>
        <source>Portal slow</source>
        <translation>Portail lent</translation>
    </message>
    <message>
        <source>Quests from {time}</source>
        <translation>Défis du {time}</translation>
    </message>
    <message>
        <source>Revocation list not read: see the log</source>
        <translation>Liste de révocation illisible&#xa0;: voir le journal</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>Lecteur série</translation>
    </message>
    <message>
        <source>Wristband reader</source>
        <translation>Lecteur de bracelets</translation>
    </message>
    <message>
        <source>fans</source>
        <translation>fans</translation>
    </message>
    <message>
        <source>on their way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>opens {time}</source>
        <translation>ouvre à {time}</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusés</translation>
    </message>
    <message>
        <source>{age} old</source>
        <translation>date de {age}</translation>
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
            <numerusform>{count} en route</numerusform>
            <numerusform>{count} en route</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} passes were used twice</source>
        <translation>
            <numerusform>{count} pass utilisé deux fois</numerusform>
            <numerusform>{count} pass utilisés deux fois</numerusform>
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
        <translation>Pass d’une autre équipe</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Closed {time} ago</source>
        <translation>Fermé depuis {time}</translation>
    </message>
    <message>
        <source>Closes {time}</source>
        <translation>Ferme à {time}</translation>
    </message>
    <message>
        <source>Delayed on the way</source>
        <translation>Retardé en chemin</translation>
    </message>
    <message>
        <source>Each use before was taken back</source>
        <translation>Chaque utilisation a été annulée</translation>
    </message>
    <message>
        <source>Fan {id}</source>
        <translation>Fan {id}</translation>
    </message>
    <message>
        <source>Had left for a moment</source>
        <translation>Était sorti un instant</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Known to us: invited in person</source>
        <translation>Connu de nous&#xa0;: invité en personne</translation>
    </message>
    <message>
        <source>Let in by a supervisor; it is on record.</source>
        <translation>Entrée accordée par un responsable&#x202f;; c’est consigné.</translation>
    </message>
    <message>
        <source>No staff PIN is set here. Run:
kiosk pin --config station.toml</source>
        <translation>Aucun code PIN n’est défini ici. Exécutez&#xa0;:
kiosk pin --config station.toml</translation>
    </message>
    <message>
        <source>No use is known here</source>
        <translation>Aucune utilisation connue ici</translation>
    </message>
    <message>
        <source>Not possible any more. Scan it again.</source>
        <translation>Ce n’est plus possible. Scannez-le à nouveau.</translation>
    </message>
    <message>
        <source>Not taken back: the pass was used again since.</source>
        <translation>Pas annulé&#xa0;: le pass a resservi depuis.</translation>
    </message>
    <message>
        <source>Not the one on now</source>
        <translation>Pas celui en cours</translation>
    </message>
    <message>
        <source>Not used before</source>
        <translation>Jamais utilisé</translation>
    </message>
    <message>
        <source>Now {time}</source>
        <translation>Il est {time}</translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>Ouvert jusqu’à {time}</translation>
    </message>
    <message>
        <source>Open, {time} left</source>
        <translation>Ouvert, encore {time}</translation>
    </message>
    <message>
        <source>Opens in {time}</source>
        <translation>Ouvre dans {time}</translation>
    </message>
    <message>
        <source>Opens {time}</source>
        <translation>Ouvre à {time}</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Say why: choose a reason or type one.</source>
        <translation>Dites pourquoi&#xa0;: choisissez ou saisissez un motif.</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>Ce n’est pas le bon code PIN. Réessayez.</translation>
    </message>
    <message>
        <source>The chosen pass is used; the list shows the answer.</source>
        <translation>Le pass choisi est utilisé&#x202f;; la liste montre la réponse.</translation>
    </message>
    <message>
        <source>The database here cannot be read or written. Free disk space, then try again.</source>
        <translation>La base de données ne peut être ni lue ni écrite. Libérez de l’espace disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The use is taken back and on record.</source>
        <translation>L’utilisation est annulée et consignée.</translation>
    </message>
    <message>
        <source>There is no such use to take back.</source>
        <translation>Aucune utilisation à annuler.</translation>
    </message>
    <message>
        <source>Too late: a use can be taken back for 60 seconds only.</source>
        <translation>Trop tard&#xa0;: une utilisation ne s’annule que pendant 60 secondes.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait, then try again.</source>
        <translation>Trop d’essais erronés. Patientez, puis réessayez.</translation>
    </message>
    <message>
        <source>Too many wrong tries: locked until {time}, {left} more.</source>
        <translation>Trop d’essais erronés&#xa0;: bloqué jusqu’à {time}, encore {left}.</translation>
    </message>
    <message>
        <source>Used once before</source>
        <translation>Utilisé une fois</translation>
    </message>
    <message numerus="yes">
        <source>Used {count} times before</source>
        <translation>
            <numerusform>Utilisé {count} fois</numerusform>
            <numerusform>Utilisé {count} fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Used: {where}</source>
        <translation>Utilisé&#xa0;: {where}</translation>
    </message>
    <message>
        <source>Was scanned by mistake</source>
        <translation>Scanné par erreur</translation>
    </message>
    <message numerus="yes">
        <source>and {count} earlier</source>
        <translation>
            <numerusform>et {count} plus ancienne</numerusform>
            <numerusform>et {count} plus anciennes</numerusform>
        </translation>
    </message>
    <message>
        <source>came back in</source>
        <translation>est revenu</translation>
    </message>
    <message>
        <source>let in by a supervisor: {why}</source>
        <translation>entrée accordée par un responsable&#xa0;: {why}</translation>
    </message>
    <message>
        <source>list of {time}</source>
        <translation>liste de {time}</translation>
    </message>
    <message>
        <source>portal says no</source>
        <translation>le portail dit non</translation>
    </message>
    <message>
        <source>portal says yes</source>
        <translation>le portail dit oui</translation>
    </message>
    <message>
        <source>taken back {time}</source>
        <translation>annulé à {time}</translation>
    </message>
    <message>
        <source>without the portal</source>
        <translation>sans le portail</translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} jour</numerusform>
            <numerusform>{count} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} s · {whose}</source>
        <translation>{count} s · {whose}</translation>
    </message>
    <message>
        <source>{name}: not the one on now</source>
        <translation>{name}&#xa0;: pas celui en cours</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>il y a {time}</translation>
    </message>
    <message>
        <source>{whose}: {said}</source>
        <translation>{whose}&#xa0;: {said}</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Closed by staff</source>
        <translation>Clos par l’équipe</translation>
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
        <translation>Il n’y aura pas de nouvel envoi.</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Demande une intervention</translation>
    </message>
    <message>
        <source>No staff PIN is set here. Run:
{command}</source>
        <translation>Aucun code PIN n’est défini ici. Exécutez&#xa0;:
{command}</translation>
    </message>
    <message>
        <source>Nothing needs a person, and nothing is on its way.</source>
        <translation>Rien à traiter, rien en cours d’envoi.</translation>
    </message>
    <message>
        <source>Nothing was read here for “{query}”.</source>
        <translation>Aucune lecture ici pour «&#xa0;{query}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>Nothing: Kiosk ended before it could answer.</source>
        <translation>Rien&#xa0;: Kiosk s’est arrêté avant de répondre.</translation>
    </message>
    <message>
        <source>On its way to the portal</source>
        <translation>En route vers le portail</translation>
    </message>
    <message>
        <source>Our clock</source>
        <translation>Notre horloge</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Portal said</source>
        <translation>Portail</translation>
    </message>
    <message>
        <source>Readings of “{query}”</source>
        <translation>Lectures de «&#xa0;{query}&#xa0;»</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Scanné</translation>
    </message>
    <message>
        <source>Shown then</source>
        <translation>Affiché alors</translation>
    </message>
    <message>
        <source>Stands now</source>
        <translation>État actuel</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>Ce n’est pas le bon code PIN. Réessayez.</translation>
    </message>
    <message>
        <source>The database here cannot be read or written. Free disk space, then try again.</source>
        <translation>La base de données ne peut être ni lue ni écrite. Libérez de l’espace disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The portal did not do what the fan was told. Mend the cause and send it again, or close it with a reason.</source>
        <translation>Le portail n’a pas fait ce qui a été dit au fan. Corrigez la cause et renvoyez, ou fermez avec un motif.</translation>
    </message>
    <message>
        <source>The portal has answered</source>
        <translation>Le portail a répondu</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>La même chose</translation>
    </message>
    <message>
        <source>This is final; nothing more is sent.</source>
        <translation>C’est définitif&#x202f;; plus rien n’est envoyé.</translation>
    </message>
    <message>
        <source>This reading asked the portal for nothing.</source>
        <translation>Cette lecture n’a rien demandé au portail.</translation>
    </message>
    <message>
        <source>Too many wrong tries: locked until {time}, {left} more.</source>
        <translation>Trop d’essais erronés&#xa0;: bloqué jusqu’à {time}, encore {left}.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>En attente ici</translation>
    </message>
    <message>
        <source>Written down here, and sent by itself. Nothing is lost.</source>
        <translation>Noté ici et envoyé tout seul. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>caméra</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>demo camera</source>
        <translation>caméra de démo</translation>
    </message>
    <message>
        <source>done before</source>
        <translation>déjà fait</translation>
    </message>
    <message>
        <source>it refuses our key</source>
        <translation>il refuse notre clé</translation>
    </message>
    <message>
        <source>needs a person</source>
        <translation>à traiter</translation>
    </message>
    <message>
        <source>next at {time}</source>
        <translation>prochain à {time}</translation>
    </message>
    <message>
        <source>next now</source>
        <translation>prochain maintenant</translation>
    </message>
    <message>
        <source>no connection, or no answer in time</source>
        <translation>pas de connexion, ou pas de réponse à temps</translation>
    </message>
    <message>
        <source>no quest completed</source>
        <translation>aucun défi accompli</translation>
    </message>
    <message>
        <source>no such fan or quest</source>
        <translation>fan ou défi inexistant</translation>
    </message>
    <message>
        <source>not open to this fan</source>
        <translation>pas ouvert à ce fan</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>pas envoyé</translation>
    </message>
    <message>
        <source>not the portal: a sign-in page of the network?</source>
        <translation>pas le portail&#xa0;: une page de connexion du réseau&#x202f;?</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>out of order for now</source>
        <translation>hors service pour le moment</translation>
    </message>
    <message>
        <source>points given</source>
        <translation>points donnés</translation>
    </message>
    <message>
        <source>scanner</source>
        <translation>lecteur</translation>
    </message>
    <message>
        <source>serial scanner</source>
        <translation>lecteur série</translation>
    </message>
    <message>
        <source>the barcode belongs to another fan</source>
        <translation>le code-barres est à un autre fan</translation>
    </message>
    <message>
        <source>the barcode belongs to nobody</source>
        <translation>le code-barres n’est à personne</translation>
    </message>
    <message>
        <source>the quest has ended</source>
        <translation>le défi est terminé</translation>
    </message>
    <message>
        <source>too many calls; it asked us to wait</source>
        <translation>trop d’appels&#x202f;; il nous a demandé d’attendre</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>saisi à la main</translation>
    </message>
    <message>
        <source>wristband reader</source>
        <translation>lecteur de bracelets</translation>
    </message>
    <message numerus="yes">
        <source>{count} without an answer</source>
        <translation>
            <numerusform>{count} sans réponse</numerusform>
            <numerusform>{count} sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} fast when it was scanned</source>
        <translation>en avance de {time} lors du scan</translation>
    </message>
    <message>
        <source>{time} slow when it was scanned</source>
        <translation>en retard de {time} lors du scan</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>Amber</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Listening; nothing read yet</source>
        <translation>À l’écoute&#x202f;; rien lu encore</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Pas à l’écoute</translation>
    </message>
    <message>
        <source>Not ready; mend what is red</source>
        <translation>Pas prêt&#x202f;; réparez ce qui est rouge</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lit</translation>
    </message>
    <message>
        <source>Reads {kinds}</source>
        <translation>Lit {kinds}</translation>
    </message>
    <message>
        <source>Ready for the doors</source>
        <translation>Prêt pour l’ouverture</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Works; look at what is amber</source>
        <translation>Fonctionne&#x202f;; regardez ce qui est orange</translation>
    </message>
</context>
<context>
    <name>fans</name>
    <message>
        <source>A supervisor moves “{barcode}” to {fan}</source>
        <translation>Un responsable transfère «&#xa0;{barcode}&#xa0;» à {fan}</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Fan {id}</source>
        <translation>Fan {id}</translation>
    </message>
    <message>
        <source>Fans found</source>
        <translation>Fans trouvés</translation>
    </message>
    <message>
        <source>Find a fan</source>
        <translation>Chercher un fan</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Donner</translation>
    </message>
    <message>
        <source>Give “{reward}” to {fan}?</source>
        <translation>Donner «&#xa0;{reward}&#xa0;» à {fan}&#x202f;?</translation>
    </message>
    <message>
        <source>Giving “{what}”…</source>
        <translation>Remise de «&#xa0;{what}&#xa0;»…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Moving “{what}”…</source>
        <translation>Transfert de «&#xa0;{what}&#xa0;»…</translation>
    </message>
    <message>
        <source>No answer: “{what}” may be given, or not. Look at the rewards, then try again.</source>
        <translation>Pas de réponse&#xa0;: «&#xa0;{what}&#xa0;» est peut-être donné. Regardez les récompenses, puis réessayez.</translation>
    </message>
    <message>
        <source>No answer: “{what}” may be unlinked, or not. Scan it once more.</source>
        <translation>Pas de réponse&#xa0;: «&#xa0;{what}&#xa0;» est peut-être dissocié. Scannez-le encore une fois.</translation>
    </message>
    <message>
        <source>No answer: “{what}” may be unlinked, or not. Try again.</source>
        <translation>Pas de réponse&#xa0;: «&#xa0;{what}&#xa0;» est peut-être dissocié. Réessayez.</translation>
    </message>
    <message>
        <source>No quest is on, and none is done.</source>
        <translation>Aucun défi en cours, aucun accompli.</translation>
    </message>
    <message>
        <source>No wristband of this fan is known here.</source>
        <translation>Aucun bracelet de ce fan n’est connu ici.</translation>
    </message>
    <message>
        <source>No wristband quest is on now: nothing was linked.</source>
        <translation>Aucun défi de bracelet en cours&#xa0;: rien n’a été associé.</translation>
    </message>
    <message>
        <source>No wristband was scanned.</source>
        <translation>Aucun bracelet n’a été scanné.</translation>
    </message>
    <message>
        <source>Nobody could be looked for.</source>
        <translation>La recherche n’a pas été possible.</translation>
    </message>
    <message>
        <source>Nobody is found for “{query}”.</source>
        <translation>Personne pour «&#xa0;{query}&#xa0;».</translation>
    </message>
    <message>
        <source>None can be linked: no wristband quest is on now.</source>
        <translation>Association impossible&#xa0;: aucun défi de bracelet en cours.</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Prize code</source>
        <translation>Code cadeau</translation>
    </message>
    <message>
        <source>Promotion by AtVenu</source>
        <translation>Promotion AtVenu</translation>
    </message>
    <message>
        <source>Promotion by BestRing</source>
        <translation>Promotion BestRing</translation>
    </message>
    <message>
        <source>Quest {id}</source>
        <translation>Défi {id}</translation>
    </message>
    <message>
        <source>Reward without a title</source>
        <translation>Récompense sans titre</translation>
    </message>
    <message>
        <source>Scan the wristband now.</source>
        <translation>Scannez le bracelet.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Show code</source>
        <translation>Afficher le code</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>Ce n’est pas le bon code PIN. Réessayez.</translation>
    </message>
    <message>
        <source>The database here cannot be read. Free disk space, then try again.</source>
        <translation>La base de données ne peut pas être lue. Libérez de l’espace disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The database here cannot be written. Free disk space, then try again.</source>
        <translation>La base de données ne peut pas être écrite. Libérez de l’espace disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The fan has “{what}” already.</source>
        <translation>Le fan a déjà «&#xa0;{what}&#xa0;».</translation>
    </message>
    <message>
        <source>The first {count}. Type more to find fewer.</source>
        <translation>Les {count} premiers. Précisez pour en trouver moins.</translation>
    </message>
    <message>
        <source>The portal did not answer. Try again.</source>
        <translation>Le portail n’a pas répondu. Réessayez.</translation>
    </message>
    <message>
        <source>The portal has no such fan any more.</source>
        <translation>Le portail n’a plus ce fan.</translation>
    </message>
    <message>
        <source>The portal has no “{what}” any more, or no such fan.</source>
        <translation>Le portail n’a plus «&#xa0;{what}&#xa0;», ou plus ce fan.</translation>
    </message>
    <message>
        <source>The portal is away</source>
        <translation>Le portail est injoignable</translation>
    </message>
    <message>
        <source>The portal is away. Try again once it is back.</source>
        <translation>Le portail est injoignable. Réessayez à son retour.</translation>
    </message>
    <message>
        <source>The portal is away: nothing was done. Try again later.</source>
        <translation>Le portail est injoignable&#xa0;: rien n’a été fait. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The portal is busy</source>
        <translation>Le portail est occupé</translation>
    </message>
    <message>
        <source>The portal is busy. Try again in a moment.</source>
        <translation>Le portail est occupé. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The portal is busy: try again in a moment.</source>
        <translation>Le portail est occupé&#xa0;: réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The portal refuses our key</source>
        <translation>Le portail refuse notre clé</translation>
    </message>
    <message>
        <source>The portal refuses our key. Check api_key in station.toml.</source>
        <translation>Le portail refuse notre clé. Vérifiez api_key dans station.toml.</translation>
    </message>
    <message>
        <source>The portal refuses our key: nothing was done. Check api_key in station.toml.</source>
        <translation>Le portail refuse notre clé&#xa0;: rien n’a été fait. Vérifiez api_key dans station.toml.</translation>
    </message>
    <message>
        <source>The portal said no.</source>
        <translation>Le portail a dit non.</translation>
    </message>
    <message>
        <source>The portal says no</source>
        <translation>Le portail dit non</translation>
    </message>
    <message>
        <source>The portal says no: it may not know this fan.</source>
        <translation>Le portail dit non&#xa0;: il ne connaît peut-être pas ce fan.</translation>
    </message>
    <message>
        <source>The wristband quest is not open to this fan yet.</source>
        <translation>Le défi du bracelet n’est pas encore ouvert à ce fan.</translation>
    </message>
    <message>
        <source>There is nothing to hand out to this fan now.</source>
        <translation>Rien à remettre à ce fan maintenant.</translation>
    </message>
    <message>
        <source>This fan has no rewards yet.</source>
        <translation>Ce fan n’a pas encore de récompenses.</translation>
    </message>
    <message>
        <source>This portal cannot search</source>
        <translation>Ce portail ne sait pas chercher</translation>
    </message>
    <message>
        <source>This portal cannot unlink wristbands.</source>
        <translation>Ce portail ne sait pas dissocier les bracelets.</translation>
    </message>
    <message>
        <source>This portal does not tell it.</source>
        <translation>Ce portail ne le dit pas.</translation>
    </message>
    <message>
        <source>Too many wrong tries: the PIN is locked for a while.</source>
        <translation>Trop d’essais erronés&#xa0;: le code PIN est bloqué un moment.</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Dissocier</translation>
    </message>
    <message>
        <source>Unlink “{barcode}” from {fan}?</source>
        <translation>Dissocier «&#xa0;{barcode}&#xa0;» de {fan}&#x202f;?</translation>
    </message>
    <message>
        <source>Unlinking “{what}”…</source>
        <translation>Dissociation de «&#xa0;{what}&#xa0;»…</translation>
    </message>
    <message>
        <source>after {quests}</source>
        <translation>après {quests}</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>remis</translation>
    </message>
    <message>
        <source>delivery failed</source>
        <translation>échec de la remise</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>expired {time}</source>
        <translation>expiré {time}</translation>
    </message>
    <message>
        <source>known here since {time}</source>
        <translation>connu ici depuis {time}</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>may be locked: not all is known</source>
        <translation>peut-être verrouillé&#xa0;: tout n’est pas connu</translation>
    </message>
    <message>
        <source>not delivered yet</source>
        <translation>pas encore remis</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message numerus="yes">
        <source>{points} points to {tier}</source>
        <translation>
            <numerusform>{points} point avant {tier}</numerusform>
            <numerusform>{points} points avant {tier}</numerusform>
        </translation>
    </message>
    <message>
        <source>{why}: only fans known here, by first name or number.</source>
        <translation>{why}&#xa0;: seulement les fans connus ici, par prénom ou numéro.</translation>
    </message>
    <message>
        <source>{window}, not open yet</source>
        <translation>{window}, pas encore ouvert</translation>
    </message>
    <message>
        <source>{window}, open now</source>
        <translation>{window}, ouvert maintenant</translation>
    </message>
    <message>
        <source>{window}, over</source>
        <translation>{window}, terminé</translation>
    </message>
    <message>
        <source>“{what}” belongs to another fan. A supervisor may move it.</source>
        <translation>«&#xa0;{what}&#xa0;» est à un autre fan. Un responsable peut le transférer.</translation>
    </message>
    <message>
        <source>“{what}” has expired.</source>
        <translation>«&#xa0;{what}&#xa0;» a expiré.</translation>
    </message>
    <message>
        <source>“{what}” has no codes left.</source>
        <translation>«&#xa0;{what}&#xa0;» n’a plus de codes.</translation>
    </message>
    <message>
        <source>“{what}” is all given away: its limit is reached.</source>
        <translation>«&#xa0;{what}&#xa0;» est épuisé&#xa0;: sa limite est atteinte.</translation>
    </message>
    <message>
        <source>“{what}” is another fan&apos;s by now.</source>
        <translation>«&#xa0;{what}&#xa0;» est désormais à un autre fan.</translation>
    </message>
    <message>
        <source>“{what}” is given by itself to whoever earns it.</source>
        <translation>«&#xa0;{what}&#xa0;» est donné automatiquement à qui le mérite.</translation>
    </message>
    <message>
        <source>“{what}” is given.</source>
        <translation>«&#xa0;{what}&#xa0;» est donné.</translation>
    </message>
    <message>
        <source>“{what}” is linked to this fan.</source>
        <translation>«&#xa0;{what}&#xa0;» est associé à ce fan.</translation>
    </message>
    <message>
        <source>“{what}” is this fan&apos;s now.</source>
        <translation>«&#xa0;{what}&#xa0;» est maintenant à ce fan.</translation>
    </message>
    <message>
        <source>“{what}” is unlinked.</source>
        <translation>«&#xa0;{what}&#xa0;» est dissocié.</translation>
    </message>
    <message>
        <source>“{what}” is written down here. It is linked once the portal answers.</source>
        <translation>«&#xa0;{what}&#xa0;» est noté ici. Il sera associé dès que le portail répond.</translation>
    </message>
    <message>
        <source>“{what}” was linked to another fan meanwhile.</source>
        <translation>«&#xa0;{what}&#xa0;» a été associé à un autre fan entre-temps.</translation>
    </message>
    <message>
        <source>“{what}” was linked to nobody any more.</source>
        <translation>«&#xa0;{what}&#xa0;» n’était plus associé à personne.</translation>
    </message>
</context>
<context>
    <name>self_service</name>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>Encore %n essai.</numerusform>
            <numerusform>Encore %n essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask our staff where to scan your code.</source>
        <translation>Demandez à notre personnel où scanner votre code.</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Do a quest, and see what comes.</source>
        <translation>Accomplissez un défi et voyez ce qui arrive.</translation>
    </message>
    <message>
        <source>Do this next</source>
        <translation>À faire maintenant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Email me a code</source>
        <translation>M’envoyer un code par e‑mail</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirées</translation>
    </message>
    <message>
        <source>First: {quests}</source>
        <translation>D’abord : {quests}</translation>
    </message>
    <message>
        <source>Five digits, within a minute</source>
        <translation>Cinq chiffres, en moins d’une minute</translation>
    </message>
    <message>
        <source>Good until {time}</source>
        <translation>Fin de validité : {time}</translation>
    </message>
    <message>
        <source>Have a fan card? Hold it to the reader.</source>
        <translation>Une carte de fan ? Approchez-la du lecteur.</translation>
    </message>
    <message>
        <source>Have a fan card? Hold its code to the camera.</source>
        <translation>Une carte de fan ? Présentez son code à la caméra.</translation>
    </message>
    <message>
        <source>Have a fan card? Hold its code to the scanner.</source>
        <translation>Une carte de fan ? Présentez son code au lecteur.</translation>
    </message>
    <message>
        <source>Hi {name}</source>
        <translation>Bonjour {name}</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Masquer le code</translation>
    </message>
    <message>
        <source>Hold your wristband to the scanner now.</source>
        <translation>Présentez maintenant votre bracelet au lecteur.</translation>
    </message>
    <message>
        <source>If you think that this is wrong, please ask our staff.</source>
        <translation>Si vous pensez que c’est une erreur, adressez-vous à notre personnel.</translation>
    </message>
    <message>
        <source>It is no longer valid. If you have questions, please ask our staff.</source>
        <translation>Il n’est plus valable. Pour toute question, adressez-vous à notre personnel.</translation>
    </message>
    <message>
        <source>Link a wristband</source>
        <translation>Associer un bracelet</translation>
    </message>
    <message>
        <source>Link your wristband: here, or at an entrance.</source>
        <translation>Associez votre bracelet : ici ou à une entrée.</translation>
    </message>
    <message>
        <source>Linked {time}</source>
        <translation>Associé : {time}</translation>
    </message>
    <message>
        <source>Linking your wristband…</source>
        <translation>Association de votre bracelet…</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillées</translation>
    </message>
    <message>
        <source>Make your picks on your phone.</source>
        <translation>Faites vos pronostics sur votre téléphone.</translation>
    </message>
    <message>
        <source>Many fans are signing in right now. Please try again in a moment.</source>
        <translation>Beaucoup de fans se connectent en ce moment. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>New ones come with the next event. Look in again!</source>
        <translation>De nouvelles arrivent avec le prochain événement. Revenez !</translation>
    </message>
    <message>
        <source>New reward</source>
        <translation>Nouvelle récompense</translation>
    </message>
    <message>
        <source>No PIN is set on this kiosk. On its machine, run: kiosk pin</source>
        <translation>Aucun code PIN n’est défini sur cette borne. Sur sa machine, lancez : kiosk pin</translation>
    </message>
    <message>
        <source>No answer came: it may be linked. Trying again does no harm.</source>
        <translation>Pas de réponse : il est peut-être associé. Réessayer est sans risque.</translation>
    </message>
    <message>
        <source>No more codes can be sent just now. Use the newest one you have.</source>
        <translation>Aucun autre code ne peut être envoyé pour le moment. Utilisez le plus récent.</translation>
    </message>
    <message>
        <source>No quests just now</source>
        <translation>Aucun défi pour le moment</translation>
    </message>
    <message>
        <source>No rewards yet</source>
        <translation>Pas encore de récompense</translation>
    </message>
    <message>
        <source>No time is set yet</source>
        <translation>Horaire pas encore fixé</translation>
    </message>
    <message>
        <source>No wristband can be linked just now.</source>
        <translation>Aucun bracelet ne peut être associé pour le moment.</translation>
    </message>
    <message>
        <source>No wristband was read. Try again, or type its number.</source>
        <translation>Aucun bracelet n’a été lu. Réessayez ou saisissez son numéro.</translation>
    </message>
    <message>
        <source>Not open to you yet</source>
        <translation>Pas encore ouverte pour vous</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Pas encore ouvert</translation>
    </message>
    <message>
        <source>Open its link on your phone.</source>
        <translation>Ouvrez son lien sur votre téléphone.</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Ouvert maintenant</translation>
    </message>
    <message>
        <source>Opens after other quests</source>
        <translation>S’ouvre après d’autres défis</translation>
    </message>
    <message>
        <source>Opens at {points}</source>
        <translation>S’ouvre à {points}</translation>
    </message>
    <message>
        <source>Opens at {tier}</source>
        <translation>S’ouvre au niveau {tier}</translation>
    </message>
    <message>
        <source>Opens in {time} h</source>
        <translation>Ouvre dans {time} h</translation>
    </message>
    <message>
        <source>Opens in {time} min</source>
        <translation>Ouvre dans {time} min</translation>
    </message>
    <message>
        <source>Opens {time}</source>
        <translation>Ouvre : {time}</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Please enter your first and your last name.</source>
        <translation>Veuillez indiquer votre prénom et votre nom.</translation>
    </message>
    <message>
        <source>Please read the terms and tick the box to go on.</source>
        <translation>Veuillez lire les conditions et cocher la case pour continuer.</translation>
    </message>
    <message>
        <source>Prize code</source>
        <translation>Code cadeau</translation>
    </message>
    <message>
        <source>Quest</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>Quest done</source>
        <translation>Défi terminé</translation>
    </message>
    <message>
        <source>Quests</source>
        <translation>Défis</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Récompenses</translation>
    </message>
    <message>
        <source>Scan your code at {place}.</source>
        <translation>Scannez votre code à cet endroit : {place}.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Afficher le code</translation>
    </message>
    <message>
        <source>Still to do: {quests}</source>
        <translation>Reste à faire : {quests}</translation>
    </message>
    <message>
        <source>Take a photo of this code. At the entrance, turn your phone&apos;s brightness up and show it.</source>
        <translation>Prenez ce code en photo. À l’entrée, augmentez la luminosité de votre téléphone et présentez-le.</translation>
    </message>
    <message>
        <source>Take part on your phone.</source>
        <translation>Participez sur votre téléphone.</translation>
    </message>
    <message>
        <source>Text a code to my phone</source>
        <translation>M’envoyer un code par SMS</translation>
    </message>
    <message>
        <source>That code is not right. Look at the newest message and try again.</source>
        <translation>Ce code n’est pas le bon. Regardez le dernier message et réessayez.</translation>
    </message>
    <message>
        <source>That code no longer works. Have a new one sent.</source>
        <translation>Ce code n’est plus valable. Faites-vous en envoyer un nouveau.</translation>
    </message>
    <message>
        <source>That did not work. Please try another way, or ask our staff.</source>
        <translation>Cela n’a pas fonctionné. Essayez autrement ou demandez à notre personnel.</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>Ce n’est pas le bon code PIN. Réessayez.</translation>
    </message>
    <message>
        <source>That password is not right. Try again, or go back and have a code sent.</source>
        <translation>Ce mot de passe n’est pas le bon. Réessayez, ou revenez en arrière et demandez un code.</translation>
    </message>
    <message>
        <source>The code appears here as soon as the time is set.</source>
        <translation>Le code apparaîtra ici dès que l’horaire sera fixé.</translation>
    </message>
    <message>
        <source>The code of your pass: {title}</source>
        <translation>Le code de votre pass : {title}</translation>
    </message>
    <message>
        <source>The highest tier</source>
        <translation>Le niveau le plus élevé</translation>
    </message>
    <message>
        <source>The newest code is the one to use. Another can be sent at {time}.</source>
        <translation>Utilisez le code le plus récent. Un autre pourra être envoyé à {time}.</translation>
    </message>
    <message>
        <source>The password of your fan account</source>
        <translation>Celui de votre compte de fan</translation>
    </message>
    <message>
        <source>There is no connection just now.</source>
        <translation>Pas de connexion pour le moment.</translation>
    </message>
    <message>
        <source>There is no connection: nothing was linked. Try again in a moment.</source>
        <translation>Pas de connexion : rien n’a été associé. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This cannot be shown here at the moment. Please ask the staff.</source>
        <translation>Cela ne peut pas être affiché ici pour le moment. Adressez-vous au personnel.</translation>
    </message>
    <message>
        <source>This cannot be shown just now. Try again in a moment.</source>
        <translation>Cela ne peut pas être affiché pour le moment. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This card belongs to another team. Touch to begin and use your email.</source>
        <translation>Cette carte est celle d’une autre équipe. Touchez pour commencer et utilisez votre e‑mail.</translation>
    </message>
    <message>
        <source>This card has expired. Touch to begin and use your email.</source>
        <translation>Cette carte a expiré. Touchez pour commencer et utilisez votre e‑mail.</translation>
    </message>
    <message>
        <source>This card is not a real one. Touch to begin and use your email.</source>
        <translation>Cette carte n’est pas authentique. Touchez pour commencer et utilisez votre e‑mail.</translation>
    </message>
    <message>
        <source>This card was replaced or taken back. Please ask our staff.</source>
        <translation>Cette carte a été remplacée ou reprise. Demandez à notre personnel.</translation>
    </message>
    <message>
        <source>This code does not sign you in. Touch to begin and use your email.</source>
        <translation>Ce code ne permet pas de vous connecter. Touchez pour commencer et utilisez votre e‑mail.</translation>
    </message>
    <message>
        <source>This code is no fan card. Hold your fan card up, or use your email.</source>
        <translation>Ce code n’est pas une carte de fan. Présentez votre carte de fan ou utilisez votre e‑mail.</translation>
    </message>
    <message>
        <source>This is how it was at {time}.</source>
        <translation>Dernier état&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>This is not an email address yet. Write it like name@example.com.</source>
        <translation>Ce n’est pas encore une adresse e‑mail. Écrivez-la comme nom@example.com.</translation>
    </message>
    <message>
        <source>This is not told here. Look on your phone.</source>
        <translation>Cela n’est pas indiqué ici. Regardez sur votre téléphone.</translation>
    </message>
    <message>
        <source>This kiosk cannot ask for your points just now. Please tell our staff.</source>
        <translation>Cette borne ne peut pas consulter vos points pour le moment. Merci de prévenir notre personnel.</translation>
    </message>
    <message>
        <source>This kiosk cannot show the code</source>
        <translation>Cette borne ne peut pas afficher le code</translation>
    </message>
    <message>
        <source>This kiosk cannot sign anybody in right now. Please tell our staff.</source>
        <translation>Cette borne ne peut connecter personne pour le moment. Prévenez notre personnel.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s database failed. Look at its log.</source>
        <translation>La base de données de cette borne a échoué. Consultez son journal.</translation>
    </message>
    <message>
        <source>This pass has ended</source>
        <translation>Ce pass n’est plus valable</translation>
    </message>
    <message>
        <source>This pass was taken back</source>
        <translation>Ce pass a été retiré</translation>
    </message>
    <message>
        <source>This wristband belongs to somebody else. Is it yours? Ask the staff.</source>
        <translation>Ce bracelet appartient à quelqu’un d’autre. C’est le vôtre ? Adressez-vous au personnel.</translation>
    </message>
    <message>
        <source>This wristband cannot be linked. Ask the staff.</source>
        <translation>Ce bracelet ne peut pas être associé. Adressez-vous au personnel.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>To the number we have for you</source>
        <translation>Au numéro que nous avons de vous</translation>
    </message>
    <message>
        <source>Today, until {time}</source>
        <translation>Aujourd’hui, jusqu’à {time}</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a few minutes, then try again.</source>
        <translation>Trop d’essais. Patientez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>Too many tries. You can try again at {time} ({left} minutes left).</source>
        <translation>Trop d’essais. Vous pourrez réessayer à {time} (encore {left} minutes).</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait a while.</source>
        <translation>Trop d’essais erronés. Patientez un peu.</translation>
    </message>
    <message>
        <source>Too many wrong tries: locked until {time}.</source>
        <translation>Trop d’essais erronés : verrouillé jusqu’à {time}.</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Fin : {time}</translation>
    </message>
    <message>
        <source>Use my password</source>
        <translation>Utiliser mon mot de passe</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Voucher on your wristband</source>
        <translation>Bon sur votre bracelet</translation>
    </message>
    <message>
        <source>We cannot check this right now</source>
        <translation>Impossible à vérifier pour le moment</translation>
    </message>
    <message>
        <source>We cannot reach your account right now. Please try again in a moment.</source>
        <translation>Impossible de joindre votre compte pour le moment. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>We sent a text message with five digits to your phone.</source>
        <translation>Nous avons envoyé un SMS avec cinq chiffres à votre téléphone.</translation>
    </message>
    <message>
        <source>We sent an email with five digits to {address}.</source>
        <translation>Nous avons envoyé un e‑mail avec cinq chiffres à {address}.</translation>
    </message>
    <message>
        <source>We sent another email with five digits to {address}.</source>
        <translation>Nous avons envoyé un autre e‑mail avec cinq chiffres à {address}.</translation>
    </message>
    <message>
        <source>We sent another text message with five digits.</source>
        <translation>Nous avons envoyé un autre SMS avec cinq chiffres.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Well done!</source>
        <translation>Bravo !</translation>
    </message>
    <message>
        <source>What happened lately</source>
        <translation>Dernières activités</translation>
    </message>
    <message>
        <source>With a wristband you collect points at a touch.</source>
        <translation>Avec un bracelet, vous gagnez des points d’un geste.</translation>
    </message>
    <message>
        <source>With {tier}: {rewards}</source>
        <translation>Avec {tier} : {rewards}</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>À portée</translation>
    </message>
    <message>
        <source>Wristband</source>
        <translation>Bracelet</translation>
    </message>
    <message>
        <source>Wristband linked</source>
        <translation>Bracelet associé</translation>
    </message>
    <message>
        <source>Wristband {code}</source>
        <translation>Bracelet {code}</translation>
    </message>
    <message>
        <source>Wristbands are not open to you yet. See what it takes under Quests.</source>
        <translation>Les bracelets ne vous sont pas encore ouverts. Voyez les conditions sous Défis.</translation>
    </message>
    <message>
        <source>Wristbands cannot be linked here. Ask the staff.</source>
        <translation>Les bracelets ne peuvent pas être associés ici. Adressez-vous au personnel.</translation>
    </message>
    <message>
        <source>You find it on the wristband, next to the barcode.</source>
        <translation>Il figure sur le bracelet, à côté du code-barres.</translation>
    </message>
    <message>
        <source>You have done this.</source>
        <translation>C’est fait.</translation>
    </message>
    <message>
        <source>You have reached {tier}</source>
        <translation>Vous avez atteint {tier}</translation>
    </message>
    <message>
        <source>You were signed out. Please sign in again.</source>
        <translation>Vous avez été déconnecté. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>Your new badge</source>
        <translation>Votre nouveau badge</translation>
    </message>
    <message>
        <source>Your new pass</source>
        <translation>Votre nouveau pass</translation>
    </message>
    <message>
        <source>Your new prize code</source>
        <translation>Votre nouveau code cadeau</translation>
    </message>
    <message>
        <source>Your new voucher</source>
        <translation>Votre nouveau bon</translation>
    </message>
    <message>
        <source>Your pass is still valid. Show your fan card at the entrance, or ask our staff.</source>
        <translation>Votre pass reste valable. Présentez votre carte de fan à l’entrée, ou adressez-vous à notre personnel.</translation>
    </message>
    <message>
        <source>Your rewards</source>
        <translation>Vos récompenses</translation>
    </message>
    <message>
        <source>Your wristband is linked.</source>
        <translation>Votre bracelet est associé.</translation>
    </message>
    <message>
        <source>Your wristband is noted. It is linked once the connection is back.</source>
        <translation>Votre bracelet est noté. Il sera associé dès que la connexion reviendra.</translation>
    </message>
    <message>
        <source>Your wristband&apos;s number</source>
        <translation>Le numéro de votre bracelet</translation>
    </message>
    <message>
        <source>Your wristbands</source>
        <translation>Vos bracelets</translation>
    </message>
    <message>
        <source>Yours at {tier}</source>
        <translation>À vous au niveau {tier}</translation>
    </message>
    <message>
        <source>Yours since {time}</source>
        <translation>À vous depuis : {time}</translation>
    </message>
    <message>
        <source>completes {reward}</source>
        <translation>complète {reward}</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>livré</translation>
    </message>
    <message>
        <source>expired {time}</source>
        <translation>expiré : {time}</translation>
    </message>
    <message>
        <source>not delivered: please ask the staff</source>
        <translation>non livré : adressez-vous au personnel</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>on its way to you</source>
        <translation>en route vers vous</translation>
    </message>
    <message>
        <source>one entry</source>
        <translation>une entrée</translation>
    </message>
    <message>
        <source>open now, until {time}</source>
        <translation>ouvert maintenant, jusqu’à {time}</translation>
    </message>
    <message>
        <source>opens {time}</source>
        <translation>ouvre : {time}</translation>
    </message>
    <message numerus="yes">
        <source>points</source>
        <translation>
            <numerusform>point</numerusform>
            <numerusform>points</numerusform>
        </translation>
    </message>
    <message>
        <source>takes you to {tier}</source>
        <translation>vous mène à {tier}</translation>
    </message>
    <message>
        <source>touch to see it</source>
        <translation>touchez pour le voir</translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} entrée</numerusform>
            <numerusform>{count} entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points</source>
        <translation>
            <numerusform>{count} point</numerusform>
            <numerusform>{count} points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points to go</source>
        <translation>
            <numerusform>encore {count} point</numerusform>
            <numerusform>encore {count} points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points to {tier}</source>
        <translation>
            <numerusform>{count} point avant {tier}</numerusform>
            <numerusform>{count} points avant {tier}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} et {count} autre</numerusform>
            <numerusform>{names} et {count} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} à {end}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Already done</source>
        <translation>Déjà fait</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Déjà utilisé</translation>
    </message>
    <message>
        <source>Another quest comes first. The app shows which.</source>
        <translation>Un autre défi vient d’abord. L’appli montre lequel.</translation>
    </message>
    <message>
        <source>Ask a supervisor</source>
        <translation>Demandez à un responsable</translation>
    </message>
    <message>
        <source>Choose the pass that is used.</source>
        <translation>Choisissez le pass à utiliser.</translation>
    </message>
    <message>
        <source>Done before. The points are already yours.</source>
        <translation>Déjà fait. Les points sont à vous.</translation>
    </message>
    <message>
        <source>Ended at {time}.</source>
        <translation>Terminé à {time}.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Highest tier</source>
        <translation>Palier le plus haut</translation>
    </message>
    <message>
        <source>It has ended. Open the app and show the new code.</source>
        <translation>Il est terminé. Ouvrez l’appli et montrez le nouveau code.</translation>
    </message>
    <message>
        <source>It is genuine, but of another team. The app shows where it holds.</source>
        <translation>Il est authentique, mais d’une autre équipe. L’appli montre où il est valable.</translation>
    </message>
    <message>
        <source>It was taken back. Ask at the service desk; a new one can be given there.</source>
        <translation>Il a été retiré. Adressez-vous à l’accueil&#x202f;; on peut vous en donner un nouveau.</translation>
    </message>
    <message>
        <source>Its key is not known here. If others say so, too, this station lacks a new key: see keys in station.toml.</source>
        <translation>Sa clé est inconnue ici. Si cela se répète, il manque une nouvelle clé à cette station&#xa0;: voir keys dans station.toml.</translation>
    </message>
    <message>
        <source>Its key was retired before it was signed. Open the app and show the newest code.</source>
        <translation>Sa clé était retirée avant sa signature. Ouvrez l’appli et montrez le code le plus récent.</translation>
    </message>
    <message>
        <source>Let in by a supervisor; it is on record.</source>
        <translation>Entrée accordée par un responsable&#x202f;; c’est consigné.</translation>
    </message>
    <message>
        <source>Let in, not confirmed</source>
        <translation>Entrée sans confirmation</translation>
    </message>
    <message>
        <source>Let in. Open until {time}.</source>
        <translation>Laissez entrer. Ouvert jusqu’à {time}.</translation>
    </message>
    <message>
        <source>Let in. The pass is used now.</source>
        <translation>Laissez entrer. Le pass est maintenant utilisé.</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Associé</translation>
    </message>
    <message>
        <source>Needs mending</source>
        <translation>À réparer</translation>
    </message>
    <message>
        <source>No fan has this code. Open the fan code in the app and scan that.</source>
        <translation>Aucun fan n’a ce code. Ouvrez le code fan dans l’appli et scannez-le.</translation>
    </message>
    <message>
        <source>No fan has this code. Sign in to the app again and show the new code.</source>
        <translation>Aucun fan n’a ce code. Reconnectez-vous à l’appli et montrez le nouveau code.</translation>
    </message>
    <message>
        <source>No pass now</source>
        <translation>Aucun pass maintenant</translation>
    </message>
    <message>
        <source>No performance is on now. Come back when the doors open.</source>
        <translation>Aucun événement en cours. Revenez à l’ouverture des portes.</translation>
    </message>
    <message>
        <source>Nobody who may has signed this code. Open the app and show the code there.</source>
        <translation>Ce code n’est signé par aucune autorité. Ouvrez l’appli et montrez le code.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Not for here</source>
        <translation>Pas pour ici</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Pas authentique</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Pas encore ouvert</translation>
    </message>
    <message>
        <source>Not used here before, but the other booths cannot be asked now.</source>
        <translation>Jamais utilisé ici, mais les autres stands sont injoignables.</translation>
    </message>
    <message>
        <source>Not used here before. The other booths cannot be asked; they hear of it later.</source>
        <translation>Jamais utilisé ici. Les autres stands sont injoignables&#x202f;; ils l’apprendront plus tard.</translation>
    </message>
    <message>
        <source>Nothing on here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>Now scan the fan&apos;s code</source>
        <translation>Scannez le code du fan</translation>
    </message>
    <message>
        <source>Opens at a higher tier. The app shows the way there.</source>
        <translation>S’ouvre à un palier supérieur. L’appli montre le chemin.</translation>
    </message>
    <message numerus="yes">
        <source>Opens at {points} points</source>
        <translation>
            <numerusform>S’ouvre à {points} point</numerusform>
            <numerusform>S’ouvre à {points} points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens at {points} points: {missing} to go</source>
        <translation>
            <numerusform>S’ouvre à {points} point&#xa0;: encore {missing}</numerusform>
            <numerusform>S’ouvre à {points} points&#xa0;: encore {missing}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens at {tier}: {points} points to go</source>
        <translation>
            <numerusform>S’ouvre à {tier}&#xa0;: encore {points} point</numerusform>
            <numerusform>S’ouvre à {tier}&#xa0;: encore {points} points</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens at {time}.</source>
        <translation>Ouvre à {time}.</translation>
    </message>
    <message>
        <source>Opens: {quest}</source>
        <translation>Débloque&#xa0;: {quest}</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Quest</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>Receipt {code}</source>
        <translation>Reçu {code}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Saved for you</source>
        <translation>Enregistré pour vous</translation>
    </message>
    <message>
        <source>Scanned here before. The points are on their way.</source>
        <translation>Déjà scanné ici. Les points sont en route.</translation>
    </message>
    <message>
        <source>Scans cannot be saved: do not scan. Free disk space on this station.</source>
        <translation>Impossible d’enregistrer&#xa0;: ne scannez pas. Libérez de l’espace disque sur cette station.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>The database here is damaged, nothing was saved. Restart Kiosk: the file is set aside, not overwritten.</source>
        <translation>La base de données est endommagée, rien n’a été enregistré. Redémarrez Kiosk&#xa0;: le fichier est mis de côté, pas écrasé.</translation>
    </message>
    <message>
        <source>The database here is damaged: do not scan, nothing is saved. Restart Kiosk: the file is set aside, not overwritten.</source>
        <translation>La base de données est endommagée&#xa0;: ne scannez pas, rien n’est enregistré. Redémarrez Kiosk&#xa0;: le fichier est mis de côté, pas écrasé.</translation>
    </message>
    <message>
        <source>The fan&apos;s passes are not known while the portal is away. Scan the pass itself.</source>
        <translation>Sans le portail, les pass du fan sont inconnus. Scannez le pass lui-même.</translation>
    </message>
    <message>
        <source>The old database was damaged and set aside in the data folder. Readings in it may be unsent: keep the file and call support.</source>
        <translation>L’ancienne base de données, endommagée, est mise de côté dans le dossier de données. Des lectures peuvent ne pas être envoyées&#xa0;: gardez le fichier et appelez l’assistance.</translation>
    </message>
    <message>
        <source>The old database was damaged and set aside. Scans go into a new one.</source>
        <translation>L’ancienne base de données, endommagée, est mise de côté. Les scans vont dans une nouvelle.</translation>
    </message>
    <message>
        <source>The other booths cannot be asked now, and without them nobody is let in.</source>
        <translation>Les autres stands sont injoignables, et sans eux personne n’entre.</translation>
    </message>
    <message>
        <source>The portal does not know our business. Scans are saved and sent once it is mended: check business_id in station.toml.</source>
        <translation>Le portail ne connaît pas notre organisation. Les scans sont gardés et envoyés après réparation&#xa0;: vérifiez business_id dans station.toml.</translation>
    </message>
    <message>
        <source>The portal does not know our business: this scan is saved. Check business_id in station.toml.</source>
        <translation>Le portail ne connaît pas notre organisation&#xa0;: ce scan est gardé. Vérifiez business_id dans station.toml.</translation>
    </message>
    <message>
        <source>The portal has confirmed it.</source>
        <translation>Le portail l’a confirmé.</translation>
    </message>
    <message>
        <source>The portal refuses our key. Scans are saved and sent once it is mended: check api_key in station.toml.</source>
        <translation>Le portail refuse notre clé. Les scans sont gardés et envoyés après réparation&#xa0;: vérifiez api_key dans station.toml.</translation>
    </message>
    <message>
        <source>The portal refuses our key: this scan is saved. Check api_key in station.toml.</source>
        <translation>Le portail refuse notre clé&#xa0;: ce scan est gardé. Vérifiez api_key dans station.toml.</translation>
    </message>
    <message>
        <source>The portal said no. Ask at the service desk; the scan is on record.</source>
        <translation>Le portail a dit non. Adressez-vous à l’accueil&#x202f;; le scan est consigné.</translation>
    </message>
    <message>
        <source>The portal says that the fan does not have this reward any more.</source>
        <translation>Le portail dit que le fan n’a plus cette récompense.</translation>
    </message>
    <message>
        <source>The use is taken back and on record. The pass can be used again.</source>
        <translation>L’utilisation est annulée et consignée. Le pass peut resservir.</translation>
    </message>
    <message>
        <source>The wristband is not linked: its quest is not open to this fan yet.</source>
        <translation>Le bracelet n’est pas associé&#xa0;: son défi n’est pas encore ouvert à ce fan.</translation>
    </message>
    <message>
        <source>The wristband now counts as this fan&apos;s code.</source>
        <translation>Le bracelet vaut désormais comme code de ce fan.</translation>
    </message>
    <message>
        <source>There are no points at this gate today. The app shows where they are.</source>
        <translation>Pas de points à cette porte aujourd’hui. L’appli montre où en trouver.</translation>
    </message>
    <message>
        <source>This booth&apos;s ledger was damaged and begun anew. Ask at the service desk.</source>
        <translation>Registre endommagé, recommencé. Adressez-vous à l’accueil.</translation>
    </message>
    <message>
        <source>This booth&apos;s ledger was damaged and begun anew: earlier uses are not known.</source>
        <translation>Registre endommagé, recommencé&#x202f;: utilisations passées inconnues.</translation>
    </message>
    <message>
        <source>This booth&apos;s ledger was damaged and begun anew: which passes were used before is not known. The old file is set aside in the data folder: keep it and call support.</source>
        <translation>Le registre de ce stand était endommagé et a été recommencé&#xa0;: on ne sait pas quels pass ont déjà servi. L’ancien fichier est mis de côté dans le dossier de données&#xa0;: gardez-le et appelez l’assistance.</translation>
    </message>
    <message>
        <source>This fan has no pass that is open now. The app shows which are coming.</source>
        <translation>Ce fan n’a pas de pass ouvert maintenant. L’appli montre les prochains.</translation>
    </message>
    <message>
        <source>This is not a code we know. Open the fan code in the app and scan that.</source>
        <translation>Nous ne connaissons pas ce code. Ouvrez le code fan dans l’appli et scannez-le.</translation>
    </message>
    <message>
        <source>This pass opens later. The app shows when.</source>
        <translation>Ce pass ouvre plus tard. L’appli montre quand.</translation>
    </message>
    <message>
        <source>This pass was used before.</source>
        <translation>Ce pass a déjà été utilisé.</translation>
    </message>
    <message>
        <source>This quest has ended. Other quests are in the app.</source>
        <translation>Ce défi est terminé. D’autres défis sont dans l’appli.</translation>
    </message>
    <message>
        <source>This quest is for invited fans. Ask at the service desk.</source>
        <translation>Ce défi est réservé aux fans invités. Adressez-vous à l’accueil.</translation>
    </message>
    <message>
        <source>This scan could not be saved. Free disk space, then scan again.</source>
        <translation>Ce scan n’a pas pu être enregistré. Libérez de l’espace disque, puis scannez à nouveau.</translation>
    </message>
    <message>
        <source>This station has no keys to check it with. Name them as keys in station.toml.</source>
        <translation>Cette station n’a pas de clés pour le vérifier. Indiquez-les sous keys dans station.toml.</translation>
    </message>
    <message>
        <source>This wristband belongs to another fan. Take a new one.</source>
        <translation>Ce bracelet est à un autre fan. Prenez-en un nouveau.</translation>
    </message>
    <message>
        <source>This wristband or ticket is new. Hold the fan&apos;s own code here to link it.</source>
        <translation>Ce bracelet ou billet est nouveau. Présentez le code du fan pour l’associer.</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Trop tôt</translation>
    </message>
    <message>
        <source>Use taken back</source>
        <translation>Utilisation annulée</translation>
    </message>
    <message>
        <source>Used at {place}, {time} today.</source>
        <translation>Utilisé à {place}, {time} aujourd’hui.</translation>
    </message>
    <message>
        <source>Used at {place}, {time}.</source>
        <translation>Utilisé à {place}, {time}.</translation>
    </message>
    <message>
        <source>Used only just now. Wait a little before the next use.</source>
        <translation>Utilisé à l’instant. Attendez un peu avant de le réutiliser.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome back. No other use is counted.</source>
        <translation>Content de vous revoir. Aucune autre utilisation n’est comptée.</translation>
    </message>
    <message>
        <source>Which pass?</source>
        <translation>Quel pass&#x202f;?</translation>
    </message>
    <message>
        <source>Written down here. It is sent as soon as the portal is back.</source>
        <translation>Noté ici. Envoyé dès que le portail revient.</translation>
    </message>
    <message>
        <source>Written down here. The portal is busy; it is sent in a moment.</source>
        <translation>Noté ici. Le portail est occupé&#x202f;; envoi dans un instant.</translation>
    </message>
    <message>
        <source>Written down here. The portal is still answering; nothing more to do.</source>
        <translation>Noté ici. Le portail n’a pas fini de répondre&#x202f;; rien d’autre à faire.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>done before</source>
        <translation>déjà fait</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>let in</source>
        <translation>entré</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>associé</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>not for here</source>
        <translation>pas pour ici</translation>
    </message>
    <message>
        <source>not genuine</source>
        <translation>pas authentique</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>non associé</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>pas ouvert</translation>
    </message>
    <message>
        <source>nothing on</source>
        <translation>rien ici</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>to choose</source>
        <translation>à choisir</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>trop tôt</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>panne</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>used before</source>
        <translation>déjà utilisé</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>{count} de plus</numerusform>
            <numerusform>{count} de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, until {time}</source>
        <translation>{name}, jusqu’à {time}</translation>
    </message>
    <message>
        <source>{points} on its way</source>
        <translation>{points} en route</translation>
    </message>
    <message numerus="yes">
        <source>{points} points</source>
        <translation>
            <numerusform>{points} point</numerusform>
            <numerusform>{points} points</numerusform>
        </translation>
    </message>
    <message>
        <source>{points} to {tier}</source>
        <translation>{points} avant {tier}</translation>
    </message>
    <message>
        <source>{tier} reached</source>
        <translation>{tier} atteint</translation>
    </message>
</context>
</TS>
