<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>advice</name>
    <message>
        <source>This is a fault of Quorate. Please report it with the code.</source>
        <translation>Das ist ein Fehler von Quorate. Bitte melden Sie ihn mit dem Code.</translation>
    </message>
    <message>
        <source>Correct the input and try again.</source>
        <translation>Berichtigen Sie die Eingabe und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the name, or wait until the node has caught up.</source>
        <translation>Prüfen Sie den Namen, oder warten Sie, bis der Knoten aufgeholt hat.</translation>
    </message>
    <message>
        <source>A rule does not allow it; trying again will not help.</source>
        <translation>Eine Regel lässt es nicht zu; ein neuer Versuch hilft nicht.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Versuchen Sie es in einer Weile erneut.</translation>
    </message>
    <message>
        <source>Look at the present state and decide anew.</source>
        <translation>Sehen Sie sich den jetzigen Stand an und entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions, then try again.</source>
        <translation>Prüfen Sie Datenträger und Zugriffsrechte und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Stop the node and restore its folder from a backup, or let it catch up anew.</source>
        <translation>Halten Sie den Knoten an und stellen Sie seinen Ordner aus einer Sicherung wieder her, oder lassen Sie ihn neu aufholen.</translation>
    </message>
    <message>
        <source>Check which key is used and whether it may do this.</source>
        <translation>Prüfen Sie, welcher Schlüssel verwendet wird und ob er das darf.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Starten Sie es wieder, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>A newer version of Quorate may know it.</source>
        <translation>Eine neuere Version von Quorate kennt es vielleicht.</translation>
    </message>
</context>
<context>
    <name>causes</name>
    <message>
        <source>The time by which votes are asked for is not to come.</source>
        <translation>Der Zeitpunkt, bis zu dem um Stimmen gebeten wird, liegt nicht in der Zukunft.</translation>
    </message>
    <message>
        <source>Choose a later time, or none.</source>
        <translation>Wählen Sie einen späteren Zeitpunkt oder keinen.</translation>
    </message>
    <message>
        <source>The time by which votes are asked for is not after the release was made.</source>
        <translation>Der Zeitpunkt, bis zu dem um Stimmen gebeten wird, liegt nicht nach der Erstellung des Releases.</translation>
    </message>
    <message>
        <source>The system refused an operation.</source>
        <translation>Das System hat einen Vorgang verweigert.</translation>
    </message>
    <message>
        <source>Another program works in this folder.</source>
        <translation>Ein anderes Programm arbeitet in diesem Ordner.</translation>
    </message>
    <message>
        <source>Close the other program, or use another folder.</source>
        <translation>Schließen Sie das andere Programm, oder verwenden Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This is not an address of the form host:port.</source>
        <translation>Das ist keine Adresse der Form Host:Port.</translation>
    </message>
    <message>
        <source>The permissions of the file or folder do not allow it.</source>
        <translation>Die Rechte der Datei oder des Ordners lassen es nicht zu.</translation>
    </message>
    <message>
        <source>Change the permissions, or choose another place.</source>
        <translation>Ändern Sie die Rechte, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>A file of this name exists already.</source>
        <translation>Eine Datei dieses Namens gibt es bereits.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Reading or writing the disk failed.</source>
        <translation>Lesen oder Schreiben des Datenträgers ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The file or folder does not exist.</source>
        <translation>Die Datei oder der Ordner existiert nicht.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>The file is larger than allowed here.</source>
        <translation>Die Datei ist größer als hier erlaubt.</translation>
    </message>
    <message>
        <source>This is not a hexadecimal number.</source>
        <translation>Das ist keine hexadezimale Zahl.</translation>
    </message>
    <message>
        <source>An id has 64 hexadecimal digits; this has another length.</source>
        <translation>Eine Id hat 64 hexadezimale Ziffern; diese hat eine andere Länge.</translation>
    </message>
    <message>
        <source>A message of the chain breaks its rules; it is ignored.</source>
        <translation>Eine Nachricht der Kette verletzt deren Regeln; sie wird übergangen.</translation>
    </message>
    <message>
        <source>A block breaks the rules of the chain; it is ignored.</source>
        <translation>Ein Block verletzt die Regeln der Kette; er wird übergangen.</translation>
    </message>
    <message>
        <source>A block has a wrong signature; it is ignored.</source>
        <translation>Ein Block hat eine falsche Signatur; er wird übergangen.</translation>
    </message>
    <message>
        <source>The block is damaged.</source>
        <translation>Der Block ist beschädigt.</translation>
    </message>
    <message>
        <source>Only the header of this block was kept; its transactions were pruned.</source>
        <translation>Von diesem Block wurde nur der Kopf behalten; seine Transaktionen wurden entfernt.</translation>
    </message>
    <message>
        <source>The block is not sealed as the chain demands.</source>
        <translation>Der Block ist nicht so versiegelt, wie die Kette es verlangt.</translation>
    </message>
    <message>
        <source>A block comes from somebody who is no validator; it is ignored.</source>
        <translation>Ein Block kommt von jemandem, der kein Validator ist; er wird übergangen.</translation>
    </message>
    <message>
        <source>The block is larger than 2 MiB.</source>
        <translation>Der Block ist größer als 2 MiB.</translation>
    </message>
    <message>
        <source>A validator sealed two blocks in one turn; both are kept as evidence.</source>
        <translation>Ein Validator hat in einem Zug zwei Blöcke versiegelt; beide werden als Nachweis aufbewahrt.</translation>
    </message>
    <message>
        <source>The block is of an unknown version.</source>
        <translation>Der Block hat eine unbekannte Version.</translation>
    </message>
    <message>
        <source>A block belongs to the other chain.</source>
        <translation>Ein Block gehört zur anderen Kette.</translation>
    </message>
    <message>
        <source>A block belongs to another consortium.</source>
        <translation>Ein Block gehört zu einem anderen Konsortium.</translation>
    </message>
    <message>
        <source>The transactions do not match the block.</source>
        <translation>Die Transaktionen passen nicht zum Block.</translation>
    </message>
    <message>
        <source>A finality vote has a wrong signature.</source>
        <translation>Eine Endgültigkeitsstimme hat eine falsche Signatur.</translation>
    </message>
    <message>
        <source>The finality certificate has no votes.</source>
        <translation>Das Endgültigkeitszertifikat hat keine Stimmen.</translation>
    </message>
    <message>
        <source>The finality votes are not in order.</source>
        <translation>Die Endgültigkeitsstimmen sind nicht geordnet.</translation>
    </message>
    <message>
        <source>A finality vote comes from somebody who is no validator.</source>
        <translation>Eine Endgültigkeitsstimme kommt von jemandem, der kein Validator ist.</translation>
    </message>
    <message>
        <source>The finality certificate has too few votes.</source>
        <translation>Das Endgültigkeitszertifikat hat zu wenige Stimmen.</translation>
    </message>
    <message>
        <source>The validator&apos;s record is of an unknown version.</source>
        <translation>Die Aufzeichnung des Validators hat eine unbekannte Version.</translation>
    </message>
    <message>
        <source>Use the version of Quorate that wrote it.</source>
        <translation>Verwenden Sie die Version von Quorate, die sie geschrieben hat.</translation>
    </message>
    <message>
        <source>A finality vote points backwards.</source>
        <translation>Eine Endgültigkeitsstimme weist rückwärts.</translation>
    </message>
    <message>
        <source>A finality vote belongs to another chain.</source>
        <translation>Eine Endgültigkeitsstimme gehört zu einer anderen Kette.</translation>
    </message>
    <message>
        <source>A peer sent an empty message.</source>
        <translation>Ein Peer hat eine leere Nachricht gesendet.</translation>
    </message>
    <message>
        <source>A peer sent a message that is none of the chain&apos;s.</source>
        <translation>Ein Peer hat eine Nachricht gesendet, die nicht zur Kette gehört.</translation>
    </message>
    <message>
        <source>A peer sent a message that is too large.</source>
        <translation>Ein Peer hat eine zu große Nachricht gesendet.</translation>
    </message>
    <message>
        <source>A peer sent a message with too many entries.</source>
        <translation>Ein Peer hat eine Nachricht mit zu vielen Einträgen gesendet.</translation>
    </message>
    <message>
        <source>A peer sent a message of an unknown type.</source>
        <translation>Ein Peer hat eine Nachricht unbekannter Art gesendet.</translation>
    </message>
    <message>
        <source>A peer speaks another version of the protocol.</source>
        <translation>Ein Peer spricht eine andere Version des Protokolls.</translation>
    </message>
    <message>
        <source>A peer sent a message for another chain.</source>
        <translation>Ein Peer hat eine Nachricht für eine andere Kette gesendet.</translation>
    </message>
    <message>
        <source>The data is damaged or not in its canonical form.</source>
        <translation>Die Daten sind beschädigt oder nicht in ihrer kanonischen Form.</translation>
    </message>
    <message>
        <source>A text in the data is not valid UTF-8.</source>
        <translation>Ein Text in den Daten ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>The data names the same field twice.</source>
        <translation>Die Daten nennen dasselbe Feld zweimal.</translation>
    </message>
    <message>
        <source>A required field is missing in the data.</source>
        <translation>In den Daten fehlt ein Pflichtfeld.</translation>
    </message>
    <message>
        <source>The data is not in its canonical form.</source>
        <translation>Die Daten sind nicht in ihrer kanonischen Form.</translation>
    </message>
    <message>
        <source>The data ends too early.</source>
        <translation>Die Daten enden zu früh.</translation>
    </message>
    <message>
        <source>A number in the data is out of its range.</source>
        <translation>Eine Zahl in den Daten liegt außerhalb ihres Bereichs.</translation>
    </message>
    <message>
        <source>The data is nested too deeply.</source>
        <translation>Die Daten sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The data has more entries than allowed.</source>
        <translation>Die Daten haben mehr Einträge als erlaubt.</translation>
    </message>
    <message>
        <source>There are bytes after the end of the data.</source>
        <translation>Nach dem Ende der Daten stehen noch Bytes.</translation>
    </message>
    <message>
        <source>The data has a field that this version does not know.</source>
        <translation>Die Daten haben ein Feld, das diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>A field of the data has the wrong type.</source>
        <translation>Ein Feld der Daten hat den falschen Typ.</translation>
    </message>
    <message>
        <source>The signature uses an algorithm that is not allowed.</source>
        <translation>Die Signatur verwendet einen nicht erlaubten Algorithmus.</translation>
    </message>
    <message>
        <source>This is not a signed message.</source>
        <translation>Das ist keine signierte Nachricht.</translation>
    </message>
    <message>
        <source>The signed message is larger than allowed.</source>
        <translation>Die signierte Nachricht ist größer als erlaubt.</translation>
    </message>
    <message>
        <source>A node of the Merkle log is missing.</source>
        <translation>Ein Knoten des Merkle-Logs fehlt.</translation>
    </message>
    <message>
        <source>The log has no such leaf.</source>
        <translation>Das Log hat kein solches Blatt.</translation>
    </message>
    <message>
        <source>A signature under the checkpoint is wrong.</source>
        <translation>Eine Signatur unter dem Checkpoint ist falsch.</translation>
    </message>
    <message>
        <source>The checkpoint text is damaged.</source>
        <translation>Der Text des Checkpoints ist beschädigt.</translation>
    </message>
    <message>
        <source>The checkpoint text is larger than allowed.</source>
        <translation>Der Text des Checkpoints ist größer als erlaubt.</translation>
    </message>
    <message>
        <source>A cryptographic operation failed.</source>
        <translation>Ein kryptografischer Vorgang ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>This is not Base64 text.</source>
        <translation>Das ist kein Base64-Text.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Die Passphrase ist leer.</translation>
    </message>
    <message>
        <source>Type the passphrase of the key file.</source>
        <translation>Geben Sie die Passphrase der Schlüsseldatei ein.</translation>
    </message>
    <message>
        <source>The key could not be written.</source>
        <translation>Der Schlüssel konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>A key file of this name exists already; keys are never overwritten.</source>
        <translation>Eine Schlüsseldatei dieses Namens gibt es bereits; Schlüssel werden nie überschrieben.</translation>
    </message>
    <message>
        <source>The file is not a key file, or it is damaged.</source>
        <translation>Die Datei ist keine Schlüsseldatei, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>Other users of this computer can read the key file.</source>
        <translation>Andere Benutzer dieses Rechners können die Schlüsseldatei lesen.</translation>
    </message>
    <message>
        <source>Allow reading to yourself alone (chmod 600), then try again.</source>
        <translation>Erlauben Sie das Lesen nur sich selbst (chmod 600) und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The key file holds a key of another kind.</source>
        <translation>Die Schlüsseldatei enthält einen Schlüssel anderer Art.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>Die Passphrase ist falsch.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and type it again.</source>
        <translation>Prüfen Sie die Tastaturbelegung und geben Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>The number of pieces does not fit the size.</source>
        <translation>Die Zahl der Stücke passt nicht zur Größe.</translation>
    </message>
    <message>
        <source>The pieces do not add up to the recorded root.</source>
        <translation>Die Stücke ergeben nicht die eingetragene Wurzel.</translation>
    </message>
    <message>
        <source>This is not a usable public key.</source>
        <translation>Das ist kein brauchbarer öffentlicher Schlüssel.</translation>
    </message>
    <message>
        <source>The public key is of another kind than Ed25519.</source>
        <translation>Der öffentliche Schlüssel ist von anderer Art als Ed25519.</translation>
    </message>
    <message>
        <source>The sealed data is damaged.</source>
        <translation>Die versiegelten Daten sind beschädigt.</translation>
    </message>
    <message>
        <source>The data is not sealed to our key.</source>
        <translation>Die Daten sind nicht für unseren Schlüssel versiegelt.</translation>
    </message>
    <message>
        <source>Ask the owner of the model to name you as a reader.</source>
        <translation>Bitten Sie den Eigentümer des Modells, Sie als Leser zu nennen.</translation>
    </message>
    <message>
        <source>The key cannot be used for sealing.</source>
        <translation>Der Schlüssel eignet sich nicht zum Versiegeln.</translation>
    </message>
    <message>
        <source>The cryptography self-test failed on this computer.</source>
        <translation>Der Selbsttest der Kryptografie ist auf diesem Rechner fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Do not use this installation; reinstall its libraries.</source>
        <translation>Verwenden Sie diese Installation nicht; installieren Sie ihre Bibliotheken neu.</translation>
    </message>
    <message>
        <source>The payload could not be processed.</source>
        <translation>Die Payload konnte nicht verarbeitet werden.</translation>
    </message>
    <message>
        <source>The rebuilt result differs from the target.</source>
        <translation>Das nachgebaute Ergebnis weicht vom Ziel ab.</translation>
    </message>
    <message>
        <source>The payload is not offered. Build it anew.</source>
        <translation>Die Payload wird nicht angeboten. Bauen Sie sie neu.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>Die Arbeit wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The saved progress of the update is damaged.</source>
        <translation>Der gespeicherte Fortschritt des Updates ist beschädigt.</translation>
    </message>
    <message>
        <source>It starts from the beginning.</source>
        <translation>Es beginnt von vorn.</translation>
    </message>
    <message>
        <source>The file is not a payload of Quorate.</source>
        <translation>Die Datei ist keine Payload von Quorate.</translation>
    </message>
    <message>
        <source>The payload is damaged.</source>
        <translation>Die Payload ist beschädigt.</translation>
    </message>
    <message>
        <source>The payload needs more memory than is allowed here.</source>
        <translation>Die Payload braucht mehr Speicher, als hier erlaubt ist.</translation>
    </message>
    <message>
        <source>The settings of the delta contradict each other.</source>
        <translation>Die Einstellungen des Deltas widersprechen einander.</translation>
    </message>
    <message>
        <source>The partly written result is not what the saved progress describes.</source>
        <translation>Das teilweise geschriebene Ergebnis ist nicht das, was der gespeicherte Fortschritt beschreibt.</translation>
    </message>
    <message>
        <source>The saved progress belongs to another payload.</source>
        <translation>Der gespeicherte Fortschritt gehört zu einer anderen Payload.</translation>
    </message>
    <message>
        <source>The result would be larger than declared.</source>
        <translation>Das Ergebnis wäre größer als angegeben.</translation>
    </message>
    <message>
        <source>The installed software is shorter than the delta expects.</source>
        <translation>Die installierte Software ist kürzer, als das Delta erwartet.</translation>
    </message>
    <message>
        <source>The target is larger than the delta supports.</source>
        <translation>Das Ziel ist größer, als das Delta unterstützt.</translation>
    </message>
    <message>
        <source>The file tree changed while it was read.</source>
        <translation>Der Dateibaum hat sich beim Lesen verändert.</translation>
    </message>
    <message>
        <source>Close what writes to it and try again.</source>
        <translation>Schließen Sie, was dort schreibt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file is not a tree archive.</source>
        <translation>Die Datei ist kein Baumarchiv.</translation>
    </message>
    <message>
        <source>The tree archive is damaged.</source>
        <translation>Das Baumarchiv ist beschädigt.</translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <translation>Das ist kein Ordner.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>Der Ordner ist nicht leer.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>The file tree has more files, or is larger, than supported.</source>
        <translation>Der Dateibaum hat mehr Dateien oder ist größer als unterstützt.</translation>
    </message>
    <message>
        <source>The tree has an entry that is no file, folder or symbolic link.</source>
        <translation>Der Baum hat einen Eintrag, der weder Datei noch Ordner noch symbolischer Link ist.</translation>
    </message>
    <message>
        <source>Remove it from the tree.</source>
        <translation>Entfernen Sie ihn aus dem Baum.</translation>
    </message>
    <message>
        <source>The tree archive is of an unknown version.</source>
        <translation>Das Baumarchiv hat eine unbekannte Version.</translation>
    </message>
    <message>
        <source>The payload ends too early.</source>
        <translation>Die Payload endet zu früh.</translation>
    </message>
    <message>
        <source>The payload is of an unknown version.</source>
        <translation>Die Payload hat eine unbekannte Version.</translation>
    </message>
    <message>
        <source>The installed software is not what the delta starts from.</source>
        <translation>Die installierte Software ist nicht die, von der das Delta ausgeht.</translation>
    </message>
    <message>
        <source>Use a delta from the installed version, or a full artifact.</source>
        <translation>Verwenden Sie ein Delta von der installierten Version oder ein vollständiges Artefakt.</translation>
    </message>
    <message>
        <source>Decompressing the payload failed.</source>
        <translation>Das Entpacken der Payload ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The chain refused an operation.</source>
        <translation>Die Kette hat einen Vorgang verweigert.</translation>
    </message>
    <message>
        <source>A block that the chain builds on is missing on disk.</source>
        <translation>Ein Block, auf dem die Kette aufbaut, fehlt auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Stop the node and let it catch up anew.</source>
        <translation>Halten Sie den Knoten an und lassen Sie ihn neu aufholen.</translation>
    </message>
    <message>
        <source>The state after a block is not the one that its sealer recorded.</source>
        <translation>Der Zustand nach einem Block ist nicht der, den sein Versiegler eingetragen hat.</translation>
    </message>
    <message>
        <source>Stop the node and report it; do not trust its state.</source>
        <translation>Halten Sie den Knoten an und melden Sie es; vertrauen Sie seinem Zustand nicht.</translation>
    </message>
    <message>
        <source>Our own block was refused by our own rules.</source>
        <translation>Unser eigener Block wurde von unseren eigenen Regeln abgewiesen.</translation>
    </message>
    <message>
        <source>This is a fault of Quorate. Please report it with the code.</source>
        <translation>Das ist ein Fehler von Quorate. Bitte melden Sie ihn mit dem Code.</translation>
    </message>
    <message>
        <source>Too many transactions of this key wait for earlier ones.</source>
        <translation>Zu viele Transaktionen dieses Schlüssels warten auf frühere.</translation>
    </message>
    <message>
        <source>Wait until the earlier ones are settled.</source>
        <translation>Warten Sie, bis die früheren endgültig sind.</translation>
    </message>
    <message>
        <source>The pool of waiting transactions is full.</source>
        <translation>Der Pool der wartenden Transaktionen ist voll.</translation>
    </message>
    <message>
        <source>This member has as many waiting transactions as one may have.</source>
        <translation>Dieses Mitglied hat so viele wartende Transaktionen, wie erlaubt sind.</translation>
    </message>
    <message>
        <source>Wait until some are settled.</source>
        <translation>Warten Sie, bis einige endgültig sind.</translation>
    </message>
    <message>
        <source>The block to return to is not on our chain.</source>
        <translation>Der Block, zu dem zurückzukehren ist, liegt nicht auf unserer Kette.</translation>
    </message>
    <message>
        <source>A settled block cannot be undone.</source>
        <translation>Ein endgültiger Block lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The stored chain begins with another genesis.</source>
        <translation>Die gespeicherte Kette beginnt mit einem anderen Genesis-Dokument.</translation>
    </message>
    <message>
        <source>Use the home that belongs to this consortium.</source>
        <translation>Verwenden Sie den Knotenordner, der zu diesem Konsortium gehört.</translation>
    </message>
    <message>
        <source>The chain is stopped.</source>
        <translation>Die Kette ist angehalten.</translation>
    </message>
    <message>
        <source>Waiting for blocks that others have.</source>
        <translation>Warten auf Blöcke, die andere haben.</translation>
    </message>
    <message>
        <source>Waiting for the finality votes of a validator quorum.</source>
        <translation>Warten auf die Endgültigkeitsstimmen eines Validatorquorums.</translation>
    </message>
    <message>
        <source>Check which validators are connected.</source>
        <translation>Prüfen Sie, welche Validatoren verbunden sind.</translation>
    </message>
    <message>
        <source>Every connected peer has pruned the blocks that are missing here.</source>
        <translation>Alle verbundenen Peers haben die Blöcke entfernt, die hier fehlen.</translation>
    </message>
    <message>
        <source>Connect to a node that keeps all blocks.</source>
        <translation>Verbinden Sie sich mit einem Knoten, der alle Blöcke behält.</translation>
    </message>
    <message>
        <source>Waiting for the turn of a validator that does not seal.</source>
        <translation>Warten auf den Zug eines Validators, der nicht versiegelt.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>Die Verbindung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>Die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>The connection is being made.</source>
        <translation>Die Verbindung wird hergestellt.</translation>
    </message>
    <message>
        <source>The peer no longer answers.</source>
        <translation>Der Peer antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>There is a connection to this peer already.</source>
        <translation>Es besteht bereits eine Verbindung zu diesem Peer.</translation>
    </message>
    <message>
        <source>The address to listen on does not belong to this computer.</source>
        <translation>Die Adresse zum Lauschen gehört nicht zu diesem Rechner.</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>Wählen Sie eine andere Adresse.</translation>
    </message>
    <message>
        <source>The system does not allow listening on this port.</source>
        <translation>Das System erlaubt das Lauschen an diesem Port nicht.</translation>
    </message>
    <message>
        <source>Choose a port above 1023.</source>
        <translation>Wählen Sie einen Port über 1023.</translation>
    </message>
    <message>
        <source>Another program listens on this port.</source>
        <translation>Ein anderes Programm lauscht an diesem Port.</translation>
    </message>
    <message>
        <source>Choose another port, or close the other program.</source>
        <translation>Wählen Sie einen anderen Port, oder schließen Sie das andere Programm.</translation>
    </message>
    <message>
        <source>The name of the host is not known.</source>
        <translation>Der Name des Hosts ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The peer is not a member that may connect.</source>
        <translation>Der Peer ist kein Mitglied, das sich verbinden darf.</translation>
    </message>
    <message>
        <source>The peer sent more than allowed.</source>
        <translation>Der Peer hat mehr gesendet als erlaubt.</translation>
    </message>
    <message>
        <source>The peer broke the rules of the protocol.</source>
        <translation>Der Peer hat die Regeln des Protokolls verletzt.</translation>
    </message>
    <message>
        <source>The peer takes its messages too slowly.</source>
        <translation>Der Peer nimmt seine Nachrichten zu langsam ab.</translation>
    </message>
    <message>
        <source>The computer answers, but nothing listens there.</source>
        <translation>Der Rechner antwortet, aber dort lauscht nichts.</translation>
    </message>
    <message>
        <source>Check whether its node runs, and the port.</source>
        <translation>Prüfen Sie, ob sein Knoten läuft, und den Port.</translation>
    </message>
    <message>
        <source>The peer refused the connection.</source>
        <translation>Der Peer hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>This is our own address.</source>
        <translation>Das ist unsere eigene Adresse.</translation>
    </message>
    <message>
        <source>The network runs already.</source>
        <translation>Das Netz läuft bereits.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>Check the address and the firewall.</source>
        <translation>Prüfen Sie die Adresse und die Firewall.</translation>
    </message>
    <message>
        <source>The secure connection could not be made.</source>
        <translation>Die sichere Verbindung konnte nicht hergestellt werden.</translation>
    </message>
    <message>
        <source>The secure connection could not be set up.</source>
        <translation>Die sichere Verbindung konnte nicht eingerichtet werden.</translation>
    </message>
    <message>
        <source>There are as many connections as allowed.</source>
        <translation>Es bestehen so viele Verbindungen, wie erlaubt sind.</translation>
    </message>
    <message>
        <source>The network leads nowhere near this address.</source>
        <translation>Das Netz führt nicht zu dieser Adresse.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Prüfen Sie das Netz.</translation>
    </message>
    <message>
        <source>The computer at this address has another key than the member.</source>
        <translation>Der Rechner an dieser Adresse hat einen anderen Schlüssel als das Mitglied.</translation>
    </message>
    <message>
        <source>Do not trust it. Ask the member for its address.</source>
        <translation>Vertrauen Sie ihm nicht. Fragen Sie das Mitglied nach seiner Adresse.</translation>
    </message>
    <message>
        <source>The database failed.</source>
        <translation>Die Datenbank hat versagt.</translation>
    </message>
    <message>
        <source>The database on disk is damaged.</source>
        <translation>Die Datenbank auf dem Datenträger ist beschädigt.</translation>
    </message>
    <message>
        <source>Stop the node and restore its folder from a backup, or let it catch up anew.</source>
        <translation>Halten Sie den Knoten an und stellen Sie seinen Ordner aus einer Sicherung wieder her, oder lassen Sie ihn neu aufholen.</translation>
    </message>
    <message>
        <source>Reading or writing the database failed.</source>
        <translation>Lesen oder Schreiben der Datenbank ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Another program uses the database.</source>
        <translation>Ein anderes Programm benutzt die Datenbank.</translation>
    </message>
    <message>
        <source>Close the other program.</source>
        <translation>Schließen Sie das andere Programm.</translation>
    </message>
    <message>
        <source>The disk is full; nothing more is recorded.</source>
        <translation>Der Datenträger ist voll; es wird nichts mehr eingetragen.</translation>
    </message>
    <message>
        <source>The transfers refused an operation.</source>
        <translation>Die Übertragungen haben einen Vorgang verweigert.</translation>
    </message>
    <message>
        <source>Hashing was stopped.</source>
        <translation>Das Hashen wurde angehalten.</translation>
    </message>
    <message>
        <source>The port for transfers could not be opened.</source>
        <translation>Der Port für Übertragungen konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>The settings of the transfers contradict each other.</source>
        <translation>Die Einstellungen der Übertragungen widersprechen einander.</translation>
    </message>
    <message>
        <source>The payload has no bytes.</source>
        <translation>Die Payload hat keine Bytes.</translation>
    </message>
    <message>
        <source>The payload is not complete yet.</source>
        <translation>Die Payload ist noch nicht vollständig.</translation>
    </message>
    <message>
        <source>Wait until the transfer is done.</source>
        <translation>Warten Sie, bis die Übertragung abgeschlossen ist.</translation>
    </message>
    <message>
        <source>The payload is small and travels in its transaction.</source>
        <translation>Die Payload ist klein und reist in ihrer Transaktion.</translation>
    </message>
    <message>
        <source>The payload does not add up to its recorded root.</source>
        <translation>Die Payload ergibt nicht ihre eingetragene Wurzel.</translation>
    </message>
    <message>
        <source>It is fetched anew from other peers.</source>
        <translation>Sie wird neu von anderen Peers geholt.</translation>
    </message>
    <message>
        <source>The payload is larger than allowed.</source>
        <translation>Die Payload ist größer als erlaubt.</translation>
    </message>
    <message>
        <source>The payload is not known here.</source>
        <translation>Die Payload ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This is not a usable peer address.</source>
        <translation>Das ist keine brauchbare Peer-Adresse.</translation>
    </message>
    <message>
        <source>There is too little space on the disk for the payload.</source>
        <translation>Auf dem Datenträger ist zu wenig Platz für die Payload.</translation>
    </message>
    <message>
        <source>The transfers did not stop in time.</source>
        <translation>Die Übertragungen haben nicht rechtzeitig angehalten.</translation>
    </message>
    <message>
        <source>The transfers are stopped.</source>
        <translation>Die Übertragungen sind angehalten.</translation>
    </message>
    <message>
        <source>Another program uses the payload folder.</source>
        <translation>Ein anderes Programm benutzt den Payload-Ordner.</translation>
    </message>
    <message>
        <source>The stored hashes of a payload are damaged.</source>
        <translation>Die gespeicherten Hashes einer Payload sind beschädigt.</translation>
    </message>
    <message>
        <source>It is hashed anew.</source>
        <translation>Sie wird neu gehasht.</translation>
    </message>
    <message>
        <source>Nobody who is connected has the missing pieces.</source>
        <translation>Niemand, der verbunden ist, hat die fehlenden Stücke.</translation>
    </message>
    <message>
        <source>It continues on its own when such a peer connects.</source>
        <translation>Es geht von selbst weiter, sobald sich ein solcher Peer verbindet.</translation>
    </message>
    <message>
        <source>The device refused the release.</source>
        <translation>Das Gerät hat das Release abgewiesen.</translation>
    </message>
    <message>
        <source>The release has no artifact that this device could install.</source>
        <translation>Das Release hat kein Artefakt, das dieses Gerät installieren könnte.</translation>
    </message>
    <message>
        <source>The artifact needs more room or memory than the device has.</source>
        <translation>Das Artefakt braucht mehr Platz oder Speicher, als das Gerät hat.</translation>
    </message>
    <message>
        <source>The boot check crashed.</source>
        <translation>Die Boot-Prüfung ist abgestürzt.</translation>
    </message>
    <message>
        <source>The boot check failed; the device rolled back.</source>
        <translation>Die Boot-Prüfung ist fehlgeschlagen; das Gerät ist zurückgekehrt (Rollback).</translation>
    </message>
    <message>
        <source>The boot check could not be started.</source>
        <translation>Die Boot-Prüfung konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The boot check did not end in time.</source>
        <translation>Die Boot-Prüfung endete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The new software did not confirm its boot; the device rolled back.</source>
        <translation>Die neue Software hat ihren Start nicht bestätigt; das Gerät ist zurückgekehrt (Rollback).</translation>
    </message>
    <message>
        <source>The bundle belongs to another release.</source>
        <translation>Das Bündel gehört zu einem anderen Release.</translation>
    </message>
    <message>
        <source>The newest checkpoint is older than the device accepts.</source>
        <translation>Der neueste Checkpoint ist älter, als das Gerät annimmt.</translation>
    </message>
    <message>
        <source>Check whether the gateway follows the chain.</source>
        <translation>Prüfen Sie, ob das Gateway der Kette folgt.</translation>
    </message>
    <message>
        <source>The configuration of the device is wrong.</source>
        <translation>Die Konfiguration des Geräts ist falsch.</translation>
    </message>
    <message>
        <source>The device has too little room.</source>
        <translation>Das Gerät hat zu wenig Platz.</translation>
    </message>
    <message>
        <source>The epochs contradict those seen before.</source>
        <translation>Die Epochen widersprechen den früher gesehenen.</translation>
    </message>
    <message>
        <source>The epochs are older than those seen before.</source>
        <translation>Die Epochen sind älter als die früher gesehenen.</translation>
    </message>
    <message>
        <source>The device could not use its gateway.</source>
        <translation>Das Gerät konnte sein Gateway nicht verwenden.</translation>
    </message>
    <message>
        <source>The gateway closed the connection early.</source>
        <translation>Das Gateway hat die Verbindung vorzeitig geschlossen.</translation>
    </message>
    <message>
        <source>The gateway does not accept the device.</source>
        <translation>Das Gateway akzeptiert das Gerät nicht.</translation>
    </message>
    <message>
        <source>The gateway answered with damaged JSON.</source>
        <translation>Das Gateway antwortete mit beschädigtem JSON.</translation>
    </message>
    <message>
        <source>The gateway answered with something that is no HTTP reply.</source>
        <translation>Das Gateway antwortete mit etwas, das keine HTTP-Antwort ist.</translation>
    </message>
    <message>
        <source>The gateway does not have what the device asked for.</source>
        <translation>Das Gateway hat nicht, wonach das Gerät gefragt hat.</translation>
    </message>
    <message>
        <source>The gateway has another key than expected.</source>
        <translation>Das Gateway hat einen anderen Schlüssel als erwartet.</translation>
    </message>
    <message>
        <source>The answer of the gateway is larger than allowed.</source>
        <translation>Die Antwort des Gateways ist größer als erlaubt.</translation>
    </message>
    <message>
        <source>The gateway did not answer in time.</source>
        <translation>Das Gateway hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The gateway sends too slowly.</source>
        <translation>Das Gateway sendet zu langsam.</translation>
    </message>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>Das Gateway ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The identity of the device cannot be used.</source>
        <translation>Die Identität des Geräts ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The device has as many unsent acknowledgements as it can hold.</source>
        <translation>Das Gerät hat so viele ungesendete Quittungen, wie es halten kann.</translation>
    </message>
    <message>
        <source>The payload does not match what the release promises.</source>
        <translation>Die Payload entspricht nicht dem, was das Release verspricht.</translation>
    </message>
    <message>
        <source>A block of the payload does not match its hash.</source>
        <translation>Ein Block der Payload passt nicht zu seinem Hash.</translation>
    </message>
    <message>
        <source>The rebuilt target has another hash than the release.</source>
        <translation>Das nachgebaute Ziel hat einen anderen Hash als das Release.</translation>
    </message>
    <message>
        <source>The device is provisioned already.</source>
        <translation>Das Gerät ist bereits eingerichtet.</translation>
    </message>
    <message>
        <source>The slot is damaged.</source>
        <translation>Der Slot ist beschädigt.</translation>
    </message>
    <message>
        <source>The slot is empty.</source>
        <translation>Der Slot ist leer.</translation>
    </message>
    <message>
        <source>The slot is missing.</source>
        <translation>Der Slot fehlt.</translation>
    </message>
    <message>
        <source>More was written than the slot declares.</source>
        <translation>Es wurde mehr geschrieben, als der Slot angibt.</translation>
    </message>
    <message>
        <source>The stored state of the device is damaged.</source>
        <translation>Der gespeicherte Zustand des Geräts ist beschädigt.</translation>
    </message>
    <message>
        <source>The device has no stored state.</source>
        <translation>Das Gerät hat keinen gespeicherten Zustand.</translation>
    </message>
    <message>
        <source>The stored state of the device is of an unknown version.</source>
        <translation>Der gespeicherte Zustand des Geräts hat eine unbekannte Version.</translation>
    </message>
    <message>
        <source>The boot check is not inside the tree.</source>
        <translation>Die Boot-Prüfung liegt nicht im Baum.</translation>
    </message>
    <message>
        <source>The release is for another hardware class.</source>
        <translation>Das Release ist für eine andere Hardwareklasse.</translation>
    </message>
    <message>
        <source>The device runs another kind of target.</source>
        <translation>Das Gerät führt eine andere Art von Ziel aus.</translation>
    </message>
    <message>
        <source>The release is for another model.</source>
        <translation>Das Release ist für ein anderes Modell.</translation>
    </message>
    <message>
        <source>The target is larger than the slot.</source>
        <translation>Das Ziel ist größer als der Slot.</translation>
    </message>
    <message>
        <source>The device already fetches a newer release.</source>
        <translation>Das Gerät holt schon ein neueres Release.</translation>
    </message>
    <message>
        <source>The device still waits for the confirmation of an earlier boot.</source>
        <translation>Das Gerät wartet noch auf die Bestätigung eines früheren Starts.</translation>
    </message>
    <message>
        <source>The device has no usable trust anchor.</source>
        <translation>Das Gerät hat keinen brauchbaren Vertrauensanker.</translation>
    </message>
    <message>
        <source>The device tried this release as often as allowed.</source>
        <translation>Das Gerät hat dieses Release so oft versucht, wie erlaubt ist.</translation>
    </message>
    <message>
        <source>The version is not newer than the installed one.</source>
        <translation>Die Version ist nicht neuer als die installierte.</translation>
    </message>
    <message>
        <source>The rollback index is below that of the installed version.</source>
        <translation>Der Rollback-Index liegt unter dem der installierten Version.</translation>
    </message>
    <message>
        <source>The gateway refused a request.</source>
        <translation>Das Gateway hat eine Anfrage abgewiesen.</translation>
    </message>
    <message>
        <source>Another program listens on the gateway&apos;s port.</source>
        <translation>Ein anderes Programm lauscht am Port des Gateways.</translation>
    </message>
    <message>
        <source>The stored records of the gateway are damaged.</source>
        <translation>Die gespeicherten Aufzeichnungen des Gateways sind beschädigt.</translation>
    </message>
    <message>
        <source>A device asks too often.</source>
        <translation>Ein Gerät fragt zu oft.</translation>
    </message>
    <message>
        <source>A device could not prove who it is.</source>
        <translation>Ein Gerät konnte nicht nachweisen, wer es ist.</translation>
    </message>
    <message>
        <source>The ledger&apos;s rules refuse it.</source>
        <translation>Die Regeln des Ledgers lassen es nicht zu.</translation>
    </message>
    <message>
        <source>The acknowledgement is not valid.</source>
        <translation>Die Quittung ist nicht gültig.</translation>
    </message>
    <message>
        <source>The signature of the acknowledgement is wrong.</source>
        <translation>Die Signatur der Quittung ist falsch.</translation>
    </message>
    <message>
        <source>A negative acknowledgement needs a reason, a positive one has none.</source>
        <translation>Eine negative Quittung braucht einen Grund, eine positive hat keinen.</translation>
    </message>
    <message>
        <source>The acknowledgement is larger than allowed.</source>
        <translation>Die Quittung ist größer als erlaubt.</translation>
    </message>
    <message>
        <source>The acknowledgement names another device than its key.</source>
        <translation>Die Quittung nennt ein anderes Gerät als ihr Schlüssel.</translation>
    </message>
    <message>
        <source>The anchor of the release chain is not valid.</source>
        <translation>Der Anker der Release-Kette ist nicht gültig.</translation>
    </message>
    <message>
        <source>The anchor is not newer than the last one.</source>
        <translation>Der Anker ist nicht neuer als der letzte.</translation>
    </message>
    <message>
        <source>The signature of an approval is wrong.</source>
        <translation>Die Signatur einer Freigabe ist falsch.</translation>
    </message>
    <message>
        <source>A member is counted twice among the approvals.</source>
        <translation>Ein Mitglied ist unter den Freigaben doppelt gezählt.</translation>
    </message>
    <message>
        <source>There are too few approvals.</source>
        <translation>Es gibt zu wenige Freigaben.</translation>
    </message>
    <message>
        <source>An approval comes from somebody who is no checker of this epoch.</source>
        <translation>Eine Freigabe kommt von jemandem, der kein Prüfer dieser Epoche ist.</translation>
    </message>
    <message>
        <source>The base of the artifact does not fit its kind.</source>
        <translation>Die Basis des Artefakts passt nicht zu seiner Art.</translation>
    </message>
    <message>
        <source>The release has this artifact already.</source>
        <translation>Das Release hat dieses Artefakt bereits.</translation>
    </message>
    <message>
        <source>The payload of the artifact is empty.</source>
        <translation>Die Payload des Artefakts ist leer.</translation>
    </message>
    <message>
        <source>An artifact or document of the release is larger than 4 GiB.</source>
        <translation>Ein Artefakt oder Dokument des Releases ist größer als 4 GiB.</translation>
    </message>
    <message>
        <source>The release has as many artifacts as allowed.</source>
        <translation>Das Release hat so viele Artefakte, wie erlaubt sind.</translation>
    </message>
    <message>
        <source>The artifact belongs to no target of the release.</source>
        <translation>Das Artefakt gehört zu keinem Ziel des Releases.</translation>
    </message>
    <message>
        <source>The artifact is not signed by a release key of the publisher or owner.</source>
        <translation>Das Artefakt ist nicht mit einem Release-Schlüssel des Herausgebers oder Eigentümers signiert.</translation>
    </message>
    <message>
        <source>The batch is not valid.</source>
        <translation>Der Stapel ist nicht gültig.</translation>
    </message>
    <message>
        <source>The batch has no entries.</source>
        <translation>Der Stapel hat keine Einträge.</translation>
    </message>
    <message>
        <source>The batch is not sealed to us.</source>
        <translation>Der Stapel ist nicht für uns versiegelt.</translation>
    </message>
    <message>
        <source>The batch has not the gateway&apos;s next number.</source>
        <translation>Der Stapel hat nicht die nächste Nummer des Gateways.</translation>
    </message>
    <message>
        <source>An opened entry does not fit its batch.</source>
        <translation>Ein geöffneter Eintrag passt nicht zu seinem Stapel.</translation>
    </message>
    <message>
        <source>The batch speaks of a release that was never approved.</source>
        <translation>Der Stapel betrifft ein Release, das nie freigegeben wurde.</translation>
    </message>
    <message>
        <source>The releases of the batch are not in order.</source>
        <translation>Die Releases des Stapels sind nicht geordnet.</translation>
    </message>
    <message>
        <source>The bundle is not valid.</source>
        <translation>Das Bündel ist nicht gültig.</translation>
    </message>
    <message>
        <source>The checkpoint contradicts the one seen before.</source>
        <translation>Der Checkpoint widerspricht dem früher gesehenen.</translation>
    </message>
    <message>
        <source>Keep both: they are evidence against the validators.</source>
        <translation>Bewahren Sie beide auf: sie sind Nachweise gegen die Validatoren.</translation>
    </message>
    <message>
        <source>The checkpoint of the bundle is damaged.</source>
        <translation>Der Checkpoint des Bündels ist beschädigt.</translation>
    </message>
    <message>
        <source>The checkpoint belongs to another consortium or chain.</source>
        <translation>Der Checkpoint gehört zu einem anderen Konsortium oder einer anderen Kette.</translation>
    </message>
    <message>
        <source>Too few validators cosigned the checkpoint.</source>
        <translation>Zu wenige Validatoren haben den Checkpoint mitgezeichnet.</translation>
    </message>
    <message>
        <source>The checkpoint is older than the one seen before.</source>
        <translation>Der Checkpoint ist älter als der früher gesehene.</translation>
    </message>
    <message>
        <source>The chain of epochs in the bundle has a gap or a wrong signature.</source>
        <translation>Die Folge der Epochen im Bündel hat eine Lücke oder eine falsche Signatur.</translation>
    </message>
    <message>
        <source>The bundle names an epoch that is not known.</source>
        <translation>Das Bündel nennt eine unbekannte Epoche.</translation>
    </message>
    <message>
        <source>A proof in the bundle is wrong.</source>
        <translation>Ein Beweis im Bündel ist falsch.</translation>
    </message>
    <message>
        <source>The proof of the last leaf is wrong.</source>
        <translation>Der Beweis des letzten Blatts ist falsch.</translation>
    </message>
    <message>
        <source>The manifest is not the one that was approved.</source>
        <translation>Das Manifest ist nicht das freigegebene.</translation>
    </message>
    <message>
        <source>The bundle lacks a proof.</source>
        <translation>Dem Bündel fehlt ein Beweis.</translation>
    </message>
    <message>
        <source>The release is not approved.</source>
        <translation>Das Release ist nicht freigegeben.</translation>
    </message>
    <message>
        <source>The publisher may not publish for this model.</source>
        <translation>Der Herausgeber darf für dieses Modell nicht veröffentlichen.</translation>
    </message>
    <message>
        <source>The release was recalled.</source>
        <translation>Das Release wurde zurückgerufen.</translation>
    </message>
    <message>
        <source>The release was rejected.</source>
        <translation>Das Release wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The release is suspended.</source>
        <translation>Das Release ist ausgesetzt.</translation>
    </message>
    <message>
        <source>There were fewer checkers than the device demands.</source>
        <translation>Es gab weniger Prüfer, als das Gerät verlangt.</translation>
    </message>
    <message>
        <source>The bundle is larger than 256 KiB.</source>
        <translation>Das Bündel ist größer als 256 KiB.</translation>
    </message>
    <message>
        <source>The release was withdrawn.</source>
        <translation>Das Release wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>The transaction belongs to the other chain.</source>
        <translation>Die Transaktion gehört zur anderen Kette.</translation>
    </message>
    <message>
        <source>Such a transaction does not belong on this chain.</source>
        <translation>Eine solche Transaktion gehört nicht auf diese Kette.</translation>
    </message>
    <message>
        <source>The checkpoint is damaged.</source>
        <translation>Der Checkpoint ist beschädigt.</translation>
    </message>
    <message>
        <source>The request names another device.</source>
        <translation>Die Anfrage nennt ein anderes Gerät.</translation>
    </message>
    <message>
        <source>The request of the device is damaged.</source>
        <translation>Die Anfrage des Geräts ist beschädigt.</translation>
    </message>
    <message>
        <source>The device is revoked already.</source>
        <translation>Das Gerät ist bereits widerrufen.</translation>
    </message>
    <message>
        <source>A device with this key is enrolled already.</source>
        <translation>Ein Gerät mit diesem Schlüssel ist bereits registriert.</translation>
    </message>
    <message>
        <source>Devices must be appended at the next index.</source>
        <translation>Geräte müssen am nächsten Index angefügt werden.</translation>
    </message>
    <message>
        <source>Look at the fleet and try again.</source>
        <translation>Sehen Sie sich die Flotte an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The devices are not in order.</source>
        <translation>Die Geräte sind nicht geordnet.</translation>
    </message>
    <message>
        <source>There is no such device in the fleet.</source>
        <translation>Es gibt kein solches Gerät in der Flotte.</translation>
    </message>
    <message>
        <source>The model has no such hardware class.</source>
        <translation>Das Modell hat keine solche Hardwareklasse.</translation>
    </message>
    <message>
        <source>The key of a device cannot be used.</source>
        <translation>Der Schlüssel eines Geräts ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>A signature under the new epoch is wrong.</source>
        <translation>Eine Signatur unter der neuen Epoche ist falsch.</translation>
    </message>
    <message>
        <source>A validator of the epoch has no consensus key.</source>
        <translation>Ein Validator der Epoche hat keinen Konsensschlüssel.</translation>
    </message>
    <message>
        <source>A member signed the new epoch twice.</source>
        <translation>Ein Mitglied hat die neue Epoche doppelt signiert.</translation>
    </message>
    <message>
        <source>A member of the epoch lacks the key that it needs.</source>
        <translation>Einem Mitglied der Epoche fehlt der nötige Schlüssel.</translation>
    </message>
    <message>
        <source>The new epoch has not the next number.</source>
        <translation>Die neue Epoche hat nicht die nächste Nummer.</translation>
    </message>
    <message>
        <source>The members of the epoch are not in order.</source>
        <translation>Die Mitglieder der Epoche sind nicht geordnet.</translation>
    </message>
    <message>
        <source>Too few members of the old epoch signed the new one.</source>
        <translation>Zu wenige Mitglieder der alten Epoche haben die neue signiert.</translation>
    </message>
    <message>
        <source>A signer of the new epoch is revoked.</source>
        <translation>Ein Unterzeichner der neuen Epoche ist widerrufen.</translation>
    </message>
    <message>
        <source>The epoch is for another role.</source>
        <translation>Die Epoche gilt für eine andere Rolle.</translation>
    </message>
    <message>
        <source>A member of the epoch does not hold the role.</source>
        <translation>Ein Mitglied der Epoche hat die Rolle nicht.</translation>
    </message>
    <message>
        <source>A signer of the new epoch is not in the old one.</source>
        <translation>Ein Unterzeichner der neuen Epoche gehört nicht zur alten.</translation>
    </message>
    <message>
        <source>The evidence is not valid.</source>
        <translation>Die Nachweise sind nicht gültig.</translation>
    </message>
    <message>
        <source>The evidence holds nothing of the delivery chain.</source>
        <translation>Die Nachweise enthalten nichts aus der Auslieferungskette.</translation>
    </message>
    <message>
        <source>The evidence holds no release.</source>
        <translation>Die Nachweise enthalten kein Release.</translation>
    </message>
    <message>
        <source>The genesis document has no valid time.</source>
        <translation>Das Genesis-Dokument hat keine gültige Zeit.</translation>
    </message>
    <message>
        <source>The heartbeat in the genesis document is out of range.</source>
        <translation>Der Herzschlag im Genesis-Dokument liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>A member in the genesis document lacks a key.</source>
        <translation>Einem Mitglied im Genesis-Dokument fehlt ein Schlüssel.</translation>
    </message>
    <message>
        <source>A key stands twice in the genesis document.</source>
        <translation>Ein Schlüssel steht doppelt im Genesis-Dokument.</translation>
    </message>
    <message>
        <source>The genesis document has too few or too many members.</source>
        <translation>Das Genesis-Dokument hat zu wenige oder zu viele Mitglieder.</translation>
    </message>
    <message>
        <source>The members in the genesis document are not in order.</source>
        <translation>Die Mitglieder im Genesis-Dokument sind nicht geordnet.</translation>
    </message>
    <message>
        <source>The genesis document demands more checkers than it names.</source>
        <translation>Das Genesis-Dokument verlangt mehr Prüfer, als es nennt.</translation>
    </message>
    <message>
        <source>The name of the consortium is not usable.</source>
        <translation>Der Name des Konsortiums ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>A member in the genesis document has a wrong revision.</source>
        <translation>Ein Mitglied im Genesis-Dokument hat eine falsche Revision.</translation>
    </message>
    <message>
        <source>The genesis document names a revoked key.</source>
        <translation>Das Genesis-Dokument nennt einen widerrufenen Schlüssel.</translation>
    </message>
    <message>
        <source>An epoch of the genesis document names a member without the role.</source>
        <translation>Eine Epoche des Genesis-Dokuments nennt ein Mitglied ohne die Rolle.</translation>
    </message>
    <message>
        <source>The genesis document is too large.</source>
        <translation>Das Genesis-Dokument ist zu groß.</translation>
    </message>
    <message>
        <source>The turn time in the genesis document is out of range.</source>
        <translation>Die Zugdauer im Genesis-Dokument liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>An epoch of the genesis document names an unknown member.</source>
        <translation>Eine Epoche des Genesis-Dokuments nennt ein unbekanntes Mitglied.</translation>
    </message>
    <message>
        <source>A key in the genesis document cannot be used.</source>
        <translation>Ein Schlüssel im Genesis-Dokument ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The genesis document is of an unknown version.</source>
        <translation>Das Genesis-Dokument hat eine unbekannte Version.</translation>
    </message>
    <message>
        <source>An id has 1 to 64 characters of a-z, 0-9, hyphen and dot.</source>
        <translation>Eine Id hat 1 bis 64 Zeichen aus a-z, 0-9, Bindestrich und Punkt.</translation>
    </message>
    <message>
        <source>An inline payload stands twice in the transaction.</source>
        <translation>Eine eingebettete Payload steht doppelt in der Transaktion.</translation>
    </message>
    <message>
        <source>An inline payload does not fit its hash.</source>
        <translation>Eine eingebettete Payload passt nicht zu ihrem Hash.</translation>
    </message>
    <message>
        <source>An inline payload is missing in the transaction.</source>
        <translation>Eine eingebettete Payload fehlt in der Transaktion.</translation>
    </message>
    <message>
        <source>The transaction carries a payload that nothing refers to.</source>
        <translation>Die Transaktion trägt eine Payload, auf die nichts verweist.</translation>
    </message>
    <message>
        <source>A list that must not be empty is empty.</source>
        <translation>Eine Liste, die nicht leer sein darf, ist leer.</translation>
    </message>
    <message>
        <source>The signature of the manifest is wrong.</source>
        <translation>Die Signatur des Manifests ist falsch.</translation>
    </message>
    <message>
        <source>The boot check does not fit the kind of target.</source>
        <translation>Die Boot-Prüfung passt nicht zur Art des Ziels.</translation>
    </message>
    <message>
        <source>The manifest is signed twice with one key.</source>
        <translation>Das Manifest ist mit einem Schlüssel doppelt signiert.</translation>
    </message>
    <message>
        <source>The release names the same target or hardware class twice.</source>
        <translation>Das Release nennt dasselbe Ziel oder dieselbe Hardwareklasse zweimal.</translation>
    </message>
    <message>
        <source>The release has no target for this hardware class.</source>
        <translation>Das Release hat kein Ziel für diese Hardwareklasse.</translation>
    </message>
    <message>
        <source>Ask the owner of the model to name you as a delegate.</source>
        <translation>Bitten Sie den Eigentümer des Modells, Sie als Beauftragten zu nennen.</translation>
    </message>
    <message>
        <source>No release key of the publisher signed the manifest.</source>
        <translation>Kein Release-Schlüssel des Herausgebers hat das Manifest signiert.</translation>
    </message>
    <message>
        <source>The manifest is of an unknown version.</source>
        <translation>Das Manifest hat eine unbekannte Version.</translation>
    </message>
    <message>
        <source>The manifest belongs to another consortium.</source>
        <translation>Das Manifest gehört zu einem anderen Konsortium.</translation>
    </message>
    <message>
        <source>The manifest names another publisher than the signer.</source>
        <translation>Das Manifest nennt einen anderen Herausgeber als den Unterzeichner.</translation>
    </message>
    <message>
        <source>An endorsement has a wrong signature.</source>
        <translation>Eine Befürwortung hat eine falsche Signatur.</translation>
    </message>
    <message>
        <source>A member endorsed twice.</source>
        <translation>Ein Mitglied hat doppelt befürwortet.</translation>
    </message>
    <message>
        <source>A key of the member was changed in place.</source>
        <translation>Ein Schlüssel des Mitglieds wurde an Ort und Stelle geändert.</translation>
    </message>
    <message>
        <source>A key of the member was dropped instead of revoked.</source>
        <translation>Ein Schlüssel des Mitglieds wurde weggelassen statt widerrufen.</translation>
    </message>
    <message>
        <source>The key belongs to another member or purpose already.</source>
        <translation>Der Schlüssel gehört bereits zu einem anderen Mitglied oder Zweck.</translation>
    </message>
    <message>
        <source>The keys of the member are not in order.</source>
        <translation>Die Schlüssel des Mitglieds sind nicht geordnet.</translation>
    </message>
    <message>
        <source>The record of the member changed meanwhile.</source>
        <translation>Der Eintrag des Mitglieds hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>A majority of the members must endorse it.</source>
        <translation>Eine Mehrheit der Mitglieder muss es befürworten.</translation>
    </message>
    <message>
        <source>A majority of the holders of the role must endorse it.</source>
        <translation>Eine Mehrheit der Inhaber der Rolle muss es befürworten.</translation>
    </message>
    <message>
        <source>The consortium has as many members as allowed.</source>
        <translation>Das Konsortium hat so viele Mitglieder, wie erlaubt sind.</translation>
    </message>
    <message>
        <source>There is no such member.</source>
        <translation>Es gibt kein solches Mitglied.</translation>
    </message>
    <message>
        <source>An endorsement comes from somebody who is no member.</source>
        <translation>Eine Befürwortung kommt von jemandem, der kein Mitglied ist.</translation>
    </message>
    <message>
        <source>A key of the member cannot be used.</source>
        <translation>Ein Schlüssel des Mitglieds ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>A hardware class of a model cannot be dropped.</source>
        <translation>Eine Hardwareklasse eines Modells lässt sich nicht streichen.</translation>
    </message>
    <message>
        <source>A delegate must be a vendor.</source>
        <translation>Ein Beauftragter muss ein Anbieter sein.</translation>
    </message>
    <message>
        <source>Only the owner may change the model.</source>
        <translation>Nur der Eigentümer darf das Modell ändern.</translation>
    </message>
    <message>
        <source>The lists of the model are not in order.</source>
        <translation>Die Listen des Modells sind nicht geordnet.</translation>
    </message>
    <message>
        <source>A model of this id exists already.</source>
        <translation>Ein Modell mit dieser Id gibt es bereits.</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>Wählen Sie eine andere Id.</translation>
    </message>
    <message>
        <source>The model is like this already.</source>
        <translation>Das Modell ist bereits so.</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>Es gibt kein solches Modell.</translation>
    </message>
    <message>
        <source>The release asks for more approvals than there are checkers.</source>
        <translation>Das Release verlangt mehr Freigaben, als es Prüfer gibt.</translation>
    </message>
    <message>
        <source>Ask for fewer approvals.</source>
        <translation>Verlangen Sie weniger Freigaben.</translation>
    </message>
    <message>
        <source>There are fewer checkers than the consortium demands.</source>
        <translation>Es gibt weniger Prüfer, als das Konsortium verlangt.</translation>
    </message>
    <message>
        <source>Admit more checkers, then publish.</source>
        <translation>Nehmen Sie weitere Prüfer auf, dann veröffentlichen Sie.</translation>
    </message>
    <message>
        <source>A release of the same target is open or approved already.</source>
        <translation>Ein Release desselben Ziels ist bereits offen oder freigegeben.</translation>
    </message>
    <message>
        <source>Look at that release, or change the target.</source>
        <translation>Sehen Sie sich jenes Release an, oder ändern Sie das Ziel.</translation>
    </message>
    <message>
        <source>This release is published already.</source>
        <translation>Dieses Release ist bereits veröffentlicht.</translation>
    </message>
    <message>
        <source>The decision about this release is final.</source>
        <translation>Die Entscheidung über dieses Release ist endgültig.</translation>
    </message>
    <message>
        <source>Artifacts can be added to open and approved releases alone.</source>
        <translation>Artefakte lassen sich nur offenen und freigegebenen Releases hinzufügen.</translation>
    </message>
    <message>
        <source>Only the publisher and the owner of the model may do this.</source>
        <translation>Nur der Herausgeber und der Eigentümer des Modells dürfen das.</translation>
    </message>
    <message>
        <source>A withdrawal needs a reason.</source>
        <translation>Ein Zurückziehen braucht eine Begründung.</translation>
    </message>
    <message>
        <source>The votes of the release are not in order.</source>
        <translation>Die Stimmen des Releases sind nicht geordnet.</translation>
    </message>
    <message>
        <source>The member does not hold the role that this needs.</source>
        <translation>Das Mitglied hat nicht die nötige Rolle.</translation>
    </message>
    <message>
        <source>An earlier transaction of the same key is missing.</source>
        <translation>Eine frühere Transaktion desselben Schlüssels fehlt.</translation>
    </message>
    <message>
        <source>It is taken up once the earlier one arrives.</source>
        <translation>Sie wird aufgenommen, sobald die frühere eintrifft.</translation>
    </message>
    <message>
        <source>The sequence number was used already.</source>
        <translation>Die Sequenznummer wurde bereits verwendet.</translation>
    </message>
    <message>
        <source>The signature of the transaction is wrong.</source>
        <translation>Die Signatur der Transaktion ist falsch.</translation>
    </message>
    <message>
        <source>The signing key is revoked.</source>
        <translation>Der Signaturschlüssel ist widerrufen.</translation>
    </message>
    <message>
        <source>The signing key belongs to no member.</source>
        <translation>Der Signaturschlüssel gehört keinem Mitglied.</translation>
    </message>
    <message>
        <source>The signing key is for another purpose.</source>
        <translation>Der Signaturschlüssel ist für einen anderen Zweck.</translation>
    </message>
    <message>
        <source>The ledger does not hold this.</source>
        <translation>Der Ledger enthält dies nicht.</translation>
    </message>
    <message>
        <source>The stored state is damaged.</source>
        <translation>Der gespeicherte Zustand ist beschädigt.</translation>
    </message>
    <message>
        <source>A text contains control characters.</source>
        <translation>Ein Text enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>A text that must not be empty is empty.</source>
        <translation>Ein Text, der nicht leer sein darf, ist leer.</translation>
    </message>
    <message>
        <source>Ledger time must rise.</source>
        <translation>Die Zeit des Ledgers muss steigen.</translation>
    </message>
    <message>
        <source>The transaction is damaged.</source>
        <translation>Die Transaktion ist beschädigt.</translation>
    </message>
    <message>
        <source>The transaction is larger than 64 KiB.</source>
        <translation>Die Transaktion ist größer als 64 KiB.</translation>
    </message>
    <message>
        <source>The transaction is of an unknown kind.</source>
        <translation>Die Transaktion ist von unbekannter Art.</translation>
    </message>
    <message>
        <source>The trust anchor is not valid.</source>
        <translation>Der Vertrauensanker ist nicht gültig.</translation>
    </message>
    <message>
        <source>A version is dotted numbers with an optional tail, such as 1.4.0 or 1.4.0-rc.1.</source>
        <translation>Eine Version besteht aus Zahlen mit Punkten und, wenn gewünscht, einem Zusatz, etwa 1.4.0 oder 1.4.0-rc.1.</translation>
    </message>
    <message>
        <source>The vote is not valid.</source>
        <translation>Die Stimme ist nicht gültig.</translation>
    </message>
    <message>
        <source>The signature of the vote is wrong.</source>
        <translation>Die Signatur der Stimme ist falsch.</translation>
    </message>
    <message>
        <source>The publisher, the owner and the delegates of a model do not vote on its releases.</source>
        <translation>Herausgeber, Eigentümer und Beauftragte eines Modells stimmen nicht über dessen Releases ab.</translation>
    </message>
    <message>
        <source>Who became a delegate after the publication can still reject.</source>
        <translation>Wer nach der Veröffentlichung beauftragt wurde, kann noch ablehnen.</translation>
    </message>
    <message>
        <source>The vote key is revoked.</source>
        <translation>Der Stimmschlüssel ist widerrufen.</translation>
    </message>
    <message>
        <source>A rejection is never taken back.</source>
        <translation>Eine Ablehnung wird nie zurückgenommen.</translation>
    </message>
    <message>
        <source>The member is not in the checker epoch that the release froze.</source>
        <translation>Das Mitglied gehört nicht zur Prüferepoche, die das Release festgeschrieben hat.</translation>
    </message>
    <message>
        <source>A rejection needs a reason.</source>
        <translation>Eine Ablehnung braucht eine Begründung.</translation>
    </message>
    <message>
        <source>The member has cast this vote already.</source>
        <translation>Das Mitglied hat diese Stimme bereits abgegeben.</translation>
    </message>
    <message>
        <source>The vote is for another checker epoch.</source>
        <translation>Die Stimme gilt für eine andere Prüferepoche.</translation>
    </message>
    <message>
        <source>The node refused an operation.</source>
        <translation>Der Knoten hat einen Vorgang verweigert.</translation>
    </message>
    <message>
        <source>The acknowledgement speaks of a release that was never approved.</source>
        <translation>Die Quittung betrifft ein Release, das nie freigegeben wurde.</translation>
    </message>
    <message>
        <source>The acknowledgement speaks of a release for another model.</source>
        <translation>Die Quittung betrifft ein Release für ein anderes Modell.</translation>
    </message>
    <message>
        <source>As many acknowledgements wait for their batch as can be held.</source>
        <translation>Es warten so viele Quittungen auf ihren Stapel, wie gehalten werden können.</translation>
    </message>
    <message>
        <source>The body of a batch does not add up to its recorded root.</source>
        <translation>Der Inhalt eines Stapels ergibt nicht seine eingetragene Wurzel.</translation>
    </message>
    <message>
        <source>The payload could not be built.</source>
        <translation>Die Payload konnte nicht gebaut werden.</translation>
    </message>
    <message>
        <source>The device asks for a proof from a checkpoint that is not on our chain.</source>
        <translation>Das Gerät verlangt einen Beweis ab einem Checkpoint, der nicht auf unserer Kette liegt.</translation>
    </message>
    <message>
        <source>The stored chain is of an unknown version.</source>
        <translation>Die gespeicherte Kette hat eine unbekannte Version.</translation>
    </message>
    <message>
        <source>A node of the stored log is missing.</source>
        <translation>Ein Knoten des gespeicherten Logs fehlt.</translation>
    </message>
    <message>
        <source>The stored log does not add up to its root.</source>
        <translation>Das gespeicherte Log ergibt nicht seine Wurzel.</translation>
    </message>
    <message>
        <source>There is no such block.</source>
        <translation>Es gibt keinen solchen Block.</translation>
    </message>
    <message>
        <source>There is no such transaction in the log.</source>
        <translation>Es gibt keine solche Transaktion im Log.</translation>
    </message>
    <message>
        <source>The record to undo a block is missing.</source>
        <translation>Die Aufzeichnung zum Rückgängigmachen eines Blocks fehlt.</translation>
    </message>
    <message>
        <source>The chain has no validators.</source>
        <translation>Die Kette hat keine Validatoren.</translation>
    </message>
    <message>
        <source>The folder belongs to another consortium.</source>
        <translation>Der Ordner gehört zu einem anderen Konsortium.</translation>
    </message>
    <message>
        <source>The stored chain and its state do not fit together.</source>
        <translation>Die gespeicherte Kette und ihr Zustand passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The stored state does not add up to its root.</source>
        <translation>Der gespeicherte Zustand ergibt nicht seine Wurzel.</translation>
    </message>
    <message>
        <source>A block sets the ledger&apos;s time later than the block itself.</source>
        <translation>Ein Block stellt die Zeit des Ledgers später als seine eigene.</translation>
    </message>
    <message>
        <source>The configuration file is damaged.</source>
        <translation>Die Konfigurationsdatei ist beschädigt.</translation>
    </message>
    <message>
        <source>Correct it, or create the node anew.</source>
        <translation>Berichtigen Sie sie, oder legen Sie den Knoten neu an.</translation>
    </message>
    <message>
        <source>The configuration describes a gateway, but the member does not hold the role.</source>
        <translation>Die Konfiguration beschreibt ein Gateway, aber das Mitglied hat die Rolle nicht.</translation>
    </message>
    <message>
        <source>Correct config.json in the home.</source>
        <translation>Berichtigen Sie config.json im Knotenordner.</translation>
    </message>
    <message>
        <source>The control socket of the node refused a request.</source>
        <translation>Der Steuersocket des Knotens hat eine Anfrage abgewiesen.</translation>
    </message>
    <message>
        <source>A node runs in this home already.</source>
        <translation>In diesem Ordner läuft bereits ein Knoten.</translation>
    </message>
    <message>
        <source>Stop it first (quorated stop), or open another home.</source>
        <translation>Halten Sie ihn zuerst an (quorated stop), oder öffnen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no such epoch.</source>
        <translation>Es gibt keine solche Epoche.</translation>
    </message>
    <message>
        <source>The evidence could not be put together.</source>
        <translation>Die Nachweise konnten nicht zusammengestellt werden.</translation>
    </message>
    <message>
        <source>The followed directory could not be brought up to date.</source>
        <translation>Das verfolgte Verzeichnis konnte nicht auf den neuesten Stand gebracht werden.</translation>
    </message>
    <message>
        <source>No artifact leads from the present version to the new one.</source>
        <translation>Kein Artefakt führt von der jetzigen Version zur neuen.</translation>
    </message>
    <message>
        <source>The genesis does not fit this home.</source>
        <translation>Das Genesis-Dokument passt nicht zu diesem Knotenordner.</translation>
    </message>
    <message>
        <source>The folder has something in it already.</source>
        <translation>Der Ordner enthält bereits etwas.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder is not the home of a node.</source>
        <translation>Der Ordner ist kein Knotenordner.</translation>
    </message>
    <message>
        <source>Create or join a consortium first.</source>
        <translation>Legen Sie zuerst ein Konsortium an, oder treten Sie einem bei.</translation>
    </message>
    <message>
        <source>The job was cancelled.</source>
        <translation>Der Auftrag wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is no such job.</source>
        <translation>Es gibt keinen solchen Auftrag.</translation>
    </message>
    <message>
        <source>The key for this act is not on this computer.</source>
        <translation>Der Schlüssel für diese Handlung ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Use the computer that holds it.</source>
        <translation>Verwenden Sie den Rechner, auf dem er liegt.</translation>
    </message>
    <message>
        <source>The keys are locked.</source>
        <translation>Die Schlüssel sind gesperrt.</translation>
    </message>
    <message>
        <source>Unlock the keys and try again.</source>
        <translation>Entsperren Sie die Schlüssel und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The public half of a key is missing beside it.</source>
        <translation>Die öffentliche Hälfte eines Schlüssels fehlt daneben.</translation>
    </message>
    <message>
        <source>The public record of a member is damaged.</source>
        <translation>Der öffentliche Eintrag eines Mitglieds ist beschädigt.</translation>
    </message>
    <message>
        <source>The node is not running.</source>
        <translation>Der Knoten läuft nicht.</translation>
    </message>
    <message>
        <source>Start it and try again.</source>
        <translation>Starten Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The payload is not held here.</source>
        <translation>Die Payload wird hier nicht gehalten.</translation>
    </message>
    <message>
        <source>The payload did not arrive in time.</source>
        <translation>Die Payload ist nicht rechtzeitig eingetroffen.</translation>
    </message>
    <message>
        <source>Check the peers of the transfer.</source>
        <translation>Prüfen Sie die Peers der Übertragung.</translation>
    </message>
    <message>
        <source>There is no such profile for deltas.</source>
        <translation>Es gibt kein solches Profil für Deltas.</translation>
    </message>
    <message>
        <source>The proof could not be made.</source>
        <translation>Der Beweis konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>There is no checkpoint with a quorum of cosignatures yet.</source>
        <translation>Es gibt noch keinen Checkpoint mit einem Quorum von Mitzeichnungen.</translation>
    </message>
    <message>
        <source>Wait until the validators have cosigned one.</source>
        <translation>Warten Sie, bis die Validatoren einen mitgezeichnet haben.</translation>
    </message>
    <message>
        <source>No cosigned checkpoint covers the transaction yet.</source>
        <translation>Noch kein mitgezeichneter Checkpoint deckt die Transaktion ab.</translation>
    </message>
    <message>
        <source>Wait until the validators have cosigned the next one.</source>
        <translation>Warten Sie, bis die Validatoren den nächsten mitgezeichnet haben.</translation>
    </message>
    <message>
        <source>The proposal cannot be used.</source>
        <translation>Der Vorschlag ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>Das Dokument ist leer.</translation>
    </message>
    <message>
        <source>Old and new are the same.</source>
        <translation>Alt und neu sind gleich.</translation>
    </message>
    <message>
        <source>Choose another file or folder.</source>
        <translation>Wählen Sie eine andere Datei oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The target could not be rebuilt.</source>
        <translation>Das Ziel konnte nicht nachgebaut werden.</translation>
    </message>
    <message>
        <source>The release travels as a delta alone; rebuilding needs the old version.</source>
        <translation>Das Release reist nur als Delta; zum Nachbauen braucht es die alte Version.</translation>
    </message>
    <message>
        <source>Choose the version that the delta starts from.</source>
        <translation>Wählen Sie die Version, von der das Delta ausgeht.</translation>
    </message>
    <message>
        <source>The rebuilt target is not the one of the release.</source>
        <translation>Das nachgebaute Ziel ist nicht das des Releases.</translation>
    </message>
    <message>
        <source>Do not approve. Reject with this reason.</source>
        <translation>Geben Sie nicht frei. Lehnen Sie mit dieser Begründung ab.</translation>
    </message>
    <message>
        <source>The rebuilt target reads back differently.</source>
        <translation>Das nachgebaute Ziel liest sich anders zurück.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Prüfen Sie den Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A stored record is damaged.</source>
        <translation>Eine gespeicherte Aufzeichnung ist beschädigt.</translation>
    </message>
    <message>
        <source>There is no such release.</source>
        <translation>Es gibt kein solches Release.</translation>
    </message>
    <message>
        <source>The setup cannot be done this way.</source>
        <translation>So lässt sich die Einrichtung nicht vornehmen.</translation>
    </message>
    <message>
        <source>There is no such severity.</source>
        <translation>Es gibt keinen solchen Schweregrad.</translation>
    </message>
    <message>
        <source>The node is stopping.</source>
        <translation>Der Knoten wird angehalten.</translation>
    </message>
    <message>
        <source>The transaction was not settled in time.</source>
        <translation>Die Transaktion wurde nicht rechtzeitig endgültig.</translation>
    </message>
    <message>
        <source>It may still be settled; look at the chain before you try again.</source>
        <translation>Sie kann es noch werden; sehen Sie auf der Kette nach, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The target changed while it was read.</source>
        <translation>Das Ziel hat sich beim Lesen verändert.</translation>
    </message>
    <message>
        <source>The target is empty.</source>
        <translation>Das Ziel ist leer.</translation>
    </message>
    <message>
        <source>Choose a file or folder with content.</source>
        <translation>Wählen Sie eine Datei oder einen Ordner mit Inhalt.</translation>
    </message>
    <message>
        <source>Old and new must both be files or both be folders.</source>
        <translation>Alt und neu müssen beide Dateien oder beide Ordner sein.</translation>
    </message>
    <message>
        <source>The chosen file or folder does not exist.</source>
        <translation>Die gewählte Datei oder der gewählte Ordner existiert nicht.</translation>
    </message>
    <message>
        <source>There is no such transaction.</source>
        <translation>Es gibt keine solche Transaktion.</translation>
    </message>
    <message>
        <source>A verdict is approve or reject.</source>
        <translation>Ein Votum ist Freigabe oder Ablehnung.</translation>
    </message>
    <message>
        <source>A peer sent an unusable address.</source>
        <translation>Ein Peer hat eine unbrauchbare Adresse gesendet.</translation>
    </message>
    <message>
        <source>This release was not reviewed on this node yet.</source>
        <translation>Dieses Release wurde auf diesem Knoten noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Start the review.</source>
        <translation>Starten Sie die Prüfung.</translation>
    </message>
    <message>
        <source>The version that this release updates is not at hand.</source>
        <translation>Die Version, die dieses Release aktualisiert, liegt nicht vor.</translation>
    </message>
    <message>
        <source>Choose the file or folder of the old version and start the review again.</source>
        <translation>Wählen Sie die Datei oder den Ordner der alten Version und starten Sie die Prüfung erneut.</translation>
    </message>
    <message>
        <source>The program quorate-unpack, which opens images in a confined process, is not installed.</source>
        <translation>Das Programm quorate-unpack, das Images in einem abgeschotteten Prozess öffnet, ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install Quorate anew.</source>
        <translation>Installieren Sie Quorate neu.</translation>
    </message>
    <message>
        <source>There is no such file in the comparison.</source>
        <translation>Diese Datei gibt es im Vergleich nicht.</translation>
    </message>
    <message>
        <source>This release is being reviewed at this moment.</source>
        <translation>Dieses Release wird gerade geprüft.</translation>
    </message>
    <message>
        <source>Wait for the review, or cancel it.</source>
        <translation>Warten Sie die Prüfung ab, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>The review is not finished, so there is no report yet.</source>
        <translation>Die Prüfung ist nicht beendet, daher gibt es noch keinen Bericht.</translation>
    </message>
    <message>
        <source>Wait for the review, or start it again.</source>
        <translation>Warten Sie die Prüfung ab, oder starten Sie sie erneut.</translation>
    </message>
    <message>
        <source>A part of the image could not be inspected.</source>
        <translation>Ein Teil des Images konnte nicht untersucht werden.</translation>
    </message>
    <message>
        <source>The description of an analyzer is wrong at the place named.</source>
        <translation>Die Beschreibung eines Analysators ist an der genannten Stelle falsch.</translation>
    </message>
    <message>
        <source>Correct its file in the folder analyzers of the node&apos;s home.</source>
        <translation>Berichtigen Sie seine Datei im Unterordner analyzers des Knotenordners.</translation>
    </message>
    <message>
        <source>The analyzer&apos;s program is not installed.</source>
        <translation>Das Programm des Analysators ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install it with the system&apos;s package manager.</source>
        <translation>Installieren Sie es mit der Paketverwaltung des Systems.</translation>
    </message>
    <message>
        <source>The analyzer&apos;s output is not what its description says.</source>
        <translation>Die Ausgabe des Analysators ist nicht, was seine Beschreibung sagt.</translation>
    </message>
    <message>
        <source>A hard link points at nothing that came before it.</source>
        <translation>Ein harter Link zeigt auf nichts, was vor ihm kam.</translation>
    </message>
    <message>
        <source>It is damaged; what could be read was read.</source>
        <translation>Es ist beschädigt; gelesen wurde, was lesbar war.</translation>
    </message>
    <message>
        <source>It lies deeper inside other containers than is looked.</source>
        <translation>Es liegt tiefer in anderen Behältern, als gesucht wird.</translation>
    </message>
    <message>
        <source>The archive has this name several times; the last one was taken.</source>
        <translation>Das Archiv enthält diesen Namen mehrmals; der letzte wurde genommen.</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>Es ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The file system was not cleanly closed; its journal was not played back.</source>
        <translation>Das Dateisystem wurde nicht sauber geschlossen; sein Journal wurde nicht eingespielt.</translation>
    </message>
    <message>
        <source>A folder contains itself.</source>
        <translation>Ein Ordner enthält sich selbst.</translation>
    </message>
    <message>
        <source>It has more members, or longer names, than are looked at.</source>
        <translation>Es hat mehr Bestandteile oder längere Namen, als untersucht werden.</translation>
    </message>
    <message>
        <source>It unpacks to so much more than its own size that it looks like a bomb; it was closed again.</source>
        <translation>Entpackt übersteigt es die eigene Größe so weit, dass es wie eine Bombe aussieht; es wurde wieder geschlossen.</translation>
    </message>
    <message>
        <source>It is larger than is unpacked.</source>
        <translation>Es ist größer, als entpackt wird.</translation>
    </message>
    <message>
        <source>There is more that was not looked into than is listed.</source>
        <translation>Es wurde mehr nicht untersucht, als aufgeführt ist.</translation>
    </message>
    <message>
        <source>Look at the added and changed files yourself.</source>
        <translation>Sehen Sie sich die neuen und geänderten Dateien selbst an.</translation>
    </message>
    <message>
        <source>Files were left out because of their names or their size, so no analyzer looked at them.</source>
        <translation>Dateien wurden wegen ihrer Namen oder ihrer Größe ausgelassen, sodass kein Analysator sie untersucht hat.</translation>
    </message>
    <message>
        <source>Your notes on this release are more than can be kept; the last was not added.</source>
        <translation>Ihre Notizen zu diesem Release sind mehr, als aufbewahrt werden kann; die letzte kam nicht hinzu.</translation>
    </message>
    <message>
        <source>It is over a limit of the comparison, and was not looked into wholly.</source>
        <translation>Es überschreitet eine Grenze des Vergleichs und wurde nicht ganz untersucht.</translation>
    </message>
    <message>
        <source>Make space, unless the size itself is absurd: then reject the release.</source>
        <translation>Schaffen Sie Platz, es sei denn, die Größe selbst ist unsinnig: Dann lehnen Sie das Release ab.</translation>
    </message>
    <message>
        <source>The disk has too little space to rebuild the target; nothing was written.</source>
        <translation>Auf dem Datenträger ist zu wenig Platz, um das Ziel nachzubauen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>It ends before it should.</source>
        <translation>Es endet, bevor es sollte.</translation>
    </message>
    <message>
        <source>A name in it climbs out of its folder or is too long; that member was left out.</source>
        <translation>Ein Name darin führt aus seinem Ordner hinaus oder ist zu lang; dieser Bestandteil wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Its compression is unknown to this program.</source>
        <translation>Dieses Programm kennt seine Komprimierung nicht.</translation>
    </message>
    <message>
        <source>This is not an attestation of a review.</source>
        <translation>Das ist keine Bescheinigung einer Prüfung.</translation>
    </message>
    <message>
        <source>The attestation&apos;s signature is wrong: it was changed after it was signed.</source>
        <translation>Die Signatur der Bescheinigung ist falsch: sie wurde nach dem Signieren geändert.</translation>
    </message>
    <message>
        <source>The review was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The unpacked contents of this review are no longer there.</source>
        <translation>Der entpackte Inhalt dieser Prüfung ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Start the review again.</source>
        <translation>Starten Sie die Prüfung erneut.</translation>
    </message>
    <message>
        <source>The file is too large to be looked into as a whole.</source>
        <translation>Die Datei ist zu groß, um als Ganzes untersucht zu werden.</translation>
    </message>
    <message>
        <source>The file begins like a program and is none.</source>
        <translation>Die Datei beginnt wie ein Programm und ist keines.</translation>
    </message>
    <message>
        <source>A finding needs a text of at most 2000 characters and one of the known weights.</source>
        <translation>Ein Befund braucht einen Text von höchstens 2000 Zeichen und eines der bekannten Gewichte.</translation>
    </message>
    <message>
        <source>The stored contents of a review are damaged.</source>
        <translation>Der gespeicherte Inhalt einer Prüfung ist beschädigt.</translation>
    </message>
    <message>
        <source>The confined program crashed.</source>
        <translation>Das abgeschottete Programm ist abgestürzt.</translation>
    </message>
    <message>
        <source>This system cannot keep a program from the network or from the files of its user, so it was not started.</source>
        <translation>Dieses System kann ein Programm nicht vom Netz oder von den Dateien seines Benutzers fernhalten, daher wurde es nicht gestartet.</translation>
    </message>
    <message>
        <source>Use Linux 5.13 or later with seccomp and Landlock.</source>
        <translation>Verwenden Sie Linux 5.13 oder neuer mit seccomp und Landlock.</translation>
    </message>
    <message>
        <source>The program could not be started.</source>
        <translation>Das Programm konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The program took longer than allowed and was ended.</source>
        <translation>Das Programm brauchte länger als erlaubt und wurde beendet.</translation>
    </message>
    <message>
        <source>The stored report of the review is damaged.</source>
        <translation>Der gespeicherte Bericht der Prüfung ist beschädigt.</translation>
    </message>
    <message>
        <source>The bill of materials is damaged or too large.</source>
        <translation>Die Stückliste (SBOM) ist beschädigt oder zu groß.</translation>
    </message>
    <message>
        <source>This is neither CycloneDX nor SPDX as JSON.</source>
        <translation>Das ist weder CycloneDX noch SPDX als JSON.</translation>
    </message>
    <message>
        <source>The process that opens the image failed.</source>
        <translation>Der Prozess, der das Image öffnet, ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>There is neither a file nor a folder at this path.</source>
        <translation>Unter diesem Pfad gibt es weder Datei noch Ordner.</translation>
    </message>
    <message>
        <source>The first difficulty in the genesis document is out of range.</source>
        <translation>Die erste Schwierigkeit im Genesis-Dokument liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Only a chain that is sealed by work may do without votes.</source>
        <translation>Nur eine durch Arbeit versiegelte Kette kommt ohne Stimmen aus.</translation>
    </message>
    <message>
        <source>A vendor that has a root key gets its release keys by that key alone.</source>
        <translation>Ein Anbieter mit einem Wurzelschlüssel erhält seine Release-Schlüssel nur durch diesen Schlüssel.</translation>
    </message>
    <message>
        <source>Rotate the release key with the root key.</source>
        <translation>Wechseln Sie den Release-Schlüssel mit dem Wurzelschlüssel.</translation>
    </message>
    <message>
        <source>One of the messages was not signed by the validator.</source>
        <translation>Eine der Nachrichten wurde nicht vom Validator signiert.</translation>
    </message>
    <message>
        <source>This offence is on the chain already.</source>
        <translation>Dieser Verstoß steht bereits auf der Kette.</translation>
    </message>
    <message>
        <source>The messages are not what validators sign.</source>
        <translation>Die Nachrichten sind nicht von der Art, die Validatoren signieren.</translation>
    </message>
    <message>
        <source>The two messages do not contradict each other.</source>
        <translation>Die beiden Nachrichten widersprechen einander nicht.</translation>
    </message>
    <message>
        <source>The two messages are not in order.</source>
        <translation>Die beiden Nachrichten sind nicht geordnet.</translation>
    </message>
    <message>
        <source>The messages are not signed with a validator&apos;s key.</source>
        <translation>Die Nachrichten sind nicht mit dem Schlüssel eines Validators signiert.</translation>
    </message>
    <message>
        <source>The policy changed meanwhile.</source>
        <translation>Die Richtlinie hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>There is no such batch on the chain.</source>
        <translation>Es gibt keinen solchen Stapel auf der Kette.</translation>
    </message>
    <message>
        <source>The device&apos;s certificate was not anchored on the delivery chain.</source>
        <translation>Das Zertifikat des Geräts wurde auf der Auslieferungskette nicht verankert.</translation>
    </message>
    <message>
        <source>Anchor it, then report again.</source>
        <translation>Verankern Sie es, dann melden Sie erneut.</translation>
    </message>
    <message>
        <source>The batch is struck already.</source>
        <translation>Der Stapel ist bereits gestrichen.</translation>
    </message>
    <message>
        <source>What is said to be an acknowledgement is none.</source>
        <translation>Was eine Quittung sein soll, ist keine.</translation>
    </message>
    <message>
        <source>What is reported is no misbehaviour of the gateway.</source>
        <translation>Was gemeldet wird, ist kein Fehlverhalten des Gateways.</translation>
    </message>
    <message>
        <source>What is reported does not stand in the batch.</source>
        <translation>Was gemeldet wird, steht nicht im Stapel.</translation>
    </message>
    <message>
        <source>The key that should have signed the rotation did not sign it.</source>
        <translation>Der Schlüssel, der den Wechsel hätte signieren sollen, hat ihn nicht signiert.</translation>
    </message>
    <message>
        <source>A release key alone does not rotate itself: a quorum of the checkers must consent.</source>
        <translation>Ein Release-Schlüssel wechselt sich nicht allein: ein Quorum der Prüfer muss zustimmen.</translation>
    </message>
    <message>
        <source>Use the root key, or ask the checkers.</source>
        <translation>Verwenden Sie den Wurzelschlüssel, oder fragen Sie die Prüfer.</translation>
    </message>
    <message>
        <source>The record of the member holds as many keys as allowed.</source>
        <translation>Der Eintrag des Mitglieds enthält so viele Schlüssel, wie erlaubt sind.</translation>
    </message>
    <message>
        <source>The rotation is signed with a key that may not rotate, or that is revoked.</source>
        <translation>Der Wechsel ist mit einem Schlüssel signiert, der nicht wechseln darf oder widerrufen ist.</translation>
    </message>
    <message>
        <source>The analyzer ended with an exit code that its description does not know.</source>
        <translation>Der Analysator endete mit einem Exit-Code, den seine Beschreibung nicht kennt.</translation>
    </message>
    <message>
        <source>The analyzer needs a file that is not there, such as its rules.</source>
        <translation>Der Analysator braucht eine fehlende Datei, etwa seine Regeln.</translation>
    </message>
    <message>
        <source>Put it into the folder analyzers of the node&apos;s home.</source>
        <translation>Legen Sie sie in den Unterordner analyzers des Knotenordners.</translation>
    </message>
    <message>
        <source>Silent until enough validators have told what this one signed last.</source>
        <translation>Still, bis genügend Validatoren mitgeteilt haben, was dieser zuletzt signiert hat.</translation>
    </message>
    <message>
        <source>It goes on by itself once a quorum of validators is connected.</source>
        <translation>Es geht von selbst weiter, sobald ein Quorum der Validatoren verbunden ist.</translation>
    </message>
    <message>
        <source>Silent, because its folder was put back from a backup or copied: others have to tell what this validator signed last.</source>
        <translation>Stumm, weil sein Ordner aus einer Sicherung zurückgespielt oder kopiert wurde: Andere müssen sagen, was dieser Validator zuletzt signiert hat.</translation>
    </message>
    <message>
        <source>It goes on by itself once a quorum of the other validators, or all where they are fewer, is connected.</source>
        <translation>Es geht von selbst weiter, sobald ein Quorum der anderen Validatoren verbunden ist, oder alle, wenn es weniger sind.</translation>
    </message>
    <message>
        <source>No contradiction between heads was seen.</source>
        <translation>Es wurde kein Widerspruch zwischen Kettenköpfen gesehen.</translation>
    </message>
    <message>
        <source>This node cannot do that.</source>
        <translation>Dieser Knoten kann das nicht.</translation>
    </message>
    <message>
        <source>Nothing that this device acknowledged can be opened here.</source>
        <translation>Nichts, was dieses Gerät quittiert hat, lässt sich hier öffnen.</translation>
    </message>
    <message>
        <source>Ask on the node of the model&apos;s owner or of a reader.</source>
        <translation>Fragen Sie auf dem Knoten des Eigentümers des Modells oder eines Lesers.</translation>
    </message>
    <message>
        <source>The gateway counted an acknowledgement twice.</source>
        <translation>Das Gateway hat eine Quittung doppelt gezählt.</translation>
    </message>
    <message>
        <source>It has a network address that was not there before.</source>
        <translation>Enthält eine Netzadresse, die vorher nicht da war.</translation>
    </message>
    <message>
        <source>It no longer has stack canaries.</source>
        <translation>Hat keine Stack-Canaries mehr.</translation>
    </message>
    <message>
        <source>A component was added.</source>
        <translation>Ein Bestandteil kam hinzu.</translation>
    </message>
    <message>
        <source>It is a device node.</source>
        <translation>Ist eine Gerätedatei.</translation>
    </message>
    <message>
        <source>It looks more packed or encrypted than before.</source>
        <translation>Wirkt stärker gepackt oder verschlüsselt als zuvor.</translation>
    </message>
    <message>
        <source>It no longer uses checked library functions (FORTIFY).</source>
        <translation>Verwendet die geprüften Bibliotheksfunktionen (FORTIFY) nicht mehr.</translation>
    </message>
    <message>
        <source>It calls a function that reaches out of the program.</source>
        <translation>Ruft eine Funktion auf, die aus dem Programm hinausreicht.</translation>
    </message>
    <message>
        <source>It has a private key in it.</source>
        <translation>Enthält einen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>It needs another library.</source>
        <translation>Braucht eine weitere Bibliothek.</translation>
    </message>
    <message>
        <source>The link climbs out of the image.</source>
        <translation>Der Link führt aus dem Image hinaus.</translation>
    </message>
    <message>
        <source>It begins like a program and contradicts itself.</source>
        <translation>Beginnt wie ein Programm und widerspricht sich selbst.</translation>
    </message>
    <message>
        <source>A section looks packed or encrypted.</source>
        <translation>Ein Abschnitt wirkt gepackt oder verschlüsselt.</translation>
    </message>
    <message>
        <source>No component of the bill of materials speaks for it.</source>
        <translation>Kein Bestandteil der Stückliste (SBOM) erklärt es.</translation>
    </message>
    <message>
        <source>It was not looked into, or not wholly.</source>
        <translation>Wurde nicht oder nicht ganz untersucht.</translation>
    </message>
    <message>
        <source>Its stack can be executed.</source>
        <translation>Sein Stack ist ausführbar.</translation>
    </message>
    <message>
        <source>It no longer loads at random addresses (PIE).</source>
        <translation>Lädt nicht mehr an zufälligen Adressen (PIE).</translation>
    </message>
    <message>
        <source>A program that was not there before.</source>
        <translation>Ein Programm, das vorher nicht da war.</translation>
    </message>
    <message>
        <source>Its relocations are no longer read-only (RELRO).</source>
        <translation>Seine Relokationen sind nicht mehr schreibgeschützt (RELRO).</translation>
    </message>
    <message>
        <source>It looks for libraries in folders of its own.</source>
        <translation>Sucht Bibliotheken in eigenen Ordnern.</translation>
    </message>
    <message>
        <source>A script that was not there before.</source>
        <translation>Ein Skript, das vorher nicht da war.</translation>
    </message>
    <message>
        <source>A script that changed.</source>
        <translation>Ein geändertes Skript.</translation>
    </message>
    <message>
        <source>It has a section that was not there before.</source>
        <translation>Hat einen Abschnitt, der vorher nicht da war.</translation>
    </message>
    <message>
        <source>The program runs with the rights of its group, whoever starts it.</source>
        <translation>Das Programm läuft mit den Rechten seiner Gruppe, wer es auch startet.</translation>
    </message>
    <message>
        <source>The program runs with the rights of its owner, whoever starts it.</source>
        <translation>Das Programm läuft mit den Rechten seines Eigentümers, wer es auch startet.</translation>
    </message>
    <message>
        <source>Everybody on the device may change it.</source>
        <translation>Alle auf dem Gerät dürfen es ändern.</translation>
    </message>
    <message>
        <source>It has memory that can be written and executed at once.</source>
        <translation>Hat Speicher, der zugleich beschreibbar und ausführbar ist.</translation>
    </message>
    <message>
        <source>An analyzer failed; its output says why.</source>
        <translation>Ein Analysator ist fehlgeschlagen; seine Ausgabe sagt, warum.</translation>
    </message>
    <message>
        <source>This item of the checklist is not ticked by hand.</source>
        <translation>Dieser Punkt der Checkliste wird nicht von Hand abgehakt.</translation>
    </message>
    <message>
        <source>No analyzer is installed, so none looked at the files.</source>
        <translation>Es ist kein Analysator installiert, daher hat keiner die Dateien untersucht.</translation>
    </message>
    <message>
        <source>Install clamav, yara or checksec with the system&apos;s package manager.</source>
        <translation>Installieren Sie clamav, yara oder checksec mit der Paketverwaltung des Systems.</translation>
    </message>
    <message>
        <source>You voted on no earlier release of this model that is still at hand here.</source>
        <translation>Sie haben über kein früheres Release dieses Modells abgestimmt, das hier noch vorliegt.</translation>
    </message>
    <message>
        <source>The image has no bill of materials.</source>
        <translation>Das Image hat keine Stückliste (SBOM).</translation>
    </message>
    <message>
        <source>The peer is banned for a while, because it broke the rules.</source>
        <translation>Der Peer ist eine Zeit lang gesperrt, weil er die Regeln verletzt hat.</translation>
    </message>
    <message>
        <source>There are more findings than can be listed; look for what hides among them.</source>
        <translation>Es gibt mehr Befunde, als aufgelistet werden können; achten Sie darauf, was sich unter ihnen verbirgt.</translation>
    </message>
    <message>
        <source>This is a look before publication, not a review of a release, so it has no report.</source>
        <translation>Dies ist ein Blick vor der Veröffentlichung und keine Prüfung eines Release, daher gibt es keinen Bericht.</translation>
    </message>
    <message>
        <source>A file of the folder has the set-user-id, set-group-id or sticky bit, which devices do not take over.</source>
        <translation>Eine Datei des Ordners hat das Set-User-Id-, Set-Group-Id- oder Sticky-Bit, das Geräte nicht übernehmen.</translation>
    </message>
    <message>
        <source>Clear it with chmod in the folder, or publish an image file instead.</source>
        <translation>Löschen Sie es im Ordner mit chmod, oder veröffentlichen Sie stattdessen eine Image-Datei.</translation>
    </message>
    <message>
        <source>A ban lasts from one minute to 365 days.</source>
        <translation>Eine Sperre dauert eine Minute bis 365 Tage.</translation>
    </message>
    <message>
        <source>Choose another time.</source>
        <translation>Wählen Sie eine andere Dauer.</translation>
    </message>
    <message>
        <source>This is the node itself.</source>
        <translation>Das ist der Knoten selbst.</translation>
    </message>
    <message>
        <source>No peer of this name is known.</source>
        <translation>Ein Peer dieses Namens ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The peer is banned on this node, because somebody here wanted so.</source>
        <translation>Der Peer ist auf diesem Knoten gesperrt, weil hier jemand es so wollte.</translation>
    </message>
    <message>
        <source>Lift the ban to let it connect again.</source>
        <translation>Heben Sie die Sperre auf, damit er sich wieder verbinden kann.</translation>
    </message>
    <message>
        <source>The connection was ended on this node.</source>
        <translation>Die Verbindung wurde auf diesem Knoten beendet.</translation>
    </message>
    <message>
        <source>It lets somebody have an account who had none, or other rights.</source>
        <translation>Gibt jemandem ein Konto, der keines hatte, oder andere Rechte.</translation>
    </message>
    <message>
        <source>It brings a certificate or public key that was not there before.</source>
        <translation>Bringt ein Zertifikat oder einen öffentlichen Schlüssel mit, die vorher nicht da waren.</translation>
    </message>
    <message>
        <source>Another program runs it than before, or one outside the usual folders.</source>
        <translation>Ein anderes Programm als vorher führt es aus, oder eines außerhalb der üblichen Ordner.</translation>
    </message>
    <message>
        <source>It waits for connections that it did not wait for before.</source>
        <translation>Wartet auf Verbindungen, auf die es vorher nicht wartete.</translation>
    </message>
    <message>
        <source>It lets the holder of another key log in.</source>
        <translation>Lässt den Inhaber eines weiteren Schlüssels sich anmelden.</translation>
    </message>
    <message>
        <source>It sets a password that lets somebody log in.</source>
        <translation>Setzt ein Passwort, mit dem man sich anmelden kann.</translation>
    </message>
    <message>
        <source>It belongs to somebody else than before.</source>
        <translation>Gehört jemand anderem als vorher.</translation>
    </message>
    <message>
        <source>More people on the device may read, change or run it than before.</source>
        <translation>Mehr Leute auf dem Gerät als vorher dürfen es lesen, ändern oder ausführen.</translation>
    </message>
    <message>
        <source>It starts by itself, and did not exist before.</source>
        <translation>Startet von selbst und war vorher nicht da.</translation>
    </message>
    <message>
        <source>A compression library of the device made other bytes than the vendor&apos;s.</source>
        <translation>Eine Kompressionsbibliothek des Geräts hat andere Bytes erzeugt als die des Anbieters.</translation>
    </message>
    <message>
        <source>Publish a delta without unpacked members, or a full artifact.</source>
        <translation>Veröffentlichen Sie ein Delta ohne entpackte Bestandteile oder ein vollständiges Artefakt.</translation>
    </message>
    <message>
        <source>The delta needs a compression library that the device does not have in this version.</source>
        <translation>Das Delta braucht eine Kompressionsbibliothek, die das Gerät nicht in dieser Version hat.</translation>
    </message>
    <message>
        <source>The delta needs more room on the device&apos;s disk than there is.</source>
        <translation>Das Delta braucht mehr Platz auf dem Datenträger des Geräts, als vorhanden ist.</translation>
    </message>
    <message>
        <source>The release is withdrawn, rejected, recalled or not approved now.</source>
        <translation>Das Release ist zurückgezogen, abgelehnt, zurückgerufen oder derzeit nicht freigegeben.</translation>
    </message>
    <message>
        <source>Every ring of the rollout is open already.</source>
        <translation>Alle Ringe des Rollouts sind schon offen.</translation>
    </message>
    <message>
        <source>The rollout has ended.</source>
        <translation>Der Rollout ist beendet.</translation>
    </message>
    <message>
        <source>Make a new rollout.</source>
        <translation>Legen Sie einen neuen Rollout an.</translation>
    </message>
    <message>
        <source>The release is not approved yet, so no ring is open.</source>
        <translation>Das Release ist noch nicht freigegeben, daher ist kein Ring offen.</translation>
    </message>
    <message>
        <source>Only a rollout of a critical release may skip its rings.</source>
        <translation>Nur der Rollout eines kritischen Releases darf seine Ringe überspringen.</translation>
    </message>
    <message>
        <source>Open one ring at a time.</source>
        <translation>Öffnen Sie einen Ring nach dem anderen.</translation>
    </message>
    <message>
        <source>The rollout was started already.</source>
        <translation>Der Rollout wurde schon gestartet.</translation>
    </message>
    <message>
        <source>A rollout that is under way cannot be removed.</source>
        <translation>Ein laufender Rollout kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Stoppen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The rollout is not paused.</source>
        <translation>Der Rollout ist nicht angehalten.</translation>
    </message>
    <message>
        <source>The rollout does not run.</source>
        <translation>Der Rollout läuft nicht.</translation>
    </message>
    <message>
        <source>A reason has at most 200 characters and no line breaks.</source>
        <translation>Eine Begründung hat höchstens 200 Zeichen und keine Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>A ring that is open keeps its devices.</source>
        <translation>Ein offener Ring behält seine Geräte.</translation>
    </message>
    <message>
        <source>Change the rings after it, or stop the rollout and make a new one.</source>
        <translation>Ändern Sie die Ringe danach, oder stoppen Sie den Rollout und legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>A rollout stays with its release.</source>
        <translation>Ein Rollout bleibt bei seinem Release.</translation>
    </message>
    <message>
        <source>More devices failed than the ring&apos;s limit allows.</source>
        <translation>Es sind mehr Geräte gescheitert, als die Grenze des Rings erlaubt.</translation>
    </message>
    <message>
        <source>Look into the failures, then resume.</source>
        <translation>Sehen Sie sich die Fehlschläge an und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>A ring has at most 8 attributes, with names up to 64 and values up to 128 characters.</source>
        <translation>Ein Ring hat höchstens 8 Attribute mit Namen bis 64 und Werten bis 128 Zeichen.</translation>
    </message>
    <message>
        <source>A hardware class of a ring is empty or too long.</source>
        <translation>Eine Hardwareklasse eines Rings ist leer oder zu lang.</translation>
    </message>
    <message>
        <source>A rollout ends after it starts.</source>
        <translation>Ein Rollout endet nach seinem Beginn.</translation>
    </message>
    <message>
        <source>A rollout lists at most 1024 devices.</source>
        <translation>Ein Rollout zählt höchstens 1024 Geräte auf.</translation>
    </message>
    <message>
        <source>Sort by share, class or attribute instead.</source>
        <translation>Teilen Sie lieber nach Anteil, Klasse oder Attribut ein.</translation>
    </message>
    <message>
        <source>Good share and failure limit are 0 to 100 %.</source>
        <translation>Gutanteil und Fehlergrenze liegen zwischen 0 und 100 %.</translation>
    </message>
    <message>
        <source>The limit counts from 1 to 1,000,000 answers.</source>
        <translation>Die Grenze gilt ab 1 bis 1.000.000 Antworten.</translation>
    </message>
    <message>
        <source>A rollout has a name of 1 to 80 characters on one line.</source>
        <translation>Ein Rollout hat einen Namen von 1 bis 80 Zeichen in einer Zeile.</translation>
    </message>
    <message>
        <source>A ring has a name of 1 to 80 characters on one line.</source>
        <translation>Ein Ring hat einen Namen von 1 bis 80 Zeichen in einer Zeile.</translation>
    </message>
    <message>
        <source>A rollout has 1 to 16 rings.</source>
        <translation>Ein Rollout hat 1 bis 16 Ringe.</translation>
    </message>
    <message>
        <source>A share is above 0 and at most 100 %, and counts from the first ring: each is above the one before.</source>
        <translation>Ein Anteil liegt über 0 und bei höchstens 100 % und zählt vom ersten Ring an: jeder ist größer als der davor.</translation>
    </message>
    <message>
        <source>Write 5, 25, 100 rather than 5, 20, 75.</source>
        <translation>Schreiben Sie 5, 25, 100 statt 5, 20, 75.</translation>
    </message>
    <message>
        <source>A ring soaks at most 90 days.</source>
        <translation>Ein Ring wird höchstens 90 Tage beobachtet.</translation>
    </message>
    <message>
        <source>A rollout takes releases of at most 32 hardware classes.</source>
        <translation>Ein Rollout nimmt Releases mit höchstens 32 Hardwareklassen.</translation>
    </message>
    <message>
        <source>The release is withdrawn, rejected or recalled.</source>
        <translation>Das Release ist zurückgezogen, abgelehnt oder zurückgerufen.</translation>
    </message>
    <message>
        <source>The release has a rollout already.</source>
        <translation>Das Release hat schon einen Rollout.</translation>
    </message>
    <message>
        <source>Stop that first, or remove it when it is done.</source>
        <translation>Stoppen Sie ihn zuerst, oder entfernen Sie ihn, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>The gateway keeps 256 rollouts.</source>
        <translation>Das Gateway behält 256 Rollouts.</translation>
    </message>
    <message>
        <source>Remove old ones.</source>
        <translation>Entfernen Sie alte.</translation>
    </message>
    <message>
        <source>There is no such rollout.</source>
        <translation>Einen solchen Rollout gibt es nicht.</translation>
    </message>
    <message>
        <source>Too few devices of the ring have it yet.</source>
        <translation>Noch haben es zu wenige Geräte des Rings.</translation>
    </message>
    <message>
        <source>No device of this gateway is in the ring.</source>
        <translation>Kein Gerät dieses Gateways ist in dem Ring.</translation>
    </message>
    <message>
        <source>Open the next ring.</source>
        <translation>Öffnen Sie den nächsten Ring.</translation>
    </message>
    <message>
        <source>The ring soaks.</source>
        <translation>Der Ring wird beobachtet.</translation>
    </message>
    <message>
        <source>This is no time in UTC.</source>
        <translation>Das ist keine Zeit in UTC.</translation>
    </message>
    <message>
        <source>This node is not a gateway.</source>
        <translation>Dieser Knoten ist kein Gateway.</translation>
    </message>
    <message>
        <source>Rollouts belong to a gateway: open the console of one.</source>
        <translation>Rollouts gehören zu einem Gateway: öffnen Sie dessen Konsole.</translation>
    </message>
    <message>
        <source>The words do not belong together.</source>
        <translation>Die Wörter gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>Look for a word that was read wrongly, or two that changed places.</source>
        <translation>Suchen Sie ein falsch gelesenes Wort oder zwei vertauschte.</translation>
    </message>
    <message>
        <source>A recovery sheet has 24 words.</source>
        <translation>Ein Wiederherstellungsblatt hat 24 Wörter.</translation>
    </message>
    <message>
        <source>A word is not on the list that recovery sheets are made of.</source>
        <translation>Ein Wort steht nicht in der Liste, aus der Wiederherstellungsblätter bestehen.</translation>
    </message>
    <message>
        <source>Look for a slip of the pen.</source>
        <translation>Suchen Sie einen Schreibfehler.</translation>
    </message>
    <message>
        <source>The home belongs to another consortium already.</source>
        <translation>Das Heim gehört schon zu einem anderen Konsortium.</translation>
    </message>
    <message>
        <source>A home belongs to one consortium; make another home.</source>
        <translation>Ein Heim gehört zu einem Konsortium; legen Sie ein anderes Heim an.</translation>
    </message>
    <message>
        <source>The founding document or the record lists this member with other keys.</source>
        <translation>Das Gründungsdokument oder die Karte nennt dieses Mitglied mit anderen Schlüsseln.</translation>
    </message>
    <message>
        <source>Give the founders the public record of this home, or use the keys that they know.</source>
        <translation>Geben Sie den Gründern die öffentliche Karte dieses Heims, oder nehmen Sie die Schlüssel, die sie kennen.</translation>
    </message>
    <message>
        <source>This node listens at every address of this computer; an invitation names one.</source>
        <translation>Dieser Knoten lauscht an jeder Adresse dieses Rechners; eine Einladung nennt eine.</translation>
    </message>
    <message>
        <source>Give the address and port at which others reach this node.</source>
        <translation>Geben Sie Adresse und Port an, unter denen andere diesen Knoten erreichen.</translation>
    </message>
    <message>
        <source>This is no invitation: neither its text, nor its link, nor a founding document.</source>
        <translation>Das ist keine Einladung: weder ihr Text noch ihr Link noch ein Gründungsdokument.</translation>
    </message>
    <message>
        <source>Use it whole, as the member gave it to you.</source>
        <translation>Nehmen Sie sie ganz, wie das Mitglied sie Ihnen gab.</translation>
    </message>
    <message>
        <source>None of the members that the link names gave the founding document.</source>
        <translation>Keines der Mitglieder, die der Link nennt, gab das Gründungsdokument.</translation>
    </message>
    <message>
        <source>Ask one of them to admit your node key, or to give you the invitation as a file.</source>
        <translation>Bitten Sie eines, Ihren Knotenschlüssel zuzulassen oder Ihnen die Einladung als Datei zu geben.</translation>
    </message>
    <message>
        <source>This is larger than any invitation.</source>
        <translation>Das ist größer als jede Einladung.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>An id has 1 to 64 of a-z, 0-9, &apos;-&apos; and &apos;.&apos;, and does not begin or end with &apos;-&apos; or &apos;.&apos;.</source>
        <translation>Eine Kennung hat 1 bis 64 Zeichen aus a-z, 0-9, &apos;-&apos; und &apos;.&apos;, ohne &apos;-&apos; oder &apos;.&apos; am Anfang oder Ende.</translation>
    </message>
    <message>
        <source>A name has 1 to 128 bytes and no control characters.</source>
        <translation>Ein Name hat 1 bis 128 Byte und keine Steuerzeichen.</translation>
    </message>
    <message>
        <source>Two of the records have the same id.</source>
        <translation>Zwei der Karten haben dieselbe Kennung.</translation>
    </message>
    <message>
        <source>Nobody is a checker.</source>
        <translation>Niemand ist Prüfer.</translation>
    </message>
    <message>
        <source>Take the role yourself, or add the record of a member that has it.</source>
        <translation>Nehmen Sie die Rolle selbst, oder fügen Sie die Karte eines Mitglieds hinzu, das sie hat.</translation>
    </message>
    <message>
        <source>A member needs at least one role.</source>
        <translation>Ein Mitglied braucht mindestens eine Rolle.</translation>
    </message>
    <message>
        <source>Nobody is a validator.</source>
        <translation>Niemand ist Validator.</translation>
    </message>
    <message>
        <source>A peer sent what nobody asked it for.</source>
        <translation>Ein Peer sandte etwas, worum niemand gebeten hatte.</translation>
    </message>
    <message>
        <source>The node&apos;s own records are of an unknown version.</source>
        <translation>Die eigenen Aufzeichnungen des Knotens sind von einer unbekannten Version.</translation>
    </message>
    <message>
        <source>The transaction does not wait here any more.</source>
        <translation>Die Transaktion wartet hier nicht mehr.</translation>
    </message>
    <message>
        <source>This engine cannot do that.</source>
        <translation>Das kann diese Engine nicht.</translation>
    </message>
    <message>
        <source>The transaction is another member&apos;s.</source>
        <translation>Die Transaktion gehört einem anderen Mitglied.</translation>
    </message>
    <message>
        <source>Choose transactions of ours.</source>
        <translation>Wählen Sie eigene Transaktionen.</translation>
    </message>
    <message>
        <source>Who asked has closed the question.</source>
        <translation>Wer gefragt hat, hat die Frage geschlossen.</translation>
    </message>
    <message>
        <source>A checker can ask a new one.</source>
        <translation>Ein Prüfer kann eine neue stellen.</translation>
    </message>
    <message>
        <source>The key is no active one of the author&apos;s.</source>
        <translation>Der Schlüssel ist kein gültiger des Verfassers.</translation>
    </message>
    <message>
        <source>The signature is not good.</source>
        <translation>Die Unterschrift ist nicht gültig.</translation>
    </message>
    <message>
        <source>A member has said as much about this release as one may.</source>
        <translation>Ein Mitglied hat zu diesem Release so viel gesagt, wie eines darf.</translation>
    </message>
    <message>
        <source>Close what is answered, and put the rest into one question.</source>
        <translation>Schließen Sie Beantwortetes und fassen Sie den Rest in einer Frage zusammen.</translation>
    </message>
    <message>
        <source>Only checkers of the release ask about it.</source>
        <translation>Nur Prüfer des Release stellen Fragen dazu.</translation>
    </message>
    <message>
        <source>Only who asked, who published and who owns the model answer.</source>
        <translation>Es antworten nur, wer gefragt hat, wer veröffentlicht hat und wem das Modell gehört.</translation>
    </message>
    <message>
        <source>The text is empty, too long or has control characters.</source>
        <translation>Der Text ist leer, zu lang oder enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>Use at most 2000 characters.</source>
        <translation>Verwenden Sie höchstens 2000 Zeichen.</translation>
    </message>
    <message>
        <source>There is no such question here.</source>
        <translation>Diese Frage gibt es hier nicht.</translation>
    </message>
    <message>
        <source>One of the releases came without an SBOM.</source>
        <translation>Eines der Releases kam ohne SBOM.</translation>
    </message>
    <message>
        <source>The SBOM of one of the releases is not here.</source>
        <translation>Die SBOM eines der Releases ist nicht hier.</translation>
    </message>
    <message>
        <source>Fetch it by reviewing that release, then compare again.</source>
        <translation>Holen Sie sie, indem Sie dieses Release prüfen, und vergleichen Sie erneut.</translation>
    </message>
    <message>
        <source>A limit is less than 2 GiB a second.</source>
        <translation>Eine Grenze liegt unter 2 GiB je Sekunde.</translation>
    </message>
    <message>
        <source>Too many transfers are stopped or limited.</source>
        <translation>Zu viele Übertragungen sind angehalten oder begrenzt.</translation>
    </message>
    <message>
        <source>Start some of them again.</source>
        <translation>Starten Sie einige davon wieder.</translation>
    </message>
    <message>
        <source>Somebody here stopped it.</source>
        <translation>Jemand hier hat sie angehalten.</translation>
    </message>
    <message>
        <source>Start it under Transfers.</source>
        <translation>Starten Sie sie unter Übertragungen.</translation>
    </message>
    <message>
        <source>There is no such transfer.</source>
        <translation>Diese Übertragung gibt es nicht.</translation>
    </message>
    <message>
        <source>No release that this node supports needs it now.</source>
        <translation>Kein Release, das dieser Knoten trägt, braucht sie jetzt.</translation>
    </message>
    <message>
        <source>Peers that have the missing pieces send nothing now.</source>
        <translation>Peers mit den fehlenden Stücken senden gerade nichts.</translation>
    </message>
    <message>
        <source>An earlier transaction of its key is missing here.</source>
        <translation>Hier fehlt eine frühere Transaktion ihres Schlüssels.</translation>
    </message>
    <message>
        <source>The genesis document says twice, or wrongly, whether votes are hidden.</source>
        <translation>Das Gründungsdokument sagt doppelt oder falsch, ob Stimmen verborgen werden.</translation>
    </message>
    <message>
        <source>The token %1 cannot be used.</source>
        <translation>Das Token %1 kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The token %1 is not there.</source>
        <translation>Das Token %1 ist nicht da.</translation>
    </message>
    <message>
        <source>Insert the token and retry.</source>
        <translation>Stecken Sie das Token ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Several tokens have the name %1.</source>
        <translation>Mehrere Tokens haben den Namen %1.</translation>
    </message>
    <message>
        <source>Remove the others and retry.</source>
        <translation>Entfernen Sie die anderen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The token %1 reports a failure.</source>
        <translation>Das Token %1 meldet einen Fehler.</translation>
    </message>
    <message>
        <source>Remove the token, insert it again and retry.</source>
        <translation>Entfernen Sie das Token, stecken Sie es wieder ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The token %1 has several keys of this name.</source>
        <translation>Das Token %1 hat mehrere Schlüssel dieses Namens.</translation>
    </message>
    <message>
        <source>The token %1 does not hold this key.</source>
        <translation>Das Token %1 enthält diesen Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Insert the token that holds it.</source>
        <translation>Stecken Sie das Token ein, das ihn enthält.</translation>
    </message>
    <message>
        <source>The token %1 cannot sign with Ed25519.</source>
        <translation>Das Token %1 kann nicht mit Ed25519 signieren.</translation>
    </message>
    <message>
        <source>Use a token that does, or a key file.</source>
        <translation>Verwenden Sie ein Token, das es kann, oder eine Schlüsseldatei.</translation>
    </message>
    <message>
        <source>The PKCS#11 library cannot be loaded.</source>
        <translation>Die PKCS#11-Bibliothek kann nicht geladen werden.</translation>
    </message>
    <message>
        <source>Check its path, and that it is the one for your token.</source>
        <translation>Prüfen Sie den Pfad, und ob es die Bibliothek für Ihr Token ist.</translation>
    </message>
    <message>
        <source>The token %1 does not answer.</source>
        <translation>Das Token %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>Touch it if it waits for that; otherwise remove it, insert it again and retry.</source>
        <translation>Berühren Sie es, falls es darauf wartet; sonst entfernen Sie es, stecken Sie es wieder ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Others may change the PKCS#11 library, so it is not loaded.</source>
        <translation>Andere können die PKCS#11-Bibliothek ändern, daher wird sie nicht geladen.</translation>
    </message>
    <message>
        <source>The PIN of the token %1 is blocked.</source>
        <translation>Die PIN des Tokens %1 ist gesperrt.</translation>
    </message>
    <message>
        <source>Whoever manages the token can set a new PIN.</source>
        <translation>Wer das Token verwaltet, kann eine neue PIN setzen.</translation>
    </message>
    <message>
        <source>The token %1 does not accept a PIN of this form.</source>
        <translation>Das Token %1 nimmt keine PIN dieser Form an.</translation>
    </message>
    <message>
        <source>Type the PIN again.</source>
        <translation>Geben Sie die PIN erneut ein.</translation>
    </message>
    <message>
        <source>The token %1 wants its PIN.</source>
        <translation>Das Token %1 verlangt seine PIN.</translation>
    </message>
    <message>
        <source>Unlock the token and retry.</source>
        <translation>Entsperren Sie das Token und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The token %1 has no valid PIN yet.</source>
        <translation>Das Token %1 hat noch keine gültige PIN.</translation>
    </message>
    <message>
        <source>The PIN of the token %1 is wrong.</source>
        <translation>Die PIN des Tokens %1 ist falsch.</translation>
    </message>
    <message>
        <source>Type the PIN again; too many wrong ones block the token.</source>
        <translation>Geben Sie die PIN erneut ein; zu viele falsche sperren das Token.</translation>
    </message>
    <message>
        <source>The token %1 was removed while signing.</source>
        <translation>Das Token %1 wurde während des Signierens entfernt.</translation>
    </message>
    <message>
        <source>What the token %1 signed does not fit the public key, so it is not used.</source>
        <translation>Was das Token %1 signiert hat, passt nicht zum öffentlichen Schlüssel und wird daher nicht verwendet.</translation>
    </message>
    <message>
        <source>Insert the token that holds the key.</source>
        <translation>Stecken Sie das Token ein, das den Schlüssel enthält.</translation>
    </message>
    <message>
        <source>This is no name of a token or of a key on one.</source>
        <translation>Das ist kein Name eines Tokens oder eines Schlüssels darauf.</translation>
    </message>
    <message>
        <source>The name of a token must not bring its PIN along.</source>
        <translation>Der Name eines Tokens darf seine PIN nicht mitbringen.</translation>
    </message>
    <message>
        <source>The home names the key on a token in a way that cannot be understood.</source>
        <translation>Der Heimatordner benennt den Schlüssel auf einem Token in unverständlicher Weise.</translation>
    </message>
    <message>
        <source>No PKCS#11 library is named for the token.</source>
        <translation>Für das Token ist keine PKCS#11-Bibliothek genannt.</translation>
    </message>
    <message>
        <source>No key of this member is on such a token.</source>
        <translation>Kein Schlüssel dieses Mitglieds liegt auf einem solchen Token.</translation>
    </message>
    <message>
        <source>The validators of the next epoch did not prove that they are there; the block is ignored.</source>
        <translation>Die Validatoren der nächsten Epoche haben nicht bewiesen, dass sie da sind; der Block wird ignoriert.</translation>
    </message>
    <message>
        <source>A peer told wrongly what this validator signed; it is ignored.</source>
        <translation>Ein Peer hat falsch gemeldet, was dieser Validator signiert hat; das wird ignoriert.</translation>
    </message>
    <message>
        <source>A peer speaks for another consortium.</source>
        <translation>Ein Peer spricht für ein anderes Konsortium.</translation>
    </message>
    <message>
        <source>A delta overwrites the old software exactly when it was made for that.</source>
        <translation>Ein Delta überschreibt die alte Software genau dann, wenn es dafür gemacht wurde.</translation>
    </message>
    <message>
        <source>What was noted of an interrupted installation in place is damaged.</source>
        <translation>Die Aufzeichnungen einer unterbrochenen Installation an Ort und Stelle sind beschädigt.</translation>
    </message>
    <message>
        <source>Write the whole image anew.</source>
        <translation>Schreiben Sie das ganze Image neu.</translation>
    </message>
    <message>
        <source>The new file is not the one that the delta makes.</source>
        <translation>Die neue Datei ist nicht die, die das Delta erzeugt.</translation>
    </message>
    <message>
        <source>What this validator signed last cannot be read, so it signs nothing.</source>
        <translation>Was dieser Validator zuletzt signiert hat, ist nicht lesbar; darum signiert er nichts.</translation>
    </message>
    <message>
        <source>Stop the node and run quorated repair; its peers tell it what it signed.</source>
        <translation>Halten Sie den Knoten an und führen Sie quorated repair aus; seine Peers sagen ihm, was er signiert hat.</translation>
    </message>
    <message>
        <source>Only a sealer adds transactions of this kind.</source>
        <translation>Nur ein Versiegler fügt solche Transaktionen hinzu.</translation>
    </message>
    <message>
        <source>The installation was interrupted and starts again.</source>
        <translation>Die Installation wurde unterbrochen und beginnt von vorn.</translation>
    </message>
    <message>
        <source>The gateway does not hold the device&apos;s certificate.</source>
        <translation>Das Gateway hat das Zertifikat des Geräts nicht.</translation>
    </message>
    <message>
        <source>Enrol the device.</source>
        <translation>Registrieren Sie das Gerät.</translation>
    </message>
    <message>
        <source>The device answered an offer that is closed, or that the gateway never made.</source>
        <translation>Das Gerät hat auf ein Angebot geantwortet, das geschlossen ist oder das das Gateway nie gemacht hat.</translation>
    </message>
    <message>
        <source>A device&apos;s report cannot be read.</source>
        <translation>Der Bericht eines Geräts ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A request of a device is not well formed.</source>
        <translation>Die Anfrage eines Geräts ist nicht wohlgeformt.</translation>
    </message>
    <message>
        <source>A newer offer took the place of this one.</source>
        <translation>Ein neueres Angebot ist an die Stelle von diesem getreten.</translation>
    </message>
    <message>
        <source>A setting of the gateway is out of its range.</source>
        <translation>Eine Einstellung des Gateways liegt außerhalb ihrer Grenzen.</translation>
    </message>
    <message>
        <source>A device with our agent came without TLS.</source>
        <translation>Ein Gerät mit unserem Agenten kam ohne TLS.</translation>
    </message>
    <message>
        <source>Give the device the https address of the gateway.</source>
        <translation>Geben Sie dem Gerät die https-Adresse des Gateways.</translation>
    </message>
    <message>
        <source>The request of the device is too old, or from the future.</source>
        <translation>Die Anfrage des Geräts ist zu alt oder kommt aus der Zukunft.</translation>
    </message>
    <message>
        <source>Correct the clock of the device.</source>
        <translation>Stellen Sie die Uhr des Geräts richtig.</translation>
    </message>
    <message>
        <source>The request of the device is for another gateway.</source>
        <translation>Die Anfrage des Geräts gilt einem anderen Gateway.</translation>
    </message>
    <message>
        <source>The release has no such artifact.</source>
        <translation>Das Release hat kein solches Artefakt.</translation>
    </message>
    <message>
        <source>The gateway&apos;s next batch has another number on the chain than here.</source>
        <translation>Der nächste Stapel des Gateways hat auf der Kette eine andere Nummer als hier.</translation>
    </message>
    <message>
        <source>Only one node may run with the keys of a gateway.</source>
        <translation>Mit den Schlüsseln eines Gateways darf nur ein Knoten laufen.</translation>
    </message>
    <message>
        <source>There is no such batch.</source>
        <translation>Es gibt keinen solchen Stapel.</translation>
    </message>
    <message>
        <source>The release is not offered to this device.</source>
        <translation>Das Release wird diesem Gerät nicht angeboten.</translation>
    </message>
    <message>
        <source>What is known of the devices could not be read; it is made anew from the chain.</source>
        <translation>Was über die Geräte bekannt ist, ist nicht lesbar; es wird aus der Kette neu gewonnen.</translation>
    </message>
    <message>
        <source>The home has a key file for this purpose.</source>
        <translation>Der Knotenordner hat schon eine Schlüsseldatei für diesen Zweck.</translation>
    </message>
    <message>
        <source>Move it away: from then on the token signs.</source>
        <translation>Verschieben Sie sie: von da an signiert das Token.</translation>
    </message>
    <message>
        <source>This is no signed report, or it was altered after it was signed.</source>
        <translation>Dies ist kein signierter Bericht, oder er wurde nach dem Signieren verändert.</translation>
    </message>
    <message>
        <source>Do not trust it. Ask for it again.</source>
        <translation>Vertrauen Sie ihm nicht. Fordern Sie ihn noch einmal an.</translation>
    </message>
    <message>
        <source>This is no proof of two histories, or it does not hold.</source>
        <translation>Dies ist kein Beweis zweier Geschichten, oder er hält nicht.</translation>
    </message>
    <message>
        <source>Accuse nobody on its ground.</source>
        <translation>Beschuldigen Sie niemanden auf dieser Grundlage.</translation>
    </message>
    <message>
        <source>Too many acts wait for somebody to agree.</source>
        <translation>Zu viele Handlungen warten auf eine Zustimmung.</translation>
    </message>
    <message>
        <source>Send or delete some of them in the outbox.</source>
        <translation>Senden oder löschen Sie einige davon im Postausgang.</translation>
    </message>
    <message>
        <source>Another transaction of yours came first, so what you saw is no longer what would be signed.</source>
        <translation>Eine andere Transaktion von Ihnen kam zuvor; was Sie gesehen haben, ist nicht mehr, was signiert würde.</translation>
    </message>
    <message>
        <source>Look at it again and confirm it anew.</source>
        <translation>Sehen Sie es sich noch einmal an und bestätigen Sie es neu.</translation>
    </message>
    <message>
        <source>It was sent or dropped already.</source>
        <translation>Es wurde bereits gesendet oder verworfen.</translation>
    </message>
    <message>
        <source>Begin the act anew.</source>
        <translation>Beginnen Sie die Handlung neu.</translation>
    </message>
    <message>
        <source>The database is being opened anew after a write that failed.</source>
        <translation>Die Datenbank wird nach einem fehlgeschlagenen Schreiben neu geöffnet.</translation>
    </message>
    <message>
        <source>Check the disk, and that it has room.</source>
        <translation>Prüfen Sie den Datenträger und ob darauf Platz ist.</translation>
    </message>
    <message>
        <source>This is no proposal, or it was damaged on its way.</source>
        <translation>Das ist kein Vorschlag, oder er wurde unterwegs beschädigt.</translation>
    </message>
    <message>
        <source>Ask who sent it for the whole text.</source>
        <translation>Bitten Sie den Absender um den vollständigen Text.</translation>
    </message>
    <message>
        <source>Our member has signed it already, or its signature does not count on this proposal.</source>
        <translation>Unser Mitglied hat ihn schon signiert, oder seine Signatur zählt bei diesem Vorschlag nicht.</translation>
    </message>
    <message>
        <source>The proposal is for another consortium.</source>
        <translation>Der Vorschlag gilt für ein anderes Konsortium.</translation>
    </message>
    <message>
        <source>Nothing would be different from what the ledger says now.</source>
        <translation>Es würde sich nichts von dem unterscheiden, was der Ledger jetzt sagt.</translation>
    </message>
    <message>
        <source>The chain is not what its founding document and its blocks come to.</source>
        <translation>Die Kette ist nicht das, was Gründungsdokument und Blöcke ergeben.</translation>
    </message>
    <message>
        <source>Stop the node and run quorated repair; what is missing comes from its peers.</source>
        <translation>Den Knoten anhalten und quorated repair ausführen; was fehlt, kommt von den Peers.</translation>
    </message>
    <message>
        <source>The oldest blocks are not here any more: there is nothing to verify the others from.</source>
        <translation>Die ältesten Blöcke sind nicht mehr hier: Es gibt nichts, wovon aus die übrigen geprüft werden könnten.</translation>
    </message>
    <message>
        <source>Verify it at a node that keeps all blocks.</source>
        <translation>Prüfen Sie sie an einem Knoten, der alle Blöcke behält.</translation>
    </message>
    <message>
        <source>The member has no such key.</source>
        <translation>Das Mitglied hat keinen solchen Schlüssel.</translation>
    </message>
    <message>
        <source>Keys of this purpose cannot be named here.</source>
        <translation>Schlüssel für diesen Zweck lassen sich hier nicht nennen.</translation>
    </message>
    <message>
        <source>The proposal rotates no key of a vendor: there is nothing for the vendor to sign.</source>
        <translation>Der Vorschlag wechselt keinen Schlüssel eines Anbieters: Der Anbieter hat nichts zu signieren.</translation>
    </message>
    <message>
        <source>This key does not speak for the vendor here: it is revoked, of another member, or of another purpose.</source>
        <translation>Dieser Schlüssel spricht hier nicht für den Anbieter: Er ist widerrufen, gehört einem anderen Mitglied oder hat einen anderen Zweck.</translation>
    </message>
    <message>
        <source>Sign with the vendor&apos;s root key; a release key&apos;s rotation with its present release key, too; a root key&apos;s with the new root key, too.</source>
        <translation>Signieren Sie mit dem Wurzelschlüssel des Anbieters; den Wechsel eines Release-Schlüssels auch mit dem jetzigen Release-Schlüssel; den eines Wurzelschlüssels auch mit dem neuen Wurzelschlüssel.</translation>
    </message>
    <message>
        <source>The node ended in the midst of it.</source>
        <translation>Der Knoten endete mitten darin.</translation>
    </message>
    <message>
        <source>See whether what it was to make is there, and begin it again if not.</source>
        <translation>Sehen Sie nach, ob da ist, was entstehen sollte, und beginnen Sie sonst noch einmal.</translation>
    </message>
    <message>
        <source>It has another access list or label than before.</source>
        <translation>Es hat eine andere Zugriffsliste oder Kennzeichnung als vorher.</translation>
    </message>
    <message>
        <source>The program gains capabilities of the system&apos;s administrator, whoever starts it.</source>
        <translation>Das Programm erhält Rechte des Systemverwalters (Capabilities), wer immer es startet.</translation>
    </message>
    <message>
        <source>Its folder has this name twice: a device sees the first file, and the second hides behind it.</source>
        <translation>Sein Ordner hat diesen Namen zweimal: Ein Gerät sieht die erste Datei, die zweite verbirgt sich dahinter.</translation>
    </message>
    <message>
        <source>Some of its extended attributes could not be read, or are more than are kept.</source>
        <translation>Einige seiner erweiterten Attribute waren nicht lesbar oder sind mehr, als aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The file system has this name twice; the first one was taken, as a device does.</source>
        <translation>Das Dateisystem hat diesen Namen zweimal; genommen wurde der erste, wie ein Gerät es tut.</translation>
    </message>
    <message>
        <source>No container that this program knows was recognised, so its bytes were looked at as one file.</source>
        <translation>Es wurde kein Container erkannt, den dieses Programm kennt; die Bytes wurden daher als eine Datei untersucht.</translation>
    </message>
    <message>
        <source>The disk has too little space for this review.</source>
        <translation>Auf dem Datenträger ist zu wenig Platz für diese Prüfung.</translation>
    </message>
    <message>
        <source>Make space and start the review again.</source>
        <translation>Schaffen Sie Platz und starten Sie die Prüfung erneut.</translation>
    </message>
</context>
<context>
    <name>quorate::bridge::format</name>
    <message>
        <source>%1 UTC
%2 local time</source>
        <translation>%1 UTC
%2 Ortszeit</translation>
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
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 Byte</numerusform>
            <numerusform>%1 Bytes</numerusform>
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
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of another year, as QLocale writes dates</comment>
        <translation>d. MMM yyyy</translation>
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
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>quorate::charts::BinaryMap</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
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
        <translation>der neuen Version, MB</translation>
    </message>
    <message>
        <source>payload, %</source>
        <translation>Payload, %</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>Way tried</source>
        <translation>Versuchter Weg</translation>
    </message>
    <message>
        <source>Of the new version</source>
        <translation>Der neuen Version</translation>
    </message>
    <message>
        <source>Payload so far</source>
        <translation>Payload bisher</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Nothing is encoded yet.</source>
        <translation>Noch ist nichts kodiert.</translation>
    </message>
    <message>
        <source>%1 of the new version are encoded in %2 of payload, %3.</source>
        <translation>%1 der neuen Version sind in %2 Payload kodiert, %3.</translation>
    </message>
    <message>
        <source>%1: %2 of payload, %3</source>
        <translation>%1: %2 Payload, %3</translation>
    </message>
    <message>
        <source>of the new version, kB</source>
        <translation>der neuen Version, kB</translation>
    </message>
</context>
<context>
    <name>quorate::charts::ByteStrip</name>
    <message>
        <source>Offset</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>New, per cent</source>
        <translation>Neu, Prozent</translation>
    </message>
    <message>
        <source>There are no bytes to compare.</source>
        <translation>Es gibt keine Bytes zu vergleichen.</translation>
    </message>
    <message>
        <source>New bytes by place: %1 % of the file stands nowhere in the file before.</source>
        <translation>Neue Bytes nach Ort: %1 % der Datei stehen nirgends in der vorherigen Datei.</translation>
    </message>
    <message>
        <source>%1: %2 % new</source>
        <translation>%1: %2 % neu</translation>
    </message>
    <message>
        <source>%1 in %2: %3 % new</source>
        <translation>%1 in %2: %3 % neu</translation>
    </message>
</context>
<context>
    <name>quorate::charts::Chart</name>
    <message>
        <source>Data of the chart</source>
        <translation>Daten des Diagramms</translation>
    </message>
    <message>
        <source>%1
Press D for the data as a table.</source>
        <translation>%1
Mit D erscheinen die Daten als Tabelle.</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy the data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Show all of the axis</source>
        <translation>Ganze Achse zeigen</translation>
    </message>
    <message>
        <source>Save the data as CSV...</source>
        <translation>Die Daten als CSV speichern...</translation>
    </message>
</context>
<context>
    <name>quorate::charts::CoverageChart</name>
    <message>
        <source>days since publication</source>
        <translation>Tage seit der Veröffentlichung</translation>
    </message>
    <message>
        <source>hours since publication</source>
        <translation>Stunden seit der Veröffentlichung</translation>
    </message>
    <message>
        <source>minutes since publication</source>
        <translation>Minuten seit der Veröffentlichung</translation>
    </message>
    <message>
        <source>seconds since publication</source>
        <translation>Sekunden seit der Veröffentlichung</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>% of eligible devices</source>
        <translation>% der berechtigten Geräte</translation>
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
        <translation>Sekunden seit der Veröffentlichung</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>No release has been acknowledged by devices yet.</source>
        <translation>Noch kein Release wurde von Geräten quittiert.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Coverage since publication: %1.</source>
        <translation>Abdeckung seit der Veröffentlichung: %1.</translation>
    </message>
    <message>
        <source>%1 days after publication</source>
        <translation>%1 Tage nach der Veröffentlichung</translation>
    </message>
    <message>
        <source>%1 hours after publication</source>
        <translation>%1 Stunden nach der Veröffentlichung</translation>
    </message>
    <message>
        <source>%1 minutes after publication</source>
        <translation>%1 Minuten nach der Veröffentlichung</translation>
    </message>
    <message>
        <source>%1 seconds after publication</source>
        <translation>%1 Sekunden nach der Veröffentlichung</translation>
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
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>%1 at %2, %3 in about %4 at this pace</source>
        <translation>%1 bei %2, %3 bei diesem Tempo in etwa %4</translation>
    </message>
    <message>
        <source>%1  %2, paused</source>
        <translation>%1  %2, angehalten</translation>
    </message>
    <message>
        <source>no data for the last %1</source>
        <translation>keine Daten seit %1</translation>
    </message>
    <message>
        <source>%1 at %2, no data for the last %3</source>
        <translation>%1 bei %2, keine Daten seit %3</translation>
    </message>
    <message>
        <source>%1  no data</source>
        <translation>%1  keine Daten</translation>
    </message>
    <message>
        <source>plan</source>
        <comment>of a rollout: when devices are to have the release</comment>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>quorate::charts::EntropyChart</name>
    <message>
        <source>bits a byte</source>
        <translation>Bit je Byte</translation>
    </message>
    <message>
        <source>offset in the file, kB</source>
        <translation>Position in der Datei, kB</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, neu</translation>
    </message>
    <message>
        <source>Entropy by offset</source>
        <translation>Entropie nach Position</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>There are no bytes to measure.</source>
        <translation>Es gibt keine Bytes zu messen.</translation>
    </message>
    <message>
        <source>At most %1 bits a byte before and %2 after; 8 is random.</source>
        <translation>Höchstens %1 Bit je Byte vorher und %2 nachher; 8 ist zufällig.</translation>
    </message>
    <message>
        <source>%1 in %2, new</source>
        <translation>%1 in %2, neu</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1: %2 bits a byte, before %3</source>
        <translation>%1: %2 Bit je Byte, vorher %3</translation>
    </message>
    <message>
        <source>%1: %2 bits a byte, nothing before</source>
        <translation>%1: %2 Bit je Byte, vorher nichts</translation>
    </message>
    <message>
        <source>%1: nothing, before %2 bits a byte</source>
        <translation>%1: nichts, vorher %2 Bit je Byte</translation>
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
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
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
        <translation>% gescheitert</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Failed at worst</source>
        <translation>Gescheitert, höchstens</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Select a rollout to see the failures of its rings.</source>
        <translation>Wählen Sie einen Rollout, um die Fehlschläge seiner Ringe zu sehen.</translation>
    </message>
    <message>
        <source>At a limit of %1 no ring would have paused.</source>
        <translation>Bei einer Grenze von %1 hätte kein Ring angehalten.</translation>
    </message>
    <message>
        <source>At a limit of %1 these rings would have paused: %2.</source>
        <translation>Bei einer Grenze von %1 hätten diese Ringe angehalten: %2.</translation>
    </message>
</context>
<context>
    <name>quorate::charts::RolloutChart</name>
    <message>
        <source>days since the start</source>
        <translation>Tage seit dem Start</translation>
    </message>
    <message>
        <source>hours since the start</source>
        <translation>Stunden seit dem Start</translation>
    </message>
    <message>
        <source>minutes since the start</source>
        <translation>Minuten seit dem Start</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Select a rollout to see how it went.</source>
        <translation>Wählen Sie einen Rollout, um seinen Verlauf zu sehen.</translation>
    </message>
    <message>
        <source>Seconds since the start</source>
        <translation>Sekunden seit dem Start</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 von %2 Geräten</translation>
    </message>
    <message>
        <source>%1 days since the start</source>
        <translation>%1 Tage seit dem Start</translation>
    </message>
    <message>
        <source>%1 hours since the start</source>
        <translation>%1 Stunden seit dem Start</translation>
    </message>
    <message>
        <source>%1 minutes since the start</source>
        <translation>%1 Minuten seit dem Start</translation>
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
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>und mehr</translation>
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
        <translation>↓ empfangen %1</translation>
    </message>
    <message>
        <source>↑ sent %1</source>
        <translation>↑ gesendet %1</translation>
    </message>
    <message>
        <source>no limit of what is sent</source>
        <translation>keine Grenze für das Senden</translation>
    </message>
    <message>
        <source>at most %1 sent</source>
        <translation>höchstens %1 gesendet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Nothing was counted in this time yet.</source>
        <translation>In dieser Zeit wurde noch nichts gezählt.</translation>
    </message>
    <message>
        <source>%1 received and %2 sent, at most %3.</source>
        <translation>%1 empfangen und %2 gesendet, höchstens %3.</translation>
    </message>
    <message>
        <source>%1: not counted</source>
        <translation>%1: nicht gezählt</translation>
    </message>
    <message>
        <source>%1: %2 received, %3 sent</source>
        <translation>%1: %2 empfangen, %3 gesendet</translation>
    </message>
</context>
<context>
    <name>quorate::charts::WaitingChart</name>
    <message>
        <source>days before now</source>
        <translation>Tage vor jetzt</translation>
    </message>
    <message>
        <source>hours before now</source>
        <translation>Stunden vor jetzt</translation>
    </message>
    <message>
        <source>minutes before now</source>
        <translation>Minuten vor jetzt</translation>
    </message>
    <message>
        <source>seconds before now</source>
        <translation>Sekunden vor jetzt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Nothing waits for a block.</source>
        <translation>Nichts wartet auf einen Block.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Seconds before now</source>
        <translation>Sekunden vor jetzt</translation>
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
        <translation>Der Knoten wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>quorate::dialogs::Outbox</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>quorate::dialogs::PageSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back to the page (Esc)</source>
        <translation>Zurück zur Seite (Esc)</translation>
    </message>
</context>
<context>
    <name>quorate::dialogs::SignSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zur Bestätigung %1 eingeben</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Eine Begründung ist nötig.</translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation>Geben Sie zur Bestätigung %1 ein.</translation>
    </message>
    <message>
        <source>Shown once there is a reason: it is part of what is signed.</source>
        <translation>Wird gezeigt, sobald es eine Begründung gibt: Sie ist Teil dessen, was signiert wird.</translation>
    </message>
    <message>
        <source>Being prepared...</source>
        <translation>Wird vorbereitet...</translation>
    </message>
    <message>
        <source>What is signed is shown first.</source>
        <translation>Zuerst wird gezeigt, was signiert wird.</translation>
    </message>
</context>
<context>
    <name>quorate::dialogs::SignedView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What is signed, as</source>
        <translation>Was signiert wird, als</translation>
    </message>
    <message>
        <source>Bytes that are signed</source>
        <translation>Bytes, die signiert werden</translation>
    </message>
    <message>
        <source>Bytes that are signed, in CBOR diagnostic notation</source>
        <translation>Bytes, die signiert werden, in CBOR-Diagnosenotation</translation>
    </message>
    <message>
        <source>Id of the transaction</source>
        <translation>Kennung der Transaktion</translation>
    </message>
    <message>
        <source>Copy the id of the transaction</source>
        <translation>Kennung der Transaktion kopieren</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
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
        <translation>Felder dessen, was signiert wird</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Transaction: %1</source>
        <translation>Transaktion: %1</translation>
    </message>
    <message>
        <source>Transaction %1</source>
        <translation>Transaktion %1</translation>
    </message>
    <message>
        <source>The signature of the part before will stand at %1 to %2; until then there are zeros.</source>
        <translation>Die Signatur des vorigen Teils wird bei %1 bis %2 stehen; bis dahin stehen dort Nullen.</translation>
    </message>
</context>
<context>
    <name>quorate::dialogs::UnlockDialog</name>
    <message>
        <source>Unlock keys</source>
        <translation>Schlüssel entsperren</translation>
    </message>
    <message>
        <source>Passphrase of the key files</source>
        <translation>Passphrase der Schlüsseldateien</translation>
    </message>
    <message>
        <source>Passphrase of the keys of %1</source>
        <translation>Passphrase der Schlüssel von %1</translation>
    </message>
    <message>
        <source>The keys stay on this computer and are opened in memory only.</source>
        <translation>Die Schlüssel bleiben auf diesem Rechner und werden nur im Speicher geöffnet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Unlock token</source>
        <translation>Token entsperren</translation>
    </message>
    <message>
        <source>PIN of the token %1</source>
        <translation>PIN des Tokens %1</translation>
    </message>
    <message>
        <source>Type the PIN on the reader after you chose Unlock token.</source>
        <translation>Geben Sie die PIN am Leser ein, nachdem Sie Token entsperren gewählt haben.</translation>
    </message>
    <message>
        <source>The PIN goes to the token and is not kept. It is forgotten when the keys are locked.</source>
        <translation>Die PIN geht an das Token und wird nicht aufbewahrt. Sie ist vergessen, wenn die Schlüssel gesperrt werden.</translation>
    </message>
</context>
<context>
    <name>quorate::models</name>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>No member now</source>
        <translation>Kein Mitglied mehr</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Newest acknowledgement</source>
        <translation>Neueste Quittung</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>Waits for its batch</source>
        <translation>Wartet auf seinen Stapel</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation>Beschuldigt</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation>Laufnummer</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Führt aus</translation>
    </message>
    <message>
        <source>Installed version</source>
        <translation>Installierte Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Rejections</source>
        <translation>Ablehnungen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Transaction key</source>
        <translation>Transaktionsschlüssel</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Hardware classes</source>
        <translation>Hardwareklassen</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Beauftragte</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Sealer</source>
        <translation>Versiegler</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transaktionen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>No member</source>
        <translation>Kein Mitglied</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Release height</source>
        <translation>Höhe Releases</translation>
    </message>
    <message>
        <source>Delivery height</source>
        <translation>Höhe Ausl.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>Which parts of the payload are here</source>
        <translation>Welche Teile der Payload hier sind</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Pieces root</source>
        <translation>Stückwurzel</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledged by %1 of %2 devices, failures: %3</source>
        <translation>
            <numerusform>Von %1 von %2 Gerät quittiert, Fehlschläge: %3</numerusform>
            <numerusform>Von %1 von %2 Geräten quittiert, Fehlschläge: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts as the gateways claim them; the entries are not open to us.</source>
        <translation>Zahlen nach Angabe der Gateways; die Einträge sind für uns nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message numerus="yes">
        <source>%n targets</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Not settled yet: this may still change.</source>
        <translation>Noch nicht endgültig: das kann sich noch ändern.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Ersparnis</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Votum</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Hardware class</source>
        <translation>Hardwareklasse</translation>
    </message>
    <message>
        <source>Rollback index</source>
        <translation>Rollback-Index</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In transaction</source>
        <translation>In der Transaktion</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Nicht gehalten</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Misbehaviour</source>
        <translation>Fehlverhalten</translation>
    </message>
    <message>
        <source>Installed: %1, under way: %2, failed: %3, devices: %4</source>
        <translation>Installiert: %1, unterwegs: %2, gescheitert: %3, Geräte: %4</translation>
    </message>
    <message>
        <source>Behind plan</source>
        <translation>Hinter dem Plan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>Stoppgrenze</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>On plan</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>%1 of the devices that fit, with the rings before</source>
        <translation>%1 der passenden Geräte, mit den Ringen davor</translation>
    </message>
    <message>
        <source>hardware classes: %1</source>
        <translation>Hardwareklassen: %1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>devices in a list: %1</source>
        <translation>Geräte in einer Liste: %1</translation>
    </message>
    <message>
        <source>the limit counts from %1 answers</source>
        <translation>die Grenze gilt ab %1 Antworten</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Will be in block</source>
        <translation>Kommt in Block</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Rarest</source>
        <translation>Seltenstes</translation>
    </message>
    <message>
        <source>How many connected peers have the rarest of the missing pieces</source>
        <translation>Wie viele verbundene Peers das seltenste der fehlenden Stücke haben</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2</source>
        <translation>↓ %1  ↑ %2</translation>
    </message>
    <message>
        <source>%1 of %2 voted</source>
        <translation>%1 von %2 haben abgestimmt</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>Votes wished by</source>
        <translation>Stimmen erbeten bis</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Hängt</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Zurückgerollt</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>Dieser Knoten</translation>
    </message>
    <message>
        <source>Failed, 24 h</source>
        <translation>Fehler, 24 h</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldet</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Geholt</translation>
    </message>
    <message>
        <source>Bytes of its payload that went out, since this gateway&apos;s start</source>
        <translation>Bytes seiner Nutzlast, die seit dem Start dieses Gateways hinausgingen</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Seine Worte</translation>
    </message>
    <message>
        <source>In no ring</source>
        <translation>In keinem Ring</translation>
    </message>
    <message>
        <source>Failed, share</source>
        <translation>Fehler, Anteil</translation>
    </message>
    <message>
        <source>From it</source>
        <translation>Von ihm</translation>
    </message>
    <message>
        <source>To it</source>
        <translation>Zu ihm</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Key on the ledger</source>
        <translation>Schlüssel im Ledger</translation>
    </message>
    <message>
        <source>No valid key</source>
        <translation>Kein gültiger Schlüssel</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Rechtzeitig</translation>
    </message>
    <message>
        <source>Slow is more than two turns: somebody missed one</source>
        <translation>Langsam heißt mehr als zwei Züge: jemand hat seinen versäumt</translation>
    </message>
    <message>
        <source>Blocks behind</source>
        <translation>Blöcke zurück</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Info-hash</source>
        <translation>Info-Hash</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Conflicting</source>
        <translation>Widersprüchlich</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Until %1, as somebody marked at this computer</source>
        <translation>Bis %1, wie jemand an diesem Computer vermerkt hat</translation>
    </message>
    <message>
        <source>Of its program, as it tells; nothing proves it</source>
        <translation>Seines Programms, wie es selbst angibt; nichts beweist es</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Devices that installed it, from the release&apos;s first acknowledgement to its newest; in the second half of that time %1 came</source>
        <translation>Geräte, die es installiert haben, von der ersten Quittung der Release bis zur neuesten; in der zweiten Hälfte dieser Zeit kamen %1 dazu</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Was es sagte</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 pro Minute</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>stage of a release: no vote yet</comment>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>In review</source>
        <comment>stage of a release</comment>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>stage of a release: on no device yet</comment>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Rolling out</source>
        <comment>stage of a release</comment>
        <translation>Im Rollout</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>stage of a release: on every device</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>stage of a release</comment>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Last acknowledgement</source>
        <translation>Letzte Quittung</translation>
    </message>
    <message>
        <source>Nothing that it acknowledged is recorded, or open to this node</source>
        <translation>Von ihm ist keine Quittung verzeichnet, oder keine, die diesem Knoten offensteht</translation>
    </message>
    <message>
        <source>Asked for the rows in sight; the list is neither sorted nor filtered by it</source>
        <translation>Wird für die sichtbaren Zeilen erfragt; die Liste wird danach weder sortiert noch gefiltert</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>title of a narrow column</comment>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>quorate::models::ReviewFiles</name>
    <message>
        <source>+ added</source>
        <translation>+ hinzugefügt</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− entfernt</translation>
    </message>
    <message>
        <source>&gt; renamed</source>
        <translation>&gt; umbenannt</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation>~ geändert</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>vorher %1</translation>
    </message>
    <message>
        <source>viewed</source>
        <translation>angesehen</translation>
    </message>
    <message>
        <source>not viewed</source>
        <translation>nicht angesehen</translation>
    </message>
    <message>
        <source>the whole image</source>
        <translation>das ganze Image</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size change</source>
        <translation>Größenänderung</translation>
    </message>
    <message>
        <source>Entropy, 0-8</source>
        <translation>Entropie, 0-8</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>new account</source>
        <translation>neues Konto</translation>
    </message>
    <message>
        <source>new network address</source>
        <translation>neue Netzadresse</translation>
    </message>
    <message>
        <source>canaries lost</source>
        <translation>Canaries verloren</translation>
    </message>
    <message>
        <source>new certificate</source>
        <translation>neues Zertifikat</translation>
    </message>
    <message>
        <source>new component</source>
        <translation>neuer Bestandteil</translation>
    </message>
    <message>
        <source>device node</source>
        <translation>Gerätedatei</translation>
    </message>
    <message>
        <source>entropy rose</source>
        <translation>Entropie gestiegen</translation>
    </message>
    <message>
        <source>more than listed</source>
        <translation>mehr als aufgeführt</translation>
    </message>
    <message>
        <source>FORTIFY lost</source>
        <translation>FORTIFY verloren</translation>
    </message>
    <message>
        <source>new calls</source>
        <translation>neue Aufrufe</translation>
    </message>
    <message>
        <source>other interpreter</source>
        <translation>anderer Interpreter</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>privater Schlüssel</translation>
    </message>
    <message>
        <source>new library</source>
        <translation>neue Bibliothek</translation>
    </message>
    <message>
        <source>link climbs out</source>
        <translation>Link führt hinaus</translation>
    </message>
    <message>
        <source>listens</source>
        <translation>wartet auf Verbindungen</translation>
    </message>
    <message>
        <source>new login key</source>
        <translation>neuer Anmeldeschlüssel</translation>
    </message>
    <message>
        <source>password to log in</source>
        <translation>Passwort zum Anmelden</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>near-random section</source>
        <translation>Abschnitt fast zufällig</translation>
    </message>
    <message>
        <source>not in SBOM</source>
        <translation>nicht in der SBOM</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>nicht geöffnet</translation>
    </message>
    <message>
        <source>not wholly inspected</source>
        <translation>nicht ganz untersucht</translation>
    </message>
    <message>
        <source>executable stack</source>
        <translation>ausführbarer Stack</translation>
    </message>
    <message>
        <source>other owner</source>
        <translation>anderer Eigentümer</translation>
    </message>
    <message>
        <source>PIE lost</source>
        <translation>PIE verloren</translation>
    </message>
    <message>
        <source>new program</source>
        <translation>neues Programm</translation>
    </message>
    <message>
        <source>RELRO lost</source>
        <translation>RELRO verloren</translation>
    </message>
    <message>
        <source>wider rights</source>
        <translation>weitere Rechte</translation>
    </message>
    <message>
        <source>own library folders</source>
        <translation>eigene Bibliotheksordner</translation>
    </message>
    <message>
        <source>new script</source>
        <translation>neues Skript</translation>
    </message>
    <message>
        <source>script changed</source>
        <translation>Skript geändert</translation>
    </message>
    <message>
        <source>new section</source>
        <translation>neuer Abschnitt</translation>
    </message>
    <message>
        <source>new service</source>
        <translation>neuer Dienst</translation>
    </message>
    <message>
        <source>becomes setgid</source>
        <translation>wird setgid</translation>
    </message>
    <message>
        <source>becomes setuid</source>
        <translation>wird setuid</translation>
    </message>
    <message>
        <source>writable by all</source>
        <translation>für alle beschreibbar</translation>
    </message>
    <message>
        <source>writable code</source>
        <translation>beschreibbarer Code</translation>
    </message>
    <message>
        <source>other attributes</source>
        <translation>andere Attribute</translation>
    </message>
    <message>
        <source>gains capabilities</source>
        <translation>erhält Capabilities</translation>
    </message>
    <message>
        <source>name stands twice</source>
        <translation>Name doppelt</translation>
    </message>
</context>
<context>
    <name>quorate::pages</name>
    <message>
        <source>Failed without a reason</source>
        <translation>Fehlgeschlagen ohne Grund</translation>
    </message>
    <message>
        <source>Failed; the reasons are not open to us</source>
        <translation>Fehlgeschlagen; die Gründe sind für uns nicht lesbar</translation>
    </message>
    <message>
        <source>At this gateway: %1</source>
        <translation>An diesem Gateway: %1</translation>
    </message>
    <message>
        <source>Has not acknowledged yet</source>
        <translation>Hat noch nicht quittiert</translation>
    </message>
    <message>
        <source>%1, state of %2, everything since the beginning</source>
        <translation>%1, Stand %2, alles seit Beginn</translation>
    </message>
    <message>
        <source>%1, state of %2, releases and alerts since %3</source>
        <translation>%1, Stand %2, Releases und Alarme seit %3</translation>
    </message>
    <message>
        <source>Made by %1. Times %2.</source>
        <translation>Erstellt von %1. Zeiten: %2.</translation>
    </message>
    <message>
        <source>a follower without a role</source>
        <translation>einem Mitleser ohne Rolle</translation>
    </message>
    <message>
        <source>Consortium id</source>
        <translation>Id des Konsortiums</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Settled block</source>
        <translation>Endgültiger Block</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>Cosigned by</source>
        <translation>Mitgezeichnet von</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>None in this time.</source>
        <translation>Keine in dieser Zeit.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Published by %1 at %2; decided %3.</source>
        <translation>Veröffentlicht von %1 am %2; entschieden am %3.</translation>
    </message>
    <message>
        <source>Counts as gateways claim.</source>
        <translation>Zahlen nach Angabe der Gateways.</translation>
    </message>
    <message>
        <source>Withdrawn because: %1</source>
        <translation>Zurückgezogen, weil: %1</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Votum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why devices failed</source>
        <translation>Warum Geräte scheiterten</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation>Beschuldigt</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>How to check this report</source>
        <translation>Wie dieser Bericht zu prüfen ist</translation>
    </message>
    <message>
        <source>This report was made without evidence: it says what one node showed.</source>
        <translation>Dieser Bericht wurde ohne Nachweise erstellt: er sagt, was ein Knoten gezeigt hat.</translation>
    </message>
    <message>
        <source>Publications, votes, decisions and acknowledgements are proven by the signed file beside it, without any node:</source>
        <translation>Veröffentlichungen, Stimmen, Entscheidungen und Quittungen beweist die signierte Datei daneben, ohne jeden Knoten:</translation>
    </message>
    <message>
        <source>SHA-256 of that file</source>
        <translation>SHA-256 dieser Datei</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, Seite %2 von %3</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innerhalb</translation>
    </message>
    <message>
        <source>No device has acknowledged yet.</source>
        <translation>Noch kein Gerät hat quittiert.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>half within %1</source>
        <translation>die Hälfte binnen %1</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <translation>95 % binnen %1</translation>
    </message>
    <message>
        <source>%1: half of the devices acknowledged within %2, 95 % within %3.</source>
        <translation>%1: die Hälfte der Geräte quittierte binnen %2, 95 % binnen %3.</translation>
    </message>
    <message>
        <source>No device of %1 was heard of through %2.</source>
        <translation>Über %2 kam noch von keinem Gerät Nachricht zu %1.</translation>
    </message>
    <message>
        <source>%1 at %2: %3 of %4 devices, failures: %5.</source>
        <translation>%1 bei %2: %3 von %4 Geräten, Fehlschläge: %5.</translation>
    </message>
    <message>
        <source>No gateway has recorded acknowledgements that are open to us.</source>
        <translation>Kein Gateway hat Quittungen eingetragen, die für uns lesbar sind.</translation>
    </message>
    <message>
        <source>Every device that was heard of has its release.</source>
        <translation>Jedes Gerät, von dem Nachricht kam, hat sein Release.</translation>
    </message>
    <message>
        <source>Furthest behind: %1</source>
        <translation>Am weitesten zurück: %1</translation>
    </message>
    <message>
        <source>none: all is probable</source>
        <translation>keiner: alles ist wahrscheinlich</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>Payloads</translation>
    </message>
    <message>
        <source>Transaction %1</source>
        <translation>Transaktion %1</translation>
    </message>
    <message>
        <source>Device %2 of %1</source>
        <translation>Gerät %2 von %1</translation>
    </message>
    <message>
        <source>Acknowledgements wait for their batch until the keys are unlocked.</source>
        <translation>Quittungen warten auf ihren Stapel, bis die Schlüssel entsperrt sind.</translation>
    </message>
    <message>
        <source>It is %1 ahead of its peers&apos; clocks.</source>
        <translation>Sie geht %1 vor gegenüber den Uhren der anderen.</translation>
    </message>
    <message>
        <source>It is %1 behind its peers&apos; clocks.</source>
        <translation>Sie geht %1 nach gegenüber den Uhren der anderen.</translation>
    </message>
    <message>
        <source>The newest block is dated %1 ahead of this clock.</source>
        <translation>Der neueste Block ist %1 vor dieser Uhr datiert.</translation>
    </message>
    <message>
        <source>%1: %2 is in no block after %3</source>
        <translation>%1: %2 steht nach %3 in keinem Block</translation>
    </message>
    <message>
        <source>Size %1, cosigned %2</source>
        <translation>Größe %1, mitsigniert %2</translation>
    </message>
    <message>
        <source>%1, size %2</source>
        <translation>%1, Größe %2</translation>
    </message>
    <message>
        <source>%1: two heads of size %2, which is not settled here</source>
        <translation>%1: zwei Köpfe der Größe %2, die hier nicht endgültig ist</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>Veröffentlicht von %1</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Rollout</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>rolling out</source>
        <translation>wird ausgerollt</translation>
    </message>
    <message>
        <source>%1, ring %2</source>
        <translation>%1, Ring %2</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Auslieferung</translation>
    </message>
    <message>
        <source>until %1 of the devices</source>
        <translation>bis %1 der Geräte</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>First acknowledgement</source>
        <translation>Erste Quittung</translation>
    </message>
    <message>
        <source>Half of the devices have it</source>
        <translation>Die Hälfte der Geräte hat es</translation>
    </message>
    <message>
        <source>%1 of the devices have it</source>
        <translation>%1 der Geräte haben es</translation>
    </message>
    <message>
        <source>First failure on a device</source>
        <translation>Erster Fehlschlag auf einem Gerät</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <translation>%1 fragt: %2</translation>
    </message>
    <message>
        <source>%1 answers: %2</source>
        <translation>%1 antwortet: %2</translation>
    </message>
    <message>
        <source>%1: %2 events since %3; it is %4.</source>
        <translation>%1: Ereignisse seit %3: %2; Stand: %4.</translation>
    </message>
    <message>
        <source>Installed on %1 of %2 devices, failures: %3.</source>
        <translation>Auf %1 von %2 Geräten installiert, Fehlschläge: %3.</translation>
    </message>
    <message>
        <source>late by %1</source>
        <comment>a review: so much after its deadline</comment>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a review: so much time until its deadline</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a review: the day of its deadline</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>No reviews need you.</source>
        <translation>Keine Prüfung braucht Sie.</translation>
    </message>
    <message>
        <source>No reviews need you. Next deadline: %1.</source>
        <translation>Keine Prüfung braucht Sie. Nächster Termin: %1.</translation>
    </message>
    <message>
        <source>Write a time as 2026-11-20 08:30, in UTC, or a span such as 7 d.</source>
        <translation>Schreiben Sie eine Zeit wie 2026-11-20 08:30, in UTC, oder eine Spanne wie 7 d.</translation>
    </message>
    <message>
        <source>This time is not to come.</source>
        <translation>Diese Zeit liegt nicht in der Zukunft.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, and how far away it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: devices that acknowledged</source>
        <translation>%1: Geräte, die quittiert haben</translation>
    </message>
    <message>
        <source>%1: devices that installed it</source>
        <translation>%1: Geräte, die es installiert haben</translation>
    </message>
    <message>
        <source>%1: devices where it failed</source>
        <translation>%1: Geräte, auf denen es fehlschlug</translation>
    </message>
    <message>
        <source>%1: devices that have not acknowledged yet</source>
        <translation>%1: Geräte, die noch nicht quittiert haben</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation>Gateway: %1</translation>
    </message>
    <message>
        <source>Hardware class: %1</source>
        <translation>Hardwareklasse: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>keiner genannt</translation>
    </message>
    <message>
        <source>Accused: %1</source>
        <translation>Beschuldigt: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Ab: %1</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <translation>Bis: %1</translation>
    </message>
    <message>
        <source>The proposal could not be made.</source>
        <translation>Der Vorschlag konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Nothing was signed or sent.</source>
        <translation>Nichts wurde signiert oder gesendet.</translation>
    </message>
    <message>
        <source>Look at the proposal...</source>
        <translation>Vorschlag ansehen...</translation>
    </message>
    <message>
        <source>Propose a change of %1</source>
        <translation>Änderung von %1 vorschlagen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Keys to revoke</source>
        <translation>Zu widerrufende Schlüssel</translation>
    </message>
    <message>
        <source>Last trusted leaf</source>
        <translation>Letztes vertrautes Blatt</translation>
    </message>
    <message>
        <source>only when a key was stolen: a leaf of the release chain</source>
        <translation>nur wenn ein Schlüssel gestohlen wurde: ein Blatt der Release-Kette</translation>
    </message>
    <message>
        <source>What a revoked key signed after that leaf is void: votes and releases, too. Left empty, all that it signed so far stands.</source>
        <translation>Was ein widerrufener Schlüssel nach diesem Blatt signiert hat, ist nichtig, auch Stimmen und Releases. Bleibt es leer, gilt alles, was er bisher signiert hat.</translation>
    </message>
    <message>
        <source>A leaf is a number, as the Chain page shows it.</source>
        <translation>Ein Blatt ist eine Zahl, wie die Seite Kette sie zeigt.</translation>
    </message>
    <message>
        <source>It says nothing while no key is revoked.</source>
        <translation>Es sagt nichts, solange kein Schlüssel widerrufen wird.</translation>
    </message>
    <message>
        <source>A member has a name.</source>
        <translation>Ein Mitglied hat einen Namen.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>A member without roles leaves the consortium: propose its removal.</source>
        <translation>Ein Mitglied ohne Rollen verlässt das Konsortium: Schlagen Sie seinen Ausschluss vor.</translation>
    </message>
    <message>
        <source>Public record of the new member</source>
        <translation>Öffentlicher Eintrag des neuen Mitglieds</translation>
    </message>
    <message>
        <source>Propose other checkers</source>
        <translation>Andere Prüfer vorschlagen</translation>
    </message>
    <message>
        <source>Propose other validators</source>
        <translation>Andere Validatoren vorschlagen</translation>
    </message>
    <message>
        <source>Who votes on releases from then on, all of them. Each needs the role and a vote key first: propose a change of the member.</source>
        <translation>Wer von da an über Releases abstimmt, alle. Jeder braucht zuerst die Rolle und einen Stimmschlüssel: Schlagen Sie eine Änderung des Mitglieds vor.</translation>
    </message>
    <message>
        <source>Who settles blocks from then on, all of them. Each needs the role and its keys first: propose a change of the member.</source>
        <translation>Wer von da an Blöcke endgültig macht, alle. Jeder braucht zuerst die Rolle und ihre Schlüssel: Schlagen Sie eine Änderung des Mitglieds vor.</translation>
    </message>
    <message>
        <source>Checkers</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Validators</source>
        <translation>Validatoren</translation>
    </message>
    <message>
        <source>There is at least one.</source>
        <translation>Es gibt mindestens einen.</translation>
    </message>
    <message>
        <source>Propose another policy</source>
        <translation>Andere Richtlinie vorschlagen</translation>
    </message>
    <message>
        <source>Checkers of a release, at least</source>
        <translation>Prüfer eines Releases, mindestens</translation>
    </message>
    <message>
        <source>Approvals of a release, at least</source>
        <translation>Zustimmungen zu einem Release, mindestens</translation>
    </message>
    <message>
        <source>For releases that are published from then on. A majority of the checkers is always needed.</source>
        <translation>Für Releases, die von da an veröffentlicht werden. Eine Mehrheit der Prüfer ist immer nötig.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>key file, or pkcs11: for a key on a token</source>
        <translation>Schlüsseldatei, oder pkcs11: für einen Schlüssel auf einem Token</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Wählen...</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>Purpose of the new key</source>
        <translation>Zweck des neuen Schlüssels</translation>
    </message>
    <message>
        <source>no new key</source>
        <translation>kein neuer Schlüssel</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>Sagen Sie, wofür er ist.</translation>
    </message>
    <message>
        <source>Say where the new key is.</source>
        <translation>Sagen Sie, wo der neue Schlüssel ist.</translation>
    </message>
    <message>
        <source>Propose a new key of %1</source>
        <translation>Neuen Schlüssel von %1 vorschlagen</translation>
    </message>
    <message>
        <source>Which key</source>
        <translation>Welcher Schlüssel</translation>
    </message>
    <message>
        <source>The vendor signs with its present root key and with the new one; then a quorum of the checkers consents. Each of them hears from the vendor itself first that the key is its own.</source>
        <translation>Der Anbieter signiert mit seinem jetzigen Wurzelschlüssel und mit dem neuen; dann stimmt ein Quorum der Prüfer zu. Jeder von ihnen hört vorher vom Anbieter selbst, dass der Schlüssel sein eigener ist.</translation>
    </message>
    <message>
        <source>The vendor signs with its root key, which is enough; or with its present release key, and then a quorum of the checkers consents.</source>
        <translation>Der Anbieter signiert mit seinem Wurzelschlüssel, das genügt; oder mit seinem jetzigen Release-Schlüssel, und dann stimmt ein Quorum der Prüfer zu.</translation>
    </message>
    <message>
        <source>A root key&apos;s statements stand.</source>
        <translation>Was ein Wurzelschlüssel signiert hat, gilt weiter.</translation>
    </message>
    <message>
        <source>Sign with a key of the vendor</source>
        <translation>Mit einem Schlüssel des Anbieters signieren</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>The key is read for this one signature and kept nowhere. The signature stands in the proposal for whoever gets it; nothing is sent.</source>
        <translation>Der Schlüssel wird für diese eine Signatur gelesen und nirgends behalten. Die Signatur steht im Vorschlag für jeden, der ihn bekommt; gesendet wird nichts.</translation>
    </message>
    <message>
        <source>Key of the vendor</source>
        <translation>Schlüssel des Anbieters</translation>
    </message>
    <message>
        <source>Passphrase or PIN</source>
        <translation>Passphrase oder PIN</translation>
    </message>
    <message>
        <source>It was not signed.</source>
        <translation>Es wurde nicht signiert.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message numerus="yes">
        <source>%1 more releases are left out of this preview; the saved report has them.</source>
        <translation>
            <numerusform>%1 weiteres Release fehlt in dieser Vorschau; der gespeicherte Bericht enthält es.</numerusform>
            <numerusform>%1 weitere Releases fehlen in dieser Vorschau; der gespeicherte Bericht enthält sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more alerts are left out of this preview; the saved report has them.</source>
        <translation>
            <numerusform>%1 weiterer Alarm fehlt in dieser Vorschau; der gespeicherte Bericht enthält ihn.</numerusform>
            <numerusform>%1 weitere Alarme fehlen in dieser Vorschau; der gespeicherte Bericht enthält sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, state of %2, everything about this release</source>
        <translation>%1, Stand %2, alles zu diesem Release</translation>
    </message>
    <message>
        <source>%1, state of %2, releases and alerts until %3</source>
        <translation>%1, Stand %2, Releases und Alarme bis %3</translation>
    </message>
    <message>
        <source>%1, state of %2, releases and alerts from %3 until %4</source>
        <translation>%1, Stand %2, Releases und Alarme von %3 bis %4</translation>
    </message>
    <message>
        <source>Not a time. Write 2026-11-20, or 2026-11-20 08:30, in UTC.</source>
        <translation>Keine Zeit. Schreiben Sie 2026-11-20 oder 2026-11-20 08:30, in UTC.</translation>
    </message>
    <message>
        <source>That is still to come: the report would be empty.</source>
        <translation>Das kommt erst noch: der Bericht wäre leer.</translation>
    </message>
    <message>
        <source>That is still to come. Leave it empty for a report until now.</source>
        <translation>Das kommt erst noch. Lassen Sie es leer für einen Bericht bis jetzt.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Es endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>Published by %1 at %2; not decided yet.</source>
        <translation>Veröffentlicht von %1 am %2; noch nicht entschieden.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) of %1</source>
        <translation>
            <numerusform>%n Gerät von %1</numerusform>
            <numerusform>%n Geräte von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s)</source>
        <translation>
            <numerusform>%n Transaktion</numerusform>
            <numerusform>%n Transaktionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::Accusations</name>
    <message>
        <source>Accused</source>
        <translation>Beschuldigt</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Failed without a reason</source>
        <translation>Fehlgeschlagen ohne Grund</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Negative acknowledgements by accused party</source>
        <translation>Negative Quittungen nach beschuldigter Partei</translation>
    </message>
</context>
<context>
    <name>quorate::pages::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Show the release</source>
        <translation>Release anzeigen</translation>
    </message>
    <message>
        <source>No alerts.</source>
        <translation>Keine Alarme.</translation>
    </message>
    <message>
        <source>Failed boot checks, conflicting signatures and missing transactions are shown here as soon as this node sees them.</source>
        <translation>Fehlgeschlagene Boot-Prüfungen, widersprüchliche Signaturen und fehlende Transaktionen erscheinen hier, sobald dieser Knoten sie bemerkt.</translation>
    </message>
    <message>
        <source>This alert is gone.</source>
        <translation>Diesen Alarm gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>First statement</source>
        <translation>Erste Aussage</translation>
    </message>
    <message>
        <source>Second statement</source>
        <translation>Zweite Aussage</translation>
    </message>
    <message>
        <source>Export evidence...</source>
        <translation>Nachweise exportieren...</translation>
    </message>
    <message>
        <source>Everything that this node can prove, in one signed file</source>
        <translation>Alles, was dieser Knoten beweisen kann, in einer signierten Datei</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Nachweise exportieren</translation>
    </message>
    <message>
        <source>The evidence is in %1</source>
        <translation>Die Nachweise liegen in %1</translation>
    </message>
    <message>
        <source>The evidence was not exported.</source>
        <translation>Die Nachweise wurden nicht exportiert.</translation>
    </message>
    <message>
        <source>No complete file was written.</source>
        <translation>Es wurde keine vollständige Datei geschrieben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>%1 signed both. Lines that differ are marked; whoever signed one must not have signed the other.</source>
        <translation>%1 hat beide signiert. Abweichende Zeilen sind markiert; wer die eine signiert hat, hätte die andere nicht signieren dürfen.</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stummgeschaltet</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Mute until...</source>
        <translation>Stummschalten bis...</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Ohne Zuständige</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>In 8 hours</source>
        <translation>In 8 Stunden</translation>
    </message>
    <message>
        <source>Tomorrow at 8:00</source>
        <translation>Morgen um 8:00</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>In 7 Tagen</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Wer sich darum kümmert</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>The alert is acknowledged. It stays in the list and in the evidence.</source>
        <translation>Der Alarm ist bestätigt. Er bleibt in der Liste und in den Nachweisen.</translation>
    </message>
    <message>
        <source>The alert is open again.</source>
        <translation>Der Alarm ist wieder offen.</translation>
    </message>
    <message>
        <source>The alert is muted until %1.</source>
        <translation>Der Alarm ist bis %1 stumm.</translation>
    </message>
    <message>
        <source>Nobody looks after the alert.</source>
        <translation>Niemand kümmert sich um den Alarm.</translation>
    </message>
    <message>
        <source>%1 looks after the alert.</source>
        <translation>%1 kümmert sich um den Alarm.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Muted until</source>
        <translation>Stumm bis</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) since %1</source>
        <translation>
            <numerusform>%n-mal seit %1</numerusform>
            <numerusform>%n-mal seit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Accused by devices</source>
        <translation>Von Geräten beschuldigt</translation>
    </message>
    <message>
        <source>Which parties do negative acknowledgements name? Choose a line to list its devices</source>
        <translation>Welche Parteien nennen negative Quittungen? Eine Zeile wählen, um ihre Geräte aufzulisten</translation>
    </message>
    <message>
        <source>About us</source>
        <translation>Betrifft uns</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Evidence...</source>
        <translation>Nachweise...</translation>
    </message>
    <message>
        <source>What this node can prove of its release, in one signed file; of everything, where it has none</source>
        <translation>Was dieser Knoten über die Release beweisen kann, in einer signierten Datei; gibt es keine, über alles</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Export proof...</source>
        <translation>Beweis exportieren...</translation>
    </message>
    <message>
        <source>Both signed heads in one file, which proves the contradiction to anybody</source>
        <translation>Beide signierten Köpfe in einer Datei, die den Widerspruch jedem beweist</translation>
    </message>
    <message>
        <source>What this row stands for</source>
        <translation>Wofür diese Zeile steht</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ArtifactSheet</name>
    <message>
        <source>Add an artifact to %1</source>
        <translation>Ein Artefakt zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Another way to the same target: a delta for devices that have another version, or the full artifact. Nobody votes again, because votes are about what is installed.</source>
        <translation>Ein anderer Weg zum selben Ziel: ein Delta für Geräte mit einer anderen Version oder das vollständige Artefakt. Niemand stimmt neu ab, denn Stimmen gelten dem, was installiert wird.</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Hinzufügen...</translation>
    </message>
    <message>
        <source>Nothing is added (Esc)</source>
        <translation>Nichts wird hinzugefügt (Esc)</translation>
    </message>
    <message>
        <source>Drop the file or folder of the release here</source>
        <translation>Datei oder Ordner des Releases hier ablegen</translation>
    </message>
    <message>
        <source>Drop what devices have now here; empty: a full artifact</source>
        <translation>Was Geräte jetzt haben, hier ablegen; leer: vollständiges Artefakt</translation>
    </message>
    <message>
        <source>What the release installs</source>
        <translation>Was das Release installiert</translation>
    </message>
    <message>
        <source>What devices have</source>
        <translation>Was Geräte haben</translation>
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
        <translation>%1 installiert etwas anderes: Dies hat die SHA-256 %2. Worüber abgestimmt wurde, ist nicht mehr zu ändern.</translation>
    </message>
    <message>
        <source>There is one already, of %1.</source>
        <translation>Es gibt schon eines, von %1.</translation>
    </message>
    <message>
        <source>Artifacts are added to releases that are in review or approved.</source>
        <translation>Artefakte kommen zu Releases hinzu, die in Prüfung oder freigegeben sind.</translation>
    </message>
    <message>
        <source>Choose what the release installs.</source>
        <translation>Wählen Sie, was das Release installiert.</translation>
    </message>
    <message>
        <source>The artifact is being built and compared.</source>
        <translation>Das Artefakt wird gebaut und verglichen.</translation>
    </message>
    <message>
        <source>Unlock the keys to add it.</source>
        <translation>Entsperren Sie die Schlüssel, um es hinzuzufügen.</translation>
    </message>
    <message>
        <source>The next step shows what is added; nothing is sent before.</source>
        <translation>Der nächste Schritt zeigt, was hinzukommt; vorher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Sign and add</source>
        <translation>Signieren und hinzufügen</translation>
    </message>
    <message>
        <source>It is built once more, signed with the release key and put on the ledger, for good. Gateways offer it as long as they offer the release.</source>
        <translation>Es wird noch einmal gebaut, mit dem Release-Schlüssel signiert und endgültig in den Ledger gestellt. Gateways bieten es an, solange sie das Release anbieten.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Installs</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>For devices that have</source>
        <translation>Für Geräte mit</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>Beliebigem</translation>
    </message>
    <message>
        <source>The artifact of %1 is added in %2 s.</source>
        <translation>Das Artefakt von %1 wird in %2 s hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 has one artifact more; the transaction is settled.</source>
        <translation>%1 hat ein Artefakt mehr; die Transaktion ist endgültig.</translation>
    </message>
    <message>
        <source>No artifact was added to %1.</source>
        <translation>Zu %1 kam kein Artefakt hinzu.</translation>
    </message>
    <message>
        <source>Unpack compressed parts for the delta</source>
        <translation>Komprimierte Teile für das Delta entpacken</translation>
    </message>
    <message>
        <source>Much smaller deltas of images with compressed parts; a device must have the same packers</source>
        <translation>Viel kleinere Deltas von Images mit komprimierten Teilen; ein Gerät muss dieselben Packer haben</translation>
    </message>
    <message>
        <source>This file or folder does not exist.</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>This file or folder does not answer. Is its disk or network there?</source>
        <translation>Diese Datei oder dieser Ordner antwortet nicht. Ist der Datenträger oder das Netz erreichbar?</translation>
    </message>
    <message>
        <source>File...</source>
        <translation>Datei...</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>Ordner...</translation>
    </message>
    <message>
        <source>%1, release key</source>
        <translation>%1, Release-Schlüssel</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>The release is as before.</source>
        <translation>Das Release ist unverändert.</translation>
    </message>
    <message>
        <source>Correct what is marked.</source>
        <translation>Berichtigen Sie, was markiert ist.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::CatchUpStrip</name>
    <message>
        <source>How far the node has caught up</source>
        <translation>Wie weit der Knoten aufgeholt hat</translation>
    </message>
    <message>
        <source>Hide this until the node has caught up</source>
        <translation>Ausblenden, bis der Knoten aufgeholt hat</translation>
    </message>
    <message numerus="yes">
        <source>Catching up with the %1: %2 blocks left</source>
        <translation>
            <numerusform>%1 wird aufgeholt: noch %2 Block</numerusform>
            <numerusform>%1 wird aufgeholt: noch %2 Blöcke</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 a second, about %2 still</source>
        <translation>, %1 je Sekunde, noch etwa %2</translation>
    </message>
    <message>
        <source>What you see is of %1.</source>
        <translation>Was Sie sehen, ist von %1.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ChainCharts</name>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>Transaktionen</translation>
    </message>
    <message>
        <source>turns without a block before it: %1</source>
        <translation>Züge ohne Block davor: %1</translation>
    </message>
    <message>
        <source>Needs two blocks.</source>
        <translation>Braucht zwei Blöcke.</translation>
    </message>
    <message>
        <source>Median %1 s between blocks, slowest %2 s, turns without a block: %3.</source>
        <translation>Median %1 s zwischen Blöcken, langsamster %2 s, Züge ohne Block: %3.</translation>
    </message>
    <message>
        <source>a turn, %1 s</source>
        <translation>ein Zug, %1 s</translation>
    </message>
    <message>
        <source>%1 of the %2 newest blocks record transactions.</source>
        <translation>%1 der %2 neuesten Blöcke halten Transaktionen fest.</translation>
    </message>
    <message>
        <source>seconds until settled</source>
        <translation>Sekunden bis endgültig</translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>noch nicht endgültig</translation>
    </message>
    <message>
        <source>never settled: nobody votes</source>
        <translation>nie endgültig: niemand stimmt ab</translation>
    </message>
    <message>
        <source>settled before this console looked</source>
        <translation>endgültig, bevor diese Konsole hinsah</translation>
    </message>
    <message>
        <source>No block was settled since this console looks.</source>
        <translation>Seit diese Konsole hinsieht, wurde kein Block endgültig.</translation>
    </message>
    <message>
        <source>Median %1 s until a block is settled, slowest %2 s, as this console saw it.</source>
        <translation>Median %1 s, bis ein Block endgültig ist, langsamster %2 s, wie diese Konsole es sah.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ChainPage</name>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Older blocks</source>
        <translation>Ältere Blöcke</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Transactions of the block</source>
        <translation>Transaktionen des Blocks</translation>
    </message>
    <message>
        <source>Waiting transactions</source>
        <translation>Wartende Transaktionen</translation>
    </message>
    <message>
        <source>No blocks yet.</source>
        <translation>Noch keine Blöcke.</translation>
    </message>
    <message>
        <source>The first block is sealed once validators are connected.</source>
        <translation>Der erste Block wird versiegelt, sobald Validatoren verbunden sind.</translation>
    </message>
    <message>
        <source>Select a block to see its transactions.</source>
        <translation>Wählen Sie einen Block, um seine Transaktionen zu sehen.</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Decoded transaction</source>
        <translation>Dekodierte Transaktion</translation>
    </message>
    <message>
        <source>Select a transaction to see what it says.</source>
        <translation>Wählen Sie eine Transaktion, um zu sehen, was sie besagt.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>What does it record, and who signed it?</source>
        <translation>Was hält er fest, und wer hat es signiert?</translation>
    </message>
    <message>
        <source>Waiting for the node.</source>
        <translation>Warten auf den Knoten.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>best seen %1</source>
        <translation>höchste gesehene: %1</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>blocks not settled: %1</source>
        <translation>nicht endgültige Blöcke: %1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>Transaktionen</translation>
    </message>
    <message>
        <source>root %1</source>
        <translation>Wurzel %1</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>%1 of %2 cosigned, %3</source>
        <translation>%1 von %2 mitgezeichnet, %3</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>The blocks could not be read.</source>
        <translation>Die Blöcke konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Older blocks could not be read.</source>
        <translation>Ältere Blöcke konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Block %1 records no transactions.</source>
        <translation>Block %1 enthält keine Transaktionen.</translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation>Versiegelt von</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>The transaction could not be read.</source>
        <translation>Die Transaktion konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>im Pool</translation>
    </message>
    <message>
        <source>block %1, leaf %2</source>
        <translation>Block %1, Blatt %2</translation>
    </message>
    <message>
        <source>Finality</source>
        <translation>Endgültigkeit</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Nicht endgültig</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Show the proof</source>
        <translation>Beweis anzeigen</translation>
    </message>
    <message>
        <source>Raw bytes</source>
        <translation>Rohe Bytes</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>Place and signature</source>
        <translation>Ort und Signatur</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>From the transaction&apos;s leaf to the root of a cosigned checkpoint</source>
        <translation>Vom Blatt der Transaktion zur Wurzel eines mitgezeichneten Checkpoints</translation>
    </message>
    <message>
        <source>Block %1 could not be read.</source>
        <translation>Block %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The proof could not be made.</source>
        <translation>Der Beweis konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Recomputed here: the leaf leads to the root of the checkpoint.</source>
        <translation>Hier nachgerechnet: das Blatt führt zur Wurzel des Checkpoints.</translation>
    </message>
    <message>
        <source>The leaf does NOT lead to the root of the checkpoint.</source>
        <translation>Das Blatt führt NICHT zur Wurzel des Checkpoints.</translation>
    </message>
    <message>
        <source>Leaf %1 of a log of %2</source>
        <translation>Blatt %1 eines Logs mit %2</translation>
    </message>
    <message>
        <source>Leaf data: %1</source>
        <translation>Daten des Blatts: %1</translation>
    </message>
    <message>
        <source>Path %1: %2</source>
        <translation>Pfad %1: %2</translation>
    </message>
    <message>
        <source>Root: %1</source>
        <translation>Wurzel: %1</translation>
    </message>
    <message>
        <source>Checkpoint with the validators&apos; cosignatures:</source>
        <translation>Checkpoint mit den Mitzeichnungen der Validatoren:</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>nobody votes: never settled</source>
        <translation>niemand stimmt ab: nie endgültig</translation>
    </message>
    <message>
        <source>Is the chain well? Seconds between the newest blocks, what they record, and how soon they are settled</source>
        <translation>Geht es der Kette gut? Sekunden zwischen den neuesten Blöcken, was sie festhalten und wie bald sie endgültig sind</translation>
    </message>
    <message>
        <source>Export block...</source>
        <translation>Block exportieren …</translation>
    </message>
    <message>
        <source>Jump to height</source>
        <translation>Zur Höhe springen</translation>
    </message>
    <message>
        <source>The number of a block; Enter shows it, also one that is not loaded</source>
        <translation>Die Nummer eines Blocks; Enter zeigt ihn, auch wenn er nicht geladen ist</translation>
    </message>
    <message>
        <source>With releases</source>
        <translation>Mit Releases</translation>
    </message>
    <message>
        <source>With votes</source>
        <translation>Mit Stimmen</translation>
    </message>
    <message>
        <source>Sealer</source>
        <translation>Versiegler</translation>
    </message>
    <message>
        <source>The block and what it records, as JSON</source>
        <translation>Der Block und was er festhält, als JSON</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Verify from the beginning</source>
        <translation>Von Anfang an prüfen</translation>
    </message>
    <message>
        <source>Applies every block of this chain anew, from the founding document on, and compares; a job that takes its time</source>
        <translation>Wendet jeden Block dieser Kette vom Gründungsdokument an neu an und vergleicht; ein Auftrag, der seine Zeit braucht</translation>
    </message>
    <message>
        <source>%1: it was not found to be right.</source>
        <translation>%1: Sie hat sich nicht als richtig erwiesen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is right from the founding document on: %2 blocks and %3 transactions follow all rules, up to block %4.</source>
        <translation>%1 stimmt vom Gründungsdokument an: Blöcke: %2, Transaktionen: %3; alle folgen den Regeln, bis zu Block %4.</translation>
    </message>
    <message>
        <source>Nothing of it is settled: no votes vouch for it, and it may still change.</source>
        <translation>Nichts davon ist endgültig: Keine Stimmen bürgen dafür, und es kann sich noch ändern.</translation>
    </message>
    <message>
        <source>Block: %1
Log: %2
State: %3</source>
        <translation>Block: %1
Log: %2
Zustand: %3</translation>
    </message>
    <message>
        <source>%1 is being verified; Jobs shows how far it is.</source>
        <translation>%1 wird geprüft; Aufträge zeigt, wie weit es ist.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>a block that is not loaded is found by all 64 digits of its id</source>
        <translation>ein Block, der nicht geladen ist, wird mit allen 64 Ziffern seiner Kennung gefunden</translation>
    </message>
    <message>
        <source>looking...</source>
        <translation>wird gesucht...</translation>
    </message>
    <message>
        <source>The block could not be looked for.</source>
        <translation>Der Block konnte nicht gesucht werden.</translation>
    </message>
    <message>
        <source>neither chain has a block with this id</source>
        <translation>keine der Ketten hat einen Block mit dieser Kennung</translation>
    </message>
</context>
<context>
    <name>quorate::pages::CheckerDesk</name>
    <message>
        <source>Are the payloads here, and what runs?</source>
        <translation>Sind die Payloads hier, und was läuft?</translation>
    </message>
    <message>
        <source>Here, %1</source>
        <translation>Hier, %1</translation>
    </message>
    <message>
        <source>Payloads here: %1 of %2</source>
        <translation>Payloads hier: %1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>payloads of a release, and its deadline</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ready for review</source>
        <translation>Bereit zur Prüfung</translation>
    </message>
    <message>
        <source>Reviewed, ready for your vote</source>
        <translation>Geprüft, bereit für Ihre Stimme</translation>
    </message>
    <message>
        <source>The review stopped</source>
        <translation>Die Prüfung brach ab</translation>
    </message>
    <message>
        <source>Review runs</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>Review runs, %1</source>
        <translation>Prüfung läuft, %1</translation>
    </message>
    <message>
        <source>Review runs, %1, about %2 left</source>
        <translation>Prüfung läuft, %1, noch etwa %2</translation>
    </message>
    <message>
        <source>Reviews begin by themselves, first of what is here.</source>
        <translation>Prüfungen beginnen von selbst, zuerst von dem, was hier ist.</translation>
    </message>
    <message>
        <source>A review begins when you open its release.</source>
        <translation>Eine Prüfung beginnt, wenn Sie ihr Release öffnen.</translation>
    </message>
    <message>
        <source>Nothing needs your vote, and no review runs.</source>
        <translation>Nichts braucht Ihre Stimme, und keine Prüfung läuft.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::CheckerRecord</name>
    <message>
        <source>Your votes</source>
        <translation>Ihre Stimmen</translation>
    </message>
    <message>
        <source>%1: you: %2, now: %3</source>
        <translation>%1: Sie: %2, jetzt: %3</translation>
    </message>
    <message>
        <source>You have not voted yet.</source>
        <translation>Sie haben noch nicht abgestimmt.</translation>
    </message>
    <message>
        <source>Votes: %1, rejections: %2, decided otherwise: %3</source>
        <translation>Stimmen: %1, Ablehnungen: %2, anders entschieden: %3</translation>
    </message>
</context>
<context>
    <name>quorate::pages::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>%1 device %2</source>
        <translation>%1 Gerät %2</translation>
    </message>
    <message>
        <source>Signed history</source>
        <translation>Signierter Verlauf</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Ask the ledgers</source>
        <translation>Die Ledger befragen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Block %1 of the %2</source>
        <translation>Block %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Rollout</translation>
    </message>
    <message>
        <source>View, release, device, member, hash, file; &gt; commands, # block, @ member</source>
        <translation>Ansicht, Release, Gerät, Mitglied, Hash, Datei; &gt; Befehle, # Block, @ Mitglied</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Publish %1 as a new version</source>
        <translation>%1 als neue Version veröffentlichen</translation>
    </message>
    <message>
        <source>Build the delta of a new release from %1</source>
        <translation>Das Delta eines neuen Release von %1 aus bauen</translation>
    </message>
    <message>
        <source>Put %1 beside a new release, as SBOM or report</source>
        <translation>%1 einem neuen Release beilegen, als SBOM oder Bericht</translation>
    </message>
    <message>
        <source>Torrent</source>
        <translation>Torrent</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>No release on this ledger and no transfer here has this payload.</source>
        <translation>Kein Release auf diesem Ledger und keine Übertragung hier hat diese Payload.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>No release, target, payload, key or transfer begins like that, and none of the newest %1 blocks. Older blocks and the keys of devices are found by all 64 digits.</source>
        <translation>Kein Release, Ziel oder Schlüssel, keine Payload und keine Übertragung beginnt so, und auch keiner der neuesten %1 Blöcke. Ältere Blöcke und die Schlüssel von Geräten werden mit allen 64 Ziffern gefunden.</translation>
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
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Compare releases</source>
        <translation>Releases vergleichen</translation>
    </message>
    <message>
        <source>What differs is marked.</source>
        <translation>Was sich unterscheidet, ist markiert.</translation>
    </message>
    <message>
        <source>Both releases</source>
        <translation>Beide Releases</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <source>SBOM</source>
        <translation>SBOM</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Veröffentlicht von</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Rollback index</source>
        <translation>Rollback-Index</translation>
    </message>
    <message>
        <source>Smallest delta</source>
        <translation>Kleinstes Delta</translation>
    </message>
    <message>
        <source>Full artifact</source>
        <translation>Vollständiges Artefakt</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>no checker of it</source>
        <translation>kein Prüfer davon</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Vote of %1</source>
        <translation>Stimme von %1</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Choose two releases.</source>
        <translation>Wählen Sie zwei Releases.</translation>
    </message>
    <message>
        <source>Reading both SBOMs...</source>
        <translation>Beide SBOMs werden gelesen …</translation>
    </message>
    <message>
        <source>The SBOMs could not be compared.</source>
        <translation>Die SBOMs konnten nicht verglichen werden.</translation>
    </message>
    <message>
        <source>The same components on both sides.</source>
        <translation>Auf beiden Seiten dieselben Komponenten.</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) differ.</source>
        <translation>
            <numerusform>%n Komponente unterscheidet sich.</numerusform>
            <numerusform>%n Komponenten unterscheiden sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweites</translation>
    </message>
    <message>
        <source>First release</source>
        <translation>Erstes Release</translation>
    </message>
    <message>
        <source>Second release</source>
        <translation>Zweites Release</translation>
    </message>
    <message>
        <source>What came, went and changed from the first to the second?</source>
        <translation>Was kam, ging und änderte sich vom ersten zum zweiten?</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ConsortiumStep</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>Mit einer Einladung beitreten</translation>
    </message>
    <message>
        <source>A member gave you a file, a text or a link, perhaps as a QR code.</source>
        <translation>Ein Mitglied gab Ihnen eine Datei, einen Text oder einen Link, vielleicht als QR-Code.</translation>
    </message>
    <message>
        <source>Create a consortium</source>
        <translation>Ein Konsortium gründen</translation>
    </message>
    <message>
        <source>Alone, or with the public records of the other founders, who make theirs on this page with the last choice.</source>
        <translation>Allein, oder mit den öffentlichen Karten der anderen Gründer, die ihre auf dieser Seite mit der letzten Wahl anlegen.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>The home is made with its keys and waits. Give your public record to whoever founds the consortium or admits you.</source>
        <translation>Das Heim wird mit seinen Schlüsseln angelegt und wartet. Geben Sie Ihre öffentliche Karte dem, der das Konsortium gründet oder Sie aufnimmt.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>The text of the invitation, or its link: quorate:join?...</source>
        <translation>Der Text der Einladung oder ihr Link: quorate:join?...</translation>
    </message>
    <message>
        <source>Open a file...</source>
        <translation>Datei öffnen...</translation>
    </message>
    <message>
        <source>Name of the consortium</source>
        <translation>Name des Konsortiums</translation>
    </message>
    <message>
        <source>Records of other founders</source>
        <translation>Karten anderer Gründer</translation>
    </message>
    <message>
        <source>Add a record...</source>
        <translation>Karte hinzufügen...</translation>
    </message>
    <message>
        <source>Other founders</source>
        <translation>Andere Gründer</translation>
    </message>
    <message>
        <source>Look around in a local demo first</source>
        <translation>Erst in einer lokalen Demo umsehen</translation>
    </message>
    <message>
        <source>What you answered here is kept</source>
        <translation>Was Sie hier geantwortet haben, bleibt erhalten</translation>
    </message>
    <message>
        <source>1 to 128 bytes, no control characters.</source>
        <translation>1 bis 128 Byte, keine Steuerzeichen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Wählen Sie eines.</translation>
    </message>
    <message>
        <source>Reading the invitation …</source>
        <translation>Die Einladung wird gelesen …</translation>
    </message>
    <message>
        <source>Give an invitation.</source>
        <translation>Geben Sie eine Einladung an.</translation>
    </message>
    <message>
        <source>Compare the words with a member.</source>
        <translation>Vergleichen Sie die Wörter mit einem Mitglied.</translation>
    </message>
    <message>
        <source>Name the consortium.</source>
        <translation>Benennen Sie das Konsortium.</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Konsortium</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Gegründet</translation>
    </message>
    <message>
        <source>Founders</source>
        <translation>Gründer</translation>
    </message>
    <message>
        <source>Listening at</source>
        <translation>Lauscht an</translation>
    </message>
    <message>
        <source>These are the words of the consortium; you compared them.</source>
        <translation>Das sind die Wörter des Konsortiums; Sie haben sie verglichen.</translation>
    </message>
    <message>
        <source>Anybody can write an invitation. Call a member whom you know, by a number that you had before, and let them read you the words of the consortium; their console shows them in the list of consortia. Compare those here, and type the three that are left out.</source>
        <translation>Eine Einladung kann jeder schreiben. Rufen Sie ein Mitglied an, das Sie kennen, unter einer Nummer, die Sie vorher hatten, und lassen Sie sich die Wörter des Konsortiums vorlesen; seine Konsole zeigt sie in der Liste der Konsortien. Vergleichen Sie sie hier und tippen Sie die drei, die fehlen.</translation>
    </message>
    <message>
        <source>Word %1, as the member reads it</source>
        <translation>Wort %1, wie das Mitglied es vorliest</translation>
    </message>
    <message>
        <source>This is another word. If the member did read this, the invitation leads to another consortium: do not join.</source>
        <translation>Das ist ein anderes Wort. Wenn das Mitglied es wirklich so vorlas, führt die Einladung in ein anderes Konsortium: Treten Sie nicht bei.</translation>
    </message>
    <message>
        <source>Public record of a founder</source>
        <translation>Öffentliche Karte eines Gründers</translation>
    </message>
    <message>
        <source>Hide how others voted until one has voted</source>
        <translation>Verbergen, wie andere stimmten, bis man selbst gestimmt hat</translation>
    </message>
    <message>
        <source>So that checkers judge alone. It is a courtesy that every console keeps, no secret: the chain is open to all members. It holds for the life of the consortium.</source>
        <translation>Damit Prüfer für sich urteilen. Es ist eine Höflichkeit, an die sich jede Konsole hält, kein Geheimnis: Die Kette steht allen Mitgliedern offen. Es gilt, solange das Konsortium besteht.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::CoveragePage</name>
    <message>
        <source>Coverage by release</source>
        <translation>Abdeckung nach Release</translation>
    </message>
    <message>
        <source>No releases yet.</source>
        <translation>Noch keine Releases.</translation>
    </message>
    <message>
        <source>Coverage is counted from the acknowledgements of devices, once a release is approved.</source>
        <translation>Die Abdeckung wird aus den Quittungen der Geräte gezählt, sobald ein Release freigegeben ist.</translation>
    </message>
    <message>
        <source>Coverage since publication</source>
        <translation>Abdeckung seit der Veröffentlichung</translation>
    </message>
    <message>
        <source>Are releases reaching the fleet? Devices with a positive acknowledgement on the delivery chain</source>
        <translation>Erreichen die Releases die Flotte? Geräte mit positiver Quittung auf der Auslieferungskette</translation>
    </message>
    <message>
        <source>No gateway has recorded acknowledgements of it.</source>
        <translation>Kein Gateway hat Quittungen dafür eingetragen.</translation>
    </message>
    <message>
        <source>This release is gone.</source>
        <translation>Dieses Release gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 devices, %3</source>
        <translation>
            <numerusform>%1 von %2 Gerät, %3</numerusform>
            <numerusform>%1 von %2 Geräten, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not heard of</source>
        <translation>Ohne Nachricht</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Counted from the signed acknowledgements</source>
        <translation>Aus den signierten Quittungen gezählt</translation>
    </message>
    <message>
        <source>As the gateways claim; the entries are not open to us</source>
        <translation>Nach Angabe der Gateways; die Einträge sind für uns nicht lesbar</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Why not there yet</source>
        <translation>Warum noch nicht dort</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation>Beschuldigt</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Acknowledgement latency</source>
        <translation>Quittungsdauer</translation>
    </message>
    <message>
        <source>How long from the decision to a device&apos;s signed acknowledgement?</source>
        <translation>Wie lange von der Entscheidung bis zur signierten Quittung eines Geräts?</translation>
    </message>
    <message>
        <source>Coverage by gateway and release</source>
        <translation>Abdeckung nach Gateway und Release</translation>
    </message>
    <message>
        <source>Where is it stuck? Ink shows what is missing, in % of the devices heard of there; choose a cell to list its devices</source>
        <translation>Wo hakt es? Die Farbe zeigt, was fehlt, in % der Geräte, von denen dort Nachricht kam; eine Zelle wählen, um ihre Geräte aufzulisten</translation>
    </message>
    <message>
        <source>Why devices are not there yet</source>
        <translation>Warum Geräte noch nicht dort sind</translation>
    </message>
    <message>
        <source>Every eligible device is there.</source>
        <translation>Alle berechtigten Geräte sind dort.</translation>
    </message>
    <message>
        <source>Make rollout filter...</source>
        <translation>Rollout-Filter anlegen...</translation>
    </message>
    <message>
        <source>A new rollout whose first ring has the devices that reported a failure of this release</source>
        <translation>Ein neuer Rollout, dessen erster Ring die Geräte hat, die ein Scheitern dieses Releases gemeldet haben</translation>
    </message>
    <message>
        <source>Coverage by</source>
        <translation>Abdeckung nach</translation>
    </message>
    <message>
        <source>Save as report...</source>
        <translation>Als Bericht speichern...</translation>
    </message>
    <message>
        <source>Coverage by group</source>
        <translation>Abdeckung nach Gruppe</translation>
    </message>
    <message>
        <source>What the coverage below is counted by; by model it is that of each model&apos;s newest approved release</source>
        <translation>Wonach die Abdeckung unten gezählt wird; nach Modell ist es die des neuesten genehmigten Releases jedes Modells</translation>
    </message>
    <message>
        <source>The devices could not be listed.</source>
        <translation>Die Geräte konnten nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>No rollout was made.</source>
        <translation>Es wurde kein Rollout angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more are not in it: a ring takes no more listed devices.</source>
        <translation>
            <numerusform>%1 weiteres ist nicht darin: mehr aufgelistete Geräte nimmt ein Ring nicht.</numerusform>
            <numerusform>%1 weitere sind nicht darin: mehr aufgelistete Geräte nimmt ein Ring nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The groups could not be counted.</source>
        <translation>Die Gruppen konnten nicht gezählt werden.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>What devices tell this node&apos;s gateway of themselves</source>
        <translation>Was Geräte dem Gateway dieses Knotens über sich sagen</translation>
    </message>
    <message>
        <source>Devices that are counted</source>
        <translation>Geräte, die gezählt werden</translation>
    </message>
    <message>
        <source>Only devices of one gateway, one hardware class or one attribute are counted, here and in the list that a line leads to</source>
        <translation>Nur Geräte eines Gateways, einer Hardwareklasse oder eines Attributs werden gezählt, hier und in der Liste, zu der eine Zeile führt</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation>Gateway: %1</translation>
    </message>
    <message>
        <source>Hardware class: %1</source>
        <translation>Hardwareklasse: %1</translation>
    </message>
    <message>
        <source>Of the devices that poll this node&apos;s gateway, as they tell it themselves: no signature is on it.</source>
        <translation>Von den Geräten, die das Gateway dieses Knotens abfragen, wie sie es selbst angeben: Das trägt keine Signatur.</translation>
    </message>
    <message>
        <source>Devices tell their gateway what they are; this node is none, so it does not know.</source>
        <translation>Geräte sagen ihrem Gateway, was sie sind; dieser Knoten ist keines und weiß es daher nicht.</translation>
    </message>
    <message>
        <source>The devices of this gateway tell nothing of themselves.</source>
        <translation>Die Geräte dieses Gateways sagen nichts über sich.</translation>
    </message>
    <message>
        <source>This node is not a gateway.</source>
        <translation>Dieser Knoten ist kein Gateway.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message numerus="yes">
        <source>the largest alone; %1 more groups</source>
        <translation>
            <numerusform>nur die größten; %1 weitere Gruppe</numerusform>
            <numerusform>nur die größten; %1 weitere Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The report for auditors about this release, with the signed evidence beside it</source>
        <translation>Der Bericht für Prüfer über dieses Release, mit den signierten Belegen daneben</translation>
    </message>
    <message>
        <source>No device is eligible for this release.</source>
        <translation>Kein Gerät ist für dieses Release berechtigt.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::DecodedTree</name>
    <message>
        <source>no bytes</source>
        <translation>keine Bytes</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Decoded transaction</source>
        <translation>Dekodierte Transaktion</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
</context>
<context>
    <name>quorate::pages::DeltaPanel</name>
    <message>
        <source>Artifact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>wird gemessen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Ersparnis</translation>
    </message>
    <message>
        <source>On 1 Mbit/s</source>
        <translation>Bei 1 Mbit/s</translation>
    </message>
    <message>
        <source>Device memory</source>
        <translation>Gerätespeicher</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Gebaut in</translation>
    </message>
    <message>
        <source>Compare the profiles</source>
        <translation>Profile vergleichen</translation>
    </message>
    <message>
        <source>What the artifacts come to</source>
        <translation>Was die Artefakte ausmachen</translation>
    </message>
    <message>
        <source>Choose the new and an old version: the delta is measured on its own.</source>
        <translation>Wählen Sie die neue und eine alte Version: das Delta wird von selbst gemessen.</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Fortschritt der Messung</translation>
    </message>
    <message>
        <source>Builds the same delta with every profile: size against device memory and time</source>
        <translation>Baut dasselbe Delta mit jedem Profil: Größe, Gerätespeicher und Zeit</translation>
    </message>
    <message>
        <source>Full artifact</source>
        <translation>Vollständiges Artefakt</translation>
    </message>
    <message>
        <source>Delta from %1</source>
        <translation>Delta von %1</translation>
    </message>
    <message>
        <source>%1 could not be measured.</source>
        <translation>%1 konnte nicht gemessen werden.</translation>
    </message>
    <message>
        <source>%1 instead of %2, %3 less, %4 instead of %5 on a 1 Mbit/s link. Rebuilt and compared: it matches.</source>
        <translation>%1 statt %2, %3 weniger, %4 statt %5 über eine Leitung mit 1 Mbit/s. Nachgebaut und verglichen: stimmt überein.</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Where the bytes of the delta go</source>
        <translation>Wohin die Bytes des Deltas gehen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Section of programs</source>
        <translation>Abschnitt von Programmen</translation>
    </message>
    <message numerus="yes">
        <source>%n compressed part(s) unpacked for it; a device needs %1.</source>
        <translation>
            <numerusform>%n komprimierter Teil dafür entpackt; ein Gerät braucht %1.</numerusform>
            <numerusform>%n komprimierte Teile dafür entpackt; ein Gerät braucht %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meanwhile it needs %1 on its disk.</source>
        <translation>Inzwischen braucht es %1 auf seinem Datenträger.</translation>
    </message>
    <message>
        <source>%1: how much payload for how much of the new version? It was encoded in several ways; the smallest is taken.</source>
        <translation>%1: wie viel Payload für wie viel der neuen Version? Kodiert wurde auf mehrere Weisen; genommen wird die kleinste.</translation>
    </message>
    <message>
        <source>%1: how much payload for how much of the new version?</source>
        <translation>%1: wie viel Payload für wie viel der neuen Version?</translation>
    </message>
    <message>
        <source>%1, %2 of %3; %4 of payload so far</source>
        <translation>%1, %2 von %3; bisher %4 Payload</translation>
    </message>
    <message>
        <source>%1 to %2 instead of %3, %4 to %5 less, by the version that a device runs. Rebuilt and compared: all of it matches.</source>
        <translation>%1 bis %2 statt %3, %4 bis %5 weniger, je nach der Version auf dem Gerät. Nachgebaut und verglichen: alles stimmt überein.</translation>
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
        <translation>Geräte an diesem Gateway</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>Quittungen</translation>
    </message>
    <message>
        <source>History of the device</source>
        <translation>Verlauf des Geräts</translation>
    </message>
    <message>
        <source>History of a device</source>
        <translation>Verlauf eines Geräts</translation>
    </message>
    <message>
        <source>No device has polled this gateway yet.</source>
        <translation>Noch kein Gerät hat dieses Gateway abgefragt.</translation>
    </message>
    <message>
        <source>This node is not a gateway.</source>
        <translation>Dieser Knoten ist kein Gateway.</translation>
    </message>
    <message>
        <source>Devices appear here with their first poll.</source>
        <translation>Geräte erscheinen hier mit ihrer ersten Abfrage.</translation>
    </message>
    <message>
        <source>Devices poll gateways. The acknowledgements that gateways recorded are in the next tab.</source>
        <translation>Geräte fragen Gateways ab. Die Quittungen, die Gateways eingetragen haben, stehen im nächsten Reiter.</translation>
    </message>
    <message>
        <source>No acknowledgements are recorded yet.</source>
        <translation>Es sind noch keine Quittungen eingetragen.</translation>
    </message>
    <message>
        <source>Devices acknowledge a release after they installed it or failed to; gateways record the acknowledgements in batches.</source>
        <translation>Geräte quittieren ein Release, nachdem sie es installiert haben oder daran gescheitert sind; Gateways tragen die Quittungen stapelweise ein.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>At this gateway</source>
        <translation>An diesem Gateway</translation>
    </message>
    <message>
        <source>History of %1, device %2</source>
        <translation>Verlauf von %1, Gerät %2</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>Der Verlauf konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This device has acknowledged nothing yet.</source>
        <translation>Dieses Gerät hat noch nichts quittiert.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Silent for a day</source>
        <translation>Seit einem Tag still</translation>
    </message>
    <message>
        <source>List more</source>
        <translation>Mehr auflisten</translation>
    </message>
    <message>
        <source>Save its evidence...</source>
        <translation>Seine Belege speichern...</translation>
    </message>
    <message>
        <source>Show in Coverage</source>
        <translation>In Abdeckung zeigen</translation>
    </message>
    <message>
        <source>Devices of a release</source>
        <translation>Geräte eines Releases</translation>
    </message>
    <message>
        <source>What this gateway offered to the device</source>
        <translation>Was dieses Gateway dem Gerät angeboten hat</translation>
    </message>
    <message>
        <source>the newest alone; Coverage lists all of a release</source>
        <translation>nur die neuesten; Abdeckung listet alle eines Releases</translation>
    </message>
    <message>
        <source>No devices are listed.</source>
        <translation>Es sind keine Geräte aufgelistet.</translation>
    </message>
    <message>
        <source>Choose a reason, a gateway, a bar or a cell in Coverage to list its devices: all of them, from the index of acknowledgements.</source>
        <translation>Wählen Sie in Abdeckung einen Grund, ein Gateway, einen Balken oder eine Zelle, um seine Geräte aufzulisten: alle, aus dem Verzeichnis der Quittungen.</translation>
    </message>
    <message>
        <source>Go to Coverage</source>
        <translation>Zur Abdeckung</translation>
    </message>
    <message>
        <source>This gateway has offered the device nothing.</source>
        <translation>Dieses Gateway hat dem Gerät nichts angeboten.</translation>
    </message>
    <message>
        <source>Further devices that fit are asked for</source>
        <translation>Fragt nach weiteren passenden Geräten</translation>
    </message>
    <message>
        <source>Of a release</source>
        <translation>Eines Releases</translation>
    </message>
    <message>
        <source>Everything that is proven of the device, as a file that &quot;quorated verify&quot; checks</source>
        <translation>Alles, was über das Gerät bewiesen ist, als Datei, die „quorated verify“ prüft</translation>
    </message>
    <message>
        <source>Records of the device</source>
        <translation>Aufzeichnungen zum Gerät</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Offered here</source>
        <translation>Hier angeboten</translation>
    </message>
    <message>
        <source>looking...</source>
        <translation>wird gesucht...</translation>
    </message>
    <message>
        <source>The devices could not be listed.</source>
        <translation>Die Geräte konnten nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more are not listed</source>
        <translation>
            <numerusform>%1 weiteres ist nicht aufgelistet</numerusform>
            <numerusform>%1 weitere sind nicht aufgelistet</numerusform>
        </translation>
    </message>
    <message>
        <source>No device fits.</source>
        <translation>Kein Gerät passt.</translation>
    </message>
    <message>
        <source>What counts of a release is what the acknowledgements that are open to us say.</source>
        <translation>Was von einem Release zählt, ist, was die uns offenen Quittungen sagen.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>%1 is offered</source>
        <translation>%1 wird angeboten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is installed</source>
        <translation>%1 ist installiert</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 schlug fehl: %2</translation>
    </message>
    <message>
        <source>Select a device to see what happened to it.</source>
        <translation>Wählen Sie ein Gerät, um zu sehen, was mit ihm geschah.</translation>
    </message>
    <message>
        <source>Offers of this gateway: %1; acknowledgements: %2.</source>
        <translation>Angebote dieses Gateways: %1; Quittungen: %2.</translation>
    </message>
    <message>
        <source>Save the evidence of the device</source>
        <translation>Belege des Geräts speichern</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>The evidence was not saved.</source>
        <translation>Die Belege wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The offers could not be read.</source>
        <translation>Die Angebote konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Id kopieren</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model and number, as the search takes them</source>
        <translation>Modell und Nummer, wie die Suche sie nimmt</translation>
    </message>
    <message>
        <source>Steps of an offer</source>
        <translation>Schritte eines Angebots</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1, as this gateway saw it since its start. The device signs its acknowledgement alone.</source>
        <translation>%1, wie dieses Gateway es seit seinem Start sah. Das Gerät signiert nur seine Quittung.</translation>
    </message>
    <message>
        <source>Nothing was seen of this offer since the gateway&apos;s start.</source>
        <translation>Seit dem Start des Gateways war von diesem Angebot nichts zu sehen.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::EventNotices</name>
    <message>
        <source>%1 waits for your review.</source>
        <translation>%1 wartet auf Ihre Prüfung.</translation>
    </message>
    <message>
        <source>%1 is published.</source>
        <translation>%1 ist veröffentlicht.</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>%1 ist freigegeben.</translation>
    </message>
    <message>
        <source>%1 is rejected.</source>
        <translation>%1 ist abgelehnt.</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>%1 ist ausgesetzt.</translation>
    </message>
    <message>
        <source>%1 is recalled.</source>
        <translation>%1 ist zurückgerufen.</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>%1 ist zurückgezogen.</translation>
    </message>
    <message>
        <source>%1 rejected %2.</source>
        <translation>%1 hat %2 abgelehnt.</translation>
    </message>
    <message>
        <source>%1 approved %2.</source>
        <translation>%1 hat %2 freigegeben.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>More happened on the ledger: %1</source>
        <translation>Weitere Ereignisse im Ledger: %1</translation>
    </message>
    <message numerus="yes">
        <source>While it was quiet: %n notice(s)</source>
        <translation>
            <numerusform>Während der Ruhe: %n Meldung</numerusform>
            <numerusform>Während der Ruhe: %n Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The rollout of %1 paused by itself: %2</source>
        <translation>Der Rollout von %1 hat sich selbst angehalten: %2</translation>
    </message>
    <message>
        <source>%1 asks about %2: %3</source>
        <translation>%1 fragt zu %2: %3</translation>
    </message>
    <message>
        <source>%1 waits for your vote: %2.</source>
        <translation>%1 wartet auf Ihre Stimme: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a member, and the verdict of its vote</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) on %1: %2</source>
        <translation>
            <numerusform>%n Stimme zu %1: %2</numerusform>
            <numerusform>%n Stimmen zu %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
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
            <numerusform>%1 %n Stimme, zuletzt von %2</numerusform>
            <numerusform>%1 %n Stimmen, zuletzt von %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::FingerprintSheet</name>
    <message>
        <source>Compare the fingerprint of %1</source>
        <translation>Fingerabdruck von %1 vergleichen</translation>
    </message>
    <message>
        <source>Call somebody there whom you know, or meet, and read the words to each other. They see the same words in their own console, under this member&apos;s name. If one differs, one of you looks at another ledger, or the key is not theirs: sign nothing with them, and tell the others.</source>
        <translation>Rufen Sie dort jemanden an, den Sie kennen, oder treffen Sie sich, und lesen Sie einander die Wörter vor. Dort stehen dieselben Wörter in der eigenen Konsole unter dem Namen dieses Mitglieds. Weicht eines ab, sieht einer von Ihnen einen anderen Ledger, oder der Schlüssel gehört ihnen nicht: Signieren Sie nichts gemeinsam, und sagen Sie es den anderen.</translation>
    </message>
    <message>
        <source>Which key</source>
        <translation>Welcher Schlüssel</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>Wörter kopieren</translation>
    </message>
    <message>
        <source>The words are copied.</source>
        <translation>Die Wörter sind kopiert.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>This member has no key that is not revoked.</source>
        <translation>Dieses Mitglied hat keinen Schlüssel, der nicht widerrufen ist.</translation>
    </message>
    <message>
        <source>The words are made...</source>
        <translation>Die Wörter werden erzeugt...</translation>
    </message>
    <message>
        <source>The words could not be made.</source>
        <translation>Die Wörter konnten nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>Fingerprint in words: %1</source>
        <translation>Fingerabdruck in Wörtern: %1</translation>
    </message>
</context>
<context>
    <name>quorate::pages::FirstRunPage</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Starting: keys and nodes of seven members …</source>
        <translation>Startet: Schlüssel und Knoten von sieben Mitgliedern …</translation>
    </message>
    <message>
        <source>Open again:</source>
        <translation>Wieder öffnen:</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>Open a home folder...</source>
        <translation>Heimatordner öffnen...</translation>
    </message>
    <message>
        <source>Home folder of a node</source>
        <translation>Heimatordner eines Knotens</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Set up a home</source>
        <translation>Ein Heim einrichten</translation>
    </message>
    <message>
        <source>Welcome to Quorate</source>
        <translation>Willkommen bei Quorate</translation>
    </message>
    <message>
        <source>To join a consortium, to create one, or to watch one, set up a home: five short pages, and you may stop at any of them and go on later.</source>
        <translation>Um einem Konsortium beizutreten, eines zu gründen oder einem zuzusehen, richten Sie ein Heim ein: fünf kurze Seiten; Sie können auf jeder aufhören und später weitermachen.</translation>
    </message>
    <message>
        <source>Go on with setting up: page %1 of %2</source>
        <translation>Weiter einrichten: Seite %1 von %2</translation>
    </message>
    <message>
        <source>Demo as a vendor</source>
        <translation>Demo als Anbieter</translation>
    </message>
    <message>
        <source>Demo as a checker</source>
        <translation>Demo als Prüfer</translation>
    </message>
    <message>
        <source>Demo as an operator</source>
        <translation>Demo als Betreiber</translation>
    </message>
    <message>
        <source>Publishes releases, answers checkers, and sees devices install them.</source>
        <translation>Veröffentlicht Releases, antwortet Prüfern und sieht Geräte sie installieren.</translation>
    </message>
    <message>
        <source>Reviews what the vendor publishes; a release waits for its vote.</source>
        <translation>Prüft, was der Anbieter veröffentlicht; ein Release wartet auf seine Stimme.</translation>
    </message>
    <message>
        <source>Serves devices, and offers them a release ring by ring.</source>
        <translation>Bedient Geräte und bietet ihnen ein Release Ring für Ring an.</translation>
    </message>
    <message>
        <source>To look around, start a consortium inside this program: a vendor, three checkers, two gateways, a distributor and 2,000 simulated devices, with real keys, chains and rules. It is gone when you close the console.</source>
        <translation>Zum Umsehen starten Sie ein Konsortium in diesem Programm: ein Anbieter, drei Prüfer, zwei Gateways, ein Verteiler und 2.000 simulierte Geräte, mit echten Schlüsseln, Ketten und Regeln. Es verschwindet, wenn Sie die Konsole schließen.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::GatewaysPage</name>
    <message>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <source>The consortium has no gateways.</source>
        <translation>Das Konsortium hat keine Gateways.</translation>
    </message>
    <message>
        <source>A gateway carries approved payloads to devices and records their acknowledgements.</source>
        <translation>Ein Gateway bringt freigegebene Payloads zu den Geräten und trägt deren Quittungen ein.</translation>
    </message>
    <message>
        <source>This gateway is gone.</source>
        <translation>Dieses Gateway gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Newest acknowledgement</source>
        <translation>Neueste Quittung</translation>
    </message>
    <message>
        <source>Show its devices</source>
        <translation>Seine Geräte zeigen</translation>
    </message>
    <message>
        <source>Show its connection</source>
        <translation>Seine Verbindung zeigen</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Mit Fehlern</translation>
    </message>
    <message>
        <source>Releases at the gateway</source>
        <translation>Releases am Gateway</translation>
    </message>
    <message>
        <source>It has recorded no acknowledgements that are open to us.</source>
        <translation>Es hat keine Quittungen eingetragen, die uns offen sind.</translation>
    </message>
    <message>
        <source>Newest acknowledgements of the gateway</source>
        <translation>Neueste Quittungen des Gateways</translation>
    </message>
    <message>
        <source>None of the newest acknowledgements came through it.</source>
        <translation>Keine der neuesten Quittungen kam durch es.</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>Dieser Knoten</translation>
    </message>
    <message>
        <source>Node key</source>
        <translation>Knotenschlüssel</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Failed in 24 hours</source>
        <translation>Fehler in 24 Stunden</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>release chain %1, delivery chain %2</source>
        <translation>Release-Kette %1, Liefer-Kette %2</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Over this connection</source>
        <translation>Über diese Verbindung</translation>
    </message>
    <message>
        <source>received %1, sent %2</source>
        <translation>empfangen %1, gesendet %2</translation>
    </message>
    <message>
        <source>Over %1 % failed</source>
        <translation>Über %1 % Fehler</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>The ledger names no valid key of its node.</source>
        <translation>Der Ledger nennt keinen gültigen Schlüssel seines Knotens.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>%1 from it, %2 to it</source>
        <translation>%1 von ihm, %2 zu ihm</translation>
    </message>
    <message>
        <source>Failed in all</source>
        <translation>Insgesamt gescheitert</translation>
    </message>
    <message>
        <source>%1 of %2 acknowledgements, %3</source>
        <translation>%1 von %2 Quittungen, %3</translation>
    </message>
    <message>
        <source>Maintenance until...</source>
        <translation>Wartung bis...</translation>
    </message>
    <message>
        <source>Show its transfers</source>
        <translation>Seine Übertragungen zeigen</translation>
    </message>
    <message>
        <source>Until then it is expected to be silent. This computer alone keeps the mark; others do not see it.</source>
        <translation>Bis dahin wird sein Schweigen erwartet. Nur dieser Computer kennt den Vermerk; andere sehen ihn nicht.</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>In 8 hours</source>
        <translation>In 8 Stunden</translation>
    </message>
    <message>
        <source>Tomorrow at 8:00</source>
        <translation>Morgen um 8:00</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>In 7 Tagen</translation>
    </message>
    <message>
        <source>No maintenance</source>
        <translation>Keine Wartung</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Until %1, marked at this computer</source>
        <translation>Bis %1, an diesem Computer vermerkt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What it keeps</source>
        <translation>Was es behält</translation>
    </message>
    <message>
        <source>Its transfers and its log are known to itself alone. Its acknowledgements are on the delivery chain and are fetched until they are here; it need not be asked for them again.</source>
        <translation>Seine Übertragungen und sein Protokoll kennt nur es selbst. Seine Quittungen stehen in der Auslieferungskette und werden geholt, bis sie hier sind; man muss es nicht noch einmal darum bitten.</translation>
    </message>
    <message>
        <source>%1 is expected to report again.</source>
        <translation>%1 soll sich wieder melden.</translation>
    </message>
    <message>
        <source>%1 is in maintenance until %2.</source>
        <translation>%1 ist bis %2 in Wartung.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>quorate::pages::HomePage</name>
    <message>
        <source>Coverage since publication</source>
        <translation>Abdeckung seit der Veröffentlichung</translation>
    </message>
    <message>
        <source>Are releases reaching the fleet? Devices with a positive acknowledgement on the delivery chain</source>
        <translation>Erreichen die Releases die Flotte? Geräte mit positiver Quittung auf der Auslieferungskette</translation>
    </message>
    <message>
        <source>Busiest transfer</source>
        <translation>Aktivste Übertragung</translation>
    </message>
    <message>
        <source>Latest releases</source>
        <translation>Neueste Releases</translation>
    </message>
    <message>
        <source>No releases are published yet.</source>
        <translation>Es sind noch keine Releases veröffentlicht.</translation>
    </message>
    <message>
        <source>What ships, and where is it?</source>
        <translation>Was wird ausgeliefert, und wo steht es?</translation>
    </message>
    <message>
        <source>Newest acknowledgements</source>
        <translation>Neueste Quittungen</translation>
    </message>
    <message>
        <source>No acknowledgements are recorded yet.</source>
        <translation>Es sind noch keine Quittungen eingetragen.</translation>
    </message>
    <message>
        <source>What do devices report?</source>
        <translation>Was melden die Geräte?</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Releases that need your vote: %1</source>
        <translation>Releases, die Ihre Stimme brauchen: %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>The keys are locked</source>
        <translation>Die Schlüssel sind gesperrt</translation>
    </message>
    <message>
        <source>Nothing can be signed until they are unlocked.</source>
        <translation>Bis zum Entsperren kann nichts signiert werden.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>height %1 of %2</source>
        <translation>Höhe %1 von %2</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nichts erfordert Ihr Zutun.</translation>
    </message>
    <message>
        <source>Waiting for the node&apos;s first picture.</source>
        <translation>Warten auf den ersten Stand des Knotens.</translation>
    </message>
    <message>
        <source>settled %1, log %2</source>
        <translation>endgültig %1, Log %2</translation>
    </message>
    <message>
        <source>Block interval</source>
        <translation>Blockabstand</translation>
    </message>
    <message>
        <source>needs two blocks</source>
        <translation>braucht zwei Blöcke</translation>
    </message>
    <message>
        <source>s, median</source>
        <translation>s, Median</translation>
    </message>
    <message>
        <source>slowest %1 s of the newest %2</source>
        <translation>langsamster %1 s der neuesten %2</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>all connected</source>
        <translation>alle verbunden</translation>
    </message>
    <message>
        <source>not connected: %1</source>
        <translation>nicht verbunden: %1</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>no approved release yet</source>
        <translation>noch kein freigegebenes Release</translation>
    </message>
    <message>
        <source>Failed on devices</source>
        <translation>Auf Geräten gescheitert</translation>
    </message>
    <message>
        <source>of the newest approved releases</source>
        <translation>der neuesten freigegebenen Releases</translation>
    </message>
    <message>
        <source>rolled back or refused</source>
        <translation>Rollback oder abgewiesen</translation>
    </message>
    <message>
        <source>No payloads are held or fetched here.</source>
        <translation>Hier werden keine Payloads gehalten oder geholt.</translation>
    </message>
    <message>
        <source>Pieces that are here</source>
        <translation>Stücke, die hier sind</translation>
    </message>
    <message>
        <source>%1 of %2, %3 down, %4 up, peers: %5</source>
        <translation>%1 von %2, Empfang %3, Senden %4, Peers: %5</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Whose day is shown</source>
        <translation>Wessen Tag gezeigt wird</translation>
    </message>
    <message>
        <source>Acknowledgement latency</source>
        <translation>Quittungsdauer</translation>
    </message>
    <message>
        <source>How long from the decision to a device&apos;s signed acknowledgement?</source>
        <translation>Wie lange von der Entscheidung bis zur signierten Quittung eines Geräts?</translation>
    </message>
    <message>
        <source>Coverage by gateway and release</source>
        <translation>Abdeckung nach Gateway und Release</translation>
    </message>
    <message>
        <source>Where is it stuck? Choose a cell to list its devices</source>
        <translation>Wo hakt es? Eine Zelle wählen, um ihre Geräte aufzulisten</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>no other nodes known</source>
        <translation>keine anderen Knoten bekannt</translation>
    </message>
    <message>
        <source>Rollouts under way</source>
        <translation>Laufende Rollouts</translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation>Rollouts</translation>
    </message>
    <message>
        <source>Which ring is open, and does anything stand still?</source>
        <translation>Welcher Ring ist offen, und steht etwas still?</translation>
    </message>
    <message>
        <source>probable, log %1</source>
        <translation>wahrscheinlich, Log %1</translation>
    </message>
    <message>
        <source>of each model&apos;s newest</source>
        <translation>neueste je Modell</translation>
    </message>
    <message>
        <source>What needs a vote? Releases in review, the nearest deadline first</source>
        <translation>Was braucht eine Stimme? Releases in Prüfung, der nächste Termin zuerst</translation>
    </message>
    <message>
        <source>Model that the charts are about</source>
        <translation>Modell, um das es in den Diagrammen geht</translation>
    </message>
    <message>
        <source>Curves, latency and gaps of one model alone</source>
        <translation>Kurven, Latenz und Lücken eines einzigen Modells</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>as it was %1</source>
        <comment>an age such as 4 min ago</comment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>most of %1</source>
        <translation>die meisten von %1</translation>
    </message>
</context>
<context>
    <name>quorate::pages::IdentityStep</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Make a new identity</source>
        <translation>Eine neue Identität anlegen</translation>
    </message>
    <message>
        <source>All keys come from 24 words that you write on a recovery sheet: with it the identity can be brought back anywhere.</source>
        <translation>Alle Schlüssel entstehen aus 24 Wörtern, die Sie auf ein Wiederherstellungsblatt schreiben: Damit lässt sich die Identität überall zurückholen.</translation>
    </message>
    <message>
        <source>Bring an identity back from its recovery sheet</source>
        <translation>Eine Identität von ihrem Wiederherstellungsblatt zurückholen</translation>
    </message>
    <message>
        <source>You have the 24 words.</source>
        <translation>Sie haben die 24 Wörter.</translation>
    </message>
    <message>
        <source>Import an identity</source>
        <translation>Eine Identität importieren</translation>
    </message>
    <message>
        <source>You have the home folder of a member, or a copy of it, and its passphrase.</source>
        <translation>Sie haben den Heimatordner eines Mitglieds oder eine Kopie davon und dessen Passphrase.</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>Nur zusehen</translation>
    </message>
    <message>
        <source>You follow a consortium without being a member: everything can be seen, nothing can be signed.</source>
        <translation>Sie folgen einem Konsortium, ohne Mitglied zu sein: Alles ist zu sehen, nichts kann signiert werden.</translation>
    </message>
    <message>
        <source>The 24 words, with blanks between them</source>
        <translation>Die 24 Wörter, mit Leerzeichen dazwischen</translation>
    </message>
    <message>
        <source>Id of the member</source>
        <translation>Kennung des Mitglieds</translation>
    </message>
    <message>
        <source>Name for people</source>
        <translation>Name für Menschen</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Wählen...</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Heimatordner</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Passphrase of the key files</source>
        <translation>Passphrase der Schlüsseldateien</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <source>Write these words on paper, in this order, and keep it where nobody else gets at it. Whoever has them is this member.</source>
        <translation>Schreiben Sie diese Wörter in dieser Reihenfolge auf Papier und bewahren Sie es auf, wo niemand sonst herankommt. Wer sie hat, ist dieses Mitglied.</translation>
    </message>
    <message>
        <source>Save as PDF for printing...</source>
        <translation>Als PDF zum Drucken speichern...</translation>
    </message>
    <message>
        <source>Print it, then delete the file: it holds the words as they are</source>
        <translation>Drucken Sie es und löschen Sie dann die Datei: Sie enthält die Wörter im Klartext</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Ich habe sie aufgeschrieben</translation>
    </message>
    <message>
        <source>Three words from your sheet, so that it is certain that it can be read:</source>
        <translation>Drei Wörter von Ihrem Blatt, damit sicher ist, dass es lesbar ist:</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Wort %1</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Wörter noch einmal zeigen</translation>
    </message>
    <message>
        <source>Passphrase that you chose</source>
        <translation>Passphrase, die Sie gewählt haben</translation>
    </message>
    <message>
        <source>Choose anew</source>
        <translation>Neu wählen</translation>
    </message>
    <message>
        <source>Home folder of a member</source>
        <translation>Heimatordner eines Mitglieds</translation>
    </message>
    <message>
        <source>Recovery sheet of %1</source>
        <translation>Wiederherstellungsblatt von %1</translation>
    </message>
    <message>
        <source>All keys of this member come from these words. Keep this paper where nobody else gets at it, and delete the file that it was printed from.</source>
        <translation>Alle Schlüssel dieses Mitglieds entstehen aus diesen Wörtern. Bewahren Sie dieses Papier auf, wo niemand sonst herankommt, und löschen Sie die Datei, von der es gedruckt wurde.</translation>
    </message>
    <message>
        <source>The file was not written. Write the words down by hand.</source>
        <translation>Die Datei wurde nicht geschrieben. Schreiben Sie die Wörter von Hand auf.</translation>
    </message>
    <message>
        <source>Give the passphrase that you chose.</source>
        <translation>Geben Sie die Passphrase ein, die Sie gewählt haben.</translation>
    </message>
    <message>
        <source>Type the three words of your sheet.</source>
        <translation>Tippen Sie die drei Wörter Ihres Blatts.</translation>
    </message>
    <message>
        <source>Write the sheet, then type three of its words.</source>
        <translation>Schreiben Sie das Blatt und tippen Sie dann drei seiner Wörter.</translation>
    </message>
    <message>
        <source>Make or choose an identity.</source>
        <translation>Legen Sie eine Identität an oder wählen Sie eine.</translation>
    </message>
    <message>
        <source>This computer will watch. Its node gets a key of its own.</source>
        <translation>Dieser Rechner wird zusehen. Sein Knoten bekommt einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>The keys of %1 were opened.</source>
        <translation>Die Schlüssel von %1 wurden geöffnet.</translation>
    </message>
    <message>
        <source>The identity of %1 (%2) is made; your sheet brings it back.</source>
        <translation>Die Identität von %1 (%2) ist angelegt; Ihr Blatt bringt sie zurück.</translation>
    </message>
    <message>
        <source>Make the recovery sheet</source>
        <translation>Wiederherstellungsblatt anlegen</translation>
    </message>
    <message>
        <source>Take these words</source>
        <translation>Diese Wörter nehmen</translation>
    </message>
    <message>
        <source>Open these keys</source>
        <translation>Diese Schlüssel öffnen</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Diese Passphrase nehmen</translation>
    </message>
    <message>
        <source>1 to 64 of a-z, 0-9, &apos;-&apos; and &apos;.&apos;, not &apos;-&apos; or &apos;.&apos; at an end.</source>
        <translation>1 bis 64 Zeichen aus a-z, 0-9, &apos;-&apos; und &apos;.&apos;, ohne &apos;-&apos; oder &apos;.&apos; am Rand.</translation>
    </message>
    <message>
        <source>1 to 128 bytes, no control characters.</source>
        <translation>1 bis 128 Byte, keine Steuerzeichen.</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>Mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>This differs from the line above.</source>
        <translation>Das unterscheidet sich von der Zeile darüber.</translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <translation>%1 von %2 Wörtern</translation>
    </message>
    <message>
        <source>The sheet was not made.</source>
        <translation>Das Blatt wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The sheet has another word here.</source>
        <translation>Auf dem Blatt steht hier ein anderes Wort.</translation>
    </message>
    <message>
        <source>Use a hardware token</source>
        <translation>Ein Hardware-Token verwenden</translation>
    </message>
    <message>
        <source>The keys that you sign with are made on a smart card, a USB key or a security module and never leave it. No recovery sheet brings them back.</source>
        <translation>Die Schlüssel, mit denen Sie signieren, entstehen auf einer Chipkarte, einem USB-Schlüssel oder einem Sicherheitsmodul und verlassen es nie. Kein Wiederherstellungsblatt bringt sie zurück.</translation>
    </message>
    <message>
        <source>The signing keys of %1 (%2) will be made on the token %3.</source>
        <translation>Die Signaturschlüssel von %1 (%2) werden auf dem Token %3 erzeugt.</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>Dieses Token verwenden</translation>
    </message>
</context>
<context>
    <name>quorate::pages::InboxModel</name>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2 aus</translation>
    </message>
    <message>
        <source>needs your vote</source>
        <translation>braucht Ihre Stimme</translation>
    </message>
    <message>
        <source>you approved</source>
        <translation>von Ihnen freigegeben</translation>
    </message>
    <message>
        <source>you rejected</source>
        <translation>von Ihnen abgelehnt</translation>
    </message>
    <message>
        <source>Needs your vote</source>
        <translation>Braucht Ihre Stimme</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>Wartet auf andere</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Votes are asked for by %1.</source>
        <translation>Um Stimmen wird bis %1 gebeten.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Für mich</translation>
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
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message numerus="yes">
        <source>%n further stage(s) left out</source>
        <translation>
            <numerusform>%n weiterer Schritt ausgelassen</numerusform>
            <numerusform>%n weitere Schritte ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it was over before this console looked</source>
        <translation>%1; es war vorbei, bevor diese Konsole hinsah</translation>
    </message>
    <message>
        <source>It had done %1 of its last stage.</source>
        <translation>%1 des letzten Schritts waren getan.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
</context>
<context>
    <name>quorate::pages::JobLog</name>
    <message>
        <source>What the job did</source>
        <translation>Was der Auftrag getan hat</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what the job did</source>
        <translation>Kopieren, was der Auftrag getan hat</translation>
    </message>
</context>
<context>
    <name>quorate::pages::JobsDrawer</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Fortschritt von %1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 abbrechen</translation>
    </message>
    <message>
        <source>rest %1</source>
        <translation>Rest %1</translation>
    </message>
    <message>
        <source>Began %1</source>
        <translation>Begonnen %1</translation>
    </message>
    <message>
        <source>No jobs.</source>
        <translation>Keine Aufträge.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Alle Aufträge</translation>
    </message>
    <message>
        <source>Close the jobs</source>
        <translation>Aufträge schließen</translation>
    </message>
    <message>
        <source>Close (Ctrl+J)</source>
        <translation>Schließen (Strg+J)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>%1 erneut versuchen</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>Protokoll von %1</translation>
    </message>
    <message>
        <source>The job was not begun again.</source>
        <translation>Der Auftrag wurde nicht noch einmal begonnen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::JobsPage</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>Auftrag abbrechen</translation>
    </message>
    <message>
        <source>No jobs.</source>
        <translation>Keine Aufträge.</translation>
    </message>
    <message>
        <source>Long work such as building a delta or rebuilding a target runs as a job and is shown here.</source>
        <translation>Längere Arbeiten wie das Bauen eines Deltas oder das Nachbauen eines Ziels laufen als Auftrag und erscheinen hier.</translation>
    </message>
    <message>
        <source>This job is gone.</source>
        <translation>Diesen Auftrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>quorate::pages::KeptActs</name>
    <message>
        <source>%1: settled.</source>
        <translation>%1: endgültig.</translation>
    </message>
    <message>
        <source>The console ended before what you confirmed went out: %1. Nothing of it was sent; look at it before it goes.</source>
        <translation>Die Konsole endete, bevor hinausging, was Sie bestätigt hatten: %1. Nichts davon wurde gesendet; sehen Sie es an, bevor es geht.</translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>Postausgang zeigen</translation>
    </message>
    <message>
        <source>An act that was kept in the outbox cannot be read, and was not sent. Do it anew where it is still wanted.</source>
        <translation>Eine Handlung, die im Postausgang aufgehoben war, ist nicht lesbar und wurde nicht gesendet. Tun Sie es neu, wo es noch gewollt ist.</translation>
    </message>
    <message>
        <source>You confirmed this before the console ended. Nothing of it was sent: this is what is signed now.</source>
        <translation>Sie haben das bestätigt, bevor die Konsole endete. Nichts davon wurde gesendet: Dies wird jetzt unterschrieben.</translation>
    </message>
    <message>
        <source>The console ended before this went out, and it cannot be kept: %1. Nothing of it was sent; do it anew where it is still wanted.</source>
        <translation>Die Konsole endete, bevor dies hinausging, und es lässt sich nicht aufheben: %1. Nichts davon wurde gesendet; tun Sie es neu, wo es noch gewollt ist.</translation>
    </message>
    <message>
        <source>The console ended before the ledger had answered all that you confirmed: %1. Look at each before it goes again.</source>
        <translation>Die Konsole endete, bevor der Ledger alles beantwortet hatte, was Sie bestätigt hatten: %1. Sehen Sie jedes an, bevor es wieder hinausgeht.</translation>
    </message>
    <message>
        <source>You confirmed this before the console ended, and it was on its way: it may stand in the ledger already. This is what is signed now.</source>
        <translation>Sie haben das bestätigt, bevor die Konsole endete, und es war unterwegs: Es steht vielleicht schon im Ledger. Dies wird jetzt unterschrieben.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::KeyState</name>
    <message>
        <source>One try is left: another wrong PIN blocks the token.</source>
        <translation>Ein Versuch ist übrig: Eine weitere falsche PIN sperrt das Token dauerhaft.</translation>
    </message>
    <message>
        <source>Few tries are left before the PIN is blocked.</source>
        <translation>Es sind nur noch wenige Versuche übrig, bevor die PIN gesperrt wird.</translation>
    </message>
    <message>
        <source>Keys unlocked</source>
        <translation>Schlüssel entsperrt</translation>
    </message>
    <message>
        <source>Keys locked</source>
        <translation>Schlüssel gesperrt</translation>
    </message>
    <message>
        <source>Token absent</source>
        <translation>Token fehlt</translation>
    </message>
    <message>
        <source>Token does not answer</source>
        <translation>Token antwortet nicht</translation>
    </message>
    <message>
        <source>Token locked</source>
        <translation>Token gesperrt</translation>
    </message>
    <message>
        <source>%1, on the token %2</source>
        <translation>%1, auf dem Token %2</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ListPage</name>
    <message>
        <source>No row passes the filter.</source>
        <translation>Keine Zeile entspricht dem Filter.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::LogCard</name>
    <message>
        <source>Log of this node</source>
        <translation>Protokoll dieses Knotens</translation>
    </message>
    <message>
        <source>What the node wrote down since this start; technical, and in English</source>
        <translation>Was der Knoten seit diesem Start aufgeschrieben hat; technisch und auf Englisch</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>Noch wurde nichts aufgeschrieben.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Protokoll kopieren</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Speichern...</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
</context>
<context>
    <name>quorate::pages::MainWindow</name>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>State of the node</source>
        <translation>Zustand des Knotens</translation>
    </message>
    <message>
        <source>Release chain</source>
        <translation>Release-Kette</translation>
    </message>
    <message>
        <source>Delivery chain</source>
        <translation>Auslieferungskette</translation>
    </message>
    <message>
        <source>Transfer rates</source>
        <translation>Übertragungsraten</translation>
    </message>
    <message>
        <source>Running jobs</source>
        <translation>Laufende Aufträge</translation>
    </message>
    <message>
        <source>Waiting transactions</source>
        <translation>Wartende Transaktionen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Members: %1</source>
        <translation>Mitglieder: %1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindung wird hergestellt</translation>
    </message>
    <message>
        <source>Local demo</source>
        <translation>Lokale Demo</translation>
    </message>
    <message>
        <source>Follower</source>
        <translation>Mitleser</translation>
    </message>
    <message>
        <source>Without a role</source>
        <translation>Ohne Rolle</translation>
    </message>
    <message>
        <source>Waiting for the node</source>
        <translation>Warten auf den Knoten</translation>
    </message>
    <message>
        <source>Updated %1, all times %2</source>
        <translation>Stand %1, alle Zeiten in %2</translation>
    </message>
    <message>
        <source>Node in sync</source>
        <translation>Knoten synchron</translation>
    </message>
    <message>
        <source>%1, settled %2</source>
        <translation>%1, endgültig %2</translation>
    </message>
    <message>
        <source>%1: height %2, settled %3</source>
        <translation>%1: Höhe %2, endgültig %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 / %2 peers</source>
        <translation>
            <numerusform>%1 / %2 Peer</numerusform>
            <numerusform>%1 / %2 Peers</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2</source>
        <translation>↓ %1  ↑ %2</translation>
    </message>
    <message>
        <source>Jobs: %1</source>
        <translation>Aufträge: %1</translation>
    </message>
    <message>
        <source>Pool: %1</source>
        <translation>Pool: %1</translation>
    </message>
    <message>
        <source>Transactions that wait for a block</source>
        <translation>Transaktionen, die auf einen Block warten</translation>
    </message>
    <message>
        <source>Lock the keys (Ctrl+L)</source>
        <translation>Schlüssel sperren (Strg+L)</translation>
    </message>
    <message>
        <source>Unlock the keys</source>
        <translation>Schlüssel entsperren</translation>
    </message>
    <message>
        <source>Alerts: %1</source>
        <translation>Alarme: %1</translation>
    </message>
    <message>
        <source>No alerts</source>
        <translation>Keine Alarme</translation>
    </message>
    <message>
        <source>Not connected to any peer.</source>
        <translation>Mit keinem Peer verbunden.</translation>
    </message>
    <message>
        <source>Not connected to any peer since %1.</source>
        <translation>Seit %1 mit keinem Peer verbunden.</translation>
    </message>
    <message>
        <source>Show peers</source>
        <translation>Peers anzeigen</translation>
    </message>
    <message>
        <source>The keys were not unlocked.</source>
        <translation>Die Schlüssel wurden nicht entsperrt.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Search or run a command   Ctrl+K</source>
        <translation>Suchen oder Befehl ausführen   Strg+K</translation>
    </message>
    <message>
        <source>Views, releases, devices, members, hashes and commands (Ctrl+K)</source>
        <translation>Ansichten, Releases, Geräte, Mitglieder, Hashes und Befehle (Strg+K)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Jobs are still running: %1. Closing stops them; nothing that is settled is lost.</source>
        <translation>Es laufen noch Aufträge: %1. Schließen hält sie an; nichts Endgültiges geht verloren.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Neues Release</translation>
    </message>
    <message>
        <source>Lock the keys</source>
        <translation>Schlüssel sperren</translation>
    </message>
    <message>
        <source>Show the running jobs</source>
        <translation>Laufende Aufträge anzeigen</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>Show this view in its own window</source>
        <translation>Diese Ansicht in einem eigenen Fenster zeigen</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Farbschema</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Farbschema</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Bequeme Zeilen</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>Zeiten in UTC</translation>
    </message>
    <message>
        <source>Times of this place</source>
        <translation>Zeiten dieses Orts</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Stop the node and quit</source>
        <translation>Knoten anhalten und beenden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Switch to another consortium</source>
        <translation>Zu einem anderen Konsortium wechseln</translation>
    </message>
    <message>
        <source>Time that the charts show</source>
        <translation>Zeit, die die Diagramme zeigen</translation>
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
        <translation>Alles</translation>
    </message>
    <message>
        <source>Curves show so much time after the publication, blocks so much before now</source>
        <translation>Kurven zeigen so viel Zeit nach der Veröffentlichung, Blöcke so viel vor jetzt</translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation>Rollouts</translation>
    </message>
    <message>
        <source>New rollout</source>
        <translation>Neuer Rollout</translation>
    </message>
    <message>
        <source>%1, probable</source>
        <translation>%1, wahrscheinlich</translation>
    </message>
    <message>
        <source>%1: height %2, probable: nobody votes.</source>
        <translation>%1: Höhe %2, wahrscheinlich: Niemand stimmt ab.</translation>
    </message>
    <message>
        <source>Nobody votes in this consortium: every block is probable and may be replaced, nothing is settled, and no release is approved. It is for experiments.</source>
        <translation>In diesem Konsortium stimmt niemand ab: Jeder Block ist wahrscheinlich und kann ersetzt werden, nichts ist endgültig und keine Release wird freigegeben. Es ist für Versuche.</translation>
    </message>
    <message>
        <source>Show chain</source>
        <translation>Kette zeigen</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Clock in step</source>
        <translation>Uhr stimmt</translation>
    </message>
    <message>
        <source>Clock %1 behind</source>
        <translation>Uhr %1 nach</translation>
    </message>
    <message>
        <source>Clock %1 ahead</source>
        <translation>Uhr %1 vor</translation>
    </message>
    <message>
        <source>This computer&apos;s clock against those of connected peers, the middle one of them</source>
        <translation>Die Uhr dieses Rechners gegen die der verbundenen Peers, die mittlere davon</translation>
    </message>
    <message>
        <source>What the keys do</source>
        <translation>Was die Tasten tun</translation>
    </message>
    <message>
        <source>A scheduled report is in %1</source>
        <translation>Ein geplanter Bericht ist in %1</translation>
    </message>
    <message>
        <source>A scheduled report was not made: %1 Nothing was written; it is tried again at its next time.</source>
        <translation>Ein geplanter Bericht wurde nicht erstellt: %1 Es wurde nichts geschrieben; zur nächsten Zeit wird es wieder versucht.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>keys of an act</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In charts: arrow keys move the crosshair, D shows the numbers as a table.</source>
        <translation>In Diagrammen: Pfeiltasten bewegen das Fadenkreuz, D zeigt die Zahlen als Tabelle.</translation>
    </message>
    <message>
        <source>In reviews: ] and [ go to the next and the previous one, V ticks a file as viewed, N goes to the next flagged one.</source>
        <translation>In Prüfungen: ] und [ gehen zur nächsten und vorigen, V hakt eine Datei als gesehen ab, N geht zur nächsten markierten.</translation>
    </message>
    <message>
        <source>They can be changed in the settings.</source>
        <translation>Sie lassen sich in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>A local demo: devices and network are simulated</source>
        <translation>Eine lokale Demo: Geräte und Netz sind simuliert</translation>
    </message>
    <message>
        <source>An experiment: nobody votes, nothing is settled</source>
        <translation>Ein Versuch: niemand stimmt ab, nichts ist endgültig</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Outbox: %1</source>
        <translation>Postausgang: %1</translation>
    </message>
    <message>
        <source>Confirmed acts that have not gone out yet</source>
        <translation>Bestätigte Handlungen, die noch nicht hinausgingen</translation>
    </message>
    <message>
        <source>Pause seeding</source>
        <translation>Verteilen anhalten</translation>
    </message>
    <message>
        <source>The transfer was not stopped.</source>
        <translation>Die Übertragung wurde nicht angehalten.</translation>
    </message>
    <message>
        <source>The transfer was not started.</source>
        <translation>Die Übertragung wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>The transfer is as before.</source>
        <translation>Die Übertragung ist wie zuvor.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The token was not unlocked.</source>
        <translation>Das Token wurde nicht entsperrt.</translation>
    </message>
    <message>
        <source>In lists: Space shows the whole row, Enter opens, the menu key has the acts, Ctrl+C copies.</source>
        <translation>In Listen: Leertaste zeigt die ganze Zeile, Eingabe öffnet, die Menütaste hat die Handlungen, Strg+C kopiert.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>What was said lately</source>
        <translation>Was zuletzt gemeldet wurde</translation>
    </message>
    <message>
        <source>Notices of late</source>
        <translation>Letzte Meldungen</translation>
    </message>
    <message>
        <source>In reviews and releases: W watches the one in front, or no more.</source>
        <translation>In Prüfungen und Releases: W beobachtet das Release, das vorn steht, oder nicht mehr.</translation>
    </message>
    <message>
        <source>In reviews: F writes a finding at the place in front, Ctrl+Enter opens the sheet to approve, Ctrl+Shift+Enter the one to reject.</source>
        <translation>In Prüfungen: F schreibt einen Befund zur gezeigten Stelle, Strg+Eingabe öffnet das Blatt zum Zustimmen, Strg+Umschalt+Eingabe das zum Ablehnen.</translation>
    </message>
    <message>
        <source>Confirmed acts wait until a peer is there. Closed now, they are kept: the next start shows them again, and nothing goes out before.</source>
        <translation>Bestätigte Handlungen warten auf einen Peer. Jetzt geschlossen, werden sie aufgehoben: Der nächste Start zeigt sie wieder, und vorher geht nichts hinaus.</translation>
    </message>
    <message>
        <source>Keep and close</source>
        <translation>Aufheben und schließen</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Im Infobereich behalten</translation>
    </message>
    <message>
        <source>The node keeps running</source>
        <translation>Der Knoten läuft weiter</translation>
    </message>
    <message>
        <source>This symbol opens the window again; its menu stops the node.</source>
        <translation>Dieses Symbol öffnet das Fenster wieder; sein Menü hält den Knoten an.</translation>
    </message>
    <message>
        <source>offline</source>
        <comment>state of a consortium</comment>
        <translation>offline</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>members of a consortium, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not connected, all times %1</source>
        <translation>Nicht verbunden, alle Zeiten in %1</translation>
    </message>
    <message>
        <source>Not connected; as of %1, all times %2</source>
        <translation>Nicht verbunden; Stand %1, alle Zeiten in %2</translation>
    </message>
    <message>
        <source>Confirmed acts still wait to go out. Undo them or wait some seconds, then close.</source>
        <translation>Bestätigte Handlungen warten noch darauf hinauszugehen. Machen Sie sie rückgängig oder warten Sie einige Sekunden, dann schließen Sie.</translation>
    </message>
    <message>
        <source>%1 Showing settled block %2 of the release chain. Reading works; what you confirm is signed and sent once a peer is there.</source>
        <translation>%1 Angezeigt wird der endgültige Block %2 der Release-Kette. Lesen geht; was Sie bestätigen, wird signiert und gesendet, sobald ein Peer da ist.</translation>
    </message>
    <message>
        <source>Vendors publish releases. This node belongs to none.</source>
        <translation>Anbieter veröffentlichen Releases. Dieser Knoten gehört zu keinem.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::MembersPage</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>The ledger names no members yet.</source>
        <translation>Der Ledger nennt noch keine Mitglieder.</translation>
    </message>
    <message>
        <source>This member is gone.</source>
        <translation>Dieses Mitglied gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>Dieser Knoten</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>%1, of which rejections: %2</source>
        <translation>%1, davon Ablehnungen: %2</translation>
    </message>
    <message>
        <source>%1 (revoked)</source>
        <translation>%1 (widerrufen)</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1 (does not count any more)</source>
        <translation>%1 (zählt nicht mehr)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>Gegenstimmen</translation>
    </message>
    <message>
        <source>Compare fingerprint...</source>
        <translation>Fingerabdruck vergleichen...</translation>
    </message>
    <message>
        <source>Propose change...</source>
        <translation>Änderung vorschlagen...</translation>
    </message>
    <message>
        <source>Propose removal...</source>
        <translation>Ausschluss vorschlagen...</translation>
    </message>
    <message>
        <source>Its keys as words, to compare with it over another channel</source>
        <translation>Seine Schlüssel als Wörter, um sie mit ihm auf anderem Weg zu vergleichen</translation>
    </message>
    <message>
        <source>Its name, roles or keys; the other members have to sign it</source>
        <translation>Sein Name, seine Rollen oder Schlüssel; die anderen Mitglieder müssen es signieren</translation>
    </message>
    <message>
        <source>It loses all roles, and all its keys are revoked; the other members have to sign it</source>
        <translation>Es verliert alle Rollen, und alle seine Schlüssel werden widerrufen; die anderen Mitglieder müssen es signieren</translation>
    </message>
    <message>
        <source>Propose...</source>
        <translation>Vorschlagen...</translation>
    </message>
    <message>
        <source>Changes of the consortium, which several members sign</source>
        <translation>Änderungen des Konsortiums, die mehrere Mitglieder signieren</translation>
    </message>
    <message>
        <source>New member...</source>
        <translation>Neues Mitglied...</translation>
    </message>
    <message>
        <source>Other checkers...</source>
        <translation>Andere Prüfer...</translation>
    </message>
    <message>
        <source>Other validators...</source>
        <translation>Andere Validatoren...</translation>
    </message>
    <message>
        <source>Other policy...</source>
        <translation>Andere Richtlinie...</translation>
    </message>
    <message>
        <source>Open a proposal from a file...</source>
        <translation>Vorschlag aus einer Datei öffnen...</translation>
    </message>
    <message>
        <source>Paste a proposal</source>
        <translation>Vorschlag einfügen</translation>
    </message>
    <message>
        <source>Votes against its releases: %1</source>
        <translation>Stimmen gegen seine Releases: %1</translation>
    </message>
    <message>
        <source>Its votes against: %1</source>
        <translation>Seine Gegenstimmen: %1</translation>
    </message>
    <message>
        <source>none: it left the consortium</source>
        <translation>keine: Es hat das Konsortium verlassen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>one vote, as each member</source>
        <translation>eine Stimme, wie jedes Mitglied</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Propose new key...</source>
        <translation>Neuen Schlüssel vorschlagen...</translation>
    </message>
    <message>
        <source>A vendor&apos;s release key or root key: the vendor signs it, and checkers where its root key alone is not enough</source>
        <translation>Der Release-Schlüssel oder Wurzelschlüssel eines Anbieters: Der Anbieter signiert ihn, und Prüfer, wo sein Wurzelschlüssel allein nicht genügt</translation>
    </message>
    <message>
        <source>What devices accuse it of</source>
        <translation>Wessen Geräte es beschuldigen</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Edit model...</source>
        <translation>Modell bearbeiten...</translation>
    </message>
    <message>
        <source>Enrol devices...</source>
        <translation>Geräte registrieren...</translation>
    </message>
    <message>
        <source>Revoke devices...</source>
        <translation>Geräte widerrufen...</translation>
    </message>
    <message>
        <source>Export trust anchor...</source>
        <translation>Vertrauensanker exportieren...</translation>
    </message>
    <message>
        <source>The ledger names no models yet.</source>
        <translation>Der Ledger nennt noch keine Modelle.</translation>
    </message>
    <message>
        <source>A model is a type of device with its fleet.</source>
        <translation>Ein Modell ist ein Gerätetyp mit seiner Flotte.</translation>
    </message>
    <message>
        <source>New model...</source>
        <translation>Neues Modell...</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Neues Modell</translation>
    </message>
    <message>
        <source>Edit model</source>
        <translation>Modell bearbeiten</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sensor G4</source>
        <translation>Sensor G4</translation>
    </message>
    <message>
        <source>Hardware classes</source>
        <translation>Hardwareklassen</translation>
    </message>
    <message>
        <source>Who else may publish</source>
        <translation>Wer sonst veröffentlichen darf</translation>
    </message>
    <message>
        <source>members&apos; ids</source>
        <translation>Ids der Mitglieder</translation>
    </message>
    <message>
        <source>Who may read acknowledgements</source>
        <translation>Wer Quittungen lesen darf</translation>
    </message>
    <message>
        <source>The id has small letters, digits, - and . only.</source>
        <translation>Die Id besteht nur aus Kleinbuchstaben, Ziffern, - und Punkt.</translation>
    </message>
    <message>
        <source>There is a model with this id.</source>
        <translation>Ein Modell mit dieser Id gibt es.</translation>
    </message>
    <message>
        <source>A model has at least one hardware class.</source>
        <translation>Ein Modell hat mindestens eine Hardwareklasse.</translation>
    </message>
    <message>
        <source>%1 is no hardware class: small letters, digits, - and . only.</source>
        <translation>%1 ist keine Hardwareklasse: nur Kleinbuchstaben, Ziffern, - und Punkt.</translation>
    </message>
    <message>
        <source>There is no member %1.</source>
        <translation>Es gibt kein Mitglied %1.</translation>
    </message>
    <message>
        <source>The keys are locked.</source>
        <translation>Die Schlüssel sind gesperrt.</translation>
    </message>
    <message>
        <source>The model %1 stands in the ledger.</source>
        <translation>Das Modell %1 steht im Ledger.</translation>
    </message>
    <message>
        <source>The model was not recorded.</source>
        <translation>Das Modell wurde nicht eingetragen.</translation>
    </message>
    <message>
        <source>The ledger is as before.</source>
        <translation>Der Ledger ist unverändert.</translation>
    </message>
    <message>
        <source>Enrol devices of %1</source>
        <translation>Geräte von %1 registrieren</translation>
    </message>
    <message>
        <source>Hardware class</source>
        <translation>Hardwareklasse</translation>
    </message>
    <message>
        <source>Public keys of the devices</source>
        <translation>Öffentliche Schlüssel der Geräte</translation>
    </message>
    <message>
        <source>One public key a line, 64 hex digits, as each device printed it</source>
        <translation>Ein öffentlicher Schlüssel je Zeile, 64 Hex-Ziffern, wie jedes Gerät ihn ausgegeben hat</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>Öffentliche Schlüssel</translation>
    </message>
    <message>
        <source>Each line is one key of 64 hex digits, none of them twice.</source>
        <translation>Jede Zeile ist ein Schlüssel mit 64 Hex-Ziffern, keiner doppelt.</translation>
    </message>
    <message>
        <source>At most %1 devices go into one transaction.</source>
        <translation>In eine Transaktion passen höchstens %1 Geräte.</translation>
    </message>
    <message>
        <source>Devices of %1 enrolled: %2, from index %3 on.</source>
        <translation>Registrierte Geräte von %1: %2, ab Index %3.</translation>
    </message>
    <message>
        <source>The devices were not enrolled.</source>
        <translation>Die Geräte wurden nicht registriert.</translation>
    </message>
    <message>
        <source>The fleet is as before.</source>
        <translation>Die Flotte ist unverändert.</translation>
    </message>
    <message>
        <source>Revoke devices of %1</source>
        <translation>Geräte von %1 widerrufen</translation>
    </message>
    <message>
        <source>Continue...</source>
        <translation>Weiter...</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Indexes and spans such as 3, 7, 12-15; at most %1.</source>
        <translation>Indizes und Spannen wie 3, 7, 12-15; höchstens %1.</translation>
    </message>
    <message>
        <source>The fleet has the indexes 0 to %1.</source>
        <translation>Die Flotte hat die Indizes 0 bis %1.</translation>
    </message>
    <message>
        <source>Sign revocation</source>
        <translation>Widerruf signieren</translation>
    </message>
    <message>
        <source>What these devices sign no longer counts, and they are no longer part of the fleet. A revocation cannot be taken back; such a device must be enrolled anew with another key.</source>
        <translation>Was diese Geräte signieren, zählt nicht mehr, und sie gehören nicht mehr zur Flotte. Ein Widerruf lässt sich nicht zurücknehmen; ein solches Gerät muss mit einem anderen Schlüssel neu registriert werden.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>%1 (number of devices: %2)</source>
        <translation>%1 (Zahl der Geräte: %2)</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>The revocation of devices of %1 goes out in %2 s.</source>
        <translation>Der Widerruf von Geräten von %1 geht in %2 s hinaus.</translation>
    </message>
    <message>
        <source>The devices are revoked; the transaction is settled.</source>
        <translation>Die Geräte sind widerrufen; die Transaktion ist endgültig.</translation>
    </message>
    <message>
        <source>The devices were not revoked.</source>
        <translation>Die Geräte wurden nicht widerrufen.</translation>
    </message>
    <message>
        <source>Export trust anchor</source>
        <translation>Vertrauensanker exportieren</translation>
    </message>
    <message>
        <source>The trust anchor is in %1. It is burned into devices.</source>
        <translation>Der Vertrauensanker liegt in %1. Er wird in die Geräte eingebrannt.</translation>
    </message>
    <message>
        <source>The trust anchor was not exported.</source>
        <translation>Der Vertrauensanker wurde nicht exportiert.</translation>
    </message>
    <message>
        <source>No complete file was written.</source>
        <translation>Es wurde keine vollständige Datei geschrieben.</translation>
    </message>
    <message>
        <source>This model is gone.</source>
        <translation>Dieses Modell gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>May publish as well</source>
        <translation>Darf ebenfalls veröffentlichen</translation>
    </message>
    <message>
        <source>May read acknowledgements</source>
        <translation>Darf Quittungen lesen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Newest approved release</source>
        <translation>Neuestes freigegebenes Release</translation>
    </message>
    <message>
        <source>%1, %2 of its devices</source>
        <translation>%1, %2 seiner Geräte</translation>
    </message>
    <message>
        <source>The vendor made the keys</source>
        <translation>Der Anbieter hat die Schlüssel erzeugt</translation>
    </message>
    <message>
        <source>Not the devices themselves; this is shown everywhere</source>
        <translation>Nicht die Geräte selbst; das wird überall gezeigt</translation>
    </message>
    <message>
        <source>The name is longer than the ledger takes.</source>
        <translation>Der Name ist länger, als der Ledger annimmt.</translation>
    </message>
    <message>
        <source>A model needs an id.</source>
        <translation>Ein Modell braucht eine Id.</translation>
    </message>
    <message>
        <source>New model %1</source>
        <translation>Neues Modell %1</translation>
    </message>
    <message>
        <source>Change the model %1</source>
        <translation>Modell %1 ändern</translation>
    </message>
    <message>
        <source>Sign model</source>
        <translation>Modell signieren</translation>
    </message>
    <message>
        <source>Everybody in the consortium sees the model. It can be changed later, but not removed.</source>
        <translation>Alle im Konsortium sehen das Modell. Es lässt sich später ändern, aber nicht entfernen.</translation>
    </message>
    <message>
        <source>The model %1 goes out in %2 s.</source>
        <translation>Das Modell %1 geht in %2 s hinaus.</translation>
    </message>
    <message>
        <source>Sign enrolment</source>
        <translation>Registrierung signieren</translation>
    </message>
    <message>
        <source>The devices become part of the fleet: releases count them, and gateways serve them. They leave it by revocation alone, and their indexes are never used again.</source>
        <translation>Die Geräte werden Teil der Flotte: Releases zählen sie, und Gateways bedienen sie. Sie verlassen sie nur durch Widerruf, und ihre Indizes werden nie wieder verwendet.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>The enrolment of devices of %1 goes out in %2 s.</source>
        <translation>Die Registrierung von Geräten von %1 geht in %2 s hinaus.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::NewReleasePage</name>
    <message>
        <source>Also publish a full artifact</source>
        <translation>Auch ein vollständiges Artefakt veröffentlichen</translation>
    </message>
    <message>
        <source>Publish...</source>
        <translation>Veröffentlichen...</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>Auftrag abbrechen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Hardware class</source>
        <translation>Hardwareklasse</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Rollback index</source>
        <translation>Rollback-Index</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Version</translation>
    </message>
    <message>
        <source>Old versions</source>
        <translation>Alte Versionen</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Boot check</source>
        <translation>Boot-Prüfung</translation>
    </message>
    <message>
        <source>Approvals wished</source>
        <translation>Gewünschte Freigaben</translation>
    </message>
    <message>
        <source>The majority of the checkers</source>
        <translation>Die Mehrheit der Prüfer</translation>
    </message>
    <message>
        <source>File...</source>
        <translation>Datei...</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>Ordner...</translation>
    </message>
    <message>
        <source>Old version</source>
        <translation>Alte Version</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>1  Target</source>
        <translation>1  Ziel</translation>
    </message>
    <message>
        <source>What shall devices run, and what do they run now?</source>
        <translation>Was sollen die Geräte ausführen, und was führen sie jetzt aus?</translation>
    </message>
    <message>
        <source>Old versions, a delta from each</source>
        <translation>Alte Versionen, je ein Delta</translation>
    </message>
    <message>
        <source>Boot check, for a folder</source>
        <translation>Boot-Prüfung, bei einem Ordner</translation>
    </message>
    <message>
        <source>For which devices, and why?</source>
        <translation>Für welche Geräte, und warum?</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Fortschritt des Auftrags</translation>
    </message>
    <message>
        <source>What will be published</source>
        <translation>Was veröffentlicht wird</translation>
    </message>
    <message>
        <source>As checkers and devices will see it</source>
        <translation>Wie Prüfer und Geräte es sehen werden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>This file or folder does not exist.</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>A release of this version is open or approved already.</source>
        <translation>Ein Release dieser Version ist bereits offen oder freigegeben.</translation>
    </message>
    <message>
        <source>Devices that run index %1 will refuse a lower one.</source>
        <translation>Geräte mit Index %1 werden einen niedrigeren abweisen.</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>an old version or the full artifact</source>
        <translation>eine alte Version oder das vollständige Artefakt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Deltas</source>
        <translation>Deltas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Full artifact</source>
        <translation>Vollständiges Artefakt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>The release is being made.</source>
        <translation>Das Release wird erstellt.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Es fehlt noch: %1.</translation>
    </message>
    <message>
        <source>Unlock the keys to publish.</source>
        <translation>Entsperren Sie die Schlüssel, um zu veröffentlichen.</translation>
    </message>
    <message>
        <source>The next step shows what is signed; nothing is sent before.</source>
        <translation>Der nächste Schritt zeigt, was signiert wird; vorher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>%1 veröffentlichen</translation>
    </message>
    <message>
        <source>Sign and publish</source>
        <translation>Signieren und veröffentlichen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Deltas from</source>
        <translation>Deltas von</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>%1, release key</source>
        <translation>%1, Release-Schlüssel</translation>
    </message>
    <message>
        <source>%1 was not published.</source>
        <translation>%1 wurde nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>The ledger is as before.</source>
        <translation>Der Ledger ist unverändert.</translation>
    </message>
    <message>
        <source>%1 is published; the transaction is settled.</source>
        <translation>%1 ist veröffentlicht; die Transaktion ist endgültig.</translation>
    </message>
    <message>
        <source>Show release</source>
        <translation>Release anzeigen</translation>
    </message>
    <message>
        <source>%1, rest %2</source>
        <translation>%1, Rest %2</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Neues Release</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Drop a file or folder here</source>
        <translation>Datei oder Ordner hier ablegen</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>Dateien oder Ordner hier ablegen</translation>
    </message>
    <message>
        <source>Drop an SBOM (CycloneDX or SPDX) or a test report here</source>
        <translation>SBOM (CycloneDX oder SPDX) oder Testbericht hier ablegen</translation>
    </message>
    <message>
        <source>Swap old and new</source>
        <translation>Alt und neu vertauschen</translation>
    </message>
    <message>
        <source>For one old version that was put in the wrong place</source>
        <translation>Für eine alte Version, die am falschen Platz steht</translation>
    </message>
    <message>
        <source>2  Delta</source>
        <translation>2  Delta</translation>
    </message>
    <message>
        <source>What do devices have to fetch? Built, decoded again and compared before anything is published</source>
        <translation>Was müssen Geräte holen? Gebaut, wieder dekodiert und verglichen, bevor etwas veröffentlicht wird</translation>
    </message>
    <message>
        <source>4  Evidence</source>
        <translation>4  Nachweise</translation>
    </message>
    <message>
        <source>What should checkers have beside the payload?</source>
        <translation>Was sollen Prüfer neben der Payload haben?</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Hinzufügen...</translation>
    </message>
    <message>
        <source>SBOM or report</source>
        <translation>SBOM oder Bericht</translation>
    </message>
    <message>
        <source>SBOM and reports</source>
        <translation>SBOM und Berichte</translation>
    </message>
    <message>
        <source>3  Release</source>
        <translation>3  Release</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
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
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>This file or folder does not answer. Is its disk or network there?</source>
        <translation>Diese Datei oder dieser Ordner antwortet nicht. Ist der Datenträger oder das Netz erreichbar?</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>This target is published already, as %1.</source>
        <translation>Dieses Ziel ist bereits veröffentlicht, als %1.</translation>
    </message>
    <message>
        <source>The old version is %1 on the ledger, which is not below %2. Swap them, or correct the version.</source>
        <translation>Die alte Version ist im Ledger %1, also nicht kleiner als %2. Vertauschen Sie beide, oder berichtigen Sie die Version.</translation>
    </message>
    <message>
        <source>Approved already: %1. Devices that run it will refuse a lower version.</source>
        <translation>Bereits freigegeben: %1. Geräte mit dieser Version weisen eine niedrigere ab.</translation>
    </message>
    <message>
        <source>At most %1 documents.</source>
        <translation>Höchstens %1 Dokumente.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Ersparnis</translation>
    </message>
    <message>
        <source>None: checkers see no list of components.</source>
        <translation>Keine: Prüfer sehen keine Liste der Bestandteile.</translation>
    </message>
    <message>
        <source>Who may fetch it</source>
        <translation>Wer es holen darf</translation>
    </message>
    <message>
        <source>The checkers until it is approved, then everybody.</source>
        <translation>Bis zur Freigabe die Prüfer, danach alle.</translation>
    </message>
    <message>
        <source>Who reads acknowledgements</source>
        <translation>Wer Quittungen liest</translation>
    </message>
    <message>
        <source>See what checkers will see...</source>
        <translation>Sehen, was Prüfer sehen werden...</translation>
    </message>
    <message>
        <source>This node has no workspace for reviews.</source>
        <translation>Dieser Knoten hat keinen Arbeitsbereich für Prüfungen.</translation>
    </message>
    <message>
        <source>Choose the new version first.</source>
        <translation>Wählen Sie zuerst die neue Version.</translation>
    </message>
    <message>
        <source>Without an old version everything counts as added.</source>
        <translation>Ohne alte Version gilt alles als hinzugefügt.</translation>
    </message>
    <message>
        <source>Files, rights, programs, strings and components against the old version, before anything is published</source>
        <translation>Dateien, Rechte, Programme, Zeichenketten und Bestandteile gegenüber der alten Version, bevor etwas veröffentlicht wird</translation>
    </message>
    <message>
        <source>The folder has no such file.</source>
        <translation>Der Ordner hat keine solche Datei.</translation>
    </message>
    <message>
        <source>boot check</source>
        <translation>Boot-Prüfung</translation>
    </message>
    <message>
        <source>Unpack compressed parts for the delta</source>
        <translation>Komprimierte Teile für das Delta entpacken</translation>
    </message>
    <message>
        <source>Much smaller deltas of images with compressed parts; a device must have the same packers</source>
        <translation>Viel kleinere Deltas von Images mit komprimierten Teilen; ein Gerät muss dieselben Packer haben</translation>
    </message>
    <message>
        <source>This version was uploaded before, on %1 (%2). Votes on the earlier payload do not count here (%3).</source>
        <translation>Diese Version wurde schon einmal hochgeladen, am %1 (%2). Stimmen zum früheren Payload zählen hier nicht (%3).</translation>
    </message>
    <message>
        <source>A draft like %1. Version and files are its own.</source>
        <translation>Ein Entwurf wie %1. Version und Dateien sind seine eigenen.</translation>
    </message>
    <message>
        <source>Votes wished by (UTC)</source>
        <translation>Stimmen erbeten bis (UTC)</translation>
    </message>
    <message>
        <source>no date; or 7 d, or 2026-12-01 12:00</source>
        <translation>kein Termin; oder 7 d, oder 2026-12-01 12:00</translation>
    </message>
    <message>
        <source>Until when the checkers are asked to have voted. A later vote counts all the same.</source>
        <translation>Bis wann die Prüfer um ihre Stimme gebeten werden. Eine spätere Stimme zählt genauso.</translation>
    </message>
    <message>
        <source>time of the votes</source>
        <translation>Termin der Stimmen</translation>
    </message>
    <message>
        <source>Votes wished by</source>
        <translation>Stimmen erbeten bis</translation>
    </message>
    <message>
        <source>another member that is a checker</source>
        <translation>ein anderes Mitglied, das Prüfer ist</translation>
    </message>
    <message>
        <source>the new file or folder</source>
        <translation>die neue Datei oder der neue Ordner</translation>
    </message>
    <message>
        <source>the version number</source>
        <translation>die Versionsnummer</translation>
    </message>
    <message>
        <source>It waits in the outbox, where it can be undone.</source>
        <translation>Sie wartet im Postausgang, wo sie zurückgenommen werden kann.</translation>
    </message>
    <message>
        <source>%1 will be published in %2 s.</source>
        <translation>%1 wird in %2 s veröffentlicht.</translation>
    </message>
    <message>
        <source>%1 is built and can be signed.</source>
        <translation>%1 ist gebaut und kann signiert werden.</translation>
    </message>
    <message>
        <source>Look and sign</source>
        <translation>Ansehen und signieren</translation>
    </message>
    <message>
        <source>The payloads are built and checked. Once the manifest is signed, every member sees the release. It cannot be unpublished, only withdrawn.</source>
        <translation>Die Payloads sind gebaut und geprüft. Sobald das Manifest signiert ist, sieht jedes Mitglied das Release. Es kann nicht ungeschehen gemacht, nur zurückgezogen werden.</translation>
    </message>
    <message>
        <source>The draft of %1 is kept in this profile; Home shows it. Files stay where they are.</source>
        <translation>Der Entwurf von %1 liegt in diesem Profil; die Startseite zeigt ihn. Die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>This draft is gone.</source>
        <translation>Diesen Entwurf gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>Als Entwurf speichern</translation>
    </message>
    <message>
        <source>Kept in this profile, to go on later</source>
        <translation>Bleibt in diesem Profil, um später weiterzumachen</translation>
    </message>
    <message>
        <source>%1, held here</source>
        <translation>%1, hier vorhanden</translation>
    </message>
    <message>
        <source>%1, %2 to fetch</source>
        <translation>%1, %2 zu holen</translation>
    </message>
    <message>
        <source>No approved release of this model has a full artifact.</source>
        <translation>Kein freigegebenes Release dieses Modells hat ein vollständiges Artefakt.</translation>
    </message>
    <message>
        <source>Folder for the old version</source>
        <translation>Ordner für die alte Version</translation>
    </message>
    <message>
        <source>%1 was not rebuilt.</source>
        <translation>%1 wurde nicht gebaut.</translation>
    </message>
    <message>
        <source>The form is as before.</source>
        <translation>Das Formular ist wie zuvor.</translation>
    </message>
    <message>
        <source>%1 is rebuilt, its hash is right, and it is among the old versions.</source>
        <translation>%1 ist gebaut, der Hash stimmt, und es steht bei den alten Versionen.</translation>
    </message>
    <message>
        <source>%1 is fetched and rebuilt.</source>
        <translation>%1 wird geholt und gebaut.</translation>
    </message>
    <message>
        <source>Show job</source>
        <translation>Auftrag anzeigen</translation>
    </message>
    <message>
        <source>From the ledger...</source>
        <translation>Aus dem Ledger …</translation>
    </message>
    <message>
        <source>An approved release of the model: it is fetched, rebuilt into a folder and compared with its hash</source>
        <translation>Ein freigegebenes Release des Modells: es wird geholt, in einen Ordner gebaut und mit seinem Hash verglichen</translation>
    </message>
    <message>
        <source>Go to Models</source>
        <translation>Zu den Modellen</translation>
    </message>
    <message>
        <source>No model on the ledger is yours or delegated to you. Create one first, on the page of models.</source>
        <translation>Kein Modell auf dem Ledger gehört Ihnen oder ist Ihnen übertragen. Legen Sie zuerst eines an, auf der Seite der Modelle.</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Erkannt als</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>delta from %1</source>
        <translation>Delta von %1</translation>
    </message>
    <message>
        <source>full artifact</source>
        <translation>vollständiges Artefakt</translation>
    </message>
    <message>
        <source>%1 %2, severity: %3</source>
        <comment>model, version</comment>
        <translation>%1 %2, Schweregrad: %3</translation>
    </message>
    <message>
        <source>Before it is published</source>
        <translation>Vor der Veröffentlichung</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Noch nicht gewählt</translation>
    </message>
    <message>
        <source>Cannot be published</source>
        <translation>Kann nicht veröffentlicht werden</translation>
    </message>
    <message>
        <source>There, of a kind that is not known</source>
        <translation>Vorhanden, von unbekannter Art</translation>
    </message>
    <message>
        <source>None: devices fetch all of it</source>
        <translation>Keins: Geräte laden alles</translation>
    </message>
    <message>
        <source>Neither a delta nor a full artifact</source>
        <translation>Weder Delta noch vollständiges Artefakt</translation>
    </message>
    <message>
        <source>Is being built and compared</source>
        <translation>Wird gebaut und verglichen</translation>
    </message>
    <message>
        <source>See beside the old versions</source>
        <translation>Siehe bei den alten Versionen</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message>
        <source>Decoded again, equal</source>
        <translation>Erneut dekodiert, gleich</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Noch nicht angegeben</translation>
    </message>
    <message>
        <source>Devices or the ledger refuse it</source>
        <translation>Geräte oder Ledger lehnen sie ab</translation>
    </message>
    <message>
        <source>The rollback index is too low</source>
        <translation>Der Rollback-Index ist zu niedrig</translation>
    </message>
    <message>
        <source>Above what is approved</source>
        <translation>Über dem, was genehmigt ist</translation>
    </message>
    <message>
        <source>SBOM</source>
        <translation>SBOM</translation>
    </message>
    <message>
        <source>Beside the release</source>
        <translation>Neben dem Release</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Seen as a checker</source>
        <translation>Als Prüfer gesehen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>What you had begun is kept as a draft; Home shows it.</source>
        <translation>Was Sie begonnen hatten, ist als Entwurf aufgehoben; die Startseite zeigt ihn.</translation>
    </message>
    <message>
        <source>Published release</source>
        <translation>Veröffentlichtes Release</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <comment>a release: its votes, seeding and coverage</comment>
        <translation>%1 verfolgen</translation>
    </message>
    <message>
        <source>On the ledger these files are of %1. Devices of another model may not start with them.</source>
        <translation>Im Ledger gehören diese Dateien zu %1. Geräte eines anderen Modells starten damit vielleicht nicht.</translation>
    </message>
    <message>
        <source>To be corrected: %1.</source>
        <translation>Zu berichtigen: %1.</translation>
    </message>
    <message>
        <source>Still missing: %1. To be corrected: %2.</source>
        <translation>Es fehlt noch: %1. Zu berichtigen: %2.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::NotesLinks</name>
    <message>
        <source>The vendor&apos;s notes lead to %1. Nothing was opened.</source>
        <translation>Die Anmerkungen des Anbieters führen zu %1. Es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>quorate::pages::NoticesCard</name>
    <message>
        <source>Notices of the system</source>
        <translation>Meldungen des Systems</translation>
    </message>
    <message>
        <source>Shown while this window is in the background; the window itself tells everything</source>
        <translation>Gezeigt, solange dieses Fenster im Hintergrund ist; das Fenster selbst sagt alles</translation>
    </message>
    <message>
        <source>Quiet every day from</source>
        <translation>Täglich Ruhe von</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>What comes meanwhile is told as one notice afterwards. Times of this place.</source>
        <translation>Was inzwischen kommt, wird danach als eine Meldung gesagt. Zeiten dieses Orts.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::NoticesSheet</name>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>What was said since the window was opened, the newest first.</source>
        <translation>Was gemeldet wurde, seit das Fenster offen ist, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a time, and what was said then</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Noch wurde nichts gemeldet.</translation>
    </message>
    <message>
        <source>What happens on the ledger and concerns you, rollouts that pause and questions are told here.</source>
        <translation>Was im Ledger geschieht und Sie betrifft, pausierende Rollouts und Fragen werden hier gemeldet.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
</context>
<context>
    <name>quorate::pages::OutboxSheet</name>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>What you confirmed and has not gone out yet, in the order in which it goes</source>
        <translation>Was Sie bestätigt haben und noch nicht hinausging, in der Reihenfolge, in der es geht</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Nothing waits to go out.</source>
        <translation>Nichts wartet darauf hinauszugehen.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Signs it and hands it to the node, which keeps it until a peer is there</source>
        <translation>Unterschreibt es und gibt es dem Knoten, der es aufhebt, bis ein Peer da ist</translation>
    </message>
    <message>
        <source>Waits for a peer</source>
        <translation>Wartet auf einen Peer</translation>
    </message>
    <message>
        <source>Can still be undone</source>
        <translation>Kann noch rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Kept; look at it again</source>
        <translation>Aufgehoben; noch einmal ansehen</translation>
    </message>
    <message>
        <source>Look at it...</source>
        <translation>Ansehen...</translation>
    </message>
    <message>
        <source>Shows what is signed; it goes out once you confirm it</source>
        <translation>Zeigt, was unterschrieben wird; es geht, sobald Sie es bestätigen</translation>
    </message>
</context>
<context>
    <name>quorate::pages::Page</name>
    <message>
        <source>Unlock keys</source>
        <translation>Schlüssel entsperren</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>The file was not saved. %1 Nothing was written to %2.</source>
        <translation>Die Datei wurde nicht gespeichert. %1 Nach %2 wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The filter is removed: %1</source>
        <translation>Der Filter ist entfernt: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unlock token</source>
        <translation>Token entsperren</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Art: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>Who delivered last could not be read.</source>
        <translation>Wer zuletzt überbracht hat, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The list was not written. %1</source>
        <translation>Die Liste wurde nicht geschrieben. %1</translation>
    </message>
</context>
<context>
    <name>quorate::pages::PeersPage</name>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>No peers are known yet.</source>
        <translation>Noch sind keine Peers bekannt.</translation>
    </message>
    <message>
        <source>A node finds others through the addresses in its configuration. Add the address of a member&apos;s node to connect to it.</source>
        <translation>Ein Knoten findet andere über die Adressen in seiner Konfiguration. Fügen Sie die Adresse des Knotens eines Mitglieds hinzu, um sich damit zu verbinden.</translation>
    </message>
    <message>
        <source>Add peer...</source>
        <translation>Peer hinzufügen...</translation>
    </message>
    <message>
        <source>Add peer</source>
        <translation>Peer hinzufügen</translation>
    </message>
    <message>
        <source>Member id or key fingerprint</source>
        <translation>Id des Mitglieds oder Fingerabdruck des Schlüssels</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address (host:port)</source>
        <translation>Adresse (Host:Port)</translation>
    </message>
    <message>
        <source>The peer is added; the connection is being made.</source>
        <translation>Der Peer ist hinzugefügt; die Verbindung wird hergestellt.</translation>
    </message>
    <message>
        <source>The peer was not added.</source>
        <translation>Der Peer wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>This peer is gone.</source>
        <translation>Diesen Peer gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>No member&apos;s key</source>
        <translation>Schlüssel keines Mitglieds</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Outgoing: we connected</source>
        <translation>Ausgehend: wir haben die Verbindung aufgebaut</translation>
    </message>
    <message>
        <source>Incoming: it connected</source>
        <translation>Eingehend: der Peer hat die Verbindung aufgebaut</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Verbunden seit</translation>
    </message>
    <message>
        <source>Not connected since</source>
        <translation>Nicht verbunden seit</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Its release chain</source>
        <translation>Seine Release-Kette</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>Höhe %1</translation>
    </message>
    <message>
        <source>Its delivery chain</source>
        <translation>Seine Auslieferungskette</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Verbindung beenden</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lift the ban</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>Forget the address</source>
        <translation>Adresse vergessen</translation>
    </message>
    <message>
        <source>Ends the connection; either side may connect again</source>
        <translation>Beendet die Verbindung; beide Seiten dürfen sich wieder verbinden</translation>
    </message>
    <message>
        <source>Ends the connection and refuses this peer for a time; other nodes are not told</source>
        <translation>Beendet die Verbindung und weist diesen Peer eine Zeit lang ab; andere Knoten erfahren es nicht</translation>
    </message>
    <message>
        <source>Ends the connection and no longer calls this peer; it may still call us</source>
        <translation>Beendet die Verbindung und ruft diesen Peer nicht mehr; er darf uns weiterhin rufen</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Für eine Stunde</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Für einen Tag</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>Für 30 Tage</translation>
    </message>
    <message>
        <source>This is the node itself.</source>
        <translation>Das ist der Knoten selbst.</translation>
    </message>
    <message>
        <source>The ledger names no such member and no such key.</source>
        <translation>Der Ledger nennt kein solches Mitglied und keinen solchen Schlüssel.</translation>
    </message>
    <message>
        <source>The peers are as before.</source>
        <translation>Die Peers sind unverändert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The connection with %1 is ended. Either side may connect again.</source>
        <translation>Die Verbindung mit %1 ist beendet. Beide Seiten dürfen sich wieder verbinden.</translation>
    </message>
    <message>
        <source>The connection with %1 was not ended.</source>
        <translation>Die Verbindung mit %1 wurde nicht beendet.</translation>
    </message>
    <message>
        <source>%1 is banned until %2.</source>
        <translation>%1 ist bis %2 gesperrt.</translation>
    </message>
    <message>
        <source>%1 was not banned.</source>
        <translation>%1 wurde nicht gesperrt.</translation>
    </message>
    <message>
        <source>%1 may connect again.</source>
        <translation>%1 darf sich wieder verbinden.</translation>
    </message>
    <message>
        <source>The ban of %1 was not lifted.</source>
        <translation>Die Sperre von %1 wurde nicht aufgehoben.</translation>
    </message>
    <message>
        <source>The address of %1 is forgotten.</source>
        <translation>Die Adresse von %1 ist vergessen.</translation>
    </message>
    <message>
        <source>The address of %1 was not forgotten.</source>
        <translation>Die Adresse von %1 wurde nicht vergessen.</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Banned until</source>
        <translation>Gesperrt bis</translation>
    </message>
    <message>
        <source>Called by us</source>
        <translation>Von uns gerufen</translation>
    </message>
    <message>
        <source>Yes, after every start</source>
        <translation>Ja, nach jedem Start</translation>
    </message>
    <message>
        <source>No address is kept here</source>
        <translation>Hier ist keine Adresse hinterlegt</translation>
    </message>
    <message>
        <source>Misbehaviour</source>
        <translation>Fehlverhalten</translation>
    </message>
    <message>
        <source>%1 of 100 points; they fade, and at 100 it is banned</source>
        <translation>%1 von 100 Punkten; sie verblassen, und bei 100 wird er gesperrt</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>quorate::pages::PlaceStep</name>
    <message>
        <source>Test it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Wählen...</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Heimatordner</translation>
    </message>
    <message>
        <source>Listen for members at</source>
        <translation>Für Mitglieder lauschen an</translation>
    </message>
    <message>
        <source>Exchange payloads at</source>
        <translation>Payloads austauschen an</translation>
    </message>
    <message>
        <source>Serve devices at</source>
        <translation>Geräte bedienen an</translation>
    </message>
    <message>
        <source>Send at most</source>
        <translation>Höchstens senden</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Correct what is marked.</source>
        <translation>Berichtigen Sie, was markiert ist.</translation>
    </message>
    <message>
        <source>Give the whole path, from the root on.</source>
        <translation>Geben Sie den ganzen Pfad an, von der Wurzel an.</translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation>In diesem Ordner ist schon etwas.</translation>
    </message>
    <message>
        <source>Too long: the socket for the command line would not fit.</source>
        <translation>Zu lang: Der Socket für die Befehlszeile passte nicht hinein.</translation>
    </message>
    <message>
        <source>An address and a port, such as 0.0.0.0:4600.</source>
        <translation>Eine Adresse und ein Port, etwa 0.0.0.0:4600.</translation>
    </message>
    <message>
        <source>Members have this port already.</source>
        <translation>Diesen Port haben schon die Mitglieder.</translation>
    </message>
    <message>
        <source>This port is taken by another line.</source>
        <translation>Diesen Port hat eine andere Zeile.</translation>
    </message>
    <message>
        <source>Needs %1 now and about %2 in a year, with a release of 50 MB a week; %3 are free.</source>
        <translation>Braucht jetzt %1 und in einem Jahr etwa %2, bei einem Release von 50 MB je Woche; frei sind %3.</translation>
    </message>
    <message>
        <source>Trying, at most 10 s …</source>
        <translation>Wird versucht, höchstens 10 s …</translation>
    </message>
    <message>
        <source>The port is free here.</source>
        <translation>Der Port ist hier frei.</translation>
    </message>
    <message>
        <source>The port cannot be used: %1</source>
        <translation>Der Port ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>%1 did not answer: %2</source>
        <translation>%1 antwortete nicht: %2</translation>
    </message>
    <message>
        <source>Without an invitation there is nobody to reach.</source>
        <translation>Ohne Einladung ist niemand zu erreichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) answered.</source>
        <translation>
            <numerusform>%n Mitglied antwortete.</numerusform>
            <numerusform>%n Mitglieder antworteten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether others reach this port through your router or firewall shows once a member connects; the peers page says so.</source>
        <translation>Ob andere diesen Port durch Ihren Router oder Ihre Firewall erreichen, zeigt sich, sobald sich ein Mitglied verbindet; die Seite der Peers sagt es.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::PoolTab</name>
    <message>
        <source>Tell the peers again</source>
        <translation>Peers erneut mitteilen</translation>
    </message>
    <message>
        <source>Nothing waits for a block.</source>
        <translation>Nichts wartet auf einen Block.</translation>
    </message>
    <message>
        <source>A transaction stands here from the moment it is signed until a block takes it.</source>
        <translation>Eine Transaktion steht hier von der Unterschrift an, bis ein Block sie aufnimmt.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Sends the chosen transactions of ours, or all of ours, to every connected peer once more</source>
        <translation>Sendet die gewählten eigenen Transaktionen oder alle eigenen noch einmal an jeden verbundenen Peer</translation>
    </message>
    <message>
        <source>Will my transaction get in? What waits, by kind and by when it came; dashed: ours</source>
        <translation>Kommt meine Transaktion hinein? Was wartet, nach Art und Ankunft; gestrichelt: eigene</translation>
    </message>
    <message>
        <source>What waits could not be read.</source>
        <translation>Was wartet, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The list is the last that was.</source>
        <translation>Die Liste ist die letzte bekannte.</translation>
    </message>
    <message>
        <source>%1, ours</source>
        <translation>%1, eigene</translation>
    </message>
    <message>
        <source>%1 wait, none of them ours.</source>
        <translation>Es warten %1, keine davon eigene.</translation>
    </message>
    <message>
        <source>%1 wait, %2 of them ours; none of ours fits into a block yet.</source>
        <translation>Es warten %1, davon %2 eigene; noch passt keine eigene in einen Block.</translation>
    </message>
    <message>
        <source>%1 wait, %2 of them ours; as things stand the last of ours is in block %3.</source>
        <translation>Es warten %1, davon %2 eigene; nach jetzigem Stand kommt die letzte eigene in Block %3.</translation>
    </message>
    <message>
        <source>The peers were not told.</source>
        <translation>Den Peers wurde nichts mitgeteilt.</translation>
    </message>
    <message>
        <source>The transactions wait as before.</source>
        <translation>Die Transaktionen warten wie zuvor.</translation>
    </message>
    <message>
        <source>A block has taken them meanwhile.</source>
        <translation>Ein Block hat sie inzwischen aufgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>The peers were told again of %n transaction(s).</source>
        <translation>
            <numerusform>Den Peers wurde %n Transaktion erneut mitgeteilt.</numerusform>
            <numerusform>Den Peers wurden %n Transaktionen erneut mitgeteilt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::PreviewSheet</name>
    <message>
        <source>%1, with nothing to compare it with. It is looked at on this computer; nothing is published.</source>
        <translation>%1, ohne etwas zum Vergleichen. Es wird auf diesem Rechner angesehen; nichts wird veröffentlicht.</translation>
    </message>
    <message>
        <source>%1 against %2. It is looked at on this computer; nothing is published.</source>
        <translation>%1 gegenüber %2. Es wird auf diesem Rechner angesehen; nichts wird veröffentlicht.</translation>
    </message>
    <message>
        <source>What checkers will see</source>
        <translation>Was Prüfer sehen werden</translation>
    </message>
    <message>
        <source>Stops the review and forgets what it found (Esc)</source>
        <translation>Hält die Prüfung an und vergisst, was sie fand (Esc)</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ProblemSheet</name>
    <message>
        <source>Program: %1</source>
        <translation>Programm: %1</translation>
    </message>
    <message>
        <source>Consortium: %1</source>
        <translation>Konsortium: %1</translation>
    </message>
    <message>
        <source>Member: %1</source>
        <translation>Mitglied: %1</translation>
    </message>
    <message>
        <source>%1: height %2, settled %3</source>
        <translation>%1: Höhe %2, endgültig %3</translation>
    </message>
    <message>
        <source>Peers: %1 of %2</source>
        <translation>Peers: %1 von %2</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>For whoever helps you. It has no secrets; read it before you hand it on.</source>
        <translation>Für alle, die Ihnen helfen. Es enthält keine Geheimnisse; lesen Sie es, bevor Sie es weitergeben.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save report...</source>
        <translation>Bericht speichern...</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ProfilesSheet</name>
    <message>
        <source>Consortia</source>
        <translation>Konsortien</translation>
    </message>
    <message>
        <source>Each consortium is a home folder with a console of its own. Several may be open at once.</source>
        <translation>Jedes Konsortium ist ein Heimatordner mit einer eigenen Konsole. Mehrere können zugleich offen sein.</translation>
    </message>
    <message>
        <source>Consortia of this user</source>
        <translation>Konsortien dieses Benutzers</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Konsortium</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Sie sind</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Switch to it</source>
        <translation>Dorthin wechseln</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>The home folder with its keys and ledgers stays as it is</source>
        <translation>Der Heimatordner mit seinen Schlüsseln und Büchern bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>Ihr Name dafür</translation>
    </message>
    <message>
        <source>Add a home folder...</source>
        <translation>Heimatordner hinzufügen...</translation>
    </message>
    <message>
        <source>Join or create...</source>
        <translation>Beitreten oder gründen...</translation>
    </message>
    <message>
        <source>Opens the first page, which tells how</source>
        <translation>Öffnet die erste Seite, die sagt, wie es geht</translation>
    </message>
    <message>
        <source>The first page was not opened. Nothing was changed.</source>
        <translation>Die erste Seite wurde nicht geöffnet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Follower</source>
        <translation>Mitleser</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <translation>%1 (dieses Fenster)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>It is open in this window</source>
        <translation>Es ist in diesem Fenster offen</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>It stays on the list.</source>
        <translation>Es bleibt auf der Liste.</translation>
    </message>
    <message>
        <source>%1 was not opened: the console could not be started. It stays on the list.</source>
        <translation>%1 wurde nicht geöffnet: Die Konsole ließ sich nicht starten. Es bleibt auf der Liste.</translation>
    </message>
    <message>
        <source>%1 opens in a window of its own.</source>
        <translation>%1 öffnet sich in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>Home folder of a node</source>
        <translation>Heimatordner eines Knotens</translation>
    </message>
    <message>
        <source>The folder was not added.</source>
        <translation>Der Ordner wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>The list is as before.</source>
        <translation>Die Liste ist wie zuvor.</translation>
    </message>
    <message>
        <source>%1 is off the list; its folder was not touched.</source>
        <translation>%1 ist von der Liste; sein Ordner wurde nicht berührt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Invite somebody to %1</source>
        <translation>Jemanden zu %1 einladen</translation>
    </message>
    <message>
        <source>Give the file or the link, and read these words by voice when you are asked for them</source>
        <translation>Geben Sie die Datei oder den Link weiter, und lesen Sie diese Wörter vor, wenn man Sie danach fragt</translation>
    </message>
    <message>
        <source>Words of the consortium</source>
        <translation>Wörter des Konsortiums</translation>
    </message>
    <message>
        <source>Others reach this node at</source>
        <translation>Andere erreichen diesen Knoten an</translation>
    </message>
    <message>
        <source>Write an invitation...</source>
        <translation>Einladung schreiben...</translation>
    </message>
    <message>
        <source>Link of the invitation, for a QR code</source>
        <translation>Link der Einladung, für einen QR-Code</translation>
    </message>
    <message>
        <source>An address and a port, such as node.example.org:4600.</source>
        <translation>Eine Adresse und ein Port, etwa node.example.org:4600.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>The invitation was not written.</source>
        <translation>Die Einladung wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The invitation is in %1</source>
        <translation>Die Einladung ist in %1</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ProposalSheet</name>
    <message>
        <source>New member</source>
        <translation>Neues Mitglied</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Validator</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Checkers of a release, at least</source>
        <translation>Prüfer eines Releases, mindestens</translation>
    </message>
    <message>
        <source>Approvals of a release, at least</source>
        <translation>Zustimmungen zu einem Release, mindestens</translation>
    </message>
    <message>
        <source>Key is revoked: %1</source>
        <translation>Schlüssel wird widerrufen: %1</translation>
    </message>
    <message>
        <source>New key: %1</source>
        <translation>Neuer Schlüssel: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Wer signiert</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Epoch %1 of the checkers</source>
        <translation>Epoche %1 der Prüfer</translation>
    </message>
    <message>
        <source>Epoch %1 of the validators</source>
        <translation>Epoche %1 der Validatoren</translation>
    </message>
    <message>
        <source>Another policy</source>
        <translation>Eine andere Richtlinie</translation>
    </message>
    <message>
        <source>New release key of %1</source>
        <translation>Neuer Release-Schlüssel von %1</translation>
    </message>
    <message>
        <source>New root key of %1</source>
        <translation>Neuer Wurzelschlüssel von %1</translation>
    </message>
    <message>
        <source>Admission of %1</source>
        <translation>Aufnahme von %1</translation>
    </message>
    <message>
        <source>Removal of %1</source>
        <translation>Ausschluss von %1</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>Änderung von %1</translation>
    </message>
    <message>
        <source>Proposal: %1</source>
        <translation>Vorschlag: %1</translation>
    </message>
    <message>
        <source>A proposal goes from member to member as a file or a text. Each who agrees signs it and passes it on; whoever sees that there are enough puts it on the ledger. Until then nothing changes.</source>
        <translation>Ein Vorschlag geht als Datei oder Text von Mitglied zu Mitglied. Wer zustimmt, signiert ihn und gibt ihn weiter; wer sieht, dass es genug sind, schreibt ihn in den Ledger. Bis dahin ändert sich nichts.</translation>
    </message>
    <message>
        <source>Sign...</source>
        <translation>Signieren...</translation>
    </message>
    <message>
        <source>Adds this member&apos;s signature; it is told to nobody until the proposal is passed on</source>
        <translation>Fügt die Signatur dieses Mitglieds hinzu; niemand erfährt davon, bis der Vorschlag weitergegeben wird</translation>
    </message>
    <message>
        <source>Put on the ledger...</source>
        <translation>In den Ledger schreiben...</translation>
    </message>
    <message>
        <source>For everybody, once enough have signed</source>
        <translation>Für alle, sobald genügend signiert haben</translation>
    </message>
    <message>
        <source>What does the ledger say now, and what would it say then?</source>
        <translation>Was sagt der Ledger jetzt, und was würde er dann sagen?</translation>
    </message>
    <message>
        <source>Whose agreement is there, and is it enough?</source>
        <translation>Wessen Einverständnis liegt vor, und reicht es?</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>To paste it into a message to the next member</source>
        <translation>Zum Einfügen in eine Nachricht an das nächste Mitglied</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Speichern...</translation>
    </message>
    <message>
        <source>As a file, for the next member</source>
        <translation>Als Datei für das nächste Mitglied</translation>
    </message>
    <message>
        <source>The proposal is copied, with the signatures that it has.</source>
        <translation>Der Vorschlag ist kopiert, mit den Signaturen, die er hat.</translation>
    </message>
    <message>
        <source>Nothing: the ledger says so already.</source>
        <translation>Nichts: Der Ledger sagt es schon.</translation>
    </message>
    <message>
        <source>You (%1)</source>
        <translation>Sie (%1)</translation>
    </message>
    <message>
        <source>Has signed</source>
        <translation>Hat signiert</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Signed by %1 of %2</source>
        <translation>Signiert von %1 von %2</translation>
    </message>
    <message>
        <source>%1: enough</source>
        <translation>%1: genug</translation>
    </message>
    <message>
        <source>The ledger would refuse it as it is.</source>
        <translation>Der Ledger würde ihn so ablehnen.</translation>
    </message>
    <message>
        <source>The ledger would take it.</source>
        <translation>Der Ledger würde ihn annehmen.</translation>
    </message>
    <message>
        <source>For everybody, from the next settled block on</source>
        <translation>Für alle, ab dem nächsten endgültigen Block</translation>
    </message>
    <message>
        <source>Sign the proposal: %1</source>
        <translation>Vorschlag signieren: %1</translation>
    </message>
    <message>
        <source>Sign proposal</source>
        <translation>Vorschlag signieren</translation>
    </message>
    <message>
        <source>Your signature stands in the proposal for whoever gets it: once enough have signed, any member that governs can put it on the ledger, and you cannot take the signature back. Nothing is sent by signing.</source>
        <translation>Ihre Signatur steht im Vorschlag für jeden, der ihn erhält: Sobald genügend signiert haben, kann jedes Mitglied, das mitbestimmt, ihn in den Ledger schreiben, und Sie können die Signatur nicht zurücknehmen. Durch das Signieren wird nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>it comes when somebody puts the proposal on the ledger.</source>
        <translation>sie entsteht, wenn jemand den Vorschlag in den Ledger schreibt.</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, Schlüssel %2</translation>
    </message>
    <message>
        <source>The proposal was not signed.</source>
        <translation>Der Vorschlag wurde nicht signiert.</translation>
    </message>
    <message>
        <source>It is as before, and nothing was sent.</source>
        <translation>Er ist wie zuvor, und nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Signed. Pass the proposal on: it is told to nobody by itself.</source>
        <translation>Signiert. Geben Sie den Vorschlag weiter: Von selbst erfährt niemand davon.</translation>
    </message>
    <message>
        <source>Put on the ledger: %1</source>
        <translation>In den Ledger schreiben: %1</translation>
    </message>
    <message>
        <source>Sign and send</source>
        <translation>Signieren und senden</translation>
    </message>
    <message>
        <source>It holds for all members from the next settled block on. Keys that are revoked stay revoked; other things only another proposal can change again.</source>
        <translation>Es gilt für alle Mitglieder ab dem nächsten endgültigen Block. Widerrufene Schlüssel bleiben widerrufen; anderes kann nur ein weiterer Vorschlag wieder ändern.</translation>
    </message>
    <message>
        <source>It holds for all members from the next settled block on. Only another proposal can change it again.</source>
        <translation>Es gilt für alle Mitglieder ab dem nächsten endgültigen Block. Nur ein weiterer Vorschlag kann es wieder ändern.</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Einverstanden</translation>
    </message>
    <message>
        <source>%1: it goes out in %2 s.</source>
        <translation>%1: geht in %2 s hinaus.</translation>
    </message>
    <message>
        <source>The proposal was not put on the ledger.</source>
        <translation>Der Vorschlag wurde nicht in den Ledger geschrieben.</translation>
    </message>
    <message>
        <source>The consortium is as before, unless one of the two chains has it already; then put it there again.</source>
        <translation>Das Konsortium ist wie zuvor, es sei denn, eine der beiden Ketten hat ihn schon; schreiben Sie ihn dann noch einmal hinein.</translation>
    </message>
    <message>
        <source>%1: it is settled and holds for everybody.</source>
        <translation>%1: Es ist endgültig und gilt für alle.</translation>
    </message>
    <message>
        <source>Sign with the vendor&apos;s key...</source>
        <translation>Mit dem Schlüssel des Anbieters signieren...</translation>
    </message>
    <message>
        <source>With a key file or a token of the vendor itself, which is asked for</source>
        <translation>Mit einer Schlüsseldatei oder einem Token des Anbieters selbst; danach wird gefragt</translation>
    </message>
    <message>
        <source>%1, with the new key</source>
        <translation>%1, mit dem neuen Schlüssel</translation>
    </message>
    <message>
        <source>%1, with its root key or its release key</source>
        <translation>%1, mit seinem Wurzelschlüssel oder Release-Schlüssel</translation>
    </message>
    <message>
        <source>%1, with its key: %2</source>
        <translation>%1, mit seinem Schlüssel: %2</translation>
    </message>
</context>
<context>
    <name>quorate::pages::QuestionThreads</name>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Ask the vendor</source>
        <translation>Den Anbieter fragen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Close the question</source>
        <translation>Frage schließen</translation>
    </message>
    <message>
        <source>Question or answer</source>
        <translation>Frage oder Antwort</translation>
    </message>
    <message>
        <source>Every member of the consortium can read it.</source>
        <translation>Jedes Mitglied des Konsortiums kann es lesen.</translation>
    </message>
    <message>
        <source>Signs the question and passes it to all members; it stands on no ledger</source>
        <translation>Unterschreibt die Frage und gibt sie an alle Mitglieder weiter; sie steht auf keinem Ledger</translation>
    </message>
    <message>
        <source>Signs the answer and passes it to all members; it stands on no ledger</source>
        <translation>Unterschreibt die Antwort und gibt sie an alle Mitglieder weiter; sie steht auf keinem Ledger</translation>
    </message>
    <message>
        <source>Says that the question is answered, with the text if there is one; nobody answers after that</source>
        <translation>Sagt, dass die Frage beantwortet ist, mit dem Text, falls einer da ist; danach antwortet niemand mehr</translation>
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
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Wartet auf Antwort</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>(without words)</source>
        <translation>(ohne Worte)</translation>
    </message>
    <message>
        <source>Closes it</source>
        <translation>Schließt sie</translation>
    </message>
    <message>
        <source>At most %1 characters; these are %2.</source>
        <translation>Höchstens %1 Zeichen; es sind %2.</translation>
    </message>
    <message>
        <source>Who asked has closed the question.</source>
        <translation>Wer gefragt hat, hat die Frage geschlossen.</translation>
    </message>
    <message>
        <source>Answer to %1:</source>
        <translation>Antwort an %1:</translation>
    </message>
    <message>
        <source>Who asked, who published and who owns the model answer.</source>
        <translation>Es antworten, wer gefragt hat, wer veröffentlicht hat und wem das Modell gehört.</translation>
    </message>
    <message>
        <source>Question about: %1</source>
        <translation>Frage zu: %1</translation>
    </message>
    <message>
        <source>Question about the whole release, or select a question to answer it:</source>
        <translation>Frage zum ganzen Release; oder wählen Sie eine Frage, um sie zu beantworten:</translation>
    </message>
    <message>
        <source>No checker has asked anything about this release.</source>
        <translation>Kein Prüfer hat etwas zu diesem Release gefragt.</translation>
    </message>
    <message>
        <source>Select a question to answer it.</source>
        <translation>Wählen Sie eine Frage, um sie zu beantworten.</translation>
    </message>
    <message>
        <source>The question was not sent.</source>
        <translation>Die Frage wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Your text is still there.</source>
        <translation>Ihr Text ist noch da.</translation>
    </message>
    <message>
        <source>The question is signed and on its way to all members.</source>
        <translation>Die Frage ist unterschrieben und unterwegs zu allen Mitgliedern.</translation>
    </message>
    <message>
        <source>The answer was not sent.</source>
        <translation>Die Antwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The question is closed.</source>
        <translation>Die Frage ist geschlossen.</translation>
    </message>
    <message>
        <source>The answer is signed and on its way to all members.</source>
        <translation>Die Antwort ist unterschrieben und unterwegs zu allen Mitgliedern.</translation>
    </message>
    <message>
        <source>The question goes out in %1 s.</source>
        <translation>Die Frage geht in %1 s hinaus.</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>Frage zu %1</translation>
    </message>
    <message>
        <source>The question is closed in %1 s.</source>
        <translation>Die Frage wird in %1 s geschlossen.</translation>
    </message>
    <message>
        <source>The answer goes out in %1 s.</source>
        <translation>Die Antwort geht in %1 s hinaus.</translation>
    </message>
    <message>
        <source>Close the question about %1</source>
        <translation>Frage zu %1 schließen</translation>
    </message>
    <message>
        <source>Answer about %1</source>
        <translation>Antwort zu %1</translation>
    </message>
    <message>
        <source>Nobody was told anything.</source>
        <translation>Niemandem wurde etwas mitgeteilt.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReleaseEvidence</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Held here</source>
        <translation>Hier vorhanden</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Wurzel</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>The vendor put no documents beside it.</source>
        <translation>Der Anbieter hat keine Dokumente beigelegt.</translation>
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
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>There is no other release of this model to compare with.</source>
        <translation>Es gibt kein anderes Release dieses Modells zum Vergleichen.</translation>
    </message>
    <message>
        <source>Reading both SBOMs...</source>
        <translation>Beide SBOMs werden gelesen …</translation>
    </message>
    <message>
        <source>The SBOMs could not be compared.</source>
        <translation>Die SBOMs konnten nicht verglichen werden.</translation>
    </message>
    <message>
        <source>The same components as in %1.</source>
        <translation>Dieselben Bestandteile wie in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) differ from %1.</source>
        <translation>
            <numerusform>%n Bestandteil unterscheidet sich von %1.</numerusform>
            <numerusform>%n Bestandteile unterscheiden sich von %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReleaseTracker</name>
    <message>
        <source>Another release</source>
        <translation>Weiteres Release</translation>
    </message>
    <message>
        <source>Show in Releases</source>
        <translation>In Releases anzeigen</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>Wie weit ist es?</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Coverage since publication</source>
        <translation>Abdeckung seit der Veröffentlichung</translation>
    </message>
    <message>
        <source>Is it reaching the fleet?</source>
        <translation>Erreicht es die Flotte?</translation>
    </message>
    <message>
        <source>Waiting until the ledger shows the release</source>
        <translation>Warten, bis der Ledger das Release zeigt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>Noch nicht endgültig</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>%1, travels in the transaction</source>
        <translation>%1, reist in der Transaktion</translation>
    </message>
    <message>
        <source>%1, not held here</source>
        <translation>%1, hier nicht gehalten</translation>
    </message>
    <message numerus="yes">
        <source>%1, seeding to %2 peers, %3 sent</source>
        <translation>
            <numerusform>%1, wird an %2 Peer verteilt, %3 gesendet</numerusform>
            <numerusform>%1, wird an %2 Peers verteilt, %3 gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
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
            <numerusform>%1 von %2 Gerät</numerusform>
            <numerusform>%1 von %2 Geräten</numerusform>
        </translation>
    </message>
    <message>
        <source>Checkers</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Who has decided, and why? What do they ask?</source>
        <translation>Wer hat entschieden, und warum? Was fragen sie?</translation>
    </message>
    <message>
        <source>What checkers say</source>
        <translation>Was Prüfer sagen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Questions, open: %1</source>
        <translation>Fragen, offen: %1</translation>
    </message>
    <message>
        <source>Earlier payload</source>
        <translation>Früherer Payload</translation>
    </message>
    <message>
        <source>Votes, seeding and coverage</source>
        <translation>Stimmen, Verteilung und Abdeckung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a tick and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>a kind of artifact, and the version or hash that it starts from</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReleasesOverview</name>
    <message>
        <source>Releases at a glance</source>
        <translation>Releases auf einen Blick</translation>
    </message>
    <message>
        <source>Who voted how on what, and what the deltas saved</source>
        <translation>Wer wie worüber abstimmte, und was die Deltas sparten</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Votes by release and checker</source>
        <translation>Stimmen nach Release und Prüfer</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Who voted how on what? The arrow keys tell each vote; Enter opens its release</source>
        <translation>Wer stimmte wie worüber ab? Die Pfeiltasten sagen jede Stimme; Enter öffnet ihr Release</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Ersparnis</translation>
    </message>
    <message>
        <source>What did deltas save? Bytes to devices in full against those of the smallest delta, by model</source>
        <translation>Was sparten Deltas? Bytes zu Geräten als Ganzes gegen die des kleinsten Deltas, je Modell</translation>
    </message>
    <message>
        <source>No place in this quorum</source>
        <translation>Kein Platz in diesem Quorum</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Choose a vote to read its reason.</source>
        <translation>Wählen Sie eine Stimme, um ihren Grund zu lesen.</translation>
    </message>
    <message>
        <source>%1 has no place in the quorum of %2.</source>
        <translation>%1 hat keinen Platz im Quorum von %2.</translation>
    </message>
    <message>
        <source>%1 has not voted on %2.</source>
        <translation>%1 hat über %2 nicht abgestimmt.</translation>
    </message>
    <message>
        <source>%1 on %2: %3, %4.</source>
        <translation>%1 über %2: %3, %4.</translation>
    </message>
    <message>
        <source>%1 on %2: %3, %4. %5</source>
        <translation>%1 über %2: %3, %4. %5</translation>
    </message>
    <message>
        <source>GB to devices</source>
        <translation>GB zu Geräten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>%1, in full</source>
        <translation>%1, als Ganzes</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>%1, as delta</source>
        <translation>%1, als Delta</translation>
    </message>
    <message>
        <source>No device has installed a release that has a delta yet.</source>
        <translation>Noch kein Gerät hat ein Release mit einem Delta installiert.</translation>
    </message>
    <message>
        <source>%1 instead of %2, %3 less, when each device that installed a release took its smallest delta.</source>
        <translation>%1 statt %2, %3 weniger, wenn jedes Gerät, das ein Release installierte, dessen kleinstes Delta nahm.</translation>
    </message>
    <message>
        <source>How savings are grouped</source>
        <translation>Wie Ersparnisse gruppiert sind</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Nach Modell</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>%1 voted</source>
        <translation>%1 abgestimmt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>GB saved in all</source>
        <translation>GB insgesamt gespart</translation>
    </message>
    <message numerus="yes">
        <source>%1 saved on %n day(s), when each device that installed a release took its smallest delta.</source>
        <translation>
            <numerusform>%1 an %n Tag gespart, wenn jedes Gerät, das ein Release installierte, dessen kleinstes Delta nahm.</numerusform>
            <numerusform>%1 an %n Tagen gespart, wenn jedes Gerät, das ein Release installierte, dessen kleinstes Delta nahm.</numerusform>
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
        <translation>Zurückziehen...</translation>
    </message>
    <message>
        <source>Export evidence...</source>
        <translation>Nachweise exportieren...</translation>
    </message>
    <message>
        <source>No releases are published yet.</source>
        <translation>Es sind noch keine Releases veröffentlicht.</translation>
    </message>
    <message>
        <source>A vendor publishes a release; checkers vote on it; at the quorum gateways offer it to devices.</source>
        <translation>Ein Anbieter veröffentlicht ein Release; Prüfer stimmen darüber ab; beim Quorum bieten Gateways es den Geräten an.</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Neues Release</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Id kopieren</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>What devices shall run</source>
        <translation>Was die Geräte ausführen sollen</translation>
    </message>
    <message>
        <source>How it travels</source>
        <translation>Wie es übertragen wird</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Coverage by gateway</source>
        <translation>Abdeckung nach Gateway</translation>
    </message>
    <message>
        <source>No gateway has recorded acknowledgements of it.</source>
        <translation>Kein Gateway hat Quittungen dafür eingetragen.</translation>
    </message>
    <message>
        <source>Details of the release</source>
        <translation>Einzelheiten des Releases</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Nachweise exportieren</translation>
    </message>
    <message>
        <source>The evidence is in %1</source>
        <translation>Die Nachweise liegen in %1</translation>
    </message>
    <message>
        <source>The evidence was not exported.</source>
        <translation>Die Nachweise wurden nicht exportiert.</translation>
    </message>
    <message>
        <source>No complete file was written.</source>
        <translation>Es wurde keine vollständige Datei geschrieben.</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>Schweregrad: %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Finality</source>
        <translation>Endgültigkeit</translation>
    </message>
    <message>
        <source>Not settled: the last change may still be undone.</source>
        <translation>Nicht endgültig: die letzte Änderung kann noch rückgängig werden.</translation>
    </message>
    <message>
        <source>Withdrawn because</source>
        <translation>Zurückgezogen, weil</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Veröffentlicht von</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>No device is eligible.</source>
        <translation>Kein Gerät ist berechtigt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 devices, %3</source>
        <translation>
            <numerusform>%1 von %2 Gerät, %3</numerusform>
            <numerusform>%1 von %2 Geräten, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>%1 of the release chain</source>
        <translation>%1 der Release-Kette</translation>
    </message>
    <message>
        <source>Checker epoch</source>
        <translation>Prüferepoche</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>No device is eligible for this release.</source>
        <translation>Kein Gerät ist für dieses Release berechtigt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 devices installed it, failures: %3.</source>
        <translation>
            <numerusform>Auf %1 von %2 Gerät installiert, Fehlschläge: %3.</numerusform>
            <numerusform>Auf %1 von %2 Geräten installiert, Fehlschläge: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts as gateways claim.</source>
        <translation>Zahlen nach Angabe der Gateways.</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>%1 zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw release</source>
        <translation>Release zurückziehen</translation>
    </message>
    <message>
        <source>No further device takes this release. Devices that run it keep it. A withdrawal is final: the same release cannot come back.</source>
        <translation>Kein weiteres Gerät übernimmt dieses Release. Geräte, die es ausführen, behalten es. Das Zurückziehen ist endgültig: dasselbe Release kann nicht wiederkommen.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Installed so far</source>
        <translation>Bisher installiert</translation>
    </message>
    <message numerus="yes">
        <source>%1 devices</source>
        <translation>
            <numerusform>%1 Gerät</numerusform>
            <numerusform>%1 Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>The withdrawal of %1 goes out in %2 s.</source>
        <translation>Das Zurückziehen von %1 geht in %2 s hinaus.</translation>
    </message>
    <message>
        <source>%1 is withdrawn; the transaction is settled.</source>
        <translation>%1 ist zurückgezogen; die Transaktion ist endgültig.</translation>
    </message>
    <message>
        <source>%1 was not withdrawn.</source>
        <translation>%1 wurde nicht zurückgezogen.</translation>
    </message>
    <message>
        <source>The release is as before.</source>
        <translation>Das Release ist unverändert.</translation>
    </message>
    <message>
        <source>Why is it withdrawn? Everybody can read this.</source>
        <translation>Warum wird es zurückgezogen? Alle können das lesen.</translation>
    </message>
    <message>
        <source>New rollout...</source>
        <translation>Neuer Rollout...</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Who voted how on what, and what the deltas saved</source>
        <translation>Wer wie worüber abstimmte, und was die Deltas sparten</translation>
    </message>
    <message>
        <source>Compare with...</source>
        <translation>Vergleichen mit …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Stop seeding</source>
        <translation>Nicht mehr verteilen</translation>
    </message>
    <message>
        <source>Seed again</source>
        <translation>Wieder verteilen</translation>
    </message>
    <message>
        <source>A new draft with what can be taken over; version and files are its own</source>
        <translation>Ein neuer Entwurf mit dem, was sich übernehmen lässt; Version und Dateien sind seine eigenen</translation>
    </message>
    <message>
        <source>Two releases side by side: the two that are selected, or this one and the one before it</source>
        <translation>Zwei Releases nebeneinander: die beiden gewählten oder dieses und das davor</translation>
    </message>
    <message numerus="yes">
        <source>Two releases are compared; %n are selected.</source>
        <translation>
            <numerusform>Verglichen werden zwei Releases; gewählt ist %n.</numerusform>
            <numerusform>Verglichen werden zwei Releases; gewählt sind %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>No payload of it is carried by this node.</source>
        <translation>Dieser Knoten trägt keinen Payload davon.</translation>
    </message>
    <message>
        <source>A transfer was not steered.</source>
        <translation>Eine Übertragung wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The transfer is as before.</source>
        <translation>Die Übertragung ist unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) stopped, also after a restart.</source>
        <translation>
            <numerusform>%n Übertragung angehalten, auch nach einem Neustart.</numerusform>
            <numerusform>%n Übertragungen angehalten, auch nach einem Neustart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) go on.</source>
        <translation>
            <numerusform>%n Übertragung geht weiter.</numerusform>
            <numerusform>%n Übertragungen gehen weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Questions, open: %1</source>
        <translation>Fragen, offen: %1</translation>
    </message>
    <message>
        <source>Earlier payload</source>
        <translation>Früherer Payload</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>What happened to this release? Choose an event to see its entry in the ledger</source>
        <translation>Was geschah mit diesem Release? Ein Ereignis wählen, um seinen Eintrag im Ledger zu sehen</translation>
    </message>
    <message>
        <source>Watch, or no more</source>
        <translation>Beobachten oder nicht mehr</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Votes wished by</source>
        <translation>Stimmen erbeten bis</translation>
    </message>
    <message>
        <source>Copy SHA-256 of the targets</source>
        <translation>SHA-256 der Ziele kopieren</translation>
    </message>
    <message>
        <source>Copy pieces roots of the payloads</source>
        <translation>Stückwurzeln der Payloads kopieren</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unsere</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>SBOM</source>
        <translation>SBOM</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Rollout</translation>
    </message>
    <message>
        <source>Rollouts of the release</source>
        <translation>Rollouts des Releases</translation>
    </message>
    <message>
        <source>No rollout of it is known here.</source>
        <translation>Hier ist kein Rollout davon bekannt.</translation>
    </message>
    <message>
        <source>A rollout belongs to a gateway: the gateway&apos;s own console has it. Without one, every device is offered a release at once.</source>
        <translation>Ein Rollout gehört zu einem Gateway: dessen eigene Konsole zeigt ihn. Ohne ihn wird ein Release allen Geräten zugleich angeboten.</translation>
    </message>
    <message>
        <source>Copy magnet links of the payloads</source>
        <translation>Magnet-Links der Payloads kopieren</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Publish a release</source>
        <translation>Ein Release veröffentlichen</translation>
    </message>
    <message>
        <source>Publish a release (%1)</source>
        <comment>keys</comment>
        <translation>Ein Release veröffentlichen (%1)</translation>
    </message>
    <message>
        <source>Add an artifact...</source>
        <translation>Artefakt hinzufügen...</translation>
    </message>
    <message>
        <source>A delta from another version, or the full artifact: without new votes</source>
        <translation>Ein Delta von einer anderen Version oder das vollständige Artefakt: ohne neue Stimmen</translation>
    </message>
    <message>
        <source>Follow votes, seeding and coverage</source>
        <translation>Stimmen, Verteilung und Abdeckung verfolgen</translation>
    </message>
    <message>
        <source>No release passes the filter.</source>
        <translation>Kein Release entspricht dem Filter.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReportMaker</name>
    <message>
        <source>Releases, decisions and coverage</source>
        <translation>Releases, Entscheidungen und Abdeckung</translation>
    </message>
    <message>
        <source>Releases that failed on devices</source>
        <translation>Releases, die auf Geräten scheiterten</translation>
    </message>
    <message>
        <source>Misbehaviour and alerts</source>
        <translation>Fehlverhalten und Alarme</translation>
    </message>
    <message>
        <source>The report was not written, because its evidence could not be made.</source>
        <translation>Der Bericht wurde nicht geschrieben, weil seine Nachweise nicht erstellt werden konnten.</translation>
    </message>
    <message>
        <source>The report was not written, because its evidence could not be read again.</source>
        <translation>Der Bericht wurde nicht geschrieben, weil seine Nachweise nicht wieder gelesen werden konnten.</translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>Der Bericht wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The report was not written, because it could not be signed.</source>
        <translation>Der Bericht wurde nicht geschrieben, weil er nicht signiert werden konnte.</translation>
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
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly, on Mondays</source>
        <translation>Wöchentlich, montags</translation>
    </message>
    <message>
        <source>Monthly, on the first</source>
        <translation>Monatlich, am Ersten</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReportsPage</name>
    <message>
        <source>Write the signed evidence beside it</source>
        <translation>Die signierten Nachweise daneben schreiben</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>Seit Beginn</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>For auditors: what happened, who decided, what devices signed</source>
        <translation>Für Revisoren: was geschah, wer entschied, was Geräte signierten</translation>
    </message>
    <message>
        <source>The evidence file proves publications, votes, decisions and acknowledgements to somebody without a node: quorated verify checks it. The report quotes its SHA-256.</source>
        <translation>Die Nachweisdatei beweist Veröffentlichungen, Stimmen, Entscheidungen und Quittungen auch ohne Knoten: quorated verify prüft sie. Der Bericht nennt ihren SHA-256.</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Als PDF speichern...</translation>
    </message>
    <message>
        <source>Save as JSON...</source>
        <translation>Als JSON speichern...</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Take the present state</source>
        <translation>Jetzigen Stand übernehmen</translation>
    </message>
    <message>
        <source>Waiting for the node&apos;s first picture.</source>
        <translation>Warten auf den ersten Stand des Knotens.</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>Der Bericht liegt in %1</translation>
    </message>
    <message>
        <source>The report is in %1, its evidence in %2 beside it</source>
        <translation>Der Bericht liegt in %1, seine Nachweise in %2 daneben</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Reports that were made</source>
        <translation>Erstellte Berichte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Scheduled reports</source>
        <translation>Geplante Berichte</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Schedule into a folder...</source>
        <translation>In einen Ordner planen...</translation>
    </message>
    <message>
        <source>While the console runs; what was missed is made at its next start</source>
        <translation>Solange die Konsole läuft; Versäumtes wird bei ihrem nächsten Start erstellt</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>%1 %2. Choose another place and try again.</source>
        <translation>%1 %2. Wählen Sie einen anderen Ort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Ordner für die Berichte</translation>
    </message>
    <message>
        <source>The report is not made any more. Those that were made stay.</source>
        <translation>Der Bericht wird nicht mehr erstellt. Die erstellten bleiben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Schedule of %1</source>
        <translation>Plan von %1</translation>
    </message>
    <message>
        <source>Not made: %1</source>
        <translation>Nicht erstellt: %1</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>dem Beginn</translation>
    </message>
    <message>
        <source>No report is scheduled. Choose how often, then a folder.</source>
        <translation>Kein Bericht ist geplant. Erst wählen, wie oft, dann einen Ordner.</translation>
    </message>
    <message>
        <source>Signed by this member; quorated verify checks it</source>
        <translation>Von diesem Mitglied signiert; quorated verify prüft es</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>Als CSV speichern...</translation>
    </message>
    <message>
        <source>For a spreadsheet: a line for each release, or for each alert of a report of alerts</source>
        <translation>Für eine Tabellenkalkulation: eine Zeile je Release oder, in einem Bericht über Warnungen, je Warnung</translation>
    </message>
    <message>
        <source>No report was made here yet. Save one, and it is listed.</source>
        <translation>Hier wurde noch kein Bericht erstellt. Speichern Sie einen, dann steht er in der Liste.</translation>
    </message>
    <message>
        <source>Each day the report is made as PDF with its evidence, into %1.</source>
        <translation>Jeden Tag wird der Bericht als PDF mit seinen Nachweisen in %1 erstellt.</translation>
    </message>
    <message>
        <source>Each Monday the report is made as PDF with its evidence, into %1.</source>
        <translation>Jeden Montag wird der Bericht als PDF mit seinen Nachweisen in %1 erstellt.</translation>
    </message>
    <message>
        <source>On the first of each month the report is made as PDF with its evidence, into %1.</source>
        <translation>Am Ersten jedes Monats wird der Bericht als PDF mit seinen Nachweisen in %1 erstellt.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The report is not written; evidence that was made stays</source>
        <translation>Der Bericht wird nicht geschrieben; schon erstellte Nachweise bleiben</translation>
    </message>
    <message>
        <source>It is being stopped...</source>
        <translation>Wird angehalten ...</translation>
    </message>
    <message>
        <source>Page %1 of %2 is written</source>
        <translation>Seite %1 von %2 wird geschrieben</translation>
    </message>
    <message>
        <source>The report is being written...</source>
        <translation>Der Bericht wird geschrieben ...</translation>
    </message>
    <message>
        <source>The report was stopped. No file was written.</source>
        <translation>Der Bericht wurde angehalten. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>From one time to another</source>
        <translation>Von einer Zeit bis zu einer anderen</translation>
    </message>
    <message>
        <source>the beginning; or 2026-10-01</source>
        <translation>der Beginn; oder 2026-10-01</translation>
    </message>
    <message>
        <source>now; or 2026-10-31 18:00</source>
        <translation>jetzt; oder 2026-10-31 18:00</translation>
    </message>
    <message>
        <source>A day, or a day and a time, in UTC</source>
        <translation>Ein Tag, oder ein Tag und eine Uhrzeit, in UTC</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>Von (UTC)</translation>
    </message>
    <message>
        <source>Until (UTC)</source>
        <translation>Bis (UTC)</translation>
    </message>
    <message>
        <source>The report of one release is of its whole time</source>
        <translation>Der Bericht eines Releases umfasst dessen ganze Zeit</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReviewAnalyzers</name>
    <message>
        <source>Analyzers</source>
        <translation>Analysatoren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Speichern...</translation>
    </message>
    <message>
        <source>What the analyzer said</source>
        <translation>Was der Analysator sagte</translation>
    </message>
    <message>
        <source>Copies how it was run and what it said</source>
        <translation>Kopiert, wie er lief und was er sagte</translation>
    </message>
    <message>
        <source>Writes how it was run and what it said to a file</source>
        <translation>Schreibt in eine Datei, wie er lief und was er sagte</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>No analyzer was asked.</source>
        <translation>Kein Analysator wurde gefragt.</translation>
    </message>
    <message>
        <source>The review ran without them.</source>
        <translation>Die Prüfung lief ohne sie.</translation>
    </message>
    <message>
        <source>No analyzer has run yet.</source>
        <translation>Noch ist kein Analysator gelaufen.</translation>
    </message>
    <message>
        <source>It was not run.</source>
        <translation>Er lief nicht.</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>Er sagte nichts.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Runs again...</source>
        <translation>Läuft erneut...</translation>
    </message>
    <message>
        <source>The Jobs drawer shows how far it is</source>
        <translation>Die Auftragsleiste zeigt, wie weit er ist</translation>
    </message>
    <message>
        <source>This analyzer alone, on the files of this review: after it was installed or renewed</source>
        <translation>Nur diesen Analysator, auf die Dateien dieser Prüfung: nachdem er installiert oder erneuert wurde</translation>
    </message>
    <message>
        <source>%1 did not run again.</source>
        <translation>%1 lief nicht erneut.</translation>
    </message>
    <message>
        <source>What it said before stands.</source>
        <translation>Was er zuvor sagte, gilt weiter.</translation>
    </message>
    <message>
        <source>%1 ran again. A vote on the report from now on has the new result.</source>
        <translation>%1 lief erneut. Eine Stimme zum Bericht hat von nun an das neue Ergebnis.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReviewSbom</name>
    <message>
        <source>Components</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Advisories</source>
        <translation>Sicherheitshinweise</translation>
    </message>
    <message>
        <source>The same components as before.</source>
        <translation>Dieselben Bestandteile wie zuvor.</translation>
    </message>
    <message>
        <source>The bills of materials name no advisories.</source>
        <translation>Die Stücklisten nennen keine Sicherheitshinweise.</translation>
    </message>
    <message>
        <source>CycloneDX documents may carry them; SPDX 2 has no place for them. What analyzers find stands under Findings.</source>
        <translation>CycloneDX-Dokumente können sie enthalten; SPDX 2 hat keinen Platz dafür. Was Analysatoren finden, steht unter Befunde.</translation>
    </message>
    <message>
        <source>The contents were not compared yet.</source>
        <translation>Die Inhalte wurden noch nicht verglichen.</translation>
    </message>
    <message>
        <source>Components: %1 added, %2 removed, %3 changed. Advisories: %4 introduced, %5 solved.</source>
        <translation>Bestandteile: %1 hinzugefügt, %2 entfernt, %3 geändert. Sicherheitshinweise: %4 neu, %5 behoben.</translation>
    </message>
    <message>
        <source>Part of the bills of materials</source>
        <translation>Teil der Stücklisten</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReviewSummary</name>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>What to look at first</source>
        <translation>Was zuerst ansehen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Erster Ort</translation>
    </message>
    <message>
        <source>Components with another version</source>
        <translation>Bestandteile mit anderer Version</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>How much changed</source>
        <translation>Wie viel sich änderte</translation>
    </message>
    <message>
        <source>The map is drawn when the review is finished.</source>
        <translation>Die Karte wird gezeichnet, wenn die Prüfung fertig ist.</translation>
    </message>
    <message>
        <source>%1 now, %2 before</source>
        <translation>%1 jetzt, %2 vorher</translation>
    </message>
    <message>
        <source>%1; there is no earlier version to compare with</source>
        <translation>%1; es gibt keine frühere Version zum Vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s), %2</source>
        <translation>
            <numerusform>%1 Datei, %2</numerusform>
            <numerusform>%1 Dateien, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding of %1</source>
        <translation>Befund von %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The comparison and the analyzers found nothing to ask about.</source>
        <translation>Der Vergleich und die Analysatoren fanden nichts, wonach zu fragen wäre.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>%1 unchanged file(s)</source>
        <translation>
            <numerusform>%1 unveränderte Datei</numerusform>
            <numerusform>%1 unveränderte Dateien</numerusform>
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
        <translation>Karte des Abbilds: Dateien mit Änderungen sind %1 % seiner %2.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>%1: blocking %2, questions %3</source>
        <translation>%1: blockierend %2, Fragen %3</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReviewWorkspace</name>
    <message>
        <source>Payload fetched</source>
        <translation>Payload geholt</translation>
    </message>
    <message>
        <source>Signature valid</source>
        <translation>Signatur gültig</translation>
    </message>
    <message>
        <source>Delta applies</source>
        <translation>Delta anwendbar</translation>
    </message>
    <message>
        <source>Image rebuilt</source>
        <translation>Image nachgebaut</translation>
    </message>
    <message>
        <source>Contents compared</source>
        <translation>Inhalt verglichen</translation>
    </message>
    <message>
        <source>Analyzers</source>
        <translation>Analysatoren</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, vorher %2</translation>
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
        <translation>voll</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>NX %1</source>
        <translation>NX %1</translation>
    </message>
    <message>
        <source>canary %1</source>
        <translation>Canary %1</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Blockierend</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nichts zu untersuchen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Signature verified</source>
        <translation>Signatur überprüft</translation>
    </message>
    <message>
        <source>Rebuilt image matches</source>
        <translation>Nachgebautes Image stimmt überein</translation>
    </message>
    <message>
        <source>Flagged files viewed</source>
        <translation>Markierte Dateien angesehen</translation>
    </message>
    <message>
        <source>The release has several targets, and each is reviewed alone: choose one and start</source>
        <translation>Das Release hat mehrere Ziele, und jedes wird für sich geprüft: eines wählen und starten</translation>
    </message>
    <message>
        <source>Target to review</source>
        <translation>Zu prüfendes Ziel</translation>
    </message>
    <message>
        <source>Every target reviewed</source>
        <translation>Alle Ziele geprüft</translation>
    </message>
    <message>
        <source>Analyzers finished</source>
        <translation>Analysatoren fertig</translation>
    </message>
    <message>
        <source>Components read</source>
        <translation>Bestandteile gelesen</translation>
    </message>
    <message>
        <source>Release notes read</source>
        <translation>Anmerkungen zum Release gelesen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nicht gezeigt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Link to</source>
        <translation>Link auf</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>%1, %2 bit</source>
        <translation>%1, %2 Bit</translation>
    </message>
    <message>
        <source>Hardening</source>
        <translation>Härtung</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>SHA-256 before</source>
        <translation>SHA-256 vorher</translation>
    </message>
    <message>
        <source>SHA-256 after</source>
        <translation>SHA-256 nachher</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>Prüfung starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stops the review; nothing is voted</source>
        <translation>Hält die Prüfung an; es wird nicht abgestimmt</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Analyzer</source>
        <translation>Analysator</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Confinement</source>
        <translation>Abschottung</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>SBOM</source>
        <translation>SBOM</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Flagged only</source>
        <translation>Nur markierte</translation>
    </message>
    <message>
        <source>Hide viewed</source>
        <translation>Angesehene ausblenden</translation>
    </message>
    <message>
        <source>Since my last vote</source>
        <translation>Seit meiner letzten Stimme</translation>
    </message>
    <message>
        <source>What differs from the release of this model that you voted on before</source>
        <translation>Was sich vom Release dieses Modells unterscheidet, über das Sie zuvor abgestimmt haben</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>Geänderte Dateien</translation>
    </message>
    <message>
        <source>The tick was not kept.</source>
        <translation>Das Häkchen wurde nicht behalten.</translation>
    </message>
    <message>
        <source>The file counts as before.</source>
        <translation>Die Datei zählt wie zuvor.</translation>
    </message>
    <message>
        <source>Bytes before and after</source>
        <translation>Bytes vorher und nachher</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Entropy, 0-8</source>
        <translation>Entropie, 0-8</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Zeichenketten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>The version to compare with</source>
        <translation>Die Version zum Vergleichen</translation>
    </message>
    <message>
        <source>Review again...</source>
        <translation>Erneut prüfen...</translation>
    </message>
    <message>
        <source>Choose the old version...</source>
        <translation>Alte Version wählen...</translation>
    </message>
    <message>
        <source>This node has no workspace for reviews.</source>
        <translation>Dieser Knoten hat keinen Arbeitsbereich für Prüfungen.</translation>
    </message>
    <message>
        <source>The review runs by itself; you may look at other releases meanwhile.</source>
        <translation>Die Prüfung läuft von selbst; Sie können inzwischen andere Releases ansehen.</translation>
    </message>
    <message>
        <source>There was no earlier version to compare with, so everything counts as added.</source>
        <translation>Es gab keine frühere Version zum Vergleichen, daher gilt alles als hinzugefügt.</translation>
    </message>
    <message>
        <source>The review is running.</source>
        <translation>Die Prüfung läuft.</translation>
    </message>
    <message>
        <source>What changed appears here as soon as the images are compared.</source>
        <translation>Was sich geändert hat, erscheint hier, sobald die Images verglichen sind.</translation>
    </message>
    <message>
        <source>The review did not finish.</source>
        <translation>Die Prüfung wurde nicht fertig.</translation>
    </message>
    <message>
        <source>There is nothing to compare here.</source>
        <translation>Hier gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>This release was not reviewed on this node yet.</source>
        <translation>Dieses Release wurde auf diesem Knoten noch nicht geprüft.</translation>
    </message>
    <message>
        <source>The review rebuilds it and compares it with the version before.</source>
        <translation>Die Prüfung baut es nach und vergleicht es mit der Version davor.</translation>
    </message>
    <message>
        <source>%1 of %2 files viewed</source>
        <translation>%1 von %2 Dateien angesehen</translation>
    </message>
    <message>
        <source>The files were not listed.</source>
        <translation>Die Dateien wurden nicht aufgelistet.</translation>
    </message>
    <message>
        <source>The review is as before.</source>
        <translation>Die Prüfung ist unverändert.</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, neu</translation>
    </message>
    <message>
        <source>~ resized</source>
        <translation>~ Größe geändert</translation>
    </message>
    <message>
        <source>Strings  %1</source>
        <translation>Zeichenketten  %1</translation>
    </message>
    <message>
        <source>Symbols  %1</source>
        <translation>Symbole  %1</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <translation>%1 stimmt überein</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>Parts of the review</source>
        <translation>Teile der Prüfung</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Teile der Datei</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Where do the changes lie? Areas are as large as their files; Enter or a click opens one.</source>
        <translation>Wo liegen die Änderungen? Flächen sind so groß wie ihre Dateien; Eingabe oder ein Klick öffnet eine.</translation>
    </message>
    <message>
        <source>Target read</source>
        <translation>Ziel gelesen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>The target is unpacked and compared.</source>
        <translation>Das Ziel wird entpackt und verglichen.</translation>
    </message>
    <message>
        <source>FORTIFY %1</source>
        <translation>FORTIFY %1</translation>
    </message>
    <message>
        <source>writable code</source>
        <translation>beschreibbarer Code</translation>
    </message>
    <message>
        <source>%1 more; all of them stand under Findings</source>
        <translation>%1 weitere; alle stehen unter Befunde</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Loaded by</source>
        <translation>Geladen von</translation>
    </message>
    <message>
        <source>Library folders</source>
        <translation>Bibliotheksordner</translation>
    </message>
    <message>
        <source>Program&apos;s SHA-256</source>
        <translation>SHA-256 des Programms</translation>
    </message>
    <message>
        <source>Of those with flags: %1 of %2</source>
        <translation>Davon markierte: %1 von %2</translation>
    </message>
    <message>
        <source>Ask the vendor about it...</source>
        <translation>Den Anbieter dazu fragen …</translation>
    </message>
    <message>
        <source>Begins a question about the chosen finding, at its place</source>
        <translation>Beginnt eine Frage zum gewählten Befund an seiner Stelle</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a finding, and which one it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>Die Liste konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The comparison and the analyzers found nothing to ask about.</source>
        <translation>Der Vergleich und die Analysatoren fanden nichts, wonach zu fragen wäre.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Exit-Code</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file has no sections.</source>
        <translation>Die Datei hat keine Abschnitte.</translation>
    </message>
    <message>
        <source>Programs and libraries have them.</source>
        <translation>Programme und Bibliotheken haben welche.</translation>
    </message>
    <message>
        <source>No symbol differs.</source>
        <translation>Kein Symbol unterscheidet sich.</translation>
    </message>
    <message>
        <source>No string differs.</source>
        <translation>Keine Zeichenkette unterscheidet sich.</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Zur Information</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>+ introduced</source>
        <translation>+ neu</translation>
    </message>
    <message>
        <source>− solved</source>
        <translation>− behoben</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>Sicherheitshinweis</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>The vendor says</source>
        <translation>Der Anbieter sagt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>analyzers that finished</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Looked at why analyzers did not finish</source>
        <translation>Angesehen, warum Analysatoren nicht fertig wurden</translation>
    </message>
    <message>
        <source>Filter of the changed files</source>
        <translation>Filter der geänderten Dateien</translation>
    </message>
    <message>
        <source>Filter: words, change:added, entropy:&gt;7</source>
        <translation>Filter: Wörter, change:added, entropy:&gt;7</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReviewsPage</name>
    <message>
        <source>Releases to review</source>
        <translation>Zu prüfende Releases</translation>
    </message>
    <message>
        <source>Rebuild and compare...</source>
        <translation>Nachbauen und vergleichen...</translation>
    </message>
    <message>
        <source>Fetches what is missing, rebuilds every target of the release and compares the hashes</source>
        <translation>Holt, was fehlt, baut jedes Ziel des Releases nach und vergleicht die Hashes</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Reason of the vote</source>
        <translation>Begründung der Stimme</translation>
    </message>
    <message>
        <source>Reason; a rejection needs one. Everybody in the consortium reads it.</source>
        <translation>Begründung; eine Ablehnung braucht eine. Das ganze Konsortium liest sie.</translation>
    </message>
    <message>
        <source>Accused party</source>
        <translation>Beschuldigte Partei</translation>
    </message>
    <message>
        <source>Reject...</source>
        <translation>Ablehnen...</translation>
    </message>
    <message>
        <source>Approve...</source>
        <translation>Freigeben...</translation>
    </message>
    <message>
        <source>Your vote</source>
        <translation>Ihre Stimme</translation>
    </message>
    <message>
        <source>Accused party, when rejecting</source>
        <translation>Beschuldigte Partei, bei Ablehnung</translation>
    </message>
    <message>
        <source>Waiting for the node.</source>
        <translation>Warten auf den Knoten.</translation>
    </message>
    <message>
        <source>There is nothing to review.</source>
        <translation>Es gibt nichts zu prüfen.</translation>
    </message>
    <message>
        <source>A release appears here as soon as a vendor publishes it.</source>
        <translation>Ein Release erscheint hier, sobald ein Anbieter es veröffentlicht.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2 aus</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>Schweregrad: %1</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Signed by %1; the ledger accepted it.</source>
        <translation>Signiert von %1; der Ledger hat es angenommen.</translation>
    </message>
    <message>
        <source>Payloads here</source>
        <translation>Payloads hier</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Rebuilt</source>
        <translation>Nachgebaut</translation>
    </message>
    <message>
        <source>Every hash is equal</source>
        <translation>Alle Hashes stimmen überein</translation>
    </message>
    <message>
        <source>Rebuilt in</source>
        <translation>Nachgebaut in</translation>
    </message>
    <message>
        <source>Not in this session</source>
        <translation>Nicht in dieser Sitzung</translation>
    </message>
    <message>
        <source>You (%1)</source>
        <translation>Sie (%1)</translation>
    </message>
    <message>
        <source>%1, not counted</source>
        <translation>%1, nicht gezählt</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Only checkers vote. This node belongs to none.</source>
        <translation>Nur Prüfer stimmen ab. Dieser Knoten gehört zu keinem.</translation>
    </message>
    <message>
        <source>You are not in the checker epoch that this release froze.</source>
        <translation>Sie gehören nicht zur Prüferepoche, die dieses Release festgeschrieben hat.</translation>
    </message>
    <message>
        <source>Your vote does not count on this release.</source>
        <translation>Ihre Stimme zählt bei diesem Release nicht.</translation>
    </message>
    <message>
        <source>The decision is final.</source>
        <translation>Die Entscheidung ist endgültig.</translation>
    </message>
    <message>
        <source>You rejected it. A rejection is never taken back.</source>
        <translation>Sie haben es abgelehnt. Eine Ablehnung wird nie zurückgenommen.</translation>
    </message>
    <message>
        <source>You approved it. You may still reject it.</source>
        <translation>Sie haben es freigegeben. Sie können es noch ablehnen.</translation>
    </message>
    <message>
        <source>Unlock the keys to vote.</source>
        <translation>Entsperren Sie die Schlüssel, um abzustimmen.</translation>
    </message>
    <message>
        <source>A rejection needs a reason.</source>
        <translation>Eine Ablehnung braucht eine Begründung.</translation>
    </message>
    <message>
        <source>Folder for the rebuilt targets</source>
        <translation>Ordner für die nachgebauten Ziele</translation>
    </message>
    <message>
        <source>The targets were not rebuilt.</source>
        <translation>Die Ziele wurden nicht nachgebaut.</translation>
    </message>
    <message>
        <source>No vote was cast.</source>
        <translation>Es wurde keine Stimme abgegeben.</translation>
    </message>
    <message>
        <source>Every rebuilt target has the hash of the release: %1</source>
        <translation>Jedes nachgebaute Ziel hat den Hash des Releases: %1</translation>
    </message>
    <message>
        <source>The targets are being rebuilt.</source>
        <translation>Die Ziele werden nachgebaut.</translation>
    </message>
    <message>
        <source>Show job</source>
        <translation>Auftrag anzeigen</translation>
    </message>
    <message>
        <source>The version that the delta starts from</source>
        <translation>Die Version, von der das Delta ausgeht</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>Sign approval</source>
        <translation>Freigabe signieren</translation>
    </message>
    <message>
        <source>Sign rejection</source>
        <translation>Ablehnung signieren</translation>
    </message>
    <message>
        <source>Once %1 of %2 checkers approve, gateways offer this release to devices. You may still reject it later.</source>
        <translation>Sobald %1 von %2 Prüfern freigeben, bieten Gateways dieses Release den Geräten an. Sie können es später noch ablehnen.</translation>
    </message>
    <message>
        <source>A rejection is never taken back. When more than %1 checkers reject, the release is rejected for good.</source>
        <translation>Eine Ablehnung wird nie zurückgenommen. Lehnen mehr als %1 Prüfer ab, ist das Release endgültig abgelehnt.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Checker epoch</source>
        <translation>Prüferepoche</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Votum</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation>Beschuldigt</translation>
    </message>
    <message>
        <source>In this session, every hash equal</source>
        <translation>In dieser Sitzung, alle Hashes stimmen überein</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>%1, vote key</source>
        <translation>%1, Stimmschlüssel</translation>
    </message>
    <message>
        <source>The approval of %1 goes out in %2 s.</source>
        <translation>Die Freigabe von %1 geht in %2 s hinaus.</translation>
    </message>
    <message>
        <source>The rejection of %1 goes out in %2 s.</source>
        <translation>Die Ablehnung von %1 geht in %2 s hinaus.</translation>
    </message>
    <message>
        <source>Your approval of %1 is settled.</source>
        <translation>Ihre Freigabe von %1 ist endgültig.</translation>
    </message>
    <message>
        <source>Your rejection of %1 is settled.</source>
        <translation>Ihre Ablehnung von %1 ist endgültig.</translation>
    </message>
    <message>
        <source>The vote on %1 was not recorded.</source>
        <translation>Die Stimme zu %1 wurde nicht eingetragen.</translation>
    </message>
    <message>
        <source>The release is as before.</source>
        <translation>Das Release ist unverändert.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Approve opens when the review is finished.</source>
        <translation>Freigeben wird möglich, wenn die Prüfung beendet ist.</translation>
    </message>
    <message>
        <source>Approve opens when the checklist is done. Missing: %1.</source>
        <translation>Freigeben wird möglich, wenn die Checkliste erledigt ist. Es fehlt: %1.</translation>
    </message>
    <message>
        <source>Your findings</source>
        <translation>Ihre Befunde</translation>
    </message>
    <message>
        <source>Your findings  %1</source>
        <translation>Ihre Befunde  %1</translation>
    </message>
    <message>
        <source>The tick was not kept.</source>
        <translation>Das Häkchen wurde nicht behalten.</translation>
    </message>
    <message>
        <source>The checklist is as before.</source>
        <translation>Die Checkliste ist unverändert.</translation>
    </message>
    <message>
        <source>Done by the review itself</source>
        <translation>Von der Prüfung selbst erledigt</translation>
    </message>
    <message>
        <source>Tick it when you did it</source>
        <translation>Abhaken, wenn erledigt</translation>
    </message>
    <message>
        <source>The finding was not kept.</source>
        <translation>Der Befund wurde nicht behalten.</translation>
    </message>
    <message>
        <source>Your text is still there.</source>
        <translation>Ihr Text ist noch da.</translation>
    </message>
    <message>
        <source>Signed report</source>
        <translation>Signierter Bericht</translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>Der Bericht wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The signed report is in %1; its hash is %2.</source>
        <translation>Der signierte Bericht liegt in %1; sein Hash ist %2.</translation>
    </message>
    <message>
        <source>The vote was not prepared.</source>
        <translation>Die Stimme wurde nicht vorbereitet.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>Es wurde nichts signiert.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Finding of your own</source>
        <translation>Eigener Befund</translation>
    </message>
    <message>
        <source>Weight of the finding</source>
        <translation>Gewicht des Befunds</translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation>Befund hinzufügen</translation>
    </message>
    <message>
        <source>Kept on this node and written into your report</source>
        <translation>Auf diesem Knoten behalten und in Ihren Bericht geschrieben</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Required before an approval</source>
        <translation>Vor einer Freigabe nötig</translation>
    </message>
    <message>
        <source>Save signed report...</source>
        <translation>Signierten Bericht speichern...</translation>
    </message>
    <message>
        <source>Writes the report as an in-toto attestation, signed with your key</source>
        <translation>Schreibt den Bericht als in-toto-Bescheinigung, mit Ihrem Schlüssel signiert</translation>
    </message>
    <message>
        <source>Earlier releases of this vendor</source>
        <translation>Frühere Releases dieses Anbieters</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record of %1</source>
        <translation>Bilanz von %1</translation>
    </message>
    <message>
        <source>Nothing of this vendor was decided before.</source>
        <translation>Von diesem Anbieter wurde vorher nichts entschieden.</translation>
    </message>
    <message>
        <source>Rejected or recalled: %1 of the %2 releases before this one</source>
        <translation>Abgelehnt oder zurückgerufen: %1 der %2 Releases davor</translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation>Die Begründung ist zu lang.</translation>
    </message>
    <message>
        <source>%1, %2/%3</source>
        <translation>%1, %2/%3</translation>
    </message>
    <message>
        <source>%1; not yet %2</source>
        <translation>%1; noch nicht %2</translation>
    </message>
    <message>
        <source>%1; the report is of %2</source>
        <translation>%1; der Bericht gilt %2</translation>
    </message>
    <message>
        <source>Earlier payload</source>
        <translation>Früherer Payload</translation>
    </message>
    <message>
        <source>This consortium wishes that you judge alone: how others voted and why is shown once you have voted. It is a courtesy; the chain itself is open to everybody.</source>
        <translation>Dieses Konsortium wünscht, dass Sie für sich urteilen: Wie andere stimmten und warum, sehen Sie nach Ihrer Stimme. Es ist eine Höflichkeit; die Kette selbst steht allen offen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 have voted</source>
        <translation>
            <numerusform>%1 von %2 hat abgestimmt</numerusform>
            <numerusform>%1 von %2 haben abgestimmt</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter of the releases to review</source>
        <translation>Filter der zu prüfenden Releases</translation>
    </message>
    <message>
        <source>No release matches the filter.</source>
        <translation>Kein Release passt zum Filter.</translation>
    </message>
    <message>
        <source>Filter: words, deadline:&lt;2d</source>
        <translation>Filter: Wörter, deadline:&lt;2d</translation>
    </message>
    <message>
        <source>Votes are asked for by %1.</source>
        <translation>Um Stimmen wird bis %1 gebeten.</translation>
    </message>
    <message>
        <source>Findings can be written once the review has run.</source>
        <translation>Befunde können geschrieben werden, sobald die Prüfung gelaufen ist.</translation>
    </message>
    <message>
        <source>About the whole release</source>
        <translation>Zum ganzen Release</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>What did you find at the place in front?</source>
        <translation>Was fiel an dieser Stelle auf?</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>By the review; its hash is equal</source>
        <translation>Von der Prüfung; der Hash stimmt überein</translation>
    </message>
    <message>
        <source>Your vote is on its way to the ledger.</source>
        <translation>Ihre Stimme ist auf dem Weg in den Ledger.</translation>
    </message>
    <message>
        <source>Your vote waits in the outbox, where it can be undone.</source>
        <translation>Ihre Stimme wartet im Postausgang, wo sie zurückgenommen werden kann.</translation>
    </message>
    <message>
        <source>A vote is signed with your vote key and stands once it is in a block. An approval may still become a rejection.</source>
        <translation>Eine Stimme wird mit Ihrem Stimmschlüssel signiert und gilt, sobald sie in einem Block steht. Aus einer Freigabe kann noch eine Ablehnung werden.</translation>
    </message>
    <message>
        <source>You have not rebuilt the targets in this session. A vote stands once it is in a block.</source>
        <translation>Sie haben die Ziele in dieser Sitzung nicht nachgebaut. Eine Stimme gilt, sobald sie in einem Block steht.</translation>
    </message>
    <message>
        <source>Your vote is being prepared.</source>
        <translation>Ihre Stimme wird vorbereitet.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::RolesStep</name>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Builds deltas, publishes releases, and sees them arrive.</source>
        <translation>Baut Deltas, veröffentlicht Releases und sieht sie ankommen.</translation>
    </message>
    <message>
        <source>We publish releases</source>
        <translation>Wir veröffentlichen Releases</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Rebuilds and reviews what vendors publish, and votes on it.</source>
        <translation>Baut nach und prüft, was Anbieter veröffentlichen, und stimmt darüber ab.</translation>
    </message>
    <message>
        <source>We review and vote</source>
        <translation>Wir prüfen und stimmen ab</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Serves devices and watches releases reach them.</source>
        <translation>Bedient Geräte und sieht zu, wie Releases sie erreichen.</translation>
    </message>
    <message>
        <source>We run a gateway for devices</source>
        <translation>Wir betreiben ein Gateway für Geräte</translation>
    </message>
    <message>
        <source>We keep copies of payloads</source>
        <translation>Wir halten Kopien von Payloads</translation>
    </message>
    <message>
        <source>Home page of this role</source>
        <translation>Startseite dieser Rolle</translation>
    </message>
    <message>
        <source>We also help to keep the ledgers, as a validator</source>
        <translation>Wir helfen auch als Validator, die Bücher zu führen</translation>
    </message>
    <message>
        <source>Roles decide what your home page shows first and which keys are made. Everybody may look at everything. The consortium grants them: what you tick here is what you ask for, or what you found it with.</source>
        <translation>Rollen bestimmen, was Ihre Startseite zuerst zeigt und welche Schlüssel angelegt werden. Ansehen darf jeder alles. Das Konsortium gewährt sie: Was Sie hier ankreuzen, ist, worum Sie bitten oder womit Sie es gründen.</translation>
    </message>
    <message>
        <source>Who only watches has no role. Home shows an operator&apos;s day.</source>
        <translation>Wer nur zusieht, hat keine Rolle. Die Startseite zeigt den Tag eines Betreibers.</translation>
    </message>
    <message>
        <source>The keys that you imported are for these roles.</source>
        <translation>Die importierten Schlüssel sind für diese Rollen.</translation>
    </message>
    <message>
        <source>What does your organisation do here? Several may be right.</source>
        <translation>Was tut Ihre Organisation hier? Mehreres kann stimmen.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Wählen Sie mindestens eine Rolle.</translation>
    </message>
    <message>
        <source>What does your organisation do here? You found the consortium alone: somebody must review and keep the ledgers, so tick both, or go back and add the records of others.</source>
        <translation>Was tut Ihre Organisation hier? Sie gründen das Konsortium allein: Jemand muss prüfen und die Register führen. Kreuzen Sie beides an, oder gehen Sie zurück und fügen Sie die Datensätze anderer hinzu.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::RolloutForm</name>
    <message>
        <source>Canary</source>
        <translation>Kanarienvogel</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Frühe</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Chosen devices</source>
        <translation>Gewählte Geräte</translation>
    </message>
    <message>
        <source>New rollout</source>
        <translation>Neuer Rollout</translation>
    </message>
    <message>
        <source>Edit the rollout of %1</source>
        <translation>Rollout von %1 bearbeiten</translation>
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
        <translation>Name</translation>
    </message>
    <message>
        <source>as the release</source>
        <translation>wie das Release</translation>
    </message>
    <message>
        <source>Starts (UTC)</source>
        <translation>Beginn (UTC)</translation>
    </message>
    <message>
        <source>when it is started by hand; or 2026-11-20 08:30</source>
        <translation>wenn er von Hand gestartet wird; oder 2026-11-20 08:30</translation>
    </message>
    <message>
        <source>Should be done by (UTC)</source>
        <translation>Fertig bis (UTC)</translation>
    </message>
    <message>
        <source>no date; or 2026-12-01 00:00</source>
        <translation>kein Termin; oder 2026-12-01 00:00</translation>
    </message>
    <message>
        <source>Rings, in their order</source>
        <translation>Ringe, in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Share up to, %</source>
        <translation>Anteil bis, %</translation>
    </message>
    <message>
        <source>Gate: installed, %</source>
        <translation>Schwelle: installiert, %</translation>
    </message>
    <message>
        <source>Stop limit, %</source>
        <translation>Stoppgrenze, %</translation>
    </message>
    <message>
        <source>from answers</source>
        <translation>ab Antworten</translation>
    </message>
    <message>
        <source>Soak</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
    <message>
        <source>Of the devices that fit, counted from the first ring: 5, 25, 100</source>
        <translation>Der passenden Geräte, vom ersten Ring an gezählt: 5, 25, 100</translation>
    </message>
    <message>
        <source>How long it runs on after the gate&apos;s share was reached: 90 s, 30 min, 2 h, 3 d</source>
        <translation>Wie lange er weiterläuft, nachdem der Anteil der Schwelle erreicht ist: 90 s, 30 min, 2 h, 3 d</translation>
    </message>
    <message>
        <source>Empty: every device. Otherwise class=rev-b device=3-9 region=eu-*; attributes are what devices tell of themselves</source>
        <translation>Leer: jedes Gerät. Sonst class=rev-b device=3-9 region=eu-*; Attribute sind, was Geräte von sich selbst sagen</translation>
    </message>
    <message>
        <source>Add a ring</source>
        <translation>Ring hinzufügen</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>Ring %1</translation>
    </message>
    <message>
        <source>Remove the ring</source>
        <translation>Ring entfernen</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>Als Entwurf speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and start</source>
        <translation>Speichern und starten</translation>
    </message>
    <message>
        <source>The ring is open and keeps its devices.</source>
        <translation>Der Ring ist offen und behält seine Geräte.</translation>
    </message>
    <message>
        <source>There is no release that could be rolled out.</source>
        <translation>Es gibt kein Release, das ausgerollt werden könnte.</translation>
    </message>
    <message>
        <source>Write a time as 2026-11-20 08:30, in UTC.</source>
        <translation>Schreiben Sie eine Zeit wie 2026-11-20 08:30, in UTC.</translation>
    </message>
    <message>
        <source>A rollout has at least one ring.</source>
        <translation>Ein Rollout hat mindestens einen Ring.</translation>
    </message>
    <message>
        <source>The plan does not hold.</source>
        <translation>Der Plan geht nicht auf.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Of the devices known here: %1.</source>
        <translation>Von den hier bekannten Geräten: %1.</translation>
    </message>
    <message>
        <source>In no ring, and so without the release: %1.</source>
        <translation>In keinem Ring und daher ohne das Release: %1.</translation>
    </message>
    <message>
        <source>The rollout was not saved.</source>
        <translation>Der Rollout wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Everything is as before.</source>
        <translation>Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>The rollout did not start.</source>
        <translation>Der Rollout ist nicht gestartet.</translation>
    </message>
    <message>
        <source>It is saved as a draft.</source>
        <translation>Er ist als Entwurf gespeichert.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>A ring needs a name.</source>
        <translation>Ein Ring braucht einen Namen.</translation>
    </message>
    <message>
        <source>The share is above 0 and at most 100 %.</source>
        <translation>Der Anteil liegt über 0 und bei höchstens 100 %.</translation>
    </message>
    <message>
        <source>The gate is a percentage from 0 to 100.</source>
        <translation>Die Schwelle ist ein Prozentsatz von 0 bis 100.</translation>
    </message>
    <message>
        <source>The stop limit is a percentage from 0 to 100.</source>
        <translation>Die Stoppgrenze ist ein Prozentsatz von 0 bis 100.</translation>
    </message>
    <message>
        <source>The answers are a number from 1.</source>
        <translation>Die Antworten sind eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>The soak is a time such as 90 s, 30 min, 2 h or 3 d.</source>
        <translation>Die Nachlaufzeit ist eine Zeit wie 90 s, 30 min, 2 h oder 3 d.</translation>
    </message>
    <message>
        <source>&quot;Only&quot; is empty, or words such as class=rev-b.</source>
        <translation>„Nur“ ist leer oder enthält Wörter wie class=rev-b.</translation>
    </message>
    <message>
        <source>It should be done after it starts.</source>
        <translation>Es sollte nach dem Beginn fertig sein.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::RolloutsPage</name>
    <message>
        <source>Rollouts</source>
        <translation>Rollouts</translation>
    </message>
    <message>
        <source>There are no rollouts.</source>
        <translation>Es gibt keine Rollouts.</translation>
    </message>
    <message>
        <source>This node is not a gateway.</source>
        <translation>Dieser Knoten ist kein Gateway.</translation>
    </message>
    <message>
        <source>A rollout holds a release back and offers it ring by ring. Without one, every device is offered a release at once.</source>
        <translation>Ein Rollout hält ein Release zurück und bietet es Ring für Ring an. Ohne ihn wird ein Release jedem Gerät sofort angeboten.</translation>
    </message>
    <message>
        <source>A rollout belongs to a gateway: the gateway&apos;s own console has it.</source>
        <translation>Ein Rollout gehört zu einem Gateway: dessen eigene Konsole zeigt ihn.</translation>
    </message>
    <message>
        <source>New rollout...</source>
        <translation>Neuer Rollout...</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume and retry</source>
        <translation>Fortsetzen, erneut versuchen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Widen ring...</source>
        <translation>Ring erweitern...</translation>
    </message>
    <message>
        <source>Open all rings...</source>
        <translation>Alle Ringe öffnen...</translation>
    </message>
    <message>
        <source>Edit limits...</source>
        <translation>Grenzen ändern...</translation>
    </message>
    <message>
        <source>Stop...</source>
        <translation>Stoppen...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Goes on, and offers it anew to the devices where it failed</source>
        <translation>Geht weiter und bietet es den Geräten, auf denen es scheiterte, erneut an</translation>
    </message>
    <message>
        <source>Rings of the rollout</source>
        <translation>Ringe des Rollouts</translation>
    </message>
    <message>
        <source>History of the rollout</source>
        <translation>Verlauf des Rollouts</translation>
    </message>
    <message>
        <source>Progress and forecast</source>
        <translation>Fortschritt und Prognose</translation>
    </message>
    <message>
        <source>When is it done? Devices that have the release; dotted what is left at this pace</source>
        <translation>Wann ist er fertig? Geräte, die das Release haben; gepunktet, was bei diesem Tempo bleibt</translation>
    </message>
    <message>
        <source>Failures and the stop limit</source>
        <translation>Fehlschläge und Stoppgrenze</translation>
    </message>
    <message>
        <source>Which rings would have paused? Drag the line, or move it with Up and Down</source>
        <translation>Welche Ringe hätten angehalten? Ziehen Sie die Linie, oder bewegen Sie sie mit Auf und Ab</translation>
    </message>
    <message>
        <source>There is no rollout to draw.</source>
        <translation>Es gibt keinen Rollout zu zeichnen.</translation>
    </message>
    <message>
        <source>if resumed now: day %1</source>
        <translation>bei Fortsetzung jetzt: Tag %1</translation>
    </message>
    <message>
        <source>forecast: day %1</source>
        <translation>Prognose: Tag %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 devices have it, ring %4 of %5.</source>
        <translation>%1: %2 von %3 Geräten haben es, Ring %4 von %5.</translation>
    </message>
    <message>
        <source>This rollout is gone.</source>
        <translation>Diesen Rollout gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Should be done by</source>
        <translation>Fertig bis</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>installed: %1, under way: %2, claimed: %3, failed: %4, of %5</source>
        <translation>installiert: %1, unterwegs: %2, behauptet: %3, gescheitert: %4, von %5</translation>
    </message>
    <message>
        <source>If resumed now</source>
        <translation>Bei Fortsetzung jetzt</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>fertig in %1</translation>
    </message>
    <message>
        <source>The rollout is as before.</source>
        <translation>Der Rollout ist wie zuvor.</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Rollout</translation>
    </message>
    <message>
        <source>Open rings</source>
        <translation>Offene Ringe</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Why? It stands in the rollout&apos;s history.</source>
        <translation>Warum? Es steht im Verlauf des Rollouts.</translation>
    </message>
    <message>
        <source>Widen the rollout of %1</source>
        <translation>Rollout von %1 erweitern</translation>
    </message>
    <message>
        <source>Open the next ring</source>
        <translation>Nächsten Ring öffnen</translation>
    </message>
    <message>
        <source>The ring &quot;%1&quot; is offered the release now, without waiting for the gate. Its devices: %2.</source>
        <translation>Dem Ring „%1“ wird das Release jetzt angeboten, ohne auf die Schwelle zu warten. Seine Geräte: %2.</translation>
    </message>
    <message>
        <source>The next ring is open.</source>
        <translation>Der nächste Ring ist offen.</translation>
    </message>
    <message>
        <source>The ring was not opened.</source>
        <translation>Der Ring wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Open every ring of %1</source>
        <translation>Alle Ringe von %1 öffnen</translation>
    </message>
    <message>
        <source>Open all rings</source>
        <translation>Alle Ringe öffnen</translation>
    </message>
    <message>
        <source>Every device is offered this critical release now. The stop limits still pause the rollout.</source>
        <translation>Dieses kritische Release wird jetzt jedem Gerät angeboten. Die Stoppgrenzen halten den Rollout weiterhin an.</translation>
    </message>
    <message>
        <source>Every ring is open.</source>
        <translation>Alle Ringe sind offen.</translation>
    </message>
    <message>
        <source>The rings were not opened.</source>
        <translation>Die Ringe wurden nicht geöffnet.</translation>
    </message>
    <message>
        <source>Stop the rollout of %1</source>
        <translation>Rollout von %1 stoppen</translation>
    </message>
    <message>
        <source>Stop rollout</source>
        <translation>Rollout stoppen</translation>
    </message>
    <message>
        <source>No further device of this gateway is offered the release. What devices began goes on. A stopped rollout cannot go on; the release is held back until a new rollout is made or this one is removed.</source>
        <translation>Keinem weiteren Gerät dieses Gateways wird das Release angeboten. Was Geräte begonnen haben, geht weiter. Ein gestoppter Rollout kann nicht fortgesetzt werden; das Release wird zurückgehalten, bis ein neuer Rollout angelegt oder dieser entfernt wird.</translation>
    </message>
    <message>
        <source>The rollout is stopped.</source>
        <translation>Der Rollout ist gestoppt.</translation>
    </message>
    <message>
        <source>The rollout was not stopped.</source>
        <translation>Der Rollout wurde nicht gestoppt.</translation>
    </message>
    <message>
        <source>The rollout is started.</source>
        <translation>Der Rollout ist gestartet.</translation>
    </message>
    <message>
        <source>The rollout did not start.</source>
        <translation>Der Rollout ist nicht gestartet.</translation>
    </message>
    <message>
        <source>The rollout is paused; what devices began goes on.</source>
        <translation>Der Rollout ist angehalten; was Geräte begonnen haben, geht weiter.</translation>
    </message>
    <message>
        <source>The rollout was not paused.</source>
        <translation>Der Rollout wurde nicht angehalten.</translation>
    </message>
    <message>
        <source>The rollout goes on.</source>
        <translation>Der Rollout geht weiter.</translation>
    </message>
    <message>
        <source>The rollout was not resumed.</source>
        <translation>Der Rollout wurde nicht fortgesetzt.</translation>
    </message>
    <message>
        <source>The rollout goes on, also where it failed.</source>
        <translation>Der Rollout geht weiter, auch dort, wo er scheiterte.</translation>
    </message>
    <message>
        <source>The rollout is removed.</source>
        <translation>Der Rollout ist entfernt.</translation>
    </message>
    <message>
        <source>The rollout was not removed.</source>
        <translation>Der Rollout wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>Show its acknowledgements</source>
        <translation>Seine Quittungen zeigen</translation>
    </message>
    <message>
        <source>Devices of the rollout</source>
        <translation>Geräte des Rollouts</translation>
    </message>
    <message>
        <source>No device of this gateway is in it.</source>
        <translation>Kein Gerät dieses Gateways ist darin.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 devices are listed.</source>
        <translation>
            <numerusform>%1 von %2 Gerät ist aufgelistet.</numerusform>
            <numerusform>%1 von %2 Geräten sind aufgelistet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The devices could not be listed.</source>
        <translation>Die Geräte konnten nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>if resumed now: done in %1</source>
        <translation>bei Fortsetzung jetzt: fertig in %1</translation>
    </message>
    <message>
        <source>forecast: done in %1</source>
        <translation>Prognose: fertig in %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The rollout of %1 is removed in %2 s.</source>
        <translation>Der Rollout von %1 wird in %2 s entfernt.</translation>
    </message>
    <message>
        <source>Remove the rollout of %1</source>
        <translation>Rollout von %1 entfernen</translation>
    </message>
    <message>
        <source>The next ring of %1 opens in %2 s.</source>
        <translation>Der nächste Ring von %1 öffnet in %2 s.</translation>
    </message>
    <message>
        <source>Every ring of %1 opens in %2 s.</source>
        <translation>Alle Ringe von %1 öffnen in %2 s.</translation>
    </message>
    <message>
        <source>The rollout of %1 stops in %2 s.</source>
        <translation>Der Rollout von %1 stoppt in %2 s.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Kept on this computer; used at once</source>
        <translation>Auf diesem Rechner gespeichert; sofort wirksam</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Touch</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Used at the next start</source>
        <translation>Beim nächsten Start wirksam</translation>
    </message>
    <message>
        <source>Language, at the next start</source>
        <translation>Sprache, beim nächsten Start</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>Dieser Knoten</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Konsortium</translation>
    </message>
    <message>
        <source>Consortium id</source>
        <translation>Id des Konsortiums</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>None: this node follows without a role</source>
        <translation>Keines: dieser Knoten liest ohne Rolle mit</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Schließen des Fensters</translation>
    </message>
    <message>
        <source>Stops the node and quits</source>
        <translation>Hält den Knoten an und beendet</translation>
    </message>
    <message>
        <source>Keeps the node running, in the tray</source>
        <translation>Lässt den Knoten im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>From the tray the window opens again; the menu there stops the node. So does &quot;Stop the node and quit&quot; in the palette.</source>
        <translation>Aus dem Infobereich öffnet sich das Fenster wieder; das Menü dort hält den Knoten an. Ebenso „Knoten anhalten und beenden“ in der Palette.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window stops the node. quorated runs a node without a window.</source>
        <translation>Diese Arbeitsumgebung hat keinen Infobereich, daher hält das Schließen des Fensters den Knoten an. quorated betreibt einen Knoten ohne Fenster.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Review by itself what needs our vote</source>
        <translation>Von selbst prüfen, was unsere Stimme braucht</translation>
    </message>
    <message>
        <source>The payload is fetched and verified, the target rebuilt and compared, and the analyzers run. Those whose payload is here go first, one after the other; those that wait for theirs hold up nobody. Nothing is voted. Otherwise a review begins when you open its release.</source>
        <translation>Der Payload wird geholt und verifiziert, das Ziel nachgebaut und verglichen, und die Analysatoren laufen. Zuerst kommen die an die Reihe, deren Payload hier ist, eine nach der anderen; die auf ihren warten, halten keine auf. Abgestimmt wird nichts. Sonst beginnt eine Prüfung, wenn Sie ihr Release öffnen.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::SetupWizard</name>
    <message>
        <source>Pages of the first run</source>
        <translation>Seiten der Einrichtung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Close, and go on later</source>
        <translation>Schließen und später weiter</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Konsortium</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Storage and network</source>
        <translation>Speicher und Netz</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ShortcutsCard</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Press the new keys in a field. Keys that are taken are said beside it.</source>
        <translation>Drücken Sie die neuen Tasten in einem Feld; was nicht frei ist, steht daneben</translation>
    </message>
    <message>
        <source>Keys for: %1</source>
        <translation>Tasten für: %1</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>No keys for: %1</source>
        <translation>Keine Tasten für: %1</translation>
    </message>
    <message>
        <source>Back to the usual keys</source>
        <translation>Zurück zu den üblichen Tasten</translation>
    </message>
    <message>
        <source>All keys are the usual ones.</source>
        <translation>Alle Tasten sind die üblichen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>quorate::pages::Signing</name>
    <message>
        <source>Consortium</source>
        <translation>Konsortium</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Number of the key&apos;s transaction</source>
        <translation>Nummer der Transaktion des Schlüssels</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Checker epoch</source>
        <translation>Prüferepoche</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Votum</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation>Beschuldigt</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Approvals wished</source>
        <translation>Gewünschte Freigaben</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Votes wished by</source>
        <translation>Stimmen erbeten bis</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Hardware class</source>
        <translation>Hardwareklasse</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Rollback index</source>
        <translation>Rollback-Index</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Boot check</source>
        <translation>Boot-Prüfung</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>Hash of the target</source>
        <translation>Hash des Ziels</translation>
    </message>
    <message>
        <source>Hash of the base</source>
        <translation>Hash der Basis</translation>
    </message>
    <message>
        <source>Size of the payload</source>
        <translation>Größe des Payloads</translation>
    </message>
    <message>
        <source>Root of the payload</source>
        <translation>Wurzel des Payloads</translation>
    </message>
    <message>
        <source>Memory of the decoder</source>
        <translation>Speicher des Dekodierers</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Payload in the transaction</source>
        <translation>Payload in der Transaktion</translation>
    </message>
    <message>
        <source>its id is known once the token has signed.</source>
        <translation>ihre Kennung ist bekannt, sobald das Token signiert hat.</translation>
    </message>
    <message>
        <source>%1 of %2: %3, key %4</source>
        <translation>%1 von %2: %3, Schlüssel %4</translation>
    </message>
    <message>
        <source>It could not be prepared.</source>
        <translation>Es konnte nicht vorbereitet werden.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Last trusted leaf</source>
        <translation>Letztes vertrautes Blatt</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Einverstanden</translation>
    </message>
    <message>
        <source>Checkers of a release, at least</source>
        <translation>Prüfer eines Releases, mindestens</translation>
    </message>
    <message>
        <source>Approvals of a release, at least</source>
        <translation>Zustimmungen zu einem Release, mindestens</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>May publish as well</source>
        <translation>Darf ebenfalls veröffentlichen</translation>
    </message>
    <message>
        <source>May read acknowledgements</source>
        <translation>Darf Quittungen lesen</translation>
    </message>
    <message>
        <source>Index of the first device</source>
        <translation>Index des ersten Geräts</translation>
    </message>
    <message>
        <source>Who made the keys</source>
        <translation>Wer die Schlüssel erzeugt hat</translation>
    </message>
    <message>
        <source>Public key of a device</source>
        <translation>Öffentlicher Schlüssel eines Geräts</translation>
    </message>
    <message>
        <source>The vendor</source>
        <translation>Der Anbieter</translation>
    </message>
    <message>
        <source>The devices themselves</source>
        <translation>Die Geräte selbst</translation>
    </message>
    <message>
        <source>%1 What you confirmed is kept in the outbox.</source>
        <translation>%1 Was Sie bestätigt haben, bleibt im Postausgang.</translation>
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
        <translation>Vorhanden und entsperrt</translation>
    </message>
    <message>
        <source>Not there: insert it</source>
        <translation>Fehlt: bitte einstecken</translation>
    </message>
    <message>
        <source>There, but it does not answer</source>
        <translation>Vorhanden, antwortet aber nicht</translation>
    </message>
    <message>
        <source>There, but its PIN is blocked</source>
        <translation>Vorhanden, aber die PIN ist gesperrt</translation>
    </message>
    <message>
        <source>There; it asks for the PIN on its reader</source>
        <translation>Vorhanden; fragt am Lesegerät nach der PIN</translation>
    </message>
    <message>
        <source>There; it needs its PIN</source>
        <translation>Vorhanden; braucht die PIN</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Einer</translation>
    </message>
    <message>
        <source>Few</source>
        <translation>Wenige</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>5  Sign and publish</source>
        <translation>5  Signieren und veröffentlichen</translation>
    </message>
    <message>
        <source>With which keys, and are they there?</source>
        <translation>Mit welchen Schlüsseln, und sind sie da?</translation>
    </message>
    <message>
        <source>Unlock the keys...</source>
        <translation>Schlüssel entsperren...</translation>
    </message>
    <message>
        <source>Publish... shows the bytes that are signed. What you confirm there waits ten seconds, in which it can be undone.</source>
        <translation>Veröffentlichen... zeigt die Bytes, die signiert werden. Was Sie dort bestätigen, wartet zehn Sekunden und lässt sich solange zurücknehmen.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Release key</source>
        <translation>Release-Schlüssel</translation>
    </message>
    <message>
        <source>Transaction key</source>
        <translation>Transaktionsschlüssel</translation>
    </message>
    <message>
        <source>On the token %1. %2</source>
        <comment>its name, and whether it is there</comment>
        <translation>Auf dem Token %1. %2</translation>
    </message>
    <message>
        <source>In a key file, unlocked</source>
        <translation>In einer Schlüsseldatei, entsperrt</translation>
    </message>
    <message>
        <source>In a key file, locked</source>
        <translation>In einer Schlüsseldatei, gesperrt</translation>
    </message>
    <message>
        <source>PIN tries left, %1</source>
        <translation>Übrige PIN-Versuche, %1</translation>
    </message>
</context>
<context>
    <name>quorate::pages::SplitNotice</name>
    <message>
        <source>Export proof...</source>
        <translation>Beweis exportieren...</translation>
    </message>
    <message>
        <source>The proof was not exported.</source>
        <translation>Der Beweis wurde nicht exportiert.</translation>
    </message>
    <message>
        <source>No complete file was written.</source>
        <translation>Es wurde keine vollständige Datei geschrieben.</translation>
    </message>
    <message>
        <source>The proof is in %1. Anybody checks it with: quorated verify</source>
        <translation>Der Beweis liegt in %1. Jeder prüft ihn mit: quorated verify</translation>
    </message>
    <message>
        <source>Both signed heads in one file, which proves the contradiction to anybody</source>
        <translation>Beide signierten Köpfe in einer Datei, die den Widerspruch jedem beweist</translation>
    </message>
    <message>
        <source>Show the alert</source>
        <translation>Alarm zeigen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>who signed, and what</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Export proof</source>
        <translation>Beweis exportieren</translation>
    </message>
</context>
<context>
    <name>quorate::pages::SummaryStep</name>
    <message>
        <source>Open the console</source>
        <translation>Konsole öffnen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Watching, without a member</source>
        <translation>Sieht zu, ohne Mitglied</translation>
    </message>
    <message>
        <source>joined by invitation, words compared</source>
        <translation>beigetreten mit Einladung, Wörter verglichen</translation>
    </message>
    <message>
        <source>%1, created now</source>
        <comment>a consortium&apos;s name</comment>
        <translation>%1, jetzt gegründet</translation>
    </message>
    <message>
        <source>later: the home waits for an invitation</source>
        <translation>später: Das Heim wartet auf eine Einladung</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Konsortium</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Heimatordner</translation>
    </message>
    <message>
        <source>Members connect to</source>
        <translation>Mitglieder verbinden sich mit</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>Payloads</translation>
    </message>
    <message>
        <source>%1, at most %2 KiB/s</source>
        <translation>%1, höchstens %2 KiB/s</translation>
    </message>
    <message>
        <source>Make the home</source>
        <translation>Heim anlegen</translation>
    </message>
    <message>
        <source>Start catching up</source>
        <translation>Aufholen beginnen</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Making keys …</source>
        <translation>Schlüssel entstehen …</translation>
    </message>
    <message>
        <source>The home was not made.</source>
        <translation>Das Heim wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The home is made and waits for an invitation. Give your public record to whoever founds the consortium or admits you; this page goes on when you open the home again.</source>
        <translation>Das Heim ist angelegt und wartet auf eine Einladung. Geben Sie Ihre öffentliche Karte dem, der das Konsortium gründet oder Sie aufnimmt; diese Seite macht weiter, wenn Sie das Heim wieder öffnen.</translation>
    </message>
    <message>
        <source>The home is made. The console opens at once and fills while the node catches up.</source>
        <translation>Das Heim ist angelegt. Die Konsole öffnet sich sofort und füllt sich, während der Knoten aufholt.</translation>
    </message>
    <message>
        <source>Give the invitation to the other founders, and read them the words below over another channel.</source>
        <translation>Geben Sie die Einladung den anderen Gründern, und lesen Sie ihnen die Wörter unten auf einem anderen Weg vor.</translation>
    </message>
    <message>
        <source>Until the consortium has admitted your record, a member that shall let you connect admits your node key.</source>
        <translation>Bis das Konsortium Ihre Karte aufgenommen hat, lässt ein Mitglied, mit dem Sie sich verbinden, Ihren Knotenschlüssel zu.</translation>
    </message>
    <message>
        <source>Public record</source>
        <translation>Öffentliche Karte</translation>
    </message>
    <message>
        <source>Node key</source>
        <translation>Knotenschlüssel</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Words of the consortium</source>
        <translation>Wörter des Konsortiums</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>hidden in consoles until one has voted</source>
        <translation>in Konsolen verborgen, bis man gestimmt hat</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>on the token %1</source>
        <translation>auf dem Token %1</translation>
    </message>
    <message>
        <source>Devices connect to</source>
        <translation>Geräte verbinden sich mit</translation>
    </message>
    <message>
        <source>Create the consortium</source>
        <translation>Das Konsortium gründen</translation>
    </message>
    <message>
        <source>The home is made, and the consortium is founded.</source>
        <translation>Das Heim ist angelegt und das Konsortium gegründet.</translation>
    </message>
    <message>
        <source>Give the invitation to those who shall join, and read them the words below over another channel.</source>
        <translation>Geben Sie die Einladung denen, die beitreten sollen, und lesen Sie ihnen die Wörter unten auf einem anderen Weg vor.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::Ticks</name>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Seeding</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for a quorum of validators to settle it</source>
        <translation>wartet, bis ein Quorum der Validatoren es endgültig macht</translation>
    </message>
    <message>
        <source>too few approvals stand any more</source>
        <translation>zu wenige Freigaben gelten noch</translation>
    </message>
    <message>
        <source>%1; the time that you asked for is over</source>
        <translation>%1; die gewünschte Frist ist vorbei</translation>
    </message>
    <message>
        <source>travels in the transaction</source>
        <translation>reist in der Transaktion</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>wird nicht mehr angeboten</translation>
    </message>
    <message>
        <source>payloads that are not here: %1 of %2</source>
        <translation>Payloads, die nicht hier sind: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>to %n peer(s), %1 sent</source>
        <translation>
            <numerusform>an %n Peer, %1 gesendet</numerusform>
            <numerusform>an %n Peers, %1 gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sent; nobody is fetching now</source>
        <translation>%1 gesendet; gerade holt es niemand</translation>
    </message>
    <message>
        <source>offered to the checkers; none has fetched it yet</source>
        <translation>den Prüfern angeboten; noch keiner hat es geholt</translation>
    </message>
    <message>
        <source>offered to the gateways; none has fetched it yet</source>
        <translation>den Gateways angeboten; noch keines hat es geholt</translation>
    </message>
    <message>
        <source>begins when the release is approved</source>
        <translation>beginnt, wenn das Release angenommen ist</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 devices</source>
        <translation>
            <numerusform>%1 von %2 Gerät</numerusform>
            <numerusform>%1 von %2 Geräten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; offered to no further device</source>
        <translation>%1; keinem weiteren Gerät angeboten</translation>
    </message>
    <message>
        <source>the model has no device that it fits</source>
        <translation>das Modell hat kein Gerät, zu dem es passt</translation>
    </message>
    <message>
        <source>%1; the rollout is paused</source>
        <translation>%1; der Rollout pausiert</translation>
    </message>
    <message>
        <source>%1, failed: %2</source>
        <translation>%1, fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>no device has answered; answers come with the next batch of a gateway</source>
        <translation>kein Gerät hat geantwortet; Antworten kommen mit dem nächsten Stapel eines Gateways</translation>
    </message>
    <message>
        <source>%1, not heard of: %2</source>
        <translation>%1, nicht gehört: %2</translation>
    </message>
    <message>
        <source>%1, waits for %2</source>
        <translation>%1, wartet auf %2</translation>
    </message>
</context>
<context>
    <name>quorate::pages::TokenForm</name>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Wählen...</translation>
    </message>
    <message>
        <source>PKCS#11 library</source>
        <translation>PKCS#11-Bibliothek</translation>
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
        <translation>PKCS#11-Bibliothek des Tokens</translation>
    </message>
    <message>
        <source>No token is there.</source>
        <translation>Es ist kein Token da.</translation>
    </message>
    <message>
        <source>Type it on the reader</source>
        <translation>Am Leser eingeben</translation>
    </message>
</context>
<context>
    <name>quorate::pages::TrafficCard</name>
    <message>
        <source>Traffic of payloads</source>
        <translation>Verkehr der Payloads</translation>
    </message>
    <message>
        <source>How much, when? The dashed line is the limit of what is sent, and can be dragged</source>
        <translation>Wie viel, wann? Die gestrichelte Linie ist die Grenze für das Senden und lässt sich ziehen</translation>
    </message>
    <message>
        <source>Time that the traffic shows</source>
        <translation>Zeit, die der Verkehr zeigt</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
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
        <translation>Jeder Schritt der Achse ist das Zehnfache des letzten</translation>
    </message>
    <message>
        <source>The transfers were not limited.</source>
        <translation>Die Übertragungen wurden nicht begrenzt.</translation>
    </message>
    <message>
        <source>The limits are as before.</source>
        <translation>Die Grenzen sind unverändert.</translation>
    </message>
    <message>
        <source>What is sent has no limit now.</source>
        <translation>Das Senden hat jetzt keine Grenze.</translation>
    </message>
    <message>
        <source>At most %1 is sent now.</source>
        <translation>Jetzt wird höchstens %1 gesendet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Nothing was counted in this time yet.</source>
        <translation>In dieser Zeit wurde noch nichts gezählt.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::TransfersPage</name>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>No payloads are held or fetched here.</source>
        <translation>Hier werden keine Payloads gehalten oder geholt.</translation>
    </message>
    <message>
        <source>Payloads of up to 16 KiB travel in their transaction. Larger ones appear here once a release is published that this node has a part in.</source>
        <translation>Payloads bis 16 KiB reisen in ihrer Transaktion. Größere erscheinen hier, sobald ein Release veröffentlicht ist, an dem dieser Knoten Anteil hat.</translation>
    </message>
    <message>
        <source>%1 of %2 parts are complete</source>
        <translation>%1 von %2 Teilen vollständig</translation>
    </message>
    <message>
        <source>This transfer is gone.</source>
        <translation>Diese Übertragung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>Empfang %1, Senden %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Pieces root</source>
        <translation>Stückwurzel</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Limit...</source>
        <translation>Begrenzen …</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Goes on, and tries at once what failed</source>
        <translation>Macht weiter und versucht sofort, was fehlschlug</translation>
    </message>
    <message>
        <source>Neither fetched nor offered to others, also after a restart; what is here stays</source>
        <translation>Weder geholt noch anderen angeboten, auch nach einem Neustart; was hier ist, bleibt</translation>
    </message>
    <message>
        <source>Reads the whole file and compares it with its root; what is damaged is fetched again</source>
        <translation>Liest die ganze Datei und vergleicht sie mit ihrer Wurzel; Beschädigtes wird neu geholt</translation>
    </message>
    <message>
        <source>How much of the line these transfers may take</source>
        <translation>Wie viel der Leitung diese Übertragungen nutzen dürfen</translation>
    </message>
    <message>
        <source>Shows where the file lies on this computer</source>
        <translation>Zeigt, wo die Datei auf diesem Rechner liegt</translation>
    </message>
    <message>
        <source>Pieces: full are here, tinted are with peers, struck through with nobody</source>
        <translation>Stücke: voll sind hier, getönt bei Peers, durchgestrichen bei niemandem</translation>
    </message>
    <message>
        <source>Limit all...</source>
        <translation>Alle begrenzen …</translation>
    </message>
    <message>
        <source>How much of the line all transfers together may take</source>
        <translation>Wie viel der Leitung alle Übertragungen zusammen nutzen dürfen</translation>
    </message>
    <message>
        <source>The transfer is as before.</source>
        <translation>Die Übertragung ist unverändert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The transfer goes on.</source>
        <translation>Die Übertragung geht weiter.</translation>
    </message>
    <message>
        <source>The transfer was not started.</source>
        <translation>Die Übertragung wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>The transfer is stopped, also after a restart.</source>
        <translation>Die Übertragung ist angehalten, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>The transfer was not stopped.</source>
        <translation>Die Übertragung wurde nicht angehalten.</translation>
    </message>
    <message>
        <source>The file is read and compared.</source>
        <translation>Die Datei wird gelesen und verglichen.</translation>
    </message>
    <message>
        <source>The file was not checked.</source>
        <translation>Die Datei wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation>Der Ordner konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>%1 begrenzen</translation>
    </message>
    <message numerus="yes">
        <source>Limit %n transfer(s), each</source>
        <translation>
            <numerusform>%n Übertragung begrenzen</numerusform>
            <numerusform>%n Übertragungen begrenzen, jede</numerusform>
        </translation>
    </message>
    <message>
        <source>The transfer was not limited.</source>
        <translation>Die Übertragung wurde nicht begrenzt.</translation>
    </message>
    <message>
        <source>Limit all transfers together</source>
        <translation>Alle Übertragungen zusammen begrenzen</translation>
    </message>
    <message>
        <source>The transfers were not limited.</source>
        <translation>Die Übertragungen wurden nicht begrenzt.</translation>
    </message>
    <message>
        <source>The limits are as before.</source>
        <translation>Die Grenzen sind unverändert.</translation>
    </message>
    <message>
        <source>All transfers together: %1 down, %2 up.</source>
        <translation>Alle Übertragungen zusammen: %1 herunter, %2 hinauf.</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>Receive at most</source>
        <translation>Höchstens empfangen</translation>
    </message>
    <message>
        <source>Send at most</source>
        <translation>Höchstens senden</translation>
    </message>
    <message>
        <source>Set the limits</source>
        <translation>Grenzen setzen</translation>
    </message>
    <message>
        <source>Kept over restarts. Zero is no limit.</source>
        <translation>Bleibt über Neustarts. Null ist keine Grenze.</translation>
    </message>
    <message>
        <source>The system says</source>
        <translation>Das System sagt</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>It is being tried all the time</source>
        <translation>Wird ständig versucht</translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation>Nicht von selbst</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Its rate in the last 15 minutes; the line across is what it may send, and can be moved</source>
        <translation>Seine Rate der letzten 15 Minuten; die Linie ist das, was er senden darf, und lässt sich verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Limits of %n transfer(s): %1 down, %2 up.</source>
        <translation>
            <numerusform>Grenzen von %n Übertragung: %1 herunter, %2 hinauf.</numerusform>
            <numerusform>Grenzen von %n Übertragungen: %1 herunter, %2 hinauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Peers of this transfer</source>
        <translation>Peers dieser Übertragung</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Hat</translation>
    </message>
    <message>
        <source>To here</source>
        <translation>Hierher</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>Von hier</translation>
    </message>
    <message>
        <source>%1, it connected to us</source>
        <translation>%1, hat sich mit uns verbunden</translation>
    </message>
    <message>
        <source>%1, we connected to it</source>
        <translation>%1, wir haben uns damit verbunden</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>Copy magnet</source>
        <translation>Magnet-Link kopieren</translation>
    </message>
    <message>
        <source>The link of its payload: the search of every console of the consortium finds it. Other programs do not: payloads are exchanged with members only</source>
        <translation>Der Link seiner Payload: die Suche jeder Konsole des Konsortiums findet sie. Andere Programme nicht: Payloads werden nur mit Mitgliedern ausgetauscht</translation>
    </message>
    <message numerus="yes">
        <source>%n magnet link(s) copied.</source>
        <translation>
            <numerusform>%n Magnet-Link kopiert.</numerusform>
            <numerusform>%n Magnet-Links kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Info-hash</source>
        <translation>Info-Hash</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>Empfang %1</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>Senden %1</translation>
    </message>
    <message>
        <source>nothing moves</source>
        <translation>nichts wird übertragen</translation>
    </message>
    <message>
        <source>Who has which part</source>
        <translation>Wer welchen Teil hat</translation>
    </message>
    <message>
        <source>A line for each connected peer, the fastest first</source>
        <translation>Eine Zeile für jeden verbundenen Peer, der schnellste zuerst</translation>
    </message>
    <message>
        <source>Which parts each peer has</source>
        <translation>Welche Teile jeder Peer hat</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>quorate::pages::VendorDesk</name>
    <message>
        <source>Your releases</source>
        <translation>Ihre Releases</translation>
    </message>
    <message>
        <source>What is begun, where is it, and who waits for you?</source>
        <translation>Was ist begonnen, wo steht es, und wer wartet auf Sie?</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Questions from checkers</source>
        <translation>Fragen von Prüfern</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Answer...</source>
        <translation>Antworten …</translation>
    </message>
    <message>
        <source>No drafts. A new release can be saved as one and finished later.</source>
        <translation>Keine Entwürfe. Ein neues Release lässt sich als Entwurf speichern und später fertigstellen.</translation>
    </message>
    <message>
        <source>No question waits for your answer.</source>
        <translation>Keine Frage wartet auf Ihre Antwort.</translation>
    </message>
    <message>
        <source>The draft of %1 is dropped.</source>
        <translation>Der Entwurf von %1 ist verworfen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Published, no vote yet</source>
        <translation>Veröffentlicht, noch ohne Stimme</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Rolling out</source>
        <translation>Im Rollout</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Saved by deltas</source>
        <translation>Gespart durch Deltas</translation>
    </message>
    <message>
        <source>%1 instead of %2, %3 less</source>
        <translation>%1 statt %2, %3 weniger</translation>
    </message>
    <message>
        <source>Drafts, not published</source>
        <translation>Entwürfe, nicht veröffentlicht</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Neues Release</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ViewHelp</name>
    <message>
        <source>What needs you comes first, then how the network and the fleet are. Tiles and charts lead to the view behind them; the range at the top is that of all charts.</source>
        <translation>Zuerst das, was auf Sie wartet, dann wie es um Netz und Flotte steht. Kacheln und Diagramme führen zu der Ansicht dahinter; der Zeitraum oben gilt für alle Diagramme.</translation>
    </message>
    <message>
        <source>Every release on the ledger: who voted how, what it is made of, and how far it has come. Whoever published one withdraws it here; the evidence for it can be exported and checked without any node.</source>
        <translation>Alle Releases im Ledger: wer wie gestimmt hat, woraus sie bestehen und wie weit sie gekommen sind. Wer eines veröffentlicht hat, zieht es hier zurück; die Belege dafür lassen sich exportieren und ohne jeden Knoten prüfen.</translation>
    </message>
    <message>
        <source>From two images to a signed release, on one page. The delta is built and tried as soon as both are chosen; nothing is published before you confirm it, and ten seconds after that it can still be taken back.</source>
        <translation>Von zwei Images zum signierten Release, auf einer Seite. Das Delta wird gebaut und erprobt, sobald beide gewählt sind; nichts wird veröffentlicht, bevor Sie es bestätigen, und zehn Sekunden danach lässt es sich noch zurücknehmen.</translation>
    </message>
    <message>
        <source>Releases that wait for your vote, with the rebuilt image, what changed in it, and what the analyzers found. A vote is for exactly these bytes; approving asks for the checklist, rejecting for a reason.</source>
        <translation>Releases, die auf Ihre Stimme warten, mit dem rekonstruierten Image, dem, was sich darin geändert hat, und dem, was die Analysatoren fanden. Eine Stimme gilt genau diesen Bytes; eine Freigabe verlangt die Checkliste, eine Ablehnung einen Grund.</translation>
    </message>
    <message>
        <source>How fast this gateway offers an approved release: rings of devices, each with a gate to the next one. A rollout that fails more often than its limit pauses by itself; it can only hold back, never make a device install.</source>
        <translation>Wie schnell dieses Gateway ein freigegebenes Release anbietet: Ringe von Geräten, jeder mit einer Schwelle zum nächsten. Ein Rollout, der öfter scheitert als seine Grenze erlaubt, hält von selbst an; er kann nur zurückhalten, nie ein Gerät zum Installieren bringen.</translation>
    </message>
    <message>
        <source>Which devices have a release, by their own signed word, and why the others have not. Each number leads to the devices behind it.</source>
        <translation>Welche Geräte ein Release haben, nach ihrem eigenen signierten Wort, und warum die anderen nicht. Jede Zahl führt zu den Geräten dahinter.</translation>
    </message>
    <message>
        <source>Who carries releases to devices: when each was last seen, what it delivered, and what failed there.</source>
        <translation>Wer die Releases zu den Geräten bringt: wann jedes zuletzt gesehen wurde, was es ausgeliefert hat und was dort gescheitert ist.</translation>
    </message>
    <message>
        <source>One device at a time: what it runs, what it was offered, what it signed. Find it by number, model or state; its evidence can be exported.</source>
        <translation>Ein Gerät nach dem anderen: was es ausführt, was ihm angeboten wurde, was es signiert hat. Sie finden es nach Nummer, Modell oder Zustand; seine Belege lassen sich exportieren.</translation>
    </message>
    <message>
        <source>Device types, who owns them and who may publish for them. The owner enrols devices here and revokes those that are lost.</source>
        <translation>Gerätetypen, wem sie gehören und wer für sie veröffentlichen darf. Der Eigentümer registriert hier Geräte und widerruft verlorene.</translation>
    </message>
    <message>
        <source>The blocks of both ledgers, what is in them, and what still waits to get in. A transaction can be read in words or in bytes, and proven against the settled head.</source>
        <translation>Die Blöcke beider Ledger, was darin steht und was noch auf Aufnahme wartet. Eine Transaktion lässt sich in Worten oder Bytes lesen und gegen den endgültigen Kopf beweisen.</translation>
    </message>
    <message>
        <source>The nodes of other members that this one talks to, and how well. Add one by its address, disconnect it, or ban it.</source>
        <translation>Die Knoten anderer Mitglieder, mit denen dieser spricht, und wie gut. Fügen Sie einen über seine Adresse hinzu, trennen Sie ihn oder sperren Sie ihn.</translation>
    </message>
    <message>
        <source>The bytes of releases that this node fetches or gives away, piece by piece, and why one of them stands still. They can be stopped, checked anew and limited.</source>
        <translation>Die Bytes der Releases, die dieser Knoten holt oder abgibt, Stück für Stück, und warum eines davon stillsteht. Sie lassen sich anhalten, neu prüfen und begrenzen.</translation>
    </message>
    <message>
        <source>Who takes part, in which roles and with which keys. Compare a fingerprint over another channel before you trust it.</source>
        <translation>Wer teilnimmt, in welchen Rollen und mit welchen Schlüsseln. Vergleichen Sie einen Fingerabdruck über einen anderen Weg, bevor Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>What somebody has to look at: failures, silence, and signed statements that contradict each other, with the evidence. They can be acknowledged, assigned and muted.</source>
        <translation>Was sich jemand ansehen muss: Fehlschläge, Schweigen und signierte Aussagen, die sich widersprechen, mit den Belegen. Sie lassen sich bestätigen, zuweisen und stummschalten.</translation>
    </message>
    <message>
        <source>Files for people who have no node: as PDF to read, and as signed JSON that the command line verifies. They can be made now or by a schedule.</source>
        <translation>Dateien für Leute ohne Knoten: als PDF zum Lesen und als signiertes JSON, das die Kommandozeile prüft. Sie entstehen jetzt oder nach einem Zeitplan.</translation>
    </message>
    <message>
        <source>What takes time: how far it is, how long it will take, and how it ended. Cancelling one cleans up after it.</source>
        <translation>Was Zeit braucht: wie weit es ist, wie lange es noch dauert und wie es ausging. Wer einen Auftrag abbricht, hinterlässt nichts von ihm.</translation>
    </message>
    <message>
        <source>How the console looks and speaks, which notices come, which keys do what, and what closing the window means. What you choose holds at once.</source>
        <translation>Wie die Konsole aussieht und spricht, welche Hinweise kommen, welche Tasten was tun und was das Schließen des Fensters bedeutet. Was Sie wählen, gilt sofort.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::Watched</name>
    <message>
        <source>Watched</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Take it out of what you watch (W)</source>
        <translation>Nicht mehr beobachten (W)</translation>
    </message>
    <message>
        <source>Put it among what you watch, for you alone (W)</source>
        <translation>Unter das aufnehmen, was Sie beobachten; nur für Sie (W)</translation>
    </message>
</context>
<context>
    <name>quorate::pages::notice_rules</name>
    <message>
        <source>A release waits for your review</source>
        <translation>Ein Release wartet auf Ihre Prüfung</translation>
    </message>
    <message>
        <source>A release of yours was decided, or one was recalled</source>
        <translation>Über ein Release von Ihnen wurde entschieden, oder eines wurde zurückgerufen</translation>
    </message>
    <message>
        <source>A checker asks about a release of yours</source>
        <translation>Ein Prüfer fragt zu einem Release von Ihnen</translation>
    </message>
    <message>
        <source>A rollout paused by itself</source>
        <translation>Ein Rollout hat sich selbst angehalten</translation>
    </message>
    <message>
        <source>Somebody signed two statements that contradict each other</source>
        <translation>Jemand hat zwei Aussagen unterschrieben, die sich widersprechen</translation>
    </message>
    <message>
        <source>Less than six hours are left for a vote of yours</source>
        <translation>Für eine Stimme von Ihnen bleiben weniger als sechs Stunden</translation>
    </message>
</context>
<context>
    <name>quorate::pages::shortcuts</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Filter of the table</source>
        <translation>Filter der Tabelle</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Running jobs</source>
        <translation>Laufende Aufträge</translation>
    </message>
    <message>
        <source>Lock the keys</source>
        <translation>Schlüssel sperren</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>View in a window of its own</source>
        <translation>Ansicht in eigenem Fenster</translation>
    </message>
    <message>
        <source>Denser rows</source>
        <translation>Dichtere Zeilen</translation>
    </message>
    <message>
        <source>Wider rows</source>
        <translation>Weitere Zeilen</translation>
    </message>
    <message>
        <source>What this view is for, and its keys</source>
        <translation>Wozu diese Ansicht dient, und ihre Tasten</translation>
    </message>
    <message>
        <source>View %1 of the rail</source>
        <translation>Ansicht %1 der Leiste</translation>
    </message>
    <message>
        <source>Text fields and tables need these keys.</source>
        <translation>Textfelder und Tabellen brauchen diese Tasten.</translation>
    </message>
    <message>
        <source>Add Ctrl or Alt: a key alone is needed for typing.</source>
        <translation>Nehmen Sie Strg oder Alt hinzu: Eine Taste allein wird zum Schreiben gebraucht.</translation>
    </message>
    <message>
        <source>These keys are those of: %1</source>
        <translation>Diese Tasten gehören zu: %1</translation>
    </message>
    <message>
        <source>Details beside or below the table</source>
        <translation>Details neben oder unter der Tabelle</translation>
    </message>
    <message>
        <source>Pane before</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Neues Release</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::Card</name>
    <message>
        <source>In a window of its own</source>
        <translation>In einem eigenen Fenster</translation>
    </message>
    <message>
        <source>Details in a window of their own</source>
        <translation>Einzelheiten in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>%1 in a window of its own</source>
        <translation>%1 in einem eigenen Fenster</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::FilterChips</name>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>Nach Wert</translation>
    </message>
    <message>
        <source>Shows the rows of one value</source>
        <translation>Zeigt die Zeilen mit einem Wert</translation>
    </message>
    <message>
        <source>Name this filter</source>
        <translation>Diesen Filter benennen</translation>
    </message>
    <message>
        <source>Filter: %1
F2 names it, Delete removes it.</source>
        <translation>Filter: %1
F2 benennt ihn, Entf entfernt ihn.</translation>
    </message>
    <message>
        <source>Name of the filter %1</source>
        <translation>Name des Filters %1</translation>
    </message>
    <message>
        <source>Name, or Enter for: %1</source>
        <translation>Name, oder Eingabetaste für: %1</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::FilterExpression</name>
    <message>
        <source>There is no column &quot;%1&quot;. Columns: %2</source>
        <translation>Es gibt keine Spalte „%1“. Spalten: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a number.</source>
        <translation>„%1“ braucht eine Zahl.</translation>
    </message>
    <message>
        <source>There is no unit &quot;%1&quot;. Units: kB MB GB, %, s min h d w.</source>
        <translation>Die Einheit „%1“ gibt es nicht. Einheiten: kB MB GB, %, s min h d w.</translation>
    </message>
    <message>
        <source>There is no such time.</source>
        <translation>Diesen Zeitpunkt gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::FilterField</name>
    <message>
        <source>Filter: words, or column:value</source>
        <translation>Filter: Wörter oder Spalte:Wert</translation>
    </message>
    <message>
        <source>Completions of the filter</source>
        <translation>Vorschläge für den Filter</translation>
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
        <translation>Alle Wörter müssen vorkommen, in beliebiger Reihenfolge.
Spalte:Text    in einer Spalte; Spalte:=Text für die ganze Zelle
Spalte:&gt;10     auch &gt;= &lt; &lt;=, mit kB MB GB, %, oder s min h d w: last:&gt;24h liegt mehr als einen Tag zurück
               und deadline:&lt;6h weniger als sechs Stunden entfernt
Spalte:&gt;=2026-10-01T12:30Z    ein Zeitpunkt, in UTC
-Begriff          das Gegenteil
*              Beliebiges;  &quot;Anführungszeichen&quot; um Leerzeichen
Spalten: %1</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::Form</name>
    <message>
        <source>%1 bytes; the ledger takes %2.</source>
        <translation>%1 Bytes; der Ledger nimmt %2.</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::HexView</name>
    <message>
        <source>%1 bytes before, %2 bytes after</source>
        <translation>%1 Bytes vorher, %2 Bytes nachher</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>0x%1 is marked</source>
        <translation>0x%1 ist markiert</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::MarkdownView</name>
    <message>
        <source>[picture left out: %1]</source>
        <translation>[Bild weggelassen: %1]</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::NotesView</name>
    <message>
        <source>Release notes</source>
        <translation>Anmerkungen zum Release</translation>
    </message>
    <message>
        <source>Release notes as they are signed</source>
        <translation>Anmerkungen zum Release, wie sie signiert werden</translation>
    </message>
    <message>
        <source>As signed</source>
        <translation>Wie signiert</translation>
    </message>
    <message>
        <source>Show the notes as they are signed</source>
        <translation>Die Anmerkungen zeigen, wie sie signiert werden</translation>
    </message>
    <message>
        <source>The plain text is what the vendor signs; formatting is added by this window</source>
        <translation>Der reine Text ist, was der Anbieter signiert; die Formatierung fügt dieses Fenster hinzu</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::PeerPieces</name>
    <message>
        <source>%1: %2 of %3 parts</source>
        <translation>%1: %2 von %3 Teilen</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::PieceMap</name>
    <message>
        <source>Bytes %1 to %2</source>
        <translation>Bytes %1 bis %2</translation>
    </message>
    <message>
        <source>%1: here</source>
        <translation>%1: hier</translation>
    </message>
    <message>
        <source>%1: not here</source>
        <translation>%1: nicht hier</translation>
    </message>
    <message>
        <source>%1: not here, and nobody who is connected has all of it</source>
        <translation>%1: nicht hier, und niemand Verbundenes hat es ganz</translation>
    </message>
    <message numerus="yes">
        <source>%1: not here; %n peer(s) have its rarest piece</source>
        <translation>
            <numerusform>%1: nicht hier; %n Peer hat das seltenste Stück davon</numerusform>
            <numerusform>%1: nicht hier; %n Peers haben das seltenste Stück davon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::widgets::QuickLook</name>
    <message>
        <source>Space or Esc closes, the arrow keys go on</source>
        <translation>Leertaste oder Esc schließt, die Pfeiltasten gehen weiter</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::Rail</name>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::RailButton</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, wartend: %2</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::Section</name>
    <message>
        <source>Opens this section</source>
        <translation>Öffnet diesen Abschnitt</translation>
    </message>
    <message>
        <source>Folds this section, which is done, to one line</source>
        <translation>Faltet diesen fertigen Abschnitt zu einer Zeile</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
    <message>
        <source>Fold: %1</source>
        <translation>Falten: %1</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
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
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Columns, copy and export</source>
        <translation>Spalten, Kopieren und Export</translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation>Keine Zeile passt zum Filter.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Waiting for the node.</source>
        <translation>Warten auf den Knoten.</translation>
    </message>
    <message>
        <source>The first picture arrives as soon as the node has opened its ledgers.</source>
        <translation>Der erste Stand kommt, sobald der Knoten seine Ledger geöffnet hat.</translation>
    </message>
    <message>
        <source>It looks for what belongs in this list.</source>
        <translation>Er sucht, was in diese Liste gehört.</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Zeilen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 von %2 Zeile</numerusform>
            <numerusform>%1 von %2 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, selected: %2</source>
        <translation>%1, ausgewählt: %2</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>Als CSV speichern...</translation>
    </message>
    <message>
        <source>Save as JSON...</source>
        <translation>Als JSON speichern...</translation>
    </message>
    <message>
        <source>Columns...</source>
        <translation>Spalten...</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Diesen Filter behalten</translation>
    </message>
    <message>
        <source>Keep this filter as a button</source>
        <translation>Diesen Filter als Schaltfläche behalten</translation>
    </message>
    <message>
        <source>Only this value</source>
        <translation>Nur dieser Wert</translation>
    </message>
    <message>
        <source>Not this value</source>
        <translation>Ohne diesen Wert</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Then by this column</source>
        <translation>Danach nach dieser Spalte</translation>
    </message>
    <message>
        <source>As Shift with a click on the column&apos;s title</source>
        <translation>Wie Umschalt mit einem Klick auf den Titel der Spalte</translation>
    </message>
    <message>
        <source>Rows keep their places while the pointer is over them or keys move among them</source>
        <translation>Zeilen behalten ihren Platz, solange der Zeiger über ihnen ist oder Tasten sich in ihnen bewegen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n neue Zeile</numerusform>
            <numerusform>%n neue Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>written: %1 of %2</source>
        <translation>geschrieben: %1 von %2</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::Toasts</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Details...</source>
        <translation>Details...</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>Alle ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>%n weitere Meldung</numerusform>
            <numerusform>%n weitere Meldungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Release chain</source>
        <translation>Release-Kette</translation>
    </message>
    <message>
        <source>Delivery chain</source>
        <translation>Auslieferungskette</translation>
    </message>
    <message>
        <source>The node says: %1.</source>
        <translation>Der Knoten sagt: %1.</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Zurückgerufen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Validator</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>File tree</source>
        <translation>Dateibaum</translation>
    </message>
    <message>
        <source>Signs transactions</source>
        <translation>Signiert Transaktionen</translation>
    </message>
    <message>
        <source>Signs releases</source>
        <translation>Signiert Releases</translation>
    </message>
    <message>
        <source>Root, kept offline</source>
        <translation>Wurzel, offline aufbewahrt</translation>
    </message>
    <message>
        <source>Signs votes</source>
        <translation>Signiert Stimmen</translation>
    </message>
    <message>
        <source>Signs blocks</source>
        <translation>Signiert Blöcke</translation>
    </message>
    <message>
        <source>Cosigns checkpoints</source>
        <translation>Zeichnet Checkpoints mit</translation>
    </message>
    <message>
        <source>Connections of the node</source>
        <translation>Verbindungen des Knotens</translation>
    </message>
    <message>
        <source>Opens sealed data</source>
        <translation>Öffnet versiegelte Daten</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Holt auf</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Stockt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Wird geholt</translation>
    </message>
    <message>
        <source>Seeding</source>
        <translation>Wird verteilt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ruhend</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Build a delta</source>
        <translation>Delta bauen</translation>
    </message>
    <message>
        <source>Publish a release</source>
        <translation>Release veröffentlichen</translation>
    </message>
    <message>
        <source>Add an artifact</source>
        <translation>Artefakt hinzufügen</translation>
    </message>
    <message>
        <source>Rebuild for review</source>
        <translation>Zur Prüfung nachbauen</translation>
    </message>
    <message>
        <source>Measure a delta</source>
        <translation>Delta messen</translation>
    </message>
    <message>
        <source>Fetch a payload</source>
        <translation>Payload holen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Lesen der Dateien</translation>
    </message>
    <message>
        <source>Indexing the old version</source>
        <translation>Indizieren der alten Version</translation>
    </message>
    <message>
        <source>Looking for what stayed the same</source>
        <translation>Suche nach Gleichgebliebenem</translation>
    </message>
    <message>
        <source>Comparing what moved</source>
        <translation>Vergleich des Verschobenen</translation>
    </message>
    <message>
        <source>Compressing</source>
        <translation>Komprimieren</translation>
    </message>
    <message>
        <source>Writing the payload</source>
        <translation>Schreiben der Payload</translation>
    </message>
    <message>
        <source>Applying and comparing</source>
        <translation>Anwenden und Vergleichen</translation>
    </message>
    <message>
        <source>Waiting until it is settled</source>
        <translation>Warten auf Endgültigkeit</translation>
    </message>
    <message>
        <source>Rebuilding the target</source>
        <translation>Nachbauen des Ziels</translation>
    </message>
    <message>
        <source>Building the delta</source>
        <translation>Bauen des Deltas</translation>
    </message>
    <message>
        <source>Fetching the payloads</source>
        <translation>Holen der Payloads</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>A device failed its boot check</source>
        <translation>Ein Gerät hat seine Boot-Prüfung nicht bestanden</translation>
    </message>
    <message>
        <source>A device reported a failure</source>
        <translation>Ein Gerät hat einen Fehlschlag gemeldet</translation>
    </message>
    <message>
        <source>A device signed two conflicting statements</source>
        <translation>Ein Gerät hat zwei widersprüchliche Aussagen signiert</translation>
    </message>
    <message>
        <source>A batch of a gateway was struck</source>
        <translation>Ein Stapel eines Gateways wurde gestrichen</translation>
    </message>
    <message>
        <source>The followed directory is behind</source>
        <translation>Das verfolgte Verzeichnis liegt zurück</translation>
    </message>
    <message>
        <source>This node cannot keep what it should</source>
        <translation>Dieser Knoten kann nicht behalten, was er behalten soll</translation>
    </message>
    <message>
        <source>A file of this node&apos;s store is damaged</source>
        <translation>Eine Datei im Speicher dieses Knotens ist beschädigt</translation>
    </message>
    <message>
        <source>A validator signed another history</source>
        <translation>Ein Validator hat eine andere Geschichte signiert</translation>
    </message>
    <message>
        <source>A member signed two conflicting statements</source>
        <translation>Ein Mitglied hat zwei widersprüchliche Aussagen signiert</translation>
    </message>
    <message>
        <source>A transaction of ours does not appear</source>
        <translation>Eine unserer Transaktionen erscheint nicht</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Admission of a member</source>
        <translation>Aufnahme eines Mitglieds</translation>
    </message>
    <message>
        <source>New epoch</source>
        <translation>Neue Epoche</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Enrolment of devices</source>
        <translation>Registrierung von Geräten</translation>
    </message>
    <message>
        <source>Revocation of devices</source>
        <translation>Widerruf von Geräten</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Added artifact</source>
        <translation>Hinzugefügtes Artefakt</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Anchor of the release chain</source>
        <translation>Anker der Release-Kette</translation>
    </message>
    <message>
        <source>Batch of acknowledgements</source>
        <translation>Stapel von Quittungen</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Fastest to build</source>
        <translation>Am schnellsten gebaut</translation>
    </message>
    <message>
        <source>Smallest payload</source>
        <translation>Kleinste Payload</translation>
    </message>
    <message>
        <source>Least memory on the device</source>
        <translation>Geringster Speicherbedarf auf dem Gerät</translation>
    </message>
    <message>
        <source>A chain of this node has stopped for good</source>
        <translation>Eine Kette dieses Knotens ist endgültig stehen geblieben</translation>
    </message>
    <message>
        <source>What this node knows is old</source>
        <translation>Was dieser Knoten weiß, ist alt</translation>
    </message>
    <message>
        <source>The gateway&apos;s keys are locked</source>
        <translation>Die Schlüssel des Gateways sind gesperrt</translation>
    </message>
    <message>
        <source>An approved release cannot be offered to devices</source>
        <translation>Ein genehmigtes Release kann Geräten nicht angeboten werden</translation>
    </message>
    <message>
        <source>A rollout paused by itself</source>
        <translation>Ein Rollout hat sich selbst angehalten</translation>
    </message>
    <message>
        <source>A rollout stopped with its release</source>
        <translation>Ein Rollout endete mit seinem Release</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>Die Uhr dieses Rechners geht falsch</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Ring opened</source>
        <translation>Ring geöffnet</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Resumed, failures retried</source>
        <translation>Fortgesetzt, Fehlschläge erneut</translation>
    </message>
    <message>
        <source>Ring opened by hand</source>
        <translation>Ring von Hand geöffnet</translation>
    </message>
    <message>
        <source>All rings opened at once</source>
        <translation>Alle Ringe auf einmal geöffnet</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Says it is installed</source>
        <translation>Gibt sich installiert aus</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Wird verifiziert</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 have voted; how is shown once you have voted. Needed to approve: %3</source>
        <translation>
            <numerusform>%1 von %2 hat abgestimmt; wie, sehen Sie nach Ihrer Stimme. Zur Freigabe nötig: %3</numerusform>
            <numerusform>%1 von %2 haben abgestimmt; wie, sehen Sie nach Ihrer Stimme. Zur Freigabe nötig: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden until you vote</source>
        <translation>Bis zu Ihrer Stimme verborgen</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Wird signiert</translation>
    </message>
    <message>
        <source>Fetches or installs</source>
        <translation>Holt oder installiert</translation>
    </message>
    <message>
        <source>Waits for its restart</source>
        <translation>Wartet auf seinen Neustart</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>Ended without a word</source>
        <translation>Endete ohne ein Wort</translation>
    </message>
    <message>
        <source>Overtaken by another</source>
        <translation>Von anderem überholt</translation>
    </message>
    <message>
        <source>Run an analyzer again</source>
        <translation>Einen Analysator erneut ausführen</translation>
    </message>
    <message>
        <source>Verify a chain from its beginning</source>
        <translation>Eine Kette von Anfang an prüfen</translation>
    </message>
    <message>
        <source>Applying blocks</source>
        <translation>Blöcke werden angewandt</translation>
    </message>
    <message>
        <source>Read the offer</source>
        <translation>Las das Angebot</translation>
    </message>
    <message>
        <source>Began to fetch</source>
        <translation>Begann zu holen</translation>
    </message>
    <message>
        <source>Fetched all of it</source>
        <translation>Hat alles geholt</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Sagte</translation>
    </message>
    <message>
        <source>Signed its acknowledgement</source>
        <translation>Hat seine Quittung signiert</translation>
    </message>
    <message>
        <source>Accuses a gateway</source>
        <translation>Beschuldigt ein Gateway</translation>
    </message>
    <message>
        <source>Sign a report</source>
        <translation>Einen Bericht signieren</translation>
    </message>
    <message>
        <source>%1, rejections: %2</source>
        <translation>%1, Ablehnungen: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 approvals, %2 needed</source>
        <translation>
            <numerusform>%1 Freigabe, %2 nötig</numerusform>
            <numerusform>%1 Freigaben, %2 nötig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 approvals</source>
        <translation>
            <numerusform>%1 von %2 Freigabe</numerusform>
            <numerusform>%1 von %2 Freigaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 needed</source>
        <comment>approvals</comment>
        <translation>%1, %2 nötig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>approvals</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, checkers: %2</source>
        <translation>%1, Prüfer: %2</translation>
    </message>
</context>
</TS>
