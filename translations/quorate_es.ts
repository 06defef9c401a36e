<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>advice</name>
    <message>
        <source>This is a fault of Quorate. Please report it with the code.</source>
        <translation>Es un fallo de Quorate. Comuníquelo con el código, por favor.</translation>
    </message>
    <message>
        <source>Correct the input and try again.</source>
        <translation>Corrija la entrada e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the name, or wait until the node has caught up.</source>
        <translation>Compruebe el nombre, o espere a que el nodo se ponga al día.</translation>
    </message>
    <message>
        <source>A rule does not allow it; trying again will not help.</source>
        <translation>Una regla no lo permite; volver a intentarlo no servirá.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Inténtelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>Look at the present state and decide anew.</source>
        <translation>Mire el estado actual y decida de nuevo.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions, then try again.</source>
        <translation>Compruebe el disco y los permisos, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Stop the node and restore its folder from a backup, or let it catch up anew.</source>
        <translation>Detenga el nodo y restaure su carpeta de una copia de seguridad, o deje que se ponga al día desde cero.</translation>
    </message>
    <message>
        <source>Check which key is used and whether it may do this.</source>
        <translation>Compruebe qué clave se usa y si puede hacer esto.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Iníciela de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>A newer version of Quorate may know it.</source>
        <translation>Una versión más reciente de Quorate quizá lo conozca.</translation>
    </message>
</context>
<context>
    <name>causes</name>
    <message>
        <source>The time by which votes are asked for is not to come.</source>
        <translation>El plazo pedido para los votos no está en el futuro.</translation>
    </message>
    <message>
        <source>Choose a later time, or none.</source>
        <translation>Elija un plazo posterior o ninguno.</translation>
    </message>
    <message>
        <source>The time by which votes are asked for is not after the release was made.</source>
        <translation>El plazo pedido para los votos no es posterior a la creación de la release.</translation>
    </message>
    <message>
        <source>The system refused an operation.</source>
        <translation>El sistema denegó una operación.</translation>
    </message>
    <message>
        <source>Another program works in this folder.</source>
        <translation>Otro programa trabaja en esta carpeta.</translation>
    </message>
    <message>
        <source>Close the other program, or use another folder.</source>
        <translation>Cierre el otro programa o use otra carpeta.</translation>
    </message>
    <message>
        <source>This is not an address of the form host:port.</source>
        <translation>Esto no es una dirección de la forma host:puerto.</translation>
    </message>
    <message>
        <source>The permissions of the file or folder do not allow it.</source>
        <translation>Los permisos del archivo o de la carpeta no lo permiten.</translation>
    </message>
    <message>
        <source>Change the permissions, or choose another place.</source>
        <translation>Cambie los permisos o elija otro lugar.</translation>
    </message>
    <message>
        <source>A file of this name exists already.</source>
        <translation>Ya existe un archivo con este nombre.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Reading or writing the disk failed.</source>
        <translation>Falló la lectura o la escritura del disco.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The file or folder does not exist.</source>
        <translation>El archivo o la carpeta no existe.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <source>The file is larger than allowed here.</source>
        <translation>El archivo es mayor de lo permitido aquí.</translation>
    </message>
    <message>
        <source>This is not a hexadecimal number.</source>
        <translation>Esto no es un número hexadecimal.</translation>
    </message>
    <message>
        <source>An id has 64 hexadecimal digits; this has another length.</source>
        <translation>Un id tiene 64 dígitos hexadecimales; este tiene otra longitud.</translation>
    </message>
    <message>
        <source>A message of the chain breaks its rules; it is ignored.</source>
        <translation>Un mensaje de la cadena infringe sus reglas; se ignora.</translation>
    </message>
    <message>
        <source>A block breaks the rules of the chain; it is ignored.</source>
        <translation>Un bloque infringe las reglas de la cadena; se ignora.</translation>
    </message>
    <message>
        <source>A block has a wrong signature; it is ignored.</source>
        <translation>Un bloque tiene una firma incorrecta; se ignora.</translation>
    </message>
    <message>
        <source>The block is damaged.</source>
        <translation>El bloque está dañado.</translation>
    </message>
    <message>
        <source>Only the header of this block was kept; its transactions were pruned.</source>
        <translation>Solo se conservó la cabecera de este bloque; sus transacciones se podaron.</translation>
    </message>
    <message>
        <source>The block is not sealed as the chain demands.</source>
        <translation>El bloque no está sellado como exige la cadena.</translation>
    </message>
    <message>
        <source>A block comes from somebody who is no validator; it is ignored.</source>
        <translation>Un bloque viene de alguien que no es validador; se ignora.</translation>
    </message>
    <message>
        <source>The block is larger than 2 MiB.</source>
        <translation>El bloque supera los 2 MiB.</translation>
    </message>
    <message>
        <source>A validator sealed two blocks in one turn; both are kept as evidence.</source>
        <translation>Un validador selló dos bloques en un turno; ambos se guardan como evidencia.</translation>
    </message>
    <message>
        <source>The block is of an unknown version.</source>
        <translation>El bloque es de una versión desconocida.</translation>
    </message>
    <message>
        <source>A block belongs to the other chain.</source>
        <translation>Un bloque pertenece a la otra cadena.</translation>
    </message>
    <message>
        <source>A block belongs to another consortium.</source>
        <translation>Un bloque pertenece a otro consorcio.</translation>
    </message>
    <message>
        <source>The transactions do not match the block.</source>
        <translation>Las transacciones no corresponden al bloque.</translation>
    </message>
    <message>
        <source>A finality vote has a wrong signature.</source>
        <translation>Un voto de finalización tiene una firma incorrecta.</translation>
    </message>
    <message>
        <source>The finality certificate has no votes.</source>
        <translation>El certificado de finalización no tiene votos.</translation>
    </message>
    <message>
        <source>The finality votes are not in order.</source>
        <translation>Los votos de finalización no están en orden.</translation>
    </message>
    <message>
        <source>A finality vote comes from somebody who is no validator.</source>
        <translation>Un voto de finalización viene de alguien que no es validador.</translation>
    </message>
    <message>
        <source>The finality certificate has too few votes.</source>
        <translation>El certificado de finalización tiene muy pocos votos.</translation>
    </message>
    <message>
        <source>The validator&apos;s record is of an unknown version.</source>
        <translation>El registro del validador es de una versión desconocida.</translation>
    </message>
    <message>
        <source>Use the version of Quorate that wrote it.</source>
        <translation>Use la versión de Quorate que lo escribió.</translation>
    </message>
    <message>
        <source>A finality vote points backwards.</source>
        <translation>Un voto de finalización apunta hacia atrás.</translation>
    </message>
    <message>
        <source>A finality vote belongs to another chain.</source>
        <translation>Un voto de finalización pertenece a otra cadena.</translation>
    </message>
    <message>
        <source>A peer sent an empty message.</source>
        <translation>Un par envió un mensaje vacío.</translation>
    </message>
    <message>
        <source>A peer sent a message that is none of the chain&apos;s.</source>
        <translation>Un par envió un mensaje que no es de la cadena.</translation>
    </message>
    <message>
        <source>A peer sent a message that is too large.</source>
        <translation>Un par envió un mensaje demasiado grande.</translation>
    </message>
    <message>
        <source>A peer sent a message with too many entries.</source>
        <translation>Un par envió un mensaje con demasiadas entradas.</translation>
    </message>
    <message>
        <source>A peer sent a message of an unknown type.</source>
        <translation>Un par envió un mensaje de un tipo desconocido.</translation>
    </message>
    <message>
        <source>A peer speaks another version of the protocol.</source>
        <translation>Un par habla otra versión del protocolo.</translation>
    </message>
    <message>
        <source>A peer sent a message for another chain.</source>
        <translation>Un par envió un mensaje de otra cadena.</translation>
    </message>
    <message>
        <source>The data is damaged or not in its canonical form.</source>
        <translation>Los datos están dañados o no están en su forma canónica.</translation>
    </message>
    <message>
        <source>A text in the data is not valid UTF-8.</source>
        <translation>Un texto de los datos no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>The data names the same field twice.</source>
        <translation>Los datos nombran dos veces el mismo campo.</translation>
    </message>
    <message>
        <source>A required field is missing in the data.</source>
        <translation>Falta un campo obligatorio en los datos.</translation>
    </message>
    <message>
        <source>The data is not in its canonical form.</source>
        <translation>Los datos no están en su forma canónica.</translation>
    </message>
    <message>
        <source>The data ends too early.</source>
        <translation>Los datos terminan demasiado pronto.</translation>
    </message>
    <message>
        <source>A number in the data is out of its range.</source>
        <translation>Un número de los datos está fuera de su rango.</translation>
    </message>
    <message>
        <source>The data is nested too deeply.</source>
        <translation>Los datos están anidados con demasiada profundidad.</translation>
    </message>
    <message>
        <source>The data has more entries than allowed.</source>
        <translation>Los datos tienen más entradas de las permitidas.</translation>
    </message>
    <message>
        <source>There are bytes after the end of the data.</source>
        <translation>Hay bytes después del final de los datos.</translation>
    </message>
    <message>
        <source>The data has a field that this version does not know.</source>
        <translation>Los datos tienen un campo que esta versión no conoce.</translation>
    </message>
    <message>
        <source>A field of the data has the wrong type.</source>
        <translation>Un campo de los datos es de un tipo incorrecto.</translation>
    </message>
    <message>
        <source>The signature uses an algorithm that is not allowed.</source>
        <translation>La firma usa un algoritmo no permitido.</translation>
    </message>
    <message>
        <source>This is not a signed message.</source>
        <translation>Esto no es un mensaje firmado.</translation>
    </message>
    <message>
        <source>The signed message is larger than allowed.</source>
        <translation>El mensaje firmado es mayor de lo permitido.</translation>
    </message>
    <message>
        <source>A node of the Merkle log is missing.</source>
        <translation>Falta un nodo del registro de Merkle.</translation>
    </message>
    <message>
        <source>The log has no such leaf.</source>
        <translation>El registro no tiene esa hoja.</translation>
    </message>
    <message>
        <source>A signature under the checkpoint is wrong.</source>
        <translation>Una firma del punto de control es incorrecta.</translation>
    </message>
    <message>
        <source>The checkpoint text is damaged.</source>
        <translation>El texto del punto de control está dañado.</translation>
    </message>
    <message>
        <source>The checkpoint text is larger than allowed.</source>
        <translation>El texto del punto de control es mayor de lo permitido.</translation>
    </message>
    <message>
        <source>A cryptographic operation failed.</source>
        <translation>Falló una operación criptográfica.</translation>
    </message>
    <message>
        <source>This is not Base64 text.</source>
        <translation>Esto no es texto Base64.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La frase de contraseña está vacía.</translation>
    </message>
    <message>
        <source>Type the passphrase of the key file.</source>
        <translation>Escriba la frase de contraseña del archivo de clave.</translation>
    </message>
    <message>
        <source>The key could not be written.</source>
        <translation>No se pudo escribir la clave.</translation>
    </message>
    <message>
        <source>A key file of this name exists already; keys are never overwritten.</source>
        <translation>Ya existe un archivo de clave con este nombre; las claves nunca se sobrescriben.</translation>
    </message>
    <message>
        <source>The file is not a key file, or it is damaged.</source>
        <translation>El archivo no es un archivo de clave, o está dañado.</translation>
    </message>
    <message>
        <source>Other users of this computer can read the key file.</source>
        <translation>Otros usuarios de este equipo pueden leer el archivo de clave.</translation>
    </message>
    <message>
        <source>Allow reading to yourself alone (chmod 600), then try again.</source>
        <translation>Permita la lectura solo a usted (chmod 600) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The key file holds a key of another kind.</source>
        <translation>El archivo contiene una clave de otro tipo.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>La frase de contraseña es incorrecta.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and type it again.</source>
        <translation>Compruebe la distribución del teclado y escríbala de nuevo.</translation>
    </message>
    <message>
        <source>The number of pieces does not fit the size.</source>
        <translation>El número de piezas no corresponde al tamaño.</translation>
    </message>
    <message>
        <source>The pieces do not add up to the recorded root.</source>
        <translation>Las piezas no dan la raíz registrada.</translation>
    </message>
    <message>
        <source>This is not a usable public key.</source>
        <translation>Esto no es una clave pública utilizable.</translation>
    </message>
    <message>
        <source>The public key is of another kind than Ed25519.</source>
        <translation>La clave pública no es de tipo Ed25519.</translation>
    </message>
    <message>
        <source>The sealed data is damaged.</source>
        <translation>Los datos sellados están dañados.</translation>
    </message>
    <message>
        <source>The data is not sealed to our key.</source>
        <translation>Los datos no están sellados para nuestra clave.</translation>
    </message>
    <message>
        <source>Ask the owner of the model to name you as a reader.</source>
        <translation>Pida al propietario del modelo que le nombre como lector.</translation>
    </message>
    <message>
        <source>The key cannot be used for sealing.</source>
        <translation>La clave no sirve para sellar.</translation>
    </message>
    <message>
        <source>The cryptography self-test failed on this computer.</source>
        <translation>La autoprueba de criptografía falló en este equipo.</translation>
    </message>
    <message>
        <source>Do not use this installation; reinstall its libraries.</source>
        <translation>No use esta instalación; reinstale sus bibliotecas.</translation>
    </message>
    <message>
        <source>The payload could not be processed.</source>
        <translation>No se pudo procesar la carga útil.</translation>
    </message>
    <message>
        <source>The rebuilt result differs from the target.</source>
        <translation>El resultado reconstruido difiere del objetivo.</translation>
    </message>
    <message>
        <source>The payload is not offered. Build it anew.</source>
        <translation>La carga útil no se ofrece. Créela de nuevo.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>El trabajo se canceló.</translation>
    </message>
    <message>
        <source>The saved progress of the update is damaged.</source>
        <translation>El progreso guardado de la actualización está dañado.</translation>
    </message>
    <message>
        <source>It starts from the beginning.</source>
        <translation>Empieza desde el principio.</translation>
    </message>
    <message>
        <source>The file is not a payload of Quorate.</source>
        <translation>El archivo no es una carga útil de Quorate.</translation>
    </message>
    <message>
        <source>The payload is damaged.</source>
        <translation>La carga útil está dañada.</translation>
    </message>
    <message>
        <source>The payload needs more memory than is allowed here.</source>
        <translation>La carga útil necesita más memoria de la permitida aquí.</translation>
    </message>
    <message>
        <source>The settings of the delta contradict each other.</source>
        <translation>Los ajustes del delta se contradicen.</translation>
    </message>
    <message>
        <source>The partly written result is not what the saved progress describes.</source>
        <translation>El resultado escrito a medias no es el que describe el progreso guardado.</translation>
    </message>
    <message>
        <source>The saved progress belongs to another payload.</source>
        <translation>El progreso guardado pertenece a otra carga útil.</translation>
    </message>
    <message>
        <source>The result would be larger than declared.</source>
        <translation>El resultado sería mayor de lo declarado.</translation>
    </message>
    <message>
        <source>The installed software is shorter than the delta expects.</source>
        <translation>El software instalado es más corto de lo que espera el delta.</translation>
    </message>
    <message>
        <source>The target is larger than the delta supports.</source>
        <translation>El objetivo es mayor de lo que admite el delta.</translation>
    </message>
    <message>
        <source>The file tree changed while it was read.</source>
        <translation>El árbol de archivos cambió mientras se leía.</translation>
    </message>
    <message>
        <source>Close what writes to it and try again.</source>
        <translation>Cierre lo que escribe en él e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is not a tree archive.</source>
        <translation>El archivo no es un archivo de árbol.</translation>
    </message>
    <message>
        <source>The tree archive is damaged.</source>
        <translation>El archivo de árbol está dañado.</translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <translation>Esto no es una carpeta.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>La carpeta no está vacía.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Elija una carpeta vacía.</translation>
    </message>
    <message>
        <source>The file tree has more files, or is larger, than supported.</source>
        <translation>El árbol de archivos tiene más archivos, o es mayor, de lo admitido.</translation>
    </message>
    <message>
        <source>The tree has an entry that is no file, folder or symbolic link.</source>
        <translation>El árbol tiene una entrada que no es archivo, carpeta ni enlace simbólico.</translation>
    </message>
    <message>
        <source>Remove it from the tree.</source>
        <translation>Quítela del árbol.</translation>
    </message>
    <message>
        <source>The tree archive is of an unknown version.</source>
        <translation>El archivo de árbol es de una versión desconocida.</translation>
    </message>
    <message>
        <source>The payload ends too early.</source>
        <translation>La carga útil termina demasiado pronto.</translation>
    </message>
    <message>
        <source>The payload is of an unknown version.</source>
        <translation>La carga útil es de una versión desconocida.</translation>
    </message>
    <message>
        <source>The installed software is not what the delta starts from.</source>
        <translation>El software instalado no es aquel del que parte el delta.</translation>
    </message>
    <message>
        <source>Use a delta from the installed version, or a full artifact.</source>
        <translation>Use un delta desde la versión instalada, o un artefacto completo.</translation>
    </message>
    <message>
        <source>Decompressing the payload failed.</source>
        <translation>Falló la descompresión de la carga útil.</translation>
    </message>
    <message>
        <source>The chain refused an operation.</source>
        <translation>La cadena denegó una operación.</translation>
    </message>
    <message>
        <source>A block that the chain builds on is missing on disk.</source>
        <translation>Falta en el disco un bloque sobre el que se apoya la cadena.</translation>
    </message>
    <message>
        <source>Stop the node and let it catch up anew.</source>
        <translation>Detenga el nodo y deje que se ponga al día desde cero.</translation>
    </message>
    <message>
        <source>The state after a block is not the one that its sealer recorded.</source>
        <translation>El estado tras un bloque no es el que registró quien lo selló.</translation>
    </message>
    <message>
        <source>Stop the node and report it; do not trust its state.</source>
        <translation>Detenga el nodo y comuníquelo; no confíe en su estado.</translation>
    </message>
    <message>
        <source>Our own block was refused by our own rules.</source>
        <translation>Nuestro propio bloque fue denegado por nuestras propias reglas.</translation>
    </message>
    <message>
        <source>This is a fault of Quorate. Please report it with the code.</source>
        <translation>Es un fallo de Quorate. Comuníquelo con el código, por favor.</translation>
    </message>
    <message>
        <source>Too many transactions of this key wait for earlier ones.</source>
        <translation>Demasiadas transacciones de esta clave esperan a otras anteriores.</translation>
    </message>
    <message>
        <source>Wait until the earlier ones are settled.</source>
        <translation>Espere a que las anteriores sean definitivas.</translation>
    </message>
    <message>
        <source>The pool of waiting transactions is full.</source>
        <translation>La cola de transacciones en espera está llena.</translation>
    </message>
    <message>
        <source>This member has as many waiting transactions as one may have.</source>
        <translation>Este miembro tiene tantas transacciones en espera como se permiten.</translation>
    </message>
    <message>
        <source>Wait until some are settled.</source>
        <translation>Espere a que algunas sean definitivas.</translation>
    </message>
    <message>
        <source>The block to return to is not on our chain.</source>
        <translation>El bloque al que volver no está en nuestra cadena.</translation>
    </message>
    <message>
        <source>A settled block cannot be undone.</source>
        <translation>Un bloque definitivo no se puede deshacer.</translation>
    </message>
    <message>
        <source>The stored chain begins with another genesis.</source>
        <translation>La cadena guardada comienza con otro génesis.</translation>
    </message>
    <message>
        <source>Use the home that belongs to this consortium.</source>
        <translation>Use la carpeta que pertenece a este consorcio.</translation>
    </message>
    <message>
        <source>The chain is stopped.</source>
        <translation>La cadena está detenida.</translation>
    </message>
    <message>
        <source>Waiting for blocks that others have.</source>
        <translation>A la espera de bloques que tienen otros.</translation>
    </message>
    <message>
        <source>Waiting for the finality votes of a validator quorum.</source>
        <translation>A la espera de los votos de finalización de un quórum de validadores.</translation>
    </message>
    <message>
        <source>Check which validators are connected.</source>
        <translation>Compruebe qué validadores están conectados.</translation>
    </message>
    <message>
        <source>Every connected peer has pruned the blocks that are missing here.</source>
        <translation>Todos los pares conectados han podado los bloques que faltan aquí.</translation>
    </message>
    <message>
        <source>Connect to a node that keeps all blocks.</source>
        <translation>Conéctese a un nodo que conserve todos los bloques.</translation>
    </message>
    <message>
        <source>Waiting for the turn of a validator that does not seal.</source>
        <translation>A la espera del turno de un validador que no sella.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>La conexión falló.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>La conexión se cerró.</translation>
    </message>
    <message>
        <source>The connection is being made.</source>
        <translation>La conexión se está estableciendo.</translation>
    </message>
    <message>
        <source>The peer no longer answers.</source>
        <translation>El par ya no responde.</translation>
    </message>
    <message>
        <source>There is a connection to this peer already.</source>
        <translation>Ya hay una conexión con este par.</translation>
    </message>
    <message>
        <source>The address to listen on does not belong to this computer.</source>
        <translation>La dirección de escucha no pertenece a este equipo.</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>Elija otra dirección.</translation>
    </message>
    <message>
        <source>The system does not allow listening on this port.</source>
        <translation>El sistema no permite escuchar en este puerto.</translation>
    </message>
    <message>
        <source>Choose a port above 1023.</source>
        <translation>Elija un puerto superior al 1023.</translation>
    </message>
    <message>
        <source>Another program listens on this port.</source>
        <translation>Otro programa escucha en este puerto.</translation>
    </message>
    <message>
        <source>Choose another port, or close the other program.</source>
        <translation>Elija otro puerto o cierre el otro programa.</translation>
    </message>
    <message>
        <source>The name of the host is not known.</source>
        <translation>El nombre del host no se conoce.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The peer is not a member that may connect.</source>
        <translation>El par no es un miembro que pueda conectarse.</translation>
    </message>
    <message>
        <source>The peer sent more than allowed.</source>
        <translation>El par envió más de lo permitido.</translation>
    </message>
    <message>
        <source>The peer broke the rules of the protocol.</source>
        <translation>El par infringió las reglas del protocolo.</translation>
    </message>
    <message>
        <source>The peer takes its messages too slowly.</source>
        <translation>El par recibe sus mensajes con demasiada lentitud.</translation>
    </message>
    <message>
        <source>The computer answers, but nothing listens there.</source>
        <translation>El equipo responde, pero nada escucha allí.</translation>
    </message>
    <message>
        <source>Check whether its node runs, and the port.</source>
        <translation>Compruebe que su nodo funciona, y el puerto.</translation>
    </message>
    <message>
        <source>The peer refused the connection.</source>
        <translation>El par rechazó la conexión.</translation>
    </message>
    <message>
        <source>This is our own address.</source>
        <translation>Esta es nuestra propia dirección.</translation>
    </message>
    <message>
        <source>The network runs already.</source>
        <translation>La red ya funciona.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>No hubo respuesta a tiempo.</translation>
    </message>
    <message>
        <source>Check the address and the firewall.</source>
        <translation>Compruebe la dirección y el cortafuegos.</translation>
    </message>
    <message>
        <source>The secure connection could not be made.</source>
        <translation>No se pudo establecer la conexión segura.</translation>
    </message>
    <message>
        <source>The secure connection could not be set up.</source>
        <translation>No se pudo preparar la conexión segura.</translation>
    </message>
    <message>
        <source>There are as many connections as allowed.</source>
        <translation>Hay tantas conexiones como se permiten.</translation>
    </message>
    <message>
        <source>The network leads nowhere near this address.</source>
        <translation>La red no lleva a esta dirección.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Compruebe la red.</translation>
    </message>
    <message>
        <source>The computer at this address has another key than the member.</source>
        <translation>El equipo de esta dirección tiene otra clave que el miembro.</translation>
    </message>
    <message>
        <source>Do not trust it. Ask the member for its address.</source>
        <translation>No confíe en él. Pida su dirección al miembro.</translation>
    </message>
    <message>
        <source>The database failed.</source>
        <translation>La base de datos falló.</translation>
    </message>
    <message>
        <source>The database on disk is damaged.</source>
        <translation>La base de datos del disco está dañada.</translation>
    </message>
    <message>
        <source>Stop the node and restore its folder from a backup, or let it catch up anew.</source>
        <translation>Detenga el nodo y restaure su carpeta de una copia de seguridad, o deje que se ponga al día desde cero.</translation>
    </message>
    <message>
        <source>Reading or writing the database failed.</source>
        <translation>Falló la lectura o la escritura de la base de datos.</translation>
    </message>
    <message>
        <source>Another program uses the database.</source>
        <translation>Otro programa usa la base de datos.</translation>
    </message>
    <message>
        <source>Close the other program.</source>
        <translation>Cierre el otro programa.</translation>
    </message>
    <message>
        <source>The disk is full; nothing more is recorded.</source>
        <translation>El disco está lleno; no se registra nada más.</translation>
    </message>
    <message>
        <source>The transfers refused an operation.</source>
        <translation>Las transferencias denegaron una operación.</translation>
    </message>
    <message>
        <source>Hashing was stopped.</source>
        <translation>El cálculo de hashes se detuvo.</translation>
    </message>
    <message>
        <source>The port for transfers could not be opened.</source>
        <translation>No se pudo abrir el puerto de transferencias.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Elija otro puerto.</translation>
    </message>
    <message>
        <source>The settings of the transfers contradict each other.</source>
        <translation>Los ajustes de las transferencias se contradicen.</translation>
    </message>
    <message>
        <source>The payload has no bytes.</source>
        <translation>La carga útil no tiene bytes.</translation>
    </message>
    <message>
        <source>The payload is not complete yet.</source>
        <translation>La carga útil aún no está completa.</translation>
    </message>
    <message>
        <source>Wait until the transfer is done.</source>
        <translation>Espere a que termine la transferencia.</translation>
    </message>
    <message>
        <source>The payload is small and travels in its transaction.</source>
        <translation>La carga útil es pequeña y viaja en su transacción.</translation>
    </message>
    <message>
        <source>The payload does not add up to its recorded root.</source>
        <translation>La carga útil no da su raíz registrada.</translation>
    </message>
    <message>
        <source>It is fetched anew from other peers.</source>
        <translation>Se obtiene de nuevo de otros pares.</translation>
    </message>
    <message>
        <source>The payload is larger than allowed.</source>
        <translation>La carga útil es mayor de lo permitido.</translation>
    </message>
    <message>
        <source>The payload is not known here.</source>
        <translation>La carga útil no se conoce aquí.</translation>
    </message>
    <message>
        <source>This is not a usable peer address.</source>
        <translation>Esto no es una dirección de par utilizable.</translation>
    </message>
    <message>
        <source>There is too little space on the disk for the payload.</source>
        <translation>Hay muy poco espacio en el disco para la carga útil.</translation>
    </message>
    <message>
        <source>The transfers did not stop in time.</source>
        <translation>Las transferencias no se detuvieron a tiempo.</translation>
    </message>
    <message>
        <source>The transfers are stopped.</source>
        <translation>Las transferencias están detenidas.</translation>
    </message>
    <message>
        <source>Another program uses the payload folder.</source>
        <translation>Otro programa usa la carpeta de cargas útiles.</translation>
    </message>
    <message>
        <source>The stored hashes of a payload are damaged.</source>
        <translation>Los hashes guardados de una carga útil están dañados.</translation>
    </message>
    <message>
        <source>It is hashed anew.</source>
        <translation>Se calculan de nuevo.</translation>
    </message>
    <message>
        <source>Nobody who is connected has the missing pieces.</source>
        <translation>Nadie de los conectados tiene las piezas que faltan.</translation>
    </message>
    <message>
        <source>It continues on its own when such a peer connects.</source>
        <translation>Continúa por sí sola cuando se conecta un par que las tenga.</translation>
    </message>
    <message>
        <source>The device refused the release.</source>
        <translation>El dispositivo rechazó la release.</translation>
    </message>
    <message>
        <source>The release has no artifact that this device could install.</source>
        <translation>La release no tiene ningún artefacto que este dispositivo pueda instalar.</translation>
    </message>
    <message>
        <source>The artifact needs more room or memory than the device has.</source>
        <translation>El artefacto necesita más espacio o memoria de los que tiene el dispositivo.</translation>
    </message>
    <message>
        <source>The boot check crashed.</source>
        <translation>La comprobación de arranque se bloqueó.</translation>
    </message>
    <message>
        <source>The boot check failed; the device rolled back.</source>
        <translation>La comprobación de arranque falló; el dispositivo volvió a la versión anterior.</translation>
    </message>
    <message>
        <source>The boot check could not be started.</source>
        <translation>No se pudo iniciar la comprobación de arranque.</translation>
    </message>
    <message>
        <source>The boot check did not end in time.</source>
        <translation>La comprobación de arranque no terminó a tiempo.</translation>
    </message>
    <message>
        <source>The new software did not confirm its boot; the device rolled back.</source>
        <translation>El software nuevo no confirmó su arranque; el dispositivo volvió a la versión anterior.</translation>
    </message>
    <message>
        <source>The bundle belongs to another release.</source>
        <translation>El paquete pertenece a otra release.</translation>
    </message>
    <message>
        <source>The newest checkpoint is older than the device accepts.</source>
        <translation>El punto de control más reciente es más antiguo de lo que acepta el dispositivo.</translation>
    </message>
    <message>
        <source>Check whether the gateway follows the chain.</source>
        <translation>Compruebe si la pasarela sigue la cadena.</translation>
    </message>
    <message>
        <source>The configuration of the device is wrong.</source>
        <translation>La configuración del dispositivo es incorrecta.</translation>
    </message>
    <message>
        <source>The device has too little room.</source>
        <translation>El dispositivo tiene muy poco espacio.</translation>
    </message>
    <message>
        <source>The epochs contradict those seen before.</source>
        <translation>Las épocas contradicen las vistas antes.</translation>
    </message>
    <message>
        <source>The epochs are older than those seen before.</source>
        <translation>Las épocas son más antiguas que las vistas antes.</translation>
    </message>
    <message>
        <source>The device could not use its gateway.</source>
        <translation>El dispositivo no pudo usar su pasarela.</translation>
    </message>
    <message>
        <source>The gateway closed the connection early.</source>
        <translation>La pasarela cerró la conexión antes de tiempo.</translation>
    </message>
    <message>
        <source>The gateway does not accept the device.</source>
        <translation>La pasarela no acepta el dispositivo.</translation>
    </message>
    <message>
        <source>The gateway answered with damaged JSON.</source>
        <translation>La pasarela respondió con JSON dañado.</translation>
    </message>
    <message>
        <source>The gateway answered with something that is no HTTP reply.</source>
        <translation>La pasarela respondió con algo que no es una respuesta HTTP.</translation>
    </message>
    <message>
        <source>The gateway does not have what the device asked for.</source>
        <translation>La pasarela no tiene lo que pidió el dispositivo.</translation>
    </message>
    <message>
        <source>The gateway has another key than expected.</source>
        <translation>La pasarela tiene otra clave que la esperada.</translation>
    </message>
    <message>
        <source>The answer of the gateway is larger than allowed.</source>
        <translation>La respuesta de la pasarela es mayor de lo permitido.</translation>
    </message>
    <message>
        <source>The gateway did not answer in time.</source>
        <translation>La pasarela no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The gateway sends too slowly.</source>
        <translation>La pasarela envía con demasiada lentitud.</translation>
    </message>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>No se puede llegar a la pasarela.</translation>
    </message>
    <message>
        <source>The identity of the device cannot be used.</source>
        <translation>La identidad del dispositivo no se puede usar.</translation>
    </message>
    <message>
        <source>The device has as many unsent acknowledgements as it can hold.</source>
        <translation>El dispositivo tiene tantos acuses sin enviar como puede guardar.</translation>
    </message>
    <message>
        <source>The payload does not match what the release promises.</source>
        <translation>La carga útil no corresponde a lo que promete la release.</translation>
    </message>
    <message>
        <source>A block of the payload does not match its hash.</source>
        <translation>Un bloque de la carga útil no corresponde a su hash.</translation>
    </message>
    <message>
        <source>The rebuilt target has another hash than the release.</source>
        <translation>El objetivo reconstruido tiene otro hash que la release.</translation>
    </message>
    <message>
        <source>The device is provisioned already.</source>
        <translation>El dispositivo ya está aprovisionado.</translation>
    </message>
    <message>
        <source>The slot is damaged.</source>
        <translation>La ranura está dañada.</translation>
    </message>
    <message>
        <source>The slot is empty.</source>
        <translation>La ranura está vacía.</translation>
    </message>
    <message>
        <source>The slot is missing.</source>
        <translation>Falta la ranura.</translation>
    </message>
    <message>
        <source>More was written than the slot declares.</source>
        <translation>Se escribió más de lo que declara la ranura.</translation>
    </message>
    <message>
        <source>The stored state of the device is damaged.</source>
        <translation>El estado guardado del dispositivo está dañado.</translation>
    </message>
    <message>
        <source>The device has no stored state.</source>
        <translation>El dispositivo no tiene estado guardado.</translation>
    </message>
    <message>
        <source>The stored state of the device is of an unknown version.</source>
        <translation>El estado guardado del dispositivo es de una versión desconocida.</translation>
    </message>
    <message>
        <source>The boot check is not inside the tree.</source>
        <translation>La comprobación de arranque no está dentro del árbol.</translation>
    </message>
    <message>
        <source>The release is for another hardware class.</source>
        <translation>La release es para otra clase de hardware.</translation>
    </message>
    <message>
        <source>The device runs another kind of target.</source>
        <translation>El dispositivo ejecuta otro tipo de objetivo.</translation>
    </message>
    <message>
        <source>The release is for another model.</source>
        <translation>La release es para otro modelo.</translation>
    </message>
    <message>
        <source>The target is larger than the slot.</source>
        <translation>El objetivo es mayor que la ranura.</translation>
    </message>
    <message>
        <source>The device already fetches a newer release.</source>
        <translation>El dispositivo ya está descargando una release más nueva.</translation>
    </message>
    <message>
        <source>The device still waits for the confirmation of an earlier boot.</source>
        <translation>El dispositivo espera todavía la confirmación de un arranque anterior.</translation>
    </message>
    <message>
        <source>The device has no usable trust anchor.</source>
        <translation>El dispositivo no tiene un ancla de confianza utilizable.</translation>
    </message>
    <message>
        <source>The device tried this release as often as allowed.</source>
        <translation>El dispositivo intentó esta release tantas veces como se permite.</translation>
    </message>
    <message>
        <source>The version is not newer than the installed one.</source>
        <translation>La versión no es más reciente que la instalada.</translation>
    </message>
    <message>
        <source>The rollback index is below that of the installed version.</source>
        <translation>El índice de reversión es inferior al de la versión instalada.</translation>
    </message>
    <message>
        <source>The gateway refused a request.</source>
        <translation>La pasarela rechazó una petición.</translation>
    </message>
    <message>
        <source>Another program listens on the gateway&apos;s port.</source>
        <translation>Otro programa escucha en el puerto de la pasarela.</translation>
    </message>
    <message>
        <source>The stored records of the gateway are damaged.</source>
        <translation>Los registros guardados de la pasarela están dañados.</translation>
    </message>
    <message>
        <source>A device asks too often.</source>
        <translation>Un dispositivo consulta con demasiada frecuencia.</translation>
    </message>
    <message>
        <source>A device could not prove who it is.</source>
        <translation>Un dispositivo no pudo demostrar quién es.</translation>
    </message>
    <message>
        <source>The ledger&apos;s rules refuse it.</source>
        <translation>Las reglas del libro mayor no lo permiten.</translation>
    </message>
    <message>
        <source>The acknowledgement is not valid.</source>
        <translation>El acuse no es válido.</translation>
    </message>
    <message>
        <source>The signature of the acknowledgement is wrong.</source>
        <translation>La firma del acuse es incorrecta.</translation>
    </message>
    <message>
        <source>A negative acknowledgement needs a reason, a positive one has none.</source>
        <translation>Un acuse negativo exige un motivo; uno positivo no lleva ninguno.</translation>
    </message>
    <message>
        <source>The acknowledgement is larger than allowed.</source>
        <translation>El acuse es mayor de lo permitido.</translation>
    </message>
    <message>
        <source>The acknowledgement names another device than its key.</source>
        <translation>El acuse nombra otro dispositivo que su clave.</translation>
    </message>
    <message>
        <source>The anchor of the release chain is not valid.</source>
        <translation>El ancla de la cadena de releases no es válida.</translation>
    </message>
    <message>
        <source>The anchor is not newer than the last one.</source>
        <translation>El ancla no es más reciente que la última.</translation>
    </message>
    <message>
        <source>The signature of an approval is wrong.</source>
        <translation>La firma de una aprobación es incorrecta.</translation>
    </message>
    <message>
        <source>A member is counted twice among the approvals.</source>
        <translation>Un miembro se cuenta dos veces entre las aprobaciones.</translation>
    </message>
    <message>
        <source>There are too few approvals.</source>
        <translation>Hay muy pocas aprobaciones.</translation>
    </message>
    <message>
        <source>An approval comes from somebody who is no checker of this epoch.</source>
        <translation>Una aprobación viene de alguien que no es verificador de esta época.</translation>
    </message>
    <message>
        <source>The base of the artifact does not fit its kind.</source>
        <translation>La base del artefacto no corresponde a su tipo.</translation>
    </message>
    <message>
        <source>The release has this artifact already.</source>
        <translation>La release ya tiene este artefacto.</translation>
    </message>
    <message>
        <source>The payload of the artifact is empty.</source>
        <translation>La carga útil del artefacto está vacía.</translation>
    </message>
    <message>
        <source>An artifact or document of the release is larger than 4 GiB.</source>
        <translation>Un artefacto o documento de la release supera los 4 GiB.</translation>
    </message>
    <message>
        <source>The release has as many artifacts as allowed.</source>
        <translation>La release tiene tantos artefactos como se permiten.</translation>
    </message>
    <message>
        <source>The artifact belongs to no target of the release.</source>
        <translation>El artefacto no pertenece a ningún objetivo de la release.</translation>
    </message>
    <message>
        <source>The artifact is not signed by a release key of the publisher or owner.</source>
        <translation>El artefacto no está firmado por una clave de releases del editor o del propietario.</translation>
    </message>
    <message>
        <source>The batch is not valid.</source>
        <translation>El lote no es válido.</translation>
    </message>
    <message>
        <source>The batch has no entries.</source>
        <translation>El lote no tiene entradas.</translation>
    </message>
    <message>
        <source>The batch is not sealed to us.</source>
        <translation>El lote no está sellado para nosotros.</translation>
    </message>
    <message>
        <source>The batch has not the gateway&apos;s next number.</source>
        <translation>El lote no lleva el número siguiente de la pasarela.</translation>
    </message>
    <message>
        <source>An opened entry does not fit its batch.</source>
        <translation>Una entrada abierta no corresponde a su lote.</translation>
    </message>
    <message>
        <source>The batch speaks of a release that was never approved.</source>
        <translation>El lote habla de una release que nunca se aprobó.</translation>
    </message>
    <message>
        <source>The releases of the batch are not in order.</source>
        <translation>Las releases del lote no están en orden.</translation>
    </message>
    <message>
        <source>The bundle is not valid.</source>
        <translation>El paquete no es válido.</translation>
    </message>
    <message>
        <source>The checkpoint contradicts the one seen before.</source>
        <translation>El punto de control contradice el visto antes.</translation>
    </message>
    <message>
        <source>Keep both: they are evidence against the validators.</source>
        <translation>Guarde ambos: son evidencias contra los validadores.</translation>
    </message>
    <message>
        <source>The checkpoint of the bundle is damaged.</source>
        <translation>El punto de control del paquete está dañado.</translation>
    </message>
    <message>
        <source>The checkpoint belongs to another consortium or chain.</source>
        <translation>El punto de control pertenece a otro consorcio o a otra cadena.</translation>
    </message>
    <message>
        <source>Too few validators cosigned the checkpoint.</source>
        <translation>Muy pocos validadores cofirmaron el punto de control.</translation>
    </message>
    <message>
        <source>The checkpoint is older than the one seen before.</source>
        <translation>El punto de control es más antiguo que el visto antes.</translation>
    </message>
    <message>
        <source>The chain of epochs in the bundle has a gap or a wrong signature.</source>
        <translation>La serie de épocas del paquete tiene un hueco o una firma incorrecta.</translation>
    </message>
    <message>
        <source>The bundle names an epoch that is not known.</source>
        <translation>El paquete nombra una época desconocida.</translation>
    </message>
    <message>
        <source>A proof in the bundle is wrong.</source>
        <translation>Una prueba del paquete es incorrecta.</translation>
    </message>
    <message>
        <source>The proof of the last leaf is wrong.</source>
        <translation>La prueba de la última hoja es incorrecta.</translation>
    </message>
    <message>
        <source>The manifest is not the one that was approved.</source>
        <translation>El manifiesto no es el que se aprobó.</translation>
    </message>
    <message>
        <source>The bundle lacks a proof.</source>
        <translation>Al paquete le falta una prueba.</translation>
    </message>
    <message>
        <source>The release is not approved.</source>
        <translation>La release no está aprobada.</translation>
    </message>
    <message>
        <source>The publisher may not publish for this model.</source>
        <translation>Quien publica no puede publicar para este modelo.</translation>
    </message>
    <message>
        <source>The release was recalled.</source>
        <translation>La release fue anulada.</translation>
    </message>
    <message>
        <source>The release was rejected.</source>
        <translation>La release fue rechazada.</translation>
    </message>
    <message>
        <source>The release is suspended.</source>
        <translation>La release está suspendida.</translation>
    </message>
    <message>
        <source>There were fewer checkers than the device demands.</source>
        <translation>Había menos verificadores de los que exige el dispositivo.</translation>
    </message>
    <message>
        <source>The bundle is larger than 256 KiB.</source>
        <translation>El paquete supera los 256 KiB.</translation>
    </message>
    <message>
        <source>The release was withdrawn.</source>
        <translation>La release fue retirada.</translation>
    </message>
    <message>
        <source>The transaction belongs to the other chain.</source>
        <translation>La transacción pertenece a la otra cadena.</translation>
    </message>
    <message>
        <source>Such a transaction does not belong on this chain.</source>
        <translation>Una transacción así no corresponde a esta cadena.</translation>
    </message>
    <message>
        <source>The checkpoint is damaged.</source>
        <translation>El punto de control está dañado.</translation>
    </message>
    <message>
        <source>The request names another device.</source>
        <translation>La petición nombra otro dispositivo.</translation>
    </message>
    <message>
        <source>The request of the device is damaged.</source>
        <translation>La petición del dispositivo está dañada.</translation>
    </message>
    <message>
        <source>The device is revoked already.</source>
        <translation>El dispositivo ya está revocado.</translation>
    </message>
    <message>
        <source>A device with this key is enrolled already.</source>
        <translation>Ya está dado de alta un dispositivo con esta clave.</translation>
    </message>
    <message>
        <source>Devices must be appended at the next index.</source>
        <translation>Los dispositivos deben añadirse en el índice siguiente.</translation>
    </message>
    <message>
        <source>Look at the fleet and try again.</source>
        <translation>Mire la flota e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The devices are not in order.</source>
        <translation>Los dispositivos no están en orden.</translation>
    </message>
    <message>
        <source>There is no such device in the fleet.</source>
        <translation>No hay tal dispositivo en la flota.</translation>
    </message>
    <message>
        <source>The model has no such hardware class.</source>
        <translation>El modelo no tiene esa clase de hardware.</translation>
    </message>
    <message>
        <source>The key of a device cannot be used.</source>
        <translation>La clave de un dispositivo no se puede usar.</translation>
    </message>
    <message>
        <source>A signature under the new epoch is wrong.</source>
        <translation>Una firma de la nueva época es incorrecta.</translation>
    </message>
    <message>
        <source>A validator of the epoch has no consensus key.</source>
        <translation>Un validador de la época no tiene clave de consenso.</translation>
    </message>
    <message>
        <source>A member signed the new epoch twice.</source>
        <translation>Un miembro firmó dos veces la nueva época.</translation>
    </message>
    <message>
        <source>A member of the epoch lacks the key that it needs.</source>
        <translation>A un miembro de la época le falta la clave que necesita.</translation>
    </message>
    <message>
        <source>The new epoch has not the next number.</source>
        <translation>La nueva época no lleva el número siguiente.</translation>
    </message>
    <message>
        <source>The members of the epoch are not in order.</source>
        <translation>Los miembros de la época no están en orden.</translation>
    </message>
    <message>
        <source>Too few members of the old epoch signed the new one.</source>
        <translation>Muy pocos miembros de la época antigua firmaron la nueva.</translation>
    </message>
    <message>
        <source>A signer of the new epoch is revoked.</source>
        <translation>Un firmante de la nueva época está revocado.</translation>
    </message>
    <message>
        <source>The epoch is for another role.</source>
        <translation>La época es de otro rol.</translation>
    </message>
    <message>
        <source>A member of the epoch does not hold the role.</source>
        <translation>Un miembro de la época no tiene el rol.</translation>
    </message>
    <message>
        <source>A signer of the new epoch is not in the old one.</source>
        <translation>Un firmante de la nueva época no está en la antigua.</translation>
    </message>
    <message>
        <source>The evidence is not valid.</source>
        <translation>Las evidencias no son válidas.</translation>
    </message>
    <message>
        <source>The evidence holds nothing of the delivery chain.</source>
        <translation>Las evidencias no contienen nada de la cadena de entrega.</translation>
    </message>
    <message>
        <source>The evidence holds no release.</source>
        <translation>Las evidencias no contienen ninguna release.</translation>
    </message>
    <message>
        <source>The genesis document has no valid time.</source>
        <translation>El documento génesis no tiene una hora válida.</translation>
    </message>
    <message>
        <source>The heartbeat in the genesis document is out of range.</source>
        <translation>El latido del documento génesis está fuera de rango.</translation>
    </message>
    <message>
        <source>A member in the genesis document lacks a key.</source>
        <translation>A un miembro del documento génesis le falta una clave.</translation>
    </message>
    <message>
        <source>A key stands twice in the genesis document.</source>
        <translation>Una clave figura dos veces en el documento génesis.</translation>
    </message>
    <message>
        <source>The genesis document has too few or too many members.</source>
        <translation>El documento génesis tiene muy pocos o demasiados miembros.</translation>
    </message>
    <message>
        <source>The members in the genesis document are not in order.</source>
        <translation>Los miembros del documento génesis no están en orden.</translation>
    </message>
    <message>
        <source>The genesis document demands more checkers than it names.</source>
        <translation>El documento génesis exige más verificadores de los que nombra.</translation>
    </message>
    <message>
        <source>The name of the consortium is not usable.</source>
        <translation>El nombre del consorcio no se puede usar.</translation>
    </message>
    <message>
        <source>A member in the genesis document has a wrong revision.</source>
        <translation>Un miembro del documento génesis tiene una revisión incorrecta.</translation>
    </message>
    <message>
        <source>The genesis document names a revoked key.</source>
        <translation>El documento génesis nombra una clave revocada.</translation>
    </message>
    <message>
        <source>An epoch of the genesis document names a member without the role.</source>
        <translation>Una época del documento génesis nombra un miembro sin el rol.</translation>
    </message>
    <message>
        <source>The genesis document is too large.</source>
        <translation>El documento génesis es demasiado grande.</translation>
    </message>
    <message>
        <source>The turn time in the genesis document is out of range.</source>
        <translation>El tiempo de turno del documento génesis está fuera de rango.</translation>
    </message>
    <message>
        <source>An epoch of the genesis document names an unknown member.</source>
        <translation>Una época del documento génesis nombra un miembro desconocido.</translation>
    </message>
    <message>
        <source>A key in the genesis document cannot be used.</source>
        <translation>Una clave del documento génesis no se puede usar.</translation>
    </message>
    <message>
        <source>The genesis document is of an unknown version.</source>
        <translation>El documento génesis es de una versión desconocida.</translation>
    </message>
    <message>
        <source>An id has 1 to 64 characters of a-z, 0-9, hyphen and dot.</source>
        <translation>Un id tiene de 1 a 64 caracteres de a-z, 0-9, guion y punto.</translation>
    </message>
    <message>
        <source>An inline payload stands twice in the transaction.</source>
        <translation>Una carga útil incorporada figura dos veces en la transacción.</translation>
    </message>
    <message>
        <source>An inline payload does not fit its hash.</source>
        <translation>Una carga útil incorporada no corresponde a su hash.</translation>
    </message>
    <message>
        <source>An inline payload is missing in the transaction.</source>
        <translation>Falta en la transacción una carga útil incorporada.</translation>
    </message>
    <message>
        <source>The transaction carries a payload that nothing refers to.</source>
        <translation>La transacción lleva una carga útil a la que nada se refiere.</translation>
    </message>
    <message>
        <source>A list that must not be empty is empty.</source>
        <translation>Una lista que no debe estar vacía lo está.</translation>
    </message>
    <message>
        <source>The signature of the manifest is wrong.</source>
        <translation>La firma del manifiesto es incorrecta.</translation>
    </message>
    <message>
        <source>The boot check does not fit the kind of target.</source>
        <translation>La comprobación de arranque no corresponde al tipo de objetivo.</translation>
    </message>
    <message>
        <source>The manifest is signed twice with one key.</source>
        <translation>El manifiesto está firmado dos veces con la misma clave.</translation>
    </message>
    <message>
        <source>The release names the same target or hardware class twice.</source>
        <translation>La release nombra dos veces el mismo objetivo o la misma clase de hardware.</translation>
    </message>
    <message>
        <source>The release has no target for this hardware class.</source>
        <translation>La release no tiene objetivo para esta clase de hardware.</translation>
    </message>
    <message>
        <source>Ask the owner of the model to name you as a delegate.</source>
        <translation>Pida al propietario del modelo que le nombre delegado.</translation>
    </message>
    <message>
        <source>No release key of the publisher signed the manifest.</source>
        <translation>Ninguna clave de releases de quien publica firmó el manifiesto.</translation>
    </message>
    <message>
        <source>The manifest is of an unknown version.</source>
        <translation>El manifiesto es de una versión desconocida.</translation>
    </message>
    <message>
        <source>The manifest belongs to another consortium.</source>
        <translation>El manifiesto pertenece a otro consorcio.</translation>
    </message>
    <message>
        <source>The manifest names another publisher than the signer.</source>
        <translation>El manifiesto nombra a un editor distinto del firmante.</translation>
    </message>
    <message>
        <source>An endorsement has a wrong signature.</source>
        <translation>Un aval tiene una firma incorrecta.</translation>
    </message>
    <message>
        <source>A member endorsed twice.</source>
        <translation>Un miembro avaló dos veces.</translation>
    </message>
    <message>
        <source>A key of the member was changed in place.</source>
        <translation>Una clave del miembro se cambió sin sustituirla.</translation>
    </message>
    <message>
        <source>A key of the member was dropped instead of revoked.</source>
        <translation>Una clave del miembro se eliminó en lugar de revocarse.</translation>
    </message>
    <message>
        <source>The key belongs to another member or purpose already.</source>
        <translation>La clave ya pertenece a otro miembro o uso.</translation>
    </message>
    <message>
        <source>The keys of the member are not in order.</source>
        <translation>Las claves del miembro no están en orden.</translation>
    </message>
    <message>
        <source>The record of the member changed meanwhile.</source>
        <translation>La ficha del miembro cambió entretanto.</translation>
    </message>
    <message>
        <source>A majority of the members must endorse it.</source>
        <translation>Debe avalarlo una mayoría de los miembros.</translation>
    </message>
    <message>
        <source>A majority of the holders of the role must endorse it.</source>
        <translation>Debe avalarlo una mayoría de quienes tienen el rol.</translation>
    </message>
    <message>
        <source>The consortium has as many members as allowed.</source>
        <translation>El consorcio tiene tantos miembros como se permiten.</translation>
    </message>
    <message>
        <source>There is no such member.</source>
        <translation>No hay tal miembro.</translation>
    </message>
    <message>
        <source>An endorsement comes from somebody who is no member.</source>
        <translation>Un aval viene de alguien que no es miembro.</translation>
    </message>
    <message>
        <source>A key of the member cannot be used.</source>
        <translation>Una clave del miembro no se puede usar.</translation>
    </message>
    <message>
        <source>A hardware class of a model cannot be dropped.</source>
        <translation>Una clase de hardware de un modelo no se puede eliminar.</translation>
    </message>
    <message>
        <source>A delegate must be a vendor.</source>
        <translation>Un delegado debe ser un proveedor.</translation>
    </message>
    <message>
        <source>Only the owner may change the model.</source>
        <translation>Solo el propietario puede cambiar el modelo.</translation>
    </message>
    <message>
        <source>The lists of the model are not in order.</source>
        <translation>Las listas del modelo no están en orden.</translation>
    </message>
    <message>
        <source>A model of this id exists already.</source>
        <translation>Ya existe un modelo con este id.</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>Elija otro id.</translation>
    </message>
    <message>
        <source>The model is like this already.</source>
        <translation>El modelo ya es así.</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>No hay tal modelo.</translation>
    </message>
    <message>
        <source>The release asks for more approvals than there are checkers.</source>
        <translation>La release pide más aprobaciones que verificadores hay.</translation>
    </message>
    <message>
        <source>Ask for fewer approvals.</source>
        <translation>Pida menos aprobaciones.</translation>
    </message>
    <message>
        <source>There are fewer checkers than the consortium demands.</source>
        <translation>Hay menos verificadores de los que exige el consorcio.</translation>
    </message>
    <message>
        <source>Admit more checkers, then publish.</source>
        <translation>Admita más verificadores y después publique.</translation>
    </message>
    <message>
        <source>A release of the same target is open or approved already.</source>
        <translation>Una release del mismo objetivo ya está abierta o aprobada.</translation>
    </message>
    <message>
        <source>Look at that release, or change the target.</source>
        <translation>Mire esa release, o cambie el objetivo.</translation>
    </message>
    <message>
        <source>This release is published already.</source>
        <translation>Esta release ya está publicada.</translation>
    </message>
    <message>
        <source>The decision about this release is final.</source>
        <translation>La decisión sobre esta release es definitiva.</translation>
    </message>
    <message>
        <source>Artifacts can be added to open and approved releases alone.</source>
        <translation>Solo se pueden añadir artefactos a releases abiertas y aprobadas.</translation>
    </message>
    <message>
        <source>Only the publisher and the owner of the model may do this.</source>
        <translation>Solo quien publica y el propietario del modelo pueden hacerlo.</translation>
    </message>
    <message>
        <source>A withdrawal needs a reason.</source>
        <translation>Una retirada exige un motivo.</translation>
    </message>
    <message>
        <source>The votes of the release are not in order.</source>
        <translation>Los votos de la release no están en orden.</translation>
    </message>
    <message>
        <source>The member does not hold the role that this needs.</source>
        <translation>El miembro no tiene el rol que esto exige.</translation>
    </message>
    <message>
        <source>An earlier transaction of the same key is missing.</source>
        <translation>Falta una transacción anterior de la misma clave.</translation>
    </message>
    <message>
        <source>It is taken up once the earlier one arrives.</source>
        <translation>Se incorpora cuando llega la anterior.</translation>
    </message>
    <message>
        <source>The sequence number was used already.</source>
        <translation>El número de secuencia ya se usó.</translation>
    </message>
    <message>
        <source>The signature of the transaction is wrong.</source>
        <translation>La firma de la transacción es incorrecta.</translation>
    </message>
    <message>
        <source>The signing key is revoked.</source>
        <translation>La clave de firma está revocada.</translation>
    </message>
    <message>
        <source>The signing key belongs to no member.</source>
        <translation>La clave de firma no pertenece a ningún miembro.</translation>
    </message>
    <message>
        <source>The signing key is for another purpose.</source>
        <translation>La clave de firma es para otro uso.</translation>
    </message>
    <message>
        <source>The ledger does not hold this.</source>
        <translation>El libro mayor no contiene esto.</translation>
    </message>
    <message>
        <source>The stored state is damaged.</source>
        <translation>El estado guardado está dañado.</translation>
    </message>
    <message>
        <source>A text contains control characters.</source>
        <translation>Un texto contiene caracteres de control.</translation>
    </message>
    <message>
        <source>A text that must not be empty is empty.</source>
        <translation>Un texto que no debe estar vacío lo está.</translation>
    </message>
    <message>
        <source>Ledger time must rise.</source>
        <translation>La hora del libro mayor debe avanzar.</translation>
    </message>
    <message>
        <source>The transaction is damaged.</source>
        <translation>La transacción está dañada.</translation>
    </message>
    <message>
        <source>The transaction is larger than 64 KiB.</source>
        <translation>La transacción supera los 64 KiB.</translation>
    </message>
    <message>
        <source>The transaction is of an unknown kind.</source>
        <translation>La transacción es de un tipo desconocido.</translation>
    </message>
    <message>
        <source>The trust anchor is not valid.</source>
        <translation>El ancla de confianza no es válida.</translation>
    </message>
    <message>
        <source>A version is dotted numbers with an optional tail, such as 1.4.0 or 1.4.0-rc.1.</source>
        <translation>Una versión son números con puntos y, si se quiere, una terminación, como 1.4.0 o 1.4.0-rc.1.</translation>
    </message>
    <message>
        <source>The vote is not valid.</source>
        <translation>El voto no es válido.</translation>
    </message>
    <message>
        <source>The signature of the vote is wrong.</source>
        <translation>La firma del voto es incorrecta.</translation>
    </message>
    <message>
        <source>The publisher, the owner and the delegates of a model do not vote on its releases.</source>
        <translation>Quien publica, el propietario y los delegados de un modelo no votan sobre sus releases.</translation>
    </message>
    <message>
        <source>Who became a delegate after the publication can still reject.</source>
        <translation>Quien pasó a ser delegado después de la publicación aún puede rechazar.</translation>
    </message>
    <message>
        <source>The vote key is revoked.</source>
        <translation>La clave de voto está revocada.</translation>
    </message>
    <message>
        <source>A rejection is never taken back.</source>
        <translation>Un rechazo nunca se retira.</translation>
    </message>
    <message>
        <source>The member is not in the checker epoch that the release froze.</source>
        <translation>El miembro no está en la época de verificadores que fijó la release.</translation>
    </message>
    <message>
        <source>A rejection needs a reason.</source>
        <translation>Un rechazo exige un motivo.</translation>
    </message>
    <message>
        <source>The member has cast this vote already.</source>
        <translation>El miembro ya emitió este voto.</translation>
    </message>
    <message>
        <source>The vote is for another checker epoch.</source>
        <translation>El voto es para otra época de verificadores.</translation>
    </message>
    <message>
        <source>The node refused an operation.</source>
        <translation>El nodo denegó una operación.</translation>
    </message>
    <message>
        <source>The acknowledgement speaks of a release that was never approved.</source>
        <translation>El acuse habla de una release que nunca se aprobó.</translation>
    </message>
    <message>
        <source>The acknowledgement speaks of a release for another model.</source>
        <translation>El acuse habla de una release de otro modelo.</translation>
    </message>
    <message>
        <source>As many acknowledgements wait for their batch as can be held.</source>
        <translation>Esperan su lote tantos acuses como se pueden guardar.</translation>
    </message>
    <message>
        <source>The body of a batch does not add up to its recorded root.</source>
        <translation>El cuerpo de un lote no da su raíz registrada.</translation>
    </message>
    <message>
        <source>The payload could not be built.</source>
        <translation>No se pudo crear la carga útil.</translation>
    </message>
    <message>
        <source>The device asks for a proof from a checkpoint that is not on our chain.</source>
        <translation>El dispositivo pide una prueba desde un punto de control que no está en nuestra cadena.</translation>
    </message>
    <message>
        <source>The stored chain is of an unknown version.</source>
        <translation>La cadena guardada es de una versión desconocida.</translation>
    </message>
    <message>
        <source>A node of the stored log is missing.</source>
        <translation>Falta un nodo del registro guardado.</translation>
    </message>
    <message>
        <source>The stored log does not add up to its root.</source>
        <translation>El registro guardado no da su raíz.</translation>
    </message>
    <message>
        <source>There is no such block.</source>
        <translation>No hay tal bloque.</translation>
    </message>
    <message>
        <source>There is no such transaction in the log.</source>
        <translation>No hay tal transacción en el registro.</translation>
    </message>
    <message>
        <source>The record to undo a block is missing.</source>
        <translation>Falta el registro necesario para deshacer un bloque.</translation>
    </message>
    <message>
        <source>The chain has no validators.</source>
        <translation>La cadena no tiene validadores.</translation>
    </message>
    <message>
        <source>The folder belongs to another consortium.</source>
        <translation>La carpeta pertenece a otro consorcio.</translation>
    </message>
    <message>
        <source>The stored chain and its state do not fit together.</source>
        <translation>La cadena guardada y su estado no concuerdan.</translation>
    </message>
    <message>
        <source>The stored state does not add up to its root.</source>
        <translation>El estado guardado no da su raíz.</translation>
    </message>
    <message>
        <source>A block sets the ledger&apos;s time later than the block itself.</source>
        <translation>Un bloque fija la hora del libro mayor más tarde que el propio bloque.</translation>
    </message>
    <message>
        <source>The configuration file is damaged.</source>
        <translation>El archivo de configuración está dañado.</translation>
    </message>
    <message>
        <source>Correct it, or create the node anew.</source>
        <translation>Corríjalo o cree el nodo de nuevo.</translation>
    </message>
    <message>
        <source>The configuration describes a gateway, but the member does not hold the role.</source>
        <translation>La configuración describe una pasarela, pero el miembro no tiene ese rol.</translation>
    </message>
    <message>
        <source>Correct config.json in the home.</source>
        <translation>Corrija config.json en la carpeta del nodo.</translation>
    </message>
    <message>
        <source>The control socket of the node refused a request.</source>
        <translation>El socket de control del nodo rechazó una petición.</translation>
    </message>
    <message>
        <source>A node runs in this home already.</source>
        <translation>Ya funciona un nodo en esta carpeta.</translation>
    </message>
    <message>
        <source>Stop it first (quorated stop), or open another home.</source>
        <translation>Deténgalo primero (quorated stop), o abra otra carpeta.</translation>
    </message>
    <message>
        <source>There is no such epoch.</source>
        <translation>No hay tal época.</translation>
    </message>
    <message>
        <source>The evidence could not be put together.</source>
        <translation>No se pudieron reunir las evidencias.</translation>
    </message>
    <message>
        <source>The followed directory could not be brought up to date.</source>
        <translation>No se pudo actualizar el directorio seguido.</translation>
    </message>
    <message>
        <source>No artifact leads from the present version to the new one.</source>
        <translation>Ningún artefacto lleva de la versión actual a la nueva.</translation>
    </message>
    <message>
        <source>The genesis does not fit this home.</source>
        <translation>El génesis no corresponde a esta carpeta.</translation>
    </message>
    <message>
        <source>The folder has something in it already.</source>
        <translation>La carpeta ya contiene algo.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The folder is not the home of a node.</source>
        <translation>La carpeta no es la de un nodo.</translation>
    </message>
    <message>
        <source>Create or join a consortium first.</source>
        <translation>Cree un consorcio o únase a uno primero.</translation>
    </message>
    <message>
        <source>The job was cancelled.</source>
        <translation>La tarea se canceló.</translation>
    </message>
    <message>
        <source>There is no such job.</source>
        <translation>No hay tal tarea.</translation>
    </message>
    <message>
        <source>The key for this act is not on this computer.</source>
        <translation>La clave para este acto no está en este equipo.</translation>
    </message>
    <message>
        <source>Use the computer that holds it.</source>
        <translation>Use el equipo que la tiene.</translation>
    </message>
    <message>
        <source>The keys are locked.</source>
        <translation>Las claves están bloqueadas.</translation>
    </message>
    <message>
        <source>Unlock the keys and try again.</source>
        <translation>Desbloquee las claves e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The public half of a key is missing beside it.</source>
        <translation>Falta la mitad pública de una clave junto a ella.</translation>
    </message>
    <message>
        <source>The public record of a member is damaged.</source>
        <translation>La ficha pública de un miembro está dañada.</translation>
    </message>
    <message>
        <source>The node is not running.</source>
        <translation>El nodo no está en marcha.</translation>
    </message>
    <message>
        <source>Start it and try again.</source>
        <translation>Inícielo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The payload is not held here.</source>
        <translation>La carga útil no se guarda aquí.</translation>
    </message>
    <message>
        <source>The payload did not arrive in time.</source>
        <translation>La carga útil no llegó a tiempo.</translation>
    </message>
    <message>
        <source>Check the peers of the transfer.</source>
        <translation>Compruebe los pares de la transferencia.</translation>
    </message>
    <message>
        <source>There is no such profile for deltas.</source>
        <translation>No hay tal perfil de deltas.</translation>
    </message>
    <message>
        <source>The proof could not be made.</source>
        <translation>No se pudo elaborar la prueba.</translation>
    </message>
    <message>
        <source>There is no checkpoint with a quorum of cosignatures yet.</source>
        <translation>Aún no hay un punto de control con un quórum de cofirmas.</translation>
    </message>
    <message>
        <source>Wait until the validators have cosigned one.</source>
        <translation>Espere a que los validadores hayan cofirmado uno.</translation>
    </message>
    <message>
        <source>No cosigned checkpoint covers the transaction yet.</source>
        <translation>Ningún punto de control cofirmado cubre aún la transacción.</translation>
    </message>
    <message>
        <source>Wait until the validators have cosigned the next one.</source>
        <translation>Espere a que los validadores hayan cofirmado el siguiente.</translation>
    </message>
    <message>
        <source>The proposal cannot be used.</source>
        <translation>La propuesta no se puede usar.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>El documento está vacío.</translation>
    </message>
    <message>
        <source>Old and new are the same.</source>
        <translation>Lo antiguo y lo nuevo son iguales.</translation>
    </message>
    <message>
        <source>Choose another file or folder.</source>
        <translation>Elija otro archivo o carpeta.</translation>
    </message>
    <message>
        <source>The target could not be rebuilt.</source>
        <translation>No se pudo reconstruir el objetivo.</translation>
    </message>
    <message>
        <source>The release travels as a delta alone; rebuilding needs the old version.</source>
        <translation>La release viaja solo como delta; para reconstruir hace falta la versión antigua.</translation>
    </message>
    <message>
        <source>Choose the version that the delta starts from.</source>
        <translation>Elija la versión de la que parte el delta.</translation>
    </message>
    <message>
        <source>The rebuilt target is not the one of the release.</source>
        <translation>El objetivo reconstruido no es el de la release.</translation>
    </message>
    <message>
        <source>Do not approve. Reject with this reason.</source>
        <translation>No apruebe. Rechace con este motivo.</translation>
    </message>
    <message>
        <source>The rebuilt target reads back differently.</source>
        <translation>El objetivo reconstruido se lee de otra manera.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A stored record is damaged.</source>
        <translation>Un registro guardado está dañado.</translation>
    </message>
    <message>
        <source>There is no such release.</source>
        <translation>No hay tal release.</translation>
    </message>
    <message>
        <source>The setup cannot be done this way.</source>
        <translation>La preparación no se puede hacer así.</translation>
    </message>
    <message>
        <source>There is no such severity.</source>
        <translation>No hay tal gravedad.</translation>
    </message>
    <message>
        <source>The node is stopping.</source>
        <translation>El nodo se está deteniendo.</translation>
    </message>
    <message>
        <source>The transaction was not settled in time.</source>
        <translation>La transacción no llegó a ser definitiva a tiempo.</translation>
    </message>
    <message>
        <source>It may still be settled; look at the chain before you try again.</source>
        <translation>Todavía puede serlo; mire la cadena antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The target changed while it was read.</source>
        <translation>El objetivo cambió mientras se leía.</translation>
    </message>
    <message>
        <source>The target is empty.</source>
        <translation>El objetivo está vacío.</translation>
    </message>
    <message>
        <source>Choose a file or folder with content.</source>
        <translation>Elija un archivo o una carpeta con contenido.</translation>
    </message>
    <message>
        <source>Old and new must both be files or both be folders.</source>
        <translation>Lo antiguo y lo nuevo deben ser ambos archivos o ambos carpetas.</translation>
    </message>
    <message>
        <source>The chosen file or folder does not exist.</source>
        <translation>El archivo o la carpeta elegidos no existen.</translation>
    </message>
    <message>
        <source>There is no such transaction.</source>
        <translation>No hay tal transacción.</translation>
    </message>
    <message>
        <source>A verdict is approve or reject.</source>
        <translation>Un veredicto es aprobar o rechazar.</translation>
    </message>
    <message>
        <source>A peer sent an unusable address.</source>
        <translation>Un par envió una dirección inutilizable.</translation>
    </message>
    <message>
        <source>This release was not reviewed on this node yet.</source>
        <translation>Esta release aún no se ha revisado en este nodo.</translation>
    </message>
    <message>
        <source>Start the review.</source>
        <translation>Inicie la revisión.</translation>
    </message>
    <message>
        <source>The version that this release updates is not at hand.</source>
        <translation>La versión que actualiza esta release no está a mano.</translation>
    </message>
    <message>
        <source>Choose the file or folder of the old version and start the review again.</source>
        <translation>Elija el archivo o la carpeta de la versión antigua e inicie de nuevo la revisión.</translation>
    </message>
    <message>
        <source>The program quorate-unpack, which opens images in a confined process, is not installed.</source>
        <translation>El programa quorate-unpack, que abre imágenes en un proceso confinado, no está instalado.</translation>
    </message>
    <message>
        <source>Install Quorate anew.</source>
        <translation>Instale Quorate de nuevo.</translation>
    </message>
    <message>
        <source>There is no such file in the comparison.</source>
        <translation>No hay tal archivo en la comparación.</translation>
    </message>
    <message>
        <source>This release is being reviewed at this moment.</source>
        <translation>Esta release se está revisando en este momento.</translation>
    </message>
    <message>
        <source>Wait for the review, or cancel it.</source>
        <translation>Espere a la revisión o cancélela.</translation>
    </message>
    <message>
        <source>The review is not finished, so there is no report yet.</source>
        <translation>La revisión no ha terminado, así que aún no hay informe.</translation>
    </message>
    <message>
        <source>Wait for the review, or start it again.</source>
        <translation>Espere a la revisión o iníciela de nuevo.</translation>
    </message>
    <message>
        <source>A part of the image could not be inspected.</source>
        <translation>No se pudo inspeccionar una parte de la imagen.</translation>
    </message>
    <message>
        <source>The description of an analyzer is wrong at the place named.</source>
        <translation>La descripción de un analizador es incorrecta en el lugar indicado.</translation>
    </message>
    <message>
        <source>Correct its file in the folder analyzers of the node&apos;s home.</source>
        <translation>Corrija su archivo en la carpeta analyzers de la carpeta del nodo.</translation>
    </message>
    <message>
        <source>The analyzer&apos;s program is not installed.</source>
        <translation>El programa del analizador no está instalado.</translation>
    </message>
    <message>
        <source>Install it with the system&apos;s package manager.</source>
        <translation>Instálelo con el gestor de paquetes del sistema.</translation>
    </message>
    <message>
        <source>The analyzer&apos;s output is not what its description says.</source>
        <translation>La salida del analizador no es la que dice su descripción.</translation>
    </message>
    <message>
        <source>A hard link points at nothing that came before it.</source>
        <translation>Un enlace duro apunta a algo que no vino antes.</translation>
    </message>
    <message>
        <source>It is damaged; what could be read was read.</source>
        <translation>Está dañado; se leyó lo que se pudo.</translation>
    </message>
    <message>
        <source>It lies deeper inside other containers than is looked.</source>
        <translation>Está dentro de más contenedores de los que se examinan.</translation>
    </message>
    <message>
        <source>The archive has this name several times; the last one was taken.</source>
        <translation>El archivo contiene este nombre varias veces; se tomó el último.</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>Está cifrado.</translation>
    </message>
    <message>
        <source>The file system was not cleanly closed; its journal was not played back.</source>
        <translation>El sistema de archivos no se cerró limpiamente; su diario no se aplicó.</translation>
    </message>
    <message>
        <source>A folder contains itself.</source>
        <translation>Una carpeta se contiene a sí misma.</translation>
    </message>
    <message>
        <source>It has more members, or longer names, than are looked at.</source>
        <translation>Tiene más elementos, o nombres más largos, de los que se examinan.</translation>
    </message>
    <message>
        <source>It unpacks to so much more than its own size that it looks like a bomb; it was closed again.</source>
        <translation>Al descomprimirse supera tanto su propio tamaño que parece una bomba; se volvió a cerrar.</translation>
    </message>
    <message>
        <source>It is larger than is unpacked.</source>
        <translation>Es mayor de lo que se descomprime.</translation>
    </message>
    <message>
        <source>There is more that was not looked into than is listed.</source>
        <translation>Hay más elementos sin examinar de los que se enumeran.</translation>
    </message>
    <message>
        <source>Look at the added and changed files yourself.</source>
        <translation>Examine usted mismo los archivos añadidos y cambiados.</translation>
    </message>
    <message>
        <source>Files were left out because of their names or their size, so no analyzer looked at them.</source>
        <translation>Se dejaron fuera archivos por su nombre o su tamaño, así que ningún analizador los examinó.</translation>
    </message>
    <message>
        <source>Your notes on this release are more than can be kept; the last was not added.</source>
        <translation>Sus notas sobre esta release son más de las que se pueden guardar; la última no se añadió.</translation>
    </message>
    <message>
        <source>It is over a limit of the comparison, and was not looked into wholly.</source>
        <translation>Supera un límite de la comparación y no se examinó por completo.</translation>
    </message>
    <message>
        <source>Make space, unless the size itself is absurd: then reject the release.</source>
        <translation>Haga sitio, salvo que el propio tamaño sea absurdo: entonces rechace la release.</translation>
    </message>
    <message>
        <source>The disk has too little space to rebuild the target; nothing was written.</source>
        <translation>El disco tiene muy poco espacio para reconstruir el objetivo; no se escribió nada.</translation>
    </message>
    <message>
        <source>It ends before it should.</source>
        <translation>Termina antes de lo debido.</translation>
    </message>
    <message>
        <source>A name in it climbs out of its folder or is too long; that member was left out.</source>
        <translation>Un nombre que contiene sale de su carpeta o es demasiado largo; ese elemento se omitió.</translation>
    </message>
    <message>
        <source>Its compression is unknown to this program.</source>
        <translation>Este programa no conoce su compresión.</translation>
    </message>
    <message>
        <source>This is not an attestation of a review.</source>
        <translation>Esto no es una atestación de una revisión.</translation>
    </message>
    <message>
        <source>The attestation&apos;s signature is wrong: it was changed after it was signed.</source>
        <translation>La firma de la atestación es incorrecta: se cambió después de firmarla.</translation>
    </message>
    <message>
        <source>The review was cancelled.</source>
        <translation>La revisión se canceló.</translation>
    </message>
    <message>
        <source>The unpacked contents of this review are no longer there.</source>
        <translation>El contenido desempaquetado de esta revisión ya no está.</translation>
    </message>
    <message>
        <source>Start the review again.</source>
        <translation>Inicie de nuevo la revisión.</translation>
    </message>
    <message>
        <source>The file is too large to be looked into as a whole.</source>
        <translation>El archivo es demasiado grande para examinarlo entero.</translation>
    </message>
    <message>
        <source>The file begins like a program and is none.</source>
        <translation>El archivo empieza como un programa y no lo es.</translation>
    </message>
    <message>
        <source>A finding needs a text of at most 2000 characters and one of the known weights.</source>
        <translation>Un hallazgo necesita un texto de 2000 caracteres como máximo y uno de los pesos conocidos.</translation>
    </message>
    <message>
        <source>The stored contents of a review are damaged.</source>
        <translation>El contenido guardado de una revisión está dañado.</translation>
    </message>
    <message>
        <source>The confined program crashed.</source>
        <translation>El programa confinado se bloqueó.</translation>
    </message>
    <message>
        <source>This system cannot keep a program from the network or from the files of its user, so it was not started.</source>
        <translation>Este sistema no puede apartar un programa de la red o de los archivos de su usuario, así que no se inició.</translation>
    </message>
    <message>
        <source>Use Linux 5.13 or later with seccomp and Landlock.</source>
        <translation>Use Linux 5.13 o posterior con seccomp y Landlock.</translation>
    </message>
    <message>
        <source>The program could not be started.</source>
        <translation>No se pudo iniciar el programa.</translation>
    </message>
    <message>
        <source>The program took longer than allowed and was ended.</source>
        <translation>El programa tardó más de lo permitido y se terminó.</translation>
    </message>
    <message>
        <source>The stored report of the review is damaged.</source>
        <translation>El informe guardado de la revisión está dañado.</translation>
    </message>
    <message>
        <source>The bill of materials is damaged or too large.</source>
        <translation>La lista de materiales está dañada o es demasiado grande.</translation>
    </message>
    <message>
        <source>This is neither CycloneDX nor SPDX as JSON.</source>
        <translation>Esto no es CycloneDX ni SPDX en JSON.</translation>
    </message>
    <message>
        <source>The process that opens the image failed.</source>
        <translation>Falló el proceso que abre la imagen.</translation>
    </message>
    <message>
        <source>There is neither a file nor a folder at this path.</source>
        <translation>No hay ni archivo ni carpeta en esta ruta.</translation>
    </message>
    <message>
        <source>The first difficulty in the genesis document is out of range.</source>
        <translation>La primera dificultad del documento génesis está fuera de rango.</translation>
    </message>
    <message>
        <source>Only a chain that is sealed by work may do without votes.</source>
        <translation>Solo una cadena sellada por trabajo puede prescindir de votos.</translation>
    </message>
    <message>
        <source>A vendor that has a root key gets its release keys by that key alone.</source>
        <translation>Un proveedor que tiene una clave raíz solo obtiene sus claves de releases mediante esa clave.</translation>
    </message>
    <message>
        <source>Rotate the release key with the root key.</source>
        <translation>Renueve la clave de releases con la clave raíz.</translation>
    </message>
    <message>
        <source>One of the messages was not signed by the validator.</source>
        <translation>Uno de los mensajes no lo firmó el validador.</translation>
    </message>
    <message>
        <source>This offence is on the chain already.</source>
        <translation>Esta infracción ya está en la cadena.</translation>
    </message>
    <message>
        <source>The messages are not what validators sign.</source>
        <translation>Los mensajes no son de los que firman los validadores.</translation>
    </message>
    <message>
        <source>The two messages do not contradict each other.</source>
        <translation>Los dos mensajes no se contradicen.</translation>
    </message>
    <message>
        <source>The two messages are not in order.</source>
        <translation>Los dos mensajes no están en orden.</translation>
    </message>
    <message>
        <source>The messages are not signed with a validator&apos;s key.</source>
        <translation>Los mensajes no están firmados con la clave de un validador.</translation>
    </message>
    <message>
        <source>The policy changed meanwhile.</source>
        <translation>La política cambió entretanto.</translation>
    </message>
    <message>
        <source>There is no such batch on the chain.</source>
        <translation>No hay tal lote en la cadena.</translation>
    </message>
    <message>
        <source>The device&apos;s certificate was not anchored on the delivery chain.</source>
        <translation>El certificado del dispositivo no se ancló en la cadena de entrega.</translation>
    </message>
    <message>
        <source>Anchor it, then report again.</source>
        <translation>Ánclelo y comunique de nuevo.</translation>
    </message>
    <message>
        <source>The batch is struck already.</source>
        <translation>El lote ya está invalidado.</translation>
    </message>
    <message>
        <source>What is said to be an acknowledgement is none.</source>
        <translation>Lo que se presenta como acuse no lo es.</translation>
    </message>
    <message>
        <source>What is reported is no misbehaviour of the gateway.</source>
        <translation>Lo que se comunica no es una falta de la pasarela.</translation>
    </message>
    <message>
        <source>What is reported does not stand in the batch.</source>
        <translation>Lo que se comunica no figura en el lote.</translation>
    </message>
    <message>
        <source>The key that should have signed the rotation did not sign it.</source>
        <translation>La clave que debía firmar la renovación no la firmó.</translation>
    </message>
    <message>
        <source>A release key alone does not rotate itself: a quorum of the checkers must consent.</source>
        <translation>Una clave de releases no se renueva sola: debe consentirlo un quórum de los verificadores.</translation>
    </message>
    <message>
        <source>Use the root key, or ask the checkers.</source>
        <translation>Use la clave raíz o pregunte a los verificadores.</translation>
    </message>
    <message>
        <source>The record of the member holds as many keys as allowed.</source>
        <translation>La ficha del miembro contiene tantas claves como se permiten.</translation>
    </message>
    <message>
        <source>The rotation is signed with a key that may not rotate, or that is revoked.</source>
        <translation>La renovación está firmada con una clave que no puede renovar o que está revocada.</translation>
    </message>
    <message>
        <source>The analyzer ended with an exit code that its description does not know.</source>
        <translation>El analizador terminó con un código de salida que su descripción no conoce.</translation>
    </message>
    <message>
        <source>The analyzer needs a file that is not there, such as its rules.</source>
        <translation>El analizador necesita un archivo que no está, como sus reglas.</translation>
    </message>
    <message>
        <source>Put it into the folder analyzers of the node&apos;s home.</source>
        <translation>Póngalo en la carpeta analyzers de la carpeta del nodo.</translation>
    </message>
    <message>
        <source>Silent until enough validators have told what this one signed last.</source>
        <translation>En silencio hasta que bastantes validadores hayan dicho qué firmó este por última vez.</translation>
    </message>
    <message>
        <source>It goes on by itself once a quorum of validators is connected.</source>
        <translation>Sigue por sí solo en cuanto está conectado un quórum de validadores.</translation>
    </message>
    <message>
        <source>Silent, because its folder was put back from a backup or copied: others have to tell what this validator signed last.</source>
        <translation>En silencio, porque su carpeta se restauró de una copia de seguridad o se copió: otros tienen que decir qué firmó este validador por última vez.</translation>
    </message>
    <message>
        <source>It goes on by itself once a quorum of the other validators, or all where they are fewer, is connected.</source>
        <translation>Continúa por sí solo en cuanto esté conectado un quórum de los demás validadores, o todos si son menos.</translation>
    </message>
    <message>
        <source>No contradiction between heads was seen.</source>
        <translation>No se vio ninguna contradicción entre cabezas de cadena.</translation>
    </message>
    <message>
        <source>This node cannot do that.</source>
        <translation>Este nodo no puede hacerlo.</translation>
    </message>
    <message>
        <source>Nothing that this device acknowledged can be opened here.</source>
        <translation>Nada de lo que acusó este dispositivo se puede abrir aquí.</translation>
    </message>
    <message>
        <source>Ask on the node of the model&apos;s owner or of a reader.</source>
        <translation>Pregunte en el nodo del propietario del modelo o de un lector.</translation>
    </message>
    <message>
        <source>The gateway counted an acknowledgement twice.</source>
        <translation>La pasarela contó dos veces un acuse.</translation>
    </message>
    <message>
        <source>It has a network address that was not there before.</source>
        <translation>Contiene una dirección de red que antes no estaba.</translation>
    </message>
    <message>
        <source>It no longer has stack canaries.</source>
        <translation>Ya no tiene canarios de pila.</translation>
    </message>
    <message>
        <source>A component was added.</source>
        <translation>Se añadió un componente.</translation>
    </message>
    <message>
        <source>It is a device node.</source>
        <translation>Es un archivo de dispositivo.</translation>
    </message>
    <message>
        <source>It looks more packed or encrypted than before.</source>
        <translation>Parece más empaquetado o cifrado que antes.</translation>
    </message>
    <message>
        <source>It no longer uses checked library functions (FORTIFY).</source>
        <translation>Ya no usa las funciones de biblioteca comprobadas (FORTIFY).</translation>
    </message>
    <message>
        <source>It calls a function that reaches out of the program.</source>
        <translation>Llama a una función que sale del programa.</translation>
    </message>
    <message>
        <source>It has a private key in it.</source>
        <translation>Contiene una clave privada.</translation>
    </message>
    <message>
        <source>It needs another library.</source>
        <translation>Necesita otra biblioteca.</translation>
    </message>
    <message>
        <source>The link climbs out of the image.</source>
        <translation>El enlace sale de la imagen.</translation>
    </message>
    <message>
        <source>It begins like a program and contradicts itself.</source>
        <translation>Empieza como un programa y se contradice.</translation>
    </message>
    <message>
        <source>A section looks packed or encrypted.</source>
        <translation>Una sección parece empaquetada o cifrada.</translation>
    </message>
    <message>
        <source>No component of the bill of materials speaks for it.</source>
        <translation>Ningún componente de la lista de materiales (SBOM) responde por él.</translation>
    </message>
    <message>
        <source>It was not looked into, or not wholly.</source>
        <translation>No se examinó, o no del todo.</translation>
    </message>
    <message>
        <source>Its stack can be executed.</source>
        <translation>Su pila es ejecutable.</translation>
    </message>
    <message>
        <source>It no longer loads at random addresses (PIE).</source>
        <translation>Ya no se carga en direcciones aleatorias (PIE).</translation>
    </message>
    <message>
        <source>A program that was not there before.</source>
        <translation>Un programa que antes no estaba.</translation>
    </message>
    <message>
        <source>Its relocations are no longer read-only (RELRO).</source>
        <translation>Sus reubicaciones ya no son de solo lectura (RELRO).</translation>
    </message>
    <message>
        <source>It looks for libraries in folders of its own.</source>
        <translation>Busca bibliotecas en carpetas propias.</translation>
    </message>
    <message>
        <source>A script that was not there before.</source>
        <translation>Un script que antes no estaba.</translation>
    </message>
    <message>
        <source>A script that changed.</source>
        <translation>Un script que cambió.</translation>
    </message>
    <message>
        <source>It has a section that was not there before.</source>
        <translation>Tiene una sección que antes no estaba.</translation>
    </message>
    <message>
        <source>The program runs with the rights of its group, whoever starts it.</source>
        <translation>El programa se ejecuta con los permisos de su grupo, quienquiera que lo inicie.</translation>
    </message>
    <message>
        <source>The program runs with the rights of its owner, whoever starts it.</source>
        <translation>El programa se ejecuta con los permisos de su propietario, quienquiera que lo inicie.</translation>
    </message>
    <message>
        <source>Everybody on the device may change it.</source>
        <translation>Cualquiera en el dispositivo puede cambiarlo.</translation>
    </message>
    <message>
        <source>It has memory that can be written and executed at once.</source>
        <translation>Tiene memoria que se puede escribir y ejecutar a la vez.</translation>
    </message>
    <message>
        <source>An analyzer failed; its output says why.</source>
        <translation>Un analizador falló; su salida dice por qué.</translation>
    </message>
    <message>
        <source>This item of the checklist is not ticked by hand.</source>
        <translation>Este punto de la lista de comprobación no se marca a mano.</translation>
    </message>
    <message>
        <source>No analyzer is installed, so none looked at the files.</source>
        <translation>No hay ningún analizador instalado, así que ninguno examinó los archivos.</translation>
    </message>
    <message>
        <source>Install clamav, yara or checksec with the system&apos;s package manager.</source>
        <translation>Instale clamav, yara o checksec con el gestor de paquetes del sistema.</translation>
    </message>
    <message>
        <source>You voted on no earlier release of this model that is still at hand here.</source>
        <translation>No votó sobre ninguna release anterior de este modelo que siga disponible aquí.</translation>
    </message>
    <message>
        <source>The image has no bill of materials.</source>
        <translation>La imagen no tiene lista de materiales (SBOM).</translation>
    </message>
    <message>
        <source>The peer is banned for a while, because it broke the rules.</source>
        <translation>El par está vetado por un tiempo porque infringió las reglas.</translation>
    </message>
    <message>
        <source>There are more findings than can be listed; look for what hides among them.</source>
        <translation>Hay más hallazgos de los que se pueden listar; busque lo que se oculta entre ellos.</translation>
    </message>
    <message>
        <source>This is a look before publication, not a review of a release, so it has no report.</source>
        <translation>Esto es una mirada antes de publicar, no la revisión de una release, así que no tiene informe.</translation>
    </message>
    <message>
        <source>A file of the folder has the set-user-id, set-group-id or sticky bit, which devices do not take over.</source>
        <translation>Un archivo de la carpeta tiene el bit set-user-id, set-group-id o sticky, que los dispositivos no aceptan.</translation>
    </message>
    <message>
        <source>Clear it with chmod in the folder, or publish an image file instead.</source>
        <translation>Quítelo con chmod en la carpeta o publique en su lugar un archivo de imagen.</translation>
    </message>
    <message>
        <source>A ban lasts from one minute to 365 days.</source>
        <translation>Un veto dura de un minuto a 365 días.</translation>
    </message>
    <message>
        <source>Choose another time.</source>
        <translation>Elija otra duración.</translation>
    </message>
    <message>
        <source>This is the node itself.</source>
        <translation>Es el propio nodo.</translation>
    </message>
    <message>
        <source>No peer of this name is known.</source>
        <translation>No se conoce ningún par con este nombre.</translation>
    </message>
    <message>
        <source>The peer is banned on this node, because somebody here wanted so.</source>
        <translation>El par está vetado en este nodo porque alguien aquí lo quiso.</translation>
    </message>
    <message>
        <source>Lift the ban to let it connect again.</source>
        <translation>Levante el veto para que pueda volver a conectarse.</translation>
    </message>
    <message>
        <source>The connection was ended on this node.</source>
        <translation>La conexión se cortó en este nodo.</translation>
    </message>
    <message>
        <source>It lets somebody have an account who had none, or other rights.</source>
        <translation>Da una cuenta a quien no la tenía, u otros permisos.</translation>
    </message>
    <message>
        <source>It brings a certificate or public key that was not there before.</source>
        <translation>Trae un certificado o una clave pública que antes no estaba.</translation>
    </message>
    <message>
        <source>Another program runs it than before, or one outside the usual folders.</source>
        <translation>Lo ejecuta otro programa que antes, o uno fuera de las carpetas habituales.</translation>
    </message>
    <message>
        <source>It waits for connections that it did not wait for before.</source>
        <translation>Espera conexiones que antes no esperaba.</translation>
    </message>
    <message>
        <source>It lets the holder of another key log in.</source>
        <translation>Permite iniciar sesión a quien tenga otra clave.</translation>
    </message>
    <message>
        <source>It sets a password that lets somebody log in.</source>
        <translation>Fija una contraseña con la que se puede iniciar sesión.</translation>
    </message>
    <message>
        <source>It belongs to somebody else than before.</source>
        <translation>Pertenece a otro que antes.</translation>
    </message>
    <message>
        <source>More people on the device may read, change or run it than before.</source>
        <translation>Más gente que antes en el dispositivo puede leerlo, cambiarlo o ejecutarlo.</translation>
    </message>
    <message>
        <source>It starts by itself, and did not exist before.</source>
        <translation>Arranca solo y antes no existía.</translation>
    </message>
    <message>
        <source>A compression library of the device made other bytes than the vendor&apos;s.</source>
        <translation>Una biblioteca de compresión del dispositivo produjo otros bytes que la del proveedor.</translation>
    </message>
    <message>
        <source>Publish a delta without unpacked members, or a full artifact.</source>
        <translation>Publique un delta sin miembros descomprimidos o un artefacto completo.</translation>
    </message>
    <message>
        <source>The delta needs a compression library that the device does not have in this version.</source>
        <translation>El delta necesita una biblioteca de compresión que el dispositivo no tiene en esta versión.</translation>
    </message>
    <message>
        <source>The delta needs more room on the device&apos;s disk than there is.</source>
        <translation>El delta necesita más espacio en el disco del dispositivo del que hay.</translation>
    </message>
    <message>
        <source>The release is withdrawn, rejected, recalled or not approved now.</source>
        <translation>La release está retirada, rechazada, revocada o no está aprobada ahora.</translation>
    </message>
    <message>
        <source>Every ring of the rollout is open already.</source>
        <translation>Todos los anillos del despliegue ya están abiertos.</translation>
    </message>
    <message>
        <source>The rollout has ended.</source>
        <translation>El despliegue ha terminado.</translation>
    </message>
    <message>
        <source>Make a new rollout.</source>
        <translation>Cree un despliegue nuevo.</translation>
    </message>
    <message>
        <source>The release is not approved yet, so no ring is open.</source>
        <translation>La release aún no está aprobada, así que no hay anillos abiertos.</translation>
    </message>
    <message>
        <source>Only a rollout of a critical release may skip its rings.</source>
        <translation>Solo el despliegue de una release crítica puede saltarse sus anillos.</translation>
    </message>
    <message>
        <source>Open one ring at a time.</source>
        <translation>Abra los anillos uno a uno.</translation>
    </message>
    <message>
        <source>The rollout was started already.</source>
        <translation>El despliegue ya se inició.</translation>
    </message>
    <message>
        <source>A rollout that is under way cannot be removed.</source>
        <translation>Un despliegue en curso no se puede quitar.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Deténgalo primero.</translation>
    </message>
    <message>
        <source>The rollout is not paused.</source>
        <translation>El despliegue no está en pausa.</translation>
    </message>
    <message>
        <source>The rollout does not run.</source>
        <translation>El despliegue no está en marcha.</translation>
    </message>
    <message>
        <source>A reason has at most 200 characters and no line breaks.</source>
        <translation>Un motivo tiene como máximo 200 caracteres y ocupa una línea.</translation>
    </message>
    <message>
        <source>A ring that is open keeps its devices.</source>
        <translation>Un anillo abierto conserva sus dispositivos.</translation>
    </message>
    <message>
        <source>Change the rings after it, or stop the rollout and make a new one.</source>
        <translation>Cambie los anillos posteriores, o detenga el despliegue y cree otro.</translation>
    </message>
    <message>
        <source>A rollout stays with its release.</source>
        <translation>Un despliegue se queda con su release.</translation>
    </message>
    <message>
        <source>More devices failed than the ring&apos;s limit allows.</source>
        <translation>Fallaron más dispositivos de los que permite el límite del anillo.</translation>
    </message>
    <message>
        <source>Look into the failures, then resume.</source>
        <translation>Examine los fallos y reanude después.</translation>
    </message>
    <message>
        <source>A ring has at most 8 attributes, with names up to 64 and values up to 128 characters.</source>
        <translation>Un anillo tiene como máximo 8 atributos, con nombres de hasta 64 y valores de hasta 128 caracteres.</translation>
    </message>
    <message>
        <source>A hardware class of a ring is empty or too long.</source>
        <translation>Una clase de hardware de un anillo está vacía o es demasiado larga.</translation>
    </message>
    <message>
        <source>A rollout ends after it starts.</source>
        <translation>Un despliegue termina después de empezar.</translation>
    </message>
    <message>
        <source>A rollout lists at most 1024 devices.</source>
        <translation>Un despliegue enumera como máximo 1024 dispositivos.</translation>
    </message>
    <message>
        <source>Sort by share, class or attribute instead.</source>
        <translation>Reparta mejor por porcentaje, clase o atributo.</translation>
    </message>
    <message>
        <source>Good share and failure limit are 0 to 100 %.</source>
        <translation>La parte correcta y el límite de fallos van de 0 a 100 %.</translation>
    </message>
    <message>
        <source>The limit counts from 1 to 1,000,000 answers.</source>
        <translation>El límite cuenta a partir de 1 a 1 000 000 de respuestas.</translation>
    </message>
    <message>
        <source>A rollout has a name of 1 to 80 characters on one line.</source>
        <translation>Un despliegue tiene un nombre de 1 a 80 caracteres en una línea.</translation>
    </message>
    <message>
        <source>A ring has a name of 1 to 80 characters on one line.</source>
        <translation>Un anillo tiene un nombre de 1 a 80 caracteres en una línea.</translation>
    </message>
    <message>
        <source>A rollout has 1 to 16 rings.</source>
        <translation>Un despliegue tiene de 1 a 16 anillos.</translation>
    </message>
    <message>
        <source>A share is above 0 and at most 100 %, and counts from the first ring: each is above the one before.</source>
        <translation>Un porcentaje es mayor que 0 y como máximo 100 %, y cuenta desde el primer anillo: cada uno supera al anterior.</translation>
    </message>
    <message>
        <source>Write 5, 25, 100 rather than 5, 20, 75.</source>
        <translation>Escriba 5, 25, 100 y no 5, 20, 75.</translation>
    </message>
    <message>
        <source>A ring soaks at most 90 days.</source>
        <translation>Un anillo se observa como máximo 90 días.</translation>
    </message>
    <message>
        <source>A rollout takes releases of at most 32 hardware classes.</source>
        <translation>Un despliegue admite releases de hasta 32 clases de hardware.</translation>
    </message>
    <message>
        <source>The release is withdrawn, rejected or recalled.</source>
        <translation>La release está retirada, rechazada o revocada.</translation>
    </message>
    <message>
        <source>The release has a rollout already.</source>
        <translation>La release ya tiene un despliegue.</translation>
    </message>
    <message>
        <source>Stop that first, or remove it when it is done.</source>
        <translation>Deténgalo primero, o quítelo si ha terminado.</translation>
    </message>
    <message>
        <source>The gateway keeps 256 rollouts.</source>
        <translation>La pasarela guarda 256 despliegues.</translation>
    </message>
    <message>
        <source>Remove old ones.</source>
        <translation>Quite los antiguos.</translation>
    </message>
    <message>
        <source>There is no such rollout.</source>
        <translation>No existe ese despliegue.</translation>
    </message>
    <message>
        <source>Too few devices of the ring have it yet.</source>
        <translation>Aún la tienen muy pocos dispositivos del anillo.</translation>
    </message>
    <message>
        <source>No device of this gateway is in the ring.</source>
        <translation>Ningún dispositivo de esta pasarela está en el anillo.</translation>
    </message>
    <message>
        <source>Open the next ring.</source>
        <translation>Abra el anillo siguiente.</translation>
    </message>
    <message>
        <source>The ring soaks.</source>
        <translation>El anillo está en observación.</translation>
    </message>
    <message>
        <source>This is no time in UTC.</source>
        <translation>Esto no es una hora UTC.</translation>
    </message>
    <message>
        <source>This node is not a gateway.</source>
        <translation>Este nodo no es una pasarela.</translation>
    </message>
    <message>
        <source>Rollouts belong to a gateway: open the console of one.</source>
        <translation>Los despliegues pertenecen a una pasarela: abra la consola de una.</translation>
    </message>
    <message>
        <source>The words do not belong together.</source>
        <translation>Las palabras no van juntas.</translation>
    </message>
    <message>
        <source>Look for a word that was read wrongly, or two that changed places.</source>
        <translation>Busque una palabra mal leída o dos que cambiaron de lugar.</translation>
    </message>
    <message>
        <source>A recovery sheet has 24 words.</source>
        <translation>Una hoja de recuperación tiene 24 palabras.</translation>
    </message>
    <message>
        <source>A word is not on the list that recovery sheets are made of.</source>
        <translation>Una palabra no está en la lista de la que se hacen las hojas de recuperación.</translation>
    </message>
    <message>
        <source>Look for a slip of the pen.</source>
        <translation>Busque un error al escribir.</translation>
    </message>
    <message>
        <source>The home belongs to another consortium already.</source>
        <translation>La carpeta pertenece ya a otro consorcio.</translation>
    </message>
    <message>
        <source>A home belongs to one consortium; make another home.</source>
        <translation>Una carpeta pertenece a un solo consorcio; cree otra.</translation>
    </message>
    <message>
        <source>The founding document or the record lists this member with other keys.</source>
        <translation>El documento fundacional o la ficha nombra a este miembro con otras claves.</translation>
    </message>
    <message>
        <source>Give the founders the public record of this home, or use the keys that they know.</source>
        <translation>Dé a los fundadores la ficha pública de esta carpeta, o use las claves que conocen.</translation>
    </message>
    <message>
        <source>This node listens at every address of this computer; an invitation names one.</source>
        <translation>Este nodo escucha en todas las direcciones de este equipo; una invitación nombra una.</translation>
    </message>
    <message>
        <source>Give the address and port at which others reach this node.</source>
        <translation>Dé la dirección y el puerto en que otros alcanzan este nodo.</translation>
    </message>
    <message>
        <source>This is no invitation: neither its text, nor its link, nor a founding document.</source>
        <translation>Esto no es una invitación: ni su texto, ni su enlace, ni un documento fundacional.</translation>
    </message>
    <message>
        <source>Use it whole, as the member gave it to you.</source>
        <translation>Úsela entera, como el miembro se la dio.</translation>
    </message>
    <message>
        <source>None of the members that the link names gave the founding document.</source>
        <translation>Ninguno de los miembros que nombra el enlace dio el documento fundacional.</translation>
    </message>
    <message>
        <source>Ask one of them to admit your node key, or to give you the invitation as a file.</source>
        <translation>Pida a uno de ellos que admita su clave de nodo, o que le dé la invitación como archivo.</translation>
    </message>
    <message>
        <source>This is larger than any invitation.</source>
        <translation>Es mayor que cualquier invitación.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>An id has 1 to 64 of a-z, 0-9, &apos;-&apos; and &apos;.&apos;, and does not begin or end with &apos;-&apos; or &apos;.&apos;.</source>
        <translation>Un identificador tiene de 1 a 64 de a-z, 0-9, &apos;-&apos; y &apos;.&apos;, sin &apos;-&apos; ni &apos;.&apos; al principio o al final.</translation>
    </message>
    <message>
        <source>A name has 1 to 128 bytes and no control characters.</source>
        <translation>Un nombre tiene de 1 a 128 bytes y ningún carácter de control.</translation>
    </message>
    <message>
        <source>Two of the records have the same id.</source>
        <translation>Dos de las fichas tienen el mismo identificador.</translation>
    </message>
    <message>
        <source>Nobody is a checker.</source>
        <translation>Nadie es verificador.</translation>
    </message>
    <message>
        <source>Take the role yourself, or add the record of a member that has it.</source>
        <translation>Tome el rol usted, o añada la ficha de un miembro que lo tenga.</translation>
    </message>
    <message>
        <source>A member needs at least one role.</source>
        <translation>Un miembro necesita al menos un rol.</translation>
    </message>
    <message>
        <source>Nobody is a validator.</source>
        <translation>Nadie es validador.</translation>
    </message>
    <message>
        <source>A peer sent what nobody asked it for.</source>
        <translation>Un par envió lo que nadie le pidió.</translation>
    </message>
    <message>
        <source>The node&apos;s own records are of an unknown version.</source>
        <translation>Los registros propios del nodo son de una versión desconocida.</translation>
    </message>
    <message>
        <source>The transaction does not wait here any more.</source>
        <translation>La transacción ya no espera aquí.</translation>
    </message>
    <message>
        <source>This engine cannot do that.</source>
        <translation>Este motor no puede hacerlo.</translation>
    </message>
    <message>
        <source>The transaction is another member&apos;s.</source>
        <translation>La transacción es de otro miembro.</translation>
    </message>
    <message>
        <source>Choose transactions of ours.</source>
        <translation>Elija transacciones nuestras.</translation>
    </message>
    <message>
        <source>Who asked has closed the question.</source>
        <translation>Quien preguntó ha cerrado la pregunta.</translation>
    </message>
    <message>
        <source>A checker can ask a new one.</source>
        <translation>Un verificador puede hacer una nueva.</translation>
    </message>
    <message>
        <source>The key is no active one of the author&apos;s.</source>
        <translation>La clave no es una clave activa del autor.</translation>
    </message>
    <message>
        <source>The signature is not good.</source>
        <translation>La firma no es válida.</translation>
    </message>
    <message>
        <source>A member has said as much about this release as one may.</source>
        <translation>Un miembro ya ha dicho de esta release cuanto se permite.</translation>
    </message>
    <message>
        <source>Close what is answered, and put the rest into one question.</source>
        <translation>Cierre lo respondido y reúna el resto en una pregunta.</translation>
    </message>
    <message>
        <source>Only checkers of the release ask about it.</source>
        <translation>Solo preguntan sobre ella los verificadores de la release.</translation>
    </message>
    <message>
        <source>Only who asked, who published and who owns the model answer.</source>
        <translation>Solo responden quien preguntó, quien publicó y el dueño del modelo.</translation>
    </message>
    <message>
        <source>The text is empty, too long or has control characters.</source>
        <translation>El texto está vacío, es demasiado largo o tiene caracteres de control.</translation>
    </message>
    <message>
        <source>Use at most 2000 characters.</source>
        <translation>Use como mucho 2000 caracteres.</translation>
    </message>
    <message>
        <source>There is no such question here.</source>
        <translation>Aquí no hay tal pregunta.</translation>
    </message>
    <message>
        <source>One of the releases came without an SBOM.</source>
        <translation>Una de las releases vino sin SBOM.</translation>
    </message>
    <message>
        <source>The SBOM of one of the releases is not here.</source>
        <translation>El SBOM de una de las releases no está aquí.</translation>
    </message>
    <message>
        <source>Fetch it by reviewing that release, then compare again.</source>
        <translation>Obténgalo revisando esa release y vuelva a comparar.</translation>
    </message>
    <message>
        <source>A limit is less than 2 GiB a second.</source>
        <translation>Un límite es menor de 2 GiB por segundo.</translation>
    </message>
    <message>
        <source>Too many transfers are stopped or limited.</source>
        <translation>Hay demasiadas transferencias detenidas o limitadas.</translation>
    </message>
    <message>
        <source>Start some of them again.</source>
        <translation>Vuelva a iniciar algunas.</translation>
    </message>
    <message>
        <source>Somebody here stopped it.</source>
        <translation>Alguien aquí la detuvo.</translation>
    </message>
    <message>
        <source>Start it under Transfers.</source>
        <translation>Iníciela en Transferencias.</translation>
    </message>
    <message>
        <source>There is no such transfer.</source>
        <translation>No hay tal transferencia.</translation>
    </message>
    <message>
        <source>No release that this node supports needs it now.</source>
        <translation>Ninguna release que este nodo atiende la necesita ahora.</translation>
    </message>
    <message>
        <source>Peers that have the missing pieces send nothing now.</source>
        <translation>Los pares que tienen las piezas que faltan no envían nada ahora.</translation>
    </message>
    <message>
        <source>An earlier transaction of its key is missing here.</source>
        <translation>Aquí falta una transacción anterior de su clave.</translation>
    </message>
    <message>
        <source>The genesis document says twice, or wrongly, whether votes are hidden.</source>
        <translation>El documento de génesis dice dos veces, o mal, si los votos se ocultan.</translation>
    </message>
    <message>
        <source>The token %1 cannot be used.</source>
        <translation>El token %1 no se puede usar.</translation>
    </message>
    <message>
        <source>The token %1 is not there.</source>
        <translation>El token %1 no está.</translation>
    </message>
    <message>
        <source>Insert the token and retry.</source>
        <translation>Inserte el token y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Several tokens have the name %1.</source>
        <translation>Varios tokens tienen el nombre %1.</translation>
    </message>
    <message>
        <source>Remove the others and retry.</source>
        <translation>Retire los demás y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The token %1 reports a failure.</source>
        <translation>El token %1 informa de un fallo.</translation>
    </message>
    <message>
        <source>Remove the token, insert it again and retry.</source>
        <translation>Retire el token, insértelo de nuevo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The token %1 has several keys of this name.</source>
        <translation>El token %1 tiene varias claves con este nombre.</translation>
    </message>
    <message>
        <source>The token %1 does not hold this key.</source>
        <translation>El token %1 no contiene esta clave.</translation>
    </message>
    <message>
        <source>Insert the token that holds it.</source>
        <translation>Inserte el token que la contiene.</translation>
    </message>
    <message>
        <source>The token %1 cannot sign with Ed25519.</source>
        <translation>El token %1 no puede firmar con Ed25519.</translation>
    </message>
    <message>
        <source>Use a token that does, or a key file.</source>
        <translation>Use un token que pueda, o un archivo de clave.</translation>
    </message>
    <message>
        <source>The PKCS#11 library cannot be loaded.</source>
        <translation>La biblioteca PKCS#11 no se puede cargar.</translation>
    </message>
    <message>
        <source>Check its path, and that it is the one for your token.</source>
        <translation>Compruebe su ruta y que sea la de su token.</translation>
    </message>
    <message>
        <source>The token %1 does not answer.</source>
        <translation>El token %1 no responde.</translation>
    </message>
    <message>
        <source>Touch it if it waits for that; otherwise remove it, insert it again and retry.</source>
        <translation>Tóquelo si espera eso; si no, retírelo, insértelo de nuevo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Others may change the PKCS#11 library, so it is not loaded.</source>
        <translation>Otros pueden modificar la biblioteca PKCS#11, así que no se carga.</translation>
    </message>
    <message>
        <source>The PIN of the token %1 is blocked.</source>
        <translation>El PIN del token %1 está bloqueado.</translation>
    </message>
    <message>
        <source>Whoever manages the token can set a new PIN.</source>
        <translation>Quien administra el token puede fijar un PIN nuevo.</translation>
    </message>
    <message>
        <source>The token %1 does not accept a PIN of this form.</source>
        <translation>El token %1 no acepta un PIN de esta forma.</translation>
    </message>
    <message>
        <source>Type the PIN again.</source>
        <translation>Escriba el PIN otra vez.</translation>
    </message>
    <message>
        <source>The token %1 wants its PIN.</source>
        <translation>El token %1 pide su PIN.</translation>
    </message>
    <message>
        <source>Unlock the token and retry.</source>
        <translation>Desbloquee el token y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The token %1 has no valid PIN yet.</source>
        <translation>El token %1 aún no tiene un PIN válido.</translation>
    </message>
    <message>
        <source>The PIN of the token %1 is wrong.</source>
        <translation>El PIN del token %1 es incorrecto.</translation>
    </message>
    <message>
        <source>Type the PIN again; too many wrong ones block the token.</source>
        <translation>Escriba el PIN otra vez; demasiados errores bloquean el token.</translation>
    </message>
    <message>
        <source>The token %1 was removed while signing.</source>
        <translation>El token %1 se retiró durante la firma.</translation>
    </message>
    <message>
        <source>What the token %1 signed does not fit the public key, so it is not used.</source>
        <translation>Lo que firmó el token %1 no corresponde a la clave pública, así que no se usa.</translation>
    </message>
    <message>
        <source>Insert the token that holds the key.</source>
        <translation>Inserte el token que contiene la clave.</translation>
    </message>
    <message>
        <source>This is no name of a token or of a key on one.</source>
        <translation>Esto no es el nombre de un token ni de una clave en uno.</translation>
    </message>
    <message>
        <source>The name of a token must not bring its PIN along.</source>
        <translation>El nombre de un token no debe llevar su PIN.</translation>
    </message>
    <message>
        <source>The home names the key on a token in a way that cannot be understood.</source>
        <translation>La carpeta del nodo nombra la clave en un token de un modo que no se entiende.</translation>
    </message>
    <message>
        <source>No PKCS#11 library is named for the token.</source>
        <translation>No se indica ninguna biblioteca PKCS#11 para el token.</translation>
    </message>
    <message>
        <source>No key of this member is on such a token.</source>
        <translation>Ninguna clave de este miembro está en un token así.</translation>
    </message>
    <message>
        <source>The validators of the next epoch did not prove that they are there; the block is ignored.</source>
        <translation>Los validadores de la próxima época no probaron que están presentes; el bloque se ignora.</translation>
    </message>
    <message>
        <source>A peer told wrongly what this validator signed; it is ignored.</source>
        <translation>Un par informó mal de lo que firmó este validador; se ignora.</translation>
    </message>
    <message>
        <source>A peer speaks for another consortium.</source>
        <translation>Un par habla por otro consorcio.</translation>
    </message>
    <message>
        <source>A delta overwrites the old software exactly when it was made for that.</source>
        <translation>Un delta sobrescribe el software antiguo solo si se hizo para eso, y entonces siempre.</translation>
    </message>
    <message>
        <source>What was noted of an interrupted installation in place is damaged.</source>
        <translation>Las notas de una instalación in situ interrumpida están dañadas.</translation>
    </message>
    <message>
        <source>Write the whole image anew.</source>
        <translation>Escriba de nuevo toda la imagen.</translation>
    </message>
    <message>
        <source>The new file is not the one that the delta makes.</source>
        <translation>El archivo nuevo no es el que produce el delta.</translation>
    </message>
    <message>
        <source>What this validator signed last cannot be read, so it signs nothing.</source>
        <translation>No se puede leer lo último que firmó este validador, así que no firma nada.</translation>
    </message>
    <message>
        <source>Stop the node and run quorated repair; its peers tell it what it signed.</source>
        <translation>Detenga el nodo y ejecute quorated repair; sus pares le dirán qué firmó.</translation>
    </message>
    <message>
        <source>Only a sealer adds transactions of this kind.</source>
        <translation>Solo un sellador añade transacciones de este tipo.</translation>
    </message>
    <message>
        <source>The installation was interrupted and starts again.</source>
        <translation>La instalación se interrumpió y vuelve a empezar.</translation>
    </message>
    <message>
        <source>The gateway does not hold the device&apos;s certificate.</source>
        <translation>La pasarela no tiene el certificado del dispositivo.</translation>
    </message>
    <message>
        <source>Enrol the device.</source>
        <translation>Dé de alta el dispositivo.</translation>
    </message>
    <message>
        <source>The device answered an offer that is closed, or that the gateway never made.</source>
        <translation>El dispositivo respondió a una oferta cerrada, o que la pasarela nunca hizo.</translation>
    </message>
    <message>
        <source>A device&apos;s report cannot be read.</source>
        <translation>El informe de un dispositivo no se puede leer.</translation>
    </message>
    <message>
        <source>A request of a device is not well formed.</source>
        <translation>La petición de un dispositivo está mal formada.</translation>
    </message>
    <message>
        <source>A newer offer took the place of this one.</source>
        <translation>Una oferta más reciente sustituyó a esta.</translation>
    </message>
    <message>
        <source>A setting of the gateway is out of its range.</source>
        <translation>Un ajuste de la pasarela está fuera de sus límites.</translation>
    </message>
    <message>
        <source>A device with our agent came without TLS.</source>
        <translation>Un dispositivo con nuestro agente vino sin TLS.</translation>
    </message>
    <message>
        <source>Give the device the https address of the gateway.</source>
        <translation>Dé al dispositivo la dirección https de la pasarela.</translation>
    </message>
    <message>
        <source>The request of the device is too old, or from the future.</source>
        <translation>La petición del dispositivo es demasiado antigua, o viene del futuro.</translation>
    </message>
    <message>
        <source>Correct the clock of the device.</source>
        <translation>Ponga en hora el reloj del dispositivo.</translation>
    </message>
    <message>
        <source>The request of the device is for another gateway.</source>
        <translation>La petición del dispositivo es para otra pasarela.</translation>
    </message>
    <message>
        <source>The release has no such artifact.</source>
        <translation>La release no tiene ese artefacto.</translation>
    </message>
    <message>
        <source>The gateway&apos;s next batch has another number on the chain than here.</source>
        <translation>El próximo lote de la pasarela tiene otro número en la cadena que aquí.</translation>
    </message>
    <message>
        <source>Only one node may run with the keys of a gateway.</source>
        <translation>Solo un nodo puede funcionar con las claves de una pasarela.</translation>
    </message>
    <message>
        <source>There is no such batch.</source>
        <translation>No existe ese lote.</translation>
    </message>
    <message>
        <source>The release is not offered to this device.</source>
        <translation>La release no se ofrece a este dispositivo.</translation>
    </message>
    <message>
        <source>What is known of the devices could not be read; it is made anew from the chain.</source>
        <translation>No se pudo leer lo que se sabe de los dispositivos; se rehace a partir de la cadena.</translation>
    </message>
    <message>
        <source>The home has a key file for this purpose.</source>
        <translation>La carpeta del nodo ya tiene un archivo de clave para este fin.</translation>
    </message>
    <message>
        <source>Move it away: from then on the token signs.</source>
        <translation>Muévalo a otro sitio: desde entonces firma el token.</translation>
    </message>
    <message>
        <source>This is no signed report, or it was altered after it was signed.</source>
        <translation>Esto no es un informe firmado, o se modificó después de firmarlo.</translation>
    </message>
    <message>
        <source>Do not trust it. Ask for it again.</source>
        <translation>No se fíe. Pídalo otra vez.</translation>
    </message>
    <message>
        <source>This is no proof of two histories, or it does not hold.</source>
        <translation>Esto no prueba dos historias, o la prueba no se sostiene.</translation>
    </message>
    <message>
        <source>Accuse nobody on its ground.</source>
        <translation>No acuse a nadie por ello.</translation>
    </message>
    <message>
        <source>Too many acts wait for somebody to agree.</source>
        <translation>Demasiados actos esperan que alguien los confirme.</translation>
    </message>
    <message>
        <source>Send or delete some of them in the outbox.</source>
        <translation>Envíe o elimine algunos en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Another transaction of yours came first, so what you saw is no longer what would be signed.</source>
        <translation>Otra transacción suya llegó antes, así que lo que vio ya no es lo que se firmaría.</translation>
    </message>
    <message>
        <source>Look at it again and confirm it anew.</source>
        <translation>Vuelva a mirarlo y confírmelo de nuevo.</translation>
    </message>
    <message>
        <source>It was sent or dropped already.</source>
        <translation>Ya se envió o se descartó.</translation>
    </message>
    <message>
        <source>Begin the act anew.</source>
        <translation>Empiece el acto de nuevo.</translation>
    </message>
    <message>
        <source>The database is being opened anew after a write that failed.</source>
        <translation>La base de datos se está abriendo de nuevo tras una escritura fallida.</translation>
    </message>
    <message>
        <source>Check the disk, and that it has room.</source>
        <translation>Compruebe el disco y que tenga espacio libre.</translation>
    </message>
    <message>
        <source>This is no proposal, or it was damaged on its way.</source>
        <translation>Esto no es una propuesta, o se dañó por el camino.</translation>
    </message>
    <message>
        <source>Ask who sent it for the whole text.</source>
        <translation>Pida el texto completo a quien la envió.</translation>
    </message>
    <message>
        <source>Our member has signed it already, or its signature does not count on this proposal.</source>
        <translation>Nuestro miembro ya la firmó, o su firma no cuenta en esta propuesta.</translation>
    </message>
    <message>
        <source>The proposal is for another consortium.</source>
        <translation>La propuesta es para otro consorcio.</translation>
    </message>
    <message>
        <source>Nothing would be different from what the ledger says now.</source>
        <translation>Nada sería distinto de lo que dice ahora el libro mayor.</translation>
    </message>
    <message>
        <source>The chain is not what its founding document and its blocks come to.</source>
        <translation>La cadena no es lo que resulta de su documento fundacional y de sus bloques.</translation>
    </message>
    <message>
        <source>Stop the node and run quorated repair; what is missing comes from its peers.</source>
        <translation>Detenga el nodo y ejecute quorated repair; lo que falte vendrá de sus pares.</translation>
    </message>
    <message>
        <source>The oldest blocks are not here any more: there is nothing to verify the others from.</source>
        <translation>Los bloques más antiguos ya no están aquí: no hay desde dónde verificar los demás.</translation>
    </message>
    <message>
        <source>Verify it at a node that keeps all blocks.</source>
        <translation>Verifíquela en un nodo que guarde todos los bloques.</translation>
    </message>
    <message>
        <source>The member has no such key.</source>
        <translation>El miembro no tiene tal clave.</translation>
    </message>
    <message>
        <source>Keys of this purpose cannot be named here.</source>
        <translation>Aquí no se pueden nombrar claves con esta finalidad.</translation>
    </message>
    <message>
        <source>The proposal rotates no key of a vendor: there is nothing for the vendor to sign.</source>
        <translation>La propuesta no cambia ninguna clave de un proveedor: el proveedor no tiene nada que firmar.</translation>
    </message>
    <message>
        <source>This key does not speak for the vendor here: it is revoked, of another member, or of another purpose.</source>
        <translation>Esta clave no habla aquí por el proveedor: está revocada, es de otro miembro o tiene otra finalidad.</translation>
    </message>
    <message>
        <source>Sign with the vendor&apos;s root key; a release key&apos;s rotation with its present release key, too; a root key&apos;s with the new root key, too.</source>
        <translation>Firme con la clave raíz del proveedor; el cambio de una clave de release, también con la clave de release actual; el de una clave raíz, también con la nueva clave raíz.</translation>
    </message>
    <message>
        <source>The node ended in the midst of it.</source>
        <translation>El nodo terminó en plena tarea.</translation>
    </message>
    <message>
        <source>See whether what it was to make is there, and begin it again if not.</source>
        <translation>Compruebe si está lo que debía hacer y, si no, empiécela de nuevo.</translation>
    </message>
    <message>
        <source>It has another access list or label than before.</source>
        <translation>Tiene otra lista de acceso u otra etiqueta que antes.</translation>
    </message>
    <message>
        <source>The program gains capabilities of the system&apos;s administrator, whoever starts it.</source>
        <translation>El programa obtiene capacidades del administrador del sistema, lo inicie quien lo inicie.</translation>
    </message>
    <message>
        <source>Its folder has this name twice: a device sees the first file, and the second hides behind it.</source>
        <translation>Su carpeta tiene este nombre dos veces: un dispositivo ve el primer archivo y el segundo se esconde detrás.</translation>
    </message>
    <message>
        <source>Some of its extended attributes could not be read, or are more than are kept.</source>
        <translation>Algunos de sus atributos extendidos no se pudieron leer o son más de los que se guardan.</translation>
    </message>
    <message>
        <source>The file system has this name twice; the first one was taken, as a device does.</source>
        <translation>El sistema de archivos tiene este nombre dos veces; se tomó el primero, como hace un dispositivo.</translation>
    </message>
    <message>
        <source>No container that this program knows was recognised, so its bytes were looked at as one file.</source>
        <translation>No se reconoció ningún contenedor que este programa conozca, así que sus bytes se examinaron como un solo archivo.</translation>
    </message>
    <message>
        <source>The disk has too little space for this review.</source>
        <translation>El disco tiene muy poco espacio para esta revisión.</translation>
    </message>
    <message>
        <source>Make space and start the review again.</source>
        <translation>Haga sitio e inicie la revisión de nuevo.</translation>
    </message>
</context>
<context>
    <name>quorate::bridge::format</name>
    <message>
        <source>%1 UTC
%2 local time</source>
        <translation>%1 UTC
%2 hora local</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, as QLocale writes dates</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of another year, as QLocale writes dates</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 B</translation>
    </message>
</context>
<context>
    <name>quorate::charts::BarsChart</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>quorate::charts::BinaryMap</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
</context>
<context>
    <name>quorate::charts::BuildChart</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>of the new version, MB</source>
        <translation>de la versión nueva, MB</translation>
    </message>
    <message>
        <source>payload, %</source>
        <translation>carga útil, %</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>Way tried</source>
        <translation>Modo probado</translation>
    </message>
    <message>
        <source>Of the new version</source>
        <translation>De la versión nueva</translation>
    </message>
    <message>
        <source>Payload so far</source>
        <translation>Carga útil hasta ahora</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Nothing is encoded yet.</source>
        <translation>Aún no hay nada codificado.</translation>
    </message>
    <message>
        <source>%1 of the new version are encoded in %2 of payload, %3.</source>
        <translation>%1 de la versión nueva están codificados en %2 de carga útil, %3.</translation>
    </message>
    <message>
        <source>%1: %2 of payload, %3</source>
        <translation>%1: %2 de carga útil, %3</translation>
    </message>
    <message>
        <source>of the new version, kB</source>
        <translation>de la versión nueva, kB</translation>
    </message>
</context>
<context>
    <name>quorate::charts::ByteStrip</name>
    <message>
        <source>Offset</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>New, per cent</source>
        <translation>Nuevo, por ciento</translation>
    </message>
    <message>
        <source>There are no bytes to compare.</source>
        <translation>No hay bytes que comparar.</translation>
    </message>
    <message>
        <source>New bytes by place: %1 % of the file stands nowhere in the file before.</source>
        <translation>Bytes nuevos por lugar: el %1 % del archivo no está en ninguna parte del archivo anterior.</translation>
    </message>
    <message>
        <source>%1: %2 % new</source>
        <translation>%1: %2 % nuevo</translation>
    </message>
    <message>
        <source>%1 in %2: %3 % new</source>
        <translation>%1 en %2: %3 % nuevo</translation>
    </message>
</context>
<context>
    <name>quorate::charts::Chart</name>
    <message>
        <source>Data of the chart</source>
        <translation>Datos del gráfico</translation>
    </message>
    <message>
        <source>%1
Press D for the data as a table.</source>
        <translation>%1
Pulse D para ver los datos en una tabla.</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Copy the data</source>
        <translation>Copiar los datos</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Show all of the axis</source>
        <translation>Mostrar todo el eje</translation>
    </message>
    <message>
        <source>Save the data as CSV...</source>
        <translation>Guardar los datos como CSV...</translation>
    </message>
</context>
<context>
    <name>quorate::charts::CoverageChart</name>
    <message>
        <source>days since publication</source>
        <translation>días desde la publicación</translation>
    </message>
    <message>
        <source>hours since publication</source>
        <translation>horas desde la publicación</translation>
    </message>
    <message>
        <source>minutes since publication</source>
        <translation>minutos desde la publicación</translation>
    </message>
    <message>
        <source>seconds since publication</source>
        <translation>segundos desde la publicación</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>% of eligible devices</source>
        <translation>% de los dispositivos aptos</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Seconds since publication</source>
        <translation>Segundos desde la publicación</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>No release has been acknowledged by devices yet.</source>
        <translation>Ningún dispositivo ha acusado aún ninguna release.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 al %2</translation>
    </message>
    <message>
        <source>Coverage since publication: %1.</source>
        <translation>Cobertura desde la publicación: %1.</translation>
    </message>
    <message>
        <source>%1 days after publication</source>
        <translation>%1 días después de la publicación</translation>
    </message>
    <message>
        <source>%1 hours after publication</source>
        <translation>%1 horas después de la publicación</translation>
    </message>
    <message>
        <source>%1 minutes after publication</source>
        <translation>%1 minutos después de la publicación</translation>
    </message>
    <message>
        <source>%1 seconds after publication</source>
        <translation>%1 segundos después de la publicación</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>meta %1</translation>
    </message>
    <message>
        <source>%1 at %2, %3 in about %4 at this pace</source>
        <translation>%1 en %2, %3 en unos %4 a este ritmo</translation>
    </message>
    <message>
        <source>%1  %2, paused</source>
        <translation>%1  %2, en pausa</translation>
    </message>
    <message>
        <source>no data for the last %1</source>
        <translation>sin datos desde hace %1</translation>
    </message>
    <message>
        <source>%1 at %2, no data for the last %3</source>
        <translation>%1 al %2, sin datos desde hace %3</translation>
    </message>
    <message>
        <source>%1  no data</source>
        <translation>%1  sin datos</translation>
    </message>
    <message>
        <source>plan</source>
        <comment>of a rollout: when devices are to have the release</comment>
        <translation>plan</translation>
    </message>
</context>
<context>
    <name>quorate::charts::EntropyChart</name>
    <message>
        <source>bits a byte</source>
        <translation>bits por byte</translation>
    </message>
    <message>
        <source>offset in the file, kB</source>
        <translation>posición en el archivo, kB</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, nuevo</translation>
    </message>
    <message>
        <source>Entropy by offset</source>
        <translation>Entropía por posición</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>There are no bytes to measure.</source>
        <translation>No hay bytes que medir.</translation>
    </message>
    <message>
        <source>At most %1 bits a byte before and %2 after; 8 is random.</source>
        <translation>Como máximo %1 bits por byte antes y %2 después; 8 es aleatorio.</translation>
    </message>
    <message>
        <source>%1 in %2, new</source>
        <translation>%1 en %2, nuevo</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1: %2 bits a byte, before %3</source>
        <translation>%1: %2 bits por byte, antes %3</translation>
    </message>
    <message>
        <source>%1: %2 bits a byte, nothing before</source>
        <translation>%1: %2 bits por byte, antes nada</translation>
    </message>
    <message>
        <source>%1: nothing, before %2 bits a byte</source>
        <translation>%1: nada, antes %2 bits por byte</translation>
    </message>
</context>
<context>
    <name>quorate::charts::HeatMap</name>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>quorate::charts::LimitChart</name>
    <message>
        <source>% failed</source>
        <translation>% de fallos</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Anillo</translation>
    </message>
    <message>
        <source>Failed at worst</source>
        <translation>Fallos en el peor momento</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Select a rollout to see the failures of its rings.</source>
        <translation>Seleccione un despliegue para ver los fallos de sus anillos.</translation>
    </message>
    <message>
        <source>At a limit of %1 no ring would have paused.</source>
        <translation>Con un límite de %1 no se habría pausado ningún anillo.</translation>
    </message>
    <message>
        <source>At a limit of %1 these rings would have paused: %2.</source>
        <translation>Con un límite de %1 se habrían pausado estos anillos: %2.</translation>
    </message>
</context>
<context>
    <name>quorate::charts::RolloutChart</name>
    <message>
        <source>days since the start</source>
        <translation>días desde el inicio</translation>
    </message>
    <message>
        <source>hours since the start</source>
        <translation>horas desde el inicio</translation>
    </message>
    <message>
        <source>minutes since the start</source>
        <translation>minutos desde el inicio</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>dispositivos</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Select a rollout to see how it went.</source>
        <translation>Seleccione un despliegue para ver cómo ha ido.</translation>
    </message>
    <message>
        <source>Seconds since the start</source>
        <translation>Segundos desde el inicio</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 de %2 dispositivos</translation>
    </message>
    <message>
        <source>%1 days since the start</source>
        <translation>%1 días desde el inicio</translation>
    </message>
    <message>
        <source>%1 hours since the start</source>
        <translation>%1 horas desde el inicio</translation>
    </message>
    <message>
        <source>%1 minutes since the start</source>
        <translation>%1 minutos desde el inicio</translation>
    </message>
</context>
<context>
    <name>quorate::charts::TimelineChart</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Todavía no ha pasado nada.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>y más</translation>
    </message>
</context>
<context>
    <name>quorate::charts::TrafficChart</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>kB/s</source>
        <translation>kB/s</translation>
    </message>
    <message>
        <source>B/s</source>
        <translation>B/s</translation>
    </message>
    <message>
        <source>↓ received %1</source>
        <translation>↓ recibido %1</translation>
    </message>
    <message>
        <source>↑ sent %1</source>
        <translation>↑ enviado %1</translation>
    </message>
    <message>
        <source>no limit of what is sent</source>
        <translation>sin límite de envío</translation>
    </message>
    <message>
        <source>at most %1 sent</source>
        <translation>como mucho %1 enviados</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Nothing was counted in this time yet.</source>
        <translation>Todavía no se ha contado nada en este tiempo.</translation>
    </message>
    <message>
        <source>%1 received and %2 sent, at most %3.</source>
        <translation>%1 recibidos y %2 enviados, como mucho %3.</translation>
    </message>
    <message>
        <source>%1: not counted</source>
        <translation>%1: no contado</translation>
    </message>
    <message>
        <source>%1: %2 received, %3 sent</source>
        <translation>%1: %2 recibidos, %3 enviados</translation>
    </message>
</context>
<context>
    <name>quorate::charts::WaitingChart</name>
    <message>
        <source>days before now</source>
        <translation>días antes de ahora</translation>
    </message>
    <message>
        <source>hours before now</source>
        <translation>horas antes de ahora</translation>
    </message>
    <message>
        <source>minutes before now</source>
        <translation>minutos antes de ahora</translation>
    </message>
    <message>
        <source>seconds before now</source>
        <translation>segundos antes de ahora</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otras</translation>
    </message>
    <message>
        <source>Nothing waits for a block.</source>
        <translation>Nada espera un bloque.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Seconds before now</source>
        <translation>Segundos antes de ahora</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>quorate::console::Console</name>
    <message>
        <source>The node was not opened.</source>
        <translation>El nodo no se abrió.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>quorate::dialogs::Outbox</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>quorate::dialogs::PageSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back to the page (Esc)</source>
        <translation>Volver a la página (Esc)</translation>
    </message>
</context>
<context>
    <name>quorate::dialogs::SignSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Escriba %1 para confirmar</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Hace falta un motivo.</translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation>Escriba %1 para confirmar.</translation>
    </message>
    <message>
        <source>Shown once there is a reason: it is part of what is signed.</source>
        <translation>Se muestra cuando haya un motivo: forma parte de lo que se firma.</translation>
    </message>
    <message>
        <source>Being prepared...</source>
        <translation>Preparando...</translation>
    </message>
    <message>
        <source>What is signed is shown first.</source>
        <translation>Primero se muestra lo que se firma.</translation>
    </message>
</context>
<context>
    <name>quorate::dialogs::SignedView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What is signed, as</source>
        <translation>Lo que se firma, como</translation>
    </message>
    <message>
        <source>Bytes that are signed</source>
        <translation>Bytes que se firman</translation>
    </message>
    <message>
        <source>Bytes that are signed, in CBOR diagnostic notation</source>
        <translation>Bytes que se firman, en notación de diagnóstico CBOR</translation>
    </message>
    <message>
        <source>Id of the transaction</source>
        <translation>Identificador de la transacción</translation>
    </message>
    <message>
        <source>Copy the id of the transaction</source>
        <translation>Copiar el identificador de la transacción</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>CBOR</source>
        <translation>CBOR</translation>
    </message>
    <message>
        <source>Fields of what is signed</source>
        <translation>Campos de lo que se firma</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
    <message>
        <source>Transaction: %1</source>
        <translation>Transacción: %1</translation>
    </message>
    <message>
        <source>Transaction %1</source>
        <translation>Transacción %1</translation>
    </message>
    <message>
        <source>The signature of the part before will stand at %1 to %2; until then there are zeros.</source>
        <translation>La firma de la parte anterior estará en %1 a %2; hasta entonces hay ceros.</translation>
    </message>
</context>
<context>
    <name>quorate::dialogs::UnlockDialog</name>
    <message>
        <source>Unlock keys</source>
        <translation>Desbloquear claves</translation>
    </message>
    <message>
        <source>Passphrase of the key files</source>
        <translation>Frase de contraseña de los archivos de claves</translation>
    </message>
    <message>
        <source>Passphrase of the keys of %1</source>
        <translation>Frase de contraseña de las claves de %1</translation>
    </message>
    <message>
        <source>The keys stay on this computer and are opened in memory only.</source>
        <translation>Las claves se quedan en este equipo y solo se abren en memoria.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Unlock token</source>
        <translation>Desbloquear token</translation>
    </message>
    <message>
        <source>PIN of the token %1</source>
        <translation>PIN del token %1</translation>
    </message>
    <message>
        <source>Type the PIN on the reader after you chose Unlock token.</source>
        <translation>Escriba el PIN en el lector después de elegir Desbloquear token.</translation>
    </message>
    <message>
        <source>The PIN goes to the token and is not kept. It is forgotten when the keys are locked.</source>
        <translation>El PIN va al token y no se guarda. Se olvida cuando se bloquean las claves.</translation>
    </message>
</context>
<context>
    <name>quorate::models</name>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>No member now</source>
        <translation>Ya no es miembro</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Newest acknowledgement</source>
        <translation>Acuse más reciente</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Waits for its batch</source>
        <translation>Espera su lote</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation>Señalado</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation>Ordinal</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuta</translation>
    </message>
    <message>
        <source>Installed version</source>
        <translation>Versión instalada</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Rejections</source>
        <translation>Rechazos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Transaction key</source>
        <translation>Clave de transacción</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocados</translation>
    </message>
    <message>
        <source>Hardware classes</source>
        <translation>Clases de hardware</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Delegados</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Sealer</source>
        <translation>Sellador</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transacciones</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>No member</source>
        <translation>No es miembro</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Release height</source>
        <translation>Altura releases</translation>
    </message>
    <message>
        <source>Delivery height</source>
        <translation>Altura entrega</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajada</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Which parts of the payload are here</source>
        <translation>Qué partes de la carga útil están aquí</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Desperdiciado</translation>
    </message>
    <message>
        <source>Pieces root</source>
        <translation>Raíz de las piezas</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Resto</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledged by %1 of %2 devices, failures: %3</source>
        <translation>
            <numerusform>Acusada por %1 de %2 dispositivo, fallos: %3</numerusform>
            <numerusform>Acusada por %1 de %2 dispositivos, fallos: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts as the gateways claim them; the entries are not open to us.</source>
        <translation>Cifras según las pasarelas; las entradas no nos son legibles.</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 en lugar de %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message numerus="yes">
        <source>%n targets</source>
        <translation>
            <numerusform>%n objetivo</numerusform>
            <numerusform>%n objetivos</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Not settled yet: this may still change.</source>
        <translation>Aún no definitivo: esto todavía puede cambiar.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Ahorro</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidida</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Verificador</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Hardware class</source>
        <translation>Clase de hardware</translation>
    </message>
    <message>
        <source>Rollback index</source>
        <translation>Índice de reversión</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Artefacto</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>In transaction</source>
        <translation>En la transacción</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>No se guarda</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Vetado</translation>
    </message>
    <message>
        <source>Misbehaviour</source>
        <translation>Mala conducta</translation>
    </message>
    <message>
        <source>Installed: %1, under way: %2, failed: %3, devices: %4</source>
        <translation>Instalados: %1, en curso: %2, fallos: %3, dispositivos: %4</translation>
    </message>
    <message>
        <source>Behind plan</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Anillo</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>Límite de parada</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>On plan</source>
        <translation>Según lo previsto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, luego %2</translation>
    </message>
    <message>
        <source>%1 of the devices that fit, with the rings before</source>
        <translation>%1 de los dispositivos que encajan, con los anillos anteriores</translation>
    </message>
    <message>
        <source>hardware classes: %1</source>
        <translation>clases de hardware: %1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>devices in a list: %1</source>
        <translation>dispositivos en una lista: %1</translation>
    </message>
    <message>
        <source>the limit counts from %1 answers</source>
        <translation>el límite cuenta a partir de %1 respuestas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Por sí solo</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Nuestra</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Will be in block</source>
        <translation>Estará en el bloque</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Nuevo intento</translation>
    </message>
    <message>
        <source>Rarest</source>
        <translation>Más rara</translation>
    </message>
    <message>
        <source>How many connected peers have the rarest of the missing pieces</source>
        <translation>Cuántos pares conectados tienen la más rara de las piezas que faltan</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2</source>
        <translation>↓ %1  ↑ %2</translation>
    </message>
    <message>
        <source>%1 of %2 voted</source>
        <translation>%1 de %2 han votado</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>seguida</translation>
    </message>
    <message>
        <source>Votes wished by</source>
        <translation>Votos deseados antes de</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Seguidas</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Atascado</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Revertido</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>Este nodo</translation>
    </message>
    <message>
        <source>Failed, 24 h</source>
        <translation>Fallos, 24 h</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada aún</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ofrecida</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Obtenido</translation>
    </message>
    <message>
        <source>Bytes of its payload that went out, since this gateway&apos;s start</source>
        <translation>Bytes de su carga enviados desde el inicio de esta pasarela</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Sus palabras</translation>
    </message>
    <message>
        <source>In no ring</source>
        <translation>En ningún anillo</translation>
    </message>
    <message>
        <source>Failed, share</source>
        <translation>Fallos, parte</translation>
    </message>
    <message>
        <source>From it</source>
        <translation>Desde ella</translation>
    </message>
    <message>
        <source>To it</source>
        <translation>Hacia ella</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Key on the ledger</source>
        <translation>Clave en el libro mayor</translation>
    </message>
    <message>
        <source>No valid key</source>
        <translation>Sin clave válida</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>Slow is more than two turns: somebody missed one</source>
        <translation>Lento es más de dos turnos: alguien perdió el suyo</translation>
    </message>
    <message>
        <source>Blocks behind</source>
        <translation>Bloques de atraso</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Info-hash</source>
        <translation>Info-hash</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Conflicting</source>
        <translation>Contradictorio</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Until %1, as somebody marked at this computer</source>
        <translation>Hasta %1, según lo marcó alguien en este equipo</translation>
    </message>
    <message>
        <source>Of its program, as it tells; nothing proves it</source>
        <translation>De su programa, según dice; nada lo prueba</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Devices that installed it, from the release&apos;s first acknowledgement to its newest; in the second half of that time %1 came</source>
        <translation>Dispositivos que la instalaron, del primer acuse de la release al más reciente; en la segunda mitad de ese tiempo llegaron %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Lo que dijo</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 por minuto</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>stage of a release: no vote yet</comment>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>In review</source>
        <comment>stage of a release</comment>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>stage of a release: on no device yet</comment>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Rolling out</source>
        <comment>stage of a release</comment>
        <translation>En despliegue</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>stage of a release: on every device</comment>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>stage of a release</comment>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Last acknowledgement</source>
        <translation>Último acuse</translation>
    </message>
    <message>
        <source>Nothing that it acknowledged is recorded, or open to this node</source>
        <translation>No hay registrado ningún acuse suyo, o ninguno abierto a este nodo</translation>
    </message>
    <message>
        <source>Asked for the rows in sight; the list is neither sorted nor filtered by it</source>
        <translation>Se pregunta para las filas a la vista; la lista no se ordena ni se filtra por ello</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>title of a narrow column</comment>
        <translation>Fallos</translation>
    </message>
</context>
<context>
    <name>quorate::models::ReviewFiles</name>
    <message>
        <source>+ added</source>
        <translation>+ añadido</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− eliminado</translation>
    </message>
    <message>
        <source>&gt; renamed</source>
        <translation>&gt; renombrado</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>permisos</translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation>~ cambiado</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>viewed</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>not viewed</source>
        <translation>no visto</translation>
    </message>
    <message>
        <source>the whole image</source>
        <translation>la imagen entera</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size change</source>
        <translation>Cambio de tamaño</translation>
    </message>
    <message>
        <source>Entropy, 0-8</source>
        <translation>Entropía, 0-8</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Señales</translation>
    </message>
    <message>
        <source>new account</source>
        <translation>cuenta nueva</translation>
    </message>
    <message>
        <source>new network address</source>
        <translation>nueva dirección de red</translation>
    </message>
    <message>
        <source>canaries lost</source>
        <translation>sin canarios</translation>
    </message>
    <message>
        <source>new certificate</source>
        <translation>certificado nuevo</translation>
    </message>
    <message>
        <source>new component</source>
        <translation>componente nuevo</translation>
    </message>
    <message>
        <source>device node</source>
        <translation>nodo de dispositivo</translation>
    </message>
    <message>
        <source>entropy rose</source>
        <translation>entropía mayor</translation>
    </message>
    <message>
        <source>more than listed</source>
        <translation>más de lo listado</translation>
    </message>
    <message>
        <source>FORTIFY lost</source>
        <translation>sin FORTIFY</translation>
    </message>
    <message>
        <source>new calls</source>
        <translation>llamadas nuevas</translation>
    </message>
    <message>
        <source>other interpreter</source>
        <translation>otro intérprete</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>clave privada</translation>
    </message>
    <message>
        <source>new library</source>
        <translation>biblioteca nueva</translation>
    </message>
    <message>
        <source>link climbs out</source>
        <translation>enlace hacia fuera</translation>
    </message>
    <message>
        <source>listens</source>
        <translation>escucha</translation>
    </message>
    <message>
        <source>new login key</source>
        <translation>nueva clave de acceso</translation>
    </message>
    <message>
        <source>password to log in</source>
        <translation>contraseña de acceso</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>malformado</translation>
    </message>
    <message>
        <source>near-random section</source>
        <translation>sección casi aleatoria</translation>
    </message>
    <message>
        <source>not in SBOM</source>
        <translation>no está en el SBOM</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>sin abrir</translation>
    </message>
    <message>
        <source>not wholly inspected</source>
        <translation>no examinado del todo</translation>
    </message>
    <message>
        <source>executable stack</source>
        <translation>pila ejecutable</translation>
    </message>
    <message>
        <source>other owner</source>
        <translation>otro propietario</translation>
    </message>
    <message>
        <source>PIE lost</source>
        <translation>sin PIE</translation>
    </message>
    <message>
        <source>new program</source>
        <translation>programa nuevo</translation>
    </message>
    <message>
        <source>RELRO lost</source>
        <translation>sin RELRO</translation>
    </message>
    <message>
        <source>wider rights</source>
        <translation>permisos ampliados</translation>
    </message>
    <message>
        <source>own library folders</source>
        <translation>carpetas de bibliotecas propias</translation>
    </message>
    <message>
        <source>new script</source>
        <translation>script nuevo</translation>
    </message>
    <message>
        <source>script changed</source>
        <translation>script cambiado</translation>
    </message>
    <message>
        <source>new section</source>
        <translation>sección nueva</translation>
    </message>
    <message>
        <source>new service</source>
        <translation>servicio nuevo</translation>
    </message>
    <message>
        <source>becomes setgid</source>
        <translation>pasa a setgid</translation>
    </message>
    <message>
        <source>becomes setuid</source>
        <translation>pasa a setuid</translation>
    </message>
    <message>
        <source>writable by all</source>
        <translation>escribible por todos</translation>
    </message>
    <message>
        <source>writable code</source>
        <translation>código escribible</translation>
    </message>
    <message>
        <source>other attributes</source>
        <translation>otros atributos</translation>
    </message>
    <message>
        <source>gains capabilities</source>
        <translation>obtiene capacidades</translation>
    </message>
    <message>
        <source>name stands twice</source>
        <translation>nombre repetido</translation>
    </message>
</context>
<context>
    <name>quorate::pages</name>
    <message>
        <source>Failed without a reason</source>
        <translation>Fallo sin motivo</translation>
    </message>
    <message>
        <source>Failed; the reasons are not open to us</source>
        <translation>Fallo; los motivos no nos son legibles</translation>
    </message>
    <message>
        <source>At this gateway: %1</source>
        <translation>En esta pasarela: %1</translation>
    </message>
    <message>
        <source>Has not acknowledged yet</source>
        <translation>Aún sin acuse</translation>
    </message>
    <message>
        <source>%1, state of %2, everything since the beginning</source>
        <translation>%1, estado a %2, todo desde el principio</translation>
    </message>
    <message>
        <source>%1, state of %2, releases and alerts since %3</source>
        <translation>%1, estado a %2, releases y alertas desde %3</translation>
    </message>
    <message>
        <source>Made by %1. Times %2.</source>
        <translation>Elaborado por %1. Horas: %2.</translation>
    </message>
    <message>
        <source>a follower without a role</source>
        <translation>un seguidor sin rol</translation>
    </message>
    <message>
        <source>Consortium id</source>
        <translation>Id del consorcio</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>Libros mayores</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Settled block</source>
        <translation>Bloque definitivo</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Punto de control</translation>
    </message>
    <message>
        <source>Cosigned by</source>
        <translation>Cofirmado por</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>None in this time.</source>
        <translation>Ninguna en este tiempo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Published by %1 at %2; decided %3.</source>
        <translation>Publicada por %1 el %2; decidida el %3.</translation>
    </message>
    <message>
        <source>Counts as gateways claim.</source>
        <translation>Cifras según las pasarelas.</translation>
    </message>
    <message>
        <source>Withdrawn because: %1</source>
        <translation>Retirada porque: %1</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Verificador</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why devices failed</source>
        <translation>Por qué fallaron dispositivos</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation>Señalado</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>How to check this report</source>
        <translation>Cómo comprobar este informe</translation>
    </message>
    <message>
        <source>This report was made without evidence: it says what one node showed.</source>
        <translation>Este informe se elaboró sin evidencias: dice lo que mostró un nodo.</translation>
    </message>
    <message>
        <source>Publications, votes, decisions and acknowledgements are proven by the signed file beside it, without any node:</source>
        <translation>Publicaciones, votos, decisiones y acuses quedan probados por el archivo firmado que lo acompaña, sin ningún nodo:</translation>
    </message>
    <message>
        <source>SHA-256 of that file</source>
        <translation>SHA-256 de ese archivo</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, página %2 de %3</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>dispositivos</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>No device has acknowledged yet.</source>
        <translation>Ningún dispositivo ha enviado aún su acuse.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>half within %1</source>
        <translation>la mitad en %1</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <translation>el 95 % en %1</translation>
    </message>
    <message>
        <source>%1: half of the devices acknowledged within %2, 95 % within %3.</source>
        <translation>%1: la mitad de los dispositivos acusaron en %2, el 95 % en %3.</translation>
    </message>
    <message>
        <source>No device of %1 was heard of through %2.</source>
        <translation>Sin noticias de ningún dispositivo para %1 a través de %2.</translation>
    </message>
    <message>
        <source>%1 at %2: %3 of %4 devices, failures: %5.</source>
        <translation>%1 en %2: %3 de %4 dispositivos, fallos: %5.</translation>
    </message>
    <message>
        <source>No gateway has recorded acknowledgements that are open to us.</source>
        <translation>Ninguna pasarela ha registrado acuses que nos sean legibles.</translation>
    </message>
    <message>
        <source>Every device that was heard of has its release.</source>
        <translation>Todos los dispositivos con noticias tienen su release.</translation>
    </message>
    <message>
        <source>Furthest behind: %1</source>
        <translation>El más atrasado: %1</translation>
    </message>
    <message>
        <source>none: all is probable</source>
        <translation>ninguno: todo es probable</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>Cargas útiles</translation>
    </message>
    <message>
        <source>Transaction %1</source>
        <translation>Transacción %1</translation>
    </message>
    <message>
        <source>Device %2 of %1</source>
        <translation>Dispositivo %2 de %1</translation>
    </message>
    <message>
        <source>Acknowledgements wait for their batch until the keys are unlocked.</source>
        <translation>Los acuses esperan su lote hasta que se desbloqueen las claves.</translation>
    </message>
    <message>
        <source>It is %1 ahead of its peers&apos; clocks.</source>
        <translation>Va %1 por delante de los relojes de sus pares.</translation>
    </message>
    <message>
        <source>It is %1 behind its peers&apos; clocks.</source>
        <translation>Va %1 por detrás de los relojes de sus pares.</translation>
    </message>
    <message>
        <source>The newest block is dated %1 ahead of this clock.</source>
        <translation>El bloque más reciente lleva una fecha %1 adelantada a este reloj.</translation>
    </message>
    <message>
        <source>%1: %2 is in no block after %3</source>
        <translation>%1: %2 no está en ningún bloque tras %3</translation>
    </message>
    <message>
        <source>Size %1, cosigned %2</source>
        <translation>Tamaño %1, cofirmado %2</translation>
    </message>
    <message>
        <source>%1, size %2</source>
        <translation>%1, tamaño %2</translation>
    </message>
    <message>
        <source>%1: two heads of size %2, which is not settled here</source>
        <translation>%1: dos cabezas de tamaño %2, que aquí no está asentado</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en revisión</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>Publicada por %1</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Despliegue</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>rolling out</source>
        <translation>en despliegue</translation>
    </message>
    <message>
        <source>%1, ring %2</source>
        <translation>%1, anillo %2</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>until %1 of the devices</source>
        <translation>hasta %1 de los dispositivos</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>First acknowledgement</source>
        <translation>Primer acuse</translation>
    </message>
    <message>
        <source>Half of the devices have it</source>
        <translation>La mitad de los dispositivos la tiene</translation>
    </message>
    <message>
        <source>%1 of the devices have it</source>
        <translation>%1 de los dispositivos la tiene</translation>
    </message>
    <message>
        <source>First failure on a device</source>
        <translation>Primer fallo en un dispositivo</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <translation>%1 pregunta: %2</translation>
    </message>
    <message>
        <source>%1 answers: %2</source>
        <translation>%1 responde: %2</translation>
    </message>
    <message>
        <source>%1: %2 events since %3; it is %4.</source>
        <translation>%1: %2 sucesos desde %3; estado: %4.</translation>
    </message>
    <message>
        <source>Installed on %1 of %2 devices, failures: %3.</source>
        <translation>Instalada en %1 de %2 dispositivos, fallos: %3.</translation>
    </message>
    <message>
        <source>late by %1</source>
        <comment>a review: so much after its deadline</comment>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a review: so much time until its deadline</comment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a review: the day of its deadline</comment>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>No reviews need you.</source>
        <translation>Ninguna revisión le necesita.</translation>
    </message>
    <message>
        <source>No reviews need you. Next deadline: %1.</source>
        <translation>Ninguna revisión le necesita. Próximo plazo: %1.</translation>
    </message>
    <message>
        <source>Write a time as 2026-11-20 08:30, in UTC, or a span such as 7 d.</source>
        <translation>Escriba una hora como 2026-11-20 08:30, en UTC, o un plazo como 7 d.</translation>
    </message>
    <message>
        <source>This time is not to come.</source>
        <translation>Esta hora no está en el futuro.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, and how far away it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: devices that acknowledged</source>
        <translation>%1: dispositivos que acusaron recibo</translation>
    </message>
    <message>
        <source>%1: devices that installed it</source>
        <translation>%1: dispositivos que la instalaron</translation>
    </message>
    <message>
        <source>%1: devices where it failed</source>
        <translation>%1: dispositivos donde falló</translation>
    </message>
    <message>
        <source>%1: devices that have not acknowledged yet</source>
        <translation>%1: dispositivos que aún no acusaron recibo</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation>Pasarela: %1</translation>
    </message>
    <message>
        <source>Hardware class: %1</source>
        <translation>Clase de hardware: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Accused: %1</source>
        <translation>Señalado: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Desde: %1</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <translation>Hasta: %1</translation>
    </message>
    <message>
        <source>The proposal could not be made.</source>
        <translation>No se pudo hacer la propuesta.</translation>
    </message>
    <message>
        <source>Nothing was signed or sent.</source>
        <translation>No se firmó ni se envió nada.</translation>
    </message>
    <message>
        <source>Look at the proposal...</source>
        <translation>Ver la propuesta...</translation>
    </message>
    <message>
        <source>Propose a change of %1</source>
        <translation>Proponer un cambio de %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Keys to revoke</source>
        <translation>Claves que se revocan</translation>
    </message>
    <message>
        <source>Last trusted leaf</source>
        <translation>Última hoja de confianza</translation>
    </message>
    <message>
        <source>only when a key was stolen: a leaf of the release chain</source>
        <translation>solo si robaron una clave: una hoja de la cadena de releases</translation>
    </message>
    <message>
        <source>What a revoked key signed after that leaf is void: votes and releases, too. Left empty, all that it signed so far stands.</source>
        <translation>Lo que una clave revocada firmó después de esa hoja es nulo, también votos y releases. Si se deja vacío, vale todo lo que firmó hasta ahora.</translation>
    </message>
    <message>
        <source>A leaf is a number, as the Chain page shows it.</source>
        <translation>Una hoja es un número, como lo muestra la página Cadena.</translation>
    </message>
    <message>
        <source>It says nothing while no key is revoked.</source>
        <translation>No dice nada mientras no se revoque ninguna clave.</translation>
    </message>
    <message>
        <source>A member has a name.</source>
        <translation>Un miembro tiene un nombre.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A member without roles leaves the consortium: propose its removal.</source>
        <translation>Un miembro sin roles deja el consorcio: proponga su retirada.</translation>
    </message>
    <message>
        <source>Public record of the new member</source>
        <translation>Registro público del nuevo miembro</translation>
    </message>
    <message>
        <source>Propose other checkers</source>
        <translation>Proponer otros verificadores</translation>
    </message>
    <message>
        <source>Propose other validators</source>
        <translation>Proponer otros validadores</translation>
    </message>
    <message>
        <source>Who votes on releases from then on, all of them. Each needs the role and a vote key first: propose a change of the member.</source>
        <translation>Quiénes votan las releases desde entonces, todos. Cada uno necesita antes el rol y una clave de voto: proponga un cambio del miembro.</translation>
    </message>
    <message>
        <source>Who settles blocks from then on, all of them. Each needs the role and its keys first: propose a change of the member.</source>
        <translation>Quiénes hacen definitivos los bloques desde entonces, todos. Cada uno necesita antes el rol y sus claves: proponga un cambio del miembro.</translation>
    </message>
    <message>
        <source>Checkers</source>
        <translation>Verificadores</translation>
    </message>
    <message>
        <source>Validators</source>
        <translation>Validadores</translation>
    </message>
    <message>
        <source>There is at least one.</source>
        <translation>Hay al menos uno.</translation>
    </message>
    <message>
        <source>Propose another policy</source>
        <translation>Proponer otra política</translation>
    </message>
    <message>
        <source>Checkers of a release, at least</source>
        <translation>Verificadores de una release, como mínimo</translation>
    </message>
    <message>
        <source>Approvals of a release, at least</source>
        <translation>Aprobaciones de una release, como mínimo</translation>
    </message>
    <message>
        <source>For releases that are published from then on. A majority of the checkers is always needed.</source>
        <translation>Para las releases que se publiquen desde entonces. Siempre hace falta una mayoría de los verificadores.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>key file, or pkcs11: for a key on a token</source>
        <translation>archivo de clave, o pkcs11: para una clave en un token</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Elegir...</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Elegir: %1</translation>
    </message>
    <message>
        <source>Purpose of the new key</source>
        <translation>Finalidad de la clave nueva</translation>
    </message>
    <message>
        <source>no new key</source>
        <translation>ninguna clave nueva</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>Indique para qué es.</translation>
    </message>
    <message>
        <source>Say where the new key is.</source>
        <translation>Indique dónde está la clave nueva.</translation>
    </message>
    <message>
        <source>Propose a new key of %1</source>
        <translation>Proponer una clave nueva de %1</translation>
    </message>
    <message>
        <source>Which key</source>
        <translation>Qué clave</translation>
    </message>
    <message>
        <source>The vendor signs with its present root key and with the new one; then a quorum of the checkers consents. Each of them hears from the vendor itself first that the key is its own.</source>
        <translation>El proveedor firma con su clave raíz actual y con la nueva; después consiente un quórum de los verificadores. Cada uno oye antes del propio proveedor que la clave es suya.</translation>
    </message>
    <message>
        <source>The vendor signs with its root key, which is enough; or with its present release key, and then a quorum of the checkers consents.</source>
        <translation>El proveedor firma con su clave raíz, y eso basta; o con su clave de release actual, y entonces consiente un quórum de los verificadores.</translation>
    </message>
    <message>
        <source>A root key&apos;s statements stand.</source>
        <translation>Lo que firmó una clave raíz sigue valiendo.</translation>
    </message>
    <message>
        <source>Sign with a key of the vendor</source>
        <translation>Firmar con una clave del proveedor</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>The key is read for this one signature and kept nowhere. The signature stands in the proposal for whoever gets it; nothing is sent.</source>
        <translation>La clave se lee para esta única firma y no se guarda en ninguna parte. La firma queda en la propuesta para quien la reciba; no se envía nada.</translation>
    </message>
    <message>
        <source>Key of the vendor</source>
        <translation>Clave del proveedor</translation>
    </message>
    <message>
        <source>Passphrase or PIN</source>
        <translation>Frase de contraseña o PIN</translation>
    </message>
    <message>
        <source>It was not signed.</source>
        <translation>No se firmó.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message numerus="yes">
        <source>%1 more releases are left out of this preview; the saved report has them.</source>
        <translation>
            <numerusform>Hay %1 release más que no está en esta vista previa; el informe guardado la contiene.</numerusform>
            <numerusform>Hay %1 releases más que no están en esta vista previa; el informe guardado las contiene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more alerts are left out of this preview; the saved report has them.</source>
        <translation>
            <numerusform>Hay %1 alerta más que no está en esta vista previa; el informe guardado la contiene.</numerusform>
            <numerusform>Hay %1 alertas más que no están en esta vista previa; el informe guardado las contiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, state of %2, everything about this release</source>
        <translation>%1, estado a %2, todo sobre esta release</translation>
    </message>
    <message>
        <source>%1, state of %2, releases and alerts until %3</source>
        <translation>%1, estado a %2, releases y alertas hasta %3</translation>
    </message>
    <message>
        <source>%1, state of %2, releases and alerts from %3 until %4</source>
        <translation>%1, estado a %2, releases y alertas desde %3 hasta %4</translation>
    </message>
    <message>
        <source>Not a time. Write 2026-11-20, or 2026-11-20 08:30, in UTC.</source>
        <translation>No es una fecha. Escriba 2026-11-20, o 2026-11-20 08:30, en UTC.</translation>
    </message>
    <message>
        <source>That is still to come: the report would be empty.</source>
        <translation>Eso aún está por venir: el informe estaría vacío.</translation>
    </message>
    <message>
        <source>That is still to come. Leave it empty for a report until now.</source>
        <translation>Eso aún está por venir. Déjelo vacío para un informe hasta ahora.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Termina antes de empezar.</translation>
    </message>
    <message>
        <source>Published by %1 at %2; not decided yet.</source>
        <translation>Publicada por %1 el %2; aún sin decidir.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) of %1</source>
        <translation>
            <numerusform>%n dispositivo de %1</numerusform>
            <numerusform>%n dispositivos de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s)</source>
        <translation>
            <numerusform>%n transacción</numerusform>
            <numerusform>%n transacciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::Accusations</name>
    <message>
        <source>Accused</source>
        <translation>Señalado</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Failed without a reason</source>
        <translation>Fallo sin motivo</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Negative acknowledgements by accused party</source>
        <translation>Acuses negativos por parte señalada</translation>
    </message>
</context>
<context>
    <name>quorate::pages::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Show the release</source>
        <translation>Mostrar la release</translation>
    </message>
    <message>
        <source>No alerts.</source>
        <translation>Sin alertas.</translation>
    </message>
    <message>
        <source>Failed boot checks, conflicting signatures and missing transactions are shown here as soon as this node sees them.</source>
        <translation>Las comprobaciones de arranque fallidas, las firmas contradictorias y las transacciones ausentes aparecen aquí en cuanto este nodo las ve.</translation>
    </message>
    <message>
        <source>This alert is gone.</source>
        <translation>Esta alerta ya no existe.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>First statement</source>
        <translation>Primera declaración</translation>
    </message>
    <message>
        <source>Second statement</source>
        <translation>Segunda declaración</translation>
    </message>
    <message>
        <source>Export evidence...</source>
        <translation>Exportar evidencias...</translation>
    </message>
    <message>
        <source>Everything that this node can prove, in one signed file</source>
        <translation>Todo lo que este nodo puede probar, en un archivo firmado</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Exportar evidencias</translation>
    </message>
    <message>
        <source>The evidence is in %1</source>
        <translation>Las evidencias están en %1</translation>
    </message>
    <message>
        <source>The evidence was not exported.</source>
        <translation>Las evidencias no se exportaron.</translation>
    </message>
    <message>
        <source>No complete file was written.</source>
        <translation>No se escribió ningún archivo completo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>%1 signed both. Lines that differ are marked; whoever signed one must not have signed the other.</source>
        <translation>%1 firmó ambas. Las líneas que difieren están marcadas; quien firmó una no debió firmar la otra.</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciada</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Mute until...</source>
        <translation>Silenciar hasta...</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Sin responsable</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>En una hora</translation>
    </message>
    <message>
        <source>In 8 hours</source>
        <translation>En 8 horas</translation>
    </message>
    <message>
        <source>Tomorrow at 8:00</source>
        <translation>Mañana a las 8:00</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>En 7 días</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Quién se ocupa</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>The alert is acknowledged. It stays in the list and in the evidence.</source>
        <translation>La alerta está confirmada. Permanece en la lista y en las evidencias.</translation>
    </message>
    <message>
        <source>The alert is open again.</source>
        <translation>La alerta está abierta de nuevo.</translation>
    </message>
    <message>
        <source>The alert is muted until %1.</source>
        <translation>La alerta está silenciada hasta %1.</translation>
    </message>
    <message>
        <source>Nobody looks after the alert.</source>
        <translation>Nadie se ocupa de la alerta.</translation>
    </message>
    <message>
        <source>%1 looks after the alert.</source>
        <translation>%1 se ocupa de la alerta.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Muted until</source>
        <translation>Silenciada hasta</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera vez</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetidas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) since %1</source>
        <translation>
            <numerusform>%n vez desde %1</numerusform>
            <numerusform>%n veces desde %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Accused by devices</source>
        <translation>Señalados por dispositivos</translation>
    </message>
    <message>
        <source>Which parties do negative acknowledgements name? Choose a line to list its devices</source>
        <translation>¿Qué partes nombran los acuses negativos? Elija una línea para ver sus dispositivos</translation>
    </message>
    <message>
        <source>About us</source>
        <translation>Nos atañe</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Evidence...</source>
        <translation>Evidencias...</translation>
    </message>
    <message>
        <source>What this node can prove of its release, in one signed file; of everything, where it has none</source>
        <translation>Lo que este nodo puede probar de la release, en un archivo firmado; de todo, si no la hay</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Export proof...</source>
        <translation>Exportar la prueba...</translation>
    </message>
    <message>
        <source>Both signed heads in one file, which proves the contradiction to anybody</source>
        <translation>Ambas cabezas firmadas en un archivo, que prueba la contradicción a cualquiera</translation>
    </message>
    <message>
        <source>What this row stands for</source>
        <translation>Lo que representa esta fila</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ArtifactSheet</name>
    <message>
        <source>Add an artifact to %1</source>
        <translation>Añadir un artefacto a %1</translation>
    </message>
    <message>
        <source>Another way to the same target: a delta for devices that have another version, or the full artifact. Nobody votes again, because votes are about what is installed.</source>
        <translation>Otro camino al mismo destino: un delta para dispositivos que tienen otra versión, o el artefacto completo. Nadie vuelve a votar, porque los votos son sobre lo que se instala.</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Añadir...</translation>
    </message>
    <message>
        <source>Nothing is added (Esc)</source>
        <translation>No se añade nada (Esc)</translation>
    </message>
    <message>
        <source>Drop the file or folder of the release here</source>
        <translation>Suelte aquí el archivo o la carpeta de la release</translation>
    </message>
    <message>
        <source>Drop what devices have now here; empty: a full artifact</source>
        <translation>Suelte aquí lo que tienen los dispositivos; vacío: artefacto completo</translation>
    </message>
    <message>
        <source>What the release installs</source>
        <translation>Lo que instala la release</translation>
    </message>
    <message>
        <source>What devices have</source>
        <translation>Lo que tienen los dispositivos</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and the button beside it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 installs something else: the SHA-256 of this is %2. What was voted on cannot be changed.</source>
        <translation>%1 instala otra cosa: el SHA-256 de esto es %2. Lo que se votó no se puede cambiar.</translation>
    </message>
    <message>
        <source>There is one already, of %1.</source>
        <translation>Ya hay uno, de %1.</translation>
    </message>
    <message>
        <source>Artifacts are added to releases that are in review or approved.</source>
        <translation>Se añaden artefactos a releases en revisión o aprobadas.</translation>
    </message>
    <message>
        <source>Choose what the release installs.</source>
        <translation>Elija lo que instala la release.</translation>
    </message>
    <message>
        <source>The artifact is being built and compared.</source>
        <translation>El artefacto se construye y se compara.</translation>
    </message>
    <message>
        <source>Unlock the keys to add it.</source>
        <translation>Desbloquee las claves para añadirlo.</translation>
    </message>
    <message>
        <source>The next step shows what is added; nothing is sent before.</source>
        <translation>El paso siguiente muestra lo que se añade; antes no se envía nada.</translation>
    </message>
    <message>
        <source>Sign and add</source>
        <translation>Firmar y añadir</translation>
    </message>
    <message>
        <source>It is built once more, signed with the release key and put on the ledger, for good. Gateways offer it as long as they offer the release.</source>
        <translation>Se construye una vez más, se firma con la clave de releases y se inscribe en el libro mayor, para siempre. Las pasarelas lo ofrecen mientras ofrecen la release.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>Installs</source>
        <translation>Instala</translation>
    </message>
    <message>
        <source>For devices that have</source>
        <translation>Para dispositivos con</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>cualquier cosa</translation>
    </message>
    <message>
        <source>The artifact of %1 is added in %2 s.</source>
        <translation>El artefacto de %1 se añade en %2 s.</translation>
    </message>
    <message>
        <source>%1 has one artifact more; the transaction is settled.</source>
        <translation>%1 tiene un artefacto más; la transacción es definitiva.</translation>
    </message>
    <message>
        <source>No artifact was added to %1.</source>
        <translation>No se añadió ningún artefacto a %1.</translation>
    </message>
    <message>
        <source>Unpack compressed parts for the delta</source>
        <translation>Descomprimir las partes comprimidas para el delta</translation>
    </message>
    <message>
        <source>Much smaller deltas of images with compressed parts; a device must have the same packers</source>
        <translation>Deltas mucho más pequeños de imágenes con partes comprimidas; el dispositivo debe tener los mismos compresores</translation>
    </message>
    <message>
        <source>This file or folder does not exist.</source>
        <translation>Este archivo o carpeta no existe.</translation>
    </message>
    <message>
        <source>This file or folder does not answer. Is its disk or network there?</source>
        <translation>Este archivo o carpeta no responde. ¿Está accesible su disco o su red?</translation>
    </message>
    <message>
        <source>File...</source>
        <translation>Archivo...</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>Carpeta...</translation>
    </message>
    <message>
        <source>%1, release key</source>
        <translation>%1, clave de releases</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 en lugar de %2</translation>
    </message>
    <message>
        <source>The release is as before.</source>
        <translation>La release está como antes.</translation>
    </message>
    <message>
        <source>Correct what is marked.</source>
        <translation>Corrija lo marcado.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::CatchUpStrip</name>
    <message>
        <source>How far the node has caught up</source>
        <translation>Cuánto se ha puesto al día el nodo</translation>
    </message>
    <message>
        <source>Hide this until the node has caught up</source>
        <translation>Ocultar hasta que el nodo esté al día</translation>
    </message>
    <message numerus="yes">
        <source>Catching up with the %1: %2 blocks left</source>
        <translation>
            <numerusform>Poniéndose al día: %1, queda %2 bloque</numerusform>
            <numerusform>Poniéndose al día: %1, quedan %2 bloques</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 a second, about %2 still</source>
        <translation>, %1 por segundo, unos %2 más</translation>
    </message>
    <message>
        <source>What you see is of %1.</source>
        <translation>Lo que ve es de %1.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ChainCharts</name>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>transacciones</translation>
    </message>
    <message>
        <source>turns without a block before it: %1</source>
        <translation>turnos sin bloque antes: %1</translation>
    </message>
    <message>
        <source>Needs two blocks.</source>
        <translation>Hacen falta dos bloques.</translation>
    </message>
    <message>
        <source>Median %1 s between blocks, slowest %2 s, turns without a block: %3.</source>
        <translation>Mediana de %1 s entre bloques, el más lento %2 s, turnos sin bloque: %3.</translation>
    </message>
    <message>
        <source>a turn, %1 s</source>
        <translation>un turno, %1 s</translation>
    </message>
    <message>
        <source>%1 of the %2 newest blocks record transactions.</source>
        <translation>%1 de los %2 bloques más recientes registran transacciones.</translation>
    </message>
    <message>
        <source>seconds until settled</source>
        <translation>segundos hasta ser definitivo</translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>aún no definitivo</translation>
    </message>
    <message>
        <source>never settled: nobody votes</source>
        <translation>nunca definitivo: nadie vota</translation>
    </message>
    <message>
        <source>settled before this console looked</source>
        <translation>definitivo antes de que esta consola mirara</translation>
    </message>
    <message>
        <source>No block was settled since this console looks.</source>
        <translation>Ningún bloque se hizo definitivo desde que esta consola mira.</translation>
    </message>
    <message>
        <source>Median %1 s until a block is settled, slowest %2 s, as this console saw it.</source>
        <translation>Mediana de %1 s hasta que un bloque es definitivo, el más lento %2 s, según vio esta consola.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ChainPage</name>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Older blocks</source>
        <translation>Bloques anteriores</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloques</translation>
    </message>
    <message>
        <source>Transactions of the block</source>
        <translation>Transacciones del bloque</translation>
    </message>
    <message>
        <source>Waiting transactions</source>
        <translation>Transacciones en espera</translation>
    </message>
    <message>
        <source>No blocks yet.</source>
        <translation>Aún no hay bloques.</translation>
    </message>
    <message>
        <source>The first block is sealed once validators are connected.</source>
        <translation>El primer bloque se sella cuando hay validadores conectados.</translation>
    </message>
    <message>
        <source>Select a block to see its transactions.</source>
        <translation>Seleccione un bloque para ver sus transacciones.</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Decoded transaction</source>
        <translation>Transacción decodificada</translation>
    </message>
    <message>
        <source>Select a transaction to see what it says.</source>
        <translation>Seleccione una transacción para ver lo que dice.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>What does it record, and who signed it?</source>
        <translation>¿Qué registra y quién lo firmó?</translation>
    </message>
    <message>
        <source>Waiting for the node.</source>
        <translation>Esperando al nodo.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>best seen %1</source>
        <translation>mejor vista: %1</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>blocks not settled: %1</source>
        <translation>bloques no definitivos: %1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>transacciones</translation>
    </message>
    <message>
        <source>root %1</source>
        <translation>raíz %1</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Punto de control</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>%1 of %2 cosigned, %3</source>
        <translation>%1 de %2 cofirmaron, %3</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>The blocks could not be read.</source>
        <translation>No se pudieron leer los bloques.</translation>
    </message>
    <message>
        <source>Older blocks could not be read.</source>
        <translation>No se pudieron leer bloques anteriores.</translation>
    </message>
    <message>
        <source>Block %1 records no transactions.</source>
        <translation>El bloque %1 no registra transacciones.</translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation>Sellado por</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>The transaction could not be read.</source>
        <translation>No se pudo leer la transacción.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>en la cola</translation>
    </message>
    <message>
        <source>block %1, leaf %2</source>
        <translation>bloque %1, hoja %2</translation>
    </message>
    <message>
        <source>Finality</source>
        <translation>Carácter definitivo</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>No definitivo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Show the proof</source>
        <translation>Mostrar la prueba</translation>
    </message>
    <message>
        <source>Raw bytes</source>
        <translation>Bytes en bruto</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Place and signature</source>
        <translation>Lugar y firma</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalos</translation>
    </message>
    <message>
        <source>From the transaction&apos;s leaf to the root of a cosigned checkpoint</source>
        <translation>De la hoja de la transacción a la raíz de un punto de control cofirmado</translation>
    </message>
    <message>
        <source>Block %1 could not be read.</source>
        <translation>No se pudo leer el bloque %1.</translation>
    </message>
    <message>
        <source>The proof could not be made.</source>
        <translation>No se pudo elaborar la prueba.</translation>
    </message>
    <message>
        <source>Recomputed here: the leaf leads to the root of the checkpoint.</source>
        <translation>Recalculado aquí: la hoja lleva a la raíz del punto de control.</translation>
    </message>
    <message>
        <source>The leaf does NOT lead to the root of the checkpoint.</source>
        <translation>La hoja NO lleva a la raíz del punto de control.</translation>
    </message>
    <message>
        <source>Leaf %1 of a log of %2</source>
        <translation>Hoja %1 de un registro de %2</translation>
    </message>
    <message>
        <source>Leaf data: %1</source>
        <translation>Datos de la hoja: %1</translation>
    </message>
    <message>
        <source>Path %1: %2</source>
        <translation>Camino %1: %2</translation>
    </message>
    <message>
        <source>Root: %1</source>
        <translation>Raíz: %1</translation>
    </message>
    <message>
        <source>Checkpoint with the validators&apos; cosignatures:</source>
        <translation>Punto de control con las cofirmas de los validadores:</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>nobody votes: never settled</source>
        <translation>nadie vota: nunca definitivo</translation>
    </message>
    <message>
        <source>Is the chain well? Seconds between the newest blocks, what they record, and how soon they are settled</source>
        <translation>¿Está bien la cadena? Segundos entre los bloques más nuevos, qué registran y cuándo son definitivos</translation>
    </message>
    <message>
        <source>Export block...</source>
        <translation>Exportar el bloque…</translation>
    </message>
    <message>
        <source>Jump to height</source>
        <translation>Ir a la altura</translation>
    </message>
    <message>
        <source>The number of a block; Enter shows it, also one that is not loaded</source>
        <translation>El número de un bloque; Intro lo muestra, también si no está cargado</translation>
    </message>
    <message>
        <source>With releases</source>
        <translation>Con releases</translation>
    </message>
    <message>
        <source>With votes</source>
        <translation>Con votos</translation>
    </message>
    <message>
        <source>Sealer</source>
        <translation>Sellador</translation>
    </message>
    <message>
        <source>The block and what it records, as JSON</source>
        <translation>El bloque y lo que contiene, en JSON</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Verify from the beginning</source>
        <translation>Verificar desde el principio</translation>
    </message>
    <message>
        <source>Applies every block of this chain anew, from the founding document on, and compares; a job that takes its time</source>
        <translation>Aplica de nuevo cada bloque de esta cadena desde el documento fundacional y compara; una tarea que lleva su tiempo</translation>
    </message>
    <message>
        <source>%1: it was not found to be right.</source>
        <translation>%1: no resultó ser correcta.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is right from the founding document on: %2 blocks and %3 transactions follow all rules, up to block %4.</source>
        <translation>%1 es correcta desde el documento fundacional: bloques: %2, transacciones: %3; todos siguen las reglas, hasta el bloque %4.</translation>
    </message>
    <message>
        <source>Nothing of it is settled: no votes vouch for it, and it may still change.</source>
        <translation>Nada de ello es definitivo: ningún voto responde por ello y aún puede cambiar.</translation>
    </message>
    <message>
        <source>Block: %1
Log: %2
State: %3</source>
        <translation>Bloque: %1
Registro: %2
Estado: %3</translation>
    </message>
    <message>
        <source>%1 is being verified; Jobs shows how far it is.</source>
        <translation>%1 se está verificando; Tareas muestra cuánto lleva.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>a block that is not loaded is found by all 64 digits of its id</source>
        <translation>un bloque que no está cargado se encuentra con los 64 dígitos de su identificador</translation>
    </message>
    <message>
        <source>looking...</source>
        <translation>buscando...</translation>
    </message>
    <message>
        <source>The block could not be looked for.</source>
        <translation>No se pudo buscar el bloque.</translation>
    </message>
    <message>
        <source>neither chain has a block with this id</source>
        <translation>ninguna de las cadenas tiene un bloque con este identificador</translation>
    </message>
</context>
<context>
    <name>quorate::pages::CheckerDesk</name>
    <message>
        <source>Are the payloads here, and what runs?</source>
        <translation>¿Están aquí las cargas útiles y qué se ejecuta?</translation>
    </message>
    <message>
        <source>Here, %1</source>
        <translation>Aquí, %1</translation>
    </message>
    <message>
        <source>Payloads here: %1 of %2</source>
        <translation>Cargas útiles aquí: %1 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>payloads of a release, and its deadline</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ready for review</source>
        <translation>Listo para revisar</translation>
    </message>
    <message>
        <source>Reviewed, ready for your vote</source>
        <translation>Revisada, lista para su voto</translation>
    </message>
    <message>
        <source>The review stopped</source>
        <translation>La revisión se detuvo</translation>
    </message>
    <message>
        <source>Review runs</source>
        <translation>Revisión en curso</translation>
    </message>
    <message>
        <source>Review runs, %1</source>
        <translation>Revisión en curso, %1</translation>
    </message>
    <message>
        <source>Review runs, %1, about %2 left</source>
        <translation>Revisión en curso, %1, quedan unos %2</translation>
    </message>
    <message>
        <source>Reviews begin by themselves, first of what is here.</source>
        <translation>Las revisiones empiezan solas, primero las de lo que ya está aquí.</translation>
    </message>
    <message>
        <source>A review begins when you open its release.</source>
        <translation>Una revisión empieza cuando usted abre su release.</translation>
    </message>
    <message>
        <source>Nothing needs your vote, and no review runs.</source>
        <translation>Nada espera su voto y no se ejecuta ninguna revisión.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::CheckerRecord</name>
    <message>
        <source>Your votes</source>
        <translation>Sus votos</translation>
    </message>
    <message>
        <source>%1: you: %2, now: %3</source>
        <translation>%1: usted: %2, ahora: %3</translation>
    </message>
    <message>
        <source>You have not voted yet.</source>
        <translation>Aún no ha votado.</translation>
    </message>
    <message>
        <source>Votes: %1, rejections: %2, decided otherwise: %3</source>
        <translation>Votos: %1, rechazos: %2, decididos de otro modo: %3</translation>
    </message>
</context>
<context>
    <name>quorate::pages::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar una orden</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>%1 device %2</source>
        <translation>%1 dispositivo %2</translation>
    </message>
    <message>
        <source>Signed history</source>
        <translation>Historial firmado</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
    <message>
        <source>Ask the ledgers</source>
        <translation>Preguntar a los libros mayores</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Block %1 of the %2</source>
        <translation>Bloque %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Despliegue</translation>
    </message>
    <message>
        <source>View, release, device, member, hash, file; &gt; commands, # block, @ member</source>
        <translation>Vista, release, dispositivo, miembro, hash, archivo; &gt; órdenes, # bloque, @ miembro</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Publish %1 as a new version</source>
        <translation>Publicar %1 como versión nueva</translation>
    </message>
    <message>
        <source>Build the delta of a new release from %1</source>
        <translation>Construir el delta de un release nuevo desde %1</translation>
    </message>
    <message>
        <source>Put %1 beside a new release, as SBOM or report</source>
        <translation>Adjuntar %1 a un release nuevo, como SBOM o informe</translation>
    </message>
    <message>
        <source>Torrent</source>
        <translation>Torrent</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>No release on this ledger and no transfer here has this payload.</source>
        <translation>Ninguna release de este libro mayor y ninguna transferencia de aquí tiene esta carga útil.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocados</translation>
    </message>
    <message>
        <source>No release, target, payload, key or transfer begins like that, and none of the newest %1 blocks. Older blocks and the keys of devices are found by all 64 digits.</source>
        <translation>Ninguna release, objetivo, carga útil, clave ni transferencia empieza así, ni tampoco ninguno de los %1 bloques más recientes. Los bloques más antiguos y las claves de los dispositivos se encuentran con los 64 dígitos.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::CompareSheet</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <translation>%1 desde %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Compare releases</source>
        <translation>Comparar releases</translation>
    </message>
    <message>
        <source>What differs is marked.</source>
        <translation>Lo que difiere está marcado.</translation>
    </message>
    <message>
        <source>Both releases</source>
        <translation>Ambas releases</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contra</translation>
    </message>
    <message>
        <source>SBOM</source>
        <translation>SBOM</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Publicada por</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Rollback index</source>
        <translation>Índice de reversión</translation>
    </message>
    <message>
        <source>Smallest delta</source>
        <translation>Delta más pequeño</translation>
    </message>
    <message>
        <source>Full artifact</source>
        <translation>Artefacto completo</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>no checker of it</source>
        <translation>no es verificador de ella</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>Vote of %1</source>
        <translation>Voto de %1</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Choose two releases.</source>
        <translation>Elija dos releases.</translation>
    </message>
    <message>
        <source>Reading both SBOMs...</source>
        <translation>Leyendo ambos SBOM…</translation>
    </message>
    <message>
        <source>The SBOMs could not be compared.</source>
        <translation>No se pudieron comparar los SBOM.</translation>
    </message>
    <message>
        <source>The same components on both sides.</source>
        <translation>Los mismos componentes en ambos lados.</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) differ.</source>
        <translation>
            <numerusform>%n componente difiere.</numerusform>
            <numerusform>%n componentes difieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segunda</translation>
    </message>
    <message>
        <source>First release</source>
        <translation>Primera release</translation>
    </message>
    <message>
        <source>Second release</source>
        <translation>Segunda release</translation>
    </message>
    <message>
        <source>What came, went and changed from the first to the second?</source>
        <translation>¿Qué vino, se fue y cambió de la primera a la segunda?</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ConsortiumStep</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>Unirse con una invitación</translation>
    </message>
    <message>
        <source>A member gave you a file, a text or a link, perhaps as a QR code.</source>
        <translation>Un miembro le dio un archivo, un texto o un enlace, quizá como código QR.</translation>
    </message>
    <message>
        <source>Create a consortium</source>
        <translation>Crear un consorcio</translation>
    </message>
    <message>
        <source>Alone, or with the public records of the other founders, who make theirs on this page with the last choice.</source>
        <translation>Solo, o con las fichas públicas de los otros fundadores, que hacen la suya en esta página con la última opción.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>The home is made with its keys and waits. Give your public record to whoever founds the consortium or admits you.</source>
        <translation>La carpeta se crea con sus claves y espera. Dé su ficha pública a quien funde el consorcio o le admita.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>The text of the invitation, or its link: quorate:join?...</source>
        <translation>El texto de la invitación, o su enlace: quorate:join?...</translation>
    </message>
    <message>
        <source>Open a file...</source>
        <translation>Abrir un archivo...</translation>
    </message>
    <message>
        <source>Name of the consortium</source>
        <translation>Nombre del consorcio</translation>
    </message>
    <message>
        <source>Records of other founders</source>
        <translation>Fichas de otros fundadores</translation>
    </message>
    <message>
        <source>Add a record...</source>
        <translation>Añadir una ficha...</translation>
    </message>
    <message>
        <source>Other founders</source>
        <translation>Otros fundadores</translation>
    </message>
    <message>
        <source>Look around in a local demo first</source>
        <translation>Mirar primero una demo local</translation>
    </message>
    <message>
        <source>What you answered here is kept</source>
        <translation>Lo que respondió aquí se conserva</translation>
    </message>
    <message>
        <source>1 to 128 bytes, no control characters.</source>
        <translation>De 1 a 128 bytes, sin caracteres de control.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Elija una.</translation>
    </message>
    <message>
        <source>Reading the invitation …</source>
        <translation>Leyendo la invitación …</translation>
    </message>
    <message>
        <source>Give an invitation.</source>
        <translation>Dé una invitación.</translation>
    </message>
    <message>
        <source>Compare the words with a member.</source>
        <translation>Compare las palabras con un miembro.</translation>
    </message>
    <message>
        <source>Name the consortium.</source>
        <translation>Nombre el consorcio.</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Consorcio</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Fundado</translation>
    </message>
    <message>
        <source>Founders</source>
        <translation>Fundadores</translation>
    </message>
    <message>
        <source>Listening at</source>
        <translation>Escucha en</translation>
    </message>
    <message>
        <source>These are the words of the consortium; you compared them.</source>
        <translation>Estas son las palabras del consorcio; usted las comparó.</translation>
    </message>
    <message>
        <source>Anybody can write an invitation. Call a member whom you know, by a number that you had before, and let them read you the words of the consortium; their console shows them in the list of consortia. Compare those here, and type the three that are left out.</source>
        <translation>Cualquiera puede escribir una invitación. Llame a un miembro que conozca, a un número que ya tenía, y haga que le lea las palabras del consorcio; su consola las muestra en la lista de consorcios. Compárelas aquí y escriba las tres que faltan.</translation>
    </message>
    <message>
        <source>Word %1, as the member reads it</source>
        <translation>Palabra %1, como la lee el miembro</translation>
    </message>
    <message>
        <source>This is another word. If the member did read this, the invitation leads to another consortium: do not join.</source>
        <translation>Es otra palabra. Si el miembro leyó eso de verdad, la invitación lleva a otro consorcio: no se una.</translation>
    </message>
    <message>
        <source>Public record of a founder</source>
        <translation>Ficha pública de un fundador</translation>
    </message>
    <message>
        <source>Hide how others voted until one has voted</source>
        <translation>Ocultar cómo votaron otros hasta haber votado</translation>
    </message>
    <message>
        <source>So that checkers judge alone. It is a courtesy that every console keeps, no secret: the chain is open to all members. It holds for the life of the consortium.</source>
        <translation>Para que los verificadores juzguen solos. Es una cortesía que toda consola respeta, no un secreto: la cadena está abierta a todos los miembros. Vale para toda la vida del consorcio.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::CoveragePage</name>
    <message>
        <source>Coverage by release</source>
        <translation>Cobertura por release</translation>
    </message>
    <message>
        <source>No releases yet.</source>
        <translation>Aún no hay releases.</translation>
    </message>
    <message>
        <source>Coverage is counted from the acknowledgements of devices, once a release is approved.</source>
        <translation>La cobertura se cuenta a partir de los acuses de los dispositivos, una vez aprobada la release.</translation>
    </message>
    <message>
        <source>Coverage since publication</source>
        <translation>Cobertura desde la publicación</translation>
    </message>
    <message>
        <source>Are releases reaching the fleet? Devices with a positive acknowledgement on the delivery chain</source>
        <translation>¿Llegan las releases a la flota? Dispositivos con acuse positivo en la cadena de entrega</translation>
    </message>
    <message>
        <source>No gateway has recorded acknowledgements of it.</source>
        <translation>Ninguna pasarela ha registrado acuses de ella.</translation>
    </message>
    <message>
        <source>This release is gone.</source>
        <translation>Esta release ya no existe.</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 devices, %3</source>
        <translation>
            <numerusform>%1 de %2 dispositivo, %3</numerusform>
            <numerusform>%1 de %2 dispositivos, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Not heard of</source>
        <translation>Sin noticias</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Counted from the signed acknowledgements</source>
        <translation>Contado a partir de los acuses firmados</translation>
    </message>
    <message>
        <source>As the gateways claim; the entries are not open to us</source>
        <translation>Según las pasarelas; las entradas no nos son legibles</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Why not there yet</source>
        <translation>Por qué aún no</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation>Señalado</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Acknowledgement latency</source>
        <translation>Demora de los acuses</translation>
    </message>
    <message>
        <source>How long from the decision to a device&apos;s signed acknowledgement?</source>
        <translation>¿Cuánto tiempo pasa de la decisión al acuse firmado de un dispositivo?</translation>
    </message>
    <message>
        <source>Coverage by gateway and release</source>
        <translation>Cobertura por pasarela y release</translation>
    </message>
    <message>
        <source>Where is it stuck? Ink shows what is missing, in % of the devices heard of there; choose a cell to list its devices</source>
        <translation>¿Dónde se atasca? La tinta muestra lo que falta, en % de los dispositivos con noticias allí; elija una celda para listar sus dispositivos</translation>
    </message>
    <message>
        <source>Why devices are not there yet</source>
        <translation>Por qué hay dispositivos que aún no están</translation>
    </message>
    <message>
        <source>Every eligible device is there.</source>
        <translation>Todos los dispositivos aptos están.</translation>
    </message>
    <message>
        <source>Make rollout filter...</source>
        <translation>Crear filtro de despliegue...</translation>
    </message>
    <message>
        <source>A new rollout whose first ring has the devices that reported a failure of this release</source>
        <translation>Un despliegue nuevo cuyo primer anillo contiene los dispositivos que notificaron un fallo de esta release</translation>
    </message>
    <message>
        <source>Coverage by</source>
        <translation>Cobertura por</translation>
    </message>
    <message>
        <source>Save as report...</source>
        <translation>Guardar como informe...</translation>
    </message>
    <message>
        <source>Coverage by group</source>
        <translation>Cobertura por grupo</translation>
    </message>
    <message>
        <source>What the coverage below is counted by; by model it is that of each model&apos;s newest approved release</source>
        <translation>Por qué se cuenta la cobertura de abajo; por modelo es la de la release aprobada más reciente de cada modelo</translation>
    </message>
    <message>
        <source>The devices could not be listed.</source>
        <translation>No se pudieron listar los dispositivos.</translation>
    </message>
    <message>
        <source>No rollout was made.</source>
        <translation>No se creó ningún despliegue.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more are not in it: a ring takes no more listed devices.</source>
        <translation>
            <numerusform>%1 más no está en él: un anillo no admite más dispositivos listados.</numerusform>
            <numerusform>%1 más no están en él: un anillo no admite más dispositivos listados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The groups could not be counted.</source>
        <translation>No se pudieron contar los grupos.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>What devices tell this node&apos;s gateway of themselves</source>
        <translation>Lo que los dispositivos dicen de sí mismos a la pasarela de este nodo</translation>
    </message>
    <message>
        <source>Devices that are counted</source>
        <translation>Dispositivos que se cuentan</translation>
    </message>
    <message>
        <source>Only devices of one gateway, one hardware class or one attribute are counted, here and in the list that a line leads to</source>
        <translation>Solo se cuentan los dispositivos de una pasarela, una clase de hardware o un atributo, aquí y en la lista a la que lleva una línea</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Todos los dispositivos</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation>Pasarela: %1</translation>
    </message>
    <message>
        <source>Hardware class: %1</source>
        <translation>Clase de hardware: %1</translation>
    </message>
    <message>
        <source>Of the devices that poll this node&apos;s gateway, as they tell it themselves: no signature is on it.</source>
        <translation>De los dispositivos que consultan la pasarela de este nodo, según dicen ellos mismos: nada de ello está firmado.</translation>
    </message>
    <message>
        <source>Devices tell their gateway what they are; this node is none, so it does not know.</source>
        <translation>Los dispositivos dicen a su pasarela lo que son; este nodo no lo es, así que no lo sabe.</translation>
    </message>
    <message>
        <source>The devices of this gateway tell nothing of themselves.</source>
        <translation>Los dispositivos de esta pasarela no dicen nada de sí mismos.</translation>
    </message>
    <message>
        <source>This node is not a gateway.</source>
        <translation>Este nodo no es una pasarela.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>No indicado</translation>
    </message>
    <message numerus="yes">
        <source>the largest alone; %1 more groups</source>
        <translation>
            <numerusform>solo los mayores; %1 grupo más</numerusform>
            <numerusform>solo los mayores; %1 grupos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The report for auditors about this release, with the signed evidence beside it</source>
        <translation>El informe para auditores sobre esta release, con la evidencia firmada al lado</translation>
    </message>
    <message>
        <source>No device is eligible for this release.</source>
        <translation>Ningún dispositivo es apto para esta release.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::DecodedTree</name>
    <message>
        <source>no bytes</source>
        <translation>sin bytes</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Decoded transaction</source>
        <translation>Transacción decodificada</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
</context>
<context>
    <name>quorate::pages::DeltaPanel</name>
    <message>
        <source>Artifact</source>
        <translation>Artefacto</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>midiendo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Ahorro</translation>
    </message>
    <message>
        <source>On 1 Mbit/s</source>
        <translation>A 1 Mbit/s</translation>
    </message>
    <message>
        <source>Device memory</source>
        <translation>Memoria del dispositivo</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Creado en</translation>
    </message>
    <message>
        <source>Compare the profiles</source>
        <translation>Comparar los perfiles</translation>
    </message>
    <message>
        <source>What the artifacts come to</source>
        <translation>Cuánto ocupan los artefactos</translation>
    </message>
    <message>
        <source>Choose the new and an old version: the delta is measured on its own.</source>
        <translation>Elija la versión nueva y una antigua: el delta se mide solo.</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progreso de la medición</translation>
    </message>
    <message>
        <source>Builds the same delta with every profile: size against device memory and time</source>
        <translation>Crea el mismo delta con cada perfil: tamaño, memoria del dispositivo y tiempo</translation>
    </message>
    <message>
        <source>Full artifact</source>
        <translation>Artefacto completo</translation>
    </message>
    <message>
        <source>Delta from %1</source>
        <translation>Delta desde %1</translation>
    </message>
    <message>
        <source>%1 could not be measured.</source>
        <translation>No se pudo medir %1.</translation>
    </message>
    <message>
        <source>%1 instead of %2, %3 less, %4 instead of %5 on a 1 Mbit/s link. Rebuilt and compared: it matches.</source>
        <translation>%1 en lugar de %2, %3 menos, %4 en lugar de %5 en un enlace de 1 Mbit/s. Reconstruido y comparado: coincide.</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Where the bytes of the delta go</source>
        <translation>A dónde van los bytes del delta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Section of programs</source>
        <translation>Sección de programas</translation>
    </message>
    <message numerus="yes">
        <source>%n compressed part(s) unpacked for it; a device needs %1.</source>
        <translation>
            <numerusform>%n parte comprimida descomprimida para él; un dispositivo necesita %1.</numerusform>
            <numerusform>%n partes comprimidas descomprimidas para él; un dispositivo necesita %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meanwhile it needs %1 on its disk.</source>
        <translation>Mientras tanto necesita %1 en su disco.</translation>
    </message>
    <message>
        <source>%1: how much payload for how much of the new version? It was encoded in several ways; the smallest is taken.</source>
        <translation>%1: ¿cuánta carga útil para cuánto de la versión nueva? Se codificó de varios modos; se toma el menor.</translation>
    </message>
    <message>
        <source>%1: how much payload for how much of the new version?</source>
        <translation>%1: ¿cuánta carga útil para cuánto de la versión nueva?</translation>
    </message>
    <message>
        <source>%1, %2 of %3; %4 of payload so far</source>
        <translation>%1, %2 de %3; %4 de carga útil hasta ahora</translation>
    </message>
    <message>
        <source>%1 to %2 instead of %3, %4 to %5 less, by the version that a device runs. Rebuilt and compared: all of it matches.</source>
        <translation>De %1 a %2 en lugar de %3, de %4 a %5 menos, según la versión del dispositivo. Reconstruido y comparado: todo coincide.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::DetachedWindow</name>
    <message>
        <source>%1 - %2</source>
        <translation>%1 - %2</translation>
    </message>
</context>
<context>
    <name>quorate::pages::DevicesPage</name>
    <message>
        <source>Devices at this gateway</source>
        <translation>Dispositivos en esta pasarela</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>Acuses</translation>
    </message>
    <message>
        <source>History of the device</source>
        <translation>Historial del dispositivo</translation>
    </message>
    <message>
        <source>History of a device</source>
        <translation>Historial de un dispositivo</translation>
    </message>
    <message>
        <source>No device has polled this gateway yet.</source>
        <translation>Ningún dispositivo ha consultado aún esta pasarela.</translation>
    </message>
    <message>
        <source>This node is not a gateway.</source>
        <translation>Este nodo no es una pasarela.</translation>
    </message>
    <message>
        <source>Devices appear here with their first poll.</source>
        <translation>Los dispositivos aparecen aquí con su primera consulta.</translation>
    </message>
    <message>
        <source>Devices poll gateways. The acknowledgements that gateways recorded are in the next tab.</source>
        <translation>Los dispositivos consultan a las pasarelas. Los acuses que registraron las pasarelas están en la pestaña siguiente.</translation>
    </message>
    <message>
        <source>No acknowledgements are recorded yet.</source>
        <translation>Aún no hay acuses registrados.</translation>
    </message>
    <message>
        <source>Devices acknowledge a release after they installed it or failed to; gateways record the acknowledgements in batches.</source>
        <translation>Los dispositivos acusan una release después de instalarla o de fallar en el intento; las pasarelas registran los acuses por lotes.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>At this gateway</source>
        <translation>En esta pasarela</translation>
    </message>
    <message>
        <source>History of %1, device %2</source>
        <translation>Historial de %1, dispositivo %2</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>No se pudo leer el historial.</translation>
    </message>
    <message>
        <source>This device has acknowledged nothing yet.</source>
        <translation>Este dispositivo aún no ha acusado nada.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Silent for a day</source>
        <translation>Callados desde hace un día</translation>
    </message>
    <message>
        <source>List more</source>
        <translation>Listar más</translation>
    </message>
    <message>
        <source>Save its evidence...</source>
        <translation>Guardar su evidencia...</translation>
    </message>
    <message>
        <source>Show in Coverage</source>
        <translation>Ver en Cobertura</translation>
    </message>
    <message>
        <source>Devices of a release</source>
        <translation>Dispositivos de una release</translation>
    </message>
    <message>
        <source>What this gateway offered to the device</source>
        <translation>Lo que esta pasarela ofreció al dispositivo</translation>
    </message>
    <message>
        <source>the newest alone; Coverage lists all of a release</source>
        <translation>solo los más recientes; Cobertura lista todos los de una release</translation>
    </message>
    <message>
        <source>No devices are listed.</source>
        <translation>No hay dispositivos listados.</translation>
    </message>
    <message>
        <source>Choose a reason, a gateway, a bar or a cell in Coverage to list its devices: all of them, from the index of acknowledgements.</source>
        <translation>Elija en Cobertura un motivo, una pasarela, una barra o una celda para listar sus dispositivos: todos, desde el índice de acuses.</translation>
    </message>
    <message>
        <source>Go to Coverage</source>
        <translation>Ir a Cobertura</translation>
    </message>
    <message>
        <source>This gateway has offered the device nothing.</source>
        <translation>Esta pasarela no ha ofrecido nada al dispositivo.</translation>
    </message>
    <message>
        <source>Further devices that fit are asked for</source>
        <translation>Pide más dispositivos que encajan</translation>
    </message>
    <message>
        <source>Of a release</source>
        <translation>De una release</translation>
    </message>
    <message>
        <source>Everything that is proven of the device, as a file that &quot;quorated verify&quot; checks</source>
        <translation>Todo lo probado del dispositivo, en un archivo que «quorated verify» comprueba</translation>
    </message>
    <message>
        <source>Records of the device</source>
        <translation>Registros del dispositivo</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acusado</translation>
    </message>
    <message>
        <source>Offered here</source>
        <translation>Ofrecido aquí</translation>
    </message>
    <message>
        <source>looking...</source>
        <translation>buscando...</translation>
    </message>
    <message>
        <source>The devices could not be listed.</source>
        <translation>No se pudieron listar los dispositivos.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more are not listed</source>
        <translation>
            <numerusform>%1 más no está listado</numerusform>
            <numerusform>%1 más no están listados</numerusform>
        </translation>
    </message>
    <message>
        <source>No device fits.</source>
        <translation>Ningún dispositivo encaja.</translation>
    </message>
    <message>
        <source>What counts of a release is what the acknowledgements that are open to us say.</source>
        <translation>Lo que cuenta de una release es lo que dicen los acuses abiertos para nosotros.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>%1 is offered</source>
        <translation>Se ofrece %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is installed</source>
        <translation>%1 está instalada</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 falló: %2</translation>
    </message>
    <message>
        <source>Select a device to see what happened to it.</source>
        <translation>Seleccione un dispositivo para ver qué le ocurrió.</translation>
    </message>
    <message>
        <source>Offers of this gateway: %1; acknowledgements: %2.</source>
        <translation>Ofertas de esta pasarela: %1; acuses: %2.</translation>
    </message>
    <message>
        <source>Save the evidence of the device</source>
        <translation>Guardar la evidencia del dispositivo</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>The evidence was not saved.</source>
        <translation>La evidencia no se guardó.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>The offers could not be read.</source>
        <translation>No se pudieron leer las ofertas.</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar el id</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>No contados</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model and number, as the search takes them</source>
        <translation>Modelo y número, como los toma la búsqueda</translation>
    </message>
    <message>
        <source>Steps of an offer</source>
        <translation>Pasos de una oferta</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>%1, as this gateway saw it since its start. The device signs its acknowledgement alone.</source>
        <translation>%1, según lo vio esta pasarela desde su arranque. El dispositivo firma únicamente su acuse.</translation>
    </message>
    <message>
        <source>Nothing was seen of this offer since the gateway&apos;s start.</source>
        <translation>Desde el arranque de la pasarela no se vio nada de esta oferta.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::EventNotices</name>
    <message>
        <source>%1 waits for your review.</source>
        <translation>%1 espera su revisión.</translation>
    </message>
    <message>
        <source>%1 is published.</source>
        <translation>%1 está publicada.</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>%1 está aprobada.</translation>
    </message>
    <message>
        <source>%1 is rejected.</source>
        <translation>%1 está rechazada.</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>%1 está suspendida.</translation>
    </message>
    <message>
        <source>%1 is recalled.</source>
        <translation>%1 está anulada.</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>%1 está retirada.</translation>
    </message>
    <message>
        <source>%1 rejected %2.</source>
        <translation>%1 rechazó %2.</translation>
    </message>
    <message>
        <source>%1 approved %2.</source>
        <translation>%1 aprobó %2.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>More happened on the ledger: %1</source>
        <translation>Ocurrió más en el libro mayor: %1</translation>
    </message>
    <message numerus="yes">
        <source>While it was quiet: %n notice(s)</source>
        <translation>
            <numerusform>Durante el silencio: %n aviso</numerusform>
            <numerusform>Durante el silencio: %n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>The rollout of %1 paused by itself: %2</source>
        <translation>El despliegue de %1 se pausó por sí mismo: %2</translation>
    </message>
    <message>
        <source>%1 asks about %2: %3</source>
        <translation>%1 pregunta sobre %2: %3</translation>
    </message>
    <message>
        <source>%1 waits for your vote: %2.</source>
        <translation>%1 espera su voto: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a member, and the verdict of its vote</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) on %1: %2</source>
        <translation>
            <numerusform>%n voto sobre %1: %2</numerusform>
            <numerusform>%n votos sobre %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>the newest, and the one before it</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n vote(s), the last from %2</source>
        <comment>what was decided, as a sentence; a member and its verdict</comment>
        <translation>
            <numerusform>%1 %n voto, el último de %2</numerusform>
            <numerusform>%1 %n votos, el último de %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::FingerprintSheet</name>
    <message>
        <source>Compare the fingerprint of %1</source>
        <translation>Comparar la huella de %1</translation>
    </message>
    <message>
        <source>Call somebody there whom you know, or meet, and read the words to each other. They see the same words in their own console, under this member&apos;s name. If one differs, one of you looks at another ledger, or the key is not theirs: sign nothing with them, and tell the others.</source>
        <translation>Llame allí a alguien que conozca, o reúnanse, y léanse las palabras. Allí ven las mismas palabras en su propia consola, bajo el nombre de este miembro. Si una difiere, uno de los dos mira otro libro mayor, o la clave no es suya: no firme nada con ellos y avise a los demás.</translation>
    </message>
    <message>
        <source>Which key</source>
        <translation>Qué clave</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>Copiar las palabras</translation>
    </message>
    <message>
        <source>The words are copied.</source>
        <translation>Las palabras se han copiado.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>This member has no key that is not revoked.</source>
        <translation>Este miembro no tiene ninguna clave sin revocar.</translation>
    </message>
    <message>
        <source>The words are made...</source>
        <translation>Se generan las palabras...</translation>
    </message>
    <message>
        <source>The words could not be made.</source>
        <translation>No se pudieron generar las palabras.</translation>
    </message>
    <message>
        <source>Fingerprint in words: %1</source>
        <translation>Huella en palabras: %1</translation>
    </message>
</context>
<context>
    <name>quorate::pages::FirstRunPage</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Starting: keys and nodes of seven members …</source>
        <translation>Iniciando: claves y nodos de siete miembros …</translation>
    </message>
    <message>
        <source>Open again:</source>
        <translation>Abrir de nuevo:</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 como %2</translation>
    </message>
    <message>
        <source>Open a home folder...</source>
        <translation>Abrir una carpeta...</translation>
    </message>
    <message>
        <source>Home folder of a node</source>
        <translation>Carpeta de un nodo</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 no se abrió.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Set up a home</source>
        <translation>Preparar una carpeta</translation>
    </message>
    <message>
        <source>Welcome to Quorate</source>
        <translation>Bienvenido a Quorate</translation>
    </message>
    <message>
        <source>To join a consortium, to create one, or to watch one, set up a home: five short pages, and you may stop at any of them and go on later.</source>
        <translation>Para unirse a un consorcio, crear uno u observar uno, prepare una carpeta: cinco páginas cortas; puede parar en cualquiera y seguir más tarde.</translation>
    </message>
    <message>
        <source>Go on with setting up: page %1 of %2</source>
        <translation>Seguir preparando: página %1 de %2</translation>
    </message>
    <message>
        <source>Demo as a vendor</source>
        <translation>Demo como proveedor</translation>
    </message>
    <message>
        <source>Demo as a checker</source>
        <translation>Demo como verificador</translation>
    </message>
    <message>
        <source>Demo as an operator</source>
        <translation>Demo como operador</translation>
    </message>
    <message>
        <source>Publishes releases, answers checkers, and sees devices install them.</source>
        <translation>Publica releases, responde a los verificadores y ve cómo los dispositivos las instalan.</translation>
    </message>
    <message>
        <source>Reviews what the vendor publishes; a release waits for its vote.</source>
        <translation>Revisa lo que publica el proveedor; una release espera su voto.</translation>
    </message>
    <message>
        <source>Serves devices, and offers them a release ring by ring.</source>
        <translation>Sirve a los dispositivos y les ofrece una release anillo por anillo.</translation>
    </message>
    <message>
        <source>To look around, start a consortium inside this program: a vendor, three checkers, two gateways, a distributor and 2,000 simulated devices, with real keys, chains and rules. It is gone when you close the console.</source>
        <translation>Para echar un vistazo, inicie un consorcio dentro de este programa: un proveedor, tres verificadores, dos pasarelas, un distribuidor y 2000 dispositivos simulados, con claves, cadenas y reglas de verdad. Desaparece al cerrar la consola.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::GatewaysPage</name>
    <message>
        <source>Gateways</source>
        <translation>Pasarelas</translation>
    </message>
    <message>
        <source>The consortium has no gateways.</source>
        <translation>El consorcio no tiene pasarelas.</translation>
    </message>
    <message>
        <source>A gateway carries approved payloads to devices and records their acknowledgements.</source>
        <translation>Una pasarela lleva cargas útiles aprobadas a los dispositivos y registra sus acuses.</translation>
    </message>
    <message>
        <source>This gateway is gone.</source>
        <translation>Esta pasarela ya no existe.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Newest acknowledgement</source>
        <translation>Acuse más reciente</translation>
    </message>
    <message>
        <source>Show its devices</source>
        <translation>Ver sus dispositivos</translation>
    </message>
    <message>
        <source>Show its connection</source>
        <translation>Ver su conexión</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Con fallos</translation>
    </message>
    <message>
        <source>Releases at the gateway</source>
        <translation>Releases en la pasarela</translation>
    </message>
    <message>
        <source>It has recorded no acknowledgements that are open to us.</source>
        <translation>No ha registrado acuses abiertos para nosotros.</translation>
    </message>
    <message>
        <source>Newest acknowledgements of the gateway</source>
        <translation>Acuses más recientes de la pasarela</translation>
    </message>
    <message>
        <source>None of the newest acknowledgements came through it.</source>
        <translation>Ninguno de los acuses más recientes pasó por ella.</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>Este nodo</translation>
    </message>
    <message>
        <source>Node key</source>
        <translation>Clave de nodo</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Failed in 24 hours</source>
        <translation>Fallos en 24 horas</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>release chain %1, delivery chain %2</source>
        <translation>cadena de releases %1, cadena de entregas %2</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Over this connection</source>
        <translation>Por esta conexión</translation>
    </message>
    <message>
        <source>received %1, sent %2</source>
        <translation>recibido %1, enviado %2</translation>
    </message>
    <message>
        <source>Over %1 % failed</source>
        <translation>Más del %1 % fallidos</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>The ledger names no valid key of its node.</source>
        <translation>El libro mayor no nombra ninguna clave válida de su nodo.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>%1 from it, %2 to it</source>
        <translation>%1 desde ella, %2 hacia ella</translation>
    </message>
    <message>
        <source>Failed in all</source>
        <translation>Fallidos en total</translation>
    </message>
    <message>
        <source>%1 of %2 acknowledgements, %3</source>
        <translation>%1 de %2 acuses, %3</translation>
    </message>
    <message>
        <source>Maintenance until...</source>
        <translation>Mantenimiento hasta...</translation>
    </message>
    <message>
        <source>Show its transfers</source>
        <translation>Ver sus transferencias</translation>
    </message>
    <message>
        <source>Until then it is expected to be silent. This computer alone keeps the mark; others do not see it.</source>
        <translation>Hasta entonces se espera que calle. Solo este equipo guarda la marca; los demás no la ven.</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>En una hora</translation>
    </message>
    <message>
        <source>In 8 hours</source>
        <translation>En 8 horas</translation>
    </message>
    <message>
        <source>Tomorrow at 8:00</source>
        <translation>Mañana a las 8:00</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>En 7 días</translation>
    </message>
    <message>
        <source>No maintenance</source>
        <translation>Sin mantenimiento</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Until %1, marked at this computer</source>
        <translation>Hasta %1, marcado en este equipo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>What it keeps</source>
        <translation>Lo que guarda</translation>
    </message>
    <message>
        <source>Its transfers and its log are known to itself alone. Its acknowledgements are on the delivery chain and are fetched until they are here; it need not be asked for them again.</source>
        <translation>Solo ella conoce sus transferencias y su registro. Sus acuses están en la cadena de entrega y se obtienen hasta que están aquí; no hace falta volver a pedírselos.</translation>
    </message>
    <message>
        <source>%1 is expected to report again.</source>
        <translation>Se espera que %1 vuelva a informar.</translation>
    </message>
    <message>
        <source>%1 is in maintenance until %2.</source>
        <translation>%1 está en mantenimiento hasta %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>quorate::pages::HomePage</name>
    <message>
        <source>Coverage since publication</source>
        <translation>Cobertura desde la publicación</translation>
    </message>
    <message>
        <source>Are releases reaching the fleet? Devices with a positive acknowledgement on the delivery chain</source>
        <translation>¿Llegan las releases a la flota? Dispositivos con acuse positivo en la cadena de entrega</translation>
    </message>
    <message>
        <source>Busiest transfer</source>
        <translation>Transferencia más activa</translation>
    </message>
    <message>
        <source>Latest releases</source>
        <translation>Releases más recientes</translation>
    </message>
    <message>
        <source>No releases are published yet.</source>
        <translation>Aún no hay releases publicadas.</translation>
    </message>
    <message>
        <source>What ships, and where is it?</source>
        <translation>¿Qué se distribuye y dónde está?</translation>
    </message>
    <message>
        <source>Newest acknowledgements</source>
        <translation>Acuses más recientes</translation>
    </message>
    <message>
        <source>No acknowledgements are recorded yet.</source>
        <translation>Aún no hay acuses registrados.</translation>
    </message>
    <message>
        <source>What do devices report?</source>
        <translation>¿Qué comunican los dispositivos?</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Releases that need your vote: %1</source>
        <translation>Releases que necesitan su voto: %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>The keys are locked</source>
        <translation>Las claves están bloqueadas</translation>
    </message>
    <message>
        <source>Nothing can be signed until they are unlocked.</source>
        <translation>No se puede firmar nada hasta desbloquearlas.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>height %1 of %2</source>
        <translation>altura %1 de %2</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nada requiere su atención.</translation>
    </message>
    <message>
        <source>Waiting for the node&apos;s first picture.</source>
        <translation>Esperando el primer estado del nodo.</translation>
    </message>
    <message>
        <source>settled %1, log %2</source>
        <translation>definitivo %1, registro %2</translation>
    </message>
    <message>
        <source>Block interval</source>
        <translation>Intervalo entre bloques</translation>
    </message>
    <message>
        <source>needs two blocks</source>
        <translation>necesita dos bloques</translation>
    </message>
    <message>
        <source>s, median</source>
        <translation>s (mediana)</translation>
    </message>
    <message>
        <source>slowest %1 s of the newest %2</source>
        <translation>el más lento: %1 s de los últimos %2</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>all connected</source>
        <translation>todos conectados</translation>
    </message>
    <message>
        <source>not connected: %1</source>
        <translation>no conectados: %1</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>no approved release yet</source>
        <translation>aún ninguna release aprobada</translation>
    </message>
    <message>
        <source>Failed on devices</source>
        <translation>Fallos en dispositivos</translation>
    </message>
    <message>
        <source>of the newest approved releases</source>
        <translation>de las últimas releases aprobadas</translation>
    </message>
    <message>
        <source>rolled back or refused</source>
        <translation>revertidos o rechazados</translation>
    </message>
    <message>
        <source>No payloads are held or fetched here.</source>
        <translation>Aquí no se guardan ni se obtienen cargas útiles.</translation>
    </message>
    <message>
        <source>Pieces that are here</source>
        <translation>Piezas que están aquí</translation>
    </message>
    <message>
        <source>%1 of %2, %3 down, %4 up, peers: %5</source>
        <translation>%1 de %2, bajada %3, subida %4, pares: %5</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Whose day is shown</source>
        <translation>De quién es el día que se muestra</translation>
    </message>
    <message>
        <source>Acknowledgement latency</source>
        <translation>Demora de los acuses</translation>
    </message>
    <message>
        <source>How long from the decision to a device&apos;s signed acknowledgement?</source>
        <translation>¿Cuánto tiempo pasa de la decisión al acuse firmado de un dispositivo?</translation>
    </message>
    <message>
        <source>Coverage by gateway and release</source>
        <translation>Cobertura por pasarela y release</translation>
    </message>
    <message>
        <source>Where is it stuck? Choose a cell to list its devices</source>
        <translation>¿Dónde se atasca? Elija una celda para listar sus dispositivos</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Verificador</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>no other nodes known</source>
        <translation>no se conocen otros nodos</translation>
    </message>
    <message>
        <source>Rollouts under way</source>
        <translation>Despliegues en curso</translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation>Despliegues</translation>
    </message>
    <message>
        <source>Which ring is open, and does anything stand still?</source>
        <translation>¿Qué anillo está abierto, y hay algo parado?</translation>
    </message>
    <message>
        <source>probable, log %1</source>
        <translation>probable, registro %1</translation>
    </message>
    <message>
        <source>of each model&apos;s newest</source>
        <translation>última de cada modelo</translation>
    </message>
    <message>
        <source>What needs a vote? Releases in review, the nearest deadline first</source>
        <translation>¿Qué necesita un voto? Releases en revisión, el plazo más cercano primero</translation>
    </message>
    <message>
        <source>Model that the charts are about</source>
        <translation>Modelo del que tratan los gráficos</translation>
    </message>
    <message>
        <source>Curves, latency and gaps of one model alone</source>
        <translation>Curvas, latencia y huecos de un solo modelo</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>as it was %1</source>
        <comment>an age such as 4 min ago</comment>
        <translation>dato de %1</translation>
    </message>
    <message>
        <source>most of %1</source>
        <translation>la mayoría de %1</translation>
    </message>
</context>
<context>
    <name>quorate::pages::IdentityStep</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Make a new identity</source>
        <translation>Crear una identidad nueva</translation>
    </message>
    <message>
        <source>All keys come from 24 words that you write on a recovery sheet: with it the identity can be brought back anywhere.</source>
        <translation>Todas las claves salen de 24 palabras que usted escribe en una hoja de recuperación: con ella la identidad se recupera en cualquier lugar.</translation>
    </message>
    <message>
        <source>Bring an identity back from its recovery sheet</source>
        <translation>Recuperar una identidad de su hoja de recuperación</translation>
    </message>
    <message>
        <source>You have the 24 words.</source>
        <translation>Usted tiene las 24 palabras.</translation>
    </message>
    <message>
        <source>Import an identity</source>
        <translation>Importar una identidad</translation>
    </message>
    <message>
        <source>You have the home folder of a member, or a copy of it, and its passphrase.</source>
        <translation>Usted tiene la carpeta de un miembro, o una copia, y su frase de contraseña.</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>Solo observar</translation>
    </message>
    <message>
        <source>You follow a consortium without being a member: everything can be seen, nothing can be signed.</source>
        <translation>Sigue un consorcio sin ser miembro: todo se ve, nada se firma.</translation>
    </message>
    <message>
        <source>The 24 words, with blanks between them</source>
        <translation>Las 24 palabras, con espacios entre ellas</translation>
    </message>
    <message>
        <source>Id of the member</source>
        <translation>Identificador del miembro</translation>
    </message>
    <message>
        <source>Name for people</source>
        <translation>Nombre para las personas</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Elegir...</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Carpeta del nodo</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Passphrase of the key files</source>
        <translation>Frase de contraseña de los archivos de claves</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Write these words on paper, in this order, and keep it where nobody else gets at it. Whoever has them is this member.</source>
        <translation>Escriba estas palabras en papel, en este orden, y guárdelo donde nadie más llegue. Quien las tiene es este miembro.</translation>
    </message>
    <message>
        <source>Save as PDF for printing...</source>
        <translation>Guardar como PDF para imprimir...</translation>
    </message>
    <message>
        <source>Print it, then delete the file: it holds the words as they are</source>
        <translation>Imprímalo y borre el archivo: contiene las palabras tal cual</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Las he anotado</translation>
    </message>
    <message>
        <source>Three words from your sheet, so that it is certain that it can be read:</source>
        <translation>Tres palabras de su hoja, para que sea seguro que se puede leer:</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Palabra %1</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Mostrar las palabras otra vez</translation>
    </message>
    <message>
        <source>Passphrase that you chose</source>
        <translation>Frase de contraseña que eligió</translation>
    </message>
    <message>
        <source>Choose anew</source>
        <translation>Elegir de nuevo</translation>
    </message>
    <message>
        <source>Home folder of a member</source>
        <translation>Carpeta de un miembro</translation>
    </message>
    <message>
        <source>Recovery sheet of %1</source>
        <translation>Hoja de recuperación de %1</translation>
    </message>
    <message>
        <source>All keys of this member come from these words. Keep this paper where nobody else gets at it, and delete the file that it was printed from.</source>
        <translation>Todas las claves de este miembro salen de estas palabras. Guarde este papel donde nadie más llegue y borre el archivo del que se imprimió.</translation>
    </message>
    <message>
        <source>The file was not written. Write the words down by hand.</source>
        <translation>El archivo no se escribió. Anote las palabras a mano.</translation>
    </message>
    <message>
        <source>Give the passphrase that you chose.</source>
        <translation>Dé la frase de contraseña que eligió.</translation>
    </message>
    <message>
        <source>Type the three words of your sheet.</source>
        <translation>Escriba las tres palabras de su hoja.</translation>
    </message>
    <message>
        <source>Write the sheet, then type three of its words.</source>
        <translation>Escriba la hoja y después tres de sus palabras.</translation>
    </message>
    <message>
        <source>Make or choose an identity.</source>
        <translation>Cree o elija una identidad.</translation>
    </message>
    <message>
        <source>This computer will watch. Its node gets a key of its own.</source>
        <translation>Este equipo observará. Su nodo recibe una clave propia.</translation>
    </message>
    <message>
        <source>The keys of %1 were opened.</source>
        <translation>Se abrieron las claves de %1.</translation>
    </message>
    <message>
        <source>The identity of %1 (%2) is made; your sheet brings it back.</source>
        <translation>La identidad de %1 (%2) está creada; su hoja la recupera.</translation>
    </message>
    <message>
        <source>Make the recovery sheet</source>
        <translation>Hacer la hoja de recuperación</translation>
    </message>
    <message>
        <source>Take these words</source>
        <translation>Tomar estas palabras</translation>
    </message>
    <message>
        <source>Open these keys</source>
        <translation>Abrir estas claves</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Usar esta frase de contraseña</translation>
    </message>
    <message>
        <source>1 to 64 of a-z, 0-9, &apos;-&apos; and &apos;.&apos;, not &apos;-&apos; or &apos;.&apos; at an end.</source>
        <translation>De 1 a 64 de a-z, 0-9, &apos;-&apos; y &apos;.&apos;, sin &apos;-&apos; ni &apos;.&apos; en un extremo.</translation>
    </message>
    <message>
        <source>1 to 128 bytes, no control characters.</source>
        <translation>De 1 a 128 bytes, sin caracteres de control.</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>Al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>This differs from the line above.</source>
        <translation>Difiere de la línea de arriba.</translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <translation>%1 de %2 palabras</translation>
    </message>
    <message>
        <source>The sheet was not made.</source>
        <translation>La hoja no se hizo.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>The sheet has another word here.</source>
        <translation>La hoja tiene otra palabra aquí.</translation>
    </message>
    <message>
        <source>Use a hardware token</source>
        <translation>Usar un token de hardware</translation>
    </message>
    <message>
        <source>The keys that you sign with are made on a smart card, a USB key or a security module and never leave it. No recovery sheet brings them back.</source>
        <translation>Las claves con las que firma se crean en una tarjeta inteligente, una llave USB o un módulo de seguridad y nunca salen de allí. Ninguna hoja de recuperación las devuelve.</translation>
    </message>
    <message>
        <source>The signing keys of %1 (%2) will be made on the token %3.</source>
        <translation>Las claves de firma de %1 (%2) se crearán en el token %3.</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>Usar este token</translation>
    </message>
</context>
<context>
    <name>quorate::pages::InboxModel</name>
    <message>
        <source>%1 from %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>needs your vote</source>
        <translation>necesita su voto</translation>
    </message>
    <message>
        <source>you approved</source>
        <translation>usted aprobó</translation>
    </message>
    <message>
        <source>you rejected</source>
        <translation>usted rechazó</translation>
    </message>
    <message>
        <source>Needs your vote</source>
        <translation>Necesitan su voto</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>A la espera de otros</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidida</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Seguidas</translation>
    </message>
    <message>
        <source>Votes are asked for by %1.</source>
        <translation>Se piden los votos antes de %1.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Para mí</translation>
    </message>
</context>
<context>
    <name>quorate::pages::JobBook</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>Tarea %1</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Comienzo</translation>
    </message>
    <message numerus="yes">
        <source>%n further stage(s) left out</source>
        <translation>
            <numerusform>%n etapa más omitida</numerusform>
            <numerusform>%n etapas más omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it was over before this console looked</source>
        <translation>%1; había terminado antes de que esta consola mirara</translation>
    </message>
    <message>
        <source>It had done %1 of its last stage.</source>
        <translation>Había hecho %1 de su última etapa.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
</context>
<context>
    <name>quorate::pages::JobLog</name>
    <message>
        <source>What the job did</source>
        <translation>Lo que hizo la tarea</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what the job did</source>
        <translation>Copiar lo que hizo la tarea</translation>
    </message>
</context>
<context>
    <name>quorate::pages::JobsDrawer</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cancelando</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Progreso de %1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Cancelar %1</translation>
    </message>
    <message>
        <source>rest %1</source>
        <translation>resto %1</translation>
    </message>
    <message>
        <source>Began %1</source>
        <translation>Comienzo %1</translation>
    </message>
    <message>
        <source>No jobs.</source>
        <translation>Sin tareas.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Todas las tareas</translation>
    </message>
    <message>
        <source>Close the jobs</source>
        <translation>Cerrar las tareas</translation>
    </message>
    <message>
        <source>Close (Ctrl+J)</source>
        <translation>Cerrar (Ctrl+J)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>Reintentar %1</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>Registro de %1</translation>
    </message>
    <message>
        <source>The job was not begun again.</source>
        <translation>La tarea no se empezó de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::JobsPage</name>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>Cancelar la tarea</translation>
    </message>
    <message>
        <source>No jobs.</source>
        <translation>Sin tareas.</translation>
    </message>
    <message>
        <source>Long work such as building a delta or rebuilding a target runs as a job and is shown here.</source>
        <translation>Los trabajos largos, como crear un delta o reconstruir un objetivo, se ejecutan como tareas y se muestran aquí.</translation>
    </message>
    <message>
        <source>This job is gone.</source>
        <translation>Esta tarea ya no existe.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Resto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>quorate::pages::KeptActs</name>
    <message>
        <source>%1: settled.</source>
        <translation>%1: asentado.</translation>
    </message>
    <message>
        <source>The console ended before what you confirmed went out: %1. Nothing of it was sent; look at it before it goes.</source>
        <translation>La consola terminó antes de que saliera lo que confirmó: %1. No se envió nada de ello; mírelo antes de que salga.</translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>Mostrar la bandeja de salida</translation>
    </message>
    <message>
        <source>An act that was kept in the outbox cannot be read, and was not sent. Do it anew where it is still wanted.</source>
        <translation>Un acto guardado en la bandeja de salida no se puede leer y no se envió. Hágalo de nuevo si todavía se quiere.</translation>
    </message>
    <message>
        <source>You confirmed this before the console ended. Nothing of it was sent: this is what is signed now.</source>
        <translation>Lo confirmó antes de que terminara la consola. No se envió nada de ello: esto es lo que se firma ahora.</translation>
    </message>
    <message>
        <source>The console ended before this went out, and it cannot be kept: %1. Nothing of it was sent; do it anew where it is still wanted.</source>
        <translation>La consola terminó antes de que saliera esto, que no se puede guardar: %1. No se envió nada de ello; hágalo de nuevo si todavía se quiere.</translation>
    </message>
    <message>
        <source>The console ended before the ledger had answered all that you confirmed: %1. Look at each before it goes again.</source>
        <translation>La consola terminó antes de que el libro mayor respondiera a todo lo que confirmó: %1. Mire cada uno antes de que salga otra vez.</translation>
    </message>
    <message>
        <source>You confirmed this before the console ended, and it was on its way: it may stand in the ledger already. This is what is signed now.</source>
        <translation>Lo confirmó antes de que terminara la consola, y estaba en camino: puede que ya esté en el libro mayor. Esto es lo que se firma ahora.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::KeyState</name>
    <message>
        <source>One try is left: another wrong PIN blocks the token.</source>
        <translation>Queda un intento: otro PIN incorrecto bloquea el token.</translation>
    </message>
    <message>
        <source>Few tries are left before the PIN is blocked.</source>
        <translation>Quedan pocos intentos antes de que se bloquee el PIN.</translation>
    </message>
    <message>
        <source>Keys unlocked</source>
        <translation>Claves desbloqueadas</translation>
    </message>
    <message>
        <source>Keys locked</source>
        <translation>Claves bloqueadas</translation>
    </message>
    <message>
        <source>Token absent</source>
        <translation>Token ausente</translation>
    </message>
    <message>
        <source>Token does not answer</source>
        <translation>El token no responde</translation>
    </message>
    <message>
        <source>Token locked</source>
        <translation>Token bloqueado</translation>
    </message>
    <message>
        <source>%1, on the token %2</source>
        <translation>%1, en el token %2</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ListPage</name>
    <message>
        <source>No row passes the filter.</source>
        <translation>Ninguna fila cumple el filtro.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::LogCard</name>
    <message>
        <source>Log of this node</source>
        <translation>Registro de este nodo</translation>
    </message>
    <message>
        <source>What the node wrote down since this start; technical, and in English</source>
        <translation>Lo que el nodo ha anotado desde este arranque; técnico y en inglés</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>Todavía no se ha anotado nada.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copiar el registro</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Guardar...</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar el registro</translation>
    </message>
</context>
<context>
    <name>quorate::pages::MainWindow</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Pasarelas</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>State of the node</source>
        <translation>Estado del nodo</translation>
    </message>
    <message>
        <source>Release chain</source>
        <translation>Cadena de releases</translation>
    </message>
    <message>
        <source>Delivery chain</source>
        <translation>Cadena de entrega</translation>
    </message>
    <message>
        <source>Transfer rates</source>
        <translation>Velocidades de transferencia</translation>
    </message>
    <message>
        <source>Running jobs</source>
        <translation>Tareas en curso</translation>
    </message>
    <message>
        <source>Waiting transactions</source>
        <translation>Transacciones en espera</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Members: %1</source>
        <translation>Miembros: %1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Local demo</source>
        <translation>Demo local</translation>
    </message>
    <message>
        <source>Follower</source>
        <translation>Seguidor</translation>
    </message>
    <message>
        <source>Without a role</source>
        <translation>Sin rol</translation>
    </message>
    <message>
        <source>Waiting for the node</source>
        <translation>Esperando al nodo</translation>
    </message>
    <message>
        <source>Updated %1, all times %2</source>
        <translation>Actualizado %1, horas en %2</translation>
    </message>
    <message>
        <source>Node in sync</source>
        <translation>Nodo sincronizado</translation>
    </message>
    <message>
        <source>%1, settled %2</source>
        <translation>%1, definitivo %2</translation>
    </message>
    <message>
        <source>%1: height %2, settled %3</source>
        <translation>%1: altura %2, definitivo %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 / %2 peers</source>
        <translation>
            <numerusform>%1 / %2 par</numerusform>
            <numerusform>%1 / %2 pares</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2</source>
        <translation>↓ %1  ↑ %2</translation>
    </message>
    <message>
        <source>Jobs: %1</source>
        <translation>Tareas: %1</translation>
    </message>
    <message>
        <source>Pool: %1</source>
        <translation>Cola: %1</translation>
    </message>
    <message>
        <source>Transactions that wait for a block</source>
        <translation>Transacciones que esperan un bloque</translation>
    </message>
    <message>
        <source>Lock the keys (Ctrl+L)</source>
        <translation>Bloquear las claves (Ctrl+L)</translation>
    </message>
    <message>
        <source>Unlock the keys</source>
        <translation>Desbloquear las claves</translation>
    </message>
    <message>
        <source>Alerts: %1</source>
        <translation>Alertas: %1</translation>
    </message>
    <message>
        <source>No alerts</source>
        <translation>Sin alertas</translation>
    </message>
    <message>
        <source>Not connected to any peer.</source>
        <translation>Sin conexión con ningún par.</translation>
    </message>
    <message>
        <source>Not connected to any peer since %1.</source>
        <translation>Sin conexión con ningún par desde %1.</translation>
    </message>
    <message>
        <source>Show peers</source>
        <translation>Mostrar los pares</translation>
    </message>
    <message>
        <source>The keys were not unlocked.</source>
        <translation>Las claves no se desbloquearon.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Search or run a command   Ctrl+K</source>
        <translation>Buscar o ejecutar una orden   Ctrl+K</translation>
    </message>
    <message>
        <source>Views, releases, devices, members, hashes and commands (Ctrl+K)</source>
        <translation>Vistas, releases, dispositivos, miembros, hashes y órdenes (Ctrl+K)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Jobs are still running: %1. Closing stops them; nothing that is settled is lost.</source>
        <translation>Aún hay tareas en curso: %1. Al cerrar se detienen; nada definitivo se pierde.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Nueva release</translation>
    </message>
    <message>
        <source>Lock the keys</source>
        <translation>Bloquear las claves</translation>
    </message>
    <message>
        <source>Show the running jobs</source>
        <translation>Mostrar las tareas en curso</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Elaborar un informe</translation>
    </message>
    <message>
        <source>Show this view in its own window</source>
        <translation>Mostrar esta vista en su propia ventana</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Filas compactas</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Filas cómodas</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>Horas en UTC</translation>
    </message>
    <message>
        <source>Times of this place</source>
        <translation>Horas de este lugar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Stop the node and quit</source>
        <translation>Detener el nodo y salir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Switch to another consortium</source>
        <translation>Cambiar a otro consorcio</translation>
    </message>
    <message>
        <source>Time that the charts show</source>
        <translation>Tiempo que muestran los gráficos</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Curves show so much time after the publication, blocks so much before now</source>
        <translation>Las curvas muestran ese tiempo desde la publicación; los bloques, ese tiempo hasta ahora</translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation>Despliegues</translation>
    </message>
    <message>
        <source>New rollout</source>
        <translation>Despliegue nuevo</translation>
    </message>
    <message>
        <source>%1, probable</source>
        <translation>%1, probable</translation>
    </message>
    <message>
        <source>%1: height %2, probable: nobody votes.</source>
        <translation>%1: altura %2, probable: nadie vota.</translation>
    </message>
    <message>
        <source>Nobody votes in this consortium: every block is probable and may be replaced, nothing is settled, and no release is approved. It is for experiments.</source>
        <translation>Nadie vota en este consorcio: cada bloque es probable y puede ser sustituido, nada es definitivo y ninguna release se aprueba. Es para experimentos.</translation>
    </message>
    <message>
        <source>Show chain</source>
        <translation>Mostrar la cadena</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Clock in step</source>
        <translation>Reloj en hora</translation>
    </message>
    <message>
        <source>Clock %1 behind</source>
        <translation>Reloj %1 atrasado</translation>
    </message>
    <message>
        <source>Clock %1 ahead</source>
        <translation>Reloj %1 adelantado</translation>
    </message>
    <message>
        <source>This computer&apos;s clock against those of connected peers, the middle one of them</source>
        <translation>El reloj de este equipo frente a los de los pares conectados, el del medio</translation>
    </message>
    <message>
        <source>What the keys do</source>
        <translation>Qué hacen las teclas</translation>
    </message>
    <message>
        <source>A scheduled report is in %1</source>
        <translation>Un informe programado está en %1</translation>
    </message>
    <message>
        <source>A scheduled report was not made: %1 Nothing was written; it is tried again at its next time.</source>
        <translation>Un informe programado no se hizo: %1 No se escribió nada; se intenta de nuevo a su próxima hora.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>keys of an act</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In charts: arrow keys move the crosshair, D shows the numbers as a table.</source>
        <translation>En gráficos: las flechas mueven la cruz, D muestra los números como tabla.</translation>
    </message>
    <message>
        <source>In reviews: ] and [ go to the next and the previous one, V ticks a file as viewed, N goes to the next flagged one.</source>
        <translation>En revisiones: ] y [ van a la siguiente y la anterior, V marca un archivo como visto, N va al siguiente señalado.</translation>
    </message>
    <message>
        <source>They can be changed in the settings.</source>
        <translation>Se pueden cambiar en los ajustes.</translation>
    </message>
    <message>
        <source>A local demo: devices and network are simulated</source>
        <translation>Una demo local: dispositivos y red son simulados</translation>
    </message>
    <message>
        <source>An experiment: nobody votes, nothing is settled</source>
        <translation>Un experimento: nadie vota, nada es definitivo</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Outbox: %1</source>
        <translation>Bandeja de salida: %1</translation>
    </message>
    <message>
        <source>Confirmed acts that have not gone out yet</source>
        <translation>Actos confirmados que aún no han salido</translation>
    </message>
    <message>
        <source>Pause seeding</source>
        <translation>Pausar la distribución</translation>
    </message>
    <message>
        <source>The transfer was not stopped.</source>
        <translation>La transferencia no se detuvo.</translation>
    </message>
    <message>
        <source>The transfer was not started.</source>
        <translation>La transferencia no se inició.</translation>
    </message>
    <message>
        <source>The transfer is as before.</source>
        <translation>La transferencia está como antes.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The token was not unlocked.</source>
        <translation>El token no se desbloqueó.</translation>
    </message>
    <message>
        <source>In lists: Space shows the whole row, Enter opens, the menu key has the acts, Ctrl+C copies.</source>
        <translation>En las listas: Espacio muestra la fila entera, Intro abre, la tecla de menú tiene las acciones, Ctrl+C copia.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>What was said lately</source>
        <translation>Lo que se dijo últimamente</translation>
    </message>
    <message>
        <source>Notices of late</source>
        <translation>Avisos recientes</translation>
    </message>
    <message>
        <source>In reviews and releases: W watches the one in front, or no more.</source>
        <translation>En revisiones y releases: W sigue la que está delante, o deja de seguirla.</translation>
    </message>
    <message>
        <source>In reviews: F writes a finding at the place in front, Ctrl+Enter opens the sheet to approve, Ctrl+Shift+Enter the one to reject.</source>
        <translation>En las revisiones: F escribe un hallazgo en el lugar mostrado, Ctrl+Entrar abre la hoja para aprobar, Ctrl+Mayús+Entrar la de rechazar.</translation>
    </message>
    <message>
        <source>Confirmed acts wait until a peer is there. Closed now, they are kept: the next start shows them again, and nothing goes out before.</source>
        <translation>Hay actos confirmados que esperan un par. Si cierra ahora, se guardan: el próximo inicio los muestra de nuevo, y nada sale antes.</translation>
    </message>
    <message>
        <source>Keep and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Mantener en la bandeja</translation>
    </message>
    <message>
        <source>The node keeps running</source>
        <translation>El nodo sigue en marcha</translation>
    </message>
    <message>
        <source>This symbol opens the window again; its menu stops the node.</source>
        <translation>Este símbolo vuelve a abrir la ventana; su menú detiene el nodo.</translation>
    </message>
    <message>
        <source>offline</source>
        <comment>state of a consortium</comment>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>members of a consortium, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not connected, all times %1</source>
        <translation>Sin conexión, horas en %1</translation>
    </message>
    <message>
        <source>Not connected; as of %1, all times %2</source>
        <translation>Sin conexión; datos de %1, horas en %2</translation>
    </message>
    <message>
        <source>Confirmed acts still wait to go out. Undo them or wait some seconds, then close.</source>
        <translation>Hay actos confirmados que aún esperan salir. Deshágalos o espere unos segundos y cierre después.</translation>
    </message>
    <message>
        <source>%1 Showing settled block %2 of the release chain. Reading works; what you confirm is signed and sent once a peer is there.</source>
        <translation>%1 Se muestra el bloque definitivo %2 de la cadena de releases. La lectura funciona; lo que confirme se firma y se envía en cuanto haya un par.</translation>
    </message>
    <message>
        <source>Vendors publish releases. This node belongs to none.</source>
        <translation>Los proveedores publican releases. Este nodo no pertenece a ninguno.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::MembersPage</name>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>The ledger names no members yet.</source>
        <translation>El libro mayor aún no nombra miembros.</translation>
    </message>
    <message>
        <source>This member is gone.</source>
        <translation>Este miembro ya no existe.</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>Este nodo</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>%1, of which rejections: %2</source>
        <translation>%1, de ellos rechazos: %2</translation>
    </message>
    <message>
        <source>%1 (revoked)</source>
        <translation>%1 (revocada)</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>%1 (does not count any more)</source>
        <translation>%1 (ya no cuenta)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>Votos en contra</translation>
    </message>
    <message>
        <source>Compare fingerprint...</source>
        <translation>Comparar la huella...</translation>
    </message>
    <message>
        <source>Propose change...</source>
        <translation>Proponer un cambio...</translation>
    </message>
    <message>
        <source>Propose removal...</source>
        <translation>Proponer la retirada...</translation>
    </message>
    <message>
        <source>Its keys as words, to compare with it over another channel</source>
        <translation>Sus claves en palabras, para compararlas con él por otro canal</translation>
    </message>
    <message>
        <source>Its name, roles or keys; the other members have to sign it</source>
        <translation>Su nombre, roles o claves; los demás miembros tienen que firmarlo</translation>
    </message>
    <message>
        <source>It loses all roles, and all its keys are revoked; the other members have to sign it</source>
        <translation>Pierde todos los roles y se revocan todas sus claves; los demás miembros tienen que firmarlo</translation>
    </message>
    <message>
        <source>Propose...</source>
        <translation>Proponer...</translation>
    </message>
    <message>
        <source>Changes of the consortium, which several members sign</source>
        <translation>Cambios del consorcio que firman varios miembros</translation>
    </message>
    <message>
        <source>New member...</source>
        <translation>Nuevo miembro...</translation>
    </message>
    <message>
        <source>Other checkers...</source>
        <translation>Otros verificadores...</translation>
    </message>
    <message>
        <source>Other validators...</source>
        <translation>Otros validadores...</translation>
    </message>
    <message>
        <source>Other policy...</source>
        <translation>Otra política...</translation>
    </message>
    <message>
        <source>Open a proposal from a file...</source>
        <translation>Abrir una propuesta de un archivo...</translation>
    </message>
    <message>
        <source>Paste a proposal</source>
        <translation>Pegar una propuesta</translation>
    </message>
    <message>
        <source>Votes against its releases: %1</source>
        <translation>Votos contra sus releases: %1</translation>
    </message>
    <message>
        <source>Its votes against: %1</source>
        <translation>Sus votos en contra: %1</translation>
    </message>
    <message>
        <source>none: it left the consortium</source>
        <translation>ninguno: dejó el consorcio</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>one vote, as each member</source>
        <translation>un voto, como cada miembro</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Propose new key...</source>
        <translation>Proponer clave nueva...</translation>
    </message>
    <message>
        <source>A vendor&apos;s release key or root key: the vendor signs it, and checkers where its root key alone is not enough</source>
        <translation>La clave de release o la clave raíz de un proveedor: la firma el proveedor, y los verificadores donde su clave raíz sola no basta</translation>
    </message>
    <message>
        <source>What devices accuse it of</source>
        <translation>Qué le señalan los dispositivos</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Edit model...</source>
        <translation>Editar el modelo...</translation>
    </message>
    <message>
        <source>Enrol devices...</source>
        <translation>Dar de alta dispositivos...</translation>
    </message>
    <message>
        <source>Revoke devices...</source>
        <translation>Revocar dispositivos...</translation>
    </message>
    <message>
        <source>Export trust anchor...</source>
        <translation>Exportar el ancla de confianza...</translation>
    </message>
    <message>
        <source>The ledger names no models yet.</source>
        <translation>El libro mayor aún no nombra modelos.</translation>
    </message>
    <message>
        <source>A model is a type of device with its fleet.</source>
        <translation>Un modelo es un tipo de dispositivo con su flota.</translation>
    </message>
    <message>
        <source>New model...</source>
        <translation>Nuevo modelo...</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Nuevo modelo</translation>
    </message>
    <message>
        <source>Edit model</source>
        <translation>Editar el modelo</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Sensor G4</source>
        <translation>Sensor G4</translation>
    </message>
    <message>
        <source>Hardware classes</source>
        <translation>Clases de hardware</translation>
    </message>
    <message>
        <source>Who else may publish</source>
        <translation>Quién más puede publicar</translation>
    </message>
    <message>
        <source>members&apos; ids</source>
        <translation>ids de miembros</translation>
    </message>
    <message>
        <source>Who may read acknowledgements</source>
        <translation>Quién puede leer los acuses</translation>
    </message>
    <message>
        <source>The id has small letters, digits, - and . only.</source>
        <translation>El id solo tiene minúsculas, cifras, - y punto.</translation>
    </message>
    <message>
        <source>There is a model with this id.</source>
        <translation>Ya hay un modelo con este id.</translation>
    </message>
    <message>
        <source>A model has at least one hardware class.</source>
        <translation>Un modelo tiene al menos una clase de hardware.</translation>
    </message>
    <message>
        <source>%1 is no hardware class: small letters, digits, - and . only.</source>
        <translation>%1 no es una clase de hardware: solo minúsculas, cifras, - y punto.</translation>
    </message>
    <message>
        <source>There is no member %1.</source>
        <translation>No hay ningún miembro %1.</translation>
    </message>
    <message>
        <source>The keys are locked.</source>
        <translation>Las claves están bloqueadas.</translation>
    </message>
    <message>
        <source>The model %1 stands in the ledger.</source>
        <translation>El modelo %1 figura en el libro mayor.</translation>
    </message>
    <message>
        <source>The model was not recorded.</source>
        <translation>El modelo no se registró.</translation>
    </message>
    <message>
        <source>The ledger is as before.</source>
        <translation>El libro mayor está como antes.</translation>
    </message>
    <message>
        <source>Enrol devices of %1</source>
        <translation>Dar de alta dispositivos de %1</translation>
    </message>
    <message>
        <source>Hardware class</source>
        <translation>Clase de hardware</translation>
    </message>
    <message>
        <source>Public keys of the devices</source>
        <translation>Claves públicas de los dispositivos</translation>
    </message>
    <message>
        <source>One public key a line, 64 hex digits, as each device printed it</source>
        <translation>Una clave pública por línea, 64 cifras hexadecimales, tal como la imprimió cada dispositivo</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>Claves públicas</translation>
    </message>
    <message>
        <source>Each line is one key of 64 hex digits, none of them twice.</source>
        <translation>Cada línea es una clave de 64 cifras hexadecimales, ninguna repetida.</translation>
    </message>
    <message>
        <source>At most %1 devices go into one transaction.</source>
        <translation>En una transacción caben como máximo %1 dispositivos.</translation>
    </message>
    <message>
        <source>Devices of %1 enrolled: %2, from index %3 on.</source>
        <translation>Dispositivos de %1 dados de alta: %2, desde el índice %3.</translation>
    </message>
    <message>
        <source>The devices were not enrolled.</source>
        <translation>Los dispositivos no se dieron de alta.</translation>
    </message>
    <message>
        <source>The fleet is as before.</source>
        <translation>La flota está como antes.</translation>
    </message>
    <message>
        <source>Revoke devices of %1</source>
        <translation>Revocar dispositivos de %1</translation>
    </message>
    <message>
        <source>Continue...</source>
        <translation>Continuar...</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Indexes and spans such as 3, 7, 12-15; at most %1.</source>
        <translation>Índices y tramos como 3, 7, 12-15; como máximo %1.</translation>
    </message>
    <message>
        <source>The fleet has the indexes 0 to %1.</source>
        <translation>La flota tiene los índices de 0 a %1.</translation>
    </message>
    <message>
        <source>Sign revocation</source>
        <translation>Firmar la revocación</translation>
    </message>
    <message>
        <source>What these devices sign no longer counts, and they are no longer part of the fleet. A revocation cannot be taken back; such a device must be enrolled anew with another key.</source>
        <translation>Lo que firmen estos dispositivos ya no cuenta, y dejan de formar parte de la flota. Una revocación no se puede deshacer; un dispositivo así debe darse de alta de nuevo con otra clave.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>%1 (number of devices: %2)</source>
        <translation>%1 (número de dispositivos: %2)</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>The revocation of devices of %1 goes out in %2 s.</source>
        <translation>La revocación de dispositivos de %1 sale en %2 s.</translation>
    </message>
    <message>
        <source>The devices are revoked; the transaction is settled.</source>
        <translation>Los dispositivos están revocados; la transacción es definitiva.</translation>
    </message>
    <message>
        <source>The devices were not revoked.</source>
        <translation>Los dispositivos no se revocaron.</translation>
    </message>
    <message>
        <source>Export trust anchor</source>
        <translation>Exportar el ancla de confianza</translation>
    </message>
    <message>
        <source>The trust anchor is in %1. It is burned into devices.</source>
        <translation>El ancla de confianza está en %1. Se graba en los dispositivos.</translation>
    </message>
    <message>
        <source>The trust anchor was not exported.</source>
        <translation>El ancla de confianza no se exportó.</translation>
    </message>
    <message>
        <source>No complete file was written.</source>
        <translation>No se escribió ningún archivo completo.</translation>
    </message>
    <message>
        <source>This model is gone.</source>
        <translation>Este modelo ya no existe.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>May publish as well</source>
        <translation>También puede publicar</translation>
    </message>
    <message>
        <source>May read acknowledgements</source>
        <translation>Puede leer los acuses</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocados</translation>
    </message>
    <message>
        <source>Newest approved release</source>
        <translation>Última release aprobada</translation>
    </message>
    <message>
        <source>%1, %2 of its devices</source>
        <translation>%1, %2 de sus dispositivos</translation>
    </message>
    <message>
        <source>The vendor made the keys</source>
        <translation>El proveedor creó las claves</translation>
    </message>
    <message>
        <source>Not the devices themselves; this is shown everywhere</source>
        <translation>No los propios dispositivos; esto se muestra en todas partes</translation>
    </message>
    <message>
        <source>The name is longer than the ledger takes.</source>
        <translation>El nombre es más largo de lo que admite el libro mayor.</translation>
    </message>
    <message>
        <source>A model needs an id.</source>
        <translation>Un modelo necesita un id.</translation>
    </message>
    <message>
        <source>New model %1</source>
        <translation>Nuevo modelo %1</translation>
    </message>
    <message>
        <source>Change the model %1</source>
        <translation>Cambiar el modelo %1</translation>
    </message>
    <message>
        <source>Sign model</source>
        <translation>Firmar el modelo</translation>
    </message>
    <message>
        <source>Everybody in the consortium sees the model. It can be changed later, but not removed.</source>
        <translation>Todos en el consorcio ven el modelo. Se puede cambiar más tarde, pero no quitar.</translation>
    </message>
    <message>
        <source>The model %1 goes out in %2 s.</source>
        <translation>El modelo %1 sale en %2 s.</translation>
    </message>
    <message>
        <source>Sign enrolment</source>
        <translation>Firmar el alta</translation>
    </message>
    <message>
        <source>The devices become part of the fleet: releases count them, and gateways serve them. They leave it by revocation alone, and their indexes are never used again.</source>
        <translation>Los dispositivos pasan a formar parte de la flota: las releases los cuentan y las pasarelas los atienden. Solo salen de ella por revocación, y sus índices no se vuelven a usar.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>The enrolment of devices of %1 goes out in %2 s.</source>
        <translation>El alta de dispositivos de %1 sale en %2 s.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::NewReleasePage</name>
    <message>
        <source>Also publish a full artifact</source>
        <translation>Publicar también un artefacto completo</translation>
    </message>
    <message>
        <source>Publish...</source>
        <translation>Publicar...</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>Cancelar la tarea</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Hardware class</source>
        <translation>Clase de hardware</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Rollback index</source>
        <translation>Índice de reversión</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Versión nueva</translation>
    </message>
    <message>
        <source>Old versions</source>
        <translation>Versiones antiguas</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Boot check</source>
        <translation>Comprobación de arranque</translation>
    </message>
    <message>
        <source>Approvals wished</source>
        <translation>Aprobaciones deseadas</translation>
    </message>
    <message>
        <source>The majority of the checkers</source>
        <translation>La mayoría de los verificadores</translation>
    </message>
    <message>
        <source>File...</source>
        <translation>Archivo...</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>Carpeta...</translation>
    </message>
    <message>
        <source>Old version</source>
        <translation>Versión antigua</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>1  Target</source>
        <translation>1  Objetivo</translation>
    </message>
    <message>
        <source>What shall devices run, and what do they run now?</source>
        <translation>¿Qué deben ejecutar los dispositivos y qué ejecutan ahora?</translation>
    </message>
    <message>
        <source>Old versions, a delta from each</source>
        <translation>Versiones antiguas, un delta desde cada una</translation>
    </message>
    <message>
        <source>Boot check, for a folder</source>
        <translation>Comprobación de arranque, para una carpeta</translation>
    </message>
    <message>
        <source>For which devices, and why?</source>
        <translation>¿Para qué dispositivos y por qué?</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Progreso de la tarea</translation>
    </message>
    <message>
        <source>What will be published</source>
        <translation>Lo que se publicará</translation>
    </message>
    <message>
        <source>As checkers and devices will see it</source>
        <translation>Tal como lo verán los verificadores y los dispositivos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>This file or folder does not exist.</source>
        <translation>Este archivo o carpeta no existe.</translation>
    </message>
    <message>
        <source>A release of this version is open or approved already.</source>
        <translation>Una release de esta versión ya está abierta o aprobada.</translation>
    </message>
    <message>
        <source>Devices that run index %1 will refuse a lower one.</source>
        <translation>Los dispositivos que ejecutan el índice %1 rechazarán uno inferior.</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>an old version or the full artifact</source>
        <translation>una versión antigua o el artefacto completo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Deltas</source>
        <translation>Deltas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Full artifact</source>
        <translation>Artefacto completo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>The release is being made.</source>
        <translation>La release se está creando.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Falta todavía: %1.</translation>
    </message>
    <message>
        <source>Unlock the keys to publish.</source>
        <translation>Desbloquee las claves para publicar.</translation>
    </message>
    <message>
        <source>The next step shows what is signed; nothing is sent before.</source>
        <translation>El paso siguiente muestra lo que se firma; antes no se envía nada.</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>Publicar %1</translation>
    </message>
    <message>
        <source>Sign and publish</source>
        <translation>Firmar y publicar</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Deltas from</source>
        <translation>Deltas desde</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>%1, release key</source>
        <translation>%1, clave de releases</translation>
    </message>
    <message>
        <source>%1 was not published.</source>
        <translation>%1 no se publicó.</translation>
    </message>
    <message>
        <source>The ledger is as before.</source>
        <translation>El libro mayor está como antes.</translation>
    </message>
    <message>
        <source>%1 is published; the transaction is settled.</source>
        <translation>%1 está publicada; la transacción es definitiva.</translation>
    </message>
    <message>
        <source>Show release</source>
        <translation>Mostrar la release</translation>
    </message>
    <message>
        <source>%1, rest %2</source>
        <translation>%1, resto %2</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Nueva release</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Drop a file or folder here</source>
        <translation>Suelte aquí un archivo o una carpeta</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>Suelte aquí archivos o carpetas</translation>
    </message>
    <message>
        <source>Drop an SBOM (CycloneDX or SPDX) or a test report here</source>
        <translation>Suelte aquí un SBOM (CycloneDX o SPDX) o un informe de pruebas</translation>
    </message>
    <message>
        <source>Swap old and new</source>
        <translation>Intercambiar antigua y nueva</translation>
    </message>
    <message>
        <source>For one old version that was put in the wrong place</source>
        <translation>Para una versión antigua puesta en el lugar equivocado</translation>
    </message>
    <message>
        <source>2  Delta</source>
        <translation>2  Delta</translation>
    </message>
    <message>
        <source>What do devices have to fetch? Built, decoded again and compared before anything is published</source>
        <translation>¿Qué tienen que obtener los dispositivos? Creado, decodificado de nuevo y comparado antes de publicar nada</translation>
    </message>
    <message>
        <source>4  Evidence</source>
        <translation>4  Evidencias</translation>
    </message>
    <message>
        <source>What should checkers have beside the payload?</source>
        <translation>¿Qué deben tener los verificadores junto a la carga útil?</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Añadir...</translation>
    </message>
    <message>
        <source>SBOM or report</source>
        <translation>SBOM o informe</translation>
    </message>
    <message>
        <source>SBOM and reports</source>
        <translation>SBOM e informes</translation>
    </message>
    <message>
        <source>3  Release</source>
        <translation>3  Release</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>SBOM, CycloneDX</source>
        <translation>SBOM, CycloneDX</translation>
    </message>
    <message>
        <source>SBOM, SPDX</source>
        <translation>SBOM, SPDX</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>This file or folder does not answer. Is its disk or network there?</source>
        <translation>Este archivo o carpeta no responde. ¿Está accesible su disco o su red?</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>se está leyendo</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>This target is published already, as %1.</source>
        <translation>Este objetivo ya está publicado, como %1.</translation>
    </message>
    <message>
        <source>The old version is %1 on the ledger, which is not below %2. Swap them, or correct the version.</source>
        <translation>La versión antigua es %1 en el libro mayor, que no es inferior a %2. Intercámbielas o corrija la versión.</translation>
    </message>
    <message>
        <source>Approved already: %1. Devices that run it will refuse a lower version.</source>
        <translation>Ya aprobada: %1. Los dispositivos que la ejecutan rechazarán una versión inferior.</translation>
    </message>
    <message>
        <source>At most %1 documents.</source>
        <translation>Como máximo %1 documentos.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documentos</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Ahorro</translation>
    </message>
    <message>
        <source>None: checkers see no list of components.</source>
        <translation>Ninguno: los verificadores no ven una lista de componentes.</translation>
    </message>
    <message>
        <source>Who may fetch it</source>
        <translation>Quién puede obtenerla</translation>
    </message>
    <message>
        <source>The checkers until it is approved, then everybody.</source>
        <translation>Los verificadores hasta que se apruebe; después, todos.</translation>
    </message>
    <message>
        <source>Who reads acknowledgements</source>
        <translation>Quién lee los acuses</translation>
    </message>
    <message>
        <source>See what checkers will see...</source>
        <translation>Ver lo que verán los verificadores...</translation>
    </message>
    <message>
        <source>This node has no workspace for reviews.</source>
        <translation>Este nodo no tiene espacio para revisiones.</translation>
    </message>
    <message>
        <source>Choose the new version first.</source>
        <translation>Elija primero la versión nueva.</translation>
    </message>
    <message>
        <source>Without an old version everything counts as added.</source>
        <translation>Sin una versión antigua, todo cuenta como añadido.</translation>
    </message>
    <message>
        <source>Files, rights, programs, strings and components against the old version, before anything is published</source>
        <translation>Archivos, permisos, programas, cadenas y componentes frente a la versión antigua, antes de publicar nada</translation>
    </message>
    <message>
        <source>The folder has no such file.</source>
        <translation>La carpeta no tiene ese archivo.</translation>
    </message>
    <message>
        <source>boot check</source>
        <translation>comprobación de arranque</translation>
    </message>
    <message>
        <source>Unpack compressed parts for the delta</source>
        <translation>Descomprimir las partes comprimidas para el delta</translation>
    </message>
    <message>
        <source>Much smaller deltas of images with compressed parts; a device must have the same packers</source>
        <translation>Deltas mucho más pequeños de imágenes con partes comprimidas; el dispositivo debe tener los mismos compresores</translation>
    </message>
    <message>
        <source>This version was uploaded before, on %1 (%2). Votes on the earlier payload do not count here (%3).</source>
        <translation>Esta versión ya se subió antes, el %1 (%2). Los votos sobre la carga útil anterior no cuentan aquí (%3).</translation>
    </message>
    <message>
        <source>A draft like %1. Version and files are its own.</source>
        <translation>Un borrador como %1. La versión y los archivos son propios.</translation>
    </message>
    <message>
        <source>Votes wished by (UTC)</source>
        <translation>Votos deseados antes de (UTC)</translation>
    </message>
    <message>
        <source>no date; or 7 d, or 2026-12-01 12:00</source>
        <translation>sin fecha; o 7 d, o 2026-12-01 12:00</translation>
    </message>
    <message>
        <source>Until when the checkers are asked to have voted. A later vote counts all the same.</source>
        <translation>Hasta cuándo se pide a los verificadores que voten. Un voto posterior cuenta igual.</translation>
    </message>
    <message>
        <source>time of the votes</source>
        <translation>plazo de los votos</translation>
    </message>
    <message>
        <source>Votes wished by</source>
        <translation>Votos deseados antes de</translation>
    </message>
    <message>
        <source>another member that is a checker</source>
        <translation>otro miembro que sea verificador</translation>
    </message>
    <message>
        <source>the new file or folder</source>
        <translation>el archivo o la carpeta nuevos</translation>
    </message>
    <message>
        <source>the version number</source>
        <translation>el número de versión</translation>
    </message>
    <message>
        <source>It waits in the outbox, where it can be undone.</source>
        <translation>Espera en la bandeja de salida, donde se puede deshacer.</translation>
    </message>
    <message>
        <source>%1 will be published in %2 s.</source>
        <translation>%1 se publicará en %2 s.</translation>
    </message>
    <message>
        <source>%1 is built and can be signed.</source>
        <translation>%1 está construida y puede firmarse.</translation>
    </message>
    <message>
        <source>Look and sign</source>
        <translation>Ver y firmar</translation>
    </message>
    <message>
        <source>The payloads are built and checked. Once the manifest is signed, every member sees the release. It cannot be unpublished, only withdrawn.</source>
        <translation>Las cargas útiles están construidas y comprobadas. Cuando se firme el manifiesto, todos los miembros verán la release. No se puede despublicar, solo retirar.</translation>
    </message>
    <message>
        <source>The draft of %1 is kept in this profile; Home shows it. Files stay where they are.</source>
        <translation>El borrador de %1 se guarda en este perfil; Inicio lo muestra. Los archivos quedan donde están.</translation>
    </message>
    <message>
        <source>This draft is gone.</source>
        <translation>Este borrador ya no existe.</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>Guardar como borrador</translation>
    </message>
    <message>
        <source>Kept in this profile, to go on later</source>
        <translation>Se guarda en este perfil, para seguir más tarde</translation>
    </message>
    <message>
        <source>%1, held here</source>
        <translation>%1, está aquí</translation>
    </message>
    <message>
        <source>%1, %2 to fetch</source>
        <translation>%1, %2 por obtener</translation>
    </message>
    <message>
        <source>No approved release of this model has a full artifact.</source>
        <translation>Ninguna release aprobada de este modelo tiene un artefacto completo.</translation>
    </message>
    <message>
        <source>Folder for the old version</source>
        <translation>Carpeta para la versión antigua</translation>
    </message>
    <message>
        <source>%1 was not rebuilt.</source>
        <translation>%1 no se ha reconstruido.</translation>
    </message>
    <message>
        <source>The form is as before.</source>
        <translation>El formulario está como antes.</translation>
    </message>
    <message>
        <source>%1 is rebuilt, its hash is right, and it is among the old versions.</source>
        <translation>%1 está reconstruida, su hash es correcto y está entre las versiones antiguas.</translation>
    </message>
    <message>
        <source>%1 is fetched and rebuilt.</source>
        <translation>%1 se está obteniendo y reconstruyendo.</translation>
    </message>
    <message>
        <source>Show job</source>
        <translation>Mostrar la tarea</translation>
    </message>
    <message>
        <source>From the ledger...</source>
        <translation>Del libro mayor…</translation>
    </message>
    <message>
        <source>An approved release of the model: it is fetched, rebuilt into a folder and compared with its hash</source>
        <translation>Una release aprobada del modelo: se obtiene, se reconstruye en una carpeta y se compara con su hash</translation>
    </message>
    <message>
        <source>Go to Models</source>
        <translation>Ir a los modelos</translation>
    </message>
    <message>
        <source>No model on the ledger is yours or delegated to you. Create one first, on the page of models.</source>
        <translation>Ningún modelo del libro mayor es suyo ni le está delegado. Cree primero uno, en la página de modelos.</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Reconocido como</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>delta from %1</source>
        <translation>delta desde %1</translation>
    </message>
    <message>
        <source>full artifact</source>
        <translation>artefacto completo</translation>
    </message>
    <message>
        <source>%1 %2, severity: %3</source>
        <comment>model, version</comment>
        <translation>%1 %2, gravedad: %3</translation>
    </message>
    <message>
        <source>Before it is published</source>
        <translation>Antes de publicar</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Aún sin elegir</translation>
    </message>
    <message>
        <source>Cannot be published</source>
        <translation>No se puede publicar</translation>
    </message>
    <message>
        <source>There, of a kind that is not known</source>
        <translation>Presente, de tipo desconocido</translation>
    </message>
    <message>
        <source>None: devices fetch all of it</source>
        <translation>Ninguno: los dispositivos lo descargan todo</translation>
    </message>
    <message>
        <source>Neither a delta nor a full artifact</source>
        <translation>Ni delta ni artefacto completo</translation>
    </message>
    <message>
        <source>Is being built and compared</source>
        <translation>Se construye y compara</translation>
    </message>
    <message>
        <source>See beside the old versions</source>
        <translation>Vea junto a las versiones antiguas</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Aún sin medir</translation>
    </message>
    <message>
        <source>Decoded again, equal</source>
        <translation>Decodificado de nuevo, igual</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Aún sin indicar</translation>
    </message>
    <message>
        <source>Devices or the ledger refuse it</source>
        <translation>Los dispositivos o el libro mayor la rechazan</translation>
    </message>
    <message>
        <source>The rollback index is too low</source>
        <translation>El índice de reversión es demasiado bajo</translation>
    </message>
    <message>
        <source>Above what is approved</source>
        <translation>Superior a lo aprobado</translation>
    </message>
    <message>
        <source>SBOM</source>
        <translation>SBOM</translation>
    </message>
    <message>
        <source>Beside the release</source>
        <translation>Junto a la release</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escritas</translation>
    </message>
    <message>
        <source>Seen as a checker</source>
        <translation>Visto como un verificador</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>What you had begun is kept as a draft; Home shows it.</source>
        <translation>Lo que había empezado se guarda como borrador; Inicio lo muestra.</translation>
    </message>
    <message>
        <source>Published release</source>
        <translation>Release publicada</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <comment>a release: its votes, seeding and coverage</comment>
        <translation>Seguir %1</translation>
    </message>
    <message>
        <source>On the ledger these files are of %1. Devices of another model may not start with them.</source>
        <translation>En el libro mayor estos archivos son de %1. Es posible que dispositivos de otro modelo no arranquen con ellos.</translation>
    </message>
    <message>
        <source>To be corrected: %1.</source>
        <translation>Por corregir: %1.</translation>
    </message>
    <message>
        <source>Still missing: %1. To be corrected: %2.</source>
        <translation>Falta todavía: %1. Por corregir: %2.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::NotesLinks</name>
    <message>
        <source>The vendor&apos;s notes lead to %1. Nothing was opened.</source>
        <translation>Las notas del proveedor llevan a %1. No se abrió nada.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
</context>
<context>
    <name>quorate::pages::NoticesCard</name>
    <message>
        <source>Notices of the system</source>
        <translation>Avisos del sistema</translation>
    </message>
    <message>
        <source>Shown while this window is in the background; the window itself tells everything</source>
        <translation>Se muestran mientras esta ventana está en segundo plano; la ventana misma lo dice todo</translation>
    </message>
    <message>
        <source>Quiet every day from</source>
        <translation>Silencio cada día desde las</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta las</translation>
    </message>
    <message>
        <source>What comes meanwhile is told as one notice afterwards. Times of this place.</source>
        <translation>Lo que llega mientras tanto se dice después en un solo aviso. Horas de este lugar.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::NoticesSheet</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>What was said since the window was opened, the newest first.</source>
        <translation>Lo que se dijo desde que se abrió la ventana, lo más nuevo primero.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a time, and what was said then</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Aún no se dijo nada.</translation>
    </message>
    <message>
        <source>What happens on the ledger and concerns you, rollouts that pause and questions are told here.</source>
        <translation>Aquí se avisa de lo que ocurre en el libro mayor y le concierne, de los despliegues que se pausan y de las preguntas.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
</context>
<context>
    <name>quorate::pages::OutboxSheet</name>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>What you confirmed and has not gone out yet, in the order in which it goes</source>
        <translation>Lo que confirmó y aún no ha salido, en el orden en que sale</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Nothing waits to go out.</source>
        <translation>Nada espera salir.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Signs it and hands it to the node, which keeps it until a peer is there</source>
        <translation>Lo firma y lo entrega al nodo, que lo guarda hasta que haya un par</translation>
    </message>
    <message>
        <source>Waits for a peer</source>
        <translation>Espera un par</translation>
    </message>
    <message>
        <source>Can still be undone</source>
        <translation>Aún se puede deshacer</translation>
    </message>
    <message>
        <source>Kept; look at it again</source>
        <translation>Guardado; mírelo de nuevo</translation>
    </message>
    <message>
        <source>Look at it...</source>
        <translation>Mirarlo...</translation>
    </message>
    <message>
        <source>Shows what is signed; it goes out once you confirm it</source>
        <translation>Muestra lo que se firma; sale cuando lo confirme</translation>
    </message>
</context>
<context>
    <name>quorate::pages::Page</name>
    <message>
        <source>Unlock keys</source>
        <translation>Desbloquear claves</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>The file was not saved. %1 Nothing was written to %2.</source>
        <translation>El archivo no se guardó. %1 No se escribió nada en %2.</translation>
    </message>
    <message>
        <source>The filter is removed: %1</source>
        <translation>El filtro se ha quitado: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Unlock token</source>
        <translation>Desbloquear token</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Clase: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Hora: %1</translation>
    </message>
    <message>
        <source>Who delivered last could not be read.</source>
        <translation>No se pudo leer quién entregó por último.</translation>
    </message>
    <message>
        <source>The list was not written. %1</source>
        <translation>La lista no se escribió. %1</translation>
    </message>
</context>
<context>
    <name>quorate::pages::PeersPage</name>
    <message>
        <source>Peers</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>No peers are known yet.</source>
        <translation>Aún no se conocen pares.</translation>
    </message>
    <message>
        <source>A node finds others through the addresses in its configuration. Add the address of a member&apos;s node to connect to it.</source>
        <translation>Un nodo encuentra a otros por las direcciones de su configuración. Añada la dirección del nodo de un miembro para conectarse a él.</translation>
    </message>
    <message>
        <source>Add peer...</source>
        <translation>Añadir par...</translation>
    </message>
    <message>
        <source>Add peer</source>
        <translation>Añadir par</translation>
    </message>
    <message>
        <source>Member id or key fingerprint</source>
        <translation>Id del miembro o huella de la clave</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address (host:port)</source>
        <translation>Dirección (host:puerto)</translation>
    </message>
    <message>
        <source>The peer is added; the connection is being made.</source>
        <translation>El par está añadido; la conexión se está estableciendo.</translation>
    </message>
    <message>
        <source>The peer was not added.</source>
        <translation>El par no se añadió.</translation>
    </message>
    <message>
        <source>This peer is gone.</source>
        <translation>Este par ya no existe.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>No member&apos;s key</source>
        <translation>Clave de ningún miembro</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Outgoing: we connected</source>
        <translation>Saliente: nos conectamos nosotros</translation>
    </message>
    <message>
        <source>Incoming: it connected</source>
        <translation>Entrante: se conectó él</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Conectado desde</translation>
    </message>
    <message>
        <source>Not connected since</source>
        <translation>No conectado desde</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Its release chain</source>
        <translation>Su cadena de releases</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>altura %1</translation>
    </message>
    <message>
        <source>Its delivery chain</source>
        <translation>Su cadena de entrega</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Vetar</translation>
    </message>
    <message>
        <source>Lift the ban</source>
        <translation>Levantar el veto</translation>
    </message>
    <message>
        <source>Forget the address</source>
        <translation>Olvidar la dirección</translation>
    </message>
    <message>
        <source>Ends the connection; either side may connect again</source>
        <translation>Corta la conexión; cualquiera de las partes puede volver a conectarse</translation>
    </message>
    <message>
        <source>Ends the connection and refuses this peer for a time; other nodes are not told</source>
        <translation>Corta la conexión y rechaza a este par por un tiempo; los demás nodos no se enteran</translation>
    </message>
    <message>
        <source>Ends the connection and no longer calls this peer; it may still call us</source>
        <translation>Corta la conexión y deja de llamar a este par; él aún puede llamarnos</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Una hora</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>This is the node itself.</source>
        <translation>Es el propio nodo.</translation>
    </message>
    <message>
        <source>The ledger names no such member and no such key.</source>
        <translation>El libro mayor no nombra tal miembro ni tal clave.</translation>
    </message>
    <message>
        <source>The peers are as before.</source>
        <translation>Los pares están como antes.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The connection with %1 is ended. Either side may connect again.</source>
        <translation>La conexión con %1 se ha cortado. Cualquiera de las partes puede volver a conectarse.</translation>
    </message>
    <message>
        <source>The connection with %1 was not ended.</source>
        <translation>La conexión con %1 no se cortó.</translation>
    </message>
    <message>
        <source>%1 is banned until %2.</source>
        <translation>%1 está vetado hasta %2.</translation>
    </message>
    <message>
        <source>%1 was not banned.</source>
        <translation>%1 no fue vetado.</translation>
    </message>
    <message>
        <source>%1 may connect again.</source>
        <translation>%1 puede volver a conectarse.</translation>
    </message>
    <message>
        <source>The ban of %1 was not lifted.</source>
        <translation>El veto a %1 no se levantó.</translation>
    </message>
    <message>
        <source>The address of %1 is forgotten.</source>
        <translation>La dirección de %1 se ha olvidado.</translation>
    </message>
    <message>
        <source>The address of %1 was not forgotten.</source>
        <translation>La dirección de %1 no se olvidó.</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Vetado</translation>
    </message>
    <message>
        <source>Banned until</source>
        <translation>Vetado hasta</translation>
    </message>
    <message>
        <source>Called by us</source>
        <translation>Lo llamamos</translation>
    </message>
    <message>
        <source>Yes, after every start</source>
        <translation>Sí, tras cada inicio</translation>
    </message>
    <message>
        <source>No address is kept here</source>
        <translation>Aquí no se guarda ninguna dirección</translation>
    </message>
    <message>
        <source>Misbehaviour</source>
        <translation>Mala conducta</translation>
    </message>
    <message>
        <source>%1 of 100 points; they fade, and at 100 it is banned</source>
        <translation>%1 de 100 puntos; se van borrando, y con 100 queda vetado</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Atrasados</translation>
    </message>
</context>
<context>
    <name>quorate::pages::PlaceStep</name>
    <message>
        <source>Test it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Elegir...</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Carpeta del nodo</translation>
    </message>
    <message>
        <source>Listen for members at</source>
        <translation>Escuchar a los miembros en</translation>
    </message>
    <message>
        <source>Exchange payloads at</source>
        <translation>Intercambiar cargas en</translation>
    </message>
    <message>
        <source>Serve devices at</source>
        <translation>Servir dispositivos en</translation>
    </message>
    <message>
        <source>Send at most</source>
        <translation>Enviar como máximo</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <source>Correct what is marked.</source>
        <translation>Corrija lo marcado.</translation>
    </message>
    <message>
        <source>Give the whole path, from the root on.</source>
        <translation>Dé la ruta entera, desde la raíz.</translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation>Ya hay algo en esta carpeta.</translation>
    </message>
    <message>
        <source>Too long: the socket for the command line would not fit.</source>
        <translation>Demasiado largo: el socket de la línea de órdenes no cabría.</translation>
    </message>
    <message>
        <source>An address and a port, such as 0.0.0.0:4600.</source>
        <translation>Una dirección y un puerto, como 0.0.0.0:4600.</translation>
    </message>
    <message>
        <source>Members have this port already.</source>
        <translation>Los miembros ya tienen este puerto.</translation>
    </message>
    <message>
        <source>This port is taken by another line.</source>
        <translation>Otra línea usa este puerto.</translation>
    </message>
    <message>
        <source>Needs %1 now and about %2 in a year, with a release of 50 MB a week; %3 are free.</source>
        <translation>Necesita %1 ahora y unos %2 en un año, con una release de 50 MB por semana; %3 están libres.</translation>
    </message>
    <message>
        <source>Trying, at most 10 s …</source>
        <translation>Probando, 10 s como máximo …</translation>
    </message>
    <message>
        <source>The port is free here.</source>
        <translation>El puerto está libre aquí.</translation>
    </message>
    <message>
        <source>The port cannot be used: %1</source>
        <translation>El puerto no se puede usar: %1</translation>
    </message>
    <message>
        <source>%1 did not answer: %2</source>
        <translation>%1 no respondió: %2</translation>
    </message>
    <message>
        <source>Without an invitation there is nobody to reach.</source>
        <translation>Sin invitación no hay a quién alcanzar.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) answered.</source>
        <translation>
            <numerusform>%n miembro respondió.</numerusform>
            <numerusform>%n miembros respondieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether others reach this port through your router or firewall shows once a member connects; the peers page says so.</source>
        <translation>Si otros alcanzan este puerto a través de su router o cortafuegos se ve cuando un miembro se conecta; la página de pares lo dice.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::PoolTab</name>
    <message>
        <source>Tell the peers again</source>
        <translation>Volver a avisar a los pares</translation>
    </message>
    <message>
        <source>Nothing waits for a block.</source>
        <translation>Nada espera un bloque.</translation>
    </message>
    <message>
        <source>A transaction stands here from the moment it is signed until a block takes it.</source>
        <translation>Una transacción está aquí desde que se firma hasta que un bloque la toma.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Nuestra</translation>
    </message>
    <message>
        <source>Sends the chosen transactions of ours, or all of ours, to every connected peer once more</source>
        <translation>Envía otra vez nuestras transacciones elegidas, o todas las nuestras, a cada par conectado</translation>
    </message>
    <message>
        <source>Will my transaction get in? What waits, by kind and by when it came; dashed: ours</source>
        <translation>¿Entrará mi transacción? Lo que espera, por clase y por llegada; a trazos: las nuestras</translation>
    </message>
    <message>
        <source>What waits could not be read.</source>
        <translation>No se pudo leer lo que espera.</translation>
    </message>
    <message>
        <source>The list is the last that was.</source>
        <translation>La lista es la última que hubo.</translation>
    </message>
    <message>
        <source>%1, ours</source>
        <translation>%1, nuestra</translation>
    </message>
    <message>
        <source>%1 wait, none of them ours.</source>
        <translation>En espera: %1, ninguna nuestra.</translation>
    </message>
    <message>
        <source>%1 wait, %2 of them ours; none of ours fits into a block yet.</source>
        <translation>En espera: %1, de ellas %2 nuestras; ninguna de las nuestras cabe aún en un bloque.</translation>
    </message>
    <message>
        <source>%1 wait, %2 of them ours; as things stand the last of ours is in block %3.</source>
        <translation>En espera: %1, de ellas %2 nuestras; tal como está, la última de las nuestras entra en el bloque %3.</translation>
    </message>
    <message>
        <source>The peers were not told.</source>
        <translation>No se avisó a los pares.</translation>
    </message>
    <message>
        <source>The transactions wait as before.</source>
        <translation>Las transacciones esperan como antes.</translation>
    </message>
    <message>
        <source>A block has taken them meanwhile.</source>
        <translation>Entretanto un bloque las ha tomado.</translation>
    </message>
    <message numerus="yes">
        <source>The peers were told again of %n transaction(s).</source>
        <translation>
            <numerusform>Se avisó otra vez a los pares de %n transacción.</numerusform>
            <numerusform>Se avisó otra vez a los pares de %n transacciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::PreviewSheet</name>
    <message>
        <source>%1, with nothing to compare it with. It is looked at on this computer; nothing is published.</source>
        <translation>%1, sin nada con que compararlo. Se examina en este equipo; no se publica nada.</translation>
    </message>
    <message>
        <source>%1 against %2. It is looked at on this computer; nothing is published.</source>
        <translation>%1 frente a %2. Se examina en este equipo; no se publica nada.</translation>
    </message>
    <message>
        <source>What checkers will see</source>
        <translation>Lo que verán los verificadores</translation>
    </message>
    <message>
        <source>Stops the review and forgets what it found (Esc)</source>
        <translation>Detiene la revisión y olvida lo que encontró (Esc)</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ProblemSheet</name>
    <message>
        <source>Program: %1</source>
        <translation>Programa: %1</translation>
    </message>
    <message>
        <source>Consortium: %1</source>
        <translation>Consorcio: %1</translation>
    </message>
    <message>
        <source>Member: %1</source>
        <translation>Miembro: %1</translation>
    </message>
    <message>
        <source>%1: height %2, settled %3</source>
        <translation>%1: altura %2, definitivo %3</translation>
    </message>
    <message>
        <source>Peers: %1 of %2</source>
        <translation>Pares: %1 de %2</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué salió mal</translation>
    </message>
    <message>
        <source>For whoever helps you. It has no secrets; read it before you hand it on.</source>
        <translation>Para quien le ayude. No contiene secretos; léalo antes de pasarlo.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save report...</source>
        <translation>Guardar informe...</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ProfilesSheet</name>
    <message>
        <source>Consortia</source>
        <translation>Consorcios</translation>
    </message>
    <message>
        <source>Each consortium is a home folder with a console of its own. Several may be open at once.</source>
        <translation>Cada consorcio es una carpeta propia con una consola propia. Varios pueden estar abiertos a la vez.</translation>
    </message>
    <message>
        <source>Consortia of this user</source>
        <translation>Consorcios de este usuario</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Consorcio</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Usted es</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Switch to it</source>
        <translation>Cambiar a él</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>The home folder with its keys and ledgers stays as it is</source>
        <translation>La carpeta con sus claves y registros queda como está</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>Su nombre para él</translation>
    </message>
    <message>
        <source>Add a home folder...</source>
        <translation>Añadir una carpeta...</translation>
    </message>
    <message>
        <source>Join or create...</source>
        <translation>Unirse o crear...</translation>
    </message>
    <message>
        <source>Opens the first page, which tells how</source>
        <translation>Abre la primera página, que explica cómo</translation>
    </message>
    <message>
        <source>The first page was not opened. Nothing was changed.</source>
        <translation>La primera página no se abrió. No se cambió nada.</translation>
    </message>
    <message>
        <source>Follower</source>
        <translation>Seguidor</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <translation>%1 (esta ventana)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>It is open in this window</source>
        <translation>Está abierto en esta ventana</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 no se abrió.</translation>
    </message>
    <message>
        <source>It stays on the list.</source>
        <translation>Sigue en la lista.</translation>
    </message>
    <message>
        <source>%1 was not opened: the console could not be started. It stays on the list.</source>
        <translation>%1 no se abrió: la consola no se pudo iniciar. Sigue en la lista.</translation>
    </message>
    <message>
        <source>%1 opens in a window of its own.</source>
        <translation>%1 se abre en una ventana propia.</translation>
    </message>
    <message>
        <source>Home folder of a node</source>
        <translation>Carpeta de un nodo</translation>
    </message>
    <message>
        <source>The folder was not added.</source>
        <translation>La carpeta no se añadió.</translation>
    </message>
    <message>
        <source>The list is as before.</source>
        <translation>La lista está como antes.</translation>
    </message>
    <message>
        <source>%1 is off the list; its folder was not touched.</source>
        <translation>%1 ya no está en la lista; su carpeta no se tocó.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Invite somebody to %1</source>
        <translation>Invitar a alguien a %1</translation>
    </message>
    <message>
        <source>Give the file or the link, and read these words by voice when you are asked for them</source>
        <translation>Dé el archivo o el enlace, y lea estas palabras de viva voz cuando se las pidan</translation>
    </message>
    <message>
        <source>Words of the consortium</source>
        <translation>Palabras del consorcio</translation>
    </message>
    <message>
        <source>Others reach this node at</source>
        <translation>Otros alcanzan este nodo en</translation>
    </message>
    <message>
        <source>Write an invitation...</source>
        <translation>Escribir una invitación...</translation>
    </message>
    <message>
        <source>Link of the invitation, for a QR code</source>
        <translation>Enlace de la invitación, para un código QR</translation>
    </message>
    <message>
        <source>An address and a port, such as node.example.org:4600.</source>
        <translation>Una dirección y un puerto, como node.example.org:4600.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>The invitation was not written.</source>
        <translation>La invitación no se escribió.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>The invitation is in %1</source>
        <translation>La invitación está en %1</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ProposalSheet</name>
    <message>
        <source>New member</source>
        <translation>Nuevo miembro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Verificador</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Validador</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Checkers of a release, at least</source>
        <translation>Verificadores de una release, como mínimo</translation>
    </message>
    <message>
        <source>Approvals of a release, at least</source>
        <translation>Aprobaciones de una release, como mínimo</translation>
    </message>
    <message>
        <source>Key is revoked: %1</source>
        <translation>Se revoca la clave: %1</translation>
    </message>
    <message>
        <source>New key: %1</source>
        <translation>Clave nueva: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Quién firma</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Epoch %1 of the checkers</source>
        <translation>Época %1 de los verificadores</translation>
    </message>
    <message>
        <source>Epoch %1 of the validators</source>
        <translation>Época %1 de los validadores</translation>
    </message>
    <message>
        <source>Another policy</source>
        <translation>Otra política</translation>
    </message>
    <message>
        <source>New release key of %1</source>
        <translation>Nueva clave de release de %1</translation>
    </message>
    <message>
        <source>New root key of %1</source>
        <translation>Nueva clave raíz de %1</translation>
    </message>
    <message>
        <source>Admission of %1</source>
        <translation>Admisión de %1</translation>
    </message>
    <message>
        <source>Removal of %1</source>
        <translation>Retirada de %1</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>Cambio de %1</translation>
    </message>
    <message>
        <source>Proposal: %1</source>
        <translation>Propuesta: %1</translation>
    </message>
    <message>
        <source>A proposal goes from member to member as a file or a text. Each who agrees signs it and passes it on; whoever sees that there are enough puts it on the ledger. Until then nothing changes.</source>
        <translation>Una propuesta va de miembro en miembro como archivo o como texto. Quien está de acuerdo la firma y la pasa; quien ve que hay suficientes la pone en el libro mayor. Hasta entonces no cambia nada.</translation>
    </message>
    <message>
        <source>Sign...</source>
        <translation>Firmar...</translation>
    </message>
    <message>
        <source>Adds this member&apos;s signature; it is told to nobody until the proposal is passed on</source>
        <translation>Añade la firma de este miembro; nadie lo sabe hasta que se pase la propuesta</translation>
    </message>
    <message>
        <source>Put on the ledger...</source>
        <translation>Poner en el libro mayor...</translation>
    </message>
    <message>
        <source>For everybody, once enough have signed</source>
        <translation>Para todos, cuando hayan firmado suficientes</translation>
    </message>
    <message>
        <source>What does the ledger say now, and what would it say then?</source>
        <translation>¿Qué dice ahora el libro mayor y qué diría entonces?</translation>
    </message>
    <message>
        <source>Whose agreement is there, and is it enough?</source>
        <translation>¿Quiénes están de acuerdo, y bastan?</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>To paste it into a message to the next member</source>
        <translation>Para pegarlo en un mensaje al siguiente miembro</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Guardar...</translation>
    </message>
    <message>
        <source>As a file, for the next member</source>
        <translation>Como archivo, para el siguiente miembro</translation>
    </message>
    <message>
        <source>The proposal is copied, with the signatures that it has.</source>
        <translation>La propuesta se ha copiado, con las firmas que tiene.</translation>
    </message>
    <message>
        <source>Nothing: the ledger says so already.</source>
        <translation>Nada: el libro mayor ya lo dice.</translation>
    </message>
    <message>
        <source>You (%1)</source>
        <translation>Usted (%1)</translation>
    </message>
    <message>
        <source>Has signed</source>
        <translation>Ha firmado</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Signed by %1 of %2</source>
        <translation>Firmada por %1 de %2</translation>
    </message>
    <message>
        <source>%1: enough</source>
        <translation>%1: suficientes</translation>
    </message>
    <message>
        <source>The ledger would refuse it as it is.</source>
        <translation>El libro mayor la rechazaría tal como está.</translation>
    </message>
    <message>
        <source>The ledger would take it.</source>
        <translation>El libro mayor la aceptaría.</translation>
    </message>
    <message>
        <source>For everybody, from the next settled block on</source>
        <translation>Para todos, desde el próximo bloque definitivo</translation>
    </message>
    <message>
        <source>Sign the proposal: %1</source>
        <translation>Firmar la propuesta: %1</translation>
    </message>
    <message>
        <source>Sign proposal</source>
        <translation>Firmar la propuesta</translation>
    </message>
    <message>
        <source>Your signature stands in the proposal for whoever gets it: once enough have signed, any member that governs can put it on the ledger, and you cannot take the signature back. Nothing is sent by signing.</source>
        <translation>Su firma queda en la propuesta para quien la reciba: cuando hayan firmado suficientes, cualquier miembro que gobierna puede ponerla en el libro mayor, y usted no puede retirar la firma. Al firmar no se envía nada.</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 en lugar de %2</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>it comes when somebody puts the proposal on the ledger.</source>
        <translation>se crea cuando alguien pone la propuesta en el libro mayor.</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, clave %2</translation>
    </message>
    <message>
        <source>The proposal was not signed.</source>
        <translation>La propuesta no se firmó.</translation>
    </message>
    <message>
        <source>It is as before, and nothing was sent.</source>
        <translation>Está como antes y no se envió nada.</translation>
    </message>
    <message>
        <source>Signed. Pass the proposal on: it is told to nobody by itself.</source>
        <translation>Firmada. Pase la propuesta: por sí sola no llega a nadie.</translation>
    </message>
    <message>
        <source>Put on the ledger: %1</source>
        <translation>Poner en el libro mayor: %1</translation>
    </message>
    <message>
        <source>Sign and send</source>
        <translation>Firmar y enviar</translation>
    </message>
    <message>
        <source>It holds for all members from the next settled block on. Keys that are revoked stay revoked; other things only another proposal can change again.</source>
        <translation>Vale para todos los miembros desde el próximo bloque definitivo. Las claves revocadas siguen revocadas; lo demás solo otra propuesta puede volver a cambiarlo.</translation>
    </message>
    <message>
        <source>It holds for all members from the next settled block on. Only another proposal can change it again.</source>
        <translation>Vale para todos los miembros desde el próximo bloque definitivo. Solo otra propuesta puede volver a cambiarlo.</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>%1: it goes out in %2 s.</source>
        <translation>%1: sale en %2 s.</translation>
    </message>
    <message>
        <source>The proposal was not put on the ledger.</source>
        <translation>La propuesta no se puso en el libro mayor.</translation>
    </message>
    <message>
        <source>The consortium is as before, unless one of the two chains has it already; then put it there again.</source>
        <translation>El consorcio está como antes, salvo que una de las dos cadenas ya la tenga; en ese caso, póngala otra vez.</translation>
    </message>
    <message>
        <source>%1: it is settled and holds for everybody.</source>
        <translation>%1: es definitivo y vale para todos.</translation>
    </message>
    <message>
        <source>Sign with the vendor&apos;s key...</source>
        <translation>Firmar con la clave del proveedor...</translation>
    </message>
    <message>
        <source>With a key file or a token of the vendor itself, which is asked for</source>
        <translation>Con un archivo de clave o un token del propio proveedor, que se pide</translation>
    </message>
    <message>
        <source>%1, with the new key</source>
        <translation>%1, con la clave nueva</translation>
    </message>
    <message>
        <source>%1, with its root key or its release key</source>
        <translation>%1, con su clave raíz o su clave de release</translation>
    </message>
    <message>
        <source>%1, with its key: %2</source>
        <translation>%1, con su clave: %2</translation>
    </message>
</context>
<context>
    <name>quorate::pages::QuestionThreads</name>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Ask the vendor</source>
        <translation>Preguntar al proveedor</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Close the question</source>
        <translation>Cerrar la pregunta</translation>
    </message>
    <message>
        <source>Question or answer</source>
        <translation>Pregunta o respuesta</translation>
    </message>
    <message>
        <source>Every member of the consortium can read it.</source>
        <translation>Todos los miembros del consorcio pueden leerlo.</translation>
    </message>
    <message>
        <source>Signs the question and passes it to all members; it stands on no ledger</source>
        <translation>Firma la pregunta y la pasa a todos los miembros; no está en ningún libro mayor</translation>
    </message>
    <message>
        <source>Signs the answer and passes it to all members; it stands on no ledger</source>
        <translation>Firma la respuesta y la pasa a todos los miembros; no está en ningún libro mayor</translation>
    </message>
    <message>
        <source>Says that the question is answered, with the text if there is one; nobody answers after that</source>
        <translation>Dice que la pregunta está respondida, con el texto si lo hay; después nadie responde</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Espera respuesta</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>(without words)</source>
        <translation>(sin palabras)</translation>
    </message>
    <message>
        <source>Closes it</source>
        <translation>La cierra</translation>
    </message>
    <message>
        <source>At most %1 characters; these are %2.</source>
        <translation>Como mucho %1 caracteres; estos son %2.</translation>
    </message>
    <message>
        <source>Who asked has closed the question.</source>
        <translation>Quien preguntó ha cerrado la pregunta.</translation>
    </message>
    <message>
        <source>Answer to %1:</source>
        <translation>Respuesta a %1:</translation>
    </message>
    <message>
        <source>Who asked, who published and who owns the model answer.</source>
        <translation>Responden quien preguntó, quien publicó y el dueño del modelo.</translation>
    </message>
    <message>
        <source>Question about: %1</source>
        <translation>Pregunta sobre: %1</translation>
    </message>
    <message>
        <source>Question about the whole release, or select a question to answer it:</source>
        <translation>Pregunta sobre toda la release, o elija una pregunta para responderla:</translation>
    </message>
    <message>
        <source>No checker has asked anything about this release.</source>
        <translation>Ningún verificador ha preguntado nada sobre esta release.</translation>
    </message>
    <message>
        <source>Select a question to answer it.</source>
        <translation>Elija una pregunta para responderla.</translation>
    </message>
    <message>
        <source>The question was not sent.</source>
        <translation>La pregunta no se envió.</translation>
    </message>
    <message>
        <source>Your text is still there.</source>
        <translation>Su texto sigue ahí.</translation>
    </message>
    <message>
        <source>The question is signed and on its way to all members.</source>
        <translation>La pregunta está firmada y va hacia todos los miembros.</translation>
    </message>
    <message>
        <source>The answer was not sent.</source>
        <translation>La respuesta no se envió.</translation>
    </message>
    <message>
        <source>The question is closed.</source>
        <translation>La pregunta está cerrada.</translation>
    </message>
    <message>
        <source>The answer is signed and on its way to all members.</source>
        <translation>La respuesta está firmada y va hacia todos los miembros.</translation>
    </message>
    <message>
        <source>The question goes out in %1 s.</source>
        <translation>La pregunta sale en %1 s.</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>Preguntar sobre %1</translation>
    </message>
    <message>
        <source>The question is closed in %1 s.</source>
        <translation>La pregunta se cierra en %1 s.</translation>
    </message>
    <message>
        <source>The answer goes out in %1 s.</source>
        <translation>La respuesta sale en %1 s.</translation>
    </message>
    <message>
        <source>Close the question about %1</source>
        <translation>Cerrar la pregunta sobre %1</translation>
    </message>
    <message>
        <source>Answer about %1</source>
        <translation>Respuesta sobre %1</translation>
    </message>
    <message>
        <source>Nobody was told anything.</source>
        <translation>No se ha comunicado nada a nadie.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReleaseEvidence</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Held here</source>
        <translation>Está aquí</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Raíz</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>The vendor put no documents beside it.</source>
        <translation>El proveedor no adjuntó ningún documento.</translation>
    </message>
    <message>
        <source>SBOM, CycloneDX</source>
        <translation>SBOM, CycloneDX</translation>
    </message>
    <message>
        <source>SBOM, SPDX</source>
        <translation>SBOM, SPDX</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>There is no other release of this model to compare with.</source>
        <translation>No hay otra release de este modelo con la que comparar.</translation>
    </message>
    <message>
        <source>Reading both SBOMs...</source>
        <translation>Leyendo ambos SBOM…</translation>
    </message>
    <message>
        <source>The SBOMs could not be compared.</source>
        <translation>No se pudieron comparar los SBOM.</translation>
    </message>
    <message>
        <source>The same components as in %1.</source>
        <translation>Los mismos componentes que en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) differ from %1.</source>
        <translation>
            <numerusform>%n componente difiere de %1.</numerusform>
            <numerusform>%n componentes difieren de %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReleaseTracker</name>
    <message>
        <source>Another release</source>
        <translation>Otra release</translation>
    </message>
    <message>
        <source>Show in Releases</source>
        <translation>Mostrar en Releases</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>¿Hasta dónde ha llegado?</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Coverage since publication</source>
        <translation>Cobertura desde la publicación</translation>
    </message>
    <message>
        <source>Is it reaching the fleet?</source>
        <translation>¿Está llegando a la flota?</translation>
    </message>
    <message>
        <source>Waiting until the ledger shows the release</source>
        <translation>Esperando a que el libro mayor muestre la release</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>Aún no definitivo</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>%1, travels in the transaction</source>
        <translation>%1, viaja en la transacción</translation>
    </message>
    <message>
        <source>%1, not held here</source>
        <translation>%1, no se guarda aquí</translation>
    </message>
    <message numerus="yes">
        <source>%1, seeding to %2 peers, %3 sent</source>
        <translation>
            <numerusform>%1, compartiendo con %2 par, %3 enviados</numerusform>
            <numerusform>%1, compartiendo con %2 pares, %3 enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 devices</source>
        <translation>
            <numerusform>%1 de %2 dispositivo</numerusform>
            <numerusform>%1 de %2 dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Checkers</source>
        <translation>Verificadores</translation>
    </message>
    <message>
        <source>Who has decided, and why? What do they ask?</source>
        <translation>¿Quién ha decidido y por qué? ¿Qué preguntan?</translation>
    </message>
    <message>
        <source>What checkers say</source>
        <translation>Lo que dicen los verificadores</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Questions, open: %1</source>
        <translation>Preguntas, abiertas: %1</translation>
    </message>
    <message>
        <source>Earlier payload</source>
        <translation>Carga útil anterior</translation>
    </message>
    <message>
        <source>Votes, seeding and coverage</source>
        <translation>Votos, compartición y cobertura</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a tick and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>a kind of artifact, and the version or hash that it starts from</comment>
        <translation>%1 desde %2</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReleasesOverview</name>
    <message>
        <source>Releases at a glance</source>
        <translation>Releases de un vistazo</translation>
    </message>
    <message>
        <source>Who voted how on what, and what the deltas saved</source>
        <translation>Quién votó qué y sobre qué, y qué ahorraron las deltas</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quórum</translation>
    </message>
    <message>
        <source>Votes by release and checker</source>
        <translation>Votos por release y verificador</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Who voted how on what? The arrow keys tell each vote; Enter opens its release</source>
        <translation>¿Quién votó qué y sobre qué? Las flechas dicen cada voto; Intro abre su release</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Ahorro</translation>
    </message>
    <message>
        <source>What did deltas save? Bytes to devices in full against those of the smallest delta, by model</source>
        <translation>¿Qué ahorraron las deltas? Bytes a dispositivos enteros frente a los de la menor delta, por modelo</translation>
    </message>
    <message>
        <source>No place in this quorum</source>
        <translation>Sin lugar en este quórum</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Choose a vote to read its reason.</source>
        <translation>Elija un voto para leer su motivo.</translation>
    </message>
    <message>
        <source>%1 has no place in the quorum of %2.</source>
        <translation>%1 no tiene lugar en el quórum de %2.</translation>
    </message>
    <message>
        <source>%1 has not voted on %2.</source>
        <translation>%1 no ha votado sobre %2.</translation>
    </message>
    <message>
        <source>%1 on %2: %3, %4.</source>
        <translation>%1 sobre %2: %3, %4.</translation>
    </message>
    <message>
        <source>%1 on %2: %3, %4. %5</source>
        <translation>%1 sobre %2: %3, %4. %5</translation>
    </message>
    <message>
        <source>GB to devices</source>
        <translation>GB a dispositivos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>%1, in full</source>
        <translation>%1, entero</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>delta</translation>
    </message>
    <message>
        <source>%1, as delta</source>
        <translation>%1, como delta</translation>
    </message>
    <message>
        <source>No device has installed a release that has a delta yet.</source>
        <translation>Ningún dispositivo ha instalado todavía una release con delta.</translation>
    </message>
    <message>
        <source>%1 instead of %2, %3 less, when each device that installed a release took its smallest delta.</source>
        <translation>%1 en vez de %2, %3 menos, si cada dispositivo que instaló una release tomó su menor delta.</translation>
    </message>
    <message>
        <source>How savings are grouped</source>
        <translation>Cómo se agrupa el ahorro</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Por modelo</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>%1 voted</source>
        <translation>%1 votaron</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>GB saved in all</source>
        <translation>GB ahorrados en total</translation>
    </message>
    <message numerus="yes">
        <source>%1 saved on %n day(s), when each device that installed a release took its smallest delta.</source>
        <translation>
            <numerusform>%1 ahorrados en %n día, si cada dispositivo que instaló una release tomó su menor delta.</numerusform>
            <numerusform>%1 ahorrados en %n días, si cada dispositivo que instaló una release tomó su menor delta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReleasesPage</name>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Withdraw...</source>
        <translation>Retirar...</translation>
    </message>
    <message>
        <source>Export evidence...</source>
        <translation>Exportar evidencias...</translation>
    </message>
    <message>
        <source>No releases are published yet.</source>
        <translation>Aún no hay releases publicadas.</translation>
    </message>
    <message>
        <source>A vendor publishes a release; checkers vote on it; at the quorum gateways offer it to devices.</source>
        <translation>Un proveedor publica una release; los verificadores votan; al alcanzar el quórum, las pasarelas la ofrecen a los dispositivos.</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Nueva release</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar el id</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefactos</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>What devices shall run</source>
        <translation>Lo que deben ejecutar los dispositivos</translation>
    </message>
    <message>
        <source>How it travels</source>
        <translation>Cómo viaja</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Coverage by gateway</source>
        <translation>Cobertura por pasarela</translation>
    </message>
    <message>
        <source>No gateway has recorded acknowledgements of it.</source>
        <translation>Ninguna pasarela ha registrado acuses de ella.</translation>
    </message>
    <message>
        <source>Details of the release</source>
        <translation>Detalles de la release</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Exportar evidencias</translation>
    </message>
    <message>
        <source>The evidence is in %1</source>
        <translation>Las evidencias están en %1</translation>
    </message>
    <message>
        <source>The evidence was not exported.</source>
        <translation>Las evidencias no se exportaron.</translation>
    </message>
    <message>
        <source>No complete file was written.</source>
        <translation>No se escribió ningún archivo completo.</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>Gravedad: %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Finality</source>
        <translation>Carácter definitivo</translation>
    </message>
    <message>
        <source>Not settled: the last change may still be undone.</source>
        <translation>No definitivo: el último cambio aún puede deshacerse.</translation>
    </message>
    <message>
        <source>Withdrawn because</source>
        <translation>Retirada porque</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Publicada por</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidida</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 en lugar de %2</translation>
    </message>
    <message>
        <source>No device is eligible.</source>
        <translation>Ningún dispositivo es apto.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 devices, %3</source>
        <translation>
            <numerusform>%1 de %2 dispositivo, %3</numerusform>
            <numerusform>%1 de %2 dispositivos, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>%1 of the release chain</source>
        <translation>%1 de la cadena de releases</translation>
    </message>
    <message>
        <source>Checker epoch</source>
        <translation>Época de verificadores</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>No device is eligible for this release.</source>
        <translation>Ningún dispositivo es apto para esta release.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 devices installed it, failures: %3.</source>
        <translation>
            <numerusform>Instalada en %1 de %2 dispositivo, fallos: %3.</numerusform>
            <numerusform>Instalada en %1 de %2 dispositivos, fallos: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts as gateways claim.</source>
        <translation>Cifras según las pasarelas.</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Retirar %1</translation>
    </message>
    <message>
        <source>Withdraw release</source>
        <translation>Retirar la release</translation>
    </message>
    <message>
        <source>No further device takes this release. Devices that run it keep it. A withdrawal is final: the same release cannot come back.</source>
        <translation>Ningún otro dispositivo toma esta release. Los que la ejecutan la conservan. Una retirada es definitiva: la misma release no puede volver.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Installed so far</source>
        <translation>Instalada hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>%1 devices</source>
        <translation>
            <numerusform>%1 dispositivo</numerusform>
            <numerusform>%1 dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>The withdrawal of %1 goes out in %2 s.</source>
        <translation>La retirada de %1 sale en %2 s.</translation>
    </message>
    <message>
        <source>%1 is withdrawn; the transaction is settled.</source>
        <translation>%1 está retirada; la transacción es definitiva.</translation>
    </message>
    <message>
        <source>%1 was not withdrawn.</source>
        <translation>%1 no se retiró.</translation>
    </message>
    <message>
        <source>The release is as before.</source>
        <translation>La release está como antes.</translation>
    </message>
    <message>
        <source>Why is it withdrawn? Everybody can read this.</source>
        <translation>¿Por qué se retira? Todos pueden leerlo.</translation>
    </message>
    <message>
        <source>New rollout...</source>
        <translation>Despliegue nuevo...</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>Who voted how on what, and what the deltas saved</source>
        <translation>Quién votó qué y sobre qué, y qué ahorraron las deltas</translation>
    </message>
    <message>
        <source>Compare with...</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Stop seeding</source>
        <translation>Dejar de compartir</translation>
    </message>
    <message>
        <source>Seed again</source>
        <translation>Volver a compartir</translation>
    </message>
    <message>
        <source>A new draft with what can be taken over; version and files are its own</source>
        <translation>Un borrador nuevo con lo que se puede tomar; la versión y los archivos son propios</translation>
    </message>
    <message>
        <source>Two releases side by side: the two that are selected, or this one and the one before it</source>
        <translation>Dos releases lado a lado: las dos elegidas, o esta y la anterior</translation>
    </message>
    <message numerus="yes">
        <source>Two releases are compared; %n are selected.</source>
        <translation>
            <numerusform>Se comparan dos releases; hay %n elegida.</numerusform>
            <numerusform>Se comparan dos releases; hay %n elegidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No payload of it is carried by this node.</source>
        <translation>Este nodo no lleva ninguna carga útil de ella.</translation>
    </message>
    <message>
        <source>A transfer was not steered.</source>
        <translation>Una transferencia no se cambió.</translation>
    </message>
    <message>
        <source>The transfer is as before.</source>
        <translation>La transferencia está como antes.</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) stopped, also after a restart.</source>
        <translation>
            <numerusform>%n transferencia detenida, también tras reiniciar.</numerusform>
            <numerusform>%n transferencias detenidas, también tras reiniciar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) go on.</source>
        <translation>
            <numerusform>%n transferencia continúa.</numerusform>
            <numerusform>%n transferencias continúan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Questions, open: %1</source>
        <translation>Preguntas, abiertas: %1</translation>
    </message>
    <message>
        <source>Earlier payload</source>
        <translation>Carga útil anterior</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>What happened to this release? Choose an event to see its entry in the ledger</source>
        <translation>¿Qué le pasó a esta release? Elija un suceso para ver su entrada en el libro mayor</translation>
    </message>
    <message>
        <source>Watch, or no more</source>
        <translation>Seguir, o dejar de seguir</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Seguidas</translation>
    </message>
    <message>
        <source>Votes wished by</source>
        <translation>Votos deseados antes de</translation>
    </message>
    <message>
        <source>Copy SHA-256 of the targets</source>
        <translation>Copiar los SHA-256 de los destinos</translation>
    </message>
    <message>
        <source>Copy pieces roots of the payloads</source>
        <translation>Copiar las raíces de las piezas de las cargas útiles</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Las nuestras</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>SBOM</source>
        <translation>SBOM</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Despliegue</translation>
    </message>
    <message>
        <source>Rollouts of the release</source>
        <translation>Despliegues de la release</translation>
    </message>
    <message>
        <source>No rollout of it is known here.</source>
        <translation>Aquí no se conoce ningún despliegue de ella.</translation>
    </message>
    <message>
        <source>A rollout belongs to a gateway: the gateway&apos;s own console has it. Without one, every device is offered a release at once.</source>
        <translation>Un despliegue pertenece a una pasarela: está en la consola de esta. Sin él, una release se ofrece a todos los dispositivos a la vez.</translation>
    </message>
    <message>
        <source>Copy magnet links of the payloads</source>
        <translation>Copiar los enlaces magnet de las cargas útiles</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Publish a release</source>
        <translation>Publicar una release</translation>
    </message>
    <message>
        <source>Publish a release (%1)</source>
        <comment>keys</comment>
        <translation>Publicar una release (%1)</translation>
    </message>
    <message>
        <source>Add an artifact...</source>
        <translation>Añadir un artefacto...</translation>
    </message>
    <message>
        <source>A delta from another version, or the full artifact: without new votes</source>
        <translation>Un delta desde otra versión, o el artefacto completo: sin nuevos votos</translation>
    </message>
    <message>
        <source>Follow votes, seeding and coverage</source>
        <translation>Seguir votos, compartición y cobertura</translation>
    </message>
    <message>
        <source>No release passes the filter.</source>
        <translation>Ninguna release cumple el filtro.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReportMaker</name>
    <message>
        <source>Releases, decisions and coverage</source>
        <translation>Releases, decisiones y cobertura</translation>
    </message>
    <message>
        <source>Releases that failed on devices</source>
        <translation>Releases que fallaron en dispositivos</translation>
    </message>
    <message>
        <source>Misbehaviour and alerts</source>
        <translation>Faltas y alertas</translation>
    </message>
    <message>
        <source>The report was not written, because its evidence could not be made.</source>
        <translation>El informe no se escribió, porque no se pudieron hacer sus evidencias.</translation>
    </message>
    <message>
        <source>The report was not written, because its evidence could not be read again.</source>
        <translation>El informe no se escribió, porque no se pudieron releer sus evidencias.</translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>El informe no se escribió.</translation>
    </message>
    <message>
        <source>The report was not written, because it could not be signed.</source>
        <translation>El informe no se escribió, porque no se pudo firmar.</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Release %1</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReportSchedule</name>
    <message>
        <source>Daily</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Weekly, on Mondays</source>
        <translation>Cada semana, los lunes</translation>
    </message>
    <message>
        <source>Monthly, on the first</source>
        <translation>Cada mes, el día uno</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReportsPage</name>
    <message>
        <source>Write the signed evidence beside it</source>
        <translation>Escribir junto a él las evidencias firmadas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vista previa del informe</translation>
    </message>
    <message>
        <source>For auditors: what happened, who decided, what devices signed</source>
        <translation>Para auditores: qué ocurrió, quién decidió, qué firmaron los dispositivos</translation>
    </message>
    <message>
        <source>The evidence file proves publications, votes, decisions and acknowledgements to somebody without a node: quorated verify checks it. The report quotes its SHA-256.</source>
        <translation>El archivo de evidencias prueba publicaciones, votos, decisiones y acuses a quien no tiene un nodo: quorated verify lo comprueba. El informe cita su SHA-256.</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Guardar como PDF...</translation>
    </message>
    <message>
        <source>Save as JSON...</source>
        <translation>Guardar como JSON...</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Take the present state</source>
        <translation>Tomar el estado actual</translation>
    </message>
    <message>
        <source>Waiting for the node&apos;s first picture.</source>
        <translation>Esperando el primer estado del nodo.</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>Estado a %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>El informe está en %1</translation>
    </message>
    <message>
        <source>The report is in %1, its evidence in %2 beside it</source>
        <translation>El informe está en %1 y sus evidencias en %2, junto a él</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Reports that were made</source>
        <translation>Informes hechos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Scheduled reports</source>
        <translation>Informes programados</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>Repetido</translation>
    </message>
    <message>
        <source>Schedule into a folder...</source>
        <translation>Programar en una carpeta...</translation>
    </message>
    <message>
        <source>While the console runs; what was missed is made at its next start</source>
        <translation>Mientras la consola funciona; lo que faltó se hace en su próximo inicio</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>%1 %2. Choose another place and try again.</source>
        <translation>%1 %2. Elija otro lugar e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Carpeta de los informes</translation>
    </message>
    <message>
        <source>The report is not made any more. Those that were made stay.</source>
        <translation>El informe ya no se hace. Los hechos se quedan.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Schedule of %1</source>
        <translation>Programa de %1</translation>
    </message>
    <message>
        <source>Not made: %1</source>
        <translation>No hecho: %1</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>el principio</translation>
    </message>
    <message>
        <source>No report is scheduled. Choose how often, then a folder.</source>
        <translation>Ningún informe está programado. Elija la frecuencia y luego una carpeta.</translation>
    </message>
    <message>
        <source>Signed by this member; quorated verify checks it</source>
        <translation>Firmado por este miembro; quorated verify lo comprueba</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>Guardar como CSV...</translation>
    </message>
    <message>
        <source>For a spreadsheet: a line for each release, or for each alert of a report of alerts</source>
        <translation>Para una hoja de cálculo: una línea por release o, en un informe de alertas, por alerta</translation>
    </message>
    <message>
        <source>No report was made here yet. Save one, and it is listed.</source>
        <translation>Aún no se ha hecho ningún informe aquí. Guarde uno y aparecerá en la lista.</translation>
    </message>
    <message>
        <source>Each day the report is made as PDF with its evidence, into %1.</source>
        <translation>Cada día se hace el informe como PDF con sus evidencias en %1.</translation>
    </message>
    <message>
        <source>Each Monday the report is made as PDF with its evidence, into %1.</source>
        <translation>Cada lunes se hace el informe como PDF con sus evidencias en %1.</translation>
    </message>
    <message>
        <source>On the first of each month the report is made as PDF with its evidence, into %1.</source>
        <translation>El día uno de cada mes se hace el informe como PDF con sus evidencias en %1.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The report is not written; evidence that was made stays</source>
        <translation>El informe no se escribe; las evidencias ya hechas se quedan</translation>
    </message>
    <message>
        <source>It is being stopped...</source>
        <translation>Deteniendo...</translation>
    </message>
    <message>
        <source>Page %1 of %2 is written</source>
        <translation>Se escribe la página %1 de %2</translation>
    </message>
    <message>
        <source>The report is being written...</source>
        <translation>El informe se está escribiendo...</translation>
    </message>
    <message>
        <source>The report was stopped. No file was written.</source>
        <translation>El informe se detuvo. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>From one time to another</source>
        <translation>De una fecha a otra</translation>
    </message>
    <message>
        <source>the beginning; or 2026-10-01</source>
        <translation>el principio; o 2026-10-01</translation>
    </message>
    <message>
        <source>now; or 2026-10-31 18:00</source>
        <translation>ahora; o 2026-10-31 18:00</translation>
    </message>
    <message>
        <source>A day, or a day and a time, in UTC</source>
        <translation>Un día, o un día y una hora, en UTC</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>Desde (UTC)</translation>
    </message>
    <message>
        <source>Until (UTC)</source>
        <translation>Hasta (UTC)</translation>
    </message>
    <message>
        <source>The report of one release is of its whole time</source>
        <translation>El informe de una release abarca todo su tiempo</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReviewAnalyzers</name>
    <message>
        <source>Analyzers</source>
        <translation>Analizadores</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Guardar...</translation>
    </message>
    <message>
        <source>What the analyzer said</source>
        <translation>Lo que dijo el analizador</translation>
    </message>
    <message>
        <source>Copies how it was run and what it said</source>
        <translation>Copia cómo se ejecutó y lo que dijo</translation>
    </message>
    <message>
        <source>Writes how it was run and what it said to a file</source>
        <translation>Escribe en un archivo cómo se ejecutó y lo que dijo</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>No analyzer was asked.</source>
        <translation>No se preguntó a ningún analizador.</translation>
    </message>
    <message>
        <source>The review ran without them.</source>
        <translation>La revisión se hizo sin ellos.</translation>
    </message>
    <message>
        <source>No analyzer has run yet.</source>
        <translation>Aún no se ha ejecutado ningún analizador.</translation>
    </message>
    <message>
        <source>It was not run.</source>
        <translation>No se ejecutó.</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>No dijo nada.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>Runs again...</source>
        <translation>Se ejecuta de nuevo...</translation>
    </message>
    <message>
        <source>The Jobs drawer shows how far it is</source>
        <translation>El cajón de tareas muestra cuánto lleva</translation>
    </message>
    <message>
        <source>This analyzer alone, on the files of this review: after it was installed or renewed</source>
        <translation>Solo este analizador, sobre los archivos de esta revisión: después de instalarlo o renovarlo</translation>
    </message>
    <message>
        <source>%1 did not run again.</source>
        <translation>%1 no se ejecutó de nuevo.</translation>
    </message>
    <message>
        <source>What it said before stands.</source>
        <translation>Lo que dijo antes sigue en pie.</translation>
    </message>
    <message>
        <source>%1 ran again. A vote on the report from now on has the new result.</source>
        <translation>%1 se ejecutó de nuevo. Desde ahora, un voto sobre el informe lleva el resultado nuevo.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReviewSbom</name>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Advisories</source>
        <translation>Avisos de seguridad</translation>
    </message>
    <message>
        <source>The same components as before.</source>
        <translation>Los mismos componentes que antes.</translation>
    </message>
    <message>
        <source>The bills of materials name no advisories.</source>
        <translation>Las listas de materiales no nombran avisos de seguridad.</translation>
    </message>
    <message>
        <source>CycloneDX documents may carry them; SPDX 2 has no place for them. What analyzers find stands under Findings.</source>
        <translation>Los documentos CycloneDX pueden llevarlos; SPDX 2 no tiene lugar para ellos. Lo que hallan los analizadores está en Hallazgos.</translation>
    </message>
    <message>
        <source>The contents were not compared yet.</source>
        <translation>Los contenidos aún no se han comparado.</translation>
    </message>
    <message>
        <source>Components: %1 added, %2 removed, %3 changed. Advisories: %4 introduced, %5 solved.</source>
        <translation>Componentes: %1 añadidos, %2 quitados, %3 cambiados. Avisos de seguridad: %4 introducidos, %5 resueltos.</translation>
    </message>
    <message>
        <source>Part of the bills of materials</source>
        <translation>Parte de las listas de materiales</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReviewSummary</name>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>What to look at first</source>
        <translation>Qué mirar primero</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Primer lugar</translation>
    </message>
    <message>
        <source>Components with another version</source>
        <translation>Componentes con otra versión</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>How much changed</source>
        <translation>Cuánto cambió</translation>
    </message>
    <message>
        <source>The map is drawn when the review is finished.</source>
        <translation>El mapa se dibuja cuando la revisión ha terminado.</translation>
    </message>
    <message>
        <source>%1 now, %2 before</source>
        <translation>%1 ahora, %2 antes</translation>
    </message>
    <message>
        <source>%1; there is no earlier version to compare with</source>
        <translation>%1; no hay versión anterior con la que comparar</translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s), %2</source>
        <translation>
            <numerusform>%1 archivo, %2</numerusform>
            <numerusform>%1 archivos, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding of %1</source>
        <translation>Hallazgo de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The comparison and the analyzers found nothing to ask about.</source>
        <translation>La comparación y los analizadores no encontraron nada que preguntar.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%1 unchanged file(s)</source>
        <translation>
            <numerusform>%1 archivo sin cambios</numerusform>
            <numerusform>%1 archivos sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>Map of the image: files with changes are %1 % of its %2.</source>
        <translation>Mapa de la imagen: los archivos con cambios son el %1 % de sus %2.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>%1: blocking %2, questions %3</source>
        <translation>%1: bloqueantes %2, preguntas %3</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReviewWorkspace</name>
    <message>
        <source>Payload fetched</source>
        <translation>Carga útil obtenida</translation>
    </message>
    <message>
        <source>Signature valid</source>
        <translation>Firma válida</translation>
    </message>
    <message>
        <source>Delta applies</source>
        <translation>El delta se aplica</translation>
    </message>
    <message>
        <source>Image rebuilt</source>
        <translation>Imagen reconstruida</translation>
    </message>
    <message>
        <source>Contents compared</source>
        <translation>Contenido comparado</translation>
    </message>
    <message>
        <source>Analyzers</source>
        <translation>Analizadores</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, antes %2</translation>
    </message>
    <message>
        <source>PIE %1</source>
        <translation>PIE %1</translation>
    </message>
    <message>
        <source>RELRO %1</source>
        <translation>RELRO %1</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>parcial</translation>
    </message>
    <message>
        <source>NX %1</source>
        <translation>NX %1</translation>
    </message>
    <message>
        <source>canary %1</source>
        <translation>canario %1</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Bloqueante</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nada que examinar</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Signature verified</source>
        <translation>Firma verificada</translation>
    </message>
    <message>
        <source>Rebuilt image matches</source>
        <translation>La imagen reconstruida coincide</translation>
    </message>
    <message>
        <source>Flagged files viewed</source>
        <translation>Archivos señalados vistos</translation>
    </message>
    <message>
        <source>The release has several targets, and each is reviewed alone: choose one and start</source>
        <translation>La release tiene varios objetivos y cada uno se revisa por separado: elija uno y empiece</translation>
    </message>
    <message>
        <source>Target to review</source>
        <translation>Objetivo por revisar</translation>
    </message>
    <message>
        <source>Every target reviewed</source>
        <translation>Todos los objetivos revisados</translation>
    </message>
    <message>
        <source>Analyzers finished</source>
        <translation>Analizadores terminados</translation>
    </message>
    <message>
        <source>Components read</source>
        <translation>Componentes leídos</translation>
    </message>
    <message>
        <source>Release notes read</source>
        <translation>Notas de la release leídas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>No se muestra</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Link to</source>
        <translation>Enlace a</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>%1, %2 bit</source>
        <translation>%1, %2 bits</translation>
    </message>
    <message>
        <source>Hardening</source>
        <translation>Endurecimiento</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>SHA-256 before</source>
        <translation>SHA-256 antes</translation>
    </message>
    <message>
        <source>SHA-256 after</source>
        <translation>SHA-256 después</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>Iniciar la revisión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stops the review; nothing is voted</source>
        <translation>Detiene la revisión; no se vota nada</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Analyzer</source>
        <translation>Analizador</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Confinement</source>
        <translation>Confinamiento</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>SBOM</source>
        <translation>SBOM</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Libro mayor</translation>
    </message>
    <message>
        <source>Flagged only</source>
        <translation>Solo señalados</translation>
    </message>
    <message>
        <source>Hide viewed</source>
        <translation>Ocultar vistos</translation>
    </message>
    <message>
        <source>Since my last vote</source>
        <translation>Desde mi último voto</translation>
    </message>
    <message>
        <source>What differs from the release of this model that you voted on before</source>
        <translation>Lo que difiere de la release de este modelo sobre la que votó antes</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>Archivos cambiados</translation>
    </message>
    <message>
        <source>The tick was not kept.</source>
        <translation>La marca no se guardó.</translation>
    </message>
    <message>
        <source>The file counts as before.</source>
        <translation>El archivo cuenta como antes.</translation>
    </message>
    <message>
        <source>Bytes before and after</source>
        <translation>Bytes antes y después</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Entropy, 0-8</source>
        <translation>Entropía, 0-8</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Cadenas de texto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>The version to compare with</source>
        <translation>La versión con la que comparar</translation>
    </message>
    <message>
        <source>Review again...</source>
        <translation>Revisar de nuevo...</translation>
    </message>
    <message>
        <source>Choose the old version...</source>
        <translation>Elegir la versión antigua...</translation>
    </message>
    <message>
        <source>This node has no workspace for reviews.</source>
        <translation>Este nodo no tiene espacio para revisiones.</translation>
    </message>
    <message>
        <source>The review runs by itself; you may look at other releases meanwhile.</source>
        <translation>La revisión avanza sola; entretanto puede mirar otras releases.</translation>
    </message>
    <message>
        <source>There was no earlier version to compare with, so everything counts as added.</source>
        <translation>No había versión anterior con la que comparar, así que todo cuenta como añadido.</translation>
    </message>
    <message>
        <source>The review is running.</source>
        <translation>La revisión está en curso.</translation>
    </message>
    <message>
        <source>What changed appears here as soon as the images are compared.</source>
        <translation>Lo que cambió aparece aquí en cuanto se comparan las imágenes.</translation>
    </message>
    <message>
        <source>The review did not finish.</source>
        <translation>La revisión no terminó.</translation>
    </message>
    <message>
        <source>There is nothing to compare here.</source>
        <translation>Aquí no hay nada que comparar.</translation>
    </message>
    <message>
        <source>This release was not reviewed on this node yet.</source>
        <translation>Esta release aún no se ha revisado en este nodo.</translation>
    </message>
    <message>
        <source>The review rebuilds it and compares it with the version before.</source>
        <translation>La revisión la reconstruye y la compara con la versión anterior.</translation>
    </message>
    <message>
        <source>%1 of %2 files viewed</source>
        <translation>%1 de %2 archivos vistos</translation>
    </message>
    <message>
        <source>The files were not listed.</source>
        <translation>Los archivos no se listaron.</translation>
    </message>
    <message>
        <source>The review is as before.</source>
        <translation>La revisión está como antes.</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, nuevo</translation>
    </message>
    <message>
        <source>~ resized</source>
        <translation>~ cambió de tamaño</translation>
    </message>
    <message>
        <source>Strings  %1</source>
        <translation>Cadenas de texto  %1</translation>
    </message>
    <message>
        <source>Symbols  %1</source>
        <translation>Símbolos  %1</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <translation>%1 coincide</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Parts of the review</source>
        <translation>Partes de la revisión</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Partes del archivo</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Where do the changes lie? Areas are as large as their files; Enter or a click opens one.</source>
        <translation>¿Dónde están los cambios? Las áreas son tan grandes como sus archivos; Intro o un clic abre uno.</translation>
    </message>
    <message>
        <source>Target read</source>
        <translation>Objetivo leído</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>The target is unpacked and compared.</source>
        <translation>El objetivo se desempaqueta y se compara.</translation>
    </message>
    <message>
        <source>FORTIFY %1</source>
        <translation>FORTIFY %1</translation>
    </message>
    <message>
        <source>writable code</source>
        <translation>código escribible</translation>
    </message>
    <message>
        <source>%1 more; all of them stand under Findings</source>
        <translation>%1 más; todos están en Hallazgos</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Loaded by</source>
        <translation>Cargado por</translation>
    </message>
    <message>
        <source>Library folders</source>
        <translation>Carpetas de bibliotecas</translation>
    </message>
    <message>
        <source>Program&apos;s SHA-256</source>
        <translation>SHA-256 del programa</translation>
    </message>
    <message>
        <source>Of those with flags: %1 of %2</source>
        <translation>De los señalados: %1 de %2</translation>
    </message>
    <message>
        <source>Ask the vendor about it...</source>
        <translation>Preguntar al proveedor sobre ello…</translation>
    </message>
    <message>
        <source>Begins a question about the chosen finding, at its place</source>
        <translation>Empieza una pregunta sobre el hallazgo elegido, en su lugar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a finding, and which one it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>No se pudo leer la lista.</translation>
    </message>
    <message>
        <source>The comparison and the analyzers found nothing to ask about.</source>
        <translation>La comparación y los analizadores no encontraron nada que preguntar.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Código de salida</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file has no sections.</source>
        <translation>El archivo no tiene secciones.</translation>
    </message>
    <message>
        <source>Programs and libraries have them.</source>
        <translation>Los programas y las bibliotecas las tienen.</translation>
    </message>
    <message>
        <source>No symbol differs.</source>
        <translation>Ningún símbolo difiere.</translation>
    </message>
    <message>
        <source>No string differs.</source>
        <translation>Ninguna cadena de texto difiere.</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Informativa</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>No se dice</translation>
    </message>
    <message>
        <source>+ introduced</source>
        <translation>+ introducido</translation>
    </message>
    <message>
        <source>− solved</source>
        <translation>− resuelto</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>sigue</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>Aviso de seguridad</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>The vendor says</source>
        <translation>El proveedor dice</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>analyzers that finished</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Looked at why analyzers did not finish</source>
        <translation>Visto por qué no terminaron analizadores</translation>
    </message>
    <message>
        <source>Filter of the changed files</source>
        <translation>Filtro de los archivos cambiados</translation>
    </message>
    <message>
        <source>Filter: words, change:added, entropy:&gt;7</source>
        <translation>Filtro: palabras, change:added, entropy:&gt;7</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReviewsPage</name>
    <message>
        <source>Releases to review</source>
        <translation>Releases por revisar</translation>
    </message>
    <message>
        <source>Rebuild and compare...</source>
        <translation>Reconstruir y comparar...</translation>
    </message>
    <message>
        <source>Fetches what is missing, rebuilds every target of the release and compares the hashes</source>
        <translation>Obtiene lo que falta, reconstruye cada objetivo de la release y compara los hashes</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefactos</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Reason of the vote</source>
        <translation>Motivo del voto</translation>
    </message>
    <message>
        <source>Reason; a rejection needs one. Everybody in the consortium reads it.</source>
        <translation>Motivo; un rechazo lo exige. Todo el consorcio lo lee.</translation>
    </message>
    <message>
        <source>Accused party</source>
        <translation>Parte señalada</translation>
    </message>
    <message>
        <source>Reject...</source>
        <translation>Rechazar...</translation>
    </message>
    <message>
        <source>Approve...</source>
        <translation>Aprobar...</translation>
    </message>
    <message>
        <source>Your vote</source>
        <translation>Su voto</translation>
    </message>
    <message>
        <source>Accused party, when rejecting</source>
        <translation>Parte señalada, al rechazar</translation>
    </message>
    <message>
        <source>Waiting for the node.</source>
        <translation>Esperando al nodo.</translation>
    </message>
    <message>
        <source>There is nothing to review.</source>
        <translation>No hay nada que revisar.</translation>
    </message>
    <message>
        <source>A release appears here as soon as a vendor publishes it.</source>
        <translation>Una release aparece aquí en cuanto un proveedor la publica.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>Gravedad: %1</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>Signed by %1; the ledger accepted it.</source>
        <translation>Firmado por %1; el libro mayor lo aceptó.</translation>
    </message>
    <message>
        <source>Payloads here</source>
        <translation>Cargas útiles aquí</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Rebuilt</source>
        <translation>Reconstruida</translation>
    </message>
    <message>
        <source>Every hash is equal</source>
        <translation>Todos los hashes coinciden</translation>
    </message>
    <message>
        <source>Rebuilt in</source>
        <translation>Reconstruida en</translation>
    </message>
    <message>
        <source>Not in this session</source>
        <translation>No en esta sesión</translation>
    </message>
    <message>
        <source>You (%1)</source>
        <translation>Usted (%1)</translation>
    </message>
    <message>
        <source>%1, not counted</source>
        <translation>%1, no contado</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Only checkers vote. This node belongs to none.</source>
        <translation>Solo votan los verificadores. Este nodo no pertenece a ninguno.</translation>
    </message>
    <message>
        <source>You are not in the checker epoch that this release froze.</source>
        <translation>Usted no está en la época de verificadores que fijó esta release.</translation>
    </message>
    <message>
        <source>Your vote does not count on this release.</source>
        <translation>Su voto no cuenta para esta release.</translation>
    </message>
    <message>
        <source>The decision is final.</source>
        <translation>La decisión es definitiva.</translation>
    </message>
    <message>
        <source>You rejected it. A rejection is never taken back.</source>
        <translation>Usted la rechazó. Un rechazo nunca se retira.</translation>
    </message>
    <message>
        <source>You approved it. You may still reject it.</source>
        <translation>Usted la aprobó. Todavía puede rechazarla.</translation>
    </message>
    <message>
        <source>Unlock the keys to vote.</source>
        <translation>Desbloquee las claves para votar.</translation>
    </message>
    <message>
        <source>A rejection needs a reason.</source>
        <translation>Un rechazo exige un motivo.</translation>
    </message>
    <message>
        <source>Folder for the rebuilt targets</source>
        <translation>Carpeta para los objetivos reconstruidos</translation>
    </message>
    <message>
        <source>The targets were not rebuilt.</source>
        <translation>Los objetivos no se reconstruyeron.</translation>
    </message>
    <message>
        <source>No vote was cast.</source>
        <translation>No se emitió ningún voto.</translation>
    </message>
    <message>
        <source>Every rebuilt target has the hash of the release: %1</source>
        <translation>Cada objetivo reconstruido tiene el hash de la release: %1</translation>
    </message>
    <message>
        <source>The targets are being rebuilt.</source>
        <translation>Los objetivos se están reconstruyendo.</translation>
    </message>
    <message>
        <source>Show job</source>
        <translation>Mostrar la tarea</translation>
    </message>
    <message>
        <source>The version that the delta starts from</source>
        <translation>La versión de la que parte el delta</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Aprobar %1</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Rechazar %1</translation>
    </message>
    <message>
        <source>Sign approval</source>
        <translation>Firmar la aprobación</translation>
    </message>
    <message>
        <source>Sign rejection</source>
        <translation>Firmar el rechazo</translation>
    </message>
    <message>
        <source>Once %1 of %2 checkers approve, gateways offer this release to devices. You may still reject it later.</source>
        <translation>En cuanto aprueben %1 de %2 verificadores, las pasarelas ofrecen esta release a los dispositivos. Todavía podrá rechazarla más tarde.</translation>
    </message>
    <message>
        <source>A rejection is never taken back. When more than %1 checkers reject, the release is rejected for good.</source>
        <translation>Un rechazo nunca se retira. Si rechazan más de %1 verificadores, la release queda rechazada para siempre.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Checker epoch</source>
        <translation>Época de verificadores</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation>Señalado</translation>
    </message>
    <message>
        <source>In this session, every hash equal</source>
        <translation>En esta sesión, todos los hashes coinciden</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>%1, vote key</source>
        <translation>%1, clave de voto</translation>
    </message>
    <message>
        <source>The approval of %1 goes out in %2 s.</source>
        <translation>La aprobación de %1 sale en %2 s.</translation>
    </message>
    <message>
        <source>The rejection of %1 goes out in %2 s.</source>
        <translation>El rechazo de %1 sale en %2 s.</translation>
    </message>
    <message>
        <source>Your approval of %1 is settled.</source>
        <translation>Su aprobación de %1 es definitiva.</translation>
    </message>
    <message>
        <source>Your rejection of %1 is settled.</source>
        <translation>Su rechazo de %1 es definitivo.</translation>
    </message>
    <message>
        <source>The vote on %1 was not recorded.</source>
        <translation>El voto sobre %1 no se registró.</translation>
    </message>
    <message>
        <source>The release is as before.</source>
        <translation>La release está como antes.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Approve opens when the review is finished.</source>
        <translation>Aprobar se habilita cuando termina la revisión.</translation>
    </message>
    <message>
        <source>Approve opens when the checklist is done. Missing: %1.</source>
        <translation>Aprobar se habilita cuando la lista de comprobación está completa. Falta: %1.</translation>
    </message>
    <message>
        <source>Your findings</source>
        <translation>Sus hallazgos</translation>
    </message>
    <message>
        <source>Your findings  %1</source>
        <translation>Sus hallazgos  %1</translation>
    </message>
    <message>
        <source>The tick was not kept.</source>
        <translation>La marca no se guardó.</translation>
    </message>
    <message>
        <source>The checklist is as before.</source>
        <translation>La lista de comprobación está como antes.</translation>
    </message>
    <message>
        <source>Done by the review itself</source>
        <translation>Hecho por la propia revisión</translation>
    </message>
    <message>
        <source>Tick it when you did it</source>
        <translation>Márquelo cuando lo haya hecho</translation>
    </message>
    <message>
        <source>The finding was not kept.</source>
        <translation>El hallazgo no se guardó.</translation>
    </message>
    <message>
        <source>Your text is still there.</source>
        <translation>Su texto sigue ahí.</translation>
    </message>
    <message>
        <source>Signed report</source>
        <translation>Informe firmado</translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>El informe no se escribió.</translation>
    </message>
    <message>
        <source>The signed report is in %1; its hash is %2.</source>
        <translation>El informe firmado está en %1; su hash es %2.</translation>
    </message>
    <message>
        <source>The vote was not prepared.</source>
        <translation>El voto no se preparó.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>No se firmó nada.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Finding of your own</source>
        <translation>Hallazgo propio</translation>
    </message>
    <message>
        <source>Weight of the finding</source>
        <translation>Peso del hallazgo</translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation>Añadir hallazgo</translation>
    </message>
    <message>
        <source>Kept on this node and written into your report</source>
        <translation>Se guarda en este nodo y se escribe en su informe</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <source>Required before an approval</source>
        <translation>Necesaria antes de una aprobación</translation>
    </message>
    <message>
        <source>Save signed report...</source>
        <translation>Guardar el informe firmado...</translation>
    </message>
    <message>
        <source>Writes the report as an in-toto attestation, signed with your key</source>
        <translation>Escribe el informe como atestación in-toto, firmada con su clave</translation>
    </message>
    <message>
        <source>Earlier releases of this vendor</source>
        <translation>Releases anteriores de este proveedor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record of %1</source>
        <translation>Historial de %1</translation>
    </message>
    <message>
        <source>Nothing of this vendor was decided before.</source>
        <translation>Nada de este proveedor se había decidido antes.</translation>
    </message>
    <message>
        <source>Rejected or recalled: %1 of the %2 releases before this one</source>
        <translation>Rechazadas o anuladas: %1 de las %2 releases anteriores</translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation>El motivo es demasiado largo.</translation>
    </message>
    <message>
        <source>%1, %2/%3</source>
        <translation>%1, %2/%3</translation>
    </message>
    <message>
        <source>%1; not yet %2</source>
        <translation>%1; aún no %2</translation>
    </message>
    <message>
        <source>%1; the report is of %2</source>
        <translation>%1; el informe es de %2</translation>
    </message>
    <message>
        <source>Earlier payload</source>
        <translation>Carga útil anterior</translation>
    </message>
    <message>
        <source>This consortium wishes that you judge alone: how others voted and why is shown once you have voted. It is a courtesy; the chain itself is open to everybody.</source>
        <translation>Este consorcio desea que juzgue solo: cómo y por qué votaron otros se muestra cuando haya votado. Es una cortesía; la cadena misma está abierta a todos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 have voted</source>
        <translation>
            <numerusform>%1 de %2 ha votado</numerusform>
            <numerusform>%1 de %2 han votado</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter of the releases to review</source>
        <translation>Filtro de los releases por revisar</translation>
    </message>
    <message>
        <source>No release matches the filter.</source>
        <translation>Ningún release coincide con el filtro.</translation>
    </message>
    <message>
        <source>Filter: words, deadline:&lt;2d</source>
        <translation>Filtro: palabras, deadline:&lt;2d</translation>
    </message>
    <message>
        <source>Votes are asked for by %1.</source>
        <translation>Se piden los votos antes de %1.</translation>
    </message>
    <message>
        <source>Findings can be written once the review has run.</source>
        <translation>Se pueden escribir hallazgos cuando la revisión haya terminado.</translation>
    </message>
    <message>
        <source>About the whole release</source>
        <translation>Sobre la release entera</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>What did you find at the place in front?</source>
        <translation>¿Qué ha encontrado en el lugar mostrado?</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>By the review; its hash is equal</source>
        <translation>Por la revisión; el hash coincide</translation>
    </message>
    <message>
        <source>Your vote is on its way to the ledger.</source>
        <translation>Su voto va camino del libro mayor.</translation>
    </message>
    <message>
        <source>Your vote waits in the outbox, where it can be undone.</source>
        <translation>Su voto espera en la bandeja de salida, donde se puede deshacer.</translation>
    </message>
    <message>
        <source>A vote is signed with your vote key and stands once it is in a block. An approval may still become a rejection.</source>
        <translation>Un voto se firma con su clave de voto y vale una vez que está en un bloque. Una aprobación aún puede convertirse en rechazo.</translation>
    </message>
    <message>
        <source>You have not rebuilt the targets in this session. A vote stands once it is in a block.</source>
        <translation>No ha reconstruido los objetivos en esta sesión. Un voto vale una vez que está en un bloque.</translation>
    </message>
    <message>
        <source>Your vote is being prepared.</source>
        <translation>Su voto se está preparando.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::RolesStep</name>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Builds deltas, publishes releases, and sees them arrive.</source>
        <translation>Construye deltas, publica releases y las ve llegar.</translation>
    </message>
    <message>
        <source>We publish releases</source>
        <translation>Publicamos releases</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Verificador</translation>
    </message>
    <message>
        <source>Rebuilds and reviews what vendors publish, and votes on it.</source>
        <translation>Reconstruye y revisa lo que publican los proveedores, y vota.</translation>
    </message>
    <message>
        <source>We review and vote</source>
        <translation>Revisamos y votamos</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Serves devices and watches releases reach them.</source>
        <translation>Sirve a dispositivos y ve cómo las releases los alcanzan.</translation>
    </message>
    <message>
        <source>We run a gateway for devices</source>
        <translation>Tenemos una pasarela para dispositivos</translation>
    </message>
    <message>
        <source>We keep copies of payloads</source>
        <translation>Guardamos copias de cargas útiles</translation>
    </message>
    <message>
        <source>Home page of this role</source>
        <translation>Página de inicio de este rol</translation>
    </message>
    <message>
        <source>We also help to keep the ledgers, as a validator</source>
        <translation>También ayudamos a llevar los registros, como validador</translation>
    </message>
    <message>
        <source>Roles decide what your home page shows first and which keys are made. Everybody may look at everything. The consortium grants them: what you tick here is what you ask for, or what you found it with.</source>
        <translation>Los roles deciden qué muestra primero su inicio y qué claves se hacen. Todos pueden mirarlo todo. El consorcio los concede: lo que marca aquí es lo que pide, o con lo que lo funda.</translation>
    </message>
    <message>
        <source>Who only watches has no role. Home shows an operator&apos;s day.</source>
        <translation>Quien solo observa no tiene rol. El inicio muestra el día de un operador.</translation>
    </message>
    <message>
        <source>The keys that you imported are for these roles.</source>
        <translation>Las claves importadas son para estos roles.</translation>
    </message>
    <message>
        <source>What does your organisation do here? Several may be right.</source>
        <translation>¿Qué hace aquí su organización? Puede ser varias cosas.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Elija al menos un rol.</translation>
    </message>
    <message>
        <source>What does your organisation do here? You found the consortium alone: somebody must review and keep the ledgers, so tick both, or go back and add the records of others.</source>
        <translation>¿Qué hace aquí su organización? Usted funda el consorcio a solas: alguien debe revisar y llevar los registros; marque ambas cosas, o vuelva y añada las fichas de otros.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::RolloutForm</name>
    <message>
        <source>Canary</source>
        <translation>Canario</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Primeros</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Chosen devices</source>
        <translation>Dispositivos elegidos</translation>
    </message>
    <message>
        <source>New rollout</source>
        <translation>Despliegue nuevo</translation>
    </message>
    <message>
        <source>Edit the rollout of %1</source>
        <translation>Editar el despliegue de %1</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>as the release</source>
        <translation>como la release</translation>
    </message>
    <message>
        <source>Starts (UTC)</source>
        <translation>Empieza (UTC)</translation>
    </message>
    <message>
        <source>when it is started by hand; or 2026-11-20 08:30</source>
        <translation>al iniciarlo a mano; o 2026-11-20 08:30</translation>
    </message>
    <message>
        <source>Should be done by (UTC)</source>
        <translation>Debe acabar antes de (UTC)</translation>
    </message>
    <message>
        <source>no date; or 2026-12-01 00:00</source>
        <translation>sin fecha; o 2026-12-01 00:00</translation>
    </message>
    <message>
        <source>Rings, in their order</source>
        <translation>Anillos, en su orden</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Anillo</translation>
    </message>
    <message>
        <source>Share up to, %</source>
        <translation>Parte hasta, %</translation>
    </message>
    <message>
        <source>Gate: installed, %</source>
        <translation>Umbral: instalados, %</translation>
    </message>
    <message>
        <source>Stop limit, %</source>
        <translation>Límite de parada, %</translation>
    </message>
    <message>
        <source>from answers</source>
        <translation>desde respuestas</translation>
    </message>
    <message>
        <source>Soak</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Of the devices that fit, counted from the first ring: 5, 25, 100</source>
        <translation>De los dispositivos que encajan, contados desde el primer anillo: 5, 25, 100</translation>
    </message>
    <message>
        <source>How long it runs on after the gate&apos;s share was reached: 90 s, 30 min, 2 h, 3 d</source>
        <translation>Cuánto sigue tras alcanzar la parte del umbral: 90 s, 30 min, 2 h, 3 d</translation>
    </message>
    <message>
        <source>Empty: every device. Otherwise class=rev-b device=3-9 region=eu-*; attributes are what devices tell of themselves</source>
        <translation>Vacío: todos los dispositivos. Si no, class=rev-b device=3-9 region=eu-*; los atributos son lo que los dispositivos dicen de sí mismos</translation>
    </message>
    <message>
        <source>Add a ring</source>
        <translation>Añadir un anillo</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>Anillo %1</translation>
    </message>
    <message>
        <source>Remove the ring</source>
        <translation>Quitar el anillo</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>Guardar como borrador</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save and start</source>
        <translation>Guardar e iniciar</translation>
    </message>
    <message>
        <source>The ring is open and keeps its devices.</source>
        <translation>El anillo está abierto y conserva sus dispositivos.</translation>
    </message>
    <message>
        <source>There is no release that could be rolled out.</source>
        <translation>No hay ninguna release que desplegar.</translation>
    </message>
    <message>
        <source>Write a time as 2026-11-20 08:30, in UTC.</source>
        <translation>Escriba una hora como 2026-11-20 08:30, en UTC.</translation>
    </message>
    <message>
        <source>A rollout has at least one ring.</source>
        <translation>Un despliegue tiene al menos un anillo.</translation>
    </message>
    <message>
        <source>The plan does not hold.</source>
        <translation>El plan no es válido.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Of the devices known here: %1.</source>
        <translation>De los dispositivos conocidos aquí: %1.</translation>
    </message>
    <message>
        <source>In no ring, and so without the release: %1.</source>
        <translation>En ningún anillo, y por tanto sin la release: %1.</translation>
    </message>
    <message>
        <source>The rollout was not saved.</source>
        <translation>El despliegue no se guardó.</translation>
    </message>
    <message>
        <source>Everything is as before.</source>
        <translation>Todo está como antes.</translation>
    </message>
    <message>
        <source>The rollout did not start.</source>
        <translation>El despliegue no se inició.</translation>
    </message>
    <message>
        <source>It is saved as a draft.</source>
        <translation>Está guardado como borrador.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>A ring needs a name.</source>
        <translation>Un anillo necesita un nombre.</translation>
    </message>
    <message>
        <source>The share is above 0 and at most 100 %.</source>
        <translation>La proporción es mayor que 0 y como máximo 100 %.</translation>
    </message>
    <message>
        <source>The gate is a percentage from 0 to 100.</source>
        <translation>La puerta es un porcentaje de 0 a 100.</translation>
    </message>
    <message>
        <source>The stop limit is a percentage from 0 to 100.</source>
        <translation>El límite de parada es un porcentaje de 0 a 100.</translation>
    </message>
    <message>
        <source>The answers are a number from 1.</source>
        <translation>Las respuestas son un número a partir de 1.</translation>
    </message>
    <message>
        <source>The soak is a time such as 90 s, 30 min, 2 h or 3 d.</source>
        <translation>La espera es un tiempo como 90 s, 30 min, 2 h o 3 d.</translation>
    </message>
    <message>
        <source>&quot;Only&quot; is empty, or words such as class=rev-b.</source>
        <translation>«Solo» está vacío, o palabras como class=rev-b.</translation>
    </message>
    <message>
        <source>It should be done after it starts.</source>
        <translation>Debería terminar después de empezar.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::RolloutsPage</name>
    <message>
        <source>Rollouts</source>
        <translation>Despliegues</translation>
    </message>
    <message>
        <source>There are no rollouts.</source>
        <translation>No hay despliegues.</translation>
    </message>
    <message>
        <source>This node is not a gateway.</source>
        <translation>Este nodo no es una pasarela.</translation>
    </message>
    <message>
        <source>A rollout holds a release back and offers it ring by ring. Without one, every device is offered a release at once.</source>
        <translation>Un despliegue retiene una release y la ofrece anillo por anillo. Sin él, una release se ofrece de una vez a todos los dispositivos.</translation>
    </message>
    <message>
        <source>A rollout belongs to a gateway: the gateway&apos;s own console has it.</source>
        <translation>Un despliegue pertenece a una pasarela: está en la consola de esta.</translation>
    </message>
    <message>
        <source>New rollout...</source>
        <translation>Despliegue nuevo...</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume and retry</source>
        <translation>Reanudar y reintentar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Widen ring...</source>
        <translation>Ampliar anillo...</translation>
    </message>
    <message>
        <source>Open all rings...</source>
        <translation>Abrir todos los anillos...</translation>
    </message>
    <message>
        <source>Edit limits...</source>
        <translation>Editar límites...</translation>
    </message>
    <message>
        <source>Stop...</source>
        <translation>Detener...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Goes on, and offers it anew to the devices where it failed</source>
        <translation>Continúa, y la ofrece de nuevo a los dispositivos donde falló</translation>
    </message>
    <message>
        <source>Rings of the rollout</source>
        <translation>Anillos del despliegue</translation>
    </message>
    <message>
        <source>History of the rollout</source>
        <translation>Historia del despliegue</translation>
    </message>
    <message>
        <source>Progress and forecast</source>
        <translation>Progreso y previsión</translation>
    </message>
    <message>
        <source>When is it done? Devices that have the release; dotted what is left at this pace</source>
        <translation>¿Cuándo acaba? Dispositivos que tienen la release; punteado lo que queda a este ritmo</translation>
    </message>
    <message>
        <source>Failures and the stop limit</source>
        <translation>Fallos y límite de parada</translation>
    </message>
    <message>
        <source>Which rings would have paused? Drag the line, or move it with Up and Down</source>
        <translation>¿Qué anillos se habrían pausado? Arrastre la línea, o muévala con Arriba y Abajo</translation>
    </message>
    <message>
        <source>There is no rollout to draw.</source>
        <translation>No hay ningún despliegue que dibujar.</translation>
    </message>
    <message>
        <source>if resumed now: day %1</source>
        <translation>si se reanuda ahora: día %1</translation>
    </message>
    <message>
        <source>forecast: day %1</source>
        <translation>previsión: día %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 devices have it, ring %4 of %5.</source>
        <translation>%1: la tienen %2 de %3 dispositivos, anillo %4 de %5.</translation>
    </message>
    <message>
        <source>This rollout is gone.</source>
        <translation>Este despliegue ya no existe.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Should be done by</source>
        <translation>Debe acabar antes de</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>installed: %1, under way: %2, claimed: %3, failed: %4, of %5</source>
        <translation>instalados: %1, en curso: %2, declarados: %3, fallos: %4, de %5</translation>
    </message>
    <message>
        <source>If resumed now</source>
        <translation>Si se reanuda ahora</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>acaba en %1</translation>
    </message>
    <message>
        <source>The rollout is as before.</source>
        <translation>El despliegue está como antes.</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Despliegue</translation>
    </message>
    <message>
        <source>Open rings</source>
        <translation>Anillos abiertos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Why? It stands in the rollout&apos;s history.</source>
        <translation>¿Por qué? Queda en la historia del despliegue.</translation>
    </message>
    <message>
        <source>Widen the rollout of %1</source>
        <translation>Ampliar el despliegue de %1</translation>
    </message>
    <message>
        <source>Open the next ring</source>
        <translation>Abrir el anillo siguiente</translation>
    </message>
    <message>
        <source>The ring &quot;%1&quot; is offered the release now, without waiting for the gate. Its devices: %2.</source>
        <translation>La release se ofrece ahora al anillo «%1», sin esperar al umbral. Sus dispositivos: %2.</translation>
    </message>
    <message>
        <source>The next ring is open.</source>
        <translation>El anillo siguiente está abierto.</translation>
    </message>
    <message>
        <source>The ring was not opened.</source>
        <translation>El anillo no se abrió.</translation>
    </message>
    <message>
        <source>Open every ring of %1</source>
        <translation>Abrir todos los anillos de %1</translation>
    </message>
    <message>
        <source>Open all rings</source>
        <translation>Abrir todos los anillos</translation>
    </message>
    <message>
        <source>Every device is offered this critical release now. The stop limits still pause the rollout.</source>
        <translation>Esta release crítica se ofrece ahora a todos los dispositivos. Los límites de parada siguen pausando el despliegue.</translation>
    </message>
    <message>
        <source>Every ring is open.</source>
        <translation>Todos los anillos están abiertos.</translation>
    </message>
    <message>
        <source>The rings were not opened.</source>
        <translation>Los anillos no se abrieron.</translation>
    </message>
    <message>
        <source>Stop the rollout of %1</source>
        <translation>Detener el despliegue de %1</translation>
    </message>
    <message>
        <source>Stop rollout</source>
        <translation>Detener despliegue</translation>
    </message>
    <message>
        <source>No further device of this gateway is offered the release. What devices began goes on. A stopped rollout cannot go on; the release is held back until a new rollout is made or this one is removed.</source>
        <translation>La release no se ofrece a ningún otro dispositivo de esta pasarela. Lo que los dispositivos empezaron continúa. Un despliegue detenido no puede continuar; la release se retiene hasta que se cree otro despliegue o se quite este.</translation>
    </message>
    <message>
        <source>The rollout is stopped.</source>
        <translation>El despliegue está detenido.</translation>
    </message>
    <message>
        <source>The rollout was not stopped.</source>
        <translation>El despliegue no se detuvo.</translation>
    </message>
    <message>
        <source>The rollout is started.</source>
        <translation>El despliegue está iniciado.</translation>
    </message>
    <message>
        <source>The rollout did not start.</source>
        <translation>El despliegue no se inició.</translation>
    </message>
    <message>
        <source>The rollout is paused; what devices began goes on.</source>
        <translation>El despliegue está en pausa; lo que los dispositivos empezaron continúa.</translation>
    </message>
    <message>
        <source>The rollout was not paused.</source>
        <translation>El despliegue no se pausó.</translation>
    </message>
    <message>
        <source>The rollout goes on.</source>
        <translation>El despliegue continúa.</translation>
    </message>
    <message>
        <source>The rollout was not resumed.</source>
        <translation>El despliegue no se reanudó.</translation>
    </message>
    <message>
        <source>The rollout goes on, also where it failed.</source>
        <translation>El despliegue continúa, también donde falló.</translation>
    </message>
    <message>
        <source>The rollout is removed.</source>
        <translation>El despliegue se ha quitado.</translation>
    </message>
    <message>
        <source>The rollout was not removed.</source>
        <translation>El despliegue no se quitó.</translation>
    </message>
    <message>
        <source>Show its acknowledgements</source>
        <translation>Ver sus acuses</translation>
    </message>
    <message>
        <source>Devices of the rollout</source>
        <translation>Dispositivos del despliegue</translation>
    </message>
    <message>
        <source>No device of this gateway is in it.</source>
        <translation>Ningún dispositivo de esta pasarela está en él.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 devices are listed.</source>
        <translation>
            <numerusform>Se lista %1 de %2 dispositivo.</numerusform>
            <numerusform>Se listan %1 de %2 dispositivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The devices could not be listed.</source>
        <translation>No se pudieron listar los dispositivos.</translation>
    </message>
    <message>
        <source>if resumed now: done in %1</source>
        <translation>si se reanuda ahora: lista en %1</translation>
    </message>
    <message>
        <source>forecast: done in %1</source>
        <translation>previsión: lista en %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The rollout of %1 is removed in %2 s.</source>
        <translation>El despliegue de %1 se quita en %2 s.</translation>
    </message>
    <message>
        <source>Remove the rollout of %1</source>
        <translation>Quitar el despliegue de %1</translation>
    </message>
    <message>
        <source>The next ring of %1 opens in %2 s.</source>
        <translation>El anillo siguiente de %1 se abre en %2 s.</translation>
    </message>
    <message>
        <source>Every ring of %1 opens in %2 s.</source>
        <translation>Todos los anillos de %1 se abren en %2 s.</translation>
    </message>
    <message>
        <source>The rollout of %1 stops in %2 s.</source>
        <translation>El despliegue de %1 se detiene en %2 s.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Kept on this computer; used at once</source>
        <translation>Se guarda en este equipo; se aplica al momento</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
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
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Táctil</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>Used at the next start</source>
        <translation>Se aplica en el próximo inicio</translation>
    </message>
    <message>
        <source>Language, at the next start</source>
        <translation>Idioma, en el próximo inicio</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>Este nodo</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Consorcio</translation>
    </message>
    <message>
        <source>Consortium id</source>
        <translation>Id del consorcio</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>None: this node follows without a role</source>
        <translation>Ninguno: este nodo sigue sin rol</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Desbloqueadas</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueadas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>Stops the node and quits</source>
        <translation>Detiene el nodo y sale</translation>
    </message>
    <message>
        <source>Keeps the node running, in the tray</source>
        <translation>Deja el nodo en marcha, en la bandeja</translation>
    </message>
    <message>
        <source>From the tray the window opens again; the menu there stops the node. So does &quot;Stop the node and quit&quot; in the palette.</source>
        <translation>Desde la bandeja se vuelve a abrir la ventana; el menú de allí detiene el nodo. También «Detener el nodo y salir» en la paleta.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window stops the node. quorated runs a node without a window.</source>
        <translation>Este escritorio no tiene bandeja, así que cerrar la ventana detiene el nodo. quorated ejecuta un nodo sin ventana.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Review by itself what needs our vote</source>
        <translation>Revisar automáticamente lo que necesita nuestro voto</translation>
    </message>
    <message>
        <source>The payload is fetched and verified, the target rebuilt and compared, and the analyzers run. Those whose payload is here go first, one after the other; those that wait for theirs hold up nobody. Nothing is voted. Otherwise a review begins when you open its release.</source>
        <translation>Se obtiene y verifica la carga útil, se reconstruye y compara el objetivo, y se ejecutan los analizadores. Primero van, una tras otra, las revisiones cuya carga útil está aquí; las que esperan la suya no retrasan a ninguna. No se vota nada. Si no, una revisión empieza cuando usted abre su release.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::SetupWizard</name>
    <message>
        <source>Pages of the first run</source>
        <translation>Páginas de la preparación</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Close, and go on later</source>
        <translation>Cerrar y seguir más tarde</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Consorcio</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Storage and network</source>
        <translation>Almacenamiento y red</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ShortcutsCard</name>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Press the new keys in a field. Keys that are taken are said beside it.</source>
        <translation>Pulse las teclas nuevas en un campo; lo que no está libre se dice al lado</translation>
    </message>
    <message>
        <source>Keys for: %1</source>
        <translation>Teclas para: %1</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>No keys for: %1</source>
        <translation>Sin teclas para: %1</translation>
    </message>
    <message>
        <source>Back to the usual keys</source>
        <translation>Volver a las teclas habituales</translation>
    </message>
    <message>
        <source>All keys are the usual ones.</source>
        <translation>Todas las teclas son las habituales.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>quorate::pages::Signing</name>
    <message>
        <source>Consortium</source>
        <translation>Consorcio</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Number of the key&apos;s transaction</source>
        <translation>Número de la transacción de la clave</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Checker epoch</source>
        <translation>Época de verificadores</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation>Señalado</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Approvals wished</source>
        <translation>Aprobaciones deseadas</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Votes wished by</source>
        <translation>Votos deseados antes de</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Hardware class</source>
        <translation>Clase de hardware</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Rollback index</source>
        <translation>Índice de reversión</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Boot check</source>
        <translation>Comprobación de arranque</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Artefacto</translation>
    </message>
    <message>
        <source>Hash of the target</source>
        <translation>Hash del destino</translation>
    </message>
    <message>
        <source>Hash of the base</source>
        <translation>Hash de la base</translation>
    </message>
    <message>
        <source>Size of the payload</source>
        <translation>Tamaño de la carga útil</translation>
    </message>
    <message>
        <source>Root of the payload</source>
        <translation>Raíz de la carga útil</translation>
    </message>
    <message>
        <source>Memory of the decoder</source>
        <translation>Memoria del decodificador</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Payload in the transaction</source>
        <translation>Carga útil en la transacción</translation>
    </message>
    <message>
        <source>its id is known once the token has signed.</source>
        <translation>su identificador se conoce cuando el token ha firmado.</translation>
    </message>
    <message>
        <source>%1 of %2: %3, key %4</source>
        <translation>%1 de %2: %3, clave %4</translation>
    </message>
    <message>
        <source>It could not be prepared.</source>
        <translation>No se pudo preparar.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Last trusted leaf</source>
        <translation>Última hoja de confianza</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Checkers of a release, at least</source>
        <translation>Verificadores de una release, como mínimo</translation>
    </message>
    <message>
        <source>Approvals of a release, at least</source>
        <translation>Aprobaciones de una release, como mínimo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>May publish as well</source>
        <translation>También puede publicar</translation>
    </message>
    <message>
        <source>May read acknowledgements</source>
        <translation>Puede leer los acuses</translation>
    </message>
    <message>
        <source>Index of the first device</source>
        <translation>Índice del primer dispositivo</translation>
    </message>
    <message>
        <source>Who made the keys</source>
        <translation>Quién creó las claves</translation>
    </message>
    <message>
        <source>Public key of a device</source>
        <translation>Clave pública de un dispositivo</translation>
    </message>
    <message>
        <source>The vendor</source>
        <translation>El proveedor</translation>
    </message>
    <message>
        <source>The devices themselves</source>
        <translation>Los propios dispositivos</translation>
    </message>
    <message>
        <source>%1 What you confirmed is kept in the outbox.</source>
        <translation>%1 Lo que confirmó queda en la bandeja de salida.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::SigningSection</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a token&apos;s label and its serial number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There and unlocked</source>
        <translation>Presente y desbloqueado</translation>
    </message>
    <message>
        <source>Not there: insert it</source>
        <translation>Ausente: insértelo</translation>
    </message>
    <message>
        <source>There, but it does not answer</source>
        <translation>Presente, pero no responde</translation>
    </message>
    <message>
        <source>There, but its PIN is blocked</source>
        <translation>Presente, pero su PIN está bloqueado</translation>
    </message>
    <message>
        <source>There; it asks for the PIN on its reader</source>
        <translation>Presente; pide el PIN en su lector</translation>
    </message>
    <message>
        <source>There; it needs its PIN</source>
        <translation>Presente; necesita su PIN</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Uno</translation>
    </message>
    <message>
        <source>Few</source>
        <translation>Pocos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>5  Sign and publish</source>
        <translation>5  Firmar y publicar</translation>
    </message>
    <message>
        <source>With which keys, and are they there?</source>
        <translation>¿Con qué claves, y están presentes?</translation>
    </message>
    <message>
        <source>Unlock the keys...</source>
        <translation>Desbloquear las claves...</translation>
    </message>
    <message>
        <source>Publish... shows the bytes that are signed. What you confirm there waits ten seconds, in which it can be undone.</source>
        <translation>Publicar... muestra los bytes que se firman. Lo que confirme allí espera diez segundos, en los que se puede deshacer.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Release key</source>
        <translation>Clave de release</translation>
    </message>
    <message>
        <source>Transaction key</source>
        <translation>Clave de transacción</translation>
    </message>
    <message>
        <source>On the token %1. %2</source>
        <comment>its name, and whether it is there</comment>
        <translation>En el token %1. %2</translation>
    </message>
    <message>
        <source>In a key file, unlocked</source>
        <translation>En un archivo de claves, desbloqueada</translation>
    </message>
    <message>
        <source>In a key file, locked</source>
        <translation>En un archivo de claves, bloqueada</translation>
    </message>
    <message>
        <source>PIN tries left, %1</source>
        <translation>Intentos de PIN restantes, %1</translation>
    </message>
</context>
<context>
    <name>quorate::pages::SplitNotice</name>
    <message>
        <source>Export proof...</source>
        <translation>Exportar la prueba...</translation>
    </message>
    <message>
        <source>The proof was not exported.</source>
        <translation>La prueba no se exportó.</translation>
    </message>
    <message>
        <source>No complete file was written.</source>
        <translation>No se escribió ningún archivo completo.</translation>
    </message>
    <message>
        <source>The proof is in %1. Anybody checks it with: quorated verify</source>
        <translation>La prueba está en %1. Cualquiera la comprueba con: quorated verify</translation>
    </message>
    <message>
        <source>Both signed heads in one file, which proves the contradiction to anybody</source>
        <translation>Ambas cabezas firmadas en un archivo, que prueba la contradicción a cualquiera</translation>
    </message>
    <message>
        <source>Show the alert</source>
        <translation>Mostrar la alerta</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>who signed, and what</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Export proof</source>
        <translation>Exportar la prueba</translation>
    </message>
</context>
<context>
    <name>quorate::pages::SummaryStep</name>
    <message>
        <source>Open the console</source>
        <translation>Abrir la consola</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Watching, without a member</source>
        <translation>Observa, sin ser miembro</translation>
    </message>
    <message>
        <source>joined by invitation, words compared</source>
        <translation>unido por invitación, palabras comparadas</translation>
    </message>
    <message>
        <source>%1, created now</source>
        <comment>a consortium&apos;s name</comment>
        <translation>%1, creado ahora</translation>
    </message>
    <message>
        <source>later: the home waits for an invitation</source>
        <translation>más tarde: la carpeta espera una invitación</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Consorcio</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Carpeta del nodo</translation>
    </message>
    <message>
        <source>Members connect to</source>
        <translation>Los miembros se conectan a</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>Cargas útiles</translation>
    </message>
    <message>
        <source>%1, at most %2 KiB/s</source>
        <translation>%1, %2 KiB/s como máximo</translation>
    </message>
    <message>
        <source>Make the home</source>
        <translation>Crear la carpeta</translation>
    </message>
    <message>
        <source>Start catching up</source>
        <translation>Empezar a ponerse al día</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Responderlo</translation>
    </message>
    <message>
        <source>Making keys …</source>
        <translation>Haciendo claves …</translation>
    </message>
    <message>
        <source>The home was not made.</source>
        <translation>La carpeta no se creó.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>The home is made and waits for an invitation. Give your public record to whoever founds the consortium or admits you; this page goes on when you open the home again.</source>
        <translation>La carpeta está creada y espera una invitación. Dé su ficha pública a quien funde el consorcio o le admita; esta página sigue cuando vuelva a abrir la carpeta.</translation>
    </message>
    <message>
        <source>The home is made. The console opens at once and fills while the node catches up.</source>
        <translation>La carpeta está creada. La consola se abre enseguida y se llena mientras el nodo se pone al día.</translation>
    </message>
    <message>
        <source>Give the invitation to the other founders, and read them the words below over another channel.</source>
        <translation>Dé la invitación a los otros fundadores y léales las palabras de abajo por otro canal.</translation>
    </message>
    <message>
        <source>Until the consortium has admitted your record, a member that shall let you connect admits your node key.</source>
        <translation>Hasta que el consorcio haya admitido su ficha, un miembro que deba dejarle conectar admite su clave de nodo.</translation>
    </message>
    <message>
        <source>Public record</source>
        <translation>Ficha pública</translation>
    </message>
    <message>
        <source>Node key</source>
        <translation>Clave de nodo</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Words of the consortium</source>
        <translation>Palabras del consorcio</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>hidden in consoles until one has voted</source>
        <translation>ocultos en las consolas hasta haber votado</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Claves de firma</translation>
    </message>
    <message>
        <source>on the token %1</source>
        <translation>en el token %1</translation>
    </message>
    <message>
        <source>Devices connect to</source>
        <translation>Los dispositivos se conectan a</translation>
    </message>
    <message>
        <source>Create the consortium</source>
        <translation>Crear el consorcio</translation>
    </message>
    <message>
        <source>The home is made, and the consortium is founded.</source>
        <translation>La carpeta está creada y el consorcio, fundado.</translation>
    </message>
    <message>
        <source>Give the invitation to those who shall join, and read them the words below over another channel.</source>
        <translation>Dé la invitación a quienes deban unirse y léales las palabras de abajo por otro canal.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::Ticks</name>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Seeding</source>
        <translation>Compartición</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for a quorum of validators to settle it</source>
        <translation>espera a que un quórum de validadores la haga definitiva</translation>
    </message>
    <message>
        <source>too few approvals stand any more</source>
        <translation>quedan demasiado pocas aprobaciones en pie</translation>
    </message>
    <message>
        <source>%1; the time that you asked for is over</source>
        <translation>%1; el plazo que pidió ha pasado</translation>
    </message>
    <message>
        <source>travels in the transaction</source>
        <translation>viaja en la transacción</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>ya no se ofrece</translation>
    </message>
    <message>
        <source>payloads that are not here: %1 of %2</source>
        <translation>cargas útiles que no están aquí: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>to %n peer(s), %1 sent</source>
        <translation>
            <numerusform>a %n par, %1 enviados</numerusform>
            <numerusform>a %n pares, %1 enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sent; nobody is fetching now</source>
        <translation>%1 enviados; nadie está descargando ahora</translation>
    </message>
    <message>
        <source>offered to the checkers; none has fetched it yet</source>
        <translation>ofrecida a los verificadores; ninguno la ha descargado aún</translation>
    </message>
    <message>
        <source>offered to the gateways; none has fetched it yet</source>
        <translation>ofrecida a las pasarelas; ninguna la ha descargado aún</translation>
    </message>
    <message>
        <source>begins when the release is approved</source>
        <translation>empieza cuando la release se aprueba</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 devices</source>
        <translation>
            <numerusform>%1 de %2 dispositivo</numerusform>
            <numerusform>%1 de %2 dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; offered to no further device</source>
        <translation>%1; no se ofrece a más dispositivos</translation>
    </message>
    <message>
        <source>the model has no device that it fits</source>
        <translation>el modelo no tiene ningún dispositivo al que corresponda</translation>
    </message>
    <message>
        <source>%1; the rollout is paused</source>
        <translation>%1; el despliegue está en pausa</translation>
    </message>
    <message>
        <source>%1, failed: %2</source>
        <translation>%1, fallidos: %2</translation>
    </message>
    <message>
        <source>no device has answered; answers come with the next batch of a gateway</source>
        <translation>ningún dispositivo ha respondido; las respuestas llegan con el próximo lote de una pasarela</translation>
    </message>
    <message>
        <source>%1, not heard of: %2</source>
        <translation>%1, sin noticias: %2</translation>
    </message>
    <message>
        <source>%1, waits for %2</source>
        <translation>%1, espera a %2</translation>
    </message>
</context>
<context>
    <name>quorate::pages::TokenForm</name>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Elegir...</translation>
    </message>
    <message>
        <source>PKCS#11 library</source>
        <translation>Biblioteca PKCS#11</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PKCS#11 library of the token</source>
        <translation>Biblioteca PKCS#11 del token</translation>
    </message>
    <message>
        <source>No token is there.</source>
        <translation>No hay ningún token.</translation>
    </message>
    <message>
        <source>Type it on the reader</source>
        <translation>Escríbalo en el lector</translation>
    </message>
</context>
<context>
    <name>quorate::pages::TrafficCard</name>
    <message>
        <source>Traffic of payloads</source>
        <translation>Tráfico de cargas útiles</translation>
    </message>
    <message>
        <source>How much, when? The dashed line is the limit of what is sent, and can be dragged</source>
        <translation>¿Cuánto, cuándo? La línea discontinua es el límite de envío y se puede arrastrar</translation>
    </message>
    <message>
        <source>Time that the traffic shows</source>
        <translation>Tiempo que muestra el tráfico</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarítmico</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>28 d</source>
        <translation>28 d</translation>
    </message>
    <message>
        <source>Each step of the axis is ten times the last</source>
        <translation>Cada paso del eje es diez veces el anterior</translation>
    </message>
    <message>
        <source>The transfers were not limited.</source>
        <translation>Las transferencias no se limitaron.</translation>
    </message>
    <message>
        <source>The limits are as before.</source>
        <translation>Los límites están como antes.</translation>
    </message>
    <message>
        <source>What is sent has no limit now.</source>
        <translation>El envío ya no tiene límite.</translation>
    </message>
    <message>
        <source>At most %1 is sent now.</source>
        <translation>Ahora se envía como mucho %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Nothing was counted in this time yet.</source>
        <translation>Todavía no se ha contado nada en este tiempo.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::TransfersPage</name>
    <message>
        <source>Transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message>
        <source>No payloads are held or fetched here.</source>
        <translation>Aquí no se guardan ni se obtienen cargas útiles.</translation>
    </message>
    <message>
        <source>Payloads of up to 16 KiB travel in their transaction. Larger ones appear here once a release is published that this node has a part in.</source>
        <translation>Las cargas útiles de hasta 16 KiB viajan en su transacción. Las mayores aparecen aquí en cuanto se publica una release en la que este nodo tiene parte.</translation>
    </message>
    <message>
        <source>%1 of %2 parts are complete</source>
        <translation>%1 de %2 partes completas</translation>
    </message>
    <message>
        <source>This transfer is gone.</source>
        <translation>Esta transferencia ya no existe.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>bajada %1, subida %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Desperdiciado</translation>
    </message>
    <message>
        <source>Pieces root</source>
        <translation>Raíz de las piezas</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Limit...</source>
        <translation>Limitar…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Goes on, and tries at once what failed</source>
        <translation>Continúa y reintenta al momento lo que falló</translation>
    </message>
    <message>
        <source>Neither fetched nor offered to others, also after a restart; what is here stays</source>
        <translation>Ni se obtiene ni se ofrece a otros, tampoco tras reiniciar; lo que hay se queda</translation>
    </message>
    <message>
        <source>Reads the whole file and compares it with its root; what is damaged is fetched again</source>
        <translation>Lee todo el archivo y lo compara con su raíz; lo dañado se vuelve a obtener</translation>
    </message>
    <message>
        <source>How much of the line these transfers may take</source>
        <translation>Cuánta línea pueden ocupar estas transferencias</translation>
    </message>
    <message>
        <source>Shows where the file lies on this computer</source>
        <translation>Muestra dónde está el archivo en este equipo</translation>
    </message>
    <message>
        <source>Pieces: full are here, tinted are with peers, struck through with nobody</source>
        <translation>Piezas: llenas aquí, teñidas en pares, tachadas en nadie</translation>
    </message>
    <message>
        <source>Limit all...</source>
        <translation>Limitar todo…</translation>
    </message>
    <message>
        <source>How much of the line all transfers together may take</source>
        <translation>Cuánta línea pueden ocupar todas las transferencias juntas</translation>
    </message>
    <message>
        <source>The transfer is as before.</source>
        <translation>La transferencia está como antes.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The transfer goes on.</source>
        <translation>La transferencia continúa.</translation>
    </message>
    <message>
        <source>The transfer was not started.</source>
        <translation>La transferencia no se inició.</translation>
    </message>
    <message>
        <source>The transfer is stopped, also after a restart.</source>
        <translation>La transferencia está detenida, también tras reiniciar.</translation>
    </message>
    <message>
        <source>The transfer was not stopped.</source>
        <translation>La transferencia no se detuvo.</translation>
    </message>
    <message>
        <source>The file is read and compared.</source>
        <translation>El archivo se lee y se compara.</translation>
    </message>
    <message>
        <source>The file was not checked.</source>
        <translation>El archivo no se comprobó.</translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation>No se pudo abrir la carpeta.</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Limitar %1</translation>
    </message>
    <message numerus="yes">
        <source>Limit %n transfer(s), each</source>
        <translation>
            <numerusform>Limitar %n transferencia</numerusform>
            <numerusform>Limitar %n transferencias, cada una</numerusform>
        </translation>
    </message>
    <message>
        <source>The transfer was not limited.</source>
        <translation>La transferencia no se limitó.</translation>
    </message>
    <message>
        <source>Limit all transfers together</source>
        <translation>Limitar todas las transferencias juntas</translation>
    </message>
    <message>
        <source>The transfers were not limited.</source>
        <translation>Las transferencias no se limitaron.</translation>
    </message>
    <message>
        <source>The limits are as before.</source>
        <translation>Los límites están como antes.</translation>
    </message>
    <message>
        <source>All transfers together: %1 down, %2 up.</source>
        <translation>Todas las transferencias juntas: %1 de bajada, %2 de subida.</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>Receive at most</source>
        <translation>Recibir como mucho</translation>
    </message>
    <message>
        <source>Send at most</source>
        <translation>Enviar como mucho</translation>
    </message>
    <message>
        <source>Set the limits</source>
        <translation>Fijar los límites</translation>
    </message>
    <message>
        <source>Kept over restarts. Zero is no limit.</source>
        <translation>Se conserva tras reiniciar. Cero es sin límite.</translation>
    </message>
    <message>
        <source>The system says</source>
        <translation>El sistema dice</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Nuevo intento</translation>
    </message>
    <message>
        <source>It is being tried all the time</source>
        <translation>Se intenta continuamente</translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation>No por sí sola</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Its rate in the last 15 minutes; the line across is what it may send, and can be moved</source>
        <translation>Su velocidad en los últimos 15 minutos; la línea transversal es lo que puede enviar, y se puede mover</translation>
    </message>
    <message numerus="yes">
        <source>Limits of %n transfer(s): %1 down, %2 up.</source>
        <translation>
            <numerusform>Límites de %n transferencia: %1 de bajada, %2 de subida.</numerusform>
            <numerusform>Límites de %n transferencias: %1 de bajada, %2 de subida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Peers of this transfer</source>
        <translation>Pares de esta transferencia</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Tiene</translation>
    </message>
    <message>
        <source>To here</source>
        <translation>Hacia aquí</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>Desde aquí</translation>
    </message>
    <message>
        <source>%1, it connected to us</source>
        <translation>%1, se conectó a nosotros</translation>
    </message>
    <message>
        <source>%1, we connected to it</source>
        <translation>%1, nos conectamos a él</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>Copy magnet</source>
        <translation>Copiar magnet</translation>
    </message>
    <message>
        <source>The link of its payload: the search of every console of the consortium finds it. Other programs do not: payloads are exchanged with members only</source>
        <translation>El enlace de su carga útil: lo encuentra la búsqueda de cada consola del consorcio. Otros programas no: las cargas útiles solo se intercambian con miembros</translation>
    </message>
    <message numerus="yes">
        <source>%n magnet link(s) copied.</source>
        <translation>
            <numerusform>%n enlace magnet copiado.</numerusform>
            <numerusform>%n enlaces magnet copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Info-hash</source>
        <translation>Info-hash</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>bajada %1</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>subida %1</translation>
    </message>
    <message>
        <source>nothing moves</source>
        <translation>sin movimiento</translation>
    </message>
    <message>
        <source>Who has which part</source>
        <translation>Quién tiene cada parte</translation>
    </message>
    <message>
        <source>A line for each connected peer, the fastest first</source>
        <translation>Una línea por cada par conectado, el más rápido primero</translation>
    </message>
    <message>
        <source>Which parts each peer has</source>
        <translation>Qué partes tiene cada par</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
</context>
<context>
    <name>quorate::pages::VendorDesk</name>
    <message>
        <source>Your releases</source>
        <translation>Sus releases</translation>
    </message>
    <message>
        <source>What is begun, where is it, and who waits for you?</source>
        <translation>¿Qué está empezado, dónde está y quién le espera?</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Questions from checkers</source>
        <translation>Preguntas de los verificadores</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Answer...</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>No drafts. A new release can be saved as one and finished later.</source>
        <translation>No hay borradores. Una release nueva puede guardarse como borrador y terminarse más tarde.</translation>
    </message>
    <message>
        <source>No question waits for your answer.</source>
        <translation>Ninguna pregunta espera su respuesta.</translation>
    </message>
    <message>
        <source>The draft of %1 is dropped.</source>
        <translation>El borrador de %1 se ha descartado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Published, no vote yet</source>
        <translation>Publicadas, aún sin votos</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobadas</translation>
    </message>
    <message>
        <source>Rolling out</source>
        <translation>En despliegue</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenidas</translation>
    </message>
    <message>
        <source>Saved by deltas</source>
        <translation>Ahorro con deltas</translation>
    </message>
    <message>
        <source>%1 instead of %2, %3 less</source>
        <translation>%1 en vez de %2, un %3 menos</translation>
    </message>
    <message>
        <source>Drafts, not published</source>
        <translation>Borradores, sin publicar</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Nueva release</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ViewHelp</name>
    <message>
        <source>What needs you comes first, then how the network and the fleet are. Tiles and charts lead to the view behind them; the range at the top is that of all charts.</source>
        <translation>Primero lo que le espera a usted, después cómo están la red y la flota. Las fichas y los gráficos llevan a la vista que hay detrás; el periodo de arriba es el de todos los gráficos.</translation>
    </message>
    <message>
        <source>Every release on the ledger: who voted how, what it is made of, and how far it has come. Whoever published one withdraws it here; the evidence for it can be exported and checked without any node.</source>
        <translation>Todas las releases del libro mayor: quién votó qué, de qué están hechas y hasta dónde han llegado. Quien publicó una la retira aquí; sus pruebas se pueden exportar y comprobar sin ningún nodo.</translation>
    </message>
    <message>
        <source>From two images to a signed release, on one page. The delta is built and tried as soon as both are chosen; nothing is published before you confirm it, and ten seconds after that it can still be taken back.</source>
        <translation>De dos imágenes a una release firmada, en una sola página. El delta se construye y se prueba en cuanto se han elegido ambas; nada se publica antes de que lo confirme, y diez segundos después aún se puede deshacer.</translation>
    </message>
    <message>
        <source>Releases that wait for your vote, with the rebuilt image, what changed in it, and what the analyzers found. A vote is for exactly these bytes; approving asks for the checklist, rejecting for a reason.</source>
        <translation>Las releases que esperan su voto, con la imagen reconstruida, lo que cambió en ella y lo que encontraron los analizadores. Un voto vale exactamente para estos bytes; aprobar pide la lista de comprobación, rechazar un motivo.</translation>
    </message>
    <message>
        <source>How fast this gateway offers an approved release: rings of devices, each with a gate to the next one. A rollout that fails more often than its limit pauses by itself; it can only hold back, never make a device install.</source>
        <translation>A qué ritmo ofrece esta pasarela una release aprobada: anillos de dispositivos, cada uno con un umbral hacia el siguiente. Un despliegue que falla más que su límite se pausa solo; solo puede retener, nunca hacer que un dispositivo instale.</translation>
    </message>
    <message>
        <source>Which devices have a release, by their own signed word, and why the others have not. Each number leads to the devices behind it.</source>
        <translation>Qué dispositivos tienen una release, según su propia palabra firmada, y por qué los demás no. Cada número lleva a los dispositivos que hay detrás.</translation>
    </message>
    <message>
        <source>Who carries releases to devices: when each was last seen, what it delivered, and what failed there.</source>
        <translation>Quién lleva las releases a los dispositivos: cuándo se vio cada una por última vez, qué entregó y qué falló allí.</translation>
    </message>
    <message>
        <source>One device at a time: what it runs, what it was offered, what it signed. Find it by number, model or state; its evidence can be exported.</source>
        <translation>Un dispositivo cada vez: qué ejecuta, qué se le ofreció, qué firmó. Encuéntrelo por número, modelo o estado; sus pruebas se pueden exportar.</translation>
    </message>
    <message>
        <source>Device types, who owns them and who may publish for them. The owner enrols devices here and revokes those that are lost.</source>
        <translation>Los tipos de dispositivo, de quién son y quién puede publicar para ellos. Su propietario da de alta dispositivos aquí y revoca los que se han perdido.</translation>
    </message>
    <message>
        <source>The blocks of both ledgers, what is in them, and what still waits to get in. A transaction can be read in words or in bytes, and proven against the settled head.</source>
        <translation>Los bloques de ambos libros mayores, lo que contienen y lo que aún espera entrar. Una transacción se puede leer en palabras o en bytes, y probar frente a la cabeza definitiva.</translation>
    </message>
    <message>
        <source>The nodes of other members that this one talks to, and how well. Add one by its address, disconnect it, or ban it.</source>
        <translation>Los nodos de otros miembros con los que habla este, y qué tal. Añada uno por su dirección, desconéctelo o vételo.</translation>
    </message>
    <message>
        <source>The bytes of releases that this node fetches or gives away, piece by piece, and why one of them stands still. They can be stopped, checked anew and limited.</source>
        <translation>Los bytes de las releases que este nodo trae o entrega, pieza a pieza, y por qué alguno está parado. Se pueden detener, comprobar de nuevo y limitar.</translation>
    </message>
    <message>
        <source>Who takes part, in which roles and with which keys. Compare a fingerprint over another channel before you trust it.</source>
        <translation>Quién participa, con qué roles y con qué claves. Compare una huella por otro canal antes de confiar en ella.</translation>
    </message>
    <message>
        <source>What somebody has to look at: failures, silence, and signed statements that contradict each other, with the evidence. They can be acknowledged, assigned and muted.</source>
        <translation>Lo que alguien tiene que mirar: fallos, silencios y declaraciones firmadas que se contradicen, con las pruebas. Se pueden confirmar, asignar y silenciar.</translation>
    </message>
    <message>
        <source>Files for people who have no node: as PDF to read, and as signed JSON that the command line verifies. They can be made now or by a schedule.</source>
        <translation>Archivos para quienes no tienen un nodo: en PDF para leer y en JSON firmado que verifica la línea de comandos. Se pueden hacer ahora o según un calendario.</translation>
    </message>
    <message>
        <source>What takes time: how far it is, how long it will take, and how it ended. Cancelling one cleans up after it.</source>
        <translation>Lo que lleva tiempo: por dónde va, cuánto tardará y cómo terminó. Cancelar una tarea recoge lo que deja.</translation>
    </message>
    <message>
        <source>How the console looks and speaks, which notices come, which keys do what, and what closing the window means. What you choose holds at once.</source>
        <translation>Qué aspecto e idioma tiene la consola, qué avisos llegan, qué hace cada tecla y qué significa cerrar la ventana. Lo que elija vale al momento.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::Watched</name>
    <message>
        <source>Watched</source>
        <translation>Seguida</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Take it out of what you watch (W)</source>
        <translation>Dejar de seguirla (W)</translation>
    </message>
    <message>
        <source>Put it among what you watch, for you alone (W)</source>
        <translation>Ponerla entre lo que sigue, solo para usted (W)</translation>
    </message>
</context>
<context>
    <name>quorate::pages::notice_rules</name>
    <message>
        <source>A release waits for your review</source>
        <translation>Una release espera su revisión</translation>
    </message>
    <message>
        <source>A release of yours was decided, or one was recalled</source>
        <translation>Se decidió una release suya, o una fue revocada</translation>
    </message>
    <message>
        <source>A checker asks about a release of yours</source>
        <translation>Un verificador pregunta por una release suya</translation>
    </message>
    <message>
        <source>A rollout paused by itself</source>
        <translation>Un despliegue se pausó por sí mismo</translation>
    </message>
    <message>
        <source>Somebody signed two statements that contradict each other</source>
        <translation>Alguien firmó dos declaraciones que se contradicen</translation>
    </message>
    <message>
        <source>Less than six hours are left for a vote of yours</source>
        <translation>Quedan menos de seis horas para un voto suyo</translation>
    </message>
</context>
<context>
    <name>quorate::pages::shortcuts</name>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar una orden</translation>
    </message>
    <message>
        <source>Filter of the table</source>
        <translation>Filtro de la tabla</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Running jobs</source>
        <translation>Tareas en curso</translation>
    </message>
    <message>
        <source>Lock the keys</source>
        <translation>Bloquear las claves</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>View in a window of its own</source>
        <translation>Vista en una ventana propia</translation>
    </message>
    <message>
        <source>Denser rows</source>
        <translation>Filas más densas</translation>
    </message>
    <message>
        <source>Wider rows</source>
        <translation>Filas más anchas</translation>
    </message>
    <message>
        <source>What this view is for, and its keys</source>
        <translation>Para qué es esta vista, y sus teclas</translation>
    </message>
    <message>
        <source>View %1 of the rail</source>
        <translation>Vista %1 de la barra</translation>
    </message>
    <message>
        <source>Text fields and tables need these keys.</source>
        <translation>Los campos de texto y las tablas necesitan estas teclas.</translation>
    </message>
    <message>
        <source>Add Ctrl or Alt: a key alone is needed for typing.</source>
        <translation>Añada Ctrl o Alt: una tecla sola se necesita para escribir.</translation>
    </message>
    <message>
        <source>These keys are those of: %1</source>
        <translation>Estas teclas son las de: %1</translation>
    </message>
    <message>
        <source>Details beside or below the table</source>
        <translation>Detalles al lado o debajo de la tabla</translation>
    </message>
    <message>
        <source>Pane before</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Nueva release</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::Card</name>
    <message>
        <source>In a window of its own</source>
        <translation>En su propia ventana</translation>
    </message>
    <message>
        <source>Details in a window of their own</source>
        <translation>Detalles en su propia ventana</translation>
    </message>
    <message>
        <source>%1 in a window of its own</source>
        <translation>%1 en su propia ventana</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::FilterChips</name>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>Por valor</translation>
    </message>
    <message>
        <source>Shows the rows of one value</source>
        <translation>Muestra las filas de un solo valor</translation>
    </message>
    <message>
        <source>Name this filter</source>
        <translation>Dar nombre a este filtro</translation>
    </message>
    <message>
        <source>Filter: %1
F2 names it, Delete removes it.</source>
        <translation>Filtro: %1
F2 le da nombre, Supr lo quita.</translation>
    </message>
    <message>
        <source>Name of the filter %1</source>
        <translation>Nombre del filtro %1</translation>
    </message>
    <message>
        <source>Name, or Enter for: %1</source>
        <translation>Nombre, o Intro para: %1</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::FilterExpression</name>
    <message>
        <source>There is no column &quot;%1&quot;. Columns: %2</source>
        <translation>No hay ninguna columna «%1». Columnas: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a number.</source>
        <translation>«%1» necesita un número.</translation>
    </message>
    <message>
        <source>There is no unit &quot;%1&quot;. Units: kB MB GB, %, s min h d w.</source>
        <translation>No hay ninguna unidad «%1». Unidades: kB MB GB, %, s min h d w.</translation>
    </message>
    <message>
        <source>There is no such time.</source>
        <translation>No existe ese momento.</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::FilterField</name>
    <message>
        <source>Filter: words, or column:value</source>
        <translation>Filtro: palabras, o columna:valor</translation>
    </message>
    <message>
        <source>Completions of the filter</source>
        <translation>Sugerencias del filtro</translation>
    </message>
    <message>
        <source>All words must occur, in any order.
column:text    in one column; column:=text for the whole cell
column:&gt;10     also &gt;= &lt; &lt;=, with kB MB GB, %, or s min h d w: last:&gt;24h is more than a day ago
               and deadline:&lt;6h less than six hours away
column:&gt;=2026-10-01T12:30Z    a time, in UTC
-term          the opposite
*              anything;  &quot;quotes&quot; around blanks
Columns: %1</source>
        <translation>Deben aparecer todas las palabras, en cualquier orden.
columna:texto    en una columna; columna:=texto para la celda entera
columna:&gt;10     también &gt;= &lt; &lt;=, con kB MB GB, %, o s min h d w: last:&gt;24h fue hace más de un día
               y deadline:&lt;6h está a menos de seis horas
columna:&gt;=2026-10-01T12:30Z    un momento, en UTC
-término          lo contrario
*              cualquier cosa;  &quot;comillas&quot; alrededor de espacios
Columnas: %1</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::Form</name>
    <message>
        <source>%1 bytes; the ledger takes %2.</source>
        <translation>%1 bytes; el libro mayor admite %2.</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::HexView</name>
    <message>
        <source>%1 bytes before, %2 bytes after</source>
        <translation>%1 bytes antes, %2 bytes después</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>0x%1 is marked</source>
        <translation>0x%1 está marcado</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::MarkdownView</name>
    <message>
        <source>[picture left out: %1]</source>
        <translation>[imagen omitida: %1]</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::NotesView</name>
    <message>
        <source>Release notes</source>
        <translation>Notas de la release</translation>
    </message>
    <message>
        <source>Release notes as they are signed</source>
        <translation>Notas de la release tal como se firman</translation>
    </message>
    <message>
        <source>As signed</source>
        <translation>Como se firma</translation>
    </message>
    <message>
        <source>Show the notes as they are signed</source>
        <translation>Mostrar las notas tal como se firman</translation>
    </message>
    <message>
        <source>The plain text is what the vendor signs; formatting is added by this window</source>
        <translation>El texto sin formato es lo que firma el proveedor; el formato lo añade esta ventana</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::PeerPieces</name>
    <message>
        <source>%1: %2 of %3 parts</source>
        <translation>%1: %2 de %3 partes</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::PieceMap</name>
    <message>
        <source>Bytes %1 to %2</source>
        <translation>Bytes %1 a %2</translation>
    </message>
    <message>
        <source>%1: here</source>
        <translation>%1: aquí</translation>
    </message>
    <message>
        <source>%1: not here</source>
        <translation>%1: no está aquí</translation>
    </message>
    <message>
        <source>%1: not here, and nobody who is connected has all of it</source>
        <translation>%1: no está aquí, y nadie conectado lo tiene entero</translation>
    </message>
    <message numerus="yes">
        <source>%1: not here; %n peer(s) have its rarest piece</source>
        <translation>
            <numerusform>%1: no está aquí; %n par tiene su pieza más rara</numerusform>
            <numerusform>%1: no está aquí; %n pares tienen su pieza más rara</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::widgets::QuickLook</name>
    <message>
        <source>Space or Esc closes, the arrow keys go on</source>
        <translation>Espacio o Esc cierra, las flechas continúan</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::Rail</name>
    <message>
        <source>Places</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::RailButton</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 en espera</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::Section</name>
    <message>
        <source>Opens this section</source>
        <translation>Abre esta sección</translation>
    </message>
    <message>
        <source>Folds this section, which is done, to one line</source>
        <translation>Reduce esta sección, que está lista, a una línea</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Abrir: %1</translation>
    </message>
    <message>
        <source>Fold: %1</source>
        <translation>Reducir: %1</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::StepLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::TablePane</name>
    <message>
        <source>Filter of %1</source>
        <translation>Filtro de %1</translation>
    </message>
    <message>
        <source>Columns, copy and export</source>
        <translation>Columnas, copiar y exportar</translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation>Ninguna fila coincide con el filtro.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Waiting for the node.</source>
        <translation>Esperando al nodo.</translation>
    </message>
    <message>
        <source>The first picture arrives as soon as the node has opened its ledgers.</source>
        <translation>El primer estado llega en cuanto el nodo ha abierto sus libros mayores.</translation>
    </message>
    <message>
        <source>It looks for what belongs in this list.</source>
        <translation>Busca lo que va en esta lista.</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Filas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 de %2 fila</numerusform>
            <numerusform>%1 de %2 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, selected: %2</source>
        <translation>%1, seleccionadas: %2</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>Guardar como CSV...</translation>
    </message>
    <message>
        <source>Save as JSON...</source>
        <translation>Guardar como JSON...</translation>
    </message>
    <message>
        <source>Columns...</source>
        <translation>Columnas...</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>Keep this filter as a button</source>
        <translation>Guardar este filtro como botón</translation>
    </message>
    <message>
        <source>Only this value</source>
        <translation>Solo este valor</translation>
    </message>
    <message>
        <source>Not this value</source>
        <translation>Sin este valor</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Ordenar por esta columna</translation>
    </message>
    <message>
        <source>Then by this column</source>
        <translation>Después por esta columna</translation>
    </message>
    <message>
        <source>As Shift with a click on the column&apos;s title</source>
        <translation>Como Mayús con un clic en el título de la columna</translation>
    </message>
    <message>
        <source>Rows keep their places while the pointer is over them or keys move among them</source>
        <translation>Las filas mantienen su lugar mientras el puntero está encima o se mueven teclas entre ellas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n fila nueva</numerusform>
            <numerusform>%n filas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>written: %1 of %2</source>
        <translation>escritas: %1 de %2</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::Toasts</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Details...</source>
        <translation>Detalles...</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>Descartar todos</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>%n mensaje más</numerusform>
            <numerusform>%n mensajes más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Release chain</source>
        <translation>Cadena de releases</translation>
    </message>
    <message>
        <source>Delivery chain</source>
        <translation>Cadena de entrega</translation>
    </message>
    <message>
        <source>The node says: %1.</source>
        <translation>El nodo dice: %1.</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendida</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Verificador</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>Distribuidor</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Validador</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>File tree</source>
        <translation>Árbol de archivos</translation>
    </message>
    <message>
        <source>Signs transactions</source>
        <translation>Firma transacciones</translation>
    </message>
    <message>
        <source>Signs releases</source>
        <translation>Firma releases</translation>
    </message>
    <message>
        <source>Root, kept offline</source>
        <translation>Raíz, guardada sin conexión</translation>
    </message>
    <message>
        <source>Signs votes</source>
        <translation>Firma votos</translation>
    </message>
    <message>
        <source>Signs blocks</source>
        <translation>Firma bloques</translation>
    </message>
    <message>
        <source>Cosigns checkpoints</source>
        <translation>Cofirma puntos de control</translation>
    </message>
    <message>
        <source>Connections of the node</source>
        <translation>Conexiones del nodo</translation>
    </message>
    <message>
        <source>Opens sealed data</source>
        <translation>Abre datos sellados</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Poniéndose al día</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Estancada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Obteniendo</translation>
    </message>
    <message>
        <source>Seeding</source>
        <translation>Compartiendo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ofrecida</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Build a delta</source>
        <translation>Crear un delta</translation>
    </message>
    <message>
        <source>Publish a release</source>
        <translation>Publicar una release</translation>
    </message>
    <message>
        <source>Add an artifact</source>
        <translation>Añadir un artefacto</translation>
    </message>
    <message>
        <source>Rebuild for review</source>
        <translation>Reconstruir para revisión</translation>
    </message>
    <message>
        <source>Measure a delta</source>
        <translation>Medir un delta</translation>
    </message>
    <message>
        <source>Fetch a payload</source>
        <translation>Obtener una carga útil</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Leyendo los archivos</translation>
    </message>
    <message>
        <source>Indexing the old version</source>
        <translation>Indexando la versión antigua</translation>
    </message>
    <message>
        <source>Looking for what stayed the same</source>
        <translation>Buscando lo que quedó igual</translation>
    </message>
    <message>
        <source>Comparing what moved</source>
        <translation>Comparando lo que se movió</translation>
    </message>
    <message>
        <source>Compressing</source>
        <translation>Comprimiendo</translation>
    </message>
    <message>
        <source>Writing the payload</source>
        <translation>Escribiendo la carga útil</translation>
    </message>
    <message>
        <source>Applying and comparing</source>
        <translation>Aplicando y comparando</translation>
    </message>
    <message>
        <source>Waiting until it is settled</source>
        <translation>Esperando a que sea definitiva</translation>
    </message>
    <message>
        <source>Rebuilding the target</source>
        <translation>Reconstruyendo el objetivo</translation>
    </message>
    <message>
        <source>Building the delta</source>
        <translation>Creando el delta</translation>
    </message>
    <message>
        <source>Fetching the payloads</source>
        <translation>Obteniendo las cargas útiles</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>A device failed its boot check</source>
        <translation>Un dispositivo no superó su comprobación de arranque</translation>
    </message>
    <message>
        <source>A device reported a failure</source>
        <translation>Un dispositivo comunicó un fallo</translation>
    </message>
    <message>
        <source>A device signed two conflicting statements</source>
        <translation>Un dispositivo firmó dos declaraciones contradictorias</translation>
    </message>
    <message>
        <source>A batch of a gateway was struck</source>
        <translation>Se invalidó un lote de una pasarela</translation>
    </message>
    <message>
        <source>The followed directory is behind</source>
        <translation>El directorio seguido va atrasado</translation>
    </message>
    <message>
        <source>This node cannot keep what it should</source>
        <translation>Este nodo no puede guardar lo que debe guardar</translation>
    </message>
    <message>
        <source>A file of this node&apos;s store is damaged</source>
        <translation>Un archivo del almacén de este nodo está dañado</translation>
    </message>
    <message>
        <source>A validator signed another history</source>
        <translation>Un validador firmó otra historia</translation>
    </message>
    <message>
        <source>A member signed two conflicting statements</source>
        <translation>Un miembro firmó dos declaraciones contradictorias</translation>
    </message>
    <message>
        <source>A transaction of ours does not appear</source>
        <translation>Una transacción nuestra no aparece</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Admission of a member</source>
        <translation>Admisión de un miembro</translation>
    </message>
    <message>
        <source>New epoch</source>
        <translation>Nueva época</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Enrolment of devices</source>
        <translation>Alta de dispositivos</translation>
    </message>
    <message>
        <source>Revocation of devices</source>
        <translation>Revocación de dispositivos</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Added artifact</source>
        <translation>Artefacto añadido</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voto</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Anchor of the release chain</source>
        <translation>Ancla de la cadena de releases</translation>
    </message>
    <message>
        <source>Batch of acknowledgements</source>
        <translation>Lote de acuses</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Fastest to build</source>
        <translation>El más rápido de crear</translation>
    </message>
    <message>
        <source>Smallest payload</source>
        <translation>La carga útil más pequeña</translation>
    </message>
    <message>
        <source>Least memory on the device</source>
        <translation>La menor memoria en el dispositivo</translation>
    </message>
    <message>
        <source>A chain of this node has stopped for good</source>
        <translation>Una cadena de este nodo se ha detenido definitivamente</translation>
    </message>
    <message>
        <source>What this node knows is old</source>
        <translation>Lo que sabe este nodo es antiguo</translation>
    </message>
    <message>
        <source>The gateway&apos;s keys are locked</source>
        <translation>Las claves de la pasarela están bloqueadas</translation>
    </message>
    <message>
        <source>An approved release cannot be offered to devices</source>
        <translation>Una release aprobada no puede ofrecerse a los dispositivos</translation>
    </message>
    <message>
        <source>A rollout paused by itself</source>
        <translation>Un despliegue se ha pausado solo</translation>
    </message>
    <message>
        <source>A rollout stopped with its release</source>
        <translation>Un despliegue terminó con su release</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>El reloj de este equipo está mal</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Ring opened</source>
        <translation>Anillo abierto</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Reanudado</translation>
    </message>
    <message>
        <source>Resumed, failures retried</source>
        <translation>Reanudado, fallos reintentados</translation>
    </message>
    <message>
        <source>Ring opened by hand</source>
        <translation>Anillo abierto a mano</translation>
    </message>
    <message>
        <source>All rings opened at once</source>
        <translation>Todos los anillos abiertos a la vez</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Acabado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Says it is installed</source>
        <translation>Dice que está instalado</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleta</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 have voted; how is shown once you have voted. Needed to approve: %3</source>
        <translation>
            <numerusform>%1 de %2 ha votado; cómo se muestra cuando haya votado. Necesarias para aprobar: %3</numerusform>
            <numerusform>%1 de %2 han votado; cómo se muestra cuando haya votado. Necesarias para aprobar: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden until you vote</source>
        <translation>Oculto hasta que vote</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Firmando</translation>
    </message>
    <message>
        <source>Fetches or installs</source>
        <translation>Obtiene o instala</translation>
    </message>
    <message>
        <source>Waits for its restart</source>
        <translation>Espera su reinicio</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>Cancelándose</translation>
    </message>
    <message>
        <source>Ended without a word</source>
        <translation>Terminó sin decir nada</translation>
    </message>
    <message>
        <source>Overtaken by another</source>
        <translation>Reemplazada por otra</translation>
    </message>
    <message>
        <source>Run an analyzer again</source>
        <translation>Ejecutar de nuevo un analizador</translation>
    </message>
    <message>
        <source>Verify a chain from its beginning</source>
        <translation>Verificar una cadena desde el principio</translation>
    </message>
    <message>
        <source>Applying blocks</source>
        <translation>Aplicando bloques</translation>
    </message>
    <message>
        <source>Read the offer</source>
        <translation>Leyó la oferta</translation>
    </message>
    <message>
        <source>Began to fetch</source>
        <translation>Empezó a obtener</translation>
    </message>
    <message>
        <source>Fetched all of it</source>
        <translation>Lo obtuvo todo</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dijo</translation>
    </message>
    <message>
        <source>Signed its acknowledgement</source>
        <translation>Firmó su acuse</translation>
    </message>
    <message>
        <source>Accuses a gateway</source>
        <translation>Señala a una pasarela</translation>
    </message>
    <message>
        <source>Sign a report</source>
        <translation>Firmar un informe</translation>
    </message>
    <message>
        <source>%1, rejections: %2</source>
        <translation>%1, rechazos: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 approvals, %2 needed</source>
        <translation>
            <numerusform>%1 aprobación, %2 necesarias</numerusform>
            <numerusform>%1 aprobaciones, %2 necesarias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 approvals</source>
        <translation>
            <numerusform>%1 de %2 aprobación</numerusform>
            <numerusform>%1 de %2 aprobaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 needed</source>
        <comment>approvals</comment>
        <translation>%1, %2 necesarias</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>approvals</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, checkers: %2</source>
        <translation>%1, verificadores: %2</translation>
    </message>
</context>
</TS>
