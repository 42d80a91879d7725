<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>IdleWarning</name>
    <message numerus="yes">
        <source>We clear what you typed in %Ln seconds.</source>
        <translation>
            <numerusform>We clear what you typed in %Ln second.</numerusform>
            <numerusform>We clear what you typed in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We sign you out in %Ln seconds.</source>
        <translation>
            <numerusform>We sign you out in %Ln second.</numerusform>
            <numerusform>We sign you out in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>One digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>around</name>
    <message numerus="yes">
        <source>{count} on their way</source>
        <translation>
            <numerusform>{count} on its way</numerusform>
            <numerusform>{count} on their way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} passes were used twice</source>
        <translation>
            <numerusform>One pass was used twice</numerusform>
            <numerusform>{count} passes were used twice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>booth</name>
    <message numerus="yes">
        <source>Used {count} times before</source>
        <translation>
            <numerusform>Used once before</numerusform>
            <numerusform>Used {count} times before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} earlier</source>
        <translation>
            <numerusform>and one earlier</numerusform>
            <numerusform>and {count} earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>one day</numerusform>
            <numerusform>{count} days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message numerus="yes">
        <source>{count} without an answer</source>
        <translation>
            <numerusform>One without an answer</numerusform>
            <numerusform>{count} without an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fans</name>
    <message numerus="yes">
        <source>{points} points to {tier}</source>
        <translation>
            <numerusform>{points} point to {tier}</numerusform>
            <numerusform>{points} points to {tier}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>self_service</name>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>%n try left.</numerusform>
            <numerusform>%n tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>points</source>
        <translation>
            <numerusform>point</numerusform>
            <numerusform>points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} entry</numerusform>
            <numerusform>{count} entries</numerusform>
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
            <numerusform>{count} point to go</numerusform>
            <numerusform>{count} points to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points to {tier}</source>
        <translation>
            <numerusform>{count} point to {tier}</numerusform>
            <numerusform>{count} points to {tier}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} and {count} more</numerusform>
            <numerusform>{names} and {count} more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>Opens at {points} points</source>
        <translation>
            <numerusform>Opens at {points} point</numerusform>
            <numerusform>Opens at {points} points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens at {points} points: {missing} to go</source>
        <translation>
            <numerusform>Opens at {points} point: {missing} to go</numerusform>
            <numerusform>Opens at {points} points: {missing} to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens at {tier}: {points} points to go</source>
        <translation>
            <numerusform>Opens at {tier}: {points} point to go</numerusform>
            <numerusform>Opens at {tier}: {points} points to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>one more</numerusform>
            <numerusform>{count} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{points} points</source>
        <translation>
            <numerusform>{points} point</numerusform>
            <numerusform>{points} points</numerusform>
        </translation>
    </message>
</context>
</TS>
