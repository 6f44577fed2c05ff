<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>{program} · facts of {date}, current until {expires}</source>
        <translation>{program} · datos de {date}, valen hasta el {expires}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>De quién es</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Quién pagó</translation>
    </message>
    <message>
        <source>How current it is</source>
        <translation>Hasta cuándo vale</translation>
    </message>
    <message>
        <source>Where the facts come from</source>
        <translation>De dónde vienen los datos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>The program: MIT. Qt and PySide6: LGPL 3. Typst and PDFium: Apache 2.0. msgspec: BSD. pyrage and platformdirs: MIT. The fonts Inter and Noto: SIL Open Font License.</source>
        <translation>El programa: MIT. Qt y PySide6: LGPL 3. Typst y PDFium: Apache 2.0. msgspec: BSD. pyrage y platformdirs: MIT. Los tipos de letra Inter y Noto: SIL Open Font License.</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>See each point</source>
        <translation>Ver cada punto</translation>
    </message>
</context>
<context>
    <name>Appointment</name>
    <message>
        <source>&amp;When is it?</source>
        <translation>¿C&amp;uándo es?</translation>
    </message>
    <message>
        <source>For example: Thursday at 5:30 pm</source>
        <translation>Por ejemplo: jueves a las 5:30 p. m.</translation>
    </message>
    <message>
        <source>W&amp;ith whom?</source>
        <translation>¿&amp;Con quién?</translation>
    </message>
    <message>
        <source>A name or a practice</source>
        <translation>Un nombre o un consultorio</translation>
    </message>
    <message>
        <source>Your &amp;name, if you want it on the page</source>
        <translation>Su &amp;nombre, si lo quiere en la página</translation>
    </message>
    <message>
        <source>What you want to bring &amp;up</source>
        <translation>&amp;De qué quiere hablar</translation>
    </message>
    <message>
        <source>The page has room for this much. What came after it was left out.</source>
        <translation>En la página cabe hasta aquí. Lo que seguía quedó fuera.</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Preguntas para hacer</translation>
    </message>
    <message>
        <source>Tick what you want to ask. Each gets room for the answer.</source>
        <translation>Marque lo que quiere preguntar. Cada una tiene espacio para la respuesta.</translation>
    </message>
    <message>
        <source>A question &amp;of your own</source>
        <translation>&amp;Otra pregunta, con sus palabras</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>Pap&amp;el</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Show &amp;large</source>
        <translation>Ver más g&amp;rande</translation>
    </message>
    <message>
        <source>L&amp;eave parts out</source>
        <translation>Dejar partes &amp;fuera</translation>
    </message>
</context>
<context>
    <name>AppointmentPage</name>
    <message>
        <source>Save &amp;PDF…</source>
        <translation>&amp;Guardar PDF…</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Your first appointment</source>
        <translation>Su primera cita</translation>
    </message>
    <message>
        <source>A page to take along. It grows beside you as you write.</source>
        <translation>Una página para llevar. Crece a su lado mientras escribe.</translation>
    </message>
    <message>
        <source>Write what you want to bring up, and tick what you want to ask. Beside it you see the page as it will be printed. “Leave parts out” takes off what nobody needs to read. Then save the page as a PDF, or print it.</source>
        <translation>Escriba de qué quiere hablar, y marque lo que quiere preguntar. Al lado ve la página tal como se imprimirá. “Dejar partes fuera” quita lo que nadie tiene que leer. Luego guarde la página como PDF, o imprímala.</translation>
    </message>
    <message>
        <source>An appointment</source>
        <translation>Una cita</translation>
    </message>
    <message>
        <source>Myself</source>
        <translation>Para mí</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>For whom the page is</source>
        <translation>Para quién es la página</translation>
    </message>
    <message>
        <source>What stands on the page</source>
        <translation>Lo que está en la página</translation>
    </message>
    <message>
        <source>Keep all my answers inside the file, so that I can open it here again</source>
        <translation>Guardar todas mis respuestas dentro del archivo, para poder abrirlo aquí de nuevo</translation>
    </message>
    <message>
        <source>Press a line to find it among the parts, and leave it out</source>
        <translation>Pulse una línea para hallarla entre las partes, y dejarla fuera</translation>
    </message>
    <message>
        <source>Added: {text}</source>
        <translation>Se añadió: {text}</translation>
    </message>
    <message>
        <source>Removed: {text}</source>
        <translation>Se quitó: {text}</translation>
    </message>
    <message>
        <source>For a therapist</source>
        <translation>Para un terapeuta</translation>
    </message>
    <message>
        <source>For a coach</source>
        <translation>Para un coach</translation>
    </message>
    <message>
        <source>For a doctor, a guide or a group</source>
        <translation>Para un médico, un guía o un grupo</translation>
    </message>
    <message>
        <source>Questions: {all}. Ticked: {count}.</source>
        <translation>Preguntas: {all}. Marcadas: {count}.</translation>
    </message>
    <message>
        <source>Questions for a coach, too</source>
        <translation>También preguntas para un coach</translation>
    </message>
    <message>
        <source>Questions for a therapist, too</source>
        <translation>También preguntas para un terapeuta</translation>
    </message>
    <message>
        <source>Questions for a therapist and a coach, too</source>
        <translation>También preguntas para un terapeuta y un coach</translation>
    </message>
    <message>
        <source>The file then holds all your answers, also what you leave out of the page.</source>
        <translation>El archivo guarda entonces todas sus respuestas, también lo que deja fuera de la página.</translation>
    </message>
    <message>
        <source>What has no tick stays out, and leaves no trace in the file.</source>
        <translation>Lo que no tiene marca queda fuera, y no deja rastro en el archivo.</translation>
    </message>
    <message>
        <source>Page {at} of {count}</source>
        <translation>Página {at} de {count}</translation>
    </message>
    <message>
        <source>This page is too long to be shown here. You can still save it as a PDF, or print it. That takes a while.</source>
        <translation>Esta página es demasiado larga para mostrarla aquí. Aun así puede guardarla como PDF o imprimirla. Eso tarda un poco.</translation>
    </message>
    <message>
        <source>The page as it will be printed. {where}</source>
        <translation>La página tal como se imprimirá. {where}</translation>
    </message>
    <message>
        <source>Your answers are safe, and any file that was there is as it was.</source>
        <translation>Sus respuestas están a salvo, y si había un archivo, sigue como estaba.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Esta computadora no tiene ninguna impresora.</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Se guardó como {path}</translation>
    </message>
    <message>
        <source>{path}: saving takes long. You have written a lot, or the disk is slow, or gone. You can go on, or save the page in another place.</source>
        <translation>{path}: está tardando en guardarse. Usted escribió mucho, o el disco es lento o ya no está conectado. Puede seguir, o guardar la página en otro lugar.</translation>
    </message>
    <message>
        <source>Save the page as a PDF, and print it where there is one. Nothing was lost.</source>
        <translation>Guarde la página como PDF, e imprímala donde haya una. No se perdió nada.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>No se imprimió nada.</translation>
    </message>
    <message>
        <source>“{printer}” did not take the page, so nothing was printed.</source>
        <translation>“{printer}” no aceptó la página, así que no se imprimió nada.</translation>
    </message>
    <message>
        <source>Choose another printer, or save the page as a PDF. {detail}</source>
        <translation>Elija otra impresora, o guarde la página como PDF. {detail}</translation>
    </message>
    <message>
        <source>The page is too long to be printed. Leave parts of it out.</source>
        <translation>La página es demasiado larga para imprimirla. Deje partes fuera.</translation>
    </message>
    <message>
        <source>Sent to “{printer}”.</source>
        <translation>Se envió a “{printer}”.</translation>
    </message>
    <message>
        <source>“{printer}” is paused. The page waits there, and is printed once it goes on.</source>
        <translation>“{printer}” está en pausa. La página espera allí, y se imprime cuando siga.</translation>
    </message>
    <message>
        <source>Printing was canceled at “{printer}”: the page did not come out, or not all of it.</source>
        <translation>Se canceló la impresión en “{printer}”: la página no salió, o no salió entera.</translation>
    </message>
    <message>
        <source>“{printer}” could not print the page: it did not come out, or not all of it.</source>
        <translation>“{printer}” no pudo imprimir la página: no salió, o no salió entera.</translation>
    </message>
    <message>
        <source>Your answers are safe. You can print it again, or save it as a PDF.</source>
        <translation>Sus respuestas están a salvo. Puede imprimirla otra vez, o guardarla como PDF.</translation>
    </message>
    <message>
        <source>“{printer}” went on, and has the page.</source>
        <translation>“{printer}” siguió, y ya tiene la página.</translation>
    </message>
</context>
<context>
    <name>Before</name>
    <message>
        <source>Your result does not depend on this. You can leave any of them open.</source>
        <translation>Su resultado no depende de esto. Puede dejar cualquiera sin responder.</translation>
    </message>
</context>
<context>
    <name>BeforePage</name>
    <message>
        <source>Before you begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>How is it for you today? It is asked again at the end, so you see what has changed.</source>
        <translation>¿Cómo está esto para usted hoy? Se pregunta otra vez al final, para que vea qué ha cambiado.</translation>
    </message>
    <message>
        <source>Say how true each sentence is for you. It is asked again at the end. Your result does not depend on it, and you can leave any of them open.</source>
        <translation>Diga qué tan cierta es cada frase para usted. Se pregunta otra vez al final. Su resultado no depende de esto, y puede dejar cualquiera sin responder.</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>{beginning} … (There is more of it. All of it is kept.)</source>
        <translation>{beginning} … (Hay más texto. Se conserva completo.)</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Put these questions and my answers in the summary that I print for myself</source>
        <translation>Poner estas preguntas y mis respuestas en el resumen que imprimo para mí</translation>
    </message>
    <message>
        <source>Check what you know</source>
        <translation>Ver qué sabe</translation>
    </message>
    <message>
        <source>A few questions on the facts, if you like. Each answer is explained at once.</source>
        <translation>Unas preguntas sobre los datos, si quiere. Cada respuesta se explica enseguida.</translation>
    </message>
    <message>
        <source>Choose an answer, and you read what the facts say and where they come from. Nothing is counted here, and your result does not depend on it. You can pass over all of it.</source>
        <translation>Elija una respuesta y leerá qué dicen los datos y de dónde vienen. Aquí no se cuenta nada, y su resultado no depende de esto. Puede pasar todo por alto.</translation>
    </message>
</context>
<context>
    <name>Concern</name>
    <message>
        <source>Something that matters to you</source>
        <translation>Algo que le importa</translation>
    </message>
    <message>
        <source>What matters to you? In your own &amp;words:</source>
        <translation>¿Qué le importa? Con sus propias &amp;palabras:</translation>
    </message>
    <message>
        <source>W&amp;hich would do better here?</source>
        <translation>¿&amp;Qué serviría más aquí?</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Elija una opción</translation>
    </message>
    <message>
        <source>How much better?</source>
        <translation>¿Cuánto más?</translation>
    </message>
    <message>
        <source>How much does it matter, beside what matters most?</source>
        <translation>¿Cuánto importa, al lado de lo que más importa?</translation>
    </message>
</context>
<context>
    <name>ConcernDialog</name>
    <message>
        <source>Hardly</source>
        <translation>Apenas</translation>
    </message>
    <message>
        <source>Very much</source>
        <translation>Muchísimo</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Just as much</source>
        <translation>Lo mismo</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Dejar como estaba</translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>In two weeks</source>
        <translation>En dos semanas</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>En un mes</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>En tres meses</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Otro día</translation>
    </message>
    <message>
        <source>Remove the day</source>
        <translation>Quitar el día</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>What have you decided?</source>
        <translation>¿Qué ha decidido?</translation>
    </message>
    <message>
        <source>Wh&amp;y, in your own words</source>
        <translation>Po&amp;r qué, en sus palabras</translation>
    </message>
    <message>
        <source>A day to look again</source>
        <translation>Un día para volver a mirarlo</translation>
    </message>
    <message>
        <source>How ready do you feel now?</source>
        <translation>¿Qué tan cerca está de decidir ahora?</translation>
    </message>
    <message>
        <source>You were asked the same before you read the facts.</source>
        <translation>Se le preguntó lo mismo antes de leer los datos.</translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Su decisión</translation>
    </message>
    <message>
        <source>It is yours, whatever your answers line up with. “Not yet” is an answer, too.</source>
        <translation>Es suya, coincidan con lo que coincidan sus respuestas. “Todavía no” también es una respuesta.</translation>
    </message>
    <message>
        <source>Say what you have decided, and why, if you like. You can name a day on which you want to look again. Then say how ready you feel, and you see what has changed since the start. You can leave any of it open.</source>
        <translation>Diga qué ha decidido y por qué, si quiere. Puede poner un día para volver a mirarlo. Luego diga qué tan cerca está de decidir, y verá qué ha cambiado desde el principio. Puede dejar todo sin responder.</translation>
    </message>
    <message>
        <source>What has changed since the start</source>
        <translation>Qué ha cambiado desde el principio</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Coaching or Therapy</source>
        <translation>Coaching or Therapy</translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <source>How true is each of these for you?</source>
        <translation>¿Qué tan cierta es para usted cada frase?</translation>
    </message>
</context>
<context>
    <name>DimensionPage</name>
    <message>
        <source>First read what therapy and coaching are like here. Then say how true each sentence is for you.</source>
        <translation>Primero lea cómo son aquí la terapia y el coaching. Luego diga qué tan cierta es para usted cada frase.</translation>
    </message>
    <message>
        <source>In therapy</source>
        <translation>En la terapia</translation>
    </message>
    <message>
        <source>In coaching</source>
        <translation>En el coaching</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Sources (Enter key)</source>
        <translation>Fuentes (tecla Intro)</translation>
    </message>
    <message>
        <source>The Enter key shows the sources.</source>
        <translation>La tecla Intro muestra las fuentes.</translation>
    </message>
</context>
<context>
    <name>FindingDialog</name>
    <message>
        <source>blank</source>
        <translation>espacio en blanco</translation>
    </message>
    <message>
        <source>{name}, {title}</source>
        <translation>{name}, {title}</translation>
    </message>
</context>
<context>
    <name>Full</name>
    <message>
        <source>This line is full. {count} signs have room here.</source>
        <translation>Esta línea está llena. Caben aquí {count} signos.</translation>
    </message>
    <message>
        <source>There is more of this text than is shown. All of it is kept.</source>
        <translation>Hay más texto del que se muestra aquí. Se conserva completo.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help now</source>
        <translation>Ayuda ahora</translation>
    </message>
    <message>
        <source>People are there who will listen. You do not have to know what to say.</source>
        <translation>Hay personas que le van a escuchar. No hace falta saber qué decir.</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Source: {source}. As of {checked}.</source>
        <translation>Fuente: {source}. Leída en {checked}.</translation>
    </message>
    <message>
        <source>Source: {source}. As of {checked}. This is a weak source: check the number.</source>
        <translation>Fuente: {source}. Leída en {checked}. Es una fuente débil: verifique el número.</translation>
    </message>
</context>
<context>
    <name>Importance</name>
    <message>
        <source>Room for two</source>
        <translation>Espacio para dos</translation>
    </message>
    <message>
        <source>Both would mean two people to see. How much time, money and strength do you have for that?</source>
        <translation>Tener los dos sería ver a dos personas. ¿Cuánto tiempo, dinero y fuerza tiene para eso?</translation>
    </message>
    <message>
        <source>Something else that matters to you</source>
        <translation>Algo más que le importa</translation>
    </message>
    <message>
        <source>Is there something that we did not ask? Add it in your own words, and it counts like the rest.</source>
        <translation>¿Hay algo que no preguntamos? Añádalo con sus palabras, y cuenta como lo demás.</translation>
    </message>
    <message>
        <source>&amp;Add something…</source>
        <translation>&amp;Añadir algo…</translation>
    </message>
</context>
<context>
    <name>ImportancePage</name>
    <message>
        <source>What matters most</source>
        <translation>Lo que más importa</translation>
    </message>
    <message>
        <source>Now that you know how they differ: what weighs most for you?</source>
        <translation>Ahora que sabe en qué se distinguen: ¿qué pesa más para usted?</translation>
    </message>
    <message>
        <source>For each line, think of the change from its worst to its best. Press Matters most at the one where this change matters most, then set how much each other one matters beside it. Below you can say how much room you have for two people to see, and add something of your own.</source>
        <translation>En cada línea, piense en el cambio de lo peor a lo mejor. Pulse “Lo que más importa” en aquella donde ese cambio importa más, y luego marque cuánto importa a su lado cada una de las otras. Más abajo puede decir cuánto espacio tiene para ver a dos personas, y añadir algo propio.</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Y {count} más.</translation>
    </message>
    <message>
        <source>Read what each could be at its worst and at its best for you. First choose the one where that change matters most to you.</source>
        <translation>Lea cómo podría ser cada parte para usted, en el peor y en el mejor caso. Primero elija aquella en la que ese cambio le importa más.</translation>
    </message>
    <message>
        <source>What matters most to you stands at 100: {titles}. Now set each other one beside it. How much does its change, from worst to best, matter to you?</source>
        <translation>Lo que más le importa está en 100: {titles}. Ahora ponga las demás a su lado. ¿Cuánto le importa su cambio, de lo peor a lo mejor?</translation>
    </message>
    <message>
        <source>{favours} would do better by {strength} of 100 · matters {importance} of 100</source>
        <translation>Serviría más: {favours}, por {strength} de 100 · importa {importance} de 100</translation>
    </message>
    <message>
        <source>Removed: {text}</source>
        <translation>Se quitó: {text}</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Your options</source>
        <translation>Sus opciones</translation>
    </message>
    <message>
        <source>Check what you know</source>
        <translation>Ver qué sabe</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>Lo que más importa</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>Su resultado</translation>
    </message>
    <message>
        <source>My &amp;decision</source>
        <translation>Mi &amp;decisión</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Su decisión</translation>
    </message>
    <message>
        <source>My first appoi&amp;ntment</source>
        <translation>Mi primera c&amp;ita</translation>
    </message>
    <message>
        <source>Your first appointment</source>
        <translation>Su primera cita</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>a fault of the program</source>
        <translation>un fallo del programa</translation>
    </message>
</context>
<context>
    <name>LargeDialog</name>
    <message>
        <source>The page as it will be printed</source>
        <translation>La página tal como se imprimirá</translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message>
        <source>Show the options side by side</source>
        <translation>Ver las opciones lado a lado</translation>
    </message>
    <message>
        <source>Check what you know</source>
        <translation>Ver qué sabe</translation>
    </message>
    <message>
        <source>Set what matters most</source>
        <translation>Decir qué importa más</translation>
    </message>
    <message>
        <source>See your result</source>
        <translation>Ver su resultado</translation>
    </message>
    <message>
        <source>Choose your questions</source>
        <translation>Elegir sus preguntas</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>Answers, or a page that carries them (*.json *.age *.pdf)</source>
        <translation>Respuestas, o una página que las lleva (*.json *.age *.pdf)</translation>
    </message>
    <message>
        <source>Open answers</source>
        <translation>Abrir respuestas</translation>
    </message>
    <message>
        <source>my-answers.json</source>
        <translation>mis-respuestas.json</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Respuestas (*.json)</translation>
    </message>
    <message>
        <source>Protected answers (*.age)</source>
        <translation>Respuestas protegidas (*.age)</translation>
    </message>
    <message>
        <source>my-answers.age</source>
        <translation>mis-respuestas.age</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>Guardar respuestas</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>¿Cerrar la ventana?</translation>
    </message>
    <message>
        <source>What is not saved is gone once you close.</source>
        <translation>Lo que no se guarde se perderá al cerrar.</translation>
    </message>
    <message>
        <source>&amp;Save answers…</source>
        <translation>&amp;Guardar respuestas…</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>&amp;Cerrar sin guardar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>{path}: what was kept here is not erased yet. The disk may be slow, or gone.</source>
        <translation>{path}: lo que se guardó aquí todavía no se ha borrado. Es posible que el disco sea lento o que ya no esté conectado.</translation>
    </message>
    <message>
        <source>If you close now, it stays there.</source>
        <translation>Si cierra ahora, se queda ahí.</translation>
    </message>
    <message>
        <source>&amp;Close now</source>
        <translation>&amp;Cerrar ahora</translation>
    </message>
    <message>
        <source>&amp;Open answers…</source>
        <translation>&amp;Abrir respuestas…</translation>
    </message>
    <message>
        <source>Save with a &amp;passphrase…</source>
        <translation>Guardar con &amp;frase de contraseña…</translation>
    </message>
    <message>
        <source>&amp;Then and now…</source>
        <translation>An&amp;tes y ahora…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>A&amp;yuda para esta página</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>A&amp;cerca de</translation>
    </message>
    <message>
        <source>There are so many own concerns that it takes a while to work out what follows from them.</source>
        <translation>Hay tantos asuntos propios que calcular lo que resulta de ellos tarda un poco.</translation>
    </message>
    <message>
        <source>You can wait, or close this and go on elsewhere.</source>
        <translation>Puede esperar, o cerrar esto y seguir en otra parte.</translation>
    </message>
    <message>
        <source>Your answers here are as they were. You can wait, or close this to give up.</source>
        <translation>Sus respuestas siguen aquí como estaban. Puede esperar, o cerrar este mensaje para cancelar.</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Se guardó como {path}</translation>
    </message>
    <message>
        <source>Your answers are safe in this window. You can wait, or save them in another place.</source>
        <translation>Sus respuestas están a salvo en esta ventana. Puede esperar, o guardarlas en otro lugar.</translation>
    </message>
    <message>
        <source>{path}: this takes long. The disk may be slow, or gone.</source>
        <translation>{path}: esto está tardando. Es posible que el disco sea lento o que ya no esté conectado.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>The Tab key goes from one thing to the next. On a slider, the arrow keys set a value, digits type one, and Delete takes it back. Alt and the left or right arrow go a page back or on. Ctrl+Z takes back what you did last.</source>
        <translation>La tecla Tab va de una cosa a la otra. En una línea, las flechas fijan un valor, los números lo escriben y Supr lo quita. Alt y la flecha izquierda o derecha van a la página anterior o a la siguiente. Ctrl+Z deshace lo último que hizo.</translation>
    </message>
    <message>
        <source>By keyboard</source>
        <translation>Con el teclado</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>How true is each of these for you, these days?</source>
        <translation>¿Qué tan cierta es para usted cada frase, en estos días?</translation>
    </message>
    <message>
        <source>Show me who can help now</source>
        <translation>Mostrar quién puede ayudar ahora</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>First whether you are safe, then how you have been lately.</source>
        <translation>Primero, si está a salvo; después, cómo ha estado estos días.</translation>
    </message>
    <message>
        <source>The first question is about being safe; its answer is not saved. Then say how true each sentence is for you these days. You may leave any of them open.</source>
        <translation>La primera pregunta es sobre estar a salvo; su respuesta no se guarda. Luego diga qué tan cierta es para usted cada frase en estos días. Puede dejar abierta cualquiera.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Compare all four &amp;side by side</source>
        <translation>Comparar las cuatro &amp;lado a lado</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>Your options</source>
        <translation>Sus opciones</translation>
    </message>
    <message>
        <source>Four ways to go. Each has its good and its hard sides.</source>
        <translation>Cuatro caminos. Cada uno tiene lo bueno y lo difícil.</translation>
    </message>
    <message>
        <source>Each card tells one way to go. Below, the table sets their good and hard points and what they are like side by side. Sources shows where the facts come from.</source>
        <translation>Cada tarjeta cuenta un camino. Más abajo, la tabla pone lado a lado lo bueno, lo difícil y cómo es cada uno. “Fuentes” muestra de dónde vienen los datos.</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Under the title</source>
        <translation>Bajo el título</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>La tabla</translation>
    </message>
    <message>
        <source>An empty line for a question</source>
        <translation>Una línea vacía para una pregunta</translation>
    </message>
    <message>
        <source>Empty lines to write on</source>
        <translation>Líneas vacías para escribir</translation>
    </message>
    <message>
        <source>Opened. Parts in it: {count}.</source>
        <translation>Abierto. Partes que contiene: {count}.</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>Cerrado.</translation>
    </message>
    <message>
        <source>{part} Left out.</source>
        <translation>{part} Queda fuera.</translation>
    </message>
    <message>
        <source>{part} On the page.</source>
        <translation>{part} Está en la página.</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La misma &amp;otra vez</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>Keep the passphrase where you will find it. If it is lost, no one can open the file again.</source>
        <translation>Guarde la frase donde la pueda hallar. Si se pierde, nadie podrá abrir el archivo.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>This takes a few seconds, so that nobody can guess fast.</source>
        <translation>Esto toma unos segundos, para que nadie pueda adivinar rápido.</translation>
    </message>
    <message>
        <source>Protect with a passphrase</source>
        <translation>Proteger con una frase de contraseña</translation>
    </message>
    <message>
        <source>These answers are protected</source>
        <translation>Estas respuestas están protegidas</translation>
    </message>
    <message>
        <source>Only someone who knows the passphrase can open the file. Four or five words in a row are easy to remember and hard to guess.</source>
        <translation>Solo quien sabe la frase puede abrir el archivo. Cuatro o cinco palabras seguidas son fáciles de recordar y difíciles de adivinar.</translation>
    </message>
    <message>
        <source>Type the passphrase that they were saved with.</source>
        <translation>Escriba la frase con la que se guardaron.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Check it, and try again.</source>
        <translation>Esta frase no abre el archivo. Revísela e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Pictured</name>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>Como imagen</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>{option}: nothing to go on yet.</source>
        <translation>{option}: aún no hay en qué basarse.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Lines up</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Your own concerns</source>
        <translation>Sus propios asuntos</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Points toward</source>
        <translation>Puntos hacia</translation>
    </message>
    <message>
        <source>{dimension}: not rated.</source>
        <translation>{dimension}: sin respuesta.</translation>
    </message>
    <message>
        <source>{dimension}: leans to neither side.</source>
        <translation>{dimension}: no se inclina a ningún lado.</translation>
    </message>
    <message>
        <source>{dimension}: {points} points toward therapy.</source>
        <translation>{dimension}: {points} puntos hacia la terapia.</translation>
    </message>
    <message>
        <source>{dimension}: {points} points toward coaching.</source>
        <translation>{dimension}: {points} puntos hacia el coaching.</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>{text} {number}</source>
        <translation>{text} {number}</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>Not at all true</source>
        <translation>Nada cierto</translation>
    </message>
    <message>
        <source>Very true</source>
        <translation>Muy cierto</translation>
    </message>
    <message>
        <source>from {least} (0) to {most} (100)</source>
        <translation>de {least} (0) a {most} (100)</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Just as much</source>
        <translation>Lo mismo</translation>
    </message>
    <message>
        <source>No room for two</source>
        <translation>No hay espacio para dos</translation>
    </message>
    <message>
        <source>Plenty of room</source>
        <translation>Hay espacio de sobra</translation>
    </message>
    <message>
        <source>Matters most</source>
        <translation>Lo que más importa</translation>
    </message>
    <message>
        <source>Press the line</source>
        <translation>Pulse la línea</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No aplica</translation>
    </message>
</context>
<context>
    <name>Removable</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Something went wrong last time</source>
        <translation>La última vez algo salió mal</translation>
    </message>
    <message>
        <source>A part of the program did not work. Your answers are as they were kept.</source>
        <translation>Una parte del programa no funcionó. Sus respuestas están como se guardaron.</translation>
    </message>
    <message>
        <source>This note says where in the program it was. No answer of yours is in it. It is sent nowhere. If you want to help mend the program, copy or save the note, and send it to those who make it.</source>
        <translation>Esta nota dice en qué lugar del programa fue. No contiene ninguna de sus respuestas. No se envía a ningún lado. Si quiere ayudar a arreglar el programa, copie o guarde la nota, y envíela a quienes lo hacen.</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>La nota</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>It is there again.</source>
        <translation>Está ahí de nuevo.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Se eliminó.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Se guardó como {path}</translation>
    </message>
    <message>
        <source>report.txt</source>
        <translation>informe.txt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Help in &amp;other countries</source>
        <translation>Ayuda en &amp;otros países</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>&amp;Qué pasaría si…</translation>
    </message>
    <message>
        <source>“What if” lets you try a change.</source>
        <translation>“Qué pasaría si” le deja probar un cambio.</translation>
    </message>
    <message>
        <source>No single answer stands out.</source>
        <translation>Ninguna respuesta sobresale.</translation>
    </message>
    <message>
        <source>Your answer, from 0 to 100. A low one speaks against.</source>
        <translation>Su respuesta, de 0 a 100. Si es baja, habla en contra.</translation>
    </message>
    <message>
        <source>Earlier answers beside the&amp;se…</source>
        <translation>Respue&amp;stas de antes junto a estas…</translation>
    </message>
    <message>
        <source>All reasons and the &amp;arithmetic</source>
        <translation>Todas las razones y las &amp;cuentas</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>The bars show how far your answers speak for each option. “What if” lets you move an answer and watch. “All reasons and the arithmetic” shows every sum. Nothing here is a diagnosis, and nothing tells you what to choose.</source>
        <translation>Las barras muestran cuánto hablan sus respuestas a favor de cada opción. “Qué pasaría si” le deja mover una respuesta y mirar. “Todas las razones y las cuentas” muestra cada suma. Nada aquí es un diagnóstico, y nada le dice qué elegir.</translation>
    </message>
    <message>
        <source>&amp;Hide how my answers line up</source>
        <translation>Oculta&amp;r cómo coinciden mis respuestas</translation>
    </message>
    <message>
        <source>&amp;Show how my answers line up</source>
        <translation>Mostra&amp;r cómo coinciden mis respuestas</translation>
    </message>
    <message>
        <source>“Least” and “Most” show how far it could move with what you left open.</source>
        <translation>“Mínimo” y “Máximo” muestran cuánto podría moverse con lo que dejó abierto.</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>In points.</source>
        <translation>En puntos.</translation>
    </message>
    <message>
        <source>In points. Together they put neither side ahead.</source>
        <translation>En puntos. Juntas no ponen a ningún lado por delante.</translation>
    </message>
    <message>
        <source>In points. Together they put {ahead} {lead} ahead.</source>
        <translation>En puntos. Por delante queda {ahead}, por {lead}.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>Help numbers &amp;for</source>
        <translation>Números de a&amp;yuda para</translation>
    </message>
    <message>
        <source>&amp;Keep my answers on this computer</source>
        <translation>&amp;Guardar mis respuestas en esta computadora</translation>
    </message>
    <message>
        <source>They stay in your own folder, so you can go on later, and are sent nowhere. Without this, nothing is kept but what you save yourself.</source>
        <translation>Se quedan en su propia carpeta, así puede seguir más tarde, y no se envían a ningún lado. Sin esto, solo queda lo que usted guarde.</translation>
    </message>
    <message>
        <source>&amp;Erase everything…</source>
        <translation>&amp;Borrar todo…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>As the system has it</source>
        <translation>Como lo tiene el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
    <message>
        <source>Erase everything?</source>
        <translation>¿Borrar todo?</translation>
    </message>
    <message>
        <source>This removes your answers and settings from this computer, and empties every page. You can&apos;t undo it. It can&apos;t reach pages that you printed, PDFs and other files that you saved, or copies in a backup.</source>
        <translation>Esto quita sus respuestas y ajustes de esta computadora, y vacía cada página. No se puede deshacer. No llega a las páginas que imprimió, a los PDF y otros archivos que guardó, ni a las copias de respaldo.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Hard part: {what}</source>
        <translation>Lo difícil: {what}</translation>
    </message>
</context>
<context>
    <name>Swings</name>
    <message>
        <source>At worst: {worst}</source>
        <translation>Lo peor: {worst}</translation>
    </message>
    <message>
        <source>At best: {best}</source>
        <translation>Lo mejor: {best}</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>ThenNowDialog</name>
    <message>
        <source>Then and now</source>
        <translation>Antes y ahora</translation>
    </message>
    <message>
        <source>Then: {file}, last changed on {date}. Now: the answers in this window.</source>
        <translation>Antes: {file}, con cambios hasta el {date}. Ahora: las respuestas de esta ventana.</translation>
    </message>
    <message>
        <source>The outcome</source>
        <translation>El resultado</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Sus respuestas</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Y {count} más.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>Turner</name>
    <message>
        <source>Show those before</source>
        <translation>Ver lo anterior</translation>
    </message>
    <message>
        <source>Show those after</source>
        <translation>Ver lo siguiente</translation>
    </message>
    <message>
        <source>{first} to {last} of {all}</source>
        <translation>De {first} a {last} de {all}</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>To look for what was kept takes long. The disk may be slow, or gone.</source>
        <translation>Está tardando en buscar lo que se guardó. Es posible que el disco sea lento o que ya no esté conectado.</translation>
    </message>
    <message>
        <source>The window opens as soon as the disk answers. Close this to give up.</source>
        <translation>La ventana se abre en cuanto el disco responda. Cierre esto si no quiere esperar.</translation>
    </message>
    <message>
        <source>The program is open already, and its window does not answer just now.</source>
        <translation>El programa ya está abierto, y su ventana no responde en este momento.</translation>
    </message>
    <message>
        <source>It comes to the front as soon as it does. If it never does, end it in your system&apos;s list of programs: what you answered is kept. Then a new window opens.</source>
        <translation>Pasará al frente en cuanto responda. Si no responde, ciérrelo desde la lista de programas de su sistema: lo que respondió queda guardado. Entonces se abre una ventana nueva.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>It takes about 15 minutes. You can stop at any time, and leave any question out.</source>
        <translation>Toma unos 15 minutos. Puede parar cuando quiera, y dejar fuera cualquier pregunta.</translation>
    </message>
    <message>
        <source>&amp;Go on where you stopped</source>
        <translation>&amp;Continuar donde lo dejó</translation>
    </message>
    <message>
        <source>If it is all too much just now, help is one press away on every page.</source>
        <translation>Si ahora todo es demasiado, en cada página hay ayuda con solo pulsar un botón.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. The program does not use the network.</source>
        <translation>Nada se envía a ningún lado. El programa no usa la red.</translation>
    </message>
    <message>
        <source>&amp;Keep my answers on this computer</source>
        <translation>&amp;Guardar mis respuestas en esta computadora</translation>
    </message>
    <message>
        <source>Your answers stay in your own folder, so you can go on later. Otherwise nothing is kept, not even this choice.</source>
        <translation>Sus respuestas se quedan en su propia carpeta, así puede seguir más tarde. Si no, no se guarda nada, ni siquiera esta elección.</translation>
    </message>
    <message>
        <source>Help numbers are shown for:</source>
        <translation>Se muestran números de ayuda para:</translation>
    </message>
    <message>
        <source>Country that help numbers are shown for</source>
        <translation>País para el que se muestran números de ayuda</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Read what therapy and coaching are like.</source>
        <translation>Lea cómo son la terapia y el coaching.</translation>
    </message>
    <message>
        <source>Say how true some sentences are for you.</source>
        <translation>Diga qué tan ciertas son para usted unas frases.</translation>
    </message>
    <message>
        <source>See how your answers line up, and why.</source>
        <translation>Vea cómo coinciden sus respuestas, y por qué.</translation>
    </message>
    <message>
        <source>Take a page along to your first appointment.</source>
        <translation>Lleve una página a su primera cita.</translation>
    </message>
    <message>
        <source>Read this page, and choose the country that help numbers are shown for. Then press Next.</source>
        <translation>Lea esta página, y elija el país para el que se muestran números de ayuda. Luego pulse “Siguiente”.</translation>
    </message>
    <message>
        <source>The texts here are a practice&apos;s own, from “{folder}”. Your answers to them are kept apart from answers to the program&apos;s own texts.</source>
        <translation>Los textos de aquí son los propios de un consultorio, de “{folder}”. Sus respuestas a ellos se guardan aparte de las que dio a los textos del programa.</translation>
    </message>
    <message>
        <source>Welcome back. Your answers from earlier today are here.</source>
        <translation>Hola de nuevo. Sus respuestas de hoy siguen aquí.</translation>
    </message>
    <message>
        <source>Welcome back. Your answers from {day} are here.</source>
        <translation>Hola de nuevo. Sus respuestas del {day} siguen aquí.</translation>
    </message>
    <message>
        <source>More about &amp;this aid</source>
        <translation>Más sobre est&amp;a ayuda</translation>
    </message>
    <message>
        <source>Less about &amp;this aid</source>
        <translation>Menos sobre est&amp;a ayuda</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>What if…</source>
        <translation>Qué pasaría si…</translation>
    </message>
    <message>
        <source>The small mark above a bar shows where it stands with your own answers.</source>
        <translation>La pequeña marca sobre una barra muestra dónde está con sus propias respuestas.</translation>
    </message>
    <message>
        <source>&amp;Put all back</source>
        <translation>&amp;Dejar todo como estaba</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Keep these answers</source>
        <translation>&amp;Usar estas respuestas</translation>
    </message>
</context>
<context>
    <name>WhatIfDialog</name>
    <message>
        <source>What matters most</source>
        <translation>Lo que más importa</translation>
    </message>
    <message>
        <source>Room for two</source>
        <translation>Espacio para dos</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>This did not work</source>
        <translation>Esto no funcionó</translation>
    </message>
    <message>
        <source>Your answers in this window are as they were.</source>
        <translation>Sus respuestas en esta ventana están como estaban.</translation>
    </message>
    <message>
        <source>The answers that were kept here could not be opened, so you begin anew.</source>
        <translation>No se pudieron abrir las respuestas que había aquí, así que empieza de nuevo.</translation>
    </message>
    <message>
        <source>They are not lost: the file is now {path}.</source>
        <translation>No se perdieron: el archivo es ahora {path}.</translation>
    </message>
    <message>
        <source>Your earlier answers</source>
        <translation>Sus respuestas de antes</translation>
    </message>
    <message>
        <source>From now on these answers are kept here. Other answers were kept before.</source>
        <translation>Desde ahora, estas respuestas se guardan aquí. Antes se guardaban otras.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Se deshizo.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Se rehízo.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>They count until you close this window.</source>
        <translation>Valen hasta que cierre esta ventana.</translation>
    </message>
    <message>
        <source>Your settings could not be kept</source>
        <translation>No se pudieron guardar sus ajustes</translation>
    </message>
    <message>
        <source>The answers that were kept here can&apos;t be opened now.</source>
        <translation>Ahora no se pueden abrir las respuestas que se guardaron aquí.</translation>
    </message>
    <message>
        <source>Your settings could not be opened. Please choose them again.</source>
        <translation>No se pudieron abrir sus ajustes. Elíjalos otra vez.</translation>
    </message>
    <message>
        <source>The file with them is now {path}.</source>
        <translation>El archivo que los tenía es ahora {path}.</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be opened now.</source>
        <translation>Ahora no se pueden abrir sus ajustes.</translation>
    </message>
    <message>
        <source>From an earlier time</source>
        <translation>De una vez anterior</translation>
    </message>
    <message>
        <source>A part of the program did not work. Your answers are as they were. You can go on.</source>
        <translation>Una parte del programa no funcionó. Sus respuestas están como estaban. Puede seguir.</translation>
    </message>
    <message>
        <source>A note says where it was, with no answer in it. You can read it at the next start.</source>
        <translation>Una nota dice dónde fue, sin ninguna respuesta en ella. Puede leerla la próxima vez que abra el programa.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Everything is erased</source>
        <translation>Todo quedó borrado</translation>
    </message>
    <message>
        <source>It is done as soon as the disk answers. Until then your answers here are as they were. You can wait, or go on.</source>
        <translation>Se hará en cuanto el disco responda. Hasta entonces, sus respuestas en esta ventana siguen como estaban. Puede esperar o continuar.</translation>
    </message>
    <message>
        <source>Something is still being saved or printed.</source>
        <translation>Todavía se está guardando o imprimiendo algo.</translation>
    </message>
    <message>
        <source>You have changed these answers since they were saved.</source>
        <translation>Ha cambiado estas respuestas desde que se guardaron.</translation>
    </message>
    <message>
        <source>Your answers are kept nowhere but in this window.</source>
        <translation>Sus respuestas están solo en esta ventana.</translation>
    </message>
    <message>
        <source>Not saved yet: your last answers are in this window only. {why}</source>
        <translation>Aún sin guardar: sus últimas respuestas están solo en esta ventana. {why}</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Step {at} of {all}: {name}</source>
        <translation>Paso {at} de {all}: {name}</translation>
    </message>
    <message>
        <source>{given} of {asked} answered</source>
        <translation>{given} de {asked} con respuesta</translation>
    </message>
    <message>
        <source>Your answers are not saved</source>
        <translation>Sus respuestas no están guardadas</translation>
    </message>
    <message>
        <source>Saved on this computer only</source>
        <translation>Guardado solo en esta computadora</translation>
    </message>
    <message>
        <source>{given} of {asked} answered · not saved</source>
        <translation>{given} de {asked} con respuesta · sin guardar</translation>
    </message>
    <message>
        <source>{given} of {asked} answered · saved on this computer only</source>
        <translation>{given} de {asked} con respuesta · guardado solo en esta computadora</translation>
    </message>
    <message>
        <source>{name}, you are here</source>
        <translation>{name}, está aquí</translation>
    </message>
    <message>
        <source>{name}, done</source>
        <translation>{name}, hecho</translation>
    </message>
    <message>
        <source>{name}, seen, something left open</source>
        <translation>{name}, visto, queda algo abierto</translation>
    </message>
    <message>
        <source>{name}, still to come</source>
        <translation>{name}, aún por venir</translation>
    </message>
    <message>
        <source>Coaching or Therapy</source>
        <translation>Coaching or Therapy</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>Get &amp;help now</source>
        <translation>Pedir a&amp;yuda ahora</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Sal&amp;tar</translation>
    </message>
</context>
<context>
    <name>WorkedOut</name>
    <message>
        <source>{count} more. The page for yourself has all of them.</source>
        <translation>{count} más. En la página para usted está todo.</translation>
    </message>
</context>
</TS>
