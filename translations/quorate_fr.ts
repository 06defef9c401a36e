<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>advice</name>
    <message>
        <source>This is a fault of Quorate. Please report it with the code.</source>
        <translation>C’est un défaut de Quorate. Veuillez le signaler avec le code.</translation>
    </message>
    <message>
        <source>Correct the input and try again.</source>
        <translation>Corrigez la saisie et réessayez.</translation>
    </message>
    <message>
        <source>Check the name, or wait until the node has caught up.</source>
        <translation>Vérifiez le nom, ou attendez que le nœud ait rattrapé son retard.</translation>
    </message>
    <message>
        <source>A rule does not allow it; trying again will not help.</source>
        <translation>Une règle l’interdit&#x202f;; réessayer n’y changera rien.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>Look at the present state and decide anew.</source>
        <translation>Regardez l’état actuel et décidez à nouveau.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions, then try again.</source>
        <translation>Vérifiez le disque et les droits d’accès, puis réessayez.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Stop the node and restore its folder from a backup, or let it catch up anew.</source>
        <translation>Arrêtez le nœud et restaurez son dossier depuis une sauvegarde, ou laissez-le rattraper à nouveau.</translation>
    </message>
    <message>
        <source>Check which key is used and whether it may do this.</source>
        <translation>Vérifiez quelle clé est utilisée et si elle y est autorisée.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Relancez quand vous êtes prêt.</translation>
    </message>
    <message>
        <source>A newer version of Quorate may know it.</source>
        <translation>Une version plus récente de Quorate le connaît peut-être.</translation>
    </message>
</context>
<context>
    <name>causes</name>
    <message>
        <source>The time by which votes are asked for is not to come.</source>
        <translation>L’échéance demandée pour les votes n’est pas à venir.</translation>
    </message>
    <message>
        <source>Choose a later time, or none.</source>
        <translation>Choisissez une échéance plus tardive, ou aucune.</translation>
    </message>
    <message>
        <source>The time by which votes are asked for is not after the release was made.</source>
        <translation>L’échéance demandée pour les votes n’est pas postérieure à la création de la release.</translation>
    </message>
    <message>
        <source>The system refused an operation.</source>
        <translation>Le système a refusé une opération.</translation>
    </message>
    <message>
        <source>Another program works in this folder.</source>
        <translation>Un autre programme travaille dans ce dossier.</translation>
    </message>
    <message>
        <source>Close the other program, or use another folder.</source>
        <translation>Fermez l’autre programme, ou utilisez un autre dossier.</translation>
    </message>
    <message>
        <source>This is not an address of the form host:port.</source>
        <translation>Ce n’est pas une adresse de la forme hôte:port.</translation>
    </message>
    <message>
        <source>The permissions of the file or folder do not allow it.</source>
        <translation>Les droits du fichier ou du dossier ne le permettent pas.</translation>
    </message>
    <message>
        <source>Change the permissions, or choose another place.</source>
        <translation>Modifiez les droits, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>A file of this name exists already.</source>
        <translation>Un fichier de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Reading or writing the disk failed.</source>
        <translation>La lecture ou l’écriture du disque a échoué.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The file or folder does not exist.</source>
        <translation>Le fichier ou le dossier n’existe pas.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>The file is larger than allowed here.</source>
        <translation>Le fichier est plus grand que ce qui est permis ici.</translation>
    </message>
    <message>
        <source>This is not a hexadecimal number.</source>
        <translation>Ce n’est pas un nombre hexadécimal.</translation>
    </message>
    <message>
        <source>An id has 64 hexadecimal digits; this has another length.</source>
        <translation>Un id a 64 chiffres hexadécimaux&#x202f;; celui-ci a une autre longueur.</translation>
    </message>
    <message>
        <source>A message of the chain breaks its rules; it is ignored.</source>
        <translation>Un message de la chaîne enfreint ses règles&#x202f;; il est ignoré.</translation>
    </message>
    <message>
        <source>A block breaks the rules of the chain; it is ignored.</source>
        <translation>Un bloc enfreint les règles de la chaîne&#x202f;; il est ignoré.</translation>
    </message>
    <message>
        <source>A block has a wrong signature; it is ignored.</source>
        <translation>Un bloc porte une signature fausse&#x202f;; il est ignoré.</translation>
    </message>
    <message>
        <source>The block is damaged.</source>
        <translation>Le bloc est endommagé.</translation>
    </message>
    <message>
        <source>Only the header of this block was kept; its transactions were pruned.</source>
        <translation>Seul l’en-tête de ce bloc a été conservé&#x202f;; ses transactions ont été élaguées.</translation>
    </message>
    <message>
        <source>The block is not sealed as the chain demands.</source>
        <translation>Le bloc n’est pas scellé comme la chaîne l’exige.</translation>
    </message>
    <message>
        <source>A block comes from somebody who is no validator; it is ignored.</source>
        <translation>Un bloc vient de quelqu’un qui n’est pas validateur&#x202f;; il est ignoré.</translation>
    </message>
    <message>
        <source>The block is larger than 2 MiB.</source>
        <translation>Le bloc dépasse 2 Mio.</translation>
    </message>
    <message>
        <source>A validator sealed two blocks in one turn; both are kept as evidence.</source>
        <translation>Un validateur a scellé deux blocs dans le même tour&#x202f;; les deux sont conservés comme preuve.</translation>
    </message>
    <message>
        <source>The block is of an unknown version.</source>
        <translation>Le bloc est d’une version inconnue.</translation>
    </message>
    <message>
        <source>A block belongs to the other chain.</source>
        <translation>Un bloc appartient à l’autre chaîne.</translation>
    </message>
    <message>
        <source>A block belongs to another consortium.</source>
        <translation>Un bloc appartient à un autre consortium.</translation>
    </message>
    <message>
        <source>The transactions do not match the block.</source>
        <translation>Les transactions ne correspondent pas au bloc.</translation>
    </message>
    <message>
        <source>A finality vote has a wrong signature.</source>
        <translation>Un vote de finalité porte une signature fausse.</translation>
    </message>
    <message>
        <source>The finality certificate has no votes.</source>
        <translation>Le certificat de finalité ne contient aucun vote.</translation>
    </message>
    <message>
        <source>The finality votes are not in order.</source>
        <translation>Les votes de finalité ne sont pas dans l’ordre.</translation>
    </message>
    <message>
        <source>A finality vote comes from somebody who is no validator.</source>
        <translation>Un vote de finalité vient de quelqu’un qui n’est pas validateur.</translation>
    </message>
    <message>
        <source>The finality certificate has too few votes.</source>
        <translation>Le certificat de finalité contient trop peu de votes.</translation>
    </message>
    <message>
        <source>The validator&apos;s record is of an unknown version.</source>
        <translation>L’enregistrement du validateur est d’une version inconnue.</translation>
    </message>
    <message>
        <source>Use the version of Quorate that wrote it.</source>
        <translation>Utilisez la version de Quorate qui l’a écrit.</translation>
    </message>
    <message>
        <source>A finality vote points backwards.</source>
        <translation>Un vote de finalité pointe en arrière.</translation>
    </message>
    <message>
        <source>A finality vote belongs to another chain.</source>
        <translation>Un vote de finalité appartient à une autre chaîne.</translation>
    </message>
    <message>
        <source>A peer sent an empty message.</source>
        <translation>Un pair a envoyé un message vide.</translation>
    </message>
    <message>
        <source>A peer sent a message that is none of the chain&apos;s.</source>
        <translation>Un pair a envoyé un message étranger à la chaîne.</translation>
    </message>
    <message>
        <source>A peer sent a message that is too large.</source>
        <translation>Un pair a envoyé un message trop grand.</translation>
    </message>
    <message>
        <source>A peer sent a message with too many entries.</source>
        <translation>Un pair a envoyé un message contenant trop d’entrées.</translation>
    </message>
    <message>
        <source>A peer sent a message of an unknown type.</source>
        <translation>Un pair a envoyé un message d’un type inconnu.</translation>
    </message>
    <message>
        <source>A peer speaks another version of the protocol.</source>
        <translation>Un pair parle une autre version du protocole.</translation>
    </message>
    <message>
        <source>A peer sent a message for another chain.</source>
        <translation>Un pair a envoyé un message destiné à une autre chaîne.</translation>
    </message>
    <message>
        <source>The data is damaged or not in its canonical form.</source>
        <translation>Les données sont endommagées ou ne sont pas sous leur forme canonique.</translation>
    </message>
    <message>
        <source>A text in the data is not valid UTF-8.</source>
        <translation>Un texte des données n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>The data names the same field twice.</source>
        <translation>Les données nomment deux fois le même champ.</translation>
    </message>
    <message>
        <source>A required field is missing in the data.</source>
        <translation>Un champ obligatoire manque dans les données.</translation>
    </message>
    <message>
        <source>The data is not in its canonical form.</source>
        <translation>Les données ne sont pas sous leur forme canonique.</translation>
    </message>
    <message>
        <source>The data ends too early.</source>
        <translation>Les données se terminent trop tôt.</translation>
    </message>
    <message>
        <source>A number in the data is out of its range.</source>
        <translation>Un nombre des données est hors de ses limites.</translation>
    </message>
    <message>
        <source>The data is nested too deeply.</source>
        <translation>Les données sont trop profondément imbriquées.</translation>
    </message>
    <message>
        <source>The data has more entries than allowed.</source>
        <translation>Les données ont plus d’entrées que permis.</translation>
    </message>
    <message>
        <source>There are bytes after the end of the data.</source>
        <translation>Il y a des octets après la fin des données.</translation>
    </message>
    <message>
        <source>The data has a field that this version does not know.</source>
        <translation>Les données ont un champ que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>A field of the data has the wrong type.</source>
        <translation>Un champ des données est d’un type erroné.</translation>
    </message>
    <message>
        <source>The signature uses an algorithm that is not allowed.</source>
        <translation>La signature utilise un algorithme qui n’est pas autorisé.</translation>
    </message>
    <message>
        <source>This is not a signed message.</source>
        <translation>Ce n’est pas un message signé.</translation>
    </message>
    <message>
        <source>The signed message is larger than allowed.</source>
        <translation>Le message signé est plus grand que permis.</translation>
    </message>
    <message>
        <source>A node of the Merkle log is missing.</source>
        <translation>Un nœud du journal de Merkle manque.</translation>
    </message>
    <message>
        <source>The log has no such leaf.</source>
        <translation>Le journal n’a pas cette feuille.</translation>
    </message>
    <message>
        <source>A signature under the checkpoint is wrong.</source>
        <translation>Une signature au bas du point de contrôle est fausse.</translation>
    </message>
    <message>
        <source>The checkpoint text is damaged.</source>
        <translation>Le texte du point de contrôle est endommagé.</translation>
    </message>
    <message>
        <source>The checkpoint text is larger than allowed.</source>
        <translation>Le texte du point de contrôle est plus grand que permis.</translation>
    </message>
    <message>
        <source>A cryptographic operation failed.</source>
        <translation>Une opération cryptographique a échoué.</translation>
    </message>
    <message>
        <source>This is not Base64 text.</source>
        <translation>Ce n’est pas un texte Base64.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La phrase de passe est vide.</translation>
    </message>
    <message>
        <source>Type the passphrase of the key file.</source>
        <translation>Saisissez la phrase de passe du fichier de clé.</translation>
    </message>
    <message>
        <source>The key could not be written.</source>
        <translation>La clé n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>A key file of this name exists already; keys are never overwritten.</source>
        <translation>Un fichier de clé de ce nom existe déjà&#x202f;; les clés ne sont jamais écrasées.</translation>
    </message>
    <message>
        <source>The file is not a key file, or it is damaged.</source>
        <translation>Le fichier n’est pas un fichier de clé, ou il est endommagé.</translation>
    </message>
    <message>
        <source>Other users of this computer can read the key file.</source>
        <translation>D’autres utilisateurs de cet ordinateur peuvent lire le fichier de clé.</translation>
    </message>
    <message>
        <source>Allow reading to yourself alone (chmod 600), then try again.</source>
        <translation>Réservez-vous la lecture (chmod 600), puis réessayez.</translation>
    </message>
    <message>
        <source>The key file holds a key of another kind.</source>
        <translation>Le fichier de clé contient une clé d’un autre type.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>La phrase de passe est fausse.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and type it again.</source>
        <translation>Vérifiez la disposition du clavier et saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>The number of pieces does not fit the size.</source>
        <translation>Le nombre de pièces ne correspond pas à la taille.</translation>
    </message>
    <message>
        <source>The pieces do not add up to the recorded root.</source>
        <translation>Les pièces ne donnent pas la racine inscrite.</translation>
    </message>
    <message>
        <source>This is not a usable public key.</source>
        <translation>Ce n’est pas une clé publique utilisable.</translation>
    </message>
    <message>
        <source>The public key is of another kind than Ed25519.</source>
        <translation>La clé publique n’est pas de type Ed25519.</translation>
    </message>
    <message>
        <source>The sealed data is damaged.</source>
        <translation>Les données scellées sont endommagées.</translation>
    </message>
    <message>
        <source>The data is not sealed to our key.</source>
        <translation>Les données ne sont pas scellées pour notre clé.</translation>
    </message>
    <message>
        <source>Ask the owner of the model to name you as a reader.</source>
        <translation>Demandez au propriétaire du modèle de vous nommer comme lecteur.</translation>
    </message>
    <message>
        <source>The key cannot be used for sealing.</source>
        <translation>La clé ne peut pas servir à sceller.</translation>
    </message>
    <message>
        <source>The cryptography self-test failed on this computer.</source>
        <translation>L’autotest cryptographique a échoué sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Do not use this installation; reinstall its libraries.</source>
        <translation>N’utilisez pas cette installation&#x202f;; réinstallez ses bibliothèques.</translation>
    </message>
    <message>
        <source>The payload could not be processed.</source>
        <translation>La charge utile n’a pas pu être traitée.</translation>
    </message>
    <message>
        <source>The rebuilt result differs from the target.</source>
        <translation>Le résultat reconstruit diffère de la cible.</translation>
    </message>
    <message>
        <source>The payload is not offered. Build it anew.</source>
        <translation>La charge utile n’est pas proposée. Créez-la à nouveau.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>Le travail a été annulé.</translation>
    </message>
    <message>
        <source>The saved progress of the update is damaged.</source>
        <translation>La progression enregistrée de la mise à jour est endommagée.</translation>
    </message>
    <message>
        <source>It starts from the beginning.</source>
        <translation>Elle reprend depuis le début.</translation>
    </message>
    <message>
        <source>The file is not a payload of Quorate.</source>
        <translation>Le fichier n’est pas une charge utile de Quorate.</translation>
    </message>
    <message>
        <source>The payload is damaged.</source>
        <translation>La charge utile est endommagée.</translation>
    </message>
    <message>
        <source>The payload needs more memory than is allowed here.</source>
        <translation>La charge utile demande plus de mémoire que permis ici.</translation>
    </message>
    <message>
        <source>The settings of the delta contradict each other.</source>
        <translation>Les réglages du delta se contredisent.</translation>
    </message>
    <message>
        <source>The partly written result is not what the saved progress describes.</source>
        <translation>Le résultat partiellement écrit n’est pas celui que décrit la progression enregistrée.</translation>
    </message>
    <message>
        <source>The saved progress belongs to another payload.</source>
        <translation>La progression enregistrée appartient à une autre charge utile.</translation>
    </message>
    <message>
        <source>The result would be larger than declared.</source>
        <translation>Le résultat serait plus grand que déclaré.</translation>
    </message>
    <message>
        <source>The installed software is shorter than the delta expects.</source>
        <translation>Le logiciel installé est plus court que ce qu’attend le delta.</translation>
    </message>
    <message>
        <source>The target is larger than the delta supports.</source>
        <translation>La cible est plus grande que ce que prend en charge le delta.</translation>
    </message>
    <message>
        <source>The file tree changed while it was read.</source>
        <translation>L’arborescence a changé pendant sa lecture.</translation>
    </message>
    <message>
        <source>Close what writes to it and try again.</source>
        <translation>Fermez ce qui y écrit et réessayez.</translation>
    </message>
    <message>
        <source>The file is not a tree archive.</source>
        <translation>Le fichier n’est pas une archive d’arborescence.</translation>
    </message>
    <message>
        <source>The tree archive is damaged.</source>
        <translation>L’archive d’arborescence est endommagée.</translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <translation>Ce n’est pas un dossier.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>Le dossier n’est pas vide.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>The file tree has more files, or is larger, than supported.</source>
        <translation>L’arborescence a plus de fichiers, ou est plus grande, que ce qui est pris en charge.</translation>
    </message>
    <message>
        <source>The tree has an entry that is no file, folder or symbolic link.</source>
        <translation>L’arborescence contient une entrée qui n’est ni fichier, ni dossier, ni lien symbolique.</translation>
    </message>
    <message>
        <source>Remove it from the tree.</source>
        <translation>Retirez-la de l’arborescence.</translation>
    </message>
    <message>
        <source>The tree archive is of an unknown version.</source>
        <translation>L’archive d’arborescence est d’une version inconnue.</translation>
    </message>
    <message>
        <source>The payload ends too early.</source>
        <translation>La charge utile se termine trop tôt.</translation>
    </message>
    <message>
        <source>The payload is of an unknown version.</source>
        <translation>La charge utile est d’une version inconnue.</translation>
    </message>
    <message>
        <source>The installed software is not what the delta starts from.</source>
        <translation>Le logiciel installé n’est pas celui dont part le delta.</translation>
    </message>
    <message>
        <source>Use a delta from the installed version, or a full artifact.</source>
        <translation>Utilisez un delta depuis la version installée, ou un artefact complet.</translation>
    </message>
    <message>
        <source>Decompressing the payload failed.</source>
        <translation>La décompression de la charge utile a échoué.</translation>
    </message>
    <message>
        <source>The chain refused an operation.</source>
        <translation>La chaîne a refusé une opération.</translation>
    </message>
    <message>
        <source>A block that the chain builds on is missing on disk.</source>
        <translation>Un bloc sur lequel la chaîne s’appuie manque sur le disque.</translation>
    </message>
    <message>
        <source>Stop the node and let it catch up anew.</source>
        <translation>Arrêtez le nœud et laissez-le rattraper à nouveau.</translation>
    </message>
    <message>
        <source>The state after a block is not the one that its sealer recorded.</source>
        <translation>L’état après un bloc n’est pas celui inscrit par celui qui l’a scellé.</translation>
    </message>
    <message>
        <source>Stop the node and report it; do not trust its state.</source>
        <translation>Arrêtez le nœud et signalez-le&#x202f;; ne vous fiez pas à son état.</translation>
    </message>
    <message>
        <source>Our own block was refused by our own rules.</source>
        <translation>Notre propre bloc a été refusé par nos propres règles.</translation>
    </message>
    <message>
        <source>This is a fault of Quorate. Please report it with the code.</source>
        <translation>C’est un défaut de Quorate. Veuillez le signaler avec le code.</translation>
    </message>
    <message>
        <source>Too many transactions of this key wait for earlier ones.</source>
        <translation>Trop de transactions de cette clé en attendent de précédentes.</translation>
    </message>
    <message>
        <source>Wait until the earlier ones are settled.</source>
        <translation>Attendez que les précédentes soient définitives.</translation>
    </message>
    <message>
        <source>The pool of waiting transactions is full.</source>
        <translation>Le pool des transactions en attente est plein.</translation>
    </message>
    <message>
        <source>This member has as many waiting transactions as one may have.</source>
        <translation>Ce membre a autant de transactions en attente qu’il est permis.</translation>
    </message>
    <message>
        <source>Wait until some are settled.</source>
        <translation>Attendez que certaines soient définitives.</translation>
    </message>
    <message>
        <source>The block to return to is not on our chain.</source>
        <translation>Le bloc auquel revenir n’est pas sur notre chaîne.</translation>
    </message>
    <message>
        <source>A settled block cannot be undone.</source>
        <translation>Un bloc définitif ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>The stored chain begins with another genesis.</source>
        <translation>La chaîne enregistrée commence par une autre genèse.</translation>
    </message>
    <message>
        <source>Use the home that belongs to this consortium.</source>
        <translation>Utilisez le dossier qui appartient à ce consortium.</translation>
    </message>
    <message>
        <source>The chain is stopped.</source>
        <translation>La chaîne est arrêtée.</translation>
    </message>
    <message>
        <source>Waiting for blocks that others have.</source>
        <translation>En attente de blocs que d’autres possèdent.</translation>
    </message>
    <message>
        <source>Waiting for the finality votes of a validator quorum.</source>
        <translation>En attente des votes de finalité d’un quorum de validateurs.</translation>
    </message>
    <message>
        <source>Check which validators are connected.</source>
        <translation>Vérifiez quels validateurs sont connectés.</translation>
    </message>
    <message>
        <source>Every connected peer has pruned the blocks that are missing here.</source>
        <translation>Tous les pairs connectés ont élagué les blocs qui manquent ici.</translation>
    </message>
    <message>
        <source>Connect to a node that keeps all blocks.</source>
        <translation>Connectez-vous à un nœud qui conserve tous les blocs.</translation>
    </message>
    <message>
        <source>Waiting for the turn of a validator that does not seal.</source>
        <translation>En attente du tour d’un validateur qui ne scelle pas.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>La connexion a échoué.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>La connexion a été fermée.</translation>
    </message>
    <message>
        <source>The connection is being made.</source>
        <translation>La connexion est en cours.</translation>
    </message>
    <message>
        <source>The peer no longer answers.</source>
        <translation>Le pair ne répond plus.</translation>
    </message>
    <message>
        <source>There is a connection to this peer already.</source>
        <translation>Il existe déjà une connexion à ce pair.</translation>
    </message>
    <message>
        <source>The address to listen on does not belong to this computer.</source>
        <translation>L’adresse d’écoute n’appartient pas à cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>Choisissez une autre adresse.</translation>
    </message>
    <message>
        <source>The system does not allow listening on this port.</source>
        <translation>Le système ne permet pas d’écouter sur ce port.</translation>
    </message>
    <message>
        <source>Choose a port above 1023.</source>
        <translation>Choisissez un port supérieur à 1023.</translation>
    </message>
    <message>
        <source>Another program listens on this port.</source>
        <translation>Un autre programme écoute sur ce port.</translation>
    </message>
    <message>
        <source>Choose another port, or close the other program.</source>
        <translation>Choisissez un autre port, ou fermez l’autre programme.</translation>
    </message>
    <message>
        <source>The name of the host is not known.</source>
        <translation>Le nom de l’hôte n’est pas connu.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The peer is not a member that may connect.</source>
        <translation>Le pair n’est pas un membre autorisé à se connecter.</translation>
    </message>
    <message>
        <source>The peer sent more than allowed.</source>
        <translation>Le pair a envoyé plus que permis.</translation>
    </message>
    <message>
        <source>The peer broke the rules of the protocol.</source>
        <translation>Le pair a enfreint les règles du protocole.</translation>
    </message>
    <message>
        <source>The peer takes its messages too slowly.</source>
        <translation>Le pair reçoit ses messages trop lentement.</translation>
    </message>
    <message>
        <source>The computer answers, but nothing listens there.</source>
        <translation>L’ordinateur répond, mais rien n’y écoute.</translation>
    </message>
    <message>
        <source>Check whether its node runs, and the port.</source>
        <translation>Vérifiez que son nœud tourne, et le port.</translation>
    </message>
    <message>
        <source>The peer refused the connection.</source>
        <translation>Le pair a refusé la connexion.</translation>
    </message>
    <message>
        <source>This is our own address.</source>
        <translation>C’est notre propre adresse.</translation>
    </message>
    <message>
        <source>The network runs already.</source>
        <translation>Le réseau tourne déjà.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>Aucune réponse n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>Check the address and the firewall.</source>
        <translation>Vérifiez l’adresse et le pare-feu.</translation>
    </message>
    <message>
        <source>The secure connection could not be made.</source>
        <translation>La connexion sécurisée n’a pas pu être établie.</translation>
    </message>
    <message>
        <source>The secure connection could not be set up.</source>
        <translation>La connexion sécurisée n’a pas pu être préparée.</translation>
    </message>
    <message>
        <source>There are as many connections as allowed.</source>
        <translation>Il y a déjà autant de connexions que permis.</translation>
    </message>
    <message>
        <source>The network leads nowhere near this address.</source>
        <translation>Aucune route réseau ne mène à cette adresse.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>The computer at this address has another key than the member.</source>
        <translation>L’ordinateur à cette adresse a une autre clé que le membre.</translation>
    </message>
    <message>
        <source>Do not trust it. Ask the member for its address.</source>
        <translation>Ne lui faites pas confiance. Demandez son adresse au membre.</translation>
    </message>
    <message>
        <source>The database failed.</source>
        <translation>La base de données a échoué.</translation>
    </message>
    <message>
        <source>The database on disk is damaged.</source>
        <translation>La base de données sur le disque est endommagée.</translation>
    </message>
    <message>
        <source>Stop the node and restore its folder from a backup, or let it catch up anew.</source>
        <translation>Arrêtez le nœud et restaurez son dossier depuis une sauvegarde, ou laissez-le rattraper à nouveau.</translation>
    </message>
    <message>
        <source>Reading or writing the database failed.</source>
        <translation>La lecture ou l’écriture de la base de données a échoué.</translation>
    </message>
    <message>
        <source>Another program uses the database.</source>
        <translation>Un autre programme utilise la base de données.</translation>
    </message>
    <message>
        <source>Close the other program.</source>
        <translation>Fermez l’autre programme.</translation>
    </message>
    <message>
        <source>The disk is full; nothing more is recorded.</source>
        <translation>Le disque est plein&#x202f;; plus rien n’est enregistré.</translation>
    </message>
    <message>
        <source>The transfers refused an operation.</source>
        <translation>Les transferts ont refusé une opération.</translation>
    </message>
    <message>
        <source>Hashing was stopped.</source>
        <translation>Le calcul des empreintes a été arrêté.</translation>
    </message>
    <message>
        <source>The port for transfers could not be opened.</source>
        <translation>Le port des transferts n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Choisissez un autre port.</translation>
    </message>
    <message>
        <source>The settings of the transfers contradict each other.</source>
        <translation>Les réglages des transferts se contredisent.</translation>
    </message>
    <message>
        <source>The payload has no bytes.</source>
        <translation>La charge utile ne contient aucun octet.</translation>
    </message>
    <message>
        <source>The payload is not complete yet.</source>
        <translation>La charge utile n’est pas encore complète.</translation>
    </message>
    <message>
        <source>Wait until the transfer is done.</source>
        <translation>Attendez la fin du transfert.</translation>
    </message>
    <message>
        <source>The payload is small and travels in its transaction.</source>
        <translation>La charge utile est petite et voyage dans sa transaction.</translation>
    </message>
    <message>
        <source>The payload does not add up to its recorded root.</source>
        <translation>La charge utile ne donne pas la racine inscrite.</translation>
    </message>
    <message>
        <source>It is fetched anew from other peers.</source>
        <translation>Elle est récupérée à nouveau auprès d’autres pairs.</translation>
    </message>
    <message>
        <source>The payload is larger than allowed.</source>
        <translation>La charge utile est plus grande que permis.</translation>
    </message>
    <message>
        <source>The payload is not known here.</source>
        <translation>La charge utile n’est pas connue ici.</translation>
    </message>
    <message>
        <source>This is not a usable peer address.</source>
        <translation>Ce n’est pas une adresse de pair utilisable.</translation>
    </message>
    <message>
        <source>There is too little space on the disk for the payload.</source>
        <translation>Il y a trop peu d’espace sur le disque pour la charge utile.</translation>
    </message>
    <message>
        <source>The transfers did not stop in time.</source>
        <translation>Les transferts ne se sont pas arrêtés à temps.</translation>
    </message>
    <message>
        <source>The transfers are stopped.</source>
        <translation>Les transferts sont arrêtés.</translation>
    </message>
    <message>
        <source>Another program uses the payload folder.</source>
        <translation>Un autre programme utilise le dossier des charges utiles.</translation>
    </message>
    <message>
        <source>The stored hashes of a payload are damaged.</source>
        <translation>Les empreintes enregistrées d’une charge utile sont endommagées.</translation>
    </message>
    <message>
        <source>It is hashed anew.</source>
        <translation>Ses empreintes sont recalculées.</translation>
    </message>
    <message>
        <source>Nobody who is connected has the missing pieces.</source>
        <translation>Aucun pair connecté n’a les pièces manquantes.</translation>
    </message>
    <message>
        <source>It continues on its own when such a peer connects.</source>
        <translation>Le transfert reprend seul dès qu’un tel pair se connecte.</translation>
    </message>
    <message>
        <source>The device refused the release.</source>
        <translation>L’appareil a refusé la release.</translation>
    </message>
    <message>
        <source>The release has no artifact that this device could install.</source>
        <translation>La release n’a aucun artefact que cet appareil puisse installer.</translation>
    </message>
    <message>
        <source>The artifact needs more room or memory than the device has.</source>
        <translation>L’artefact demande plus de place ou de mémoire que n’en a l’appareil.</translation>
    </message>
    <message>
        <source>The boot check crashed.</source>
        <translation>Le contrôle de démarrage a planté.</translation>
    </message>
    <message>
        <source>The boot check failed; the device rolled back.</source>
        <translation>Le contrôle de démarrage a échoué&#x202f;; l’appareil est revenu en arrière.</translation>
    </message>
    <message>
        <source>The boot check could not be started.</source>
        <translation>Le contrôle de démarrage n’a pas pu être lancé.</translation>
    </message>
    <message>
        <source>The boot check did not end in time.</source>
        <translation>Le contrôle de démarrage ne s’est pas terminé à temps.</translation>
    </message>
    <message>
        <source>The new software did not confirm its boot; the device rolled back.</source>
        <translation>Le nouveau logiciel n’a pas confirmé son démarrage&#x202f;; l’appareil est revenu en arrière.</translation>
    </message>
    <message>
        <source>The bundle belongs to another release.</source>
        <translation>Le paquet appartient à une autre release.</translation>
    </message>
    <message>
        <source>The newest checkpoint is older than the device accepts.</source>
        <translation>Le point de contrôle le plus récent est plus ancien que ce qu’accepte l’appareil.</translation>
    </message>
    <message>
        <source>Check whether the gateway follows the chain.</source>
        <translation>Vérifiez que la passerelle suit la chaîne.</translation>
    </message>
    <message>
        <source>The configuration of the device is wrong.</source>
        <translation>La configuration de l’appareil est erronée.</translation>
    </message>
    <message>
        <source>The device has too little room.</source>
        <translation>L’appareil a trop peu de place.</translation>
    </message>
    <message>
        <source>The epochs contradict those seen before.</source>
        <translation>Les époques contredisent celles vues auparavant.</translation>
    </message>
    <message>
        <source>The epochs are older than those seen before.</source>
        <translation>Les époques sont plus anciennes que celles vues auparavant.</translation>
    </message>
    <message>
        <source>The device could not use its gateway.</source>
        <translation>L’appareil n’a pas pu utiliser sa passerelle.</translation>
    </message>
    <message>
        <source>The gateway closed the connection early.</source>
        <translation>La passerelle a fermé la connexion trop tôt.</translation>
    </message>
    <message>
        <source>The gateway does not accept the device.</source>
        <translation>La passerelle n’accepte pas l’appareil.</translation>
    </message>
    <message>
        <source>The gateway answered with damaged JSON.</source>
        <translation>La passerelle a répondu par du JSON endommagé.</translation>
    </message>
    <message>
        <source>The gateway answered with something that is no HTTP reply.</source>
        <translation>La passerelle a répondu par autre chose qu’une réponse HTTP.</translation>
    </message>
    <message>
        <source>The gateway does not have what the device asked for.</source>
        <translation>La passerelle n’a pas ce que l’appareil demandait.</translation>
    </message>
    <message>
        <source>The gateway has another key than expected.</source>
        <translation>La passerelle a une autre clé que prévu.</translation>
    </message>
    <message>
        <source>The answer of the gateway is larger than allowed.</source>
        <translation>La réponse de la passerelle est plus grande que permis.</translation>
    </message>
    <message>
        <source>The gateway did not answer in time.</source>
        <translation>La passerelle n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The gateway sends too slowly.</source>
        <translation>La passerelle envoie trop lentement.</translation>
    </message>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>La passerelle est injoignable.</translation>
    </message>
    <message>
        <source>The identity of the device cannot be used.</source>
        <translation>L’identité de l’appareil ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>The device has as many unsent acknowledgements as it can hold.</source>
        <translation>L’appareil a autant d’acquittements non envoyés qu’il peut en garder.</translation>
    </message>
    <message>
        <source>The payload does not match what the release promises.</source>
        <translation>La charge utile ne correspond pas à ce que promet la release.</translation>
    </message>
    <message>
        <source>A block of the payload does not match its hash.</source>
        <translation>Un bloc de la charge utile ne correspond pas à son empreinte.</translation>
    </message>
    <message>
        <source>The rebuilt target has another hash than the release.</source>
        <translation>La cible reconstruite a une autre empreinte que la release.</translation>
    </message>
    <message>
        <source>The device is provisioned already.</source>
        <translation>L’appareil est déjà provisionné.</translation>
    </message>
    <message>
        <source>The slot is damaged.</source>
        <translation>L’emplacement est endommagé.</translation>
    </message>
    <message>
        <source>The slot is empty.</source>
        <translation>L’emplacement est vide.</translation>
    </message>
    <message>
        <source>The slot is missing.</source>
        <translation>L’emplacement manque.</translation>
    </message>
    <message>
        <source>More was written than the slot declares.</source>
        <translation>Il a été écrit plus que l’emplacement ne déclare.</translation>
    </message>
    <message>
        <source>The stored state of the device is damaged.</source>
        <translation>L’état enregistré de l’appareil est endommagé.</translation>
    </message>
    <message>
        <source>The device has no stored state.</source>
        <translation>L’appareil n’a pas d’état enregistré.</translation>
    </message>
    <message>
        <source>The stored state of the device is of an unknown version.</source>
        <translation>L’état enregistré de l’appareil est d’une version inconnue.</translation>
    </message>
    <message>
        <source>The boot check is not inside the tree.</source>
        <translation>Le contrôle de démarrage ne se trouve pas dans l’arborescence.</translation>
    </message>
    <message>
        <source>The release is for another hardware class.</source>
        <translation>La release est destinée à une autre classe matérielle.</translation>
    </message>
    <message>
        <source>The device runs another kind of target.</source>
        <translation>L’appareil exécute un autre type de cible.</translation>
    </message>
    <message>
        <source>The release is for another model.</source>
        <translation>La release est destinée à un autre modèle.</translation>
    </message>
    <message>
        <source>The target is larger than the slot.</source>
        <translation>La cible est plus grande que l’emplacement.</translation>
    </message>
    <message>
        <source>The device already fetches a newer release.</source>
        <translation>L’appareil récupère déjà une release plus récente.</translation>
    </message>
    <message>
        <source>The device still waits for the confirmation of an earlier boot.</source>
        <translation>L’appareil attend encore la confirmation d’un démarrage antérieur.</translation>
    </message>
    <message>
        <source>The device has no usable trust anchor.</source>
        <translation>L’appareil n’a pas d’ancre de confiance utilisable.</translation>
    </message>
    <message>
        <source>The device tried this release as often as allowed.</source>
        <translation>L’appareil a essayé cette release autant de fois que permis.</translation>
    </message>
    <message>
        <source>The version is not newer than the installed one.</source>
        <translation>La version n’est pas plus récente que celle installée.</translation>
    </message>
    <message>
        <source>The rollback index is below that of the installed version.</source>
        <translation>L’index de retour arrière est inférieur à celui de la version installée.</translation>
    </message>
    <message>
        <source>The gateway refused a request.</source>
        <translation>La passerelle a refusé une requête.</translation>
    </message>
    <message>
        <source>Another program listens on the gateway&apos;s port.</source>
        <translation>Un autre programme écoute sur le port de la passerelle.</translation>
    </message>
    <message>
        <source>The stored records of the gateway are damaged.</source>
        <translation>Les enregistrements conservés par la passerelle sont endommagés.</translation>
    </message>
    <message>
        <source>A device asks too often.</source>
        <translation>Un appareil interroge trop souvent.</translation>
    </message>
    <message>
        <source>A device could not prove who it is.</source>
        <translation>Un appareil n’a pas pu prouver son identité.</translation>
    </message>
    <message>
        <source>The ledger&apos;s rules refuse it.</source>
        <translation>Les règles du registre le refusent.</translation>
    </message>
    <message>
        <source>The acknowledgement is not valid.</source>
        <translation>L’acquittement n’est pas valide.</translation>
    </message>
    <message>
        <source>The signature of the acknowledgement is wrong.</source>
        <translation>La signature de l’acquittement est fausse.</translation>
    </message>
    <message>
        <source>A negative acknowledgement needs a reason, a positive one has none.</source>
        <translation>Un acquittement négatif exige un motif, un positif n’en a pas.</translation>
    </message>
    <message>
        <source>The acknowledgement is larger than allowed.</source>
        <translation>L’acquittement est plus grand que permis.</translation>
    </message>
    <message>
        <source>The acknowledgement names another device than its key.</source>
        <translation>L’acquittement nomme un autre appareil que sa clé.</translation>
    </message>
    <message>
        <source>The anchor of the release chain is not valid.</source>
        <translation>L’ancre de la chaîne des releases n’est pas valide.</translation>
    </message>
    <message>
        <source>The anchor is not newer than the last one.</source>
        <translation>L’ancre n’est pas plus récente que la dernière.</translation>
    </message>
    <message>
        <source>The signature of an approval is wrong.</source>
        <translation>La signature d’une approbation est fausse.</translation>
    </message>
    <message>
        <source>A member is counted twice among the approvals.</source>
        <translation>Un membre est compté deux fois parmi les approbations.</translation>
    </message>
    <message>
        <source>There are too few approvals.</source>
        <translation>Il y a trop peu d’approbations.</translation>
    </message>
    <message>
        <source>An approval comes from somebody who is no checker of this epoch.</source>
        <translation>Une approbation vient de quelqu’un qui n’est pas vérificateur de cette époque.</translation>
    </message>
    <message>
        <source>The base of the artifact does not fit its kind.</source>
        <translation>La base de l’artefact ne convient pas à son type.</translation>
    </message>
    <message>
        <source>The release has this artifact already.</source>
        <translation>La release a déjà cet artefact.</translation>
    </message>
    <message>
        <source>The payload of the artifact is empty.</source>
        <translation>La charge utile de l’artefact est vide.</translation>
    </message>
    <message>
        <source>An artifact or document of the release is larger than 4 GiB.</source>
        <translation>Un artefact ou un document de la release dépasse 4 Gio.</translation>
    </message>
    <message>
        <source>The release has as many artifacts as allowed.</source>
        <translation>La release a autant d’artefacts que permis.</translation>
    </message>
    <message>
        <source>The artifact belongs to no target of the release.</source>
        <translation>L’artefact n’appartient à aucune cible de la release.</translation>
    </message>
    <message>
        <source>The artifact is not signed by a release key of the publisher or owner.</source>
        <translation>L’artefact n’est pas signé par une clé de release de l’éditeur ou du propriétaire.</translation>
    </message>
    <message>
        <source>The batch is not valid.</source>
        <translation>Le lot n’est pas valide.</translation>
    </message>
    <message>
        <source>The batch has no entries.</source>
        <translation>Le lot n’a pas d’entrées.</translation>
    </message>
    <message>
        <source>The batch is not sealed to us.</source>
        <translation>Le lot n’est pas scellé pour nous.</translation>
    </message>
    <message>
        <source>The batch has not the gateway&apos;s next number.</source>
        <translation>Le lot ne porte pas le numéro suivant de la passerelle.</translation>
    </message>
    <message>
        <source>An opened entry does not fit its batch.</source>
        <translation>Une entrée ouverte ne correspond pas à son lot.</translation>
    </message>
    <message>
        <source>The batch speaks of a release that was never approved.</source>
        <translation>Le lot parle d’une release qui n’a jamais été approuvée.</translation>
    </message>
    <message>
        <source>The releases of the batch are not in order.</source>
        <translation>Les releases du lot ne sont pas dans l’ordre.</translation>
    </message>
    <message>
        <source>The bundle is not valid.</source>
        <translation>Le paquet n’est pas valide.</translation>
    </message>
    <message>
        <source>The checkpoint contradicts the one seen before.</source>
        <translation>Le point de contrôle contredit celui vu auparavant.</translation>
    </message>
    <message>
        <source>Keep both: they are evidence against the validators.</source>
        <translation>Gardez les deux&#x202f;: ce sont des preuves contre les validateurs.</translation>
    </message>
    <message>
        <source>The checkpoint of the bundle is damaged.</source>
        <translation>Le point de contrôle du paquet est endommagé.</translation>
    </message>
    <message>
        <source>The checkpoint belongs to another consortium or chain.</source>
        <translation>Le point de contrôle appartient à un autre consortium ou à une autre chaîne.</translation>
    </message>
    <message>
        <source>Too few validators cosigned the checkpoint.</source>
        <translation>Trop peu de validateurs ont cosigné le point de contrôle.</translation>
    </message>
    <message>
        <source>The checkpoint is older than the one seen before.</source>
        <translation>Le point de contrôle est plus ancien que celui vu auparavant.</translation>
    </message>
    <message>
        <source>The chain of epochs in the bundle has a gap or a wrong signature.</source>
        <translation>La suite des époques dans le paquet a une lacune ou une signature fausse.</translation>
    </message>
    <message>
        <source>The bundle names an epoch that is not known.</source>
        <translation>Le paquet nomme une époque inconnue.</translation>
    </message>
    <message>
        <source>A proof in the bundle is wrong.</source>
        <translation>Une preuve du paquet est fausse.</translation>
    </message>
    <message>
        <source>The proof of the last leaf is wrong.</source>
        <translation>La preuve de la dernière feuille est fausse.</translation>
    </message>
    <message>
        <source>The manifest is not the one that was approved.</source>
        <translation>Le manifeste n’est pas celui qui a été approuvé.</translation>
    </message>
    <message>
        <source>The bundle lacks a proof.</source>
        <translation>Il manque une preuve au paquet.</translation>
    </message>
    <message>
        <source>The release is not approved.</source>
        <translation>La release n’est pas approuvée.</translation>
    </message>
    <message>
        <source>The publisher may not publish for this model.</source>
        <translation>L’éditeur n’a pas le droit de publier pour ce modèle.</translation>
    </message>
    <message>
        <source>The release was recalled.</source>
        <translation>La release a été rappelée.</translation>
    </message>
    <message>
        <source>The release was rejected.</source>
        <translation>La release a été rejetée.</translation>
    </message>
    <message>
        <source>The release is suspended.</source>
        <translation>La release est suspendue.</translation>
    </message>
    <message>
        <source>There were fewer checkers than the device demands.</source>
        <translation>Il y avait moins de vérificateurs que l’appareil n’en exige.</translation>
    </message>
    <message>
        <source>The bundle is larger than 256 KiB.</source>
        <translation>Le paquet dépasse 256 Kio.</translation>
    </message>
    <message>
        <source>The release was withdrawn.</source>
        <translation>La release a été retirée.</translation>
    </message>
    <message>
        <source>The transaction belongs to the other chain.</source>
        <translation>La transaction appartient à l’autre chaîne.</translation>
    </message>
    <message>
        <source>Such a transaction does not belong on this chain.</source>
        <translation>Une telle transaction n’a pas sa place sur cette chaîne.</translation>
    </message>
    <message>
        <source>The checkpoint is damaged.</source>
        <translation>Le point de contrôle est endommagé.</translation>
    </message>
    <message>
        <source>The request names another device.</source>
        <translation>La requête nomme un autre appareil.</translation>
    </message>
    <message>
        <source>The request of the device is damaged.</source>
        <translation>La requête de l’appareil est endommagée.</translation>
    </message>
    <message>
        <source>The device is revoked already.</source>
        <translation>L’appareil est déjà révoqué.</translation>
    </message>
    <message>
        <source>A device with this key is enrolled already.</source>
        <translation>Un appareil avec cette clé est déjà enrôlé.</translation>
    </message>
    <message>
        <source>Devices must be appended at the next index.</source>
        <translation>Les appareils doivent être ajoutés à l’index suivant.</translation>
    </message>
    <message>
        <source>Look at the fleet and try again.</source>
        <translation>Consultez le parc et réessayez.</translation>
    </message>
    <message>
        <source>The devices are not in order.</source>
        <translation>Les appareils ne sont pas dans l’ordre.</translation>
    </message>
    <message>
        <source>There is no such device in the fleet.</source>
        <translation>Il n’y a pas de tel appareil dans le parc.</translation>
    </message>
    <message>
        <source>The model has no such hardware class.</source>
        <translation>Le modèle n’a pas cette classe matérielle.</translation>
    </message>
    <message>
        <source>The key of a device cannot be used.</source>
        <translation>La clé d’un appareil ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>A signature under the new epoch is wrong.</source>
        <translation>Une signature au bas de la nouvelle époque est fausse.</translation>
    </message>
    <message>
        <source>A validator of the epoch has no consensus key.</source>
        <translation>Un validateur de l’époque n’a pas de clé de consensus.</translation>
    </message>
    <message>
        <source>A member signed the new epoch twice.</source>
        <translation>Un membre a signé deux fois la nouvelle époque.</translation>
    </message>
    <message>
        <source>A member of the epoch lacks the key that it needs.</source>
        <translation>Un membre de l’époque n’a pas la clé qu’il lui faut.</translation>
    </message>
    <message>
        <source>The new epoch has not the next number.</source>
        <translation>La nouvelle époque ne porte pas le numéro suivant.</translation>
    </message>
    <message>
        <source>The members of the epoch are not in order.</source>
        <translation>Les membres de l’époque ne sont pas dans l’ordre.</translation>
    </message>
    <message>
        <source>Too few members of the old epoch signed the new one.</source>
        <translation>Trop peu de membres de l’ancienne époque ont signé la nouvelle.</translation>
    </message>
    <message>
        <source>A signer of the new epoch is revoked.</source>
        <translation>Un signataire de la nouvelle époque est révoqué.</translation>
    </message>
    <message>
        <source>The epoch is for another role.</source>
        <translation>L’époque concerne un autre rôle.</translation>
    </message>
    <message>
        <source>A member of the epoch does not hold the role.</source>
        <translation>Un membre de l’époque ne détient pas le rôle.</translation>
    </message>
    <message>
        <source>A signer of the new epoch is not in the old one.</source>
        <translation>Un signataire de la nouvelle époque n’est pas dans l’ancienne.</translation>
    </message>
    <message>
        <source>The evidence is not valid.</source>
        <translation>Les éléments de preuve ne sont pas valides.</translation>
    </message>
    <message>
        <source>The evidence holds nothing of the delivery chain.</source>
        <translation>Les éléments de preuve ne contiennent rien de la chaîne de livraison.</translation>
    </message>
    <message>
        <source>The evidence holds no release.</source>
        <translation>Les éléments de preuve ne contiennent aucune release.</translation>
    </message>
    <message>
        <source>The genesis document has no valid time.</source>
        <translation>Le document de genèse n’a pas d’heure valide.</translation>
    </message>
    <message>
        <source>The heartbeat in the genesis document is out of range.</source>
        <translation>Le battement dans le document de genèse est hors limites.</translation>
    </message>
    <message>
        <source>A member in the genesis document lacks a key.</source>
        <translation>Un membre du document de genèse n’a pas de clé.</translation>
    </message>
    <message>
        <source>A key stands twice in the genesis document.</source>
        <translation>Une clé figure deux fois dans le document de genèse.</translation>
    </message>
    <message>
        <source>The genesis document has too few or too many members.</source>
        <translation>Le document de genèse a trop ou trop peu de membres.</translation>
    </message>
    <message>
        <source>The members in the genesis document are not in order.</source>
        <translation>Les membres du document de genèse ne sont pas dans l’ordre.</translation>
    </message>
    <message>
        <source>The genesis document demands more checkers than it names.</source>
        <translation>Le document de genèse exige plus de vérificateurs qu’il n’en nomme.</translation>
    </message>
    <message>
        <source>The name of the consortium is not usable.</source>
        <translation>Le nom du consortium n’est pas utilisable.</translation>
    </message>
    <message>
        <source>A member in the genesis document has a wrong revision.</source>
        <translation>Un membre du document de genèse a une révision fausse.</translation>
    </message>
    <message>
        <source>The genesis document names a revoked key.</source>
        <translation>Le document de genèse nomme une clé révoquée.</translation>
    </message>
    <message>
        <source>An epoch of the genesis document names a member without the role.</source>
        <translation>Une époque du document de genèse nomme un membre sans le rôle.</translation>
    </message>
    <message>
        <source>The genesis document is too large.</source>
        <translation>Le document de genèse est trop grand.</translation>
    </message>
    <message>
        <source>The turn time in the genesis document is out of range.</source>
        <translation>La durée de tour dans le document de genèse est hors limites.</translation>
    </message>
    <message>
        <source>An epoch of the genesis document names an unknown member.</source>
        <translation>Une époque du document de genèse nomme un membre inconnu.</translation>
    </message>
    <message>
        <source>A key in the genesis document cannot be used.</source>
        <translation>Une clé du document de genèse ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>The genesis document is of an unknown version.</source>
        <translation>Le document de genèse est d’une version inconnue.</translation>
    </message>
    <message>
        <source>An id has 1 to 64 characters of a-z, 0-9, hyphen and dot.</source>
        <translation>Un id a de 1 à 64 caractères parmi a-z, 0-9, tiret et point.</translation>
    </message>
    <message>
        <source>An inline payload stands twice in the transaction.</source>
        <translation>Une charge utile intégrée figure deux fois dans la transaction.</translation>
    </message>
    <message>
        <source>An inline payload does not fit its hash.</source>
        <translation>Une charge utile intégrée ne correspond pas à son empreinte.</translation>
    </message>
    <message>
        <source>An inline payload is missing in the transaction.</source>
        <translation>Une charge utile intégrée manque dans la transaction.</translation>
    </message>
    <message>
        <source>The transaction carries a payload that nothing refers to.</source>
        <translation>La transaction porte une charge utile à laquelle rien ne renvoie.</translation>
    </message>
    <message>
        <source>A list that must not be empty is empty.</source>
        <translation>Une liste qui ne doit pas être vide est vide.</translation>
    </message>
    <message>
        <source>The signature of the manifest is wrong.</source>
        <translation>La signature du manifeste est fausse.</translation>
    </message>
    <message>
        <source>The boot check does not fit the kind of target.</source>
        <translation>Le contrôle de démarrage ne convient pas au type de cible.</translation>
    </message>
    <message>
        <source>The manifest is signed twice with one key.</source>
        <translation>Le manifeste est signé deux fois avec la même clé.</translation>
    </message>
    <message>
        <source>The release names the same target or hardware class twice.</source>
        <translation>La release nomme deux fois la même cible ou la même classe matérielle.</translation>
    </message>
    <message>
        <source>The release has no target for this hardware class.</source>
        <translation>La release n’a pas de cible pour cette classe matérielle.</translation>
    </message>
    <message>
        <source>Ask the owner of the model to name you as a delegate.</source>
        <translation>Demandez au propriétaire du modèle de vous nommer délégué.</translation>
    </message>
    <message>
        <source>No release key of the publisher signed the manifest.</source>
        <translation>Aucune clé de release de l’éditeur n’a signé le manifeste.</translation>
    </message>
    <message>
        <source>The manifest is of an unknown version.</source>
        <translation>Le manifeste est d’une version inconnue.</translation>
    </message>
    <message>
        <source>The manifest belongs to another consortium.</source>
        <translation>Le manifeste appartient à un autre consortium.</translation>
    </message>
    <message>
        <source>The manifest names another publisher than the signer.</source>
        <translation>Le manifeste nomme un autre éditeur que le signataire.</translation>
    </message>
    <message>
        <source>An endorsement has a wrong signature.</source>
        <translation>Un aval porte une signature fausse.</translation>
    </message>
    <message>
        <source>A member endorsed twice.</source>
        <translation>Un membre a donné deux fois son aval.</translation>
    </message>
    <message>
        <source>A key of the member was changed in place.</source>
        <translation>Une clé du membre a été modifiée sur place.</translation>
    </message>
    <message>
        <source>A key of the member was dropped instead of revoked.</source>
        <translation>Une clé du membre a été supprimée au lieu d’être révoquée.</translation>
    </message>
    <message>
        <source>The key belongs to another member or purpose already.</source>
        <translation>La clé appartient déjà à un autre membre ou à un autre usage.</translation>
    </message>
    <message>
        <source>The keys of the member are not in order.</source>
        <translation>Les clés du membre ne sont pas dans l’ordre.</translation>
    </message>
    <message>
        <source>The record of the member changed meanwhile.</source>
        <translation>La fiche du membre a changé entre-temps.</translation>
    </message>
    <message>
        <source>A majority of the members must endorse it.</source>
        <translation>Une majorité des membres doit l’avaliser.</translation>
    </message>
    <message>
        <source>A majority of the holders of the role must endorse it.</source>
        <translation>Une majorité des détenteurs du rôle doit l’avaliser.</translation>
    </message>
    <message>
        <source>The consortium has as many members as allowed.</source>
        <translation>Le consortium a autant de membres que permis.</translation>
    </message>
    <message>
        <source>There is no such member.</source>
        <translation>Il n’y a pas de tel membre.</translation>
    </message>
    <message>
        <source>An endorsement comes from somebody who is no member.</source>
        <translation>Un aval vient de quelqu’un qui n’est pas membre.</translation>
    </message>
    <message>
        <source>A key of the member cannot be used.</source>
        <translation>Une clé du membre ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>A hardware class of a model cannot be dropped.</source>
        <translation>Une classe matérielle d’un modèle ne peut pas être supprimée.</translation>
    </message>
    <message>
        <source>A delegate must be a vendor.</source>
        <translation>Un délégué doit être un éditeur.</translation>
    </message>
    <message>
        <source>Only the owner may change the model.</source>
        <translation>Seul le propriétaire peut modifier le modèle.</translation>
    </message>
    <message>
        <source>The lists of the model are not in order.</source>
        <translation>Les listes du modèle ne sont pas dans l’ordre.</translation>
    </message>
    <message>
        <source>A model of this id exists already.</source>
        <translation>Un modèle de cet id existe déjà.</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>Choisissez un autre id.</translation>
    </message>
    <message>
        <source>The model is like this already.</source>
        <translation>Le modèle est déjà ainsi.</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>Il n’y a pas de tel modèle.</translation>
    </message>
    <message>
        <source>The release asks for more approvals than there are checkers.</source>
        <translation>La release demande plus d’approbations qu’il n’y a de vérificateurs.</translation>
    </message>
    <message>
        <source>Ask for fewer approvals.</source>
        <translation>Demandez moins d’approbations.</translation>
    </message>
    <message>
        <source>There are fewer checkers than the consortium demands.</source>
        <translation>Il y a moins de vérificateurs que le consortium n’en exige.</translation>
    </message>
    <message>
        <source>Admit more checkers, then publish.</source>
        <translation>Admettez d’autres vérificateurs, puis publiez.</translation>
    </message>
    <message>
        <source>A release of the same target is open or approved already.</source>
        <translation>Une release de la même cible est déjà ouverte ou approuvée.</translation>
    </message>
    <message>
        <source>Look at that release, or change the target.</source>
        <translation>Consultez cette release, ou changez la cible.</translation>
    </message>
    <message>
        <source>This release is published already.</source>
        <translation>Cette release est déjà publiée.</translation>
    </message>
    <message>
        <source>The decision about this release is final.</source>
        <translation>La décision sur cette release est définitive.</translation>
    </message>
    <message>
        <source>Artifacts can be added to open and approved releases alone.</source>
        <translation>Des artefacts ne peuvent être ajoutés qu’aux releases ouvertes ou approuvées.</translation>
    </message>
    <message>
        <source>Only the publisher and the owner of the model may do this.</source>
        <translation>Seuls l’éditeur et le propriétaire du modèle peuvent le faire.</translation>
    </message>
    <message>
        <source>A withdrawal needs a reason.</source>
        <translation>Un retrait exige un motif.</translation>
    </message>
    <message>
        <source>The votes of the release are not in order.</source>
        <translation>Les votes de la release ne sont pas dans l’ordre.</translation>
    </message>
    <message>
        <source>The member does not hold the role that this needs.</source>
        <translation>Le membre ne détient pas le rôle nécessaire.</translation>
    </message>
    <message>
        <source>An earlier transaction of the same key is missing.</source>
        <translation>Une transaction antérieure de la même clé manque.</translation>
    </message>
    <message>
        <source>It is taken up once the earlier one arrives.</source>
        <translation>Elle est prise en compte dès que l’antérieure arrive.</translation>
    </message>
    <message>
        <source>The sequence number was used already.</source>
        <translation>Le numéro de séquence a déjà été utilisé.</translation>
    </message>
    <message>
        <source>The signature of the transaction is wrong.</source>
        <translation>La signature de la transaction est fausse.</translation>
    </message>
    <message>
        <source>The signing key is revoked.</source>
        <translation>La clé de signature est révoquée.</translation>
    </message>
    <message>
        <source>The signing key belongs to no member.</source>
        <translation>La clé de signature n’appartient à aucun membre.</translation>
    </message>
    <message>
        <source>The signing key is for another purpose.</source>
        <translation>La clé de signature sert à un autre usage.</translation>
    </message>
    <message>
        <source>The ledger does not hold this.</source>
        <translation>Le registre ne contient pas cela.</translation>
    </message>
    <message>
        <source>The stored state is damaged.</source>
        <translation>L’état enregistré est endommagé.</translation>
    </message>
    <message>
        <source>A text contains control characters.</source>
        <translation>Un texte contient des caractères de contrôle.</translation>
    </message>
    <message>
        <source>A text that must not be empty is empty.</source>
        <translation>Un texte qui ne doit pas être vide est vide.</translation>
    </message>
    <message>
        <source>Ledger time must rise.</source>
        <translation>L’heure du registre doit avancer.</translation>
    </message>
    <message>
        <source>The transaction is damaged.</source>
        <translation>La transaction est endommagée.</translation>
    </message>
    <message>
        <source>The transaction is larger than 64 KiB.</source>
        <translation>La transaction dépasse 64 Kio.</translation>
    </message>
    <message>
        <source>The transaction is of an unknown kind.</source>
        <translation>La transaction est d’un type inconnu.</translation>
    </message>
    <message>
        <source>The trust anchor is not valid.</source>
        <translation>L’ancre de confiance n’est pas valide.</translation>
    </message>
    <message>
        <source>A version is dotted numbers with an optional tail, such as 1.4.0 or 1.4.0-rc.1.</source>
        <translation>Une version se compose de nombres séparés par des points, avec une suite facultative, comme 1.4.0 ou 1.4.0-rc.1.</translation>
    </message>
    <message>
        <source>The vote is not valid.</source>
        <translation>Le vote n’est pas valide.</translation>
    </message>
    <message>
        <source>The signature of the vote is wrong.</source>
        <translation>La signature du vote est fausse.</translation>
    </message>
    <message>
        <source>The publisher, the owner and the delegates of a model do not vote on its releases.</source>
        <translation>L’éditeur, le propriétaire et les délégués d’un modèle ne votent pas sur ses releases.</translation>
    </message>
    <message>
        <source>Who became a delegate after the publication can still reject.</source>
        <translation>Qui est devenu délégué après la publication peut encore rejeter.</translation>
    </message>
    <message>
        <source>The vote key is revoked.</source>
        <translation>La clé de vote est révoquée.</translation>
    </message>
    <message>
        <source>A rejection is never taken back.</source>
        <translation>Un rejet ne se reprend jamais.</translation>
    </message>
    <message>
        <source>The member is not in the checker epoch that the release froze.</source>
        <translation>Le membre ne fait pas partie de l’époque de vérificateurs figée par la release.</translation>
    </message>
    <message>
        <source>A rejection needs a reason.</source>
        <translation>Un rejet exige un motif.</translation>
    </message>
    <message>
        <source>The member has cast this vote already.</source>
        <translation>Le membre a déjà émis ce vote.</translation>
    </message>
    <message>
        <source>The vote is for another checker epoch.</source>
        <translation>Le vote concerne une autre époque de vérificateurs.</translation>
    </message>
    <message>
        <source>The node refused an operation.</source>
        <translation>Le nœud a refusé une opération.</translation>
    </message>
    <message>
        <source>The acknowledgement speaks of a release that was never approved.</source>
        <translation>L’acquittement parle d’une release qui n’a jamais été approuvée.</translation>
    </message>
    <message>
        <source>The acknowledgement speaks of a release for another model.</source>
        <translation>L’acquittement parle d’une release d’un autre modèle.</translation>
    </message>
    <message>
        <source>As many acknowledgements wait for their batch as can be held.</source>
        <translation>Autant d’acquittements qu’il peut en être gardé attendent leur lot.</translation>
    </message>
    <message>
        <source>The body of a batch does not add up to its recorded root.</source>
        <translation>Le contenu d’un lot ne donne pas la racine inscrite.</translation>
    </message>
    <message>
        <source>The payload could not be built.</source>
        <translation>La charge utile n’a pas pu être créée.</translation>
    </message>
    <message>
        <source>The device asks for a proof from a checkpoint that is not on our chain.</source>
        <translation>L’appareil demande une preuve depuis un point de contrôle qui n’est pas sur notre chaîne.</translation>
    </message>
    <message>
        <source>The stored chain is of an unknown version.</source>
        <translation>La chaîne enregistrée est d’une version inconnue.</translation>
    </message>
    <message>
        <source>A node of the stored log is missing.</source>
        <translation>Un nœud du journal enregistré manque.</translation>
    </message>
    <message>
        <source>The stored log does not add up to its root.</source>
        <translation>Le journal enregistré ne donne pas sa racine.</translation>
    </message>
    <message>
        <source>There is no such block.</source>
        <translation>Il n’y a pas de tel bloc.</translation>
    </message>
    <message>
        <source>There is no such transaction in the log.</source>
        <translation>Il n’y a pas de telle transaction dans le journal.</translation>
    </message>
    <message>
        <source>The record to undo a block is missing.</source>
        <translation>L’enregistrement nécessaire pour annuler un bloc manque.</translation>
    </message>
    <message>
        <source>The chain has no validators.</source>
        <translation>La chaîne n’a pas de validateurs.</translation>
    </message>
    <message>
        <source>The folder belongs to another consortium.</source>
        <translation>Le dossier appartient à un autre consortium.</translation>
    </message>
    <message>
        <source>The stored chain and its state do not fit together.</source>
        <translation>La chaîne enregistrée et son état ne concordent pas.</translation>
    </message>
    <message>
        <source>The stored state does not add up to its root.</source>
        <translation>L’état enregistré ne donne pas sa racine.</translation>
    </message>
    <message>
        <source>A block sets the ledger&apos;s time later than the block itself.</source>
        <translation>Un bloc règle l’heure du registre plus tard que le bloc lui-même.</translation>
    </message>
    <message>
        <source>The configuration file is damaged.</source>
        <translation>Le fichier de configuration est endommagé.</translation>
    </message>
    <message>
        <source>Correct it, or create the node anew.</source>
        <translation>Corrigez-le, ou créez le nœud à nouveau.</translation>
    </message>
    <message>
        <source>The configuration describes a gateway, but the member does not hold the role.</source>
        <translation>La configuration décrit une passerelle, mais le membre ne détient pas ce rôle.</translation>
    </message>
    <message>
        <source>Correct config.json in the home.</source>
        <translation>Corrigez config.json dans le dossier du nœud.</translation>
    </message>
    <message>
        <source>The control socket of the node refused a request.</source>
        <translation>Le socket de contrôle du nœud a refusé une requête.</translation>
    </message>
    <message>
        <source>A node runs in this home already.</source>
        <translation>Un nœud tourne déjà dans ce dossier.</translation>
    </message>
    <message>
        <source>Stop it first (quorated stop), or open another home.</source>
        <translation>Arrêtez-le d’abord (quorated stop), ou ouvrez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no such epoch.</source>
        <translation>Il n’y a pas de telle époque.</translation>
    </message>
    <message>
        <source>The evidence could not be put together.</source>
        <translation>Les éléments de preuve n’ont pas pu être réunis.</translation>
    </message>
    <message>
        <source>The followed directory could not be brought up to date.</source>
        <translation>Le répertoire suivi n’a pas pu être actualisé.</translation>
    </message>
    <message>
        <source>No artifact leads from the present version to the new one.</source>
        <translation>Aucun artefact ne mène de la version actuelle à la nouvelle.</translation>
    </message>
    <message>
        <source>The genesis does not fit this home.</source>
        <translation>La genèse ne correspond pas à ce dossier.</translation>
    </message>
    <message>
        <source>The folder has something in it already.</source>
        <translation>Le dossier contient déjà quelque chose.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder is not the home of a node.</source>
        <translation>Le dossier n’est pas celui d’un nœud.</translation>
    </message>
    <message>
        <source>Create or join a consortium first.</source>
        <translation>Créez ou rejoignez d’abord un consortium.</translation>
    </message>
    <message>
        <source>The job was cancelled.</source>
        <translation>La tâche a été annulée.</translation>
    </message>
    <message>
        <source>There is no such job.</source>
        <translation>Il n’y a pas de telle tâche.</translation>
    </message>
    <message>
        <source>The key for this act is not on this computer.</source>
        <translation>La clé de cet acte n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Use the computer that holds it.</source>
        <translation>Utilisez l’ordinateur qui la détient.</translation>
    </message>
    <message>
        <source>The keys are locked.</source>
        <translation>Les clés sont verrouillées.</translation>
    </message>
    <message>
        <source>Unlock the keys and try again.</source>
        <translation>Déverrouillez les clés et réessayez.</translation>
    </message>
    <message>
        <source>The public half of a key is missing beside it.</source>
        <translation>La moitié publique d’une clé manque à côté d’elle.</translation>
    </message>
    <message>
        <source>The public record of a member is damaged.</source>
        <translation>La fiche publique d’un membre est endommagée.</translation>
    </message>
    <message>
        <source>The node is not running.</source>
        <translation>Le nœud ne tourne pas.</translation>
    </message>
    <message>
        <source>Start it and try again.</source>
        <translation>Démarrez-le et réessayez.</translation>
    </message>
    <message>
        <source>The payload is not held here.</source>
        <translation>La charge utile n’est pas détenue ici.</translation>
    </message>
    <message>
        <source>The payload did not arrive in time.</source>
        <translation>La charge utile n’est pas arrivée à temps.</translation>
    </message>
    <message>
        <source>Check the peers of the transfer.</source>
        <translation>Vérifiez les pairs du transfert.</translation>
    </message>
    <message>
        <source>There is no such profile for deltas.</source>
        <translation>Il n’y a pas de tel profil de delta.</translation>
    </message>
    <message>
        <source>The proof could not be made.</source>
        <translation>La preuve n’a pas pu être établie.</translation>
    </message>
    <message>
        <source>There is no checkpoint with a quorum of cosignatures yet.</source>
        <translation>Il n’y a pas encore de point de contrôle avec un quorum de cosignatures.</translation>
    </message>
    <message>
        <source>Wait until the validators have cosigned one.</source>
        <translation>Attendez que les validateurs en aient cosigné un.</translation>
    </message>
    <message>
        <source>No cosigned checkpoint covers the transaction yet.</source>
        <translation>Aucun point de contrôle cosigné ne couvre encore la transaction.</translation>
    </message>
    <message>
        <source>Wait until the validators have cosigned the next one.</source>
        <translation>Attendez que les validateurs aient cosigné le suivant.</translation>
    </message>
    <message>
        <source>The proposal cannot be used.</source>
        <translation>La proposition ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>Le document est vide.</translation>
    </message>
    <message>
        <source>Old and new are the same.</source>
        <translation>L’ancien et le nouveau sont identiques.</translation>
    </message>
    <message>
        <source>Choose another file or folder.</source>
        <translation>Choisissez un autre fichier ou dossier.</translation>
    </message>
    <message>
        <source>The target could not be rebuilt.</source>
        <translation>La cible n’a pas pu être reconstruite.</translation>
    </message>
    <message>
        <source>The release travels as a delta alone; rebuilding needs the old version.</source>
        <translation>La release ne voyage que comme delta&#x202f;; la reconstruction a besoin de l’ancienne version.</translation>
    </message>
    <message>
        <source>Choose the version that the delta starts from.</source>
        <translation>Choisissez la version dont part le delta.</translation>
    </message>
    <message>
        <source>The rebuilt target is not the one of the release.</source>
        <translation>La cible reconstruite n’est pas celle de la release.</translation>
    </message>
    <message>
        <source>Do not approve. Reject with this reason.</source>
        <translation>N’approuvez pas. Rejetez avec ce motif.</translation>
    </message>
    <message>
        <source>The rebuilt target reads back differently.</source>
        <translation>La cible reconstruite se relit différemment.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>A stored record is damaged.</source>
        <translation>Un enregistrement conservé est endommagé.</translation>
    </message>
    <message>
        <source>There is no such release.</source>
        <translation>Il n’y a pas de telle release.</translation>
    </message>
    <message>
        <source>The setup cannot be done this way.</source>
        <translation>La mise en place ne peut pas se faire ainsi.</translation>
    </message>
    <message>
        <source>There is no such severity.</source>
        <translation>Il n’y a pas de telle gravité.</translation>
    </message>
    <message>
        <source>The node is stopping.</source>
        <translation>Le nœud est en cours d’arrêt.</translation>
    </message>
    <message>
        <source>The transaction was not settled in time.</source>
        <translation>La transaction n’est pas devenue définitive à temps.</translation>
    </message>
    <message>
        <source>It may still be settled; look at the chain before you try again.</source>
        <translation>Elle peut encore le devenir&#x202f;; consultez la chaîne avant de réessayer.</translation>
    </message>
    <message>
        <source>The target changed while it was read.</source>
        <translation>La cible a changé pendant sa lecture.</translation>
    </message>
    <message>
        <source>The target is empty.</source>
        <translation>La cible est vide.</translation>
    </message>
    <message>
        <source>Choose a file or folder with content.</source>
        <translation>Choisissez un fichier ou un dossier qui a du contenu.</translation>
    </message>
    <message>
        <source>Old and new must both be files or both be folders.</source>
        <translation>L’ancien et le nouveau doivent être tous deux des fichiers ou tous deux des dossiers.</translation>
    </message>
    <message>
        <source>The chosen file or folder does not exist.</source>
        <translation>Le fichier ou le dossier choisi n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such transaction.</source>
        <translation>Il n’y a pas de telle transaction.</translation>
    </message>
    <message>
        <source>A verdict is approve or reject.</source>
        <translation>Un verdict est une approbation ou un rejet.</translation>
    </message>
    <message>
        <source>A peer sent an unusable address.</source>
        <translation>Un pair a envoyé une adresse inutilisable.</translation>
    </message>
    <message>
        <source>This release was not reviewed on this node yet.</source>
        <translation>Cette release n’a pas encore été examinée sur ce nœud.</translation>
    </message>
    <message>
        <source>Start the review.</source>
        <translation>Lancez l’examen.</translation>
    </message>
    <message>
        <source>The version that this release updates is not at hand.</source>
        <translation>La version que cette release met à jour n’est pas disponible.</translation>
    </message>
    <message>
        <source>Choose the file or folder of the old version and start the review again.</source>
        <translation>Choisissez le fichier ou le dossier de l’ancienne version et relancez l’examen.</translation>
    </message>
    <message>
        <source>The program quorate-unpack, which opens images in a confined process, is not installed.</source>
        <translation>Le programme quorate-unpack, qui ouvre les images dans un processus confiné, n’est pas installé.</translation>
    </message>
    <message>
        <source>Install Quorate anew.</source>
        <translation>Réinstallez Quorate.</translation>
    </message>
    <message>
        <source>There is no such file in the comparison.</source>
        <translation>Il n’y a pas de tel fichier dans la comparaison.</translation>
    </message>
    <message>
        <source>This release is being reviewed at this moment.</source>
        <translation>Cette release est en cours d’examen.</translation>
    </message>
    <message>
        <source>Wait for the review, or cancel it.</source>
        <translation>Attendez la fin de l’examen, ou annulez-le.</translation>
    </message>
    <message>
        <source>The review is not finished, so there is no report yet.</source>
        <translation>L’examen n’est pas terminé, il n’y a donc pas encore de rapport.</translation>
    </message>
    <message>
        <source>Wait for the review, or start it again.</source>
        <translation>Attendez la fin de l’examen, ou relancez-le.</translation>
    </message>
    <message>
        <source>A part of the image could not be inspected.</source>
        <translation>Une partie de l’image n’a pas pu être inspectée.</translation>
    </message>
    <message>
        <source>The description of an analyzer is wrong at the place named.</source>
        <translation>La description d’un analyseur est erronée à l’endroit indiqué.</translation>
    </message>
    <message>
        <source>Correct its file in the folder analyzers of the node&apos;s home.</source>
        <translation>Corrigez son fichier dans le sous-dossier analyzers du dossier du nœud.</translation>
    </message>
    <message>
        <source>The analyzer&apos;s program is not installed.</source>
        <translation>Le programme de l’analyseur n’est pas installé.</translation>
    </message>
    <message>
        <source>Install it with the system&apos;s package manager.</source>
        <translation>Installez-le avec le gestionnaire de paquets du système.</translation>
    </message>
    <message>
        <source>The analyzer&apos;s output is not what its description says.</source>
        <translation>La sortie de l’analyseur n’est pas celle qu’annonce sa description.</translation>
    </message>
    <message>
        <source>A hard link points at nothing that came before it.</source>
        <translation>Un lien physique ne pointe vers rien qui le précède.</translation>
    </message>
    <message>
        <source>It is damaged; what could be read was read.</source>
        <translation>C’est endommagé&#x202f;; ce qui pouvait être lu l’a été.</translation>
    </message>
    <message>
        <source>It lies deeper inside other containers than is looked.</source>
        <translation>Il se trouve dans plus de conteneurs imbriqués qu’il n’en est ouvert.</translation>
    </message>
    <message>
        <source>The archive has this name several times; the last one was taken.</source>
        <translation>L’archive contient ce nom plusieurs fois&#x202f;; le dernier a été retenu.</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>C’est chiffré.</translation>
    </message>
    <message>
        <source>The file system was not cleanly closed; its journal was not played back.</source>
        <translation>Le système de fichiers n’a pas été fermé proprement&#x202f;; son journal n’a pas été rejoué.</translation>
    </message>
    <message>
        <source>A folder contains itself.</source>
        <translation>Un dossier se contient lui-même.</translation>
    </message>
    <message>
        <source>It has more members, or longer names, than are looked at.</source>
        <translation>Il a plus d’éléments, ou des noms plus longs, qu’il n’en est examiné.</translation>
    </message>
    <message>
        <source>It unpacks to so much more than its own size that it looks like a bomb; it was closed again.</source>
        <translation>Décompressé, il dépasse tellement sa propre taille qu’il ressemble à une bombe&#x202f;; il a été refermé.</translation>
    </message>
    <message>
        <source>It is larger than is unpacked.</source>
        <translation>Il est plus grand que ce qui est décompressé.</translation>
    </message>
    <message>
        <source>There is more that was not looked into than is listed.</source>
        <translation>Il y a plus d’éléments non examinés que ceux qui sont listés.</translation>
    </message>
    <message>
        <source>Look at the added and changed files yourself.</source>
        <translation>Examinez vous-même les fichiers ajoutés et modifiés.</translation>
    </message>
    <message>
        <source>Files were left out because of their names or their size, so no analyzer looked at them.</source>
        <translation>Des fichiers ont été laissés de côté à cause de leur nom ou de leur taille&#x202f;; aucun analyseur ne les a examinés.</translation>
    </message>
    <message>
        <source>Your notes on this release are more than can be kept; the last was not added.</source>
        <translation>Vos notes sur cette release sont plus que ce qui peut être gardé&#x202f;; la dernière n’a pas été ajoutée.</translation>
    </message>
    <message>
        <source>It is over a limit of the comparison, and was not looked into wholly.</source>
        <translation>Il dépasse une limite de la comparaison et n’a pas été examiné en entier.</translation>
    </message>
    <message>
        <source>Make space, unless the size itself is absurd: then reject the release.</source>
        <translation>Faites de la place, sauf si la taille elle-même est absurde&#x202f;: rejetez alors la release.</translation>
    </message>
    <message>
        <source>The disk has too little space to rebuild the target; nothing was written.</source>
        <translation>Le disque a trop peu de place pour reconstruire la cible&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>It ends before it should.</source>
        <translation>Il se termine avant la fin attendue.</translation>
    </message>
    <message>
        <source>A name in it climbs out of its folder or is too long; that member was left out.</source>
        <translation>Un nom qu’il contient sort de son dossier ou est trop long&#x202f;; cet élément a été omis.</translation>
    </message>
    <message>
        <source>Its compression is unknown to this program.</source>
        <translation>Sa compression est inconnue de ce programme.</translation>
    </message>
    <message>
        <source>This is not an attestation of a review.</source>
        <translation>Ce n’est pas l’attestation d’un examen.</translation>
    </message>
    <message>
        <source>The attestation&apos;s signature is wrong: it was changed after it was signed.</source>
        <translation>La signature de l’attestation est fausse&#x202f;: elle a été modifiée après la signature.</translation>
    </message>
    <message>
        <source>The review was cancelled.</source>
        <translation>L’examen a été annulé.</translation>
    </message>
    <message>
        <source>The unpacked contents of this review are no longer there.</source>
        <translation>Le contenu extrait de cet examen n’existe plus.</translation>
    </message>
    <message>
        <source>Start the review again.</source>
        <translation>Relancez l’examen.</translation>
    </message>
    <message>
        <source>The file is too large to be looked into as a whole.</source>
        <translation>Le fichier est trop grand pour être examiné en entier.</translation>
    </message>
    <message>
        <source>The file begins like a program and is none.</source>
        <translation>Le fichier commence comme un programme et n’en est pas un.</translation>
    </message>
    <message>
        <source>A finding needs a text of at most 2000 characters and one of the known weights.</source>
        <translation>Un constat exige un texte de 2000 caractères au plus et l’un des poids connus.</translation>
    </message>
    <message>
        <source>The stored contents of a review are damaged.</source>
        <translation>Le contenu conservé d’un examen est endommagé.</translation>
    </message>
    <message>
        <source>The confined program crashed.</source>
        <translation>Le programme confiné a planté.</translation>
    </message>
    <message>
        <source>This system cannot keep a program from the network or from the files of its user, so it was not started.</source>
        <translation>Ce système ne peut pas isoler un programme du réseau ou des fichiers de son utilisateur&#x202f;; il n’a donc pas été lancé.</translation>
    </message>
    <message>
        <source>Use Linux 5.13 or later with seccomp and Landlock.</source>
        <translation>Utilisez Linux 5.13 ou plus récent avec seccomp et Landlock.</translation>
    </message>
    <message>
        <source>The program could not be started.</source>
        <translation>Le programme n’a pas pu être lancé.</translation>
    </message>
    <message>
        <source>The program took longer than allowed and was ended.</source>
        <translation>Le programme a duré plus que permis et a été arrêté.</translation>
    </message>
    <message>
        <source>The stored report of the review is damaged.</source>
        <translation>Le rapport conservé de l’examen est endommagé.</translation>
    </message>
    <message>
        <source>The bill of materials is damaged or too large.</source>
        <translation>La nomenclature (SBOM) est endommagée ou trop grande.</translation>
    </message>
    <message>
        <source>This is neither CycloneDX nor SPDX as JSON.</source>
        <translation>Ce n’est ni du CycloneDX ni du SPDX en JSON.</translation>
    </message>
    <message>
        <source>The process that opens the image failed.</source>
        <translation>Le processus qui ouvre l’image a échoué.</translation>
    </message>
    <message>
        <source>There is neither a file nor a folder at this path.</source>
        <translation>Il n’y a ni fichier ni dossier à ce chemin.</translation>
    </message>
    <message>
        <source>The first difficulty in the genesis document is out of range.</source>
        <translation>La première difficulté dans le document de genèse est hors limites.</translation>
    </message>
    <message>
        <source>Only a chain that is sealed by work may do without votes.</source>
        <translation>Seule une chaîne scellée par le travail peut se passer de votes.</translation>
    </message>
    <message>
        <source>The analyzer ended with an exit code that its description does not know.</source>
        <translation>L’analyseur s’est terminé avec un code de sortie que sa description ne connaît pas.</translation>
    </message>
    <message>
        <source>The analyzer needs a file that is not there, such as its rules.</source>
        <translation>L’analyseur a besoin d’un fichier absent, par exemple ses règles.</translation>
    </message>
    <message>
        <source>Put it into the folder analyzers of the node&apos;s home.</source>
        <translation>Placez-le dans le sous-dossier analyzers du dossier du nœud.</translation>
    </message>
    <message>
        <source>A vendor that has a root key gets its release keys by that key alone.</source>
        <translation>Un éditeur qui a une clé racine ne reçoit ses clés de release que par cette clé.</translation>
    </message>
    <message>
        <source>Rotate the release key with the root key.</source>
        <translation>Renouvelez la clé de release avec la clé racine.</translation>
    </message>
    <message>
        <source>One of the messages was not signed by the validator.</source>
        <translation>L’un des messages n’a pas été signé par le validateur.</translation>
    </message>
    <message>
        <source>This offence is on the chain already.</source>
        <translation>Cette infraction est déjà sur la chaîne.</translation>
    </message>
    <message>
        <source>The messages are not what validators sign.</source>
        <translation>Les messages ne sont pas de ceux que signent les validateurs.</translation>
    </message>
    <message>
        <source>The two messages do not contradict each other.</source>
        <translation>Les deux messages ne se contredisent pas.</translation>
    </message>
    <message>
        <source>The two messages are not in order.</source>
        <translation>Les deux messages ne sont pas dans l’ordre.</translation>
    </message>
    <message>
        <source>The messages are not signed with a validator&apos;s key.</source>
        <translation>Les messages ne sont pas signés avec la clé d’un validateur.</translation>
    </message>
    <message>
        <source>The policy changed meanwhile.</source>
        <translation>La politique a changé entre-temps.</translation>
    </message>
    <message>
        <source>There is no such batch on the chain.</source>
        <translation>Il n’y a pas de tel lot sur la chaîne.</translation>
    </message>
    <message>
        <source>The device&apos;s certificate was not anchored on the delivery chain.</source>
        <translation>Le certificat de l’appareil n’a pas été ancré sur la chaîne de livraison.</translation>
    </message>
    <message>
        <source>Anchor it, then report again.</source>
        <translation>Ancrez-le, puis signalez à nouveau.</translation>
    </message>
    <message>
        <source>The batch is struck already.</source>
        <translation>Le lot est déjà annulé.</translation>
    </message>
    <message>
        <source>What is said to be an acknowledgement is none.</source>
        <translation>Ce qui est présenté comme un acquittement n’en est pas un.</translation>
    </message>
    <message>
        <source>What is reported is no misbehaviour of the gateway.</source>
        <translation>Ce qui est signalé n’est pas une faute de la passerelle.</translation>
    </message>
    <message>
        <source>What is reported does not stand in the batch.</source>
        <translation>Ce qui est signalé ne figure pas dans le lot.</translation>
    </message>
    <message>
        <source>The key that should have signed the rotation did not sign it.</source>
        <translation>La clé qui aurait dû signer le renouvellement ne l’a pas signé.</translation>
    </message>
    <message>
        <source>A release key alone does not rotate itself: a quorum of the checkers must consent.</source>
        <translation>Une clé de release ne se renouvelle pas seule&#x202f;: un quorum des vérificateurs doit y consentir.</translation>
    </message>
    <message>
        <source>Use the root key, or ask the checkers.</source>
        <translation>Utilisez la clé racine, ou demandez aux vérificateurs.</translation>
    </message>
    <message>
        <source>The record of the member holds as many keys as allowed.</source>
        <translation>La fiche du membre contient autant de clés que permis.</translation>
    </message>
    <message>
        <source>The rotation is signed with a key that may not rotate, or that is revoked.</source>
        <translation>Le renouvellement est signé avec une clé qui n’en a pas le droit ou qui est révoquée.</translation>
    </message>
    <message>
        <source>Silent until enough validators have told what this one signed last.</source>
        <translation>Silencieux jusqu’à ce qu’assez de validateurs aient dit ce que celui-ci a signé en dernier.</translation>
    </message>
    <message>
        <source>It goes on by itself once a quorum of validators is connected.</source>
        <translation>Cela reprend de soi-même dès qu’un quorum de validateurs est connecté.</translation>
    </message>
    <message>
        <source>Silent, because its folder was put back from a backup or copied: others have to tell what this validator signed last.</source>
        <translation>Silencieux, parce que son dossier a été restauré d’une sauvegarde ou copié : d’autres doivent dire ce que ce validateur a signé en dernier.</translation>
    </message>
    <message>
        <source>It goes on by itself once a quorum of the other validators, or all where they are fewer, is connected.</source>
        <translation>Il reprend de lui-même dès qu’un quorum des autres validateurs est connecté, ou tous s’ils sont moins nombreux.</translation>
    </message>
    <message>
        <source>No contradiction between heads was seen.</source>
        <translation>Aucune contradiction entre têtes de chaîne n’a été vue.</translation>
    </message>
    <message>
        <source>This node cannot do that.</source>
        <translation>Ce nœud ne sait pas le faire.</translation>
    </message>
    <message>
        <source>Nothing that this device acknowledged can be opened here.</source>
        <translation>Rien de ce que cet appareil a acquitté ne peut être ouvert ici.</translation>
    </message>
    <message>
        <source>Ask on the node of the model&apos;s owner or of a reader.</source>
        <translation>Demandez sur le nœud du propriétaire du modèle ou d’un lecteur.</translation>
    </message>
    <message>
        <source>The gateway counted an acknowledgement twice.</source>
        <translation>La passerelle a compté deux fois un acquittement.</translation>
    </message>
    <message>
        <source>It has a network address that was not there before.</source>
        <translation>Contient une adresse réseau qui n’y était pas.</translation>
    </message>
    <message>
        <source>It no longer has stack canaries.</source>
        <translation>N’a plus de canaris de pile.</translation>
    </message>
    <message>
        <source>A component was added.</source>
        <translation>Un composant a été ajouté.</translation>
    </message>
    <message>
        <source>It is a device node.</source>
        <translation>C’est un fichier de périphérique.</translation>
    </message>
    <message>
        <source>It looks more packed or encrypted than before.</source>
        <translation>Paraît plus compressé ou chiffré qu’avant.</translation>
    </message>
    <message>
        <source>It no longer uses checked library functions (FORTIFY).</source>
        <translation>N’utilise plus les fonctions de bibliothèque contrôlées (FORTIFY).</translation>
    </message>
    <message>
        <source>It calls a function that reaches out of the program.</source>
        <translation>Appelle une fonction qui sort du programme.</translation>
    </message>
    <message>
        <source>It has a private key in it.</source>
        <translation>Contient une clé privée.</translation>
    </message>
    <message>
        <source>It needs another library.</source>
        <translation>A besoin d’une bibliothèque de plus.</translation>
    </message>
    <message>
        <source>The link climbs out of the image.</source>
        <translation>Le lien sort de l’image.</translation>
    </message>
    <message>
        <source>It begins like a program and contradicts itself.</source>
        <translation>Commence comme un programme et se contredit.</translation>
    </message>
    <message>
        <source>A section looks packed or encrypted.</source>
        <translation>Une section paraît compressée ou chiffrée.</translation>
    </message>
    <message>
        <source>No component of the bill of materials speaks for it.</source>
        <translation>Aucun composant de la nomenclature (SBOM) n’en rend compte.</translation>
    </message>
    <message>
        <source>It was not looked into, or not wholly.</source>
        <translation>N’a pas été examiné, ou pas entièrement.</translation>
    </message>
    <message>
        <source>Its stack can be executed.</source>
        <translation>Sa pile est exécutable.</translation>
    </message>
    <message>
        <source>It no longer loads at random addresses (PIE).</source>
        <translation>Ne se charge plus à des adresses aléatoires (PIE).</translation>
    </message>
    <message>
        <source>A program that was not there before.</source>
        <translation>Un programme qui n’y était pas.</translation>
    </message>
    <message>
        <source>Its relocations are no longer read-only (RELRO).</source>
        <translation>Ses relocalisations ne sont plus en lecture seule (RELRO).</translation>
    </message>
    <message>
        <source>It looks for libraries in folders of its own.</source>
        <translation>Cherche des bibliothèques dans ses propres dossiers.</translation>
    </message>
    <message>
        <source>A script that was not there before.</source>
        <translation>Un script qui n’y était pas.</translation>
    </message>
    <message>
        <source>A script that changed.</source>
        <translation>Un script qui a changé.</translation>
    </message>
    <message>
        <source>It has a section that was not there before.</source>
        <translation>A une section qui n’y était pas.</translation>
    </message>
    <message>
        <source>The program runs with the rights of its group, whoever starts it.</source>
        <translation>Le programme s’exécute avec les droits de son groupe, quel que soit celui qui le lance.</translation>
    </message>
    <message>
        <source>The program runs with the rights of its owner, whoever starts it.</source>
        <translation>Le programme s’exécute avec les droits de son propriétaire, quel que soit celui qui le lance.</translation>
    </message>
    <message>
        <source>Everybody on the device may change it.</source>
        <translation>N’importe qui sur l’appareil peut le modifier.</translation>
    </message>
    <message>
        <source>It has memory that can be written and executed at once.</source>
        <translation>A de la mémoire à la fois inscriptible et exécutable.</translation>
    </message>
    <message>
        <source>An analyzer failed; its output says why.</source>
        <translation>Un analyseur a échoué&#x202f;; sa sortie dit pourquoi.</translation>
    </message>
    <message>
        <source>This item of the checklist is not ticked by hand.</source>
        <translation>Ce point de la liste de contrôle ne se coche pas à la main.</translation>
    </message>
    <message>
        <source>No analyzer is installed, so none looked at the files.</source>
        <translation>Aucun analyseur n’est installé&#x202f;; aucun n’a donc examiné les fichiers.</translation>
    </message>
    <message>
        <source>Install clamav, yara or checksec with the system&apos;s package manager.</source>
        <translation>Installez clamav, yara ou checksec avec le gestionnaire de paquets du système.</translation>
    </message>
    <message>
        <source>You voted on no earlier release of this model that is still at hand here.</source>
        <translation>Vous n’avez voté sur aucune release antérieure de ce modèle encore présente ici.</translation>
    </message>
    <message>
        <source>The image has no bill of materials.</source>
        <translation>L’image n’a pas de nomenclature (SBOM).</translation>
    </message>
    <message>
        <source>The peer is banned for a while, because it broke the rules.</source>
        <translation>Le pair est banni pour un temps, car il a enfreint les règles.</translation>
    </message>
    <message>
        <source>There are more findings than can be listed; look for what hides among them.</source>
        <translation>Il y a plus de constats qu’on ne peut en lister&#x202f;; cherchez ce qui se cache parmi eux.</translation>
    </message>
    <message>
        <source>This is a look before publication, not a review of a release, so it has no report.</source>
        <translation>Ceci est un regard avant publication, non l’examen d’une release&#x202f;; il n’y a donc pas de rapport.</translation>
    </message>
    <message>
        <source>A file of the folder has the set-user-id, set-group-id or sticky bit, which devices do not take over.</source>
        <translation>Un fichier du dossier a le bit set-user-id, set-group-id ou sticky, que les appareils ne reprennent pas.</translation>
    </message>
    <message>
        <source>Clear it with chmod in the folder, or publish an image file instead.</source>
        <translation>Effacez-le avec chmod dans le dossier, ou publiez plutôt un fichier image.</translation>
    </message>
    <message>
        <source>A ban lasts from one minute to 365 days.</source>
        <translation>Un bannissement dure d’une minute à 365 jours.</translation>
    </message>
    <message>
        <source>Choose another time.</source>
        <translation>Choisissez une autre durée.</translation>
    </message>
    <message>
        <source>This is the node itself.</source>
        <translation>C’est le nœud lui-même.</translation>
    </message>
    <message>
        <source>No peer of this name is known.</source>
        <translation>Aucun pair de ce nom n’est connu.</translation>
    </message>
    <message>
        <source>The peer is banned on this node, because somebody here wanted so.</source>
        <translation>Le pair est banni sur ce nœud, parce que quelqu’un ici l’a voulu.</translation>
    </message>
    <message>
        <source>Lift the ban to let it connect again.</source>
        <translation>Levez le bannissement pour qu’il puisse se reconnecter.</translation>
    </message>
    <message>
        <source>The connection was ended on this node.</source>
        <translation>La connexion a été coupée sur ce nœud.</translation>
    </message>
    <message>
        <source>It lets somebody have an account who had none, or other rights.</source>
        <translation>Donne un compte à quelqu’un qui n’en avait pas, ou d’autres droits.</translation>
    </message>
    <message>
        <source>It brings a certificate or public key that was not there before.</source>
        <translation>Apporte un certificat ou une clé publique qui n’y était pas.</translation>
    </message>
    <message>
        <source>Another program runs it than before, or one outside the usual folders.</source>
        <translation>Un autre programme qu’avant l’exécute, ou un programme hors des dossiers habituels.</translation>
    </message>
    <message>
        <source>It waits for connections that it did not wait for before.</source>
        <translation>Attend des connexions qu’il n’attendait pas.</translation>
    </message>
    <message>
        <source>It lets the holder of another key log in.</source>
        <translation>Permet au détenteur d’une autre clé d’ouvrir une session.</translation>
    </message>
    <message>
        <source>It sets a password that lets somebody log in.</source>
        <translation>Définit un mot de passe qui permet d’ouvrir une session.</translation>
    </message>
    <message>
        <source>It belongs to somebody else than before.</source>
        <translation>Appartient à quelqu’un d’autre qu’avant.</translation>
    </message>
    <message>
        <source>More people on the device may read, change or run it than before.</source>
        <translation>Plus de monde qu’avant sur l’appareil peut le lire, le modifier ou l’exécuter.</translation>
    </message>
    <message>
        <source>It starts by itself, and did not exist before.</source>
        <translation>Démarre tout seul et n’existait pas.</translation>
    </message>
    <message>
        <source>A compression library of the device made other bytes than the vendor&apos;s.</source>
        <translation>Une bibliothèque de compression de l’appareil a produit d’autres octets que celle de l’éditeur.</translation>
    </message>
    <message>
        <source>Publish a delta without unpacked members, or a full artifact.</source>
        <translation>Publiez un delta sans membres décompressés, ou un artefact complet.</translation>
    </message>
    <message>
        <source>The delta needs a compression library that the device does not have in this version.</source>
        <translation>Le delta a besoin d’une bibliothèque de compression que l’appareil n’a pas dans cette version.</translation>
    </message>
    <message>
        <source>The delta needs more room on the device&apos;s disk than there is.</source>
        <translation>Le delta demande plus de place sur le disque de l’appareil qu’il n’y en a.</translation>
    </message>
    <message>
        <source>The release is withdrawn, rejected, recalled or not approved now.</source>
        <translation>La release est retirée, rejetée, rappelée ou n’est pas approuvée à présent.</translation>
    </message>
    <message>
        <source>Every ring of the rollout is open already.</source>
        <translation>Tous les anneaux du déploiement sont déjà ouverts.</translation>
    </message>
    <message>
        <source>The rollout has ended.</source>
        <translation>Le déploiement est terminé.</translation>
    </message>
    <message>
        <source>Make a new rollout.</source>
        <translation>Créez un nouveau déploiement.</translation>
    </message>
    <message>
        <source>The release is not approved yet, so no ring is open.</source>
        <translation>La release n’est pas encore approuvée, donc aucun anneau n’est ouvert.</translation>
    </message>
    <message>
        <source>Only a rollout of a critical release may skip its rings.</source>
        <translation>Seul le déploiement d’une release critique peut sauter ses anneaux.</translation>
    </message>
    <message>
        <source>Open one ring at a time.</source>
        <translation>Ouvrez un anneau à la fois.</translation>
    </message>
    <message>
        <source>The rollout was started already.</source>
        <translation>Le déploiement est déjà lancé.</translation>
    </message>
    <message>
        <source>A rollout that is under way cannot be removed.</source>
        <translation>Un déploiement en cours ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>The rollout is not paused.</source>
        <translation>Le déploiement n’est pas en pause.</translation>
    </message>
    <message>
        <source>The rollout does not run.</source>
        <translation>Le déploiement n’est pas en marche.</translation>
    </message>
    <message>
        <source>A reason has at most 200 characters and no line breaks.</source>
        <translation>Une raison a 200 caractères au plus et tient sur une ligne.</translation>
    </message>
    <message>
        <source>A ring that is open keeps its devices.</source>
        <translation>Un anneau ouvert garde ses appareils.</translation>
    </message>
    <message>
        <source>Change the rings after it, or stop the rollout and make a new one.</source>
        <translation>Changez les anneaux suivants, ou arrêtez le déploiement et créez-en un nouveau.</translation>
    </message>
    <message>
        <source>A rollout stays with its release.</source>
        <translation>Un déploiement reste avec sa release.</translation>
    </message>
    <message>
        <source>More devices failed than the ring&apos;s limit allows.</source>
        <translation>Plus d’appareils ont échoué que la limite de l’anneau ne le permet.</translation>
    </message>
    <message>
        <source>Look into the failures, then resume.</source>
        <translation>Examinez les échecs, puis reprenez.</translation>
    </message>
    <message>
        <source>A ring has at most 8 attributes, with names up to 64 and values up to 128 characters.</source>
        <translation>Un anneau a 8 attributs au plus, avec des noms de 64 et des valeurs de 128 caractères au plus.</translation>
    </message>
    <message>
        <source>A hardware class of a ring is empty or too long.</source>
        <translation>Une classe matérielle d’un anneau est vide ou trop longue.</translation>
    </message>
    <message>
        <source>A rollout ends after it starts.</source>
        <translation>Un déploiement finit après avoir commencé.</translation>
    </message>
    <message>
        <source>A rollout lists at most 1024 devices.</source>
        <translation>Un déploiement énumère 1024 appareils au plus.</translation>
    </message>
    <message>
        <source>Sort by share, class or attribute instead.</source>
        <translation>Répartissez plutôt par part, classe ou attribut.</translation>
    </message>
    <message>
        <source>Good share and failure limit are 0 to 100 %.</source>
        <translation>La part réussie et la limite d’échec vont de 0 à 100 %.</translation>
    </message>
    <message>
        <source>The limit counts from 1 to 1,000,000 answers.</source>
        <translation>La limite compte à partir de 1 à 1 000 000 de réponses.</translation>
    </message>
    <message>
        <source>A rollout has a name of 1 to 80 characters on one line.</source>
        <translation>Un déploiement a un nom de 1 à 80 caractères sur une ligne.</translation>
    </message>
    <message>
        <source>A ring has a name of 1 to 80 characters on one line.</source>
        <translation>Un anneau a un nom de 1 à 80 caractères sur une ligne.</translation>
    </message>
    <message>
        <source>A rollout has 1 to 16 rings.</source>
        <translation>Un déploiement a de 1 à 16 anneaux.</translation>
    </message>
    <message>
        <source>A share is above 0 and at most 100 %, and counts from the first ring: each is above the one before.</source>
        <translation>Une part est supérieure à 0 et d’au plus 100 %, et se compte depuis le premier anneau : chacune dépasse la précédente.</translation>
    </message>
    <message>
        <source>Write 5, 25, 100 rather than 5, 20, 75.</source>
        <translation>Écrivez 5, 25, 100 plutôt que 5, 20, 75.</translation>
    </message>
    <message>
        <source>A ring soaks at most 90 days.</source>
        <translation>Un anneau est observé 90 jours au plus.</translation>
    </message>
    <message>
        <source>A rollout takes releases of at most 32 hardware classes.</source>
        <translation>Un déploiement prend des releases d’au plus 32 classes matérielles.</translation>
    </message>
    <message>
        <source>The release is withdrawn, rejected or recalled.</source>
        <translation>La release est retirée, rejetée ou rappelée.</translation>
    </message>
    <message>
        <source>The release has a rollout already.</source>
        <translation>La release a déjà un déploiement.</translation>
    </message>
    <message>
        <source>Stop that first, or remove it when it is done.</source>
        <translation>Arrêtez-le d’abord, ou supprimez-le s’il est fini.</translation>
    </message>
    <message>
        <source>The gateway keeps 256 rollouts.</source>
        <translation>La passerelle garde 256 déploiements.</translation>
    </message>
    <message>
        <source>Remove old ones.</source>
        <translation>Supprimez les anciens.</translation>
    </message>
    <message>
        <source>There is no such rollout.</source>
        <translation>Ce déploiement n’existe pas.</translation>
    </message>
    <message>
        <source>Too few devices of the ring have it yet.</source>
        <translation>Trop peu d’appareils de l’anneau l’ont encore.</translation>
    </message>
    <message>
        <source>No device of this gateway is in the ring.</source>
        <translation>Aucun appareil de cette passerelle n’est dans l’anneau.</translation>
    </message>
    <message>
        <source>Open the next ring.</source>
        <translation>Ouvrez l’anneau suivant.</translation>
    </message>
    <message>
        <source>The ring soaks.</source>
        <translation>L’anneau est en observation.</translation>
    </message>
    <message>
        <source>This is no time in UTC.</source>
        <translation>Ce n’est pas une heure UTC.</translation>
    </message>
    <message>
        <source>This node is not a gateway.</source>
        <translation>Ce nœud n’est pas une passerelle.</translation>
    </message>
    <message>
        <source>Rollouts belong to a gateway: open the console of one.</source>
        <translation>Les déploiements appartiennent à une passerelle : ouvrez la console de l’une d’elles.</translation>
    </message>
    <message>
        <source>The words do not belong together.</source>
        <translation>Les mots ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Look for a word that was read wrongly, or two that changed places.</source>
        <translation>Cherchez un mot mal lu, ou deux mots échangés.</translation>
    </message>
    <message>
        <source>A recovery sheet has 24 words.</source>
        <translation>Une feuille de récupération a 24 mots.</translation>
    </message>
    <message>
        <source>A word is not on the list that recovery sheets are made of.</source>
        <translation>Un mot n’est pas dans la liste dont les feuilles de récupération sont faites.</translation>
    </message>
    <message>
        <source>Look for a slip of the pen.</source>
        <translation>Cherchez une faute de plume.</translation>
    </message>
    <message>
        <source>The home belongs to another consortium already.</source>
        <translation>Le dossier appartient déjà à un autre consortium.</translation>
    </message>
    <message>
        <source>A home belongs to one consortium; make another home.</source>
        <translation>Un dossier appartient à un seul consortium ; créez-en un autre.</translation>
    </message>
    <message>
        <source>The founding document or the record lists this member with other keys.</source>
        <translation>Le document fondateur ou la fiche cite ce membre avec d’autres clés.</translation>
    </message>
    <message>
        <source>Give the founders the public record of this home, or use the keys that they know.</source>
        <translation>Donnez aux fondateurs la fiche publique de ce dossier, ou utilisez les clés qu’ils connaissent.</translation>
    </message>
    <message>
        <source>This node listens at every address of this computer; an invitation names one.</source>
        <translation>Ce nœud écoute à toutes les adresses de cet ordinateur ; une invitation en nomme une.</translation>
    </message>
    <message>
        <source>Give the address and port at which others reach this node.</source>
        <translation>Donnez l’adresse et le port auxquels les autres joignent ce nœud.</translation>
    </message>
    <message>
        <source>This is no invitation: neither its text, nor its link, nor a founding document.</source>
        <translation>Ce n’est pas une invitation : ni son texte, ni son lien, ni un document fondateur.</translation>
    </message>
    <message>
        <source>Use it whole, as the member gave it to you.</source>
        <translation>Prenez-la en entier, telle que le membre vous l’a donnée.</translation>
    </message>
    <message>
        <source>None of the members that the link names gave the founding document.</source>
        <translation>Aucun des membres que nomme le lien n’a donné le document fondateur.</translation>
    </message>
    <message>
        <source>Ask one of them to admit your node key, or to give you the invitation as a file.</source>
        <translation>Demandez à l’un d’eux d’admettre votre clé de nœud, ou de vous donner l’invitation sous forme de fichier.</translation>
    </message>
    <message>
        <source>This is larger than any invitation.</source>
        <translation>C’est plus grand que toute invitation.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>An id has 1 to 64 of a-z, 0-9, &apos;-&apos; and &apos;.&apos;, and does not begin or end with &apos;-&apos; or &apos;.&apos;.</source>
        <translation>Un identifiant a 1 à 64 caractères parmi a-z, 0-9, &apos;-&apos; et &apos;.&apos;, sans &apos;-&apos; ni &apos;.&apos; au début ou à la fin.</translation>
    </message>
    <message>
        <source>A name has 1 to 128 bytes and no control characters.</source>
        <translation>Un nom a 1 à 128 octets et aucun caractère de contrôle.</translation>
    </message>
    <message>
        <source>Two of the records have the same id.</source>
        <translation>Deux des fiches ont le même identifiant.</translation>
    </message>
    <message>
        <source>Nobody is a checker.</source>
        <translation>Personne n’est vérificateur.</translation>
    </message>
    <message>
        <source>Take the role yourself, or add the record of a member that has it.</source>
        <translation>Prenez le rôle vous-même, ou ajoutez la fiche d’un membre qui l’a.</translation>
    </message>
    <message>
        <source>A member needs at least one role.</source>
        <translation>Un membre a besoin d’au moins un rôle.</translation>
    </message>
    <message>
        <source>Nobody is a validator.</source>
        <translation>Personne n’est validateur.</translation>
    </message>
    <message>
        <source>A peer sent what nobody asked it for.</source>
        <translation>Un pair a envoyé ce que personne ne lui demandait.</translation>
    </message>
    <message>
        <source>The node&apos;s own records are of an unknown version.</source>
        <translation>Les enregistrements propres au nœud sont d’une version inconnue.</translation>
    </message>
    <message>
        <source>The transaction does not wait here any more.</source>
        <translation>La transaction n’attend plus ici.</translation>
    </message>
    <message>
        <source>This engine cannot do that.</source>
        <translation>Ce moteur ne sait pas faire cela.</translation>
    </message>
    <message>
        <source>The transaction is another member&apos;s.</source>
        <translation>La transaction est celle d’un autre membre.</translation>
    </message>
    <message>
        <source>Choose transactions of ours.</source>
        <translation>Choisissez des transactions à nous.</translation>
    </message>
    <message>
        <source>Who asked has closed the question.</source>
        <translation>L’auteur de la question l’a close.</translation>
    </message>
    <message>
        <source>A checker can ask a new one.</source>
        <translation>Un vérificateur peut en poser une nouvelle.</translation>
    </message>
    <message>
        <source>The key is no active one of the author&apos;s.</source>
        <translation>La clé n’est pas une clé active de l’auteur.</translation>
    </message>
    <message>
        <source>The signature is not good.</source>
        <translation>La signature n’est pas valable.</translation>
    </message>
    <message>
        <source>A member has said as much about this release as one may.</source>
        <translation>Un membre a dit sur cette release tout ce qu’il pouvait dire.</translation>
    </message>
    <message>
        <source>Close what is answered, and put the rest into one question.</source>
        <translation>Fermez ce qui a sa réponse et regroupez le reste en une question.</translation>
    </message>
    <message>
        <source>Only checkers of the release ask about it.</source>
        <translation>Seuls les vérificateurs de la release posent des questions à son sujet.</translation>
    </message>
    <message>
        <source>Only who asked, who published and who owns the model answer.</source>
        <translation>Seuls répondent l’auteur de la question, l’éditeur de la release et le propriétaire du modèle.</translation>
    </message>
    <message>
        <source>The text is empty, too long or has control characters.</source>
        <translation>Le texte est vide, trop long ou contient des caractères de commande.</translation>
    </message>
    <message>
        <source>Use at most 2000 characters.</source>
        <translation>Utilisez au plus 2000 caractères.</translation>
    </message>
    <message>
        <source>There is no such question here.</source>
        <translation>Cette question n’existe pas ici.</translation>
    </message>
    <message>
        <source>One of the releases came without an SBOM.</source>
        <translation>L’une des releases est venue sans SBOM.</translation>
    </message>
    <message>
        <source>The SBOM of one of the releases is not here.</source>
        <translation>Le SBOM de l’une des releases n’est pas ici.</translation>
    </message>
    <message>
        <source>Fetch it by reviewing that release, then compare again.</source>
        <translation>Récupérez-le en révisant cette release, puis comparez à nouveau.</translation>
    </message>
    <message>
        <source>A limit is less than 2 GiB a second.</source>
        <translation>Une limite est inférieure à 2 Gio par seconde.</translation>
    </message>
    <message>
        <source>Too many transfers are stopped or limited.</source>
        <translation>Trop de transferts sont arrêtés ou limités.</translation>
    </message>
    <message>
        <source>Start some of them again.</source>
        <translation>Relancez-en quelques-uns.</translation>
    </message>
    <message>
        <source>Somebody here stopped it.</source>
        <translation>Quelqu’un ici l’a arrêté.</translation>
    </message>
    <message>
        <source>Start it under Transfers.</source>
        <translation>Relancez-le sous Transferts.</translation>
    </message>
    <message>
        <source>There is no such transfer.</source>
        <translation>Ce transfert n’existe pas.</translation>
    </message>
    <message>
        <source>No release that this node supports needs it now.</source>
        <translation>Aucune release que ce nœud soutient n’en a besoin à présent.</translation>
    </message>
    <message>
        <source>Peers that have the missing pieces send nothing now.</source>
        <translation>Les pairs qui ont les pièces manquantes n’envoient rien à présent.</translation>
    </message>
    <message>
        <source>An earlier transaction of its key is missing here.</source>
        <translation>Une transaction antérieure de sa clé manque ici.</translation>
    </message>
    <message>
        <source>The genesis document says twice, or wrongly, whether votes are hidden.</source>
        <translation>Le document de genèse dit deux fois, ou mal, si les votes sont cachés.</translation>
    </message>
    <message>
        <source>The token %1 cannot be used.</source>
        <translation>Le jeton %1 ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The token %1 is not there.</source>
        <translation>Le jeton %1 n’est pas là.</translation>
    </message>
    <message>
        <source>Insert the token and retry.</source>
        <translation>Insérez le jeton et réessayez.</translation>
    </message>
    <message>
        <source>Several tokens have the name %1.</source>
        <translation>Plusieurs jetons portent le nom %1.</translation>
    </message>
    <message>
        <source>Remove the others and retry.</source>
        <translation>Retirez les autres et réessayez.</translation>
    </message>
    <message>
        <source>The token %1 reports a failure.</source>
        <translation>Le jeton %1 signale une défaillance.</translation>
    </message>
    <message>
        <source>Remove the token, insert it again and retry.</source>
        <translation>Retirez le jeton, insérez-le de nouveau et réessayez.</translation>
    </message>
    <message>
        <source>The token %1 has several keys of this name.</source>
        <translation>Le jeton %1 a plusieurs clés de ce nom.</translation>
    </message>
    <message>
        <source>The token %1 does not hold this key.</source>
        <translation>Le jeton %1 ne contient pas cette clé.</translation>
    </message>
    <message>
        <source>Insert the token that holds it.</source>
        <translation>Insérez le jeton qui la contient.</translation>
    </message>
    <message>
        <source>The token %1 cannot sign with Ed25519.</source>
        <translation>Le jeton %1 ne sait pas signer avec Ed25519.</translation>
    </message>
    <message>
        <source>Use a token that does, or a key file.</source>
        <translation>Utilisez un jeton qui le sait, ou un fichier de clé.</translation>
    </message>
    <message>
        <source>The PKCS#11 library cannot be loaded.</source>
        <translation>La bibliothèque PKCS#11 ne peut pas être chargée.</translation>
    </message>
    <message>
        <source>Check its path, and that it is the one for your token.</source>
        <translation>Vérifiez son chemin, et qu’elle est celle de votre jeton.</translation>
    </message>
    <message>
        <source>The token %1 does not answer.</source>
        <translation>Le jeton %1 ne répond pas.</translation>
    </message>
    <message>
        <source>Touch it if it waits for that; otherwise remove it, insert it again and retry.</source>
        <translation>Touchez-le s’il attend cela&#x202f;; sinon retirez-le, insérez-le de nouveau et réessayez.</translation>
    </message>
    <message>
        <source>Others may change the PKCS#11 library, so it is not loaded.</source>
        <translation>D’autres peuvent modifier la bibliothèque PKCS#11&#x202f;; elle n’est donc pas chargée.</translation>
    </message>
    <message>
        <source>The PIN of the token %1 is blocked.</source>
        <translation>Le PIN du jeton %1 est bloqué.</translation>
    </message>
    <message>
        <source>Whoever manages the token can set a new PIN.</source>
        <translation>Qui gère le jeton peut définir un nouveau PIN.</translation>
    </message>
    <message>
        <source>The token %1 does not accept a PIN of this form.</source>
        <translation>Le jeton %1 n’accepte pas un PIN de cette forme.</translation>
    </message>
    <message>
        <source>Type the PIN again.</source>
        <translation>Saisissez de nouveau le PIN.</translation>
    </message>
    <message>
        <source>The token %1 wants its PIN.</source>
        <translation>Le jeton %1 demande son PIN.</translation>
    </message>
    <message>
        <source>Unlock the token and retry.</source>
        <translation>Déverrouillez le jeton et réessayez.</translation>
    </message>
    <message>
        <source>The token %1 has no valid PIN yet.</source>
        <translation>Le jeton %1 n’a pas encore de PIN valable.</translation>
    </message>
    <message>
        <source>The PIN of the token %1 is wrong.</source>
        <translation>Le PIN du jeton %1 est erroné.</translation>
    </message>
    <message>
        <source>Type the PIN again; too many wrong ones block the token.</source>
        <translation>Saisissez de nouveau le PIN&#x202f;; trop d’erreurs bloquent le jeton.</translation>
    </message>
    <message>
        <source>The token %1 was removed while signing.</source>
        <translation>Le jeton %1 a été retiré pendant la signature.</translation>
    </message>
    <message>
        <source>What the token %1 signed does not fit the public key, so it is not used.</source>
        <translation>Ce que le jeton %1 a signé ne correspond pas à la clé publique&#x202f;; ce n’est donc pas utilisé.</translation>
    </message>
    <message>
        <source>Insert the token that holds the key.</source>
        <translation>Insérez le jeton qui contient la clé.</translation>
    </message>
    <message>
        <source>This is no name of a token or of a key on one.</source>
        <translation>Ce n’est pas le nom d’un jeton ni d’une clé sur un jeton.</translation>
    </message>
    <message>
        <source>The name of a token must not bring its PIN along.</source>
        <translation>Le nom d’un jeton ne doit pas porter son PIN.</translation>
    </message>
    <message>
        <source>The home names the key on a token in a way that cannot be understood.</source>
        <translation>Le dossier personnel nomme la clé sur un jeton d’une façon incompréhensible.</translation>
    </message>
    <message>
        <source>No PKCS#11 library is named for the token.</source>
        <translation>Aucune bibliothèque PKCS#11 n’est indiquée pour le jeton.</translation>
    </message>
    <message>
        <source>No key of this member is on such a token.</source>
        <translation>Aucune clé de ce membre n’est sur un tel jeton.</translation>
    </message>
    <message>
        <source>The validators of the next epoch did not prove that they are there; the block is ignored.</source>
        <translation>Les validateurs de la prochaine époque n’ont pas prouvé leur présence ; le bloc est ignoré.</translation>
    </message>
    <message>
        <source>A peer told wrongly what this validator signed; it is ignored.</source>
        <translation>Un pair a mal rapporté ce que ce validateur a signé ; on l’ignore.</translation>
    </message>
    <message>
        <source>A peer speaks for another consortium.</source>
        <translation>Un pair parle pour un autre consortium.</translation>
    </message>
    <message>
        <source>A delta overwrites the old software exactly when it was made for that.</source>
        <translation>Un delta écrase l’ancien logiciel seulement s’il a été fait pour cela, et alors toujours.</translation>
    </message>
    <message>
        <source>What was noted of an interrupted installation in place is damaged.</source>
        <translation>Les notes d’une installation sur place interrompue sont endommagées.</translation>
    </message>
    <message>
        <source>Write the whole image anew.</source>
        <translation>Réécrivez toute l’image.</translation>
    </message>
    <message>
        <source>The new file is not the one that the delta makes.</source>
        <translation>Le nouveau fichier n’est pas celui que produit le delta.</translation>
    </message>
    <message>
        <source>What this validator signed last cannot be read, so it signs nothing.</source>
        <translation>Ce que ce validateur a signé en dernier est illisible ; il ne signe donc rien.</translation>
    </message>
    <message>
        <source>Stop the node and run quorated repair; its peers tell it what it signed.</source>
        <translation>Arrêtez le nœud et lancez quorated repair ; ses pairs lui diront ce qu’il a signé.</translation>
    </message>
    <message>
        <source>Only a sealer adds transactions of this kind.</source>
        <translation>Seul un scelleur ajoute des transactions de ce genre.</translation>
    </message>
    <message>
        <source>The installation was interrupted and starts again.</source>
        <translation>L’installation a été interrompue et recommence.</translation>
    </message>
    <message>
        <source>The gateway does not hold the device&apos;s certificate.</source>
        <translation>La passerelle n’a pas le certificat de l’appareil.</translation>
    </message>
    <message>
        <source>Enrol the device.</source>
        <translation>Enrôlez l’appareil.</translation>
    </message>
    <message>
        <source>The device answered an offer that is closed, or that the gateway never made.</source>
        <translation>L’appareil a répondu à une offre close, ou que la passerelle n’a jamais faite.</translation>
    </message>
    <message>
        <source>A device&apos;s report cannot be read.</source>
        <translation>Le rapport d’un appareil est illisible.</translation>
    </message>
    <message>
        <source>A request of a device is not well formed.</source>
        <translation>La requête d’un appareil est mal formée.</translation>
    </message>
    <message>
        <source>A newer offer took the place of this one.</source>
        <translation>Une offre plus récente a remplacé celle-ci.</translation>
    </message>
    <message>
        <source>A setting of the gateway is out of its range.</source>
        <translation>Un réglage de la passerelle est hors limites.</translation>
    </message>
    <message>
        <source>A device with our agent came without TLS.</source>
        <translation>Un appareil doté de notre agent est venu sans TLS.</translation>
    </message>
    <message>
        <source>Give the device the https address of the gateway.</source>
        <translation>Donnez à l’appareil l’adresse https de la passerelle.</translation>
    </message>
    <message>
        <source>The request of the device is too old, or from the future.</source>
        <translation>La requête de l’appareil est trop ancienne, ou vient du futur.</translation>
    </message>
    <message>
        <source>Correct the clock of the device.</source>
        <translation>Mettez l’horloge de l’appareil à l’heure.</translation>
    </message>
    <message>
        <source>The request of the device is for another gateway.</source>
        <translation>La requête de l’appareil s’adresse à une autre passerelle.</translation>
    </message>
    <message>
        <source>The release has no such artifact.</source>
        <translation>La release n’a pas cet artefact.</translation>
    </message>
    <message>
        <source>The gateway&apos;s next batch has another number on the chain than here.</source>
        <translation>Le prochain lot de la passerelle n’a pas le même numéro ici et sur la chaîne.</translation>
    </message>
    <message>
        <source>Only one node may run with the keys of a gateway.</source>
        <translation>Un seul nœud peut tourner avec les clés d’une passerelle.</translation>
    </message>
    <message>
        <source>There is no such batch.</source>
        <translation>Ce lot n’existe pas.</translation>
    </message>
    <message>
        <source>The release is not offered to this device.</source>
        <translation>La release n’est pas offerte à cet appareil.</translation>
    </message>
    <message>
        <source>What is known of the devices could not be read; it is made anew from the chain.</source>
        <translation>Ce qui est connu des appareils est illisible ; on le refait à partir de la chaîne.</translation>
    </message>
    <message>
        <source>The home has a key file for this purpose.</source>
        <translation>Le dossier du nœud contient déjà un fichier de clé pour cet usage.</translation>
    </message>
    <message>
        <source>Move it away: from then on the token signs.</source>
        <translation>Déplacez-le : dès lors, c’est le jeton qui signe.</translation>
    </message>
    <message>
        <source>This is no signed report, or it was altered after it was signed.</source>
        <translation>Ce n’est pas un rapport signé, ou il a été modifié après la signature.</translation>
    </message>
    <message>
        <source>Do not trust it. Ask for it again.</source>
        <translation>Ne vous y fiez pas. Redemandez-le.</translation>
    </message>
    <message>
        <source>This is no proof of two histories, or it does not hold.</source>
        <translation>Ce n’est pas une preuve de deux histoires, ou elle ne tient pas.</translation>
    </message>
    <message>
        <source>Accuse nobody on its ground.</source>
        <translation>N’accusez personne sur cette base.</translation>
    </message>
    <message>
        <source>Too many acts wait for somebody to agree.</source>
        <translation>Trop d’actes attendent un accord.</translation>
    </message>
    <message>
        <source>Send or delete some of them in the outbox.</source>
        <translation>Envoyez-en ou supprimez-en dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Another transaction of yours came first, so what you saw is no longer what would be signed.</source>
        <translation>Une autre de vos transactions est passée avant&#x202f;: ce que vous avez vu n’est plus ce qui serait signé.</translation>
    </message>
    <message>
        <source>Look at it again and confirm it anew.</source>
        <translation>Regardez-la de nouveau et confirmez-la encore une fois.</translation>
    </message>
    <message>
        <source>It was sent or dropped already.</source>
        <translation>Cet acte a déjà été envoyé ou abandonné.</translation>
    </message>
    <message>
        <source>Begin the act anew.</source>
        <translation>Recommencez l’acte.</translation>
    </message>
    <message>
        <source>The database is being opened anew after a write that failed.</source>
        <translation>La base de données est rouverte après une écriture qui a échoué.</translation>
    </message>
    <message>
        <source>Check the disk, and that it has room.</source>
        <translation>Vérifiez le disque et qu’il y reste de la place.</translation>
    </message>
    <message>
        <source>This is no proposal, or it was damaged on its way.</source>
        <translation>Ce n’est pas une proposition, ou elle a été endommagée en chemin.</translation>
    </message>
    <message>
        <source>Ask who sent it for the whole text.</source>
        <translation>Demandez le texte complet à l’expéditeur.</translation>
    </message>
    <message>
        <source>Our member has signed it already, or its signature does not count on this proposal.</source>
        <translation>Notre membre l’a déjà signée, ou sa signature ne compte pas sur cette proposition.</translation>
    </message>
    <message>
        <source>The proposal is for another consortium.</source>
        <translation>La proposition concerne un autre consortium.</translation>
    </message>
    <message>
        <source>Nothing would be different from what the ledger says now.</source>
        <translation>Rien ne serait différent de ce que dit le registre à présent.</translation>
    </message>
    <message>
        <source>The chain is not what its founding document and its blocks come to.</source>
        <translation>La chaîne n’est pas ce que donnent son document fondateur et ses blocs.</translation>
    </message>
    <message>
        <source>Stop the node and run quorated repair; what is missing comes from its peers.</source>
        <translation>Arrêtez le nœud et lancez quorated repair&#x202f;; ce qui manque vient de ses pairs.</translation>
    </message>
    <message>
        <source>The oldest blocks are not here any more: there is nothing to verify the others from.</source>
        <translation>Les blocs les plus anciens ne sont plus ici&#x202f;: rien ne permet de vérifier les autres.</translation>
    </message>
    <message>
        <source>Verify it at a node that keeps all blocks.</source>
        <translation>Vérifiez-la sur un nœud qui garde tous les blocs.</translation>
    </message>
    <message>
        <source>The member has no such key.</source>
        <translation>Le membre n’a pas de telle clé.</translation>
    </message>
    <message>
        <source>Keys of this purpose cannot be named here.</source>
        <translation>Des clés de cet usage ne peuvent pas être nommées ici.</translation>
    </message>
    <message>
        <source>The proposal rotates no key of a vendor: there is nothing for the vendor to sign.</source>
        <translation>La proposition ne remplace aucune clé d’un éditeur&#x202f;: l’éditeur n’a rien à signer.</translation>
    </message>
    <message>
        <source>This key does not speak for the vendor here: it is revoked, of another member, or of another purpose.</source>
        <translation>Cette clé ne parle pas ici pour l’éditeur&#x202f;: elle est révoquée, d’un autre membre ou d’un autre usage.</translation>
    </message>
    <message>
        <source>Sign with the vendor&apos;s root key; a release key&apos;s rotation with its present release key, too; a root key&apos;s with the new root key, too.</source>
        <translation>Signez avec la clé racine de l’éditeur&#x202f;; le remplacement d’une clé de release, aussi avec la clé de release actuelle&#x202f;; celui d’une clé racine, aussi avec la nouvelle clé racine.</translation>
    </message>
    <message>
        <source>The node ended in the midst of it.</source>
        <translation>Le nœud s’est arrêté en plein milieu.</translation>
    </message>
    <message>
        <source>See whether what it was to make is there, and begin it again if not.</source>
        <translation>Vérifiez si ce qu’elle devait produire est là ; sinon, recommencez-la.</translation>
    </message>
    <message>
        <source>It has another access list or label than before.</source>
        <translation>Il a une autre liste d’accès ou une autre étiquette qu’avant.</translation>
    </message>
    <message>
        <source>The program gains capabilities of the system&apos;s administrator, whoever starts it.</source>
        <translation>Le programme reçoit des capacités de l’administrateur du système, quel que soit celui qui le lance.</translation>
    </message>
    <message>
        <source>Its folder has this name twice: a device sees the first file, and the second hides behind it.</source>
        <translation>Son dossier a ce nom deux fois&#x202f;: un appareil voit le premier fichier, et le second se cache derrière.</translation>
    </message>
    <message>
        <source>Some of its extended attributes could not be read, or are more than are kept.</source>
        <translation>Certains de ses attributs étendus n’ont pas pu être lus, ou sont plus nombreux que ce qui est gardé.</translation>
    </message>
    <message>
        <source>The file system has this name twice; the first one was taken, as a device does.</source>
        <translation>Le système de fichiers a ce nom deux fois&#x202f;; le premier a été pris, comme le fait un appareil.</translation>
    </message>
    <message>
        <source>No container that this program knows was recognised, so its bytes were looked at as one file.</source>
        <translation>Aucun conteneur connu de ce programme n’a été reconnu&#x202f;; ses octets ont donc été examinés comme un seul fichier.</translation>
    </message>
    <message>
        <source>The disk has too little space for this review.</source>
        <translation>Le disque a trop peu de place pour cet examen.</translation>
    </message>
    <message>
        <source>Make space and start the review again.</source>
        <translation>Faites de la place et relancez l’examen.</translation>
    </message>
</context>
<context>
    <name>quorate::bridge::format</name>
    <message>
        <source>%1 UTC
%2 local time</source>
        <translation>%1 UTC
%2 heure locale</translation>
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
        <translation>%1 j</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 octet</numerusform>
            <numerusform>%1 octets</numerusform>
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
        <translation>%1 o</translation>
    </message>
</context>
<context>
    <name>quorate::charts::BarsChart</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1&#x202f;: %2 %3</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>quorate::charts::BinaryMap</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
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
        <translation>de la nouvelle version, Mo</translation>
    </message>
    <message>
        <source>payload, %</source>
        <translation>charge utile, %</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>Way tried</source>
        <translation>Méthode essayée</translation>
    </message>
    <message>
        <source>Of the new version</source>
        <translation>De la nouvelle version</translation>
    </message>
    <message>
        <source>Payload so far</source>
        <translation>Charge utile jusqu’ici</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Nothing is encoded yet.</source>
        <translation>Rien n’est encore encodé.</translation>
    </message>
    <message>
        <source>%1 of the new version are encoded in %2 of payload, %3.</source>
        <translation>%1 de la nouvelle version sont encodés en %2 de charge utile, %3.</translation>
    </message>
    <message>
        <source>%1: %2 of payload, %3</source>
        <translation>%1 : %2 de charge utile, %3</translation>
    </message>
    <message>
        <source>of the new version, kB</source>
        <translation>de la nouvelle version, ko</translation>
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
        <translation>Section</translation>
    </message>
    <message>
        <source>New, per cent</source>
        <translation>Nouveau, pour cent</translation>
    </message>
    <message>
        <source>There are no bytes to compare.</source>
        <translation>Il n’y a pas d’octets à comparer.</translation>
    </message>
    <message>
        <source>New bytes by place: %1 % of the file stands nowhere in the file before.</source>
        <translation>Octets nouveaux par emplacement&#x202f;: %1 % du fichier ne figurent nulle part dans le fichier d’avant.</translation>
    </message>
    <message>
        <source>%1: %2 % new</source>
        <translation>%1&#x202f;: %2 % nouveaux</translation>
    </message>
    <message>
        <source>%1 in %2: %3 % new</source>
        <translation>%1 dans %2&#x202f;: %3 % nouveaux</translation>
    </message>
</context>
<context>
    <name>quorate::charts::Chart</name>
    <message>
        <source>Data of the chart</source>
        <translation>Données du graphique</translation>
    </message>
    <message>
        <source>%1
Press D for the data as a table.</source>
        <translation>%1
Appuyez sur D pour afficher les données en tableau.</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Copy the data</source>
        <translation>Copier les données</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Show all of the axis</source>
        <translation>Afficher tout l’axe</translation>
    </message>
    <message>
        <source>Save the data as CSV...</source>
        <translation>Enregistrer les données en CSV...</translation>
    </message>
</context>
<context>
    <name>quorate::charts::CoverageChart</name>
    <message>
        <source>days since publication</source>
        <translation>jours depuis la publication</translation>
    </message>
    <message>
        <source>hours since publication</source>
        <translation>heures depuis la publication</translation>
    </message>
    <message>
        <source>minutes since publication</source>
        <translation>minutes depuis la publication</translation>
    </message>
    <message>
        <source>seconds since publication</source>
        <translation>secondes depuis la publication</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>% of eligible devices</source>
        <translation>% des appareils concernés</translation>
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
        <translation>Secondes depuis la publication</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>No release has been acknowledged by devices yet.</source>
        <translation>Aucune release n’a encore été acquittée par des appareils.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Coverage since publication: %1.</source>
        <translation>Couverture depuis la publication&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 days after publication</source>
        <translation>%1 jours après la publication</translation>
    </message>
    <message>
        <source>%1 hours after publication</source>
        <translation>%1 heures après la publication</translation>
    </message>
    <message>
        <source>%1 minutes after publication</source>
        <translation>%1 minutes après la publication</translation>
    </message>
    <message>
        <source>%1 seconds after publication</source>
        <translation>%1 secondes après la publication</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
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
        <translation>but %1</translation>
    </message>
    <message>
        <source>%1 at %2, %3 in about %4 at this pace</source>
        <translation>%1 à %2, %3 dans environ %4 à ce rythme</translation>
    </message>
    <message>
        <source>%1  %2, paused</source>
        <translation>%1  %2, en pause</translation>
    </message>
    <message>
        <source>no data for the last %1</source>
        <translation>sans données depuis %1</translation>
    </message>
    <message>
        <source>%1 at %2, no data for the last %3</source>
        <translation>%1 à %2, sans données depuis %3</translation>
    </message>
    <message>
        <source>%1  no data</source>
        <translation>%1  sans données</translation>
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
        <translation>bits par octet</translation>
    </message>
    <message>
        <source>offset in the file, kB</source>
        <translation>position dans le fichier, ko</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, nouveau</translation>
    </message>
    <message>
        <source>Entropy by offset</source>
        <translation>Entropie par position</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>There are no bytes to measure.</source>
        <translation>Il n’y a pas d’octets à mesurer.</translation>
    </message>
    <message>
        <source>At most %1 bits a byte before and %2 after; 8 is random.</source>
        <translation>Au plus %1 bits par octet avant et %2 après&#x202f;; 8 est aléatoire.</translation>
    </message>
    <message>
        <source>%1 in %2, new</source>
        <translation>%1 dans %2, nouveau</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1: %2 bits a byte, before %3</source>
        <translation>%1 : %2 bits par octet, avant %3</translation>
    </message>
    <message>
        <source>%1: %2 bits a byte, nothing before</source>
        <translation>%1 : %2 bits par octet, rien avant</translation>
    </message>
    <message>
        <source>%1: nothing, before %2 bits a byte</source>
        <translation>%1 : rien, avant %2 bits par octet</translation>
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
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
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
        <translation>% d’échecs</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Anneau</translation>
    </message>
    <message>
        <source>Failed at worst</source>
        <translation>Échecs au pire</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Select a rollout to see the failures of its rings.</source>
        <translation>Sélectionnez un déploiement pour voir les échecs de ses anneaux.</translation>
    </message>
    <message>
        <source>At a limit of %1 no ring would have paused.</source>
        <translation>À une limite de %1, aucun anneau ne se serait mis en pause.</translation>
    </message>
    <message>
        <source>At a limit of %1 these rings would have paused: %2.</source>
        <translation>À une limite de %1, ces anneaux se seraient mis en pause : %2.</translation>
    </message>
</context>
<context>
    <name>quorate::charts::RolloutChart</name>
    <message>
        <source>days since the start</source>
        <translation>jours depuis le début</translation>
    </message>
    <message>
        <source>hours since the start</source>
        <translation>heures depuis le début</translation>
    </message>
    <message>
        <source>minutes since the start</source>
        <translation>minutes depuis le début</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>appareils</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>Select a rollout to see how it went.</source>
        <translation>Sélectionnez un déploiement pour voir comment il s’est passé.</translation>
    </message>
    <message>
        <source>Seconds since the start</source>
        <translation>Secondes depuis le début</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 appareils sur %2</translation>
    </message>
    <message>
        <source>%1 days since the start</source>
        <translation>%1 jours depuis le début</translation>
    </message>
    <message>
        <source>%1 hours since the start</source>
        <translation>%1 heures depuis le début</translation>
    </message>
    <message>
        <source>%1 minutes since the start</source>
        <translation>%1 minutes depuis le début</translation>
    </message>
</context>
<context>
    <name>quorate::charts::TimelineChart</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
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
        <translation>Rien ne s’est encore passé.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>et plus</translation>
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
        <translation>Mo/s</translation>
    </message>
    <message>
        <source>kB/s</source>
        <translation>ko/s</translation>
    </message>
    <message>
        <source>B/s</source>
        <translation>o/s</translation>
    </message>
    <message>
        <source>↓ received %1</source>
        <translation>↓ reçu %1</translation>
    </message>
    <message>
        <source>↑ sent %1</source>
        <translation>↑ envoyé %1</translation>
    </message>
    <message>
        <source>no limit of what is sent</source>
        <translation>pas de limite d’envoi</translation>
    </message>
    <message>
        <source>at most %1 sent</source>
        <translation>au plus %1 envoyés</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Nothing was counted in this time yet.</source>
        <translation>Rien n’a encore été compté pendant ce temps.</translation>
    </message>
    <message>
        <source>%1 received and %2 sent, at most %3.</source>
        <translation>%1 reçus et %2 envoyés, au plus %3.</translation>
    </message>
    <message>
        <source>%1: not counted</source>
        <translation>%1&#x202f;: non compté</translation>
    </message>
    <message>
        <source>%1: %2 received, %3 sent</source>
        <translation>%1&#x202f;: %2 reçus, %3 envoyés</translation>
    </message>
</context>
<context>
    <name>quorate::charts::WaitingChart</name>
    <message>
        <source>days before now</source>
        <translation>jours avant maintenant</translation>
    </message>
    <message>
        <source>hours before now</source>
        <translation>heures avant maintenant</translation>
    </message>
    <message>
        <source>minutes before now</source>
        <translation>minutes avant maintenant</translation>
    </message>
    <message>
        <source>seconds before now</source>
        <translation>secondes avant maintenant</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>Nothing waits for a block.</source>
        <translation>Rien n’attend de bloc.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Seconds before now</source>
        <translation>Secondes avant maintenant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>quorate::console::Console</name>
    <message>
        <source>The node was not opened.</source>
        <translation>Le nœud n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>quorate::dialogs::Outbox</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>quorate::dialogs::PageSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back to the page (Esc)</source>
        <translation>Retour à la page (Échap)</translation>
    </message>
</context>
<context>
    <name>quorate::dialogs::SignSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Saisissez %1 pour confirmer</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Un motif est nécessaire.</translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation>Saisissez %1 pour confirmer.</translation>
    </message>
    <message>
        <source>Shown once there is a reason: it is part of what is signed.</source>
        <translation>Affiché dès qu’il y a un motif&#x202f;: il fait partie de ce qui est signé.</translation>
    </message>
    <message>
        <source>Being prepared...</source>
        <translation>Préparation...</translation>
    </message>
    <message>
        <source>What is signed is shown first.</source>
        <translation>Ce qui est signé est d’abord affiché.</translation>
    </message>
</context>
<context>
    <name>quorate::dialogs::SignedView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What is signed, as</source>
        <translation>Ce qui est signé, sous forme de</translation>
    </message>
    <message>
        <source>Bytes that are signed</source>
        <translation>Octets signés</translation>
    </message>
    <message>
        <source>Bytes that are signed, in CBOR diagnostic notation</source>
        <translation>Octets signés, en notation de diagnostic CBOR</translation>
    </message>
    <message>
        <source>Id of the transaction</source>
        <translation>Identifiant de la transaction</translation>
    </message>
    <message>
        <source>Copy the id of the transaction</source>
        <translation>Copier l’identifiant de la transaction</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>CBOR</source>
        <translation>CBOR</translation>
    </message>
    <message>
        <source>Fields of what is signed</source>
        <translation>Champs de ce qui est signé</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>Transaction: %1</source>
        <translation>Transaction&#x202f;: %1</translation>
    </message>
    <message>
        <source>Transaction %1</source>
        <translation>Transaction %1</translation>
    </message>
    <message>
        <source>The signature of the part before will stand at %1 to %2; until then there are zeros.</source>
        <translation>La signature de la partie précédente sera en %1 à %2&#x202f;; jusque-là, il y a des zéros.</translation>
    </message>
</context>
<context>
    <name>quorate::dialogs::UnlockDialog</name>
    <message>
        <source>Unlock keys</source>
        <translation>Déverrouiller les clés</translation>
    </message>
    <message>
        <source>Passphrase of the key files</source>
        <translation>Phrase de passe des fichiers de clés</translation>
    </message>
    <message>
        <source>Passphrase of the keys of %1</source>
        <translation>Phrase de passe des clés de %1</translation>
    </message>
    <message>
        <source>The keys stay on this computer and are opened in memory only.</source>
        <translation>Les clés restent sur cet ordinateur et ne sont ouvertes qu’en mémoire.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Unlock token</source>
        <translation>Déverrouiller le jeton</translation>
    </message>
    <message>
        <source>PIN of the token %1</source>
        <translation>PIN du jeton %1</translation>
    </message>
    <message>
        <source>Type the PIN on the reader after you chose Unlock token.</source>
        <translation>Saisissez le PIN sur le lecteur après avoir choisi Déverrouiller le jeton.</translation>
    </message>
    <message>
        <source>The PIN goes to the token and is not kept. It is forgotten when the keys are locked.</source>
        <translation>Le PIN va au jeton et n’est pas conservé. Il est oublié quand les clés sont verrouillées.</translation>
    </message>
</context>
<context>
    <name>quorate::models</name>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>No member now</source>
        <translation>N’est plus membre</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Newest acknowledgement</source>
        <translation>Dernier acquittement</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Waits for its batch</source>
        <translation>Attend son lot</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation>Mis en cause</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation>Numéro d’ordre</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécute</translation>
    </message>
    <message>
        <source>Installed version</source>
        <translation>Version installée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu pour la dernière fois</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Rejections</source>
        <translation>Rejets</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Transaction key</source>
        <translation>Clé de transaction</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqués</translation>
    </message>
    <message>
        <source>Hardware classes</source>
        <translation>Classes matérielles</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Délégués</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Sealer</source>
        <translation>Scelleur</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>No member</source>
        <translation>Aucun membre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Release height</source>
        <translation>Hauteur releases</translation>
    </message>
    <message>
        <source>Delivery height</source>
        <translation>Hauteur livraison</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Which parts of the payload are here</source>
        <translation>Quelles parties de la charge utile sont ici</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Pieces root</source>
        <translation>Racine des pièces</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledged by %1 of %2 devices, failures: %3</source>
        <translation>
            <numerusform>Acquittée par %1 appareil sur %2, échecs&#x202f;: %3</numerusform>
            <numerusform>Acquittée par %1 des %2 appareils, échecs&#x202f;: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts as the gateways claim them; the entries are not open to us.</source>
        <translation>Chiffres tels que les passerelles les déclarent&#x202f;; les entrées ne nous sont pas lisibles.</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 au lieu de %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message numerus="yes">
        <source>%n targets</source>
        <translation>
            <numerusform>%n cible</numerusform>
            <numerusform>%n cibles</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Not settled yet: this may still change.</source>
        <translation>Pas encore définitif&#x202f;: cela peut encore changer.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidée</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Vérificateur</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Hardware class</source>
        <translation>Classe matérielle</translation>
    </message>
    <message>
        <source>Rollback index</source>
        <translation>Index de retour arrière</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Artefact</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>In transaction</source>
        <translation>Dans la transaction</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Non détenue</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Banni</translation>
    </message>
    <message>
        <source>Misbehaviour</source>
        <translation>Mauvaise conduite</translation>
    </message>
    <message>
        <source>Installed: %1, under way: %2, failed: %3, devices: %4</source>
        <translation>Installés : %1, en cours : %2, échecs : %3, appareils : %4</translation>
    </message>
    <message>
        <source>Behind plan</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Anneau</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>Limite d’arrêt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>On plan</source>
        <translation>Dans les temps</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Franchi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, puis %2</translation>
    </message>
    <message>
        <source>%1 of the devices that fit, with the rings before</source>
        <translation>%1 des appareils concernés, anneaux précédents compris</translation>
    </message>
    <message>
        <source>hardware classes: %1</source>
        <translation>classes matérielles : %1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 vaut %2</translation>
    </message>
    <message>
        <source>devices in a list: %1</source>
        <translation>appareils dans une liste : %1</translation>
    </message>
    <message>
        <source>the limit counts from %1 answers</source>
        <translation>la limite compte à partir de %1 réponses</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>De lui-même</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>À nous</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Will be in block</source>
        <translation>Sera dans le bloc</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Rarest</source>
        <translation>Plus rare</translation>
    </message>
    <message>
        <source>How many connected peers have the rarest of the missing pieces</source>
        <translation>Combien de pairs connectés ont la plus rare des pièces manquantes</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2</source>
        <translation>↓ %1  ↑ %2</translation>
    </message>
    <message>
        <source>%1 of %2 voted</source>
        <translation>%1 votes sur %2</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>suivie</translation>
    </message>
    <message>
        <source>Votes wished by</source>
        <translation>Votes souhaités avant</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Suivies</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Revenu en arrière</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>Ce nœud</translation>
    </message>
    <message>
        <source>Failed, 24 h</source>
        <translation>Échecs, 24 h</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silencieuse</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>Bytes of its payload that went out, since this gateway&apos;s start</source>
        <translation>Octets de sa charge utile envoyés depuis le démarrage de cette passerelle</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Ses mots</translation>
    </message>
    <message>
        <source>In no ring</source>
        <translation>Dans aucun anneau</translation>
    </message>
    <message>
        <source>Failed, share</source>
        <translation>Échecs, part</translation>
    </message>
    <message>
        <source>From it</source>
        <translation>De sa part</translation>
    </message>
    <message>
        <source>To it</source>
        <translation>Vers elle</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Key on the ledger</source>
        <translation>Clé au registre</translation>
    </message>
    <message>
        <source>No valid key</source>
        <translation>Pas de clé valable</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>À temps</translation>
    </message>
    <message>
        <source>Slow is more than two turns: somebody missed one</source>
        <translation>Lent veut dire plus de deux tours&#x202f;: quelqu’un a manqué le sien</translation>
    </message>
    <message>
        <source>Blocks behind</source>
        <translation>Blocs de retard</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Info-hash</source>
        <translation>Info-hash</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Conflicting</source>
        <translation>Contradictoire</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Until %1, as somebody marked at this computer</source>
        <translation>Jusqu’à %1, comme quelqu’un l’a noté sur cet ordinateur</translation>
    </message>
    <message>
        <source>Of its program, as it tells; nothing proves it</source>
        <translation>De son programme, comme il le dit ; rien ne le prouve</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Devices that installed it, from the release&apos;s first acknowledgement to its newest; in the second half of that time %1 came</source>
        <translation>Appareils qui l’ont installée, du premier acquittement de la release au plus récent ; %1 sont venus dans la seconde moitié de ce temps</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Ce qu’il a dit</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 par minute</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>stage of a release: no vote yet</comment>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>In review</source>
        <comment>stage of a release</comment>
        <translation>En examen</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>stage of a release: on no device yet</comment>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Rolling out</source>
        <comment>stage of a release</comment>
        <translation>En déploiement</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>stage of a release: on every device</comment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>stage of a release</comment>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Last acknowledgement</source>
        <translation>Dernier acquittement</translation>
    </message>
    <message>
        <source>Nothing that it acknowledged is recorded, or open to this node</source>
        <translation>Aucun acquittement de cet appareil n’est enregistré ni ouvert à ce nœud</translation>
    </message>
    <message>
        <source>Asked for the rows in sight; the list is neither sorted nor filtered by it</source>
        <translation>Demandé pour les lignes visibles&#x202f;; la liste n’est ni triée ni filtrée d’après cela</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>title of a narrow column</comment>
        <translation>Échecs</translation>
    </message>
</context>
<context>
    <name>quorate::models::ReviewFiles</name>
    <message>
        <source>+ added</source>
        <translation>+ ajouté</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− supprimé</translation>
    </message>
    <message>
        <source>&gt; renamed</source>
        <translation>&gt; renommé</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>droits</translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation>~ modifié</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>avant&#x202f;: %1</translation>
    </message>
    <message>
        <source>viewed</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>not viewed</source>
        <translation>non vu</translation>
    </message>
    <message>
        <source>the whole image</source>
        <translation>l’image entière</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 vers %2</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size change</source>
        <translation>Écart de taille</translation>
    </message>
    <message>
        <source>Entropy, 0-8</source>
        <translation>Entropie, 0-8</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Signes</translation>
    </message>
    <message>
        <source>new account</source>
        <translation>nouveau compte</translation>
    </message>
    <message>
        <source>new network address</source>
        <translation>nouvelle adresse réseau</translation>
    </message>
    <message>
        <source>canaries lost</source>
        <translation>canaris perdus</translation>
    </message>
    <message>
        <source>new certificate</source>
        <translation>nouveau certificat</translation>
    </message>
    <message>
        <source>new component</source>
        <translation>nouveau composant</translation>
    </message>
    <message>
        <source>device node</source>
        <translation>fichier de périphérique</translation>
    </message>
    <message>
        <source>entropy rose</source>
        <translation>entropie en hausse</translation>
    </message>
    <message>
        <source>more than listed</source>
        <translation>plus que listé</translation>
    </message>
    <message>
        <source>FORTIFY lost</source>
        <translation>FORTIFY perdu</translation>
    </message>
    <message>
        <source>new calls</source>
        <translation>nouveaux appels</translation>
    </message>
    <message>
        <source>other interpreter</source>
        <translation>autre interpréteur</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>clé privée</translation>
    </message>
    <message>
        <source>new library</source>
        <translation>nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>link climbs out</source>
        <translation>lien vers l’extérieur</translation>
    </message>
    <message>
        <source>listens</source>
        <translation>écoute</translation>
    </message>
    <message>
        <source>new login key</source>
        <translation>nouvelle clé de session</translation>
    </message>
    <message>
        <source>password to log in</source>
        <translation>mot de passe de session</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>malformé</translation>
    </message>
    <message>
        <source>near-random section</source>
        <translation>section quasi aléatoire</translation>
    </message>
    <message>
        <source>not in SBOM</source>
        <translation>absent du SBOM</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>non ouvert</translation>
    </message>
    <message>
        <source>not wholly inspected</source>
        <translation>pas examiné en entier</translation>
    </message>
    <message>
        <source>executable stack</source>
        <translation>pile exécutable</translation>
    </message>
    <message>
        <source>other owner</source>
        <translation>autre propriétaire</translation>
    </message>
    <message>
        <source>PIE lost</source>
        <translation>PIE perdu</translation>
    </message>
    <message>
        <source>new program</source>
        <translation>nouveau programme</translation>
    </message>
    <message>
        <source>RELRO lost</source>
        <translation>RELRO perdu</translation>
    </message>
    <message>
        <source>wider rights</source>
        <translation>droits élargis</translation>
    </message>
    <message>
        <source>own library folders</source>
        <translation>dossiers de bibliothèques propres</translation>
    </message>
    <message>
        <source>new script</source>
        <translation>nouveau script</translation>
    </message>
    <message>
        <source>script changed</source>
        <translation>script modifié</translation>
    </message>
    <message>
        <source>new section</source>
        <translation>nouvelle section</translation>
    </message>
    <message>
        <source>new service</source>
        <translation>nouveau service</translation>
    </message>
    <message>
        <source>becomes setgid</source>
        <translation>devient setgid</translation>
    </message>
    <message>
        <source>becomes setuid</source>
        <translation>devient setuid</translation>
    </message>
    <message>
        <source>writable by all</source>
        <translation>modifiable par tous</translation>
    </message>
    <message>
        <source>writable code</source>
        <translation>code modifiable</translation>
    </message>
    <message>
        <source>other attributes</source>
        <translation>autres attributs</translation>
    </message>
    <message>
        <source>gains capabilities</source>
        <translation>reçoit des capacités</translation>
    </message>
    <message>
        <source>name stands twice</source>
        <translation>nom en double</translation>
    </message>
</context>
<context>
    <name>quorate::pages</name>
    <message>
        <source>Failed without a reason</source>
        <translation>Échec sans motif</translation>
    </message>
    <message>
        <source>Failed; the reasons are not open to us</source>
        <translation>Échec&#x202f;; les motifs ne nous sont pas lisibles</translation>
    </message>
    <message>
        <source>At this gateway: %1</source>
        <translation>Sur cette passerelle&#x202f;: %1</translation>
    </message>
    <message>
        <source>Has not acknowledged yet</source>
        <translation>Pas encore d’acquittement</translation>
    </message>
    <message>
        <source>%1, state of %2, everything since the beginning</source>
        <translation>%1, état au %2, tout depuis le début</translation>
    </message>
    <message>
        <source>%1, state of %2, releases and alerts since %3</source>
        <translation>%1, état au %2, releases et alertes depuis le %3</translation>
    </message>
    <message>
        <source>Made by %1. Times %2.</source>
        <translation>Établi par %1. Heures&#x202f;: %2.</translation>
    </message>
    <message>
        <source>a follower without a role</source>
        <translation>un suiveur sans rôle</translation>
    </message>
    <message>
        <source>Consortium id</source>
        <translation>Id du consortium</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>Registres</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Settled block</source>
        <translation>Bloc définitif</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <source>Cosigned by</source>
        <translation>Cosigné par</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>None in this time.</source>
        <translation>Aucune dans cette période.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Published by %1 at %2; decided %3.</source>
        <translation>Publiée par %1 le %2&#x202f;; décidée le %3.</translation>
    </message>
    <message>
        <source>Counts as gateways claim.</source>
        <translation>Chiffres tels que les passerelles les déclarent.</translation>
    </message>
    <message>
        <source>Withdrawn because: %1</source>
        <translation>Retirée parce que&#x202f;: %1</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Vérificateur</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Why devices failed</source>
        <translation>Pourquoi des appareils ont échoué</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation>Mis en cause</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>How to check this report</source>
        <translation>Comment vérifier ce rapport</translation>
    </message>
    <message>
        <source>This report was made without evidence: it says what one node showed.</source>
        <translation>Ce rapport a été établi sans preuves&#x202f;: il dit ce qu’un nœud a montré.</translation>
    </message>
    <message>
        <source>Publications, votes, decisions and acknowledgements are proven by the signed file beside it, without any node:</source>
        <translation>Publications, votes, décisions et acquittements sont prouvés par le fichier signé qui l’accompagne, sans aucun nœud&#x202f;:</translation>
    </message>
    <message>
        <source>SHA-256 of that file</source>
        <translation>SHA-256 de ce fichier</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, page %2 sur %3</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>appareils</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>No device has acknowledged yet.</source>
        <translation>Aucun appareil n’a encore envoyé d’acquittement.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>half within %1</source>
        <translation>la moitié en %1</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <translation>95 % en %1</translation>
    </message>
    <message>
        <source>%1: half of the devices acknowledged within %2, 95 % within %3.</source>
        <translation>%1&#x202f;: la moitié des appareils ont acquitté en %2, 95 % en %3.</translation>
    </message>
    <message>
        <source>No device of %1 was heard of through %2.</source>
        <translation>Aucune nouvelle d’un appareil pour %1 par %2.</translation>
    </message>
    <message>
        <source>%1 at %2: %3 of %4 devices, failures: %5.</source>
        <translation>%1 chez %2&#x202f;: %3 appareils sur %4, échecs&#x202f;: %5.</translation>
    </message>
    <message>
        <source>No gateway has recorded acknowledgements that are open to us.</source>
        <translation>Aucune passerelle n’a inscrit d’acquittements qui nous soient lisibles.</translation>
    </message>
    <message>
        <source>Every device that was heard of has its release.</source>
        <translation>Chaque appareil dont on a des nouvelles a sa release.</translation>
    </message>
    <message>
        <source>Furthest behind: %1</source>
        <translation>Le plus en retard&#x202f;: %1</translation>
    </message>
    <message>
        <source>none: all is probable</source>
        <translation>aucun&#x202f;: tout est probable</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>Charges utiles</translation>
    </message>
    <message>
        <source>Transaction %1</source>
        <translation>Transaction %1</translation>
    </message>
    <message>
        <source>Device %2 of %1</source>
        <translation>Appareil %2 de %1</translation>
    </message>
    <message>
        <source>Acknowledgements wait for their batch until the keys are unlocked.</source>
        <translation>Les acquittements attendent leur lot jusqu’au déverrouillage des clés.</translation>
    </message>
    <message>
        <source>It is %1 ahead of its peers&apos; clocks.</source>
        <translation>Elle avance de %1 sur les horloges de ses pairs.</translation>
    </message>
    <message>
        <source>It is %1 behind its peers&apos; clocks.</source>
        <translation>Elle retarde de %1 sur les horloges de ses pairs.</translation>
    </message>
    <message>
        <source>The newest block is dated %1 ahead of this clock.</source>
        <translation>Le bloc le plus récent est daté de %1 en avance sur cette horloge.</translation>
    </message>
    <message>
        <source>%1: %2 is in no block after %3</source>
        <translation>%1 : %2 n’est dans aucun bloc après %3</translation>
    </message>
    <message>
        <source>Size %1, cosigned %2</source>
        <translation>Taille %1, cosigné %2</translation>
    </message>
    <message>
        <source>%1, size %2</source>
        <translation>%1, taille %2</translation>
    </message>
    <message>
        <source>%1: two heads of size %2, which is not settled here</source>
        <translation>%1 : deux têtes de taille %2, qui n’est pas réglée ici</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en revue</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>Publié par %1</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>rolling out</source>
        <translation>en déploiement</translation>
    </message>
    <message>
        <source>%1, ring %2</source>
        <translation>%1, anneau %2</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>until %1 of the devices</source>
        <translation>jusqu’à %1 des appareils</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>First acknowledgement</source>
        <translation>Premier acquittement</translation>
    </message>
    <message>
        <source>Half of the devices have it</source>
        <translation>La moitié des appareils l’ont</translation>
    </message>
    <message>
        <source>%1 of the devices have it</source>
        <translation>%1 des appareils l’ont</translation>
    </message>
    <message>
        <source>First failure on a device</source>
        <translation>Premier échec sur un appareil</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <translation>%1 demande&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 answers: %2</source>
        <translation>%1 répond&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2 events since %3; it is %4.</source>
        <translation>%1&#x202f;: %2 événements depuis %3&#x202f;; état&#x202f;: %4.</translation>
    </message>
    <message>
        <source>Installed on %1 of %2 devices, failures: %3.</source>
        <translation>Installée sur %1 des %2 appareils, échecs&#x202f;: %3.</translation>
    </message>
    <message>
        <source>late by %1</source>
        <comment>a review: so much after its deadline</comment>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a review: so much time until its deadline</comment>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a review: the day of its deadline</comment>
        <translation>avant le %1</translation>
    </message>
    <message>
        <source>No reviews need you.</source>
        <translation>Aucune revue ne vous attend.</translation>
    </message>
    <message>
        <source>No reviews need you. Next deadline: %1.</source>
        <translation>Aucune revue ne vous attend. Prochaine échéance&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Write a time as 2026-11-20 08:30, in UTC, or a span such as 7 d.</source>
        <translation>Écrivez une heure comme 2026-11-20 08:30, en UTC, ou une durée comme 7 d.</translation>
    </message>
    <message>
        <source>This time is not to come.</source>
        <translation>Ce moment n’est pas à venir.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, and how far away it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: devices that acknowledged</source>
        <translation>%1 : appareils qui ont acquitté</translation>
    </message>
    <message>
        <source>%1: devices that installed it</source>
        <translation>%1 : appareils qui l’ont installée</translation>
    </message>
    <message>
        <source>%1: devices where it failed</source>
        <translation>%1 : appareils où elle a échoué</translation>
    </message>
    <message>
        <source>%1: devices that have not acknowledged yet</source>
        <translation>%1 : appareils qui n’ont pas encore acquitté</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation>Passerelle : %1</translation>
    </message>
    <message>
        <source>Hardware class: %1</source>
        <translation>Classe matérielle : %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif : %1</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>aucun indiqué</translation>
    </message>
    <message>
        <source>Accused: %1</source>
        <translation>Mis en cause : %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>À partir de : %1</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <translation>Jusqu’à : %1</translation>
    </message>
    <message>
        <source>The proposal could not be made.</source>
        <translation>La proposition n’a pas pu être faite.</translation>
    </message>
    <message>
        <source>Nothing was signed or sent.</source>
        <translation>Rien n’a été signé ni envoyé.</translation>
    </message>
    <message>
        <source>Look at the proposal...</source>
        <translation>Voir la proposition...</translation>
    </message>
    <message>
        <source>Propose a change of %1</source>
        <translation>Proposer une modification de %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Keys to revoke</source>
        <translation>Clés à révoquer</translation>
    </message>
    <message>
        <source>Last trusted leaf</source>
        <translation>Dernière feuille de confiance</translation>
    </message>
    <message>
        <source>only when a key was stolen: a leaf of the release chain</source>
        <translation>seulement si une clé a été volée&#x202f;: une feuille de la chaîne des releases</translation>
    </message>
    <message>
        <source>What a revoked key signed after that leaf is void: votes and releases, too. Left empty, all that it signed so far stands.</source>
        <translation>Ce qu’une clé révoquée a signé après cette feuille est nul, votes et releases compris. Laissé vide, tout ce qu’elle a signé jusqu’ici reste valable.</translation>
    </message>
    <message>
        <source>A leaf is a number, as the Chain page shows it.</source>
        <translation>Une feuille est un nombre, comme le montre la page Chaîne.</translation>
    </message>
    <message>
        <source>It says nothing while no key is revoked.</source>
        <translation>Il ne dit rien tant qu’aucune clé n’est révoquée.</translation>
    </message>
    <message>
        <source>A member has a name.</source>
        <translation>Un membre a un nom.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>A member without roles leaves the consortium: propose its removal.</source>
        <translation>Un membre sans rôle quitte le consortium&#x202f;: proposez son retrait.</translation>
    </message>
    <message>
        <source>Public record of the new member</source>
        <translation>Fiche publique du nouveau membre</translation>
    </message>
    <message>
        <source>Propose other checkers</source>
        <translation>Proposer d’autres vérificateurs</translation>
    </message>
    <message>
        <source>Propose other validators</source>
        <translation>Proposer d’autres validateurs</translation>
    </message>
    <message>
        <source>Who votes on releases from then on, all of them. Each needs the role and a vote key first: propose a change of the member.</source>
        <translation>Qui vote sur les releases à partir de là, tous. Chacun a d’abord besoin du rôle et d’une clé de vote&#x202f;: proposez une modification du membre.</translation>
    </message>
    <message>
        <source>Who settles blocks from then on, all of them. Each needs the role and its keys first: propose a change of the member.</source>
        <translation>Qui rend les blocs définitifs à partir de là, tous. Chacun a d’abord besoin du rôle et de ses clés&#x202f;: proposez une modification du membre.</translation>
    </message>
    <message>
        <source>Checkers</source>
        <translation>Vérificateurs</translation>
    </message>
    <message>
        <source>Validators</source>
        <translation>Validateurs</translation>
    </message>
    <message>
        <source>There is at least one.</source>
        <translation>Il y en a au moins un.</translation>
    </message>
    <message>
        <source>Propose another policy</source>
        <translation>Proposer une autre politique</translation>
    </message>
    <message>
        <source>Checkers of a release, at least</source>
        <translation>Vérificateurs d’une release, au moins</translation>
    </message>
    <message>
        <source>Approvals of a release, at least</source>
        <translation>Approbations d’une release, au moins</translation>
    </message>
    <message>
        <source>For releases that are published from then on. A majority of the checkers is always needed.</source>
        <translation>Pour les releases publiées à partir de là. Une majorité des vérificateurs est toujours nécessaire.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>key file, or pkcs11: for a key on a token</source>
        <translation>fichier de clé, ou pkcs11: pour une clé sur un jeton</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Choisir...</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir&#x202f;: %1</translation>
    </message>
    <message>
        <source>Purpose of the new key</source>
        <translation>Usage de la nouvelle clé</translation>
    </message>
    <message>
        <source>no new key</source>
        <translation>pas de nouvelle clé</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>Indiquez à quoi elle sert.</translation>
    </message>
    <message>
        <source>Say where the new key is.</source>
        <translation>Indiquez où se trouve la nouvelle clé.</translation>
    </message>
    <message>
        <source>Propose a new key of %1</source>
        <translation>Proposer une nouvelle clé de %1</translation>
    </message>
    <message>
        <source>Which key</source>
        <translation>Quelle clé</translation>
    </message>
    <message>
        <source>The vendor signs with its present root key and with the new one; then a quorum of the checkers consents. Each of them hears from the vendor itself first that the key is its own.</source>
        <translation>L’éditeur signe avec sa clé racine actuelle et avec la nouvelle&#x202f;; puis un quorum des vérificateurs consent. Chacun d’eux apprend d’abord de l’éditeur lui-même que la clé est la sienne.</translation>
    </message>
    <message>
        <source>The vendor signs with its root key, which is enough; or with its present release key, and then a quorum of the checkers consents.</source>
        <translation>L’éditeur signe avec sa clé racine, ce qui suffit&#x202f;; ou avec sa clé de release actuelle, et un quorum des vérificateurs consent ensuite.</translation>
    </message>
    <message>
        <source>A root key&apos;s statements stand.</source>
        <translation>Ce qu’une clé racine a signé reste valable.</translation>
    </message>
    <message>
        <source>Sign with a key of the vendor</source>
        <translation>Signer avec une clé de l’éditeur</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>The key is read for this one signature and kept nowhere. The signature stands in the proposal for whoever gets it; nothing is sent.</source>
        <translation>La clé est lue pour cette seule signature et n’est gardée nulle part. La signature figure dans la proposition pour qui la reçoit&#x202f;; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Key of the vendor</source>
        <translation>Clé de l’éditeur</translation>
    </message>
    <message>
        <source>Passphrase or PIN</source>
        <translation>Phrase de passe ou PIN</translation>
    </message>
    <message>
        <source>It was not signed.</source>
        <translation>Rien n’a été signé.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message numerus="yes">
        <source>%1 more releases are left out of this preview; the saved report has them.</source>
        <translation>
            <numerusform>%1 release de plus n’est pas dans cet aperçu&#x202f;; le rapport enregistré la contient.</numerusform>
            <numerusform>%1 releases de plus ne sont pas dans cet aperçu&#x202f;; le rapport enregistré les contient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more alerts are left out of this preview; the saved report has them.</source>
        <translation>
            <numerusform>%1 alerte de plus n’est pas dans cet aperçu&#x202f;; le rapport enregistré la contient.</numerusform>
            <numerusform>%1 alertes de plus ne sont pas dans cet aperçu&#x202f;; le rapport enregistré les contient.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, state of %2, everything about this release</source>
        <translation>%1, état au %2, tout sur cette release</translation>
    </message>
    <message>
        <source>%1, state of %2, releases and alerts until %3</source>
        <translation>%1, état au %2, releases et alertes jusqu’au %3</translation>
    </message>
    <message>
        <source>%1, state of %2, releases and alerts from %3 until %4</source>
        <translation>%1, état au %2, releases et alertes du %3 au %4</translation>
    </message>
    <message>
        <source>Not a time. Write 2026-11-20, or 2026-11-20 08:30, in UTC.</source>
        <translation>Ce n’est pas une date. Écrivez 2026-11-20, ou 2026-11-20 08:30, en UTC.</translation>
    </message>
    <message>
        <source>That is still to come: the report would be empty.</source>
        <translation>C’est encore à venir&#x202f;: le rapport serait vide.</translation>
    </message>
    <message>
        <source>That is still to come. Leave it empty for a report until now.</source>
        <translation>C’est encore à venir. Laissez vide pour un rapport jusqu’à maintenant.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>Published by %1 at %2; not decided yet.</source>
        <translation>Publiée par %1 le %2&#x202f;; pas encore décidée.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) of %1</source>
        <translation>
            <numerusform>%n appareil de %1</numerusform>
            <numerusform>%n appareils de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s)</source>
        <translation>
            <numerusform>%n transaction</numerusform>
            <numerusform>%n transactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::Accusations</name>
    <message>
        <source>Accused</source>
        <translation>Mis en cause</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Failed without a reason</source>
        <translation>Échec sans motif</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Negative acknowledgements by accused party</source>
        <translation>Acquittements négatifs par partie mise en cause</translation>
    </message>
</context>
<context>
    <name>quorate::pages::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Show the release</source>
        <translation>Afficher la release</translation>
    </message>
    <message>
        <source>No alerts.</source>
        <translation>Aucune alerte.</translation>
    </message>
    <message>
        <source>Failed boot checks, conflicting signatures and missing transactions are shown here as soon as this node sees them.</source>
        <translation>Les contrôles de démarrage en échec, les signatures contradictoires et les transactions manquantes apparaissent ici dès que ce nœud les voit.</translation>
    </message>
    <message>
        <source>This alert is gone.</source>
        <translation>Cette alerte n’existe plus.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
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
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>First statement</source>
        <translation>Première déclaration</translation>
    </message>
    <message>
        <source>Second statement</source>
        <translation>Seconde déclaration</translation>
    </message>
    <message>
        <source>Export evidence...</source>
        <translation>Exporter les preuves...</translation>
    </message>
    <message>
        <source>Everything that this node can prove, in one signed file</source>
        <translation>Tout ce que ce nœud peut prouver, dans un seul fichier signé</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Exporter les preuves</translation>
    </message>
    <message>
        <source>The evidence is in %1</source>
        <translation>Les preuves se trouvent dans %1</translation>
    </message>
    <message>
        <source>The evidence was not exported.</source>
        <translation>Les preuves n’ont pas été exportées.</translation>
    </message>
    <message>
        <source>No complete file was written.</source>
        <translation>Aucun fichier complet n’a été écrit.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>%1 signed both. Lines that differ are marked; whoever signed one must not have signed the other.</source>
        <translation>%1 a signé les deux. Les lignes qui diffèrent sont marquées&#x202f;; qui a signé l’une n’aurait pas dû signer l’autre.</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>En sourdine</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Mute until...</source>
        <translation>Mettre en sourdine jusqu’à...</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Sans responsable</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dans une heure</translation>
    </message>
    <message>
        <source>In 8 hours</source>
        <translation>Dans 8 heures</translation>
    </message>
    <message>
        <source>Tomorrow at 8:00</source>
        <translation>Demain à 8:00</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>Dans 7 jours</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Qui s’en occupe</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Confier</translation>
    </message>
    <message>
        <source>The alert is acknowledged. It stays in the list and in the evidence.</source>
        <translation>L’alerte est confirmée. Elle reste dans la liste et dans les preuves.</translation>
    </message>
    <message>
        <source>The alert is open again.</source>
        <translation>L’alerte est de nouveau ouverte.</translation>
    </message>
    <message>
        <source>The alert is muted until %1.</source>
        <translation>L’alerte est en sourdine jusqu’à %1.</translation>
    </message>
    <message>
        <source>Nobody looks after the alert.</source>
        <translation>Personne ne s’occupe de l’alerte.</translation>
    </message>
    <message>
        <source>%1 looks after the alert.</source>
        <translation>%1 s’occupe de l’alerte.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Muted until</source>
        <translation>En sourdine jusqu’à</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Première fois</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Répétées</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) since %1</source>
        <translation>
            <numerusform>%n fois depuis %1</numerusform>
            <numerusform>%n fois depuis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Accused by devices</source>
        <translation>Mis en cause par des appareils</translation>
    </message>
    <message>
        <source>Which parties do negative acknowledgements name? Choose a line to list its devices</source>
        <translation>Quelles parties les acquittements négatifs nomment-ils&#x202f;? Choisissez une ligne pour lister ses appareils</translation>
    </message>
    <message>
        <source>About us</source>
        <translation>Nous concerne</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Evidence...</source>
        <translation>Preuves...</translation>
    </message>
    <message>
        <source>What this node can prove of its release, in one signed file; of everything, where it has none</source>
        <translation>Ce que ce nœud peut prouver de la release, dans un seul fichier signé ; de tout, s’il n’y en a pas</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Export proof...</source>
        <translation>Exporter la preuve...</translation>
    </message>
    <message>
        <source>Both signed heads in one file, which proves the contradiction to anybody</source>
        <translation>Les deux têtes signées dans un fichier, qui prouve la contradiction à chacun</translation>
    </message>
    <message>
        <source>What this row stands for</source>
        <translation>Ce que cette ligne représente</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ArtifactSheet</name>
    <message>
        <source>Add an artifact to %1</source>
        <translation>Ajouter un artefact à %1</translation>
    </message>
    <message>
        <source>Another way to the same target: a delta for devices that have another version, or the full artifact. Nobody votes again, because votes are about what is installed.</source>
        <translation>Un autre chemin vers la même cible&#x202f;: un delta pour les appareils qui ont une autre version, ou l’artefact complet. Personne ne revote, car les votes portent sur ce qui est installé.</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Ajouter...</translation>
    </message>
    <message>
        <source>Nothing is added (Esc)</source>
        <translation>Rien n’est ajouté (Échap)</translation>
    </message>
    <message>
        <source>Drop the file or folder of the release here</source>
        <translation>Déposez ici le fichier ou le dossier de la release</translation>
    </message>
    <message>
        <source>Drop what devices have now here; empty: a full artifact</source>
        <translation>Déposez ici ce que les appareils ont&#x202f;; vide&#x202f;: artefact complet</translation>
    </message>
    <message>
        <source>What the release installs</source>
        <translation>Ce que la release installe</translation>
    </message>
    <message>
        <source>What devices have</source>
        <translation>Ce que les appareils ont</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and the button beside it</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 installs something else: the SHA-256 of this is %2. What was voted on cannot be changed.</source>
        <translation>%1 installe autre chose&#x202f;: le SHA-256 de ceci est %2. Ce qui a été voté ne peut être changé.</translation>
    </message>
    <message>
        <source>There is one already, of %1.</source>
        <translation>Il y en a déjà un, de %1.</translation>
    </message>
    <message>
        <source>Artifacts are added to releases that are in review or approved.</source>
        <translation>Les artefacts s’ajoutent aux releases en examen ou approuvées.</translation>
    </message>
    <message>
        <source>Choose what the release installs.</source>
        <translation>Choisissez ce que la release installe.</translation>
    </message>
    <message>
        <source>The artifact is being built and compared.</source>
        <translation>L’artefact est construit et comparé.</translation>
    </message>
    <message>
        <source>Unlock the keys to add it.</source>
        <translation>Déverrouillez les clés pour l’ajouter.</translation>
    </message>
    <message>
        <source>The next step shows what is added; nothing is sent before.</source>
        <translation>L’étape suivante montre ce qui est ajouté&#x202f;; rien n’est envoyé avant.</translation>
    </message>
    <message>
        <source>Sign and add</source>
        <translation>Signer et ajouter</translation>
    </message>
    <message>
        <source>It is built once more, signed with the release key and put on the ledger, for good. Gateways offer it as long as they offer the release.</source>
        <translation>Il est construit encore une fois, signé avec la clé de release et inscrit au registre, définitivement. Les passerelles le proposent tant qu’elles proposent la release.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>Installs</source>
        <translation>Installe</translation>
    </message>
    <message>
        <source>For devices that have</source>
        <translation>Pour les appareils qui ont</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>n’importe quoi</translation>
    </message>
    <message>
        <source>The artifact of %1 is added in %2 s.</source>
        <translation>L’artefact de %1 est ajouté dans %2 s.</translation>
    </message>
    <message>
        <source>%1 has one artifact more; the transaction is settled.</source>
        <translation>%1 a un artefact de plus&#x202f;; la transaction est définitive.</translation>
    </message>
    <message>
        <source>No artifact was added to %1.</source>
        <translation>Aucun artefact n’a été ajouté à %1.</translation>
    </message>
    <message>
        <source>Unpack compressed parts for the delta</source>
        <translation>Décompresser les parties compressées pour le delta</translation>
    </message>
    <message>
        <source>Much smaller deltas of images with compressed parts; a device must have the same packers</source>
        <translation>Des deltas bien plus petits pour les images aux parties compressées ; l’appareil doit avoir les mêmes compresseurs</translation>
    </message>
    <message>
        <source>This file or folder does not exist.</source>
        <translation>Ce fichier ou ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>This file or folder does not answer. Is its disk or network there?</source>
        <translation>Ce fichier ou dossier ne répond pas. Son disque ou son réseau est-il accessible ?</translation>
    </message>
    <message>
        <source>File...</source>
        <translation>Fichier...</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>Dossier...</translation>
    </message>
    <message>
        <source>%1, release key</source>
        <translation>%1, clé de release</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 au lieu de %2</translation>
    </message>
    <message>
        <source>The release is as before.</source>
        <translation>La release est inchangée.</translation>
    </message>
    <message>
        <source>Correct what is marked.</source>
        <translation>Corrigez ce qui est marqué.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::CatchUpStrip</name>
    <message>
        <source>How far the node has caught up</source>
        <translation>Où en est le rattrapage du nœud</translation>
    </message>
    <message>
        <source>Hide this until the node has caught up</source>
        <translation>Cacher jusqu’à ce que le nœud ait rattrapé</translation>
    </message>
    <message numerus="yes">
        <source>Catching up with the %1: %2 blocks left</source>
        <translation>
            <numerusform>Rattrapage&#x202f;: %1, encore %2 bloc</numerusform>
            <numerusform>Rattrapage&#x202f;: %1, encore %2 blocs</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 a second, about %2 still</source>
        <translation>, %1 par seconde, encore %2 environ</translation>
    </message>
    <message>
        <source>What you see is of %1.</source>
        <translation>Ce que vous voyez date de %1.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ChainCharts</name>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>transactions</translation>
    </message>
    <message>
        <source>turns without a block before it: %1</source>
        <translation>tours sans bloc avant lui&#x202f;: %1</translation>
    </message>
    <message>
        <source>Needs two blocks.</source>
        <translation>Il faut deux blocs.</translation>
    </message>
    <message>
        <source>Median %1 s between blocks, slowest %2 s, turns without a block: %3.</source>
        <translation>Médiane de %1 s entre blocs, le plus lent %2 s, tours sans bloc&#x202f;: %3.</translation>
    </message>
    <message>
        <source>a turn, %1 s</source>
        <translation>un tour, %1 s</translation>
    </message>
    <message>
        <source>%1 of the %2 newest blocks record transactions.</source>
        <translation>%1 des %2 blocs les plus récents enregistrent des transactions.</translation>
    </message>
    <message>
        <source>seconds until settled</source>
        <translation>secondes jusqu’au définitif</translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>pas encore définitif</translation>
    </message>
    <message>
        <source>never settled: nobody votes</source>
        <translation>jamais définitif&#x202f;: personne ne vote</translation>
    </message>
    <message>
        <source>settled before this console looked</source>
        <translation>définitif avant que cette console ne regarde</translation>
    </message>
    <message>
        <source>No block was settled since this console looks.</source>
        <translation>Aucun bloc n’est devenu définitif depuis que cette console regarde.</translation>
    </message>
    <message>
        <source>Median %1 s until a block is settled, slowest %2 s, as this console saw it.</source>
        <translation>Médiane de %1 s avant qu’un bloc soit définitif, le plus lent %2 s, vu par cette console.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ChainPage</name>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Older blocks</source>
        <translation>Blocs plus anciens</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>Transactions of the block</source>
        <translation>Transactions du bloc</translation>
    </message>
    <message>
        <source>Waiting transactions</source>
        <translation>Transactions en attente</translation>
    </message>
    <message>
        <source>No blocks yet.</source>
        <translation>Aucun bloc pour l’instant.</translation>
    </message>
    <message>
        <source>The first block is sealed once validators are connected.</source>
        <translation>Le premier bloc est scellé dès que les validateurs sont connectés.</translation>
    </message>
    <message>
        <source>Select a block to see its transactions.</source>
        <translation>Sélectionnez un bloc pour voir ses transactions.</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Decoded transaction</source>
        <translation>Transaction décodée</translation>
    </message>
    <message>
        <source>Select a transaction to see what it says.</source>
        <translation>Sélectionnez une transaction pour voir ce qu’elle dit.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>What does it record, and who signed it?</source>
        <translation>Qu’est-ce qui est inscrit, et qui l’a signé&#x202f;?</translation>
    </message>
    <message>
        <source>Waiting for the node.</source>
        <translation>En attente du nœud.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>best seen %1</source>
        <translation>meilleure vue&#x202f;: %1</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>blocks not settled: %1</source>
        <translation>blocs non définitifs&#x202f;: %1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>transactions</translation>
    </message>
    <message>
        <source>root %1</source>
        <translation>racine %1</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>%1 of %2 cosigned, %3</source>
        <translation>%1 sur %2 cosignatures, %3</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>The blocks could not be read.</source>
        <translation>Les blocs n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Older blocks could not be read.</source>
        <translation>Les blocs plus anciens n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Block %1 records no transactions.</source>
        <translation>Le bloc %1 ne contient aucune transaction.</translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation>Scellé par</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>The transaction could not be read.</source>
        <translation>La transaction n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>dans le pool</translation>
    </message>
    <message>
        <source>block %1, leaf %2</source>
        <translation>bloc %1, feuille %2</translation>
    </message>
    <message>
        <source>Finality</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Non définitif</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Show the proof</source>
        <translation>Afficher la preuve</translation>
    </message>
    <message>
        <source>Raw bytes</source>
        <translation>Octets bruts</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>Place and signature</source>
        <translation>Emplacement et signature</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalles</translation>
    </message>
    <message>
        <source>From the transaction&apos;s leaf to the root of a cosigned checkpoint</source>
        <translation>De la feuille de la transaction à la racine d’un point de contrôle cosigné</translation>
    </message>
    <message>
        <source>Block %1 could not be read.</source>
        <translation>Le bloc %1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The proof could not be made.</source>
        <translation>La preuve n’a pas pu être établie.</translation>
    </message>
    <message>
        <source>Recomputed here: the leaf leads to the root of the checkpoint.</source>
        <translation>Recalculé ici&#x202f;: la feuille mène à la racine du point de contrôle.</translation>
    </message>
    <message>
        <source>The leaf does NOT lead to the root of the checkpoint.</source>
        <translation>La feuille ne mène PAS à la racine du point de contrôle.</translation>
    </message>
    <message>
        <source>Leaf %1 of a log of %2</source>
        <translation>Feuille %1 d’un journal de %2</translation>
    </message>
    <message>
        <source>Leaf data: %1</source>
        <translation>Données de la feuille&#x202f;: %1</translation>
    </message>
    <message>
        <source>Path %1: %2</source>
        <translation>Chemin %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Root: %1</source>
        <translation>Racine&#x202f;: %1</translation>
    </message>
    <message>
        <source>Checkpoint with the validators&apos; cosignatures:</source>
        <translation>Point de contrôle avec les cosignatures des validateurs&#x202f;:</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>nobody votes: never settled</source>
        <translation>personne ne vote&#x202f;: jamais définitif</translation>
    </message>
    <message>
        <source>Is the chain well? Seconds between the newest blocks, what they record, and how soon they are settled</source>
        <translation>La chaîne va-t-elle bien&#x202f;? Secondes entre les blocs récents, ce qu’ils consignent et quand ils sont définitifs</translation>
    </message>
    <message>
        <source>Export block...</source>
        <translation>Exporter le bloc…</translation>
    </message>
    <message>
        <source>Jump to height</source>
        <translation>Aller à la hauteur</translation>
    </message>
    <message>
        <source>The number of a block; Enter shows it, also one that is not loaded</source>
        <translation>Le numéro d’un bloc&#x202f;; Entrée l’affiche, même s’il n’est pas chargé</translation>
    </message>
    <message>
        <source>With releases</source>
        <translation>Avec releases</translation>
    </message>
    <message>
        <source>With votes</source>
        <translation>Avec votes</translation>
    </message>
    <message>
        <source>Sealer</source>
        <translation>Scelleur</translation>
    </message>
    <message>
        <source>The block and what it records, as JSON</source>
        <translation>Le bloc et ce qu’il consigne, en JSON</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Verify from the beginning</source>
        <translation>Vérifier depuis le début</translation>
    </message>
    <message>
        <source>Applies every block of this chain anew, from the founding document on, and compares; a job that takes its time</source>
        <translation>Applique de nouveau chaque bloc de cette chaîne depuis le document fondateur et compare&#x202f;; une tâche qui prend son temps</translation>
    </message>
    <message>
        <source>%1: it was not found to be right.</source>
        <translation>%1&#x202f;: elle ne s’est pas révélée juste.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is right from the founding document on: %2 blocks and %3 transactions follow all rules, up to block %4.</source>
        <translation>%1 est juste depuis le document fondateur&#x202f;: blocs&#x202f;: %2, transactions&#x202f;: %3&#x202f;; tous suivent les règles, jusqu’au bloc %4.</translation>
    </message>
    <message>
        <source>Nothing of it is settled: no votes vouch for it, and it may still change.</source>
        <translation>Rien n’en est définitif&#x202f;: aucun vote ne s’en porte garant, et cela peut encore changer.</translation>
    </message>
    <message>
        <source>Block: %1
Log: %2
State: %3</source>
        <translation>Bloc&#x202f;: %1
Journal&#x202f;: %2
État&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 is being verified; Jobs shows how far it is.</source>
        <translation>%1&#x202f;: vérification en cours&#x202f;; Tâches montre où elle en est.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>a block that is not loaded is found by all 64 digits of its id</source>
        <translation>un bloc qui n’est pas chargé se trouve par les 64 chiffres de son identifiant</translation>
    </message>
    <message>
        <source>looking...</source>
        <translation>recherche...</translation>
    </message>
    <message>
        <source>The block could not be looked for.</source>
        <translation>Le bloc n’a pas pu être recherché.</translation>
    </message>
    <message>
        <source>neither chain has a block with this id</source>
        <translation>aucune des chaînes n’a de bloc avec cet identifiant</translation>
    </message>
</context>
<context>
    <name>quorate::pages::CheckerDesk</name>
    <message>
        <source>Are the payloads here, and what runs?</source>
        <translation>Les charges utiles sont-elles ici, et que se passe-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Here, %1</source>
        <translation>Ici, %1</translation>
    </message>
    <message>
        <source>Payloads here: %1 of %2</source>
        <translation>Charges utiles ici&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>payloads of a release, and its deadline</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ready for review</source>
        <translation>Prêt pour l’examen</translation>
    </message>
    <message>
        <source>Reviewed, ready for your vote</source>
        <translation>Examinée, prête pour votre vote</translation>
    </message>
    <message>
        <source>The review stopped</source>
        <translation>L’examen s’est arrêté</translation>
    </message>
    <message>
        <source>Review runs</source>
        <translation>Examen en cours</translation>
    </message>
    <message>
        <source>Review runs, %1</source>
        <translation>Examen en cours, %1</translation>
    </message>
    <message>
        <source>Review runs, %1, about %2 left</source>
        <translation>Examen en cours, %1, encore environ %2</translation>
    </message>
    <message>
        <source>Reviews begin by themselves, first of what is here.</source>
        <translation>Les examens commencent tout seuls, d’abord pour ce qui est déjà là.</translation>
    </message>
    <message>
        <source>A review begins when you open its release.</source>
        <translation>Un examen commence quand vous ouvrez sa release.</translation>
    </message>
    <message>
        <source>Nothing needs your vote, and no review runs.</source>
        <translation>Rien n’attend votre vote et aucun examen n’est en cours.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::CheckerRecord</name>
    <message>
        <source>Your votes</source>
        <translation>Vos votes</translation>
    </message>
    <message>
        <source>%1: you: %2, now: %3</source>
        <translation>%1&#x202f;: vous&#x202f;: %2, maintenant&#x202f;: %3</translation>
    </message>
    <message>
        <source>You have not voted yet.</source>
        <translation>Vous n’avez pas encore voté.</translation>
    </message>
    <message>
        <source>Votes: %1, rejections: %2, decided otherwise: %3</source>
        <translation>Votes&#x202f;: %1, rejets&#x202f;: %2, décidés autrement&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>quorate::pages::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou lancer une commande</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats trouvés</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>%1 device %2</source>
        <translation>%1 appareil %2</translation>
    </message>
    <message>
        <source>Signed history</source>
        <translation>Historique signé</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>Ask the ledgers</source>
        <translation>Interroger les registres</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Block %1 of the %2</source>
        <translation>Bloc %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1&#x202f;: %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>View, release, device, member, hash, file; &gt; commands, # block, @ member</source>
        <translation>Vue, release, appareil, membre, empreinte, fichier&#x202f;; &gt; commandes, # bloc, @ membre</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Publish %1 as a new version</source>
        <translation>Publier %1 comme nouvelle version</translation>
    </message>
    <message>
        <source>Build the delta of a new release from %1</source>
        <translation>Construire le delta d’une nouvelle release depuis %1</translation>
    </message>
    <message>
        <source>Put %1 beside a new release, as SBOM or report</source>
        <translation>Joindre %1 à une nouvelle release, comme SBOM ou rapport</translation>
    </message>
    <message>
        <source>Torrent</source>
        <translation>Torrent</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>No release on this ledger and no transfer here has this payload.</source>
        <translation>Aucune release de ce registre et aucun transfert ici n’a cette charge utile.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqués</translation>
    </message>
    <message>
        <source>No release, target, payload, key or transfer begins like that, and none of the newest %1 blocks. Older blocks and the keys of devices are found by all 64 digits.</source>
        <translation>Aucune release, cible, charge utile, clé ni aucun transfert ne commence ainsi, ni aucun des %1 derniers blocs. Les blocs plus anciens et les clés des appareils se trouvent par les 64 chiffres.</translation>
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
        <translation>%1 depuis %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Compare releases</source>
        <translation>Comparer des releases</translation>
    </message>
    <message>
        <source>What differs is marked.</source>
        <translation>Ce qui diffère est marqué.</translation>
    </message>
    <message>
        <source>Both releases</source>
        <translation>Les deux releases</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diffère</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>SBOM</source>
        <translation>SBOM</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Publiée par</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Rollback index</source>
        <translation>Index de retour arrière</translation>
    </message>
    <message>
        <source>Smallest delta</source>
        <translation>Plus petit delta</translation>
    </message>
    <message>
        <source>Full artifact</source>
        <translation>Artefact complet</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>no checker of it</source>
        <translation>n’en est pas vérificateur</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Vote of %1</source>
        <translation>Vote de %1</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Choose two releases.</source>
        <translation>Choisissez deux releases.</translation>
    </message>
    <message>
        <source>Reading both SBOMs...</source>
        <translation>Lecture des deux SBOM…</translation>
    </message>
    <message>
        <source>The SBOMs could not be compared.</source>
        <translation>Les SBOM n’ont pas pu être comparés.</translation>
    </message>
    <message>
        <source>The same components on both sides.</source>
        <translation>Les mêmes composants des deux côtés.</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) differ.</source>
        <translation>
            <numerusform>%n composant diffère.</numerusform>
            <numerusform>%n composants diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Seconde</translation>
    </message>
    <message>
        <source>First release</source>
        <translation>Première release</translation>
    </message>
    <message>
        <source>Second release</source>
        <translation>Seconde release</translation>
    </message>
    <message>
        <source>What came, went and changed from the first to the second?</source>
        <translation>Qu’est-ce qui est venu, parti et changé de la première à la seconde&#x202f;?</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ConsortiumStep</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>Rejoindre avec une invitation</translation>
    </message>
    <message>
        <source>A member gave you a file, a text or a link, perhaps as a QR code.</source>
        <translation>Un membre vous a donné un fichier, un texte ou un lien, peut-être sous forme de code QR.</translation>
    </message>
    <message>
        <source>Create a consortium</source>
        <translation>Créer un consortium</translation>
    </message>
    <message>
        <source>Alone, or with the public records of the other founders, who make theirs on this page with the last choice.</source>
        <translation>Seul, ou avec les fiches publiques des autres fondateurs, qui font la leur sur cette page avec le dernier choix.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>The home is made with its keys and waits. Give your public record to whoever founds the consortium or admits you.</source>
        <translation>Le dossier est créé avec ses clés et attend. Donnez votre fiche publique à qui fonde le consortium ou vous y admet.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>The text of the invitation, or its link: quorate:join?...</source>
        <translation>Le texte de l’invitation, ou son lien : quorate:join?...</translation>
    </message>
    <message>
        <source>Open a file...</source>
        <translation>Ouvrir un fichier...</translation>
    </message>
    <message>
        <source>Name of the consortium</source>
        <translation>Nom du consortium</translation>
    </message>
    <message>
        <source>Records of other founders</source>
        <translation>Fiches des autres fondateurs</translation>
    </message>
    <message>
        <source>Add a record...</source>
        <translation>Ajouter une fiche...</translation>
    </message>
    <message>
        <source>Other founders</source>
        <translation>Autres fondateurs</translation>
    </message>
    <message>
        <source>Look around in a local demo first</source>
        <translation>Regarder d’abord une démo locale</translation>
    </message>
    <message>
        <source>What you answered here is kept</source>
        <translation>Ce que vous avez répondu ici est gardé</translation>
    </message>
    <message>
        <source>1 to 128 bytes, no control characters.</source>
        <translation>1 à 128 octets, sans caractères de contrôle.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Choisissez-en un.</translation>
    </message>
    <message>
        <source>Reading the invitation …</source>
        <translation>Lecture de l’invitation …</translation>
    </message>
    <message>
        <source>Give an invitation.</source>
        <translation>Donnez une invitation.</translation>
    </message>
    <message>
        <source>Compare the words with a member.</source>
        <translation>Comparez les mots avec un membre.</translation>
    </message>
    <message>
        <source>Name the consortium.</source>
        <translation>Nommez le consortium.</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Consortium</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Fondé</translation>
    </message>
    <message>
        <source>Founders</source>
        <translation>Fondateurs</translation>
    </message>
    <message>
        <source>Listening at</source>
        <translation>À l’écoute sur</translation>
    </message>
    <message>
        <source>These are the words of the consortium; you compared them.</source>
        <translation>Ce sont les mots du consortium ; vous les avez comparés.</translation>
    </message>
    <message>
        <source>Anybody can write an invitation. Call a member whom you know, by a number that you had before, and let them read you the words of the consortium; their console shows them in the list of consortia. Compare those here, and type the three that are left out.</source>
        <translation>N’importe qui peut écrire une invitation. Appelez un membre que vous connaissez, à un numéro que vous aviez avant, et faites-vous lire les mots du consortium ; sa console les montre dans la liste des consortiums. Comparez-les ici et tapez les trois qui manquent.</translation>
    </message>
    <message>
        <source>Word %1, as the member reads it</source>
        <translation>Mot %1, tel que le membre le lit</translation>
    </message>
    <message>
        <source>This is another word. If the member did read this, the invitation leads to another consortium: do not join.</source>
        <translation>C’est un autre mot. Si le membre a vraiment lu cela, l’invitation mène à un autre consortium : ne le rejoignez pas.</translation>
    </message>
    <message>
        <source>Public record of a founder</source>
        <translation>Fiche publique d’un fondateur</translation>
    </message>
    <message>
        <source>Hide how others voted until one has voted</source>
        <translation>Cacher les votes des autres jusqu’à son propre vote</translation>
    </message>
    <message>
        <source>So that checkers judge alone. It is a courtesy that every console keeps, no secret: the chain is open to all members. It holds for the life of the consortium.</source>
        <translation>Pour que chaque vérificateur juge seul. C’est une courtoisie que chaque console respecte, pas un secret&#x202f;: la chaîne est ouverte à tous les membres. Cela vaut pour toute la vie du consortium.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::CoveragePage</name>
    <message>
        <source>Coverage by release</source>
        <translation>Couverture par release</translation>
    </message>
    <message>
        <source>No releases yet.</source>
        <translation>Aucune release pour l’instant.</translation>
    </message>
    <message>
        <source>Coverage is counted from the acknowledgements of devices, once a release is approved.</source>
        <translation>La couverture se calcule à partir des acquittements des appareils, une fois la release approuvée.</translation>
    </message>
    <message>
        <source>Coverage since publication</source>
        <translation>Couverture depuis la publication</translation>
    </message>
    <message>
        <source>Are releases reaching the fleet? Devices with a positive acknowledgement on the delivery chain</source>
        <translation>Les releases atteignent-elles le parc&#x202f;? Appareils ayant un acquittement positif sur la chaîne de livraison</translation>
    </message>
    <message>
        <source>No gateway has recorded acknowledgements of it.</source>
        <translation>Aucune passerelle n’a inscrit d’acquittement pour elle.</translation>
    </message>
    <message>
        <source>This release is gone.</source>
        <translation>Cette release n’existe plus.</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installés</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 devices, %3</source>
        <translation>
            <numerusform>%1 appareil sur %2, %3</numerusform>
            <numerusform>%1 sur %2 appareils, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Not heard of</source>
        <translation>Sans nouvelles</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Counted from the signed acknowledgements</source>
        <translation>Calculé à partir des acquittements signés</translation>
    </message>
    <message>
        <source>As the gateways claim; the entries are not open to us</source>
        <translation>Selon les passerelles&#x202f;; les entrées ne nous sont pas lisibles</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Why not there yet</source>
        <translation>Pourquoi pas encore</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation>Mis en cause</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>En chemin</translation>
    </message>
    <message>
        <source>Acknowledgement latency</source>
        <translation>Délai d’acquittement</translation>
    </message>
    <message>
        <source>How long from the decision to a device&apos;s signed acknowledgement?</source>
        <translation>Combien de temps entre la décision et l’acquittement signé d’un appareil&#x202f;?</translation>
    </message>
    <message>
        <source>Coverage by gateway and release</source>
        <translation>Couverture par passerelle et par release</translation>
    </message>
    <message>
        <source>Where is it stuck? Ink shows what is missing, in % of the devices heard of there; choose a cell to list its devices</source>
        <translation>Où cela coince-t-il&#x202f;? L’encre montre ce qui manque, en % des appareils dont on y a des nouvelles&#x202f;; choisissez une case pour lister ses appareils</translation>
    </message>
    <message>
        <source>Why devices are not there yet</source>
        <translation>Pourquoi des appareils n’y sont pas encore</translation>
    </message>
    <message>
        <source>Every eligible device is there.</source>
        <translation>Tous les appareils concernés y sont.</translation>
    </message>
    <message>
        <source>Make rollout filter...</source>
        <translation>Créer un filtre de déploiement...</translation>
    </message>
    <message>
        <source>A new rollout whose first ring has the devices that reported a failure of this release</source>
        <translation>Un nouveau déploiement dont le premier anneau contient les appareils qui ont signalé un échec de cette release</translation>
    </message>
    <message>
        <source>Coverage by</source>
        <translation>Couverture par</translation>
    </message>
    <message>
        <source>Save as report...</source>
        <translation>Enregistrer comme rapport...</translation>
    </message>
    <message>
        <source>Coverage by group</source>
        <translation>Couverture par groupe</translation>
    </message>
    <message>
        <source>What the coverage below is counted by; by model it is that of each model&apos;s newest approved release</source>
        <translation>Ce selon quoi la couverture ci-dessous est comptée ; par modèle, c’est celle de la plus récente release approuvée de chaque modèle</translation>
    </message>
    <message>
        <source>The devices could not be listed.</source>
        <translation>Les appareils n’ont pas pu être listés.</translation>
    </message>
    <message>
        <source>No rollout was made.</source>
        <translation>Aucun déploiement n’a été créé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more are not in it: a ring takes no more listed devices.</source>
        <translation>
            <numerusform>%1 autre n’y est pas : un anneau ne prend pas plus d’appareils listés.</numerusform>
            <numerusform>%1 autres n’y sont pas : un anneau ne prend pas plus d’appareils listés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The groups could not be counted.</source>
        <translation>Les groupes n’ont pas pu être comptés.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>What devices tell this node&apos;s gateway of themselves</source>
        <translation>Ce que les appareils disent d’eux-mêmes à la passerelle de ce nœud</translation>
    </message>
    <message>
        <source>Devices that are counted</source>
        <translation>Appareils comptés</translation>
    </message>
    <message>
        <source>Only devices of one gateway, one hardware class or one attribute are counted, here and in the list that a line leads to</source>
        <translation>Seuls les appareils d’une passerelle, d’une classe matérielle ou d’un attribut sont comptés, ici et dans la liste où mène une ligne</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Tous les appareils</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation>Passerelle : %1</translation>
    </message>
    <message>
        <source>Hardware class: %1</source>
        <translation>Classe matérielle : %1</translation>
    </message>
    <message>
        <source>Of the devices that poll this node&apos;s gateway, as they tell it themselves: no signature is on it.</source>
        <translation>Des appareils qui interrogent la passerelle de ce nœud, comme ils le disent eux-mêmes : rien de cela n’est signé.</translation>
    </message>
    <message>
        <source>Devices tell their gateway what they are; this node is none, so it does not know.</source>
        <translation>Les appareils disent à leur passerelle ce qu’ils sont ; ce nœud n’en est pas une et ne le sait donc pas.</translation>
    </message>
    <message>
        <source>The devices of this gateway tell nothing of themselves.</source>
        <translation>Les appareils de cette passerelle ne disent rien d’eux-mêmes.</translation>
    </message>
    <message>
        <source>This node is not a gateway.</source>
        <translation>Ce nœud n’est pas une passerelle.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non indiqué</translation>
    </message>
    <message numerus="yes">
        <source>the largest alone; %1 more groups</source>
        <translation>
            <numerusform>les plus grands seuls ; %1 autre groupe</numerusform>
            <numerusform>les plus grands seuls ; %1 autres groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The report for auditors about this release, with the signed evidence beside it</source>
        <translation>Le rapport pour les auditeurs sur cette release, avec les preuves signées à côté</translation>
    </message>
    <message>
        <source>No device is eligible for this release.</source>
        <translation>Aucun appareil n’est concerné par cette release.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::DecodedTree</name>
    <message>
        <source>no bytes</source>
        <translation>aucun octet</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Decoded transaction</source>
        <translation>Transaction décodée</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
</context>
<context>
    <name>quorate::pages::DeltaPanel</name>
    <message>
        <source>Artifact</source>
        <translation>Artefact</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>mesure en cours</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>On 1 Mbit/s</source>
        <translation>À 1 Mbit/s</translation>
    </message>
    <message>
        <source>Device memory</source>
        <translation>Mémoire de l’appareil</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Créé en</translation>
    </message>
    <message>
        <source>Compare the profiles</source>
        <translation>Comparer les profils</translation>
    </message>
    <message>
        <source>What the artifacts come to</source>
        <translation>Ce que pèsent les artefacts</translation>
    </message>
    <message>
        <source>Choose the new and an old version: the delta is measured on its own.</source>
        <translation>Choisissez la nouvelle version et une ancienne&#x202f;: le delta se mesure tout seul.</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progression de la mesure</translation>
    </message>
    <message>
        <source>Builds the same delta with every profile: size against device memory and time</source>
        <translation>Crée le même delta avec chaque profil&#x202f;: taille, mémoire de l’appareil et durée</translation>
    </message>
    <message>
        <source>Full artifact</source>
        <translation>Artefact complet</translation>
    </message>
    <message>
        <source>Delta from %1</source>
        <translation>Delta depuis %1</translation>
    </message>
    <message>
        <source>%1 could not be measured.</source>
        <translation>%1 n’a pas pu être mesuré.</translation>
    </message>
    <message>
        <source>%1 instead of %2, %3 less, %4 instead of %5 on a 1 Mbit/s link. Rebuilt and compared: it matches.</source>
        <translation>%1 au lieu de %2, %3 de moins, %4 au lieu de %5 sur une liaison à 1 Mbit/s. Reconstruit et comparé&#x202f;: identique.</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Where the bytes of the delta go</source>
        <translation>Où vont les octets du delta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Section of programs</source>
        <translation>Section de programmes</translation>
    </message>
    <message numerus="yes">
        <source>%n compressed part(s) unpacked for it; a device needs %1.</source>
        <translation>
            <numerusform>%n partie compressée décompressée pour lui ; un appareil a besoin de %1.</numerusform>
            <numerusform>%n parties compressées décompressées pour lui ; un appareil a besoin de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meanwhile it needs %1 on its disk.</source>
        <translation>Entre-temps, il lui faut %1 sur son disque.</translation>
    </message>
    <message>
        <source>%1: how much payload for how much of the new version? It was encoded in several ways; the smallest is taken.</source>
        <translation>%1 : combien de charge utile pour combien de la nouvelle version ? Elle a été encodée de plusieurs façons ; la plus petite est retenue.</translation>
    </message>
    <message>
        <source>%1: how much payload for how much of the new version?</source>
        <translation>%1 : combien de charge utile pour combien de la nouvelle version ?</translation>
    </message>
    <message>
        <source>%1, %2 of %3; %4 of payload so far</source>
        <translation>%1, %2 sur %3 ; %4 de charge utile jusqu’ici</translation>
    </message>
    <message>
        <source>%1 to %2 instead of %3, %4 to %5 less, by the version that a device runs. Rebuilt and compared: all of it matches.</source>
        <translation>%1 à %2 au lieu de %3, %4 à %5 de moins, selon la version de l’appareil. Reconstruit et comparé&#x202f;: tout est identique.</translation>
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
        <translation>Appareils sur cette passerelle</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>Acquittements</translation>
    </message>
    <message>
        <source>History of the device</source>
        <translation>Historique de l’appareil</translation>
    </message>
    <message>
        <source>History of a device</source>
        <translation>Historique d’un appareil</translation>
    </message>
    <message>
        <source>No device has polled this gateway yet.</source>
        <translation>Aucun appareil n’a encore interrogé cette passerelle.</translation>
    </message>
    <message>
        <source>This node is not a gateway.</source>
        <translation>Ce nœud n’est pas une passerelle.</translation>
    </message>
    <message>
        <source>Devices appear here with their first poll.</source>
        <translation>Les appareils apparaissent ici dès leur première interrogation.</translation>
    </message>
    <message>
        <source>Devices poll gateways. The acknowledgements that gateways recorded are in the next tab.</source>
        <translation>Les appareils interrogent les passerelles. Les acquittements inscrits par les passerelles se trouvent dans l’onglet suivant.</translation>
    </message>
    <message>
        <source>No acknowledgements are recorded yet.</source>
        <translation>Aucun acquittement n’est encore inscrit.</translation>
    </message>
    <message>
        <source>Devices acknowledge a release after they installed it or failed to; gateways record the acknowledgements in batches.</source>
        <translation>Un appareil acquitte une release après l’avoir installée ou avoir échoué&#x202f;; les passerelles inscrivent les acquittements par lots.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>At this gateway</source>
        <translation>Sur cette passerelle</translation>
    </message>
    <message>
        <source>History of %1, device %2</source>
        <translation>Historique de %1, appareil %2</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>L’historique n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>This device has acknowledged nothing yet.</source>
        <translation>Cet appareil n’a encore rien acquitté.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Silent for a day</source>
        <translation>Muets depuis un jour</translation>
    </message>
    <message>
        <source>List more</source>
        <translation>En lister plus</translation>
    </message>
    <message>
        <source>Save its evidence...</source>
        <translation>Enregistrer ses preuves...</translation>
    </message>
    <message>
        <source>Show in Coverage</source>
        <translation>Voir dans Couverture</translation>
    </message>
    <message>
        <source>Devices of a release</source>
        <translation>Appareils d’une release</translation>
    </message>
    <message>
        <source>What this gateway offered to the device</source>
        <translation>Ce que cette passerelle a proposé à l’appareil</translation>
    </message>
    <message>
        <source>the newest alone; Coverage lists all of a release</source>
        <translation>les plus récents seulement ; Couverture liste tous ceux d’une release</translation>
    </message>
    <message>
        <source>No devices are listed.</source>
        <translation>Aucun appareil n’est listé.</translation>
    </message>
    <message>
        <source>Choose a reason, a gateway, a bar or a cell in Coverage to list its devices: all of them, from the index of acknowledgements.</source>
        <translation>Choisissez dans Couverture un motif, une passerelle, une barre ou une case pour lister ses appareils : tous, depuis l’index des acquittements.</translation>
    </message>
    <message>
        <source>Go to Coverage</source>
        <translation>Aller à Couverture</translation>
    </message>
    <message>
        <source>This gateway has offered the device nothing.</source>
        <translation>Cette passerelle n’a rien proposé à l’appareil.</translation>
    </message>
    <message>
        <source>Further devices that fit are asked for</source>
        <translation>Demande d’autres appareils correspondants</translation>
    </message>
    <message>
        <source>Of a release</source>
        <translation>D’une release</translation>
    </message>
    <message>
        <source>Everything that is proven of the device, as a file that &quot;quorated verify&quot; checks</source>
        <translation>Tout ce qui est prouvé de l’appareil, dans un fichier que « quorated verify » vérifie</translation>
    </message>
    <message>
        <source>Records of the device</source>
        <translation>Enregistrements de l’appareil</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acquitté</translation>
    </message>
    <message>
        <source>Offered here</source>
        <translation>Proposé ici</translation>
    </message>
    <message>
        <source>looking...</source>
        <translation>recherche...</translation>
    </message>
    <message>
        <source>The devices could not be listed.</source>
        <translation>Les appareils n’ont pas pu être listés.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more are not listed</source>
        <translation>
            <numerusform>%1 autre n’est pas listé</numerusform>
            <numerusform>%1 autres ne sont pas listés</numerusform>
        </translation>
    </message>
    <message>
        <source>No device fits.</source>
        <translation>Aucun appareil ne correspond.</translation>
    </message>
    <message>
        <source>What counts of a release is what the acknowledgements that are open to us say.</source>
        <translation>Ce qui compte d’une release est ce que disent les acquittements qui nous sont ouverts.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>%1 is offered</source>
        <translation>%1 est proposée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 is installed</source>
        <translation>%1 est installée</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 a échoué : %2</translation>
    </message>
    <message>
        <source>Select a device to see what happened to it.</source>
        <translation>Sélectionnez un appareil pour voir ce qui lui est arrivé.</translation>
    </message>
    <message>
        <source>Offers of this gateway: %1; acknowledgements: %2.</source>
        <translation>Propositions de cette passerelle : %1 ; acquittements : %2.</translation>
    </message>
    <message>
        <source>Save the evidence of the device</source>
        <translation>Enregistrer les preuves de l’appareil</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>The evidence was not saved.</source>
        <translation>Les preuves n’ont pas été enregistrées.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The offers could not be read.</source>
        <translation>Les offres n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copier l’id</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non comptés</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model and number, as the search takes them</source>
        <translation>Modèle et numéro, comme la recherche les prend</translation>
    </message>
    <message>
        <source>Steps of an offer</source>
        <translation>Étapes d’une offre</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>%1, as this gateway saw it since its start. The device signs its acknowledgement alone.</source>
        <translation>%1, vu par cette passerelle depuis son démarrage. L’appareil ne signe que son acquittement.</translation>
    </message>
    <message>
        <source>Nothing was seen of this offer since the gateway&apos;s start.</source>
        <translation>Rien n’a été vu de cette offre depuis le démarrage de la passerelle.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::EventNotices</name>
    <message>
        <source>%1 waits for your review.</source>
        <translation>%1 attend votre examen.</translation>
    </message>
    <message>
        <source>%1 is published.</source>
        <translation>%1 est publiée.</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>%1 est approuvée.</translation>
    </message>
    <message>
        <source>%1 is rejected.</source>
        <translation>%1 est rejetée.</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>%1 est suspendue.</translation>
    </message>
    <message>
        <source>%1 is recalled.</source>
        <translation>%1 est rappelée.</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>%1 est retirée.</translation>
    </message>
    <message>
        <source>%1 rejected %2.</source>
        <translation>%1 a rejeté %2.</translation>
    </message>
    <message>
        <source>%1 approved %2.</source>
        <translation>%1 a approuvé %2.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>More happened on the ledger: %1</source>
        <translation>Autres événements sur le registre&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>While it was quiet: %n notice(s)</source>
        <translation>
            <numerusform>Pendant le calme&#x202f;: %n avis</numerusform>
            <numerusform>Pendant le calme&#x202f;: %n avis</numerusform>
        </translation>
    </message>
    <message>
        <source>The rollout of %1 paused by itself: %2</source>
        <translation>Le déploiement de %1 s’est mis en pause de lui-même&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 asks about %2: %3</source>
        <translation>%1 demande à propos de %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 waits for your vote: %2.</source>
        <translation>%1 attend votre vote&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a member, and the verdict of its vote</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) on %1: %2</source>
        <translation>
            <numerusform>%n vote sur %1&#x202f;: %2</numerusform>
            <numerusform>%n votes sur %1&#x202f;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>the newest, and the one before it</comment>
        <translation>%1 ; %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n vote(s), the last from %2</source>
        <comment>what was decided, as a sentence; a member and its verdict</comment>
        <translation>
            <numerusform>%1 %n vote, le dernier de %2</numerusform>
            <numerusform>%1 %n votes, le dernier de %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::FingerprintSheet</name>
    <message>
        <source>Compare the fingerprint of %1</source>
        <translation>Comparer l’empreinte de %1</translation>
    </message>
    <message>
        <source>Call somebody there whom you know, or meet, and read the words to each other. They see the same words in their own console, under this member&apos;s name. If one differs, one of you looks at another ledger, or the key is not theirs: sign nothing with them, and tell the others.</source>
        <translation>Appelez là-bas quelqu’un que vous connaissez, ou rencontrez-vous, et lisez-vous les mots. On y voit les mêmes mots dans sa propre console, sous le nom de ce membre. Si l’un diffère, l’un de vous regarde un autre registre, ou la clé n’est pas la leur&#x202f;: ne signez rien avec eux, et prévenez les autres.</translation>
    </message>
    <message>
        <source>Which key</source>
        <translation>Quelle clé</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>Copier les mots</translation>
    </message>
    <message>
        <source>The words are copied.</source>
        <translation>Les mots sont copiés.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>This member has no key that is not revoked.</source>
        <translation>Ce membre n’a aucune clé qui ne soit révoquée.</translation>
    </message>
    <message>
        <source>The words are made...</source>
        <translation>Les mots sont en préparation...</translation>
    </message>
    <message>
        <source>The words could not be made.</source>
        <translation>Les mots n’ont pas pu être produits.</translation>
    </message>
    <message>
        <source>Fingerprint in words: %1</source>
        <translation>Empreinte en mots&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>quorate::pages::FirstRunPage</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Starting: keys and nodes of seven members …</source>
        <translation>Démarrage&#x202f;: clés et nœuds de sept membres …</translation>
    </message>
    <message>
        <source>Open again:</source>
        <translation>Rouvrir&#x202f;:</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 en tant que %2</translation>
    </message>
    <message>
        <source>Open a home folder...</source>
        <translation>Ouvrir un dossier personnel...</translation>
    </message>
    <message>
        <source>Home folder of a node</source>
        <translation>Dossier personnel d’un nœud</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Set up a home</source>
        <translation>Préparer un dossier</translation>
    </message>
    <message>
        <source>Welcome to Quorate</source>
        <translation>Bienvenue dans Quorate</translation>
    </message>
    <message>
        <source>To join a consortium, to create one, or to watch one, set up a home: five short pages, and you may stop at any of them and go on later.</source>
        <translation>Pour rejoindre un consortium, en créer un ou en suivre un, préparez un dossier : cinq courtes pages ; vous pouvez vous arrêter à chacune et continuer plus tard.</translation>
    </message>
    <message>
        <source>Go on with setting up: page %1 of %2</source>
        <translation>Continuer la préparation : page %1 sur %2</translation>
    </message>
    <message>
        <source>Demo as a vendor</source>
        <translation>Démo en éditeur</translation>
    </message>
    <message>
        <source>Demo as a checker</source>
        <translation>Démo en vérificateur</translation>
    </message>
    <message>
        <source>Demo as an operator</source>
        <translation>Démo en opérateur</translation>
    </message>
    <message>
        <source>Publishes releases, answers checkers, and sees devices install them.</source>
        <translation>Publie des releases, répond aux vérificateurs et voit les appareils les installer.</translation>
    </message>
    <message>
        <source>Reviews what the vendor publishes; a release waits for its vote.</source>
        <translation>Examine ce que l’éditeur publie&#x202f;; une release attend son vote.</translation>
    </message>
    <message>
        <source>Serves devices, and offers them a release ring by ring.</source>
        <translation>Sert les appareils et leur propose une release anneau par anneau.</translation>
    </message>
    <message>
        <source>To look around, start a consortium inside this program: a vendor, three checkers, two gateways, a distributor and 2,000 simulated devices, with real keys, chains and rules. It is gone when you close the console.</source>
        <translation>Pour découvrir le programme, démarrez un consortium à l’intérieur&#x202f;: un éditeur, trois vérificateurs, deux passerelles, un distributeur et 2&#x202f;000 appareils simulés, avec de vraies clés, chaînes et règles. Il disparaît à la fermeture de la console.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::GatewaysPage</name>
    <message>
        <source>Gateways</source>
        <translation>Passerelles</translation>
    </message>
    <message>
        <source>The consortium has no gateways.</source>
        <translation>Le consortium n’a pas de passerelle.</translation>
    </message>
    <message>
        <source>A gateway carries approved payloads to devices and records their acknowledgements.</source>
        <translation>Une passerelle transporte les charges utiles approuvées vers les appareils et inscrit leurs acquittements.</translation>
    </message>
    <message>
        <source>This gateway is gone.</source>
        <translation>Cette passerelle n’existe plus.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Newest acknowledgement</source>
        <translation>Dernier acquittement</translation>
    </message>
    <message>
        <source>Show its devices</source>
        <translation>Voir ses appareils</translation>
    </message>
    <message>
        <source>Show its connection</source>
        <translation>Voir sa connexion</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Releases at the gateway</source>
        <translation>Releases à la passerelle</translation>
    </message>
    <message>
        <source>It has recorded no acknowledgements that are open to us.</source>
        <translation>Elle n’a inscrit aucun acquittement qui nous soit ouvert.</translation>
    </message>
    <message>
        <source>Newest acknowledgements of the gateway</source>
        <translation>Acquittements les plus récents de la passerelle</translation>
    </message>
    <message>
        <source>None of the newest acknowledgements came through it.</source>
        <translation>Aucun des acquittements les plus récents n’est passé par elle.</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>Ce nœud</translation>
    </message>
    <message>
        <source>Node key</source>
        <translation>Clé de nœud</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Failed in 24 hours</source>
        <translation>Échecs en 24 heures</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>release chain %1, delivery chain %2</source>
        <translation>chaîne des releases %1, chaîne des livraisons %2</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Over this connection</source>
        <translation>Par cette connexion</translation>
    </message>
    <message>
        <source>received %1, sent %2</source>
        <translation>reçu %1, envoyé %2</translation>
    </message>
    <message>
        <source>Over %1 % failed</source>
        <translation>Plus de %1&#x202f;% d’échecs</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>The ledger names no valid key of its node.</source>
        <translation>Le registre ne nomme aucune clé valable de son nœud.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>%1 from it, %2 to it</source>
        <translation>%1 de sa part, %2 vers elle</translation>
    </message>
    <message>
        <source>Failed in all</source>
        <translation>Échecs au total</translation>
    </message>
    <message>
        <source>%1 of %2 acknowledgements, %3</source>
        <translation>%1 acquittements sur %2, %3</translation>
    </message>
    <message>
        <source>Maintenance until...</source>
        <translation>Maintenance jusqu’à...</translation>
    </message>
    <message>
        <source>Show its transfers</source>
        <translation>Voir ses transferts</translation>
    </message>
    <message>
        <source>Until then it is expected to be silent. This computer alone keeps the mark; others do not see it.</source>
        <translation>Jusque-là, son silence est attendu. Seul cet ordinateur garde cette note ; les autres ne la voient pas.</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dans une heure</translation>
    </message>
    <message>
        <source>In 8 hours</source>
        <translation>Dans 8 heures</translation>
    </message>
    <message>
        <source>Tomorrow at 8:00</source>
        <translation>Demain à 8:00</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>Dans 7 jours</translation>
    </message>
    <message>
        <source>No maintenance</source>
        <translation>Pas de maintenance</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Until %1, marked at this computer</source>
        <translation>Jusqu’à %1, noté sur cet ordinateur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What it keeps</source>
        <translation>Ce qu’elle garde</translation>
    </message>
    <message>
        <source>Its transfers and its log are known to itself alone. Its acknowledgements are on the delivery chain and are fetched until they are here; it need not be asked for them again.</source>
        <translation>Elle seule connaît ses transferts et son journal. Ses acquittements sont sur la chaîne de livraison et sont récupérés jusqu’à être ici ; il n’est pas besoin de les lui redemander.</translation>
    </message>
    <message>
        <source>%1 is expected to report again.</source>
        <translation>%1 est de nouveau censée rendre compte.</translation>
    </message>
    <message>
        <source>%1 is in maintenance until %2.</source>
        <translation>%1 est en maintenance jusqu’à %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>quorate::pages::HomePage</name>
    <message>
        <source>Coverage since publication</source>
        <translation>Couverture depuis la publication</translation>
    </message>
    <message>
        <source>Are releases reaching the fleet? Devices with a positive acknowledgement on the delivery chain</source>
        <translation>Les releases atteignent-elles le parc&#x202f;? Appareils ayant un acquittement positif sur la chaîne de livraison</translation>
    </message>
    <message>
        <source>Busiest transfer</source>
        <translation>Transfert le plus actif</translation>
    </message>
    <message>
        <source>Latest releases</source>
        <translation>Dernières releases</translation>
    </message>
    <message>
        <source>No releases are published yet.</source>
        <translation>Aucune release n’est encore publiée.</translation>
    </message>
    <message>
        <source>What ships, and where is it?</source>
        <translation>Qu’est-ce qui est livré, et où en est-on&#x202f;?</translation>
    </message>
    <message>
        <source>Newest acknowledgements</source>
        <translation>Derniers acquittements</translation>
    </message>
    <message>
        <source>No acknowledgements are recorded yet.</source>
        <translation>Aucun acquittement n’est encore inscrit.</translation>
    </message>
    <message>
        <source>What do devices report?</source>
        <translation>Que signalent les appareils&#x202f;?</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Releases that need your vote: %1</source>
        <translation>Releases qui attendent votre vote&#x202f;: %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>The keys are locked</source>
        <translation>Les clés sont verrouillées</translation>
    </message>
    <message>
        <source>Nothing can be signed until they are unlocked.</source>
        <translation>Rien ne peut être signé tant qu’elles ne sont pas déverrouillées.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>height %1 of %2</source>
        <translation>hauteur %1 sur %2</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Rien ne requiert votre attention.</translation>
    </message>
    <message>
        <source>Waiting for the node&apos;s first picture.</source>
        <translation>En attente du premier état du nœud.</translation>
    </message>
    <message>
        <source>settled %1, log %2</source>
        <translation>définitif %1, journal %2</translation>
    </message>
    <message>
        <source>Block interval</source>
        <translation>Intervalle entre blocs</translation>
    </message>
    <message>
        <source>needs two blocks</source>
        <translation>il faut deux blocs</translation>
    </message>
    <message>
        <source>s, median</source>
        <translation>s (médiane)</translation>
    </message>
    <message>
        <source>slowest %1 s of the newest %2</source>
        <translation>le plus lent&#x202f;: %1 s sur les %2 derniers</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>all connected</source>
        <translation>tous connectés</translation>
    </message>
    <message>
        <source>not connected: %1</source>
        <translation>non connectés&#x202f;: %1</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>no approved release yet</source>
        <translation>aucune release approuvée pour l’instant</translation>
    </message>
    <message>
        <source>Failed on devices</source>
        <translation>Échecs sur appareils</translation>
    </message>
    <message>
        <source>of the newest approved releases</source>
        <translation>pour les dernières releases approuvées</translation>
    </message>
    <message>
        <source>rolled back or refused</source>
        <translation>retour arrière ou refus</translation>
    </message>
    <message>
        <source>No payloads are held or fetched here.</source>
        <translation>Aucune charge utile n’est détenue ni récupérée ici.</translation>
    </message>
    <message>
        <source>Pieces that are here</source>
        <translation>Pièces présentes ici</translation>
    </message>
    <message>
        <source>%1 of %2, %3 down, %4 up, peers: %5</source>
        <translation>%1 sur %2, réception %3, envoi %4, pairs&#x202f;: %5</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Whose day is shown</source>
        <translation>La journée de qui s’affiche</translation>
    </message>
    <message>
        <source>Acknowledgement latency</source>
        <translation>Délai d’acquittement</translation>
    </message>
    <message>
        <source>How long from the decision to a device&apos;s signed acknowledgement?</source>
        <translation>Combien de temps entre la décision et l’acquittement signé d’un appareil&#x202f;?</translation>
    </message>
    <message>
        <source>Coverage by gateway and release</source>
        <translation>Couverture par passerelle et par release</translation>
    </message>
    <message>
        <source>Where is it stuck? Choose a cell to list its devices</source>
        <translation>Où cela coince-t-il&#x202f;? Choisissez une case pour lister ses appareils</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Vérificateur</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Examens</translation>
    </message>
    <message>
        <source>no other nodes known</source>
        <translation>aucun autre nœud connu</translation>
    </message>
    <message>
        <source>Rollouts under way</source>
        <translation>Déploiements en cours</translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation>Déploiements</translation>
    </message>
    <message>
        <source>Which ring is open, and does anything stand still?</source>
        <translation>Quel anneau est ouvert, et quelque chose est-il à l’arrêt ?</translation>
    </message>
    <message>
        <source>probable, log %1</source>
        <translation>probable, journal %1</translation>
    </message>
    <message>
        <source>of each model&apos;s newest</source>
        <translation>dernière de chaque modèle</translation>
    </message>
    <message>
        <source>What needs a vote? Releases in review, the nearest deadline first</source>
        <translation>Qu’est-ce qui attend un vote&#x202f;? Releases en examen, l’échéance la plus proche d’abord</translation>
    </message>
    <message>
        <source>Model that the charts are about</source>
        <translation>Modèle dont parlent les graphiques</translation>
    </message>
    <message>
        <source>Curves, latency and gaps of one model alone</source>
        <translation>Courbes, latence et écarts d’un seul modèle</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>as it was %1</source>
        <comment>an age such as 4 min ago</comment>
        <translation>relevé %1</translation>
    </message>
    <message>
        <source>most of %1</source>
        <translation>surtout %1</translation>
    </message>
</context>
<context>
    <name>quorate::pages::IdentityStep</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Make a new identity</source>
        <translation>Créer une nouvelle identité</translation>
    </message>
    <message>
        <source>All keys come from 24 words that you write on a recovery sheet: with it the identity can be brought back anywhere.</source>
        <translation>Toutes les clés viennent de 24 mots que vous écrivez sur une feuille de récupération : avec elle, l’identité peut être rétablie partout.</translation>
    </message>
    <message>
        <source>Bring an identity back from its recovery sheet</source>
        <translation>Rétablir une identité depuis sa feuille de récupération</translation>
    </message>
    <message>
        <source>You have the 24 words.</source>
        <translation>Vous avez les 24 mots.</translation>
    </message>
    <message>
        <source>Import an identity</source>
        <translation>Importer une identité</translation>
    </message>
    <message>
        <source>You have the home folder of a member, or a copy of it, and its passphrase.</source>
        <translation>Vous avez le dossier personnel d’un membre, ou une copie, et sa phrase de passe.</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>Regarder seulement</translation>
    </message>
    <message>
        <source>You follow a consortium without being a member: everything can be seen, nothing can be signed.</source>
        <translation>Vous suivez un consortium sans en être membre : tout se voit, rien ne se signe.</translation>
    </message>
    <message>
        <source>The 24 words, with blanks between them</source>
        <translation>Les 24 mots, séparés par des espaces</translation>
    </message>
    <message>
        <source>Id of the member</source>
        <translation>Identifiant du membre</translation>
    </message>
    <message>
        <source>Name for people</source>
        <translation>Nom pour les personnes</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Choisir...</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Dossier personnel</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>Passphrase of the key files</source>
        <translation>Phrase de passe des fichiers de clés</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>Write these words on paper, in this order, and keep it where nobody else gets at it. Whoever has them is this member.</source>
        <translation>Écrivez ces mots sur papier, dans cet ordre, et gardez-le là où personne d’autre n’a accès. Qui les a est ce membre.</translation>
    </message>
    <message>
        <source>Save as PDF for printing...</source>
        <translation>Enregistrer en PDF à imprimer...</translation>
    </message>
    <message>
        <source>Print it, then delete the file: it holds the words as they are</source>
        <translation>Imprimez-le, puis supprimez le fichier : il contient les mots en clair</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Je les ai notés</translation>
    </message>
    <message>
        <source>Three words from your sheet, so that it is certain that it can be read:</source>
        <translation>Trois mots de votre feuille, pour être sûr qu’elle se lit :</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Mot %1</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Montrer encore les mots</translation>
    </message>
    <message>
        <source>Passphrase that you chose</source>
        <translation>Phrase de passe que vous avez choisie</translation>
    </message>
    <message>
        <source>Choose anew</source>
        <translation>Choisir de nouveau</translation>
    </message>
    <message>
        <source>Home folder of a member</source>
        <translation>Dossier personnel d’un membre</translation>
    </message>
    <message>
        <source>Recovery sheet of %1</source>
        <translation>Feuille de récupération de %1</translation>
    </message>
    <message>
        <source>All keys of this member come from these words. Keep this paper where nobody else gets at it, and delete the file that it was printed from.</source>
        <translation>Toutes les clés de ce membre viennent de ces mots. Gardez ce papier là où personne d’autre n’a accès, et supprimez le fichier d’où il a été imprimé.</translation>
    </message>
    <message>
        <source>The file was not written. Write the words down by hand.</source>
        <translation>Le fichier n’a pas été écrit. Notez les mots à la main.</translation>
    </message>
    <message>
        <source>Give the passphrase that you chose.</source>
        <translation>Donnez la phrase de passe que vous avez choisie.</translation>
    </message>
    <message>
        <source>Type the three words of your sheet.</source>
        <translation>Tapez les trois mots de votre feuille.</translation>
    </message>
    <message>
        <source>Write the sheet, then type three of its words.</source>
        <translation>Écrivez la feuille, puis tapez trois de ses mots.</translation>
    </message>
    <message>
        <source>Make or choose an identity.</source>
        <translation>Créez ou choisissez une identité.</translation>
    </message>
    <message>
        <source>This computer will watch. Its node gets a key of its own.</source>
        <translation>Cet ordinateur va regarder. Son nœud reçoit une clé à lui.</translation>
    </message>
    <message>
        <source>The keys of %1 were opened.</source>
        <translation>Les clés de %1 ont été ouvertes.</translation>
    </message>
    <message>
        <source>The identity of %1 (%2) is made; your sheet brings it back.</source>
        <translation>L’identité de %1 (%2) est créée ; votre feuille la rétablit.</translation>
    </message>
    <message>
        <source>Make the recovery sheet</source>
        <translation>Faire la feuille de récupération</translation>
    </message>
    <message>
        <source>Take these words</source>
        <translation>Prendre ces mots</translation>
    </message>
    <message>
        <source>Open these keys</source>
        <translation>Ouvrir ces clés</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Prendre cette phrase de passe</translation>
    </message>
    <message>
        <source>1 to 64 of a-z, 0-9, &apos;-&apos; and &apos;.&apos;, not &apos;-&apos; or &apos;.&apos; at an end.</source>
        <translation>1 à 64 caractères parmi a-z, 0-9, &apos;-&apos; et &apos;.&apos;, sans &apos;-&apos; ni &apos;.&apos; au bord.</translation>
    </message>
    <message>
        <source>1 to 128 bytes, no control characters.</source>
        <translation>1 à 128 octets, sans caractères de contrôle.</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>Au moins %1 caractères.</translation>
    </message>
    <message>
        <source>This differs from the line above.</source>
        <translation>Cela diffère de la ligne au-dessus.</translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <translation>%1 mots sur %2</translation>
    </message>
    <message>
        <source>The sheet was not made.</source>
        <translation>La feuille n’a pas été faite.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The sheet has another word here.</source>
        <translation>La feuille a un autre mot ici.</translation>
    </message>
    <message>
        <source>Use a hardware token</source>
        <translation>Utiliser un jeton matériel</translation>
    </message>
    <message>
        <source>The keys that you sign with are made on a smart card, a USB key or a security module and never leave it. No recovery sheet brings them back.</source>
        <translation>Les clés avec lesquelles vous signez sont créées sur une carte à puce, une clé USB ou un module de sécurité et ne le quittent jamais. Aucune fiche de récupération ne les ramène.</translation>
    </message>
    <message>
        <source>The signing keys of %1 (%2) will be made on the token %3.</source>
        <translation>Les clés de signature de %1 (%2) seront créées sur le jeton %3.</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>Utiliser ce jeton</translation>
    </message>
</context>
<context>
    <name>quorate::pages::InboxModel</name>
    <message>
        <source>%1 from %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>needs your vote</source>
        <translation>votre vote est attendu</translation>
    </message>
    <message>
        <source>you approved</source>
        <translation>vous avez approuvé</translation>
    </message>
    <message>
        <source>you rejected</source>
        <translation>vous avez rejeté</translation>
    </message>
    <message>
        <source>Needs your vote</source>
        <translation>Votre vote est attendu</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>En attente des autres</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En examen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidée</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Suivies</translation>
    </message>
    <message>
        <source>Votes are asked for by %1.</source>
        <translation>Les votes sont demandés avant le %1.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Pour moi</translation>
    </message>
</context>
<context>
    <name>quorate::pages::JobBook</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>Tâche %1</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message numerus="yes">
        <source>%n further stage(s) left out</source>
        <translation>
            <numerusform>%n étape de plus omise</numerusform>
            <numerusform>%n étapes de plus omises</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it was over before this console looked</source>
        <translation>%1&#x202f;; c’était fini avant que cette console ne regarde</translation>
    </message>
    <message>
        <source>It had done %1 of its last stage.</source>
        <translation>Elle avait fait %1 de sa dernière étape.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>quorate::pages::JobLog</name>
    <message>
        <source>What the job did</source>
        <translation>Ce que la tâche a fait</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy what the job did</source>
        <translation>Copier ce que la tâche a fait</translation>
    </message>
</context>
<context>
    <name>quorate::pages::JobsDrawer</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annulation en cours</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Progression de %1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Annuler %1</translation>
    </message>
    <message>
        <source>rest %1</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Began %1</source>
        <translation>Début %1</translation>
    </message>
    <message>
        <source>No jobs.</source>
        <translation>Aucune tâche.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Toutes les tâches</translation>
    </message>
    <message>
        <source>Close the jobs</source>
        <translation>Fermer les tâches</translation>
    </message>
    <message>
        <source>Close (Ctrl+J)</source>
        <translation>Fermer (Ctrl+J)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>Réessayer %1</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>Journal de %1</translation>
    </message>
    <message>
        <source>The job was not begun again.</source>
        <translation>La tâche n’a pas été recommencée.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::JobsPage</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>Annuler la tâche</translation>
    </message>
    <message>
        <source>No jobs.</source>
        <translation>Aucune tâche.</translation>
    </message>
    <message>
        <source>Long work such as building a delta or rebuilding a target runs as a job and is shown here.</source>
        <translation>Les travaux longs, comme créer un delta ou reconstruire une cible, s’exécutent en tâches et s’affichent ici.</translation>
    </message>
    <message>
        <source>This job is gone.</source>
        <translation>Cette tâche n’existe plus.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>quorate::pages::KeptActs</name>
    <message>
        <source>%1: settled.</source>
        <translation>%1 : établi.</translation>
    </message>
    <message>
        <source>The console ended before what you confirmed went out: %1. Nothing of it was sent; look at it before it goes.</source>
        <translation>La console s’est arrêtée avant le départ de ce que vous aviez confirmé : %1. Rien n’en a été envoyé ; regardez-le avant qu’il ne parte.</translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>Montrer la boîte d’envoi</translation>
    </message>
    <message>
        <source>An act that was kept in the outbox cannot be read, and was not sent. Do it anew where it is still wanted.</source>
        <translation>Un acte gardé dans la boîte d’envoi est illisible et n’a pas été envoyé. Refaites-le s’il est encore voulu.</translation>
    </message>
    <message>
        <source>You confirmed this before the console ended. Nothing of it was sent: this is what is signed now.</source>
        <translation>Vous l’aviez confirmé avant l’arrêt de la console. Rien n’en a été envoyé : voici ce qui est signé maintenant.</translation>
    </message>
    <message>
        <source>The console ended before this went out, and it cannot be kept: %1. Nothing of it was sent; do it anew where it is still wanted.</source>
        <translation>La console s’est arrêtée avant le départ de ceci, qui ne peut pas être gardé : %1. Rien n’en a été envoyé ; refaites-le s’il est encore voulu.</translation>
    </message>
    <message>
        <source>The console ended before the ledger had answered all that you confirmed: %1. Look at each before it goes again.</source>
        <translation>La console s’est arrêtée avant que le registre ait répondu à tout ce que vous aviez confirmé : %1. Regardez chacun avant qu’il ne reparte.</translation>
    </message>
    <message>
        <source>You confirmed this before the console ended, and it was on its way: it may stand in the ledger already. This is what is signed now.</source>
        <translation>Vous l’aviez confirmé avant l’arrêt de la console, et il était en route : il est peut-être déjà dans le registre. Voici ce qui est signé maintenant.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::KeyState</name>
    <message>
        <source>One try is left: another wrong PIN blocks the token.</source>
        <translation>Il reste un essai&#x202f;: un autre PIN erroné bloque le jeton.</translation>
    </message>
    <message>
        <source>Few tries are left before the PIN is blocked.</source>
        <translation>Il reste peu d’essais avant que le PIN soit bloqué.</translation>
    </message>
    <message>
        <source>Keys unlocked</source>
        <translation>Clés déverrouillées</translation>
    </message>
    <message>
        <source>Keys locked</source>
        <translation>Clés verrouillées</translation>
    </message>
    <message>
        <source>Token absent</source>
        <translation>Jeton absent</translation>
    </message>
    <message>
        <source>Token does not answer</source>
        <translation>Le jeton ne répond pas</translation>
    </message>
    <message>
        <source>Token locked</source>
        <translation>Jeton verrouillé</translation>
    </message>
    <message>
        <source>%1, on the token %2</source>
        <translation>%1, sur le jeton %2</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ListPage</name>
    <message>
        <source>No row passes the filter.</source>
        <translation>Aucune ligne ne passe le filtre.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::LogCard</name>
    <message>
        <source>Log of this node</source>
        <translation>Journal de ce nœud</translation>
    </message>
    <message>
        <source>What the node wrote down since this start; technical, and in English</source>
        <translation>Ce que le nœud a consigné depuis ce démarrage&#x202f;; technique et en anglais</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>Rien n’a encore été consigné.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copier le journal</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Enregistrer...</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
</context>
<context>
    <name>quorate::pages::MainWindow</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Examens</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Parc</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Passerelles</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>State of the node</source>
        <translation>État du nœud</translation>
    </message>
    <message>
        <source>Release chain</source>
        <translation>Chaîne des releases</translation>
    </message>
    <message>
        <source>Delivery chain</source>
        <translation>Chaîne de livraison</translation>
    </message>
    <message>
        <source>Transfer rates</source>
        <translation>Débits de transfert</translation>
    </message>
    <message>
        <source>Running jobs</source>
        <translation>Tâches en cours</translation>
    </message>
    <message>
        <source>Waiting transactions</source>
        <translation>Transactions en attente</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Members: %1</source>
        <translation>Membres&#x202f;: %1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Local demo</source>
        <translation>Démo locale</translation>
    </message>
    <message>
        <source>Follower</source>
        <translation>Suiveur</translation>
    </message>
    <message>
        <source>Without a role</source>
        <translation>Sans rôle</translation>
    </message>
    <message>
        <source>Waiting for the node</source>
        <translation>En attente du nœud</translation>
    </message>
    <message>
        <source>Updated %1, all times %2</source>
        <translation>Actualisé %1, heures en %2</translation>
    </message>
    <message>
        <source>Node in sync</source>
        <translation>Nœud synchronisé</translation>
    </message>
    <message>
        <source>%1, settled %2</source>
        <translation>%1, définitif %2</translation>
    </message>
    <message>
        <source>%1: height %2, settled %3</source>
        <translation>%1&#x202f;: hauteur %2, définitif %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 / %2 peers</source>
        <translation>
            <numerusform>%1 / %2 pair</numerusform>
            <numerusform>%1 / %2 pairs</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2</source>
        <translation>↓ %1  ↑ %2</translation>
    </message>
    <message>
        <source>Jobs: %1</source>
        <translation>Tâches&#x202f;: %1</translation>
    </message>
    <message>
        <source>Pool: %1</source>
        <translation>Pool&#x202f;: %1</translation>
    </message>
    <message>
        <source>Transactions that wait for a block</source>
        <translation>Transactions qui attendent un bloc</translation>
    </message>
    <message>
        <source>Lock the keys (Ctrl+L)</source>
        <translation>Verrouiller les clés (Ctrl+L)</translation>
    </message>
    <message>
        <source>Unlock the keys</source>
        <translation>Déverrouiller les clés</translation>
    </message>
    <message>
        <source>Alerts: %1</source>
        <translation>Alertes&#x202f;: %1</translation>
    </message>
    <message>
        <source>No alerts</source>
        <translation>Aucune alerte</translation>
    </message>
    <message>
        <source>Not connected to any peer.</source>
        <translation>Aucun pair connecté.</translation>
    </message>
    <message>
        <source>Not connected to any peer since %1.</source>
        <translation>Aucun pair connecté depuis %1.</translation>
    </message>
    <message>
        <source>Show peers</source>
        <translation>Afficher les pairs</translation>
    </message>
    <message>
        <source>The keys were not unlocked.</source>
        <translation>Les clés n’ont pas été déverrouillées.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Search or run a command   Ctrl+K</source>
        <translation>Rechercher ou lancer une commande   Ctrl+K</translation>
    </message>
    <message>
        <source>Views, releases, devices, members, hashes and commands (Ctrl+K)</source>
        <translation>Vues, releases, appareils, membres, empreintes et commandes (Ctrl+K)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Jobs are still running: %1. Closing stops them; nothing that is settled is lost.</source>
        <translation>Des tâches sont encore en cours&#x202f;: %1. La fermeture les arrête&#x202f;; rien de définitif n’est perdu.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Nouvelle release</translation>
    </message>
    <message>
        <source>Lock the keys</source>
        <translation>Verrouiller les clés</translation>
    </message>
    <message>
        <source>Show the running jobs</source>
        <translation>Afficher les tâches en cours</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Établir un rapport</translation>
    </message>
    <message>
        <source>Show this view in its own window</source>
        <translation>Afficher cette vue dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Lignes compactes</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Lignes aérées</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>Heures en UTC</translation>
    </message>
    <message>
        <source>Times of this place</source>
        <translation>Heures locales</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Stop the node and quit</source>
        <translation>Arrêter le nœud et quitter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Switch to another consortium</source>
        <translation>Passer à un autre consortium</translation>
    </message>
    <message>
        <source>Time that the charts show</source>
        <translation>Durée que montrent les graphiques</translation>
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
        <translation>7 j</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 j</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Curves show so much time after the publication, blocks so much before now</source>
        <translation>Les courbes montrent cette durée après la publication, les blocs cette durée avant maintenant</translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation>Déploiements</translation>
    </message>
    <message>
        <source>New rollout</source>
        <translation>Nouveau déploiement</translation>
    </message>
    <message>
        <source>%1, probable</source>
        <translation>%1, probable</translation>
    </message>
    <message>
        <source>%1: height %2, probable: nobody votes.</source>
        <translation>%1&#x202f;: hauteur %2, probable&#x202f;: personne ne vote.</translation>
    </message>
    <message>
        <source>Nobody votes in this consortium: every block is probable and may be replaced, nothing is settled, and no release is approved. It is for experiments.</source>
        <translation>Personne ne vote dans ce consortium&#x202f;: chaque bloc est probable et peut être remplacé, rien n’est définitif et aucune release n’est approuvée. Il sert aux expériences.</translation>
    </message>
    <message>
        <source>Show chain</source>
        <translation>Afficher la chaîne</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Clock in step</source>
        <translation>Horloge à l’heure</translation>
    </message>
    <message>
        <source>Clock %1 behind</source>
        <translation>Horloge en retard de %1</translation>
    </message>
    <message>
        <source>Clock %1 ahead</source>
        <translation>Horloge en avance de %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock against those of connected peers, the middle one of them</source>
        <translation>L’horloge de cet ordinateur face à celles des pairs connectés, celle du milieu</translation>
    </message>
    <message>
        <source>What the keys do</source>
        <translation>Ce que font les touches</translation>
    </message>
    <message>
        <source>A scheduled report is in %1</source>
        <translation>Un rapport planifié est dans %1</translation>
    </message>
    <message>
        <source>A scheduled report was not made: %1 Nothing was written; it is tried again at its next time.</source>
        <translation>Un rapport planifié n’a pas été fait : %1 Rien n’a été écrit ; il sera retenté à son prochain moment.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>keys of an act</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>In charts: arrow keys move the crosshair, D shows the numbers as a table.</source>
        <translation>Dans les graphiques : les flèches déplacent le réticule, D montre les nombres en tableau.</translation>
    </message>
    <message>
        <source>In reviews: ] and [ go to the next and the previous one, V ticks a file as viewed, N goes to the next flagged one.</source>
        <translation>Dans les revues : ] et [ vont à la suivante et à la précédente, V coche un fichier comme vu, N va au prochain signalé.</translation>
    </message>
    <message>
        <source>They can be changed in the settings.</source>
        <translation>Elles se changent dans les réglages.</translation>
    </message>
    <message>
        <source>A local demo: devices and network are simulated</source>
        <translation>Une démo locale&#x202f;: appareils et réseau sont simulés</translation>
    </message>
    <message>
        <source>An experiment: nobody votes, nothing is settled</source>
        <translation>Une expérience&#x202f;: personne ne vote, rien n’est définitif</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Outbox: %1</source>
        <translation>Boîte d’envoi&#x202f;: %1</translation>
    </message>
    <message>
        <source>Confirmed acts that have not gone out yet</source>
        <translation>Actes confirmés qui ne sont pas encore partis</translation>
    </message>
    <message>
        <source>Pause seeding</source>
        <translation>Suspendre le partage</translation>
    </message>
    <message>
        <source>The transfer was not stopped.</source>
        <translation>Le transfert n’a pas été arrêté.</translation>
    </message>
    <message>
        <source>The transfer was not started.</source>
        <translation>Le transfert n’a pas été démarré.</translation>
    </message>
    <message>
        <source>The transfer is as before.</source>
        <translation>Le transfert est comme avant.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The token was not unlocked.</source>
        <translation>Le jeton n’a pas été déverrouillé.</translation>
    </message>
    <message>
        <source>In lists: Space shows the whole row, Enter opens, the menu key has the acts, Ctrl+C copies.</source>
        <translation>Dans les listes&#x202f;: Espace montre toute la ligne, Entrée ouvre, la touche Menu donne les actions, Ctrl+C copie.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>What was said lately</source>
        <translation>Ce qui a été dit récemment</translation>
    </message>
    <message>
        <source>Notices of late</source>
        <translation>Avis récents</translation>
    </message>
    <message>
        <source>In reviews and releases: W watches the one in front, or no more.</source>
        <translation>Dans les revues et les releases&#x202f;: W suit celle qui est devant, ou cesse de la suivre.</translation>
    </message>
    <message>
        <source>In reviews: F writes a finding at the place in front, Ctrl+Enter opens the sheet to approve, Ctrl+Shift+Enter the one to reject.</source>
        <translation>Dans les examens&#x202f;: F écrit un constat à l’endroit affiché, Ctrl+Entrée ouvre la feuille d’approbation, Ctrl+Maj+Entrée celle du rejet.</translation>
    </message>
    <message>
        <source>Confirmed acts wait until a peer is there. Closed now, they are kept: the next start shows them again, and nothing goes out before.</source>
        <translation>Des actes confirmés attendent un pair. Si vous fermez maintenant, ils sont gardés : le prochain démarrage les montre à nouveau, et rien ne part avant.</translation>
    </message>
    <message>
        <source>Keep and close</source>
        <translation>Garder et fermer</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Garder dans la zone de notification</translation>
    </message>
    <message>
        <source>The node keeps running</source>
        <translation>Le nœud continue</translation>
    </message>
    <message>
        <source>This symbol opens the window again; its menu stops the node.</source>
        <translation>Ce symbole rouvre la fenêtre ; son menu arrête le nœud.</translation>
    </message>
    <message>
        <source>offline</source>
        <comment>state of a consortium</comment>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>members of a consortium, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not connected, all times %1</source>
        <translation>Non connecté, heures en %1</translation>
    </message>
    <message>
        <source>Not connected; as of %1, all times %2</source>
        <translation>Non connecté; état à %1, heures en %2</translation>
    </message>
    <message>
        <source>Confirmed acts still wait to go out. Undo them or wait some seconds, then close.</source>
        <translation>Des actes confirmés attendent encore de partir. Annulez-les ou attendez quelques secondes, puis fermez.</translation>
    </message>
    <message>
        <source>%1 Showing settled block %2 of the release chain. Reading works; what you confirm is signed and sent once a peer is there.</source>
        <translation>%1 Affichage du bloc définitif %2 de la chaîne des releases. La lecture fonctionne&#x202f;; ce que vous confirmez est signé et envoyé dès qu’un pair est là.</translation>
    </message>
    <message>
        <source>Vendors publish releases. This node belongs to none.</source>
        <translation>Les éditeurs publient des releases. Ce nœud n’appartient à aucun d’eux.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::MembersPage</name>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>The ledger names no members yet.</source>
        <translation>Le registre ne nomme encore aucun membre.</translation>
    </message>
    <message>
        <source>This member is gone.</source>
        <translation>Ce membre n’existe plus.</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>Ce nœud</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>%1, of which rejections: %2</source>
        <translation>%1, dont rejets&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 (revoked)</source>
        <translation>%1 (révoquée)</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>%1 (does not count any more)</source>
        <translation>%1 (ne compte plus)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>Votes contre</translation>
    </message>
    <message>
        <source>Compare fingerprint...</source>
        <translation>Comparer l’empreinte...</translation>
    </message>
    <message>
        <source>Propose change...</source>
        <translation>Proposer une modification...</translation>
    </message>
    <message>
        <source>Propose removal...</source>
        <translation>Proposer le retrait...</translation>
    </message>
    <message>
        <source>Its keys as words, to compare with it over another channel</source>
        <translation>Ses clés en mots, à comparer avec lui par un autre canal</translation>
    </message>
    <message>
        <source>Its name, roles or keys; the other members have to sign it</source>
        <translation>Son nom, ses rôles ou ses clés&#x202f;; les autres membres doivent le signer</translation>
    </message>
    <message>
        <source>It loses all roles, and all its keys are revoked; the other members have to sign it</source>
        <translation>Il perd tous ses rôles et toutes ses clés sont révoquées&#x202f;; les autres membres doivent le signer</translation>
    </message>
    <message>
        <source>Propose...</source>
        <translation>Proposer...</translation>
    </message>
    <message>
        <source>Changes of the consortium, which several members sign</source>
        <translation>Modifications du consortium, que plusieurs membres signent</translation>
    </message>
    <message>
        <source>New member...</source>
        <translation>Nouveau membre...</translation>
    </message>
    <message>
        <source>Other checkers...</source>
        <translation>Autres vérificateurs...</translation>
    </message>
    <message>
        <source>Other validators...</source>
        <translation>Autres validateurs...</translation>
    </message>
    <message>
        <source>Other policy...</source>
        <translation>Autre politique...</translation>
    </message>
    <message>
        <source>Open a proposal from a file...</source>
        <translation>Ouvrir une proposition depuis un fichier...</translation>
    </message>
    <message>
        <source>Paste a proposal</source>
        <translation>Coller une proposition</translation>
    </message>
    <message>
        <source>Votes against its releases: %1</source>
        <translation>Votes contre ses releases&#x202f;: %1</translation>
    </message>
    <message>
        <source>Its votes against: %1</source>
        <translation>Ses votes contre&#x202f;: %1</translation>
    </message>
    <message>
        <source>none: it left the consortium</source>
        <translation>aucun&#x202f;: il a quitté le consortium</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>one vote, as each member</source>
        <translation>une voix, comme chaque membre</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu pour la dernière fois</translation>
    </message>
    <message>
        <source>Propose new key...</source>
        <translation>Proposer une nouvelle clé...</translation>
    </message>
    <message>
        <source>A vendor&apos;s release key or root key: the vendor signs it, and checkers where its root key alone is not enough</source>
        <translation>La clé de release ou la clé racine d’un éditeur&#x202f;: l’éditeur la signe, et des vérificateurs là où sa clé racine seule ne suffit pas</translation>
    </message>
    <message>
        <source>What devices accuse it of</source>
        <translation>Ce que les appareils lui reprochent</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Edit model...</source>
        <translation>Modifier le modèle...</translation>
    </message>
    <message>
        <source>Enrol devices...</source>
        <translation>Enrôler des appareils...</translation>
    </message>
    <message>
        <source>Revoke devices...</source>
        <translation>Révoquer des appareils...</translation>
    </message>
    <message>
        <source>Export trust anchor...</source>
        <translation>Exporter l’ancre de confiance...</translation>
    </message>
    <message>
        <source>The ledger names no models yet.</source>
        <translation>Le registre ne nomme encore aucun modèle.</translation>
    </message>
    <message>
        <source>A model is a type of device with its fleet.</source>
        <translation>Un modèle est un type d’appareil avec son parc.</translation>
    </message>
    <message>
        <source>New model...</source>
        <translation>Nouveau modèle...</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>Edit model</source>
        <translation>Modifier le modèle</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sensor G4</source>
        <translation>Capteur G4</translation>
    </message>
    <message>
        <source>Hardware classes</source>
        <translation>Classes matérielles</translation>
    </message>
    <message>
        <source>Who else may publish</source>
        <translation>Qui d’autre peut publier</translation>
    </message>
    <message>
        <source>members&apos; ids</source>
        <translation>ids des membres</translation>
    </message>
    <message>
        <source>Who may read acknowledgements</source>
        <translation>Qui peut lire les acquittements</translation>
    </message>
    <message>
        <source>The id has small letters, digits, - and . only.</source>
        <translation>L’id ne contient que des minuscules, des chiffres, - et . .</translation>
    </message>
    <message>
        <source>There is a model with this id.</source>
        <translation>Il existe un modèle avec cet id.</translation>
    </message>
    <message>
        <source>A model has at least one hardware class.</source>
        <translation>Un modèle a au moins une classe matérielle.</translation>
    </message>
    <message>
        <source>%1 is no hardware class: small letters, digits, - and . only.</source>
        <translation>%1 n’est pas une classe matérielle&#x202f;: seulement des minuscules, des chiffres, - et . .</translation>
    </message>
    <message>
        <source>There is no member %1.</source>
        <translation>Il n’y a pas de membre %1.</translation>
    </message>
    <message>
        <source>The keys are locked.</source>
        <translation>Les clés sont verrouillées.</translation>
    </message>
    <message>
        <source>The model %1 stands in the ledger.</source>
        <translation>Le modèle %1 est inscrit au registre.</translation>
    </message>
    <message>
        <source>The model was not recorded.</source>
        <translation>Le modèle n’a pas été inscrit.</translation>
    </message>
    <message>
        <source>The ledger is as before.</source>
        <translation>Le registre est inchangé.</translation>
    </message>
    <message>
        <source>Enrol devices of %1</source>
        <translation>Enrôler des appareils de %1</translation>
    </message>
    <message>
        <source>Hardware class</source>
        <translation>Classe matérielle</translation>
    </message>
    <message>
        <source>Public keys of the devices</source>
        <translation>Clés publiques des appareils</translation>
    </message>
    <message>
        <source>One public key a line, 64 hex digits, as each device printed it</source>
        <translation>Une clé publique par ligne, 64 chiffres hexadécimaux, telle que chaque appareil l’a imprimée</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>Clés publiques</translation>
    </message>
    <message>
        <source>Each line is one key of 64 hex digits, none of them twice.</source>
        <translation>Chaque ligne est une clé de 64 chiffres hexadécimaux, aucune en double.</translation>
    </message>
    <message>
        <source>At most %1 devices go into one transaction.</source>
        <translation>Une transaction accepte au plus %1 appareils.</translation>
    </message>
    <message>
        <source>Devices of %1 enrolled: %2, from index %3 on.</source>
        <translation>Appareils de %1 enrôlés&#x202f;: %2, à partir de l’index %3.</translation>
    </message>
    <message>
        <source>The devices were not enrolled.</source>
        <translation>Les appareils n’ont pas été enrôlés.</translation>
    </message>
    <message>
        <source>The fleet is as before.</source>
        <translation>Le parc est inchangé.</translation>
    </message>
    <message>
        <source>Revoke devices of %1</source>
        <translation>Révoquer des appareils de %1</translation>
    </message>
    <message>
        <source>Continue...</source>
        <translation>Continuer...</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Indexes and spans such as 3, 7, 12-15; at most %1.</source>
        <translation>Index et plages comme 3, 7, 12-15&#x202f;; au plus %1.</translation>
    </message>
    <message>
        <source>The fleet has the indexes 0 to %1.</source>
        <translation>Le parc a les index de 0 à %1.</translation>
    </message>
    <message>
        <source>Sign revocation</source>
        <translation>Signer la révocation</translation>
    </message>
    <message>
        <source>What these devices sign no longer counts, and they are no longer part of the fleet. A revocation cannot be taken back; such a device must be enrolled anew with another key.</source>
        <translation>Ce que signent ces appareils ne compte plus, et ils ne font plus partie du parc. Une révocation ne se reprend pas&#x202f;; un tel appareil doit être enrôlé à nouveau avec une autre clé.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>%1 (number of devices: %2)</source>
        <translation>%1 (nombre d’appareils&#x202f;: %2)</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>The revocation of devices of %1 goes out in %2 s.</source>
        <translation>La révocation d’appareils de %1 part dans %2 s.</translation>
    </message>
    <message>
        <source>The devices are revoked; the transaction is settled.</source>
        <translation>Les appareils sont révoqués&#x202f;; la transaction est définitive.</translation>
    </message>
    <message>
        <source>The devices were not revoked.</source>
        <translation>Les appareils n’ont pas été révoqués.</translation>
    </message>
    <message>
        <source>Export trust anchor</source>
        <translation>Exporter l’ancre de confiance</translation>
    </message>
    <message>
        <source>The trust anchor is in %1. It is burned into devices.</source>
        <translation>L’ancre de confiance se trouve dans %1. Elle est gravée dans les appareils.</translation>
    </message>
    <message>
        <source>The trust anchor was not exported.</source>
        <translation>L’ancre de confiance n’a pas été exportée.</translation>
    </message>
    <message>
        <source>No complete file was written.</source>
        <translation>Aucun fichier complet n’a été écrit.</translation>
    </message>
    <message>
        <source>This model is gone.</source>
        <translation>Ce modèle n’existe plus.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>May publish as well</source>
        <translation>Peut aussi publier</translation>
    </message>
    <message>
        <source>May read acknowledgements</source>
        <translation>Peut lire les acquittements</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqués</translation>
    </message>
    <message>
        <source>Newest approved release</source>
        <translation>Dernière release approuvée</translation>
    </message>
    <message>
        <source>%1, %2 of its devices</source>
        <translation>%1, %2 de ses appareils</translation>
    </message>
    <message>
        <source>The vendor made the keys</source>
        <translation>L’éditeur a créé les clés</translation>
    </message>
    <message>
        <source>Not the devices themselves; this is shown everywhere</source>
        <translation>Et non les appareils eux-mêmes&#x202f;; cela est affiché partout</translation>
    </message>
    <message>
        <source>The name is longer than the ledger takes.</source>
        <translation>Le nom est plus long que ce que le registre accepte.</translation>
    </message>
    <message>
        <source>A model needs an id.</source>
        <translation>Un modèle a besoin d’un id.</translation>
    </message>
    <message>
        <source>New model %1</source>
        <translation>Nouveau modèle %1</translation>
    </message>
    <message>
        <source>Change the model %1</source>
        <translation>Modifier le modèle %1</translation>
    </message>
    <message>
        <source>Sign model</source>
        <translation>Signer le modèle</translation>
    </message>
    <message>
        <source>Everybody in the consortium sees the model. It can be changed later, but not removed.</source>
        <translation>Tout le consortium voit le modèle. Il peut être modifié plus tard, mais pas supprimé.</translation>
    </message>
    <message>
        <source>The model %1 goes out in %2 s.</source>
        <translation>Le modèle %1 part dans %2 s.</translation>
    </message>
    <message>
        <source>Sign enrolment</source>
        <translation>Signer l’enrôlement</translation>
    </message>
    <message>
        <source>The devices become part of the fleet: releases count them, and gateways serve them. They leave it by revocation alone, and their indexes are never used again.</source>
        <translation>Les appareils font désormais partie du parc&#x202f;: les releases les comptent et les passerelles les servent. Ils n’en sortent que par révocation, et leurs index ne sont jamais réutilisés.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>The enrolment of devices of %1 goes out in %2 s.</source>
        <translation>L’enrôlement d’appareils de %1 part dans %2 s.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::NewReleasePage</name>
    <message>
        <source>Also publish a full artifact</source>
        <translation>Publier aussi un artefact complet</translation>
    </message>
    <message>
        <source>Publish...</source>
        <translation>Publier...</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>Annuler la tâche</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Hardware class</source>
        <translation>Classe matérielle</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Rollback index</source>
        <translation>Index de retour arrière</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>Old versions</source>
        <translation>Anciennes versions</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Boot check</source>
        <translation>Contrôle de démarrage</translation>
    </message>
    <message>
        <source>Approvals wished</source>
        <translation>Approbations souhaitées</translation>
    </message>
    <message>
        <source>The majority of the checkers</source>
        <translation>La majorité des vérificateurs</translation>
    </message>
    <message>
        <source>File...</source>
        <translation>Fichier...</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>Dossier...</translation>
    </message>
    <message>
        <source>Old version</source>
        <translation>Ancienne version</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>1  Target</source>
        <translation>1  Cible</translation>
    </message>
    <message>
        <source>What shall devices run, and what do they run now?</source>
        <translation>Que doivent exécuter les appareils, et qu’exécutent-ils aujourd’hui&#x202f;?</translation>
    </message>
    <message>
        <source>Old versions, a delta from each</source>
        <translation>Anciennes versions, un delta depuis chacune</translation>
    </message>
    <message>
        <source>Boot check, for a folder</source>
        <translation>Contrôle de démarrage, pour un dossier</translation>
    </message>
    <message>
        <source>For which devices, and why?</source>
        <translation>Pour quels appareils, et pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Progression de la tâche</translation>
    </message>
    <message>
        <source>What will be published</source>
        <translation>Ce qui sera publié</translation>
    </message>
    <message>
        <source>As checkers and devices will see it</source>
        <translation>Tel que les vérificateurs et les appareils le verront</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>This file or folder does not exist.</source>
        <translation>Ce fichier ou ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>A release of this version is open or approved already.</source>
        <translation>Une release de cette version est déjà ouverte ou approuvée.</translation>
    </message>
    <message>
        <source>Devices that run index %1 will refuse a lower one.</source>
        <translation>Les appareils qui exécutent l’index %1 refuseront un index inférieur.</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>an old version or the full artifact</source>
        <translation>une ancienne version ou l’artefact complet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Deltas</source>
        <translation>Deltas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Full artifact</source>
        <translation>Artefact complet</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>The release is being made.</source>
        <translation>La release est en cours de création.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Il manque encore&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Unlock the keys to publish.</source>
        <translation>Déverrouillez les clés pour publier.</translation>
    </message>
    <message>
        <source>The next step shows what is signed; nothing is sent before.</source>
        <translation>L’étape suivante montre ce qui est signé&#x202f;; rien n’est envoyé avant.</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>Publier %1</translation>
    </message>
    <message>
        <source>Sign and publish</source>
        <translation>Signer et publier</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Deltas from</source>
        <translation>Deltas depuis</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>%1, release key</source>
        <translation>%1, clé de release</translation>
    </message>
    <message>
        <source>%1 was not published.</source>
        <translation>%1 n’a pas été publiée.</translation>
    </message>
    <message>
        <source>The ledger is as before.</source>
        <translation>Le registre est inchangé.</translation>
    </message>
    <message>
        <source>%1 is published; the transaction is settled.</source>
        <translation>%1 est publiée&#x202f;; la transaction est définitive.</translation>
    </message>
    <message>
        <source>Show release</source>
        <translation>Afficher la release</translation>
    </message>
    <message>
        <source>%1, rest %2</source>
        <translation>%1, reste %2</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Nouvelle release</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Drop a file or folder here</source>
        <translation>Déposez ici un fichier ou un dossier</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>Déposez ici des fichiers ou des dossiers</translation>
    </message>
    <message>
        <source>Drop an SBOM (CycloneDX or SPDX) or a test report here</source>
        <translation>Déposez ici un SBOM (CycloneDX ou SPDX) ou un rapport de test</translation>
    </message>
    <message>
        <source>Swap old and new</source>
        <translation>Échanger ancienne et nouvelle</translation>
    </message>
    <message>
        <source>For one old version that was put in the wrong place</source>
        <translation>Pour une ancienne version mise au mauvais endroit</translation>
    </message>
    <message>
        <source>2  Delta</source>
        <translation>2  Delta</translation>
    </message>
    <message>
        <source>What do devices have to fetch? Built, decoded again and compared before anything is published</source>
        <translation>Que doivent récupérer les appareils&#x202f;? Créé, décodé à nouveau et comparé avant toute publication</translation>
    </message>
    <message>
        <source>4  Evidence</source>
        <translation>4  Éléments de preuve</translation>
    </message>
    <message>
        <source>What should checkers have beside the payload?</source>
        <translation>Que doivent avoir les vérificateurs à côté de la charge utile&#x202f;?</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Ajouter...</translation>
    </message>
    <message>
        <source>SBOM or report</source>
        <translation>SBOM ou rapport</translation>
    </message>
    <message>
        <source>SBOM and reports</source>
        <translation>SBOM et rapports</translation>
    </message>
    <message>
        <source>3  Release</source>
        <translation>3  Release</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
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
        <translation>illisible</translation>
    </message>
    <message>
        <source>This file or folder does not answer. Is its disk or network there?</source>
        <translation>Ce fichier ou dossier ne répond pas. Son disque ou son réseau est-il accessible ?</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>en cours de lecture</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>This target is published already, as %1.</source>
        <translation>Cette cible est déjà publiée, sous le nom %1.</translation>
    </message>
    <message>
        <source>The old version is %1 on the ledger, which is not below %2. Swap them, or correct the version.</source>
        <translation>L’ancienne version est %1 dans le registre, ce qui n’est pas inférieur à %2. Échangez-les, ou corrigez la version.</translation>
    </message>
    <message>
        <source>Approved already: %1. Devices that run it will refuse a lower version.</source>
        <translation>Déjà approuvée&#x202f;: %1. Les appareils qui l’exécutent refuseront une version inférieure.</translation>
    </message>
    <message>
        <source>At most %1 documents.</source>
        <translation>Au plus %1 documents.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>None: checkers see no list of components.</source>
        <translation>Aucun&#x202f;: les vérificateurs ne voient pas de liste de composants.</translation>
    </message>
    <message>
        <source>Who may fetch it</source>
        <translation>Qui peut la récupérer</translation>
    </message>
    <message>
        <source>The checkers until it is approved, then everybody.</source>
        <translation>Les vérificateurs jusqu’à l’approbation, puis tout le monde.</translation>
    </message>
    <message>
        <source>Who reads acknowledgements</source>
        <translation>Qui lit les acquittements</translation>
    </message>
    <message>
        <source>See what checkers will see...</source>
        <translation>Voir ce que verront les vérificateurs...</translation>
    </message>
    <message>
        <source>This node has no workspace for reviews.</source>
        <translation>Ce nœud n’a pas d’espace d’examen.</translation>
    </message>
    <message>
        <source>Choose the new version first.</source>
        <translation>Choisissez d’abord la nouvelle version.</translation>
    </message>
    <message>
        <source>Without an old version everything counts as added.</source>
        <translation>Sans ancienne version, tout compte comme ajouté.</translation>
    </message>
    <message>
        <source>Files, rights, programs, strings and components against the old version, before anything is published</source>
        <translation>Fichiers, droits, programmes, chaînes et composants par rapport à l’ancienne version, avant toute publication</translation>
    </message>
    <message>
        <source>The folder has no such file.</source>
        <translation>Le dossier n’a pas de tel fichier.</translation>
    </message>
    <message>
        <source>boot check</source>
        <translation>contrôle de démarrage</translation>
    </message>
    <message>
        <source>Unpack compressed parts for the delta</source>
        <translation>Décompresser les parties compressées pour le delta</translation>
    </message>
    <message>
        <source>Much smaller deltas of images with compressed parts; a device must have the same packers</source>
        <translation>Des deltas bien plus petits pour les images aux parties compressées ; l’appareil doit avoir les mêmes compresseurs</translation>
    </message>
    <message>
        <source>This version was uploaded before, on %1 (%2). Votes on the earlier payload do not count here (%3).</source>
        <translation>Cette version a déjà été déposée, le %1 (%2). Les votes sur la charge utile antérieure ne comptent pas ici (%3).</translation>
    </message>
    <message>
        <source>A draft like %1. Version and files are its own.</source>
        <translation>Un brouillon comme %1. La version et les fichiers lui sont propres.</translation>
    </message>
    <message>
        <source>Votes wished by (UTC)</source>
        <translation>Votes souhaités avant (UTC)</translation>
    </message>
    <message>
        <source>no date; or 7 d, or 2026-12-01 12:00</source>
        <translation>sans date&#x202f;; ou 7 d, ou 2026-12-01 12:00</translation>
    </message>
    <message>
        <source>Until when the checkers are asked to have voted. A later vote counts all the same.</source>
        <translation>Jusqu’à quand les vérificateurs sont priés de voter. Un vote plus tardif compte tout autant.</translation>
    </message>
    <message>
        <source>time of the votes</source>
        <translation>échéance des votes</translation>
    </message>
    <message>
        <source>Votes wished by</source>
        <translation>Votes souhaités avant</translation>
    </message>
    <message>
        <source>another member that is a checker</source>
        <translation>un autre membre qui soit vérificateur</translation>
    </message>
    <message>
        <source>the new file or folder</source>
        <translation>le nouveau fichier ou dossier</translation>
    </message>
    <message>
        <source>the version number</source>
        <translation>le numéro de version</translation>
    </message>
    <message>
        <source>It waits in the outbox, where it can be undone.</source>
        <translation>Elle attend dans la boîte d’envoi, où on peut l’annuler.</translation>
    </message>
    <message>
        <source>%1 will be published in %2 s.</source>
        <translation>%1 sera publiée dans %2 s.</translation>
    </message>
    <message>
        <source>%1 is built and can be signed.</source>
        <translation>%1 est construite et peut être signée.</translation>
    </message>
    <message>
        <source>Look and sign</source>
        <translation>Regarder et signer</translation>
    </message>
    <message>
        <source>The payloads are built and checked. Once the manifest is signed, every member sees the release. It cannot be unpublished, only withdrawn.</source>
        <translation>Les charges utiles sont construites et vérifiées. Une fois le manifeste signé, tous les membres voient la release. Elle ne peut pas être dépubliée, seulement retirée.</translation>
    </message>
    <message>
        <source>The draft of %1 is kept in this profile; Home shows it. Files stay where they are.</source>
        <translation>Le brouillon de %1 est gardé dans ce profil&#x202f;; l’accueil le montre. Les fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>This draft is gone.</source>
        <translation>Ce brouillon n’existe plus.</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>Enregistrer comme brouillon</translation>
    </message>
    <message>
        <source>Kept in this profile, to go on later</source>
        <translation>Gardé dans ce profil, pour continuer plus tard</translation>
    </message>
    <message>
        <source>%1, held here</source>
        <translation>%1, présente ici</translation>
    </message>
    <message>
        <source>%1, %2 to fetch</source>
        <translation>%1, %2 à récupérer</translation>
    </message>
    <message>
        <source>No approved release of this model has a full artifact.</source>
        <translation>Aucune release approuvée de ce modèle n’a d’artefact complet.</translation>
    </message>
    <message>
        <source>Folder for the old version</source>
        <translation>Dossier pour l’ancienne version</translation>
    </message>
    <message>
        <source>%1 was not rebuilt.</source>
        <translation>%1 n’a pas été reconstruite.</translation>
    </message>
    <message>
        <source>The form is as before.</source>
        <translation>Le formulaire est comme avant.</translation>
    </message>
    <message>
        <source>%1 is rebuilt, its hash is right, and it is among the old versions.</source>
        <translation>%1 est reconstruite, son empreinte est juste, et elle est parmi les anciennes versions.</translation>
    </message>
    <message>
        <source>%1 is fetched and rebuilt.</source>
        <translation>%1 est en cours de récupération et de reconstruction.</translation>
    </message>
    <message>
        <source>Show job</source>
        <translation>Afficher la tâche</translation>
    </message>
    <message>
        <source>From the ledger...</source>
        <translation>Depuis le registre…</translation>
    </message>
    <message>
        <source>An approved release of the model: it is fetched, rebuilt into a folder and compared with its hash</source>
        <translation>Une release approuvée du modèle&#x202f;: elle est récupérée, reconstruite dans un dossier et comparée à son empreinte</translation>
    </message>
    <message>
        <source>Go to Models</source>
        <translation>Aller aux modèles</translation>
    </message>
    <message>
        <source>No model on the ledger is yours or delegated to you. Create one first, on the page of models.</source>
        <translation>Aucun modèle du registre n’est à vous ni ne vous est délégué. Créez-en d’abord un, sur la page des modèles.</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Reconnu comme</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>delta from %1</source>
        <translation>delta depuis %1</translation>
    </message>
    <message>
        <source>full artifact</source>
        <translation>artefact complet</translation>
    </message>
    <message>
        <source>%1 %2, severity: %3</source>
        <comment>model, version</comment>
        <translation>%1 %2, gravité&#x202f;: %3</translation>
    </message>
    <message>
        <source>Before it is published</source>
        <translation>Avant la publication</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Pas encore choisie</translation>
    </message>
    <message>
        <source>Cannot be published</source>
        <translation>Ne peut pas être publiée</translation>
    </message>
    <message>
        <source>There, of a kind that is not known</source>
        <translation>Présente, d’un type inconnu</translation>
    </message>
    <message>
        <source>None: devices fetch all of it</source>
        <translation>Aucun&#x202f;: les appareils récupèrent tout</translation>
    </message>
    <message>
        <source>Neither a delta nor a full artifact</source>
        <translation>Ni delta ni artefact complet</translation>
    </message>
    <message>
        <source>Is being built and compared</source>
        <translation>En construction et comparaison</translation>
    </message>
    <message>
        <source>See beside the old versions</source>
        <translation>Voir à côté des anciennes versions</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Pas encore mesuré</translation>
    </message>
    <message>
        <source>Decoded again, equal</source>
        <translation>Décodé de nouveau, identique</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Pas encore indiquée</translation>
    </message>
    <message>
        <source>Devices or the ledger refuse it</source>
        <translation>Les appareils ou le registre la refusent</translation>
    </message>
    <message>
        <source>The rollback index is too low</source>
        <translation>L’index de retour arrière est trop bas</translation>
    </message>
    <message>
        <source>Above what is approved</source>
        <translation>Supérieure à ce qui est approuvé</translation>
    </message>
    <message>
        <source>SBOM</source>
        <translation>SBOM</translation>
    </message>
    <message>
        <source>Beside the release</source>
        <translation>À côté de la release</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Rédigées</translation>
    </message>
    <message>
        <source>Seen as a checker</source>
        <translation>Vu comme un vérificateur</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>What you had begun is kept as a draft; Home shows it.</source>
        <translation>Ce que vous aviez commencé est gardé comme brouillon&#x202f;; l’accueil le montre.</translation>
    </message>
    <message>
        <source>Published release</source>
        <translation>Release publiée</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <comment>a release: its votes, seeding and coverage</comment>
        <translation>Suivre %1</translation>
    </message>
    <message>
        <source>On the ledger these files are of %1. Devices of another model may not start with them.</source>
        <translation>Dans le registre, ces fichiers sont ceux de %1. Des appareils d’un autre modèle pourraient ne pas démarrer avec eux.</translation>
    </message>
    <message>
        <source>To be corrected: %1.</source>
        <translation>À corriger&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Still missing: %1. To be corrected: %2.</source>
        <translation>Il manque encore&#x202f;: %1. À corriger&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::NotesLinks</name>
    <message>
        <source>The vendor&apos;s notes lead to %1. Nothing was opened.</source>
        <translation>Les notes de l’éditeur mènent à %1. Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
</context>
<context>
    <name>quorate::pages::NoticesCard</name>
    <message>
        <source>Notices of the system</source>
        <translation>Avis du système</translation>
    </message>
    <message>
        <source>Shown while this window is in the background; the window itself tells everything</source>
        <translation>Montrés quand cette fenêtre est à l’arrière-plan&#x202f;; la fenêtre elle-même dit tout</translation>
    </message>
    <message>
        <source>Quiet every day from</source>
        <translation>Silence chaque jour de</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>What comes meanwhile is told as one notice afterwards. Times of this place.</source>
        <translation>Ce qui arrive entre-temps est dit ensuite en un seul avis. Heures de ce lieu.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::NoticesSheet</name>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>What was said since the window was opened, the newest first.</source>
        <translation>Ce qui a été dit depuis l’ouverture de la fenêtre, le plus récent d’abord.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a time, and what was said then</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Rien n’a encore été dit.</translation>
    </message>
    <message>
        <source>What happens on the ledger and concerns you, rollouts that pause and questions are told here.</source>
        <translation>Ce qui se passe sur le registre et vous concerne, les déploiements qui s’arrêtent et les questions sont signalés ici.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
</context>
<context>
    <name>quorate::pages::OutboxSheet</name>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>What you confirmed and has not gone out yet, in the order in which it goes</source>
        <translation>Ce que vous avez confirmé et qui n’est pas encore parti, dans l’ordre de départ</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Nothing waits to go out.</source>
        <translation>Rien n’attend de partir.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Signs it and hands it to the node, which keeps it until a peer is there</source>
        <translation>Le signe et le donne au nœud, qui le garde jusqu’à ce qu’un pair soit là</translation>
    </message>
    <message>
        <source>Waits for a peer</source>
        <translation>Attend un pair</translation>
    </message>
    <message>
        <source>Can still be undone</source>
        <translation>Peut encore être annulé</translation>
    </message>
    <message>
        <source>Kept; look at it again</source>
        <translation>Gardé ; à revoir</translation>
    </message>
    <message>
        <source>Look at it...</source>
        <translation>Regarder...</translation>
    </message>
    <message>
        <source>Shows what is signed; it goes out once you confirm it</source>
        <translation>Montre ce qui est signé ; cela part quand vous le confirmez</translation>
    </message>
</context>
<context>
    <name>quorate::pages::Page</name>
    <message>
        <source>Unlock keys</source>
        <translation>Déverrouiller les clés</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>The file was not saved. %1 Nothing was written to %2.</source>
        <translation>Le fichier n’a pas été enregistré. %1 Rien n’a été écrit dans %2.</translation>
    </message>
    <message>
        <source>The filter is removed: %1</source>
        <translation>Le filtre est supprimé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Unlock token</source>
        <translation>Déverrouiller le jeton</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code&#x202f;: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Genre : %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Heure : %1</translation>
    </message>
    <message>
        <source>Who delivered last could not be read.</source>
        <translation>Qui a transmis en dernier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The list was not written. %1</source>
        <translation>La liste n’a pas été écrite. %1</translation>
    </message>
</context>
<context>
    <name>quorate::pages::PeersPage</name>
    <message>
        <source>Peers</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>No peers are known yet.</source>
        <translation>Aucun pair n’est encore connu.</translation>
    </message>
    <message>
        <source>A node finds others through the addresses in its configuration. Add the address of a member&apos;s node to connect to it.</source>
        <translation>Un nœud trouve les autres grâce aux adresses de sa configuration. Ajoutez l’adresse du nœud d’un membre pour vous y connecter.</translation>
    </message>
    <message>
        <source>Add peer...</source>
        <translation>Ajouter un pair...</translation>
    </message>
    <message>
        <source>Add peer</source>
        <translation>Ajouter un pair</translation>
    </message>
    <message>
        <source>Member id or key fingerprint</source>
        <translation>Id du membre ou empreinte de la clé</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address (host:port)</source>
        <translation>Adresse (hôte:port)</translation>
    </message>
    <message>
        <source>The peer is added; the connection is being made.</source>
        <translation>Le pair est ajouté&#x202f;; la connexion est en cours.</translation>
    </message>
    <message>
        <source>The peer was not added.</source>
        <translation>Le pair n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>This peer is gone.</source>
        <translation>Ce pair n’existe plus.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>No member&apos;s key</source>
        <translation>Clé d’aucun membre</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Outgoing: we connected</source>
        <translation>Sortant&#x202f;: nous nous sommes connectés</translation>
    </message>
    <message>
        <source>Incoming: it connected</source>
        <translation>Entrant&#x202f;: il s’est connecté</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Connecté depuis</translation>
    </message>
    <message>
        <source>Not connected since</source>
        <translation>Non connecté depuis</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Its release chain</source>
        <translation>Sa chaîne des releases</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>hauteur %1</translation>
    </message>
    <message>
        <source>Its delivery chain</source>
        <translation>Sa chaîne de livraison</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Bannir</translation>
    </message>
    <message>
        <source>Lift the ban</source>
        <translation>Lever le bannissement</translation>
    </message>
    <message>
        <source>Forget the address</source>
        <translation>Oublier l’adresse</translation>
    </message>
    <message>
        <source>Ends the connection; either side may connect again</source>
        <translation>Coupe la connexion&#x202f;; chaque côté peut se reconnecter</translation>
    </message>
    <message>
        <source>Ends the connection and refuses this peer for a time; other nodes are not told</source>
        <translation>Coupe la connexion et refuse ce pair pour un temps&#x202f;; les autres nœuds n’en savent rien</translation>
    </message>
    <message>
        <source>Ends the connection and no longer calls this peer; it may still call us</source>
        <translation>Coupe la connexion et n’appelle plus ce pair&#x202f;; il peut encore nous appeler</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Pour une heure</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Pour un jour</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>Pour 30 jours</translation>
    </message>
    <message>
        <source>This is the node itself.</source>
        <translation>C’est le nœud lui-même.</translation>
    </message>
    <message>
        <source>The ledger names no such member and no such key.</source>
        <translation>Le registre ne nomme ni ce membre ni cette clé.</translation>
    </message>
    <message>
        <source>The peers are as before.</source>
        <translation>Les pairs sont inchangés.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The connection with %1 is ended. Either side may connect again.</source>
        <translation>La connexion avec %1 est coupée. Chaque côté peut se reconnecter.</translation>
    </message>
    <message>
        <source>The connection with %1 was not ended.</source>
        <translation>La connexion avec %1 n’a pas été coupée.</translation>
    </message>
    <message>
        <source>%1 is banned until %2.</source>
        <translation>%1 est banni jusqu’au %2.</translation>
    </message>
    <message>
        <source>%1 was not banned.</source>
        <translation>%1 n’a pas été banni.</translation>
    </message>
    <message>
        <source>%1 may connect again.</source>
        <translation>%1 peut se reconnecter.</translation>
    </message>
    <message>
        <source>The ban of %1 was not lifted.</source>
        <translation>Le bannissement de %1 n’a pas été levé.</translation>
    </message>
    <message>
        <source>The address of %1 is forgotten.</source>
        <translation>L’adresse de %1 est oubliée.</translation>
    </message>
    <message>
        <source>The address of %1 was not forgotten.</source>
        <translation>L’adresse de %1 n’a pas été oubliée.</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Banni</translation>
    </message>
    <message>
        <source>Banned until</source>
        <translation>Banni jusqu’au</translation>
    </message>
    <message>
        <source>Called by us</source>
        <translation>Appelé par nous</translation>
    </message>
    <message>
        <source>Yes, after every start</source>
        <translation>Oui, après chaque démarrage</translation>
    </message>
    <message>
        <source>No address is kept here</source>
        <translation>Aucune adresse n’est gardée ici</translation>
    </message>
    <message>
        <source>Misbehaviour</source>
        <translation>Mauvaise conduite</translation>
    </message>
    <message>
        <source>%1 of 100 points; they fade, and at 100 it is banned</source>
        <translation>%1 points sur 100&#x202f;; ils s’effacent, et à 100 il est banni</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>En retard</translation>
    </message>
</context>
<context>
    <name>quorate::pages::PlaceStep</name>
    <message>
        <source>Test it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Choisir...</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <translation> Kio/s</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Dossier personnel</translation>
    </message>
    <message>
        <source>Listen for members at</source>
        <translation>Écouter les membres sur</translation>
    </message>
    <message>
        <source>Exchange payloads at</source>
        <translation>Échanger les charges utiles sur</translation>
    </message>
    <message>
        <source>Serve devices at</source>
        <translation>Servir les appareils sur</translation>
    </message>
    <message>
        <source>Send at most</source>
        <translation>Envoyer au plus</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Correct what is marked.</source>
        <translation>Corrigez ce qui est marqué.</translation>
    </message>
    <message>
        <source>Give the whole path, from the root on.</source>
        <translation>Donnez le chemin entier, depuis la racine.</translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation>Il y a déjà quelque chose dans ce dossier.</translation>
    </message>
    <message>
        <source>Too long: the socket for the command line would not fit.</source>
        <translation>Trop long : le socket de la ligne de commande n’y tiendrait pas.</translation>
    </message>
    <message>
        <source>An address and a port, such as 0.0.0.0:4600.</source>
        <translation>Une adresse et un port, comme 0.0.0.0:4600.</translation>
    </message>
    <message>
        <source>Members have this port already.</source>
        <translation>Les membres ont déjà ce port.</translation>
    </message>
    <message>
        <source>This port is taken by another line.</source>
        <translation>Ce port est pris par une autre ligne.</translation>
    </message>
    <message>
        <source>Needs %1 now and about %2 in a year, with a release of 50 MB a week; %3 are free.</source>
        <translation>Il faut %1 maintenant et environ %2 dans un an, avec une release de 50 Mo par semaine ; %3 sont libres.</translation>
    </message>
    <message>
        <source>Trying, at most 10 s …</source>
        <translation>Essai, 10 s au plus …</translation>
    </message>
    <message>
        <source>The port is free here.</source>
        <translation>Le port est libre ici.</translation>
    </message>
    <message>
        <source>The port cannot be used: %1</source>
        <translation>Le port ne peut pas servir : %1</translation>
    </message>
    <message>
        <source>%1 did not answer: %2</source>
        <translation>%1 n’a pas répondu : %2</translation>
    </message>
    <message>
        <source>Without an invitation there is nobody to reach.</source>
        <translation>Sans invitation il n’y a personne à joindre.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) answered.</source>
        <translation>
            <numerusform>%n membre a répondu.</numerusform>
            <numerusform>%n membres ont répondu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether others reach this port through your router or firewall shows once a member connects; the peers page says so.</source>
        <translation>Si d’autres joignent ce port à travers votre routeur ou pare-feu se voit dès qu’un membre se connecte ; la page des pairs le dit.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::PoolTab</name>
    <message>
        <source>Tell the peers again</source>
        <translation>Redire aux pairs</translation>
    </message>
    <message>
        <source>Nothing waits for a block.</source>
        <translation>Rien n’attend de bloc.</translation>
    </message>
    <message>
        <source>A transaction stands here from the moment it is signed until a block takes it.</source>
        <translation>Une transaction figure ici dès sa signature et jusqu’à ce qu’un bloc la prenne.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>À nous</translation>
    </message>
    <message>
        <source>Sends the chosen transactions of ours, or all of ours, to every connected peer once more</source>
        <translation>Renvoie nos transactions choisies, ou toutes les nôtres, à chaque pair connecté</translation>
    </message>
    <message>
        <source>Will my transaction get in? What waits, by kind and by when it came; dashed: ours</source>
        <translation>Ma transaction passera-t-elle&#x202f;? Ce qui attend, par genre et par arrivée&#x202f;; en tirets&#x202f;: les nôtres</translation>
    </message>
    <message>
        <source>What waits could not be read.</source>
        <translation>Ce qui attend n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The list is the last that was.</source>
        <translation>La liste est la dernière connue.</translation>
    </message>
    <message>
        <source>%1, ours</source>
        <translation>%1, la nôtre</translation>
    </message>
    <message>
        <source>%1 wait, none of them ours.</source>
        <translation>En attente&#x202f;: %1, aucune à nous.</translation>
    </message>
    <message>
        <source>%1 wait, %2 of them ours; none of ours fits into a block yet.</source>
        <translation>En attente&#x202f;: %1, dont %2 à nous&#x202f;; aucune des nôtres n’entre encore dans un bloc.</translation>
    </message>
    <message>
        <source>%1 wait, %2 of them ours; as things stand the last of ours is in block %3.</source>
        <translation>En attente&#x202f;: %1, dont %2 à nous&#x202f;; en l’état, la dernière des nôtres sera dans le bloc %3.</translation>
    </message>
    <message>
        <source>The peers were not told.</source>
        <translation>Les pairs n’ont pas été prévenus.</translation>
    </message>
    <message>
        <source>The transactions wait as before.</source>
        <translation>Les transactions attendent comme avant.</translation>
    </message>
    <message>
        <source>A block has taken them meanwhile.</source>
        <translation>Un bloc les a prises entre-temps.</translation>
    </message>
    <message numerus="yes">
        <source>The peers were told again of %n transaction(s).</source>
        <translation>
            <numerusform>Les pairs ont de nouveau été prévenus de %n transaction.</numerusform>
            <numerusform>Les pairs ont de nouveau été prévenus de %n transactions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::PreviewSheet</name>
    <message>
        <source>%1, with nothing to compare it with. It is looked at on this computer; nothing is published.</source>
        <translation>%1, sans rien à quoi le comparer. L’examen a lieu sur cet ordinateur&#x202f;; rien n’est publié.</translation>
    </message>
    <message>
        <source>%1 against %2. It is looked at on this computer; nothing is published.</source>
        <translation>%1 par rapport à %2. L’examen a lieu sur cet ordinateur&#x202f;; rien n’est publié.</translation>
    </message>
    <message>
        <source>What checkers will see</source>
        <translation>Ce que verront les vérificateurs</translation>
    </message>
    <message>
        <source>Stops the review and forgets what it found (Esc)</source>
        <translation>Arrête l’examen et oublie ce qu’il a trouvé (Échap)</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ProblemSheet</name>
    <message>
        <source>Program: %1</source>
        <translation>Programme : %1</translation>
    </message>
    <message>
        <source>Consortium: %1</source>
        <translation>Consortium : %1</translation>
    </message>
    <message>
        <source>Member: %1</source>
        <translation>Membre : %1</translation>
    </message>
    <message>
        <source>%1: height %2, settled %3</source>
        <translation>%1 : hauteur %2, définitif %3</translation>
    </message>
    <message>
        <source>Peers: %1 of %2</source>
        <translation>Pairs : %1 sur %2</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui a mal tourné</translation>
    </message>
    <message>
        <source>For whoever helps you. It has no secrets; read it before you hand it on.</source>
        <translation>Pour qui vous aide. Il ne contient aucun secret ; lisez-le avant de le transmettre.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save report...</source>
        <translation>Enregistrer le rapport...</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ProfilesSheet</name>
    <message>
        <source>Consortia</source>
        <translation>Consortiums</translation>
    </message>
    <message>
        <source>Each consortium is a home folder with a console of its own. Several may be open at once.</source>
        <translation>Chaque consortium est un dossier personnel avec sa propre console. Plusieurs peuvent être ouverts à la fois.</translation>
    </message>
    <message>
        <source>Consortia of this user</source>
        <translation>Consortiums de cet utilisateur</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Consortium</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Vous êtes</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu pour la dernière fois</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Switch to it</source>
        <translation>Y passer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>The home folder with its keys and ledgers stays as it is</source>
        <translation>Le dossier personnel avec ses clés et ses registres reste tel quel</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>Le nom que vous lui donnez</translation>
    </message>
    <message>
        <source>Add a home folder...</source>
        <translation>Ajouter un dossier personnel...</translation>
    </message>
    <message>
        <source>Join or create...</source>
        <translation>Rejoindre ou créer...</translation>
    </message>
    <message>
        <source>Opens the first page, which tells how</source>
        <translation>Ouvre la première page, qui dit comment</translation>
    </message>
    <message>
        <source>The first page was not opened. Nothing was changed.</source>
        <translation>La première page n’a pas été ouverte. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Follower</source>
        <translation>Suiveur</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <translation>%1 (cette fenêtre)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>It is open in this window</source>
        <translation>Il est ouvert dans cette fenêtre</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>It stays on the list.</source>
        <translation>Il reste dans la liste.</translation>
    </message>
    <message>
        <source>%1 was not opened: the console could not be started. It stays on the list.</source>
        <translation>%1 n’a pas été ouvert&#x202f;: la console n’a pas pu démarrer. Il reste dans la liste.</translation>
    </message>
    <message>
        <source>%1 opens in a window of its own.</source>
        <translation>%1 s’ouvre dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>Home folder of a node</source>
        <translation>Dossier personnel d’un nœud</translation>
    </message>
    <message>
        <source>The folder was not added.</source>
        <translation>Le dossier n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>The list is as before.</source>
        <translation>La liste est comme avant.</translation>
    </message>
    <message>
        <source>%1 is off the list; its folder was not touched.</source>
        <translation>%1 n’est plus dans la liste&#x202f;; son dossier n’a pas été touché.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Invite somebody to %1</source>
        <translation>Inviter quelqu’un dans %1</translation>
    </message>
    <message>
        <source>Give the file or the link, and read these words by voice when you are asked for them</source>
        <translation>Donnez le fichier ou le lien, et lisez ces mots de vive voix quand on vous les demande</translation>
    </message>
    <message>
        <source>Words of the consortium</source>
        <translation>Mots du consortium</translation>
    </message>
    <message>
        <source>Others reach this node at</source>
        <translation>Les autres joignent ce nœud à</translation>
    </message>
    <message>
        <source>Write an invitation...</source>
        <translation>Écrire une invitation...</translation>
    </message>
    <message>
        <source>Link of the invitation, for a QR code</source>
        <translation>Lien de l’invitation, pour un code QR</translation>
    </message>
    <message>
        <source>An address and a port, such as node.example.org:4600.</source>
        <translation>Une adresse et un port, comme node.example.org:4600.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>The invitation was not written.</source>
        <translation>L’invitation n’a pas été écrite.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>The invitation is in %1</source>
        <translation>L’invitation est dans %1</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ProposalSheet</name>
    <message>
        <source>New member</source>
        <translation>Nouveau membre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Vérificateur</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Validateur</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Checkers of a release, at least</source>
        <translation>Vérificateurs d’une release, au moins</translation>
    </message>
    <message>
        <source>Approvals of a release, at least</source>
        <translation>Approbations d’une release, au moins</translation>
    </message>
    <message>
        <source>Key is revoked: %1</source>
        <translation>Clé révoquée&#x202f;: %1</translation>
    </message>
    <message>
        <source>New key: %1</source>
        <translation>Nouvelle clé&#x202f;: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>À présent</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Qui signe</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Epoch %1 of the checkers</source>
        <translation>Époque %1 des vérificateurs</translation>
    </message>
    <message>
        <source>Epoch %1 of the validators</source>
        <translation>Époque %1 des validateurs</translation>
    </message>
    <message>
        <source>Another policy</source>
        <translation>Une autre politique</translation>
    </message>
    <message>
        <source>New release key of %1</source>
        <translation>Nouvelle clé de release de %1</translation>
    </message>
    <message>
        <source>New root key of %1</source>
        <translation>Nouvelle clé racine de %1</translation>
    </message>
    <message>
        <source>Admission of %1</source>
        <translation>Admission de %1</translation>
    </message>
    <message>
        <source>Removal of %1</source>
        <translation>Retrait de %1</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>Modification de %1</translation>
    </message>
    <message>
        <source>Proposal: %1</source>
        <translation>Proposition&#x202f;: %1</translation>
    </message>
    <message>
        <source>A proposal goes from member to member as a file or a text. Each who agrees signs it and passes it on; whoever sees that there are enough puts it on the ledger. Until then nothing changes.</source>
        <translation>Une proposition va de membre en membre, en fichier ou en texte. Qui est d’accord la signe et la transmet&#x202f;; qui voit qu’il y en a assez l’inscrit au registre. D’ici là, rien ne change.</translation>
    </message>
    <message>
        <source>Sign...</source>
        <translation>Signer...</translation>
    </message>
    <message>
        <source>Adds this member&apos;s signature; it is told to nobody until the proposal is passed on</source>
        <translation>Ajoute la signature de ce membre&#x202f;; personne n’en sait rien tant que la proposition n’est pas transmise</translation>
    </message>
    <message>
        <source>Put on the ledger...</source>
        <translation>Inscrire au registre...</translation>
    </message>
    <message>
        <source>For everybody, once enough have signed</source>
        <translation>Pour tous, dès qu’assez ont signé</translation>
    </message>
    <message>
        <source>What does the ledger say now, and what would it say then?</source>
        <translation>Que dit le registre à présent, et que dirait-il alors&#x202f;?</translation>
    </message>
    <message>
        <source>Whose agreement is there, and is it enough?</source>
        <translation>Qui est d’accord, et est-ce suffisant&#x202f;?</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>To paste it into a message to the next member</source>
        <translation>À coller dans un message au membre suivant</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Enregistrer...</translation>
    </message>
    <message>
        <source>As a file, for the next member</source>
        <translation>En fichier, pour le membre suivant</translation>
    </message>
    <message>
        <source>The proposal is copied, with the signatures that it has.</source>
        <translation>La proposition est copiée, avec les signatures qu’elle porte.</translation>
    </message>
    <message>
        <source>Nothing: the ledger says so already.</source>
        <translation>Rien&#x202f;: le registre le dit déjà.</translation>
    </message>
    <message>
        <source>You (%1)</source>
        <translation>Vous (%1)</translation>
    </message>
    <message>
        <source>Has signed</source>
        <translation>A signé</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Signed by %1 of %2</source>
        <translation>Signée par %1 sur %2</translation>
    </message>
    <message>
        <source>%1: enough</source>
        <translation>%1&#x202f;: suffisant</translation>
    </message>
    <message>
        <source>The ledger would refuse it as it is.</source>
        <translation>Le registre la refuserait en l’état.</translation>
    </message>
    <message>
        <source>The ledger would take it.</source>
        <translation>Le registre l’accepterait.</translation>
    </message>
    <message>
        <source>For everybody, from the next settled block on</source>
        <translation>Pour tous, dès le prochain bloc définitif</translation>
    </message>
    <message>
        <source>Sign the proposal: %1</source>
        <translation>Signer la proposition&#x202f;: %1</translation>
    </message>
    <message>
        <source>Sign proposal</source>
        <translation>Signer la proposition</translation>
    </message>
    <message>
        <source>Your signature stands in the proposal for whoever gets it: once enough have signed, any member that governs can put it on the ledger, and you cannot take the signature back. Nothing is sent by signing.</source>
        <translation>Votre signature figure dans la proposition pour quiconque la reçoit&#x202f;: dès qu’assez ont signé, tout membre qui gouverne peut l’inscrire au registre, et vous ne pouvez pas reprendre la signature. Signer n’envoie rien.</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 au lieu de %2</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>it comes when somebody puts the proposal on the ledger.</source>
        <translation>elle vient quand quelqu’un inscrit la proposition au registre.</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, clé %2</translation>
    </message>
    <message>
        <source>The proposal was not signed.</source>
        <translation>La proposition n’a pas été signée.</translation>
    </message>
    <message>
        <source>It is as before, and nothing was sent.</source>
        <translation>Elle est comme avant, et rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Signed. Pass the proposal on: it is told to nobody by itself.</source>
        <translation>Signée. Transmettez la proposition&#x202f;: d’elle-même, elle ne va à personne.</translation>
    </message>
    <message>
        <source>Put on the ledger: %1</source>
        <translation>Inscrire au registre&#x202f;: %1</translation>
    </message>
    <message>
        <source>Sign and send</source>
        <translation>Signer et envoyer</translation>
    </message>
    <message>
        <source>It holds for all members from the next settled block on. Keys that are revoked stay revoked; other things only another proposal can change again.</source>
        <translation>Cela vaut pour tous les membres dès le prochain bloc définitif. Les clés révoquées le restent&#x202f;; le reste, seule une autre proposition peut le changer de nouveau.</translation>
    </message>
    <message>
        <source>It holds for all members from the next settled block on. Only another proposal can change it again.</source>
        <translation>Cela vaut pour tous les membres dès le prochain bloc définitif. Seule une autre proposition peut le changer de nouveau.</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>%1: it goes out in %2 s.</source>
        <translation>%1&#x202f;: part dans %2 s.</translation>
    </message>
    <message>
        <source>The proposal was not put on the ledger.</source>
        <translation>La proposition n’a pas été inscrite au registre.</translation>
    </message>
    <message>
        <source>The consortium is as before, unless one of the two chains has it already; then put it there again.</source>
        <translation>Le consortium est comme avant, sauf si l’une des deux chaînes l’a déjà&#x202f;; dans ce cas, inscrivez-la de nouveau.</translation>
    </message>
    <message>
        <source>%1: it is settled and holds for everybody.</source>
        <translation>%1&#x202f;: c’est définitif et vaut pour tous.</translation>
    </message>
    <message>
        <source>Sign with the vendor&apos;s key...</source>
        <translation>Signer avec la clé de l’éditeur...</translation>
    </message>
    <message>
        <source>With a key file or a token of the vendor itself, which is asked for</source>
        <translation>Avec un fichier de clé ou un jeton de l’éditeur lui-même, qui est demandé</translation>
    </message>
    <message>
        <source>%1, with the new key</source>
        <translation>%1, avec la nouvelle clé</translation>
    </message>
    <message>
        <source>%1, with its root key or its release key</source>
        <translation>%1, avec sa clé racine ou sa clé de release</translation>
    </message>
    <message>
        <source>%1, with its key: %2</source>
        <translation>%1, avec sa clé&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>quorate::pages::QuestionThreads</name>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Ask the vendor</source>
        <translation>Interroger l’éditeur</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Close the question</source>
        <translation>Clore la question</translation>
    </message>
    <message>
        <source>Question or answer</source>
        <translation>Question ou réponse</translation>
    </message>
    <message>
        <source>Every member of the consortium can read it.</source>
        <translation>Chaque membre du consortium peut le lire.</translation>
    </message>
    <message>
        <source>Signs the question and passes it to all members; it stands on no ledger</source>
        <translation>Signe la question et la transmet à tous les membres&#x202f;; elle ne figure dans aucun registre</translation>
    </message>
    <message>
        <source>Signs the answer and passes it to all members; it stands on no ledger</source>
        <translation>Signe la réponse et la transmet à tous les membres&#x202f;; elle ne figure dans aucun registre</translation>
    </message>
    <message>
        <source>Says that the question is answered, with the text if there is one; nobody answers after that</source>
        <translation>Dit que la question a sa réponse, avec le texte s’il y en a un&#x202f;; personne ne répond plus ensuite</translation>
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
        <translation>Close</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Attend une réponse</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondue</translation>
    </message>
    <message>
        <source>(without words)</source>
        <translation>(sans texte)</translation>
    </message>
    <message>
        <source>Closes it</source>
        <translation>La clôt</translation>
    </message>
    <message>
        <source>At most %1 characters; these are %2.</source>
        <translation>Au plus %1 caractères&#x202f;; il y en a %2.</translation>
    </message>
    <message>
        <source>Who asked has closed the question.</source>
        <translation>L’auteur de la question l’a close.</translation>
    </message>
    <message>
        <source>Answer to %1:</source>
        <translation>Réponse à %1&#x202f;:</translation>
    </message>
    <message>
        <source>Who asked, who published and who owns the model answer.</source>
        <translation>Répondent l’auteur de la question, l’éditeur de la release et le propriétaire du modèle.</translation>
    </message>
    <message>
        <source>Question about: %1</source>
        <translation>Question au sujet de&#x202f;: %1</translation>
    </message>
    <message>
        <source>Question about the whole release, or select a question to answer it:</source>
        <translation>Question sur toute la release, ou choisissez une question pour y répondre&#x202f;:</translation>
    </message>
    <message>
        <source>No checker has asked anything about this release.</source>
        <translation>Aucun vérificateur n’a posé de question sur cette release.</translation>
    </message>
    <message>
        <source>Select a question to answer it.</source>
        <translation>Choisissez une question pour y répondre.</translation>
    </message>
    <message>
        <source>The question was not sent.</source>
        <translation>La question n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>Your text is still there.</source>
        <translation>Votre texte est toujours là.</translation>
    </message>
    <message>
        <source>The question is signed and on its way to all members.</source>
        <translation>La question est signée et en route vers tous les membres.</translation>
    </message>
    <message>
        <source>The answer was not sent.</source>
        <translation>La réponse n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>The question is closed.</source>
        <translation>La question est close.</translation>
    </message>
    <message>
        <source>The answer is signed and on its way to all members.</source>
        <translation>La réponse est signée et en route vers tous les membres.</translation>
    </message>
    <message>
        <source>The question goes out in %1 s.</source>
        <translation>La question part dans %1 s.</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>Question sur %1</translation>
    </message>
    <message>
        <source>The question is closed in %1 s.</source>
        <translation>La question est close dans %1 s.</translation>
    </message>
    <message>
        <source>The answer goes out in %1 s.</source>
        <translation>La réponse part dans %1 s.</translation>
    </message>
    <message>
        <source>Close the question about %1</source>
        <translation>Clore la question sur %1</translation>
    </message>
    <message>
        <source>Answer about %1</source>
        <translation>Réponse sur %1</translation>
    </message>
    <message>
        <source>Nobody was told anything.</source>
        <translation>Personne n’a rien reçu.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReleaseEvidence</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Held here</source>
        <translation>Présent ici</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Racine</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>The vendor put no documents beside it.</source>
        <translation>L’éditeur n’y a joint aucun document.</translation>
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
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>There is no other release of this model to compare with.</source>
        <translation>Il n’y a pas d’autre release de ce modèle à comparer.</translation>
    </message>
    <message>
        <source>Reading both SBOMs...</source>
        <translation>Lecture des deux SBOM…</translation>
    </message>
    <message>
        <source>The SBOMs could not be compared.</source>
        <translation>Les SBOM n’ont pas pu être comparés.</translation>
    </message>
    <message>
        <source>The same components as in %1.</source>
        <translation>Les mêmes composants que dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) differ from %1.</source>
        <translation>
            <numerusform>%n composant diffère de %1.</numerusform>
            <numerusform>%n composants diffèrent de %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReleaseTracker</name>
    <message>
        <source>Another release</source>
        <translation>Une autre release</translation>
    </message>
    <message>
        <source>Show in Releases</source>
        <translation>Afficher dans Releases</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>Où en est-elle&#x202f;?</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Coverage since publication</source>
        <translation>Couverture depuis la publication</translation>
    </message>
    <message>
        <source>Is it reaching the fleet?</source>
        <translation>Atteint-elle le parc&#x202f;?</translation>
    </message>
    <message>
        <source>Waiting until the ledger shows the release</source>
        <translation>En attente que le registre montre la release</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>Pas encore définitif</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>%1, travels in the transaction</source>
        <translation>%1, voyage dans la transaction</translation>
    </message>
    <message>
        <source>%1, not held here</source>
        <translation>%1, non détenue ici</translation>
    </message>
    <message numerus="yes">
        <source>%1, seeding to %2 peers, %3 sent</source>
        <translation>
            <numerusform>%1, en partage vers %2 pair, %3 envoyés</numerusform>
            <numerusform>%1, en partage vers %2 pairs, %3 envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
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
            <numerusform>%1 appareil sur %2</numerusform>
            <numerusform>%1 sur %2 appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Checkers</source>
        <translation>Vérificateurs</translation>
    </message>
    <message>
        <source>Who has decided, and why? What do they ask?</source>
        <translation>Qui a décidé, et pourquoi&#x202f;? Que demande-t-on&#x202f;?</translation>
    </message>
    <message>
        <source>What checkers say</source>
        <translation>Ce que disent les vérificateurs</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Questions, open: %1</source>
        <translation>Questions, ouvertes&#x202f;: %1</translation>
    </message>
    <message>
        <source>Earlier payload</source>
        <translation>Charge utile antérieure</translation>
    </message>
    <message>
        <source>Votes, seeding and coverage</source>
        <translation>Votes, partage et couverture</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a tick and its state</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>a kind of artifact, and the version or hash that it starts from</comment>
        <translation>%1 depuis %2</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReleasesOverview</name>
    <message>
        <source>Releases at a glance</source>
        <translation>Releases en un coup d’œil</translation>
    </message>
    <message>
        <source>Who voted how on what, and what the deltas saved</source>
        <translation>Qui a voté quoi sur quoi, et ce que les deltas ont épargné</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Votes by release and checker</source>
        <translation>Votes par release et vérificateur</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Who voted how on what? The arrow keys tell each vote; Enter opens its release</source>
        <translation>Qui a voté quoi sur quoi ? Les flèches disent chaque vote ; Entrée ouvre sa release</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Économies</translation>
    </message>
    <message>
        <source>What did deltas save? Bytes to devices in full against those of the smallest delta, by model</source>
        <translation>Qu’ont épargné les deltas ? Octets vers les appareils en entier contre ceux du plus petit delta, par modèle</translation>
    </message>
    <message>
        <source>No place in this quorum</source>
        <translation>Pas de place dans ce quorum</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Choose a vote to read its reason.</source>
        <translation>Choisissez un vote pour lire sa raison.</translation>
    </message>
    <message>
        <source>%1 has no place in the quorum of %2.</source>
        <translation>%1 n’a pas de place dans le quorum de %2.</translation>
    </message>
    <message>
        <source>%1 has not voted on %2.</source>
        <translation>%1 n’a pas voté sur %2.</translation>
    </message>
    <message>
        <source>%1 on %2: %3, %4.</source>
        <translation>%1 sur %2 : %3, %4.</translation>
    </message>
    <message>
        <source>%1 on %2: %3, %4. %5</source>
        <translation>%1 sur %2 : %3, %4. %5</translation>
    </message>
    <message>
        <source>GB to devices</source>
        <translation>Go vers les appareils</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>%1, in full</source>
        <translation>%1, en entier</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>delta</translation>
    </message>
    <message>
        <source>%1, as delta</source>
        <translation>%1, en delta</translation>
    </message>
    <message>
        <source>No device has installed a release that has a delta yet.</source>
        <translation>Aucun appareil n’a encore installé une release qui a un delta.</translation>
    </message>
    <message>
        <source>%1 instead of %2, %3 less, when each device that installed a release took its smallest delta.</source>
        <translation>%1 au lieu de %2, %3 de moins, si chaque appareil qui a installé une release a pris son plus petit delta.</translation>
    </message>
    <message>
        <source>How savings are grouped</source>
        <translation>Comment les économies sont groupées</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Par modèle</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>%1 voted</source>
        <translation>%1 votes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>GB saved in all</source>
        <translation>Go économisés en tout</translation>
    </message>
    <message numerus="yes">
        <source>%1 saved on %n day(s), when each device that installed a release took its smallest delta.</source>
        <translation>
            <numerusform>%1 économisés en %n jour, si chaque appareil qui a installé une release a pris son plus petit delta.</numerusform>
            <numerusform>%1 économisés en %n jours, si chaque appareil qui a installé une release a pris son plus petit delta.</numerusform>
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
        <translation>Retirer...</translation>
    </message>
    <message>
        <source>Export evidence...</source>
        <translation>Exporter les preuves...</translation>
    </message>
    <message>
        <source>No releases are published yet.</source>
        <translation>Aucune release n’est encore publiée.</translation>
    </message>
    <message>
        <source>A vendor publishes a release; checkers vote on it; at the quorum gateways offer it to devices.</source>
        <translation>Un éditeur publie une release&#x202f;; les vérificateurs votent&#x202f;; au quorum, les passerelles la proposent aux appareils.</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Nouvelle release</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copier l’id</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefacts</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>What devices shall run</source>
        <translation>Ce que les appareils doivent exécuter</translation>
    </message>
    <message>
        <source>How it travels</source>
        <translation>Comment elle voyage</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Coverage by gateway</source>
        <translation>Couverture par passerelle</translation>
    </message>
    <message>
        <source>No gateway has recorded acknowledgements of it.</source>
        <translation>Aucune passerelle n’a inscrit d’acquittement pour elle.</translation>
    </message>
    <message>
        <source>Details of the release</source>
        <translation>Détails de la release</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Exporter les preuves</translation>
    </message>
    <message>
        <source>The evidence is in %1</source>
        <translation>Les preuves se trouvent dans %1</translation>
    </message>
    <message>
        <source>The evidence was not exported.</source>
        <translation>Les preuves n’ont pas été exportées.</translation>
    </message>
    <message>
        <source>No complete file was written.</source>
        <translation>Aucun fichier complet n’a été écrit.</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>Gravité&#x202f;: %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Finality</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Not settled: the last change may still be undone.</source>
        <translation>Non définitif&#x202f;: la dernière modification peut encore être annulée.</translation>
    </message>
    <message>
        <source>Withdrawn because</source>
        <translation>Retirée parce que</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Publiée par</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidée</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 au lieu de %2</translation>
    </message>
    <message>
        <source>No device is eligible.</source>
        <translation>Aucun appareil n’est concerné.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 devices, %3</source>
        <translation>
            <numerusform>%1 appareil sur %2, %3</numerusform>
            <numerusform>%1 sur %2 appareils, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>%1 of the release chain</source>
        <translation>%1 de la chaîne des releases</translation>
    </message>
    <message>
        <source>Checker epoch</source>
        <translation>Époque de vérificateurs</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>No device is eligible for this release.</source>
        <translation>Aucun appareil n’est concerné par cette release.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 devices installed it, failures: %3.</source>
        <translation>
            <numerusform>Installée par %1 appareil sur %2, échecs&#x202f;: %3.</numerusform>
            <numerusform>Installée par %1 des %2 appareils, échecs&#x202f;: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts as gateways claim.</source>
        <translation>Chiffres tels que les passerelles les déclarent.</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Withdraw release</source>
        <translation>Retirer la release</translation>
    </message>
    <message>
        <source>No further device takes this release. Devices that run it keep it. A withdrawal is final: the same release cannot come back.</source>
        <translation>Plus aucun appareil ne prend cette release. Les appareils qui l’exécutent la gardent. Un retrait est définitif&#x202f;: la même release ne peut pas revenir.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Installed so far</source>
        <translation>Installée jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <source>%1 devices</source>
        <translation>
            <numerusform>%1 appareil</numerusform>
            <numerusform>%1 appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>The withdrawal of %1 goes out in %2 s.</source>
        <translation>Le retrait de %1 part dans %2 s.</translation>
    </message>
    <message>
        <source>%1 is withdrawn; the transaction is settled.</source>
        <translation>%1 est retirée&#x202f;; la transaction est définitive.</translation>
    </message>
    <message>
        <source>%1 was not withdrawn.</source>
        <translation>%1 n’a pas été retirée.</translation>
    </message>
    <message>
        <source>The release is as before.</source>
        <translation>La release est inchangée.</translation>
    </message>
    <message>
        <source>Why is it withdrawn? Everybody can read this.</source>
        <translation>Pourquoi est-elle retirée&#x202f;? Tout le monde peut le lire.</translation>
    </message>
    <message>
        <source>New rollout...</source>
        <translation>Nouveau déploiement...</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>En un coup d’œil</translation>
    </message>
    <message>
        <source>Who voted how on what, and what the deltas saved</source>
        <translation>Qui a voté quoi sur quoi, et ce que les deltas ont épargné</translation>
    </message>
    <message>
        <source>Compare with...</source>
        <translation>Comparer avec…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Stop seeding</source>
        <translation>Arrêter le partage</translation>
    </message>
    <message>
        <source>Seed again</source>
        <translation>Partager à nouveau</translation>
    </message>
    <message>
        <source>A new draft with what can be taken over; version and files are its own</source>
        <translation>Un nouveau brouillon avec ce qui peut être repris&#x202f;; la version et les fichiers lui sont propres</translation>
    </message>
    <message>
        <source>Two releases side by side: the two that are selected, or this one and the one before it</source>
        <translation>Deux releases côte à côte&#x202f;: les deux choisies, ou celle-ci et la précédente</translation>
    </message>
    <message numerus="yes">
        <source>Two releases are compared; %n are selected.</source>
        <translation>
            <numerusform>On compare deux releases&#x202f;; %n est choisie.</numerusform>
            <numerusform>On compare deux releases&#x202f;; %n sont choisies.</numerusform>
        </translation>
    </message>
    <message>
        <source>No payload of it is carried by this node.</source>
        <translation>Ce nœud n’en porte aucune charge utile.</translation>
    </message>
    <message>
        <source>A transfer was not steered.</source>
        <translation>Un transfert n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The transfer is as before.</source>
        <translation>Le transfert est inchangé.</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) stopped, also after a restart.</source>
        <translation>
            <numerusform>%n transfert arrêté, même après un redémarrage.</numerusform>
            <numerusform>%n transferts arrêtés, même après un redémarrage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) go on.</source>
        <translation>
            <numerusform>%n transfert continue.</numerusform>
            <numerusform>%n transferts continuent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Questions, open: %1</source>
        <translation>Questions, ouvertes&#x202f;: %1</translation>
    </message>
    <message>
        <source>Earlier payload</source>
        <translation>Charge utile antérieure</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>What happened to this release? Choose an event to see its entry in the ledger</source>
        <translation>Qu’est-il arrivé à cette release&#x202f;? Choisir un événement pour voir son entrée au registre</translation>
    </message>
    <message>
        <source>Watch, or no more</source>
        <translation>Suivre, ou ne plus suivre</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Suivies</translation>
    </message>
    <message>
        <source>Votes wished by</source>
        <translation>Votes souhaités avant</translation>
    </message>
    <message>
        <source>Copy SHA-256 of the targets</source>
        <translation>Copier les SHA-256 des cibles</translation>
    </message>
    <message>
        <source>Copy pieces roots of the payloads</source>
        <translation>Copier les racines des pièces des charges utiles</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Les nôtres</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>SBOM</source>
        <translation>SBOM</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>Rollouts of the release</source>
        <translation>Déploiements de la release</translation>
    </message>
    <message>
        <source>No rollout of it is known here.</source>
        <translation>Aucun déploiement n’en est connu ici.</translation>
    </message>
    <message>
        <source>A rollout belongs to a gateway: the gateway&apos;s own console has it. Without one, every device is offered a release at once.</source>
        <translation>Un déploiement appartient à une passerelle&#x202f;: la console de celle-ci le montre. Sans lui, une release est proposée à tous les appareils à la fois.</translation>
    </message>
    <message>
        <source>Copy magnet links of the payloads</source>
        <translation>Copier les liens magnet des charges utiles</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Publish a release</source>
        <translation>Publier une release</translation>
    </message>
    <message>
        <source>Publish a release (%1)</source>
        <comment>keys</comment>
        <translation>Publier une release (%1)</translation>
    </message>
    <message>
        <source>Add an artifact...</source>
        <translation>Ajouter un artefact...</translation>
    </message>
    <message>
        <source>A delta from another version, or the full artifact: without new votes</source>
        <translation>Un delta depuis une autre version, ou l’artefact complet&#x202f;: sans nouveaux votes</translation>
    </message>
    <message>
        <source>Follow votes, seeding and coverage</source>
        <translation>Suivre votes, partage et couverture</translation>
    </message>
    <message>
        <source>No release passes the filter.</source>
        <translation>Aucune release ne passe le filtre.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReportMaker</name>
    <message>
        <source>Releases, decisions and coverage</source>
        <translation>Releases, décisions et couverture</translation>
    </message>
    <message>
        <source>Releases that failed on devices</source>
        <translation>Releases qui ont échoué sur des appareils</translation>
    </message>
    <message>
        <source>Misbehaviour and alerts</source>
        <translation>Fautes et alertes</translation>
    </message>
    <message>
        <source>The report was not written, because its evidence could not be made.</source>
        <translation>Le rapport n’a pas été écrit, car ses preuves n’ont pas pu être faites.</translation>
    </message>
    <message>
        <source>The report was not written, because its evidence could not be read again.</source>
        <translation>Le rapport n’a pas été écrit, car ses preuves n’ont pas pu être relues.</translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>Le rapport n’a pas été écrit.</translation>
    </message>
    <message>
        <source>The report was not written, because it could not be signed.</source>
        <translation>Le rapport n’a pas été écrit, car il n’a pas pu être signé.</translation>
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
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Weekly, on Mondays</source>
        <translation>Chaque semaine, le lundi</translation>
    </message>
    <message>
        <source>Monthly, on the first</source>
        <translation>Chaque mois, le premier</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReportsPage</name>
    <message>
        <source>Write the signed evidence beside it</source>
        <translation>Écrire les preuves signées à côté</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Aperçu du rapport</translation>
    </message>
    <message>
        <source>For auditors: what happened, who decided, what devices signed</source>
        <translation>Pour les auditeurs&#x202f;: ce qui s’est passé, qui a décidé, ce que les appareils ont signé</translation>
    </message>
    <message>
        <source>The evidence file proves publications, votes, decisions and acknowledgements to somebody without a node: quorated verify checks it. The report quotes its SHA-256.</source>
        <translation>Le fichier de preuves établit publications, votes, décisions et acquittements pour qui n’a pas de nœud&#x202f;: quorated verify le vérifie. Le rapport cite son SHA-256.</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Enregistrer en PDF...</translation>
    </message>
    <message>
        <source>Save as JSON...</source>
        <translation>Enregistrer en JSON...</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Take the present state</source>
        <translation>Reprendre l’état actuel</translation>
    </message>
    <message>
        <source>Waiting for the node&apos;s first picture.</source>
        <translation>En attente du premier état du nœud.</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>État au %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>Le rapport se trouve dans %1</translation>
    </message>
    <message>
        <source>The report is in %1, its evidence in %2 beside it</source>
        <translation>Le rapport se trouve dans %1, ses preuves dans %2 à côté</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Reports that were made</source>
        <translation>Rapports faits</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Scheduled reports</source>
        <translation>Rapports planifiés</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochain</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>Refait</translation>
    </message>
    <message>
        <source>Schedule into a folder...</source>
        <translation>Planifier dans un dossier...</translation>
    </message>
    <message>
        <source>While the console runs; what was missed is made at its next start</source>
        <translation>Tant que la console tourne ; ce qui a été manqué est fait à son prochain démarrage</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>%1 %2. Choose another place and try again.</source>
        <translation>%1 %2. Choisissez un autre endroit et réessayez.</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Dossier des rapports</translation>
    </message>
    <message>
        <source>The report is not made any more. Those that were made stay.</source>
        <translation>Le rapport n’est plus fait. Ceux qui l’ont été restent.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Schedule of %1</source>
        <translation>Planification de %1</translation>
    </message>
    <message>
        <source>Not made: %1</source>
        <translation>Pas fait : %1</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>le début</translation>
    </message>
    <message>
        <source>No report is scheduled. Choose how often, then a folder.</source>
        <translation>Aucun rapport n’est planifié. Choisissez la fréquence, puis un dossier.</translation>
    </message>
    <message>
        <source>Signed by this member; quorated verify checks it</source>
        <translation>Signé par ce membre&#x202f;; quorated verify le vérifie</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>Enregistrer en CSV...</translation>
    </message>
    <message>
        <source>For a spreadsheet: a line for each release, or for each alert of a report of alerts</source>
        <translation>Pour un tableur&#x202f;: une ligne par release ou, dans un rapport d’alertes, par alerte</translation>
    </message>
    <message>
        <source>No report was made here yet. Save one, and it is listed.</source>
        <translation>Aucun rapport n’a encore été fait ici. Enregistrez-en un, et il figure dans la liste.</translation>
    </message>
    <message>
        <source>Each day the report is made as PDF with its evidence, into %1.</source>
        <translation>Chaque jour, le rapport est fait en PDF avec ses preuves, dans %1.</translation>
    </message>
    <message>
        <source>Each Monday the report is made as PDF with its evidence, into %1.</source>
        <translation>Chaque lundi, le rapport est fait en PDF avec ses preuves, dans %1.</translation>
    </message>
    <message>
        <source>On the first of each month the report is made as PDF with its evidence, into %1.</source>
        <translation>Le premier de chaque mois, le rapport est fait en PDF avec ses preuves, dans %1.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The report is not written; evidence that was made stays</source>
        <translation>Le rapport n’est pas écrit&#x202f;; les preuves déjà faites restent</translation>
    </message>
    <message>
        <source>It is being stopped...</source>
        <translation>Arrêt en cours...</translation>
    </message>
    <message>
        <source>Page %1 of %2 is written</source>
        <translation>Écriture de la page %1 sur %2</translation>
    </message>
    <message>
        <source>The report is being written...</source>
        <translation>Le rapport est en cours d’écriture...</translation>
    </message>
    <message>
        <source>The report was stopped. No file was written.</source>
        <translation>Le rapport a été arrêté. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 jusqu’au %2</translation>
    </message>
    <message>
        <source>From one time to another</source>
        <translation>D’une date à une autre</translation>
    </message>
    <message>
        <source>the beginning; or 2026-10-01</source>
        <translation>le début&#x202f;; ou 2026-10-01</translation>
    </message>
    <message>
        <source>now; or 2026-10-31 18:00</source>
        <translation>maintenant&#x202f;; ou 2026-10-31 18:00</translation>
    </message>
    <message>
        <source>A day, or a day and a time, in UTC</source>
        <translation>Un jour, ou un jour et une heure, en UTC</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>Du (UTC)</translation>
    </message>
    <message>
        <source>Until (UTC)</source>
        <translation>Au (UTC)</translation>
    </message>
    <message>
        <source>The report of one release is of its whole time</source>
        <translation>Le rapport d’une release porte sur toute sa durée</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReviewAnalyzers</name>
    <message>
        <source>Analyzers</source>
        <translation>Analyseurs</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Enregistrer...</translation>
    </message>
    <message>
        <source>What the analyzer said</source>
        <translation>Ce que l’analyseur a dit</translation>
    </message>
    <message>
        <source>Copies how it was run and what it said</source>
        <translation>Copie la façon dont il a été exécuté et ce qu’il a dit</translation>
    </message>
    <message>
        <source>Writes how it was run and what it said to a file</source>
        <translation>Écrit dans un fichier la façon dont il a été exécuté et ce qu’il a dit</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>No analyzer was asked.</source>
        <translation>Aucun analyseur n’a été interrogé.</translation>
    </message>
    <message>
        <source>The review ran without them.</source>
        <translation>L’examen s’est fait sans eux.</translation>
    </message>
    <message>
        <source>No analyzer has run yet.</source>
        <translation>Aucun analyseur n’a encore été exécuté.</translation>
    </message>
    <message>
        <source>It was not run.</source>
        <translation>Il n’a pas été exécuté.</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>Il n’a rien dit.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Exécuter à nouveau</translation>
    </message>
    <message>
        <source>Runs again...</source>
        <translation>S’exécute à nouveau...</translation>
    </message>
    <message>
        <source>The Jobs drawer shows how far it is</source>
        <translation>Le tiroir des tâches montre où il en est</translation>
    </message>
    <message>
        <source>This analyzer alone, on the files of this review: after it was installed or renewed</source>
        <translation>Cet analyseur seul, sur les fichiers de cet examen&#x202f;: après son installation ou sa mise à jour</translation>
    </message>
    <message>
        <source>%1 did not run again.</source>
        <translation>%1 ne s’est pas exécuté à nouveau.</translation>
    </message>
    <message>
        <source>What it said before stands.</source>
        <translation>Ce qu’il a dit avant reste.</translation>
    </message>
    <message>
        <source>%1 ran again. A vote on the report from now on has the new result.</source>
        <translation>%1 s’est exécuté à nouveau. Un vote sur le rapport porte désormais le nouveau résultat.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReviewSbom</name>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Advisories</source>
        <translation>Avis de sécurité</translation>
    </message>
    <message>
        <source>The same components as before.</source>
        <translation>Les mêmes composants qu’avant.</translation>
    </message>
    <message>
        <source>The bills of materials name no advisories.</source>
        <translation>Les nomenclatures ne citent aucun avis de sécurité.</translation>
    </message>
    <message>
        <source>CycloneDX documents may carry them; SPDX 2 has no place for them. What analyzers find stands under Findings.</source>
        <translation>Les documents CycloneDX peuvent en porter&#x202f;; SPDX 2 n’a pas de place pour eux. Ce que trouvent les analyseurs figure sous Constats.</translation>
    </message>
    <message>
        <source>The contents were not compared yet.</source>
        <translation>Les contenus n’ont pas encore été comparés.</translation>
    </message>
    <message>
        <source>Components: %1 added, %2 removed, %3 changed. Advisories: %4 introduced, %5 solved.</source>
        <translation>Composants&#x202f;: %1 ajoutés, %2 retirés, %3 modifiés. Avis de sécurité&#x202f;: %4 introduits, %5 résolus.</translation>
    </message>
    <message>
        <source>Part of the bills of materials</source>
        <translation>Partie des nomenclatures</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReviewSummary</name>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>What to look at first</source>
        <translation>À regarder en premier</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Premier emplacement</translation>
    </message>
    <message>
        <source>Components with another version</source>
        <translation>Composants avec une autre version</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>How much changed</source>
        <translation>Ampleur des changements</translation>
    </message>
    <message>
        <source>The map is drawn when the review is finished.</source>
        <translation>La carte est dessinée quand l’examen est terminé.</translation>
    </message>
    <message>
        <source>%1 now, %2 before</source>
        <translation>%1 maintenant, %2 avant</translation>
    </message>
    <message>
        <source>%1; there is no earlier version to compare with</source>
        <translation>%1&#x202f;; il n’y a pas de version antérieure à laquelle comparer</translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s), %2</source>
        <translation>
            <numerusform>%1 fichier, %2</numerusform>
            <numerusform>%1 fichiers, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding of %1</source>
        <translation>Constat de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The comparison and the analyzers found nothing to ask about.</source>
        <translation>La comparaison et les analyseurs n’ont rien trouvé à demander.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message numerus="yes">
        <source>%1 unchanged file(s)</source>
        <translation>
            <numerusform>%1 fichier inchangé</numerusform>
            <numerusform>%1 fichiers inchangés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#x202f;: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1&#x202f;: %2, %3, %4</translation>
    </message>
    <message>
        <source>Map of the image: files with changes are %1 % of its %2.</source>
        <translation>Carte de l’image&#x202f;: les fichiers modifiés sont %1 % de ses %2.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>%1: blocking %2, questions %3</source>
        <translation>%1&#x202f;: bloquants %2, questions %3</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReviewWorkspace</name>
    <message>
        <source>Payload fetched</source>
        <translation>Charge utile récupérée</translation>
    </message>
    <message>
        <source>Signature valid</source>
        <translation>Signature valide</translation>
    </message>
    <message>
        <source>Delta applies</source>
        <translation>Le delta s’applique</translation>
    </message>
    <message>
        <source>Image rebuilt</source>
        <translation>Image reconstruite</translation>
    </message>
    <message>
        <source>Contents compared</source>
        <translation>Contenu comparé</translation>
    </message>
    <message>
        <source>Analyzers</source>
        <translation>Analyseurs</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, avant %2</translation>
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
        <translation>complet</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partiel</translation>
    </message>
    <message>
        <source>NX %1</source>
        <translation>NX %1</translation>
    </message>
    <message>
        <source>canary %1</source>
        <translation>canari %1</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Bloquant</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Rien à examiner</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Signature verified</source>
        <translation>Signature vérifiée</translation>
    </message>
    <message>
        <source>Rebuilt image matches</source>
        <translation>L’image reconstruite correspond</translation>
    </message>
    <message>
        <source>Flagged files viewed</source>
        <translation>Fichiers signalés vus</translation>
    </message>
    <message>
        <source>The release has several targets, and each is reviewed alone: choose one and start</source>
        <translation>La release a plusieurs cibles, et chacune est examinée seule&#x202f;: choisissez-en une et démarrez</translation>
    </message>
    <message>
        <source>Target to review</source>
        <translation>Cible à examiner</translation>
    </message>
    <message>
        <source>Every target reviewed</source>
        <translation>Toutes les cibles examinées</translation>
    </message>
    <message>
        <source>Analyzers finished</source>
        <translation>Analyseurs terminés</translation>
    </message>
    <message>
        <source>Components read</source>
        <translation>Composants lus</translation>
    </message>
    <message>
        <source>Release notes read</source>
        <translation>Notes de la release lues</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Non affiché</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Link to</source>
        <translation>Lien vers</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>%1, %2 bit</source>
        <translation>%1, %2 bits</translation>
    </message>
    <message>
        <source>Hardening</source>
        <translation>Durcissement</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>SHA-256 before</source>
        <translation>SHA-256 avant</translation>
    </message>
    <message>
        <source>SHA-256 after</source>
        <translation>SHA-256 après</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>Lancer l’examen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stops the review; nothing is voted</source>
        <translation>Arrête l’examen&#x202f;; aucun vote n’est émis</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Analyzer</source>
        <translation>Analyseur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Confinement</source>
        <translation>Confinement</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>SBOM</source>
        <translation>SBOM</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Flagged only</source>
        <translation>Signalés seulement</translation>
    </message>
    <message>
        <source>Hide viewed</source>
        <translation>Masquer les vus</translation>
    </message>
    <message>
        <source>Since my last vote</source>
        <translation>Depuis mon dernier vote</translation>
    </message>
    <message>
        <source>What differs from the release of this model that you voted on before</source>
        <translation>Ce qui diffère de la release de ce modèle sur laquelle vous avez voté auparavant</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>Fichiers modifiés</translation>
    </message>
    <message>
        <source>The tick was not kept.</source>
        <translation>La coche n’a pas été conservée.</translation>
    </message>
    <message>
        <source>The file counts as before.</source>
        <translation>Le fichier compte comme avant.</translation>
    </message>
    <message>
        <source>Bytes before and after</source>
        <translation>Octets avant et après</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
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
        <translation>Symboles</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Chaînes de texte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>The version to compare with</source>
        <translation>La version à laquelle comparer</translation>
    </message>
    <message>
        <source>Review again...</source>
        <translation>Examiner à nouveau...</translation>
    </message>
    <message>
        <source>Choose the old version...</source>
        <translation>Choisir l’ancienne version...</translation>
    </message>
    <message>
        <source>This node has no workspace for reviews.</source>
        <translation>Ce nœud n’a pas d’espace d’examen.</translation>
    </message>
    <message>
        <source>The review runs by itself; you may look at other releases meanwhile.</source>
        <translation>L’examen se déroule tout seul&#x202f;; vous pouvez regarder d’autres releases entre-temps.</translation>
    </message>
    <message>
        <source>There was no earlier version to compare with, so everything counts as added.</source>
        <translation>Il n’y avait pas de version antérieure à laquelle comparer&#x202f;; tout compte donc comme ajouté.</translation>
    </message>
    <message>
        <source>The review is running.</source>
        <translation>L’examen est en cours.</translation>
    </message>
    <message>
        <source>What changed appears here as soon as the images are compared.</source>
        <translation>Ce qui a changé apparaît ici dès que les images sont comparées.</translation>
    </message>
    <message>
        <source>The review did not finish.</source>
        <translation>L’examen n’a pas abouti.</translation>
    </message>
    <message>
        <source>There is nothing to compare here.</source>
        <translation>Il n’y a rien à comparer ici.</translation>
    </message>
    <message>
        <source>This release was not reviewed on this node yet.</source>
        <translation>Cette release n’a pas encore été examinée sur ce nœud.</translation>
    </message>
    <message>
        <source>The review rebuilds it and compares it with the version before.</source>
        <translation>L’examen la reconstruit et la compare à la version précédente.</translation>
    </message>
    <message>
        <source>%1 of %2 files viewed</source>
        <translation>%1 fichiers vus sur %2</translation>
    </message>
    <message>
        <source>The files were not listed.</source>
        <translation>Les fichiers n’ont pas été listés.</translation>
    </message>
    <message>
        <source>The review is as before.</source>
        <translation>L’examen est inchangé.</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, nouveau</translation>
    </message>
    <message>
        <source>~ resized</source>
        <translation>~ redimensionné</translation>
    </message>
    <message>
        <source>Strings  %1</source>
        <translation>Chaînes de texte  %1</translation>
    </message>
    <message>
        <source>Symbols  %1</source>
        <translation>Symboles  %1</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <translation>%1 correspond</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Parts of the review</source>
        <translation>Parties de l’examen</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Parties du fichier</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Where do the changes lie? Areas are as large as their files; Enter or a click opens one.</source>
        <translation>Où se trouvent les changements&#x202f;? Les surfaces sont aussi grandes que leurs fichiers&#x202f;; Entrée ou un clic en ouvre un.</translation>
    </message>
    <message>
        <source>Target read</source>
        <translation>Cible lue</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>The target is unpacked and compared.</source>
        <translation>La cible est extraite et comparée.</translation>
    </message>
    <message>
        <source>FORTIFY %1</source>
        <translation>FORTIFY %1</translation>
    </message>
    <message>
        <source>writable code</source>
        <translation>code modifiable</translation>
    </message>
    <message>
        <source>%1 more; all of them stand under Findings</source>
        <translation>%1 de plus&#x202f;; tous figurent sous Constats</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Loaded by</source>
        <translation>Chargé par</translation>
    </message>
    <message>
        <source>Library folders</source>
        <translation>Dossiers de bibliothèques</translation>
    </message>
    <message>
        <source>Program&apos;s SHA-256</source>
        <translation>SHA-256 du programme</translation>
    </message>
    <message>
        <source>Of those with flags: %1 of %2</source>
        <translation>Dont signalés&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>Ask the vendor about it...</source>
        <translation>Interroger l’éditeur à ce sujet…</translation>
    </message>
    <message>
        <source>Begins a question about the chosen finding, at its place</source>
        <translation>Commence une question sur le constat choisi, à son endroit</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a finding, and which one it is</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>La liste n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The comparison and the analyzers found nothing to ask about.</source>
        <translation>La comparaison et les analyseurs n’ont rien trouvé à demander.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Code de sortie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The file has no sections.</source>
        <translation>Le fichier n’a pas de sections.</translation>
    </message>
    <message>
        <source>Programs and libraries have them.</source>
        <translation>Les programmes et les bibliothèques en ont.</translation>
    </message>
    <message>
        <source>No symbol differs.</source>
        <translation>Aucun symbole ne diffère.</translation>
    </message>
    <message>
        <source>No string differs.</source>
        <translation>Aucune chaîne de texte ne diffère.</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Pour information</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisée</translation>
    </message>
    <message>
        <source>+ introduced</source>
        <translation>+ introduit</translation>
    </message>
    <message>
        <source>− solved</source>
        <translation>− résolu</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>Avis de sécurité</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>The vendor says</source>
        <translation>L’éditeur dit</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>analyzers that finished</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Looked at why analyzers did not finish</source>
        <translation>Vérifié pourquoi des analyseurs n’ont pas terminé</translation>
    </message>
    <message>
        <source>Filter of the changed files</source>
        <translation>Filtre des fichiers modifiés</translation>
    </message>
    <message>
        <source>Filter: words, change:added, entropy:&gt;7</source>
        <translation>Filtre&#x202f;: mots, change:added, entropy:&gt;7</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReviewsPage</name>
    <message>
        <source>Releases to review</source>
        <translation>Releases à examiner</translation>
    </message>
    <message>
        <source>Rebuild and compare...</source>
        <translation>Reconstruire et comparer...</translation>
    </message>
    <message>
        <source>Fetches what is missing, rebuilds every target of the release and compares the hashes</source>
        <translation>Récupère ce qui manque, reconstruit chaque cible de la release et compare les empreintes</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefacts</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Reason of the vote</source>
        <translation>Motif du vote</translation>
    </message>
    <message>
        <source>Reason; a rejection needs one. Everybody in the consortium reads it.</source>
        <translation>Motif&#x202f;; un rejet en exige un. Tout le consortium le lit.</translation>
    </message>
    <message>
        <source>Accused party</source>
        <translation>Mis en cause</translation>
    </message>
    <message>
        <source>Reject...</source>
        <translation>Rejeter...</translation>
    </message>
    <message>
        <source>Approve...</source>
        <translation>Approuver...</translation>
    </message>
    <message>
        <source>Your vote</source>
        <translation>Votre vote</translation>
    </message>
    <message>
        <source>Accused party, when rejecting</source>
        <translation>Mis en cause, en cas de rejet</translation>
    </message>
    <message>
        <source>Waiting for the node.</source>
        <translation>En attente du nœud.</translation>
    </message>
    <message>
        <source>There is nothing to review.</source>
        <translation>Il n’y a rien à examiner.</translation>
    </message>
    <message>
        <source>A release appears here as soon as a vendor publishes it.</source>
        <translation>Une release apparaît ici dès qu’un éditeur la publie.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>Gravité&#x202f;: %1</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Signed by %1; the ledger accepted it.</source>
        <translation>Signé par %1&#x202f;; le registre l’a accepté.</translation>
    </message>
    <message>
        <source>Payloads here</source>
        <translation>Charges utiles ici</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Rebuilt</source>
        <translation>Reconstruite</translation>
    </message>
    <message>
        <source>Every hash is equal</source>
        <translation>Toutes les empreintes sont identiques</translation>
    </message>
    <message>
        <source>Rebuilt in</source>
        <translation>Reconstruite dans</translation>
    </message>
    <message>
        <source>Not in this session</source>
        <translation>Pas dans cette session</translation>
    </message>
    <message>
        <source>You (%1)</source>
        <translation>Vous (%1)</translation>
    </message>
    <message>
        <source>%1, not counted</source>
        <translation>%1, non compté</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Only checkers vote. This node belongs to none.</source>
        <translation>Seuls les vérificateurs votent. Ce nœud n’appartient à aucun d’eux.</translation>
    </message>
    <message>
        <source>You are not in the checker epoch that this release froze.</source>
        <translation>Vous ne faites pas partie de l’époque de vérificateurs figée par cette release.</translation>
    </message>
    <message>
        <source>Your vote does not count on this release.</source>
        <translation>Votre vote ne compte pas pour cette release.</translation>
    </message>
    <message>
        <source>The decision is final.</source>
        <translation>La décision est définitive.</translation>
    </message>
    <message>
        <source>You rejected it. A rejection is never taken back.</source>
        <translation>Vous l’avez rejetée. Un rejet ne se reprend jamais.</translation>
    </message>
    <message>
        <source>You approved it. You may still reject it.</source>
        <translation>Vous l’avez approuvée. Vous pouvez encore la rejeter.</translation>
    </message>
    <message>
        <source>Unlock the keys to vote.</source>
        <translation>Déverrouillez les clés pour voter.</translation>
    </message>
    <message>
        <source>A rejection needs a reason.</source>
        <translation>Un rejet exige un motif.</translation>
    </message>
    <message>
        <source>Folder for the rebuilt targets</source>
        <translation>Dossier des cibles reconstruites</translation>
    </message>
    <message>
        <source>The targets were not rebuilt.</source>
        <translation>Les cibles n’ont pas été reconstruites.</translation>
    </message>
    <message>
        <source>No vote was cast.</source>
        <translation>Aucun vote n’a été émis.</translation>
    </message>
    <message>
        <source>Every rebuilt target has the hash of the release: %1</source>
        <translation>Chaque cible reconstruite a l’empreinte de la release&#x202f;: %1</translation>
    </message>
    <message>
        <source>The targets are being rebuilt.</source>
        <translation>Les cibles sont en cours de reconstruction.</translation>
    </message>
    <message>
        <source>Show job</source>
        <translation>Afficher la tâche</translation>
    </message>
    <message>
        <source>The version that the delta starts from</source>
        <translation>La version dont part le delta</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Approuver %1</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Rejeter %1</translation>
    </message>
    <message>
        <source>Sign approval</source>
        <translation>Signer l’approbation</translation>
    </message>
    <message>
        <source>Sign rejection</source>
        <translation>Signer le rejet</translation>
    </message>
    <message>
        <source>Once %1 of %2 checkers approve, gateways offer this release to devices. You may still reject it later.</source>
        <translation>Dès que %1 vérificateurs sur %2 approuvent, les passerelles proposent cette release aux appareils. Vous pouvez encore la rejeter plus tard.</translation>
    </message>
    <message>
        <source>A rejection is never taken back. When more than %1 checkers reject, the release is rejected for good.</source>
        <translation>Un rejet ne se reprend jamais. Quand plus de %1 vérificateurs rejettent, la release est rejetée pour de bon.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Checker epoch</source>
        <translation>Époque de vérificateurs</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation>Mis en cause</translation>
    </message>
    <message>
        <source>In this session, every hash equal</source>
        <translation>Dans cette session, toutes les empreintes identiques</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>%1, vote key</source>
        <translation>%1, clé de vote</translation>
    </message>
    <message>
        <source>The approval of %1 goes out in %2 s.</source>
        <translation>L’approbation de %1 part dans %2 s.</translation>
    </message>
    <message>
        <source>The rejection of %1 goes out in %2 s.</source>
        <translation>Le rejet de %1 part dans %2 s.</translation>
    </message>
    <message>
        <source>Your approval of %1 is settled.</source>
        <translation>Votre approbation de %1 est définitive.</translation>
    </message>
    <message>
        <source>Your rejection of %1 is settled.</source>
        <translation>Votre rejet de %1 est définitif.</translation>
    </message>
    <message>
        <source>The vote on %1 was not recorded.</source>
        <translation>Le vote sur %1 n’a pas été inscrit.</translation>
    </message>
    <message>
        <source>The release is as before.</source>
        <translation>La release est inchangée.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Examens</translation>
    </message>
    <message>
        <source>Approve opens when the review is finished.</source>
        <translation>Approuver devient possible à la fin de l’examen.</translation>
    </message>
    <message>
        <source>Approve opens when the checklist is done. Missing: %1.</source>
        <translation>Approuver devient possible quand la liste de contrôle est complète. Manque&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Your findings</source>
        <translation>Vos constats</translation>
    </message>
    <message>
        <source>Your findings  %1</source>
        <translation>Vos constats  %1</translation>
    </message>
    <message>
        <source>The tick was not kept.</source>
        <translation>La coche n’a pas été conservée.</translation>
    </message>
    <message>
        <source>The checklist is as before.</source>
        <translation>La liste de contrôle est inchangée.</translation>
    </message>
    <message>
        <source>Done by the review itself</source>
        <translation>Fait par l’examen lui-même</translation>
    </message>
    <message>
        <source>Tick it when you did it</source>
        <translation>Cochez quand vous l’avez fait</translation>
    </message>
    <message>
        <source>The finding was not kept.</source>
        <translation>Le constat n’a pas été conservé.</translation>
    </message>
    <message>
        <source>Your text is still there.</source>
        <translation>Votre texte est toujours là.</translation>
    </message>
    <message>
        <source>Signed report</source>
        <translation>Rapport signé</translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>Le rapport n’a pas été écrit.</translation>
    </message>
    <message>
        <source>The signed report is in %1; its hash is %2.</source>
        <translation>Le rapport signé se trouve dans %1&#x202f;; son empreinte est %2.</translation>
    </message>
    <message>
        <source>The vote was not prepared.</source>
        <translation>Le vote n’a pas été préparé.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>Rien n’a été signé.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Finding of your own</source>
        <translation>Votre propre constat</translation>
    </message>
    <message>
        <source>Weight of the finding</source>
        <translation>Poids du constat</translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation>Ajouter le constat</translation>
    </message>
    <message>
        <source>Kept on this node and written into your report</source>
        <translation>Conservé sur ce nœud et inscrit dans votre rapport</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Required before an approval</source>
        <translation>Requise avant une approbation</translation>
    </message>
    <message>
        <source>Save signed report...</source>
        <translation>Enregistrer le rapport signé...</translation>
    </message>
    <message>
        <source>Writes the report as an in-toto attestation, signed with your key</source>
        <translation>Écrit le rapport comme attestation in-toto, signée avec votre clé</translation>
    </message>
    <message>
        <source>Earlier releases of this vendor</source>
        <translation>Releases antérieures de cet éditeur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Record of %1</source>
        <translation>Antécédents de %1</translation>
    </message>
    <message>
        <source>Nothing of this vendor was decided before.</source>
        <translation>Rien de cet éditeur n’a été décidé auparavant.</translation>
    </message>
    <message>
        <source>Rejected or recalled: %1 of the %2 releases before this one</source>
        <translation>Rejetées ou rappelées&#x202f;: %1 des %2 releases précédentes</translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation>Le motif est trop long.</translation>
    </message>
    <message>
        <source>%1, %2/%3</source>
        <translation>%1, %2/%3</translation>
    </message>
    <message>
        <source>%1; not yet %2</source>
        <translation>%1&#x202f;; pas encore %2</translation>
    </message>
    <message>
        <source>%1; the report is of %2</source>
        <translation>%1&#x202f;; le rapport porte sur %2</translation>
    </message>
    <message>
        <source>Earlier payload</source>
        <translation>Charge utile antérieure</translation>
    </message>
    <message>
        <source>This consortium wishes that you judge alone: how others voted and why is shown once you have voted. It is a courtesy; the chain itself is open to everybody.</source>
        <translation>Ce consortium souhaite que vous jugiez seul&#x202f;: le vote des autres et leurs raisons s’affichent après votre vote. C’est une courtoisie&#x202f;; la chaîne elle-même est ouverte à tous.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 have voted</source>
        <translation>
            <numerusform>%1 vote sur %2</numerusform>
            <numerusform>%1 votes sur %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter of the releases to review</source>
        <translation>Filtre des releases à examiner</translation>
    </message>
    <message>
        <source>No release matches the filter.</source>
        <translation>Aucune release ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Filter: words, deadline:&lt;2d</source>
        <translation>Filtre&#x202f;: mots, deadline:&lt;2d</translation>
    </message>
    <message>
        <source>Votes are asked for by %1.</source>
        <translation>Les votes sont demandés avant le %1.</translation>
    </message>
    <message>
        <source>Findings can be written once the review has run.</source>
        <translation>Les constats peuvent être écrits une fois l’examen terminé.</translation>
    </message>
    <message>
        <source>About the whole release</source>
        <translation>Sur la release entière</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>What did you find at the place in front?</source>
        <translation>Qu’avez-vous trouvé à l’endroit affiché ?</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>By the review; its hash is equal</source>
        <translation>Par l’examen&#x202f;; l’empreinte est identique</translation>
    </message>
    <message>
        <source>Your vote is on its way to the ledger.</source>
        <translation>Votre vote est en route vers le registre.</translation>
    </message>
    <message>
        <source>Your vote waits in the outbox, where it can be undone.</source>
        <translation>Votre vote attend dans la boîte d’envoi, où on peut l’annuler.</translation>
    </message>
    <message>
        <source>A vote is signed with your vote key and stands once it is in a block. An approval may still become a rejection.</source>
        <translation>Un vote est signé avec votre clé de vote et compte une fois dans un bloc. Une approbation peut encore devenir un rejet.</translation>
    </message>
    <message>
        <source>You have not rebuilt the targets in this session. A vote stands once it is in a block.</source>
        <translation>Vous n’avez pas reconstruit les cibles dans cette session. Un vote compte une fois dans un bloc.</translation>
    </message>
    <message>
        <source>Your vote is being prepared.</source>
        <translation>Votre vote est en préparation.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::RolesStep</name>
    <message>
        <source>Vendor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Builds deltas, publishes releases, and sees them arrive.</source>
        <translation>Construit des deltas, publie des releases et les voit arriver.</translation>
    </message>
    <message>
        <source>We publish releases</source>
        <translation>Nous publions des releases</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Vérificateur</translation>
    </message>
    <message>
        <source>Rebuilds and reviews what vendors publish, and votes on it.</source>
        <translation>Reconstruit et examine ce que les éditeurs publient, et vote.</translation>
    </message>
    <message>
        <source>We review and vote</source>
        <translation>Nous examinons et votons</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Serves devices and watches releases reach them.</source>
        <translation>Sert les appareils et regarde les releases les atteindre.</translation>
    </message>
    <message>
        <source>We run a gateway for devices</source>
        <translation>Nous exploitons une passerelle pour appareils</translation>
    </message>
    <message>
        <source>We keep copies of payloads</source>
        <translation>Nous gardons des copies des charges utiles</translation>
    </message>
    <message>
        <source>Home page of this role</source>
        <translation>Page d’accueil de ce rôle</translation>
    </message>
    <message>
        <source>We also help to keep the ledgers, as a validator</source>
        <translation>Nous aidons aussi à tenir les registres, comme validateur</translation>
    </message>
    <message>
        <source>Roles decide what your home page shows first and which keys are made. Everybody may look at everything. The consortium grants them: what you tick here is what you ask for, or what you found it with.</source>
        <translation>Les rôles décident de ce que l’accueil montre d’abord et des clés qui sont faites. Chacun peut tout regarder. Le consortium les accorde : ce que vous cochez ici est ce que vous demandez, ou ce avec quoi vous le fondez.</translation>
    </message>
    <message>
        <source>Who only watches has no role. Home shows an operator&apos;s day.</source>
        <translation>Qui regarde seulement n’a pas de rôle. L’accueil montre la journée d’un opérateur.</translation>
    </message>
    <message>
        <source>The keys that you imported are for these roles.</source>
        <translation>Les clés importées sont pour ces rôles.</translation>
    </message>
    <message>
        <source>What does your organisation do here? Several may be right.</source>
        <translation>Que fait votre organisation ici ? Plusieurs réponses sont possibles.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Choisissez au moins un rôle.</translation>
    </message>
    <message>
        <source>What does your organisation do here? You found the consortium alone: somebody must review and keep the ledgers, so tick both, or go back and add the records of others.</source>
        <translation>Que fait votre organisation ici&#x202f;? Vous fondez le consortium seul&#x202f;: quelqu’un doit examiner et tenir les registres&#x202f;; cochez les deux, ou revenez ajouter les fiches d’autres membres.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::RolloutForm</name>
    <message>
        <source>Canary</source>
        <translation>Canari</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Premiers</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Chosen devices</source>
        <translation>Appareils choisis</translation>
    </message>
    <message>
        <source>New rollout</source>
        <translation>Nouveau déploiement</translation>
    </message>
    <message>
        <source>Edit the rollout of %1</source>
        <translation>Modifier le déploiement de %1</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>as the release</source>
        <translation>comme la release</translation>
    </message>
    <message>
        <source>Starts (UTC)</source>
        <translation>Début (UTC)</translation>
    </message>
    <message>
        <source>when it is started by hand; or 2026-11-20 08:30</source>
        <translation>au lancement à la main ; ou 2026-11-20 08:30</translation>
    </message>
    <message>
        <source>Should be done by (UTC)</source>
        <translation>À finir avant (UTC)</translation>
    </message>
    <message>
        <source>no date; or 2026-12-01 00:00</source>
        <translation>sans date ; ou 2026-12-01 00:00</translation>
    </message>
    <message>
        <source>Rings, in their order</source>
        <translation>Anneaux, dans leur ordre</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Anneau</translation>
    </message>
    <message>
        <source>Share up to, %</source>
        <translation>Part jusqu’à, %</translation>
    </message>
    <message>
        <source>Gate: installed, %</source>
        <translation>Seuil : installés, %</translation>
    </message>
    <message>
        <source>Stop limit, %</source>
        <translation>Limite d’arrêt, %</translation>
    </message>
    <message>
        <source>from answers</source>
        <translation>dès réponses</translation>
    </message>
    <message>
        <source>Soak</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Seulement</translation>
    </message>
    <message>
        <source>Of the devices that fit, counted from the first ring: 5, 25, 100</source>
        <translation>Des appareils concernés, comptés depuis le premier anneau : 5, 25, 100</translation>
    </message>
    <message>
        <source>How long it runs on after the gate&apos;s share was reached: 90 s, 30 min, 2 h, 3 d</source>
        <translation>Combien de temps il continue une fois la part du seuil atteinte : 90 s, 30 min, 2 h, 3 d</translation>
    </message>
    <message>
        <source>Empty: every device. Otherwise class=rev-b device=3-9 region=eu-*; attributes are what devices tell of themselves</source>
        <translation>Vide : tous les appareils. Sinon class=rev-b device=3-9 region=eu-* ; les attributs sont ce que les appareils disent d’eux-mêmes</translation>
    </message>
    <message>
        <source>Add a ring</source>
        <translation>Ajouter un anneau</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>Anneau %1</translation>
    </message>
    <message>
        <source>Remove the ring</source>
        <translation>Supprimer l’anneau</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>Enregistrer comme brouillon</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save and start</source>
        <translation>Enregistrer et lancer</translation>
    </message>
    <message>
        <source>The ring is open and keeps its devices.</source>
        <translation>L’anneau est ouvert et garde ses appareils.</translation>
    </message>
    <message>
        <source>There is no release that could be rolled out.</source>
        <translation>Il n’y a aucune release à déployer.</translation>
    </message>
    <message>
        <source>Write a time as 2026-11-20 08:30, in UTC.</source>
        <translation>Écrivez une heure comme 2026-11-20 08:30, en UTC.</translation>
    </message>
    <message>
        <source>A rollout has at least one ring.</source>
        <translation>Un déploiement a au moins un anneau.</translation>
    </message>
    <message>
        <source>The plan does not hold.</source>
        <translation>Le plan ne tient pas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Of the devices known here: %1.</source>
        <translation>Parmi les appareils connus ici : %1.</translation>
    </message>
    <message>
        <source>In no ring, and so without the release: %1.</source>
        <translation>Dans aucun anneau, donc sans la release : %1.</translation>
    </message>
    <message>
        <source>The rollout was not saved.</source>
        <translation>Le déploiement n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Everything is as before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message>
        <source>The rollout did not start.</source>
        <translation>Le déploiement n’a pas démarré.</translation>
    </message>
    <message>
        <source>It is saved as a draft.</source>
        <translation>Il est enregistré comme brouillon.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>A ring needs a name.</source>
        <translation>Un anneau a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The share is above 0 and at most 100 %.</source>
        <translation>La part est supérieure à 0 et d’au plus 100&#xa0;%.</translation>
    </message>
    <message>
        <source>The gate is a percentage from 0 to 100.</source>
        <translation>Le seuil de passage est un pourcentage de 0 à 100.</translation>
    </message>
    <message>
        <source>The stop limit is a percentage from 0 to 100.</source>
        <translation>La limite d’arrêt est un pourcentage de 0 à 100.</translation>
    </message>
    <message>
        <source>The answers are a number from 1.</source>
        <translation>Les réponses sont un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>The soak is a time such as 90 s, 30 min, 2 h or 3 d.</source>
        <translation>L’attente est une durée comme 90 s, 30 min, 2 h ou 3 d.</translation>
    </message>
    <message>
        <source>&quot;Only&quot; is empty, or words such as class=rev-b.</source>
        <translation>«&#x202f;Seulement&#x202f;» est vide, ou des mots comme class=rev-b.</translation>
    </message>
    <message>
        <source>It should be done after it starts.</source>
        <translation>La fin doit venir après le début.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::RolloutsPage</name>
    <message>
        <source>Rollouts</source>
        <translation>Déploiements</translation>
    </message>
    <message>
        <source>There are no rollouts.</source>
        <translation>Il n’y a pas de déploiement.</translation>
    </message>
    <message>
        <source>This node is not a gateway.</source>
        <translation>Ce nœud n’est pas une passerelle.</translation>
    </message>
    <message>
        <source>A rollout holds a release back and offers it ring by ring. Without one, every device is offered a release at once.</source>
        <translation>Un déploiement retient une release et l’offre anneau par anneau. Sans lui, une release est offerte d’emblée à tous les appareils.</translation>
    </message>
    <message>
        <source>A rollout belongs to a gateway: the gateway&apos;s own console has it.</source>
        <translation>Un déploiement appartient à une passerelle : la console de celle-ci le montre.</translation>
    </message>
    <message>
        <source>New rollout...</source>
        <translation>Nouveau déploiement...</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume and retry</source>
        <translation>Reprendre et réessayer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Widen ring...</source>
        <translation>Élargir...</translation>
    </message>
    <message>
        <source>Open all rings...</source>
        <translation>Ouvrir tous les anneaux...</translation>
    </message>
    <message>
        <source>Edit limits...</source>
        <translation>Modifier les limites...</translation>
    </message>
    <message>
        <source>Stop...</source>
        <translation>Arrêter...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Goes on, and offers it anew to the devices where it failed</source>
        <translation>Continue, et l’offre à nouveau aux appareils où elle a échoué</translation>
    </message>
    <message>
        <source>Rings of the rollout</source>
        <translation>Anneaux du déploiement</translation>
    </message>
    <message>
        <source>History of the rollout</source>
        <translation>Historique du déploiement</translation>
    </message>
    <message>
        <source>Progress and forecast</source>
        <translation>Progression et prévision</translation>
    </message>
    <message>
        <source>When is it done? Devices that have the release; dotted what is left at this pace</source>
        <translation>Quand est-ce fini ? Appareils qui ont la release ; en pointillé ce qui reste à ce rythme</translation>
    </message>
    <message>
        <source>Failures and the stop limit</source>
        <translation>Échecs et limite d’arrêt</translation>
    </message>
    <message>
        <source>Which rings would have paused? Drag the line, or move it with Up and Down</source>
        <translation>Quels anneaux se seraient mis en pause ? Tirez la ligne, ou déplacez-la avec Haut et Bas</translation>
    </message>
    <message>
        <source>There is no rollout to draw.</source>
        <translation>Il n’y a aucun déploiement à dessiner.</translation>
    </message>
    <message>
        <source>if resumed now: day %1</source>
        <translation>si repris maintenant : jour %1</translation>
    </message>
    <message>
        <source>forecast: day %1</source>
        <translation>prévision : jour %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 devices have it, ring %4 of %5.</source>
        <translation>%1 : %2 appareils sur %3 l’ont, anneau %4 sur %5.</translation>
    </message>
    <message>
        <source>This rollout is gone.</source>
        <translation>Ce déploiement n’existe plus.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Should be done by</source>
        <translation>À finir avant</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>installed: %1, under way: %2, claimed: %3, failed: %4, of %5</source>
        <translation>installés : %1, en cours : %2, déclarés : %3, échecs : %4, sur %5</translation>
    </message>
    <message>
        <source>If resumed now</source>
        <translation>Si repris maintenant</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>fini dans %1</translation>
    </message>
    <message>
        <source>The rollout is as before.</source>
        <translation>Le déploiement est comme avant.</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>Open rings</source>
        <translation>Anneaux ouverts</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Why? It stands in the rollout&apos;s history.</source>
        <translation>Pourquoi ? Cela figure dans l’historique du déploiement.</translation>
    </message>
    <message>
        <source>Widen the rollout of %1</source>
        <translation>Élargir le déploiement de %1</translation>
    </message>
    <message>
        <source>Open the next ring</source>
        <translation>Ouvrir l’anneau suivant</translation>
    </message>
    <message>
        <source>The ring &quot;%1&quot; is offered the release now, without waiting for the gate. Its devices: %2.</source>
        <translation>La release est offerte maintenant à l’anneau « %1 », sans attendre le seuil. Ses appareils : %2.</translation>
    </message>
    <message>
        <source>The next ring is open.</source>
        <translation>L’anneau suivant est ouvert.</translation>
    </message>
    <message>
        <source>The ring was not opened.</source>
        <translation>L’anneau n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>Open every ring of %1</source>
        <translation>Ouvrir tous les anneaux de %1</translation>
    </message>
    <message>
        <source>Open all rings</source>
        <translation>Ouvrir tous les anneaux</translation>
    </message>
    <message>
        <source>Every device is offered this critical release now. The stop limits still pause the rollout.</source>
        <translation>Cette release critique est offerte maintenant à tous les appareils. Les limites d’arrêt mettent toujours le déploiement en pause.</translation>
    </message>
    <message>
        <source>Every ring is open.</source>
        <translation>Tous les anneaux sont ouverts.</translation>
    </message>
    <message>
        <source>The rings were not opened.</source>
        <translation>Les anneaux n’ont pas été ouverts.</translation>
    </message>
    <message>
        <source>Stop the rollout of %1</source>
        <translation>Arrêter le déploiement de %1</translation>
    </message>
    <message>
        <source>Stop rollout</source>
        <translation>Arrêter le déploiement</translation>
    </message>
    <message>
        <source>No further device of this gateway is offered the release. What devices began goes on. A stopped rollout cannot go on; the release is held back until a new rollout is made or this one is removed.</source>
        <translation>La release n’est plus offerte à aucun autre appareil de cette passerelle. Ce que des appareils ont commencé continue. Un déploiement arrêté ne peut pas reprendre ; la release est retenue jusqu’à ce qu’un nouveau déploiement soit créé ou que celui-ci soit supprimé.</translation>
    </message>
    <message>
        <source>The rollout is stopped.</source>
        <translation>Le déploiement est arrêté.</translation>
    </message>
    <message>
        <source>The rollout was not stopped.</source>
        <translation>Le déploiement n’a pas été arrêté.</translation>
    </message>
    <message>
        <source>The rollout is started.</source>
        <translation>Le déploiement est lancé.</translation>
    </message>
    <message>
        <source>The rollout did not start.</source>
        <translation>Le déploiement n’a pas démarré.</translation>
    </message>
    <message>
        <source>The rollout is paused; what devices began goes on.</source>
        <translation>Le déploiement est en pause ; ce que des appareils ont commencé continue.</translation>
    </message>
    <message>
        <source>The rollout was not paused.</source>
        <translation>Le déploiement n’a pas été mis en pause.</translation>
    </message>
    <message>
        <source>The rollout goes on.</source>
        <translation>Le déploiement continue.</translation>
    </message>
    <message>
        <source>The rollout was not resumed.</source>
        <translation>Le déploiement n’a pas repris.</translation>
    </message>
    <message>
        <source>The rollout goes on, also where it failed.</source>
        <translation>Le déploiement continue, aussi là où il a échoué.</translation>
    </message>
    <message>
        <source>The rollout is removed.</source>
        <translation>Le déploiement est supprimé.</translation>
    </message>
    <message>
        <source>The rollout was not removed.</source>
        <translation>Le déploiement n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>Show its acknowledgements</source>
        <translation>Voir ses acquittements</translation>
    </message>
    <message>
        <source>Devices of the rollout</source>
        <translation>Appareils du déploiement</translation>
    </message>
    <message>
        <source>No device of this gateway is in it.</source>
        <translation>Aucun appareil de cette passerelle n’en fait partie.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 devices are listed.</source>
        <translation>
            <numerusform>%1 appareil sur %2 est listé.</numerusform>
            <numerusform>%1 appareils sur %2 sont listés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The devices could not be listed.</source>
        <translation>Les appareils n’ont pas pu être listés.</translation>
    </message>
    <message>
        <source>if resumed now: done in %1</source>
        <translation>si repris maintenant : terminé dans %1</translation>
    </message>
    <message>
        <source>forecast: done in %1</source>
        <translation>prévision : terminé dans %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The rollout of %1 is removed in %2 s.</source>
        <translation>Le déploiement de %1 est supprimé dans %2 s.</translation>
    </message>
    <message>
        <source>Remove the rollout of %1</source>
        <translation>Supprimer le déploiement de %1</translation>
    </message>
    <message>
        <source>The next ring of %1 opens in %2 s.</source>
        <translation>L’anneau suivant de %1 s’ouvre dans %2 s.</translation>
    </message>
    <message>
        <source>Every ring of %1 opens in %2 s.</source>
        <translation>Tous les anneaux de %1 s’ouvrent dans %2 s.</translation>
    </message>
    <message>
        <source>The rollout of %1 stops in %2 s.</source>
        <translation>Le déploiement de %1 s’arrête dans %2 s.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Kept on this computer; used at once</source>
        <translation>Conservé sur cet ordinateur&#x202f;; pris en compte aussitôt</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aérée</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Tactile</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>Used at the next start</source>
        <translation>Pris en compte au prochain démarrage</translation>
    </message>
    <message>
        <source>Language, at the next start</source>
        <translation>Langue, au prochain démarrage</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>Ce nœud</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Consortium</translation>
    </message>
    <message>
        <source>Consortium id</source>
        <translation>Id du consortium</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>None: this node follows without a role</source>
        <translation>Aucun&#x202f;: ce nœud suit sans rôle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Déverrouillées</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillées</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Stops the node and quits</source>
        <translation>Arrête le nœud et quitte</translation>
    </message>
    <message>
        <source>Keeps the node running, in the tray</source>
        <translation>Laisse le nœud en marche, dans la zone de notification</translation>
    </message>
    <message>
        <source>From the tray the window opens again; the menu there stops the node. So does &quot;Stop the node and quit&quot; in the palette.</source>
        <translation>La fenêtre se rouvre depuis la zone de notification ; le menu y arrête le nœud. « Arrêter le nœud et quitter » dans la palette aussi.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window stops the node. quorated runs a node without a window.</source>
        <translation>Ce bureau n’a pas de zone de notification : fermer la fenêtre arrête le nœud. quorated fait tourner un nœud sans fenêtre.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Examens</translation>
    </message>
    <message>
        <source>Review by itself what needs our vote</source>
        <translation>Examiner automatiquement ce qui attend notre vote</translation>
    </message>
    <message>
        <source>The payload is fetched and verified, the target rebuilt and compared, and the analyzers run. Those whose payload is here go first, one after the other; those that wait for theirs hold up nobody. Nothing is voted. Otherwise a review begins when you open its release.</source>
        <translation>La charge utile est récupérée et vérifiée, la cible reconstruite et comparée, puis les analyseurs s’exécutent. Passent d’abord, l’un après l’autre, les examens dont la charge utile est là&#x202f;; ceux qui attendent la leur n’en retardent aucun. Rien n’est voté. Sinon, un examen commence quand vous ouvrez sa release.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::SetupWizard</name>
    <message>
        <source>Pages of the first run</source>
        <translation>Pages de la préparation</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochain</translation>
    </message>
    <message>
        <source>Close, and go on later</source>
        <translation>Fermer et continuer plus tard</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Consortium</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Storage and network</source>
        <translation>Stockage et réseau</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ShortcutsCard</name>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Press the new keys in a field. Keys that are taken are said beside it.</source>
        <translation>Appuyez les nouvelles touches dans un champ ; ce qui n’est pas libre est dit à côté</translation>
    </message>
    <message>
        <source>Keys for: %1</source>
        <translation>Touches pour : %1</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>No keys for: %1</source>
        <translation>Aucune touche pour : %1</translation>
    </message>
    <message>
        <source>Back to the usual keys</source>
        <translation>Revenir aux touches habituelles</translation>
    </message>
    <message>
        <source>All keys are the usual ones.</source>
        <translation>Toutes les touches sont les habituelles.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>quorate::pages::Signing</name>
    <message>
        <source>Consortium</source>
        <translation>Consortium</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Number of the key&apos;s transaction</source>
        <translation>Numéro de la transaction de la clé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Checker epoch</source>
        <translation>Époque de vérificateurs</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation>Mis en cause</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Approvals wished</source>
        <translation>Approbations souhaitées</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Votes wished by</source>
        <translation>Votes souhaités avant</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Hardware class</source>
        <translation>Classe matérielle</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Rollback index</source>
        <translation>Index de retour arrière</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Boot check</source>
        <translation>Contrôle de démarrage</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Artefact</translation>
    </message>
    <message>
        <source>Hash of the target</source>
        <translation>Empreinte de la cible</translation>
    </message>
    <message>
        <source>Hash of the base</source>
        <translation>Empreinte de la base</translation>
    </message>
    <message>
        <source>Size of the payload</source>
        <translation>Taille de la charge utile</translation>
    </message>
    <message>
        <source>Root of the payload</source>
        <translation>Racine de la charge utile</translation>
    </message>
    <message>
        <source>Memory of the decoder</source>
        <translation>Mémoire du décodeur</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Payload in the transaction</source>
        <translation>Charge utile dans la transaction</translation>
    </message>
    <message>
        <source>its id is known once the token has signed.</source>
        <translation>son identifiant est connu une fois que le jeton a signé.</translation>
    </message>
    <message>
        <source>%1 of %2: %3, key %4</source>
        <translation>%1 sur %2&#x202f;: %3, clé %4</translation>
    </message>
    <message>
        <source>It could not be prepared.</source>
        <translation>Elle n’a pas pu être préparée.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Last trusted leaf</source>
        <translation>Dernière feuille de confiance</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Checkers of a release, at least</source>
        <translation>Vérificateurs d’une release, au moins</translation>
    </message>
    <message>
        <source>Approvals of a release, at least</source>
        <translation>Approbations d’une release, au moins</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>May publish as well</source>
        <translation>Peut aussi publier</translation>
    </message>
    <message>
        <source>May read acknowledgements</source>
        <translation>Peut lire les acquittements</translation>
    </message>
    <message>
        <source>Index of the first device</source>
        <translation>Index du premier appareil</translation>
    </message>
    <message>
        <source>Who made the keys</source>
        <translation>Qui a créé les clés</translation>
    </message>
    <message>
        <source>Public key of a device</source>
        <translation>Clé publique d’un appareil</translation>
    </message>
    <message>
        <source>The vendor</source>
        <translation>L’éditeur</translation>
    </message>
    <message>
        <source>The devices themselves</source>
        <translation>Les appareils eux-mêmes</translation>
    </message>
    <message>
        <source>%1 What you confirmed is kept in the outbox.</source>
        <translation>%1 Ce que vous avez confirmé reste dans la boîte d’envoi.</translation>
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
        <translation>Présent et déverrouillé</translation>
    </message>
    <message>
        <source>Not there: insert it</source>
        <translation>Absent&#x202f;: insérez-le</translation>
    </message>
    <message>
        <source>There, but it does not answer</source>
        <translation>Présent, mais ne répond pas</translation>
    </message>
    <message>
        <source>There, but its PIN is blocked</source>
        <translation>Présent, mais son PIN est bloqué</translation>
    </message>
    <message>
        <source>There; it asks for the PIN on its reader</source>
        <translation>Présent&#x202f;; il demande le PIN sur son lecteur</translation>
    </message>
    <message>
        <source>There; it needs its PIN</source>
        <translation>Présent&#x202f;; il a besoin de son PIN</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Un</translation>
    </message>
    <message>
        <source>Few</source>
        <translation>Peu</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>5  Sign and publish</source>
        <translation>5  Signer et publier</translation>
    </message>
    <message>
        <source>With which keys, and are they there?</source>
        <translation>Avec quelles clés, et sont-elles là&#x202f;?</translation>
    </message>
    <message>
        <source>Unlock the keys...</source>
        <translation>Déverrouiller les clés...</translation>
    </message>
    <message>
        <source>Publish... shows the bytes that are signed. What you confirm there waits ten seconds, in which it can be undone.</source>
        <translation>Publier... montre les octets qui sont signés. Ce que vous y confirmez attend dix secondes, pendant lesquelles on peut l’annuler.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Release key</source>
        <translation>Clé de release</translation>
    </message>
    <message>
        <source>Transaction key</source>
        <translation>Clé de transaction</translation>
    </message>
    <message>
        <source>On the token %1. %2</source>
        <comment>its name, and whether it is there</comment>
        <translation>Sur le jeton %1. %2</translation>
    </message>
    <message>
        <source>In a key file, unlocked</source>
        <translation>Dans un fichier de clés, déverrouillée</translation>
    </message>
    <message>
        <source>In a key file, locked</source>
        <translation>Dans un fichier de clés, verrouillée</translation>
    </message>
    <message>
        <source>PIN tries left, %1</source>
        <translation>Essais de PIN restants, %1</translation>
    </message>
</context>
<context>
    <name>quorate::pages::SplitNotice</name>
    <message>
        <source>Export proof...</source>
        <translation>Exporter la preuve...</translation>
    </message>
    <message>
        <source>The proof was not exported.</source>
        <translation>La preuve n’a pas été exportée.</translation>
    </message>
    <message>
        <source>No complete file was written.</source>
        <translation>Aucun fichier complet n’a été écrit.</translation>
    </message>
    <message>
        <source>The proof is in %1. Anybody checks it with: quorated verify</source>
        <translation>La preuve est dans %1. Chacun la vérifie avec&#x202f;: quorated verify</translation>
    </message>
    <message>
        <source>Both signed heads in one file, which proves the contradiction to anybody</source>
        <translation>Les deux têtes signées dans un fichier, qui prouve la contradiction à chacun</translation>
    </message>
    <message>
        <source>Show the alert</source>
        <translation>Montrer l’alerte</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>who signed, and what</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Export proof</source>
        <translation>Exporter la preuve</translation>
    </message>
</context>
<context>
    <name>quorate::pages::SummaryStep</name>
    <message>
        <source>Open the console</source>
        <translation>Ouvrir la console</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Watching, without a member</source>
        <translation>Regarde, sans être membre</translation>
    </message>
    <message>
        <source>joined by invitation, words compared</source>
        <translation>rejoint par invitation, mots comparés</translation>
    </message>
    <message>
        <source>%1, created now</source>
        <comment>a consortium&apos;s name</comment>
        <translation>%1, créé maintenant</translation>
    </message>
    <message>
        <source>later: the home waits for an invitation</source>
        <translation>plus tard : le dossier attend une invitation</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Consortium</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Dossier personnel</translation>
    </message>
    <message>
        <source>Members connect to</source>
        <translation>Les membres se connectent à</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>Charges utiles</translation>
    </message>
    <message>
        <source>%1, at most %2 KiB/s</source>
        <translation>%1, au plus %2 Kio/s</translation>
    </message>
    <message>
        <source>Make the home</source>
        <translation>Créer le dossier</translation>
    </message>
    <message>
        <source>Start catching up</source>
        <translation>Commencer le rattrapage</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Y répondre</translation>
    </message>
    <message>
        <source>Making keys …</source>
        <translation>Création des clés …</translation>
    </message>
    <message>
        <source>The home was not made.</source>
        <translation>Le dossier n’a pas été créé.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The home is made and waits for an invitation. Give your public record to whoever founds the consortium or admits you; this page goes on when you open the home again.</source>
        <translation>Le dossier est créé et attend une invitation. Donnez votre fiche publique à qui fonde le consortium ou vous y admet ; cette page continue quand vous rouvrez le dossier.</translation>
    </message>
    <message>
        <source>The home is made. The console opens at once and fills while the node catches up.</source>
        <translation>Le dossier est créé. La console s’ouvre aussitôt et se remplit pendant que le nœud rattrape son retard.</translation>
    </message>
    <message>
        <source>Give the invitation to the other founders, and read them the words below over another channel.</source>
        <translation>Donnez l’invitation aux autres fondateurs, et lisez-leur les mots ci-dessous par un autre canal.</translation>
    </message>
    <message>
        <source>Until the consortium has admitted your record, a member that shall let you connect admits your node key.</source>
        <translation>Tant que le consortium n’a pas admis votre fiche, un membre qui doit vous laisser vous connecter admet votre clé de nœud.</translation>
    </message>
    <message>
        <source>Public record</source>
        <translation>Fiche publique</translation>
    </message>
    <message>
        <source>Node key</source>
        <translation>Clé de nœud</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Words of the consortium</source>
        <translation>Mots du consortium</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>hidden in consoles until one has voted</source>
        <translation>cachés dans les consoles jusqu’à son propre vote</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Clés de signature</translation>
    </message>
    <message>
        <source>on the token %1</source>
        <translation>sur le jeton %1</translation>
    </message>
    <message>
        <source>Devices connect to</source>
        <translation>Les appareils se connectent à</translation>
    </message>
    <message>
        <source>Create the consortium</source>
        <translation>Créer le consortium</translation>
    </message>
    <message>
        <source>The home is made, and the consortium is founded.</source>
        <translation>Le dossier est créé et le consortium est fondé.</translation>
    </message>
    <message>
        <source>Give the invitation to those who shall join, and read them the words below over another channel.</source>
        <translation>Donnez l’invitation à ceux qui doivent rejoindre le consortium, et lisez-leur les mots ci-dessous par un autre canal.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::Ticks</name>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Seeding</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for a quorum of validators to settle it</source>
        <translation>attend qu’un quorum de validateurs la rende définitive</translation>
    </message>
    <message>
        <source>too few approvals stand any more</source>
        <translation>trop peu d’approbations tiennent encore</translation>
    </message>
    <message>
        <source>%1; the time that you asked for is over</source>
        <translation>%1&#x202f;; le délai souhaité est passé</translation>
    </message>
    <message>
        <source>travels in the transaction</source>
        <translation>voyage dans la transaction</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>n’est plus proposée</translation>
    </message>
    <message>
        <source>payloads that are not here: %1 of %2</source>
        <translation>charges utiles absentes d’ici&#x202f;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>to %n peer(s), %1 sent</source>
        <translation>
            <numerusform>vers %n pair, %1 envoyés</numerusform>
            <numerusform>vers %n pairs, %1 envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sent; nobody is fetching now</source>
        <translation>%1 envoyés&#x202f;; personne ne récupère en ce moment</translation>
    </message>
    <message>
        <source>offered to the checkers; none has fetched it yet</source>
        <translation>proposée aux vérificateurs&#x202f;; aucun ne l’a encore récupérée</translation>
    </message>
    <message>
        <source>offered to the gateways; none has fetched it yet</source>
        <translation>proposée aux passerelles&#x202f;; aucune ne l’a encore récupérée</translation>
    </message>
    <message>
        <source>begins when the release is approved</source>
        <translation>commence quand la release est approuvée</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 devices</source>
        <translation>
            <numerusform>%1 appareil sur %2</numerusform>
            <numerusform>%1 sur %2 appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; offered to no further device</source>
        <translation>%1&#x202f;; proposée à aucun autre appareil</translation>
    </message>
    <message>
        <source>the model has no device that it fits</source>
        <translation>le modèle n’a aucun appareil auquel elle convient</translation>
    </message>
    <message>
        <source>%1; the rollout is paused</source>
        <translation>%1&#x202f;; le déploiement est en pause</translation>
    </message>
    <message>
        <source>%1, failed: %2</source>
        <translation>%1, échecs&#x202f;: %2</translation>
    </message>
    <message>
        <source>no device has answered; answers come with the next batch of a gateway</source>
        <translation>aucun appareil n’a répondu&#x202f;; les réponses arrivent avec le prochain lot d’une passerelle</translation>
    </message>
    <message>
        <source>%1, not heard of: %2</source>
        <translation>%1, sans nouvelles&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, waits for %2</source>
        <translation>%1, attend %2</translation>
    </message>
</context>
<context>
    <name>quorate::pages::TokenForm</name>
    <message>
        <source>Look again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Choisir...</translation>
    </message>
    <message>
        <source>PKCS#11 library</source>
        <translation>Bibliothèque PKCS#11</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PKCS#11 library of the token</source>
        <translation>Bibliothèque PKCS#11 du jeton</translation>
    </message>
    <message>
        <source>No token is there.</source>
        <translation>Aucun jeton n’est là.</translation>
    </message>
    <message>
        <source>Type it on the reader</source>
        <translation>À saisir sur le lecteur</translation>
    </message>
</context>
<context>
    <name>quorate::pages::TrafficCard</name>
    <message>
        <source>Traffic of payloads</source>
        <translation>Trafic des charges utiles</translation>
    </message>
    <message>
        <source>How much, when? The dashed line is the limit of what is sent, and can be dragged</source>
        <translation>Combien, quand&#x202f;? La ligne pointillée est la limite d’envoi et peut être déplacée</translation>
    </message>
    <message>
        <source>Time that the traffic shows</source>
        <translation>Durée que montre le trafic</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmique</translation>
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
        <translation>7 j</translation>
    </message>
    <message>
        <source>28 d</source>
        <translation>28 j</translation>
    </message>
    <message>
        <source>Each step of the axis is ten times the last</source>
        <translation>Chaque pas de l’axe vaut dix fois le précédent</translation>
    </message>
    <message>
        <source>The transfers were not limited.</source>
        <translation>Les transferts n’ont pas été limités.</translation>
    </message>
    <message>
        <source>The limits are as before.</source>
        <translation>Les limites sont inchangées.</translation>
    </message>
    <message>
        <source>What is sent has no limit now.</source>
        <translation>L’envoi n’a plus de limite.</translation>
    </message>
    <message>
        <source>At most %1 is sent now.</source>
        <translation>Au plus %1 sont envoyés désormais.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing was counted in this time yet.</source>
        <translation>Rien n’a encore été compté pendant ce temps.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::TransfersPage</name>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>No payloads are held or fetched here.</source>
        <translation>Aucune charge utile n’est détenue ni récupérée ici.</translation>
    </message>
    <message>
        <source>Payloads of up to 16 KiB travel in their transaction. Larger ones appear here once a release is published that this node has a part in.</source>
        <translation>Les charges utiles jusqu’à 16 Kio voyagent dans leur transaction. Les plus grandes apparaissent ici dès qu’est publiée une release à laquelle ce nœud prend part.</translation>
    </message>
    <message>
        <source>%1 of %2 parts are complete</source>
        <translation>%1 parties complètes sur %2</translation>
    </message>
    <message>
        <source>This transfer is gone.</source>
        <translation>Ce transfert n’existe plus.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>réception %1, envoi %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Pieces root</source>
        <translation>Racine des pièces</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Limit...</source>
        <translation>Limiter…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Goes on, and tries at once what failed</source>
        <translation>Continue et réessaie aussitôt ce qui a échoué</translation>
    </message>
    <message>
        <source>Neither fetched nor offered to others, also after a restart; what is here stays</source>
        <translation>Ni récupéré ni offert à d’autres, même après un redémarrage&#x202f;; ce qui est ici reste</translation>
    </message>
    <message>
        <source>Reads the whole file and compares it with its root; what is damaged is fetched again</source>
        <translation>Lit tout le fichier et le compare à sa racine&#x202f;; ce qui est endommagé est récupéré à nouveau</translation>
    </message>
    <message>
        <source>How much of the line these transfers may take</source>
        <translation>Quelle part de la ligne ces transferts peuvent prendre</translation>
    </message>
    <message>
        <source>Shows where the file lies on this computer</source>
        <translation>Montre où se trouve le fichier sur cet ordinateur</translation>
    </message>
    <message>
        <source>Pieces: full are here, tinted are with peers, struck through with nobody</source>
        <translation>Pièces&#x202f;: pleines ici, teintées chez des pairs, barrées chez personne</translation>
    </message>
    <message>
        <source>Limit all...</source>
        <translation>Limiter tout…</translation>
    </message>
    <message>
        <source>How much of the line all transfers together may take</source>
        <translation>Quelle part de la ligne tous les transferts peuvent prendre ensemble</translation>
    </message>
    <message>
        <source>The transfer is as before.</source>
        <translation>Le transfert est inchangé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The transfer goes on.</source>
        <translation>Le transfert continue.</translation>
    </message>
    <message>
        <source>The transfer was not started.</source>
        <translation>Le transfert n’a pas été lancé.</translation>
    </message>
    <message>
        <source>The transfer is stopped, also after a restart.</source>
        <translation>Le transfert est arrêté, même après un redémarrage.</translation>
    </message>
    <message>
        <source>The transfer was not stopped.</source>
        <translation>Le transfert n’a pas été arrêté.</translation>
    </message>
    <message>
        <source>The file is read and compared.</source>
        <translation>Le fichier est lu et comparé.</translation>
    </message>
    <message>
        <source>The file was not checked.</source>
        <translation>Le fichier n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation>Le dossier n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Limiter %1</translation>
    </message>
    <message numerus="yes">
        <source>Limit %n transfer(s), each</source>
        <translation>
            <numerusform>Limiter %n transfert</numerusform>
            <numerusform>Limiter %n transferts, chacun</numerusform>
        </translation>
    </message>
    <message>
        <source>The transfer was not limited.</source>
        <translation>Le transfert n’a pas été limité.</translation>
    </message>
    <message>
        <source>Limit all transfers together</source>
        <translation>Limiter tous les transferts ensemble</translation>
    </message>
    <message>
        <source>The transfers were not limited.</source>
        <translation>Les transferts n’ont pas été limités.</translation>
    </message>
    <message>
        <source>The limits are as before.</source>
        <translation>Les limites sont inchangées.</translation>
    </message>
    <message>
        <source>All transfers together: %1 down, %2 up.</source>
        <translation>Tous les transferts ensemble&#x202f;: %1 en réception, %2 en envoi.</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <translation> Kio/s</translation>
    </message>
    <message>
        <source>Receive at most</source>
        <translation>Recevoir au plus</translation>
    </message>
    <message>
        <source>Send at most</source>
        <translation>Envoyer au plus</translation>
    </message>
    <message>
        <source>Set the limits</source>
        <translation>Fixer les limites</translation>
    </message>
    <message>
        <source>Kept over restarts. Zero is no limit.</source>
        <translation>Conservé d’un démarrage à l’autre. Zéro&#x202f;: sans limite.</translation>
    </message>
    <message>
        <source>The system says</source>
        <translation>Le système dit</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>It is being tried all the time</source>
        <translation>Essayé en permanence</translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation>Pas de lui-même</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Its rate in the last 15 minutes; the line across is what it may send, and can be moved</source>
        <translation>Son débit des 15 dernières minutes&#x202f;; la ligne en travers est ce qu’il peut envoyer, et se déplace</translation>
    </message>
    <message numerus="yes">
        <source>Limits of %n transfer(s): %1 down, %2 up.</source>
        <translation>
            <numerusform>Limites de %n transfert&#x202f;: %1 en réception, %2 en envoi.</numerusform>
            <numerusform>Limites de %n transferts&#x202f;: %1 en réception, %2 en envoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Peers of this transfer</source>
        <translation>Pairs de ce transfert</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Possède</translation>
    </message>
    <message>
        <source>To here</source>
        <translation>Vers ici</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>D’ici</translation>
    </message>
    <message>
        <source>%1, it connected to us</source>
        <translation>%1, s’est connecté à nous</translation>
    </message>
    <message>
        <source>%1, we connected to it</source>
        <translation>%1, nous nous y sommes connectés</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>Copy magnet</source>
        <translation>Copier le lien magnet</translation>
    </message>
    <message>
        <source>The link of its payload: the search of every console of the consortium finds it. Other programs do not: payloads are exchanged with members only</source>
        <translation>Le lien de sa charge utile : la recherche de chaque console du consortium la trouve. Pas d’autres programmes : les charges utiles ne s’échangent qu’avec des membres</translation>
    </message>
    <message numerus="yes">
        <source>%n magnet link(s) copied.</source>
        <translation>
            <numerusform>%n lien magnet copié.</numerusform>
            <numerusform>%n liens magnet copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Info-hash</source>
        <translation>Info-hash</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>réception %1</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>envoi %1</translation>
    </message>
    <message>
        <source>nothing moves</source>
        <translation>aucun échange</translation>
    </message>
    <message>
        <source>Who has which part</source>
        <translation>Qui a quelle partie</translation>
    </message>
    <message>
        <source>A line for each connected peer, the fastest first</source>
        <translation>Une ligne par pair connecté, le plus rapide d’abord</translation>
    </message>
    <message>
        <source>Which parts each peer has</source>
        <translation>Quelles parties a chaque pair</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
</context>
<context>
    <name>quorate::pages::VendorDesk</name>
    <message>
        <source>Your releases</source>
        <translation>Vos releases</translation>
    </message>
    <message>
        <source>What is begun, where is it, and who waits for you?</source>
        <translation>Qu’est-ce qui est commencé, où en est-ce, et qui vous attend&#x202f;?</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Questions from checkers</source>
        <translation>Questions des vérificateurs</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
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
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>No drafts. A new release can be saved as one and finished later.</source>
        <translation>Aucun brouillon. Une nouvelle release peut être enregistrée comme brouillon et terminée plus tard.</translation>
    </message>
    <message>
        <source>No question waits for your answer.</source>
        <translation>Aucune question n’attend votre réponse.</translation>
    </message>
    <message>
        <source>The draft of %1 is dropped.</source>
        <translation>Le brouillon de %1 est abandonné.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Published, no vote yet</source>
        <translation>Publiées, sans vote encore</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En examen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvées</translation>
    </message>
    <message>
        <source>Rolling out</source>
        <translation>En déploiement</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtées</translation>
    </message>
    <message>
        <source>Saved by deltas</source>
        <translation>Épargné par les deltas</translation>
    </message>
    <message>
        <source>%1 instead of %2, %3 less</source>
        <translation>%1 au lieu de %2, %3 de moins</translation>
    </message>
    <message>
        <source>Drafts, not published</source>
        <translation>Brouillons, non publiés</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Nouvelle release</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ViewHelp</name>
    <message>
        <source>What needs you comes first, then how the network and the fleet are. Tiles and charts lead to the view behind them; the range at the top is that of all charts.</source>
        <translation>D’abord ce qui vous attend, ensuite l’état du réseau et du parc. Les tuiles et les graphiques mènent à la vue qui est derrière ; la période en haut est celle de tous les graphiques.</translation>
    </message>
    <message>
        <source>Every release on the ledger: who voted how, what it is made of, and how far it has come. Whoever published one withdraws it here; the evidence for it can be exported and checked without any node.</source>
        <translation>Toutes les releases du registre : qui a voté quoi, de quoi elles sont faites et jusqu’où elles sont arrivées. Qui en a publié une la retire ici ; ses preuves peuvent être exportées et vérifiées sans aucun nœud.</translation>
    </message>
    <message>
        <source>From two images to a signed release, on one page. The delta is built and tried as soon as both are chosen; nothing is published before you confirm it, and ten seconds after that it can still be taken back.</source>
        <translation>De deux images à une release signée, sur une seule page. Le delta est construit et essayé dès que les deux sont choisies ; rien n’est publié avant votre confirmation, et dix secondes après, on peut encore revenir en arrière.</translation>
    </message>
    <message>
        <source>Releases that wait for your vote, with the rebuilt image, what changed in it, and what the analyzers found. A vote is for exactly these bytes; approving asks for the checklist, rejecting for a reason.</source>
        <translation>Les releases qui attendent votre vote, avec l’image reconstruite, ce qui y a changé et ce que les analyseurs ont trouvé. Un vote vaut pour exactement ces octets ; approuver demande la liste de contrôle, rejeter une raison.</translation>
    </message>
    <message>
        <source>How fast this gateway offers an approved release: rings of devices, each with a gate to the next one. A rollout that fails more often than its limit pauses by itself; it can only hold back, never make a device install.</source>
        <translation>À quelle vitesse cette passerelle propose une release approuvée : des anneaux d’appareils, chacun avec un seuil vers le suivant. Un déploiement qui échoue plus souvent que sa limite se met en pause de lui-même ; il ne peut que retenir, jamais faire installer.</translation>
    </message>
    <message>
        <source>Which devices have a release, by their own signed word, and why the others have not. Each number leads to the devices behind it.</source>
        <translation>Quels appareils ont une release, selon leur propre parole signée, et pourquoi les autres ne l’ont pas. Chaque nombre mène aux appareils qui sont derrière.</translation>
    </message>
    <message>
        <source>Who carries releases to devices: when each was last seen, what it delivered, and what failed there.</source>
        <translation>Qui porte les releases aux appareils : quand chacune a été vue pour la dernière fois, ce qu’elle a livré et ce qui y a échoué.</translation>
    </message>
    <message>
        <source>One device at a time: what it runs, what it was offered, what it signed. Find it by number, model or state; its evidence can be exported.</source>
        <translation>Un appareil à la fois : ce qu’il exécute, ce qui lui a été proposé, ce qu’il a signé. Trouvez-le par numéro, modèle ou état ; ses preuves peuvent être exportées.</translation>
    </message>
    <message>
        <source>Device types, who owns them and who may publish for them. The owner enrols devices here and revokes those that are lost.</source>
        <translation>Les types d’appareils, à qui ils appartiennent et qui peut publier pour eux. Leur propriétaire y enrôle des appareils et révoque ceux qui sont perdus.</translation>
    </message>
    <message>
        <source>The blocks of both ledgers, what is in them, and what still waits to get in. A transaction can be read in words or in bytes, and proven against the settled head.</source>
        <translation>Les blocs des deux registres, ce qu’ils contiennent et ce qui attend encore d’y entrer. Une transaction se lit en mots ou en octets, et se prouve face à la tête définitive.</translation>
    </message>
    <message>
        <source>The nodes of other members that this one talks to, and how well. Add one by its address, disconnect it, or ban it.</source>
        <translation>Les nœuds d’autres membres avec lesquels celui-ci parle, et comment cela se passe. Ajoutez-en un par son adresse, déconnectez-le ou bannissez-le.</translation>
    </message>
    <message>
        <source>The bytes of releases that this node fetches or gives away, piece by piece, and why one of them stands still. They can be stopped, checked anew and limited.</source>
        <translation>Les octets des releases que ce nœud va chercher ou donne, pièce par pièce, et pourquoi l’un d’eux est arrêté. On peut les arrêter, les vérifier à nouveau et les limiter.</translation>
    </message>
    <message>
        <source>Who takes part, in which roles and with which keys. Compare a fingerprint over another channel before you trust it.</source>
        <translation>Qui participe, dans quels rôles et avec quelles clés. Comparez une empreinte par une autre voie avant de lui faire confiance.</translation>
    </message>
    <message>
        <source>What somebody has to look at: failures, silence, and signed statements that contradict each other, with the evidence. They can be acknowledged, assigned and muted.</source>
        <translation>Ce que quelqu’un doit regarder : échecs, silences et déclarations signées qui se contredisent, avec les preuves. On peut les prendre en compte, les attribuer et les mettre en sourdine.</translation>
    </message>
    <message>
        <source>Files for people who have no node: as PDF to read, and as signed JSON that the command line verifies. They can be made now or by a schedule.</source>
        <translation>Des fichiers pour ceux qui n’ont pas de nœud : en PDF à lire, et en JSON signé que la ligne de commande vérifie. Ils peuvent être faits maintenant ou selon un calendrier.</translation>
    </message>
    <message>
        <source>What takes time: how far it is, how long it will take, and how it ended. Cancelling one cleans up after it.</source>
        <translation>Ce qui prend du temps : où cela en est, combien de temps cela prendra et comment cela s’est terminé. Annuler une tâche range après elle.</translation>
    </message>
    <message>
        <source>How the console looks and speaks, which notices come, which keys do what, and what closing the window means. What you choose holds at once.</source>
        <translation>L’apparence et la langue de la console, quels avis arrivent, quelles touches font quoi et ce que veut dire fermer la fenêtre. Ce que vous choisissez vaut aussitôt.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::Watched</name>
    <message>
        <source>Watched</source>
        <translation>Suivie</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Take it out of what you watch (W)</source>
        <translation>Ne plus la suivre (W)</translation>
    </message>
    <message>
        <source>Put it among what you watch, for you alone (W)</source>
        <translation>La mettre parmi ce que vous suivez, pour vous seul (W)</translation>
    </message>
</context>
<context>
    <name>quorate::pages::notice_rules</name>
    <message>
        <source>A release waits for your review</source>
        <translation>Une release attend votre revue</translation>
    </message>
    <message>
        <source>A release of yours was decided, or one was recalled</source>
        <translation>Une release à vous a été décidée, ou une a été rappelée</translation>
    </message>
    <message>
        <source>A checker asks about a release of yours</source>
        <translation>Un vérificateur pose une question sur une release à vous</translation>
    </message>
    <message>
        <source>A rollout paused by itself</source>
        <translation>Un déploiement s’est mis en pause de lui-même</translation>
    </message>
    <message>
        <source>Somebody signed two statements that contradict each other</source>
        <translation>Quelqu’un a signé deux déclarations qui se contredisent</translation>
    </message>
    <message>
        <source>Less than six hours are left for a vote of yours</source>
        <translation>Il reste moins de six heures pour un vote de votre part</translation>
    </message>
</context>
<context>
    <name>quorate::pages::shortcuts</name>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou lancer une commande</translation>
    </message>
    <message>
        <source>Filter of the table</source>
        <translation>Filtre du tableau</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Zone suivante</translation>
    </message>
    <message>
        <source>Running jobs</source>
        <translation>Tâches en cours</translation>
    </message>
    <message>
        <source>Lock the keys</source>
        <translation>Verrouiller les clés</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>View in a window of its own</source>
        <translation>Vue dans une fenêtre à elle</translation>
    </message>
    <message>
        <source>Denser rows</source>
        <translation>Lignes plus serrées</translation>
    </message>
    <message>
        <source>Wider rows</source>
        <translation>Lignes plus larges</translation>
    </message>
    <message>
        <source>What this view is for, and its keys</source>
        <translation>À quoi sert cette vue, et ses touches</translation>
    </message>
    <message>
        <source>View %1 of the rail</source>
        <translation>Vue %1 de la barre</translation>
    </message>
    <message>
        <source>Text fields and tables need these keys.</source>
        <translation>Les champs de texte et les tableaux ont besoin de ces touches.</translation>
    </message>
    <message>
        <source>Add Ctrl or Alt: a key alone is needed for typing.</source>
        <translation>Ajoutez Ctrl ou Alt : une touche seule sert à écrire.</translation>
    </message>
    <message>
        <source>These keys are those of: %1</source>
        <translation>Ces touches sont celles de : %1</translation>
    </message>
    <message>
        <source>Details beside or below the table</source>
        <translation>Détails à côté ou sous le tableau</translation>
    </message>
    <message>
        <source>Pane before</source>
        <translation>Zone précédente</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Nouvelle release</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::Card</name>
    <message>
        <source>In a window of its own</source>
        <translation>Dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Details in a window of their own</source>
        <translation>Détails dans leur propre fenêtre</translation>
    </message>
    <message>
        <source>%1 in a window of its own</source>
        <translation>%1 dans sa propre fenêtre</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::FilterChips</name>
    <message>
        <source>Remove this filter</source>
        <translation>Supprimer ce filtre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#x202f;: %1</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>Par valeur</translation>
    </message>
    <message>
        <source>Shows the rows of one value</source>
        <translation>Montre les lignes d’une seule valeur</translation>
    </message>
    <message>
        <source>Name this filter</source>
        <translation>Nommer ce filtre</translation>
    </message>
    <message>
        <source>Filter: %1
F2 names it, Delete removes it.</source>
        <translation>Filtre&#x202f;: %1
F2 le nomme, Suppr l’enlève.</translation>
    </message>
    <message>
        <source>Name of the filter %1</source>
        <translation>Nom du filtre %1</translation>
    </message>
    <message>
        <source>Name, or Enter for: %1</source>
        <translation>Nom, ou Entrée pour&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::FilterExpression</name>
    <message>
        <source>There is no column &quot;%1&quot;. Columns: %2</source>
        <translation>Il n’y a pas de colonne «&#x202f;%1&#x202f;». Colonnes&#x202f;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a number.</source>
        <translation>«&#x202f;%1&#x202f;» demande un nombre.</translation>
    </message>
    <message>
        <source>There is no unit &quot;%1&quot;. Units: kB MB GB, %, s min h d w.</source>
        <translation>Il n’y a pas d’unité «&#x202f;%1&#x202f;». Unités&#x202f;: kB MB GB, %, s min h d w.</translation>
    </message>
    <message>
        <source>There is no such time.</source>
        <translation>Ce moment n’existe pas.</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::FilterField</name>
    <message>
        <source>Filter: words, or column:value</source>
        <translation>Filtre&#x202f;: mots, ou colonne:valeur</translation>
    </message>
    <message>
        <source>Completions of the filter</source>
        <translation>Suggestions du filtre</translation>
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
        <translation>Tous les mots doivent figurer, dans n’importe quel ordre.
colonne:texte    dans une colonne&#x202f;; colonne:=texte pour la cellule entière
colonne:&gt;10     aussi &gt;= &lt; &lt;=, avec kB MB GB, %, ou s min h d w&#x202f;: last:&gt;24h remonte à plus d’un jour
               et deadline:&lt;6h est à moins de six heures
colonne:&gt;=2026-10-01T12:30Z    un moment, en UTC
-terme          l’inverse
*              n’importe quoi&#x202f;;  &quot;guillemets&quot; autour des espaces
Colonnes&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::Form</name>
    <message>
        <source>%1 bytes; the ledger takes %2.</source>
        <translation>%1 octets&#x202f;; le registre en accepte %2.</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::HexView</name>
    <message>
        <source>%1 bytes before, %2 bytes after</source>
        <translation>%1 octets avant, %2 octets après</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>0x%1 is marked</source>
        <translation>0x%1 est marqué</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::MarkdownView</name>
    <message>
        <source>[picture left out: %1]</source>
        <translation>[image omise&#x202f;: %1]</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::NotesView</name>
    <message>
        <source>Release notes</source>
        <translation>Notes de la release</translation>
    </message>
    <message>
        <source>Release notes as they are signed</source>
        <translation>Notes de la release telles qu’elles sont signées</translation>
    </message>
    <message>
        <source>As signed</source>
        <translation>Tel que signé</translation>
    </message>
    <message>
        <source>Show the notes as they are signed</source>
        <translation>Afficher les notes telles qu’elles sont signées</translation>
    </message>
    <message>
        <source>The plain text is what the vendor signs; formatting is added by this window</source>
        <translation>Le texte brut est ce que l’éditeur signe&#x202f;; la mise en forme est ajoutée par cette fenêtre</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::PeerPieces</name>
    <message>
        <source>%1: %2 of %3 parts</source>
        <translation>%1&#x202f;: %2 parties sur %3</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::PieceMap</name>
    <message>
        <source>Bytes %1 to %2</source>
        <translation>Octets %1 à %2</translation>
    </message>
    <message>
        <source>%1: here</source>
        <translation>%1&#x202f;: ici</translation>
    </message>
    <message>
        <source>%1: not here</source>
        <translation>%1&#x202f;: pas ici</translation>
    </message>
    <message>
        <source>%1: not here, and nobody who is connected has all of it</source>
        <translation>%1&#x202f;: pas ici, et aucun pair connecté ne l’a en entier</translation>
    </message>
    <message numerus="yes">
        <source>%1: not here; %n peer(s) have its rarest piece</source>
        <translation>
            <numerusform>%1&#x202f;: pas ici&#x202f;; %n pair a sa pièce la plus rare</numerusform>
            <numerusform>%1&#x202f;: pas ici&#x202f;; %n pairs ont sa pièce la plus rare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::widgets::QuickLook</name>
    <message>
        <source>Space or Esc closes, the arrow keys go on</source>
        <translation>Espace ou Échap ferme, les flèches continuent</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::Rail</name>
    <message>
        <source>Places</source>
        <translation>Rubriques</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::RailButton</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 en attente</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::Section</name>
    <message>
        <source>Opens this section</source>
        <translation>Ouvre cette section</translation>
    </message>
    <message>
        <source>Folds this section, which is done, to one line</source>
        <translation>Réduit cette section, qui est prête, à une ligne</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Ouvrir&#x202f;: %1</translation>
    </message>
    <message>
        <source>Fold: %1</source>
        <translation>Réduire&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::StepLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::TablePane</name>
    <message>
        <source>Filter of %1</source>
        <translation>Filtre de %1</translation>
    </message>
    <message>
        <source>Columns, copy and export</source>
        <translation>Colonnes, copie et export</translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation>Aucune ligne ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Waiting for the node.</source>
        <translation>En attente du nœud.</translation>
    </message>
    <message>
        <source>The first picture arrives as soon as the node has opened its ledgers.</source>
        <translation>Le premier état arrive dès que le nœud a ouvert ses registres.</translation>
    </message>
    <message>
        <source>It looks for what belongs in this list.</source>
        <translation>Il cherche ce qui va dans cette liste.</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Lignes&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 ligne sur %2</numerusform>
            <numerusform>%1 sur %2 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, selected: %2</source>
        <translation>%1, sélection&#x202f;: %2</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>Enregistrer en CSV...</translation>
    </message>
    <message>
        <source>Save as JSON...</source>
        <translation>Enregistrer en JSON...</translation>
    </message>
    <message>
        <source>Columns...</source>
        <translation>Colonnes...</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Garder ce filtre</translation>
    </message>
    <message>
        <source>Keep this filter as a button</source>
        <translation>Garder ce filtre comme bouton</translation>
    </message>
    <message>
        <source>Only this value</source>
        <translation>Cette valeur seulement</translation>
    </message>
    <message>
        <source>Not this value</source>
        <translation>Sans cette valeur</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Trier par cette colonne</translation>
    </message>
    <message>
        <source>Then by this column</source>
        <translation>Puis par cette colonne</translation>
    </message>
    <message>
        <source>As Shift with a click on the column&apos;s title</source>
        <translation>Comme Maj avec un clic sur le titre de la colonne</translation>
    </message>
    <message>
        <source>Rows keep their places while the pointer is over them or keys move among them</source>
        <translation>Les lignes gardent leur place tant que le pointeur est dessus ou que des touches s’y déplacent</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n nouvelle ligne</numerusform>
            <numerusform>%n nouvelles lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>written: %1 of %2</source>
        <translation>écrites&#x202f;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::Toasts</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Details...</source>
        <translation>Détails...</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>Ignorer tout</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>%n autre message</numerusform>
            <numerusform>%n autres messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Release chain</source>
        <translation>Chaîne des releases</translation>
    </message>
    <message>
        <source>Delivery chain</source>
        <translation>Chaîne de livraison</translation>
    </message>
    <message>
        <source>The node says: %1.</source>
        <translation>Le nœud dit&#x202f;: %1.</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En examen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Rappelée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Vérificateur</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>Distributeur</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Validateur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arborescence</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>File tree</source>
        <translation>Arborescence de fichiers</translation>
    </message>
    <message>
        <source>Signs transactions</source>
        <translation>Signe les transactions</translation>
    </message>
    <message>
        <source>Signs releases</source>
        <translation>Signe les releases</translation>
    </message>
    <message>
        <source>Root, kept offline</source>
        <translation>Racine, gardée hors ligne</translation>
    </message>
    <message>
        <source>Signs votes</source>
        <translation>Signe les votes</translation>
    </message>
    <message>
        <source>Signs blocks</source>
        <translation>Signe les blocs</translation>
    </message>
    <message>
        <source>Cosigns checkpoints</source>
        <translation>Cosigne les points de contrôle</translation>
    </message>
    <message>
        <source>Connections of the node</source>
        <translation>Connexions du nœud</translation>
    </message>
    <message>
        <source>Opens sealed data</source>
        <translation>Ouvre les données scellées</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Rattrapage</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Bloquée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Seeding</source>
        <translation>En partage</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Build a delta</source>
        <translation>Créer un delta</translation>
    </message>
    <message>
        <source>Publish a release</source>
        <translation>Publier une release</translation>
    </message>
    <message>
        <source>Add an artifact</source>
        <translation>Ajouter un artefact</translation>
    </message>
    <message>
        <source>Rebuild for review</source>
        <translation>Reconstruire pour examen</translation>
    </message>
    <message>
        <source>Measure a delta</source>
        <translation>Mesurer un delta</translation>
    </message>
    <message>
        <source>Fetch a payload</source>
        <translation>Récupérer une charge utile</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <source>Indexing the old version</source>
        <translation>Indexation de l’ancienne version</translation>
    </message>
    <message>
        <source>Looking for what stayed the same</source>
        <translation>Recherche de ce qui est resté identique</translation>
    </message>
    <message>
        <source>Comparing what moved</source>
        <translation>Comparaison de ce qui a bougé</translation>
    </message>
    <message>
        <source>Compressing</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Writing the payload</source>
        <translation>Écriture de la charge utile</translation>
    </message>
    <message>
        <source>Applying and comparing</source>
        <translation>Application et comparaison</translation>
    </message>
    <message>
        <source>Waiting until it is settled</source>
        <translation>En attente du caractère définitif</translation>
    </message>
    <message>
        <source>Rebuilding the target</source>
        <translation>Reconstruction de la cible</translation>
    </message>
    <message>
        <source>Building the delta</source>
        <translation>Création du delta</translation>
    </message>
    <message>
        <source>Fetching the payloads</source>
        <translation>Récupération des charges utiles</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>A device failed its boot check</source>
        <translation>Un appareil a échoué à son contrôle de démarrage</translation>
    </message>
    <message>
        <source>A device reported a failure</source>
        <translation>Un appareil a signalé un échec</translation>
    </message>
    <message>
        <source>A device signed two conflicting statements</source>
        <translation>Un appareil a signé deux déclarations contradictoires</translation>
    </message>
    <message>
        <source>A batch of a gateway was struck</source>
        <translation>Un lot d’une passerelle a été annulé</translation>
    </message>
    <message>
        <source>The followed directory is behind</source>
        <translation>Le répertoire suivi est en retard</translation>
    </message>
    <message>
        <source>This node cannot keep what it should</source>
        <translation>Ce nœud ne peut pas garder ce qu’il doit garder</translation>
    </message>
    <message>
        <source>A file of this node&apos;s store is damaged</source>
        <translation>Un fichier du stockage de ce nœud est endommagé</translation>
    </message>
    <message>
        <source>A validator signed another history</source>
        <translation>Un validateur a signé une autre histoire</translation>
    </message>
    <message>
        <source>A member signed two conflicting statements</source>
        <translation>Un membre a signé deux déclarations contradictoires</translation>
    </message>
    <message>
        <source>A transaction of ours does not appear</source>
        <translation>Une de nos transactions n’apparaît pas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Admission of a member</source>
        <translation>Admission d’un membre</translation>
    </message>
    <message>
        <source>New epoch</source>
        <translation>Nouvelle époque</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Enrolment of devices</source>
        <translation>Enrôlement d’appareils</translation>
    </message>
    <message>
        <source>Revocation of devices</source>
        <translation>Révocation d’appareils</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Added artifact</source>
        <translation>Artefact ajouté</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Anchor of the release chain</source>
        <translation>Ancre de la chaîne des releases</translation>
    </message>
    <message>
        <source>Batch of acknowledgements</source>
        <translation>Lot d’acquittements</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Fastest to build</source>
        <translation>Le plus rapide à créer</translation>
    </message>
    <message>
        <source>Smallest payload</source>
        <translation>Plus petite charge utile</translation>
    </message>
    <message>
        <source>Least memory on the device</source>
        <translation>Mémoire minimale sur l’appareil</translation>
    </message>
    <message>
        <source>A chain of this node has stopped for good</source>
        <translation>Une chaîne de ce nœud s’est arrêtée définitivement</translation>
    </message>
    <message>
        <source>What this node knows is old</source>
        <translation>Ce que sait ce nœud est ancien</translation>
    </message>
    <message>
        <source>The gateway&apos;s keys are locked</source>
        <translation>Les clés de la passerelle sont verrouillées</translation>
    </message>
    <message>
        <source>An approved release cannot be offered to devices</source>
        <translation>Une release approuvée ne peut pas être proposée aux appareils</translation>
    </message>
    <message>
        <source>A rollout paused by itself</source>
        <translation>Un déploiement s’est mis en pause</translation>
    </message>
    <message>
        <source>A rollout stopped with its release</source>
        <translation>Un déploiement s’est arrêté avec sa release</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>L&apos;horloge de cet ordinateur est fausse</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Lancé</translation>
    </message>
    <message>
        <source>Ring opened</source>
        <translation>Anneau ouvert</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Resumed, failures retried</source>
        <translation>Repris, échecs réessayés</translation>
    </message>
    <message>
        <source>Ring opened by hand</source>
        <translation>Anneau ouvert à la main</translation>
    </message>
    <message>
        <source>All rings opened at once</source>
        <translation>Tous les anneaux ouverts d’un coup</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Says it is installed</source>
        <translation>Se dit installé</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplète</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 have voted; how is shown once you have voted. Needed to approve: %3</source>
        <translation>
            <numerusform>%1 vote sur %2&#x202f;; le sens s’affiche après votre vote. Requis pour approuver&#x202f;: %3</numerusform>
            <numerusform>%1 votes sur %2&#x202f;; le sens s’affiche après votre vote. Requis pour approuver&#x202f;: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden until you vote</source>
        <translation>Caché jusqu’à votre vote</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Fetches or installs</source>
        <translation>Récupère ou installe</translation>
    </message>
    <message>
        <source>Waits for its restart</source>
        <translation>Attend son redémarrage</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>En cours d’annulation</translation>
    </message>
    <message>
        <source>Ended without a word</source>
        <translation>Fini sans un mot</translation>
    </message>
    <message>
        <source>Overtaken by another</source>
        <translation>Dépassée par une autre</translation>
    </message>
    <message>
        <source>Run an analyzer again</source>
        <translation>Exécuter à nouveau un analyseur</translation>
    </message>
    <message>
        <source>Verify a chain from its beginning</source>
        <translation>Vérifier une chaîne depuis le début</translation>
    </message>
    <message>
        <source>Applying blocks</source>
        <translation>Application des blocs</translation>
    </message>
    <message>
        <source>Read the offer</source>
        <translation>A lu l’offre</translation>
    </message>
    <message>
        <source>Began to fetch</source>
        <translation>A commencé à récupérer</translation>
    </message>
    <message>
        <source>Fetched all of it</source>
        <translation>A tout récupéré</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>A dit</translation>
    </message>
    <message>
        <source>Signed its acknowledgement</source>
        <translation>A signé son acquittement</translation>
    </message>
    <message>
        <source>Accuses a gateway</source>
        <translation>Met en cause une passerelle</translation>
    </message>
    <message>
        <source>Sign a report</source>
        <translation>Signer un rapport</translation>
    </message>
    <message>
        <source>%1, rejections: %2</source>
        <translation>%1, rejets&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 approvals, %2 needed</source>
        <translation>
            <numerusform>%1 approbation, %2 requises</numerusform>
            <numerusform>%1 approbations, %2 requises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 approvals</source>
        <translation>
            <numerusform>%1 approbation sur %2</numerusform>
            <numerusform>%1 sur %2 approbations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 needed</source>
        <comment>approvals</comment>
        <translation>%1, %2 requises</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>approvals</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, checkers: %2</source>
        <translation>%1, vérificateurs&#x202f;: %2</translation>
    </message>
</context>
</TS>
