<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AttractBegin</name>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>المس للبدء</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Hold up your fan card, or use your email.</source>
        <translation>اعرض بطاقة المشجع أو استخدم بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>Rewards and passes, ready to show.</source>
        <translation>المكافآت وتصاريح الدخول جاهزة للعرض.</translation>
    </message>
    <message>
        <source>See your points</source>
        <translation>اطّلع على نقاطك</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Take your pass</source>
        <translation>خذ تصريح دخولك</translation>
    </message>
    <message>
        <source>Your tier, your quests, your next reward.</source>
        <translation>مستواك ومهامك ومكافأتك التالية.</translation>
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
        <translation>نقاطك.</translation>
    </message>
    <message>
        <source>Your rewards.</source>
        <translation>مكافآتك.</translation>
    </message>
</context>
<context>
    <name>BandCard</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Do not link</source>
        <translation>عدم الربط</translation>
    </message>
    <message>
        <source>Scan another wristband</source>
        <translation>مسح سوار آخر</translation>
    </message>
    <message>
        <source>Scan my wristband</source>
        <translation>مسح سواري</translation>
    </message>
    <message>
        <source>Type its number</source>
        <translation>كتابة رقمه</translation>
    </message>
</context>
<context>
    <name>BoothBar</name>
    <message>
        <source>Supervisor override</source>
        <translation>إذن المشرف</translation>
    </message>
    <message>
        <source>Turnstile did not turn</source>
        <translation>لم يدُر الباب الدوّار</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Dark theme</source>
        <translation>المظهر الداكن</translation>
    </message>
    <message>
        <source>Enter code</source>
        <translation>إدخال رمز</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>المظهر الفاتح</translation>
    </message>
    <message>
        <source>Next fan</source>
        <translation>المشجّع التالي</translation>
    </message>
    <message>
        <source>Staff desk</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Turn sound off</source>
        <translation>إيقاف الصوت</translation>
    </message>
    <message>
        <source>Turn sound on</source>
        <translation>تشغيل الصوت</translation>
    </message>
</context>
<context>
    <name>CameraPreview</name>
    <message>
        <source>Camera preview</source>
        <translation>صورة الكاميرا</translation>
    </message>
    <message>
        <source>Waiting for the camera&apos;s picture</source>
        <translation>بانتظار صورة الكاميرا</translation>
    </message>
</context>
<context>
    <name>CodeCells</name>
    <message>
        <source>Code, %1 of %2 digits typed</source>
        <translation>الرمز، أُدخل %1 من %2 أرقام</translation>
    </message>
</context>
<context>
    <name>CodeKeyboard</name>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
</context>
<context>
    <name>CodeKeys</name>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Enter your code</source>
        <translation>أدخل الرمز</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <translation>أرسل رمزًا جديدًا</translation>
    </message>
</context>
<context>
    <name>ConfirmPane</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>ConsentBox</name>
    <message>
        <source>I have read the terms and accept them.</source>
        <translation>قرأت الشروط وأوافق عليها.</translation>
    </message>
</context>
<context>
    <name>DeedBar</name>
    <message>
        <source>Do not link</source>
        <translation>لا تربط</translation>
    </message>
    <message>
        <source>Done with this</source>
        <translation>انتهيت من هذا</translation>
    </message>
    <message>
        <source>Move it here</source>
        <translation>انقله إلى هنا</translation>
    </message>
</context>
<context>
    <name>DeskPane</name>
    <message>
        <source>Fan, receipt or barcode</source>
        <translation>مشجّع أو إيصال أو باركود</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>إخفاء المفاتيح</translation>
    </message>
    <message>
        <source>Look for a fan&apos;s number or code, the receipt on a card, or a barcode.</source>
        <translation>ابحث برقم المشجّع أو رمزه أو إيصال البطاقة أو الباركود.</translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>إظهار المفاتيح</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>إظهار ما ينتظر</translation>
    </message>
</context>
<context>
    <name>DeskPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Staff desk</source>
        <translation>الموظفون</translation>
    </message>
</context>
<context>
    <name>DeskTabs</name>
    <message>
        <source>Fans</source>
        <translation>المشجّعون</translation>
    </message>
    <message>
        <source>Views of the desk</source>
        <translation>أقسام مكتب الموظفين</translation>
    </message>
    <message>
        <source>Why no points?</source>
        <translation>لماذا لا نقاط؟</translation>
    </message>
</context>
<context>
    <name>DetailSheet</name>
    <message>
        <source>The code is hidden</source>
        <translation>الرمز مخفي</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>DoctorDevices</name>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
</context>
<context>
    <name>DoctorDiagnosis</name>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>نسخ الأسطر</translation>
    </message>
    <message>
        <source>Lines for station.toml: %1</source>
        <translation>أسطر station.toml: %1</translation>
    </message>
    <message>
        <source>Print it with kiosk doctor --sheet sheet.pdf</source>
        <translation>اطبعها بالأمر kiosk doctor --sheet sheet.pdf</translation>
    </message>
    <message>
        <source>Scan code 1 of the scanner sheet</source>
        <translation>امسح الرمز 1 من ورقة الفحص</translation>
    </message>
    <message>
        <source>What the scanner does</source>
        <translation>ما يفعله الماسح</translation>
    </message>
</context>
<context>
    <name>DoctorHead</name>
    <message>
        <source>Dark theme</source>
        <translation>المظهر الداكن</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>المظهر الفاتح</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>افحص مجددًا</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
</context>
<context>
    <name>DoctorPage</name>
    <message>
        <source>Readiness</source>
        <translation>الجاهزية</translation>
    </message>
</context>
<context>
    <name>DoctorWindow</name>
    <message>
        <source>Doctor: %1</source>
        <translation>الفحص: %1</translation>
    </message>
</context>
<context>
    <name>EmailPage</name>
    <message>
        <source>Email address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>New here? Enter your email just the same. Or simply hold up your fan card.</source>
        <translation>أول مرة هنا؟ أدخل بريدك الإلكتروني أيضًا. أو اعرض بطاقة المشجع ببساطة.</translation>
    </message>
    <message>
        <source>What is your email?</source>
        <translation>ما بريدك الإلكتروني؟</translation>
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
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Code under the QR, or fan number</source>
        <translation>الرمز أسفل QR أو رقم المشجّع</translation>
    </message>
</context>
<context>
    <name>FailedHome</name>
    <message>
        <source>Your points and rewards</source>
        <translation>نقاطك ومكافآتك</translation>
    </message>
</context>
<context>
    <name>FanList</name>
    <message>
        <source>Fans found</source>
        <translation>المشجّعون الذين عُثر عليهم</translation>
    </message>
</context>
<context>
    <name>FanParts</name>
    <message>
        <source>Everything of this fan</source>
        <translation>كل ما يخص هذا المشجّع</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>للتسليم</translation>
    </message>
    <message>
        <source>Link a wristband</source>
        <translation>ربط سوار</translation>
    </message>
    <message>
        <source>Quests</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>المكافآت</translation>
    </message>
    <message>
        <source>Wristbands</source>
        <translation>الأساور</translation>
    </message>
</context>
<context>
    <name>FanSheet</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>امنحها</translation>
    </message>
    <message>
        <source>Readings here</source>
        <translation>القراءات هنا</translation>
    </message>
    <message>
        <source>The fan keeps the points. Anybody may have the wristband then.</source>
        <translation>يحتفظ المشجّع بنقاطه. ويمكن بعدها لأي شخص أخذ السوار.</translation>
    </message>
    <message>
        <source>The portal gives it at once, and tells the fan.</source>
        <translation>يمنحها الخادم فورًا ويُبلغ المشجّع.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Unlink it</source>
        <translation>افصله</translation>
    </message>
</context>
<context>
    <name>FanStanding</name>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
</context>
<context>
    <name>FansPane</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>إخفاء المفاتيح</translation>
    </message>
    <message>
        <source>Name, email or phone</source>
        <translation>الاسم أو البريد أو الهاتف</translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>إظهار المفاتيح</translation>
    </message>
    <message>
        <source>Type at least two letters of a name or an email, or two digits of a phone.</source>
        <translation>اكتب حرفين على الأقل من اسم أو بريد، أو رقمين من هاتف.</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>GoneBar</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Last readings</source>
        <translation>آخر القراءات</translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation>لا قراءات بعد</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>To the top</source>
        <translation>إلى الأعلى</translation>
    </message>
</context>
<context>
    <name>HomeRows</name>
    <message>
        <source>Your list</source>
        <translation>قائمتك</translation>
    </message>
</context>
<context>
    <name>HomeSheet</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>HomeTabs</name>
    <message>
        <source>What is yours</source>
        <translation>ما يخصك</translation>
    </message>
</context>
<context>
    <name>IdlePane</name>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Mend it as said below, or enter codes by hand.</source>
        <translation>أصلِح العطل كما هو موضح أدناه، أو أدخِل الرموز يدويًا.</translation>
    </message>
    <message>
        <source>Phone, wristband or ticket</source>
        <translation>هاتف أو سوار أو تذكرة</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>I&apos;m done</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>I&apos;m still here</source>
        <translation>ما زلت هنا</translation>
    </message>
    <message>
        <source>Sign out now</source>
        <translation>سجّل الخروج الآن</translation>
    </message>
    <message>
        <source>So that nobody else sees it.</source>
        <translation>كي لا يراه أحد غيرك.</translation>
    </message>
    <message>
        <source>So that nobody else sees your points and passes.</source>
        <translation>كي لا يرى أحد غيرك نقاطك وتصاريحك.</translation>
    </message>
    <message numerus="yes">
        <source>We clear what you typed in %Ln seconds.</source>
        <translation>
            <numerusform>نمسح ما كتبته الآن.</numerusform>
            <numerusform>نمسح ما كتبته بعد ثانية واحدة.</numerusform>
            <numerusform>نمسح ما كتبته بعد ثانيتين.</numerusform>
            <numerusform>نمسح ما كتبته بعد %Ln ثوانٍ.</numerusform>
            <numerusform>نمسح ما كتبته بعد %Ln ثانية.</numerusform>
            <numerusform>نمسح ما كتبته بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We sign you out in %Ln seconds.</source>
        <translation>
            <numerusform>نسجّل خروجك الآن.</numerusform>
            <numerusform>نسجّل خروجك بعد ثانية واحدة.</numerusform>
            <numerusform>نسجّل خروجك بعد ثانيتين.</numerusform>
            <numerusform>نسجّل خروجك بعد %Ln ثوانٍ.</numerusform>
            <numerusform>نسجّل خروجك بعد %Ln ثانية.</numerusform>
            <numerusform>نسجّل خروجك بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
</context>
<context>
    <name>LastReadings</name>
    <message>
        <source>Last readings</source>
        <translation>آخر القراءات</translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation>لا قراءات بعد</translation>
    </message>
</context>
<context>
    <name>LatestRow</name>
    <message>
        <source>What happened lately: %1</source>
        <translation>آخر ما حدث: %1</translation>
    </message>
</context>
<context>
    <name>OverridePanel</name>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>It is kept with the pass: when, where and why.</source>
        <translation>يُسجَّل مع التصريح: متى وأين ولماذا.</translation>
    </message>
    <message>
        <source>Let in all the same?</source>
        <translation>السماح بالدخول رغم ذلك؟</translation>
    </message>
</context>
<context>
    <name>OverrideReasons</name>
    <message>
        <source>Another reason, in a few words</source>
        <translation>سبب آخر بكلمات قليلة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>PassCard</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>PassChoices</name>
    <message>
        <source>Passes to choose from</source>
        <translation>التصاريح المتاحة للاختيار</translation>
    </message>
</context>
<context>
    <name>PassCode</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>Hide password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>كلمة مرورك</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>لم تُكتب أرقام</numerusform>
            <numerusform>كُتب رقم واحد</numerusform>
            <numerusform>كُتب رقمان</numerusform>
            <numerusform>كُتبت %n أرقام</numerusform>
            <numerusform>كُتب %n رقمًا</numerusform>
            <numerusform>كُتب %n رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Fans, their rewards and wristbands, and what became of readings. Scanning goes on meanwhile.</source>
        <translation>المشجّعون ومكافآتهم وأساورهم وما آلت إليه القراءات. يستمر المسح أثناء ذلك.</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>رقم PIN للموظفين</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Good to meet you!</source>
        <translation>أهلًا وسهلًا بك!</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضم</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Tell us your name, and we will send a code to %1.</source>
        <translation>أخبرنا باسمك وسنرسل رمزًا إلى %1.</translation>
    </message>
</context>
<context>
    <name>SelfServiceWindow</name>
    <message>
        <source>Still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Last readings</source>
        <translation>آخر القراءات</translation>
    </message>
    <message>
        <source>This performance</source>
        <translation>هذه الفعالية</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
</context>
<context>
    <name>StaffOverlay</name>
    <message>
        <source>Back to the kiosk</source>
        <translation>العودة إلى الكشك</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>إغلاق الكشك</translation>
    </message>
    <message>
        <source>Ends the program.</source>
        <translation>ينهي البرنامج.</translation>
    </message>
    <message>
        <source>For staff: leave full screen or close the kiosk.</source>
        <translation>للموظفين: الخروج من ملء الشاشة أو إغلاق الكشك.</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>الخروج من ملء الشاشة</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>The kiosk goes on in a window, and fills the screen again once a fan uses it.</source>
        <translation>يستمر الكشك في نافذة، ويملأ الشاشة من جديد عندما يستخدمه مشجع.</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Your points</source>
        <translation>نقاطك</translation>
    </message>
    <message>
        <source>Your tier</source>
        <translation>مستواك</translation>
    </message>
</context>
<context>
    <name>TermsBox</name>
    <message>
        <source>Terms</source>
        <translation>الشروط</translation>
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
        <translation>أغلِقها</translation>
    </message>
    <message>
        <source>Close with a reason</source>
        <translation>إغلاق مع ذكر السبب</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>السبب، للتسجيل</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>الإيصال %1</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>المعروف عنها</translation>
    </message>
</context>
<context>
    <name>TraceList</name>
    <message>
        <source>Readings found</source>
        <translation>القراءات التي عُثر عليها</translation>
    </message>
</context>
<context>
    <name>TypingSheet</name>
    <message>
        <source>Link this wristband</source>
        <translation>ربط هذا السوار</translation>
    </message>
</context>
<context>
    <name>VisitBar</name>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>WayPage</name>
    <message>
        <source>How would you like to sign&#xa0;in?</source>
        <translation>كيف تود تسجيل الدخول؟</translation>
    </message>
</context>
<context>
    <name>around</name>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Clock {time} fast</source>
        <translation>الساعة متقدمة {time}</translation>
    </message>
    <message>
        <source>Clock {time} slow</source>
        <translation>الساعة متأخرة {time}</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Demo camera</source>
        <translation>كاميرا تجريبية</translation>
    </message>
    <message>
        <source>Hold your code to the camera</source>
        <translation>ضع رمزك أمام الكاميرا</translation>
    </message>
    <message>
        <source>Hold your code to the scanner</source>
        <translation>ضع رمزك أمام الماسح</translation>
    </message>
    <message>
        <source>Hold your wristband to the reader</source>
        <translation>قرّب سوارك من القارئ</translation>
    </message>
    <message>
        <source>Ledger begun anew: passes not confirmed</source>
        <translation>بدأ السجلّ من جديد: التصاريح غير مؤكَّدة</translation>
    </message>
    <message>
        <source>Listening: {devices}</source>
        <translation>جاهز: {devices}</translation>
    </message>
    <message>
        <source>Needs attention: {count}</source>
        <translation>بحاجة إلى متابعة: {count}</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>التالي: {name}</translation>
    </message>
    <message>
        <source>No camera set up here. Use the scanner.</source>
        <translation>لا توجد كاميرا هنا. استخدم الماسح.</translation>
    </message>
    <message>
        <source>No camera: {cause}</source>
        <translation>لا كاميرا: {cause}</translation>
    </message>
    <message>
        <source>No performance now</source>
        <translation>لا فعالية الآن</translation>
    </message>
    <message>
        <source>No scanner is listening</source>
        <translation>لا يوجد ماسح يعمل</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Other booths cannot be asked</source>
        <translation>تعذّر سؤال المنافذ الأخرى</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Portal away</source>
        <translation>الخادم غير متاح</translation>
    </message>
    <message>
        <source>Portal slow</source>
        <translation>الخادم بطيء</translation>
    </message>
    <message>
        <source>Quests from {time}</source>
        <translation>المهام بتاريخ {time}</translation>
    </message>
    <message>
        <source>Revocation list not read: see the log</source>
        <translation>لم تُقرأ قائمة الإبطال: راجع السجل</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>الماسح</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>ماسح تسلسلي</translation>
    </message>
    <message>
        <source>Wristband reader</source>
        <translation>قارئ الأساور</translation>
    </message>
    <message>
        <source>fans</source>
        <translation>مشجّعون</translation>
    </message>
    <message>
        <source>on their way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>opens {time}</source>
        <translation>يفتح {time}</translation>
    </message>
    <message>
        <source>points</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>{age} old</source>
        <translation>منذ {age}</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} س</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} د</translation>
    </message>
    <message numerus="yes">
        <source>{count} on their way</source>
        <translation>
            <numerusform>{count} في الطريق</numerusform>
            <numerusform>{count} في الطريق</numerusform>
            <numerusform>{count} في الطريق</numerusform>
            <numerusform>{count} في الطريق</numerusform>
            <numerusform>{count} في الطريق</numerusform>
            <numerusform>{count} في الطريق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} passes were used twice</source>
        <translation>
            <numerusform>لا تصريح استُخدم مرتين</numerusform>
            <numerusform>تصريح واحد استُخدم مرتين</numerusform>
            <numerusform>تصريحان استُخدما مرتين</numerusform>
            <numerusform>{count} تصاريح استُخدمت مرتين</numerusform>
            <numerusform>{count} تصريحًا استُخدم مرتين</numerusform>
            <numerusform>{count} تصريح استُخدم مرتين</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} ث</translation>
    </message>
</context>
<context>
    <name>booth</name>
    <message>
        <source>Another team&apos;s pass</source>
        <translation>تصريح فريق آخر</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Closed {time} ago</source>
        <translation>أُغلق منذ {time}</translation>
    </message>
    <message>
        <source>Closes {time}</source>
        <translation>يُغلق {time}</translation>
    </message>
    <message>
        <source>Delayed on the way</source>
        <translation>تأخّر في الطريق</translation>
    </message>
    <message>
        <source>Each use before was taken back</source>
        <translation>أُلغي كل استخدام سابق</translation>
    </message>
    <message>
        <source>Fan {id}</source>
        <translation>المشجّع {id}</translation>
    </message>
    <message>
        <source>Had left for a moment</source>
        <translation>خرج للحظة</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>صاحب التصريح</translation>
    </message>
    <message>
        <source>Known to us: invited in person</source>
        <translation>معروف لدينا: مدعوّ شخصيًا</translation>
    </message>
    <message>
        <source>Let in by a supervisor; it is on record.</source>
        <translation>سمح المشرف بالدخول؛ وقد سُجّل ذلك.</translation>
    </message>
    <message>
        <source>No staff PIN is set here. Run:
kiosk pin --config station.toml</source>
        <translation>لم يُعيَّن رقم PIN هنا. نفّذ:
kiosk pin --config station.toml</translation>
    </message>
    <message>
        <source>No use is known here</source>
        <translation>لا يُعرف هنا أي استخدام</translation>
    </message>
    <message>
        <source>Not possible any more. Scan it again.</source>
        <translation>لم يعد ممكنًا. امسحه من جديد.</translation>
    </message>
    <message>
        <source>Not taken back: the pass was used again since.</source>
        <translation>لم يُلغَ: استُخدم التصريح مجددًا بعد ذلك.</translation>
    </message>
    <message>
        <source>Not the one on now</source>
        <translation>ليست الجارية الآن</translation>
    </message>
    <message>
        <source>Not used before</source>
        <translation>لم يُستخدم من قبل</translation>
    </message>
    <message>
        <source>Now {time}</source>
        <translation>الآن {time}</translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>مفتوح حتى {time}</translation>
    </message>
    <message>
        <source>Open, {time} left</source>
        <translation>مفتوح لمدة {time}</translation>
    </message>
    <message>
        <source>Opens in {time}</source>
        <translation>يفتح بعد {time}</translation>
    </message>
    <message>
        <source>Opens {time}</source>
        <translation>يفتح {time}</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Say why: choose a reason or type one.</source>
        <translation>اذكر السبب: اختر سببًا أو اكتبه.</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>هذا ليس رقم PIN. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The chosen pass is used; the list shows the answer.</source>
        <translation>استُخدم التصريح المختار؛ والجواب في القائمة.</translation>
    </message>
    <message>
        <source>The database here cannot be read or written. Free disk space, then try again.</source>
        <translation>تعذّرت قراءة قاعدة البيانات أو الكتابة فيها. وفّر مساحة على القرص ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The use is taken back and on record.</source>
        <translation>أُلغي الاستخدام وسُجّل ذلك.</translation>
    </message>
    <message>
        <source>There is no such use to take back.</source>
        <translation>لا يوجد استخدام كهذا لإلغائه.</translation>
    </message>
    <message>
        <source>Too late: a use can be taken back for 60 seconds only.</source>
        <translation>فات الأوان: يمكن إلغاء الاستخدام خلال 60 ثانية فقط.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait, then try again.</source>
        <translation>محاولات خاطئة كثيرة. انتظر ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Too many wrong tries: locked until {time}, {left} more.</source>
        <translation>محاولات كثيرة: مقفل حتى {time}، بقي {left}.</translation>
    </message>
    <message>
        <source>Used once before</source>
        <translation>استُخدم مرة من قبل</translation>
    </message>
    <message numerus="yes">
        <source>Used {count} times before</source>
        <translation>
            <numerusform>لم يُستخدم من قبل</numerusform>
            <numerusform>استُخدم مرة من قبل</numerusform>
            <numerusform>استُخدم مرتين من قبل</numerusform>
            <numerusform>استُخدم {count} مرات من قبل</numerusform>
            <numerusform>استُخدم {count} مرة من قبل</numerusform>
            <numerusform>استُخدم {count} مرة من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>Used: {where}</source>
        <translation>استُخدم: {where}</translation>
    </message>
    <message>
        <source>Was scanned by mistake</source>
        <translation>مُسح بالخطأ</translation>
    </message>
    <message numerus="yes">
        <source>and {count} earlier</source>
        <translation>
            <numerusform>ولا شيء أقدم</numerusform>
            <numerusform>ومرة أقدم</numerusform>
            <numerusform>ومرتان أقدم</numerusform>
            <numerusform>و{count} مرات أقدم</numerusform>
            <numerusform>و{count} مرة أقدم</numerusform>
            <numerusform>و{count} مرة أقدم</numerusform>
        </translation>
    </message>
    <message>
        <source>came back in</source>
        <translation>عاد ودخل</translation>
    </message>
    <message>
        <source>let in by a supervisor: {why}</source>
        <translation>سمح المشرف بالدخول: {why}</translation>
    </message>
    <message>
        <source>list of {time}</source>
        <translation>قائمة {time}</translation>
    </message>
    <message>
        <source>portal says no</source>
        <translation>الخادم يرفض</translation>
    </message>
    <message>
        <source>portal says yes</source>
        <translation>الخادم يوافق</translation>
    </message>
    <message>
        <source>taken back {time}</source>
        <translation>أُلغي {time}</translation>
    </message>
    <message>
        <source>without the portal</source>
        <translation>بدون الخادم</translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>{count} أيام</numerusform>
            <numerusform>{count} يومًا</numerusform>
            <numerusform>{count} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} s · {whose}</source>
        <translation>{count} ث · {whose}</translation>
    </message>
    <message>
        <source>{name}: not the one on now</source>
        <translation>{name}: ليست الجارية الآن</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>منذ {time}</translation>
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
        <translation>الباركود</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>أُغلقت</translation>
    </message>
    <message>
        <source>Closed by staff</source>
        <translation>أغلقها الموظفون</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>المشجّع</translation>
    </message>
    <message>
        <source>Fan {id}</source>
        <translation>المشجّع {id}</translation>
    </message>
    <message>
        <source>It is not sent again.</source>
        <translation>لن تُرسل مجددًا.</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>تحتاج إلى شخص</translation>
    </message>
    <message>
        <source>No staff PIN is set here. Run:
{command}</source>
        <translation>لم يُعيَّن رقم PIN هنا. نفّذ:
{command}</translation>
    </message>
    <message>
        <source>Nothing needs a person, and nothing is on its way.</source>
        <translation>لا شيء بحاجة إلى متابعة ولا شيء في الطريق.</translation>
    </message>
    <message>
        <source>Nothing was read here for “{query}”.</source>
        <translation>لا قراءات هنا لـ «{query}».</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>لم يُرسل شيء</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Nothing: Kiosk ended before it could answer.</source>
        <translation>لا شيء: توقف Kiosk قبل أن يجيب.</translation>
    </message>
    <message>
        <source>On its way to the portal</source>
        <translation>في الطريق إلى الخادم</translation>
    </message>
    <message>
        <source>Our clock</source>
        <translation>ساعتنا</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Portal said</source>
        <translation>جواب الخادم</translation>
    </message>
    <message>
        <source>Readings of “{query}”</source>
        <translation>قراءات «{query}»</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>المسح</translation>
    </message>
    <message>
        <source>Shown then</source>
        <translation>ما ظهر حينها</translation>
    </message>
    <message>
        <source>Stands now</source>
        <translation>الحال الآن</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>هذا ليس رقم PIN. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The database here cannot be read or written. Free disk space, then try again.</source>
        <translation>تعذّرت قراءة قاعدة البيانات أو الكتابة فيها. وفّر مساحة على القرص ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The portal did not do what the fan was told. Mend the cause and send it again, or close it with a reason.</source>
        <translation>لم ينفّذ الخادم ما قيل للمشجّع. أصلح السبب ثم أعد الإرسال، أو أغلِقها مع ذكر السبب.</translation>
    </message>
    <message>
        <source>The portal has answered</source>
        <translation>أجاب الخادم</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>نفسه</translation>
    </message>
    <message>
        <source>This is final; nothing more is sent.</source>
        <translation>هذا نهائي؛ لا يُرسل شيء آخر.</translation>
    </message>
    <message>
        <source>This reading asked the portal for nothing.</source>
        <translation>لم تطلب هذه القراءة شيئًا من الخادم.</translation>
    </message>
    <message>
        <source>Too many wrong tries: locked until {time}, {left} more.</source>
        <translation>محاولات كثيرة: مقفل حتى {time}، بقي {left}.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>ينتظر هنا</translation>
    </message>
    <message>
        <source>Written down here, and sent by itself. Nothing is lost.</source>
        <translation>سُجّلت هنا وتُرسل تلقائيًا. لا يضيع شيء.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>أُجيب</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>كاميرا</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكَّدة</translation>
    </message>
    <message>
        <source>demo camera</source>
        <translation>كاميرا تجريبية</translation>
    </message>
    <message>
        <source>done before</source>
        <translation>تم من قبل</translation>
    </message>
    <message>
        <source>it refuses our key</source>
        <translation>يرفض مفتاحنا</translation>
    </message>
    <message>
        <source>needs a person</source>
        <translation>بحاجة إلى متابعة</translation>
    </message>
    <message>
        <source>next at {time}</source>
        <translation>التالية {time}</translation>
    </message>
    <message>
        <source>next now</source>
        <translation>التالية الآن</translation>
    </message>
    <message>
        <source>no connection, or no answer in time</source>
        <translation>لا اتصال أو لا جواب في الوقت</translation>
    </message>
    <message>
        <source>no quest completed</source>
        <translation>لم تُنجز مهمة</translation>
    </message>
    <message>
        <source>no such fan or quest</source>
        <translation>لا مشجّع أو مهمة كهذه</translation>
    </message>
    <message>
        <source>not open to this fan</source>
        <translation>غير مفتوحة لهذا المشجّع</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>not the portal: a sign-in page of the network?</source>
        <translation>ليس الخادم: أهي صفحة دخول الشبكة؟</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>out of order for now</source>
        <translation>معطّل حاليًا</translation>
    </message>
    <message>
        <source>points given</source>
        <translation>مُنحت النقاط</translation>
    </message>
    <message>
        <source>scanner</source>
        <translation>ماسح</translation>
    </message>
    <message>
        <source>serial scanner</source>
        <translation>ماسح تسلسلي</translation>
    </message>
    <message>
        <source>the barcode belongs to another fan</source>
        <translation>الباركود لمشجّع آخر</translation>
    </message>
    <message>
        <source>the barcode belongs to nobody</source>
        <translation>الباركود ليس لأحد</translation>
    </message>
    <message>
        <source>the quest has ended</source>
        <translation>انتهت المهمة</translation>
    </message>
    <message>
        <source>too many calls; it asked us to wait</source>
        <translation>طلبات كثيرة؛ طُلب منا الانتظار</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>مكتوب يدويًا</translation>
    </message>
    <message>
        <source>wristband reader</source>
        <translation>قارئ الأساور</translation>
    </message>
    <message numerus="yes">
        <source>{count} without an answer</source>
        <translation>
            <numerusform>لا محاولة بلا جواب</numerusform>
            <numerusform>محاولة بلا جواب</numerusform>
            <numerusform>محاولتان بلا جواب</numerusform>
            <numerusform>{count} محاولات بلا جواب</numerusform>
            <numerusform>{count} محاولة بلا جواب</numerusform>
            <numerusform>{count} محاولة بلا جواب</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} fast when it was scanned</source>
        <translation>متقدمة {time} عند المسح</translation>
    </message>
    <message>
        <source>{time} slow when it was scanned</source>
        <translation>متأخرة {time} عند المسح</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>Amber</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Listening; nothing read yet</source>
        <translation>جاهز؛ لم يقرأ شيئًا بعد</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>غير جاهز</translation>
    </message>
    <message>
        <source>Not ready; mend what is red</source>
        <translation>غير جاهز؛ أصلح ما هو أحمر</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>يقرأ</translation>
    </message>
    <message>
        <source>Reads {kinds}</source>
        <translation>يقرأ {kinds}</translation>
    </message>
    <message>
        <source>Ready for the doors</source>
        <translation>جاهز لفتح الأبواب</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Works; look at what is amber</source>
        <translation>يعمل؛ راجع ما هو برتقالي</translation>
    </message>
</context>
<context>
    <name>fans</name>
    <message>
        <source>A supervisor moves “{barcode}” to {fan}</source>
        <translation>المشرف ينقل «{barcode}» إلى {fan}</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>شارة</translation>
    </message>
    <message>
        <source>Fan {id}</source>
        <translation>المشجّع {id}</translation>
    </message>
    <message>
        <source>Fans found</source>
        <translation>المشجّعون الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>Find a fan</source>
        <translation>ابحث عن مشجّع</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>منح</translation>
    </message>
    <message>
        <source>Give “{reward}” to {fan}?</source>
        <translation>منح «{reward}» إلى {fan}؟</translation>
    </message>
    <message>
        <source>Giving “{what}”…</source>
        <translation>جارٍ منح «{what}»…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Moving “{what}”…</source>
        <translation>جارٍ نقل «{what}»…</translation>
    </message>
    <message>
        <source>No answer: “{what}” may be given, or not. Look at the rewards, then try again.</source>
        <translation>لا جواب: ربما مُنحت «{what}» وربما لا. راجع المكافآت ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>No answer: “{what}” may be unlinked, or not. Scan it once more.</source>
        <translation>لا جواب: ربما فُصل «{what}» وربما لا. امسحه مرة أخرى.</translation>
    </message>
    <message>
        <source>No answer: “{what}” may be unlinked, or not. Try again.</source>
        <translation>لا جواب: ربما فُصل «{what}» وربما لا. حاول مجددًا.</translation>
    </message>
    <message>
        <source>No quest is on, and none is done.</source>
        <translation>لا مهمة جارية ولا منجزة.</translation>
    </message>
    <message>
        <source>No wristband of this fan is known here.</source>
        <translation>لا سوار معروفًا هنا لهذا المشجّع.</translation>
    </message>
    <message>
        <source>No wristband quest is on now: nothing was linked.</source>
        <translation>لا مهمة سوار جارية الآن: لم يُربط شيء.</translation>
    </message>
    <message>
        <source>No wristband was scanned.</source>
        <translation>لم يُمسح أي سوار.</translation>
    </message>
    <message>
        <source>Nobody could be looked for.</source>
        <translation>تعذّر البحث.</translation>
    </message>
    <message>
        <source>Nobody is found for “{query}”.</source>
        <translation>لا أحد باسم «{query}».</translation>
    </message>
    <message>
        <source>None can be linked: no wristband quest is on now.</source>
        <translation>لا يمكن الربط: لا مهمة سوار جارية الآن.</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>تصريح</translation>
    </message>
    <message>
        <source>Prize code</source>
        <translation>رمز جائزة</translation>
    </message>
    <message>
        <source>Promotion by AtVenu</source>
        <translation>عرض من AtVenu</translation>
    </message>
    <message>
        <source>Promotion by BestRing</source>
        <translation>عرض من BestRing</translation>
    </message>
    <message>
        <source>Quest {id}</source>
        <translation>المهمة {id}</translation>
    </message>
    <message>
        <source>Reward without a title</source>
        <translation>مكافأة بلا عنوان</translation>
    </message>
    <message>
        <source>Scan the wristband now.</source>
        <translation>امسح السوار الآن.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Show code</source>
        <translation>إظهار الرمز</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>هذا ليس رقم PIN. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The database here cannot be read. Free disk space, then try again.</source>
        <translation>تعذّرت قراءة قاعدة البيانات. وفّر مساحة على القرص ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The database here cannot be written. Free disk space, then try again.</source>
        <translation>تعذّرت الكتابة في قاعدة البيانات. وفّر مساحة على القرص ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The fan has “{what}” already.</source>
        <translation>لدى المشجّع «{what}» بالفعل.</translation>
    </message>
    <message>
        <source>The first {count}. Type more to find fewer.</source>
        <translation>أول {count}. اكتب المزيد لتضييق البحث.</translation>
    </message>
    <message>
        <source>The portal did not answer. Try again.</source>
        <translation>لم يجب الخادم. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The portal has no such fan any more.</source>
        <translation>لم يعد هذا المشجّع لدى الخادم.</translation>
    </message>
    <message>
        <source>The portal has no “{what}” any more, or no such fan.</source>
        <translation>لم تعد «{what}» لدى الخادم، أو لا مشجّع كهذا.</translation>
    </message>
    <message>
        <source>The portal is away</source>
        <translation>الخادم غير متاح</translation>
    </message>
    <message>
        <source>The portal is away. Try again once it is back.</source>
        <translation>الخادم غير متاح. حاول عند عودته.</translation>
    </message>
    <message>
        <source>The portal is away: nothing was done. Try again later.</source>
        <translation>الخادم غير متاح: لم يُنفَّذ شيء. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The portal is busy</source>
        <translation>الخادم مشغول</translation>
    </message>
    <message>
        <source>The portal is busy. Try again in a moment.</source>
        <translation>الخادم مشغول. حاول بعد لحظات.</translation>
    </message>
    <message>
        <source>The portal is busy: try again in a moment.</source>
        <translation>الخادم مشغول: حاول بعد لحظات.</translation>
    </message>
    <message>
        <source>The portal refuses our key</source>
        <translation>الخادم يرفض مفتاحنا</translation>
    </message>
    <message>
        <source>The portal refuses our key. Check api_key in station.toml.</source>
        <translation>الخادم يرفض مفتاحنا. تحقّق من api_key في station.toml.</translation>
    </message>
    <message>
        <source>The portal refuses our key: nothing was done. Check api_key in station.toml.</source>
        <translation>الخادم يرفض مفتاحنا: لم يُنفَّذ شيء. تحقّق من api_key في station.toml.</translation>
    </message>
    <message>
        <source>The portal said no.</source>
        <translation>رفض الخادم.</translation>
    </message>
    <message>
        <source>The portal says no</source>
        <translation>الخادم يرفض</translation>
    </message>
    <message>
        <source>The portal says no: it may not know this fan.</source>
        <translation>الخادم يرفض: ربما لا يعرف هذا المشجّع.</translation>
    </message>
    <message>
        <source>The wristband quest is not open to this fan yet.</source>
        <translation>مهمة السوار لم تُفتح لهذا المشجّع بعد.</translation>
    </message>
    <message>
        <source>There is nothing to hand out to this fan now.</source>
        <translation>لا شيء لتسليمه لهذا المشجّع الآن.</translation>
    </message>
    <message>
        <source>This fan has no rewards yet.</source>
        <translation>لا مكافآت لهذا المشجّع بعد.</translation>
    </message>
    <message>
        <source>This portal cannot search</source>
        <translation>هذا الخادم لا يدعم البحث</translation>
    </message>
    <message>
        <source>This portal cannot unlink wristbands.</source>
        <translation>هذا الخادم لا يدعم فصل الأساور.</translation>
    </message>
    <message>
        <source>This portal does not tell it.</source>
        <translation>هذا الخادم لا يذكر ذلك.</translation>
    </message>
    <message>
        <source>Too many wrong tries: the PIN is locked for a while.</source>
        <translation>محاولات خاطئة كثيرة: رقم PIN مقفل لفترة.</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Unlink “{barcode}” from {fan}?</source>
        <translation>فصل «{barcode}» عن {fan}؟</translation>
    </message>
    <message>
        <source>Unlinking “{what}”…</source>
        <translation>جارٍ فصل «{what}»…</translation>
    </message>
    <message>
        <source>after {quests}</source>
        <translation>بعد {quests}</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>delivery failed</source>
        <translation>فشل التسليم</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>expired {time}</source>
        <translation>انتهت {time}</translation>
    </message>
    <message>
        <source>known here since {time}</source>
        <translation>معروف هنا منذ {time}</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>may be locked: not all is known</source>
        <translation>ربما مقفلة: ليس كل شيء معروفًا</translation>
    </message>
    <message>
        <source>not delivered yet</source>
        <translation>لم تُسلَّم بعد</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>{points} points to {tier}</source>
        <translation>
            <numerusform>لا نقاط متبقية حتى {tier}</numerusform>
            <numerusform>نقطة واحدة حتى {tier}</numerusform>
            <numerusform>نقطتان حتى {tier}</numerusform>
            <numerusform>{points} نقاط حتى {tier}</numerusform>
            <numerusform>{points} نقطة حتى {tier}</numerusform>
            <numerusform>{points} نقطة حتى {tier}</numerusform>
        </translation>
    </message>
    <message>
        <source>{why}: only fans known here, by first name or number.</source>
        <translation>{why}: فقط المشجّعون المعروفون هنا، بالاسم الأول أو الرقم.</translation>
    </message>
    <message>
        <source>{window}, not open yet</source>
        <translation>{window}، لم يُفتح بعد</translation>
    </message>
    <message>
        <source>{window}, open now</source>
        <translation>{window}، مفتوح الآن</translation>
    </message>
    <message>
        <source>{window}, over</source>
        <translation>{window}، انتهى</translation>
    </message>
    <message>
        <source>“{what}” belongs to another fan. A supervisor may move it.</source>
        <translation>«{what}» لمشجّع آخر. يمكن للمشرف نقله.</translation>
    </message>
    <message>
        <source>“{what}” has expired.</source>
        <translation>انتهت صلاحية «{what}».</translation>
    </message>
    <message>
        <source>“{what}” has no codes left.</source>
        <translation>لم تبق رموز لـ «{what}».</translation>
    </message>
    <message>
        <source>“{what}” is all given away: its limit is reached.</source>
        <translation>نفدت «{what}»: بلغت حدّها.</translation>
    </message>
    <message>
        <source>“{what}” is another fan&apos;s by now.</source>
        <translation>صار «{what}» لمشجّع آخر.</translation>
    </message>
    <message>
        <source>“{what}” is given by itself to whoever earns it.</source>
        <translation>تُمنح «{what}» تلقائيًا لمن يستحقها.</translation>
    </message>
    <message>
        <source>“{what}” is given.</source>
        <translation>مُنحت «{what}».</translation>
    </message>
    <message>
        <source>“{what}” is linked to this fan.</source>
        <translation>رُبط «{what}» بهذا المشجّع.</translation>
    </message>
    <message>
        <source>“{what}” is this fan&apos;s now.</source>
        <translation>صار «{what}» لهذا المشجّع.</translation>
    </message>
    <message>
        <source>“{what}” is unlinked.</source>
        <translation>فُصل «{what}».</translation>
    </message>
    <message>
        <source>“{what}” is written down here. It is linked once the portal answers.</source>
        <translation>سُجّل «{what}» هنا. يُربط عندما يجيب الخادم.</translation>
    </message>
    <message>
        <source>“{what}” was linked to another fan meanwhile.</source>
        <translation>رُبط «{what}» بمشجّع آخر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>“{what}” was linked to nobody any more.</source>
        <translation>لم يعد «{what}» مربوطًا بأحد.</translation>
    </message>
</context>
<context>
    <name>self_service</name>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>لم تبق أي محاولة.</numerusform>
            <numerusform>بقيت محاولة واحدة.</numerusform>
            <numerusform>بقيت محاولتان.</numerusform>
            <numerusform>بقيت %n محاولات.</numerusform>
            <numerusform>بقيت %n محاولة.</numerusform>
            <numerusform>بقيت %n محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask our staff where to scan your code.</source>
        <translation>اسأل موظفينا أين تمسح رمزك.</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>شارة</translation>
    </message>
    <message>
        <source>Do a quest, and see what comes.</source>
        <translation>أنجز مهمة وشاهد ما سيأتيك.</translation>
    </message>
    <message>
        <source>Do this next</source>
        <translation>خطوتك التالية</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مُنجزة</translation>
    </message>
    <message>
        <source>Email me a code</source>
        <translation>أرسل لي رمزًا بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>First: {quests}</source>
        <translation>أولًا: {quests}</translation>
    </message>
    <message>
        <source>Five digits, within a minute</source>
        <translation>خمسة أرقام خلال دقيقة</translation>
    </message>
    <message>
        <source>Good until {time}</source>
        <translation>صالح حتى {time}</translation>
    </message>
    <message>
        <source>Have a fan card? Hold it to the reader.</source>
        <translation>لديك بطاقة مشجع؟ قرّبها من القارئ.</translation>
    </message>
    <message>
        <source>Have a fan card? Hold its code to the camera.</source>
        <translation>لديك بطاقة مشجع؟ اعرض رمزها أمام الكاميرا.</translation>
    </message>
    <message>
        <source>Have a fan card? Hold its code to the scanner.</source>
        <translation>لديك بطاقة مشجع؟ قرّب رمزها من الماسح.</translation>
    </message>
    <message>
        <source>Hi {name}</source>
        <translation>مرحبًا {name}</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>إخفاء الرمز</translation>
    </message>
    <message>
        <source>Hold your wristband to the scanner now.</source>
        <translation>قرّب سوارك من الماسح الآن.</translation>
    </message>
    <message>
        <source>If you think that this is wrong, please ask our staff.</source>
        <translation>إذا كنت تظن أن هذا خطأ، فاسأل موظفينا من فضلك.</translation>
    </message>
    <message>
        <source>It is no longer valid. If you have questions, please ask our staff.</source>
        <translation>لم يعد صالحًا. إن كانت لديك أسئلة، فاسأل موظفينا من فضلك.</translation>
    </message>
    <message>
        <source>Link a wristband</source>
        <translation>ربط سوار</translation>
    </message>
    <message>
        <source>Link your wristband: here, or at an entrance.</source>
        <translation>اربط سوارك: هنا أو عند أحد المداخل.</translation>
    </message>
    <message>
        <source>Linked {time}</source>
        <translation>رُبط: {time}</translation>
    </message>
    <message>
        <source>Linking your wristband…</source>
        <translation>جارٍ ربط سوارك…</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>Make your picks on your phone.</source>
        <translation>سجّل توقعاتك على هاتفك.</translation>
    </message>
    <message>
        <source>Many fans are signing in right now. Please try again in a moment.</source>
        <translation>كثير من المشجعين يسجلون الدخول الآن. حاول مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>New ones come with the next event. Look in again!</source>
        <translation>ستأتي مهام جديدة مع الحدث القادم. عُد إلينا!</translation>
    </message>
    <message>
        <source>New reward</source>
        <translation>مكافأة جديدة</translation>
    </message>
    <message>
        <source>No PIN is set on this kiosk. On its machine, run: kiosk pin</source>
        <translation>لم يُضبط رقم PIN لهذا الكشك. شغّل على جهازه: kiosk pin</translation>
    </message>
    <message>
        <source>No answer came: it may be linked. Trying again does no harm.</source>
        <translation>لم يصل رد: قد يكون مربوطًا. لا ضرر من إعادة المحاولة.</translation>
    </message>
    <message>
        <source>No more codes can be sent just now. Use the newest one you have.</source>
        <translation>لا يمكن إرسال رموز أخرى الآن. استخدم أحدث رمز لديك.</translation>
    </message>
    <message>
        <source>No quests just now</source>
        <translation>لا مهام الآن</translation>
    </message>
    <message>
        <source>No rewards yet</source>
        <translation>لا مكافآت بعد</translation>
    </message>
    <message>
        <source>No time is set yet</source>
        <translation>لم يُحدد وقت بعد</translation>
    </message>
    <message>
        <source>No wristband can be linked just now.</source>
        <translation>لا يمكن ربط أي سوار الآن.</translation>
    </message>
    <message>
        <source>No wristband was read. Try again, or type its number.</source>
        <translation>لم يُقرأ أي سوار. أعد المحاولة أو اكتب رقمه.</translation>
    </message>
    <message>
        <source>Not open to you yet</source>
        <translation>ليست متاحة لك بعد</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>لم يُفتح بعد</translation>
    </message>
    <message>
        <source>Open its link on your phone.</source>
        <translation>افتح رابطها على هاتفك.</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>مفتوح الآن</translation>
    </message>
    <message>
        <source>Opens after other quests</source>
        <translation>تُفتح بعد مهام أخرى</translation>
    </message>
    <message>
        <source>Opens at {points}</source>
        <translation>تُفتح عند {points}</translation>
    </message>
    <message>
        <source>Opens at {tier}</source>
        <translation>تُفتح عند مستوى {tier}</translation>
    </message>
    <message>
        <source>Opens in {time} h</source>
        <translation>يُفتح بعد {time} ساعة</translation>
    </message>
    <message>
        <source>Opens in {time} min</source>
        <translation>يُفتح بعد {time} دقيقة</translation>
    </message>
    <message>
        <source>Opens {time}</source>
        <translation>يُفتح: {time}</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>تصريح دخول</translation>
    </message>
    <message>
        <source>Please enter your first and your last name.</source>
        <translation>يرجى إدخال الاسم الأول واسم العائلة.</translation>
    </message>
    <message>
        <source>Please read the terms and tick the box to go on.</source>
        <translation>يرجى قراءة الشروط ووضع علامة في المربع للمتابعة.</translation>
    </message>
    <message>
        <source>Prize code</source>
        <translation>رمز جائزة</translation>
    </message>
    <message>
        <source>Quest</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Quest done</source>
        <translation>مهمة مُنجزة</translation>
    </message>
    <message>
        <source>Quests</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>المكافآت</translation>
    </message>
    <message>
        <source>Scan your code at {place}.</source>
        <translation>امسح رمزك في هذا المكان: {place}.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>إظهار الرمز</translation>
    </message>
    <message>
        <source>Still to do: {quests}</source>
        <translation>بقي: {quests}</translation>
    </message>
    <message>
        <source>Take a photo of this code. At the entrance, turn your phone&apos;s brightness up and show it.</source>
        <translation>التقط صورة لهذا الرمز. عند المدخل ارفع سطوع هاتفك وأظهره.</translation>
    </message>
    <message>
        <source>Take part on your phone.</source>
        <translation>شارك من هاتفك.</translation>
    </message>
    <message>
        <source>Text a code to my phone</source>
        <translation>أرسل رمزًا إلى هاتفي</translation>
    </message>
    <message>
        <source>That code is not right. Look at the newest message and try again.</source>
        <translation>هذا الرمز غير صحيح. انظر إلى أحدث رسالة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>That code no longer works. Have a new one sent.</source>
        <translation>لم يعد هذا الرمز صالحًا. اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>That did not work. Please try another way, or ask our staff.</source>
        <translation>لم ينجح ذلك. جرّب طريقة أخرى أو اسأل موظفينا.</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>هذا ليس رقم PIN. حاول مجددًا.</translation>
    </message>
    <message>
        <source>That password is not right. Try again, or go back and have a code sent.</source>
        <translation>كلمة المرور غير صحيحة. حاول مجددًا، أو ارجع واطلب رمزًا.</translation>
    </message>
    <message>
        <source>The code appears here as soon as the time is set.</source>
        <translation>سيظهر الرمز هنا فور تحديد الوقت.</translation>
    </message>
    <message>
        <source>The code of your pass: {title}</source>
        <translation>رمز تصريحك: {title}</translation>
    </message>
    <message>
        <source>The highest tier</source>
        <translation>أعلى مستوى</translation>
    </message>
    <message>
        <source>The newest code is the one to use. Another can be sent at {time}.</source>
        <translation>استخدم أحدث رمز. يمكن إرسال رمز آخر عند {time}.</translation>
    </message>
    <message>
        <source>The password of your fan account</source>
        <translation>كلمة مرور حسابك</translation>
    </message>
    <message>
        <source>There is no connection just now.</source>
        <translation>لا يوجد اتصال الآن.</translation>
    </message>
    <message>
        <source>There is no connection: nothing was linked. Try again in a moment.</source>
        <translation>لا يوجد اتصال: لم يُربط شيء. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>This cannot be shown here at the moment. Please ask the staff.</source>
        <translation>لا يمكن عرض هذا هنا حاليًا. اسأل الموظفين من فضلك.</translation>
    </message>
    <message>
        <source>This cannot be shown just now. Try again in a moment.</source>
        <translation>لا يمكن عرض هذا الآن. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>This card belongs to another team. Touch to begin and use your email.</source>
        <translation>هذه البطاقة لفريق آخر. المس للبدء واستخدم بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>This card has expired. Touch to begin and use your email.</source>
        <translation>انتهت صلاحية هذه البطاقة. المس للبدء واستخدم بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>This card is not a real one. Touch to begin and use your email.</source>
        <translation>هذه البطاقة غير أصلية. المس للبدء واستخدم بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>This card was replaced or taken back. Please ask our staff.</source>
        <translation>استُبدلت هذه البطاقة أو سُحبت. يرجى سؤال موظفينا.</translation>
    </message>
    <message>
        <source>This code does not sign you in. Touch to begin and use your email.</source>
        <translation>هذا الرمز لا يسجّل دخولك. المس للبدء واستخدم بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>This code is no fan card. Hold your fan card up, or use your email.</source>
        <translation>هذا الرمز ليس بطاقة مشجع. اعرض بطاقتك أو استخدم بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>This is how it was at {time}.</source>
        <translation>هكذا كان الحال عند {time}.</translation>
    </message>
    <message>
        <source>This is not an email address yet. Write it like name@example.com.</source>
        <translation>هذا ليس بريدًا إلكترونيًا بعد. اكتبه هكذا: name@example.com.</translation>
    </message>
    <message>
        <source>This is not told here. Look on your phone.</source>
        <translation>لا يظهر هذا هنا. انظر في هاتفك.</translation>
    </message>
    <message>
        <source>This kiosk cannot ask for your points just now. Please tell our staff.</source>
        <translation>لا يستطيع هذا الكشك الاستعلام عن نقاطك الآن. يرجى إبلاغ موظفينا.</translation>
    </message>
    <message>
        <source>This kiosk cannot show the code</source>
        <translation>لا يمكن لهذا الجهاز عرض الرمز</translation>
    </message>
    <message>
        <source>This kiosk cannot sign anybody in right now. Please tell our staff.</source>
        <translation>لا يستطيع هذا الكشك تسجيل دخول أحد الآن. يرجى إبلاغ موظفينا.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s database failed. Look at its log.</source>
        <translation>تعطلت قاعدة بيانات هذا الكشك. راجع سجله.</translation>
    </message>
    <message>
        <source>This pass has ended</source>
        <translation>انتهى هذا التصريح</translation>
    </message>
    <message>
        <source>This pass was taken back</source>
        <translation>سُحب هذا التصريح</translation>
    </message>
    <message>
        <source>This wristband belongs to somebody else. Is it yours? Ask the staff.</source>
        <translation>هذا السوار يخص شخصًا آخر. هل هو لك؟ اسأل الموظفين.</translation>
    </message>
    <message>
        <source>This wristband cannot be linked. Ask the staff.</source>
        <translation>لا يمكن ربط هذا السوار. اسأل الموظفين.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للإنجاز</translation>
    </message>
    <message>
        <source>To the number we have for you</source>
        <translation>إلى الرقم المسجل لدينا</translation>
    </message>
    <message>
        <source>Today, until {time}</source>
        <translation>اليوم حتى {time}</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a few minutes, then try again.</source>
        <translation>محاولات كثيرة. انتظر بضع دقائق ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Too many tries. You can try again at {time} ({left} minutes left).</source>
        <translation>محاولات كثيرة. يمكنك المحاولة مجددًا عند {time} (بقي {left} دقيقة).</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait a while.</source>
        <translation>محاولات خاطئة كثيرة. انتظر قليلًا.</translation>
    </message>
    <message>
        <source>Too many wrong tries: locked until {time}.</source>
        <translation>محاولات خاطئة كثيرة: مقفل حتى {time}.</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>حتى {time}</translation>
    </message>
    <message>
        <source>Use my password</source>
        <translation>استخدم كلمة مروري</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>قسيمة</translation>
    </message>
    <message>
        <source>Voucher on your wristband</source>
        <translation>قسيمة على سوارك</translation>
    </message>
    <message>
        <source>We cannot check this right now</source>
        <translation>لا يمكننا التحقق من هذا الآن</translation>
    </message>
    <message>
        <source>We cannot reach your account right now. Please try again in a moment.</source>
        <translation>لا يمكننا الوصول إلى حسابك الآن. حاول مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>We sent a text message with five digits to your phone.</source>
        <translation>أرسلنا رسالة نصية من خمسة أرقام إلى هاتفك.</translation>
    </message>
    <message>
        <source>We sent an email with five digits to {address}.</source>
        <translation>أرسلنا بريدًا إلكترونيًا من خمسة أرقام إلى {address}.</translation>
    </message>
    <message>
        <source>We sent another email with five digits to {address}.</source>
        <translation>أرسلنا بريدًا إلكترونيًا آخر من خمسة أرقام إلى {address}.</translation>
    </message>
    <message>
        <source>We sent another text message with five digits.</source>
        <translation>أرسلنا رسالة نصية أخرى من خمسة أرقام.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلًا بك</translation>
    </message>
    <message>
        <source>Well done!</source>
        <translation>أحسنت!</translation>
    </message>
    <message>
        <source>What happened lately</source>
        <translation>آخر ما حدث</translation>
    </message>
    <message>
        <source>With a wristband you collect points at a touch.</source>
        <translation>بالسوار تجمع النقاط بلمسة.</translation>
    </message>
    <message>
        <source>With {tier}: {rewards}</source>
        <translation>مع {tier}: {rewards}</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>في متناولك</translation>
    </message>
    <message>
        <source>Wristband</source>
        <translation>السوار</translation>
    </message>
    <message>
        <source>Wristband linked</source>
        <translation>رُبط سوار</translation>
    </message>
    <message>
        <source>Wristband {code}</source>
        <translation>السوار {code}</translation>
    </message>
    <message>
        <source>Wristbands are not open to you yet. See what it takes under Quests.</source>
        <translation>الأساور ليست متاحة لك بعد. انظر المطلوب في المهام.</translation>
    </message>
    <message>
        <source>Wristbands cannot be linked here. Ask the staff.</source>
        <translation>لا يمكن ربط الأساور هنا. اسأل الموظفين.</translation>
    </message>
    <message>
        <source>You find it on the wristband, next to the barcode.</source>
        <translation>تجده على السوار بجانب الرمز الشريطي.</translation>
    </message>
    <message>
        <source>You have done this.</source>
        <translation>لقد أنجزت هذه.</translation>
    </message>
    <message>
        <source>You have reached {tier}</source>
        <translation>لقد بلغت {tier}</translation>
    </message>
    <message>
        <source>You were signed out. Please sign in again.</source>
        <translation>سُجّل خروجك. يرجى تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Your new badge</source>
        <translation>شارتك الجديدة</translation>
    </message>
    <message>
        <source>Your new pass</source>
        <translation>تصريحك الجديد</translation>
    </message>
    <message>
        <source>Your new prize code</source>
        <translation>رمز جائزتك الجديد</translation>
    </message>
    <message>
        <source>Your new voucher</source>
        <translation>قسيمتك الجديدة</translation>
    </message>
    <message>
        <source>Your pass is still valid. Show your fan card at the entrance, or ask our staff.</source>
        <translation>تصريحك ما زال صالحًا. أظهر بطاقة المشجّع عند المدخل، أو اسأل موظفينا.</translation>
    </message>
    <message>
        <source>Your rewards</source>
        <translation>مكافآتك</translation>
    </message>
    <message>
        <source>Your wristband is linked.</source>
        <translation>تم ربط سوارك.</translation>
    </message>
    <message>
        <source>Your wristband is noted. It is linked once the connection is back.</source>
        <translation>سُجّل سوارك. سيُربط حين يعود الاتصال.</translation>
    </message>
    <message>
        <source>Your wristband&apos;s number</source>
        <translation>رقم سوارك</translation>
    </message>
    <message>
        <source>Your wristbands</source>
        <translation>أساورك</translation>
    </message>
    <message>
        <source>Yours at {tier}</source>
        <translation>لك عند مستوى {tier}</translation>
    </message>
    <message>
        <source>Yours since {time}</source>
        <translation>لك منذ {time}</translation>
    </message>
    <message>
        <source>completes {reward}</source>
        <translation>تكتمل بها {reward}</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>expired {time}</source>
        <translation>انتهت: {time}</translation>
    </message>
    <message>
        <source>not delivered: please ask the staff</source>
        <translation>لم تُسلّم: اسأل الموظفين من فضلك</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>on its way to you</source>
        <translation>في طريقها إليك</translation>
    </message>
    <message>
        <source>one entry</source>
        <translation>دخول واحد</translation>
    </message>
    <message>
        <source>open now, until {time}</source>
        <translation>مفتوح الآن حتى {time}</translation>
    </message>
    <message>
        <source>opens {time}</source>
        <translation>يُفتح: {time}</translation>
    </message>
    <message numerus="yes">
        <source>points</source>
        <translation>
            <numerusform>نقطة</numerusform>
            <numerusform>نقطة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>نقاط</numerusform>
            <numerusform>نقطة</numerusform>
            <numerusform>نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>takes you to {tier}</source>
        <translation>تصل بك إلى {tier}</translation>
    </message>
    <message>
        <source>touch to see it</source>
        <translation>المس لرؤيته</translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} دخول</numerusform>
            <numerusform>دخول واحد</numerusform>
            <numerusform>دخولان</numerusform>
            <numerusform>{count} مرات دخول</numerusform>
            <numerusform>{count} مرة دخول</numerusform>
            <numerusform>{count} مرة دخول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points</source>
        <translation>
            <numerusform>{count} نقطة</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>{count} نقاط</numerusform>
            <numerusform>{count} نقطة</numerusform>
            <numerusform>{count} نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points to go</source>
        <translation>
            <numerusform>بقيت {count} نقطة</numerusform>
            <numerusform>بقيت نقطة واحدة</numerusform>
            <numerusform>بقيت نقطتان</numerusform>
            <numerusform>بقيت {count} نقاط</numerusform>
            <numerusform>بقيت {count} نقطة</numerusform>
            <numerusform>بقيت {count} نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points to {tier}</source>
        <translation>
            <numerusform>{count} نقطة إلى {tier}</numerusform>
            <numerusform>نقطة واحدة إلى {tier}</numerusform>
            <numerusform>نقطتان إلى {tier}</numerusform>
            <numerusform>{count} نقاط إلى {tier}</numerusform>
            <numerusform>{count} نقطة إلى {tier}</numerusform>
            <numerusform>{count} نقطة إلى {tier}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} و{count} غيرها</numerusform>
            <numerusform>{names} وواحدة غيرها</numerusform>
            <numerusform>{names} واثنتان غيرها</numerusform>
            <numerusform>{names} و{count} غيرها</numerusform>
            <numerusform>{names} و{count} غيرها</numerusform>
            <numerusform>{names} و{count} غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} إلى {end}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Already done</source>
        <translation>تم من قبل</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>مستخدَم من قبل</translation>
    </message>
    <message>
        <source>Another quest comes first. The app shows which.</source>
        <translation>هناك مهمة أخرى أولًا. التطبيق يوضح أيها.</translation>
    </message>
    <message>
        <source>Ask a supervisor</source>
        <translation>اسأل المشرف</translation>
    </message>
    <message>
        <source>Choose the pass that is used.</source>
        <translation>اختر التصريح المراد استخدامه.</translation>
    </message>
    <message>
        <source>Done before. The points are already yours.</source>
        <translation>تم من قبل. النقاط لك بالفعل.</translation>
    </message>
    <message>
        <source>Ended at {time}.</source>
        <translation>انتهى {time}.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Highest tier</source>
        <translation>أعلى مستوى</translation>
    </message>
    <message>
        <source>It has ended. Open the app and show the new code.</source>
        <translation>انتهت صلاحيته. افتح التطبيق واعرض الرمز الجديد.</translation>
    </message>
    <message>
        <source>It is genuine, but of another team. The app shows where it holds.</source>
        <translation>إنه أصلي لكنه لفريق آخر. التطبيق يوضح أين يصلح.</translation>
    </message>
    <message>
        <source>It was taken back. Ask at the service desk; a new one can be given there.</source>
        <translation>لقد سُحب. اسأل مكتب الخدمة؛ يمكنه إصدار تصريح جديد.</translation>
    </message>
    <message>
        <source>Its key is not known here. If others say so, too, this station lacks a new key: see keys in station.toml.</source>
        <translation>مفتاحه غير معروف هنا. إن تكرر ذلك فهذه المحطة ينقصها مفتاح جديد: راجع keys في station.toml.</translation>
    </message>
    <message>
        <source>Its key was retired before it was signed. Open the app and show the newest code.</source>
        <translation>أُوقف مفتاحه قبل توقيعه. افتح التطبيق واعرض أحدث رمز.</translation>
    </message>
    <message>
        <source>Let in by a supervisor; it is on record.</source>
        <translation>سمح المشرف بالدخول؛ وقد سُجّل ذلك.</translation>
    </message>
    <message>
        <source>Let in, not confirmed</source>
        <translation>دخول دون تأكيد</translation>
    </message>
    <message>
        <source>Let in. Open until {time}.</source>
        <translation>اسمح بالدخول. مفتوح حتى {time}.</translation>
    </message>
    <message>
        <source>Let in. The pass is used now.</source>
        <translation>اسمح بالدخول. التصريح مستخدَم الآن.</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>تم الربط</translation>
    </message>
    <message>
        <source>Needs mending</source>
        <translation>يحتاج إلى إصلاح</translation>
    </message>
    <message>
        <source>No fan has this code. Open the fan code in the app and scan that.</source>
        <translation>لا مشجّع بهذا الرمز. افتح رمز المشجّع في التطبيق وامسحه.</translation>
    </message>
    <message>
        <source>No fan has this code. Sign in to the app again and show the new code.</source>
        <translation>لا مشجّع بهذا الرمز. سجّل الدخول إلى التطبيق مجددًا واعرض الرمز الجديد.</translation>
    </message>
    <message>
        <source>No pass now</source>
        <translation>لا تصريح الآن</translation>
    </message>
    <message>
        <source>No performance is on now. Come back when the doors open.</source>
        <translation>لا فعالية الآن. عُد عند فتح الأبواب.</translation>
    </message>
    <message>
        <source>Nobody who may has signed this code. Open the app and show the code there.</source>
        <translation>لم توقّع هذا الرمز جهة مخوّلة. افتح التطبيق واعرض الرمز منه.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكَّد</translation>
    </message>
    <message>
        <source>Not for here</source>
        <translation>ليس لهذا المكان</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>غير أصلي</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>لم يُفتح بعد</translation>
    </message>
    <message>
        <source>Not used here before, but the other booths cannot be asked now.</source>
        <translation>لم يُستخدم هنا من قبل، لكن تعذّر سؤال المنافذ الأخرى.</translation>
    </message>
    <message>
        <source>Not used here before. The other booths cannot be asked; they hear of it later.</source>
        <translation>لم يُستخدم هنا من قبل. تعذّر سؤال المنافذ الأخرى؛ وستُبلَّغ لاحقًا.</translation>
    </message>
    <message>
        <source>Nothing on here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>Now scan the fan&apos;s code</source>
        <translation>امسح رمز المشجّع الآن</translation>
    </message>
    <message>
        <source>Opens at a higher tier. The app shows the way there.</source>
        <translation>يُفتح عند مستوى أعلى. التطبيق يوضح الطريق إليه.</translation>
    </message>
    <message numerus="yes">
        <source>Opens at {points} points</source>
        <translation>
            <numerusform>يُفتح دون نقاط</numerusform>
            <numerusform>يُفتح عند نقطة واحدة</numerusform>
            <numerusform>يُفتح عند نقطتين</numerusform>
            <numerusform>يُفتح عند {points} نقاط</numerusform>
            <numerusform>يُفتح عند {points} نقطة</numerusform>
            <numerusform>يُفتح عند {points} نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens at {points} points: {missing} to go</source>
        <translation>
            <numerusform>يُفتح دون نقاط: بقي {missing}</numerusform>
            <numerusform>يُفتح عند نقطة واحدة: بقي {missing}</numerusform>
            <numerusform>يُفتح عند نقطتين: بقي {missing}</numerusform>
            <numerusform>يُفتح عند {points} نقاط: بقي {missing}</numerusform>
            <numerusform>يُفتح عند {points} نقطة: بقي {missing}</numerusform>
            <numerusform>يُفتح عند {points} نقطة: بقي {missing}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens at {tier}: {points} points to go</source>
        <translation>
            <numerusform>يُفتح عند {tier}: لم يبق شيء</numerusform>
            <numerusform>يُفتح عند {tier}: بقيت نقطة واحدة</numerusform>
            <numerusform>يُفتح عند {tier}: بقيت نقطتان</numerusform>
            <numerusform>يُفتح عند {tier}: بقيت {points} نقاط</numerusform>
            <numerusform>يُفتح عند {tier}: بقيت {points} نقطة</numerusform>
            <numerusform>يُفتح عند {tier}: بقيت {points} نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens at {time}.</source>
        <translation>يفتح {time}.</translation>
    </message>
    <message>
        <source>Opens: {quest}</source>
        <translation>يفتح: {quest}</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>تصريح</translation>
    </message>
    <message>
        <source>Quest</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Receipt {code}</source>
        <translation>الإيصال {code}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Saved for you</source>
        <translation>حُفظ لك</translation>
    </message>
    <message>
        <source>Scanned here before. The points are on their way.</source>
        <translation>مُسح هنا من قبل. النقاط في الطريق.</translation>
    </message>
    <message>
        <source>Scans cannot be saved: do not scan. Free disk space on this station.</source>
        <translation>تعذّر حفظ القراءات: لا تمسح. وفّر مساحة على قرص هذه المحطة.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>The database here is damaged, nothing was saved. Restart Kiosk: the file is set aside, not overwritten.</source>
        <translation>قاعدة البيانات تالفة ولم يُحفظ شيء. أعد تشغيل Kiosk: يُنحّى الملف جانبًا ولا يُستبدل.</translation>
    </message>
    <message>
        <source>The database here is damaged: do not scan, nothing is saved. Restart Kiosk: the file is set aside, not overwritten.</source>
        <translation>قاعدة البيانات تالفة: لا تمسح، فلا شيء يُحفظ. أعد تشغيل Kiosk: يُنحّى الملف جانبًا ولا يُستبدل.</translation>
    </message>
    <message>
        <source>The fan&apos;s passes are not known while the portal is away. Scan the pass itself.</source>
        <translation>تصاريح المشجّع غير معروفة ما دام الخادم غير متاح. امسح التصريح نفسه.</translation>
    </message>
    <message>
        <source>The old database was damaged and set aside in the data folder. Readings in it may be unsent: keep the file and call support.</source>
        <translation>كانت قاعدة البيانات القديمة تالفة ونُحّيت في مجلد البيانات. قد تحوي قراءات لم تُرسل: احتفظ بالملف واتصل بالدعم.</translation>
    </message>
    <message>
        <source>The old database was damaged and set aside. Scans go into a new one.</source>
        <translation>كانت قاعدة البيانات القديمة تالفة ونُحّيت. القراءات تُحفظ في قاعدة جديدة.</translation>
    </message>
    <message>
        <source>The other booths cannot be asked now, and without them nobody is let in.</source>
        <translation>تعذّر سؤال المنافذ الأخرى، ولا يُسمح لأحد بالدخول دونها.</translation>
    </message>
    <message>
        <source>The portal does not know our business. Scans are saved and sent once it is mended: check business_id in station.toml.</source>
        <translation>الخادم لا يعرف جهتنا. تُحفظ القراءات وتُرسل بعد الإصلاح: تحقّق من business_id في station.toml.</translation>
    </message>
    <message>
        <source>The portal does not know our business: this scan is saved. Check business_id in station.toml.</source>
        <translation>الخادم لا يعرف جهتنا: حُفظت هذه القراءة. تحقّق من business_id في station.toml.</translation>
    </message>
    <message>
        <source>The portal has confirmed it.</source>
        <translation>أكّد الخادم ذلك.</translation>
    </message>
    <message>
        <source>The portal refuses our key. Scans are saved and sent once it is mended: check api_key in station.toml.</source>
        <translation>الخادم يرفض مفتاحنا. تُحفظ القراءات وتُرسل بعد الإصلاح: تحقّق من api_key في station.toml.</translation>
    </message>
    <message>
        <source>The portal refuses our key: this scan is saved. Check api_key in station.toml.</source>
        <translation>الخادم يرفض مفتاحنا: حُفظت هذه القراءة. تحقّق من api_key في station.toml.</translation>
    </message>
    <message>
        <source>The portal said no. Ask at the service desk; the scan is on record.</source>
        <translation>رفض الخادم. اسأل مكتب الخدمة؛ القراءة مسجّلة.</translation>
    </message>
    <message>
        <source>The portal says that the fan does not have this reward any more.</source>
        <translation>يقول الخادم إن المشجّع لم يعد يملك هذه المكافأة.</translation>
    </message>
    <message>
        <source>The use is taken back and on record. The pass can be used again.</source>
        <translation>أُلغي الاستخدام وسُجّل ذلك. يمكن استخدام التصريح مجددًا.</translation>
    </message>
    <message>
        <source>The wristband is not linked: its quest is not open to this fan yet.</source>
        <translation>لم يُربط السوار: مهمته لم تُفتح لهذا المشجّع بعد.</translation>
    </message>
    <message>
        <source>The wristband now counts as this fan&apos;s code.</source>
        <translation>صار السوار رمزًا لهذا المشجّع.</translation>
    </message>
    <message>
        <source>There are no points at this gate today. The app shows where they are.</source>
        <translation>لا نقاط عند هذه البوابة اليوم. التطبيق يوضح أين تجدها.</translation>
    </message>
    <message>
        <source>This booth&apos;s ledger was damaged and begun anew. Ask at the service desk.</source>
        <translation>كان سجلّ هذا المنفذ تالفًا وبدأ من جديد. اسأل مكتب الخدمة.</translation>
    </message>
    <message>
        <source>This booth&apos;s ledger was damaged and begun anew: earlier uses are not known.</source>
        <translation>كان سجلّ هذا المنفذ تالفًا وبدأ من جديد: الاستخدامات السابقة غير معروفة.</translation>
    </message>
    <message>
        <source>This booth&apos;s ledger was damaged and begun anew: which passes were used before is not known. The old file is set aside in the data folder: keep it and call support.</source>
        <translation>كان سجلّ هذا المنفذ تالفًا وبدأ من جديد: لا يُعرف أي التصاريح استُخدمت من قبل. الملف القديم محفوظ جانبًا في مجلد البيانات: احتفظ به واتصل بالدعم.</translation>
    </message>
    <message>
        <source>This fan has no pass that is open now. The app shows which are coming.</source>
        <translation>لا تصريح مفتوحًا لهذا المشجّع الآن. التطبيق يوضح القادمة.</translation>
    </message>
    <message>
        <source>This is not a code we know. Open the fan code in the app and scan that.</source>
        <translation>لا نعرف هذا الرمز. افتح رمز المشجّع في التطبيق وامسحه.</translation>
    </message>
    <message>
        <source>This pass opens later. The app shows when.</source>
        <translation>يفتح هذا التصريح لاحقًا. التطبيق يوضح متى.</translation>
    </message>
    <message>
        <source>This pass was used before.</source>
        <translation>استُخدم هذا التصريح من قبل.</translation>
    </message>
    <message>
        <source>This quest has ended. Other quests are in the app.</source>
        <translation>انتهت هذه المهمة. مهام أخرى في التطبيق.</translation>
    </message>
    <message>
        <source>This quest is for invited fans. Ask at the service desk.</source>
        <translation>هذه المهمة للمشجّعين المدعوّين. اسأل مكتب الخدمة.</translation>
    </message>
    <message>
        <source>This scan could not be saved. Free disk space, then scan again.</source>
        <translation>تعذّر حفظ هذه القراءة. وفّر مساحة على القرص ثم امسح مجددًا.</translation>
    </message>
    <message>
        <source>This station has no keys to check it with. Name them as keys in station.toml.</source>
        <translation>لا مفاتيح لدى هذه المحطة للتحقق منه. اذكرها في keys ضمن station.toml.</translation>
    </message>
    <message>
        <source>This wristband belongs to another fan. Take a new one.</source>
        <translation>هذا السوار لمشجّع آخر. خذ سوارًا جديدًا.</translation>
    </message>
    <message>
        <source>This wristband or ticket is new. Hold the fan&apos;s own code here to link it.</source>
        <translation>هذا السوار أو التذكرة جديد. ضع رمز المشجّع هنا لربطه.</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>مبكّر جدًا</translation>
    </message>
    <message>
        <source>Use taken back</source>
        <translation>أُلغي الاستخدام</translation>
    </message>
    <message>
        <source>Used at {place}, {time} today.</source>
        <translation>استُخدم في {place} اليوم {time}.</translation>
    </message>
    <message>
        <source>Used at {place}, {time}.</source>
        <translation>استُخدم في {place}، {time}.</translation>
    </message>
    <message>
        <source>Used only just now. Wait a little before the next use.</source>
        <translation>استُخدم للتو. انتظر قليلًا قبل الاستخدام التالي.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>صالح</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلًا بك</translation>
    </message>
    <message>
        <source>Welcome back. No other use is counted.</source>
        <translation>أهلًا بعودتك. لا يُحتسب استخدام آخر.</translation>
    </message>
    <message>
        <source>Which pass?</source>
        <translation>أي تصريح؟</translation>
    </message>
    <message>
        <source>Written down here. It is sent as soon as the portal is back.</source>
        <translation>سُجّل هنا. يُرسل فور عودة الخادم.</translation>
    </message>
    <message>
        <source>Written down here. The portal is busy; it is sent in a moment.</source>
        <translation>سُجّل هنا. الخادم مشغول؛ يُرسل بعد لحظات.</translation>
    </message>
    <message>
        <source>Written down here. The portal is still answering; nothing more to do.</source>
        <translation>سُجّل هنا. الخادم ما زال يجيب؛ لا شيء آخر مطلوب.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>done before</source>
        <translation>تم من قبل</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>let in</source>
        <translation>دخل</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>مربوط</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>غير مؤكَّد</translation>
    </message>
    <message>
        <source>not for here</source>
        <translation>ليس لهنا</translation>
    </message>
    <message>
        <source>not genuine</source>
        <translation>غير أصلي</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>غير مربوط</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>غير مفتوح</translation>
    </message>
    <message>
        <source>nothing on</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>points</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>to choose</source>
        <translation>للاختيار</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>مبكّر</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>عطل</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>used before</source>
        <translation>مستخدَم</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>{count} أخرى</numerusform>
            <numerusform>{count} أخرى</numerusform>
            <numerusform>{count} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, until {time}</source>
        <translation>{name}، حتى {time}</translation>
    </message>
    <message>
        <source>{points} on its way</source>
        <translation>{points} في الطريق</translation>
    </message>
    <message numerus="yes">
        <source>{points} points</source>
        <translation>
            <numerusform>لا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>{points} نقاط</numerusform>
            <numerusform>{points} نقطة</numerusform>
            <numerusform>{points} نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>{points} to {tier}</source>
        <translation>{points} حتى {tier}</translation>
    </message>
    <message>
        <source>{tier} reached</source>
        <translation>بلغت {tier}</translation>
    </message>
</context>
</TS>
