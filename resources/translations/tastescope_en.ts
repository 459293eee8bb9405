<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ItemInsight</name>
    <message numerus="yes">
        <source>%Ln ratings</source>
        <translation>
            <numerusform>%Ln rating</numerusform>
            <numerusform>%Ln ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interactions</source>
        <translation>
            <numerusform>%Ln interaction</numerusform>
            <numerusform>%Ln interactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatingPeriod</name>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserInsight</name>
    <message numerus="yes">
        <source>%Ln interactions</source>
        <translation>
            <numerusform>%Ln interaction</numerusform>
            <numerusform>%Ln interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ratings</source>
        <translation>
            <numerusform>%Ln rating</numerusform>
            <numerusform>%Ln ratings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tastescope::ImportDescription</name>
    <message numerus="yes">
        <source>%Ln duplicates</source>
        <translation>
            <numerusform>%Ln duplicate</numerusform>
            <numerusform>%Ln duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are left out: %1.</source>
        <translation>
            <numerusform>%Ln row is left out: %1.</numerusform>
            <numerusform>%Ln rows are left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tastescope::ItemMap</name>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tastescope::RankedList</name>
    <message numerus="yes">
        <source>up %n place(s)</source>
        <translation>
            <numerusform>up %n place</numerusform>
            <numerusform>up %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down %n place(s)</source>
        <translation>
            <numerusform>down %n place</numerusform>
            <numerusform>down %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tastescope::StatusText</name>
    <message numerus="yes">
        <source>Training, slowed down to %n epochs per second</source>
        <translation>
            <numerusform>Training, slowed down to %n epoch per second</numerusform>
            <numerusform>Training, slowed down to %n epochs per second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished after %n epochs</source>
        <translation>
            <numerusform>Finished after %n epoch</numerusform>
            <numerusform>Finished after %n epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tastescope::TrainingDescription</name>
    <message numerus="yes">
        <source>on %n users</source>
        <translation>
            <numerusform>on %n user</numerusform>
            <numerusform>on %n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tastescope::WindowMenu</name>
    <message numerus="yes">
        <source>%n epochs per second</source>
        <translation>
            <numerusform>%n epoch per second</numerusform>
            <numerusform>%n epochs per second</numerusform>
        </translation>
    </message>
</context>
</TS>
