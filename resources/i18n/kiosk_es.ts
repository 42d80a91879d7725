<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AttractBegin</name>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Toca para empezar</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Hold up your fan card, or use your email.</source>
        <translation>Muestra tu tarjeta de fan o usa tu correo.</translation>
    </message>
    <message>
        <source>Rewards and passes, ready to show.</source>
        <translation>Recompensas y pases, listos para mostrar.</translation>
    </message>
    <message>
        <source>See your points</source>
        <translation>Mira tus puntos</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Take your pass</source>
        <translation>Llévate tu pase</translation>
    </message>
    <message>
        <source>Your tier, your quests, your next reward.</source>
        <translation>Tu nivel, tus misiones, tu próxima recompensa.</translation>
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
        <translation>Tus puntos.</translation>
    </message>
    <message>
        <source>Your rewards.</source>
        <translation>Tus recompensas.</translation>
    </message>
</context>
<context>
    <name>BandCard</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Do not link</source>
        <translation>No vincular</translation>
    </message>
    <message>
        <source>Scan another wristband</source>
        <translation>Escanear otra pulsera</translation>
    </message>
    <message>
        <source>Scan my wristband</source>
        <translation>Escanear mi pulsera</translation>
    </message>
    <message>
        <source>Type its number</source>
        <translation>Escribir su número</translation>
    </message>
</context>
<context>
    <name>BoothBar</name>
    <message>
        <source>Supervisor override</source>
        <translation>Permiso del supervisor</translation>
    </message>
    <message>
        <source>Turnstile did not turn</source>
        <translation>El torniquete no giró</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Enter code</source>
        <translation>Introducir código</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Next fan</source>
        <translation>Siguiente fan</translation>
    </message>
    <message>
        <source>Staff desk</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Turn sound off</source>
        <translation>Desactivar el sonido</translation>
    </message>
    <message>
        <source>Turn sound on</source>
        <translation>Activar el sonido</translation>
    </message>
</context>
<context>
    <name>CameraPreview</name>
    <message>
        <source>Camera preview</source>
        <translation>Imagen de la cámara</translation>
    </message>
    <message>
        <source>Waiting for the camera&apos;s picture</source>
        <translation>Esperando la imagen de la cámara</translation>
    </message>
</context>
<context>
    <name>CodeCells</name>
    <message>
        <source>Code, %1 of %2 digits typed</source>
        <translation>Código, %1 de %2 dígitos escritos</translation>
    </message>
</context>
<context>
    <name>CodeKeyboard</name>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>CodeKeys</name>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Enter your code</source>
        <translation>Escribe tu código</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <translation>Enviar otro código</translation>
    </message>
</context>
<context>
    <name>ConfirmPane</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>ConsentBox</name>
    <message>
        <source>I have read the terms and accept them.</source>
        <translation>He leído las condiciones y las acepto.</translation>
    </message>
</context>
<context>
    <name>DeedBar</name>
    <message>
        <source>Do not link</source>
        <translation>No vincular</translation>
    </message>
    <message>
        <source>Done with this</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Move it here</source>
        <translation>Pasarla aquí</translation>
    </message>
</context>
<context>
    <name>DeskPane</name>
    <message>
        <source>Fan, receipt or barcode</source>
        <translation>Fan, recibo o código de barras</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>Ocultar el teclado</translation>
    </message>
    <message>
        <source>Look for a fan&apos;s number or code, the receipt on a card, or a barcode.</source>
        <translation>Busque un número o código de fan, el recibo de una tarjeta o un código de barras.</translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>Mostrar el teclado</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>Ver lo pendiente</translation>
    </message>
</context>
<context>
    <name>DeskPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
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
        <translation>Vistas del área de personal</translation>
    </message>
    <message>
        <source>Why no points?</source>
        <translation>¿Por qué sin puntos?</translation>
    </message>
</context>
<context>
    <name>DetailSheet</name>
    <message>
        <source>The code is hidden</source>
        <translation>El código está oculto</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>DoctorDevices</name>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
</context>
<context>
    <name>DoctorDiagnosis</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>Copiar las líneas</translation>
    </message>
    <message>
        <source>Lines for station.toml: %1</source>
        <translation>Líneas para station.toml: %1</translation>
    </message>
    <message>
        <source>Print it with kiosk doctor --sheet sheet.pdf</source>
        <translation>Imprímala con kiosk doctor --sheet sheet.pdf</translation>
    </message>
    <message>
        <source>Scan code 1 of the scanner sheet</source>
        <translation>Escanee el código 1 de la hoja de prueba</translation>
    </message>
    <message>
        <source>What the scanner does</source>
        <translation>Lo que hace el lector</translation>
    </message>
</context>
<context>
    <name>DoctorHead</name>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
</context>
<context>
    <name>DoctorPage</name>
    <message>
        <source>Readiness</source>
        <translation>Preparación</translation>
    </message>
</context>
<context>
    <name>DoctorWindow</name>
    <message>
        <source>Doctor: %1</source>
        <translation>Diagnóstico: %1</translation>
    </message>
</context>
<context>
    <name>EmailPage</name>
    <message>
        <source>Email address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>New here? Enter your email just the same. Or simply hold up your fan card.</source>
        <translation>¿Es tu primera vez? Escribe tu correo igualmente. O muestra simplemente tu tarjeta de fan.</translation>
    </message>
    <message>
        <source>What is your email?</source>
        <translation>¿Cuál es tu correo?</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>nombre@example.com</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code under the QR, or fan number</source>
        <translation>Código bajo el QR o número de fan</translation>
    </message>
</context>
<context>
    <name>FailedHome</name>
    <message>
        <source>Your points and rewards</source>
        <translation>Tus puntos y recompensas</translation>
    </message>
</context>
<context>
    <name>FanList</name>
    <message>
        <source>Fans found</source>
        <translation>Fans encontrados</translation>
    </message>
</context>
<context>
    <name>FanParts</name>
    <message>
        <source>Everything of this fan</source>
        <translation>Todo de este fan</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Para entregar</translation>
    </message>
    <message>
        <source>Link a wristband</source>
        <translation>Vincular una pulsera</translation>
    </message>
    <message>
        <source>Quests</source>
        <translation>Retos</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Recompensas</translation>
    </message>
    <message>
        <source>Wristbands</source>
        <translation>Pulseras</translation>
    </message>
</context>
<context>
    <name>FanSheet</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Entregarla</translation>
    </message>
    <message>
        <source>Readings here</source>
        <translation>Lecturas aquí</translation>
    </message>
    <message>
        <source>The fan keeps the points. Anybody may have the wristband then.</source>
        <translation>El fan conserva los puntos. Después la pulsera puede ser de cualquiera.</translation>
    </message>
    <message>
        <source>The portal gives it at once, and tells the fan.</source>
        <translation>El portal la entrega enseguida y avisa al fan.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Unlink it</source>
        <translation>Desvincularla</translation>
    </message>
</context>
<context>
    <name>FanStanding</name>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
</context>
<context>
    <name>FansPane</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>Ocultar el teclado</translation>
    </message>
    <message>
        <source>Name, email or phone</source>
        <translation>Nombre, correo o teléfono</translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>Mostrar el teclado</translation>
    </message>
    <message>
        <source>Type at least two letters of a name or an email, or two digits of a phone.</source>
        <translation>Escriba al menos dos letras de un nombre o correo, o dos cifras de un teléfono.</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>GoneBar</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Last readings</source>
        <translation>Últimas lecturas</translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation>Aún no hay lecturas</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>To the top</source>
        <translation>Ir arriba</translation>
    </message>
</context>
<context>
    <name>HomeRows</name>
    <message>
        <source>Your list</source>
        <translation>Tu lista</translation>
    </message>
</context>
<context>
    <name>HomeSheet</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>HomeTabs</name>
    <message>
        <source>What is yours</source>
        <translation>Lo que es tuyo</translation>
    </message>
</context>
<context>
    <name>IdlePane</name>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Mend it as said below, or enter codes by hand.</source>
        <translation>Repárelo como se indica abajo o introduzca los códigos a mano.</translation>
    </message>
    <message>
        <source>Phone, wristband or ticket</source>
        <translation>Móvil, pulsera o entrada</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>I&apos;m done</source>
        <translation>He terminado</translation>
    </message>
    <message>
        <source>I&apos;m still here</source>
        <translation>Sigo aquí</translation>
    </message>
    <message>
        <source>Sign out now</source>
        <translation>Cerrar sesión ahora</translation>
    </message>
    <message>
        <source>So that nobody else sees it.</source>
        <translation>Para que nadie más lo vea.</translation>
    </message>
    <message>
        <source>So that nobody else sees your points and passes.</source>
        <translation>Para que nadie más vea tus puntos ni tus pases.</translation>
    </message>
    <message numerus="yes">
        <source>We clear what you typed in %Ln seconds.</source>
        <translation>
            <numerusform>Borramos lo que has escrito en %Ln segundo.</numerusform>
            <numerusform>Borramos lo que has escrito en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We sign you out in %Ln seconds.</source>
        <translation>
            <numerusform>Cerramos tu sesión en %Ln segundo.</numerusform>
            <numerusform>Cerramos tu sesión en %Ln segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
</context>
<context>
    <name>LastReadings</name>
    <message>
        <source>Last readings</source>
        <translation>Últimas lecturas</translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation>Aún no hay lecturas</translation>
    </message>
</context>
<context>
    <name>LatestRow</name>
    <message>
        <source>What happened lately: %1</source>
        <translation>Lo más reciente: %1</translation>
    </message>
</context>
<context>
    <name>OverridePanel</name>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It is kept with the pass: when, where and why.</source>
        <translation>Queda anotado con el pase: cuándo, dónde y por qué.</translation>
    </message>
    <message>
        <source>Let in all the same?</source>
        <translation>¿Dejar entrar de todos modos?</translation>
    </message>
</context>
<context>
    <name>OverrideReasons</name>
    <message>
        <source>Another reason, in a few words</source>
        <translation>Otro motivo, en pocas palabras</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>PassCard</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>PassChoices</name>
    <message>
        <source>Passes to choose from</source>
        <translation>Pases para elegir</translation>
    </message>
</context>
<context>
    <name>PassCode</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>Hide password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Tu contraseña</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>Una cifra escrita</numerusform>
            <numerusform>%n cifras escritas</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Fans, their rewards and wristbands, and what became of readings. Scanning goes on meanwhile.</source>
        <translation>Los fans, sus recompensas y pulseras, y qué pasó con las lecturas. Mientras tanto se sigue escaneando.</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN del personal</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Good to meet you!</source>
        <translation>¡Te damos la bienvenida!</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirme</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Tell us your name, and we will send a code to %1.</source>
        <translation>Dinos tu nombre y enviaremos un código a %1.</translation>
    </message>
</context>
<context>
    <name>SelfServiceWindow</name>
    <message>
        <source>Still there?</source>
        <translation>¿Sigues ahí?</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Last readings</source>
        <translation>Últimas lecturas</translation>
    </message>
    <message>
        <source>This performance</source>
        <translation>Este evento</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>StaffOverlay</name>
    <message>
        <source>Back to the kiosk</source>
        <translation>Volver al quiosco</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Cerrar el quiosco</translation>
    </message>
    <message>
        <source>Ends the program.</source>
        <translation>Termina el programa.</translation>
    </message>
    <message>
        <source>For staff: leave full screen or close the kiosk.</source>
        <translation>Para el personal: salir de pantalla completa o cerrar el quiosco.</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Salir de pantalla completa</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>The kiosk goes on in a window, and fills the screen again once a fan uses it.</source>
        <translation>El quiosco sigue en una ventana; cuando lo use un fan, volverá a llenar la pantalla.</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Your points</source>
        <translation>Tus puntos</translation>
    </message>
    <message>
        <source>Your tier</source>
        <translation>Tu nivel</translation>
    </message>
</context>
<context>
    <name>TermsBox</name>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
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
        <translation>Cerrarla</translation>
    </message>
    <message>
        <source>Close with a reason</source>
        <translation>Cerrar con un motivo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>Motivo, para el registro</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Recibo %1</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Lo que se sabe</translation>
    </message>
</context>
<context>
    <name>TraceList</name>
    <message>
        <source>Readings found</source>
        <translation>Lecturas encontradas</translation>
    </message>
</context>
<context>
    <name>TypingSheet</name>
    <message>
        <source>Link this wristband</source>
        <translation>Vincular esta pulsera</translation>
    </message>
</context>
<context>
    <name>VisitBar</name>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>WayPage</name>
    <message>
        <source>How would you like to sign&#xa0;in?</source>
        <translation>¿Cómo quieres iniciar sesión?</translation>
    </message>
</context>
<context>
    <name>around</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Clock {time} fast</source>
        <translation>Reloj adelantado {time}</translation>
    </message>
    <message>
        <source>Clock {time} slow</source>
        <translation>Reloj atrasado {time}</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Demo camera</source>
        <translation>Cámara de demo</translation>
    </message>
    <message>
        <source>Hold your code to the camera</source>
        <translation>Muestre su código a la cámara</translation>
    </message>
    <message>
        <source>Hold your code to the scanner</source>
        <translation>Acerque su código al lector</translation>
    </message>
    <message>
        <source>Hold your wristband to the reader</source>
        <translation>Acerque su pulsera al lector</translation>
    </message>
    <message>
        <source>Ledger begun anew: passes not confirmed</source>
        <translation>Registro empezado de nuevo: pases sin confirmar</translation>
    </message>
    <message>
        <source>Listening: {devices}</source>
        <translation>Activos: {devices}</translation>
    </message>
    <message>
        <source>Needs attention: {count}</source>
        <translation>Por revisar: {count}</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Siguiente: {name}</translation>
    </message>
    <message>
        <source>No camera set up here. Use the scanner.</source>
        <translation>Aquí no hay cámara configurada. Use el lector.</translation>
    </message>
    <message>
        <source>No camera: {cause}</source>
        <translation>Sin cámara: {cause}</translation>
    </message>
    <message>
        <source>No performance now</source>
        <translation>Ningún evento ahora</translation>
    </message>
    <message>
        <source>No scanner is listening</source>
        <translation>Ningún lector a la escucha</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Other booths cannot be asked</source>
        <translation>No se puede consultar a otros puestos</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Portal away</source>
        <translation>Portal sin conexión</translation>
    </message>
    <message>
        <source>Portal slow</source>
        <translation>Portal lento</translation>
    </message>
    <message>
        <source>Quests from {time}</source>
        <translation>Retos del {time}</translation>
    </message>
    <message>
        <source>Revocation list not read: see the log</source>
        <translation>Lista de revocación no leída: vea el registro</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>Lector serie</translation>
    </message>
    <message>
        <source>Wristband reader</source>
        <translation>Lector de pulseras</translation>
    </message>
    <message>
        <source>fans</source>
        <translation>fans</translation>
    </message>
    <message>
        <source>on their way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>opens {time}</source>
        <translation>abre {time}</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazados</translation>
    </message>
    <message>
        <source>{age} old</source>
        <translation>hace {age}</translation>
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
            <numerusform>{count} en camino</numerusform>
            <numerusform>{count} en camino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} passes were used twice</source>
        <translation>
            <numerusform>Un pase se usó dos veces</numerusform>
            <numerusform>{count} pases se usaron dos veces</numerusform>
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
        <translation>Pase de otro equipo</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Closed {time} ago</source>
        <translation>Cerró hace {time}</translation>
    </message>
    <message>
        <source>Closes {time}</source>
        <translation>Cierra {time}</translation>
    </message>
    <message>
        <source>Delayed on the way</source>
        <translation>Se retrasó por el camino</translation>
    </message>
    <message>
        <source>Each use before was taken back</source>
        <translation>Cada uso anterior se anuló</translation>
    </message>
    <message>
        <source>Fan {id}</source>
        <translation>Fan {id}</translation>
    </message>
    <message>
        <source>Had left for a moment</source>
        <translation>Había salido un momento</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Known to us: invited in person</source>
        <translation>Lo conocemos: invitado en persona</translation>
    </message>
    <message>
        <source>Let in by a supervisor; it is on record.</source>
        <translation>Un supervisor permitió la entrada; queda registrado.</translation>
    </message>
    <message>
        <source>No staff PIN is set here. Run:
kiosk pin --config station.toml</source>
        <translation>Aquí no hay PIN del personal. Ejecute:
kiosk pin --config station.toml</translation>
    </message>
    <message>
        <source>No use is known here</source>
        <translation>Aquí no se conoce ningún uso</translation>
    </message>
    <message>
        <source>Not possible any more. Scan it again.</source>
        <translation>Ya no es posible. Escanéelo de nuevo.</translation>
    </message>
    <message>
        <source>Not taken back: the pass was used again since.</source>
        <translation>No se anuló: el pase se usó de nuevo desde entonces.</translation>
    </message>
    <message>
        <source>Not the one on now</source>
        <translation>No es el de ahora</translation>
    </message>
    <message>
        <source>Not used before</source>
        <translation>Sin usos anteriores</translation>
    </message>
    <message>
        <source>Now {time}</source>
        <translation>Ahora {time}</translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>Abierto hasta {time}</translation>
    </message>
    <message>
        <source>Open, {time} left</source>
        <translation>Abierto, quedan {time}</translation>
    </message>
    <message>
        <source>Opens in {time}</source>
        <translation>Abre en {time}</translation>
    </message>
    <message>
        <source>Opens {time}</source>
        <translation>Abre {time}</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Say why: choose a reason or type one.</source>
        <translation>Diga por qué: elija un motivo o escríbalo.</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>Ese no es el PIN. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The chosen pass is used; the list shows the answer.</source>
        <translation>El pase elegido se ha usado; la lista muestra la respuesta.</translation>
    </message>
    <message>
        <source>The database here cannot be read or written. Free disk space, then try again.</source>
        <translation>La base de datos no se puede leer ni escribir. Libere espacio en disco y reintente.</translation>
    </message>
    <message>
        <source>The use is taken back and on record.</source>
        <translation>El uso se ha anulado y queda registrado.</translation>
    </message>
    <message>
        <source>There is no such use to take back.</source>
        <translation>No hay ningún uso que anular.</translation>
    </message>
    <message>
        <source>Too late: a use can be taken back for 60 seconds only.</source>
        <translation>Demasiado tarde: un uso solo se anula durante 60 segundos.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait, then try again.</source>
        <translation>Demasiados intentos fallidos. Espere y reintente.</translation>
    </message>
    <message>
        <source>Too many wrong tries: locked until {time}, {left} more.</source>
        <translation>Demasiados intentos fallidos: bloqueado hasta {time}, quedan {left}.</translation>
    </message>
    <message>
        <source>Used once before</source>
        <translation>Usado una vez antes</translation>
    </message>
    <message numerus="yes">
        <source>Used {count} times before</source>
        <translation>
            <numerusform>Usado una vez antes</numerusform>
            <numerusform>Usado {count} veces antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Used: {where}</source>
        <translation>Usado: {where}</translation>
    </message>
    <message>
        <source>Was scanned by mistake</source>
        <translation>Se escaneó por error</translation>
    </message>
    <message numerus="yes">
        <source>and {count} earlier</source>
        <translation>
            <numerusform>y otro anterior</numerusform>
            <numerusform>y {count} anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>came back in</source>
        <translation>volvió a entrar</translation>
    </message>
    <message>
        <source>let in by a supervisor: {why}</source>
        <translation>entrada permitida por un supervisor: {why}</translation>
    </message>
    <message>
        <source>list of {time}</source>
        <translation>lista de {time}</translation>
    </message>
    <message>
        <source>portal says no</source>
        <translation>el portal dice que no</translation>
    </message>
    <message>
        <source>portal says yes</source>
        <translation>el portal dice que sí</translation>
    </message>
    <message>
        <source>taken back {time}</source>
        <translation>anulado {time}</translation>
    </message>
    <message>
        <source>without the portal</source>
        <translation>sin el portal</translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>un día</numerusform>
            <numerusform>{count} días</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} s · {whose}</source>
        <translation>{count} s · {whose}</translation>
    </message>
    <message>
        <source>{name}: not the one on now</source>
        <translation>{name}: no es el de ahora</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>hace {time}</translation>
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
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Closed by staff</source>
        <translation>Cerrada por el personal</translation>
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
        <translation>No se envía de nuevo.</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Necesita a una persona</translation>
    </message>
    <message>
        <source>No staff PIN is set here. Run:
{command}</source>
        <translation>Aquí no hay PIN del personal. Ejecute:
{command}</translation>
    </message>
    <message>
        <source>Nothing needs a person, and nothing is on its way.</source>
        <translation>Nada que revisar y nada en camino.</translation>
    </message>
    <message>
        <source>Nothing was read here for “{query}”.</source>
        <translation>Aquí no hay lecturas de «{query}».</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>No se envió nada</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>Nothing: Kiosk ended before it could answer.</source>
        <translation>Nada: Kiosk terminó antes de responder.</translation>
    </message>
    <message>
        <source>On its way to the portal</source>
        <translation>En camino al portal</translation>
    </message>
    <message>
        <source>Our clock</source>
        <translation>Nuestro reloj</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Portal said</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Readings of “{query}”</source>
        <translation>Lecturas de «{query}»</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Escaneado</translation>
    </message>
    <message>
        <source>Shown then</source>
        <translation>Se mostró</translation>
    </message>
    <message>
        <source>Stands now</source>
        <translation>Estado actual</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>Ese no es el PIN. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database here cannot be read or written. Free disk space, then try again.</source>
        <translation>La base de datos no se puede leer ni escribir. Libere espacio en disco y reintente.</translation>
    </message>
    <message>
        <source>The portal did not do what the fan was told. Mend the cause and send it again, or close it with a reason.</source>
        <translation>El portal no hizo lo que se dijo al fan. Corrija la causa y envíe de nuevo, o cierre con un motivo.</translation>
    </message>
    <message>
        <source>The portal has answered</source>
        <translation>El portal ha respondido</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Lo mismo</translation>
    </message>
    <message>
        <source>This is final; nothing more is sent.</source>
        <translation>Es definitivo; no se envía nada más.</translation>
    </message>
    <message>
        <source>This reading asked the portal for nothing.</source>
        <translation>Esta lectura no pidió nada al portal.</translation>
    </message>
    <message>
        <source>Too many wrong tries: locked until {time}, {left} more.</source>
        <translation>Demasiados intentos fallidos: bloqueado hasta {time}, quedan {left}.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>Pendiente aquí</translation>
    </message>
    <message>
        <source>Written down here, and sent by itself. Nothing is lost.</source>
        <translation>Anotado aquí y se envía solo. No se pierde nada.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>cámara</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>demo camera</source>
        <translation>cámara de demo</translation>
    </message>
    <message>
        <source>done before</source>
        <translation>ya hecho</translation>
    </message>
    <message>
        <source>it refuses our key</source>
        <translation>rechaza nuestra clave</translation>
    </message>
    <message>
        <source>needs a person</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>next at {time}</source>
        <translation>el próximo a las {time}</translation>
    </message>
    <message>
        <source>next now</source>
        <translation>el próximo ahora</translation>
    </message>
    <message>
        <source>no connection, or no answer in time</source>
        <translation>sin conexión o sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>no quest completed</source>
        <translation>ningún reto completado</translation>
    </message>
    <message>
        <source>no such fan or quest</source>
        <translation>no existe ese fan o reto</translation>
    </message>
    <message>
        <source>not open to this fan</source>
        <translation>no abierto para este fan</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>not the portal: a sign-in page of the network?</source>
        <translation>no es el portal: ¿una página de acceso de la red?</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>out of order for now</source>
        <translation>fuera de servicio por ahora</translation>
    </message>
    <message>
        <source>points given</source>
        <translation>puntos entregados</translation>
    </message>
    <message>
        <source>scanner</source>
        <translation>lector</translation>
    </message>
    <message>
        <source>serial scanner</source>
        <translation>lector serie</translation>
    </message>
    <message>
        <source>the barcode belongs to another fan</source>
        <translation>el código de barras es de otro fan</translation>
    </message>
    <message>
        <source>the barcode belongs to nobody</source>
        <translation>el código de barras no es de nadie</translation>
    </message>
    <message>
        <source>the quest has ended</source>
        <translation>el reto ha terminado</translation>
    </message>
    <message>
        <source>too many calls; it asked us to wait</source>
        <translation>demasiadas llamadas; nos pidió esperar</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>escrito a mano</translation>
    </message>
    <message>
        <source>wristband reader</source>
        <translation>lector de pulseras</translation>
    </message>
    <message numerus="yes">
        <source>{count} without an answer</source>
        <translation>
            <numerusform>Uno sin respuesta</numerusform>
            <numerusform>{count} sin respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} fast when it was scanned</source>
        <translation>adelantado {time} al escanear</translation>
    </message>
    <message>
        <source>{time} slow when it was scanned</source>
        <translation>atrasado {time} al escanear</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Listening; nothing read yet</source>
        <translation>A la escucha; nada leído aún</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>No está a la escucha</translation>
    </message>
    <message>
        <source>Not ready; mend what is red</source>
        <translation>No está listo; repare lo rojo</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lee</translation>
    </message>
    <message>
        <source>Reads {kinds}</source>
        <translation>Lee {kinds}</translation>
    </message>
    <message>
        <source>Ready for the doors</source>
        <translation>Listo para abrir puertas</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Works; look at what is amber</source>
        <translation>Funciona; mire lo que está en ámbar</translation>
    </message>
</context>
<context>
    <name>fans</name>
    <message>
        <source>A supervisor moves “{barcode}” to {fan}</source>
        <translation>Un supervisor pasa «{barcode}» a {fan}</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Insignia</translation>
    </message>
    <message>
        <source>Fan {id}</source>
        <translation>Fan {id}</translation>
    </message>
    <message>
        <source>Fans found</source>
        <translation>Fans encontrados</translation>
    </message>
    <message>
        <source>Find a fan</source>
        <translation>Buscar un fan</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Give “{reward}” to {fan}?</source>
        <translation>¿Entregar «{reward}» a {fan}?</translation>
    </message>
    <message>
        <source>Giving “{what}”…</source>
        <translation>Entregando «{what}»…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Moving “{what}”…</source>
        <translation>Pasando «{what}»…</translation>
    </message>
    <message>
        <source>No answer: “{what}” may be given, or not. Look at the rewards, then try again.</source>
        <translation>Sin respuesta: puede que «{what}» se haya entregado. Mire las recompensas y reintente.</translation>
    </message>
    <message>
        <source>No answer: “{what}” may be unlinked, or not. Scan it once more.</source>
        <translation>Sin respuesta: puede que «{what}» se haya desvinculado. Escanéelo otra vez.</translation>
    </message>
    <message>
        <source>No answer: “{what}” may be unlinked, or not. Try again.</source>
        <translation>Sin respuesta: puede que «{what}» se haya desvinculado. Reintente.</translation>
    </message>
    <message>
        <source>No quest is on, and none is done.</source>
        <translation>Ningún reto activo ni hecho.</translation>
    </message>
    <message>
        <source>No wristband of this fan is known here.</source>
        <translation>Aquí no se conoce ninguna pulsera de este fan.</translation>
    </message>
    <message>
        <source>No wristband quest is on now: nothing was linked.</source>
        <translation>No hay ningún reto de pulsera activo: no se vinculó nada.</translation>
    </message>
    <message>
        <source>No wristband was scanned.</source>
        <translation>No se escaneó ninguna pulsera.</translation>
    </message>
    <message>
        <source>Nobody could be looked for.</source>
        <translation>No se pudo buscar a nadie.</translation>
    </message>
    <message>
        <source>Nobody is found for “{query}”.</source>
        <translation>No se encontró a nadie con «{query}».</translation>
    </message>
    <message>
        <source>None can be linked: no wristband quest is on now.</source>
        <translation>No se puede vincular: no hay ningún reto de pulsera activo.</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pase</translation>
    </message>
    <message>
        <source>Prize code</source>
        <translation>Código de premio</translation>
    </message>
    <message>
        <source>Promotion by AtVenu</source>
        <translation>Promoción de AtVenu</translation>
    </message>
    <message>
        <source>Promotion by BestRing</source>
        <translation>Promoción de BestRing</translation>
    </message>
    <message>
        <source>Quest {id}</source>
        <translation>Reto {id}</translation>
    </message>
    <message>
        <source>Reward without a title</source>
        <translation>Recompensa sin título</translation>
    </message>
    <message>
        <source>Scan the wristband now.</source>
        <translation>Escanee la pulsera ahora.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Show code</source>
        <translation>Mostrar código</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>Ese no es el PIN. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database here cannot be read. Free disk space, then try again.</source>
        <translation>La base de datos no se puede leer. Libere espacio en disco y reintente.</translation>
    </message>
    <message>
        <source>The database here cannot be written. Free disk space, then try again.</source>
        <translation>En la base de datos no se puede escribir. Libere espacio en disco y reintente.</translation>
    </message>
    <message>
        <source>The fan has “{what}” already.</source>
        <translation>El fan ya tiene «{what}».</translation>
    </message>
    <message>
        <source>The first {count}. Type more to find fewer.</source>
        <translation>Los primeros {count}. Escriba más para acotar.</translation>
    </message>
    <message>
        <source>The portal did not answer. Try again.</source>
        <translation>El portal no respondió. Reintente.</translation>
    </message>
    <message>
        <source>The portal has no such fan any more.</source>
        <translation>El portal ya no tiene a ese fan.</translation>
    </message>
    <message>
        <source>The portal has no “{what}” any more, or no such fan.</source>
        <translation>El portal ya no tiene «{what}» o a ese fan.</translation>
    </message>
    <message>
        <source>The portal is away</source>
        <translation>El portal no responde</translation>
    </message>
    <message>
        <source>The portal is away. Try again once it is back.</source>
        <translation>El portal no responde. Reintente cuando vuelva.</translation>
    </message>
    <message>
        <source>The portal is away: nothing was done. Try again later.</source>
        <translation>El portal no responde: no se hizo nada. Reintente más tarde.</translation>
    </message>
    <message>
        <source>The portal is busy</source>
        <translation>El portal está ocupado</translation>
    </message>
    <message>
        <source>The portal is busy. Try again in a moment.</source>
        <translation>El portal está ocupado. Reintente en un momento.</translation>
    </message>
    <message>
        <source>The portal is busy: try again in a moment.</source>
        <translation>El portal está ocupado: reintente en un momento.</translation>
    </message>
    <message>
        <source>The portal refuses our key</source>
        <translation>El portal rechaza nuestra clave</translation>
    </message>
    <message>
        <source>The portal refuses our key. Check api_key in station.toml.</source>
        <translation>El portal rechaza nuestra clave. Revise api_key en station.toml.</translation>
    </message>
    <message>
        <source>The portal refuses our key: nothing was done. Check api_key in station.toml.</source>
        <translation>El portal rechaza nuestra clave: no se hizo nada. Revise api_key en station.toml.</translation>
    </message>
    <message>
        <source>The portal said no.</source>
        <translation>El portal dijo que no.</translation>
    </message>
    <message>
        <source>The portal says no</source>
        <translation>El portal dice que no</translation>
    </message>
    <message>
        <source>The portal says no: it may not know this fan.</source>
        <translation>El portal dice que no: quizá no conozca a este fan.</translation>
    </message>
    <message>
        <source>The wristband quest is not open to this fan yet.</source>
        <translation>El reto de la pulsera aún no está abierto para este fan.</translation>
    </message>
    <message>
        <source>There is nothing to hand out to this fan now.</source>
        <translation>Ahora no hay nada que entregar a este fan.</translation>
    </message>
    <message>
        <source>This fan has no rewards yet.</source>
        <translation>Este fan aún no tiene recompensas.</translation>
    </message>
    <message>
        <source>This portal cannot search</source>
        <translation>Este portal no puede buscar</translation>
    </message>
    <message>
        <source>This portal cannot unlink wristbands.</source>
        <translation>Este portal no puede desvincular pulseras.</translation>
    </message>
    <message>
        <source>This portal does not tell it.</source>
        <translation>Este portal no lo indica.</translation>
    </message>
    <message>
        <source>Too many wrong tries: the PIN is locked for a while.</source>
        <translation>Demasiados intentos fallidos: el PIN está bloqueado un rato.</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>Unlink “{barcode}” from {fan}?</source>
        <translation>¿Desvincular «{barcode}» de {fan}?</translation>
    </message>
    <message>
        <source>Unlinking “{what}”…</source>
        <translation>Desvinculando «{what}»…</translation>
    </message>
    <message>
        <source>after {quests}</source>
        <translation>después de {quests}</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>delivery failed</source>
        <translation>entrega fallida</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>expired {time}</source>
        <translation>caducó {time}</translation>
    </message>
    <message>
        <source>known here since {time}</source>
        <translation>se conoce aquí desde {time}</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>may be locked: not all is known</source>
        <translation>quizá bloqueado: no se sabe todo</translation>
    </message>
    <message>
        <source>not delivered yet</source>
        <translation>aún sin entregar</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message numerus="yes">
        <source>{points} points to {tier}</source>
        <translation>
            <numerusform>{points} punto para {tier}</numerusform>
            <numerusform>{points} puntos para {tier}</numerusform>
        </translation>
    </message>
    <message>
        <source>{why}: only fans known here, by first name or number.</source>
        <translation>{why}: solo fans conocidos aquí, por nombre o número.</translation>
    </message>
    <message>
        <source>{window}, not open yet</source>
        <translation>{window}, aún no abierto</translation>
    </message>
    <message>
        <source>{window}, open now</source>
        <translation>{window}, abierto ahora</translation>
    </message>
    <message>
        <source>{window}, over</source>
        <translation>{window}, terminado</translation>
    </message>
    <message>
        <source>“{what}” belongs to another fan. A supervisor may move it.</source>
        <translation>«{what}» es de otro fan. Un supervisor puede pasarla.</translation>
    </message>
    <message>
        <source>“{what}” has expired.</source>
        <translation>«{what}» ha caducado.</translation>
    </message>
    <message>
        <source>“{what}” has no codes left.</source>
        <translation>A «{what}» no le quedan códigos.</translation>
    </message>
    <message>
        <source>“{what}” is all given away: its limit is reached.</source>
        <translation>«{what}» se agotó: llegó a su límite.</translation>
    </message>
    <message>
        <source>“{what}” is another fan&apos;s by now.</source>
        <translation>«{what}» ya es de otro fan.</translation>
    </message>
    <message>
        <source>“{what}” is given by itself to whoever earns it.</source>
        <translation>«{what}» se entrega sola a quien la gana.</translation>
    </message>
    <message>
        <source>“{what}” is given.</source>
        <translation>«{what}» se ha entregado.</translation>
    </message>
    <message>
        <source>“{what}” is linked to this fan.</source>
        <translation>«{what}» está vinculada a este fan.</translation>
    </message>
    <message>
        <source>“{what}” is this fan&apos;s now.</source>
        <translation>«{what}» es ahora de este fan.</translation>
    </message>
    <message>
        <source>“{what}” is unlinked.</source>
        <translation>«{what}» se ha desvinculado.</translation>
    </message>
    <message>
        <source>“{what}” is written down here. It is linked once the portal answers.</source>
        <translation>«{what}» está anotada aquí. Se vincula cuando responda el portal.</translation>
    </message>
    <message>
        <source>“{what}” was linked to another fan meanwhile.</source>
        <translation>«{what}» se vinculó a otro fan entretanto.</translation>
    </message>
    <message>
        <source>“{what}” was linked to nobody any more.</source>
        <translation>«{what}» ya no estaba vinculada a nadie.</translation>
    </message>
</context>
<context>
    <name>self_service</name>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>Queda %n intento.</numerusform>
            <numerusform>Quedan %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask our staff where to scan your code.</source>
        <translation>Pregunta a nuestro personal dónde escanear tu código.</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Insignia</translation>
    </message>
    <message>
        <source>Do a quest, and see what comes.</source>
        <translation>Completa un reto y verás lo que llega.</translation>
    </message>
    <message>
        <source>Do this next</source>
        <translation>Haz esto ahora</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechas</translation>
    </message>
    <message>
        <source>Email me a code</source>
        <translation>Enviarme un código por correo</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducadas</translation>
    </message>
    <message>
        <source>First: {quests}</source>
        <translation>Primero: {quests}</translation>
    </message>
    <message>
        <source>Five digits, within a minute</source>
        <translation>Cinco dígitos, en menos de un minuto</translation>
    </message>
    <message>
        <source>Good until {time}</source>
        <translation>Válido hasta {time}</translation>
    </message>
    <message>
        <source>Have a fan card? Hold it to the reader.</source>
        <translation>¿Tienes tarjeta de fan? Acércala al lector.</translation>
    </message>
    <message>
        <source>Have a fan card? Hold its code to the camera.</source>
        <translation>¿Tienes tarjeta de fan? Muestra su código a la cámara.</translation>
    </message>
    <message>
        <source>Have a fan card? Hold its code to the scanner.</source>
        <translation>¿Tienes tarjeta de fan? Acerca su código al lector.</translation>
    </message>
    <message>
        <source>Hi {name}</source>
        <translation>Hola, {name}</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Ocultar el código</translation>
    </message>
    <message>
        <source>Hold your wristband to the scanner now.</source>
        <translation>Acerca ahora tu pulsera al lector.</translation>
    </message>
    <message>
        <source>If you think that this is wrong, please ask our staff.</source>
        <translation>Si crees que es un error, pregunta a nuestro personal.</translation>
    </message>
    <message>
        <source>It is no longer valid. If you have questions, please ask our staff.</source>
        <translation>Ya no es válido. Si tienes preguntas, consulta a nuestro personal.</translation>
    </message>
    <message>
        <source>Link a wristband</source>
        <translation>Vincular una pulsera</translation>
    </message>
    <message>
        <source>Link your wristband: here, or at an entrance.</source>
        <translation>Vincula tu pulsera: aquí o en una entrada.</translation>
    </message>
    <message>
        <source>Linked {time}</source>
        <translation>Vinculada: {time}</translation>
    </message>
    <message>
        <source>Linking your wristband…</source>
        <translation>Vinculando tu pulsera…</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueadas</translation>
    </message>
    <message>
        <source>Make your picks on your phone.</source>
        <translation>Haz tus pronósticos en tu móvil.</translation>
    </message>
    <message>
        <source>Many fans are signing in right now. Please try again in a moment.</source>
        <translation>Muchos fans están iniciando sesión. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>New ones come with the next event. Look in again!</source>
        <translation>Llegarán nuevas con el próximo evento. ¡Vuelve a mirar!</translation>
    </message>
    <message>
        <source>New reward</source>
        <translation>Nueva recompensa</translation>
    </message>
    <message>
        <source>No PIN is set on this kiosk. On its machine, run: kiosk pin</source>
        <translation>Este quiosco no tiene PIN. En su equipo, ejecute: kiosk pin</translation>
    </message>
    <message>
        <source>No answer came: it may be linked. Trying again does no harm.</source>
        <translation>No hubo respuesta: puede que esté vinculada. Reintentar no hace daño.</translation>
    </message>
    <message>
        <source>No more codes can be sent just now. Use the newest one you have.</source>
        <translation>Ahora no se pueden enviar más códigos. Usa el más reciente que tengas.</translation>
    </message>
    <message>
        <source>No quests just now</source>
        <translation>Ahora no hay misiones</translation>
    </message>
    <message>
        <source>No rewards yet</source>
        <translation>Aún no hay recompensas</translation>
    </message>
    <message>
        <source>No time is set yet</source>
        <translation>Aún sin horario</translation>
    </message>
    <message>
        <source>No wristband can be linked just now.</source>
        <translation>Ahora no se puede vincular ninguna pulsera.</translation>
    </message>
    <message>
        <source>No wristband was read. Try again, or type its number.</source>
        <translation>No se leyó ninguna pulsera. Reinténtalo o escribe su número.</translation>
    </message>
    <message>
        <source>Not open to you yet</source>
        <translation>Aún no está abierta para ti</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Aún no está abierto</translation>
    </message>
    <message>
        <source>Open its link on your phone.</source>
        <translation>Abre su enlace en tu móvil.</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Abierto ahora</translation>
    </message>
    <message>
        <source>Opens after other quests</source>
        <translation>Se abre tras otras misiones</translation>
    </message>
    <message>
        <source>Opens at {points}</source>
        <translation>Se abre con {points}</translation>
    </message>
    <message>
        <source>Opens at {tier}</source>
        <translation>Se abre en el nivel {tier}</translation>
    </message>
    <message>
        <source>Opens in {time} h</source>
        <translation>Se abre en {time} h</translation>
    </message>
    <message>
        <source>Opens in {time} min</source>
        <translation>Se abre en {time} min</translation>
    </message>
    <message>
        <source>Opens {time}</source>
        <translation>Se abre: {time}</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pase</translation>
    </message>
    <message>
        <source>Please enter your first and your last name.</source>
        <translation>Escribe tu nombre y tus apellidos.</translation>
    </message>
    <message>
        <source>Please read the terms and tick the box to go on.</source>
        <translation>Lee las condiciones y marca la casilla para continuar.</translation>
    </message>
    <message>
        <source>Prize code</source>
        <translation>Código de premio</translation>
    </message>
    <message>
        <source>Quest</source>
        <translation>Reto</translation>
    </message>
    <message>
        <source>Quest done</source>
        <translation>Reto completado</translation>
    </message>
    <message>
        <source>Quests</source>
        <translation>Misiones</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Recompensas</translation>
    </message>
    <message>
        <source>Scan your code at {place}.</source>
        <translation>Escanea tu código en este lugar: {place}.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Mostrar el código</translation>
    </message>
    <message>
        <source>Still to do: {quests}</source>
        <translation>Te falta: {quests}</translation>
    </message>
    <message>
        <source>Take a photo of this code. At the entrance, turn your phone&apos;s brightness up and show it.</source>
        <translation>Haz una foto de este código. En la entrada, sube el brillo del móvil y muéstralo.</translation>
    </message>
    <message>
        <source>Take part on your phone.</source>
        <translation>Participa desde tu móvil.</translation>
    </message>
    <message>
        <source>Text a code to my phone</source>
        <translation>Enviarme un código por SMS</translation>
    </message>
    <message>
        <source>That code is not right. Look at the newest message and try again.</source>
        <translation>Ese código no es correcto. Mira el último mensaje e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>That code no longer works. Have a new one sent.</source>
        <translation>Ese código ya no sirve. Pide que te enviemos otro.</translation>
    </message>
    <message>
        <source>That did not work. Please try another way, or ask our staff.</source>
        <translation>No ha funcionado. Prueba de otra forma o pregunta a nuestro personal.</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>Ese no es el PIN. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>That password is not right. Try again, or go back and have a code sent.</source>
        <translation>Esa contraseña no es correcta. Inténtalo de nuevo, o vuelve atrás y pide un código.</translation>
    </message>
    <message>
        <source>The code appears here as soon as the time is set.</source>
        <translation>El código aparecerá aquí en cuanto se fije el horario.</translation>
    </message>
    <message>
        <source>The code of your pass: {title}</source>
        <translation>El código de tu pase: {title}</translation>
    </message>
    <message>
        <source>The highest tier</source>
        <translation>El nivel más alto</translation>
    </message>
    <message>
        <source>The newest code is the one to use. Another can be sent at {time}.</source>
        <translation>Usa el código más reciente. Se podrá enviar otro a las {time}.</translation>
    </message>
    <message>
        <source>The password of your fan account</source>
        <translation>La de tu cuenta de fan</translation>
    </message>
    <message>
        <source>There is no connection just now.</source>
        <translation>Ahora no hay conexión.</translation>
    </message>
    <message>
        <source>There is no connection: nothing was linked. Try again in a moment.</source>
        <translation>No hay conexión: no se vinculó nada. Reinténtalo en un momento.</translation>
    </message>
    <message>
        <source>This cannot be shown here at the moment. Please ask the staff.</source>
        <translation>Esto no se puede mostrar aquí ahora. Pregunta al personal.</translation>
    </message>
    <message>
        <source>This cannot be shown just now. Try again in a moment.</source>
        <translation>Esto no se puede mostrar ahora. Reinténtalo en un momento.</translation>
    </message>
    <message>
        <source>This card belongs to another team. Touch to begin and use your email.</source>
        <translation>Esta tarjeta es de otro equipo. Toca para empezar y usa tu correo.</translation>
    </message>
    <message>
        <source>This card has expired. Touch to begin and use your email.</source>
        <translation>Esta tarjeta ha caducado. Toca para empezar y usa tu correo.</translation>
    </message>
    <message>
        <source>This card is not a real one. Touch to begin and use your email.</source>
        <translation>Esta tarjeta no es auténtica. Toca para empezar y usa tu correo.</translation>
    </message>
    <message>
        <source>This card was replaced or taken back. Please ask our staff.</source>
        <translation>Esta tarjeta fue sustituida o retirada. Pregunta a nuestro personal.</translation>
    </message>
    <message>
        <source>This code does not sign you in. Touch to begin and use your email.</source>
        <translation>Este código no inicia tu sesión. Toca para empezar y usa tu correo.</translation>
    </message>
    <message>
        <source>This code is no fan card. Hold your fan card up, or use your email.</source>
        <translation>Este código no es una tarjeta de fan. Muestra tu tarjeta o usa tu correo.</translation>
    </message>
    <message>
        <source>This is how it was at {time}.</source>
        <translation>Último estado: {time}.</translation>
    </message>
    <message>
        <source>This is not an email address yet. Write it like name@example.com.</source>
        <translation>Esto aún no es un correo. Escríbelo así: nombre@example.com.</translation>
    </message>
    <message>
        <source>This is not told here. Look on your phone.</source>
        <translation>Esto no se indica aquí. Míralo en tu móvil.</translation>
    </message>
    <message>
        <source>This kiosk cannot ask for your points just now. Please tell our staff.</source>
        <translation>Este quiosco no puede consultar tus puntos ahora. Avisa a nuestro personal, por favor.</translation>
    </message>
    <message>
        <source>This kiosk cannot show the code</source>
        <translation>Este quiosco no puede mostrar el código</translation>
    </message>
    <message>
        <source>This kiosk cannot sign anybody in right now. Please tell our staff.</source>
        <translation>Este quiosco no puede iniciar sesiones ahora. Avisa a nuestro personal.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s database failed. Look at its log.</source>
        <translation>La base de datos de este quiosco ha fallado. Consulte su registro.</translation>
    </message>
    <message>
        <source>This pass has ended</source>
        <translation>Este pase ha terminado</translation>
    </message>
    <message>
        <source>This pass was taken back</source>
        <translation>Este pase fue retirado</translation>
    </message>
    <message>
        <source>This wristband belongs to somebody else. Is it yours? Ask the staff.</source>
        <translation>Esta pulsera es de otra persona. ¿Es tuya? Pregunta al personal.</translation>
    </message>
    <message>
        <source>This wristband cannot be linked. Ask the staff.</source>
        <translation>Esta pulsera no se puede vincular. Pregunta al personal.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>To the number we have for you</source>
        <translation>Al número que tenemos de ti</translation>
    </message>
    <message>
        <source>Today, until {time}</source>
        <translation>Hoy, hasta las {time}</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a few minutes, then try again.</source>
        <translation>Demasiados intentos. Espera unos minutos y prueba de nuevo.</translation>
    </message>
    <message>
        <source>Too many tries. You can try again at {time} ({left} minutes left).</source>
        <translation>Demasiados intentos. Podrás probar de nuevo a las {time} (quedan {left} minutos).</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait a while.</source>
        <translation>Demasiados intentos fallidos. Espere un poco.</translation>
    </message>
    <message>
        <source>Too many wrong tries: locked until {time}.</source>
        <translation>Demasiados intentos fallidos: bloqueado hasta las {time}.</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Hasta {time}</translation>
    </message>
    <message>
        <source>Use my password</source>
        <translation>Usar mi contraseña</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Vale</translation>
    </message>
    <message>
        <source>Voucher on your wristband</source>
        <translation>Vale en tu pulsera</translation>
    </message>
    <message>
        <source>We cannot check this right now</source>
        <translation>Ahora no podemos comprobarlo</translation>
    </message>
    <message>
        <source>We cannot reach your account right now. Please try again in a moment.</source>
        <translation>Ahora no podemos acceder a tu cuenta. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>We sent a text message with five digits to your phone.</source>
        <translation>Hemos enviado un SMS con cinco dígitos a tu teléfono.</translation>
    </message>
    <message>
        <source>We sent an email with five digits to {address}.</source>
        <translation>Hemos enviado un correo con cinco dígitos a {address}.</translation>
    </message>
    <message>
        <source>We sent another email with five digits to {address}.</source>
        <translation>Hemos enviado otro correo con cinco dígitos a {address}.</translation>
    </message>
    <message>
        <source>We sent another text message with five digits.</source>
        <translation>Hemos enviado otro mensaje de texto con cinco dígitos.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Te damos la bienvenida</translation>
    </message>
    <message>
        <source>Well done!</source>
        <translation>¡Bien hecho!</translation>
    </message>
    <message>
        <source>What happened lately</source>
        <translation>Lo más reciente</translation>
    </message>
    <message>
        <source>With a wristband you collect points at a touch.</source>
        <translation>Con una pulsera sumas puntos con un toque.</translation>
    </message>
    <message>
        <source>With {tier}: {rewards}</source>
        <translation>Con {tier}: {rewards}</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>A tu alcance</translation>
    </message>
    <message>
        <source>Wristband</source>
        <translation>Pulsera</translation>
    </message>
    <message>
        <source>Wristband linked</source>
        <translation>Pulsera vinculada</translation>
    </message>
    <message>
        <source>Wristband {code}</source>
        <translation>Pulsera {code}</translation>
    </message>
    <message>
        <source>Wristbands are not open to you yet. See what it takes under Quests.</source>
        <translation>Las pulseras aún no están abiertas para ti. Mira en Misiones qué falta.</translation>
    </message>
    <message>
        <source>Wristbands cannot be linked here. Ask the staff.</source>
        <translation>Aquí no se pueden vincular pulseras. Pregunta al personal.</translation>
    </message>
    <message>
        <source>You find it on the wristband, next to the barcode.</source>
        <translation>Está en la pulsera, junto al código de barras.</translation>
    </message>
    <message>
        <source>You have done this.</source>
        <translation>Ya lo has hecho.</translation>
    </message>
    <message>
        <source>You have reached {tier}</source>
        <translation>Has alcanzado {tier}</translation>
    </message>
    <message>
        <source>You were signed out. Please sign in again.</source>
        <translation>Se ha cerrado tu sesión. Vuelve a iniciarla.</translation>
    </message>
    <message>
        <source>Your new badge</source>
        <translation>Tu nueva insignia</translation>
    </message>
    <message>
        <source>Your new pass</source>
        <translation>Tu nuevo pase</translation>
    </message>
    <message>
        <source>Your new prize code</source>
        <translation>Tu nuevo código de premio</translation>
    </message>
    <message>
        <source>Your new voucher</source>
        <translation>Tu nuevo vale</translation>
    </message>
    <message>
        <source>Your pass is still valid. Show your fan card at the entrance, or ask our staff.</source>
        <translation>Tu pase sigue siendo válido. Muestra tu tarjeta de fan en la entrada o pregunta a nuestro personal.</translation>
    </message>
    <message>
        <source>Your rewards</source>
        <translation>Tus recompensas</translation>
    </message>
    <message>
        <source>Your wristband is linked.</source>
        <translation>Tu pulsera está vinculada.</translation>
    </message>
    <message>
        <source>Your wristband is noted. It is linked once the connection is back.</source>
        <translation>Tu pulsera está anotada. Se vinculará cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>Your wristband&apos;s number</source>
        <translation>El número de tu pulsera</translation>
    </message>
    <message>
        <source>Your wristbands</source>
        <translation>Tus pulseras</translation>
    </message>
    <message>
        <source>Yours at {tier}</source>
        <translation>Tuya en el nivel {tier}</translation>
    </message>
    <message>
        <source>Yours since {time}</source>
        <translation>Tuya desde: {time}</translation>
    </message>
    <message>
        <source>completes {reward}</source>
        <translation>completa {reward}</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>expired {time}</source>
        <translation>caducó: {time}</translation>
    </message>
    <message>
        <source>not delivered: please ask the staff</source>
        <translation>no entregado: pregunta al personal</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>on its way to you</source>
        <translation>en camino hacia ti</translation>
    </message>
    <message>
        <source>one entry</source>
        <translation>una entrada</translation>
    </message>
    <message>
        <source>open now, until {time}</source>
        <translation>abierto ahora, hasta {time}</translation>
    </message>
    <message>
        <source>opens {time}</source>
        <translation>se abre: {time}</translation>
    </message>
    <message numerus="yes">
        <source>points</source>
        <translation>
            <numerusform>punto</numerusform>
            <numerusform>puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>takes you to {tier}</source>
        <translation>te lleva a {tier}</translation>
    </message>
    <message>
        <source>touch to see it</source>
        <translation>toca para verlo</translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} entrada</numerusform>
            <numerusform>{count} entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points</source>
        <translation>
            <numerusform>{count} punto</numerusform>
            <numerusform>{count} puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points to go</source>
        <translation>
            <numerusform>falta {count} punto</numerusform>
            <numerusform>faltan {count} puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points to {tier}</source>
        <translation>
            <numerusform>{count} punto para {tier}</numerusform>
            <numerusform>{count} puntos para {tier}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} y {count} más</numerusform>
            <numerusform>{names} y {count} más</numerusform>
        </translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Already done</source>
        <translation>Ya hecho</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Ya usado</translation>
    </message>
    <message>
        <source>Another quest comes first. The app shows which.</source>
        <translation>Antes viene otro reto. La app muestra cuál.</translation>
    </message>
    <message>
        <source>Ask a supervisor</source>
        <translation>Pregunte a un supervisor</translation>
    </message>
    <message>
        <source>Choose the pass that is used.</source>
        <translation>Elija el pase que se usa.</translation>
    </message>
    <message>
        <source>Done before. The points are already yours.</source>
        <translation>Ya está hecho. Los puntos ya son suyos.</translation>
    </message>
    <message>
        <source>Ended at {time}.</source>
        <translation>Terminó a las {time}.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Highest tier</source>
        <translation>Nivel más alto</translation>
    </message>
    <message>
        <source>It has ended. Open the app and show the new code.</source>
        <translation>Ha terminado. Abra la app y muestre el código nuevo.</translation>
    </message>
    <message>
        <source>It is genuine, but of another team. The app shows where it holds.</source>
        <translation>Es auténtico, pero de otro equipo. La app muestra dónde vale.</translation>
    </message>
    <message>
        <source>It was taken back. Ask at the service desk; a new one can be given there.</source>
        <translation>Fue retirado. Pregunte en atención al cliente; allí pueden darle otro.</translation>
    </message>
    <message>
        <source>Its key is not known here. If others say so, too, this station lacks a new key: see keys in station.toml.</source>
        <translation>Su clave no se conoce aquí. Si ocurre con otros, a esta estación le falta una clave nueva: vea keys en station.toml.</translation>
    </message>
    <message>
        <source>Its key was retired before it was signed. Open the app and show the newest code.</source>
        <translation>Su clave se retiró antes de firmarlo. Abra la app y muestre el código más reciente.</translation>
    </message>
    <message>
        <source>Let in by a supervisor; it is on record.</source>
        <translation>Un supervisor permitió la entrada; queda registrado.</translation>
    </message>
    <message>
        <source>Let in, not confirmed</source>
        <translation>Entra, sin confirmar</translation>
    </message>
    <message>
        <source>Let in. Open until {time}.</source>
        <translation>Deje entrar. Abierto hasta {time}.</translation>
    </message>
    <message>
        <source>Let in. The pass is used now.</source>
        <translation>Deje entrar. El pase queda usado.</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Vinculada</translation>
    </message>
    <message>
        <source>Needs mending</source>
        <translation>Hay que repararlo</translation>
    </message>
    <message>
        <source>No fan has this code. Open the fan code in the app and scan that.</source>
        <translation>Ningún fan tiene este código. Abra el código de fan en la app y escanéelo.</translation>
    </message>
    <message>
        <source>No fan has this code. Sign in to the app again and show the new code.</source>
        <translation>Ningún fan tiene este código. Vuelva a entrar en la app y muestre el código nuevo.</translation>
    </message>
    <message>
        <source>No pass now</source>
        <translation>Ningún pase ahora</translation>
    </message>
    <message>
        <source>No performance is on now. Come back when the doors open.</source>
        <translation>No hay ningún evento ahora. Vuelva cuando abran las puertas.</translation>
    </message>
    <message>
        <source>Nobody who may has signed this code. Open the app and show the code there.</source>
        <translation>Este código no lo firmó nadie autorizado. Abra la app y muestre el código.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Not for here</source>
        <translation>No es para aquí</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>No es auténtico</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Aún no abierto</translation>
    </message>
    <message>
        <source>Not used here before, but the other booths cannot be asked now.</source>
        <translation>No se ha usado aquí, pero no se puede consultar a los otros puestos.</translation>
    </message>
    <message>
        <source>Not used here before. The other booths cannot be asked; they hear of it later.</source>
        <translation>Sin usos aquí. Los otros puestos no responden; lo sabrán después.</translation>
    </message>
    <message>
        <source>Nothing on here</source>
        <translation>Nada aquí</translation>
    </message>
    <message>
        <source>Now scan the fan&apos;s code</source>
        <translation>Escanee el código del fan</translation>
    </message>
    <message>
        <source>Opens at a higher tier. The app shows the way there.</source>
        <translation>Se abre en un nivel superior. La app muestra el camino.</translation>
    </message>
    <message numerus="yes">
        <source>Opens at {points} points</source>
        <translation>
            <numerusform>Se abre con {points} punto</numerusform>
            <numerusform>Se abre con {points} puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens at {points} points: {missing} to go</source>
        <translation>
            <numerusform>Se abre con {points} punto: faltan {missing}</numerusform>
            <numerusform>Se abre con {points} puntos: faltan {missing}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens at {tier}: {points} points to go</source>
        <translation>
            <numerusform>Se abre en {tier}: falta {points} punto</numerusform>
            <numerusform>Se abre en {tier}: faltan {points} puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens at {time}.</source>
        <translation>Abre a las {time}.</translation>
    </message>
    <message>
        <source>Opens: {quest}</source>
        <translation>Abre: {quest}</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pase</translation>
    </message>
    <message>
        <source>Quest</source>
        <translation>Reto</translation>
    </message>
    <message>
        <source>Receipt {code}</source>
        <translation>Recibo {code}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Saved for you</source>
        <translation>Guardado para usted</translation>
    </message>
    <message>
        <source>Scanned here before. The points are on their way.</source>
        <translation>Ya escaneado aquí. Los puntos están en camino.</translation>
    </message>
    <message>
        <source>Scans cannot be saved: do not scan. Free disk space on this station.</source>
        <translation>No se puede guardar: no escanee. Libere espacio en disco en esta estación.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>The database here is damaged, nothing was saved. Restart Kiosk: the file is set aside, not overwritten.</source>
        <translation>La base de datos está dañada, no se guardó nada. Reinicie Kiosk: el archivo se aparta, no se sobrescribe.</translation>
    </message>
    <message>
        <source>The database here is damaged: do not scan, nothing is saved. Restart Kiosk: the file is set aside, not overwritten.</source>
        <translation>La base de datos está dañada: no escanee, no se guarda nada. Reinicie Kiosk: el archivo se aparta, no se sobrescribe.</translation>
    </message>
    <message>
        <source>The fan&apos;s passes are not known while the portal is away. Scan the pass itself.</source>
        <translation>Sin el portal no se conocen los pases del fan. Escanee el propio pase.</translation>
    </message>
    <message>
        <source>The old database was damaged and set aside in the data folder. Readings in it may be unsent: keep the file and call support.</source>
        <translation>La base de datos anterior, dañada, se apartó en la carpeta de datos. Puede haber lecturas sin enviar: conserve el archivo y llame a soporte.</translation>
    </message>
    <message>
        <source>The old database was damaged and set aside. Scans go into a new one.</source>
        <translation>La base de datos anterior, dañada, se apartó. Las lecturas van a una nueva.</translation>
    </message>
    <message>
        <source>The other booths cannot be asked now, and without them nobody is let in.</source>
        <translation>No se puede consultar a los otros puestos y sin ellos no entra nadie.</translation>
    </message>
    <message>
        <source>The portal does not know our business. Scans are saved and sent once it is mended: check business_id in station.toml.</source>
        <translation>El portal no conoce nuestra organización. Las lecturas se guardan y se envían al repararlo: revise business_id en station.toml.</translation>
    </message>
    <message>
        <source>The portal does not know our business: this scan is saved. Check business_id in station.toml.</source>
        <translation>El portal no conoce nuestra organización: esta lectura se guarda. Revise business_id en station.toml.</translation>
    </message>
    <message>
        <source>The portal has confirmed it.</source>
        <translation>El portal lo ha confirmado.</translation>
    </message>
    <message>
        <source>The portal refuses our key. Scans are saved and sent once it is mended: check api_key in station.toml.</source>
        <translation>El portal rechaza nuestra clave. Las lecturas se guardan y se envían al repararlo: revise api_key en station.toml.</translation>
    </message>
    <message>
        <source>The portal refuses our key: this scan is saved. Check api_key in station.toml.</source>
        <translation>El portal rechaza nuestra clave: esta lectura se guarda. Revise api_key en station.toml.</translation>
    </message>
    <message>
        <source>The portal said no. Ask at the service desk; the scan is on record.</source>
        <translation>El portal dijo que no. Pregunte en atención al cliente; la lectura queda registrada.</translation>
    </message>
    <message>
        <source>The portal says that the fan does not have this reward any more.</source>
        <translation>El portal dice que el fan ya no tiene esta recompensa.</translation>
    </message>
    <message>
        <source>The use is taken back and on record. The pass can be used again.</source>
        <translation>El uso se ha anulado y queda registrado. El pase puede usarse de nuevo.</translation>
    </message>
    <message>
        <source>The wristband is not linked: its quest is not open to this fan yet.</source>
        <translation>La pulsera no se vinculó: su reto aún no está abierto para este fan.</translation>
    </message>
    <message>
        <source>The wristband now counts as this fan&apos;s code.</source>
        <translation>La pulsera vale ahora como código de este fan.</translation>
    </message>
    <message>
        <source>There are no points at this gate today. The app shows where they are.</source>
        <translation>Hoy no hay puntos en esta puerta. La app muestra dónde los hay.</translation>
    </message>
    <message>
        <source>This booth&apos;s ledger was damaged and begun anew. Ask at the service desk.</source>
        <translation>Registro dañado y empezado de nuevo. Pregunte en atención al cliente.</translation>
    </message>
    <message>
        <source>This booth&apos;s ledger was damaged and begun anew: earlier uses are not known.</source>
        <translation>Registro dañado y empezado de nuevo: usos anteriores desconocidos.</translation>
    </message>
    <message>
        <source>This booth&apos;s ledger was damaged and begun anew: which passes were used before is not known. The old file is set aside in the data folder: keep it and call support.</source>
        <translation>El registro de este puesto estaba dañado y se empezó de nuevo: no se sabe qué pases se usaron antes. El archivo anterior está apartado en la carpeta de datos: consérvelo y llame a soporte.</translation>
    </message>
    <message>
        <source>This fan has no pass that is open now. The app shows which are coming.</source>
        <translation>Este fan no tiene ningún pase abierto ahora. La app muestra los próximos.</translation>
    </message>
    <message>
        <source>This is not a code we know. Open the fan code in the app and scan that.</source>
        <translation>No conocemos este código. Abra el código de fan en la app y escanéelo.</translation>
    </message>
    <message>
        <source>This pass opens later. The app shows when.</source>
        <translation>Este pase abre más tarde. La app muestra cuándo.</translation>
    </message>
    <message>
        <source>This pass was used before.</source>
        <translation>Este pase ya se usó.</translation>
    </message>
    <message>
        <source>This quest has ended. Other quests are in the app.</source>
        <translation>Este reto ha terminado. Hay otros retos en la app.</translation>
    </message>
    <message>
        <source>This quest is for invited fans. Ask at the service desk.</source>
        <translation>Este reto es para fans invitados. Pregunte en atención al cliente.</translation>
    </message>
    <message>
        <source>This scan could not be saved. Free disk space, then scan again.</source>
        <translation>Esta lectura no se pudo guardar. Libere espacio en disco y escanee de nuevo.</translation>
    </message>
    <message>
        <source>This station has no keys to check it with. Name them as keys in station.toml.</source>
        <translation>Esta estación no tiene claves para comprobarlo. Indíquelas como keys en station.toml.</translation>
    </message>
    <message>
        <source>This wristband belongs to another fan. Take a new one.</source>
        <translation>Esta pulsera es de otro fan. Tome una nueva.</translation>
    </message>
    <message>
        <source>This wristband or ticket is new. Hold the fan&apos;s own code here to link it.</source>
        <translation>Esta pulsera o entrada es nueva. Muestre aquí el código del fan para vincularla.</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Demasiado pronto</translation>
    </message>
    <message>
        <source>Use taken back</source>
        <translation>Uso anulado</translation>
    </message>
    <message>
        <source>Used at {place}, {time} today.</source>
        <translation>Usado en {place}, hoy a las {time}.</translation>
    </message>
    <message>
        <source>Used at {place}, {time}.</source>
        <translation>Usado en {place}, {time}.</translation>
    </message>
    <message>
        <source>Used only just now. Wait a little before the next use.</source>
        <translation>Se acaba de usar. Espere un poco antes del próximo uso.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>¡Hola!</translation>
    </message>
    <message>
        <source>Welcome back. No other use is counted.</source>
        <translation>Hola de nuevo. No se cuenta otro uso.</translation>
    </message>
    <message>
        <source>Which pass?</source>
        <translation>¿Qué pase?</translation>
    </message>
    <message>
        <source>Written down here. It is sent as soon as the portal is back.</source>
        <translation>Anotado aquí. Se envía en cuanto vuelva el portal.</translation>
    </message>
    <message>
        <source>Written down here. The portal is busy; it is sent in a moment.</source>
        <translation>Anotado aquí. El portal está ocupado; se envía en un momento.</translation>
    </message>
    <message>
        <source>Written down here. The portal is still answering; nothing more to do.</source>
        <translation>Anotado aquí. El portal aún está respondiendo; no hay que hacer nada más.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>done before</source>
        <translation>ya hecho</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>let in</source>
        <translation>entró</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>vinculada</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>not for here</source>
        <translation>no es de aquí</translation>
    </message>
    <message>
        <source>not genuine</source>
        <translation>no auténtico</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>sin vincular</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>no abierto</translation>
    </message>
    <message>
        <source>nothing on</source>
        <translation>nada aquí</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>to choose</source>
        <translation>por elegir</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>muy pronto</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>avería</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>used before</source>
        <translation>ya usado</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>uno más</numerusform>
            <numerusform>{count} más</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, until {time}</source>
        <translation>{name}, hasta {time}</translation>
    </message>
    <message>
        <source>{points} on its way</source>
        <translation>{points} en camino</translation>
    </message>
    <message numerus="yes">
        <source>{points} points</source>
        <translation>
            <numerusform>{points} punto</numerusform>
            <numerusform>{points} puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>{points} to {tier}</source>
        <translation>{points} para {tier}</translation>
    </message>
    <message>
        <source>{tier} reached</source>
        <translation>{tier} alcanzado</translation>
    </message>
</context>
</TS>
