<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>advice</name>
    <message>
        <source>This is a fault of Quorate. Please report it with the code.</source>
        <translation>זו תקלה של Quorate. נא לדווח עליה עם הקוד.</translation>
    </message>
    <message>
        <source>Correct the input and try again.</source>
        <translation>יש לתקן את הקלט ולנסות שוב.</translation>
    </message>
    <message>
        <source>Check the name, or wait until the node has caught up.</source>
        <translation>יש לבדוק את השם, או להמתין עד שהצומת ישלים פערים.</translation>
    </message>
    <message>
        <source>A rule does not allow it; trying again will not help.</source>
        <translation>כלל אינו מתיר זאת; ניסיון נוסף לא יעזור.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>יש לנסות שוב בעוד זמן מה.</translation>
    </message>
    <message>
        <source>Look at the present state and decide anew.</source>
        <translation>יש לבחון את המצב הנוכחי ולהחליט מחדש.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions, then try again.</source>
        <translation>יש לבדוק את הדיסק ואת ההרשאות ולנסות שוב.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>יש לפנות מקום ולנסות שוב.</translation>
    </message>
    <message>
        <source>Stop the node and restore its folder from a backup, or let it catch up anew.</source>
        <translation>יש לעצור את הצומת ולשחזר את תיקייתו מגיבוי, או לתת לו להשלים פערים מחדש.</translation>
    </message>
    <message>
        <source>Check which key is used and whether it may do this.</source>
        <translation>יש לבדוק באיזה מפתח נעשה שימוש ואם הוא מורשה לכך.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>ניתן להתחיל שוב בכל עת.</translation>
    </message>
    <message>
        <source>A newer version of Quorate may know it.</source>
        <translation>ייתכן שגרסה חדשה יותר של Quorate תכיר זאת.</translation>
    </message>
</context>
<context>
    <name>causes</name>
    <message>
        <source>The time by which votes are asked for is not to come.</source>
        <translation>המועד שעד אליו מבוקשות ההצבעות אינו בעתיד.</translation>
    </message>
    <message>
        <source>Choose a later time, or none.</source>
        <translation>יש לבחור מועד מאוחר יותר, או להשאיר ללא מועד.</translation>
    </message>
    <message>
        <source>The time by which votes are asked for is not after the release was made.</source>
        <translation>המועד שעד אליו מבוקשות ההצבעות אינו מאוחר מיצירת המהדורה.</translation>
    </message>
    <message>
        <source>The system refused an operation.</source>
        <translation>המערכת סירבה לפעולה.</translation>
    </message>
    <message>
        <source>Another program works in this folder.</source>
        <translation>תוכנית אחרת פועלת בתיקייה הזו.</translation>
    </message>
    <message>
        <source>Close the other program, or use another folder.</source>
        <translation>יש לסגור את התוכנית האחרת, או להשתמש בתיקייה אחרת.</translation>
    </message>
    <message>
        <source>This is not an address of the form host:port.</source>
        <translation>זו אינה כתובת בצורה מארח:יציאה.</translation>
    </message>
    <message>
        <source>The permissions of the file or folder do not allow it.</source>
        <translation>ההרשאות של הקובץ או התיקייה אינן מאפשרות זאת.</translation>
    </message>
    <message>
        <source>Change the permissions, or choose another place.</source>
        <translation>יש לשנות את ההרשאות, או לבחור מקום אחר.</translation>
    </message>
    <message>
        <source>A file of this name exists already.</source>
        <translation>קובץ בשם הזה כבר קיים.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>יש לבחור שם אחר.</translation>
    </message>
    <message>
        <source>Reading or writing the disk failed.</source>
        <translation>הקריאה מהדיסק או הכתיבה אליו נכשלה.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>הדיסק מלא.</translation>
    </message>
    <message>
        <source>The file or folder does not exist.</source>
        <translation>הקובץ או התיקייה אינם קיימים.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>יש לבדוק את הנתיב.</translation>
    </message>
    <message>
        <source>The file is larger than allowed here.</source>
        <translation>הקובץ גדול מהמותר כאן.</translation>
    </message>
    <message>
        <source>This is not a hexadecimal number.</source>
        <translation>זה אינו מספר הקסדצימלי.</translation>
    </message>
    <message>
        <source>An id has 64 hexadecimal digits; this has another length.</source>
        <translation>מזהה כולל 64 ספרות הקסדצימליות; אורכו של זה שונה.</translation>
    </message>
    <message>
        <source>A message of the chain breaks its rules; it is ignored.</source>
        <translation>הודעה של השרשרת מפרה את כלליה; מתעלמים ממנה.</translation>
    </message>
    <message>
        <source>A block breaks the rules of the chain; it is ignored.</source>
        <translation>בלוק מפר את כללי השרשרת; מתעלמים ממנו.</translation>
    </message>
    <message>
        <source>A block has a wrong signature; it is ignored.</source>
        <translation>בבלוק יש חתימה שגויה; מתעלמים ממנו.</translation>
    </message>
    <message>
        <source>The block is damaged.</source>
        <translation>הבלוק פגום.</translation>
    </message>
    <message>
        <source>Only the header of this block was kept; its transactions were pruned.</source>
        <translation>רק הכותרת של הבלוק הזה נשמרה; העסקאות שלו נגזמו.</translation>
    </message>
    <message>
        <source>The block is not sealed as the chain demands.</source>
        <translation>הבלוק לא נסגר כפי שהשרשרת דורשת.</translation>
    </message>
    <message>
        <source>A block comes from somebody who is no validator; it is ignored.</source>
        <translation>בלוק הגיע ממי שאינו מאמת; מתעלמים ממנו.</translation>
    </message>
    <message>
        <source>The block is larger than 2 MiB.</source>
        <translation>הבלוק גדול מ־‎2 MiB.</translation>
    </message>
    <message>
        <source>A validator sealed two blocks in one turn; both are kept as evidence.</source>
        <translation>מאמת סגר שני בלוקים בתור אחד; שניהם נשמרים כראיה.</translation>
    </message>
    <message>
        <source>The block is of an unknown version.</source>
        <translation>הבלוק בגרסה לא מוכרת.</translation>
    </message>
    <message>
        <source>A block belongs to the other chain.</source>
        <translation>בלוק שייך לשרשרת האחרת.</translation>
    </message>
    <message>
        <source>A block belongs to another consortium.</source>
        <translation>בלוק שייך לקונסורציום אחר.</translation>
    </message>
    <message>
        <source>The transactions do not match the block.</source>
        <translation>הטרנזקציות אינן תואמות את הבלוק.</translation>
    </message>
    <message>
        <source>A finality vote has a wrong signature.</source>
        <translation>בהצבעת סופיות יש חתימה שגויה.</translation>
    </message>
    <message>
        <source>The finality certificate has no votes.</source>
        <translation>אין הצבעות באישור הסופיות.</translation>
    </message>
    <message>
        <source>The finality votes are not in order.</source>
        <translation>הצבעות הסופיות אינן מסודרות.</translation>
    </message>
    <message>
        <source>A finality vote comes from somebody who is no validator.</source>
        <translation>הצבעת סופיות הגיעה ממי שאינו מאמת.</translation>
    </message>
    <message>
        <source>The finality certificate has too few votes.</source>
        <translation>יש מעט מדי הצבעות באישור הסופיות.</translation>
    </message>
    <message>
        <source>The validator&apos;s record is of an unknown version.</source>
        <translation>רשומת המאמת בגרסה לא מוכרת.</translation>
    </message>
    <message>
        <source>Use the version of Quorate that wrote it.</source>
        <translation>יש להשתמש בגרסת Quorate שכתבה אותה.</translation>
    </message>
    <message>
        <source>A finality vote points backwards.</source>
        <translation>הצבעת סופיות מצביעה לאחור.</translation>
    </message>
    <message>
        <source>A finality vote belongs to another chain.</source>
        <translation>הצבעת סופיות שייכת לשרשרת אחרת.</translation>
    </message>
    <message>
        <source>A peer sent an empty message.</source>
        <translation>עמית שלח הודעה ריקה.</translation>
    </message>
    <message>
        <source>A peer sent a message that is none of the chain&apos;s.</source>
        <translation>עמית שלח הודעה שאינה של השרשרת.</translation>
    </message>
    <message>
        <source>A peer sent a message that is too large.</source>
        <translation>עמית שלח הודעה גדולה מדי.</translation>
    </message>
    <message>
        <source>A peer sent a message with too many entries.</source>
        <translation>עמית שלח הודעה עם יותר מדי רשומות.</translation>
    </message>
    <message>
        <source>A peer sent a message of an unknown type.</source>
        <translation>עמית שלח הודעה מסוג לא מוכר.</translation>
    </message>
    <message>
        <source>A peer speaks another version of the protocol.</source>
        <translation>עמית מדבר בגרסה אחרת של הפרוטוקול.</translation>
    </message>
    <message>
        <source>A peer sent a message for another chain.</source>
        <translation>עמית שלח הודעה של שרשרת אחרת.</translation>
    </message>
    <message>
        <source>The data is damaged or not in its canonical form.</source>
        <translation>הנתונים פגומים או אינם בצורתם הקנונית.</translation>
    </message>
    <message>
        <source>A text in the data is not valid UTF-8.</source>
        <translation>טקסט בנתונים אינו UTF-8 תקין.</translation>
    </message>
    <message>
        <source>The data names the same field twice.</source>
        <translation>אותו שדה מופיע פעמיים בנתונים.</translation>
    </message>
    <message>
        <source>A required field is missing in the data.</source>
        <translation>שדה חובה חסר בנתונים.</translation>
    </message>
    <message>
        <source>The data is not in its canonical form.</source>
        <translation>הנתונים אינם בצורתם הקנונית.</translation>
    </message>
    <message>
        <source>The data ends too early.</source>
        <translation>הנתונים נגמרים מוקדם מדי.</translation>
    </message>
    <message>
        <source>A number in the data is out of its range.</source>
        <translation>מספר בנתונים חורג מהתחום שלו.</translation>
    </message>
    <message>
        <source>The data is nested too deeply.</source>
        <translation>הנתונים מקוננים לעומק רב מדי.</translation>
    </message>
    <message>
        <source>The data has more entries than allowed.</source>
        <translation>בנתונים יש יותר רשומות מהמותר.</translation>
    </message>
    <message>
        <source>There are bytes after the end of the data.</source>
        <translation>יש בתים אחרי סוף הנתונים.</translation>
    </message>
    <message>
        <source>The data has a field that this version does not know.</source>
        <translation>בנתונים יש שדה שהגרסה הזו אינה מכירה.</translation>
    </message>
    <message>
        <source>A field of the data has the wrong type.</source>
        <translation>שדה בנתונים הוא מסוג שגוי.</translation>
    </message>
    <message>
        <source>The signature uses an algorithm that is not allowed.</source>
        <translation>החתימה משתמשת באלגוריתם שאינו מותר.</translation>
    </message>
    <message>
        <source>This is not a signed message.</source>
        <translation>זו אינה הודעה חתומה.</translation>
    </message>
    <message>
        <source>The signed message is larger than allowed.</source>
        <translation>ההודעה החתומה גדולה מהמותר.</translation>
    </message>
    <message>
        <source>A node of the Merkle log is missing.</source>
        <translation>חסר צומת של יומן מרקל.</translation>
    </message>
    <message>
        <source>The log has no such leaf.</source>
        <translation>אין עלה כזה ביומן.</translation>
    </message>
    <message>
        <source>A signature under the checkpoint is wrong.</source>
        <translation>חתימה על נקודת הביקורת שגויה.</translation>
    </message>
    <message>
        <source>The checkpoint text is damaged.</source>
        <translation>הטקסט של נקודת הביקורת פגום.</translation>
    </message>
    <message>
        <source>The checkpoint text is larger than allowed.</source>
        <translation>הטקסט של נקודת הביקורת גדול מהמותר.</translation>
    </message>
    <message>
        <source>A cryptographic operation failed.</source>
        <translation>פעולה קריפטוגרפית נכשלה.</translation>
    </message>
    <message>
        <source>This is not Base64 text.</source>
        <translation>זה אינו טקסט Base64.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>ביטוי הסיסמה ריק.</translation>
    </message>
    <message>
        <source>Type the passphrase of the key file.</source>
        <translation>יש להקליד את ביטוי הסיסמה של קובץ המפתח.</translation>
    </message>
    <message>
        <source>The key could not be written.</source>
        <translation>לא ניתן היה לכתוב את המפתח.</translation>
    </message>
    <message>
        <source>A key file of this name exists already; keys are never overwritten.</source>
        <translation>קובץ מפתח בשם הזה כבר קיים; מפתחות לעולם אינם נדרסים.</translation>
    </message>
    <message>
        <source>The file is not a key file, or it is damaged.</source>
        <translation>הקובץ אינו קובץ מפתח, או שהוא פגום.</translation>
    </message>
    <message>
        <source>Other users of this computer can read the key file.</source>
        <translation>משתמשים אחרים במחשב הזה יכולים לקרוא את קובץ המפתח.</translation>
    </message>
    <message>
        <source>Allow reading to yourself alone (chmod 600), then try again.</source>
        <translation>יש להתיר קריאה לבעל הקובץ בלבד (⁨chmod 600⁩) ולנסות שוב.</translation>
    </message>
    <message>
        <source>The key file holds a key of another kind.</source>
        <translation>קובץ המפתח מכיל מפתח מסוג אחר.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>ביטוי הסיסמה שגוי.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and type it again.</source>
        <translation>יש לבדוק את פריסת המקלדת ולהקליד שוב.</translation>
    </message>
    <message>
        <source>The number of pieces does not fit the size.</source>
        <translation>מספר החלקים אינו תואם את הגודל.</translation>
    </message>
    <message>
        <source>The pieces do not add up to the recorded root.</source>
        <translation>החלקים אינם מצטברים לשורש הרשום.</translation>
    </message>
    <message>
        <source>This is not a usable public key.</source>
        <translation>זה אינו מפתח ציבורי שמיש.</translation>
    </message>
    <message>
        <source>The public key is of another kind than Ed25519.</source>
        <translation>המפתח הציבורי אינו מסוג Ed25519.</translation>
    </message>
    <message>
        <source>The sealed data is damaged.</source>
        <translation>הנתונים האטומים פגומים.</translation>
    </message>
    <message>
        <source>The data is not sealed to our key.</source>
        <translation>הנתונים אינם אטומים למפתח שלנו.</translation>
    </message>
    <message>
        <source>Ask the owner of the model to name you as a reader.</source>
        <translation>יש לבקש מבעלי הדגם להוסיף אותך כקורא.</translation>
    </message>
    <message>
        <source>The key cannot be used for sealing.</source>
        <translation>לא ניתן להשתמש במפתח לאיטום.</translation>
    </message>
    <message>
        <source>The cryptography self-test failed on this computer.</source>
        <translation>הבדיקה העצמית של ההצפנה נכשלה במחשב הזה.</translation>
    </message>
    <message>
        <source>Do not use this installation; reinstall its libraries.</source>
        <translation>אין להשתמש בהתקנה הזו; יש להתקין מחדש את הספריות שלה.</translation>
    </message>
    <message>
        <source>The payload could not be processed.</source>
        <translation>לא ניתן היה לעבד את המטען.</translation>
    </message>
    <message>
        <source>The rebuilt result differs from the target.</source>
        <translation>התוצאה שנבנתה מחדש שונה מהיעד.</translation>
    </message>
    <message>
        <source>The payload is not offered. Build it anew.</source>
        <translation>המטען אינו מוצע. יש לבנות אותו מחדש.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>העבודה בוטלה.</translation>
    </message>
    <message>
        <source>The saved progress of the update is damaged.</source>
        <translation>ההתקדמות השמורה של העדכון פגומה.</translation>
    </message>
    <message>
        <source>It starts from the beginning.</source>
        <translation>העדכון מתחיל מההתחלה.</translation>
    </message>
    <message>
        <source>The file is not a payload of Quorate.</source>
        <translation>הקובץ אינו מטען של Quorate.</translation>
    </message>
    <message>
        <source>The payload is damaged.</source>
        <translation>המטען פגום.</translation>
    </message>
    <message>
        <source>The payload needs more memory than is allowed here.</source>
        <translation>המטען דורש יותר זיכרון מהמותר כאן.</translation>
    </message>
    <message>
        <source>The settings of the delta contradict each other.</source>
        <translation>הגדרות הדלתא סותרות זו את זו.</translation>
    </message>
    <message>
        <source>The partly written result is not what the saved progress describes.</source>
        <translation>התוצאה שנכתבה בחלקה אינה זו שמתוארת בהתקדמות השמורה.</translation>
    </message>
    <message>
        <source>The saved progress belongs to another payload.</source>
        <translation>ההתקדמות השמורה שייכת למטען אחר.</translation>
    </message>
    <message>
        <source>The result would be larger than declared.</source>
        <translation>התוצאה תהיה גדולה מהמוצהר.</translation>
    </message>
    <message>
        <source>The installed software is shorter than the delta expects.</source>
        <translation>התוכנה המותקנת קצרה ממה שהדלתא מצפה לו.</translation>
    </message>
    <message>
        <source>The target is larger than the delta supports.</source>
        <translation>היעד גדול ממה שהדלתא תומכת בו.</translation>
    </message>
    <message>
        <source>The file tree changed while it was read.</source>
        <translation>עץ הקבצים השתנה בזמן הקריאה.</translation>
    </message>
    <message>
        <source>Close what writes to it and try again.</source>
        <translation>יש לסגור את מה שכותב אליו ולנסות שוב.</translation>
    </message>
    <message>
        <source>The file is not a tree archive.</source>
        <translation>הקובץ אינו ארכיון של עץ.</translation>
    </message>
    <message>
        <source>The tree archive is damaged.</source>
        <translation>ארכיון העץ פגום.</translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <translation>זו אינה תיקייה.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>יש לבחור תיקייה.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>התיקייה אינה ריקה.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>יש לבחור תיקייה ריקה.</translation>
    </message>
    <message>
        <source>The file tree has more files, or is larger, than supported.</source>
        <translation>בעץ הקבצים יש יותר קבצים, או שהוא גדול יותר, מהנתמך.</translation>
    </message>
    <message>
        <source>The tree has an entry that is no file, folder or symbolic link.</source>
        <translation>בעץ יש רשומה שאינה קובץ, תיקייה או קישור סמלי.</translation>
    </message>
    <message>
        <source>Remove it from the tree.</source>
        <translation>יש להסיר אותה מהעץ.</translation>
    </message>
    <message>
        <source>The tree archive is of an unknown version.</source>
        <translation>ארכיון העץ בגרסה לא מוכרת.</translation>
    </message>
    <message>
        <source>The payload ends too early.</source>
        <translation>המטען נגמר מוקדם מדי.</translation>
    </message>
    <message>
        <source>The payload is of an unknown version.</source>
        <translation>המטען בגרסה לא מוכרת.</translation>
    </message>
    <message>
        <source>The installed software is not what the delta starts from.</source>
        <translation>התוכנה המותקנת אינה זו שהדלתא יוצאת ממנה.</translation>
    </message>
    <message>
        <source>Use a delta from the installed version, or a full artifact.</source>
        <translation>יש להשתמש בדלתא מהגרסה המותקנת, או בתוצר מלא.</translation>
    </message>
    <message>
        <source>Decompressing the payload failed.</source>
        <translation>פריסת הדחיסה של המטען נכשלה.</translation>
    </message>
    <message>
        <source>The chain refused an operation.</source>
        <translation>השרשרת סירבה לפעולה.</translation>
    </message>
    <message>
        <source>A block that the chain builds on is missing on disk.</source>
        <translation>בלוק שהשרשרת נשענת עליו חסר בדיסק.</translation>
    </message>
    <message>
        <source>Stop the node and let it catch up anew.</source>
        <translation>יש לעצור את הצומת ולתת לו להשלים פערים מחדש.</translation>
    </message>
    <message>
        <source>The state after a block is not the one that its sealer recorded.</source>
        <translation>המצב אחרי בלוק אינו זה שסוגר הבלוק רשם.</translation>
    </message>
    <message>
        <source>Stop the node and report it; do not trust its state.</source>
        <translation>יש לעצור את הצומת ולדווח; אין לסמוך על מצבו.</translation>
    </message>
    <message>
        <source>Our own block was refused by our own rules.</source>
        <translation>הבלוק שלנו נדחה לפי הכללים שלנו.</translation>
    </message>
    <message>
        <source>This is a fault of Quorate. Please report it with the code.</source>
        <translation>זו תקלה של Quorate. נא לדווח עליה עם הקוד.</translation>
    </message>
    <message>
        <source>Too many transactions of this key wait for earlier ones.</source>
        <translation>יותר מדי טרנזקציות של המפתח הזה ממתינות לקודמות להן.</translation>
    </message>
    <message>
        <source>Wait until the earlier ones are settled.</source>
        <translation>יש להמתין עד שהקודמות יהיו סופיות.</translation>
    </message>
    <message>
        <source>The pool of waiting transactions is full.</source>
        <translation>מאגר הטרנזקציות הממתינות מלא.</translation>
    </message>
    <message>
        <source>This member has as many waiting transactions as one may have.</source>
        <translation>לחבר הזה יש מספר הטרנזקציות הממתינות המרבי.</translation>
    </message>
    <message>
        <source>Wait until some are settled.</source>
        <translation>יש להמתין עד שחלקן יהיו סופיות.</translation>
    </message>
    <message>
        <source>The block to return to is not on our chain.</source>
        <translation>הבלוק שיש לחזור אליו אינו בשרשרת שלנו.</translation>
    </message>
    <message>
        <source>A settled block cannot be undone.</source>
        <translation>לא ניתן לבטל בלוק סופי.</translation>
    </message>
    <message>
        <source>The stored chain begins with another genesis.</source>
        <translation>השרשרת השמורה מתחילה במסמך בראשית אחר.</translation>
    </message>
    <message>
        <source>Use the home that belongs to this consortium.</source>
        <translation>יש להשתמש בתיקיית הצומת ששייכת לקונסורציום הזה.</translation>
    </message>
    <message>
        <source>The chain is stopped.</source>
        <translation>השרשרת עצורה.</translation>
    </message>
    <message>
        <source>Waiting for blocks that others have.</source>
        <translation>ממתינים לבלוקים שנמצאים אצל אחרים.</translation>
    </message>
    <message>
        <source>Waiting for the finality votes of a validator quorum.</source>
        <translation>ממתינים להצבעות הסופיות של קוורום מאמתים.</translation>
    </message>
    <message>
        <source>Check which validators are connected.</source>
        <translation>יש לבדוק אילו מאמתים מחוברים.</translation>
    </message>
    <message>
        <source>Every connected peer has pruned the blocks that are missing here.</source>
        <translation>כל העמיתים המחוברים גזמו את הבלוקים החסרים כאן.</translation>
    </message>
    <message>
        <source>Connect to a node that keeps all blocks.</source>
        <translation>התחברו לצומת ששומר את כל הבלוקים.</translation>
    </message>
    <message>
        <source>Waiting for the turn of a validator that does not seal.</source>
        <translation>ממתינים לתורו של מאמת שאינו סוגר בלוקים.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>החיבור נכשל.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>החיבור נסגר.</translation>
    </message>
    <message>
        <source>The connection is being made.</source>
        <translation>החיבור בהקמה.</translation>
    </message>
    <message>
        <source>The peer no longer answers.</source>
        <translation>העמית כבר אינו עונה.</translation>
    </message>
    <message>
        <source>There is a connection to this peer already.</source>
        <translation>כבר קיים חיבור לעמית הזה.</translation>
    </message>
    <message>
        <source>The address to listen on does not belong to this computer.</source>
        <translation>כתובת ההאזנה אינה של המחשב הזה.</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>יש לבחור כתובת אחרת.</translation>
    </message>
    <message>
        <source>The system does not allow listening on this port.</source>
        <translation>המערכת אינה מתירה האזנה ביציאה הזו.</translation>
    </message>
    <message>
        <source>Choose a port above 1023.</source>
        <translation>יש לבחור יציאה מעל 1023.</translation>
    </message>
    <message>
        <source>Another program listens on this port.</source>
        <translation>תוכנית אחרת מאזינה ביציאה הזו.</translation>
    </message>
    <message>
        <source>Choose another port, or close the other program.</source>
        <translation>יש לבחור יציאה אחרת, או לסגור את התוכנית האחרת.</translation>
    </message>
    <message>
        <source>The name of the host is not known.</source>
        <translation>שם המארח אינו מוכר.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>יש לבדוק את הכתובת.</translation>
    </message>
    <message>
        <source>The peer is not a member that may connect.</source>
        <translation>העמית אינו חבר שמורשה להתחבר.</translation>
    </message>
    <message>
        <source>The peer sent more than allowed.</source>
        <translation>העמית שלח יותר מהמותר.</translation>
    </message>
    <message>
        <source>The peer broke the rules of the protocol.</source>
        <translation>העמית הפר את כללי הפרוטוקול.</translation>
    </message>
    <message>
        <source>The peer takes its messages too slowly.</source>
        <translation>העמית קולט את ההודעות שלו לאט מדי.</translation>
    </message>
    <message>
        <source>The computer answers, but nothing listens there.</source>
        <translation>המחשב עונה, אבל דבר אינו מאזין שם.</translation>
    </message>
    <message>
        <source>Check whether its node runs, and the port.</source>
        <translation>יש לבדוק שהצומת שלו פועל, ואת היציאה.</translation>
    </message>
    <message>
        <source>The peer refused the connection.</source>
        <translation>העמית סירב לחיבור.</translation>
    </message>
    <message>
        <source>This is our own address.</source>
        <translation>זו הכתובת שלנו.</translation>
    </message>
    <message>
        <source>The network runs already.</source>
        <translation>הרשת כבר פועלת.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>לא התקבלה תשובה בזמן.</translation>
    </message>
    <message>
        <source>Check the address and the firewall.</source>
        <translation>יש לבדוק את הכתובת ואת חומת האש.</translation>
    </message>
    <message>
        <source>The secure connection could not be made.</source>
        <translation>לא ניתן היה להקים את החיבור המאובטח.</translation>
    </message>
    <message>
        <source>The secure connection could not be set up.</source>
        <translation>לא ניתן היה להכין את החיבור המאובטח.</translation>
    </message>
    <message>
        <source>There are as many connections as allowed.</source>
        <translation>כבר יש מספר החיבורים המרבי.</translation>
    </message>
    <message>
        <source>The network leads nowhere near this address.</source>
        <translation>הרשת אינה מגיעה לכתובת הזו.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>יש לבדוק את הרשת.</translation>
    </message>
    <message>
        <source>The computer at this address has another key than the member.</source>
        <translation>למחשב שבכתובת הזו יש מפתח אחר מזה של החבר.</translation>
    </message>
    <message>
        <source>Do not trust it. Ask the member for its address.</source>
        <translation>אין לסמוך עליו. יש לברר את הכתובת אצל החבר.</translation>
    </message>
    <message>
        <source>The database failed.</source>
        <translation>מסד הנתונים נכשל.</translation>
    </message>
    <message>
        <source>The database on disk is damaged.</source>
        <translation>מסד הנתונים שבדיסק פגום.</translation>
    </message>
    <message>
        <source>Stop the node and restore its folder from a backup, or let it catch up anew.</source>
        <translation>יש לעצור את הצומת ולשחזר את תיקייתו מגיבוי, או לתת לו להשלים פערים מחדש.</translation>
    </message>
    <message>
        <source>Reading or writing the database failed.</source>
        <translation>הקריאה ממסד הנתונים או הכתיבה אליו נכשלה.</translation>
    </message>
    <message>
        <source>Another program uses the database.</source>
        <translation>תוכנית אחרת משתמשת במסד הנתונים.</translation>
    </message>
    <message>
        <source>Close the other program.</source>
        <translation>יש לסגור את התוכנית האחרת.</translation>
    </message>
    <message>
        <source>The disk is full; nothing more is recorded.</source>
        <translation>הדיסק מלא; דבר נוסף אינו נרשם.</translation>
    </message>
    <message>
        <source>The transfers refused an operation.</source>
        <translation>ההעברות סירבו לפעולה.</translation>
    </message>
    <message>
        <source>Hashing was stopped.</source>
        <translation>חישוב הגיבוב נעצר.</translation>
    </message>
    <message>
        <source>The port for transfers could not be opened.</source>
        <translation>לא ניתן היה לפתוח את היציאה של ההעברות.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>יש לבחור יציאה אחרת.</translation>
    </message>
    <message>
        <source>The settings of the transfers contradict each other.</source>
        <translation>הגדרות ההעברות סותרות זו את זו.</translation>
    </message>
    <message>
        <source>The payload has no bytes.</source>
        <translation>אין בתים במטען.</translation>
    </message>
    <message>
        <source>The payload is not complete yet.</source>
        <translation>המטען עדיין אינו שלם.</translation>
    </message>
    <message>
        <source>Wait until the transfer is done.</source>
        <translation>יש להמתין עד שההעברה תסתיים.</translation>
    </message>
    <message>
        <source>The payload is small and travels in its transaction.</source>
        <translation>המטען קטן ומועבר בתוך הטרנזקציה שלו.</translation>
    </message>
    <message>
        <source>The payload does not add up to its recorded root.</source>
        <translation>המטען אינו מצטבר לשורש הרשום.</translation>
    </message>
    <message>
        <source>It is fetched anew from other peers.</source>
        <translation>הוא מובא מחדש מעמיתים אחרים.</translation>
    </message>
    <message>
        <source>The payload is larger than allowed.</source>
        <translation>המטען גדול מהמותר.</translation>
    </message>
    <message>
        <source>The payload is not known here.</source>
        <translation>המטען אינו מוכר כאן.</translation>
    </message>
    <message>
        <source>This is not a usable peer address.</source>
        <translation>זו אינה כתובת עמית שמישה.</translation>
    </message>
    <message>
        <source>There is too little space on the disk for the payload.</source>
        <translation>אין די מקום בדיסק עבור המטען.</translation>
    </message>
    <message>
        <source>The transfers did not stop in time.</source>
        <translation>ההעברות לא נעצרו בזמן.</translation>
    </message>
    <message>
        <source>The transfers are stopped.</source>
        <translation>ההעברות עצורות.</translation>
    </message>
    <message>
        <source>Another program uses the payload folder.</source>
        <translation>תוכנית אחרת משתמשת בתיקיית המטענים.</translation>
    </message>
    <message>
        <source>The stored hashes of a payload are damaged.</source>
        <translation>ערכי הגיבוב השמורים של מטען פגומים.</translation>
    </message>
    <message>
        <source>It is hashed anew.</source>
        <translation>הגיבוב מחושב מחדש.</translation>
    </message>
    <message>
        <source>Nobody who is connected has the missing pieces.</source>
        <translation>לאף אחד מהמחוברים אין החלקים החסרים.</translation>
    </message>
    <message>
        <source>It continues on its own when such a peer connects.</source>
        <translation>ההעברה תימשך מעצמה כשעמית כזה יתחבר.</translation>
    </message>
    <message>
        <source>The device refused the release.</source>
        <translation>המכשיר סירב למהדורה.</translation>
    </message>
    <message>
        <source>The release has no artifact that this device could install.</source>
        <translation>אין במהדורה תוצר שהמכשיר הזה יכול להתקין.</translation>
    </message>
    <message>
        <source>The artifact needs more room or memory than the device has.</source>
        <translation>התוצר דורש יותר מקום או זיכרון ממה שיש במכשיר.</translation>
    </message>
    <message>
        <source>The boot check crashed.</source>
        <translation>בדיקת האתחול קרסה.</translation>
    </message>
    <message>
        <source>The boot check failed; the device rolled back.</source>
        <translation>בדיקת האתחול נכשלה; המכשיר חזר לאחור.</translation>
    </message>
    <message>
        <source>The boot check could not be started.</source>
        <translation>לא ניתן היה להפעיל את בדיקת האתחול.</translation>
    </message>
    <message>
        <source>The boot check did not end in time.</source>
        <translation>בדיקת האתחול לא הסתיימה בזמן.</translation>
    </message>
    <message>
        <source>The new software did not confirm its boot; the device rolled back.</source>
        <translation>התוכנה החדשה לא אישרה את האתחול; המכשיר חזר לאחור.</translation>
    </message>
    <message>
        <source>The bundle belongs to another release.</source>
        <translation>החבילה שייכת למהדורה אחרת.</translation>
    </message>
    <message>
        <source>The newest checkpoint is older than the device accepts.</source>
        <translation>נקודת הביקורת האחרונה ישנה ממה שהמכשיר מקבל.</translation>
    </message>
    <message>
        <source>Check whether the gateway follows the chain.</source>
        <translation>יש לבדוק שהשער עוקב אחר השרשרת.</translation>
    </message>
    <message>
        <source>The configuration of the device is wrong.</source>
        <translation>תצורת המכשיר שגויה.</translation>
    </message>
    <message>
        <source>The device has too little room.</source>
        <translation>למכשיר יש מעט מדי מקום.</translation>
    </message>
    <message>
        <source>The epochs contradict those seen before.</source>
        <translation>התקופות סותרות את אלה שנראו קודם.</translation>
    </message>
    <message>
        <source>The epochs are older than those seen before.</source>
        <translation>התקופות ישנות מאלה שנראו קודם.</translation>
    </message>
    <message>
        <source>The device could not use its gateway.</source>
        <translation>המכשיר לא הצליח להשתמש בשער שלו.</translation>
    </message>
    <message>
        <source>The gateway closed the connection early.</source>
        <translation>השער סגר את החיבור מוקדם מדי.</translation>
    </message>
    <message>
        <source>The gateway does not accept the device.</source>
        <translation>השער אינו מקבל את המכשיר.</translation>
    </message>
    <message>
        <source>The gateway answered with damaged JSON.</source>
        <translation>השער ענה ב־JSON פגום.</translation>
    </message>
    <message>
        <source>The gateway answered with something that is no HTTP reply.</source>
        <translation>השער ענה בדבר שאינו תשובת HTTP.</translation>
    </message>
    <message>
        <source>The gateway does not have what the device asked for.</source>
        <translation>אין לשער מה שהמכשיר ביקש.</translation>
    </message>
    <message>
        <source>The gateway has another key than expected.</source>
        <translation>לשער יש מפתח אחר מהצפוי.</translation>
    </message>
    <message>
        <source>The answer of the gateway is larger than allowed.</source>
        <translation>התשובה של השער גדולה מהמותר.</translation>
    </message>
    <message>
        <source>The gateway did not answer in time.</source>
        <translation>השער לא ענה בזמן.</translation>
    </message>
    <message>
        <source>The gateway sends too slowly.</source>
        <translation>השער שולח לאט מדי.</translation>
    </message>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>לא ניתן להגיע אל השער.</translation>
    </message>
    <message>
        <source>The identity of the device cannot be used.</source>
        <translation>לא ניתן להשתמש בזהות של המכשיר.</translation>
    </message>
    <message>
        <source>The device has as many unsent acknowledgements as it can hold.</source>
        <translation>למכשיר יש מספר אישורי הקבלה המרבי שטרם נשלחו.</translation>
    </message>
    <message>
        <source>The payload does not match what the release promises.</source>
        <translation>המטען אינו תואם את מה שהמהדורה מבטיחה.</translation>
    </message>
    <message>
        <source>A block of the payload does not match its hash.</source>
        <translation>בלוק של המטען אינו תואם את הגיבוב שלו.</translation>
    </message>
    <message>
        <source>The rebuilt target has another hash than the release.</source>
        <translation>ליעד שנבנה מחדש יש גיבוב אחר מזה של המהדורה.</translation>
    </message>
    <message>
        <source>The device is provisioned already.</source>
        <translation>המכשיר כבר הוכן.</translation>
    </message>
    <message>
        <source>The slot is damaged.</source>
        <translation>המשבצת פגומה.</translation>
    </message>
    <message>
        <source>The slot is empty.</source>
        <translation>המשבצת ריקה.</translation>
    </message>
    <message>
        <source>The slot is missing.</source>
        <translation>המשבצת חסרה.</translation>
    </message>
    <message>
        <source>More was written than the slot declares.</source>
        <translation>נכתב יותר ממה שהמשבצת מצהירה.</translation>
    </message>
    <message>
        <source>The stored state of the device is damaged.</source>
        <translation>המצב השמור של המכשיר פגום.</translation>
    </message>
    <message>
        <source>The device has no stored state.</source>
        <translation>אין למכשיר מצב שמור.</translation>
    </message>
    <message>
        <source>The stored state of the device is of an unknown version.</source>
        <translation>המצב השמור של המכשיר בגרסה לא מוכרת.</translation>
    </message>
    <message>
        <source>The boot check is not inside the tree.</source>
        <translation>בדיקת האתחול אינה נמצאת בתוך העץ.</translation>
    </message>
    <message>
        <source>The release is for another hardware class.</source>
        <translation>המהדורה מיועדת לסוג חומרה אחר.</translation>
    </message>
    <message>
        <source>The device runs another kind of target.</source>
        <translation>המכשיר מריץ סוג אחר של יעד.</translation>
    </message>
    <message>
        <source>The release is for another model.</source>
        <translation>המהדורה מיועדת לדגם אחר.</translation>
    </message>
    <message>
        <source>The target is larger than the slot.</source>
        <translation>היעד גדול מהמשבצת.</translation>
    </message>
    <message>
        <source>The device already fetches a newer release.</source>
        <translation>המכשיר כבר מוריד מהדורה חדשה יותר.</translation>
    </message>
    <message>
        <source>The device still waits for the confirmation of an earlier boot.</source>
        <translation>המכשיר עדיין ממתין לאישור של אתחול קודם.</translation>
    </message>
    <message>
        <source>The device has no usable trust anchor.</source>
        <translation>אין למכשיר עוגן אמון שמיש.</translation>
    </message>
    <message>
        <source>The device tried this release as often as allowed.</source>
        <translation>המכשיר ניסה את המהדורה הזו כמספר הפעמים המותר.</translation>
    </message>
    <message>
        <source>The version is not newer than the installed one.</source>
        <translation>הגרסה אינה חדשה מהמותקנת.</translation>
    </message>
    <message>
        <source>The rollback index is below that of the installed version.</source>
        <translation>מדד החזרה לאחור נמוך מזה של הגרסה המותקנת.</translation>
    </message>
    <message>
        <source>The gateway refused a request.</source>
        <translation>השער סירב לבקשה.</translation>
    </message>
    <message>
        <source>Another program listens on the gateway&apos;s port.</source>
        <translation>תוכנית אחרת מאזינה ביציאה של השער.</translation>
    </message>
    <message>
        <source>The stored records of the gateway are damaged.</source>
        <translation>הרשומות השמורות של השער פגומות.</translation>
    </message>
    <message>
        <source>A device asks too often.</source>
        <translation>מכשיר פונה לעתים קרובות מדי.</translation>
    </message>
    <message>
        <source>A device could not prove who it is.</source>
        <translation>מכשיר לא הצליח להוכיח את זהותו.</translation>
    </message>
    <message>
        <source>The ledger&apos;s rules refuse it.</source>
        <translation>כללי הפנקס מסרבים לכך.</translation>
    </message>
    <message>
        <source>The acknowledgement is not valid.</source>
        <translation>אישור הקבלה אינו תקף.</translation>
    </message>
    <message>
        <source>The signature of the acknowledgement is wrong.</source>
        <translation>החתימה על אישור הקבלה שגויה.</translation>
    </message>
    <message>
        <source>A negative acknowledgement needs a reason, a positive one has none.</source>
        <translation>אישור קבלה שלילי מחייב סיבה, ובחיובי אין סיבה.</translation>
    </message>
    <message>
        <source>The acknowledgement is larger than allowed.</source>
        <translation>אישור הקבלה גדול מהמותר.</translation>
    </message>
    <message>
        <source>The acknowledgement names another device than its key.</source>
        <translation>אישור הקבלה נוקב במכשיר אחר מזה של המפתח.</translation>
    </message>
    <message>
        <source>The anchor of the release chain is not valid.</source>
        <translation>העוגן של שרשרת המהדורות אינו תקף.</translation>
    </message>
    <message>
        <source>The anchor is not newer than the last one.</source>
        <translation>העוגן אינו חדש מהקודם.</translation>
    </message>
    <message>
        <source>The signature of an approval is wrong.</source>
        <translation>חתימה של אישור שגויה.</translation>
    </message>
    <message>
        <source>A member is counted twice among the approvals.</source>
        <translation>חבר נספר פעמיים בין האישורים.</translation>
    </message>
    <message>
        <source>There are too few approvals.</source>
        <translation>יש מעט מדי אישורים.</translation>
    </message>
    <message>
        <source>An approval comes from somebody who is no checker of this epoch.</source>
        <translation>אישור הגיע ממי שאינו בודק בתקופה הזו.</translation>
    </message>
    <message>
        <source>The base of the artifact does not fit its kind.</source>
        <translation>הבסיס של התוצר אינו מתאים לסוגו.</translation>
    </message>
    <message>
        <source>The release has this artifact already.</source>
        <translation>התוצר הזה כבר נמצא במהדורה.</translation>
    </message>
    <message>
        <source>The payload of the artifact is empty.</source>
        <translation>המטען של התוצר ריק.</translation>
    </message>
    <message>
        <source>An artifact or document of the release is larger than 4 GiB.</source>
        <translation>תוצר או מסמך של המהדורה גדול מ־‎4 GiB.</translation>
    </message>
    <message>
        <source>The release has as many artifacts as allowed.</source>
        <translation>במהדורה כבר יש מספר התוצרים המרבי.</translation>
    </message>
    <message>
        <source>The artifact belongs to no target of the release.</source>
        <translation>התוצר אינו שייך לאף יעד של המהדורה.</translation>
    </message>
    <message>
        <source>The artifact is not signed by a release key of the publisher or owner.</source>
        <translation>התוצר אינו חתום במפתח מהדורות של המפרסם או של הבעלים.</translation>
    </message>
    <message>
        <source>The batch is not valid.</source>
        <translation>האצווה אינה תקפה.</translation>
    </message>
    <message>
        <source>The batch has no entries.</source>
        <translation>אין רשומות באצווה.</translation>
    </message>
    <message>
        <source>The batch is not sealed to us.</source>
        <translation>האצווה אינה אטומה עבורנו.</translation>
    </message>
    <message>
        <source>The batch has not the gateway&apos;s next number.</source>
        <translation>לאצווה אין המספר הבא של השער.</translation>
    </message>
    <message>
        <source>An opened entry does not fit its batch.</source>
        <translation>רשומה שנפתחה אינה תואמת את האצווה שלה.</translation>
    </message>
    <message>
        <source>The batch speaks of a release that was never approved.</source>
        <translation>האצווה עוסקת במהדורה שמעולם לא אושרה.</translation>
    </message>
    <message>
        <source>The releases of the batch are not in order.</source>
        <translation>המהדורות באצווה אינן מסודרות.</translation>
    </message>
    <message>
        <source>The bundle is not valid.</source>
        <translation>החבילה אינה תקפה.</translation>
    </message>
    <message>
        <source>The checkpoint contradicts the one seen before.</source>
        <translation>נקודת הביקורת סותרת את זו שנראתה קודם.</translation>
    </message>
    <message>
        <source>Keep both: they are evidence against the validators.</source>
        <translation>יש לשמור את שתיהן: הן ראיה נגד המאמתים.</translation>
    </message>
    <message>
        <source>The checkpoint of the bundle is damaged.</source>
        <translation>נקודת הביקורת שבחבילה פגומה.</translation>
    </message>
    <message>
        <source>The checkpoint belongs to another consortium or chain.</source>
        <translation>נקודת הביקורת שייכת לקונסורציום או לשרשרת אחרים.</translation>
    </message>
    <message>
        <source>Too few validators cosigned the checkpoint.</source>
        <translation>מעט מדי מאמתים חתמו יחד על נקודת הביקורת.</translation>
    </message>
    <message>
        <source>The checkpoint is older than the one seen before.</source>
        <translation>נקודת הביקורת ישנה מזו שנראתה קודם.</translation>
    </message>
    <message>
        <source>The chain of epochs in the bundle has a gap or a wrong signature.</source>
        <translation>בשרשרת התקופות שבחבילה יש פער או חתימה שגויה.</translation>
    </message>
    <message>
        <source>The bundle names an epoch that is not known.</source>
        <translation>החבילה נוקבת בתקופה לא מוכרת.</translation>
    </message>
    <message>
        <source>A proof in the bundle is wrong.</source>
        <translation>הוכחה בחבילה שגויה.</translation>
    </message>
    <message>
        <source>The proof of the last leaf is wrong.</source>
        <translation>ההוכחה של העלה האחרון שגויה.</translation>
    </message>
    <message>
        <source>The manifest is not the one that was approved.</source>
        <translation>המניפסט אינו זה שאושר.</translation>
    </message>
    <message>
        <source>The bundle lacks a proof.</source>
        <translation>חסרה הוכחה בחבילה.</translation>
    </message>
    <message>
        <source>The release is not approved.</source>
        <translation>המהדורה אינה מאושרת.</translation>
    </message>
    <message>
        <source>The publisher may not publish for this model.</source>
        <translation>המפרסם אינו רשאי לפרסם לדגם הזה.</translation>
    </message>
    <message>
        <source>The release was recalled.</source>
        <translation>המהדורה בוטלה בדיעבד.</translation>
    </message>
    <message>
        <source>The release was rejected.</source>
        <translation>המהדורה נדחתה.</translation>
    </message>
    <message>
        <source>The release is suspended.</source>
        <translation>המהדורה מושעית.</translation>
    </message>
    <message>
        <source>There were fewer checkers than the device demands.</source>
        <translation>היו פחות בודקים ממה שהמכשיר דורש.</translation>
    </message>
    <message>
        <source>The bundle is larger than 256 KiB.</source>
        <translation>החבילה גדולה מ־‎256 KiB.</translation>
    </message>
    <message>
        <source>The release was withdrawn.</source>
        <translation>המהדורה נמשכה.</translation>
    </message>
    <message>
        <source>The transaction belongs to the other chain.</source>
        <translation>הטרנזקציה שייכת לשרשרת האחרת.</translation>
    </message>
    <message>
        <source>Such a transaction does not belong on this chain.</source>
        <translation>טרנזקציה כזו אינה שייכת לשרשרת הזו.</translation>
    </message>
    <message>
        <source>The checkpoint is damaged.</source>
        <translation>נקודת הביקורת פגומה.</translation>
    </message>
    <message>
        <source>The request names another device.</source>
        <translation>הבקשה נוקבת במכשיר אחר.</translation>
    </message>
    <message>
        <source>The request of the device is damaged.</source>
        <translation>הבקשה של המכשיר פגומה.</translation>
    </message>
    <message>
        <source>The device is revoked already.</source>
        <translation>המכשיר כבר מבוטל.</translation>
    </message>
    <message>
        <source>A device with this key is enrolled already.</source>
        <translation>מכשיר עם המפתח הזה כבר רשום.</translation>
    </message>
    <message>
        <source>Devices must be appended at the next index.</source>
        <translation>יש להוסיף מכשירים במדד הבא.</translation>
    </message>
    <message>
        <source>Look at the fleet and try again.</source>
        <translation>יש לעיין בצי ולנסות שוב.</translation>
    </message>
    <message>
        <source>The devices are not in order.</source>
        <translation>המכשירים אינם מסודרים.</translation>
    </message>
    <message>
        <source>There is no such device in the fleet.</source>
        <translation>אין מכשיר כזה בצי.</translation>
    </message>
    <message>
        <source>The model has no such hardware class.</source>
        <translation>אין סוג חומרה כזה בדגם.</translation>
    </message>
    <message>
        <source>The key of a device cannot be used.</source>
        <translation>לא ניתן להשתמש במפתח של מכשיר.</translation>
    </message>
    <message>
        <source>A signature under the new epoch is wrong.</source>
        <translation>חתימה על התקופה החדשה שגויה.</translation>
    </message>
    <message>
        <source>A validator of the epoch has no consensus key.</source>
        <translation>למאמת של התקופה אין מפתח קונסנזוס.</translation>
    </message>
    <message>
        <source>A member signed the new epoch twice.</source>
        <translation>חבר חתם פעמיים על התקופה החדשה.</translation>
    </message>
    <message>
        <source>A member of the epoch lacks the key that it needs.</source>
        <translation>לחבר של התקופה חסר המפתח הנדרש לו.</translation>
    </message>
    <message>
        <source>The new epoch has not the next number.</source>
        <translation>לתקופה החדשה אין המספר הבא.</translation>
    </message>
    <message>
        <source>The members of the epoch are not in order.</source>
        <translation>חברי התקופה אינם מסודרים.</translation>
    </message>
    <message>
        <source>Too few members of the old epoch signed the new one.</source>
        <translation>מעט מדי חברים של התקופה הישנה חתמו על החדשה.</translation>
    </message>
    <message>
        <source>A signer of the new epoch is revoked.</source>
        <translation>חותם של התקופה החדשה מבוטל.</translation>
    </message>
    <message>
        <source>The epoch is for another role.</source>
        <translation>התקופה היא של תפקיד אחר.</translation>
    </message>
    <message>
        <source>A member of the epoch does not hold the role.</source>
        <translation>חבר של התקופה אינו ממלא את התפקיד.</translation>
    </message>
    <message>
        <source>A signer of the new epoch is not in the old one.</source>
        <translation>חותם של התקופה החדשה אינו בתקופה הישנה.</translation>
    </message>
    <message>
        <source>The evidence is not valid.</source>
        <translation>הראיות אינן תקפות.</translation>
    </message>
    <message>
        <source>The evidence holds nothing of the delivery chain.</source>
        <translation>אין בראיות דבר משרשרת המסירה.</translation>
    </message>
    <message>
        <source>The evidence holds no release.</source>
        <translation>אין בראיות מהדורה.</translation>
    </message>
    <message>
        <source>The genesis document has no valid time.</source>
        <translation>אין במסמך הבראשית שעה תקפה.</translation>
    </message>
    <message>
        <source>The heartbeat in the genesis document is out of range.</source>
        <translation>קצב הפעימה במסמך הבראשית חורג מהתחום.</translation>
    </message>
    <message>
        <source>A member in the genesis document lacks a key.</source>
        <translation>לחבר במסמך הבראשית חסר מפתח.</translation>
    </message>
    <message>
        <source>A key stands twice in the genesis document.</source>
        <translation>מפתח מופיע פעמיים במסמך הבראשית.</translation>
    </message>
    <message>
        <source>The genesis document has too few or too many members.</source>
        <translation>במסמך הבראשית יש חברים רבים מדי או מעטים מדי.</translation>
    </message>
    <message>
        <source>The members in the genesis document are not in order.</source>
        <translation>החברים במסמך הבראשית אינם מסודרים.</translation>
    </message>
    <message>
        <source>The genesis document demands more checkers than it names.</source>
        <translation>מסמך הבראשית דורש יותר בודקים משהוא נוקב בהם.</translation>
    </message>
    <message>
        <source>The name of the consortium is not usable.</source>
        <translation>לא ניתן להשתמש בשם הקונסורציום.</translation>
    </message>
    <message>
        <source>A member in the genesis document has a wrong revision.</source>
        <translation>לחבר במסמך הבראשית יש מספר עדכון שגוי.</translation>
    </message>
    <message>
        <source>The genesis document names a revoked key.</source>
        <translation>מסמך הבראשית נוקב במפתח מבוטל.</translation>
    </message>
    <message>
        <source>An epoch of the genesis document names a member without the role.</source>
        <translation>תקופה במסמך הבראשית נוקבת בחבר שאין לו התפקיד.</translation>
    </message>
    <message>
        <source>The genesis document is too large.</source>
        <translation>מסמך הבראשית גדול מדי.</translation>
    </message>
    <message>
        <source>The turn time in the genesis document is out of range.</source>
        <translation>משך התור במסמך הבראשית חורג מהתחום.</translation>
    </message>
    <message>
        <source>An epoch of the genesis document names an unknown member.</source>
        <translation>תקופה במסמך הבראשית נוקבת בחבר לא מוכר.</translation>
    </message>
    <message>
        <source>A key in the genesis document cannot be used.</source>
        <translation>לא ניתן להשתמש במפתח במסמך הבראשית.</translation>
    </message>
    <message>
        <source>The genesis document is of an unknown version.</source>
        <translation>מסמך הבראשית בגרסה לא מוכרת.</translation>
    </message>
    <message>
        <source>An id has 1 to 64 characters of a-z, 0-9, hyphen and dot.</source>
        <translation>מזהה כולל 1 עד 64 תווים מתוך ⁨a-z⁩, ⁨0-9⁩, מקף ונקודה.</translation>
    </message>
    <message>
        <source>An inline payload stands twice in the transaction.</source>
        <translation>מטען מוטבע מופיע פעמיים בטרנזקציה.</translation>
    </message>
    <message>
        <source>An inline payload does not fit its hash.</source>
        <translation>מטען מוטבע אינו תואם את הגיבוב שלו.</translation>
    </message>
    <message>
        <source>An inline payload is missing in the transaction.</source>
        <translation>מטען מוטבע חסר בטרנזקציה.</translation>
    </message>
    <message>
        <source>The transaction carries a payload that nothing refers to.</source>
        <translation>הטרנזקציה נושאת מטען ששום דבר אינו מפנה אליו.</translation>
    </message>
    <message>
        <source>A list that must not be empty is empty.</source>
        <translation>רשימה שאסור שתהיה ריקה היא ריקה.</translation>
    </message>
    <message>
        <source>The signature of the manifest is wrong.</source>
        <translation>החתימה על המניפסט שגויה.</translation>
    </message>
    <message>
        <source>The boot check does not fit the kind of target.</source>
        <translation>בדיקת האתחול אינה מתאימה לסוג היעד.</translation>
    </message>
    <message>
        <source>The manifest is signed twice with one key.</source>
        <translation>המניפסט חתום פעמיים באותו מפתח.</translation>
    </message>
    <message>
        <source>The release names the same target or hardware class twice.</source>
        <translation>המהדורה נוקבת פעמיים באותו יעד או באותו סוג חומרה.</translation>
    </message>
    <message>
        <source>The release has no target for this hardware class.</source>
        <translation>אין במהדורה יעד לסוג החומרה הזה.</translation>
    </message>
    <message>
        <source>Ask the owner of the model to name you as a delegate.</source>
        <translation>יש לבקש מבעלי הדגם למנות אותך כמיופה כוח.</translation>
    </message>
    <message>
        <source>No release key of the publisher signed the manifest.</source>
        <translation>שום מפתח מהדורות של המפרסם לא חתם על המניפסט.</translation>
    </message>
    <message>
        <source>The manifest is of an unknown version.</source>
        <translation>המניפסט בגרסה לא מוכרת.</translation>
    </message>
    <message>
        <source>The manifest belongs to another consortium.</source>
        <translation>המניפסט שייך לקונסורציום אחר.</translation>
    </message>
    <message>
        <source>The manifest names another publisher than the signer.</source>
        <translation>המניפסט נוקב במפרסם שאינו החותם.</translation>
    </message>
    <message>
        <source>An endorsement has a wrong signature.</source>
        <translation>בהבעת תמיכה יש חתימה שגויה.</translation>
    </message>
    <message>
        <source>A member endorsed twice.</source>
        <translation>חבר הביע תמיכה פעמיים.</translation>
    </message>
    <message>
        <source>A key of the member was changed in place.</source>
        <translation>מפתח של החבר שונה במקומו.</translation>
    </message>
    <message>
        <source>A key of the member was dropped instead of revoked.</source>
        <translation>מפתח של החבר הושמט במקום להתבטל.</translation>
    </message>
    <message>
        <source>The key belongs to another member or purpose already.</source>
        <translation>המפתח כבר שייך לחבר אחר או לשימוש אחר.</translation>
    </message>
    <message>
        <source>The keys of the member are not in order.</source>
        <translation>המפתחות של החבר אינם מסודרים.</translation>
    </message>
    <message>
        <source>The record of the member changed meanwhile.</source>
        <translation>רשומת החבר השתנתה בינתיים.</translation>
    </message>
    <message>
        <source>A majority of the members must endorse it.</source>
        <translation>רוב החברים חייבים לתמוך בכך.</translation>
    </message>
    <message>
        <source>A majority of the holders of the role must endorse it.</source>
        <translation>רוב בעלי התפקיד חייבים לתמוך בכך.</translation>
    </message>
    <message>
        <source>The consortium has as many members as allowed.</source>
        <translation>בקונסורציום כבר יש מספר החברים המרבי.</translation>
    </message>
    <message>
        <source>There is no such member.</source>
        <translation>אין חבר כזה.</translation>
    </message>
    <message>
        <source>An endorsement comes from somebody who is no member.</source>
        <translation>הבעת תמיכה הגיעה ממי שאינו חבר.</translation>
    </message>
    <message>
        <source>A key of the member cannot be used.</source>
        <translation>לא ניתן להשתמש במפתח של החבר.</translation>
    </message>
    <message>
        <source>A hardware class of a model cannot be dropped.</source>
        <translation>לא ניתן להשמיט סוג חומרה של דגם.</translation>
    </message>
    <message>
        <source>A delegate must be a vendor.</source>
        <translation>מיופה כוח חייב להיות ספק.</translation>
    </message>
    <message>
        <source>Only the owner may change the model.</source>
        <translation>רק הבעלים רשאי לשנות את הדגם.</translation>
    </message>
    <message>
        <source>The lists of the model are not in order.</source>
        <translation>הרשימות של הדגם אינן מסודרות.</translation>
    </message>
    <message>
        <source>A model of this id exists already.</source>
        <translation>דגם עם המזהה הזה כבר קיים.</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>יש לבחור מזהה אחר.</translation>
    </message>
    <message>
        <source>The model is like this already.</source>
        <translation>הדגם כבר כזה.</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>אין דגם כזה.</translation>
    </message>
    <message>
        <source>The release asks for more approvals than there are checkers.</source>
        <translation>המהדורה מבקשת יותר אישורים ממספר הבודקים.</translation>
    </message>
    <message>
        <source>Ask for fewer approvals.</source>
        <translation>יש לבקש פחות אישורים.</translation>
    </message>
    <message>
        <source>There are fewer checkers than the consortium demands.</source>
        <translation>יש פחות בודקים ממה שהקונסורציום דורש.</translation>
    </message>
    <message>
        <source>Admit more checkers, then publish.</source>
        <translation>יש לקבל בודקים נוספים ואז לפרסם.</translation>
    </message>
    <message>
        <source>A release of the same target is open or approved already.</source>
        <translation>מהדורה של אותו יעד כבר פתוחה או מאושרת.</translation>
    </message>
    <message>
        <source>Look at that release, or change the target.</source>
        <translation>יש לעיין במהדורה ההיא, או לשנות את היעד.</translation>
    </message>
    <message>
        <source>This release is published already.</source>
        <translation>המהדורה הזו כבר פורסמה.</translation>
    </message>
    <message>
        <source>The decision about this release is final.</source>
        <translation>ההכרעה על המהדורה הזו סופית.</translation>
    </message>
    <message>
        <source>Artifacts can be added to open and approved releases alone.</source>
        <translation>ניתן להוסיף תוצרים רק למהדורות פתוחות ומאושרות.</translation>
    </message>
    <message>
        <source>Only the publisher and the owner of the model may do this.</source>
        <translation>רק המפרסם ובעלי הדגם רשאים לעשות זאת.</translation>
    </message>
    <message>
        <source>A withdrawal needs a reason.</source>
        <translation>משיכה מחייבת נימוק.</translation>
    </message>
    <message>
        <source>The votes of the release are not in order.</source>
        <translation>ההצבעות של המהדורה אינן מסודרות.</translation>
    </message>
    <message>
        <source>The member does not hold the role that this needs.</source>
        <translation>החבר אינו ממלא את התפקיד הנדרש.</translation>
    </message>
    <message>
        <source>An earlier transaction of the same key is missing.</source>
        <translation>חסרה טרנזקציה קודמת של אותו מפתח.</translation>
    </message>
    <message>
        <source>It is taken up once the earlier one arrives.</source>
        <translation>היא תיקלט כשהקודמת תגיע.</translation>
    </message>
    <message>
        <source>The sequence number was used already.</source>
        <translation>המספר הסידורי כבר נוצל.</translation>
    </message>
    <message>
        <source>The signature of the transaction is wrong.</source>
        <translation>החתימה על הטרנזקציה שגויה.</translation>
    </message>
    <message>
        <source>The signing key is revoked.</source>
        <translation>מפתח החתימה מבוטל.</translation>
    </message>
    <message>
        <source>The signing key belongs to no member.</source>
        <translation>מפתח החתימה אינו שייך לאף חבר.</translation>
    </message>
    <message>
        <source>The signing key is for another purpose.</source>
        <translation>מפתח החתימה מיועד לשימוש אחר.</translation>
    </message>
    <message>
        <source>The ledger does not hold this.</source>
        <translation>אין דבר כזה בפנקס.</translation>
    </message>
    <message>
        <source>The stored state is damaged.</source>
        <translation>המצב השמור פגום.</translation>
    </message>
    <message>
        <source>A text contains control characters.</source>
        <translation>טקסט מכיל תווי בקרה.</translation>
    </message>
    <message>
        <source>A text that must not be empty is empty.</source>
        <translation>טקסט שאסור שיהיה ריק הוא ריק.</translation>
    </message>
    <message>
        <source>Ledger time must rise.</source>
        <translation>שעון הפנקס חייב להתקדם.</translation>
    </message>
    <message>
        <source>The transaction is damaged.</source>
        <translation>הטרנזקציה פגומה.</translation>
    </message>
    <message>
        <source>The transaction is larger than 64 KiB.</source>
        <translation>הטרנזקציה גדולה מ־‎64 KiB.</translation>
    </message>
    <message>
        <source>The transaction is of an unknown kind.</source>
        <translation>הטרנזקציה מסוג לא מוכר.</translation>
    </message>
    <message>
        <source>The trust anchor is not valid.</source>
        <translation>עוגן האמון אינו תקף.</translation>
    </message>
    <message>
        <source>A version is dotted numbers with an optional tail, such as 1.4.0 or 1.4.0-rc.1.</source>
        <translation>גרסה היא מספרים מופרדים בנקודות עם סיומת לפי הצורך, כגון ⁨1.4.0⁩ או ⁨1.4.0-rc.1⁩.</translation>
    </message>
    <message>
        <source>The vote is not valid.</source>
        <translation>ההצבעה אינה תקפה.</translation>
    </message>
    <message>
        <source>The signature of the vote is wrong.</source>
        <translation>החתימה על ההצבעה שגויה.</translation>
    </message>
    <message>
        <source>The publisher, the owner and the delegates of a model do not vote on its releases.</source>
        <translation>המפרסם, הבעלים ומיופי הכוח של דגם אינם מצביעים על המהדורות שלו.</translation>
    </message>
    <message>
        <source>Who became a delegate after the publication can still reject.</source>
        <translation>מי שמונה למיופה כוח אחרי הפרסום עדיין יכול לדחות.</translation>
    </message>
    <message>
        <source>The vote key is revoked.</source>
        <translation>מפתח ההצבעה מבוטל.</translation>
    </message>
    <message>
        <source>A rejection is never taken back.</source>
        <translation>דחייה אינה ניתנת לחזרה.</translation>
    </message>
    <message>
        <source>The member is not in the checker epoch that the release froze.</source>
        <translation>החבר אינו בתקופת הבודקים שהמהדורה הקפיאה.</translation>
    </message>
    <message>
        <source>A rejection needs a reason.</source>
        <translation>דחייה מחייבת נימוק.</translation>
    </message>
    <message>
        <source>The member has cast this vote already.</source>
        <translation>החבר כבר הצביע כך.</translation>
    </message>
    <message>
        <source>The vote is for another checker epoch.</source>
        <translation>ההצבעה היא של תקופת בודקים אחרת.</translation>
    </message>
    <message>
        <source>The node refused an operation.</source>
        <translation>הצומת סירב לפעולה.</translation>
    </message>
    <message>
        <source>The acknowledgement speaks of a release that was never approved.</source>
        <translation>אישור הקבלה עוסק במהדורה שמעולם לא אושרה.</translation>
    </message>
    <message>
        <source>The acknowledgement speaks of a release for another model.</source>
        <translation>אישור הקבלה עוסק במהדורה של דגם אחר.</translation>
    </message>
    <message>
        <source>As many acknowledgements wait for their batch as can be held.</source>
        <translation>מספר אישורי הקבלה המרבי שניתן להחזיק כבר ממתין לאצווה.</translation>
    </message>
    <message>
        <source>The body of a batch does not add up to its recorded root.</source>
        <translation>גוף של אצווה אינו מצטבר לשורש הרשום שלה.</translation>
    </message>
    <message>
        <source>The payload could not be built.</source>
        <translation>לא ניתן היה לבנות את המטען.</translation>
    </message>
    <message>
        <source>The device asks for a proof from a checkpoint that is not on our chain.</source>
        <translation>המכשיר מבקש הוכחה מנקודת ביקורת שאינה בשרשרת שלנו.</translation>
    </message>
    <message>
        <source>The stored chain is of an unknown version.</source>
        <translation>השרשרת השמורה בגרסה לא מוכרת.</translation>
    </message>
    <message>
        <source>A node of the stored log is missing.</source>
        <translation>חסר צומת של היומן השמור.</translation>
    </message>
    <message>
        <source>The stored log does not add up to its root.</source>
        <translation>היומן השמור אינו מצטבר לשורש שלו.</translation>
    </message>
    <message>
        <source>There is no such block.</source>
        <translation>אין בלוק כזה.</translation>
    </message>
    <message>
        <source>There is no such transaction in the log.</source>
        <translation>אין טרנזקציה כזו ביומן.</translation>
    </message>
    <message>
        <source>The record to undo a block is missing.</source>
        <translation>חסרה הרשומה הנדרשת לביטול בלוק.</translation>
    </message>
    <message>
        <source>The chain has no validators.</source>
        <translation>אין מאמתים לשרשרת.</translation>
    </message>
    <message>
        <source>The folder belongs to another consortium.</source>
        <translation>התיקייה שייכת לקונסורציום אחר.</translation>
    </message>
    <message>
        <source>The stored chain and its state do not fit together.</source>
        <translation>השרשרת השמורה והמצב שלה אינם תואמים.</translation>
    </message>
    <message>
        <source>The stored state does not add up to its root.</source>
        <translation>המצב השמור אינו מצטבר לשורש שלו.</translation>
    </message>
    <message>
        <source>A block sets the ledger&apos;s time later than the block itself.</source>
        <translation>בלוק קובע את שעון הפנקס למאוחר מזמנו שלו.</translation>
    </message>
    <message>
        <source>The configuration file is damaged.</source>
        <translation>קובץ התצורה פגום.</translation>
    </message>
    <message>
        <source>Correct it, or create the node anew.</source>
        <translation>יש לתקן אותו, או ליצור את הצומת מחדש.</translation>
    </message>
    <message>
        <source>The configuration describes a gateway, but the member does not hold the role.</source>
        <translation>התצורה מתארת שער, אבל החבר אינו ממלא את התפקיד.</translation>
    </message>
    <message>
        <source>Correct config.json in the home.</source>
        <translation>יש לתקן את ⁨config.json⁩ בתיקיית הצומת.</translation>
    </message>
    <message>
        <source>The control socket of the node refused a request.</source>
        <translation>שקע הבקרה של הצומת סירב לבקשה.</translation>
    </message>
    <message>
        <source>A node runs in this home already.</source>
        <translation>צומת כבר פועל בתיקייה הזו.</translation>
    </message>
    <message>
        <source>Stop it first (quorated stop), or open another home.</source>
        <translation>יש לעצור אותו תחילה (⁨quorated stop⁩), או לפתוח תיקייה אחרת.</translation>
    </message>
    <message>
        <source>There is no such epoch.</source>
        <translation>אין תקופה כזו.</translation>
    </message>
    <message>
        <source>The evidence could not be put together.</source>
        <translation>לא ניתן היה להרכיב את הראיות.</translation>
    </message>
    <message>
        <source>The followed directory could not be brought up to date.</source>
        <translation>לא ניתן היה לעדכן את הספרייה שבמעקב.</translation>
    </message>
    <message>
        <source>No artifact leads from the present version to the new one.</source>
        <translation>אין תוצר שמוביל מהגרסה הנוכחית לחדשה.</translation>
    </message>
    <message>
        <source>The genesis does not fit this home.</source>
        <translation>מסמך הבראשית אינו מתאים לתיקייה הזו.</translation>
    </message>
    <message>
        <source>The folder has something in it already.</source>
        <translation>כבר יש משהו בתיקייה.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>יש לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <source>The folder is not the home of a node.</source>
        <translation>התיקייה אינה תיקייה של צומת.</translation>
    </message>
    <message>
        <source>Create or join a consortium first.</source>
        <translation>יש ליצור קונסורציום או להצטרף אליו תחילה.</translation>
    </message>
    <message>
        <source>The job was cancelled.</source>
        <translation>המשימה בוטלה.</translation>
    </message>
    <message>
        <source>There is no such job.</source>
        <translation>אין משימה כזו.</translation>
    </message>
    <message>
        <source>The key for this act is not on this computer.</source>
        <translation>המפתח לפעולה הזו אינו במחשב הזה.</translation>
    </message>
    <message>
        <source>Use the computer that holds it.</source>
        <translation>יש להשתמש במחשב שמחזיק בו.</translation>
    </message>
    <message>
        <source>The keys are locked.</source>
        <translation>המפתחות נעולים.</translation>
    </message>
    <message>
        <source>Unlock the keys and try again.</source>
        <translation>יש לפתוח את נעילת המפתחות ולנסות שוב.</translation>
    </message>
    <message>
        <source>The public half of a key is missing beside it.</source>
        <translation>החצי הציבורי של מפתח חסר לצידו.</translation>
    </message>
    <message>
        <source>The public record of a member is damaged.</source>
        <translation>הרשומה הציבורית של חבר פגומה.</translation>
    </message>
    <message>
        <source>The node is not running.</source>
        <translation>הצומת אינו פועל.</translation>
    </message>
    <message>
        <source>Start it and try again.</source>
        <translation>יש להפעיל אותו ולנסות שוב.</translation>
    </message>
    <message>
        <source>The payload is not held here.</source>
        <translation>המטען אינו מוחזק כאן.</translation>
    </message>
    <message>
        <source>The payload did not arrive in time.</source>
        <translation>המטען לא הגיע בזמן.</translation>
    </message>
    <message>
        <source>Check the peers of the transfer.</source>
        <translation>יש לבדוק את העמיתים של ההעברה.</translation>
    </message>
    <message>
        <source>There is no such profile for deltas.</source>
        <translation>אין פרופיל כזה לדלתאות.</translation>
    </message>
    <message>
        <source>The proof could not be made.</source>
        <translation>לא ניתן היה ליצור את ההוכחה.</translation>
    </message>
    <message>
        <source>There is no checkpoint with a quorum of cosignatures yet.</source>
        <translation>אין עדיין נקודת ביקורת עם קוורום של חתימות משותפות.</translation>
    </message>
    <message>
        <source>Wait until the validators have cosigned one.</source>
        <translation>יש להמתין עד שהמאמתים יחתמו יחד על אחת.</translation>
    </message>
    <message>
        <source>No cosigned checkpoint covers the transaction yet.</source>
        <translation>אף נקודת ביקורת חתומה עדיין אינה מכסה את הטרנזקציה.</translation>
    </message>
    <message>
        <source>Wait until the validators have cosigned the next one.</source>
        <translation>יש להמתין עד שהמאמתים יחתמו יחד על הבאה.</translation>
    </message>
    <message>
        <source>The proposal cannot be used.</source>
        <translation>לא ניתן להשתמש בהצעה.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>המסמך ריק.</translation>
    </message>
    <message>
        <source>Old and new are the same.</source>
        <translation>הישן והחדש זהים.</translation>
    </message>
    <message>
        <source>Choose another file or folder.</source>
        <translation>יש לבחור קובץ אחר או תיקייה אחרת.</translation>
    </message>
    <message>
        <source>The target could not be rebuilt.</source>
        <translation>לא ניתן היה לבנות את היעד מחדש.</translation>
    </message>
    <message>
        <source>The release travels as a delta alone; rebuilding needs the old version.</source>
        <translation>המהדורה מועברת כדלתא בלבד; לבנייה מחדש נדרשת הגרסה הישנה.</translation>
    </message>
    <message>
        <source>Choose the version that the delta starts from.</source>
        <translation>יש לבחור את הגרסה שממנה יוצאת הדלתא.</translation>
    </message>
    <message>
        <source>The rebuilt target is not the one of the release.</source>
        <translation>היעד שנבנה מחדש אינו זה של המהדורה.</translation>
    </message>
    <message>
        <source>Do not approve. Reject with this reason.</source>
        <translation>אין לאשר. יש לדחות בנימוק הזה.</translation>
    </message>
    <message>
        <source>The rebuilt target reads back differently.</source>
        <translation>היעד שנבנה מחדש נקרא חזרה בצורה שונה.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>יש לבדוק את הדיסק ולנסות שוב.</translation>
    </message>
    <message>
        <source>A stored record is damaged.</source>
        <translation>רשומה שמורה פגומה.</translation>
    </message>
    <message>
        <source>There is no such release.</source>
        <translation>אין מהדורה כזו.</translation>
    </message>
    <message>
        <source>The setup cannot be done this way.</source>
        <translation>לא ניתן לבצע את ההקמה בדרך הזו.</translation>
    </message>
    <message>
        <source>There is no such severity.</source>
        <translation>אין דרגת חומרה כזו.</translation>
    </message>
    <message>
        <source>The node is stopping.</source>
        <translation>הצומת בעצירה.</translation>
    </message>
    <message>
        <source>The transaction was not settled in time.</source>
        <translation>הטרנזקציה לא נעשתה סופית בזמן.</translation>
    </message>
    <message>
        <source>It may still be settled; look at the chain before you try again.</source>
        <translation>היא עדיין עשויה להיות סופית; יש לעיין בשרשרת לפני ניסיון נוסף.</translation>
    </message>
    <message>
        <source>The target changed while it was read.</source>
        <translation>היעד השתנה בזמן הקריאה.</translation>
    </message>
    <message>
        <source>The target is empty.</source>
        <translation>היעד ריק.</translation>
    </message>
    <message>
        <source>Choose a file or folder with content.</source>
        <translation>יש לבחור קובץ או תיקייה שיש בהם תוכן.</translation>
    </message>
    <message>
        <source>Old and new must both be files or both be folders.</source>
        <translation>הישן והחדש חייבים להיות שניהם קבצים או שניהם תיקיות.</translation>
    </message>
    <message>
        <source>The chosen file or folder does not exist.</source>
        <translation>הקובץ או התיקייה שנבחרו אינם קיימים.</translation>
    </message>
    <message>
        <source>There is no such transaction.</source>
        <translation>אין טרנזקציה כזו.</translation>
    </message>
    <message>
        <source>A verdict is approve or reject.</source>
        <translation>הכרעה היא אישור או דחייה.</translation>
    </message>
    <message>
        <source>A peer sent an unusable address.</source>
        <translation>עמית שלח כתובת לא שמישה.</translation>
    </message>
    <message>
        <source>This release was not reviewed on this node yet.</source>
        <translation>המהדורה הזו עדיין לא נבדקה בצומת הזה.</translation>
    </message>
    <message>
        <source>Start the review.</source>
        <translation>יש להתחיל את הבדיקה.</translation>
    </message>
    <message>
        <source>The version that this release updates is not at hand.</source>
        <translation>הגרסה שהמהדורה הזו מעדכנת אינה בהישג יד.</translation>
    </message>
    <message>
        <source>Choose the file or folder of the old version and start the review again.</source>
        <translation>יש לבחור את הקובץ או התיקייה של הגרסה הישנה ולהתחיל את הבדיקה מחדש.</translation>
    </message>
    <message>
        <source>The program quorate-unpack, which opens images in a confined process, is not installed.</source>
        <translation>התוכנית ⁨quorate-unpack⁩, שפותחת תמונות בתהליך מבודד, אינה מותקנת.</translation>
    </message>
    <message>
        <source>Install Quorate anew.</source>
        <translation>יש להתקין מחדש את Quorate.</translation>
    </message>
    <message>
        <source>There is no such file in the comparison.</source>
        <translation>אין קובץ כזה בהשוואה.</translation>
    </message>
    <message>
        <source>This release is being reviewed at this moment.</source>
        <translation>המהדורה הזו נבדקת ברגע זה.</translation>
    </message>
    <message>
        <source>Wait for the review, or cancel it.</source>
        <translation>יש להמתין לבדיקה, או לבטל אותה.</translation>
    </message>
    <message>
        <source>The review is not finished, so there is no report yet.</source>
        <translation>הבדיקה לא הסתיימה, ולכן אין עדיין דוח.</translation>
    </message>
    <message>
        <source>Wait for the review, or start it again.</source>
        <translation>יש להמתין לבדיקה, או להתחיל אותה מחדש.</translation>
    </message>
    <message>
        <source>A part of the image could not be inspected.</source>
        <translation>חלק מהתמונה לא ניתן היה לבחינה.</translation>
    </message>
    <message>
        <source>The description of an analyzer is wrong at the place named.</source>
        <translation>התיאור של מנתח שגוי במקום שצוין.</translation>
    </message>
    <message>
        <source>Correct its file in the folder analyzers of the node&apos;s home.</source>
        <translation>יש לתקן את הקובץ שלו בתיקייה ⁨analyzers⁩ שבתיקיית הצומת.</translation>
    </message>
    <message>
        <source>The analyzer&apos;s program is not installed.</source>
        <translation>התוכנית של המנתח אינה מותקנת.</translation>
    </message>
    <message>
        <source>Install it with the system&apos;s package manager.</source>
        <translation>יש להתקין אותה באמצעות מנהל החבילות של המערכת.</translation>
    </message>
    <message>
        <source>The analyzer&apos;s output is not what its description says.</source>
        <translation>הפלט של המנתח אינו כפי שהתיאור שלו אומר.</translation>
    </message>
    <message>
        <source>A hard link points at nothing that came before it.</source>
        <translation>קישור קשיח אינו מצביע על דבר שבא לפניו.</translation>
    </message>
    <message>
        <source>It is damaged; what could be read was read.</source>
        <translation>הוא פגום; מה שניתן לקריאה נקרא.</translation>
    </message>
    <message>
        <source>It lies deeper inside other containers than is looked.</source>
        <translation>הוא נמצא בעומק מכלים רב ממה שנבדק.</translation>
    </message>
    <message>
        <source>The archive has this name several times; the last one was taken.</source>
        <translation>השם הזה מופיע בארכיון כמה פעמים; נלקח האחרון.</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>הוא מוצפן.</translation>
    </message>
    <message>
        <source>The file system was not cleanly closed; its journal was not played back.</source>
        <translation>מערכת הקבצים לא נסגרה כהלכה; היומן שלה לא הוחל.</translation>
    </message>
    <message>
        <source>A folder contains itself.</source>
        <translation>תיקייה מכילה את עצמה.</translation>
    </message>
    <message>
        <source>It has more members, or longer names, than are looked at.</source>
        <translation>יש בו יותר פריטים, או שמות ארוכים יותר, ממה שנבדק.</translation>
    </message>
    <message>
        <source>It unpacks to so much more than its own size that it looks like a bomb; it was closed again.</source>
        <translation>בפריסה הוא גדול מעצמו עד כדי כך שהוא נראה כמו פצצה; הוא נסגר שוב.</translation>
    </message>
    <message>
        <source>It is larger than is unpacked.</source>
        <translation>הוא גדול ממה שנפרס.</translation>
    </message>
    <message>
        <source>There is more that was not looked into than is listed.</source>
        <translation>יש יותר דברים שלא נבדקו ממה שמופיע ברשימה.</translation>
    </message>
    <message>
        <source>Look at the added and changed files yourself.</source>
        <translation>יש לעיין בעצמך בקבצים שנוספו ושהשתנו.</translation>
    </message>
    <message>
        <source>Files were left out because of their names or their size, so no analyzer looked at them.</source>
        <translation>קבצים הושמטו בשל שמם או גודלם, ולכן אף מנתח לא בדק אותם.</translation>
    </message>
    <message>
        <source>Your notes on this release are more than can be kept; the last was not added.</source>
        <translation>ההערות שלך על המהדורה הזו רבות משאפשר לשמור; האחרונה לא נוספה.</translation>
    </message>
    <message>
        <source>It is over a limit of the comparison, and was not looked into wholly.</source>
        <translation>הוא חורג ממגבלה של ההשוואה ולא נבדק במלואו.</translation>
    </message>
    <message>
        <source>Make space, unless the size itself is absurd: then reject the release.</source>
        <translation>יש לפנות מקום, אלא אם הגודל עצמו מופרך: אז יש לדחות את המהדורה.</translation>
    </message>
    <message>
        <source>The disk has too little space to rebuild the target; nothing was written.</source>
        <translation>אין בדיסק די מקום לבנות את היעד מחדש; דבר לא נכתב.</translation>
    </message>
    <message>
        <source>It ends before it should.</source>
        <translation>הוא נגמר לפני הזמן.</translation>
    </message>
    <message>
        <source>A name in it climbs out of its folder or is too long; that member was left out.</source>
        <translation>שם שבתוכו יוצא מתיקייתו או ארוך מדי; הפריט הזה הושמט.</translation>
    </message>
    <message>
        <source>Its compression is unknown to this program.</source>
        <translation>הדחיסה שלו אינה מוכרת לתוכנית הזו.</translation>
    </message>
    <message>
        <source>This is not an attestation of a review.</source>
        <translation>זו אינה תעודה של בדיקה.</translation>
    </message>
    <message>
        <source>The attestation&apos;s signature is wrong: it was changed after it was signed.</source>
        <translation>החתימה על התעודה שגויה: היא שונתה לאחר שנחתמה.</translation>
    </message>
    <message>
        <source>The review was cancelled.</source>
        <translation>הבדיקה בוטלה.</translation>
    </message>
    <message>
        <source>The unpacked contents of this review are no longer there.</source>
        <translation>התוכן הפרוס של הבדיקה הזו כבר אינו קיים.</translation>
    </message>
    <message>
        <source>Start the review again.</source>
        <translation>יש להתחיל את הבדיקה מחדש.</translation>
    </message>
    <message>
        <source>The file is too large to be looked into as a whole.</source>
        <translation>הקובץ גדול מכדי לעיין בו בשלמותו.</translation>
    </message>
    <message>
        <source>The file begins like a program and is none.</source>
        <translation>הקובץ מתחיל כמו תוכנית ואינו תוכנית.</translation>
    </message>
    <message>
        <source>A finding needs a text of at most 2000 characters and one of the known weights.</source>
        <translation>לממצא נדרש טקסט של 2000 תווים לכל היותר ואחד המשקלים המוכרים.</translation>
    </message>
    <message>
        <source>The stored contents of a review are damaged.</source>
        <translation>התוכן השמור של בדיקה פגום.</translation>
    </message>
    <message>
        <source>The confined program crashed.</source>
        <translation>התוכנית המבודדת קרסה.</translation>
    </message>
    <message>
        <source>This system cannot keep a program from the network or from the files of its user, so it was not started.</source>
        <translation>המערכת הזו אינה יכולה להרחיק תוכנית מהרשת או מקובצי המשתמש שלה, ולכן היא לא הופעלה.</translation>
    </message>
    <message>
        <source>Use Linux 5.13 or later with seccomp and Landlock.</source>
        <translation>יש להשתמש ב־⁨Linux 5.13⁩ או חדש יותר עם ⁨seccomp⁩ ו־⁨Landlock⁩.</translation>
    </message>
    <message>
        <source>The program could not be started.</source>
        <translation>לא ניתן היה להפעיל את התוכנית.</translation>
    </message>
    <message>
        <source>The program took longer than allowed and was ended.</source>
        <translation>התוכנית רצה יותר מהמותר והופסקה.</translation>
    </message>
    <message>
        <source>The stored report of the review is damaged.</source>
        <translation>הדוח השמור של הבדיקה פגום.</translation>
    </message>
    <message>
        <source>The bill of materials is damaged or too large.</source>
        <translation>רשימת הרכיבים (⁨SBOM⁩) פגומה או גדולה מדי.</translation>
    </message>
    <message>
        <source>This is neither CycloneDX nor SPDX as JSON.</source>
        <translation>זה אינו ⁨CycloneDX⁩ ואינו ⁨SPDX⁩ כ־JSON.</translation>
    </message>
    <message>
        <source>The process that opens the image failed.</source>
        <translation>התהליך שפותח את התמונה נכשל.</translation>
    </message>
    <message>
        <source>There is neither a file nor a folder at this path.</source>
        <translation>אין קובץ או תיקייה בנתיב הזה.</translation>
    </message>
    <message>
        <source>The first difficulty in the genesis document is out of range.</source>
        <translation>דרגת הקושי הראשונה במסמך הבראשית חורגת מהתחום.</translation>
    </message>
    <message>
        <source>Only a chain that is sealed by work may do without votes.</source>
        <translation>רק שרשרת שנסגרת באמצעות עבודה יכולה לפעול בלי הצבעות.</translation>
    </message>
    <message>
        <source>A vendor that has a root key gets its release keys by that key alone.</source>
        <translation>ספק שיש לו מפתח שורש מקבל את מפתחות המהדורות שלו רק באמצעות המפתח הזה.</translation>
    </message>
    <message>
        <source>Rotate the release key with the root key.</source>
        <translation>יש להחליף את מפתח המהדורות באמצעות מפתח השורש.</translation>
    </message>
    <message>
        <source>One of the messages was not signed by the validator.</source>
        <translation>אחת ההודעות לא נחתמה בידי המאמת.</translation>
    </message>
    <message>
        <source>This offence is on the chain already.</source>
        <translation>ההפרה הזו כבר רשומה בשרשרת.</translation>
    </message>
    <message>
        <source>The messages are not what validators sign.</source>
        <translation>ההודעות אינן מהסוג שמאמתים חותמים עליו.</translation>
    </message>
    <message>
        <source>The two messages do not contradict each other.</source>
        <translation>שתי ההודעות אינן סותרות זו את זו.</translation>
    </message>
    <message>
        <source>The two messages are not in order.</source>
        <translation>שתי ההודעות אינן מסודרות.</translation>
    </message>
    <message>
        <source>The messages are not signed with a validator&apos;s key.</source>
        <translation>ההודעות אינן חתומות במפתח של מאמת.</translation>
    </message>
    <message>
        <source>The policy changed meanwhile.</source>
        <translation>המדיניות השתנתה בינתיים.</translation>
    </message>
    <message>
        <source>There is no such batch on the chain.</source>
        <translation>אין אצווה כזו בשרשרת.</translation>
    </message>
    <message>
        <source>The device&apos;s certificate was not anchored on the delivery chain.</source>
        <translation>תעודת המכשיר לא עוגנה בשרשרת המסירה.</translation>
    </message>
    <message>
        <source>Anchor it, then report again.</source>
        <translation>יש לעגן אותה ואז לדווח שוב.</translation>
    </message>
    <message>
        <source>The batch is struck already.</source>
        <translation>האצווה כבר נפסלה.</translation>
    </message>
    <message>
        <source>What is said to be an acknowledgement is none.</source>
        <translation>מה שנטען שהוא אישור קבלה אינו כזה.</translation>
    </message>
    <message>
        <source>What is reported is no misbehaviour of the gateway.</source>
        <translation>מה שדווח אינו עבירה של השער.</translation>
    </message>
    <message>
        <source>What is reported does not stand in the batch.</source>
        <translation>מה שדווח אינו רשום באצווה.</translation>
    </message>
    <message>
        <source>The key that should have signed the rotation did not sign it.</source>
        <translation>המפתח שהיה אמור לחתום על ההחלפה לא חתם עליה.</translation>
    </message>
    <message>
        <source>A release key alone does not rotate itself: a quorum of the checkers must consent.</source>
        <translation>מפתח מהדורות אינו מחליף את עצמו לבדו: קוורום של הבודקים חייב להסכים.</translation>
    </message>
    <message>
        <source>Use the root key, or ask the checkers.</source>
        <translation>יש להשתמש במפתח השורש, או לפנות לבודקים.</translation>
    </message>
    <message>
        <source>The record of the member holds as many keys as allowed.</source>
        <translation>ברשומת החבר כבר יש מספר המפתחות המרבי.</translation>
    </message>
    <message>
        <source>The rotation is signed with a key that may not rotate, or that is revoked.</source>
        <translation>ההחלפה חתומה במפתח שאינו רשאי להחליף, או שבוטל.</translation>
    </message>
    <message>
        <source>The analyzer ended with an exit code that its description does not know.</source>
        <translation>המנתח הסתיים בקוד יציאה שהתיאור שלו אינו מכיר.</translation>
    </message>
    <message>
        <source>The analyzer needs a file that is not there, such as its rules.</source>
        <translation>למנתח דרוש קובץ שאינו נמצא, כגון הכללים שלו.</translation>
    </message>
    <message>
        <source>Put it into the folder analyzers of the node&apos;s home.</source>
        <translation>יש להניח אותו בתיקייה ⁨analyzers⁩ שבתיקיית הצומת.</translation>
    </message>
    <message>
        <source>Silent until enough validators have told what this one signed last.</source>
        <translation>דומם עד שדי מאמתים יודיעו על מה חתם המאמת הזה לאחרונה.</translation>
    </message>
    <message>
        <source>It goes on by itself once a quorum of validators is connected.</source>
        <translation>זה נמשך מעצמו כשקוורום של מאמתים מחובר.</translation>
    </message>
    <message>
        <source>Silent, because its folder was put back from a backup or copied: others have to tell what this validator signed last.</source>
        <translation>שותק, כי התיקייה שלו שוחזרה מגיבוי או הועתקה: אחרים צריכים לומר על מה מאמת זה חתם לאחרונה.</translation>
    </message>
    <message>
        <source>It goes on by itself once a quorum of the other validators, or all where they are fewer, is connected.</source>
        <translation>ההמשך יקרה מאליו ברגע שיתחבר קוורום של המאמתים האחרים, או כולם אם הם פחות.</translation>
    </message>
    <message>
        <source>No contradiction between heads was seen.</source>
        <translation>לא נראתה סתירה בין ראשי שרשרת.</translation>
    </message>
    <message>
        <source>This node cannot do that.</source>
        <translation>הצומת הזה אינו יכול לעשות זאת.</translation>
    </message>
    <message>
        <source>Nothing that this device acknowledged can be opened here.</source>
        <translation>אף אישור קבלה של המכשיר הזה אינו ניתן לפתיחה כאן.</translation>
    </message>
    <message>
        <source>Ask on the node of the model&apos;s owner or of a reader.</source>
        <translation>יש לשאול בצומת של בעלי הדגם או של קורא.</translation>
    </message>
    <message>
        <source>The gateway counted an acknowledgement twice.</source>
        <translation>השער ספר אישור קבלה פעמיים.</translation>
    </message>
    <message>
        <source>It has a network address that was not there before.</source>
        <translation>יש בו כתובת רשת שלא הייתה שם קודם.</translation>
    </message>
    <message>
        <source>It no longer has stack canaries.</source>
        <translation>כבר אין בו הגנת מחסנית (canary).</translation>
    </message>
    <message>
        <source>A component was added.</source>
        <translation>נוסף רכיב.</translation>
    </message>
    <message>
        <source>It is a device node.</source>
        <translation>זהו קובץ התקן.</translation>
    </message>
    <message>
        <source>It looks more packed or encrypted than before.</source>
        <translation>הוא נראה דחוס או מוצפן יותר מקודם.</translation>
    </message>
    <message>
        <source>It no longer uses checked library functions (FORTIFY).</source>
        <translation>הוא כבר אינו משתמש בפונקציות ספרייה בדוקות (⁨FORTIFY⁩).</translation>
    </message>
    <message>
        <source>It calls a function that reaches out of the program.</source>
        <translation>הוא קורא לפונקציה שיוצאת מגבולות התוכנית.</translation>
    </message>
    <message>
        <source>It has a private key in it.</source>
        <translation>יש בו מפתח פרטי.</translation>
    </message>
    <message>
        <source>It needs another library.</source>
        <translation>נדרשת לו ספרייה נוספת.</translation>
    </message>
    <message>
        <source>The link climbs out of the image.</source>
        <translation>הקישור יוצא מהתמונה.</translation>
    </message>
    <message>
        <source>It begins like a program and contradicts itself.</source>
        <translation>הוא מתחיל כמו תוכנית וסותר את עצמו.</translation>
    </message>
    <message>
        <source>A section looks packed or encrypted.</source>
        <translation>מקטע נראה דחוס או מוצפן.</translation>
    </message>
    <message>
        <source>No component of the bill of materials speaks for it.</source>
        <translation>אף רכיב ברשימת הרכיבים (⁨SBOM⁩) אינו מסביר אותו.</translation>
    </message>
    <message>
        <source>It was not looked into, or not wholly.</source>
        <translation>הוא לא נבדק, או לא נבדק כולו.</translation>
    </message>
    <message>
        <source>Its stack can be executed.</source>
        <translation>המחסנית שלו ניתנת להרצה.</translation>
    </message>
    <message>
        <source>It no longer loads at random addresses (PIE).</source>
        <translation>הוא כבר אינו נטען בכתובות אקראיות (⁨PIE⁩).</translation>
    </message>
    <message>
        <source>A program that was not there before.</source>
        <translation>תוכנית שלא הייתה שם קודם.</translation>
    </message>
    <message>
        <source>Its relocations are no longer read-only (RELRO).</source>
        <translation>ההקצאות מחדש שלו כבר אינן לקריאה בלבד (⁨RELRO⁩).</translation>
    </message>
    <message>
        <source>It looks for libraries in folders of its own.</source>
        <translation>הוא מחפש ספריות בתיקיות משלו.</translation>
    </message>
    <message>
        <source>A script that was not there before.</source>
        <translation>סקריפט שלא היה שם קודם.</translation>
    </message>
    <message>
        <source>A script that changed.</source>
        <translation>סקריפט שהשתנה.</translation>
    </message>
    <message>
        <source>It has a section that was not there before.</source>
        <translation>יש בו מקטע שלא היה שם קודם.</translation>
    </message>
    <message>
        <source>The program runs with the rights of its group, whoever starts it.</source>
        <translation>התוכנית רצה בהרשאות הקבוצה שלה, ולא משנה מי מפעיל אותה.</translation>
    </message>
    <message>
        <source>The program runs with the rights of its owner, whoever starts it.</source>
        <translation>התוכנית רצה בהרשאות הבעלים שלה, ולא משנה מי מפעיל אותה.</translation>
    </message>
    <message>
        <source>Everybody on the device may change it.</source>
        <translation>כל אחד במכשיר רשאי לשנות אותו.</translation>
    </message>
    <message>
        <source>It has memory that can be written and executed at once.</source>
        <translation>יש בו זיכרון שניתן לכתיבה ולהרצה בו־זמנית.</translation>
    </message>
    <message>
        <source>An analyzer failed; its output says why.</source>
        <translation>מנתח נכשל; הפלט שלו אומר מדוע.</translation>
    </message>
    <message>
        <source>This item of the checklist is not ticked by hand.</source>
        <translation>הסעיף הזה ברשימת הבדיקה אינו מסומן ידנית.</translation>
    </message>
    <message>
        <source>No analyzer is installed, so none looked at the files.</source>
        <translation>לא מותקן מנתח, ולכן אף אחד לא בחן את הקבצים.</translation>
    </message>
    <message>
        <source>Install clamav, yara or checksec with the system&apos;s package manager.</source>
        <translation>יש להתקין את ⁨clamav⁩, ⁨yara⁩ או ⁨checksec⁩ באמצעות מנהל החבילות של המערכת.</translation>
    </message>
    <message>
        <source>You voted on no earlier release of this model that is still at hand here.</source>
        <translation>לא הצבעת על מהדורה קודמת של הדגם הזה שעדיין נמצאת כאן.</translation>
    </message>
    <message>
        <source>The image has no bill of materials.</source>
        <translation>לתמונה אין רשימת רכיבים (⁨SBOM⁩).</translation>
    </message>
    <message>
        <source>The peer is banned for a while, because it broke the rules.</source>
        <translation>העמית מורחק לזמן מה, כי הפר את הכללים.</translation>
    </message>
    <message>
        <source>There are more findings than can be listed; look for what hides among them.</source>
        <translation>יש יותר ממצאים ממה שאפשר להציג ברשימה; יש לחפש מה מסתתר ביניהם.</translation>
    </message>
    <message>
        <source>This is a look before publication, not a review of a release, so it has no report.</source>
        <translation>זהו מבט לפני הפרסום ולא בדיקה של מהדורה, ולכן אין לו דוח.</translation>
    </message>
    <message>
        <source>A file of the folder has the set-user-id, set-group-id or sticky bit, which devices do not take over.</source>
        <translation>לקובץ בתיקייה יש סיבית ⁨set-user-id⁩, ⁨set-group-id⁩ או ⁨sticky⁩, שמכשירים אינם מקבלים.</translation>
    </message>
    <message>
        <source>Clear it with chmod in the folder, or publish an image file instead.</source>
        <translation>הסירו אותה בתיקייה בעזרת ⁨chmod⁩, או פרסמו במקום זאת קובץ תמונה.</translation>
    </message>
    <message>
        <source>A ban lasts from one minute to 365 days.</source>
        <translation>הרחקה נמשכת מדקה אחת עד 365 ימים.</translation>
    </message>
    <message>
        <source>Choose another time.</source>
        <translation>בחרו משך אחר.</translation>
    </message>
    <message>
        <source>This is the node itself.</source>
        <translation>זה הצומת עצמו.</translation>
    </message>
    <message>
        <source>No peer of this name is known.</source>
        <translation>לא ידוע עמית בשם הזה.</translation>
    </message>
    <message>
        <source>The peer is banned on this node, because somebody here wanted so.</source>
        <translation>העמית מורחק בצומת הזה, כי מישהו כאן ביקש זאת.</translation>
    </message>
    <message>
        <source>Lift the ban to let it connect again.</source>
        <translation>בטלו את ההרחקה כדי שיוכל להתחבר שוב.</translation>
    </message>
    <message>
        <source>The connection was ended on this node.</source>
        <translation>החיבור נותק בצומת הזה.</translation>
    </message>
    <message>
        <source>It lets somebody have an account who had none, or other rights.</source>
        <translation>הוא נותן חשבון למי שלא היה לו, או הרשאות אחרות.</translation>
    </message>
    <message>
        <source>It brings a certificate or public key that was not there before.</source>
        <translation>הוא מביא אישור או מפתח ציבורי שלא היה שם קודם.</translation>
    </message>
    <message>
        <source>Another program runs it than before, or one outside the usual folders.</source>
        <translation>מריצה אותו תוכנית אחרת מקודם, או תוכנית מחוץ לתיקיות הרגילות.</translation>
    </message>
    <message>
        <source>It waits for connections that it did not wait for before.</source>
        <translation>הוא ממתין לחיבורים שלא המתין להם קודם.</translation>
    </message>
    <message>
        <source>It lets the holder of another key log in.</source>
        <translation>הוא מאפשר לבעל מפתח נוסף להתחבר.</translation>
    </message>
    <message>
        <source>It sets a password that lets somebody log in.</source>
        <translation>הוא קובע סיסמה שאפשר להתחבר בה.</translation>
    </message>
    <message>
        <source>It belongs to somebody else than before.</source>
        <translation>הוא שייך למישהו אחר מקודם.</translation>
    </message>
    <message>
        <source>More people on the device may read, change or run it than before.</source>
        <translation>יותר אנשים במכשיר מקודם רשאים לקרוא, לשנות או להריץ אותו.</translation>
    </message>
    <message>
        <source>It starts by itself, and did not exist before.</source>
        <translation>הוא מופעל מעצמו, ולא היה קיים קודם.</translation>
    </message>
    <message>
        <source>A compression library of the device made other bytes than the vendor&apos;s.</source>
        <translation>ספריית דחיסה של ההתקן יצרה בתים שונים מאלה של הספק.</translation>
    </message>
    <message>
        <source>Publish a delta without unpacked members, or a full artifact.</source>
        <translation>פרסמו דלתא ללא רכיבים פרוסים, או תוצר מלא.</translation>
    </message>
    <message>
        <source>The delta needs a compression library that the device does not have in this version.</source>
        <translation>הדלתא זקוקה לספריית דחיסה שאין בהתקן בגרסה זו.</translation>
    </message>
    <message>
        <source>The delta needs more room on the device&apos;s disk than there is.</source>
        <translation>הדלתא זקוקה ליותר מקום בדיסק של ההתקן מכפי שיש.</translation>
    </message>
    <message>
        <source>The release is withdrawn, rejected, recalled or not approved now.</source>
        <translation>המהדורה נמשכה, נדחתה, הוחזרה או שאינה מאושרת כעת.</translation>
    </message>
    <message>
        <source>Every ring of the rollout is open already.</source>
        <translation>כל טבעות הפריסה כבר פתוחות.</translation>
    </message>
    <message>
        <source>The rollout has ended.</source>
        <translation>הפריסה הסתיימה.</translation>
    </message>
    <message>
        <source>Make a new rollout.</source>
        <translation>יש ליצור פריסה חדשה.</translation>
    </message>
    <message>
        <source>The release is not approved yet, so no ring is open.</source>
        <translation>המהדורה עדיין לא אושרה, ולכן אין טבעת פתוחה.</translation>
    </message>
    <message>
        <source>Only a rollout of a critical release may skip its rings.</source>
        <translation>רק פריסה של מהדורה קריטית רשאית לדלג על טבעותיה.</translation>
    </message>
    <message>
        <source>Open one ring at a time.</source>
        <translation>יש לפתוח טבעת אחת בכל פעם.</translation>
    </message>
    <message>
        <source>The rollout was started already.</source>
        <translation>הפריסה כבר הופעלה.</translation>
    </message>
    <message>
        <source>A rollout that is under way cannot be removed.</source>
        <translation>אי אפשר להסיר פריסה שמתבצעת.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>יש לעצור אותה תחילה.</translation>
    </message>
    <message>
        <source>The rollout is not paused.</source>
        <translation>הפריסה אינה מושהית.</translation>
    </message>
    <message>
        <source>The rollout does not run.</source>
        <translation>הפריסה אינה פועלת.</translation>
    </message>
    <message>
        <source>A reason has at most 200 characters and no line breaks.</source>
        <translation>סיבה היא בת 200 תווים לכל היותר וללא מעברי שורה.</translation>
    </message>
    <message>
        <source>A ring that is open keeps its devices.</source>
        <translation>טבעת פתוחה שומרת על מכשיריה.</translation>
    </message>
    <message>
        <source>Change the rings after it, or stop the rollout and make a new one.</source>
        <translation>יש לשנות את הטבעות שאחריה, או לעצור את הפריסה וליצור חדשה.</translation>
    </message>
    <message>
        <source>A rollout stays with its release.</source>
        <translation>פריסה נשארת עם המהדורה שלה.</translation>
    </message>
    <message>
        <source>More devices failed than the ring&apos;s limit allows.</source>
        <translation>יותר מכשירים נכשלו ממה שגבול הטבעת מתיר.</translation>
    </message>
    <message>
        <source>Look into the failures, then resume.</source>
        <translation>יש לבדוק את הכשלים ואז לחדש.</translation>
    </message>
    <message>
        <source>A ring has at most 8 attributes, with names up to 64 and values up to 128 characters.</source>
        <translation>לטבעת 8 מאפיינים לכל היותר, עם שמות עד 64 וערכים עד 128 תווים.</translation>
    </message>
    <message>
        <source>A hardware class of a ring is empty or too long.</source>
        <translation>סיווג חומרה של טבעת ריק או ארוך מדי.</translation>
    </message>
    <message>
        <source>A rollout ends after it starts.</source>
        <translation>פריסה מסתיימת אחרי שהיא מתחילה.</translation>
    </message>
    <message>
        <source>A rollout lists at most 1024 devices.</source>
        <translation>פריסה מונה 1024 מכשירים לכל היותר.</translation>
    </message>
    <message>
        <source>Sort by share, class or attribute instead.</source>
        <translation>עדיף לחלק לפי חלק יחסי, סיווג או מאפיין.</translation>
    </message>
    <message>
        <source>Good share and failure limit are 0 to 100 %.</source>
        <translation>חלק ההצלחה וגבול הכשל הם בין 0 ל-100 %.</translation>
    </message>
    <message>
        <source>The limit counts from 1 to 1,000,000 answers.</source>
        <translation>הגבול נספר החל מ-1 עד 1,000,000 תשובות.</translation>
    </message>
    <message>
        <source>A rollout has a name of 1 to 80 characters on one line.</source>
        <translation>לפריסה שם של 1 עד 80 תווים בשורה אחת.</translation>
    </message>
    <message>
        <source>A ring has a name of 1 to 80 characters on one line.</source>
        <translation>לטבעת שם של 1 עד 80 תווים בשורה אחת.</translation>
    </message>
    <message>
        <source>A rollout has 1 to 16 rings.</source>
        <translation>לפריסה 1 עד 16 טבעות.</translation>
    </message>
    <message>
        <source>A share is above 0 and at most 100 %, and counts from the first ring: each is above the one before.</source>
        <translation>חלק יחסי גדול מ-0 ועד 100 %, ונספר מהטבעת הראשונה: כל אחד גדול מקודמו.</translation>
    </message>
    <message>
        <source>Write 5, 25, 100 rather than 5, 20, 75.</source>
        <translation>יש לכתוב 5, 25, 100 ולא 5, 20, 75.</translation>
    </message>
    <message>
        <source>A ring soaks at most 90 days.</source>
        <translation>טבעת נצפית 90 ימים לכל היותר.</translation>
    </message>
    <message>
        <source>A rollout takes releases of at most 32 hardware classes.</source>
        <translation>פריסה מקבלת מהדורות של 32 סיווגי חומרה לכל היותר.</translation>
    </message>
    <message>
        <source>The release is withdrawn, rejected or recalled.</source>
        <translation>המהדורה נמשכה, נדחתה או הוחזרה.</translation>
    </message>
    <message>
        <source>The release has a rollout already.</source>
        <translation>למהדורה כבר יש פריסה.</translation>
    </message>
    <message>
        <source>Stop that first, or remove it when it is done.</source>
        <translation>יש לעצור אותה תחילה, או להסירה אם הסתיימה.</translation>
    </message>
    <message>
        <source>The gateway keeps 256 rollouts.</source>
        <translation>השער שומר 256 פריסות.</translation>
    </message>
    <message>
        <source>Remove old ones.</source>
        <translation>יש להסיר ישנות.</translation>
    </message>
    <message>
        <source>There is no such rollout.</source>
        <translation>אין פריסה כזאת.</translation>
    </message>
    <message>
        <source>Too few devices of the ring have it yet.</source>
        <translation>עדיין מעט מדי מכשירים בטבעת קיבלו אותה.</translation>
    </message>
    <message>
        <source>No device of this gateway is in the ring.</source>
        <translation>אף מכשיר של השער הזה אינו בטבעת.</translation>
    </message>
    <message>
        <source>Open the next ring.</source>
        <translation>יש לפתוח את הטבעת הבאה.</translation>
    </message>
    <message>
        <source>The ring soaks.</source>
        <translation>הטבעת בתצפית.</translation>
    </message>
    <message>
        <source>This is no time in UTC.</source>
        <translation>זו אינה שעה ב-UTC.</translation>
    </message>
    <message>
        <source>This node is not a gateway.</source>
        <translation>הצומת הזה אינו שער.</translation>
    </message>
    <message>
        <source>Rollouts belong to a gateway: open the console of one.</source>
        <translation>פריסות שייכות לשער: יש לפתוח את המסוף של שער.</translation>
    </message>
    <message>
        <source>The words do not belong together.</source>
        <translation>המילים אינן שייכות זו לזו.</translation>
    </message>
    <message>
        <source>Look for a word that was read wrongly, or two that changed places.</source>
        <translation>יש לחפש מילה שנקראה לא נכון, או שתיים שהחליפו מקום.</translation>
    </message>
    <message>
        <source>A recovery sheet has 24 words.</source>
        <translation>בדף שחזור יש 24 מילים.</translation>
    </message>
    <message>
        <source>A word is not on the list that recovery sheets are made of.</source>
        <translation>מילה אינה ברשימה שממנה עשויים דפי שחזור.</translation>
    </message>
    <message>
        <source>Look for a slip of the pen.</source>
        <translation>יש לחפש טעות כתיב.</translation>
    </message>
    <message>
        <source>The home belongs to another consortium already.</source>
        <translation>הבית שייך כבר לקונסורציום אחר.</translation>
    </message>
    <message>
        <source>A home belongs to one consortium; make another home.</source>
        <translation>בית שייך לקונסורציום אחד; יש ליצור בית אחר.</translation>
    </message>
    <message>
        <source>The founding document or the record lists this member with other keys.</source>
        <translation>מסמך הייסוד או הרשומה מציינים חבר זה עם מפתחות אחרים.</translation>
    </message>
    <message>
        <source>Give the founders the public record of this home, or use the keys that they know.</source>
        <translation>יש לתת למייסדים את הרשומה הציבורית של הבית הזה, או להשתמש במפתחות שהם מכירים.</translation>
    </message>
    <message>
        <source>This node listens at every address of this computer; an invitation names one.</source>
        <translation>הצומת הזה מאזין בכל כתובת של המחשב; הזמנה נוקבת באחת.</translation>
    </message>
    <message>
        <source>Give the address and port at which others reach this node.</source>
        <translation>יש לתת את הכתובת והפתחה שבהן אחרים מגיעים לצומת הזה.</translation>
    </message>
    <message>
        <source>This is no invitation: neither its text, nor its link, nor a founding document.</source>
        <translation>זו אינה הזמנה: לא הטקסט שלה, לא הקישור שלה ולא מסמך ייסוד.</translation>
    </message>
    <message>
        <source>Use it whole, as the member gave it to you.</source>
        <translation>יש להשתמש בה בשלמותה, כפי שהחבר נתן אותה.</translation>
    </message>
    <message>
        <source>None of the members that the link names gave the founding document.</source>
        <translation>אף אחד מהחברים שהקישור מציין לא נתן את מסמך הייסוד.</translation>
    </message>
    <message>
        <source>Ask one of them to admit your node key, or to give you the invitation as a file.</source>
        <translation>יש לבקש מאחד מהם לאשר את מפתח הצומת, או לתת את ההזמנה כקובץ.</translation>
    </message>
    <message>
        <source>This is larger than any invitation.</source>
        <translation>זה גדול מכל הזמנה.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>יש לבדוק שזה הקובץ הנכון.</translation>
    </message>
    <message>
        <source>An id has 1 to 64 of a-z, 0-9, &apos;-&apos; and &apos;.&apos;, and does not begin or end with &apos;-&apos; or &apos;.&apos;.</source>
        <translation>במזהה 1 עד 64 תווים מתוך a-z,‏ 0-9,‏ &apos;-&apos; ו־&apos;.&apos;, בלי &apos;-&apos; או &apos;.&apos; בקצה.</translation>
    </message>
    <message>
        <source>A name has 1 to 128 bytes and no control characters.</source>
        <translation>בשם 1 עד 128 בתים ואין תווי בקרה.</translation>
    </message>
    <message>
        <source>Two of the records have the same id.</source>
        <translation>לשתיים מהרשומות אותו מזהה.</translation>
    </message>
    <message>
        <source>Nobody is a checker.</source>
        <translation>אף אחד אינו בודק.</translation>
    </message>
    <message>
        <source>Take the role yourself, or add the record of a member that has it.</source>
        <translation>אפשר לקחת את התפקיד, או להוסיף רשומה של חבר שיש לו.</translation>
    </message>
    <message>
        <source>A member needs at least one role.</source>
        <translation>לחבר דרוש לפחות תפקיד אחד.</translation>
    </message>
    <message>
        <source>Nobody is a validator.</source>
        <translation>אף אחד אינו מאמת.</translation>
    </message>
    <message>
        <source>A peer sent what nobody asked it for.</source>
        <translation>עמית שלח מה שאיש לא ביקש ממנו.</translation>
    </message>
    <message>
        <source>The node&apos;s own records are of an unknown version.</source>
        <translation>הרשומות של הצומת עצמו הן מגרסה לא ידועה.</translation>
    </message>
    <message>
        <source>The transaction does not wait here any more.</source>
        <translation>הטרנזקציה כבר אינה ממתינה כאן.</translation>
    </message>
    <message>
        <source>This engine cannot do that.</source>
        <translation>המנוע הזה אינו יכול לעשות זאת.</translation>
    </message>
    <message>
        <source>The transaction is another member&apos;s.</source>
        <translation>הטרנזקציה שייכת לחבר אחר.</translation>
    </message>
    <message>
        <source>Choose transactions of ours.</source>
        <translation>בחרו טרנזקציות שלנו.</translation>
    </message>
    <message>
        <source>Who asked has closed the question.</source>
        <translation>השואל סגר את השאלה.</translation>
    </message>
    <message>
        <source>A checker can ask a new one.</source>
        <translation>בודק יכול לשאול שאלה חדשה.</translation>
    </message>
    <message>
        <source>The key is no active one of the author&apos;s.</source>
        <translation>המפתח אינו מפתח פעיל של הכותב.</translation>
    </message>
    <message>
        <source>The signature is not good.</source>
        <translation>החתימה אינה תקפה.</translation>
    </message>
    <message>
        <source>A member has said as much about this release as one may.</source>
        <translation>חבר אמר על המהדורה הזאת ככל שמותר.</translation>
    </message>
    <message>
        <source>Close what is answered, and put the rest into one question.</source>
        <translation>סגרו את מה שנענה ורכזו את השאר בשאלה אחת.</translation>
    </message>
    <message>
        <source>Only checkers of the release ask about it.</source>
        <translation>רק בודקי המהדורה שואלים עליה.</translation>
    </message>
    <message>
        <source>Only who asked, who published and who owns the model answer.</source>
        <translation>רק השואל, המפרסם ובעל הדגם עונים.</translation>
    </message>
    <message>
        <source>The text is empty, too long or has control characters.</source>
        <translation>הטקסט ריק, ארוך מדי או מכיל תווי בקרה.</translation>
    </message>
    <message>
        <source>Use at most 2000 characters.</source>
        <translation>השתמשו ב־2000 תווים לכל היותר.</translation>
    </message>
    <message>
        <source>There is no such question here.</source>
        <translation>אין כאן שאלה כזאת.</translation>
    </message>
    <message>
        <source>One of the releases came without an SBOM.</source>
        <translation>אחת המהדורות הגיעה בלי SBOM.</translation>
    </message>
    <message>
        <source>The SBOM of one of the releases is not here.</source>
        <translation>ה־SBOM של אחת המהדורות אינו כאן.</translation>
    </message>
    <message>
        <source>Fetch it by reviewing that release, then compare again.</source>
        <translation>הביאו אותו בסקירת אותה מהדורה והשוו שוב.</translation>
    </message>
    <message>
        <source>A limit is less than 2 GiB a second.</source>
        <translation>מגבלה קטנה מ־2 GiB לשנייה.</translation>
    </message>
    <message>
        <source>Too many transfers are stopped or limited.</source>
        <translation>יותר מדי העברות עצורות או מוגבלות.</translation>
    </message>
    <message>
        <source>Start some of them again.</source>
        <translation>הפעילו חלק מהן מחדש.</translation>
    </message>
    <message>
        <source>Somebody here stopped it.</source>
        <translation>מישהו כאן עצר אותה.</translation>
    </message>
    <message>
        <source>Start it under Transfers.</source>
        <translation>הפעילו אותה תחת העברות.</translation>
    </message>
    <message>
        <source>There is no such transfer.</source>
        <translation>אין העברה כזאת.</translation>
    </message>
    <message>
        <source>No release that this node supports needs it now.</source>
        <translation>אף מהדורה שהצומת הזה תומך בה אינה צריכה אותה כעת.</translation>
    </message>
    <message>
        <source>Peers that have the missing pieces send nothing now.</source>
        <translation>עמיתים שיש להם החלקים החסרים אינם שולחים דבר כעת.</translation>
    </message>
    <message>
        <source>An earlier transaction of its key is missing here.</source>
        <translation>חסרה כאן טרנזקציה קודמת של המפתח שלה.</translation>
    </message>
    <message>
        <source>The genesis document says twice, or wrongly, whether votes are hidden.</source>
        <translation>מסמך הבראשית אומר פעמיים, או באופן שגוי, אם ההצבעות מוסתרות.</translation>
    </message>
    <message>
        <source>The token %1 cannot be used.</source>
        <translation>אי אפשר להשתמש באסימון %1.</translation>
    </message>
    <message>
        <source>The token %1 is not there.</source>
        <translation>האסימון %1 אינו במקומו.</translation>
    </message>
    <message>
        <source>Insert the token and retry.</source>
        <translation>יש להכניס את האסימון ולנסות שוב.</translation>
    </message>
    <message>
        <source>Several tokens have the name %1.</source>
        <translation>לכמה אסימונים יש השם %1.</translation>
    </message>
    <message>
        <source>Remove the others and retry.</source>
        <translation>יש להוציא את האחרים ולנסות שוב.</translation>
    </message>
    <message>
        <source>The token %1 reports a failure.</source>
        <translation>האסימון %1 מדווח על תקלה.</translation>
    </message>
    <message>
        <source>Remove the token, insert it again and retry.</source>
        <translation>יש להוציא את האסימון, להכניס אותו שוב ולנסות שוב.</translation>
    </message>
    <message>
        <source>The token %1 has several keys of this name.</source>
        <translation>באסימון %1 יש כמה מפתחות בשם זה.</translation>
    </message>
    <message>
        <source>The token %1 does not hold this key.</source>
        <translation>המפתח הזה אינו באסימון %1.</translation>
    </message>
    <message>
        <source>Insert the token that holds it.</source>
        <translation>יש להכניס את האסימון שמחזיק בו.</translation>
    </message>
    <message>
        <source>The token %1 cannot sign with Ed25519.</source>
        <translation>האסימון %1 אינו יכול לחתום ב-Ed25519.</translation>
    </message>
    <message>
        <source>Use a token that does, or a key file.</source>
        <translation>יש להשתמש באסימון שיכול, או בקובץ מפתח.</translation>
    </message>
    <message>
        <source>The PKCS#11 library cannot be loaded.</source>
        <translation>אי אפשר לטעון את ספריית PKCS#11.</translation>
    </message>
    <message>
        <source>Check its path, and that it is the one for your token.</source>
        <translation>יש לבדוק את הנתיב, ושזו הספרייה של האסימון שלך.</translation>
    </message>
    <message>
        <source>The token %1 does not answer.</source>
        <translation>האסימון %1 אינו עונה.</translation>
    </message>
    <message>
        <source>Touch it if it waits for that; otherwise remove it, insert it again and retry.</source>
        <translation>אם הוא מחכה למגע, יש לגעת בו; אחרת יש להוציא אותו, להכניס שוב ולנסות שוב.</translation>
    </message>
    <message>
        <source>Others may change the PKCS#11 library, so it is not loaded.</source>
        <translation>אחרים יכולים לשנות את ספריית PKCS#11, ולכן היא אינה נטענת.</translation>
    </message>
    <message>
        <source>The PIN of the token %1 is blocked.</source>
        <translation>ה-PIN של האסימון %1 חסום.</translation>
    </message>
    <message>
        <source>Whoever manages the token can set a new PIN.</source>
        <translation>מי שמנהל את האסימון יכול לקבוע PIN חדש.</translation>
    </message>
    <message>
        <source>The token %1 does not accept a PIN of this form.</source>
        <translation>האסימון %1 אינו מקבל PIN במבנה כזה.</translation>
    </message>
    <message>
        <source>Type the PIN again.</source>
        <translation>יש להקליד את ה-PIN שוב.</translation>
    </message>
    <message>
        <source>The token %1 wants its PIN.</source>
        <translation>האסימון %1 דורש את ה-PIN שלו.</translation>
    </message>
    <message>
        <source>Unlock the token and retry.</source>
        <translation>יש לפתוח את נעילת האסימון ולנסות שוב.</translation>
    </message>
    <message>
        <source>The token %1 has no valid PIN yet.</source>
        <translation>לאסימון %1 אין עדיין PIN תקף.</translation>
    </message>
    <message>
        <source>The PIN of the token %1 is wrong.</source>
        <translation>ה-PIN של האסימון %1 שגוי.</translation>
    </message>
    <message>
        <source>Type the PIN again; too many wrong ones block the token.</source>
        <translation>יש להקליד את ה-PIN שוב; יותר מדי שגיאות חוסמות את האסימון.</translation>
    </message>
    <message>
        <source>The token %1 was removed while signing.</source>
        <translation>האסימון %1 הוצא בזמן החתימה.</translation>
    </message>
    <message>
        <source>What the token %1 signed does not fit the public key, so it is not used.</source>
        <translation>מה שהאסימון %1 חתם אינו מתאים למפתח הציבורי, ולכן אין משתמשים בו.</translation>
    </message>
    <message>
        <source>Insert the token that holds the key.</source>
        <translation>יש להכניס את האסימון שמחזיק במפתח.</translation>
    </message>
    <message>
        <source>This is no name of a token or of a key on one.</source>
        <translation>זה אינו שם של אסימון או של מפתח באסימון.</translation>
    </message>
    <message>
        <source>The name of a token must not bring its PIN along.</source>
        <translation>שם של אסימון אינו רשאי לשאת את ה-PIN שלו.</translation>
    </message>
    <message>
        <source>The home names the key on a token in a way that cannot be understood.</source>
        <translation>תיקיית הבית מציינת את המפתח באסימון באופן שאי אפשר להבין.</translation>
    </message>
    <message>
        <source>No PKCS#11 library is named for the token.</source>
        <translation>לא צוינה ספריית PKCS#11 לאסימון.</translation>
    </message>
    <message>
        <source>No key of this member is on such a token.</source>
        <translation>אף מפתח של חבר זה אינו באסימון כזה.</translation>
    </message>
    <message>
        <source>The validators of the next epoch did not prove that they are there; the block is ignored.</source>
        <translation>המאמתים של התקופה הבאה לא הוכיחו שהם נוכחים; מתעלמים מהבלוק.</translation>
    </message>
    <message>
        <source>A peer told wrongly what this validator signed; it is ignored.</source>
        <translation>עמית דיווח באופן שגוי על מה שמאמת זה חתם; מתעלמים מכך.</translation>
    </message>
    <message>
        <source>A peer speaks for another consortium.</source>
        <translation>עמית מדבר בשם קונסורציום אחר.</translation>
    </message>
    <message>
        <source>A delta overwrites the old software exactly when it was made for that.</source>
        <translation>דלתא דורסת את התוכנה הישנה אם ורק אם נוצרה לשם כך.</translation>
    </message>
    <message>
        <source>What was noted of an interrupted installation in place is damaged.</source>
        <translation>הרישום של התקנה במקום שנקטעה פגום.</translation>
    </message>
    <message>
        <source>Write the whole image anew.</source>
        <translation>יש לכתוב מחדש את כל תמונת המערכת.</translation>
    </message>
    <message>
        <source>The new file is not the one that the delta makes.</source>
        <translation>הקובץ החדש אינו זה שהדלתא יוצרת.</translation>
    </message>
    <message>
        <source>What this validator signed last cannot be read, so it signs nothing.</source>
        <translation>לא ניתן לקרוא את מה שמאמת זה חתם לאחרונה, ולכן אינו חותם על דבר.</translation>
    </message>
    <message>
        <source>Stop the node and run quorated repair; its peers tell it what it signed.</source>
        <translation>יש לעצור את הצומת ולהריץ ⁨quorated repair⁩; עמיתיו יאמרו לו על מה חתם.</translation>
    </message>
    <message>
        <source>Only a sealer adds transactions of this kind.</source>
        <translation>רק חותם בלוקים מוסיף עסקאות מסוג זה.</translation>
    </message>
    <message>
        <source>The installation was interrupted and starts again.</source>
        <translation>ההתקנה נקטעה ומתחילה מחדש.</translation>
    </message>
    <message>
        <source>The gateway does not hold the device&apos;s certificate.</source>
        <translation>השער אינו מחזיק את אישור המכשיר.</translation>
    </message>
    <message>
        <source>Enrol the device.</source>
        <translation>יש לרשום את המכשיר.</translation>
    </message>
    <message>
        <source>The device answered an offer that is closed, or that the gateway never made.</source>
        <translation>המכשיר השיב להצעה סגורה, או להצעה שהשער מעולם לא הציע.</translation>
    </message>
    <message>
        <source>A device&apos;s report cannot be read.</source>
        <translation>לא ניתן לקרוא דיווח של מכשיר.</translation>
    </message>
    <message>
        <source>A request of a device is not well formed.</source>
        <translation>בקשה של מכשיר אינה בנויה כהלכה.</translation>
    </message>
    <message>
        <source>A newer offer took the place of this one.</source>
        <translation>הצעה חדשה יותר באה במקום זו.</translation>
    </message>
    <message>
        <source>A setting of the gateway is out of its range.</source>
        <translation>הגדרה של השער חורגת מהטווח המותר.</translation>
    </message>
    <message>
        <source>A device with our agent came without TLS.</source>
        <translation>מכשיר עם הסוכן שלנו הגיע ללא ⁨TLS⁩.</translation>
    </message>
    <message>
        <source>Give the device the https address of the gateway.</source>
        <translation>יש לתת למכשיר את כתובת ה־⁨https⁩ של השער.</translation>
    </message>
    <message>
        <source>The request of the device is too old, or from the future.</source>
        <translation>הבקשה של המכשיר ישנה מדי, או מן העתיד.</translation>
    </message>
    <message>
        <source>Correct the clock of the device.</source>
        <translation>יש לתקן את שעון המכשיר.</translation>
    </message>
    <message>
        <source>The request of the device is for another gateway.</source>
        <translation>הבקשה של המכשיר מיועדת לשער אחר.</translation>
    </message>
    <message>
        <source>The release has no such artifact.</source>
        <translation>למהדורה אין תוצר כזה.</translation>
    </message>
    <message>
        <source>The gateway&apos;s next batch has another number on the chain than here.</source>
        <translation>לאצווה הבאה של השער יש בשרשרת מספר אחר מאשר כאן.</translation>
    </message>
    <message>
        <source>Only one node may run with the keys of a gateway.</source>
        <translation>רק צומת אחד רשאי לפעול עם המפתחות של שער.</translation>
    </message>
    <message>
        <source>There is no such batch.</source>
        <translation>אין אצווה כזו.</translation>
    </message>
    <message>
        <source>The release is not offered to this device.</source>
        <translation>המהדורה אינה מוצעת למכשיר זה.</translation>
    </message>
    <message>
        <source>What is known of the devices could not be read; it is made anew from the chain.</source>
        <translation>לא ניתן לקרוא את הידוע על המכשירים; הוא נבנה מחדש מן השרשרת.</translation>
    </message>
    <message>
        <source>The home has a key file for this purpose.</source>
        <translation>בתיקיית הצומת כבר יש קובץ מפתח למטרה זו.</translation>
    </message>
    <message>
        <source>Move it away: from then on the token signs.</source>
        <translation>יש להעביר אותו: מרגע זה האסימון חותם.</translation>
    </message>
    <message>
        <source>This is no signed report, or it was altered after it was signed.</source>
        <translation>זה אינו דוח חתום, או ששונה לאחר שנחתם.</translation>
    </message>
    <message>
        <source>Do not trust it. Ask for it again.</source>
        <translation>אין לסמוך עליו. יש לבקש אותו שוב.</translation>
    </message>
    <message>
        <source>This is no proof of two histories, or it does not hold.</source>
        <translation>זו אינה הוכחה לשתי היסטוריות, או שאינה עומדת במבחן.</translation>
    </message>
    <message>
        <source>Accuse nobody on its ground.</source>
        <translation>אין להאשים איש על סמך זה.</translation>
    </message>
    <message>
        <source>Too many acts wait for somebody to agree.</source>
        <translation>יותר מדי פעולות ממתינות לאישור.</translation>
    </message>
    <message>
        <source>Send or delete some of them in the outbox.</source>
        <translation>שלחו או מחקו חלק מהן בתיבת היציאה.</translation>
    </message>
    <message>
        <source>Another transaction of yours came first, so what you saw is no longer what would be signed.</source>
        <translation>עסקה אחרת שלכם הקדימה, ולכן מה שראיתם כבר אינו מה שייחתם.</translation>
    </message>
    <message>
        <source>Look at it again and confirm it anew.</source>
        <translation>עיינו בו שוב ואשרו מחדש.</translation>
    </message>
    <message>
        <source>It was sent or dropped already.</source>
        <translation>זה כבר נשלח או בוטל.</translation>
    </message>
    <message>
        <source>Begin the act anew.</source>
        <translation>התחילו את הפעולה מחדש.</translation>
    </message>
    <message>
        <source>The database is being opened anew after a write that failed.</source>
        <translation>מסד הנתונים נפתח מחדש אחרי כתיבה שנכשלה.</translation>
    </message>
    <message>
        <source>Check the disk, and that it has room.</source>
        <translation>בדקו את הדיסק ושיש בו מקום פנוי.</translation>
    </message>
    <message>
        <source>This is no proposal, or it was damaged on its way.</source>
        <translation>זו אינה הצעה, או שהיא ניזוקה בדרך.</translation>
    </message>
    <message>
        <source>Ask who sent it for the whole text.</source>
        <translation>יש לבקש מהשולח את הטקסט המלא.</translation>
    </message>
    <message>
        <source>Our member has signed it already, or its signature does not count on this proposal.</source>
        <translation>החבר שלנו כבר חתם עליה, או שחתימתו אינה נחשבת בהצעה הזאת.</translation>
    </message>
    <message>
        <source>The proposal is for another consortium.</source>
        <translation>ההצעה מיועדת לקונסורציום אחר.</translation>
    </message>
    <message>
        <source>Nothing would be different from what the ledger says now.</source>
        <translation>שום דבר לא ישתנה לעומת מה שכתוב בפנקס כעת.</translation>
    </message>
    <message>
        <source>The chain is not what its founding document and its blocks come to.</source>
        <translation>השרשרת אינה מה שעולה ממסמך הייסוד ומהבלוקים שלה.</translation>
    </message>
    <message>
        <source>Stop the node and run quorated repair; what is missing comes from its peers.</source>
        <translation>עצרו את הצומת והריצו quorated repair; מה שחסר יגיע מהעמיתים שלו.</translation>
    </message>
    <message>
        <source>The oldest blocks are not here any more: there is nothing to verify the others from.</source>
        <translation>הבלוקים הישנים ביותר כבר אינם כאן: אין ממה לאמת את האחרים.</translation>
    </message>
    <message>
        <source>Verify it at a node that keeps all blocks.</source>
        <translation>אמתו אותה בצומת ששומר את כל הבלוקים.</translation>
    </message>
    <message>
        <source>The member has no such key.</source>
        <translation>לחבר אין מפתח כזה.</translation>
    </message>
    <message>
        <source>Keys of this purpose cannot be named here.</source>
        <translation>לא ניתן לציין כאן מפתחות למטרה הזאת.</translation>
    </message>
    <message>
        <source>The proposal rotates no key of a vendor: there is nothing for the vendor to sign.</source>
        <translation>ההצעה אינה מחליפה מפתח של ספק: לספק אין על מה לחתום.</translation>
    </message>
    <message>
        <source>This key does not speak for the vendor here: it is revoked, of another member, or of another purpose.</source>
        <translation>המפתח הזה אינו מדבר כאן בשם הספק: הוא מבוטל, של חבר אחר או למטרה אחרת.</translation>
    </message>
    <message>
        <source>Sign with the vendor&apos;s root key; a release key&apos;s rotation with its present release key, too; a root key&apos;s with the new root key, too.</source>
        <translation>חתמו במפתח השורש של הספק; החלפת מפתח מהדורה אפשר גם במפתח המהדורה הנוכחי; החלפת מפתח שורש גם במפתח השורש החדש.</translation>
    </message>
    <message>
        <source>The node ended in the midst of it.</source>
        <translation>הצומת הסתיים באמצע.</translation>
    </message>
    <message>
        <source>See whether what it was to make is there, and begin it again if not.</source>
        <translation>בדקו אם מה שהיה אמור להיווצר קיים, ואם לא, התחילו אותה שוב.</translation>
    </message>
    <message>
        <source>It has another access list or label than before.</source>
        <translation>יש לו רשימת גישה או תווית אחרת מבעבר.</translation>
    </message>
    <message>
        <source>The program gains capabilities of the system&apos;s administrator, whoever starts it.</source>
        <translation>התוכנית מקבלת הרשאות (capabilities) של מנהל המערכת, ולא משנה מי מפעיל אותה.</translation>
    </message>
    <message>
        <source>Its folder has this name twice: a device sees the first file, and the second hides behind it.</source>
        <translation>השם הזה מופיע פעמיים בתיקייה: מכשירים רואים את הקובץ הראשון, והשני מסתתר מאחוריו.</translation>
    </message>
    <message>
        <source>Some of its extended attributes could not be read, or are more than are kept.</source>
        <translation>חלק מהמאפיינים המורחבים שלו לא נקראו, או שהם רבים משנשמר.</translation>
    </message>
    <message>
        <source>The file system has this name twice; the first one was taken, as a device does.</source>
        <translation>השם הזה מופיע פעמיים במערכת הקבצים; נלקח הראשון, כפי שעושים מכשירים.</translation>
    </message>
    <message>
        <source>No container that this program knows was recognised, so its bytes were looked at as one file.</source>
        <translation>לא זוהה מכל שהתוכנית הזו מכירה, ולכן הבתים נבדקו כקובץ אחד.</translation>
    </message>
    <message>
        <source>The disk has too little space for this review.</source>
        <translation>אין בדיסק די מקום לבדיקה הזו.</translation>
    </message>
    <message>
        <source>Make space and start the review again.</source>
        <translation>יש לפנות מקום ולהתחיל את הבדיקה מחדש.</translation>
    </message>
</context>
<context>
    <name>quorate::bridge::format</name>
    <message>
        <source>%1 UTC
%2 local time</source>
        <translation>⁨%1⁩ UTC
⁨%2⁩ שעון מקומי</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 מ״ש</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 שנ׳</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 דק׳</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 שע׳</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ימ׳</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ממש עכשיו</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>לפני %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>בית %1</numerusform>
            <numerusform>%1 בתים</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, as QLocale writes dates</comment>
        <translation>d בMMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of another year, as QLocale writes dates</comment>
        <translation>d בMMM yyyy</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>⁨%1⁩ B</translation>
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
        <translation>הערה</translation>
    </message>
</context>
<context>
    <name>quorate::charts::BinaryMap</name>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>משמעות</translation>
    </message>
</context>
<context>
    <name>quorate::charts::BuildChart</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>of the new version, MB</source>
        <translation>מהגרסה החדשה, MB</translation>
    </message>
    <message>
        <source>payload, %</source>
        <translation>מטען, %</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>⁨%1⁩ עד כה</translation>
    </message>
    <message>
        <source>Way tried</source>
        <translation>דרך שנוסתה</translation>
    </message>
    <message>
        <source>Of the new version</source>
        <translation>מהגרסה החדשה</translation>
    </message>
    <message>
        <source>Payload so far</source>
        <translation>מטען עד כה</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>חלק</translation>
    </message>
    <message>
        <source>Nothing is encoded yet.</source>
        <translation>שום דבר עוד לא קודד.</translation>
    </message>
    <message>
        <source>%1 of the new version are encoded in %2 of payload, %3.</source>
        <translation>⁨%1⁩ מהגרסה החדשה מקודדים ב־⁨%2⁩ של מטען, ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1: %2 of payload, %3</source>
        <translation>⁨%1⁩: ⁨%2⁩ של מטען, ⁨%3⁩</translation>
    </message>
    <message>
        <source>of the new version, kB</source>
        <translation>מהגרסה החדשה, kB</translation>
    </message>
</context>
<context>
    <name>quorate::charts::ByteStrip</name>
    <message>
        <source>Offset</source>
        <translation>מיקום</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>מקטע</translation>
    </message>
    <message>
        <source>New, per cent</source>
        <translation>חדש, באחוזים</translation>
    </message>
    <message>
        <source>There are no bytes to compare.</source>
        <translation>אין בתים להשוואה.</translation>
    </message>
    <message>
        <source>New bytes by place: %1 % of the file stands nowhere in the file before.</source>
        <translation>בתים חדשים לפי מקום: %1 % מהקובץ אינם מופיעים בשום מקום בקובץ הקודם.</translation>
    </message>
    <message>
        <source>%1: %2 % new</source>
        <translation>%1: %2 % חדש</translation>
    </message>
    <message>
        <source>%1 in %2: %3 % new</source>
        <translation>%1 בתוך %2: %3 % חדש</translation>
    </message>
</context>
<context>
    <name>quorate::charts::Chart</name>
    <message>
        <source>Data of the chart</source>
        <translation>נתוני התרשים</translation>
    </message>
    <message>
        <source>%1
Press D for the data as a table.</source>
        <translation>%1
הקשה על D מציגה את הנתונים כטבלה.</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>הצגה כטבלה</translation>
    </message>
    <message>
        <source>Copy the data</source>
        <translation>העתקת הנתונים</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>העתקת התמונה</translation>
    </message>
    <message>
        <source>Show all of the axis</source>
        <translation>הצגת כל הציר</translation>
    </message>
    <message>
        <source>Save the data as CSV...</source>
        <translation>שמירת הנתונים כ־CSV...</translation>
    </message>
</context>
<context>
    <name>quorate::charts::CoverageChart</name>
    <message>
        <source>days since publication</source>
        <translation>ימים מאז הפרסום</translation>
    </message>
    <message>
        <source>hours since publication</source>
        <translation>שעות מאז הפרסום</translation>
    </message>
    <message>
        <source>minutes since publication</source>
        <translation>דקות מאז הפרסום</translation>
    </message>
    <message>
        <source>seconds since publication</source>
        <translation>שניות מאז הפרסום</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>% of eligible devices</source>
        <translation>אחוז מהמכשירים הזכאים</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>⁨%1⁩  %2</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>מהדורה</translation>
    </message>
    <message>
        <source>Seconds since publication</source>
        <translation>שניות מאז הפרסום</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>חלק</translation>
    </message>
    <message>
        <source>No release has been acknowledged by devices yet.</source>
        <translation>לא התקבל עדיין ממכשירים אישור קבלה לאף מהדורה.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>⁨%1⁩ עומדת על %2</translation>
    </message>
    <message>
        <source>Coverage since publication: %1.</source>
        <translation>הכיסוי מאז הפרסום: %1.</translation>
    </message>
    <message>
        <source>%1 days after publication</source>
        <translation>%1 ימים לאחר הפרסום</translation>
    </message>
    <message>
        <source>%1 hours after publication</source>
        <translation>%1 שעות לאחר הפרסום</translation>
    </message>
    <message>
        <source>%1 minutes after publication</source>
        <translation>%1 דקות לאחר הפרסום</translation>
    </message>
    <message>
        <source>%1 seconds after publication</source>
        <translation>%1 שניות לאחר הפרסום</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ימ׳</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 שע׳</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 דק׳</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 שנ׳</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>יעד %1</translation>
    </message>
    <message>
        <source>%1 at %2, %3 in about %4 at this pace</source>
        <translation>%1 ב־%2, %3 בעוד כ־%4 בקצב הזה</translation>
    </message>
    <message>
        <source>%1  %2, paused</source>
        <translation>%1  %2, מושהה</translation>
    </message>
    <message>
        <source>no data for the last %1</source>
        <translation>אין נתונים ב־%1 האחרונים</translation>
    </message>
    <message>
        <source>%1 at %2, no data for the last %3</source>
        <translation>⁨%1⁩ עומדת על %2, אין נתונים ב־%3 האחרונים</translation>
    </message>
    <message>
        <source>%1  no data</source>
        <translation>⁨%1⁩  אין נתונים</translation>
    </message>
    <message>
        <source>plan</source>
        <comment>of a rollout: when devices are to have the release</comment>
        <translation>תוכנית</translation>
    </message>
</context>
<context>
    <name>quorate::charts::EntropyChart</name>
    <message>
        <source>bits a byte</source>
        <translation>סיביות לבית</translation>
    </message>
    <message>
        <source>offset in the file, kB</source>
        <translation>המיקום בקובץ, ‎kB</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>⁨%1⁩, חדש</translation>
    </message>
    <message>
        <source>Entropy by offset</source>
        <translation>אנטרופיה לפי מיקום</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>מיקום</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <source>After</source>
        <translation>אחרי</translation>
    </message>
    <message>
        <source>There are no bytes to measure.</source>
        <translation>אין בתים למדידה.</translation>
    </message>
    <message>
        <source>At most %1 bits a byte before and %2 after; 8 is random.</source>
        <translation>לכל היותר %1 סיביות לבית לפני ו־%2 אחרי; 8 הוא אקראי.</translation>
    </message>
    <message>
        <source>%1 in %2, new</source>
        <translation>%1 בתוך %2, חדש</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 בתוך %2</translation>
    </message>
    <message>
        <source>%1: %2 bits a byte, before %3</source>
        <translation>%1: %2 סיביות לבית, קודם %3</translation>
    </message>
    <message>
        <source>%1: %2 bits a byte, nothing before</source>
        <translation>%1: %2 סיביות לבית, קודם דבר</translation>
    </message>
    <message>
        <source>%1: nothing, before %2 bits a byte</source>
        <translation>%1: דבר, קודם %2 סיביות לבית</translation>
    </message>
</context>
<context>
    <name>quorate::charts::HeatMap</name>
    <message>
        <source>%1   %2</source>
        <translation>⁨%1⁩   %2</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>שער</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>מהדורה</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>הסתיים</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>משמעות</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>quorate::charts::LimitChart</name>
    <message>
        <source>% failed</source>
        <translation>% נכשלו</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>גבול %1</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>טבעת</translation>
    </message>
    <message>
        <source>Failed at worst</source>
        <translation>כשלים בשיא</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>גבול</translation>
    </message>
    <message>
        <source>Select a rollout to see the failures of its rings.</source>
        <translation>יש לבחור פריסה כדי לראות את הכשלים בטבעותיה.</translation>
    </message>
    <message>
        <source>At a limit of %1 no ring would have paused.</source>
        <translation>בגבול של %1 אף טבעת לא הייתה מושהית.</translation>
    </message>
    <message>
        <source>At a limit of %1 these rings would have paused: %2.</source>
        <translation>בגבול של %1 טבעות אלה היו מושהות: %2.</translation>
    </message>
</context>
<context>
    <name>quorate::charts::RolloutChart</name>
    <message>
        <source>days since the start</source>
        <translation>ימים מאז ההתחלה</translation>
    </message>
    <message>
        <source>hours since the start</source>
        <translation>שעות מאז ההתחלה</translation>
    </message>
    <message>
        <source>minutes since the start</source>
        <translation>דקות מאז ההתחלה</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>מכשירים</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>תוכנית</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>מושהה</translation>
    </message>
    <message>
        <source>Select a rollout to see how it went.</source>
        <translation>יש לבחור פריסה כדי לראות כיצד התנהלה.</translation>
    </message>
    <message>
        <source>Seconds since the start</source>
        <translation>שניות מאז ההתחלה</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>מכשירים</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>מושהה</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>No</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 מתוך %2 מכשירים</translation>
    </message>
    <message>
        <source>%1 days since the start</source>
        <translation>%1 ימים מאז ההתחלה</translation>
    </message>
    <message>
        <source>%1 hours since the start</source>
        <translation>%1 שעות מאז ההתחלה</translation>
    </message>
    <message>
        <source>%1 minutes since the start</source>
        <translation>%1 דקות מאז ההתחלה</translation>
    </message>
</context>
<context>
    <name>quorate::charts::TimelineChart</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 ימ׳ %2 שע׳</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 שע׳ %2 דק׳</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 דק׳ %2 שנ׳</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 שנ׳</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>עוד לא קרה דבר.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>שלב</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>נמשך</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>ועוד</translation>
    </message>
</context>
<context>
    <name>quorate::charts::TrafficChart</name>
    <message>
        <source>%1/s</source>
        <translation>%1/שנ׳</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/שנ׳</translation>
    </message>
    <message>
        <source>kB/s</source>
        <translation>kB/שנ׳</translation>
    </message>
    <message>
        <source>B/s</source>
        <translation>B/שנ׳</translation>
    </message>
    <message>
        <source>↓ received %1</source>
        <translation>↓ התקבלו %1</translation>
    </message>
    <message>
        <source>↑ sent %1</source>
        <translation>↑ נשלחו %1</translation>
    </message>
    <message>
        <source>no limit of what is sent</source>
        <translation>אין הגבלה לשליחה</translation>
    </message>
    <message>
        <source>at most %1 sent</source>
        <translation>לכל היותר %1 נשלחים</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>התקבל</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>נשלח</translation>
    </message>
    <message>
        <source>Nothing was counted in this time yet.</source>
        <translation>עוד לא נספר דבר בזמן הזה.</translation>
    </message>
    <message>
        <source>%1 received and %2 sent, at most %3.</source>
        <translation>%1 התקבלו ו־%2 נשלחו, לכל היותר %3.</translation>
    </message>
    <message>
        <source>%1: not counted</source>
        <translation>%1: לא נספר</translation>
    </message>
    <message>
        <source>%1: %2 received, %3 sent</source>
        <translation>%1: %2 התקבלו, %3 נשלחו</translation>
    </message>
</context>
<context>
    <name>quorate::charts::WaitingChart</name>
    <message>
        <source>days before now</source>
        <translation>ימים לפני עכשיו</translation>
    </message>
    <message>
        <source>hours before now</source>
        <translation>שעות לפני עכשיו</translation>
    </message>
    <message>
        <source>minutes before now</source>
        <translation>דקות לפני עכשיו</translation>
    </message>
    <message>
        <source>seconds before now</source>
        <translation>שניות לפני עכשיו</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ממתינות</translation>
    </message>
    <message>
        <source>others</source>
        <translation>אחרות</translation>
    </message>
    <message>
        <source>Nothing waits for a block.</source>
        <translation>דבר אינו ממתין לבלוק.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Seconds before now</source>
        <translation>שניות לפני עכשיו</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: %2</translation>
    </message>
</context>
<context>
    <name>quorate::console::Console</name>
    <message>
        <source>The node was not opened.</source>
        <translation>הצומת לא נפתח.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>דבר לא השתנה.</translation>
    </message>
</context>
<context>
    <name>quorate::dialogs::Outbox</name>
    <message>
        <source>Undo</source>
        <translation>ביטול הפעולה</translation>
    </message>
</context>
<context>
    <name>quorate::dialogs::PageSheet</name>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Back to the page (Esc)</source>
        <translation>חזרה לדף (Esc)</translation>
    </message>
</context>
<context>
    <name>quorate::dialogs::SignSheet</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>לאישור יש להקליד ⁨%1⁩</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>נדרש נימוק.</translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation>לאישור יש להקליד ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Shown once there is a reason: it is part of what is signed.</source>
        <translation>יוצג כשתהיה סיבה: היא חלק ממה שנחתם.</translation>
    </message>
    <message>
        <source>Being prepared...</source>
        <translation>בהכנה...</translation>
    </message>
    <message>
        <source>What is signed is shown first.</source>
        <translation>תחילה מוצג מה שנחתם.</translation>
    </message>
</context>
<context>
    <name>quorate::dialogs::SignedView</name>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <source>What is signed, as</source>
        <translation>מה שנחתם, בתור</translation>
    </message>
    <message>
        <source>Bytes that are signed</source>
        <translation>הבתים הנחתמים</translation>
    </message>
    <message>
        <source>Bytes that are signed, in CBOR diagnostic notation</source>
        <translation>הבתים הנחתמים, בכתיב האבחון של CBOR</translation>
    </message>
    <message>
        <source>Id of the transaction</source>
        <translation>מזהה העסקה</translation>
    </message>
    <message>
        <source>Copy the id of the transaction</source>
        <translation>העתקת מזהה העסקה</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>שדות</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>בתים</translation>
    </message>
    <message>
        <source>CBOR</source>
        <translation>CBOR</translation>
    </message>
    <message>
        <source>Fields of what is signed</source>
        <translation>השדות של מה שנחתם</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>שדה</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>טרנזקציה</translation>
    </message>
    <message>
        <source>Transaction: %1</source>
        <translation>עסקה: %1</translation>
    </message>
    <message>
        <source>Transaction %1</source>
        <translation>טרנזקציה %1</translation>
    </message>
    <message>
        <source>The signature of the part before will stand at %1 to %2; until then there are zeros.</source>
        <translation>החתימה של החלק הקודם תעמוד ב־%1 עד %2; עד אז יש שם אפסים.</translation>
    </message>
</context>
<context>
    <name>quorate::dialogs::UnlockDialog</name>
    <message>
        <source>Unlock keys</source>
        <translation>פתיחת נעילת המפתחות</translation>
    </message>
    <message>
        <source>Passphrase of the key files</source>
        <translation>ביטוי הסיסמה של קובצי המפתחות</translation>
    </message>
    <message>
        <source>Passphrase of the keys of %1</source>
        <translation>ביטוי הסיסמה של המפתחות של ⁨%1⁩</translation>
    </message>
    <message>
        <source>The keys stay on this computer and are opened in memory only.</source>
        <translation>המפתחות נשארים במחשב הזה ונפתחים בזיכרון בלבד.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Unlock token</source>
        <translation>פתיחת נעילת האסימון</translation>
    </message>
    <message>
        <source>PIN of the token %1</source>
        <translation>ה-PIN של האסימון %1</translation>
    </message>
    <message>
        <source>Type the PIN on the reader after you chose Unlock token.</source>
        <translation>יש להקליד את ה-PIN בקורא לאחר בחירה בפתיחת נעילת האסימון.</translation>
    </message>
    <message>
        <source>The PIN goes to the token and is not kept. It is forgotten when the keys are locked.</source>
        <translation>ה-PIN עובר לאסימון ואינו נשמר. הוא נשכח כשהמפתחות ננעלים.</translation>
    </message>
</context>
<context>
    <name>quorate::models</name>
    <message>
        <source>Gateway</source>
        <translation>שער</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>חיבור</translation>
    </message>
    <message>
        <source>No member now</source>
        <translation>כבר לא חבר</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>מחובר</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>לא מחובר</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>הותקן</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>מהדורות</translation>
    </message>
    <message>
        <source>Newest acknowledgement</source>
        <translation>אישור הקבלה האחרון</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>נרשם</translation>
    </message>
    <message>
        <source>Waits for its batch</source>
        <translation>ממתין לאצווה שלו</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>דגם</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>מכשיר</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>מהדורה</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation>מואשם</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>אצווה</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>נספר</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>No</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation>מספר רץ</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>מריץ</translation>
    </message>
    <message>
        <source>Installed version</source>
        <translation>גרסה מותקנת</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>נראה לאחרונה</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>חבר</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>מזהה</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>תפקידים</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>הצבעות</translation>
    </message>
    <message>
        <source>Rejections</source>
        <translation>דחיות</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>מפתחות</translation>
    </message>
    <message>
        <source>Transaction key</source>
        <translation>מפתח טרנזקציות</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>בעלים</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>מכשירים</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>מבוטלים</translation>
    </message>
    <message>
        <source>Hardware classes</source>
        <translation>סוגי חומרה</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>מיופי כוח</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>גובה</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>שעה</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>סופי</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>מוצע</translation>
    </message>
    <message>
        <source>Sealer</source>
        <translation>סוגר</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>טרנזקציות</translation>
    </message>
    <message>
        <source>What</source>
        <translation>תוכן</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>עלה</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>מספר סידורי</translation>
    </message>
    <message>
        <source>No member</source>
        <translation>אינו חבר</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>כיוון</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>יוצא</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>נכנס</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>מאז</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>פינג</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>התקבלו</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>נשלחו</translation>
    </message>
    <message>
        <source>Release height</source>
        <translation>גובה המהדורות</translation>
    </message>
    <message>
        <source>Delivery height</source>
        <translation>גובה המסירה</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>מפתח</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>מטען</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>התקדמות</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>עמיתים</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>הורדה</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>העלאה</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>חלקים</translation>
    </message>
    <message>
        <source>Which parts of the payload are here</source>
        <translation>אילו חלקים של המטען נמצאים כאן</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>בוזבז</translation>
    </message>
    <message>
        <source>Pieces root</source>
        <translation>שורש החלקים</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>משימה</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>שלב</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>נותר</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>התחלה</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>דרגת חומרה</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledged by %1 of %2 devices, failures: %3</source>
        <translation>
            <numerusform>אישור קבלה של %1 מתוך מכשיר %2, כשלים: %3</numerusform>
            <numerusform>אישור קבלה של %1 מתוך %2 מכשירים, כשלים: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts as the gateways claim them; the entries are not open to us.</source>
        <translation>המספרים הם לפי טענת השערים; הרשומות אינן פתוחות לנו.</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 במקום %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>גרסה</translation>
    </message>
    <message numerus="yes">
        <source>%n targets</source>
        <translation>
            <numerusform>יעד %n</numerusform>
            <numerusform>%n יעדים</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>מגרסה</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Not settled yet: this may still change.</source>
        <translation>עדיין לא סופי: זה עשוי להשתנות.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>אישורים</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>דלתא</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>חיסכון</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>כיסוי</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>מועד הפרסום</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>ספק</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>מועד ההכרעה</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>בודק</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>הכרעה</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>דוח</translation>
    </message>
    <message>
        <source>Hardware class</source>
        <translation>סוג חומרה</translation>
    </message>
    <message>
        <source>Rollback index</source>
        <translation>מדד חזרה לאחור</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>תוצר</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>כאן</translation>
    </message>
    <message>
        <source>In transaction</source>
        <translation>בטרנזקציה</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>הושלם</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>לא מוחזק</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>מורחק</translation>
    </message>
    <message>
        <source>Misbehaviour</source>
        <translation>התנהגות פסולה</translation>
    </message>
    <message>
        <source>Installed: %1, under way: %2, failed: %3, devices: %4</source>
        <translation>הותקנו: %1, בדרך: %2, נכשלו: %3, מכשירים: %4</translation>
    </message>
    <message>
        <source>Behind plan</source>
        <translation>בפיגור</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>טבעת</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>גבול עצירה</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>תוכנית</translation>
    </message>
    <message>
        <source>On plan</source>
        <translation>לפי התוכנית</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>מדוע</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>עברה</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתוחה</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>סגורה</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>סף</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, ואז %2</translation>
    </message>
    <message>
        <source>%1 of the devices that fit, with the rings before</source>
        <translation>%1 מהמכשירים המתאימים, יחד עם הטבעות הקודמות</translation>
    </message>
    <message>
        <source>hardware classes: %1</source>
        <translation>סיווגי חומרה: %1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 הוא %2</translation>
    </message>
    <message>
        <source>devices in a list: %1</source>
        <translation>מכשירים ברשימה: %1</translation>
    </message>
    <message>
        <source>the limit counts from %1 answers</source>
        <translation>הגבול נספר החל מ-%1 תשובות</translation>
    </message>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>מי</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>מעצמה</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>מסתבר</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>שלנו</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>גיל</translation>
    </message>
    <message>
        <source>Will be in block</source>
        <translation>תיכנס לבלוק</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Rarest</source>
        <translation>הנדיר ביותר</translation>
    </message>
    <message>
        <source>How many connected peers have the rarest of the missing pieces</source>
        <translation>כמה עמיתים מחוברים מחזיקים בנדיר שבחלקים החסרים</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>מגבלה</translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2</source>
        <translation>↓ ⁨%1⁩  ↑ ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 of %2 voted</source>
        <translation>%1 מתוך %2 הצביעו</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>במעקב</translation>
    </message>
    <message>
        <source>Votes wished by</source>
        <translation>הצבעות מבוקשות עד</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>במעקב</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>יעד</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>עמידה</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>ניסיונות</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>עדכני</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>בפיגור</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>בתהליך</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>תקוע</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>הוחזר לאחור</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>הצומת הזה</translation>
    </message>
    <message>
        <source>Failed, 24 h</source>
        <translation>כשלים, 24 שע׳</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>דיווח</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>עדיין כלום</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>שותק</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>פעיל</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>קבוצה</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>הוצע</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>נמשך</translation>
    </message>
    <message>
        <source>Bytes of its payload that went out, since this gateway&apos;s start</source>
        <translation>בתים מהמטען שנשלחו מאז ששער זה התחיל</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>דבריו</translation>
    </message>
    <message>
        <source>In no ring</source>
        <translation>באף טבעת</translation>
    </message>
    <message>
        <source>Failed, share</source>
        <translation>כשלים, חלק</translation>
    </message>
    <message>
        <source>From it</source>
        <translation>ממנו</translation>
    </message>
    <message>
        <source>To it</source>
        <translation>אליו</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>אמון</translation>
    </message>
    <message>
        <source>Key on the ledger</source>
        <translation>המפתח בפנקס</translation>
    </message>
    <message>
        <source>No valid key</source>
        <translation>אין מפתח תקף</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>איטי</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>מרווח</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>⁨%1⁩ שנ׳</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>קצב</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>בזמן</translation>
    </message>
    <message>
        <source>Slow is more than two turns: somebody missed one</source>
        <translation>איטי פירושו יותר משני תורות: מישהו החמיץ את תורו</translation>
    </message>
    <message>
        <source>Blocks behind</source>
        <translation>בלוקים בפיגור</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>משקל</translation>
    </message>
    <message>
        <source>Info-hash</source>
        <translation>Info-hash</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>מאפיינים</translation>
    </message>
    <message>
        <source>Conflicting</source>
        <translation>סותר</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>תחזוקה</translation>
    </message>
    <message>
        <source>Until %1, as somebody marked at this computer</source>
        <translation>עד %1, כפי שמישהו סימן במחשב זה</translation>
    </message>
    <message>
        <source>Of its program, as it tells; nothing proves it</source>
        <translation>של התוכנה שלו, לפי דבריו; דבר אינו מוכיח זאת</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>מגמה</translation>
    </message>
    <message>
        <source>Devices that installed it, from the release&apos;s first acknowledgement to its newest; in the second half of that time %1 came</source>
        <translation>מכשירים שהתקינו אותה, מאישור הקבלה הראשון של המהדורה ועד האחרון; במחצית השנייה של הזמן הזה נוספו %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>שלב</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>מה שאמר</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>קצב</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 בדקה</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>stage of a release: no vote yet</comment>
        <translation>פורסמה</translation>
    </message>
    <message>
        <source>In review</source>
        <comment>stage of a release</comment>
        <translation>בבדיקה</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>stage of a release: on no device yet</comment>
        <translation>אושרה</translation>
    </message>
    <message>
        <source>Rolling out</source>
        <comment>stage of a release</comment>
        <translation>בפריסה</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>stage of a release: on every device</comment>
        <translation>הסתיימה</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>stage of a release</comment>
        <translation>נעצרה</translation>
    </message>
    <message>
        <source>Last acknowledgement</source>
        <translation>אישור הקבלה האחרון</translation>
    </message>
    <message>
        <source>Nothing that it acknowledged is recorded, or open to this node</source>
        <translation>לא נרשם ממנו אישור קבלה, או שאף אחד מהם אינו פתוח לצומת הזה</translation>
    </message>
    <message>
        <source>Asked for the rows in sight; the list is neither sorted nor filtered by it</source>
        <translation>נשאל עבור השורות שבתצוגה; הרשימה אינה ממוינת ואינה מסוננת לפיו</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>title of a narrow column</comment>
        <translation>נכשלו</translation>
    </message>
</context>
<context>
    <name>quorate::models::ReviewFiles</name>
    <message>
        <source>+ added</source>
        <translation>+ נוסף</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− הוסר</translation>
    </message>
    <message>
        <source>&gt; renamed</source>
        <translation>&gt; שונה שמו</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>הרשאות</translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation>~ השתנה</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>היה ⁨%1⁩</translation>
    </message>
    <message>
        <source>viewed</source>
        <translation>נצפה</translation>
    </message>
    <message>
        <source>not viewed</source>
        <translation>לא נצפה</translation>
    </message>
    <message>
        <source>the whole image</source>
        <translation>התמונה כולה</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>מ־⁨%1⁩ ל־⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>קובץ %n</numerusform>
            <numerusform>%n קבצים</numerusform>
        </translation>
    </message>
    <message>
        <source>Path</source>
        <translation>נתיב</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>Size change</source>
        <translation>שינוי בגודל</translation>
    </message>
    <message>
        <source>Entropy, 0-8</source>
        <translation>אנטרופיה, ⁨0-8⁩</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>סימנים</translation>
    </message>
    <message>
        <source>new account</source>
        <translation>חשבון חדש</translation>
    </message>
    <message>
        <source>new network address</source>
        <translation>כתובת רשת חדשה</translation>
    </message>
    <message>
        <source>canaries lost</source>
        <translation>בלי ⁨canary⁩</translation>
    </message>
    <message>
        <source>new certificate</source>
        <translation>אישור חדש</translation>
    </message>
    <message>
        <source>new component</source>
        <translation>רכיב חדש</translation>
    </message>
    <message>
        <source>device node</source>
        <translation>קובץ התקן</translation>
    </message>
    <message>
        <source>entropy rose</source>
        <translation>האנטרופיה עלתה</translation>
    </message>
    <message>
        <source>more than listed</source>
        <translation>יותר מהמפורט</translation>
    </message>
    <message>
        <source>FORTIFY lost</source>
        <translation>בלי ⁨FORTIFY⁩</translation>
    </message>
    <message>
        <source>new calls</source>
        <translation>קריאות חדשות</translation>
    </message>
    <message>
        <source>other interpreter</source>
        <translation>מפרש אחר</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>מפתח פרטי</translation>
    </message>
    <message>
        <source>new library</source>
        <translation>ספרייה חדשה</translation>
    </message>
    <message>
        <source>link climbs out</source>
        <translation>קישור החוצה</translation>
    </message>
    <message>
        <source>listens</source>
        <translation>מאזין</translation>
    </message>
    <message>
        <source>new login key</source>
        <translation>מפתח כניסה חדש</translation>
    </message>
    <message>
        <source>password to log in</source>
        <translation>סיסמת כניסה</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>פגום</translation>
    </message>
    <message>
        <source>near-random section</source>
        <translation>מקטע כמעט אקראי</translation>
    </message>
    <message>
        <source>not in SBOM</source>
        <translation>לא ב־⁨SBOM⁩</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>לא נפתח</translation>
    </message>
    <message>
        <source>not wholly inspected</source>
        <translation>לא נבדק במלואו</translation>
    </message>
    <message>
        <source>executable stack</source>
        <translation>מחסנית ניתנת להרצה</translation>
    </message>
    <message>
        <source>other owner</source>
        <translation>בעלים אחר</translation>
    </message>
    <message>
        <source>PIE lost</source>
        <translation>בלי ⁨PIE⁩</translation>
    </message>
    <message>
        <source>new program</source>
        <translation>תוכנית חדשה</translation>
    </message>
    <message>
        <source>RELRO lost</source>
        <translation>בלי ⁨RELRO⁩</translation>
    </message>
    <message>
        <source>wider rights</source>
        <translation>הרשאות רחבות יותר</translation>
    </message>
    <message>
        <source>own library folders</source>
        <translation>תיקיות ספריות משלו</translation>
    </message>
    <message>
        <source>new script</source>
        <translation>סקריפט חדש</translation>
    </message>
    <message>
        <source>script changed</source>
        <translation>הסקריפט השתנה</translation>
    </message>
    <message>
        <source>new section</source>
        <translation>מקטע חדש</translation>
    </message>
    <message>
        <source>new service</source>
        <translation>שירות חדש</translation>
    </message>
    <message>
        <source>becomes setgid</source>
        <translation>נעשה ⁨setgid⁩</translation>
    </message>
    <message>
        <source>becomes setuid</source>
        <translation>נעשה ⁨setuid⁩</translation>
    </message>
    <message>
        <source>writable by all</source>
        <translation>ניתן לכתיבה לכול</translation>
    </message>
    <message>
        <source>writable code</source>
        <translation>קוד ניתן לכתיבה</translation>
    </message>
    <message>
        <source>other attributes</source>
        <translation>מאפיינים אחרים</translation>
    </message>
    <message>
        <source>gains capabilities</source>
        <translation>מקבל הרשאות</translation>
    </message>
    <message>
        <source>name stands twice</source>
        <translation>שם כפול</translation>
    </message>
</context>
<context>
    <name>quorate::pages</name>
    <message>
        <source>Failed without a reason</source>
        <translation>נכשל ללא סיבה</translation>
    </message>
    <message>
        <source>Failed; the reasons are not open to us</source>
        <translation>נכשל; הסיבות אינן פתוחות לנו</translation>
    </message>
    <message>
        <source>At this gateway: %1</source>
        <translation>בשער הזה: %1</translation>
    </message>
    <message>
        <source>Has not acknowledged yet</source>
        <translation>טרם אישר קבלה</translation>
    </message>
    <message>
        <source>%1, state of %2, everything since the beginning</source>
        <translation>⁨%1⁩, המצב ב־⁨%2⁩, הכול מההתחלה</translation>
    </message>
    <message>
        <source>%1, state of %2, releases and alerts since %3</source>
        <translation>⁨%1⁩, המצב ב־⁨%2⁩, מהדורות והתראות מאז ⁨%3⁩</translation>
    </message>
    <message>
        <source>Made by %1. Times %2.</source>
        <translation>הופק בידי ⁨%1⁩. השעות: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>a follower without a role</source>
        <translation>עוקב ללא תפקיד</translation>
    </message>
    <message>
        <source>Consortium id</source>
        <translation>מזהה הקונסורציום</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>פנקסים</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>שרשרת</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Settled block</source>
        <translation>הבלוק הסופי</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>יומן</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>נקודת ביקורת</translation>
    </message>
    <message>
        <source>Cosigned by</source>
        <translation>חתמו יחד</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>מהדורות</translation>
    </message>
    <message>
        <source>None in this time.</source>
        <translation>אין בתקופה הזו.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>Published by %1 at %2; decided %3.</source>
        <translation>פורסמה בידי ⁨%1⁩ ב־⁨%2⁩; הוכרעה ב־⁨%3⁩.</translation>
    </message>
    <message>
        <source>Counts as gateways claim.</source>
        <translation>המספרים הם לפי טענת השערים.</translation>
    </message>
    <message>
        <source>Withdrawn because: %1</source>
        <translation>נמשכה כי: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>בודק</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>הכרעה</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>שעה</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Why devices failed</source>
        <translation>מדוע מכשירים נכשלו</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation>מואשם</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>מכשירים</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>התראות</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>דרגת חומרה</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>התראה</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>פירוט</translation>
    </message>
    <message>
        <source>How to check this report</source>
        <translation>איך לבדוק את הדוח הזה</translation>
    </message>
    <message>
        <source>This report was made without evidence: it says what one node showed.</source>
        <translation>הדוח הזה הופק ללא ראיות: הוא אומר מה צומת אחד הראה.</translation>
    </message>
    <message>
        <source>Publications, votes, decisions and acknowledgements are proven by the signed file beside it, without any node:</source>
        <translation>פרסומים, הצבעות, הכרעות ואישורי קבלה מוכחים בקובץ החתום שלצידו, בלי שום צומת:</translation>
    </message>
    <message>
        <source>SHA-256 of that file</source>
        <translation>ערך SHA-256 של הקובץ הזה</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>⁨%1⁩, עמוד %2 מתוך %3</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>מכשירים</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>בתוך</translation>
    </message>
    <message>
        <source>No device has acknowledged yet.</source>
        <translation>אף מכשיר עדיין לא שלח אישור קבלה.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>יותר</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>עד %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>יותר מ־%1</translation>
    </message>
    <message>
        <source>half within %1</source>
        <translation>מחצית בתוך %1</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <translation>‎95%‎ בתוך %1</translation>
    </message>
    <message>
        <source>%1: half of the devices acknowledged within %2, 95 % within %3.</source>
        <translation>⁨%1⁩: מחצית המכשירים אישרו קבלה בתוך %2, ‎95%‎ בתוך %3.</translation>
    </message>
    <message>
        <source>No device of %1 was heard of through %2.</source>
        <translation>לא התקבל דיווח על ⁨%1⁩ מאף מכשיר דרך ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 at %2: %3 of %4 devices, failures: %5.</source>
        <translation>⁨%1⁩ אצל ⁨%2⁩: %3 מתוך %4 מכשירים, כשלים: %5.</translation>
    </message>
    <message>
        <source>No gateway has recorded acknowledgements that are open to us.</source>
        <translation>אף שער לא רשם אישורי קבלה שפתוחים לנו.</translation>
    </message>
    <message>
        <source>Every device that was heard of has its release.</source>
        <translation>לכל מכשיר שדיווח יש המהדורה שלו.</translation>
    </message>
    <message>
        <source>Furthest behind: %1</source>
        <translation>המפגר ביותר: ⁨%1⁩</translation>
    </message>
    <message>
        <source>none: all is probable</source>
        <translation>אין: הכול מסתבר</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>מטענים</translation>
    </message>
    <message>
        <source>Transaction %1</source>
        <translation>טרנזקציה %1</translation>
    </message>
    <message>
        <source>Device %2 of %1</source>
        <translation>התקן %2 של %1</translation>
    </message>
    <message>
        <source>Acknowledgements wait for their batch until the keys are unlocked.</source>
        <translation>אישורי קבלה ממתינים לאצווה עד שהמפתחות ייפתחו.</translation>
    </message>
    <message>
        <source>It is %1 ahead of its peers&apos; clocks.</source>
        <translation>הוא מקדים %1 את שעוני העמיתים.</translation>
    </message>
    <message>
        <source>It is %1 behind its peers&apos; clocks.</source>
        <translation>הוא מפגר %1 אחרי שעוני העמיתים.</translation>
    </message>
    <message>
        <source>The newest block is dated %1 ahead of this clock.</source>
        <translation>הבלוק החדש ביותר מתוארך %1 לפני שעון זה.</translation>
    </message>
    <message>
        <source>%1: %2 is in no block after %3</source>
        <translation>%1: %2 אינה באף בלוק אחרי %3</translation>
    </message>
    <message>
        <source>Size %1, cosigned %2</source>
        <translation>גודל %1, נחתם יחד %2</translation>
    </message>
    <message>
        <source>%1, size %2</source>
        <translation>%1, גודל %2</translation>
    </message>
    <message>
        <source>%1: two heads of size %2, which is not settled here</source>
        <translation>%1: שני ראשים בגודל %2, שעדיין לא נקבע כאן</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>בבדיקה</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>פורסמה על ידי %1</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>פריסה</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>מושהה</translation>
    </message>
    <message>
        <source>rolling out</source>
        <translation>בפריסה</translation>
    </message>
    <message>
        <source>%1, ring %2</source>
        <translation>%1, טבעת %2</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>מסירה</translation>
    </message>
    <message>
        <source>until %1 of the devices</source>
        <translation>עד %1 מהמכשירים</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>בדרך</translation>
    </message>
    <message>
        <source>First acknowledgement</source>
        <translation>אישור קבלה ראשון</translation>
    </message>
    <message>
        <source>Half of the devices have it</source>
        <translation>מחצית המכשירים קיבלו אותה</translation>
    </message>
    <message>
        <source>%1 of the devices have it</source>
        <translation>%1 מהמכשירים קיבלו אותה</translation>
    </message>
    <message>
        <source>First failure on a device</source>
        <translation>כשל ראשון במכשיר</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>שאלות</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <translation>%1 שואל: %2</translation>
    </message>
    <message>
        <source>%1 answers: %2</source>
        <translation>%1 עונה: %2</translation>
    </message>
    <message>
        <source>%1: %2 events since %3; it is %4.</source>
        <translation>%1: %2 אירועים מאז %3; המצב: %4.</translation>
    </message>
    <message>
        <source>Installed on %1 of %2 devices, failures: %3.</source>
        <translation>הותקנה ב־%1 מתוך %2 מכשירים, כשלים: %3.</translation>
    </message>
    <message>
        <source>late by %1</source>
        <comment>a review: so much after its deadline</comment>
        <translation>איחור של %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a review: so much time until its deadline</comment>
        <translation>נותרו %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a review: the day of its deadline</comment>
        <translation>עד %1</translation>
    </message>
    <message>
        <source>No reviews need you.</source>
        <translation>אין בדיקות שממתינות לכם.</translation>
    </message>
    <message>
        <source>No reviews need you. Next deadline: %1.</source>
        <translation>אין בדיקות שממתינות לכם. המועד הבא: %1.</translation>
    </message>
    <message>
        <source>Write a time as 2026-11-20 08:30, in UTC, or a span such as 7 d.</source>
        <translation>יש לכתוב שעה כמו ⁨2026-11-20 08:30⁩, ב-UTC, או משך כמו ⁨7 d⁩.</translation>
    </message>
    <message>
        <source>This time is not to come.</source>
        <translation>המועד הזה אינו בעתיד.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, and how far away it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: devices that acknowledged</source>
        <translation>%1: מכשירים שאישרו קבלה</translation>
    </message>
    <message>
        <source>%1: devices that installed it</source>
        <translation>%1: מכשירים שהתקינו</translation>
    </message>
    <message>
        <source>%1: devices where it failed</source>
        <translation>%1: מכשירים שבהם נכשל</translation>
    </message>
    <message>
        <source>%1: devices that have not acknowledged yet</source>
        <translation>%1: מכשירים שטרם אישרו קבלה</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation>שער: %1</translation>
    </message>
    <message>
        <source>Hardware class: %1</source>
        <translation>סוג חומרה: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>סיבה: %1</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>לא צוינה</translation>
    </message>
    <message>
        <source>Accused: %1</source>
        <translation>מואשם: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>מ: %1</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <translation>עד: %1</translation>
    </message>
    <message>
        <source>The proposal could not be made.</source>
        <translation>לא ניתן היה להכין את ההצעה.</translation>
    </message>
    <message>
        <source>Nothing was signed or sent.</source>
        <translation>דבר לא נחתם ולא נשלח.</translation>
    </message>
    <message>
        <source>Look at the proposal...</source>
        <translation>צפייה בהצעה...</translation>
    </message>
    <message>
        <source>Propose a change of %1</source>
        <translation>הצעת שינוי של ⁨%1⁩</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>תפקידים</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Keys to revoke</source>
        <translation>מפתחות לביטול</translation>
    </message>
    <message>
        <source>Last trusted leaf</source>
        <translation>העלה האחרון שנאמן</translation>
    </message>
    <message>
        <source>only when a key was stolen: a leaf of the release chain</source>
        <translation>רק אם מפתח נגנב: עלה בשרשרת המהדורות</translation>
    </message>
    <message>
        <source>What a revoked key signed after that leaf is void: votes and releases, too. Left empty, all that it signed so far stands.</source>
        <translation>כל מה שמפתח מבוטל חתם אחרי העלה הזה בטל, גם הצבעות ומהדורות. אם נשאר ריק, כל מה שחתם עד כה תקף.</translation>
    </message>
    <message>
        <source>A leaf is a number, as the Chain page shows it.</source>
        <translation>עלה הוא מספר, כפי שמוצג בדף השרשרת.</translation>
    </message>
    <message>
        <source>It says nothing while no key is revoked.</source>
        <translation>אין לו משמעות כל עוד לא מבוטל מפתח.</translation>
    </message>
    <message>
        <source>A member has a name.</source>
        <translation>לחבר יש שם.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>עדיין לא שונה דבר.</translation>
    </message>
    <message>
        <source>A member without roles leaves the consortium: propose its removal.</source>
        <translation>חבר ללא תפקידים עוזב את הקונסורציום: יש להציע את הסרתו.</translation>
    </message>
    <message>
        <source>Public record of the new member</source>
        <translation>הרשומה הציבורית של החבר החדש</translation>
    </message>
    <message>
        <source>Propose other checkers</source>
        <translation>הצעת בודקים אחרים</translation>
    </message>
    <message>
        <source>Propose other validators</source>
        <translation>הצעת מאמתים אחרים</translation>
    </message>
    <message>
        <source>Who votes on releases from then on, all of them. Each needs the role and a vote key first: propose a change of the member.</source>
        <translation>מי מצביע על מהדורות מאז ואילך, כולם. לכל אחד דרושים תחילה התפקיד ומפתח הצבעה: יש להציע שינוי של החבר.</translation>
    </message>
    <message>
        <source>Who settles blocks from then on, all of them. Each needs the role and its keys first: propose a change of the member.</source>
        <translation>מי עושה בלוקים לסופיים מאז ואילך, כולם. לכל אחד דרושים תחילה התפקיד והמפתחות שלו: יש להציע שינוי של החבר.</translation>
    </message>
    <message>
        <source>Checkers</source>
        <translation>בודקים</translation>
    </message>
    <message>
        <source>Validators</source>
        <translation>מאמתים</translation>
    </message>
    <message>
        <source>There is at least one.</source>
        <translation>יש לפחות אחד.</translation>
    </message>
    <message>
        <source>Propose another policy</source>
        <translation>הצעת מדיניות אחרת</translation>
    </message>
    <message>
        <source>Checkers of a release, at least</source>
        <translation>בודקים של מהדורה, לפחות</translation>
    </message>
    <message>
        <source>Approvals of a release, at least</source>
        <translation>אישורים של מהדורה, לפחות</translation>
    </message>
    <message>
        <source>For releases that are published from then on. A majority of the checkers is always needed.</source>
        <translation>למהדורות שיפורסמו מאז ואילך. תמיד דרוש רוב של הבודקים.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>הצעה</translation>
    </message>
    <message>
        <source>key file, or pkcs11: for a key on a token</source>
        <translation>קובץ מפתח, או pkcs11: למפתח על אסימון</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>בחירה...</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>בחירה: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Purpose of the new key</source>
        <translation>מטרת המפתח החדש</translation>
    </message>
    <message>
        <source>no new key</source>
        <translation>אין מפתח חדש</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>מפתח חדש</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>ציינו למה הוא מיועד.</translation>
    </message>
    <message>
        <source>Say where the new key is.</source>
        <translation>ציינו היכן המפתח החדש.</translation>
    </message>
    <message>
        <source>Propose a new key of %1</source>
        <translation>הצעת מפתח חדש של ⁨%1⁩</translation>
    </message>
    <message>
        <source>Which key</source>
        <translation>איזה מפתח</translation>
    </message>
    <message>
        <source>The vendor signs with its present root key and with the new one; then a quorum of the checkers consents. Each of them hears from the vendor itself first that the key is its own.</source>
        <translation>הספק חותם במפתח השורש הנוכחי שלו ובחדש; אחר כך מסכים קוורום של הבודקים. כל אחד מהם שומע קודם מהספק עצמו שהמפתח שלו.</translation>
    </message>
    <message>
        <source>The vendor signs with its root key, which is enough; or with its present release key, and then a quorum of the checkers consents.</source>
        <translation>הספק חותם במפתח השורש שלו, וזה מספיק; או במפתח המהדורה הנוכחי שלו, ואז מסכים קוורום של הבודקים.</translation>
    </message>
    <message>
        <source>A root key&apos;s statements stand.</source>
        <translation>מה שמפתח שורש חתם נשאר תקף.</translation>
    </message>
    <message>
        <source>Sign with a key of the vendor</source>
        <translation>חתימה במפתח של הספק</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>חתימה</translation>
    </message>
    <message>
        <source>The key is read for this one signature and kept nowhere. The signature stands in the proposal for whoever gets it; nothing is sent.</source>
        <translation>המפתח נקרא לחתימה האחת הזאת ואינו נשמר בשום מקום. החתימה עומדת בהצעה לכל מי שיקבל אותה; דבר אינו נשלח.</translation>
    </message>
    <message>
        <source>Key of the vendor</source>
        <translation>מפתח של הספק</translation>
    </message>
    <message>
        <source>Passphrase or PIN</source>
        <translation>ביטוי סיסמה או PIN</translation>
    </message>
    <message>
        <source>It was not signed.</source>
        <translation>לא נחתם.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>לא נמסר</translation>
    </message>
    <message numerus="yes">
        <source>%1 more releases are left out of this preview; the saved report has them.</source>
        <translation>
            <numerusform>מהדורה %1 נוספת אינה בתצוגה המקדימה; הדוח הנשמר כולל אותה.</numerusform>
            <numerusform>%1 מהדורות נוספות אינן בתצוגה המקדימה; הדוח הנשמר כולל אותן.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more alerts are left out of this preview; the saved report has them.</source>
        <translation>
            <numerusform>התראה %1 נוספת אינה בתצוגה המקדימה; הדוח הנשמר כולל אותה.</numerusform>
            <numerusform>%1 התראות נוספות אינן בתצוגה המקדימה; הדוח הנשמר כולל אותן.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, state of %2, everything about this release</source>
        <translation>⁨%1⁩, המצב ב־⁨%2⁩, הכול על מהדורה זו</translation>
    </message>
    <message>
        <source>%1, state of %2, releases and alerts until %3</source>
        <translation>⁨%1⁩, המצב ב־⁨%2⁩, מהדורות והתראות עד ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1, state of %2, releases and alerts from %3 until %4</source>
        <translation>⁨%1⁩, המצב ב־⁨%2⁩, מהדורות והתראות מ־⁨%3⁩ עד ⁨%4⁩</translation>
    </message>
    <message>
        <source>Not a time. Write 2026-11-20, or 2026-11-20 08:30, in UTC.</source>
        <translation>זה אינו מועד. יש לכתוב ⁨2026-11-20⁩ או ⁨2026-11-20 08:30⁩, ב־UTC.</translation>
    </message>
    <message>
        <source>That is still to come: the report would be empty.</source>
        <translation>זה עוד לפנינו: הדוח יהיה ריק.</translation>
    </message>
    <message>
        <source>That is still to come. Leave it empty for a report until now.</source>
        <translation>זה עוד לפנינו. להשאיר ריק לדוח עד עכשיו.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>הסוף קודם להתחלה.</translation>
    </message>
    <message>
        <source>Published by %1 at %2; not decided yet.</source>
        <translation>פורסמה בידי ⁨%1⁩ ב־⁨%2⁩; טרם הוכרעה.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) of %1</source>
        <translation>
            <numerusform>מכשיר אחד (%n) של ⁨%1⁩</numerusform>
            <numerusform>%n מכשירים של ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s)</source>
        <translation>
            <numerusform>טרנזקציה אחת (%n)</numerusform>
            <numerusform>%n טרנזקציות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::Accusations</name>
    <message>
        <source>Accused</source>
        <translation>מואשם</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>מהדורה</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Failed without a reason</source>
        <translation>נכשל ללא סיבה</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>מכשירים</translation>
    </message>
    <message>
        <source>Negative acknowledgements by accused party</source>
        <translation>אישורי קבלה שליליים לפי הצד המואשם</translation>
    </message>
</context>
<context>
    <name>quorate::pages::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>התראות</translation>
    </message>
    <message>
        <source>Show the release</source>
        <translation>הצגת המהדורה</translation>
    </message>
    <message>
        <source>No alerts.</source>
        <translation>אין התראות.</translation>
    </message>
    <message>
        <source>Failed boot checks, conflicting signatures and missing transactions are shown here as soon as this node sees them.</source>
        <translation>בדיקות אתחול שנכשלו, חתימות סותרות וטרנזקציות חסרות יופיעו כאן ברגע שהצומת יבחין בהן.</translation>
    </message>
    <message>
        <source>This alert is gone.</source>
        <translation>ההתראה הזו כבר אינה קיימת.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>פירוט</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>שעה</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>מהדורה</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>קוד</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>דרגת חומרה</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>התראה</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתוחה</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>קריטית</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>היממה האחרונה</translation>
    </message>
    <message>
        <source>First statement</source>
        <translation>ההצהרה הראשונה</translation>
    </message>
    <message>
        <source>Second statement</source>
        <translation>ההצהרה השנייה</translation>
    </message>
    <message>
        <source>Export evidence...</source>
        <translation>ייצוא ראיות...</translation>
    </message>
    <message>
        <source>Everything that this node can prove, in one signed file</source>
        <translation>כל מה שהצומת הזה יכול להוכיח, בקובץ חתום אחד</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>ייצוא ראיות</translation>
    </message>
    <message>
        <source>The evidence is in %1</source>
        <translation>הראיות נמצאות ב־⁨%1⁩</translation>
    </message>
    <message>
        <source>The evidence was not exported.</source>
        <translation>הראיות לא יוצאו.</translation>
    </message>
    <message>
        <source>No complete file was written.</source>
        <translation>לא נכתב קובץ שלם.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול הפעולה</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>פתיחה מחדש</translation>
    </message>
    <message>
        <source>%1 signed both. Lines that differ are marked; whoever signed one must not have signed the other.</source>
        <translation>⁨%1⁩ חתם על שתיהן. השורות השונות מסומנות; מי שחתם על האחת לא היה רשאי לחתום על השנייה.</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>טופלה</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>מושתקת</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>עד %1</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>בעלים</translation>
    </message>
    <message>
        <source>Mute until...</source>
        <translation>השתקה עד...</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>ללא אחראי</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>בעוד שעה</translation>
    </message>
    <message>
        <source>In 8 hours</source>
        <translation>בעוד 8 שעות</translation>
    </message>
    <message>
        <source>Tomorrow at 8:00</source>
        <translation>מחר ב־8:00</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>בעוד 7 ימים</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>מי מטפל בה</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>הקצאה</translation>
    </message>
    <message>
        <source>The alert is acknowledged. It stays in the list and in the evidence.</source>
        <translation>ההתראה טופלה. היא נשארת ברשימה ובראיות.</translation>
    </message>
    <message>
        <source>The alert is open again.</source>
        <translation>ההתראה שוב פתוחה.</translation>
    </message>
    <message>
        <source>The alert is muted until %1.</source>
        <translation>ההתראה מושתקת עד %1.</translation>
    </message>
    <message>
        <source>Nobody looks after the alert.</source>
        <translation>איש אינו מטפל בהתראה.</translation>
    </message>
    <message>
        <source>%1 looks after the alert.</source>
        <translation>%1 מטפל בהתראה.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>סימון כטופלה</translation>
    </message>
    <message>
        <source>Muted until</source>
        <translation>מושתקת עד</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>First</source>
        <translation>לראשונה</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>חוזרות</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) since %1</source>
        <translation>
            <numerusform>פעם אחת מאז ⁨%1⁩</numerusform>
            <numerusform>פעמים מאז ⁨%1⁩: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Accused by devices</source>
        <translation>מואשמים בידי מכשירים</translation>
    </message>
    <message>
        <source>Which parties do negative acknowledgements name? Choose a line to list its devices</source>
        <translation>אילו צדדים נזכרים באישורי הקבלה השליליים? בחרו שורה כדי לפרט את מכשיריה</translation>
    </message>
    <message>
        <source>About us</source>
        <translation>נוגעת לנו</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>No</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>Evidence...</source>
        <translation>ראיות...</translation>
    </message>
    <message>
        <source>What this node can prove of its release, in one signed file; of everything, where it has none</source>
        <translation>מה שהצומת הזה יכול להוכיח על המהדורה, בקובץ חתום אחד; אם אין מהדורה, על הכול</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>הצגת %1</translation>
    </message>
    <message>
        <source>Export proof...</source>
        <translation>ייצוא הוכחה...</translation>
    </message>
    <message>
        <source>Both signed heads in one file, which proves the contradiction to anybody</source>
        <translation>שני הראשים החתומים בקובץ אחד, שמוכיח את הסתירה לכל אחד</translation>
    </message>
    <message>
        <source>What this row stands for</source>
        <translation>מה ששורה זו מייצגת</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ArtifactSheet</name>
    <message>
        <source>Add an artifact to %1</source>
        <translation>הוספת תוצר אל ⁨%1⁩</translation>
    </message>
    <message>
        <source>Another way to the same target: a delta for devices that have another version, or the full artifact. Nobody votes again, because votes are about what is installed.</source>
        <translation>דרך אחרת לאותו יעד: דלתא למכשירים שיש בהם גרסה אחרת, או התוצר המלא. איש אינו מצביע שוב, כי ההצבעות הן על מה שמותקן.</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>הוספה...</translation>
    </message>
    <message>
        <source>Nothing is added (Esc)</source>
        <translation>דבר לא נוסף (⁨Esc⁩)</translation>
    </message>
    <message>
        <source>Drop the file or folder of the release here</source>
        <translation>ניתן לגרור לכאן את הקובץ או התיקייה של המהדורה</translation>
    </message>
    <message>
        <source>Drop what devices have now here; empty: a full artifact</source>
        <translation>ניתן לגרור לכאן את מה שיש עתה במכשירים; ריק: תוצר מלא</translation>
    </message>
    <message>
        <source>What the release installs</source>
        <translation>מה שהמהדורה מתקינה</translation>
    </message>
    <message>
        <source>What devices have</source>
        <translation>מה שיש במכשירים</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>דלתא</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and the button beside it</comment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 installs something else: the SHA-256 of this is %2. What was voted on cannot be changed.</source>
        <translation>⁨%1⁩ מתקינה דבר אחר: ה־SHA-256 של זה הוא ⁨%2⁩. את מה שהצביעו עליו אין לשנות.</translation>
    </message>
    <message>
        <source>There is one already, of %1.</source>
        <translation>כבר יש אחד, בגודל ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Artifacts are added to releases that are in review or approved.</source>
        <translation>תוצרים נוספים למהדורות שבבדיקה או שאושרו.</translation>
    </message>
    <message>
        <source>Choose what the release installs.</source>
        <translation>יש לבחור את מה שהמהדורה מתקינה.</translation>
    </message>
    <message>
        <source>The artifact is being built and compared.</source>
        <translation>התוצר נבנה ומושווה.</translation>
    </message>
    <message>
        <source>Unlock the keys to add it.</source>
        <translation>יש לפתוח את נעילת המפתחות כדי להוסיף אותו.</translation>
    </message>
    <message>
        <source>The next step shows what is added; nothing is sent before.</source>
        <translation>בשלב הבא יוצג מה נוסף; דבר לא נשלח לפני כן.</translation>
    </message>
    <message>
        <source>Sign and add</source>
        <translation>חתימה והוספה</translation>
    </message>
    <message>
        <source>It is built once more, signed with the release key and put on the ledger, for good. Gateways offer it as long as they offer the release.</source>
        <translation>הוא נבנה פעם נוספת, נחתם במפתח המהדורות ונרשם בפנקס לתמיד. שערים מציעים אותו כל עוד הם מציעים את המהדורה.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>מהדורה</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>מטען</translation>
    </message>
    <message>
        <source>Installs</source>
        <translation>מתקין</translation>
    </message>
    <message>
        <source>For devices that have</source>
        <translation>למכשירים שיש בהם</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>כל דבר</translation>
    </message>
    <message>
        <source>The artifact of %1 is added in %2 s.</source>
        <translation>התוצר של ⁨%1⁩ נוסף בעוד %2 שנ׳.</translation>
    </message>
    <message>
        <source>%1 has one artifact more; the transaction is settled.</source>
        <translation>אל ⁨%1⁩ נוסף תוצר; הטרנזקציה סופית.</translation>
    </message>
    <message>
        <source>No artifact was added to %1.</source>
        <translation>לא נוסף תוצר אל ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Unpack compressed parts for the delta</source>
        <translation>לפרוס חלקים דחוסים עבור הדלתא</translation>
    </message>
    <message>
        <source>Much smaller deltas of images with compressed parts; a device must have the same packers</source>
        <translation>דלתאות קטנות בהרבה לתמונות עם חלקים דחוסים; במכשיר חייבים להיות אותם דוחסים</translation>
    </message>
    <message>
        <source>This file or folder does not exist.</source>
        <translation>הקובץ או התיקייה אינם קיימים.</translation>
    </message>
    <message>
        <source>This file or folder does not answer. Is its disk or network there?</source>
        <translation>הקובץ או התיקייה אינם מגיבים. האם הכונן או הרשת שלהם זמינים?</translation>
    </message>
    <message>
        <source>File...</source>
        <translation>קובץ...</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>תיקייה...</translation>
    </message>
    <message>
        <source>%1, release key</source>
        <translation>⁨%1⁩, מפתח מהדורות</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>חותם</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 במקום %2</translation>
    </message>
    <message>
        <source>The release is as before.</source>
        <translation>המהדורה נשארה כשהייתה.</translation>
    </message>
    <message>
        <source>Correct what is marked.</source>
        <translation>יש לתקן את המסומן.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::CatchUpStrip</name>
    <message>
        <source>How far the node has caught up</source>
        <translation>עד כמה הצומת השלים את הפער</translation>
    </message>
    <message>
        <source>Hide this until the node has caught up</source>
        <translation>הסתרה עד שהצומת ישלים את הפער</translation>
    </message>
    <message numerus="yes">
        <source>Catching up with the %1: %2 blocks left</source>
        <translation>
            <numerusform>השלמת פער: %1, נותר בלוק %2</numerusform>
            <numerusform>השלמת פער: %1, נותרו %2 בלוקים</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 a second, about %2 still</source>
        <translation>, %1 לשנייה, עוד כ־%2</translation>
    </message>
    <message>
        <source>What you see is of %1.</source>
        <translation>מה שמוצג הוא מ־%1.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ChainCharts</name>
    <message>
        <source>seconds</source>
        <translation>שניות</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>בלוק</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>טרנזקציות</translation>
    </message>
    <message>
        <source>turns without a block before it: %1</source>
        <translation>תורות בלי בלוק לפניו: %1</translation>
    </message>
    <message>
        <source>Needs two blocks.</source>
        <translation>נדרשים שני בלוקים.</translation>
    </message>
    <message>
        <source>Median %1 s between blocks, slowest %2 s, turns without a block: %3.</source>
        <translation>חציון %1 שנ׳ בין בלוקים, האיטי ביותר %2 שנ׳, תורות בלי בלוק: %3.</translation>
    </message>
    <message>
        <source>a turn, %1 s</source>
        <translation>תור, %1 שנ׳</translation>
    </message>
    <message>
        <source>%1 of the %2 newest blocks record transactions.</source>
        <translation>%1 מתוך %2 הבלוקים החדשים ביותר רושמים טרנזקציות.</translation>
    </message>
    <message>
        <source>seconds until settled</source>
        <translation>שניות עד לסופיות</translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>עוד לא סופי</translation>
    </message>
    <message>
        <source>never settled: nobody votes</source>
        <translation>לעולם לא סופי: איש אינו מצביע</translation>
    </message>
    <message>
        <source>settled before this console looked</source>
        <translation>הפך סופי לפני שהמסוף הזה הסתכל</translation>
    </message>
    <message>
        <source>No block was settled since this console looks.</source>
        <translation>אף בלוק לא הפך סופי מאז שהמסוף הזה מסתכל.</translation>
    </message>
    <message>
        <source>Median %1 s until a block is settled, slowest %2 s, as this console saw it.</source>
        <translation>חציון %1 שנ׳ עד שבלוק סופי, האיטי ביותר %2 שנ׳, כפי שראה המסוף הזה.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ChainPage</name>
    <message>
        <source>Chain</source>
        <translation>שרשרת</translation>
    </message>
    <message>
        <source>Older blocks</source>
        <translation>בלוקים ישנים יותר</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>בלוקים</translation>
    </message>
    <message>
        <source>Transactions of the block</source>
        <translation>הטרנזקציות בבלוק</translation>
    </message>
    <message>
        <source>Waiting transactions</source>
        <translation>טרנזקציות ממתינות</translation>
    </message>
    <message>
        <source>No blocks yet.</source>
        <translation>אין עדיין בלוקים.</translation>
    </message>
    <message>
        <source>The first block is sealed once validators are connected.</source>
        <translation>הבלוק הראשון ייסגר כשהמאמתים יהיו מחוברים.</translation>
    </message>
    <message>
        <source>Select a block to see its transactions.</source>
        <translation>יש לבחור בלוק כדי לראות את הטרנזקציות שבו.</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>מאגר</translation>
    </message>
    <message>
        <source>Decoded transaction</source>
        <translation>הטרנזקציה המפוענחת</translation>
    </message>
    <message>
        <source>Select a transaction to see what it says.</source>
        <translation>יש לבחור טרנזקציה כדי לראות מה כתוב בה.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>בלוק</translation>
    </message>
    <message>
        <source>What does it record, and who signed it?</source>
        <translation>מה נרשם כאן, ומי חתם?</translation>
    </message>
    <message>
        <source>Waiting for the node.</source>
        <translation>ממתינים לצומת.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>גובה</translation>
    </message>
    <message>
        <source>best seen %1</source>
        <translation>הגבוה ביותר שנראה: %1</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>סופי</translation>
    </message>
    <message>
        <source>blocks not settled: %1</source>
        <translation>בלוקים שאינם סופיים: %1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>יומן</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>טרנזקציות</translation>
    </message>
    <message>
        <source>root %1</source>
        <translation>שורש ⁨%1⁩</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>נקודת ביקורת</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>אין עדיין</translation>
    </message>
    <message>
        <source>%1 of %2 cosigned, %3</source>
        <translation>%1 מתוך %2 חתמו, ⁨%3⁩</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ממתינות</translation>
    </message>
    <message>
        <source>The blocks could not be read.</source>
        <translation>לא ניתן היה לקרוא את הבלוקים.</translation>
    </message>
    <message>
        <source>Older blocks could not be read.</source>
        <translation>לא ניתן היה לקרוא בלוקים ישנים יותר.</translation>
    </message>
    <message>
        <source>Block %1 records no transactions.</source>
        <translation>בבלוק %1 לא נרשמו טרנזקציות.</translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation>נסגר בידי</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>מזהה</translation>
    </message>
    <message>
        <source>The transaction could not be read.</source>
        <translation>לא ניתן היה לקרוא את הטרנזקציה.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>חבר</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>מספר סידורי</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>מקום</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>במאגר</translation>
    </message>
    <message>
        <source>block %1, leaf %2</source>
        <translation>בלוק %1, עלה %2</translation>
    </message>
    <message>
        <source>Finality</source>
        <translation>סופיות</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>לא סופי</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>מפתח</translation>
    </message>
    <message>
        <source>Show the proof</source>
        <translation>הצגת ההוכחה</translation>
    </message>
    <message>
        <source>Raw bytes</source>
        <translation>בתים גולמיים</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>מה כתוב בה</translation>
    </message>
    <message>
        <source>Place and signature</source>
        <translation>מקום וחתימה</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>מרווחים</translation>
    </message>
    <message>
        <source>From the transaction&apos;s leaf to the root of a cosigned checkpoint</source>
        <translation>מהעלה של הטרנזקציה אל השורש של נקודת ביקורת חתומה</translation>
    </message>
    <message>
        <source>Block %1 could not be read.</source>
        <translation>לא ניתן היה לקרוא את בלוק %1.</translation>
    </message>
    <message>
        <source>The proof could not be made.</source>
        <translation>לא ניתן היה ליצור את ההוכחה.</translation>
    </message>
    <message>
        <source>Recomputed here: the leaf leads to the root of the checkpoint.</source>
        <translation>חושב כאן מחדש: העלה מוביל לשורש של נקודת הביקורת.</translation>
    </message>
    <message>
        <source>The leaf does NOT lead to the root of the checkpoint.</source>
        <translation>העלה אינו מוביל (!) לשורש של נקודת הביקורת.</translation>
    </message>
    <message>
        <source>Leaf %1 of a log of %2</source>
        <translation>עלה %1 ביומן של %2</translation>
    </message>
    <message>
        <source>Leaf data: %1</source>
        <translation>נתוני העלה: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Path %1: %2</source>
        <translation>נתיב %1: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Root: %1</source>
        <translation>שורש: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Checkpoint with the validators&apos; cosignatures:</source>
        <translation>נקודת ביקורת עם החתימות המשותפות של המאמתים:</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>מסתבר</translation>
    </message>
    <message>
        <source>nobody votes: never settled</source>
        <translation>איש אינו מצביע: לעולם לא סופי</translation>
    </message>
    <message>
        <source>Is the chain well? Seconds between the newest blocks, what they record, and how soon they are settled</source>
        <translation>האם השרשרת תקינה? שניות בין הבלוקים החדשים, מה הם מתעדים וכמה מהר הם סופיים</translation>
    </message>
    <message>
        <source>Export block...</source>
        <translation>ייצוא הבלוק…</translation>
    </message>
    <message>
        <source>Jump to height</source>
        <translation>מעבר לגובה</translation>
    </message>
    <message>
        <source>The number of a block; Enter shows it, also one that is not loaded</source>
        <translation>מספר של בלוק; Enter מציג אותו, גם אם אינו טעון</translation>
    </message>
    <message>
        <source>With releases</source>
        <translation>עם מהדורות</translation>
    </message>
    <message>
        <source>With votes</source>
        <translation>עם הצבעות</translation>
    </message>
    <message>
        <source>Sealer</source>
        <translation>סוגר</translation>
    </message>
    <message>
        <source>The block and what it records, as JSON</source>
        <translation>הבלוק ומה שנרשם בו, בתור JSON</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>חתימה</translation>
    </message>
    <message>
        <source>Verify from the beginning</source>
        <translation>אימות מההתחלה</translation>
    </message>
    <message>
        <source>Applies every block of this chain anew, from the founding document on, and compares; a job that takes its time</source>
        <translation>מחיל מחדש כל בלוק של השרשרת הזאת ממסמך הייסוד והלאה ומשווה; משימה שלוקחת זמן</translation>
    </message>
    <message>
        <source>%1: it was not found to be right.</source>
        <translation>⁨%1⁩: לא נמצאה תקינה.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>דבר לא שונה.</translation>
    </message>
    <message>
        <source>%1 is right from the founding document on: %2 blocks and %3 transactions follow all rules, up to block %4.</source>
        <translation>⁨%1⁩ תקינה ממסמך הייסוד והלאה: בלוקים: ⁨%2⁩, טרנזקציות: ⁨%3⁩; כולם לפי כל הכללים, עד בלוק ⁨%4⁩.</translation>
    </message>
    <message>
        <source>Nothing of it is settled: no votes vouch for it, and it may still change.</source>
        <translation>דבר ממנה אינו סופי: אין קולות שערבים לה, והיא עוד עשויה להשתנות.</translation>
    </message>
    <message>
        <source>Block: %1
Log: %2
State: %3</source>
        <translation>בלוק: ⁨%1⁩
יומן: ⁨%2⁩
מצב: ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 is being verified; Jobs shows how far it is.</source>
        <translation>⁨%1⁩ מאומתת; המשימות מראות עד היכן הגיעה.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>משימות</translation>
    </message>
    <message>
        <source>a block that is not loaded is found by all 64 digits of its id</source>
        <translation>בלוק שאינו טעון נמצא לפי כל 64 הספרות של המזהה שלו</translation>
    </message>
    <message>
        <source>looking...</source>
        <translation>מחפש...</translation>
    </message>
    <message>
        <source>The block could not be looked for.</source>
        <translation>לא ניתן היה לחפש את הבלוק.</translation>
    </message>
    <message>
        <source>neither chain has a block with this id</source>
        <translation>באף אחת מהשרשראות אין בלוק עם המזהה הזה</translation>
    </message>
</context>
<context>
    <name>quorate::pages::CheckerDesk</name>
    <message>
        <source>Are the payloads here, and what runs?</source>
        <translation>האם המטענים כאן, ומה רץ?</translation>
    </message>
    <message>
        <source>Here, %1</source>
        <translation>כאן, %1</translation>
    </message>
    <message>
        <source>Payloads here: %1 of %2</source>
        <translation>מטענים כאן: %1 מתוך %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>payloads of a release, and its deadline</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ready for review</source>
        <translation>מוכן לבדיקה</translation>
    </message>
    <message>
        <source>Reviewed, ready for your vote</source>
        <translation>נבדקה, מוכנה להצבעתך</translation>
    </message>
    <message>
        <source>The review stopped</source>
        <translation>הבדיקה נעצרה</translation>
    </message>
    <message>
        <source>Review runs</source>
        <translation>בדיקה רצה</translation>
    </message>
    <message>
        <source>Review runs, %1</source>
        <translation>בדיקה רצה, %1</translation>
    </message>
    <message>
        <source>Review runs, %1, about %2 left</source>
        <translation>בדיקה רצה, %1, נותרו כ-%2</translation>
    </message>
    <message>
        <source>Reviews begin by themselves, first of what is here.</source>
        <translation>הבדיקות מתחילות מעצמן, תחילה של מה שכבר כאן.</translation>
    </message>
    <message>
        <source>A review begins when you open its release.</source>
        <translation>בדיקה מתחילה כשפותחים את המהדורה שלה.</translation>
    </message>
    <message>
        <source>Nothing needs your vote, and no review runs.</source>
        <translation>שום דבר אינו ממתין להצבעתך, ואין בדיקה שרצה.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::CheckerRecord</name>
    <message>
        <source>Your votes</source>
        <translation>ההצבעות שלך</translation>
    </message>
    <message>
        <source>%1: you: %2, now: %3</source>
        <translation>%1: שלך: %2, כעת: %3</translation>
    </message>
    <message>
        <source>You have not voted yet.</source>
        <translation>עדיין לא הצבעת.</translation>
    </message>
    <message>
        <source>Votes: %1, rejections: %2, decided otherwise: %3</source>
        <translation>הצבעות: %1, דחיות: %2, הוכרעו אחרת: %3</translation>
    </message>
</context>
<context>
    <name>quorate::pages::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>חיפוש או הפעלת פקודה</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>מה שנמצא</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>מהדורה</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>חבר</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>שער</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>מחובר</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>לא מחובר</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>דגם</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>העברה</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>מכשיר</translation>
    </message>
    <message>
        <source>%1 device %2</source>
        <translation>⁨%1⁩ מכשיר %2</translation>
    </message>
    <message>
        <source>Signed history</source>
        <translation>תולדות חתומות</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>יעד</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>⁨%1⁩ עבור ⁨%2⁩</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>מטען</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>מפתח</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>טרנזקציה</translation>
    </message>
    <message>
        <source>Ask the ledgers</source>
        <translation>שאילתה לפנקסים</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>פקודה</translation>
    </message>
    <message>
        <source>View</source>
        <translation>תצוגה</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>בלוק</translation>
    </message>
    <message>
        <source>Block %1 of the %2</source>
        <translation>בלוק %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>⁨%1⁩: ⁨%2⁩ (⁨%3⁩)</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>אין דבר בשם הזה.</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>פריסה</translation>
    </message>
    <message>
        <source>View, release, device, member, hash, file; &gt; commands, # block, @ member</source>
        <translation>תצוגה, מהדורה, מכשיר, חבר, גיבוב, קובץ; &gt; פקודות, # בלוק, @ חבר</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Publish %1 as a new version</source>
        <translation>פרסום ⁨%1⁩ כגרסה חדשה</translation>
    </message>
    <message>
        <source>Build the delta of a new release from %1</source>
        <translation>בניית הדלתא של מהדורה חדשה מ־⁨%1⁩</translation>
    </message>
    <message>
        <source>Put %1 beside a new release, as SBOM or report</source>
        <translation>צירוף ⁨%1⁩ למהדורה חדשה, כ־SBOM או כדוח</translation>
    </message>
    <message>
        <source>Torrent</source>
        <translation>טורנט</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>מסמך</translation>
    </message>
    <message>
        <source>No release on this ledger and no transfer here has this payload.</source>
        <translation>לאף מהדורה בפנקס הזה ולאף העברה כאן אין המטען הזה.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>מבוטלים</translation>
    </message>
    <message>
        <source>No release, target, payload, key or transfer begins like that, and none of the newest %1 blocks. Older blocks and the keys of devices are found by all 64 digits.</source>
        <translation>אין מהדורה, יעד, מטען, מפתח או העברה שמתחילים כך, וגם לא אחד מ-%1 הבלוקים האחרונים. בלוקים ישנים יותר ומפתחות של מכשירים נמצאים לפי כל 64 הספרות.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::CompareSheet</name>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩, ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <translation>⁨%1⁩ מ־⁨%2⁩, ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>Compare releases</source>
        <translation>השוואת מהדורות</translation>
    </message>
    <message>
        <source>What differs is marked.</source>
        <translation>מה ששונה מסומן.</translation>
    </message>
    <message>
        <source>Both releases</source>
        <translation>שתי המהדורות</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>שונה</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>רכיבים</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>רכיב</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>רישיון</translation>
    </message>
    <message>
        <source>against</source>
        <translation>מול</translation>
    </message>
    <message>
        <source>SBOM</source>
        <translation>SBOM</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>שונה</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>דגם</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>גרסה</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>פרסום בידי</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>מועד הפרסום</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>דרגת חומרה</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>הערות</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>יעדים</translation>
    </message>
    <message>
        <source>Rollback index</source>
        <translation>מדד חזרה לאחור</translation>
    </message>
    <message>
        <source>Smallest delta</source>
        <translation>הדלתא הקטנה ביותר</translation>
    </message>
    <message>
        <source>Full artifact</source>
        <translation>תוצר מלא</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>הצבעות</translation>
    </message>
    <message>
        <source>no checker of it</source>
        <translation>אינו בודק שלה</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>עדיין לא</translation>
    </message>
    <message>
        <source>Vote of %1</source>
        <translation>ההצבעה של ⁨%1⁩</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>כיסוי</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>מזהה</translation>
    </message>
    <message>
        <source>Choose two releases.</source>
        <translation>בחרו שתי מהדורות.</translation>
    </message>
    <message>
        <source>Reading both SBOMs...</source>
        <translation>קריאת שני ה־SBOM…</translation>
    </message>
    <message>
        <source>The SBOMs could not be compared.</source>
        <translation>לא ניתן היה להשוות את ה־SBOM.</translation>
    </message>
    <message>
        <source>The same components on both sides.</source>
        <translation>אותם רכיבים בשני הצדדים.</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) differ.</source>
        <translation>
            <numerusform>רכיב אחד שונה.</numerusform>
            <numerusform>רכיבים שונים: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>First</source>
        <translation>ראשונה</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>שנייה</translation>
    </message>
    <message>
        <source>First release</source>
        <translation>המהדורה הראשונה</translation>
    </message>
    <message>
        <source>Second release</source>
        <translation>המהדורה השנייה</translation>
    </message>
    <message>
        <source>What came, went and changed from the first to the second?</source>
        <translation>מה נוסף, נעלם והשתנה מהראשונה לשנייה?</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ConsortiumStep</name>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>הצטרפות עם הזמנה</translation>
    </message>
    <message>
        <source>A member gave you a file, a text or a link, perhaps as a QR code.</source>
        <translation>חבר נתן קובץ, טקסט או קישור, אולי כקוד QR.</translation>
    </message>
    <message>
        <source>Create a consortium</source>
        <translation>יצירת קונסורציום</translation>
    </message>
    <message>
        <source>Alone, or with the public records of the other founders, who make theirs on this page with the last choice.</source>
        <translation>לבד, או עם הרשומות הציבוריות של המייסדים האחרים, שיוצרים את שלהם בדף הזה עם הבחירה האחרונה.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>מאוחר יותר</translation>
    </message>
    <message>
        <source>The home is made with its keys and waits. Give your public record to whoever founds the consortium or admits you.</source>
        <translation>הבית נוצר עם מפתחותיו וממתין. יש לתת את הרשומה הציבורית למי שמייסד את הקונסורציום או מקבל אליו.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>הזמנה</translation>
    </message>
    <message>
        <source>The text of the invitation, or its link: quorate:join?...</source>
        <translation>הטקסט של ההזמנה, או הקישור שלה: quorate:join?...</translation>
    </message>
    <message>
        <source>Open a file...</source>
        <translation>פתיחת קובץ...</translation>
    </message>
    <message>
        <source>Name of the consortium</source>
        <translation>שם הקונסורציום</translation>
    </message>
    <message>
        <source>Records of other founders</source>
        <translation>רשומות של מייסדים אחרים</translation>
    </message>
    <message>
        <source>Add a record...</source>
        <translation>הוספת רשומה...</translation>
    </message>
    <message>
        <source>Other founders</source>
        <translation>מייסדים אחרים</translation>
    </message>
    <message>
        <source>Look around in a local demo first</source>
        <translation>קודם להתרשם מהדגמה מקומית</translation>
    </message>
    <message>
        <source>What you answered here is kept</source>
        <translation>מה שנענה כאן נשמר</translation>
    </message>
    <message>
        <source>1 to 128 bytes, no control characters.</source>
        <translation>1 עד 128 בתים, ללא תווי בקרה.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>יש לבחור אחת.</translation>
    </message>
    <message>
        <source>Reading the invitation …</source>
        <translation>קורא את ההזמנה …</translation>
    </message>
    <message>
        <source>Give an invitation.</source>
        <translation>יש לתת הזמנה.</translation>
    </message>
    <message>
        <source>Compare the words with a member.</source>
        <translation>יש להשוות את המילים עם חבר.</translation>
    </message>
    <message>
        <source>Name the consortium.</source>
        <translation>יש לתת שם לקונסורציום.</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>קונסורציום</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>נוסד</translation>
    </message>
    <message>
        <source>Founders</source>
        <translation>מייסדים</translation>
    </message>
    <message>
        <source>Listening at</source>
        <translation>מאזין ב</translation>
    </message>
    <message>
        <source>These are the words of the consortium; you compared them.</source>
        <translation>אלה המילים של הקונסורציום; הן הושוו.</translation>
    </message>
    <message>
        <source>Anybody can write an invitation. Call a member whom you know, by a number that you had before, and let them read you the words of the consortium; their console shows them in the list of consortia. Compare those here, and type the three that are left out.</source>
        <translation>כל אחד יכול לכתוב הזמנה. יש להתקשר לחבר מוכר, במספר שהיה ידוע מקודם, ולבקש שיקריא את המילים של הקונסורציום; הקונסולה שלו מראה אותן ברשימת הקונסורציומים. יש להשוות אותן כאן ולהקליד את השלוש החסרות.</translation>
    </message>
    <message>
        <source>Word %1, as the member reads it</source>
        <translation>מילה %1, כפי שהחבר מקריא</translation>
    </message>
    <message>
        <source>This is another word. If the member did read this, the invitation leads to another consortium: do not join.</source>
        <translation>זו מילה אחרת. אם החבר אכן הקריא אותה, ההזמנה מובילה לקונסורציום אחר: אין להצטרף.</translation>
    </message>
    <message>
        <source>Public record of a founder</source>
        <translation>רשומה ציבורית של מייסד</translation>
    </message>
    <message>
        <source>Hide how others voted until one has voted</source>
        <translation>הסתרת הצבעות האחרים עד שמצביעים</translation>
    </message>
    <message>
        <source>So that checkers judge alone. It is a courtesy that every console keeps, no secret: the chain is open to all members. It holds for the life of the consortium.</source>
        <translation>כדי שכל בודק ישפוט לבדו. זו אדיבות שכל מסוף מקיים, לא סוד: השרשרת פתוחה לכל החברים. זה תקף לכל חיי הקונסורציום.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::CoveragePage</name>
    <message>
        <source>Coverage by release</source>
        <translation>כיסוי לפי מהדורה</translation>
    </message>
    <message>
        <source>No releases yet.</source>
        <translation>אין עדיין מהדורות.</translation>
    </message>
    <message>
        <source>Coverage is counted from the acknowledgements of devices, once a release is approved.</source>
        <translation>הכיסוי נספר לפי אישורי הקבלה של המכשירים, לאחר שהמהדורה אושרה.</translation>
    </message>
    <message>
        <source>Coverage since publication</source>
        <translation>הכיסוי מאז הפרסום</translation>
    </message>
    <message>
        <source>Are releases reaching the fleet? Devices with a positive acknowledgement on the delivery chain</source>
        <translation>האם המהדורות מגיעות לצי? מכשירים עם אישור קבלה חיובי בשרשרת המסירה</translation>
    </message>
    <message>
        <source>No gateway has recorded acknowledgements of it.</source>
        <translation>אף שער לא רשם אישורי קבלה שלה.</translation>
    </message>
    <message>
        <source>This release is gone.</source>
        <translation>המהדורה הזו כבר אינה קיימת.</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>הותקן</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 devices, %3</source>
        <translation>
            <numerusform>%1 מתוך מכשיר %2, %3</numerusform>
            <numerusform>%1 מתוך %2 מכשירים, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>נכשלו</translation>
    </message>
    <message>
        <source>Not heard of</source>
        <translation>טרם דיווחו</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>מקור</translation>
    </message>
    <message>
        <source>Counted from the signed acknowledgements</source>
        <translation>נספר לפי אישורי הקבלה החתומים</translation>
    </message>
    <message>
        <source>As the gateways claim; the entries are not open to us</source>
        <translation>לפי טענת השערים; הרשומות אינן פתוחות לנו</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>כיסוי</translation>
    </message>
    <message>
        <source>Why not there yet</source>
        <translation>מדוע עדיין לא שם</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>מכשירים</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation>מואשם</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>בדרך</translation>
    </message>
    <message>
        <source>Acknowledgement latency</source>
        <translation>השהיית אישור הקבלה</translation>
    </message>
    <message>
        <source>How long from the decision to a device&apos;s signed acknowledgement?</source>
        <translation>כמה זמן עובר מההכרעה ועד אישור הקבלה החתום של מכשיר?</translation>
    </message>
    <message>
        <source>Coverage by gateway and release</source>
        <translation>כיסוי לפי שער ומהדורה</translation>
    </message>
    <message>
        <source>Where is it stuck? Ink shows what is missing, in % of the devices heard of there; choose a cell to list its devices</source>
        <translation>היכן זה נתקע? הצבע מראה מה חסר, באחוזים מהמכשירים שדיווחו שם; בחירת תא מציגה את מכשיריו</translation>
    </message>
    <message>
        <source>Why devices are not there yet</source>
        <translation>מדוע מכשירים עדיין אינם שם</translation>
    </message>
    <message>
        <source>Every eligible device is there.</source>
        <translation>כל המכשירים הזכאים נמצאים שם.</translation>
    </message>
    <message>
        <source>Make rollout filter...</source>
        <translation>יצירת מסנן פריסה...</translation>
    </message>
    <message>
        <source>A new rollout whose first ring has the devices that reported a failure of this release</source>
        <translation>פריסה חדשה שבטבעתה הראשונה המכשירים שדיווחו על כשל של המהדורה הזאת</translation>
    </message>
    <message>
        <source>Coverage by</source>
        <translation>כיסוי לפי</translation>
    </message>
    <message>
        <source>Save as report...</source>
        <translation>שמירה כדוח...</translation>
    </message>
    <message>
        <source>Coverage by group</source>
        <translation>כיסוי לפי קבוצה</translation>
    </message>
    <message>
        <source>What the coverage below is counted by; by model it is that of each model&apos;s newest approved release</source>
        <translation>לפי מה נספר הכיסוי שלמטה; לפי דגם זהו הכיסוי של המהדורה המאושרת החדשה ביותר של כל דגם</translation>
    </message>
    <message>
        <source>The devices could not be listed.</source>
        <translation>לא ניתן היה לרשום את המכשירים.</translation>
    </message>
    <message>
        <source>No rollout was made.</source>
        <translation>לא נוצרה פריסה.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more are not in it: a ring takes no more listed devices.</source>
        <translation>
            <numerusform>%1 נוסף אינו בה: טבעת אינה מקבלת עוד מכשירים רשומים.</numerusform>
            <numerusform>%1 נוספים אינם בה: טבעת אינה מקבלת עוד מכשירים רשומים.</numerusform>
        </translation>
    </message>
    <message>
        <source>The groups could not be counted.</source>
        <translation>לא ניתן היה לספור את הקבוצות.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>מאפיין</translation>
    </message>
    <message>
        <source>What devices tell this node&apos;s gateway of themselves</source>
        <translation>מה שמכשירים מספרים על עצמם לשער של צומת זה</translation>
    </message>
    <message>
        <source>Devices that are counted</source>
        <translation>מכשירים שנספרים</translation>
    </message>
    <message>
        <source>Only devices of one gateway, one hardware class or one attribute are counted, here and in the list that a line leads to</source>
        <translation>נספרים רק מכשירים של שער אחד, סוג חומרה אחד או מאפיין אחד, כאן וברשימה ששורה מובילה אליה</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>כל המכשירים</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation>שער: %1</translation>
    </message>
    <message>
        <source>Hardware class: %1</source>
        <translation>סוג חומרה: %1</translation>
    </message>
    <message>
        <source>Of the devices that poll this node&apos;s gateway, as they tell it themselves: no signature is on it.</source>
        <translation>של המכשירים הפונים לשער של צומת זה, לפי דבריהם: אין על כך חתימה.</translation>
    </message>
    <message>
        <source>Devices tell their gateway what they are; this node is none, so it does not know.</source>
        <translation>מכשירים מספרים לשער שלהם מה הם; צומת זה אינו שער, ולכן אינו יודע.</translation>
    </message>
    <message>
        <source>The devices of this gateway tell nothing of themselves.</source>
        <translation>המכשירים של שער זה אינם מספרים דבר על עצמם.</translation>
    </message>
    <message>
        <source>This node is not a gateway.</source>
        <translation>הצומת הזה אינו שער.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>לא נמסר</translation>
    </message>
    <message numerus="yes">
        <source>the largest alone; %1 more groups</source>
        <translation>
            <numerusform>הגדולות בלבד; עוד קבוצה %1</numerusform>
            <numerusform>הגדולות בלבד; עוד %1 קבוצות</numerusform>
        </translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>שער</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>דגם</translation>
    </message>
    <message>
        <source>The report for auditors about this release, with the signed evidence beside it</source>
        <translation>הדוח למבקרים על מהדורה זו, עם הראיות החתומות לצידו</translation>
    </message>
    <message>
        <source>No device is eligible for this release.</source>
        <translation>אין מכשירים זכאים למהדורה הזו.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::DecodedTree</name>
    <message>
        <source>no bytes</source>
        <translation>ללא בתים</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>שדה אחד</numerusform>
            <numerusform>שדות: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>פריט אחד</numerusform>
            <numerusform>פריטים: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Decoded transaction</source>
        <translation>הטרנזקציה המפוענחת</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>שדה</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>טרנזקציה</translation>
    </message>
</context>
<context>
    <name>quorate::pages::DeltaPanel</name>
    <message>
        <source>Artifact</source>
        <translation>תוצר</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>פרופיל</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>מטען</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>במדידה</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>חיסכון</translation>
    </message>
    <message>
        <source>On 1 Mbit/s</source>
        <translation>ב־⁨1 Mbit/s⁩</translation>
    </message>
    <message>
        <source>Device memory</source>
        <translation>זיכרון המכשיר</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>זמן הבנייה</translation>
    </message>
    <message>
        <source>Compare the profiles</source>
        <translation>השוואת הפרופילים</translation>
    </message>
    <message>
        <source>What the artifacts come to</source>
        <translation>כמה שוקלים התוצרים</translation>
    </message>
    <message>
        <source>Choose the new and an old version: the delta is measured on its own.</source>
        <translation>יש לבחור את הגרסה החדשה וגרסה ישנה: הדלתא נמדדת מעצמה.</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>התקדמות המדידה</translation>
    </message>
    <message>
        <source>Builds the same delta with every profile: size against device memory and time</source>
        <translation>בונה את אותה דלתא בכל פרופיל: גודל מול זיכרון המכשיר וזמן</translation>
    </message>
    <message>
        <source>Full artifact</source>
        <translation>תוצר מלא</translation>
    </message>
    <message>
        <source>Delta from %1</source>
        <translation>דלתא מ־⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 could not be measured.</source>
        <translation>לא ניתן היה למדוד את ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 instead of %2, %3 less, %4 instead of %5 on a 1 Mbit/s link. Rebuilt and compared: it matches.</source>
        <translation>%1 במקום %2, %3 פחות, %4 במקום %5 בקו של ⁨1 Mbit/s⁩. נבנה מחדש והושווה: זהה.</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>⁨%1⁩, %2 מתוך %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>חלק</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>מתוך</translation>
    </message>
    <message>
        <source>Where the bytes of the delta go</source>
        <translation>לאן הולכים הבתים של הדלתא</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Section of programs</source>
        <translation>מקטע של תוכניות</translation>
    </message>
    <message numerus="yes">
        <source>%n compressed part(s) unpacked for it; a device needs %1.</source>
        <translation>
            <numerusform>חלק דחוס אחד (%n) נפרס עבורה; מכשיר צריך ⁨%1⁩.</numerusform>
            <numerusform>⁨%n⁩ חלקים דחוסים נפרסו עבורה; מכשיר צריך ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meanwhile it needs %1 on its disk.</source>
        <translation>בינתיים הוא צריך ⁨%1⁩ בדיסק שלו.</translation>
    </message>
    <message>
        <source>%1: how much payload for how much of the new version? It was encoded in several ways; the smallest is taken.</source>
        <translation>⁨%1⁩: כמה מטען עבור כמה מהגרסה החדשה? הקידוד נעשה בכמה דרכים; הקטנה ביותר נבחרת.</translation>
    </message>
    <message>
        <source>%1: how much payload for how much of the new version?</source>
        <translation>⁨%1⁩: כמה מטען עבור כמה מהגרסה החדשה?</translation>
    </message>
    <message>
        <source>%1, %2 of %3; %4 of payload so far</source>
        <translation>⁨%1⁩, ⁨%2⁩ מתוך ⁨%3⁩; ⁨%4⁩ של מטען עד כה</translation>
    </message>
    <message>
        <source>%1 to %2 instead of %3, %4 to %5 less, by the version that a device runs. Rebuilt and compared: all of it matches.</source>
        <translation>%1 עד %2 במקום %3, %4 עד %5 פחות, לפי הגרסה שבמכשיר. נבנה מחדש והושווה: הכול זהה.</translation>
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
        <translation>מכשירים בשער הזה</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>אישורי קבלה</translation>
    </message>
    <message>
        <source>History of the device</source>
        <translation>תולדות המכשיר</translation>
    </message>
    <message>
        <source>History of a device</source>
        <translation>תולדות של מכשיר</translation>
    </message>
    <message>
        <source>No device has polled this gateway yet.</source>
        <translation>אף מכשיר עדיין לא פנה לשער הזה.</translation>
    </message>
    <message>
        <source>This node is not a gateway.</source>
        <translation>הצומת הזה אינו שער.</translation>
    </message>
    <message>
        <source>Devices appear here with their first poll.</source>
        <translation>מכשירים יופיעו כאן עם פנייתם הראשונה.</translation>
    </message>
    <message>
        <source>Devices poll gateways. The acknowledgements that gateways recorded are in the next tab.</source>
        <translation>מכשירים פונים לשערים. אישורי הקבלה שהשערים רשמו נמצאים בכרטיסייה הבאה.</translation>
    </message>
    <message>
        <source>No acknowledgements are recorded yet.</source>
        <translation>לא נרשמו עדיין אישורי קבלה.</translation>
    </message>
    <message>
        <source>Devices acknowledge a release after they installed it or failed to; gateways record the acknowledgements in batches.</source>
        <translation>מכשיר מאשר קבלה של מהדורה לאחר שהתקין אותה או נכשל בכך; השערים רושמים את אישורי הקבלה באצוות.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>מכשירים</translation>
    </message>
    <message>
        <source>At this gateway</source>
        <translation>בשער הזה</translation>
    </message>
    <message>
        <source>History of %1, device %2</source>
        <translation>תולדות של ⁨%1⁩, מכשיר %2</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>לא ניתן היה לקרוא את התולדות.</translation>
    </message>
    <message>
        <source>This device has acknowledged nothing yet.</source>
        <translation>המכשיר הזה עדיין לא שלח אישור קבלה.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>היממה האחרונה</translation>
    </message>
    <message>
        <source>Silent for a day</source>
        <translation>שותקים זה יממה</translation>
    </message>
    <message>
        <source>List more</source>
        <translation>רשימת נוספים</translation>
    </message>
    <message>
        <source>Save its evidence...</source>
        <translation>שמירת הראיות שלו...</translation>
    </message>
    <message>
        <source>Show in Coverage</source>
        <translation>הצגה בכיסוי</translation>
    </message>
    <message>
        <source>Devices of a release</source>
        <translation>מכשירים של מהדורה</translation>
    </message>
    <message>
        <source>What this gateway offered to the device</source>
        <translation>מה ששער זה הציע למכשיר</translation>
    </message>
    <message>
        <source>the newest alone; Coverage lists all of a release</source>
        <translation>החדשים ביותר בלבד; בכיסוי נרשמים כל אלה של מהדורה</translation>
    </message>
    <message>
        <source>No devices are listed.</source>
        <translation>לא רשומים מכשירים.</translation>
    </message>
    <message>
        <source>Choose a reason, a gateway, a bar or a cell in Coverage to list its devices: all of them, from the index of acknowledgements.</source>
        <translation>יש לבחור בכיסוי סיבה, שער, עמודה או תא כדי לרשום את מכשיריהם: כולם, מתוך מפתח אישורי הקבלה.</translation>
    </message>
    <message>
        <source>Go to Coverage</source>
        <translation>מעבר לכיסוי</translation>
    </message>
    <message>
        <source>This gateway has offered the device nothing.</source>
        <translation>שער זה לא הציע למכשיר דבר.</translation>
    </message>
    <message>
        <source>Further devices that fit are asked for</source>
        <translation>מתבקשים מכשירים מתאימים נוספים</translation>
    </message>
    <message>
        <source>Of a release</source>
        <translation>של מהדורה</translation>
    </message>
    <message>
        <source>Everything that is proven of the device, as a file that &quot;quorated verify&quot; checks</source>
        <translation>כל מה שמוכח על המכשיר, כקובץ ש־&quot;quorated verify&quot; בודק</translation>
    </message>
    <message>
        <source>Records of the device</source>
        <translation>רישומי המכשיר</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>אושר</translation>
    </message>
    <message>
        <source>Offered here</source>
        <translation>הוצע כאן</translation>
    </message>
    <message>
        <source>looking...</source>
        <translation>מחפש...</translation>
    </message>
    <message>
        <source>The devices could not be listed.</source>
        <translation>לא ניתן היה לרשום את המכשירים.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>דבר לא שונה.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more are not listed</source>
        <translation>
            <numerusform>%1 נוסף אינו רשום</numerusform>
            <numerusform>%1 נוספים אינם רשומים</numerusform>
        </translation>
    </message>
    <message>
        <source>No device fits.</source>
        <translation>אין מכשיר מתאים.</translation>
    </message>
    <message>
        <source>What counts of a release is what the acknowledgements that are open to us say.</source>
        <translation>מה שנספר למהדורה הוא מה שאומרים אישורי הקבלה הפתוחים לנו.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>שער</translation>
    </message>
    <message>
        <source>%1 is offered</source>
        <translation>%1 מוצע</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is installed</source>
        <translation>%1 מותקן</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 נכשל: %2</translation>
    </message>
    <message>
        <source>Select a device to see what happened to it.</source>
        <translation>יש לבחור מכשיר כדי לראות מה קרה לו.</translation>
    </message>
    <message>
        <source>Offers of this gateway: %1; acknowledgements: %2.</source>
        <translation>הצעות של שער זה: %1; אישורי קבלה: %2.</translation>
    </message>
    <message>
        <source>Save the evidence of the device</source>
        <translation>שמירת הראיות של המכשיר</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>נשמר ב־⁨%1⁩</translation>
    </message>
    <message>
        <source>The evidence was not saved.</source>
        <translation>הראיות לא נשמרו.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>דבר לא נכתב.</translation>
    </message>
    <message>
        <source>The offers could not be read.</source>
        <translation>לא ניתן היה לקרוא את ההצעות.</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>העתקת המזהה</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>לא נספרו</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>דגם</translation>
    </message>
    <message>
        <source>Model and number, as the search takes them</source>
        <translation>דגם ומספר, כפי שהחיפוש מקבל אותם</translation>
    </message>
    <message>
        <source>Steps of an offer</source>
        <translation>שלבים של הצעה</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>שלבים</translation>
    </message>
    <message>
        <source>%1, as this gateway saw it since its start. The device signs its acknowledgement alone.</source>
        <translation>%1, כפי ששער זה ראה מאז הפעלתו. המכשיר חותם רק על אישור הקבלה שלו.</translation>
    </message>
    <message>
        <source>Nothing was seen of this offer since the gateway&apos;s start.</source>
        <translation>מאז הפעלת השער לא נראה דבר מהצעה זו.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::EventNotices</name>
    <message>
        <source>%1 waits for your review.</source>
        <translation>⁨%1⁩ ממתינה לבדיקתך.</translation>
    </message>
    <message>
        <source>%1 is published.</source>
        <translation>⁨%1⁩ פורסמה.</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>⁨%1⁩ אושרה.</translation>
    </message>
    <message>
        <source>%1 is rejected.</source>
        <translation>⁨%1⁩ נדחתה.</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>⁨%1⁩ הושעתה.</translation>
    </message>
    <message>
        <source>%1 is recalled.</source>
        <translation>⁨%1⁩ בוטלה בדיעבד.</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>⁨%1⁩ נמשכה.</translation>
    </message>
    <message>
        <source>%1 rejected %2.</source>
        <translation>דחייה מאת ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 approved %2.</source>
        <translation>אישור מאת ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>More happened on the ledger: %1</source>
        <translation>אירועים נוספים בפנקס: %1</translation>
    </message>
    <message numerus="yes">
        <source>While it was quiet: %n notice(s)</source>
        <translation>
            <numerusform>בזמן השקט: הודעה %n</numerusform>
            <numerusform>בזמן השקט: %n הודעות</numerusform>
        </translation>
    </message>
    <message>
        <source>The rollout of %1 paused by itself: %2</source>
        <translation>הפריסה של %1 הושהתה מעצמה: %2</translation>
    </message>
    <message>
        <source>%1 asks about %2: %3</source>
        <translation>%1 שואל על %2: %3</translation>
    </message>
    <message>
        <source>%1 waits for your vote: %2.</source>
        <translation>⁨%1⁩ ממתינה להצבעה שלך: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a member, and the verdict of its vote</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) on %1: %2</source>
        <translation>
            <numerusform>הצבעה %n על ⁨%1⁩: %2</numerusform>
            <numerusform>%n הצבעות על ⁨%1⁩: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>הצגת הכול</translation>
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
            <numerusform>⁨%1⁩ הצבעה אחת (%n), האחרונה של ⁨%2⁩</numerusform>
            <numerusform>⁨%1⁩ %n הצבעות, האחרונה של ⁨%2⁩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::FingerprintSheet</name>
    <message>
        <source>Compare the fingerprint of %1</source>
        <translation>השוואת טביעת האצבע של ⁨%1⁩</translation>
    </message>
    <message>
        <source>Call somebody there whom you know, or meet, and read the words to each other. They see the same words in their own console, under this member&apos;s name. If one differs, one of you looks at another ledger, or the key is not theirs: sign nothing with them, and tell the others.</source>
        <translation>התקשרו למישהו שם שאתם מכירים, או היפגשו, והקריאו זה לזה את המילים. אצלם מופיעות אותן מילים במסוף שלהם, תחת שם החבר הזה. אם אחת שונה, אחד מכם רואה פנקס אחר, או שהמפתח אינו שלהם: אל תחתמו איתם על דבר, והודיעו לאחרים.</translation>
    </message>
    <message>
        <source>Which key</source>
        <translation>איזה מפתח</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>העתקת המילים</translation>
    </message>
    <message>
        <source>The words are copied.</source>
        <translation>המילים הועתקו.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>טביעת אצבע</translation>
    </message>
    <message>
        <source>This member has no key that is not revoked.</source>
        <translation>לחבר הזה אין מפתח שלא בוטל.</translation>
    </message>
    <message>
        <source>The words are made...</source>
        <translation>המילים נוצרות...</translation>
    </message>
    <message>
        <source>The words could not be made.</source>
        <translation>לא ניתן היה ליצור את המילים.</translation>
    </message>
    <message>
        <source>Fingerprint in words: %1</source>
        <translation>טביעת האצבע במילים: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>quorate::pages::FirstRunPage</name>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Starting: keys and nodes of seven members …</source>
        <translation>בהפעלה: מפתחות וצמתים של שבעה חברים …</translation>
    </message>
    <message>
        <source>Open again:</source>
        <translation>פתיחה מחדש:</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 בתור %2</translation>
    </message>
    <message>
        <source>Open a home folder...</source>
        <translation>פתיחת תיקיית בית...</translation>
    </message>
    <message>
        <source>Home folder of a node</source>
        <translation>תיקיית הבית של צומת</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 לא נפתח.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Set up a home</source>
        <translation>הכנת בית</translation>
    </message>
    <message>
        <source>Welcome to Quorate</source>
        <translation>ברוכים הבאים ל־Quorate</translation>
    </message>
    <message>
        <source>To join a consortium, to create one, or to watch one, set up a home: five short pages, and you may stop at any of them and go on later.</source>
        <translation>כדי להצטרף לקונסורציום, ליצור אחד או לצפות באחד, יש להכין בית: חמישה דפים קצרים; אפשר לעצור בכל אחד ולהמשיך אחר כך.</translation>
    </message>
    <message>
        <source>Go on with setting up: page %1 of %2</source>
        <translation>המשך ההכנה: דף %1 מתוך %2</translation>
    </message>
    <message>
        <source>Demo as a vendor</source>
        <translation>הדגמה כספק</translation>
    </message>
    <message>
        <source>Demo as a checker</source>
        <translation>הדגמה כבודק</translation>
    </message>
    <message>
        <source>Demo as an operator</source>
        <translation>הדגמה כמפעיל</translation>
    </message>
    <message>
        <source>Publishes releases, answers checkers, and sees devices install them.</source>
        <translation>מפרסם מהדורות, עונה לבודקים ורואה מכשירים מתקינים אותן.</translation>
    </message>
    <message>
        <source>Reviews what the vendor publishes; a release waits for its vote.</source>
        <translation>בודק את מה שהספק מפרסם; מהדורה אחת מחכה להצבעתו.</translation>
    </message>
    <message>
        <source>Serves devices, and offers them a release ring by ring.</source>
        <translation>משרת מכשירים ומציע להם מהדורה טבעת אחר טבעת.</translation>
    </message>
    <message>
        <source>To look around, start a consortium inside this program: a vendor, three checkers, two gateways, a distributor and 2,000 simulated devices, with real keys, chains and rules. It is gone when you close the console.</source>
        <translation>כדי להתרשם, ניתן להפעיל קונסורציום בתוך התוכנית: ספק, שלושה בודקים, שני שערים, מפיץ ו־2,000 מכשירים מדומים, עם מפתחות, שרשראות וכללים אמיתיים. הוא נעלם עם סגירת המסוף.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::GatewaysPage</name>
    <message>
        <source>Gateways</source>
        <translation>שערים</translation>
    </message>
    <message>
        <source>The consortium has no gateways.</source>
        <translation>אין שערים בקונסורציום.</translation>
    </message>
    <message>
        <source>A gateway carries approved payloads to devices and records their acknowledgements.</source>
        <translation>שער נושא מטענים מאושרים אל המכשירים ורושם את אישורי הקבלה שלהם.</translation>
    </message>
    <message>
        <source>This gateway is gone.</source>
        <translation>השער הזה כבר אינו קיים.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>מחובר</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>לא מחובר</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>חבר</translation>
    </message>
    <message>
        <source>Newest acknowledgement</source>
        <translation>אישור הקבלה האחרון</translation>
    </message>
    <message>
        <source>Show its devices</source>
        <translation>הצגת המכשירים שלו</translation>
    </message>
    <message>
        <source>Show its connection</source>
        <translation>הצגת החיבור שלו</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>נכשלים</translation>
    </message>
    <message>
        <source>Releases at the gateway</source>
        <translation>מהדורות בשער</translation>
    </message>
    <message>
        <source>It has recorded no acknowledgements that are open to us.</source>
        <translation>הוא לא רשם אישורי קבלה הפתוחים לנו.</translation>
    </message>
    <message>
        <source>Newest acknowledgements of the gateway</source>
        <translation>אישורי הקבלה החדשים ביותר של השער</translation>
    </message>
    <message>
        <source>None of the newest acknowledgements came through it.</source>
        <translation>אף אחד מאישורי הקבלה החדשים לא עבר דרכו.</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>הצומת הזה</translation>
    </message>
    <message>
        <source>Node key</source>
        <translation>מפתח צומת</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>מכשירים</translation>
    </message>
    <message>
        <source>Failed in 24 hours</source>
        <translation>נכשלו ב־24 שעות</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>גובה</translation>
    </message>
    <message>
        <source>release chain %1, delivery chain %2</source>
        <translation>שרשרת המהדורות %1, שרשרת המסירות %2</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>פינג</translation>
    </message>
    <message>
        <source>Over this connection</source>
        <translation>דרך חיבור זה</translation>
    </message>
    <message>
        <source>received %1, sent %2</source>
        <translation>התקבל %1, נשלח %2</translation>
    </message>
    <message>
        <source>Over %1 % failed</source>
        <translation>יותר מ־⁨%1 %⁩ כשלים</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>אמון</translation>
    </message>
    <message>
        <source>The ledger names no valid key of its node.</source>
        <translation>הפנקס אינו מציין מפתח תקף של הצומת שלו.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>קצב</translation>
    </message>
    <message>
        <source>%1 from it, %2 to it</source>
        <translation>⁨%1⁩ ממנו, ⁨%2⁩ אליו</translation>
    </message>
    <message>
        <source>Failed in all</source>
        <translation>נכשלו בסך הכול</translation>
    </message>
    <message>
        <source>%1 of %2 acknowledgements, %3</source>
        <translation>⁨%1⁩ מתוך ⁨%2⁩ אישורי קבלה, ⁨%3⁩</translation>
    </message>
    <message>
        <source>Maintenance until...</source>
        <translation>תחזוקה עד...</translation>
    </message>
    <message>
        <source>Show its transfers</source>
        <translation>הצגת ההעברות שלו</translation>
    </message>
    <message>
        <source>Until then it is expected to be silent. This computer alone keeps the mark; others do not see it.</source>
        <translation>עד אז צפוי שישתוק. רק מחשב זה שומר את הסימון; אחרים אינם רואים אותו.</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>בעוד שעה</translation>
    </message>
    <message>
        <source>In 8 hours</source>
        <translation>בעוד 8 שעות</translation>
    </message>
    <message>
        <source>Tomorrow at 8:00</source>
        <translation>מחר ב־8:00</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>בעוד 7 ימים</translation>
    </message>
    <message>
        <source>No maintenance</source>
        <translation>ללא תחזוקה</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>תחזוקה</translation>
    </message>
    <message>
        <source>Until %1, marked at this computer</source>
        <translation>עד %1, סומן במחשב זה</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>גרסה</translation>
    </message>
    <message>
        <source>What it keeps</source>
        <translation>מה שנשמר אצלו</translation>
    </message>
    <message>
        <source>Its transfers and its log are known to itself alone. Its acknowledgements are on the delivery chain and are fetched until they are here; it need not be asked for them again.</source>
        <translation>ההעברות והיומן שלו ידועים לו בלבד. אישורי הקבלה שלו נמצאים בשרשרת המסירה ונמשכים עד שיגיעו לכאן; אין צורך לבקש אותם ממנו שוב.</translation>
    </message>
    <message>
        <source>%1 is expected to report again.</source>
        <translation>%1 אמור לדווח שוב.</translation>
    </message>
    <message>
        <source>%1 is in maintenance until %2.</source>
        <translation>%1 בתחזוקה עד %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול הפעולה</translation>
    </message>
</context>
<context>
    <name>quorate::pages::HomePage</name>
    <message>
        <source>Coverage since publication</source>
        <translation>הכיסוי מאז הפרסום</translation>
    </message>
    <message>
        <source>Are releases reaching the fleet? Devices with a positive acknowledgement on the delivery chain</source>
        <translation>האם המהדורות מגיעות לצי? מכשירים עם אישור קבלה חיובי בשרשרת המסירה</translation>
    </message>
    <message>
        <source>Busiest transfer</source>
        <translation>ההעברה העמוסה ביותר</translation>
    </message>
    <message>
        <source>Latest releases</source>
        <translation>המהדורות האחרונות</translation>
    </message>
    <message>
        <source>No releases are published yet.</source>
        <translation>לא פורסמו עדיין מהדורות.</translation>
    </message>
    <message>
        <source>What ships, and where is it?</source>
        <translation>מה נשלח, והיכן הוא עומד?</translation>
    </message>
    <message>
        <source>Newest acknowledgements</source>
        <translation>אישורי הקבלה האחרונים</translation>
    </message>
    <message>
        <source>No acknowledgements are recorded yet.</source>
        <translation>לא נרשמו עדיין אישורי קבלה.</translation>
    </message>
    <message>
        <source>What do devices report?</source>
        <translation>מה מדווחים המכשירים?</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Releases that need your vote: %1</source>
        <translation>מהדורות שממתינות להצבעה שלך: %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>The keys are locked</source>
        <translation>המפתחות נעולים</translation>
    </message>
    <message>
        <source>Nothing can be signed until they are unlocked.</source>
        <translation>לא ניתן לחתום על דבר כל עוד הם נעולים.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>פתיחת הנעילה</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>height %1 of %2</source>
        <translation>גובה %1 מתוך %2</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>שום דבר אינו דורש טיפול.</translation>
    </message>
    <message>
        <source>Waiting for the node&apos;s first picture.</source>
        <translation>ממתינים לתמונת המצב הראשונה של הצומת.</translation>
    </message>
    <message>
        <source>settled %1, log %2</source>
        <translation>סופי %1, יומן %2</translation>
    </message>
    <message>
        <source>Block interval</source>
        <translation>המרווח בין בלוקים</translation>
    </message>
    <message>
        <source>needs two blocks</source>
        <translation>נדרשים שני בלוקים</translation>
    </message>
    <message>
        <source>s, median</source>
        <translation>שנ׳, חציון</translation>
    </message>
    <message>
        <source>slowest %1 s of the newest %2</source>
        <translation>האיטי ביותר: %1 שנ׳ מתוך %2 האחרונים</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>עמיתים</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>מתוך %1</translation>
    </message>
    <message>
        <source>all connected</source>
        <translation>כולם מחוברים</translation>
    </message>
    <message>
        <source>not connected: %1</source>
        <translation>לא מחוברים: %1</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>מעודכנים</translation>
    </message>
    <message>
        <source>no approved release yet</source>
        <translation>אין עדיין מהדורה מאושרת</translation>
    </message>
    <message>
        <source>Failed on devices</source>
        <translation>כשלים במכשירים</translation>
    </message>
    <message>
        <source>of the newest approved releases</source>
        <translation>במהדורות המאושרות האחרונות</translation>
    </message>
    <message>
        <source>rolled back or refused</source>
        <translation>חזרה לאחור או סירוב</translation>
    </message>
    <message>
        <source>No payloads are held or fetched here.</source>
        <translation>אין כאן מטענים מוחזקים או בהבאה.</translation>
    </message>
    <message>
        <source>Pieces that are here</source>
        <translation>החלקים שנמצאים כאן</translation>
    </message>
    <message>
        <source>%1 of %2, %3 down, %4 up, peers: %5</source>
        <translation>%1 מתוך %2, הורדה %3, העלאה %4, עמיתים: %5</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>בית</translation>
    </message>
    <message>
        <source>Whose day is shown</source>
        <translation>היום של מי מוצג</translation>
    </message>
    <message>
        <source>Acknowledgement latency</source>
        <translation>השהיית אישור הקבלה</translation>
    </message>
    <message>
        <source>How long from the decision to a device&apos;s signed acknowledgement?</source>
        <translation>כמה זמן עובר מההכרעה ועד אישור הקבלה החתום של מכשיר?</translation>
    </message>
    <message>
        <source>Coverage by gateway and release</source>
        <translation>כיסוי לפי שער ומהדורה</translation>
    </message>
    <message>
        <source>Where is it stuck? Choose a cell to list its devices</source>
        <translation>היכן זה נתקע? בחירת תא מציגה את מכשיריו</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>מפעיל</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>בודק</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>ספק</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>בדיקות</translation>
    </message>
    <message>
        <source>no other nodes known</source>
        <translation>לא ידועים צמתים אחרים</translation>
    </message>
    <message>
        <source>Rollouts under way</source>
        <translation>פריסות מתבצעות</translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation>פריסות</translation>
    </message>
    <message>
        <source>Which ring is open, and does anything stand still?</source>
        <translation>איזו טבעת פתוחה, והאם משהו עומד?</translation>
    </message>
    <message>
        <source>probable, log %1</source>
        <translation>מסתבר, יומן %1</translation>
    </message>
    <message>
        <source>of each model&apos;s newest</source>
        <translation>האחרונה בכל דגם</translation>
    </message>
    <message>
        <source>What needs a vote? Releases in review, the nearest deadline first</source>
        <translation>מה ממתין להצבעה? מהדורות בבדיקה, המועד הקרוב ראשון</translation>
    </message>
    <message>
        <source>Model that the charts are about</source>
        <translation>הדגם שבו עוסקים התרשימים</translation>
    </message>
    <message>
        <source>Curves, latency and gaps of one model alone</source>
        <translation>עקומות, השהיה ופערים של דגם אחד בלבד</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>כל הדגמים</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>לא מחובר</translation>
    </message>
    <message>
        <source>as it was %1</source>
        <comment>an age such as 4 min ago</comment>
        <translation>המצב %1</translation>
    </message>
    <message>
        <source>most of %1</source>
        <translation>רובם של ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>quorate::pages::IdentityStep</name>
    <message>
        <source>Go on</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Make a new identity</source>
        <translation>יצירת זהות חדשה</translation>
    </message>
    <message>
        <source>All keys come from 24 words that you write on a recovery sheet: with it the identity can be brought back anywhere.</source>
        <translation>כל המפתחות באים מ־24 מילים שנכתבות על דף שחזור: איתו אפשר להחזיר את הזהות בכל מקום.</translation>
    </message>
    <message>
        <source>Bring an identity back from its recovery sheet</source>
        <translation>החזרת זהות מדף השחזור שלה</translation>
    </message>
    <message>
        <source>You have the 24 words.</source>
        <translation>24 המילים בידיך.</translation>
    </message>
    <message>
        <source>Import an identity</source>
        <translation>ייבוא זהות</translation>
    </message>
    <message>
        <source>You have the home folder of a member, or a copy of it, and its passphrase.</source>
        <translation>תיקיית הבית של חבר, או עותק שלה, וביטוי הסיסמה בידיך.</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>צפייה בלבד</translation>
    </message>
    <message>
        <source>You follow a consortium without being a member: everything can be seen, nothing can be signed.</source>
        <translation>מעקב אחרי קונסורציום בלי להיות חבר: הכול נראה, דבר אינו נחתם.</translation>
    </message>
    <message>
        <source>The 24 words, with blanks between them</source>
        <translation>24 המילים, ורווחים ביניהן</translation>
    </message>
    <message>
        <source>Id of the member</source>
        <translation>מזהה החבר</translation>
    </message>
    <message>
        <source>Name for people</source>
        <translation>שם לאנשים</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>בחירה...</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>תיקיית הבית</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>דף שחזור</translation>
    </message>
    <message>
        <source>Passphrase of the key files</source>
        <translation>ביטוי הסיסמה של קובצי המפתחות</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>אותו דבר שוב</translation>
    </message>
    <message>
        <source>Write these words on paper, in this order, and keep it where nobody else gets at it. Whoever has them is this member.</source>
        <translation>יש לכתוב את המילים על נייר, בסדר הזה, ולשמור אותו במקום שאיש אחר אינו מגיע אליו. מי שהן בידיו הוא החבר הזה.</translation>
    </message>
    <message>
        <source>Save as PDF for printing...</source>
        <translation>שמירה כ־PDF להדפסה...</translation>
    </message>
    <message>
        <source>Print it, then delete the file: it holds the words as they are</source>
        <translation>יש להדפיס ואז למחוק את הקובץ: המילים בו כפי שהן</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>כתבתי אותן</translation>
    </message>
    <message>
        <source>Three words from your sheet, so that it is certain that it can be read:</source>
        <translation>שלוש מילים מהדף, כדי לוודא שאפשר לקרוא אותו:</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>מילה %1</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>הצגת המילים שוב</translation>
    </message>
    <message>
        <source>Passphrase that you chose</source>
        <translation>ביטוי הסיסמה שנבחר</translation>
    </message>
    <message>
        <source>Choose anew</source>
        <translation>בחירה מחדש</translation>
    </message>
    <message>
        <source>Home folder of a member</source>
        <translation>תיקיית הבית של חבר</translation>
    </message>
    <message>
        <source>Recovery sheet of %1</source>
        <translation>דף שחזור של %1</translation>
    </message>
    <message>
        <source>All keys of this member come from these words. Keep this paper where nobody else gets at it, and delete the file that it was printed from.</source>
        <translation>כל המפתחות של החבר הזה באים מהמילים האלה. יש לשמור את הנייר במקום שאיש אחר אינו מגיע אליו, ולמחוק את הקובץ שממנו הודפס.</translation>
    </message>
    <message>
        <source>The file was not written. Write the words down by hand.</source>
        <translation>הקובץ לא נכתב. יש לכתוב את המילים ביד.</translation>
    </message>
    <message>
        <source>Give the passphrase that you chose.</source>
        <translation>יש לתת את ביטוי הסיסמה שנבחר.</translation>
    </message>
    <message>
        <source>Type the three words of your sheet.</source>
        <translation>יש להקליד את שלוש המילים מהדף.</translation>
    </message>
    <message>
        <source>Write the sheet, then type three of its words.</source>
        <translation>יש לכתוב את הדף, ואז להקליד שלוש ממילותיו.</translation>
    </message>
    <message>
        <source>Make or choose an identity.</source>
        <translation>יש ליצור זהות או לבחור אחת.</translation>
    </message>
    <message>
        <source>This computer will watch. Its node gets a key of its own.</source>
        <translation>המחשב הזה יצפה. הצומת שלו מקבל מפתח משלו.</translation>
    </message>
    <message>
        <source>The keys of %1 were opened.</source>
        <translation>המפתחות של %1 נפתחו.</translation>
    </message>
    <message>
        <source>The identity of %1 (%2) is made; your sheet brings it back.</source>
        <translation>הזהות של %1 (%2) נוצרה; הדף מחזיר אותה.</translation>
    </message>
    <message>
        <source>Make the recovery sheet</source>
        <translation>יצירת דף השחזור</translation>
    </message>
    <message>
        <source>Take these words</source>
        <translation>לקיחת המילים האלה</translation>
    </message>
    <message>
        <source>Open these keys</source>
        <translation>פתיחת המפתחות האלה</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>שימוש בביטוי הסיסמה הזה</translation>
    </message>
    <message>
        <source>1 to 64 of a-z, 0-9, &apos;-&apos; and &apos;.&apos;, not &apos;-&apos; or &apos;.&apos; at an end.</source>
        <translation>1 עד 64 תווים מתוך a-z,‏ 0-9,‏ &apos;-&apos; ו־&apos;.&apos;, בלי &apos;-&apos; או &apos;.&apos; בקצה.</translation>
    </message>
    <message>
        <source>1 to 128 bytes, no control characters.</source>
        <translation>1 עד 128 בתים, ללא תווי בקרה.</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>לפחות %1 תווים.</translation>
    </message>
    <message>
        <source>This differs from the line above.</source>
        <translation>זה שונה מהשורה שמעל.</translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <translation>%1 מתוך %2 מילים</translation>
    </message>
    <message>
        <source>The sheet was not made.</source>
        <translation>הדף לא נוצר.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>דבר לא השתנה.</translation>
    </message>
    <message>
        <source>The sheet has another word here.</source>
        <translation>בדף יש כאן מילה אחרת.</translation>
    </message>
    <message>
        <source>Use a hardware token</source>
        <translation>שימוש באסימון חומרה</translation>
    </message>
    <message>
        <source>The keys that you sign with are made on a smart card, a USB key or a security module and never leave it. No recovery sheet brings them back.</source>
        <translation>המפתחות שבהם חותמים נוצרים בכרטיס חכם, במפתח USB או במודול אבטחה ולעולם אינם יוצאים ממנו. שום דף שחזור לא ישיב אותם.</translation>
    </message>
    <message>
        <source>The signing keys of %1 (%2) will be made on the token %3.</source>
        <translation>מפתחות החתימה של %1 (%2) ייווצרו באסימון %3.</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>שימוש באסימון זה</translation>
    </message>
</context>
<context>
    <name>quorate::pages::InboxModel</name>
    <message>
        <source>%1 from %2</source>
        <translation>⁨%1⁩ מ־⁨%2⁩</translation>
    </message>
    <message>
        <source>needs your vote</source>
        <translation>ממתינה להצבעה שלך</translation>
    </message>
    <message>
        <source>you approved</source>
        <translation>אישרת</translation>
    </message>
    <message>
        <source>you rejected</source>
        <translation>דחית</translation>
    </message>
    <message>
        <source>Needs your vote</source>
        <translation>ממתינות להצבעה שלך</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>ממתינות לאחרים</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>בבדיקה</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>הוכרעו</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>במעקב</translation>
    </message>
    <message>
        <source>Votes are asked for by %1.</source>
        <translation>ההצבעות מבוקשות עד %1.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ממתינות</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>לטיפולי</translation>
    </message>
</context>
<context>
    <name>quorate::pages::JobBook</name>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>משימה %1</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>התחלה</translation>
    </message>
    <message numerus="yes">
        <source>%n further stage(s) left out</source>
        <translation>
            <numerusform>עוד שלב אחד הושמט</numerusform>
            <numerusform>עוד %n שלבים הושמטו</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it was over before this console looked</source>
        <translation>%1; הסתיימה לפני שהמסוף הזה הסתכל</translation>
    </message>
    <message>
        <source>It had done %1 of its last stage.</source>
        <translation>היא השלימה %1 מהשלב האחרון שלה.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>קוד: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>quorate::pages::JobLog</name>
    <message>
        <source>What the job did</source>
        <translation>מה המשימה עשתה</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copy what the job did</source>
        <translation>העתקה של מה שהמשימה עשתה</translation>
    </message>
</context>
<context>
    <name>quorate::pages::JobsDrawer</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>בביטול</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>ההתקדמות של ⁨%1⁩</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>ביטול ⁨%1⁩</translation>
    </message>
    <message>
        <source>rest %1</source>
        <translation>נותר %1</translation>
    </message>
    <message>
        <source>Began %1</source>
        <translation>התחלה %1</translation>
    </message>
    <message>
        <source>No jobs.</source>
        <translation>אין משימות.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>משימות</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>כל המשימות</translation>
    </message>
    <message>
        <source>Close the jobs</source>
        <translation>סגירת המשימות</translation>
    </message>
    <message>
        <source>Close (Ctrl+J)</source>
        <translation>סגירה (⁨Ctrl+J⁩)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>יומן</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>ניסיון נוסף של ⁨%1⁩</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>היומן של ⁨%1⁩</translation>
    </message>
    <message>
        <source>The job was not begun again.</source>
        <translation>המשימה לא התחילה שוב.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>דבר לא השתנה.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::JobsPage</name>
    <message>
        <source>Jobs</source>
        <translation>משימות</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>ביטול המשימה</translation>
    </message>
    <message>
        <source>No jobs.</source>
        <translation>אין משימות.</translation>
    </message>
    <message>
        <source>Long work such as building a delta or rebuilding a target runs as a job and is shown here.</source>
        <translation>עבודות ארוכות, כמו בניית דלתא או בנייה מחדש של יעד, רצות כמשימות ומוצגות כאן.</translation>
    </message>
    <message>
        <source>This job is gone.</source>
        <translation>המשימה הזו כבר אינה קיימת.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>שלב</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>התקדמות</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>נותר</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>הסיבה</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>מה לעשות</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>קוד</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>התחלה</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ניסיון נוסף</translation>
    </message>
</context>
<context>
    <name>quorate::pages::KeptActs</name>
    <message>
        <source>%1: settled.</source>
        <translation>%1: סופי.</translation>
    </message>
    <message>
        <source>The console ended before what you confirmed went out: %1. Nothing of it was sent; look at it before it goes.</source>
        <translation>הקונסולה נסגרה לפני שיצא מה שאישרתם: %1. דבר ממנו לא נשלח; יש לעיין בו לפני שיצא.</translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>הצגת תיבת היציאה</translation>
    </message>
    <message>
        <source>An act that was kept in the outbox cannot be read, and was not sent. Do it anew where it is still wanted.</source>
        <translation>פעולה שנשמרה בתיבת היציאה אינה ניתנת לקריאה ולא נשלחה. יש לבצע אותה מחדש אם עדיין רוצים בה.</translation>
    </message>
    <message>
        <source>You confirmed this before the console ended. Nothing of it was sent: this is what is signed now.</source>
        <translation>אישרתם זאת לפני שהקונסולה נסגרה. דבר ממנו לא נשלח: זה מה שנחתם כעת.</translation>
    </message>
    <message>
        <source>The console ended before this went out, and it cannot be kept: %1. Nothing of it was sent; do it anew where it is still wanted.</source>
        <translation>הקונסולה נסגרה לפני שזה יצא, ואי אפשר לשמור אותו: %1. דבר ממנו לא נשלח; יש לבצע אותו מחדש אם עדיין רוצים בו.</translation>
    </message>
    <message>
        <source>The console ended before the ledger had answered all that you confirmed: %1. Look at each before it goes again.</source>
        <translation>הקונסולה נסגרה לפני שהפנקס ענה על כל מה שאישרתם: %1. יש לעיין בכל אחד לפני שיצא שוב.</translation>
    </message>
    <message>
        <source>You confirmed this before the console ended, and it was on its way: it may stand in the ledger already. This is what is signed now.</source>
        <translation>אישרתם זאת לפני שהקונסולה נסגרה, וזה היה בדרך: ייתכן שזה כבר בפנקס. זה מה שנחתם כעת.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::KeyState</name>
    <message>
        <source>One try is left: another wrong PIN blocks the token.</source>
        <translation>נותר ניסיון אחד: PIN שגוי נוסף יחסום את האסימון.</translation>
    </message>
    <message>
        <source>Few tries are left before the PIN is blocked.</source>
        <translation>נותרו ניסיונות מעטים לפני שה-PIN ייחסם.</translation>
    </message>
    <message>
        <source>Keys unlocked</source>
        <translation>המפתחות פתוחים</translation>
    </message>
    <message>
        <source>Keys locked</source>
        <translation>המפתחות נעולים</translation>
    </message>
    <message>
        <source>Token absent</source>
        <translation>האסימון חסר</translation>
    </message>
    <message>
        <source>Token does not answer</source>
        <translation>האסימון אינו עונה</translation>
    </message>
    <message>
        <source>Token locked</source>
        <translation>האסימון נעול</translation>
    </message>
    <message>
        <source>%1, on the token %2</source>
        <translation>%1, באסימון %2</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ListPage</name>
    <message>
        <source>No row passes the filter.</source>
        <translation>אף שורה אינה מתאימה למסנן.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::LogCard</name>
    <message>
        <source>Log of this node</source>
        <translation>יומן הצומת הזה</translation>
    </message>
    <message>
        <source>What the node wrote down since this start; technical, and in English</source>
        <translation>מה שהצומת רשם מאז ההפעלה הזו; טכני ובאנגלית</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>עדיין לא נרשם דבר.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>העתקת היומן</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>שמירה...</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>שמירת היומן</translation>
    </message>
</context>
<context>
    <name>quorate::pages::MainWindow</name>
    <message>
        <source>Alerts</source>
        <translation>התראות</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>בית</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>עדכונים</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>מהדורות</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>בדיקות</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>צי</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>כיסוי</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>שערים</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>מכשירים</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>רשת</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>שרשרת</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>עמיתים</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>העברות</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>אמון</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>חברים</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>משימות</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>State of the node</source>
        <translation>מצב הצומת</translation>
    </message>
    <message>
        <source>Release chain</source>
        <translation>שרשרת המהדורות</translation>
    </message>
    <message>
        <source>Delivery chain</source>
        <translation>שרשרת המסירה</translation>
    </message>
    <message>
        <source>Transfer rates</source>
        <translation>קצבי ההעברה</translation>
    </message>
    <message>
        <source>Running jobs</source>
        <translation>משימות פעילות</translation>
    </message>
    <message>
        <source>Waiting transactions</source>
        <translation>טרנזקציות ממתינות</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>מפתחות</translation>
    </message>
    <message>
        <source>Members: %1</source>
        <translation>חברים: %1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>בהתחברות</translation>
    </message>
    <message>
        <source>Local demo</source>
        <translation>הדגמה מקומית</translation>
    </message>
    <message>
        <source>Follower</source>
        <translation>עוקב</translation>
    </message>
    <message>
        <source>Without a role</source>
        <translation>ללא תפקיד</translation>
    </message>
    <message>
        <source>Waiting for the node</source>
        <translation>ממתינים לצומת</translation>
    </message>
    <message>
        <source>Updated %1, all times %2</source>
        <translation>עודכן %1, השעות לפי ⁨%2⁩</translation>
    </message>
    <message>
        <source>Node in sync</source>
        <translation>הצומת מסונכרן</translation>
    </message>
    <message>
        <source>%1, settled %2</source>
        <translation>%1, סופי %2</translation>
    </message>
    <message>
        <source>%1: height %2, settled %3</source>
        <translation>%1: גובה %2, סופי %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 / %2 peers</source>
        <translation>
            <numerusform>%1 / %2 עמית</numerusform>
            <numerusform>%1 / %2 עמיתים</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2</source>
        <translation>↓ ⁨%1⁩  ↑ ⁨%2⁩</translation>
    </message>
    <message>
        <source>Jobs: %1</source>
        <translation>משימות: %1</translation>
    </message>
    <message>
        <source>Pool: %1</source>
        <translation>מאגר: %1</translation>
    </message>
    <message>
        <source>Transactions that wait for a block</source>
        <translation>טרנזקציות שממתינות לבלוק</translation>
    </message>
    <message>
        <source>Lock the keys (Ctrl+L)</source>
        <translation>נעילת המפתחות (⁨Ctrl+L⁩)</translation>
    </message>
    <message>
        <source>Unlock the keys</source>
        <translation>פתיחת נעילת המפתחות</translation>
    </message>
    <message>
        <source>Alerts: %1</source>
        <translation>התראות: %1</translation>
    </message>
    <message>
        <source>No alerts</source>
        <translation>אין התראות</translation>
    </message>
    <message>
        <source>Not connected to any peer.</source>
        <translation>אין חיבור לאף עמית.</translation>
    </message>
    <message>
        <source>Not connected to any peer since %1.</source>
        <translation>אין חיבור לאף עמית מאז ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Show peers</source>
        <translation>הצגת העמיתים</translation>
    </message>
    <message>
        <source>The keys were not unlocked.</source>
        <translation>נעילת המפתחות לא נפתחה.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>שליחה כעת</translation>
    </message>
    <message>
        <source>Search or run a command   Ctrl+K</source>
        <translation>חיפוש או הפעלת פקודה   ⁨Ctrl+K⁩</translation>
    </message>
    <message>
        <source>Views, releases, devices, members, hashes and commands (Ctrl+K)</source>
        <translation>תצוגות, מהדורות, מכשירים, חברים, ערכי גיבוב ופקודות (⁨Ctrl+K⁩)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>דגמים</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>דוחות</translation>
    </message>
    <message>
        <source>Jobs are still running: %1. Closing stops them; nothing that is settled is lost.</source>
        <translation>משימות עדיין רצות: %1. הסגירה תעצור אותן; דבר סופי לא יאבד.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>עצירה וסגירה</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>מהדורה חדשה</translation>
    </message>
    <message>
        <source>Lock the keys</source>
        <translation>נעילת המפתחות</translation>
    </message>
    <message>
        <source>Show the running jobs</source>
        <translation>הצגת המשימות הפעילות</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>הפקת דוח</translation>
    </message>
    <message>
        <source>Show this view in its own window</source>
        <translation>הצגת התצוגה הזו בחלון משלה</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>ערכת נושא בהירה</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>ערכת נושא כהה</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ניגודיות גבוהה</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>שורות דחוסות</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>שורות מרווחות</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>שעות לפי UTC</translation>
    </message>
    <message>
        <source>Times of this place</source>
        <translation>שעות לפי המקום הזה</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Stop the node and quit</source>
        <translation>עצירת הצומת ויציאה</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>Switch to another consortium</source>
        <translation>מעבר לקונסורציום אחר</translation>
    </message>
    <message>
        <source>Time that the charts show</source>
        <translation>הזמן שהתרשימים מראים</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 שע׳</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 שע׳</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 ימ׳</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 ימ׳</translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Curves show so much time after the publication, blocks so much before now</source>
        <translation>העקומות מראות זמן זה מאז הפרסום, והבלוקים זמן זה עד עכשיו</translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation>פריסות</translation>
    </message>
    <message>
        <source>New rollout</source>
        <translation>פריסה חדשה</translation>
    </message>
    <message>
        <source>%1, probable</source>
        <translation>%1, מסתבר</translation>
    </message>
    <message>
        <source>%1: height %2, probable: nobody votes.</source>
        <translation>%1: גובה %2, מסתבר: איש אינו מצביע.</translation>
    </message>
    <message>
        <source>Nobody votes in this consortium: every block is probable and may be replaced, nothing is settled, and no release is approved. It is for experiments.</source>
        <translation>איש אינו מצביע בקונסורציום הזה: כל בלוק מסתבר ועשוי להיות מוחלף, דבר אינו סופי, ואף מהדורה אינה מאושרת. הוא נועד לניסויים.</translation>
    </message>
    <message>
        <source>Show chain</source>
        <translation>הצגת השרשרת</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>שעון</translation>
    </message>
    <message>
        <source>Clock in step</source>
        <translation>השעון מתואם</translation>
    </message>
    <message>
        <source>Clock %1 behind</source>
        <translation>השעון מפגר ב־%1</translation>
    </message>
    <message>
        <source>Clock %1 ahead</source>
        <translation>השעון מקדים ב־%1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock against those of connected peers, the middle one of them</source>
        <translation>השעון של המחשב הזה מול אלה של העמיתים המחוברים, האמצעי שבהם</translation>
    </message>
    <message>
        <source>What the keys do</source>
        <translation>מה המקשים עושים</translation>
    </message>
    <message>
        <source>A scheduled report is in %1</source>
        <translation>דוח מתוזמן נמצא ב־%1</translation>
    </message>
    <message>
        <source>A scheduled report was not made: %1 Nothing was written; it is tried again at its next time.</source>
        <translation>דוח מתוזמן לא נוצר: %1 דבר לא נכתב; ינוסה שוב במועד הבא.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>keys of an act</comment>
        <translation>⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>In charts: arrow keys move the crosshair, D shows the numbers as a table.</source>
        <translation>בתרשימים: מקשי החצים מזיזים את הצלב, D מציג את המספרים כטבלה.</translation>
    </message>
    <message>
        <source>In reviews: ] and [ go to the next and the previous one, V ticks a file as viewed, N goes to the next flagged one.</source>
        <translation>בביקורות: ] ו־[ עוברים לבאה ולקודמת, V מסמן קובץ כנצפה, N עובר למסומן הבא.</translation>
    </message>
    <message>
        <source>They can be changed in the settings.</source>
        <translation>אפשר לשנות אותם בהגדרות.</translation>
    </message>
    <message>
        <source>A local demo: devices and network are simulated</source>
        <translation>הדגמה מקומית: המכשירים והרשת מדומים</translation>
    </message>
    <message>
        <source>An experiment: nobody votes, nothing is settled</source>
        <translation>ניסוי: איש אינו מצביע, דבר אינו סופי</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>תיבת היציאה</translation>
    </message>
    <message>
        <source>Outbox: %1</source>
        <translation>תיבת היציאה: %1</translation>
    </message>
    <message>
        <source>Confirmed acts that have not gone out yet</source>
        <translation>פעולות שאושרו ועוד לא יצאו</translation>
    </message>
    <message>
        <source>Pause seeding</source>
        <translation>השהיית ההפצה</translation>
    </message>
    <message>
        <source>The transfer was not stopped.</source>
        <translation>ההעברה לא נעצרה.</translation>
    </message>
    <message>
        <source>The transfer was not started.</source>
        <translation>ההעברה לא הופעלה.</translation>
    </message>
    <message>
        <source>The transfer is as before.</source>
        <translation>ההעברה כבעבר.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>The token was not unlocked.</source>
        <translation>נעילת האסימון לא נפתחה.</translation>
    </message>
    <message>
        <source>In lists: Space shows the whole row, Enter opens, the menu key has the acts, Ctrl+C copies.</source>
        <translation>ברשימות: רווח מציג את כל השורה, Enter פותח, במקש התפריט נמצאות הפעולות, Ctrl+C מעתיק.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>הודעות</translation>
    </message>
    <message>
        <source>What was said lately</source>
        <translation>מה נאמר לאחרונה</translation>
    </message>
    <message>
        <source>Notices of late</source>
        <translation>הודעות אחרונות</translation>
    </message>
    <message>
        <source>In reviews and releases: W watches the one in front, or no more.</source>
        <translation>בביקורות ובמהדורות: W מתחיל או מפסיק מעקב אחר זו שמוצגת.</translation>
    </message>
    <message>
        <source>In reviews: F writes a finding at the place in front, Ctrl+Enter opens the sheet to approve, Ctrl+Shift+Enter the one to reject.</source>
        <translation>בבדיקות: F כותב ממצא במקום המוצג, Ctrl+Enter פותח את גיליון האישור, Ctrl+Shift+Enter את גיליון הדחייה.</translation>
    </message>
    <message>
        <source>Confirmed acts wait until a peer is there. Closed now, they are kept: the next start shows them again, and nothing goes out before.</source>
        <translation>פעולות שאושרו ממתינות לעמית. בסגירה כעת הן נשמרות: ההפעלה הבאה תציג אותן שוב, ולפני כן דבר לא יוצא.</translation>
    </message>
    <message>
        <source>Keep and close</source>
        <translation>שמירה וסגירה</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>להשאיר במגש המערכת</translation>
    </message>
    <message>
        <source>The node keeps running</source>
        <translation>הצומת ממשיך לפעול</translation>
    </message>
    <message>
        <source>This symbol opens the window again; its menu stops the node.</source>
        <translation>הסמל הזה פותח את החלון מחדש; התפריט שלו עוצר את הצומת.</translation>
    </message>
    <message>
        <source>offline</source>
        <comment>state of a consortium</comment>
        <translation>לא מקוון</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>members of a consortium, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not connected, all times %1</source>
        <translation>לא מחובר, השעות לפי ⁨%1⁩</translation>
    </message>
    <message>
        <source>Not connected; as of %1, all times %2</source>
        <translation>לא מחובר; נכון ל־⁨%1⁩, השעות לפי ⁨%2⁩</translation>
    </message>
    <message>
        <source>Confirmed acts still wait to go out. Undo them or wait some seconds, then close.</source>
        <translation>פעולות שאושרו עדיין ממתינות להישלח. בטלו אותן או המתינו כמה שניות, ואז סגרו.</translation>
    </message>
    <message>
        <source>%1 Showing settled block %2 of the release chain. Reading works; what you confirm is signed and sent once a peer is there.</source>
        <translation>%1 מוצג הבלוק הסופי %2 של שרשרת המהדורות. הקריאה פועלת; מה שתאשרו ייחתם ויישלח ברגע שיהיה עמית.</translation>
    </message>
    <message>
        <source>Vendors publish releases. This node belongs to none.</source>
        <translation>ספקים מפרסמים מהדורות. הצומת הזה אינו של ספק.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::MembersPage</name>
    <message>
        <source>Members</source>
        <translation>חברים</translation>
    </message>
    <message>
        <source>The ledger names no members yet.</source>
        <translation>בפנקס לא רשומים עדיין חברים.</translation>
    </message>
    <message>
        <source>This member is gone.</source>
        <translation>החבר הזה כבר אינו קיים.</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>הצומת הזה</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>מחובר</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>לא מחובר</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>מזהה</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>תפקידים</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>הצבעות</translation>
    </message>
    <message>
        <source>%1, of which rejections: %2</source>
        <translation>%1, מהן דחיות: %2</translation>
    </message>
    <message>
        <source>%1 (revoked)</source>
        <translation>⁨%1⁩ (מבוטל)</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>מהדורה</translation>
    </message>
    <message>
        <source>By</source>
        <translation>בידי</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>%1 (does not count any more)</source>
        <translation>⁨%1⁩ (אינו נחשב עוד)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>הצבעות נגד</translation>
    </message>
    <message>
        <source>Compare fingerprint...</source>
        <translation>השוואת טביעת אצבע...</translation>
    </message>
    <message>
        <source>Propose change...</source>
        <translation>הצעת שינוי...</translation>
    </message>
    <message>
        <source>Propose removal...</source>
        <translation>הצעת הסרה...</translation>
    </message>
    <message>
        <source>Its keys as words, to compare with it over another channel</source>
        <translation>המפתחות שלו כמילים, להשוואה איתו בערוץ אחר</translation>
    </message>
    <message>
        <source>Its name, roles or keys; the other members have to sign it</source>
        <translation>שמו, תפקידיו או מפתחותיו; החברים האחרים צריכים לחתום</translation>
    </message>
    <message>
        <source>It loses all roles, and all its keys are revoked; the other members have to sign it</source>
        <translation>הוא מאבד את כל תפקידיו וכל מפתחותיו מבוטלים; החברים האחרים צריכים לחתום</translation>
    </message>
    <message>
        <source>Propose...</source>
        <translation>הצעה...</translation>
    </message>
    <message>
        <source>Changes of the consortium, which several members sign</source>
        <translation>שינויים בקונסורציום, שכמה חברים חותמים עליהם</translation>
    </message>
    <message>
        <source>New member...</source>
        <translation>חבר חדש...</translation>
    </message>
    <message>
        <source>Other checkers...</source>
        <translation>בודקים אחרים...</translation>
    </message>
    <message>
        <source>Other validators...</source>
        <translation>מאמתים אחרים...</translation>
    </message>
    <message>
        <source>Other policy...</source>
        <translation>מדיניות אחרת...</translation>
    </message>
    <message>
        <source>Open a proposal from a file...</source>
        <translation>פתיחת הצעה מקובץ...</translation>
    </message>
    <message>
        <source>Paste a proposal</source>
        <translation>הדבקת הצעה</translation>
    </message>
    <message>
        <source>Votes against its releases: %1</source>
        <translation>הצבעות נגד המהדורות שלו: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Its votes against: %1</source>
        <translation>הצבעותיו נגד: ⁨%1⁩</translation>
    </message>
    <message>
        <source>none: it left the consortium</source>
        <translation>אין: הוא עזב את הקונסורציום</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>משקל</translation>
    </message>
    <message>
        <source>none</source>
        <translation>אין</translation>
    </message>
    <message>
        <source>one vote, as each member</source>
        <translation>קול אחד, ככל חבר</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>נראה לאחרונה</translation>
    </message>
    <message>
        <source>Propose new key...</source>
        <translation>הצעת מפתח חדש...</translation>
    </message>
    <message>
        <source>A vendor&apos;s release key or root key: the vendor signs it, and checkers where its root key alone is not enough</source>
        <translation>מפתח המהדורה או מפתח השורש של ספק: הספק חותם עליו, וגם בודקים היכן שמפתח השורש לבדו אינו מספיק</translation>
    </message>
    <message>
        <source>What devices accuse it of</source>
        <translation>במה מאשימים אותו המכשירים</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>דגמים</translation>
    </message>
    <message>
        <source>Edit model...</source>
        <translation>עריכת הדגם...</translation>
    </message>
    <message>
        <source>Enrol devices...</source>
        <translation>רישום מכשירים...</translation>
    </message>
    <message>
        <source>Revoke devices...</source>
        <translation>ביטול מכשירים...</translation>
    </message>
    <message>
        <source>Export trust anchor...</source>
        <translation>ייצוא עוגן האמון...</translation>
    </message>
    <message>
        <source>The ledger names no models yet.</source>
        <translation>בפנקס לא רשומים עדיין דגמים.</translation>
    </message>
    <message>
        <source>A model is a type of device with its fleet.</source>
        <translation>דגם הוא סוג של מכשיר עם הצי שלו.</translation>
    </message>
    <message>
        <source>New model...</source>
        <translation>דגם חדש...</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>דגם חדש</translation>
    </message>
    <message>
        <source>Edit model</source>
        <translation>עריכת הדגם</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>מזהה</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Sensor G4</source>
        <translation>חיישן G4</translation>
    </message>
    <message>
        <source>Hardware classes</source>
        <translation>סוגי חומרה</translation>
    </message>
    <message>
        <source>Who else may publish</source>
        <translation>מי עוד רשאי לפרסם</translation>
    </message>
    <message>
        <source>members&apos; ids</source>
        <translation>מזהי חברים</translation>
    </message>
    <message>
        <source>Who may read acknowledgements</source>
        <translation>מי רשאי לקרוא אישורי קבלה</translation>
    </message>
    <message>
        <source>The id has small letters, digits, - and . only.</source>
        <translation>במזהה יש רק אותיות לטיניות קטנות, ספרות, מקף ונקודה.</translation>
    </message>
    <message>
        <source>There is a model with this id.</source>
        <translation>כבר יש דגם עם המזהה הזה.</translation>
    </message>
    <message>
        <source>A model has at least one hardware class.</source>
        <translation>לדגם יש לפחות סוג חומרה אחד.</translation>
    </message>
    <message>
        <source>%1 is no hardware class: small letters, digits, - and . only.</source>
        <translation>⁨%1⁩ אינו סוג חומרה: רק אותיות לטיניות קטנות, ספרות, מקף ונקודה.</translation>
    </message>
    <message>
        <source>There is no member %1.</source>
        <translation>אין חבר בשם ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The keys are locked.</source>
        <translation>המפתחות נעולים.</translation>
    </message>
    <message>
        <source>The model %1 stands in the ledger.</source>
        <translation>הדגם ⁨%1⁩ רשום בפנקס.</translation>
    </message>
    <message>
        <source>The model was not recorded.</source>
        <translation>הדגם לא נרשם.</translation>
    </message>
    <message>
        <source>The ledger is as before.</source>
        <translation>הפנקס נשאר כשהיה.</translation>
    </message>
    <message>
        <source>Enrol devices of %1</source>
        <translation>רישום מכשירים של ⁨%1⁩</translation>
    </message>
    <message>
        <source>Hardware class</source>
        <translation>סוג חומרה</translation>
    </message>
    <message>
        <source>Public keys of the devices</source>
        <translation>מפתחות ציבוריים של המכשירים</translation>
    </message>
    <message>
        <source>One public key a line, 64 hex digits, as each device printed it</source>
        <translation>מפתח ציבורי אחד בכל שורה, 64 ספרות הקסדצימליות, כפי שכל מכשיר הדפיס אותו</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>מפתחות ציבוריים</translation>
    </message>
    <message>
        <source>Each line is one key of 64 hex digits, none of them twice.</source>
        <translation>כל שורה היא מפתח של 64 ספרות הקסדצימליות, ללא כפילויות.</translation>
    </message>
    <message>
        <source>At most %1 devices go into one transaction.</source>
        <translation>בטרנזקציה אחת נכנסים לכל היותר %1 מכשירים.</translation>
    </message>
    <message>
        <source>Devices of %1 enrolled: %2, from index %3 on.</source>
        <translation>מכשירים של ⁨%1⁩ שנרשמו: %2, ממדד %3 ואילך.</translation>
    </message>
    <message>
        <source>The devices were not enrolled.</source>
        <translation>המכשירים לא נרשמו.</translation>
    </message>
    <message>
        <source>The fleet is as before.</source>
        <translation>הצי נשאר כשהיה.</translation>
    </message>
    <message>
        <source>Revoke devices of %1</source>
        <translation>ביטול מכשירים של ⁨%1⁩</translation>
    </message>
    <message>
        <source>Continue...</source>
        <translation>המשך...</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>מכשירים</translation>
    </message>
    <message>
        <source>Indexes and spans such as 3, 7, 12-15; at most %1.</source>
        <translation>מדדים וטווחים כגון ⁨3, 7, 12-15⁩; לכל היותר %1.</translation>
    </message>
    <message>
        <source>The fleet has the indexes 0 to %1.</source>
        <translation>המדדים בצי הם 0 עד %1.</translation>
    </message>
    <message>
        <source>Sign revocation</source>
        <translation>חתימה על הביטול</translation>
    </message>
    <message>
        <source>What these devices sign no longer counts, and they are no longer part of the fleet. A revocation cannot be taken back; such a device must be enrolled anew with another key.</source>
        <translation>מה שהמכשירים האלה חותמים כבר אינו נחשב, והם אינם עוד חלק מהצי. ביטול אינו ניתן לחזרה; מכשיר כזה יש לרשום מחדש עם מפתח אחר.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>דגם</translation>
    </message>
    <message>
        <source>%1 (number of devices: %2)</source>
        <translation>⁨%1⁩ (מספר המכשירים: %2)</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>חותם</translation>
    </message>
    <message>
        <source>The revocation of devices of %1 goes out in %2 s.</source>
        <translation>ביטול מכשירים של ⁨%1⁩ יישלח בעוד %2 שנ׳.</translation>
    </message>
    <message>
        <source>The devices are revoked; the transaction is settled.</source>
        <translation>המכשירים בוטלו; הטרנזקציה סופית.</translation>
    </message>
    <message>
        <source>The devices were not revoked.</source>
        <translation>המכשירים לא בוטלו.</translation>
    </message>
    <message>
        <source>Export trust anchor</source>
        <translation>ייצוא עוגן האמון</translation>
    </message>
    <message>
        <source>The trust anchor is in %1. It is burned into devices.</source>
        <translation>עוגן האמון נמצא ב־⁨%1⁩. הוא נצרב במכשירים.</translation>
    </message>
    <message>
        <source>The trust anchor was not exported.</source>
        <translation>עוגן האמון לא יוצא.</translation>
    </message>
    <message>
        <source>No complete file was written.</source>
        <translation>לא נכתב קובץ שלם.</translation>
    </message>
    <message>
        <source>This model is gone.</source>
        <translation>הדגם הזה כבר אינו קיים.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>בעלים</translation>
    </message>
    <message>
        <source>May publish as well</source>
        <translation>רשאים גם לפרסם</translation>
    </message>
    <message>
        <source>May read acknowledgements</source>
        <translation>רשאים לקרוא אישורי קבלה</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>מבוטלים</translation>
    </message>
    <message>
        <source>Newest approved release</source>
        <translation>המהדורה המאושרת האחרונה</translation>
    </message>
    <message>
        <source>%1, %2 of its devices</source>
        <translation>⁨%1⁩, %2 ממכשיריו</translation>
    </message>
    <message>
        <source>The vendor made the keys</source>
        <translation>הספק יצר את המפתחות</translation>
    </message>
    <message>
        <source>Not the devices themselves; this is shown everywhere</source>
        <translation>ולא המכשירים עצמם; הדבר מוצג בכל מקום</translation>
    </message>
    <message>
        <source>The name is longer than the ledger takes.</source>
        <translation>השם ארוך ממה שהפנקס מקבל.</translation>
    </message>
    <message>
        <source>A model needs an id.</source>
        <translation>לדגם נחוץ מזהה.</translation>
    </message>
    <message>
        <source>New model %1</source>
        <translation>דגם חדש ⁨%1⁩</translation>
    </message>
    <message>
        <source>Change the model %1</source>
        <translation>שינוי הדגם ⁨%1⁩</translation>
    </message>
    <message>
        <source>Sign model</source>
        <translation>חתימה על הדגם</translation>
    </message>
    <message>
        <source>Everybody in the consortium sees the model. It can be changed later, but not removed.</source>
        <translation>כל חברי הקונסורציום רואים את הדגם. אפשר לשנות אותו בהמשך, אך לא להסירו.</translation>
    </message>
    <message>
        <source>The model %1 goes out in %2 s.</source>
        <translation>הדגם ⁨%1⁩ יישלח בעוד %2 שנ׳.</translation>
    </message>
    <message>
        <source>Sign enrolment</source>
        <translation>חתימה על הרישום</translation>
    </message>
    <message>
        <source>The devices become part of the fleet: releases count them, and gateways serve them. They leave it by revocation alone, and their indexes are never used again.</source>
        <translation>המכשירים נעשים חלק מהצי: מהדורות סופרות אותם, ושערים משרתים אותם. הם יוצאים ממנו רק בביטול, והאינדקסים שלהם לא ישמשו שוב לעולם.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>no</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>The enrolment of devices of %1 goes out in %2 s.</source>
        <translation>רישום מכשירים של ⁨%1⁩ יישלח בעוד %2 שנ׳.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::NewReleasePage</name>
    <message>
        <source>Also publish a full artifact</source>
        <translation>לפרסם גם תוצר מלא</translation>
    </message>
    <message>
        <source>Publish...</source>
        <translation>פרסום...</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>ביטול המשימה</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>דגם</translation>
    </message>
    <message>
        <source>Hardware class</source>
        <translation>סוג חומרה</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>גרסה</translation>
    </message>
    <message>
        <source>Rollback index</source>
        <translation>מדד חזרה לאחור</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>דרגת חומרה</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>הערות</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>גרסה חדשה</translation>
    </message>
    <message>
        <source>Old versions</source>
        <translation>גרסאות ישנות</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>דלתא</translation>
    </message>
    <message>
        <source>Boot check</source>
        <translation>בדיקת אתחול</translation>
    </message>
    <message>
        <source>Approvals wished</source>
        <translation>אישורים מבוקשים</translation>
    </message>
    <message>
        <source>The majority of the checkers</source>
        <translation>רוב הבודקים</translation>
    </message>
    <message>
        <source>File...</source>
        <translation>קובץ...</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>תיקייה...</translation>
    </message>
    <message>
        <source>Old version</source>
        <translation>גרסה ישנה</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>1  Target</source>
        <translation>1  יעד</translation>
    </message>
    <message>
        <source>What shall devices run, and what do they run now?</source>
        <translation>מה המכשירים צריכים להריץ, ומה הם מריצים כעת?</translation>
    </message>
    <message>
        <source>Old versions, a delta from each</source>
        <translation>גרסאות ישנות, דלתא מכל אחת</translation>
    </message>
    <message>
        <source>Boot check, for a folder</source>
        <translation>בדיקת אתחול, עבור תיקייה</translation>
    </message>
    <message>
        <source>For which devices, and why?</source>
        <translation>לאילו מכשירים, ולמה?</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>התקדמות המשימה</translation>
    </message>
    <message>
        <source>What will be published</source>
        <translation>מה יפורסם</translation>
    </message>
    <message>
        <source>As checkers and devices will see it</source>
        <translation>כפי שיראו הבודקים והמכשירים</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>model</source>
        <translation>דגם</translation>
    </message>
    <message>
        <source>This file or folder does not exist.</source>
        <translation>הקובץ או התיקייה אינם קיימים.</translation>
    </message>
    <message>
        <source>A release of this version is open or approved already.</source>
        <translation>מהדורה של הגרסה הזו כבר פתוחה או מאושרת.</translation>
    </message>
    <message>
        <source>Devices that run index %1 will refuse a lower one.</source>
        <translation>מכשירים שמריצים מדד %1 יסרבו למדד נמוך יותר.</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>הערות</translation>
    </message>
    <message>
        <source>an old version or the full artifact</source>
        <translation>גרסה ישנה או התוצר המלא</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>Deltas</source>
        <translation>דלתאות</translation>
    </message>
    <message>
        <source>None</source>
        <translation>אין</translation>
    </message>
    <message>
        <source>Full artifact</source>
        <translation>תוצר מלא</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>No</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>The release is being made.</source>
        <translation>המהדורה בהכנה.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>עדיין חסר: %1.</translation>
    </message>
    <message>
        <source>Unlock the keys to publish.</source>
        <translation>יש לפתוח את נעילת המפתחות כדי לפרסם.</translation>
    </message>
    <message>
        <source>The next step shows what is signed; nothing is sent before.</source>
        <translation>בשלב הבא יוצג מה נחתם; דבר לא נשלח לפני כן.</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>פרסום ⁨%1⁩</translation>
    </message>
    <message>
        <source>Sign and publish</source>
        <translation>חתימה ופרסום</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>מהדורה</translation>
    </message>
    <message>
        <source>Deltas from</source>
        <translation>דלתאות מגרסאות</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>חותם</translation>
    </message>
    <message>
        <source>%1, release key</source>
        <translation>⁨%1⁩, מפתח מהדורות</translation>
    </message>
    <message>
        <source>%1 was not published.</source>
        <translation>⁨%1⁩ לא פורסמה.</translation>
    </message>
    <message>
        <source>The ledger is as before.</source>
        <translation>הפנקס נשאר כשהיה.</translation>
    </message>
    <message>
        <source>%1 is published; the transaction is settled.</source>
        <translation>⁨%1⁩ פורסמה; הטרנזקציה סופית.</translation>
    </message>
    <message>
        <source>Show release</source>
        <translation>הצגת המהדורה</translation>
    </message>
    <message>
        <source>%1, rest %2</source>
        <translation>%1, נותר %2</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>מהדורה חדשה</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>מסמכים</translation>
    </message>
    <message>
        <source>Drop a file or folder here</source>
        <translation>ניתן לגרור לכאן קובץ או תיקייה</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>ניתן לגרור לכאן קבצים או תיקיות</translation>
    </message>
    <message>
        <source>Drop an SBOM (CycloneDX or SPDX) or a test report here</source>
        <translation>ניתן לגרור לכאן SBOM (⁨CycloneDX⁩ או ⁨SPDX⁩) או דוח בדיקות</translation>
    </message>
    <message>
        <source>Swap old and new</source>
        <translation>החלפה בין הישנה לחדשה</translation>
    </message>
    <message>
        <source>For one old version that was put in the wrong place</source>
        <translation>עבור גרסה ישנה אחת שהושמה במקום הלא נכון</translation>
    </message>
    <message>
        <source>2  Delta</source>
        <translation>2  דלתא</translation>
    </message>
    <message>
        <source>What do devices have to fetch? Built, decoded again and compared before anything is published</source>
        <translation>מה המכשירים צריכים להביא? נבנה, מפוענח שוב ומושווה לפני שדבר מתפרסם</translation>
    </message>
    <message>
        <source>4  Evidence</source>
        <translation>4  ראיות</translation>
    </message>
    <message>
        <source>What should checkers have beside the payload?</source>
        <translation>מה צריך להיות אצל הבודקים לצד המטען?</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>הוספה...</translation>
    </message>
    <message>
        <source>SBOM or report</source>
        <translation>SBOM או דוח</translation>
    </message>
    <message>
        <source>SBOM and reports</source>
        <translation>SBOM ודוחות</translation>
    </message>
    <message>
        <source>3  Release</source>
        <translation>3  מהדורה</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>הצבעות</translation>
    </message>
    <message>
        <source>SBOM, CycloneDX</source>
        <translation>SBOM, ⁨CycloneDX⁩</translation>
    </message>
    <message>
        <source>SBOM, SPDX</source>
        <translation>SBOM, ⁨SPDX⁩</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>לא ניתן לקריאה</translation>
    </message>
    <message>
        <source>This file or folder does not answer. Is its disk or network there?</source>
        <translation>הקובץ או התיקייה אינם מגיבים. האם הכונן או הרשת שלהם זמינים?</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>בקריאה</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>דוח</translation>
    </message>
    <message>
        <source>This target is published already, as %1.</source>
        <translation>היעד הזה כבר פורסם, בתור ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The old version is %1 on the ledger, which is not below %2. Swap them, or correct the version.</source>
        <translation>הגרסה הישנה רשומה בפנקס כ־⁨%1⁩, ואינה נמוכה מ־⁨%2⁩. יש להחליף ביניהן, או לתקן את הגרסה.</translation>
    </message>
    <message>
        <source>Approved already: %1. Devices that run it will refuse a lower version.</source>
        <translation>כבר מאושרת: ⁨%1⁩. מכשירים שמריצים אותה יסרבו לגרסה נמוכה יותר.</translation>
    </message>
    <message>
        <source>At most %1 documents.</source>
        <translation>לכל היותר %1 מסמכים.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>מסמכים</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>חיסכון</translation>
    </message>
    <message>
        <source>None: checkers see no list of components.</source>
        <translation>אין: הבודקים לא רואים רשימת רכיבים.</translation>
    </message>
    <message>
        <source>Who may fetch it</source>
        <translation>מי רשאי להביא</translation>
    </message>
    <message>
        <source>The checkers until it is approved, then everybody.</source>
        <translation>הבודקים עד לאישור, ולאחר מכן כולם.</translation>
    </message>
    <message>
        <source>Who reads acknowledgements</source>
        <translation>מי קורא אישורי קבלה</translation>
    </message>
    <message>
        <source>See what checkers will see...</source>
        <translation>לראות מה יראו הבודקים...</translation>
    </message>
    <message>
        <source>This node has no workspace for reviews.</source>
        <translation>אין בצומת הזה סביבת עבודה לבדיקות.</translation>
    </message>
    <message>
        <source>Choose the new version first.</source>
        <translation>יש לבחור תחילה את הגרסה החדשה.</translation>
    </message>
    <message>
        <source>Without an old version everything counts as added.</source>
        <translation>ללא גרסה ישנה הכול נחשב כתוספת.</translation>
    </message>
    <message>
        <source>Files, rights, programs, strings and components against the old version, before anything is published</source>
        <translation>קבצים, הרשאות, תוכניות, מחרוזות ורכיבים לעומת הגרסה הישנה, לפני שמתפרסם דבר</translation>
    </message>
    <message>
        <source>The folder has no such file.</source>
        <translation>בתיקייה אין קובץ כזה.</translation>
    </message>
    <message>
        <source>boot check</source>
        <translation>בדיקת אתחול</translation>
    </message>
    <message>
        <source>Unpack compressed parts for the delta</source>
        <translation>לפרוס חלקים דחוסים עבור הדלתא</translation>
    </message>
    <message>
        <source>Much smaller deltas of images with compressed parts; a device must have the same packers</source>
        <translation>דלתאות קטנות בהרבה לתמונות עם חלקים דחוסים; במכשיר חייבים להיות אותם דוחסים</translation>
    </message>
    <message>
        <source>This version was uploaded before, on %1 (%2). Votes on the earlier payload do not count here (%3).</source>
        <translation>הגרסה הזאת הועלתה קודם, ב־⁨%1⁩ (⁨%2⁩). הצבעות על המטען הקודם אינן נספרות כאן (⁨%3⁩).</translation>
    </message>
    <message>
        <source>A draft like %1. Version and files are its own.</source>
        <translation>טיוטה כמו ⁨%1⁩. הגרסה והקבצים הם שלה.</translation>
    </message>
    <message>
        <source>Votes wished by (UTC)</source>
        <translation>הצבעות מבוקשות עד (UTC)</translation>
    </message>
    <message>
        <source>no date; or 7 d, or 2026-12-01 12:00</source>
        <translation>ללא תאריך; או ⁨7 d⁩, או ⁨2026-12-01 12:00⁩</translation>
    </message>
    <message>
        <source>Until when the checkers are asked to have voted. A later vote counts all the same.</source>
        <translation>עד מתי הבודקים מתבקשים להצביע. הצבעה מאוחרת יותר נספרת גם היא.</translation>
    </message>
    <message>
        <source>time of the votes</source>
        <translation>מועד ההצבעות</translation>
    </message>
    <message>
        <source>Votes wished by</source>
        <translation>הצבעות מבוקשות עד</translation>
    </message>
    <message>
        <source>another member that is a checker</source>
        <translation>חבר אחר שהוא בודק</translation>
    </message>
    <message>
        <source>the new file or folder</source>
        <translation>הקובץ או התיקייה החדשים</translation>
    </message>
    <message>
        <source>the version number</source>
        <translation>מספר הגרסה</translation>
    </message>
    <message>
        <source>It waits in the outbox, where it can be undone.</source>
        <translation>הוא ממתין בתיבת היציאה, ושם אפשר לבטל אותו.</translation>
    </message>
    <message>
        <source>%1 will be published in %2 s.</source>
        <translation>⁨%1⁩ יפורסם בעוד %2 שנ׳.</translation>
    </message>
    <message>
        <source>%1 is built and can be signed.</source>
        <translation>%1 נבנתה וניתן לחתום עליה.</translation>
    </message>
    <message>
        <source>Look and sign</source>
        <translation>עיון וחתימה</translation>
    </message>
    <message>
        <source>The payloads are built and checked. Once the manifest is signed, every member sees the release. It cannot be unpublished, only withdrawn.</source>
        <translation>המטענים נבנו ונבדקו. לאחר חתימת המניפסט כל חבר רואה את המהדורה. אי אפשר לבטל את הפרסום, רק למשוך אותה.</translation>
    </message>
    <message>
        <source>The draft of %1 is kept in this profile; Home shows it. Files stay where they are.</source>
        <translation>הטיוטה של ⁨%1⁩ נשמרת בפרופיל הזה; דף הבית מציג אותה. הקבצים נשארים במקומם.</translation>
    </message>
    <message>
        <source>This draft is gone.</source>
        <translation>הטיוטה הזאת כבר איננה.</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>שמירה כטיוטה</translation>
    </message>
    <message>
        <source>Kept in this profile, to go on later</source>
        <translation>נשמרת בפרופיל הזה, להמשך בהזדמנות אחרת</translation>
    </message>
    <message>
        <source>%1, held here</source>
        <translation>⁨%1⁩, מוחזקת כאן</translation>
    </message>
    <message>
        <source>%1, %2 to fetch</source>
        <translation>⁨%1⁩, ⁨%2⁩ להבאה</translation>
    </message>
    <message>
        <source>No approved release of this model has a full artifact.</source>
        <translation>לאף מהדורה מאושרת של הדגם הזה אין תוצר מלא.</translation>
    </message>
    <message>
        <source>Folder for the old version</source>
        <translation>תיקייה לגרסה הישנה</translation>
    </message>
    <message>
        <source>%1 was not rebuilt.</source>
        <translation>⁨%1⁩ לא נבנתה מחדש.</translation>
    </message>
    <message>
        <source>The form is as before.</source>
        <translation>הטופס נשאר כפי שהיה.</translation>
    </message>
    <message>
        <source>%1 is rebuilt, its hash is right, and it is among the old versions.</source>
        <translation>⁨%1⁩ נבנתה מחדש, הגיבוב שלה נכון, והיא בין הגרסאות הישנות.</translation>
    </message>
    <message>
        <source>%1 is fetched and rebuilt.</source>
        <translation>⁨%1⁩ מובאת ונבנית מחדש.</translation>
    </message>
    <message>
        <source>Show job</source>
        <translation>הצגת המשימה</translation>
    </message>
    <message>
        <source>From the ledger...</source>
        <translation>מן הפנקס…</translation>
    </message>
    <message>
        <source>An approved release of the model: it is fetched, rebuilt into a folder and compared with its hash</source>
        <translation>מהדורה מאושרת של הדגם: היא מובאת, נבנית מחדש בתיקייה ומושווית לגיבוב שלה</translation>
    </message>
    <message>
        <source>Go to Models</source>
        <translation>מעבר לדגמים</translation>
    </message>
    <message>
        <source>No model on the ledger is yours or delegated to you. Create one first, on the page of models.</source>
        <translation>אין בפנקס דגם ששייך לכם או שהואצל לכם. צרו תחילה דגם, בדף הדגמים.</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>זוהה בתור</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>delta from %1</source>
        <translation>דלתא מ־⁨%1⁩</translation>
    </message>
    <message>
        <source>full artifact</source>
        <translation>תוצר מלא</translation>
    </message>
    <message>
        <source>%1 %2, severity: %3</source>
        <comment>model, version</comment>
        <translation>⁨%1 %2⁩, דרגת חומרה: ⁨%3⁩</translation>
    </message>
    <message>
        <source>Before it is published</source>
        <translation>לפני הפרסום</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>יעד</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>עדיין לא נבחר</translation>
    </message>
    <message>
        <source>Cannot be published</source>
        <translation>לא ניתן לפרסום</translation>
    </message>
    <message>
        <source>There, of a kind that is not known</source>
        <translation>קיים, מסוג לא מוכר</translation>
    </message>
    <message>
        <source>None: devices fetch all of it</source>
        <translation>אין: מכשירים מורידים הכול</translation>
    </message>
    <message>
        <source>Neither a delta nor a full artifact</source>
        <translation>אין דלתא ואין תוצר מלא</translation>
    </message>
    <message>
        <source>Is being built and compared</source>
        <translation>נבנה ומושווה</translation>
    </message>
    <message>
        <source>See beside the old versions</source>
        <translation>ראו ליד הגרסאות הישנות</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>עדיין לא נמדד</translation>
    </message>
    <message>
        <source>Decoded again, equal</source>
        <translation>פוענח שוב, זהה</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>עדיין לא נכתבה</translation>
    </message>
    <message>
        <source>Devices or the ledger refuse it</source>
        <translation>מכשירים או הפנקס יסרבו לה</translation>
    </message>
    <message>
        <source>The rollback index is too low</source>
        <translation>מדד החזרה לאחור נמוך מדי</translation>
    </message>
    <message>
        <source>Above what is approved</source>
        <translation>מעל מה שאושר</translation>
    </message>
    <message>
        <source>SBOM</source>
        <translation>SBOM</translation>
    </message>
    <message>
        <source>Beside the release</source>
        <translation>לצד המהדורה</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>נכתבו</translation>
    </message>
    <message>
        <source>Seen as a checker</source>
        <translation>נראה כפי שבודק רואה</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>עדיין לא</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>מפתחות</translation>
    </message>
    <message>
        <source>What you had begun is kept as a draft; Home shows it.</source>
        <translation>מה שהתחלתם נשמר כטיוטה; דף הבית מציג אותה.</translation>
    </message>
    <message>
        <source>Published release</source>
        <translation>מהדורה שפורסמה</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <comment>a release: its votes, seeding and coverage</comment>
        <translation>מעקב אחר ⁨%1⁩</translation>
    </message>
    <message>
        <source>On the ledger these files are of %1. Devices of another model may not start with them.</source>
        <translation>בפנקס קבצים אלה שייכים אל ⁨%1⁩. ייתכן שמכשירים של דגם אחר לא יעלו איתם.</translation>
    </message>
    <message>
        <source>To be corrected: %1.</source>
        <translation>לתיקון: %1.</translation>
    </message>
    <message>
        <source>Still missing: %1. To be corrected: %2.</source>
        <translation>עדיין חסר: %1. לתיקון: %2.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::NotesLinks</name>
    <message>
        <source>The vendor&apos;s notes lead to %1. Nothing was opened.</source>
        <translation>ההערות של הספק מובילות אל %1. דבר לא נפתח.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>פתיחה בדפדפן</translation>
    </message>
</context>
<context>
    <name>quorate::pages::NoticesCard</name>
    <message>
        <source>Notices of the system</source>
        <translation>הודעות מערכת</translation>
    </message>
    <message>
        <source>Shown while this window is in the background; the window itself tells everything</source>
        <translation>מוצגות כשהחלון הזה ברקע; החלון עצמו מספר הכול</translation>
    </message>
    <message>
        <source>Quiet every day from</source>
        <translation>שקט בכל יום מ־</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>שקט משעה</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>שקט עד שעה</translation>
    </message>
    <message>
        <source>until</source>
        <translation>עד</translation>
    </message>
    <message>
        <source>What comes meanwhile is told as one notice afterwards. Times of this place.</source>
        <translation>מה שמגיע בינתיים נאמר אחר כך בהודעה אחת. שעון המקום.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::NoticesSheet</name>
    <message>
        <source>Notices</source>
        <translation>הודעות</translation>
    </message>
    <message>
        <source>What was said since the window was opened, the newest first.</source>
        <translation>מה שנאמר מאז שהחלון נפתח, החדש ביותר ראשון.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a time, and what was said then</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>עדיין לא נאמר דבר.</translation>
    </message>
    <message>
        <source>What happens on the ledger and concerns you, rollouts that pause and questions are told here.</source>
        <translation>כאן נמסר מה קורה בפנקס ונוגע לכם, על פריסות שנעצרות ועל שאלות.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>התראות</translation>
    </message>
</context>
<context>
    <name>quorate::pages::OutboxSheet</name>
    <message>
        <source>Outbox</source>
        <translation>תיבת היציאה</translation>
    </message>
    <message>
        <source>What you confirmed and has not gone out yet, in the order in which it goes</source>
        <translation>מה שאישרתם ועוד לא יצא, לפי סדר היציאה</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>פעולה</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Nothing waits to go out.</source>
        <translation>דבר אינו ממתין לצאת.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>מוקדם יותר</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>מאוחר יותר</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>שליחה כעת</translation>
    </message>
    <message>
        <source>Signs it and hands it to the node, which keeps it until a peer is there</source>
        <translation>חותם ומוסר לצומת, ששומר זאת עד שיהיה עמית</translation>
    </message>
    <message>
        <source>Waits for a peer</source>
        <translation>ממתין לעמית</translation>
    </message>
    <message>
        <source>Can still be undone</source>
        <translation>עוד ניתן לבטל</translation>
    </message>
    <message>
        <source>Kept; look at it again</source>
        <translation>נשמר; יש לעיין שוב</translation>
    </message>
    <message>
        <source>Look at it...</source>
        <translation>עיון...</translation>
    </message>
    <message>
        <source>Shows what is signed; it goes out once you confirm it</source>
        <translation>מציג מה נחתם; יוצא ברגע שתאשרו</translation>
    </message>
</context>
<context>
    <name>quorate::pages::Page</name>
    <message>
        <source>Unlock keys</source>
        <translation>פתיחת נעילת המפתחות</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>שמירה בשם</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>נשמר ב־⁨%1⁩</translation>
    </message>
    <message>
        <source>The file was not saved. %1 Nothing was written to %2.</source>
        <translation>הקובץ לא נשמר. %1 דבר לא נכתב אל ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The filter is removed: %1</source>
        <translation>הסינון הוסר: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול הפעולה</translation>
    </message>
    <message>
        <source>Unlock token</source>
        <translation>פתיחת נעילת האסימון</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>קוד: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>סוג: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>זמן: %1</translation>
    </message>
    <message>
        <source>Who delivered last could not be read.</source>
        <translation>לא ניתן היה לקרוא מי מסר אחרון.</translation>
    </message>
    <message>
        <source>The list was not written. %1</source>
        <translation>הרשימה לא נכתבה. %1</translation>
    </message>
</context>
<context>
    <name>quorate::pages::PeersPage</name>
    <message>
        <source>Peers</source>
        <translation>עמיתים</translation>
    </message>
    <message>
        <source>No peers are known yet.</source>
        <translation>אין עדיין עמיתים מוכרים.</translation>
    </message>
    <message>
        <source>A node finds others through the addresses in its configuration. Add the address of a member&apos;s node to connect to it.</source>
        <translation>צומת מוצא צמתים אחרים לפי הכתובות שבתצורה שלו. הוספת הכתובת של צומת של חבר תחבר אליו.</translation>
    </message>
    <message>
        <source>Add peer...</source>
        <translation>הוספת עמית...</translation>
    </message>
    <message>
        <source>Add peer</source>
        <translation>הוספת עמית</translation>
    </message>
    <message>
        <source>Member id or key fingerprint</source>
        <translation>מזהה החבר או טביעת האצבע של המפתח</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>Address (host:port)</source>
        <translation>כתובת (מארח:יציאה)</translation>
    </message>
    <message>
        <source>The peer is added; the connection is being made.</source>
        <translation>העמית נוסף; החיבור בהקמה.</translation>
    </message>
    <message>
        <source>The peer was not added.</source>
        <translation>העמית לא נוסף.</translation>
    </message>
    <message>
        <source>This peer is gone.</source>
        <translation>העמית הזה כבר אינו קיים.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>מחובר</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>לא מחובר</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>חבר</translation>
    </message>
    <message>
        <source>No member&apos;s key</source>
        <translation>מפתח שאינו של חבר</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>כיוון</translation>
    </message>
    <message>
        <source>Outgoing: we connected</source>
        <translation>יוצא: אנחנו התחברנו</translation>
    </message>
    <message>
        <source>Incoming: it connected</source>
        <translation>נכנס: הוא התחבר</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>מחובר מאז</translation>
    </message>
    <message>
        <source>Not connected since</source>
        <translation>לא מחובר מאז</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>זמן הלוך ושוב</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>התקבלו</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>נשלחו</translation>
    </message>
    <message>
        <source>Its release chain</source>
        <translation>שרשרת המהדורות שלו</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>גובה %1</translation>
    </message>
    <message>
        <source>Its delivery chain</source>
        <translation>שרשרת המסירה שלו</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>מפתח</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>ניתוק</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>הרחקה</translation>
    </message>
    <message>
        <source>Lift the ban</source>
        <translation>ביטול ההרחקה</translation>
    </message>
    <message>
        <source>Forget the address</source>
        <translation>מחיקת הכתובת</translation>
    </message>
    <message>
        <source>Ends the connection; either side may connect again</source>
        <translation>מנתק את החיבור; כל צד יכול להתחבר שוב</translation>
    </message>
    <message>
        <source>Ends the connection and refuses this peer for a time; other nodes are not told</source>
        <translation>מנתק את החיבור ומסרב לעמית הזה לזמן מה; צמתים אחרים אינם מיודעים</translation>
    </message>
    <message>
        <source>Ends the connection and no longer calls this peer; it may still call us</source>
        <translation>מנתק את החיבור ואינו פונה עוד לעמית הזה; הוא עדיין יכול לפנות אלינו</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>לשעה</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>ליום</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>ל־30 ימים</translation>
    </message>
    <message>
        <source>This is the node itself.</source>
        <translation>זה הצומת עצמו.</translation>
    </message>
    <message>
        <source>The ledger names no such member and no such key.</source>
        <translation>בפנקס אין חבר כזה ואין מפתח כזה.</translation>
    </message>
    <message>
        <source>The peers are as before.</source>
        <translation>העמיתים נשארו כשהיו.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>The connection with %1 is ended. Either side may connect again.</source>
        <translation>החיבור עם ⁨%1⁩ נותק. כל צד יכול להתחבר שוב.</translation>
    </message>
    <message>
        <source>The connection with %1 was not ended.</source>
        <translation>החיבור עם ⁨%1⁩ לא נותק.</translation>
    </message>
    <message>
        <source>%1 is banned until %2.</source>
        <translation>⁨%1⁩ מורחק עד ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 was not banned.</source>
        <translation>⁨%1⁩ לא הורחק.</translation>
    </message>
    <message>
        <source>%1 may connect again.</source>
        <translation>⁨%1⁩ יכול להתחבר שוב.</translation>
    </message>
    <message>
        <source>The ban of %1 was not lifted.</source>
        <translation>ההרחקה של ⁨%1⁩ לא בוטלה.</translation>
    </message>
    <message>
        <source>The address of %1 is forgotten.</source>
        <translation>הכתובת של ⁨%1⁩ נמחקה.</translation>
    </message>
    <message>
        <source>The address of %1 was not forgotten.</source>
        <translation>הכתובת של ⁨%1⁩ לא נמחקה.</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>מורחק</translation>
    </message>
    <message>
        <source>Banned until</source>
        <translation>מורחק עד</translation>
    </message>
    <message>
        <source>Called by us</source>
        <translation>אנחנו פונים אליו</translation>
    </message>
    <message>
        <source>Yes, after every start</source>
        <translation>כן, אחרי כל הפעלה</translation>
    </message>
    <message>
        <source>No address is kept here</source>
        <translation>לא שמורה כאן כתובת</translation>
    </message>
    <message>
        <source>Misbehaviour</source>
        <translation>התנהגות פסולה</translation>
    </message>
    <message>
        <source>%1 of 100 points; they fade, and at 100 it is banned</source>
        <translation>⁨%1⁩ מתוך 100 נקודות; הן דועכות, וב־100 הוא מורחק</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>בפיגור</translation>
    </message>
</context>
<context>
    <name>quorate::pages::PlaceStep</name>
    <message>
        <source>Test it</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>בחירה...</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>ללא הגבלה</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>תיקיית הבית</translation>
    </message>
    <message>
        <source>Listen for members at</source>
        <translation>האזנה לחברים ב</translation>
    </message>
    <message>
        <source>Exchange payloads at</source>
        <translation>החלפת מטענים ב</translation>
    </message>
    <message>
        <source>Serve devices at</source>
        <translation>שירות להתקנים ב</translation>
    </message>
    <message>
        <source>Send at most</source>
        <translation>שליחה לכל היותר</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>יש לבחור תיקייה.</translation>
    </message>
    <message>
        <source>Correct what is marked.</source>
        <translation>יש לתקן את המסומן.</translation>
    </message>
    <message>
        <source>Give the whole path, from the root on.</source>
        <translation>יש לתת את הנתיב המלא, מהשורש.</translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation>יש כבר משהו בתיקייה הזאת.</translation>
    </message>
    <message>
        <source>Too long: the socket for the command line would not fit.</source>
        <translation>ארוך מדי: השקע של שורת הפקודה לא ייכנס.</translation>
    </message>
    <message>
        <source>An address and a port, such as 0.0.0.0:4600.</source>
        <translation>כתובת ופתחה, כמו 0.0.0.0:4600.</translation>
    </message>
    <message>
        <source>Members have this port already.</source>
        <translation>הפתחה הזאת כבר של החברים.</translation>
    </message>
    <message>
        <source>This port is taken by another line.</source>
        <translation>הפתחה הזאת תפוסה בשורה אחרת.</translation>
    </message>
    <message>
        <source>Needs %1 now and about %2 in a year, with a release of 50 MB a week; %3 are free.</source>
        <translation>דרושים %1 עכשיו ובערך %2 בעוד שנה, עם מהדורה של 50 MB בשבוע; פנויים %3.</translation>
    </message>
    <message>
        <source>Trying, at most 10 s …</source>
        <translation>מנסה, 10 שניות לכל היותר …</translation>
    </message>
    <message>
        <source>The port is free here.</source>
        <translation>הפתחה פנויה כאן.</translation>
    </message>
    <message>
        <source>The port cannot be used: %1</source>
        <translation>אי אפשר להשתמש בפתחה: %1</translation>
    </message>
    <message>
        <source>%1 did not answer: %2</source>
        <translation>%1 לא ענה: %2</translation>
    </message>
    <message>
        <source>Without an invitation there is nobody to reach.</source>
        <translation>בלי הזמנה אין אל מי להגיע.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) answered.</source>
        <translation>
            <numerusform>חבר אחד ענה (%n).</numerusform>
            <numerusform>%n חברים ענו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether others reach this port through your router or firewall shows once a member connects; the peers page says so.</source>
        <translation>אם אחרים מגיעים לפתחה הזאת דרך הנתב או חומת האש מתברר כשחבר מתחבר; דף העמיתים אומר זאת.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::PoolTab</name>
    <message>
        <source>Tell the peers again</source>
        <translation>להודיע שוב לעמיתים</translation>
    </message>
    <message>
        <source>Nothing waits for a block.</source>
        <translation>דבר אינו ממתין לבלוק.</translation>
    </message>
    <message>
        <source>A transaction stands here from the moment it is signed until a block takes it.</source>
        <translation>טרנזקציה עומדת כאן מרגע חתימתה ועד שבלוק לוקח אותה.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>שלנו</translation>
    </message>
    <message>
        <source>Sends the chosen transactions of ours, or all of ours, to every connected peer once more</source>
        <translation>שולח את הטרנזקציות שלנו שנבחרו, או את כולן, שוב לכל עמית מחובר</translation>
    </message>
    <message>
        <source>Will my transaction get in? What waits, by kind and by when it came; dashed: ours</source>
        <translation>האם הטרנזקציה שלי תיכנס? מה שממתין, לפי סוג ומועד הגעה; מקווקו: שלנו</translation>
    </message>
    <message>
        <source>What waits could not be read.</source>
        <translation>לא ניתן היה לקרוא את מה שממתין.</translation>
    </message>
    <message>
        <source>The list is the last that was.</source>
        <translation>הרשימה היא האחרונה שהייתה.</translation>
    </message>
    <message>
        <source>%1, ours</source>
        <translation>⁨%1⁩, שלנו</translation>
    </message>
    <message>
        <source>%1 wait, none of them ours.</source>
        <translation>ממתינות: ⁨%1⁩, אף אחת מהן אינה שלנו.</translation>
    </message>
    <message>
        <source>%1 wait, %2 of them ours; none of ours fits into a block yet.</source>
        <translation>ממתינות: ⁨%1⁩, מהן שלנו: ⁨%2⁩; אף אחת משלנו עדיין אינה נכנסת לבלוק.</translation>
    </message>
    <message>
        <source>%1 wait, %2 of them ours; as things stand the last of ours is in block %3.</source>
        <translation>ממתינות: ⁨%1⁩, מהן שלנו: ⁨%2⁩; במצב הנוכחי האחרונה שלנו תהיה בבלוק ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The peers were not told.</source>
        <translation>לא נמסרה הודעה לעמיתים.</translation>
    </message>
    <message>
        <source>The transactions wait as before.</source>
        <translation>הטרנזקציות ממתינות כמקודם.</translation>
    </message>
    <message>
        <source>A block has taken them meanwhile.</source>
        <translation>בינתיים בלוק לקח אותן.</translation>
    </message>
    <message numerus="yes">
        <source>The peers were told again of %n transaction(s).</source>
        <translation>
            <numerusform>לעמיתים נמסר שוב על טרנזקציה אחת.</numerusform>
            <numerusform>לעמיתים נמסר שוב על %n טרנזקציות.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::PreviewSheet</name>
    <message>
        <source>%1, with nothing to compare it with. It is looked at on this computer; nothing is published.</source>
        <translation>%1, ללא דבר להשוות אליו. הבדיקה נעשית במחשב הזה; דבר לא מתפרסם.</translation>
    </message>
    <message>
        <source>%1 against %2. It is looked at on this computer; nothing is published.</source>
        <translation>%1 לעומת %2. הבדיקה נעשית במחשב הזה; דבר לא מתפרסם.</translation>
    </message>
    <message>
        <source>What checkers will see</source>
        <translation>מה יראו הבודקים</translation>
    </message>
    <message>
        <source>Stops the review and forgets what it found (Esc)</source>
        <translation>עוצר את הבדיקה ושוכח את מה שמצאה (Esc)</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ProblemSheet</name>
    <message>
        <source>Program: %1</source>
        <translation>תוכנה: %1</translation>
    </message>
    <message>
        <source>Consortium: %1</source>
        <translation>קונסורציום: %1</translation>
    </message>
    <message>
        <source>Member: %1</source>
        <translation>חבר: %1</translation>
    </message>
    <message>
        <source>%1: height %2, settled %3</source>
        <translation>%1: גובה %2, סופי %3</translation>
    </message>
    <message>
        <source>Peers: %1 of %2</source>
        <translation>עמיתים: %1 מתוך %2</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>מה השתבש</translation>
    </message>
    <message>
        <source>For whoever helps you. It has no secrets; read it before you hand it on.</source>
        <translation>למי שעוזר לכם. אין בו סודות; קראו אותו לפני שתעבירו אותו הלאה.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Save report...</source>
        <translation>שמירת הדוח...</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ProfilesSheet</name>
    <message>
        <source>Consortia</source>
        <translation>קונסורציומים</translation>
    </message>
    <message>
        <source>Each consortium is a home folder with a console of its own. Several may be open at once.</source>
        <translation>כל קונסורציום הוא תיקיית בית עם מסוף משלה. כמה מהם יכולים להיות פתוחים בו זמנית.</translation>
    </message>
    <message>
        <source>Consortia of this user</source>
        <translation>הקונסורציומים של המשתמש הזה</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>קונסורציום</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>אתם</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>גובה</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>התראות</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>נראה לאחרונה</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>מזהה</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Switch to it</source>
        <translation>מעבר אליו</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>שינוי שם</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>הסרה מהרשימה</translation>
    </message>
    <message>
        <source>The home folder with its keys and ledgers stays as it is</source>
        <translation>תיקיית הבית עם המפתחות והיומנים שלה נשארת כפי שהיא</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>השם שלכם עבורו</translation>
    </message>
    <message>
        <source>Add a home folder...</source>
        <translation>הוספת תיקיית בית...</translation>
    </message>
    <message>
        <source>Join or create...</source>
        <translation>הצטרפות או יצירה...</translation>
    </message>
    <message>
        <source>Opens the first page, which tells how</source>
        <translation>פותח את הדף הראשון, שמסביר כיצד</translation>
    </message>
    <message>
        <source>The first page was not opened. Nothing was changed.</source>
        <translation>הדף הראשון לא נפתח. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Follower</source>
        <translation>עוקב</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <translation>%1 (החלון הזה)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>עכשיו</translation>
    </message>
    <message>
        <source>never</source>
        <translation>אף פעם</translation>
    </message>
    <message>
        <source>It is open in this window</source>
        <translation>הוא פתוח בחלון הזה</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 לא נפתח.</translation>
    </message>
    <message>
        <source>It stays on the list.</source>
        <translation>הוא נשאר ברשימה.</translation>
    </message>
    <message>
        <source>%1 was not opened: the console could not be started. It stays on the list.</source>
        <translation>%1 לא נפתח: לא ניתן היה להפעיל את המסוף. הוא נשאר ברשימה.</translation>
    </message>
    <message>
        <source>%1 opens in a window of its own.</source>
        <translation>%1 נפתח בחלון משלו.</translation>
    </message>
    <message>
        <source>Home folder of a node</source>
        <translation>תיקיית הבית של צומת</translation>
    </message>
    <message>
        <source>The folder was not added.</source>
        <translation>התיקייה לא נוספה.</translation>
    </message>
    <message>
        <source>The list is as before.</source>
        <translation>הרשימה נותרה כפי שהייתה.</translation>
    </message>
    <message>
        <source>%1 is off the list; its folder was not touched.</source>
        <translation>%1 הוסר מהרשימה; לא נגעו בתיקייה שלו.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול הפעולה</translation>
    </message>
    <message>
        <source>Invite somebody to %1</source>
        <translation>הזמנת מישהו אל %1</translation>
    </message>
    <message>
        <source>Give the file or the link, and read these words by voice when you are asked for them</source>
        <translation>יש לתת את הקובץ או הקישור, ולהקריא את המילים האלה בקול כשמבקשים</translation>
    </message>
    <message>
        <source>Words of the consortium</source>
        <translation>מילות הקונסורציום</translation>
    </message>
    <message>
        <source>Others reach this node at</source>
        <translation>אחרים מגיעים לצומת הזה ב</translation>
    </message>
    <message>
        <source>Write an invitation...</source>
        <translation>כתיבת הזמנה...</translation>
    </message>
    <message>
        <source>Link of the invitation, for a QR code</source>
        <translation>קישור ההזמנה, לקוד QR</translation>
    </message>
    <message>
        <source>An address and a port, such as node.example.org:4600.</source>
        <translation>כתובת ופתחה, כמו node.example.org:4600.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>הזמנה</translation>
    </message>
    <message>
        <source>The invitation was not written.</source>
        <translation>ההזמנה לא נכתבה.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>לא נכתב קובץ.</translation>
    </message>
    <message>
        <source>The invitation is in %1</source>
        <translation>ההזמנה נמצאת ב־%1</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ProposalSheet</name>
    <message>
        <source>New member</source>
        <translation>חבר חדש</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>תפקידים</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>בודק</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>מאמת</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>תקופה</translation>
    </message>
    <message>
        <source>Checkers of a release, at least</source>
        <translation>בודקים של מהדורה, לפחות</translation>
    </message>
    <message>
        <source>Approvals of a release, at least</source>
        <translation>אישורים של מהדורה, לפחות</translation>
    </message>
    <message>
        <source>Key is revoked: %1</source>
        <translation>מפתח מבוטל: ⁨%1⁩</translation>
    </message>
    <message>
        <source>New key: %1</source>
        <translation>מפתח חדש: ⁨%1⁩</translation>
    </message>
    <message>
        <source>none</source>
        <translation>אין</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>כעת</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>אז</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>מה ישתנה</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>מי חותם</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>חבר</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Epoch %1 of the checkers</source>
        <translation>תקופה ⁨%1⁩ של הבודקים</translation>
    </message>
    <message>
        <source>Epoch %1 of the validators</source>
        <translation>תקופה ⁨%1⁩ של המאמתים</translation>
    </message>
    <message>
        <source>Another policy</source>
        <translation>מדיניות אחרת</translation>
    </message>
    <message>
        <source>New release key of %1</source>
        <translation>מפתח מהדורה חדש של ⁨%1⁩</translation>
    </message>
    <message>
        <source>New root key of %1</source>
        <translation>מפתח שורש חדש של ⁨%1⁩</translation>
    </message>
    <message>
        <source>Admission of %1</source>
        <translation>צירוף של ⁨%1⁩</translation>
    </message>
    <message>
        <source>Removal of %1</source>
        <translation>הסרה של ⁨%1⁩</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>שינוי של ⁨%1⁩</translation>
    </message>
    <message>
        <source>Proposal: %1</source>
        <translation>הצעה: ⁨%1⁩</translation>
    </message>
    <message>
        <source>A proposal goes from member to member as a file or a text. Each who agrees signs it and passes it on; whoever sees that there are enough puts it on the ledger. Until then nothing changes.</source>
        <translation>הצעה עוברת מחבר לחבר כקובץ או כטקסט. מי שמסכים חותם ומעביר הלאה; מי שרואה שיש מספיק רושם אותה בפנקס. עד אז דבר אינו משתנה.</translation>
    </message>
    <message>
        <source>Sign...</source>
        <translation>חתימה...</translation>
    </message>
    <message>
        <source>Adds this member&apos;s signature; it is told to nobody until the proposal is passed on</source>
        <translation>מוסיף את חתימת החבר הזה; איש אינו יודע עליה עד שההצעה מועברת הלאה</translation>
    </message>
    <message>
        <source>Put on the ledger...</source>
        <translation>רישום בפנקס...</translation>
    </message>
    <message>
        <source>For everybody, once enough have signed</source>
        <translation>לכולם, לאחר שחתמו מספיק חברים</translation>
    </message>
    <message>
        <source>What does the ledger say now, and what would it say then?</source>
        <translation>מה כתוב בפנקס כעת, ומה יהיה כתוב אז?</translation>
    </message>
    <message>
        <source>Whose agreement is there, and is it enough?</source>
        <translation>מי הביע הסכמה, והאם זה מספיק?</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>העתקת הטקסט</translation>
    </message>
    <message>
        <source>To paste it into a message to the next member</source>
        <translation>להדבקה בהודעה לחבר הבא</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>שמירה...</translation>
    </message>
    <message>
        <source>As a file, for the next member</source>
        <translation>כקובץ, לחבר הבא</translation>
    </message>
    <message>
        <source>The proposal is copied, with the signatures that it has.</source>
        <translation>ההצעה הועתקה, עם החתימות שעליה.</translation>
    </message>
    <message>
        <source>Nothing: the ledger says so already.</source>
        <translation>דבר: כך כבר כתוב בפנקס.</translation>
    </message>
    <message>
        <source>You (%1)</source>
        <translation>ההצבעה שלך (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Has signed</source>
        <translation>חתם</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>עדיין לא</translation>
    </message>
    <message>
        <source>Signed by %1 of %2</source>
        <translation>חתמו ⁨%1⁩ מתוך ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: enough</source>
        <translation>⁨%1⁩: מספיק</translation>
    </message>
    <message>
        <source>The ledger would refuse it as it is.</source>
        <translation>הפנקס יסרב לה כפי שהיא.</translation>
    </message>
    <message>
        <source>The ledger would take it.</source>
        <translation>הפנקס יקבל אותה.</translation>
    </message>
    <message>
        <source>For everybody, from the next settled block on</source>
        <translation>לכולם, מהבלוק הסופי הבא</translation>
    </message>
    <message>
        <source>Sign the proposal: %1</source>
        <translation>חתימה על ההצעה: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Sign proposal</source>
        <translation>חתימה על ההצעה</translation>
    </message>
    <message>
        <source>Your signature stands in the proposal for whoever gets it: once enough have signed, any member that governs can put it on the ledger, and you cannot take the signature back. Nothing is sent by signing.</source>
        <translation>החתימה שלך נמצאת בהצעה עבור כל מי שמקבל אותה: לאחר שחתמו מספיק, כל חבר שותף לניהול יכול לרשום אותה בפנקס, ואי אפשר לבטל את החתימה. החתימה אינה שולחת דבר.</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 במקום %2</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>חותם</translation>
    </message>
    <message>
        <source>it comes when somebody puts the proposal on the ledger.</source>
        <translation>היא נוצרת כשמישהו רושם את ההצעה בפנקס.</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>⁨%1⁩, מפתח ⁨%2⁩</translation>
    </message>
    <message>
        <source>The proposal was not signed.</source>
        <translation>ההצעה לא נחתמה.</translation>
    </message>
    <message>
        <source>It is as before, and nothing was sent.</source>
        <translation>היא כפי שהייתה, ודבר לא נשלח.</translation>
    </message>
    <message>
        <source>Signed. Pass the proposal on: it is told to nobody by itself.</source>
        <translation>נחתם. יש להעביר את ההצעה הלאה: מעצמה היא אינה מגיעה לאיש.</translation>
    </message>
    <message>
        <source>Put on the ledger: %1</source>
        <translation>רישום בפנקס: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Sign and send</source>
        <translation>חתימה ושליחה</translation>
    </message>
    <message>
        <source>It holds for all members from the next settled block on. Keys that are revoked stay revoked; other things only another proposal can change again.</source>
        <translation>זה חל על כל החברים מהבלוק הסופי הבא. מפתחות שבוטלו נשארים מבוטלים; את השאר רק הצעה נוספת יכולה לשנות שוב.</translation>
    </message>
    <message>
        <source>It holds for all members from the next settled block on. Only another proposal can change it again.</source>
        <translation>זה חל על כל החברים מהבלוק הסופי הבא. רק הצעה נוספת יכולה לשנות זאת שוב.</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>הסכימו</translation>
    </message>
    <message>
        <source>%1: it goes out in %2 s.</source>
        <translation>⁨%1⁩: יוצא בעוד ⁨%2⁩ שנ׳.</translation>
    </message>
    <message>
        <source>The proposal was not put on the ledger.</source>
        <translation>ההצעה לא נרשמה בפנקס.</translation>
    </message>
    <message>
        <source>The consortium is as before, unless one of the two chains has it already; then put it there again.</source>
        <translation>הקונסורציום כפי שהיה, אלא אם כן כבר נרשמה באחת משתי השרשרות; אז יש לרשום אותה שוב.</translation>
    </message>
    <message>
        <source>%1: it is settled and holds for everybody.</source>
        <translation>⁨%1⁩: סופי וחל על כולם.</translation>
    </message>
    <message>
        <source>Sign with the vendor&apos;s key...</source>
        <translation>חתימה במפתח הספק...</translation>
    </message>
    <message>
        <source>With a key file or a token of the vendor itself, which is asked for</source>
        <translation>בקובץ מפתח או באסימון של הספק עצמו, שיתבקש</translation>
    </message>
    <message>
        <source>%1, with the new key</source>
        <translation>⁨%1⁩, במפתח החדש</translation>
    </message>
    <message>
        <source>%1, with its root key or its release key</source>
        <translation>⁨%1⁩, במפתח השורש או במפתח המהדורה שלו</translation>
    </message>
    <message>
        <source>%1, with its key: %2</source>
        <translation>⁨%1⁩, במפתח שלו: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>quorate::pages::QuestionThreads</name>
    <message>
        <source>Questions and answers</source>
        <translation>שאלות ותשובות</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>מה נאמר</translation>
    </message>
    <message>
        <source>By</source>
        <translation>בידי</translation>
    </message>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Ask the vendor</source>
        <translation>לשאול את הספק</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>להשיב</translation>
    </message>
    <message>
        <source>Close the question</source>
        <translation>לסגור את השאלה</translation>
    </message>
    <message>
        <source>Question or answer</source>
        <translation>שאלה או תשובה</translation>
    </message>
    <message>
        <source>Every member of the consortium can read it.</source>
        <translation>כל חבר בקונסורציום יכול לקרוא זאת.</translation>
    </message>
    <message>
        <source>Signs the question and passes it to all members; it stands on no ledger</source>
        <translation>חותם על השאלה ומעביר אותה לכל החברים; היא אינה רשומה בשום פנקס</translation>
    </message>
    <message>
        <source>Signs the answer and passes it to all members; it stands on no ledger</source>
        <translation>חותם על התשובה ומעביר אותה לכל החברים; היא אינה רשומה בשום פנקס</translation>
    </message>
    <message>
        <source>Says that the question is answered, with the text if there is one; nobody answers after that</source>
        <translation>אומר שהשאלה נענתה, עם הטקסט אם יש; אחרי כן איש אינו עונה</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩, ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>⁨%1⁩
⁨%2⁩</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>סגורה</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>ממתינה לתשובה</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>נענתה</translation>
    </message>
    <message>
        <source>(without words)</source>
        <translation>(בלי מילים)</translation>
    </message>
    <message>
        <source>Closes it</source>
        <translation>סוגרת אותה</translation>
    </message>
    <message>
        <source>At most %1 characters; these are %2.</source>
        <translation>לכל היותר ⁨%1⁩ תווים; יש ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Who asked has closed the question.</source>
        <translation>השואל סגר את השאלה.</translation>
    </message>
    <message>
        <source>Answer to %1:</source>
        <translation>תשובה ל־⁨%1⁩:</translation>
    </message>
    <message>
        <source>Who asked, who published and who owns the model answer.</source>
        <translation>עונים השואל, המפרסם ובעל הדגם.</translation>
    </message>
    <message>
        <source>Question about: %1</source>
        <translation>שאלה על: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Question about the whole release, or select a question to answer it:</source>
        <translation>שאלה על המהדורה כולה; או בחרו שאלה כדי להשיב עליה:</translation>
    </message>
    <message>
        <source>No checker has asked anything about this release.</source>
        <translation>אף בודק לא שאל דבר על המהדורה הזאת.</translation>
    </message>
    <message>
        <source>Select a question to answer it.</source>
        <translation>בחרו שאלה כדי להשיב עליה.</translation>
    </message>
    <message>
        <source>The question was not sent.</source>
        <translation>השאלה לא נשלחה.</translation>
    </message>
    <message>
        <source>Your text is still there.</source>
        <translation>הטקסט שלכם עדיין שם.</translation>
    </message>
    <message>
        <source>The question is signed and on its way to all members.</source>
        <translation>השאלה חתומה ובדרכה לכל החברים.</translation>
    </message>
    <message>
        <source>The answer was not sent.</source>
        <translation>התשובה לא נשלחה.</translation>
    </message>
    <message>
        <source>The question is closed.</source>
        <translation>השאלה סגורה.</translation>
    </message>
    <message>
        <source>The answer is signed and on its way to all members.</source>
        <translation>התשובה חתומה ובדרכה לכל החברים.</translation>
    </message>
    <message>
        <source>The question goes out in %1 s.</source>
        <translation>השאלה תישלח בעוד %1 שנ׳.</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>שאלה על ⁨%1⁩</translation>
    </message>
    <message>
        <source>The question is closed in %1 s.</source>
        <translation>השאלה תיסגר בעוד %1 שנ׳.</translation>
    </message>
    <message>
        <source>The answer goes out in %1 s.</source>
        <translation>התשובה תישלח בעוד %1 שנ׳.</translation>
    </message>
    <message>
        <source>Close the question about %1</source>
        <translation>סגירת השאלה על ⁨%1⁩</translation>
    </message>
    <message>
        <source>Answer about %1</source>
        <translation>תשובה על ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nobody was told anything.</source>
        <translation>דבר לא נמסר לאיש.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReleaseEvidence</name>
    <message>
        <source>Documents</source>
        <translation>מסמכים</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>מסמך</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>Held here</source>
        <translation>מוחזק כאן</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>שורש</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>רכיבים</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>רכיב</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>כעת</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>רישיון</translation>
    </message>
    <message>
        <source>The vendor put no documents beside it.</source>
        <translation>הספק לא צירף מסמכים.</translation>
    </message>
    <message>
        <source>SBOM, CycloneDX</source>
        <translation>SBOM, ⁨CycloneDX⁩</translation>
    </message>
    <message>
        <source>SBOM, SPDX</source>
        <translation>SBOM, ⁨SPDX⁩</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>דוח</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>No</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>There is no other release of this model to compare with.</source>
        <translation>אין מהדורה אחרת של הדגם הזה להשוואה.</translation>
    </message>
    <message>
        <source>Reading both SBOMs...</source>
        <translation>קריאת שני ה־SBOM…</translation>
    </message>
    <message>
        <source>The SBOMs could not be compared.</source>
        <translation>לא ניתן היה להשוות את ה־SBOM.</translation>
    </message>
    <message>
        <source>The same components as in %1.</source>
        <translation>אותם רכיבים כמו ב־⁨%1⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) differ from %1.</source>
        <translation>
            <numerusform>רכיב אחד שונה מ־⁨%1⁩.</numerusform>
            <numerusform>רכיבים ששונים מ־⁨%1⁩: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReleaseTracker</name>
    <message>
        <source>Another release</source>
        <translation>מהדורה נוספת</translation>
    </message>
    <message>
        <source>Show in Releases</source>
        <translation>הצגה במהדורות</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>שלבים</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>עד היכן היא הגיעה?</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>הצבעות</translation>
    </message>
    <message>
        <source>Coverage since publication</source>
        <translation>הכיסוי מאז הפרסום</translation>
    </message>
    <message>
        <source>Is it reaching the fleet?</source>
        <translation>האם היא מגיעה לצי?</translation>
    </message>
    <message>
        <source>Waiting until the ledger shows the release</source>
        <translation>ממתינים שהפנקס יציג את המהדורה</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>מועד הפרסום</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>סופי</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>סופי</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>עדיין לא סופי</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>הכרעה</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתוחה</translation>
    </message>
    <message>
        <source>%1, travels in the transaction</source>
        <translation>%1, מועבר בטרנזקציה</translation>
    </message>
    <message>
        <source>%1, not held here</source>
        <translation>%1, לא מוחזק כאן</translation>
    </message>
    <message numerus="yes">
        <source>%1, seeding to %2 peers, %3 sent</source>
        <translation>
            <numerusform>%1, בשיתוף לעמית %2, נשלחו %3</numerusform>
            <numerusform>%1, בשיתוף ל־%2 עמיתים, נשלחו %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>מסמך</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩, ⁨%2⁩</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>מזהה</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 devices</source>
        <translation>
            <numerusform>%1 מתוך מכשיר %2</numerusform>
            <numerusform>%1 מתוך %2 מכשירים</numerusform>
        </translation>
    </message>
    <message>
        <source>Checkers</source>
        <translation>בודקים</translation>
    </message>
    <message>
        <source>Who has decided, and why? What do they ask?</source>
        <translation>מי החליט ומדוע? מה הם שואלים?</translation>
    </message>
    <message>
        <source>What checkers say</source>
        <translation>מה אומרים הבודקים</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>שאלות</translation>
    </message>
    <message>
        <source>Questions, open: %1</source>
        <translation>שאלות, פתוחות: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Earlier payload</source>
        <translation>מטען קודם</translation>
    </message>
    <message>
        <source>Votes, seeding and coverage</source>
        <translation>הצבעות, שיתוף וכיסוי</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a tick and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>a kind of artifact, and the version or hash that it starts from</comment>
        <translation>⁨%1⁩ מ־⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReleasesOverview</name>
    <message>
        <source>Releases at a glance</source>
        <translation>מהדורות במבט אחד</translation>
    </message>
    <message>
        <source>Who voted how on what, and what the deltas saved</source>
        <translation>מי הצביע איך על מה, ומה חסכו הדלתות</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>מהדורה</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>קוורום</translation>
    </message>
    <message>
        <source>Votes by release and checker</source>
        <translation>קולות לפי מהדורה ובודק</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>אישורים</translation>
    </message>
    <message>
        <source>Who voted how on what? The arrow keys tell each vote; Enter opens its release</source>
        <translation>מי הצביע איך על מה? מקשי החצים אומרים כל קול; Enter פותח את המהדורה שלו</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>חיסכון</translation>
    </message>
    <message>
        <source>What did deltas save? Bytes to devices in full against those of the smallest delta, by model</source>
        <translation>מה חסכו הדלתות? בתים להתקנים במלואם מול אלה של הדלתא הקטנה ביותר, לפי דגם</translation>
    </message>
    <message>
        <source>No place in this quorum</source>
        <translation>אין מקום בקוורום הזה</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>עדיין לא</translation>
    </message>
    <message>
        <source>Choose a vote to read its reason.</source>
        <translation>יש לבחור קול כדי לקרוא את נימוקו.</translation>
    </message>
    <message>
        <source>%1 has no place in the quorum of %2.</source>
        <translation>ל־%1 אין מקום בקוורום של %2.</translation>
    </message>
    <message>
        <source>%1 has not voted on %2.</source>
        <translation>%1 לא הצביע על %2.</translation>
    </message>
    <message>
        <source>%1 on %2: %3, %4.</source>
        <translation>%1 על %2: %3, %4.</translation>
    </message>
    <message>
        <source>%1 on %2: %3, %4. %5</source>
        <translation>%1 על %2: %3, %4. %5</translation>
    </message>
    <message>
        <source>GB to devices</source>
        <translation>GB להתקנים</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>דגם</translation>
    </message>
    <message>
        <source>%1, in full</source>
        <translation>%1, במלואו</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>דלתא</translation>
    </message>
    <message>
        <source>%1, as delta</source>
        <translation>%1, כדלתא</translation>
    </message>
    <message>
        <source>No device has installed a release that has a delta yet.</source>
        <translation>אף התקן עוד לא התקין מהדורה שיש לה דלתא.</translation>
    </message>
    <message>
        <source>%1 instead of %2, %3 less, when each device that installed a release took its smallest delta.</source>
        <translation>%1 במקום %2, %3 פחות, אם כל התקן שהתקין מהדורה לקח את הדלתא הקטנה ביותר שלה.</translation>
    </message>
    <message>
        <source>How savings are grouped</source>
        <translation>איך החיסכון מקובץ</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>לפי דגם</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>לפי יום</translation>
    </message>
    <message>
        <source>%1 voted</source>
        <translation>%1 הצביעו</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>יום</translation>
    </message>
    <message>
        <source>GB saved in all</source>
        <translation>GB שנחסכו בסך הכול</translation>
    </message>
    <message numerus="yes">
        <source>%1 saved on %n day(s), when each device that installed a release took its smallest delta.</source>
        <translation>
            <numerusform>%1 נחסכו ביום %n, אם כל התקן שהתקין מהדורה לקח את הדלתא הקטנה ביותר שלה.</numerusform>
            <numerusform>%1 נחסכו ב־%n ימים, אם כל התקן שהתקין מהדורה לקח את הדלתא הקטנה ביותר שלה.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReleasesPage</name>
    <message>
        <source>Releases</source>
        <translation>מהדורות</translation>
    </message>
    <message>
        <source>Withdraw...</source>
        <translation>משיכה...</translation>
    </message>
    <message>
        <source>Export evidence...</source>
        <translation>ייצוא ראיות...</translation>
    </message>
    <message>
        <source>No releases are published yet.</source>
        <translation>לא פורסמו עדיין מהדורות.</translation>
    </message>
    <message>
        <source>A vendor publishes a release; checkers vote on it; at the quorum gateways offer it to devices.</source>
        <translation>ספק מפרסם מהדורה; בודקים מצביעים עליה; בהגיע הקוורום השערים מציעים אותה למכשירים.</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>מהדורה חדשה</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>העתקת המזהה</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>תקציר</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>הצבעות</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>תוצרים</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>יעדים</translation>
    </message>
    <message>
        <source>What devices shall run</source>
        <translation>מה המכשירים צריכים להריץ</translation>
    </message>
    <message>
        <source>How it travels</source>
        <translation>איך היא מועברת</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>כיסוי</translation>
    </message>
    <message>
        <source>Coverage by gateway</source>
        <translation>כיסוי לפי שער</translation>
    </message>
    <message>
        <source>No gateway has recorded acknowledgements of it.</source>
        <translation>אף שער לא רשם אישורי קבלה שלה.</translation>
    </message>
    <message>
        <source>Details of the release</source>
        <translation>פרטי המהדורה</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>ייצוא ראיות</translation>
    </message>
    <message>
        <source>The evidence is in %1</source>
        <translation>הראיות נמצאות ב־⁨%1⁩</translation>
    </message>
    <message>
        <source>The evidence was not exported.</source>
        <translation>הראיות לא יוצאו.</translation>
    </message>
    <message>
        <source>No complete file was written.</source>
        <translation>לא נכתב קובץ שלם.</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>דרגת חומרה: %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>הכרעה</translation>
    </message>
    <message>
        <source>Finality</source>
        <translation>סופיות</translation>
    </message>
    <message>
        <source>Not settled: the last change may still be undone.</source>
        <translation>לא סופי: השינוי האחרון עדיין עשוי להתבטל.</translation>
    </message>
    <message>
        <source>Withdrawn because</source>
        <translation>נמשכה כי</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>הערות</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>פרסום בידי</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>מועד הפרסום</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>הוכרעו</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>דלתא</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 במקום %2</translation>
    </message>
    <message>
        <source>No device is eligible.</source>
        <translation>אין מכשירים זכאים.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 devices, %3</source>
        <translation>
            <numerusform>%1 מתוך מכשיר %2, %3</numerusform>
            <numerusform>%1 מתוך %2 מכשירים, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>עלה</translation>
    </message>
    <message>
        <source>%1 of the release chain</source>
        <translation>%1 בשרשרת המהדורות</translation>
    </message>
    <message>
        <source>Checker epoch</source>
        <translation>תקופת הבודקים</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>מזהה</translation>
    </message>
    <message>
        <source>No device is eligible for this release.</source>
        <translation>אין מכשירים זכאים למהדורה הזו.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 devices installed it, failures: %3.</source>
        <translation>
            <numerusform>הותקנה ב־%1 מתוך מכשיר %2, כשלים: %3.</numerusform>
            <numerusform>הותקנה ב־%1 מתוך %2 מכשירים, כשלים: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts as gateways claim.</source>
        <translation>המספרים הם לפי טענת השערים.</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>משיכת ⁨%1⁩</translation>
    </message>
    <message>
        <source>Withdraw release</source>
        <translation>משיכת המהדורה</translation>
    </message>
    <message>
        <source>No further device takes this release. Devices that run it keep it. A withdrawal is final: the same release cannot come back.</source>
        <translation>אף מכשיר נוסף לא ייקח את המהדורה הזו. מכשירים שמריצים אותה ישמרו אותה. משיכה היא סופית: אותה מהדורה לא תוכל לחזור.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>מהדורה</translation>
    </message>
    <message>
        <source>Installed so far</source>
        <translation>הותקנה עד כה</translation>
    </message>
    <message numerus="yes">
        <source>%1 devices</source>
        <translation>
            <numerusform>מכשיר %1</numerusform>
            <numerusform>%1 מכשירים</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>חותם</translation>
    </message>
    <message>
        <source>The withdrawal of %1 goes out in %2 s.</source>
        <translation>משיכת ⁨%1⁩ תישלח בעוד %2 שנ׳.</translation>
    </message>
    <message>
        <source>%1 is withdrawn; the transaction is settled.</source>
        <translation>⁨%1⁩ נמשכה; הטרנזקציה סופית.</translation>
    </message>
    <message>
        <source>%1 was not withdrawn.</source>
        <translation>⁨%1⁩ לא נמשכה.</translation>
    </message>
    <message>
        <source>The release is as before.</source>
        <translation>המהדורה נשארה כשהייתה.</translation>
    </message>
    <message>
        <source>Why is it withdrawn? Everybody can read this.</source>
        <translation>מדוע היא נמשכת? כולם יכולים לקרוא זאת.</translation>
    </message>
    <message>
        <source>New rollout...</source>
        <translation>פריסה חדשה...</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>במבט אחד</translation>
    </message>
    <message>
        <source>Who voted how on what, and what the deltas saved</source>
        <translation>מי הצביע איך על מה, ומה חסכו הדלתות</translation>
    </message>
    <message>
        <source>Compare with...</source>
        <translation>השוואה עם…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>שכפול</translation>
    </message>
    <message>
        <source>Stop seeding</source>
        <translation>להפסיק לשתף</translation>
    </message>
    <message>
        <source>Seed again</source>
        <translation>לשתף שוב</translation>
    </message>
    <message>
        <source>A new draft with what can be taken over; version and files are its own</source>
        <translation>טיוטה חדשה עם מה שאפשר להעביר; הגרסה והקבצים הם שלה</translation>
    </message>
    <message>
        <source>Two releases side by side: the two that are selected, or this one and the one before it</source>
        <translation>שתי מהדורות זו לצד זו: השתיים שנבחרו, או זו והקודמת לה</translation>
    </message>
    <message numerus="yes">
        <source>Two releases are compared; %n are selected.</source>
        <translation>
            <numerusform>משווים שתי מהדורות; נבחרה אחת.</numerusform>
            <numerusform>משווים שתי מהדורות; נבחרו %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>No payload of it is carried by this node.</source>
        <translation>הצומת הזה אינו נושא אף מטען שלה.</translation>
    </message>
    <message>
        <source>A transfer was not steered.</source>
        <translation>העברה לא שונתה.</translation>
    </message>
    <message>
        <source>The transfer is as before.</source>
        <translation>ההעברה נשארה כשהייתה.</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) stopped, also after a restart.</source>
        <translation>
            <numerusform>העברה אחת נעצרה, גם אחרי הפעלה מחדש.</numerusform>
            <numerusform>%n העברות נעצרו, גם אחרי הפעלה מחדש.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) go on.</source>
        <translation>
            <numerusform>העברה אחת נמשכת.</numerusform>
            <numerusform>%n העברות נמשכות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>שאלות</translation>
    </message>
    <message>
        <source>Questions, open: %1</source>
        <translation>שאלות, פתוחות: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Earlier payload</source>
        <translation>מטען קודם</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>ציר זמן</translation>
    </message>
    <message>
        <source>What happened to this release? Choose an event to see its entry in the ledger</source>
        <translation>מה קרה למהדורה הזו? בחרו אירוע כדי לראות את הרישום שלו בפנקס</translation>
    </message>
    <message>
        <source>Watch, or no more</source>
        <translation>מעקב, או הפסקתו</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>במעקב</translation>
    </message>
    <message>
        <source>Votes wished by</source>
        <translation>הצבעות מבוקשות עד</translation>
    </message>
    <message>
        <source>Copy SHA-256 of the targets</source>
        <translation>העתקת SHA-256 של היעדים</translation>
    </message>
    <message>
        <source>Copy pieces roots of the payloads</source>
        <translation>העתקת שורשי החלקים של המטענים</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>שלנו</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>דגם</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>ספק</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>דרגת חומרה</translation>
    </message>
    <message>
        <source>SBOM</source>
        <translation>SBOM</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>פריסה</translation>
    </message>
    <message>
        <source>Rollouts of the release</source>
        <translation>הפריסות של המהדורה</translation>
    </message>
    <message>
        <source>No rollout of it is known here.</source>
        <translation>לא ידועה כאן פריסה שלה.</translation>
    </message>
    <message>
        <source>A rollout belongs to a gateway: the gateway&apos;s own console has it. Without one, every device is offered a release at once.</source>
        <translation>פריסה שייכת לשער: היא נמצאת במסוף של השער עצמו. בלעדיה מהדורה מוצעת לכל המכשירים בבת אחת.</translation>
    </message>
    <message>
        <source>Copy magnet links of the payloads</source>
        <translation>העתקת קישורי המגנט של המטענים</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>שלב</translation>
    </message>
    <message>
        <source>Publish a release</source>
        <translation>פרסום מהדורה</translation>
    </message>
    <message>
        <source>Publish a release (%1)</source>
        <comment>keys</comment>
        <translation>פרסום מהדורה (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Add an artifact...</source>
        <translation>הוספת תוצר...</translation>
    </message>
    <message>
        <source>A delta from another version, or the full artifact: without new votes</source>
        <translation>דלתא מגרסה אחרת, או התוצר המלא: בלי הצבעות חדשות</translation>
    </message>
    <message>
        <source>Follow votes, seeding and coverage</source>
        <translation>מעקב אחר הצבעות, שיתוף וכיסוי</translation>
    </message>
    <message>
        <source>No release passes the filter.</source>
        <translation>אף מהדורה אינה מתאימה למסנן.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReportMaker</name>
    <message>
        <source>Releases, decisions and coverage</source>
        <translation>מהדורות, החלטות וכיסוי</translation>
    </message>
    <message>
        <source>Releases that failed on devices</source>
        <translation>מהדורות שנכשלו בהתקנים</translation>
    </message>
    <message>
        <source>Misbehaviour and alerts</source>
        <translation>התנהגות רעה והתראות</translation>
    </message>
    <message>
        <source>The report was not written, because its evidence could not be made.</source>
        <translation>הדוח לא נכתב, כי לא ניתן היה ליצור את הראיות שלו.</translation>
    </message>
    <message>
        <source>The report was not written, because its evidence could not be read again.</source>
        <translation>הדוח לא נכתב, כי לא ניתן היה לקרוא שוב את הראיות שלו.</translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>הדוח לא נכתב.</translation>
    </message>
    <message>
        <source>The report was not written, because it could not be signed.</source>
        <translation>הדוח לא נכתב, כי לא ניתן היה לחתום עליו.</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>מהדורה ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReportSchedule</name>
    <message>
        <source>Daily</source>
        <translation>כל יום</translation>
    </message>
    <message>
        <source>Weekly, on Mondays</source>
        <translation>כל שבוע, בימי שני</translation>
    </message>
    <message>
        <source>Monthly, on the first</source>
        <translation>כל חודש, באחד לחודש</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReportsPage</name>
    <message>
        <source>Write the signed evidence beside it</source>
        <translation>לכתוב לצידו את הראיות החתומות</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>דוח</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>שעה</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>מההתחלה</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>היממה האחרונה</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 הימים האחרונים</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 הימים האחרונים</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>תצוגה מקדימה של הדוח</translation>
    </message>
    <message>
        <source>For auditors: what happened, who decided, what devices signed</source>
        <translation>למבקרים: מה קרה, מי הכריע, על מה חתמו המכשירים</translation>
    </message>
    <message>
        <source>The evidence file proves publications, votes, decisions and acknowledgements to somebody without a node: quorated verify checks it. The report quotes its SHA-256.</source>
        <translation>קובץ הראיות מוכיח פרסומים, הצבעות, הכרעות ואישורי קבלה למי שאין לו צומת: ⁨quorated verify⁩ בודק אותו. הדוח מצטט את ערך ה־SHA-256 שלו.</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>שמירה כ־PDF...</translation>
    </message>
    <message>
        <source>Save as JSON...</source>
        <translation>שמירה כ־JSON...</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>תצוגה מקדימה</translation>
    </message>
    <message>
        <source>Take the present state</source>
        <translation>לקיחת המצב הנוכחי</translation>
    </message>
    <message>
        <source>Waiting for the node&apos;s first picture.</source>
        <translation>ממתינים לתמונת המצב הראשונה של הצומת.</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>המצב ב־⁨%1⁩</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>שמירת הדוח</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>לא נכתב קובץ.</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>הדוח נמצא ב־⁨%1⁩</translation>
    </message>
    <message>
        <source>The report is in %1, its evidence in %2 beside it</source>
        <translation>הדוח נמצא ב־⁨%1⁩, והראיות שלו לצידו ב־⁨%2⁩</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>דוחות</translation>
    </message>
    <message>
        <source>Reports that were made</source>
        <translation>דוחות שנוצרו</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מגרסה</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>נוצרה</translation>
    </message>
    <message>
        <source>By</source>
        <translation>בידי</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Scheduled reports</source>
        <translation>דוחות מתוזמנים</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>תדירות</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>הבא</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>חוזר</translation>
    </message>
    <message>
        <source>Schedule into a folder...</source>
        <translation>תזמון אל תיקייה...</translation>
    </message>
    <message>
        <source>While the console runs; what was missed is made at its next start</source>
        <translation>כל עוד הקונסולה פועלת; מה שהוחמץ נוצר בהפעלה הבאה</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>מתוזמנת</translation>
    </message>
    <message>
        <source>%1 %2. Choose another place and try again.</source>
        <translation>%1 %2. יש לבחור מקום אחר ולנסות שוב.</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>תיקייה לדוחות</translation>
    </message>
    <message>
        <source>The report is not made any more. Those that were made stay.</source>
        <translation>הדוח אינו נוצר עוד. אלה שנוצרו נשארים.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול הפעולה</translation>
    </message>
    <message>
        <source>Schedule of %1</source>
        <translation>תזמון של %1</translation>
    </message>
    <message>
        <source>Not made: %1</source>
        <translation>לא נוצר: %1</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>ההתחלה</translation>
    </message>
    <message>
        <source>No report is scheduled. Choose how often, then a folder.</source>
        <translation>אין דוח מתוזמן. בחרו תדירות ואז תיקייה.</translation>
    </message>
    <message>
        <source>Signed by this member; quorated verify checks it</source>
        <translation>חתום בידי החבר הזה; ⁨quorated verify⁩ בודק אותו</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>שמירה כ־⁨CSV⁩...</translation>
    </message>
    <message>
        <source>For a spreadsheet: a line for each release, or for each alert of a report of alerts</source>
        <translation>לגיליון אלקטרוני: שורה לכל מהדורה, או לכל התראה בדוח התראות</translation>
    </message>
    <message>
        <source>No report was made here yet. Save one, and it is listed.</source>
        <translation>עדיין לא הוכן כאן דוח. לאחר שמירת דוח הוא יופיע ברשימה.</translation>
    </message>
    <message>
        <source>Each day the report is made as PDF with its evidence, into %1.</source>
        <translation>בכל יום נוצר הדוח כ־PDF עם הראיות שלו, אל ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Each Monday the report is made as PDF with its evidence, into %1.</source>
        <translation>בכל יום שני נוצר הדוח כ־PDF עם הראיות שלו, אל ⁨%1⁩.</translation>
    </message>
    <message>
        <source>On the first of each month the report is made as PDF with its evidence, into %1.</source>
        <translation>באחד לכל חודש נוצר הדוח כ־PDF עם הראיות שלו, אל ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>The report is not written; evidence that was made stays</source>
        <translation>הדוח לא ייכתב; ראיות שכבר הופקו נשארות</translation>
    </message>
    <message>
        <source>It is being stopped...</source>
        <translation>בעצירה...</translation>
    </message>
    <message>
        <source>Page %1 of %2 is written</source>
        <translation>נכתב עמוד %1 מתוך %2</translation>
    </message>
    <message>
        <source>The report is being written...</source>
        <translation>הדוח נכתב...</translation>
    </message>
    <message>
        <source>The report was stopped. No file was written.</source>
        <translation>הדוח נעצר. לא נכתב קובץ.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>⁨%1⁩ עד ⁨%2⁩</translation>
    </message>
    <message>
        <source>From one time to another</source>
        <translation>ממועד אחד עד אחר</translation>
    </message>
    <message>
        <source>the beginning; or 2026-10-01</source>
        <translation>ההתחלה; או 2026-10-01</translation>
    </message>
    <message>
        <source>now; or 2026-10-31 18:00</source>
        <translation>עכשיו; או ⁨2026-10-31 18:00⁩</translation>
    </message>
    <message>
        <source>A day, or a day and a time, in UTC</source>
        <translation>יום, או יום ושעה, ב־UTC</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>מ־ (UTC)</translation>
    </message>
    <message>
        <source>Until (UTC)</source>
        <translation>עד (UTC)</translation>
    </message>
    <message>
        <source>The report of one release is of its whole time</source>
        <translation>דוח של מהדורה אחת מכסה את כל זמנה</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReviewAnalyzers</name>
    <message>
        <source>Analyzers</source>
        <translation>מנתחים</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>שמירה...</translation>
    </message>
    <message>
        <source>What the analyzer said</source>
        <translation>מה שהמנתח אמר</translation>
    </message>
    <message>
        <source>Copies how it was run and what it said</source>
        <translation>מעתיק כיצד הופעל ומה אמר</translation>
    </message>
    <message>
        <source>Writes how it was run and what it said to a file</source>
        <translation>כותב לקובץ כיצד הופעל ומה אמר</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
    <message>
        <source>No analyzer was asked.</source>
        <translation>אף מנתח לא נשאל.</translation>
    </message>
    <message>
        <source>The review ran without them.</source>
        <translation>הבדיקה רצה בלעדיהם.</translation>
    </message>
    <message>
        <source>No analyzer has run yet.</source>
        <translation>אף מנתח לא רץ עדיין.</translation>
    </message>
    <message>
        <source>It was not run.</source>
        <translation>הוא לא הופעל.</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>הוא לא אמר דבר.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>הפעלה מחדש</translation>
    </message>
    <message>
        <source>Runs again...</source>
        <translation>פועל מחדש...</translation>
    </message>
    <message>
        <source>The Jobs drawer shows how far it is</source>
        <translation>מגירת המשימות מראה עד היכן הגיע</translation>
    </message>
    <message>
        <source>This analyzer alone, on the files of this review: after it was installed or renewed</source>
        <translation>המנתח הזה בלבד, על הקבצים של הבדיקה הזאת: לאחר שהותקן או חודש</translation>
    </message>
    <message>
        <source>%1 did not run again.</source>
        <translation>⁨%1⁩ לא הופעל מחדש.</translation>
    </message>
    <message>
        <source>What it said before stands.</source>
        <translation>מה שאמר קודם עומד בעינו.</translation>
    </message>
    <message>
        <source>%1 ran again. A vote on the report from now on has the new result.</source>
        <translation>⁨%1⁩ הופעל מחדש. הצבעה על הדוח מעתה כוללת את התוצאה החדשה.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReviewSbom</name>
    <message>
        <source>Components</source>
        <translation>רכיבים</translation>
    </message>
    <message>
        <source>Advisories</source>
        <translation>הודעות אבטחה</translation>
    </message>
    <message>
        <source>The same components as before.</source>
        <translation>אותם רכיבים כמו קודם.</translation>
    </message>
    <message>
        <source>The bills of materials name no advisories.</source>
        <translation>ברשימות הרכיבים אין הודעות אבטחה.</translation>
    </message>
    <message>
        <source>CycloneDX documents may carry them; SPDX 2 has no place for them. What analyzers find stands under Findings.</source>
        <translation>מסמכי ⁨CycloneDX⁩ יכולים לכלול אותן; ב־⁨SPDX 2⁩ אין להן מקום. מה שמנתחים מוצאים מופיע תחת ממצאים.</translation>
    </message>
    <message>
        <source>The contents were not compared yet.</source>
        <translation>התכנים עדיין לא הושוו.</translation>
    </message>
    <message>
        <source>Components: %1 added, %2 removed, %3 changed. Advisories: %4 introduced, %5 solved.</source>
        <translation>רכיבים: ⁨%1⁩ נוספו, ⁨%2⁩ הוסרו, ⁨%3⁩ השתנו. הודעות אבטחה: ⁨%4⁩ חדשות, ⁨%5⁩ נפתרו.</translation>
    </message>
    <message>
        <source>Part of the bills of materials</source>
        <translation>חלק מרשימות הרכיבים</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReviewSummary</name>
    <message>
        <source>unchanged</source>
        <translation>ללא שינוי</translation>
    </message>
    <message>
        <source>What to look at first</source>
        <translation>על מה להסתכל קודם</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>משקל</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>פעמים</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>המקום הראשון</translation>
    </message>
    <message>
        <source>Components with another version</source>
        <translation>רכיבים בגרסה אחרת</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>רכיב</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <source>After</source>
        <translation>אחרי</translation>
    </message>
    <message>
        <source>How much changed</source>
        <translation>כמה השתנה</translation>
    </message>
    <message>
        <source>The map is drawn when the review is finished.</source>
        <translation>המפה משורטטת כשהבדיקה מסתיימת.</translation>
    </message>
    <message>
        <source>%1 now, %2 before</source>
        <translation>%1 עכשיו, %2 קודם</translation>
    </message>
    <message>
        <source>%1; there is no earlier version to compare with</source>
        <translation>%1; אין גרסה קודמת להשוואה</translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s), %2</source>
        <translation>
            <numerusform>קובץ %1, %2</numerusform>
            <numerusform>%1 קבצים, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding of %1</source>
        <translation>ממצא של %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The comparison and the analyzers found nothing to ask about.</source>
        <translation>ההשוואה והמנתחים לא מצאו דבר לשאול עליו.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>אין</translation>
    </message>
    <message numerus="yes">
        <source>%1 unchanged file(s)</source>
        <translation>
            <numerusform>קובץ %1 ללא שינוי</numerusform>
            <numerusform>%1 קבצים ללא שינוי</numerusform>
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
        <translation>מפת התמונה: קבצים עם שינויים הם %1 % מתוך %2.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>יעד</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>⁨%1⁩ עבור ⁨%2⁩</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>ממצאים</translation>
    </message>
    <message>
        <source>%1: blocking %2, questions %3</source>
        <translation>⁨%1⁩: חוסמים ⁨%2⁩, שאלות ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReviewWorkspace</name>
    <message>
        <source>Payload fetched</source>
        <translation>המטען הובא</translation>
    </message>
    <message>
        <source>Signature valid</source>
        <translation>החתימה תקפה</translation>
    </message>
    <message>
        <source>Delta applies</source>
        <translation>הדלתא ניתנת להחלה</translation>
    </message>
    <message>
        <source>Image rebuilt</source>
        <translation>התמונה נבנתה מחדש</translation>
    </message>
    <message>
        <source>Contents compared</source>
        <translation>התוכן הושווה</translation>
    </message>
    <message>
        <source>Analyzers</source>
        <translation>מנתחים</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>no</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>⁨%1⁩, היה ⁨%2⁩</translation>
    </message>
    <message>
        <source>PIE %1</source>
        <translation>PIE: %1</translation>
    </message>
    <message>
        <source>RELRO %1</source>
        <translation>RELRO: %1</translation>
    </message>
    <message>
        <source>full</source>
        <translation>מלא</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>חלקי</translation>
    </message>
    <message>
        <source>NX %1</source>
        <translation>NX: %1</translation>
    </message>
    <message>
        <source>canary %1</source>
        <translation>canary: %1</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>חוסם</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>שאלה</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>השוואה</translation>
    </message>
    <message>
        <source>You</source>
        <translation>שלך</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>הסתיים</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>אין מה לבחון</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>מוכן</translation>
    </message>
    <message>
        <source>Signature verified</source>
        <translation>החתימה אומתה</translation>
    </message>
    <message>
        <source>Rebuilt image matches</source>
        <translation>התמונה שנבנתה מחדש תואמת</translation>
    </message>
    <message>
        <source>Flagged files viewed</source>
        <translation>הקבצים המסומנים נצפו</translation>
    </message>
    <message>
        <source>The release has several targets, and each is reviewed alone: choose one and start</source>
        <translation>למהדורה כמה יעדים, וכל אחד נבדק לבדו: יש לבחור יעד ולהתחיל</translation>
    </message>
    <message>
        <source>Target to review</source>
        <translation>היעד לבדיקה</translation>
    </message>
    <message>
        <source>Every target reviewed</source>
        <translation>כל היעדים נבדקו</translation>
    </message>
    <message>
        <source>Analyzers finished</source>
        <translation>המנתחים סיימו</translation>
    </message>
    <message>
        <source>Components read</source>
        <translation>הרכיבים נקראו</translation>
    </message>
    <message>
        <source>Release notes read</source>
        <translation>הערות המהדורה נקראו</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>היה</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>לא מוצג</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>הרשאות</translation>
    </message>
    <message>
        <source>Link to</source>
        <translation>קישור אל</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>תוכנית</translation>
    </message>
    <message>
        <source>%1, %2 bit</source>
        <translation>⁨%1⁩, %2 סיביות</translation>
    </message>
    <message>
        <source>Hardening</source>
        <translation>הקשחה</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ספריות</translation>
    </message>
    <message>
        <source>SHA-256 before</source>
        <translation>SHA-256 לפני</translation>
    </message>
    <message>
        <source>SHA-256 after</source>
        <translation>SHA-256 אחרי</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>אימות</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>התחלת הבדיקה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Stops the review; nothing is voted</source>
        <translation>עוצר את הבדיקה; לא נמסרת הצבעה</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>ממצאים</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>משקל</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>ממצא</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>מקום</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מגרסה</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>רכיבים</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>רכיב</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <source>After</source>
        <translation>אחרי</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>רישיון</translation>
    </message>
    <message>
        <source>Analyzer</source>
        <translation>מנתח</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>גרסה</translation>
    </message>
    <message>
        <source>Confinement</source>
        <translation>בידוד</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>קבצים</translation>
    </message>
    <message>
        <source>SBOM</source>
        <translation>SBOM</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>פנקס</translation>
    </message>
    <message>
        <source>Flagged only</source>
        <translation>רק מסומנים</translation>
    </message>
    <message>
        <source>Hide viewed</source>
        <translation>הסתרת הנצפים</translation>
    </message>
    <message>
        <source>Since my last vote</source>
        <translation>מאז ההצבעה האחרונה שלי</translation>
    </message>
    <message>
        <source>What differs from the release of this model that you voted on before</source>
        <translation>מה ששונה מהמהדורה של הדגם הזה שעליה הצבעת קודם</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>קבצים שהשתנו</translation>
    </message>
    <message>
        <source>The tick was not kept.</source>
        <translation>הסימון לא נשמר.</translation>
    </message>
    <message>
        <source>The file counts as before.</source>
        <translation>הקובץ נחשב כמו קודם.</translation>
    </message>
    <message>
        <source>Bytes before and after</source>
        <translation>בתים לפני ואחרי</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>מקטעים</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>מקטע</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>מיקום</translation>
    </message>
    <message>
        <source>Entropy, 0-8</source>
        <translation>אנטרופיה, ⁨0-8⁩</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>סמלים</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>סמל</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>מחרוזות</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>סקירה</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>בתים</translation>
    </message>
    <message>
        <source>The version to compare with</source>
        <translation>הגרסה להשוואה</translation>
    </message>
    <message>
        <source>Review again...</source>
        <translation>בדיקה מחדש...</translation>
    </message>
    <message>
        <source>Choose the old version...</source>
        <translation>בחירת הגרסה הישנה...</translation>
    </message>
    <message>
        <source>This node has no workspace for reviews.</source>
        <translation>אין בצומת הזה סביבת עבודה לבדיקות.</translation>
    </message>
    <message>
        <source>The review runs by itself; you may look at other releases meanwhile.</source>
        <translation>הבדיקה רצה מעצמה; ניתן לעיין בינתיים במהדורות אחרות.</translation>
    </message>
    <message>
        <source>There was no earlier version to compare with, so everything counts as added.</source>
        <translation>לא הייתה גרסה קודמת להשוואה, ולכן הכול נחשב כתוספת.</translation>
    </message>
    <message>
        <source>The review is running.</source>
        <translation>הבדיקה רצה.</translation>
    </message>
    <message>
        <source>What changed appears here as soon as the images are compared.</source>
        <translation>מה שהשתנה יופיע כאן כשהתמונות יושוו.</translation>
    </message>
    <message>
        <source>The review did not finish.</source>
        <translation>הבדיקה לא הסתיימה.</translation>
    </message>
    <message>
        <source>There is nothing to compare here.</source>
        <translation>אין כאן מה להשוות.</translation>
    </message>
    <message>
        <source>This release was not reviewed on this node yet.</source>
        <translation>המהדורה הזו עדיין לא נבדקה בצומת הזה.</translation>
    </message>
    <message>
        <source>The review rebuilds it and compares it with the version before.</source>
        <translation>הבדיקה בונה אותה מחדש ומשווה אותה לגרסה שלפניה.</translation>
    </message>
    <message>
        <source>%1 of %2 files viewed</source>
        <translation>%1 מתוך %2 קבצים נצפו</translation>
    </message>
    <message>
        <source>The files were not listed.</source>
        <translation>לא הוצגה רשימת הקבצים.</translation>
    </message>
    <message>
        <source>The review is as before.</source>
        <translation>הבדיקה נשארה כשהייתה.</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>⁨%1⁩, חדש</translation>
    </message>
    <message>
        <source>~ resized</source>
        <translation>~ הגודל השתנה</translation>
    </message>
    <message>
        <source>Strings  %1</source>
        <translation>מחרוזות  %1</translation>
    </message>
    <message>
        <source>Symbols  %1</source>
        <translation>סמלים  %1</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <translation>⁨%1⁩ תואם</translation>
    </message>
    <message>
        <source>running</source>
        <translation>פועל</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>דולג</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ממתינות</translation>
    </message>
    <message>
        <source>Parts of the review</source>
        <translation>חלקי הבדיקה</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>חלקי הקובץ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>תקציר</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>מפה</translation>
    </message>
    <message>
        <source>Where do the changes lie? Areas are as large as their files; Enter or a click opens one.</source>
        <translation>היכן השינויים? השטחים גדולים כגודל הקבצים שלהם; Enter או לחיצה פותחים אחד מהם.</translation>
    </message>
    <message>
        <source>Target read</source>
        <translation>היעד נקרא</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>להסתכל שוב</translation>
    </message>
    <message>
        <source>The target is unpacked and compared.</source>
        <translation>היעד נפרק ומושווה.</translation>
    </message>
    <message>
        <source>FORTIFY %1</source>
        <translation>⁨FORTIFY⁩: ⁨%1⁩</translation>
    </message>
    <message>
        <source>writable code</source>
        <translation>קוד ניתן לכתיבה</translation>
    </message>
    <message>
        <source>%1 more; all of them stand under Findings</source>
        <translation>עוד ⁨%1⁩; כולם מופיעים תחת ממצאים</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>תבנית</translation>
    </message>
    <message>
        <source>Loaded by</source>
        <translation>נטען על ידי</translation>
    </message>
    <message>
        <source>Library folders</source>
        <translation>תיקיות ספריות</translation>
    </message>
    <message>
        <source>Program&apos;s SHA-256</source>
        <translation>⁨SHA-256⁩ של התוכנית</translation>
    </message>
    <message>
        <source>Of those with flags: %1 of %2</source>
        <translation>מתוך המסומנים: ⁨%1⁩ מתוך ⁨%2⁩</translation>
    </message>
    <message>
        <source>Ask the vendor about it...</source>
        <translation>לשאול את הספק על כך…</translation>
    </message>
    <message>
        <source>Begins a question about the chosen finding, at its place</source>
        <translation>פותח שאלה על הממצא שנבחר, במקומו</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>מה שנמצא</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a finding, and which one it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>לא ניתן היה לקרוא את הרשימה.</translation>
    </message>
    <message>
        <source>The comparison and the analyzers found nothing to ask about.</source>
        <translation>ההשוואה והמנתחים לא מצאו דבר לשאול עליו.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>פקודה</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>קוד יציאה</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>The file has no sections.</source>
        <translation>לקובץ אין מקטעים.</translation>
    </message>
    <message>
        <source>Programs and libraries have them.</source>
        <translation>לתוכניות ולספריות יש.</translation>
    </message>
    <message>
        <source>No symbol differs.</source>
        <translation>אין הבדל בסמלים.</translation>
    </message>
    <message>
        <source>No string differs.</source>
        <translation>אין הבדל במחרוזות.</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>לידיעה</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>לא צוין</translation>
    </message>
    <message>
        <source>+ introduced</source>
        <translation>+ חדשה</translation>
    </message>
    <message>
        <source>− solved</source>
        <translation>− נפתרה</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>נשארת</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>דרגת חומרה</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>הודעת אבטחה</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>מהי</translation>
    </message>
    <message>
        <source>The vendor says</source>
        <translation>הספק אומר</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>analyzers that finished</comment>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>Looked at why analyzers did not finish</source>
        <translation>נבדק מדוע מנתחים לא סיימו</translation>
    </message>
    <message>
        <source>Filter of the changed files</source>
        <translation>סינון הקבצים שהשתנו</translation>
    </message>
    <message>
        <source>Filter: words, change:added, entropy:&gt;7</source>
        <translation>סינון: מילים, change:added, entropy:&gt;7</translation>
    </message>
    <message>
        <source>none</source>
        <translation>אין</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>מאפיינים</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>התקן</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReviewsPage</name>
    <message>
        <source>Releases to review</source>
        <translation>מהדורות לבדיקה</translation>
    </message>
    <message>
        <source>Rebuild and compare...</source>
        <translation>בנייה מחדש והשוואה...</translation>
    </message>
    <message>
        <source>Fetches what is missing, rebuilds every target of the release and compares the hashes</source>
        <translation>מביא את מה שחסר, בונה מחדש כל יעד של המהדורה ומשווה את ערכי הגיבוב</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>יעדים</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>תוצרים</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>הצבעות</translation>
    </message>
    <message>
        <source>Reason of the vote</source>
        <translation>נימוק ההצבעה</translation>
    </message>
    <message>
        <source>Reason; a rejection needs one. Everybody in the consortium reads it.</source>
        <translation>נימוק; דחייה מחייבת נימוק. כל הקונסורציום קורא אותו.</translation>
    </message>
    <message>
        <source>Accused party</source>
        <translation>הצד המואשם</translation>
    </message>
    <message>
        <source>Reject...</source>
        <translation>דחייה...</translation>
    </message>
    <message>
        <source>Approve...</source>
        <translation>אישור...</translation>
    </message>
    <message>
        <source>Your vote</source>
        <translation>ההצבעה שלך</translation>
    </message>
    <message>
        <source>Accused party, when rejecting</source>
        <translation>הצד המואשם, במקרה של דחייה</translation>
    </message>
    <message>
        <source>Waiting for the node.</source>
        <translation>ממתינים לצומת.</translation>
    </message>
    <message>
        <source>There is nothing to review.</source>
        <translation>אין מה לבדוק.</translation>
    </message>
    <message>
        <source>A release appears here as soon as a vendor publishes it.</source>
        <translation>מהדורה תופיע כאן ברגע שספק יפרסם אותה.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>⁨%1⁩ מ־⁨%2⁩</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>דרגת חומרה: %1</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>מניפסט</translation>
    </message>
    <message>
        <source>Signed by %1; the ledger accepted it.</source>
        <translation>נחתם בידי ⁨%1⁩; הפנקס קיבל אותו.</translation>
    </message>
    <message>
        <source>Payloads here</source>
        <translation>מטענים שנמצאים כאן</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>Rebuilt</source>
        <translation>בנייה מחדש</translation>
    </message>
    <message>
        <source>Every hash is equal</source>
        <translation>כל ערכי הגיבוב זהים</translation>
    </message>
    <message>
        <source>Rebuilt in</source>
        <translation>נבנתה מחדש ב</translation>
    </message>
    <message>
        <source>Not in this session</source>
        <translation>לא בהפעלה הזו</translation>
    </message>
    <message>
        <source>You (%1)</source>
        <translation>ההצבעה שלך (⁨%1⁩)</translation>
    </message>
    <message>
        <source>%1, not counted</source>
        <translation>%1, לא נספרה</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>אף אחד</translation>
    </message>
    <message>
        <source>Only checkers vote. This node belongs to none.</source>
        <translation>רק בודקים מצביעים. הצומת הזה אינו של בודק.</translation>
    </message>
    <message>
        <source>You are not in the checker epoch that this release froze.</source>
        <translation>אינך בתקופת הבודקים שהמהדורה הזו הקפיאה.</translation>
    </message>
    <message>
        <source>Your vote does not count on this release.</source>
        <translation>ההצבעה שלך אינה נספרת למהדורה הזו.</translation>
    </message>
    <message>
        <source>The decision is final.</source>
        <translation>ההכרעה סופית.</translation>
    </message>
    <message>
        <source>You rejected it. A rejection is never taken back.</source>
        <translation>דחית אותה. דחייה אינה ניתנת לחזרה.</translation>
    </message>
    <message>
        <source>You approved it. You may still reject it.</source>
        <translation>אישרת אותה. עדיין ניתן לדחות אותה.</translation>
    </message>
    <message>
        <source>Unlock the keys to vote.</source>
        <translation>יש לפתוח את נעילת המפתחות כדי להצביע.</translation>
    </message>
    <message>
        <source>A rejection needs a reason.</source>
        <translation>דחייה מחייבת נימוק.</translation>
    </message>
    <message>
        <source>Folder for the rebuilt targets</source>
        <translation>תיקייה ליעדים שנבנו מחדש</translation>
    </message>
    <message>
        <source>The targets were not rebuilt.</source>
        <translation>היעדים לא נבנו מחדש.</translation>
    </message>
    <message>
        <source>No vote was cast.</source>
        <translation>לא נמסרה הצבעה.</translation>
    </message>
    <message>
        <source>Every rebuilt target has the hash of the release: %1</source>
        <translation>לכל יעד שנבנה מחדש יש הגיבוב של המהדורה: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The targets are being rebuilt.</source>
        <translation>היעדים נבנים מחדש.</translation>
    </message>
    <message>
        <source>Show job</source>
        <translation>הצגת המשימה</translation>
    </message>
    <message>
        <source>The version that the delta starts from</source>
        <translation>הגרסה שממנה יוצאת הדלתא</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>אישור ⁨%1⁩</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>דחיית ⁨%1⁩</translation>
    </message>
    <message>
        <source>Sign approval</source>
        <translation>חתימה על האישור</translation>
    </message>
    <message>
        <source>Sign rejection</source>
        <translation>חתימה על הדחייה</translation>
    </message>
    <message>
        <source>Once %1 of %2 checkers approve, gateways offer this release to devices. You may still reject it later.</source>
        <translation>כש־%1 מתוך %2 הבודקים יאשרו, השערים יציעו את המהדורה הזו למכשירים. עדיין ניתן יהיה לדחות אותה מאוחר יותר.</translation>
    </message>
    <message>
        <source>A rejection is never taken back. When more than %1 checkers reject, the release is rejected for good.</source>
        <translation>דחייה אינה ניתנת לחזרה. אם יותר מ־%1 בודקים ידחו, המהדורה תידחה לצמיתות.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>מהדורה</translation>
    </message>
    <message>
        <source>Checker epoch</source>
        <translation>תקופת הבודקים</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>הכרעה</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation>מואשם</translation>
    </message>
    <message>
        <source>In this session, every hash equal</source>
        <translation>בהפעלה הזו, כל ערכי הגיבוב זהים</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>חותם</translation>
    </message>
    <message>
        <source>%1, vote key</source>
        <translation>⁨%1⁩, מפתח הצבעה</translation>
    </message>
    <message>
        <source>The approval of %1 goes out in %2 s.</source>
        <translation>האישור של ⁨%1⁩ יישלח בעוד %2 שנ׳.</translation>
    </message>
    <message>
        <source>The rejection of %1 goes out in %2 s.</source>
        <translation>הדחייה של ⁨%1⁩ תישלח בעוד %2 שנ׳.</translation>
    </message>
    <message>
        <source>Your approval of %1 is settled.</source>
        <translation>האישור שלך ל־⁨%1⁩ סופי.</translation>
    </message>
    <message>
        <source>Your rejection of %1 is settled.</source>
        <translation>הדחייה שלך של ⁨%1⁩ סופית.</translation>
    </message>
    <message>
        <source>The vote on %1 was not recorded.</source>
        <translation>ההצבעה על ⁨%1⁩ לא נרשמה.</translation>
    </message>
    <message>
        <source>The release is as before.</source>
        <translation>המהדורה נשארה כשהייתה.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>בדיקות</translation>
    </message>
    <message>
        <source>Approve opens when the review is finished.</source>
        <translation>האישור ייפתח כשהבדיקה תסתיים.</translation>
    </message>
    <message>
        <source>Approve opens when the checklist is done. Missing: %1.</source>
        <translation>האישור ייפתח כשרשימת הבדיקה תושלם. חסר: %1.</translation>
    </message>
    <message>
        <source>Your findings</source>
        <translation>הממצאים שלך</translation>
    </message>
    <message>
        <source>Your findings  %1</source>
        <translation>הממצאים שלך  %1</translation>
    </message>
    <message>
        <source>The tick was not kept.</source>
        <translation>הסימון לא נשמר.</translation>
    </message>
    <message>
        <source>The checklist is as before.</source>
        <translation>רשימת הבדיקה נשארה כשהייתה.</translation>
    </message>
    <message>
        <source>Done by the review itself</source>
        <translation>נעשה בידי הבדיקה עצמה</translation>
    </message>
    <message>
        <source>Tick it when you did it</source>
        <translation>יש לסמן לאחר הביצוע</translation>
    </message>
    <message>
        <source>The finding was not kept.</source>
        <translation>הממצא לא נשמר.</translation>
    </message>
    <message>
        <source>Your text is still there.</source>
        <translation>הטקסט שלך עדיין שם.</translation>
    </message>
    <message>
        <source>Signed report</source>
        <translation>דוח חתום</translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>הדוח לא נכתב.</translation>
    </message>
    <message>
        <source>The signed report is in %1; its hash is %2.</source>
        <translation>הדוח החתום נמצא ב־⁨%1⁩; הגיבוב שלו הוא ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The vote was not prepared.</source>
        <translation>ההצבעה לא הוכנה.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>דבר לא נחתם.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>דוח</translation>
    </message>
    <message>
        <source>Finding of your own</source>
        <translation>ממצא משלך</translation>
    </message>
    <message>
        <source>Weight of the finding</source>
        <translation>משקל הממצא</translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation>הוספת ממצא</translation>
    </message>
    <message>
        <source>Kept on this node and written into your report</source>
        <translation>נשמר בצומת הזה ונכתב בדוח שלך</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>רשימת בדיקה</translation>
    </message>
    <message>
        <source>Required before an approval</source>
        <translation>נדרשת לפני אישור</translation>
    </message>
    <message>
        <source>Save signed report...</source>
        <translation>שמירת הדוח החתום...</translation>
    </message>
    <message>
        <source>Writes the report as an in-toto attestation, signed with your key</source>
        <translation>כותב את הדוח כתעודת ⁨in-toto⁩, חתומה במפתח שלך</translation>
    </message>
    <message>
        <source>Earlier releases of this vendor</source>
        <translation>מהדורות קודמות של ספק זה</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Record of %1</source>
        <translation>הרקורד של ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nothing of this vendor was decided before.</source>
        <translation>עוד לא הוכרע דבר של ספק זה.</translation>
    </message>
    <message>
        <source>Rejected or recalled: %1 of the %2 releases before this one</source>
        <translation>נדחו או בוטלו בדיעבד: ⁨%1⁩ מתוך ⁨%2⁩ המהדורות הקודמות</translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation>הנימוק ארוך מדי.</translation>
    </message>
    <message>
        <source>%1, %2/%3</source>
        <translation>%1, %2/%3</translation>
    </message>
    <message>
        <source>%1; not yet %2</source>
        <translation>⁨%1⁩; עדיין לא ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1; the report is of %2</source>
        <translation>⁨%1⁩; הדוח הוא על ⁨%2⁩</translation>
    </message>
    <message>
        <source>Earlier payload</source>
        <translation>מטען קודם</translation>
    </message>
    <message>
        <source>This consortium wishes that you judge alone: how others voted and why is shown once you have voted. It is a courtesy; the chain itself is open to everybody.</source>
        <translation>הקונסורציום מבקש שתשפטו לבד: איך הצביעו אחרים ומדוע יוצג אחרי שתצביעו. זו אדיבות; השרשרת עצמה פתוחה לכול.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 have voted</source>
        <translation>
            <numerusform>%1 מתוך %2 הצביע</numerusform>
            <numerusform>%1 מתוך %2 הצביעו</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter of the releases to review</source>
        <translation>סינון המהדורות לבדיקה</translation>
    </message>
    <message>
        <source>No release matches the filter.</source>
        <translation>אין מהדורה שמתאימה לסינון.</translation>
    </message>
    <message>
        <source>Filter: words, deadline:&lt;2d</source>
        <translation>סינון: מילים, deadline:&lt;2d</translation>
    </message>
    <message>
        <source>Votes are asked for by %1.</source>
        <translation>ההצבעות מבוקשות עד %1.</translation>
    </message>
    <message>
        <source>Findings can be written once the review has run.</source>
        <translation>אפשר לכתוב ממצאים לאחר שהבדיקה רצה.</translation>
    </message>
    <message>
        <source>About the whole release</source>
        <translation>על המהדורה כולה</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>ב־%1</translation>
    </message>
    <message>
        <source>What did you find at the place in front?</source>
        <translation>מה מצאתם במקום המוצג?</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>ניקוי הסינון</translation>
    </message>
    <message>
        <source>By the review; its hash is equal</source>
        <translation>על ידי הבדיקה; ערך הגיבוב זהה</translation>
    </message>
    <message>
        <source>Your vote is on its way to the ledger.</source>
        <translation>ההצבעה שלך בדרכה אל הפנקס.</translation>
    </message>
    <message>
        <source>Your vote waits in the outbox, where it can be undone.</source>
        <translation>ההצבעה שלך ממתינה בתיבת היציאה, ושם אפשר לבטל אותה.</translation>
    </message>
    <message>
        <source>A vote is signed with your vote key and stands once it is in a block. An approval may still become a rejection.</source>
        <translation>הצבעה נחתמת במפתח ההצבעה שלך ותקפה לאחר שנכללה בבלוק. אישור עוד יכול להפוך לדחייה.</translation>
    </message>
    <message>
        <source>You have not rebuilt the targets in this session. A vote stands once it is in a block.</source>
        <translation>לא בנית מחדש את היעדים בהפעלה הזו. הצבעה תקפה לאחר שנכללה בבלוק.</translation>
    </message>
    <message>
        <source>Your vote is being prepared.</source>
        <translation>ההצבעה שלך בהכנה.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::RolesStep</name>
    <message>
        <source>Vendor</source>
        <translation>ספק</translation>
    </message>
    <message>
        <source>Builds deltas, publishes releases, and sees them arrive.</source>
        <translation>בונה דלתות, מפרסם מהדורות ורואה אותן מגיעות.</translation>
    </message>
    <message>
        <source>We publish releases</source>
        <translation>אנחנו מפרסמים מהדורות</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>בודק</translation>
    </message>
    <message>
        <source>Rebuilds and reviews what vendors publish, and votes on it.</source>
        <translation>בונה מחדש ובודק מה שספקים מפרסמים, ומצביע.</translation>
    </message>
    <message>
        <source>We review and vote</source>
        <translation>אנחנו בודקים ומצביעים</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>מפעיל</translation>
    </message>
    <message>
        <source>Serves devices and watches releases reach them.</source>
        <translation>משרת התקנים ורואה מהדורות מגיעות אליהם.</translation>
    </message>
    <message>
        <source>We run a gateway for devices</source>
        <translation>אנחנו מפעילים שער להתקנים</translation>
    </message>
    <message>
        <source>We keep copies of payloads</source>
        <translation>אנחנו שומרים עותקים של מטענים</translation>
    </message>
    <message>
        <source>Home page of this role</source>
        <translation>דף הבית של התפקיד</translation>
    </message>
    <message>
        <source>We also help to keep the ledgers, as a validator</source>
        <translation>אנחנו גם עוזרים לנהל את הספרים, כמאמת</translation>
    </message>
    <message>
        <source>Roles decide what your home page shows first and which keys are made. Everybody may look at everything. The consortium grants them: what you tick here is what you ask for, or what you found it with.</source>
        <translation>תפקידים קובעים מה דף הבית מציג קודם ואילו מפתחות נוצרים. כולם רשאים להסתכל על הכול. הקונסורציום מעניק אותם: מה שמסומן כאן הוא מה שמתבקש, או מה שאיתו הוא נוסד.</translation>
    </message>
    <message>
        <source>Who only watches has no role. Home shows an operator&apos;s day.</source>
        <translation>למי שרק צופה אין תפקיד. דף הבית מציג יום של מפעיל.</translation>
    </message>
    <message>
        <source>The keys that you imported are for these roles.</source>
        <translation>המפתחות שיובאו הם לתפקידים האלה.</translation>
    </message>
    <message>
        <source>What does your organisation do here? Several may be right.</source>
        <translation>מה הארגון עושה כאן? ייתכנו כמה תשובות.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>יש לבחור לפחות תפקיד אחד.</translation>
    </message>
    <message>
        <source>What does your organisation do here? You found the consortium alone: somebody must review and keep the ledgers, so tick both, or go back and add the records of others.</source>
        <translation>מה הארגון עושה כאן? הקונסורציום נוסד לבד: מישהו חייב לבדוק ולנהל את הפנקסים. יש לסמן את שניהם, או לחזור ולהוסיף רשומות של אחרים.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::RolloutForm</name>
    <message>
        <source>Canary</source>
        <translation>קנרית</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>מוקדמים</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>כולם</translation>
    </message>
    <message>
        <source>Chosen devices</source>
        <translation>מכשירים נבחרים</translation>
    </message>
    <message>
        <source>New rollout</source>
        <translation>פריסה חדשה</translation>
    </message>
    <message>
        <source>Edit the rollout of %1</source>
        <translation>עריכת הפריסה של %1</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>מהדורה</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>as the release</source>
        <translation>כמו המהדורה</translation>
    </message>
    <message>
        <source>Starts (UTC)</source>
        <translation>התחלה (UTC)</translation>
    </message>
    <message>
        <source>when it is started by hand; or 2026-11-20 08:30</source>
        <translation>בהפעלה ידנית; או ⁨2026-11-20 08:30⁩</translation>
    </message>
    <message>
        <source>Should be done by (UTC)</source>
        <translation>לסיום עד (UTC)</translation>
    </message>
    <message>
        <source>no date; or 2026-12-01 00:00</source>
        <translation>ללא תאריך; או ⁨2026-12-01 00:00⁩</translation>
    </message>
    <message>
        <source>Rings, in their order</source>
        <translation>טבעות, לפי סדרן</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>טבעת</translation>
    </message>
    <message>
        <source>Share up to, %</source>
        <translation>חלק עד, %</translation>
    </message>
    <message>
        <source>Gate: installed, %</source>
        <translation>סף: הותקנו, %</translation>
    </message>
    <message>
        <source>Stop limit, %</source>
        <translation>גבול עצירה, %</translation>
    </message>
    <message>
        <source>from answers</source>
        <translation>החל מתשובות</translation>
    </message>
    <message>
        <source>Soak</source>
        <translation>תצפית</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>רק</translation>
    </message>
    <message>
        <source>Of the devices that fit, counted from the first ring: 5, 25, 100</source>
        <translation>מהמכשירים המתאימים, בספירה מהטבעת הראשונה: 5, 25, 100</translation>
    </message>
    <message>
        <source>How long it runs on after the gate&apos;s share was reached: 90 s, 30 min, 2 h, 3 d</source>
        <translation>כמה זמן היא נמשכת אחרי שחלק הסף הושג: ⁨90 s⁩, ⁨30 min⁩, ⁨2 h⁩, ⁨3 d⁩</translation>
    </message>
    <message>
        <source>Empty: every device. Otherwise class=rev-b device=3-9 region=eu-*; attributes are what devices tell of themselves</source>
        <translation>ריק: כל המכשירים. אחרת class=rev-b device=3-9 region=eu-*; מאפיינים הם מה שמכשירים אומרים על עצמם</translation>
    </message>
    <message>
        <source>Add a ring</source>
        <translation>הוספת טבעת</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>טבעת %1</translation>
    </message>
    <message>
        <source>Remove the ring</source>
        <translation>הסרת הטבעת</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>שמירה כטיוטה</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Save and start</source>
        <translation>שמירה והפעלה</translation>
    </message>
    <message>
        <source>The ring is open and keeps its devices.</source>
        <translation>הטבעת פתוחה ושומרת על מכשיריה.</translation>
    </message>
    <message>
        <source>There is no release that could be rolled out.</source>
        <translation>אין מהדורה שאפשר לפרוס.</translation>
    </message>
    <message>
        <source>Write a time as 2026-11-20 08:30, in UTC.</source>
        <translation>יש לכתוב שעה כמו ⁨2026-11-20 08:30⁩, ב-UTC.</translation>
    </message>
    <message>
        <source>A rollout has at least one ring.</source>
        <translation>לפריסה יש לפחות טבעת אחת.</translation>
    </message>
    <message>
        <source>The plan does not hold.</source>
        <translation>התוכנית אינה תקפה.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Of the devices known here: %1.</source>
        <translation>מהמכשירים המוכרים כאן: %1.</translation>
    </message>
    <message>
        <source>In no ring, and so without the release: %1.</source>
        <translation>באף טבעת, ולכן בלי המהדורה: %1.</translation>
    </message>
    <message>
        <source>The rollout was not saved.</source>
        <translation>הפריסה לא נשמרה.</translation>
    </message>
    <message>
        <source>Everything is as before.</source>
        <translation>הכול כשהיה.</translation>
    </message>
    <message>
        <source>The rollout did not start.</source>
        <translation>הפריסה לא הופעלה.</translation>
    </message>
    <message>
        <source>It is saved as a draft.</source>
        <translation>היא נשמרה כטיוטה.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>מה שגוי</translation>
    </message>
    <message>
        <source>A ring needs a name.</source>
        <translation>לטבעת דרוש שם.</translation>
    </message>
    <message>
        <source>The share is above 0 and at most 100 %.</source>
        <translation>החלק גדול מ־0 ולכל היותר 100%.</translation>
    </message>
    <message>
        <source>The gate is a percentage from 0 to 100.</source>
        <translation>השער הוא אחוז בין 0 ל־100.</translation>
    </message>
    <message>
        <source>The stop limit is a percentage from 0 to 100.</source>
        <translation>גבול העצירה הוא אחוז בין 0 ל־100.</translation>
    </message>
    <message>
        <source>The answers are a number from 1.</source>
        <translation>התשובות הן מספר החל מ־1.</translation>
    </message>
    <message>
        <source>The soak is a time such as 90 s, 30 min, 2 h or 3 d.</source>
        <translation>ההמתנה היא זמן כגון ⁨90 s⁩, ⁨30 min⁩, ⁨2 h⁩ או ⁨3 d⁩.</translation>
    </message>
    <message>
        <source>&quot;Only&quot; is empty, or words such as class=rev-b.</source>
        <translation>השדה &quot;רק&quot; ריק, או מילים כגון class=rev-b.</translation>
    </message>
    <message>
        <source>It should be done after it starts.</source>
        <translation>הסיום צריך להיות אחרי ההתחלה.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::RolloutsPage</name>
    <message>
        <source>Rollouts</source>
        <translation>פריסות</translation>
    </message>
    <message>
        <source>There are no rollouts.</source>
        <translation>אין פריסות.</translation>
    </message>
    <message>
        <source>This node is not a gateway.</source>
        <translation>הצומת הזה אינו שער.</translation>
    </message>
    <message>
        <source>A rollout holds a release back and offers it ring by ring. Without one, every device is offered a release at once.</source>
        <translation>פריסה מעכבת מהדורה ומציעה אותה טבעת אחר טבעת. בלעדיה מהדורה מוצעת מיד לכל מכשיר.</translation>
    </message>
    <message>
        <source>A rollout belongs to a gateway: the gateway&apos;s own console has it.</source>
        <translation>פריסה שייכת לשער: היא נמצאת במסוף של השער עצמו.</translation>
    </message>
    <message>
        <source>New rollout...</source>
        <translation>פריסה חדשה...</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>הפעלה</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>חידוש</translation>
    </message>
    <message>
        <source>Resume and retry</source>
        <translation>חידוש וניסיון חוזר</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>Widen ring...</source>
        <translation>הרחבת טבעת...</translation>
    </message>
    <message>
        <source>Open all rings...</source>
        <translation>פתיחת כל הטבעות...</translation>
    </message>
    <message>
        <source>Edit limits...</source>
        <translation>עריכת גבולות...</translation>
    </message>
    <message>
        <source>Stop...</source>
        <translation>עצירה...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Goes on, and offers it anew to the devices where it failed</source>
        <translation>ממשיכה, ומציעה אותה שוב למכשירים שבהם נכשלה</translation>
    </message>
    <message>
        <source>Rings of the rollout</source>
        <translation>טבעות הפריסה</translation>
    </message>
    <message>
        <source>History of the rollout</source>
        <translation>היסטוריית הפריסה</translation>
    </message>
    <message>
        <source>Progress and forecast</source>
        <translation>התקדמות ותחזית</translation>
    </message>
    <message>
        <source>When is it done? Devices that have the release; dotted what is left at this pace</source>
        <translation>מתי זה יסתיים? מכשירים שיש להם המהדורה; בנקודות מה שנותר בקצב הזה</translation>
    </message>
    <message>
        <source>Failures and the stop limit</source>
        <translation>כשלים וגבול העצירה</translation>
    </message>
    <message>
        <source>Which rings would have paused? Drag the line, or move it with Up and Down</source>
        <translation>אילו טבעות היו מושהות? יש לגרור את הקו, או להזיזו במקשים למעלה ולמטה</translation>
    </message>
    <message>
        <source>There is no rollout to draw.</source>
        <translation>אין פריסה לצייר.</translation>
    </message>
    <message>
        <source>if resumed now: day %1</source>
        <translation>אם תחודש כעת: יום %1</translation>
    </message>
    <message>
        <source>forecast: day %1</source>
        <translation>תחזית: יום %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 devices have it, ring %4 of %5.</source>
        <translation>%1: %2 מתוך %3 מכשירים קיבלו, טבעת %4 מתוך %5.</translation>
    </message>
    <message>
        <source>This rollout is gone.</source>
        <translation>הפריסה הזאת כבר אינה קיימת.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>מהדורה</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>מדוע</translation>
    </message>
    <message>
        <source>By</source>
        <translation>בידי</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>מאז</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>התחלה</translation>
    </message>
    <message>
        <source>Should be done by</source>
        <translation>לסיום עד</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>מכשירים</translation>
    </message>
    <message>
        <source>installed: %1, under way: %2, claimed: %3, failed: %4, of %5</source>
        <translation>הותקנו: %1, בדרך: %2, נטענו: %3, נכשלו: %4, מתוך %5</translation>
    </message>
    <message>
        <source>If resumed now</source>
        <translation>אם תחודש כעת</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>תחזית</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>תסתיים בעוד %1</translation>
    </message>
    <message>
        <source>The rollout is as before.</source>
        <translation>הפריסה כשהייתה.</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>פריסה</translation>
    </message>
    <message>
        <source>Open rings</source>
        <translation>טבעות פתוחות</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>Why? It stands in the rollout&apos;s history.</source>
        <translation>מדוע? זה נרשם בהיסטוריית הפריסה.</translation>
    </message>
    <message>
        <source>Widen the rollout of %1</source>
        <translation>הרחבת הפריסה של %1</translation>
    </message>
    <message>
        <source>Open the next ring</source>
        <translation>פתיחת הטבעת הבאה</translation>
    </message>
    <message>
        <source>The ring &quot;%1&quot; is offered the release now, without waiting for the gate. Its devices: %2.</source>
        <translation>המהדורה מוצעת כעת לטבעת ”%1“, בלי להמתין לסף. מכשיריה: %2.</translation>
    </message>
    <message>
        <source>The next ring is open.</source>
        <translation>הטבעת הבאה פתוחה.</translation>
    </message>
    <message>
        <source>The ring was not opened.</source>
        <translation>הטבעת לא נפתחה.</translation>
    </message>
    <message>
        <source>Open every ring of %1</source>
        <translation>פתיחת כל הטבעות של %1</translation>
    </message>
    <message>
        <source>Open all rings</source>
        <translation>פתיחת כל הטבעות</translation>
    </message>
    <message>
        <source>Every device is offered this critical release now. The stop limits still pause the rollout.</source>
        <translation>המהדורה הקריטית הזאת מוצעת כעת לכל מכשיר. גבולות העצירה עדיין משהים את הפריסה.</translation>
    </message>
    <message>
        <source>Every ring is open.</source>
        <translation>כל הטבעות פתוחות.</translation>
    </message>
    <message>
        <source>The rings were not opened.</source>
        <translation>הטבעות לא נפתחו.</translation>
    </message>
    <message>
        <source>Stop the rollout of %1</source>
        <translation>עצירת הפריסה של %1</translation>
    </message>
    <message>
        <source>Stop rollout</source>
        <translation>עצירת הפריסה</translation>
    </message>
    <message>
        <source>No further device of this gateway is offered the release. What devices began goes on. A stopped rollout cannot go on; the release is held back until a new rollout is made or this one is removed.</source>
        <translation>המהדורה לא תוצע לאף מכשיר נוסף של השער הזה. מה שמכשירים התחילו נמשך. פריסה שנעצרה אינה יכולה להמשיך; המהדורה מעוכבת עד שתיווצר פריסה חדשה או שזו תוסר.</translation>
    </message>
    <message>
        <source>The rollout is stopped.</source>
        <translation>הפריסה נעצרה.</translation>
    </message>
    <message>
        <source>The rollout was not stopped.</source>
        <translation>הפריסה לא נעצרה.</translation>
    </message>
    <message>
        <source>The rollout is started.</source>
        <translation>הפריסה הופעלה.</translation>
    </message>
    <message>
        <source>The rollout did not start.</source>
        <translation>הפריסה לא הופעלה.</translation>
    </message>
    <message>
        <source>The rollout is paused; what devices began goes on.</source>
        <translation>הפריסה מושהית; מה שמכשירים התחילו נמשך.</translation>
    </message>
    <message>
        <source>The rollout was not paused.</source>
        <translation>הפריסה לא הושהתה.</translation>
    </message>
    <message>
        <source>The rollout goes on.</source>
        <translation>הפריסה נמשכת.</translation>
    </message>
    <message>
        <source>The rollout was not resumed.</source>
        <translation>הפריסה לא חודשה.</translation>
    </message>
    <message>
        <source>The rollout goes on, also where it failed.</source>
        <translation>הפריסה נמשכת, גם במקומות שנכשלה.</translation>
    </message>
    <message>
        <source>The rollout is removed.</source>
        <translation>הפריסה הוסרה.</translation>
    </message>
    <message>
        <source>The rollout was not removed.</source>
        <translation>הפריסה לא הוסרה.</translation>
    </message>
    <message>
        <source>Show its acknowledgements</source>
        <translation>הצגת אישורי הקבלה שלו</translation>
    </message>
    <message>
        <source>Devices of the rollout</source>
        <translation>מכשירי הפריסה</translation>
    </message>
    <message>
        <source>No device of this gateway is in it.</source>
        <translation>אף מכשיר של שער זה אינו בה.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 devices are listed.</source>
        <translation>
            <numerusform>רשום %1 מתוך %2 מכשיר.</numerusform>
            <numerusform>רשומים %1 מתוך %2 מכשירים.</numerusform>
        </translation>
    </message>
    <message>
        <source>The devices could not be listed.</source>
        <translation>לא ניתן היה לרשום את המכשירים.</translation>
    </message>
    <message>
        <source>if resumed now: done in %1</source>
        <translation>אם תחודש כעת: תסתיים בעוד ⁨%1⁩</translation>
    </message>
    <message>
        <source>forecast: done in %1</source>
        <translation>תחזית: תסתיים בעוד ⁨%1⁩</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול הפעולה</translation>
    </message>
    <message>
        <source>The rollout of %1 is removed in %2 s.</source>
        <translation>הפריסה של ⁨%1⁩ תוסר בעוד %2 שנ׳.</translation>
    </message>
    <message>
        <source>Remove the rollout of %1</source>
        <translation>הסרת הפריסה של ⁨%1⁩</translation>
    </message>
    <message>
        <source>The next ring of %1 opens in %2 s.</source>
        <translation>הטבעת הבאה של ⁨%1⁩ תיפתח בעוד %2 שנ׳.</translation>
    </message>
    <message>
        <source>Every ring of %1 opens in %2 s.</source>
        <translation>כל הטבעות של ⁨%1⁩ ייפתחו בעוד %2 שנ׳.</translation>
    </message>
    <message>
        <source>The rollout of %1 stops in %2 s.</source>
        <translation>הפריסה של ⁨%1⁩ תיעצר בעוד %2 שנ׳.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>מראה</translation>
    </message>
    <message>
        <source>Kept on this computer; used at once</source>
        <translation>נשמר במחשב הזה; חל מייד</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>ערכת נושא</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>כמו במערכת</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ניגודיות גבוהה</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>צפיפות</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>מרווחת</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>דחוסה</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>מגע</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>שעות</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>שעון מקומי</translation>
    </message>
    <message>
        <source>Used at the next start</source>
        <translation>חל בהפעלה הבאה</translation>
    </message>
    <message>
        <source>Language, at the next start</source>
        <translation>שפה, בהפעלה הבאה</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>הצומת הזה</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>קונסורציום</translation>
    </message>
    <message>
        <source>Consortium id</source>
        <translation>מזהה הקונסורציום</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>חבר</translation>
    </message>
    <message>
        <source>None: this node follows without a role</source>
        <translation>אין: הצומת הזה עוקב ללא תפקיד</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>תפקידים</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>מפתחות</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>פתוחים</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>נעולים</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>סגירת החלון</translation>
    </message>
    <message>
        <source>Stops the node and quits</source>
        <translation>עוצרת את הצומת ויוצאת</translation>
    </message>
    <message>
        <source>Keeps the node running, in the tray</source>
        <translation>משאירה את הצומת פועל, במגש המערכת</translation>
    </message>
    <message>
        <source>From the tray the window opens again; the menu there stops the node. So does &quot;Stop the node and quit&quot; in the palette.</source>
        <translation>ממגש המערכת החלון נפתח שוב; התפריט שם עוצר את הצומת. כך גם &quot;עצירת הצומת ויציאה&quot; בלוח הפקודות.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window stops the node. quorated runs a node without a window.</source>
        <translation>לשולחן העבודה הזה אין מגש מערכת, ולכן סגירת החלון עוצרת את הצומת. ‏quorated מפעיל צומת בלי חלון.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>בדיקות</translation>
    </message>
    <message>
        <source>Review by itself what needs our vote</source>
        <translation>לבדוק אוטומטית את מה שממתין להצבעתנו</translation>
    </message>
    <message>
        <source>The payload is fetched and verified, the target rebuilt and compared, and the analyzers run. Those whose payload is here go first, one after the other; those that wait for theirs hold up nobody. Nothing is voted. Otherwise a review begins when you open its release.</source>
        <translation>המטען מורד ומאומת, היעד נבנה מחדש ומושווה, והמנתחים רצים. תחילה באות, אחת אחרי השנייה, הבדיקות שהמטען שלהן כבר כאן; אלה שממתינות למטען אינן מעכבות אף אחת. לא מצביעים על דבר. אחרת בדיקה מתחילה כשפותחים את המהדורה שלה.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::SetupWizard</name>
    <message>
        <source>Pages of the first run</source>
        <translation>דפי ההכנה</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>דילוג</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>הבא</translation>
    </message>
    <message>
        <source>Close, and go on later</source>
        <translation>סגירה והמשך אחר כך</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>זהות</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>קונסורציום</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>תפקידים</translation>
    </message>
    <message>
        <source>Storage and network</source>
        <translation>אחסון ורשת</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>תקציר</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>דף %1 מתוך %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>עכשיו</translation>
    </message>
    <message>
        <source>done</source>
        <translation>נעשה</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ShortcutsCard</name>
    <message>
        <source>Keys</source>
        <translation>מפתחות</translation>
    </message>
    <message>
        <source>Press the new keys in a field. Keys that are taken are said beside it.</source>
        <translation>יש להקיש את המקשים החדשים בשדה; מה שאינו פנוי נאמר לצידו</translation>
    </message>
    <message>
        <source>Keys for: %1</source>
        <translation>מקשים עבור: %1</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>ללא מקשים</translation>
    </message>
    <message>
        <source>No keys for: %1</source>
        <translation>ללא מקשים עבור: %1</translation>
    </message>
    <message>
        <source>Back to the usual keys</source>
        <translation>חזרה למקשים הרגילים</translation>
    </message>
    <message>
        <source>All keys are the usual ones.</source>
        <translation>כל המקשים הם הרגילים.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול הפעולה</translation>
    </message>
</context>
<context>
    <name>quorate::pages::Signing</name>
    <message>
        <source>Consortium</source>
        <translation>קונסורציום</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>שרשרת</translation>
    </message>
    <message>
        <source>Number of the key&apos;s transaction</source>
        <translation>מספר העסקה של המפתח</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>מהדורה</translation>
    </message>
    <message>
        <source>Checker epoch</source>
        <translation>תקופת הבודקים</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>הכרעה</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation>מואשם</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>דוח</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>דגם</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>מכשירים</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>מכשיר</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>המפרסם</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>דרגת חומרה</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>הערות</translation>
    </message>
    <message>
        <source>Approvals wished</source>
        <translation>אישורים מבוקשים</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>נוצרה</translation>
    </message>
    <message>
        <source>Votes wished by</source>
        <translation>הצבעות מבוקשות עד</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>יעד</translation>
    </message>
    <message>
        <source>Hardware class</source>
        <translation>סוג חומרה</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>גרסה</translation>
    </message>
    <message>
        <source>Rollback index</source>
        <translation>מדד חזרה לאחור</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>גיבוב</translation>
    </message>
    <message>
        <source>Boot check</source>
        <translation>בדיקת אתחול</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>תוצר</translation>
    </message>
    <message>
        <source>Hash of the target</source>
        <translation>גיבוב היעד</translation>
    </message>
    <message>
        <source>Hash of the base</source>
        <translation>גיבוב הבסיס</translation>
    </message>
    <message>
        <source>Size of the payload</source>
        <translation>גודל המטען</translation>
    </message>
    <message>
        <source>Root of the payload</source>
        <translation>שורש המטען</translation>
    </message>
    <message>
        <source>Memory of the decoder</source>
        <translation>זיכרון המפענח</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>מסמך</translation>
    </message>
    <message>
        <source>Payload in the transaction</source>
        <translation>מטען בתוך העסקה</translation>
    </message>
    <message>
        <source>its id is known once the token has signed.</source>
        <translation>המזהה שלה ייוודע לאחר שהאסימון יחתום.</translation>
    </message>
    <message>
        <source>%1 of %2: %3, key %4</source>
        <translation>%1 מתוך %2: %3, מפתח %4</translation>
    </message>
    <message>
        <source>It could not be prepared.</source>
        <translation>לא ניתן היה להכין זאת.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>חבר</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>גרסת הרשומה</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>תפקיד</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>מפתח</translation>
    </message>
    <message>
        <source>Last trusted leaf</source>
        <translation>העלה האחרון שנאמן</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>הסכימו</translation>
    </message>
    <message>
        <source>Checkers of a release, at least</source>
        <translation>בודקים של מהדורה, לפחות</translation>
    </message>
    <message>
        <source>Approvals of a release, at least</source>
        <translation>אישורים של מהדורה, לפחות</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>בעלים</translation>
    </message>
    <message>
        <source>May publish as well</source>
        <translation>רשאים גם לפרסם</translation>
    </message>
    <message>
        <source>May read acknowledgements</source>
        <translation>רשאים לקרוא אישורי קבלה</translation>
    </message>
    <message>
        <source>Index of the first device</source>
        <translation>האינדקס של המכשיר הראשון</translation>
    </message>
    <message>
        <source>Who made the keys</source>
        <translation>מי יצר את המפתחות</translation>
    </message>
    <message>
        <source>Public key of a device</source>
        <translation>מפתח ציבורי של מכשיר</translation>
    </message>
    <message>
        <source>The vendor</source>
        <translation>הספק</translation>
    </message>
    <message>
        <source>The devices themselves</source>
        <translation>המכשירים עצמם</translation>
    </message>
    <message>
        <source>%1 What you confirmed is kept in the outbox.</source>
        <translation>%1 מה שאישרתם נשאר בתיבת היציאה.</translation>
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
        <translation>נמצא ופתוח</translation>
    </message>
    <message>
        <source>Not there: insert it</source>
        <translation>לא נמצא: יש להכניס אותו</translation>
    </message>
    <message>
        <source>There, but it does not answer</source>
        <translation>נמצא, אך אינו עונה</translation>
    </message>
    <message>
        <source>There, but its PIN is blocked</source>
        <translation>נמצא, אך ה-PIN שלו חסום</translation>
    </message>
    <message>
        <source>There; it asks for the PIN on its reader</source>
        <translation>נמצא; הוא מבקש את ה-PIN בקורא שלו</translation>
    </message>
    <message>
        <source>There; it needs its PIN</source>
        <translation>נמצא; דרוש ה-PIN שלו</translation>
    </message>
    <message>
        <source>None</source>
        <translation>אין</translation>
    </message>
    <message>
        <source>One</source>
        <translation>אחד</translation>
    </message>
    <message>
        <source>Few</source>
        <translation>מעטים</translation>
    </message>
    <message>
        <source>All</source>
        <translation>כולם</translation>
    </message>
    <message>
        <source>5  Sign and publish</source>
        <translation>5  חתימה ופרסום</translation>
    </message>
    <message>
        <source>With which keys, and are they there?</source>
        <translation>באילו מפתחות, והאם הם נמצאים?</translation>
    </message>
    <message>
        <source>Unlock the keys...</source>
        <translation>פתיחת נעילת המפתחות...</translation>
    </message>
    <message>
        <source>Publish... shows the bytes that are signed. What you confirm there waits ten seconds, in which it can be undone.</source>
        <translation>פרסום... מציג את הבייטים שנחתמים. מה שתאשרו שם ממתין עשר שניות, ובהן ניתן לבטל אותו.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>חותם</translation>
    </message>
    <message>
        <source>Release key</source>
        <translation>מפתח מהדורות</translation>
    </message>
    <message>
        <source>Transaction key</source>
        <translation>מפתח טרנזקציות</translation>
    </message>
    <message>
        <source>On the token %1. %2</source>
        <comment>its name, and whether it is there</comment>
        <translation>באסימון %1. %2</translation>
    </message>
    <message>
        <source>In a key file, unlocked</source>
        <translation>בקובץ מפתחות, פתוח</translation>
    </message>
    <message>
        <source>In a key file, locked</source>
        <translation>בקובץ מפתחות, נעול</translation>
    </message>
    <message>
        <source>PIN tries left, %1</source>
        <translation>ניסיונות PIN שנותרו, %1</translation>
    </message>
</context>
<context>
    <name>quorate::pages::SplitNotice</name>
    <message>
        <source>Export proof...</source>
        <translation>ייצוא הוכחה...</translation>
    </message>
    <message>
        <source>The proof was not exported.</source>
        <translation>ההוכחה לא יוצאה.</translation>
    </message>
    <message>
        <source>No complete file was written.</source>
        <translation>לא נכתב קובץ שלם.</translation>
    </message>
    <message>
        <source>The proof is in %1. Anybody checks it with: quorated verify</source>
        <translation>ההוכחה נמצאת ב-⁨%1⁩. כל אחד בודק אותה באמצעות: quorated verify</translation>
    </message>
    <message>
        <source>Both signed heads in one file, which proves the contradiction to anybody</source>
        <translation>שני הראשים החתומים בקובץ אחד, שמוכיח את הסתירה לכל אחד</translation>
    </message>
    <message>
        <source>Show the alert</source>
        <translation>הצגת ההתראה</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>who signed, and what</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Export proof</source>
        <translation>ייצוא הוכחה</translation>
    </message>
</context>
<context>
    <name>quorate::pages::SummaryStep</name>
    <message>
        <source>Open the console</source>
        <translation>פתיחת הקונסולה</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>עדיין לא</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Watching, without a member</source>
        <translation>צופה, בלי חברות</translation>
    </message>
    <message>
        <source>joined by invitation, words compared</source>
        <translation>הצטרפות בהזמנה, המילים הושוו</translation>
    </message>
    <message>
        <source>%1, created now</source>
        <comment>a consortium&apos;s name</comment>
        <translation>%1, נוצר עכשיו</translation>
    </message>
    <message>
        <source>later: the home waits for an invitation</source>
        <translation>אחר כך: הבית ממתין להזמנה</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>זהות</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>קונסורציום</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>תפקידים</translation>
    </message>
    <message>
        <source>none</source>
        <translation>אין</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>תיקיית הבית</translation>
    </message>
    <message>
        <source>Members connect to</source>
        <translation>חברים מתחברים אל</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>מטענים</translation>
    </message>
    <message>
        <source>%1, at most %2 KiB/s</source>
        <translation>%1, לכל היותר %2 KiB/s</translation>
    </message>
    <message>
        <source>Make the home</source>
        <translation>יצירת הבית</translation>
    </message>
    <message>
        <source>Start catching up</source>
        <translation>התחלת ההשלמה</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>לענות</translation>
    </message>
    <message>
        <source>Making keys …</source>
        <translation>יוצר מפתחות …</translation>
    </message>
    <message>
        <source>The home was not made.</source>
        <translation>הבית לא נוצר.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>דבר לא השתנה.</translation>
    </message>
    <message>
        <source>The home is made and waits for an invitation. Give your public record to whoever founds the consortium or admits you; this page goes on when you open the home again.</source>
        <translation>הבית נוצר וממתין להזמנה. יש לתת את הרשומה הציבורית למי שמייסד את הקונסורציום או מקבל אליו; הדף הזה ממשיך כשפותחים שוב את הבית.</translation>
    </message>
    <message>
        <source>The home is made. The console opens at once and fills while the node catches up.</source>
        <translation>הבית נוצר. הקונסולה נפתחת מיד ומתמלאת בזמן שהצומת משלים.</translation>
    </message>
    <message>
        <source>Give the invitation to the other founders, and read them the words below over another channel.</source>
        <translation>יש לתת את ההזמנה למייסדים האחרים, ולהקריא להם את המילים שלמטה בערוץ אחר.</translation>
    </message>
    <message>
        <source>Until the consortium has admitted your record, a member that shall let you connect admits your node key.</source>
        <translation>עד שהקונסורציום יקבל את הרשומה, חבר שאמור לאפשר חיבור מאשר את מפתח הצומת.</translation>
    </message>
    <message>
        <source>Public record</source>
        <translation>רשומה ציבורית</translation>
    </message>
    <message>
        <source>Node key</source>
        <translation>מפתח צומת</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>הזמנה</translation>
    </message>
    <message>
        <source>Words of the consortium</source>
        <translation>מילות הקונסורציום</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>הצבעות</translation>
    </message>
    <message>
        <source>hidden in consoles until one has voted</source>
        <translation>מוסתרות במסופים עד שמצביעים</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>מפתחות חתימה</translation>
    </message>
    <message>
        <source>on the token %1</source>
        <translation>באסימון %1</translation>
    </message>
    <message>
        <source>Devices connect to</source>
        <translation>מכשירים מתחברים אל</translation>
    </message>
    <message>
        <source>Create the consortium</source>
        <translation>יצירת הקונסורציום</translation>
    </message>
    <message>
        <source>The home is made, and the consortium is founded.</source>
        <translation>הבית נוצר והקונסורציום נוסד.</translation>
    </message>
    <message>
        <source>Give the invitation to those who shall join, and read them the words below over another channel.</source>
        <translation>יש לתת את ההזמנה למי שיצטרפו, ולהקריא להם את המילים שלמטה בערוץ אחר.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::Ticks</name>
    <message>
        <source>Votes</source>
        <translation>הצבעות</translation>
    </message>
    <message>
        <source>Seeding</source>
        <translation>שיתוף</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>כיסוי</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>עוד אחד</numerusform>
            <numerusform>עוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for a quorum of validators to settle it</source>
        <translation>ממתינה למניין מאמתים שיקבע אותה סופית</translation>
    </message>
    <message>
        <source>too few approvals stand any more</source>
        <translation>נותרו מעט מדי אישורים בתוקף</translation>
    </message>
    <message>
        <source>%1; the time that you asked for is over</source>
        <translation>%1; המועד שביקשתם עבר</translation>
    </message>
    <message>
        <source>travels in the transaction</source>
        <translation>עובר בתוך העסקה</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>אינה מוצעת עוד</translation>
    </message>
    <message>
        <source>payloads that are not here: %1 of %2</source>
        <translation>מטענים שאינם כאן: %1 מתוך %2</translation>
    </message>
    <message numerus="yes">
        <source>to %n peer(s), %1 sent</source>
        <translation>
            <numerusform>לעמית אחד, %1 נשלחו</numerusform>
            <numerusform>ל־%n עמיתים, %1 נשלחו</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sent; nobody is fetching now</source>
        <translation>%1 נשלחו; אף אחד לא מוריד כעת</translation>
    </message>
    <message>
        <source>offered to the checkers; none has fetched it yet</source>
        <translation>מוצעת לבודקים; אף אחד עדיין לא הוריד אותה</translation>
    </message>
    <message>
        <source>offered to the gateways; none has fetched it yet</source>
        <translation>מוצעת לשערים; אף שער עדיין לא הוריד אותה</translation>
    </message>
    <message>
        <source>begins when the release is approved</source>
        <translation>מתחיל כשהמהדורה מאושרת</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 devices</source>
        <translation>
            <numerusform>%1 מתוך מכשיר %2</numerusform>
            <numerusform>%1 מתוך %2 מכשירים</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; offered to no further device</source>
        <translation>%1; אינה מוצעת למכשירים נוספים</translation>
    </message>
    <message>
        <source>the model has no device that it fits</source>
        <translation>אין בדגם מכשיר שהיא מתאימה לו</translation>
    </message>
    <message>
        <source>%1; the rollout is paused</source>
        <translation>%1; הפריסה מושהית</translation>
    </message>
    <message>
        <source>%1, failed: %2</source>
        <translation>%1, נכשלו: %2</translation>
    </message>
    <message>
        <source>no device has answered; answers come with the next batch of a gateway</source>
        <translation>אף מכשיר לא ענה; התשובות מגיעות עם האצווה הבאה של שער</translation>
    </message>
    <message>
        <source>%1, not heard of: %2</source>
        <translation>%1, ללא ידיעה: %2</translation>
    </message>
    <message>
        <source>%1, waits for %2</source>
        <translation>%1, ממתין ל־%2</translation>
    </message>
</context>
<context>
    <name>quorate::pages::TokenForm</name>
    <message>
        <source>Look again</source>
        <translation>חיפוש נוסף</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>בחירה...</translation>
    </message>
    <message>
        <source>PKCS#11 library</source>
        <translation>ספריית PKCS#11</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>אסימון</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PKCS#11 library of the token</source>
        <translation>ספריית PKCS#11 של האסימון</translation>
    </message>
    <message>
        <source>No token is there.</source>
        <translation>אין כאן אסימון.</translation>
    </message>
    <message>
        <source>Type it on the reader</source>
        <translation>יש להקליד אותו בקורא</translation>
    </message>
</context>
<context>
    <name>quorate::pages::TrafficCard</name>
    <message>
        <source>Traffic of payloads</source>
        <translation>תעבורת המטענים</translation>
    </message>
    <message>
        <source>How much, when? The dashed line is the limit of what is sent, and can be dragged</source>
        <translation>כמה ומתי? הקו המקווקו הוא הגבלת השליחה, וניתן לגרור אותו</translation>
    </message>
    <message>
        <source>Time that the traffic shows</source>
        <translation>הזמן שהתעבורה מציגה</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>לוגריתמי</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 דק׳</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>שעה</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 שע׳</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 ימים</translation>
    </message>
    <message>
        <source>28 d</source>
        <translation>28 ימים</translation>
    </message>
    <message>
        <source>Each step of the axis is ten times the last</source>
        <translation>כל צעד בציר הוא פי עשרה מקודמו</translation>
    </message>
    <message>
        <source>The transfers were not limited.</source>
        <translation>ההעברות לא הוגבלו.</translation>
    </message>
    <message>
        <source>The limits are as before.</source>
        <translation>ההגבלות כבעבר.</translation>
    </message>
    <message>
        <source>What is sent has no limit now.</source>
        <translation>לשליחה אין כעת הגבלה.</translation>
    </message>
    <message>
        <source>At most %1 is sent now.</source>
        <translation>כעת נשלחים לכל היותר %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Nothing was counted in this time yet.</source>
        <translation>עוד לא נספר דבר בזמן הזה.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::TransfersPage</name>
    <message>
        <source>Transfers</source>
        <translation>העברות</translation>
    </message>
    <message>
        <source>No payloads are held or fetched here.</source>
        <translation>אין כאן מטענים מוחזקים או בהבאה.</translation>
    </message>
    <message>
        <source>Payloads of up to 16 KiB travel in their transaction. Larger ones appear here once a release is published that this node has a part in.</source>
        <translation>מטענים עד ‎16 KiB מועברים בתוך הטרנזקציה שלהם. גדולים יותר יופיעו כאן לאחר פרסום מהדורה שלצומת הזה יש בה חלק.</translation>
    </message>
    <message>
        <source>%1 of %2 parts are complete</source>
        <translation>%1 מתוך %2 חלקים שלמים</translation>
    </message>
    <message>
        <source>This transfer is gone.</source>
        <translation>ההעברה הזו כבר אינה קיימת.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>הושלם</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>עמיתים</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>קצב</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>הורדה %1, העלאה %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>התקבלו</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>נשלחו</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>בוזבז</translation>
    </message>
    <message>
        <source>Pieces root</source>
        <translation>שורש החלקים</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ללא מגבלה</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>הפעלה</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>בדיקה מחדש</translation>
    </message>
    <message>
        <source>Limit...</source>
        <translation>הגבלה…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>פתיחת התיקייה</translation>
    </message>
    <message>
        <source>Goes on, and tries at once what failed</source>
        <translation>ממשיך ומנסה מיד את מה שנכשל</translation>
    </message>
    <message>
        <source>Neither fetched nor offered to others, also after a restart; what is here stays</source>
        <translation>לא מובא ולא מוצע לאחרים, גם אחרי הפעלה מחדש; מה שכאן נשאר</translation>
    </message>
    <message>
        <source>Reads the whole file and compares it with its root; what is damaged is fetched again</source>
        <translation>קורא את כל הקובץ ומשווה לשורש שלו; מה שפגום מובא שוב</translation>
    </message>
    <message>
        <source>How much of the line these transfers may take</source>
        <translation>כמה מהקו מותר להעברות האלה לתפוס</translation>
    </message>
    <message>
        <source>Shows where the file lies on this computer</source>
        <translation>מראה היכן הקובץ נמצא במחשב הזה</translation>
    </message>
    <message>
        <source>Pieces: full are here, tinted are with peers, struck through with nobody</source>
        <translation>חלקים: מלאים כאן, גוון אצל עמיתים, מחוקים אצל איש</translation>
    </message>
    <message>
        <source>Limit all...</source>
        <translation>הגבלת הכול…</translation>
    </message>
    <message>
        <source>How much of the line all transfers together may take</source>
        <translation>כמה מהקו מותר לכל ההעברות יחד לתפוס</translation>
    </message>
    <message>
        <source>The transfer is as before.</source>
        <translation>ההעברה נשארה כשהייתה.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול הפעולה</translation>
    </message>
    <message>
        <source>The transfer goes on.</source>
        <translation>ההעברה נמשכת.</translation>
    </message>
    <message>
        <source>The transfer was not started.</source>
        <translation>ההעברה לא הופעלה.</translation>
    </message>
    <message>
        <source>The transfer is stopped, also after a restart.</source>
        <translation>ההעברה עצורה, גם אחרי הפעלה מחדש.</translation>
    </message>
    <message>
        <source>The transfer was not stopped.</source>
        <translation>ההעברה לא נעצרה.</translation>
    </message>
    <message>
        <source>The file is read and compared.</source>
        <translation>הקובץ נקרא ומושווה.</translation>
    </message>
    <message>
        <source>The file was not checked.</source>
        <translation>הקובץ לא נבדק.</translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation>לא ניתן היה לפתוח את התיקייה.</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>הגבלת ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>Limit %n transfer(s), each</source>
        <translation>
            <numerusform>הגבלת העברה אחת</numerusform>
            <numerusform>הגבלת %n העברות, כל אחת</numerusform>
        </translation>
    </message>
    <message>
        <source>The transfer was not limited.</source>
        <translation>ההעברה לא הוגבלה.</translation>
    </message>
    <message>
        <source>Limit all transfers together</source>
        <translation>הגבלת כל ההעברות יחד</translation>
    </message>
    <message>
        <source>The transfers were not limited.</source>
        <translation>ההעברות לא הוגבלו.</translation>
    </message>
    <message>
        <source>The limits are as before.</source>
        <translation>המגבלות נשארו כשהיו.</translation>
    </message>
    <message>
        <source>All transfers together: %1 down, %2 up.</source>
        <translation>כל ההעברות יחד: ⁨%1⁩ בקבלה, ⁨%2⁩ בשליחה.</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>Receive at most</source>
        <translation>לקבל לכל היותר</translation>
    </message>
    <message>
        <source>Send at most</source>
        <translation>לשלוח לכל היותר</translation>
    </message>
    <message>
        <source>Set the limits</source>
        <translation>קביעת המגבלות</translation>
    </message>
    <message>
        <source>Kept over restarts. Zero is no limit.</source>
        <translation>נשמר גם אחרי הפעלה מחדש. אפס הוא ללא מגבלה.</translation>
    </message>
    <message>
        <source>The system says</source>
        <translation>המערכת אומרת</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>It is being tried all the time</source>
        <translation>מנוסה כל הזמן</translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation>לא מאליה</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>מגבלה</translation>
    </message>
    <message>
        <source>Its rate in the last 15 minutes; the line across is what it may send, and can be moved</source>
        <translation>הקצב שלה ב־15 הדקות האחרונות; הקו לרוחב הוא מה שמותר לה לשלוח, ואפשר להזיז אותו</translation>
    </message>
    <message numerus="yes">
        <source>Limits of %n transfer(s): %1 down, %2 up.</source>
        <translation>
            <numerusform>מגבלות של העברה אחת: ⁨%1⁩ בקבלה, ⁨%2⁩ בשליחה.</numerusform>
            <numerusform>מגבלות של %n העברות: ⁨%1⁩ בקבלה, ⁨%2⁩ בשליחה.</numerusform>
        </translation>
    </message>
    <message>
        <source>Peers of this transfer</source>
        <translation>העמיתים של ההעברה הזאת</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>עמית</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>יש לו</translation>
    </message>
    <message>
        <source>To here</source>
        <translation>לכאן</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>מכאן</translation>
    </message>
    <message>
        <source>%1, it connected to us</source>
        <translation>⁨%1⁩, התחבר אלינו</translation>
    </message>
    <message>
        <source>%1, we connected to it</source>
        <translation>⁨%1⁩, התחברנו אליו</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>⁨%1⁩ עד כה</translation>
    </message>
    <message>
        <source>Copy magnet</source>
        <translation>העתקת קישור מגנט</translation>
    </message>
    <message>
        <source>The link of its payload: the search of every console of the consortium finds it. Other programs do not: payloads are exchanged with members only</source>
        <translation>הקישור למטען שלה: החיפוש בכל קונסולה של הקונסורציום מוצא אותו. תוכנות אחרות לא: מטענים מוחלפים רק עם חברים</translation>
    </message>
    <message numerus="yes">
        <source>%n magnet link(s) copied.</source>
        <translation>
            <numerusform>קישור מגנט אחד הועתק.</numerusform>
            <numerusform>%n קישורי מגנט הועתקו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Info-hash</source>
        <translation>Info-hash</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>הורדה %1</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>העלאה %1</translation>
    </message>
    <message>
        <source>nothing moves</source>
        <translation>אין תעבורה</translation>
    </message>
    <message>
        <source>Who has which part</source>
        <translation>למי יש איזה חלק</translation>
    </message>
    <message>
        <source>A line for each connected peer, the fastest first</source>
        <translation>שורה לכל עמית מחובר, המהיר ביותר תחילה</translation>
    </message>
    <message>
        <source>Which parts each peer has</source>
        <translation>אילו חלקים יש לכל עמית</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>כאן</translation>
    </message>
</context>
<context>
    <name>quorate::pages::VendorDesk</name>
    <message>
        <source>Your releases</source>
        <translation>המהדורות שלכם</translation>
    </message>
    <message>
        <source>What is begun, where is it, and who waits for you?</source>
        <translation>מה כבר התחיל, היכן הוא עומד ומי ממתין לכם?</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>טיוטות</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>טיוטה</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>נשמרה</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>ביטול הטיוטה</translation>
    </message>
    <message>
        <source>Questions from checkers</source>
        <translation>שאלות מבודקים</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>שאלה</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>מהדורה</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מאת</translation>
    </message>
    <message>
        <source>Answer...</source>
        <translation>מענה…</translation>
    </message>
    <message>
        <source>No drafts. A new release can be saved as one and finished later.</source>
        <translation>אין טיוטות. מהדורה חדשה אפשר לשמור כטיוטה ולהשלים אחר כך.</translation>
    </message>
    <message>
        <source>No question waits for your answer.</source>
        <translation>אין שאלה שממתינה למענה שלכם.</translation>
    </message>
    <message>
        <source>The draft of %1 is dropped.</source>
        <translation>הטיוטה של ⁨%1⁩ בוטלה.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול הפעולה</translation>
    </message>
    <message>
        <source>Published, no vote yet</source>
        <translation>פורסמו, עדיין בלי הצבעה</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>בבדיקה</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>אושרו</translation>
    </message>
    <message>
        <source>Rolling out</source>
        <translation>בפריסה</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>הסתיימו</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>נעצרו</translation>
    </message>
    <message>
        <source>Saved by deltas</source>
        <translation>חיסכון בזכות דלתאות</translation>
    </message>
    <message>
        <source>%1 instead of %2, %3 less</source>
        <translation>⁨%1⁩ במקום ⁨%2⁩, פחות ב־⁨%3⁩</translation>
    </message>
    <message>
        <source>Drafts, not published</source>
        <translation>טיוטות, לא פורסמו</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>מהדורה חדשה</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ViewHelp</name>
    <message>
        <source>What needs you comes first, then how the network and the fleet are. Tiles and charts lead to the view behind them; the range at the top is that of all charts.</source>
        <translation>קודם מה שמחכה לכם, ואחר כך מצב הרשת והצי. האריחים והתרשימים מובילים לתצוגה שמאחוריהם; הטווח שלמעלה חל על כל התרשימים.</translation>
    </message>
    <message>
        <source>Every release on the ledger: who voted how, what it is made of, and how far it has come. Whoever published one withdraws it here; the evidence for it can be exported and checked without any node.</source>
        <translation>כל המהדורות שבפנקס: מי הצביע ואיך, ממה הן עשויות ועד לאן הגיעו. מי שפרסם מהדורה מושך אותה כאן; אפשר לייצא את הראיות לה ולבדוק אותן בלי שום צומת.</translation>
    </message>
    <message>
        <source>From two images to a signed release, on one page. The delta is built and tried as soon as both are chosen; nothing is published before you confirm it, and ten seconds after that it can still be taken back.</source>
        <translation>משתי תמונות למהדורה חתומה, בעמוד אחד. הדלתא נבנית ונבדקת ברגע ששתיהן נבחרו; דבר אינו מתפרסם לפני שתאשרו, ובמשך עשר שניות אחר כך עוד אפשר לחזור בכם.</translation>
    </message>
    <message>
        <source>Releases that wait for your vote, with the rebuilt image, what changed in it, and what the analyzers found. A vote is for exactly these bytes; approving asks for the checklist, rejecting for a reason.</source>
        <translation>מהדורות שמחכות להצבעתכם, עם התמונה שנבנתה מחדש, מה שהשתנה בה ומה שמצאו המנתחים. הצבעה חלה בדיוק על הבתים האלה; אישור דורש את רשימת הבדיקה, דחייה דורשת נימוק.</translation>
    </message>
    <message>
        <source>How fast this gateway offers an approved release: rings of devices, each with a gate to the next one. A rollout that fails more often than its limit pauses by itself; it can only hold back, never make a device install.</source>
        <translation>באיזה קצב השער הזה מציע מהדורה שאושרה: טבעות של מכשירים, ולכל אחת סף אל הבאה. פריסה שנכשלת יותר מהמותר נעצרת מעצמה; היא יכולה רק לעכב, ולעולם לא לגרום למכשיר להתקין.</translation>
    </message>
    <message>
        <source>Which devices have a release, by their own signed word, and why the others have not. Each number leads to the devices behind it.</source>
        <translation>באילו מכשירים יש מהדורה, לפי דברם החתום, ומדוע באחרים אין. כל מספר מוביל אל המכשירים שמאחוריו.</translation>
    </message>
    <message>
        <source>Who carries releases to devices: when each was last seen, what it delivered, and what failed there.</source>
        <translation>מי נושא את המהדורות אל המכשירים: מתי כל שער נראה לאחרונה, מה מסר ומה נכשל שם.</translation>
    </message>
    <message>
        <source>One device at a time: what it runs, what it was offered, what it signed. Find it by number, model or state; its evidence can be exported.</source>
        <translation>מכשיר אחד בכל פעם: מה הוא מריץ, מה הוצע לו ועל מה חתם. מצאו אותו לפי מספר, דגם או מצב; אפשר לייצא את הראיות שלו.</translation>
    </message>
    <message>
        <source>Device types, who owns them and who may publish for them. The owner enrols devices here and revokes those that are lost.</source>
        <translation>סוגי מכשירים, למי הם שייכים ומי רשאי לפרסם עבורם. הבעלים רושם כאן מכשירים ומבטל את אלה שאבדו.</translation>
    </message>
    <message>
        <source>The blocks of both ledgers, what is in them, and what still waits to get in. A transaction can be read in words or in bytes, and proven against the settled head.</source>
        <translation>הבלוקים של שני הפנקסים, מה שבתוכם ומה שעוד מחכה להיכנס. אפשר לקרוא טרנזקציה במילים או בבתים, ולהוכיח אותה מול הראש הסופי.</translation>
    </message>
    <message>
        <source>The nodes of other members that this one talks to, and how well. Add one by its address, disconnect it, or ban it.</source>
        <translation>הצמתים של חברים אחרים שהצומת הזה מדבר איתם, ועד כמה טוב. הוסיפו אחד לפי כתובתו, נתקו אותו או הרחיקו אותו.</translation>
    </message>
    <message>
        <source>The bytes of releases that this node fetches or gives away, piece by piece, and why one of them stands still. They can be stopped, checked anew and limited.</source>
        <translation>הבתים של מהדורות שהצומת הזה מביא או נותן, חלק אחר חלק, ומדוע אחד מהם עומד. אפשר לעצור אותם, לבדוק אותם מחדש ולהגביל אותם.</translation>
    </message>
    <message>
        <source>Who takes part, in which roles and with which keys. Compare a fingerprint over another channel before you trust it.</source>
        <translation>מי משתתף, באילו תפקידים ובאילו מפתחות. השוו טביעת אצבע בערוץ אחר לפני שתבטחו בה.</translation>
    </message>
    <message>
        <source>What somebody has to look at: failures, silence, and signed statements that contradict each other, with the evidence. They can be acknowledged, assigned and muted.</source>
        <translation>מה שמישהו צריך לבדוק: כשלים, שתיקה והצהרות חתומות שסותרות זו את זו, עם הראיות. אפשר לקבל אותן לטיפול, להקצות אותן ולהשתיק אותן.</translation>
    </message>
    <message>
        <source>Files for people who have no node: as PDF to read, and as signed JSON that the command line verifies. They can be made now or by a schedule.</source>
        <translation>קבצים למי שאין לו צומת: PDF לקריאה, וגם JSON חתום ששורת הפקודה מאמתת. אפשר להפיק אותם עכשיו או לפי לוח זמנים.</translation>
    </message>
    <message>
        <source>What takes time: how far it is, how long it will take, and how it ended. Cancelling one cleans up after it.</source>
        <translation>מה שלוקח זמן: עד לאן הגיע, כמה זמן יימשך ואיך הסתיים. ביטול של משימה מנקה אחריה.</translation>
    </message>
    <message>
        <source>How the console looks and speaks, which notices come, which keys do what, and what closing the window means. What you choose holds at once.</source>
        <translation>איך המסוף נראה ומדבר, אילו הודעות מגיעות, מה עושה כל מקש ומה משמעות סגירת החלון. מה שתבחרו תקף מיד.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::Watched</name>
    <message>
        <source>Watched</source>
        <translation>במעקב</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>מעקב</translation>
    </message>
    <message>
        <source>Take it out of what you watch (W)</source>
        <translation>הפסקת המעקב (W)</translation>
    </message>
    <message>
        <source>Put it among what you watch, for you alone (W)</source>
        <translation>הוספה למה שבמעקב שלכם, עבורכם בלבד (W)</translation>
    </message>
</context>
<context>
    <name>quorate::pages::notice_rules</name>
    <message>
        <source>A release waits for your review</source>
        <translation>מהדורה ממתינה לבדיקתכם</translation>
    </message>
    <message>
        <source>A release of yours was decided, or one was recalled</source>
        <translation>הוחלט על מהדורה שלכם, או שאחת נקראה חזרה</translation>
    </message>
    <message>
        <source>A checker asks about a release of yours</source>
        <translation>בודק שואל על מהדורה שלכם</translation>
    </message>
    <message>
        <source>A rollout paused by itself</source>
        <translation>פריסה הושהתה מעצמה</translation>
    </message>
    <message>
        <source>Somebody signed two statements that contradict each other</source>
        <translation>מישהו חתם על שתי הצהרות סותרות</translation>
    </message>
    <message>
        <source>Less than six hours are left for a vote of yours</source>
        <translation>נותרו פחות משש שעות להצבעה שלכם</translation>
    </message>
</context>
<context>
    <name>quorate::pages::shortcuts</name>
    <message>
        <source>Search or run a command</source>
        <translation>חיפוש או הפעלת פקודה</translation>
    </message>
    <message>
        <source>Filter of the table</source>
        <translation>מסנן הטבלה</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>החלונית הבאה</translation>
    </message>
    <message>
        <source>Running jobs</source>
        <translation>משימות פעילות</translation>
    </message>
    <message>
        <source>Lock the keys</source>
        <translation>נעילת המפתחות</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>דוחות</translation>
    </message>
    <message>
        <source>View in a window of its own</source>
        <translation>תצוגה בחלון משלה</translation>
    </message>
    <message>
        <source>Denser rows</source>
        <translation>שורות צפופות יותר</translation>
    </message>
    <message>
        <source>Wider rows</source>
        <translation>שורות רחבות יותר</translation>
    </message>
    <message>
        <source>What this view is for, and its keys</source>
        <translation>בשביל מה התצוגה הזאת, והמקשים שלה</translation>
    </message>
    <message>
        <source>View %1 of the rail</source>
        <translation>תצוגה %1 בסרגל</translation>
    </message>
    <message>
        <source>Text fields and tables need these keys.</source>
        <translation>שדות טקסט וטבלאות צריכים את המקשים האלה.</translation>
    </message>
    <message>
        <source>Add Ctrl or Alt: a key alone is needed for typing.</source>
        <translation>יש להוסיף Ctrl או Alt: מקש לבדו דרוש להקלדה.</translation>
    </message>
    <message>
        <source>These keys are those of: %1</source>
        <translation>המקשים האלה הם של: %1</translation>
    </message>
    <message>
        <source>Details beside or below the table</source>
        <translation>פרטים לצד הטבלה או מתחתיה</translation>
    </message>
    <message>
        <source>Pane before</source>
        <translation>החלונית הקודמת</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>מהדורה חדשה</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::Card</name>
    <message>
        <source>In a window of its own</source>
        <translation>בחלון משלו</translation>
    </message>
    <message>
        <source>Details in a window of their own</source>
        <translation>פרטים בחלון משלהם</translation>
    </message>
    <message>
        <source>%1 in a window of its own</source>
        <translation>%1 בחלון משלו</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::FilterChips</name>
    <message>
        <source>Remove this filter</source>
        <translation>הסרת הסינון הזה</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>סינון: ⁨%1⁩</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>לפי ערך</translation>
    </message>
    <message>
        <source>Shows the rows of one value</source>
        <translation>מציג את השורות של ערך אחד</translation>
    </message>
    <message>
        <source>Name this filter</source>
        <translation>מתן שם לסינון הזה</translation>
    </message>
    <message>
        <source>Filter: %1
F2 names it, Delete removes it.</source>
        <translation>סינון: ⁨%1⁩
המקש F2 נותן לו שם, המקש Delete מסיר אותו.</translation>
    </message>
    <message>
        <source>Name of the filter %1</source>
        <translation>השם של הסינון ⁨%1⁩</translation>
    </message>
    <message>
        <source>Name, or Enter for: %1</source>
        <translation>שם, או Enter עבור: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::FilterExpression</name>
    <message>
        <source>There is no column &quot;%1&quot;. Columns: %2</source>
        <translation>אין עמודה בשם ״⁨%1⁩״. העמודות: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a number.</source>
        <translation>אחרי ״⁨%1⁩״ נדרש מספר.</translation>
    </message>
    <message>
        <source>There is no unit &quot;%1&quot;. Units: kB MB GB, %, s min h d w.</source>
        <translation>אין יחידה בשם ״⁨%1⁩״. היחידות: ⁨kB MB GB, %, s min h d w⁩.</translation>
    </message>
    <message>
        <source>There is no such time.</source>
        <translation>אין מועד כזה.</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::FilterField</name>
    <message>
        <source>Filter: words, or column:value</source>
        <translation>סינון: מילים, או ⁨עמודה:ערך⁩</translation>
    </message>
    <message>
        <source>Completions of the filter</source>
        <translation>השלמות לסינון</translation>
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
        <translation>כל המילים חייבות להופיע, בסדר כלשהו.
⁨עמודה:טקסט⁩    בעמודה אחת; ⁨עמודה:=טקסט⁩ לתא כולו
⁨עמודה:&gt;10⁩     וגם ⁨&gt;= &lt; &lt;=⁩, עם ⁨kB MB GB⁩, ⁨%⁩ או ⁨s min h d w⁩: ⁨last:&gt;24h⁩ פירושו לפני יותר מיממה
               ו־⁨deadline:&lt;6h⁩ פירושו במרחק של פחות משש שעות
column:&gt;=2026-10-01T12:30Z    מועד, לפי UTC
⁨-מונח⁩          ההיפך
*              כל דבר;  ״מירכאות״ סביב רווחים
העמודות: %1</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::Form</name>
    <message>
        <source>%1 bytes; the ledger takes %2.</source>
        <translation>%1 בתים; הפנקס מקבל עד %2.</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::HexView</name>
    <message>
        <source>%1 bytes before, %2 bytes after</source>
        <translation>%1 בתים לפני, %2 בתים אחרי</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>הקובץ ריק.</translation>
    </message>
    <message>
        <source>0x%1 is marked</source>
        <translation>‏0x%1 מסומן</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::MarkdownView</name>
    <message>
        <source>[picture left out: %1]</source>
        <translation>[תמונה הושמטה: %1]</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::NotesView</name>
    <message>
        <source>Release notes</source>
        <translation>הערות המהדורה</translation>
    </message>
    <message>
        <source>Release notes as they are signed</source>
        <translation>הערות המהדורה כפי שהן חתומות</translation>
    </message>
    <message>
        <source>As signed</source>
        <translation>כפי שנחתם</translation>
    </message>
    <message>
        <source>Show the notes as they are signed</source>
        <translation>הצגת ההערות כפי שהן חתומות</translation>
    </message>
    <message>
        <source>The plain text is what the vendor signs; formatting is added by this window</source>
        <translation>הטקסט הפשוט הוא מה שהספק חותם עליו; העיצוב נוסף על ידי החלון הזה</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::PeerPieces</name>
    <message>
        <source>%1: %2 of %3 parts</source>
        <translation>⁨%1⁩: %2 מתוך %3 חלקים</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::PieceMap</name>
    <message>
        <source>Bytes %1 to %2</source>
        <translation>בתים ⁨%1⁩ עד ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: here</source>
        <translation>⁨%1⁩: כאן</translation>
    </message>
    <message>
        <source>%1: not here</source>
        <translation>⁨%1⁩: לא כאן</translation>
    </message>
    <message>
        <source>%1: not here, and nobody who is connected has all of it</source>
        <translation>⁨%1⁩: לא כאן, ולאף מחובר אין את כולו</translation>
    </message>
    <message numerus="yes">
        <source>%1: not here; %n peer(s) have its rarest piece</source>
        <translation>
            <numerusform>⁨%1⁩: לא כאן; לעמית אחד יש החלק הנדיר ביותר שבו</numerusform>
            <numerusform>⁨%1⁩: לא כאן; ל־%n עמיתים יש החלק הנדיר ביותר שבו</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::widgets::QuickLook</name>
    <message>
        <source>Space or Esc closes, the arrow keys go on</source>
        <translation>רווח או Esc סוגרים, מקשי החצים ממשיכים</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::Rail</name>
    <message>
        <source>Places</source>
        <translation>מקומות</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::RailButton</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 ממתינים</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::Section</name>
    <message>
        <source>Opens this section</source>
        <translation>פותח את החלק הזה</translation>
    </message>
    <message>
        <source>Folds this section, which is done, to one line</source>
        <translation>מקפל את החלק הזה, שהושלם, לשורה אחת</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>פתיחה: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Fold: %1</source>
        <translation>קיפול: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>מצב</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::StepLine</name>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: %2</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::TablePane</name>
    <message>
        <source>Filter of %1</source>
        <translation>סינון של %1</translation>
    </message>
    <message>
        <source>Columns, copy and export</source>
        <translation>עמודות, העתקה וייצוא</translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation>אין שורה שמתאימה לסינון.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>ניקוי הסינון</translation>
    </message>
    <message>
        <source>Waiting for the node.</source>
        <translation>ממתינים לצומת.</translation>
    </message>
    <message>
        <source>The first picture arrives as soon as the node has opened its ledgers.</source>
        <translation>תמונת המצב הראשונה תגיע כשהצומת יפתח את הפנקסים שלו.</translation>
    </message>
    <message>
        <source>It looks for what belongs in this list.</source>
        <translation>הוא מחפש את מה ששייך לרשימה זו.</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>שורות: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 מתוך שורה %2</numerusform>
            <numerusform>%1 מתוך %2 שורות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, selected: %2</source>
        <translation>%1, נבחרו: %2</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>העתקה כטקסט</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>העתקה כ־CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>העתקה כ־JSON</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>שמירה כ־CSV...</translation>
    </message>
    <message>
        <source>Save as JSON...</source>
        <translation>שמירה כ־JSON...</translation>
    </message>
    <message>
        <source>Columns...</source>
        <translation>עמודות...</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>שמירת הסינון הזה</translation>
    </message>
    <message>
        <source>Keep this filter as a button</source>
        <translation>שמירת הסינון הזה ככפתור</translation>
    </message>
    <message>
        <source>Only this value</source>
        <translation>רק הערך הזה</translation>
    </message>
    <message>
        <source>Not this value</source>
        <translation>בלי הערך הזה</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>מיון לפי עמודה זו</translation>
    </message>
    <message>
        <source>Then by this column</source>
        <translation>ולאחר מכן לפי עמודה זו</translation>
    </message>
    <message>
        <source>As Shift with a click on the column&apos;s title</source>
        <translation>כמו Shift עם לחיצה על כותרת העמודה</translation>
    </message>
    <message>
        <source>Rows keep their places while the pointer is over them or keys move among them</source>
        <translation>השורות נשארות במקומן כל עוד המצביע עליהן או שמקשים נעים ביניהן</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>שורה חדשה %n</numerusform>
            <numerusform>%n שורות חדשות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>written: %1 of %2</source>
        <translation>נכתבו: %1 מתוך %2</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::Toasts</name>
    <message>
        <source>Copy details</source>
        <translation>העתקת הפרטים</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Details...</source>
        <translation>פרטים...</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>סגירת הכול</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>הודעה %n נוספת</numerusform>
            <numerusform>%n הודעות נוספות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Release chain</source>
        <translation>שרשרת המהדורות</translation>
    </message>
    <message>
        <source>Delivery chain</source>
        <translation>שרשרת המסירה</translation>
    </message>
    <message>
        <source>The node says: %1.</source>
        <translation>הצומת אומר: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>בבדיקה</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>אושרה</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>מושעית</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>נדחתה</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>בוטלה בדיעבד</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>נמשכה</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>ספק</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>בודק</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>שער</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>מפיץ</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>מאמת</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>נמוכה</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>בינונית</translation>
    </message>
    <message>
        <source>High</source>
        <translation>גבוהה</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>קריטית</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>עדיין לא</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>מלא</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>עץ</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>דלתא</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>תצורה</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>יישום</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <source>File tree</source>
        <translation>עץ קבצים</translation>
    </message>
    <message>
        <source>Signs transactions</source>
        <translation>חותם על טרנזקציות</translation>
    </message>
    <message>
        <source>Signs releases</source>
        <translation>חותם על מהדורות</translation>
    </message>
    <message>
        <source>Root, kept offline</source>
        <translation>שורש, נשמר במנותק</translation>
    </message>
    <message>
        <source>Signs votes</source>
        <translation>חותם על הצבעות</translation>
    </message>
    <message>
        <source>Signs blocks</source>
        <translation>חותם על בלוקים</translation>
    </message>
    <message>
        <source>Cosigns checkpoints</source>
        <translation>חותם יחד על נקודות ביקורת</translation>
    </message>
    <message>
        <source>Connections of the node</source>
        <translation>חיבורים של הצומת</translation>
    </message>
    <message>
        <source>Opens sealed data</source>
        <translation>פותח נתונים אטומים</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>פעילה</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>השלמת פערים</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>תקועה</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>עצורה</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>בבדיקה</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>בהבאה</translation>
    </message>
    <message>
        <source>Seeding</source>
        <translation>בשיתוף</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>בהשהיה</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>בהמתנה</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>הוצע</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>הסתיים</translation>
    </message>
    <message>
        <source>Build a delta</source>
        <translation>בניית דלתא</translation>
    </message>
    <message>
        <source>Publish a release</source>
        <translation>פרסום מהדורה</translation>
    </message>
    <message>
        <source>Add an artifact</source>
        <translation>הוספת תוצר</translation>
    </message>
    <message>
        <source>Rebuild for review</source>
        <translation>בנייה מחדש לבדיקה</translation>
    </message>
    <message>
        <source>Measure a delta</source>
        <translation>מדידת דלתא</translation>
    </message>
    <message>
        <source>Fetch a payload</source>
        <translation>הבאת מטען</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>בהתחלה</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>קריאת הקבצים</translation>
    </message>
    <message>
        <source>Indexing the old version</source>
        <translation>אינדוקס הגרסה הישנה</translation>
    </message>
    <message>
        <source>Looking for what stayed the same</source>
        <translation>חיפוש מה שנשאר זהה</translation>
    </message>
    <message>
        <source>Comparing what moved</source>
        <translation>השוואת מה שזז</translation>
    </message>
    <message>
        <source>Compressing</source>
        <translation>דחיסה</translation>
    </message>
    <message>
        <source>Writing the payload</source>
        <translation>כתיבת המטען</translation>
    </message>
    <message>
        <source>Applying and comparing</source>
        <translation>החלה והשוואה</translation>
    </message>
    <message>
        <source>Waiting until it is settled</source>
        <translation>המתנה לסופיות</translation>
    </message>
    <message>
        <source>Rebuilding the target</source>
        <translation>בנייה מחדש של היעד</translation>
    </message>
    <message>
        <source>Building the delta</source>
        <translation>בניית הדלתא</translation>
    </message>
    <message>
        <source>Fetching the payloads</source>
        <translation>הבאת המטענים</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>פועלת</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>בוטלה</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>מידע</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>אזהרה</translation>
    </message>
    <message>
        <source>A device failed its boot check</source>
        <translation>מכשיר נכשל בבדיקת האתחול שלו</translation>
    </message>
    <message>
        <source>A device reported a failure</source>
        <translation>מכשיר דיווח על כשל</translation>
    </message>
    <message>
        <source>A device signed two conflicting statements</source>
        <translation>מכשיר חתם על שתי הצהרות סותרות</translation>
    </message>
    <message>
        <source>A batch of a gateway was struck</source>
        <translation>אצווה של שער נפסלה</translation>
    </message>
    <message>
        <source>The followed directory is behind</source>
        <translation>הספרייה שבמעקב מפגרת</translation>
    </message>
    <message>
        <source>This node cannot keep what it should</source>
        <translation>הצומת הזה אינו מצליח לשמור את מה שעליו לשמור</translation>
    </message>
    <message>
        <source>A file of this node&apos;s store is damaged</source>
        <translation>קובץ במאגר של צומת זה פגום</translation>
    </message>
    <message>
        <source>A validator signed another history</source>
        <translation>מאמת חתם על היסטוריה אחרת</translation>
    </message>
    <message>
        <source>A member signed two conflicting statements</source>
        <translation>חבר חתם על שתי הצהרות סותרות</translation>
    </message>
    <message>
        <source>A transaction of ours does not appear</source>
        <translation>טרנזקציה שלנו אינה מופיעה</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>שעון</translation>
    </message>
    <message>
        <source>Admission of a member</source>
        <translation>קבלה של חבר</translation>
    </message>
    <message>
        <source>New epoch</source>
        <translation>תקופה חדשה</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>דגם</translation>
    </message>
    <message>
        <source>Enrolment of devices</source>
        <translation>רישום מכשירים</translation>
    </message>
    <message>
        <source>Revocation of devices</source>
        <translation>ביטול מכשירים</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>פרסום</translation>
    </message>
    <message>
        <source>Added artifact</source>
        <translation>תוצר נוסף</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>הצבעה</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>משיכה</translation>
    </message>
    <message>
        <source>Anchor of the release chain</source>
        <translation>עוגן של שרשרת המהדורות</translation>
    </message>
    <message>
        <source>Batch of acknowledgements</source>
        <translation>אצוות אישורי קבלה</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>מאוזן</translation>
    </message>
    <message>
        <source>Fastest to build</source>
        <translation>הבנייה המהירה ביותר</translation>
    </message>
    <message>
        <source>Smallest payload</source>
        <translation>המטען הקטן ביותר</translation>
    </message>
    <message>
        <source>Least memory on the device</source>
        <translation>מעט זיכרון ככל האפשר במכשיר</translation>
    </message>
    <message>
        <source>A chain of this node has stopped for good</source>
        <translation>אחת השרשראות של הצומת הזה נעצרה לצמיתות</translation>
    </message>
    <message>
        <source>What this node knows is old</source>
        <translation>מה שהצומת הזה יודע ישן</translation>
    </message>
    <message>
        <source>The gateway&apos;s keys are locked</source>
        <translation>מפתחות השער נעולים</translation>
    </message>
    <message>
        <source>An approved release cannot be offered to devices</source>
        <translation>לא ניתן להציע למכשירים מהדורה שאושרה</translation>
    </message>
    <message>
        <source>A rollout paused by itself</source>
        <translation>פריסה הושהתה מעצמה</translation>
    </message>
    <message>
        <source>A rollout stopped with its release</source>
        <translation>פריסה נעצרה יחד עם המהדורה שלה</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>השעון של מחשב זה שגוי</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>טיוטה</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>מתוזמנת</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>נוצרה</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>נערכה</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>הופעלה</translation>
    </message>
    <message>
        <source>Ring opened</source>
        <translation>טבעת נפתחה</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>חודשה</translation>
    </message>
    <message>
        <source>Resumed, failures retried</source>
        <translation>חודשה, כשלים נוסו שוב</translation>
    </message>
    <message>
        <source>Ring opened by hand</source>
        <translation>טבעת נפתחה ידנית</translation>
    </message>
    <message>
        <source>All rings opened at once</source>
        <translation>כל הטבעות נפתחו בבת אחת</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>הושלמה</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ממתין</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>בדרך</translation>
    </message>
    <message>
        <source>Says it is installed</source>
        <translation>אומר שהותקן</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>הותקן</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>לא שלמה</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>באימות</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 have voted; how is shown once you have voted. Needed to approve: %3</source>
        <translation>
            <numerusform>%1 מתוך %2 הצביע; כיצד, יוצג אחרי שתצביעו. נדרש לאישור: %3</numerusform>
            <numerusform>%1 מתוך %2 הצביעו; כיצד, יוצג אחרי שתצביעו. נדרש לאישור: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden until you vote</source>
        <translation>מוסתר עד שתצביעו</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>חותם</translation>
    </message>
    <message>
        <source>Fetches or installs</source>
        <translation>מושך או מתקין</translation>
    </message>
    <message>
        <source>Waits for its restart</source>
        <translation>ממתין לאתחול</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>בביטול</translation>
    </message>
    <message>
        <source>Ended without a word</source>
        <translation>הסתיים ללא הודעה</translation>
    </message>
    <message>
        <source>Overtaken by another</source>
        <translation>הוחלף באחר</translation>
    </message>
    <message>
        <source>Run an analyzer again</source>
        <translation>הפעלת מנתח מחדש</translation>
    </message>
    <message>
        <source>Verify a chain from its beginning</source>
        <translation>אימות שרשרת מתחילתה</translation>
    </message>
    <message>
        <source>Applying blocks</source>
        <translation>החלת בלוקים</translation>
    </message>
    <message>
        <source>Read the offer</source>
        <translation>קרא את ההצעה</translation>
    </message>
    <message>
        <source>Began to fetch</source>
        <translation>החל למשוך</translation>
    </message>
    <message>
        <source>Fetched all of it</source>
        <translation>משך את כולו</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>אמר</translation>
    </message>
    <message>
        <source>Signed its acknowledgement</source>
        <translation>חתם על אישור הקבלה</translation>
    </message>
    <message>
        <source>Accuses a gateway</source>
        <translation>מאשים שער</translation>
    </message>
    <message>
        <source>Sign a report</source>
        <translation>חתימה על דוח</translation>
    </message>
    <message>
        <source>%1, rejections: %2</source>
        <translation>%1, דחיות: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 approvals, %2 needed</source>
        <translation>
            <numerusform>אישור %1, נחוצים %2</numerusform>
            <numerusform>%1 אישורים, נחוצים %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 approvals</source>
        <translation>
            <numerusform>%1 מתוך אישור %2</numerusform>
            <numerusform>%1 מתוך %2 אישורים</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 needed</source>
        <comment>approvals</comment>
        <translation>%1, נחוצים %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>approvals</comment>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>%1, checkers: %2</source>
        <translation>%1, בודקים: %2</translation>
    </message>
</context>
</TS>
