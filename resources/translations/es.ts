<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US">
<context>
    <name>Appointment</name>
    <message>
        <source>&amp;When is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday at 5:30 pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;ith whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or a practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name, if you want it on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to bring &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has room for this much. What came after it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what you want to ask. Each gets room for the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question &amp;of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you &amp;decided, if you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;eave parts out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has no tick stays out, and leaves no trace in the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentPage</name>
    <message>
        <source>Save &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page to take along. It grows beside you as you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you want to bring up, and tick what you want to ask. Beside it you see the page as it will be printed. “Leave parts out” takes off what nobody needs to read. Then save the page as a PDF, or print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all my answers inside the file, so that I can open it here again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a line to find it among the parts, and leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions for a coach, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions for a therapist, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {at} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page as it will be printed. {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are safe, and any file that was there is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page as a PDF, and print it where there is one. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{printer}” did not take the page, so nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another printer, or save the page as a PDF. {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to “{printer}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{printer}” is paused. The page waits there, and is printed once it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Concern</name>
    <message>
        <source>Something that matters to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to you? In your own &amp;words:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hich would do better here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much better?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does it matter, beside the rest?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcernDialog</name>
    <message>
        <source>Hardly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As much</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coaching or Therapy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <source>How true is each of these for you?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DimensionPage</name>
    <message>
        <source>First read what therapy and coaching are like here. Then say how true each sentence is for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In coaching</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are there who will listen. You do not have to know what to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Source: {source}. As of {checked}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importance</name>
    <message>
        <source>Read what each could be at its worst and at its best for you. Choose the one where that change matters most. Then say how much each other one matters beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both would mean two people to see. How much time, money and strength do you have for that?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else that matters to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there something that we did not ask? Add it in your own words, and it counts like the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add something…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportancePage</name>
    <message>
        <source>What matters most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now that you know how they differ: what weighs most for you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each line, think of the change from its worst to its best. Press Matters most at the one where this change matters most, then set how much each other one matters beside it. Below you can say how much room you have for two people to see, and add something of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{favours} would do better by {strength} of 100 · matters {importance} of 100</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My first appoi&amp;ntment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first appointment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LargeDialog</name>
    <message>
        <source>The page as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>Answers, or a page that carries them (*.json *.age *.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my-answers.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coaching or Therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have changed these answers since they were saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you close now without saving, the changes are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Tab key goes from one thing to the next. On a slider, the arrow keys set a value, digits type one, and Delete takes it back. Alt and the left or right arrow go a page back or on. Ctrl+Z takes back what you did last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} · facts of {date}, current until {expires}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program: MIT. Qt and PySide6: LGPL 3. Typst: Apache 2.0. msgspec: BSD. The fonts Inter and Noto: SIL Open Font License.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How current it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the facts come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>How true is each of these for you, these days?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me who can help now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>Say how true each sentence is for you these days. The last question is about being safe; its answer is not saved. You may leave any of them open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>Your options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four ways to go. Each has its good and its hard sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each card tells one way to go. Below, the table sets their good and hard points and what they are like side by side. Sources shows where the facts come from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Under the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty line for a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty lines to write on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pictured</name>
    <message>
        <source>Show as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>{option}: nothing to go on yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toward {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dimension}: not rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dimension}: leans to neither side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dimension}: {points} points toward therapy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dimension}: {points} points toward coaching.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>Not at all true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, from {least} (0) to {most} (100)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room for two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plenty of room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matters most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press or use the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Removable</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Help in &amp;other countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it: move an answer and watch what happens. Your own answers stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single answer stands out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is your answer, from 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reasons and the &amp;arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>The bars show how far your answers speak for each option. “What if” lets you move an answer and watch. “All reasons and the arithmetic” shows every sum. Nothing here is a diagnosis, and nothing tells you what to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide how my answers line up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show how my answers line up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bars are in points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bars are in points. Together they put neither side ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bars are in points. Together they put {ahead} {lead} points ahead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help numbers &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep my answers on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So you can go on later. They stay in your own folder and are sent nowhere. Without this, nothing is kept but what you save yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Erase my answers…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase all your answers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This removes what the program keeps on this computer, and empties every page. It can&apos;t remove pages that you printed, files that you saved yourself, or copies in a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard part: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <source>These answers are protected. What is the passphrase?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coaching or Therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not open the file. It is another passphrase, or the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes about 15 minutes. You can stop at any time, and leave any question out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. The program does not use the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep my answers on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So you can go on later. Without this, nothing is kept but what you save yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help numbers are shown for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country that help numbers are shown for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Read this page, and choose the country that help numbers are shown for. Then press Next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>What if…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The small mark above a bar shows where it stands with your own answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put all back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep these answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatIfDialog</name>
    <message>
        <source>What matters most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for two</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>This did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers in this window are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers that were kept here could not be opened, so you begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not lost: the file is now {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your earlier answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on these answers are kept here. Other answers were kept before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {at} of {all}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} of {asked} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are not saved. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} of {asked} answered · not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} of {asked} answered · saved on this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, you are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, seen, something left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coaching or Therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get &amp;help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
